"""Who scored, and how often, must be as the record has it.

Why: names are what a machine turns about most.
Silent when: the record does not list the goals, or a name of it can be another spelling of the one told; the sentence may
tell a chance. An error where the minute or the score stands with it, and by the record that goal is another's; a note when
he scored too, or the words leave doubt that he is told to have scored.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.document import Sentence, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import TOLD_OUTRIGHT, GoalMention, Mood
from pressbox.proofread.check import Check
from pressbox.proofread.goals_counted_twice import COUNTS, IN_PART
from pressbox.proofread.mended import count_mended
from pressbox.proofread.tellings import Said, Scorer, is_exact, scorers_said
from pressbox.proofread.times_said import is_of_another_event
from pressbox.proofread.written_from.clues import (
    Clue,
    Step,
    by_count,
    by_effect,
    by_minute,
    by_score,
    by_words_of_time,
    goals_told,
    had_a_chance,
    may_mean,
    minutes_of,
    steps_of,
    when,
)
from pressbox.proofread.written_from.known import goals_of, listed, may_be, scorers_named
from pressbox.proofread.written_from.pairs import Paired, paired

_ID = "record-goals"
_CLEAR, _CLEAR_BESIDE = (
    2.0,
    2.5,
)  # log-odds: for a loud finding, and where a scorer of the record stands in the sentence
_LINKED = 0.3  # log-odds that words of time are of his goal
_MAY = -1.0  # log-odds of a man who may have scored, where the words tell when
_LEAST = {True: 0.0, False: 0.3}  # of a man who scored by the record, and of one who did not
_TWO, _HAT_TRICK = 2, 3
_COUNTS = frozenset("hat-trick treble brace double twice thrice two three four pair".split())


def find(case: Case) -> Iterator[Finding]:
    """Scorers and counts that the record does not have."""
    for one in paired(case):
        if one.match.goals and all(goal.scorer for goal in one.match.goals):
            # In a round-up a sentence may be about the next match: nobody is held there.
            if len(case.telling.stories) == 1:
                said = scorers_said(case, one.story)
                held = list(_by_clues(case, one))
                seen = {span for finding in held for span in finding.evidence}
                yield from held
                yield from (found for found in _men(case, one, said) if not seen & set(found.evidence))
                yield from _named_twice(case, one)
                yield from _counts(case, one, {man.best.person for man in said if man.count > 1})


def _by_clues(case: Case, one: Paired) -> Iterator[Finding]:
    """Men whose goal the words time, score or place in the game so that by the record it was another's."""
    steps = steps_of(one)
    for sentence, mention in goals_told(case, one):
        odds: dict[Reference, float] = {}
        for man, log_odds in mention.scorers:
            if man.form is Form.NAME and man.best and log_odds > _MAY:
                odds[man] = log_odds
        for man in sorted(odds, key=lambda man: -odds[man]):
            his = goals_of(one, man.best)
            if not his and any(may_be(man.best or "", goal.scorer or "") for goal in one.match.goals):
                continue
            clue = _clue_against(case, one, mention, man, steps, odds)
            if clue is None or odds[man] < _LEAST[bool(his)] or had_a_chance(case, sentence, man.best or ""):
                continue
            owners = ", ".join(dict.fromkeys(listed(step.goal) for step in clue.steps[:3]))
            words = f" with “{' '.join(clue.span.of(case.document.text).split())}”" if clue.span else " here"
            plain = clue.span and not his and odds[man] > _CLEAR
            plain = plain and (len(odds) == 1 or _is_his_time(sentence, mention, man, clue.span))
            yield Finding(
                check=_ID, evidence=(man.span, *([clue.span] if clue.span else [])),
                severity=Severity.ERROR if plain else Severity.NOTE,
                message=f"{man.best} is told to have scored{words}, but by the record that was {owners}.",
            )  # fmt: skip
            break


def _is_his_time(sentence: Sentence, mention: GoalMention, man: Reference, span: Span | None) -> bool:
    """Whether words are a time that is his goal's and nobody else's: "Hale levelled on 53 and Brandt won it on 86"."""
    tokens = sentence.tokens
    told = [
        (first == man.first, odds > 0)
        for first, at, odds in mention.when if span and span.start <= tokens[at].start < span.end
    ]  # fmt: skip
    return (True, True) in told and (False, True) not in told


def _named_twice(case: Case, one: Paired) -> Iterator[Finding]:
    """ "goals from Hale, Lind and Hale", of a man who scored once."""
    for sentence, mention in goals_told(case, one):
        men = [man for man, odds in mention.scorers if man.form is Form.NAME and man.best and odds > 0]
        for first, second in combinations(men, 2):
            his = goals_of(one, first.best)
            if first.best == second.best and len(his) < _TWO and _are_apart(sentence, first, second):
                yield Finding(
                    check=_ID, severity=Severity.NOTE, evidence=(second.span, first.span),
                    message=f"{first.best} is named for two goals, but the record has {len(his)} of his.",
                )  # fmt: skip


def _are_apart(sentence: Sentence, first: Reference, second: Reference) -> bool:
    """Whether words stand between that go on to another goal, and no mark of a clause that goes back to the first."""
    between = {token.lower for token in sentence.tokens[first.last : second.first]}
    return bool(between & {"and", "before", ","}) and not between & {"who", "when", "as", "after", "with", "–", "-"}


