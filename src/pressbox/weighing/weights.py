"""A case's features in, its log-odds out: one learned number a feature bucket, trained by `evaluation/train.py`.

A linear model over words, phrases and positions, in which references stand as PERSON, TEAM ...: no names.
"""

import math
from array import array
from collections.abc import Callable, Iterable
from functools import cache
from importlib.resources import files
from itertools import islice
from pathlib import Path
from typing import Any, Generic, TypeVar
from zlib import crc32

_BUCKETS = {"scorer": 1 << 19}  # each pair of words that a scorer's clause may hold
_MOST_BUCKETS = 1 << 17  # of all other models


def buckets_of(name: str) -> int:
    """How many buckets the model `name` has: a power of two."""
    return _BUCKETS.get(name, _MOST_BUCKETS)


def bucket(name: str, feature: str) -> int:
    """Where a feature's weight stands among those of the model `name`."""
    return crc32(feature.encode()) & (buckets_of(name) - 1)


def likelihood(odds: float) -> float:
    """How likely something is, given its log-odds: 0 to 1."""
    return 1 / (1 + math.exp(-odds))


class Weights:
    """A linear model: `odds` sums the weights of the features that a case has, plus the bias."""

    def __init__(self, small: bytes, scale: float, bias: float) -> None:
        self._small = small
        self._last = len(small) - 1
        # What each byte stands for: a list of a few shared numbers.
        self._as_told: list[float] = array("f", (value * scale for value in (*range(128), *range(-128, 0)))).tolist()
        self._bias = bias

    def odds(self, features: Iterable[str]) -> float:
        """The log-odds of a case, given its features."""
        # Reckoning a bucket costs less than looking up what it was: features are many, and a table of them fits no cache.
        last, small, as_told = self._last, self._small, self._as_told
        buckets = {crc32(feature.encode()) & last for feature in features}
        return self._bias + sum([as_told[small[bucket]] for bucket in buckets])


_Value = TypeVar("_Value")


class Kept(Generic[_Value]):
    """What weights made of something, by all that it hangs on; the older half forgotten when there is too much of it."""

    def __init__(self, most: int) -> None:
        self.most = self.at_least = most
        self._values: dict[tuple[object, ...], _Value] = {}
        _kept.append(self)

    def of(self, key: tuple[object, ...], make: Callable[[], _Value]) -> _Value:
        """The value of a key, made where it is not known."""
        known = self._values.get(key)
        if known is None:
            if len(self._values) >= self.most:
                for old in list(islice(self._values, self.most // 2)):
                    self._values.pop(old, None)
            known = self._values[key] = make()
        return known

    def of_draft(self, key: Callable[[], tuple[object, ...]], make: Callable[[], _Value]) -> _Value:
        """The same where nothing is kept but while a draft is typed: without one not even the key is worked out."""
        return self.of(key(), make) if self.most else make()

    def forget(self) -> None:
        """Forget it all."""
        self._values.clear()


_kept: list[Kept[Any]] = []


def remember(most: int) -> None:
    """Keep so much of everything that is kept: for drafts, read again and again as they are typed."""
    for kept in _kept:
        kept.most = max(kept.at_least, most)


def forget() -> None:
    """Forget all that is kept: other weights are read, or a text is to be read as if it were new."""
    for kept in _kept:
        kept.forget()


_elsewhere: list[Path] = []


def read_from(folder: Path) -> None:
    """Take the weights of another folder from now on: evaluation holds set-aside texts against weights that never saw them."""
    _elsewhere[:] = [folder]
    weights.cache_clear()
    forget()


@cache
def weights(name: str) -> Weights:
    """The weights called `name` ("scorer", "pass", "member"): int8 values times a scale, a bias."""
    home = _elsewhere[0] if _elsewhere else files("pressbox.weighing").joinpath("learned")
    raw = home.joinpath(f"{name}.weights").read_bytes()
    head = array("f")
    head.frombytes(raw[:8])
    scale, bias = head
    assert len(raw) - 8 == buckets_of(name)
    return Weights(raw[8:], scale, bias)


def odds_of(name: str, features: Iterable[str]) -> float:
    """The log-odds that the model `name` gives a case with these features."""
    return weights(name).odds(features)
