"""A sentence's words in, where they speak of how things stood at the break out.

"at the interval", "turned round", "the first half ended"  ->  the words; not "a minute before the interval"
"""

from collections.abc import Sequence
from typing import NamedTuple

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.numbers import number, score

_PAUSE = frozenset(
    "half-time halftime interval ht lemons oranges turn-round turnround turn-around turnaround change-over changeover break"
    " pause intermission recess breather".split()
)
_NAMED = frozenset(
    "half-time halftime interval intermission".split()
)  # "a half-time lead"; "the break" is no name for the score
_THE = frozenset("the their its".split())
_AT = frozenset("at by".split())
_INTO = frozenset("into reached reach reaching until till".split())
_LASTING = frozenset("stayed remained still stood held lasted".split())
_OF_IT = frozenset("lead advantage deficit cushion score scoreline whistle".split())
_CAME = frozenset("came arrived saw found was with".split())
_THUS = frozenset("thus duly finally then eventually".split())
_BLEW = frozenset("whistle blew blows blowing whistled".split())
_TOOK = frozenset("took take takes taking carried carry carrying brought".split())
_HALF_OF_SOMETHING = frozenset("hour way -".split())  # "at the half hour"
_TURNED = frozenset("turned turning turn turns".split())
_CROSSED = frozenset("crossed crossing cross".split())
_CHANGED = frozenset("changed changing change".split())
_WENT = frozenset(
    "went go going gone sent send sending trooped troop walked trudged retired came jogged strolled headed departed".split()
)
_BEGAN = frozenset("began started begin start opened entered resumed restarted commenced recommenced".split())
_RESUMING = frozenset("resuming restarting resumption restart".split())
_HALF = frozenset("half period moiety portion".split())
_ENDED = frozenset("ended finished closed ends".split())
_STOPS = frozenset(". ; : ! ? ( ) — – -".split())
_WIDE = 9  # words between the break and how things stood
# "Ought to have been two up", "nearly went in ahead": it was not so; "have led at half-time in six": not today.
_NOT_SO = frozenset(
    "would could should might ought if nearly almost deserved unless not never n't hoped wanted thought whenever".split()
)
_HABIT = frozenset("yet times games matches seven six five four three always often record since every season".split())
_SIDES = frozenset("teams sides players two they".split())
_STANDS = frozenset("level ahead leading trailing behind front up down with goalless scoreless still".split())

_LED = frozenset("led leading lead trailed trailing ahead was stood".split())

_MIDWAY = frozenset("midway halfway half-way".split())

# Other words are no break, and begin none.
_MAY_BE = frozenset(
    "half change short locker dressing turn ends end lemon lemon-time dressing-room dressing-rooms second tunnel tea".split()
).union(("45", "forty-five"), _PAUSE, _MIDWAY, _RESUMING, _TURNED, _CROSSED, _CHANGED, _WENT, _BEGAN, _ENDED)


class Break(NamedTuple):
    """Words for half-time: tokens `first`..`last`; `after` where what stood can only follow them."""

    first: int
    last: int
    after: bool = False


def breaks(lowers: Sequence[str]) -> list[Break]:
    """All words of a sentence that place what stood at half-time."""
    found = []
    for at, word in enumerate(lowers):
        one = (_named(lowers, at) or _done(lowers, at)) if word in _MAY_BE else None
        if one:
            found.append(one)
    return found


_GOING = frozenset("going heading headed went go gone".split())
_FIRST_HALVES = (["first", "half"], ["opening", "half"], ["first", "period"], ["opening", "period"])
_FORTY_FIVE = frozenset(("45", "forty-five"))
_AFTER_IT = (["after"], ["after", "the", "first"], ["after", "the", "opening"], ["after", "just"], ["after", "only"])


