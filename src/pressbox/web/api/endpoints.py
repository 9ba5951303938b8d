"""All endpoints, in the order in which the documentation shows them."""

from pressbox.corrections import Correction
from pressbox.datatypes.record import MatchRecord
from pressbox.store import browse
from pressbox.store.browse import Paged
from pressbox.web.api import browsing, messages, reading
from pressbox.web.api.endpoint import Endpoint

_V1 = "/api/v1"

ENDPOINTS = (
    Endpoint(
        method="POST", path=f"{_V1}/read", name="readReport", summary="Read a report into its match record.",
        about="The record is format 1. The report may be sent as JSON, or alone as text/plain.",
        query=messages.ReadQuery, body=messages.ReportSent, plain_text=True, answer=MatchRecord,
        answered_by=reading.read_report,
    ),
    Endpoint(
        method="POST", path=f"{_V1}/check", name="checkReport", summary="Proofread a report: what cannot be true.",
        query=messages.CheckQuery, body=messages.ReportSent, plain_text=True, answer=messages.Checked,
        answered_by=reading.check_report,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/matches", name="listMatches", summary="Matches of the store, newest first.",
        query=messages.MatchesQuery, answer=Paged[browse.MatchLine], answered_by=browsing.list_matches,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/matches/{{key}}", name="getMatch",
        summary="A match with everything its sources say, side by side, and what they disagree on.",
        answer=browse.MatchSheet, answered_by=browsing.one_match,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/tables", name="getTable", summary="A league table on any day.",
        about="Counted under the competition's own rules: points, tie-breaks, deductions.",
        query=messages.TableQuery, answer=messages.TableShown, answered_by=browsing.one_table,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/head-to-head", name="getHeadToHead", summary="Two teams' meetings, newest first.",
        query=messages.HeadToHeadQuery, answer=messages.HeadToHead, answered_by=browsing.head_to_head,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/search", name="search", summary="Search reports and goals.",
        about="team: player: competition: season: after: before: kind: minute: narrow the words.",
        query=messages.SearchQuery, answer=messages.Found, answered_by=browsing.find,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/competitions", name="listCompetitions", summary="Competitions, the fullest first.",
        query=messages.ListQuery, answer=Paged[browse.CompetitionLine], answered_by=browsing.list_competitions,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/competitions/{{key}}/seasons", name="listSeasons",
        summary="A competition's seasons, newest first.",
        answer=tuple[browse.Season, ...], answered_by=browsing.list_seasons,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/teams", name="listTeams", summary="Teams by any form of their name.",
        query=messages.ListQuery, answer=Paged[browse.TeamLine], answered_by=browsing.list_teams,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/teams/{{key}}", name="getTeam", summary="A team, its names and seasons.",
        answer=browse.TeamPage, answered_by=browsing.one_team,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/players", name="listPlayers", summary="Players by name; no words, no players.",
        query=messages.ListQuery, answer=Paged[browse.PlayerLine], answered_by=browsing.list_players,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/players/{{key}}", name="getPlayer", summary="A player with a page of goals.",
        query=messages.PageQuery, answer=browse.PlayerPage, answered_by=browsing.one_player,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/reports", name="listReports", summary="Reports of the store, by name.",
        query=messages.PageQuery, answer=Paged[browse.ReportLine], answered_by=browsing.list_reports,
    ),
    Endpoint(
        method="GET", path=f"{_V1}/corrections", name="listCorrections", summary="What editors said of facts.",
        query=messages.CorrectionsQuery, answer=list[Correction], answered_by=reading.list_corrections,
    ),
    Endpoint(
        method="POST", path=f"{_V1}/corrections", name="addCorrection",
        summary="Accept, correct or reject a fact of a report.",
        about="Kept with author and time, and applied whenever the report is read again.",
        body=messages.CorrectionSent, answer=Correction, status=201, answered_by=reading.add_correction,
    ),
    Endpoint(
        method="DELETE", path=f"{_V1}/corrections/{{name}}", name="withdrawCorrection",
        summary="Take a correction back.", about="The word stays in the file; it does not count any more.",
        query=messages.WithdrawQuery, answer=Correction, answered_by=reading.take_back,
    ),
)  # fmt: skip
