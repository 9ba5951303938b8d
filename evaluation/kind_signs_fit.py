"""Fit what each sign of `pressbox.entities.kind_signs` weighs, and write `kind_weights.py`.

    python evaluation/kind_signs_fit.py FOLDS [--check]     FOLDS/0 ... FOLDS/3 hold weights of names that never saw the texts

Cases are the names of all reports whose kind the annotation tells: teams that play or stand in the table, and men who do
anything. Known clubs are cases too, as if nobody knew them (at a lower weight). Of a name that the annotation
does not know nothing is said but that it is probably no team, where little is said of it as of one. Logistic regression,
some fifty numbers, no names. --check writes nothing: it fits without each fold in turn and counts what is told right.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from corpus import Text, texts
from cross import FOLDS, fold
from own import trained_on
from pressbox.document import read_document
from pressbox.entities import kind_signs
from pressbox.entities.cutting import name_of, part
from pressbox.entities.draft import without
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.kinds import leanings
from pressbox.entities.knowledge import sight
from pressbox.entities.names import Name
from pressbox.entities.names import fold as folded
from pressbox.entities.titles import titled
from pressbox.weighing import read_from

OUT = Path(__file__).resolve().parents[1] / "src/pressbox/entities/kind_weights.py"
KNOWN, UNTOLD = 0.3, 0.25  # weights of known teams, and of names that the annotation does not know
STRENGTH, STEPS, RAREST = 0.5, 30, 8


class Case(NamedTuple):
    """A name of a text: its signs, whether it is a team, how much the case counts, and how it was read by hand."""

    stem: str
    key: str
    signs: dict[str, float]
    team: bool
    weight: float


def cases(text: Text) -> Iterator[Case]:
    """The names of a text with what is known of them."""
    document = read_document(text.text)
    sightings = sight(document)
    in_titles = titled(document, sightings)
    people, loose, sightings = part(document, sightings)
    people, loose, sightings = without(in_titles, people, loose, sightings)
    by_text: dict[str, list[Name]] = defaultdict(list)
    for name in loose:
        by_text[" ".join(map(folded, name.words))].append(name)
    known = set()
    for seen in sightings.values():
        for one in seen:
            if any(n.kind == "club" and n.how in ("name", "other") for n in one.namings):
                name = name_of(document.sentences[one.sentence], one.first, one.last)
                key = " ".join(map(folded, name.words))
                by_text[key].append(name)
                known.add(key)
    told = {key: [leanings(n, document.sentences[n.sentence]) for n in names] for key, names in by_text.items()}
    teams, men = _annotated(text)
    for key, signs in kind_signs.signs_of(document, by_text, told, people).items():
        is_team = key in known or key in teams or any(_is_form(key, team) for team in teams)
        is_man = key not in teams and key not in known and _is_man(key, men)
        if is_team and is_man:
            continue
        if is_team or is_man:
            yield Case(text.stem, key, signs, is_team, KNOWN if key in known else 1.0)
        elif signs["as of a team"] <= max(1.2, signs["as of a man"]):
            yield Case(text.stem, key, signs, team=False, weight=UNTOLD)


def _annotated(text: Text) -> tuple[set[str], set[str]]:
    matches = text.gold["matches"]
    teams = {folded(team) for match in matches for team in match["teams"] if team}
    teams |= {folded(row["team"]) for row in text.gold.get("table", ()) if row.get("team")}
    men = {
        folded(goal[role])
        for match in matches
        for goal in match["goals"]
        for role in ("scorer", "assist")
        if goal.get(role)
    }
    for kind in ("missed_penalties", "disallowed_goals", "red_cards", "substitutions"):
        men |= {
            folded(event[role]) for match in matches for event in match.get(kind, ())
            for role in ("player", "on", "off") if event.get(role)
        }  # fmt: skip
    men |= {folded(quote["speaker"]) for quote in text.gold.get("quotes", ()) if quote.get("speaker")}
    return teams, men


def _is_form(key: str, team: str) -> bool:
    return len(team) > 3 and (key in (team.split()[0], team.split()[-1]) or key.startswith(team + " "))


def _is_man(key: str, men: set[str]) -> bool:
    tails = {man.split()[-1] for man in men}
    if " " not in key:
        return key in tails
    return key.split()[-1] in tails or key.split()[0] in gazetteer().first_names


def fitted(cases: list[Case]) -> tuple[dict[str, float], float]:
    """Weights and bias, by Newton's steps."""
    common = Counter(sign for case in cases for sign, value in case.signs.items() if value)
    signs = sorted(sign for sign, times in common.items() if times >= RAREST)
    rows = np.array([[case.signs.get(sign, 0.0) for sign in signs] + [1.0] for case in cases])
    right = np.array([case.team for case in cases], dtype=float)
    weight = np.array([case.weight for case in cases])
    strength = np.full(len(signs) + 1, 2 * STRENGTH)
    strength[-1] = 1e-6
    values = np.zeros(len(signs) + 1)
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-np.clip(rows @ values, -30, 30)))
        slope = rows.T @ (weight * (likely - right)) + strength * values
        curve = (rows * (weight * likely * (1 - likely))[:, None]).T @ rows + np.diag(strength)
        step = np.linalg.solve(curve, slope)
        values -= step
        if np.abs(step).max() < 1e-6:
            break
    return dict(zip(signs, values[:-1].tolist(), strict=True)), float(values[-1])


def told(cases: list[Case], weights: dict[str, float], bias: float) -> Counter[str]:
    """How many teams and men are told for what they are."""
    counts: Counter[str] = Counter()
    for case in cases:
        odds = bias + sum(weights.get(sign, 0.0) * value for sign, value in case.signs.items())
        kind = "known" if case.weight == KNOWN else "team" if case.team else "man" if case.weight == 1.0 else "untold"
        counts[kind] += 1
        counts[f"{kind} called a team"] += odds > 0
    return counts


def main() -> None:
    """Fit and write, or check."""
    folders = Path(sys.argv[1])
    reports = [*texts("work"), *trained_on()]
    every: list[Case] = []
    for held in range(FOLDS):
        read_from(folders / str(held))
        every += [case for text in reports if fold(text.stem) == held for case in cases(text)]
    if "--check" in sys.argv:
        counts: Counter[str] = Counter()
        for held in range(FOLDS):
            inside = [case for case in every if fold(case.stem) == held]
            counts += told(inside, *fitted([case for case in every if fold(case.stem) != held]))
        print(dict(sorted(counts.items())))
        return
    weights, bias = fitted(every)
    lines = [f'    "{sign}": {value:.3f},' for sign, value in weights.items() if round(value, 3)]
    OUT.write_text(
        '"""What each sign of `kind_signs` weighs; written by `evaluation/kind_signs_fit.py`."""\n\n'
        f"BIAS = {bias:.3f}\nWEIGHTS: dict[str, float] = {{\n" + "\n".join(lines) + "\n}\n"
    )


if __name__ == "__main__":
    main()
