"""Sightings of teams in, all that the report says of who is at home out, each with a weight.

"... a 2-1 defeat at Atalanta"  ->  Atalanta at home      "gave Ireland victory in Greece"  ->  Greece at home
"""

import re
from collections.abc import Collection, Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference, SideEvidence
from pressbox.datatypes.days import DAYS
from pressbox.datatypes.document import Document, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.entities.at_their_ground import told_in_clauses
from pressbox.entities.beside_hosts import beside_hosts, beside_us
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.in_their_town import (
    LEGS,
    NO_NOUNS,
    at_their_ground,
    in_their_town,
    of_another_day,
    of_first_leg,
    played_in,
)
from pressbox.entities.journeys import told_of_journeys
from pressbox.entities.named_first import named_first
from pressbox.entities.named_hosts import named_hosts
from pressbox.entities.other_leg import of_the_other_leg
from pressbox.entities.own_voice import OwnVoice
from pressbox.entities.said_of_ground import said_of_ground
from pressbox.phrases.en.results import WIN_VERBS


def _home_thing(lowers: Sequence[str], at: int) -> float:
    """ "... their first home win": 1; "... a third away defeat": -1; else 0."""
    for i in range(at, min(at + _CLAUSE, len(lowers) - 1)):
        if lowers[i] in ("home", "away", "road") and lowers[i + 1] in _HOME_THINGS:
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


_CLAUSE = 12  # words
_WON = frozenset("beat thrashed defeated drew lost edged , who".split())
_HOME_THINGS = frozenset(
    "win victory defeat draw debut game match loss league record form fixture win's campaign"
    " opener success triumph reverse stalemate tie clash bow run streak".split()
)


# Words before a team that put it at home, and away: "travelled to Leeds", "at home to Leeds", "the visit of Leeds".
_TO_THEIR_GROUND = frozenset(
    ("travelled to", "travel to", "travelling to", "traveled to", "went to", "trip to", "visit to", "visits to",
     "away to", "journey to", "journeyed to", "away at", "trek to", "return to", "came to", "headed to", "away from",
     "back from", "away by", "away against", "returned from", "home from", "pointless from", "empty-handed from")
)  # fmt: skip
_TO_MEET_THEM_AT_HOME = frozenset(
    ("home to", "home by", "home against", "visit of", "visits of", "arrival of", "home over", "home with")
)  # fmt: skip
_RECEIVES = frozenset(
    "entertained welcomed entertaining welcoming entertain welcome hosting received receive receiving".split()
)
_SPOILS = frozenset("points spoils honours point victory win advantage".split())  # "the points went to Leeds"
# Words behind a team, within its clause, that put it away and at home.
_GONE = frozenset(
    ("made the trip", "made the journey", "made the short", "made the long", "on the road", "on their travels")
)
_TO_SOMEWHERE = re.compile(
    r"(?:back )?(?:to|with|again|when|from)\b"
)  # "put Leeds on the road to victory": nobody rode
_AT_HOME = frozenset(
    ("their own ground", "their home ground", "of home fans", "of their own", "home soil", "their own fans",
     "their own supporters", "their own patch", "of home supporters", "home nerves", "at home", "before a home crowd",
     "the home fans away happy", "the home fans home happy", "the home crowd home happy")
)  # fmt: skip


_OFTEN = frozenset(
    "not never since unbeaten only all every always yet rarely seldom games matches usually hadn't".split()
)


_OPENING = 5
_PLAYING = re.compile(
    r"(?:playing |back |again )?(at home|away|away from home|on the road|on their travels) ?,?(?: the)?"
)


