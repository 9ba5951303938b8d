"""Two tools for assistants, over the Model Context Protocol: read a report, check a report.

check("Leeds moved six points clear at the top on 33 ... Everton stay second on 26 points.")
    ->  {"findings": [{"check": "points-gap", "message": "... the gap is 7.", "evidence": [...]}]}
"""

from contextlib import AbstractContextManager, nullcontext
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import msgspec
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field

import pressbox
from pressbox.datatypes.reference import ReferenceData
from pressbox.pipeline import read as read_report
from pressbox.pipeline import read_case
from pressbox.proofread import proofread
from pressbox.record import recorded

_MOST_BYTES = 1_000_000
_INSTRUCTIONS = (
    "pressbox reads football match reports in English. `read` gives the match record: every fact carries the words of the "
    "report that prove it; null means that the report does not say. `check` lists statements that cannot be true, each "
    "with its words (offsets into the text as sent) and, where there is one, a suggested correction. Send the whole report, "
    "unchanged."
)
_HARMLESS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)

Report = Annotated[str, Field(description="The match report, whole and unchanged.")]
Published = Annotated[str | None, Field(description="The day of publication, as 2016-11-20, where it is known.")]


def server(store: Path | None = None) -> MCPServer[Any]:
    """The server; with a store its results are held against what the report says of tables, streaks and meetings."""
    serving: MCPServer[Any] = MCPServer("pressbox", instructions=_INSTRUCTIONS, version=pressbox.__version__)

    @serving.tool(title="Read a match report", annotations=_HARMLESS)
    def read(text: Report, published: Published = None) -> dict[str, Any]:
        """Read a football match report into its match record (format 1)."""
        with _reference(store) as reference:
            return read_report(_within(text), _day(published), reference=reference).to_dict()

    @serving.tool(title="Proofread a match report", annotations=_HARMLESS)
    def check(text: Report, published: Published = None) -> dict[str, Any]:
        """Proofread a football match report: the statements in it that cannot be true."""
        with _reference(store) as reference:
            case = read_case(_within(text), _day(published), reference)
            return {"findings": msgspec.to_builtins(recorded(case.document, proofread(case)))}

    return serving


def _reference(store: Path | None) -> "AbstractContextManager[ReferenceData | None]":
    if store is None:
        return nullcontext()
    from pressbox.store.database import open_database
    from pressbox.store.reference_data import StoreReference

    return nullcontext(StoreReference(open_database(store).another()))


def _within(text: str) -> str:
    if len(text.encode("utf-8", errors="surrogatepass")) > _MOST_BYTES:
        raise ToolError(f"the report is larger than {_MOST_BYTES} bytes: send one report")
    return text


def _day(told: str | None) -> date | None:
    try:
        return date.fromisoformat(told) if told else None
    except ValueError:
        raise ToolError(f"{told!r} is no day: write it as 2016-11-20") from None
