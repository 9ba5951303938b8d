"""A template's name and what it shows in, a page out. Every value is escaped: a report is text, whatever it holds."""

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


@cache
def environment() -> Environment:
    """Where templates are found and what they may call."""
    made = environment_of(PackageLoader("pressbox.web"))
    made.globals["version"] = pressbox.__version__
    return made
