"""A sentence in, which man did which side harm out: he plays against it.

"Hale stunned the hosts", "a Hale hat-trick condemned Millfield to defeat"    ->  Hale is not of that side
"Millfield slid deeper into trouble when Hale headed in", "behind to Hale"    ->  nor of Millfield here
"Hale's own goal handed Millfield the win"                                     ->  nor here
"Millfield had a let-off when Hale shot over", "a penalty when Hale handled"    ->  nor here
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.entities.at_its_cost import at_its_cost
from pressbox.entities.let_in import let_in
from pressbox.entities.pleased import sorry
from pressbox.matching import all_forms_of
from pressbox.phrases.en.dealings import ATTACKS

Pairs = Iterator[tuple[Reference, Reference]]  # a man, and the side


_HARMS = all_forms_of(
    "stun shock rock sink condemn deny rob silence punish haunt floor dump eliminate torment humble undo torture"
    " embarrass rattle flatten stagger jolt deflate crush destroy demolish torpedo consign"
) | frozenset("undid undone sank sunk".split())  # fmt: skip
_SUFFERED = frozenset(
    "stunned shocked rocked punished sunk undone breached floored denied robbed condemned pegged hauled caught hit swept"
    " beaten torn cut carved opened rattled silenced exposed picked knocked eliminated dumped jolted staggered deflated"
    " frustrated reeling dealt".split()
)  # fmt: skip
_BE = frozenset("was were is are been being be get got gets getting left".split())
_WOE = frozenset("heartbreak heartache misery disaster despair agony woe worse anguish calamity".split())
_HOPES = frozenset(
    "hopes dreams hope dream lead joy celebrations resistance run record advantage defence rearguard relief season"
    " fightback unbeaten streak".split()
)  # fmt: skip
_ENDS = all_forms_of("end shatter dash last extinguish cancel wipe erase cut crush ruin spoil evaporate vanish collapse halve") | {
    "short-lived", "over", "gone", "breached",
}  # fmt: skip
_FELL = all_forms_of("fall go slip trail") | {"were", "behind", "got"}
_LET_IN = all_forms_of("concede ship")
_SANK = frozenset("slid sank slumped crashed bowed plunged".split())
_GAVE_UP = frozenset("let threw surrendered squandered tossed blew lost".split())
_NO_GOAL = frozenset("penalty corner free-kick possession spot-kick".split())
_NOT = frozenset(("not", "never", "almost", "nearly", "n't", "n’t"))
_LINKS = frozenset("when as to by , : ; through with only sufficing".split())
_ENDED = frozenset((".", ";", "own"))
ERRED = frozenset(
    "sent dismissed ordered red booked fouled handled tripped felled missed saved denied injured off own lost gave conceded"
    " dithered hesitated limped failed penalised carded substituted withdrawn replaced".split()
)  # fmt: skip
_ERRORS = frozenset(
    "mistake error slip blunder howler back-pass backpass handball foul dismissal red sending-off own misplaced slack"
    " square injury absence clearance miss challenge trip departure exit".split()
)  # fmt: skip
_FILL = frozenset("the a an their his her this struggling home visiting high-flying ten-man 10-man poor then".split())
_NEAR, _NEAR_BY, _FAR, _HIS = 10, 12, 18, 8
_ITS = frozenset("their its themselves itself".split())
_LEADS_TO = frozenset("at to from against over with by of past beat for".split())
_FOUGHT = frozenset("but before and yet until fought hit came pulled rallied recovered levelled".split())
_SO_MANY = frozenset("goal goals one two three 1-0 2-0 3-0".split())
_FOUND = frozenset("were was found went fell go".split())
_STRETCHED = frozenset("but losing winless goals and while".split())


def harms(sentence: Sentence, references: Sequence[Reference]) -> Pairs:
    """Each man with the side that he did harm to."""
    lowers = sentence.lowers
    named = [one for one in references if one.kind is not Kind.TEAM or lowers[one.first] not in _ITS]
    for team in references:
        if team.kind is Kind.TEAM and (team.best or team.owner):
            # "Millfield lost their lead when Hale scored": "their" is no other side; of "at Millfield when their" it is
            led = lowers[team.first - 1] if team.first else ""
            others = named if team.form is not Form.PRONOUN and led not in _LEADS_TO else references
            man = (
                _who_harmed(lowers, others, team)
                or _who_spoilt_it(lowers, others, team)
                or _by_whom(lowers, others, team)
                or _where_they_fell(lowers, others, team)
                or _whose_side_held_them(lowers, others, team)
                or _whom_he_helped(sentence, others, team)
                or _who_let_them_off(lowers, others, team)
                or _who_gave_them_a_penalty(lowers, others, team)
                or _whose_goal_they_recovered_from(lowers, others, team)
                or _who_scored_as_they_defended(lowers, others, team)
            )
            if man is not None and man.best != team.owner:
                yield man, team
    yield from _whose_foul_gave_it(lowers, references)
    yield from let_in(sentence, references)
    yield from sorry(sentence, references)
    yield from at_its_cost(sentence, references)


def _who_harmed(lowers: Sequence[str], references: Sequence[Reference], team: Reference) -> Reference | None:
    """ "Hale stunned Millfield", "Hale's header condemned the hosts to defeat"."""
    at = team.first - 1
    while at >= 0 and lowers[at] in _FILL:
        at -= 1
    if at < 1 or lowers[at] not in _HARMS or lowers[at - 1] in _BE or lowers[team.last : team.last + 1] == ["'s"]:
        return None
    man = next((one for one in reversed(references) if one.last <= at), None)
    if man is None or man.kind is not Kind.PERSON or not man.best or at - man.last > _NEAR:
        return None
    between = {*lowers[man.last : at]}
    return None if between & (_ENDED | _ERRORS) else man


_SPOILS = all_forms_of("halve reduce trim slash erode spoil ruin wreck shatter dash end wipe cancel burst cut break halt snap extinguish crush undo peg kill upset") | {
    "spoilt", "broke", "burst", "undid",
}  # fmt: skip
_OUT_OF = frozenset("stuffing wind sting fight heart life".split())
_THEIRS = _HOPES | frozenset(
    "day afternoon evening night party homecoming bubble momentum return hearts heart spirit streak lead momentum debut"
    " chances challenge fun mood plans title promotion survival opener".split()
)
_LEAVES = all_forms_of("leave") | {"left"}
_STRICKEN = frozenset(
    "stunned reeling shell-shocked crestfallen ruing rueing devastated empty-handed heartbroken floored flat frustrated"
    " chasing facing needing trailing wondering cursing regretting deflated dejected speechless bottom".split()
)
_MAKES = all_forms_of("make")
_PAYS = frozenset("pay suffer regret rue sweat".split())


def _who_spoilt_it(lowers: Sequence[str], references: Sequence[Reference], team: Reference) -> Reference | None:
    """ "Hale spoilt Millfield's day", "Hale left Millfield reeling", "a goal from Hale made Millfield pay"."""
    at = team.first - 1
    while at >= 0 and lowers[at] in _FILL | {"out", "short", "up", "off"}:
        at -= 1
    if lowers[max(0, at - 2) : at + 1][1:] == ["out", "of"] and lowers[at - 2] in _OUT_OF:
        return _who_did_it(lowers, references, at - 2)  # "knocked the stuffing out of Millfield"
    behind = [word for word in lowers[team.last : team.last + 5] if word not in ("'s", "’s", "'")]
    spoils = lowers[at] in _SPOILS and not _THEIRS.isdisjoint(behind[:3]) and "duck" not in behind
    leaves = lowers[at] in _LEAVES and (not _STRICKEN.isdisjoint(behind[:2]) or behind[:3] == ["with", "it", "all"])
    makes = lowers[at] in _MAKES and not _PAYS.isdisjoint(behind[:2])
    if not (spoils or leaves or makes) or lowers[at - 1] in _BE:
        return None
    return _who_did_it(lowers, references, at)


def _who_did_it(lowers: Sequence[str], references: Sequence[Reference], at: int) -> Reference | None:
    """Who is named last before the verb at token `at`, if nothing undoes it: the man whose deed it is."""
    man = next((one for one in reversed(references) if one.last <= at), None)
    if at < 1 or man is None or man.kind is not Kind.PERSON or not man.best or at - man.last > _NEAR:
        return None
    return None if {*lowers[man.last : at]} & (_ENDED | _ERRORS | _NOT) else man


def _by_whom(lowers: Sequence[str], references: Sequence[Reference], team: Reference) -> Reference | None:
    """ "Millfield were pegged back when Hale levelled", "fell behind to Hale's header"."""
    man = next((one for one in references if one.first >= team.last and one.kind in (Kind.TEAM, Kind.PERSON)), None)
    if man is None or man.kind is Kind.TEAM or not man.best:
        return None
    between = lowers[team.last : man.first]
    link = next((i for i in range(len(between) - 1, -1, -1) if between[i] in _LINKS), None)
    if link is None or link > _FAR or len(between) - link > _HIS:
        return None
    if link > _NEAR_BY and not _STRETCHED.isdisjoint(between[:link]):
        return None
    if not _suffered(between[:link], lowers[max(0, team.first - 3) : team.first], between[link]):
        return None
    behind = lowers[man.last : man.last + 4]
    owns = {*behind[1:]} if behind[:1] == ["'s"] else set()
    return None if owns & _ERRORS or ERRED & {*behind, *between[link:]} else man


def _where_they_fell(lowers: Sequence[str], references: Sequence[Reference], team: Reference) -> Reference | None:
    """ "Millfield lost at Harbour Town, where Hale scored": not Millfield's; "won at Harbour Town, where ...": not theirs."""
    order = [one for one in references if one.kind in (Kind.TEAM, Kind.PERSON)]
    for first, second, man in zip(order, order[1:], order[2:], strict=False):
        there = lowers[second.last : second.last + 2] == [",", "where"] and man.first - second.last <= _SOON_THERE
        if not there or first.kind is not Kind.TEAM or second.kind is not Kind.TEAM or man.kind is not Kind.PERSON:
            continue
        told = lowers[first.last : second.first]
        lost, won = not _DOWN.isdisjoint(told), not _UP.isdisjoint(told)
        scored = not ATTACKS.isdisjoint(lowers[man.last : man.last + 3])
        if told[-1:] in (["at"], ["in"], ["to"]) and lost != won and scored and team is (first if lost else second):
            return man if man.best else None
    return None


