"""What went wrong in, the answer that says so out: problem details (RFC 9457) for programs, a page for people."""

from http import HTTPStatus

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from pressbox.datatypes.errors import PressboxError
from pressbox.web.pages import page


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Problem details: `title` is the status in words, `detail` what to do about it."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    instance: str


def problem(request: Request, status: int, detail: str, headers: dict[str, str] | None = None) -> Response:
    """The answer in the form that the asker reads."""
    title = HTTPStatus(status).phrase
    if _is_person(request):
        shown = page(request, "problem.html", status, title=title, detail=detail)
        shown.headers.update(headers or {})
        return shown
    body = Problem(title=title, status=status, detail=detail, instance=request.url.path)
    return Response(msgspec.json.encode(body), status, headers, media_type="application/problem+json")


async def on_http_exception(request: Request, error: Exception) -> Response:
    """What a handler refused."""
    assert isinstance(error, HTTPException)
    detail = error.detail
    if detail == HTTPStatus(error.status_code).phrase:
        detail = f"{detail}: {request.url.path}"
    return problem(request, error.status_code, detail, dict(error.headers or {}))


async def on_pressbox_error(request: Request, error: Exception) -> Response:
    """What a room refused by name: what was asked for is unknown, or cannot be had now."""
    from pressbox.store.database import QueryRefused, StoreError

    names = {kind.__name__ for kind in type(error).__mro__}
    if names & {"NotInStore", "UnknownCompetition", "UnknownTeam"}:
        return problem(request, 404, _sentence(error))
    return problem(
        request, 422 if not isinstance(error, StoreError) or isinstance(error, QueryRefused) else 503, _sentence(error)
    )


async def on_defect(request: Request, error: Exception) -> Response:
    """A defect of ours: named, without its insides."""
    return problem(
        request, 500, f"A defect in pressbox stopped this ({type(error).__name__}); the report is not at fault."
    )


HANDLERS = {HTTPException: on_http_exception, PressboxError: on_pressbox_error, Exception: on_defect}


def _sentence(error: Exception) -> str:
    return str(error)[:1].upper() + str(error)[1:]


def _is_person(request: Request) -> bool:
    return not request.url.path.startswith("/api/") and "text/html" in request.headers.get("accept", "")
