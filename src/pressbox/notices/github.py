"""Annotations of a GitHub workflow: `::error file=...,line=...::message` on standard output marks the words in a diff."""

from collections.abc import Iterable, Iterator

from pressbox.datatypes.findings import Severity
from pressbox.notices.checked import Checked, Rule

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def github(checked: Iterable[Checked], _: tuple[Rule, ...]) -> Iterator[str]:
    """A workflow command a finding."""
    for one in checked:
        for finding in one.findings:
            first, last = one.place(finding.span.start), one.place(finding.span.end)
            where = f"file={_value(one.path)},line={first.line},endLine={last.line},col={first.column}"
            if last.line == first.line:  # GitHub wants no end column where the lines differ
                where += f",endColumn={last.column}"
            title = _value(f"pressbox {finding.check}")
            yield f"::{_COMMAND[finding.severity]} {where},title={title}::{_escaped(finding.message)}\n"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
