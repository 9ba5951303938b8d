"""Goals that are told of a side alone in, beside those told of men; a report need not know, or say, who scored.

"The hosts answered with a goal in the 42nd minute"  ->  42' 1-1, scorer not told

Only where the score told says that goals of that side are missing, and no goal told may be the same.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Cast, Form, Kind
from pressbox.datatypes.days import DAYS
from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.mentions import GoalMention, Mood
from pressbox.datatypes.story import GoalTold, Moment

_NAMED = -2.2  # log-odds of a man from which the goal may be his
_SAID = 1.0  # log-odds that a side scored
_EXACT, _SAME = 1, 2  # minutes: how close a time is told, and between two tellings of one goal
_SURELY = 0.8  # how likely a team is meant
_HALF = 45
_WIDE = 20  # minutes: how wide a time may be where the words say what the goal did to the score
_ODDS = 1.0  # how surely it is told, as of a man
_CHANGES = ("ahead", "level", "extend", "reduce", "answer")
_SCORED = frozenset(("scored", "netted"))  # "goal" alone may be the net
_KINDS = ("penalty", "own_goal", "free_kick", "header")
Teams = tuple[str, str | None]
_Place = tuple[int, int]  # sentence, first token of a time


def with_sides_alone(
    told: Sequence[GoalTold],
    document: Document,
    cast: Cast,
    mentions: Mapping[int, GoalMention],
    moments: Mapping[_Place, Moment],
    taken: Collection[_Place],
    teams: Teams,
    final: tuple[int, int] | None,
) -> list[GoalTold]:
    """The goals told with those that only a side is told to have scored; `taken` are times of other things."""
    first, second = teams
    if final is None or second is None or len(told) >= sum(final) or any(goal.team not in teams for goal in told):
        return list(told)
    missing = {
        team: most - sum(g.team == team for g in told) for team, most in zip((first, second), final, strict=True)
    }
    sentences_told = {sentence for goal in told for sentence in goal.sentences}
    lacking = [team for team, count in missing.items() if count > 0]
    known, found = list(told), list[GoalTold]()
    for sentence, mention in sorted(mentions.items()):
        if sentence in sentences_told or mention.mood is not Mood.ASSERTED or not _of_nobody(mention, document, cast):
            continue
        if any(
            r.form is Form.NAME and r.best not in teams
            for r in cast.by_sentence.get(sentence, ())
            if r.kind is Kind.TEAM
        ):
            continue
        if document.sentences[sentence].genre is not Genre.PROSE:
            continue
        told_here = {m for (at, token), m in moments.items() if at == sentence and (at, token) not in taken}
        times = {m for m in told_here if m.width <= _EXACT}
        if not times and (mention.effect or mention.of_nobody):  # "in the second overtime they got the golden goal"
            times = {m for m in sorted(told_here, key=lambda m: m.width)[:1] if m.width <= _WIDE}
        team, outright = _whose(mention, document, cast, (first, second))
        if mention.of_nobody == "own_goal" and team is not None and outright and team not in lacking:
            team, outright = next((one for one in lacking if one != team), None), False  # the others' it was
        if len(lacking) == 1 and not outright:
            team = lacking[0]
        if len(times) != 1 or team is None:
            continue
        moment = times.pop()
        # "Hale scored ... Ashby levelled in the 43rd minute", with no minute told of Hale's: it was Ashby's alone.
        others = [goal for goal in known if outright and goal.team != team and goal.moment == moment]
        if len(others) == 1 and max(others[0].sentences, default=sentence) < sentence:
            at = known.index(others[0])
            earlier = [g.moment.lo for g in known[:at] if g.moment and g.moment.width <= _EXACT]
            phase = "first_half" if moment.lo <= _HALF else None
            known[at] = replace(known[at], moment=Moment(max([1, *earlier]), moment.lo, phase, "vague"))
        elif any(_may_be(goal, team, moment) for goal in (*known, *found)):
            continue
        found.append(
            GoalTold(
                team,
                None,
                moment=moment,
                kind=_kind(mention),
                odds=_ODDS,
                spans=(document.sentences[sentence].span,),
                sentences=(sentence,),
                effect=mention.effect,
                patterns=tuple(mention.pattern.split(", ")),
            )
        )
    kept = [goal for goal in found if sum(g.team == goal.team for g in found) <= missing[goal.team or first]]
    if not kept or len(kept) < len(found):
        return list(told)
    return _in_order([*known, *kept], (first, second), whole=len(told) + len(kept) == sum(final))


def _of_nobody(mention: GoalMention, document: Document, cast: Cast) -> bool:
    """Whether words tell a goal outright, and no man of the sentence may have scored it, known or not."""
    told = mention.effect in _CHANGES or not _SCORED.isdisjoint(mention.pattern.split(", ")) or bool(mention.of_nobody)
    if not told or any(odds >= _NAMED for _, odds in mention.scorers):
        return False
    if any(r.kind is Kind.PERSON and r.form is Form.NAME for r in cast.by_sentence.get(mention.sentence, ())):
        return False
    sentence = document.sentences[mention.sentence]
    known = {at for r in cast.by_sentence.get(mention.sentence, ()) for at in range(r.first, r.last)}
    return not any(
        token.text[:1].isupper() and at not in known and token.lower not in DAYS
        for at, token in enumerate(sentence.tokens) if at
    )  # fmt: skip


def _kind(mention: GoalMention) -> str:
    if "own goal" in mention.pattern.split(", "):
        return "own_goal"
    if mention.of_nobody and mention.of_nobody != "open":
        return mention.of_nobody
    return next((kind for kind in _KINDS if kind in mention.kinds), "open")


def _whose(
    mention: GoalMention, document: Document, cast: Cast, teams: tuple[str, str]
) -> tuple[str | None, bool]:  # fmt: skip
    """The side that a sentence says to have scored, or that it opens with, and whether it is named."""
    odds = dict.fromkeys(teams, 0.0)
    named = set[str]()
    for _, team, said in mention.teams:
        if team.best in odds:
            odds[team.best] += said
            if team.form in (Form.NAME, Form.NICKNAME) and team.targets[0][1] > _SURELY:
                named.add(team.best)
    likely = [team for team in teams if odds[team] >= _SAID]
    if len(likely) == 1 and min(odds.values()) <= 0:
        return likely[0], likely[0] in named
    if mention.teams:
        return None, False
    here = [
        r for r in cast.by_sentence.get(mention.sentence, ()) if r.kind is Kind.TEAM and r.form is not Form.PRONOUN and r.best in teams
    ]  # fmt: skip
    if len(here) == 1 and document.sentences[mention.sentence].lowers[: here[0].first] in ([], ["the"]):
        return here[0].best, here[0].form in (Form.NAME, Form.NICKNAME) and here[0].targets[0][1] > _SURELY
    return None, False


def _may_be(goal: GoalTold, team: str, moment: Moment) -> bool:
    """Whether a goal told may be the same."""
    if goal.moment is None:
        return goal.team == team
    if goal.team != team:
        return goal.moment == moment
    return goal.moment.lo - _SAME <= moment.hi and moment.lo <= goal.moment.hi + _SAME


def _in_order(goals: list[GoalTold], teams: tuple[str, str], *, whole: bool) -> list[GoalTold]:
    """By the clock; the running score of each where all are known."""
    goals.sort(key=lambda goal: (goal.moment is None, goal.moment.lo if goal.moment else 0))
    sure = whole and all(goal.moment for goal in goals)
    count = [0, 0]
    placed: list[GoalTold] = []
    for n, goal in enumerate(goals, 1):
        count[0 if goal.team == teams[0] else 1] += 1
        placed.append(replace(goal, order=n, score_after=(count[0], count[1]) if sure else None))
    return placed
