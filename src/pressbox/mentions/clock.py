"""Document in, times on the match clock out.

    "eight minutes after the restart"  ->  53     "five minutes later"  ->  five after what was told before
    "with four minutes remaining"      ->  86     "in the final six minutes"  ->  84..99

A time is composed: a number, a unit, and what it is counted from. Fixed wordings stand in `phrases/en/clock.py`.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, lru_cache

from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import BEFORE_THE_WHISTLE, ClockTime, TimeMention
from pressbox.datatypes.numbers import is_counted, number, ordinal
from pressbox.mentions.clock_about import amount, plainly
from pressbox.mentions.clock_bare import bare_minutes, listed_minutes, no_counts, writes_bare_minutes
from pressbox.mentions.clock_counts import before_and, counted, in_brackets, may_count, second_of_and
from pressbox.mentions.clock_of_day import by_the_clock, kick_off
from pressbox.mentions.clock_scoreboard import (
    at_its_time,
    in_overtime,
    keeps_a_scoreboard,
    may_stand_on_the_scoreboard,
    on_the_scoreboard,
)
from pressbox.mentions.clock_twice import told_once
from pressbox.mentions.half_behind import where_in_halves
from pressbox.mentions.half_resumed import from_the_resumption
from pressbox.mentions.half_said import half_said
from pressbox.mentions.moods import of_another_day
from pressbox.mentions.no_time import into_second_half, no_time
from pressbox.mentions.short_halves import for_halves, minutes_of_a_half
from pressbox.phrases.en.clock import (
    BESIDE_GOAL,
    BREAK,
    COMES_ON,
    DOING,
    FINAL,
    FIXED,
    GOAL_NOUNS,
    HOW_FULLY,
    KICK_OFF,
    LATER,
    MINUTE,
    NORMAL,
    OPENING,
    OPENS,
    RESTART,
    SCORED,
    SECOND,
)
from pressbox.phrases.en.clock_bare import AHEAD_OF_TIME
from pressbox.weighing import Kept

_WORDS_KEPT = 1 << 14  # words of which it is kept whether they speak of time
_PLUS = re.compile(r"(\d{1,3})\+(\d{1,2})'?$")
_JOINED = re.compile(r"(.+?)-(?:minute|min)s?$")
_TICK = re.compile(r"(\d{1,3})'$")
_Found = tuple[int, int, str, ClockTime]  # first token, last token, wording, time
_Styled = tuple[bool, bool]  # whether minutes stand in brackets, and on a scoreboard
_SKIPPED = frozenset((Genre.CREDIT, Genre.STANDINGS, Genre.OTHER_MATCH))
_HOW_THEY_WENT = frozenset("more further short frantic extraordinary crazy mad".split())
_STOPPAGE = frozenset("stoppage stoppages injury added additional time stoppage-time injury-time".split())
_NO_ADJECTIVE = frozenset(
    "of the and or to for first second extra added additional playing minutes points goals".split()
)
_PLAYED = frozenset("game match contest first tie proceedings encounter clash opening derby".split())
_END = frozenset("time end final full-time fulltime ft finish close conclusion whistle".split())


def find_times(document: Document) -> dict[int, tuple[TimeMention, ...]]:
    """The times told in each sentence, in reading order, without overlap: the longest wording wins."""
    found: dict[int, tuple[TimeMention, ...]] = {}
    styled = writes_bare_minutes(document), keeps_a_scoreboard(document)
    half, began = minutes_of_a_half(document), kick_off(document)
    for sentence in document.sentences:
        if sentence.genre in _SKIPPED or of_another_day(sentence.lowers):
            continue
        told = where_in_halves(sentence.lowers, half_said(sentence.lowers, _times(sentence, styled)))
        times = no_counts(document, by_the_clock(sentence, told, began))
        if times and half < 45:
            times = tuple([replace(one, time=for_halves(one.time, one.pattern, half)) for one in times])
        if times:
            found[sentence.index] = times
    return from_the_resumption(document, found)


def _times(sentence: Sentence, styled: _Styled) -> tuple[TimeMention, ...]:
    tokens = sentence.tokens
    told = _KEPT.of_draft(lambda: (sentence.number(), styled), lambda: _told_in(sentence, styled))
    return tuple([
        TimeMention(Span(tokens[a].start, tokens[b - 1].end), sentence.index, a, b, wording, time=time)
        for a, b, wording, time in told
    ])  # fmt: skip


_KEPT: Kept[tuple[_Found, ...]] = Kept(0)


def _told_in(sentence: Sentence, styled: _Styled) -> tuple[_Found, ...]:
    """The times in a sentence, in reading order; `styled` says how the report writes them."""
    if not any(map(_speaks_of_time, sentence.words)):
        return ()
    found: list[_Found] = []
    lowers, places = plainly(sentence.lowers)
    for at, word in enumerate(lowers):
        if not _may_begin(word):
            continue
        for reader in _READERS:
            one = reader(lowers, at)
            if one:
                found.append(one)
        found += counted(lowers, at)
    if len(places) < len(sentence.lowers):
        found = [(places[first], places[last - 1] + 1, wording, time) for first, last, wording, time in found]
        lowers = sentence.lowers
    found += bare_minutes(sentence, styled[0])
    found += filter(None, (at_its_time(lowers, at) for at in range(len(lowers)) if styled[1]))
    if sentence.genre in (Genre.FACTBOX, Genre.RESULT):
        found += listed_minutes(lowers)
    kept: list[_Found] = []
    for one in sorted((f for f in found if not no_time(lowers, *f[:3])), key=lambda f: (f[0] - f[1], f[0])):
        if all(one[1] <= other[0] or one[0] >= other[1] for other in kept):
            kept.append(one)
    return told_once(lowers, sorted(kept, key=lambda f: f[0]))


@lru_cache(_WORDS_KEPT)
def _speaks_of_time(word: str) -> bool:
    """Whether a sentence with this word may tell a time."""
    return word in _TRIGGERS or word[0].isdecimal() or "minute" in word or is_counted(word)


@lru_cache(_WORDS_KEPT)
def _may_begin(word: str) -> bool:
    """Whether any of the readers may find a time that begins at this word, or hangs on it: few words are looked at twice."""
    return (
        number(word) is not None or ordinal(word) is not None or word in _fixed() or may_count(word)
        or may_stand_on_the_scoreboard(word) or word[0].isdecimal() or word in ("a", "an", "one", "another", "min")
        or "-min" in word or word.endswith("-second")
    )  # fmt: skip


def _exact(minute: int, basis: str = "stated", phase: str | None = None) -> ClockTime:
    if phase is None:
        phase = "first_half" if minute <= 45 else "second_half" if minute <= 105 else "extra_second"
    if minute > 90 and phase == "second_half":
        return ClockTime(minute, minute, phase, basis, f"90+{minute - 90}")
    return ClockTime(minute, minute, phase, basis)


def _of_the_half(minutes: int) -> ClockTime:
    """ "Five minutes in": of the match, or of the half that the story has come to."""
    return replace(_exact(minutes), either_half=minutes < 45)


def _inside(minutes: int) -> ClockTime:
    """ "Inside six minutes": in the sixth."""
    early = minutes <= 45
    return ClockTime(max(1, minutes - 1), minutes, "first_half" if early else None, "vague", either_half=early)


def _nth_minute(lowers: list[str], at: int) -> _Found | None:
    """ "the 42nd minute", "a ninth-minute corner", "the 83rd and 97th minutes", "the 73rd"."""
    word = lowers[at]
    following = lowers[at + 1] if at + 1 < len(lowers) else ""
    of_goal = following == "second" and GOAL_NOUNS.issuperset(lowers[at + 2 : at + 3])
    n = ordinal(word[:-7] if word.endswith("-second") else word if of_goal else "")
    if n:  # "a 14th-second goal", "his 35th second opener"
        return at, at + 1 + of_goal, "nth-second", ClockTime(-(-n // 60), -(-n // 60), "first_half", "stated")
    joined = _JOINED.match(word) if "-min" in word else None
    if joined:
        n = ordinal(joined.group(1)) or (number(joined.group(1)) if following == "mark" else None)
        if n and n <= 45 and lowers[at + 1 : at + 5] in _MARK_OF_SECOND:
            return at, at + 6, "nth minute of the second half", _exact(45 + n, "derived")
        if n and n <= 125:
            return at, at + 1, "nth-minute", _exact(n)
        return None
    n = ordinal(word)
    if not n or n > 125:
        return None
    if following == "and" and lowers[at + 2 : at + 3] and lowers[at + 2] in FINAL and lowers[at + 3 : at + 4]:
        same = _nth_minute([*lowers[: at + 1], *lowers[at + 3 :]], at)  # "the sixth and final minute of added time"
        return (at, same[1] + 2, *same[2:]) if same else None
    if following in MINUTE and not (n > 90 and "extra" in lowers[at + 2 : at + 5]):
        rest = lowers[at + 2 : at + 8]
        if rest[:1] == ["of"] and set(rest[1:5]) & _STOPPAGE and rest[1] not in NORMAL:
            first = "first" in rest or "first-half" in rest
            end = at + 3 + next(i for i, w in enumerate(rest) if w in _STOPPAGE)
            if end < len(lowers) and lowers[end] == "time":
                end += 1
            if first:
                return (
                    at,
                    end,
                    "nth minute of first-half stoppage time",
                    ClockTime(45, 45, "first_half", "stated", f"45+{n}"),
                )
            return at, end, "nth minute of stoppage time", ClockTime(90 + n, 90 + n, "second_half", "stated", f"90+{n}")
        if (
            rest[:3] == ["of", "the", "second"]
            or (rest[:2] == ["of", "the"] and "second" in rest[:4])
            or (rest[:1] == ["of"] and "second-half" in rest[:3])
        ):
            if n <= 45:
                return at, at + 5, "nth minute of the second half", _exact(45 + n, "derived")
        if rest[:2] == ["of", "extra"]:
            return (
                at,
                at + 4,
                "nth minute of extra time",
                ClockTime(90 + n, 90 + n, "extra_first" if n <= 15 else "extra_second", "derived"),
            )
        if word in ("first",) or lowers[max(0, at - 1)] in ("every",):
            return None
        return at, at + 2, "nth minute", _exact(n)
    if following in MINUTE:
        return at, at + 5, "nth minute", _exact(n)  # "the 98th minute of extra time"
    if following in ("and", ",", "to") and (word[0].isdecimal() or lowers[max(0, at - 2) : at] == ["in", "the"]):
        for i in range(at + 2, min(at + 7, len(lowers))):
            if lowers[i] in MINUTE and (ordinal(lowers[i - 1]) or "+" in lowers[i - 1]):
                return at, at + 1, "nth and mth minutes", _exact(n)
    return None


def _counted(lowers: list[str], at: int) -> _Found | None:
    """A number, "minutes", and what they are counted from."""
    n, width = amount(lowers, at)
    if n is None:
        return None
    unit = at + width
    if unit >= len(lowers):
        return None
    again = lowers[unit] in ("more", "further") or lowers[at + 1] == "further"
    behind_after = lowers[max(0, at - 1) : at] == ["after"] and lowers[unit + 1 : unit + 2] == ["minutes"]
    adjective = lowers[unit].isalpha() and lowers[unit] not in _NO_ADJECTIVE  # "after 40 astonishing minutes"
    if lowers[unit] in _HOW_THEY_WENT or (behind_after and adjective):
        unit += 1
    seconds = unit < len(lowers) and lowers[unit] in SECOND and n > 1
    if unit >= len(lowers) or not (lowers[unit] in MINUTE or seconds):
        return None
    minutes = max(1, -(-n // 60)) if seconds else n
    after = lowers[unit + 1 : unit + 8]
    before = lowers[max(0, at - 4) : at]
    if before[-2:] in (["hours", "and"], ["hour", "and"]):
        return None  # "his first goal in 19 hours and 39 minutes"
    start = at - 1 if before and before[-1] in HOW_FULLY else at
    end = unit + 1
    told = [w for w in after if w not in ("the", "of", "his", "their", "this")]

    def here(time: ClockTime, wording: str, extra: int = 1) -> _Found:
        return start, min(len(lowers), end + extra), wording, time

    if again and before[-1:] == ["after"] and after[:1] not in (["of"], ["without"]) and minutes <= 60:
        return here(ClockTime(later=(minutes, minutes)), "n minutes later", 0)  # "after seven more minutes"
    if before[-1:] == ["after"] or (before[-2:-1] == ["after"] and before[-1] in ("just", "only", "barely")):
        if after[:1] in (["after"], ["when"], ["as"]) and minutes <= 120:
            return here(_exact(minutes), "after n minutes", 0)  # "after just seven minutes after a corner"
    if before[-1:] == ["on"] and after[:1] in (["after"], ["following"]) and minutes <= 120:
        return here(_exact(minutes), "after n minutes", 0)  # "on 63 minutes after Hale had cleared"
    if before[-1:] == ["inside"] and after[:1] == ["after"] and not set(told[1:3]) & (RESTART | KICK_OFF):
        return here(_inside(minutes), "inside n minutes", 0)
    if after[:1] in (["later"], ["afterwards"], ["afterward"]):
        return here(ClockTime(later=(minutes, minutes)), "n minutes later")
    if after[:1] in (["earlier"], ["beforehand"]) or after[:2] in _BEFORE_IT:
        return here(ClockTime(earlier=(minutes, minutes)), "n minutes earlier")
    if after[:1] in (["after"], ["into"], ["following"], ["past"], ["beyond"]) or (
        after[:1] == ["from"] and told[1:2] == ["restart"]
    ):
        if set(told[1:2]) & RESTART or told[1:3] == ["half", "time"]:
            return here(_exact(45 + minutes, "derived"), "n minutes after the break", 3)
        if into_second_half(told[1:4]):
            return here(_exact(45 + minutes, "derived"), "n minutes into the second half", 4)
        if told[1:2] in (["stoppage"], ["injury"], ["added"], ["additional"], ["stoppage-time"]):
            return here(
                ClockTime(90 + minutes, 90 + minutes, "second_half", "derived", f"90+{minutes}"),
                "n minutes into stoppage time",
                3,
            )
        if told[1:3] == ["extra", "time"] or told[1:2] == ["extra-time"]:
            return here(ClockTime(90 + minutes, 90 + minutes, "extra_first", "derived"), "n minutes into extra time", 3)
        if set(told[1:2]) & KICK_OFF:
            return here(_exact(minutes), "n minutes after kick-off", 3)
        if after[:1] == ["into"] and set(told[1:2]) & _PLAYED:
            return here(_exact(minutes), "n minutes into the match", 3)
        if after[:1] == ["into"] and told[1:2] == ["debut"]:
            return None
        if after[:1] == ["after"]:
            linked = before[-1:] in (["and"], ["but"])  # "on 70 and ten minutes after his strike": so much later
            anchor = "coming on" if set(after[1:5]) & COMES_ON else "goal" if linked else "previous"
            return here(ClockTime(later=(minutes, minutes), anchor=anchor), "n minutes after")
        return None
    if (
        after[:1] in (["before"], ["from"], ["short"], ["shy"], ["of"])
        and (set(told[1:2]) & BREAK or told[1:3] == ["half", "time"])
        and after[:1] != ["of"]
    ):
        return here(
            _exact(45 - minutes if minutes < 45 else 45, "derived", "first_half"), "n minutes before half-time", 3
        )
    if after[:1] == ["before"] and at > 1 and lowers[at - 1] == "," and _is_time(lowers[at - 2]) and told[1:2] != []:
        if not set(told[1:3]) & (BREAK | _END | {"half"}):  # "sent off in the 70th, three minutes before Hale scored"
            return here(ClockTime(later=(minutes, minutes), anchor="previous"), "n minutes before it", 0)
    if after[:2] in (["before", "whistle"], ["before", "the"]) and told[1:2] == ["whistle"]:
        return here(_exact(90 - minutes, "derived"), BEFORE_THE_WHISTLE, 3)
    if after[:1] == ["before"] and set(told[1:2]) & _END:
        return here(_exact(90 - minutes, "derived"), "n minutes before the end", 3)
    if after[:1] == ["from"] and set(told[1:2]) & _END and after[1:2] != ["close"]:
        if minutes < 90:
            return here(_exact(90 - minutes, "derived"), "n minutes from time", 2)
    if (
        (after[:1] in (["remaining"], ["left"]) and before[-1:] not in (["after"], ["on"]))
        or after[:2] in (["to", "go"], ["to", "play"], ["to", "spare"])
        or after[:3] == ["still", "to", "play"]
        or (
            after[:3] in (["of", "normal", "time"], ["of", "the", "match"], ["of", "the", "game"])
            and set(after[3:5]) & {"remaining", "left"}
        )
    ):
        whole = 90
        if set(after[:7]) & {"half"} and "first" in after[:7]:
            whole = 45
        about = before[-1:] in (["than"], ["under"], ["around"], ["about"])
        if minutes < whole:
            if about and "less" in before:
                return here(
                    ClockTime(whole - minutes, whole - minutes + 2, None, "vague"), "less than n minutes left", 2
                )
            return here(_exact(whole - minutes, "derived"), "n minutes left", 2)
    if before and (before[-1] in FINAL or (before[-1] in ("inside", "within") and set(after[:2]) & {"end"})):
        if minutes <= 45:
            first_half = "first" in after[:4] and bool({"half", "period"} & set(after[:5]))
            low, high, phase = (45 - minutes, 47, "first_half") if first_half else (90 - minutes, 99, "second_half")
            return start - (start == at), min(len(lowers), end), "final n minutes", ClockTime(low, high, phase, "vague")
    if before and before[-1] in OPENING and minutes <= 45:
        second = "second" in after[:4] or "second-half" in before
        low = 46 if second else 1
        return (
            start - (start == at),
            end,
            "opening n minutes",
            ClockTime(low, low - 1 + minutes, "second_half" if second else "first_half", "vague"),
        )
    if (before and before[-1] in ("inside", "within")) or before[-2:-1] in (["inside"], ["within"]):
        restart = 3 if set(told[:3]) & RESTART and after[:1] in (["of"], ["after"]) else 0
        if not restart and after[:1] == ["of"] and told[:1] in (["start"], ["beginning"]) and told[1:2] == ["second"]:
            restart = 6  # "within four minutes of the start of the second half"
        if restart:
            time = ClockTime(45 + max(1, minutes - 1), 45 + minutes, "second_half", "vague")
            return here(time, "within n minutes of the restart", restart)
        if set(told[:3]) & {"kick-off", "kickoff", "start", "opening"}:
            return here(ClockTime(max(1, minutes - 1), minutes, "first_half", "vague"), "inside n minutes", 2)
        # "Within six minutes Hale had opened the scoring": of the match.
        opens = not OPENS.isdisjoint(after[:8]) and before[-2:-1] != ["and"]
        if (before[-1] == "inside" or before[-2:-1] == ["inside"] or opens) and not set(after[:4]) & COMES_ON:
            if seconds and n <= 60:
                return here(ClockTime(1, 1, "first_half", "stated"), "inside 60 seconds", 0)
            return here(_inside(minutes), "inside n minutes", 0)
        return here(
            ClockTime(
                later=(max(1, minutes - 1), max(1, minutes)),
                anchor="coming on" if set(after[:4]) & COMES_ON else "previous",
            ),
            "within n minutes",
            0,
        )
    if (before and before[-1] in ("after", "on", "with", "by")) or (
        before[-2:-1] in (["after"], ["on"], ["with"]) and before[-1] in HOW_FULLY - {"a", "the"} | {"less"}
    ):
        preposition = before[-1] if before[-1] in ("after", "on", "with", "by") else before[-2]
        if preposition == "by":
            return None
        of_it = after[:2] in (["of", "the"], ["of", "play"])
        if set(after[:1]) & {"of", "without"} and preposition != "with" and not of_it:
            return None  # "after 411 minutes without a goal", "after 10 minutes of pressure"
        if preposition == "with" and not ("clock" in after[:4] or "gone" in after[:3] or "played" in after[:3]):
            return None
        if after[:2] == ["of", "the"] and told[:2] in (["second", "half"], ["second", "period"]):
            return here(_exact(45 + minutes, "derived"), "after n minutes of the second half", 4)
        if minutes <= 120 and after[:1] != ["on"]:
            return here(_exact(minutes), "after n minutes", 0)
        if after[:1] == ["on"] and "clock" in after[:4]:
            return here(_exact(minutes), "with n minutes on the clock", 3)
    if (
        after[:1] in (["in"], ["gone"], ["played"])
        and (
            len(after) < 2
            or after[1] in (",", ".", ";", ":", ")", "that")
            or (after[1] in AHEAD_OF_TIME and after[1] not in ("the", "a", "an", "his", "her", "their", "its"))
            or start == 0
        )
        and minutes <= 120
    ):
        return here(_of_the_half(minutes), "n minutes in", 1)
    if before[-1:] == ["not"] and after[:1] in (["had"], ["later"], ["after"]):
        return here(ClockTime(later=(0, minutes)), "not n minutes later", 2)  # "not a minute had passed before"
    if after[:1] == ["old"] or (after[:1] in (["had"], ["have"], ["were"], ["was"]) and set(after[1:3]) & _PASSED):
        if minutes <= 120:  # "the game was only six minutes old"
            return here(_exact(minutes) if after[:1] == ["old"] else _of_the_half(minutes), "n minutes old", 2)
    if after[:1] in (["was"], ["were"]) and after[1:4] == ["on", "the", "clock"]:
        return here(_exact(minutes), "n minutes on the clock", 4)
    if after[:3] == ["on", "the", "clock"]:
        return here(_exact(minutes), "n minutes on the clock", 3)
    return None


def _is_time(word: str) -> bool:
    """Whether a time may end with a word: "the 70th", "70 minutes"."""
    return word in MINUTE or (word[0].isdecimal() and ordinal(word) is not None)


def _on_n(lowers: list[str], at: int) -> _Found | None:
    """ "90+2", "45'", "(58 min)"."""
    word = lowers[at]
    plus = _PLUS.match(word)
    if plus:
        base, extra = int(plus.group(1)), int(plus.group(2))
        if base == 45:
            return at, at + 1, "45+n", ClockTime(45, 45, "first_half", "stated", f"45+{extra}")
        if base in (90, 105, 120):
            phase = "second_half" if base == 90 else "extra_second"
            return at, at + 1, "90+n", ClockTime(base + extra, base + extra, phase, "stated", f"90+{extra}")
    tick = _TICK.match(word)
    if tick and 0 < int(tick.group(1)) <= 120:
        return at, at + 1, "n'", _exact(int(tick.group(1)))
    if word.isdecimal() and int(word) in (45, 90, 105, 120) and lowers[at + 1 : at + 2] == ["+"]:
        joined = _on_n([word + "+" + "".join(lowers[at + 2 : at + 3])], 0)
        return (at, at + 3, *joined[2:]) if joined else None
    if word in ("minute", "min") and at + 1 < len(lowers) and lowers[at + 1].isdecimal() and int(lowers[at + 1]) <= 120:
        return at, at + 2, "minute n", _exact(int(lowers[at + 1]))
    return None


@cache
def _fixed() -> dict[str, list[tuple[list[str], ClockTime, str]]]:
    by_first: dict[str, list[tuple[list[str], ClockTime, str]]] = {}
    for words, lo, hi, phase, basis, added in FIXED:
        split = words.split()
        by_first.setdefault(split[0], []).append((split, ClockTime(lo, hi, phase, basis, added), words))
    for words, later in LATER.items():
        split = words.split()
        by_first.setdefault(split[0], []).append((split, ClockTime(later=later, basis="vague"), words))
    return by_first


def _wording(lowers: list[str], at: int) -> _Found | None:
    best: _Found | None = None
    for words, time, name in _fixed().get(lowers[at], ()):
        if lowers[at : at + len(words)] != words or (best and len(words) <= best[1] - best[0]):
            continue
        end = at + len(words)
        following = lowers[end] if end < len(lowers) else ""
        if words in (["late"], ["early"]):
            near = {*lowers[end : end + 3]} & BESIDE_GOAL
            near |= {*lowers[max(0, at - 1) : at]} & SCORED if following in _IS_ALL else frozenset()
            in_turn = (
                words == ["late"] and following in (".", ";", "") and "early" in lowers[:at]
            )  # "Hale struck early, Lind late"
            if not (near or in_turn) or lowers[max(0, at - 1)] in ("too", "until", "of", "as"):
                continue
        if words in (["soon"], ["quickly"], ["immediately"]) and not set(lowers[end : end + 4]) & DOING:
            continue
        if name in _JUST_AFTER and following in ("the", "half-time", "coming") and set(lowers[end : end + 3]) & RESTART:
            continue
        of_season = following == "of" and "season" in lowers[end : end + 5]
        if name in ("in the first half", "in the second half") and of_season:
            continue
        if name == "stoppage time" and {"first", "half"} <= {*lowers[max(0, at - 3) : at], *lowers[end : end + 5]}:
            time = ClockTime(45, 45, "first_half", "vague", "45+")
        if name in ("opening minute", "first minute") and following == "of" and "second" in lowers[end : end + 4]:
            time = ClockTime(46, 46, "second_half", "stated")
        if time.later and COMES_ON.intersection(lowers[end : end + 3]):  # "within moments of replacing Moss on 64"
            time = replace(time, anchor="coming on")
        best = (at, end, name, time)
    return best


_MARK_OF_SECOND = (["mark", "of", "the", "second"], ["mark", "into", "the", "second"])
_IS_ALL = (".", ",", ";", "for", "but", "and", "then", "")  # what may stand behind "scored late"
_JUST_AFTER = frozenset(
    f"{how} after" for how in "just soon shortly moments minutes seconds straight immediately".split()
)
_BEFORE_IT = tuple(["before", what] for what in ("that", "this", ".", ",", ";", ")"))
_PASSED = frozenset("elapsed passed gone played ticked been".split())


_READERS: tuple[Callable[[list[str], int], _Found | None], ...] = (
    _nth_minute, _counted, _on_n, _wording, before_and, second_of_and, in_brackets,
    on_the_scoreboard, in_overtime,
)  # fmt: skip
_TRIGGERS = frozenset(
    "minute minutes mins second seconds hour half-hour half half-time halftime first-half second-half break interval"
    " restart late early stoppage injury added later last-minute last-gasp death soon shortly moments final closing dying"
    " opening stoppage-time injury-time extra extra-time immediately straight quickly before additional last kick"
    " thereafter afterwards following stroke change ends clock mark quarter quarter-hour towards near end finish close midway halfway half-way"
    " resuming resumption resumed turn turn-round turnaround oranges lemons tea moiety change-over changeover changing changed crossed crossing commencement outset turning turned intermission breather recess switched re-emerged reappeared again restarted turn-around turnround"
    " time whistle ere cessation embers knockings overtime over-time ot hour-mark half-hour-mark 2ot double-overtime golden infancy exchanges nearly almost practically virtually watch field pitch doors going 2nd mid-way stanza session attack full-time referee ref kick-off kickoff seats".split()
)
