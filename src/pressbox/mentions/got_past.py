"""A sentence in, the people out whom somebody got past, or who gave the ball away, where another scored.

"Hale held off Okoro to lash in", "flicked it over Okoro's head", "waited for Okoro to dive"   ->  Okoro
"Okoro let the shot through his arms and Hale tapped in", "Okoro had no chance"                 ->  Okoro
"Hale, on for Lind, headed in"                                                                  ->  Lind

Counted on reports by other hands: of such men whose goal nothing else told, almost none had scored.
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.numbers import number
from pressbox.matching.subjects import acts, describes

_WORDS = 12  # words before a name, and behind it, that are looked at
# Whoever stands behind these words did not score, whatever the sentence tells.
_BEHIND = re.compile(
    r"\b(?:"
    r"(?:held|holds|holding|hold|fended|fending|fends|brushed|brushing|shook|shaking|shakes|shouldered|warded|muscled|fought) (?:off|aside|away)"
    r"(?: (?:the|a) (?:challenges?|attentions?|pressure|tackle|efforts) (?:of|from))?"
    r"|(?:nip|st[oe]l|steal|dart|got|get|step|slip|creep|crept|cut|mov|ran|run|came|come|burst)\w* (?:in |up )?(?:in front|ahead|across|goal-side|goalside) of"
    r"|(?:wriggl|peel|pull|spin|spun|br[oe]k|sprint|rac|turn|drift|ran|run|dribbl|twist|got|get|dart|danc|surg)\w* (?:clear of|away from|free of|across)"
    r"|under pressure from|(?:evaded|eluded|evading|eluding|wrong-footed|wrong-footing)(?: both)?|(?:spilled|spilt|fumbled|parried|dropped|palmed (?:out|away)|pushed (?:out|away)|beaten (?:out|away)) by"
    r"|the better of|too (?!much\b)\w+ for"
    r"|out-?(?:jump|ran|run|muscl|pac|fought|fight|fox|strip|wit|manoeuvr|leap|leapt|sprint|battl)\w*"
    r"|past|beyond|over|underneath|beneath"
    r"|(?:slip|slip-up|mistake|error|blunder|lapse|fumble|miskick|misjudgement|howler|back-?pass|spill|stumble|hesitation) (?:by|from|on the part of)"
    r"|waited for|waits for|waiting for"
    r"|(?:on|introduced|entering|arriving|called on|thrown on) for|replaced|replacing|replaces|relieved"
    r")$"
)
# The same of these, where another man is likelier to have scored.
_BESIDE_ANOTHER = re.compile(
    r"\b(?:drew|drawing|draws|sat|sitting|dummied|sold|selling|committed|committing|lured|tempted|enticed|fooled|fooling|deceived"
    r"|tricked|tricking|caught|catching|spotted|spotting|beat|beating|beats|rounded|rounding|rounds|skinned|skinning|chipped|lobbed"
    r"|turned|turning)$"
)
_LEFT_SO = re.compile(r"\b(?:left|leaving|leaves|sat|put|turned|turning|dumped)$")
_SO = re.compile(
    r"^(?:on (?:the|his|her) (?:seat|floor|ground|deck|turf|back|backside|arse|bottom|heels|haunches|rear)|for dead|in (?:his|her|the) (?:wake|slipstream)"
    r"|inside out|with no chance|trailing|standing|stranded|rooted|flat-footed|helpless|grasping|clutching|flailing|sprawling)\b"
)
# What he does, or is, where another scored.
_HE = re.compile(
    r"^(?:(?:had|having|stood|with|has) (?:no|little|never|hardly) "
    r"|(?:was|were|is|being|looked) (?:\w+ )?(?:helpless|beaten|left|stranded|powerless|rooted|dispossessed|robbed|unsighted|deceived"
    r"|nowhere|adjudged|penalised|guilty|wrong-footed|off his line|sent off|dismissed)"
    r"|(?:\w+ly )?(?:dived|dives|diving) (?:full|to his|to her|the wrong|left|right|in vain|despairingly|but|over|too|early|late)"
    r"|(?:had )?(?:handled|tripped|fouled|felled|upended|brought down|hauled down|pulled down|pulled back (?!a |the ball|one|to ))\b"
    r"|(?:headed|punched|cleared|hacked|fisted|kicked|nodded|hooked|hoofed|half cleared|could only) (?:\w+ ){0,2}(?:out|clear|away|off the line)\b"
    r"|(?:won|winning|wins|earned|earning) (?:the|a|an) (?:\w+ )?(?:penalty|free[- ]kick|spot-kick|corner)\b"
    r"|(?:could|can) (?:only|do nothing|do little|not hold|not keep|not prevent|not stop|n't hold|n't keep)"
    r"|(?:came|comes|coming|rushed|raced|strayed|advanced|hurried|charged) (?:out|off his|off her|from his|from her)"
    r"|(?:got|gets|getting) (?:a|both|his|her|one|two|the faintest) (?:hand|hands|fingertips|finger|glove|gloves|fingers) "
    r"|(?:let|lets|letting|allowed|allowing|allows) (?!fly|rip|loose|go\b)"
    r"|(?:\w+ly )?(?:spilled|spilt|fumbled|fumbling|dallied|dithered|dwelt|misjudged|misread|slipped and|handled and) "
    r"|(?:to commit|to go to|to go down|to dive|to fall|to come out|off his line|out of (?:position|his goal)|inside out|on his back|on the seat"
    r"|on the floor|on his (?:arse|bottom|heels|haunches)|with no chance|in his wake|for dead|had set|had moved))"
)
_OF_HIS = re.compile(
    r"^'s (?:head|dive|body|legs|feet|outstretched|despairing|advancing|reach|shoulder|grasp|clutches)\b"
)
_WEAK_BALL = re.compile(
    r"^'s (?:(?:\w+|\w+-\w+) )?(?:back-?pass|back-header|backheader|heavy touch|slip|miskick|clearance|clearing kick|marker|hesitation|slack pass"
    r"|loose pass|careless pass|sloppy pass|square pass|weak header|poor clearance|short pass)\b"
)
_TAKES_IT = re.compile(
    r"\b(?:to|on|on to|onto|upon|at|intercept\w*|seiz\w* on|pounc\w* on|reach\w*|capitalis\w* on|punish\w*|from|by)$"
)


def got_past(lowers: Sequence[str], people: Sequence[Reference]) -> Iterator[int]:
    """First tokens of those who did not score, whoever did."""
    before: Reference | None = None
    for man in people:
        behind = lowers[man.last : man.last + _WORDS]
        joined = before is not None and lowers[before.last : man.first] == ["and"]
        led = _before(lowers, man)
        past = _BEHIND.search(led) or joined or (_LEFT_SO.search(led) and _SO.match(" ".join(behind)))
        before = None
        if (
            man.form is not Form.PRONOUN
            and past
            and _no_goal_behind(lowers, man)
            and not (joined and acts(man, lowers))
        ):
            before = man
            yield man.first


def beside_another(
    lowers: Sequence[str], people: Sequence[Reference], scorers: Sequence[tuple[Reference, float]]
) -> Iterator[int]:
    """First tokens of those who did not score because another did."""
    for man, said in scorers:
        if man.form is Form.PRONOUN or said >= _OF_HIMSELF:
            continue
        if not any(other.best != man.best and odds > max(_MAY_HAVE, said) for other, odds in scorers):
            continue
        if named_again(man, people, scorers):
            continue
        behind = " ".join(lowers[man.last : man.last + _WORDS])
        before = _before(lowers, man)
        if (
            _HE.match(behind)
            or (_BESIDE_ANOTHER.search(before) and _no_goal_behind(lowers, man))
            or (_WEAK_BALL.match(behind) and _TAKES_IT.search(before))
            or _STOPPED.match(behind)
        ):
            yield man.first


_OF_HIMSELF = 1.5  # log-odds from which words tell a goal of his own
_MAY_HAVE = -1.0  # log-odds from which another may have scored
_STOPPED = re.compile(
    r"^'s (?:[\w-]+ ){0,3}(?:shot|effort|header|drive|volley|kick|free[- ]kick|attempt|strike) (?:was|is|had been) (?:\w+ly |only |half )?"
    r"(?:spilled|spilt|parried|blocked|fumbled|palmed|pushed|beaten|punched|fisted|saved|charged|cleared)\b"
)


def named_again(man: Reference, people: Sequence[Reference], scorers: Sequence[tuple[Reference, float]]) -> bool:
    """Whether his name stands elsewhere in the sentence, or a "he" who scored there is he."""
    if sum(other.best == man.best for other in people if other.form is not Form.PRONOUN) > 1:
        return True
    return any(other.form is Form.PRONOUN and other.best == man.best and odds > 0 for other, odds in scorers)


def _before(lowers: Sequence[str], man: Reference) -> str:
    """The words before a name, and before what describes him."""
    start = man.first
    while (
        start
        and lowers[start - 1] != "for"
        and number(lowers[start - 1]) is None
        and (describes(lowers[start - 1]) or _how_he_is(lowers, start - 1))
    ):
        start -= 1
    return " ".join(lowers[max(0, start - _WORDS) : start])


def _how_he_is(lowers: Sequence[str], at: int) -> bool:
    """ "the last man, Okoro", "the advancing Okoro"."""
    return lowers[at] in _HOW_HE_IS or (lowers[at].endswith("ing") and lowers[at - 1] in ("the", "an", "a"))


_HOW_HE_IS = frozenset(
    "last man stranded helpless stricken injured tired unfortunate hapless poor home visiting keeper".split()
)


def _no_goal_behind(lowers: Sequence[str], man: Reference) -> bool:
    """Whether nothing more is told of him: no "who", and nothing of his but what a ball goes past."""
    behind = lowers[man.last : man.last + 2]
    if behind[:1] == ["who"] or behind in ([",", "who"], [",", "whose"]):
        return False
    return behind[:1] != ["'s"] or bool(_OF_HIS.match(" ".join(lowers[man.last : man.last + 3])))