_HELD = frozenset("held frustrated".split())
_OUTDONE = frozenset("outclassed outplayed overwhelmed overrun undone routed thrashed hammered".split())
_LEVELS = frozenset(
    "levelling leveling equalising equalizing levelled leveled equalised equalized cancelling equaliser equalizer leveller".split()
)

_SCORING = frozenset("scoring netting hitting bagging grabbing plundering striking notching".split())


def _whose_side_held_them(lowers: Sequence[str], references: Sequence[Reference], team: Reference) -> Reference | None:
    """ "Millfield were held 1-1 by Harbour Town, Hale levelling", "had no answer to Harbour Town, Hale scoring twice"."""
    order = [one for one in references if one.kind in (Kind.TEAM, Kind.PERSON)]
    at = next((at for at, one in enumerate(order[:-2]) if one is team), None)
    if at is None or order[at + 1].kind is not Kind.TEAM or order[at + 2].kind is not Kind.PERSON:
        return None
    other, man = order[at + 1], order[at + 2]
    told, led = lowers[team.last : other.first], lowers[other.last : man.first]
    if led not in ([","], [",", "with"], ["with"], ["when"], ["as"]) or not man.best or _NOT & {*told}:
        return None
    does = lowers[man.last : man.last + 5]
    beaten = told[-1:] == ["by"] and not _OUTDONE.isdisjoint(told)
    if beaten or told[-3:] in (["no", "answer", "to"], ["no", "match", "for"]):
        return None if (ATTACKS | _SCORING).isdisjoint(does[:2]) or not ERRED.isdisjoint(does) else man
    held = told[-1:] in (["by"], ["at"]) and not _HELD.isdisjoint(told) and bool(_BE & {*told})
    return man if held and not _LEVELS.isdisjoint(does) else None


