"""Match records in, Parquet out: one row a record, nested as the record is.

Carries everything; the cells of a finding's rows are JSON text. Needs the extra `store`.
"""

from collections.abc import Iterable, Iterator
from importlib import import_module
from io import BytesIO

from pressbox.datatypes.record import MatchRecord
from pressbox.writers._arrow import batches, record_schema


def write(records: Iterable[MatchRecord]) -> Iterator[bytes]:
    """One file; a row group a thousand records."""
    schema = record_schema()
    out = BytesIO()
    with import_module("pyarrow.parquet").ParquetWriter(out, schema, compression="zstd") as file:
        for batch in batches(records):
            file.write_batch(batch)
            yield out.getvalue()
            out.seek(0)
            out.truncate()
    yield out.getvalue()
