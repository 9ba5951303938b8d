"""The words around a score in, whether they say how a match stood at some time, and not how it ended, out.

"at that point it was nil-nil", "leading 2-1 at Millfield when", "still 1-0 with seven to go"  ->  on the way
"it was 2-2", "Hale's goal left it 1-1"                                                         ->  nothing said of when
"""

from collections.abc import Sequence

from pressbox.datatypes.numbers import score
from pressbox.matching import forms_of

_STILL = frozenset("still then already".split())
# "Being held 1-1 by Millfield when Hale scored": what goes on is not the end.
_GOING_ON = frozenset("held drawing winning losing trailing leading beating".split())
_LEADS = forms_of("lead") | forms_of("trail")
_BE = frozenset("was were being are is stood".split())
_SAID_WHEN = (
    "at that point", "at that stage", "at that time", "at this point", "at this stage", "at the time", "at which point",
    "at which stage", "at which time", "by then", "until then", "so far",
)  # fmt: skip
_WHILE_IT_STOOD = (
    "when it was",
    "while it was",
    "with it",
    "when the score was",
    "with the score",
    "with the score at",
)
_THE_SCORE = ("the score was", "the score stood at", "the score being", "the scores were")
_TO_COME = frozenset("left remaining remained".split())
_SOON = (
    "soon after",
    "shortly after",
    "moments later",
    "minutes later",
    "seconds later",
    "straight after",
    "almost immediately",
)
_JOINS = frozenset(("and", "then", ","))
_WINDOW = 8  # words


def stood_then(lowers: Sequence[str], first: int, last: int) -> bool:
    """Whether the score at tokens `first` to `last` is told of a time before the end."""
    while first > 1 and lowers[first - 1] in _JOINS and score(lowers[first - 2]):
        first -= 2  # "having trailed 2-0 and 3-1"
    before, behind = lowers[max(0, first - _WINDOW) : first], lowers[last : last + _WINDOW]
    if before[-1:] and before[-1] in _STILL | _LEADS - {"lead"}:
        return True
    if before[-1:] and before[-1] in _GOING_ON and before[-2:-1] and before[-2] in ("were", "was", "being"):
        return before[-1] != "held" or "being" in before[-2:-1]
    said = " ".join(_clause_before(before))
    if said.endswith(_WHILE_IT_STOOD):
        return True
    stands = bool(before[-1:]) and before[-1] in _BE
    if said.endswith(_THE_SCORE):
        return "minute" in before or behind[:1] in (["when"], ["until"])  # "the score was 3-2 to us" is how it ended
    return stands and (any(when in said for when in _SAID_WHEN) or _more_to_come(behind))


def stands_ahead(after: Sequence[str]) -> bool:
    """ "2-1 up", "2-1 in front": what stands behind the figures of a lead; not "won 2-1 in front of 12,000"."""
    in_front = list(after[:2]) == ["in", "front"] and list(after[2:3]) != ["of"]
    return in_front or bool(after[:1] and after[0] in _AHEAD) or list(after[:3]) == ["to", "the", "good"]


_AHEAD = frozenset("up down ahead lead advantage deficit behind".split())


def _clause_before(words: Sequence[str]) -> Sequence[str]:
    """The words behind the last full stop, semicolon or dash."""
    end = max((at for at, word in enumerate(words) if word in (".", ";", "–", "—")), default=-1)
    return words[end + 1 :]


def _more_to_come(behind: Sequence[str]) -> bool:
    """ "With seven minutes to go", "soon after", "three minutes later", "when Hale struck": there was more of the match."""
    if behind[:1] == ["when"] or " ".join(behind[:2]).startswith(_SOON) or " ".join(behind[1:3]) == "minutes later":
        return True
    if behind[:1] != ["with"]:
        return False
    told = " ".join(behind)
    return " to go" in told or " to play" in told or not _TO_COME.isdisjoint(behind)
