"""Short passages as papers of all kinds tell them, beside their near misses: tests/told/*.txt.

Each stands behind one of a few openings, is read whole, and is held against what its line says is read of its kind.
"""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from pressbox.datatypes.record import Match, MatchRecord
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
        hit = next((got for got in left if (_told_in_words if kind in _SAID_IN_WORDS else _same)(one, got)), None)
        assert hit is not None, f"{one} not among {left}"
        left.remove(hit)
    if kind == "sides":
        return  # the men of the opening are not asked for
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
        elif kind == "chances":
            for c in match.chances:
                yield (
                    _last(c.player),
                    c.outcome or "none",
                    f"keeper {_last(c.keeper)}",
                    _fold(c.team),
                    _minute(c.minute),
                )
        elif kind == "penalties-given":
            yield from ((_last(p.against), p.offence or "?", _fold(p.team)) for p in match.penalties_awarded)
        elif kind == "setting":
            yield tuple(map(_fold, (match.competition or "no competition", f"winner {match.winner}", *_sides(match))))
        elif kind == "cards":
            yield from ((_last(c.player, c.team), "red", _minute(c.minute)) for c in match.red_cards)
            yield from ((_last(c.player, c.team), "yellow", _minute(c.minute)) for c in match.yellow_cards)
    if kind == "table":
        for row in record.table:
            yield _fold(row.team), str(row.position or "?"), f"{row.points} points"
    if kind == "claims":
        for claim in record.claims:
            yield tuple(map(_fold, (claim.kind, *claim.teams, *claim.people, str(claim.value), f"by {claim.source}")))
    if kind == "people":
        for one in record.people:
            told = (
                one.role != "player" and one.role,
                one.nationality,
                one.position,
                one.captain and "captain",
                one.age,
            )
            told = (*told, *(f"once {team}" for team in one.former_teams))
            if any(told):
                yield tuple(_fold(str(word)) for word in (one.name, *filter(None, told), f"of {one.team}"))
    if kind == "sides":
        for one in record.people:
            yield _fold(one.name), _fold(one.team)
    if kind == "speakers":
        yield from ((_last(quote.speaker),) for quote in record.quotes)


def _sides(match: Match) -> Iterator[str]:
    for team in match.teams:
        yield f"{team.side or 'no side'} {team.name}"
        yield f"{team.coach} of {team.name}"


_SAID_IN_WORDS = ("claims", "people", "sides", "setting", "chances", "penalties-given")


def _told_in_words(asked: list[str], got: tuple[str, ...]) -> bool:
    """Whether all that a line asks for was read; a "?" asks for nothing."""
    return all(word == "?" or word in got or _within(word, got) for word in map(_fold, asked))


def _same(asked: list[str], got: tuple[str, ...]) -> bool:
    name = _fold(asked[0])
    alike = name in got[0] or got[0] in name if len(got) == 3 and got[2].endswith("points") else name == got[0]
    return alike and all(word in got or word == "?" or _within(word, got) for word in asked[1:])


def _within(minute: str, got: tuple[str, ...]) -> bool:
    if not minute.endswith("'") or not got[-1].replace("-", "").isdigit() or not got[-1].count("-"):
        return False
    lo, hi = got[-1].split("-")
    return int(lo) <= int(minute[:-1]) <= int(hi)


def _minute(minute: object) -> str:
    return f"{minute.from_}-{minute.to}" if minute else "?"  # type: ignore[attr-defined]


def _last(name: str | None, team: str | None = None) -> str:
    return _fold(name).split()[-1] if name else f"?@{_fold(team)}" if team else "?"


def _fold(name: str | None) -> str:
    return unicodedata.normalize("NFKD", name or "").encode("ascii", "ignore").decode().lower()
