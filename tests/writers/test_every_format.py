"""What holds for every format: it writes whatever is read, and says what it cannot carry."""

from importlib import import_module
from pathlib import Path

import pytest

from pressbox.datatypes.errors import UnknownFormat
from pressbox.datatypes.record import Match, MatchRecord, Report
from pressbox.writers import offered, writer, written

DOCS = Path(__file__).parents[2] / "docs" / "formats.md"


@pytest.mark.parametrize("form", offered())
def test_a_format_writes_any_record(form: str, derby: MatchRecord, cup_tie: MatchRecord, no_match: MatchRecord) -> None:
    if form in ("parquet", "arrow"):
        pytest.importorskip("pyarrow")
    if form == "html":
        pytest.importorskip("jinja2")
    bare = MatchRecord(report=Report(), matches=[Match(id="m1", main=True)])

    assert written([derby, cup_tie, no_match, bare], form)
    written([no_match], form)
    written([], form)


@pytest.mark.parametrize("form", offered())
def test_a_format_says_what_it_carries(form: str) -> None:
    said = import_module(f"pressbox.writers.{form}").__doc__ or ""

    assert "Cannot carry" in said or "Carries everything" in said
    assert f"`{form.replace('_', '-')}`" in DOCS.read_text(encoding="utf-8").replace("_", "-")


def test_an_unknown_format_lists_those_there_are() -> None:
    with pytest.raises(UnknownFormat, match=r"no_such_form.*csv, .*wikipedia"):
        writer("no_such_form")


def test_a_hyphen_in_a_formats_name_does_not_matter() -> None:
    assert writer("martj42-results") is writer("martj42_results")
