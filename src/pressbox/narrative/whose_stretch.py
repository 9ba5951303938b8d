"""A sentence of several goals in, whose each of its vague times may be out: of the men of its clause, or of one goal's words.

"Hale scored an early opener and Moss bagged a double, with Lowe also on target"   ->  early: Hale's
"Fell behind to a Moss goal, but Lowe levelled late on"                            ->  late on: Lowe's
"""

import itertools
from collections.abc import Collection, Mapping, Sequence

from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.story import Moment
from pressbox.narrative.cases import Case, Hint
from pressbox.narrative.clause_times import cut_between

_EXACT = 3  # minutes: a wider time is a stretch
_NOUNS = frozenset(
    "goal goals strike strikes opener openers header headers penalty penalties equaliser equalizer leveller leveler winner"
    " consolation finish effort volley double brace free-kick tap-in lead blow reply".split()
)
_FROM = frozenset("from by through via off".split())
_DESCRIBED = 2  # words between a time and its goal: "a late long-range strike"
_BEHIND = 5  # words from "strike from" to the man
_ROW = frozenset((",", "and", "&", "then"))
Place = tuple[int, int]


def whose_stretches(
    document: Document,
    sure: Mapping[int, Sequence[tuple[Case, Hint]]],
    times: Mapping[int, Sequence[TimeMention]],
    moments: Mapping[Place, Moment],
    claimed: Collection[Place],
) -> dict[int, frozenset[str]]:
    """Of each sentence of several scorers whose times all are vague: the keys of those of whose goals one may be."""
    found: dict[int, frozenset[str]] = {}
    for sentence, told in sure.items():
        vague = [time for time in times.get(sentence, ()) if (sentence, time.first) not in claimed]
        known = [moments.get((sentence, time.first)) for time in vague]
        if len(told) < 2 or not vague or any(moment is None or moment.width <= _EXACT for moment in known):
            continue
        lowers = document.sentences[sentence].lowers
        men = sorted((hint.reference.first, hint.reference.last) for _, hint in told)
        theirs = {man for time in vague for man in _may_own(lowers, men, time, vague)}
        if theirs:
            found[sentence] = frozenset(case.key for case, hint in told if hint.reference.first in theirs)
    return found


def stretches_apart(
    told_in_clause: Mapping[tuple[int, int], str], moments: Mapping[tuple[int, int], Moment]
) -> frozenset[int]:
    """ "An early goal from Hale was followed by a late one from Moss": sentences that tell of each man when he scored."""
    men: dict[int, set[str]] = {}
    for (sentence, time), man in told_in_clause.items():
        moment = moments.get((sentence, time))
        if moment is not None and moment.width > _EXACT:
            men.setdefault(sentence, set()).add(man)
    return frozenset(sentence for sentence, told in men.items() if len(told) > 1)


def _may_own(lowers: Sequence[str], men: Sequence[Place], time: TimeMention, times: Sequence[TimeMention]) -> list[int]:
    """First tokens of the men of whose goal a time may be."""
    noun = next(
        (at for at in range(time.last, min(len(lowers), time.last + _DESCRIBED + 1)) if lowers[at] in _NOUNS), None
    )
    clause = _clause(lowers, men, time, times)
    if noun is None:
        if time.first < men[0][0]:
            return [first for first, _ in men]  # "In the second half Hale scored and Moss added another"
        # "Hale scored midway through the half and then Moss": the story goes on from there
        onward = [man for man in men if man[0] > time.first and _ASIDE.isdisjoint(lowers[time.last : man[0]])]
        return [first for first, _ in (*clause, *(onward if len(times) == 1 else ()))]
    owner = next((man for man in men if man[1] == time.first - 1 and lowers[man[1]] == "'s"), None)
    if owner is not None:
        return [owner[0]]
    if lowers[noun + 1 : noun + 2] and lowers[noun + 1] in _FROM:
        scorer = next((man for man in men if noun < man[0] <= noun + _BEHIND), None)
        return _row(lowers, men, scorer) if scorer else [first for first, _ in clause]
    before = [man for man in clause if man[0] < time.first]
    return _row(lowers, men, before[-1]) if before else [first for first, _ in clause]


def _row(lowers: Sequence[str], men: Sequence[Place], man: Place) -> list[int]:
    """He and those who stand in one row with him: "late goals from Hale, Moss and Lowe"."""
    row = [man[0]]
    at = men.index(man)
    for one, other in itertools.pairwise(men[at:]):
        if not _ROW.issuperset(lowers[one[1] : other[0]]):
            break
        row.append(other[0])
    for other, one in itertools.pairwise(reversed(men[: at + 1])):
        if not _ROW.issuperset(lowers[one[1] : other[0]]):
            break
        row.append(one[0])
    return row


def _opens_a_clause(lowers: Sequence[str], at: int) -> bool:
    """ "Replied, and Lowe sealed it", "a Moss goal but Lowe levelled", "with Lowe also scoring"."""
    return lowers[at] in _TURNS or (lowers[at] == "and" and lowers[at - 1] == ",")


_ASIDE = frozenset("with while whereas".split())
_TURNS = frozenset("but before until although while with whereas then ;".split())


def _clause(
    lowers: Sequence[str], men: Sequence[Place], time: TimeMention, times: Sequence[TimeMention]
) -> Sequence[Place]:
    """The men of the clause in which a time stands; all where the clauses cannot be told apart."""
    groups: list[list[Place]] = [[men[0]]]
    starts = [0]
    for (man, end), following in itertools.pairwise(men):
        cut = cut_between(lowers, man, end, following[0], times)
        if cut is None:
            cut = next((at for at in range(following[0] - 1, end, -1) if _opens_a_clause(lowers, at)), None)
        if cut is None:
            groups[-1].append(following)
        else:
            groups.append([following])
            starts.append(cut)
    inside = max(at for at, start in enumerate(starts) if start <= time.first)
    return groups[inside]
