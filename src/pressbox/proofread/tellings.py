"""Who is surely said to have scored, sentence by sentence, with the minute if one stands there.

"Hale, who had opened the scoring in the 12th minute, ..."  ->  Hale, 12', sentence 7

The story has one scorer for each goal of the score, so a goal too many cannot be seen in it: here the sentences speak
for themselves, and only those that leave no doubt who scored.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import TELLING, Sentence, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import GoalMention, Mood, TimeMention
from pressbox.datatypes.story import Story
from pressbox.proofread.names import alike
from pressbox.proofread.no_goal_told import was_kept_out
from pressbox.proofread.of_the_past import is_of_the_past, tells_only_the_past
from pressbox.proofread.of_this_match import sentences_of

SURE = 1.0  # log-odds from which a man named in a sentence is taken for the scorer
_OF_ONE_NAME = 1.5  # the same of a man who is named once, by one name: it may be a word that opens a sentence
_NOT_SURE = -0.5  # the others of the sentence must be below this for its minute to be his


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence that says of one man that he scored; `alone` when it says so of nobody else."""

    person: str
    span: Span
    sentence: int
    odds: float
    alone: bool
    count: int
    minute: TimeMention | None
    mention: GoalMention


@dataclass(frozen=True, slots=True)
class Scorer:
    """One man, under all spellings, with every sentence that surely says he scored."""

    names: tuple[str, ...]
    said: tuple[Said, ...]

    @property
    def best(self) -> Said:
        """The surest of them."""
        return max(self.said, key=lambda one: one.odds)

    @property
    def count(self) -> int:
        """The most that is said of him in words."""
        return max(one.count for one in self.said)


def goals_said(case: Case, story: Story) -> tuple[Said, ...]:
    """Every sure telling of a scorer in the sentences of a story."""
    return _goals_said(case, next(at for at, one in enumerate(case.telling.stories) if one is story))


@lru_cache(maxsize=8)
def _goals_said(case: Case, number: int) -> tuple[Said, ...]:
    """Kept for the next check, for most ask."""
    story = case.telling.stories[number]
    sentences = sentences_of(case, story)
    people, known = _people(case), {person.name for person in case.cast.people}
    read = {goal.scorer for goal in story.goals}
    found: list[Said] = []
    for mention in case.mentions.goals:
        sentence = case.document.sentences[mention.sentence]
        if mention.sentence not in sentences or mention.mood is not Mood.ASSERTED or sentence.genre not in TELLING:
            continue
        sure = [
            (name, odds) for one, odds in mention.scorers
            if odds > SURE and one.best in known and (name := _named(case, one)) is not None
            and (name is one or one.best in read)
        ]  # fmt: skip
        if sure and _DISPUTED.search(sentence.span.of(case.document.text)):
            continue
        if sure and tells_only_the_past(case.document.text, sentence):
            continue
        for one, odds in sure:
            if "'s " in (one.best or "") or "’s " in (one.best or ""):
                continue  # "Carlo Hale's Leeds" is no man
            if sentence.quotes(one.span.start) or _picks_out(case, sentence, one) or was_kept_out(case, sentence, one):
                continue
            if _lent_a_hand(sentence, one) or is_of_the_past(case.document.text, sentence, one.span):
                continue
            others = [other for other, weight in mention.scorers if other.best != one.best and weight > _NOT_SURE]
            if one.best not in people and ((others and not _has_his_minute(sentence, one)) or odds < _OF_ONE_NAME):
                continue  # "Confusion reigned"
            minute = _minute(mention, one) if not others else None
            minute = None if minute is not None and is_of_the_run_up(sentence, minute) else minute
            lowers = sentence.words
            theirs = _is_a_sides(case, sentence, one)
            said = 1 if others or theirs else dict(mention.counts).get(one.first, 1)
            next_man = min((other.first for other, _ in mention.scorers if other.first >= one.last), default=None)
            summed = (_TALLY & lowers and not _DEEDS & lowers) or _IN_SEVERAL.search(
                sentence.span.of(case.document.text)
            )
            count = 1 if theirs or summed or ANOTHER_DAY & lowers else max(said, _counted(sentence, one, next_man))
            found.append(Said(one.best or "", one.span, mention.sentence, odds, not others, count, minute, mention))
    return tuple(found)


def _picks_out(case: Case, sentence: Sentence, man: Reference) -> bool:
    """ "Hale skipped past Okoro and picked out Lind, who made no mistake": Hale gave the pass."""
    for other in case.cast.by_sentence.get(sentence.index, ()):
        if other.kind is not Kind.PERSON or other.first <= man.last or other.best == man.best:
            continue
        before = sentence.lowers[max(man.last, other.first - 2) : other.first]
        if sentence.lowers[other.last : other.last + 2] == [",", "who"] and (
            before in _PICKS_OUT or before[-1:] in _FEEDS
        ):
            return not {"scored", "netted", "headed", "fired"} & set(sentence.lowers[man.last : other.first])
    return False


def _lent_a_hand(sentence: Sentence, man: Reference) -> bool:
    """ "That goal came with a helping hand from Hale", "courtesy of helping hands, first from Hale": of a goal told before."""
    before = sentence.lowers[max(0, man.first - _RUN_UP) : man.first]
    return before[-1:] == ["from"] and bool({"hand", "hands", "help", "assistance"} & set(before[-_SHORT:-1]))