def _whom_he_helped(sentence: Sentence, references: Sequence[Reference], team: Reference) -> Reference | None:
    """ "Millfield rescued a draw with Harbour Town as Hale put through his own goal": Hale is not Millfield's."""
    lowers = sentence.lowers
    man = next((one for one in references if one.first >= team.last and one.kind is Kind.PERSON), None)
    if man is None or not man.best or man.first - team.last > _LONG or not is_own_goal(sentence, man):
        return None
    told = lowers[team.last : man.first]
    gained = not _GAINED.isdisjoint(told[:_NEAR]) and _NOT.isdisjoint(told)
    return man if gained and not _WHEN.isdisjoint(told[-_HIS:]) else None


def _who_let_them_off(lowers: Sequence[str], references: Sequence[Reference], team: Reference) -> Reference | None:
    """ "Millfield had a let-off when Hale shot over", "Millfield breathed again as Hale's penalty hit the post"."""
    man = next_man(references, team)
    if man is None:
        return None
    told = lowers[team.last : man.first]
    link = next((at for at in range(len(told) - 1, -1, -1) if told[at] in _WHEN), None)
    if link is None or link > _NEAR or len(told) - link > _HIS or ENDED_HERE & {*told}:
        return None
    if not _LET_OFF & {*told[:link]} or (_NOT | {"no", "'s"}) & {*told[:2]}:
        return None
    does = {*lowers[man.last : man.last + 6]}
    if "escaped" in told[:link] and not _WITH_A_POINT.isdisjoint(told[:link]):
        return None  # "Millfield escaped with a point when Hale scored": his goal did it
    return None if does & (_ERRORS | _STOPPED_IT) else man


