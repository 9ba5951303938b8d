"""Made-up reports with a known truth: what is read of plain reports that nobody wrote by hand, and which plain blunders there are.

    python evaluation/made_up.py [matches|round-ups] [HOW MANY] [SEED]

`matches`: one match a report, told goal by goal in frames of made_up_frames.py, with chances, cards and changes between.
`round-ups`: results of two to six matches of sides with invented and with ordinary names, in prose, in paragraphs, two a
sentence, or as a list. Prints each report that was read wrongly with what is wrong, then the counts. Same seed, same reports.
Some goals are nobody's to settle: "X opened the scoring, Y levelled, Z won it for A".
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from corpus import SHARED
from made_up_frames import (
    AHEAD,
    ASIDES,
    BACK,
    BALLS,
    CHANCES,
    DRAWS,
    DRAWS_AT_LENGTH,
    ENDS,
    EXTENDED,
    FIRSTS,
    HOW,
    INTROS,
    JOINS,
    LAST,
    LEADS,
    LEVEL,
    NICKNAMES,
    OPENED,
    OWN,
    PENALTIES,
    REDUCED,
    SUFFIXES,
    TOWNS,
    WINS,
    WINS_AT_LENGTH,
)  # fmt: skip
from pressbox.pipeline import read

sys.path.append(str(SHARED / "score"))
from score import minute_right, pair_teams, same_person

_WORDS = "nil one two three four five six seven eight nine ten".split()


@dataclass
class Goal:
    """A goal as it was made up: whose, when (a minute, or what its words leave open), and the sentence that tells it."""

    side: int
    man: str
    minute: tuple[int, int]
    sentence: str
    kind: str = "open"


@dataclass
class Told:
    """A match as it was made up."""

    teams: tuple[str, str]
    score: tuple[int, int]
    goals: list[Goal] = field(default_factory=list)
    frame: str = ""


def in_words(number: int) -> str:
    """A number as a paper writes it."""
    return _WORDS[number] if number < len(_WORDS) else str(number)


def nth(number: int) -> str:
    """Its ordinal in figures."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def when(pick: random.Random, minute: int, before: int | None) -> tuple[str, tuple[int, int]]:
    """Words for a minute, and what they say; `before` is the minute of the goal told right before, where it is known."""
    exact = (minute, minute)
    ways = [(f"in the {nth(minute)} minute", exact)] * 3 + [
        (f"on {minute} minutes", exact),
        (f"after {minute} minutes", exact),
    ]
    if minute <= 45:
        left = 45 - minute
        if 1 < left <= 10:
            ways += [(f"{in_words(left)} minutes before {what}", exact) for what in ("half-time", "the break")]
        ways += [("early on", (1, 15))] * (minute <= 12) + [("midway through the first half", (20, 26))] * (
            20 <= minute <= 26
        )
        ways += [("shortly before half-time", (38, 46))] * (minute >= 38) + [
            ("on the stroke of half-time", (44, 46))
        ] * (minute >= 44)
    elif minute <= 90:
        gone, left = minute - 45, 90 - minute
        if 1 < gone <= 15:
            ways += [
                (f"{in_words(gone)} minutes {what}", exact) for what in ("after the restart", "into the second half")
            ]
        if 1 < left <= 20:
            ways += [(f"{in_words(left)} minutes from {what}", exact) for what in ("time", "the end")]
            ways.append((f"with {in_words(left)} minutes left", exact))
        ways += [("early in the second half", (46, 55))] * (gone <= 8) + [("late on", (75, 99))] * (minute >= 78)
    else:
        ways = [("in stoppage time", (90, 99)), (f"in the {nth(minute - 90)} minute of stoppage time", exact)]
    if before and 1 < minute - before <= 12 and (before <= 45) == (minute <= 45) and minute <= 90:
        ways += [(f"{in_words(minute - before)} minutes later", exact)] * 3
    return pick.choice(ways)


class Names:
    """The men of a report: in full at first, by their surname from then on."""

    def __init__(self, pick: random.Random) -> None:
        self._pick = pick
        self._last = pick.sample(LAST, 26)
        self._seen: set[int] = set()

    def __getitem__(self, man: int) -> str:
        return self._last[man]

    def say(self, man: int) -> str:
        """How he is named here."""
        if man in self._seen:
            return self._last[man]
        self._seen.add(man)
        return f"{self._pick.choice(FIRSTS)} {self._last[man]}" if self._pick.random() < 2 / 3 else self._last[man]


