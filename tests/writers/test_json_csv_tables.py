"""JSON, JSONL, CSV, Parquet and Arrow are read back by those who read them in the world."""

import csv
import io
import json

import pytest

from pressbox.datatypes.record import MatchRecord
from pressbox.writers import written


def test_json_of_one_report_is_an_object_of_several_a_list(derby: MatchRecord, no_match: MatchRecord) -> None:
    assert MatchRecord.from_dict(json.loads(written([derby], "json"))) == derby
    assert [one["report"]["id"] for one in json.loads(written([derby, no_match, derby], "json"))] == [
        "derby.txt", "council.txt", "derby.txt",
    ]  # fmt: skip
    assert json.loads(written([], "json")) == []


def test_jsonl_has_a_line_a_record(derby: MatchRecord, no_match: MatchRecord) -> None:
    lines = str(written([derby, no_match], "jsonl")).splitlines()

    assert [MatchRecord.from_dict(json.loads(line)) for line in lines] == [derby, no_match]


def test_csv_has_a_line_a_goal_home_side_first(derby: MatchRecord, cup_tie: MatchRecord) -> None:
    rows = list(csv.DictReader(io.StringIO(str(written([derby, cup_tie], "csv")))))

    assert len(rows) == 9
    assert (rows[2]["home"], rows[2]["scorer"], rows[2]["minute_from"], rows[2]["kind"]) == (
        "Millfield", "Tom Ferrant", "53", "penalty",
    )  # fmt: skip
    assert {row["sides_known"] for row in rows if row["report"] == "cup.txt"} == {"false"}


@pytest.mark.parametrize("form", ["parquet", "arrow"])
def test_frames_hold_the_whole_record(form: str, derby: MatchRecord, no_match: MatchRecord) -> None:
    pytest.importorskip("pyarrow")
    polars, pandas = pytest.importorskip("polars"), pytest.importorskip("pandas")
    told = written([derby, no_match], form)
    assert isinstance(told, bytes)

    frame = (polars.read_parquet if form == "parquet" else polars.read_ipc)(io.BytesIO(told))
    first = frame.row(0, named=True)
    first["findings"][0]["rows"] = [[json.loads(cell) if cell else None for cell in first["findings"][0]["rows"][0]]]
    assert MatchRecord.from_dict(first) == derby

    again = (pandas.read_parquet if form == "parquet" else pandas.read_feather)(io.BytesIO(told))
    assert list(again["report"].str["id"]) == ["derby.txt", "council.txt"]
    assert again["matches"][0][0]["goals"][4]["scorer"] == "Jonas Brandt"


def test_frames_of_no_records_have_all_columns() -> None:
    pytest.importorskip("pyarrow")
    polars = pytest.importorskip("polars")

    assert polars.read_parquet(io.BytesIO(bytes(written([], "parquet")))).columns[:3] == ["format", "report", "matches"]  # type: ignore[arg-type]
