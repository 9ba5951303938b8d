"""Findings in, findings as the record writes them out."""

from collections.abc import Iterable

from pressbox.datatypes.document import Document, Span
from pressbox.datatypes.findings import Finding
from pressbox.datatypes.record import Evidence, OtherReport, RecordFinding, Suggestion


def recorded(document: Document, findings: Iterable[Finding]) -> list[RecordFinding]:
    """The findings with their words; `claims` are the sentences that cannot all be true."""
    return [_recorded(document, finding) for finding in findings]


def _recorded(document: Document, finding: Finding) -> RecordFinding:
    text, mended, answer = document.text, finding.correction, finding.answer
    return RecordFinding(
        check=finding.check, severity=finding.severity.value, message=finding.message,
        evidence=[Evidence(start=s.start, end=s.end, text=s.of(text)) for s in finding.evidence],
        claims=_sentences(document, finding.evidence),
        suggestion=Suggestion(start=mended.span.start, end=mended.span.end, text=mended.text) if mended else None,
        verdict=finding.verdict,  # type: ignore[arg-type]
        query=answer.query if answer else None,
        rows=[list(row) for row in answer.rows] if answer else [],
        elsewhere=[
            OtherReport(path=other.path, start=other.span.start, end=other.span.end, text=other.span.of(other.text))
            for other in finding.elsewhere
        ],
    )  # fmt: skip


def _sentences(document: Document, spans: Iterable[Span]) -> list[str]:
    found = [s for at in spans for s in document.sentences if s.span.start <= at.start < s.span.end]
    return list(dict.fromkeys(" ".join(s.span.of(document.text).split()) for s in found))
