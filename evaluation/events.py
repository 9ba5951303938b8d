"""Mentions of cards, substitutions, missed penalties and goals not given, held against the annotations of the corpus.

    python evaluation/events.py              precision, recall, F1 a kind: the texts that rules are written from
    python evaluation/events.py KIND         and every miss and every extra of that kind, with its sentences
    python evaluation/events.py --aside      the texts set aside: figures only

What the rooms behind make of the mentions (whose match, whose team) does not count here; `score.py` counts that too.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from corpus import SHARED, Text, texts
from pressbox.datatypes.cast import Cast, Reference
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import Mention, Mentions, Mood
from pressbox.document import read_document
from pressbox.entities import find_cast
from pressbox.mentions import find_mentions

sys.path.append(str(SHARED / "score"))

KINDS = ("missed_penalties", "disallowed_goals", "red_cards", "substitutions")


@dataclass
class Told:
    """One event as the mentions tell it, or one of the annotation (no mentions)."""

    player: str | None
    other: str | None = None
    mentions: tuple[Mention, ...] = ()

    def same(self, right: "Told") -> bool:
        """Whether both are the same event, so far as either says; the man who came on counts before the one off."""
        from score import same_person  # type: ignore[import-not-found]

        if self.player and right.player:
            return bool(same_person(self.player, right.player))
        if self.other and right.other and not (self.player and right.player):
            return bool(same_person(self.other, right.other))
        return not (self.player or self.other)


def mentioned(kind: str, mentions: Mentions) -> list[Told]:
    """The asserted mentions of a kind, those of the same man put together."""
    said: Iterable[Any] = getattr(mentions, "cards" if kind == "red_cards" else kind)
    found: list[Told] = []
    for mention in said:
        if mention.mood is not Mood.ASSERTED or (kind == "red_cards" and mention.colour != "red"):
            continue
        new = (
            Told(_best(mention.on), _best(mention.off), (mention,))
            if kind == "substitutions"
            else Told(_best(mention.player), None, (mention,))
        )
        known = next((one for one in found if _joins(one, new)), None)
        if known is None:
            found.append(new)
        else:
            known.player, known.other = known.player or new.player, known.other or new.other
            known.mentions += new.mentions
    return found


def _joins(a: Told, b: Told) -> bool:
    if a.player and b.player:
        return a.player == b.player
    if a.other or b.other:
        return a.other == b.other
    return a.player == b.player or abs(a.mentions[0].sentence - b.mentions[0].sentence) <= 2


def _best(reference: Reference | None) -> str | None:
    return reference.best if reference else None


def annotated(kind: str, text: Text) -> list[Told]:
    """The events that the annotation has."""
    rows = [row for match in text.gold["matches"] for row in match.get(kind) or ()]
    if kind == "substitutions":
        return [Told(row.get("on"), row.get("off")) for row in rows]
    return [Told(row.get("player")) for row in rows]


@dataclass
class Tally:
    """Counts of one kind."""

    gold: int = 0
    got: int = 0
    right: int = 0

    def row(self) -> str:
        precision = self.right / self.got if self.got else 0.0
        recall = self.right / self.gold if self.gold else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return f"{self.gold:6}{self.got:6}{self.right:6}{precision:8.3f}{recall:8.3f}{f1:8.3f}"


def hold(kind: str, text: Text, document: Document, mentions: Mentions, tally: Tally) -> Iterator[str]:
    """Count one text; yields a line for each miss and each extra."""
    golds, left = annotated(kind, text), mentioned(kind, mentions)
    tally.gold, tally.got = tally.gold + len(golds), tally.got + len(left)
    for gold in golds:
        hit = next((one for one in left if gold.same(one)), None)
        if hit is None:
            surname = (gold.player or gold.other or "?").split()[-1]
            yield f"MISSED {text.stem} {gold.player} / {gold.other}"
            yield from (
                f"      {_words(document, s.index)}" for s in document.sentences if surname in s.span.of(text.text)
            )
        else:
            tally.right += 1
            left.remove(hit)
    for one in left:
        yield f"EXTRA  {text.stem} {one.player} / {one.other}"
        yield from (f"      [{m.pattern}] {_words(document, m.sentence)}" for m in one.mentions)


def _words(document: Document, sentence: int) -> str:
    return f"{sentence}: {' '.join(document.sentences[sentence].span.of(document.text).split())}"


def main() -> int:
    wanted = [argument for argument in sys.argv[1:] if argument in KINDS]
    aside = "--aside" in sys.argv
    tallies = {kind: Tally() for kind in KINDS}
    for text in texts("aside" if aside else "work"):
        document = read_document(text.text, None)
        cast: Cast = find_cast(document)
        mentions = find_mentions(document, cast)
        for kind, tally in tallies.items():
            lines = list(hold(kind, text, document, mentions, tally))
            if kind in wanted and not aside:
                print(*lines, sep="\n", end="\n" if lines else "")
    print(f"{'':20}{'gold':>6}{'got':>6}{'right':>6}{'P':>8}{'R':>8}{'F1':>8}")
    for kind, tally in tallies.items():
        print(f"{kind:20}{tally.row()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
