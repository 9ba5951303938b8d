"""A sentence that tells of two matches in, the times and the men that are of one of them out.

"Hale scored twice in the last ten minutes to sink Marlow, while Lind got a brace for Dunmore"  ->  no time for Lind's
"Marlow beat Thrale 1-0 through Hale, and Dunmore drew 1-1 with Ouseburn, Lind equalising"  ->  Hale: Marlow v Thrale
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVarTuple

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.datatypes.mentions import GoalMention, TimeMention
from pressbox.datatypes.numbers import is_score
from pressbox.narrative.fixture import Fixture

_PARTS = frozenset(("while", "whereas", "whilst", ";"))
_JOINS = frozenset(("and", "but"))

Times = dict[int, tuple[TimeMention, ...]]
_Said = TypeVarTuple("_Said")


def times_of(document: Document, cast: Cast, times: Times, fixture: Fixture, fixtures: Sequence[Fixture]) -> Times:
    """The times of a match: of a sentence with two results, those of the part that names its teams."""
    kept = dict(times)
    for index in fixture.sentences:
        if index in times:
            foreign = _foreign(document, cast, index, fixture, fixtures)
            kept[index] = tuple(
                time for time in times[index] if not any(first <= time.first < last for first, last in foreign)
            )
    return kept


def goals_of(
    document: Document, cast: Cast, goals: Sequence[GoalMention], fixture: Fixture, fixtures: Sequence[Fixture]
) -> tuple[GoalMention, ...]:
    """The tellings of goals without the men of those parts of their sentences that tell of another match."""
    return tuple(_without_strangers(goal, document, cast, fixture, fixtures) for goal in goals)


def at_home_in(
    document: Document, cast: Cast, goals: Sequence[GoalMention], fixture: Fixture, fixtures: Sequence[Fixture]
) -> frozenset[str]:
    """Who is told to have scored in a part of a sentence that tells of this match, where another tells of another."""
    return frozenset(
        man.best for goal in goals if goal.sentence in fixture.sentences
        for man, odds in goal.scorers if odds > 0 and man.best
        if _foreign(document, cast, goal.sentence, fixture, fixtures)
        and not _is_in(man.first, _foreign(document, cast, goal.sentence, fixture, fixtures))
    )  # fmt: skip


def _without_strangers(
    goal: GoalMention, document: Document, cast: Cast, fixture: Fixture, fixtures: Sequence[Fixture]
) -> GoalMention:
    if goal.sentence not in fixture.sentences:
        return goal
    foreign = _foreign(document, cast, goal.sentence, fixture, fixtures)
    if not foreign:
        return goal

    def his(told: tuple[tuple[int, *_Said], ...]) -> tuple[tuple[int, *_Said], ...]:
        return tuple(one for one in told if not _is_in(one[0], foreign))

    own = tuple(first for first in goal.own if not _is_in(first, foreign))
    return replace(
        goal,
        scorers=tuple((man, odds) for man, odds in goal.scorers if not _is_in(man.first, foreign)),
        times=tuple(time for time in goal.times if not _is_in(time.first, foreign)),
        when=tuple(one for one in his(goal.when) if not _is_in(one[1], foreign)),
        sides=tuple(one for one in his(goal.sides) if not _is_in(one[1].first, foreign)),
        teams=tuple(one for one in goal.teams if not _is_in(one[1].first, foreign)),
        kinds=goal.kinds if own or not goal.own else tuple(kind for kind in goal.kinds if kind != "own_goal"),
        own=own, theirs=his(goal.theirs), passers=his(goal.passers), to_himself=his(goal.to_himself), last_touch=his(goal.last_touch),
        spot=his(goal.spot), counts=his(goal.counts), effects=his(goal.effects), nths=his(goal.nths), links=his(goal.links), scores=his(goal.scores),
        turns=his(goal.turns),
    )  # fmt: skip


def goes_on_before(sentence: Sentence, references: Sequence[Reference]) -> bool:
    """ "Hale and Lind scored, while leaders Marlow lost 2-0 at Thrale": men before the turn, and no side; a result behind it."""
    lowers = sentence.lowers
    at = next((at for at, word in enumerate(lowers) if word in _PARTS), 0)
    sides = [r for r in references if r.kind is Kind.TEAM and r.form is not Form.PRONOUN]
    men = any(r.kind is Kind.PERSON and r.last <= at for r in references)
    return bool(at) and men and all(r.first > at for r in sides) and any(map(is_score, lowers[at:]))


def goes_over_to(sentence: Sentence, references: Sequence[Reference], fixtures: Sequence[Fixture]) -> Fixture | None:
    """ "Arden beat Thrale 1-0, while Marlow drew 2-2 at Kelby": the match of the last part, both of whose sides it names."""
    lowers = sentence.lowers
    at = next((at for at in range(len(lowers) - 1, 0, -1) if lowers[at] in _PARTS), 0)
    sides = [r for r in references if r.kind is Kind.TEAM and r.form is not Form.PRONOUN and r.best]
    last = {r.best for r in sides if r.first > at}
    of = next((f for f in fixtures if at and f.has(f.first) and {f.first, f.second} <= last), None)
    if of is None or any(of.has(r.best) for r in sides if r.first < at):
        return None
    return of if any(map(is_score, lowers[at:])) and any(map(is_score, lowers[:at])) else None


def compared_and_told(
    sentence: Sentence, references: Sequence[Reference], fixtures: Sequence[Fixture]
) -> Fixture | None:
    """ "Arden have 25 points, one more than Marlow, who seemed on their way when Hale scored": goes on with Marlow's match."""
    sides = [r for r in references if r.kind is Kind.TEAM and r.form is not Form.PRONOUN and r.best]
    if len(sides) < _BOTH:
        return None
    last, lowers = sides[-1], sentence.lowers
    compared = not _COMPARED.isdisjoint(lowers[max(0, last.first - 3) : last.first])
    who = lowers[last.last : last.last + 2] in ([",", "who"], [",", "whose"])
    if not compared or not who or any(map(is_score, lowers[: last.first])) or len(lowers) - last.last < _LONG:
        return None
    return next((f for f in fixtures if f.has(last.best)), None)


