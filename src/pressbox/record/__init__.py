"""Story and findings in, match record out; the record's JSON Schema."""

from pressbox.record.assemble import assemble
from pressbox.record.findings import recorded

__all__ = ["assemble", "recorded"]
