"""Who may ask: only pages of this server, under a name that is this server's, may make it do anything.

A page of another site can send a browser here (a link, a form, an image); it cannot hide that it did. A name that somebody
else's DNS points at this machine is not one of ours.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from pressbox.web.problems import problem

_HARMLESS = ("GET", "HEAD", "OPTIONS")


class OwnPagesOnly:
    """Refuses foreign hosts (421) and what other sites drive a browser to do here (403)."""

    def __init__(self, app: ASGIApp, hosts: tuple[str, ...]) -> None:
        self.app = app
        self.hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes on what is ours."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refusal = None
        if "*" not in self.hosts and name_of(headers.get("host", "")) not in self.hosts:
            refusal = (421, f"This server does not answer to that name; it is {', '.join(self.hosts)}.")
        elif _is_foreign(headers, scope["method"]):
            refusal = (403, "Another site sent this; only pages of this server may.")
        if refusal is None:
            await self.app(scope, receive, send)
        else:
            await problem(Request(scope), *refusal)(scope, receive, send)


def name_of(host: str) -> str:
    """A Host header without its port: "localhost:8000" -> "localhost", "[::1]:8000" -> "[::1]"."""
    if host.startswith("["):
        return host[: host.find("]") + 1].lower()
    return host.split(":")[0].lower()


def _is_foreign(headers: Headers, method: str) -> bool:
    """A browser says where a request comes from; a program says nothing and drives nobody."""
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if method in _HARMLESS:
        return site == "cross-site" and headers.get("sec-fetch-mode") not in (None, "navigate")
    if origin is not None:
        return urlsplit(origin).netloc.lower() != headers.get("host", "").lower()
    return site not in (None, "same-origin", "none")
