"""What the report says of how a match ended, each time it says so, turned to the order of the story's teams.

"Leeds beat Fulham 2-1 ... Fulham's 3-1 defeat"  ->  (2, 1) by "2-1", (3, 1) by "3-1"
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import Genre, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.datatypes.numbers import score
from pressbox.datatypes.story import Story
from pressbox.proofread.names import alike
from pressbox.proofread.of_the_past import is_of_the_past
from pressbox.proofread.tellings import scorers_said

_OTHER_MATCH = frozenset(
    "last previous earlier reverse ago since first-leg second-leg leg aggregate penalties shootout shoot-out friendly"
    " midweek half-time interval break pre-season followed following successive consecutive meeting meetings fixture"
    " january february march april june july august september october november december opener started began"
    " overall kicks pens spot-kicks cumulative".split()
)
_JUST_BEFORE = 6
_BEHIND = 4  # words


@dataclass(frozen=True, slots=True)
class Told:
    """One statement of how the match ended; `both` when the words name both teams."""

    pair: tuple[int, int] | None
    winner: int | None  # 0 a draw, 1 the story's first team, 2 its second
    span: Span
    sentence: int
    both: bool
    mention: ResultMention

    def names(self) -> list[Span]:
        """Where it names the teams."""
        return [team.span for team in (self.mention.first_team, self.mention.second_team) if team is not None]


def results_told(case: Case, story: Story) -> list[Told]:
    """Every statement of the story's final result, in reading order."""
    found: list[Told] = []
    for one in story.results:
        if one.mood is not Mood.ASSERTED or one.kind != "final":
            continue
        first = one.first_team.best if one.first_team else None
        second = one.second_team.best if one.second_team else None
        if any(team is not None and team not in story.teams for team in (first, second)) or (
            first is None and second is None
        ):
            continue
        if _is_on_the_way(case, one) or _is_in_anothers_clause(case, story, one):
            continue
        turned = first == story.teams[1] if first is not None else second == story.teams[0]
        pair = one.score[::-1] if one.score and turned else one.score
        winner = 3 - one.winner if one.winner in (1, 2) and turned else one.winner
        both = first is not None and second is not None
        found.append(Told(pair, winner, one.span, one.sentence, both, one))
    return found


def _is_on_the_way(case: Case, one: ResultMention) -> bool:
    """ "went 1-0 down", "was losing 3-1": how it stood, whatever the reader takes it for; so a line between paragraphs."""
    if one.score is None:
        return False
    text = case.document.text
    if one.first_team is None or one.second_team is None:
        opening = [token.lower for token in case.document.sentences[one.sentence].tokens[:_OPENING]]
        if _OF_A_HALF.search(" ".join(opening)):
            return True  # "The first half was an end-to-end affair and it ended goalless"
    words = text[one.span.end : one.span.end + 8].lower().split()
    before = text[max(0, one.span.start - 12) : one.span.start].lower().split()
    so_it_ended = _SO_IT_ENDED.search(text[max(0, one.span.start - 12) : one.span.start]) is not None
    if _NEARLY_SO.search(text[max(0, one.span.start - 40) : one.span.start]):
        return True  # "won by 3-1, having been on the point of winning by 2-1"
    if (words and words[0].strip(".,") in _STOOD) or (before and before[-1] in _STANDING and not so_it_ended):
        return True
    if (
        before[-2:] == ["it", "was"]
        and text[one.span.end : one.span.end + 4] == " to "
        and not _ENDED & case.document.sentences[one.sentence].words
    ):
        return True  # "it was one-nil to Leeds soon after, when Hale headed in"
    if _RESULT_IS.search(text[max(0, one.span.start - 20) : one.span.start]):
        return False
    return case.document.sentences[one.sentence].genre is Genre.RESULT and _is_amid_prose(case, one.sentence)


def _is_in_anothers_clause(case: Case, story: Story, one: ResultMention) -> bool:
    """ "Leeds coach Hale was sent off as Fulham's Lind struck twice in a 3-1 away win": whose win, the reader may have wrong."""
    team = one.first_team
    if team is None or one.second_team is not None or one.score is None or team.sentence != one.sentence:
        return False
    sentence = case.document.sentences[one.sentence]
    at = next((i for i, token in enumerate(sentence.tokens) if token.start >= one.span.start), 0)
    begins = max((i for i in range(team.last, at) if sentence.lowers[i] in _ANOTHER_CLAUSE), default=None)
    named = [
        other.best for other in case.cast.by_sentence.get(one.sentence, ())
        if begins is not None and other.kind is Kind.TEAM and other.best in story.teams and begins < other.first < at
    ]  # fmt: skip
    return bool(named) and team.best not in named


