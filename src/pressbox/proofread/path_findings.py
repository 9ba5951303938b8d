"""A case in, the statements about its running score that cannot be true out, each with what it stands against.

Against the final score alone: sure. Against the order of the goals as the reader has it: a note, for he may be wrong.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import TOLD_OUTRIGHT, Mood
from pressbox.datatypes.story import GoalTold, Story
from pressbox.proofread.course_mended import course_mended
from pressbox.proofread.course_told import course_told
from pressbox.proofread.effects_told import effects_told
from pressbox.proofread.goals_of_a_side import goals_of_a_side
from pressbox.proofread.names import alike
from pressbox.proofread.of_this_match import is_alone, sentences_of
from pressbox.proofread.order_of_goals import cannot_be, goals_meant, off_the_path
from pressbox.proofread.path_of_score import AT_ONE_GOAL, Statement, can_follow, conflicts, most_levellers
from pressbox.proofread.results_told import Final, final_score, names_in_result, written
from pressbox.proofread.score_words import STRUCK, statements
from pressbox.proofread.sides_told import sides_meant, sides_of_goals, sides_told
from pressbox.proofread.stood_told import stood_told
from pressbox.proofread.tellings import goals_said, scorers_said
from pressbox.proofread.wording import said_like

_SURE = 0.5  # log-odds of the faintest goal
LEGS = re.compile(r"\b(?:aggregate|agg|two legs|(?:first|second|opening|return|away|home)[- ]leg)\b", re.I)
_STRANGER = 1.6  # log-odds below which a man of whom the reader has no goal is not taken at his word
_CLOSE = 5  # words between
_SLACK = 1  # "after 42 minutes" may be the 43rd
_FAINT = -0.5  # of a man who may have scored: enough for doubt of a score that has fewer goals


@dataclass(frozen=True, slots=True)
class Clash:
    """Statements that cannot hold.

    `against` are the goals whose times deny the one, as the reader has them, `meant` the goal that it is about; `by_sides` when it hangs on the sides on which
    the reader has the men who are named, `of_men` when it hangs on whose goal is meant.
    """

    statements: tuple[Statement, ...]
    final: Final
    against: tuple[GoalTold, ...] = ()
    meant: tuple[GoalTold, ...] = ()
    by_sides: bool = False
    of_men: bool = False
    in_doubt: bool = False  # the score may be another match's
    in_turn: bool = False  # in the order of their times
    mended: Correction | None = None


def held_against(case: Case) -> frozenset[Span]:
    """Every place that a finding about the running score touches."""
    return frozenset(
        span for clash in _clashes_of(case) for one in clash.statements for span in _finding(case, clash, one).evidence
    )


def clashes(case: Case, kinds: tuple[str, ...]) -> Iterator[Finding]:
    """Findings about statements of these kinds; of two that clash, the one whose kind stands later here points."""
    for clash in _clashes_of(case):
        mine = [one for one in clash.statements if one.kind in kinds]
        if mine and (len(clash.statements) == 1 or mine[0] is clash.statements[0]):
            yield _finding(case, clash, mine[0])


@lru_cache(maxsize=1)
def _clashes_of(case: Case) -> tuple[Clash, ...]:
    """All of a report; kept for the next check, for three ask."""
    found: list[Clash] = []
    for story in case.telling.stories:
        final = final_score(case, story)
        if final is None or not story.main or not sum(final.pair) or not (final.sure or _is_read_whole(story)):
            continue
        told = _told(case, story, final)
        found += [
            replace(one, mended=course_mended(case.document.text, story, told, one.statements, final.pair))
            for one in _clashes(case, story, final, told)
        ]
    return tuple(found)


def _told(case: Case, story: Story, final: Final) -> list[Statement]:
    # A score that is worked out from the goals may be short of one: no score on the way is held against it.
    told = [
        one for one in _with_course(
            statements(case, story), course_told(case, story), (*goals_of_a_side(case, story), *stood_told(case, story), *_unsaid(case, story))
        )
        if (final.sure or one.kind not in ("running", "stood")) and not _is_of_a_stranger(case, story, one)
    ]  # fmt: skip
    if LEGS.search(case.document.text, *case.document.extent):  # then "levelled" may be said of the tie
        told = [
            one for one in told if one.kind in ("running", "leading") and not may_be_of_both(story, final, one.pair)
        ]
    return told


def may_be_of_both(story: Story, final: Final, pair: tuple[int, int] | None) -> bool:
    """ "Penn made it 3-2", of a 1-1 in the second leg: of the goals of both legs, where those may be so many."""
    if pair is None or _is_under(pair, final.pair):
        return False
    return story.aggregate is None or _is_under(pair, story.aggregate)


def _is_under(pair: tuple[int, int], whole: tuple[int, int]) -> bool:
    return any(pair[0] <= a and pair[1] <= b for a, b in (whole, whole[::-1]))


def _unsaid(case: Case, story: Story) -> Iterator[Statement]:
    """What phrases alone tell, where no words of the running score say the same."""
    said = statements(case, story)
    yield from (one for one in effects_told(case, story) if not any(one.span.overlaps(other.span) for other in said))


def _clashes(case: Case, story: Story, final: Final, told: list[Statement]) -> Iterator[Clash]:
    denied: set[Statement] = set()
    in_doubt = _is_of_another_match(case, story, final)
    # What clashes whichever side the men named play for is sure; the rest hangs on where the reader puts them.
    stated = {replace(one, side=None) if one.person or one.read else one: one for one in told}
    sure = {frozenset(stated[one] for one in group) for group in conflicts(stated, final.pair)}
    groups = list(conflicts(told, final.pair))
    # One wrong fact is denied once; where several sentences deny the score, it is the reader who has it wrong.
    alone = {group[0].sentence for group in groups if len(group) == 1}
    for group in groups:
        if not final.sure and len(group) == 1 and group[0].kind != "leading":
            only = next((one for one in told if one.kind in _ALONE and one.span != group[0].span), None)
            if sum(final.pair) > 1 or only is None:
                continue  # a score that the reader has counted is refuted by the words, not they by it
            group = (*group, only)
        denied |= set(group)
        yield Clash(group, final, by_sides=frozenset(group) not in sure or len(alone) > 1, in_doubt=in_doubt)
    timed = [one for one in told if one.window and one.kind in AT_ONE_GOAL and one.side is not None]
    for one, other in combinations(timed, 2) if final.sure and is_alone(case, story) else ():
        first, then = sorted((one, other), key=lambda told: told.window or (0, 0))
        apart = (then.window or (0, 0))[0] - (first.window or (0, 0))[1]
        if {first.kind, then.kind} <= {"opener", "ahead"} and first.side == then.side:
            continue  # one goal told with two times: other checks say so
        if not {one, other} & denied and apart > _SLACK and not can_follow(first, then, final.pair):
            denied |= {one, other}
            yield Clash((first, then), final, by_sides=True, in_turn=True)
    for group in _too_many_levellers(told, final.pair):
        if not denied & set(group):
            denied |= set(group)
            yield Clash(group, final, by_sides=True)
    for one, other in combinations((one for one in told if one.person), 2):
        if not {one, other} & denied and _are_of_two_minds(case, story, one, other):
            denied |= {one, other}
            yield Clash((one, other), final, of_men=True)
    # That another goal fell before is no opener in any score.
    placed = [
        one for one in told
        if (final.sure or one.kind == "opener") and not (one.kind == "opener" and _is_timed_by_what_followed(case, one))
    ]  # fmt: skip
    for one in placed if is_alone(case, story) else ():
        if one not in denied and (against := tuple(cannot_be(story, one))) and not _fell_later(told, one, against):
            meant = tuple(goals_meant(story, one))
            denied.add(one)
            yield Clash((one,), final, against=against, meant=meant if len(meant) == 1 else ())
    for one in placed if final.sure and is_alone(case, story) and not denied else ():
        if against := off_the_path(story, one):
            rest = tuple(goal for goal in story.goals if goal not in against)  # any of them may be the one told wrongly
            yield Clash((one,), final, against=against, meant=rest)
            return


def _with_course(
    told: Sequence[Statement], course: Iterable[Statement], goals: Iterable[Statement]
) -> Iterator[Statement]:
    """All statements, those of the course of the match only where no other says the same words: then they say whose it is."""
    course, goals = tuple(course), tuple(goals)
    sided = [one.span for one in goals if one.kind == "stood"]
    for one in told:
        if one.kind == "running" and one.person is None and one.span in sided:
            continue  # "Leeds led 2-0" says whose two they were
        same = next(
            (c for c in course if one.kind == "came back" and c.kind == "behind" and c.span.overlaps(one.span)), None
        )
        yield replace(one, side=same.side, times=same.times, by=same.by, read=True) if same else one
    yield from goals
    yield from (one for one in course if not any(one.span.overlaps(other.span) for other in told))


def _fell_later(told: Sequence[Statement], one: Statement, against: Sequence[GoalTold]) -> bool:
    """ "Davies pulled a goal back, but ...": of a goal that stands against an opener it is said that it was none: its time is misread."""
    return one.kind == "opener" and any(
        other.kind in _NO_OPENERS and other.person is not None and alike(other.person, goal.scorer or "")
        for other in told for goal in against if goal.moment is not None and goal.moment.basis != "stated"
    )  # fmt: skip


def _is_timed_by_what_followed(case: Case, one: Statement) -> bool:
    """ "Hale teed up Lind for the opener before adding another in the 83rd minute": the one time is of what came after it."""
    times = case.mentions.times.get(one.sentence, ())
    return len(times) == 1 and " before " in case.document.text[one.span.end : max(one.span.end, times[0].span.start)]


_NO_OPENERS = ("equaliser", "halved", "reduced", "doubled")


def _is_of_a_stranger(case: Case, story: Story, one: Statement) -> bool:
    """Whether the words are of a man of whom the reader has no goal, and who hardly scored here: it may be another day's."""
    if one.person is None or any(goal.scorer and alike(goal.scorer, one.person) for goal in story.goals):
        return False
    if one.kind == "running" and one.by is not None and one.by.end <= one.span.start:
        words = case.document.text[one.by.end : one.span.start].lower().split()
        if _MADE_IT.issuperset(words):
            return False  # "after Hale had made it 2-0"
    if one.minute is not None and one.kind in _NEVER_IN_VAIN:
        return False  # a goal told with its minute is this match's
    if one.by is not None and one.by.end <= one.span.start and one.kind in _ONE_OF_A_KIND:
        between = case.document.text[one.by.end : one.span.start].lower().split()
        if between and between[0] in STRUCK and len(between) <= _CLOSE:
            return False  # "Hale struck a sublime winner"
    said = [place.odds for man in scorers_said(case, story) if one.person in man.names for place in man.said]
    return max(said, default=_FAINT) in (TOLD_OUTRIGHT, _FAINT) or max(said) < _STRANGER


