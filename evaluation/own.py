"""Our own annotated reports (evaluation/own/SET/NAME.txt) as texts of the corpus: for training, and as a blind test.

    python evaluation/own.py            check all of them; exit code 1 names what is wrong

A header of `key: JSON` lines (`match`, `goal`, `missed_penalty`, `disallowed_goal`, `red_card`, `substitution`, `table`,
`quote`; fields as ../shared/corpus/GUIDE.md has them), a line `---`, then the report with marks, which are taken out:

    [g1.s Okoro]  the scorer of goal g1 as written here     [g1.a Lind]  who gave the pass
    [g1.t in the 18th minute]  when                         [g1.x the equaliser]  words that tell it without its scorer
    [g1+g2.s Okoro]  several goals at once                  [n saved]  looks like a goal, is none
    [u he]           may tell a goal or not: no case for training

A line `side: {"team": "Millfield", "men": ["Okoro", "Lind"]}` tells whose men, besides the scorers, the report lets a reader know.

A match of shorter halves (youth) says so: "half_minutes": 30. `styles` and `styles_aside` are reports in other manners (US colleges,
women's and youth football, amateurs, live text, lists, agencies, the English-language press of many countries). Those of `styles` are
trained on; some were marked by the reader's own odds held against their annotation, those called `modern_*`, `archive_*`, `press_*` and
`wire_*` by hand. Those of `styles_aside` are for measuring alone and have no marks.

`strangers` and `strangers_aside` tell in our own words, with other names and figures, what reports by others on pages of all
kinds and years were like that nobody here had read before (old papers, local and women's football, the world's English-language
press, the web): written and annotated before any was read. Rules are written from the former and weights fitted to them (all have marks);
of the latter only figures are looked at.
"""

import itertools
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpus import Text

HOME = Path(__file__).with_name("own")
_MARK = re.compile(r"\[((?:[\w]+\+)*[\w]+)\.([satx]) ([^\[\]]+)\]|\[([nu]) ([^\[\]]+)\]")
_FAULTS = (ValueError, KeyError, IndexError, StopIteration)
_LISTS = {
    "missed_penalty": "missed_penalties", "disallowed_goal": "disallowed_goals", "red_card": "red_cards",
    "substitution": "substitutions",
}  # fmt: skip
# Not behind initials and titles: "S. Majumdar", "St. Ninian's".
_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\b(?:St|Mr|Dr|Jr)\.)(?<!\b(?:Mrs|Pte|Sgt|Rev|Utd|min)\.)[\"”’']?\s+(?=[\"“‘'(]?[A-Z])|\n\s*\n"
)


def own_texts(kinds: str = "train") -> Iterator[Text]:
    """All texts of the sets whose name begins with `kinds`: "train" or "blind"; of the set alone where that ends with "/"."""
    folders = kinds.removesuffix("/") if kinds.endswith("/") else f"{kinds}*"
    for path in sorted(HOME.glob(f"{folders}/*.txt")):
        try:
            yield own_text(path)
        except _FAULTS as error:
            print(f"{path}: left out ({type(error).__name__}: {error})", file=sys.stderr)


def trained_on() -> Iterator[Text]:
    """The reports of ours that weights are fitted to."""
    for kinds in ("train", "styles/", "strangers/"):
        yield from own_texts(kinds)


def own_text(path: Path) -> Text:
    """One report with its annotation."""
    head, _, body = path.read_text().partition("\n---\n")
    gold: dict[str, Any] = {"doc": path.stem, "matches": [], "table": [], "quotes": [], "sides": {}}
    ids: dict[str, tuple[int, int]] = {}
    for line in head.splitlines():
        key, _, value = line.partition(":")
        if key == "match":
            match = {"score": None, "half_time": None, "home": None, "main": False, **json.loads(value)}
            gold["matches"].append({**match, "goals": [], **{name: [] for name in _LISTS.values()}})
        elif key == "goal":
            goal = {"kind": "open", "assist": None, "minute": None, "scorer": None, **json.loads(value)}
            match = gold["matches"][goal.pop("match", 0)]
            ids[goal.pop("id")] = (gold["matches"].index(match), len(match["goals"]))
            match["goals"].append(goal)
        elif key in _LISTS:
            event = json.loads(value)
            gold["matches"][event.pop("match", 0)][_LISTS[key]].append({"minute": None, **event})
        elif key == "side":
            told = json.loads(value)
            gold["sides"].update(dict.fromkeys(told["men"], told["team"]))
        elif key in ("table", "quote"):
            gold["table" if key == "table" else "quotes"].append(json.loads(value))
    text, marks = _strip(body)
    mentions, near = _mentions(text, marks, ids)
    return Text(f"own_{path.parent.name}_{path.stem}", text, gold, mentions, near)


