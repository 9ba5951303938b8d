"""How many errors put into consistent reports `pressbox check` finds, how often it is wrong, and on what it is silent.

    python evaluation/proofreading.py [work|aside|all|own|blind] [--folds] [--record] [--reference FILE.duckdb | --whole]
                                      [--misses RULE] [--false] [--unchanged] [--rules]

`own` are our own reports for training, `blind` those that nothing was fitted to. With --folds each worked-on text is read
with weights that never saw it (`cross.py`), as a stranger's report would be. Caught: a finding, of any severity, touches the changed words. Precision: of all findings on changed reports, those that
touch; what was found in the unchanged report already counts against it. Undetectable errors are counted apart.
"""

import argparse
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from corpus import Text, texts
from cross import FOLDS, HOME, fold
from dates import days_of
from gold_record import record_of
from inject import Variant, rules, variants
from own import own_texts
from pressbox.datatypes.findings import Finding, Severity
from pressbox.datatypes.record import MatchRecord
from pressbox.datatypes.reference import ReferenceData
from pressbox.pipeline import check
from pressbox.store.reference_data import open_reference
from pressbox.weighing import read_from
from records import seeds
from whole_reference import whole_reference

# Reports that do contradict themselves, looked at by eye: what these checks find in them is right.
TRUE_ERRORS = {
    ("dm2014_001", "name-spelled-two-ways"): "Lichsteiner, Lichtsteiner",
    ("dm_003", "name-spelled-two-ways"): "Alban and Albian Ajeti; Julien, Jullien",
    ("dm_009", "name-spelled-two-ways"): "Nahki, Nakhi Wells",
    ("dm_017", "name-spelled-two-ways"): "Ateji, Ajeti",
    ("dm_018", "name-spelled-two-ways"): "Nahki, Nakhi Wells",
    ("dm_021", "name-spelled-two-ways"): "Vladimir, Vladmiri Ivic",
    ("dm_026", "name-spelled-two-ways"): "Thomas, Tomas Kalas",
    ("dm_029", "name-spelled-two-ways"): "Oleksnadr Zinchenko; Dzuyba, Dzyuba",
    ("frothers_010", "running-score"): "1-1, then 2-0 and 3-0; it ended 3-1",
    ("more_084", "name-spelled-two-ways"): "Beneteke, Benteke",
    ("000_966be723f6c96aee", "points-gap"): "six points clear on 33; second-placed Roma have 26",
    ("dm_013", "score-told-twice"): "4-0 in the title, a 3-0 victory in the lead; four goals are told",
    ("dm_017", "score-told-twice"): "3-0 in the title, a 2-0 victory twice in the body; three goals are told",
}


_DATA: dict[str, ReferenceData] = {}  # opened once a process


def findings_of(text: str, stem: str, record: MatchRecord | None = None, day: date | None = None) -> list[Finding]:
    """What is found, but for what is right about the papers' own errors, and for goals left out, which are no error."""
    return [
        finding for finding in check(text, day, written_from=record, reference=_DATA.get("store") if day else None)
        if (stem, finding.check) not in TRUE_ERRORS and finding.check != "record-left-out"
    ]  # fmt: skip


def touches(finding: Finding, variant: Variant) -> bool:
    return any(span.start < variant.end and variant.start < span.end for span in finding.evidence)


def shown(text: str, finding: Finding) -> str:
    words = " | ".join(" ".join(span.of(text).split()) for span in finding.evidence)
    return f"{finding.severity} {finding.check}: {finding.message} [{words}]"


class Tally:
    """Errors put in and found, findings made and right."""

    def __init__(self) -> None:
        self.put = self.caught = self.made = self.right = 0

    def add(self, other: "Tally") -> None:
        self.put, self.caught = self.put + other.put, self.caught + other.caught
        self.made, self.right = self.made + other.made, self.right + other.right

    def row(self) -> str:
        recall = f"{self.caught / self.put:.3f}" if self.put else "-"
        precision = f"{self.right / self.made:.3f}" if self.made else "-"
        return f"{self.put:6} {self.caught:6} {recall:>7} {self.made:7} {precision:>9}"


