"""Words for the people of a country, a region or a town in, the teams of the report that they mean out.

"the Dutch led", "Czech pressure"      ->  the Netherlands, the Czech Republic, where countries play
"the Italians", "the Perth club"       ->  where clubs play, the one of them that is from there
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span, Token
from pressbox.datatypes.numbers import number
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.names import fold
from pressbox.phrases.en.inflection import is_no_noun
from pressbox.phrases.en.people import (
    COACH_NOUNS,
    MODIFIERS,
    PLAYER_NOUNS,
    POSITIONS,
    REFEREE_NOUNS,
    SIDE_NOUNS,
    SIDE_THINGS,
)

_LONGEST = 3
_MOSTLY = 0.6  # from this share of all mentions of teams on, it is countries that play
_COLLECTIVE = ("ese", "ss", "men", "women")  # "the Portuguese", "the Swiss": one or all of them
_ADJECTIVE = ("sh", "ch", *_COLLECTIVE)  # "the Dutch"
_COUNTED = frozenset("many both several other fellow most all few some".split())
_MEN = frozenset(POSITIONS) | PLAYER_NOUNS | COACH_NOUNS
_By = dict[int, list[Reference]]


@dataclass(frozen=True, slots=True)
class Demonym:
    """A word for a people: the countries whose it may be, the clubs of its region; whether it may mean several men."""

    nations: tuple[str, ...] = ()
    clubs: tuple[str, ...] = ()
    many: bool = False
    is_name: bool = False  # the country's own


@dataclass(frozen=True, slots=True)
class Present:
    """The teams of a report: how often each is named, and which countries play."""

    named: Counter[str]
    playing: frozenset[str]


def present(document: Document, references: Mapping[int, Sequence[Reference]]) -> Present:
    """Who is named, and whether countries play: they make up most of what is said of teams."""
    named = Counter(
        r.best for refs in references.values() for r in refs
        if r.kind is Kind.TEAM and r.best and r.form is not Form.PRONOUN
    )  # fmt: skip
    said: Counter[str] = Counter()
    for sentence in document.sentences:
        for first, last, meant in _words_for_peoples(sentence):
            if meant.many and not meant.is_name and _stands_alone(sentence, first, last):
                said.update(_nation(meant, named))
    nations = {name for name in named if name in gazetteer().nations}
    everyone = nations | (set(said) if nations else set())
    of_nations = sum(named[name] + said[name] for name in everyone)
    of_clubs = sum(count for name, count in named.items() if name not in nations)
    plays = len(everyone) > 1 and of_nations >= _MOSTLY * (of_nations + of_clubs)
    return Present(Counter({k: v for k, v in named.items() if k}), frozenset(everyone) if plays else frozenset())


def add_peoples(document: Document, references: _By, there: Present) -> None:
    """Add to `references` the words for peoples that mean teams."""
    for sentence in document.sentences:
        if sentence.genre is Genre.CREDIT:
            continue
        here = references.get(sentence.index, [])
        for first, last, meant in _words_for_peoples(sentence):
            covering = [r for r in here if r.first < last and r.last > first]
            if any(r.kind in (Kind.TEAM, Kind.COMPETITION, Kind.OUTLET) for r in covering):
                continue
            made = _of_a_country(sentence, first, last, meant, there, here) or _of_a_club(
                sentence, first, last, meant, there
            )
            if made and not any(r.last > made.last or r.first < made.first for r in covering):
                here = references[sentence.index] = [r for r in here if r not in covering] + [made]


def _of_a_country(
    sentence: Sentence, first: int, last: int, meant: Demonym, there: Present, here: Sequence[Reference]
) -> Reference | None:
    """ "the Dutch", "Czech pressure", "the Poland goalkeeper" in a match between countries."""
    nation = next(iter(_nation(meant, there.named)), None)
    if nation not in there.playing or nation is None:
        return None
    if meant.many and not meant.is_name and _stands_alone(sentence, first, last):
        return _team(sentence, first, last, nation, Form.NICKNAME)
    return _team(sentence, first, last, nation, Form.NAME) if _has_a_thing(sentence, last, here) else None


def _of_a_club(sentence: Sentence, first: int, last: int, meant: Demonym, there: Present) -> Reference | None:
    """ "the Italians", "the Turin side": the one club of the report that is from there."""
    if there.playing or not first or sentence.tokens[first - 1].lower != "the" or meant.is_name:
        return None
    end = last
    while end < len(sentence.tokens) and end - last < 3 and _is_adjective(sentence.tokens[end]):
        end += 1
    told = end < len(sentence.tokens) and sentence.tokens[end].lower in SIDE_NOUNS
    alone = meant.many and _stands_alone(sentence, first, last)
    if not (told or alone):
        return None
    from_there = [club for club in there.named if _is_from(club, meant)]
    if len(from_there) != 1:
        return None
    end, form = (end + 1, Form.EPITHET) if told else (last, Form.NICKNAME)
    return _team(sentence, first, end, from_there[0], form)


def _is_from(team: str, meant: Demonym) -> bool:
    book = gazetteer()
    club = book.clubs.get(team)
    return club is not None and (
        team in meant.clubs or any(book.nations[nation].code == club.country for nation in meant.nations)
    )


def _team(sentence: Sentence, first: int, last: int, team: str, form: Form) -> Reference:
    tokens = sentence.tokens
    head = tokens[last - 1].lower if form is Form.EPITHET else ""
    span = Span(tokens[first].start, tokens[last - 1].end)
    return Reference(span, sentence.index, first, last, Kind.TEAM, form, ((team, 1.0),), head)


def _words_for_peoples(sentence: Sentence) -> Iterable[tuple[int, int, Demonym]]:
    """The words for peoples, left to right, the longest first."""
    tokens, book, first_words = sentence.tokens, _demonyms(), _first_words()
    at = 0
    while at < len(tokens):
        if tokens[at].text[0].isupper() and fold(tokens[at].text) in first_words:
            for end in range(min(len(tokens), at + _LONGEST), at, -1):
                meant = book.get(" ".join(fold(token.text) for token in tokens[at:end]))
                if meant and tokens[end - 1].text[0].isupper():
                    yield at, end, meant
                    at = end - 1
                    break
        at += 1


def _stands_alone(sentence: Sentence, first: int, last: int) -> bool:
    """ "the Dutch led", "the Poles' goal", not "two Poles", "the Dutch striker"."""
    tokens = sentence.tokens
    before = tokens[first - 1].lower if first else ""
    if before in _COUNTED or number(before) is not None:
        return False
    plural = tokens[last - 1].lower.endswith("s") and not tokens[last - 1].lower.endswith("ss")
    if before != "the" and not (plural and first):
        return False
    return plural or last == len(tokens) or _goes_on(tokens[last])


def _goes_on(after: Token) -> bool:
    """Whether a clause goes on here, so that the word before is no adjective."""
    word = after.lower
    return not word[0].isalnum() or (after.text[0].islower() and is_no_noun(word))


def _is_adjective(token: Token) -> bool:
    return token.lower in MODIFIERS or "-" in token.lower[1:-1] or token.lower.endswith(("ing", "ed"))


def _has_a_thing(sentence: Sentence, last: int, here: Sequence[Reference]) -> bool:
    """Whether what a side has follows, with adjectives between at most: "Czech pressure", "the Dutch coach Koeman"."""
    tokens = sentence.tokens
    at = last
    while at < len(tokens) and at - last < 4:
        lower = tokens[at].lower
        if any(r.kind is Kind.PERSON and r.first == at for r in here):
            return True
        if lower in SIDE_THINGS or lower in _MEN or lower in SIDE_NOUNS:
            after = tokens[at + 1].text if at + 1 < len(tokens) else ""
            club = any(r.kind is Kind.TEAM and r.first == at + 1 for r in here)
            return not (club and after[0].isupper()) and lower not in REFEREE_NOUNS
        if not _is_adjective(tokens[at]):
            return False
        at += 1
    return False


def _nation(meant: Demonym, named: Mapping[str, int]) -> tuple[str, ...]:
    """The country that a word for a people means: of several the one that is named."""
    return tuple(sorted(meant.nations, key=lambda nation: -named.get(nation, 0))[:1])


@cache
def _first_words() -> frozenset[str]:
    return frozenset(form.split(" ")[0] for form in _demonyms())


@cache
def _demonyms() -> dict[str, Demonym]:
    """Folded words -> whose they are."""
    book = gazetteer()
    nations: dict[str, dict[str, None]] = defaultdict(dict)
    clubs: dict[str, dict[str, None]] = defaultdict(dict)
    many: set[str] = set()
    names: set[str] = set()

    for nation in book.nations.values():
        for form in map(fold, nation.adjectives):
            nations[form][nation.name] = None
            if form.endswith((*_ADJECTIVE, "s")):
                many.add(form)
        for form in map(fold, nation.people):
            plural = form if form.endswith(_COLLECTIVE) else f"{form}s"
            nations[form][nation.name] = nations[plural][nation.name] = None
            many.add(plural)
    for form in [form for form in nations if " " in form]:  # "the Germans" of West Germany, "the Irish" of the North
        if form.split()[-1] in nations:
            nations[form.split()[-1]] |= nations[form]
    for nation in book.nations.values():
        for form in map(fold, (nation.name, *nation.others)):
            if form not in nations:
                nations[form][nation.name] = None
                names.add(form)
    for region in book.regions:
        for form in map(fold, region.words):
            if region.means != "person":
                clubs[form] |= dict.fromkeys(region.clubs)
                if form.endswith(("s", "i", *_ADJECTIVE)):
                    many.add(form)
    for club in book.clubs.values():
        if club.city:
            clubs[fold(club.city)][club.name] = None
    for place in book.places:
        clubs[fold(place.name)] |= dict.fromkeys(place.clubs)
    return {
        form: Demonym(tuple(nations.get(form, ())), tuple(clubs.get(form, ())), form in many, form in names)
        for form in {*nations, *clubs}
    }