def _named(lowers: Sequence[str], at: int) -> Break | None:
    """ "At the interval", "half-time came with", "into the break", "a half-time lead"."""
    word = lowers[at]
    end = at + 1
    if word in _FORTY_FIVE:  # "After 45 minutes Millfield led 2-1"
        opens = list(lowers[:at]) in _AFTER_IT and lowers[at + 1 : at + 2] in (["minutes"], ["mins"])
        return (
            Break(0, at + 2, True) if opens and lowers[at + 2 : at + 3] not in (["on"], ["of"], ["without"]) else None
        )
    if word == "half" and lowers[at + 1 : at + 2] == ["time"]:
        end = at + 2
    elif word == "end":  # "at the end of the first half it was 2-1 to Millfield"
        return _end_of_the_half(lowers, at)
    elif word == "change" and lowers[at + 1 : at + 3] == ["of", "ends"]:
        end = at + 3
    elif word in _MIDWAY:  # "at the halfway stage"
        if lowers[at + 1 : at + 2] not in (["stage"], ["point"], ["mark"]):
            return None
        end = at + 2
    elif lowers[at : at + 2] in _OF_TWO_WORDS:
        end = at + 2
    elif word == "second":  # "took a 2-1 lead into the second half"
        if lowers[at - 2 : at] != ["into", "the"] or not _HALF.intersection(lowers[at + 1 : at + 2]):
            return None
        if _GOING.intersection(lowers[max(0, at - 3) : at - 2]) and lowers[at + 2 : at + 3] != ["of"]:
            behind_it = stands_at(
                lowers, at + 2
            )  # "went into the second half 2-1 up", "led 2-1 going into the second half"
            stood = behind_it or any(score(other) or other in _LED for other in lowers[max(0, at - 7) : at - 3])
            return Break(at - 3, at + 2, behind_it) if stood else None
        return Break(at - 2, at + 2) if _OF_IT.intersection(lowers[max(0, at - 6) : at - 2]) else None
    elif word == "tea" and lowers[at - 1] == "at" and any(score(other) for other in lowers[max(0, at - 4) : at]):
        return Break(at - 1, end)  # "were 2-1 up at tea"
    elif word in ("tunnel", "tea"):  # "had gone into the tunnel trailing"; many a man sent off goes down it
        gone = _WENT.intersection(lowers[max(0, at - 5) : at])
        return Break(at - 1, end, True) if gone and stands_at(lowers, end) else None
    elif word == "half":  # "up 2-0 at half", "tied at the half"; not "at half pace"
        if not _at_half(lowers, at):
            return None
    elif word == "turn":
        if lowers[max(0, at - 2) : at] != ["at", "the"] or lowers[end : end + 1] == ["of"]:
            return None
    elif word not in _PAUSE and word not in ("lemon-time", "dressing-room", "dressing-rooms"):
        return None
    start = at - 1 if at and lowers[at - 1] in _THE else at
    before = lowers[start - 1] if start else ""
    behind = lowers[end] if end < len(lowers) else ""
    if before in _AT:
        return None if behind in ("of", "substitute", "substitutes", "'s") else Break(start - 1, end)
    if before in _INTO:
        lasting = before not in ("until", "till") or _LASTING.intersection(lowers[max(0, start - 7) : start])
        return Break(start - 1, end) if lasting else None
    rooms = word.startswith("dressing") and before == "for"  # "headed for the dressing rooms 2-1 up"
    if (before == "to" or rooms) and _WENT.intersection(lowers[max(0, start - 4) : start]):
        return Break(start - 1, end)
    no_more = not _NO_MORE.isdisjoint(lowers[:start]) and lowers[end : end + 2] in ([",", "when"], [",", "at"])
    if no_more and (before == "before" or lowers[max(0, start - 2) : start] == ["up", "to"]):
        return Break(
            start - 1, end
        )  # "no further scoring took place before the interval, when Millfield led by two to one"
    if start == 1 and score(before) and (not behind or behind in _STOPS):
        return Break(start, end)  # "2-1 half time."
    if before == "to" and _led_into(lowers, start - 1):
        return Break(start - 1, end)
    if before == "for" and _BLEW.intersection(lowers[max(0, start - 4) : start]):
        return Break(_from_when(lowers, start - 1), end)
    if (word in _NAMED or end == at + 2) and behind in _OF_IT:
        return Break(at, end)
    if behind == "'s":
        return None  # "at the interval's edge"
    if before == "and" and start > 1 and score(lowers[start - 2]):
        return Break(start - 1, end)  # "3-1 and half-time"
    opens = not before or before in _STOPS or before in (",", "and", "when")
    if opens and behind in _THUS and lowers[end + 1 : end + 2] in (["came"], ["arrived"]):
        return Break(start, end + 1)
    if opens and word == "break" and lowers[end : end + 2] in (["came", "with"], ["arrived", "with"]):
        return Break(start, end)  # "the break arrived with the scores level"
    if opens and behind in _CAME and word not in ("break", "pause", "oranges", "lemons"):
        return Break(start, end)
    if opens and behind in (":", ",") and (word in _NAMED or word == "ht" or end == at + 2):
        return Break(start, end + 1, True)
    if opens and (score(behind) or behind == "it"):
        return Break(start, end, True)
    return None


