"""Document and cast in, who led at the break out, where no figures say it.

    "Millfield were two up at half-time"  ->  Millfield led by two        "went in level at the interval"  ->  level

Figures ("2-0 up at the break") are read in `results.py`.
"""

from collections.abc import Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import IN_EACH_HALF, Mood, ResultMention
from pressbox.datatypes.numbers import number
from pressbox.matching import forms_of
from pressbox.mentions.break_words import Break, breaks, of_the_break, only_thought
from pressbox.mentions.moods import plain_words
from pressbox.mentions.results_told import mood_of_result

_AHEAD = frozenset("led lead leading leads ahead front up clear".split())
_BEHIND = frozenset("trailed trailing trail trails behind down arrears adrift bad".split())
_LEVEL = frozenset("level square even easy terms parity deadlocked tied".split())
_NOUNS = frozenset("lead advantage deficit cushion".split())
_GOOD = frozenset("good hand".split())
_GOALLESS = frozenset("goalless scoreless score-less goal-less blank".split())
_SLENDER = frozenset("slender narrow single-goal one-goal slim".split())
# "To overturn a half-time lead": the others'; "denied them a half-time lead": nobody's; "before going ahead" later.
_NO_NOUN = frozenset(
    "overturn overturned overturning overhauled denied deny denying after from despite no without nearly almost until till"
    " if would could should might not never".split()
)
# "Put them ahead by the break" is told of one goal; "level until the break", "ahead since": not, or not yet.
_NOT_YET = frozenset("until till since before after put puts putting fire fired firing nearly almost".split())
_PUTS = frozenset("put puts putting".split())
_NO_MARGIN = frozenset("men man players points place places a minutes".split())
_PAUSES = frozenset("half-time halftime half interval break".split())
_GOALS = frozenset(
    "goal goals strike strikes scored scoring scores netted converted bagged struck double brace twice two once one penalties headers".split()
)
_NO_GOALS = frozenset(
    "missed wide saved chance chances saves bar post woodwork chalked disallowed nearly offside".split()
)
_STANDS = _AHEAD | _BEHIND | _LEVEL | _NOUNS | _GOOD | _GOALLESS | {"nothing"}
_POINTS = frozenset("goal goals point points".split())
_BEATEN = forms_of("beat") | forms_of("defeat") | frozenset("against over past at overcame overcome downed".split())
_BACK = 12  # words between the team and that it led
_AHEAD_OF_HIM = 18  # words from "A goal down at half-time" to the side that was
_OPENING = frozenset("a one two three goal goals having been gone in still and though despite being while".split())
_ALONE = 1  # goals of a lead that is called slender


def find_standings_at_break(document: Document, cast: Cast) -> list[ResultMention]:
    """Every sentence that says who led at half-time."""
    found = []
    for sentence in document.sentences:
        if sentence.genre is not Genre.PROSE:
            continue
        lowers = sentence.lowers
        found += _in_each_half(sentence, lowers, cast)
        shared = _each_so_many(sentence, lowers) or _without_reply(sentence, lowers, cast)
        if shared:
            found.append(shared)
            continue
        if not breaks(lowers):
            continue
        for at in range(len(lowers)):
            said = _standing(sentence, lowers, at, cast)
            if said:
                found.append(said)
                break
    return found


def _in_each_half(sentence: Sentence, lowers: Sequence[str], cast: Cast) -> list[ResultMention]:
    """ "A goal in each half from Hale and Okoro", "Hale scored either side of half-time"; not "a chance in each half"."""
    found = []
    for at in range(1, len(lowers) - 2):
        each = list(lowers[at : at + 3]) in (["in", "each", "half"], ["in", "either", "half"]) or (
            list(lowers[at : at + 3]) == ["either", "side", "of"]
            and bool(_PAUSES.intersection(lowers[at + 3 : at + 5]))
        )
        if not each or not _GOALS.intersection(lowers[max(0, at - 6) : at]):
            continue
        if _NO_GOALS.intersection(lowers[max(0, at - 6) : at]):
            continue
        if mood_of_result(plain_words(sentence), at, at + 3) is not Mood.ASSERTED:
            continue
        named = [r for r in cast.by_sentence.get(sentence.index, ()) if r.kind in (Kind.TEAM, Kind.PERSON) and r.best]
        after = [
            r
            for r in named
            if r.kind is Kind.PERSON and lowers[r.first - 1] in ("from", "by") and 0 <= r.first - at <= 9
        ]
        if len(after) == 1:  # "from Hale and Okoro"
            end = after[0].last
            after += [r for r in named if r.kind is Kind.PERSON and r.first == end + 1 and lowers[end] == "and"]
        before = [r for r in named if r.last <= at and at - r.last <= _BACK and lowers[r.last : r.last + 1] != ["'s"]]
        if len(before) > 1 and before[-1].kind is Kind.TEAM and lowers[before[-1].first - 1] in _BEATEN:
            before = before[:-1]  # "Kelby beat Thrale 2-0 with a goal in each half"
        linked = False
        if len(before) > 1 and all(r.kind is Kind.PERSON for r in before[-2:]):
            linked = lowers[before[-2].last : before[-1].first] == ["and"]
            before = before[-2:] if linked else before  # "Hale and Okoro scored in either half"
        for who in after or before[-2 if linked else -1 :]:
            said = _mention(sentence, at, at + 3, who, 1)
            found.append(replace(said, pattern=IN_EACH_HALF, winner=None))
    return found


