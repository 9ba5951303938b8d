"""The folder of corrections: one a line as JSON, only ever added to, so that nothing an editor said is lost.

matches.corrections/corrections.jsonl      every word ever said, oldest first
matches.corrections/texts/<sha256>.txt     the reports that they are about, as they were then
"""

import os
from collections import defaultdict
from pathlib import Path
from threading import Lock

import msgspec

from pressbox.corrections.amend import amend
from pressbox.corrections.correction import Correction, standing, text_key
from pressbox.datatypes.errors import PressboxError
from pressbox.datatypes.record import MatchRecord


class CorrectionsUnreadable(PressboxError):
    """The file holds something that is no correction; the message names the line."""


class CorrectionsFile:
    """Corrections on disk. Read anew whenever the file has changed; safe for several threads and several programs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "corrections.jsonl"
        self._lock = Lock()
        self._seen: tuple[int, int] | None = None
        self._all: list[Correction] = []
        self._of_report: dict[str, list[Correction]] = {}
        self._of_text: dict[str, list[Correction]] = {}

    @classmethod
    def beside(cls, store: Path | None) -> "CorrectionsFile":
        """The folder that belongs to a store; without one, a folder of the working directory."""
        return cls(store.with_suffix(".corrections") if store else Path("pressbox.corrections"))

    def add(self, correction: Correction, text: str) -> None:
        """Write one behind the others, with the report it is about; it is on the disk when this returns."""
        line = msgspec.json.encode(correction) + b"\n"
        with self._lock:
            kept = self.folder / "texts" / f"{text_key(text)}.txt"
            kept.parent.mkdir(parents=True, exist_ok=True)
            if not kept.exists():
                kept.write_bytes(text.encode("utf-8", errors="surrogatepass"))
            into = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
            try:
                os.write(into, line)  # one write: lines of several programs do not mix
                os.fsync(into)
            finally:
                os.close(into)

    def all(self) -> list[Correction]:
        """Everything ever said, oldest first."""
        self._look()
        return list(self._all)

    def of(self, report: str | None, text: str) -> list[Correction]:
        """What was said of a report: of that name, or of that very text."""
        self._look()
        if not self._all:
            return []
        found = [*self._of_report.get(report or "", ()), *self._of_text.get(text_key(text), ())]
        wanted = {one.id for one in found}
        return [one for one in self._all if one.id in wanted]

    def text(self, correction: Correction) -> str | None:
        """The report that a correction is about, as it was then; None when its file was taken away."""
        try:
            kept = (self.folder / "texts" / f"{correction.text}.txt").read_bytes()
        except FileNotFoundError:
            return None
        return kept.decode("utf-8", errors="surrogatepass")

    def amend(self, name: str | None, text: str, record: MatchRecord) -> MatchRecord:
        """The record as editors would have it."""
        corrections = self.of(name, text)
        return amend(text, record, corrections)[0] if corrections else record

    def mark(self, name: str | None, text: str) -> str:
        """What changes whenever the corrections of a report do; empty for a report without any."""
        return " ".join(one.id for one in standing(self.of(name, text)))

    def _look(self) -> None:
        with self._lock:
            try:
                told = self.path.stat()
            except FileNotFoundError:
                seen = None
                content = b""
            else:
                seen = (told.st_mtime_ns, told.st_size)
                if seen == self._seen:
                    return
                content = self.path.read_bytes()
            if seen is None and self._seen is None:
                return
            self._all = self._read(content)
            of_report: dict[str, list[Correction]] = defaultdict(list)
            of_text: dict[str, list[Correction]] = defaultdict(list)
            for one in self._all:
                of_text[one.text].append(one)
                if one.report:
                    of_report[one.report].append(one)
            self._of_report, self._of_text, self._seen = of_report, of_text, seen

    def _read(self, content: bytes) -> list[Correction]:
        found = []
        for number, line in enumerate(content.splitlines(), 1):
            if not line.strip():
                continue
            try:
                found.append(msgspec.json.decode(line, type=Correction))
            except msgspec.MsgspecError as error:
                raise CorrectionsUnreadable(f"{self.path}, line {number}: no correction ({error})") from None
        return found
