"""Names with figures behind the name of a side that has met another: they are its scorers, and no two teams.

"KELBY v. THRALE ... Thrale: Hale 3, Dunn 1."  ->  no match of Hale against Dunn
"Thrale scorers, Hale 3, Dunn 1"               ->  nor here
"Second Division: Hale 3, Dunn 1"              ->  a result
"""

import re

_MARK = r"\s*[:,—–-]{1,2}\s*"
_SCORERS = re.compile(
    r"\b(?:(?:goal[ -]?)?scorers?|goal-?getters?|marksmen)\b(?:\s(?:for|were)\b[^.:;\n]{0,40})?" + _MARK + "$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:^|(?<!\bv)(?<!\bvs)[.;:\n—–)]|\b(?i:scorers|goals)[:,])\s*(?i:for\s+|the\s+)?"
    r"(?P<side>[A-Z][\w.'’&]*(?: [A-Z][\w.'’&]*){0,3})\s*(?:[:—–-]|:[—–-])\s*$"
)
_BACK = 80  # letters: as far as a label reaches
_AGAINST = r"\b(?:v|vs|versus|beat|defeated)\b"


def lists_men(text: str, first: str, start: int) -> bool:
    """Whether `first`, which begins at `start` and has its figure behind it, is a scorer of the side written before it."""
    before = text[max(0, start - _BACK) : start]
    if _has_met(text[:start], first):
        return False
    if _SCORERS.search(before) is not None:
        return True
    label = _LABEL.search(before)
    return label is not None and _has_met(text[:start], label["side"])


def _has_met(text: str, name: str) -> bool:
    """Whether `name` stands on one side of "v.", whole or as the last word of a longer name."""
    side = re.escape(name)
    return re.search(
        rf"(?<!\w){side}\W{{1,3}}{_AGAINST}|{_AGAINST}\W{{1,2}}(?:[\w.'’&]{{1,20}} ){{0,3}}{side}(?!\w)", text, re.IGNORECASE
    ) is not None  # fmt: skip
