"""A story in, what the report says of each goal's place in the match out: when it fell, and what it did to the score.

"Hale levelled in the 30th minute"  ->  Hale's goal: the 30th minute; it made the score level
"the second was Lind's"             ->  Lind's goal: the second of his side, or of the match
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import TELLING, Sentence, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import GoalMention, Mood, TimeMention
from pressbox.datatypes.story import GoalTold, Story
from pressbox.proofread.doubts import without_idioms
from pressbox.proofread.names import alike
from pressbox.proofread.no_goal_told import was_kept_out
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.path_of_score import Statement
from pressbox.proofread.score_words import DOUBT
from pressbox.proofread.times_said import TimeSaid, of_another_day, slack_of, times_said

_SCORED = 0.5  # log-odds that he scored in the sentence
_HIS = 0.5  # log-odds that the time is his goal's
_VAGUE = 2  # minutes by which "just after the break" may be off
_EARLY, _LATE = 40, 55  # no "early goal" falls later, no "late" one earlier
_CLOSE = 9  # words between a man and what his goal did
_WORDS = {
    "ahead": re.compile(r"\b(?:ahead|in front|lead|advantage|deadlock|scoring|opener|opening|upper hand|noses)\b", re.I),
    "level": re.compile(r"\b(?:level\w*|equali\w+|parity|back|square|restor\w+|cancel\w+|tie[ds]?|\d+[-–]\d+|all|apiece)\b", re.I),
    "extend": re.compile(r"\b(?:doubl(?:ed|es|ing)|extend\w+|lead|advantage|cushion)\b", re.I),
    "reduce": re.compile(r"\b(?:back|deficit|arrears|reduc\w+|halv\w+|consolation|repl\w+|lifeline|hope|\d+[-–]\d+)\b", re.I),
    "opener": re.compile(r"\b(?:open\w*|deadlock|scoring|blood)\b", re.I),
    "nth": re.compile(r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|two|three|four|five|six|seven|eight|[2-9](?:nd|rd|th))\b", re.I),
    "after": re.compile(r"\b\d{1,2}\s?[-–]\s?\d{1,2}\b"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing said of one goal: of any of `goals`, by number; `group` is the same for what the same words say."""

    kind: str  # when, opener, ahead, level, extend, doubled, reduce, halved, nth, after
    goals: tuple[int, ...]
    group: tuple[object, ...]
    spans: tuple[Span, ...]
    pair: tuple[int, int] | None = None
    nth: int = 0
    window: tuple[int, int] | None = None  # minutes
    stated: bool = False  # with the words that say it, not only one near the man


def claims(
    case: Case, story: Story, told: Sequence[Statement], sides: Sequence[int] | None = None
) -> tuple[Claim, ...]:
    """Every such thing said in the story's sentences; `told` are the words of the running score.

    `sides` are those for which the goals count, where not as the reader has it.
    """
    teams = [goal.team for goal in story.goals] if sides is None else [story.teams[side] for side in sides]
    found: dict[tuple[object, ...], Claim] = {}
    by_man = tuple(_by_man(case, story, told))
    for one in (*_times(case, story), *by_man, *_by_words(story, told, by_man, teams)):
        found.setdefault((one.kind, one.goals, one.group, one.pair, one.nth, one.window), one)
    kinds: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for one in found.values():
        kinds[one.group].add(_EFFECTS.get(one.kind, ""))
    # Of one goal no sentence says that it put a side ahead and pulled one back: the words have been taken for another's.
    return tuple(one for one in found.values() if one.kind == "when" or len(kinds[one.group] - {""}) < _BOTH)


_BOTH = 2
_EFFECTS = {
    "opener": "ahead", "ahead": "ahead", "level": "level", "extend": "extend", "doubled": "extend", "reduce": "reduce", "halved": "reduce",
}  # fmt: skip


def goals_of(story: Story, man: str | None) -> tuple[int, ...]:
    """The numbers of a man's goals."""
    return tuple(at for at, goal in enumerate(story.goals) if goal.scorer and man and alike(goal.scorer, man))


def _times(case: Case, story: Story) -> Iterator[Claim]:
    said = [one for one in times_said(case, story) if one.odds > _HIS and one.alone]
    for at, goal in enumerate(story.goals):
        his = [one for one in said if goals_of(story, one.person) == (at,)]
        for one in his:
            if any(other.time.sentence == one.time.sentence and other.time is not one.time for other in his):
                continue  # two times of one goal in one sentence: one of them is another's
            if (window := _window(one)) is not None:
                yield Claim(
                    "when", (at,), (one.time.sentence, goal.scorer), (one.time.span, one.scorer.span), window=window
                )
        moment = goal.moment
        if his or moment is None:
            continue
        spans = tuple(time.span for time in _times_of(case, goal))
        lo, hi = (
            (moment.lo, max(moment.hi, moment.lo + (99 if moment.phase == "second_half" else 9)))
            if moment.added
            else (moment.lo, moment.hi)
        )
        if spans:
            yield Claim("when", (at,), ("moment", at), spans, window=(lo - 1, hi + 1))


def _window(one: TimeSaid) -> tuple[int, int] | None:
    if one.exact:
        slack = slack_of(one.minute, None)
        return one.minute - slack, one.minute + slack
    time = one.time.time
    if one.at_an_end:
        return (0, _EARLY) if one.time.pattern == "early" else (_LATE, 130)
    if time.lo is None or time.hi is None:
        return None
    return time.lo - _VAGUE, time.hi + _VAGUE


