"""A match with its goals put in order, and whom "the hosts" scored or lost for in, who is at home by that out.

"gave the visitors a consolation" of a 3-1      ->  those who lost were away
"the hosts' third", of a 3-0                    ->  those who won were at home
"his header silenced the ground", of one's goal ->  his side was away
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.mentions import GoalMention, Mood
from pressbox.datatypes.story import GoalTold
from pressbox.narrative.fixture import Fixture

_OUTRIGHT, _SURELY, _LIKELY, _MAYBE = 2.0, 1.2, 1.2, 0.8
_THEIRS = 0.5  # log-odds from which a goal is told for a side
_CONSOLATIONS = frozenset("consolation consolations".split())
_DECIDE = frozenset("winner winners clincher decider match-winner".split())
_PLACES = frozenset(
    "crowd ground stadium stands terraces terrace stand arena place house home fans supporters faithful gallery spectators".split()
)
_HUSHED = frozenset("silenced silence silencing hushed hush quietened silent stunned".split())
_LOUD = frozenset(
    "erupted erupt erupting exploded raptures delirium delirious ecstasy rapture bedlam pandemonium roared roof".split()
)
_AWAY_FOLK = frozenset("travelling traveling away visiting visitors pocket corner".split())
_THEIR_OWN = frozenset("their its his own".split())
_NEAR = 5  # words between what a crowd did and the word for it


def home_by_goals(
    document: Document, cast: Cast, fixture: Fixture, mentions: Sequence[GoalMention], told: Sequence[GoalTold],
    final: tuple[int, int] | None,
) -> float:  # fmt: skip
    """Log-odds that the first of the two is at home, by the goals told."""
    if fixture.second is None:
        return 0.0
    teams = (fixture.first, fixture.second)
    found: dict[int, float] = {}
    for sentence, team, weight in (
        *_by_points(document, cast, fixture, teams, final), *_by_result(document, fixture, teams, final),
        *_by_score(document, mentions, teams, final), *_by_crowd(document, cast, fixture, told, teams, final),
    ):  # fmt: skip
        signed = weight if team == fixture.first else -weight
        if abs(signed) > abs(found.get(sentence, 0.0)):
            found[sentence] = signed
    return sum(found.values())


def _side(document: Document, team: Reference | None) -> int:
    """1 where a reference is "the hosts", whoever they are, -1 for "the visitors"; else 0."""
    if team is None or team.kind is not Kind.TEAM or team.form is not Form.EPITHET or len(team.targets) < 2:
        return 0
    words = {token.lower for token in document.sentences[team.sentence].tokens[team.first : team.last]}
    return 1 if words & _HOSTS else -1 if words & _VISITORS else 0


_HOSTS = frozenset("home hosts host homesters".split())
_VISITORS = frozenset("away visitors guests visiting".split())


def _by_result(
    document: Document, fixture: Fixture, teams: tuple[str, str], final: tuple[int, int] | None
) -> Iterator[tuple[int, str, float]]:
    """ "The visitors won 2-0": those whom the score says to have won."""
    if final is None or final[0] == final[1]:
        return
    best = 0 if final[0] > final[1] else 1
    for said in fixture.results:
        if said.kind != "final" or said.mood is not Mood.ASSERTED or said.winner not in (1, 2):
            continue
        for team, won in ((said.first_team, said.winner == 1), (said.second_team, said.winner == 2)):
            side = _side(document, team)
            if side:
                yield said.sentence, teams[best if won else 1 - best], side * _LIKELY


_WON = (
    "with the points", "with all three points", "with maximum points", "took the points", "took all three points",
    "claimed the points", "claimed all three points", "with three points", "took the spoils", "claimed the spoils",
    "held on", "held out", "hung on", "clung on", "saw the game out", "saw it out", "saw out", "never looked back", "worthy winners",
    "deserved winners", "deserving winners", "deserved their win", "deserved their victory", "deserved the win", "deserved to win",
    "home and dry", "out of sight",
)  # fmt: skip
_LOST = (
    "empty-handed",
    "pointless",
    "with nothing",
    "without a point",
    "for their pains",
    "beaten side",
    "paid the price",
    "never recovered",
    "could not recover",
    "couldn't recover",
    "never threatened",
    "no way back",
    "no answer",
    "no reply",
    "went down fighting",
    "did not deserve to lose",
    "deserved something",
    "deserved a point",
    "deserved better",
    "deserved more",
)
# What befalls those who lose to nil: they alone want a goal for a draw.
_LOST_TO_NIL = re.compile(
    r"(?:press|push|search|look|chas|hunt|sought|seek|strove|striv|strain|sniff|clos|wait)\w*(?: \w+){0,3} (?:equali[sz]er|leveller|goal back|way back)"
    r"|(?:no|an?|the) (?:equali[sz]er|leveller)|(?:went|were|fell|fallen|found themselves|trail\w*) (?:a goal )?(?:down|behind)|a goal down"
)
_GOT_IT = re.compile(
    r"\b(?:get|got|find|found|score|scored|grabbed|grab) (?:an?|the) (?:\w+ )?(?:equali[sz]er|leveller)"
)
_HARD_ON = re.compile(
    r"\b(?:harsh|hard|tough|rough|cruel|severe|unfair|unlucky|a blow|too good|too strong|too much|no way back|no reward|bad news|heartbreak|misery|lean times?)"
    r" (?:on|for|luck on|lines on)(?: the)?(?: battling| brave| spirited| gallant| plucky| young| hard-working)*$"
)
_CLAUSE = 9  # words behind "the visitors" that are said of them


def _by_points(
    document: Document, cast: Cast, fixture: Fixture, teams: tuple[str, str], final: tuple[int, int] | None
) -> Iterator[tuple[int, str, float]]:
    """ "The visitors went home with the points": those who won; "it was harsh on the visitors": those who lost."""
    if final is None or final[0] == final[1]:
        return
    best = 0 if final[0] > final[1] else 1
    for index in fixture.sentences:
        for team in cast.by_sentence.get(index, ()):
            side = _side(document, team)
            if not side:
                continue
            sentence = document.sentences[index]
            said = " ".join(sentence.lowers[team.last : team.last + _CLAUSE])
            for told, whose in ((_WON, best), (_LOST, 1 - best)):
                if any(words in said for words in told):
                    yield index, teams[whose], side * _OUTRIGHT
            before = " ".join(sentence.lowers[max(0, team.first - _HARD) : team.first])
            if _HARD_ON.search(before) or (
                not min(final) and _LOST_TO_NIL.search(own := _own(said)) and not _GOT_IT.search(own)
            ):
                yield index, teams[1 - best], side * _OUTRIGHT
            elif before.removesuffix(" the").endswith(_NO_MORE_THAN) and "deserve" in said:
                yield index, teams[best], side * _OUTRIGHT


_HARD, _NO_MORE_THAN = 5, ("no more than", "no less than", "nothing less than", "exactly what")


def _own(said: str) -> str:
    """What is said of a side itself: up to a comma or another clause."""
    return re.split(r" (?:,|;|\.|but|while|when|as|who|which|with) ", f" {said} ", maxsplit=1)[0]


def _by_score(
    document: Document, mentions: Sequence[GoalMention], teams: tuple[str, str],
    final: tuple[int, int] | None,
) -> Iterator[tuple[int, str, float]]:  # fmt: skip
    """A goal of "the hosts" that only one of the two can have got, as the match ended."""
    if final is None or final[0] == final[1]:
        return
    best = 0 if final[0] > final[1] else 1
    winner, loser, few = teams[best], teams[1 - best], min(final)
    for goal in mentions:
        if goal.mood is not Mood.ASSERTED:
            continue
        words = document.sentences[goal.sentence].words
        sides: Mapping[int, tuple[Reference, float]] = {
            team.first: (team, odds) for _, team, odds in goal.teams if abs(odds) > _THEIRS
        }
        for team, odds in sides.values():
            side = _side(document, team) * (1 if odds > 0 else -1)
            if not side:
                continue
            if not few:
                yield goal.sentence, winner, side * _SURELY
            elif _beside(document, team, _CONSOLATIONS) or (
                goal.effect == "reduce" and few == 1 and _beside(document, team, _BACK)
            ):
                yield goal.sentence, loser, side * _OUTRIGHT
            elif _DECIDE & words and len(goal.scorers) == 1:
                yield goal.sentence, winner, side * _MAYBE


def _beside(document: Document, team: Reference, words: frozenset[str]) -> bool:
    """Whether one of the words stands next to a side: "gave the visitors a consolation", not another man's behind."""
    lowers = document.sentences[team.sentence].lowers
    return bool(words.intersection(lowers[max(0, team.first - 4) : team.last + 4]))


