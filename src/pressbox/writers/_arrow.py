"""The record's types in, their Arrow schema out, and records as Arrow batches: one row a record, nested as the record is.

What has no one Arrow type (the cells of a finding's rows) is text, as JSON.
"""

import json
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

import msgspec

from pressbox.datatypes.errors import UnknownFormat
from pressbox.datatypes.record import MatchRecord

_BATCH = 1_000
_SCALARS = {
    msgspec.inspect.StrType: "string", msgspec.inspect.IntType: "int64", msgspec.inspect.FloatType: "double",
    msgspec.inspect.BoolType: "bool_",
}  # fmt: skip


def batches(records: Iterable[MatchRecord]) -> Iterator[Any]:
    """The records, a thousand a batch."""
    pa = arrow()
    schema = record_schema()
    waiting: list[Any] = []
    for record in records:
        waiting.append(_plain(record.to_dict(), msgspec.inspect.type_info(MatchRecord)))
        if len(waiting) == _BATCH:
            yield pa.RecordBatch.from_pylist(waiting, schema=schema)
            waiting = []
    if waiting:
        yield pa.RecordBatch.from_pylist(waiting, schema=schema)


def record_schema() -> Any:
    """The Arrow schema of the match record, format 1."""
    pa = arrow()
    return pa.schema(list(_arrow_type(msgspec.inspect.type_info(MatchRecord))))


def arrow() -> Any:
    """pyarrow, or an error that says which extra has it."""
    try:
        return import_module("pyarrow")
    except ImportError:
        raise UnknownFormat("parquet and arrow need an extra: pip install 'pressbox[store]'") from None


def _arrow_type(told: msgspec.inspect.Type) -> Any:
    pa = arrow()
    told = _one_type(told)
    if isinstance(told, msgspec.inspect.StructType):
        return pa.struct([pa.field(field.encode_name, _arrow_type(field.type)) for field in told.fields])
    if isinstance(told, msgspec.inspect.ListType):
        return pa.list_(_arrow_type(told.item_type))
    if isinstance(told, msgspec.inspect.LiteralType):
        return pa.string() if isinstance(told.values[0], str) else pa.int64()
    return getattr(pa, _SCALARS.get(type(told), "string"))()


def _one_type(told: msgspec.inspect.Type) -> msgspec.inspect.Type:
    """A type that may be null is the type; several types together are text."""
    if isinstance(told, msgspec.inspect.UnionType):
        types = [one for one in told.types if not isinstance(one, msgspec.inspect.NoneType)]
        return types[0] if len(types) == 1 else msgspec.inspect.CustomType(object)
    return told


def _plain(value: Any, told: msgspec.inspect.Type) -> Any:
    """The value with mixed cells as JSON text."""
    told = _one_type(told)
    if value is None:
        return None
    if isinstance(told, msgspec.inspect.StructType):
        return {field.encode_name: _plain(value[field.encode_name], field.type) for field in told.fields}
    if isinstance(told, msgspec.inspect.ListType):
        return [_plain(item, told.item_type) for item in value]
    if isinstance(told, msgspec.inspect.CustomType):
        return json.dumps(value, ensure_ascii=False)
    return value
