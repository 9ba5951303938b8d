"""Match records in, one page of HTML out that needs no other file: the match cards beside their reports.

Carries everything that a card shows: facts underlined at their words, findings in the margin, pictures. Cannot carry: the
structure of the record, for which there is `json`. Read from a file or typed, the whole report stands beside the card; of
records alone only the words of their evidence do. Scripts and styles are inside, named by their hashes in the page's own policy:
nothing else in it can run, whatever a report holds. Needs jinja2 (extra `web`).
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib.resources import files
from itertools import chain

from pressbox.datatypes.record import MatchRecord
from pressbox.display.rendering import own_environment, shown_of
from pressbox.display.wording import wording

_STYLES = ("fonts.css", "display.css", "picture.css", "alone.css")
# The faces that nearly every page needs; letters of other languages fall back to the reader's own fonts.
_FACES = ("newsreader-latin-400-normal", "newsreader-latin-600-normal", "barlow-condensed-latin-600-normal", "barlow-latin-400-normal")  # fmt: skip
_FACE = re.compile(r'@font-face \{[^}]*url\("fonts/([\w-]+)\.woff2"\)[^}]*\}\n')


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """One page of all records, with the words of their evidence."""
    yield from _page((record, None) for record in records)


def write_beside(pairs: Iterable[tuple[MatchRecord, str]]) -> Iterator[str]:
    """One page of all records beside their reports."""
    yield from _page(pairs)


def _page(pairs: Iterable[tuple[MatchRecord, str | None]]) -> Iterator[str]:
    t = wording()
    environment = own_environment()
    style, script = "".join(_style(name) for name in _STYLES), _static("link.js")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; font-src data:; base-uri 'none'"
    )
    head, one = environment.get_template("alone_head.html"), environment.get_template("alone_report.html")
    told = iter(pairs)
    first = next(told, None)
    name = first[0].report.title or first[0].report.id if first else None
    yield head.render(style=style, policy=policy, name=name)
    for number, (record, text) in enumerate(chain([first] if first else [], told)):
        yield one.render(shown_of(record, text) | {"at": f"r{number}-"})
    yield environment.get_template("alone_foot.html").render(script=script, name=t("site.name"))


def _style(name: str) -> str:
    """A style sheet, the fonts that it names put into it."""

    def put_in(face: re.Match[str]) -> str:
        if face[1] not in _FACES:
            return ""
        font = files("pressbox.display").joinpath("static", "fonts", f"{face[1]}.woff2").read_bytes()
        return face[0].replace(f"fonts/{face[1]}.woff2", f"data:font/woff2;base64,{b64encode(font).decode()}")

    return _FACE.sub(put_in, _static(name))


def _static(name: str) -> str:
    return files("pressbox.display").joinpath("static", name).read_text(encoding="utf-8")


def _hash(words: str) -> str:
    return f"sha256-{b64encode(sha256(words.encode()).digest()).decode()}"
