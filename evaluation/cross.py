"""Figures of the worked-on texts, each read with weights that never saw it: what to develop by.

    python evaluation/cross.py [--train] [--misses KIND]     --train fits the weights of the folds anew first

A text's weights in the ordinary table were trained on it too, so its figures say little of a stranger's report.
"""

import hashlib
import json
import os
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from corpus import Text, texts
from own import trained_on
from pressbox.pipeline import read
from pressbox.weighing import read_from
from records import score_rows

FOLDS = 4
HOME = Path(os.environ.get("PRESSBOX_FOLDS") or Path(tempfile.gettempdir()) / "pressbox-folds")


def fold(stem: str) -> int:
    """Which fold a text is in."""
    return int(hashlib.md5(stem.encode()).hexdigest(), 16) % FOLDS


def of_ours(k: int) -> Path:
    """The folder of the weights that never saw our own reports of a fold, either."""
    return HOME / f"own-{k}"


def train() -> None:
    """Weights of each fold, from all worked-on texts but its own: with all reports of ours, and without those of the fold."""
    from train import fit, gathered, own_sentences

    sentences = [case for text in own_sentences() for case in gathered(text)]
    ours = [(fold(text.stem), gathered(text)) for text in trained_on()]
    by_text = [(fold(text.stem), gathered(text)) for text in texts("work")]
    for k in range(FOLDS):
        papers = [case for at, cases in by_text if at != k for case in cases]
        fit(sentences + papers + [case for _, cases in ours for case in cases], HOME / str(k))
        fit(sentences + papers + [case for at, cases in ours if at != k for case in cases], of_ours(k))


def records(k: int) -> dict[str, Any]:
    """The records of a fold's texts."""
    read_from(HOME / str(k))
    return {
        text.stem: json.loads(json.dumps(read(text.text, report_id=f"{text.stem}.txt").to_dict()))
        for text in texts("work") if fold(text.stem) == k
    }  # fmt: skip


def main() -> None:
    if "--train" in sys.argv:
        train()
    with ProcessPoolExecutor(2) as pool:
        found = {stem: record for part in pool.map(records, range(FOLDS)) for stem, record in part.items()}
    chosen: list[Text] = list(texts("work"))
    summary, tallies = score_rows(chosen, found)
    for key, value in summary.items():
        print(f"{key:62} {value}")
    for kind, tally in tallies.items():
        row = tally.row()
        print(f"{kind:22}{row['gold']:6}{row['got']:6}{row['right']:6}{row['P']:8.3f}{row['R']:8.3f}{row['F1']:8.3f}")
    if "--misses" in sys.argv:
        wanted = sys.argv[sys.argv.index("--misses") + 1]
        for kind, tally in tallies.items():
            if wanted in ("all", kind):
                for row in tally.misses:
                    print(kind, *row, sep="\t")


if __name__ == "__main__":
    main()
