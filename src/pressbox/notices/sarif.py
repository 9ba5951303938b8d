"""SARIF 2.1.0, which code hosts and editors read: one run, a result a finding, the other side as related locations."""

import json
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Finding
from pressbox.notices.checked import Checked, Rule

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(checked: Iterable[Checked], rules: tuple[Rule, ...]) -> Iterator[str]:
    """The whole log."""
    order = {rule.id: at for at, rule in enumerate(rules)}
    results = [_result(one, finding, order) for one in checked for finding in one.findings]
    driver = {
        "name": "pressbox",
        "version": version("pressbox"),
        "rules": [
            {
                "id": rule.id,
                "shortDescription": {"text": rule.summary},
                "fullDescription": {"text": rule.about},
                "defaultConfiguration": {"level": rule.severity},
            }
            for rule in rules
        ],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    yield json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False) + "\n"


def _result(one: Checked, finding: Finding, order: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.check,
        "level": finding.severity.value,
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": _location(one, finding.span)}],
    }
    if finding.check in order:
        result["ruleIndex"] = order[finding.check]
    others = [(one, span, "the other side") for span in finding.evidence[1:]]
    others += [(Checked(e.path, e.text, (), ()), e.span, "the other report") for e in finding.elsewhere]
    if others:
        result["relatedLocations"] = [
            {"id": at, "physicalLocation": _location(where, span), "message": {"text": said}}
            for at, (where, span, said) in enumerate(others, 1)
        ]
    if finding.correction:
        change = {
            "deletedRegion": _region(one, finding.correction.span),
            "insertedContent": {"text": finding.correction.text},
        }
        result["fixes"] = [
            {
                "description": {"text": f"write “{finding.correction.text}”"},
                "artifactChanges": [{"artifactLocation": _artifact(one), "replacements": [change]}],
            }
        ]
    return result


def _location(one: Checked, span: Span) -> dict[str, Any]:
    return {"artifactLocation": _artifact(one), "region": _region(one, span)}


def _artifact(one: Checked) -> dict[str, str]:
    return {"uri": quote(Path(one.path).as_posix())}


def _region(one: Checked, span: Span) -> dict[str, Any]:
    first, last = one.place(span.start), one.place(span.end)
    return {
        "startLine": first.line,
        "startColumn": first.column,
        "endLine": last.line,
        "endColumn": last.column,
        "snippet": {"text": span.of(one.text)},
    }
