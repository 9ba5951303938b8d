"""Document and cast in, places and points in the table out.

"Fourth-placed Lazio, who have 25 points, beat Genoa"  ->  Lazio 4th; Lazio 25 points
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache, partial

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import Mood, TableMention
from pressbox.datatypes.numbers import number, ordinal
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.again import Scenes, Told
from pressbox.mentions.moods import plain_words
from pressbox.mentions.table_gaps import places_by_gaps, totals_by_gaps
from pressbox.mentions.table_groups import last_of_four
from pressbox.mentions.table_leaders import leaders_meant
from pressbox.mentions.table_lines import tables_in_lines
from pressbox.mentions.table_lists import LARGEST_LEAGUE, MOST_POINTS, places_in_brackets, totals_behind
from pressbox.mentions.table_subject import (
    LONGEST_SENTENCE,
    companions,
    his_team,
    left_team,
    subject_team,
    team_meant,
)
from pressbox.phrases.en import standings as wording
from pressbox.weighing import Kept

_BOOK = Phrasebook(wording.PATTERNS)
_NAMINGS = frozenset(pattern.name for pattern in wording.NAMINGS)
_UNREAD = (
    Genre.STANDINGS,
    Genre.LINEUP,
    Genre.CREDIT,
    Genre.FACTBOX,
    Genre.SCORELINE,
    Genre.TWEET,
    Genre.OTHER_SPORT,
    Genre.OTHER_MATCH,
)
_NEW_CLAUSE = (";", "-", "–", "—", "--", "but", "although", "though", "as", "while", "when", "because")


def find_table(document: Document, cast: Cast, scenes: Scenes) -> tuple[TableMention, ...]:
    """Every place and every number of points told in sentences, in reading order."""
    found: list[TableMention] = []
    earlier: list[Reference] = []  # the teams that the last sentence was about
    before: Sentence | None = None  # that sentence
    for sentence in document.sentences:
        if sentence.genre not in _UNREAD and len(sentence.tokens) <= LONGEST_SENTENCE:
            read = partial(_told_in, sentence, cast, document.published, earlier)
            here = _OF_BOTH.isdisjoint(sentence.words)  # else the two may be named anywhere in the report
            found += scenes.again(_TOLD, sentence, read, before) if here else read()
        subjects = _subjects(sentence, cast)
        if subjects:
            earlier, before = subjects, sentence
    found = last_of_four(document, cast, found)
    found += tables_in_lines(document, cast)
    found += totals_by_gaps(document, cast, found, mood_of)
    found += places_by_gaps(document, cast, found, mood_of)
    return (*found, *leaders_meant(document, cast, found, mood_of))


_TOLD: Kept[Told] = Kept(0)
_OF_BOTH = frozenset("both two pair".split())


def _subjects(sentence: Sentence, cast: Cast) -> list[Reference]:
    """The teams that a sentence is about, the last one first: what "them" of the next one may mean."""
    if sentence.genre not in (Genre.PROSE, Genre.HEADLINE) or len(sentence.tokens) > LONGEST_SENTENCE:
        return []
    references = [one for one in cast.by_sentence.get(sentence.index, ()) if one.form is not Form.PRONOUN]
    last = subject_team(sentence, references, len(sentence.tokens))
    others = [one for one in references if one.kind is Kind.TEAM and one.best and one is not last]
    return [*([last] if last else []), *others]


def _told_in(
    sentence: Sentence, cast: Cast, published: date | None, earlier: Sequence[Reference]
) -> Iterator[TableMention]:
    references = cast.by_sentence.get(sentence.index, ())
    told = [one for one in _BOOK.find(sentence, references) if _is_of_the_table(sentence, one)]
    told = [one for one in told if not _runs_over_a_team(references, one, told)]
    yield from places_in_brackets(sentence, references)
    for one in _longest(told):
        if sentence.quotes(sentence.tokens[one.first].start):
            continue
        position, points, played = _what(sentence, one, cast, published)
        if position is None and points is None and one.pattern.says != "last":
            continue  # "second from bottom" of nobody knows how many
        man = None if "team" in one.slots else _whose_side(sentence, cast, one)
        his = _team_of(man, cast) if man else None
        teams: list[Reference | None] = []
        teams += [his] if man else _who(sentence, references, one, earlier) or _both(sentence, cast, one)
        for team in teams:
            yield TableMention(
                span=Span(sentence.tokens[one.first].start, sentence.tokens[one.last - 1].end),
                sentence=sentence.index,
                first=one.first,
                last=one.last,
                pattern=one.pattern.name,
                mood=mood_of(sentence, one.first, one.last, naming=one.pattern.name in _NAMINGS),
                team=team,
                position=position,
                points=points,
                played=played,
                side_of=man if team is None else None,
            )
        if teams and (points is not None or position is not None):
            mood = mood_of(sentence, one.first, one.last)
            yield from totals_behind(sentence, references, one, position, mood)


def _whose_side(sentence: Sentence, cast: Cast, found: Found) -> Reference | None:
    """ "said Ott, whose side are third", "His team are third": the man who coaches it or plays for it."""
    before = [one for one in cast.by_sentence.get(sentence.index - 1, ()) if one.kind is Kind.PERSON and one.best]
    people = [one for one in cast.by_sentence.get(sentence.index, ()) if one.kind is Kind.PERSON and one.best]
    man = his_team(sentence, people, [one for one in before if one.form is Form.NAME], found.first)
    person = cast.person_named.get(man.best or "") if man else None
    return None if person is None or person.let_go else man


def _team_of(man: Reference, cast: Cast) -> Reference | None:
    """The team of a man, as far as the report says it outright."""
    person = cast.person_named.get(man.best or "")
    if person is None or person.team is None:
        return None
    return next((one for one in cast.references if one.kind is Kind.TEAM and one.best == person.team), None)


def _both(sentence: Sentence, cast: Cast, found: Found) -> list[Reference]:
    """ "Both teams have 20 points": the two that play."""
    words = " ".join(token.lower for token in sentence.tokens[max(0, found.first - 4) : found.first])
    if not any(
        both in words for both in ("both teams", "both sides", "two sides", "two teams", "the pair", "both clubs")
    ):
        return []
    known = {one.best: one for one in cast.references if one.kind is Kind.TEAM and one.best}
    return [known[team] for team in cast.main_pair or () if team in known]


def _longest(found: Sequence[Found]) -> list[Found]:
    """One phrase for each stretch of words: one that names its team before one that does not, then the longest.

    "third in the league" goes in "propelled them to third", "top of the table" in "clear at the top of the table".
    """
    kept: list[Found] = []
    for one in sorted(found, key=_by_what_is_named):
        if not any(_share(one, other) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: (one.first, one.last))


def _by_what_is_named(one: Found) -> tuple[bool, int]:
    # "displaced Marlow in fourth": Marlow are not in fourth
    return not ({"team", "other"} & one.slots.keys()), one.first - one.last


def _share(one: Found, other: Found) -> bool:
    """Whether two phrases tell of the same words; a place and a number of points side by side do not."""
    if (one.pattern.name in _NAMINGS) != (other.pattern.name in _NAMINGS):
        return False
    ours, theirs = _figures(one), _figures(other)
    if ours and theirs and not ours & theirs:
        return False
    if (ours and not theirs) or (theirs and not ours):
        return one.first < other.last and other.first < one.last and not ({"points"} & ({*one.slots} ^ {*other.slots}))
    return one.first < other.last and other.first < one.last


def _is_of_the_table(sentence: Sentence, found: Found) -> bool:
    """Whether a bare ordinal is a place ("are third") and a number of points a total ("have 25 points")."""
    tokens = sentence.tokens
    after = tokens[found.last].lower if found.last < len(tokens) else "."
    place = found.slots.get("place")
    if place is not None:
        if (value := ordinal(tokens[place.first].lower)) is None or value > LARGEST_LEAGUE:
            return False
        if place.last == found.last and after not in wording.AFTER_A_PLACE and number(after) is None:
            return False
        if found.pattern.name == "was third" and after in ("to", "on", "in"):
            return False  # "were second to every ball", "was first on the scene"
        if place.last < found.last and after in wording.AFTER_A_RECORD:
            return False
        if after in ("from", "to") and not _FOOT.isdisjoint(sentence.lowers[found.last + 1 : found.last + 3]):
            return False  # "fourth from bottom"
        if value == 1 and place.last == found.last and after not in wording.AFTER_FIRST:
            return False
        if place.first > 0 and tokens[place.first - 1].lower in ("the", "a", "their", "his", "its"):
            spot = tokens[place.first - 1].lower == "the" and tokens[place.last : place.last + 1]
            if not spot or spot[0].lower not in ("spot", "place", "position"):
                return False  # but "moved to the fifth spot"
    if found.pattern.says == "in-brackets" and not _in_brackets(sentence, found):
        return False
    if found.pattern.says == "points=0" and after in _OF_A_STRETCH:
        return False
    points = found.slots.get("points")
    if points is not None:
        if (value := number(tokens[points.first].lower)) is None or value > MOST_POINTS:
            return False
        if after in wording.AFTER_NO_TOTAL or tokens[points.first - 1].lower in wording.BEFORE_NO_TOTAL:
            return False
        if (
            "gap" not in found.slots
            and found.pattern.name != "have a maximum six points"
            and any(token.lower in wording.NO_TOTAL for token in tokens[found.first : found.last])
        ):
            return False
    if found.pattern.says[:1] not in ("1", "l") or found.pattern.name == "back on top":
        return True
    behind = [token.lower for token in tokens[found.last : found.last + 4]]
    if "of" in (after, tokens[found.last - 1].lower) and wording.TOP_OF_OTHER_THINGS & set(behind[:3]):
        return False
    if {"on", "top"} == {tokens[found.last - 2].lower, tokens[found.last - 1].lower} and after != "of":
        return False  # "put them on top"
    if tokens[found.last - 1].lower in ("top", "bottom", "last"):
        # "go top", "stay bottom": nothing may come that makes another thing of it ("top gear").
        bare = found.last < 2 or tokens[found.last - 2].lower not in ("the", "'s")
        return after == "of" or (after in wording.AFTER_A_PLACE if bare else after not in wording.AFTER_NO_PLACE)
    if "with" in (after, tokens[found.last - 1].lower) and not _OF_A_MAN.isdisjoint(behind[:3]):
        return False  # "leads the league with 11 goals"
    if tokens[found.last - 1].lower in _LEADS_ON:
        return True
    if found.pattern.name == "go points clear":
        return after not in ("of", "above", "from", "in")
    return after not in wording.AFTER_NO_PLACE


_OF_A_STRETCH = frozenset("since in away at on under".split())  # "without a point since New Year's Day"
_FOOT = frozenset("bottom foot last".split())
_OF_A_MAN = frozenset("goals assists saves shutouts strikes".split())
_LEADS_ON = frozenset("with by on after again , . ; !".split())


def _in_brackets(sentence: Sentence, found: Found) -> bool:
    """ "Lazio (25 points)", "bottom (12th)"."""
    if (place := found.slots.get("place")) is not None:
        return sentence.lowers[place.first - 1] == "(" and sentence.lowers[place.last : place.last + 1] == [")"]
    team, points = found.slots["team"].last, found.slots.get("points")
    return sentence.lowers[team] == "(" and ")" not in sentence.lowers[team : points.first if points else team]


def _runs_over_a_team(references: Sequence[Reference], found: Found, told: Sequence[Found]) -> bool:
    """Whether a gap took in a team of which another phrase tells it: "are fifth, while Chelsea stay in sixth"."""
    taken = [one.reference for one in found.slots.values()]
    over = [
        one.last
        for one in references
        if one.kind is Kind.TEAM
        and one.form in (Form.NAME, Form.NICKNAME)
        and found.first <= one.first
        and one.last <= found.last
        and not any(other is not None and other.first <= one.first and one.last <= other.last for other in taken)
    ]
    figures = _figures(found)
    return any(other.first >= min(over) and figures & _figures(other) for other in told) if over and figures else False


def _figures(found: Found) -> set[int]:
    return {slot.first for name, slot in found.slots.items() if name in ("place", "points")}


def _what(
    sentence: Sentence, found: Found, cast: Cast, published: date | None
) -> tuple[int | None, int | None, int | None]:
    """Position, points and games played, as far as the phrase tells them."""

    def value(slot: str) -> int | None:
        filled = found.slots.get(slot)
        if filled is None:
            return None
        word = sentence.tokens[filled.first].lower
        return ordinal(word) if slot == "place" else number(word)

    says = found.pattern.says
    points = int(says.removeprefix("points=")) if says.startswith("points=") else value("points")
    position = value("place")
    if says.isdigit():
        position = int(says)
    elif says.startswith("last"):
        size = league_size(sentence, cast, published)
        up = value("up") or 0 if says == "last-up" else int(says.removeprefix("last").removeprefix("-") or 0)
        position = size - up if size else None
    return position, points, value("played")


def _who(
    sentence: Sentence, references: Sequence[Reference], found: Found, earlier: Sequence[Reference]
) -> list[Reference]:
    teams: list[Reference | None] = []
    named = found.slots["team"].reference if "team" in found.slots else None
    if named is not None and found.pattern.name in _NAMINGS:
        named = _nearest(references, found, named)
    lifted = _lifted_by_victory(sentence, references, found)
    if lifted is not None and named is None:
        return [lifted]
    if named is not None:
        object_pronoun = named.form is Form.PRONOUN and sentence.tokens[named.first].lower in ("them", "it")
        teams = [team_meant(named, sentence, references, earlier) if object_pronoun else named]
    else:
        subject = left_team(sentence, references, found.first)
        if subject is None:
            subject = subject_team(sentence, references, found.first)
        before = [one for one in references if one.kind is Kind.TEAM and one.form is not Form.PRONOUN]
        if sentence.lowers[0] in ("it", "they"):
            before = [one for one in before if one.first < found.first]  # "They remain fifth, a point behind Marlow"
        if subject is None and found.first <= 3 and not before:
            # "Now six points clear at the top, only ..."
            subject = next(iter(earlier), None)
        if subject is not None and subject.best:
            teams = [subject, *companions(sentence, references, subject, found.first)]
    if teams and "level" in found.pattern.name and "other" in found.slots:
        teams.append(found.slots["other"].reference)
    if teams and {"apiece", "each"} & {*sentence.lowers[found.last - 1 : found.last + 1]}:
        other = (r for r in references if r.kind is Kind.TEAM and found.last < r.first <= found.last + _APIECE)
        teams += [r for r in other if {"with", "as"} & {*sentence.lowers[found.last : r.first]}][:1]
    return [one for one in teams if one is not None and one.best]


def _lifted_by_victory(sentence: Sentence, references: Sequence[Reference], found: Found) -> Reference | None:
    """ "Victory moved Harbour Town up to third with 34 points": whom the win lifted, though a club is called Victory."""
    if sentence.lowers[0] not in ("victory", "success") or found.first < _BEHIND_THE_LIFTED:
        return None
    return next((r for r in references if r.kind is Kind.TEAM and r.best and r.first in (2, 3)), None)


_APIECE = 3  # tokens: "on one point apiece with Marlow"
_BEHIND_THE_LIFTED = 3  # tokens: "Victory moved Town"


def _nearest(references: Sequence[Reference], found: Found, named: Reference) -> Reference:
    """ "Third-placed Inter beat Parma": the first team behind the words for a place, whatever fits behind it."""
    inside = (r for r in references if r.kind is Kind.TEAM and r.best and r.form in (Form.NAME, Form.NICKNAME))
    return next((r for r in inside if found.first < r.first and r.last <= named.first), named)


@cache
def _other_days() -> dict[str, list[tuple[str, ...]]]:
    """Phrases that speak of another day, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in wording.OTHER_DAYS:
        found.setdefault(phrase[0], []).append(phrase)
    return found


