"""A text of several matches in, the sentences that head another class of them out: a competition, a grade of sides, "REVIEW: ...".

Chatham Cup                              REVIEW: UNDER-23 ROUND 6 - FIRST WIN
The holders beat Millfield 3-2 ...       Millfield scored late to win 2-1 at Eastvale ...

Women's Premiership                      REVIEW: ROUND 6 - LEADERS BEATEN
Eastvale and Marlow drew 2-2 ...         Marlow lost 1-0 at home to Thornby ...
"""

import re
from collections.abc import Collection
from itertools import pairwise

from pressbox.datatypes.document import Document, Genre, Sentence

_HEADINGS = (Genre.HEADLINE, Genre.SUBHEADING, Genre.CAPTION, Genre.FACTBOX)
_COMPETITION = r"(?:league|cup|shield|trophy|vase|plate|premiership|championship|division|conference|bundesliga|serie|liga|ligue|superleague)"
_NUMBER = r"(?:one|two|three|four|five|six|first|second|third|1|2|3|4|5|a|b|c|i|ii|iii|north|south|east|west)"
_GRADE = (
    r"(?:(?:the\s|our\s)?(?:(?:first|second|third|1st|2nd|3rd|[ab])[\s-](?:team|xi|eleven|string)|firsts|seconds|reserves?|seniors?|juniors?"
    r"|(?:(?:senior|junior|minor)\s)?(?:men|women|ladies|girls|boys|schoolboys|schoolgirls|youths?|colts|academy|veterans|vets|masters)(?:['’]?s)?"
    r"|(?:under|u)[\s-]?\d{1,2}(?:['’]?s)?))"
)
_CLASS = re.compile(
    rf"\W{{0,3}}(?:(?:[\w'’&.]+[\s-]){{0,4}}{_COMPETITION}(?:\s{_NUMBER}){{0,2}}(?:\s(?:[\w-]+\s)?(?:finals?|semi[\s-]finals?|quarter[\s-]finals?|round|round\s\w+))?"
    rf"|{_GRADE}(?:\s(?:{_GRADE}|{_COMPETITION}|football|soccer|section|final|match|game))*|premier)\W{{0,3}}",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\W{0,2}(review|report|match report|recap|wrap)\s?(?::|\s[-–—])", re.IGNORECASE)
_SCORE = re.compile(
    r"(?<![\d.:-])\d{1,2}\s?[-–]\s?\d{1,2}(?![\d:-])|[a-z]\s\d{1,2}[\s,(]|\b(?:goalless|scoreless)\b|\b(?:nil|one|two|three|four|five|six)[\s-](?:nil|one|two|three|all|to)\b"
)
_LEAST = 2
_FEW = 3  # paragraphs
_SHORT = 10  # words of a heading


def class_of(document: Document, at: int) -> str:
    """The class that the heading at `at` names; nothing where it is no heading or names none."""
    if at < 0:
        return ""
    sentence = document.sentences[at]
    if sentence.genre not in _HEADINGS or len(sentence.tokens) > _SHORT:
        return ""
    line = sentence.span.of(document.text)
    return " ".join(line.lower().split()) if _CLASS.fullmatch(line) else ""


def under_their_class(document: Document) -> tuple[int, ...]:
    """The headings of classes, or those that "REVIEW:" begins, with a score told in little prose below each; none of a text without two."""
    labelled = [(s, found[1].lower()) for s in document.sentences if _may_head(s) and (found := _labelled(document, s))]
    for heads in (
        [s.index for s, label in labelled if label == labelled[0][1]],
        [s.index for s in document.sentences if class_of(document, s.index)],
    ):
        heads = _without_run_on(heads)
        if len(heads) < _LEAST or len({document.sentences[at].span.of(document.text).lower() for at in heads}) < _LEAST:
            continue
        bounds = [*heads, len(document.sentences)]
        told = [first for first, last in pairwise(bounds) if _tells_a_match(document, range(first + 1, last))]
        if told == heads:
            return tuple(heads)
    return ()


def _may_head(sentence: Sentence) -> bool:
    return sentence.genre in _HEADINGS


def _labelled(document: Document, sentence: Sentence) -> re.Match[str] | None:
    return _LABEL.match(document.text, *sentence.span)


def _without_run_on(heads: list[int]) -> list[int]:
    """ "PREMIERSHIP", and below it "Division One": the first of headings that follow each other."""
    return [at for at in heads if at - 1 not in heads]


def _tells_a_match(document: Document, inside: Collection[int]) -> bool:
    """Whether a few paragraphs tell a score; a whole division's matches are told best together."""
    prose = [document.sentences[at] for at in inside if document.sentences[at].genre is Genre.PROSE]
    return len({sentence.paragraph for sentence in prose}) <= _FEW and any(
        _SCORE.search(document.text, *sentence.span) for sentence in prose
    )
