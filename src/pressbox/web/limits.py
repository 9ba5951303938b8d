"""How much one may ask: the size of what is sent, and how often one address asks."""

from limits import parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pressbox.web.problems import problem

_MOST_THROWN_AWAY = 30_000_000  # bytes read and dropped so that the sender hears why
_FREE = ("/static/", "/health", "/metrics")


def size_shown(most_bytes: int) -> str:
    """A limit as people say it."""
    return f"{most_bytes / 1e6:g} MB" if most_bytes >= 100_000 else f"{most_bytes} bytes"


def too_large(shown: str) -> str:
    """What is said when more was sent than is taken."""
    return f"That is too large: a report may have up to {shown}. Send the report alone, as text."


class TooMuch(Exception):
    """More was sent than is taken."""


class Sizes:
    """Refuses what is larger than a report may be, with the limit in the answer (413)."""

    def __init__(self, app: ASGIApp, most_bytes: int) -> None:
        self.app = app
        self.most_bytes = most_bytes
        self.shown = size_shown(most_bytes)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Counts what comes in."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        told = headers.get("content-length", "0")
        announced = int(told) if told.isdigit() else 0
        most = self._most(headers.get("content-type", ""))
        got, answering = 0, False

        async def counted() -> Message:
            nonlocal got
            message = await receive()
            got += len(message.get("body", b""))
            if got > most:
                raise TooMuch
            return message

        async def watched(message: Message) -> None:
            nonlocal answering
            answering = True
            await send(message)

        try:
            if announced > most:
                raise TooMuch
            await self.app(scope, counted, watched)
        except TooMuch:
            if answering:
                raise
            await _drop(receive, min(announced or _MOST_THROWN_AWAY, _MOST_THROWN_AWAY))
            await problem(Request(scope), 413, too_large(self.shown))(scope, receive, send)

    def _most(self, kind: str) -> int:
        """JSON may write a character in six bytes, a form a byte in three; both have other fields, too."""
        times = 6 if "json" in kind else 3 if "urlencoded" in kind else 1
        return self.most_bytes if kind.startswith("text/") else times * self.most_bytes + 10_000


class Rates:
    """Refuses an address that asks more often than the settings allow (429), and says when to come again."""

    def __init__(self, app: ASGIApp, rate: str | None) -> None:
        self.app = app
        self.rate = parse(rate) if rate else None
        self.limiter = MovingWindowRateLimiter(MemoryStorage())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Counts who asks."""
        if scope["type"] != "http" or self.rate is None or scope["path"].startswith(_FREE):
            await self.app(scope, receive, send)
            return
        asker = (scope.get("client") or ("",))[0]
        if self.limiter.hit(self.rate, asker):
            await self.app(scope, receive, send)
            return
        detail = f"That was more than {self.rate}; wait a little."
        after = {"retry-after": str(self.rate.get_expiry())}
        await problem(Request(scope), 429, detail, after)(scope, receive, send)


async def _drop(receive: Receive, most: int) -> None:
    """Read what is still coming, so that the answer is not lost in a broken connection."""
    dropped, more = 0, True
    while more and dropped < most:
        message = await receive()
        dropped += len(message.get("body", b""))
        more = message["type"] == "http.request" and message.get("more_body", False)