_BOTH, _LONG = 2, 9  # sides; words of what is told of the second
_COMPARED = frozenset("than behind above ahead clear below with".split())


def told_in_passing(sentence: Sentence, references: Sequence[Reference]) -> bool:
    """ "Hale's early goal was enough ... who profited from Eastvale's draw with Marlow": a man, and sides only behind such words."""
    sides = [r for r in references if r.kind is Kind.TEAM and r.form is not Form.PRONOUN]
    if not sides or not any(r.kind is Kind.PERSON and r.last < sides[0].first for r in references):
        return False
    return any(sides[0].first - at <= _PASSING for at in _profits(sentence.lowers) if at < sides[0].first)


def _profits(lowers: Sequence[str]) -> list[int]:
    """Where a sentence begins to tell by whose slip somebody profited."""
    return [at for at in range(1, len(lowers)) if any(lowers[at : at + len(words)] == words for words in _PROFITS)]


_PASSING = 4  # words from there to the side
_PROFITS = [
    words.split()
    for words in (
        "benefited from", "benefitted from", "benefiting from", "profited from", "profiting from", "took advantage of",
        "taking advantage of", "take advantage of", "capitalised on", "capitalized on", "capitalising on", "cashed in on",
    )
]  # fmt: skip


def _is_in(token: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first <= token < last for first, last in spans)


def _foreign(
    document: Document, cast: Cast, index: int, fixture: Fixture, fixtures: Sequence[Fixture]
) -> list[tuple[int, int]]:
    """The parts of a sentence that name teams of other matches only."""
    others = [other for other in fixtures if other is not fixture]
    if not any(index in other.sentences for other in others):
        return []
    parts = _parts(document, cast, index, fixtures)
    named = {team for _, teams in parts for team in teams}
    if any(index in other.sentences and not any(map(other.has, named)) for other in others):
        return [parts[0][0]]  # "Hale and Lind scored, while Marlow lost 2-0": of the match told before
    if named and not any(map(fixture.has, named)) and index in fixture.sentences and not parts[0][1]:
        return [span for span, _ in parts[1:]]
    return [
        span for span, teams in parts if teams and not any(map(fixture.has, teams))
        and any(other.has(team) for other in others for team in teams)
    ]  # fmt: skip


def _parts(
    document: Document, cast: Cast, index: int, fixtures: Sequence[Fixture]
) -> list[tuple[tuple[int, int], set[str]]]:
    """The parts of a sentence, each with the teams named in it: where it goes over from one match to another, or says "while"."""
    tokens = document.sentences[index].tokens
    teams = [r for r in cast.by_sentence.get(index, ()) if r.kind is Kind.TEAM and r.best]
    lowers = [token.lower for token in tokens]
    cuts = sorted(
        {
            0,
            *_profits(lowers),
            *(at for at, word in enumerate(lowers) if word in _PARTS),
            *_turns(lowers, teams, fixtures),
            len(tokens),
        }
    )
    return [
        ((first, last), {r.best for r in teams if first <= r.first < last and r.best})
        for first, last in itertools.pairwise(cuts)
    ]


def _turns(lowers: Sequence[str], teams: Sequence[Reference], fixtures: Sequence[Fixture]) -> Iterator[int]:
    """Where a sentence goes over to the next of its matches with "and", "but" or a comma, both teams of each named side by side."""
    playing = [(r, next((f for f in fixtures if f.has(r.best)), None)) for r in sorted(teams, key=lambda r: r.first)]
    blocks = [list(block) for _, block in itertools.groupby(playing, key=lambda pair: id(pair[1]))]
    if len({id(block[0][1]) for block in blocks}) != len(blocks) or len(blocks) < 2:
        return  # it comes back to a match
    if any(block[0][1] is None or len({r.best for r, _ in block}) < 2 for block in blocks):
        return
    for one, other in itertools.pairwise(blocks):
        first, last = one[-1][0].last, other[0][0].first
        if _PARTS & {*lowers[first:last]}:
            continue
        joins = [at for at in range(first, last) if lowers[at] in _JOINS]
        behind_comma = [at for at in joins if lowers[at - 1] == ","]
        loosely = [at for at in range(first, last) if lowers[at] == "," or lowers[at : at + 2] == ["as", "did"]]
        if joins or loosely:  # "... a 2-0 win for Marlow at Thrale, Lind scored twice in Dunmore's 3-0 win at Corton"
            yield (behind_comma or joins or loosely[:1])[-1]
