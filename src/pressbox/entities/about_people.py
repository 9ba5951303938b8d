"""Names with the words beside them in; nation, position, age, captaincy, clubs of old and kinship out.

"former Genoa and Liverpool forward Suso"   ->  forward, formerly Genoa and Liverpool
"the Croatia winger" (Perisic), "his captain Mauro Icardi", "the 19-year-old Maldini"
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Document, Token
from pressbox.datatypes.numbers import number
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.names import Name, fold
from pressbox.phrases.en.people import COACH_NOUNS, KIN, MODIFIERS, PLAYER_NOUNS, POSITIONS

# The share of its meaning from which "the striker" says something of a man; less, where nobody else comes near.
_SURE, _SURE_ENOUGH = 0.5, 0.38
_LONGEST = 9
_CAPTAINS = frozenset(("captain", "skipper"))
_FORMER = frozenset(("former", "ex", "ex-", "one-time", "erstwhile"))
_DESCRIBE = MODIFIERS | PLAYER_NOUNS | COACH_NOUNS | _FORMER | {"and", "&", "'s"}
_AGES = range(14, 46)
_LET_GO = frozenset("fired sacked axed ousted".split())


@dataclass(slots=True)
class About:
    """What the words beside a person's names say of him."""

    nationality: str | None = None
    position: str | None = None
    age: int | None = None
    captain: bool = False
    former_teams: list[str] = field(default_factory=list)
    let_go: bool = False  # a coach who was: no longer his side's
    elder: bool = False  # a player's father or grandfather
    keeps_goal: bool = False  # by what happens to him


def about_people(document: Document, by_sentence: Mapping[int, Sequence[Reference]]) -> dict[str, About]:
    """What is said of each person."""
    found: dict[str, About] = {}
    for index in sorted(by_sentence):
        references = by_sentence[index]
        tokens = document.sentences[index].tokens
        teams = {r.last: r for r in references if r.kind is Kind.TEAM and r.form is Form.NAME and r.best}
        starts = {r.first: r for r in teams.values()}
        for person in references:
            if person.kind is not Kind.PERSON or not person.best or person.form is Form.PRONOUN:
                continue
            if not _is_sure(person):
                continue
            about = found.setdefault(person.best, About())
            if person.form is Form.EPITHET:
                # "Lind lobbed the goalkeeper", who is not named: that says nothing of Lind
                if not (_beside_a_name(person, references, tokens) or _keeps_goal(tokens[person.first : person.last])):
                    _read(tokens, person.first, person.last, starts, about)
                continue
            _read(tokens, _description_begins(tokens, person.first, teams), person.first, starts, about)
            _read_behind(tokens, person, references, starts, about)
    return found


def _is_sure(person: Reference) -> bool:
    share = person.targets[0][1]
    return share >= _SURE or (share >= _SURE_ENOUGH and share >= 1.7 * person.targets[1][1])


def _beside_a_name(epithet: Reference, references: Sequence[Reference], tokens: Sequence[Token]) -> bool:
    """ "Hale, the Marlow striker, ...": those words are Hale's, whoever they were thought to mean."""
    return tokens[epithet.first - 1].lower == "," and any(
        r.kind is Kind.PERSON and r.form is Form.NAME and r.last == epithet.first - 1 for r in references
    )


def _keeps_goal(words: Sequence[Token]) -> bool:
    return any(POSITIONS.get(word.lower) == "goalkeeper" for word in words)


def _description_begins(tokens: Sequence[Token], first: int, teams: Mapping[int, Reference]) -> int:
    """Where the words that describe the man named at token `first` begin."""
    book = gazetteer()
    at = first
    while at and first - at < _LONGEST:
        lower = tokens[at - 1].lower
        if at in teams:
            at = teams[at].first
        elif (
            lower in _DESCRIBE
            or lower in POSITIONS
            or lower in KIN
            or "-" in lower[1:-1]
            or (tokens[at - 1].text[0].isupper() and book.nationality(fold(tokens[at - 1].text)))
        ):
            at -= 1
        else:
            break
    return at


def _read(tokens: Sequence[Token], first: int, last: int, teams: Mapping[int, Reference], about: About) -> None:
    """The words at tokens `first`..`last`, which describe him."""
    book = gazetteer()
    former = False
    at = first
    while at < last:
        lower = tokens[at].lower
        team = teams.get(at)
        nation = book.nationality(" ".join(fold(t.text) for t in tokens[at : team.last if team else at + 1]))
        if lower in _FORMER or lower.startswith("ex-"):
            former = True
        elif nation and tokens[at].text[0].isupper():
            about.nationality = about.nationality or nation
        elif team and team.best and former and team.best not in about.former_teams:
            about.former_teams.append(team.best)
        elif lower in _CAPTAINS and not former and tokens[at - 1].lower not in ("vice", "former"):
            about.captain = True
        elif lower in POSITIONS and lower not in ("scorer", "back") and about.position is None:
            about.position = POSITIONS[lower]
        elif lower.endswith("-year-old") and (years := number(lower.removesuffix("-year-old"))):
            about.age = about.age or years
        elif KIN.get(lower):
            about.elder = True
        at = team.last if team else at + 1


def _read_behind(
    tokens: Sequence[Token], person: Reference, references: Sequence[Reference], teams: Mapping[int, Reference],
    about: About,
) -> None:  # fmt: skip
    """ ", the Marlow striker,", ", 19,", ", aged 31,", ", also a defender,", "having been sacked" behind his name."""
    lowers = [token.lower for token in tokens[person.last : person.last + _LONGEST]]
    if lowers[:1] == [","]:
        beside = next(
            (r for r in references if r.kind is Kind.PERSON and r.form is Form.EPITHET and r.first == person.last + 1),
            None,
        )
        if beside:
            _read(tokens, beside.first, beside.last, teams, about)
        elif lowers[1:2] in (["also"], ["a"], ["himself"]) and "," in lowers[2:6]:
            _read(tokens, person.last + 1, person.last + 2 + lowers[2:].index(","), teams, about)
        years = number(lowers[2]) if lowers[1:2] == ["aged"] and len(lowers) > 2 else number((lowers[1:2] or [""])[0])
        if years in _AGES and lowers[2:3] + lowers[3:4] and "," in lowers[2:4]:
            about.age = about.age or years
    beaten = tokens[person.first - 1].lower in _THROUGH_HIM if person.first else False
    if beaten and lowers[:1] == ["'s"] and _KEEPERS_LIMBS & set(lowers[1:4]):
        about.keeps_goal = True  # "squirmed under Hale's hand"
    if _LET_GO & set(lowers[:5]) and {"been", "was", "were", "being"} & set(lowers[:4]):
        about.let_go = True


_THROUGH_HIM = frozenset("under through past beyond beneath between over".split())
_KEEPERS_LIMBS = frozenset("hand hands body legs dive fingers fingertips gloves grasp arms arm".split())


def introduced_as_kin(document: Document, names: Iterable[Name]) -> frozenset[str]:
    """Full names, folded, of those brought in as somebody's kin: the bare surname means the one whose kin they are."""
    kin: set[str] = set()
    for name in names:
        tokens = document.sentences[name.sentence].tokens
        if len(name.words) > 1 and name.first and tokens[name.first - 1].lower in KIN:
            kin.add(" ".join(map(fold, name.words)))
    return frozenset(kin)
