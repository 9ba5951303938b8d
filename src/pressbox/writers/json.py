"""A match record in, indented JSON out."""

import msgspec

from pressbox.datatypes.record import MatchRecord


def write(record: MatchRecord) -> str:
    """The record as JSON with two blanks of indent."""
    return msgspec.json.format(msgspec.json.encode(record), indent=2).decode()
