"""What a finding offers to write: the one value that mends it, said as the words are said that stand there."""

import pytest

import pressbox


def offered(report: str, check: str) -> list[tuple[str, str]]:
    """The corrections of a check's findings: the words as they stand, and those offered."""
    corrections = [found.correction for found in pressbox.check(report) if found.check == check]
    return list(dict.fromkeys((one.span.of(report), one.text) for one in corrections if one is not None))


MENDED = {
    "a headline's score, where three goals are told": (
        "Leeds beat Fulham 3-1\n\nLeeds beat Fulham 2-1 on Saturday. Marcus Hale struck after 12 minutes for Leeds and again after 30 minutes."
        " Owen Lind scored for Fulham in the 80th minute.",
        "score-told-twice", "3-1", "2-1",
    ),
    "a score keeps its dash": (
        "Leeds beat Fulham 3–1\n\nLeeds beat Fulham 2–1 on Saturday. Marcus Hale struck after 12 minutes for Leeds and again after 30 minutes."
        " Owen Lind scored for Fulham in the 80th minute.",
        "score-told-twice", "3–1", "2–1",
    ),
    "a score on the way": (
        "Leeds beat Fulham 2-1 on Saturday.\n\nMarcus Hale put Leeds ahead after 12 minutes. Pat Okoro made it 3-0 in the 50th minute for Leeds."
        " Owen Lind pulled one back on 80 minutes for Fulham.",
        "running-score", "3-0", "2-0",
    ),
    "a score at half-time": (
        "Leeds beat Fulham 2-1 on Saturday.\n\nFulham led 1-0 at half-time. Pat Okoro fired Fulham ahead after 23 minutes. Marcus Hale"
        " levelled on 41 minutes for Leeds. Owen Lind won it for Leeds in the 86th minute.",
        "half-time-score", "1-0", "1-1",
    ),
    "an opener that was the leveller, a verb for a verb": (
        "Leeds beat Fulham 2-1 on Saturday.\n\nMarcus Hale opened the scoring after 12 minutes for Leeds. Owen Lind opened the scoring on 40"
        " minutes for Fulham. Pat Okoro struck the winner in the 80th minute for Leeds.",
        "goal-words", "opened the scoring", "equalised",
    ),
    "a lead that was doubled": (
        "Leeds beat Fulham 2-0 on Saturday.\n\nMarcus Hale opened the scoring after 12 minutes. Pat Okoro halved the deficit on 60 minutes.",
        "goal-words", "halved the deficit", "doubled the lead",
    ),
    "an equaliser that was the opener, a noun for a noun": (
        "Leeds beat Fulham 2-0 on Saturday.\n\nMarcus Hale headed the equaliser after 12 minutes. Pat Okoro added a second on 60 minutes.",
        "goal-words", "equaliser", "opener",
    ),
    "a hat-trick that was a brace": (
        "Leeds beat Fulham 3-0 on Saturday with a Marcus Hale hat-trick.\n\nHale struck after 12 minutes. Pat Okoro made it 2-0 on 40 minutes."
        " Hale scored his second in the 80th minute.",
        "goals-over-score", "hat-trick", "brace",
    ),
    "so many goals in all, a word for a word": (
        "Leeds beat Fulham 3-2 in a seven-goal thriller on Saturday.", "goals-over-score", "seven", "five",
    ),
    "a lead of so many, by the figures beside it": (
        "Leeds beat Fulham 4-2 on Saturday.\n\nPat Okoro restored the three-goal lead at 3-1 after 60 minutes.",
        "running-score", "three", "two",
    ),
    "a half, by the minute": (
        "Leeds beat Fulham 1-0 on Saturday, with a Second-half penalty.\n\nMarcus Hale scored it after 12 minutes.",
        "goals-of-a-half", "Second", "First",
    ),
    "the half of a minute": (
        "Leeds beat Fulham 1-0 on Saturday.\n\nMarcus Hale scored in the 62nd minute of the first half.",
        "minutes-in-order", "first", "second",
    ),
    "the half of a dismissal": (
        "Leeds drew 0-0 with Fulham on Saturday after the first-half dismissal of Marcus Hale.\n\nHale was shown a straight red card in the"
        " 63rd minute for a late tackle on Owen Lind.",
        "times-of-a-card", "first", "second",
    ),
    "minutes left, by the minute": (
        "Leeds beat Fulham 2-1 on Saturday. The winner came in the 82nd minute, with eighteen minutes remaining, when Marcus Hale headed in.",
        "minutes-left", "eighteen", "eight",
    ),
    "minutes left in figures": (
        "Leeds beat Fulham 2-1 on Saturday. The winner came in the 82nd minute, with 18 minutes remaining, when Marcus Hale headed in.",
        "minutes-left", "18", "8",
    ),
    "a gap in points": (
        "Leeds beat Fulham 4-0 on Saturday. Leeds now have 51 points, eight more than Derby, who have 44 with a game in hand.",
        "points-gap", "eight", "seven",
    ),
    "behind, with more points": (
        "Leeds moved up to 42 points with a 2-0 win over Fulham and are a point behind Derby County, who have 41.",
        "points-gap", "behind", "ahead of",
    ),
    "a win that was drawn": (
        "Leeds and Fulham draw 1-1\n\nLeeds earned a 1-1 win over Fulham on Saturday. Marcus Hale scored for Leeds after 12 minutes and Owen Lind"
        " equalised for Fulham in the 80th minute.",
        "win-and-score", "win", "draw",
    ),
    "a run of defeats": (
        "Leeds beat Fulham 2-0 on Saturday. It was Leeds' third straight defeat.", "run-and-result", "defeat", "win",
    ),
    "the sum of two legs": (
        "Leeds beat Fulham 2-1 on Wednesday to complete a 5-1 aggregate victory.\n\nLeeds had won the first leg 2-1.",
        "two-legs", "5-1", "4-2",
    ),
    "a place that is told more often": (
        "Leeds beat Fulham 2-0 on Saturday.\n\nLeeds are third. Everton lost.\n\nLeeds are fourth in the table.\n\nLeeds are third in the league.",
        "place-told-twice", "fourth", "third",
    ),
    "who goes through": (
        "Leeds beat Fulham 2-1 on Saturday in the second round of the cup. Fulham go through to the third round.",
        "who-goes-through", "Fulham", "Leeds",
    ),
    "added to 45 or 90": (
        "Leeds beat Fulham 1-0 on Saturday. Marcus Hale scored at 44+2.", "stoppage-time", "44", "45",
    ),
    "a weekday": (
        "Leeds beat Fulham 1-0 on Sunday, 12 April 2014.", "weekday-and-date", "Sunday", "Saturday",
    ),
}  # fmt: skip


