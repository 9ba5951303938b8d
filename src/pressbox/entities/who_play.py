"""Names that teams may have in, the two that play this match out: named in turns, brought together, said of what is said of sides.

"... held Millfield ... Saltmarsh were", of a report that knows Millfield alone  ->  Saltmarsh and Millfield

Whatever is a team by its own words (`kinds`), a report is of two: one look at all names of the report tells which, and of
a name of which little is said that it is the other side. The weights are few, and fitted by `evaluation/who_play_fit.py`.
"""

import itertools
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.numbers import is_score
from pressbox.entities.cutting import name_of
from pressbox.entities.fixtures import IN_THE_TABLE, drawn_to_meet, meeting, met_others
from pressbox.entities.kinds import TEAM_ENDINGS, leanings
from pressbox.entities.names import fold
from pressbox.entities.seen_aside import named_aside
from pressbox.entities.who_play_weights import WEIGHTS
from pressbox.phrases.en.results import MEETING_WORDS, OTHER_DAYS

_WHERE = frozenset("at in near outside around to".split())
_TABLE = IN_THE_TABLE | {"ahead"}
_ONCE = frozenset("former formerly ex once previously old late loan signed bought from".split())
_AGAINST = frozenset(
    "against beat beating over v vs versus host hosting visiting visitors hosts faced facing held defeated".split()
)
_MEN = frozenset(
    "striker midfielder defender goalkeeper keeper forward winger full-back captain skipper manager coach boss defence"
    " defense supporters fans player players substitute goal penalty area bench attack midfield side team".split()
)
_OF_A_YEAR = frozenset("senior junior sophomore freshman seniors juniors sophomores freshmen".split())
_SIDES_DO = frozenset(
    "were are have had took led won lost drew scored went pressed equalised levelled conceded started attacked replied kept"
    " made could should began came looked never who broke dominated deserved".split()
)
_FAR = 4  # sentences between two names from which on they are not named in turns
_UNEQUAL = 2.0  # how much less likely still a club plays a country
_CLEAR = 1.2  # how much likelier than any two known teams two names must be of which one is none by itself
_FAR_LIKELIEST = 3.3  # how likely two must be to play of which one is a name that nothing calls a team
_DOUBTFUL = 8  # how many names that are teams in doubt are looked at

_PLURALS = ("s", "men", "ynx", "fox")
_NAMES_OF_THEIR_OWN = frozenset(
    "rovers wanderers rangers reserves ladies boys girls juniors colts harriers corinthians swifts vets veterans works"
    " firsts seconds thirds albions masters seniors women men".split()
)  # "the Rovers" may be all that a side is called
_BEFORE_A_NICKNAME = frozenset("lady red blue golden black green white fighting flying".split())
_LEAST_BY_NAME, _LESS_BY_NAME = 0.5, 4.6  # how likely two names must be, and how much less than a nickname's pair
_OF_THREE = 6.5  # the same where just two are called by a name
_TWO = 2
_OFTENER = 2  # how many times oftener a nickname stands than the name
_HARDLY_A_SIDE, _A_MANS_NAME = -0.5, 1.0
_MEET_SURELY = 1.0
# Log-odds within which two are hardly less likely, what is said of a man at least, the most that one place says.
_HARDLY_LESS, _AS_A_MAN, _MOST_SAID = 1.2, 0.2, 2.0


Pair = tuple[str, str]


class Contender(NamedTuple):
    """A name that is a team's or may be, and where it stands: (sentence, first, last)."""

    name: str
    places: tuple[tuple[int, int, int], ...]
    known: bool = False  # a club or nation of the gazetteer
    national: bool = False
    with_the: bool = False  # never without "the"
    by_nickname: bool = False  # never by its name
    lead: float = 0.0  # how much likelier a team than a person, of a name yet unknown
    doubtful: bool = False  # no team by what is said of it


def who_play(document: Document, contenders: Sequence[Contender]) -> tuple[str, str] | None:
    """The two that play, as the report first pairs them: of those that it names as of another match one only if need be."""
    return likeliest(document, of_this_match(document, contenders)) or likeliest(document, contenders)


def of_this_match(document: Document, contenders: Iterable[Contender]) -> list[Contender]:
    """All but those who are only ever named as of another match: met next, met before, a man's old club."""
    sentences = document.sentences
    return [c for c in contenders if not c.places or not all(named_aside(sentences[i], *at) for i, *at in c.places)]


