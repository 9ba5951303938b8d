"""Passages of our own of one to three sentences in which everybody's side is marked: how well single sentences are read.

    python evaluation/passages.py            check them all; exit code 1 names lines whose marks are wrong
    python evaluation/passages.py measure    and say how often the weights that ship are right of them (they never saw them)

A line of own_passages/NAME.txt is a passage. Marks (taken out before it is read) say of which side a man or a team is, H or A,
or N for neither (a referee, a man of another club), and what a man does in the sentence:

    [H Okoro] [Hs Hale] scored, [Ha Lind] gave the pass, [Aso Brun] put it into his own net, [Ht Millfield] [At they] a team
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from corpus import Text
from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document
from pressbox.document import read_document
from pressbox.entities import find_cast
from pressbox.entities.keepers import keeping, surely
from pressbox.entities.pair_odds import people_features
from pressbox.matching.beside import team_features
from pressbox.mentions.goal_teams import goal_team_features
from pressbox.mentions.goals import both_kinds, phrasebook
from pressbox.weighing import odds_of

HOME = Path(__file__).with_name("own_passages")
_MARK = re.compile(r"\[([HAN])([saot]*) ([^\[\]]+)\]")
_NAMES = (("Harbour Town", "Millfield"), ("Eastvale", "Whitby Rangers"), ("Carrow Vale", "Saltmarsh United"))
_ABOUT = frozenset("the a an they their them it its he his him she her who we our us i my one ten both".split())


class Mark(NamedTuple):
    """Marked words: whose they are and what their man does, with their place in the passage's text."""

    side: str
    does: str
    start: int
    end: int


class Passage(NamedTuple):
    """A passage as a text that begins after a line which names its teams and people."""

    text: Text
    marks: list[Mark]


