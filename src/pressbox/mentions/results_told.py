"""The words around a result in, whether it is one of this match out; and scores spelt out in words.

"in the 2-1 defeat at Leeds last week"  ->  another day      "by three goals to one"  ->  3-1
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.days import DAYS
from pressbox.datatypes.mentions import Mood
from pressbox.datatypes.numbers import number, score
from pressbox.matching import forms_of
from pressbox.mentions.moods import counts_from, since_they
from pressbox.mentions.other_days import of_something_else
from pressbox.mentions.result_words import GIVES
from pressbox.phrases.en.results import DRAW_NOUNS, LOSS_NOUNS, WIN_NOUNS

_MONTHS = frozenset("january february april june july august september october november december".split())
_NIL = frozenset("nil nothing love none".split())


def spelt_out(lowers: Sequence[str], at: int) -> tuple[int, tuple[int, int]] | None:
    """Where a score in words ends, and the score: "by three goals to one", "shared six goals", "two goals apiece"."""
    word = lowers[at]
    following = lowers[at + 1 : at + 4]
    if word == "odd" and following[:1] == ["goal"] and following[1:2] in (["in"], ["of"], ["from"]):
        whole = number(following[2]) if len(following) > 2 else None
        return (at + 4, ((whole + 1) // 2, whole // 2)) if whole and whole % 2 and whole < 12 else None
    if following[:2] in (["goals", "to"], ["goal", "to"]) and len(following) == 3:
        a, b = number(word), 0 if following[2] in _NIL else number(following[2])
        return (at + 4, (a, b)) if a is not None and b is not None and a < 20 and b < 20 else None
    if word in _GOALS and following[:2] == ["to", "their"] and (theirs := _theirs(lowers, at)):
        return theirs  # "scoring eleven goals to their opponents' none"
    if word == "each" and (level := _each_scored(lowers, at)):
        return level
    if word in _SHARED and following[1:2] == ["goals"]:
        whole = number(following[0])
        return (at + 3, (whole // 2, whole // 2)) if whole and whole % 2 == 0 and whole < 13 else None
    if following[:2] in (["goals", "each"], ["goal", "each"], ["goals", "apiece"], ["goal", "apiece"]) or following[
        :1
    ] in (["all"], ["apiece"], ["each"]):
        each = number(word)
        before = set(lowers[max(0, at - 5) : at])
        if word != "a" and at <= 1 and following[0] != "goal" and _alone(lowers, at, following):
            before = {"draw"}  # "Two all!", "Two each."
        return (
            (at + (2 if following[0] in ("all", "apiece", "each") else 3), (each, each))
            if each is not None and each < 10 and before & _ENDED
            else None
        )
    return None


def _alone(lowers: Sequence[str], at: int, following: Sequence[str]) -> bool:
    """ "Two all!", "Two each, and glad of it": a sentence that begins with a score in words."""
    opens = not at or not lowers[0].isalnum()
    ends = (following[1:2] or ["."])[0] in (".", ",", "!", ";", ":", "?", "-")
    return opens and ends and following[0] in ("all", "apiece", "each")


def _theirs(lowers: Sequence[str], at: int) -> tuple[int, tuple[int, int]] | None:
    """ "Eleven goals to their opponents' none", "two goals to their visitors' one"."""
    behind = lowers[at + 3 : at + 7]
    end = next((i for i, word in enumerate(behind) if word in _NIL or number(word) is not None), None)
    a = number(lowers[at - 1]) if at else None
    if not end or a is None or not a < _MOST_GOALS or not behind[0].startswith(_THE_OTHERS):
        return None
    b = 0 if behind[end] in _NIL else number(behind[end])
    return (at + 4 + end, (a, b)) if b is not None and b < _MOST_GOALS else None


def _each_scored(lowers: Sequence[str], at: int) -> tuple[int, tuple[int, int]] | None:
    """ "Each side scoring one goal", "Harbour Town and Millfield each scored twice"; not "each scored twice for Millfield"."""
    end = at + 1
    of_sides = lowers[end : end + 1] and lowers[end] in ("side", "team", "club", "eleven")
    end += bool(of_sides)
    if lowers[end : end + 1] not in (
        ["scored"],
        ["scoring"],
        ["getting"],
        ["having"],
        ["netting"],
        ["obtaining"],
        ["claiming"],
    ):
        return None
    end += 2 if lowers[end : end + 2] == ["having", "scored"] else 1
    word = lowers[end] if end < len(lowers) else ""
    many = _TIMES.get(word) or number(word)
    counted = word in _TIMES or lowers[end + 1 : end + 2] in (["goal"], ["goals"], ["times"])
    if not many or not counted or many >= _MOST_GOALS or not of_sides:
        return None
    end += 1 if word in _TIMES else 2
    return None if _IN_A_PART.intersection(lowers[end : end + 4]) else (end, (many, many))


_GOALS = frozenset(("goals", "goal"))
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_THE_OTHERS = ("opponent", "visitor", "guest", "host", "rival", "adversar", "antagonist")
_IN_A_PART = frozenset("half before interval period quarter leg".split())


def n_to_n(lowers: Sequence[str], at: int) -> tuple[int, tuple[int, int]] | None:
    """Where "4 to 0", "four to nil" ends, and the score: as the margin of a win or in front of its noun, not "in 2 to 3 weeks"."""
    if lowers[at + 1 : at + 2] != ["to"] or len(lowers) < at + 3:
        return None
    a, b = number(lowers[at]), 0 if lowers[at + 2] in _NIL else number(lowers[at + 2])
    before, after = lowers[at - 1] if at else "", lowers[at + 3] if len(lowers) > at + 3 else "."
    if a is None or b is None or max(a, b) > _MOST_GOALS or lowers[at] in ("a", "an", "no") or lowers[at + 2] == "a":
        return None
    noun = after in _NOUNS | {"score"} and before in ("a", "the", "their", "its", "in")
    margin = before in _MARGIN or (before == "of" and lowers[at - 2] in _CALLED)  # "with a score of two to one"
    margin |= before == "was" and _CALLED.intersection(lowers[max(0, at - _NEAR) : at - 1]) != frozenset()
    figures = (
        lowers[at].isdigit() and lowers[at + 2].isdigit() and not _TELLS.isdisjoint(lowers[max(0, at - _NEAR) : at])
    )
    spelt = lowers[at].isalpha() and lowers[at + 2].isalpha()  # "were leading two to one", "Two to nil at the interval"
    stood = spelt and (before in _STOOD_AT or (not at and after == "at")) and after not in ("on", "against")
    if noun or ((margin or figures or stood) and after in _BEHIND_MARGIN) or (spelt and after in _STOOD):
        return at + 3, (a, b)
    return None


_NOUNS = WIN_NOUNS | LOSS_NOUNS | DRAW_NOUNS
_MOST_GOALS = 12
_MARGIN = frozenset(("by", ",", "won", "score"))
# "Bethlehem defeated Kearny 2 to 0"
_TELLS, _NEAR = (
    frozenset(
        "beat beating defeated defeating downed won winning lost losing tied drew trimmed blanked ended led leading".split()
    ),
    8,
)
_STOOD_AT = frozenset("was were led lead leading leads stood standing reading being".split())
_CALLED = frozenset(("score", "result", "scoreline", "margin"))
_BEHIND_MARGIN = frozenset(", . ; : ) in on at over against and after before with to".split())


def _clause(tokens: Sequence[str], at: int) -> Sequence[str]:
    """The words up to where, behind token `at`, another clause begins: "a goalless draw, but will wonder ..."."""
    for i in range(at, len(tokens)):
        if tokens[i] in (",", ";", "but", "and") or tokens[i].startswith(("–", "—")):
            return tokens[:i]
    return tokens


_ROUNDS = frozenset("eight four 16 sixteen 32 two".split())
_NO_MATCHES = frozenset("games matches meetings outings home away league weeks months years seasons days".split())
_WITH_WHAT = frozenset("with by as when , to".split())
_LATER = frozenset("after following despite since from".split())


_FORETOLD = frozenset("prediction predicted predicts prediction: forecast verdict".split())


def _opens_long_ago(tokens: Sequence[str]) -> bool:
    """ "Fifty years ago this week Millfield won the cup": all of the sentence is of that day."""
    return any(list(tokens[at : at + 2]) == ["years", "ago"] for at in range(1, 5))


def _of_another_result(tokens: Sequence[str], at: int, first: int, last: int) -> bool:
    """ "Millfield, beaten 4-0 by Thrale last week, beat Marlow 2-1": of the other figures, a comma away from these."""
    if at < first:
        clause = next((i for i in range(at - 1, -1, -1) if tokens[i] in _PARTS), -1)
        relative = tokens[clause + 1] in (
            "who",
            "which",
            "whose",
        )  # "Millfield, who lost on penalties last week, beat Marlow 2-1"
        return "," in tokens[at:first] and (relative or any(map(score, tokens[clause + 1 : at])))
    if at > last:
        other = next((i for i in range(at - 1, last, -1) if score(tokens[i])), 0)
        return other > 0 and "," in tokens[last:other] and not _PARTS.intersection(tokens[other:at])
    return False


_SPANS_OF_TIME = frozenset("days weeks months years fortnight".split())
_IN_A_SEASON = (
    *(
        f"{when} {of_the_year}"
        for when in ("last", "in the")
        for of_the_year in ("spring", "summer", "autumn", "fall", "winter")
    ),
    "last christmas",
    "at christmas",
    "at easter",
)
_EARLIER_MATCHES = frozenset(("first-leg", "opening-day"))
_KNOWN = frozenset(("the", "their", "its", "'s", "that"))
_PAST = frozenset("lost won drawn drew beaten been".split())


def _told_of_before(tokens: Sequence[str], first: int, last: int, *, opening: bool) -> bool:
    """ "Their 2-1 first-leg win", "who had lost 5-0 here", "drew 2-2 in Millfield three weeks later": another meeting."""
    known = first > 0 and tokens[first - 1] in _KNOWN  # "a 2-1 first-leg win" may be the news
    if tokens[last : last + 1] and tokens[last] in _EARLIER_MATCHES and (known or not opening):
        return True
    behind = tokens[last : last + 9]
    if any(a in _SPANS_OF_TIME and b == "later" for a, b in pairwise(behind)):
        return True
    before = tokens[max(0, first - 5) : first]
    had = max((at for at, word in enumerate(before) if word == "had"), default=-1)
    relative = had > 0 and before[had - 1] in ("who", "which", "both")
    past = _PAST.intersection(before[had + 1 :])
    if past == {"been"} and not _STOOD.isdisjoint(tokens[first : last + 3]):
        return False  # "Millfield, who had been two up at the interval"
    return relative and bool(past) and not _PARTS.intersection(before[had + 1 :])


_STOOD = frozenset("up down ahead behind level leading trailing front".split())
_SAYS_WHEN = frozenset("last previous in of since".split()) | {"earlier", "first", "reverse"}
_PARTS = frozenset((",", ";", ".", "but", "while", "after"))


def _long_ago(before: Sequence[str]) -> bool:
    """ "The winner in the 1971 cup final, when his header beat Stanton 1-0": the year of a match, and what came in it."""
    for i, word in enumerate(before[:-1]):
        if word in ("in", "of", "from") and before[i + 1] == "the" and len(before) > i + 2:
            if before[i + 2].isdigit() and len(before[i + 2]) == 4 and {"when", "where"}.intersection(before[i + 3 :]):
                return True
    return False


def _behind(tokens: Sequence[str], at: int, first: int, last: int) -> bool:
    """Whether the word `at` of those around a result stands behind it, and nothing says that more came after it."""
    return max(0, first - 9) + at >= last and not _LATER.intersection(tokens[max(0, first - 5) : first])


def _of_a_cup(behind: Sequence[str]) -> bool:
    """ "the last eight of the cup"; not "the last eight games"."""
    return not _NO_MATCHES.intersection(behind[:2])


_SHARED = forms_of("share")
_ENDED = frozenset("even equal square draw drew drawn finished ended ending level tied finishing at of".split())


_DAYS_AGO = frozenset("days nights weeks months".split())


def mood_of_result(tokens: Sequence[str], first: int, last: int, *, opening: bool = False) -> Mood:
    """Whether the result at tokens `first`..`last` is one of this match: not of another day, not hoped for.

    An `opening` sentence says of which leg its result is: "won 2-1 in the first leg of their tie on Wednesday".
    """
    if since_they(tokens, first):
        return Mood.OTHER_DAY
    around = tokens[max(0, first - 9) : last + 10]
    close = {*tokens[max(0, first - 5) : first], *_clause(tokens[first : last + 7], last - first)}
    near = set(around)
    start = max(0, first - 9)
    for i, word in enumerate(around[:-1]):
        following = around[i + 1]
        if of_something_else(tokens, start + i, first, last):
            continue  # "last week's defeat with a 2-1 win", "Hale, signed in January, scored in a 2-1 win"
        if word in _SAYS_WHEN and _of_another_result(tokens, start + i, first, last):
            continue
        if (
            word == "last"
            and around[max(0, i - 1) : i] == ["the"]
            and following in _ROUNDS
            and _of_a_cup(around[i + 2 :])
        ):
            continue  # "a 2-0 win to reach the last eight"
        if word in ("last", "previous") and start + i >= last and not _SAME.isdisjoint(around[max(0, i - 3) : i]):
            continue  # "3-0 winners, to match the scoreline of the last two meetings"
        if around[i + 2 : i + 3] in (["minutes"], ["seconds"], ["moments"]):
            continue  # "two goals in the last five minutes to win 2-1"
        if "this time " in " ".join(tokens[start + i : first]) + " ":
            continue  # "did not win a game last season, but this time they won 4-1"
        thanks = tokens[max(0, first - 3) : first] == ["thanks", "to", "a"] and i + 3 >= len(around)
        if word == "last" and following in DAYS and (opening or thanks) and _behind(tokens, i, first, last):
            continue  # a weekly paper: "a 2-2 draw with Millfield last Saturday"
        if word in ("last", "previous") and following in _PERIODS:
            return Mood.OTHER_DAY
        if (
            " ".join(around[i : i + 3]).startswith(_IN_A_SEASON)
            and around[i + 2 : i + 3] != ["road"]  # "a 3-1 win at Easter Road"
            and "," not in tokens[last : start + i]
            and start + i >= last
        ):
            return Mood.OTHER_DAY  # "a 3-2 loss last fall", "who lost 5-0 here in the spring"
        if word == "since" and counts_from(tokens, start + i, first):
            continue  # "their first win since September", "unbeaten since 2019"
        if word in ("in", "of", "since", "last") and following in _MONTHS | {"march", "may"}:
            if around[i + 2 : i + 3] == [","] and start + i < first and GIVES.intersection(around[i + 3 : i + 4]):
                continue  # "Hale, whom they had been selling since August, earned them a 2-2 draw"
            if around[i + 2 : i + 3] == ["to"] and max(0, first - 9) + i < first:
                continue  # "his first goal since returning in January to give them a 1-0 win"
            return Mood.OTHER_DAY
        if word in ("in", "since") and following.isdigit() and len(following) == 4:
            return Mood.OTHER_DAY
        dated = word == "on" and following in _MONTHS | {"march", "may"} and "".join(around[i + 2 : i + 3]).isdigit()
        if (dated and not opening and start + i >= last) or (word == "other" and following == "meeting"):
            return Mood.OTHER_DAY  # "a 2-0 win over Millfield on April 27, the only other meeting of the two"
        if word in ("first", "1st") and following in ("leg", "meeting"):
            behind = max(0, first - 9) + i >= last and "from" not in around[max(0, i - 2) : i]
            if around[i + 2 : i + 5] == ["of", "the", "other"]:
                continue  # "drew 2-2 in the first leg of the other semi-final": news as much as this match
            if not behind and following == "leg" and "," in around[i + 2 : 9]:
                continue  # "2-0 down from the first leg, Millfield won 3-0"
            later = _LATER.intersection(tokens[max(0, first - 4) : first]) and not _news_of_the_leg(tokens, first, last)
            if opening and following == "leg" and behind and not later:
                continue
            return Mood.OTHER_DAY
        if word == "earlier" and following in ("this", "in"):
            return Mood.OTHER_DAY
        if word in _DAYS_AGO and following in ("earlier", "before", "previously"):
            return Mood.OTHER_DAY  # "two days earlier, they blanked Millfield 2-0"
        if word == "reverse" and following in ("fixture", "game", "match"):
            return Mood.OTHER_DAY
        if word == "corresponding" or (
            word in ("following", "after")
            and following in ("their", "a", "last", "the", "successive", "back-to-back")
            and i < 9
            and set(tokens[first : last + 4]) & (LOSS_NOUNS | WIN_NOUNS | DRAW_NOUNS)
        ):
            governed = tokens[max(0, first - 9) + i + 2 : first]  # "after their 12-point deduction with a 2-0 win"
            another = following == "their" and not _WITH_WHAT.isdisjoint(governed)
            another = another or (following == "their" and _climbed(around[:i]))
            if following in ("their", "last", "successive", "back-to-back") and not another:
                return Mood.OTHER_DAY
    if _told_of_before(tokens, first, last, opening=opening) or _had_got_there(tokens, first):
        return Mood.OTHER_DAY
    if _opens_long_ago(tokens) or _long_ago(tokens[:first]):
        return Mood.OTHER_DAY
    if _of_the_side_that(tokens, first):
        return Mood.OTHER_DAY
    if _could_have_been(tokens, first) or _COULD_YET.search(
        " ".join(tokens[max(0, first - _FAR_FROM_MODAL - 4) : first])
    ):
        return Mood.HYPOTHETICAL
    if tokens[max(0, first - 5) : first] and _FORETOLD.intersection(tokens[max(0, first - 5) : first]):
        return Mood.HYPOTHETICAL
    else_told = {
        word for i, word in enumerate(around)
        if word in ("ago", "midweek") and of_something_else(tokens, start + i, first, last)
    }  # fmt: skip
    near = near - else_told
    if (
        near
        & {
            "ago",
            "midweek",
            "opening-day",
            "curtain-raiser",
            "pre-season",
            "yesterday's",
            "week's",
            "weekend's",
            "season's",
        }
        and "midweek" not in tokens[:3]
        and not _midweek_news(tokens, first, last)
    ):
        return Mood.OTHER_DAY
    if close & {
        "would",
        "could",
        "might",
        "if",
        "should",
        "next",
        "tomorrow",
        "will",
        "hoping",
        "hope",
        "hopes",
    } and not close & {"1-0", "beat"}:
        ahead = close & {"next", "tomorrow", "will", "if"}
        before = tokens[max(0, first - 5) : first]
        if ahead == {"next"} and "next" in before and "," in before[before.index("next") :]:
            return Mood.ASSERTED  # "promoted from next season, Millfield won 2-1"
        if ahead and not (ahead == {"next"} and _REACHED.search(" ".join(tokens[max(0, first - 12) : last + 9]))):
            return Mood.HYPOTHETICAL
    if close & {"not", "never", "failed"} and close & {"win", "victory"}:
        return Mood.DENIED
    return Mood.ASSERTED


_PERIODS = frozenset(
    "week weekend season month year term time week's weekend's season's month's meeting campaign match game round"
    " summer saturday sunday monday tuesday wednesday thursday friday outing game's year's saturday's sunday's night's fixture visit trip showing"
    " appearance league two three four five six seven eight nine ten home away weekend".split()
)
_SAME = frozenset("scoreline score scores result outcome repeat rematch rerun re-run replay".split())


def _had_got_there(tokens: Sequence[str], first: int) -> bool:
    """ "Had booked their place in the final by beating Marlow 4-1": of the round before."""
    before = tokens[max(0, first - _SO_FAR_BACK) : first]
    had = max((at for at, word in enumerate(before[:-1]) if word == "had" and before[at + 1] in _GOT), default=-1)
    behind = before[had + 2 :]
    return (
        had >= 0
        and not _PARTS.intersection(behind[:-1])
        and any(a == "by" and b in _BEATING for a, b in pairwise(behind))
    )


_SO_FAR_BACK = 18
_GOT = frozenset(
    "booked reached earned secured sealed clinched qualified progressed advanced made got gone won".split()
)
_BEATING = frozenset("beating defeating thrashing edging knocking seeing overcoming winning hammering".split())


def _midweek_news(tokens: Sequence[str], first: int, last: int) -> bool:
    """ "Went back to the top in midweek following a 4-0 win": the week's news; not "after losing 4-0 in midweek".

    Nor is what came in midweek this match, "A, who lost 4-0 in midweek, beat B 2-1".
    """
    start = max(0, first - 9)
    said = [i for i in range(start, min(len(tokens), last + 10)) if tokens[i] in _LONG_AGO]
    if said and all(tokens[i] == "midweek" and _of_another_result(tokens, i, first, last) for i in said):
        return True
    if any(tokens[i] != "midweek" for i in said):
        return False
    at = next((i for i in range(first - 1, max(0, first - 9), -1) if tokens[i] == "midweek"), 0)
    return at > 0 and tokens[at + 1] in _NEWS_BEHIND and {"had", "having", "after", "who"}.isdisjoint(tokens[:at])


_LONG_AGO = frozenset("ago midweek opening-day curtain-raiser pre-season yesterday's week's weekend's season's".split())
_NEWS_BEHIND = frozenset("following after with thanks as when courtesy".split())


def _news_of_the_leg(tokens: Sequence[str], first: int, last: int) -> bool:
    """ "Have one foot in the final after beating B 4-1 in the first leg on Thursday": the news, where the day is told and no other score."""
    doing = any(
        a == "after" and (b.endswith("ing") or b == "a") for a, b in pairwise(tokens[max(1, first - 6) : first])
    )
    behind = tokens[last : last + 12]
    day = next((i for i, word in enumerate(behind) if word in DAYS), None)
    if not doing or day is None or behind[day - 1] not in ("on", "in", "evening", "night", "of", "late"):
        return False
    return not any(score(word) for at, word in enumerate(tokens) if not first <= at < last)


# "Booked their place in the next round after a 3-0 win", "a 2-1 win to reach the next stage": won already.
_REACHED = re.compile(
    r"\b(booked|book|secured|sealed|earned|clinched|reached|reach|into|through to|advanced to|progressed to|move on to) "
    r"(\S+ ){0,4}?the next (round|stage|phase|\S+)"
)
_MODALS = frozenset("could might should would".split())
_WAYS = frozenset("been finished ended read made won lost".split())
_BEFORE_FIGURES = frozenset("a at as it up by even about nearer more like something anything easily".split())
_FAR_FROM_MODAL = 8  # words
_TURNED = frozenset(", ; : but and when while as before after".split())


# "Thrale can ensure they stay top with a win at Marlow": what a win to come would do
_COULD_YET = re.compile(r"\b(?:can|could|may|might|must|will|would) (?!be )(?:[a-z-]+ ){1,8}with (?:a|an|another)$")
_THE_SIDE_THAT = re.compile(
    r"\b(?:the|an unchanged|unchanged) (?:same |starting )?(?:side|team|line-up|lineup|eleven|xi) (?:that|which|who) (?:had )?"
    r"(?:won|beat|lost|drew|defeated|thrashed|edged|went down|held)\b"
)
_NAMED = frozenset(
    "change changes changed named names unchanged picked kept same switch switches alterations alteration".split()
)


def _of_the_side_that(tokens: Sequence[str], first: int) -> bool:
    """ "Made one change from the side that won 2-0 at Millfield on Thursday": how the match before ended."""
    before = tokens[max(0, first - _SIDE_THAT) : first]
    return bool(_THE_SIDE_THAT.search(" ".join(before))) and not _NAMED.isdisjoint(before)


_SIDE_THAT = 16  # tokens


def _could_have_been(tokens: Sequence[str], first: int) -> bool:
    """ "in a match that could easily have been 5-0": how it did not end."""
    start = max(0, first - _FAR_FROM_MODAL)
    for at in range(first - 2, start - 1, -1):
        if tokens[at] in _TURNED:
            return False
        if tokens[at] in _MODALS:
            said = list(tokens[at + 1 : first])
            while said and said[-1] in _BEFORE_FIGURES:
                said.pop()  # "could have had a hat-trick in a 3-0 win" is of how it ended
            return said[-1:] != [] and said[-1] in _WAYS and bool({"have", "be"} & set(said[:3]))
    return False


def _climbed(before: Sequence[str]) -> bool:
    """ "Thrale are up to second after their big 6-0 win": the win that put them there is news."""
    near = list(before[-6:])
    return any(pair in _HIGHER for pair in pairwise(near)) or bool(_ROSE & {*near})


_HIGHER = frozenset((("up", "to"), ("up", "into"), ("go", "top"), ("are", "top"), ("went", "top"), ("move", "up")))
_ROSE = frozenset("climbed climb moved leapfrogged rose jumped leapt moves".split())
