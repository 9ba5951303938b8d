"""A report and its facts in, the report in pieces out: each piece knows which facts its words prove.

    "Okoro headed Millfield in front." + goal 1  ->  Piece("Okoro headed ...", facts=("matches.0.goals.0",))

Facts overlap, a sentence may prove three of them: the text is cut at every border of an evidence. Joined, the pieces are
the report again, character for character, but for characters that nobody can see: those are shown by their names.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from pressbox.datatypes.record import MatchRecord, RecordFinding
from pressbox.display.facts import Fact

_PARAGRAPH = re.compile(r"[^\S\n]*\n\s*\n\s*")
# Controls, and marks that turn the direction of what follows: in a report they are an accident or an attack.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_FULL_LINE = 50  # lines longer than this were broken by a column's width, not by their writer


class Note(NamedTuple):
    """A finding at its words; `wrong` are the words that `right` would mend, both empty when it proposes nothing."""

    path: str
    finding: RecordFinding
    wrong: str
    right: str


@dataclass(frozen=True, kw_only=True)
class Piece:
    """Words that prove the same facts. `side`, `family` and `likely` are those of the fact with the shortest evidence."""

    text: str
    start: int
    end: int
    facts: tuple[str, ...] = ()
    family: str = ""
    side: int | None = None
    likely: bool = False
    severity: str = ""
    begins: tuple[Fact, ...] = ()  # facts whose first words these are
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """A paragraph's pieces; `kind` is title, prose, or lines (a fact box, where each line stands for itself)."""

    kind: str
    pieces: tuple[Piece, ...] = field(default=())


class _Mark(NamedTuple):
    start: int
    end: int
    fact: Fact | None
    note: Note | None


def marked(text: str, record: MatchRecord, facts: Iterable[Fact]) -> list[Paragraph]:
    """The paragraphs of a report, cut where facts begin and end."""
    marks = [*_marks_of_facts(facts), *_marks_of_findings(record, text)]
    first: dict[str, int] = {}  # where each fact is told first
    for mark in marks:
        first[_path(mark)] = min(first.get(_path(mark), mark.start), mark.start)
    first |= {f"findings.{place}": _place(finding) for place, finding in enumerate(record.findings) if finding.evidence}
    paragraphs = []
    for number, (start, end) in enumerate(_paragraphs(text)):
        words = text[start:end]
        inside = [mark for mark in marks if mark.start < end and mark.end > start]
        kind = "title" if number == 0 and _is_title(words, record) else _kind(words)
        paragraphs.append(Paragraph(kind=kind, pieces=tuple(_pieces(text, start, end, inside, first))))
    return paragraphs


def excerpts(record: MatchRecord, facts: Iterable[Fact]) -> str:
    """What a record alone knows of its report: the words of the evidence, each at its place, empty lines between."""
    known = [evidence for fact in facts for evidence in fact.evidence]
    known += [evidence for finding in record.findings for evidence in finding.evidence]
    words = ["\n"] * max((evidence.end for evidence in known), default=0)
    for evidence in known:
        words[evidence.start : evidence.end] = evidence.text
    return "".join(words)


def notes_without_words(record: MatchRecord) -> list[Note]:
    """Findings that point at no words."""
    return [
        Note(f"findings.{place}", finding, "", "")
        for place, finding in enumerate(record.findings)
        if not finding.evidence
    ]


def visible(text: str) -> str:
    """The text with what nobody can see shown by its name: a null byte as ␀, a right-to-left override as ⟨U+202E⟩."""
    return _UNSEEN.sub(lambda unseen: _name(unseen.group()), text)


def _name(character: str) -> str:
    if character == "\r":
        return ""
    return chr(0x2400 + ord(character)) if ord(character) < 0x20 else f"⟨U+{ord(character):04X}⟩"


def _marks_of_facts(facts: Iterable[Fact]) -> Iterator[_Mark]:
    for fact in facts:
        for evidence in fact.evidence:
            yield _Mark(evidence.start, evidence.end, fact, None)


def _marks_of_findings(record: MatchRecord, text: str) -> Iterator[_Mark]:
    for place, finding in enumerate(record.findings):
        mend = finding.suggestion
        wrong, right = (text[mend.start : mend.end], mend.text) if mend else ("", "")
        note = Note(f"findings.{place}", finding, wrong, right)
        for evidence in finding.evidence:
            yield _Mark(evidence.start, evidence.end, None, note)


def _place(finding: RecordFinding) -> int:
    """Where its note stands: at the words to mend when they are among its evidence, else at those it names first."""
    mend = finding.suggestion
    at_mend = [evidence.start for evidence in finding.evidence if mend and evidence.start <= mend.start < evidence.end]
    return at_mend[0] if at_mend else finding.evidence[0].start


def _path(mark: _Mark) -> str:
    return mark.fact.path if mark.fact else mark.note.path if mark.note else ""


def _pieces(text: str, start: int, end: int, marks: Sequence[_Mark], first: dict[str, int]) -> Iterator[Piece]:
    borders = {start, end, *(mark.start for mark in marks), *(mark.end for mark in marks)}
    cuts = sorted(border for border in borders if start <= border <= end)
    waiting = sorted(marks, key=lambda mark: mark.start, reverse=True)
    open_marks: list[_Mark] = []
    for here, there in pairwise(cuts):
        open_marks = [mark for mark in open_marks if mark.end > here]
        while waiting and waiting[-1].start <= here:
            mark = waiting.pop()
            if mark.end > here:
                open_marks.append(mark)
        yield _piece(text, here, there, open_marks, first)


def _piece(text: str, here: int, there: int, marks: list[_Mark], first: dict[str, int]) -> Piece:
    about = sorted((mark for mark in marks if mark.fact), key=lambda mark: mark.end - mark.start)
    facts = [mark.fact for mark in about if mark.fact]
    shown = next((fact for fact in facts if fact.family != "name"), facts[0] if facts else None)
    wrong = [mark.note for mark in marks if mark.note]
    return Piece(
        text=visible(text[here:there]), start=here, end=there,
        facts=tuple(dict.fromkeys([*(fact.path for fact in facts), *(note.path for note in wrong)])),
        family=shown.family if shown else "", side=shown.side if shown else None, likely=bool(shown and shown.likely),
        severity=wrong[0].finding.severity if wrong else "",
        begins=tuple(_in_order(fact for fact in facts if first[fact.path] == here)),
        notes=tuple({note.path: note for note in wrong if first[note.path] == here}.values()),
    )  # fmt: skip


def _in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Goals as they fell, then the rest: a sentence that tells four of them shows 0–1, 0–2, 1–2, 2–2."""
    once = {fact.path: fact for fact in facts}.values()
    return sorted(
        once, key=lambda fact: (fact.family != "score", [int(goals) for goals in re.findall(r"\d+", fact.chip)])
    )


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = len(text) - len(text.lstrip())
    for gap in _PARAGRAPH.finditer(text, start):
        yield start, gap.start()
        start = gap.end()
    if text[start:].strip():
        yield start, len(text.rstrip())


def _is_title(words: str, record: MatchRecord) -> bool:
    title = record.report.title
    return title is not None and words.split() == title.split()


def _kind(words: str) -> str:
    lines = words.split("\n")
    return "prose" if all(len(line) > _FULL_LINE for line in lines[:-1]) else "lines"
