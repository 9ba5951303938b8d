"""A sentence in, which man got the better of a side's defence, its keeper or its marking out: he plays against it.

"Hale ran through the Millfield back four", "lost his marker in the Millfield area and scored"   ->  Hale is not Millfield's
"beat Lind in the Millfield goal", "gave the Millfield keeper no chance"                         ->  nor here
"Millfield could do nothing about Hale's shot", "took advantage of slack Millfield marking"      ->  nor here
"Hale came back to help the Millfield defence"                                                   ->  nothing is said here
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.entities.harm import ENDED_HERE, ERRED, next_man
from pressbox.matching.subjects import ACTING, stances_of
from pressbox.phrases.en.dealings import ATTACKS, PASSES
from pressbox.phrases.en.people import KEEPER_NOUNS

Pairs = Iterator[tuple[Reference, Reference]]  # a man, and the side
_NEAR = 10  # words

_LINES = frozenset(
    "defence defense backline rearguard net nets wall offside goalmouth defenders centre-halves centre-backs backs"
    " full-backs crossbar woodwork area box".split()
)  # fmt: skip
_OF_BACK = frozenset("four three five line two division".split())


def through_their_lines(sentence: Sentence, references: Sequence[Reference]) -> Pairs:
    """Each man who does something in attack in a sentence that has a side's defence, wall or net in it, with that side."""
    lowers = sentence.lowers
    sides = [
        team for team in references if team.kind is Kind.TEAM and _is_line([w for w in lowers[team.last :][:3] if w != "'s"])
    ]  # fmt: skip
    yield from ((man, team) for team in references if (man := _who_beat_their_line(lowers, references, team)))
    if not sides:
        return
    stance = stances_of(sentence, references)
    for man in references:
        if man.kind is Kind.PERSON and man.best and man.form is Form.NAME and stance[man.first] in ACTING:
            does = {*lowers[man.last : man.last + 6]}
            if does & (ATTACKS | PASSES) and not does & _AT_THE_BACK:
                yield from ((man, team) for team in sides)
            elif not does & _AT_THE_BACK:
                yield from ((man, team) for team in sides if _in_their_area(lowers, man, team))


def _in_their_area(lowers: Sequence[str], man: Reference, team: Reference) -> bool:
    """ "Hale lost his marker in the Millfield area and scored", "escaped the attentions of the Millfield defence and scored"."""
    if not man.last < team.first <= man.last + _HIS_RUN:
        return False
    onward = lowers[team.last : team.last + 6]
    does = next((at for at, word in enumerate(onward) if word in ATTACKS), None)
    return does is not None and onward[does - 1] in ("and", "to") and ENDED_HERE.isdisjoint(onward[:does])


_GOES = re.compile(
    r"(?:ran|run|runs|running|raced|burst|bursting|broke|drove|driving|danced|dancing|weaved|weaving|wriggled|wriggling|cut|slipped|slipping|ghosted|stole"
    r"|sliced|slalomed|waltzed|surged|surging|charged|bored|went|going|got|beat|dribbled|skipped|sprinted|strode|rolled|fired|shot|sent the ball|put the ball)"
    r"(?: \w+)? (?:at|through|past|beyond|between|behind|around|round|clear of|away from|in behind)"
    r"|(?:'s (?:\w+ ){1,3})?(?:scored|netted|went in|flew in|crept in|looped in|in) off"
    r"|(?:split|opened up|exposed|carved open|cut open|sliced open|bamboozled|mesmerised|mesmerized|embarrassed|tormented|caught|stretched|terrorised|terrorized"
    r"|eluded|evaded|outpaced|pierced|breached|punctured|unlocked|bypassed|tricked|baffled|wrong-footed|pierce|elude|evade|split open)"
    r"|(?:took|taking|take|takes) (?:full |swift )?advantage of|(?:profit\w*|benefit\w*) from|(?:capitali[sz]\w*) on|(?:punish|exploit)\w*"
    r"|(?:left |was |were |went |stood )?(?:unmarked|unattended|unguarded|unchallenged|alone|free) by"
)
_FILLS = re.compile(
    r"(?: (?:the|a|an|some|two|three|four|several|both|whole|entire|slack|poor|sloppy|lax|static|slow|hesitant|square|high|home|visiting|weak|shaky|generous|ragged))*"
)
_FLANKS = frozenset("right left full centre wing half right-hand left-hand".split())
_AT_BACK = frozenset("back backs half halves".split())
_BEATEN = frozenset("defender defenders marking defending backline line trap goalmouth".split()) | _LINES
_HIS_RUN = 7  # words from a man to the line that he beat


