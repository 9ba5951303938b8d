"""All sets of texts read now, each with weights that never saw it, and what changed against an earlier reading.

    python evaluation/read_sets.py FILE.pickle [SET ...]           reads and keeps records and figures; SETS are all without names
    python evaluation/read_sets.py FILE.pickle --against BEFORE.pickle [--texts]    what changed; with --texts, in which texts

The weights of the folds must lie in PRESSBOX_FOLDS (cross.py --train, train_minutes.py). `worked`, `strangers` and `styles` are read out
of fold; of the others (`aside`, `blind`, `styles aside`, `strangers aside`) the names of texts, and nothing else of them, may be looked at.
"""

import json
import os
import pickle
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from corpus import Text, texts
from cross import FOLDS, HOME, fold, of_ours
from own import own_texts
from pressbox.pipeline import read
from pressbox.weighing import read_from
from records import score_rows

_OURS = {
    "strangers": "strangers/", "styles": "styles/", "blind": "blind", "styles aside": "styles_aside",
    "strangers aside": "strangers_aside",
}  # fmt: skip
SETS = ("strangers", "strangers aside", "styles aside", "blind", "aside", "styles", "worked")
UNREAD = ("aside", "blind", "styles aside", "strangers aside")
_PARTS = 2
Records = dict[str, dict[str, Any]]


def of_set(name: str) -> list[Text]:
    """The texts of a set."""
    if name in _OURS:
        return list(own_texts(_OURS[name]))
    return list(texts("work" if name == "worked" else "aside"))


def _part(job: tuple[str, int | None, int]) -> tuple[str, dict[str, Any]]:
    """Some texts of a set, read with the weights of their fold."""
    name, k, part = job
    read_from(Path(__file__).with_name("weights") if k is None else HOME / str(k) if name == "worked" else of_ours(k))
    chosen = [text for text in of_set(name) if k is None or fold(text.stem) == k][part::_PARTS]
    return name, {
        text.stem: json.loads(json.dumps(read(text.text, report_id=f"{text.stem}.txt").to_dict())) for text in chosen
    }


def read_all(names: list[str]) -> Records:
    """The records of each set, by stem."""
    found: Records = {name: {} for name in names}
    jobs = [
        (name, k, part) for name in names for part in range(_PARTS)
        for k in ([None] if name in UNREAD else range(FOLDS))
    ]  # fmt: skip
    with ProcessPoolExecutor(int(os.environ.get("JOBS", "2"))) as pool:
        for name, records in pool.map(_part, jobs):
            found[name].update(records)
    return found


def figures(chosen: list[Text], records: dict[str, Any]) -> dict[str, str]:
    """Rows of figures, as text: the summary's shares; right of got, and F1, of every kind of fact."""
    summary, tallies = score_rows(chosen, records)
    rows = {key: str(value) for key, value in summary.items()}
    for kind, tally in tallies.items():
        row = tally.row()
        if row["gold"] or row["got"]:
            rows[kind] = f"{row['right']} of {row['got']} read, {row['gold']} there, F1 {row['F1']:.3f}"
    return rows


def changed(now: dict[str, str], then: dict[str, str]) -> Iterator[str]:
    """Rows that differ."""
    for key in dict.fromkeys((*then, *now)):
        if now.get(key) != then.get(key):
            yield f"   {key[:40]:42}{then.get(key)} -> {now.get(key)}"


def main() -> None:
    path, *rest = sys.argv[1:]
    if "--against" not in rest:
        found = read_all(rest or list(SETS))
        Path(path).write_bytes(pickle.dumps(found))
        for name, records in found.items():
            print("==", name)
            for key, value in figures(of_set(name), records).items():
                print(f"   {key[:40]:42}{value}")
        return
    now = pickle.loads(Path(path).read_bytes())
    then = pickle.loads(Path(rest[rest.index("--against") + 1]).read_bytes())
    for name in now.keys() & then.keys():
        chosen = of_set(name)
        rows = list(changed(figures(chosen, now[name]), figures(chosen, then[name])))
        print("==", name, *(rows or ["the same"]), sep="\n" if rows else " ")
        for text in chosen if "--texts" in rest else ():
            if now[name].get(text.stem) != then[name].get(text.stem):
                print("  ", text.stem)
                for row in changed(figures([text], now[name]), figures([text], then[name])):
                    print("   ", row)


if __name__ == "__main__":
    main()
