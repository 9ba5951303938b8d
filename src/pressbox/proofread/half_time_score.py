"""Nobody takes back a goal: the half-time score cannot be more than the final score, on either side, nor less than what is told of the first half.

Why: the half-time score is copied from another line, or its two figures are turned about.
Silent when: one of the two scores is not stated in figures; the words leave doubt whose goal a time is. A note beside goals,
for which of them fell when is the reader's own reading.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.datatypes.story import GoalTold, Story
from pressbox.proofread.check import Check
from pressbox.proofread.mended import Pair, score_mended
from pressbox.proofread.names import alike
from pressbox.proofread.of_this_match import is_alone
from pressbox.proofread.path_findings import LEGS
from pressbox.proofread.path_of_score import AT_ONE_GOAL, can_fall_in, paths_to
from pressbox.proofread.results_told import final_score, is_elsewhere, written
from pressbox.proofread.score_words import statements
from pressbox.proofread.tellings import is_exact
from pressbox.proofread.times_said import TimeSaid, times_said

_SURE, _SURER = (
    0.8,
    1.8,
)  # log-odds that the time is his goal's; the second where others may have scored in the sentence


def find(case: Case) -> Iterator[Finding]:
    """Half-time scores that the final score cannot follow."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if final is None or not final.sure or not paths_to(final.pair):
            continue
        for one in story.results:
            teams = [team.best for team in (one.first_team, one.second_team) if team is not None]
            if any(team not in story.teams for team in teams) or is_elsewhere(case, one):
                continue
            if one.kind != "half_time" or one.mood is not Mood.ASSERTED or one.score is None:
                continue
            if any(a <= final.pair[0] and b <= final.pair[1] for a, b in (one.score, one.score[::-1])):
                continue
            if _is_of_shots(case, one):
                continue
            yield Finding(
                check="half-time-score",
                severity=Severity.NOTE if _is_denied_again(case, final.pair, one) else Severity.ERROR,
                message=f"{written(one.score)} at half-time cannot end {written(final.pair)}.",
                evidence=(one.span, *([final.span] if final.span else [])),
                correction=_mended(case, story, one.span, one.score),
            )
        yield from _against_goals(case, story, final.pair)
    yield from _behind_the_result(case)


def _is_of_shots(case: Case, one: ResultMention) -> bool:
    """ "By the half the shots stood 11-3": more than a match has goals, or shots by name."""
    sentence = case.document.sentences[one.sentence]
    before = [token.lower for token in sentence.tokens if token.start < one.span.start]
    return not _SHOTS.isdisjoint(before[-_BEFORE:])


_SHOTS, _BEFORE = frozenset("shots shot corners corner attempts saves chances".split()), 4


def _is_denied_again(case: Case, pair: Pair, here: ResultMention) -> bool:
    """Whether other scores do not fit under the final score either: then that one may be misread."""
    others = (
        found
        for found in _ANY_SCORE.finditer(case.document.text, *case.document.extent)
        if found.start() != here.span.start
    )
    scores = [(int(found[1]), int(found[2])) for found in others]
    return sum(not any(a <= pair[0] and b <= pair[1] for a, b in (one, one[::-1])) for one in scores) > 1


_ANY_SCORE = re.compile(r"(?<![\d-])(\d{1,2})\s?[-–—]\s?(\d{1,2})(?![\d-])")


# "Leeds 1-2 Fulham (HT 2-0)": both in the order of the line.
_RESULT_AND_BREAK = re.compile(
    r"(?<![\d-])(?P<a>\d{1,2})\s?[-–—]\s?(?P<b>\d{1,2})(?![\d-])[^.,;\n\d()]{0,40}\((?:HT|half[- ]?time|h[-/]t|at half-time)[:,]? ?"
    r"(?P<c>\d{1,2})\s?[-–—]\s?(?P<d>\d{1,2})(?: at half-time)?\)", re.I
)  # fmt: skip


def _behind_the_result(case: Case) -> Iterator[Finding]:
    """A half-time score in brackets behind the result, with more on one side than that side has in the end."""
    for found in _RESULT_AND_BREAK.finditer(case.document.text, *case.document.extent):
        final, stood = ((int(found[one]), int(found[other])) for one, other in ("ab", "cd"))
        turned = stood[1] <= final[0] and stood[0] <= final[1]
        if turned and (stood[0] > final[0] or stood[1] > final[1]):  # else it is said above
            yield Finding(
                check="half-time-score", severity=Severity.WARNING,
                message=f"{written(stood)} at half-time cannot end {written(final)}, with the teams in the same order.",
                evidence=(Span(found.start("c"), found.end("d")), Span(found.start("a"), found.end("b"))),
                correction=Correction(Span(found.start("c"), found.end("d")), written(stood[::-1])),
            )  # fmt: skip


