"""What editors say of facts holds: through another reading, an amended report, a reader that reads less."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pressbox.corrections import BadCorrection, Correction, CorrectionsFile, amend, say, spec_cases, standing, withdraw
from pressbox.datatypes.record import MatchRecord
from pressbox.pipeline import read

REPORT = """Harbour Town came from behind to beat Millfield 2-1 on Saturday.

Pat Okoro headed Millfield in front in the 18th minute, but Tom Ferrant levelled eight minutes after the restart.

Jonas Brandt scored the winner for Harbour Town with four minutes remaining.
"""
THEN = datetime(2026, 11, 24, 12, tzinfo=UTC)


def corrected(path: str, now: dict[str, object], earlier: list[Correction] | None = None) -> Correction:
    return say(REPORT, read(REPORT), earlier or [], path, "corrected", "C. Weiss", now, report="derby.txt", at=THEN)


def said(path: str, verdict: str) -> Correction:
    return say(REPORT, read(REPORT), [], path, verdict, "C. Weiss", report="derby.txt", at=THEN)  # type: ignore[arg-type]


def scorers(record: MatchRecord) -> list[str | None]:
    return [goal.scorer for goal in record.matches[0].goals]


def test_a_corrected_scorer_is_the_scorer() -> None:
    amended, (applied,) = amend(REPORT, read(REPORT), [corrected("matches.0.goals.1", {"scorer": "Luis Hale"})])

    assert scorers(amended) == ["Pat Okoro", "Luis Hale", "Jonas Brandt"]
    assert amended.matches[0].goals[1].certainty == "certain"
    assert (applied.outcome, applied.path) == ("found", "matches.0.goals.1")


def test_an_accepted_goal_is_certain() -> None:
    amended, _ = amend(REPORT, read(REPORT), [said("matches.0.goals.2", "accepted")])

    assert amended.matches[0].goals[2].certainty == "certain"


def test_a_rejected_goal_is_gone() -> None:
    amended, _ = amend(REPORT, read(REPORT), [said("matches.0.goals.0", "rejected")])

    assert scorers(amended) == ["Tom Ferrant", "Jonas Brandt"]


def test_amending_twice_changes_nothing() -> None:
    corrections = [
        corrected("matches.0.goals.1", {"scorer": "Luis Hale", "assist": "Pat Dunn"}),
        said("matches.0.goals.0", "rejected"),
        corrected("matches.0", {"ground": "Harbour Park", "attendance": 8412}),
    ]
    once, _ = amend(REPORT, read(REPORT), corrections)
    twice, _ = amend(REPORT, once, corrections)

    assert once == twice
    assert once.matches[0].ground == "Harbour Park"


def test_a_correction_holds_when_a_line_is_put_above_the_report() -> None:
    later = "By our own correspondent in Harbour\n\n" + REPORT
    amended, (applied,) = amend(later, read(later), [corrected("matches.0.goals.1", {"scorer": "Luis Hale"})])

    assert "Luis Hale" in scorers(amended)
    assert applied.outcome == "found"
    for goal in amended.matches[0].goals:
        assert all(later[words.start : words.end] == words.text for words in goal.evidence)


def test_a_confirmed_goal_is_put_back_where_a_later_reader_misses_it() -> None:
    correction = said("matches.0.goals.1", "accepted")
    as_read = read(REPORT).to_dict()
    del as_read["matches"][0]["goals"][1]  # type: ignore[index]
    amended, (applied,) = amend(REPORT, MatchRecord.from_dict(as_read), [correction])

    assert scorers(amended) == ["Pat Okoro", "Tom Ferrant", "Jonas Brandt"]
    assert [goal.score_after for goal in amended.matches[0].goals] == [[0, 1], [1, 1], [2, 1]]
    assert applied.outcome == "put back"


def test_a_rejected_goal_that_is_no_longer_read_stays_away() -> None:
    correction = said("matches.0.goals.1", "rejected")
    without, _ = amend(REPORT, read(REPORT), [correction])
    amended, (applied,) = amend(REPORT, without, [correction])

    assert amended == without
    assert applied.outcome == "gone"


def test_a_second_word_on_a_goal_takes_the_place_of_the_first() -> None:
    first = corrected("matches.0.goals.1", {"scorer": "Luis Hale"})
    second = corrected("matches.0.goals.1", {"assist": "Pat Dunn"}, [first])
    amended, applied = amend(REPORT, read(REPORT), [first, second])

    assert (amended.matches[0].goals[1].scorer, amended.matches[0].goals[1].assist) == ("Luis Hale", "Pat Dunn")
    assert len(applied) == len(standing([first, second])) == 1


def test_what_is_withdrawn_is_read_as_before() -> None:
    first = corrected("matches.0.goals.1", {"scorer": "Luis Hale"})

    assert amend(REPORT, read(REPORT), [first, withdraw(first, "C. Weiss")]) == (read(REPORT), ())


def test_a_team_is_renamed_wherever_the_match_speaks_of_it() -> None:
    amended, _ = amend(REPORT, read(REPORT), [corrected("matches.0.teams.1", {"name": "Millfield Rovers"})])
    match = amended.matches[0]

    assert match.teams[1].name == "Millfield Rovers" == match.goals[0].team


def test_a_corrected_minute_puts_the_goals_in_order() -> None:
    late = {"minute": {"from": 90, "to": 90, "phase": "second_half", "label": "90'"}}
    amended, _ = amend(REPORT, read(REPORT), [corrected("matches.0.goals.0", late)])

    assert scorers(amended) == ["Tom Ferrant", "Jonas Brandt", "Pat Okoro"]
    assert [goal.score_after for goal in amended.matches[0].goals] == [[1, 0], [2, 0], [2, 1]]


@pytest.mark.parametrize(
    ("path", "now", "about"),
    [
        ("matches.0.goals.9", {"scorer": "Hale"}, "no such fact"),
        ("matches.0.goals.1", {"goalkeeper": "Hale"}, "no field goalkeeper"),
        ("matches.0.goals.1", {"evidence": []}, "no field evidence"),
        ("matches.0.goals.1", {"scorer": 7}, "cannot hold"),
        ("matches.0.score", {"full_time": [2]}, "two numbers"),
        ("matches.0.goals.1", {}, "say what ought"),
        ("../../etc/passwd", {"scorer": "Hale"}, "names no fact"),
        ("people.0", {"name": "Hale"}, "names no fact"),
    ],
)
def test_a_correction_that_no_record_can_hold_is_refused(path: str, now: dict[str, object], about: str) -> None:
    with pytest.raises(BadCorrection, match=about):
        corrected(path, now)


def test_a_correction_needs_its_author() -> None:
    with pytest.raises(BadCorrection, match="author"):
        say(REPORT, read(REPORT), [], "matches.0.goals.1", "accepted", "  ")


def test_the_file_keeps_everything_and_knows_a_report_by_name_or_text(tmp_path: Path) -> None:
    file = CorrectionsFile(tmp_path / "matches.corrections")
    one, other = corrected("matches.0.goals.1", {"scorer": "Luis Hale"}), said("matches.0.goals.0", "rejected")
    before = file.mark("derby.txt", REPORT)
    file.add(one, REPORT)
    file.add(other, REPORT)

    assert CorrectionsFile(tmp_path / "matches.corrections").all() == [one, other]
    assert file.of("derby.txt", "another text") == [one, other]
    assert file.of("renamed.txt", REPORT) == [one, other]
    assert file.of("other.txt", "another text") == []
    assert file.text(one) == REPORT
    assert before != file.mark("derby.txt", REPORT)
    assert scorers(file.amend("derby.txt", REPORT, read(REPORT))) == ["Luis Hale", "Jonas Brandt"]


def test_a_correction_becomes_a_spec_case_that_fails_until_it_is_read() -> None:
    (case,) = spec_cases([(REPORT, [corrected("matches.0.goals.1", {"scorer": "Luis Hale"})])], read)

    assert case.startswith(
        "## Gap: goal: scorer corrected\n\nCorrected by C. Weiss on 2026-11-24, derby.txt: scorer Tom"
    )
    assert "```report\nHarbour Town came" in case
    goals = case[case.index("```goals") :]
    assert goals.splitlines()[2].startswith("53' ") and goals.splitlines()[2].endswith(" Luis Hale (Harbour Town)")


def test_a_confirmed_goal_becomes_a_spec_case_that_passes() -> None:
    (case,) = spec_cases([(REPORT, [said("matches.0.goals.1", "accepted")])], read)

    assert case.startswith("## goal: confirmed\n")
    assert "with four minutes remaining" not in case  # the third paragraph is not needed
