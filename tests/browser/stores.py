"""A small made-up store: a league over three days, two reports of one match that differ, and one of another."""

from datetime import date
from pathlib import Path

RESULTS = """= English Premier League 2019/20

▪ Matchday 1
Sat Aug 10
  15.00  Harbour Town            v Millfield             2-1 (0-1)
         Northport United        v Eastvale Rovers       0-0
▪ Matchday 2
Sat Aug 17
  15.00  Millfield               v Northport United      3-0 (1-0)
         Eastvale Rovers         v Harbour Town          1-1 (1-0)
▪ Matchday 3
Sat Feb 15
  15.00  Millfield               v Harbour Town          1-1 (0-1)
         Northport United        v Eastvale Rovers       2-1 (1-1)
"""
GAZETTE = """Harbour Town came from behind to beat Millfield 2-1 in the Premier League on Saturday in front of 8,412 spectators.

Pat Okoro headed Millfield in front in the 18th minute, but Tom Ferrant levelled eight minutes after the restart.

Jonas Brandt scored the winner for Harbour Town with four minutes remaining. Harbour Town are top with three points.
Millfield are second with 30 points.
"""
COURIER = """Harbour Town beat Millfield 2-1 in the Premier League on Saturday, and 9,000 spectators saw it.

Pat Okoro headed Millfield in front after 18 minutes. Luis Hale equalised for Harbour Town in the 53rd minute and
Jonas Brandt scored the winner in the 86th minute.
"""


def a_store(folder: Path) -> Path:
    """The path of the store."""
    from pressbox.pipeline import read
    from pressbox.store.add_reference import add_reference
    from pressbox.store.database import open_database
    from pressbox.store.load import load_reports

    results = folder / "england" / "2019-20"
    results.mkdir(parents=True)
    (results / "1-premierleague.txt").write_text(RESULTS, encoding="utf-8")
    reports = [folder / "gazette.txt", folder / "courier.txt"]
    for path, text in zip(reports, (GAZETTE, COURIER), strict=True):
        path.write_text(text, encoding="utf-8")
    path = folder / "matches.duckdb"
    database = open_database(path, write=True)
    add_reference(database, [folder / "england"])
    load_reports(database, reports, lambda text, published: read(text, published or date(2019, 8, 12)))
    database.close()
    return path
