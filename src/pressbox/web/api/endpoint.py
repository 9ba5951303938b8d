"""An endpoint described: what it takes, what it answers, who answers; and a request taken apart by the description."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from anyio import to_thread
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from pressbox.corrections import CorrectionsFile
from pressbox.web.readers import Readers
from pressbox.web.settings import Settings
from pressbox.web.stored import stored

if TYPE_CHECKING:
    from pressbox.store.database import Database
    from pressbox.store.reference_data import StoreReference

_LARGEST_KEY = 2**63 - 1


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A request taken apart. `query` and `body` are of the types that the endpoint names."""

    key: int
    name: str
    query: Any
    body: Any
    settings: Settings
    corrections: CorrectionsFile
    readers: Readers
    knows_results: bool
    database: "Callable[[], AbstractContextManager[Database]]"
    reference: "Callable[[], AbstractContextManager[StoreReference]]"


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """One method of one path. `path` may hold {key}, a number, or {name}."""

    method: Literal["GET", "POST", "DELETE"]
    path: str
    name: str
    summary: str
    about: str = ""
    query: type[msgspec.Struct] | None = None
    body: type[msgspec.Struct] | None = None
    plain_text: bool = False  # the body may also be the report itself, as text/plain
    answer: Any
    status: int = 200
    answered_by: Callable[[Asked], object]

    @property
    def route(self) -> str:
        """The path as the router writes it."""
        return self.path.replace("{key}", "{key:int}")

    async def __call__(self, request: Request) -> Response:
        """Take the request apart, answer in a worker thread, write JSON."""
        keep = stored(request.app)
        key = request.path_params.get("key", 0)
        if key > _LARGEST_KEY:
            raise HTTPException(404, f"Nothing has the key {key}.")
        asked = Asked(
            key=key, name=request.path_params.get("name", ""), query=self._query(request),
            body=await self._body(request), settings=keep.settings, corrections=keep.corrections,
            readers=keep.readers, knows_results=keep.knows_results,
            database=keep.reading, reference=keep.reference,
        )  # fmt: skip
        in_turn = keep.readers.in_turn if self.body else to_thread.run_sync
        answer = await in_turn(lambda: self.answered_by(asked))
        return Response(msgspec.json.encode(answer), self.status, media_type="application/json")

    def _query(self, request: Request) -> msgspec.Struct | None:
        """The query's fields; one left empty counts as not there, as forms send those."""
        if self.query is None:
            return None
        given = {name: value for name, value in request.query_params.items() if value != ""}
        twice = [name for name in given if len(request.query_params.getlist(name)) > 1]
        if twice:
            raise HTTPException(422, f"{twice[0]} is given more than once.")
        return _fitted(given, self.query, "The query does not fit", strict=False)

    async def _body(self, request: Request) -> msgspec.Struct | None:
        if self.body is None:
            return None
        kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
        try:
            sent = await request.body()
        except ClientDisconnect:
            raise HTTPException(400, "The connection ended before everything was sent.") from None
        if kind == "text/plain" and self.plain_text:
            try:
                return _fitted({"text": sent.decode()}, self.body, "The report does not fit")
            except UnicodeDecodeError as error:
                raise HTTPException(400, f"The report is no UTF-8 (byte {error.start}).") from None
        if kind != "application/json":
            takes = "application/json or text/plain" if self.plain_text else "application/json"
            raise HTTPException(415, f"Send {takes}, not {kind or 'a body of no content type'}.")
        try:
            return msgspec.json.decode(sent, type=self.body)
        except msgspec.ValidationError as error:
            raise HTTPException(422, f"The JSON does not fit: {error}.") from None
        except (msgspec.DecodeError, RecursionError) as error:
            raise HTTPException(400, f"That is no JSON: {error}.") from None


def _fitted(
    given: dict[str, str], kind: type[msgspec.Struct], otherwise: str, *, strict: bool = True
) -> msgspec.Struct:
    try:
        return msgspec.convert(given, kind, strict=strict)
    except msgspec.ValidationError as error:
        raise HTTPException(422, f"{otherwise}: {error}.") from None