def _times_of(case: Case, goal: GoalTold) -> Iterator[TimeMention]:
    """The words that the reader has timed the goal by: those of its sentences that tell the very moment."""
    for at in goal.sentences:
        sentence = case.document.sentences[at]
        if any(
            one.best == goal.scorer and was_kept_out(case, sentence, one) for one in case.cast.by_sentence.get(at, ())
        ):
            continue  # "prevented Hale adding a fifth late on"
        for time in case.mentions.times.get(at, ()):
            if goal.moment is None or of_another_day(case, time) or sentence.quotes(time.span.start):
                continue
            if (time.time.lo, time.time.hi) == (goal.moment.lo, goal.moment.hi):
                yield time  # another moment is narrowed down by the goals around it, or counted from one of them


def _by_man(case: Case, story: Story, told: Sequence[Statement]) -> Iterator[Claim]:
    here = sentences_of(case, story)
    for mention in case.mentions.goals:
        sentence = case.document.sentences[mention.sentence]
        if mention.sentence not in here or mention.mood is not Mood.ASSERTED or sentence.genre not in TELLING:
            continue
        men = {one.first: one for one, odds in mention.scorers if odds > _SCORED and one.form is Form.NAME}
        for first, man in men.items():
            his = goals_of(story, man.best)
            if not his or sentence.quotes(man.span.start) or mention.is_own(first):
                continue
            for kind, pair, nth in _said_of(mention, first):
                words = _words(case, sentence, man, kind)
                if words is not None:
                    near = (one.span for one in told if one.sentence == sentence.index and one.span.covers(words))
                    words = next(near, words)  # "opened the scoring", not "scoring" alone
                    yield Claim(kind, his, (mention.sentence, story.goals[his[0]].scorer), (words, man.span), pair, nth)


def _said_of(mention: GoalMention, first: int) -> Iterator[tuple[str, tuple[int, int] | None, int]]:
    yield from ((effect, None, 0) for man, effect in mention.effects if man == first and effect in _WORDS)
    yield from (("nth" if nth else "opener", None, nth) for man, nth in mention.nths if man == first)
    yield from (("after", pair, 0) for man, pair in mention.scores if man == first)


def _words(case: Case, sentence: Sentence, man: Reference, kind: str) -> Span | None:
    """The words near a man that say what his goal did, with nobody named between."""
    found: list[tuple[int, Span]] = []
    others = [
        one for one in case.cast.by_sentence.get(sentence.index, ())
        if one.kind is Kind.PERSON and one.form is Form.NAME and one.best != man.best
    ]  # fmt: skip
    for at, token in enumerate(sentence.tokens):
        between = max(at - man.last, man.first - at - 1)
        if between > _CLOSE or man.first <= at < man.last or not _WORDS[kind].fullmatch(token.lower):
            continue
        first, last = min(at, man.first), max(at, man.first)
        if any(first < one.first < last for one in others):
            continue
        if kind == "ahead" and _BY_TWO & set(sentence.lowers[max(0, at - _BESIDE) : at + _BESIDE]):
            continue  # "headed Leeds two up"
        if DOUBT & {*without_idioms(sentence.lowers[max(0, at - _DOUBTED) : at])}:
            continue  # "a save prevented Hale adding a fifth"
        if token.lower == "back" and not _is_of_the_score(sentence.lowers, at):
            continue  # "cut the ball back", "fought back"
        if token.lower == "hope" and not _GIVEN_HOPE & set(sentence.lowers[max(0, at - _DOUBTED) : at]):
            continue  # "Leeds had no hope", "he will hope"
        if token.lower == "advantage" and _TOOK & set(sentence.lowers[max(0, at - 2) : at]):
            continue  # "took advantage of the error"
        found.append((between, Span(token.start, token.end)))
    return min(found, key=lambda one: one[0])[1] if found else None


def _is_of_the_score(lowers: Sequence[str], at: int) -> bool:
    """ "pulled one back", "hauled Leeds back into the game"."""
    return lowers[at - 1] in _GOALS_BACK or lowers[at + 1 : at + 3] in _INTO_IT


_GIVEN_HOPE = frozenset("gave give gives giving brief glimmer offered offering late".split())
_DOUBTED = 4  # words
_GOALS_BACK = frozenset("one two goal goals".split())
_INTO_IT = (["into", "it"], ["into", "the"], ["into", "contention"], ["in", "it"], ["in", "the"])
_TOOK = frozenset("take took takes taking taken full".split())
_BY_TWO, _BESIDE = frozenset("two three four two-goal three-goal 2-0 3-0 3-1 4-0 4-1 further again".split()), 4


_KINDS = {
    "opener": "opener", "equaliser": "level", "doubled": "doubled", "halved": "halved", "reduced": "reduce", "ahead": "ahead",
    "running": "after",
}  # fmt: skip


def _by_words(
    story: Story, told: Sequence[Statement], by_man: Sequence[Claim], teams: Sequence[str | None]
) -> Iterator[Claim]:
    for one in told:
        if one.kind not in _KINDS or (one.kind == "running" and one.person is None):
            continue
        group: tuple[object, ...] = (one.sentence, one.person)
        if one.person is not None:
            goals = goals_of(story, one.person)
            group = (one.sentence, story.goals[goals[0]].scorer if goals else None)
        else:
            side = story.teams[one.side] if one.side is not None else None
            goals = tuple(at for at, team in enumerate(teams) if side in (None, team))
            same = {
                man.group for man in by_man
                if man.group[0] == one.sentence and _EFFECTS.get(man.kind) == _EFFECTS.get(_KINDS[one.kind])
            }  # fmt: skip
            if same:
                continue  # said of a man there
        if goals:
            spans = tuple(span for span in (one.span, one.by, one.when) if span is not None)
            window = (one.window[0] - 1, one.window[1] + 1) if one.window and one.person is None else None
            yield Claim(_KINDS[one.kind], goals, group, spans, one.pair, window=window, stated=True)
