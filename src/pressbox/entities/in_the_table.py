"""A name and its sentence in, whether the table is talked of as only sides are out.

"three points behind Arden"   "level on points with Arden"   "with Arden second on 12"   "leads Arden by two points"
"""

from collections.abc import Sequence

from pressbox.datatypes.numbers import number, ordinal

_APART = frozenset("behind above below clear ahead adrift".split())
_COUNTED = frozenset("point points place places spot spots".split())
_BESIDE = frozenset(
    "the leaders leader second-placed third-placed nearest closest rivals challengers neighbours fellow".split()
)
_TOTALS = frozenset("points point pts".split())
_EVENED = frozenset("difference average".split())


def in_the_table(lowers: Sequence[str], first: int, last: int) -> bool:
    """Whether the words around the tokens `first`..`last` tell a place, points, or how far somebody is from it."""
    front = first
    while front and lowers[front - 1] in _BESIDE:
        front -= 1
    before, behind = lowers[max(0, front - 6) : front], lowers[last : last + 7]
    return _is_far_from_it(before, behind) or _is_placed(before, behind) or _is_led_by(before, behind)


def _is_far_from_it(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "a point behind Arden", "two clear of Arden", "above Arden on goal difference", "level on points with Arden"."""
    words = list(before)
    if words[-1:] == ["with"]:
        return words[-4:-1] == ["level", "on", "points"] or words[-3:-2] == ["joint"]
    if words[-1:] in (["of"], ["than"], ["off"]):
        words = words[:-1] if words[-2:-1] and words[-2] in _APART | {"more", "fewer"} else words
    if not words or words[-1] not in _APART | {"more", "fewer", "off"}:
        return False
    if behind[:1] == ["on"] and _EVENED & set(behind[1:4]):
        return True
    words = words[:-1]
    counted = bool(words) and words[-1] in _COUNTED
    words = words[:-1] if counted else words
    return counted and bool(words) and (words[-1] in ("a", "single", "one") or number(words[-1]) is not None)


def _is_placed(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "with Arden second on 12", "Arden are third with 20 points", "while Arden have 20 points"."""
    rest = list(behind)
    if rest and rest[0] in ("are", "is", "stay", "remain", "sit", "lie", "were", "now", "have", "has", "had"):
        if rest[0] in ("have", "has") and len(rest) > 2:
            return number(rest[1]) is not None and rest[2] in _TOTALS
        rest = rest[1:]
    place = bool(rest) and (ordinal(rest[0]) is not None or rest[0] in ("top", "bottom"))
    if not place or rest[1:2] == [] or rest[1] not in ("on", "with"):
        return False
    return number(rest[2]) is not None if len(rest) > 2 else False


def _is_led_by(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "lead Arden by two points"."""
    if before[-1:] not in (["lead"], ["leads"], ["trail"], ["trails"]) or behind[:1] != ["by"] or len(behind) < 2:
        return False
    rest = behind[2:] if behind[1] in ("just", "only") else behind[1:]
    return (
        bool(rest)
        and (rest[0] in ("a", "one") or number(rest[0]) is not None)
        and (bool(_COUNTED & set(rest[1:3])) or rest[1:2] in ([","], ["."], [";"]))
    )
