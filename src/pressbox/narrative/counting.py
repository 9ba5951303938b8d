"""All that hints at one man's goals in, how likely one, two, three of his are out.

"Kramaric chipped in a penalty after 13 minutes ... four minutes into the second half Kramaric tapped in"  ->  two

A report that gives a man two goals mostly says so three ways at once: in a word ("his second", "a brace"), by minutes
apart, by tellings apart. How much each says was fitted to who scored how many (evaluation/counts.py prints it anew).
"""

import itertools
from collections.abc import Mapping, Sequence

from pressbox.datatypes.cast import Form
from pressbox.narrative.cases import Case, Hint, Moments
from pressbox.narrative.surely_apart import goals_apart

MOST = 5  # goals of one man that are thought of
_NOT_AS_TOLD, _AWAY = -2.0, 1.0  # what it takes that it was another number, and each goal from it
_SAID_OFTEN = 2  # sentences that say so, of which each counts
_FOURTH = -2.1  # what each goal above the third takes
_TOO_FEW = -1.5  # what it takes, for each of them, that tellings apart were of fewer goals
_LEAD = 3  # sentences that may tell the whole match in brief before the chronicle begins
_APART = 3  # sentences between two tellings that are hardly of one goal
_BESIDE = 2.0  # log-odds: a man so much less likely to have scored here is no rival for a minute
_GAP = 2  # minutes within which two times are of one goal

# Log-odds that he scored twice or more, and that it was thrice or more if twice: the first number of each is the bias.
# The last two were added to the fit of the others by what they did to whole records.
TWICE = {
    "none": -2.6, "minutes": 0.48, "minutes, faint": 1.31, "stretches": 1.25, "tellings, sure": 0.78, "tellings": 0.8,
    "second": 0.8, "later": -0.49, "second hint": 0.35, "named twice": 1.05, "told, in brief": 1.0, "undone twice": 2.5,
    "again": 2.0, "named twice, parted": 1.5, "numbered twice": 1.5,
}  # fmt: skip
THRICE = {"none": -1.93, "minutes of three": 0.09, "again": 2.0}


def count_weights(case: Case, told_at: Mapping[int, set[str]], moments: Moments, brief: bool) -> dict[int, float]:
    """Log-weight of each number of goals of his, from 1 on; `told_at` says who surely scored in which sentence."""
    told = min(told_times(case.hints), MOST)
    if told > 1:  # "a hat-trick" is said in so many words
        said = len({h.sentence for h in case.hints if h.odds > -0.5 and h.count == told})
        doubt = min(said, _SAID_OFTEN)
        return {n: 0.0 if n == told else doubt * (_NOT_AS_TOLD - _AWAY * abs(n - told)) for n in range(1, MOST + 1)}
    twice, thrice = evidence(case, told_at, moments, brief)
    second = sum(TWICE[what] for what in twice)
    weights = {1: 0.0, 2: second, 3: second + sum(THRICE[what] for what in thrice)}
    for n in range(4, MOST + 1):
        weights[n] = weights[n - 1] + _FOURTH
    apart = min(goals_apart(case.hints, moments), MOST)
    if apart > 1:
        more = [weights[n] - weights[n - 1] for n in range(2, MOST + 1)]
        weights[apart] = max(weights[apart], 0.0)
        for n in range(1, apart):
            weights[n] = min(weights[n], _TOO_FEW * (apart - n))
        for n in range(apart + 1, MOST + 1):
            weights[n] = weights[n - 1] + more[n - 2]
    return weights


def told_times(hints: Sequence[Hint]) -> int:
    """How many goals of his the words tell at once: "a brace" two."""
    return max((h.count for h in hints if h.odds > -0.5), default=1)


def evidence(case: Case, told_at: Mapping[int, set[str]], moments: Moments, brief: bool) -> tuple[list[str], list[str]]:
    """What speaks for two goals of his rather than one, and for three rather than two: keys of TWICE and THRICE."""
    # "After Hale had given them the lead" looks back at a goal told before.
    hints = [h for h in case.hints if h.reference.first not in h.mention.had] or case.hints
    ordinal = max((h.mention.ordinal or 1 for h in hints if h.odds > -1 and _owns_ordinal(h)), default=1)
    minutes = _apart(_times(hints, moments, least=0.0, sure=0.5, width=1, margin=0.0))
    faint = _apart(_times(hints, moments, least=-1.5, sure=0.0, width=3, margin=1.0))
    stretches = _apart(_times(hints, moments, least=0.0, sure=0.5, width=15, margin=0.0))
    ranked = sorted((h.odds for h in hints), reverse=True)
    twice = {
        "none": True, "minutes": minutes > 1, "minutes, faint": faint > 1, "stretches": stretches > 1,
        "tellings, sure": _tellings(hints, told_at, 2.0) > 1, "tellings": _tellings(hints, told_at, 1.0) > 1,
        "second": ordinal == 2, "later": ordinal > 3,
        "second hint": len(ranked) > 1 and ranked[1] > 2.0,
        "named twice": _named_twice(hints), "undone twice": _did_two_things(hints),
        "told, in brief": brief and len({h.sentence for h in hints if h.odds > 1.0 and h.sentence}) > 1,
    }  # fmt: skip
    twice["numbered twice"] = ordinal == 1 and _numbered_twice(hints)
    twice["named twice, parted"] = _named_twice_parted(hints)
    goals = _with_each_again(hints, moments, brief)
    twice["again"] = goals > 1
    thrice = {"none": True, "minutes of three": max(minutes, faint) > 2, "again": goals > 2}
    return [what for what, holds in twice.items() if holds], [what for what, holds in thrice.items() if holds]


