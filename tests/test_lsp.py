"""An editor over standard input and output, as a real client speaks: squiggles, quick fixes, facts on hover."""

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pygls")

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from pressbox.datatypes.document import Span
from pressbox.lsp.places import Places

WRONG = """Leeds moved six points clear at the top on 33 when they beat Fulham 2-0 on Saturday.

Everton, who lost 1-0 at Watford, stay second on 26 points.
"""
RIGHT = WRONG.replace("six", "seven")


class Editor(LanguageClient):
    """A client that keeps what the server says of each draft."""

    def __init__(self) -> None:
        super().__init__("editor of the tests", "1")
        self.told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.complaints: list[str] = []
        self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda told: self.told.put_nowait(told))
        self.feature(types.WINDOW_SHOW_MESSAGE)(lambda said: self.complaints.append(said.message))

    async def open(self, path: Path, text: str) -> str:
        uri = path.as_uri()
        self.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "plaintext", 1, text)))
        return uri

    def type(self, uri: str, version: int, text: str) -> None:
        self.text_document_did_change(types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(version, uri), [types.TextDocumentContentChangeWholeDocument(text)]
        ))  # fmt: skip

    async def next(self) -> types.PublishDiagnosticsParams:
        return await asyncio.wait_for(self.told.get(), 60)


def edited(work: Callable[[Editor], Coroutine[Any, Any, None]], *options: str) -> None:
    async def session() -> None:
        editor = Editor()
        await editor.start_io(
            sys.executable, "-c", "from pressbox.cli import main; main()", "lsp", *options, env=dict(os.environ)
        )
        await editor.initialize_async(types.InitializeParams(types.ClientCapabilities(), process_id=os.getpid()))
        editor.initialized(types.InitializedParams())
        try:
            await work(editor)
        finally:
            await editor.shutdown_async(None)
            editor.exit(None)
            await editor.stop()

    asyncio.run(session())


def test_what_is_wrong_is_underlined_until_it_is_mended(tmp_path: Path) -> None:
    async def work(editor: Editor) -> None:
        uri = await editor.open(tmp_path / "draft.txt", WRONG)
        (found,) = (await editor.next()).diagnostics
        assert (found.code, found.source, found.severity) == ("points-gap", "pressbox", types.DiagnosticSeverity.Error)
        assert found.range == types.Range(types.Position(0, 12), types.Position(0, 39))
        assert len(found.related_information or ()) == 2

        fixes = await editor.text_document_code_action_async(types.CodeActionParams(
            types.TextDocumentIdentifier(uri), found.range, types.CodeActionContext([found])
        ))  # fmt: skip
        assert [fix.title for fix in fixes or ()] == ["Write “seven” for “six”"]
        (edit,) = fixes[0].edit.changes[uri]
        assert (edit.new_text, edit.range.start, edit.range.end) == (
            "seven",
            types.Position(0, 12),
            types.Position(0, 15),
        )

        editor.type(uri, 2, RIGHT)
        told = await editor.next()
        assert (told.version, list(told.diagnostics)) == (2, [])

    edited(work)


def test_a_fact_is_told_over_the_words_that_prove_it(tmp_path: Path) -> None:
    async def work(editor: Editor) -> None:
        text = "Harbour Town beat Millfield 1-0.\n\nPat Okoro headed Harbour Town in front in the 18th minute.\n"
        uri = await editor.open(tmp_path / "draft.txt", text)
        await editor.next()

        async def over(line: int, words: str) -> str:
            at = types.Position(line, text.splitlines()[line].index(words) + 1)
            told = await editor.text_document_hover_async(types.HoverParams(types.TextDocumentIdentifier(uri), at))
            return told.contents.value if told else ""

        assert "**Final score** Harbour Town 1–0 Millfield" in await over(0, "1-0")
        assert "**Goal** 18′, 1–0, Pat Okoro, for Harbour Town" in (await over(2, "headed")).replace("header, ", "")
        assert "Pat Okoro" in await over(2, "Okoro")

    edited(work)


def test_fast_typing_is_checked_as_it_stands_at_last(tmp_path: Path) -> None:
    async def work(editor: Editor) -> None:
        uri = await editor.open(tmp_path / "draft.txt", RIGHT)
        await editor.next()
        for version in range(2, 12):
            editor.type(uri, version, RIGHT + "x" * version)
        editor.type(uri, 12, WRONG)
        told = await editor.next()
        while told.version != 12:
            told = await editor.next()
        assert [one.code for one in told.diagnostics] == ["points-gap"]

    edited(work)


def test_settings_and_files_beside_the_draft_hold(tmp_path: Path) -> None:
    async def work(editor: Editor) -> None:
        draft = tmp_path / "draft.txt"
        uri = await editor.open(draft, WRONG)
        assert len((await editor.next()).diagnostics) == 1

        (tmp_path / "draft.txt.accept").write_text("points-gap\n", encoding="utf-8")
        editor.text_document_did_save(types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(uri)))
        assert list((await editor.next()).diagnostics) == []

        (tmp_path / "draft.txt.accept").unlink()
        (tmp_path / "pressbox.toml").write_text('[check]\noff = ["spelling"]\n', encoding="utf-8")
        editor.text_document_did_save(types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(uri)))
        assert len((await editor.next()).diagnostics) == 1
        assert "there is no check 'spelling'" in editor.complaints[0]

        (tmp_path / "pressbox.toml").write_text('[check.severity]\npoints-gap = "warning"\n', encoding="utf-8")
        editor.text_document_did_save(types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(uri)))
        (found,) = (await editor.next()).diagnostics
        assert found.severity == types.DiagnosticSeverity.Warning

        editor.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))
        assert list((await editor.next()).diagnostics) == []

    edited(work)


def test_a_draft_that_is_no_prose_does_not_stop_the_server(tmp_path: Path) -> None:
    async def work(editor: Editor) -> None:
        await editor.open(tmp_path / "noise.txt", "\x00\ufeff" * 500 + "😀" * 500)
        assert list((await editor.next()).diagnostics) == []
        await editor.open(tmp_path / "long.txt", "Leeds won. " * 60_000)
        assert list((await editor.next()).diagnostics) == []
        assert "too long" in editor.complaints[0]
        await editor.open(tmp_path / "draft.txt", WRONG)
        assert len((await editor.next()).diagnostics) == 1

    edited(work)


@pytest.mark.parametrize(("encoding", "character"), [("utf-16", 3), ("utf-32", 2), ("utf-8", 5)])
def test_characters_are_counted_as_the_editor_counts(encoding: str, character: int) -> None:
    text = "one\r\n😀 Æ\rthree"
    places = Places(text, encoding)
    at = text.index("Æ")

    assert places.position(at) == types.Position(1, character)
    assert places.offset(types.Position(1, character)) == at
    assert places.offset(types.Position(1, 99)) == text.index("\rthree")
    assert places.offset(types.Position(9, 0)) == len(text)
    assert places.range(Span(text.index("three"), len(text))).start == types.Position(2, 0)
