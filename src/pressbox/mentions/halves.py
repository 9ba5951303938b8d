"""Document and cast in, what is said of the half that goals fell in out, where no minute is told.

"all four goals came after the break"  ->  all, second half     "first-half headers from Hale and Okoro"  ->  both, first
"""

import itertools
from collections.abc import Sequence

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import HalfOfGoals, Mood
from pressbox.datatypes.numbers import number
from pressbox.mentions.halves_of_sides import halves_of_sides
from pressbox.mentions.moods import plain_words
from pressbox.mentions.results_told import mood_of_result

_SPEAKS_OF_HALF = frozenset(
    "half period portion moiety break interval half-time halftime intermission restart resumption change-over changeover"
    " scoring deadlock opener breakthrough goalless scoreless opening first".split()
)
_HALVES = {"first-half": 1, "second-half": 2}
_GOALS = frozenset(
    "goal goals strike strikes header headers finish finishes opener brace double treble hat-trick volley volleys penalty"
    " penalties equaliser equalizer winner tap-in tap-ins free-kick free-kicks spot-kick spot-kicks".split()
)
_MANY = {"brace": 2, "double": 2, "treble": 3, "hat-trick": 3}
_CAME = frozenset("came arrived fell coming arriving come".split())
_BREAK = frozenset("break interval half-time halftime intermission restart resumption".split())
_NOT_ALL = frozenset("not but nearly almost except bar barring nor".split())
# "Her third first-half goal of the season", "two second-half goals in three games": of other matches too.
_LONGER = frozenset("season campaign games matches year last previous tournament seasons".split())
_UNDONE = frozenset("saved missed wide over bar post disallowed chalked crossbar woodwork offside denied ruled".split())
_AGAINST = frozenset(
    "no without despite chance chances missed disallowed nearly almost denied denying deny claims appeals awarded saved".split()
)
_SURELY = frozenset("goal goals strikes opener hat-trick brace".split())  # scored, whoever did; a penalty may be missed
_PARTED = frozenset("after before but who when while as which that either had".split())
_STRETCHES = tuple([noun, "of", "the"] for noun in ("stages", "minutes", "moments", "seconds", "part", "quarter"))
_PATTERN = "goals of a half"
_ADJECTIVES = 2  # words between the number or the man and "first-half"
_IN_A_ROW = 5  # words between two men of one row: "Manu Cid and the Brazilian Wendell"


def find_halves(document: Document, cast: Cast) -> tuple[HalfOfGoals, ...]:
    """Every sentence of prose that puts goals in a half."""
    found: list[HalfOfGoals] = []
    for sentence in document.sentences:
        if sentence.genre not in (Genre.PROSE, Genre.HEADLINE):
            continue
        lowers = sentence.lowers
        people = [r for r in cast.by_sentence.get(sentence.index, ()) if r.kind is Kind.PERSON and r.best]
        for at, word in enumerate(lowers):
            blank = word in _WHICH_HALF and lowers[at + 1 : at + 3] in (["half", "without"], ["period", "without"])
            said = _without_goals(sentence, lowers, at) if blank else None
            if said:
                pass
            elif word in _HALVES or (
                word in ("first", "second") and lowers[at + 1 : at + 2] == ["half"] and at + 2 < len(lowers)
            ):
                said = _named_by_half(sentence, lowers, at, people) or _so_many_in(sentence, lowers, at)
            elif word in ("goals", "scoring", "goal"):
                said = _all_in_a_half(sentence, lowers, at)
            elif word in ("neither", "nobody") or (word == "no" and lowers[at + 1 : at + 2] == ["one"]):
                said = _neither_scored(sentence, lowers, at)
            elif word in _BLANK:
                said = _blank_half(sentence, lowers, at)
            if not said and word in _WHICH_HALF and lowers[at + 1 : at + 2] in (["half"], ["period"]):
                said = _without_goals(sentence, lowers, at)
            if said and mood_of_result(plain_words(sentence), said.first, said.last) is Mood.ASSERTED:
                found.append(said)
        if _SPEAKS_OF_HALF.intersection(sentence.words):
            found += [
                said for said in halves_of_sides(sentence, cast)
                if mood_of_result(plain_words(sentence), said.first, said.last) is Mood.ASSERTED
            ]  # fmt: skip
    return tuple(found)


