"""Sightings of teams in, who meets whom and on whose ground out.

"... a 2-1 defeat at Atalanta"  ->  Pairing(Roma, Atalanta), Atalanta at home
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pressbox.datatypes.cast import Form, Kind, Reference, SideEvidence
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.phrases.en.people import COACH_NOUNS, PLAYER_NOUNS, POSITIONS
from pressbox.phrases.en.results import MEETING_WORDS

_OTHER_DAYS = frozenset(
    "last previous earlier next week weekend season midweek ago reverse opening-day november december january february"
    " march april may june july august september october".split()
)


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two teams that a sentence brings together, with a weight."""

    sentence: int
    first: str
    second: str
    weight: float


def pairings(document: Document, by_sentence: dict[int, list[Reference]]) -> list[Pairing]:
    """Every two neighbouring teams of a sentence that seem to meet."""
    found: list[Pairing] = []
    for sentence in document.sentences:
        teams = [r for r in by_sentence.get(sentence.index, ()) if r.kind is Kind.TEAM and r.best]
        for left, right in itertools.pairwise(teams):
            if left.best == right.best or left.best is None or right.best is None:
                continue
            between = [token.lower for token in sentence.tokens[left.last : right.first]]
            weight = _meeting(sentence, left, right, between)
            if weight:
                found.append(Pairing(sentence.index, left.best, right.best, weight))
    return found


def _meeting(sentence: Sentence, left: Reference, right: Reference, between: list[str]) -> float:
    if len(between) > 30:
        return 0.0
    scored = any(is_score(word) for word in between)
    around = {t.lower for t in sentence.tokens[max(0, left.first - 6) : right.last + 6]}
    weight = 0.0
    if len(between) <= 3 and (scored or not between or between[0] in ("v", "vs", "versus", "-", "and")):
        weight = 3.0 if scored or between[:1] in (["v"], ["vs"], ["versus"]) else 0.3
    elif scored:
        weight = 1.5
    elif set(between) & MEETING_WORDS:
        weight = 1.0
    if sentence.genre in (Genre.HEADLINE, Genre.RESULT):
        weight *= 2
    if around & _OTHER_DAYS:
        weight *= 0.35
    return weight / (1 + sentence.index / 8)


_IN_THE_TABLE = frozenset("behind above below leaders leapfrog leapfrogged leapfrogging overtake clear points".split())


def alternation(document: Document, by_sentence: dict[int, list[Reference]]) -> dict[frozenset[str], float]:
    """How often two teams are named one after the other: the two that play are, all the way down."""
    weights: dict[frozenset[str], float] = defaultdict(float)
    last: tuple[str, int] | None = None
    for sentence in document.sentences:
        if sentence.genre is Genre.STANDINGS:
            continue
        lowers = sentence.lowers
        for reference in by_sentence.get(sentence.index, ()):
            if reference.kind is not Kind.TEAM or not reference.best or reference.form is Form.PRONOUN:
                continue
            around = lowers[max(0, reference.first - 3) : reference.first]
            near = set(lowers[max(0, reference.first - 8) : reference.last + 8])
            if set(around) & _IN_THE_TABLE or near & _OTHER_DAYS:
                continue
            best = reference.best
            if last and last[0] != best and sentence.index - last[1] <= 4:
                weights[frozenset((last[0], best))] += 1 / (1 + sentence.index / 15)
            last = (best, sentence.index)
    return weights


