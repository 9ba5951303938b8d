"""A sentence, the men who score in it and its times in, the man in whose clause each time stands out.

"Hutton broke the deadlock with 20 minutes left and Lowe doubled the lead"         ->  20 minutes left: Hutton's
"Hutton scored early, but with six minutes to play Carver headed in"               ->  six minutes to play: Carver's
"""

import itertools
from collections.abc import Mapping, Sequence

from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import GoalMention, TimeMention
from pressbox.narrative.cases import Case, Hint

_LINKS = frozenset("and but before while whereas only then until after although though as when ; : — –".split())
_TOLD_BETWEEN = 2  # words that tell what one man did, before another clause begins
_SCORES = 1.0  # log-odds up to which one who put another through may not have scored there himself
_NAME = 5  # tokens of a name and a bracket
_NOUN_PHRASE = 4  # words more of one that tells his goal
_STARTS = 3  # words of the next clause before its man, its times left out: "but then substitute Hale"
# Behind a man's own time what he did then, if it is no goal: "Rooney's 27th-minute corner".
DELIVERIES = frozenset(
    "corner corners free-kick cross pass throw throw-in delivery centre center through-ball flick booking dismissal"
    " substitution save miss".split()
)


def clause_owners(
    lowers: Sequence[str], men: Sequence[tuple[int, int]], times: Sequence[TimeMention]
) -> dict[int, int]:
    """First token of each time -> first token of the one man of its clause; times of no such clause are left out.

    `men` are the first tokens of each and the ones behind him.
    """
    ends = dict(men)
    firsts = sorted(ends)
    if len(firsts) < 2 or not times:
        return {}
    beside = {
        time.first: max((man for man in firsts if man < time.first), default=-1)
        for time in times if lowers[time.first - 1 : time.first] == ["("]
    }  # fmt: skip
    if beside:  # "Hutton (21) and Lowe (45) twice put Town in front"
        return {time: man for time, man in beside.items() if man >= 0 and time - man <= _NAME}
    if _is_led_by_with(lowers, firsts[-1]):
        of_two = {time.first: firsts[-1] for time in times if time.first > firsts[-1]}
        alone = len(firsts) == 2
        return of_two | {time.first: firsts[0] for time in times if alone and firsts[0] < time.first < firsts[-1]}
    cuts, together = [0], {firsts[0]: 1}
    heads = [firsts[0]]
    for man, following in itertools.pairwise(firsts):
        row = heads[-1] if together[heads[-1]] > 1 else man
        cut = cut_between(lowers, man, ends[row], following, times)
        if cut is None and len(firsts) > 2 and _BESIDE.issuperset(lowers[ends[man] : following]):
            together[heads[-1]] += 1  # "two after half-time from Hutton and Lowe": times of neither alone
            continue
        if cut is None:
            return {}  # "Hutton and Lowe scored in the 12th and 40th minutes"
        cuts.append(cut)
        heads.append(following)
        together[following] = 1
    owners: dict[int, int] = {}
    for man, start, end in zip(heads, cuts, [*cuts[1:], len(lowers)], strict=True):
        owners.update({time.first: man for time in times if start <= time.first < end and together[man] == 1})
    return owners if len(heads) > 1 else {}


_BESIDE = frozenset((",", "and", "&"))


def _is_led_by_with(lowers: Sequence[str], man: int) -> bool:
    """ "Hale, Moss and Tully scored, with Lowe getting a late consolation": what is said from "with" on is Lowe's."""
    behind = lowers[man : man + _NAME]
    return lowers[man - 1 : man] == ["with"] and any(word in _GETTING for word in behind[1:])


_GETTING = frozenset(
    "getting scoring netting grabbing bagging adding pulling heading converting firing claiming".split()
)


def owners_in_turn(
    lowers: Sequence[str], men: Sequence[tuple[int, int]], times: Sequence[TimeMention]
) -> dict[int, int]:
    """The same where men stand in one row and as many minutes in another: "Hale and Moss struck in the 12th and 15th minutes".

    `men` are the first tokens of each and the ones behind him.
    """
    men, times = sorted(set(men)), sorted(times, key=lambda time: time.first)
    if len(men) < 2 or len(men) != len(times) or any(time.time.lo != time.time.hi for time in times):
        return {}
    rows = [(lowers[a[1] : b[0]], _ROW) for a, b in itertools.pairwise(men)]
    rows += [(lowers[a.last : b.first], _MINUTES_ROW) for a, b in itertools.pairwise(times)]
    if not all(between and allowed.issuperset(between) for between, allowed in rows):
        return {}
    return {time.first: man[0] for time, man in zip(times, men, strict=True)}


