"""A score on the way must lead to the final score, and each goal adds one.

Why: “made it 3-1” is typed for 2-1; a score line between paragraphs is forgotten when a goal is struck out.
Silent when: the figures stand beside words of another match, of half-time or of penalties.
A note when only the times of the goals, as the reader has them, deny the figures, or when it hangs on whose lead it was, or
a score is told between two others and does not lie between them. A warning for score lines between paragraphs and lists of
goals with the score after each, of which one does not follow from the one before, and for “a two-goal lead at 4-3”.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.document import Genre, Sentence, Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import Mood
from pressbox.datatypes.numbers import number, score
from pressbox.datatypes.story import GoalTold, Story
from pressbox.proofread.check import Check
from pressbox.proofread.mended import number_mended, score_mended
from pressbox.proofread.of_this_match import is_alone, sentences_of
from pressbox.proofread.path_findings import LEGS, clashes, may_be_of_both
from pressbox.proofread.results_told import final_score, names_in_result, written
from pressbox.proofread.score_words import DOUBT, WISHED
from pressbox.proofread.scores_in_turn import out_of_place
from pressbox.proofread.wording import score_in

_FEWEST, _MOST = 2, 2  # score lines; how many of them may be out of order
_KINDS = ("running", "leading", "stood")
_READ = (Genre.PROSE, Genre.CAPTION, Genre.SUBHEADING)
_FIGURES = r"(?P<a>\d{1,2})\s?[-–—]\s?(?P<b>\d{1,2})(?![\d-])"
_LEVEL = re.compile(
    rf"\b(?:(?:level(?:led|s)?|locked|tied|all square|deadlocked|(?:tied|knotted|squared|evened|levelled) (?:the (?:score|game|match|contest)|it|things|matters|the scores))"
    rf"(?: up)? at|(?:tie|tied|tying|ties|knot|knotted|knotting|knots|level|levelled|levelling|levels|even|evened|evening) (?:the (?:score|game|match|contest|scores|proceedings)|it|things|matters)(?: up)?,?(?: at)?) {_FIGURES}", re.I
)  # fmt: skip


def find(case: Case) -> Iterator[Finding]:
    """Scores on the way that the match cannot have stood at."""
    yield from clashes(case, _KINDS)
    yield from _lines_out_of_order(case)
    yield from _goals_in_a_row(case)
    yield from _level_at(case)
    yield from _lead_of(case)
    yield from _out_of_place(case)
    yield from _off_the_path(case, {span for one in clashes(case, _KINDS) for span in one.evidence})


def _level_at(case: Case) -> Iterator[Finding]:
    """ "with the scores level at 2-1": figures that are not level, in any match."""
    for sentence in case.document.sentences:
        words = sentence.span.of(case.document.text)
        if sentence.genre not in _READ or not any(
            word in words for word in ("evel", "even", "lock", "tie", "tying", "knot", "squar")
        ):
            continue
        for found in _LEVEL.finditer(words):
            span = sentence.part(found.start("a"), found.end("b"))
            if found["a"] == found["b"] or sentence.quotes(span.start):
                continue
            yield Finding(
                check="running-score", severity=Severity.ERROR,
                message=f"“{' '.join(found[0].split())}”: {found['a']}-{found['b']} is not level.",
                evidence=(span, Span(sentence.span.start + found.start(), span.start)),
            )  # fmt: skip


_LEAD_OF = re.compile(
    rf"\b(?P<n>two|three|four|five|one|single)-goal (?:lead|cushion|advantage|margin) (?:again |once more |back )?(?:at|to) {_FIGURES}",
    re.I,
)


def _lead_of(case: Case) -> Iterator[Finding]:
    """ "restored the two-goal lead at 3-2": figures that are one apart, in any match."""
    text = case.document.text
    for sentence in case.document.sentences:
        words = sentence.span.of(text)
        if sentence.genre not in _READ or "-goal " not in words:
            continue
        for found in _LEAD_OF.finditer(words):
            span = sentence.part(found.start("a"), found.end("b"))
            apart = abs(int(found["a"]) - int(found["b"]))
            if apart == (number(found["n"].lower()) or 1) or sentence.quotes(span.start):  # "a single-goal lead"
                continue
            yield Finding(
                check="running-score", severity=Severity.WARNING,
                message=f"“{' '.join(found[0].split())}”: the figures are {apart} apart.",
                evidence=(span, sentence.part(found.start(), found.start("a") - 1)),
                correction=number_mended(text, sentence.part(*found.span("n")), apart) if apart else None,
            )  # fmt: skip


def _out_of_place(case: Case) -> Iterator[Finding]:
    """A score that no order of goals has between the two that are told around it."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if final is None or not story.main or not is_alone(case, story) or story.shootout is not None:
            continue
        if (found := out_of_place(case, story)) is not None:
            before, one, behind = (written(told.pair) for told in found)
            yield Finding(
                check="running-score", severity=Severity.NOTE,
                message=f"{one} is told between {before} and {behind}, but does not lie between them.",
                evidence=(found[1].span, found[0].span, found[2].span),
            )  # fmt: skip


