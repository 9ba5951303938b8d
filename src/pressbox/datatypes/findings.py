"""The borders of `proofread/`: a `Case` in (one report, read), `Finding`s out.

"six points clear at the top on 33" beside "second on 26"  ->  error points-gap, both places, correction "seven"
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document, Span
from pressbox.datatypes.mentions import Mentions
from pressbox.datatypes.record import MatchRecord
from pressbox.datatypes.reference import Answer, ReferenceData
from pressbox.datatypes.story import Telling


class Severity(StrEnum):
    """How sure a finding is of itself, and so how loud: what the reader only guessed is at most a note."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """2 for an error, 1 for a warning, 0 for a note."""
        return {"error": 2, "warning": 1, "note": 0}[self.value]


SUPPORTED, CONTRADICTED, UNCHECKABLE = "supported", "contradicted", "not checkable"


@dataclass(frozen=True, slots=True)
class Correction:
    """One change that would mend it: `text` in place of the words at `span`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Words of another report of the same match: its path, its text, and where in it."""

    path: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What cannot be true; `evidence` is the words of both sides, those that the finding points at first.

    `answer` and `verdict` belong to checks against reference data: the question put to it and the rows that decided.
    """

    check: str
    severity: Severity
    message: str
    evidence: tuple[Span, ...]
    correction: Correction | None = None
    verdict: str | None = None  # one of the three, of checks against reference data
    answer: Answer | None = None
    elsewhere: tuple[Elsewhere, ...] = ()  # the other side, where it stands in another report

    @property
    def is_fault(self) -> bool:
        """Whether it finds fault: what reference data supports or cannot tell does not."""
        return self.verdict not in (SUPPORTED, UNCHECKABLE)

    @property
    def span(self) -> Span:
        """The words the finding points at."""
        return self.evidence[0]


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """All that a check may look at: what each room made of one report, and what it is held against, where anything is.

    `written_from` is the record that a machine wrote the report from; `beside` are other reports of the same match.
    A round-up under headings is read match by match: `sections` has a case for each, `above` what stands above the first
    heading, and of `document`, the whole report, the rooms behind have made nothing.
    """

    document: Document
    cast: Cast
    mentions: Mentions
    telling: Telling
    reference: ReferenceData | None = None
    written_from: MatchRecord | None = None
    beside: tuple[tuple[str, "Case"], ...] = ()  # path, report
    above: "Case | None" = None
    sections: tuple["Case", ...] = ()

    @property
    def parts(self) -> tuple["Case", ...]:
        """What checks look at: each section of a round-up, or the report itself, held against all parts of the others."""
        beside = tuple((path, part) for path, other in self.beside for part in other.parts)
        parts = (*((self.above,) if self.above else ()), *self.sections) if self.sections else (self,)
        return tuple(replace(part, beside=beside) for part in parts)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user wants of the checks: some left out, some only, some louder or quieter."""

    off: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()  # empty: all
    severity: Mapping[str, Severity] = field(default_factory=dict)
    fail_on: Severity = Severity.ERROR
