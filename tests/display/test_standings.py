"""What a report says of the table, held against the table."""

from pressbox.datatypes.record import Evidence, MatchRecord, RecordFinding, TableEntry
from pressbox.display.standings import Place, standings
from pressbox.display.wording import wording

T = wording()
TRUTH = (
    Place(position=1, team="Juventus", forms=frozenset({"Juventus", "Juve"}), played=13, difference=18, points=33),
    Place(position=2, team="AS Roma", forms=frozenset({"AS Roma", "Roma"}), played=13, difference=16, points=26),
)
WORDS = [Evidence(start=0, end=4, text="Juve")]


def test_a_place_is_right_or_wrong_where_the_table_is_known() -> None:
    record = MatchRecord(table=[TableEntry(team="Juve", position=1, points=33), TableEntry(team="Roma", points=27)])

    leaders, second = standings(record, T, TRUTH)

    assert [(saying.words, saying.verdict) for saying in leaders.sayings] == [
        ("place 1", "right"),
        ("33 points", "right"),
    ]
    assert [(saying.words, saying.verdict) for saying in second.sayings] == [("27 points", "wrong")]


def test_without_results_a_place_is_neither() -> None:
    (line,) = standings(MatchRecord(table=[TableEntry(team="Juventus", position=1)]), T)

    assert [saying.verdict for saying in line.sayings] == ["unknown"]
    assert line.position is None


def test_a_team_that_the_table_does_not_have_is_not_checkable() -> None:
    *_, stranger = standings(MatchRecord(table=[TableEntry(team="Eastvale", position=1)]), T, TRUTH)

    assert (stranger.team, stranger.sayings[0].verdict) == ("Eastvale", "unknown")


def test_a_finding_that_judged_a_place_decides() -> None:
    found = RecordFinding(check="table", severity="error", message="", evidence=WORDS, verdict="contradicted")
    record = MatchRecord(table=[TableEntry(team="Juventus", position=1, evidence=WORDS)], findings=[found])

    assert standings(record, T)[0].sayings[0].verdict == "wrong"


def test_two_places_that_do_not_fit_together_are_not_both_wrong() -> None:
    found = RecordFinding(check="points-gap", severity="error", message="", evidence=WORDS)
    record = MatchRecord(table=[TableEntry(team="Juventus", position=1, evidence=WORDS)], findings=[found])

    assert standings(record, T)[0].sayings[0].verdict == "unknown"
