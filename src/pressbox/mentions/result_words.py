"""A sentence's words in, whether they tell how the match ended where no figures stand.

"rescued a point"  ->  a draw      "a point behind", "a match they had to win"  ->  nothing
"""

from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.days import DAYS
from pressbox.datatypes.numbers import score
from pressbox.matching import forms_of
from pressbox.phrases.en.results import DRAW_NOUNS, LOSS_NOUNS

# "headed for a goalless draw", "seemed to have earned a point": it did not come so, or the words would be others.
_SEEMED = frozenset(
    "seemed destined headed heading looked looking appeared threatened drifting petering threatening".split()
)
HAVING = frozenset("have has had having 've".split())  # "Town had beaten City 2-1", unlike "Town, beaten 2-1 by City"
_COURSE = frozenset(("set for", "course for", "way to", "set to"))
_SETS = frozenset("set put sent".split())
# "Prevented Harbour Town from claiming victory", "denied them the win": they did not win.
_PREVENTS = forms_of("prevent") | forms_of("deny") | forms_of("rob")
# "Came from behind to win": it was won.
_TURNED = frozenset().union(
    *map(forms_of, "come fight rally recover hit hold go battle bounce dig turn do manage survive".split())
) | {"comeback"}
ONLY_GOALS = frozenset("goal strike".split())
_ALONE = frozenset("solitary lone sole".split())
_OF_MORE = frozenset("half season campaign term tournament year career month defeat defeats".split())
SHARED_THINGS = frozenset("point points spoils honours".split())  # that end a match as a draw
_A_POINT = frozenset("a the precious valuable deserved hard-earned".split())
_IN_TABLE = frozenset("behind clear above ahead from adrift off better below short outside more away".split())
SHARES = forms_of("share")
_SHARES = SHARES | forms_of("split")
GIVES = frozenset().union(*map(forms_of, "hand give earn secure seal bring win snatch clinch".split()))
_POINT_VERBS = frozenset().union(
    *map(forms_of, "earn rescue share salvage snatch take claim secure grab settle gain collect pick hold save".split())
)


def came_to_beat(lowers: Sequence[str], at: int) -> bool:
    """ "An early strike was enough for A to beat B", "came from behind to beat B": it was so; not "needed to beat B"."""
    before = lowers[max(0, at - 9) : at]
    return before[-1:] == ["to"] and bool((_TURNED | _ENOUGH).intersection(before)) and not _WISHED.intersection(before)


_ENOUGH = frozenset("enough helped helping allowed allowing enabled fired inspired led".split())
_WISHED = frozenset(
    "need needed needs hoped hope hoping failed fail fails looking wanted want have had not n't could can tried trying".split()
)


def lost_after_all(lowers: Sequence[str], at: int) -> bool:
    """ "Contrived to lose", "went on to lose"; not "would lose", "had not lost"."""
    return list(lowers[max(0, at - 2) : at]) in (["contrived", "to"], ["on", "to"], ["only", "to"], ["managed", "to"])


def is_defeat(lowers: Sequence[str], at: int) -> bool:
    """ "A third defeat on the bounce", "the derby defeat by Leeds": the noun, where "to defeat Leeds" is a verb.

    Not "a 2-1 defeat of Leeds", nor where somebody dealt it: "inflicted their first defeat on Leeds", "condemned them to defeat".
    """
    return (
        lowers[at] in ("defeat", "defeats")
        and not (lowers[at + 1 : at + 2] == ["of"] and _SPELLS.isdisjoint(lowers[at + 2 : at + 5]))
        and not _HELPS.intersection(lowers[at - 1 : at])
        and _DEALT.isdisjoint(lowers[max(0, at - _NEAR) : at])
        and (at + 1 == len(lowers) or lowers[at + 1] in _BEHIND_DEFEAT)
    )


def is_loss(lowers: Sequence[str], at: int) -> bool:
    """ "Slumped to a third straight loss, 3-0 at home to Leeds": the noun right before the figures, or a few words."""
    return lowers[at] in _LOSSES and at > 0 and lowers[at - 1] != "in" and "," in lowers[at + 1 : at + _NEAR]


