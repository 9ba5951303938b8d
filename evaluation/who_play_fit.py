"""Fit what each sign of `pressbox.entities.who_play` weighs, and write `who_play_weights.py`.

    python evaluation/who_play_fit.py FOLDS [--check]     FOLDS/0 ... FOLDS/3 hold weights of names that never saw the texts

Of all pairs of names of a report the two that play are to be the likeliest: a choice among pairs (conditional logit), a few
dozen numbers, no names. --check writes nothing: it fits without each fold in turn and counts how often the right two win.
"""

import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np

from corpus import SHARED, Text, texts
from cross import FOLDS, fold
from own import own_texts
from pressbox.document import read_document
from pressbox.entities import find_cast, teams
from pressbox.entities.who_play import Contender, Pair, field_of, signs_of_pairs
from pressbox.weighing import read_from

sys.path.append(str(SHARED / "score"))
from score import pair_teams

OUT = Path(__file__).resolve().parents[1] / "src/pressbox/entities/who_play_weights.py"
PAPER = 3.0  # weight of a paper's report against one of ours, which are written to be hard
STRENGTH, STEPS, PACE = 0.003, 160, 0.05


class Choice(NamedTuple):
    """A text's pairs: the values of their signs, and which are right."""

    stem: str
    weight: float
    signs: list[dict[str, float]]
    right: list[bool]


def choices(text: Text, weight: float) -> Choice:
    """All pairs that the reader may choose from, held against the annotation."""
    seen: list[tuple[list[tuple[Pair, dict[str, float]]], dict[str, list[str]]]] = []

    def look(document: object, contenders: list[Contender]) -> None:
        field = field_of(contenders)
        written = {
            c.name: [" ".join(t.text for t in report.sentences[at].tokens[i:j]) for at, i, j in c.places] for c in field
        }
        seen.append((signs_of_pairs(report, field), written))

    report = read_document(text.text)
    before = teams.likeliest
    teams.likeliest = look  # type: ignore[assignment]
    try:
        cast = find_cast(report)
    finally:
        teams.likeliest = before
    pairs, written = seen[0]
    forms = {team.name: list(team.as_written) for team in cast.teams}
    meet = [match["teams"] for match in text.gold["matches"] if all(match["teams"])]
    right = [
        any(
            pair_teams(two, [{"name": n, "as_written": [*written[n], *forms.get(n, ())]} for n in pair]) is not None
            for two in meet
        )
        for pair, _ in pairs
    ]
    return Choice(text.stem, weight, [signs for _, signs in pairs], right)


def fit(told: list[Choice], names: list[str]) -> np.ndarray:
    """The weights under which the right pairs are likeliest (Adam on the conditional likelihood)."""
    tables = [(table(choice, names), np.array(choice.right), choice.weight / len(told)) for choice in told]
    weights = np.zeros(len(names))
    mean, spread = np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, STEPS + 1):
        slope = STRENGTH * weights
        for values, right, share in tables:
            odds = values @ weights
            likely = np.exp(odds - odds.max())
            likely /= likely.sum()
            wanted = likely * right
            slope += share * (values.T @ (likely - wanted / wanted.sum()))
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.999 * spread + 0.001 * slope * slope
        weights -= PACE * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.999**step)) + 1e-8)
    return weights


def table(choice: Choice, names: list[str]) -> np.ndarray:
    """A row a pair, a column a sign."""
    return np.array([[signs.get(name, 0.0) for name in names] for signs in choice.signs])


def main() -> None:
    home = Path(sys.argv[1])
    told: list[Choice] = []
    for k in range(FOLDS):
        read_from(home / str(k))
        told += [choices(t, PAPER) for t in texts("work") if fold(t.stem) == k]
        told += [choices(t, 1.0) for t in own_texts("train") if fold(t.stem) == k]
    told = [choice for choice in told if any(choice.right)]
    names = sorted({name for choice in told for signs in choice.signs for name in signs})
    if "--check" in sys.argv:
        right = 0
        for k in range(FOLDS):
            weights = fit([c for c in told if fold(c.stem) != k], names)
            right += sum(c.right[int(np.argmax(table(c, names) @ weights))] for c in told if fold(c.stem) == k)
        print(f"the right two: {right} of {len(told)}")
        return
    rows = "".join(f'    "{name}": {weight:.3f},\n' for name, weight in zip(names, fit(told, names), strict=True))
    OUT.write_text(
        '"""What each sign of `who_play` weighs; written by `evaluation/who_play_fit.py`."""\n\n'
        f"WEIGHTS: dict[str, float] = {{\n{rows}}}\n"
    )


if __name__ == "__main__":
    main()
