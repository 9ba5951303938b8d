"""Words around a result and a word of another day among them in, whether that word is of something else than the result out.

"beat last season's champions Millfield 2-1", "bounced back from last week's defeat with a 2-1 win"  ->  it is
"Hale, signed from Eastvale in January, scored twice in a 2-1 win", "2-1 to avenge last month's defeat" ->  it is
"last week's 2-1 win", "in last month's 2-1 defeat", "Last week, they won 2-1"                      ->  it is not
"""

from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.numbers import number
from pressbox.mentions.moods import the_last_of_all
from pressbox.phrases.en.results import WIN_VERBS

_WHAT_THEY_WERE = frozenset(
    "champions winners runners-up finalists semi-finalists quarter-finalists losers victors conquerors leaders beaten defeated"
    " double treble wooden-spoonists".split()
)
_LEADS_ON = frozenset("with by as when".split())  # from what was to the news: "last week's defeat with a 2-1 win"
_AWAY_FROM_IT = frozenset("behind aside off".split())  # "put last week's defeat behind them with a 2-1 win"
_ATONED = frozenset("amends atone atoned compensate compensated".split())
_TO_WIN = WIN_VERBS | frozenset(
    "win draw record earn claim secure take hold register gain".split()
)  # "last week's defeat to beat B 2-1"
_OF_IT = frozenset("in of from as during since".split())  # "2-1 in last month's tie"
_ENDS = frozenset(". ; : who which but while although though".split())
_ARTICLES = frozenset("a an the their its his".split())
_COUNTED_IN = frozenset("in of from over for".split())
_GAMES = frozenset("games matches outings starts fixtures".split())
_HOW_THEY_CAME = frozenset(
    "beaten defeated held relegated promoted unbeaten winless humbled thrashed crowned fined knocked champions winners runners-up".split()
)
_RELATIVE = frozenset("where who which whose".split())
_LONGEST = 12  # words of a parenthesis
_NEXT = 2  # tokens from "last week" to its "'s"


def of_something_else(tokens: Sequence[str], at: int, first: int, last: int) -> bool:
    """Whether the word of another day at token `at` is said of something else than the result at `first`..`last`."""
    if the_last_of_all(tokens, at):
        return True
    owned = list(tokens[at + 2 : at + 3]) == ["'s"] or (tokens[at + 1 : at + 2] and tokens[at + 1].endswith("'s"))
    if tokens[at] in ("last", "previous") and owned:
        noun = at + _NEXT + (list(tokens[at + 2 : at + 3]) == ["'s"])
        return _of_a_noun(tokens, at, noun, first, last)
    counts = not _COUNTED_IN.isdisjoint(tokens[max(0, at - 2) : at])
    if tokens[at] in ("last", "previous") and counts and _so_many(tokens, at + 1):
        return True  # "their third win in the last four games"
    if tokens[at] == "earlier":
        return at > last and "did" in tokens[at - 3 : at]  # "2-1, as they did earlier this season"
    if at >= first:
        return False
    if tokens[at] == "last" and tokens[at - 1] == "for" and not _ATONED.isdisjoint(tokens[: at - 1]):
        return True  # "made amends for last week with a 2-1 win"
    if tokens[at] == "ago":
        return _in_parenthesis(tokens, at - 2, at + 1, first)
    if tokens[at] == "midweek":
        return _of_a_noun(tokens, at, at + 1, first, last)  # "put their midweek exit behind them by beating B 2-1"
    if _in_opening(tokens, at, first):
        return True
    if tokens[at] in ("last", "previous", "in") and _in_parenthesis(tokens, at, at + 2, first):
        return True
    by = list(tokens[at + 2 : at + 3]) == ["by"] and tokens[at + 3].endswith("ing")
    return tokens[at] == "in" and by and at + 3 < first  # "revenge for their defeat in August by beating Millfield 2-1"


def _of_a_noun(tokens: Sequence[str], at: int, noun: int, first: int, last: int) -> bool:
    """ "Last season's champions", "from last week's defeat with a 2-1 win", "2-1 to avenge last month's defeat"."""
    if at >= last:
        return at > 0 and not _OF_IT.intersection(tokens[at - 1 : at]) and "the" not in tokens[at - 1 : at]
    if _WHAT_THEY_WERE.intersection(tokens[noun : noun + 2]):
        return True
    between = [word for word in tokens[noun:first] if word not in _ARTICLES]
    leads_on = bool(_LEADS_ON.intersection(between[1:-1])) or between[1:] == ["with"]
    leads_on = leads_on or (between[-1:] == ["with"] and not _AWAY_FROM_IT.isdisjoint(between))
    leads_on = leads_on or any(word == "to" and after in _TO_WIN for word, after in pairwise(between[1:]))
    return leads_on and not _ENDS.intersection(between)


def _so_many(tokens: Sequence[str], at: int) -> bool:
    """Whether token `at` begins "four games", "nine league matches": no match, but many."""
    many = number(tokens[at]) if at < len(tokens) else None
    return many is not None and many > 1 and not _GAMES.isdisjoint(tokens[at + 1 : at + 4])


def _in_opening(tokens: Sequence[str], at: int, first: int) -> bool:
    """ "Beaten last time out, Millfield won 2-1", "On the ground where they went down in 2018, Millfield won 2-1"."""
    comma = next((i for i in range(at + 1, min(at + 4, first)) if tokens[i] == ","), 0)
    if not comma or "," in tokens[:at]:
        return False
    return tokens[0] in _HOW_THEY_CAME or not _RELATIVE.isdisjoint(tokens[1:at])


def _in_parenthesis(tokens: Sequence[str], at: int, end: int, first: int) -> bool:
    """Whether tokens `at`..`end` close a parenthesis that stands before the result: "Hale, signed in January, scored"."""
    if list(tokens[end : end + 1]) != [","] or end >= first:
        return False
    opens = next((i for i in range(at - 1, max(0, at - _LONGEST), -1) if tokens[i] == ","), 0)
    return opens > 0 and at - opens > 1 and not _ENDS.intersection(tokens[opens + 2 : at])


def is_of_a_run(lowers: Sequence[str]) -> bool:
    """ "A draw with Leeds was followed up with a 4-2 win over Hull": how somebody had fared before."""
    at = next((i for i, word in enumerate(lowers) if word == "followed"), 0)
    if at == 0 or lowers[at - 1] not in ("was", "were") or not _HOW_IT_WENT & {*lowers[max(0, at - _SHORTLY) : at]}:
        return False
    behind = lowers[at + 1 + (lowers[at + 1 : at + 2] == ["up"]) :][:_SHORTLY]
    return behind[:1] in (["by"], ["with"]) and bool(_HOW_IT_WENT & {*behind})


_HOW_IT_WENT = frozenset("draw win defeat victory loss stalemate".split())
_SHORTLY = 7  # words
