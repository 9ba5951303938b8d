"""Sentences in, a man of whom something is told and who scored then out: two of a side, or two against each other.

"Okoro slipped and Hale scored", "Okoro headed out only as far as Hale, who scored"     ->  against each other
"Okoro missed a sitter. A minute later Hale scored at the other end"                     ->  nor of a side here
"Okoro was fouled and Hale scored from the free-kick", "Okoro's shot was parried ..."    ->  of one side
"Okoro hit the bar before Hale scored"                                                   ->  nothing is said here
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.entities.fortunes import comes_from_the_other_end
from pressbox.entities.turned import scores

Pairs = Iterator[tuple[Reference, Reference, bool]]  # and whether they are of one side

_FELLED = r"(?:fouled|tripped|felled|upended|brought down|hauled down|pulled (?:down|back)|chopped down|bundled over|held|impeded|floored|sent sprawling|clipped|pushed|barged)"
_ERRED = re.compile(
    rf"^(?:had |then |soon |, \w+ , )?(?:{_FELLED}|handled|slipped|stumbled|miskicked|misjudged|miscued|hesitated|dithered|dallied|spilled|spilt|fumbled|conceded (?:a|the))\b"
    r"|\b(?:lost|gave|surrendered) (?:the ball|possession|it|his man|her man|his marker|his footing|out)\b|\bgave away (?:a|the|another)\b"
    r"|\bwas (?:\w+ )?(?:sent off|dismissed|robbed|dispossessed|beaten to|caught (?:in possession|out|napping|on the ball|wrong-footed|cold)|shown (?:a|the|his) (?:straight |second )?(?:red|yellow))\b"
    r"|\b(?:failed|unable) to (?:clear|deal|cut|hold|gather|reach|intercept|stop|get)\b|\bcould only (?:help|head|clear|parry|push|palm|flick|half-clear|watch|stand|punch|fist|poke|nod)\b"
    r"|\b(?:headed|cleared|punched|hooked|nodded) (?:it |the ball )?(?:out |clear |away |back )?(?:only|straight to|weakly|poorly)\b"
    r"|\b(?:missed|mistimed|misread) (?:his|her|the|a) (?:kick|clearance|header|tackle|cross|ball)\b|\b(?:his|her) own (?:bar|post|crossbar|woodwork)\b"
)
_WON_IT = re.compile(
    rf"\b(?:was|were|being|been|is) (?:\w+ )?{_FELLED}\b|\bwon (?:the ball|possession|it|a (?:\w+ )?(?:corner|free-kick|penalty|spot-kick|throw|throw-in)|the (?:\w+ )?(?:corner|free-kick|penalty|spot-kick|header))\b"
    r"|\b(?:launched|hoofed|punted|hoisted|pumped|booted) (?:\w+ ){1,5}(?:clearance|kick|ball|pass|punt|goal-kick)?"
)
_SHOT = r"(?:shot|effort|header|drive|free-kick|cross|volley|attempt|penalty|corner|strike)"
_HALF_DONE = re.compile(
    rf"^'s (?:\w+ ){{0,3}}{_SHOT} (?:was |had been |is )?(?:\w+ )?(?:blocked|saved|parried|cleared|pushed|beaten|tipped|spilled|kept|charged|came back|rebounded|ricocheted|hit|struck|half-cleared)\b"
    rf"|\b(?:had|saw) (?:a|an|his|her) (?:\w+ ){{0,2}}{_SHOT} (?:blocked|saved|parried|cleared|pushed|beaten|tipped|charged)\b"
)
_FOLLOWED = frozenset(
    "rebound loose followed follow-up pounced tapped first quickest poked stabbed scrambled netted reacted".split()
)
_ATTACKED = re.compile(
    r"\b(?:missed|shot|fired|headed|put|blazed|dragged|hit|struck|saw|had|curled|volleyed|drove) .*\b(?:wide|over|post|bar|crossbar|woodwork|saved|cleared|blocked|sitter|chance|line|side-netting)\b"
    r"|\bmissed (?:a|an|his|her|the)\b"
)
_SAVED = re.compile(r"\b(?:saves?|saved|denied|tipped|kept (?:out|them|it)|stopped|turned away|parried)\b")
_DISMAYED = re.compile(
    r"^(?:was|is|looked|stood|, (?:who was )?) ?(?:\w+ )?(?:furious|angry|livid|fuming|dismayed|frustrated|despairing|helpless)\b"
    r"|^saw (?:his|her) (?:side|team|men|charges) (?:concede|fall|go)\b"
)
_DELIGHTED = re.compile(
    r"^(?:was|is|looked|, (?:who was )?) ?(?:\w+ )?(?:delighted|jubilant|overjoyed|relieved|thrilled|beaming)\b"
)
_REPLIES = frozenset("equalised equalized levelled leveled equaliser".split())
_LINKS = frozenset("and but , before when whereupon while then as to".split())
_STOPS = frozenset((".", ";", ":"))
_TURNS = frozenset("but before".split())
_FAR, _HIS, _BEHIND = 20, 9, 12
_FELLOW = (["fellow"], ["strike", "partner"], ["striking", "partner"], ["team-mate"], ["teammate"], ["colleague"])


def fared(sentence: Sentence, references: Sequence[Reference]) -> Pairs:
    """Each pair of one sentence: the one of whom something is told, and the next, who scored."""
    lowers = sentence.lowers
    people = [one for one in references if one.kind is Kind.PERSON and one.best]
    for one, other in pairwise(people):
        if (
            one.best == other.best
            or one.last > other.first
            or any(
                team.kind is Kind.TEAM
                and team.form is not Form.PRONOUN
                and team.owner != one.best
                and one.last <= team.first < other.first
                for team in references
            )
        ):
            continue
        told = lowers[one.last : other.first]
        link = next((at for at in range(len(told) - 1, 0, -1) if told[at] in _LINKS), None)
        if link is None or link > _FAR or len(told) - link > _HIS or not _STOPS.isdisjoint(told):
            continue
        if not scores(lowers, other):
            continue
        together = _together(told[:link], told[link:], lowers[other.last : other.last + _BEHIND])
        if together is not None:
            yield one, other, together


def fared_then(
    sentence: Sentence, references: Sequence[Reference], before: Sentence, its: Sequence[Reference]
) -> Pairs:
    """The same of the one man that the sentence before was about, and the first of this one."""
    man = next((one for one in references if one.kind in (Kind.TEAM, Kind.PERSON)), None)
    theirs = [one for one in its if one.kind is Kind.PERSON and one.best]
    if man is None or man.kind is not Kind.PERSON or not man.best or man.form is not Form.NAME:
        return
    if not theirs or theirs[-1].best == man.best or before.index + 1 != sentence.index:
        return
    lead_in = sentence.lowers[: man.first]
    if any(lead_in[: len(words)] == words for words in _FELLOW) and man.first <= 3:
        yield theirs[-1], man, True  # "Fellow striker Hale did better"
        return
    if len({one.best for one in theirs}) > 1 or not scores(sentence.lowers, man):
        return
    told = before.lowers[theirs[0].last :]
    if not _STOPS.isdisjoint(told[:-1]):
        return
    scored = sentence.lowers[man.last : man.last + _BEHIND]
    # a foul of a sentence ago may have been seen to by then
    if comes_from_the_other_end((*lead_in, *scored)):
        together = _together(told, lead_in, scored)
        if together is not None:
            yield theirs[0], man, together


def _together(told: Sequence[str], link: Sequence[str], scored: Sequence[str]) -> bool | None:
    words = " ".join(told)
    if comes_from_the_other_end((*link, *scored)):
        return (
            True if _SAVED.search(words) and not _ATTACKED.search(words) else False if _ATTACKED.search(words) else None
        )
    if _DISMAYED.search(words):
        return False
    if _DELIGHTED.search(words):
        return True
    if _ERRED.search(words):
        return None if not _REPLIES.isdisjoint(scored) and "but" in link else False
    if not _TURNS.isdisjoint(link):
        return True if _HALF_DONE.search(words) and not _FOLLOWED.isdisjoint(scored) else None
    if _WON_IT.search(words):
        return True
    return True if _HALF_DONE.search(words) and not _FOLLOWED.isdisjoint(scored) else None
