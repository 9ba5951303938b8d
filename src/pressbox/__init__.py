"""pressbox reads football match reports into verified match records.

    import pressbox
    record = pressbox.read("Silva scored twice as Harbour Town beat Millfield 2-0.")
    record.matches[0].score.full_time   ->   [2, 0]

Names are loaded when first used, so that importing pressbox costs little.
"""

TYPE_CHECKING = False  # as type checkers know it; importing it from `typing` takes longer than all the rest
if TYPE_CHECKING:
    from pressbox.datatypes.errors import PressboxError as PressboxError
    from pressbox.datatypes.findings import Finding as Finding
    from pressbox.datatypes.record import MatchRecord as MatchRecord
    from pressbox.pipeline import check as check
    from pressbox.pipeline import read as read
    from pressbox.pipeline import read_batch as read_batch
    from pressbox.store import open as open

__all__ = ["Finding", "MatchRecord", "PressboxError", "check", "open", "read", "read_batch", "to_dict"]
__version__ = "0.1.0"

_HOME = {
    "read": "pressbox.pipeline",
    "check": "pressbox.pipeline",
    "Finding": "pressbox.datatypes.findings",
    "read_batch": "pressbox.pipeline",
    "MatchRecord": "pressbox.datatypes.record",
    "PressboxError": "pressbox.datatypes.errors",
    "open": "pressbox.store",
}


def to_dict(record: "MatchRecord") -> dict[str, object]:
    """A record as dicts, lists, strings and numbers, ready for `json.dumps`."""
    return record.to_dict()


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'pressbox' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOME[name]), name)
