"""The application: routes gathered from `routes/`, static files of the web and of the display, guards around them."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from importlib import import_module
from pkgutil import iter_modules

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from pressbox.web import routes
from pressbox.web.examples import examples
from pressbox.web.guards import guards
from pressbox.web.metrics import Metrics
from pressbox.web.problems import HANDLERS
from pressbox.web.settings import Settings
from pressbox.web.stored import Stored


def create_app(settings: Settings | None = None) -> Starlette:
    """The ASGI application; handlers find the settings in `request.app.state.settings`."""
    static = StaticFiles(packages=[("pressbox.web", "static"), ("pressbox.display", "static")])
    settings, metrics = settings or Settings(), Metrics()
    app = Starlette(
        routes=[*_offered(), Mount("/static", static, name="static")], middleware=guards(settings, metrics),
        lifespan=_warm, exception_handlers=HANDLERS,
    )  # fmt: skip
    app.state.settings, app.state.metrics, app.state.stored = settings, metrics, Stored(settings)
    return app


def _offered() -> list[BaseRoute]:
    """The ROUTES of each file in `routes/`."""
    gathered: list[BaseRoute] = []
    for module in iter_modules(routes.__path__):
        offered: Sequence[BaseRoute] = import_module(f"{routes.__name__}.{module.name}").ROUTES
        gathered += offered
    return gathered


@asynccontextmanager
async def _warm(app: Starlette) -> AsyncIterator[None]:
    """The phrasebook and the templates are compiled at the first reading: that must not be a visitor's."""
    from pressbox.web.reading import warm

    warm(app.state.stored)
    app.state.stored.readers.start([example.text for example in examples()])
    yield
    app.state.stored.close()