def _named_by_half(
    sentence: Sentence, lowers: Sequence[str], at: int, people: Sequence[Reference]
) -> HalfOfGoals | None:
    """ "Two quickfire second-half goals from Hale", "Terry's second-half header", "a first-half goal by Okoro"."""
    half = 1 if lowers[at].startswith("first") else 2
    end = at + 1 if lowers[at] in _HALVES else at + 2
    told_of = _in_which(lowers, end)
    if told_of is not None:
        end = told_of
    if lowers[end : end + 1] == ["no"]:
        return None  # "in the first half no goal was scored"
    if lowers[end : end + 1] and lowers[end].isalpha() and lowers[end + 1 : end + 2] and lowers[end + 1] in _GOALS:
        end += 1  # "a first-half diving header"
    if lowers[end : end + 1] == ["own"]:
        return None  # the man is of the other side, and told of apart
    if end >= len(lowers) or lowers[end] not in _GOALS:
        return None
    noun, behind = lowers[end], lowers[end + 1 : end + 9]
    before = lowers[max(0, at - _ADJECTIVES - 2) : at] if told_of is None else lowers[at + 1 : end]
    if _AGAINST.intersection(before) or _LONGER.intersection(behind) or _UNDONE.intersection(behind[:6]):
        return None
    plural = noun.endswith("s")
    men = _row_of_men(lowers, end + 1, people) if behind[:1] in (["from"], ["by"], ["through"]) else ()
    owner = next((r for r in people if r.last < at and at - r.last <= _ADJECTIVES + 1 and lowers[r.last] == "'s"), None)
    if owner and not plural and not men:
        men = (owner,)
    if not men and noun not in _SURELY:
        return None
    told = next((n for word in reversed(before) if (n := number(word)) is not None), None)
    if told is None and not plural and not owner and "the" not in before and not {"a", "an"}.intersection(before):
        return None  # "his third first-half goal"
    if not plural:
        men, told = men[:1], _MANY.get(noun, 1)
    count = max(told or 1, len(men)) if told is None or len(men) <= told else told
    return HalfOfGoals(
        _span(sentence, at, end + 1), sentence.index, at, end + 1, _PATTERN, half=half, count=count, scorers=men
    )


_SCORED = frozenset(
    "scored scoring conceded conceding shipped shipping netted netting hit hitting struck leaked leaking".split()
)


def _so_many_in(sentence: Sentence, lowers: Sequence[str], at: int) -> HalfOfGoals | None:
    """ "Millfield conceded four goals in the first half": whoever scored them."""
    if lowers[at + 1 : at + 2] != ["half"] or lowers[max(0, at - 3) : at] != ["goals", "in", "the"]:
        return None
    count, verb = number(lowers[at - 4]) if at > 4 else None, lowers[at - 5] if at > 4 else ""
    if not count or verb not in _SCORED or _LONGER.intersection(lowers[at + 2 : at + 9]):
        return None
    half = 1 if lowers[at] == "first" else 2
    return HalfOfGoals(
        _span(sentence, at - 4, at + 2), sentence.index, at - 4, at + 2, _PATTERN, half=half, count=count
    )


def _in_which(lowers: Sequence[str], at: int) -> int | None:
    """Where the goals stand in "a first half in which headers from Hale and Okoro", "a half that saw two goals from Hale"."""
    if lowers[at : at + 2] not in (["in", "which"], ["that", "saw"], ["which", "saw"]):
        return None
    for noun in range(at + 2, min(at + 6, len(lowers) - 1)):
        if lowers[noun] in _GOALS:
            return noun if lowers[noun + 1] in ("from", "by") else None
    return None


def _row_of_men(lowers: Sequence[str], at: int, people: Sequence[Reference]) -> tuple[Reference, ...]:
    """The men named in one row from token `at` on: "from Hale, Okoro and the Brazilian Wendell"."""
    row: list[Reference] = []
    end = at
    for man in sorted((r for r in people if r.first > at), key=lambda r: r.first):
        between = lowers[end + 1 : man.first] if not row else lowers[end : man.first]
        joined = not row or bool({"and", ","}.intersection(between))
        if len(between) > _IN_A_ROW or not joined or _PARTED.intersection(between) or ";" in between:
            break
        row.append(man)
        end = man.last
        if lowers[end : end + 1] == ["'s"]:
            return tuple(row[:-1])  # "by Hale and Okoro's ..."
    if len(row) > 1 and not any("and" in lowers[a.last : b.first] for a, b in itertools.pairwise(row)):
        return tuple(row[:1])  # "from Hale, Okoro ...": another clause
    return tuple(row)


