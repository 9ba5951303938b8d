"""Lists as papers and agencies print them, beside their near misses: tests/lists/*.txt.

A line is a text, `=>`, and what is read: matches with ` / ` between them, each `Home 2-1 Away`, then what is told of
`half-time`, `pens`, `agg` and `crowd`, then behind a colon the goals of the home side, `|`, those of the away side.
Cards, changes and rows of a table follow behind `;`. Nothing behind `=>`: no match is read.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pressbox.datatypes.record import Match, MatchRecord
from pressbox.pipeline import read

HOME = Path(__file__).parent / "lists"


def cases() -> Iterator[object]:
    for path in sorted(HOME.glob("*.txt")):
        for line in path.read_text().splitlines():
            if line.startswith("#") or "=>" not in line:
                continue
            limit, line = line.startswith("~"), line.removeprefix("~")
            text, _, expected = line.rpartition("=>")
            marks = [pytest.mark.xfail(strict=True, reason="a known limit")] if limit else []
            yield pytest.param(text.strip(), expected.strip(), marks=marks, id=f"{path.stem}: {text.strip()[:70]}")


@pytest.mark.parametrize(("text", "expected"), list(cases()))
def test_list(text: str, expected: str) -> None:
    record = read(text.replace("\\n", "\n").replace("\\t", "\t"))
    said = list(_said(record, "; " in expected or expected.startswith(";")))
    assert " / ".join(part for part in said if part) == expected
    for match in record.matches:
        for goal in match.goals:
            assert all(said.text in text.replace("\\n", "\n").replace("\\t", "\t") for said in goal.evidence)


def _said(record: MatchRecord, all_of_it: bool) -> Iterator[str]:
    for match in record.matches:
        yield _match(match, all_of_it)
    if all_of_it and record.table:
        yield "; " + ", ".join(f"{row.position or '?'}. {row.team} {row.points}" for row in record.table)


def _match(match: Match, all_of_it: bool) -> str:
    home, away = (team.name or "?" for team in match.teams)
    score = match.score
    said = f"{home} {_pair(score.full_time)} {away}"
    for label, pair in (("half-time", score.half_time), ("pens", score.shootout), ("agg", score.aggregate)):
        said += f", {label} {_pair(pair)}" if pair and (label != "half-time" or not match.goals) else ""
    said += f", crowd {match.attendance}" if match.attendance else ""
    if match.goals:
        sides = [
            ", ".join(
                " ".join(filter(None, (goal.scorer or "?", (goal.minute.label or "").replace("'", "") if goal.minute else "", _KINDS.get(goal.kind, ""))))
                + (f" ({goal.assist})" if goal.assist else "")
                for goal in match.goals if goal.team == team.name
            )
            for team in match.teams
        ]  # fmt: skip
        said += ": " + " | ".join(sides)
    if all_of_it:
        for label, cards in (("off", match.red_cards), ("booked", match.yellow_cards)):
            for card in cards:
                said += f"; {label} {card.player}" + (f" ({card.team})" if card.team else "") + _at(card.minute)
        for change in match.substitutions:
            said += f"; {change.on} for {change.off}" + _at(change.minute)
        for miss in match.missed_penalties:
            said += f"; missed {miss.player}" + _at(miss.minute)
    return " ".join(said.replace(" |;", " | ;").split())


_KINDS = {"penalty": "pen", "own_goal": "og", "header": "head", "free_kick": "fk"}


def _at(minute: object) -> str:
    return " " + minute.label.replace("'", "") if minute and minute.label else ""  # type: ignore[attr-defined]


def _pair(pair: list[int] | None) -> str:
    return f"{pair[0]}-{pair[1]}" if pair else "?"