def _against_goals(case: Case, story: Story, final: tuple[int, int]) -> Iterator[Finding]:
    """More goals told of one half than the two scores leave for it."""
    stood = [
        one for one in story.results
        if one.kind == "half_time" and one.score and one.mood is Mood.ASSERTED and not is_elsewhere(case, one)
        and not _is_of_shots(case, one)
    ]  # fmt: skip
    if not story.main or len({tuple(sorted(one.score or ())) for one in stood}) != 1:
        return
    pair = stood[0].score or (0, 0)
    span = min(
        (one.span for one in stood), key=lambda span: span.end - span.start
    )  # its own words, not the line of the result
    goals: dict[str, dict[str, TimeSaid]] = {"first_half": {}, "second_half": {}}
    for said in times_said(case, story):
        others = [one for half in goals.values() for one in half.values() if alike(one.person, said.person)]
        if not any(goal.scorer and alike(goal.scorer, said.person) for goal in story.goals):
            continue  # "had the ball in the net five minutes from time, but"
        if said.odds > _SURE and said.phase in goals and (said.alone or said.odds > _SURER) and not others:
            goals[said.phase][said.person] = said
    found = False
    for half, most in (("first_half", sum(pair)), ("second_half", sum(final) - sum(pair))):
        told = list(goals[half].values())
        if len(told) != most + 1:
            continue  # one wrong fact makes one goal too many
        found = True
        men = " and ".join(one.person for one in told)
        yield Finding(
            check="half-time-score",
            severity=Severity.NOTE,
            message=f"{written(pair)} at half-time leaves {most or 'no'} goal{'s' if most != 1 else ''} for the {half.replace('_', ' ')}, but it is told of {men}.",
            evidence=(span, *(one.time.span for one in told)),
            correction=_mended(case, story, span, pair),
        )
    by_goals = [] if found else [*_by_the_story(case, story, span, pair)]
    yield from by_goals
    if not found and not by_goals:
        yield from _by_what_they_did(case, story, span, pair, final)


def _by_what_they_did(case: Case, story: Story, span: Span, pair: Pair, final: Pair) -> Iterator[Finding]:
    """ "Leeds went ahead after 61 minutes" beside 1-0 at half-time and 1-2 in the end: no goal of the second half did that."""
    if (
        not is_alone(case, story)
        or story.shootout is not None
        or LEGS.search(case.document.text, *case.document.extent)
    ):
        return
    for one in statements(case, story):
        when = one.window or ((one.minute, one.minute) if one.minute is not None else None)
        half = 0 if when is None else 1 if when[1] <= _FIRST else 2 if when[0] >= _SECOND else 0
        known = one.person is None or any(goal.scorer and alike(goal.scorer, one.person) for goal in story.goals)
        if not half or not known or one.kind not in (*AT_ONE_GOAL, "running") or can_fall_in(one, half, pair, final):
            continue
        words = " ".join(one.span.of(case.document.text).split())
        yield Finding(
            check="half-time-score",
            severity=Severity.NOTE,
            message=f"{written(pair)} at half-time: then no goal of the {('first', 'second')[half - 1]} half can be the one of “{words}”.",
            evidence=tuple(dict.fromkeys(place for place in (one.span, one.when, span, one.by) if place is not None)),
        )
        return


_FAINTEST = (
    -0.5
)  # log-odds of the story's weakest goal: each has a minute of its own, and they are as many as the score has
_FIRST, _SECOND = 45, 47  # minutes about the interval may be of either half


def _by_the_story(case: Case, story: Story, span: Span, pair: tuple[int, int]) -> Iterator[Finding]:
    """Where every goal has its minute on the clock: one more, or one fewer, before the interval than stood then."""
    goals = story.goals
    if story.score is None or len(goals) != sum(story.score) or not is_alone(case, story):
        return
    if not all(goal.odds > _FAINTEST and goal.moment and _is_clear(case, goal) for goal in goals):
        return
    # Of the time added to a half the half is told, not the number: 45+3 is the first half's, 90+2 the second's.
    early = [goal for goal in goals if goal.moment and goal.moment.hi <= _FIRST and not goal.moment.added]
    late = [
        goal for goal in goals
        if goal.moment and goal.moment.lo >= _SECOND and (not goal.moment.added or goal.moment.phase == "second_half")
    ]  # fmt: skip
    if len(early) + len(late) != len(goals) or abs(len(early) - sum(pair)) != 1:
        return
    many, half = (early, "first") if len(early) > sum(pair) else (late, "second")
    times = (
        time.span for goal in many for at in goal.sentences for time in case.mentions.times.get(at, ())
        if is_exact(time) and goal.moment and time.time.lo == goal.moment.lo
    )  # fmt: skip
    yield Finding(
        check="half-time-score",
        severity=Severity.NOTE,
        message=f"{written(pair)} at half-time, but by their minutes {len(many)} goal{'s' if len(many) != 1 else ''} fell in the {half} half.",
        evidence=(span, *dict.fromkeys(times)),
        correction=_mended(case, story, span, pair),
    )


def _mended(case: Case, story: Story, span: Span, told: Pair) -> Correction | None:
    """As the goals have it, where each of the score is told with a half of its own and no doubt, and one figure changes."""
    goals = story.goals
    if story.score is None or len(goals) != sum(story.score) or not all(
        goal.odds > _CLEAR and goal.moment and goal.team in story.teams and _is_clear(case, goal) for goal in goals
    ):  # fmt: skip
        return None
    early = [goal for goal in goals if goal.moment and (goal.moment.hi <= _FIRST or goal.moment.phase == "first_half")]
    right = tuple(sum(goal.team == team for goal in early) for team in story.teams)
    ways = [
        way for way in {(right[0], right[1]), (right[1], right[0])}
        if sum(a != b for a, b in zip(way, told, strict=True)) == 1
    ]  # fmt: skip
    return score_mended(case.document.text, span, told, ways[0]) if len(ways) == 1 else None


_CLEAR = 0.5  # log-odds of each goal
_CLEAR_OF_THE_BREAK = (40, 50)


def _is_clear(case: Case, goal: GoalTold) -> bool:
    """Whether the goal has its minute, or words of its own that leave no doubt of the half: "inside 17 minutes"."""
    moment = goal.moment
    if moment is None or moment.basis in ("stated", "derived"):
        return moment is not None
    return (moment.hi <= _CLEAR_OF_THE_BREAK[0] or moment.lo >= _CLEAR_OF_THE_BREAK[1]) and any(
        (time.time.lo, time.time.hi) == (moment.lo, moment.hi)
        for at in goal.sentences for time in case.mentions.times.get(at, ())
    )  # fmt: skip


CHECK = Check("half-time-score", Severity.ERROR, find)
