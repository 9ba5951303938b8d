"""Drop a report and see the match, the proof and the mistakes.

GET /                 the empty page; /?example=cup-tie reads an example
POST /                a form with the text, for browsers without scripts; a page
POST /report          the text itself (text/plain, or text/html); JSON with the pieces that the page's script puts in place;
                      ?checked=1 holds it against the store, which takes longer;
                      ?name= and ?published= where it is a report of the store, or a draft that editors have corrected;
                      ?words=10-80 shows where words stand
GET /store/reports/7  a report of the store; ?words=10-80 shows where words stand
POST /report/save     a form with the text and a format of `pressbox read`; a file
"""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from pressbox.datatypes.errors import PressboxError, UnreadableFile
from pressbox.display.wording import wording
from pressbox.document.files import article, decode
from pressbox.store.browse import ReportText, report_text
from pressbox.web.asked import day, key, ticked, words
from pressbox.web.examples import examples
from pressbox.web.pages import page
from pressbox.web.reading import Draft, Reading, reading_of, words_at
from pressbox.web.settings import Settings
from pressbox.web.stored import stored
from pressbox.writers import written_beside

_MEDIA = {"html": "text/html", "svg": "image/svg+xml", "json": "application/json", "text": "text/plain"}
_ENDINGS = {"text": "txt"}


async def front(request: Request) -> Response:
    """The empty page, or an example read."""
    wanted = request.query_params.get("example")
    example = next((example for example in examples() if example.name == wanted), None)
    if wanted and example is None:
        return RedirectResponse("/")
    reading = await reading_of(Draft(text=example.text), stored(request.app)) if example else None
    return _workbench(request, reading)


async def read_form(request: Request) -> Response:
    """A report sent as a form: the page with what was read."""
    text = await _text_of_form(request)
    if not text.strip():
        return _workbench(request, None, problem=wording()("drop.empty"), status=422)
    return _workbench(request, await reading_of(Draft(text=text), stored(request.app), checked=True))


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
    draft = Draft(
        text=text, name=words(request, "name") or None, published=day(request, "published"),
        found=words_at(request.query_params.get("words"), text),
    )  # fmt: skip
    reading = await reading_of(draft, stored(request.app), checked=ticked(request, "checked"))
    return JSONResponse({**reading.pieces, **({"text": text} if kind != "text/plain" else {})})


async def of_the_store(request: Request) -> Response:
    """A report of the store, read again."""
    report = await run_in_threadpool(_stored_report, request)
    draft = Draft(
        text=report.text, name=report.name, published=report.published,
        found=words_at(request.query_params.get("words"), report.text),
    )  # fmt: skip
    return _workbench(request, await reading_of(draft, stored(request.app)), source=report)


def _stored_report(request: Request) -> ReportText:
    with stored(request.app).reading() as database:
        return report_text(database, key(request))


async def save(request: Request) -> Response:
    """A report's record in one of the formats that people keep."""
    form = await request.form()
    wanted, text = str(form.get("format", "")), await _text_of_form(request)
    if wanted not in _MEDIA:
        return Response(wording()("drop.no_format", name=wanted, formats=", ".join(_MEDIA)), 404)
    reading = await reading_of(
        Draft(text=text, name=str(form.get("name", "")) or None), stored(request.app), checked=True
    )
    try:
        file = written_beside([(reading.record, text)], wanted)
    except PressboxError as refused:
        return Response(str(refused), 422)
    name = f"report.{_ENDINGS.get(wanted, wanted)}"
    return Response(file, media_type=_MEDIA[wanted], headers={"content-disposition": f'attachment; filename="{name}"'})


def _workbench(
    request: Request, reading: Reading | None, problem: str = "", status: int = 200, source: object = None
) -> Response:
    shown = {**reading.shown, "marks": reading.marks} if reading else {}
    return page(
        request, "report.html", status, examples=examples(), reading=reading, problem=problem, source=source,
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
    Route("/store/reports/{key:int}", of_the_store),
)
