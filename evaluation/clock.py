"""How well times are read: the marked words of time in the mentions, held against the minutes of the gold."""

import sys
from collections import Counter

from corpus import SHARED, texts
from pressbox.document import read_document
from pressbox.mentions.clock import find_times

sys.path.append(str(SHARED / "score"))
from score import minute_right


def main() -> None:
    which = sys.argv[1] if len(sys.argv) > 1 else "work"
    tally: Counter[str] = Counter()
    misses = []
    for text in texts(which):
        document = read_document(text.text)
        times = find_times(document)
        for mention in text.mentions:
            if not mention.get("time_as"):
                continue
            start = text.text.find(mention["sentence"])
            at = text.text.find(mention["time_as"], start)
            end = at + len(mention["time_as"])
            goal = text.gold["matches"][mention["match"]]["goals"][mention["goal"]]
            here = [t for ts in times.values() for t in ts if t.span.start < end and t.span.end > at]
            if not here:
                tally["unread"] += 1
                misses.append(("unread", text.stem, mention["time_as"], goal["minute"]))
                continue
            absolute = [t for t in here if t.time.lo is not None]
            if not absolute:
                tally["relative"] += 1
                continue
            right = any(
                minute_right(
                    goal, {"minute": {"from": 45 + int(t.time.added[3:] or 0) if (t.time.added or "").startswith("45+") else t.time.lo,
                                      "to": 45 + int(t.time.added[3:] or 5) if (t.time.added or "").startswith("45+") else t.time.hi,
                                      "phase": t.time.phase}})
                for t in absolute
            )  # fmt: skip
            tally["right" if right else "wrong"] += 1
            if not right:
                misses.append(
                    ("wrong", text.stem, mention["time_as"], goal["minute"], [(t.time.lo, t.time.hi) for t in absolute])
                )
    print(dict(tally))
    if which == "work":
        for miss in misses[: int(sys.argv[2]) if len(sys.argv) > 2 else 0]:
            print(*miss)


if __name__ == "__main__":
    main()