def _lines_out_of_order(case: Case) -> Iterator[Finding]:
    """Score lines between paragraphs, of which one does not follow from the one before."""
    lines = [
        (pair, Span(token.start, token.end))
        for sentence in case.document.sentences if sentence.genre is Genre.SCORELINE
        for token in sentence.tokens if (pair := score(token.lower)) is not None
    ]  # fmt: skip
    if len(lines) < _FEWEST:
        return
    steps = [((0, 0), lines[0][1]), *lines]
    broken = [
        (before, at, after) for (before, at), (after, _) in itertools.pairwise(steps)
        if sum(after) != sum(before) + 1 or after[0] < before[0] or after[1] < before[1]
    ]  # fmt: skip
    if not broken or len(broken) > _MOST:
        return  # such lines are not the running score here
    first, at, second = broken[0]
    places = [span for _, span in steps]
    here = next(i for i, (pair, span) in enumerate(lines) if pair == second and places[i] == at)
    # Where both figures grow or stay, a goal may have no line of its own.
    yield Finding(
        check="running-score", severity=Severity.NOTE if sum(second) > sum(first) + 1 and min(b - a for a, b in zip(first, second, strict=True)) >= 0 else Severity.WARNING,
        message=f"{written(second)} does not follow from {written(first)}: a goal adds one, on one side.",
        evidence=tuple(dict.fromkeys((lines[here][1], at))),
    )  # fmt: skip


# "1-0 Hale (12), 1-1 Lind (40, pen.), 2-1 Okoro (80)": each goal of a list with how it stood after it.
_AFTER_EACH = re.compile(
    r"(?:(?<=\n)|(?<=[:;,)] ))(?P<a>\d{1,2})[-–:](?P<b>\d{1,2}):? (?=(?:\d{1,3}['’]? )?[A-ZÀ-Þ][\w'’.-]+[^.\n]{0,30}[(,\d\n.])"
    r"|(?<=\) )(?P<c>\d{1,2})[-–:](?P<d>\d{1,2})(?=[;,.\n]|$)"
)
_ROW = 48  # letters between two such scores


def _goals_in_a_row(case: Case) -> Iterator[Finding]:
    """A list of goals with the score after each, of which one does not follow from the one before."""
    text = case.document.text
    rows: list[list[re.Match[str]]] = []
    for found in _AFTER_EACH.finditer(text, *case.document.extent):
        same = (
            rows and found.start() - rows[-1][-1].end() <= _ROW and (found["a"] is None) == (rows[-1][-1]["a"] is None)
        )
        if same:
            rows[-1].append(found)
        else:
            rows.append([found])
    for told in rows:
        pairs = [(0, 0), *((int(one["a"] or one["c"]), int(one["b"] or one["d"])) for one in told)]
        broken = [
            at for at, (before, after) in enumerate(itertools.pairwise(pairs))
            if sum(after) != sum(before) + 1 or after[0] < before[0] or after[1] < before[1]
        ]  # fmt: skip
        if len(told) < _FEWEST or not 0 < len(broken) <= _MOST:
            continue
        if sum(pairs[-1]) != len(told) and not (len(told) > _FEWEST and broken == [len(told) - 1]):
            continue  # where the last does not count the goals of the list, it is no list of all goals
        at = broken[0]
        spans = [Span(*one.span()) if one["c"] else Span(one.start("a"), one.end("b")) for one in told]
        yield Finding(
            check="running-score", severity=Severity.WARNING,
            message=f"{written(pairs[at + 1])} does not follow from {written(pairs[at])}: a goal adds one, on one side.",
            evidence=(spans[at], *spans[max(0, at - 1) : at], *spans[at + 1 : at + 2]),
        )  # fmt: skip


