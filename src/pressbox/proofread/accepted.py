"""Findings that an editor has looked at and lets stand: comments in the text, and lines of a file beside it.

    <!-- pressbox: accept points-gap -->          the rest of this line, and the next line that has words
    <!-- pressbox: accept-file points-gap -->     the whole text; `all` stands for every check

The file beside `draft.txt` is `draft.txt.accept`: a line `points-gap` or `points-gap: the words found fault with`.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pressbox.datatypes.document import Span
from pressbox.datatypes.errors import UnreadableFile
from pressbox.datatypes.findings import Finding

_COMMENT = re.compile(r"<!--\s*pressbox:\s*(?P<what>accept(?:-file)?)\s+(?P<ids>[a-z][a-z -]*?)\s*-->")


@dataclass(frozen=True, slots=True)
class Accepted:
    """Which checks are accepted where."""

    places: tuple[tuple[str, Span], ...] = ()

    def has(self, check: str, span: Span) -> bool:
        """Whether the finding of a check at a place is one that was let stand."""
        return any(name in (check, "all") and place.start <= span.start < place.end for name, place in self.places)


def accepted_places(text: str) -> Accepted:
    """What the comments of a text accept."""
    places: list[tuple[str, Span]] = []
    for found in _COMMENT.finditer(text):
        whole = found["what"] == "accept-file"
        place = Span(0, len(text) + 1) if whole else Span(found.start(), _end_of_next_words(text, found.end()))
        places += [(name, place) for name in found["ids"].split()]
    return Accepted(tuple(places))


def without_comments(text: str) -> str:
    """The text with its comments blanked out, character for character, so that offsets stay."""
    return _COMMENT.sub(lambda found: " " * len(found[0]), text)


def sidecar_of(path: Path) -> list[str]:
    """The lines of the file beside a text that lets findings stand; none when there is no such file."""
    beside = path.with_name(path.name + ".accept")
    if not beside.is_file():
        return []
    try:
        return beside.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile(f"{beside}: cannot be read ({error})") from None


def let_stand(findings: Iterable[Finding], sidecar: Sequence[str], text: str) -> tuple[Finding, ...]:
    """The findings that a file beside the text does not let stand."""
    return tuple(one for one in findings if not _in_sidecar(sidecar, one.check, one.span.of(text)))


def _in_sidecar(lines: Sequence[str], check: str, words: str) -> bool:
    """Whether a line names the check, and the words it points at where it names any."""
    for line in lines:
        name, colon, wanted = line.partition(":")
        if name.strip() not in (check, "all") or line.lstrip().startswith("#"):
            continue
        if not colon or " ".join(wanted.split()) == " ".join(words.split()):
            return True
    return False


def _end_of_next_words(text: str, start: int) -> int:
    """The end of the first line from `start` on that has words; a comment at a line's end accepts that line too."""
    at = start
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if text[at:end].strip():
            return end
        at = end + 1
    return len(text)
