"""Whatever is read fits the published schema, and its evidence is the report's own words."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import pressbox
from pressbox.record.schema import record_schema

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.txt"))
NO_REPORTS = {
    "an interview": '"I sleep well," the manager said when asked about the season ahead. "Ask me again in May."',
    "no football": "Flour, two eggs and a pinch of salt. Stir, rest for an hour, and bake until golden.",
    "one letter": "a" * 10_000,
    "blank lines": "\n\n\n \n",
    "nothing": "",
}


def _evidence(part: object) -> Iterator[dict[str, Any]]:
    """All evidence of a record, however deep."""
    if isinstance(part, dict):
        if part.keys() == {"start", "end", "text"}:
            yield part
        for inner in part.values():
            yield from _evidence(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _evidence(inner)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_fits_the_schema_and_its_evidence_stands_in_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    record = json.loads(json.dumps(pressbox.to_dict(pressbox.read(text, report_id=path.name))))

    jsonschema.validate(record, record_schema())
    shown = list(_evidence(record))
    assert shown
    assert [one for one in shown if text[one["start"] : one["end"]] != one["text"]] == []


@pytest.mark.parametrize("text", NO_REPORTS.values(), ids=NO_REPORTS.keys())
def test_what_is_no_report_has_no_match(text: str) -> None:
    record = pressbox.to_dict(pressbox.read(text))

    jsonschema.validate(record, record_schema())
    assert record["matches"] == []
    assert record["report"]["is_match_report"] is False  # type: ignore[index]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_record_comes_back_from_its_json(path: Path) -> None:
    record = pressbox.read(path.read_text(encoding="utf-8"), report_id=path.name)

    assert pressbox.MatchRecord.from_dict(json.loads(json.dumps(pressbox.to_dict(record)))) == record


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(record_schema())
