"""How often each wording that tells a scorer outright is right, on texts by other hands and our own.

python evaluation/outright.py [-v]       -v lists what is no goal (never of the texts set aside)
"""

import sys
from collections import Counter, defaultdict

from corpus import Text, texts
from marks import marked_man
from own import own_texts
from pressbox.document import read_document
from pressbox.entities import find_cast
from pressbox.matching.subjects import stances_of
from pressbox.mentions.goals_outright import wordings
from pressbox.mentions.passers import TELL_NO_GOAL
from pressbox.phrases.en.goals_idioms import PATTERNS as IDIOMS
from pressbox.phrases.en.goals_outright import PATTERNS


def told(text: Text) -> list[tuple[str, bool, str]]:
    """(wording, whether a goal is marked there, sentence) of each wording found and not taken back."""
    document = read_document(text.text)
    cast = find_cast(document)
    men = [man for mention in text.mentions if (man := marked_man(text, cast, mention, "scorer_as"))]
    found = []
    for sentence in document.sentences:
        if sentence.genre in TELL_NO_GOAL:
            continue
        references = cast.by_sentence.get(sentence.index, ())
        names = {man.best for man in men if man.sentence == sentence.index}
        stance = stances_of(sentence, references)
        for phrase, man in wordings(sentence, references, stance):
            found.append((phrase.pattern.name, man.best in names, sentence.span.of(document.text)))
    return found


def main() -> None:
    count: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    wrong: dict[str, list[str]] = defaultdict(list)
    columns = {"worked on": texts("work"), "own": own_texts("train"), "set aside": texts("aside")}
    for column, chosen in columns.items():
        for text in chosen:
            for name, hit, sentence in told(text):
                count[name, column] += 1
                right[name, column] += hit
                if not hit and column != "set aside":
                    wrong[name].append(f"{text.stem}: {' '.join(sentence.split())[:240]}")
    for name in dict.fromkeys(pattern.name for pattern in (*PATTERNS, *IDIOMS)):
        print(f"{name:26}", *[f"{column} {right[name, column]}/{count[name, column]}" for column in columns])
    print(f"{'all':26}", *[
        f"{c} {sum(v for (_, k), v in right.items() if k == c)}/{sum(v for (_, k), v in count.items() if k == c)}"
        for c in columns
    ])  # fmt: skip
    if "-v" in sys.argv:
        for name, lines in wrong.items():
            print(f"== {name}", *lines[:8], sep="\n   ")


if __name__ == "__main__":
    main()
