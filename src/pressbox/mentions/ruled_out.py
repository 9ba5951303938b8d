"""A sentence in, the people whose goal it cannot be, by what is said of them, out.

    "Wells whipped the free-kick in off Bardsley's fingertips"   ->  Bardsley: hands and reach are the keeper's
    "a mix-up between Lunt and Way let in Tull"           ->  neither Lunt nor Way
    "Hume outpaced the last man, Okoro, before slotting home"    ->  Okoro: whoever is beaten by somebody does not score
    "after a foul by Moss", "reduced to ten by Moss's red card"  ->  Moss: an offence is no goal

The learned weights see what stands around a name; these few places beside it tell against a goal whatever else is there.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Form, Reference
from pressbox.matching.subjects import ACTING, describes, start_of
from pressbox.mentions.set_up_anothers import set_up_anothers
from pressbox.phrases.en.inflection import forms_of

RULED_OUT = 5.0  # taken from the odds of such a man

_OF_A_KEEPER = frozenset(
    "fingertips fingers finger-tips gloves glove hands grasp reach clutches dive goalmouth".split()
)
_OFFENCES = frozenset(
    "dismissal expulsion sending-off ejection foul handball hand-ball handling infringement trip dissent protests"
    " withdrawal departure injury suspension absence".split()
)
_BY_HIM = frozenset(
    "foul handball hand-ball trip tackle infringement challenge shove push fouled tripped felled".split()
)
_INSTEAD_OF = (
    ["replacement", "for"],
    ["substitute", "for"],
    ["place", "of"],
    ["instead", "of"],
    ["deputising", "for"],
    ["exchange", "for"],
)
_BEATEN = frozenset().union(
    *map(
        forms_of,
        "dispossess rob outpace outmuscle outstrip nutmeg skin wrong-foot wrongfoot outwit elude evade outjump outfox"
        " bamboozle shrug sidestep lob".split(),
    )
)
_LEFT = frozenset("left leaving leaves".split())
_SENT = frozenset(forms_of("send"))
_AWAY = (
    ["the", "wrong"],
    ["the", "other"],
    ["to", "the"],
    ["one", "way"],
)  # "sent Okoro the wrong way", "to the shops"
_HURT = frozenset(
    "injured limping tired tiring hobbling stricken hamstrung concussed hurt ineffective anonymous leg-weary unwell".split()
)
_STRANDED = frozenset(
    "floundering stranded sprawling grasping standing trailing helpless flat-footed rooted motionless bewildered grounded"
    " dumbfounded".split()
)
_JUDGED = frozenset("penalised penalized adjudged ruled judged deemed cautioned".split())
_BE = frozenset("was were had is".split())


def ruled_out(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> frozenset[int]:
    """First tokens of the people who did not score in this sentence."""
    return frozenset(man.first for man in people if any(_signs(lowers, man, people, stance)))


def _signs(
    lowers: Sequence[str], man: Reference, people: Sequence[Reference], stance: Mapping[int, str]
) -> Iterator[bool]:
    behind, before = lowers[man.last : man.last + 5], lowers[max(0, man.first - 4) : man.first]
    if man.first and behind[:1] == ["who"]:
        return
    yield _came_close(lowers[man.last : man.last + _CLAUSE])
    yield _got_a_win(lowers[man.last : man.last + _CLAUSE])
    yield behind[:1] != ["'s"] and "to clear off the line" in " ".join(lowers[man.last : man.last + 8])
    yield "".join(behind[:1]) in _BE and "unlucky not to" in " ".join(lowers[man.last : man.last + 6])
    yield behind[:1] == ["'s"] and behind[1:2] != [] and behind[1] in _KICKS and bool(_KEPT_OUT & {*behind[2:4]})
    if behind[:1] == ["'s"] or (man.form is Form.PRONOUN and stance.get(man.first) == "owner"):
        yield from _owns(behind[1:] if behind[:1] == ["'s"] else behind)
    yield behind[:1] != ["'s"] and bool(_BE & set(behind[:1])) and bool(_JUDGED & set(behind[1:3]))
    yield behind[:1] != ["'s"] and before[-1:] == ["by"] and bool(_BY_HIM & set(before[-3:-1]))
    yield behind[:1] != ["'s"] and before[-2:] in _INSTEAD_OF
    yield behind[:1] != ["'s"] and _made_way(before)
    yield bool(_A & {*before[-1:]}) and bool(_GIVES & {*behind[:1]}) and "in" not in behind[1:]
    yield _left_or_sent(lowers, man) and not any(o.last < man.first and stance.get(o.first) in ACTING for o in people)
    yield behind[:1] == ["being"] and bool(_UNDONE & {*behind[1:3]})
    yield _bungled(lowers, man, people)
    yield behind[:1] != ["'s"] and _served_by(lowers, start_of(man, lowers))
    yield behind[:1] != ["'s"] and behind[:2] != [",", "who"] and _gave_it(lowers, man)
    yield behind[:1] == ["'s"] and _put_in_by_another(lowers, man, people)
    yield behind[:1] != ["'s"] and _found_a_head(lowers, man)
    yield before[-1:] == ["against"] and bool(_AWARDED & {*before}) and not _PASSED & {*before}
    yield behind[:1] != ["'s"] and set_up_anothers(lowers, man, people)
    yield (before[-1:] == ["since"] and _LED.isdisjoint(before)) or before[-3:] == ["the", "days", "of"]


# "They had led since Hale converted": in this match.
_LED = frozenset("led lead leading ahead front behind trailed trailing level".split())


def _served_by(lowers: Sequence[str], start: int) -> bool:
    """ "Off a pass from Fox", "from senior midfielder Ella Fox"."""
    return lowers[max(0, start - 1) : start] in (["by"], ["from"]) and bool(
        _SERVED & {*lowers[max(0, start - 2) : start - 1]}
    )


_CLAUSE = 16  # words in which a clause has its end, mostly
_KICKS = frozenset("penalty spot-kick spotkick pen penalty-kick".split())
_KEPT_OUT = frozenset("saved parried stopped blocked missed smothered repelled".split())
_CAME = frozenset("came come comes coming went go goes going gone".split())
_CLOSE = frozenset("close closer closest near nearer nearest".split())
_ON = frozenset("but before until then and when only ; : who".split())


def _came_close(behind: Sequence[str]) -> bool:
    """ "Hale, a constant threat, came closer still with a drive", "Hale was denied his second by the keeper on the hour"."""
    if behind[:1] == [","] and "," in behind[1:8]:
        behind = behind[behind.index(",", 1) + 1 :]
    words = [word for word in behind[:5] if not word.endswith("ly")]
    at = next((i for i, word in enumerate(words[:3]) if word in _CAME), None)
    close = at is not None and at < 2 and bool(_CLOSE & {*words[at + 1 : at + 2]})
    denied = words[:2] in (["was", "denied"], ["is", "denied"]) and words[2:3] != ["at"]
    return (close or denied) and not _ON & {*behind[1:]} and words[:1] != ["'s"]


def _got_a_win(behind: Sequence[str]) -> bool:
    """ "Hale got his first win as manager", "Hale celebrates his 100th victory": what a manager gets is no goal."""
    if behind[:1] == [] or behind[0] not in _GETS:
        return False
    at = next((i for i, word in enumerate(behind[:7]) if word in _WINS), 0)
    return any(word in _COUNTED or word[:1].isdigit() for word in behind[1:at]) and not _A_GOAL & {*behind[1:at]}


_GETS = frozenset().union(*map(forms_of, "get earn claim secure celebrate record enjoy taste pick win".split()))
_WINS = frozenset("win wins victory victories".split())
_COUNTED = frozenset("first maiden second third fourth fifth".split())
_A_GOAL = frozenset("goal goals to in of with , and but".split())
_SERVED = frozenset(
    "assisted assist assists feed feeds helper setup set-up pass cross crosses corner throw-in".split()
)  # "assisted by Okoro", "off a feed from Okoro"
_UNDONE = frozenset("beaten deceived caught stranded helpless left wrong-footed outwitted unsighted".split())
_BUNGLES = frozenset(
    "mix-up mixup misunderstanding confusion miscommunication hesitation collision muddle indecision".split()
)


_APART = 3  # words from a man to the next, "and" and "full-back" among them


def _bungled(lowers: Sequence[str], man: Reference, people: Sequence[Reference]) -> bool:
    """ "A mix-up between Lunt and Way": the two who got in each other's way."""
    start = man.first
    before = next((other for other in reversed(people) if other.last < man.first), None)
    if before and lowers[before.last] == "and" and man.first - before.last <= _APART:
        start = before.first
    words = lowers[max(0, start - 6) : start]
    return "between" in words[-4:] and bool(_BUNGLES & {*words})


