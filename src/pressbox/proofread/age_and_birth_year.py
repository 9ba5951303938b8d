"""A man has one age, and it is that of his birth year.

Why: ages are copied from a squad list of another season.
Silent when: the year of the report is not known, or the ages are of two men.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.numbers import number
from pressbox.proofread.check import Check
from pressbox.proofread.sides_told import POSITIONS

_AGE = re.compile(r"\b(?:the |a |an )?(?P<age>\d\d|[a-z]+(?:-[a-z]+)?)-year-old\b", re.I)
_AGED = re.compile(r"(?:,? aged |, |\()(?P<age>[1-4]\d)(?=[,)]|$| (?:last|next|this|on|in))")
_TURNED = re.compile(r"\bturn(?:ed|s) (?P<age>[1-4]\d)\b")
_TEEN = re.compile(r"\bteenager\b", re.I)
_BORN = re.compile(
    r"\bborn (?:in |on )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?: \d{1,2})?,? )?(?P<year>(?:19|20)\d\d)\b", re.I
)  # fmt: skip
_YOUNGEST, _OLDEST = 14, 50  # of players; a coach has no number behind his name
_NEAR = 5  # letters
_BETWEEN = POSITIONS | frozenset(
    "international english scottish welsh irish french spanish brazilian argentine academy graduate loanee the".split()
)
_MOST_BETWEEN = 3  # words


def find(case: Case) -> Iterator[Finding]:
    """Ages of one man that differ, or that his birth year denies."""
    ages: dict[str, list[tuple[int, Span]]] = defaultdict(list)
    born: dict[str, list[tuple[int, Span]]] = defaultdict(list)
    text = case.document.text
    wordings = [(_AGE, ages), (_AGED, ages), (_TURNED, ages), (_BORN, born)]
    if "-year-old" not in text.lower():
        wordings = wordings[1:]  # looked for at every word
    for wording, into in wordings:
        for found in wording.finditer(text):
            span = Span(found.start(), found.end())
            value = _value(found["year"] if wording is _BORN else found["age"])
            if value is None or (wording is not _BORN and not _YOUNGEST <= value <= _OLDEST):
                continue
            man = _right_before(case, span) if wording in (_AGED, _TURNED) else _whose(case, span)
            if man is not None and not (found[0][0] == "(" and _is_a_minute(case, span)):
                into[man].append((value, span))
    for man, told in ages.items():
        told.sort(key=lambda one: one[1].start)
        for age, span in told[1:]:
            if age != told[0][0]:
                yield _finding(f"{man} is {told[0][0]} here and {age} there.", span, told[0][1])
        year = case.document.published.year if case.document.published else None
        for birth, span in born.get(man, ()):
            if year is not None and not birth + told[0][0] <= year <= birth + told[0][0] + 1:
                yield _finding(f"{man}, born in {birth}, is not {told[0][0]} in {year}.", told[0][1], span)
    for found in _TEEN.finditer(text):
        span = Span(found.start(), found.end())
        man = _whose(case, span)
        for age, there in ages.get(man or "", ()):
            if age >= 20:
                yield _finding(f"{man}, a teenager here, is {age} there.", span, there)


def _is_a_minute(case: Case, span: Span) -> bool:
    """ "Hale (27) and Okoro (48) scored": figures in brackets in a sentence that tells a goal or a time."""
    at = next((one.index for one in case.document.sentences if one.span.start <= span.start < one.span.end), None)
    told = {one.sentence for one in case.mentions.goals} | {one.sentence for one in case.mentions.listed}
    told |= set(case.mentions.times)
    return at is None or at in told


def _value(word: str) -> int | None:
    return int(word) if word.isdecimal() else number(word.lower())


def _men(case: Case) -> list[Reference]:
    return [one for one in case.cast.references if one.kind is Kind.PERSON and one.form is Form.NAME and one.best]


def _whose(case: Case, span: Span) -> str | None:
    """The man named right beside the words: "27-year-old Hale", "the 27-year-old striker Hale", "Hale, the 27-year-old"."""
    near = [
        one for one in _men(case)
        if 0 <= span.start - one.span.end <= _NEAR or _leads_to(case.document.text, span, one)
    ]  # fmt: skip
    return near[0].best if len({one.best for one in near}) == 1 else None


def _leads_to(text: str, span: Span, man: Reference) -> bool:
    """Whether nothing but what he is stands between the words and the name."""
    if not 0 <= man.span.start - span.end <= _MOST_BETWEEN * 14:
        return False
    between = text[span.end : man.span.start].lower().split()
    return len(between) <= _MOST_BETWEEN and all(word in _BETWEEN for word in between)


def _right_before(case: Case, span: Span) -> str | None:
    """ "Hale, 27, ...": the name ends where the words begin."""
    near = [one for one in _men(case) if 0 <= span.start - one.span.end <= 1]
    return near[0].best if len({one.best for one in near}) == 1 else None


def _finding(message: str, one: Span, other: Span) -> Finding:
    return Finding(check="age-and-birth-year", severity=Severity.WARNING, message=message, evidence=(one, other))


CHECK = Check("age-and-birth-year", Severity.WARNING, find)