def _beside(lowers: Sequence[str], first: int, last: int) -> float:
    """What the words right before a team, its attributes among it, and those of its clause say of where it plays:
    1 home, -1 away, 0 nothing."""
    before = " ".join(lowers[max(0, first - 2) : first])
    if before in _TO_THEIR_GROUND:
        spoils = before == "went to" and _SPOILS.intersection(lowers[max(0, first - 4) : first - 2])
        return 0.0 if spoils else 1.0
    if first <= _OPENING and (where := _PLAYING.fullmatch(" ".join(lowers[:first]))):
        return 1.0 if where[1] == "at home" else -1.0
    if before in _TO_MEET_THEM_AT_HOME or (lowers[max(0, first - 1) : first] and lowers[first - 1] in _RECEIVES):
        return -1.0
    if lowers[first - 1 : first] == ["visited"] or (
        before == "to visit" and "turn" in lowers[max(0, first - 6) : first]
    ):
        return 1.0
    if lowers[last : last + 1] and lowers[last] in _RECEIVES - {"hosting"}:
        return 1.0
    counted = lowers[last + 2 : last + 3] and lowers[last + 2][0].isdigit()  # "Millfield went to 22-1"
    gone_to = lowers[last : last + 2] in (["travelled", "to"], ["went", "to"]) and not counted
    if lowers[last : last + 1] == ["visited"] or gone_to:
        return -1.0
    clause: list[str] = []
    for word in lowers[last : last + 14]:
        if word in (",", ";", ".", "—", "–", "--", "who", "when", "as", "while", "but"):
            break
        clause.append(word)
    behind = f" {' '.join(clause)} "
    if " at home " in behind and (_OFTEN.intersection(clause) or clause[:1] == ["had"]):
        return 0.0  # "had not won at home since May", "had won at home by the same score"
    gone = next((words for words in _GONE if f" {words} " in behind), None)
    if gone:
        way = behind.partition(f" {gone} ")
        return 0.0 if gone == "on the road" and _TO_SOMEWHERE.match(way[2]) else -0.8
    if any(f" {words} " in behind for words in _AT_HOME):  # "held by Dunmore in front of their own fans": the others
        prior = lowers[first - 1] if first else ""
        beaten = prior in _OPPOSED or (prior in WIN_VERBS and any(map(is_score, clause)))  # "beat Dunmore 2-0 at home"
        if beaten and any(f" on their {whose}" in behind for whose in ("own ground", "own patch", "home ground")):
            return 0.7  # "beat Dunmore 2-0 on their own ground"
        return -0.7 if beaten else 0.7
    return 0.0


_OPPOSED = frozenset("by against with to".split())

_HARDLY = 0.1
_HAD = 8  # words between "had" and the ground where a match had ended so
_ANOTHER_DAY = 0.05  # what is said of another day tells little of this
_LATE, _FADED = 12, 0.6  # from which sentence on less counts, and how much
_OPENING = 2  # sentences: the match that a round-up opens with is that of its dateline
_SAT_THERE = 1.2  # the paper's man sat in the stand of the dateline's place
_ITS_TOWN = 2.0  # "a 1-0 win in Leeds", "In Leeds, ..."
_ITS_NAME = 1.5  # "at Marlow Park": Marlow's
# "The Quay Lane side": the ground stands for the team, wherever it plays.
_STANDS_FOR = frozenset("side club outfit men faithful boss manager hierarchy chief".split())
# "once on the books at Leeds", "the progress he is making at Leeds": where a man was, not where the match was.
_IN_A_CAREER = frozenset(
    "once books spell career years time progress coach academy apprentice clashed reign tenure days youth threw".split()
)
_WHERE = {"home": -1.0, "away": 1.0, "road": 1.0}  # of the team that it was against
_AGAINST = frozenset("over against to by with past".split())
_OF_THE_CLOCK = frozenset("stoppage injury added extra normal this".split())
_BETWEEN = frozenset(
    "fellow struggling lowly neighbours rivals champions leaders strugglers high-flying bottom club promoted basement"
    " newcomers league troubled old injury-hit relegated the side".split()
)
_GROUNDS = frozenset("arena stadium park ground stadion road lane field stadio estadio".split())


def sides(
    document: Document,
    by_sentence: dict[int, list[Reference]],
    clubs_at: dict[str, tuple[str, ...]],
    place_of: dict[str, tuple[str, ...]],
    main: tuple[str, str] | None,
    voice: OwnVoice | None = None,
) -> list[SideEvidence]:
    """All that a report says about who is at home, each with a weight (below 0: away)."""
    found: list[SideEvidence] = []
    if voice:
        found += beside_us(document, voice)
    if main:
        found += beside_hosts(document, by_sentence, main)
    present = frozenset(
        r.best for refs in by_sentence.values() for r in refs if r.kind is Kind.TEAM and r.best is not None
    )
    opening = [r.best for at in range(_OPENING) for r in by_sentence.get(at, ()) if r.kind is Kind.TEAM and r.best]
    found += _of_dateline(document, [*(main or ()), *opening])
    for sentence in document.sentences:
        refs = by_sentence.get(sentence.index, ())
        for reference in refs:
            found += _of_reference(sentence, refs, reference, clubs_at, place_of, main)
        found += in_their_town(sentence, refs, place_of, main, present)
        found += at_their_ground(sentence, refs, main)
        found += _at_their_name(sentence, refs, clubs_at, main)
    found += named_first(document, by_sentence)
    others = list(of_the_other_leg(document, by_sentence, clubs_at, place_of, main))
    then = {(said.team, said.sentence) for said in others if said.weight < 0}
    found = [said for said in found if said.weight < 0 or (said.team, said.sentence) not in then]
    return [
        *found, *others, *told_in_clauses(document, by_sentence, main), *told_of_journeys(document, by_sentence, main),
        *named_hosts(document, by_sentence, main), *said_of_ground(document, by_sentence, main),
    ]  # fmt: skip


