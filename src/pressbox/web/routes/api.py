"""The HTTP API, its description, and whether the server is well.

/api/v1/...           the endpoints of `pressbox.web.api`
/api/openapi.json     the OpenAPI document;  /api  the same for people
/health, /metrics     for whoever watches the server
"""

from functools import cache

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

import pressbox
from pressbox.datatypes.errors import PressboxError
from pressbox.web.api import ENDPOINTS, openapi
from pressbox.web.api.messages import Health
from pressbox.web.metrics import Metrics
from pressbox.web.pages import page
from pressbox.web.stored import Stored, stored


async def description(request: Request) -> Response:
    """The OpenAPI document."""
    return Response(_description(), media_type="application/json")


@cache
def _description() -> bytes:
    return msgspec.json.encode(openapi(ENDPOINTS))


async def explained(request: Request) -> Response:
    """The endpoints, for people."""
    return page(request, "api.html", operations=_operations())


@cache
def _operations() -> list[dict[str, object]]:
    document = openapi(ENDPOINTS)
    return [
        {"method": method.upper(), "path": path, **operation}
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
    ]


async def health(request: Request) -> Response:
    """Whether the server can answer: 503 when its store cannot be read."""
    told = await run_in_threadpool(_health, stored(request.app))
    return Response(msgspec.json.encode(told), 200 if told.status == "ok" else 503, media_type="application/json")


def _health(keep: Stored) -> Health:
    if keep.settings.store is None:
        return Health(status="ok", version=pressbox.__version__, store="none")
    try:
        with keep.reading() as database:
            database.one("SELECT count(*) FROM sources")
    except PressboxError as error:
        return Health(status="degraded", version=pressbox.__version__, store="unreadable", detail=str(error))
    return Health(status="ok", version=pressbox.__version__, store="ok")


async def metrics(request: Request) -> Response:
    """What the server did."""
    kept: Metrics = request.app.state.metrics
    return kept.shown()


ROUTES = (
    *(
        Route(endpoint.route, endpoint.__call__, methods=[endpoint.method], name=endpoint.name)
        for endpoint in ENDPOINTS
    ),
    Route("/api/openapi.json", description, name="openapi"),
    Route("/api", explained, name="api"),
    Route("/health", health),
    Route("/metrics", metrics),
)
