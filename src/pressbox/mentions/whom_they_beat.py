"""Figures of a score and the words beside them in, which of two sides did what to the other out.

"crushed Bristol City 9-0", "turned over 4-1 by Millfield", "pegged back to 1-1 by Millfield"  ->  who, whom, who won
"""

from typing import NamedTuple

from pressbox.datatypes.cast import Reference
from pressbox.matching import forms_of
from pressbox.mentions.result_scene import Figure, ResultScene
from pressbox.mentions.result_words import CONDEMNS, is_dealt, is_defeat, pegged_back, suffered
from pressbox.phrases.en.results import BEFORE_TEAMS, BY, LOSE_VERBS, WIN_VERBS

_BY_B = frozenset("past aside off".split())
_RID, _DEALS = forms_of("dispose"), frozenset(("dealt", "deal"))
_TURNED_AWAY = frozenset(
    (verb, part)
    for verbs, part in (
        ("turned turns turning turn", "away"),
        ("turned turns turning turn", "back"),
        ("shut shuts shutting", "out"),
    )
    for verb in verbs.split()
)
_GOT = frozenset("got get gets".split())
_NO_WIN = LOSE_VERBS | frozenset(
    "trailed hosted visited entertained faced played welcomed followed joined needed wanted held received led leads leading".split()
)
_DOES_ELSE = frozenset(
    "lead trail host visit entertain face play welcome follow join meet give put send see make keep take hold help have be"
    " go come watch cheer support reach haul bring pull peg move lift at".split()
)
_SO_FAR = (["up"], ["ahead"], ["down"], ["clear"], ["behind"])
_WHO_DID: tuple[list[str], ...] = ([], ["who"], [",", "who"], [",", "which"], ["got"], [",", "who", "got"])
_WHOSE = frozenset("their its our his her my your".split())  # "sent off in their 2-0 defeat": nobody was sent off so
_BY_WHOM = 8  # words from the figures to who did it
_CLAUSE_ENDS = frozenset(", ; : . but while when as and who which".split())


class Dealt(NamedTuple):
    """What a side did to another, who may be named elsewhere: 1 it won, 2 it lost, 0 they drew."""

    pattern: str
    subject: Reference | None
    other: Reference | None
    winner: int | None
    weight: float = 2.0


def dealt_out(scene: ResultScene, figure: Figure) -> Dealt | None:
    """Who did what to whom, if the other side stands right before the figures, or behind them and "by"."""
    ends = (r for r in reversed(scene.teams) if scene.lowers[r.first] not in _WHOSE)
    other = next((r for r in ends if figure.first in (r.last, _behind_whence(scene, r))), None)
    done = (_verb_and_object(scene, figure, other) or _any_verb_and_object(scene, figure, other)) if other else None
    if other is None and scene.lowers[figure.first - 1 : figure.first] == [","]:  # "past B, 4-0", as Americans write
        other = next((r for r in reversed(scene.teams) if r.last == figure.first - 1), None)
        by_them = other is None or scene.lowers[max(0, other.first - 1) : other.first] in (["by"], ["to"])
        done = None if by_them or other is None else _verb_and_object(scene, figure, other)
    return done or _pegged_back(scene, figure) or _done_to(scene, figure)


def _behind_whence(scene: ResultScene, team: Reference) -> int:
    """Where "Maribor of Slovenia" ends."""
    return team.last + 2 if scene.lowers[team.last : team.last + 1] == ["of"] else team.last


def _verb_and_object(scene: ResultScene, figure: Figure, other: Reference) -> Dealt | None:
    """ "crushed Bristol City 9-0": the verb, the loser and the score side by side."""
    for i in range(other.first - 1, max(-1, other.first - 4), -1):
        word = scene.lowers[i]
        if word in WIN_VERBS:
            came = word == "defeat" and scene.lowers[i + 1 : i + 2] == ["came"]
            if (came or is_defeat(scene.lowers, i)) and (whose := _whose_defeat(scene, i)):
                return Dealt("A's defeat at B, n-n", whose, other, 2)
            subject = scene.subject(i)
            return Dealt(f"{word} B n-n", subject, scene.them(i, subject) or other, 1)
        if word == "to" and scene.lowers[i - 1] in LOSE_VERBS and figure.pair[0] > figure.pair[1]:
            return Dealt("lost to B n-n", scene.subject(i - 1), other, 2)
        if (
            word in _BY_B
            or (word == "of" and scene.lowers[i - 1] in _RID)
            or (word == "with" and scene.lowers[i - 1] in _DEALS)
            or (i and (scene.lowers[i - 1], word) in _TURNED_AWAY)
        ):  # "eased past B 3-0", "swept aside B 3-0", "a brace to send A past B 3-0"
            return Dealt(f"{word} B n-n", scene.subject(i), other, 1)
        if word in (".", ";", ","):
            break
    return None


def _whose_defeat(scene: ResultScene, at: int) -> Reference | None:
    """ "A's first defeat came at B, 3-2": whose the defeat at token `at` is, an adjective or two between."""
    return next((r for r in reversed(scene.teams) if 0 < at - r.last < _BETWEEN and scene.lowers[r.last] == "'s"), None)


_BETWEEN = 4  # tokens from the name to "defeat"


