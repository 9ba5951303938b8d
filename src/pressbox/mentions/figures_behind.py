"""The goals of a report in, the running score that stands behind each out, with what it says of the goal.

"Hale headed in, 1-1."                  ->  Hale: 1-1, level
"Hale tucked it away. 2-1. ..."         ->  Hale: 2-1
"Okoro poked in the rebound. Level."    ->  Okoro: level

"Made it 2-1" says whose it is and is read with the goal; bare figures stand in the order of the teams, or the leader's first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.mentions import GoalMention
from pressbox.datatypes.numbers import score
from pressbox.mentions.goal_links import LIKELY

Pair = tuple[int, int]
_MOST_GOALS = 12
_OPENS = frozenset(", ; – — - ( : ... … . ! for".split())
_CLOSES = frozenset(". ! ? ; , ) – — - : ... …".split())
_STOPS = frozenset(". ! ? ... … ,".split())
_SHORT = 6  # tokens of a sentence that only says how it stands
_LEVEL = (
    "level", "all square", "all level", "all even", "tie game", "tied game", "scores level", "honours even", "even again",
    "level again", "level terms", "one all", "one-all", "two all", "two-all", "three all", "three-all", "one apiece", "two apiece",
    "three apiece", "back level", "all to play for",
)  # fmt: skip


def with_figures(document: Document, cast: Cast, goals: Sequence[GoalMention]) -> tuple[GoalMention, ...]:
    """The goals, each with the figures behind it."""
    found: list[GoalMention] = []
    for goal in goals:
        goal = _told_by_the_figures(document, goal)
        men = sorted((man for man, odds in goal.scorers if odds > LIKELY and man.best), key=lambda man: man.first)
        said = dict(_figures_of(document, cast, goal, men)) if men else {}
        level = _is_level(document, cast, goal.sentence + 1) if men and men[-1].first not in said else False
        effects = dict.fromkeys(goal.effects)
        told = {man for man, _ in goal.effects}
        for man, pair in said.items():
            does = "level" if pair[0] == pair[1] else "ahead" if sum(pair) == 1 else None
            if does and man not in told:
                effects[man, does] = None
        if level and men[-1].first not in told:
            effects[men[-1].first, "level"] = None
        found.append(replace(goal, effects=tuple(effects), figures=tuple(said.items())) if said or level else goal)
    return tuple(found)


def _told_by_the_figures(document: Document, goal: GoalMention) -> GoalMention:
    """ "Hale beat three men and chipped the keeper. 5-0": the figures alone behind a sentence say that it told a goal."""
    best = max((odds for _, odds in goal.scorers), default=_NOBODY)
    if not _NOBODY < best <= LIKELY or goal.own or _alone(document, goal.sentence + 1) is None:
        return goal
    scorers = tuple((man, LIKELY + _SAID if odds == best else odds) for man, odds in goal.scorers)
    return replace(goal, scorers=scorers)


_NOBODY = -1.0  # log-odds from which a man may be the one of whom figures tell
_SAID = 0.5


def _figures_of(
    document: Document, cast: Cast, goal: GoalMention, men: Sequence[Reference]
) -> Iterator[tuple[int, Pair]]:
    sentence = document.sentences[goal.sentence]
    if sentence.genre is not Genre.PROSE or sentence.quoted:
        return
    told = {man for man, _ in goal.scores}
    teams = {r.last for r in cast.by_sentence.get(goal.sentence, ()) if r.kind is Kind.TEAM}
    seen: set[int] = set()
    for at, pair in _bare(sentence.lowers):
        man = next((one for one in reversed(men) if one.last <= at), None)
        if man is None or man.first in told or man.first in seen or at - 1 in teams:
            continue  # "as Marlow, 2-0, went top": how a match ended
        seen.add(man.first)
        yield man.first, pair
    last = men[-1].first
    if last not in told and last not in seen:
        behind = _alone(document, goal.sentence + 1)
        if behind:
            yield last, behind


def _bare(lowers: Sequence[str]) -> Iterator[tuple[int, Pair]]:
    """Figures between stops, or behind "for": "Hale slotted home for 2-1"."""
    for at, word in enumerate(lowers):
        pair = _running(word)
        if pair is None or not at or "it" in lowers[max(0, at - 3) : at]:
            continue
        behind = lowers[at + 1] if at + 1 < len(lowers) else "."
        # An aside between commas may be of another time: "Hale, who scored, 3-0, in March, levelled".
        if lowers[at - 1] in _OPENS and behind in _CLOSES and not (lowers[at - 1] == behind == ","):
            yield at, pair


def _running(word: str) -> Pair | None:
    pair = score(word)
    return pair if pair and sum(pair) > 0 and max(pair) <= _MOST_GOALS else None


def _alone(document: Document, at: int) -> Pair | None:
    """The figures with which the next sentence opens, where nothing but a stop follows: "2-2, 63 played."."""
    sentence = _prose(document, at)
    if sentence is None or not sentence.lowers:
        return None
    pair = _running(sentence.lowers[0])
    return pair if pair and (len(sentence.lowers) == 1 or sentence.lowers[1] in _STOPS) else None


def _prose(document: Document, at: int) -> Sentence | None:
    if not 0 <= at < len(document.sentences):
        return None
    sentence = document.sentences[at]
    return sentence if sentence.genre is Genre.PROSE and not sentence.quoted else None


def _is_level(document: Document, cast: Cast, at: int) -> bool:
    """ "Level.", "All square again.", "Two apiece." """
    sentence = _prose(document, at)
    if sentence is None or len(sentence.lowers) > _SHORT or cast.by_sentence.get(at):
        return False
    words = " ".join(word for word in sentence.lowers if word not in _STOPS)
    return any(words == said or words.endswith(" " + said) or words.startswith(said + " ") for said in _LEVEL) and (
        "not" not in sentence.words and "nearly" not in sentence.words
    )
