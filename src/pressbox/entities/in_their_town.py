"""A sentence and who is named in it in, whose town or land it says the match was played in out.

"headed Sweden in front in Vienna" of Austria's match  ->  Austria at home      "In Enschede, Twente lost"  ->  Twente at home
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference, SideEvidence
from pressbox.datatypes.days import DAYS
from pressbox.datatypes.document import Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.names import fold
from pressbox.phrases.en.results import MEETING_WORDS, OTHER_DAYS

_THERE = 1.6  # a nation may play elsewhere in its country's colours, a guest there too
_LONGEST = 3  # words of a city's name
NO_NOUNS = frozenset(", . ; : - – — ) on in with after and to as when where while for but last by who is was".split())
# What goes on behind "in Vienna" without telling what of Vienna's is meant.
_GOES_ON = NO_NOUNS | frozenset(
    "yesterday today tonight this last that thanks through here before from against having had has were are they it he"
    " she the a monday tuesday wednesday thursday friday saturday sunday".split()
)
LEGS = frozenset("draw win defeat victory leg stalemate loss".split())
# "Confidence in Leeds", "interested in Leeds": where nothing was played.
_NOT_PLAYED = frozenset(
    "confidence faith interest interested belief trust believe pride involved born lives living plays playing based"
    " changes star career ranked leg".split()
)
_OF_BEFORE = frozenset("after following despite from lost won drew lead lose".split())
# "Face Turkey in Istanbul next", "held them in Spain in May", "the final in Lima": a match, and another one.
_NOT_THIS = frozenset(
    "will must would face meet host visit travel travels second-leg first-leg return final semi-final replay lost earlier"
    " born lives living live plays playing played based school university hotel bar pub café home training trained years".split()
)
_PLAYED = MEETING_WORDS | frozenset("match game friendly qualifier tie minute second goal goals scored opener".split())
# "Last season", "last week"; not "last place", "the last minute", "last night".
_LAST = frozenset(
    "week weekend season month year term time meeting match game visit outing fixture summer campaign week's season's"
    " month's year's weekend's monday tuesday wednesday thursday friday saturday sunday january february march april may"
    " june july august september october november december home away".split()
)
MONTHS = frozenset("january february march april may june july august september october november december".split())
_OF_THE_DAY = (["afternoon"], ["evening"], ["night"], ["day"], ["morning"], ["sunshine"], ["gale"], ["rain"])
_FIXTURES = frozenset("fixture game match meeting tie leg".split())
_THIS = frozenset("week season".split())  # "for the second week running", "the best of the season" are of today


def in_their_town(
    sentence: Sentence, refs: Sequence[Reference], place_of: Mapping[str, Sequence[str]], main: tuple[str, str] | None,
    present: frozenset[str],
) -> Iterator[SideEvidence]:  # fmt: skip
    """ "... in Lima", of Peru's match, "in Enschede", of Twente's: a town that one of those who meet there is of."""
    tokens, lowers = sentence.tokens, sentence.lowers
    named = list(dict.fromkeys(
        r.best for r in refs
        if r.kind is Kind.TEAM and r.best and r.form in (Form.NAME, Form.NICKNAME)
        and not (r.first and lowers[r.first - 1] == "in")
    ))  # fmt: skip
    playing = list(main) if main and (not named or set(named) & set(main)) else named
    nations = [team for team in playing if team in gazetteer().nations]
    clubs = [team for team in playing if team not in nations]
    teams = {r.first: r.best for r in refs if r.kind is Kind.TEAM}
    taken = {r.first for r in refs if r.kind is Kind.PLACE and place_of.get(r.best or "")}
    for at, word in enumerate(lowers):
        if word not in ("in", "at"):
            continue
        if lowers[at + 1 : at + 2] == ["the"]:
            at += 1  # "in the Netherlands"
        if at + 1 >= len(tokens) or not tokens[at + 1].text[:1].isupper():
            continue
        land = tokens[at + 1].text
        had = "had" in lowers[max(0, at - 5) : at]  # "had held them in Spain": in the first leg
        if land in gazetteer().nations and not nations and not had and _was_there(lowers, at, at + 2):
            lands = {team: land_of_club(team) for team in clubs}  # "a famous win in Portugal" of Braga's match
            if len(lands) == 2 and None not in lands.values() and list(lands.values()).count(land) == 1:
                yield SideEvidence(
                    next(team for team in clubs if lands[team] == land), _THERE, sentence.index, sentence.span
                )
        if at + 1 in taken or teams.get(at + 1) in nations or (at + 1 in teams and len(nations) < 2):
            continue  # read elsewhere; "in Lyon" of France's match is no club's
        for size in range(_LONGEST, 0, -1):
            city = " ".join(token.text for token in tokens[at + 1 : at + 1 + size])
            there = {*(t for t in clubs if t in gazetteer().clubs_of(city))}
            nation = gazetteer().nation_of(city)
            if nation in nations and len(nations) > 1:
                there.add(nation)
            if not there and nations and nation in present and played_in(lowers, at, at + 1 + size):
                yield SideEvidence(nation, _THERE, sentence.index, sentence.span)  # the others are named elsewhere
                break
            if len(there) == 1 and len(playing) > 1 and _was_there(lowers, at, at + 1 + size):
                yield SideEvidence(there.pop(), _THERE, sentence.index, sentence.span)
            if there:
                break


# Lands whose clubs play in a neighbour's league, where the gazetteer has them.
OF_ANOTHERS_LEAGUE = frozenset(("Wales", "Monaco", "Canada", "Liechtenstein", "Northern Ireland", "New Zealand"))


def land_of_club(team: str) -> str | None:
    """The land of a club that the gazetteer knows."""
    book = gazetteer()
    code = book.clubs[team].country if team in book.clubs else None
    return next((name for name, nation in book.nations.items() if code and nation.code == code), None)


_ITS_GROUND, _ITS_END = 2.5, 1.2


def at_their_ground(
    sentence: Sentence, refs: Sequence[Reference], main: tuple[str, str] | None
) -> Iterator[SideEvidence]:
    """ "At the Shay", whose name is a common word, and "the Kop was on its feet": the ground of one of the two."""
    book = gazetteer()
    known = [[fold(ground) for ground in book.grounds_of(team)] for team in main or ()]
    if main is None or not any(known):
        return
    tokens, lowers = sentence.tokens, sentence.lowers
    for at, word in enumerate(lowers):
        if word != "the" or not tokens[at + 1 : at + 2] or not tokens[at + 1].text[:1].isupper():
            continue
        if any(r.first <= at + 1 < r.last for r in refs if r.kind is Kind.GROUND):
            continue
        for size in range(_LONGEST, 0, -1):
            name = fold(" ".join(lowers[at + 1 : at + 1 + size]))
            here = [f"the {name}" in grounds for grounds in known]
            if here.count(True) == 1 and at and lowers[at - 1] == "at":
                weight = _ITS_GROUND
            else:
                here = [team in book.clubs_with_end(name) for team in main]
                weight = _ITS_END
            if here.count(True) == 1 and not of_another_day(lowers[max(0, at - 8) : at + 8]):
                yield SideEvidence(main[here.index(True)], weight, sentence.index, sentence.span)
                break


def _was_there(lowers: Sequence[str], at: int, end: int) -> bool:
    """Whether a match was played in the town between tokens `at` and `end`, and this one."""
    if played_in(lowers, at, end):
        return True
    if lowers[end : end + 1] and lowers[end] not in _GOES_ON:
        return False
    around = lowers[max(0, at - 7) : end + 4]
    first_leg = {"first", "leg", "of"}.issubset(around) and not _OF_BEFORE.intersection(around)
    not_played = _NOT_PLAYED - {"leg"} if first_leg else _NOT_PLAYED  # "the first leg of this tie in Arnhem": today's
    if _NOT_THIS.intersection(around) or not_played.intersection(around[:7]) or of_another_day(around):
        return False
    return not of_first_leg(lowers, at)


_PLAYED = frozenset("won beat lost drew defeated edged thrashed hammered held".split())


def of_another_day(words: Sequence[str]) -> bool:
    """Whether words around a place are of another day's match."""
    now = next((at for at in range(len(words) - 1, 0, -1) if words[at - 1 : at + 1] == ["this", "time"]), None)
    if now is not None:
        words = words[now:]  # "did not win all last season, but this time they won at Kelby"
    for at, word in enumerate(words):
        if word not in OTHER_DAYS or word in _THIS:
            continue
        if word == "earlier" and _PLAYED & {*words[at + 1 : at + 2]}:
            continue  # "Leeds had earlier won 2-0 at home to Hull": on the same day
        if word == "reverse" and not _FIXTURES.intersection(words[at + 1 : at + 2]):
            continue  # "a 2-0 reverse at home to Leeds"
        if word in MONTHS and (words[at - 1 : at] in (["since"], ["until"]) or words[at + 1 : at + 2] in _OF_THE_DAY):
            continue  # "their first win since May", "on a January afternoon"
        if word == "last" and not _LAST.intersection(words[at + 1 : at + 3]):
            continue
        if word == "last" and words[at + 1 : at + 2] and words[at + 1] in DAYS and not _LOOKS_BACK & {*words[:at]}:
            continue  # "a 9-3 victory away to Kelby last Saturday", in a weekly paper; not "who lost at Kelby last Saturday"
        return True
    return False


_LOOKS_BACK = frozenset(
    "who which whom after following since had despite from when beaten avenged revenge unbeaten fresh of".split()
)


def of_first_leg(lowers: Sequence[str], at: int) -> bool:
    """ "After a 1-1 draw in Dublin": the first leg was there."""
    return bool(LEGS & set(lowers[max(0, at - 4) : at]) and {"after", "following"} & set(lowers[max(0, at - 7) : at]))


def played_in(lowers: Sequence[str], at: int, end: int) -> bool:
    """ "A 1-0 win in Greece", "In Palermo, Fiorentina led": the match was there; not "faith in Leeds"."""
    if lowers[end : end + 1] and lowers[end] not in NO_NOUNS:
        return False
    before = set(lowers[max(0, at - 6) : at])
    if before & _NOT_PLAYED or of_first_leg(lowers, at) or of_another_day(lowers[max(0, at - 6) : end + 4]):
        return False
    return at == 0 or bool(before & (_PLAYED | LEGS)) or any(is_score(word) for word in before)
