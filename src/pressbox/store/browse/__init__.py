"""What a reader leafs through in, pages of the store out: competitions, seasons, matches, teams, players.

    matches(db, Wanted(team_id=7), Page(2))  ->  matches 51 to 100 of team 7, newest first

Everything is paged, and a page finds its keys before it looks anything up, so that a million matches cost no more than
their columns. Answers are frozen values that JSON can be made of.
"""

from pressbox.store.browse.competitions import CompetitionLine, Season, competition, competitions, match_days, seasons
from pressbox.store.browse.match_sheet import Disagreement, GoalLine, MatchSheet, Telling, match_sheet
from pressbox.store.browse.matches import MatchLine, Wanted, matches
from pressbox.store.browse.paging import Page, Paged
from pressbox.store.browse.players import PlayerLine, PlayerPage, player, players
from pressbox.store.browse.reports import ReportLine, ReportText, report_text, reports
from pressbox.store.browse.summary import Holdings, holdings
from pressbox.store.browse.teams import TeamLine, TeamPage, team, teams, top_scorers

__all__ = [
    "CompetitionLine", "Disagreement", "GoalLine", "Holdings", "MatchLine", "MatchSheet", "Page", "Paged", "PlayerLine",
    "PlayerPage", "ReportLine", "ReportText", "Season", "TeamLine", "TeamPage", "Telling", "Wanted", "competition", "competitions",
    "holdings", "match_days", "match_sheet", "matches", "player", "players", "report_text", "reports", "seasons", "team",
    "teams", "top_scorers",
]  # fmt: skip
