"""Words in, minutes counted from the hour, the break or the end out, by the templates of `phrases/en/clock_counts.py`.

"three minutes after the half-hour"  ->  33        "two minutes of the half remaining"  ->  43
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from pressbox.datatypes.mentions import ClockTime
from pressbox.datatypes.numbers import number, ordinal
from pressbox.phrases.en.clock import MINUTE, NEEDED, SECOND, STILL_ON, TO_ANSWER, TO_OPEN, TOOK
from pressbox.phrases.en.clock_counts import COUNTED
from pressbox.phrases.en.clock_extra import IN_EXTRA_TIME
from pressbox.phrases.en.clock_ways import A_SPAN, AT_A_MINUTE, WAYS

_Slot = tuple[
    frozenset[str], str, bool
]  # the words that fit, or the kind of number that does; whether it may be left out
_Template = tuple[tuple[_Slot, ...], str]  # with what it means
_LATEST, _LATEST_ADDED = 125, 30  # minutes that a count, an ordinal of added time may say
_LONGEST = 60  # minutes that a lead is said to have lasted
_SECONDS = 150  # that a goal may have taken
_MEANING = re.compile(r"(?:(\d+)([+-]))?n$")
_KINDS = ("N", "ORD", "#")


@cache
def _templates() -> dict[str, list[_Template]]:
    """The templates by each word that they may begin with; "N" and "ORD" for numbers."""
    by_head: dict[str, list[_Template]] = {}
    every = (*COUNTED, *IN_EXTRA_TIME, *WAYS)
    for template, meaning in (*every, *_in_two_words(every)):
        slots: list[_Slot] = []
        for word in template.split():
            words = frozenset(word.rstrip("?").split("|"))
            words |= {other for one in words for other in _SPELLED.get(one, ())}
            slots.append((words, next((kind for kind in _KINDS if kind in words), ""), word.endswith("?")))
        heads: set[str] = set()
        for words, _, optional in slots:
            heads |= words
            if not optional:
                break
        for head in heads:
            by_head.setdefault(head, []).append((tuple(slots), meaning))
    return by_head


def _in_two_words(templates: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """ "Nine minutes to half time": as Africa and Asia write what elsewhere is one word."""
    known = {template for template, _ in templates}
    for template, meaning in templates:
        words = template.split()
        apart = " ".join("half time" if "half-time" in word.rstrip("?").split("|") else word for word in words)
        for other in (apart, template.replace("extra time", "extra-time"), _by_other_names(words)):
            if other != template and other not in known:
                yield other, meaning


def _by_other_names(words: Sequence[str]) -> str:
    """ "Twelve minutes into the second moiety": a half by its other names, where it is said which of the two."""
    named = [set(word.rstrip("?").split("|")) for word in words]
    return " ".join(
        "|".join((word.rstrip("?"), _HALVES)) + "?" * word.endswith("?")
        if "half" in one and _WHICH.intersection(before)
        else word
        for word, one, before in zip(words, named, [set[str](), *named], strict=False)
    )


_WHICH = frozenset(("first", "second", "opening"))
_SPELLED = {"midway": ("mid-way", "half-way"), "halfway": ("half-way",), "second": ("2nd",), "first": ("1st",)}
_HALVES = "moiety|portion|spell|stanza"

_Begun = tuple[dict[str, list[_Template]], list[_Template]]


@lru_cache(1 << 14)
def _begun_by(word: str) -> _Begun | None:
    """The templates that may begin with a word: by the word behind it, and those that go with any."""
    heads = [word] if word in _templates() else []
    if word in ("a", "one") or 0 < (number(word) or 0) <= _LATEST:
        heads.append("N")
    if 0 < (ordinal(word) or 0) <= _LATEST_ADDED:
        heads.append("ORD")
    return _by_second(tuple(heads)) if heads else None


@cache
def _by_second(heads: tuple[str, ...]) -> _Begun:
    """Parted by their second word, for after a number hardly any goes on; each list in the order of the book."""
    begun = [template for head in heads for template in _templates()[head]]
    seconds = [_second(slots) for slots, _ in begun]
    every = frozenset().union(*(words for words in seconds if words))
    by_second = {
        word: [one for one, words in zip(begun, seconds, strict=True) if words is None or word in words]
        for word in every
    }
    return by_second, [one for one, words in zip(begun, seconds, strict=True) if words is None]


def _second(slots: Sequence[_Slot]) -> frozenset[str] | None:
    """The words of which one must stand second, None where others may."""
    if len(slots) < 2 or slots[0][2] or slots[1][2] or slots[1][1]:
        return None
    return slots[1][0]


def counted(lowers: Sequence[str], at: int) -> list[tuple[int, int, str, ClockTime]]:
    """The times counted from something that begin at this word: (first, last, wording, time)."""
    found = []
    begun = _begun_by(lowers[at])
    if begun is not None:
        following = lowers[at + 1] if at + 1 < len(lowers) else ""
        for slots, meaning in begun[0].get(following, begun[1]):
            match = _match(lowers, at, slots, 0, None)
            if match:
                end, n = match
                end -= "," in slots[-1][0]  # a mark that only must follow
                time = _time(meaning, n)
                if time and not _of_something_else(lowers, at, end):
                    wording = "n minutes after" if meaning == "on n" else "counted " + meaning
                    found.append((at, end, wording, time))
    for reader in (_took, _needed, _minutes_on, _more, _other_half, _between, _in_minutes):
        one = reader(lowers, at)
        if one:
            found.append(one)
    return found


def may_count(word: str) -> bool:
    """Whether a time counted from something may begin at a word, told by the word alone."""
    return (
        _begun_by(word) is not None
        or word in TOOK
        or word in NEEDED
        or word in ("in", "between")
        or number(word) is not None
    )


def _of_something_else(lowers: Sequence[str], at: int, end: int) -> bool:
    """ "At the end of the day", "near the end of his career", "in the sixth minute from close range", "six minutes to break the deadlock"."""
    if lowers[end - 1] == "close" and lowers[end : end + 1] in _NEARNESS:
        return True
    if lowers[end - 2 : end] == ["to", "break"]:
        return True
    if lowers[end - 1] == "spell" and lowers[end : end + 1] in _A_MANS:
        return True  # "in his first spell at the club", "in the second spell of pressure"
    if lowers[end - 1] not in ("end", "close", "finish") or lowers[end : end + 1] != ["of"]:
        return False
    return not _MATCH.intersection(lowers[end + 1 : end + 4])


_NEARNESS = (["range"], ["in"], ["quarters"], ["to"], ["up"])
_A_MANS = (["of"], ["at"], ["with"], ["in"], ["as"])
_MATCH = frozenset("match game contest half period time play tie".split())


def _match(
    lowers: Sequence[str], at: int, slots: Sequence[_Slot], slot: int, n: int | None
) -> tuple[int, int | None] | None:
    """Where a template ends, and the number it says: each slot takes a word if it can, or else is left out if it may be."""
    while slot < len(slots):
        words, kind, optional = slots[slot]
        slot += 1
        said = n
        fits = at < len(lowers)
        if fits and kind:
            value = ordinal(lowers[at]) if kind == "ORD" else number(lowers[at])
            fits = bool(value) and (kind == "#" or 0 < (value or 0) <= (_LATEST_ADDED if kind == "ORD" else _LATEST))
            said = n if kind == "#" else value
        elif fits:
            fits = lowers[at] in words
        if optional:
            rest = _match(lowers, at + 1, slots, slot, said) if fits else None
            return rest or _match(lowers, at, slots, slot, n)
        if not fits:
            return None
        at, n = at + 1, said
    return at, n


def _time(meaning: str, n: int | None) -> ClockTime | None:
    if meaning == "last 45":  # "in the last five minutes of the half"
        return ClockTime(45 - n, 46, "first_half", "vague") if n and n <= 30 else None
    if meaning == "last 90":  # "inside the last ten"
        return ClockTime(90 - n, 99, "second_half", "vague") if n and n <= 30 else None
    if meaning == "half it":  # "the break ... seven minutes after it"
        return ClockTime(later=(n, n), anchor="previous") if n else None
    if meaning in ("later n", "on n"):  # "the lead lasted three minutes", "had been on the field for six minutes"
        anchor = "coming on" if meaning == "on n" else None
        return ClockTime(later=(n, n), anchor=anchor) if n and n <= _LONGEST else None
    if meaning.startswith("later "):  # "a quarter of an hour later"
        so_long = int(meaning.removeprefix("later "))
        return ClockTime(later=(so_long, so_long))
    if meaning in ("past n", "near n"):
        if not n or not 5 <= n <= _LATEST:
            return None
        soonest = n if meaning == "past n" else n - 4
        return ClockTime(soonest, soonest + (3 if meaning == "past n" else 4), _phase(n), "vague")
    if meaning.startswith("half "):
        time = _time(meaning[5:], n)
        return replace(time, either_half=True) if time and time.lo and time.lo <= 45 else time
    if meaning.startswith("45 added"):
        extra = str(n) if n else ""
        return ClockTime(45, 45, "first_half", "stated" if n else "vague", f"45+{extra}")
    if meaning == "extra n":
        half = "extra_first" if n and n <= 15 else "extra_second"
        return ClockTime(90 + n, 90 + n, half, "derived") if n and n <= 30 else None
    simple = _MEANING.match(meaning)
    if simple and n is not None:
        base = int(simple.group(1) or 0)
        minute = base - n if simple.group(2) == "-" else base + n
        if not 0 < minute <= _LATEST or (base == 45 and simple.group(2) == "-" and n >= 45):
            return None
        if base == 90 and minute > 90:
            return ClockTime(minute, minute, "second_half", "derived", f"90+{n}")
        return ClockTime(minute, minute, _phase(minute), "derived" if base else "stated")
    low, _, high = meaning.partition("-")
    if n is not None:
        return ClockTime(int(low), 45 + n, "second_half", "vague")
    lo, hi = int(low), int(high)
    phase = None if lo <= 45 < hi - 2 else _phase(lo)
    return ClockTime(lo, hi, phase, "stated" if lo == hi else "vague")


def _phase(minute: int) -> str:
    if minute <= 45:
        return "first_half"
    return "second_half" if minute <= 90 else "extra_first" if minute <= 105 else "extra_second"


def _took(lowers: Sequence[str], at: int) -> tuple[int, int, str, ClockTime] | None:
    """ "It took Town only six minutes to break the deadlock"."""
    if lowers[at] not in TOOK:
        return None
    for i in range(at + 1, min(at + 6, len(lowers) - 2)):
        if lowers[i] == "until":
            return None  # "it took them until seven minutes before the break"
        n = 1 if lowers[i] == "a" else number(lowers[i])
        if n and 1 < n <= _SECONDS and lowers[i + 1] in SECOND:  # "it took him all of 84 seconds to score"
            n, unit = -(-n // 60), True
        else:
            if lowers[i + 1] in ("more", "further") and lowers[i + 2] in MINUTE and n and n <= 60:
                return at, i + 3, "took n minutes to answer", ClockTime(later=(n, n))  # "needed only five more minutes"
            unit = lowers[i + 1] in MINUTE
        if n and n < 45 and unit and lowers[i + 2] == "." and lowers[at + 1] in _HIM and lowers[i - 1] in _NO_MORE:
            return at, i + 2, "took n minutes", ClockTime(n, n, _phase(n), "stated", either_half=True)
        if n and n <= 60 and unit and lowers[i + 2] in ("to", "for", "before"):
            ahead = set(lowers[i + 3 : i + 10])
            if ahead & TO_ANSWER and "blood" not in ahead:  # "to draw first blood" opens
                return at, min(len(lowers), i + 4), "took n minutes to answer", ClockTime(later=(n, n))
            if ahead & TO_OPEN:
                return (
                    at,
                    min(len(lowers), i + 4),
                    "took n minutes",
                    ClockTime(n, n, _phase(n), "stated", either_half=n < 45),
                )
            return None
    return None


_HIM = frozenset("him her them it us".split())
_NO_MORE = frozenset("of just only mere barely".split())  # "it took him all of 17 minutes."


def _needed(lowers: Sequence[str], at: int) -> tuple[int, int, str, ClockTime] | None:
    """ "He needed just 12 minutes to get cracking": of the match, or of the half."""
    if lowers[at] not in NEEDED:
        return None
    for i in range(at + 1, min(at + 4, len(lowers) - 1)):
        n = number(lowers[i])
        if n and n < 45 and lowers[i + 1] in MINUTE and lowers[i + 2 : i + 3] in (["to"], ["."], ["before"]):
            if set(lowers[i + 3 : i + 10]) & TO_ANSWER and "blood" not in lowers[i + 3 : i + 10]:
                return None  # read as what it took
            return at, min(len(lowers), i + 2), "took n minutes", ClockTime(n, n, _phase(n), "stated", either_half=True)
    return None


def _between(lowers: Sequence[str], at: int) -> tuple[int, int, str, ClockTime] | None:
    """ "Three goals between the 61st and 69th minutes": one stretch, and the minute of none of them."""
    if lowers[at] != "between":
        return None
    said = [i for i in range(at + 1, min(at + 7, len(lowers))) if lowers[i] != "the"]
    ends = [ordinal(lowers[i]) for i in said[:3:2]]
    if len(said) < 4 or None in ends or lowers[said[1]] != "and" or lowers[said[3]] not in MINUTE:
        return None
    lo, hi = (end or 0 for end in ends)
    if not 0 < lo < hi <= _LATEST:
        return None
    return (
        at,
        said[3] + 1,
        "between two minutes",
        ClockTime(lo, hi, _phase(lo) if _phase(lo) == _phase(hi) else None, "vague"),
    )


def _other_half(lowers: Sequence[str], at: int) -> tuple[int, int, str, ClockTime] | None:
    """ "Hutton scored in the first half and Lowe in the second": the second half."""
    if lowers[at] != "in" or list(lowers[at + 1 : at + 3]) not in (["the", "second"], ["the", "first"]):
        return None
    behind, which = lowers[at + 3] if at + 3 < len(lowers) else ".", lowers[at + 2]
    other = "first" if which == "second" else "second"
    told = f"{other}-half" in lowers[:at] or any(lowers[i] == other and lowers[i + 1] in _A_HALF for i in range(at - 1))
    if behind not in _PAST or not told:
        return None
    time = ClockTime(1, 46, "first_half", "vague") if which == "first" else ClockTime(46, 99, "second_half", "vague")
    return at, at + 3, "in the other half", time


def _in_minutes(lowers: Sequence[str], at: int) -> tuple[int, int, str, ClockTime] | None:
    """ "Hale equalised in 72 minutes": in the 72nd; "three goals in 20 minutes" say how long it took."""
    if lowers[at] != "in" or not at or lowers[at - 1] not in AT_A_MINUTE or at + 2 >= len(lowers):
        return None
    n = number(lowers[at + 1]) or 0
    if not _SHORTEST <= n <= _LATEST or lowers[at + 2] not in MINUTE:
        return None
    if A_SPAN.intersection(lowers[max(0, at - 8) : at]) or lowers[at + 3 : at + 4] in (["of"], ["'"], ["to"]):
        return None
    return at, at + 3, "after n minutes", ClockTime(n, n, _phase(n), "stated")


_SHORTEST = 16  # minutes: a few may be how long it took
_PAST = frozenset(", . ; : and but as with after before when while to he she they it".split())
_A_HALF = frozenset("half period moiety portion spell stanza".split())


def _minutes_on(lowers: Sequence[str], at: int) -> tuple[int, int, str, ClockTime] | None:
    """ "Six minutes on, Hale crossed": so much later."""
    n = 1 if lowers[at] in ("a", "one") else number(lowers[at])
    if not n or n > 60 or lowers[at + 1 : at + 2] == [] or lowers[at + 1] not in MINUTE:
        return None
    if lowers[at + 2 : at + 4] == ["further", "on"]:
        return at, at + 4, "n minutes later", ClockTime(later=(n, n))
    if lowers[at + 2 : at + 3] != ["on"]:
        return None
    ahead = list(lowers[at + 3 : at + 5])
    if ahead[:1] in (["."], [";"]):
        return at, at + 3, "n minutes later", ClockTime(later=(n, n))  # "poked home the second four minutes on."
    if (at == 0 or lowers[at - 1] in (";", ":")) and ahead[:1] in (["the"], ["a"], ["an"], ["his"]):
        ahead = ahead[1:]  # "Nine minutes on the lad levelled"
    if ahead and ahead[0] in STILL_ON:
        return None
    if at and lowers[at - 1] not in (",", ";", ".", "and", "but", "then", "-", "further", "some", "(", ":"):
        return None
    return at, at + 3, "n minutes later", ClockTime(later=(n, n))


def _more(lowers: Sequence[str], at: int) -> tuple[int, int, str, ClockTime] | None:
    """ "Seven more and Hale headed level", "after twelve more": minutes, as no other thing is named."""
    n = number(lowers[at]) or 0
    before, after = lowers[at - 1] if at else ".", lowers[at + 2] if at + 2 < len(lowers) else "."
    if before == "another" and n >= 2 and lowers[at + 1 : at + 2] == ["and"]:  # "Another three and it was 2-0"
        opens = at == 1 or lowers[at - 2] in _AFTER
        return (at - 1, at + 1, "n minutes later", ClockTime(later=(n, n))) if opens and n <= _LONGEST else None
    if not 2 <= n <= _LONGEST or lowers[at + 1 : at + 2] != ["more"] or after not in _THEN or before not in _AFTER:
        return None
    return at, at + 2, "n minutes later", ClockTime(later=(n, n))


_THEN = frozenset((",", ".", ";", "and", "when", "before"))
_AFTER = frozenset((".", ";", ":", "after", "took", "needed", "for", "in"))


def before_and(lowers: Sequence[str], at: int) -> tuple[int, int, str, ClockTime] | None:
    """The first number of "after 12 and 40 minutes"."""
    n = number(lowers[at])
    if not n or n > 120 or at == 0 or lowers[at - 1] not in ("after", "on", "at"):
        return None
    rest = lowers[at + 1 : at + 4]
    if len(rest) == 3 and rest[0] == "and" and (number(rest[1]) or 0) > n and rest[2] in MINUTE:
        return at, at + 1, "after n minutes", ClockTime(n, n, _phase(n), "stated")
    return None


def second_of_and(lowers: Sequence[str], at: int) -> tuple[int, int, str, ClockTime] | None:
    """The second number of "after 12 and 40 minutes"."""
    if at >= 3 and lowers[at - 1] == "and" and at + 1 < len(lowers) and before_and(lowers, at - 2):
        n = number(lowers[at]) or 0
        return at, at + 2, "after n minutes", ClockTime(n, n, _phase(n), "stated")
    return None


def in_brackets(lowers: Sequence[str], at: int) -> tuple[int, int, str, ClockTime] | None:
    """ "Ferrant (23) and Brandt (67 pen) scored": a number in brackets behind a name, of a sentence with two such."""
    word = lowers[at]
    if not _opens_bracket(lowers, at):
        return None
    of_kind = [i for i in range(len(lowers)) if _opens_bracket(lowers, i) and lowers[i + 1] != ")"]
    again = sum(_opens_bracket(lowers, i) for i in range(len(lowers)))
    goals = not _OF_GOALS.isdisjoint(lowers)
    return (
        (at, at + 1, "(n)", ClockTime(int(word), int(word), _phase(int(word)), "stated"))
        if (goals or of_kind) and again > 1
        else None
    )


_OF_GOALS = frozenset(
    "scored goals goal scorers netted struck through strikes level levelled leveled equalised equalized front ahead lead"
    " replied reply opened doubled added restored cancelled".split()
)
_OF_A_GOAL = frozenset("pen pens p og o.g. pk penalty".split())


def _opens_bracket(lowers: Sequence[str], at: int) -> bool:
    """ "(23)", "(67 pen)", "(67, pen)"."""
    if at < 2 or lowers[at - 1] != "(" or not lowers[at].isdecimal() or not 0 < int(lowers[at]) <= 120:
        return False
    behind = [word for word in lowers[at + 1 : at + 4] if word != ","]
    return behind[:1] == [")"] or (behind[:1] != [] and behind[0] in _OF_A_GOAL and behind[1:2] == [")"])