def _with_each_again(hints: Sequence[Hint], moments: Moments, brief: bool) -> int:
    """How many goals of his there are once each "again", "another" behind a telling of his is one more."""
    goals = 0
    for sentence in sorted({h.sentence for h in hints}):
        here = [h for h in hints if h.sentence == sentence]
        again = [h for h in here if h.reference.first in h.mention.again and h.odds > _TOLD_AGAIN]
        once = any(
            h.odds > _TOLD_BEFORE and (sentence > _LEAD or brief or _has_a_time(h))
            for h in here
            if not again or h.reference.first < again[-1].reference.first
        )
        goals = max(goals, int(once))
        if goals and again:
            before = [h for h in hints if h.sentence < sentence]
            goals = max(goals, _apart(_times(before, moments, least=0.0, sure=0.5, width=1, margin=0.0))) + 1
    return goals


def _has_a_time(hint: Hint) -> bool:
    return any(man == hint.reference.first and odds > _HIS for man, _, odds in hint.mention.when)


_HIS = 0.5
_TOLD_AGAIN, _TOLD_BEFORE = -1.0, 0.5


def _named_twice(hints: Sequence[Hint]) -> bool:
    """ "Hale headed them level and they led again when Hale pounced": told of two goals in one sentence."""
    at = [h.sentence for h in hints if h.odds > 1.0 and h.reference.form is not Form.PRONOUN]
    return len(at) > len(set(at))


def _named_twice_parted(hints: Sequence[Hint]) -> bool:
    """ "Hale broke the ice, Lind doubled it and Hale put the lid on it": with another scorer between."""
    named = [h for h in hints if h.odds > _MAY_HAVE and h.reference.form is not Form.PRONOUN]
    for one, other in itertools.combinations(named, 2):
        if one.sentence == other.sentence:
            lo, hi = sorted((one.reference.first, other.reference.first))
            if any(
                lo < man.first < hi and odds > 1.0 and man.best != one.reference.best
                for man, odds in one.mention.scorers
            ):
                return True
    return False


_MAY_HAVE = 0.5
_ONE_OR_OTHER = frozenset(("reduce", "level", "ahead"))


def _did_two_things(hints: Sequence[Hint]) -> bool:
    """ "Hale pulled one back and levelled in injury time": no one goal of his did both."""
    for hint in hints:
        if hint.odds > 1.0:
            did = {what for man, what in hint.mention.effects if man == hint.reference.first}
            if len(did & _ONE_OR_OTHER) > 1:
                return True
    return False


def _numbered_twice(hints: Sequence[Hint]) -> bool:
    """ "Hale scored the opening goal", "Hale headed the second goal": in different sentences, surely told."""
    which = {max(nth, 1) for h in hints if h.odds > 1.0 for man, nth in h.mention.nths if man == h.reference.first}
    return len(which) > 1


def _times(
    hints: Sequence[Hint], moments: Moments, *, least: float, sure: float, width: int, margin: float
) -> list[tuple[int, int]]:
    """(lo, hi) of the times that are his by log-odds `sure`, of hints from `least` on: none that another scorer's is."""
    found: list[tuple[int, int]] = []
    for hint in hints:
        if hint.odds < least:
            continue
        scored = {person.first: odds for person, odds in hint.mention.scorers}
        names = {person.first: person.best for person, _ in hint.mention.scorers}
        own = scored.get(hint.reference.first, -9.0)
        for man, time, odds in hint.mention.when:
            moment = moments.get((hint.sentence, time))
            if man != hint.reference.first or moment is None or odds < sure or moment.width > width:
                continue
            rival = max(
                (
                    o for m, t, o in hint.mention.when
                    if t == time and names[m] != names[man] and scored.get(m, -9.0) > max(-1.0, own - _BESIDE)
                ),
                default=-9.0,
            )  # fmt: skip
            if rival <= odds + margin:
                found.append((moment.lo, moment.hi))
    return found


def _apart(times: Sequence[tuple[int, int]]) -> int:
    """How many times there are of which no two may be one minute."""
    count, last = 0, -_GAP - 1
    for hi, lo in sorted((hi, lo) for lo, hi in times):
        if lo > last + _GAP:
            count, last = count + 1, hi
    return count


def _tellings(hints: Sequence[Hint], told_at: Mapping[int, set[str]], least: float) -> int:
    """How many goals of his the chronicle tells: tellings far apart, or with another man's goal between them."""
    places = sorted({h.sentence for h in hints if h.odds > least and h.sentence > _LEAD})
    count, last = 0, -_APART
    for place in places:
        parted = place - last > 1 and any(told_at.get(s) for s in range(last + 1, place))
        count += place - last >= _APART or parted
        last = place
    return count


def _owns_ordinal(hint: Hint) -> bool:
    """ "His second" counts for the man told of, not for every name in the sentence."""
    likeliest = max(odds for _, odds in hint.mention.scorers)
    return hint.mention.ordinal is not None and hint.odds >= likeliest - 2.0