_ANOTHER_CLAUSE = frozenset("as while when after before but".split())
# "Result:- Stallingham, 3; West Derwent, 2."
_RESULT_IS = re.compile(r"\b(?:(?:final )?result|final|final score|full[- ]time|at full time)\s?[:.–—-]{1,3}\s?$", re.I)


# "fought back to take the points, winning 3-1": a clause that ends the sentence, of the whole match.
_OPENING = 6  # words with which a sentence says what it is about
_OF_A_HALF = re.compile(
    r"^(?:(?:the|an?|their|that) )?(?:\w+ )?(?:first|opening) (?:half|period|45|45 minutes|stanza)\b", re.I
)
_SO_IT_ENDED = re.compile(r", (?:eventually |finally )?(?:winning|losing) $")
_NEARLY_SO = re.compile(r"\bon the (?:point|verge|brink) of [^.;,]{0,25}$")
_STOOD = frozenset(("up", "down", "ahead", "behind"))
_ENDED = frozenset("end ended final finished full-time whistle eventually finally".split())
_STANDING = frozenset(("losing", "leading", "trailing", "led", "trailed", "winning"))


def _is_amid_prose(case: Case, at: int) -> bool:
    """Whether prose goes before a line and follows it."""
    sentences = case.document.sentences
    return any(one.genre is Genre.PROSE for one in sentences[:at]) and any(
        one.genre is Genre.PROSE for one in sentences[at + 1 :]
    )


@dataclass(frozen=True, slots=True)
class Final:
    """The final score to hold other statements against; `sure` when the report states it in figures and no other."""

    pair: tuple[int, int]
    span: Span | None
    sure: bool
    outright: bool = False  # with both teams, or more than once


def final_score(case: Case, story: Story) -> Final | None:
    """The score of a story; None when there is none, or two are stated with equal right."""
    if story.score is None:
        return None
    told = [one for one in results_told(case, story) if one.pair is not None and not is_of_another_day(case, one)]
    as_scored = sorted(story.score)
    same = [one for one in told if one.pair and sorted(one.pair) == as_scored]
    other = [one for one in told if one.pair and sorted(one.pair) != as_scored]
    if other and (not any(one.both for one in same) or any(one.both for one in other)):
        return None
    alone = None if same else _told_of_nobody(case, story)
    span = same[0].span if same else alone or (story.spans[0] if story.spans else None)
    sure = (bool(same) or alone is not None) and not other and story.score_basis == "stated"
    return Final(story.score, span, sure, sure and (len(same) > 1 or any(one.both for one in same)))


def _told_of_nobody(case: Case, story: Story) -> Span | None:
    """ "The 2-0 victory came courtesy of two free-kicks", where no other match is told: no side stands by the figures."""
    told = (
        one.span for one in story.results
        if one.mood is Mood.ASSERTED and one.kind == "final" and one.score is not None
        and sorted(one.score) == sorted(story.score or ()) and one.first_team is None and one.second_team is None
        and any(letter.isdecimal() for letter in one.span.of(case.document.text)) and not _is_on_the_way(case, one)
    )  # fmt: skip
    return next(told, None) if len(case.telling.stories) == 1 else None


_LEAST = 0.8  # log-odds of each goal of a score that the goals bear out


def goals_make(case: Case, story: Story, pair: tuple[int, int]) -> bool:
    """Whether the goals that are told, each in little doubt, are those of a score: as many on either side."""
    told = tuple(sum(goal.team == team for goal in story.goals) for team in story.teams)
    if told != pair or sum(told) != len(story.goals) or not story.goals:
        return False
    if any(goal.odds < _LEAST or goal.scorer is None for goal in story.goals):
        return False
    # The reader takes no more goals than the score has: a man for whom there was no room speaks against it.
    men = [goal.scorer or "" for goal in story.goals]
    return all(any(alike(man, name) for man in men for name in one.names) for one in scorers_said(case, story))


def names_in_result(case: Case, story: Story) -> Iterator[Span]:
    """The teams as they are named where the final score is told."""
    for one in results_told(case, story):
        if one.pair is not None:
            yield from one.names()


_ELSEWHERE = frozenset(
    "could should would might almost nearly last previous earlier ago season week month year month's weekend week's since fixture".split()
)


_AROUND = 14  # words


def is_elsewhere(case: Case, one: ResultMention) -> bool:
    """Whether the words around a score speak of another day or club."""
    sentence = case.document.sentences[one.sentence]
    at = next((i for i, token in enumerate(sentence.tokens) if token.start >= one.span.start), 0)
    return bool(_ELSEWHERE & set(sentence.lowers[max(0, at - _AROUND) : at + _AROUND]))