def _all_in_a_half(sentence: Sentence, lowers: Sequence[str], at: int) -> HalfOfGoals | None:
    """ "All four goals came after the break", "both goals were scored in the first half", "all the scoring"."""
    start = at
    while start and at - start < 4 and (lowers[start - 1] in ("the", "of", "all", "both") or number(lowers[start - 1])):
        start -= 1
    size = lowers[start:at]
    none = lowers[max(0, at - 2) : at][-1:] == ["no"] and lowers[at] in ("goals", "goal", "scoring")
    if none and (said := _none_in_it(sentence, lowers, at)):
        return said
    if none:
        start = at - 1
    elif "all" not in size and "both" not in size and not (start == 0 and size == ["the"] and lowers[at] == "goals"):
        return None
    if _NOT_ALL.intersection(lowers[max(0, start - 2) : start]) or _LONGER.intersection(lowers[at : at + 9]):
        return None
    end = at + 1
    if not none:
        if lowers[end : end + 1] and lowers[end] in _CAME:
            end += 1
        elif lowers[end : end + 2] in (["were", "scored"], ["being", "scored"], ["was", "done"]):
            end += 2
        else:
            return None
    while lowers[end : end + 1] and lowers[end] in ("all", "only", "either"):
        end += 1
    where = _half_said(lowers, end)
    if where is None:
        return None
    half, last = where
    if none:
        if lowers[max(0, start - 3) : start][-2:] not in (["there", "were"], ["there", "was"], ["were", "still"]):
            return None
        half = 3 - half  # no goals in the one: all in the other
        return HalfOfGoals(_span(sentence, start, last), sentence.index, start, last, _PATTERN, half=half, count=None)
    counted = next((n for word in size if (n := number(word)) is not None), None)
    count = 2 if "both" in size else counted
    return HalfOfGoals(_span(sentence, start, last), sentence.index, start, last, _PATTERN, half=half, count=count)


def _none_in_it(sentence: Sentence, lowers: Sequence[str], at: int) -> HalfOfGoals | None:
    """ "No goals were scored in the first half", "in the first half no goal was scored": all fell in the other."""
    end = at + 1
    while lowers[end : end + 1] and lowers[end] in _BE_SCORED:
        end += 1
    where = _half_said(lowers, end) if end > at + 1 else None
    if where is None and "scored" in lowers[at + 1 : end]:
        opens = next((i for i in range(max(0, at - 8), at) if _half_said(lowers, i)), None)
        where = _half_said(lowers, opens) if opens is not None and opens < 2 else None
    return _all_in_the_other(sentence, at - 1, end, where[0]) if where else None


_BE_SCORED = frozenset("were was had been scored being recorded registered created forthcoming".split())


def _blank_half(sentence: Sentence, lowers: Sequence[str], at: int) -> HalfOfGoals | None:
    """ "After a barren first half", "2-0 after a goalless opening period"."""
    half = next((i for i in range(at + 1, min(at + 4, len(lowers))) if lowers[i] in _WHICH_HALF), None)
    after = "after" in lowers[max(0, at - 3) : at] or lowers[at] == "barren"
    if not after or half is None or lowers[half + 1 : half + 2] not in (["half"], ["period"]):
        return None
    return _all_in_the_other(sentence, at, half + 2, _WHICH_HALF[lowers[half]])


_WHICH_HALF = {"first": 1, "opening": 1, "second": 2}
_WENT = frozenset(
    "was were proved remained stayed ended finished closed passed went came slipped drifted petered".split()
)
_YIELDED = frozenset("produced brought saw yielded had".split())
_BLANK = frozenset("goalless scoreless goal-less score-less blank barren".split())
_NOT_WHOLLY = frozenset("until till but almost nearly not n't looked seemed far anything save for except bar".split())
_SCORES = (
    ["scored"], ["score"], ["scoring"], ["find", "the", "net"], ["found", "the", "net"], ["break", "the", "deadlock"], ["broken", "the", "deadlock"],
    ["find", "a", "way", "through"], ["find", "the", "breakthrough"], ["find", "the", "target"], ["register", "a", "goal"],
)  # fmt: skip
_AGAIN = frozenset("again another further more added third deserved until till".split())
_CLAUSE = 12  # words of one clause


