"""A match record in, one line of JSON out."""

import msgspec

from pressbox.datatypes.record import MatchRecord


def write(record: MatchRecord) -> str:
    """The record as JSON on one line."""
    return msgspec.json.encode(record).decode()