_A = frozenset("a an another the by from".split())
# "a Hale corner": he gives it, another puts it in. Free-kicks and headers are left out, they go in themselves.
_GIVES = frozenset(
    "corner corner-kick cross centre center throw long-throw throw-in delivery pass through-ball flick flick-on lay-off"
    " cut-back cutback pull-back pullback knock-down assist corners crosses centres deliveries throw-ins passes".split()
)


def _put_in_by_another(lowers: Sequence[str], man: Reference, people: Sequence[Reference]) -> bool:
    """ "Hale's free kick was touched into goal by Lind": Lind's goal."""
    was = next((at for at in range(man.last + 2, min(man.last + 6, len(lowers))) if lowers[at] == "was"), None)
    if was is None or lowers[was - 1] not in _GIVES | {"kick", "free-kick", "shot", "header", "drive"}:
        return False
    by = next((at for at in range(was + 2, min(was + 8, len(lowers))) if lowers[at] == "by"), None)
    return (
        by is not None
        and not {",", "saved", "blocked", "cleared"} & {*lowers[was:by]}
        and bool(_ENDS_IN & {*lowers[was:by]})
        and any(other.first in (by + 1, by + 2) for other in people)
    )


_ENDS_IN = frozenset("in into home through past over".split())
_ITS_SOURCE = frozenset("from off following after".split())


