"""A sentence that names nobody who may have scored in, what goal it tells all the same out: its kind, and whose net.

    "Rovers scrambled an equaliser", "got one back"          ->  open
    "the spot-kick was put away", "won it from the spot"      ->  penalty
    "Town put one in their own net"                           ->  own_goal, against Town

Whether the record lacks such a goal, and whose it is, `narrative.sides_alone` sees.
"""

import re
from collections.abc import Sequence

_A = r"(?:an?|the|their|its|our|another|one|two)"
_ADJ = r"(?:[\w-]+ ){0,2}?"
_GOAL = (
    r"(?:equali[sz]er|leveller|leveler|winner|opener|goal|game-winner|consolation|clincher|decider|second|third|fourth|fifth|sixth)"
    r"(?! (?:half|yellow|period|booking|card|corner|attempt|chance|kick|penalty|line|mouth|area|keeper|post|shot|effort|spell|save|division|round))"
)
_SCORES = (
    r"(?:scrambled|scored|grabbed|snatched|got|had|netted|notched|nicked|pinched|stole|plundered|forced|found|registered|obtained|secured"
    r"|bundled|claimed|managed|bagged|put on|added|struck|hit|headed|shot)"
)
_PUT = (
    r"(?:headed|nodded|put|rushed|forced|bundled|scrambled|turned|tapped|slotted|driven|knocked|poked|prodded|swept|fired|shot|stabbed|steered|hooked"
    r"|volleyed|lashed|slammed|rolled|breasted)"
)
_IN = r"(?:in|home|through|over the line|into the net|past the (?:goal)?keeper|between the posts|away)"
_FROM_THE_SPOT = r"(?:spot-kick|spot kick|penalty|penalty kick|penalty-kick|kick)"
_TOLD: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("own_goal", re.compile(r"\b(?:through|via|with|from|thanks to|courtesy of|by|was|came from|being) an own[- ]goal\b")),
    (
        "own_goal",
        re.compile(
            r"\b(?:put|turned|headed|sliced|deflected|knocked|steered|diverted|bundled|prodded|forced) (?:[\w-]+ ){0,3}?"
            r"(?:in|into|through|past|beyond) (?:its|their|his|her) own (?:net|goal|keeper|goalkeeper|posts|line)\b"
        ),
    ),
    ("penalty", re.compile(rf"\b{_FROM_THE_SPOT} (?:[\w' -]+ )?(?:was|were|being|is) (?:duly |coolly |calmly |then |safely |well )?(?:converted|put away|tucked away|dispatched|despatched|scored|netted|slotted home|stroked home|buried|sunk|sent home|turned into a goal)\b")),
    ("penalty", re.compile(rf"\b(?:won|levelled|equalised|equalized|scored|drew level|doubled|converted|{_SCORES} (?:{_A} )?(?:one|{_GOAL})|put us|put (?:[\w-]+ )?(?:them|us|it)) (?:[\w'-]+ ){{0,6}}?(?:from the (?:penalty )?spot|from a penalty)\b")),
    ("penalty", re.compile(rf"\b{_GOAL} (?:was|came from|being|coming from) (?:an? )(?:[\w-]+ ){{0,2}}?(?:penalty|spot-kick)\b")),
    ("header", re.compile(rf"\b(?:corner|cross|free-kick|free kick|centre|ball|throw|delivery) (?:[\w-]+ )?(?:was|were|being) headed {_IN}")),
    ("open", re.compile(rf"\b(?:ball|corner|cross|free-kick|centre|leather|throw|rebound|it|one|point|{_GOAL}) (?:was|were|being) (?:then |finally |at last |eventually |duly |\w+ly )?{_PUT} {_IN}")),
    ("open", re.compile(rf"\b(?:an? |the |another |their ){_ADJ}{_GOAL} (?:was|were|being) (?:\w+ly |then |soon )?(?:scored|obtained|got|gained|notched|registered|secured|put on|added|netted|forced)\b")),
    ("open", re.compile(rf"\b{_SCORES} {_A} {_ADJ}{_GOAL}(?= (?:with|in|on|from|after|before|to|when|just|at|late|near|through|via|and|midway|only|within|as)\b| [.,;!]|$)")),
    ("open", re.compile(rf"\b{_SCORES} (?:one|another|a goal) (?:back|of those back)\b")),
    ("open", re.compile(r"\b(?:got|had|scored|netted|added|grabbed|nicked) (?:one|another|one more|another one)(?= (?:in|on|from|with|after|before|just|at|late|straight|near)\b| [.,;!]|$)")),
    ("open", re.compile(rf"\b(?:that|it|which) (?:was|proved) (?:the |their )?{_ADJ}(?:winner|equali[sz]er|winning goal)\b")),
    ("open", re.compile(rf"\b{_GOAL} (?:came|arrived|was the result|resulted|followed) (?:[\w' -]+ )?from (?:a|an|the) (?:[\w-]+ ){{0,3}}(?:scramble|scrimmage|melee|corner|rebound|free-kick|free kick|breakaway|counter)\b")),
)  # fmt: skip
_TAKEN_BACK = re.compile(
    r"\b(?:disallowed|ruled out|chalked|offside|nearly|almost|should|could|would|might|may|can|will|not|n't|never|without|denied|saved|missed|wide"
    r"|prevent\w*|search\w*|looking|push\w*|chas\w*|press\w*|seek\w*|sought|if|hoping|hopes|hoped|trying|tried|threatened|deserved|until|last (?:week|season|year|month|saturday)|"
    r"appeal\w*|thought|needed?|wanted|deny|for an?)\b"
)


def of_nobody(lowers: Sequence[str]) -> str | None:
    """The kind of a goal that the words tell, whoever scored it; None where they tell none."""
    said = " ".join(lowers)
    if _TAKEN_BACK.search(said):
        return None
    return next((kind for kind, told in _TOLD if told.search(said)), None)
