"""A path in, the reference data in it out, file by file: which kind each file is, and what it tells.

italy/2016-17/1-seriea.txt -> matches      clubs/europe/italy/it.clubs.txt -> clubs      */squads/*.txt -> players
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from pressbox.datatypes.reference import PlayedMatch
from pressbox.store.clubs_txt import Club, country_of, parse_clubs
from pressbox.store.football_txt import FootballTxt, Unparsed, parse_football_txt
from pressbox.store.football_txt.squads import SquadPlayer, parse_squads
from pressbox.store.played_jsonl import parse_played_jsonl
from pressbox.store.results_csv import kind_of_csv, parse_football_data, parse_former_names, parse_martj42

_BIGGEST = 200_000_000  # bytes; no results file comes near it
_TEAM_OF_PATH = re.compile(r"^(?:[a-z]{2,3}-)?(?P<team>[a-z].*)$")
_NOT_RESULTS = (".conf.txt", "SNAPSHOT.txt", ".stadiums.txt", ".props.txt", ".history.txt", ".wiki.txt", ".lang.ar.txt")
_SEASON_FOLDER = re.compile(r"^(?P<first>(?:1[89]|20)\d\d)(?:-(?P<last>\d{2,4}))?(?!\d)")


@dataclass(frozen=True, slots=True)
class ReferenceFile:
    """One file's data; `skipped` says why a file holds nothing for us."""

    path: Path
    format: str
    text: str = ""
    rank: int = 2
    matches: tuple[PlayedMatch, ...] = ()
    clubs: tuple[Club, ...] = ()
    players: tuple[SquadPlayer, ...] = ()
    former_names: tuple[tuple[str, str], ...] = ()
    unparsed: tuple[Unparsed, ...] = ()
    country: str | None = None  # of the clubs of a squad file
    skipped: str | None = None


def files_under(path: Path) -> list[Path]:
    """Every file under a path, club lists first (they name the teams), then by name; links are not followed."""
    if path.is_file():
        return [path]
    found = [entry for entry in path.rglob("*") if entry.is_file() and not entry.is_symlink()]
    wanted = [entry for entry in found if entry.suffix.lower() in (".txt", ".csv", ".jsonl", ".ndjson")]
    return sorted(wanted, key=lambda entry: (_order(entry), str(entry)))


def _order(path: Path) -> int:
    if path.name.endswith(".clubs.txt"):
        return 0
    if path.suffix.lower() == ".csv":
        return 1
    if "squads" in str(path):
        return 4
    return 3 if "rsssf" in path.parts or "min" in path.parts else 2


def read_reference(path: Path) -> Iterator[ReferenceFile]:
    """What one file tells (martj42's results also take in the scorers and shoot-outs beside them)."""
    if path.stat().st_size > _BIGGEST:
        yield ReferenceFile(path, "unknown", skipped=f"larger than {_BIGGEST} bytes")
        return
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix.lower() == ".csv":
        yield from _csv(path, text)
    elif path.suffix.lower() in (".jsonl", ".ndjson"):
        yield _of_matches(path, text, "played-jsonl", parse_played_jsonl(text))
    elif path.name.endswith(".clubs.txt"):
        yield ReferenceFile(path, "clubs", text, clubs=tuple(parse_clubs(text, path)))
    elif path.name.endswith(_NOT_RESULTS) or "{{" in text[:4000]:
        yield ReferenceFile(path, "other", text, skipped="no results: grounds, tables or notes")
    elif "squads" in path.parts or path.stem.endswith("_squads"):
        yield _squads(path, text)
    else:
        parsed = parse_football_txt(text, country=_country(path))
        if parsed.matches and len(parsed.unparsed) <= 3 * len(parsed.matches) and not _is_list(path):
            rank = 4 if "rsssf" in path.parts or "min" in path.parts or "spec" in path.parts else 2
            yield replace(_of_matches(path, text, "football.txt", parsed), rank=rank)
        else:
            yield ReferenceFile(path, "other", text, skipped="no match in it")


def _is_list(path: Path) -> bool:
    """Lists of league and team names, the format's own examples of names included."""
    return path.name.endswith(("leagues.txt", "seasons.txt")) or path.parent.name in ("basics", "0-attic", "0-world")


def _of_matches(path: Path, text: str, kind: str, parsed: FootballTxt) -> ReferenceFile:
    return ReferenceFile(path, kind, text, matches=parsed.matches, unparsed=parsed.unparsed)


def _csv(path: Path, text: str) -> Iterator[ReferenceFile]:
    kind = kind_of_csv(text)
    if kind == "football-data":
        yield _of_matches(path, text, kind, parse_football_data(text))
    elif kind == "results":
        beside = {name: _beside(path, f"{name}.csv") for name in ("goalscorers", "shootouts")}
        parsed = parse_martj42(text, beside["goalscorers"], beside["shootouts"])
        yield replace(
            _of_matches(path, text + "".join(told or "" for told in beside.values()), "martj42", parsed["results"]),
            rank=3,
            unparsed=parsed["results"].unparsed
            + tuple(
                replace(left, text=f"{name}.csv: {left.text}") for name in beside for left in parsed[name].unparsed
            ),
        )
    elif kind in ("goalscorers", "shootouts"):
        alone = _beside(path, "results.csv") is None
        yield ReferenceFile(
            path, kind, text, skipped="needs its results.csv beside it" if alone else "read with results.csv"
        )
    elif kind == "former names":
        yield ReferenceFile(path, kind, text, former_names=tuple(parse_former_names(text)))
    else:
        yield ReferenceFile(path, "other", text, skipped="no columns of results")


def _beside(path: Path, name: str) -> str | None:
    other = path.with_name(name)
    return other.read_text(encoding="utf-8", errors="replace") if other.is_file() else None


def _squads(path: Path, text: str) -> ReferenceFile:
    named = _TEAM_OF_PATH.match(path.stem)
    team = named["team"].replace("-", " ").replace("_", " ").title() if named else path.stem
    parsed = parse_squads(text, team=team, season=_season(path))
    national = "worldcup" in path.parts or "euro" in path.parts
    players = tuple(replace(player, national_team=player.national_team or national) for player in parsed.players)
    return ReferenceFile(path, "squads", text, players=players, unparsed=parsed.unparsed, country=_country(path))


def _season(path: Path) -> str | None:
    for part in reversed(path.parts):
        found = _SEASON_FOLDER.match(part)
        if found:
            return f"{found['first']}-{found['last'][-2:]}" if found["last"] else found["first"]
    return None


def _country(path: Path) -> str | None:
    """Of "europe/czech-republic/2023-24_cz1.txt" the folder, of "england/..." England."""
    parts = list(path.parts)
    if "europe" in parts and len(parts) > parts.index("europe") + 2 and "clubs" not in parts:
        return country_of(Path(parts[parts.index("europe") + 1]) / "x")
    for folder, country in (
        ("italy", "Italy"), ("england", "England"), ("espana", "Spain"), ("deutschland", "Germany"),
    ):  # fmt: skip
        if folder in parts:
            return country
    return None