def _gave_it(lowers: Sequence[str], man: Reference) -> bool:
    """ "Opened the score from a fine centre by Lind": Lind gave it, whoever put it in."""
    words = lowers[max(0, man.first - 6) : man.first]
    if words[-1:] not in (["by"], ["from"]) or words[-2:-1] == [] or words[-2] not in _GIVES:
        return False
    return any(a in _ITS_SOURCE and b in ("a", "an", "the", "another") for a, b in pairwise(words[:-2]))


def _found_a_head(lowers: Sequence[str], man: Reference) -> bool:
    """ "Lind made amends by placing a corner onto the head of Hale": Lind gave it."""
    words = lowers[man.last : man.last + 14]
    at = next((i for i, pair in enumerate(pairwise(words)) if pair == ("head", "of")), 0)
    placed = next((i for i, word in enumerate(words[:at]) if word in _PLACES), None)
    return (
        placed is not None
        and {",", ";", ".", "his", "own"}.isdisjoint(words[:at])
        and not _ONTO.isdisjoint(words[placed:at])
    )


_AWARDED = frozenset("awarded given conceded whistled blown".split())  # "a penalty awarded against Lind"
_PASSED = frozenset("opener goal lead ball".split())  # "the only goal conceded against"
_PLACES = frozenset(
    "placing placed dropping dropped put putting landed landing planted planting swung swinging lobbed lobbing delivered"
    " delivering picked picking".split()
)
_ONTO = frozenset("onto on upon to out for".split())


