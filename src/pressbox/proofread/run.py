"""All checks, in the order of the pages that describe them, and the function that runs them over one report."""

from dataclasses import replace

from pressbox.datatypes.document import Genre
from pressbox.datatypes.findings import Case, Finding, Settings, Severity
from pressbox.proofread import level_points, points_gap
from pressbox.proofread.accepted import accepted_places
from pressbox.proofread.check import Check

CHECKS: tuple[Check, ...] = (points_gap.CHECK, level_points.CHECK)
_EVERYTHING = Settings()


def proofread(case: Case, settings: Settings = _EVERYTHING) -> tuple[Finding, ...]:
    """What does not add up, by place in the text; the same report always gives the same findings in the same order."""
    accepted = accepted_places(case.document.text)
    found: dict[tuple[object, ...], Finding] = {}
    for check in CHECKS:
        if check.id in settings.off or (settings.only and check.id not in settings.only):
            continue
        for finding in check.find(case):
            if not finding.evidence or _is_quoted(case, finding) or accepted.has(finding.check, finding.span):
                continue
            wanted = settings.severity.get(check.id)
            # A note says that the reader itself is unsure: no setting makes an error of it.
            if wanted is not None and not (finding.severity is Severity.NOTE and wanted.rank > 0):
                finding = replace(finding, severity=wanted)
            found.setdefault((finding.check, finding.evidence), finding)
    return tuple(sorted(found.values(), key=lambda f: (f.span.start, f.span.end, f.check, f.message)))


def _is_quoted(case: Case, finding: Finding) -> bool:
    """Direct speech is no claim of the paper."""
    quoted = case.document.quotations
    tweets = [s.span for s in case.document.sentences if s.genre is Genre.TWEET]
    return any(one.covers(finding.span) for one in (*(q.span for q in quoted), *tweets))
