"""The steps of reading a text: paragraphs, head, kinds of lines, sentences, quotations."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date

from pressbox.datatypes.document import Document, Genre, Quotation, Sentence, Span, Token
from pressbox.document.credits import editors_of, writers_of
from pressbox.document.head import Head, read_head
from pressbox.document.lines import genre_of, is_box
from pressbox.document.paragraphs import paragraphs_of
from pressbox.document.quotations import is_speech, quotations_in
from pressbox.document.sentences import split
from pressbox.document.tokens import tokens_of, with_possessives

_LONGEST_SENTENCE = 400  # tokens; whatever is longer is no sentence and is cut
_ONE_SENTENCE = frozenset((Genre.HEADLINE, Genre.SUBHEADING, Genre.RESULT, Genre.SCORELINE, Genre.STANDINGS))


def read_document(report: str, published: date | None = None) -> Document:
    """A Document of any text; spans are half-open code-point offsets into `report` as given."""
    paragraphs = paragraphs_of(report)
    head = read_head(report, paragraphs)
    paragraphs = [Span(head.begins.get(n, p.start), p.end) for n, p in enumerate(paragraphs)]
    genres = _genres(report, paragraphs, head)
    quotations = quotations_in(report, paragraphs)
    sentences = _sentences(report, paragraphs, genres, quotations)
    stands = head.published_span if published in (None, head.published) else None
    return Document(
        text=report,
        sentences=tuple(sentences),
        quotations=tuple(_speech(report, quotations, sentences)),
        title=_title(report, paragraphs, genres),
        published=published or head.published,
        published_span=stands,
        place=head.place,
        agency=head.agency,
        authors=tuple(dict.fromkeys([*head.authors, *_credited(writers_of, report, paragraphs, genres)])),
        editors=tuple(dict.fromkeys(_credited(editors_of, report, paragraphs, genres))),
    )


def _genres(text: str, paragraphs: Sequence[Span], head: Head) -> list[Genre]:
    genres: list[Genre] = []
    number = 0
    for at, paragraph in enumerate(paragraphs):
        # a text that opens with a dateline has no headline
        place_in_line = max(number, 1) if at in head.begins and head.place else number
        credit = at in head.credits
        genre = Genre.CREDIT if credit else genre_of(paragraph.of(text), place_in_line, len(paragraphs))
        number += genre is not Genre.CREDIT
        genres.append(genre)
        if genre is Genre.TWEET and at and text[paragraph.start] in "—–-" and genres[-2] is Genre.PROSE:
            genres[-2] = Genre.TWEET  # the signature stands on a line of its own
    return genres


def _sentences(
    text: str, paragraphs: Sequence[Span], genres: Sequence[Genre], quotations: Sequence[Span]
) -> list[Sentence]:
    starts = [quotation.start for quotation in quotations]
    marks = frozenset(quotation.end for quotation in quotations) | frozenset(start - 1 for start in starts)
    sentences: list[Sentence] = []
    heading: str | None = None
    for number, (paragraph, genre) in enumerate(zip(paragraphs, genres, strict=True)):
        if genre is Genre.SUBHEADING:
            heading = paragraph.of(text).strip("#*_> \t")
        tokens = with_possessives(tokens_of(text, *paragraph), marks)
        for group, kind in _groups(text, tokens, genre):
            for first in range(0, len(group), _LONGEST_SENTENCE):
                piece = tuple(group[first : first + _LONGEST_SENTENCE])
                span = Span(piece[0].start, piece[-1].end)
                quoted = _inside(quotations, starts, span)
                sentences.append(Sentence(len(sentences), span, piece, number, kind, quoted, heading))
    return sentences


def _groups(text: str, tokens: list[Token], genre: Genre) -> list[tuple[list[Token], Genre]]:
    """The sentences of one paragraph, and what kind of line each is."""
    if not any(token.text[0].isalnum() or len(token.text) > 3 for token in tokens):
        return []  # marks without a word: rows of dashes, "??"
    if genre is Genre.LINEUP:
        return _lineup(text, split(tokens))
    return [(tokens, genre)] if genre in _ONE_SENTENCE else [(group, genre) for group in split(tokens)]


def _lineup(text: str, groups: list[list[Token]]) -> list[tuple[list[Token], Genre]]:
    """A line-up is one sentence; what is told behind it under a label ("Booked: Lane.") is a fact box."""
    found: list[tuple[list[Token], Genre]] = []
    for group in groups:
        if found and is_box(text[group[0].start : group[-1].end]):
            found.append((group, Genre.FACTBOX))
        elif found:
            found[-1][0].extend(group)
        else:
            found.append((group, Genre.LINEUP))
    return found


def _title(text: str, paragraphs: Sequence[Span], genres: Sequence[Genre]) -> str | None:
    """The headline; a result that opens a report stands for one."""
    for number, (paragraph, genre) in enumerate(zip(paragraphs, genres, strict=True)):
        opens = number + 1 < len(genres) and genre is Genre.RESULT and genres[number + 1] is Genre.PROSE
        if genre is Genre.HEADLINE or (opens and paragraph.end - paragraph.start < 80):
            return paragraph.of(text).strip("#*_ \t") or None
        if genre is not Genre.CREDIT:
            return None
    return None


def _credited(
    named: Callable[[str], list[str]], text: str, paragraphs: Sequence[Span], genres: Sequence[Genre]
) -> list[str]:
    """All whom `named` finds in the credits."""
    found = []
    for paragraph, genre in zip(paragraphs, genres, strict=True):
        if genre is Genre.CREDIT:
            found += named(paragraph.of(text))
    return found


def _inside(quotations: Sequence[Span], starts: Sequence[int], span: Span) -> tuple[Span, ...]:
    at = max(0, bisect_right(starts, span.start) - 1)
    found = []
    while at < len(quotations) and quotations[at].start < span.end:
        quotation = quotations[at]
        if quotation.end > span.start:
            found.append(Span(max(quotation.start, span.start), min(quotation.end, span.end)))
        at += 1
    return tuple(found)


def _speech(text: str, quotations: Sequence[Span], sentences: Sequence[Sentence]) -> list[Quotation]:
    starts = [s.span.start for s in sentences]
    found = []
    for quotation in quotations:
        at = max(0, bisect_right(starts, quotation.start) - 1)
        if sentences and is_speech(text, quotation):
            found.append(Quotation(quotation, at))
    return found
