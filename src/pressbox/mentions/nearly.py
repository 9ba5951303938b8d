"""A sentence in, the people out who nearly did it, whatever verb of scoring tells of it.

"Hale almost scored", "Hale came within a whisker of scoring", "Hale nearly put Town ahead"   ->  Hale
"Moss crossed for Hale, whose header went over", "a header by Hale went narrowly over"         ->  Hale
"Hale beat the keeper but Moss cleared off the line", "Hale fired in a shot that Moss held"     ->  Hale
"Hale all but sealed it", "Hale nearly broke the net", "Hale's header went over the line"        ->  nobody
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.matching.subjects import ACTING

_WORDS = 26  # behind a name that are looked at
_ADVERBS = r"(?:(?:then|also|again|twice|later|soon|very|so|once more|just|only|(?!near|alm)\w+ly) )*"
_SHOT = (
    "(?:shot|header|drive|effort|volley|free[- ]kick|attempt|strike|lob|chip|half-volley|piledriver|cross-shot|rebound)"
)
_DOES = (
    "(?:scored|put|equalised|equalized|levelled|netted|made|gave|got|snatched|found|won|doubled|added|restored|converted"
    "|headed|broke|opened|caught|stole|grabbed|pulled|turned|forced|had|took|brought|increased|extended|marked|crept|squeezed"
    "|sneaked|capitalised|capitalized|profited|reduced|cut|drew)"
)
_KEEPS = (
    "(?:cleared|hacked|hooked|headed|kicked|scrambled|blocked|nodded|turned|tipped|pushed|touched|palmed|held|saved|gathered"
    "|parried|fisted|smothered|clawed|punched|stopped|collected|fielded|caught)"
)
_NAMES = r"(?:(?!(?:who|he|she|it|they)\b)[\w'-]+ ){1,4}?"  # him who keeps it out
_FATE = (
    r"(?:off the (?:goal[- ]?)?line|on the (?:goal[- ]?)?line|at the second attempt|(?:round|around|past) the (?:post|upright)"
    r"|over the (?:bar|top)|on to the (?:bar|post)|onto the (?:bar|post)|clear|away|wide|to safety|for a corner|comfortably|easily)"
)
_NO_GOAL = (
    r"(?:(?:over|wide|high|past)(?= (?:in|on|after|before|from|with|just|when|as|at|and|but|midway)\b| [,.;]|$|[,.;])|over the (?:bar|top|crossbar|angle)"
    r"|(?:past|wide of|outside) the (?:far |near |left |right |wrong side of the )?(?:post|upright|target|mark|angle|goal)|straight (?:at|to|into)"
    r"|(?:was|were) (?:\w+ly |well |just )?(?:scrambled|cleared|blocked|hacked|smothered|tipped|charged down|deflected (?:wide|over|for|behind)))"
)
_ALMOST = re.compile(
    rf"^{_ADVERBS}(?:almost|nearly|very nearly) {_ADVERBS}{_DOES}\b(?! (?:the net|the back of the net|immediately))"
    r"|^(?:came|got|was|went) (?:to )?within (?:a |an |the )?(?:[\w'-]+ ){1,5}?of (?:\w+ing|an?|the)\b"
    r"|^(?:was|were|is) (?:\w+ly )?(?:inches|a whisker|a coat of paint|centimetres|millimetres|a yard|a foot|feet) (?:away )?(?:from|off)\b"
    r"|^(?:was|were) (?:\w+ )?(?:unlucky|unfortunate)(?= (?:when|not|as|that|to)\b| ,|$)"
    rf"|^{_ADVERBS}(?:appealed|claimed|shouted|pleaded) (?:\w+ |in vain )?for\b"
    rf"|^{_ADVERBS}(?:tried|attempted) to (?:chip|lob|beat|catch|score|find|bend|curl|round|go round|dink|place)\b(?!.* own (?:net|goal))"
)
_HIS_SHOT = re.compile(
    rf"^(?:,? ?whose|'s) (?:[\w-]+ ){{0,3}}{_SHOT} (?:from [\w-]+ (?:\w+ )?|\w+ly |then )*"
    rf"(?:went|flew|drifted|sailed|flashed|fizzed|whistled|skimmed|dipped|curled|bounced|rolled|ran|dropped|was|were) ?(?:\w+ly |just |well |inches |high |too |a foot |a yard )*{_NO_GOAL}"
)
_BY_HIM = re.compile(rf"\b(?:a|an|the|another|his|first|late|early) (?:[\w-]+ ){{0,3}}{_SHOT} (?:by|from)$")
_ITS_FATE = re.compile(
    rf"^(?:went|flew|drifted|sailed|flashed|fizzed|whistled|skimmed|dipped|was|were) ?(?:\w+ly |just |well |inches |high |too )*{_NO_GOAL}"
)
_BUT = re.compile(
    rf"\b(?:but|only for|and|that|which) {_NAMES}{_KEEPS} (?:it |the ball |him |her |his (?:\w+ ){{1,2}})?(?:\w+ly )?{_FATE}"
    rf"|\bbut {_NAMES}(?:got|was|raced|slid) (?:back|across|in) (?:\w+ )?to (?:clear|tackle|block|hook|head|hack|save)\b"
    r"|\bbut (?:he |she )?(?:ran|took|carried|pushed|knocked) (?:it|the ball) (?:out|too far|wide|behind|over the (?:by|dead-ball|goal)[- ]?line)"
    r"|\bonly to (?:see|watch) (?:it|the (?:ball|shot|effort|header)|(?:his|her) (?:[\w-]+ ){1,3})(?: \w+)? ?(?:drop|land|bounce|roll|drift|fly|sail|curl|come back|hit|strike|clip|shave|smack|rebound|cannon|skim|graze)\b"
    r"|\bonly to be (?:pulled back|tripped|tackled|dispossessed|brought down|crowded out|flagged|hauled|bundled)\b"
    rf"|\b(?:{_SHOT[3:-1]}|one) (?:that|which) (?!.*\b(?:ought|should|could|only|partially|partly|failed|might|half)\b){_NAMES}"
    r"(?:cleared|hacked|blocked|held|saved|gathered|parried|smothered|fisted|kept out|collected|stopped)\b"
    r"|\bcould not (?:quite )?keep (?:his|her|the) (?:\w+ )?(?:header|shot|effort|volley|head)\b"
    r"|\b(?:just|inches|narrowly|agonisingly|well|a foot|a yard) (?:past|over|wide of|beyond) the (?:far |near )?(?:angle|post|upright|bar|junction|crossbar|target)\b"
)
_SCORES_YET = re.compile(
    r"\b(?:rebound|follow(?:ed|ing)? up|made amends|at the second attempt (?:he|she)|eventually|before (?:scoring|tapping|netting|he|she)|and (?:he |she )?(?:then )?(?:scored|tapped|netted|made no mistake|put away|headed in)"
    r"|but (?:he |she )?(?:scored|made|then|recovered)|until)\b"
)
_ENDS = frozenset((";", ".", ":"))


def nearly_scored(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[int]:
    """First tokens of those people."""
    for man in people:
        behind = lowers[man.last : man.last + _WORDS]
        if behind[:1] == ["who"] or behind[:2] == [",", "who"]:
            continue
        end = next((i for i, word in enumerate(behind) if word in _ENDS), len(behind))
        said, before = " ".join(behind[:end]), " ".join(lowers[max(0, man.first - 7) : man.first])
        nothing = _ALMOST.match(said) or _HIS_SHOT.match(said) or (_BY_HIM.search(before) and _ITS_FATE.match(said))
        nothing = nothing or (_came_out(said, man, people, stance) if behind[:1] != ["'s"] else None)
        if nothing and not _SCORES_YET.search(said[nothing.end() :]):
            yield man.first


def _came_out(
    said: str, man: Reference, people: Sequence[Reference], stance: Mapping[int, str]
) -> re.Match[str] | None:
    """What undoes all that he does, where nobody else does anything before it."""
    undone = _BUT.search(said)
    if undone is None:
        return None
    at = man.last + said[: undone.start()].count(" ")
    others = (one for one in people if man.last <= one.first < at and stance.get(one.first) in ACTING)
    return None if any(others) else undone
