"""A report's text in, what the learned weights look at out: read once for all that is learned of it."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import TimeMention
from pressbox.document import read_document
from pressbox.entities import find_cast
from pressbox.mentions.clock import find_times


@lru_cache(maxsize=1)
def looked_at(text: str) -> tuple[Document, Cast, Mapping[int, Sequence[TimeMention]]]:
    """The document of a text, its cast and the times told in it."""
    document = read_document(text)
    return document, find_cast(document), find_times(document)
