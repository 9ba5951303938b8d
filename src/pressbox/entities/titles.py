"""Document in, teams that a title or a line of results pairs out, and every later place where they are named so.

"CRANMORE WANDERERS v. HINDLEY VALE"          ->  Cranmore Wanderers ("Cranmore", "the Wanderers"), Hindley Vale
"As it happened: Queen Street 3 Ilverton 2"    ->  Queen Street, Ilverton: a list says so
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressbox.datatypes.days import DAYS
from pressbox.datatypes.document import Document, Genre, Sentence, Token
from pressbox.datatypes.listing import as_called
from pressbox.datatypes.numbers import is_score
from pressbox.entities.by_the_end import by_the_end
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.kinds import TEAM_ENDINGS
from pressbox.entities.knowledge import Sighting
from pressbox.entities.listed import listed_teams
from pressbox.entities.names import fold
from pressbox.phrases.en.how_it_went import BEATS_IN_HEADINGS

_AGAINST = frozenset("v vs versus".split())
_INSIDE = frozenset("of and the & de st".split())
_JOINS = frozenset("and of &".split())
_LONGEST = 5
_SHORT_LINE = 14  # tokens
_FIRST_LINES = 4
# Words of boxes and headings that no team is called.
_NO_TEAM = frozenset(
    "goals goal scorers shots corners attendance att half half-time halftime full full-time time referee ht ft aet group"
    " week round matchday day game season group division league cup final semi-final leg fouls cards offsides saves"
    " possession points played won drawn lost home away report match first second third fourth score result pens"
    " f-t h-t players squad line-up lineup".split()
)


def _is_a_lower_side(tokens: Sequence[Token], at: int) -> bool:
    """The figure of "VFC2 v Millfield", "Harbour Lane 2 v Millfield": which of a club's sides plays."""
    return at > 0 and tokens[at].text.isdigit() and len(tokens[at].text) == 1 and _in_name(tokens[at - 1])


_SPORT = frozenset(("football", "soccer"))
_OURSELVES = frozenset(("us", "ourselves"))


@dataclass(frozen=True, slots=True)
class Titled:
    """A team so named at tokens `first`..`last` of a sentence."""

    sentence: int
    first: int
    last: int
    team: str


def titled(document: Document, sightings: dict[int, list[Sighting]]) -> list[Titled]:
    """Every place where a team unknown to the gazetteer is named that a title or line of results pairs with another."""
    names: dict[str, str] = {}  # folded -> as it is called
    paired: list[tuple[Sentence, int, int]] = []  # where a title or line has one of two sides
    paragraph = -1
    for sentence in document.sentences:
        begins, paragraph = sentence.paragraph != paragraph, sentence.paragraph
        for first, last in _sides(sentence, begins=begins):
            if (
                last < len(sentence.tokens)
                or sentence.index >= _FIRST_LINES
                or not _again(document, sentence, first, last)
            ):
                last = _where_it_ends(sentence, sightings.get(sentence.index, ()), first, last)
            paired.append((sentence, first, last))
    for sentence in document.sentences[:_FIRST_LINES]:
        paired += [(sentence, first, last) for first, last in _who_beat_whom(document, sentence)]
    paired += _under_which_they_met(document)
    paired += by_the_end(document, sightings)
    for sentence, first, last in paired:
        words = [token.text for token in sentence.tokens[first:last]]
        if not _is_known(sightings.get(sentence.index, ()), first, last):
            names.setdefault(" ".join(map(fold, words)), as_called(" ".join(words)))
    for name in _of_the_scorelines(document):
        if fold(name) not in gazetteer().names:
            names.setdefault(fold(name), name)
    for team in listed_teams(document):
        place = document.place_of(team.span)
        if place is None:
            continue
        tokens = document.sentences[place[0]].tokens[place[1] : place[2]]
        seen = sightings.get(place[0], ())
        if not _is_known(seen, place[1], place[2]) and not _runs_on_to_a_man(seen, place[1], tokens):
            names.setdefault(" ".join(fold(t.text) for t in tokens), as_called(team.name))
    if not names:
        return []
    forms = {tuple(key.split()): name for key, name in names.items()}
    forms |= _short_forms(names)
    return [place for sentence in document.sentences for place in _places(sentence, forms)]


def _again(document: Document, sentence: Sentence, first: int, last: int) -> bool:
    """Whether another sentence has the same words in one run: "COLNE VALE ... Colne Vale shook themselves"."""
    words = [fold(token.text) for token in sentence.tokens[first:last]]
    return len(words) > 1 and any(True for _ in _elsewhere(document, sentence, words))


