"""A sentence in which one man does two things that are goals in; how many goals are his out.

Two deeds are two goals where each has its own time, or where the second is said to come on top of the first.

"Hale struck in the 12th minute and converted a penalty early in the second half"  ->  Hale 2
"Hale got the opener, then grabbed a late second"                                  ->  Hale 2
"Hale, who opened the scoring, added a second after the break"                     ->  Hale 2
"Hale headed the first and struck the second from the spot"                        ->  Hale 2
"Hale levelled on 20 minutes when he turned in a corner"                           ->  Hale 1: one deed told twice
"Hale rose highest and headed the second"                                          ->  Hale 1
"""

import itertools
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.mentions import ClockTime, OfEach, TimeMention
from pressbox.datatypes.numbers import ordinal
from pressbox.matching import Found, forms_of
from pressbox.matching.subjects import ACTING, subject_of
from pressbox.mentions.goal_features import Scene

_DEEDS = frozenset("score ahead level extend reduce finish".split())
_JOINS = frozenset("and then before".split())
_NEAR = 20  # tokens from the joining word to the second deed
_FIRST = frozenset("first opener opening".split())
_ON_TOP = frozenset("another further".split())
_ADDS = forms_of("add")
_OTHER_DAYS = frozenset("season campaign weeks week games matches game match month tally term career".split())


def deeds_of_one(
    scene: Scene, phrases: Sequence[Found], sure: Sequence[Reference], times: Sequence[TimeMention],
    of_each: Sequence[OfEach],
) -> Iterator[tuple[int, int]]:  # fmt: skip
    """First token of each of the `sure` scorers with how many goals his deeds here are, two at least."""
    lowers = scene.sentence.lowers
    yield from _by_number(scene, sure, of_each)
    his: dict[int, list[Found]] = {}
    for phrase in sorted((p for p in phrases if p.pattern.says in _DEEDS or _seals(lowers, p)), key=lambda p: p.first):
        subject = subject_of(phrase, scene.people, scene.stance, lowers)
        scorer = next((one for one in sure if subject and _is_he(lowers, subject[0], one)), None)
        if scorer is not None:
            his.setdefault(scorer.first, []).append(phrase)
    for man, deeds in his.items():
        told = [deeds[0]]
        for deed in deeds[1:]:
            if _is_joined(lowers, man, told[-1], deed) and not _is_another_s(scene, told[-1], deed):
                told.append(deed)
        if len(told) < 2:
            continue
        starts = list(_starts(lowers, man, told))
        when = [next((t for t in times if lo <= t.first < hi), None) for lo, hi in starts]
        if all(
            (a and b and not _may_be_one(a.time, b.time))
            or _on_top(lowers, starts[i], starts[i + 1], told[i], told[i + 1])
            or _are_two(lowers, starts[i], starts[i + 1], when[i + 1])
            for i, (a, b) in enumerate(itertools.pairwise(when))
        ):
            yield man, len(told)


def _seals(lowers: Sequence[str], phrase: Found) -> bool:
    """ "Wrapped up the win with a penalty in the second half": more than a word of how it ended."""
    return phrase.pattern.says == "seal" and not _WITH_WHAT.isdisjoint(lowers[phrase.last : phrase.last + 6])


def _is_he(lowers: Sequence[str], subject: Reference, man: Reference) -> bool:
    """Whether it is the same man, or "and he" behind his name, who is nobody else."""
    he = (
        subject.form is Form.PRONOUN and subject.best == man.best and man.form is Form.NAME and man.last < subject.first
    )
    return subject.first == man.first or (he and lowers[subject.first - 1] in _JOINS | {"but"})


_WITH_WHAT = frozenset("penalty header volley strike goal free-kick finish spot-kick second third death".split())


def _by_number(scene: Scene, sure: Sequence[Reference], of_each: Sequence[OfEach]) -> Iterator[tuple[int, int]]:
    """ "Hale headed the first after a corner and struck the second from the spot": nobody else between the two."""
    for one, other in itertools.pairwise(of_each):
        doers = [man for man in scene.people if man.first < one.first and scene.stance.get(man.first) in ACTING]
        between = any(
            one.first < man.first < other.first and scene.stance.get(man.first) in ACTING for man in scene.people
        )
        if one.which == 1 and other.which in (2, 0) and doers and not between and doers[-1] in sure:
            yield doers[-1].first, 2


