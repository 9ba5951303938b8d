"""A person's name as written in, the one person that is meant out: several forms become one, two Silvas stay two.

Within a team "L. Martínez" is Lautaro Martínez if he is the only one there whom the letters fit; a full name means the
same person in any team; a bare family name means nobody outside the team it was written for.
"""

from collections import defaultdict
from typing import Any

from pressbox.store.database import Database
from pressbox.store.names import could_be_same_person, folded


class PeopleBook:
    """All people of a store, held in memory while it is written to."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._names: dict[int, str] = {}
        self._by_full_name: dict[str, list[int]] = defaultdict(list)
        self._of_team: dict[int, dict[str, int]] = defaultdict(dict)
        self._families: dict[int, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        self._new_people: list[dict[str, Any]] = []
        self._new_names: list[dict[str, Any]] = []
        for person_id, name in database.ask("SELECT person_id, name FROM people")[1]:
            self._names[int(str(person_id))] = str(name)
        for person_id, team_id, written in database.ask("SELECT person_id, team_id, written FROM people_names")[1]:
            self._index(int(str(person_id)), None if team_id is None else int(str(team_id)), str(written))

    def find(self, name: str, team_id: int | None) -> int | None:
        """The person meant, or None."""
        key = folded(name)
        if not key:
            return None
        if team_id is not None:
            known = self._of_team[team_id].get(key)
            if known is not None:
                return known
            fitting = {
                person_id
                for word in key.split()
                for person_id in self._families[team_id].get(word, ())
                if self._fits_all_forms(name, person_id)
            }
            if len(fitting) == 1:
                return next(iter(fitting))
            if fitting:
                return None
        if len(key.split()) > 1:
            same = self._by_full_name.get(key, [])
            return same[0] if len(same) == 1 else None
        return None

    def get(
        self, name: str, team_id: int | None, nationality: str | None = None, born: int | None = None
    ) -> int | None:
        """The person meant, entered if new; None for a name without letters."""
        if not folded(name):
            return None
        found = self.find(name, team_id)
        if found is None:
            found = self.database.fresh_id()
            self._names[found] = name
            self._new_people.append({"person_id": found, "name": name, "nationality": nationality, "born": born})
        if team_id is None or folded(name) not in self._of_team[team_id]:
            self._add_form(found, team_id, name)
        return found

    def save(self) -> None:
        """Write what is new; within the caller's transaction."""
        self.database.insert("people", self._new_people)
        self.database.insert("people_names", self._new_names)
        self._new_people, self._new_names = [], []

    def _add_form(self, person_id: int, team_id: int | None, written: str) -> None:
        if team_id is None and person_id in self._by_full_name.get(folded(written), ()):
            return
        self._index(person_id, team_id, written)
        self._new_names.append(
            {"person_id": person_id, "team_id": team_id, "written": written, "folded": folded(written)}
        )

    def _index(self, person_id: int, team_id: int | None, written: str) -> None:
        key = folded(written)
        if team_id is not None:
            self._of_team[team_id][key] = person_id
            for word in key.split():
                self._families[team_id][word].add(person_id)
        if len(key.split()) > 1 and person_id not in self._by_full_name[key]:
            self._by_full_name[key].append(person_id)

    def _fits_all_forms(self, name: str, person_id: int) -> bool:
        return could_be_same_person(name, self._names[person_id])
