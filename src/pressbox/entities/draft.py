"""What is known while the cast is drawn up; names that a title has not taken out of all names."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.document import Document
from pressbox.entities.gazetteer import Naming
from pressbox.entities.knowledge import Sighting
from pressbox.entities.names import Name
from pressbox.entities.titles import Titled


@dataclass(slots=True)
class Draft:
    """What is known while the cast is drawn up."""

    document: Document
    references: dict[int, list[Reference]] = field(default_factory=lambda: defaultdict(list))
    person_names: list[Name] = field(default_factory=list)
    team_forms: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    known: dict[str, Naming] = field(default_factory=dict)


def without(
    named: list[Titled], people: list[Name], loose: list[Name], sightings: dict[int, list[Sighting]]
) -> tuple[list[Name], list[Name], dict[int, list[Sighting]]]:
    """All but what stands where a team of the title is named."""
    if not named:
        return people, loose, sightings
    covered = {(place.sentence, at) for place in named for at in range(place.first, place.last)}

    def free(one: Name | Sighting) -> bool:
        return not any((one.sentence, at) in covered for at in range(one.first, one.last))

    return (
        [name for name in people if free(name)], [name for name in loose if free(name)],
        {index: [sighting for sighting in seen if free(sighting)] for index, seen in sightings.items()},
    )  # fmt: skip
