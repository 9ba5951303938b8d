"""Sentences and their teams in, what clauses say of who came and who played before their own people out.

"Millfield arrived unbeaten", "went home with nothing"  ->  away      "on its own turf", "cheered on by their fans"  ->  at home
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference, SideEvidence
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.in_their_town import OF_ANOTHERS_LEAGUE, land_of_club
from pressbox.entities.names import fold
from pressbox.phrases.en.results import OTHER_DAYS, WIN_VERBS

_THEIR = frozenset("their its our his her".split())
_PLACES = frozenset(
    "ground turf patch pitch backyard ballpark stadium stadion arena fortress field bowl doorstep yard soil enclosure"
    " quarters headquarters paddock meadow".split()
)
_PEOPLE = frozenset("fans supporters crowd faithful public followers people".split())
_SEEN_BY = frozenset("before of by gave sent cheered roared delighted thrilled".split())
_CAME_AS = frozenset(
    "as unbeaten having on with in without seeking knowing looking hoping boasting buoyed missing here intent depleted".split()
)
_NOTHING = frozenset("with empty-handed pointless nothing disappointed happy".split())
_HABIT = frozenset(
    "not never since unbeaten all every always yet rarely seldom games matches usually this season".split()
)
_FARED = frozenset("won lost drew beat triumphed".split())  # "who won 4-1 here last month"
_STOPS = frozenset(". ; : ! ?".split())
_OBJECT_OF = frozenset("over against by with to past of from for on at than above below behind".split())
_AWAY_ENDS = frozenset(". , ; on and to in with for thanks after as yesterday".split())
_SIDE_WORDS = frozenset("side club team outfit champions leaders giants".split())
_FANS = frozenset("fans supporters contingent support faithful army hordes party".split())
_WIDE = 16  # words between a team and what its clause says of it

_SURELY = 1.6
_OUTRIGHT = 2.8  # "on its own turf": whoever is named first above
_MAYBE = 1.0
_CAPITALS = 5.0  # a round-up's own dateline: it outweighs who is named first
_ABROAD, _KNOWN_ABROAD = 1.1, 0.7
_A_NAME = 6  # tokens within which the men of a row are parted


def told_in_clauses(
    document: Document, by_sentence: dict[int, list[Reference]], main: tuple[str, str] | None
) -> Iterator[SideEvidence]:
    """Everything of the kind that the sentences say."""
    for sentence in document.sentences:
        teams = [
            r for r in by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and r.best and r.form in (Form.NAME, Form.NICKNAME)
        ]  # fmt: skip
        if any(r.best in (main or ()) for r in teams):
            teams = [r for r in teams if r.best in (main or ())]
        if not teams:
            continue
        lowers = sentence.lowers
        yield from _of_a_dateline(sentence, teams)
        for team in teams:
            weight = _beside(lowers, team)
            if weight:
                yield SideEvidence(team.best or "", weight, sentence.index, team.span)
        for at, word in enumerate(lowers):
            weight = _told_at(lowers, at) if word in _TELLS else 0.0
            if not weight or (lowers[at] != "here" and _of_another_day(lowers, at)):
                continue
            subject = _subject(lowers, at, teams)
            if subject:
                yield SideEvidence(subject.best or "", weight, sentence.index, subject.span)
    yield from _from_abroad(document, by_sentence, main)


# Of other words nothing is asked.
_TELLS = _THEIR | frozenset(
    "arrived came turned went go returned headed travelled heading going left leave departed away here visitors guests played"
    " playing plays home for".split()
)


def _told_at(lowers: Sequence[str], at: int) -> float:
    """What the words from token `at` on say of the side whose clause it is: above 0 at home."""
    word, behind = lowers[at], list(lowers[at + 1 : at + 4])
    if word in _THEIR:
        return _on_their_own(lowers, at)
    if word in ("arrived", "came", "turned") and _came(lowers, at):
        return -_MAYBE
    if word == "home" and list(lowers[max(0, at - 2) : at]) in (
        ["off", "for"],
        ["journey", "back"],
        ["long", "journey"],
    ):
        return -_MAYBE  # "set off for home"
    if word == "for" and list(lowers[max(0, at - 1) : at + 2]) in (["come", "for", "a"], ["came", "for", "a"]):
        return -_MAYBE if lowers[at + 2 : at + 3] in (["point"], ["draw"]) else 0.0
    if word in ("went", "go", "returned", "headed", "travelled", "heading", "going") and behind[:1] == ["home"]:
        if at and lowers[at - 1] in _PEOPLE:
            return 0.0  # "the Marlow faithful went home happy": they live there
        return -_MAYBE if behind[1:2] and behind[1] in _NOTHING else 0.0
    if lowers[at - 1 : at] in (["were"], ["was"], ["being"], ["been"]) and word == "left":
        return 0.0  # "were left empty-handed in their home game"
    if word in ("left", "leave", "departed") and behind[:1] and behind[0] in ("with", "empty-handed"):
        return -_MAYBE if "nothing" in behind or behind[0] != "with" or "points" in lowers[at : at + 6] else 0.0
    if word == "away" and at and is_score(lowers[at - 1]):
        ends = not behind or behind[0] in _AWAY_ENDS
        return -_SURELY if ends else 0.0
    if word == "here" and "who" in lowers[max(0, at - 5) : at]:
        return -_MAYBE if set(lowers[max(0, at - 5) : at]) & _FARED else 0.0
    if word in ("visitors", "guests") and lowers[max(0, at - 2) : at] in (["were", "the"], ["as", "the"]):
        return -_SURELY
    if word in ("played", "playing", "plays") and behind[:2] == ["host", "to"]:
        return _SURELY
    return 0.0


def _on_their_own(lowers: Sequence[str], at: int) -> float:
    """ "Its own turf", "their tiny ballpark", "sent their fans home", "their own supporters"; else 0."""
    own = False
    for i in range(at, min(at + 4, len(lowers))):
        word = lowers[i]
        own = own or word in ("own", "home")
        if word in _PLACES and (own or lowers[at - 1 : at] in (["at"], ["in"])):
            return _OUTRIGHT if own else _SURELY
        if word in _PEOPLE:
            seen = _SEEN_BY.intersection(lowers[max(0, at - 3) : at])
            if "sent" in seen and "home" not in lowers[i + 1 : i + 3]:
                return 0.0  # "sent their fans into raptures": wherever they stood
            travelling = {"travelling", "traveling", "away", "visiting"}.intersection(lowers[at:i])
            so_many = lowers[at - 1 : at] == ["of"] and lowers[at - 2 : at - 1] != [
                "front"
            ]  # "mobbed by two thousand of their own supporters": who had come
            return _SURELY if (own or seen) and not travelling and not so_many else 0.0
        if word in (",", ".", "and"):
            return 0.0
    return 0.0


def _came(lowers: Sequence[str], at: int) -> bool:
    """ "Arrived unbeaten", "came here with", "turned up without": of a side, right behind its name."""
    end = at + 2 if lowers[at] == "turned" else at + 1
    if lowers[at] == "turned" and lowers[at + 1 : at + 2] != ["up"]:
        return False
    if lowers[at] == "came" and lowers[end : end + 1] not in (["here"], ["with"], ["unbeaten"], ["seeking"]):
        return False
    return bool(lowers[end : end + 1]) and lowers[end] in _CAME_AS


def _subject(lowers: Sequence[str], at: int, teams: Sequence[Reference]) -> Reference | None:
    """The team whose clause token `at` is in: the last one before it that is no object; behind an opening phrase the next."""
    close = lowers[at] in ("arrived", "came", "turned")
    start = max((i + 1 for i in range(at) if lowers[i] in _STOPS), default=0)
    for team in reversed([t for t in teams if start <= t.first and t.last <= at]):
        between = lowers[team.last : at]
        if lowers[at] in _THEIR and lowers[at - 1 : at] == ["on"] and _beaten_there(lowers, team, at):
            return team
        if close and list(between) not in ([], ["who"], [",", "who"], ["had"], [",", "who", "had"]):
            return None
        if len(between) > _WIDE or between[:1] == ["'s"]:
            return None
        at_name = team.first
        while at_name and team.first - at_name < 3 and _describes_a_side(lowers[at_name - 1]):
            at_name -= 1  # "by beating 10-man Hale 2-0 away"
        before = lowers[at_name - 1] if at_name else ""
        if before in _OBJECT_OF or before in WIN_VERBS:
            continue
        if lowers[at] == "away" and [*between, ""][0] == lowers[at - 1]:
            continue  # "hammered Hale 7-0 away", whatever the verb
        return team
    behind = next((t for t in teams if at < t.first <= at + 5), None)
    if behind and at - start <= 2 and {*lowers[at : behind.first]} <= _THEIR | _PLACES | _PEOPLE | {"own", "home"}:
        return behind  # "On their own ground Millfield began well"
    if close or "," not in lowers[at : at + 8]:
        return None
    comma = at + list(lowers[at : at + 8]).index(",")
    return next((t for t in teams if comma < t.first <= comma + 3), None)


def _beaten_there(lowers: Sequence[str], team: Reference, at: int) -> bool:
    """ "Beat Kelby 3-1 on their own patch", "beating Kelby on its own ground": where those who lost are at home."""
    prior = lowers[team.first - 1] if team.first else ""
    between = [word for word in lowers[team.last : at - 1] if not is_score(word) and word not in ("by", "to", "goals")]
    return prior in WIN_VERBS and lowers[at + 1 : at + 2] == ["own"] and len(between) < _A_SCORE


_A_SCORE = 3  # words of one that is spelt out


def _describes_a_side(word: str) -> bool:
    return word in _DESCRIBES or ("-" in word[1:-1] and word[-1].isalpha())


_DESCRIBES = frozenset("the bottom struggling lowly fellow neighbours rivals champions leaders strugglers club".split())


def _of_another_day(lowers: Sequence[str], at: int) -> bool:
    end = next((i for i in range(at + 1, min(len(lowers), at + 8)) if lowers[i] in _STOPS or lowers[i] == ","), at + 8)
    around = lowers[max(0, at - 8) : end]
    days = any(
        word in OTHER_DAYS
        and word not in ("week", "season")
        and not (word == "last" and around[i + 1 : i + 2] != ["week"])
        for i, word in enumerate(around)
    )
    return days or bool(_HABIT.intersection(around) - {"unbeaten"})


def _beside(lowers: Sequence[str], team: Reference) -> float:
    """What stands right beside a name: "Marlow (A)", "ventured to Marlow", "Marlow's backyard", "travelling Marlow fans"."""
    before = list(lowers[max(0, team.first - 3) : team.first])
    after = list(lowers[team.last : team.last + 4])
    if after[:1] == ["("] and after[2:3] == [")"] and after[1] in ("h", "a") and before[-1:] not in (["v"], ["vs"]):
        alone = not team.first and len(lowers) == team.last + 3  # a club's own list says whom it has met, and where
        return _SURELY if (after[1] == "h") != alone else -_SURELY
    if before[-2:] in (["ventured", "to"], ["venture", "to"], ["hop", "to"], ["drive", "to"], ["invited", "to"]):
        return _SURELY
    if before[-1:] in (["travelling"], ["traveling"]) and after[:1] and after[0] in _FANS | {",", "."}:
        return -_SURELY
    if after[:3] == [",", "on", "whose"]:
        return _SURELY if lowers[team.last + 3 : team.last + 4] in (["ground"], ["pitch"], ["enclosure"]) else 0.0
    if after[:1] in (["'s"], ["'"], ["’"]):
        rest = after[1:]
        rest = rest[1:] if rest[:1] in (["home"], ["own"]) else rest
        if (
            rest[:1]
            and (rest[0] in _PLACES - {"field"} or rest[:1] == ["place"])
            and [word for word in before if word != "the"][-1:] in (["on"], ["in"], ["at"])
        ):
            return _SURELY
    return 0.0


def _of_a_dateline(sentence: Sentence, teams: Sequence[Reference]) -> Iterator[SideEvidence]:
    """ "SCHUYLER — Neither side blinked", in a round-up of one region: Schuyler's, where they are one of the two."""
    tokens = sentence.tokens
    end = next((i for i, token in enumerate(tokens[:5]) if token.text in ("—", "–", "--", "-")), 0)
    if not end or not all(token.text.isupper() for token in tokens[:end]):
        return
    if sentence.genre is Genre.LINEUP or any(token.text == ";" for token in tokens[end + 1 : end + _A_NAME]):
        return  # "K.L.I.- Whitty; Bedford, Merritt": its men
    for team in teams:
        if team.first == 0 and team.last == end:
            yield SideEvidence(team.best or "", _CAPITALS, sentence.index, team.span)


