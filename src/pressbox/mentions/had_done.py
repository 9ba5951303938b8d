"""The words and men of a sentence in, those of whom it looks back on what they had done out: no goal more of theirs.

"After Hale had given them the lead Eastvale netted twice"  ->  Hale
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Reference

# Behind "had", what somebody had and did not do; and what tells of a goal more.
_THINGS = frozenset("a an the his her their to no two one three four only just all both another more".split())
_AGAIN = frozenset("again another second third twice more added".split())


def had_done(lowers: Sequence[str], people: Sequence[Reference]) -> tuple[int, ...]:
    """First tokens of the men of whom it is told what they had done by then: "after Hale had given them the lead"."""
    return tuple(
        man.first for man in people
        if lowers[man.last : man.last + 1] == ["had"]
        and lowers[man.last + 1 : man.last + 2]
        and lowers[man.last + 1] not in _THINGS
        and _AGAIN.isdisjoint(lowers[man.last + 1 : man.last + 9])
    )  # fmt: skip