_WITH_A_POINT = frozenset("point draw replay win victory points".split())


def _who_gave_them_a_penalty(
    lowers: Sequence[str], references: Sequence[Reference], team: Reference
) -> Reference | None:
    """ "Millfield were awarded a penalty when Hale handled", "Millfield had a penalty for a foul by Hale"."""
    man = next_man(references, team)
    if man is None or man.first - team.last > _LONG:
        return None
    told = lowers[team.last : man.first]
    if (
        not _WERE_GIVEN & {*told[:4]}
        or ENDED_HERE & {*told}
        or not (_PENALTIES & {*told, *lowers[man.last : man.last + 7]})
    ):
        return None
    behind = lowers[man.last : man.last + 4]
    by = told[-1] in ("by", "from", "against") and bool(_ERRORS & {*told[-4:]})
    fouls = behind[:1] and (behind[0] in _FOULS or (behind[0] == "was" and "penalised" in behind))
    handball = behind[:1] == ["handball"] or behind[:2] == ["'s", "handball"] or behind[:2] == ["'s", "foul"]
    return man if by or ((fouls or handball) and _WHEN & {*told[-3:]}) else None


def _whose_goal_they_recovered_from(
    lowers: Sequence[str], references: Sequence[Reference], team: Reference
) -> Reference | None:
    """ "Millfield recovered from Hale's early goal to win": Hale's goal was against them."""
    man = next_man(references, team)
    if (
        man is None
        or lowers[man.last : man.last + 1] != ["'s"]
        or _ITS_GOAL.isdisjoint(lowers[man.last : man.last + 5])
    ):
        return None
    told = lowers[team.last : man.first]
    back = bool(_RECOVERS & {*told}) or any(a in _COMES and b == "back" for a, b in pairwise(told))
    return man if back and len(told) <= _NEAR and told[-1:] in (["from"], ["after"]) else None


_RECOVERS = all_forms_of("recover rally")
_COMES = all_forms_of("come fight hit bounce battle claw storm")
_ITS_GOAL = frozenset("goal opener strike header penalty volley free-kick double brace finish effort".split())


def _who_scored_as_they_defended(
    lowers: Sequence[str], references: Sequence[Reference], team: Reference
) -> Reference | None:
    """ "Millfield conceded a corner, from which Hale scored", "a Millfield back handled, and Hale scored from the kick"."""
    man = next_man(references, team)
    if man is None or man.first - team.last > _LONG or _SCORES.isdisjoint(lowers[man.last : man.last + 4]):
        return None
    told = lowers[team.last : man.first]
    if (ENDED_HERE | {"broke", "cleared", "away", "then", "but"}) & {*told} or not _FOLLOWS & {*told}:
        return None
    return man if _BESET.match(" ".join(told)) else None


_BESET = re.compile(
    r"(?:'s? )?(?:goal |lines |citadel )?(?:was|were|being) (?:\w+ )?(?:besieged|bombarded|penned in|hemmed in|hard pressed|sorely pressed|overrun)\b"
    r"|(?:had )?conceded (?:a|another) (?:corner|free kick|free-kick|penalty)\b"
    r"|(?:'s )?(?:right |left |full |half |centre )?(?:back|half|defender|man|player|full-back|half-back|centre-half)(?: \w+)? (?:handled|fouled|miskicked|mis-kicked|slipped)\b"
    r"|(?:were|was) penali[sz]ed\b"
)
_SCORES = frozenset(
    "sent took tucked slotted rolled fired slammed buried blasted lashed stroked dispatched despatched crashed scored headed beat put shot netted equalised opened converted made drove found rushed placed registered".split()
)
_FOLLOWS = frozenset("and which whence".split())


def _whose_foul_gave_it(lowers: Sequence[str], references: Sequence[Reference]) -> Pairs:
    """ "Millfield defender Lind brought down Weir and Hale scored the penalty": Hale plays against Millfield."""
    named = [one for one in references if one.form is not Form.PRONOUN and one.best]
    for team, culprit in pairwise(named):
        if (
            team.kind is not Kind.TEAM
            or culprit.kind is not Kind.PERSON
            or _FOULS.isdisjoint(lowers[culprit.last :][:2])
        ):
            continue
        between = [word for word in lowers[team.last : culprit.first] if word != "'s"]
        if len(between) > _DESCRIBED or not all(word.isalpha() or "-" in word for word in between):
            continue
        taker = next((one for one in reversed(named) if one.kind is Kind.PERSON and one.first > culprit.last), None)
        if taker is None or taker.best == culprit.best or taker.first - culprit.last > _LONG:
            continue
        led = lowers[culprit.last : taker.first]
        does = lowers[taker.last : taker.last + 8]
        kick = not _PENALTIES.isdisjoint((*led, *does)) and not _ENDED_KICK.intersection(does)
        if kick and {"and", "for", ",", "before", "allowing"} & {*led[-2:]} and not ATTACKS.isdisjoint(does[:4]):
            yield taker, team


