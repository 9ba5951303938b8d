"""The sentences of a report in, totals that only "on" tells out, as rows of the table.

"two behind Marlow on 37"  ->  Marlow 37     "second-placed Marlow, held at Dunmore, are on 43"  ->  Marlow 43
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import TELLING, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import TableMention

_MOST = 120
_ENDS = r"(?P<n>\d{1,3})(?=[.,;)]|$| (?:after|from|with|and|but)\b)"
_BEHIND_NAME = re.compile(
    rf"^(?: on {_ENDS}"
    rf"|, who (?:now )?have (?P<have>\d{{1,3}})(?=[.,;)]|$| (?:points|after|from|with a game|with \w+ games)\b)"
    rf"|(?:,[^,;.()]{{1,60}},)? (?:who )?(?:are|is|stay|remain|sit|lie|move|stand|have moved)(?: (?:up|now|still|second|third|fourth|fifth|top|bottom|next)){{0,2}},? on "
    + _ENDS.replace("?P<n>", "?P<m>")
    + r")"
)
_OF_THE_TABLE = re.compile(
    r"\b(?:points?|clear|top|table|league|leaders?|(?:second|third|fourth|fifth|sixth)(?:-placed)?|\w+-placed|adrift|behind|ahead|more than|fewer than|less than|level)\b", re.I
)  # fmt: skip
_OF_TIME = re.compile(r"\b(?:minutes?|goals?|mins?|caps?|appearances?|bookings?|shots?)\b", re.I)
_AROUND = 25  # letters


def totals_told(case: Case) -> Iterator[TableMention]:
    """Every such total, outside quotation marks."""
    text = case.document.text
    for sentence in case.document.sentences:
        words = sentence.span.of(text)
        if (
            sentence.genre not in TELLING
            or not (" on " in words or ", who " in words)
            or not _OF_THE_TABLE.search(words)
        ):
            continue
        for team in case.cast.by_sentence.get(sentence.index, ()):
            if team.kind is not Kind.TEAM or team.form not in (Form.NAME, Form.NICKNAME) or not team.best:
                continue
            found = _BEHIND_NAME.match(text[team.span.end : sentence.span.end])
            if found is None or sentence.quotes(team.span.start):
                continue
            group = next(name for name in ("n", "m", "have") if found[name])
            span = Span(team.span.end + found.start(group), team.span.end + found.end(group))
            near = text[span.end : min(sentence.span.end, span.end + _AROUND)]
            if int(found[group]) <= _MOST and not _OF_TIME.search(near):
                yield TableMention(
                    span, sentence.index, team.first, team.last, "on so many", team=team, points=int(found[group])
                )
