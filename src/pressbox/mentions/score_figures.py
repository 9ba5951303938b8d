"""A sentence in, the figures of scores in it out, spelt out or not.

"won by three goals to one", "2-1", "three-nil"  ->  3-1, 2-1, 3-0      "4-4-2", "won 6-4 7-5"  ->  nothing
"""

from collections.abc import Sequence

from pressbox.datatypes.document import Sentence
from pressbox.datatypes.numbers import number, score
from pressbox.mentions.break_words import apiece
from pressbox.mentions.result_scene import Figure
from pressbox.mentions.results_told import n_to_n, spelt_out
from pressbox.phrases.en.other_figures import counts_shots, is_a_season
from pressbox.phrases.en.results import DRAW_NOUNS, LOSS_NOUNS, WIN_NOUNS

_MONTHS = frozenset("january february april june july august september october november december".split())
_SCORES = frozenset("score scoreline margin result".split())
_NIL = frozenset("nil nothing love".split())
_SPELT = frozenset("goal goals all apiece each".split())  # of which a score in words has one
_SMALL = frozenset("nil one two three four five six seven eight".split())
_AT_ODDS = frozenset("favourites favourite outsiders outsider shot".split())  # "the 5-1 outsiders"
_MOST, _MOST_IN_WORDS = 32, 13


def figures_in(sentence: Sentence) -> list[Figure]:
    """All scores, in reading order."""
    lowers = sentence.lowers
    found: list[Figure] = []
    in_words = not _SPELT.isdisjoint(sentence.words)
    for i, word in enumerate(lowers):
        spelt = (spelt_out(lowers, i) or apiece(lowers, i)) if in_words else None
        spelt = spelt or n_to_n(lowers, i)
        if spelt:
            found.append(Figure(i, spelt[0], spelt[1]))
            continue
        if found and word in _SCORES and lowers[max(0, i - 2) : i] == ["the", "same"]:
            found.append(Figure(i - 1, i + 1, found[-1].pair))  # "... and Lecce beat Bari by the same score"
            continue
        pair = score(word)
        if pair and max(pair) < _MOST and not _no_score(lowers, i) and not _is_a_record(pair):
            found.append(Figure(i, i + 1, pair))
            continue
        if pair := _side_by_side(lowers, i):
            found.append(Figure(i, i + 2, pair))
            continue
        many = number(word) if lowers[i + 1 : i + 2] == ["nil"] and word != "a" else None
        if many is not None and many < _MOST_IN_WORDS:
            found.append(Figure(i, i + 2, (many, 0)))  # "lost 3 nil"
            continue
        if with_colon := _with_colon(lowers, i):
            found.append(Figure(i, i + 3, with_colon))
            continue
        hyphened = _hyphened(word)
        if hyphened:
            found.append(Figure(i, i + 1, hyphened))
    return found


def _side_by_side(lowers: Sequence[str], at: int) -> tuple[int, int] | None:
    """ "A four one win", "won three two at Corton": as Irish papers say it; not "two one-two passes", "won two one day"."""
    if lowers[at] not in _SMALL or at < 1 or at + 2 >= len(lowers) or lowers[at + 1] not in _SMALL:
        return None
    a, b = number(lowers[at]) or 0, number(lowers[at + 1]) or 0
    before, after = lowers[at - 1], lowers[at + 2]
    noun = before in ("a", "the", "their") and after in _ENDINGS
    told = before in ("won", "lost", "winning", "losing") and after in (
        "at",
        "against",
        "to",
        "away",
        "in",
        "on",
        ".",
        ",",
        "after",
    )
    return (a, b) if noun or told else None


_ENDINGS = WIN_NOUNS | LOSS_NOUNS | DRAW_NOUNS


def _with_colon(lowers: Sequence[str], at: int) -> tuple[int, int] | None:
    """ "3 : 1", as much of Europe writes a score; a time of day has two figures behind the colon."""
    if lowers[at + 1 : at + 2] != [":"] or not lowers[at].isdigit() or not "".join(lowers[at + 2 : at + 3]).isdigit():
        return None
    a, b = int(lowers[at]), int(lowers[at + 2])
    return (a, b) if a < _MOST and len(lowers[at + 2]) == 1 and lowers[at + 3 : at + 4] != [":"] else None


def half_behind(lowers: Sequence[str], at: int) -> tuple[int, int] | None:
    """The score in brackets at token `at`: "3-0 (2-0)", "3:1 (1:0)"."""
    if lowers[at : at + 1] != ["("]:
        return None
    if lowers[at + 2 : at + 3] == [")"]:
        return score(lowers[at + 1])
    return _with_colon(lowers, at + 1) if lowers[at + 4 : at + 5] == [")"] else None


def _hyphened(word: str) -> tuple[int, int] | None:
    """ "three-nil", "two-one", "3-to-2", "3-nil", "2-all"; not "one-two", a pass and its return."""
    if "-" not in word or word == "one-two":
        return None
    left, _, right = word.partition("-")
    a = number(left)
    right = right.removeprefix("to-")
    b = 0 if right in _NIL else a if right == "all" else number(right)
    if a is None or b is None or max(a, b) >= _MOST_IN_WORDS or right in ("a", "goal"):
        return None
    written = left.isalpha() or word.startswith(f"{left}-to-") or right in _HALF_WRITTEN  # "3-nil", "2-all"
    return (a, b) if written and (right in _NIL or left.isdigit() or left in _SMALL) else None


_HALF_WRITTEN = frozenset("nil nothing all".split())


def _is_a_record(pair: tuple[int, int]) -> bool:
    """ "The Saints (19-2)", "outshot 17-9": wins and losses of a season, or shots; "11-10" may be of a shoot-out."""
    return min(pair) > 1 and sum(pair) >= _NO_SCORE and abs(pair[0] - pair[1]) > _CLOSE


_NO_SCORE, _CLOSE = 18, 2


def _no_score(lowers: Sequence[str], at: int) -> bool:
    """A formation ("4-4-2" is another token), a record of wins, an age group or a date; one of several sets of tennis."""
    after = lowers[at + 1] if at + 1 < len(lowers) else ""
    before = lowers[at - 1] if at else ""
    if score(after) or score(before) or is_a_season(lowers, at) or counts_shots(lowers, at):
        return True
    if after in _AT_ODDS or before == "odds" or lowers[max(0, at - 2) : at] == ["odds", "of"]:
        return True
    return after in ("formation", "system", "shape") or before in ("formation",) or after in _MONTHS
