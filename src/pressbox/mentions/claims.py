"""Document and cast in, checkable statements beyond the match out.

"Inter, who are now without a win in four matches"  ->  streak, Inter, 4
"two points above Inter"                            ->  points_gap, Inter, 2
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import ClaimMention, Mood
from pressbox.datatypes.numbers import number, ordinal
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.again import Scenes, Told
from pressbox.mentions.claim_subjects import people_of_claim, teams_of_claim
from pressbox.mentions.standings import mood_of
from pressbox.mentions.table_subject import LONGEST_SENTENCE, subject_team
from pressbox.phrases.en import claims as wording
from pressbox.weighing import Kept

_BOOK = Phrasebook(wording.PATTERNS)
_UNREAD = (Genre.STANDINGS, Genre.LINEUP, Genre.CREDIT, Genre.FACTBOX, Genre.SCORELINE)
_ABOUT_PEOPLE = ("career", "appointment", "record", "head_to_head", "previous_meeting")


def find_claims(document: Document, cast: Cast, scenes: Scenes) -> tuple[ClaimMention, ...]:
    """Every claim, in reading order; of overlapping ones of a kind the longest."""
    found: list[ClaimMention] = []
    sources = _sources(document)
    for sentence in document.sentences:
        if sentence.genre in _UNREAD or len(sentence.tokens) > LONGEST_SENTENCE:
            continue
        here = scenes.again(_TOLD, sentence, partial(_told_in, sentence, cast))
        source = sources.get(sentence.paragraph)
        found += [replace(claim, source=source) for claim in here] if source else here
    return tuple(found)


_TOLD: Kept[Told] = Kept(0)


def _told_in(sentence: Sentence, cast: Cast) -> list[ClaimMention]:
    references = cast.by_sentence.get(sentence.index, ())
    told = [one for one in _BOOK.find(sentence, references) if _is_beyond_the_match(sentence, one)]
    here = [_claim(sentence, references, one, cast) for one in _longest(told)]
    return [*here, *_in_one_word(sentence, references), *_derbies(sentence, here)]


def _sources(document: Document) -> dict[int, str]:
    """Paragraph of an embedded post -> who posted it: "... #derby — Opta (@Opta) April 15"."""
    found: dict[int, str] = {}
    for sentence in document.sentences:
        if sentence.genre is Genre.TWEET:
            posted = _POSTED_BY.search(sentence.span.of(document.text))
            if posted:
                found[sentence.paragraph] = posted[1].strip()
    return found


_POSTED_BY = re.compile(r"[—–-] ?([^—–()@#]{2,60}?) ?\(@\w{1,30}\)")
_DERBY_NAMES = frozenset("city local the sunday's this all north south east west first last".split())


def _derbies(sentence: Sentence, told: Sequence[ClaimMention]) -> list[ClaimMention]:
    """ "in Sunday's derby", "the Tuscany derby": what kind of match it is; not where another claim speaks of derbies."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.text != "derby" or any(claim.first <= at <= claim.last for claim in told):
            continue
        if mood_of(sentence, at, at + 1) is not Mood.ASSERTED or sentence.quotes(token.start):
            continue
        first = at
        while first and at - first < 3 and (
            tokens[first - 1].text[0].isupper() or tokens[first - 1].lower in _DERBY_NAMES or tokens[first - 1].lower == "'s"
        ):  # fmt: skip
            first -= 1
        return [
            ClaimMention(
                span=Span(tokens[first].start, token.end), sentence=sentence.index, first=first, last=at + 1,
                pattern="derby", kind="other",
            )
        ]  # fmt: skip
    return []


def _is_beyond_the_match(sentence: Sentence, found: Found) -> bool:
    at = sentence.tokens[found.first].start
    if sentence.quotes(at):
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
    firsts = [one for one in kept if one.pattern.name not in ("first ever", "first since")]
    firsts += [one for one in kept if one.pattern.name == "first since" and not _met(one, firsts)]
    kept = [one for one in kept if one in firsts or not (one.pattern.name == "first since" or _overlaps(one, firsts))]
    return sorted(kept, key=lambda one: (one.first, one.last))


def _met(one: Found, others: Sequence[Found]) -> bool:
    """ "first win over Marlow since 2014" is of the two teams, and no record of one."""
    return any(other.pattern.name == "first win over since" and _overlaps(one, [other]) for other in others)


def _overlaps(one: Found, others: Sequence[Found]) -> bool:
    return any(one.first < other.last and other.first < one.last for other in others)


def _claim(sentence: Sentence, references: Sequence[Reference], found: Found, cast: Cast) -> ClaimMention:
    kind, _, fixed = found.pattern.says.partition("=")
    inside = [one for one in references if found.first <= one.first and one.last <= found.last and one.best]
    teams = teams_of_claim(sentence, references, inside, found.first, found.last, cast)
    if found.pattern.name == "champions" and not teams:  # "for the seven-time champions, Hale put Marlow ahead"
        teams = [one for one in references if one.kind is Kind.TEAM and one.first >= found.last and one.best][:1]
    return ClaimMention(
        span=Span(sentence.tokens[found.first].start, sentence.tokens[found.last - 1].end),
        sentence=sentence.index,
        first=found.first,
        last=found.last,
        pattern=found.pattern.name,
        mood=_mood(sentence, found, kind),
        kind=kind,
        teams=tuple(teams),
        people=people_of_claim(sentence, references, found.first, found.last, kind) if kind in _ABOUT_PEOPLE else (),
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
        told = number(word) if number(word) is not None else ordinal(word)
        of = found.slots.get("of")  # "no points from their last two": two
        return number(sentence.tokens[of.first].lower) if told == 0 and of else told
    lowers = sentence.lowers
    if found.pattern.name == "takeover":
        return _money(lowers[max(0, found.first - 4) : found.first])
    if found.pattern.name == "led more than once":
        return 2 if "twice" in lowers[found.first : found.last] else 3
    if found.pattern.name == "champions":
        return next((n for w in lowers[found.first : found.last] if (n := number(w.partition("-time")[0]))), None)
    after = [token.lower for token in sentence.tokens[found.last - 1 : found.last + 6]]
    if _kind(found) in ("record", "head_to_head", "career") and "since" in after:
        return next((int(word) for word in after if word.isdigit() and len(word) == 4), None)
    inside = {token.lower for token in sentence.tokens[found.first : found.last]}
    return 1 if _kind(found) in ("career", "record", "head_to_head") and inside & {"first", "maiden"} else None


def _money(words: Sequence[str]) -> int | None:
    """ "€740million", "740 million euro", "£12m"."""
    sum_of = _SUM.search(" ".join(words))
    return int(float(sum_of[1].replace(",", "")) * _TIMES[sum_of[2][0]]) if sum_of else None


_SUM = re.compile(r"(\d+(?:[.,]\d+)?) ?(million|billion|m|bn)\b")
_TIMES = {"m": 1_000_000, "b": 1_000_000_000}


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
