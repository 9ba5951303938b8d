"""A text in, its stretches of direct speech out: "..." and “...”, ``...'', '...' where a mark opens a word.

'I was delighted,' said Lennon.  ->  the words "I was delighted,"
"""

import re

from pressbox.datatypes.document import Span

_MARKS = re.compile(r"[\"“”]|``|''|(?<![\w])['‘](?=[\w\"“?£€])|(?<=[\w.,!?…\"”])['’](?!\w)|\n\s*\n|\n")
_LEAST_WORDS = 3
_LONGEST = 4000


def quotations_in(text: str, start: int, end: int) -> list[Span]:
    """Half-open spans of the words inside the marks; speech that goes on in a further paragraph is several."""
    found: list[Span] = []
    opened: tuple[str, int] | None = None
    for mark in _MARKS.finditer(text, start, end):
        kind = mark.group()
        if "\n" in kind:
            # a paragraph ends; speech left open goes on behind a new opening mark
            if opened:
                if opened[0] in ('"', "“", "``"):
                    found.append(Span(opened[1], mark.start()))
                opened = None
            continue
        if opened is None:
            if kind in ('"', "“", "``", "'", "‘") and _opens(text, mark):
                opened = (kind, mark.end())
            continue
        if _closes(opened[0], kind, text, mark):
            found.append(Span(opened[1], mark.start()))
            opened = None
        elif mark.start() - opened[1] > _LONGEST:
            opened = None
    if opened and opened[0] in ('"', "“", "``") and end - opened[1] < _LONGEST:
        found.append(Span(opened[1], end))
    return [span for span in found if span.start < span.end]


def _opens(text: str, mark: re.Match[str]) -> bool:
    before = text[mark.start() - 1] if mark.start() else "\n"
    after = text[mark.end()] if mark.end() < len(text) else "\n"
    return (before.isspace() or before in "([—–-:") and not after.isspace()


def _closes(opened: str, kind: str, text: str, mark: re.Match[str]) -> bool:
    pairs = {'"': ('"', "”"), "“": ("”", '"'), "``": ("''", '"'), "'": ("'", "’"), "‘": ("’", "'")}
    if kind not in pairs.get(opened, ()):
        return False
    if opened in ("'", "‘"):
        # the apostrophe of "Rangers' goal" closes nothing: speech ends after a mark or before "said"
        before = text[mark.start() - 1]
        if before in ".,!?…":
            return True
        following = text[mark.end() : mark.end() + 12].lstrip()
        return before != "s" or following[:1] in (".", ",", ";", ":", ")", "") or not following[:1].islower()
    return True


def is_speech(text: str, span: Span) -> bool:
    """Whether a quotation is long enough to be speech, not a scare quote."""
    return len(text[span.start : span.end].split()) >= _LEAST_WORDS