def is_decision(lowers: Sequence[str], at: int) -> bool:
    """ "A 2-1 decision over Leeds", "a 1-0 result against Leeds": that a side got; not "deserved more than the 2-1 result"."""
    if lowers[at] != "result":
        return lowers[at] == "decision"
    return lowers[at + 1 : at + 2] != [] and lowers[at + 1] in _MET_WITH and "the" not in lowers[max(0, at - 3) : at]


def came_off_worse(before: Sequence[str], pair: tuple[int, int]) -> bool:
    """ "Dropped a 2-1 decision", "a 1-3 result at Leeds"."""
    return not _DROPPED.isdisjoint(before) or pair[0] < pair[1]


_DROPPED = frozenset("dropped drop drops dropping lost losing".split())
_LOSSES = LOSS_NOUNS - {"defeat", "defeats"}
_MET_WITH = frozenset("against over at away with".split())


def is_dealt(lowers: Sequence[str], at: int) -> bool:
    """ "Condemned Millfield to a third successive defeat": the noun, and its victim named behind who dealt it."""
    return (
        lowers[at] == "defeat"
        and lowers[at - 1] not in _HELPS
        and not CONDEMNS.isdisjoint(lowers[max(0, at - _NEAR) : at])
    )


CONDEMNS = frozenset(
    "condemn condemned condemning condemns consign consigned consigning consigns doom doomed dooming dooms subject subjected"
    " subjecting subjects".split()
)
_SPELLS = frozenset("season campaign year term month".split())  # "their first defeat of the season"
_NEAR = 8


def dealt_on(lowers: Sequence[str], at: int) -> bool:
    """ "The 2-1 defeat of B", "a 2-1 defeat on B", with the word behind the noun at token `at`; not "a 3-2 loss on Saturday"."""
    when = DAYS.intersection(lowers[at + 1 : at + 2]) or list(lowers[at + 1 : at + 3]) == ["the", "road"]
    return list(lowers[at : at + 1]) in (["of"], ["on"], ["upon"]) and not when


_DEALT = frozenset(
    "inflict inflicted inflicting inflicts hand handed handing hands condemn condemned condemning condemns consign"
    " consigned consigning consigns doomed subjected sent sentenced gave dealt".split()
)
_HELPS = frozenset("to could would should might can not will did".split())
_BEHIND_DEFEAT = frozenset(
    "away home by to at against of for in on from and , . ; : ) with as when while since after".split()
)


def kept_from(lowers: Sequence[str], at: int) -> bool:
    """ "Prevented Harbour Town from claiming victory": the win at `at` was not won."""
    return bool(_PREVENTS.intersection(lowers[max(0, at - 9) : at]))


def not_won(lowers: Sequence[str], at: int) -> bool:
    """ "A match that they had to win", "without an away win": no word of how this one ended."""
    before = lowers[max(0, at - 7) : at]
    if "without" in before[-4:]:
        return True
    return lowers[at] == "win" and before[-1:] == ["to"] and not _TURNED.intersection(before)


def shares_points(lowers: Sequence[str], at: int) -> bool:
    """ "Rescued a point", "the points were shared"; not "a point behind", "moved a point clear"."""
    word = lowers[at]
    before = lowers[max(0, at - 5) : at]
    if word in ("point", "spoils"):
        behind = lowers[at + 1 : at + 2]
        told = bool(
            before
            and _A_POINT.intersection(before[-2:])
            and _POINT_VERBS.intersection(before)
            and not _IN_TABLE.intersection(behind)
        )
        if told or word == "point":
            return told
    if word in ("points", "spoils"):
        return (
            lowers[at + 1 : at + 2] == ["shared"]
            or lowers[at + 1 : at + 3] == ["were", "shared"]
            or (before[-1:] == ["the"] and bool(_SHARES.intersection(before[-3:])))
        )
    if word != "honours" or lowers[at + 1 : at + 2] not in (["even"], ["were"]):
        return False
    return not _OF_A_HALF.intersection(lowers[max(0, at - 4) : at + 7])  # "up to half-time, when honours were easy"


_OF_A_HALF = frozenset("half period moiety portion 45 forty-five interval half-time halftime break".split())


