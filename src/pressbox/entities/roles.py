"""A person's mentions in, what he is at this match out: player, coach, referee, official.

"Mourinho made another change, throwing on Eto'o"  ->  a coach, though nobody calls him one
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.matching import forms_of
from pressbox.phrases.en.people import COACH_NOUNS, MODIFIERS, OFFICIAL_NOUNS, POSITIONS, REFEREE_NOUNS, TEAM_NOUNS
from pressbox.weighing import Kept

_MAKES_CHANGES = frozenset().union(
    *map(forms_of, "introduce name select opt rotate recall rest drop reshuffle gamble tweak appoint sack resign withdraw"
         " oversee reappoint ring summon".split())
) | frozenset("employed admitted fielded".split())  # fmt: skip
_THROWS_ON = frozenset().union(*map(forms_of, "throw send bring".split()))
_COACH_THINGS = frozenset(
    "side men team charges players squad reign tenure tactics substitutes bench appointment sacking future job"
    " decision selection team-talk changes line-up substitution substitutions new-look half-time".split()
)
_PLAYER_THINGS = frozenset(
    "dismissal sending-off booking shot header effort cross pass strike goal free-kick corner drive volley penalty spot-kick run through-ball flick"
    " finish rebound hat-trick brace first-time low deflected tackle challenge block throw-in left-footed right-footed".split()
)
_OF_HIS_OWN = frozenset(
    "career debut goal goals shirt contract days spell return future history record teammates team-mates colleagues bow".split()
)
_PLAYS = frozenset().union(
    *map(forms_of, "head shoot fire cross volley tackle clear block tap curl drill slot chip nod convert dribble net"
         " foul sidefoot slide latch scuff race dart cut skip poke prod lash glance hammer rifle".split())
)  # fmt: skip


def roles_of(document: Document, by_sentence: dict[int, tuple[Reference, ...]]) -> dict[str, Counter[str]]:
    """For each person how much the words beside his name speak for each role."""
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for index, references in by_sentence.items():
        for reference in references:
            if reference.kind is Kind.PERSON and reference.form is Form.NAME and reference.best:
                team = next((r for r in references if r.kind is Kind.TEAM and r.first == reference.last + 1), None)
                his = said[reference.best]
                for role_of_his, much in _said(document.sentences[index], reference, team, not his.get("referee")):
                    his[role_of_his] += much
    return said


def _said(sentence: Sentence, man: Reference, team: Reference | None, no_referee: bool) -> Sequence[tuple[str, int]]:
    """What the words beside a name speak for; asked three times of a report, and again while it is typed."""
    seen = sentence.number(), man.first, man.last, team and team.last, no_referee
    return _KEPT.of(seen, lambda: tuple(_weigh(sentence.lowers, man, team, no_referee).items()))


_KEPT: Kept[tuple[tuple[str, int], ...]] = Kept(1000)


def _weigh(lowers: list[str], reference: Reference, team: Reference | None, no_referee: bool) -> Counter[str]:
    said: Counter[str] = Counter()
    before = lowers[max(0, reference.first - 3) : reference.first]
    after = lowers[reference.last : reference.last + 8]
    if before[-1:] == ["sir"]:  # "manager Sir Alex Ferguson"
        said["coach"] += 1
        before = before[:-1]
    last = before[-1] if before else ""
    earlier = set(before[:-1])
    if last in COACH_NOUNS and "former" not in earlier and "ex" not in earlier:
        said["coach"] += 4
    elif last in REFEREE_NOUNS or (last == ":" and "referee" in before):
        said["referee"] += 4
    elif last in OFFICIAL_NOUNS or _runs_the_club(lowers[reference.last : reference.last + 40]):
        said["official"] += 3
    elif last in POSITIONS or last in ("substitute", "captain", "skipper", "sub", "substitutes"):
        said["player"] += 3
    if after[:1] == ["'s"]:
        noun = next((w for w in after[1:5] if w in TEAM_NOUNS or w in _COACH_THINGS or w in _PLAYER_THINGS), None)
        if noun in TEAM_NOUNS or noun in ("charges", "reign", "tenure"):
            said["coach"] += 3
        elif noun in _COACH_THINGS:
            said["coach"] += 2
        elif noun in _PLAYER_THINGS:
            said["player"] += 2
    near = after[:4]
    if _makes_changes(after) or (near[:1] and near[0] in ("then", "also") and _makes_changes(after[1:])):
        said["coach"] += 2
    if "change" in after or "changes" in after or "substitution" in after or "alterations" in after:
        if {"made", "makes", "make", "making", "named", "rang"} & set(after[:5]):
            said["coach"] += 3
    if near[:1] and near[0] in _THROWS_ON and near[1:2] == ["on"]:
        said["coach"] += 3
    if after[:1] == [","] and any(w in COACH_NOUNS for w in after[1:8]) and not any(w in POSITIONS for w in after[1:6]):
        said["coach"] += 2
    if after[:1] == ["as"] and COACH_NOUNS & set(after[1:5]):
        said["coach"] += 3
    if before[-1:] == ["herr"] or (before[-1:] == ["mr"] and no_referee and not said["referee"]):
        said["coach"] += 1
    of_his = set(after[1:4]) if after[:1] == ["'s"] else set()
    if "in charge of" in " ".join(after) or {"title-winning", "championship", "reign"} & of_his:
        said["coach"] += 2
    if (last == "under" or before[-2:] == ["under", "new"]) and after[:1] != ["'s"]:  # "squirmed under Hale's hand"
        said["coach"] += 2
    if after[:1] == ["'s"] and team and not _OF_HIS_OWN & set(lowers[team.last : team.last + 1]):
        said["coach"] += 1  # "Brennick's Harbour Town", not "Hale's Harbour Town career"
    if last == "for" and set(lowers[max(0, reference.first - 4) : reference.first]) & {
        "pressure",
        "relief",
        "blow",
        "boost",
    }:
        said["coach"] += 1
    if (
        after[:4]
        and {"fired", "sacked", "axed", "ousted"} & set(after[:5])
        and {"was", "been", "were"} & set(after[:4])
    ):
        said["coach"] += 2
    verb = next((w for w in after[:3] if w not in MODIFIERS), "")
    if verb in _PLAYS:
        said["player"] += 1
    return said


def _makes_changes(after: list[str]) -> bool:
    """ "Hale dropped Okoro", "gambled by throwing on a forward"; not "dropped a corner on to his head", "rang in a second"."""
    if not after or after[0] not in _MAKES_CHANGES:
        return False
    if after[0] in _DONE_TO_HIM and (len(after) < 2 or after[1] in _AND_NO_OBJECT):
        return False  # "saw Hale introduced after 20 minutes": it was not he who did so
    if after[0] in _OF_THE_BALL_TOO:
        return not _WITH_THE_BALL & set(after[1:4])
    return after[0] not in _GAMBLES or bool({"by", "with"} & set(after[1:3]))


_DONE_TO_HIM = frozenset("introduced recalled rested dropped summoned withdrawn reappointed".split())
_AND_NO_OBJECT = frozenset(
    "after at on as in late early midway from with when by before shortly just . , ; and".split()
)
_OF_THE_BALL_TOO = forms_of("drop") | forms_of("ring")
_WITH_THE_BALL = frozenset(
    "corner corner-kick cross centre ball free free-kick kick shot one in into on onto off deep deeper back over to out shoulder".split()
)
_GAMBLES = forms_of("gamble")


def _runs_the_club(behind: list[str]) -> bool:
    """ ", who won everything as a player and is now the club's technical director"."""
    if behind[:2] != [",", "who"]:
        return False
    clause = behind[: next((i for i, word in enumerate(behind) if i > 2 and word in (".", ";")), len(behind))]
    offices = [i for i, word in enumerate(clause) if word in OFFICIAL_NOUNS - {"assistant"}]
    return any({"is", "now", "became"} & set(clause[max(0, i - 6) : i]) for i in offices)


def role(said: Counter[str], coaches: float) -> str:
    """The role that the evidence speaks for most; a player unless it clearly says another."""
    coach, player = said.get("coach", 0) + (1.5 if coaches > 1 else 0), said.get("player", 0)
    if said.get("referee", 0) > max(coach, player):
        return "referee"
    if coach >= 2 and coach > 1.2 * player:
        return "coach"
    if said.get("official", 0) > player:
        return "official"
    return "player"
