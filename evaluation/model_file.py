"""A trained model as it stands in a file of `pressbox.weighing`: scale and bias, then a byte for each weight."""

import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from pressbox.weighing import buckets_of


def numbers(path: Path) -> tuple[NDArray[np.float64], float]:
    """The weights of a model and its bias."""
    raw = path.read_bytes()
    scale, bias = struct.unpack("<ff", raw[:8])
    return np.frombuffer(raw[8:], np.int8) * float(scale), float(bias)


def matrix(rows: Sequence[Sequence[int]], width: int) -> csr_matrix:
    """A row for each case: 1 in its buckets, of which there are `width`."""
    pointers = np.cumsum([0, *map(len, rows)])
    return csr_matrix((np.ones(pointers[-1]), np.concatenate(rows), pointers), shape=(len(rows), width))


def made_small(values: NDArray[np.float64]) -> tuple[float, NDArray[np.int8]]:
    """Weights as a scale and a byte for each."""
    scale = float(np.abs(values).max() / 127)
    return scale, np.round(values / scale).astype(np.int8)


def write(path: Path, values: NDArray[np.float64], bias: float) -> tuple[float, int]:
    """Write a model; its scale, and how many weights are not 0."""
    scale, small = made_small(values)
    path.write_bytes(struct.pack("<ff", scale, bias) + small.tobytes())
    return scale, np.count_nonzero(small)


def write_nothing(path: Path, name: str) -> None:
    """Write the model `name` as one that has learned nothing: log-odds 0 for every case."""
    path.write_bytes(struct.pack("<ff", 1.0, 0.0) + bytes(buckets_of(name)))
