"""Pages of a long list: which one is asked for, and what is on it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pressbox.datatypes.reference import AsksSql, Value
from pressbox.store.database import StoreError

T = TypeVar("T")
MOST_ON_A_PAGE = 200


class NotInStore(StoreError):
    """Nothing in the store has that key."""


@dataclass(frozen=True, slots=True)
class Page:
    """Which page, from 1, and how many entries are on one."""

    number: int = 1
    size: int = 50

    @property
    def window(self) -> str:
        """The end of the SQL."""
        return f" LIMIT {min(max(self.size, 1), MOST_ON_A_PAGE)} OFFSET {self.skipped}"

    @property
    def skipped(self) -> int:
        """Entries before this page."""
        return (min(max(self.number, 1), 10**9) - 1) * min(max(self.size, 1), MOST_ON_A_PAGE)


@dataclass(frozen=True, slots=True)
class Paged(Generic[T]):
    """One page of a list and how long the whole list is."""

    items: tuple[T, ...]
    page: int
    size: int
    total: int

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(-(-self.total // self.size), 1)


def paged(
    db: AsksSql, of: Callable[..., T], rows: str, count: str, parameters: dict[str, Value], page: Page
) -> Paged[T]:
    """The page's rows, each made into one `of`, and the length of the list."""
    total: Any = db.ask(count, parameters)[1][0][0]
    found = db.ask(rows, parameters)[1] if int(total) > page.skipped else []
    return Paged(tuple(of(*row) for row in found), max(page.number, 1), min(max(page.size, 1), MOST_ON_A_PAGE), total)


def only(rows: list[tuple[Value, ...]], what: str, key: int) -> tuple[Value, ...]:
    """The one row of a key; NotInStore names what is missing."""
    if not rows:
        raise NotInStore(f"no {what} {key} in the store")
    return rows[0]
