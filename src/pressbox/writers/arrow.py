"""Match records in, an Arrow IPC file (Feather) out: one row a record, nested as the record is.

Carries everything; the cells of a finding's rows are JSON text. Needs the extra `store`.
"""

from collections.abc import Iterable, Iterator
from io import BytesIO

from pressbox.datatypes.record import MatchRecord
from pressbox.writers._arrow import arrow, batches, record_schema


def write(records: Iterable[MatchRecord]) -> Iterator[bytes]:
    """One file, a batch a thousand records."""
    ipc = arrow().ipc
    out = BytesIO()
    with ipc.new_file(out, record_schema()) as file:
        for batch in batches(records):
            file.write_batch(batch)
    yield out.getvalue()