def _too_many_levellers(told: Sequence[Statement], final: tuple[int, int]) -> Iterator[tuple[Statement, ...]]:
    """Men of whom each is said to have levelled, when no order of the goals has so many levellers."""
    men: list[Statement] = []
    for one in told:
        if one.kind == "equaliser" and one.person and not any(alike(one.person, other.person or "") for other in men):
            men.append(one)
    if len(men) > 1 and len(men) > most_levellers(final, [one.side for one in men]):
        yield tuple(men)


def _is_of_another_match(case: Case, story: Story, final: Final) -> bool:
    """Whether more men may have scored than the score has goals, or it is told once and of one side: it may be another's."""
    here = sentences_of(case, story)
    men = {
        one.best for told in case.mentions.goals if told.mood is Mood.ASSERTED and told.sentence in here
        for one, odds in told.scorers if odds > _FAINT
    }  # fmt: skip
    return not final.outright or len(men) > sum(final.pair)


_ALONE = ("only goal", "lone goal")  # with the one goal that the reader counts, too, the score is as good as told
_MADE_IT = frozenset("had made makes it then soon later quickly to".split())
_NEVER_IN_VAIN = ("equaliser", "halved")
_ONE_OF_A_KIND = ("opener", "only goal", "winner")
_NEVER_BOTH = (
    {"opener", "equaliser"}, {"opener", "halved"}, {"opener", "doubled"}, {"equaliser", "doubled"}, {"equaliser", "halved"},
    {"equaliser", "winner"}, {"halved", "doubled"}, {"halved", "winner"}, {"equaliser", "only goal"}, {"only goal", "doubled"},
    {"reduced", "opener"}, {"reduced", "equaliser"}, {"reduced", "winner"}, {"reduced", "doubled"}, {"reduced", "ahead"},
    {"ahead again", "equaliser"}, {"ahead again", "opener"}, {"ahead", "equaliser"}, {"ahead", "halved"}, {"ahead", "doubled"},
)  # fmt: skip