def _end_of_the_half(lowers: Sequence[str], at: int) -> Break | None:
    """ "At the end of the first half", "at the end of the opening period"; not "towards the end"."""
    half = list(lowers[at + 1 : at + 3]) == ["of", "the"] and lowers[at + 3 : at + 4] in (["first"], ["opening"])
    if not half or not (_HALF | {"spell"}).intersection(lowers[at + 4 : at + 5]) or lowers[at + 5 : at + 6] == ["of"]:
        return None
    return Break(at - 2, at + 5) if list(lowers[max(0, at - 2) : at]) in (["at", "the"], ["by", "the"]) else None


def _led_into(lowers: Sequence[str], at: int) -> bool:
    """ "Took a two-goal cushion to the dressing room", whose break token `at` begins."""
    near = lowers[max(0, at - 6) : at]
    return bool(_OF_IT.intersection(near) and _TOOK.intersection(lowers[max(0, at - 9) : at]))


def _from_when(lowers: Sequence[str], at: int) -> int:
    """Where "when the whistle went for", "and the referee blew for" begins that token `at` ends."""
    return next((i for i in range(at, max(-1, at - 6), -1) if lowers[i] in ("when", "as", "and")), at)


_BY_THE_ODD = frozenset("won win took points honours verdict victory prevailed through lost beaten".split())
_NO_MORE = frozenset("no nothing neither".split())
_OF_TWO_WORDS = (
    ["short", "whistle"], ["locker", "room"], ["dressing", "room"], ["dressing", "rooms"], ["lemon", "time"]
)  # fmt: skip
_PAST_HALF = frozenset(". , ; : ) ! ? and but to in on with when as after thanks through despite then".split())


def _at_half(lowers: Sequence[str], at: int) -> bool:
    """ "At half", "at the half", as Americans call half-time."""
    the = lowers[at - 1 : at] == ["the"]
    before = lowers[at - 2 : at - 1] if the and at > 1 else lowers[at - 1 : at] if at else []
    behind = lowers[at + 1 : at + 2]
    opens = the and at == 2 and _HALF_OF_SOMETHING.isdisjoint(behind)  # "At the half Millfield led"
    return list(before) in (["at"], ["by"]) and (not behind or opens or behind[0] in _PAST_HALF)


