"""Paths of the command line in, texts of reports out: files, folders, `-` for standard input.

files_of(["reports/", "derby.txt", "gone.txt"])  ->  the files, and an error that names gone.txt
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from pressbox.datatypes.errors import PressboxError, UnreadableFile
from pressbox.datatypes.reference import ReferenceData

REPORT_ENDINGS = (".txt", ".text", ".md", ".markdown", ".html", ".htm")
_STANDARD_INPUT = "-"
# The longest word in any report is an address of the web; prose has blanks, and more than a handful of letters.
_LONGEST_WORD = 20_000
_FEWEST_LETTERS = 8


class Input(NamedTuple):
    """A report yet to be opened; `path` is None for standard input."""

    name: str
    path: Path | None


class Text(NamedTuple):
    """A report's name and words."""

    name: str
    text: str


def files_of(paths: Iterable[str]) -> tuple[list[Input], list[PressboxError]]:
    """The reports to read, and an error for each path that has none."""
    inputs: list[Input] = []
    refused: list[PressboxError] = []
    for given in paths:
        path = Path(given)
        if given == _STANDARD_INPUT:
            inputs.append(Input("stdin", None))
        elif path.is_dir():
            found = sorted(file for file in path.rglob("*") if _is_report(file, path))
            inputs += [Input(file.name, file) for file in found]
            if not found:
                refused.append(
                    UnreadableFile(f"{given}: no reports in this folder (none of {', '.join(REPORT_ENDINGS)})")
                )
        else:
            inputs.append(Input(path.name, path))
    return inputs, refused


def each_text(inputs: Iterable[Input]) -> Iterator[Text | PressboxError]:
    """Each report's words, or the error that names it and says what is wrong with it."""
    from pressbox.document.files import decode, read_file

    for name, path in inputs:
        try:
            if path is None:
                text, shown = decode(sys.stdin.buffer.read(), "standard input"), "standard input"
            else:
                text, shown = read_file(path), str(path)
            _refuse_what_is_no_prose(text, shown)
            yield Text(name, text)
        except PressboxError as error:
            yield error


def _is_report(file: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    return file.suffix.lower() in REPORT_ENDINGS and file.is_file() and not hidden


def _refuse_what_is_no_prose(text: str, name: str) -> None:
    """Ten million times one letter is a file that somebody made by mistake, not a report without football."""
    if len(text) <= _LONGEST_WORD:
        return
    if len(set(text[: 50 * _LONGEST_WORD])) < _FEWEST_LETTERS:
        raise UnreadableFile(
            f"{name}: not prose ({len(text):,} characters, but fewer than {_FEWEST_LETTERS} different ones)"
        )
    if len(max(text.split(), key=len)) > _LONGEST_WORD:
        raise UnreadableFile(f"{name}: not prose (a word of more than {_LONGEST_WORD:,} letters)")


def opened_reference(path: Path | None) -> ReferenceData | None:
    """The reference data of a store; None where none is asked for."""
    if path is None:
        return None
    try:
        from pressbox.store.reference_data import open_reference
    except ImportError:
        raise UnreadableFile("--reference needs DuckDB: pip install 'pressbox[store]'") from None
    return open_reference(path)
