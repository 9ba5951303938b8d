"""One goal falls in one minute, and in one half.

Why: the headline's minute is the agency's, the chronicle's the reporter's; "first-half" is typed for "second-half".
Silent when: the man scored more than once, a goal of the score is not told, or the words leave doubt whose goal the time
is. A note where another man may have scored in one of the sentences, where the other time is the reader's own reading, and
for two minutes near each other of a man of whom nothing says that he scored twice; also where only the reader says, of
all times of the report, that a time is that of his goal.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import GoalMention, Mood, TimeMention
from pressbox.datatypes.story import GoalTold, Story
from pressbox.proofread.check import Check
from pressbox.proofread.goals_known_again import known_again
from pressbox.proofread.mended import other_half
from pressbox.proofread.names import alike
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.tellings import is_exact, scorers_said
from pressbox.proofread.times_linked import times_linked
from pressbox.proofread.times_said import TimeSaid, is_at_the_other_end, slack_of, times_said

_EFFECTS = ("ahead", "level", "reduce", "extend")
_SIDE = 1.0  # log-odds that the goal is the side's
_THOUGHT = frozenset("thought offside disallowed ruled flag denied should could would nearly almost".split())
_ABOUT = 3
_NEAR = 8  # words before a time
_FAR = 10  # minutes between two goals of a man, or between a goal and a chance, rather than between right and wrong
_LEAST = 1.2  # log-odds of both places together
_NARROW = 3  # minutes within which words put a goal, to be held against another so far off
_DOUBTFUL = -0.3  # log-odds of a goal that may be another man's, or his
_SURE = 1.0  # log-odds of both places for an error


def find(case: Case) -> Iterator[Finding]:
    """Times of one goal that cannot both be."""
    for story in case.telling.stories:
        if story.score is None:
            continue
        said: dict[str, list[TimeSaid]] = defaultdict(list)
        for one in times_said(case, story):
            said[one.person].append(one)
        yield from _of_nobody(case, story)
        for known in known_again(case, story):
            words = [" ".join(span.of(case.document.text).split()) for span in known.times]
            yield Finding(
                check="times-of-a-goal", severity=Severity.NOTE,
                message=f"{known.whose} is told with “{words[0]}” and with “{words[1]}”.",
                evidence=(*known.times, *dict.fromkeys(known.words)),
                correction=next((half for span in known.times if (half := other_half(case.document.text, span))), None),
            )  # fmt: skip
        found = list(_taken_for_two(case, story, said))
        for person, places in said.items():
            if not _scored_once(case, story, person):
                continue
            if sum(story.score or ()) == 1:  # then every time of a goal is his goal's
                read = _read_elsewhere(case, story, person, places)
                found += _differing(case, story, person, places if read is None else [*places, read])
            else:
                named = [one for one in places if one.scorer.form is Form.NAME]
                found += list(_differing(case, story, person, named)) or _in_the_other_half(case, story, person, named)
        yield from found
        if not found:
            yield from _told_apart(case, story)


def _told_apart(case: Case, story: Story) -> Iterator[Finding]:
    """Two times that the reader takes both for those of a man's one goal, wherever they stand: the first such."""
    for goal in story.goals:
        if not story.main or not goal.scorer or not _scored_once(case, story, goal.scorer):
            continue
        for one, other in times_linked(case, story, goal):
            words = [" ".join(time.span.of(case.document.text).split()) for time in (one, other)]
            names = [
                name.span for time in (one, other) for name in case.cast.by_sentence.get(time.sentence, ())
                if name.kind is Kind.PERSON and name.best == goal.scorer
            ]  # fmt: skip
            halves = [half for time in (one, other) if (half := other_half(case.document.text, time.span))]
            yield Finding(
                check="times-of-a-goal", severity=Severity.NOTE,
                message=f"{goal.scorer}'s goal seems to be told with “{words[0]}” and with “{words[1]}”.",
                evidence=(other.span, one.span, *dict.fromkeys(names)),
                correction=halves[0] if len(halves) == 1 else None,
            )  # fmt: skip
            return


