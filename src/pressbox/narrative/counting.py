"""All that hints at one man's goals in, how likely one, two, three of his are out.

"Kramaric chipped in a penalty after 13 minutes ... four minutes into the second half Kramaric tapped in"  ->  two

A report that gives a man two goals mostly says so three ways at once: in a word ("his second", "a brace"), by minutes
apart, by tellings apart. How much each says is learned from who scored how many (evaluation/train_counts.py).
"""

from collections.abc import Mapping, Sequence

from pressbox.datatypes.document import Document
from pressbox.narrative.cases import Case, Hint, Moments
from pressbox.narrative.count_features import LEAD, count_features
from pressbox.weighing import odds_of

MOST = 5  # goals of one man that are thought of
_FOURTH = -2.1  # what each goal above the third takes
_TOLD_SO = 2.0  # and what it gives where it is said in so many words
_NOT_AS_TOLD = 0.8  # what it takes, beside what is learned, that it was another number than words say
_APART = 3  # sentences between two tellings that are hardly of one goal
_BESIDE = 2.0  # log-odds: a man so much less likely to have scored here is no rival for a minute
_GAP = 2  # minutes within which two times are of one goal


def count_weights(
    case: Case, document: Document, told_at: Mapping[int, set[str]], moments: Moments
) -> dict[int, float]:  # fmt: skip
    """Log-weight of each number of goals of his, from 1 on; `told_at` says who surely scored in which sentence."""
    features = features_of_count(case, document, told_at, moments)
    told = told_times(case.hints)
    twice = odds_of("count", [f"2:{one}" for one in features])
    weights = {1: 0.0, 2: twice, 3: twice + odds_of("count", [f"3:{one}" for one in features])}
    for n in range(4, MOST + 1):
        weights[n] = weights[n - 1] + (_TOLD_SO if told >= n else _FOURTH)
    if told > 1:  # "a brace" tells how many, no more surely that he scored
        weights = {n: weight - _NOT_AS_TOLD * (n != told) for n, weight in weights.items()}
        likeliest = max(weights.values())
        weights = {n: weight - likeliest for n, weight in weights.items()}
    return weights


def features_of_count(
    case: Case, document: Document, told_at: Mapping[int, set[str]], moments: Moments
) -> list[str]:  # fmt: skip
    """What is known of how many goals he scored: words, minutes and tellings apart."""
    return count_features(
        case, min(told_times(case.hints), MOST), signs(case, told_at, moments), document, told_at, moments
    )  # fmt: skip


def told_times(hints: Sequence[Hint]) -> int:
    """How many goals of his the words tell at once: "a brace" two."""
    return max((h.count for h in hints if h.odds > -0.5), default=1)


def signs(case: Case, told_at: Mapping[int, set[str]], moments: Moments) -> list[str]:
    """What speaks for more goals of his than one: "second" said of him, minutes apart, tellings apart."""
    hints = case.hints
    ordinal = max((h.mention.ordinal or 1 for h in hints if h.odds > -1 and _owns_ordinal(h)), default=1)
    minutes = _apart(_times(hints, moments, least=0.0, sure=0.5, width=1, margin=0.0))
    faint = _apart(_times(hints, moments, least=-1.5, sure=0.0, width=3, margin=1.0))
    stretches = _apart(_times(hints, moments, least=0.0, sure=0.5, width=15, margin=0.0))
    ranked = sorted((h.odds for h in hints), reverse=True)
    found = {
        "minutes": minutes > 1, "minutes, faint": faint > 1, "stretches": stretches > 1,
        "tellings, sure": _tellings(hints, told_at, 2.0) > 1, "tellings": _tellings(hints, told_at, 1.0) > 1,
        "second": ordinal == 2, "later": ordinal > 3, "second hint": len(ranked) > 1 and ranked[1] > 2.0,
        "minutes of three": max(minutes, faint) > 2,
    }  # fmt: skip
    return [sign for sign, holds in found.items() if holds]


def _times(
    hints: Sequence[Hint], moments: Moments, *, least: float, sure: float, width: int, margin: float
) -> list[tuple[int, int]]:
    """(lo, hi) of the times that are his by log-odds `sure`, of hints from `least` on: none that another scorer's is."""
    found: list[tuple[int, int]] = []
    for hint in hints:
        if hint.odds < least:
            continue
        scored = {person.first: odds for person, odds in hint.mention.scorers}
        names = {person.first: person.best for person, _ in hint.mention.scorers}
        own = scored.get(hint.reference.first, -9.0)
        for man, time, odds in hint.mention.when:
            moment = moments.get((hint.sentence, time))
            if man != hint.reference.first or moment is None or odds < sure or moment.width > width:
                continue
            rival = max(
                (
                    o for m, t, o in hint.mention.when
                    if t == time and names[m] != names[man] and scored.get(m, -9.0) > max(-1.0, own - _BESIDE)
                ),
                default=-9.0,
            )  # fmt: skip
            if rival <= odds + margin:
                found.append((moment.lo, moment.hi))
    return found


def _apart(times: Sequence[tuple[int, int]]) -> int:
    """How many times there are of which no two may be one minute."""
    count, last = 0, -_GAP - 1
    for hi, lo in sorted((hi, lo) for lo, hi in times):
        if lo > last + _GAP:
            count, last = count + 1, hi
    return count


def _tellings(hints: Sequence[Hint], told_at: Mapping[int, set[str]], least: float) -> int:
    """How many goals of his the chronicle tells: tellings far apart, or with another man's goal between them."""
    places = sorted({h.sentence for h in hints if h.odds > least and h.sentence > LEAD})
    count, last = 0, -_APART
    for place in places:
        parted = place - last > 1 and any(told_at.get(s) for s in range(last + 1, place))
        count += place - last >= _APART or parted
        last = place
    return count


def _owns_ordinal(hint: Hint) -> bool:
    """ "His second" counts for the man told of, not for every name in the sentence."""
    likeliest = max(odds for _, odds in hint.mention.scorers)
    return hint.mention.ordinal is not None and hint.odds >= likeliest - 2.0
