"""Claims held against reference data: each is supported, contradicted or not checkable, with the question and its rows.

Only what is contradicted is found fault with; the other verdicts are shown to those who ask for them.
"""

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import CONTRADICTED, SUPPORTED, UNCHECKABLE, Correction, Finding, Severity
from pressbox.datatypes.reference import Answer


def supported(check: str, evidence: tuple[Span, ...], message: str, answer: Answer) -> Finding:
    """The reference data says the same."""
    return Finding(
        check=check, severity=Severity.NOTE, message=message, evidence=evidence, verdict=SUPPORTED, answer=answer
    )


def not_checkable(check: str, evidence: tuple[Span, ...], why: str, answer: Answer | None = None) -> Finding:
    """The reference data cannot tell."""
    return Finding(
        check=check, severity=Severity.NOTE, message=f"Not checkable: {why}.", evidence=evidence, verdict=UNCHECKABLE,
        answer=answer,
    )  # fmt: skip


def contradicted(
    check: str,
    severity: Severity,
    evidence: tuple[Span, ...],
    message: str,
    answer: Answer,
    correction: Correction | None = None,
) -> Finding:
    """The reference data says otherwise."""
    return Finding(
        check=check, severity=severity, message=message, evidence=evidence, correction=correction,
        verdict=CONTRADICTED, answer=answer,
    )  # fmt: skip


def counted(number: int, one: str, several: str) -> str:
    """ "1 point", "4 points"."""
    return f"{number} {one if number == 1 else several}"
