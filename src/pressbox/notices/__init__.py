"""Findings of checked texts in, notices for a terminal, an editor or a pipeline out: one format a file.

error points-gap at draft.txt 33:54  ->  draft.txt:33:54: error points-gap Juventus are seven points clear, not six
"""

from collections.abc import Callable, Iterable, Iterator

from pressbox.datatypes.errors import UnknownFormat
from pressbox.notices.checked import Checked, Rule
from pressbox.notices.github import github
from pressbox.notices.json import json_objects
from pressbox.notices.line import lines
from pressbox.notices.sarif import sarif
from pressbox.notices.terminal import plain

__all__ = ["FORMATS", "Checked", "Rule", "notices"]

Form = Callable[[Iterable[Checked], tuple[Rule, ...]], Iterator[str]]
FORMATS: dict[str, Form] = {"terminal": plain, "line": lines, "json": json_objects, "sarif": sarif, "github": github}


def notices(form: str, checked: Iterable[Checked], rules: tuple[Rule, ...]) -> Iterator[str]:
    """The pieces of text of a format."""
    if form not in FORMATS:
        raise UnknownFormat(f"{form}: no such format; there are {', '.join(FORMATS)}")
    return FORMATS[form](checked, rules)
