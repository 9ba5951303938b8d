"""The final score must be the same wherever it is told: headline, results line, lead, body.

Why: the headline is written from the desk's notes, the lead before the last goal, the body after it.
Silent when: words near one of the scores speak of another match or day, the teams are not both known, or one sentence tells both.
"""

from collections.abc import Iterator

from pressbox.datatypes.cast import Kind
from pressbox.datatypes.document import TELLING, Genre
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.mended import score_mended
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.results_told import Told, goals_make, is_of_another_day, results_told, written

_LEAD = 4  # sentences at the head, in which "a 2-1 win" means this match


def find(case: Case) -> Iterator[Finding]:
    """Scores of one match that differ."""
    for story in case.telling.stories:
        told = [one for one in results_told(case, story) if one.pair and not is_of_another_day(case, one)]
        if told:
            yield from _differing(case, story, told)


def _differing(case: Case, story: Story, told: list[Told]) -> Iterator[Finding]:
    told = sorted(
        told, key=lambda one: (one.pair != story.score and one.pair != (story.score or ())[::-1], one.sentence)
    )
    first = told[0]
    on_another_day = {one for one in told if not one.both and _is_looked_back_on(case, one)}
    for other in told[1:]:
        assert first.pair and other.pair
        aside = False
        if (
            {first, other} & on_another_day
            or sorted(other.pair) == sorted(first.pair)
            or not (other.both or other.sentence < _LEAD or (aside := _is_told_of_one(case, story, first, other)))
            or _of_two_elevens(case, first, other)
            or _in_one_breath(case, first, other)
        ):
            continue
        sure = (first.both and other.both) or len(case.telling.stories) == 1
        sure = sure and _says_what_is_new(case, other)
        yield Finding(
            check="score-told-twice",
            severity=Severity.NOTE
            if aside
            else Severity.ERROR
            if sure and (first.both or other.both)
            else Severity.WARNING,
            message=f"The final score is {written(other.pair)} here, but {written(first.pair)} elsewhere.",
            evidence=(other.span, first.span),
            correction=_mended(case, story, told, first, other),
        )


def _mended(case: Case, story: Story, told: list[Told], one: Told, other: Told) -> Correction | None:
    """Of two scores the one that nothing else bears out, as the other: told once, and the other again, or as many goals are told."""
    for wrong, right in ((other, one), (one, other)):
        if wrong.pair is None or right.pair is None or _is_borne_out(case, story, told, wrong):
            continue
        if _is_borne_out(case, story, told, right):
            return score_mended(case.document.text, wrong.span, wrong.pair, right.pair)
    return None


def _is_borne_out(case: Case, story: Story, told: list[Told], one: Told) -> bool:
    again = {other.sentence for other in told if other.pair is not None and one.pair in (other.pair, other.pair[::-1])}
    return len(again) > 1 or (one.pair is not None and goals_make(case, story, one.pair))


def _is_told_of_one(case: Case, story: Story, first: Told, other: Told) -> bool:
    """ "Leeds, beaten 2-1, stay ninth", far down in a report of one match: no word near looks to another, and no other team is named."""
    sentence = case.document.sentences[other.sentence]
    named = (one for one in case.cast.by_sentence.get(other.sentence, ()) if one.kind is Kind.TEAM and one.best)
    return (
        first.both and len(case.telling.stories) == 1 and other.sentence in sentences_of(case, story)
        and all(one.best in story.teams for one in named) and not _OF_OTHERS & sentence.words and not sentence.quoted
        and sentence.genre in TELLING
    )  # fmt: skip


_OF_OTHERS = frozenset(
    "had has have first since opening previous previously also again another last season seasons week weekend month year game games match"
    " matches run record home away against at before earlier then later next after history ever cup league half when were was if".split()
)


def _of_two_elevens(case: Case, one: Told, other: Told) -> bool:
    """ "The men were beaten 1-0, whilst the women lost 2-1": a club's two sides, and a match of each."""
    words = case.document.sentences[one.sentence].words | case.document.sentences[other.sentence].words
    return sum(not kind.isdisjoint(words) for kind in _ELEVENS) > 1


_ELEVENS = (
    frozenset(("men", "men's", "mens", "boys")), frozenset(("women", "women's", "womens", "ladies", "girls")),
    frozenset(("reserves", "seconds", "2nds", "2s")), frozenset(("firsts", "1sts", "1s")), frozenset(("vets", "veterans")),
)  # fmt: skip


def _in_one_breath(case: Case, one: Told, other: Told) -> bool:
    """ "The home side, who drew 2-2 at Corton on Saturday, won 3-2": nobody contradicts himself within a sentence."""
    sentence = case.document.sentences[one.sentence]
    return one.sentence == other.sentence and sentence.genre is Genre.PROSE and len(sentence.tokens) > _SHORT


_SHORT = 6  # tokens
_NEWS = 8  # sentences; a score told behind them may be one of long ago, however that is worded


def _says_what_is_new(case: Case, one: Told) -> bool:
    prose = case.document.sentences[one.sentence].genre is Genre.PROSE
    return not prose or one.sentence < _NEWS


def _is_looked_back_on(case: Case, one: Told) -> bool:
    """ "who had one goal to his name, and that in a 6-1 defeat"."""
    return "had" in case.document.sentences[one.sentence].words


CHECK = Check("score-told-twice", Severity.ERROR, find)
