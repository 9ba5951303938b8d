"""Endpoints about the store: what it holds, page by page."""

from pressbox.league.competitions import find_edition
from pressbox.league.head_to_head import balance
from pressbox.league.results import team_id, team_name
from pressbox.league.table import league_table
from pressbox.store import browse
from pressbox.store.browse import Page, Paged, Wanted
from pressbox.store.search import search
from pressbox.web.api.endpoint import Asked
from pressbox.web.api.messages import Found, HeadToHead, HeadToHeadQuery, MatchesQuery, TableQuery, TableShown


def list_matches(asked: Asked) -> Paged[browse.MatchLine]:
    """Matches, newest first."""
    wanted: MatchesQuery = asked.query
    which = Wanted(
        competition_id=wanted.competition_id, season=wanted.season, team_id=wanted.team_id, other_id=wanted.other_id,
        since=wanted.since, until=wanted.until, disputed=wanted.disputed, reported=wanted.reported,
    )  # fmt: skip
    with asked.database() as database:
        return browse.matches(database, which, _page(asked))


def one_match(asked: Asked) -> browse.MatchSheet:
    """A match with all its tellings."""
    with asked.database() as database:
        return browse.match_sheet(database, asked.key)


def list_competitions(asked: Asked) -> Paged[browse.CompetitionLine]:
    """Competitions, the fullest first."""
    with asked.database() as database:
        return browse.competitions(database, asked.query.q, _page(asked))


def list_seasons(asked: Asked) -> tuple[browse.Season, ...]:
    """A competition's seasons."""
    with asked.database() as database:
        return browse.seasons(database, browse.competition(database, asked.key).competition_id)


def list_teams(asked: Asked) -> Paged[browse.TeamLine]:
    """Teams by name."""
    with asked.database() as database:
        return browse.teams(database, asked.query.q, _page(asked))


def one_team(asked: Asked) -> browse.TeamPage:
    """A team."""
    with asked.database() as database:
        return browse.team(database, asked.key)


def list_players(asked: Asked) -> Paged[browse.PlayerLine]:
    """Players by name."""
    with asked.database() as database:
        return browse.players(database, asked.query.q, _page(asked))


def one_player(asked: Asked) -> browse.PlayerPage:
    """A player with a page of goals."""
    with asked.database() as database:
        return browse.player(database, asked.key, _page(asked))


def list_reports(asked: Asked) -> Paged[browse.ReportLine]:
    """Reports by name."""
    with asked.database() as database:
        return browse.reports(database, _page(asked))


def one_table(asked: Asked) -> TableShown:
    """A league table on a day."""
    wanted: TableQuery = asked.query
    with asked.database() as database:
        edition = find_edition(database, wanted.competition, season=wanted.season, on=wanted.on)
        table = league_table(database, edition, wanted.on, wanted.venue)
    return TableShown(
        competition=edition.competition, country=edition.country, season=edition.season, on=wanted.on,
        venue=wanted.venue, finished=table.finished, rows=table.rows,
    )  # fmt: skip


def head_to_head(asked: Asked) -> HeadToHead:
    """Two teams' meetings."""
    wanted: HeadToHeadQuery = asked.query
    with asked.database() as database:
        first, second = team_id(database, wanted.first), team_id(database, wanted.second)
        return HeadToHead(
            first_id=first, first=team_name(database, first), second_id=second, second=team_name(database, second),
            balance=balance(database, first, second, wanted.before),
            meetings=browse.matches(
                database, Wanted(team_id=first, other_id=second, until=wanted.before), _page(asked)
            ),
        )  # fmt: skip


def find(asked: Asked) -> Found:
    """Sentences and goals that hold the words."""
    with asked.database() as database:
        return Found(query=asked.query.q, items=tuple(search(database, asked.query.q, asked.query.most)))


def _page(asked: Asked) -> Page:
    return Page(asked.query.page, asked.query.size)