def _done(lowers: Sequence[str], at: int) -> Break | None:
    """ "Turned round", "changed ends", "went in 2-1 up", "resumed", "the first half ended"."""
    word, following = lowers[at], list(lowers[at + 1 : at + 4])
    if (word in _TURNED and following[:1] in (["round"], ["around"])) or (
        word in _CROSSED and following[:1] == ["over"]
    ):
        if _with_a_lead(lowers, at + 2):
            return Break(at, at + 2, True)
        on = at == 1 and lowers[0] == "on"  # "On turning round Millfield had a lead of two goals to one"
        return Break(at, at + 2, True) if on or stands_at(lowers, at + 2) or _with_them(lowers, at + 2) else None
    over = following[:1] == ["over"] and bool(_SIDES & {*lowers[max(0, at - 1) : at]})
    if word in _CHANGED and (over or following[:1] == ["ends"]):
        return Break(at, at + 2)
    if word == "ends" and "changed" in following[:3]:
        return Break(_from_when(lowers, at), at + 1 + following.index("changed") + 1)
    if word == "retired" and _with_a_lead(lowers, at + 1):
        return Break(at, at + 1, True)
    if word in _WENT:
        inside = next((i for i in range(at + 1, min(len(lowers), at + 7)) if lowers[i] in ("in", "off")), None)
        near = inside is not None and (inside == at + 1 or word in ("sent", "send", "sending"))
        # "It was 1-1 when the teams went in": what stood is told before.
        if (
            inside == at + 1
            and _SIDES.intersection(lowers[max(0, at - 1) : at])
            and "when" in lowers[max(0, at - 3) : at]
        ):
            ends = lowers[inside + 1 : inside + 2]
            if not ends or ends[0] in _PAST_HALF or ends[0] in ("for", "at"):
                return Break(at, inside + 1)
        if inside == at + 1 and lowers[inside + 1 : inside + 2] == [
            "for"
        ]:  # "went in for their half-time oranges 2-1 up"
            end = next((i + 1 for i in range(inside + 2, min(len(lowers), inside + 6)) if lowers[i] in _PAUSE), inside)
            end += lowers[end : end + 1] in (["oranges"], ["lemons"], ["break"])
            return Break(at, end, True) if end > inside and stands_at(lowers, end) else None
        stood = near and inside and stands_at(lowers, inside + 1) and lowers[inside + 1] != "front"
        return Break(at, inside + 1, True) if stood and inside else None
    if word in _RESUMING:  # "on resuming, with the score one all"; what is told behind it is of the second half
        score_said = [w for w in lowers[at + 1 : at + 5] if w not in (",", "play")][:3]
        with_score = score_said in (["with", "the", "score"], ["with", "the", "scores"])
        return Break(at, lowers.index(score_said[2], at) + 1, True) if with_score else None
    if word in _BEGAN:
        end = at + 1
        if at > 1 and lowers[at - 1] in _HALF and "second" in lowers[max(0, at - 3) : at]:  # "the second half opened"
            return Break(at - 1, end, True) if stands_at(lowers, end) or _with_them(lowers, end) else None
        if following[:2] == ["the", "second"] and following[2:3] and following[2] in _HALF:
            end = at + 4
        elif word not in ("resumed", "restarted", "recommenced"):
            return None
        return Break(at, end, True) if stands_at(lowers, end) or _with_them(lowers, end) else None
    if word in _ENDED and at and lowers[at - 1] in _HALF and "second" not in lowers[max(0, at - 3) : at]:
        return Break(at - 1, at + 1, True)
    if word in _ENDED and lowers[at - 2 : at] == [",", "which"] and lowers[max(0, at - 4) : at - 2] in _FIRST_HALVES:
        return Break(at - 1, at + 1, True)  # "the better of the first half, which ended 2-1"
    if word in _ENDED and at > 1 and lowers[at - 1] == "spell":
        first = lowers[at - 2] in ("first", "opening") or lowers[at + 1 : at + 4] == ["with", "the", "score"]
        return Break(at - 1, at + 1, True) if first else None
    return None


def _with_a_lead(lowers: Sequence[str], at: int) -> bool:
    """ "(Millfield retired) with a lead of two goals to one", "(crossed over) with a goal to the good"."""
    return lowers[at : at + 2] == ["with", "a"] and lowers[at + 2 : at + 3] in (["lead"], ["goal"], ["two-goal"])


def _with_them(lowers: Sequence[str], at: int) -> bool:
    """ "(The second half opened) with the teams level", "with Millfield leading": token `at` begins it."""
    stood = _STANDS - {"with", "still", "front", "up", "down"}
    return lowers[at : at + 1] == ["with"] and not stood.isdisjoint(lowers[at + 1 : at + 6])


def stands_at(lowers: Sequence[str], at: int) -> bool:
    """Whether token `at` begins to say how things stood: "2-1", "level", "a goal behind", "two up", "still ahead"."""
    if at >= len(lowers):
        return False
    word = lowers[at]
    if word in _STANDS or score(word) or "-nil" in word or "-all" in word:
        return True
    behind = lowers[at + 1] if at + 1 < len(lowers) else ""
    if word == "at" and (score(behind) or "-all" in behind):
        return True  # "went in at 1-1"
    if word == "without":
        return behind == "a"  # "crossed over without a goal having been scored"
    if word in ("a", "one", "on", "at", "in", "all") and behind in (
        "goal",
        "terms",
        "level",
        "front",
        "square",
        "even",
        "arrears",
    ):
        return True
    if number(word) and list(lowers[at + 1 : at + 4]) == ["to", "the", "good"]:
        return True  # "went in two to the good"
    return number(word) is not None and behind in ("up", "down", "goal", "goals", "ahead", "behind", "apiece", "each")


def of_the_break(lowers: Sequence[str], first: int, last: int) -> Break | None:
    """The words for half-time that what stands at tokens `first`..`last` belongs to, in one clause with it."""
    return next((one for one in breaks(lowers) if _belongs(lowers, one, first, last)), None)


