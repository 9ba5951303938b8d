"""A squad file in, its players out, whichever of the three shapes it is written in.

"  1,  Gianluigi Donnarumma,   GK,   62/0, b. 1999,  Paris Saint-Germain F.C. (FRA)"
" (1)  GK  Sergio Romero"
"1  (vc) Petr Čech (CZE)        GK  2004-"
"""

import re
from dataclasses import dataclass

from pressbox.store.football_txt.dates import season_of
from pressbox.store.football_txt.lines import lines_of
from pressbox.store.football_txt.parse import Unparsed

_HEADING = re.compile(r"^\s*(?P<level>={1,3})\s*(?P<title>[^=].*?)\s*=*\s*$")
_HEAD_COMMENT = re.compile(r"^#+\s{1,4}(?P<title>[^\s#-].{2,60}\d{4}/\d{2,4})\s*$", re.MULTILINE)
_POSITION = r"(?P<position>GK|DF|MF|FW|MG)"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        r"^\s*(?:\(?(?P<number>\d{1,2}|-|)\)?\s*,)?\s*(?P<player>[^,\d(-][^,(]{1,60}?)\s*(?:\((?P<nation>[A-Z]{3})\))?"
        rf"\s*(?:\((?:c|vc)\))?\s*,\s*{_POSITION}\b(?P<rest>.*)$",
        rf"^\s*(?:\(?(?P<number>\d{{1,2}}|-)\)?)?\s*{_POSITION}\s+(?P<player>[^\d(][^(]{{1,60}}?)"
        r"\s*(?:\((?:c|vc)\))?\s*(?:\((?P<nation>[A-Z]{3})\))?(?P<rest>)\s*$",
        r"^\s*(?P<number>\d{1,2}|-)?\s*(?:\((?:c|vc)\)\s+)?(?P<player>[^\d(,\s][^(,]{1,60}?)\s*"
        rf"(?:\((?P<nation>[A-Z]{{3}})\))?\s+{_POSITION}\b(?P<rest>.*)$",
    )
)
_BORN = re.compile(r"\bb\.\s*(?P<born>\d{4})")
_CLUB = re.compile(r",\s*(?P<club>[^,\d/][^,/]{2,60}?)\s*$")


@dataclass(frozen=True, slots=True)
class SquadPlayer:
    """A player of a squad, for a season or a tournament."""

    team: str
    season: str | None
    player: str
    position: str
    number: int | None = None
    born: int | None = None
    nation: str | None = None
    club: str | None = None
    national_team: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class Squads:
    """A file's players, and the lines that were not understood."""

    players: tuple[SquadPlayer, ...]
    unparsed: tuple[Unparsed, ...]


def parse_squads(text: str, *, team: str | None = None, season: str | None = None) -> Squads:
    """Read a file; team and season are those of its path where no heading says."""
    players, unparsed = [], []
    national = False
    head = _HEAD_COMMENT.search(text[:2000])
    if head:
        team, season = _team_and_season(head["title"], team, season)
    for line in lines_of(text):
        if line.blank:
            continue
        heading = _HEADING.match(line.text)
        if heading:
            team, season = _team_and_season(heading["title"].split("#")[0], team, season)
            national = national or "Euro " in heading["title"] or "World Cup" in heading["title"]
            continue
        if set(line.text.strip()) <= set("=-"):
            continue
        found = next((found for shape in _SHAPES if (found := shape.match(line.text))), None)
        if not found or team is None:
            unparsed.append(Unparsed(line.number, line.text.strip()))
            continue
        born, club = _BORN.search(found["rest"]), _CLUB.search(found["rest"])
        number = found["number"]
        players.append(
            SquadPlayer(
                team=team,
                season=season,
                player=" ".join(found["player"].split()),
                position=found["position"],
                number=int(number) if number and number.isdigit() else None,
                born=int(born["born"]) if born else None,
                nation=found["nation"],
                club=club["club"].strip() if club and not club["club"].startswith("b.") else None,
                national_team=national,
                line=line.number,
            )
        )
    return Squads(tuple(players), tuple(unparsed))


def _team_and_season(title: str, team: str | None, season: str | None) -> tuple[str | None, str | None]:
    """ "Getafe CF - Primera División de España 2023/24" and "Chelsea FC 2014/15" alike."""
    label = season_of(title).label
    name = re.sub(r"\s*(?:1[89]|20)\d\d(?:/\d{2,4})?\s*$", "", title.split(" - ")[0].split("|")[0]).strip(" #")
    if name in ("World Cup", "Euro") or not name:
        name = team or ""
    return name or None, label or season
