"""The sentences of a story in, what the reader's phrases say that a man's goal did to the score, out as `Statement`s.

"Hale headed in to level", "Lind's penalty restored parity", "Okoro made sure with the fourth"  ->  levelled, levelled, extended

For wordings that no words of `score_words` have: whose goal did it is what the reader has learned to say.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.document import TELLING, Sentence, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import GoalMention, Mood
from pressbox.datatypes.story import Story
from pressbox.proofread.doubts import without_idioms
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.path_of_score import Statement
from pressbox.proofread.score_words import DOUBT, beside, is_of_another_day, side_of
from pressbox.proofread.tellings import is_exact

_KINDS = {"level": "equaliser", "extend": "extended", "reduce": "reduced"}
_TO_WIN = re.compile(
    r"\bto (?:win (?:it|the (?:game|match|points))(?! back)|snatch (?:the |a )?(?:\w+ )?(?:victory|win|all three points)|(?:seal|secure|clinch|wrap up) (?:the |a )?(?:\w+ )?(?:victory|win|all three points)|settle (?:it|matters|the (?:match|game|issue)))\b", re.I
)  # fmt: skip
# Where the words may stand that say so; which words they are is the phrasebook's to say.
_WORDS = {
    "level": re.compile(
        r"\b(?:to (?:level|equali[sz]e|draw level)(?: (?:the scores?|matters|things|it))?|levels|equali[sz]es"
        r"|(?:restor\w+|dr[ae]w\w*|bring\w*|brought|earn\w*) (?:\w+ ){0,2}parity|(?:back )?on (?:level |even )?terms|squar(?:ed|ing) (?:matters|things|it(?= (?:up|at)\b| \d)|the (?:match|game|scores?|contest|tie)\b)"
        r"|cancel\w* (?:\w+ ){0,2}out|(?:pull|haul|dragg?|drew|draw)\w* (?:\w+ ){0,2}level|all square)\b", re.I
    ),
    "extend": re.compile(
        r"\b(?:(?:to )?(?:extend|increas|stretch|widen|doubl|trebl|tripl)\w* (?:the|their|his side['’]s|the \w+['’]s?|\w+['’]s) (?:lead|advantage))\b", re.I
    ),
    "reduce": re.compile(
        r"\b(?:(?:to )?(?:reduc|cut|trimm?|halv|narrow)\w* (?:the|their|\w+['’]s) (?:deficit|arrears|margin|gap|lead|advantage)(?! (?:at the|in the|on the|over|of|to (?:\w+|just \w+) points?)\b)|to pull (?:one|a goal) back)\b", re.I
    ),
}  # fmt: skip
_SURE = 1.0  # log-odds that he scored
_NEAR, _BEHIND = 5, 4  # words


def effects_told(case: Case, story: Story) -> Iterator[Statement]:
    """Every such place, asserted, of this match, outside quotation marks."""
    here = sentences_of(case, story)
    for told in case.mentions.goals:
        sentence = case.document.sentences[told.sentence]
        if told.sentence not in here or sentence.genre not in TELLING or told.mood is not Mood.ASSERTED:
            continue
        sure = {man.first: man for man, odds in told.scorers if odds > _SURE and man.form is Form.NAME and man.best}
        won = _won_it(case, sentence, list(sure.values()))
        if won is not None:
            yield _statement(case, story, sentence, told, *won)
        for first, effect in told.effects:
            man = sure.get(first)
            if man is None or effect not in _KINDS or sum(said == effect for _, said in told.effects) > 1:
                continue
            span = _where(case, sentence, _WORDS[effect])
            if span is not None and not (_is_answered(sentence, man, span) or _had_led(sentence, man, span, effect)):
                yield _statement(case, story, sentence, told, man, _KINDS[effect], span)


def _is_answered(sentence: Sentence, man: Reference, span: Span) -> bool:
    """ "took them an hour to get on terms after Hale's opener", "cancelled out Hale's header": his was the goal before."""
    if man.span.start < span.end or sentence.lowers[man.last : man.last + 1] not in _OWNING:
        return False
    before = sentence.lowers[: man.first]
    return before[-1:] in _ANSWERING or before[-2:-1] in _ANSWERING or man.span.start - span.end <= _RIGHT_BEHIND


def _had_led(sentence: Sentence, man: Reference, span: Span, effect: str) -> bool:
    """ "Hale gave Leeds the lead, but Okoro put Fulham on terms": who put his side ahead is not who drew level."""
    between = {token.lower for token in sentence.tokens[man.last :] if token.end <= span.start}
    return effect != "extend" and bool(between & _LEADS) and bool(between & _TURNS)


_LEADS, _TURNS = frozenset("lead ahead front".split()), frozenset("but until only".split())
_OWNING = (["'s"], ["’s"], ["'"], ["’"])
_ANSWERING = (["after"], ["following"], ["despite"], ["for"])
_RIGHT_BEHIND = 1  # letters


def _statement(
    case: Case, story: Story, sentence: Sentence, told: GoalMention, man: Reference, kind: str, span: Span
) -> Statement:
    times = [one for one in told.times if is_exact(one)]
    minute = times[0].time.lo if len(times) == len(told.times) == 1 and len(told.scorers) == 1 else None
    return Statement(
        kind, span, sentence.index, count=int("pull" not in span.of(case.document.text)), side=side_of(case, story, man.best), person=man.best, by=man.span,
        minute=minute, window=beside(case, sentence, span),
    )  # fmt: skip


def _won_it(case: Case, sentence: Sentence, sure: list[Reference]) -> tuple[Reference, str, Span] | None:
    """ "Hale struck again in the last minute to win it": the one scorer, named before."""
    span = _where(case, sentence, _TO_WIN)
    if span is None or len(sure) != 1 or sure[0].span.end > span.start or _KICKS & sentence.words:
        return None
    return sure[0], "winner", span


def _where(case: Case, sentence: Sentence, wording: re.Pattern[str]) -> Span | None:
    """The words, where they stand once and nothing near them is in doubt."""
    text = sentence.span.of(case.document.text)
    found = list(wording.finditer(text))
    if len(found) != 1 or is_of_another_day(text, *found[0].span()):
        return None
    span = sentence.part(*found[0].span())
    if sentence.quotes(span.start):
        return None
    first = next((at for at, token in enumerate(sentence.tokens) if token.start >= span.start), 0)
    last = next((at for at, token in enumerate(sentence.tokens) if token.start >= span.end), len(sentence.tokens))
    if first and sentence.lowers[first - 1] in _PASSIVE:
        return None  # "Hale's strike was cancelled out": by another's
    before = {*without_idioms(sentence.lowers[max(0, first - _NEAR) : first])}
    return None if (DOUBT | _WISHED) & before or _UNDONE & set(sentence.lowers[last : last + _BEHIND]) else span


_WISHED = frozenset("going able managed trying needing required inches position bidding wanting out sent".split())
_KICKS = frozenset("penalties kick kicks spot-kick spot-kicks shootout shoot-out".split())
_PASSIVE = frozenset("was were been being be is are got".split())
_UNDONE = frozenset("but only disallowed offside ruled aggregate".split())
