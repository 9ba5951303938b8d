"""Sentences in, men who scored when it stood so for a side out: he plays against it, or he is its man.

"Millfield looked set to win, but Hale equalised", "held out until Hale scored"        ->  Hale is not Millfield's
"Millfield gave the ball away. Hale ran on and scored"                                   ->  nor here
"Hale scored as Millfield tired", "with Millfield down to ten men"                       ->  nor here
"Millfield were heading for defeat when Hale equalised"                                  ->  Hale is Millfield's
"Millfield hit the bar before Hale scored"                                               ->  nothing is said here
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.entities.fortunes import Fortune, fortune_of, goes_to
from pressbox.entities.let_in import men_and_sides
from pressbox.phrases.en.dealings import ATTACKS

_OPENING = 2
_LINKS = frozenset("than but until till before when only and , as then yet with though to in who".split())
_STOPS = frozenset((".", ";", ":", "but", "although", "while", "though"))
_GOVERNED = frozenset("from by against to past with over of for at".split())
_FAR, _HIS, _DOES, _BEHIND = 18, 8, 7, 12
_NO_DEED = frozenset(
    "own saved save wide over post bar missed blazed cleared booked sent dismissed injured limped denied conceded fouled"
    " handled tripped".split()
)

Pairs = Iterator[tuple[Reference, Reference, bool]]


def turned(sentence: Sentence, references: Sequence[Reference]) -> Pairs:
    """Each man who scored with a side of his sentence that stood so; whether he is its man."""
    lowers = sentence.lowers
    if (ahead := _ahead_through(lowers, references)) is not None:
        yield (*ahead, True)
    for one, other in pairwise(men_and_sides(references)):
        is_his = None
        if _is_side(one) and _is_man(other):
            is_his = _told_before(lowers, one, other)
            man, team = other, one
        elif _is_man(one) and _is_side(other):
            is_his = _told_behind(lowers, one, other)
            man, team = one, other
        if is_his is not None:
            yield man, team, is_his


_AHEAD = re.compile(
    r"^(?:\w+ )?(?:ahead|in front|level|leading|one up|\d-\d up|back in front) (?:through|thanks to|courtesy of|via)(?: a| an)?$"
)


def _ahead_through(lowers: Sequence[str], references: Sequence[Reference]) -> tuple[Reference, Reference] | None:
    """ "Ahead through Hale's header, Millfield ...": he is its man."""
    named = men_and_sides(references)
    for man, team in pairwise(named):
        if not (_is_man(man) and _is_side(team)) or not _AHEAD.match(" ".join(lowers[: man.first])):
            continue
        between = lowers[man.last : team.first]
        if "," in between[-2:] and len(between) < _HIS:
            return man, team
    return None


def turned_then(
    sentence: Sentence, references: Sequence[Reference], before: Sentence, its: Sequence[Reference]
) -> Pairs:
    """The same of the side that the sentence before was about, and of the first man of this one."""
    sides = [one for one in its if one.kind is Kind.TEAM and one.best]
    if not sides or len({one.best for one in sides}) > 1 or before.index + 1 != sentence.index:
        return
    team = sides[0]
    man = next((one for one in references if one.kind in (Kind.TEAM, Kind.PERSON)), None)
    if man is None or not _is_man(man) or man.form is Form.PRONOUN or not scores(sentence.lowers, man):
        return
    if team.first and before.lowers[team.first - 1] in _GOVERNED - {"for"}:
        return
    told = before.lowers[team.last :]
    if not _STOPS.isdisjoint(told[:-1]) or any(one.kind is Kind.PERSON for one in its):
        return
    fortune = fortune_of(told, before.lowers[: team.first])
    lead_in, deed = sentence.lowers[: man.first], sentence.lowers[man.last : man.last + _BEHIND]
    if fortune is not None and (is_his := goes_to(fortune, told, lead_in, deed)) is not None:
        yield man, team, is_his


def _is_side(one: Reference) -> bool:
    return one.kind is Kind.TEAM and bool(one.best or one.owner)


def _is_man(one: Reference) -> bool:
    return one.kind is Kind.PERSON and bool(one.best)


_THEIR_PLAY = (["pressure"], ["attacks"], ["attacking"], ["possession"])
_REPLIED = frozenset(
    "levelled leveled equalised equalized replied responded answered retaliated leveller equaliser".split()
)
_GOALS = frozenset("goal opener strike header penalty effort volley free-kick double brace".split())
_CAME_BACK = frozenset("hit fought struck came roared stormed bounced pulled drew".split())
_HAD = frozenset("had 's has put scored opened headed gave struck".split())


def _comes_back(words: Sequence[str]) -> bool:
    """ "Levelled", "hit back", "drew level", "pulled one back"."""
    said = list(words[:3])
    if said[:1] and said[0] in ("twice", "soon", "quickly", "immediately", "then", "had", "could"):
        said = list(words[1:4])
    if not said:
        return False
    return said[0] in _REPLIED or (said[0] in _CAME_BACK and not {"back", "level"}.isdisjoint(said[1:]))


def _told_before(lowers: Sequence[str], team: Reference, man: Reference) -> bool | None:
    """Whether who scored then is of that side; None where the words do not say."""
    opener = lowers[max(0, team.first - 3) : team.first]
    before = lowers[team.last : man.first]
    if before[-1:] == ["after"] and len(before) < _HIS and _comes_back(before):
        if not _HAD.isdisjoint(lowers[man.last : man.last + 5]) and not {"'s", "sent", "own"} & {
            *lowers[man.last :][:1]
        }:
            return False  # "Millfield levelled after Hale had scored"
        if lowers[man.last : man.last + 1] == ["'s"] and not _GOALS.isdisjoint(lowers[man.last : man.last + 4]):
            return False  # "Millfield levelled after Hale's opener"
    told = lowers[team.last : man.first]
    governed = opener[-1:] and opener[-1] in _GOVERNED and not (team.first <= _OPENING and opener[-1] == "with")
    if governed and not (opener[-1] == "of" and told[:1] in _THEIR_PLAY):
        return None  # but of "a spell of Millfield pressure paid off when Hale scored"
    link = next((at for at in range(len(told) - 1, 0, -1) if told[at] in _LINKS), None)
    if link is None and opener[-1:] == ["before"]:
        link = len(told)  # "Before Millfield could settle Hale scored"
    if link is None or link > _FAR or len(told) - link > _HIS or not scores(lowers, man):
        return None
    if 1 < link < len(told) and told[link] in (",", "only", "when") and told[link - 1] in (",", "but"):
        link -= 1
    if not _STOPS.isdisjoint(told[:link]):
        return None
    fortune = fortune_of(told[:link])
    turn = ["but"] if "just" in opener else []  # "Just when Millfield thought they had a point"
    return goes_to(fortune, told[:link], [*told[link:], *turn], lowers[man.last : man.last + _BEHIND])


_LED = re.compile(
    r"(?:had )?(?:gone|went|taken|took|moved|been) (?:ahead|in front|the lead|into the lead|in the lead)\b"
)
_WHEN = frozenset("after when as with while despite".split())
_ILL_NOW = frozenset("tired tiring wilted faded lost failed gave conceded slept hesitated switched dallied".split())
_SHORT = (["down", "to"], ["reduced", "to"], ["a", "man"])
_PROTESTS = frozenset("protests appeals claims complaints howls".split())
_WON = frozenset("won win earned awarded given".split())
_KICKS = frozenset("penalty corner free-kick spot-kick".split())


def _told_behind(lowers: Sequence[str], man: Reference, team: Reference) -> bool | None:
    """ "Hale scored as Millfield tired", "with Millfield down to ten men"; "when Millfield were awarded a penalty"."""
    between = [word for word in lowers[man.last : team.first] if word not in ("the", "a", "sustained", "heavy", "more")]
    undone = between[-1:] in (["before"], ["but"], ["until"]) or between[-2:] == ["only", "for"]
    if (
        undone
        and scores(lowers, man)
        and _STOPS.isdisjoint(between[:-1])
        and _comes_back(lowers[team.last : team.last + 4])
    ):
        return False  # "Hale struck before Millfield hit back"
    back = not _REPLIED.isdisjoint(between[:2]) or between[:2] == ["pulled", "one"]
    if between[-1:] == ["after"] and back and _LED.match(" ".join(lowers[team.last : team.last + 5])):
        return False  # "Hale levelled after Millfield had gone ahead"
    if between[-1:] == [] or between[-1] not in _WHEN or not _STOPS.isdisjoint(between) or not scores(lowers, man):
        return None
    behind = [word for word in lowers[team.last : team.last + 9] if word not in ("had", "been", "were", "was", "have")]
    if not _PROTESTS.isdisjoint(behind[:1]) or (
        not _ILL_NOW.isdisjoint(behind[:1]) and fortune_of(behind) is Fortune.ERRING
    ):
        return False
    if behind[:2] in _SHORT and between[-1] in ("with", "after"):
        return False
    if behind[:1] == ["pressure"] or (behind[:1] and behind[0] in _WON and not _KICKS.isdisjoint(behind[1:4])):
        return True
    half = "half" in behind or "half-cleared" in behind or "partially" in behind
    return True if not _KICKS.isdisjoint(behind[:1]) and half else None


def scores(lowers: Sequence[str], man: Reference) -> bool:
    """Whether what follows a man is an attack that nothing takes back."""
    does = lowers[man.last : man.last + _DOES]
    does_score = not ATTACKS.isdisjoint(does) or (does[:1] and does[0] in _ANSWERS_IT)
    return does[:1] not in (["'s"], ["’s"]) and bool(does_score) and _NO_DEED.isdisjoint(does)


_ANSWERS_IT = frozenset("pulled replied reduced responded halved answered clawed retrieved".split())