def _taken_for_two(case: Case, story: Story, said: dict[str, list[TimeSaid]]) -> Iterator[Finding]:
    """Two minutes near each other, each told once of a man of whom no word says that he scored twice."""
    for person, places in said.items():
        his = [goal for goal in story.goals if goal.scorer and alike(goal.scorer, person)]
        exact = [one for one in places if one.exact and one.alone and one.odds > _SURE and one.scorer.form is Form.NAME]
        if len(his) != _TWO or len({one.time.sentence for one in exact}) != _TWO or len(exact) != _TWO:
            continue
        one, other = exact
        apart = abs(one.minute - other.minute)
        if not slack_of(one.minute, other.minute) < apart <= _FAR or one.phase != other.phase:
            continue
        if {at for goal in his for at in goal.sentences} != {one.time.sentence, other.time.sentence}:
            continue
        named = {ref.sentence for ref in case.cast.references if alike(ref.best or "", person)}
        if any(_AGAIN & case.document.sentences[at].words for at in named | {one.time.sentence, other.time.sentence}):
            continue
        words = [" ".join(place.time.span.of(case.document.text).split()) for place in exact]
        yield Finding(
            check="times-of-a-goal", severity=Severity.NOTE,
            message=f"{person}'s goal is told with “{words[0]}” and with “{words[1]}”, and nothing says that he scored twice.",
            evidence=(other.time.span, one.time.span, other.scorer.span, one.scorer.span),
        )  # fmt: skip


_TWO = 2
_AGAIN = frozenset(
    "second third another again brace double twice two both pair hat-trick treble goals strikes completed repeated"
    " doubled doubles doubling extended".split()
)


def _scored_once(case: Case, story: Story, person: str) -> bool:
    """Whether one goal of his is told and no more."""
    his = [goal for goal in story.goals if goal.scorer and alike(goal.scorer, person)]
    counted = [one for one in scorers_said(case, story) if any(alike(name, person) for name in one.names)]
    # Where a goal of his side's is not told, or has no scorer, he may have another.
    only = _is_whole(story) and all(
        goal.scorer and goal.odds > _DOUBTFUL for goal in story.goals if not his or goal.team == his[0].team
    )
    return len(his) == 1 and only and all(one.count == 1 for one in counted)


def _is_whole(story: Story) -> bool:
    return story.score is not None and len(story.goals) == sum(story.score)


def _differing(case: Case, story: Story, person: str, places: list[TimeSaid]) -> Iterator[Finding]:
    whole = _is_whole(story)
    for one, other in combinations(places, 2):
        if one.time.sentence == other.time.sentence or _meet(one, other):
            continue
        if _may_be_two(one, other) and not _is_sure(story):
            continue
        if any(_is_anothers(story, person, place) for place in (one, other)):
            continue
        if one.odds + other.odds <= _LEAST:
            continue  # neither is surely his goal's
        if other.odds <= 0 and not one.alone:
            continue  # of two who scored, the reader may have changed the times about
        sure = whole and one.alone and other.alone and min(one.odds, other.odds) > _SURE
        words = [" ".join(place.time.span.of(case.document.text).split()) for place in (one, other)]
        yield Finding(
            check="times-of-a-goal",
            severity=Severity.WARNING if sure else Severity.NOTE,
            message=f"{person}'s goal is told with “{words[0]}” and with “{words[1]}”.",
            evidence=(other.time.span, one.time.span, *dict.fromkeys((other.scorer.span, one.scorer.span))),
            correction=_mended(case, places, one, other),
        )
        return


def _mended(case: Case, places: list[TimeSaid], one: TimeSaid, other: TimeSaid) -> Correction | None:
    """Of a half and a minute the half, of which there is but one other; of two minutes the one that stands alone."""
    halves = [place for place in (one, other) if not place.exact]
    if len(halves) == 1:
        exact = other if halves[0] is one else one
        third = [place for place in places if place not in (one, other) and place.phase == halves[0].phase]
        in_it = exact.minute < _LAST_OF_FIRST or exact.minute > _FIRST_OF_SECOND
        return other_half(case.document.text, halves[0].time.span) if in_it and not third else None
    return None


