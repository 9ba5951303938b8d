"""A derby that has everything a format may carry, and a cup tie decided by penalties."""

import pytest

from pressbox.datatypes.record import (
    Card,
    Chance,
    Claim,
    DisallowedGoal,
    Evidence,
    Goal,
    Match,
    MatchRecord,
    Minute,
    MissedPenalty,
    PersonEntry,
    Phase,
    Quote,
    RecordFinding,
    Report,
    Score,
    Substitution,
    TableEntry,
    TeamEntry,
)


def at(minute: int, phase: Phase = "first_half", to: int | None = None) -> Minute:
    return Minute(from_=minute, to=to or minute, phase=phase, label=f"{minute}'")


@pytest.fixture(scope="session")
def derby() -> MatchRecord:
    """Millfield is named first and at home; Harbour Town away: a format that wants home first need not turn it."""
    match = Match(
        id="m1", main=True, competition="Coastal League", round="Matchday 27", date="2015-03-14", ground="Quay Lane",
        attendance=8412, referee="Judith Marr",
        teams=[
            TeamEntry(name="Millfield", as_written=["Millfield"], side="home", coach="Ray Tolley"),
            TeamEntry(name="Harbour Town", as_written=["Harbour Town", "Harbour"], side="away", coach="Carla Weiss"),
        ],
        score=Score(full_time=[2, 3], half_time=[1, 1], basis="stated", certainty="certain"),
        goals=[
            Goal(
                order=1, team="Millfield", scorer="Pat Okoro", assist="Luis Hale", minute=at(18), kind="header",
                score_after=[1, 0], certainty="certain", evidence=[Evidence(start=0, end=5, text="Okoro")],
            ),
            Goal(order=2, team="Harbour Town", scorer="Rob Stanning", minute=at(47), kind="own_goal", score_after=[1, 1]),
            Goal(
                order=3, team="Harbour Town", scorer="Tom Ferrant", minute=at(53, "second_half"), kind="penalty",
                score_after=[1, 2],
            ),
            Goal(
                order=4, team="Harbour Town", scorer="Tom Ferrant", minute=at(84, "second_half", to=99),
                score_after=[1, 3],
            ),
            Goal(order=5, team="Millfield", scorer="Jonas Brandt", minute=at(92, "second_half"), score_after=[2, 3]),
        ],
        missed_penalties=[MissedPenalty(team="Millfield", player="Pat Okoro", minute=at(60, "second_half"), outcome="bar")],
        disallowed_goals=[DisallowedGoal(team="Harbour Town", player="Tom Ferrant", minute=at(40), reason="offside")],
        red_cards=[Card(team="Millfield", player="Rob Stanning", minute=at(91, "second_half"), reason="second yellow")],
        yellow_cards=[Card(team="Millfield", player="Rob Stanning", minute=at(30)), Card(team="Harbour Town", player="Joe Ray")],
        substitutions=[Substitution(team="Millfield", on="Jonas Brandt", off="Anders Lind", minute=at(70, "second_half"))],
        chances=[Chance(team="Harbour Town", player="Joe Ray", outcome="post", minute=at(10))],
    )  # fmt: skip
    return MatchRecord(
        report=Report(
            id="derby.txt", title="Ferrant | sinks {{Millfield}}", published="2015-03-15", place="MILLFIELD",
            agency="Coastal Press", authors=["Ann Bell"], is_match_report=True, characters=900,
        ),
        matches=[match],
        table=[TableEntry(team="Harbour Town", as_written=["Harbour Town"], position=3, points=47)],
        claims=[Claim(kind="streak", text="unbeaten in six", teams=["Harbour Town"], value=6)],
        quotes=[Quote(speaker="Carla Weiss", role="coach", team="Harbour Town", text="They never stopped.")],
        people=[PersonEntry(name="Tom Ferrant", as_written=["Tom Ferrant", "Ferrant"], role="player")],
        findings=[RecordFinding(check="goals", severity="warning", message="Odd.", rows=[["Millfield", 1, None, 2.5]])],
    )  # fmt: skip


@pytest.fixture(scope="session")
def cup_tie() -> MatchRecord:
    """Sides not told; a goal nobody is named for; after extra time and penalties."""
    match = Match(
        id="m1", main=True, teams=[TeamEntry(name="Stokeley Town"), TeamEntry(name="Marlow Rovers")],
        score=Score(full_time=[1, 1], half_time=[1, 0], extra_time=[2, 2], shootout=[5, 4], certainty="certain"),
        goals=[
            Goal(order=1, team="Stokeley Town", scorer="Neil Archer", minute=at(23), score_after=[1, 0]),
            Goal(order=2, team="Marlow Rovers", scorer=None, minute=at(80, "second_half"), score_after=[1, 1]),
            Goal(order=3, team="Stokeley Town", scorer="Neil Archer", minute=at(94, "extra_first"), score_after=[2, 1]),
            Goal(order=4, team="Marlow Rovers", scorer="Ray Dunmore", minute=at(112, "extra_second"), score_after=[2, 2]),
        ],
    )  # fmt: skip
    return MatchRecord(report=Report(id="cup.txt", is_match_report=True), matches=[match])


@pytest.fixture(scope="session")
def no_match() -> MatchRecord:
    return MatchRecord(report=Report(id="council.txt"))
