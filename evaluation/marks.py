"""The marks of an annotated text in, the references that they mean out."""

import re
from typing import Any

from corpus import Text
from pressbox.datatypes.cast import Cast, Reference


def same(a: str, b: str) -> bool:
    a, b = (re.sub(r"\s+", " ", x.replace("’", "'")).strip().lower() for x in (a, b))
    return a == b or a in b or b in a


def marked_man(text: Text, cast: Cast, mention: dict[str, Any], role: str) -> Reference | None:
    """The reference that a mark means: the one written so that stands nearest to the trigger."""
    start = text.text.find(mention["sentence"])
    end = start + len(mention["sentence"])
    written = mention.get(role)
    if not written or start < 0:
        return None
    trigger = text.text.find(mention["trigger"], start, end)
    fits = [
        r for r in cast.references
        if r.kind == "person" and start <= r.span.start < end and same(r.span.of(text.text), written)
    ]  # fmt: skip
    fits = [r for r in fits if r.span.of(text.text) == written] or fits
    return min(fits, key=lambda r: abs(r.span.start - trigger)) if fits else None