def _elsewhere(document: Document, sentence: Sentence, words: list[str]) -> Iterator[tuple[Sentence, int]]:
    """Each other sentence that has the folded words in one run, and where the run begins."""
    for other in document.sentences:
        if other is sentence or words[0] not in other.words:
            continue
        folded = [fold(token.text) for token in other.tokens]
        yield from ((other, at) for at in range(len(folded)) if folded[at : at + len(words)] == words)


def _sides(sentence: Sentence, *, begins: bool = False) -> Iterator[tuple[int, int]]:
    """The two names of "A v B", "A 2-1 B" in a heading or short line; one that `begins` a paragraph may be "A v. B.-At A."."""
    tokens = sentence.tokens
    line = sentence.genre in (Genre.HEADLINE, Genre.RESULT) or len(tokens) <= _SHORT_LINE
    if (
        not line
        or sentence.genre is Genre.OTHER_SPORT
        or (
            sentence.genre not in (Genre.HEADLINE, Genre.RESULT)
            and sentence.index >= _FIRST_LINES
            and not (begins and _AGAINST & sentence.words)
        )
    ):
        return
    runs_in = sentence.genre not in (Genre.HEADLINE, Genre.RESULT) and sentence.index >= _FIRST_LINES
    for at in range(1, len(tokens) - 1):
        word = tokens[at].lower.strip(".")
        totals = word.isdigit() and "points" in sentence.words  # "have 41 points, Marlow 40 and Dunmore 38"
        if not (word in _AGAINST or is_score(word) or totals):
            continue
        stop = at - (not is_score(word) and _is_a_lower_side(tokens, at - 1))
        start = stop
        while start and at - start < _LONGEST and _in_name(tokens[start - 1]):
            start -= 1
        after = at + 1
        while after < len(tokens) and tokens[after].text in ((".", "-") if is_score(word) else (",", ".", "-")):
            after += 1  # "saw off Marlow Town 3-1, Webb scoring twice" pairs nobody with Webb
        end = after
        while end < len(tokens) and end - after < _LONGEST and _in_name(tokens[end]):
            end += 1
        while start < at and not tokens[start].text[0].isupper():
            start += 1
        while end > after and not tokens[end - 1].text[0].isupper():
            end -= 1
        start, end = _with_saints(tokens, start, at, after, end)
        if not totals and after < len(tokens) and tokens[after].lower in _JOINS:
            continue  # "beat the Dutch 2-0 and the Azzurri were held"
        if runs_in and (start or not (end == len(tokens) or tokens[end].text in (".", "-", ":", "—"))):
            return
        if totals and not (end < len(tokens) and tokens[end].lower.isdigit()):
            continue
        if _is_team(tokens[start:stop]) and _is_team(tokens[after:end]):
            yield start, stop
            yield after, end
            return
        if _is_team(tokens[start:at]) and after < len(tokens) and tokens[after].lower in _OURSELVES:
            yield start, at  # "Bramwith Park v. Us"
            return
        if start < at and tokens[at - 1].lower in _SPORT and _is_team(tokens[after:end]):
            yield after, end  # "U11 Football v Millfield"
            return


