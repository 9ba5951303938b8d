"""What a change gained, lost and altered, fact by fact with its sentence.

    python evaluation/compare.py BASE        BASE is a commit; today's tree is held against it

Facts are goals, scores, cards, substitutions, missed penalties, disallowed goals; each is marked right or wrong by the gold.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from corpus import texts

_ROOT = Path(__file__).resolve().parents[1]
_READ = """
import json, sys
sys.path[:0] = [sys.argv[1] + "/src", sys.argv[2]]
from corpus import texts
from pressbox.pipeline import read
for text in texts("work"):
    print(json.dumps(read(text.text, report_id=text.stem).to_dict()))
"""


def facts(record: dict[str, Any]) -> dict[tuple[str, ...], str]:
    """Each fact of a record with the words of its first evidence."""
    found: dict[tuple[str, ...], str] = {}
    for match in record["matches"]:
        pair = " - ".join(str(team["name"]) for team in match["teams"])
        found["score", pair, str(match["score"]["full_time"])] = ""
        for goal in match["goals"]:
            when = f"{goal['minute']['from']}..{goal['minute']['to']}" if goal["minute"] else "?"
            found["goal", str(goal["team"]), str(goal["scorer"]), when] = _words(goal)
        for kind in ("red_cards", "substitutions", "missed_penalties", "disallowed_goals"):
            for event in match[kind]:
                found[kind, str(event["team"]), str(event.get("player") or event.get("on"))] = _words(event)
    return found


def _words(fact: dict[str, Any]) -> str:
    return " ".join(fact["evidence"][0]["text"].split())[:160] if fact["evidence"] else ""


def read_tree(tree: Path) -> dict[str, dict[str, Any]]:
    """Records of the worked-on texts as the tree's own reader makes them."""
    done = subprocess.run(
        [sys.executable, "-c", _READ, str(tree), str(_ROOT / "evaluation")], capture_output=True, text=True, check=True
    )
    return {r["report"]["id"]: r for r in map(json.loads, done.stdout.splitlines())}


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["git", "worktree", "add", "-q", "--detach", folder, sys.argv[1]], cwd=_ROOT, check=True)
        try:
            before, after = read_tree(Path(folder)), read_tree(_ROOT)
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", folder], cwd=_ROOT, check=True)
    gained = lost = 0
    for text in texts("work"):
        old, new = facts(before[text.stem]), facts(after[text.stem])
        for fact in [f for f in new if f not in old]:
            gained += 1
            print("+", text.stem, *fact, "|", new[fact])
        for fact in [f for f in old if f not in new]:
            lost += 1
            print("-", text.stem, *fact, "|", old[fact])
    print(f"{gained} facts gained, {lost} lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