def _of_dateline(document: Document, playing: Sequence[str]) -> Iterator[SideEvidence]:
    """The club or the national team of the place that a report is sent from, where one alone is of it."""
    for place in (document.place, document.land):
        if not place:
            continue
        state, nation = gazetteer().state(place) or (place, gazetteer().nation_of(place))
        there = {*gazetteer().clubs_of(place), nation, place}
        home = list(dict.fromkeys(team for team in playing if team in there or _named_after(team, state)))
        if len(home) == 1:
            yield SideEvidence(home[0], _SAT_THERE, 0, document.sentences[0].span)
            return


def _named_after(team: str, place: str) -> bool:
    """ "Richmond Kickers", of Richmond; "Carolina Lynx", of North Carolina."""
    own = place.removeprefix("North ").removeprefix("South ")
    return f" {own.lower()} " in f" {team.lower().replace('-', ' ')} "


def _of_reference(
    sentence: Sentence, refs: Sequence[Reference], reference: Reference, clubs_at: dict[str, tuple[str, ...]],
    place_of: dict[str, tuple[str, ...]], main: tuple[str, str] | None,
) -> Iterator[SideEvidence]:  # fmt: skip
    target = reference.best
    if target is None:
        return
    lowers = sentence.lowers
    if main and target in main and _meets_others(sentence, refs, reference, main):
        return
    fade = 1.0 if sentence.index < _LATE else _FADED
    past = _ANOTHER_DAY if of_another_day(lowers[max(0, reference.first - 8) : reference.last + 7]) else 1.0
    start = reference.first
    while start and reference.first - start < 3 and _describes_a_side(lowers[start - 1]):
        start -= 1  # "at 10-man Port Vale", "at fellow strugglers Reading"; not "at 3-31 Reading"
    if start > 1 and lowers[start - 2] == "at" and sentence.tokens[start - 1].text[:1].isupper():
        if not any(r.first < reference.first <= r.last for r in refs):
            start -= 1  # "at Kelby Vasas", read as Vasas
    before = lowers[max(0, start - 4) : start]
    after = lowers[reference.last : reference.last + 3]
    if reference.kind is Kind.TEAM and reference.form in (Form.NAME, Form.NICKNAME):
        town = " ".join(token.text for token in sentence.tokens[reference.first : reference.last])
        if before[-1:] == ["in"] and len(set(main or ()) & set(gazetteer().clubs_of(town))) > 1:
            return  # "a 1-0 win in Milan": both are of that town
        weight = _of_team(lowers, reference, start, refs, past)
        if weight:
            yield SideEvidence(target, weight * fade, sentence.index, reference.span)
    elif reference.kind is Kind.GROUND and target in clubs_at:
        if (after[:1] and after[0] in _STANDS_FOR) or "replay" in lowers[reference.last : reference.last + 4]:
            return
        own = [club for club in clubs_at[target] if main and club in main] or clubs_at[target][:1]
        if len(own) == 1:  # a derby of two who share it is at home to both
            had = [
                at for at, word in enumerate(lowers[: reference.first]) if word == "had" and reference.first - at < _HAD
            ]
            if had and any(is_score(word) for word in lowers[had[-1] : reference.first]):
                past = _ANOTHER_DAY  # "the series had ended 1-1 at the Marlow Ground"
            weight = (2.5 if "at" in before else 1.2) * past * fade
            if before[-1:] == ["from"] and "to" in lowers[reference.last : reference.last + 3]:
                weight = -1.5 * past * fade  # "345 miles from Marlow Park to Quay Lane"
            yield SideEvidence(own[0], weight, sentence.index, reference.span)
    elif (
        reference.kind is Kind.PLACE
        and before[-1:]
        and before[-1] in ("in", "foggy", "rainy", "at")
        and target in place_of
        and not of_first_leg(lowers, start)
    ):
        for club in place_of[target]:
            yield SideEvidence(club, past * fade, sentence.index, reference.span)