def _are_of_two_minds(case: Case, story: Story, one: Statement, other: Statement) -> bool:
    """Two men of whom each is told as the scorer of the opener, or one goal that is told as the opener and as a leveller."""
    if not one.person or not other.person or one.sentence == other.sentence:
        return False
    made_the_same = one.kind == "running" and one.pair == other.pair  # "made it 2-0": one goal makes it so
    if one.kind == other.kind and (one.kind in _ONE_OF_A_KIND or made_the_same):
        return not alike(one.person, other.person)
    if one.person != other.person or {one.kind, other.kind} not in _NEVER_BOTH:
        return False
    goals = [goal for goal in story.goals if goal.scorer and alike(goal.scorer, one.person)]
    said = [man for man in scorers_said(case, story) if one.person in man.names]
    return len(goals) == 1 and all(man.count == 1 for man in said)


def _is_read_whole(story: Story) -> bool:
    """Whether every goal of the score is told, and the reader has little doubt of any: then a score worked out is good too."""
    return story.score is not None and len(story.goals) == sum(story.score) and all(
        goal.odds >= _SURE for goal in story.goals
    )  # fmt: skip


def _is_tied_to_it(case: Case, one: Statement) -> bool:
    """Whether its paragraph, so far, names a side or a scorer of a match of the report: else it may be of one not read."""
    sentences = case.document.sentences
    paragraph = sentences[one.sentence].paragraph
    ours = {name for story in case.telling.stories for name in (*story.teams, *(goal.scorer for goal in story.goals))}
    return one.sentence < _HEAD or any(
        reference.best in ours
        for at in range(one.sentence, -1, -1) if sentences[at].paragraph == paragraph
        for reference in case.cast.by_sentence.get(at, ()) if reference.form is not Form.PRONOUN
    )  # fmt: skip


