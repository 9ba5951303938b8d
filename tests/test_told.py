"""Short passages as papers of all kinds tell them, beside their near misses: tests/told/*.txt.

Each stands behind one of a few openings, is read whole, and is held against what its line says is read of its kind.
"""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from pressbox.datatypes.record import MatchRecord
from pressbox.pipeline import read

HOME = Path(__file__).parent / "told"
LEADS = dict(line.split(": ", 1) for line in (HOME / "LEADS.txt").read_text().splitlines() if line[1:3] == ": ")


def cases() -> Iterator[object]:
    for path in sorted(HOME.glob("*.txt")):
        for line in path.read_text().splitlines():
            if path.name == "LEADS.txt" or line.startswith("#") or " =>" not in line:
                continue
            limit, line = line.startswith("~"), line.removeprefix("~")
            lead, rest = line.split("|", 1)
            text, _, expected = rest.rpartition(" =>")
            marks = [pytest.mark.xfail(strict=True, reason="a known limit")] if limit else []
            yield pytest.param(path.stem, lead, text.strip(), expected.strip(), marks=marks, id=text.strip()[:60])


@pytest.mark.parametrize(("kind", "lead", "text", "expected"), list(cases()))
def test_told(kind: str, lead: str, text: str, expected: str) -> None:
    record = read(LEADS[lead] + "\n\n" + text.replace("\\n", "\n"))
    left = list(dict.fromkeys(_said(kind, record)))
    for one in [one.split(": ", 1)[1].split(", ") for one in expected.split("; ") if one]:
        hit = next((got for got in left if _same(one, got)), None)
        assert hit is not None, f"{one} not among {left}"
        left.remove(hit)
    assert not left, f"read, but not told: {left}"


def _said(kind: str, record: MatchRecord) -> Iterator[tuple[str, ...]]:
    """What is read of a kind: a surname, and what else a line may ask for."""
    for match in record.matches:
        if kind == "penalties":
            yield from ((_last(m.player), m.outcome, _minute(m.minute)) for m in match.missed_penalties)
        elif kind == "goals-not-given":
            yield from ((_last(g.player), g.reason or "?", _minute(g.minute)) for g in match.disallowed_goals)
        elif kind == "substitutions":
            yield from ((f"{_last(c.on)}/{_last(c.off)}",) for c in match.substitutions)
        elif kind == "cards":
            yield from ((_last(c.player, c.team), "red", _minute(c.minute)) for c in match.red_cards)
            yield from ((_last(c.player, c.team), "yellow", _minute(c.minute)) for c in match.yellow_cards)
    if kind == "table":
        for row in record.table:
            yield _fold(row.team), str(row.position or "?"), f"{row.points} points"
    if kind == "speakers":
        yield from ((_last(quote.speaker),) for quote in record.quotes)


def _same(asked: list[str], got: tuple[str, ...]) -> bool:
    name = _fold(asked[0])
    alike = name in got[0] or got[0] in name if len(got) == 3 and got[2].endswith("points") else name == got[0]
    return alike and all(word in got or word == "?" or _within(word, got) for word in asked[1:])


def _within(minute: str, got: tuple[str, ...]) -> bool:
    if not minute.endswith("'") or not got[-1].count("-"):
        return False
    lo, hi = got[-1].split("-")
    return int(lo) <= int(minute[:-1]) <= int(hi)


def _minute(minute: object) -> str:
    return f"{minute.from_}-{minute.to}" if minute else "?"  # type: ignore[attr-defined]


def _last(name: str | None, team: str | None = None) -> str:
    return _fold(name).split()[-1] if name else f"?@{_fold(team)}" if team else "?"


def _fold(name: str | None) -> str:
    return unicodedata.normalize("NFKD", name or "").encode("ascii", "ignore").decode().lower()
