"""Known names of a report in, the clubs that it never writes in full but tells by several signs out.

"Ewood Park ... Rovers were a rabble"  ->  Blackburn Rovers        "sank Palace ... Eagles ace"  ->  Crystal Palace
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping

from pressbox.datatypes.document import Document
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.knowledge import Sighting
from pressbox.entities.names import fold

_CALLED = frozenset(("nickname", "short"))
_DAYS = frozenset(("wednesday",))
_NAMED = 0.4  # from how many mentions in full on a club is known by its name


def known_by_signs(
    document: Document,
    sightings: Mapping[int, list[Sighting]],
    full: Mapping[str, float],
    parts: Collection[str],
) -> dict[str, float]:
    """Clubs with a short form or nickname and another sign that fits it: their ground, their town, a second nickname.

    `parts` are words of longer names of the report: "Vale" beside Tarrow Vale is no sign of Port Vale.
    """
    signs: dict[str, dict[str, str]] = defaultdict(dict)  # club -> form -> how it is one
    for sentence, sighting in _all(sightings):
        form = " ".join(fold(t.text) for t in document.sentences[sentence].tokens[sighting.first : sighting.last])
        clubs = [n for n in sighting.namings if n.kind == "club" and n.how in _CALLED]
        explained = any(full.get(n.canonical, 0.0) > _NAMED for n in sighting.namings if n.kind in ("club", "nation"))
        if not explained and len(form) > 2 and form not in parts and form not in _DAYS:  # "A's" is any letter's, too
            for naming in clubs:
                signs[naming.canonical][form] = naming.how
        for naming in sighting.namings:
            if naming.kind == "ground":
                for club in gazetteer().clubs_at(naming.canonical):
                    signs[club].setdefault(form, "ground")
            elif naming.kind == "place":
                for club in gazetteer().clubs_of(naming.canonical):
                    signs[club].setdefault(form, "place")
    for club in gazetteer().clubs_of(document.place) if document.place else ():
        signs[club].setdefault(fold(document.place or ""), "dateline")
    able = {
        club: len(forms)
        for club, forms in signs.items()
        if len(forms) > 1 and _CALLED & set(forms.values()) and full.get(club, 0.0) <= _NAMED
    }
    country = country_of_play(full)
    if any(name in gazetteer().nations for name, weight in full.items() if weight > 1 + _NAMED):
        return {}  # countries play
    found: dict[str, float] = {}
    for club, number in able.items():
        rivals = [
            other for other in able
            if other != club and any(how in _CALLED and form in signs[club] for form, how in signs[other].items())
        ]  # fmt: skip
        at_home = country in (None, gazetteer().clubs[club].country) or "place" in signs[club].values()
        if at_home and all(able[other] < number for other in rivals):
            found[club] = 1.0
    return found


def country_of_play(full: Mapping[str, float]) -> str | None:
    """The country of most clubs that are named in full."""
    clubs = gazetteer().clubs
    countries = Counter(clubs[name].country for name, weight in full.items() if name in clubs and weight > _NAMED)
    return countries.most_common(1)[0][0] if countries else None


def _all(sightings: Mapping[int, list[Sighting]]) -> "list[tuple[int, Sighting]]":
    return [(index, sighting) for index, seen in sightings.items() for sighting in seen]
