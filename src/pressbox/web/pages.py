"""A template's name and what it shows in, a page out. Every value is escaped: a report is text, whatever it holds."""

import re
from datetime import date
from functools import cache

from jinja2 import Environment, PackageLoader
from starlette.requests import Request
from starlette.responses import HTMLResponse

import pressbox
from pressbox.display.rendering import environment_of


def page(request: Request, template: str, status: int = 200, **shown: object) -> HTMLResponse:
    """The page of a template in `templates/` of the web or of the display, with the words `t` and the `request`."""
    html = environment().get_template(template).render(request=request, settings=request.app.state.settings, **shown)
    return HTMLResponse(html, status_code=status)


_WORD = re.compile(r"(\w+)")
_NARROWS = re.compile(r"\w+:(?:\"[^\"]*\"|\S+)")


@cache
def environment() -> Environment:
    """Where templates are found and what they may call."""
    made = environment_of(PackageLoader("pressbox.web"))
    made.globals["version"] = pressbox.__version__
    made.globals["here"] = here
    made.filters["day"] = day
    made.filters["source"] = source
    made.filters["minute"] = minute
    made.filters["beside"] = beside
    return made


def here(request: Request, **changed: object) -> str:
    """This page's address with some of its questions asked otherwise; None: not asked any more."""
    url = request.url.remove_query_params([name for name, value in changed.items() if value is None])
    url = url.include_query_params(**{name: value for name, value in changed.items() if value is not None})
    return f"{url.path}?{url.query}" if url.query else url.path


def day(told: date | None, short: bool = False) -> str:
    """20 November 2016, or Sun 20 Nov 2016; nothing for no day."""
    if told is None:
        return ""
    return f"{told:%a} {told.day} {told:%b} {told.year}" if short else f"{told.day} {told:%B} {told.year}"


def source(name: str) -> str:
    """A source's name without the folders that only its machine knows: "2016-17/1-seriea.txt"."""
    parts = [part for part in name.replace("\\", "/").split("/") if part]
    return "/".join(parts[-2:])


def beside(text: str, asked: str) -> list[tuple[str, bool]]:
    """A text in pieces, each with whether it is a word that was searched: "Brandt scored", "brandt" -> Brandt yes."""
    from pressbox.store.search import search_words

    wanted = set(search_words(_NARROWS.sub(" ", asked)))
    return [
        (piece, wanted.intersection(search_words(piece)) != set()) for piece in _WORD.split(text) if piece
    ]  # fmt: skip


def minute(label: str | None) -> str:
    """A minute as it is set: 42′, 90+2′, 30–34′."""
    return label.replace("'-", "–").replace("-", "–").replace("'", "′") if label else ""


def day_told(at: str) -> str:
    """The day of "2026-11-28T07:31:00Z", as people write it."""
    return day(date.fromisoformat(at[:10]))
