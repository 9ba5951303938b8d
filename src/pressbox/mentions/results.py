"""Document and cast in, how matches ended out.

"Roma, who lost 2-1 to a last-minute penalty at Atalanta"  ->  Roma 1-2 Atalanta, final
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.datatypes.numbers import number, score
from pressbox.matching import forms_of
from pressbox.mentions.again import Scenes, Told
from pressbox.mentions.moods import plain_words
from pressbox.mentions.result_words import GIVES, SHARES, kept_from, not_won, only_goal, seemed_so, shares_points
from pressbox.mentions.results_told import mood_of_result, spelt_out
from pressbox.phrases.en.results import (
    BEFORE_TEAMS,
    BY,
    DRAW_NOUNS,
    DRAW_VERBS,
    GOVERNORS,
    IN_THE_TABLE,
    LOSE_VERBS,
    LOSS_NOUNS,
    OVER,
    WIN_NOUNS,
    WIN_VERBS,
)
from pressbox.weighing import Kept

_MONTHS = frozenset("january february april june july august september october november december".split())
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_WON = forms_of("win") | frozenset(("triumphed", "prevailed", "victorious"))
_SEES = frozenset("see sees seen saw seeing".split())
_LIFTING = frozenset("moving lifting taking sending putting earning lifted moved took sent ensuring".split())
_PREVAILS = frozenset(("better of", "good for", "strong for", "accounted for", "disposed of", "saw off", "put paid"))
_HALF_ENDS = frozenset("half-time halftime half interval break".split())
_STOPS = tuple([mark] for mark in (",", ".", ";", ":", "!", "?", "-", "–", "—", "and"))
_WINNERS = frozenset("winners victors".split())
_ONLY_GOAL = 1.0  # weight
_SURE_OF_SIDE = 1.0  # what is said of who is at home from which it turns a result
_RUNNING = frozenset(
    "up down ahead lead leading led advantage cushion make makes made making trailed trailing trail deficit".split()
)
_NIL = frozenset("nil nothing love".split())
# Verbs that tell a result by themselves: "beat Fulham". "Edged", "saw", "eased" are as often said of something else.
_BEATS = (
    WIN_VERBS - frozenset("down see edge seen sees saw seeing upset shock stun pip ease cruise sink whip drub".split())
) | frozenset("edged downed stunned shocked sank sunk".split())


def find_results(document: Document, cast: Cast, scenes: Scenes) -> tuple[ResultMention, ...]:
    """All results and scores of a report, in reading order."""
    found: list[ResultMention] = []
    for sentence in document.sentences:
        if sentence.genre in (Genre.CREDIT, Genre.LINEUP, Genre.STANDINGS, Genre.TWEET, Genre.OTHER_SPORT):
            continue
        found.extend(scenes.again(_TOLD, sentence, partial(_told_in, sentence, cast)))
    return tuple(found)


_TOLD: Kept[Told] = Kept(0)


def _told_in(sentence: Sentence, cast: Cast) -> list[ResultMention]:
    return _Reader(sentence, cast).read()


@dataclass(frozen=True, slots=True)
class _Figure:
    """A score in the text: tokens `first`..`last`."""

    first: int
    last: int
    pair: tuple[int, int]


class _Reader:
    def __init__(self, sentence: Sentence, cast: Cast) -> None:
        self.sentence = sentence
        self.lowers = sentence.lowers
        self.teams = [
            r for r in cast.by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and (r.targets or r.form is not Form.PRONOUN)
        ]  # fmt: skip
        self.cast = cast
        self.quoted = sentence.quoted

    def read(self) -> list[ResultMention]:
        if self.sentence.genre is Genre.SCORELINE:
            return self._scoreline()
        listed = self._listed()
        if listed:
            return listed
        found = []
        figures = self._figures()
        for figure in figures:
            said = self._around(figure)
            if said:
                found.append(said)
        if not any(one.kind == "final" for one in found):
            found.extend(self._in_words(figures))
        return found

    def _scoreline(self) -> list[ResultMention]:
        return [
            self._mention("scoreline", f.first, f.last, "running", score=f.pair, weight=1.0) for f in self._figures()
        ]

    def _figures(self) -> list[_Figure]:
        found = []
        for i, word in enumerate(self.lowers):
            spelt = spelt_out(self.lowers, i)
            if spelt:
                found.append(_Figure(i, spelt[0], spelt[1]))
                continue
            pair = score(word)
            if pair and max(pair) < 32 and not self._no_score(i):
                found.append(_Figure(i, i + 1, pair))
                continue
            # "three-nil", "two-one"
            left, dash, right = word.partition("-")
            if dash and word != "one-two":  # a pass and its return
                a, b = number(left), 0 if right in _NIL else number(right)
                if (
                    a is not None
                    and b is not None
                    and left.isalpha()
                    and a < 13
                    and b < 13
                    and right not in ("a", "goal")
                ):
                    if right in _NIL or left in ("nil", "one", "two", "three", "four", "five", "six", "seven", "eight"):
                        found.append(_Figure(i, i + 1, (a, b)))
        return found

    def _no_score(self, at: int) -> bool:
        """A formation ("4-4-2" is another token), a record of wins, an age group or a date."""
        after = self.lowers[at + 1] if at + 1 < len(self.lowers) else ""
        before = self.lowers[at - 1] if at else ""
        return after in ("formation", "system", "shape") or before in ("formation",) or after in _MONTHS

    def _listed(self) -> list[ResultMention]:
        """ "A 2-1 B", "A 2 - 1 B", in a sentence too."""
        tokens = self.lowers
        found: list[ResultMention] = []
        for left, right in zip(self.teams, self.teams[1:], strict=False):
            between = tokens[left.last : right.first]
            if len(between) == 1 and (pair := score(between[0])):
                found.append(
                    self._mention(
                        "A n-n B", left.first, right.last, "final", left, right, pair, home_first=True, weight=5.0
                    )
                )
            elif len(between) == 3 and between[1] in ("-", "–", "—") and between[0].isdigit() and between[2].isdigit():
                pair = (int(between[0]), int(between[2]))
                if max(pair) < 32:
                    found.append(
                        self._mention(
                            "A n - n B", left.first, right.last, "final", left, right, pair, home_first=True, weight=5.0
                        )
                    )
        return found

    def _around(self, figure: _Figure) -> ResultMention | None:
        """What the words on both sides of a score say of it."""
        tokens = self.lowers
        before = tokens[max(0, figure.first - 7) : figure.first]
        after = tokens[figure.last : figure.last + 8]
        mood = self._mood(figure.first, figure.last)
        near = set(before[-3:]) | set(after[:3])
        if "aggregate" in set(before[-4:]) | set(after[:4]):
            return self._result(figure, "aggregate", before, after, mood)
        if {"penalties", "shootout", "shoot-out", "spot-kicks"} & set(after[:4]) and not {"from"} & set(after[:2]):
            if max(figure.pair) >= 2 and figure.pair[0] != figure.pair[1]:
                return self._result(figure, "shootout", before, after, mood)
        direct = self._verb_and_object(figure, mood)
        if direct:
            return direct
        half = {"half-time", "halftime", "interval", "break", "ht"} & (set(before[-3:]) | set(after[:4]))
        if (
            half
            and not {"win", "won", "winning"} & set(before[-2:])
            and (set(before[-4:]) | set(after[:4])) & (_RUNNING | {"at", "score", "it", "ht", "half-time", "halftime"})
            and after[:1] != ["win"]
        ):
            return self._result(figure, "half_time", before, after, mood)
        if before[-2:-1] and before[-1] == "it" and before[-2] in forms_of("make"):
            return self._result(figure, "running", before, after, mood)
        if (
            after[:1]
            and after[0] in ("up", "down", "ahead", "lead", "advantage", "deficit", "behind", "in", "to")
            and not (after[0] == "in" and after[1:2] != ["front"])
            and after[0] != "to"
        ):
            return self._result(figure, "running", before, after, mood)
        if tokens[figure.first] in SHARES:  # "Harbour Town and Millfield shared six goals"
            return self._settled("shared n goals", figure, self._subject(figure.first), None, 0, mood)
        if before[-1:] == ["for"] or (before[-1:] == ["at"] and after[:1] == ["with"]):
            return self._result(figure, "running", before, after, mood)  # "thumped it in for 2-1"
        outcome = self._outcome(figure, before, after)
        if outcome:
            return outcome
        if near & _RUNNING or before[-1:] in (["at"], ["to"]):
            return self._result(figure, "running", before, after, mood)
        alone = before[-1:] in ([], *_STOPS) and after[:1] in ([], *_STOPS)
        name = "n-n alone" if alone else "n-n"
        return self._mention(name, figure.first, figure.last, "unknown", score=figure.pair, weight=0.3, mood=mood)

    def _outcome(self, figure: _Figure, before: list[str], after: list[str]) -> ResultMention | None:
        tokens = self.lowers
        mood = self._mood(figure.first, figure.last)
        # "a 2-1 (hard-fought, league) win over B"
        for offset, word in enumerate(after[:5]):
            if word == "to":
                break  # "beat B 2-1 to win the cup"
            if word in WIN_NOUNS or word in LOSS_NOUNS or word in DRAW_NOUNS:
                won = 1 if word in WIN_NOUNS else 2 if word in LOSS_NOUNS else 0
                noun = figure.last + offset
                subject = self._given(figure) or self._of_that_side(self._subject(figure.first), after[:offset])
                if won == 2 and (tokens[noun + 1 : noun + 2] in (["of"], ["on"], ["upon"])):
                    won = 1  # "the 2-1 defeat of B", "inflicted a 2-1 defeat on B"
                other = self._object(noun + 1, OVER | BY | {"with", "between", "of"})
                if other and subject and other.best == subject.best:
                    subject = self._subject(subject.first)
                lifted = self._lifted(noun + 1) if won == 1 else None
                if lifted:
                    subject = lifted
                elif other is None and subject:
                    other = self._beaten_before(subject, figure)
                return self._settled(f"n-n {word}", figure, subject, other, won, mood)
            if word in (".", ";") or (word in (",",) and offset > 1):
                break
        # "beat B 2-1", "thrashed B 4-0", "lost 2-1 to B", "won 3-0 at B", "drew 1-1 with B", "were beaten 2-1 by B"
        for i in range(figure.first - 1, max(-1, figure.first - 16), -1):
            word = tokens[i]
            if word in (".", ";"):
                break
            if word in WIN_VERBS and word not in ("see", "ease", "cruise", "edge", "down", "seen", "sees", "edges"):
                passive = any(
                    w in ("was", "were", "been", "being", "be", "are", "is", "get", "got")
                    for w in tokens[max(0, i - 3) : i]
                )
                other = self._object_between(i, figure.first) or self._object(figure.last, BY | OVER)
                subject = self._subject(i)
                if passive or (word in ("beaten",) and tokens[max(0, i - 1)] != "have"):
                    return self._settled(f"beaten {word}", figure, subject, other, 2, mood)
                return self._settled(f"{word} n-n", figure, subject, other, 1, mood)
            if " ".join(tokens[i : i + 2]) in _PREVAILS:  # "got the better of B by three goals to one"
                other = self._object_between(i, figure.first)
                return self._settled(f"{word} B n-n", figure, self._subject(i), other, 1, mood)
            if word in _WON:
                return self._settled("won n-n", figure, self._subject(i), self._object(figure.last, OVER), 1, mood)
            if (word in LOSE_VERBS and figure.first - i <= 3 and word not in ("go", "goes", "going", "gone")) or (
                word == "went" and tokens[i + 1] == "down"
            ):
                return self._settled(
                    "lost n-n", figure, self._subject(i), self._object(figure.last, BY | {"against"}), 2, mood
                )
            if word in DRAW_VERBS and figure.first - i <= 4:
                return self._settled(
                    "drew n-n", figure, self._subject(i), self._object(figure.last, BY | {"with"}), 0, mood
                )
            if word in ("finished", "ended", "finish", "end", "ends", "ending", "finishing") and figure.first - i <= 4:
                return self._mention("ended n-n", i, figure.last, "final", score=figure.pair, weight=1.5, mood=mood)
        for i in range(figure.first - 1, max(-1, figure.first - 5), -1):
            if tokens[i] in WIN_NOUNS | _WINNERS and tokens[figure.first - 1] in ("by", ",", "winners", "victors"):
                subject = self._subject(i)
                return self._settled(f"{tokens[i]} by n-n", figure, subject, self._object(i + 1, OVER), 1, mood)
        if after[:2] in (["it", "ended"], ["it", "finished"]):
            return self._mention("n-n it ended", figure.first, figure.last, "final", score=figure.pair, mood=mood)
        for offset, word in enumerate(after[:2]):
            if word in _WINNERS:  # "2-1 winners at B"
                subject = self._subject(figure.first)
                return self._settled(
                    f"n-n {word}", figure, subject, self._object(figure.last + offset, OVER | {"of"}), 1, mood
                )
        if after[:1] in (["to"], ["at"], ["against"], ["over"]) or after[:1] == ["with"]:
            other = self._object(figure.last, {"to", "at", "against", "over", "with"})
            if other and figure.first and tokens[figure.first - 1] not in ("it",):
                word = after[0]
                winner = {"over": 1, "to": 2}.get(word)
                if figure.pair[0] == figure.pair[1]:
                    winner = 0
                return self._settled(f"n-n {word}", figure, self._subject(figure.first), other, winner, mood, 0.6)
        return None

    def _verb_and_object(self, figure: _Figure, mood: Mood) -> ResultMention | None:
        """ "crushed Bristol City 9-0": the verb, the loser and the score side by side."""
        other = next((r for r in reversed(self.teams) if r.last == figure.first), None)
        if other is None:
            return None
        for i in range(other.first - 1, max(-1, other.first - 4), -1):
            word = self.lowers[i]
            if word in WIN_VERBS:
                return self._settled(f"{word} B n-n", figure, self._subject(i), other, 1, mood)
            if word in (".", ";", ","):
                break
        return None

    def _settled(
        self, pattern: str, figure: _Figure, subject: Reference | None, other: Reference | None, winner: int | None,
        mood: Mood, weight: float = 2.0,
    ) -> ResultMention:  # fmt: skip
        a, b = figure.pair
        if (winner == 1 and a < b) or (winner == 2 and a > b):
            a, b = b, a
        elif winner == 0 and a != b:
            winner = None
        if subject and other and subject.best == other.best:
            subject = None
        if winner == 0 and other is None:
            subject, other = self._both(subject)
        return self._mention(
            pattern, figure.first, figure.last, "final", subject, other, (a, b), winner, weight=weight, mood=mood
        )

    def _both(self, subject: Reference | None) -> tuple[Reference | None, Reference | None]:
        """ "Fulham and Southampton drew": both, where the subject is the second of two."""
        first = next(
            (r for r in self.teams if subject and r.last == subject.first - 1 and self.lowers[r.last] in ("and", "&")),
            None,
        )
        return (first, subject) if first and subject and first.best != subject.best else (subject, None)

    def _result(self, figure: _Figure, kind: str, before: list[str], after: list[str], mood: Mood) -> ResultMention:
        subject = self._subject(figure.first)
        a, b = figure.pair
        words = set(before[-6:]) | set(after[:3])
        losing = words & {"trailed", "trailing", "trail", "behind", "deficit", "lost"} or (after[:1] == ["down"])
        winner = None
        if a != b and kind != "running":
            winner = 2 if losing else 1
            if (winner == 2 and a > b) or (winner == 1 and a < b):
                a, b = b, a
        elif a != b and after[:1] == ["down"] and a > b:
            a, b = b, a
        return self._mention(kind, figure.first, figure.last, kind, subject, None, (a, b), winner, mood=mood)

    def _in_words(self, figures: Sequence[_Figure]) -> list[ResultMention]:
        """Results without digits: "a goalless draw at B", "beat B", "shared the spoils"."""
        tokens = self.lowers
        found = []
        for i, word in enumerate(tokens):
            if word in ("goalless", "scoreless", "nil-nil", "0-0") or word == "goal-less":
                noun = next((j for j in range(i + 1, min(i + 4, len(tokens))) if tokens[j] in DRAW_NOUNS), None)
                first_half = {"first", "half", "half-time", "opening", "interval", "break"} & set(tokens[i + 1 : i + 4])
                if noun is not None or (
                    not first_half and tokens[max(0, i - 2) : i] in (["ended", "it"], ["it", "finished"])
                ):
                    end = (noun or i) + 1
                    subject, other = self._subject(i), self._object(end, OVER | BY | {"with", "between"})
                    if other is None:
                        subject, other = self._both(subject)
                    found.append(self._mention(
                        "goalless draw", i, end, "final", subject, other, (0, 0), 0, weight=2.0, mood=self._mood(i, end),
                    ))  # fmt: skip
                    continue
                if first_half and "until" not in tokens[max(0, i - 2) : i]:
                    found.append(
                        self._mention("goalless half", i, i + 1, "half_time", score=(0, 0), mood=self._mood(i, i + 1))
                    )
                    continue
            if (
                word in ("up", "down", "ahead", "behind")
                and i
                and (margin := number(tokens[i - 1]))
                and margin < 7
                and tokens[i + 1 : i + 2] in (["at"], ["by"])
                and _HALF_ENDS & set(tokens[i + 2 : i + 4])
            ):  # "two up at the break": two without answer, mostly
                pair = (margin, 0) if word in ("up", "ahead") else (0, margin)
                subject = self._subject(i) or next((r for r in self.teams if r.first > i), None)
                if subject:
                    found.append(
                        self._mention(
                            "up at half-time", i - 1, i + 1, "half_time", subject, None, pair, weight=0.6,
                            mood=self._mood(i, i + 1),
                        )
                    )  # fmt: skip
                continue
            if word in _BEATS:
                other = next((r for r in self.teams if r.first == i + 1 and r.form is not Form.PRONOUN), None)
                if other is None and i + 2 < len(tokens):
                    other = next(
                        (
                            r
                            for r in self.teams
                            if i < r.first <= i + 5
                            and r.form is Form.NAME
                            and not any(t in (",", "the", "keeper") for t in tokens[i + 1 : r.first])
                        ),
                        None,
                    )
                subject = self._subject(i)
                if (
                    other
                    and subject
                    and other.best != subject.best
                    and not any(
                        t in ("to", "could", "would", "should", "might", "can", "not", "will", "if")
                        for t in tokens[max(0, i - 2) : i]
                    )
                ):
                    found.append(
                        self._mention(
                            f"{word} B",
                            i,
                            other.last,
                            "final",
                            subject,
                            other,
                            None,
                            1,
                            weight=0.8,
                            mood=self._mood(i, other.last),
                        )
                    )
            elif word in WIN_NOUNS | LOSS_NOUNS | DRAW_NOUNS:
                other = self._object(i + 1, OVER | BY | {"with"})
                subject = self._subject(i)
                if word in WIN_NOUNS and kept_from(tokens, i):
                    found.append(
                        self._mention(
                            "kept from winning", i, i + 1, "final", subject, None, None, 0, weight=0.5,
                            mood=self._mood(i, i + 1),
                        )
                    )  # fmt: skip
                    continue
                if word in ("tie", "beating", "reverse", "loss", "ties") or not_won(tokens, i):
                    continue
                if other and subject and other.best != subject.best and other.first - i <= 5:
                    winner = 1 if word in WIN_NOUNS else 2 if word in LOSS_NOUNS else 0
                    found.append(
                        self._mention(
                            word + " over B",
                            i,
                            other.last,
                            "final",
                            subject,
                            other,
                            None,
                            winner,
                            weight=0.8,
                            mood=self._mood(i, other.last),
                        )
                    )
                elif word in DRAW_NOUNS or word in WIN_NOUNS or word in LOSS_NOUNS:
                    winner = 1 if word in WIN_NOUNS else 2 if word in LOSS_NOUNS else 0
                    if (
                        word in DRAW_NOUNS
                        and tokens[max(0, i - 1)] in ("cup", "round", "the", "first-round")
                        and tokens[max(0, i - 1)] != "the"
                    ):
                        continue
                    found.append(
                        self._mention(
                            word, i, i + 1, "final", subject, None, None, winner, weight=0.3, mood=self._mood(i, i + 1)
                        )
                    )
            elif shares_points(tokens, i):
                subject = self._subject(i) or self._object(i + 1, {"for"})
                met = self._object(i + 1, {"with"}) if tokens[i] in ("points", "spoils") else None
                met = met if met and subject and met.best != subject.best else None
                found.append(
                    self._mention(
                        "earned a point", i, i + 1, "final", subject, met, None, 0, weight=0.8 if met else 0.5,
                        mood=self._mood(i, i + 1),
                    )
                )  # fmt: skip
            elif only_goal(tokens, i) and not any(r.last == i - 2 and tokens[r.last] == "'s" for r in self.teams):
                won = bool({"won", "win", "beat"} & set(tokens[max(0, i - 4) : i]))
                found.append(
                    self._mention(
                        "only goal", i, i + 1, "final", self._subject(i) if won else None, score=(1, 0),
                        weight=_ONLY_GOAL, mood=self._mood(i, i + 1),
                    )
                )  # fmt: skip
            elif word in _OVERCOMES and i + 1 < len(tokens) and tokens[i + 1] in _OVERCOMES[word]:
                # "came through against B", "saw off B", "eased past B"
                other = next((r for r in self.teams if i + 2 <= r.first <= i + 8 and r.form is Form.NAME), None)
                subject = self._subject(i)
                if other and subject and other.best != subject.best:
                    found.append(
                        self._mention(
                            f"{word} {tokens[i + 1]} B", i, other.last, "final", subject, other, None, 1, weight=1.0,
                            mood=self._mood(i, other.last),
                        )
                    )  # fmt: skip
            elif (
                word in ("lost", "fell", "slumped", "succumbed", "crashed")
                and i + 1 < len(tokens)
                and tokens[i + 1] in ("to", "at")
            ):
                other = self._object(i + 1, {"to", "at"})
                subject = self._subject(i)
                if other and subject and other.best != subject.best and other.first - i <= 4:
                    found.append(
                        self._mention(
                            "lost to B",
                            i,
                            other.last,
                            "final",
                            subject,
                            other,
                            None,
                            2,
                            weight=0.8,
                            mood=self._mood(i, other.last),
                        )
                    )
            elif word == "drew" and i + 1 < len(tokens) and tokens[i + 1] in ("with", "at", "against"):
                other = self._object(i + 1, {"with", "at", "against"})
                if other and other.first - i <= 4:
                    found.append(
                        self._mention(
                            "drew with B",
                            i,
                            other.last,
                            "final",
                            self._subject(i),
                            other,
                            None,
                            0,
                            weight=0.8,
                            mood=self._mood(i, other.last),
                        )
                    )
        return found

    def _subject(self, before: int) -> Reference | None:
        """The team that the statement at token `before` is about: the last one before it that is no object."""
        candidates = [r for r in self.teams if r.last <= before and r.targets]
        for reference in reversed(candidates):
            if len(candidates) > 1 and self._governor(reference):
                continue
            if (
                self.lowers[reference.last : reference.last + 1] == ["'s"]
                and len(candidates) > 1
                and reference is not candidates[0]
            ):
                continue
            return reference
        return candidates[-1] if candidates else None

    def _governor(self, team: Reference) -> str:
        """The preposition or verb that a team is the object of: "above Leeds", "knocked ten-man Leeds out"; else none."""
        at = team.first - 1
        while at > 0 and (self.lowers[at] in BEFORE_TEAMS or "-" in self.lowers[at][1:-1]):
            at -= 1
        prior = self.lowers[at] if at >= 0 else ""
        if prior in GOVERNORS or (prior in WIN_VERBS and prior not in _SEES):
            return prior
        told_of = self.lowers[at - 1] if at > 0 else ""  # "the relegated Leeds" governs nothing
        return (
            prior if prior.endswith("ed") and told_of not in ("the", "a", "an", "as", "while", "but", ",", "") else ""
        )

    def _of_that_side(self, subject: Reference | None, words: Sequence[str]) -> Reference | None:
        """ "A's manager saw B's double in a 3-1 away win": B's, where A are at home."""
        where = 1 if "home" in words else -1 if "away" in words else 0
        if not where or subject is None or subject.best not in (self.cast.main_pair or ()):
            return subject
        lean = sum(said.weight if said.team == subject.best else -said.weight for said in self.cast.sides)
        if lean * where > -_SURE_OF_SIDE:
            return subject
        return next((r for r in self.teams if r.best != subject.best and r.best in (self.cast.main_pair or ())), None)

    def _given(self, figure: _Figure) -> Reference | None:
        """ "His goal handed B a 2-1 win": B's, whoever else the sentence names."""
        team = next((r for r in self.teams if r.last == figure.first - 1 and self.lowers[r.last] in ("a", "the")), None)
        return team if team and team.first and self.lowers[team.first - 1] in GIVES else None

    def _lifted(self, at: int) -> Reference | None:
        """ "... with the 1-0 victory moving A back into the top four": A won."""
        if self.lowers[at : at + 1] and self.lowers[at] in _LIFTING:
            return next((r for r in self.teams if at < r.first <= at + 3), None)
        return None

    def _beaten_before(self, subject: Reference, figure: _Figure) -> Reference | None:
        """ "knocked B out of the cup with a 2-1 win", "inflicted a first defeat on B with a 2-1 win": B."""
        between = [r for r in self.teams if subject.last <= r.first and r.last <= figure.first]
        met = [r for r in between if r.form is not Form.PRONOUN and r.best != subject.best]
        if len(met) == 1 and self._governor(met[0]) not in ("", *IN_THE_TABLE):
            return met[0]
        return None

    def _object(self, start: int, words: frozenset[str] | set[str]) -> Reference | None:
        """The team after "over", "at", "to" ... soon after token `start`."""
        for reference in self.teams:
            if reference.first < start or reference.form is Form.PRONOUN:
                continue
            if reference.first - start > 9:
                return None
            between = self.lowers[start : reference.first]
            if any(word in words for word in between) and not {".", ";"} & set(between):
                return reference
            if len(between) > 6:
                return None
        return None

    def _object_between(self, first: int, last: int) -> Reference | None:
        return next((r for r in self.teams if first < r.first and r.last <= last), None)

    def _mood(self, first: int, last: int) -> Mood:
        return mood_of_result(plain_words(self.sentence), first, last)

    def _mention(
        self, pattern: str, first: int, last: int, kind: str, first_team: Reference | None = None,
        second_team: Reference | None = None, score: tuple[int, int] | None = None, winner: int | None = None, *,
        home_first: bool = False, weight: float = 1.0, mood: Mood = Mood.ASSERTED,
    ) -> ResultMention:  # fmt: skip
        tokens = self.sentence.tokens
        if score and winner is None and kind == "final" and first_team and second_team:
            winner = 1 if score[0] > score[1] else 2 if score[0] < score[1] else 0
        if self.sentence.genre is Genre.HEADLINE:
            weight *= 1.5
        if kind == "final" and mood is Mood.ASSERTED and seemed_so(self.lowers, first):
            mood = Mood.HYPOTHETICAL
        return ResultMention(
            Span(tokens[first].start, tokens[last - 1].end), self.sentence.index, first, last, pattern, mood, kind,
            first_team, second_team, score, winner, home_first, weight,
        )  # fmt: skip


_OVERCOMES: dict[str, frozenset[str]] = {
    **dict.fromkeys(forms_of("come"), frozenset(("through", "past"))),
    **dict.fromkeys(forms_of("see"), frozenset(("off",))),
    **dict.fromkeys(
        frozenset().union(
            *map(forms_of, "ease edge scrape squeeze cruise get stroll breeze sneak race power romp".split())
        ),
        frozenset(("past",)),
    ),
    **dict.fromkeys(forms_of("sweep") | forms_of("brush"), frozenset(("aside", "past"))),
    **dict.fromkeys(forms_of("knock"), frozenset(("out",))),
}
