"""The steps of reading a text: head, lines, sentences, quotations."""

import re
from bisect import bisect_right
from datetime import date

from pressbox.datatypes.document import Document, Genre, Quotation, Sentence, Span, Token
from pressbox.document.head import read_authors, read_head
from pressbox.document.lines import genre_of
from pressbox.document.quotations import is_speech, quotations_in
from pressbox.document.sentences import split
from pressbox.document.tokens import tokens_of

_LINE = re.compile(r"[^\n]+")
_WRAPPED = 60  # lines of a hard-wrapped text are about this long or longer, and end in mid-sentence
_LONGEST_SENTENCE = 400  # tokens; whatever is longer is no sentence and is cut


def read_document(report: str, published: date | None = None) -> Document:
    """A Document of any text; spans are half-open code-point offsets into `report` as given."""
    head = read_head(report)
    blocks = _blocks(report, head.body)
    quotations = quotations_in(report, head.body, len(report))
    starts = [q.start for q in quotations]
    sentences: list[Sentence] = []
    heading: str | None = None
    title: str | None = None
    written = [b for b in blocks if report[b.start : b.end].strip()]
    for number, block in enumerate(written):
        line = report[block.start : block.end]
        genre = genre_of(line, number, len(written))
        tokens = tokens_of(report, block.start, block.end)
        if not tokens:
            continue
        if genre is Genre.SUBHEADING:
            heading = line.strip(" #\t")
        if genre is Genre.HEADLINE and title is None:
            title = line.strip()
        whole = genre in (
            Genre.HEADLINE,
            Genre.SUBHEADING,
            Genre.RESULT,
            Genre.SCORELINE,
            Genre.LINEUP,
            Genre.STANDINGS,
        )
        groups = [tokens] if whole else split(tokens)
        for group in groups:
            for piece in _pieces(group):
                span = Span(piece[0].start, piece[-1].end)
                sentences.append(
                    Sentence(
                        len(sentences), span, tuple(piece), number, genre,
                        _inside(quotations, starts, span), heading,
                    )
                )  # fmt: skip
    return Document(
        text=report,
        sentences=tuple(sentences),
        quotations=tuple(_speech(report, quotations, sentences)),
        title=title,
        published=published or head.published,
        published_span=head.published_span,
        place=head.place,
        agency=head.agency,
        authors=read_authors(report),
    )


def _pieces(tokens: list[Token]) -> list[list[Token]]:
    if len(tokens) <= _LONGEST_SENTENCE:
        return [tokens]
    return [tokens[i : i + _LONGEST_SENTENCE] for i in range(0, len(tokens), _LONGEST_SENTENCE)]


def _blocks(text: str, start: int) -> list[Span]:
    """Lines, those of a hard-wrapped paragraph joined."""
    lines = [Span(m.start(), m.end()) for m in _LINE.finditer(text, start)]
    wrapped = _is_wrapped(text, lines)
    blocks: list[Span] = []
    for line in lines:
        before = blocks[-1] if blocks else None
        if before is not None and _torn(text, before, line):
            blocks[-1] = Span(before.start, line.end)
            continue
        joins = (
            wrapped
            and before is not None
            and text.count("\n", before.end, line.start) == 1
            and text[before.end : line.start].strip() == ""
            and before.end - max(before.start, text.rfind("\n", 0, before.end) + 1) >= _WRAPPED - 15
        )
        if joins and before is not None:
            blocks[-1] = Span(before.start, line.end)
        else:
            blocks.append(line)
    return blocks


def _torn(text: str, before: Span, line: Span) -> bool:
    """Whether a lost link has torn a sentence: the line goes on in lower case or with a comma, the one before is open."""
    head = text[line.start : line.end].lstrip()[:2]
    foot = text[before.start : before.end].rstrip()[-1:]
    if not head or foot in '.!?"”:':
        return False
    possessive = head in ("'s", "’s")
    return possessive or head[0] == "," or (head[0].islower() and len(text[before.start : before.end].split()) > 2)


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether lines break in mid-sentence: most are of one length, and few end with a full stop."""
    long = [line for line in lines if line.end - line.start > _WRAPPED - 20]
    if len(long) < 4 or max(line.end - line.start for line in long) > 100:
        return False
    open_ended = sum(text[line.end - 1] not in ".!?\"”'’:" for line in long)
    return open_ended > 0.6 * len(long)


def _inside(quotations: list[Span], starts: list[int], span: Span) -> tuple[Span, ...]:
    at = max(0, bisect_right(starts, span.start) - 1)
    found = []
    while at < len(quotations) and quotations[at].start < span.end:
        quotation = quotations[at]
        if quotation.end > span.start:
            found.append(Span(max(quotation.start, span.start), min(quotation.end, span.end)))
        at += 1
    return tuple(found)


def _speech(text: str, quotations: list[Span], sentences: list[Sentence]) -> list[Quotation]:
    starts = [s.span.start for s in sentences]
    found = []
    for quotation in quotations:
        at = max(0, bisect_right(starts, quotation.start) - 1)
        if sentences and is_speech(text, quotation):
            found.append(Quotation(quotation, at))
    return found