_HEAD = 5  # sentences that can be of no other match


def _finding(case: Case, clash: Clash, one: Statement) -> Finding:
    text = case.document.text
    words = " ".join(one.span.of(text).split())
    others = [other for other in clash.statements if other is not one]
    score = written(clash.final.pair)
    if others and clash.of_men:
        said = " ".join(others[0].span.of(text).split())
        message = f"“{words}” is told of {one.person}, “{said}” of {others[0].person}: the two cannot both be."
    elif others:
        said = " ".join(others[0].span.of(text).split())
        turn = " one after the other" if clash.in_turn else ""
        message = f"“{words}” and “{said}” cannot both be: no order of the goals of a {score} has the two{turn}."
    elif one.kind == "leading":
        message = f"“{words}” is level: nobody leads with it."
    elif clash.against:
        fits = "cannot be the first goal" if one.kind == "opener" else "does not fit the other goals"
        message = f"“{words}” {fits}: {_listed(clash.against)}."
    else:
        message = f"“{words}” cannot be in a match that ended {score}."
    two_men = len({other.person for other in clash.statements if other.person and other.kind == "opener"}) > 1
    guessed = clash.of_men or clash.in_turn or bool(clash.against) or (clash.by_sides and not two_men)
    sure = (
        clash.final.sure and not guessed and not clash.in_doubt and not (others and None in (one.side, others[0].side))
    )
    sure = sure and (bool(others) or _is_tied_to_it(case, one))
    ends = [span for other in (one, *others) for span in (other.span, other.by) if span is not None]
    if clash.against:
        ends += [one.when] if one.when else []
        ends += [span for goal in (*clash.against, *clash.meant) for span in _places(case, goal)]
        # How many the other side can have had before a leveller hangs on the score, too.
        ends += [clash.final.span] if one.kind == "equaliser" and clash.final.span else []
    elif not others and clash.final.span is not None:
        ends.append(clash.final.span)
    if clash.in_turn:
        ends += [one.when for one in clash.statements if one.when]
    if clash.by_sides and not others:  # which side has how many hangs on the names in the result, too
        ends += [span for story in case.telling.stories if story.main for span in names_in_result(case, story)]
    if clash.by_sides:
        ends += [span for other in (one, *others) for span in _ties(case, other)]
    return Finding(
        check=_IDS[one.kind],
        severity=Severity.ERROR if sure else Severity.NOTE,
        message=message,
        evidence=tuple(dict.fromkeys(ends)),
        correction=clash.mended,
    )


