"""Things seen in, a number for each out, the same for those that are alike: so long outlines are compared but once."""

from collections.abc import Hashable
from itertools import count

_MOST = 1 << 13  # that are known at a time


class Alike:
    """Numbers for outlines; one that was forgotten and comes again gets a new one."""

    _next = count(1)

    def __init__(self) -> None:
        self._known: dict[Hashable, int] = {}

    def number(self, outline: Hashable) -> int:
        """The number of an outline."""
        found = self._known.get(outline)
        if found is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            found = self._known[outline] = next(self._next)
        return found
