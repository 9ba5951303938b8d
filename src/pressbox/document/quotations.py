"""A paragraph in, its stretches of direct speech out: "..." and “...”, ``...'', '...' where a mark opens a word.

'I was delighted,' said Lennon.  ->  the words "I was delighted,"
"""

import re
from collections.abc import Sequence

from pressbox.datatypes.document import Span

_MARKS = re.compile(r"[\"“”„«»]|``|''|(?<!\w)['‘](?=[\w\"“?£€.…])|(?<=[\w.,!?…\"”)%-])['’](?!\w)")
_CLOSED_BY = {
    '"': ('"', "”", "''"), "“": ("”", '"', "“"), "„": ("“", "”", '"'), "«": ("»",), "``": ("''", '"', "”"),
    "''": ("''", '"'), "'": ("'", "’"), "‘": ("’", "'"),
}  # fmt: skip
_SINGLE = ("'", "‘")
# "'em", "the '90s", "'til": letters or figures are left out, nobody speaks.
_CLIPPED = re.compile(r"(?:em|til|tis|twas|cause|bout|n|\d0s|\d\d)\b", re.IGNORECASE)
_LEAST_WORDS = 3


def quotations_in(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    """Half-open spans of the words inside the marks; speech that goes on in a further paragraph is several."""
    found: list[Span] = []
    for number, paragraph in enumerate(paragraphs):
        further = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        found += _in_paragraph(text, paragraph, further)
    return [span for span in found if span.start < span.end]


def is_speech(text: str, span: Span) -> bool:
    """Whether a quotation is long enough to be speech, not a scare quote."""
    return len(text[span.start : span.end].split(None, _LEAST_WORDS)) >= _LEAST_WORDS


def _in_paragraph(text: str, paragraph: Span, further: Span | None) -> list[Span]:
    found: list[Span] = []
    kind = ""
    opened = 0
    for mark in _MARKS.finditer(text, paragraph.start, paragraph.end):
        said = mark.group()
        if not kind:
            if said in _CLOSED_BY and _opens(text, mark):
                kind, opened = said, mark.end()
        elif said in _CLOSED_BY[kind] and _closes(kind, text, mark):
            found.append(Span(opened, mark.start()))
            kind = ""
        elif said == kind and said == '"' and _opens(text, mark):
            opened = mark.end()  # the mark before was a stray
    if kind and _speaks_on(text, kind, opened, paragraph, further):
        found.append(Span(opened, paragraph.end))
    return found


def _opens(text: str, mark: re.Match[str]) -> bool:
    before = text[mark.start() - 1] if mark.start() else "\n"
    after = text[mark.end()] if mark.end() < len(text) else "\n"
    if after.isspace() or not (before.isspace() or before in "([{—–-:\"“'‘/*_>.,"):
        return False
    return mark.group() not in _SINGLE or not _CLIPPED.match(text, mark.end())


def _closes(kind: str, text: str, mark: re.Match[str]) -> bool:
    before = text[mark.start() - 1]
    after = text[mark.end()] if mark.end() < len(text) else "\n"
    if kind == '"' and before.isspace() and after.isalnum():
        return False
    if kind not in _SINGLE or before in ".,!?…":
        return True
    # the apostrophe of "the lads' effort" closes nothing: speech ends after a mark, or where no word goes on in lower case
    following = text[mark.end() : mark.end() + 12].lstrip()
    return before not in "sS" or following[:1] in (".", ",", ";", ":", ")", "") or not following[:1].islower()


def _speaks_on(text: str, kind: str, opened: int, paragraph: Span, further: Span | None) -> bool:
    """Whether a quotation that its paragraph leaves open is speech: the next one opens again, or the words before it introduce it."""
    opens_paragraph = not text[paragraph.start : opened].strip("\"“‘'`„« \t")
    goes_on = further is not None and text[further.start : further.start + 1] in ('"', "“", "‘", "'", "`", "„", "«")
    if kind in _SINGLE:
        return (
            goes_on
            and text[paragraph.end - 1] in ".!?…"
            and (opens_paragraph or text[max(0, opened - 3) : opened - 1] == ": ")
        )
    introduced = text[max(0, opened - 4) : opened].strip("\"“`„«' \n")[-1:] in (":", ",")
    return goes_on or opens_paragraph or introduced