def _who_beat_whom(document: Document, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """ "OSSINGTON BEAT MARLBURY" over a text that tells of Ossington and of Marlbury, and of nobody with such a surname."""
    tokens = sentence.tokens
    if sentence.genre is not Genre.HEADLINE or len(tokens) > _SHORT_LINE:
        return
    at = next((i for i, token in enumerate(tokens) if token.lower in BEATS_IN_HEADINGS), 0)
    end = at + 1
    while end < len(tokens) and end - at <= _LONGEST and _in_name(tokens[end]) and tokens[end].text[0].isupper():
        end += 1
    start = at
    while start and at - start < _LONGEST and _in_name(tokens[start - 1]) and tokens[start - 1].text[0].isupper():
        start -= 1
    one, other = tokens[start:at], tokens[at + 1 : end]
    if start or not at or not (_is_team(one) and _is_team(other)):
        return
    if all(_is_told_of(document, sentence, [fold(token.text) for token in words]) for words in (one, other)):
        yield start, at
        yield at + 1, end


def _under_which_they_met(document: Document) -> list[tuple[Sentence, int, int]]:
    """The names in headings of a round-up, "Kelby win at Thrale" and "Oxmoor see off Marlow", each over its match."""
    found: list[tuple[Sentence, int, int]] = []
    heads = 0
    for sentence in document.sentences[1:]:
        tokens = sentence.tokens
        if sentence.genre not in (Genre.SUBHEADING, Genre.CAPTION) or len(tokens) > _SHORT_LINE:
            continue
        lowers = sentence.lowers
        at = next((i for i, word in enumerate(lowers) if i and word in _MEET_IN_HEADINGS), len(tokens))
        end = next((i for i in range(at, len(tokens)) if lowers[i] not in _JOINED_BY), len(tokens))
        start = at - lowers[:at][::-1].index("as") if "as" in lowers[:at] else 0  # "Late drama as Kelby see off Thrale"
        one, other = tokens[start:at], tokens[end:]
        names = all(_in_name(token) and token.text[0].isupper() for token in (*one, *other))
        if names and 0 < len(one) <= _LONGEST and 0 < len(other) <= _LONGEST and _is_team(one) and _is_team(other):
            heads += 1
            found += [(sentence, start, at), (sentence, end, len(tokens))]
    return found if heads > 1 else []


_MEET_IN_HEADINGS = BEATS_IN_HEADINGS | frozenset(
    "win wins see sees held hold holds draw draws lose loses fall falls too against stun stuns down downs".split()
)
_JOINED_BY = _MEET_IN_HEADINGS | frozenset("at to by for with off strong good past over against".split())


def _is_told_of(document: Document, title: Sentence, words: list[str]) -> bool:
    """Whether the text has the words as a name of their own, never behind another: "Ossington led", not "Tom Ossington"."""
    places = list(_elsewhere(document, title, words))
    for other, at in places:
        before = other.tokens[at - 1] if at else None
        if before and before.text[0].isupper() and before.lower != "the":
            if at > 1 or fold(before.text) in gazetteer().first_names:
                return False
    return bool(places)


def _with_saints(tokens: Sequence[Token], start: int, at: int, after: int, end: int) -> tuple[int, int]:
    """Where the names of "ST. AIDAN'S v. ST. BRIDE'S" begin and end, their s with them."""
    if start == at > 2 and tokens[at - 1].lower == "'s" and tokens[at - 3].lower.strip(".") in _SAINTS:
        start = at - 3
    if tokens[after:] and tokens[after].lower.strip(".") in _SAINTS:
        end += [token.lower for token in tokens[end : end + 1]] == ["'s"]
    return start, end


_SAINTS = frozenset(("st", "saint"))


def _of_the_scorelines(document: Document) -> list[str]:
    """ "> 1-0 - Queen Street", "> 1-1 - Ilverton": whose goal each was, where there are just two names for all."""
    found: list[str] = []
    for sentence in document.sentences:
        if sentence.genre is not Genre.SCORELINE:
            continue
        at = next((i for i, token in enumerate(sentence.tokens) if is_score(token.lower)), len(sentence.tokens))
        words = [token for token in sentence.tokens[at + 1 :] if token.text[0].isalnum()]
        if words and all(_in_name(token) for token in words):
            found.append(" ".join(token.text for token in words))
    return list(dict.fromkeys(found)) if len(found) > 3 and len(set(found)) == 2 else []


def _in_name(token: Token) -> bool:
    return (token.text[0].isupper() and token.text[0].isalpha()) or token.lower in _INSIDE


def _is_team(words: tuple[Token, ...]) -> bool:
    if not words or any(token.lower in _NO_TEAM for token in words) or all(len(token.text) < 3 for token in words):
        return False
    if words[-1].lower in _SPORT or words[0].lower in DAYS:
        return False
    # "Ann Lee 6-2 Sue Ray" is no football
    return len(words) < 2 or words[-1].lower in TEAM_ENDINGS or fold(words[0].text) not in gazetteer().first_names


def _where_it_ends(sentence: Sentence, sightings: "list[Sighting] | tuple[()]", first: int, last: int) -> int:
    """A title may run on without a stop: "Leeds 5-1 Hull Whites ease through" names Hull, then Leeds once more."""
    begins = [s for s in sightings if s.first == first and s.last < last and s.kinds() & {"club", "nation"}]
    for at in range(first + 1, last):
        word = sentence.tokens[at]
        if fold(word.text) in gazetteer().first_names and at + 1 < last and word.lower not in TEAM_ENDINGS:
            return at
        if begins and any(s.first == at and s.kinds() & {"club", "nation"} for s in sightings):
            return at
    return last


def _runs_on_to_a_man(sightings: "list[Sighting] | tuple[()]", first: int, words: tuple[Token, ...]) -> bool:
    """ "Celtic 3-0 Motherwell Tom Hale shines": a headline whose parting mark is lost."""
    known = [s.last - s.first for s in sightings if s.first == first and s.kinds() & {"club", "nation"}]
    behind = words[known[0] :] if known else ()
    return len(behind) > 1 and fold(behind[0].text) in gazetteer().first_names


def _is_known(sightings: "list[Sighting] | tuple[()]", first: int, last: int) -> bool:
    inside = [s for s in sightings if s.first < last and s.last > first and s.kinds() & {"club", "nation"}]
    return any((s.first <= first and s.last >= last) or s.last - s.first > 1 for s in inside)


def _short_forms(names: dict[str, str]) -> dict[tuple[str, ...], str]:
    """ "Hindley", "Vale" for Hindley Vale; none that two teams share, or that is a man's first name."""
    count: Counter[str] = Counter()
    for key in names:
        count.update({key.split()[0], key.split()[-1]})
    clubs = Counter(tuple(_without_grade(key.split())) for key in names)
    found: dict[tuple[str, ...], str] = {}
    for key, name in names.items():
        words = key.split()
        for word in {words[0], words[-1]} if len(words) > 1 else ():
            if count[word] == 1 and len(word) > 3 and word not in gazetteer().first_names | _INSIDE:
                found[(word,)] = name
        if len(words) > 2 and words[-1] in TEAM_ENDINGS:
            found[tuple(words[:-1])] = name
        club = _without_grade(words)
        if len(club) < len(words) and club:
            alike = clubs[tuple(club)]
            for form in {tuple(club), (club[0],), (club[-1],)}:
                if (
                    alike < 2
                    and count[form[0]] < 2
                    and (len(form) > 1 or form[0] not in gazetteer().first_names | _INSIDE)
                ):
                    found.setdefault(form, name)
    return found


def _without_grade(words: list[str]) -> list[str]:
    """ "Old Brethren" of "Old Brethren 4th XI", "Millfield" of "U14 Millfield"."""
    first, last = 0, len(words)
    while last and (words[last - 1] in _GRADES or (words[last - 1][0].isdigit() and words[last - 1][-1] in "tdhs")):
        last -= 1
    while first < last and _AN_AGE.fullmatch(words[first]):
        first += 1
    return words[first:last]


_GRADES = frozenset("xi team eleven reserves res vets juniors seniors women ladies girls boys".split())
_AN_AGE = re.compile(r"u-?\d\d?s?|under-?\d\d?s?|under|\d\d?s?")


def _places(sentence: Sentence, forms: dict[tuple[str, ...], str]) -> Iterator[Titled]:
    if sentence.genre in (Genre.CREDIT, Genre.TWEET, Genre.OTHER_SPORT):
        return
    tokens = sentence.tokens
    folded = [fold(token.text) for token in tokens]
    longest = max(map(len, forms))
    at = 0
    while at < len(tokens):
        for length in range(min(longest, len(tokens) - at), 0, -1):
            team = forms.get(tuple(folded[at : at + length]))
            if (
                team
                and (tokens[at].text[0].isupper() or tokens[at].text[0].isdigit() or length > 2)
                and (length > 1 or _stands_alone(tokens, at))
            ):
                yield Titled(sentence.index, at, at + length, team)
                at += length
                break
        else:
            at += 1


_BETWEEN_TWO = _AGAINST | BEATS_IN_HEADINGS


def _stands_alone(tokens: tuple[Token, ...], at: int) -> bool:
    """No other capital beside it: "Hindley", not "Tom Hindley" or "Hindley Road"."""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    before = tokens[at - 1].text if at else ""
    if after.lower() in _BETWEEN_TWO:
        after = ""  # "ELLERTON V. TAMAR UNITED", "ELLERTON BEAT TAMAR"
    if before.lower() in _BETWEEN_TWO:
        before = ""
    if after[:1].isupper() or not before[:1].isupper():
        return not after[:1].isupper()
    # "Dunmore Town", which opens a sentence, is no "Town" of another name; "When Hindley led" it may be
    return at == 1 and (tokens[at].lower not in TEAM_ENDINGS or fold(before) in gazetteer().ordinary_words)
