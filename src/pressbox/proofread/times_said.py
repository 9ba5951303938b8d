"""When each man is said to have scored, place by place: the times that the words tie to his goal, and no others.

"Hale's first-half penalty ... Hale converted after 65 minutes"  ->  Hale 1-46 by "first-half", Hale 65 by "65 minutes"
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.document import TELLING, Sentence
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import GoalMention, Mood, TimeMention
from pressbox.datatypes.story import Story
from pressbox.proofread.no_goal_told import tells_a_goal, was_kept_out
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.tellings import is_exact, is_of_the_run_up

_ROUND = frozenset((30, 60, 15, 75))  # "on the hour" is said of the 61st too
_SLACK, _SLACK_OF_ROUND = 1, 3  # "after 42 minutes" may be the 43rd
_SCORED = 0.0  # log-odds that he scored, from which on the time of his goal is a time of a goal
_HIS = 0.0  # log-odds that the time is his goal's
_HIS_ALONE = -0.3  # the same where nobody else may have scored in the sentence
_OF = ("'s", "’s", "'", "’")
_OWNED = 2.0
_NEAR, _FAR = 6, 9  # words
_OTHER_EVENTS = frozenset(
    "came replaced departed booked introduced substituted limped replacing saved dismissed entered woodwork booking hours".split()
)
_CHANGES = frozenset(
    (
        ("come", "on"),
        ("came", "in"),
        ("comes", "on"),
        ("on", "for"),
        ("came", "on"),
        ("sent", "on"),
        ("taken", "over"),
        ("took", "over"),
        ("threw", "on"),
        ("brought", "on"),
        ("sent", "off"),
    )
)
_OF_A_HALF = ("half", "period", "break", "interval", "restart")
_LAST_OF_FIRST, _FIRST_OF_SECOND = 45, 47  # the 46th minute may be either


@dataclass(frozen=True, slots=True)
class TimeSaid:
    """Words of time about a man's goal; of vague words only the half is taken at its word."""

    person: str
    time: TimeMention
    scorer: Reference
    odds: float  # the lesser of: that he scored here, that the time is his goal's
    alone: bool  # nobody else may have scored in the sentence

    @property
    def exact(self) -> bool:
        """Whether it is a minute on the clock."""
        return is_exact(self.time)

    @property
    def minute(self) -> int:
        """The minute, where it is one."""
        return self.time.time.lo or 0

    @property
    def at_an_end(self) -> bool:
        """Whether it is only "early" or "late"."""
        return self.time.pattern in _ENDS

    @property
    def phase(self) -> str | None:
        """The half that the words tell; None about the interval, where a number may be of either."""
        if self.at_an_end:
            return None
        if self.exact and self.time.time.basis == "stated" and _LAST_OF_FIRST < self.minute < _FIRST_OF_SECOND:
            return None
        return self.time.time.phase


def times_said(case: Case, story: Story) -> Iterator[TimeSaid]:
    """Every such place in the story's sentences."""
    told = sentences_of(case, story)
    for mention in case.mentions.goals:
        sentence = case.document.sentences[mention.sentence]
        if mention.sentence not in told or mention.mood is not Mood.ASSERTED or sentence.genre not in TELLING:
            continue
        if sentence.quotes(mention.span.start):
            continue
        yield from _of_mention(case, mention)


def _is_a_row(sentence: Sentence, time: TimeMention) -> bool:
    """ "LEE: Hale (pen.), 8th minute - after Lind was called for a foul": of a list of goals."""
    return sentence.lowers[time.last : time.last + 1] in (["–"], ["-"], ["—"], [":"])


def _of_mention(case: Case, mention: GoalMention) -> Iterator[TimeSaid]:
    linked = {(scorer, time): odds for scorer, time, odds in mention.when}
    sentence = case.document.sentences[mention.sentence]
    lowers = sentence.lowers
    men = [
        (one, odds) for one, odds in mention.scorers
        if odds > _SCORED and one.best and one.form is not Form.PRONOUN and not _is_answered(lowers, one)
        and not was_kept_out(case, sentence, one)
    ]  # fmt: skip
    people = {one.best for one, odds in mention.scorers if odds > -0.5}
    told = tells_a_goal(sentence, case.document.text)
    least = _HIS_ALONE if len(people) == 1 else _HIS
    for time in mention.times:
        if (
            is_of_another_event(case, time)
            or sentence.quotes(time.span.start)
            or of_another_day(case, time)
            or not (is_exact(time) or names_a_half(case, time) or _is_at_an_end(case, time))
        ):
            continue
        found = [
            (min(odds, link), one) for one, odds in men if (link := linked.get((one.first, time.first), -9.0)) > least
        ]
        if not found or len({one.best for _, one in found}) > 1:
            continue
        odds, man = max(found, key=lambda pair: (pair[1].form is Form.NAME, pair[0]))
        owned = man.last + 1 == time.first and sentence.tokens[man.last].lower in _OF
        if not (owned or told or _is_a_row(sentence, time)):
            continue  # "In the fourth minute Hale broke away and shot so close that the Kop shut its eyes"
        if owned:  # "Hale's first-half header"
            odds = max(odds, _OWNED)
        yield TimeSaid(man.best or "", time, man, odds, owned or people == {man.best})


