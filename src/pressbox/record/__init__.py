"""Story and findings in, match record out; the record's JSON Schema."""

from pressbox.record.assemble import assemble
from pressbox.record.findings import recorded
from pressbox.record.together import record_of

__all__ = ["assemble", "record_of", "recorded"]
