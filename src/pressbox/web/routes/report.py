"""Drop a report and see the match, the proof and the mistakes."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pressbox.web.pages import page


async def front(request: Request) -> Response:
    """The page on which a report is dropped."""
    return page(request, "report.html")


ROUTES = (Route("/", front, name="front"),)