def main_pair(
    pairs: Sequence[Pairing],
    counts: Counter[str],
    turns: dict[frozenset[str], float],
    nations: frozenset[str],
    besides: frozenset[str] = frozenset(),
) -> tuple[str, str] | None:
    """The two teams that the report is mostly about: brought together, named in turns, named often."""
    weights: dict[frozenset[str], float] = defaultdict(float)
    order: dict[frozenset[str], tuple[str, str]] = {}
    for pair in pairs:
        key = frozenset((pair.first, pair.second))
        weights[key] += pair.weight
        order.setdefault(key, (pair.first, pair.second))
    for key, weight in turns.items():
        weights[key] += 0.8 * weight
        first, second = sorted(key, key=lambda name: (-counts[name], name))
        order.setdefault(key, (first, second))
    if not weights:
        return _the_two(counts, nations)
    for key in weights:
        if besides & key and len(counts.keys() - besides) > 1:
            weights[key] *= 0.3  # "the Smelters" are one of the two, by another name
        if len(nations & key) == 1:
            weights[key] *= 0.2  # a club does not play a country
        elif nations & key and sum(counts[c] for c in counts if c not in nations) > sum(counts[n] for n in nations):
            weights[key] *= 0.4
    best = max(weights, key=lambda k: (weights[k] + 0.25 * min(counts[name] for name in k), sorted(k)))
    return order[best]


def _the_two(counts: Counter[str], nations: frozenset[str]) -> tuple[str, str] | None:
    """Two teams that are named far apart all through are the two of the report where no third is named as often."""
    named = counts.most_common(3)
    if len(named) < 2 or (len(named) > 2 and named[2][1] == named[1][1]):
        return None
    first, second = named[0][0], named[1][0]
    return None if len({first, second} & nations) == 1 else (first, second)


def _home_thing(lowers: list[str], at: int) -> float:
    """ "... their first home win": 1; "... a third away defeat": -1; else 0."""
    for i in range(at, min(at + 10, len(lowers) - 1)):
        if lowers[i] in ("home", "away") and lowers[i + 1] in _HOME_THINGS:
            return 1.0 if lowers[i] == "home" else -1.0
        if (
            lowers[i : i + 2] == ["at", "home"]
            and is_score(lowers[i - 1])
            and lowers[at : at + 1]
            and lowers[at] in _WON
        ):
            return 2.0  # "Marlow, who beat Dunmore 2-0 at home"
        if lowers[i] in (".", ";", "that") or (lowers[i] == "'s" and i > at):
            break  # "a double against Dunmore ensured that Hughes's first home game": another's
    return 0.0


_WON = frozenset("beat thrashed defeated drew lost edged , who".split())
_HOSTS = frozenset("hosts homesters".split())
_VISITORS = frozenset("visitors guests".split())
_SIDES = frozenset("side team men crowd fans supporters defence keeper goalkeeper boss manager".split())
_HOME_THINGS = frozenset("win victory defeat draw debut game match loss league record form fixture win's".split())
_OTHER = 0.4  # "the hosts" beside a name is the other team, two times in three


def _beside_the_hosts(
    document: Document, by_sentence: dict[int, list[Reference]], main: tuple[str, str]
) -> list[SideEvidence]:
    """A sentence that says "the hosts" and names one of the two teams mostly means the other one by "the hosts"."""
    found: list[SideEvidence] = []
    for sentence in document.sentences:
        lowers = sentence.lowers
        named = [r for r in by_sentence.get(sentence.index, ()) if r.kind is Kind.TEAM and r.best in main]
        if not named:
            continue
        for i, word in enumerate(lowers):
            following = lowers[i + 1] if i + 1 < len(lowers) else ""
            home = word in _HOSTS or (word == "home" and following in _SIDES)
            away = word in _VISITORS or (word in ("away", "visiting") and following in _SIDES)
            if not (home or away):
                continue
            names = {
                r.best
                for r in named
                if lowers[r.last : r.last + 1] != ["'s"] and not _MAN & set(lowers[r.last : r.last + 1])
            }
            if len(names) == 1:
                other = main[1] if main[0] in names else main[0]
                found.append(SideEvidence(other, _OTHER if home else -_OTHER, sentence.index, named[0].span))
    return found


_MAN = frozenset(POSITIONS) | COACH_NOUNS | PLAYER_NOUNS  # "Leeds striker Hale put the visitors ahead" is no other side

