"""Who was sent off or taken off scores no more, who comes on has not scored before, and nobody goes off before he is on.

Why: a minute goes wrong, or a namesake is meant.
Silent when: one of the two times is neither a number on the clock nor names a half.
"""

from collections.abc import Iterator
from itertools import pairwise, permutations

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import CardMention, TimeMention
from pressbox.datatypes.story import Event, Story
from pressbox.proofread.check import Check
from pressbox.proofread.tellings import Said, is_exact, scorers_said
from pressbox.proofread.times_said import is_of_another_event, times_said

_SURE = 0.5  # log-odds that the time is his goal's
_LAST, _FIRST = 45, 47  # minutes about the interval may be of either half
_HALVES = {"first_half": (0, _LAST), "second_half": (_FIRST, 130)}


def find(case: Case) -> Iterator[Finding]:
    """Goals of men who were not on the pitch, and changes of men who were not."""
    for story in case.telling.stories:
        for names, words, span, scored in _goals(case, story):
            yield from _held_against(case, story, names, words, span, scored)
        yield from _changes(story)


def _goals(case: Case, story: Story) -> Iterator[tuple[set[str], str, Span, TimeMention]]:
    """Who scored, as written, and when."""
    names = {name: set(one.names) for one in scorers_said(case, story) for name in one.names}
    for said in times_said(case, story):
        if (
            said.odds > _SURE and said.person in names and said.scorer.form is Form.NAME
        ):  # "the big Kiwi" may be another
            yield names[said.person], said.person, said.scorer.span, said.time
    for scorer in scorers_said(case, story):
        for one in scorer.said:
            if (minute := one.minute or _left_over(case, one)) is not None:
                yield set(scorer.names), one.person, one.span, minute


def _left_over(case: Case, said: Said) -> TimeMention | None:
    """ "Hale, who came on in the 60th minute, scored in the 41st": of two times the one that is not of the change."""
    exact = [time for time in said.mention.times if is_exact(time)]
    rest = [time for time in exact if not is_of_another_event(case, time)]
    return rest[0] if len(exact) == 2 and len(rest) == 1 and said.alone else None


def _held_against(
    case: Case, story: Story, names: set[str], who: str, span: Span, scored: TimeMention
) -> Iterator[Finding]:
    for event, what, man in _leavings(story):
        left = event.mention.time
        aside = event.mention.sentence == scored.sentence and left is not None and _left_aside(case, left, scored)
        if man in names and left and (aside or event.mention.sentence != scored.sentence) and _is_before(left, scored):
            said, off = (" ".join(one.span.of(case.document.text).split()) for one in (scored, left))
            yield _finding(f"{who} scores (“{said}”) after he was {what} (“{off}”).", scored.span, span, left.span)
    for event in story.substitutions:
        came = event.mention.time
        if event.player not in names or came is None:
            continue
        aside = event.mention.sentence == scored.sentence and _is_told_aside(case, came, scored)
        if aside or event.mention.sentence != scored.sentence:
            if _is_before(scored, came) and (aside or not _is_of_a_goal(case, came)):
                said, on = (" ".join(one.span.of(case.document.text).split()) for one in (scored, came))
                yield _finding(f"{who} scores (“{said}”) before he comes on (“{on}”).", scored.span, span, came.span)


def _is_told_aside(case: Case, came: TimeMention, scored: TimeMention) -> bool:
    """ "Hale, who came on in the 60th minute, scored in the 41st": his coming has its time right behind it, in its own clause."""
    lowers = case.document.sentences[came.sentence].lowers
    before = lowers[max(0, came.first - _BEHIND) : came.first]
    right_behind = ("came", "on") in pairwise(before) or ("who", "replaced") in pairwise(before)
    if lowers[came.last : came.last + 1] in (["substitute"], ["replacement"]) and scored.last < came.first:
        # "in the 41st minute, when Hale, a 60th-minute substitute for Lind, headed in"
        return "," in lowers[scored.last : came.first] and "," in lowers[came.last :]
    return came.last < scored.first and right_behind and "," in lowers[came.last : scored.first]


def _left_aside(case: Case, left: TimeMention, scored: TimeMention) -> bool:
    """ "Hale, substituted in the 55th minute, scored in the 80th"."""
    lowers = case.document.sentences[left.sentence].lowers
    before = lowers[max(0, left.first - _BEHIND) : left.first]
    off = bool({"substituted", "withdrawn", "dismissed"} & set(before)) or ("sent", "off") in pairwise(before)
    return left.last < scored.first and off and "," in lowers[left.last : scored.first]


_BEHIND = 5  # words


def _is_of_a_goal(case: Case, time: TimeMention) -> bool:
    """ "came off the bench and fired in the third seven minutes from the end": the time is the goal's, not the change's."""
    goals = (one for one in case.mentions.goals if one.sentence == time.sentence)
    return any(at == time.first and odds > 0 for goal in goals for _, at, odds in goal.when)


def _changes(story: Story) -> Iterator[Finding]:
    """A man taken off before he came on, and one who comes on or goes off twice."""
    for one, other in permutations(story.substitutions, 2):
        on, off = one.mention.time, other.mention.time
        if one.player and one.player == other.other and on is not None and off is not None and _is_before(off, on):
            yield _finding(f"{one.player} is taken off before he comes on.", off.span, on.span)
    for card in story.cards:
        sent, what = card.mention.time, isinstance(card.mention, CardMention) and card.mention.colour == "red"
        for change in story.substitutions:
            when = change.mention.time
            if not what or card.player is None or sent is None or when is None or not _is_before(sent, when):
                continue
            if card.player in (change.player, change.other):
                does = "comes on" if card.player == change.player else "is taken off"
                yield _finding(f"{card.player} {does} after he was sent off.", when.span, sent.span)


def _is_before(one: TimeMention, other: TimeMention) -> bool:
    """Whether the first time is over before the second begins."""
    first, second = _ends(one), _ends(other)
    return first is not None and second is not None and first[1] < second[0]


def _ends(time: TimeMention) -> tuple[int, int] | None:
    lo = time.time.lo
    if is_exact(time) and lo is not None:
        return lo, lo
    words = time.pattern
    return _HALVES.get(time.time.phase or "") if "half" in words or "break" in words or "interval" in words else None


def _leavings(story: Story) -> Iterator[tuple[Event, str, str | None]]:
    for card in story.cards:
        if isinstance(card.mention, CardMention) and card.mention.colour == "red":
            yield card, "sent off", card.player
    for change in story.substitutions:
        yield change, "taken off", change.other


def _finding(message: str, *spans: Span) -> Finding:
    return Finding(check="after-leaving", severity=Severity.WARNING, message=message, evidence=spans)


CHECK = Check("after-leaving", Severity.WARNING, find)
