"""An editor's word on a fact of the report on the page: confirmed, corrected, struck out, taken back.

POST /report/fact       {"text", "path"}                                  ->  the form, as a piece of the page
POST /report/correct    {"text", "path", "verdict", "author", "fields"}    ->  the pieces of the page, read again
POST /report/withdraw   {"text", "id", "author"}                           ->  the same
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from pressbox.corrections import BadCorrection, say, standing, text_key, withdraw
from pressbox.datatypes.errors import PressboxError
from pressbox.display.wording import wording
from pressbox.web.correcting import changed, form_of
from pressbox.web.pages import environment
from pressbox.web.reading import Draft, read_draft, words_at
from pressbox.web.stored import Stored, stored

Text = Annotated[str, Meta(min_length=1)]
Name = Annotated[str, Meta(max_length=300)]


class _Sent(Struct, frozen=True, kw_only=True):
    text: Text
    name: Name | None = None
    published: date | None = None
    words: Name | None = None  # "10-80": somebody came here for these

    @property
    def draft(self) -> Draft:
        return Draft(
            text=self.text, name=self.name or None, published=self.published, found=words_at(self.words, self.text)
        )


class _FactWanted(_Sent, frozen=True, kw_only=True):
    path: Name


class _Verdict(_Sent, frozen=True, kw_only=True):
    path: Name
    verdict: Literal["accepted", "corrected", "rejected"]
    author: Annotated[str, Meta(max_length=200)] = ""
    note: Annotated[str, Meta(max_length=400)] = ""
    fields: dict[str, Annotated[str, Meta(max_length=5000)]] = {}


class _TakenBack(_Sent, frozen=True, kw_only=True):
    id: Name
    author: Annotated[str, Meta(max_length=200)] = ""


S = TypeVar("S", bound=_Sent)


def _answering(kind: type[S], answer: Callable[[S, Stored], Response]) -> Callable[[Request], object]:
    async def answered(request: Request) -> Response:
        try:
            sent = msgspec.json.decode(await request.body(), type=kind)
            keep = stored(request.app)
            return await keep.readers.in_turn(lambda: answer(sent, keep))
        except msgspec.MsgspecError as error:
            return JSONResponse({"problem": str(error)}, 422)
        except PressboxError as refused:
            return JSONResponse({"problem": str(refused)[:1].upper() + str(refused)[1:]}, 422)

    return answered


def fact(sent: _FactWanted, keep: Stored) -> Response:
    """The form that says what a fact is now."""
    reading = read_draft(sent.draft, keep)
    form = form_of(reading.record, sent.path)
    return JSONResponse({"form": environment().get_template("fact.html").render(form=form)})


def correct(sent: _Verdict, keep: Stored) -> Response:
    """Keep the word, and read the report again."""
    if not sent.author.strip():
        raise BadCorrection(wording()("correct.no_author"))
    draft = sent.draft
    if draft.name is None:  # from now on the draft goes by a name, so that what is said of it survives its editing
        draft = replace(draft, name=f"draft-{text_key(draft.text)[:12]}")
    reading = read_draft(draft, keep)
    now = changed(reading.record, sent.path, sent.fields) if sent.verdict == "corrected" else {}
    correction = say(
        draft.text, reading.as_read, keep.corrections.of(draft.name, draft.text), sent.path, sent.verdict, sent.author,
        now, report=draft.name, note=sent.note,
    )  # fmt: skip
    keep.corrections.add(correction, draft.text)
    return JSONResponse(read_draft(draft, keep).pieces)


def take_back(sent: _TakenBack, keep: Stored) -> Response:
    """Withdraw a word, and read the report again."""
    if not sent.author.strip():
        raise BadCorrection(wording()("correct.no_author"))
    draft = sent.draft
    said = standing(keep.corrections.of(draft.name, draft.text))
    found = next((one for one in said if one.id == sent.id), None)
    if found is not None:
        keep.corrections.add(withdraw(found, sent.author), keep.corrections.text(found) or draft.text)
    return JSONResponse(read_draft(draft, keep).pieces)


ROUTES = (
    Route("/report/fact", _answering(_FactWanted, fact), methods=["POST"]),
    Route("/report/correct", _answering(_Verdict, correct), methods=["POST"]),
    Route("/report/withdraw", _answering(_TakenBack, take_back), methods=["POST"]),
)
