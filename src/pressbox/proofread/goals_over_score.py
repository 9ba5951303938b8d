"""Not more goals may be told than the final score has.

Why: a scorer's name goes wrong in one telling of his goal, or a minute does, and the report tells a goal too many.
Silent when: the score is not stated in figures or stated twice and differently; a scorer or his minute is in doubt; a record is there, which says whose goals are too many. A note
where the words leave any doubt of one of the scorers.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import TOLD_OUTRIGHT
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.goals_in_all import goals_in_all
from pressbox.proofread.mended import count_mended
from pressbox.proofread.no_goal_told import tells_a_goal
from pressbox.proofread.of_this_match import is_alone
from pressbox.proofread.results_told import Final, final_score, names_in_result, written
from pressbox.proofread.score_words import statements
from pressbox.proofread.sides_told import known_side
from pressbox.proofread.tellings import Said, Scorer, scorers_said
from pressbox.proofread.times_said import is_of_another_event

_MOST_WRONG = 1  # goals too many
_SAME_MINUTE = 1  # "after 42 minutes" may be the 43rd
# Log-odds at which a man's telling proves a goal too many; by how many goals the score has, for of many men one is sooner
# misread. Beside another man who may have scored in the sentence the words must be plainer.
_SURE = {0: 3.2, 1: 1.7, 2: 2.0}
_SURE_OF_MANY = 2.7
_CERTAIN = 3.2  # for an error
_LIKELY = 1.0  # for a note, where there is one goal only
_BESIDE_OTHERS = 0.6
_IN_DOUBT = 0.8  # more, where the score is in doubt


def find(case: Case) -> Iterator[Finding]:
    """Goals too many, of both sides together or of one."""
    if case.written_from is not None:
        return
    for story in case.telling.stories:
        final = final_score(case, story)
        if not story.main:
            continue
        alone = is_alone(case, story)
        by_words = None if not alone or (final is not None and final.sure) else _by_words(case, story)
        final = by_words or final
        if final is None or not (alone or final.outright):
            continue
        goals = sum(final.pair)
        if not goals and (story.shootout is not None or not final.outright):
            continue  # who scored in the shoot-out reads like a goal
        in_vain = _in_vain(story)
        elsewhere = {g.scorer for other in case.telling.stories if other is not story for g in other.goals}
        said = [one for one in _of_this_match(case, story) if not (in_vain | elsewhere) & set(one.names)]
        if goals <= 1:
            said = [one for one in said if not _is_by_a_phrase(story, one) or _is_the_only(case, story, one)]
        sure = _SURE.get(goals, _SURE_OF_MANY) + (
            0.0 if final.sure or (final.span is not None and goals == 1) else _IN_DOUBT
        )
        found = list(_too_many(case, story, final, [one for one in said if _is_scorer(one, sure)]))
        if not found and final.sure and goals == 1:  # with men of whom the reader is less sure
            likely = [one for one in said if one.best.odds > _LIKELY and any(place.alone for place in one.said)]
            found = [replace(one, severity=Severity.NOTE) for one in _too_many(case, story, final, likely)]
        yield from found or goals_in_all(case, story, final)


def _of_this_match(case: Case, story: Story) -> Iterator[Scorer]:
    """Scorers with what is said of them before another match comes up: behind that a goal may be of the other."""
    first = min(
        (at for other in case.telling.stories if other is not story and other.score for at in other.sentences),
        default=None,
    )
    for one in scorers_said(case, story):
        said = tuple(
            _with_his_minute(case, place) for place in one.said
            if (first is None or place.sentence < first)
            and (place.odds > _CERTAIN or place.odds == TOLD_OUTRIGHT or tells_a_goal(case.document.sentences[place.sentence], case.document.text))
        )  # fmt: skip
        if said:
            yield replace(one, said=said)


def _with_his_minute(case: Case, one: Said) -> Said:
    """ "Hale, sent on with 20 minutes remaining, rolled it in": the minute is not his goal's."""
    return replace(one, minute=None) if one.minute is not None and is_of_another_event(case, one.minute) else one


def _by_words(case: Case, story: Story) -> Final | None:
    """ "the only goal of the game": one goal, whatever the reader has counted; "Leeds' solitary goal" is one of more."""
    told = [
        one for one in statements(case, story)
        if one.kind in ("only goal", "lone goal") and (one.person or one.side is None)
    ]  # fmt: skip
    return Final((1, 0), told[0].span, sure=False) if told else None


def _in_vain(story: Story) -> set[str | None]:
    """Men whose goal was not given, or whose penalty was not one, and of whom the reader has no goal: theirs reads like one."""
    scorers = {goal.scorer for goal in story.goals}
    return {event.player for event in (*story.disallowed_goals, *story.missed_penalties)} - scorers


def _is_by_a_phrase(story: Story, one: Scorer) -> bool:
    """Whether a phrase alone says that he scored, once, and the reader has no goal of his."""
    return one.best.odds == TOLD_OUTRIGHT and all(goal.scorer not in one.names for goal in story.goals)


def _is_the_only(case: Case, story: Story, one: Scorer) -> bool:
    """ "Hale scored the only goal": then the phrase is of this match."""
    return any(said.kind in ("only goal", "winner") and said.person in one.names for said in statements(case, story))