def _any_verb_and_object(scene: ResultScene, figure: Figure, other: Reference) -> Dealt | None:
    """ "who trampled Millfield 5-2", "got by Millfield 1-0": whatever a side does to another with a score behind, it won."""
    at = other.first - 1
    while at > 0 and (scene.lowers[at] in BEFORE_TEAMS or "-" in scene.lowers[at][1:-1]):
        at -= 1
    word = scene.lowers[at] if at > 0 else ""
    did = (word.endswith("ed") and word not in _NO_WIN) or (word == "by" and scene.lowers[at - 1] in _GOT)
    to_do = scene.lowers[at - 1 : at] == ["to"] and word.isalpha() and word not in _NO_WIN | _DOES_ELSE
    behind = scene.lowers[figure.last : figure.last + 2]
    so_far = behind[:1] in _SO_FAR or behind == ["in", "front"]
    if not (did or to_do) or figure.pair[0] <= figure.pair[1] or so_far:
        return None
    if to_do:  # "produced an essay in attacking to ground the champion Millfield 4-1"
        subject = scene.subject(at)
        other_side = subject is not None and subject.last <= at and subject.best != other.best
        return Dealt(f"to {word} B n-n", subject, other, 1) if other_side else None
    subject = next((r for r in reversed(scene.teams) if r.last <= at), None)
    if subject is None or subject.best == other.best or scene.lowers[subject.last : at] not in _WHO_DID:
        return None
    return Dealt(f"{word} B n-n", subject, other, 1)


def _done_to(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "Were turned over 4-1 by B", "was ripped apart 5-0 at home by B": whatever was done to a side so, it lost."""
    set_off = scene.lowers[figure.first - 1 : figure.first] == [","] == scene.lowers[figure.last : figure.last + 1]
    if figure.pair[0] == figure.pair[1]:
        return None
    by_so_many = scene.lowers[figure.first - 1 : figure.first] == ["by"] and suffered(scene.lowers, figure.first - 1)
    if by_so_many and (subject := scene.subject(figure.first)):
        return Dealt("undone by n-n", subject, None, 2)  # "Millfield were put out by three goals to one"
    if not suffered(scene.lowers, figure.first - set_off):
        return None  # "A's long run was ended, 3-1, by B": set off by commas
    other = scene.object_between(figure.last, figure.last + _BY_WHOM)
    led_by = scene.lowers[figure.last + set_off : other.first] if other else []
    if other is None or "by" not in led_by or not _CLAUSE_ENDS.isdisjoint(led_by):
        return None
    return Dealt("n-n by B", scene.subject(figure.first), other, 2)


def _pegged_back(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "A were pegged back to 1-1 by B", "frustrated 0-0 by B": how it ended, as the others are named who did it."""
    if figure.pair[0] != figure.pair[1] or not pegged_back(scene.lowers, figure.first, figure.last):
        return None
    other = scene.object_of(figure.last, {"by"})
    return Dealt("pegged back n-n by B", scene.subject(figure.first), other, 0) if other else None


class OfMatch(NamedTuple):
    """A match that was lost, and to whom if that is told."""

    other: Reference | None


def lost_a_match(scene: ResultScene, at: int, figure: Figure) -> OfMatch | None:
    """ "Lost a cup final 4-3 to B", "lost the third match of their tour to B by two goals to one", "lost at home to B, 1:3"."""
    between = scene.lowers[at + 1 : figure.first]
    other = next((r for r in scene.teams if r.first > at + 1 and r.last in (figure.first, figure.first - 1)), None)
    if other is not None and len(between) <= _LOST_SO:
        before = scene.lowers[at + 1 : other.first]
        if _TO_WHOM.issuperset(before[-1:]) and {",", ";", "but", "and", "behind"}.isdisjoint(before):
            return OfMatch(other)
    if _MATCHES.isdisjoint(between) or not {",", ";", "but", "and"}.isdisjoint(between):
        return None
    return OfMatch(scene.object_between(at, figure.first) or scene.object_of(figure.last, BY))


_TO_WHOM, _LOST_SO = frozenset(("to", "against")), 9  # words from "lost" to the figures
_MATCHES = frozenset("match game tie final semi-final derby fixture encounter replay friendly".split())


def condemned_by(scene: ResultScene, at: int) -> Reference | None:
    """Who was dealt the defeat at token `at`, a noun: "condemned B to a third defeat"."""
    return _behind_the_verb(scene, at) if is_dealt(scene.lowers, at) else None


def condemned_to(scene: ResultScene, figure: Figure) -> Reference | None:
    """The same before figures: "condemned B to a 4-1 defeat", "doomed B to a 2-1 loss"."""
    to = figure.first - 1 - (scene.lowers[figure.first - 1] in _ARTICLES)
    return _behind_the_verb(scene, figure.first) if to > 0 and scene.lowers[to] == "to" else None


def _behind_the_verb(scene: ResultScene, at: int) -> Reference | None:
    verb = next((i for i in range(at - 1, max(-1, at - _DEALT_TO - 1), -1) if scene.lowers[i] in CONDEMNS), None)
    if verb is None:
        return None
    if scene.lowers[verb - 1] in _PASSIVE:
        return scene.subject(verb)  # "B were condemned to a third defeat by A, 2-1"
    return next((r for r in scene.teams if verb < r.first and r.last < at), None)


_DEALT_TO = 8  # words from a defeat to whose it is
_ARTICLES = frozenset("a an another their".split())
_PASSIVE = frozenset("was were been being be is are".split())
