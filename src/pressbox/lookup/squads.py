"""People of a record in, those whom only one of the two squads can mean out, with their team and full name.

"Kane" of England, 2018, the squad has Harry Kane alone  ->  Harry Kane, basis `reference`
"""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import msgspec

from pressbox.datatypes.record import LookedUp, Match, MatchRecord, PersonEntry
from pressbox.datatypes.reference import ReferenceData
from pressbox.lookup.fixtures import day_of

_NAMES = frozenset("scorer assist player on off against keeper speaker".split())  # fields that name a person


class _Meant(NamedTuple):
    """Who a person is by a squad, and the question that told it."""

    name: str
    team: str
    query: str


def with_squads(record: MatchRecord, reference: ReferenceData) -> MatchRecord:
    """The record with the people of its matches as their squads know them."""
    for match in record.matches:
        day = day_of(match.date)
        teams = [team.name for team in match.teams if team.name]
        if day is None or len(teams) != 2:
            continue
        squads = {team: reference.squad(team, day) for team in teams}
        meant: dict[str, _Meant] = {}
        for person in record.people:
            fitting = [
                _Meant(str(name), team, answer.query)
                for team, answer in squads.items() if person.team in (None, team)
                for name in _fitting(person.name, (str(row[0]) for row in answer.rows))
            ]  # fmt: skip
            if person.role in (None, "player") and len(fitting) == 1:
                meant[person.name] = fitting[0]
        record = _told_apart(record, match, meant)
    return record


def _fitting(written: str, squad: Iterable[str]) -> list[str]:
    """Those of a squad whom a name can mean: the whole name, else the family name alone."""
    names, words = list(squad), _words(written)
    return [name for name in names if _words(name) == words] or (
        [name for name in names if len(words) == 1 and _words(name)[-1:] == words]
    )


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold().split()


def _told_apart(record: MatchRecord, match: Match, meant: Mapping[str, _Meant]) -> MatchRecord:
    """The record with full names for family names, and with teams for those without; two of one name stay as they are."""
    taken = {person.name for person in record.people}
    names = {
        written: by.name for written, by in meant.items()
        if len(written.split()) < len(by.name.split()) and by.name not in taken
        and sum(other.name == by.name for other in meant.values()) == 1
    }  # fmt: skip
    changed = [
        LookedUp(fact="person", value=f"{by.name} of {by.team}", of=person.name, query=by.query)
        for person in record.people
        if (by := meant.get(person.name)) and (person.name in names or person.team is None)
    ]
    if not changed:
        return record
    people = [
        msgspec.structs.replace(
            person, name=names.get(person.name, person.name),
            team=person.team or (meant[person.name].team if person.name in meant else None),
        )
        for person in record.people
    ]  # fmt: skip
    matches = [
        msgspec.structs.replace(one, looked_up=[*one.looked_up, *changed]) if one.id == match.id else one
        for one in record.matches
    ]
    quotes = [
        msgspec.structs.replace(quote, team=quote.team or _team(people, names.get(quote.speaker or "")))
        for quote in record.quotes
    ]
    whole = msgspec.structs.replace(record, people=people, matches=matches, quotes=quotes)
    return MatchRecord.from_dict(_renamed(whole.to_dict(), names))


def _team(people: list[PersonEntry], name: str | None) -> str | None:
    return next((person.team for person in people if person.name == name), None)


def _renamed(part: Any, names: Mapping[str, str]) -> Any:
    """The same record, its people under their full names; evidence and forms as written stay."""
    if isinstance(part, list):
        return [_renamed(one, names) for one in part]
    if not isinstance(part, dict):
        return part
    return {
        key: names.get(value, value) if key in _NAMES and isinstance(value, str)
        else [names.get(one, one) for one in value] if key == "people" and value and isinstance(value[0], str)
        else _renamed(value, names)
        for key, value in part.items()
    }  # fmt: skip