class Bench:
    """The tallies of a run."""

    def __init__(self, rules: Iterable[str] = (), with_record: bool = False) -> None:
        self.rules = frozenset(rules)
        self.with_record = with_record
        self.by_rule: dict[tuple[str, bool], Tally] = defaultdict(Tally)
        self.by_kind: dict[tuple[str, bool], Tally] = defaultdict(Tally)
        self.whole: dict[bool, Tally] = defaultdict(Tally)
        self.checks: dict[str, Counter[str]] = defaultdict(Counter)
        self.reports = self.with_errors = 0
        self.seconds: list[float] = []
        self.unchanged: list[str] = []
        self.misses: dict[str, list[str]] = defaultdict(list)
        self.mended: dict[str, Counter[str]] = defaultdict(Counter)  # corrections offered, by check
        self.wrongly: list[str] = []
        self.wrong: list[str] = []

    def run(self, chosen: Iterable[Text], days: Mapping[str, date]) -> None:
        for text in chosen:
            started = time.perf_counter()
            record = record_of(text.gold) if self.with_record else None
            day = days.get(text.stem)
            if _DATA and day is None:
                continue  # the data does not tell which match it is
            before = findings_of(text.text, text.stem, record, day)
            self.seconds.append(time.perf_counter() - started)
            self.reports += 1
            self.with_errors += any(f.severity is Severity.ERROR for f in before)
            self.unchanged += [f"{text.stem} {shown(text.text, finding)}" for finding in before]
            for finding in before:
                self.checks[finding.check]["on unchanged"] += 1
            for variant in variants(text):
                if not self.rules or (variant.rule in self.rules and variant.detectable):
                    self._hold(variant, record, day)

    def _hold(self, variant: Variant, record: MatchRecord | None, day: date | None) -> None:
        found = findings_of(variant.text, variant.stem, record, day)
        right = [finding for finding in found if touches(finding, variant)]
        detectable = variant.detectable is not None
        for tally in (
            self.by_rule[variant.rule, detectable], self.by_kind[variant.kind, detectable], self.whole[detectable],
        ):  # fmt: skip
            tally.put += 1
            tally.caught += bool(right)
            tally.made += len(found)
            tally.right += len(right)
        for finding in found:
            self.checks[finding.check]["right" if finding in right else "wrong"] += 1
        self._mend(variant, found)
        around = variant.text[max(0, variant.start - 70) : variant.end + 70].replace("\n", " ")
        told = f"{variant.stem} {variant.rule} [{variant.old} -> {variant.new}] ({variant.detectable}) {around}"
        if detectable and not right:
            self.misses[variant.rule].append(told)
        self.wrong += [f"{told}\n      {shown(variant.text, one)}" for one in found if one not in right]

    def _mend(self, variant: Variant, found: list[Finding]) -> None:
        """What is offered in the place of the error, or elsewhere; right where it gives back the report as it was."""
        for finding in found:
            if (offered := finding.correction) is None:
                continue
            mended = variant.text[: offered.span.start] + offered.text + variant.text[offered.span.end :]
            right = mended == variant.original
            self.mended[finding.check]["right" if right else "wrong"] += 1
            if not right:
                words = f"[{offered.span.of(variant.text)} -> {offered.text}]"
                self.wrongly.append(
                    f"{variant.stem} {variant.rule} [{variant.old} -> {variant.new}] {words} {finding.check}"
                )

    def add(self, other: "Bench") -> None:
        """Take in what another process counted."""
        for mine, theirs in (
            (self.by_rule, other.by_rule), (self.by_kind, other.by_kind), (self.whole, other.whole),
        ):  # fmt: skip
            for key, tally in theirs.items():
                mine[key].add(tally)
        for name, counts in other.checks.items():
            self.checks[name] += counts
        self.reports, self.with_errors = self.reports + other.reports, self.with_errors + other.with_errors
        self.seconds += other.seconds
        self.unchanged += other.unchanged
        self.wrong += other.wrong
        for rule, told in other.misses.items():
            self.misses[rule] += told
        for name, counts in other.mended.items():
            self.mended[name] += counts
        self.wrongly += other.wrongly

    def print(self) -> None:
        head = f"{'put in':>6} {'caught':>6} {'recall':>7} {'findings':>7} {'precision':>9}"
        for detectable, name in ((True, "Detectable"), (False, "Not detectable without data")):
            print(f"\n{name:32} {head}")
            for table in (self.by_rule, self.by_kind):
                for key in sorted(key for key in table if key[1] is detectable):
                    print(f"  {key[0]:30} {table[key].row()}")
                print()
            print(f"  {'all':30} {self.whole[detectable].row()}")
        both = Tally()
        for tally in self.whole.values():
            both.add(tally)
        print(f"\n{'Detectable or not':32} {both.row()}")
        print(f"\n{'check':32} {'right':>6} {'wrong':>6} {'on unchanged reports':>21}")
        for name, counts in sorted(self.checks.items()):
            print(f"  {name:30} {counts['right']:6} {counts['wrong']:6} {counts['on unchanged']:21}")
        every = sum(self.mended.values(), Counter())
        print(f"\ncorrections offered: {sum(every.values())}, of which the words as they were: {every['right']}")
        for name, counts in sorted(self.mended.items()):
            print(f"  {name:30} {counts['right']:6} {counts['wrong']:6}")
        times = sorted(self.seconds)
        print(f"\nunchanged reports with an error: {self.with_errors} of {self.reports}")
        print(
            f"milliseconds a report: median {1000 * times[len(times) // 2]:.0f}, p95 {1000 * times[int(0.95 * len(times))]:.0f}"
        )


