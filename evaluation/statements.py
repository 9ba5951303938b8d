"""Quotes and table rows read from a corpus, held against its annotations as `score.py` does it.

    python evaluation/statements.py GOLD_DIR [...] [--only LIST] [--misses] [--claims NAME]

`--only` names a file with one report path a line: reports that are not in it are left out.
"""

import argparse
import json
import re
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import Mood, QuoteMention, TableMention
from pressbox.document import read_document
from pressbox.entities import find_cast
from pressbox.mentions.again import Scenes
from pressbox.mentions.claims import find_claims
from pressbox.mentions.quotes import find_quotes
from pressbox.mentions.standings import find_table

Row = dict[str, Any]
AFFIXES = set("fc ac as ss us cf sc afc cd rc sv vfb vfl ssc acf the of de and calcio".split())
SHORT = {"utd": "united", "man": "manchester", "st": "saint"}


def fold(text: str | None) -> str:
    plain = unicodedata.normalize("NFKD", text or "").encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()


def same_person(gold: str, got: str | None) -> bool:
    a, b = fold(gold).split(), fold(got).split()
    return bool(a and b) and (a[-1] == b[-1] or " ".join(a) in " ".join(b) or " ".join(b) in " ".join(a))


def same_team(gold: str, names: list[str]) -> bool:
    def words(name: str) -> set[str]:
        found = {SHORT.get(word, word) for word in fold(name).split()}
        return found - AFFIXES or found

    wanted = words(gold)
    return any(wanted and words(name) and (wanted <= words(name) or words(name) <= wanted) for name in names)


def table_rows(document: Document, cast: Cast, told: tuple[TableMention, ...]) -> list[Row]:
    """One row a team: the first place and the first points told of it as a fact."""
    rows: dict[str, Row] = {}
    for one in told:
        if one.mood is not Mood.ASSERTED or one.team is None or one.team.best is None:
            continue
        name = one.team.best
        team = cast.team_named.get(name)
        row = rows.setdefault(
            name,
            {
                "team": name,
                "as_written": list(team.as_written) if team else [],
                "position": None,
                "points": None,
                "by": [],
            },
        )
        row["by"].append((one.pattern, one.span.of(document.text)))
        row["position"] = row["position"] if row["position"] is not None else one.position
        row["points"] = row["points"] if row["points"] is not None else one.points
    return list(rows.values())


def quote_rows(document: Document, told: tuple[QuoteMention, ...]) -> list[Row]:
    """One row a speaker."""
    rows: dict[str, Row] = {}
    for one in told:
        name = (one.speaker.best if one.speaker else one.speaker_name) or "?"
        rows.setdefault(name, {"speaker": name, "outlet": one.outlet, "text": one.span.of(document.text)[:60]})
    return list(rows.values())


class Tally:
    def __init__(self) -> None:
        self.right = self.gold = self.got = 0
        self.misses: list[str] = []

    def add(self, golds: list[Row], gots: list[Row], same: Callable[[Row, Row], bool], doc: str) -> None:
        left = list(gots)
        for gold in golds:
            hit = next((one for one in left if same(gold, one)), None)
            if hit is None:
                self.misses.append(f"missed {doc} {gold}")
            else:
                left.remove(hit)
                self.right += 1
        self.misses += [f"extra  {doc} {one}" for one in left]
        self.gold += len(golds)
        self.got += len(gots)

    def __str__(self) -> str:
        precision = self.right / self.got if self.got else float(not self.gold)
        recall = self.right / self.gold if self.gold else 1.0
        both = precision + recall
        f1 = 2 * precision * recall / both if both else 0.0
        return f"gold {self.gold:4} got {self.got:4} right {self.right:4} P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"


def same_row(gold: Row, got: Row) -> bool:
    return same_team(gold["team"], [got["team"], *got["as_written"]]) and all(
        gold.get(key) is None or gold[key] == got.get(key) for key in ("position", "points")
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--only", type=Path)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--claims", help="print the claims read in this report")
    args = parser.parse_args()
    only = {Path(line.strip()).stem for line in args.only.read_text().splitlines()} if args.only else None
    quotes, table, claims = Tally(), Tally(), 0
    for path in sorted(path for folder in args.gold for path in folder.glob("*.json")):
        text = path.with_suffix(".txt")
        if not text.exists() or (only is not None and path.stem not in only):
            continue
        gold = json.loads(path.read_text())
        document = read_document(text.read_text(encoding="utf-8"))
        cast = find_cast(document)
        rows = table_rows(document, cast, find_table(document, cast, Scenes(document, cast, {})))
        table.add(gold.get("table", []), rows, same_row, path.stem)
        speakers = [one for one in gold.get("quotes", []) if one.get("speaker")]
        spoken = quote_rows(document, find_quotes(document, cast))
        quotes.add(speakers, spoken, lambda a, b: same_person(a["speaker"], b["speaker"]), path.stem)
        told = find_claims(document, cast, Scenes(document, cast, {}))
        claims += len(told)
        if args.claims and (args.claims == "all" or args.claims in path.stem):
            for one in told:
                who = [team.best for team in one.teams] + [person.best for person in one.people]
                words = one.span.of(document.text)
                print(f"{path.stem} {one.kind:16} {one.value!s:>5} {one.mood:12} {words!r} {who} ({one.pattern})")
    print("quotes", quotes)
    print("table ", table)
    print("claims", claims)
    if args.misses:
        print("\n".join(("", *quotes.misses, "", *table.misses)))


if __name__ == "__main__":
    sys.exit(main())