_BACK = frozenset("back reduced replied reply lifeline deficit arrears".split())


def _by_crowd(
    document: Document, cast: Cast, fixture: Fixture, told: Sequence[GoalTold], teams: tuple[str, str],
    final: tuple[int, int] | None,
) -> Iterator[tuple[int, str, float]]:  # fmt: skip
    """What a goal, or the whole result, did to those who stood there: to most of them."""
    scorers = {goal.scorer: goal.team for goal in told if goal.scorer}
    own = {index: {goal.team for goal in told if index in goal.sentences} for goal in told for index in goal.sentences}
    won = {} if final is None or final[0] == final[1] else {
        said.sentence: {teams[0 if final[0] > final[1] else 1]}
        for said in fixture.results if said.kind == "final" and said.mood is Mood.ASSERTED
    }  # fmt: skip
    for index in fixture.sentences:
        sentence = document.sentences[index]
        if sentence.genre is not Genre.PROSE or not (_PLACES | _ENDS) & sentence.words:
            continue
        named = {
            scorers[r.best] for r in cast.by_sentence.get(index, ()) if r.kind is Kind.PERSON and r.best in scorers
        }  # "Hale's second sent the home fans wild", whose goals are told elsewhere
        sides = own.get(index) or named or won.get(index, set())
        team = next(iter(sides), None)
        if team not in teams or len(sides) > 1:
            continue
        lowers = sentence.lowers
        if sign := _by_an_end(lowers):
            yield index, team, sign * _LIKELY
        for at, word in enumerate(lowers):
            if word not in _PLACES or sentence.tokens[at - 1].text[0].isupper() or lowers[at - 1] in _THEIR_OWN:
                continue  # "the Millfield faithful", "their fans" may stand in any ground
            near = {*lowers[max(0, at - _NEAR) : at + _NEAR]}
            if near & _AWAY_FOLK:
                continue
            if near & _HUSHED and not near & _LOUD:
                yield index, team, -_LIKELY
            elif near & _LOUD and not near & _HUSHED:
                yield index, team, _LIKELY


