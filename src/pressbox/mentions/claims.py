"""Document and cast in, checkable statements beyond the match out.

"Inter, who are now without a win in four matches"  ->  streak, Inter, 4
"two points above Inter"                            ->  points_gap, Inter, 2
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import ClaimMention, Mood
from pressbox.datatypes.numbers import number, ordinal
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.standings import mood_of
from pressbox.mentions.table_subject import LONGEST_SENTENCE, subject_team
from pressbox.phrases.en import claims as wording

_BOOK = Phrasebook(wording.PATTERNS)
_UNREAD = (Genre.STANDINGS, Genre.LINEUP, Genre.CREDIT, Genre.FACTBOX, Genre.SCORELINE)
_ABOUT_PEOPLE = ("career", "appointment", "record")


def find_claims(document: Document, cast: Cast) -> tuple[ClaimMention, ...]:
    """Every claim, in reading order; of overlapping ones of a kind the longest."""
    found: list[ClaimMention] = []
    for sentence in document.sentences:
        if sentence.genre in _UNREAD or len(sentence.tokens) > LONGEST_SENTENCE:
            continue
        references = cast.by_sentence.get(sentence.index, ())
        told = [one for one in _BOOK.find(sentence, references) if _is_beyond_the_match(sentence, one)]
        found += [_claim(sentence, references, one) for one in _longest(told)]
        found += _in_one_word(sentence, references)
    return tuple(found)


def _is_beyond_the_match(sentence: Sentence, found: Found) -> bool:
    at = sentence.tokens[found.first].start
    if any(span.start <= at < span.end for span in sentence.quoted):
        return False
    if found.pattern.name == "first since":
        # "drew first blood with their first goal since": the claim begins at the last "first".
        return all(token.lower != "first" for token in sentence.tokens[found.first + 1 : found.last])
    if _kind(found) in ("streak", "qualification"):
        return not any(token.lower in wording.OF_ONE_MATCH for token in sentence.tokens[found.first : found.last + 2])
    return True


def _kind(found: Found) -> str:
    return found.pattern.says.partition("=")[0]


def _longest(found: Sequence[Found]) -> list[Found]:
    """One claim for each stretch of words and kind: the longest phrase, of equals the one that has a value."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (one.first - one.last, "n" not in one.slots)):
        if not any(_kind(one) == _kind(other) and one.first < other.last and other.first < one.last for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: (one.first, one.last))


def _claim(sentence: Sentence, references: Sequence[Reference], found: Found) -> ClaimMention:
    kind, _, fixed = found.pattern.says.partition("=")
    subject = subject_team(sentence, references, found.first)
    teams = [subject] if subject is not None else []
    inside = [one for one in references if found.first <= one.first and one.last <= found.last and one.best]
    teams += [one for one in inside if one.kind is Kind.TEAM and one.best not in {team.best for team in teams}]
    return ClaimMention(
        span=Span(sentence.tokens[found.first].start, sentence.tokens[found.last - 1].end),
        sentence=sentence.index,
        first=found.first,
        last=found.last,
        pattern=found.pattern.name,
        mood=_mood(sentence, found, kind),
        kind=kind,
        teams=tuple(teams),
        people=_people(references, inside, found) if kind in (*_ABOUT_PEOPLE, "head_to_head") else (),
        value=int(fixed) if fixed else _value(sentence, found),
    )


def _mood(sentence: Sentence, found: Found, kind: str) -> Mood:
    """A claim about the past is still asserted: only what might be or is denied is set apart."""
    mood = mood_of(sentence, found.first, found.last)
    if mood is Mood.HYPOTHETICAL and kind in ("points_gap", "level_on_points", "goal_difference", "streak"):
        return mood
    return mood if mood is Mood.OTHER_DAY and kind == "points_gap" else Mood.ASSERTED


def _value(sentence: Sentence, found: Found) -> int | None:
    """The number the claim is about; of a first "since", the year."""
    filled = found.slots.get("n")
    if filled is not None:
        word = sentence.tokens[filled.first].lower
        return number(word) if number(word) is not None else ordinal(word)
    after = [token.lower for token in sentence.tokens[found.last - 1 : found.last + 6]]
    if _kind(found) in ("record", "head_to_head", "career") and "since" in after:
        return next((int(word) for word in after if word.isdigit() and len(word) == 4), None)
    inside = {token.lower for token in sentence.tokens[found.first : found.last]}
    return 1 if _kind(found) in ("career", "record", "head_to_head") and inside & {"first", "maiden"} else None


def _people(references: Sequence[Reference], inside: Sequence[Reference], found: Found) -> tuple[Reference, ...]:
    people = [one for one in inside if one.kind is Kind.PERSON]
    if not people:
        before = [one for one in references if one.kind is Kind.PERSON and one.last <= found.first and one.best]
        people = before[-1:]
    return tuple(people)


def _in_one_word(sentence: Sentence, references: Sequence[Reference]) -> list[ClaimMention]:
    """ "18-match unbeaten run", "a seven-game losing streak", "six-point lead": the number stands inside a word."""
    found: list[ClaimMention] = []
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        size, dash, unit = token.lower.rpartition("-")
        value = number(size) if dash and unit in ("match", "game", "fixture") else None
        if value is None or not wording.RUNS.intersection(sentence.lowers[at + 1 : at + 6]):
            continue
        last = next(i for i in range(at + 1, len(tokens)) if tokens[i].lower in wording.RUNS) + 1
        subject = subject_team(sentence, references, at)
        found.append(
            ClaimMention(
                span=Span(token.start, tokens[last - 1].end),
                sentence=sentence.index,
                first=at,
                last=last,
                pattern="n-match run",
                kind="streak",
                teams=(subject,) if subject is not None else (),
                value=value,
            )
        )
    return found
