"""A file's title in, competition, country and season out.

"English Premier League 2014/15"  ->  Premier League, England, 2014-15
"""

import re
from dataclasses import dataclass

from pressbox.store.football_txt.dates import Season, season_of

_TITLE_SEASON = re.compile(r"\s*\b(?:1[89]\d\d|20\d\d)(?:[/–-](?:\d{4}|\d{2}))?\b\s*")
_COUNTRY_WORDS = (
    ("English", "England"), ("Italian", "Italy"), ("Deutsche", "Germany"), ("DFB", "Germany"), ("German", "Germany"),
    ("de España", "Spain"), ("Spain", "Spain"), ("Coppa Italia", "Italy"), ("French", "France"),
    ("Portuguese", "Portugal"), ("Netherlands", "Netherlands"), ("Swiss", "Switzerland"), ("Scottish", "Scotland"),
    ("Turkish", "Turkey"), ("Greek", "Greece"), ("Austria", "Austria"), ("Welsh", "Wales"),
)  # fmt: skip
# One competition, one name: files and papers write it in several ways.
_COMPETITIONS = (
    ("Italian Serie A", "Serie A"), ("Italian Serie B", "Serie B"), ("Italian Serie C", "Serie C"),
    ("English Premier League", "Premier League"), ("English Championship", "Championship"),
    ("English League One", "League One"), ("English League Two", "League Two"),
    ("English National League", "National League"), ("English FA Cup", "FA Cup"),
    ("England FA Challenge Cup", "FA Cup"), ("English EFL Cup", "EFL Cup"), ("League Cup", "EFL Cup"),
    ("English Football League", "Football League"), ("English Division One", "Division One"),
    ("English Division Two", "Division Two"), ("English Division Three", "Division Three"),
    ("Primera División de España", "La Liga"), ("Spain Primera División", "La Liga"),
    ("Segunda División de España", "Segunda División"), ("Spain Segunda División", "Segunda División"),
    ("Copa del Rey de España", "Copa del Rey"), ("Deutsche Bundesliga", "Bundesliga"),
    ("Deutsche 2. Bundesliga", "2. Bundesliga"), ("Deutsche 3. Liga", "3. Liga"), ("DFB Pokal", "DFB-Pokal"),
    ("French Ligue 1", "Ligue 1"), ("French Ligue 2", "Ligue 2"), ("Portuguese Primeira Liga", "Primeira Liga"),
    ("Portuguese Segunda Liga", "Segunda Liga"), ("Netherlands Eredivisie", "Eredivisie"),
    ("Netherlands Eerste Divisie", "Eerste Divisie"), ("Turkish Süper Lig", "Süper Lig"),
    ("UEFA Champions League", "Champions League"), ("UEFA Europa League", "Europa League"),
    ("UEFA Conference League", "Conference League"), ("Euro", "European Championship"),
    ("World Cup Qualifying", "World Cup qualification"), ("Southamerican Championship", "Copa América"),
)  # fmt: skip
_NATIONAL_TEAMS = (
    "World Cup", "European Championship", "Euro", "Copa América", "Copa America", "Southamerican Championship",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Title:
    """What a file's first heading tells."""

    competition: str | None
    country: str | None
    international: bool
    season: Season
    stage: str | None = None


def title_of(heading: str) -> Title:
    """A heading taken apart; the club world cup is no tournament of national teams."""
    season = season_of(heading)
    name = " ".join(_TITLE_SEASON.sub(" ", heading).split("|")[0].split()).strip(" -–,")
    stage = None
    if name.endswith("- Quali"):
        name, stage = name.removesuffix("- Quali").strip(" -"), "Qualifying"
    country = next((country for word, country in _COUNTRY_WORDS if word in name), None)
    international = any(name == cup or name.startswith(f"{cup} ") for cup in _NATIONAL_TEAMS)
    for written, canonical in _COMPETITIONS:
        if name == written or (name.startswith(f"{written} ") and not international):
            name = canonical + name.removeprefix(written)
            break
    return Title(name or None, country, international, season, stage)
