"""How long after a keystroke the findings are there: a real client types into a draft of about a thousand words.

    python evaluation/typing_speed.py [KEYSTROKES]

The server runs as editors run it, over standard input and output. Drafts: the shipped examples put together to a thousand
words, and where ../shared is, its worked-on reports of 900 to 1,150 words. Each keystroke adds or takes a letter in the
middle of the draft; the clock runs from the message to the diagnostics. Processor time is the server's own.
"""

import asyncio
import os
import re
import sys
import time
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from corpus import SHARED, texts

_ROOT = Path(__file__).resolve().parents[1]
_WORDS = (900, 1150)


def drafts() -> dict[str, str]:
    together = "\n\n".join(path.read_text() for path in sorted((_ROOT / "examples").glob("*.txt")))
    while len(together.split()) < _WORDS[0]:
        together += "\n\n" + together
    found = {"examples": " ".join(re.findall(r"\S+\s*", together)[: _WORDS[1]])}
    if SHARED.exists():
        found |= {t.stem: t.text for t in texts("work") if _WORDS[0] <= len(t.text.split()) <= _WORDS[1]}
    return found


def processor_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def typed(text: str, keystrokes: int) -> tuple[list[float], float]:
    """Seconds from each keystroke to its diagnostics, and the server's processor seconds a keystroke."""
    editor = LanguageClient("typing", "1")
    told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
    editor.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda said: told.put_nowait(said))
    await editor.start_io(sys.executable, "-c", "from pressbox.cli import main; main()", "lsp", env=dict(os.environ))
    await editor.initialize_async(types.InitializeParams(types.ClientCapabilities(), process_id=os.getpid()))
    editor.initialized(types.InitializedParams())
    editor.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem("untitled:draft", "plaintext", 0, text))
    )
    await told.get()
    at, seconds = text.index(" ", len(text) // 2), []
    server = editor._server
    assert server is not None
    spent = processor_seconds(server.pid)
    for version in range(1, keystrokes + 1):
        letters = "also"[: version % 5]
        changed = f"{text[:at]} {letters}{text[at:]}"
        started = time.perf_counter()
        editor.text_document_did_change(types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(version, "untitled:draft"),
            [types.TextDocumentContentChangeWholeDocument(changed)],
        ))  # fmt: skip
        await told.get()
        seconds.append(time.perf_counter() - started)
    spent = processor_seconds(server.pid) - spent
    await editor.shutdown_async(None)
    editor.exit(None)
    await editor.stop()
    return sorted(seconds), spent / keystrokes


def main() -> None:
    keystrokes = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    load = os.getloadavg()[0]
    print(
        f"milliseconds from a keystroke to its findings; {os.cpu_count()} cores, {load:.1f} processes waiting for them"
    )
    print(f"{'draft':12} {'words':>6} {'median':>7} {'p95':>7} {'processor':>10}")
    for name, text in drafts().items():
        seconds, spent = asyncio.run(typed(text, keystrokes))
        median, late = seconds[len(seconds) // 2], seconds[int(0.95 * len(seconds))]
        print(f"{name:12} {len(text.split()):6} {1000 * median:7.0f} {1000 * late:7.0f} {1000 * spent:10.0f}")


if __name__ == "__main__":
    main()