def only_goal(lowers: Sequence[str], at: int) -> bool:
    """ "The only goal of the game", "a solitary strike"; not "his only goal of the season", "of the first half"."""
    if lowers[at] not in ONLY_GOALS or not at:
        return False
    told = lowers[at - 1] in _ALONE or (lowers[at - 1] == "only" and lowers[max(0, at - 2)] == "the")
    behind = lowers[at + 1 : at + 5]
    if lowers[at - 1] in _ALONE and behind[:2] in (["for", "the"], ["in", "a"]):
        return False  # "the lone goal for the visitors", "their lone goal in a 3-1 loss"
    by_then = lowers[max(0, at - 3) : at - 2] == ["by"] and not _OF_A_HALF.isdisjoint(lowers[max(0, at - 6) : at - 3])
    if by_then or behind[:2] == ["so", "far"]:
        return False  # "led at the interval by the only goal so far"
    of_a_half = not _OF_A_HALF.isdisjoint(lowers[at + 1 : at + 6]) or behind[:3] == ["of", "the", "first"]
    told = told or (lowers[at - 1] in ("one", "single") and _decides(lowers, at))
    return told and not (
        of_a_half
        or _OF_MORE.intersection(behind)
        or behind[:1] in (["in"], ["he"], ["they"], ["since"])
        or "his" in lowers[max(0, at - 3) : at]
    )


def _decides(lowers: Sequence[str], at: int) -> bool:
    """ "One goal decided it", "a single goal, by Hale, was all that separated the sides"; not "one goal separated them at the break"."""
    behind = lowers[at + 1 : at + 16]
    end = next((i for i, word in enumerate(behind[:8]) if word in ("decided", "settled", "sufficed")), None)
    if end is None:
        end = next((i for i in range(2, len(behind)) if behind[i - 2 : i] == ["all", "that"]), None)
    return end is not None and not {"half", "interval", "break", "had", "until", "when"}.intersection(behind)


def seemed_so(lowers: Sequence[str], first: int) -> bool:
    """ "Headed for a goalless draw": the result at `first` is one that did not come.

    "Set them on course for a 3-1 win" it did, where figures stand; and "headed the only goal" is another heading.
    """
    start = max(0, first - 6)
    before = lowers[start:first]
    seemed = _SEEMED.intersection(before) - ({"headed"} if not {"for", "towards"}.intersection(before) else set())
    if any(a == "appeared" and b in _APPEARED_IN for a, b in pairwise(lowers[start : first + 1])):
        seemed -= {"appeared"}  # "Hale and Moss both appeared in Leeds's 4-0 victory"
    if seemed:
        return True
    came = bool(_SETS.intersection(lowers[max(0, first - 10) : first])) and any(c.isdigit() for c in lowers[first])
    return not came and any(f"{a} {b}" in _COURSE for a, b in pairwise(before))


_APPEARED_IN = frozenset("in for as on off from during".split())
_IN_A_SHOOT_OUT = frozenset("penalties shoot-out shootout spot-kicks pks pk's".split())
_BY_WAY_OF = frozenset("on in after via by".split())


def on_penalties(lowers: Sequence[str], first: int, last: int) -> bool:
    """ "Beat Leeds on penalties", "beat Leeds 4-3 in a shoot-out"; not "beat Leeds with two penalties"."""
    for at in range(first, min(len(lowers), last + 6)):
        if at >= last and lowers[at] in (".", ";"):
            return False
        if lowers[at] in _IN_A_SHOOT_OUT:
            return bool(_BY_WAY_OF.intersection(lowers[max(0, at - 3) : at])) and "from" not in lowers[at - 1 : at]
    return False


_HAD_ENDED = frozenset("ended finished ends finishing tied level drawn stood".split())


_OVER_NINETY = frozenset(
    f"{word} {what}" for word in ("over", "after", "inside", "at the end of") for what in ("ninety minutes", "90 minutes", "normal time", "regulation time", "the ninety", "the 90", "the regulation", "regulation 90", "regulation ninety")
)  # fmt: skip


_END_OF_NINETY = tuple(
    f"the end of {what}" for what in ("the regular period", "regular time", "the ninety", "normal time", "regulation")
)


