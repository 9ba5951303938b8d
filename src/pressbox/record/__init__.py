"""Story and findings in, match record out; the record's JSON Schema."""

from pressbox.record.assemble import assemble

__all__ = ["assemble"]