# "Sent the home end wild", "scenes of jubilation in the away end", "the travelling fans were silenced by Hale's header".
_WHOSE_END = {"home": 1, "away": -1, "visiting": -1, "travelling": -1, "traveling": -1}
_ENDS = frozenset(
    "end fans supporters contingent support faithful hordes thousands hundreds section corner crowd".split()
)
_PLEASED = _LOUD | frozenset(
    "wild potty jubilation joy delight jubilant celebrations celebrating celebrated rejoicing cheered cheers cheering heaven dreamland"
    " limbs frenzy ecstatic bouncing mad crazy euphoric euphoria party partying".split()
)
_PAINED = _HUSHED | frozenset("dismay despair horror disbelief groans gloom groaned shocked".split())


def _by_an_end(lowers: Sequence[str]) -> int:
    """1 where a goal pleased the home end or pained the away end, -1 the other way round, else 0."""
    for at, word in enumerate(lowers[:-1]):
        whose = _WHOSE_END.get(word)
        if whose and lowers[at + 1] in _ENDS:
            near = {*lowers[max(0, at - _NEAR - 1) : at + _NEAR + 2]}
            if near & _PLEASED and not near & _PAINED:
                return whose
            if near & _PAINED and not near & _PLEASED:
                return -whose
    return 0
