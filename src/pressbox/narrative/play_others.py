"""Two sides and a report's results in, whether these tell of each that it has played somebody else out.

"Marley went top on goal difference from Hadley after beating Tenby 2-1"  ->  not Hadley v Tenby
"Marley and Hadley will contest the final after winning their semi-finals"  ->  nor Marley v Hadley
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Cast, Form, Kind
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.narrative.round_ups import is_compared

_LEAD, _OUTRIGHT = 1, 2.0  # the sentences that say what is new; weight of a result with its figures and both sides
_NEWS = 0.8  # results told less surely than this are none
_WILL, _MEET = frozenset("will to must".split()), frozenset("meet contest face replay".split())


def play_others(pair: frozenset[str], results: Sequence[ResultMention], cast: Cast, document: Document) -> bool:
    """Whether two are told to have played others: both, or one where several matches are told, or one in the first sentence."""
    if _are_to_meet(pair, cast, document):
        return True
    busy: set[str | None] = set()
    won: set[str | None] = set()
    opening: set[str | None] = set()
    told: set[frozenset[str | None]] = set()
    met: set[frozenset[str | None]] = set()
    alike: dict[int, set[str | None]] = defaultdict(set)  # "A and B both drew 1-1"
    for result in results:
        teams = names_of(result)
        if len(teams) == 1 and result.score:
            alike[result.sentence] |= teams
        elif result.weight >= _NEWS and result.mood is Mood.ASSERTED:
            met.add(teams)
        if result.kind == "final" and result.mood is Mood.ASSERTED and len(teams - {None}) == 2:
            if teams == pair:
                return False
            won |= teams if result.weight >= _NEWS else set()
            if result.score:
                busy |= teams
                told.add(teams)
                lowers = document.sentences[result.sentence].lowers
                here = {
                    r.best for r in cast.by_sentence.get(result.sentence, ())
                    if r.kind is Kind.TEAM and not is_compared(lowers, r)
                }  # fmt: skip
                if result.sentence < _LEAD and result.weight >= _OUTRIGHT and not pair <= here:
                    opening |= teams  # where both are named the figures may be theirs
    if any(
        len(each) == len(pair & two) + 1 == 2 and pair - two < each and two - pair < each
        for two in met
        for each in alike.values()
    ):
        return True  # one met a third, and that third is told to have fared as the other did: with others
    one_is_busy = bool(pair & busy)
    if one_is_busy and _met_only_before(pair, cast, document):
        return True
    return pair <= won | busy or (one_is_busy and len(told) > 1) or bool(pair & opening)


def _met_only_before(pair: frozenset[str], cast: Cast, document: Document) -> bool:
    """ "When Marley scraped a draw against Hadley last Wednesday": the two are named together of another day alone."""
    together = [
        document.sentences[at].lowers for at, here in cast.by_sentence.items()
        if pair <= {r.best for r in here if r.kind is Kind.TEAM and r.form in (Form.NAME, Form.NICKNAME)}
    ]  # fmt: skip
    return bool(together) and all(any(two in _BEFORE for two in pairwise(lowers)) for lowers in together)


_BEFORE = frozenset(
    ("last", day) for day in "monday tuesday wednesday thursday friday saturday sunday week month season year".split()
) | {("week", "ago"), ("month", "ago"), ("year", "ago")}  # fmt: skip


def _are_to_meet(pair: frozenset[str], cast: Cast, document: Document) -> bool:
    """ "Marley and Hadley will contest the final": they have not met yet."""
    for sentence in document.sentences:
        named = [
            r for r in cast.by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and r.form is Form.NAME and r.best in pair
        ]  # fmt: skip
        for one, other in pairwise(named):
            behind = sentence.lowers[other.last : other.last + 3]
            joined = one.best != other.best and sentence.lowers[one.last : other.first] == ["and"]
            if joined and not _WILL.isdisjoint(behind[:2]) and not _MEET.isdisjoint(behind[1:]):
                return True
    return False


def names_of(result: ResultMention) -> frozenset[str | None]:
    """The sides that a result names."""
    return frozenset(team.best for team in (result.first_team, result.second_team) if team)