def _from_abroad(
    document: Document, by_sentence: dict[int, list[Reference]], main: tuple[str, str] | None
) -> Iterator[SideEvidence]:
    """ "ASUNCION, Paraguay - ... beat Bolivia's Santa Rosa": those of another land came, those of this one stayed."""
    book = gazetteer()
    land = next((n for place in (document.land, document.place) if place and (n := _land_of(place))), None)
    if land is None or main is None or set(main) & set(book.nations):
        return
    told: dict[str, str] = {}
    span = document.sentences[0].span
    for index in sorted(by_sentence):
        sentence = document.sentences[index]
        for team in by_sentence[index]:
            if team.kind is Kind.TEAM and team.best in main and team.best not in told:
                nation = _nation_beside(sentence.lowers, sentence, team)
                if nation:
                    told[team.best] = nation
    by_name = False
    for club in main:  # a club that the gazetteer knows, where the report says nothing of its land
        country = land_of_club(club) if club not in told else None
        if country and country != land and land not in OF_ANOTHERS_LEAGUE:
            told[club] = country
            by_name = True
    first, second = (told.get(team) for team in main)
    weight = _KNOWN_ABROAD if by_name else _ABROAD
    if first == second:
        return
    if (first == land) != (second == land):
        yield SideEvidence(main[0] if first == land else main[1], weight, 0, span)
    elif (first is None) != (second is None):
        yield SideEvidence(main[0] if first is None else main[1], weight, 0, span)


def _land_of(place: str) -> str | None:
    book = gazetteer()
    return place if place in book.nations else book.nation_of(place)


def _nation_beside(lowers: Sequence[str], sentence: Sentence, team: Reference) -> str | None:
    """ "Bolivia's Santa Rosa", "Chinese side Jincheng": the land of a club."""
    at = team.first - 1
    tokens = sentence.tokens
    if lowers[team.last : team.last + 1] == ["of"] and tokens[team.last + 1 : team.last + 2]:
        return _land_of(tokens[team.last + 1].text)  # "Santa Rosa of Bolivia"
    if at >= 1 and lowers[at] == "'s":
        nation = gazetteer().nationality(fold(tokens[at - 1].text))
        return nation if tokens[at - 1].text[:1].isupper() else None
    if at >= 1 and lowers[at] in _SIDE_WORDS:
        at -= 1
    if at >= 0 and tokens[at].text[:1].isupper():
        return gazetteer().nationality(fold(tokens[at].text))
    return None
