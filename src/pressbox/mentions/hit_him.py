"""A sentence in, the men out whom the ball struck before it went in, none of their doing.

"Hale's shot hit the post, struck Brandt on the back and rolled in"      ->  Brandt
"the keeper punched the corner onto the back of Brandt and over the line" ->  Brandt
"a deflection off the head of Brandt", the shot going nowhere before     ->  Brandt
"the cross struck Brandt on the arm and the referee pointed"             ->  nobody

Into which net it went is not asked here (`off_him` says how likely it was his own).
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.matching.subjects import describes

_BODY = "(?:knee|shin|leg|legs|head|heel|back|chest|boot|boots|foot|shoulder|body|hip|thigh|ankle|face|toe|backside|knees|shins|heels)"
_STRUCK = re.compile(
    rf"\b(?:struck|hit|clipped|strikes|hits|caught|striking|hitting|(?:on ?to|into|against|off) (?:the )?{_BODY} of"
    rf"|(?:struck|hit|clipped|strikes|hits|caught) (?:the )?{_BODY} of"
    r"|(?:came|come|bounced|cannoned|rebounded|ricocheted|glanced|skidded|deflected) off)$"
)
_AND_IN = re.compile(
    rf"^(?:'s (?:\w+ )?{_BODY} )?(?:(?:full )?(?:on|in) (?:the|his|her) (?:\w+ )?{_BODY} )?(?:, [^.;]{{0,40}}?, )?"
    r"(?:(?:and|before|to) (?:then )?(?:\w+ly )?"
    r"(?:(?:flew|went|rolled|trickled|ended|ended up|finished|bounced|looped|rebounded|crept|dropped|spun|cannoned|deflected|flies|goes|rolls"
    r"|trickles|rolling|trickling|flying|going|ran|squirmed|ricocheted|find|found|fly|go|roll|trickle) (?:back |up |on |off )?"
    r"(?:in\b(?! the air)|into (?:the (?:\w+ )?net|an empty net|his own|the goal|goal|the (?:\w+ ){0,2}corner)|home|past|over the (?:goal-?)?line|beyond|between the|inside the|through the|under the)"
    r"|in \.|over the (?:goal-?)?line|into the net|past (?:the|his|her)|wrong-footed (?:the|his|her|our|keeper|goalkeeper))"
    r"|for (?:an own[- ]goal|\d-\d))"
)
_NOWHERE = re.compile(
    r"\b(?:going|heading|drifting|bound|sailing) (?:well )?(?:wide|nowhere|out|astray)\b.*\b(?:off|struck|hit|clipped)\b"
)


def hit_him(lowers: Sequence[str], people: Sequence[Reference]) -> Iterator[tuple[Reference, bool]]:
    """Each such man, and whether the ball was going wide before."""
    for man in people:
        if man.form is Form.PRONOUN or not man.targets:
            continue
        start = man.first
        while start and (describes(lowers[start - 1]) or lowers[start - 1] in _PITIED or lowers[start - 1] == "'s"):
            start -= 2 if lowers[start - 1] == "'s" else 1  # "struck Millfield's Brandt"
        before = " ".join(lowers[max(0, start - 30) : start])
        behind = " ".join(lowers[man.last : man.last + 20])
        of_a_side = start < man.first and _STRUCK.search(" ".join(lowers[max(0, start - 30) : max(0, start - 1)]))
        if _HIS_LUCK.search(before) and "team-mate" not in lowers[start : man.first]:
            continue
        if (_STRUCK.search(before) or of_a_side) and (
            _AND_IN.match(behind) or (_NOWHERE.search(before) and _ENDED_IN.search(behind))
        ):
            yield man, bool(_NOWHERE.search(before))


# "The keeper's save hit Hale and flew in": the luck of an attacker, mostly.
_HIS_LUCK = re.compile(r"\b(?:save|saves|clearance|parry|block|goal-kick|punch|kick-out)\b[^.;,]*$")
_PITIED = frozenset("luckless hapless unlucky unfortunate unwitting poor back own".split())
_ENDED_IN = re.compile(
    r"\b(?:trickled|flew|went|rolled|crept|looped|bounced|spun) (?:\w+ )?(?:in|home|into|past|over)\b"
)
