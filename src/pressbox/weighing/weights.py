"""A case's features in, its log-odds out: one learned number a feature bucket, trained by `evaluation/train.py`.

A linear model over words, phrases and positions, in which references stand as PERSON, TEAM ...: no names.
"""

from array import array
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from zlib import crc32

BUCKETS = 1 << 16


@lru_cache(maxsize=1 << 16)
def bucket(feature: str) -> int:
    """Where a feature's weight stands."""
    return crc32(feature.encode()) % BUCKETS


class Weights:
    """A linear model: `odds` sums the weights of the features that a case has, plus the bias."""

    def __init__(self, values: "array[float]", bias: float) -> None:
        self._values = values
        self._bias = bias

    def odds(self, buckets: Iterable[int]) -> float:
        """The log-odds of a case, given its feature buckets."""
        return self._bias + sum(map(self._values.__getitem__, set(buckets)))


_elsewhere: list[Path] = []


def read_from(folder: Path) -> None:
    """Take the weights of another folder from now on: evaluation holds set-aside texts against weights that never saw them."""
    _elsewhere[:] = [folder]
    weights.cache_clear()


@cache
def weights(name: str) -> Weights:
    """The weights called `name` ("scorer", "assist", "member"): int8 values times a scale, a bias."""
    home = _elsewhere[0] if _elsewhere else files("pressbox.weighing").joinpath("learned")
    raw = home.joinpath(f"{name}.weights").read_bytes()
    head = array("f")
    head.frombytes(raw[:8])
    small = array("b")
    small.frombytes(raw[8:])
    assert len(small) == BUCKETS
    scale, bias = head
    return Weights(array("f", (value * scale for value in small)), bias)


def odds_of(name: str, features: Iterable[str]) -> float:
    """The log-odds that the model `name` gives a case with these features."""
    return weights(name).odds(map(bucket, features))
