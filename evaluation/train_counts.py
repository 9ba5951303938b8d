"""Train the weights "count" of `pressbox.weighing`: did he score twice or more, and if so, thrice or more?

    python evaluation/train_counts.py

Run after the other weights (evaluation/train.py, evaluation/cross.py --train), and whenever they are trained anew: who scored
where is taken from weights that never saw the text, a paper's or our own, as it is for a stranger's report. Writes the weights of the folds,
those of worked-on texts (evaluation/weights) and those that ship; prints how well the folds tell.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

from corpus import SHARED, Text, texts
from cross import FOLDS, HOME, fold, of_ours
from model_file import write, write_nothing
from own import own_texts
from pressbox.narrative import counting, scorers
from pressbox.pipeline import read
from pressbox.weighing import read_from
from train import OUT, buckets, matrix

sys.path.append(str(SHARED / "score"))
from score import same_person

STRENGTH, REPORT = 0.5, 0.3  # and what a case of our own reports counts against one of a paper's
WORK = Path(__file__).with_name("weights")
Case = tuple[list[int], bool, float]


def cases(text: Text) -> Iterable[Case]:
    """(feature buckets, whether it is so, weight) of both questions, for every man who scored and is taken for a scorer."""
    scored = [g["scorer"] for match in text.gold["matches"] for g in match["goals"] if g.get("scorer")]
    weight = REPORT if text.stem.startswith("own_") else 1.0
    for name, features in _asked(text).items():
        goals = sum(same_person(other, name) for other in scored)
        if goals:
            yield _buckets(features, 2), goals > 1, weight
        if goals > 1:
            yield _buckets(features, 3), goals > 2, weight


def _asked(text: Text) -> dict[str, list[str]]:
    """The features of everyone of whom the reader asks how many he scored."""
    seen: dict[str, list[str]] = {}
    count_weights = scorers.count_weights

    def listening(case: Any, *rest: Any) -> dict[int, float]:
        if case.odds > 0:
            seen[case.name] = counting.features_of_count(case, *rest)
        return count_weights(case, *rest)

    scorers.count_weights = listening
    try:
        read(text.text, report_id=text.stem)
    finally:
        scorers.count_weights = count_weights
    return seen


def _buckets(features: Sequence[str], number: int) -> list[int]:
    return buckets("count", (f"{number}:{feature}" for feature in features))


def fit(found: Sequence[Case], out: Path) -> LogisticRegression:
    """Train on the cases and write the weights into the folder `out`."""
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=500, random_state=0).fit(
        matrix("count", [case[0] for case in found]),
        [case[1] for case in found],
        sample_weight=[case[2] for case in found],
    )
    _, count = write(out / "count.weights", model.coef_[0], float(model.intercept_[0]))
    print(f"count: {len(found)} cases, {sum(case[1] for case in found)} positive, {count} weights")
    return model


def _read_with(job: tuple[Path, str, int | None]) -> list[Case]:
    home, name, k = job
    if not (home / "count.weights").exists():  # they are asked for while we listen
        write_nothing(home / "count.weights", "count")
    read_from(home)
    chosen = own_texts("train") if name == "own" else texts(name)
    return [case for text in chosen if k is None or fold(text.stem) == k for case in cases(text)]


def main() -> None:
    jobs = [
        *((HOME / str(k), "work", k) for k in range(FOLDS)), (WORK, "aside", None),
        *((of_ours(k), "own", k) for k in range(FOLDS)),
    ]  # fmt: skip
    with ProcessPoolExecutor(2, max_tasks_per_child=1) as pool:
        by_set = list(pool.map(_read_with, jobs))
    by_fold, aside = by_set[:FOLDS], by_set[FOLDS]
    ours = [case for found in by_set[FOLDS + 1 :] for case in found]
    told: dict[str, list[Any]] = defaultdict(list)
    for k in range(FOLDS):
        model = fit(ours + [case for at, found in enumerate(by_fold) if at != k for case in found], HOME / str(k))
        told["so"] += [case[1] for case in by_fold[k]]
        told["odds"] += list(model.decision_function(matrix("count", [case[0] for case in by_fold[k]])))
    print(f"out of fold: average precision {average_precision_score(told['so'], np.array(told['odds'])):.3f}")
    work = [case for found in by_fold for case in found]
    fit(ours + work, WORK)
    fit(ours + work + aside, OUT)


if __name__ == "__main__":
    main()
