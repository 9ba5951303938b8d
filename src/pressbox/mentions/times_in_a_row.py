"""Times that stand in a row in, whose goals they are out: of one man, or of several each one.

"Okoro struck on 23 and 67 minutes"               ->  both Okoro's
"Hale and Okoro scored in the 12th and 56th minutes"  ->  one each
"""

import re
from collections.abc import Sequence

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.numbers import ordinal
from pressbox.matching.subjects import joined_before
from pressbox.phrases.en.deeds import deed


def each_his_own(lowers: Sequence[str], likely: Sequence[Reference], row: Sequence[TimeMention]) -> Sequence[Reference]:
    """The men of whom a row of times tells one each, in order; none where it tells of one man."""
    men = [man for man in likely if man.last <= row[0].first][-len(row) :]
    if len(men) != len(row) or lowers[row[0].first - 1] == "(" or of_the_last(lowers, likely, row):
        return ()
    alone = len(row) == len(likely) or len({m.first for m in joined_before(men[-1], men, lowers)}) == len(men) - 1
    return men if alone else ()


def all_of_one(lowers: Sequence[str], likely: Sequence[Reference], row: Sequence[TimeMention]) -> Reference | None:
    """The one man of whose goals a row of times tells: the only one, or he whose name stands before the brackets."""
    before = [man for man in likely if man.last <= row[0].first]
    if lowers[row[0].first - 1] == "(":
        return before[-1] if before and before[-1].last == row[0].first - 1 else before[0] if len(before) == 1 else None
    return (before or likely)[0] if len(likely) == 1 or len(before) == 1 else of_the_last(lowers, likely, row)


_NEW_CLAUSE = frozenset("but before while whilst until ; although though whereas only".split())
_OF_ONE_GOAL = frozenset(
    "a an it equaliser equalizer leveller winner opener level lead former latter one other".split()
)
_TO_HIS_TIMES = 9  # words


def of_the_last(lowers: Sequence[str], likely: Sequence[Reference], row: Sequence[TimeMention]) -> Reference | None:
    """He who alone is spoken of behind "but" or "before": "Cole scored first but Hale struck on 30 and 62 minutes"."""
    before = [man for man in likely if man.last <= row[0].first]
    if len(before) < 2:
        return None
    between, behind = lowers[before[-1].last : row[0].first], lowers[row[-1].last : row[-1].last + 4]
    apart = {*lowers[before[-2].last : before[-1].first]}
    if not (_NEW_CLAUSE & apart or ("after" in apart and any(deed(word) in ("SCORE", "SHOOT") for word in between))):
        return None
    one = any(word in _OF_ONE_GOAL or ordinal(word) for word in between) or "respectively" in behind
    return None if one or not 0 < len(between) <= _TO_HIS_TIMES else before[-1]


_JOINS = frozenset(
    "and , & then again in the on after second other third latter coming came arriving following".split()
)
# "In the 12th minute and from open play in the 78th", "in the 12th minute and with two minutes remaining"
_ON_TOP = re.compile(
    r"(?:minutes? )?(?:, )?and (?:again )?(?:with|from (?:the |a )?(?:penalty )?(?:spot|open play|free-kick|corner)(?: in| on| at| after)?(?: the)?)"
)


def _are_joined(between: Sequence[str]) -> bool:
    joined = len(between) <= _FEW and {"and", ",", "&"} & set(between) and _JOINS.issuperset(between)
    return bool(joined) or _ON_TOP.fullmatch(" ".join(between)) is not None


_FEW = 6  # tokens between two times


def rows_of(lowers: Sequence[str], times: Sequence[TimeMention]) -> list[list[TimeMention]]:
    """Times that stand in a row: "the 20th, 31st and 70th minutes"."""
    rows: list[list[TimeMention]] = []
    for time in sorted(times, key=lambda t: t.first):
        between = lowers[rows[-1][-1].last : time.first] if rows else []
        does = deed(lowers[time.last]) if time.last < len(lowers) else None
        if between[:1] == ["and"] and between != ["and"] and does == "PASS":
            rows.append([time])  # "converted in the 61st minute and on 75 minutes delivered the corner"
        elif rows and between and _are_joined(between):
            rows[-1].append(time)
        else:
            rows.append([time])
    return [row for row in rows if len(row) > 1]
