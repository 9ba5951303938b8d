"""Names and the two teams that play in, evidence of whose man each is by where his name is from out.

"Japan v Netherlands": Tanabe, Bakker  ->  Tanabe: Japan; Bakker: Netherlands

Whoever reads of two countries tells most men apart by their names; of clubs of two countries, too, but more weakly,
as half of a club's men are from abroad. Pieces of two to four letters tell an origin, not the names themselves: the
weights are fitted to the men of the gazetteer's squads by `evaluation/origin_fit.py`.
"""

import math
import struct
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from operator import add
from typing import NamedTuple
from zlib import crc32

from pressbox.datatypes.cast import Ties
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.names import fold

BUCKETS = 1 << 13
_PIECES = (2, 3, 4)  # letters
_OF_NATION, _OF_CLUB = 0.93, 0.6  # of the men of a country or a club, how many have names of its country
_SCALE, _MOST = 1.05, 3.0  # how far log-odds of names are to be trusted beside words, fitted to reports


class _Origins(NamedTuple):
    names: tuple[str, ...]
    of_nation: Mapping[str, int]  # the code of a nation -> number of its origin
    shares: tuple[float, ...]  # of all men
    scale: float
    rows: memoryview  # a row for each bucket, one weight an origin
    biases: tuple[float, ...]


def tie_by_origin(names: Sequence[str], teams: Sequence[str], ties: Ties) -> None:
    """Add to the evidence of sides what the names of people tell, where the first two `teams` are of two origins.

    Of whom more is known (`ties.known`) nothing is added.
    """
    if len(teams) < 2:
        return
    first, second = teams[:2]
    one, other = _origin_of(first), _origin_of(second)
    if one is None or other is None or one[0] == other[0]:
        return
    for name in names:
        if name in ties.known:
            continue
        likelihood = _likelihoods(fold(name))
        odds = math.log(_of_team(likelihood, *one) / _of_team(likelihood, *other))
        weight = _SCALE * max(-_MOST, min(_MOST, odds)) / 2
        for team, turn in ((first, weight), (second, -weight)):
            ties.own[name][team] += turn
        ties.known[name] = {first: weight, second: -weight}


def may_be_from(name: str, nation: str) -> float:
    """Log-odds, by the letters of his name, that a man is of a nation's origin rather than of any: Littmanen and Finland."""
    made, country = origins(), gazetteer().nations.get(nation)
    number = made.of_nation.get(country.code) if country else None
    if number is None:
        return 0.0
    return max(-_MOST, min(_MOST, math.log(max(_likelihoods(fold(name))[number], 1e-3))))


def _origin_of(team: str) -> tuple[int, float] | None:
    """The number of a team's origin, and how many of its men are of it; None where its country is not known."""
    nation, club = gazetteer().nations.get(team), gazetteer().clubs.get(team)
    code = nation.code if nation else club.country if club else ""
    number = origins().of_nation.get(code)
    return None if number is None else (number, _OF_NATION if nation else _OF_CLUB)


def _of_team(likelihood: Sequence[float], origin: int, home: float) -> float:
    return home * likelihood[origin] + 1 - home


@lru_cache(1 << 12)
def _likelihoods(name: str) -> tuple[float, ...]:
    """For each origin how much commoner such a name is among its men than among all."""
    made = origins()
    width = len(made.names)
    said = [0] * width
    for bucket in buckets_of(name):
        said = list(map(add, said, made.rows[bucket * width : (bucket + 1) * width]))
    odds = [bias + made.scale * value for bias, value in zip(made.biases, said, strict=True)]
    top = max(odds)
    powers = [math.exp(value - top) for value in odds]
    whole = sum(powers)
    return tuple([power / whole / share for power, share in zip(powers, made.shares, strict=True)])


def buckets_of(name: str) -> set[int]:
    """The buckets of a folded name's pieces: "F" before those of first names, "L" before those of the last word."""
    *firsts, last = name.split()
    return {
        crc32(f"{which}{piece}".encode()) & (BUCKETS - 1)
        for which, words in (("F", firsts), ("L", [last])) for word in words for piece in _pieces(f"^{word}$")
    }  # fmt: skip


def _pieces(word: str) -> list[str]:
    return [word[at : at + n] for n in _PIECES for at in range(len(word) - n + 1)]


def groups() -> dict[str, tuple[str, ...]]:
    """The codes of the nations of each origin."""
    text = files("pressbox.entities.gazetteer").joinpath("origins.txt").read_text("utf-8")
    rows = (line.split(" | ") for line in text.splitlines() if line[:1] != "#")
    return {origin: tuple(codes.split()) for origin, codes in rows}


@cache
def origins() -> _Origins:
    """The model as it stands in `origins.weights`: scale; for each origin its bias and share; a byte for each weight."""
    made = groups()
    raw = files("pressbox.entities.gazetteer").joinpath("origins.weights").read_bytes()
    head = struct.Struct(f"<f{2 * len(made)}f")
    scale, *numbers = head.unpack_from(raw)
    return _Origins(
        tuple(made),
        {code: number for number, codes in enumerate(made.values()) for code in codes},
        tuple(numbers[len(made) :]), scale, memoryview(raw)[head.size :].cast("b"), tuple(numbers[: len(made)]),
    )  # fmt: skip