_FAINTEST = 0.5  # log-odds of the story's weakest goal


def _off_the_path(case: Case, said: set[Span]) -> Iterator[Finding]:
    """A score on the way that the goals, in the cheapest order that the report leaves open, never come through."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if not is_alone(case, story) or final is None or not story.main or not _is_read_whole(story):
            continue
        goals = sorted(story.goals, key=lambda goal: goal.order or 0)
        stood = {(0, 0)} | {goal.score_after for goal in goals}
        here = sentences_of(case, story)
        for at, span, pair in sorted({*_told_on_the_way(case, story), *_claimed(case, goals)}):
            of_goal = [goal for goal in goals if at in goal.sentences]
            alone = len(of_goal) == 1 and _stands_alone(case.document.sentences[at], span)
            reached = {goal.score_after for goal in of_goal} if alone else stood
            if (
                at not in here
                or not of_goal
                # Of a shoot-out, or another match: one wrong figure makes one goal too many.
                or (sum(pair) > sum(final.pair) + 1 and not LEGS.search(case.document.text, *case.document.extent))
                or _is_wished(case.document.sentences[at], span)
                or _is_of_the_tie(case.document.sentences[at], span)
                or (LEGS.search(case.document.text, *case.document.extent) and may_be_of_both(story, final, pair))
                or _may_be_reached(story, pair)
                or pair in reached
                or pair[::-1] in reached
                or span in said
            ):
                continue
            his = _of_the_last_named(case, of_goal, at, span)
            names = (one.span for one in case.cast.by_sentence.get(at, ()) if any(one.best == g.scorer for g in goals))
            yield Finding(
                check="running-score", severity=Severity.NOTE,
                message=f"“{' '.join(span.of(case.document.text).split())}”: by the goals that are told it {_as_it_stood(his, pair)}.",
                evidence=(span, *names, *([final.span] if final.span else []), *names_in_result(case, story)),
                correction=_mended(case, his, span, pair),
            )  # fmt: skip
            return


def _of_the_last_named(case: Case, goals: Sequence[GoalTold], at: int, span: Span) -> Sequence[GoalTold]:
    """ "Tully headed the third and Moss made it 4-1": of several goals told there the one of the man before the figures."""
    men = {goal.scorer for goal in goals}
    named = [
        one.best for one in case.cast.by_sentence.get(at, ()) if one.best in men and one.span.end <= span.start
    ]  # fmt: skip
    return [goal for goal in goals if goal.scorer == named[-1]] if len(goals) > 1 and named else goals


def _as_it_stood(of_goal: Sequence[GoalTold], pair: tuple[int, int]) -> str:
    """ "stood at 2-1 then", where one goal is told with the figures; the figures the way round that is nearer to theirs."""
    right = of_goal[0].score_after if len(of_goal) == 1 else None
    if right is None:
        return "never stood so"
    ways = sorted((right, right[::-1]), key=lambda way: sum(a != b for a, b in zip(way, pair, strict=True)))
    return f"stood at {written((ways[0][0], ways[0][1]))} then"


def _mended(case: Case, of_goal: Sequence[GoalTold], span: Span, pair: tuple[int, int]) -> Correction | None:
    """As it stood after the one goal of the sentence, where one figure changes."""
    right = of_goal[0].score_after if len(of_goal) == 1 else None
    ways = (
        {way for way in (right, right[::-1]) if sum(a != b for a, b in zip(way, pair, strict=True)) == 1}
        if right
        else ()
    )
    return score_mended(case.document.text, span, pair, next(iter(ways))) if len(ways) == 1 else None


def _is_read_whole(story: Story) -> bool:
    """Whether every goal of the score is told, and the reader has little doubt of any."""
    return story.score is not None and 0 < sum(story.score) == len(story.goals) and all(
        goal.order and goal.score_after and goal.odds > _FAINTEST for goal in story.goals
    )  # fmt: skip


def _told_on_the_way(case: Case, story: Story) -> Iterator[tuple[int, Span, tuple[int, int]]]:
    """Scores that the reader took for such: ", 1-1.", "it was 2-1"."""
    for one in story.results:
        if one.kind in ("running", "unknown") and one.mood is Mood.ASSERTED and one.score is not None:
            figures = score_in(case.document.text, one.span)
            bracketed = (
                figures is not None
                and case.document.text[figures.start - 1 : figures.end + 1] == f"({figures.of(case.document.text)})"
            )
            if figures is not None and not (bracketed and sum(one.score) > sum(story.score or ())):
                yield one.sentence, figures, one.score


def _is_wished(sentence: Sentence, span: Span) -> bool:
    """ "Squandered the chance to make it 2-2"."""
    at = next(i for i, token in enumerate(sentence.tokens) if token.start >= span.start)
    return bool((WISHED | DOUBT) & set(sentence.lowers[max(0, at - _NEAR) : at]))


_NEAR = 6  # words


def _is_of_the_tie(sentence: Sentence, span: Span) -> bool:
    """ "Leading 2-1 from the first leg"."""
    at = next(i for i, token in enumerate(sentence.tokens) if token.start >= span.start)
    return bool(_TIE & set(sentence.lowers[at + 1 : at + _NEAR]))


_TIE = frozenset("leg first-leg aggregate overall agg".split())


def _may_be_reached(story: Story, pair: tuple[int, int]) -> bool:
    """Whether several goals have no minute, and some order of them comes through the pair: the reader has guessed theirs."""
    timed = [goal for goal in story.goals if goal.moment and goal.moment.basis != "vague"]
    untimed = [goal for goal in story.goals if goal not in timed]
    if len(untimed) <= _FEW_UNTIMED:
        return False
    free = [sum(goal.team == team for goal in untimed) for team in story.teams]
    timed.sort(key=lambda goal: goal.moment.lo if goal.moment else 0)
    for first in range(len(timed) + 1):
        stood = [sum(goal.team == team for goal in timed[:first]) for team in story.teams]
        for told in (pair, pair[::-1]):
            if all(0 <= told[side] - stood[side] <= free[side] for side in (0, 1)):
                return True
    return False


_FEW_UNTIMED = 1


def _stands_alone(sentence: Sentence, span: Span) -> bool:
    """ "Hale headed in, 1-0.": figures at the end of a sentence that say how it stood then."""
    at = next(i for i, token in enumerate(sentence.tokens) if token.start >= span.start)
    ends = all(not token.text[:1].isalnum() for token in sentence.tokens[at + 1 :])
    return ends and sentence.lowers[at - 1 : at] in ([","], [":"], ["–"], ["—"], [";"], ["-"])


def _claimed(case: Case, goals: Sequence[GoalTold]) -> Iterator[tuple[int, Span, tuple[int, int]]]:
    """What the score is said to have been after a goal, where it is not."""
    for goal in goals:
        claimed = goal.claimed_after
        if claimed is None or goal.score_after is None or claimed in (goal.score_after, goal.score_after[::-1]):
            continue
        for at in goal.sentences:
            for token in case.document.sentences[at].tokens:
                if (pair := score(token.lower)) in (claimed, claimed[::-1]) and pair is not None:
                    yield at, Span(token.start, token.end), pair


CHECK = Check("running-score", Severity.ERROR, find)