def _is_answered(lowers: list[str], man: Reference) -> bool:
    """ "cancelled out Hale's first-half header on 64 minutes", "three minutes after Hale's strike": the time is the other's."""
    if lowers[max(0, man.first - 2) : man.first] in _COUNTED and lowers[man.last : man.last + 1] in _OWNS:
        return True
    return "cancelled" in lowers[max(0, man.first - 3) : man.first] and lowers[man.last : man.last + 1] in _OWNS


_COUNTED = tuple([unit, word] for unit in ("minutes", "minute", "seconds", "moments") for word in ("after", "before"))
_OWNS = tuple([mark] for mark in _OF)


def is_of_another_event(case: Case, time: TimeMention) -> bool:
    """ "came on 20 minutes from the end", "saw his sixth-minute penalty saved", "departed 15 minutes from time"."""
    tokens = case.document.sentences[time.sentence].tokens
    if is_of_the_run_up(case.document.sentences[time.sentence], time):
        return True
    before = [token.lower for token in tokens[max(0, time.first - _FAR - 2) : time.first]]
    before = [
        "fell" if word == "came" and (before[max(0, at - 1) : at][-1:] or [""])[0] in _CAME else word
        for at, word in enumerate(before)
    ]  # fmt: skip
    if _CHANGES & {*pairwise(before[-_FAR:])}:
        return True  # "sent on Hale in place of Okoro with 20 minutes to go"
    near = {*before[-_NEAR:]}
    behind = {token.lower for token in tokens[time.last : time.last + 3]}
    return bool(near & _OTHER_EVENTS or behind & {"saved", "missed", "substitute", "pass", "booking"})


def of_another_day(case: Case, time: TimeMention) -> bool:
    """ "won at Fulham last month through Hale's stoppage-time strike"."""
    text = case.document.text
    sentence = case.document.sentences[time.sentence].span
    first, last = max(sentence.start, time.span.start - _AROUND), min(sentence.end, time.span.end + _AROUND)
    return _LAST_MONTH.search(text, first, last) is not None


_AROUND = 70  # letters
_LAST_MONTH = re.compile(
    r"\b(?:(?:last|the previous|earlier this) (?:season|week|month|year|weekend|term|midweek|saturday|sunday|monday|tuesday|wednesday|thursday|friday)"
    r"|(?:days|weeks|months|years|season) ago|reverse fixture)\b", re.I
)  # fmt: skip
# "The breakthrough came in the 57th minute", "the only goal of the game came": no man comes on.
_CAME = frozenset(
    "breakthrough opener goal goals equaliser equalizer leveller winner second third fourth fifth lead strike it game match reply consolation".split()
)
_ENDS = ("early", "late")
_EARLY_AT_MOST, _LATE_AT_LEAST = 55, 35  # minutes: no "early goal" falls later, no "late goal" earlier


def _is_at_an_end(case: Case, time: TimeMention) -> bool:
    """Whether the words are only "early" or "late", of the match: no half stands near them, and no other time."""
    sentence = case.document.sentences[time.sentence]
    alone = len(case.mentions.times.get(time.sentence, ())) == 1
    return time.pattern in _ENDS and alone and not (_NO_END | set(_OF_A_HALF)) & sentence.words


# "the earlier goal", "after the break", "late in the half": an end of something else, or a man who is late.
_NO_END = frozenset(
    "half-time second-half first-half extra added stoppage injury season restart resumption overtime too".split()
)


def is_at_the_other_end(time: TimeMention, minute: int) -> bool:
    """Whether a minute cannot be what is called "early" or "late"."""
    return minute > _EARLY_AT_MOST if time.pattern == "early" else minute < _LATE_AT_LEAST


def slack_of(one: int | None, other: int | None) -> int:
    """By how many minutes two times of one goal may differ."""
    return _SLACK_OF_ROUND if {one, other} & _ROUND else _SLACK


def names_a_half(case: Case, time: TimeMention) -> bool:
    """Whether the words name a half: "in the second half", "before the break", "first-half"; not "late on", and not what may fall in either."""
    if time.time.lo is None or time.time.hi is None:
        return False
    words = time.span.of(case.document.text).lower()
    if not any(word in words for word in _OF_A_HALF) or "half-hour" in words or "half hour" in words:
        return False
    return (time.time.hi <= 47 and time.time.lo < 45) or time.time.lo >= 45