@pytest.mark.parametrize("report, check, wrong, right", MENDED.values(), ids=MENDED)
def test_one_value_mends_it(report: str, check: str, wrong: str, right: str) -> None:
    assert offered(report, check) == [(wrong, right)]


@pytest.mark.parametrize("report, check, wrong, right", MENDED.values(), ids=MENDED)
def test_nothing_is_found_once_it_is_mended(report: str, check: str, wrong: str, right: str) -> None:
    (found, *_) = [one for one in pressbox.check(report) if one.check == check and one.correction is not None]
    assert found.correction is not None
    span = found.correction.span
    mended = report[: span.start] + right + report[span.end :]

    assert [one.message for one in pressbox.check(mended)] == []


UNDECIDED = {
    "two scores, and nothing that bears out one": (
        "Leeds beat Fulham 3-1\n\nLeeds beat Fulham 2-1 on Saturday.", "score-told-twice",
    ),
    "a score on the way that may be of two goals": (
        "Leeds beat Fulham 2-1 on Saturday.\n\nMarcus Hale made it 3-0 after 40 minutes.", "running-score",
    ),
    "a draw with unequal figures may be anybody's win": (
        "Leeds and Fulham met on Saturday in a 2-1 draw.", "win-and-score",
    ),
    "two minutes of one goal": (
        "Leeds beat Fulham 1-0 on Saturday with Marcus Hale's 12th-minute header.\n\nHale headed in Lind's cross in the 22nd minute.",
        "times-of-a-goal",
    ),
    "two places, each told once": (
        "Leeds beat Fulham 2-0 on Saturday.\n\nLeeds are third.\n\nLeeds are fourth in the table.", "place-told-twice",
    ),
}  # fmt: skip


@pytest.mark.parametrize("report, check", UNDECIDED.values(), ids=UNDECIDED)
def test_where_more_than_one_would_nothing_is_offered(report: str, check: str) -> None:
    assert check in {found.check for found in pressbox.check(report)}
    assert offered(report, check) == []