_MEETS = re.compile(
    r"(?:[a-z]+ ){0,4}?(?:at home to|at home against|away to|host|hosts|entertain|entertains|welcome|welcomes|visit|visits|receive|receives"
    r"|travel to|travels to|go to|goes to|face|faces|play|plays|meet|meets)(?: the)?"
)
_MEETS_WITHIN = 8  # words from a side to whom it meets next


def _meets_others(sentence: Sentence, refs: Sequence[Reference], team: Reference, main: tuple[str, str]) -> bool:
    """ "Leeds can bounce back at home to Hull on Tuesday", of Leeds's match with Derby."""
    tokens, lowers = sentence.tokens, sentence.lowers
    for at in range(team.last + 1, min(len(tokens), team.last + _MEETS_WITHIN)):
        if tokens[at].text in (",", ";", ".", ":"):
            return False
        if (
            not tokens[at].text[:1].isupper()
            or lowers[at] in DAYS
            or not _MEETS.fullmatch(" ".join(lowers[team.last : at]))
        ):
            continue
        if any(r.best in main and r.best != team.best and at < r.first <= at + _MEETS_WITHIN for r in refs):
            return False  # "lost at home to Hull, Hale and Derby"
        met = next((r for r in refs if r.first <= at < r.last), None)
        return (met is None and at > 0) or (met is not None and met.kind is Kind.TEAM and met.best not in main)
    return False


def _describes_a_side(word: str) -> bool:
    return word in _BETWEEN or ("-" in word[1:-1] and word[-1].isalpha())


def _in_a_career(words: Sequence[str]) -> bool:
    """ "His time at Leeds"; not "in stoppage time for a win at Leeds"."""
    return any(
        word in _IN_A_CAREER and not (word == "time" and words[at - 1] in _OF_THE_CLOCK)
        for at, word in enumerate(words)
        if at
    )


def _of_team(lowers: Sequence[str], reference: Reference, start: int, refs: Sequence[Reference], past: float) -> float:
    """What the words around a team's name say: above 0 that it is at home."""
    first, last = reference.first, reference.last
    prior = lowers[start - 1] if start else ""
    after = lowers[last : last + 3]
    beside = _beside(lowers, start, last)
    if beside:
        return 2.0 * beside * past
    if prior == "at" and lowers[max(0, start - 2) : start - 1] == ["had"]:
        return 0.0  # "it was one all, as it had been at Leeds", "as it had at Leeds"
    if prior == "at" and after[:1] != ["'s"]:
        aimed = lowers[first - 1] == "the" and after[:1] and after[0] not in NO_NOUNS
        where = _in_a_career(lowers[max(0, start - 8) : start]) or aimed  # "ran at the Leeds defence"
        return (_HARDLY if where else 2.0) * past
    if _at_a_team_so_called(lowers, start) or _at_their_like(lowers, first):
        return 1.5 * past
    before = lowers[max(0, start - 3) : start]
    if len(before) == 3 and before[0] in _WHERE and before[1] in _HOME_THINGS and before[2] in _AGAINST:
        return _WHERE[before[0]] * 1.5 * past  # "a 2-1 home win over Leeds"
    if prior == "in" and reference.form is Form.NAME and played_in(lowers, start - 1, last):
        return _ITS_TOWN * past
    if after[:1] == ["'s"] and any(r.kind is Kind.GROUND and r.first == last + 1 for r in refs):
        return 2.0 * past  # "Marfleet's Wharf Ground"
    if prior in WIN_VERBS and is_score((after or [""])[0]) and after[1:2] == ["away"] and after[2:3] != ["to"]:
        return 1.5 * past  # "after beating Marlow 1-0 away"
    if prior in ("visitors", "visiting"):
        goes = start == 1 and "," in lowers[last : last + 5]  # "Visiting Leeds on Saturday, Hale's men won"
        return (2.0 if goes and prior == "visiting" else -2.0) * past
    if before[-2:] in (["home", "team"], ["home", "side"], ["home", "club"]):
        return 1.5 * past  # "home team Marlow drew 2-2"
    if after[:1] == ["'s"] and len(before) == 3 and before[0] == "home" and before[1] in _HOME_THINGS and prior == "in":
        return 1.5 * past  # "the biggest home defeat in Marlow's history"
    if after[:2] == ["at", "home"] and (prior in WIN_VERBS or prior in _AGAINST or prior in ("one", "only")):
        return 0.0 if prior in ("one", "only") else -0.5 * past  # "Kelby stun Leeds at home", "lost to Leeds at home"
    if prior in ("hosts", "host", "home") or after[:2] == ["at", "home"] or prior == "hosting":
        return (-1.0 if prior == "hosting" else 1.5) * past
    if after[:3] == [",", "at", "home"] and lowers[last + 3 : last + 4] not in (["since"], ["this"]):
        return 1.5 * past  # "Marlow, at home in front of 31,000"
    if after[:1] in (["host"], ["hosted"], ["hosts"]):
        to_come = after[0] != "hosted" and "on" in lowers[last + 2 : last + 6]  # "Marlow hosts Dunmore on Wednesday"
        return 0.0 if to_come else 1.5 * past
    if past == 1.0 and {"home", "away", "road"} & set(lowers[last : last + _CLAUSE]) and _home_thing(lowers, last):
        # "Beat Leeds 2-0 for a third home win"; but "ended Leeds's home run", "stunned Leeds, who drew 1-1 at home".
        theirs = after[:1] in (["'s"], ["'"], ["’"]) or after[:2] in ([",", "who"], [",", "which"])
        beaten = -1.0 if (prior in WIN_VERBS or prior in _AGAINST) and not theirs else 1.0
        return 0.5 * beaten * _home_thing(lowers, last)
    if after[:2] in (["fans", "travelled"], ["'s", "travelling"], ["'s", "visit"]):
        return -1.5 * past
    return 0.0


