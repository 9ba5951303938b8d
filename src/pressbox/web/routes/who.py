"""Leafing through the store by who played: teams, players, two teams' meetings.

GET /store/teams, /store/teams/7?season=2016-17
GET /store/players, /store/players/3
GET /store/head-to-head?first=7&second=9     keys or names
"""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pressbox.league.form import form
from pressbox.league.head_to_head import balance
from pressbox.league.results import team_id
from pressbox.store import browse
from pressbox.store.browse import Wanted
from pressbox.store.database import Database
from pressbox.web.asked import key, page_of, words
from pressbox.web.pages import page
from pressbox.web.routes.store import names, with_store


@with_store
def teams(request: Request, database: Database) -> Response:
    """Teams by name."""
    return names(request, database, "teams", browse.teams)


@with_store
def team(request: Request, database: Database) -> Response:
    """A team: form, scorers, matches, in one season or in all."""
    shown = browse.team(database, key(request))
    season = words(request, "season") or None
    matches = browse.matches(database, Wanted(team_id=shown.team_id, season=season), page_of(request))
    last = next((one.date for one in matches.items if one.date and one.home_goals is not None), None)
    return page(
        request, "store/team.html", team=shown, season=season, matches=matches,
        form=form(database, shown.team_id, last) if last and matches.page == 1 else None,
        scorers=browse.top_scorers(database, team_id=shown.team_id, season=season, most=12),
    )  # fmt: skip


@with_store
def players(request: Request, database: Database) -> Response:
    """Players by name."""
    return names(request, database, "players", browse.players)


@with_store
def player(request: Request, database: Database) -> Response:
    """A player and his goals."""
    return page(request, "store/player.html", player=browse.player(database, key(request), page_of(request)))


@with_store
def head_to_head(request: Request, database: Database) -> Response:
    """Two teams' meetings; without two teams, the form that asks for them."""
    first, second = words(request, "first"), words(request, "second")
    if not (first and second):
        return page(request, "store/head_to_head.html", first=_named(database, first), second=None)
    one, other = _team(database, first), _team(database, second)
    return page(
        request, "store/head_to_head.html", first=browse.team(database, one), second=browse.team(database, other),
        balance=balance(database, one, other),
        meetings=browse.matches(database, Wanted(team_id=one, other_id=other), page_of(request)),
    )  # fmt: skip


def _team(database: Database, told: str) -> int:
    return browse.team(database, int(told)).team_id if told.isascii() and told.isdigit() else team_id(database, told)


def _named(database: Database, told: str) -> browse.TeamPage | None:
    return browse.team(database, _team(database, told)) if told else None


ROUTES = (
    Route("/store/teams", teams),
    Route("/store/teams/{key:int}", team),
    Route("/store/players", players),
    Route("/store/players/{key:int}", player),
    Route("/store/head-to-head", head_to_head),
)