def _clue_against(
    case: Case,
    one: Paired,
    mention: GoalMention,
    man: Reference,
    steps: Sequence[Step],
    odds: Mapping[Reference, float],
) -> Clue | None:
    """The clue that is of other men's goals, none of whom the sentence may mean; None if any is of a goal of his."""
    his = goals_of(one, man.best)
    against: Clue | None = None
    for clue in _clues(case, one, mention, man, steps, odds):
        if not clue.steps:
            continue
        if any(step.goal is goal for step in clue.steps for goal in his):
            return None
        if not may_mean(case, one, mention.sentence, clue.steps, beside=man):
            against = against or clue
    return against


def _clues(
    case: Case,
    one: Paired,
    mention: GoalMention,
    man: Reference,
    steps: Sequence[Step],
    odds: Mapping[Reference, float],
) -> Iterator[Clue]:
    for time in minutes_of(case, mention):
        link = when(mention, man, time)
        if link > 0 and link >= max(when(mention, other, time) for other in odds if odds[other] > 0 or other is man):
            yield by_minute(steps, time)
    for first, pair in mention.scores:
        if first == man.first:
            yield by_score(case.document.sentences[mention.sentence], steps, pair)
    if not mention.scores and mention.score_after and len({other.best for other in odds}) == 1:
        yield by_score(case.document.sentences[mention.sentence], steps, mention.score_after)
    if (effect := by_effect(one, steps, mention, man)) is not None:
        yield effect
    for time in mention.times if goals_of(one, man.best) else ():
        if not is_exact(time) and when(mention, man, time) > _LINKED and not is_of_another_event(case, time):
            yield by_words_of_time(steps, time)
    alone = sum(other_odds > -0.3 for other_odds in odds.values()) == 1
    if alone and (count := by_count(one, case.document.sentences[mention.sentence], steps, mention)) is not None:
        yield count


def _men(case: Case, one: Paired, said: list[Scorer]) -> Iterator[Finding]:
    for man in said:
        his = goals_of(one, man.best.person)
        if his and man.count > len(his):
            most = max(man.said, key=lambda place: place.count)
            yield Finding(
                check=_ID, severity=Severity.WARNING,
                message=f"{man.count} goals of {man.best.person} are told, but the record has {len(his)}.",
                evidence=(*_words_of_count(case, most), most.span),
                correction=next((mended for at in _words_of_count(case, most) if (mended := count_mended(case.document.text, at, len(his)))), None),
            )  # fmt: skip
        if his or any(may_be(man.best.person, goal.scorer or "") for goal in one.match.goals):
            continue
        places = [
            place for place in man.said
            if (place.odds > _CLEAR_BESIDE or not _others(case, one, place))
            and not had_a_chance(case, case.document.sentences[place.sentence], place.person)
        ]  # fmt: skip
        if places and not _is_a_stranger(one, man):
            best = max(places, key=lambda place: place.odds)
            yield Finding(
                check=_ID, severity=Severity.WARNING if best.alone and best.odds > _CLEAR else Severity.NOTE,
                message=f"{best.person} is told to have scored, but the record has {_listed(one)}.",
                evidence=tuple(place.span for place in places),
            )  # fmt: skip


def _is_a_stranger(one: Paired, man: Scorer) -> bool:
    """Whether the reader has no goal of his, and he hardly scored by the words: it may be another day's."""
    return man.best.odds <= TOLD_OUTRIGHT and all(goal.scorer not in man.names for goal in one.story.goals)


def _counts(case: Case, one: Paired, held: set[str]) -> Iterator[Finding]:
    """ "Hale's hat-trick", "Hale completed his brace": of the one scorer of the record whom the sentence names."""
    best = {
        mention.sentence: max(mention.scorers, key=lambda pair: pair[1])[0].best
        for mention in case.mentions.goals if mention.mood is Mood.ASSERTED and mention.scorers
    }  # fmt: skip
    for at in sorted(best):
        sentence = case.document.sentences[at]
        named = {man.best: man for man in scorers_named(case, one, at)}
        words = sentence.span.of(case.document.text)
        if len(named) != 1 or sentence.quoted or at not in one.story.sentences or IN_PART.search(words):
            continue
        person, man = next(iter(named.items()))
        if best[at] != person:
            continue
        his = len(goals_of(one, person))
        for count, wording in COUNTS:
            for found in wording.finditer(words):
                start = sentence.span.start + found.start()
                if count != his and person not in held and (count > his or his == _HAT_TRICK):
                    yield Finding(
                        check=_ID, severity=Severity.WARNING if count > his else Severity.NOTE,
                        message=f"“{found[0]}” of {person}, but the record has {his} of his.",
                        evidence=(Span(start, start + len(found[0])), man.span),
                        correction=count_mended(case.document.text, Span(start, start + len(found[0])), his),
                    )  # fmt: skip


def _others(case: Case, one: Paired, place: Said) -> bool:
    return any(other.best != place.person for other in scorers_named(case, one, place.sentence))


def _words_of_count(case: Case, said: Said) -> Iterator[Span]:
    for token in case.document.sentences[said.sentence].tokens:
        if token.lower in _COUNTS:
            yield Span(token.start, token.end)


def _listed(one: Paired) -> str:
    return ", ".join(listed(goal) for goal in one.match.goals)


CHECK = Check(_ID, Severity.ERROR, find)
