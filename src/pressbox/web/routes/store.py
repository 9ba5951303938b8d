"""Leafing through the store: what it holds, competitions with their tables on any day, matches, search.

GET /store                         what there is, and where to begin
GET /store/competitions            by name;  /store/competitions/7?season=2016-17&on=2016-11-20  table, scorers, matches
GET /store/competitions/7/table    the table alone, for the slider
GET /store/matches                 page by page;  /store/matches/9  all that is told of one, side by side
GET /store/reports                 page by page
GET /store/search?q=               sentences, goals, names
"""

from collections.abc import Callable
from datetime import date
from functools import wraps

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from pressbox.store import browse
from pressbox.store.browse import Page, Wanted
from pressbox.store.database import Database, QueryRefused
from pressbox.store.search import search as find
from pressbox.web.asked import day, key, number, page_of, ticked, words
from pressbox.web.pages import page
from pressbox.web.seasons import season_shown
from pressbox.web.stored import stored
from pressbox.web.tellings import side_by_side

Answers = Callable[[Request, Database], Response]


def with_store(answers: Answers) -> Callable[[Request], Response]:
    """A page that is answered from the store, in a worker thread, and remembered: nobody writes to an open store."""

    @wraps(answers)
    def answered(request: Request) -> Response:
        keep = stored(request.app)
        address = f"{request.url.path}?{request.url.query}"
        known = keep.pages.get(address)
        if known is None:
            with keep.reading() as database:
                known = bytes(answers(request, database).body)
            keep.pages.put(address, known)
        return HTMLResponse(known)

    return answered


def names(request: Request, database: Database, what: str, listed: Callable[[Database, str, Page], object]) -> Response:
    """A list of competitions, teams or players by name."""
    named = words(request)
    return page(request, "store/names.html", what=what, named=named, found=listed(database, named, page_of(request)))


@with_store
def home(request: Request, database: Database) -> Response:
    """What the store holds."""
    return page(
        request, "store/home.html", holdings=browse.holdings(database),
        competitions=browse.competitions(database, page=Page(1, 12)),
        reported=browse.matches(database, Wanted(reported=True), Page(1, 8)),
        disputed=browse.matches(database, Wanted(disputed=True), Page(1, 6)),
    )  # fmt: skip


@with_store
def competitions(request: Request, database: Database) -> Response:
    """Competitions by name."""
    return names(request, database, "competitions", browse.competitions)


@with_store
def competition(request: Request, database: Database) -> Response:
    """A season of a competition: its table on a day, its scorers, its matches."""
    line = browse.competition(database, key(request))
    seasons = browse.seasons(database, line.competition_id)
    wanted = words(request, "season") or next((one.season for one in seasons if one.season), None)
    if wanted is not None and wanted not in [one.season for one in seasons]:
        raise HTTPException(404, f"{line.name} has no season {wanted[:40]!r} in this store.")
    matches = browse.matches(database, Wanted(competition_id=line.competition_id, season=wanted), page_of(request))
    return page(
        request, "store/competition.html", competition=line, seasons=seasons, season=wanted, matches=matches,
        shown=season_shown(database, line, wanted, *_stop(request)) if wanted else None,
        scorers=browse.top_scorers(database, competition_id=line.competition_id, season=wanted) if wanted else (),
    )  # fmt: skip


@with_store
def table(request: Request, database: Database) -> Response:
    """The table alone, for the slider."""
    line = browse.competition(database, key(request))
    shown = season_shown(database, line, words(request, "season"), *_stop(request))
    return page(request, "store/table.html", competition=line, season=words(request, "season"), shown=shown)


def _stop(request: Request) -> tuple[date | None, int | None, str]:
    """A day, or which of the season's days; and where."""
    return day(request, "on"), number(request, "stop", 10_000), request.query_params.get("venue", "")


@with_store
def matches(request: Request, database: Database) -> Response:
    """Matches, newest first."""
    team, other = number(request, "team"), number(request, "other")
    wanted = Wanted(
        competition_id=number(request, "competition"), season=words(request, "season") or None, team_id=team,
        other_id=other, since=day(request, "since"), until=day(request, "until"), disputed=ticked(request, "disputed"),
        reported=ticked(request, "reported"),
    )  # fmt: skip
    about = [browse.team(database, one).name for one in (team, other) if one is not None]
    if wanted.competition_id is not None:
        about.append(browse.competition(database, wanted.competition_id).name)
    return page(
        request, "store/matches.html", wanted=wanted, about=about,
        matches=browse.matches(database, wanted, page_of(request)),
    )  # fmt: skip


def match(request: Request) -> Response:
    """A match with everything its sources say, and what editors said since."""
    keep = stored(request.app)
    with keep.reading() as database:
        sheet = browse.match_sheet(database, key(request))
        return page(request, "store/match.html", **side_by_side(database, sheet, keep.corrections))


@with_store
def reports(request: Request, database: Database) -> Response:
    """Reports by name."""
    return page(request, "store/reports.html", found=browse.reports(database, page_of(request)))


@with_store
def search(request: Request, database: Database) -> Response:
    """Sentences, goals and names that hold the words."""
    asked = words(request)
    plain = asked and ":" not in asked
    few, refused = Page(1, 6), None
    try:
        hits = find(database, asked, 40) if asked else []
    except QueryRefused as why:
        hits, refused = [], str(why)
    return page(
        request, "store/search.html", asked=asked, hits=hits, refused=refused,
        teams=browse.teams(database, asked, few).items if plain else (),
        players=browse.players(database, asked, few).items if plain else (),
        competitions=browse.competitions(database, asked, few).items if plain else (),
    )  # fmt: skip


async def front(request: Request) -> Response:
    """The short address."""
    return RedirectResponse("/store")


ROUTES = (
    Route("/store/", front),
    Route("/store", home, name="store"),
    Route("/store/competitions", competitions),
    Route("/store/competitions/{key:int}", competition),
    Route("/store/competitions/{key:int}/table", table),
    Route("/store/matches", matches),
    Route("/store/matches/{key:int}", match),
    Route("/store/reports", reports),
    Route("/store/search", search),
)