def in_normal_time(lowers: Sequence[str], at: int) -> bool:
    """ "The regulation ninety had ended 2-2": how it stood before extra time, where the figures at `at` are no final score."""
    before = lowers[max(0, at - 7) : at]
    if " ".join(lowers[at + 1 : at + 4]) in _OVER_NINETY:
        return True  # "held 1-1 over ninety minutes"
    if any(phrase in " ".join(lowers[at + 1 : at + 8]) for phrase in _END_OF_NINETY):
        return True  # "it stayed 1-1 to the end of the regular period"
    if not _HAD_ENDED.intersection(before[-2:]) or "in" in before[-1:]:
        return False
    said = " ".join(before)
    return any(
        f"{word} {what}" in said for word in ("normal", "regulation", "ordinary") for what in ("time", "ninety", "90")
    )


_GRADES = frozenset(
    "reserves res seconds thirds colts vets veterans ladies women girls boys xi juniors youth firsts".split()
)
_NUMBERED = ("1st", "2nd", "3rd", "4th", "5th", "6th", "u")


def is_a_grade(word: str) -> bool:
    """ "2nds", "3rd", "XI", "U14s", "Reserves": which of a club's sides it is."""
    return word in _GRADES or (word.startswith(_NUMBERED) and any(map(str.isdigit, word)) and len(word) < _SHORT)


_SHORT = 5
_DECIDED = frozenset().union(*map(forms_of, "win lose prevail triumph take".split()))


def of_the_shoot_out(lowers: Sequence[str], at: int) -> bool:
    """ "The shoot-out, which Ashgrove won 3-2", "won the shoot-out 4-2": figures of the kicks, not of the match."""
    end = at - (lowers[at - 1] == ",") if at else 0
    if end and lowers[end - 1] in _IN_A_SHOOT_OUT and _DECIDED.intersection(lowers[max(0, end - 4) : end]):
        return "from" not in lowers[max(0, end - 2) : end]
    for i in range(at - 1, max(1, at - _FAR), -1):
        if lowers[i] in (".", ";", ":"):
            return False
        if lowers[i] == "which" and at - i < _NEAR:
            return bool(_IN_A_SHOOT_OUT.intersection(lowers[max(0, i - 2) : i])) and "won" in lowers[i:at]
        if lowers[i] in _IN_A_SHOOT_OUT | {"kicks"} and _went_to_kicks(lowers, i, at):
            return True
    return False


def _went_to_kicks(lowers: Sequence[str], kicks: int, at: int) -> bool:
    """ "Edged Millfield in a shoot-out, 4-3", "ended on penalties on Friday, Millfield pipping Thrale 6-5"; not of another tie."""
    led_by = kicks - (lowers[kicks - 1] in ("a", "the", "penalty"))  # "in a shoot-out, 4-3", "in penalty kicks, 4-2"
    pair = score(lowers[at]) if at < len(lowers) else None
    if pair is None or max(pair) < _FEWEST_KICKS or not 0 < abs(pair[0] - pair[1]) < _FEWEST_KICKS + 1:
        return False
    between = lowers[kicks + 1 : at]
    if (lowers[led_by - 1] not in _BY_WAY_OF and lowers[led_by - 2] not in _GO) or not _ANOTHER_TIE.isdisjoint(
        lowers[max(0, kicks - 8) : at]
    ):
        return False
    decided = not _DECIDES.isdisjoint(lowers[max(0, led_by - _DECIDED_BY) : led_by])
    return decided and any(word in (",", "by") or word in _DECIDES for word in between)


def went_out(lowers: Sequence[str], at: int) -> bool:
    """ "Went out of the cup on penalties, 4-2": who is spoken of lost."""
    before = lowers[max(0, at - _DECIDED_BY - 1) : at]
    return any(a in _GO | _BOWS and b == "out" for a, b in pairwise(before)) and "," not in before[:-1]


_BOWS = forms_of("bow")
_FEWEST_KICKS = 2
_DECIDED_BY = 9  # words from "went out of the cup" to "on penalties"
_FAR = 14  # words
_GO = forms_of("go")
_ANOTHER_TIE = frozenset("last previous earlier ago week midweek season before round reply lead led".split())
_DECIDES = frozenset().union(
    *map(
        forms_of,
        "end decide settle win beat edge pip eliminate defeat oust lose finish prevail triumph go outlast top down nip upset advance fall".split(),
    )
)


