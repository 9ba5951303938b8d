"""The steps of reading a text: paragraphs, head, kinds of lines, sentences, quotations."""

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date

from pressbox.datatypes.document import Document, Genre, Quotation, Sentence, Span, Token
from pressbox.datatypes.listing import Listings
from pressbox.document.credits import editors_of, writers_of
from pressbox.document.dates import day_in
from pressbox.document.entries import entries_of
from pressbox.document.head import Head, read_head
from pressbox.document.lines import genre_of, is_box, is_furniture
from pressbox.document.lists import find_listings
from pressbox.document.numbered_men import rows_of_men
from pressbox.document.other_matches import of_other_matches
from pressbox.document.paragraphs import paragraphs_of
from pressbox.document.printed_above import headings_of
from pressbox.document.quotations import is_speech, quotations_in
from pressbox.document.sentences import split
from pressbox.document.tokens import tokens_of, with_possessives

# Tokens; whatever is longer is no sentence and is cut: what is weighed in one, every man beside every other, grows with
# the square of its length. Line-ups of two sides with their substitutes are longer than any sentence.
_LONGEST_SENTENCE = 200
_LONGEST_LINEUP = 400
_LOOSE = (Genre.CAPTION, Genre.SUBHEADING, Genre.HEADLINE, Genre.FACTBOX)
_ONE_SENTENCE = frozenset((Genre.HEADLINE, Genre.SUBHEADING, Genre.RESULT, Genre.SCORELINE, Genre.STANDINGS))


def read_document(report: str, published: date | None = None) -> Document:
    """A Document of any text; spans are half-open code-point offsets into `report` as given."""
    paragraphs = paragraphs_of(report)
    head = read_head(report, paragraphs)
    paragraphs = [Span(head.begins.get(n, p.start), p.end) for n, p in enumerate(paragraphs)]
    listings = find_listings(
        report, [p for n, p in enumerate(paragraphs) if n not in head.credits and not is_furniture(p.of(report))]
    )
    paragraphs, head = _as_results_run(paragraphs, head, listings)
    listings = replace(
        listings,
        entries=entries_of(report, paragraphs),
        headings=tuple(headings_of(report, paragraphs, listings.results)),
    )
    genres = _genres(report, paragraphs, head, {entry.span.start for entry in listings.entries})
    quotations = quotations_in(report, paragraphs)
    sentences = of_other_matches(_sentences(report, paragraphs, genres, quotations, listings))
    stands = head.published_span if published in (None, head.published) else None
    return Document(
        text=report,
        sentences=tuple(sentences),
        quotations=tuple(_speech(report, quotations, sentences)),
        title=_title(report, paragraphs, genres),
        published=published or head.published,
        published_span=stands,
        place=head.place,
        land=head.land,
        agency=head.agency,
        authors=tuple(dict.fromkeys([*head.authors, *_credited(writers_of, report, paragraphs, genres)])),
        editors=tuple(dict.fromkeys(_credited(editors_of, report, paragraphs, genres))),
        days=tuple(_days_told(report, sentences)),
        listings=listings,
    )


_YEAR = re.compile(r"(?<!\d)(?:18|19|20)\d\d(?!\d)")


def _days_told(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[date, Span]]:
    for sentence in sentences:
        if sentence.genre is Genre.PROSE and _YEAR.search(text, *sentence.span):
            told = day_in(sentence.span.of(text), sentence.span.start)
            if told:
                yield told


def _as_results_run(paragraphs: list[Span], head: Head, listings: Listings) -> tuple[list[Span], Head]:
    """Two lines over which a result is spread are one paragraph."""
    crossing = iter([piece for piece, genre in listings.pieces if genre is Genre.RESULT])
    piece = next(crossing, None)
    joined: list[Span] = []
    renumbered: dict[int, int] = {}
    for number, paragraph in enumerate(paragraphs):
        while piece is not None and piece.end <= paragraph.start:
            piece = next(crossing, None)
        if joined and piece is not None and piece.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, paragraph.end)
        else:
            joined.append(paragraph)
        renumbered[number] = len(joined) - 1
    if len(joined) == len(paragraphs):
        return paragraphs, head
    return joined, replace(
        head, begins={renumbered[n]: at for n, at in head.begins.items()},
        credits=frozenset(renumbered[n] for n in head.credits),
    )  # fmt: skip


def _genres(text: str, paragraphs: Sequence[Span], head: Head, entries: Collection[int]) -> list[Genre]:
    genres: list[Genre] = []
    number = 0
    men = rows_of_men(text, paragraphs)
    for at, paragraph in enumerate(paragraphs):
        # a text that opens with a dateline has no headline
        place_in_line = max(number, 1) if at in head.begins and head.place else number
        credit = at in head.credits
        genre = Genre.CREDIT if credit else genre_of(paragraph.of(text), place_in_line, len(paragraphs))
        if paragraph.start in entries and genre in _LOOSE:
            genre = Genre.PROSE  # a line of a live text ends as it likes
        elif at in men:
            genre = Genre.LINEUP
        number += genre is not Genre.CREDIT
        genres.append(genre)
        if genre is Genre.TWEET and at and text[paragraph.start] in "—–-" and genres[-2] is Genre.PROSE:
            genres[-2] = Genre.TWEET  # the signature stands on a line of its own
    return genres