def mood_of(sentence: Sentence, first: int, last: int, *, naming: bool = False) -> Mood:
    """Whether the words at `first`..`last` tell how things are now; `naming` words do whatever the verb is."""
    words = plain_words(sentence)
    start = max((i + 1 for i in range(first) if words[i] in _NEW_CLAUSE), default=0)
    near = words[max(start, first - 6) : first]
    if naming:
        near = []
        if first and words[first - 1] in wording.FORMERLY:
            return Mood.OTHER_DAY
    if any(word in wording.HYPOTHETICAL for word in near) and not _will_start_so(words, start, first):
        return Mood.HYPOTHETICAL
    kept_from = "from" in near and not wording.KEPT_FROM.isdisjoint(words[max(start, first - 11) : first])
    if kept_from or any(word in wording.DENIED for word in near[-4:]) or "off" in near[-2:]:
        return Mood.DENIED
    if near[-1:] == ["last"] or (not naming and _is_beforehand(words, max(start, first - 6), first, last)):
        return Mood.OTHER_DAY
    begins = max(start, first - 12)
    around = words[begins : last + 10]
    for i, word in enumerate(around):
        if any(
            tuple(around[i : i + len(phrase)]) == phrase
            and not (naming and phrase in wording.OF_THIS_MATCH)
            and not _in_an_aside(words, begins + i, begins + i + len(phrase), first)
            for phrase in _other_days().get(word, ())
        ):
            return Mood.OTHER_DAY
    nearest = words[max(start, first - 4) : last + 5]
    for i, word in enumerate(nearest):
        if word.isdigit() and len(word) == 4 and 1860 < int(word) < 2100 and (i == 0 or nearest[i - 1] != "since"):
            return Mood.OTHER_DAY
    return Mood.ASSERTED