_DESCRIBED = 2  # words that say what a man is
_ENDED_KICK = frozenset("saved wide over post bar missed brought down fouled".split())


def next_man(references: Sequence[Reference], team: Reference) -> Reference | None:
    """Who is named next behind a side, where that is a man."""
    man = next((one for one in references if one.first >= team.last and one.kind in (Kind.TEAM, Kind.PERSON)), None)
    return man if man is not None and man.kind is Kind.PERSON and man.best else None


ENDED_HERE = frozenset(". ; but".split())
_LET_OFF = frozenset("let-off let-offs breathed breathe breathing reprieve reprieved scare relieved escaped".split())
_STOPPED_IT = frozenset(
    "cleared clear saved blocked denied hooked hacked tipped kept scrambled ejected expelled sent dismissed ordered booked"
    " injured limped carried withdrawn shown".split()
)
_WERE_GIVEN = frozenset("were was had won earned got given awarded handed claimed received gained".split())
_PENALTIES = frozenset("penalty spot-kick penalty-kick spot lifeline".split())
_FOULS = frozenset(
    "handled tripped fouled felled upended brought hauled pulled bundled pushed clipped barged floored impeded shoved".split()
)
_LONG = 18
_GAINED = frozenset(
    "rescued salvaged snatched won earned levelled equalised led grabbed claimed secured ahead lead handed gifted level"
    " beat front".split()
)
_WHEN = frozenset("when as after through courtesy thanks".split())
_SOON_THERE = 4
_DOWN = frozenset("lost beaten unstuck crashed slumped slipped tumbled defeat fell".split())
_UP = frozenset("won winners victory triumphed win".split())


def _suffered(told: Sequence[str], before: Sequence[str], link: str) -> bool:
    """Whether words behind a side, or before it, tell that it went badly for it: a goal of the others."""
    if _NOT & {*told}:
        return False
    if before[-1:] == ["for"] and ("followed" in before or _WOE & {*before}):
        return True
    if told[:1] == ["'s"]:
        return bool(_HOPES & {*told[:6]} and _ENDS & {*told})
    return any(_suffers(told, at, link) for at in range(len(told)))


def _suffers(told: Sequence[str], at: int, link: str) -> bool:
    word, onward = told[at], told[at : at + 7]
    if word in _SUFFERED:
        return bool(_BE & {*told[max(0, at - 3) : at]}) or (
            link == "by" and at == 0 and len(told) < 3
        )  # "Rangers undone by Hale"
    if word == "arrears":
        return told[at - 1] == "in"
    if (
        word in ("down", "behind")
        and at > 1
        and told[at - 1] in _SO_MANY
        and _FOUND.intersection(told[max(0, at - 5) : at])
    ):
        return link in ("when", "as", "to", ",", "with", "through") and _FOUGHT.isdisjoint(told[at:])
    if word in _FELL and "behind" in onward[:3]:
        return link in ("to", "when", "as", "through") or word in ("fell", "went")
    if word.startswith("trail"):
        return link == "to"
    if word in _LET_IN:
        return _NO_GOAL.isdisjoint(told[at:])
    if word in _SANK:
        return link in ("when", "as", "to", ",")
    if word in _GAVE_UP:
        return "lead" in onward and link in ("when", "as", "to", ",", "with")
    return word == "paid" and not {"price", "penalty"}.isdisjoint(onward)


_NET = frozenset("goal goals net line keeper goalkeeper posts".split())


def is_own_goal(sentence: Sentence, man: Reference) -> bool:
    """ "Hale's own goal handed", "Hale put them ahead when he fumbled a centre over his own line", "an own goal from Hale"."""
    lowers = sentence.lowers
    for at, word in enumerate(lowers):
        if word == "own" and not _NET.isdisjoint(lowers[at + 1 : at + 2]):
            if lowers[at - 1] in ("his", "her", "their", "'s"):
                return at >= man.last
            return at > man.last or lowers[at + 2 : man.first] in (["from"], ["by"], ["from", "defender"])
    return False
