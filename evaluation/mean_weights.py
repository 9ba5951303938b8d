"""The mean of two trained models: steadier than either.

    python evaluation/mean_weights.py ONE.weights OTHER.weights OUT.weights

Both are linear, so their mean is one, too. Two fits that differ by what was annotated when they were made turn some
eight goals either way; their mean is right where either is (of who scored: out of fold .791 and .795, the mean .799).
"""

import struct
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


def numbers(path: Path) -> tuple[NDArray[np.float64], float]:
    """The weights of a model and its bias."""
    raw = path.read_bytes()
    scale, bias = struct.unpack("<ff", raw[:8])
    return np.frombuffer(raw[8:], np.int8) * float(scale), float(bias)


def mean(one: Path, other: Path, out: Path) -> None:
    """Write the mean of two models in the form of `pressbox.weighing.weights`."""
    (a, bias_a), (b, bias_b) = numbers(one), numbers(other)
    values = (a + b) / 2
    scale = float(np.abs(values).max() / 127)
    out.write_bytes(
        struct.pack("<ff", scale, (bias_a + bias_b) / 2) + np.round(values / scale).astype(np.int8).tobytes()
    )


if __name__ == "__main__":
    mean(*(Path(name) for name in sys.argv[1:4]))
