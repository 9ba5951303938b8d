"""A round-up's results and matches in, those of the same week of a side that has played in one already, or of midweek alone, out.

"On Wednesday Hale scored three as Thrale won 5-1 away to Marlow", below Thrale's match of Saturday  ->  Marlow v Thrale, too
"... only for Kelby to snatch top spot back in midweek following a 4-0 victory over Oakham"          ->  Kelby v Oakham, too
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.mentions import Mentions, Mood, ResultMention
from pressbox.narrative.fixture import Fixture

_SURELY = 2.0  # weight of a result with its figures and both sides
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday midweek".split())
_ON = frozenset("on in earlier".split())
# Words of a day that is of no such week.
_LONG_AGO = frozenset(
    "last previous next ago season earlier reverse november december january february march april may june july august"
    " september october when will would since years month".split()
)
_ROUND_UP = 3  # matches, from which on "also drew 1-1 in midweek" tells of another
_MOST_BEFORE = 3  # tokens of "On Wednesday night"


def played_twice(document: Document, mentions: Mentions, fixtures: Sequence[Fixture]) -> Iterator[Fixture]:
    """The further matches of sides that have one."""
    known = {frozenset((fixture.first, fixture.second)) for fixture in fixtures}
    scored = {goal.sentence for goal in mentions.goals if any(odds > 0 for _, odds in goal.scorers)}
    for result in mentions.results:
        sides = result.first_team, result.second_team
        if result.kind != "final" or result.score is None or result.weight < _SURELY or None in sides:
            continue
        first, second = (side.best for side in sides if side)
        if not first or not second or first == second or frozenset((first, second)) in known:
            continue
        if any(side.form not in (Form.NAME, Form.NICKNAME) for side in sides if side):
            continue
        sentence = document.sentences[result.sentence]
        if not any(fixture.has(first) or fixture.has(second) for fixture in fixtures):
            if len(fixtures) >= _ROUND_UP and sentence.genre is Genre.PROSE and _played_in_midweek(sentence, result):
                known.add(frozenset((first, second)))
                yield Fixture(first, second, results=[replace(result, mood=Mood.ASSERTED)], begins=sentence.index)
            continue
        opens = _opens_its_paragraph(document, sentence) and _opens_with_a_day(sentence)
        with_goals = sentence.index in scored or sentence.index + 1 in scored
        if sentence.genre is Genre.PROSE and (
            (opens and result.mood is Mood.ASSERTED and with_goals)
            or (len(fixtures) >= _ROUND_UP and _also_played(sentence, result))
        ):
            known.add(frozenset((first, second)))
            yield Fixture(
                first, second, results=[replace(result, mood=Mood.ASSERTED)], begins=sentence.index, again=True
            )


def _opens_its_paragraph(document: Document, sentence: Sentence) -> bool:
    return sentence.index > 0 and document.sentences[sentence.index - 1].paragraph != sentence.paragraph


def _opens_with_a_day(sentence: Sentence) -> bool:
    """ "On Wednesday night, ...", "In midweek ..."."""
    lowers = sentence.lowers
    opens = lowers[:1] != [] and lowers[0] in _ON and not _DAYS.isdisjoint(lowers[1:_MOST_BEFORE])
    return opens and _LONG_AGO.isdisjoint(lowers)


def _also_played(sentence: Sentence, result: ResultMention) -> bool:
    """ "... also drew 1-1 at Marlow in midweek", and what a clause beside it tells of the same days."""
    lowers = sentence.lowers
    also = "also" in lowers[: result.first]
    on_a_day = any(word in _DAYS and lowers[at - 1] in _ON for at, word in enumerate(lowers) if at)
    return also and on_a_day and not _is_long_ago(lowers, result)


def _played_in_midweek(sentence: Sentence, result: ResultMention) -> bool:
    """ "Kelby snatched top spot back in midweek following a 4-0 victory over Oakham"; not "Kelby, who lost 4-0 at Oakham in midweek"."""
    lowers = sentence.lowers
    clause = lowers[max(0, result.first - _CLAUSE) : result.last + _CLAUSE]
    relative = result.first_team is not None and _RELATIVE.intersection(lowers[result.first_team.last : result.first])
    in_midweek = any(pair in (("in", "midweek"), ("the", "midweek")) for pair in pairwise(clause))
    return in_midweek and not relative and not _is_long_ago(lowers, result)


def _is_long_ago(lowers: Sequence[str], result: ResultMention) -> bool:
    had = "had" in lowers[max(0, result.first - _HAD) : result.first]
    return had or not _LONG_AGO.isdisjoint(lowers[max(0, result.first - _FAR) : result.last + _FAR])


_CLAUSE, _HAD, _FAR = 10, 5, 15  # tokens
_RELATIVE = frozenset("who which whose despite after".split())


def is_said_by_the_way(document: Document, results: Sequence[ResultMention], result: ResultMention) -> bool:
    """ "Thrale, who lost 2-1 at Marlow on Wednesday, saw off Kelby 3-0": the first, where the sentence goes on to another of theirs."""
    team = result.first_team
    if team is None or document.sentences[result.sentence].lowers[team.last : team.last + 2] != [",", "who"]:
        return False
    return any(
        other.sentence == result.sentence and other.first > result.last and other.kind == "final" and other.score
        and other.first_team is not None and other.first_team.best == team.best
        for other in results
    )  # fmt: skip
