"""A sentence's words in, how its match ended out, where no figures say it.

"a goalless draw at Leeds"  ->  0-0      "saw off Leeds"  ->  Leeds lost      "rescued a point"  ->  a draw
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.mentions import ResultMention
from pressbox.datatypes.numbers import number
from pressbox.matching import forms_of
from pressbox.mentions.goals_each_way import goals_each_way
from pressbox.mentions.goals_to_goals import goals_to_goals
from pressbox.mentions.how_it_went import went_so
from pressbox.mentions.how_they_fared import fared
from pressbox.mentions.result_scene import ResultScene
from pressbox.mentions.result_words import (
    ONLY_GOALS,
    SHARED_THINGS,
    came_to_beat,
    is_defeat,
    kept_from,
    lost_after_all,
    not_won,
    on_penalties,
    only_goal,
    shares_points,
)
from pressbox.phrases.en.how_it_went import DROPPED, DROPS, LOST_HOW
from pressbox.phrases.en.results import BY, DRAW_NOUNS, LOSS_NOUNS, OVER, WIN_NOUNS, WIN_VERBS

_GOALLESS = frozenset("goalless scoreless nil-nil 0-0 goal-less barren blank pointless".split())
# "A goalless affair", "a blank afternoon": all of it, where "a goalless game" may be one of a run of them.
_ALL_OF_IT = frozenset("hours affair encounter contest afternoon meeting".split())
_OF_A_HALF = frozenset("first half half-time opening interval break".split())
_PART_OF_IT = frozenset(
    "half-hour hour quarter minutes stages exchanges spell".split()
)  # "a goalless opening half-hour"
_NOT_SO = frozenset("to could would should might can not will if".split())
_ONLY_GOAL = 1.0  # weight
_OUTRIGHT = 0.5  # weight below which words hardly say how it ended
_LEVEL_AFTER_ALL = 1.5  # weight of a shoot-out: what was won in it was drawn before
# Verbs that tell a result by themselves: "beat Fulham". "Edged", "saw", "eased" are as often said of something else.
_BEATS = (
    WIN_VERBS - frozenset("down see edge seen sees saw seeing upset shock stun pip ease cruise sink whip drub".split())
) | frozenset("edged downed stunned shocked sank sunk".split())
_LEVEL = frozenset("drew drawn draw tied equaled equalled ended finished".split())
_WINS = 3  # goals put past the others with which a side has likely won
_OF_A_MAN_BEATEN = frozenset("keeper goalkeeper him custodian".split())
_LOSES_TO = frozenset("lost fell slumped succumbed crashed".split())
# "Moved A past B" is said of the table.
_IN_TABLE = frozenset().union(*map(forms_of, "move climb lift jump leap".split()), ("points", "table"))
_CAME, _TO_GRIEF = forms_of("come"), ("unstuck", "undone", "a cropper", "to grief", "off second")
_BE = frozenset("was were been being are is".split())
_OVERCOMES: dict[str, frozenset[str]] = {
    **dict.fromkeys(forms_of("come"), frozenset(("through", "past"))),
    **dict.fromkeys(forms_of("see"), frozenset(("off",))),
    **dict.fromkeys(
        frozenset().union(
            *map(forms_of, "ease edge scrape squeeze cruise get stroll breeze sneak race power romp".split())
        ),
        frozenset(("past",)),
    ),
    **dict.fromkeys(forms_of("sweep") | forms_of("brush"), frozenset(("aside", "past"))),
    **dict.fromkeys(forms_of("knock"), frozenset(("out",))),
    **dict.fromkeys(forms_of("shake"), frozenset(("off",))),
}
_NOUNS = WIN_NOUNS | LOSS_NOUNS | DRAW_NOUNS
# Of other words nothing is asked.
_WITHOUT_REPLY = frozenset("reply response unanswered".split())
_TELLS = (
    _WITHOUT_REPLY | {"lose", "expense", "goals"} | _GOALLESS | _BEATS | _NOUNS | SHARED_THINGS | ONLY_GOALS | _LOSES_TO | frozenset((*_OVERCOMES, *_CAME, "past", "drew", "held", "no", "neither", "without", "did", *DROPS))
)  # fmt: skip


def told_in_words(scene: ResultScene) -> list[ResultMention]:
    """Results without digits, in the order of the words."""
    told = [said for at, word in enumerate(scene.lowers) if word in _TELLS for said in _at(scene, at)]
    if all(one.weight < _OUTRIGHT or one.second_team is None for one in told):
        told += went_so(scene)
    return [
        *told,
        *goals_to_goals(scene),
        *goals_each_way(scene),
        *(fared(scene) if all(one.weight < _OUTRIGHT for one in told) else ()),
    ]


def _at(scene: ResultScene, at: int) -> Iterator[ResultMention]:
    tokens = scene.lowers
    word = tokens[at]
    if word in _GOALLESS:
        said = _goalless(scene, at)
        if said:
            yield said
            return
    if word in ("no", "neither", "without") and (end := _no_goals(tokens, at)):
        subject, other = scene.meeting(at, end)
        if subject is None:
            subject, other = scene.both(scene.subject(at))
        two = [r for r in scene.teams if at < r.first < end]
        if word == "neither" and len(two) == 2 and two[0].best != two[1].best:
            subject, other = two
        two_met = [r for r in scene.teams if r.first >= end and r.form is Form.NAME]
        if (
            subject is None
            and len(two_met) == 2
            and not _CAME_TO.isdisjoint(tokens[two_met[0].last : two_met[1].first])
        ):
            subject, other = two_met  # "neither side could find a goal when A visited B"
        guests = next((r for r in scene.teams if r.first >= end), None)
        if guests and (place := scene.where(guests)):
            subject, other = place, guests  # "there were no goals at A, where B earned a point"
        yield scene.mention(
            "no goals", at, end, "final", subject, other, (0, 0), 0, weight=1.5, mood=scene.mood(at, end)
        )  # fmt: skip
    elif word in _BEATS and not is_defeat(tokens, at):
        yield from _beats(scene, at)
    elif word in _NOUNS:
        yield from _noun(scene, at)
    elif word == "points" and (whose := scene.earned(at)):
        # "two goals by Hale gave A the points at B"
        yield from _won(
            scene, "gave A the points", at, whose, scene.object_of(at + 1, {"at", "against", "over"}), 1, 0.8
        )
    elif shares_points(tokens, at):
        subject = scene.subject(at) or scene.object_of(at + 1, {"for"})
        met = scene.object_of(at + 1, {"with"}) if word in ("points", "spoils") else None
        met = met if met and subject and met.best != subject.best else None
        yield scene.mention(
            "earned a point", at, at + 1, "final", subject, met, None, 0, weight=0.8 if met else 0.5,
            mood=scene.mood(at, at + 1),
        )  # fmt: skip
    elif only_goal(tokens, at) and not any(r.last == at - 2 and tokens[r.last] == "'s" for r in scene.teams):
        won = bool({"won", "win", "beat", "winners"} & set(tokens[max(0, at - 4) : at]))
        lost = bool(
            {"beaten", "lost", "defeated", "losing", "loses", "losers"} & set(tokens[max(0, at - 4) : at])
        )  # "beaten by the only goal"
        whose = next((r for r in scene.teams if r.last < at and tokens[r.last : r.last + 2] == [",", "whose"]), None)
        whose = scene.subject(at) if won or lost else whose
        met = scene.where(whose) if whose else None
        if tokens[max(0, at - 3) : at - 1] in (["by", "a"], ["by", "the"]) and (whom := _beaten_before(scene, at)):
            whose, met = whom  # "edged out B by a solitary goal"
        elif whose and met is None and won != lost:  # "losing by a lone goal to B"
            met = scene.object_of(at + 1, {"to", "at", "against", "over"})
            met = met if met and met.best != whose.best else None
        yield scene.mention(
            "only goal", at, at + 1, "final", whose, met,
            score=(0, 1) if lost and not won else (1, 0), winner=(2 if lost else 1) if met and won != lost else None,
            weight=_ONLY_GOAL, mood=scene.mood(at, at + 1),
        )  # fmt: skip
    elif word in _OVERCOMES and at + 1 < len(tokens) and tokens[at + 1] in _OVERCOMES[word]:
        # "came through against B", "saw off B", "eased past B"
        other = next((r for r in scene.teams if at + 2 <= r.first <= at + 8 and r.form is Form.NAME), None)
        if other and not _BE.isdisjoint(tokens[max(0, at - 3) : at]) and "by" in tokens[at + 2 : other.first]:
            yield from _won(scene, f"{word} {tokens[at + 1]} by B", at, scene.subject(at), other, 2, 1.0)
            return
        yield from _won(scene, f"{word} {tokens[at + 1]} B", at, scene.subject(at), other, 1, 1.0)
    elif word == "goals" and tokens[at - 1 : at] == ["without"] and not _LEVEL.isdisjoint(tokens[max(0, at - 4) : at]):
        # "A and B drew without goals at Genoa"
        first, second = scene.both(scene.subject(at))
        yield scene.mention(
            "drew without goals", at - 1, at + 1, "final", first, second, (0, 0), 0, weight=1.5, mood=scene.mood(at, at + 1)
        )  # fmt: skip
    elif word == "expense" and tokens[max(0, at - 2) : at + 2] == ["at", "the", "expense", "of"]:
        # "sent A into the third round at the expense of B"
        other = _right_behind_of(scene, at + 1)
        yield from _won(scene, "at the expense of B", at, scene.sent_on(at) or scene.subject(at), other, 1, 0.8)
    elif word == "did" and tokens[at + 1 : at + 2] == ["for"] and at and tokens[at - 1] in _OF_A_MAN:
        # "Hale's solitary goal did for B"
        other = next((r for r in scene.teams if r.first == at + 2 and r.form is Form.NAME), None)
        yield from _won(scene, "did for B", at, scene.subject(at), other, 1, 0.8)
    elif word == "past" and (many := _put_past(tokens, at)):
        # "put four goals past B without reply"
        other = next((r for r in scene.teams if at < r.first <= at + 4 and r.form is Form.NAME), None)
        subject = scene.subject(many[1])
        day = tokens[other.last : other.last + 1] in (["on"], ["last"]) if other else False  # "on Saturday"
        behind = other.last + 2 * day if other else 0
        if other and subject and tokens[behind : behind + 2] in _UNANSWERED:
            yield scene.mention(
                "put n past B", many[1], other.last + 2, "final", subject, other, (many[0], 0), 1, mood=scene.mood(at, other.last)
            )  # fmt: skip
        elif many[0] >= _WINS and other and _OF_A_MAN_BEATEN.isdisjoint(tokens[at : other.last + 3]):
            yield from _won(scene, "n past B", many[1], subject, other, 1, 0.8)
    elif word == "past" and not _IN_TABLE.intersection(tokens[max(0, at - 8) : at]):
        # "a bizarre own goal sent A past B in the cup"
        sent = next((r for r in scene.teams if r.last == at), None)
        if sent and (other := scene.object_of(at, {"past"})) and other.first - at <= 3:
            yield from _won(scene, "A past B", at, sent, other, 1, 1.0)
    elif word in _WITHOUT_REPLY and (many := _unanswered(tokens, at)):
        # "hit six without reply against B"
        other = scene.object_of(at + 1, {"against", "at", "past", "from"})
        yield scene.mention(
            "n without reply", at - 1, at + 1, "final", scene.subject(many[1]), other, (many[0], 0), 1,
            weight=1.5 if other else 0.8, mood=scene.mood(many[1], at + 1),
        )  # fmt: skip
    elif (
        (word in _LOSES_TO or (word == "lose" and lost_after_all(tokens, at)))
        and at + 1 < len(tokens)
        and (tokens[at + 1] in ("to", "at") or (tokens[at + 1] in LOST_HOW and _lost_to(tokens, at + 1)))
    ):
        start = at + 1 if tokens[at + 1] in ("to", "at") else _lost_to(tokens, at + 1)
        other = scene.object_of(start, {"to", "at"})
        if other and other.first - start <= 3:
            yield from _won(scene, "lost to B", at, scene.subject(at), other, 2, 0.8)
    elif (
        word in _CAME
        and " ".join(tokens[at + 1 : at + 3]).startswith(_TO_GRIEF)
        and (other := scene.object_of(at + 2, {"to", "at", "against"}))
    ):
        if other.first - at <= 5:
            yield from _won(scene, "came unstuck at B", at, scene.subject(at), other, 2, 0.8)
    elif word == "held" and tokens[at + 1 : at + 2] == ["by"] and not _BE.isdisjoint(tokens[max(0, at - 3) : at]):
        # "A were held by B"
        other = scene.object_of(at + 1, {"by"})
        if other and other.first - at <= 5:
            yield from _won(scene, "held by B", at, scene.subject(at), other, 0, 0.8)
    elif word in DROPS and (end := _dropped(tokens, at)):
        # "dropped two points at B"
        yield from _won(scene, "dropped points at B", at, scene.subject(at), _right_behind(scene, end), 0, 0.8)
    elif word == "drew" and at + 1 < len(tokens) and tokens[at + 1] in ("with", "at", "against"):
        other = scene.object_of(at + 1, {"with", "at", "against"})
        if other and other.first - at <= 4:
            yield scene.mention(
                "drew with B", at, other.last, "final", scene.subject(at), other, None, 0, weight=0.8,
                mood=scene.mood(at, other.last),
            )  # fmt: skip


def _beaten_before(scene: ResultScene, at: int) -> tuple[Reference, Reference] | None:
    """Who beat whom by the goal at token `at`: "A edged out B by a solitary goal"."""
    verb = next((i for i in range(at - 1, max(-1, at - 9), -1) if scene.lowers[i] in WIN_VERBS), None)
    if verb is None or not _BE.isdisjoint(scene.lowers[max(0, verb - 2) : verb]):
        return None
    whose, met = scene.subject(verb), scene.object_between(verb, at)
    return (whose, met) if whose and met and whose.best != met.best else None


def _lost_to(tokens: Sequence[str], at: int) -> int:
    """Where "to B" begins in "lost narrowly at home to B"; 0 where nothing of the kind stands."""
    while at < len(tokens) and tokens[at] in LOST_HOW:
        at += 1
    return at if tokens[at : at + 1] == ["to"] else 0


def _dropped(tokens: Sequence[str], at: int) -> int:
    """Where "at B", "at home to B" begins behind "dropped two points"; 0 where no points were dropped."""
    behind = " ".join(tokens[at + 1 : at + 5])
    what = next((what for what in DROPPED if f"{behind} ".startswith(f"{what} ")), None)
    return at + 1 + len(what.split()) if what else 0


def _right_behind(scene: ResultScene, at: int) -> Reference | None:
    """The side that "at", "against" or "at home to" at token `at` leads to."""
    other = scene.object_of(at, {"at", "against", "to", "with"})
    return other if other and other.first - at <= _NEAR_BEHIND else None


def _right_behind_of(scene: ResultScene, at: int) -> Reference | None:
    return next((r for r in scene.teams if at < r.first <= at + _NEAR_BEHIND and r.form is Form.NAME), None)


_NEAR_BEHIND = 4
_UNANSWERED = (["without", "reply"], ["without", "response"], ["without", "answer"])
_PUTS = frozenset().union(*map(forms_of, "put hit score fire run net bag notch".split()))


_IN_OR_UP = frozenset("in up on home".split())
_RUNS_UP = _PUTS.union(*map(forms_of, "knock bang slam rattle pile rack plunder crack".split()))


def _put_past(tokens: Sequence[str], at: int) -> tuple[int, int] | None:
    """How many goals a side put past another, and where the verb stands: "put four goals past"."""
    end = at - (tokens[at - 1] in ("goals", "in"))
    many = number(tokens[end - 1]) if end > 1 else None
    return (many, end - 2) if many and many < _MANY and tokens[end - 2] in _PUTS else None


def _unanswered(tokens: Sequence[str], at: int) -> tuple[int, int] | None:
    """How many goals nobody answered, and where the verb stands: "hit six without reply", "scored four unanswered goals"."""
    end = at if tokens[at] == "unanswered" else at - 1
    if end < at and tokens[end] != "without":
        return None
    end -= end > 0 and tokens[end - 1] in ("goals", "times")
    many = number(tokens[end - 1]) if end > 1 else None
    if end > 2 and tokens[end - 2] in _IN_OR_UP and tokens[end - 3] in _RUNS_UP:
        end -= 1  # "running up nine goals without reply", "knocked in eight"
    goals = tokens[at] == "unanswered" and tokens[at + 1 : at + 2] == ["goals"]  # "four unanswered goals against B"
    told = many and 1 < many < _MANY and (tokens[end - 2] in _PUTS | _RUNS_UP or goals)
    return (many, end - 2) if many and told and not _IN_PART & set(tokens[at + 1 : at + 6]) else None


_MANY = 20


def _won(
    scene: ResultScene, pattern: str, at: int, subject: Reference | None, other: Reference | None, winner: int, weight: float
) -> Iterator[ResultMention]:  # fmt: skip
    """Who won or lost against whom, if both are named; what was won in a shoot-out was a draw."""
    if other is None or subject is None or other.best == subject.best:
        return
    drawn = on_penalties(scene.lowers, at, other.last)
    yield scene.mention(
        f"{pattern}, on penalties" if drawn else pattern, at, other.last, "final", subject, other, None,
        0 if drawn else winner, weight=_LEVEL_AFTER_ALL if drawn else weight, mood=scene.mood(at, other.last),
    )  # fmt: skip


def _goalless(scene: ResultScene, at: int) -> ResultMention | None:
    """ "A goalless draw", "ended goalless"; of a half alone "a goalless first half"."""
    tokens = scene.lowers
    ends = DRAW_NOUNS | _ALL_OF_IT  # "after a goalless two hours"
    if (
        tokens[at] == "pointless"
    ):  # old papers' word: of a draw it says that there was no goal, of else that there was no sense
        ends = frozenset(("draw",))
    noun = next((j for j in range(at + 1, min(at + 4, len(tokens))) if tokens[j] in ends), None)
    if noun is None and tokens[at] == "pointless":
        return None
    behind = tokens[at + 1 : at + 4]
    of_part = _PART_OF_IT & set(behind) and not {"45", "forty-five"} & set(behind)
    first_half = _OF_A_HALF & set(behind) and not of_part and "second" not in tokens[at + 1 : at + 7]
    ended = " ".join(tokens[max(0, at - 2) : at]) in _IT_ENDED or (
        " ".join(tokens[max(0, at - 2) : at]) in _IT_REMAINED and tokens[at + 1 : at + 2] in ([], ["."])
    )
    parted = tokens[at - 1] in _PART and all(scene.both(scene.subject(at)))  # "A and B parted goalless"
    ended = ended or (tokens[at - 1] in _PART and not _THE_GAME.isdisjoint(tokens[max(0, at - 4) : at - 1]))
    held = tokens[max(0, at - 1) : at] == ["held"] and tokens[at + 1 : at + 2] == ["by"]  # "A, held scoreless by B"
    if noun is not None or (not first_half and (ended or parted or held)):
        end = (noun or at) + 1
        subject, other = scene.subject(at - held), scene.object_of(end, OVER | BY | {"with", "between"})
        if other is None:
            subject, other = scene.both(subject)
        guests = other or subject
        place = scene.where(guests) if guests else None
        if place and (other is None or (subject and subject.form is not Form.NAME)):
            subject, other = place, guests  # "at A, where the hosts and B shared a blank afternoon"
        return scene.mention(
            "goalless draw", at, end, "final", subject, other, (0, 0), 0, weight=2.0, mood=scene.mood(at, end)
        )
    if first_half and tokens[at] != "barren" and "until" not in tokens[max(0, at - 2) : at]:
        return scene.mention("goalless half", at, at + 1, "half_time", score=(0, 0), mood=scene.mood(at, at + 1))
    return None


_THE_GAME = frozenset("tie game match contest encounter fixture final semi-final clash derby".split())
_IT_ENDED = frozenset(("it ended", "ended it", "it finished", "which ended", "which finished", "all ended"))
_IT_REMAINED = frozenset(("it remained", "it stayed"))  # till the end, if nothing is said behind
_PART = frozenset("parted finished ended finish part".split())


def _neither_scored(tokens: Sequence[str], at: int) -> int | None:
    """ "(Neither side) could find the net", "... scored": where it ends; not "... scored again", "... before the break"."""
    start = at
    while at < len(tokens) and tokens[at] in _ABLE:
        at += 1
    told = next((words for words in _SCORING if tokens[at : at + len(words)] == words), None)
    if told is None or (told == ["score"] and at == start):
        return None
    end = at + len(told)
    if _UP_TO & set(tokens[:start]) and any(tokens[i : i + 2] == ["up", "to"] for i in range(start)):
        return None  # "Up to the interval neither side could score"
    return None if _IN_PART & set(tokens[end : end + 5]) else end


_UP_TO = frozenset("half-time interval half change lemons".split())
_ABLE = frozenset("could can was were able to managed manage did really".split())
_SCORING = [
    words.split()
    for words in ("scored", "score", "find the net", "found the net", "find a goal", "find a way through", "found a way through",
                  "break the deadlock", "find the target", "found the target", "breach the other")
]  # fmt: skip
_NEAR = 2  # words from a side's name to its result
_OF_A_MAN = frozenset(
    "goal goals strike header double treble brace effort penalty volley finish hat-trick free-kick".split()
)
_IN_PART = frozenset(
    "half interval break period quarter before until yet again more from minutes for after thereafter despite overtime"
    " overtimes extra extra-time frame stanza first opening rest remainder through".split()
)


_PRODUCED = frozenset("produced saw yielded brought had".split())


_DREW = frozenset("drew draw drawn level parted".split())


def _no_goals(tokens: Sequence[str], at: int) -> int | None:
    """ "No goals were scored", "the meeting produced no goal", "neither goals nor cards": where the words end, if they are of the whole match."""
    if tokens[at] == "neither" and tokens[at + 1 : at + 3] == ["goals", "nor"]:
        return at + 3 if at and tokens[at - 1] in _PRODUCED else None
    if tokens[at] == "neither" and tokens[at + 1 : at + 2] in (["side"], ["team"]):
        return _neither_scored(tokens, at + 2)
    if tokens[at] == "neither" and "nor" in tokens[at + 2 : at + 6]:  # "neither A nor B could find a goal"
        nor = tokens.index("nor", at)
        able = next((i for i in range(nor + 2, min(len(tokens), nor + 6)) if tokens[i] in _ABLE), None)
        return _neither_scored(tokens, able) if able else None
    if tokens[at] == "without":  # "A and B drew without a goal being scored"
        drew = not _DREW.isdisjoint(tokens[max(0, at - 4) : at])
        return at + 3 if drew and tokens[at + 1 : at + 3] == ["a", "goal"] else None
    if tokens[at : at + 2] == ["no", "scoring"] and tokens[max(0, at - 2) : at] in (["there", "was"], ["was", "there"]):
        return None if _IN_PART & set(tokens[at + 2 : at + 7]) else at + 2
    if tokens[at + 1 : at + 2] not in (["goal"], ["goals"]):
        return None
    if at > 2 and tokens[at - 2] in _OF_A_HALF and {"first", "second", "opening"} & {*tokens[max(0, at - 4) : at - 2]}:
        return None  # "the first half produced no goals"
    if at > 3 and tokens[at - 1] in _OF_A_HALF and {"first", "second", "opening"} & {*tokens[max(0, at - 4) : at]}:
        return None  # "in the first half no goal was scored"
    scored = tokens[at + 2 : at + 4] in (["were", "scored"], ["was", "scored"])
    produced = at > 0 and (tokens[at - 1] in _PRODUCED or tokens[max(0, at - 2) : at] == ["there", "were"])
    end = at + (4 if scored else 2)
    between = tokens[end : end + 1] == ["between"]  # "at Bergamo, no goals between A and B"
    return end if (scored or produced or between) and not _IN_PART & set(tokens[end : end + 5]) else None


def _beats(scene: ResultScene, at: int) -> Iterator[ResultMention]:
    """ "Beat B"; not "could beat B", "hoped to beat B"."""
    tokens = scene.lowers
    other = next((r for r in scene.teams if r.first == at + 1 and r.form is not Form.PRONOUN), None)
    if other is None and at + 2 < len(tokens):
        other = next(
            (
                r for r in scene.teams
                if at < r.first <= at + 5 and r.form is Form.NAME
                and not any(t in (",", "the", "keeper") for t in tokens[at + 1 : r.first])
            ),
            None,
        )  # fmt: skip
    if tokens[at] == "blank" and tokens[at - 1] == "a":
        return  # "drew a blank with B"
    if not _NOT_SO.intersection(tokens[max(0, at - 2) : at]) or came_to_beat(tokens, at):
        passive = tokens[at] == "beaten" or not _BE.isdisjoint(tokens[max(0, at - 3) : at])
        beaten = other and passive and "by" in tokens[at + 1 : other.first]  # "were well beaten at home by B"
        pattern = f"{tokens[at]} by B" if beaten else f"{tokens[at]} B"
        yield from _won(scene, pattern, at, scene.subject(at), other, 2 if beaten else 1, 0.8)


_CAME_TO = frozenset("visited visit hosted entertained met faced travelled went journeyed welcomed against and".split())
_PLAYED_OUT = frozenset("fought played battled ground shared served finished ended settle parted slugged".split())


def _noun(scene: ResultScene, at: int) -> Iterator[ResultMention]:
    """ "A win over B", "a draw", "their defeat"; not "a win that they were kept from"."""
    tokens = scene.lowers
    word = tokens[at]
    other = scene.object_of(at + 1, OVER | BY | {"with"})
    owner = next((r for r in scene.teams if tokens[r.last : r.last + 1] == ["'s"] and 0 < at - r.last <= _NEAR), None)
    if owner is None and tokens[max(0, at - 2) : at] == ["ended", "in"]:  # "Millfield's debut ended in defeat"
        owner = next((r for r in reversed(scene.teams) if r.last < at and tokens[r.last] == "'s"), None)
    subject = owner or scene.earned(at) or scene.subject(at)  # "made the most of Millfield's draw at Eastvale"
    if word in WIN_NOUNS and kept_from(tokens, at):
        yield scene.mention(
            "kept from winning", at, at + 1, "final", subject, None, None, 0, weight=0.5, mood=scene.mood(at, at + 1)
        )
        return
    level = word in ("draw", "draws") and not {"level", "even"}.isdisjoint(
        tokens[at + 1 : at + 5]
    )  # "to draw them level"
    if level or word in ("tie", "beating", "reverse", "loss", "ties") or not_won(tokens, at):
        return
    winner = 1 if word in WIN_NOUNS else 2 if word in LOSS_NOUNS else 0
    if other is None and winner == 0 and subject and _PLAYED_OUT.intersection(tokens[subject.last : at]):
        first, second = scene.both(subject)  # "A and B fought out a dour draw"
        if first and second and not on_penalties(tokens, at, at + 1):
            yield scene.mention(
                "A and B drew", at, at + 1, "final", first, second, None, 0, weight=0.8, mood=scene.mood(at, at + 1)
            )
            return
    if other and subject and other.best != subject.best and other.first - at <= 5:
        if winner == 1 and tokens[max(0, at - 2) : at] == ["only", "goal"]:  # "an only goal win over B"
            yield scene.mention(
                "only goal win over B", at - 2, other.last, "final", subject, other, (1, 0), 1, weight=1.5,
                mood=scene.mood(at, other.last),
            )  # fmt: skip
            return
        yield from _won(scene, word + " over B", at, subject, other, winner, 0.8)
    elif word not in DRAW_NOUNS or tokens[max(0, at - 1)] not in ("cup", "round", "first-round"):
        yield scene.mention(
            word, at, at + 1, "final", subject, None, None, winner, weight=0.3, mood=scene.mood(at, at + 1)
        )