def match(pick: random.Random) -> tuple[str, list[Told]]:
    """A report of one match, and the match."""
    short = pick.sample(TOWNS, 2)
    full = (short[0] + pick.choice(SUFFIXES[:8]), short[1] + pick.choice(SUFFIXES[:8]))
    names = Names(pick)
    minutes = sorted(pick.sample([*range(2, 45), *range(46, 91), 92, 93], pick.choice([1, 1, 2, 2, 3, 3, 4, 5])))
    score, story, told, before, led = [0, 0], list[str](), Told(full, (0, 0)), None, [False, False]

    def fill(frame: str, side: int, man: int, **more: object) -> tuple[str, int]:
        own, theirs = range(13 * side, 13 * side + 13), range(13 * (1 - side), 13 * (1 - side) + 13)
        passer, other = pick.sample([one for one in own[:10] if one != man], 2)
        men = {"P": man, "A": passer, "M": other, "K": theirs[12], "D": pick.choice(theirs[9:12])}
        if "{how}" in frame:
            how = pick.choice(HOW)
            alone = not re.search(r"\{[KA]\}", frame + how) and "goalmouth" not in how and "mistake" not in how
            frame = frame.replace("{how}", f"{how} {pick.choice(BALLS)}" if alone and pick.random() < 0.4 else how)
        sentence = re.sub(r"\{([PAMKD])\}", lambda found: names.say(men[found[1]]), frame)
        for slot, word in {"t": short[side], "o": short[1 - side], **more}.items():
            sentence = sentence.replace("{" + slot + "}", str(word))
        return sentence, men["D"]

    for minute in minutes:
        side = pick.choice((0, 0, 1))
        if pick.random() < 0.4:
            other = pick.choice((0, 1))
            stamp = f" in the {nth(minute - 1)} minute" if minute < 90 and pick.random() < 0.4 else ""
            story.append(fill(pick.choice(CHANCES), other, 13 * other + pick.randrange(10), t2=stamp)[0])
            before = None
        level = score[0] == score[1]
        score[side] += 1
        lead, his = score[side] - score[1 - side], score[side]
        chance, kind = pick.random(), "open"
        if chance < 0.11:
            frames, kind = (PENALTIES, "penalty") if chance < 0.07 else (OWN, "own_goal")
        elif lead == 0:
            frames = LEVEL
        elif lead == 1:
            frames = OPENED if his == 1 else BACK if level and led[side] else AHEAD
        else:
            frames = EXTENDED if lead > 1 else REDUCED
        words, interval = when(pick, minute, before)
        man = 13 * side + pick.randrange(10)
        sentence, defender = fill(
            pick.choice(frames), side, man, ph=words, Ph=words[0].upper() + words[1:], s=his, q=score[1 - side],
            nth=("", "first", "second", "third", "fourth", "fifth")[his],
        )  # fmt: skip
        told.goals.append(Goal(side, names[defender if kind == "own_goal" else man], interval, sentence, kind))
        story.append(sentence)
        led[side] |= lead > 0
        before = minute if interval[0] == interval[1] else None
    told.score = (score[0], score[1])
    won = 0 if score[0] >= score[1] else 1
    frames = DRAWS[:3] if score[0] == score[1] else [frame for frame in WINS if "{g" not in frame and "{w" not in frame]
    opening = pick.choice(frames).format(A=full[won], B=full[1 - won], s=f"{max(score)}-{min(score)}")
    return f"{opening}\n\n{' '.join(story)}", [told]


def round_up(pick: random.Random) -> tuple[str, list[Told]]:
    """A round-up, and its matches."""
    towns = pick.sample(TOWNS, 2 * pick.choice([2, 3, 3, 4, 5, 6]))
    sides = [pick.choice(NICKNAMES) if pick.random() < 0.12 else town + pick.choice(SUFFIXES) for town in towns]
    if len(set(sides)) < len(sides):
        return round_up(pick)
    men, told, sentences = pick.sample(LAST, len(LAST)), list[Told](), list[str]()
    for first, second in zip(sides[::2], sides[1::2], strict=True):
        score = pick.choice([(1, 0), (2, 0), (2, 1), (3, 1), (3, 0), (1, 1), (2, 2), (0, 0)])
        sentence, goals, frame = (
            result(pick, first, second, score, men) if pick.random() < 0.6 else plainly(pick, first, second, score, men)
        )
        told.append(Told((first, second), score, goals, frame))
        sentences.append(sentence)
    style = pick.choice(["paragraphs", "prose", "two a sentence", "list"])
    if style == "list":
        lines = [f"{one.teams[0]} {one.score[0]} {one.teams[1]} {one.score[1]}" for one in told]
        for one in told:
            one.goals.clear()
    elif style == "two a sentence":
        pairs = [sentences[at : at + 2] for at in range(0, len(sentences), 2)]
        lines = [
            f"{two[0][:-1]}{pick.choice(JOINS)}{_inside(two[1])}"
            if len(two) > 1 and two[0].count(".") < 2
            else " ".join(two)
            for two in pairs
        ]
    else:
        lines = [_begun(pick.choice(INTROS) if at else "", sentence) for at, sentence in enumerate(sentences)]
    return "\n\n".join(filter(None, (pick.choice(LEADS), (" " if style == "prose" else "\n\n").join(lines)))), told


def _inside(sentence: str) -> str:
    """A sentence as it goes on behind another: "A late goal" with a small letter."""
    first, _, rest = sentence.partition(" ")
    return (
        f"{first.lower()} {rest}"
        if first in ("A", "At", "It", "There", "In", "The", "Two", "Goals", "Home", "Visitors")
        else sentence
    )


def _begun(intro: str, sentence: str) -> str:
    return intro + (_inside(sentence) if intro else sentence)


