"""Fit how much each sign says that a man scored twice, or three times: the numbers of `pressbox.narrative.counting`.

    python evaluation/counts.py      prints TWICE and THRICE, and how well they tell, on each set

Fitted on the worked-on texts, each read with weights that never saw it, and our own; the texts set aside are only told on.
"""

import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

import cross
from corpus import SHARED, Text, texts
from own import own_texts
from pressbox.narrative import counting, scorers
from pressbox.pipeline import read
from pressbox.weighing import read_from

sys.path.append(str(SHARED / "score"))
from score import same_person

Row = tuple[list[str], list[str], int]  # what speaks for two, what for three, goals of his


def rows(chosen: Iterable[Text]) -> list[Row]:
    """One of every man who scored and whom the reader takes for a scorer."""
    found: list[Row] = []
    count_weights = scorers.count_weights

    def watched(case: Any, told_at: Any, moments: Any, brief: bool) -> dict[int, float]:
        seen[case.name] = (case, counting.evidence(case, told_at, moments, brief))
        return count_weights(case, told_at, moments, brief)

    scorers.count_weights = watched
    for text in chosen:
        seen: dict[str, Any] = {}
        read(text.text, report_id=text.stem)
        scored = [g["scorer"] for match in text.gold["matches"] for g in match["goals"] if g.get("scorer")]
        for name, (case, evidence) in seen.items():
            goals = sum(same_person(other, name) for other in scored)
            if goals and case.odds > 0 and counting.told_times(case.hints) == 1:
                found.append((*evidence, goals))
    scorers.count_weights = count_weights
    return found


def of_fold(k: int) -> list[Row]:
    """Those of a fold's texts."""
    read_from(cross.HOME / str(k))
    return rows(text for text in texts("work") if cross.fold(text.stem) == k)


def of_set(name: str) -> list[Row]:
    """Those of one of our own sets, or of the texts set aside."""
    return rows(texts("aside") if name == "aside" else own_texts(name))


def table(chosen: list[Row], at: int, keys: list[str]) -> np.ndarray:
    """A row of 0 and 1 for each man: which signs there are."""
    return np.array([[key in row[at] for key in keys] for row in chosen], float)


def main() -> None:
    with ProcessPoolExecutor(2, max_tasks_per_child=1) as pool:
        folds = [row for part in pool.map(of_fold, range(cross.FOLDS)) for row in part]
        own, aside, blind = pool.map(of_set, ("train", "aside", "blind"))
    fitted = folds + own
    for name, at, least, chosen in (
        ("TWICE", 0, 2, fitted), ("THRICE", 1, 3, [row for row in fitted if row[2] > 1])
    ):  # fmt: skip
        keys = list(getattr(counting, name))[1:]
        model = LogisticRegression(C=0.5).fit(table(chosen, at, keys), [row[2] >= least for row in chosen])
        told = {"none": float(model.intercept_[0]), **dict(zip(keys, map(float, model.coef_[0]), strict=True))}
        print(name, {key: round(value, 2) for key, value in told.items()})
        if name == "TWICE":
            for column, each in (("worked on", folds), ("own", own), ("set aside", aside), ("own, blind", blind)):
                odds = model.decision_function(table(each, at, keys))
                many = np.array([row[2] > 1 for row in each])
                print(
                    f"  {column}: {many.sum()} of {len(many)} scored twice; average precision"
                    f" {average_precision_score(many, odds):.3f}, found {(many & (odds > 0)).sum()}, wrong"
                    f" {(~many & (odds > 0)).sum()}"
                )  # fmt: skip


if __name__ == "__main__":
    main()
