"""What the server did, in the form that Prometheus gathers: how many answers, how long they took."""

from time import perf_counter

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Metrics:
    """One server's counts; `route` is the pattern of the path, so that a store of a million matches is one line."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.answers = Counter(
            "pressbox_answers", "Answers given.", ("method", "route", "status"), registry=self.registry
        )
        self.seconds = Histogram(
            "pressbox_answer_seconds", "How long an answer took.", ("route",), buckets=_BUCKETS, registry=self.registry
        )
        self.open = Gauge("pressbox_requests_open", "Requests being answered.", registry=self.registry)

    def shown(self) -> Response:
        """The counts as text."""
        return Response(generate_latest(self.registry), media_type=CONTENT_TYPE_PLAIN_0_0_4)


class Measured:
    """Counts every answer."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app = app
        self.metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Takes the time."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, status = perf_counter(), "500"

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = str(message["status"])
            await send(message)

        self.metrics.open.inc()
        try:
            await self.app(scope, receive, noted)
        finally:
            self.metrics.open.dec()
            route = getattr(scope.get("route"), "path", "unknown")
            method = scope["method"] if scope["method"] in ("GET", "HEAD", "POST", "DELETE") else "other"
            self.metrics.answers.labels(method, route, status).inc()
            self.metrics.seconds.labels(route).observe(perf_counter() - began)
