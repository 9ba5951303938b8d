"""All that hints at one man's goals in, what speaks for one, two, three of his out: features for the weights "count".

"Archer ... in the 23rd minute ... Four minutes into it Archer struck again"  ->  times2, nb>1:2, L:again, aft:again

Words of number, tellings apart, minutes apart; no names.
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.document import Document
from pressbox.narrative.cases import Case, Hint, Moments

LEAD = 3  # sentences that may tell the whole match in brief before the chronicle begins
_FAINT, _NEARLY = -2.0, -1.0
_HIS_TIME = -0.5  # log-odds from which a minute may be that of a goal of his
_GAP = 2  # minutes within which two times are of one goal
_BEFORE, _BEHIND = 5, 9  # tokens around his name that may count his goals
_RIGHT_BEHIND = 4
_NUMBERS = frozenset(
    "again another second third fourth fifth sixth double doubled treble brace also completed hat-trick hat further added"
    " next too both later twice former latter own more other goals pair two three tally".split()
)
_HIS = ("his", "her", "a")


def count_features(
    case: Case, told: int, said: Sequence[str], document: Document, told_at: Mapping[int, set[str]], moments: Moments
) -> list[str]:
    """What is known of how many goals he scored; `told` is the number that words give outright, `said` other signs."""
    hints = sorted((h for h in case.hints if h.odds > _FAINT), key=lambda h: h.sentence)
    body = [h for h in hints if h.sentence > LEAD]
    found = [f"told{told}", *said]
    for least in (0, 1, 2):
        found.append(f"n>{least}:{min(sum(h.odds > least for h in hints), 5)}")
        of_body = [h for h in body if h.odds > least]
        paragraphs = {document.sentences[h.sentence].paragraph for h in of_body}
        found += [f"nb>{least}:{min(len(of_body), 4)}", f"par>{least}:{min(len(paragraphs), 4)}"]
    sure = [h for h in body if h.odds > 0.5]
    found.append(f"sure{min(len(sure), 3)}long{min(len(document.sentences) // 12, 3)}")
    found.append(f"times{min(_minutes_apart(hints, moments), 4)}")
    for place, hint in enumerate(hints):
        if hint.odds > _NEARLY:
            found += _words_of(document, hint, first=place == 0)
    if sure:
        first, last = sure[0], sure[-1]
        gap = last.sentence - first.sentence
        between = sum(1 for at in told_at if first.sentence < at < last.sentence)
        found += [
            f"first:{first.reference.form}", f"gap{min(gap // 2, 6)}", f"between{min(between, 3)}",
            f"last:{last.odds > 2}:{min(gap // 3, 3)}",
        ]  # fmt: skip
    return found


def _minutes_apart(hints: Sequence[Hint], moments: Moments) -> int:
    """How many minutes that may be his there are, none of them the same as another."""
    times = sorted(
        (moment.lo, moment.hi)
        for hint in hints if hint.odds > _NEARLY
        for man, time, odds in hint.mention.when
        if man == hint.reference.first and odds > _HIS_TIME
        and (moment := moments.get((hint.sentence, time))) and moment.width <= _GAP
    )  # fmt: skip
    count, last = 0, -_GAP - 1
    for lo, hi in times:
        if lo > last + _GAP:
            count, last = count + 1, hi
    return count


def _words_of(document: Document, hint: Hint, *, first: bool) -> Iterator[str]:
    """Words near his name that count goals: in the first telling, or in a later one."""
    lowers = document.sentences[hint.sentence].lowers
    where = "F" if first else "L"
    near = lowers[max(0, hint.reference.first - _BEFORE) : hint.reference.last + _BEHIND]
    for word in _NUMBERS.intersection(near):
        yield f"{where}:{word}"
    for word in _NUMBERS.intersection(lowers[hint.reference.last : hint.reference.last + _RIGHT_BEHIND]):
        yield f"aft:{word}"
        yield f"aft:{where}:{word}"
    for his, word in itertools.pairwise(near):
        if his in _HIS and word in _NUMBERS:
            yield f"{his}_{word}"
    if hint.mention.ordinal:
        likeliest = max(odds for _, odds in hint.mention.scorers)
        yield f"ord{min(hint.mention.ordinal, 5)}:{hint.odds >= likeliest - 0.5}"
