"""The two periods of extra time, as templates like those of `clock_counts.py`."""

_ADDED = "added|stoppage|injury|additional"
_HALF = "period|session|half|stanza|spell"

IN_EXTRA_TIME: tuple[tuple[str, str], ...] = (
    (
        f"{_ADDED} time|minutes in|of|at|during|to|after the? end? of? the? first|opening extra|overtime {_HALF}",
        "105-107",
    ),
    (
        f"{_ADDED} time|minutes in|of|at|during|to|after the? end? of? the? second|final|last extra|overtime {_HALF}",
        "120-123",
    ),
    (f"{_ADDED} time|minutes in|of|at|during|to the? end? of? the? first|opening {_HALF} of extra time", "105-107"),
    (f"{_ADDED} time|minutes in|of|at|during|to the? end? of? the? second|final|last {_HALF} of extra time", "120-123"),
    (f"{_ADDED} time|minutes in|of|at|during|to the? end? of? extra time|extra-time", "120-123"),
    (f"first|opening extra {_HALF}", "91-105"),
    (f"second|final|last extra {_HALF}", "106-120"),
)
