"""Words a second on one core, beside a blank tokeniser pass of a common library in the same run; import time.

The texts are the shipped examples; with ../shared the worked-on texts too. Median of five runs, in each of which every
text is read as if it were new.
"""

import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from corpus import SHARED, texts
from pressbox.pipeline import read
from pressbox.weighing import forget

_ROOT = Path(__file__).resolve().parents[1]


def rate(work: Callable[[str], object], chosen: list[str]) -> float:
    words = sum(len(text.split()) for text in chosen)
    runs = []
    for _ in range(5):
        start = time.perf_counter()
        for text in chosen:
            forget()
            work(text)
        runs.append(words / (time.perf_counter() - start))
    return statistics.median(runs)


def blank() -> tuple[str, Callable[[str], object]]:
    try:
        import spacy

        return "spacy.blank('en')", spacy.blank("en")
    except ImportError:
        return "re.findall(r'\\w+|\\S')", re.compile(r"\w+|\S").findall


def main() -> None:
    chosen = [p.read_text() for p in sorted((_ROOT / "examples").glob("*.txt"))]
    if SHARED.exists():
        chosen += [text.text for text in list(texts("work"))[::6]]
    read(chosen[0])
    name, tokenise = blank()
    ours, theirs = rate(read, chosen), rate(tokenise, chosen)
    print(f"pressbox.read: {ours:,.0f} words/s; {name}: {theirs:,.0f} words/s; ratio 1:{theirs / ours:.0f}")
    spent = []
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", "import pressbox"], check=True)
        with_it = time.perf_counter() - start
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        spent.append(with_it - (time.perf_counter() - start))
    print(f"import pressbox: {1000 * statistics.median(spent):.0f} ms")


if __name__ == "__main__":
    main()
