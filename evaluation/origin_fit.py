"""Fit what the letters of a name tell of where it is from, and write `gazetteer/origins.weights`.

    python evaluation/origin_fit.py [--check]       (needs numpy, scipy, scikit-learn)

Cases are the men of our own squads, each once with his whole name and once with his last word alone; what is told is the
origin of his nation (`gazetteer/origins.txt`). No report is read. --check writes nothing: it fits nine tenths of the men
and prints of how many of the others the likeliest origin is right.
"""

import struct
import sys
from collections import Counter
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from model_file import made_small, matrix
from pressbox.entities.gazetteer.squads import squads
from pressbox.entities.name_origin import BUCKETS, buckets_of, groups

OUT = Path(str(files("pressbox.entities.gazetteer").joinpath("origins.weights")))
STRENGTH, STEPS = 0.3, 60
RARE = -12.0  # the bias of an origin of which nobody is known
Case = tuple[str, int]  # a name, the number of its origin


def men() -> list[Case]:
    """Every man of the squads whose nation is written down, with the number of his origin."""
    number = {code: at for at, codes in enumerate(groups().values()) for code in codes}
    found: dict[str, int] = {}
    for team in squads().teams():
        for spells in squads().men(team).values():
            for spell in spells:
                if spell.nation in number:
                    found.setdefault(spell.name, number[spell.nation])
    return sorted(found.items())


def pieces(cases: Sequence[Case]) -> csr_matrix:
    """A row for each name: the buckets of its pieces."""
    return matrix([sorted(buckets_of(name)) for name, _ in cases], BUCKETS)


def fit(cases: Sequence[Case]) -> LogisticRegression:
    """The model of these men."""
    both = [(name, origin) for whole, origin in cases for name in dict.fromkeys((whole, whole.split()[-1]))]
    return LogisticRegression(C=STRENGTH, max_iter=STEPS).fit(pieces(both), [origin for _, origin in both])


def write(model: LogisticRegression, cases: Sequence[Case]) -> None:
    """Write it as `pressbox.entities.name_origin` reads it."""
    width = len(groups())
    weights = np.zeros((width, BUCKETS))
    biases = np.full(width, RARE)
    for row, origin in enumerate(model.classes_):
        weights[origin] = model.coef_[row]
        biases[origin] = model.intercept_[row]
    counted = Counter(origin for _, origin in cases)
    shares = [max(1, counted[at]) / len(cases) for at in range(width)]
    scale, small = made_small(weights.T)
    OUT.write_bytes(struct.pack(f"<f{2 * width}f", scale, *biases, *shares) + small.tobytes())


def main() -> None:
    """Fit and write, or check."""
    cases = men()
    if "--check" in sys.argv:
        kept = [case for case in cases if crc32(case[0].encode()) % 10]
        others = [case for case in cases if crc32(case[0].encode()) % 10 == 0]
        model = fit(kept)
        told = [origin for _, origin in others]
        alone = [(name.split()[-1], origin) for name, origin in others]
        print(
            f"{len(others)} men: whole name {model.score(pieces(others), told):.3f}, last word {model.score(pieces(alone), told):.3f}"
        )
        return
    write(fit(cases), cases)
    print(f"{len(cases)} men, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
