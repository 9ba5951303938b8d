"""A line of a printed table in, its rows out.

    "3. Harbour Town 12 7 2 3 20 11 23"  ->  Harbour Town 3rd, played 12, 23 points

Reports print played, won, drawn, lost, for, against, points; some leave columns out, some add the goal difference.
Played comes first, points last; a row whose wins, draws and defeats do not add up is no row.
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence, Span, Token
from pressbox.datatypes.mentions import TableMention

_LEAST_COLUMNS = 2
_MOST_GAMES = 60


def rows_of(sentence: Sentence, references: Sequence[Reference], above: int) -> Iterator[TableMention]:
    """The rows of one line (several where line breaks were lost); `above` rows stand over it."""
    tokens = sentence.tokens
    at = 0
    count = above
    while at < len(tokens):
        start = at
        position, at = _leading_number(tokens, at)
        name_from = at
        while at < len(tokens) and _figure(tokens[at]) is None:
            at += 1
        name_to = at
        columns: list[int] = []
        while at < len(tokens) and (figure := _figure(tokens[at])) is not None:
            if columns and at + 1 < len(tokens) and tokens[at + 1].lower == ".":
                break  # the number of the next row
            columns.append(figure)
            at += 1
            while at < len(tokens) and tokens[at].lower in ("-", "–", "−", "+", "|", ":"):
                at += 1
        if at == start:
            at += 1
        if name_to == name_from or not _adds_up(columns):
            continue
        count += 1
        team = next(
            (one for one in references if one.kind is Kind.TEAM and name_from <= one.first and one.last <= name_to),
            None,
        ) or _named(sentence, name_from, name_to)
        yield TableMention(
            span=Span(tokens[start].start, tokens[at - 1].end),
            sentence=sentence.index,
            first=start,
            last=at,
            pattern="standings",
            team=team,
            position=position or count,
            points=columns[-1],
            played=columns[0],
        )


def _leading_number(tokens: Sequence[Token], at: int) -> tuple[int | None, int]:
    figure = _figure(tokens[at])
    if figure is None or not tokens[at].text.isdigit():
        return None, at
    at += 1
    while at < len(tokens) and tokens[at].lower in (".", ")", "-", "|", "="):
        at += 1
    return figure, at


def _figure(token: Token) -> int | None:
    text = token.text.lstrip("+-−–")
    return int(text) if text.isdigit() and len(text) < 5 else None


def _adds_up(columns: Sequence[int]) -> bool:
    if len(columns) < _LEAST_COLUMNS or columns[0] > _MOST_GAMES or columns[-1] > 3 * columns[0]:
        return False
    if len(columns) >= 5:
        return sum(columns[1:4]) == columns[0]
    return True


def _named(sentence: Sentence, first: int, last: int) -> Reference:
    span = Span(sentence.tokens[first].start, sentence.tokens[last - 1].end)
    name = " ".join(token.text for token in sentence.tokens[first:last])
    return Reference(span, sentence.index, first, last, Kind.TEAM, Form.NAME, ((name, 1.0),))
