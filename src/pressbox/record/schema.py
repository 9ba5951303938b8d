"""The record's types in, their JSON Schema out."""

from typing import Any

import msgspec

from pressbox.datatypes.record import MatchRecord


def record_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the match record, format 1."""
    schema = msgspec.json.schema(MatchRecord)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "pressbox match record, format 1",
        **schema,
    }
