"""Drop a report and see the match, the proof and the mistakes.

GET /                 the empty page; /?example=cup-tie reads an example
POST /                a form with the text, for browsers without scripts; a page
POST /report          the text itself (text/plain, or text/html); JSON with the pieces that the page's script puts in place
POST /report/save     a form with the text and a format of `pressbox read`; a file
"""

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from pressbox.datatypes.errors import PressboxError, UnreadableFile
from pressbox.display.wording import wording
from pressbox.document.files import article, decode
from pressbox.web.examples import examples
from pressbox.web.pages import environment, page
from pressbox.web.reading import Reading, reading_of
from pressbox.web.settings import Settings
from pressbox.writers import written_beside

_MEDIA = {"html": "text/html", "svg": "image/svg+xml", "json": "application/json", "text": "text/plain"}
_ENDINGS = {"text": "txt"}


async def front(request: Request) -> Response:
    """The empty page, or an example read."""
    wanted = request.query_params.get("example")
    example = next((example for example in examples() if example.name == wanted), None)
    if wanted and example is None:
        return RedirectResponse("/")
    reading = await reading_of(example.text, _settings(request), example.name) if example else None
    return _workbench(request, reading)


async def read_form(request: Request) -> Response:
    """A report sent as a form: the page with what was read."""
    text = await _text_of_form(request)
    if not text.strip():
        return _workbench(request, None, problem=wording()("drop.empty"), status=422)
    return _workbench(request, await reading_of(text, _settings(request)))


async def read_text(request: Request) -> Response:
    """A report sent as it is: the pieces of the page."""
    body = await request.body()
    kind = request.headers.get("content-type", "").split(";")[0]
    try:
        text = body.decode() if kind == "text/plain" else article(decode(body, "page"), "page")
    except UnicodeDecodeError:
        return _refused(wording()("drop.not_utf8", name=wording()("site.report")), 400)
    except UnreadableFile as unreadable:
        return _refused(str(unreadable), 422)
    if not text.strip():
        return _refused(wording()("drop.empty"), 422)
    reading = await reading_of(text, _settings(request))
    shown = {**reading.shown, "mendable": True}
    return JSONResponse({
        "card": environment().get_template("card.html").render(shown),
        "paper": environment().get_template("paper.html").render(shown),
        "marks": reading.marks, "ms": reading.ms, "title": reading.record.report.title,
        **({"text": text} if kind != "text/plain" else {}),
    })  # fmt: skip


async def save(request: Request) -> Response:
    """A report's record in one of the formats that people keep."""
    form = await request.form()
    wanted, text = str(form.get("format", "")), await _text_of_form(request)
    if wanted not in _MEDIA:
        return Response(wording()("drop.no_format", name=wanted, formats=", ".join(_MEDIA)), 404)
    reading = await reading_of(text, _settings(request), "report")
    try:
        file = written_beside([(reading.record, text)], wanted)
    except PressboxError as refused:
        return Response(str(refused), 422)
    name = f"report.{_ENDINGS.get(wanted, wanted)}"
    return Response(file, media_type=_MEDIA[wanted], headers={"content-disposition": f'attachment; filename="{name}"'})


def _workbench(request: Request, reading: Reading | None, problem: str = "", status: int = 200) -> Response:
    shown = {**reading.shown, "mendable": True, "marks": reading.marks} if reading else {}
    return page(
        request, "report.html", status, examples=examples(), reading=reading, problem=problem,
        most_bytes=_settings(request).most_bytes, **shown,
    )  # fmt: skip


async def _text_of_form(request: Request) -> str:
    form = await request.form()
    return str(form.get("report", "")).replace("\r\n", "\n")


def _settings(request: Request) -> Settings:
    settings: Settings = request.app.state.settings
    return settings


def _refused(why: str, status: int) -> Response:
    return JSONResponse({"problem": why}, status)


ROUTES = (
    Route("/", front, name="front"),
    Route("/", read_form, methods=["POST"]),
    Route("/report", read_text, methods=["POST"]),
    Route("/report/save", save, methods=["POST"]),
)
