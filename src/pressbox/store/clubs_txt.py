"""openfootball's club lists in, clubs with all their names out.

"AC Milan,  Milano"  "  | Milan | AC Mailand [de]"  ->  AC Milan, also Milan, AC Mailand; city Milano
"""

import re
from dataclasses import dataclass
from pathlib import PurePath

from pressbox.store.football_txt.lines import lines_of

_LANGUAGE = re.compile(r"\s*\[[a-z]{2}\]\s*$")
_SECOND_TEAM = re.compile(r"^(?:ii|iii|iv|b|c|w|u\d\d)\)\s+")
_COUNTRIES = {
    "Bosnia Herzegovina": "Bosnia and Herzegovina", "Congo Dr": "DR Congo", "Faroe Islands": "Faroe Islands",
    "Trinidad N Tobago": "Trinidad and Tobago", "Usa": "United States", "Trinidad And Tobago": "Trinidad and Tobago",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Club:
    """A club, its city and ground, and every form its name is written in."""

    name: str
    country: str
    names: tuple[str, ...]
    city: str | None = None
    ground: str | None = None


def parse_clubs(text: str, path: PurePath) -> list[Club]:
    """A list's clubs; the country is its folder's, or its heading's."""
    country = country_of(path)
    clubs: list[Club] = []
    name, names, city, ground = "", [""], None, None

    def close() -> None:
        if name:
            clubs.append(Club(name, country, tuple(dict.fromkeys(names)), city, ground))

    for line in lines_of(text):
        shown = line.text
        if line.blank or shown.lstrip().startswith("="):
            continue
        if shown.lstrip().startswith("|"):
            for form in shown.split("|"):
                form = _LANGUAGE.sub("", form).strip()
                if form and name:
                    names.append(form)
        elif not shown[0].isspace():
            close()
            fields = [field.strip() for field in _SECOND_TEAM.sub("", shown).split(",")]
            name, names = fields[0], [fields[0]]
            places = [field for field in fields[1:] if field and not field.isdigit() and not field.startswith("$")]
            ground = next((field.lstrip("@ ") for field in places if field.startswith("@")), None)
            city = next((field.split("(")[0].strip() for field in places if not field.startswith("@")), None) or None
    close()
    return clubs


def country_of(path: PurePath) -> str:
    """ "clubs/europe/czech-republic/cz.clubs.txt" -> Czech Republic."""
    folder = path.parent.name.replace("-", " ").title()
    return _COUNTRIES.get(folder, folder)