def _who_beat_their_line(lowers: Sequence[str], references: Sequence[Reference], team: Reference) -> Reference | None:
    """ "Hale ran at the Millfield defence", "took advantage of slack Millfield marking", "was left unmarked by the hosts' backs"."""
    if team.kind is not Kind.TEAM or not (team.best or team.owner):
        return None
    if (
        met := _past_their_keeper(lowers, references, team) or _too_good_for_them(lowers, references, team)
    ) is not None:
        return met
    man = next(
        (one for one in reversed(references) if one.last <= team.first and one.kind in (Kind.TEAM, Kind.PERSON)), None
    )
    if man is None or man.kind is not Kind.PERSON or not man.best or team.first - man.last > _HIS_RUN:
        return None
    behind = [word for word in lowers[team.last : team.last + 4] if word != "'s"]
    his = " ".join(lowers[man.last : team.first])
    of_theirs = re.search(r"(?:marking|defending) by(?: the)?$", his)  # "profited from slack marking by Millfield"
    beaten = not _BEATEN.isdisjoint(behind[:1]) or _is_line(behind) or of_theirs
    if not beaten:
        return None
    said = re.sub(r" ?(?:marking|defending) by(?: the)?$", "", his) if of_theirs else his
    told = _GOES.match(said)
    return man if told and _FILLS.fullmatch(said[told.end() :]) else None


_IN_GOAL = (["in", "the"], ["in"], ["between", "the"])
_BEATS = frozenset("beat beating beats past beyond over under underneath round rounded rounding lobbed chipped".split())
_NO_CHANCE = re.compile(
    r"(?:'s )?(?:\w+ )?(?:had|stood|with) (?:no|little|not a) (?:chance|answer) (?:with|against|to|from|of keeping out|of stopping)"
    r"|(?:'s )?(?:\w+ )?(?:could|can|were able to|was able to) do (?:nothing|little) (?:about|with|to stop|to prevent|to keep out)"
    r"|(?:'s )?(?:\w+ )?(?:was|were) (?:\w+ )?(?:powerless|helpless|unable) (?:to stop|to prevent|to keep out|against|to deal with)"
)
_GIVES_NONE = re.compile(r"(?:gave|giving|left|leaving|sent|sending|had)(?: the)?$")
_STRANDED = frozenset("chance helpless stranded wrong rooted standing flat-footed grasping clutching sprawling".split())


def _past_their_keeper(lowers: Sequence[str], references: Sequence[Reference], team: Reference) -> Reference | None:
    """ "Hale beat Lind in the Millfield goal", "gave the Millfield keeper no chance"."""
    men = [one for one in references if one.kind is Kind.PERSON and one.best and one.last <= team.first]
    behind = lowers[team.last : team.last + 6]
    if not men:
        return None
    if not KEEPER_NOUNS.isdisjoint(behind[:1]):
        gives = _GIVES_NONE.search(" ".join(lowers[men[-1].last : team.first]))
        near = team.first - men[-1].last <= _HIS_RUN
        return men[-1] if gives and near and not _STRANDED.isdisjoint(behind[1:]) else None
    if len(men) < 2 or behind[:1] not in (["goal"], ["net"], ["posts"], ["sticks"]):
        return None
    man, keeper = men[-2:]
    between = lowers[man.last : keeper.first]
    beaten = between[-1:] and between[-1] in _BEATS and len(between) <= _HIS_RUN
    if lowers[man.first - 1 : man.first] and lowers[man.first - 1] in _BEATS:
        return None  # "shimmied past Hale, then dinked it over Lind in the Millfield goal"
    return man if beaten and list(lowers[keeper.last : team.first]) in _IN_GOAL else None


def _too_good_for_them(lowers: Sequence[str], references: Sequence[Reference], team: Reference) -> Reference | None:
    """ "Millfield could do nothing about Hale's shot", "Millfield keeper Lind had no chance with Hale's shot"."""
    start, man = team.last, next_man(references, team)
    if man is not None and man.first - start <= _CLOSE and not KEEPER_NOUNS.isdisjoint(lowers[start : man.first]):
        start = man.last
        man = next((one for one in references if one.first >= start and one.kind in (Kind.TEAM, Kind.PERSON)), None)
    if man is None or man.kind is not Kind.PERSON or not man.best or man.first - start > _NEAR:
        return None
    said = " ".join(lowers[start : man.first])
    told = _NO_CHANCE.match(said)
    return man if told and said.count(" ", told.end()) <= _CLOSE else None


_CLOSE = 2  # words


def _is_line(behind: Sequence[str]) -> bool:
    behind = behind[1:] if behind[:1] == ["penalty"] else behind
    if behind[:1] and behind[0] in _FLANKS and not _AT_BACK.isdisjoint(behind[1:2]):
        return True  # "got past the Millfield right back"
    return (behind[:1] == ["back"] and not _OF_BACK.isdisjoint(behind[1:2])) or not _LINES.isdisjoint(behind[:1])


_AT_THE_BACK = ERRED | frozenset("cleared clears clear headed fouled".split())