def likeliest(document: Document, contenders: Sequence[Contender]) -> tuple[str, str] | None:
    """The two that play, as the report first pairs them; a name in doubt only where no two others are as likely."""
    field = field_of(contenders)
    weighed = list(_weighed(document, field))
    best = max(weighed, default=None)
    if best is None:
        return None
    best = _without_a_man(document, field, weighed, best)
    return _as_first_paired(_by_their_names(document, field, weighed, best) or best[1], field)


def _without_a_man(
    document: Document, field: Sequence[Contender], weighed: Sequence[tuple[float, Pair]], best: tuple[float, Pair]
) -> tuple[float, Pair]:
    """The likeliest two, or two hardly less likely of whom less is said as of a man: "Kellaway scored", "for Kellaway"."""
    near = [(odds, pair) for odds, pair in weighed if odds > best[0] - _HARDLY_LESS]
    if len(near) < 2:
        return best
    said = {c.name: _as_what(document, c) for c in field if not c.known and any(c.name in pair for _, pair in near)}
    man, side = (sum(said[name][which] for name in best[1] if name in said) for which in (0, 1))
    if man <= max(side, _AS_A_MAN):
        return best
    others = [two for two in near if sum(said[name][0] for name in two[1] if name in said) < man / 2]
    return max(others, default=best)


def _as_what(document: Document, one: Contender) -> tuple[float, float]:
    """How much is said where it is named as of a man, and as of a side: each between 0 and 1."""
    said = [leanings(name_of(document.sentences[i], *at), document.sentences[i]) for i, *at in one.places]
    man, side = sum(min(place.person, _MOST_SAID) for place in said), sum(min(place.team, _MOST_SAID) for place in said)
    return max(man, 0.0) / (_MOST_SAID * len(said)), max(side, 0.0) / (_MOST_SAID * len(said))


def _by_their_names(
    document: Document, field: Sequence[Contender], weighed: Sequence[tuple[float, Pair]], best: tuple[float, Pair]
) -> Pair | None:
    """The two by their names, where the likeliest are so called besides: "the Herons" never met Millfield, who met Eastvale."""
    besides = {c.name for c in field if _is_called_so(document, c)}
    if besides.isdisjoint(best[1]):
        return None
    named = set(best[1]) - besides
    called = [c for c in field if c.name in besides & set(best[1])]
    sides = {c.name for c in field if not (c.doubtful or c.name in besides or _only_met_on_a_day(document, c))}
    others = len(sides) > _TWO or len(called) > 1
    likely = sorted(
        (
            (odds, pair) for odds, pair in weighed
            if odds > max(_LEAST_BY_NAME, best[0] - (_LESS_BY_NAME if others else _OF_THREE)) and named <= set(pair) and besides.isdisjoint(pair)
        ),
        reverse=True,
    )  # fmt: skip
    most = max(len(c.places) for c in called)
    for _, pair in likely:
        owners = [c for c in field if c.name in set(pair) - named]
        strangers = [c for c in field if c.name not in {*pair, *best[1]} and (c.name not in besides or c in called)]
        if all(
            (not others or most <= _OFTENER * len(owner.places) or _opens_the_report(document, owner))
            and _is_a_sides_own(document, owner)
            and not (owner.with_the and any(c.known for c in called))
            and not _meet(document, owner, [*called, *strangers])
            for owner in owners
        ):
            return pair
    return None


def _only_met_on_a_day(document: Document, one: Contender) -> bool:
    """ "What worked so well Thursday against Tolmie Tech": a side named once, beside a day and as one that was met."""
    if one.known or len(one.places) != 1:
        return False
    index, first, _ = one.places[0]
    before = document.sentences[index].lowers[max(0, first - 4) : first]
    return before[-1:] != [] and before[-1] in _AGAINST and not _DAYS.isdisjoint(before)


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday week weekend".split())


def _is_called_so(document: Document, one: Contender) -> bool:
    """ "The Herons were", "Herons goalkeeper Amy Lund": a plural that has its article, but before one of its men and in headings."""
    words, called = fold(one.name).split(), one.by_nickname and not one.known
    places = one.places
    if one.known and one.by_nickname and one.places:
        told = [[fold(token.text) for token in document.sentences[i].tokens[a:b]] for i, a, b in one.places]
        whole = [at for at, its in enumerate(told) if not (len(its) == 1 and its[0] in TEAM_ENDINGS)]
        places = tuple(one.places[at] for at in whole)  # "Town", who are "the Highwaymen", too
        words = told[whole[-1]] if whole else told[-1]
    elif one.known:
        return False
    if one.doubtful or not (called or words[-1].endswith(_PLURALS)) or words[-1] in _NAMES_OF_THEIR_OWN:
        return False
    if words[-1].endswith("ss") or not (len(words) == 1 or (len(words) == 2 and words[0] in _BEFORE_A_NICKNAME)):
        return False
    with_the = 0
    for index, first, last in places:
        sentence = document.sentences[index]
        before = sentence.lowers[first - 1] if first else ""
        if before == "the":
            with_the += 1
        elif sentence.genre is not Genre.HEADLINE and not (
            last < len(sentence.lowers) and sentence.lowers[last] in _MEN | _OF_A_YEAR
        ):
            return False
    return with_the > 0


