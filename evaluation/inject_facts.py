"""What the annotation of a text says, and where the text says it: the ground on which `inject.py` changes facts.

Nothing here looks at what the reader makes of the text.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from corpus import Text
from inject_sides import is_one_too_many, men_named, side_is_told
from inject_words import (
    ANOTHER_CLAUSE,
    ONLY_GOAL,
    ORDER_TOLD,
    ORDINALS,
    OTHER_DAY,
    PLAIN,
    RESULT,
    SCORE,
    SPAN_OF_TIME,
    TEAM_NAMED,
    Pair,
    fits_under,
    halves_said,
    has_number,
    in_result_words,
    manner,
    minute_of,
    number_word,
    on_the_clock,
    same_pair,
    whole_words,
)


@dataclass(frozen=True)
class Telling:
    """A place where a goal is told, as the annotators marked it."""

    goal: int
    match: int
    sentence: str
    at: int  # where the sentence begins
    trigger: str
    scorer_as: str | None
    scorer_at: int | None
    named: bool
    team_as: str | None
    team_at: int | None
    time_as: str | None
    time_at: int | None
    team: str | None


@dataclass(frozen=True)
class Place:
    start: int
    end: int


class Facts:
    """One text's facts with their places; only the match that the text is mostly about."""

    def __init__(self, text: Text) -> None:
        self.stem, self.text, self.gold = text.stem, text.text, text.gold
        matches = text.gold.get("matches", [])
        self.index = next((i for i, m in enumerate(matches) if m.get("main")), 0 if len(matches) == 1 else -1)
        match: dict[str, Any] = matches[self.index] if self.index >= 0 else {}
        self.alone = len(matches) == 1
        self.teams: list[str | None] = list(match.get("teams") or [None, None])
        self.final: Pair | None = tuple(match["score"]) if match.get("score") else None  # type: ignore[assignment]
        self.goals: list[dict[str, Any]] = match.get("goals", [])
        self.table = text.gold.get("table", [])
        self.all_goals_told = (
            self.final is not None
            and len(self.goals) == sum(self.final)
            and all(goal.get("order") and goal.get("team") for goal in self.goals)
        )
        self.score_told = self.final is not None and any(
            same_pair((int(found[1]), int(found[2])), self.final) for found in SCORE.finditer(self.text)
        )
        if self.final is not None and sum(self.final) == 1 and ONLY_GOAL.search(self.text):
            self.score_told = True
        self.tellings = [t for t in map(self._telling, text.mentions) if t is not None]
        self.finals, self.on_the_way = self._scores()
        self.places = list(self._rows("position"))
        self.points = list(self._rows("points"))
        self.gaps = list(self._gaps())

    # Where things stand

    def sentence_around(self, at: int) -> tuple[int, int]:
        first = max((m.end() for m in re.finditer(r"[.!?][\"”’']?\s+|\n", self.text[:at])), default=0)
        last = re.search(r"[.!?][\"”’']?(\s|$)|\n|$", self.text[at:])
        return first, at + (last.end() if last else 0)

    def _telling(self, row: dict[str, Any]) -> Telling | None:
        at = self.text.find(row["sentence"])
        if at < 0 or row["match"] != self.index or row["goal"] is None or row["goal"] >= len(self.goals):
            return None
        sentence = row["sentence"]
        goal = self.goals[row["goal"]]

        def where(words: str | None) -> int | None:
            found = whole_words(sentence, words) if words else None
            return None if found is None else at + found

        name, known = row.get("scorer_as"), goal.get("scorer")
        named = bool(name and known and known.split()[-1] in name and name[0].isupper() and len(name.split()) <= 3)
        return Telling(
            row["goal"], row["match"], sentence, at, row["trigger"], name, where(name), named, row.get("team_as"),
            where(row.get("team_as")), row.get("time_as"), where(row.get("time_as")), goal.get("team"),
        )  # fmt: skip

    def _scores(self) -> tuple[list[tuple[Place, Pair]], list[tuple[Place, Pair]]]:
        finals, on_the_way = [], []
        told = {t.at: t.sentence for t in self.tellings}
        for found in SCORE.finditer(self.text):
            pair = (int(found[1]), int(found[2]))
            first, last = self.sentence_around(found.start())
            sentence = self.text[first:last]
            if self.final is None or self._quoted(found.start()):
                continue
            place = Place(found.start(), found.end())
            if same_pair(pair, self.final) and in_result_words(sentence):
                if self.alone or any(name and name in sentence for name in self.teams):
                    finals.append((place, pair))
            elif fits_under(pair, self.final) and not same_pair(pair, self.final) and not OTHER_DAY.search(sentence):
                if any(a <= found.start() < a + len(s) for a, s in told.items()) and not RESULT.search(sentence):
                    on_the_way.append((place, pair))
        return finals, on_the_way

    def _quoted(self, at: int) -> bool:
        return self.text[:at].count("“") > self.text[:at].count("”")

    def _rows(self, what: str) -> Iterator[tuple[int, str, dict[str, Any]]]:
        for row in self.table:
            if row.get(what) is None or not row.get("team"):
                continue
            for found in re.finditer(r"[A-Za-z]+|\d+(?:st|nd|rd|th)?", self.text):
                if number_word(found[0]) != row[what]:
                    continue
                low = found[0].lower()
                tail, head = (
                    self.text[found.end() : found.end() + 12],
                    self.text[max(0, found.start() - 5) : found.start()],
                )
                if what == "points" and low in ORDINALS:
                    continue
                if what == "points" and not (
                    (
                        tail.startswith(" points")
                        and not re.match(
                            r" points? (clear|ahead|above|behind|adrift|off|from)",
                            self.text[found.end() : found.end() + 24],
                        )
                    )
                    or head.endswith(" on ")
                ):
                    continue
                if what == "position" and (low not in ORDINALS[1:] and not re.fullmatch(r"\d+(st|nd|rd|th)", low)):
                    continue
                if what == "position" and not (
                    re.match(r"[- ](place|placed|spot|in the (table|league))", self.text[found.end() : found.end() + 14])
                    or re.search(r"\b(are|is|in|up to|to|down to|into|lie|sit|stay|remain|stand) $", self.text[max(0, found.start() - 8) : found.start()])
                ):  # fmt: skip
                    continue
                first, last = self.sentence_around(found.start())
                if row["team"].split()[0] in self.text[first:last]:
                    yield found.start(), found[0], row
                    break

    def _gaps(self) -> Iterator[tuple[int, str, int]]:
        for found in re.finditer(r"\b(\w+) points? (?:clear|ahead|above|behind|adrift|off)\b", self.text):
            value = number_word(found[1])
            if value:
                yield found.start(1), found[1], value

    def result_names(self) -> Iterator[tuple[int, str, str, str | None]]:
        for place, _ in self.finals:
            if self.final is None or self.final[0] == self.final[1] or None in self.teams:
                continue
            first, last = self.sentence_around(place.start)
            sentence = self.text[first:last]
            for name, other in ((self.teams[0], self.teams[1]), (self.teams[1], self.teams[0])):
                at = whole_words(sentence, name or "?")
                if at is None:
                    continue
                again = any(p.start < first or p.start >= last for p, _ in self.finals)
                beside = whole_words(sentence, other or "?")
                between = sentence[slice(*sorted((at, beside)))] if beside is not None else ""
                # "headed Leeds to a 2-1 win, after Leeds had lost their keeper": two clauses may name one side.
                why = None if beside is None or ANOTHER_CLAUSE.search(between) else "both names are the same"
                why = why or ("the result is told again" if again else None)
                yield first + at, name or "", other or "", why

    def results_turned(self) -> Iterator[tuple[int, str, str, str | None]]:
        """Both names of a sentence that tells the result, each in the other's place."""
        for place, _ in self.finals:
            if self.final is None or self.final[0] == self.final[1] or None in self.teams:
                continue
            first, last = self.sentence_around(place.start)
            sentence = self.text[first:last]
            found = [(whole_words(sentence, name or "?"), name or "") for name in self.teams]
            if any(at is None for at, _ in found):
                continue
            (one, name), (two, other) = sorted((at or 0, name) for at, name in found)
            between = sentence[one + len(name) : two]
            if len(between) > 40:
                continue
            again = any(p.start < first or p.start >= last for p, _ in self.finals)
            why = "the result is told again" if again else "all goals are told" if self.all_goals_told else None
            yield first + one, f"{name}{between}{other}", f"{other}{between}{name}", why

    def others_than(self, goal: int) -> Iterator[tuple[str, str]]:
        scorer = self.goals[goal].get("scorer")
        seen = {scorer}
        for other in [*self.goals, *self._others()]:
            name = other.get("scorer")
            if name and name not in seen and other.get("team"):
                seen.add(name)
                yield name, other["team"]

    def _others(self) -> Iterator[dict[str, Any]]:
        match = self.gold["matches"][self.index] if self.index >= 0 else {}
        for kind in ("missed_penalties", "red_cards"):
            yield from ({"scorer": e.get("player"), "team": e.get("team")} for e in match.get(kind, []))
        for change in match.get("substitutions", []):
            yield {"scorer": change.get("on"), "team": change.get("team")}
        for goal in self.goals:
            yield {"scorer": goal.get("assist"), "team": goal.get("team")}

    # Why a change contradicts the text

    def _told_goals(self) -> Counter[str]:
        told = {t.goal for t in self.tellings}
        return Counter(self.goals[g]["team"] for g in told if self.goals[g].get("team"))

    def against_score(self, at: int, old: Pair, new: Pair) -> str | None:
        first, last = self.sentence_around(at)
        if any(not first <= p.start < last and not same_pair(pair, new) for p, pair in self.finals):
            return "the result is told again"
        sentence = self.text[first:last].lower()
        if re.search(r"\bdraw\b|\bdrew\b|stalemate", sentence) and new[0] != new[1]:
            return "a draw with unequal scores"
        if re.search(r"\bwin\b|\bvictory\b|\bbeat\b|\bdefeat", sentence) and new[0] == new[1]:
            return "a win with equal scores"
        if any(not fits_under(pair, new) for _, pair in self.on_the_way):
            return "a running score is over it"
        told = sorted(self._told_goals().values(), reverse=True)
        if told and (told[0] > max(new) or sum(told) > sum(new)):
            return "more goals are told"
        return None

    def against_minute(self, told: Telling, old: int, new: int) -> str | None:
        words = (told.time_as or "").lower()
        if SPAN_OF_TIME.search(words):
            return None  # "three goals in eight minutes": ten are no contradiction
        for other in self.tellings:
            if other.goal == told.goal and other.sentence != told.sentence:
                number = minute_of(other.time_as, self.goals[other.goal].get("minute"))
                if number is None or SPAN_OF_TIME.search((other.time_as or "").lower()):
                    continue
                # "after 42 minutes" may be the 43rd: of two manners only a difference of more than a minute counts.
                least = 1 if manner(words) == manner(other.time_as or "") else 2
                if abs(on_the_clock(words, new) - on_the_clock(other.time_as or "", number)) >= least:
                    return "timed again by a number"
        if re.search(
            r"later|after (the )?(break|restart|half|interval)|before|from|remaining|to go|left|within|into", words
        ):
            return None
        was, now = old > 45, new > 45
        about = " ".join([told.sentence, *(o.time_as or "" for o in self.tellings if o.goal == told.goal)])
        if was != now and halves_said(about) == {2 if was else 1}:
            return "words of a half"
        return self._order_broken(told, new)

    def _order_broken(self, told: Telling, new: int) -> str | None:
        mine = self.goals[told.goal]
        if not mine.get("order"):
            return None
        for at, other in enumerate(self.goals):
            minute = other.get("minute")
            if at == told.goal or not other.get("order") or not minute or minute[0] != minute[1]:
                continue
            if not any(t.goal == at and has_number(t.time_as) for t in self.tellings):
                continue
            wrong = new < minute[0] if other["order"] < mine["order"] else new > minute[0]
            if wrong and any(t.goal in (at, told.goal) and ORDER_TOLD.search(t.sentence) for t in self.tellings):
                return "out of order with another goal"
        return None

    def _needed(self, team: str | None) -> int:
        """How many goals the men named for a team scored."""
        told = {t.goal for t in self.tellings if t.named}
        return sum(1 for g in told if self.goals[g].get("team") == team)

    def _scored_by(self, team: str | None) -> int | None:
        if self.final is None or team not in self.teams:
            return None
        return self.final[self.teams.index(team)]

    def against_scorer(self, told: Telling, other: str, team: str) -> str | None:
        goal = self.goals[told.goal]
        assist = goal.get("assist")
        if assist and assist == other and other.split()[-1] in told.sentence.replace(told.scorer_as or "", ""):
            return "he passes to himself"
        if not self.score_told or goal.get("kind") == "own_goal":
            return None  # then no goal is one too many
        if not PLAIN.search(told.sentence):
            return None  # "Hale sinks Leeds": a keeper may
        scored_too = any(g.get("scorer") == other for g in self.goals)
        crossed = team != told.team and side_is_told(self, other, team, told)
        if crossed and TEAM_NAMED.search(told.team_as or "") and scored_too:
            return "the sentence names the other team"
        again = any(t.named and t.goal == told.goal and t.sentence != told.sentence for t in self.tellings)
        mine = {g.get("scorer") for g in self.goals if g.get("team") == told.team}
        if again and not scored_too and self.final is not None and men_named(self) + 1 > sum(self.final):
            return "a goal too many"
        if again and team == told.team and other not in mine and is_one_too_many(self, team):
            return "a goal too many"
        # "Hale scored", said of another who scored once, may be his own goal told again: a time or an effect parts them.
        apart = not scored_too or told.time_as is not None or ORDER_TOLD.search(told.sentence) is not None
        return "a goal too many" if crossed and apart and is_one_too_many(self, team) else None

    def against_team(self, told: Telling) -> str | None:
        if not told.named:
            return None
        scorer = self.goals[told.goal].get("scorer")
        for other in self.tellings:
            same = other.sentence != told.sentence and self.goals[other.goal].get("scorer") == scorer
            if same and TEAM_NAMED.search(other.team_as or ""):
                return "his team is told elsewhere"
        rest = next((t for t in self.teams if t != told.team), None)
        return "a goal too many" if self.finals and is_one_too_many(self, rest) else None

    def against_effect(self, other: str) -> str | None:
        if self.all_goals_told:
            return "all goals are told"
        if self.final and self.finals and min(self.final) == 0 and other.startswith(("equal", "halved")):
            return "one side did not score"
        return None

    def against_count(self, told: Telling, step: int) -> str | None:
        scorer = self.goals[told.goal].get("scorer")
        mine = [g for g in self.goals if g.get("scorer") == scorer and g.get("team") == told.team]
        scored = self._scored_by(told.team)
        if step > 0:
            if scored is not None and self.finals and self._needed(told.team) + step > scored:
                return "a goal too many"
            return None
        told_alone = {
            t.goal for t in self.tellings if t.sentence != told.sentence and self.goals[t.goal] in mine and t.named
        }  # fmt: skip
        return "more are told of him" if len(told_alone) > len(mine) + step else None

    def against_half(self, told: Telling, falsely: str) -> str | None:
        for other in self.tellings:
            if other.goal == told.goal and other.sentence != told.sentence and other.time_as:
                number = minute_of(other.time_as, self.goals[other.goal].get("minute"))
                if number is not None and not SPAN_OF_TIME.search(other.time_as.lower()):
                    said = {1 if on_the_clock(other.time_as, number) <= 45 else 2}
                else:
                    said = halves_said(other.time_as)
                if said == {2 if falsely == "first" else 1}:
                    return "timed again"
        return None

    def against_place(self, row: dict[str, Any], new: int) -> str | None:
        twice = Counter(r["team"] for _, _, r in self.places)[row["team"]] > 1
        if twice:
            return "told again"
        if any(other["team"] != row["team"] and other.get("position") == new for other in self.table):
            return "another team is there"
        return self._order_of_points(row, new, row.get("points"))

    def _order_of_points(self, row: dict[str, Any], place: int | None, total: int | None) -> str | None:
        for other in self.table:
            if other["team"] == row["team"] or None in (place, total, other.get("position"), other.get("points")):
                continue
            if (place < other["position"] and total < other["points"]) or (
                place > other["position"] and total > other["points"]
            ):
                return "points and places differ"
        return None

    def against_points(self, row: dict[str, Any], new: int, at: int) -> str | None:
        first, last = self.sentence_around(at)
        sentence = self.text[first:last]
        if re.search(r"points?.{0,20}(clear|ahead|behind|adrift|above)", sentence) and any(
            o["team"] != row["team"] and o.get("points") is not None for o in self.table
        ):
            return "a gap is told"
        level = defaultdict(list)
        for one in self.table:
            level[one.get("points")].append(one)
        if "level" in sentence and len(level[row["points"]]) > 1:
            return "level with another"
        return self._order_of_points(row, row.get("position"), new)

    def against_gap(self) -> str | None:
        return "both totals are told" if sum(r.get("points") is not None for r in self.table) > 1 else None

    def against_weekday(self, found: re.Match[str]) -> str | None:
        around = self.text[max(0, found.start() - 25) : found.end() + 25]
        if re.search(
            r"\d{1,2}(st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December)|(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}",
            around,
        ) and re.search(r"\b(19|20)\d\d\b", self.text):
            return "the date stands with it"
        if re.search(rf"\b{found[0]}\b", self.text[: found.start()] + self.text[found.end() :]):
            return None
        return None