def written(pair: tuple[int, int]) -> str:
    """ "2-1"."""
    return f"{pair[0]}-{pair[1]}"


def is_of_another_day(case: Case, one: Told) -> bool:
    """Whether words near the score speak of another match: "after last week's 3-0 win"."""
    sentence = case.document.sentences[one.sentence]
    tokens, lowers = sentence.tokens, sentence.lowers
    at = next((i for i, token in enumerate(tokens) if token.start >= one.span.start), 0)
    others = [i for i, word in enumerate(lowers) if i != at and word[:1].isdecimal() and score(word) is not None]
    # What stands nearer to another score is said of that: "drew 1-1, having won the first leg 2-1".
    near = {
        lowers[i] for i in range(max(0, at - _JUST_BEFORE), min(len(lowers), at + _JUST_BEFORE))
        if all(_apart(lowers, i, at) <= _apart(lowers, i, other) for other in others)
    }  # fmt: skip
    here = any(lowers[i : i + 4] == ["in", "the", "second", "leg"] for i in range(at, at + _JUST_BEFORE))
    if any(lowers[i : i + 2] == ["either", "side"] for i in range(max(0, at - 2 * _JUST_BEFORE), at)):
        near -= _OF_THE_BREAK  # "scored either side of half-time to give Leeds a 2-1 win"
    near -= {"leg"} if here else set()  # "beat Fulham 2-0 in the second leg": the match of this report
    opens = _opens_the_report(case, one)
    near -= _OF_ITS_KIND if opens else set()
    words = [token.lower for token in tokens[max(0, at - _JUST_BEFORE) : at]]
    before_today = any(a == "had" and b in _PLAYED for a, b in pairwise(words))
    elsewhere = not here and any(
        all(_apart(lowers, at, day) <= _apart(lowers, other, day) for other in others)
        for found in _OTHER_DAY.finditer(sentence.span.of(case.document.text)) if not (opens and found[0].lower().endswith(" cup"))
        for day, token in enumerate(tokens) if token.start == sentence.span.start + found.start()
    )  # fmt: skip
    several = not one.both and bool(_SEVERAL.match(case.document.text, one.span.start))
    past = not opens and not others and is_of_the_past(case.document.text, sentence, one.span, close=True)
    return bool(near & _OTHER_MATCH or before_today or elsewhere or several or past) or (
        not one.both and _names_another(case, one, at)
    )


def _opens_the_report(case: Case, one: Told) -> bool:
    """Whether it is the match itself: the first result that is told, of both sides, in the head or the lead."""
    return one.both and one.sentence <= _LEAD and all(
        one.span.start <= other.span.start
        for story in case.telling.stories for other in story.results if other.kind == "final" and other.score is not None
    )  # fmt: skip


_LEAD = 3  # sentences
# Said of the match of the report as soon as of another: "beat Fulham 2-0 in a friendly", "for a third successive win".
_OF_THE_BREAK = frozenset(("half-time", "interval", "break"))
_OF_ITS_KIND = frozenset(
    "friendly pre-season midweek successive consecutive opener meeting followed following began started".split()
)


def _apart(lowers: Sequence[str], one: int, other: int) -> int:
    """Words between two, and more across commas."""
    first, last = sorted((one, other))
    return last - first + _COMMA * lowers[first:last].count(",")


_COMMA = 4
_PLAYED = frozenset("won beaten lost drawn been".split())  # "they had won 3-2 at Fulham", "had beaten Leeds 3-1"
# "after 6-4 and 3-0 victories": of several matches
_SEVERAL = re.compile(
    r"\d+\s?[-–]\s?\d+(?:(?:,| and|, and) \d+\s?[-–]\s?\d+)* (?:[a-z-]+ )?(?:victories|wins|defeats|losses|draws|thrashings|triumphs)\b"
)
_OTHER_DAY = re.compile(
    r"\b(?:opening day|boxing day|new year's day|(?:here |there )?in the (?:\w+ )?cup|(?:first|second|earlier|reverse|other) (?:leg|meeting|fixture))\b",
    re.I,
)


def _names_another(case: Case, one: Told, at: int) -> bool:
    """ "Leeds' rivals suffered a 2-0 defeat by Watford": right behind the figures a team that did not play here."""
    told = {team.best for team in (one.mention.first_team, one.mention.second_team) if team is not None}
    playing = {team for story in case.telling.stories if told & set(story.teams) for team in story.teams if team}
    words = {word for team in playing for word in team.split()}
    return any(
        reference.kind is Kind.TEAM and reference.form is Form.NAME and reference.best is not None
        and reference.best not in playing and not words & set(reference.best.split())
        and at < reference.first <= at + _BEHIND
        for reference in case.cast.by_sentence.get(one.sentence, ())
    )  # fmt: skip