def _belongs(lowers: Sequence[str], pause: Break, first: int, last: int) -> bool:
    if pause.first >= last:
        between = lowers[last : pause.first]
        joined = lowers[pause.first] in (
            "when",
            "as",
            "and",
        )  # "one each was the state of matters when ends were changed"
        if joined and between == [","]:
            return not pause.after
        as_they_left = between[:1] in (["when"], ["as"])  # "it was 1-1 as the teams trooped off at half-time"
        of_whom = (
            between[:1] and between[0] in _LOW | _UP and between[1:2] in (["of"], ["to"])
        )  # "2-1 adrift of Millfield"
        most = _WIDE // 2 + 2 * joined + 3 * (as_they_left or bool(of_whom))
        return not pause.after and len(between) <= most and not _parted(between)
    between = list(lowers[pause.last : first])
    if not _BY_THE_ODD.isdisjoint(between[-5:]) and lowers[first : first + 2] == ["odd", "goal"]:
        return False  # "were 2-1 down at the interval and still took the points by the odd goal in seven"
    if between[:2] == [",", "when"] or (pause.first <= 2 and between[:1] == [","]):
        between = between[1:]  # "At half-time, Millfield led 2-0", "over at half-time, when Millfield led"
    if between == [","] and _EVEN.intersection(lowers[max(0, pause.first - 5) : pause.first]):
        pair = score(lowers[first])  # "all square at the break, 1-1"
        return pair is not None and pair[0] == pair[1]
    if between[-1:] == [","] and between[-2:-1] and between[-2] in _LED:
        between = between[:-1]  # "At the half the visitors led, 2-1"
    most = _WIDE + 4 * (pause.first == 0)  # "At half-time both teams left the pitch with the match level at 1-1"
    return pause.last <= first and len(between) <= most and not _parted(between)


_EVEN = frozenset("level square even deadlocked tied".split())


def _parted(between: Sequence[str]) -> bool:
    return bool(
        _STOPS.intersection(between)
        or "," in between
        or {"but", "before", "after"}.intersection(between)
        or any(score(word) for word in between)
    )


def apiece(lowers: Sequence[str], at: int) -> tuple[int, tuple[int, int]] | None:
    """Where "two apiece", "a goal each", "one all" at token `at` end, and the score, where they are said of the break."""
    if lowers[max(0, at - 1) : at] == ["without"]:
        return None  # "without a goal apiece"
    each = 1 if lowers[at] in ("a", "one") else number(lowers[at])
    end = at + 2 if lowers[at + 1 : at + 2] in (["goal"], ["goals"]) else at + 1
    if each is None or each > 9 or lowers[end : end + 1] not in (["apiece"], ["each"], ["all"]):
        return None
    behind = lowers[end + 1 : end + 4]
    before = behind[:1] == ["before"] and bool(_PAUSE.intersection(behind[1:]))
    beside = lowers[at - 1 : at] == [","] and any(at - 7 < one.last < at and not one.after for one in breaks(lowers))
    return (end + 1, (each, each)) if before or beside or of_the_break(lowers, at, end + 1) else None


def only_thought(lowers: Sequence[str], first: int, last: int) -> bool:
    """ "Should have been two up at the break", "have led at half-time in six": it was not so, or not today."""
    before = lowers[max(0, first - 5) : first]
    behind = lowers[last : last + 7]
    return bool(
        _NOT_SO.intersection(before)
        or {"would", "flattering"}.intersection(behind[:5])
        or (_HABIT.intersection(behind) and "in" in behind[:6] and {"have", "has", "had"}.intersection(before))
        or ("yet" in before)
        or (lowers[max(0, first - 1) : first] in (["when"], ["whenever"]))
    )


_UP, _DOWN = frozenset("up leading ahead".split()), frozenset("down trailing behind".split())
_TRAILS, _LEADS = frozenset("trailing trailed".split()), frozenset("leading led".split())
_LOW = frozenset("down behind adrift arrears".split())


