"""What the lists of a report say by their form alone: results, boxes of facts, line-ups. No name need be known.

"Harbour Town 2 (Hale 12, 44) Millfield 1 (Brandt 80)"  ->  a Listing with two sides, a score and three rows of goals
"""

from dataclasses import dataclass

from pressbox.datatypes.spans import Genre, Span

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Written:
    """A name as a list writes it."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal of a list; `side` is the team for which it counts, as far as the list tells."""

    span: Span
    scorer: Written | None
    side: Written | None = None
    minute: int | None = None
    extra: int | None = None
    kind: str | None = None  # penalty, own_goal, header, free_kick
    score_after: Pair | None = None  # in the order in which the list names the teams
    assist: Written | None = None
    plays_for: Written | None = None  # the team behind his name: "Hale (Harbour Town)"
    part: int | None = None  # of a list in two parts that names no sides: "Hale 12, 44; Brandt 80"


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card of a list."""

    span: Span
    player: Written
    colour: str
    side: Written | None = None
    minute: int | None = None


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A substitution of a list."""

    span: Span
    on: Written
    off: Written | None
    side: Written | None = None
    minute: int | None = None
    in_lineup: bool = False  # in brackets behind a player of a line-up


@dataclass(frozen=True, slots=True)
class MissRow:
    """A penalty that a list tells as missed."""

    span: Span
    player: Written
    side: Written | None = None
    minute: int | None = None
    outcome: str = "missed"


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A result of a list, all pairs in the order of `teams`."""

    span: Span
    teams: tuple[Written, Written]
    score: Pair | None = None
    half_time: Pair | None = None
    shootout: Pair | None = None
    aggregate: Pair | None = None
    extra_time: bool = False
    status: str = "played"  # at half-time, postponed, abandoned, awarded
    attendance: int | None = None
    home_first: bool = True  # an American line score does not say who is at home


@dataclass(frozen=True, slots=True)
class HalfTimeRow:
    """A half-time score of a box; `ahead` is the side that is named beside it."""

    span: Span
    score: Pair
    ahead: Written | None = None


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a printed table."""

    span: Span
    team: Written
    position: int
    points: int
    played: int | None = None


@dataclass(frozen=True, slots=True)
class LineUp:
    """Who plays for a side."""

    span: Span
    side: Written | None
    starters: tuple[Written, ...] = ()
    bench: tuple[Written, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A line of a live text: its minute, whether it tells a goal, and the score then."""

    span: Span
    label: Span  # "17'"
    minute: int
    extra: int | None = None
    goal: bool = False
    score_after: Pair | None = None  # in the order in which the text names the teams


@dataclass(frozen=True, slots=True)
class Listings:
    """All that the lists of a report say, in reading order."""

    results: tuple[ResultRow, ...] = ()
    goals: tuple[GoalRow, ...] = ()
    cards: tuple[CardRow, ...] = ()
    changes: tuple[ChangeRow, ...] = ()
    misses: tuple[MissRow, ...] = ()
    lineups: tuple[LineUp, ...] = ()
    table: tuple[TableRow, ...] = ()
    half_times: tuple[HalfTimeRow, ...] = ()
    pieces: tuple[tuple[Span, Genre], ...] = ()  # the stretches of text that are lists, and what kind each is
    entries: tuple[EntryRow, ...] = ()
    headings: tuple[
        ResultRow, ...
    ] = ()  # "THISTLE-RAMBLERS." on its line, of a match that a list above has the score of


def as_called(name: str) -> str:
    """ "CRANMORE WANDERERS" as it is called in a sentence."""
    name = name.replace(" 'S", "'S").replace(" 's", "'s").replace(" ’S", "’S").replace(" ’s", "’s")
    words = (word.title() if _is_in_capitals(word) else word for word in name.split())
    return " ".join(
        word[:-1] + "s" if word.endswith(("'S", "’S")) and not word[:-2].isupper() else word for word in words
    )


def _is_in_capitals(word: str) -> bool:
    """ "WANDERERS", "NEW"; not "RBL", nor "BMFC"."""
    return (
        word.isupper()
        and not (len(word) == _LETTERS_AND_FC and word.endswith("FC"))
        and (len(word) > 3 or word in _SHORT)
    )


_LETTERS_AND_FC = 4
_SHORT = frozenset("ST ST. OLD THE OF AND NEW BAY VAL".split())  # no initials, though as short


def same_side(label: str, name: str) -> bool:
    """Whether a list's label means a team: "Harbour", "HARBOUR T.", "H. Town", "HAR" for Harbour Town."""
    a, b = _words(label), _words(name)
    if not a or not b:
        return False
    if a == b or set(a) < set(b) or set(b) < set(a):
        return True
    if len(a) == len(b) and all(x.startswith(y) or y.startswith(x) for x, y in zip(a, b, strict=True)):
        return True
    initials = "".join(word[0] for word in b)
    return len(a) == 1 and len(a[0]) > 1 and (a[0] == initials or (len(a[0]) > 2 and b[0].startswith(a[0])))


def _words(name: str) -> list[str]:
    return [word for word in name.lower().replace(".", " ").replace("-", " ").replace("'", "").split() if word]
