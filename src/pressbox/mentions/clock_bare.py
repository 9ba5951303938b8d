"""Numbers that stand alone for minutes in, times out: what the minutes are is left for the reader to know.

    "levelled on 31 when", "(66)", "in the 31st", "20 mins, corner", "with 71 gone", "ten to go"  ->  31, 66, 31, 20, 71, 80

An age stands in brackets behind a name, too: that one is a minute only where the report writes its minutes so; "(23rd)" is none.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.mentions import ClockTime, TimeMention
from pressbox.datatypes.numbers import number, ordinal
from pressbox.phrases.en.clock import MINUTE
from pressbox.phrases.en.clock_bare import (
    AHEAD_OF_ORDINAL,
    AHEAD_OF_TIME,
    COUNTED_IN_ORDER,
    HOW_SCORED,
    IN_BRACKETS,
    KEPT_AT,
    NUMBERED,
    SCORED,
    SPAN,
    STANDS,
    TABLE,
    THEN,
)

_Found = tuple[int, int, str, ClockTime]  # first token, last token, wording, time
_LAST = 120
_YOUNGEST, _OLDEST = 15, 45  # years of a player: other numbers in brackets are minutes
_PLACES = 24  # of the longest table
_MOST_GOALS = 5  # "goals from Hale (3), Okoro"
_NO_AGE = (["pen"], ["og"], ["from"])
_CLOCK_STRUCK = tuple(["the", "clock", verb] for verb in ("struck", "hit", "reached", "showed", "ticked"))
_EDGE = frozenset((",", ".", ";", ":", "!", "?", "(", ")", "-", "--", "–", "—", "…", "..."))
_PARTS = frozenset((";", ":", "-", "–", "—", "--"))
_JOINED = re.compile(r"(\d{1,3})(?:mins?|minutes?)$")
_METRES = re.compile(r"(\d{1,3})m$")


def writes_bare_minutes(document: Document) -> bool:
    """Whether the report tells minutes as numbers in brackets: "(66)" behind a word that is no name."""
    for sentence in document.sentences:
        tokens = sentence.tokens
        for i in range(2, len(tokens) - 1 if sentence.genre is Genre.PROSE else 0):
            if tokens[i].lower[0].isdecimal() and tokens[i - 1].lower == "(" and tokens[i + 1].lower == ")":
                behind = tokens[i - 2].lower
                if (_bracketed(tokens[i].lower) or 0) > _MOST_GOALS and tokens[i - 2].text.islower():
                    if behind not in NUMBERED:
                        return True
    return False


def no_counts(document: Document, times: tuple[TimeMention, ...]) -> tuple[TimeMention, ...]:
    """The times without what a list counts: "Scorers: Hale (2), Okoro", "Full-time: Millfield 0 Eastvale 2"."""
    counted = [row.span for row in document.listings.goals if row.minute is None]
    scored = [row for row in document.listings.results if row.score]
    times = tuple(
        one for one in times
        if one.pattern != "n" or not any(r.span.end == one.span.end and one.time.lo in (r.score or ()) for r in scored)
    )  # fmt: skip
    if not counted or not times:
        return times
    return tuple(
        [one for one in times if not any(s.start <= one.span.start and one.span.end <= s.end for s in counted)]
    )


def bare_minutes(sentence: Sentence, styled: bool) -> list[_Found]:
    """The times of a sentence told by a number alone; `styled` says that the report puts minutes in brackets."""
    lowers = sentence.lowers
    found: list[_Found] = []
    for at, word in enumerate(lowers):
        if word == "(" and at:
            found += _in_brackets(sentence, lowers, at, styled)
            continue
        joined = _JOINED.match(word) if word[0].isdecimal() else None
        if joined and 0 < int(joined.group(1)) <= _LAST:
            found.append((at, at + 1, "n minutes", _at(int(joined.group(1)))))
        nth = ordinal(word)
        if nth and nth <= _LAST:
            found += _nth(lowers, at, nth)
            continue
        n = number(word) if word not in ("a", "an", "no", "nil") else None
        if n and n <= _LAST:
            if at == 0 and n > _MOST_GOALS and lowers[1:2] == [":"] and not word[0].isdecimal():
                found.append((0, 1, "n minutes", _at(n)))  # "Thirty-three: Hale nodded in the free-kick."
            found += _on(sentence, lowers, at, n)
            found += _clause(lowers, at, n)
    return found


def _at(minute: int, basis: str = "stated") -> ClockTime:
    phase = "first_half" if minute <= 45 else "second_half" if minute <= 105 else "extra_second"
    return ClockTime(
        minute, minute, phase, basis, f"90+{minute - 90}" if phase == "second_half" and minute > 90 else None
    )


def _name(sentence: Sentence, at: int) -> bool:
    """Whether a word is written as a name within its sentence."""
    word = sentence.tokens[at].text
    return word[:1].isupper() and at > 0


def _bracketed(word: str) -> int | None:
    n = int(word) if word.isdecimal() and len(word) <= 3 else ordinal(word) if word[:1].isdecimal() else None
    return n if n and n <= _LAST else None


def _in_brackets(sentence: Sentence, lowers: Sequence[str], at: int, styled: bool) -> list[_Found]:
    """ "(66)", "(66, pen)", "(6 min)", "(35m)", "(nine minutes)", "(the 61st)"."""
    start = at + 2 if lowers[at + 1 : at + 2] == ["the"] else at + 1
    if start + 1 >= len(lowers):
        return []
    if lowers[start] in HOW_SCORED and lowers[start + 1] == "," and lowers[start + 3 : start + 4] == [")"]:
        start += 2  # "(head, 65)"
    elif lowers[start] in HOW_SCORED and lowers[start + 1][0].isdecimal() and lowers[start + 2 : start + 3] == [")"]:
        start += 1  # "(pen 40)"
    elif list(lowers[start : start + 3]) == ["own", "goal", ","] and lowers[start + 4 : start + 5] == [")"]:
        start += 3  # "(own goal, 12)"
    word, after = lowers[start], lowers[start + 1]
    if after in (".", ":") and lowers[start + 2 : start + 3] == [")"]:
        after = ")"
    if after == ":" and lowers[start + 3 : start + 4] == [")"] and _SECONDS.match(lowers[start + 2]):
        minute, end = int(word) + 1 if word.isdecimal() else 0, start + 3  # "(72:51)"
        return [(start, end, "(n)", _at(minute))] if 0 < minute <= _LAST and lowers[at - 1] in _EDGE else []
    metres = _METRES.match(word)
    n = _bracketed(word) or (int(metres.group(1)) if metres and after == ")" else None) or number(word)
    if not n or n > _LAST:
        return []
    if after in MINUTE and lowers[start + 2 : start + 3] in ([")"], [","], ["."], [";"]):
        return [(start, start + 2, "n minutes", _at(n))]
    several = _several_in_brackets(sentence, lowers, at)
    if several:
        return several
    if after != ")" and after not in IN_BRACKETS:
        return []
    closes = after == ")" and lowers[start + 2 : start + 3] in ([], ["."])
    no_age = (
        styled or closes or n > _OLDEST or _MOST_GOALS < n < _YOUNGEST
        or lowers[start + 2 : start + 3] in _NO_AGE or (n >= _YOUNGEST and _of_his_goal(lowers, at, start + 2))
        or (not word.isdecimal() and not _TELLS_OF_GOALS.isdisjoint(lowers))
    )  # fmt: skip
    if not (word[0].isdecimal() and (no_age or not _name(sentence, at - 1))):
        return []
    if at == 1 and n <= _MOST_GOALS and not styled and not closes and sentence.tokens[0].text[:1].isupper():
        return []  # "Hale (2) and Okoro scored"
    if n <= 9 and any(
        lowers[i : i + 3] == ["(", str(other), ")"] for i in range(len(lowers)) for other in (n - 1, n + 1)
    ):
        return []  # "(1) the pitch, (2) the referee"
    if n <= 9 and not _SCORERS.isdisjoint(lowers):
        return []  # "Hale (3) and Lind were the goal-getters"
    if lowers[at - 1] in NUMBERED or sentence.genre is not Genre.PROSE:
        return []
    if after == "," and word.isdecimal() and _name(sentence, at - 1) and lowers[start + 2 : start + 3] not in _NO_AGE:
        return []  # "Hale (31, a plumber)"
    return [(start, start + 1, "(n)", _at(n))]


def _of_his_goal(lowers: Sequence[str], at: int, behind: int) -> bool:
    """ "An early goal by Hale (19)", "Hale (15) had given them a lead": of thirty such one was an age, "Hale (42), standing in"."""
    comma = lowers[behind : behind + 1] == [","]
    if not _TELLS_A_GOAL.isdisjoint(lowers[max(0, at - _NEAR) : at]):
        return not comma or not _GOES_ON.isdisjoint(lowers[behind + 1 : behind + 2])
    return not comma and not _TELLS_A_GOAL.isdisjoint(lowers[behind : behind + _NEAR])


_NEAR = 10
_SCORERS = frozenset("goal-getters goalscorers scorers marksmen".split())
_GOES_ON = frozenset("who and but only while before when as with then after from".split())
_TELLS_A_GOAL = SCORED | frozenset(
    "goals front ahead lead through led headed converted penalty spot added reply level equal doubled restored cushion minutes mins".split()
)
_TELLS_OF_GOALS = _TELLS_A_GOAL | frozenset(
    "scoresheet scorers struck goal netted target opener strikes headers".split()
)
_SECONDS = re.compile(r"\d\d$")


def _several_in_brackets(sentence: Sentence, lowers: Sequence[str], at: int) -> list[_Found]:
    """ "Hale (12, 48)", "(40 and 71)", "(12', 55')": minutes, as they run on."""
    found: list[_Found] = []
    for i in range(at + 1, min(at + 10, len(lowers))):
        n = _bracketed(lowers[i].rstrip("'"))
        if n and (not found or n > (found[-1][3].lo or 0)):
            found.append((i, i + 1, "(n)", _at(n)))
        elif lowers[i] == ")":
            return found if len(found) > 1 and sentence.genre is Genre.PROSE else []
        elif lowers[i] not in (",", "and", "&", "pen", "'"):
            return []
    return []


def _nth(lowers: Sequence[str], at: int, n: int) -> list[_Found]:
    """ "in the 31st", "the 81st and 85th", "it was 2-0 by the sixth"."""
    word, before = lowers[at], lowers[max(0, at - 2) : at]
    after = lowers[at + 1] if at + 1 < len(lowers) else "."
    if after in COUNTED_IN_ORDER or lowers[at + 2 : at + 3] in (["minute"], ["minutes"], ["anniversary"]):
        return []
    if (
        lowers[at + 2 : at + 3]
        and lowers[at + 2] in COUNTED_IN_ORDER
        and after not in _EDGE
        and after not in AHEAD_OF_TIME
    ):
        return []  # "in the second league game"
    alone = after in _EDGE or after in AHEAD_OF_TIME
    if before[-1:] == ["the"] and before[0] in AHEAD_OF_ORDINAL:
        if word[0].isdecimal() and (alone or n > 12):
            return [(at, at + 1, "in the nth", _at(n))]
        enough = n > 4 if before[0] == "in" else n > 20 and before[0] == "at"  # "at the thirty-third Hale beat him"
        return [(at, at + 1, "in the nth", _at(n))] if enough and (alone or n > 20) else []
    if not word[0].isdecimal():
        return []
    if before[-1:] == ["and"] and at >= 4 and ordinal(lowers[at - 2]) and lowers[at - 3] == "the" and alone:
        return [(at, at + 1, "in the nth", _at(n))]  # "in the 81st and 85th"
    if before[-1:] == ["the"] and after == "and" and ordinal("".join(lowers[at + 2 : at + 3])):
        return [(at, at + 1, "in the nth", _at(n))]  # "twice in two minutes, the 20th and 22nd"
    if before == ["and", "the"] and alone and at >= 4 and ordinal(lowers[at - 3]) and lowers[at - 4] == "the":
        return [(at, at + 1, "in the nth", _at(n))]  # "in the 12th and the 55th"
    if before[-1:] == [","] and after == "," and n > _PLACES:  # "slipped in Hale, 66th, and he scored"
        return [(at, at + 1, "in the nth", _at(n))]
    if before == [",", "the"] and after in _EDGE and n > 20:
        return [(at, at + 1, "in the nth", _at(n))]
    return []


def _has_points(lowers: Sequence[str], at: int) -> bool:
    """ "They stay on 26 with Marlow", "lost ground on 23", "Thrale, also on 18, host"."""
    aside = list(lowers[at - 3 : at - 1]) == [",", "also"] and lowers[at + 1 : at + 2] == [","]
    return at >= 2 and (lowers[at - 2] in KEPT_AT or (at >= 3 and aside))


def _on(sentence: Sentence, lowers: Sequence[str], at: int, n: int) -> list[_Found]:
    """ "levelled on 31 when", "on five, 16 and 44 minutes", "with 71 gone", "ten to go"."""
    before = lowers[at - 1] if at else ""
    after = lowers[at + 1] if at + 1 < len(lowers) else "."
    figures = lowers[at].isdecimal()
    clause = max((i + 1 for i in range(at) if lowers[i] in _PARTS), default=0)
    doubled = lowers[max(0, at - 2) : at] == ["tally", "on"]  # "and doubled his tally on 52"
    if TABLE.intersection(lowers[max(clause, at - 12) : at - 2 * doubled]) or TABLE.intersection(lowers[at : at + 8]):
        return []
    follows = (
        after in _EDGE
        or after in AHEAD_OF_TIME
        or (figures and after in THEN)
        or (at + 1 < len(lowers) and sentence.tokens[at + 1].text[0].isupper())
    )
    opens = at == 1 or (at >= 2 and (lowers[at - 2] in _EDGE or lowers[at - 2] in SCORED))
    if before == "on" and follows and (figures or opens):
        place = at >= 3 and ordinal(lowers[at - 2])  # "they are 17th on 22"
        if (
            not (place and (lowers[at - 2][0].isdecimal() or lowers[at - 3] in STANDS))
            and after not in COUNTED_IN_ORDER
            and not _has_points(lowers, at)
        ):
            return [(at, at + 1, "after n minutes", _at(n))]
    if (figures or before in ("on", "after", ",")) and _row(lowers, at):
        return [(at, at + 1, "after n minutes", _at(n))]
    next_man = (
        after == "and" and at + 2 < len(lowers) and _name(sentence, at + 2)
    )  # "Lind after 20, Moss after 50 and Holt"
    if before == "after" and figures and (after in _ENDS_AFTER or next_man) and not _counts_games(lowers, at):
        return [(at, at + 1, "after n minutes", _at(n))]  # "the second after 19, crossing for Hale"
    if before == "in" and after in _EDGE and at > 1 and lowers[at - 2] in _INTO_THE_LEAD:
        return [(at, at + 1, "after n minutes", _at(n))]  # "were ahead in five"
    if figures and _goes_on(lowers, at, n) and follows and after not in COUNTED_IN_ORDER:
        return [(at, at + 1, "after n minutes", _at(n))]
    if before == "at" and figures and follows and n > _MOST_GOALS and _at_as_well(lowers, at, n):
        return [(at, at + 1, "after n minutes", _at(n))]
    if figures and lowers[max(0, at - 3) : at] in _CLOCK_STRUCK:
        return [(at - 2, at + 1, "the clock struck n", _at(n))]
    clause = at == 0 or before in _EDGE
    if (
        before == "and"
        and after in MINUTE
        and at >= 3
        and 0 < (number(lowers[at - 2]) or 0) < n
        and _row(lowers, at - 2)
    ):
        return [(at, at + 2, "after n minutes", _at(n))]
    if (
        before == "and" and after in MINUTE and at >= 4 and lowers[at - 2] in MINUTE
        and lowers[at - 4] in ("after", "on") and 0 < (number(lowers[at - 3]) or 0) < n
    ):  # fmt: skip
        return [(at, at + 2, "after n minutes", _at(n))]  # "after 12 minutes and 40 minutes"
    if after in ("gone", "played") and (before == "with" or (clause and figures)):
        if lowers[at + 2 : at + 3] and lowers[at + 2] not in _EDGE and lowers[at + 2] not in AHEAD_OF_TIME:
            return [] if before != "with" else [(at - 1, at + 2, "with n gone", _at(n))]
        return [(at, at + 2, "with n gone", _at(n))]
    left = (
        2 if after in ("left", "remaining") else 3 if lowers[at + 1 : at + 3] in (["to", "go"], ["to", "play"]) else 0
    )
    if left and n < 45 and n > 1:
        ends = lowers[at + left : at + left + 1]
        if before in ("with", "about", "only", "just") or (clause and (not ends or ends[0] in _EDGE)):
            return [(at, at + left, "n minutes left", _at(90 - n, "derived"))]
    return []


def _counts_games(lowers: Sequence[str], at: int) -> bool:
    """ "Third with 20 after 15": matches, not minutes."""
    return any(number(word) or ordinal(word) for word in lowers[max(0, at - 3) : at - 1] if word not in ("a", "second"))


_FIRST_GOAL = frozenset("deadlock scoring lead ahead front".split())
_ENDS_AFTER = _EDGE | {"when", "as", "with", "by", "from", "through"}
_INTO_THE_LEAD = frozenset("ahead lead front".split())


def _goes_on(lowers: Sequence[str], at: int, n: int) -> bool:
    """Whether the number goes on from minutes before it: "on 15 and 61", "after two minutes, 20 and 43"."""
    i, last = at - 1, n
    while i > 1 and lowers[i] in (",", "and", "&"):
        i -= 2 if lowers[i] == "and" and lowers[i - 1] == "," else 1
        minutes = lowers[i] in MINUTE
        i -= minutes
        before = number(lowers[i]) if lowers[i] not in ("a", "an") else None
        if not before or before >= last or i == 0:
            return False
        if lowers[i - 1] in ("on", "after") and (minutes or lowers[i].isdecimal()):
            return True
        i, last = i - 1, before
    return False


def _at_as_well(lowers: Sequence[str], at: int, n: int) -> bool:
    """Whether minutes are told so before it: "Hale scored at 35 minutes and Lind at 50"."""
    return any(
        lowers[i - 1] == "at" and not MINUTE.isdisjoint(lowers[i + 1 : i + 4]) and 0 < (number(lowers[i]) or 0) < n
        for i in range(1, at - 1)
    )


def _row(lowers: Sequence[str], at: int) -> bool:
    """Whether the number stands in a row that ends in minutes: "five, 16 and 44 minutes"."""
    i = at + 1
    while i + 1 < len(lowers) and lowers[i] in (",", "and", "&"):
        step = 2 if lowers[i] == "," and lowers[i + 1] == "and" else 1
        n = number(lowers[i + step]) if i + step < len(lowers) else None
        if not n or n > _LAST:
            return False
        i += step + 1
        if i < len(lowers) and lowers[i] in MINUTE:
            return True
    return False


def _clause(lowers: Sequence[str], at: int, n: int) -> list[_Found]:
    """ "20 mins, corner", "the lead gone, 58 minutes": a clause of its own; "In 29 minutes Hale passed back"."""
    unit = lowers[at + 1] if at + 1 < len(lowers) else ""
    if unit not in MINUTE:
        return []
    before = lowers[at - 1] if at else "."
    after = lowers[at + 2] if at + 2 < len(lowers) else "."
    if before in ("only", "just") and at == 1:
        before = "."
    if before in _EDGE and after in _EDGE and not SPAN.intersection(lowers[max(0, at - 6) : at]):
        return [(at, at + 2, "n minutes", _at(n))]
    led = at - 1 - (before in ("only", "just", "barely"))
    if led > 0 and lowers[led] == "in" and lowers[led - 1] in _FIRST_GOAL and after not in ("of", "'s"):
        return [(at, at + 2, "after n minutes", _at(n))]  # "broke the deadlock in only nine minutes"
    if before == "in" and at == 1 and after not in ("of", "'s") and not SPAN.intersection(lowers):
        time = _at(n)
        return [(at, at + 2, "after n minutes", replace(time, either_half=n < 45))]
    return []


def listed_minutes(lowers: Sequence[str]) -> list[_Found]:
    """ "Goals: Hale 35, Okoro 69 pen.": numbers alone after names, in boxes and results lists."""
    found: list[_Found] = []
    for i, word in enumerate(lowers):
        if not word.isdecimal() or not 0 < int(word) <= 120 or i == 0:
            continue
        before, after = lowers[i - 1], lowers[i + 1] if i + 1 < len(lowers) else ""
        if before == "(" and after == ")" and lowers[i + 2 : i + 3] and lowers[i + 2].isdecimal():
            continue  # "TOWN (1) 2 UNITED (0) 1": the score at half-time
        if before[:1].isalpha() or before in (",", "(", "and", "&"):
            inside = "(" in lowers[max(0, i - 8) : i] and ")" in lowers[i + 1 : i + 9]
            if inside or (":" in lowers[:6] and after in (",", ".", ";", ")", "pen", "(", "&", "and", "og", "")):
                found.append((i, i + 1, "n", _at(int(word))))
    return found
