"""A sentence in, the people out who are told to have assisted, and of whom nothing more is told there.

"Sarah Wynne assisted three goals while Wall, Coole and Sand each tallied an assist"  ->  all four
"Moss set up both goals", "had a hand in all three", "both goals came from crosses by Moss"   ->  Moss
"Moss set up the first goal and scored the second"                                    ->  nobody
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.matching import forms_of
from pressbox.matching.subjects import joined_before

_GOT = frozenset().union(
    *map(forms_of, "tally have add collect record notch register provide contribute earn chip dish credit pick".split())
)
_ASSISTS = frozenset("assist assists helper helpers".split())
_HOW_MANY = frozenset("a an one two three four five 1 2 3 4 5 the up in out with each single pair of lone".split())
_BETWEEN = frozenset("each also both all then".split())
_MOST = 4  # words between the verb and the assists


_BALLS = "(?:corners?|cross(?:es)?|passes|centres?|centers?|deliver(?:y|ies)|assists?|long throws?|throw-ins?)"
_MADE = "(?:set up|made|created|laid on|teed up|supplied|provided|engineered|fashioned|manufactured|carved out)"
_MADE_THEM = re.compile(
    rf"^(?:\w+ly |then |also |had |again )*(?:{_MADE}(?: the (?:\w+ )?(?:pass|cross|ball|centre|corner|assist)(?:es|s)? (?:for|to))?"
    r"|crossed for|assisted (?:on|for|in|with)|had (?:a|his|her) (?:\w+ )?(?:hand|foot|part|say|role) in|was (?:\w+ly |also )?(?:involved|instrumental) in"
    r"|was the (?:provider|creator|architect|supplier|maker|instigator|brains) (?:for|of|behind)|had no chance with|could do nothing about) "
    r"(?:(?:all|both|each|every|the|of|his|her|their|side|'s|two|three|four|five|first|second|third|fourth|other|opening|winning|late|early|either|at|least) )*"
    r"(?:goals?|opener|winner|equaliser|equalizer|strikes)\b"
)
_HIS_BALLS = re.compile(
    rf"^(?:'s )?(?:[\w-]+ )?{_BALLS} (?:(?:that |which )?(?:led to|produced|brought|created|set up|yielded|resulted in)\b|[.,;]|$)"
)
_FROM_HIM = re.compile(
    r"\bgoals? (?:\w+ )?(?:came|resulted|originated|stemmed|arose|arrived|were scored|was scored) from$"
)
_BY_HIM = re.compile(rf"\b(?:{_MADE} by|goals? .*\b{_BALLS} (?:by|from))$")
_A_MILESTONE = re.compile(
    r"^(?:celebrated|marked|made) (?:his|her) (?:[\w-]+ ){0,3}(?:appearance|birthday|cap|start|outing)\b"
)
_SCORED_TOO = re.compile(
    r"\b(?:scor|nett|head|fir|convert|bagg|add|himself|herself|goal of)|\bwith (?:an?|the) (?:\w+ ){0,2}(?:goal|brace|hat-trick|opener|winner|strike)\b"
)


def gave_only(lowers: Sequence[str], people: Sequence[Reference]) -> Iterator[int]:
    """First tokens of those people."""
    yield from _made_the_goals(lowers, people)
    for at, word in enumerate(lowers):
        if word in _ASSISTS and lowers[at + 1 : at + 2] in (["from"], ["by"], [":"], ["–"], ["-"]):
            yield from _row(lowers, people, at + 2, several=word.endswith("s"))
        if word == "assisted":
            if lowers[at + 1 : at + 2] == ["by"]:
                continue
        elif word not in _GOT or not _has_assists(lowers, at + 1):
            continue
        end = at
        while end and lowers[end - 1] in _BETWEEN:
            end -= 1
        if lowers[max(0, end - 1) : end] == ["who"]:  # "said Lind, who assisted on both Hale goals"
            end -= 1 + (lowers[end - 2 : end - 1] == [","])
        man = next((p for p in people if p.last == end), None)
        if man is not None:
            yield man.first
            yield from (other.first for other in joined_before(man, people, lowers))


def _made_the_goals(lowers: Sequence[str], people: Sequence[Reference]) -> Iterator[int]:
    """Those who set up goals, by their own deed or their corners, and are told to do nothing else."""
    for man in people:
        said, before = (
            " ".join(lowers[man.last : man.last + _CLAUSE]),
            " ".join(lowers[max(0, man.first - 8) : man.first]),
        )
        made = _MADE_THEM.match(said) or _A_MILESTONE.match(said)
        balls = _HIS_BALLS.match(said)
        if balls and not (
            _FROM_HIM.search(before) or (said.startswith("'s") and not balls[0].endswith((".", ",", ";")))
        ):
            balls = None
        made = made or balls
        if (made and not _SCORED_TOO.search(said[made.end() :])) or (
            _BY_HIM.search(before) and not _SCORED_TOO.search(said)
        ):
            yield man.first


_CLAUSE = 20  # words behind a man


def _row(lowers: Sequence[str], people: Sequence[Reference], at: int, *, several: bool) -> Iterator[int]:
    """ "Off assists from Nighy and Crimmins": those who stand there, unless the last of them does something."""
    row: list[Reference] = []
    for man in people:
        between = lowers[row[-1].last if row else at : man.first]
        if man.first < at or (row and not (several and {*between} <= {",", "and"})) or (not row and between):
            continue
        row.append(man)
    after = lowers[row[-1].last : row[-1].last + 1] if row else []
    if len(row) > 1 and after and after[0] not in _BEHIND_A_ROW:
        row = row[:1]
    yield from (man.first for man in row)


_BEHIND_A_ROW = frozenset(". , ; ) to as in for while during before after with at".split())


def _has_assists(lowers: Sequence[str], at: int) -> bool:
    """Whether nothing but assists is said to be had: not "had a goal and an assist"."""
    end = at
    while end < len(lowers) and lowers[end] in _HOW_MANY and end - at < _MOST:
        end += 1
    return lowers[end : end + 1] != [] and lowers[end] in _ASSISTS and "goal" not in lowers[end + 1 : end + 5]