def _each_so_many(sentence: Sentence, lowers: Sequence[str]) -> ResultMention | None:
    """ "Four goals were shared before the break", "each side had scored once by the interval": as many on both sides."""
    for at, word in enumerate(lowers):
        if word in ("goals", "goal") and at and number(lowers[at - 1]):
            many = number(lowers[at - 1]) or 0
            end = at + 2 if lowers[at + 1 : at + 2] in (["were"], ["being"]) else at + 1
            if many % 2 or lowers[end : end + 1] != ["shared"] or not _before_the_break(lowers, end + 1):
                continue
            return _mention(sentence, at - 1, end + 1, None, 0, (many // 2, many // 2))
        if word in _EACH:
            end = at + 2 if lowers[at + 1 : at + 2] and lowers[at + 1] in _SIDES_OF_IT else at + 1
            had = lowers[end : end + 1] in (["had"], ["have"], ["having"])
            end += had
            if (not had and end == at + 1) or end + 1 >= len(lowers) or lowers[end] not in _HAVE_SCORED:
                continue
            times = _SO_OFTEN.get(lowers[end + 1]) or _SO_OFTEN.get(" ".join(lowers[end + 1 : end + 3]))
            said_so = _before_the_break(lowers, end + 2) or any(one.last <= at for one in breaks(lowers))
            if times and said_so and _AGAIN.isdisjoint(lowers[end + 2 : end + 6]):
                return _mention(sentence, at, end + 2, None, 0, (times, times))
    return None


def _without_reply(sentence: Sentence, lowers: Sequence[str], cast: Cast) -> ResultMention | None:
    """ "Had scored three times without reply by the interval", "scored twice before the break without answer"."""
    at = next((i for i in range(len(lowers) - 1) if lowers[i] == "without" and lowers[i + 1] in _ANSWER), None)
    if at is None or _AGAIN_LATER.intersection(lowers):
        return None
    for scored in range(max(0, at - _REPLY), at):
        if lowers[scored] not in _HAVE_SCORED:
            continue
        word, behind = lowers[scored + 1], lowers[scored + 2 : scored + 3]
        times = _SO_OFTEN.get(word) if word in ("once", "twice") else number(word) if behind in _COUNTED else None
        end = scored + 2 if word in ("once", "twice") else scored + 3
        before = lowers[end:at] == [] and _before_the_break(lowers, at + 2)
        if times and times < _MOST and (before or (_before_the_break(lowers, end) and at - end <= _PAUSE_WORDS)):
            teams = [r for r in cast.by_sentence.get(sentence.index, ()) if r.kind is Kind.TEAM and r.best]
            teams = [r for r in teams if r.last <= scored and scored - r.last <= _BACK]
            if teams and mood_of_result(plain_words(sentence), scored, end) is Mood.ASSERTED:
                return _mention(sentence, scored, end, teams[-1], 1, (times, 0))
    return None


_ANSWER = frozenset("reply answer response".split())
_COUNTED = (["times"], ["goals"])
_AGAIN_LATER = frozenset("again further more after".split())
_REPLY, _MOST, _PAUSE_WORDS = 9, 9, 4
_EACH = frozenset("each both".split())
_HAVE_SCORED = frozenset("scored netted placed obtained registered notched secured found got".split())
_SO_OFTEN = {"once": 1, "twice": 2, "one": 1, "two": 2, "a goal": 1, "a point": 1, "the net": 1}
_SIDES_OF_IT = frozenset("side sides team teams".split())


def _before_the_break(lowers: Sequence[str], at: int) -> bool:
    """Whether token `at` begins "before the break", "by half-time", "in the first half"."""
    if lowers[at : at + 2] == ["in", "the"]:
        half = lowers[at + 2 : at + 4] in (["first", "half"], ["opening", "half"], ["first", "period"])
        return half and lowers[at + 4 : at + 5] != ["of"]
    behind = at + 2 if lowers[at + 1 : at + 2] == ["the"] else at + 1
    return lowers[at : at + 1] in (["before"], ["by"]) and bool(_PAUSES.intersection(lowers[behind : behind + 1]))


def _standing(sentence: Sentence, lowers: Sequence[str], at: int, cast: Cast) -> ResultMention | None:
    """What token `at` says of how things stood, where it is said of the break."""
    word = lowers[at]
    if word not in _STANDS and not (word in ("score", "goal") and at):
        return None
    margin, first = _margin(lowers, at)
    if word == "nothing":  # "nothing had been scored when the whistle went for half-time"
        none = list(lowers[at + 1 : at + 4]) in (["had", "been", "scored"], ["was", "yet", "scored"])
        pause = of_the_break(lowers, at, at + 4) if none else None
        mood = mood_of_result(plain_words(sentence), at, at + 4)
        return _mention(sentence, at, at + 4, None, 0, (0, 0)) if pause and mood is Mood.ASSERTED else None
    pause = of_the_break(lowers, first, at + 1) or _inside(lowers, at)
    if pause is None or _figures_near(lowers, first, at) or only_thought(lowers, first, at + 1):
        return None
    mood = mood_of_result(plain_words(sentence), first, at + 1)
    too_soon = _NOT_YET.intersection(lowers[max(0, first - 5) : first])
    if _of_whoever_did(lowers, first):
        too_soon -= _HANGS_ON
    if too_soon <= _PUTS and margin and margin > 1:
        too_soon = frozenset()  # "had put them two goals clear by half-time"
    if mood is not Mood.ASSERTED or too_soon:
        return None
    if word == "goal":
        none = lowers[max(0, at - 2) : at] == ["without", "a"]
        return _mention(sentence, first, at + 1, None, 0, (0, 0)) if none else None
    if word in _GOALLESS or word == "score":
        nil = word != "score" or lowers[at - 1] in ("no", "without")
        return _mention(sentence, first, at + 1, None, 0, (0, 0)) if nil else None
    if word in _LEVEL:
        if not _is_level(lowers, at):
            return None
        once = (1, 1) if _cancelled_out(lowers) else None
        return _mention(sentence, first, at + 1, _team(sentence, cast, first, pause), 0, once)
    if word in _NOUNS:
        lead = _by_noun(lowers, at, pause, margin)
        if lead is None:
            return None
    elif word in _GOOD:
        if margin is None:
            return None
        lead = 1
    else:
        if word in ("up", "down", "clear", "bad") and margin is None:
            return None
        if word == "clear" and lowers[at - 1 : at] not in (["goals"], ["goal"]):
            return None
        if word in ("lead", "leads") and lowers[at - 1 : at] not in (["to"], ["they"], ["we"]):
            return None
        if word == "front" and lowers[at - 1 : at] != ["in"]:
            return None
        lead = 1 if word in _AHEAD else 2
    only = None
    if margin is None and word in _AHEAD | _BEHIND and lowers[pause.last : pause.last + 1] == ["by"]:
        margin, only = _behind_the_break(lowers, pause.last + 1)
    team = _team(sentence, cast, first, pause)
    if only and team:
        return _mention(sentence, first, at + 1, team, lead, (1, 0) if lead == 1 else (0, 1))
    if team is None:  # "who were three down at the break": by so many, whoever they are
        return _mention(sentence, first, at + 1, None, None, margin=margin) if margin else None
    goals = _goals_of(sentence, lowers, pause.last, cast) if margin is None else None
    if goals == 1:
        return _mention(sentence, first, at + 1, team, lead, (1, 0) if lead == 1 else (0, 1))
    return _mention(sentence, first, at + 1, team, lead, margin=margin or goals)


def _cancelled_out(lowers: Sequence[str]) -> bool:
    """ "All square at the break after Cobb had cancelled out Hale's opener": one each, as no further goals are told of."""
    if _AGAIN.intersection(lowers) or sum(word in _FIRSTS or word in _ANSWERED for word in lowers) < 2:
        return False
    return bool(_FIRSTS.intersection(lowers)) and bool(_ANSWERED.intersection(lowers))


_FIRSTS = frozenset("opener early opening first".split())
_ANSWERED = frozenset(
    "cancelled canceled answered equaliser equalizer levelled leveled equalised equalized replied".split()
)
_AGAIN = frozenset("twice second again two three third late before second-half".split())


def _margin(lowers: Sequence[str], at: int) -> tuple[int | None, int]:
    """By how many goals, and where the words begin: "two up", "a goal to the good", "a two-goal lead", "a slender lead"."""
    by = _by_goals(lowers, at)
    if by:
        return by, at
    start = at
    while start and lowers[start - 1] in ("in", "to", "the", "still"):
        start -= 1
    if start and lowers[start - 1] in ("goal", "goals"):
        start -= 1
    before = lowers[start - 1] if start else ""
    if before in _SLENDER and lowers[at] in _NOUNS:
        return _ALONE, start - 1
    left, dash, right = before.partition("-")
    if dash and right == "goal" and number(left):
        return number(left), start - 1
    if lowers[start] in ("goal", "goals") and before in ("a", "one", "single"):
        return 1, start - 1
    if lowers[at] in _NOUNS and lowers[at + 1 : at + 2] == ["of"]:  # "with a lead of two goals"
        many = (
            1
            if lowers[at + 2 : at + 3] in (["a"], ["one"])
            else number(lowers[at + 2])
            if at + 2 < len(lowers)
            else None
        )
        if many and many < 9 and lowers[at + 3 : at + 4] and lowers[at + 3] in _POINTS:
            return many, at
    if start > 1 and lowers[start - 2] == "to":
        return None, at  # "two to one ahead"
    size = number(before)
    counts = lowers[start] in ("goal", "goals") or lowers[at] in (
        "up",
        "down",
        "ahead",
        "behind",
        "front",
        "good",
        "bad",
        "arrears",
        "adrift",
    )
    if size and size < 9 and counts and before not in _NO_MARGIN and lowers[at + 1 : at + 2] != ["men"]:
        return size, start - 1
    return None, at


def _by_goals(lowers: Sequence[str], at: int) -> int | None:
    """ "Led by two goals", "trailing by a goal"; "by two goals to one" is a score."""
    if lowers[at] not in _AHEAD | _BEHIND or lowers[at + 1 : at + 2] != ["by"] or at + 2 >= len(lowers):
        return None
    lowers = [*lowers, "."]
    goal = at + 4 if lowers[at + 3] in ("single", "solitary", "clear") else at + 3
    many = 1 if lowers[at + 2] in ("a", "one") else number(lowers[at + 2])
    said = lowers[goal : goal + 1] in (["goal"], ["goals"]) and lowers[goal + 1 : goal + 2] not in (["to"], ["in"])
    bare = lowers[at + 3] in _BEHIND_A_NUMBER and lowers[at + 2] not in ("a", "one")  # "led by two at the interval"
    return many if (said or bare) and many and many < 9 else None


def _behind_the_break(lowers: Sequence[str], at: int) -> tuple[int | None, bool]:
    """ "(Led at the interval) by two goals", "by a goal", "by the only goal so far": how many, and whether no other fell."""
    start = at + 1 if lowers[at : at + 1] in (["the"], ["a"]) else at
    alone = lowers[start : start + 1] in (["only"], ["solitary"], ["lone"])
    goal = start + 1 if alone or lowers[start : start + 1] == ["single"] else start
    if lowers[at : at + 1] in (["a"], ["the"]) or goal > start:
        said = lowers[goal : goal + 1] == ["goal"] and (alone or lowers[at : at + 1] != ["the"])
        return (1, alone) if said and lowers[goal + 1 : goal + 2] not in (["to"], ["from"]) else (None, False)
    many = number(lowers[at]) if at < len(lowers) else None
    said = lowers[at + 1 : at + 2] in (["goals"], ["goal"]) and lowers[at + 2 : at + 3] != ["to"]
    return (many, False) if said and many and many < _MOST else (None, False)


_BEHIND_A_NUMBER = frozenset("at when by . , ; and".split())


def _inside(lowers: Sequence[str], at: int) -> Break | None:
    """ "A half-time lead": the words for the break stand before the noun."""
    return next((one for one in breaks(lowers) if one.last == at), None)


def _by_noun(lowers: Sequence[str], at: int, pause: Break, margin: int | None) -> int | None:
    """Whether "a lead at the break" is one that was had, and 2 for a deficit."""
    before = lowers[max(0, at - 7) : at]
    if _NO_NOUN.intersection(before) or (margin is None and pause.last != at and lowers[at] != "advantage"):
        return None  # "had the lead at the break" may be of either side's making
    return 2 if lowers[at] == "deficit" else 1


def _is_level(lowers: Sequence[str], at: int) -> bool:
    before = lowers[at - 1 : at]
    return {
        "terms": before in (["level"], ["even"], ["equal"]), "square": before == ["all"],
        "even": bool({"honours", "things", "scores", "scoring"}.intersection(lowers[max(0, at - 3) : at])),
        "easy": "honours" in lowers[max(0, at - 3) : at],
        "level": lowers[at + 1 : at + 2] != ["terms"], "parity": False, "deadlocked": True, "tied": True,
    }.get(lowers[at], False)  # fmt: skip


def _figures_near(lowers: Sequence[str], first: int, at: int) -> bool:
    """Figures are read elsewhere: "led 2-0", "two-nil up"."""
    if _by_goals(lowers, at):
        return False
    return (
        any(
            (any(c.isdigit() for c in word) and not (word.isdigit() and i == first and i < at))  # "2 down at the half"
            or word.endswith(("-nil", "-one", "-two"))
            for i, word in enumerate(lowers)
            if max(0, first - 2 * (not _of_whoever_did(lowers, first))) <= i < at + 3
        )
        or (lowers[at + 1 : at + 2] == ["by"] and number(lowers[at + 2]) is not None if at + 2 < len(lowers) else False)
    )


def _goals_of(sentence: Sentence, lowers: Sequence[str], end: int, cast: Cast) -> int | None:
    """How many goals the words behind "led at the break" give the side ahead, the other having none.

    "through Archer, who let fly", "to a goal from Cobb", "to a brace from Cobb"
    """
    word, behind = lowers[end : end + 1], lowers[end + 1 : end + 7]
    if word == ["to"]:
        many = next((_TOLD_OF[w] for w in behind if w in _TOLD_OF), None)
        one = any(w in _ONE_GOAL for w in behind[1:]) and not any(w in _GOALS - _ONE_GOAL for w in behind)
        parted = _PARTED.intersection(behind[:2])
        return None if parted else many or (1 if one else None)
    if word != ["through"]:
        return None
    people = [r for r in cast.by_sentence.get(sentence.index, ()) if r.kind is Kind.PERSON and r.first > end]
    people = [r for r in people if r.first in (end + 1, end + 2)]
    return 1 if len(people) == 1 and "and" not in lowers[people[0].last : people[0].last + 3] else None


_TOLD_OF = {"brace": 2, "double": 2, "pair": 2}
_ONE_GOAL = frozenset("goal strike header penalty opener effort free-kick volley".split())
_PARTED = frozenset("the their his".split())


def _team(sentence: Sentence, cast: Cast, at: int, pause: Break) -> Reference | None:
    """The team named last before a word; "A lead for Millfield": after it."""
    teams = [r for r in cast.by_sentence.get(sentence.index, ()) if r.kind is Kind.TEAM and r.best]
    after = next((r for r in teams if r.first > at and r.first - max(at, pause.last) <= 4), None)
    if after and sentence.lowers[after.first - 1] in ("for", "to"):
        return after
    comma = next(
        (r for r in teams if sentence.lowers[r.first - 1 : r.first] == [","] and r.first - at <= _AHEAD_OF_HIM), None
    )
    if comma and _opens(sentence, at):  # "A goal down at half-time to Hale's strike, Millfield came back"
        return comma
    before = [r for r in teams if r.last <= at and sentence.lowers[r.last : r.last + 1] != ["'s"]]
    if before and _of_whoever_did(sentence.lowers, at):  # "Harbour Town beat Millfield after trailing at the break"
        return before[0]
    before = [r for r in before if at - r.last <= _BACK]
    return before[-1] if before else after


def _of_whoever_did(lowers: Sequence[str], at: int) -> bool:
    """Whether words that say how a side stood hang on what it did: "... after trailing", "despite having been two down"."""
    start = at
    while start and lowers[start - 1] in _HAVING:
        start -= 1
    return bool(start) and lowers[start - 1] in _HANGS_ON and (start < at or lowers[at] in ("trailing", "leading"))


_HAVING = frozenset("having being been gone going falling fallen in".split())
_HANGS_ON = frozenset("after despite from".split())


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether words that say how a side stood open their sentence, before they name it."""
    return _OPENING.issuperset(sentence.lowers[:at])


def _mention(
    sentence: Sentence, first: int, last: int, team: Reference | None, winner: int | None, score: tuple[int, int] | None = None,
    margin: int | None = None,
) -> ResultMention:  # fmt: skip
    tokens = sentence.tokens
    return ResultMention(
        Span(tokens[first].start, tokens[last - 1].end), sentence.index, first, last, "standing at half-time",
        Mood.ASSERTED, "half_time", team, None, score, winner, margin=margin,
    )  # fmt: skip
