"""Consistent reports in, reports with exactly one wrong fact out, each labelled detectable or not by the rule of its kind.

Where a fact stands is taken from the annotation (goals, tellings, table rows), never from the reader. The rule of all
kinds: an error is detectable when other words of the text tell, in plain words, a fact that cannot hold beside it; a fact
that must be known from elsewhere (for whom a man plays, the laws of a league) does not count. `rules()` says what that is
for each kind.

    python evaluation/inject.py [STEM]      prints the variants
"""

import hashlib
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from corpus import SHARED, Text, texts
from inject_facts import Facts
from inject_laws import added_time, aggregate, box, run, shoot_out, through
from inject_words import WEEKDAYS, fits_under, minute_of, number_word, numbers_in, said_as


@dataclass(frozen=True)
class Variant:
    """A report with the words at start..end replaced; `detectable` is the reason why the text contradicts it, or None."""

    stem: str
    rule: str
    kind: str  # NAME, NUMBER, WORD, CONTEXT
    start: int
    old: str
    new: str
    detectable: str | None
    original: str

    @property
    def text(self) -> str:
        return self.original[: self.start] + self.new + self.original[self.start + len(self.old) :]

    @property
    def end(self) -> int:
        return self.start + len(self.new)


Change = tuple[int, str, str, str | None]  # where, old words, new words, why detectable
_EACH = 2  # how many errors of a kind are put into one text, one at a time


def _dice(*seed: object) -> int:
    return int(hashlib.sha256("|".join(map(str, seed)).encode()).hexdigest(), 16)


def score(facts: Facts) -> Iterator[Change]:
    """A digit of the final score. Detectable: the result is told again; a word of the sentence ("draw") or a running
    score elsewhere cannot hold beside it; more goals are told for a side."""
    for at, pair in facts.finals:
        for side in (0, 1):
            for step in (1, -1):
                new = (pair[0] + step, pair[1]) if side == 0 else (pair[0], pair[1] + step)
                if min(new) < 0:
                    continue
                old = facts.text[at.start : at.end]
                mark = re.sub(r"\d", "", old)
                yield at.start, old, f"{new[0]}{mark}{new[1]}", facts.against_score(at.start, pair, new)


def running(facts: Facts) -> Iterator[Change]:
    """A digit of a score told on the way. Detectable: it does not fit under the final score told in digits, or every
    goal of the match is told with its order and side."""
    for at, pair in facts.on_the_way:
        for new in ((pair[0] + 1, pair[1]), (pair[0], pair[1] + 1), (pair[0] - 1, pair[1]), (pair[0], pair[1] - 1)):
            if min(new) < 0:
                continue
            why = None
            if facts.final and facts.finals and not fits_under(new, facts.final):
                why = "over the final score"
            elif facts.all_goals_told:
                why = "all goals are told"
            old = facts.text[at.start : at.end]
            yield at.start, old, f"{new[0]}{re.sub(r'[0-9]', '', old)}{new[1]}", why


def minute(facts: Facts) -> Iterator[Change]:
    """A goal's minute. Detectable: another sentence times the goal by a number, in the same manner ("57th") or more than a
    minute away; words of the other half stand with it; or its place in the running score between goals timed by numbers.
    Never for a span of time ("three goals in eight minutes")."""
    for told in facts.tellings:
        if not told.time_as or told.time_at is None:
            continue
        numbers = list(numbers_in(told.time_as))
        if len(numbers) != 1:
            continue
        start, word, value = numbers[0]
        if minute_of(told.time_as, facts.goals[told.goal].get("minute")) is None:
            continue
        for step in (1 + _dice(facts.stem, told.time_at) % 4, 9, -7, 20):
            new = value + step
            said = said_as(word, new)
            if 1 <= new <= 90 and said is not None:
                yield told.time_at + start, word, said, facts.against_minute(told, value, new)


def scorer(facts: Facts) -> Iterator[Change]:
    """A scorer's name, for a team-mate's or an opponent's. Detectable: the score is told, and with the other man there are
    more goals told than it has, since another sentence still names the right man or he counts for the other side; the
    sentence names the team that he does not score for elsewhere; he passes to himself. Never where only a figure of speech
    says that he scored, without a word of ball, net or score ("Hale sinks Leeds")."""
    for told in facts.tellings:
        if told.scorer_at is None or not told.named:
            continue
        for other, team in facts.others_than(told.goal):
            yield told.scorer_at, told.scorer_as or "", other, facts.against_scorer(told, other, team)