# Words before a team that put it at home, and away: "travelled to Leeds", "at home to Leeds", "the visit of Leeds".
_TO_THEIR_GROUND = frozenset(
    ("travelled to", "travel to", "travelling to", "traveled to", "went to", "trip to", "visit to", "visits to",
     "away to", "journey to", "journeyed to", "away at", "trek to", "return to", "came to", "headed to", "away from")
)  # fmt: skip
_TO_MEET_THEM_AT_HOME = frozenset(
    ("home to", "home by", "home against", "visit of", "visits of", "arrival of", "home over", "home with")
)  # fmt: skip
_RECEIVES = frozenset("entertained welcomed entertaining welcoming entertain welcome hosting".split())
# Words behind a team, within its clause, that put it away and at home.
_GONE = frozenset(
    ("made the trip", "made the journey", "made the short", "made the long", "on the road", "on their travels")
)
_AT_HOME = frozenset(
    ("their own ground", "their home ground", "of home fans", "of their own", "home soil", "their own fans",
     "their own supporters", "their own patch", "of home supporters", "home nerves")
)  # fmt: skip


def _beside(lowers: list[str], first: int, last: int) -> float:
    """What the words right before a team, and those of its clause, say of where it plays: 1 home, -1 away, 0 nothing."""
    before = " ".join(lowers[max(0, first - 2) : first])
    if before in _TO_THEIR_GROUND:
        return 1.0
    if before in _TO_MEET_THEM_AT_HOME or (lowers[max(0, first - 1) : first] and lowers[first - 1] in _RECEIVES):
        return -1.0
    if lowers[first - 1 : first] == ["visited"]:
        return 1.0
    if lowers[last : last + 1] and lowers[last] in _RECEIVES - {"hosting"}:
        return 1.0
    if lowers[last : last + 1] == ["visited"] or lowers[last : last + 2] in (["travelled", "to"], ["went", "to"]):
        return -1.0
    clause: list[str] = []
    for word in lowers[last : last + 14]:
        if word in (",", ";", ".", "who", "when", "as", "while", "but"):
            break
        clause.append(word)
    behind = f" {' '.join(clause)} "
    if any(f" {words} " in behind for words in _GONE):
        return -0.8
    if any(f" {words} " in behind for words in _AT_HOME):  # "held by Dunmore in front of their own fans": the others
        return -0.7 if lowers[max(0, first - 1) : first] and lowers[first - 1] in _OPPOSED else 0.7
    return 0.0


_LEGS = frozenset("draw win defeat victory leg stalemate loss".split())
_OPPOSED = frozenset("by against with to".split())

_HARDLY = 0.2
_ANOTHER_DAY = 0.1  # what is said of another day tells little of this
# "The Quay Lane side": the ground stands for the team, wherever it plays.
_STANDS_FOR = frozenset("side club outfit men faithful boss manager hierarchy chief".split())
# "once on the books at Leeds", "the progress he is making at Leeds": where a man was, not where the match was.
_IN_A_CAREER = frozenset(
    "once books spell career years time progress coach academy apprentice clashed reign tenure days youth threw".split()
)
_NO_NOUNS = frozenset(", . ; : - – — ) on in with after and to as when where while for but last by who is was".split())
_BETWEEN = frozenset(
    "fellow struggling lowly neighbours rivals champions leaders strugglers high-flying bottom club promoted basement"
    " newcomers league troubled old injury-hit relegated the".split()
)