def _will_start_so(words: Sequence[str], start: int, first: int) -> bool:
    """ "Will see in the new year six points clear at the summit"."""
    said = words[max(start, first - 9) : first]
    at = next((i for i, word in enumerate(said) if word in ("will", "'ll")), None)
    if at is None or any(word in wording.HYPOTHETICAL for word in (*said[:at], *said[at + 1 :])):
        return False
    return (
        said[at + 1 : at + 2] != [] and said[at + 1] in wording.WILL_START and not wording.NEXT_SPELL.isdisjoint(said)
    )


def _in_an_aside(words: Sequence[str], start: int, end: int, first: int) -> bool:
    """ "Lowick, top before kick-off, were held and dropped to third": what stands between commas is of the name before it."""
    closes = next((i for i in range(end, min(end + 3, first)) if words[i] == ","), None)
    return closes is not None and "," in words[max(0, start - 5) : start]


def _is_beforehand(words: Sequence[str], start: int, first: int, last: int) -> bool:
    """Whether the clause tells how things stood before the match: "began the day top"."""
    comma = max((i + 1 for i in range(start, first) if words[i] == ","), default=start)
    return any(word in wording.BEFOREHAND for word in words[comma:last])


_OF_TEAMS = frozenset("team club strong nation".split())
_LEAGUES = frozenset("table league division group section championship conference pool competition standings".split())


def league_size(sentence: Sentence, cast: Cast, published: date | None) -> int | None:
    """How many clubs the league that the sentence, or else the report, names has; "of the 12-team table" says it."""
    for at, word in enumerate(sentence.lowers):
        count, _, of = word.partition("-")
        if of in _OF_TEAMS and set(sentence.lowers[at + 1 : at + 3]) & _LEAGUES and (size := number(count)):
            return size if 2 < size <= LARGEST_LEAGUE else None
    told = (
        *(one.best for one in cast.by_sentence.get(sentence.index, ()) if one.kind is Kind.COMPETITION and one.best),
        *cast.competitions,
    )
    for league in told:
        sizes = wording.LEAGUE_SIZES.get(league.lower())
        if sizes:
            year = (published.year if published.month > 6 else published.year - 1) if published else 9999
            known = [size for since, size in sizes if since <= year]
            return known[-1] if known else None
    return None