def _without_goals(sentence: Sentence, lowers: Sequence[str], at: int) -> HalfOfGoals | None:
    """ "The first half was goalless", "the opening period passed without a goal": all fell in the other."""
    end = at + 2
    if lowers[end : end + 1] == ["without"] and {"goal", "goals"}.intersection(lowers[end + 1 : end + 3]):
        return _all_in_the_other(sentence, at, end + 2, _WHICH_HALF[lowers[at]])
    none = lowers[end + 1 : end + 3] in (["no", "goals"], ["no", "goal"]) and lowers[end + 3 : end + 4] != ["of"]
    if none and _YIELDED.intersection(lowers[end : end + 1]):
        return _all_in_the_other(sentence, at, end + 3, _WHICH_HALF[lowers[at]])  # "the first half produced no goals"
    if lowers[end : end + 1] == ["of"] or not _WENT.intersection(lowers[end : end + 2]):
        return None
    for last in range(end + 1, min(end + 7, len(lowers))):
        word = lowers[last]
        if word in _NOT_WHOLLY or word in (",", ";", "."):
            return None
        without = word == "without" and {"goal", "goals", "score"}.intersection(lowers[last + 1 : last + 4])
        if word in _BLANK or without:
            behind = lowers[last + 1 : last + 3]
            if _NOT_WHOLLY.intersection(behind) or "further" in behind:
                return None
            return _all_in_the_other(sentence, at, last + 1, _WHICH_HALF[lowers[at]])
    return None


def _neither_scored(sentence: Sentence, lowers: Sequence[str], at: int) -> HalfOfGoals | None:
    """ "Neither side scored in the first half", "neither could find a way through before the break"."""
    clause = list(lowers[at : at + _CLAUSE])
    if _AGAIN.intersection(clause):
        return None
    for words in _SCORES:
        for first in range(at + 1, at + _CLAUSE - len(words)):
            if list(lowers[first : first + len(words)]) == words:
                end = first + len(words)
                where = _half_said(lowers, end) or _at_the_break(lowers, end) or _by_the_break(lowers, at)
                return _all_in_the_other(sentence, at, where[1], where[0]) if where else None
    return None


def _at_the_break(lowers: Sequence[str], at: int) -> tuple[int, int] | None:
    """ "(Neither side had scored) at the interval"."""
    behind = at + 2 if lowers[at + 1 : at + 2] == ["the"] else at + 1
    if lowers[at : at + 1] == ["at"] and lowers[behind : behind + 1] and lowers[behind] in _BREAK:
        return 1, behind + 1
    return None


def _by_the_break(lowers: Sequence[str], at: int) -> tuple[int, int] | None:
    """ "Up to half-time (neither side had scored)", "level at the interval, (neither having scored)"."""
    for i in range(max(0, at - _CLAUSE), at):
        behind = i + 2 if lowers[i + 1 : i + 2] == ["the"] else i + 1
        if lowers[i] in ("to", "at", "by", "before") and lowers[behind : behind + 1] and lowers[behind] in _BREAK:
            return 1, at + 1
    return None


def _all_in_the_other(sentence: Sentence, first: int, last: int, half: int) -> HalfOfGoals:
    return HalfOfGoals(_span(sentence, first, last), sentence.index, first, last, _PATTERN, half=3 - half, count=None)


def _half_said(lowers: Sequence[str], at: int) -> tuple[int, int] | None:
    """The half that token `at` begins to name, and where it ends: "in the second half", "before the interval"."""
    if lowers[at : at + 2] == ["in", "the"] and lowers[at + 3 : at + 6] in _STRETCHES:
        at += 4  # "in the latter stages of the first half"
    if lowers[at : at + 2] in (["in", "the"], ["of", "the"]) and lowers[at + 3 : at + 4] in (["half"], ["period"]):
        if lowers[at + 4 : at + 5] in (["of"], ["-"]):
            return None  # "of extra time", "of the season"
        return {"first": (1, at + 4), "opening": (1, at + 4), "second": (2, at + 4)}.get(lowers[at + 2])
    word = lowers[at] if at < len(lowers) else ""
    if word in _INSIDE and lowers[at + 1 : at + 2] == ["the"] and lowers[at + 4 : at + 5] == ["minutes"]:
        minutes = number(lowers[at + 3]) or _HALF_LASTS + 1  # "in the opening ten minutes"
        half = 1 if lowers[at + 2] in _AT_FIRST else 2 if lowers[at + 2] in _AT_LAST else 0
        return (half, at + 5) if half and minutes <= _HALF_LASTS else None
    behind = at + 2 if lowers[at + 1 : at + 2] == ["the"] else at + 1
    if word in ("after", "before", "by") and lowers[behind : behind + 1] and lowers[behind] in _BREAK:
        return (2 if word == "after" else 1), behind + 1
    return None


_INSIDE = frozenset("in within inside during".split())
_AT_FIRST, _AT_LAST = frozenset("first opening".split()), frozenset("last final closing".split())
_HALF_LASTS = 45  # minutes


def _span(sentence: Sentence, first: int, last: int) -> Span:
    return Span(sentence.tokens[first].start, sentence.tokens[last - 1].end)