def _is_a_sides_own(document: Document, one: Contender) -> bool:
    """Whether a name may be what the side called besides is called: not where it played, nor another day's side."""
    if one.known or (one.doubtful and (one.lead < _HARDLY_A_SIDE or len(one.places) == 1)):
        return False  # what a known club is called besides is known, too
    if _only_met_on_a_day(document, one):
        return False
    if " " in one.name and not one.known and 0 < one.lead < _A_MANS_NAME:
        return False
    for index, first, last in one.places:
        lowers = document.sentences[index].lowers
        near = lowers[max(0, first - 8) : last + 8]
        before = lowers[max(0, first - 2) : first]
        if OTHER_DAYS.isdisjoint(near) and not (
            set(before[-1:]) & _WHERE or (before[-1:] == ["the"] and set(before) & _WHERE)
        ):
            return True
    return False


def _opens_the_report(document: Document, one: Contender) -> bool:
    """ "Biggleton Town were denied three points", then "the Waders" all the way down: built as a club's name, named first of all."""
    words = fold(one.name).split()
    if len(words) < 2 or words[-1] not in TEAM_ENDINGS:
        return False
    prose = (s.index for s in document.sentences if s.genre is Genre.PROSE)
    return one.places[0][0] <= next(prose, 0)


def _meet(document: Document, one: Contender, others: Sequence[Contender]) -> bool:
    """Whether a sentence has one meet any of the others."""
    return any(
        max(weights, default=0.0) * (1 + max(one.places[0][0], other.places[0][0]) / 8) >= _MEET_SURELY
        for other in others
        for weights in _meetings(document, sorted((one, other), key=lambda c: c.places[0])).values()
    )


def who_plays_it(document: Document, contenders: Sequence[Contender]) -> tuple[str, str] | None:
    """The only team known and the name that is far likeliest to be the other side: one said to meet it, or named again."""
    again = {c.name for c in contenders if not c.doubtful or len(c.places) > 1}
    weighed = [
        (odds, pair) for odds, pair in _weighed(document, contenders)
        if odds >= _FAR_LIKELIEST
        and (again >= set(pair) or any(_meetings(document, _of(pair, contenders)).values()))
    ]  # fmt: skip
    best = max(weighed, default=None)
    return _as_first_paired(best[1], contenders) if best else None


def _weighed(document: Document, field: Sequence[Contender]) -> Iterator[tuple[float, Pair]]:
    """How likely it is of each two that they play; of two of which neither is known for a team nothing is known."""
    met = _met_in_figures(document, field)
    sides = {c.name for c in field if not c.doubtful}
    # Where just three are named the third is one of another day.
    busy = {name for two in met for name in two} if len(sides) >= _TWO_MATCHES else set()
    apart = _met_others(document, field)
    for pair, signs in signs_of_pairs(document, field):
        if signs.get("doubtful", 0.0) <= 1:
            odds = sum([WEIGHTS.get(sign, 0.0) * value for sign, value in signs.items() if value])
            odds -= _UNEQUAL * signs.get("one a nation", 0.0)
            odds -= _BUSY * (frozenset(pair) not in met and not busy.isdisjoint(pair))
            odds -= _APART * (frozenset(pair) in apart)
            yield odds - _CLEAR * signs.get("doubtful", 0.0), pair


def _met_others(document: Document, field: Sequence[Contender]) -> set[frozenset[str]]:
    """ "Elm and Oak both drew", "the draw has thrown up Elm v Oak": those who played, each with somebody else."""
    places = sorted((index, first, last, c.name) for c in field for index, first, last in c.places)
    return {
        frozenset((a[3], b[3])) for a, b in itertools.pairwise(places)
        if a[0] == b[0] and any(apart(document.sentences[a[0]], a[1:3], b[1:3]) for apart in (met_others, drawn_to_meet))
    }  # fmt: skip