def sides(
    document: Document,
    by_sentence: dict[int, list[Reference]],
    clubs_at: dict[str, tuple[str, ...]],
    place_of: dict[str, tuple[str, ...]],
    main: tuple[str, str] | None,
    clubs_of: Callable[[str], Sequence[str]] = lambda place: (),
) -> list[SideEvidence]:
    """All that a report says about who is at home, each with a weight (below 0: away)."""
    found: list[SideEvidence] = []
    if document.place and main:
        of_the_place = [team for team in main if team in clubs_of(document.place)]
        if len(of_the_place) == 1:  # the paper's man sat in the stand
            found.append(SideEvidence(of_the_place[0], 1.2, 0, document.sentences[0].span))
    if main:
        found += _beside_the_hosts(document, by_sentence, main)
    for sentence in document.sentences:
        refs = by_sentence.get(sentence.index, ())
        lowers = sentence.lowers
        fade = 1.0 if sentence.index < 12 else 0.6
        for reference in refs:
            target = reference.best
            if target is None:
                continue
            start = reference.first
            while (
                start
                and reference.first - start < 3
                and (lowers[start - 1] in _BETWEEN or "-" in lowers[start - 1][1:-1])
            ):
                start -= 1  # "at 10-man Port Vale", "at fellow strugglers Reading"
            before = lowers[max(0, start - 4) : start]
            prior = before[-1] if before else ""
            around = set(lowers[max(0, reference.first - 8) : reference.last + 7])
            past = _ANOTHER_DAY if around & _OTHER_DAYS else 1.0
            after = lowers[reference.last : reference.last + 3]

            def say(team: str, weight: float, reference: Reference = reference, index: int = sentence.index) -> None:
                found.append(SideEvidence(team, weight, index, reference.span))

            if reference.kind is Kind.TEAM and reference.form in (Form.NAME, Form.NICKNAME):
                beside = _beside(lowers, reference.first, reference.last)
                if beside:
                    say(target, 2.0 * beside * past * fade)
                elif prior == "at" and after[:1] != ["'s"]:
                    aimed = lowers[reference.first - 1] == "the" and after[:1] and after[0] not in _NO_NOUNS
                    where = _IN_A_CAREER & set(lowers[max(0, start - 7) : start]) or aimed  # "ran at the Leeds defence"
                    say(target, (_HARDLY if where else 2.0) * past * fade)
                elif after[:1] == ["'s"] and any(r.kind is Kind.GROUND and r.first == reference.last + 1 for r in refs):
                    say(target, 2.0 * past * fade)  # "Marfleet's Wharf Ground"
                elif prior in ("visitors", "visiting"):
                    say(target, -2.0 * past * fade)
                elif prior in ("hosts", "host", "home") or after[:2] in (["at", "home"],) or prior == "hosting":
                    say(target, (-1.0 if prior == "hosting" else 1.5) * past * fade)
                elif after[:1] in (["host"], ["hosted"], ["hosts"]):
                    say(target, 1.5 * past * fade)
                elif (
                    {"home"} & set(lowers[reference.last : reference.last + 9])
                    and past == 1.0
                    and _home_thing(lowers, reference.last)
                ):
                    say(target, 0.5 * _home_thing(lowers, reference.last) * fade)
                elif after[:2] in (["fans", "travelled"], ["'s", "travelling"], ["'s", "visit"]):
                    say(target, -1.5 * past * fade)
            elif reference.kind is Kind.GROUND and target in clubs_at:
                if (after[:1] and after[0] in _STANDS_FOR) or "replay" in lowers[reference.last : reference.last + 4]:
                    continue
                own = [club for club in clubs_at[target] if main and club in main] or clubs_at[target][:1]
                if len(own) == 1:  # a derby of two who share it is at home to both
                    say(own[0], (2.5 if "at" in before else 1.2) * past * fade)
            elif (
                reference.kind is Kind.PLACE
                and prior in ("in", "foggy", "rainy", "at")
                and target in place_of
                and not (_LEGS & set(before) and {"after", "following"} & set(lowers[max(0, start - 7) : start]))
            ):  # "after a 1-1 draw in Dublin": the first leg was there
                for club in place_of[target]:
                    say(club, 1.0 * past * fade)
        if sentence.genre in (Genre.HEADLINE, Genre.RESULT):
            teams = [r for r in refs if r.kind is Kind.TEAM and r.best]
            for left, right in itertools.pairwise(teams):
                between = lowers[left.last : right.first]
                direct = len(between) == 1 and (is_score(between[0]) or between[0].isdigit())
                comma = len(between) == 2 and between[0].isdigit() and between[1] in (",", ";")
                after = lowers[right.last : right.last + 1]
                listed = between and between[0].isdigit() and after and after[0].isdigit()
                if (left.best and (direct or comma or listed)) or (
                    between[:1] in (["v"], ["vs"], ["versus"]) and len(between) < 3
                ):
                    found.append(SideEvidence(left.best or "", 1.5, sentence.index, left.span))
    return found
