"""Everyone's side and what sentences call home and away in, who is at home by that out.

"Ivo Marsh, the home captain", of Marlow                           ->  Marlow at home
"Hale beat the visiting keeper", "Hale levelled for the home side" ->  Hale's side at home
"Hale ran to the away end", "Hale scored twice in an away win"     ->  Hale's side away
"""

import math
from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.story import GoalTold
from pressbox.narrative.fixture import Fixture

_Men = Sequence[tuple[Reference, float]]  # people of a sentence, each with the log-odds that he is of the first side

_HIS, _THE_OTHERS, _THEIR_GOAL, _ENDS_HEAR = 0.6, 0.5, 0.6, 0.6  # how much of what is known of a man's side counts
_MOST, _KNOWN, _SCORED = 2.0, 0.8, 1.5  # log-odds: the most that count, the least, and of a scorer
_WHOSE = {
    "home": 1, "hosts": 1, "homesters": 1, "visiting": -1, "visitors": -1, "guests": -1, "away": -1, "travelling": -1,
    "traveling": -1,
}  # fmt: skip
_MEN = frozenset(
    "captain skipper striker forward attacker winger midfielder playmaker defender keeper goalkeeper custodian goalie sweeper"
    " centre-half centre-back centre-forward full-back left-back right-back half-back wing-half inside-left inside-right"
    " outside-left outside-right left-winger right-winger substitute debutant".split()
)
# Those who stand in a forward's way.
_IN_HIS_WAY = frozenset(
    "keeper goalkeeper custodian goalie defence defense defenders defender rearguard goalmouth backs citadel".split()
)
_SIDES = frozenset("side team club men eleven".split())
_ENDS = frozenset("end fans supporters contingent support followers faithful crowd".split())
_TO_THEM = frozenset("to towards before of with at".split())
_CELEBRATED = frozenset(
    "celebrated celebrating celebrate celebrates ran wheeled wheeling raced slid front sprinted".split()
)
_FOR = frozenset("for gave put fired sent handed shot headed".split())
_GOALS = frozenset(
    "levelled leveled equalised equalized scored gave put fired headed struck netted shot opened added replied answered lead ahead"
    " front equaliser converted pulled".split()
)
_CLOSE, _CLAUSE = 2, 9  # words
_PARTS = frozenset((".", ";", "but", "while", "after", "before", "when", "as"))


def home_by_men(
    document: Document,
    cast: Cast,
    fixture: Fixture,
    shares: Mapping[str, Mapping[str, float]],
    told: Sequence[GoalTold],
) -> float:
    """Log-odds that the first of the two is at home, by whose men are called home and away."""
    if fixture.second is None:
        return 0.0
    # Whose goal the score and its path have settled, his side is better known than by words beside names.
    scored = {g.scorer: (_SCORED if g.team == fixture.first else -_SCORED) for g in told if g.kind != "own_goal"}
    found: dict[int, float] = {}
    for index in fixture.sentences:
        sentence = document.sentences[index]
        if sentence.genre is not Genre.PROSE or _WHOSE.keys().isdisjoint(sentence.words):
            continue
        people = [
            r for r in cast.by_sentence.get(index, ()) if r.kind is Kind.PERSON and r.best and r.form is Form.NAME
        ]  # fmt: skip
        odds = [
            (man, scored.get(man.best) or _odds(shares.get(man.best or "", {}).get(fixture.first, 0.5)))
            for man in people
        ]  # fmt: skip
        known = [one for one in odds if abs(one[1]) >= _KNOWN]
        for said in _told(sentence.lowers, known, len(known) == len(odds)):
            if abs(said) > abs(found.get(index, 0.0)):
                found[index] = said
    return sum(found.values())


def _odds(share: float) -> float:
    share = min(0.98, max(0.02, share))
    return max(-_MOST, min(_MOST, math.log(share / (1 - share))))