def _met_in_figures(document: Document, field: Sequence[Contender]) -> set[frozenset[str]]:
    """Who is told with the figures to have met whom today: "Thrale, 1-0 winners over Marlow", "Thrale beat Marlow 1-0"."""
    here: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for one in field:
        for index, first, last in one.places:
            if not one.doubtful and document.sentences[index].genre is Genre.PROSE:
                here[index].append((first, last, one.name))
    found: set[frozenset[str]] = set()
    for index, places in here.items():
        sentence = document.sentences[index]
        lowers = sentence.lowers
        for left, right in itertools.pairwise(sorted(places)):
            between = lowers[left[1] : right[0]]
            figures = any(map(is_score, between)) or any(map(is_score, lowers[right[1] : right[1] + 2]))
            if (
                left[2] != right[2] and figures and len(between) <= _OUTRIGHT
                and not MEETING_WORDS.isdisjoint(between) and _ANOTHER_CLAUSE.isdisjoint(between)
                and OTHER_DAYS.isdisjoint(lowers[max(0, left[0] - 8) : right[1] + 8])
                and not named_aside(sentence, *left[:2]) and not named_aside(sentence, *right[:2])
            ):  # fmt: skip
                found.add(frozenset((left[2], right[2])))
    return found


_TWO_MATCHES = 4  # sides
_BUSY = 0.8  # how much less likely two play of whom one is told to have met another
_APART = 3.0  # how much less likely still, where both are told to have met others
_OUTRIGHT = 7  # words between two, where one did something to the other
_ANOTHER_CLAUSE = frozenset("and but while as when ; . where".split())


def _of(pair: Pair, contenders: Sequence[Contender]) -> list[Contender]:
    return sorted((c for c in contenders if c.name in pair), key=lambda c: c.places[0])


def field_of(contenders: Sequence[Contender]) -> list[Contender]:
    """Those who may be one of the two: all who are teams, and the likeliest of the names in doubt."""
    doubtful = sorted((c for c in contenders if c.doubtful), key=lambda c: (-c.lead, c.name))
    return [*(c for c in contenders if not c.doubtful), *doubtful[:_DOUBTFUL]]


def _as_first_paired(pair: tuple[str, str], field: Sequence[Contender]) -> tuple[str, str]:
    """The two in the order of the first sentence that names both; where none does, the one named oftener first."""
    one, other = (next(c for c in field if c.name == name) for name in pair)
    first = {index: place for index, place, _ in sorted(one.places, reverse=True)}
    second = {index: place for index, place, _ in sorted(other.places, reverse=True)}
    both = min(first.keys() & second.keys(), default=None)
    if both is None:
        return pair if len(one.places) >= len(other.places) else pair[::-1]
    return pair if first[both] < second[both] else pair[::-1]


def signs_of_pairs(document: Document, contenders: Sequence[Contender]) -> list[tuple[Pair, dict[str, float]]]:
    """Every two contenders in the order in which they are first named together, with what speaks for and against them."""
    field = [c for c in contenders if c.places]
    if len(field) < 2:
        return []
    most = max(len(c.places) for c in field)
    of_nations = sum(len(c.places) for c in field if c.national)
    of_clubs = sum(len(c.places) for c in field if not c.national and not c.doubtful)
    alone = {c.name: _signs(document, c, most, of_clubs, of_nations) for c in field}
    found: list[tuple[Pair, dict[str, float]]] = []
    ordered = sorted(field, key=lambda c: c.places[0])
    meets = _meetings(document, ordered)
    turns = {c.name: _places_in_turn(document, c) for c in field}
    words = {c.name: set(fold(c.name).split()) for c in field}
    for one, other in itertools.combinations(ordered, 2):
        others = alone[other.name]
        signs = {sign: value + others[sign] for sign, value in alone[one.name].items()}
        weights = meets.get((one.name, other.name), [])
        signs["meet"] = math.log1p(sum(weights))
        signs["meet most"] = max(weights, default=0.0)
        signs["meet at all"] = float(any(weights))
        signs["together"] = math.log1p(len(weights))
        signs["turns"] = math.log1p(_turns(turns[one.name], turns[other.name]))
        signs["fewer"] = min(alone[one.name]["often"], alone[other.name]["often"])
        signs["one a nation"] = float(one.national != other.national)
        signs["side by side"] = float(_adjoin(one, other))
        mine, theirs = words[one.name], words[other.name]
        signs["one in the other"] = float(mine <= theirs or theirs <= mine)
        found.append(((one.name, other.name), signs))
    return found


