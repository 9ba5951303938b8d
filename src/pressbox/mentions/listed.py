"""Results lists and boxes in, their goals out, one by one.

"Harbour Town 2 (Hale 12, Okoro 44 pen) Millfield 1 (Jones 88)"  ->  Hale 12', Okoro 44' penalty; Jones 88'
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import ListedGoal, ResultMention

_TEAM = r"[^\W\d_][^\d()\[\]:;]{1,40}?"
_SCORERS = r"(?:\s*[(\[](?P<{0}>[^()\[\]]{{1,300}})[)\]])?"
_LINE = re.compile(
    rf"^\W{{0,4}}(?P<first>{_TEAM})[\s,]+(?P<a>\d{{1,2}})" + _SCORERS.format("one")
    + rf"[\s,;]*(?:[-–v]\s*)?(?P<second>{_TEAM})[\s,]+(?P<b>\d{{1,2}})(?!\d|[-–:]\d)" + _SCORERS.format("two")
)  # fmt: skip
_MIDDLE = re.compile(
    rf"^\W{{0,4}}(?P<first>{_TEAM})\s(?P<a>\d{{1,2}})\s?[-–]\s?(?P<b>\d{{1,2}})\s(?P<second>[^\W\d_][^\d()\[\]:;.,]{{1,40}}?)(?=\s*(?:[(\[.,]|$))"
)
_HALF = re.compile(r"(?:half[- ]?time|HT|h-t)\W{0,3}(\d{1,2})\s?[-–]\s?(\d{1,2})", re.IGNORECASE)
_GOAL = re.compile(
    r"(?P<name>[^\W\d_][^\d,;:()]{0,40}?)?[\s,]*(?P<minute>\d{1,3})(?:\s?\+\s?(?P<extra>\d{1,2}))?(?:st|nd|rd|th)?\s*"
    r"(?:'|’|min(?:ute)?s?\b|mins?\b)?\s*(?P<mark>\(?(?:pens?|pen\.|p|og|o\.g\.|own goal|penalty)\)?(?=\W|$))?",
    re.IGNORECASE,
)
_READ = frozenset((Genre.RESULT, Genre.FACTBOX, Genre.HEADLINE, Genre.LINEUP))
_OWN = ("og", "o.g", "own")


def find_listed(document: Document, cast: Cast) -> tuple[tuple[ResultMention, ...], tuple[ListedGoal, ...]]:
    """Results in lists, and the goals told in brackets behind the teams."""
    results: list[ResultMention] = []
    goals: list[ListedGoal] = []
    for sentence in document.sentences:
        if sentence.genre not in _READ and sentence.index > 0:
            continue
        text = sentence.span.of(document.text)
        line = _LINE.match(text[:700]) or _MIDDLE.match(text[:700])
        if line is None or not _all_names(line.group("first")) or not _all_names(line.group("second")):
            continue
        teams = [_team(document, cast, sentence, line, name) for name in ("first", "second")]
        pair = (int(line.group("a")), int(line.group("b")))
        if max(pair) > 31:
            continue
        span = Span(sentence.span.start + line.start("first"), sentence.span.start + line.end("second"))
        last = len(sentence.tokens)
        results.append(
            ResultMention(
                span, sentence.index, 0, last, "results list", kind="final", first_team=teams[0],
                second_team=teams[1], score=pair, winner=1 if pair[0] > pair[1] else 2 if pair[0] < pair[1] else 0,
                home_first=True, weight=6.0,
            )
        )  # fmt: skip
        half = _HALF.search(text)
        if half:
            results.append(
                ResultMention(
                    Span(sentence.span.start + half.start(), sentence.span.start + half.end()), sentence.index, 0, last,
                    "results list half-time", kind="half_time", first_team=teams[0], second_team=teams[1],
                    score=(int(half.group(1)), int(half.group(2))), weight=6.0,
                )
            )  # fmt: skip
        if "one" in line.re.groupindex:
            for group, team in (("one", 0), ("two", 1)):
                if line.group(group):
                    at = sentence.span.start + line.start(group)
                    goals += _goals(line.group(group), at, sentence, teams[team].best, teams[1 - team].best)
    return tuple(results), tuple(goals)


def _all_names(words: str) -> bool:
    return all(w[0].isupper() or w in ("of", "and", "the", "de", "&", "vs") for w in words.split() if w[0].isalpha())


def _team(document: Document, cast: Cast, sentence: Sentence, line: re.Match[str], group: str) -> Reference:
    """The cast's team in those words, or the words themselves."""
    span = Span(sentence.span.start + line.start(group), sentence.span.start + line.end(group))
    for reference in cast.by_sentence.get(sentence.index, ()):
        if reference.kind is Kind.TEAM and span.covers(reference.span) and reference.best:
            return reference
    name = " ".join(span.of(document.text).split()).strip(" ,-–")
    return Reference(span, sentence.index, 0, 1, Kind.TEAM, Form.NAME, ((name, 1.0),))


def _goals(words: str, at: int, sentence: Sentence, team: str | None, rival: str | None) -> Iterator[ListedGoal]:
    """ "Hale 12, 35, Okoro 44 pen"."""
    name = None
    for found in _GOAL.finditer(words):
        said = (found.group("name") or "").strip(" ,.&")
        said = re.sub(r"^(?:and|&)\s+", "", said)
        name = said or name
        if name is None or not name[0].isupper():
            continue
        minute = int(found.group("minute"))
        if not 0 < minute <= 130:
            continue
        mark = (found.group("mark") or "").lower().strip("().")
        own = mark.startswith(_OWN) or name.lower().startswith("own goal")
        yield ListedGoal(
            Span(at + found.start(), at + found.end()), sentence.index, team, None if name.lower().startswith("own goal") else name,
            minute, int(found.group("extra")) if found.group("extra") else None,
            "own_goal" if own else "penalty" if mark.startswith("p") else None,
        )  # fmt: skip
