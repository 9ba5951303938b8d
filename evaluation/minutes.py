"""How well the minutes of goals come out, apart from who scored: by what kind of words the report tells them in.

    python evaluation/minutes.py [work|aside] [--given] [--misses]

Worked-on texts are read with the weights of evaluation/cross.py that never saw them. Counted are annotated goals that were
found (right team and scorer); with `--given` the scorers and the score are handed to the narrative, so that all are.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from corpus import SHARED, Text, texts
from cross import FOLDS, HOME, fold
from pressbox.narrative import telling
from pressbox.narrative.cases import Case
from pressbox.narrative.ending import Ending
from pressbox.narrative.final_score import Settled
from pressbox.narrative.fixture import Fixture
from pressbox.narrative.scorers import Chosen
from pressbox.pipeline import read
from pressbox.weighing import read_from

sys.path.append(str(SHARED / "score"))
from score import gold_clock, minute_right, pair_teams, same_person

_settled = telling.settle_scores


def give_scorers(text: Text) -> None:
    """Let the narrative of this text choose the annotated scorers and score."""

    def settle(fixture: Fixture, ending: Ending, cases: Sequence[Case]) -> list[Settled]:
        teams = [fixture.first, fixture.second]
        entries = [{"name": t} for t in teams if t]
        for match in text.gold["matches"]:
            which = pair_teams(match["teams"], entries)
            if not which or len(which) < min(2, len(entries)):
                continue
            counts: Counter[tuple[int, int]] = Counter()
            for goal in match["goals"]:
                at = next(
                    (i for i, c in enumerate(cases) if goal["scorer"] and same_person(goal["scorer"], c.name)), None
                )
                if at is not None and goal["team"] in which:
                    counts[at, which[goal["team"]]] += 1
            chosen = [Chosen(cases[at], side, n) for (at, side), n in counts.items()]
            score = match.get("score")
            final = None
            if score and len(which) == 2:
                final = tuple(score) if which.get(match["teams"][0]) == 0 else tuple(score[::-1])
            return [Settled(final, final is not None, chosen, 0.0)]
        return _settled(fixture, ending, cases)

    telling.settle_scores = settle


def judged(text: Text) -> list[tuple[str, bool, str, Any, Any]]:
    """(class, right, scorer, annotated minute, minute as read) of every goal found, and of every half-time score."""
    record = json.loads(json.dumps(read(text.text, report_id=text.stem).to_dict()))
    found: list[tuple[str, bool, str, Any, Any]] = []
    free = list(record["matches"])
    for match in text.gold["matches"]:
        own = next((m for m in free if pair_teams(match["teams"], m["teams"]) is not None), None)
        if own is None:
            continue
        free.remove(own)
        which = pair_teams(match["teams"], own["teams"]) or {}
        index = {t["name"]: i for i, t in enumerate(own["teams"])}
        if match.get("half_time"):
            got = (own.get("score") or {}).get("half_time")
            turned = got[::-1] if got and which.get(match["teams"][0]) == 1 else got
            found.append(("half-time", turned == match["half_time"], "", match["half_time"], turned))
        left = list(own["goals"])
        pairs = []
        for exact in (True, False):
            for goal in match["goals"]:
                if any(goal is g for g, _ in pairs) or not goal["scorer"]:
                    continue
                hit = next(
                    (g for g in left if index.get(g["team"]) == which.get(goal["team"]) and same_person(goal["scorer"], g["scorer"])
                     and (not exact or minute_right(goal, g))), None
                )  # fmt: skip
                if hit:
                    left.remove(hit)
                    pairs.append((goal, hit))
        for goal, hit in pairs:
            kind = "none" if gold_clock(goal) is None else goal.get("minute_basis") or "vague"
            minute = hit.get("minute")
            got = (minute["from"], minute["to"], minute.get("phase"), minute.get("basis")) if minute else None
            found.append((kind, minute_right(goal, hit), goal["scorer"], (goal["minute"], goal.get("added")), got))
    return found


def run(task: tuple[str, int, bool]) -> list[tuple[str, list[tuple[str, bool, str, Any, Any]]]]:
    which, k, given = task
    read_from(HOME / str(k) if which == "work" else Path(__file__).with_name("weights"))
    rows = []
    for text in texts(which):
        if fold(text.stem) == k:
            telling.settle_scores = _settled
            if given:
                give_scorers(text)
            rows.append((text.stem, judged(text)))
    return rows


def main() -> None:
    which = "aside" if "aside" in sys.argv else "work"
    with ProcessPoolExecutor(2) as pool:
        parts = list(pool.map(run, [(which, k, "--given" in sys.argv) for k in range(FOLDS)]))
    rows = sorted(row for part in parts for row in part)
    right: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for stem, goals in rows:
        for kind, fits, scorer, want, got in goals:
            for name in (kind, *(("all with minute",) if kind not in ("none", "half-time") else ())):
                right[name] += fits
                count[name] += 1
            if not fits and "--misses" in sys.argv and which == "work":
                print(stem, kind, scorer, want, "got", got, sep="\t")
    for name in sorted(count):
        print(f"{name:18}{right[name]:6}{count[name]:6}{right[name] / count[name]:8.3f}")


if __name__ == "__main__":
    main()
