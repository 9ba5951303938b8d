"""The border behind `entities/`: who and what the report names, and which words mean whom."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from pressbox.datatypes.document import Document, Span
from pressbox.datatypes.listing import Written, same_side


class Kind(StrEnum):
    """What a reference can point at."""

    TEAM = "team"
    PERSON = "person"
    GROUND = "ground"
    COMPETITION = "competition"
    OUTLET = "outlet"
    PLACE = "place"

    __hash__ = str.__hash__  # an enum's own is not of the machine's: kinds are looked up for every word


class Form(StrEnum):
    """How a reference is worded."""

    NAME = "name"
    NICKNAME = "nickname"  # "the Gunners", "Old Lady"
    EPITHET = "epithet"  # "the Croatia winger", "his captain", "the hosts", "Montella's side"
    PRONOUN = "pronoun"  # "he", "his", "they", "their"

    __hash__ = str.__hash__


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that point at a team, person, ground ... or at several of them with weights that sum to 1.

    `first` and `last` are half-open token indices in sentence `sentence`; a possessive "'s" stays outside.
    `targets` is best first; empty when nothing in the report fits.
    """

    span: Span
    sentence: int
    first: int
    last: int
    kind: Kind
    form: Form
    targets: tuple[tuple[str, float], ...]
    head: str = ""  # an epithet's noun ("winger", "side", "striker", "hosts")
    owner: str | None = None  # the person whose team it is: "Montella's side"
    # The likeliest target's name, or None: asked for ten thousand times a report.
    best: str | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "best", self.targets[0][0] if self.targets else None)


@dataclass(frozen=True, slots=True)
class Team:
    """A team; `name` identifies it within the report."""

    name: str
    as_written: tuple[str, ...] = ()
    known: bool = False  # the gazetteer has it
    country: str | None = None
    grounds: tuple[str, ...] = ()
    national: bool = False
    by_reference: bool = False  # of several so called it is the one that played then, by reference data


@dataclass(frozen=True, slots=True)
class Person:
    """A person; `team` with what weight, `role` as in the record format."""

    name: str
    as_written: tuple[str, ...] = ()
    role: str = "player"
    team: str | None = None
    team_weight: float = 0.0
    nationality: str | None = None
    position: str | None = None  # "goalkeeper", "defender", "midfielder", "forward"
    captain: bool = False
    age: int | None = None
    former_teams: tuple[str, ...] = ()
    let_go: bool = False  # the coach that his team had before


@dataclass(frozen=True, slots=True)
class SideEvidence:
    """Words that say that a team is at home (weight above 0) or away (below)."""

    team: str
    weight: float
    sentence: int
    span: Span


@dataclass(slots=True)
class Ties:
    """Evidence of sides, in log-odds: person to team (`own`), person to person; who is a coach, who a keeper."""

    own: dict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(float)))
    same: list[tuple[str, str, float]] = field(default_factory=list)
    against: list[tuple[str, str, float]] = field(default_factory=list)
    stand_ins: dict[str, None] = field(default_factory=dict)  # "the hosts", each "they": settled with the people
    meant: dict[tuple[int, int], str] = field(default_factory=dict)  # sentence, first token -> its stand-in
    # sentence and first token of a man, of a team -> whether words say outright that he is its man, or that he is not
    outright: dict[tuple[int, int, int, int], bool] = field(default_factory=dict)
    coaches: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    keepers: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    known: dict[str, dict[str, float]] = field(default_factory=dict)  # of `own`, what no word of the report says


def tell_side(
    own: dict[str, dict[str, float]], same: list[tuple[str, str, float]], man: Reference, team: Reference,
    stand_in: str | None, weight: float,
) -> None:  # fmt: skip
    """Words of this weight that a man is of a team's side: of whoever the stand-in is, where the team's words have one."""
    if man.best is None:
        return
    weight *= man.targets[0][1]
    if stand_in:
        same.append((man.best, stand_in, weight))
    elif team.best:
        own[man.best][team.best] += weight * team.targets[0][1]


def denied_outright(ties: Ties, man: Reference, team: Reference, odds: float, at: int = 0) -> bool:
    """Whether words told outright say the opposite of log-odds that he is its man: they are believed before learned ones.

    `at` is the sentence from which the ties count theirs.
    """
    is_his = ties.outright.get((man.sentence - at, man.first, team.sentence - at, team.first))
    return is_his is not None and is_his != (odds > 0)


@dataclass(frozen=True, slots=True)
class Cast:
    """Everyone and everything named; `references` in reading order, by sentence in `by_sentence`."""

    teams: tuple[Team, ...]
    people: tuple[Person, ...]
    references: tuple[Reference, ...]
    grounds: tuple[str, ...] = ()
    competitions: tuple[str, ...] = ()
    main_pair: tuple[str, str] | None = None  # the two teams that the report is mostly about
    sides: tuple[SideEvidence, ...] = ()
    ties: Ties = field(default_factory=Ties)
    by_sentence: dict[int, tuple[Reference, ...]] = field(default_factory=dict)
    team_named: dict[str, Team] = field(default_factory=dict)
    person_named: dict[str, Person] = field(default_factory=dict)

    def team_of(self, person: str | None) -> str | None:
        """The team a person plays for or coaches, as far as the report tells."""
        found = self.person_named.get(person or "")
        return found.team if found else None

    def keeps_goal(self, person: str | None) -> bool:
        """Whether a person is known for a goalkeeper."""
        found = self.person_named.get(person or "")
        return found is not None and found.position == "goalkeeper"


NEUTRAL = "#neutral"  # whose the ground is said to be that is neither's
UNNAMED = "#unnamed"  # a side that the report names nowhere: "we beat Oakley Arms 5-2"
THEY = "#they "  # begins the name of whoever "they" are; the sentence and the token of the word end it

_Told = tuple[Reference, Reference, float]  # a man, a team named near him, log-odds that he is its


def strongest(told: Iterable[_Told]) -> list[_Told]:
    """Of several words for one team beside one man those that speak for it most: "Leeds led when Hale beat Leeds' keeper"."""
    best: dict[tuple[int, str | None, int], _Told] = {}
    for one in told:
        man, team, odds = one
        key = (man.first, team.best or team.owner, team.sentence)
        if key not in best or odds > best[key][2]:
            best[key] = one
    return list(best.values())


def team_meant(
    document: Document,
    by_sentence: Mapping[int, Sequence[Reference]],
    forms: Mapping[str, Iterable[str]],
    words: Written,
) -> str | None:
    """The team that a list's words name, or the only one for which they can be short; `forms` are all forms of each team."""
    place = document.place_of(words.span)
    for reference in by_sentence.get(place[0], ()) if place else ():
        if (
            reference.kind is Kind.TEAM
            and reference.best
            and reference.span.start < words.span.end
            and reference.span.end > words.span.start
        ):
            return reference.best
    meant = [team for team, written in forms.items() if any(same_side(words.name, form) for form in (team, *written))]
    exact = [team for team in meant if any(words.name.lower() == form.lower() for form in (team, *forms[team]))]
    found = exact or meant
    return found[0] if len(found) == 1 else None


def headed(document: Document, by_sentence: Mapping[int, Sequence[Reference]]) -> tuple[str, str] | None:
    """The two teams that the heading of a part of a round-up names, "Moorfield v Queens Road"; none elsewhere."""
    for row in document.listings.headings[:1] if document.part else ():
        one, other = (team_meant(document, by_sentence, {}, side) for side in row.teams)
        if one and other and one != other:
            return one, other
    return None
