"""Train the weights of `pressbox.mentions`: who of a sentence scored, who gave the last pass.

    python evaluation/train.py work|all        (needs numpy, scipy, scikit-learn; `make train`)

Features are those of `pressbox.mentions.goal_features`: words, phrases, positions; no names. Deterministic.
"""

import re
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from corpus import Text, texts
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from pressbox.document import read_document
from pressbox.entities import find_cast
from pressbox.mentions.clock import find_times
from pressbox.mentions.goal_features import BUCKETS, bucket, features_of, scene_of
from pressbox.mentions.goals import SKIPPED, phrasebook

OUT = Path(__file__).resolve().parents[1] / "src/pressbox/mentions/learned"
STRENGTH = {"scorer": 0.3, "assist": 0.3}


def same(a: str, b: str) -> bool:
    a, b = (re.sub(r"\s+", " ", x.replace("’", "'")).strip().lower() for x in (a, b))
    return a == b or a in b or b in a


def cases(text: Text) -> Iterable[tuple[list[int], bool, bool]]:
    """(feature buckets, scored, assisted) of every person in every sentence."""
    document = read_document(text.text)
    cast = find_cast(document)
    times = find_times(document)
    marked: dict[str, set[tuple[int, int]]] = {"scorer": set(), "assist": set()}
    for mention in text.mentions:
        start = text.text.find(mention["sentence"])
        end = start + len(mention["sentence"])
        trigger = text.text.find(mention["trigger"], start, end)
        for role in marked:
            written = mention.get(f"{role}_as")
            if not written or start < 0:
                continue
            fits = [
                r for r in cast.references
                if r.kind == "person" and start <= r.span.start < end and same(r.span.of(text.text), written)
            ]  # fmt: skip
            if fits:
                best = min(fits, key=lambda r: abs(r.span.start - trigger))
                marked[role].add((best.sentence, best.first))
    for sentence in document.sentences:
        if sentence.genre in SKIPPED:
            continue
        references = cast.by_sentence.get(sentence.index, ())
        phrases = phrasebook().find(sentence, references)
        scene = scene_of(document, cast, sentence, phrases, times.get(sentence.index, ()))
        for person in scene.people:
            at = (sentence.index, person.first)
            buckets = sorted({bucket(f) for f in features_of(scene, person, cast)})
            yield buckets, at in marked["scorer"], at in marked["assist"]


def matrix(rows: list[list[int]]) -> csr_matrix:
    pointers = np.cumsum([0, *map(len, rows)])
    return csr_matrix((np.ones(pointers[-1]), np.concatenate(rows), pointers), shape=(len(rows), BUCKETS))


def main() -> None:
    which = sys.argv[1] if len(sys.argv) > 1 else "work"
    rows, labels = [], {"scorer": [], "assist": []}
    for text in texts(which):
        for buckets, scored, assisted in cases(text):
            rows.append(buckets)
            labels["scorer"].append(scored)
            labels["assist"].append(assisted)
    x = matrix(rows)
    for name, y in labels.items():
        model = LogisticRegression(C=STRENGTH[name], solver="liblinear", max_iter=500, random_state=0).fit(x, y)
        weights = model.coef_[0]
        scale = float(np.abs(weights).max() / 127)
        small = np.round(weights / scale).astype(np.int8)
        OUT.mkdir(exist_ok=True)
        (OUT / f"{name}.weights").write_bytes(struct.pack("<ff", scale, float(model.intercept_[0])) + small.tobytes())
        print(f"{name}: {len(y)} cases, {sum(y)} positive, {np.count_nonzero(small)} weights, scale {scale:.4f}")


if __name__ == "__main__":
    main()
