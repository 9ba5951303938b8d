"""A name and its sentence in, how much is said of it there that is said of a side told in a clause or two out.

"Oldfield, at home to Millfield, won 6-0", "Oldfield and the Works fought to a 1-1 tie", "Oldfield against Thrale was abandoned"

A round-up gives a match one sentence: what little it says of a side must tell that it is one.
"""

import itertools
from collections.abc import Sequence

from pressbox.datatypes.document import Sentence, Token
from pressbox.datatypes.numbers import is_score, number

_SURELY, _RATHER = 2.5, 1.5
_AT_HOME_TO = (["at", "home", "to"], ["at", "home", "against"], ["away", "to"], ["away", "at"])
_WINNERS = frozenset("winner winners victors losers conquerors".split())
_CALLED_OFF = frozenset("abandoned postponed halted suspended".split())
_OUT = frozenset("eliminated relegated humbled outclassed outplayed overrun".split())
_TAKES = frozenset(
    "snatched stole earned grabbed salvaged rescued gained took claimed forced picked collected got".split()
)
_SHARES = frozenset("point share draw replay points".split())
_LETS_IN = frozenset("shipped conceded leaked".split())
_MANY = 3  # goals, of which no keeper is told by his name without more ado
_AWAY_FROM = (
    ["ran", "away", "from"],
    ["running", "away", "from"],
    ["from", "defeat", "by"],
    ["all", "three", "points", "from"],
)
_WITH_THE_POINTS = frozenset("points spoils honours".split())
_TRAVELS = frozenset("travelled traveled journeyed".split())
_HERO = frozenset("hero villain toast".split())
_ITS = frozenset("eleven xi outfit committee directors forwards half-backs citadel".split())
_DOES = (
    "left it ", "might have gone ", "could have gone ", "would have gone ", "took over at the head", "took over at the top", "came away with", "went home with", "had an answer",
    "had the answer", "have nothing to play for", "had nothing to play for", "must try again", "must do it all again",
    "dropped points", "lost ground", "are out ", "are through ", "missed the chance to go", "missed the chance to move",
    "climbed out of", "climbed off", "are up ", "are down ", "are champions", "are promoted", "kept up the pressure", "threw away a",
    "tossed away", "had to come from behind", "made heavy weather", "made hard work", "made light work", "made short work",
)  # fmt: skip
# "took less than two minutes to go ahead", "needed only nine to draw level"
_GETS_AHEAD = (
    "minutes to go ahead ",
    "minutes to go in front ",
    "minutes to take the lead ",
    "minutes to draw level ",
    "seconds to go ahead ",
    "seconds to take the lead ",
    "minutes to hit back ",
    "minutes to respond ",
)
_TOGETHER = (
    "fought to ", "must try again", "must meet again", "will meet again", "will try again", "must do it all again", "are no further",
    "could not be parted", "finished goalless", "drew ", "shared ", "share ", "finished scoreless", "ended goalless", "tied ", "fought a ",
)  # fmt: skip


def told_in_passing(sentence: Sentence, first: int, last: int) -> float:
    """How much the words around the tokens `first`..`last` are those of a side of whom little is told."""
    lowers, tokens = sentence.lowers, sentence.tokens
    before, behind = lowers[max(0, first - 6) : first], lowers[last : last + 24]
    return max(_behind(behind, tokens[last : last + 24]), _before(before, lowers, tokens, first, last), 0.0)


def _behind(behind: Sequence[str], tokens: Sequence[Token]) -> float:
    """What it does, or is."""
    if not behind:
        return 0.0
    if behind[0] == "," and (
        behind[1:4] in _AT_HOME_TO
        or behind[1:3] in _AT_HOME_TO
        or bool(_WINNERS.intersection(behind[2:4]) and any(map(is_score, behind[1:3])))
    ):
        return _SURELY
    if behind[0] in ("against", "at", "v") and len(tokens) > 1 and _starts_a_name(tokens, 1) and _is_off(behind[1:]):
        return _SURELY
    if behind[0] == "and" and _do_together(tokens):
        return _SURELY
    rest = _without_aside(behind)
    text = " ".join(rest[:6]) + " "
    if behind[:2] in ([",", "who"], [",", "which"]) and f"{' '.join(behind[2:8])} ".startswith(_DOES):
        return _RATHER
    if any(goal in f"{' '.join(rest[:9])} " for goal in _GETS_AHEAD):
        return _RATHER
    if text.startswith(_DOES):
        return _RATHER
    if rest[:1] and rest[0] in ("was", "were", "are") and rest[1:2] and rest[1] in _OUT:
        return _RATHER
    if rest[:1] and rest[0] in _TAKES and rest[1:2] in (["a"], ["the"], ["all"]) and _SHARES & set(rest[2:4]):
        return _RATHER * ("for" not in rest[3:6])  # who rescues a point for Millfield is one man
    if rest[:1] and rest[0] in _LETS_IN and rest[1:2] and (number(rest[1]) or 0) >= _MANY:
        return _RATHER
    if behind[0] in _ITS:
        return _RATHER
    return 0.0


def _before(before: Sequence[str], lowers: Sequence[str], tokens: Sequence[Token], first: int, last: int) -> float:
    """What others do to it, or have of it."""
    by = before[-1:]
    if before[-3:] in _AWAY_FROM or before[-4:] in _AWAY_FROM:
        return _SURELY
    if by == ["from"] and _WITH_THE_POINTS.intersection(before[-3:-1]):
        return _RATHER
    if by == ["to"] and before[-2:-1] and before[-2] in _TRAVELS:
        return _RATHER
    if by in (["for"], ["of"]) and before[-2:-1] and before[-2] in _HERO:
        return _RATHER
    if (
        by in (["against"], ["at"], ["v"])
        and first > 1
        and tokens[first - 2].text[0].isupper()
        and _is_off(lowers[last:])
    ):
        return _SURELY
    if by == ["and"] and first > 1 and tokens[first - 2].text[0].isupper() and _is_of_both(lowers[last:]):
        return _SURELY
    if (
        before[-2:] == ["and", "the"]
        and first > 2
        and tokens[first - 3].text[0].isupper()
        and _is_of_both(lowers[last:])
    ):
        return _SURELY
    return 0.0


def _without_aside(behind: Sequence[str]) -> Sequence[str]:
    """ "(Oldfield), with whom they had been level, were beaten 2-1", "(Oldfield), bottom of the table, are out"."""
    if behind[:1] != [","]:
        return behind
    end = next((at for at, word in enumerate(behind[1:16], 1) if word == ","), None)
    return behind[end + 1 :] if end else behind


def _starts_a_name(tokens: Sequence[Token], at: int) -> bool:
    at += at < len(tokens) and tokens[at].lower == "the"
    return at < len(tokens) and tokens[at].text[0].isupper()


def _is_off(behind: Sequence[str]) -> bool:
    """ "... was abandoned at half-time", the other side's name between."""
    near = behind[:8]
    return any(one in ("was", "were") and other in _CALLED_OFF for one, other in itertools.pairwise(near))


def _do_together(tokens: Sequence[Token]) -> bool:
    """ "... and the Works fought to a 1-1 tie": the other side's name, and what both did."""
    at = 1 + (len(tokens) > 1 and tokens[1].lower == "the")
    end = at
    while end < len(tokens) and tokens[end].text[0].isupper():
        end += 1
    return end > at and _is_of_both([token.lower for token in tokens[end:]])


def _is_of_both(behind: Sequence[str]) -> bool:
    return f"{' '.join(behind[:5])} ".startswith(_TOGETHER)