def _sentences(
    text: str, paragraphs: Sequence[Span], genres: Sequence[Genre], quotations: Sequence[Span], listings: Listings
) -> list[Sentence]:
    starts = [quotation.start for quotation in quotations]
    marks = frozenset(quotation.end for quotation in quotations) | frozenset(start - 1 for start in starts)
    sentences: list[Sentence] = []
    heading: str | None = None
    at = 0
    cuts = {edge for row in (*listings.results, *listings.headings) for team in row.teams for edge in team.span}
    for number, (paragraph, genre) in enumerate(zip(paragraphs, genres, strict=True)):
        if genre is Genre.SUBHEADING:
            heading = paragraph.of(text).strip("#*_> \t")
        tokens = _parted(with_possessives(tokens_of(text, *paragraph), marks), cuts)
        pieces = []
        while at < len(listings.pieces) and listings.pieces[at][0].start < paragraph.end:
            pieces.append(listings.pieces[at])
            at += 1
        for group, kind in _cut(text, tokens, genre, pieces):
            for piece in _no_longer(group, _LONGEST_LINEUP if kind is Genre.LINEUP else _LONGEST_SENTENCE):
                span = Span(piece[0].start, piece[-1].end)
                quoted = _inside(quotations, starts, span)
                sentences.append(Sentence(len(sentences), span, piece, number, kind, quoted, heading))
    return sentences


def _no_longer(group: Sequence[Token], most: int) -> Iterator[tuple[Token, ...]]:
    """A sentence in pieces of so many tokens, each cut behind its last comma where that is not far off."""
    first = 0
    while len(group) - first > most:
        last = first + most
        commas = (at + 1 for at in range(last - 1, first + most // 2, -1) if group[at].text in (",", ";"))
        last = next(commas, last)
        yield tuple(group[first:last])
        first = last
    yield tuple(group[first:])


_UNCUT = (Genre.HEADLINE, Genre.CREDIT, Genre.TWEET, Genre.STANDINGS)
_LONGEST_LEAD = 6  # words before a result that are its own: "In Velden:", "Premier League"


def _cut(
    text: str, tokens: list[Token], genre: Genre, pieces: Sequence[tuple[Span, Genre]]
) -> Iterator[tuple[list[Token], Genre]]:
    """The sentences of a paragraph, what is a list in it cut out."""
    if not pieces or genre in _UNCUT:
        yield from _groups(text, tokens, genre)
        return
    runs: list[tuple[list[Token], Genre | None]] = []
    at = 0
    for span, kind in pieces:
        before = [token for token in tokens[at:] if token.start < span.start]
        inside = [token for token in tokens[at + len(before) :] if token.start < span.end]
        at += len(before) + len(inside)
        if before:
            runs.append((before, None))
        runs.append((inside, kind))
    runs.append((tokens[at:], None))
    lead: list[Token] = []
    listed: tuple[list[Token], Genre] | None = None
    rest = Genre.PROSE if genre in (Genre.RESULT, Genre.LINEUP, Genre.FACTBOX) else genre
    for number, (group, kind_of_list) in enumerate(runs):
        if kind_of_list is not None:
            if listed:
                yield listed
            listed, lead = ([*lead, *group], kind_of_list) if lead or group else None, []
        elif not any(token.text[0].isalnum() for token in group):
            if listed:
                listed[0].extend(group)
            else:
                lead = group
        elif len(group) <= _LONGEST_LEAD and number + 1 < len(runs) and runs[number + 1][1] is Genre.RESULT:
            if listed:
                yield listed
                listed = None
            lead = group
        else:
            if listed:
                yield listed
                listed = None
            yield from _groups(text, group, rest)
    if listed:
        yield listed


def _parted(tokens: list[Token], cuts: set[int]) -> list[Token]:
    """ "Maravel-Rubro 2-1", "MaravelMaravel2": two names of a result that a hyphen or nothing joins are two words."""
    joined = {
        token.start for token in tokens
        if ("-" in token.text or not token.text[1:].islower()) and not cuts.isdisjoint(range(token.start + 1, token.end))
    }  # fmt: skip
    if not joined:
        return tokens
    parted: list[Token] = []
    for token in tokens:
        if token.start not in joined:
            parted.append(token)
            continue
        if "-" not in token.text:
            cut = next(cut for cut in range(token.start + 1, token.end) if cut in cuts)
            at = cut - token.start
            parted += [
                Token(token.text[:at], token.start, cut, token.lower[:at]),
                Token(token.text[at:], cut, token.end, token.lower[at:]),
            ]
            continue
        hyphen = next(
            (cut for cut in range(token.start + 1, token.end) if cut in cuts and token.text[cut - token.start] == "-"),
            token.start + token.text.index("-"),
        )
        for start, end in ((token.start, hyphen), (hyphen, hyphen + 1), (hyphen + 1, token.end)):
            part = slice(start - token.start, end - token.start)
            parted.append(Token(token.text[part], start, end, token.lower[part]))
    return parted


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