_NO_ATTRIBUTES = frozenset("home both all his their its least times".split())


def _at_a_team_so_called(lowers: Sequence[str], start: int) -> bool:
    """ "A 2-0 win at toothless Oldham", whatever the side is called; not "looked at bewildered Oldham"."""
    if start < 3 or lowers[start - 2] != "at" or not lowers[start - 1].isalpha():
        return False
    if lowers[start - 1] in NO_NOUNS or lowers[start - 1] in _NO_ATTRIBUTES:
        return False
    before = lowers[max(0, start - 6) : start - 2]
    return bool(LEGS.intersection(before)) or any(is_score(word) for word in before)


def _at_their_like(lowers: Sequence[str], start: int) -> bool:
    """ "At promotion rivals Oldham", "at fellow Northern League side Oldham", "at Second Division Oldham"."""
    at = next((i for i in range(start - 1, max(-1, start - _LIKE), -1) if lowers[i] == "at"), None)
    if at is None:
        return False
    said = lowers[at + 1 : start]
    if not said or not all(word.replace("-", "").isalnum() for word in said) or not _OTHER_WORDS.isdisjoint(said):
        return False
    tier = len(said) > 1 and said[-1] in _TIERS
    return tier or said[0] == "fellow" or (said[-1] in _LIKES)


_LIKE = 7
_TIERS = frozenset("division league championship conference premiership".split())
_LIKES = frozenset(
    "rivals neighbours neighbors strugglers leaders champions side club outfit opponents hosts newcomers challengers pacesetters"
    " basement bottom holders high-fliers high-flyers minnows".split()
)
_OTHER_WORDS = frozenset(
    "against by from of for to when as and or in on with after before over home both least times last first their his the".split()
)


def _at_their_name(
    sentence: Sentence, refs: Sequence[Reference], clubs_at: Collection[str | None], main: tuple[str, str] | None
) -> Iterator[SideEvidence]:
    """ "At Marlow Park", where Marlow Town are one of the two, and no ground is known by that name."""
    if main is None:
        return
    tokens, lowers = sentence.tokens, sentence.lowers
    own = [set(team.lower().split()) for team in main]
    for at, word in enumerate(lowers[:-2]):
        if word != "at" or not tokens[at + 1].text[:1].isupper():
            continue
        name = []
        for token in tokens[at + 1 : at + 5]:
            if not token.text[:1].isupper():
                break
            name.append(token.lower)
        known = any(r.kind is Kind.GROUND and r.first == at + 1 and r.best in clubs_at for r in refs)
        if len(name) < 2 or name[-1] not in _GROUNDS or known:
            continue
        shared = [bool(words & set(name[:-1])) for words in own]
        if shared.count(True) == 1 and not of_another_day(lowers[max(0, at - 8) : at + 8]):
            yield SideEvidence(main[shared.index(True)], _ITS_NAME, sentence.index, sentence.span)
