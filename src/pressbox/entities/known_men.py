"""The people and teams of a report in, which of them are known to be together out: Lampard is of Chelsea, who says so or not.

It helps and is not needed: nobody of a report of strangers is known, and the words decide alone. What is known is
evidence beside the words; they overrule it where they are clear.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pressbox.datatypes.cast import Ties
from pressbox.datatypes.document import Document
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.gazetteer.squads import Men, Spell, squads
from pressbox.entities.names import fold

_FULL, _SURNAME = 4.0, 2.5  # log-odds that a man so called is the one that is known
_ONCE = 0.3  # of that, where he is known to have been there, but not in that year
_OF_NATION = 0.7  # of that, where only his nation is known
_MOST_BEFORE = 0.7  # the report's own date holds unless this many of those known were there then
_KEEPER, _KEEPER_SO_CALLED = 1.0, 0.9  # of a bare surname, which another may bear, too, a word must say it besides
_NOW = 2026  # the last year for which a spell that has no end yet counts
_GONE = 2  # years: spells are written down to a year, and a man may stay a little longer


class _Known(NamedTuple):
    man: str
    team: str
    spell: Spell
    sure: float


def tie_known_men(document: Document, names: Sequence[str], teams: Sequence[str], ties: Ties) -> dict[str, str]:
    """Add what is known of the people `names` and the teams to the evidence of sides and of keepers.

    Back come the roles of those who are known for no players: "coach", or "former_player" where all their years were
    over by then. Where the men of a team that plays (the first two of `teams`) are not written down, one who was gone
    from the other may be its.
    """
    known: dict[str, list[_Known]] = defaultdict(list)
    for team in teams:
        for one in _of_team(team, names):
            known[one.man].append(one)
    if not known:
        return {}
    year = _year(document, known)
    complete = all(team in squads().teams() for team in teams[:2])
    found: dict[str, str] = {}
    for man, every in known.items():
        for team, weight in _weights(every, year, complete=complete):
            ties.own[man][team] += weight
            ties.known.setdefault(man, {})[team] = weight
        spells = [one.spell for one in every]
        roles = {spell.role for spell in spells if spell.covers(year)} or {spell.role for spell in spells}
        if roles == {"keeper"}:
            ties.keepers[man] += _KEEPER if " " in man else _KEEPER_SO_CALLED
        elif roles == {"coach"}:
            found[man] = "coach"
        elif complete and all(spell.last < year - _GONE for spell in spells):
            found[man] = "former_player"
    return found


def nations_known(names: Sequence[str], teams: Sequence[str]) -> dict[str, str]:
    """The nations of those people who are known to have been of one of the teams: "the Bulgarian" is one of them."""
    called = {nation.code: name for name, nation in gazetteer().nations.items()}
    found: dict[str, str] = {}
    for team in teams:
        for one in _of_team(team, names):
            if one.spell.nation in called:
                found.setdefault(one.man, called[one.spell.nation])
    return found


def _weights(every: Sequence[_Known], year: int, *, complete: bool) -> Iterator[tuple[str, float]]:
    """How much all that is known of one man speaks for each of his teams."""
    for team in dict.fromkeys(one.team for one in every):
        then = [one.sure for one in every if one.team == team and one.spell.covers(year)]
        if then:
            yield team, max(then)
        elif complete:
            yield team, _ONCE * max(one.sure for one in every if one.team == team)


def _of_team(team: str, names: Sequence[str]) -> Iterator[_Known]:
    yield from _among(team, squads().men(team), names, 1.0)
    nation = gazetteer().nations.get(team)
    if nation is not None:
        yield from _among(team, squads().of_nation(nation.code), names, _OF_NATION)


def _among(team: str, men: Men, names: Sequence[str], share: float) -> Iterator[_Known]:
    if not men:
        return
    for name in names:
        words = fold(name).split()
        for spell in men.get(words[-1], ()):
            sure = _likeness(words, spell.name.split())
            if sure:
                yield _Known(name, team, spell, share * sure)


def _likeness(written: list[str], known: list[str]) -> float:
    """How far a name as the report has it is that of a man that is known; 0 where another is meant."""
    if written == known:
        return _FULL
    if len(written) < len(known) and written in (known[-len(written) :], known[: len(written)]):
        return _SURNAME
    if len(known) == 1 or len(written) == 1:
        return _SURNAME if known[-1] == written[-1] else 0.0
    if known[-1] != written[-1]:
        return 0.0
    first, other = written[0].rstrip("."), known[0]
    alike = first.startswith(other[:3]) or other.startswith(first[:3])
    return _SURNAME if alike else 0.0


def _year(document: Document, known: Mapping[str, Sequence[_Known]]) -> int:
    """The year of the match: of the report's date, or that in which most of those named were there."""
    there: Counter[int] = Counter()
    for every in known.values():
        there.update({
            year for one in every for year in range(one.spell.first, min(one.spell.last, _NOW) + 1)
        })  # fmt: skip
    most = max(there.values())
    if document.published and there[document.published.year] >= _MOST_BEFORE * most:
        return document.published.year
    best = [year for year, count in sorted(there.items()) if count == most]
    return best[len(best) // 2]