def whose_at_break(
    lowers: Sequence[str], teams: Sequence[Reference], first: int, last: int, *, named: bool
) -> tuple[Reference, int] | None:
    """The team that figures at tokens `first`..`last` are said of where it is no subject, and 1 if it led, -1 if it trailed.

    "turned round with Derby 2-0 up", "down 2-0 at half to a big Derby side", "Down 2-0 at half, Leeds came out flying"
    """
    beside = next((r for r in teams if r.last == first), None)
    if beside and beside.first and lowers[beside.first - 1] == "with":
        return beside, -1 if _LOW.intersection(lowers[last : last + 4]) else 1
    if beside and beside.first and lowers[beside.first - 1] in _TRAILS | _LEADS:
        return beside, 1 if lowers[beside.first - 1] in _TRAILS else -1  # "after trailing Millfield 2-1 at half-time"
    before = set(lowers[max(0, first - 1) : first])
    lost_to = next((r for r in teams if r.first > last and _became_a_loss(lowers, last, r.first)), None)
    if lost_to:
        return lost_to, -1
    to = next((at for at in range(last, min(len(lowers), last + 6)) if lowers[at] == "to"), None)
    if to is not None and before & _DOWN:
        ahead = next((r for r in teams if 0 < r.first - to <= 5), None)
        if ahead:
            return ahead, 1
    if not named and before & (_UP | _DOWN):
        behind = next((r for r in teams if 0 < r.first - last <= 8), None)
        if behind and lowers[behind.first - 1] == ",":
            return behind, -1 if before & _DOWN else 1
    return None


_LEAD = frozenset("lead advantage cushion".split())
_LOSS = frozenset("loss defeat reverse".split())


def _became_a_loss(lowers: Sequence[str], last: int, team: int) -> bool:
    """ "A 2-0 half-time lead became a 3-2 loss to Millfield", named at token `team`: the others led."""
    said = lowers[last:team]
    led = not _LEAD.isdisjoint(said[:4]) and len(said) <= 2 * _WIDE and not _STOPS.intersection(said)
    return led and lowers[team - 1] in ("to", "against") and not _LOSS.isdisjoint(said)


_FAVOUR = (["'s", "favour"], ["'s", "favor"], ["'", "favour"], ["’", "favour"])


def leader_behind(lowers: Sequence[str], teams: Sequence[Reference], last: int) -> Reference | None:
    """The team named behind figures that end at token `last` which led by them.

    "2-0 to Millfield", "two to one in favour of Millfield", "a 2-0 half-time lead was not enough for Millfield"
    """
    for team in teams:
        before = lowers[max(0, team.first - 3) : team.first]
        near = 0 <= team.first - last <= 5
        if near and (
            before[-1:] in (["to"], ["for"]) or list(before[-3:]) in (["in", "favour", "of"], ["in", "favor", "of"])
        ):
            return team
        if 0 < team.first - last <= 2 and before[-1:] == ["in"] and lowers[team.last : team.last + 2] in _FAVOUR:
            return team  # "2-1 in Millfield's favour"
        said = lowers[last : team.first]
        led = not _LEAD.isdisjoint(said[:4])
        if led and before[-1:] == ["for"] and len(said) <= _WIDE and not _STOPS.intersection(said):
            return team
    return None


def told_of_the_break(lowers: Sequence[str], first: int, last: int) -> bool:
    """Whether figures at tokens `first`..`last` are of half-time."""
    return bool(of_the_break(lowers, first, last) or apiece(lowers, first) or past_the_break(lowers, first, last))


_STAYED = frozenset("stayed remained stood".split())
_LATE_ON = frozenset("hour closing final last dying".split())


def past_the_break(lowers: Sequence[str], first: int, last: int) -> bool:
    """ "It stayed at 1-0 until well into the second half", "remained 1-1 until the hour": figures that stood at half-time."""
    stayed = first and (lowers[first - 1] in _STAYED or (lowers[first - 1] == "at" and lowers[first - 2] in _STAYED))
    if not stayed or lowers[last : last + 1] not in (["until"], ["till"]):
        return False
    until = list(lowers[last + 1 : last + 9])
    if not _HALF.isdisjoint(until):
        return "second" in until
    for at, word in enumerate(until):
        if word in _STOPS or word == ",":
            return False
        if word in _LATE_ON:
            return "half-hour" not in until and until[max(0, at - 1) : at] != ["half"]
        minute = word.rstrip("dhnrst")
        if minute.isdigit():
            return int(minute) > 45
    return False