_ROW = frozenset((",", "and", "&", "then"))
_MINUTES_ROW = _ROW | {"the", "in", "on", "after", "minute", "minutes"}


def givers(mention: GoalMention | None, told: Sequence[tuple[Case, Hint]]) -> frozenset[int]:
    """First tokens of those told here to have put another through, who scores: "Hale broke away on 12 minutes and found Moss"."""
    odds_at = {hint.reference.first: hint.odds for _, hint in told}
    return frozenset(
        giver.first
        for giver, scorer in (mention.passes if mention else ())
        if giver.best != scorer.best and odds_at.get(giver.first, _SCORES) < _SCORES < odds_at.get(scorer.first, 0.0)
    )


_PASSED = 1.0  # log-odds of a pass from which it is surely told


def who_gave(sure: Mapping[int, Sequence[tuple[Case, Hint]]]) -> frozenset[tuple[int, str]]:
    """Sentence and name of each who is likelier told there to have put another through than to have scored himself."""
    return frozenset(
        (sentence, giver.best)
        for sentence, told in sure.items()
        for case, hint in told
        for first, giver, odds in hint.mention.passers
        if first == hint.reference.first and giver.sentence == sentence and giver.best not in (None, case.name)
        if odds > _PASSED and hint.odds > max((h.odds for c, h in told if c.name == giver.best), default=0.0)
    )  # fmt: skip


def in_a_row(document: Document, sure: Mapping[int, Sequence[tuple[Case, Hint]]]) -> dict[tuple[int, str], list[Case]]:
    """By sentence and man, the others whose goals are told in one row with his: "Hale, Marsh and Tully struck"."""
    found: dict[tuple[int, str], list[Case]] = {}
    for sentence, told in sure.items():
        lowers = document.sentences[sentence].lowers
        rows: list[list[tuple[Case, Hint]]] = []
        for case, hint in sorted(told, key=lambda one: one[1].reference.first):
            last = rows[-1][-1][1].reference.last if rows else 0
            if rows and _BETWEEN_TWO.issuperset(lowers[last : hint.reference.first]):
                rows[-1].append((case, hint))
            else:
                rows.append([(case, hint)])
        for row in rows:
            for case, _ in row:
                found[sentence, case.key] = [other for other, _ in row if other is not case]
    return found


_BETWEEN_TWO = frozenset((",", "and", "&"))  # between two men of a row


def cut_between(lowers: Sequence[str], man: int, end: int, following: int, times: Sequence[TimeMention]) -> int | None:
    """Where between two men the clause of the second begins."""
    inside = {at for time in times for at in range(time.first, _end(lowers, time))}
    for at in range(following - 1, man, -1):
        if at in inside:
            continue
        comma = lowers[at] == "," and at == following - 1 and not _closes_an_aside(lowers, at, times)
        if lowers[at] not in _LINKS and not comma:
            continue
        led = [i for i in range(at + 1, following) if i not in inside and lowers[i] not in (",", "in", "on", "after")]
        told = [i for i in range(end, at) if lowers[i].isalpha()]
        noun = "from" in (lowers[i] for i in led)  # "before a late effort from the substitute Lowe"
        if len(led) <= _STARTS + (_NOUN_PHRASE if noun else 0) and len(told) >= _TOLD_BETWEEN:
            return at
        return None
    return next((at for at in range(end, following - 1) if lowers[at : at + 2] == ["followed", "by"]), None)


def _closes_an_aside(lowers: Sequence[str], comma: int, times: Sequence[TimeMention]) -> bool:
    """ "And, a minute later, Lind made it 2-0": the time between the commas is of what follows."""
    return any(time.last == comma and lowers[time.first - 1] in (*_LINKS, ",") for time in times)


def _end(lowers: Sequence[str], time: TimeMention) -> int:
    """Where the words of a time end, which may reach into the next clause: "20 minutes left and Lowe"."""
    link = next((at for at in range(time.first + 2, time.last) if lowers[at] in _LINKS or lowers[at] == ","), time.last)
    return link if not any(word in _UNITS for word in lowers[link : time.last]) else time.last


_UNITS = frozenset("minute minutes mins min half".split())
