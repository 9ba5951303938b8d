"""A sentence in, what it says of the half in which a side's goals, or the first of all, fell out.

"added three more in the second half"            ->  three or more of theirs, second half
"broke the deadlock two minutes into the second" ->  all of the match's, second half
"five of the six goals came after the break"     ->  five, second half
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Sentence, Span
from pressbox.datatypes.mentions import HalfOfGoals
from pressbox.datatypes.numbers import number, ordinal
from pressbox.matching import forms_of
from pressbox.mentions.result_scene import ResultScene

_PATTERN = "goals of a half"
_BREAK = frozenset("break interval half-time halftime intermission restart resumption change-over changeover".split())
_HALF = frozenset("half period portion moiety".split())
_SCORED = frozenset().union(*map(forms_of, "score add net hit bag grab notch register obtain plunder smash".split()))
_LET_IN = frozenset().union(*map(forms_of, "concede ship leak".split()))
_TIMES = {"once": 1, "twice": 2, "thrice": 3, "both": 2}
_OF_THEM = frozenset(
    "more further goals goal times others another their unanswered of the quick quickfire late without reply".split()
)
_LONGER = frozenset("season campaign games matches year last previous tournament seasons every each".split())
_OPENS = frozenset("scoring deadlock".split())
_FIRST_OF_ALL = (["the", "first", "goal"], ["the", "opening", "goal"])
_CAME = frozenset("came arrived was fell".split())
_NO_MATCH = frozenset(
    "first-leg leg aggregate season last previous nearly almost might should could would had not looked looking hoped hoping"
    " tried trying sought seeking keen failed unable".split()
)
_STOPS = frozenset(". ; : ( ) — –".split())
_NEAR = 6  # words between goals and their half
_SURELY_THEY = 0.75  # share from which "they" are that side
_CLAUSE = 14  # words between a side and what it scored


def halves_of_sides(sentence: Sentence, cast: Cast) -> Iterator[HalfOfGoals]:
    """All that a sentence says of the kind."""
    lowers = sentence.lowers
    scene: ResultScene | None = None
    for at, word in enumerate(lowers):
        if word in _SCORED or word in _LET_IN:
            told = _so_many(lowers, at)
            if told:
                scene = scene or ResultScene(sentence, cast)
                side = _whose(scene, sentence, cast, at)
                if side:
                    count, half, last = told
                    yield HalfOfGoals(
                        _span(sentence, at, last), sentence.index, at, last, _PATTERN, half=half, count=count, side=side,
                        conceded=word in _LET_IN,
                    )  # fmt: skip
        end = _first_of_all(lowers, at)
        where = _second_half_near(lowers, at, end) if end else None
        if where and _NO_MATCH.isdisjoint(lowers[max(0, at - 4) : at]):
            yield HalfOfGoals(_span(sentence, at, where), sentence.index, at, where, _PATTERN, half=2, count=None)
        if word in _GOAL and (ends := _only_goal_of_the_first(lowers, at)):
            yield HalfOfGoals(
                _span(sentence, at - 1, ends), sentence.index, at - 1, ends, _PATTERN, half=1, count=1, only=True
            )
        if word == "of" and lowers[at + 1 : at + 2] == ["the"] and at and number(lowers[at - 1]):
            yield from _some_of_all(sentence, lowers, at)


def _so_many(lowers: Sequence[str], at: int) -> tuple[int, int, int] | None:
    """How many goals, in which half, and where the words end: "(added) three more in the second half"."""
    many, count = at + 1, None
    for many in range(at + 1, min(at + 4, len(lowers))):
        count = _TIMES.get(lowers[many]) or number(lowers[many])
        if count:
            break
        if lowers[many] not in ("a", "all", "another", "their", "with", "no", "fewer", "than"):
            return None
    if not count or count > 9:
        return None
    for where in range(many + 1, min(many + _NEAR + 1, len(lowers))):
        said = half_at(lowers, where)
        if said:
            half, last = said
            return None if _LONGER.intersection(lowers[last : last + 6]) else (count, half, last)
        if lowers[where] not in _OF_THEM:
            return None
    return None


def half_at(lowers: Sequence[str], at: int) -> tuple[int, int] | None:
    """The half that token `at` begins to name and where it ends: "in the second half", "after the interval"."""
    word = lowers[at]
    if word in ("in", "during", "within") and lowers[at + 1 : at + 2] == ["the"]:
        half = lowers[at + 3 : at + 4] and lowers[at + 3] in _HALF and lowers[at + 4 : at + 5] != ["of"]
        which = {"first": 1, "opening": 1, "second": 2}.get(lowers[at + 2])
        return (which, at + 4) if half and which else None
    behind = at + 2 if lowers[at + 1 : at + 2] == ["the"] else at + 1
    if word in ("after", "before", "since") and lowers[behind : behind + 1] and lowers[behind] in _BREAK:
        return (1 if word == "before" else 2), behind + 1
    return None


def _whose(scene: ResultScene, sentence: Sentence, cast: Cast, at: int) -> Reference | None:
    """The side that is the subject of the verb at token `at`, and no man."""
    refs = [r for r in cast.by_sentence.get(sentence.index, ()) if r.last <= at]
    last = max(refs, key=lambda r: r.last, default=None)
    side = scene.subject(at)
    if (
        side is None
        or at - side.last > _CLAUSE
        or (side.form is Form.PRONOUN and side.targets[0][1] < _SURELY_THEY)
        or _STOPS.intersection(sentence.lowers[side.last : at])
    ):
        return None
    if last and last.kind is Kind.PERSON and last.last > side.last:
        return None  # "Millfield's Hale scored twice after the interval"
    return None if sentence.lowers[side.last : side.last + 1] == ["'s"] else side


_GOAL = frozenset("goal strike score".split())
_ALONE = frozenset("only solitary lone sole single".split())


def _only_goal_of_the_first(lowers: Sequence[str], at: int) -> int | None:
    """Where "the only goal of the first half", "the solitary goal before the interval", "led by the only goal at the break" end."""
    if at < 2 or lowers[at - 1] not in _ALONE or lowers[at - 2] != "the" or at + 1 >= len(lowers):
        return None
    where = at + 2 if lowers[at + 1] == "scored" else at + 1
    if lowers[where : where + 3] in (["of", "the", "first"], ["of", "the", "opening"]):
        half = lowers[where + 3 : where + 4]
        return where + 3 if not half or half[0] in _HALF or half[0] in _STOPS or half == [","] else None
    said = half_at(lowers, where) if where < len(lowers) else None
    if said:
        return said[1] if said[0] == 1 else None
    behind = where + 2 if lowers[where + 1 : where + 2] == ["the"] else where + 1
    if lowers[where : where + 1] in (["at"], ["by"]) and lowers[behind : behind + 1] and lowers[behind] in _BREAK:
        return behind + 1
    return None


def _first_of_all(lowers: Sequence[str], at: int) -> int | None:
    """Where "opened the scoring", "to break the deadlock", "the opening goal came" end that token `at` begins."""
    word = lowers[at]
    if word in _OPENERS:
        end = at + 2 if lowers[at + 1 : at + 2] == ["the"] else at + 1
        return end + 1 if lowers[end : end + 1] and lowers[end] in _OPENS else None
    if word == "the" and list(lowers[at : at + 3]) in _FIRST_OF_ALL:
        end = at + 3
        if lowers[end : end + 3] in (["of", "the", "game"], ["of", "the", "match"], ["of", "the", "afternoon"]):
            end += 3
        return end + 1 if lowers[end : end + 1] and lowers[end] in _CAME else None
    if word in _BLANK:  # "it was goalless until the 50th minute"
        return next((i for i in range(at + 1, min(at + 4, len(lowers))) if lowers[i] in ("until", "till")), None)
    if word == "deadlock" and lowers[at + 1 : at + 2] == ["was"]:
        broken = at + 2 + (lowers[at + 2 : at + 3] in _AT_LAST)
        return broken + 1 if lowers[broken : broken + 1] == ["broken"] else None
    if word in _FIRST and at and lowers[at - 1] in ("the", "their"):
        came = at + 1 + (lowers[at + 1 : at + 2] in _AT_LAST)
        return came + 1 if lowers[came : came + 1] and lowers[came] in _CAME - {"was"} else None
    return None


_BLANK = frozenset("goalless scoreless goal-less score-less blank".split())
_FIRST = frozenset("opener breakthrough".split())
_AT_LAST = (["finally"], ["eventually"], ["duly"])
_OPENERS = forms_of("open") | forms_of("break")


def _second_half_near(lowers: Sequence[str], first: int, end: int) -> int | None:
    """Where a time of the second half ends that stands beside tokens `first`..`end`, in their clause."""
    for at in range(end, min(end + _NEAR + 2, len(lowers))):
        if lowers[at] in _STOPS or lowers[at] in (",", "but", "before", "and"):
            break
        last = _begins_second_half(lowers, at)
        if last:
            return last
    ahead = " ".join(lowers[max(0, first - 9) : first])
    took = ahead.rpartition(" minutes of the second half ")  # "needed only two minutes of the second half to"
    return end if took[1] and took[2] == "to"[: len(took[2])] and ahead.endswith(" to") else None


def _begins_second_half(lowers: Sequence[str], at: int) -> int | None:
    if lowers[at] in ("after", "since") and (said := half_at(lowers, at)):
        return said[1]
    if lowers[at] in ("into", "of") and lowers[at + 1 : at + 3] == ["the", "second"] and lowers[at + 3 : at + 4]:
        return at + 4 if lowers[at + 3] in _HALF else None
    if lowers[at] in ("in", "until", "till"):
        start = at if lowers[at] == "in" else at + 1
        said = half_at(lowers, start) if start < len(lowers) else None
        if said:
            return said[1] if said[0] == 2 else None
        half = start == at + 1 and lowers[start : start + 2] == ["the", "second"] and lowers[start + 2 : start + 3]
        if half and half[0] in _HALF:
            return start + 3
    return _late_minute(lowers, at)


def _late_minute(lowers: Sequence[str], at: int) -> int | None:
    """ "In the 50th minute", "on 52 minutes", "on the hour"."""
    if lowers[at] == "on" and lowers[at + 1 : at + 3] == ["the", "hour"]:
        return at + 3
    if lowers[at] not in ("in", "on", "after", "until", "till", "at") or at + 2 >= len(lowers):
        return None
    the = lowers[at + 1] == "the"
    minute = (ordinal(lowers[at + 2]) if the else number(lowers[at + 1])) or 0
    end = at + 3 if the else at + 2
    if lowers[end : end + 1] and lowers[end] in ("minute", "minutes") and _HALF_ENDS < minute <= _ENDS:
        return end + 1
    return None


_HALF_ENDS, _ENDS = 45, 90


def _some_of_all(sentence: Sentence, lowers: Sequence[str], at: int) -> Iterator[HalfOfGoals]:
    """ "Five of the six goals came in the second half": so many, and the others in the first."""
    count, whole = number(lowers[at - 1]), number(lowers[at + 2]) if at + 2 < len(lowers) else None
    if not count or not whole or count >= whole or lowers[at + 3 : at + 4] != ["goals"]:
        return
    if not lowers[at + 4 : at + 5] or lowers[at + 4] not in _CAME | {"were"}:
        return
    where = at + 6 if lowers[at + 5 : at + 6] == ["scored"] else at + 5
    said = half_at(lowers, where) if where < len(lowers) else None
    if said:
        half, last = said
        for which, many in ((half, count), (3 - half, whole - count)):
            yield HalfOfGoals(
                _span(sentence, at - 1, last), sentence.index, at - 1, last, _PATTERN, half=which, count=many
            )


def _span(sentence: Sentence, first: int, last: int) -> Span:
    return Span(sentence.tokens[first].start, sentence.tokens[last - 1].end)
