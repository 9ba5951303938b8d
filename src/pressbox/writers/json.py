"""Match records in, indented JSON out. Carries everything: format 1 as docs/formats.md has it.

One report gives one object; several give a list.
"""

from collections.abc import Iterable, Iterator

import msgspec

from pressbox.datatypes.record import MatchRecord


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """An object, or a list of them."""
    waiting: str | None = None
    opened = False
    for record in records:
        if waiting is not None:
            yield f"{',' if opened else '['}\n{waiting}"
            opened = True
        waiting = msgspec.json.format(msgspec.json.encode(record), indent=2).decode()
    if waiting is None:
        yield "[]\n"
    elif opened:
        yield f",\n{waiting}\n]\n"
    else:
        yield f"{waiting}\n"