def _ties(case: Case, one: Statement) -> Iterator[Span]:
    """Where else the man of a statement is tied to a side, or told as a scorer: one of these may be what is wrong."""
    for story in case.telling.stories:
        if one.person is None or not story.main:
            continue
        told = (*sides_told(case, story), *sides_meant(case, story, _SURE), *sides_of_goals(case, story, _SURE))
        yield from (span for tie in told if tie.person == one.person for span in (tie.span, tie.name))
        yield from (said.span for said in goals_said(case, story) if said.person == one.person)


def _places(case: Case, goal: GoalTold) -> Iterator[Span]:
    """The scorer's name and the words of time, where the goal is told with both; else where it is told."""
    at = goal.moment.lo if goal.moment else None
    for number in goal.sentences:
        name = next((one.span for one in case.cast.by_sentence.get(number, ()) if one.best == goal.scorer), None)
        time = next((one.span for one in case.mentions.times.get(number, ()) if one.time.lo == at), None)
        if name is not None and time is not None:
            yield from (name, time)
            return
    yield from goal.spans[:1]


def _listed(goals: tuple[GoalTold, ...]) -> str:
    """ "Hale scored in the 12th minute and Lind at another time"."""
    said: list[str] = []
    for goal in goals[:3]:
        moment = goal.moment
        at = f" in the {said_like('1st', moment.lo)} minute" if moment is not None and moment.lo == moment.hi else ""
        said.append(f"{goal.scorer or goal.team}{'' if said and at else ' scored'}{at}")
    return ", ".join(said[:-1]) + (" and " if len(said) > 1 else "") + said[-1]


_IDS = {
    "opener": "goal-words", "equaliser": "goal-words", "winner": "goal-words", "doubled": "goal-words",
    "halved": "goal-words", "extended": "goal-words", "only goal": "goal-words", "lone goal": "goal-words", "reduced": "goal-words", "ahead": "goal-words", "ahead again": "goal-words", "scored": "goal-words", "nth": "goal-words", "running": "running-score", "leading": "running-score", "stood": "running-score", "came back": "comeback",
    "led": "comeback", "behind": "comeback",
}  # fmt: skip
