"""For people: each finding with its words underlined in place, the other side below, and the correction.

draft.txt:33:54  error  points-gap
  six points clear at the top: Juventus have 33 points and AS Roma 26
      ... Juventus, who are now six points clear at the top on 33, when ...
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from pressbox.datatypes.document import Span
from pressbox.datatypes.reference import Answer
from pressbox.notices.checked import Checked, Rule

_WIDTH = 92
_BEFORE = 36
_ROWS, _COLUMNS = 6, 10
Piece = tuple[str, str]  # text and style


def plain(checked: Iterable[Checked], _: tuple[Rule, ...]) -> Iterator[str]:
    """The same without colours."""
    for one in checked:
        for line in shown(one):
            yield "".join(text for text, _style in line) + "\n"


def shown(one: Checked) -> Iterator[list[Piece]]:
    """The lines of one text's findings, as pieces with a style each; nothing when nothing was found."""
    for finding in one.findings:
        place = one.place(finding.span.start)
        severity = finding.severity.value if finding.is_fault else "quiet"
        yield [
            (f"{one.path}:{place.line}:{place.column}", "team"),
            ("  ", "plain"),
            (finding.severity.value if finding.is_fault else finding.verdict or "", severity),
            (f"  {finding.check}", "quiet"),
        ]
        yield [(f"  {finding.message}", "plain")]
        yield from _sides(one, finding.evidence, finding.severity.value)
        for other in finding.elsewhere:
            beside = Checked(other.path, other.text, (), ())
            yield [("  ", "plain"), ("{}:{}:{}".format(other.path, *beside.place(other.span.start)), "team")]
            yield from _sides(beside, (other.span,), "heading")
        if finding.correction:
            yield [("    write  ", "quiet"), (finding.correction.text, "time")]
        if finding.answer and finding.answer.rows:
            yield from _rows(finding.answer)
        yield [("", "plain")]


def _rows(answer: Answer) -> Iterator[list[Piece]]:
    """The rows that decided it; the question that gives them is in the JSON."""
    yield [("    data   ", "quiet"), (", ".join(answer.columns[:_COLUMNS]), "quiet")]
    for row in answer.rows[:_ROWS]:
        yield [("           ", "quiet"), (", ".join("-" if v is None else str(v) for v in row[:_COLUMNS]), "plain")]
    if len(answer.rows) > _ROWS:
        yield [("           ", "quiet"), (f"... and {len(answer.rows) - _ROWS} more", "quiet")]


def _sides(one: Checked, evidence: Sequence[Span], first: str) -> Iterator[list[Piece]]:
    for at, span in enumerate(_apart(evidence)):
        severity = first if at == 0 else "heading"
        line, inside = one.line_around(span)
        words, inside = _cut(line, inside)
        number = f"{one.place(span.start).line:>5} | "
        yield [(number, "quiet"), (words, "plain")]
        columns = _columns(words[inside.start : inside.end])
        yield [(" " * (len(number) + _columns(words[: inside.start])), "plain"), ("^" * max(1, columns), severity)]


def _apart(evidence: Sequence[Span]) -> list[Span]:
    """Each place once: words that are shown already, alone or among others, are not underlined again."""
    apart: list[Span] = []
    for span in evidence:
        if not any(map(span.overlaps, apart)):
            apart.append(span)
    return apart


def _cut(line: str, inside: Span) -> tuple[str, Span]:
    """A piece of the line around the words, not wider than the page."""
    line = line.replace("\t", " ")
    begin = 0 if inside.end <= _WIDTH else max(0, inside.start - _BEFORE)
    end = min(len(line), max(begin + _WIDTH, inside.end if inside.end - begin < 2 * _WIDTH else 0))
    head, tail = "…" if begin else "", "…" if end < len(line) else ""
    shift = len(head) - begin
    return head + line[begin:end] + tail, Span(inside.start + shift, min(inside.end, end) + shift)


def _columns(text: str) -> int:
    """How many columns of a terminal the text takes: marks that combine take none, wide letters two."""
    return sum(
        0 if unicodedata.combining(mark) else 2 if unicodedata.east_asian_width(mark) in "WF" else 1 for mark in text
    )