def _is_certain(case: Case, story: Story, final: Final, told: Sequence[Scorer]) -> bool:
    """Whether nothing rests on the reader: the score stands there in figures with both teams, no man's words leave a doubt, and
    no other team's goals are told, of which one may be his."""
    places = {goal.sentence for goal in case.mentions.goals}
    others = any(
        one.kind is Kind.TEAM and one.form is Form.NAME and one.best not in story.teams and one.sentence in places
        for one in case.cast.references
    )
    return final.outright and not others and all(one.best.odds > _CERTAIN for one in told)


def _is_scorer(one: Scorer, least: float) -> bool:
    """Whether he surely scored."""
    return one.best.odds > least and (one.best.odds > least + _BESIDE_OTHERS or any(said.alone for said in one.said))


def _too_many(case: Case, story: Story, final: Final, scorers: Sequence[Scorer]) -> Iterator[Finding]:
    pair = final.pair
    groups: list[tuple[str, int, list[Scorer]]] = [("the match", sum(pair), list(scorers))]
    by_side: dict[str, list[Scorer]] = defaultdict(list)
    for one in scorers:
        if (team := _side(case, story, one)) is not None:
            by_side[team].append(one)
    for at, team in enumerate(story.teams):
        if team is not None and team in by_side and pair[at]:  # for whom a man of a side without goals plays is a guess
            groups.append((team, pair[at], by_side[team]))
    for name, goals, told in groups:
        needed = {scorer.names[0]: _goals_of(scorer) for scorer in told}
        most = sum(len(parts) for parts in needed.values())
        if most <= goals:
            continue
        if most > goals + _MOST_WRONG and not (goals and sum(one.count > 1 for one in told) == 1):
            continue  # one wrong fact makes one goal too many; more are another match's, or misread
        whose = "" if name == "the match" else f" for {name}"
        listed = ", ".join(f"{scorer.best.person}{_times(len(needed[scorer.names[0]]))}" for scorer in told)
        proof = sorted((one for parts in needed.values() for one in parts), key=lambda s: (s.odds, s.span))
        spans = [one.minute.span if one.minute and len(needed[_key(told, one)]) > 1 else one.span for one in proof]
        spans += [span for one in proof if one.count > 1 for span in _words_of_count(case, one)]
        # Which side has how many hangs on the names in the result, too.
        spans += [] if name == "the match" else list(names_in_result(case, story))
        yield Finding(
            check="goals-over-score",
            severity=Severity.ERROR
            if goals and _is_certain(case, story, final, told) and most == goals + _MOST_WRONG
            else Severity.NOTE,
            message=f"{'1 goal is' if most == 1 else f'{most} goals are'} told{whose} ({listed}), but the score {written(pair)} has {goals}.",
            evidence=(*dict.fromkeys(spans), *([final.span] if final.span else [])),
            correction=_mended(case, told, most - goals),
        )
        return


def _mended(case: Case, told: Sequence[Scorer], over: int) -> Correction | None:
    """ "hat-trick" -> "brace", where the one man of whom goals are counted in a word has one too many."""
    counted = [
        (one.count, span) for man in told for one in man.said if one.count > 1 for span in _words_of_count(case, one)
    ]
    if (
        over != 1
        or len({span for _, span in counted}) != 1
        or len({one.names[0] for one in told if one.count > 1}) != 1
    ):
        return None
    count, span = counted[0]
    return count_mended(case.document.text, span, count - 1)


_COUNTS = frozenset("hat-trick treble brace double twice thrice two three four pair".split())


def _words_of_count(case: Case, one: Said) -> Iterator[Span]:
    """ "hat-trick", "three": the words that say how many."""
    for token in case.document.sentences[one.sentence].tokens:
        if token.lower in _COUNTS:
            yield Span(token.start, token.end)


def _key(told: Sequence[Scorer], said: Said) -> str:
    return next(scorer.names[0] for scorer in told if said in scorer.said)


def _goals_of(scorer: Scorer) -> list[Said]:
    """A telling for each goal that the man must have scored: by what is counted of him, or by minutes that differ."""
    timed: list[Said] = []
    for one in scorer.said:
        if one.minute is None or one.minute.time.lo is None:
            continue
        at = one.minute.time.lo
        if all(abs(at - (other.minute.time.lo or 0)) > _SAME_MINUTE for other in timed if other.minute):
            timed.append(one)
    counted = max(scorer.said, key=lambda one: (one.count, one.odds))
    if counted.count >= max(2, len(timed)):
        return [counted] * counted.count
    return timed if len(timed) > 1 else [scorer.best]


def _side(case: Case, story: Story, scorer: Scorer) -> str | None:
    """The side a man scores for, if the story and what is said of him agree; an own goal is for the other."""
    sides = {goal.team for goal in story.goals if goal.scorer in scorer.names and goal.kind != "own_goal"}
    own = {goal.scorer for goal in story.goals if goal.kind == "own_goal"}
    people = [case.cast.person_named[name] for name in scorer.names if name in case.cast.person_named]
    plays_for = {person.team for person in people if person.team and person.team_weight > 0.9}
    if own & set(scorer.names):
        return None
    if by_known := known_side(case, story, *scorer.names):
        return by_known
    if len(plays_for) != 1 or (sides and sides != plays_for):
        return None
    return next(iter(plays_for))


def _times(count: int) -> str:
    return f" {count}" if count > 1 else ""


CHECK = Check("goals-over-score", Severity.ERROR, find)