def _is_joined(lowers: Sequence[str], man: int, one: Found, other: Found) -> bool:
    """ "struck and then headed", "struck before heading", "Hale, who struck, headed", "struck, got another and Lind ..."."""
    if one.last > other.first:
        return False
    between = lowers[max(one.last, other.first - _NEAR) : other.first]
    relative = "who" in lowers[man + 1 : one.first] and between[-1:] == [","]
    in_turn = between[-1:] == [","] != lowers[one.first - 1 : one.first] and not lowers[other.first].endswith("ing")
    return bool(_JOINS & set(between)) or relative or in_turn


def _is_another_s(scene: Scene, one: Found, other: Found) -> bool:
    """ "Hale reduced the arrears and Lind's header brought parity"."""
    lowers = scene.sentence.lowers
    return any(
        one.last <= man.first
        and man.last <= other.first
        and lowers[man.last : man.last + 1] == ["'s"]
        and _JOINS & set(lowers[one.last : man.first])
        for man in scene.people
    )


def _starts(lowers: Sequence[str], man: int, deeds: Sequence[Found]) -> Iterator[tuple[int, int]]:
    """The tokens that tell of each deed: from the word that joins it to the deed before up to the one that joins the next."""
    bounds = [man]
    for before, deed in itertools.pairwise(deeds):
        joins = [
            at
            for at in range(before.last, deed.first)
            if lowers[at] in _JOINS or (lowers[at] == "," and at + 1 == deed.first)
        ]
        bounds.append(joins[-1] if joins else deed.first)
    yield from zip(bounds, [*bounds[1:], len(lowers)], strict=True)


def _on_top(lowers: Sequence[str], one: tuple[int, int], other: tuple[int, int], first: Found, second: Found) -> bool:
    """ "added another", "got the opener, then a second": of one match, and the first deed no second itself."""
    before, behind = lowers[slice(*one)], lowers[slice(*other)]
    if _OTHER_DAYS & {*before, *behind[:12]}:
        return False
    added = bool(_ADDS & set(behind[:4]))
    another = bool(_ON_TOP & set(behind)) or any(
        (ordinal(word) or 0) in (2, 3, 4) and led in ("a", "his", "her", "the", "late", "and")
        for led, word, after in zip(behind, behind[1:], [*behind[2:], ""], strict=False)
        if after not in ("half", "period", "minute", "time")
    )
    opened = first.pattern.says in ("ahead", "level") or bool(_FIRST & set(before))
    extends = another or second.pattern.says == "extend"
    return (added and (another or opened)) or (opened and extends and "then" in behind[:2])


_HALF = frozenset("half period minute minutes time place post man yellow card booking division leg round".split())
_LEVELS = frozenset(
    "equaliser equalizer leveller level levelled leveled equalised equalized 1-1 2-2 3-3 parity".split()
)
_OPENS = frozenset("opener opened opening first".split())
_REDUCES = frozenset("deficit arrears consolation".split())
_WINS = frozenset("winner winning clincher decider matchwinner match-winner game-winner".split())
_PASSING_ON = frozenset("crossed set teed laid flicked squared assist provided helped".split())


def _are_two(lowers: Sequence[str], one: tuple[int, int], other: tuple[int, int], when: TimeMention | None) -> bool:
    """ "made it 1-1 and then bundled in the winner", "levelled and, eight minutes later, headed a second": no one goal."""
    first, second = lowers[slice(*one)], lowers[slice(*other)]
    if (_OTHER_DAYS | _PASSING_ON) & {*first, *second[:12]}:
        return False
    first_is, second_is = _called(first), _called(second)
    if first_is and second_is:
        return max(first_is) < min(second_is)
    return bool(second_is) and min(second_is) > 1 and when is not None and when.time.later is not None


def _called(words: Sequence[str]) -> set[int]:
    """Which goal the words are about, as places in the order of a match: the opener, one that reduces, levels, adds, wins."""
    found: set[int] = set()
    for at, word in enumerate(words):
        behind = words[at + 1] if at + 1 < len(words) else "."
        if behind in _HALF:
            continue
        number = ordinal(word) if word.isalpha() else None
        if word in _OPENS or (word == "deadlock"):
            found.add(1)
        elif word in _REDUCES or (word == "back" and at > 0 and words[at - 1] in ("one", "goal")):
            found.add(2)
        elif word in _LEVELS:
            found.add(3)
        elif number in (2, 3, 4, 5) and at > 0 and words[at - 1] in ("a", "the", "his", "her"):
            found.add(4)
        elif word in _WINS or (word == "won" and behind == "it"):
            found.add(5)
    return found


def _may_be_one(one: ClockTime, other: ClockTime) -> bool:
    if one.lo is None or other.lo is None:
        return other.later is None and other.lo is None
    return one.lo <= (other.hi or other.lo) and other.lo <= (one.hi or one.lo)
