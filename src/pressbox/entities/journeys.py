"""Sentences and their teams in, who is said to have travelled and who stayed out.

"The long coach journey had done Kelby no good", "winning 2-0 on the road"  ->  away
"Back on home soil, Marford ...", "on the Marford recreation ground"         ->  at home
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference, SideEvidence
from pressbox.datatypes.document import Document, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.phrases.en.results import OTHER_DAYS, WIN_VERBS

_OUTRIGHT, _SURELY, _MAYBE = 1.8, 1.5, 1.0
_PLACES = frozenset(
    "ground grounds pitch enclosure recreation rec field padang oval stadium arena park bowl paddock meadow".split()
)
_SPOTS = frozenset("at on".split())
_BEHIND_A_GROUND = frozenset(
    ", . ; : ) - – — against on in by with and after to as when where before yesterday today tonight last this here thanks through"
    " which that it they but for".split()
)
_GOES_ON = frozenset("the these this those both they there it he a an".split())
_NAMED_BY = 4  # words of a ground's name
_RIDES = frozenset("journey journeys trip trips ride drive haul trek slog flight crossing voyage".split())
_HOW_FAR = frozenset("long coach bus train boat ferry plane mini-bus minibus longest tiring arduous weary".split())
_NO_RIDE = frozenset("to with again back when from".split())  # "put Leeds on the road to victory"
_FANS = frozenset("fans supporters faithful followers contingent support crowd crowds gallery".split())
_CAME = frozenset("travelled traveled travelling traveling journeyed brought".split())
_SOIL = frozenset("soil turf ground territory".split())
_HABIT = frozenset(
    "not never since unbeaten only all every always yet rarely seldom games matches usually form record".split()
)
_OBJECT_OF = frozenset("over against by with to past of from for on at than above below behind".split())
_STOPS = frozenset(". ; : ! ?".split())
_ENDS = frozenset(": . , - – — ! |".split())
_HEADING = 2  # sentences that may be a heading
_WIDE = 18
_RODE = frozenset("who had having made travelled traveled journeyed".split())
_BACKED = frozenset("backed roared cheered urged supported followed".split())
_AWAY_FANS = frozenset("travelling traveling".split())
_BY_FOLK = frozenset("brought took".split())
# What the goal of a side does to those who stand there: to its own, and to the others.
_PLEASES = frozenset(
    "delight joy relief wild raptures ecstasy roar roared cheered erupted cheers celebrations jubilant rejoicing".split()
)
_PAINS = frozenset(
    "silenced silencing silence quietened hushed dismay despair horror disbelief stunned groans gloom".split()
)
_MISSED = frozenset(
    "wide over wall saved missed post bar crossbar upright failed wasted fluffed blazed skied offside".split()
)
_WHOSE = {"home": 1.0, "away": -1.0, "travelling": -1.0, "traveling": -1.0, "visiting": -1.0}


def told_of_journeys(
    document: Document, by_sentence: dict[int, list[Reference]], main: tuple[str, str] | None
) -> Iterator[SideEvidence]:
    """Everything of the kind that the sentences say of the two that play."""
    if main is None:
        return
    for sentence in document.sentences:
        teams = [
            r for r in by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and r.best in main and r.form in (Form.NAME, Form.NICKNAME)
        ]  # fmt: skip
        yield from _on_the_ground_of(sentence, teams, main)
        if not teams or not (OTHER_DAYS - {"reverse", "week", "season"}).isdisjoint(sentence.words):
            continue
        for team, weight in _told(sentence, teams):
            yield SideEvidence(team.best or "", weight, sentence.index, team.span)


_NO_TRIP_YET = frozenset("next before embark embarks begin begins upcoming ahead will starts start final".split())
# "Kelby said goodbye to its seniors", "on Senior Night", "Kelby's homecoming": what schools have at home.
_AT_HOME_DAYS = (
    ("senior", "day"), ("senior", "night"), ("to", "its", "seniors"), ("to", "their", "seniors"), ("homecoming", "crowd"),
    ("homecoming", "match"), ("homecoming", "game"), ("homecoming", "weekend"), ("on", "homecoming"), ("'s", "homecoming"),
)  # fmt: skip


def _named_near(lowers: Sequence[str], at: int, teams: Sequence[Reference]) -> Reference | None:
    """Whose clause it is; where that cannot be told, who is named next behind it."""
    own = next((t for t in teams if t.last < at and lowers[t.last] == "'s" and at - t.last < _ITS), None)
    behind = next((t for t in teams if at < t.first <= at + _WIDE), None)
    if behind and lowers[behind.first - 1] in (_OBJECT_OF - {"for"}) | WIN_VERBS:
        behind = None
    return own or _subject(lowers, at, teams) or behind


_ITS = 4  # words from a side to what is its own
_SOON = 9  # words from a road to whom it led to
_UNBEATEN = frozenset("unbeaten undefeated top-ranked second-ranked out off host".split())
_AWAY_TO = frozenset("to at from goals goal win wins victory defeat draw leg tie".split())


def _told(sentence: Sentence, teams: Sequence[Reference]) -> Iterator[tuple[Reference, float]]:
    lowers = sentence.lowers
    first = teams[0]
    alone = len({team.best for team in teams}) == 1
    if sentence.index < _HEADING and alone and first.first == 0 and lowers[first.last : first.last + 1] == ["away"]:
        if lowers[first.last + 1 : first.last + 2] == [] or lowers[first.last + 1] in _ENDS:
            yield first, _SURELY  # "Dunstead away: ground 61": a visitor's heading
    for at, word in enumerate(lowers):
        trip = word == "road" and lowers[at + 1 : at + 2] in (["trip"], ["swing"])
        day = next((days for days in _AT_HOME_DAYS if tuple(lowers[at : at + len(days)]) == days), None)
        if (trip and _NO_TRIP_YET.isdisjoint(lowers[max(0, at - 4) : at + 6])) or day:
            who = _named_near(lowers, at, teams)
            if who:
                yield who, _SURELY if day else -_SURELY
        if word in _RIDES and alone and lowers[at + 1 : at + 2] != ["to"] and _HOW_FAR & {*lowers[max(0, at - 3) : at]}:
            yield first, -_MAYBE
        if word in _WHOSE and alone and lowers[at + 1 : at + 2] and lowers[at + 1] in _FANS:
            yield from ((first, _WHOSE[word] * sign * _MAYBE) for sign in _moved(sentence, at))
        far = lowers[at : at + 3] == ["away", "from", "home"] or (
            lowers[at : at + 3] == ["on", "the", "road"] and not _NO_RIDE.intersection(lowers[at + 3 : at + 4])
        )
        near = word == "home" and lowers[at - 1 : at] == ["on"] and lowers[at + 1 : at + 2] and lowers[at + 1] in _SOIL
        # "after beating Kelby 1-0 away", "lost 3-0 away without three regulars"
        far = far or (
            word == "away" and at > 0 and is_score(lowers[at - 1]) and not _AWAY_TO & {*lowers[at + 1 : at + 2]}
        )
        if (far or near) and _HABIT.isdisjoint(lowers[max(0, at - 8) : at + 8]):
            subject = _subject(lowers, at, teams)
            if subject:
                yield subject, _SURELY if near else -_SURELY
            elif far and alone and at < first.first <= at + _SOON and lowers[first.first - 1] in WIN_VERBS | _UNBEATEN:
                yield first, _SURELY  # "The Vikings went on the road and knocked out previously unbeaten Kelby"
    for team in teams:
        if lowers[max(0, team.first - 1) : team.first] in (["travel-weary"], ["travel-sick"], ["well-travelled"]):
            yield team, -_MAYBE
        start = team.last + 1 if lowers[team.last : team.last + 1] == ["'s"] else team.last
        behind = lowers[start : start + 4]
        if behind[:1] and behind[0] in _FANS and _RODE.intersection(behind[1:3]) and _travelled(lowers, team.last):
            yield team, -_SURELY
        elif (
            behind[:1] == [","]
            and _BACKED.intersection(behind[1:3])
            and _AWAY_FANS.intersection(lowers[start : start + 9])
        ):
            yield team, -_SURELY  # "Kelby, backed by 300 travelling fans"
        elif behind[:1] and behind[0] in _BY_FOLK and _FANS.intersection(lowers[team.last : team.last + 5]):
            yield team, -_MAYBE  # "Kelby brought 200 fans"


def _travelled(lowers: Sequence[str], at: int) -> bool:
    """ "Fans who made the trip", "supporters who had travelled"."""
    said = lowers[at : at + 8]
    return bool(_CAME.intersection(said)) or ("made" in said and bool(_RIDES.intersection(said)))


def _moved(sentence: Sentence, at: int) -> Iterator[float]:
    """Whether what is told pleases those fans (1) or pains them (-1)."""
    around = {*sentence.lowers[max(0, at - 5) : at + 6]}
    missed = -1.0 if _MISSED & {*sentence.lowers[at : at + 12]} else 1.0  # "to their relief Kelby only found the wall"
    if _PLEASES & around and not _PAINS & around:
        yield missed
    elif _PAINS & around and not _PLEASES & around:
        yield -missed


def _subject(lowers: Sequence[str], at: int, teams: Sequence[Reference]) -> Reference | None:
    """Whose clause it is: the last team before that is no object; behind an opening phrase the next."""
    start = max((i + 1 for i in range(at) if lowers[i] in _STOPS), default=0)
    for team in reversed([t for t in teams if start <= t.first and t.last <= at and at - t.last <= _WIDE]):
        before = lowers[team.first - 1] if team.first else ""
        if before not in _OBJECT_OF and before not in WIN_VERBS and lowers[team.last : team.last + 1] != ["'s"]:
            return team
    if at - start > 3:
        return None
    comma = next((i for i in range(at, min(at + 6, len(lowers))) if lowers[i] == ","), None)
    return next((t for t in teams if comma is not None and comma < t.first <= comma + 2), None)


def _on_the_ground_of(sentence: Sentence, teams: Sequence[Reference], main: tuple[str, str]) -> Iterator[SideEvidence]:
    """ "At the Marford Club ground", "on the Marford recreation ground", where Marford are one of the two."""
    tokens, lowers = sentence.tokens, sentence.lowers
    own = [set(team.lower().split()) for team in main]
    for at, word in enumerate(lowers):
        if word not in _SPOTS or lowers[at + 1 : at + 2] != ["the"]:
            continue
        name = list(tokens[at + 2 : at + 2 + _NAMED_BY + 1])
        end = next((i for i, token in enumerate(name) if token.lower in _PLACES), None)
        if not end or not name[0].text[:1].isupper() or any(not token.text[:1].isalpha() for token in name[:end]):
            continue
        behind = next((token for token in tokens[at + 2 + end :] if token.lower not in _PLACES), tokens[-1])
        opens = not at and (
            behind.lower in _GOES_ON or behind.text[:1].isupper()
        )  # "On the Marford ground Kelby began"
        if behind.lower not in _BEHIND_A_GROUND and not opens:
            continue  # "on the Marford ground staff"
        if end > 1 and not all(token.text[:1].isupper() for token in name[1 : end - 1]):
            continue
        words = {token.lower for token in name[:end] if token.text[:1].isupper()}
        shared = [bool(mine & words) for mine in own]
        if shared.count(True) == 1 and OTHER_DAYS.isdisjoint(lowers[max(0, at - 8) : at + 8]):
            yield SideEvidence(main[shared.index(True)], _OUTRIGHT, sentence.index, sentence.span)