def after_a_draw(lowers: Sequence[str], at: int) -> bool:
    """ "Progressed 5-4 after a 2-2 draw", of what stands behind the figures: in a shoot-out."""
    drawn = lowers[at : at + 5]
    pair = score(drawn[2]) if list(drawn[:2]) == ["after", "a"] and len(drawn) > 3 else None
    return pair is not None and pair[0] == pair[1] and bool(DRAW_NOUNS.intersection(drawn[3:]))


_BE = frozenset("was were been being got get gets are is".split())
_PARTS = frozenset("over apart aside away back out off down up".split())
_NOT_A_RESULT = frozenset("reduced ahead pegged pinned hauled held locked tied level trailing leading level".split())


def suffered(lowers: Sequence[str], at: int) -> bool:
    """ "Were turned over" before the figures at `at`, "was undone": the passive of a verb, whichever."""
    end = at - (lowers[at - 1] in _PARTS)
    verb = lowers[end - 1] if end > 1 else ""
    done = verb.endswith("ed") or verb in _PARTICIPLES
    return done and verb not in _NOT_A_RESULT and not _BE.isdisjoint(lowers[max(0, end - 4) : end - 1])


_PARTICIPLES = frozenset("undone torn put sunk taken blown shut beaten thrown overcome caught hit".split())
_PEGGED_BACK = frozenset(("pegged back to", "pinned back to", "hauled back to"))


def pegged_back(lowers: Sequence[str], first: int, last: int) -> bool:
    """ "Were pegged back to 1-1 by", "were frustrated 0-0 by": one side held the other, at the figures `first` to `last`."""
    back = lowers[max(0, first - 3) : first]
    held = list(back[-2:-1]) in (["were"], ["was"], ["be"], ["being"], ["been"]) and back[-1].endswith(("ed", "held"))
    held = held and list(back[:1]) not in (["were"], ["was"], ["are"], ["is"])  # "were being held 1-1 by B when ..."
    return list(lowers[last : last + 1]) == ["by"] and (held or " ".join(back) in _PEGGED_BACK)


def is_an_aggregate(before: Sequence[str], after: Sequence[str]) -> bool:
    """ "2-1 on aggregate", "5-3 overall", "an aggregate 4-2", by the words right before and behind the figures."""
    own = after[: next((i for i, word in enumerate(after) if score(word)), len(after))]  # "2-1 (5-3 on aggregate)"
    of_another = any(score(word) and "aggregate" in before[i + 1 : i + 4] for i, word in enumerate(before))
    return "aggregate" in own[:4] or list(own[:1]) == ["overall"] or ("aggregate" in before[-4:] and not of_another)


def could_not(lowers: Sequence[str], at: int) -> bool:
    """ "Could not contain (B)", "failed to break down (B)": whether the verb at token `at` is what a side could not do to another."""
    verb = at - (lowers[at] in _PARTICLES)
    if verb < 2 or not lowers[verb].isalpha() or lowers[verb] in _NO_OBJECT:
        return False
    before = lowers[max(0, verb - 2) : verb]
    return before[-1] in _NOT or (before[-1] == "to" and before[0] in _FAILED)


_PARTICLES = frozenset("down off back out past up".split())
_NO_OBJECT = frozenset("see be let help allow to the a an and".split())
_NOT = frozenset("not never couldn't cannot can't didn't n't n’t couldn’t didn’t".split())
_FAILED = frozenset("failed fail unable struggled failing struggling powerless tried".split())


def this_time(lowers: Sequence[str], first: int) -> int | None:
    """ "Lost again, this time (2-1) at B": whether whom figures at token `first` are told of won, 1, or lost, 2."""
    if lowers[max(0, first - 2) : first] != ["this", "time"]:
        return None
    told = next((word for word in reversed(lowers[: first - 2]) if word in _WON_OR_LOST), "")
    return _WON_OR_LOST.get(told)


_WON_OR_LOST = {
    **dict.fromkeys("won win wins winning victory beat".split(), 1),
    **dict.fromkeys("lost lose losing defeat defeated beaten defeats fell".split(), 2),
}
