"""Records of the corpus and the seeds as the reader makes them now, and the table that `score.py` of ../shared prints."""

import json
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from corpus import SHARED, Text, texts
from own import own_texts
from pressbox.pipeline import read
from pressbox.weighing import read_from

sys.path.append(str(SHARED / "score"))
read_from(Path(__file__).with_name("weights"))  # trained without the texts set aside; what ships has seen them all


def seeds() -> list[Text]:
    """The three seeds, as texts."""
    return [
        Text(p.stem, p.read_text(), json.loads(p.with_suffix(".json").read_text()), [], [])
        for p in sorted((SHARED / "seeds").glob("*.txt"))
    ]


def columns() -> dict[str, list[Text]]:
    """The seeds, the texts that rules are written from and weights fitted to (papers', styles, strangers), and those set aside."""
    return {
        "seeds": seeds(), "worked on": list(texts("work")), "set aside": list(texts("aside")),
        "own, blind": list(own_texts("blind")), "own, styles": list(own_texts("styles/")),
        "own, styles aside": list(own_texts("styles_aside")),
        "own, strangers": list(own_texts("strangers/")), "own, strangers aside": list(own_texts("strangers_aside")),
    }  # fmt: skip


def score_texts(chosen: Iterable[Text]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Summary and tallies of `score.py` for the texts, read now."""
    chosen = list(chosen)
    found = {
        text.stem: json.loads(json.dumps(read(text.text, report_id=f"{text.stem}.txt").to_dict())) for text in chosen
    }
    return score_rows(chosen, found)


def score_rows(chosen: Iterable[Text], records: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Summary and tallies of `score.py` for records by stem."""
    from score import score

    with tempfile.TemporaryDirectory() as folder:
        for text in chosen:
            (Path(folder) / f"{text.stem}.json").write_text(json.dumps(text.gold))
        return score([folder], records)


def figures(chosen: Iterable[Text]) -> dict[str, float | str]:
    """One figure a row: the summary's shares, and F1 of every kind of fact."""
    summary, tallies = score_texts(chosen)
    rows: dict[str, float | str] = dict(summary)
    for kind, tally in tallies.items():
        row = tally.row()
        if row["gold"] or row["got"]:
            rows[f"{kind}, F1"] = row["F1"]
    return rows