def team(facts: Facts) -> Iterator[Change]:
    """The team of a goal, for the other. Detectable: the scorer stands in the sentence, and another sentence tells his
    team; or the sentence tells a score that leads the other way."""
    for told in facts.tellings:
        if told.team_at is None or told.team_as not in facts.teams or not told.team:
            continue
        other = facts.teams[1 - facts.teams.index(told.team_as)]
        if other:
            yield told.team_at, told.team_as, other, facts.against_team(told)


def result_teams(facts: Facts) -> Iterator[Change]:
    """The winner's name in the sentence that tells the result, for the loser's. Detectable: the result with its winner is
    told again, or both names now are the same, in one clause."""
    yield from facts.result_names()


def result_turned(facts: Facts) -> Iterator[Change]:
    """Both names of the sentence that tells the result, changed about. Detectable: the result is told again, or all goals
    are told."""
    yield from facts.results_turned()


_EFFECTS = (
    (re.compile(r"\b(equaliser|leveller)\b"), "opener"),
    (re.compile(r"\b(opener|opening goal)\b"), "equaliser"),
    (re.compile(r"\bopened the scoring\b"), "equalised"),
    (re.compile(r"\b(equalised|levelled)\b"), "opened the scoring"),
    (re.compile(r"\bdoubled (the|their) (lead|advantage)\b"), "halved the deficit"),
    (re.compile(r"\b(late )?(winner|winning goal)\b"), "equaliser"),
    (re.compile(r"\bhalved the deficit\b"), "doubled the lead"),
)


def effect(facts: Facts) -> Iterator[Change]:
    """What a goal did to the score: opener, equaliser, winner. Detectable: all goals of the match are told with their order
    and sides, or the final score, told in figures, cannot have such a goal."""
    for told in facts.tellings:
        for wording, other in _EFFECTS:
            for found in wording.finditer(told.sentence):
                if found[0] in told.trigger or told.trigger in found[0]:
                    yield told.at + found.start(), found[0], other, facts.against_effect(other)


_COUNTS = (
    (re.compile(r"\bhat-?\s?trick\b", re.I), "brace", -1),
    (re.compile(r"\b(brace|double(?! (the|their|his|its)\b))\b"), "hat-trick", 1),
    (re.compile(r"\bscored twice\b"), "scored three times", 1),
    (re.compile(r"\b(netted|struck|scoring) twice\b"), "scored three times", 1),
)


_COMPLETED = re.compile(r"\bcomplet\w+ (?:his|her|a) $", re.I)


def count(facts: Facts) -> Iterator[Change]:
    """How many a man scored. Detectable: more than the score has; or the goals told of him elsewhere are more, unless he only
    completed his brace: a third may have followed."""
    for told in facts.tellings:
        for wording, other, step in _COUNTS:
            for found in wording.finditer(told.sentence):
                # Who completes his brace may go on to a third.
                open_ended = step < 0 and _COMPLETED.search(told.sentence, 0, found.start()) is not None
                why = None if open_ended else facts.against_count(told, step)
                yield told.at + found.start(), found[0], other, why


def ordinal(facts: Facts) -> Iterator[Change]:
    """ "His second". Detectable: as with the count."""
    for told in facts.tellings:
        for found in re.finditer(
            r"\bhis (first|second|third)\b(?=( goal)?( of the (game|match|afternoon|night|day|evening)| and\b| with\b| from\b|[.,]))",
            told.sentence,
        ):
            at = ("first", "second", "third").index(found[1])
            for new in ({0: 1, 1: 2, 2: 1}[at],):
                why = facts.against_count(told, new - at)
                yield told.at + found.start(1), found[1], ("first", "second", "third")[new], why


def half(facts: Facts) -> Iterator[Change]:
    """The half of a goal. Detectable: another sentence times the goal in the other half, by a number or in words."""
    for told in facts.tellings:
        for found in re.finditer(r"\b(first|second)[- ]half\b", told.time_as or ""):
            other = "second" if found[1] == "first" else "first"
            if told.time_at is not None:
                yield told.time_at + found.start(1), found[1], other, facts.against_half(told, other)


def place(facts: Facts) -> Iterator[Change]:
    """A place in the table. Detectable: told again, another team is told there, or points told around it forbid it."""
    for start, word, row in facts.places:
        for step in (1, 2, -1):
            new = row["position"] + step
            said = said_as(word, new)
            if new >= 1 and said is not None:
                yield start, word, said, facts.against_place(row, new)


def points(facts: Facts) -> Iterator[Change]:
    """A team's points. Detectable: told again, level with a team whose points are told, a gap told, or places forbid it."""
    for start, word, row in facts.points:
        for step in (1, -2, 4):
            new = row["points"] + step
            if new >= 0 and (said := said_as(word, new)) is not None:
                yield start, word, said, facts.against_points(row, new, start)


