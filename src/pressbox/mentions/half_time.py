"""Document and cast in, who led at the break out, where no figures say it.

    "Millfield were ahead at half-time"  ->  Millfield led        "went in level at the interval"  ->  level

Figures ("2-0 up at the break") are read in `results.py`.
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import Mood, ResultMention

_BREAK = frozenset("break half-time halftime interval ht".split())
_AHEAD = frozenset("led lead leading leads ahead front".split())
_BEHIND = frozenset("trailed trailing trail trails behind".split())
_LEVEL = frozenset("level square".split())
_AT = frozenset("at by".split())
# "Would have been ahead at the break", "nearly went ahead", "level until the break": it was not so, or not yet.
_NOT_SO = frozenset(
    "would could should might ought if nearly almost deserved unless not never n't until till since before after put puts"
    " fire fired take took takes hoped wanted thought".split()
)
_OF_THE_BREAK = frozenset("half-time halftime interval".split())
_NOUNS = frozenset("lead advantage deficit".split())
# "To overturn a half-time lead": the others'; "denied them a half-time lead": nobody's.
_NO_NOUN = _NOT_SO | frozenset("overturn overturned overturning overhauled denied deny denying after from despite no".split()) - {
    "deserved", "wanted", "before", "since"
}  # fmt: skip
_GAP = 3  # words between who led and when
_BACK = 12  # words between the team and that it led


def find_standings_at_break(document: Document, cast: Cast) -> list[ResultMention]:
    """Every sentence that says who led at half-time."""
    found = []
    for sentence in document.sentences:
        if sentence.genre is not Genre.PROSE:
            continue
        lowers = sentence.lowers
        found += _by_noun(sentence, lowers, cast)
        for at, word in enumerate(lowers):
            pause = word in _BREAK or (word == "half" and lowers[at + 1 : at + 2] == ["time"])
            if not pause or not at or at < 2:
                continue
            start = at - 2 if lowers[at - 1] == "the" else at - 1
            if lowers[start] not in _AT:
                continue
            one = _standing(sentence, lowers, start, at + 1, cast)
            if one:
                found.append(one)
    return found


def _by_noun(sentence: Sentence, lowers: Sequence[str], cast: Cast) -> list[ResultMention]:
    """ "Turned round a half-time deficit", "gave Millfield a half-time lead", "threw away their half-time lead"."""
    found = []
    for at in range(1, len(lowers) - 1):
        if lowers[at] not in _OF_THE_BREAK or lowers[at + 1] not in _NOUNS:
            continue
        before = lowers[max(0, at - 6) : at]
        if any(c.isdigit() for word in before[-2:] for c in word) or _NO_NOUN.intersection(before):
            continue  # figures are read elsewhere
        team = _team(sentence, cast, at)
        if team is None or lowers[team.last : team.last + 1] == ["'s"]:
            continue  # "overturned Leeds's half-time lead": whose is told, but who it is that is the subject is not
        found.append(_mention(sentence, at, at + 2, team, 2 if lowers[at + 1] == "deficit" else 1))
    return found


def _standing(sentence: Sentence, lowers: Sequence[str], start: int, end: int, cast: Cast) -> ResultMention | None:
    """Who led, as the words before "at the break" say."""
    for at in range(start - 1, max(-1, start - 2 - _GAP), -1):
        word = lowers[at]
        if any(c.isdigit() for c in word) or word in (",", ".", ";", ":"):
            return None  # figures are read elsewhere
        if word not in _AHEAD | _BEHIND | _LEVEL:
            continue
        noun = word == "lead" and lowers[at - 1 : at] not in (["to"], ["they"], ["we"])
        if (
            noun
            or (word == "front" and lowers[at - 1 : at] != ["in"])
            or (word == "square" and lowers[at - 1 : at] != ["all"])
        ):
            return None  # "had the lead at the break" may be of either side's making
        if _NOT_SO.intersection(lowers[max(0, at - 5) : at]):
            return None
        team = _team(sentence, cast, at)
        if word in _LEVEL:
            return _mention(sentence, at, end, team, 0)
        if team is None:
            return None
        alone = word in _AHEAD and _through_one(sentence, lowers, end, cast)
        return _mention(sentence, at, end, team, 1 if word in _AHEAD else 2, (1, 0) if alone else None)
    return None


def _through_one(sentence: Sentence, lowers: Sequence[str], end: int, cast: Cast) -> bool:
    """ "Led at the break through Archer, who let fly": by a goal to nil, as one man alone is named."""
    if lowers[end : end + 1] != ["through"]:
        return False
    people = [
        r for r in cast.by_sentence.get(sentence.index, ()) if r.kind is Kind.PERSON and r.first in (end + 1, end + 2)
    ]  # fmt: skip
    return len(people) == 1 and "and" not in lowers[people[0].last : people[0].last + 3]


def _team(sentence: Sentence, cast: Cast, at: int) -> Reference | None:
    """The team named last before a word."""
    teams = [
        r for r in cast.by_sentence.get(sentence.index, ())
        if r.kind is Kind.TEAM and r.best and r.last <= at and at - r.last <= _BACK
    ]  # fmt: skip
    return teams[-1] if teams else None


def _mention(
    sentence: Sentence, first: int, last: int, team: Reference | None, winner: int, score: tuple[int, int] | None = None
) -> ResultMention:
    tokens = sentence.tokens
    return ResultMention(
        Span(tokens[first].start, tokens[last - 1].end), sentence.index, first, last, "standing at half-time",
        Mood.ASSERTED, "half_time", team, None, score, winner,
    )  # fmt: skip
