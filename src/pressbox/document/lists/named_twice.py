"""A line in which a page runs a picture's name, a side's name and its goals together in, its result out.

"Harbour TownHarbour Town2MillfieldMillfield1"     "Harbour T WomenHarbour Town Women0..."  ->  Harbour Town 2-1 Millfield
"""

import re

from pressbox.datatypes.document import Span
from pressbox.datatypes.listing import ResultRow, Written

_LINE = re.compile(r"(?P<one>[^\W\d_]\D{3,79})(?P<a>\d{1,2})(?P<two>[^\W\d_]\D{3,79})(?P<b>\d{1,2})$")
_JOINT = re.compile(r"[^\W\d_A-ZÀ-Þ](?=[A-ZÀ-Þ])")  # "TownHarbour"
_MOST = 20  # goals of a side


def named_twice(text: str, span: Span) -> ResultRow | None:
    """The result of the line; None unless both sides are named twice without a blank between."""
    line = _LINE.match(text, *span)
    if line is None or max(int(line["a"]), int(line["b"])) > _MOST:
        return None
    sides = [_full_name(line[side], line.start(side)) for side in ("one", "two")]
    if sides[0] is None or sides[1] is None or sides[0].name == sides[1].name:
        return None
    return ResultRow(Span(sides[0].span.start, line.end()), (sides[0], sides[1]), (int(line["a"]), int(line["b"])))


def _full_name(words: str, at: int) -> Written | None:
    """The second of the two names: the first may be short ("Harbour T")."""
    half = len(words) // 2
    begins = half if words[:half] == words[half:] else None
    if begins is None:
        joints = (joint.end() for joint in _JOINT.finditer(words))
        begins = next((joint for joint in joints if words[joint] == words[0] and joint > 2), None)
    if begins is None:
        return None
    return Written(Span(at + begins, at + len(words)), words[begins:])
