"""Train the weights "minute" of `pressbox.weighing`: is this time of the text that of a goal of his?

    python evaluation/train_minutes.py

Run after the other weights (evaluation/train.py, evaluation/cross.py --train), and whenever they are trained anew: who scored
where is taken from weights that never saw the text, a paper's or our own, as it is for a stranger's report. Writes the
weights of the folds, those of worked-on texts (evaluation/weights) and those that ship.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from sklearn.linear_model import LogisticRegression

from corpus import SHARED, Text, texts
from cross import FOLDS, HOME, fold, of_ours
from minutes import give_scorers
from model_file import matrix, write, write_nothing
from own import trained_on
from pressbox.narrative.goals import Narrator
from pressbox.narrative.when_told import WhenTold
from pressbox.pipeline import read
from pressbox.weighing import buckets_of, read_from
from train import OUT, buckets

sys.path.append(str(SHARED / "score"))
from score import same_person

STRENGTH = 0.15
Case = tuple[list[int], bool]
WORK = Path(__file__).with_name("weights")


def cases(text: Text) -> Iterable[Case]:
    """(feature buckets, whether it is the time of a goal of his) of every annotated scorer and every time of the text."""
    give_scorers(text)
    heard: list[tuple[Narrator, Any, Any]] = []
    tell = Narrator.tell

    def listening(self: Narrator, chosen: Any, teams: Any, *rest: Any, **more: Any) -> Any:
        heard.append((self, chosen, teams))
        return tell(self, chosen, teams, *rest, **more)

    Narrator.tell = listening  # type: ignore[method-assign]
    try:
        read(text.text, report_id=text.stem)
    finally:
        Narrator.tell = tell  # type: ignore[method-assign]
    marked: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for mention in text.mentions:
        start = text.text.find(mention["sentence"])
        if mention.get("time_as") and start >= 0:
            at = text.text.find(mention["time_as"], start)
            if at >= 0:
                marked[mention["match"], mention["goal"]].append((at, at + len(mention["time_as"])))
    seen: set[int] = set()
    for narrator, chosen, teams in heard:
        if id(narrator) in seen:
            continue
        seen.add(id(narrator))
        told = WhenTold(
            narrator.document, narrator.cast, narrator.mention_at, narrator.times, narrator.moments, chosen, teams,
            narrator.events,
        )  # fmt: skip
        for one in chosen:
            goals = [
                (goal, marked.get((m, g), []))
                for m, match in enumerate(text.gold["matches"])
                for g, goal in enumerate(match["goals"])
                if goal["scorer"] and same_person(goal["scorer"], one.case.name)
            ]
            for sentence, times in narrator.times.items():
                for time in times:
                    moment = narrator.moments.get((sentence, time.first))
                    if moment is None:
                        continue
                    verdict = _verdict(goals, time, moment)
                    if verdict is not None:
                        side = told.side_told(sentence, one.side)
                        features = told.features(one.case, side, sentence, time, moment)
                        yield buckets("minute", features), verdict


def _verdict(goals: list[tuple[dict[str, Any], list[tuple[int, int]]]], time: Any, moment: Any) -> bool | None:
    for goal, spans in goals:
        lo, hi = goal["minute"] or (None, None)
        his = any(time.span.start < end and time.span.end > start for start, end in spans)
        if his and lo is not None and moment.width <= 3 and hi - lo <= 3 and abs(lo - moment.lo) > 2:
            return None  # his, but counted from the wrong moment
        if his or (lo is not None and lo == hi == moment.lo == moment.hi):
            return True
        if (
            lo is not None
            and moment.width > 3
            and moment.lo <= lo
            and hi <= moment.hi
            and time.pattern != "n minutes later"
        ):
            continue
    return False


def fit(found: list[Case], out: Path) -> None:
    """Train on the cases and write the weights into the folder `out`."""
    y = [his for _, his in found]
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=500, random_state=0).fit(
        matrix([features for features, _ in found], buckets_of("minute")), y
    )
    _, count = write(out / "minute.weights", model.coef_[0], float(model.intercept_[0]))
    print(f"minute: {len(y)} cases, {sum(y)} positive, {count} weights")


def heard_of(job: tuple[str, int]) -> list[Case]:
    """The cases of a fold of the papers' texts ("work") or of ours, or of the texts set aside, with weights that never saw them."""
    which, k = job
    read_from({"work": HOME / str(k), "ours": of_ours(k), "aside": WORK}[which])
    told = trained_on() if which == "ours" else texts(which)
    return [case for text in told if which == "aside" or fold(text.stem) == k for case in cases(text)]


def main() -> None:
    for folder in (*(HOME / str(k) for k in range(FOLDS)), *map(of_ours, range(FOLDS)), WORK, OUT):
        if not (folder / "minute.weights").exists():  # the narrative asks for them while we listen
            write_nothing(folder / "minute.weights", "minute")
    jobs = [("work", k) for k in range(FOLDS)] + [("ours", k) for k in range(FOLDS)] + [("aside", 0)]
    with ProcessPoolExecutor(2) as pool:
        found = dict(zip(jobs, pool.map(heard_of, jobs), strict=True))
    aside = found["aside", 0]
    ours = [case for k in range(FOLDS) for case in found["ours", k]]
    work = [case for k in range(FOLDS) for case in found["work", k]]
    for k in range(FOLDS):
        papers = [case for at in range(FOLDS) if at != k for case in found["work", at]]
        fit(ours + papers, HOME / str(k))
        fit(papers + [case for at in range(FOLDS) if at != k for case in found["ours", at]], of_ours(k))
    fit(ours + work, WORK)
    fit(ours + work + aside, OUT)


if __name__ == "__main__":
    main()
