"""What a check is: an id, the severity it has when it is sure, and the function that looks."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pressbox.datatypes.findings import Case, Finding, Severity


@dataclass(frozen=True, slots=True)
class Check:
    """One check; its module's docstring says what cannot be true, why, and when it is silent."""

    id: str
    severity: Severity
    find: Callable[[Case], Iterator[Finding]]

    @property
    def about(self) -> str:
        """What the check is for, in the words of its module."""
        return (sys.modules[self.find.__module__].__doc__ or "").strip()

    @property
    def summary(self) -> str:
        """The first paragraph of `about`, on one line."""
        return " ".join(self.about.split("\n\n")[0].split())