def plainly(
    pick: random.Random, first: str, second: str, score: tuple[int, int], men: list[str]
) -> tuple[str, list[Goal], str]:
    """A result in one plain sentence, and those of its goals that it tells."""
    scorers = (
        [f"{pick.choice(FIRSTS)} {men.pop()}" for _ in range(score[0] if score[0] != score[1] else 0)]
        if len(men) > 3
        else []
    )
    frame = pick.choice([one for one in (WINS if score[0] > score[1] else DRAWS) if scorers or "{g}" not in one])
    row = ", ".join(scorers[:-1]) + " and " + scorers[-1] if len(scorers) > 1 else "".join(scorers)
    sentence = frame.format(
        A=first, B=second, s=f"{score[0]}-{score[1]}", g=row, w1=in_words(score[0]), w2=in_words(score[1])
    )
    return sentence, [Goal(0, one.split()[-1], (1, 125), sentence) for one in scorers if "{g}" in frame], frame


def result(
    pick: random.Random, first: str, second: str, score: tuple[int, int], men: list[str]
) -> tuple[str, list[Goal], str]:
    """A result with something around it, and no goals to be asked for."""
    won = score[0] > score[1]
    least = {"X": 1, "Y": 2}
    frames = [
        frame for frame in (WINS_AT_LENGTH if won else DRAWS_AT_LENGTH)
        if all(score[0] >= many for slot, many in least.items() if "{" + slot + "}" in frame)
        and (score[1] or not re.search(r"\{Z\}|behind|goal down|early lead|twice led|pegged|lead slip|fought back", frame))
        and len(men) > 4
    ]  # fmt: skip
    if not frames:
        return plainly(pick, first, second, score, men)
    frame = pick.choice(frames)
    at_length = frame.replace("{end}", pick.choice(ENDS)) + pick.choice(ASIDES if score[0] else ASIDES[:4])
    names = {
        slot: f"{pick.choice(FIRSTS)} {men.pop()}" if pick.random() < 2 / 3 else men.pop()
        for slot in "XYZD"
        if "{" + slot + "}" in at_length
    }
    return at_length.format(A=first, B=second, s=f"{score[0]}-{score[1]}", **names), [], frame


def wrong(text: str, told: list[Told]) -> Iterator[str]:
    """What was read wrongly, a line each."""
    left = read(text).to_dict()["matches"]
    for one in told:
        found = next((other for other in left if pair_teams(one.teams, other["teams"])), None)
        if found is None:
            yield f"match missed: {one.teams[0]} {one.score[0]}-{one.score[1]} {one.teams[1]} | {one.frame}"
            continue
        left.remove(found)
        which = pair_teams(one.teams, found["teams"])
        full = (found["score"] or {}).get("full_time")
        if full is None or tuple(full[which[team]] for team in one.teams) != one.score:
            yield f"score: {one.teams[0]} v {one.teams[1]} {one.score}, read {full} | {one.frame}"
        goals = list(found["goals"])
        for goal in one.goals:
            side = found["teams"][which[one.teams[goal.side]]]["name"]
            his = [g for g in goals if g["team"] == side and same_person(goal.man, g["scorer"])]
            timed = [g for g in his if minute_right({"minute": list(goal.minute)}, g) or goal.minute == (1, 125)]
            if not his:
                yield f"goal missed: {goal.man} ({one.teams[goal.side]}): {goal.sentence}"
                continue
            goals.remove((timed or his)[0])
            if not timed:
                yield f"minute: {goal.man} {goal.minute}, read {his[0]['minute']}: {goal.sentence}"
            elif goal.kind not in ("open", timed[0]["kind"]):
                yield f"kind: {goal.man} {goal.kind}, read {timed[0]['kind']}: {goal.sentence}"
        if one.goals:
            yield from (f"goal nobody scored: {g['scorer']} ({g['team']})" for g in goals)
    yield from (f"match nobody played: {' v '.join(str(team['name']) for team in other['teams'])}" for other in left)


def main() -> None:
    kind, many, seed = (*sys.argv[1:], *("matches", "200", "1")[len(sys.argv) - 1 :])
    pick, counts = random.Random(int(seed)), dict[str, int]()
    frames, told_so = Counter[str](), Counter[str]()
    matches = goals = 0
    for number in range(int(many)):
        text, told = (round_up if kind == "round-ups" else match)(pick)
        matches, goals = matches + len(told), goals + sum(len(one.goals) for one in told)
        told_so.update(one.frame for one in told)
        faults = list(wrong(text, told))
        for fault in faults:
            what = fault.partition(":")[0]
            counts[what] = counts.get(what, 0) + 1
            if " | " in fault:
                frames[fault.partition(" | ")[2]] += 1
        if faults:
            print(f"#{number}", *faults, sep="\n   ")
            print(text, "\n")
    for frame, times in frames.most_common():
        print(f"{times:4} of {told_so[frame]:4} {frame}")
    print(f"{many} reports, {matches} matches, {goals} goals:", counts or "nothing wrong")


if __name__ == "__main__":
    main()