def _is_anothers(story: Story, person: str, place: TimeSaid) -> bool:
    """Whether the sentence tells another man's goal, which fell in that very minute: he is only named there, too."""
    return place.exact and any(
        goal.moment is not None and goal.moment.lo == goal.moment.hi == place.minute and goal.certain
        and place.time.sentence in goal.sentences and not alike(goal.scorer or "", person)
        for goal in story.goals
    )  # fmt: skip


def _is_sure(story: Story) -> bool:
    """Whether every goal of the score is told and none is in doubt: then a man who has one has no second."""
    return _is_whole(story) and all(goal.scorer and goal.odds > _CLEAR for goal in story.goals)


_CLEAR = 1.5


def _in_the_other_half(case: Case, story: Story, person: str, places: list[TimeSaid]) -> Iterator[Finding]:
    """Words that put a man's one goal in a half, when the reader has it in the other by the time of another sentence."""
    goal = next(goal for goal in story.goals if goal.scorer and alike(goal.scorer, person))
    moment = goal.moment
    if moment is None or goal.odds < _SURE or (moment.basis == "vague" and moment.added is None):
        return
    read = (
        1
        if moment.hi <= _LAST_OF_FIRST or (moment.added or "").startswith("45")
        else 2
        if moment.lo >= _FIRST_OF_SECOND
        else None
    )
    for one in places:
        told = {"first_half": 1, "second_half": 2}.get(one.phase or "")
        said = one.time.span.of(case.document.text).lower()
        if read is None or told is None or told == read or one.odds < _HALF or not _NAMED.search(said):
            continue
        times = [
            time.span for goal_at in goal.sentences for at in (goal_at, goal_at - 1) if at != one.time.sentence
            for time in case.mentions.times.get(at, ()) if (time.time.lo, time.time.hi) == (moment.lo, moment.hi)
        ] or [
            time.span for at in goal.sentences if at != one.time.sentence and moment.basis == "derived"
            for time in case.mentions.times.get(at, ()) if time.time.later is not None
        ]  # fmt: skip
        if times:
            words = " ".join(one.time.span.of(case.document.text).split())
            again = " ".join(times[0].of(case.document.text).split())
            yield Finding(
                check="times-of-a-goal", severity=Severity.NOTE,
                message=f"{person}'s goal is told with “{words}”, and seems to be told with “{again}”.",
                evidence=(one.time.span, *times, one.scorer.span),
                correction=other_half(case.document.text, one.time.span),
            )  # fmt: skip
            return


_NAMED = re.compile(r"\b(?:first|second)[- ](?:half|period)")  # "on the stroke of half-time" may be another's, near by
_HALF = 0.3  # log-odds that the words are his goal's
_LAST_OF_FIRST, _FIRST_OF_SECOND = 45, 47


def _may_be_two(one: TimeSaid, other: TimeSaid) -> bool:
    """Far from each other, both told to a few minutes: "on the stroke of half-time" and "in the 79th" are two goals."""
    first, second = (place.time.time for place in (one, other))
    if first.lo is None or first.hi is None or second.lo is None or second.hi is None:
        return False
    narrow = max(first.hi - first.lo, second.hi - second.lo) <= _NARROW
    return narrow and max(first.lo - second.hi, second.lo - first.hi) > _FAR


def _meet(one: TimeSaid, other: TimeSaid) -> bool:
    if one.at_an_end or other.at_an_end:
        loose, exact = (one, other) if one.at_an_end else (other, one)
        return not exact.exact or not is_at_the_other_end(loose.time, exact.minute)
    if one.phase and other.phase and one.phase != other.phase:
        return False
    if not (one.exact and other.exact):
        return True
    both_of = one.time.pattern == other.time.pattern and "nth" in one.time.pattern
    slack = 0 if both_of else slack_of(one.minute, other.minute)
    return abs(one.minute - other.minute) <= slack


