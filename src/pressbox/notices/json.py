"""A JSON array with an object a text: `path`, and `findings` as in the match record."""

import json
from collections.abc import Iterable, Iterator

import msgspec

from pressbox.notices.checked import Checked, Rule


def json_objects(checked: Iterable[Checked], _: tuple[Rule, ...]) -> Iterator[str]:
    """The array, an object at a time."""
    opened = False
    for one in checked:
        plain = {"path": one.path, "findings": msgspec.to_builtins(list(one.recorded))}
        yield (",\n" if opened else "[\n") + json.dumps(plain, indent=2, ensure_ascii=False)
        opened = True
    yield "\n]\n" if opened else "[]\n"
