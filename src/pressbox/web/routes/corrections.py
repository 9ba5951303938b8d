"""What editors said of facts, in one list, and as spec cases that the phrasebook learns from.

GET /corrections            newest first
GET /corrections/cases.md   spec cases, as `pressbox corrections export` writes them
"""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from pressbox.corrections import Correction, CorrectionsFile, spec_cases, standing
from pressbox.display.wording import wording
from pressbox.pipeline import read
from pressbox.store.browse import Paged
from pressbox.web.asked import page_of
from pressbox.web.pages import page
from pressbox.web.said import said_about
from pressbox.web.stored import stored

_MOST_CASES = 300  # each is a report to read, twice


def listed(request: Request) -> Response:
    """What stands, newest first."""
    said = standing(stored(request.app).corrections.all())[::-1]
    wanted = page_of(request)
    shown = said[wanted.skipped : wanted.skipped + wanted.size]
    lines = tuple((one, said_about(one)) for one in shown)
    return page(request, "corrections.html", found=Paged(lines, wanted.number, wanted.size, len(said)))


async def cases(request: Request) -> Response:
    """The newest as a Markdown file for tests/specs."""
    keep = stored(request.app)
    file = await keep.readers.in_turn(lambda: "\n".join(_cases(keep.corrections)))
    return PlainTextResponse(
        file, media_type="text/markdown", headers={"content-disposition": 'attachment; filename="corrections.md"'}
    )


def _cases(file: CorrectionsFile) -> list[str]:
    of_reports: dict[str, tuple[str, list[Correction]]] = {}
    for one in standing(file.all())[-_MOST_CASES:]:
        text = file.text(one)
        if text is not None:
            of_reports.setdefault(one.report or one.text, (text, []))[1].append(one)
    return [f"# {wording()('correct.list_title')}\n", *spec_cases(list(of_reports.values()), read)]


ROUTES = (Route("/corrections", listed), Route("/corrections/cases.md", cases))
