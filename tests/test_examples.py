"""The six reports of examples/ hold what tests/reports/<name>/record.json says: written by hand, by people who read them.

`not_read` lists what pressbox does not read yet, `read_in_error` what it reads and should not. Neither list may grow;
`pytest tests/test_examples.py --accept` shortens them to what still holds.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import pressbox

ROOT = Path(__file__).parents[1]
GOLDEN = sorted((ROOT / "tests" / "reports").glob("*/record.json"))


def facts_of_truth(truth: dict[str, Any]) -> list[str]:
    """Every fact of a golden record as a line."""
    return [line for match in truth["matches"] for line in _facts(match)]


def facts_read(name: str) -> list[str]:
    """The same lines of what pressbox reads."""
    text = (ROOT / "examples" / f"{name}.txt").read_text(encoding="utf-8")
    record: Any = pressbox.to_dict(pressbox.read(text, report_id=f"{name}.txt"))
    return [line for match in record["matches"] for line in _facts(_plain(match))]


def _plain(match: dict[str, Any]) -> dict[str, Any]:
    teams, score = match["teams"], match["score"]
    return {
        "teams": [team["name"] for team in teams],
        "home": next((team["name"] for team in teams if team["side"] == "home"), None),
        **{name: score[name] for name in ("full_time", "half_time", "shootout")},
        "goals": [
            {**goal, "minute": goal["minute"] and [goal["minute"]["from"], goal["minute"]["to"]]}
            for goal in match["goals"]
        ],
        "red_cards": match["red_cards"],
    }


def _facts(match: dict[str, Any]) -> list[str]:
    first, second = sorted(match["teams"], key=str)
    name = f"{first} v {second}"
    lines = [f"match {name}"]
    for score in ("full_time", "half_time", "shootout"):
        if pair := match[score]:
            told = dict(zip(match["teams"], pair, strict=True))
            lines.append(f"{score} {name} {told[first]}-{told[second]}")
    if match["home"]:
        lines.append(f"at home {match['home']}")
    for goal in match["goals"]:
        lines.append(f"goal {goal['team']}, {goal['scorer']}, {_minute(goal['minute'])}, {goal['kind']}")
    lines += [f"red card {card['team']}, {card['player']}" for card in match["red_cards"]]
    return lines


def _minute(minute: list[int] | None) -> str:
    """An exact minute; all vague ones are alike, as how wide they are is a matter of taste."""
    return f"{minute[0]}'" if minute and minute[0] == minute[1] else "no exact minute"


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.parent.name)
def test_an_example_is_read_as_it_was_before_or_better(golden: Path, accept: bool) -> None:
    truth = json.loads(golden.read_text(encoding="utf-8"))
    wanted, got = Counter(facts_of_truth(truth)), Counter(facts_read(golden.parent.name))
    missing, extra = sorted((wanted - got).elements()), sorted((got - wanted).elements())

    if accept:
        truth |= {"not_read": missing, "read_in_error": extra}
        golden.write_text(json.dumps(truth, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return
    assert Counter(missing) - Counter(truth["not_read"]) == Counter(), "lost"
    assert Counter(extra) - Counter(truth["read_in_error"]) == Counter(), "read, but not in the report"


def test_every_example_has_its_golden_record() -> None:
    examples = {path.stem for path in (ROOT / "examples").glob("*.txt")}

    assert {path.parent.name for path in GOLDEN} == examples