def _signs(document: Document, one: Contender, most: int, of_clubs: int, of_nations: int) -> dict[str, float]:
    """What speaks for one side, each between 0 and about 1."""
    sentences = document.sentences
    length = len(sentences)
    often = len(one.places)
    first = one.places[0][0]
    near: dict[str, int] = defaultdict(int)
    for index, start, end in one.places:
        lowers = sentences[index].lowers
        before, behind = lowers[max(0, start - 3) : start], lowers[end : end + 2]
        around = set(lowers[max(0, start - 8) : end + 8])
        owns = behind[:1] == ["'s"]
        near["another day"] += bool(around & OTHER_DAYS)
        near["where"] += before[-1:] != [] and before[-1] in _WHERE
        near["table"] += bool(set(before) & _TABLE)
        near["once"] += bool(set(before) & _ONCE)
        near["against"] += bool(set(before) & _AGAINST)
        near["its men"] += bool(behind) and (behind[0] in _MEN or (owns and behind[-1] in _MEN))
        near["does"] += bool(behind) and behind[0] in _SIDES_DO
        near["score"] += any(map(is_score, lowers[end : end + 3])) or any(
            map(is_score, lowers[max(0, start - 2) : start])
        )
        near["in a heading"] += sentences[index].genre in (Genre.HEADLINE, Genre.RESULT)
    signs = {sign: count / often for sign, count in near.items()}
    signs |= {f"{sign} at all": float(count > 0) for sign, count in near.items()}
    signs |= {
        "often": math.log1p(often), "share": often / most, "once only": float(often == 1), "twice": float(often == 2),
        "soon": 1 / (1 + first), "begins": float(first < 2), "first half": float(first < length / 2),
        "quarters": len({4 * i // length for i, *_ in one.places}) / 4, "ends": float(one.places[-1][0] >= length * 0.75),
        "nation among clubs": float(one.national and of_clubs > of_nations), "with the": float(one.with_the),
        "by nickname": float(one.by_nickname), "known": float(one.known),
        "word yet unknown": float(not one.known and " " not in one.name),
        "doubtful": float(one.doubtful), "doubtful once": float(one.doubtful and often == 1),
        "lead": max(-4.0, min(4.0, one.lead)) / 4, "leads": float(one.lead > 0),
        "hardly": float(one.lead < -1) + float(one.lead < -4),
        "ending": float(fold(one.name).split()[-1] in TEAM_ENDINGS),
    }  # fmt: skip
    return signs


def _meetings(document: Document, ordered: Sequence[Contender]) -> Mapping[tuple[str, str], list[float]]:
    """How much each sentence that names two brings them together."""
    at = {contender.name: rank for rank, contender in enumerate(ordered)}
    here: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for contender in ordered:
        for index, first, last in contender.places:
            here[index].append((first, last, contender.name))
    found: dict[tuple[str, str], list[float]] = defaultdict(list)
    for index in sorted(here):
        told: dict[tuple[str, str], float] = {}
        for left, right in itertools.combinations(sorted(here[index]), 2):
            if left[2] == right[2] or left[1] > right[0]:
                continue
            if ";" in document.sentences[index].lowers[left[1] : right[0]]:
                continue
            key = (left[2], right[2]) if at[left[2]] < at[right[2]] else (right[2], left[2])
            weight = meeting(document.sentences[index], left[:2], right[:2])
            told[key] = max(told.get(key, 0.0), weight)
        for key, weight in told.items():
            found[key].append(weight)
    return found


_Place = tuple[int, int, int]


def _places_in_turn(document: Document, one: Contender) -> list[_Place]:
    """Where a side is named; on other days and in the table it tells nothing that it is."""
    found = []
    for index, first, end in one.places:
        lowers = document.sentences[index].lowers
        in_table = not IN_THE_TABLE.isdisjoint(lowers[max(0, first - 3) : first])
        if not in_table and OTHER_DAYS.isdisjoint(lowers[max(0, first - 8) : end + 8]):
            found.append((index, first, end))
    return found


def _turns(one: Sequence[_Place], other: Sequence[_Place]) -> float:
    """How often the two are named in turns, all the way down."""
    weight = 0.0
    last: tuple[bool, int] | None = None
    for (index, _, _), whose in sorted([*((place, False) for place in one), *((place, True) for place in other)]):
        if last and last[0] != whose and index - last[1] <= _FAR:
            weight += 1 / (1 + index / 15)
        last = (whose, index)
    return weight


def _adjoin(one: Contender, other: Contender) -> bool:
    """Whether one name begins where the other ends: "Sturm Linz" is one club."""
    begins = {(index, first) for index, first, _ in (*one.places, *other.places)}
    return any((index, last) in begins for index, _, last in (*one.places, *other.places))
