"""What stands around every answer: the security headers, who may ask, and how much.

The list is applied from the outside in.
"""

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pressbox.web.askers import OwnPagesOnly
from pressbox.web.limits import Rates, Sizes
from pressbox.web.metrics import Measured, Metrics
from pressbox.web.settings import Settings

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


class SecurityHeaders:
    """Nothing but our own scripts, styles and fonts runs in the page, whatever a report holds."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on and adds the headers to its answer."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("content-security-policy", POLICY)
                headers.setdefault("x-content-type-options", "nosniff")
                # Not "no-referrer": forms of our own pages would come from the origin "null".
                headers.setdefault("referrer-policy", "same-origin")
                headers.setdefault("cross-origin-resource-policy", "same-origin")
                headers.setdefault("cross-origin-opener-policy", "same-origin")
            await send(message)

        await self.app(scope, receive, with_headers)


def guards(settings: Settings, metrics: Metrics) -> list[Middleware]:
    """From the outside in: what a guard refuses has the headers, and is counted."""
    return [
        Middleware(SecurityHeaders),
        Middleware(Measured, metrics=metrics),
        Middleware(OwnPagesOnly, hosts=settings.hosts),
        Middleware(Rates, rate=settings.rate),
        Middleware(Sizes, most_bytes=settings.most_bytes),
    ]
