"""Names whose kind is known, as cases for the weights that tell teams from people by what stands around a name."""

from collections.abc import Iterator

from corpus import Text
from pressbox.document import read_document
from pressbox.entities.cutting import part
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.knowledge import sight
from pressbox.entities.name_features import name_features
from pressbox.entities.names import fold


def name_cases(text: Text) -> Iterator[tuple[list[str], bool]]:
    """(features, whether a team) of clubs and nations in the gazetteer or the annotation, and of people."""
    document = read_document(text.text)
    people, loose, sightings = part(document, sight(document))
    teams = {fold(team) for match in text.gold["matches"] for team in match["teams"] if team}
    scorers = {
        fold(word)
        for match in text.gold["matches"]
        for goal in match["goals"]
        for word in (goal["scorer"], goal["assist"])
        if word
    }
    first_names = gazetteer().first_names
    full = {
        " ".join(map(fold, name.words))
        for name in (*people, *loose)
        if len(name.words) > 1 and fold(name.words[0]) in first_names
    }
    known = full | scorers
    tails = {name.split()[-1] for name in known}
    for seen in sightings.values():
        for sighting in seen:
            if any(n.kind in ("club", "nation") and n.how in ("name", "other") for n in sighting.namings):
                yield name_features(document.sentences[sighting.sentence], sighting.first, sighting.last), True
    for name in (*people, *loose):
        written = " ".join(map(fold, name.words))
        is_team = written in teams or any(t.startswith(written + " ") for t in teams)
        if is_team or written in known or written in tails:
            yield name_features(document.sentences[name.sentence], name.first, name.last), is_team