def _strip(body: str) -> tuple[str, list[tuple[str, str, int, int]]]:
    """The plain text, and (ids, role, start, end) of each mark in it."""
    plain: list[str] = []
    marks: list[tuple[str, str, int, int]] = []
    size = at = 0
    for mark in _MARK.finditer(body):
        before = body[at : mark.start()]
        words = mark.group(3) or mark.group(5)
        size += len(before)
        marks.append((mark.group(1) or "", mark.group(2) or mark.group(4), size, size + len(words)))
        size += len(words)
        plain += (before, words)
        at = mark.end()
    return "".join([*plain, body[at:]]), marks


def _mentions(
    text: str, marks: list[tuple[str, str, int, int]], ids: dict[str, tuple[int, int]]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    cuts = [0, *(m.end() for m in _SENTENCE_END.finditer(text)), len(text)]
    spans = [(a, b) for a, b in itertools.pairwise(cuts) if text[a:b].strip()]

    def sentence_at(place: int) -> tuple[int, int]:
        return next((a, b) for a, b in spans if a <= place < b)

    told: dict[tuple[str, tuple[int, int]], dict[str, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    near: list[dict[str, Any]] = []
    for names, role, start, end in marks:
        where = sentence_at(start)
        if role in "nu":
            why = "other" if role == "n" else "unsure"
            near.append({"sentence": text[slice(*where)].strip(), "trigger": text[start:end], "why": why})
            continue
        for name in names.split("+"):
            told[name, where][role].append((start, end))
    mentions: list[dict[str, Any]] = []
    for (name, where), roles in told.items():
        match, goal = ids[name]
        row = {"match": match, "goal": goal, "sentence": text[slice(*where)].strip(), "team_as": None, "tells": "full"}
        first = {role: text[slice(*places[0])] for role, places in roles.items()}
        row |= {"scorer_as": first.get("s"), "assist_as": first.get("a"), "time_as": first.get("t")}
        row["trigger"] = first.get("s") or first.get("x") or next(iter(first.values()))
        mentions.append(row)
    return mentions, near


def faults(text: Text) -> Iterator[str]:
    """What is wrong with an annotation."""
    if "[" in text.text or "]" in text.text:
        yield "a mark is left in the text"
    marked = {(m["match"], m["goal"]) for m in text.mentions}
    for at, match in enumerate(text.gold["matches"]):
        for i, goal in enumerate(match["goals"]):
            if marked and (at, i) not in marked and not text.stem.startswith("own_styles"):
                yield f"goal {i + 1} of match {at + 1} is marked nowhere"
            if goal.get("team") not in match["teams"]:
                yield f"goal {i + 1} of match {at + 1}: {goal.get('team')} does not play"
        if match["score"]:
            for team, most in zip(match["teams"], match["score"], strict=True):
                if sum(g["team"] == team for g in match["goals"]) > most:
                    yield f"{team} has more goals than the score"
        yield from _clock_faults(match)


def _clock_faults(match: dict[str, Any]) -> Iterator[str]:
    """Minutes outside a match, turned round, or against the order the goals are said to have; a half-time score they refute."""
    last = 0
    goals = match["goals"]
    for goal in sorted((g for g in goals if g.get("order")), key=lambda g: int(g["order"])):
        lo, hi = goal["minute"] or (last, 130)
        if not 1 <= max(lo, 1) <= hi <= 130:
            yield f"{goal['scorer']}: minute {goal['minute']} is none"
        if hi < last:
            yield f"{goal['scorer']}: minute {goal['minute']} is before the goal it follows"
        last = max(last, lo)
    if match["half_time"] and match["score"]:
        whistle = match.get("half_minutes", 45)
        for team, half, full in zip(match["teams"], match["half_time"], match["score"], strict=True):
            his = [g["minute"] for g in goals if g["team"] == team and g["minute"]]
            if (
                half > full
                or sum(hi < whistle for _, hi in his) > half
                or sum(lo > whistle + 1 for lo, _ in his) > full - half
            ):
                yield f"{team}: the goals do not fit {half} at half-time"


def main() -> int:
    wrong = 0
    for folder in sorted(p for p in HOME.iterdir() if p.is_dir()):
        counts: dict[str, int] = defaultdict(int)
        for path in sorted(folder.glob("*.txt")):
            try:
                text = own_text(path)
                found = list(faults(text))
            except _FAULTS as error:
                found = [f"{type(error).__name__}: {error}"]
            else:
                counts["reports"] += 1
                counts["goals"] += sum(len(m["goals"]) for m in text.gold["matches"])
                counts["mentions"] += len(text.mentions)
                counts["near misses"] += len(text.near_misses)
            for fault in found:
                wrong += 1
                print(f"{path}: {fault}")
        print(folder.name, dict(counts))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