def _read_elsewhere(case: Case, story: Story, person: str, places: list[TimeSaid]) -> TimeSaid | None:
    """The minute at which the reader puts the goal, where other sentences than these tell it."""
    goal = next(goal for goal in story.goals if goal.scorer and alike(goal.scorer, person))
    moment = goal.moment
    if moment is None or moment.basis == "vague" or moment.lo != moment.hi or goal.odds < _SURE:
        return None
    said = {place.time.sentence for place in places}
    for mention in sorted(case.mentions.goals, key=lambda one: one.sentence not in goal.sentences):
        if mention.sentence in said or mention.sentence not in story.sentences:
            continue
        for time in mention.times:
            others = (
                odds > 0 and _is_of_another(mention, first, person)
                for first, at, odds in mention.when
                if at == time.first
            )
            if is_exact(time) and time.time.lo == moment.lo and time.sentence not in said and not any(others):
                return TimeSaid(person, time, places[0].scorer, 0.0, False)
    return None


def _is_of_another(mention: GoalMention, first: int, person: str) -> bool:
    return any(one.first == first and one.best != person and odds > 0 for one, odds in mention.scorers)


def _of_nobody(case: Case, story: Story) -> Iterator[Finding]:
    """ "City took the lead after 12 minutes", when every goal of City's is told and timed, and none fell then."""
    for mention in case.mentions.goals:
        sentence = case.document.sentences[mention.sentence]
        exact = [time for time in mention.times if is_exact(time)]
        if mention.sentence not in sentences_of(case, story) or mention.mood is not Mood.ASSERTED or len(exact) != 1:
            continue
        if any(time.time.later or time.time.earlier for time in mention.times) or mention.effect not in _EFFECTS:
            continue
        if _THOUGHT & set(sentence.lowers[max(0, exact[0].first - _NEAR) : exact[0].last]):
            continue
        named = [
            team for man, team, odds in mention.teams if odds > _SIDE and man is None and team.form is not Form.PRONOUN
        ]
        team = named[0].best if len({one.best for one in named}) == 1 else None
        goals = [goal for goal in story.goals if goal.team == team]
        if team is not None and _is_behind_another(case, story, exact[0], named[0]):
            continue
        if team not in story.teams or story.score is None or len(goals) != story.score[story.teams.index(team)]:
            continue
        moments = [goal.moment for goal in goals if goal.odds > 0 and mention.sentence not in goal.sentences]
        if not moments or len(moments) < len(goals):
            continue
        at = exact[0].time.lo or 0
        if all(m is not None and m.basis != "vague" and max(m.lo - at, at - m.hi) > _ABOUT for m in moments) and any(
            m is not None and abs(m.lo - at) <= _FAR for m in moments
        ):
            words = " ".join(exact[0].span.of(case.document.text).split())
            told = [span for goal in goals for span in (*goal.spans[:1], *_times(case, goal))]
            yield Finding(
                check="times-of-a-goal", severity=Severity.NOTE,
                message=f"“{words}”: none of the goals of {team} is told for that minute.",
                evidence=(exact[0].span, named[0].span, *dict.fromkeys(told)),
            )  # fmt: skip


def _is_behind_another(case: Case, story: Story, time: TimeMention, team: Reference) -> bool:
    """ "Another for Derby made it 2-3 nine minutes before the break, but when Leeds made it 2-4": the time is of the other's goal."""
    return team.first >= time.last and any(
        one.kind is Kind.TEAM and one.best in story.teams and one.best != team.best and one.last <= time.first
        for one in case.cast.by_sentence.get(time.sentence, ())
    )


def _times(case: Case, goal: GoalTold) -> Iterator[Span]:
    """The words that time a goal, in the sentences that tell it."""
    for at in goal.sentences:
        yield from (
            time.span for time in case.mentions.times.get(at, ())
            if goal.moment is not None and is_exact(time) and time.time.lo == goal.moment.lo
        )  # fmt: skip


CHECK = Check("times-of-a-goal", Severity.WARNING, find)