def gap(facts: Facts) -> Iterator[Change]:
    """A gap in points. Detectable: the points of both teams are told."""
    for start, word, value in facts.gaps:
        for step in (1, 2, -1):
            if value + step >= 1 and (said := said_as(word, value + step)) is not None:
                yield start, word, said, facts.against_gap()


_RESULT_WORDS = (
    (re.compile(r"\b(draw|stalemate)\b"), "win"), (re.compile(r"\b(win|victory)\b"), "draw"),
    (re.compile(r"\bdefeat\b(?! (to|by))"), "draw"), (re.compile(r"\b(beat|defeated)\b"), "drew with"),
)  # fmt: skip


def result_word(facts: Facts) -> Iterator[Change]:
    """Win, draw, defeat in a sentence with the final score. Detectable: always, the digits stand there."""
    for at, pair in facts.finals:
        first, last = facts.sentence_around(at.start)
        for wording, other in _RESULT_WORDS:
            for found in wording.finditer(facts.text[first:last]):
                near = abs(first + found.start() - at.start) < 40
                if near and (pair[0] == pair[1]) == (wording is _RESULT_WORDS[0][0]):
                    yield first + found.start(), found[0], other, "the score stands beside it"


def weekday(facts: Facts) -> Iterator[Change]:
    """A day of the week. Detectable: a date with the day's number stands with it, or another sentence tells the match's day."""
    for found in re.finditer(rf"\b({'|'.join(WEEKDAYS)})\b", facts.text):
        other = WEEKDAYS[(WEEKDAYS.index(found[0]) + 1 + _dice(facts.stem, found.start()) % 5) % 7]
        yield found.start(), found[0], other, facts.against_weekday(found)


def claim(facts: Facts) -> Iterator[Change]:
    """A number or "first" of form and history ("third straight win", "first since"). Detectable: never without data."""
    wording = r"\b(second|third|fourth|fifth|two|three|four|five|six|seven)(?= (straight|successive|consecutive|league|home|away|games|matches|wins)\b)"
    for found in re.finditer(wording, facts.text):
        value = number_word(found[1])
        if value is not None and (said := said_as(found[1], value + 1)):
            yield found.start(), found[1], said, None


RULES: dict[str, tuple[str, Callable[[Facts], Iterator[Change]]]] = {
    "score": ("NUMBER", score), "running score": ("NUMBER", running), "minute": ("NUMBER", minute),
    "scorer": ("NAME", scorer), "team of a goal": ("NAME", team), "team of the result": ("NAME", result_teams),
    "result turned round": ("NAME", result_turned),
    "opener, equaliser": ("CONTEXT", effect), "hat-trick, brace": ("WORD", count), "his second": ("CONTEXT", ordinal),
    "half": ("CONTEXT", half), "place": ("NUMBER", place), "points": ("NUMBER", points), "gap": ("NUMBER", gap),
    "win, draw": ("WORD", result_word), "weekday": ("WORD", weekday), "form, history": ("NUMBER", claim),
    "minute of the box": ("NUMBER", box), "added time": ("NUMBER", added_time), "shoot-out": ("NUMBER", shoot_out),
    "aggregate": ("NUMBER", aggregate), "who goes through": ("NAME", through), "run": ("WORD", run),
}  # fmt: skip


def rules() -> dict[str, str]:
    """What is changed, and when the rule calls it detectable."""
    return {name: " ".join((make.__doc__ or "").split()) for name, (_, make) in RULES.items()}


def variants(text: Text) -> list[Variant]:
    """At most two errors of each kind, chosen by hash; detectable ones and others as they come."""
    facts = Facts(text)
    made = []
    for name, (kind, make) in RULES.items():
        offered = {
            (start, new): Variant(text.stem, name, kind, start, old, new, why, text.text)
            for start, old, new, why in make(facts)
            if old != new and text.text[start : start + len(old)] == old
        }
        ordered = sorted(offered.values(), key=lambda v: _dice(v.stem, v.rule, v.start, v.new))
        chosen: list[Variant] = []
        for one in ordered:
            if len(chosen) < _EACH and one.start not in {c.start for c in chosen}:
                chosen.append(one)
        made += sorted(chosen, key=lambda v: v.start)
    return made


if __name__ == "__main__":
    if not SHARED.exists():
        sys.exit("no ../shared here")
    for one in texts("all"):
        if len(sys.argv) < 2 or sys.argv[1] in one.stem:
            for made in variants(one):
                around = made.text[max(0, made.start - 60) : made.end + 40].replace("\n", " ")
                print(f"{made.stem:12} {made.rule:20} {made.detectable or '-':34} {made.old} -> {made.new} | {around}")
