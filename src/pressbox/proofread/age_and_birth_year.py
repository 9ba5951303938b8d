"""A man has one age, and it is that of his birth year.

Why: ages are copied from a squad list of another season.
Silent when: the year of the report is not known, or the ages are of two men.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.proofread.check import Check

_AGE = re.compile(r"\b(?:the |a |an )?(?P<age>\d\d)-year-old\b")
_BORN = re.compile(r"\bborn in (?P<year>(?:19|20)\d\d)\b")
_NEAR = 40


def find(case: Case) -> Iterator[Finding]:
    """Ages of one man that differ, or that his birth year denies."""
    ages: dict[str, list[tuple[int, Span]]] = defaultdict(list)
    born: dict[str, list[tuple[int, Span]]] = defaultdict(list)
    for wording, group, into in ((_AGE, "age", ages), (_BORN, "year", born)):
        for found in wording.finditer(case.document.text):
            span = Span(found.start(), found.end())
            if (man := _whose(case, span)) is not None:
                into[man].append((int(found[group]), span))
    for man, told in ages.items():
        for age, span in told[1:]:
            if age != told[0][0]:
                yield _finding(f"{man} is {told[0][0]} here and {age} there.", span, told[0][1])
        year = case.document.published.year if case.document.published else None
        for birth, span in born.get(man, ()):
            if year is not None and not birth + told[0][0] <= year <= birth + told[0][0] + 1:
                yield _finding(f"{man}, born in {birth}, is not {told[0][0]} in {year}.", told[0][1], span)


def _whose(case: Case, span: Span) -> str | None:
    """The man named right beside the words: "27-year-old Hale", "Hale, the 27-year-old"."""
    near = [
        one for one in case.cast.references
        if one.kind is Kind.PERSON and one.form is Form.NAME and one.best
        and (0 <= one.span.start - span.end <= _NEAR // 8 or 0 <= span.start - one.span.end <= _NEAR // 8)
    ]  # fmt: skip
    return near[0].best if len({one.best for one in near}) == 1 else None


def _finding(message: str, one: Span, other: Span) -> Finding:
    return Finding(check="age-and-birth-year", severity=Severity.WARNING, message=message, evidence=(one, other))


CHECK = Check("age-and-birth-year", Severity.WARNING, find)
