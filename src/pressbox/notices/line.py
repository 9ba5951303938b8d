"""One finding a line, as compilers print it: `path:line:column: severity check message`."""

from collections.abc import Iterable, Iterator

from pressbox.datatypes.findings import Finding
from pressbox.notices.checked import Checked, Rule


def lines(checked: Iterable[Checked], _: tuple[Rule, ...]) -> Iterator[str]:
    """A line each."""
    for one in checked:
        for finding in one.findings:
            line, column = one.place(finding.span.start)
            yield f"{one.path}:{line}:{column}: {_how(finding)} {finding.check} {finding.message}\n"


def _how(finding: Finding) -> str:
    return finding.severity.value if finding.is_fault else (finding.verdict or "").replace(" ", "-")
