"""The day of a match, where the report tells it in full."""

from datetime import date

import pytest

import pressbox


@pytest.mark.parametrize(
    ("report", "day"),
    [
        ("Leeds beat Fulham 2-0 at Elland Road on Saturday, 8 November 2025.", "2025-11-08"),
        ("On Saturday, 8 November 2025, Leeds beat Fulham 2-0.", "2025-11-08"),
        ("Leeds won 2-0 at Fulham on March 4, 2021 to go top.", "2021-03-04"),
        ("Leeds beat Fulham 2-0, their first win there since Saturday, 8 November 2003.", None),
        ("Leeds, who were founded on 17 October 1919, beat Fulham 2-0.", None),
        ("Leeds beat Fulham 2-0 and will play Hull on Saturday, 15 November 2025.", None),
    ],
)
def test_a_day_told_in_full_with_the_result_is_the_day_of_the_match(report: str, day: str | None) -> None:
    assert pressbox.read(report).matches[0].date == day


def test_a_day_long_before_publication_is_not_the_day_of_the_match() -> None:
    report = "Leeds won 2-0 at Fulham on March 4, 2021."

    assert pressbox.read(report, date(2021, 3, 5)).matches[0].date == "2021-03-04"
    assert pressbox.read(report, date(2024, 3, 5)).matches[0].date != "2021-03-04"
