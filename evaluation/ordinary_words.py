"""Our own reports in, the ordinary English words of football reports out: `entities/gazetteer/ordinary_words.txt`.

    python evaluation/ordinary_words.py

Written small somewhere in them, so no names. Those that men of our squads are called, too (hill, young, king), have a "~".
A one-word name that opens its only sentence is a man's where it is no such word: "Hutton gave Town the lead".
"""

import re
from itertools import chain
from pathlib import Path

from own import HOME, own_texts
from pressbox.entities.gazetteer.squads import squads
from pressbox.entities.names import fold

OUT = Path(__file__).parents[1] / "src/pressbox/entities/gazetteer/ordinary_words.txt"
_WORD = re.compile(r"[a-z][a-z-]+[a-z]")
_MARK = re.compile(r"\[\S+ ")


def words() -> set[str]:
    """All words that our reports and training sentences write small."""
    sentences = _MARK.sub("", HOME.with_name("own_sentences.txt").read_text())
    texts = (text.text for text in chain(own_texts("train"), own_texts("styles/")))
    return {
        word for text in chain(texts, [sentences]) for word in re.findall(r"[A-Za-zÀ-ÿ’'-]+", text)
        if _WORD.fullmatch(word)
    }  # fmt: skip


def surnames() -> set[str]:
    """What the men of our squads are called."""
    return {
        fold(spell.name).split()[-1] for team in squads().teams() for spells in squads().men(team).values()
        for spell in spells
    }  # fmt: skip


def main() -> None:
    called = surnames()
    lines: dict[str, list[str]] = {}
    for word in sorted(words()):
        lines.setdefault(word[0], []).append(f"~{word}" if word in called else word)
    OUT.write_text("\n".join(" ".join(found) for found in lines.values()) + "\n")
    print(sum(map(len, lines.values())), "words")


if __name__ == "__main__":
    main()
