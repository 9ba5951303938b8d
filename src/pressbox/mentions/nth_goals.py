"""A sentence of goals in, which goal of the match or of his side words say that each man's was out.

"Hale's opener", "Hale opened the scoring"        ->  0: the first of the match
"Moss made it three", "City's fourth from Lind"   ->  3, 4: so many had his side then, or both
"his second", "Hale's third of the season"        ->  nothing: of himself alone
"""

from collections.abc import Mapping, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.numbers import number, ordinal
from pressbox.matching import Found
from pressbox.mentions.goal_effects import whose

OPENER = 0
_OPENED = frozenset(
    (
        "opened the scoring",
        "opened the score",
        "drew first blood",
        "the deadlock was broken",
        "struck the first blow",
        "opener",
    )
)
_HIS = 0.0  # log-odds of a goal of his from which it may be the one
_SCORED = 1.0  # the same from which it is told
_MOST = 12
_FAR = 14  # words between a man and "the third"
# "Levelled after the opener", "cancelled out the opener": another man's.
_ANOTHERS = frozenset("after since out following despite before until from for with".split())
_GOALS = frozenset("goal goals strike effort".split())
# What follows "the third" where it is a goal: "the third minute", "the third tier" are none.
_BEHIND = frozenset(
    ". , ; : ! - – — and but as when from with on in after before to via through just shortly soon moments seconds minutes"
    " midway early late at by for following into inside courtesy came arrived followed of".split()
)
_ACCOUNTS = frozenset("account accounts".split())
_HOW = frozenset(
    "late early quick deserved fine superb killer crucial decisive towering welcome simple scrappy brilliant stunning vital"
    " quickfire superb sublime thumping emphatic".split()
)
_DASHES = frozenset("- – —".split())
_ARTICLES = frozenset("a the their its our another".split())
_OF_THE_MATCH = frozenset("game match afternoon night evening day contest tie".split())
_CAME = frozenset("came arrived followed coming arriving was".split())
_BY = frozenset("from through by via".split())
_NOT_HIS = frozenset("season campaign year career tournament competition club country league club's".split())


def nths_of(
    people: Sequence[Reference], stance: dict[int, str], phrases: Sequence[Found], lowers: Sequence[str],
    odds: Mapping[int, float],
) -> tuple[tuple[int, int], ...]:  # fmt: skip
    """(first token of a man, which goal) of each; 0 the opener of the match."""
    found: dict[int, int] = {}
    for phrase in phrases:
        if phrase.pattern.name in _OPENED and _is_of_the_match(lowers, phrase):
            man = whose(people, stance, phrase, lowers, odds)
            if man is not None:
                found[man.first] = OPENER
    for first, last, nth in _numbered(lowers):
        man = _scorer(people, first, last, lowers, odds)
        if man is not None:
            found.setdefault(man.first, nth)
    return tuple(found.items())


def _is_of_the_match(lowers: Sequence[str], phrase: Found) -> bool:
    """ "the opener", "the first goal of the game"; not "his first goal of the season", "opened his account"."""
    words = lowers[phrase.first : phrase.last + 1]
    before = lowers[max(0, phrase.first - 3) : phrase.first]
    owned = (
        "'s" in before[-2:]
    )  # "after Okoro's opener", "after Okoro's early opener": his, whoever else scored after it
    if (_ANOTHERS.intersection(before) and not owned) or _ACCOUNTS.intersection(words):
        return False
    if "first" in words and "goal" in words:
        behind = lowers[phrase.last : phrase.last + 4]
        return before[-1:] == ["the"] and not (behind[:1] == ["of"] and not _OF_THE_MATCH.intersection(behind))
    return not _NOT_HIS.intersection(lowers[phrase.last : phrase.last + 4])


def _numbered(lowers: Sequence[str]) -> list[tuple[int, int, int]]:
    """First and last token of each "the third", "made it three", "number four", and the number."""
    found: list[tuple[int, int, int]] = []
    for at in range(1, len(lowers)):
        word, before = lowers[at], lowers[at - 1]
        nth = ordinal(word)
        if nth and 1 < nth <= _MOST:
            told = lowers[at - 2] if at > 1 and (before in _HOW or "-" in before) else before
            own = told in _ARTICLES or (told in ("'s", "'") and at > 1)
            end = at + 1 + (lowers[at + 1 : at + 2] != [] and lowers[at + 1] in _GOALS)
            behind = lowers[end : end + 1]
            ends = not behind or behind[0] in _BEHIND or _was_by(lowers, end)
            if own and ends and not _counts_something_else(lowers, end):
                found.append((at, end, nth))
            continue
        nth = number(word) if before in ("it", "number") else None
        if nth and 1 < nth <= _MOST and (before == "number" or _made(lowers, at)):
            behind = lowers[at + 1 : at + 2]
            if not behind or (behind[0] in _BEHIND and behind[0] not in _DASHES):  # "made it 2 - 1"
                found.append((at, at + 1, nth))
    return found


def _was_by(lowers: Sequence[str], at: int) -> bool:
    """ "City's fourth was scored by Moss"."""
    return lowers[at : at + 1] == ["was"] and lowers[at + 2 : at + 3] == ["by"]


def _made(lowers: Sequence[str], at: int) -> bool:
    """ "made it three", but not "made it three wins", "made it two each"."""
    return bool({"made", "make", "makes", "making"}.intersection(lowers[max(0, at - 3) : at - 1]))


def _counts_something_else(lowers: Sequence[str], end: int) -> bool:
    """ "the third of the season", "a second in five games", "the second in as many minutes"."""
    behind = lowers[end : end + 5]
    if behind[:1] == ["of"]:
        return not _OF_THE_MATCH.intersection(behind[1:4])
    return bool(_NOT_HIS.intersection(behind) or (behind[:1] == ["in"] and {"games", "matches", "many"} & set(behind)))


def _scorer(
    people: Sequence[Reference], first: int, last: int, lowers: Sequence[str], odds: Mapping[int, float]
) -> Reference | None:
    """Whose it is: "a third from Moss", else the last man before it who may have scored; nobody's in another's "'s"."""
    behind = next((p for p in people if p.first >= last), None)
    by = last + (2 if _was_by(lowers, last) else lowers[last : last + 1] != [] and lowers[last] in _CAME)
    if behind is not None and by < len(lowers) and lowers[by] in _BY and behind.first - by <= 4:
        return behind if odds.get(behind.first, -9.0) > _HIS else None
    if any(p.last in (first - 1, first - 2) and lowers[p.last] in ("'s", "'") for p in people):
        return None  # "Hale's third": of himself
    before = [p for p in people if p.last <= first and odds.get(p.first, -9.0) > _HIS]
    if before and first - before[-1].last <= _FAR:
        return before[-1]
    scored = {p.best: p for p in people if odds.get(p.first, -9.0) > _SCORED}
    return next(iter(scored.values())) if len(scored) == 1 and not before else None
