"""Match records in, one line of JSON each out. Carries everything: format 1 as docs/formats.md has it."""

from collections.abc import Iterable, Iterator

import msgspec

from pressbox.datatypes.record import MatchRecord


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """A line a record."""
    encode = msgspec.json.Encoder().encode
    for record in records:
        yield encode(record).decode() + "\n"
