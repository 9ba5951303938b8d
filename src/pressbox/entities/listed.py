"""Lists of a report in, the people and teams that they name out, and who is on whose side.

"Harbour Town 2 (Hale 12, 44) Millfield 1 (Brandt 80)"  ->  Hale is Harbour Town's, Brandt Millfield's
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Kind, Reference, Ties, team_meant
from pressbox.datatypes.document import Document
from pressbox.datatypes.listing import Written, same_side
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.kinds import TEAM_ENDINGS
from pressbox.entities.knowledge import Sighting
from pressbox.entities.names import Name, fold

_SURE = 6.0  # log-odds that a man listed for a side is its


def listed_teams(document: Document) -> Iterator[Written]:
    """The teams of results and line-ups, and of scorers that no result goes with: "Longmoor - Sayer 39; Ascombe - Ridley 8"."""
    named: list[Written] = []
    headings = document.listings.headings if document.part else ()
    for result in (*document.listings.results, *headings):
        if not all(map(_is_a_man, result.teams)):  # "Ann Lee 6 Sue Ray 4" is no football
            named += result.teams
    named += [lineup.side for lineup in document.listings.lineups if lineup.side is not None]
    named += [row.team for row in document.listings.table]
    yield from named
    for goal in document.listings.goals:
        if goal.side is not None and not any(same_side(goal.side.name, team.name) for team in named):
            named.append(goal.side)
            yield goal.side


def _is_a_man(name: Written) -> bool:
    words = name.name.split()
    return len(words) == 2 and words[1].lower() not in TEAM_ENDINGS and fold(words[0]) in gazetteer().first_names


def listed_people(document: Document) -> list[Name]:
    """Every man whom a list names, where it names him."""
    found: dict[tuple[int, int], Name] = {}
    for man, _, _ in _men(document):
        place = document.place_of(man.span)
        if place is not None:
            index, first, last = place
            words = tuple(man.name.split())
            found.setdefault((index, first), Name(index, first, last, words))
    return list(found.values())


def apart_from(
    listed: Sequence[Name], people: list[Name], loose: list[Name], sightings: dict[int, list[Sighting]]
) -> tuple[list[Name], list[Name], dict[int, list[Sighting]]]:
    """All names but those that stand where a list names a man: there "Preston" is no town."""
    if not listed:
        return people, loose, sightings
    covered = {(name.sentence, at) for name in listed for at in range(name.first, name.last)}

    def free(one: Name | Sighting) -> bool:
        return not any((one.sentence, at) in covered for at in range(one.first, one.last))

    kept = {index: [one for one in seen if free(one)] for index, seen in sightings.items()}
    return [*filter(free, people), *listed], list(filter(free, loose)), kept


def one_by_one(document: Document, runs: Sequence[Name]) -> Iterator[Name]:
    """The runs, but "from a centre by Linney Lumley scored" as two men where line-ups have a Linney and a Lumley."""
    men = {
        tuple(map(fold, man.name.split())) for one in document.listings.lineups for man in (*one.starters, *one.bench)
    }
    surnames = {words[-1] for words in men if words}
    for run in runs:
        words = tuple(map(fold, run.words))
        pair = len(words) == _TWO == run.last - run.first and words[0] != words[1] and surnames.issuperset(words)
        if (
            not pair
            or words in men
            or words[0] in gazetteer().first_names
            or any(set(words) <= set(man) for man in men)
        ):
            yield run
            continue
        yield replace(run, last=run.first + 1, words=run.words[:1])
        yield replace(run, first=run.first + 1, words=run.words[1:], opens=False)


_TWO = 2


def tie_listed(
    document: Document, by_sentence: Mapping[int, Sequence[Reference]], forms: Mapping[str, Iterable[str]], ties: Ties
) -> None:
    """Who plays for whom, as lists have it."""
    for man, side, sign in _men(document):
        if side is None:
            continue
        place = document.place_of(man.span)
        team = team_meant(document, by_sentence, forms, side)
        if place is None or team is None:
            continue
        person = next(
            (r.best for r in by_sentence.get(place[0], ()) if r.kind is Kind.PERSON and r.first == place[1]), None
        )
        if person:
            ties.own[person][team] += sign * _SURE


def _men(document: Document) -> Iterator[tuple[Written, Written | None, int]]:
    """Each man of a list, with the side he plays for (1) or against (-1) as far as it says."""
    lists = document.listings
    for goal in lists.goals:
        if goal.scorer is not None:
            side, sign = (goal.plays_for, 1) if goal.plays_for else (goal.side, -1 if goal.kind == "own_goal" else 1)
            yield goal.scorer, side, sign
        if goal.assist is not None:
            yield goal.assist, goal.side, 1
    for card in lists.cards:
        yield card.player, card.side, 1
    for miss in lists.misses:
        yield miss.player, miss.side, 1
    for lineup in lists.lineups:
        for man in (*lineup.starters, *lineup.bench):
            yield man, lineup.side, 1
    for change in lists.changes:
        yield change.on, change.side, 1
        if change.off is not None:
            yield change.off, change.side, 1
