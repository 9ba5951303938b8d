"""A match line's score cluster in, its scores out.

"5-6 pen. 1-2 a.e.t. (0-1, 0-0)"  ->  shoot-out 5-6, after extra time 1-2, after ninety minutes 0-1, half-time 0-0
"""

import re
from dataclasses import dataclass

from pressbox.datatypes.reference import Goals

_PAIR = r"\d{1,3}[-–:]\d{1,3}"
_ONE = rf"(?:{_PAIR}(?!\d|[-–:.]\d)|\d{{1,2}}\s-\s\d{{1,2}}(?=\s|$))"
_WORD = r"(?:a\.?e\.?t\.?|n\.?\s?a\.?e\.?t\.?|pens?\.?|p\.?|agg\.?|on|penalties|awd\.?|gg|sd)(?![\w'])"
_BRACKET = r"\((?=[^()]{0,60}(?:\d[-–:]\d|aet|a\.e\.t|agg|asdet|asget|golden))[^()]{1,60}\)"
CLUSTER = re.compile(
    rf"(?<![^\s(])(?:{_ONE}|{_BRACKET}(?=\s{{0,3}}(?:{_PAIR})))"
    rf"(?:\s{{0,6}},?\s{{0,6}}(?:{_ONE}|{_WORD}|{_BRACKET}|\*))*"
    r"(?=\s|$|,|@|\[)",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    r"(?P<pair>(?P<home>\d{1,3})\s?[-–:]\s?(?P<away>\d{1,3}))|(?P<open>\()|(?P<close>\))"
    r"|(?P<aet>a\.?e\.?t\.?|golden|asdet|asget|sd|gg)|(?P<pen>pen\w*\.?|(?<![a-z])p(?![a-z]))|(?P<agg>agg\w*\.?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Scores:
    """The scores of one match, each if told."""

    full_time: Goals | None = None
    half_time: Goals | None = None
    extra_time: Goals | None = None
    shootout: Goals | None = None
    aggregate: Goals | None = None


def scores_of(cluster: str) -> Scores:
    """Which score is which: a bare pair is the final score, a bracket holds those before it, latest first."""
    after_extra_time = False
    bare: list[Goals] = []
    bracketed: list[Goals] = []
    shootout = aggregate = None
    inside = False
    agg_next = False
    last_in: list[Goals] = bare
    for token in _TOKEN.finditer(cluster):
        if token["pair"]:
            pair = Goals(int(token["home"]), int(token["away"]))
            if agg_next:
                aggregate, agg_next = pair, False
                continue
            last_in = bracketed if inside else bare
            last_in.append(pair)
        elif token["open"] or token["close"]:
            inside, agg_next = bool(token["open"]), False
        elif token["aet"]:
            after_extra_time = True
        elif token["pen"] and last_in:  # the pair before the word: "4-2 pen."
            shootout = last_in.pop()
        elif token["agg"]:
            if last_in and not cluster[token.end() : token.end() + 2].strip()[:1].isdigit():
                aggregate = last_in.pop()
            else:
                agg_next = True
    final = bare[0] if bare else None
    if final is None and bracketed:  # "7-6 pen. (1-1, 0-0)": no extra time was played
        final, bracketed = bracketed[0], bracketed[1:]
    if not after_extra_time:
        half = bracketed[0] if bracketed else _goalless(final)
        return Scores(final, half, None, shootout, aggregate)
    ninety = bracketed[0] if bracketed else None
    if ninety is None and shootout and final == Goals(0, 0):
        ninety = final
    half = bracketed[1] if len(bracketed) > 1 else _goalless(ninety)
    return Scores(ninety, half, final, shootout, aggregate)


def _goalless(score: Goals | None) -> Goals | None:
    """At nil-nil the half-time score need not be told."""
    return Goals(0, 0) if score == Goals(0, 0) else None