_PICKS_OUT = (
    ["picked", "out"],
    ["teed", "up"],
    ["set", "up"],
    ["slipped", "in"],
    ["played", "in"],
    ["cut", "back", "to"],
)
_FEEDS = (["found"], ["fed"], ["released"])


def _named(case: Case, one: Reference) -> Reference | None:
    """The name itself, or of "Hale was there again as he slid in" the name before "he"."""
    if one.form is Form.NAME:
        return one
    if one.form is not Form.PRONOUN:
        return None
    names = [
        other for other in case.cast.by_sentence.get(one.sentence, ())
        if other.kind is Kind.PERSON and other.form is Form.NAME and other.last <= one.first
    ]  # fmt: skip
    return names[-1] if names and all(name.best == one.best for name in names) else None


def _has_his_minute(sentence: Sentence, man: Reference) -> bool:
    """ "Diaz (70') and Ruiz (82')"."""
    behind = sentence.lowers[man.last : man.last + 2]
    return len(behind) > 1 and behind[0] == "(" and behind[1][:1].isdigit()


# "argue that it was or was not a goal", "to seemingly win it"
_DISPUTED = re.compile(r"\b(?:(?:was|is|were) (?:or (?:was|is) )?(?:not|no) (?:a )?goal|apparently|seemingly)\b", re.I)
# "his third goal in a week", "four goals in three games"
_IN_SEVERAL = re.compile(
    r"\b(?:goals?|strikes?)(?: \w+)? in (?:a|an|as many|the|his|her|their|\w+)(?: last| past)? (?:\w+ )?(?:weeks?|months?|days?|games|matches|starts|appearances|outings|seasons?)\b", re.I
)  # fmt: skip
_TALLY = frozenset(("tally", "total"))  # "to take his tally to three": of the season, for all the words say
_DEEDS = frozenset("brace double twice hat-trick treble".split())
ANOTHER_DAY = frozenset("training practice last previous ago midweek career since earlier leg".split())
_SCORED = frozenset("scored netted struck scoring netting striking scores nets strikes".split())
_TIMES = {"twice": 2, "three": 3, "thrice": 3, "four": 4}


def _counted(sentence: Sentence, man: Reference, next_man: int | None) -> int:
    """ "scored three times": said right behind the verb, without a word of when, and before another who may have scored."""
    lowers = [token.lower for token in sentence.tokens[man.last : next_man]]
    for at, word in enumerate(lowers[:12]):
        if word in _SCORED and at + 1 < len(lowers) and lowers[at + 1] in _TIMES:
            said = lowers[at + 1]
            if said in ("twice", "thrice") or lowers[at + 2 : at + 3] in (["times"], ["goals"]):
                rest = lowers[at + 2 : at + 6]
                return 1 if {"this", "last", "season", "career", "for"} & set(rest) else _TIMES[said]
    return 1


def _is_a_sides(case: Case, sentence: Sentence, man: Reference) -> bool:
    """ "after Hale had put Fulham ahead Leeds netted twice": they did, not he."""
    return any(
        one.kind is Kind.TEAM and one.first >= man.last
        and sentence.lowers[one.last : one.last + 1] != [] and sentence.lowers[one.last] in _SCORED
        and sentence.lowers[one.last + 1 : one.last + 2] != [] and sentence.lowers[one.last + 1] in _TIMES
        for one in case.cast.by_sentence.get(sentence.index, ())
    )  # fmt: skip


def _people(case: Case) -> set[str]:
    """Those who are surely people: of several names, or named more than once ("Confusion reigned" is none)."""
    times = Counter(one.best for one in case.cast.references if one.form is Form.NAME and one.best)
    return {person.name for person in case.cast.people if " " in person.name or times[person.name] > 1}


def scorers_said(case: Case, story: Story) -> list[Scorer]:
    """The same by man: spellings that are near to one another, or share a surname, are one."""
    groups: list[list[Said]] = []
    for one in goals_said(case, story):
        home = next((group for group in groups if alike(group[0].person, one.person)), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    return [Scorer(tuple(dict.fromkeys(s.person for s in group)), tuple(group)) for group in groups]


def _minute(mention: GoalMention, scorer: Reference) -> TimeMention | None:
    """The one exact minute of the sentence, if it is a number on the clock."""
    exact = [one for one in mention.times if is_exact(one)]
    return exact[0] if len(exact) == 1 and len(mention.times) == 1 else None


def is_of_the_run_up(sentence: Sentence, time: TimeMention) -> bool:
    """ "scored after taking a hard hit from the goalkeeper in the 56th minute": the minute may be that of the hit."""
    before = sentence.lowers[max(0, time.first - _RUN_UP) : time.first]
    at = next(
        (at for at in range(len(before) - 2, -1, -1) if before[at] == "after" and before[at + 1].endswith("ing")), None
    )
    return at is not None and len(before) - at > _SHORT and not _PARTS & set(before[at:])


_RUN_UP, _SHORT = 14, 6  # words
_PARTS = frozenset(", ; before and to but".split())


def is_exact(one: TimeMention) -> bool:
    """Whether a time is one minute of the running clock, by its own words."""
    time = one.time
    if one.pattern == "took n minutes":
        return False  # "needed just two minutes to score": from when he came on, or from the kick-off
    return time.lo is not None and time.lo == time.hi and time.basis in ("stated", "derived") and time.added is None


def spans(said: Iterable[Said]) -> Iterator[Span]:
    """Where the names stand."""
    return (one.span for one in said)
