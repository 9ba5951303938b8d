"""Sentences in, men out who earned a team something that is named behind another man, or was its hero.

"Hale cancelled out Okoro's goal with a late strike to earn Millfield a draw"   ->  Hale, Millfield; and not Okoro
"Hale met Okoro's cross to give Millfield the lead"                            ->  nothing more: both are Millfield's
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.entities.answers import was_answered
from pressbox.entities.at_its_cost import to_its_good
from pressbox.entities.pleased import glad
from pressbox.matching import all_forms_of
from pressbox.phrases.en.people import COACH_NOUNS, MODIFIERS, PLAYER_NOUNS, POSITIONS

_EARNS = all_forms_of("earn give hand put send fire rescue salvage snatch secure win grab gain")
_GAINS = frozenset(
    "win lead victory advantage draw point points lifeline ahead front level share equaliser replay parity triumph".split()
)
_FAR = 11  # words behind the team within which stands what it was given


def earned_for(sentence: Sentence, references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """(man, team) of whoever answered another's goal and so earned his team a draw, or more."""
    lowers = sentence.lowers
    people = [r for r in references if r.kind is Kind.PERSON and r.best]
    yield from glad(sentence, references)
    yield from to_its_good(sentence, references)
    yield from _so_called(lowers, references)
    yield from _whose_own(lowers, references)
    yield from _whom_it_needed(lowers, references)
    yield from _by_the_score(lowers, references)
    for team in references:
        hero = next((man for man in reversed(people) if man.last <= team.first), None)
        if team.kind is Kind.TEAM and hero and _is_their_hero(lowers, hero, team):
            yield hero, team
        given = lowers[team.first - 2] if lowers[team.first - 1 : team.first] == ["the"] else lowers[team.first - 1]
        if team.kind is not Kind.TEAM or team.first < 2 or given not in _EARNS:
            continue
        before = [man for man in people if man.last <= team.first]
        if len(before) < 2 or not was_answered(lowers, before[-1]):
            continue
        if not _GAINS.isdisjoint(lowers[team.last : team.last + _FAR]):
            yield before[-2], team


def _whose_own(lowers: Sequence[str], references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """ "Lost 3-1 against Millfield, whose striker Hale and Okoro scored", "for whom Hale scored": Millfield's men."""
    for team in references:
        if team.kind is not Kind.TEAM:
            continue
        at = team.last + 1 if team.last < len(lowers) and is_score(lowers[team.last]) else team.last
        start = (
            at + 2
            if lowers[at : at + 2] == [",", "whose"]
            else at + 3
            if lowers[at : at + 3] == [",", "for", "whom"]
            else 0
        )
        for man in references if start else ():
            if (
                man.kind is Kind.PERSON
                and man.best
                and start <= man.first
                and _ONLY_DESCRIBES.issuperset(lowers[start : man.first])
            ):
                yield man, team
                start = man.last + 1 if lowers[man.last : man.last + 1] in (["and"], [","]) else len(lowers)


def _whom_it_needed(lowers: Sequence[str], references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """ "Drew with Millfield, who needed a late Hale penalty": Millfield's man."""
    for team in references:
        at = team.last + (team.last < len(lowers) and is_score(lowers[team.last]))  # "beat Millfield 3-1, who needed"
        at += lowers[at : at + 1] == [","]
        man = next((man for man in references if man.kind is Kind.PERSON and man.best and man.first > at), None)
        if (
            team.kind is not Kind.TEAM
            or man is None
            or man.first - at > _FAR
            or lowers[at : at + 1] not in (["who"], ["which"])
        ):
            continue
        his = not _HIS_GOAL.isdisjoint(lowers[man.last : man.last + 3])
        if (
            his
            and not _NEEDED.isdisjoint(lowers[at + 1 : man.first])
            and _NEW_CLAUSE.isdisjoint(lowers[at + 1 : man.first])
        ):
            yield man, team


_MAKES = frozenset("made make making makes".split())
_FEWER = frozenset("back reduced reduce pulled cut arrears deficit bringing brought consolation".split())


def _by_the_score(lowers: Sequence[str], references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """ "Hale made it 2-1 to Millfield", "got his and Millfield's second"; not "pulled one back to make it 2-1 to Millfield"."""
    for team in references:
        if team.kind is not Kind.TEAM or not (team.best or team.owner):
            continue
        man = next(
            (
                r
                for r in reversed(references)
                if r.last <= team.first and r.kind in (Kind.TEAM, Kind.PERSON) and r.form is not Form.PRONOUN
            ),
            None,
        )
        if man is None or man.kind is not Kind.PERSON or not man.best or team.first - man.last > _FAR:
            continue
        told = [word for word in lowers[man.last : team.first] if word != "the"]
        if told[-2:] in (["his", "and"], ["her", "and"]) and lowers[team.last : team.last + 1] == ["'s"]:
            yield man, team
            continue
        told = told[:-1] if told[-1:] == ["to"] else told
        ends = team.last >= len(lowers) or lowers[team.last] in _BEHIND_THEM
        made = len(told) > 2 and is_score(told[-1]) and told[-2] == "it" and told[-3] in _MAKES
        if made and ends and _FEWER.isdisjoint(told) and _NEW_CLAUSE.isdisjoint(told):
            yield man, team


_BEHIND_THEM = frozenset(", . ; : ! after on in with from when just at and before as by soon early late midway".split())
_NEW_CLAUSE = frozenset(". ; : while but before until when as after".split())
_NEEDED = frozenset("needed required relied owed had grateful indebted".split())
_HIS_GOAL = frozenset(
    "goal penalty equaliser equalizer leveller header strike winner spot-kick double brace hat-trick free-kick thank".split()
)
_ONLY_DESCRIBES = frozenset((*POSITIONS, *PLAYER_NOUNS, *MODIFIERS, *COACH_NOUNS)) | frozenset(
    "captain skipper top scorer leading new young the both only sub".split()
)
_WAS = frozenset("was is were are proved became emerged again once as the , also".split())
_HEROES = frozenset(
    "hero heroes saviour savior match-winner matchwinner marksman scorer goalscorer talisman inspiration star danger-man".split()
)


def _is_their_hero(lowers: Sequence[str], man: Reference, team: Reference) -> bool:
    """ "Hale was Millfield's hero", "Hale was once again Millfield's saviour"."""
    between = lowers[man.last : team.first]
    if not between or not _WAS.issuperset(between) or lowers[team.last : team.last + 1] not in (["'s"], ["'"], ["’s"]):
        return False
    return not _HEROES.isdisjoint(lowers[team.last + 1 : team.last + 4])


_SURELY_HIM = 0.7  # a share
_OF_OLD = frozenset("former ex one-time erstwhile old once keeper goalkeeper goalie custodian on-loan".split())


def _so_called(lowers: Sequence[str], references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """Whoever "the Millfield striker" is, where it is hardly in doubt: 25 of 27 are that side's."""
    for man in references:
        if (
            man.kind is not Kind.PERSON
            or man.form is not Form.EPITHET
            or not man.best
            or man.targets[0][1] < _SURELY_HIM
        ):
            continue
        inside = [
            one for one in references if man.first <= one.first and one.last <= man.last and one.kind is Kind.TEAM
        ]
        if len(inside) == 1 and inside[0].form is not Form.PRONOUN and _OF_OLD.isdisjoint(lowers[man.first : man.last]):
            yield man, inside[0]
