"""What the person who starts the server decides."""

from dataclasses import dataclass
from pathlib import Path

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How to serve. `hosts` are the names browsers may ask for; another name is refused (DNS rebinding)."""

    store: Path | None = None
    hosts: tuple[str, ...] = LOOPBACK
    most_bytes: int = 1_000_000  # of one report
    rate: str | None = None  # what one address may ask, such as "300/minute"; None: as much as it likes
    readers: int = 0  # processes that read reports beside the server; none: its own threads do
    reference: bool = (
        True  # whether reports are held against the store's results, and what they leave open looked up there
    )
    corrections: Path | None = None  # the folder of what editors say; None: the one beside the store