def _left_or_sent(lowers: Sequence[str], man: Reference) -> bool:
    """ "Hale's effort left Okoro rooted": beaten, though no man beats him but his shot."""
    return bool({*lowers[max(0, man.first - 2) : man.first]} & (_LEFT | _SENT)) and _is_beaten(lowers, man)


def _made_way(before: Sequence[str]) -> bool:
    """ "thrown on for the tired Okoro": he who went off, before the goal that is told."""
    return bool(_HURT & {*before[-1:]}) and bool(before[-2:-1] == ["for"] or before[-3:-1] == ["for", "the"])


def beaten(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]
) -> Iterator[tuple[Reference, Reference]]:
    """Each man who gets past another, and that other: what is told behind "robbed Okoro and" is told of who robbed him."""
    for man in people:
        if _is_beaten(lowers, man):
            doer = next((o for o in reversed(people) if o.last < man.first and stance.get(o.first) in ACTING), None)
            if doer is not None and doer.targets != man.targets:
                yield doer, man


def not_he(people: Sequence[Reference], no_scorers: frozenset[int]) -> Iterator[tuple[Reference, Reference]]:
    """ "A hand-ball by Okoro gave Hale a penalty and he made no error": whose goal it is instead, and the "he" who cannot be."""
    for at, he in enumerate(people):
        if he.form is not Form.PRONOUN:
            continue
        named = [man for man in people[:at] if man.form is not Form.PRONOUN and man.targets]
        if any(man.first in no_scorers and man.best == he.best for man in named):
            others = [man for man in named if man.targets != he.targets]
            if len({man.targets for man in others}) == 1:
                yield others[-1], he


def _owns(words: Sequence[str]) -> Iterator[bool]:
    """Whether the thing that is his is no goal: "'s outstretched fingertips", "'s first-half red card"."""
    for at, word in enumerate(words[:3]):
        if word in _OTHERS:
            yield True  # "Hale's strike partner Lind": told of Lind
        if word in _OF_A_KEEPER or word in _OFFENCES or (word == "card" and at and words[at - 1] in ("red", "yellow")):
            yield True
        if not (word.isalpha() or "-" in word) or word in _PAUSES:
            return


_OTHERS = frozenset("partner team-mate teammate replacement understudy namesake marker brother".split())
_PAUSES = frozenset("and but who before after with for as to".split())


def _is_beaten(lowers: Sequence[str], man: Reference) -> bool:
    """Whether somebody gets past him: "robbed the dawdling Okoro and", "left Okoro stranded"."""
    start = man.first
    if start > 1 and lowers[start - 1] == "," and lowers[man.last : man.last + 1] == [","]:
        start -= 1  # "dispossessed the last man, Okoro,"
        while (
            start
            and man.first - start < _DESCRIBED
            and lowers[start - 1] not in _BEATEN
            and lowers[start - 1].isalpha()
        ):
            start -= 1
    while start and lowers[start - 1] not in _LEFT and (describes(lowers[start - 1]) or _tells_how(lowers[start - 1])):
        start -= 1
    verb = lowers[start - 1] if start else ""
    if verb in _LEFT:
        return bool(_STRANDED & set(lowers[man.last : man.last + 2])) or lowers[man.last : man.last + 2] == [
            "for",
            "dead",
        ]
    if verb in _SENT and lowers[man.last : man.last + 2] in _AWAY:
        return True
    if verb == "off" and start > 1:
        verb = lowers[start - 2]
    return (
        verb in _BEATEN
        and lowers[man.last : man.last + 1] != ["who"]
        and lowers[man.last : man.last + 2] != [",", "who"]
    )


_DESCRIBED = 5  # words between "dispossessed" and the name set beside "the last man"


def _tells_how(word: str) -> bool:
    return word.endswith(("ing", "ish")) and word not in _BEATEN