@dataclass(frozen=True)
class Part:
    """What one process has to do."""

    chosen: list[Text]
    only: tuple[str, ...] = ()
    with_record: bool = False
    reference: Path | None = None
    days: Mapping[str, date] = field(default_factory=dict)  # of the matches that the reference data knows
    weights: Path | None = None


def _run(part: Part) -> Bench:
    if part.weights:
        read_from(part.weights)
    if part.reference:
        _DATA["store"] = open_reference(part.reference)
    bench = Bench(part.only, part.with_record)
    bench.run(part.chosen, part.days)
    return bench


def _chosen(which: str) -> list[Text]:
    if which in ("own", "blind"):
        return list(own_texts("train" if which == "own" else which))
    return [*(seeds() if which != "aside" else []), *texts(which)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("which", nargs="?", default="all", choices=("work", "aside", "all", "own", "blind"))
    parser.add_argument(
        "--folds", action="store_true", help="each text with weights that never saw it; for worked-on texts"
    )
    parser.add_argument("--misses", help="print the detectable errors of this rule that were missed")
    parser.add_argument("--only", action="append", help="put in only detectable errors of this rule")
    parser.add_argument("--jobs", type=int, default=1, help="processes to share the texts among")
    parser.add_argument("--every", type=int, help="only every so manieth text")
    parser.add_argument(
        "--record", action="store_true", help="hold each text against the record that its annotation is"
    )
    parser.add_argument(
        "--reference", type=Path, help="hold each text whose match it knows against this store of reference data"
    )
    parser.add_argument(
        "--whole",
        action="store_true",
        help="hold each text against a store that knows its matches whole, with all goals",
    )
    parser.add_argument("--false", action="store_true", help="print findings that do not touch the error")
    parser.add_argument(
        "--unchanged", action="store_true", help="print findings on unchanged reports, and put nothing in"
    )
    parser.add_argument("--rules", action="store_true", help="print when each rule calls an error detectable")
    args = parser.parse_args()
    if args.rules:
        print("\n".join(f"{name}: {said}" for name, said in rules().items()))
        return
    chosen = _chosen(args.which)
    if args.every:
        chosen = chosen[:: args.every]
    bench = Bench(args.only or (), args.record)
    if args.unchanged:
        for text in chosen:
            for finding in check(text.text):
                print(text.stem, shown(text.text, finding))
        return
    reference, days = whole_reference(chosen) if args.whole else (args.reference, {})
    if args.reference:
        days = days_of([*seeds(), *texts("all")], open_reference(args.reference))
    told = (tuple(args.only or ()), args.record, reference, days)
    if args.folds:
        parts = [Part([t for t in chosen if fold(t.stem) == k], *told, HOME / str(k)) for k in range(FOLDS)]
    else:
        parts = [Part(chosen[at :: args.jobs], *told) for at in range(args.jobs)]
    with ProcessPoolExecutor(args.jobs) as pool:
        for part in pool.map(_run, parts):
            bench.add(part)
    bench.print()
    for rule, told in bench.misses.items():
        if args.misses in (rule, "all"):
            print("\n".join(("", f"missed: {rule}", *told)))
    if args.false:
        print("\n".join(("", "corrections that do not give back the words:", *bench.wrongly)))
        print("\n".join(("", "does not touch the error:", *bench.wrong)))


if __name__ == "__main__":
    main()