def _told(lowers: Sequence[str], people: _Men, all_known: bool) -> Iterator[float]:
    for at, word in enumerate(lowers):
        where = _WHOSE.get(word)
        if where is None:
            continue
        noun = at + 1
        theirs = word in ("hosts", "visitors") and lowers[noun : noun + 1] in (["'s"], ["'"], ["’"])
        if theirs:
            noun += 1
        if word in ("home", "away") and lowers[noun : noun + 1] and lowers[noun] in _SHOWINGS:
            yield from (where * odds * _THEIR_GOAL for odds in _in_a_win(lowers, at, people, all_known))
            continue
        if theirs and lowers[noun : noun + 1] and lowers[noun] in _BEST:
            yield from (where * odds * _HIS for odds in _had_it(lowers, at, noun, people))
            continue
        having = word in ("hosts", "visitors", "guests") and lowers[at + 1 : at + 2]
        if having and lowers[at + 1] in _HAVING:
            man = next((one for one in people if at + 1 < one[0].first <= at + 4), None)
            if man and not _HIS_DEED.isdisjoint(lowers[man[0].last : man[0].last + 2]):
                yield where * man[1] * _HIS
                continue
        many = word in ("hosts", "homesters", "visitors", "guests") and not theirs
        if many or (lowers[noun : noun + 1] and lowers[noun] in _SIDES):
            yield from (where * odds * _THEIR_GOAL for odds in _scored_for(lowers, at, people))
            continue
        if lowers[noun : noun + 1] and lowers[noun] in _ENDS and lowers[at - 1 : at] == ["the"]:
            yield from (where * odds * _ENDS_HEAR for odds in _ran_to(lowers, at - 1, people))
            continue
        if lowers[noun + 1 : noun + 2] and lowers[noun] not in _MEN | _IN_HIS_WAY:
            noun += 1  # "the home centre half", "the visitors' veteran keeper"
        called = lowers[noun : noun + 1] and lowers[noun] in _MEN | _IN_HIS_WAY
        if not called and not theirs:
            continue  # "headed home Hale's cross", "drew Hale away"
        named = next((odds for man, odds in people if _is_he(lowers, noun, man)), None)
        if named is None and called and lowers[noun] in _MEN and lowers[noun + 1 : noun + 2] in ([","], ["."], []):
            named = next((odds for man, odds in people if 0 < at - man.last <= 2 and lowers[man.last] == ","), None)
        if named is not None:
            yield where * named * _HIS
        elif called and lowers[noun] in _IN_HIS_WAY and all_known:
            others = [odds for _, odds in people]
            if others and (min(others) > 0 or max(others) < 0):
                yield -where * min(others, key=abs) * _THE_OTHERS


def _is_he(lowers: Sequence[str], noun: int, man: Reference) -> bool:
    """ "The home captain Marsh", "the hosts' captain, Marsh", "the visitors' Marsh"."""
    if not noun <= man.first <= noun + _CLOSE:
        return False
    between = lowers[noun : man.first]
    return not between or (between[0] in _MEN and list(between[1:]) in ([], [","]))


def _scored_for(lowers: Sequence[str], at: int, people: _Men) -> Iterator[float]:
    """ "Hale levelled for the hosts", "Hale put the visitors ahead": of the man who did."""
    the = at - 1 if lowers[at - 1 : at] == ["the"] else at
    if lowers[the - 1 : the] and lowers[the - 1] in _FOR:
        man = max((one for one in people if one[0].last < the), key=lambda one: one[0].last, default=None)
        if man and the - man[0].last <= _CLAUSE:
            said = lowers[man[0].last : the]
            if said[:1] != ["'s"] and _GOALS.intersection(said) and not _PARTS.intersection(said) and "," not in said:
                yield man[1]


_BEST = frozenset("best first only second clearest nearest one lone sole third".split())
_CHANCES = frozenset("opening chance chances effort shot attempt opportunity goal threat header".split())
_WASTED = frozenset("wasted squandered missed spurned had got took passed fluffed created was".split())
_HAVING = frozenset("having had saw seeing".split())
_HIS_DEED = frozenset("goal effort header shot penalty strike free-kick volley".split())


def _had_it(lowers: Sequence[str], at: int, noun: int, people: _Men) -> Iterator[float]:
    """ "Hale wasted the visitors' best opening": of Hale."""
    if _CHANCES.isdisjoint(lowers[noun : noun + 3]):
        return
    man = max((one for one in people if one[0].last < at), key=lambda one: one[0].last, default=None)
    if man and at - man[0].last <= _CLOSE + 1 and not _WASTED.isdisjoint(lowers[man[0].last : at]):
        yield man[1]


def _in_a_win(lowers: Sequence[str], at: int, people: _Men, all_known: bool) -> Iterator[float]:
    """ "Hale and Lind were also on the scoresheet in a dominant away performance", where all that are named are of one side."""
    before = lowers[max(0, at - _SHOWN) : at]
    others = [odds for _, odds in people]
    near = any(word in ("in", "during", "of") for word in before) and not _PARTS.intersection(before)
    if near and all_known and others and (min(others) > 0 or max(others) < 0):
        yield min(others, key=abs)


_SHOWN = 5  # words from "in" to "away performance"
_SHOWINGS = frozenset("performance display win victory success triumph showing romp rout stroll".split())


def _ran_to(lowers: Sequence[str], the: int, people: _Men) -> Iterator[float]:
    """ "Hale celebrated in front of the travelling fans", "ran to the away end"."""
    before = lowers[max(0, the - _CLAUSE) : the]
    if before[-1:] and before[-1] in _TO_THEM and _CELEBRATED.intersection(before):
        man = max((one for one in people if one[0].last < the), key=lambda one: one[0].last, default=None)
        if man and the - man[0].last <= _CLAUSE and not _PARTS.intersection(lowers[man[0].last : the]):
            yield man[1]