def passages() -> Iterator[Passage]:
    """All passages of all files."""
    for path in sorted(HOME.glob("*.txt")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if line.strip() and not line.startswith("#"):
                yield _passage(f"own_passage_{path.stem}_{number}", number, line.strip())


def _passage(stem: str, number: int, line: str) -> Passage:
    teams = dict(zip("HA", _NAMES[number % len(_NAMES)], strict=True))
    people: dict[str, None] = {}
    for mark in _MARK.finditer(line):
        side, does, words = mark.groups()
        if words.split()[0].lower() in _ABOUT or not words[0].isupper():
            continue
        if "t" in does:
            teams.setdefault(f"{side}!", words)
        else:
            people[words] = None
    hosts, visitors = (teams.get(f"{side}!", teams[side]) for side in "HA")
    if hosts == visitors:  # only one of the two is named, as a team of ours is
        hosts, visitors = (teams.get(f"{side}!", "Kingsbridge Athletic") for side in "HA")
    full = [p for p in people if not any(p != q and q.endswith(f" {p}") for q in people)]
    before = f"{hosts} met {visitors} on Saturday."
    if full:
        before += f" Among the players were striker {', midfielder '.join(full)}."
    before += "\n\n"
    plain, marks, size, at = [before], [], len(before), 0
    for mark in _MARK.finditer(line):
        words = line[at : mark.start()]
        size += len(words)
        marks.append(Mark(mark.group(1), mark.group(2), size, size + len(mark.group(3))))
        size += len(mark.group(3))
        plain += (words, mark.group(3))
        at = mark.end()
    text = "".join([*plain, line[at:]])
    return Passage(Text(stem, text, {"matches": [], "begins": len(before)}, _mentions(text, marks), []), marks)


def _mentions(text: str, marks: Iterable[Mark]) -> list[dict[str, Any]]:
    rows = []
    document = read_document(text)
    for mark in marks:
        role = "scorer_as" if "s" in mark.does else "assist_as" if "a" in mark.does else None
        place = next((s.span for s in document.sentences if s.span.start <= mark.start < s.span.end), None)
        if role and place:
            row = {"scorer_as": None, "assist_as": None, role: text[mark.start : mark.end]}
            row |= {"sentence": place.of(text), "trigger": row[role], "match": 0, "goal": 0}
            rows.append(row)
    return rows


@cache
def _read(passage_text: str) -> tuple[Document, Cast]:
    document = read_document(passage_text)
    return document, find_cast(document)


def sides_told(passage: Passage) -> Iterator[tuple[str, list[str], bool]]:
    """("member", "pair" or "side", features, whether of that team, of one side) of all whose side is marked."""
    document, cast = _read(passage.text.text)
    whose = _Whose(passage, cast)
    begins = passage.text.gold["begins"]
    keepers = surely(keeping(document, {i: list(r) for i, r in cast.by_sentence.items()}))
    scorers = [m for m in passage.marks if "s" in m.does and "o" not in m.does]
    before = men = None
    for sentence in document.sentences:
        if sentence.span.start < begins:
            continue
        references = both_kinds(cast.by_sentence.get(sentence.index, ()))
        for person in references:
            side = whose.of(person)
            if person.kind is not Kind.PERSON or not person.best or side is None:
                continue
            for team, features in team_features(sentence, references, before, person):
                if whose.of(team):
                    yield "member", features, whose.of(team) == side
            if any(m.start < person.span.end and m.end > person.span.start for m in scorers):
                phrases = phrasebook().find(sentence, cast.by_sentence.get(sentence.index, ()))
                for team, features in goal_team_features(sentence, references, before, person, phrases):
                    if whose.of(team):
                        yield "side", features, whose.of(team) == side
        for left, right, features in people_features(sentence, references, men, keepers):
            if whose.of(left) and whose.of(right):
                yield "pair", features, whose.of(left) == whose.of(right)
        people = [r for r in references if r.kind is Kind.PERSON and r.best]
        men = (sentence, people) if people else men
        if any(r.kind is Kind.TEAM for r in references):
            before = (sentence, references)


class _Whose:
    """The side of what a passage names: as marked, or as marked elsewhere of the same man or team."""

    def __init__(self, passage: Passage, cast: Cast) -> None:
        self._marks = passage.marks
        self._named: dict[str, set[str]] = defaultdict(set)
        for reference in cast.references:
            side = self._marked(reference)
            if side and reference.best and reference.form == "name":
                self._named[reference.best].add(side)

    def _marked(self, reference: Reference) -> str | None:
        span = reference.span
        team = reference.kind is Kind.TEAM
        fits = [m for m in self._marks if m.start < span.end and m.end > span.start and ("t" in m.does) == team]
        return fits[0].side if fits and fits[0].side != "N" else None

    def of(self, reference: Reference) -> str | None:
        """H, A or None."""
        side = self._marked(reference)
        if side or reference.form != "name":
            return side
        named = self._named.get(reference.best or "", set())
        return next(iter(named)) if len(named) == 1 else None


def faults(passage: Passage) -> Iterator[str]:
    """What is wrong with a passage's marks."""
    if "[" in passage.text.text or "]" in passage.text.text:
        yield "a mark is left in the text"
    if not passage.marks:
        yield "nothing is marked"


def unread(passage: Passage) -> Iterator[str]:
    """Marked words that are read as neither a man nor a team."""
    _, cast = _read(passage.text.text)
    for mark in passage.marks:
        kind = Kind.TEAM if "t" in mark.does else Kind.PERSON
        if not any(r.kind is kind and r.span.start < mark.end and r.span.end > mark.start for r in cast.references):
            yield passage.text.text[mark.start : mark.end]


def measure() -> None:
    """Who scored, and whether two are of one side: how many are right, and how many of those that are said surely."""
    from train import cases

    right: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for passage in passages():
        told = [(name, odds_of(name, features), his) for name, features, his in sides_told(passage)]
        told += [("scorer", odds_of("scorer", f), scored) for f, scored in cases(passage.text)]
        for name, odds, his in told:
            row = right[name]
            row[0] += (odds > 0) == his
            row[1] += 1
            if abs(odds) > _SURE:
                row[2] += (odds > 0) == his
                row[3] += 1
    for name, (good, every, sure_good, sure) in sorted(right.items()):
        print(
            f"{name:8} right {good} of {every} ({good / every:.3f}); said surely {sure_good} of {sure} ({sure_good / sure:.3f})"
        )


_SURE = 1.5  # log-odds


def main() -> None:
    if "measure" in sys.argv:
        measure()
        return
    wrong = count = marks = missed = 0
    for passage in passages():
        count += 1
        marks += len(passage.marks)
        missed += len(list(unread(passage)))
        for fault in faults(passage):
            wrong += 1
            print(f"{passage.text.stem}: {fault}")
    print(f"{count} passages, {marks} marks, {missed} of them read as neither a man nor a team, {wrong} faults")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
