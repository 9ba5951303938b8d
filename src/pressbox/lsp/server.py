"""Messages of an editor in, findings and facts out, over standard input and output (Language Server Protocol).

didChange "... six points clear ..."  ->  publishDiagnostics points-gap; hover  ->  the facts that the words prove

A keystroke asks for a check; what is typed while one runs is checked once, as it then stands.
"""

import asyncio
import gc
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

import pressbox
from pressbox.datatypes.errors import PressboxError
from pressbox.datatypes.findings import Finding, Settings
from pressbox.datatypes.reference import ReferenceData
from pressbox.lsp.draft import Draft
from pressbox.matching import remember_sentences
from pressbox.pipeline import read_case
from pressbox.proofread import CHECKS, let_stand, proofread, read_settings, settings_near, sidecar_of
from pressbox.weighing import remember

_KNOWN = tuple(check.id for check in CHECKS)
_LONGEST = 400_000  # characters: no report is as long, and an editor opens what it likes
_SENTENCES = 2_000  # of which what was found in them is kept
_BEFORE_COLLECTING = 100_000  # new objects; the rooms' values die with the next keystroke, none of them in a circle


class ProofreadingServer(LanguageServer):
    """The server: drafts by their address, each with the check that is on its way."""

    def __init__(self, config: Path | None = None, reference: ReferenceData | None = None) -> None:
        super().__init__("pressbox", pressbox.__version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self._config = config
        self._reference = reference
        self._drafts: dict[str, Draft] = {}
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._complained: set[str] = set()
        self.seconds: list[float] = []

    def ask(self, uri: str) -> None:
        """Have a draft checked soon; asked again before that, once is enough."""
        if uri not in self._waiting:
            self._waiting[uri] = asyncio.ensure_future(self._soon(uri))

    async def _soon(self, uri: str) -> None:
        await asyncio.sleep(0)  # what else has been typed comes in first
        self._waiting.pop(uri, None)
        document = self.workspace.text_documents.get(uri)
        if document is None:
            return
        draft = self.draft(uri)
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri, draft.diagnostics() if draft else [], document.version)
        )

    def draft(self, uri: str) -> Draft | None:
        """The draft as it stands now, checked; None where it cannot be."""
        text = self.workspace.get_text_document(uri).source
        known = self._drafts.get(uri)
        if known is not None and known.text == text:
            return known
        if len(text) > _LONGEST:
            self._complain(f"{uri}: too long for one report ({len(text):,} characters)")
            return None
        started = perf_counter()
        try:
            case = read_case(text, None, self._reference)
            findings = proofread(case, self._settings(uri))
        except Exception as error:  # a defect of ours must not cost the editor its server
            self._complain(f"{uri}: a defect in pressbox stopped the check ({type(error).__name__}: {error})")
            return None
        encoding = self.workspace.position_encoding  # a value of the protocol, or its plain word
        draft = Draft(uri, text, case, self._standing(uri, text, findings), encoding)
        self.seconds.append(perf_counter() - started)
        self._drafts[uri] = draft
        return draft

    def forget(self, uri: str) -> None:
        """The editor has closed a draft."""
        self._drafts.pop(uri, None)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def look_again(self) -> None:
        """Settings or files beside drafts may have changed."""
        self._complained.clear()
        self._drafts.clear()
        for uri in self.workspace.text_documents:
            self.ask(uri)

    def _settings(self, uri: str) -> Settings:
        path = to_fs_path(uri)
        try:
            if self._config is not None:
                return read_settings(self._config, _KNOWN)
            return settings_near(Path(path).parent, _KNOWN) if path else Settings()
        except PressboxError as error:
            self._complain(str(error))
            return Settings()

    def _standing(self, uri: str, text: str, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        path = to_fs_path(uri)
        if path is None or not uri.startswith("file:"):
            return findings
        try:
            return let_stand(findings, sidecar_of(Path(path)), text)
        except PressboxError as error:
            self._complain(str(error))
            return findings

    def _complain(self, words: str) -> None:
        """Tell the editor, once."""
        if words not in self._complained:
            self._complained.add(words)
            self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, words))


def language_server(config: Path | None = None, reference: ReferenceData | None = None) -> ProofreadingServer:
    """A server with all it answers; `start_io()` runs it."""
    server = ProofreadingServer(config, reference)
    answer: Callable[..., Callable[[Any], Any]] = server.feature

    @answer(types.INITIALIZED)
    def ready(_: types.InitializedParams) -> None:
        remember_sentences(_SENTENCES)
        remember(_SENTENCES)
        read_case("Leeds beat Fulham 2-0 on Saturday.")  # phrases and names are loaded before the first keystroke
        gc.collect()
        gc.freeze()
        gc.set_threshold(_BEFORE_COLLECTING, 20, 50)

    @answer(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.ask(params.text_document.uri)

    @answer(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        server.ask(params.text_document.uri)

    @answer(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(_: types.DidSaveTextDocumentParams) -> None:
        server.look_again()

    @answer(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def files_changed(_: types.DidChangeWatchedFilesParams) -> None:
        server.look_again()

    @answer(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.forget(params.text_document.uri)

    @answer(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover | None:
        draft = server.draft(params.text_document.uri)
        return draft.hover(params.position) if draft else None

    @answer(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]))
    def fixes(params: types.CodeActionParams) -> list[types.CodeAction]:
        draft = server.draft(params.text_document.uri)
        return list(draft.quick_fixes(params.range)) if draft else []

    return server
