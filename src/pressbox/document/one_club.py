"""A text about one club's several matches in, the sentences with which each match begins out.

    First team: Harbour Town 3-0 Millfield. ...      Game one saw Stokeley beat Vestby 2-0. ...
    Under-11s: Harbour Town 4-1 Ashby. ...           Game two was tougher. Stokeley lost 3-1 ...

In one document nobody plays twice; cut where its own labels say that the next match begins, it is several documents.
"""

import re
from collections import Counter
from itertools import pairwise

from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.listing import ResultRow

_NUMBER = (
    r"(?:one|two|three|four|five|six|first|second|third|fourth|fifth|sixth|final|last|opening|1st|2nd|3rd|4th|5th|\d)"
)
_GRADE = (
    r"(?:(?:the|our)\s)?(?:(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|[ABC])\s(?:team|xi|eleven|string)|firsts|seconds|thirds"
    r"|reserves?|(?:under|u)[-\s]?\d{1,2}(?:['’]?s)?(?:\s(?:boys|girls|[a-c]|blues?|reds?|whites?))?"
    r"|(?:senior\s|junior\s)?(?:men|women|ladies|girls|boys)(?:['’]s)?(?:\s(?:(?:first|second|third|1st|2nd|3rd)\s)?(?:team|xi))?|youths?|colts|juniors|vets|veterans|academy)"
)
_GRADE_LABEL = re.compile(rf"\W{{0,3}}(?P<label>{_GRADE})(?P<other>)\s?(?::|--|—|–|-\s|\.?$)", re.IGNORECASE)
_GAME_LABEL = re.compile(
    rf"\W{{0,3}}(?:in\s)?(?:(?:the|our|their)\s)?(?P<label>(?:game|match|fixture|day)\s{_NUMBER}|{_NUMBER}\s(?:game|match|fixture|leg))\b(?P<other>)",
    re.IGNORECASE,
)
_MATCH = r"(?:game|match|fixture|tie|opponents?)"
_NEXT_LABEL = re.compile(
    r"\W{0,3}(?:in\s)?(?:the|our|their)\s(?P<label>(?:(?:first|second|third|fourth|fifth|next|last|opening|final)\s(?:group\s)?"
    rf"{_MATCH}|(?:quarter|semi)[-\s]?final|final))\s(?:was|were|saw|brought|pitted)\s(?:\w+\s){{0,3}}?(?:against|v|vs|with|versus)\b"
    rf"|[^.!?]{{2,60}}\s(?:was|were)\s(?:the|our|their)\s(?P<other>(?:first|second|third|fourth|next|last|final)\s{_MATCH})\b",
    re.IGNORECASE,
)  # "Our next fixture was against Millfield", "Millfield were our final opponents"
_FIRST = re.compile(r"one\b|first|opening|1", re.IGNORECASE)
_PAST = re.compile(r"\bhad\b", re.IGNORECASE)
_SCORE = re.compile(r"(?<![\d.:-])\d{1,2}\s?[-–]\s?\d{1,2}(?![\d:-])|[a-z]\s\d{1,2}[\s,(]")
_LEAST = 2
_MARKS = frozenset("a b c ii iii reserves res xi 2nds 3rds seconds thirds colts ladies women girls".split())


def games_of_one_club(document: Document) -> tuple[int, ...] | None:
    """The sentences that begin with a label of a match, where every stretch between two of them has a score."""
    for form, in_turn in ((_GRADE_LABEL, False), (_GAME_LABEL, True), (_NEXT_LABEL, False)):
        starts: list[int] = []
        labels: list[str] = []
        before = -1
        for sentence in document.sentences:
            opens = sentence.paragraph != before
            before = sentence.paragraph
            inside = form is _NEXT_LABEL and sentence.genre is Genre.PROSE
            label = form.match(document.text, *sentence.span) if opens or inside else None
            if label is not None and sentence.genre is not Genre.LINEUP:
                if starts and starts[-1] == sentence.index - 1 and _is_a_label(document, form, starts[-1]):
                    continue  # "Game 1", and below it "The first game was against Millfield"
                starts.append(sentence.index)
                labels.append((label["label"] or label["other"]).lower())
        if len(starts) < _LEAST or len(set(labels)) < len(labels):
            continue
        if in_turn and (not _FIRST.search(labels[0]) or any(_first_looks_back(document, at) for at in starts)):
            continue  # "The first match had ended 2-1": of another day
        bounds = [*starts, len(document.sentences)]
        if all(_has_score(document, first, last) for first, last in pairwise(bounds)):
            return tuple(starts)
    return _under_their_fixtures(document)


_FIXTURE = re.compile(
    r"\W{0,3}(?P<one>[^\W\d_][^.!?:]{1,39}?)\s(?:v|vs|versus|V|VS)\.?\s(?P<other>[^\W_][^.!?:]{1,39}?)\W{0,3}"
)
_STAGE = re.compile(
    r"(?:the\s)?(?:group|pool|round|quarter|semi|final|play|game|match|last|first|second|third)\b.*", re.IGNORECASE
)
_SHORT = 10  # words of a heading


def _under_their_fixtures(document: Document) -> tuple[int, ...] | None:
    """ "Millfield vs Eastvale", "Millfield vs Marlow", "Semi final vs Thornby": a side's matches of one tournament, each with prose and a score below."""
    heads = [
        (sentence.index, found) for sentence in document.sentences
        if sentence.genre is not Genre.LINEUP and len(sentence.tokens) <= _SHORT
        and (found := _FIXTURE.fullmatch(document.text[sentence.span.start : sentence.span.end]))
    ]  # fmt: skip
    own = Counter(name.lower() for _, found in heads for name in (found["one"], found["other"]))
    name, times = own.most_common(1)[0] if own else ("", 0)
    heads = [
        (index, found) for index, found in heads
        if name in (found["one"].lower(), found["other"].lower()) or _STAGE.fullmatch(found["one"])
    ]  # fmt: skip
    others = {found["other"].lower() if found["one"].lower() == name else found["one"].lower() for _, found in heads}
    starts = [index for index, _ in heads]
    if times < _LEAST or len(starts) <= _LEAST or len(others) < _LEAST:
        return None
    bounds = [*starts, len(document.sentences)]
    whole = all(last - first > 1 and _has_score(document, first, last) for first, last in pairwise(bounds))
    return tuple(starts) if whole else None


def _is_a_label(document: Document, form: re.Pattern[str], at: int) -> bool:
    """Whether a sentence is nothing but the label of a match."""
    start, end = document.sentences[at].span
    found = form.match(document.text, start, end)
    return found is not None and not any(map(str.isalnum, document.text[found.end() : end]))


def _first_looks_back(document: Document, at: int) -> bool:
    return _PAST.search(document.text, *document.sentences[at].span) is not None


def _has_score(document: Document, first: int, last: int) -> bool:
    start, end = document.sentences[first].span.start, document.sentences[last - 1].span.end
    return _SCORE.search(document.text, start, end) is not None


def grade_of(row: ResultRow) -> str:
    """ "b" of "Wexley B 0 Thornby B 2": which sides of two clubs meet; nothing of their first teams."""
    grades = {team.name.lower().split()[-1] for team in row.teams}
    return next(iter(grades)) if len(grades) == 1 and grades <= _MARKS else ""
