"""For whom men play, as far as a text tells it in plain words: what must be known from elsewhere makes no error detectable."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from inject_words import TEAM_NAMED, whole_words

if TYPE_CHECKING:
    from inject_facts import Facts, Telling


def men_named(facts: "Facts") -> int:
    """How many goals of the match have a telling that names the scorer."""
    return len({told.goal for told in facts.tellings if told.named})


def is_one_too_many(facts: "Facts", team: str | None) -> bool:
    """Whether one goal more for a side is over the score, by the men whose side is told."""
    if facts.final is None or team not in facts.teams:
        return False
    named = {told.goal for told in facts.tellings if told.named and facts.goals[told.goal].get("team") == team}
    sure = [
        at for at in named
        if any(told.goal == at and TEAM_NAMED.search(told.team_as or "") for told in facts.tellings)
        or side_is_told(facts, facts.goals[at].get("scorer"), team)
    ]  # fmt: skip
    return len(sure) + 1 > facts.final[facts.teams.index(team)]


def side_is_told(facts: "Facts", man: str | None, team: str | None, but: "Telling | None" = None) -> bool:
    """Whether another sentence than this names a man together with his side, and not with the other."""
    if not man or team not in facts.teams:
        return False
    mine, theirs = (_called(facts, one) for one in (team, facts.teams[1 - facts.teams.index(team)]))
    ends = [0, *(m.end() for m in re.finditer(r"[.!?][\"”’']?\s+|\n", facts.text)), len(facts.text)]
    for first, last in pairwise(ends):
        words = facts.text[first:last]
        if (but is None or not first <= but.at < last) and whole_words(words, man.split()[-1]) is not None:
            if any(name in words for name in mine) and not any(name in words for name in theirs):
                return True
    return False


def _called(facts: "Facts", team: str | None) -> set[str]:
    """The names by which a text calls a side: its own, and what the annotators marked with its goals."""
    marked = {
        told.team_as for told in facts.tellings if told.team == team and TEAM_NAMED.search(told.team_as or "")
    }  # fmt: skip
    return {name for name in (*marked, team) if name}
