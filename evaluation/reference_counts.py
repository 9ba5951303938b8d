"""Counts the matches and goals of reference files a second, cruder way, and sets them beside what the importer read.

    python evaluation/reference_counts.py ../shared/reference

The counter shares no code with the parser: it looks at each line by itself. Where the two differ, the file is named.
"""

import csv
import re
import sys
from collections import Counter
from pathlib import Path

from pressbox.store.reference_files import files_under, read_reference

SCORE = re.compile(r"(?<=\s)\d{1,2}[-–]\d{1,2}(?=[\s,]|$)")
VERSUS = re.compile(r"\S\s+v\s+\S")
UNPLAYED = re.compile(r"\s(w/o|bye|awd|n/p|abd)(\s|$)")
FIXTURE = re.compile(r"\S\s+-\s+\S.*(\[cancelled|@)")
MINUTE = re.compile(r"(?<![\d+\[])(?<!\[Y )(?<!\[R )\d{1,3}(?:'?\+\s?\d{0,2})?'?(?=\s*(?:\(|pen|p\b|og|[,;)'\s]|$))")
KEY = re.compile(r"^\s*[^\W\d][^:\d(@]{0,45}:\s")


def crude(text: str) -> tuple[int, int]:
    """Lines that look like a match, numbers that look like a goal's minute."""
    text = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL).split("__END__")[0]
    matches = goals = depth = 0
    line_up = False
    for raw in text.lstrip("\ufeff").splitlines():
        line = re.sub(r"(^|\s)#.*$", "", raw)
        if not line.strip():
            line_up, depth = False, 0
            continue
        if depth > 0:
            goals += len(MINUTE.findall(SCORE.sub(" ", " " + line)))
            depth += line.count("(") - line.count(")")
            continue
        if re.match(r"^\s*(=|▪|»|::)", line) or "|" in line:
            continue
        if line.lstrip().startswith("(") and not re.match(r"\s*\(\d+\)\s", line):
            line_up = False
            depth = line.count("(") - line.count(")")
            goals += len(MINUTE.findall(SCORE.sub(" ", " " + line)))
            continue
        if KEY.match(line):
            line_up = True
            continue
        if line_up:
            continue
        bare = re.sub(
            r"\[[^\]]*\]|@.*$" if "@" in line and SCORE.search(line.split("@")[0]) else r"\[[^\]]*\]", " ", line
        )
        if SCORE.search(bare) or VERSUS.search(bare) or UNPLAYED.search(bare) or FIXTURE.search(line):
            matches += 1
            inline = re.search(r"\(([^()]*[A-Za-zÀ-ž.]{2,}[^()]*\s\d{1,3}.*)$", bare)
            if inline and "pen" not in inline[1][:12] and "aet" not in inline[1] and "agg" not in inline[1]:
                goals += len(MINUTE.findall(inline[1]))
                depth = bare.count("(") - bare.count(")")
    return matches, goals


def main(root: Path) -> int:
    """Print both counts by folder, and each file where they differ; 1 if they do beyond what is explained."""
    counted: dict[str, Counter[str]] = {}
    differing = []
    for path in files_under(root):
        for file in read_reference(path):
            if file.format == "football.txt":
                matches, goals = crude(file.text)
            elif file.format == "martj42":
                matches = sum(1 for _ in csv.DictReader(path.open(encoding="utf-8")))
                goals = sum(1 for _ in csv.DictReader(path.with_name("goalscorers.csv").open(encoding="utf-8")))
            else:
                continue
            told = len(file.matches), sum(len(match.goals) for match in file.matches)
            folder = counted.setdefault(path.relative_to(root).parts[0], Counter())
            folder.update(files=1, matches=told[0], crude_matches=matches, goals=told[1], crude_goals=goals)
            if told != (matches, goals):
                differing.append((str(path.relative_to(root)), told, (matches, goals)))
    print(f"{'folder':24}{'files':>7}{'matches':>10}{'crude':>10}{'goals':>10}{'crude':>10}")
    for name, folder in sorted(counted.items()):
        columns = ("files", "matches", "crude_matches", "goals", "crude_goals")
        widths = (7, 10, 10, 10, 10)
        print(
            f"{name:24}" + "".join(f"{folder[column]:{width}}" for column, width in zip(columns, widths, strict=True))
        )
    print(f"{len(differing)} files differ")
    for name, imported, counted_crudely in differing:
        print(f"  {name}: imported {imported}, counted {counted_crudely}")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
