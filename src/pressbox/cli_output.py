"""What commands print: cards in colour where the terminal has it, pieces of a format to a file or a pipe, errors."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

from pressbox.datatypes.errors import PressboxError, UnreadableFile
from pressbox.datatypes.record import MatchRecord

if TYPE_CHECKING:
    from pressbox.explain import Explanation

STYLES = {
    "plain": "", "heading": "cyan", "team": "bold", "score": "bold yellow", "time": "green", "event": "",
    "likely": "italic dim", "quiet": "dim", "error": "bold red", "warning": "yellow", "note": "blue",
}  # fmt: skip


def print_cards(records: Iterable[MatchRecord]) -> None:
    """Match cards on the terminal; NO_COLOR and a dumb terminal are honoured."""
    from rich.console import Console
    from rich.text import Text

    from pressbox.writers.text import card

    console = Console(highlight=False, soft_wrap=False)
    for record in records:
        for line in card(record):
            console.print(Text.assemble(*((piece.text, STYLES[piece.style]) for piece in line), overflow="fold"))
        console.print()


def print_explanations(name: str, explanations: "Sequence[Explanation]") -> None:
    """A report's goals, match by match."""
    from rich.console import Console
    from rich.text import Text

    width = None if sys.stdout.isatty() else 100
    console = Console(highlight=False, width=width)
    match = None
    if not explanations:
        console.print(Text.assemble((f"{name}  ", "dim"), "no goal is told in this report"))
    for one in explanations:
        if one.match != match:
            match = one.match
            console.print(Text.assemble((f"{name}  ", "dim"), (match, "bold")))
            console.print()
        console.print(Text.assemble((f"Goal {one.goal or '?'}  ", "bold yellow"), (one.fact, "bold")))
        for sentence in one.sentences:
            console.print(Text(f"  “{' '.join(sentence.split())}”"))
        for phrase in one.phrases:
            console.print(Text.assemble(("  read by  ", "dim"), (phrase, "cyan")))
        for reason in one.why:
            console.print(Text.assemble(("  because  ", "dim"), reason))
        console.print()


def printed_to(path: Path | None, pieces: Iterator[str] | Iterator[bytes]) -> None:
    """Pieces of a format to a file, which appears only when it is whole, or to standard output."""
    if path is None:
        _to_standard_output(pieces)
        return
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with unfinished.open("wb") as out:
            _pour(pieces, out)
        unfinished.replace(path)
    except OSError as error:
        raise UnreadableFile(f"{path}: cannot be written ({error.strerror})") from None
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def complain(error: PressboxError) -> None:
    """One line on standard error."""
    print(f"pressbox: {error}", file=sys.stderr)


def _to_standard_output(pieces: Iterator[str] | Iterator[bytes]) -> None:
    try:
        sys.stdout.flush()
        _pour(pieces, sys.stdout.buffer)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read it has seen enough
        raise
    except OSError as error:
        # What could not be written still waits in the buffer: Python would try again, and fail again, when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise UnreadableFile(f"standard output: cannot be written ({error.strerror})") from None


def _pour(pieces: Iterator[str] | Iterator[bytes], out: IO[bytes]) -> None:
    for piece in pieces:
        if isinstance(piece, bytes) and out is sys.stdout.buffer and sys.stdout.isatty():
            raise UnreadableFile("this format is binary: write it to a file with -o FILE")
        out.write(piece if isinstance(piece, bytes) else piece.encode("utf-8", "surrogatepass"))
