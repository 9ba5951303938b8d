"""Do reports of one match meet, and only those? Made-up reports of a made-up league, read and loaded as any others.

    python evaluation/meeting.py --matches 120

Each match of a season is told by two to four reports, worded apart: full and short names, the winner or the home side
first, day, date of publication or neither, half-time or not, a wrong score now and then. Pairs of reports are right when
both are told of one match and stand with one match, or of two and with two.
"""

import argparse
import itertools
import random
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from pressbox.pipeline import read
from pressbox.store.add_reference import add_reference
from pressbox.store.database import Database, open_database
from pressbox.store.load import load_reports

CLUBS = {
    "Harbour Town": "Harbour", "Millfield Rovers": "Millfield", "Northport United": "Northport", "Eastvale City": "Eastvale",
    "Stokeley Wanderers": "Stokeley", "Ashcombe Athletic": "Ashcombe", "Wexbridge Albion": "Wexbridge",
    "Calder Park Rangers": "Calder Park", "Lowmoor Town": "Lowmoor", "Penhallow County": "Penhallow",
}  # fmt: skip
SCORERS = "Okoro Brandt Lind Ferrant Sousa Kovac Adeyemi Larsen Petrov Moreau Tanaka Quist".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


class Played(NamedTuple):
    """A made-up match."""

    day: date
    home: str
    away: str
    score: tuple[int, int]
    half: tuple[int, int]


def season(chance: random.Random) -> list[Played]:
    """Everyone against everyone, home and away, a round a week."""
    pairs = list(itertools.permutations(CLUBS, 2))
    chance.shuffle(pairs)
    rounds: list[list[tuple[str, str]]] = []
    for pair in pairs:
        free = next((one for one in rounds if not {name for other in one for name in other} & set(pair)), None)
        rounds.append([pair]) if free is None else free.append(pair)
    played = []
    for number, one in enumerate(rounds):
        for home, away in one:
            half = (chance.randrange(3), chance.randrange(2))
            score = (half[0] + chance.randrange(3), half[1] + chance.randrange(2))
            played.append(
                Played(date(2015, 8, 8) + timedelta(7 * number + chance.randrange(2)), home, away, score, half)
            )
    return played


def told(chance: random.Random, match: Played, wrong: bool) -> str:
    """One report: its own wording, with what it leaves out."""
    home, away = ((CLUBS[n] if chance.random() < 0.4 else n) for n in (match.home, match.away))
    a, b = match.score if not wrong else (match.score[0] + 1, match.score[1])
    day = DAYS[match.day.weekday()]
    dateline = (match.day + timedelta(chance.randrange(2))).strftime("%d %B %Y").lstrip("0")
    lead = {
        0: f"{home} and {away} drew {a}-{b} on {day}.", 1: f"{home} beat {away} {a}-{b} on {day}.",
        -1: f"{away} won {b}-{a} at {home} on {day}.",
    }[(a > b) - (a < b)]  # fmt: skip
    half = f" It was {match.half[0]}-{match.half[1]} at half-time." if chance.random() < 0.5 else ""
    scorer = f" {chance.choice(SCORERS)} scored for {home} in the {chance.randint(2, 44)}th minute." if a else ""
    head = f"{dateline}\n\n" if chance.random() < 0.8 else ""
    return f"{head}{match.home} v {match.away}\n\n{lead}{scorer}{half}\n"


def counted(database: Database, about: dict[str, int], days: dict[int, str]) -> None:
    """Pairs of reports rightly together and rightly apart, and matches that met the result that is theirs."""
    rows = database.ask(
        "SELECT s.name, t.match_id, m.date::VARCHAR, n.tellings FROM tellings t JOIN sources s USING (source_id)"
        " JOIN matches m USING (match_id) JOIN beliefs n USING (match_id) WHERE s.kind = 'report' AND t.is_main"
    )[1]
    stands = {Path(str(name)).name: (match_id, day) for name, match_id, day, _ in rows}
    together = apart = wrongly_apart = wrongly_together = 0
    for one, other in itertools.combinations(sorted(stands), 2):
        same = stands[one][0] == stands[other][0]
        if about[one] == about[other]:
            together, wrongly_apart = together + same, wrongly_apart + (not same)
        else:
            apart, wrongly_together = apart + (not same), wrongly_together + same
    right = sum(day == days[about[name]] for name, (_, day) in stands.items())
    undated = sum(day is None for _, day in stands.values())
    print(f"reports {len(about)}, with a match read {len(stands)}: on the right day {right}, without a day {undated},"
          f" on a wrong one {len(stands) - right - undated}")  # fmt: skip
    print(
        f"pairs of one match: {together} together, {wrongly_apart} apart; of two: {apart} apart, {wrongly_together} together"
    )


def main() -> None:
    """Made up, read, loaded, counted."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--matches", type=int, default=90)
    asked.add_argument("--seed", type=int, default=11)
    asked.add_argument("--without-results", action="store_true", help="No results in the store: reports alone.")
    given = asked.parse_args()
    chance = random.Random(given.seed)
    played = season(chance)[: given.matches]
    with tempfile.TemporaryDirectory() as folder:
        about: dict[str, int] = {}
        reports = Path(folder) / "reports"
        reports.mkdir()
        for number, match in enumerate(played):
            for telling in range(chance.randint(2, 4)):
                name = f"{number:03}-{telling}.txt"
                about[name] = number
                (reports / name).write_text(told(chance, match, wrong=chance.random() < 0.05))
        results = Path(folder) / "results.csv"
        results.write_text("Div,Date,HomeTeam,AwayTeam,FTHG,FTAG,HTHG,HTAG\n" + "".join(
            f"E9,{m.day:%d/%m/%Y},{m.home},{m.away},{m.score[0]},{m.score[1]},{m.half[0]},{m.half[1]}\n" for m in played
        ))  # fmt: skip
        database = open_database(Path(folder) / "store.duckdb", write=True)
        if not given.without_results:
            add_reference(database, [results])
        loaded = load_reports(database, [reports], read)
        print(f"{len(played)} matches, {loaded.read} reports read, {loaded.failed} failed, {loaded.rate:.0f} a second")
        counted(database, about, {number: match.day.isoformat() for number, match in enumerate(played)})
        database.close()


if __name__ == "__main__":
    sys.exit(main())
