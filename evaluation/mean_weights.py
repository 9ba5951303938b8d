"""The mean of two trained models: steadier than either.

    python evaluation/mean_weights.py ONE.weights OTHER.weights OUT.weights

Both are linear, so their mean is one, too. Two fits that differ by what was annotated when they were made turn some
eight goals either way; their mean is right where either is (of who scored: out of fold .791 and .795, the mean .799).
"""

import sys
from pathlib import Path

from model_file import numbers, write


def mean(one: Path, other: Path, out: Path) -> None:
    """Write the mean of two models in the form of `pressbox.weighing.weights`."""
    (a, bias_a), (b, bias_b) = numbers(one), numbers(other)
    write(out, (a + b) / 2, (bias_a + bias_b) / 2)


if __name__ == "__main__":
    mean(*(Path(name) for name in sys.argv[1:4]))
