"""Document and cast in, how matches ended out.

"Roma, who lost 2-1 to a last-minute penalty at Atalanta"  ->  Roma 1-2 Atalanta, final
"""

from dataclasses import replace
from functools import cached_property, partial

from pressbox.datatypes.cast import Cast, Form, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.datatypes.numbers import score
from pressbox.matching import forms_of
from pressbox.mentions.again import Scenes, Told
from pressbox.mentions.break_words import leader_behind, only_thought, told_of_the_break, whose_at_break
from pressbox.mentions.downed import downed
from pressbox.mentions.how_it_ended import ended_so
from pressbox.mentions.how_it_went import told_of_both, went_so
from pressbox.mentions.on_the_way import stands_ahead, stood_then
from pressbox.mentions.passers import TELL_NO_GOAL
from pressbox.mentions.result_scene import Figure, ResultScene
from pressbox.mentions.result_words import (
    HAVING,
    SHARES,
    after_a_draw,
    came_off_worse,
    dealt_on,
    in_normal_time,
    is_a_grade,
    is_an_aggregate,
    is_decision,
    is_defeat,
    is_loss,
    of_the_shoot_out,
    this_time,
    went_out,
)
from pressbox.mentions.results_in_turn import dealt_in_turn
from pressbox.mentions.results_in_words import told_in_words
from pressbox.mentions.score_figures import figures_in, half_behind
from pressbox.mentions.whom_they_beat import condemned_by, condemned_to, dealt_out, lost_a_match
from pressbox.mentions.won_for import who_won, whom_they_met, won_for, won_so
from pressbox.phrases.en.other_figures import is_of_both_legs, is_of_the_leg_before
from pressbox.phrases.en.results import (
    BY,
    DRAW_NOUNS,
    DRAW_VERBS,
    HIDINGS,
    LOSE_VERBS,
    LOSS_NOUNS,
    OVER,
    TAKES_A_HIDING,
    WIN_NOUNS,
    WIN_VERBS,
    WINS_BY_FIGURES,
)
from pressbox.weighing import Kept

_UNREAD = TELL_NO_GOAL - {Genre.SCORELINE, Genre.OTHER_MATCH} | {Genre.TWEET}
_WON = forms_of("win") | frozenset(("triumphed", "prevailed", "victorious"))
_PREVAILS = frozenset(
    "better of|good for|strong for|accounted for|disposed of|saw off|seeing off|see off|put paid".split("|")
)
_STOPS = tuple([mark] for mark in (",", ".", ";", ":", "!", "?", "-", "–", "—", "and"))
_AT_THE_END = (["final", "score"], ["final", "result"], ["full-time", "score"], ["full", "time"])
_IT_ENDED = frozenset(("it ended", "it finished", "final score", "the outcome", "the result"))
_CLOSE = frozenset("end finish close whistle death".split())
_NO_VERB = frozenset("the wrong right far other at that".split())  # "on the wrong end of a 3-0"
_ENDS = frozenset("finished ended finish end ends ending finishing".split())
_WINNERS = frozenset("winners victors winner conquerors".split())
_WITH_A = (["with", "a"], ["by", "a"], ["score", "of"], ["scoreline", "of"], ["margin", "of"])
_PASSIVE = frozenset("was were been being be are is get got gets getting retired returned".split())
_RUNNING = frozenset(
    "up down ahead lead leading led advantage cushion make makes made making trailed trailing trail deficit".split()
)
_AFTER_ALL = frozenset(("after extra-time", "after extra", "after 120", "at full-time", "at full", "after two"))
_GO, _LOST, _EDGES = map(forms_of, ("go", "lose", "edge"))
_KNOCKS = forms_of("knock") | forms_of("dump")
_STIRRING = frozenset("thriller classic epic spectacular slugfest humdinger".split())  # draws of many goals
_OFTEN_ELSE = frozenset("see ease cruise edge down seen sees saw seeing edges".split())  # said of much else, too
_LOSING = frozenset("trailed trailing trail behind deficit lost losing arrears adrift".split())
_OUTCOMES = WIN_NOUNS | WINS_BY_FIGURES | LOSS_NOUNS | DRAW_NOUNS


def find_results(document: Document, cast: Cast, scenes: Scenes) -> tuple[ResultMention, ...]:
    """All results and scores of a report, in reading order."""
    found: list[ResultMention] = []
    for sentence in document.sentences:
        if sentence.genre in _UNREAD:
            continue
        found.extend(scenes.again(_TOLD, sentence, partial(_told_in, sentence, cast)))
    return tuple(found)


_TOLD: Kept[Told] = Kept(0)


def _told_in(sentence: Sentence, cast: Cast) -> list[ResultMention]:
    reader = _Reader(sentence, cast)
    told = dealt_in_turn(sentence, reader.teams, reader.read())
    return [replace(one, mood=Mood.OTHER_DAY) for one in told] if sentence.genre is Genre.OTHER_MATCH else told


class _Reader:
    def __init__(self, sentence: Sentence, cast: Cast) -> None:
        self.sentence = sentence
        self.scene = ResultScene(sentence, cast)
        self.lowers = self.scene.lowers
        self.teams = self.scene.teams

    def read(self) -> list[ResultMention]:
        if self.sentence.genre is Genre.SCORELINE:
            return self._scoreline()
        listed = self._listed()
        if listed:
            return listed
        found: list[ResultMention] = []
        for figure in self._figures:
            said = self._around(figure)
            before = any((one.kind == "final" and one.winner) or one.kind == "aggregate" for one in found)
            if said and before and self._drawn_before(figure):
                said = replace(said, mood=Mood.OTHER_DAY)
            if said:
                found.append(said)
        finals = [one for one in found if one.kind == "final"]
        if not finals:
            return [*found, *told_in_words(self.scene)]
        if all(one.first_team is None and one.second_team is None for one in finals):
            found += went_so(self.scene)  # "Millfield took the honours at Eastvale, and it finished 2-1"
        return [*found, *self._of_other_matches(finals)]

    def _of_other_matches(self, finals: list[ResultMention]) -> list[ResultMention]:
        """ "A beat B 3-0, while C and D played out a goalless draw": of C and D, where both results name their sides."""
        met = [{r.best for r in (one.first_team, one.second_team) if r} for one in finals]
        if len({r.best for r in self.teams}) < 4 or any(len(two) < 2 for two in met):
            return []
        told = set().union(*met)
        return [
            said for said in told_in_words(self.scene)
            if said.first_team and said.second_team and not {said.first_team.best, said.second_team.best} & told
        ]  # fmt: skip

    def _scoreline(self) -> list[ResultMention]:
        return [
            self.scene.mention("scoreline", f.first, f.last, "running", score=f.pair, weight=1.0) for f in self._figures
        ]

    @cached_property
    def _figures(self) -> list[Figure]:
        return figures_in(self.sentence)

    def _listed(self) -> list[ResultMention]:
        """ "A 2-1 B", "A 2 - 1 B", in a sentence too."""
        tokens = self.lowers
        found: list[ResultMention] = []
        for left, right in zip(self.teams, self.teams[1:], strict=False):
            between = tokens[left.last : right.first]
            while len(between) > 1 and is_a_grade(between[0]):
                between = between[1:]  # "Jubilee Park 2nds 0-7 The Crown"
            if len(between) == 1 and (pair := score(between[0])):
                found.append(
                    self.scene.mention(
                        "A n-n B", left.first, right.last, "final", left, right, pair, home_first=True, weight=5.0
                    )
                )
            elif len(between) == 3 and between[1] in ("-", "–", "—") and between[0].isdigit() and between[2].isdigit():
                pair = (int(between[0]), int(between[2]))
                if max(pair) < 32:
                    found.append(
                        self.scene.mention(
                            "A n - n B", left.first, right.last, "final", left, right, pair, home_first=True, weight=5.0
                        )
                    )
        return found

    def _around(self, figure: Figure) -> ResultMention | None:
        """What the words on both sides of a score say of it."""
        tokens = self.lowers
        before = tokens[max(0, figure.first - 7) : figure.first]
        after = tokens[figure.last : figure.last + 8]
        mood = self.scene.mood(figure.first, figure.last)
        near = set(before[-3:]) | set(after[:3])
        if is_an_aggregate(before, after) or is_of_both_legs(tokens, figure.first, figure.last):
            return self._result(figure, "aggregate", before, after, mood)
        if is_of_the_leg_before(tokens, figure.first, figure.last):
            return self._result(figure, "running", before, after, Mood.OTHER_DAY)
        if (
            {"penalties", "shootout", "shoot-out", "spot-kicks", "pks"} & set(after[:4])
            or after[1:2] == ["kicks"]
            or after[1:3] == ["penalty", "kicks"]
        ) and not {"from", "with"} & set(after[:2]):
            if max(figure.pair) >= 2 and figure.pair[0] != figure.pair[1]:
                return self._result(figure, "shootout", before, after, mood)
        if figure.pair[0] != figure.pair[1] and (
            after_a_draw(tokens, figure.last) or of_the_shoot_out(tokens, figure.first)
        ):
            return self._result(figure, "shootout", before, after, mood)
        if in_normal_time(tokens, figure.first):
            return self._result(figure, "running", before, after, mood)
        if (half := self._behind_the_score(figure, mood)) is not None:
            return half
        dealt = won_for(self.scene, figure) or downed(self.scene, figure)
        if dealt := dealt or dealt_out(self.scene, figure) or ended_so(self.scene, figure):
            return self._settled(dealt.pattern, figure, dealt.subject, dealt.other, dealt.winner, mood, dealt.weight)
        pause = self._at_break(figure, before, after)
        if pause:
            thought = only_thought(tokens, figure.first, figure.last)
            return self._stood(figure, before, after, Mood.HYPOTHETICAL if thought else mood)
        if stood_then(tokens, figure.first, figure.last):
            return self._result(figure, "running", before, after, mood)
        if before[-2:-1] and before[-1] == "it" and before[-2] in forms_of("make"):
            return self._result(figure, "running", before, after, mood)
        if stands_ahead(after):
            return self._result(figure, "running", before, after, mood)
        if tokens[figure.first] in SHARES:  # "Harbour Town and Millfield shared six goals"
            return self._settled("shared n goals", figure, self.scene.subject(figure.first), None, 0, mood)
        # "Preston had it easy against Hyde, scoring eleven goals to their opponents' none"
        if tokens[figure.first] in ("goals", "goal"):
            met = next((r for r in reversed(self.teams) if r.last <= figure.first and self.scene.governor(r)), None)
            won = 1 if figure.pair[0] > figure.pair[1] else 2 if figure.pair[0] < figure.pair[1] else 0
            return self._settled("n goals to their n", figure, self.scene.subject(figure.first), met, won, mood)
        if before[-1:] in (["for"], ["from"]) or (before[-1:] == ["at"] and after[:1] == ["with"]):
            return self._result(figure, "running", before, after, mood)  # "thumped it in for 2-1"
        if after[:2] == ["at", "the"] and after[2:3] and after[2] in _CLOSE and after[3:4] != ["of"]:
            return self.scene.mention(  # "it was 2-2 at the end"
                "n-n at the end", figure.first, figure.last, "final", score=figure.pair, weight=1.5, mood=mood
            )
        outcome = self._outcome(figure, before, after)
        went = told_of_both(self.scene, figure)
        if outcome and not (went and (outcome.first_team is None or outcome.second_team is None)):
            return outcome
        if went:
            return self._settled(went.pattern, figure, went.subject, went.other, went.winner, mood)
        if figure.pair[0] == figure.pair[1] and before[-2:] == ["it", "was"] and after[:1] == ["between"]:
            first, second = self.scene.meeting(figure.first, figure.last)
            if first and second:  # "it was 0-0 between A and B"
                return self._settled("n-n between A and B", figure, first, second, 0, mood)
        if figure.pair[0] == figure.pair[1] and " ".join(after[:2]) in _AFTER_ALL and before[-1:] == ["at"]:
            return self._drawn_after_all(figure, mood)
        if near & _RUNNING or before[-1:] in (["at"], ["to"]):
            return self._result(figure, "running", before, after, mood)
        if self._half_in_brackets(figure):  # "With a 3-0 (2-0) against Bremen, Cologne ..."
            other = self.scene.object_of(self.lowers.index(")", figure.last) + 1, OVER | BY | {"with"})
            subject = self.scene.subject(figure.first)
            if other and subject is None:
                subject = next((r for r in self.teams if r.first >= other.last and r.best != other.best), None)
            return self._settled("n-n (n-n)", figure, subject, other, None, mood)
        ahead = [word for word in before[-5:] if word not in (":", "-", "–", "—", "was", "is", "of", "a")]
        if (ahead[-2:] in _AT_THE_END or ahead[-1:] in (["full-time"], ["ft"])) and after[:1] in ([], *_STOPS):
            return self.scene.mention(
                "final score: n-n", figure.first, figure.last, "final", score=figure.pair, weight=1.5, mood=mood
            )
        alone = before[-1:] in ([], *_STOPS) and after[:1] in ([], *_STOPS)
        name = "n-n alone" if alone else "n-n"
        return self.scene.mention(name, figure.first, figure.last, "unknown", score=figure.pair, weight=0.3, mood=mood)

    def _at_break(self, figure: Figure, before: list[str], after: list[str]) -> bool:
        """ "2-0 up at the break", "went in 2-0 up", "the first half ended 1-1"; "won 2-0 after the break" is no such thing."""
        if (_WON | DRAW_VERBS | LOSE_VERBS) & set(before[-2:]) - {"went"} or _OUTCOMES & set(after[:2]):
            return False
        return told_of_the_break(self.lowers, figure.first, figure.last)

    def _stood(self, figure: Figure, before: list[str], after: list[str], mood: Mood) -> ResultMention:
        """How things stood at half-time, of whom it is said behind the figures too: "2-0 to Millfield"."""
        said = self._result(figure, "half_time", before, after, mood)
        a, b = max(figure.pair), min(figure.pair)
        whose = whose_at_break(self.lowers, self.teams, figure.first, figure.last, named=said.first_team is not None)
        if whose and a != b:
            ahead = whose[1] > 0
            return replace(said, first_team=whose[0], score=(a, b) if ahead else (b, a), winner=1 if ahead else 2)
        for_whom = leader_behind(self.lowers, self.teams, figure.last) if a != b else None
        if for_whom:
            return replace(said, first_team=for_whom, score=(a, b), winner=1)
        pair = self.scene.cast.main_pair or ()
        own = [r for r in self.teams if r.last <= figure.first and r.best in pair]
        if own and said.first_team and said.first_team.best not in pair:
            return replace(said, first_team=own[-1])
        return said if said.first_team else replace(said, score=figure.pair, winner=None)

    def _behind_the_score(self, figure: Figure, mood: Mood) -> ResultMention | None:
        """ "Beat Millfield 3-1 (1-0)", "lost 3-1 (1-0)": the score at half-time, in the order of the other."""
        whole = next((f for f in self._figures if f.last == figure.first - 1 and self._half_in_brackets(f)), None)
        if whole is None:
            return None
        said = self._around(whole)
        first = said.first_team if said else None
        turned = said is not None and said.score == whole.pair[::-1] != whole.pair
        pair = figure.pair[::-1] if turned else figure.pair
        return self.scene.mention(
            "(n-n) behind n-n", figure.first, figure.last, "half_time", first, None, pair, mood=mood
        )

    def _half_in_brackets(self, figure: Figure) -> bool:
        """ "3-0 (2-0)": the second is the score at half-time."""
        half = half_behind(self.lowers, figure.last)
        return half is not None and half[0] <= figure.pair[0] and half[1] <= figure.pair[1]

    def _drawn_before(self, figure: Figure) -> bool:
        """ "Beat Derby 3-0 after a 1-1 draw": the other leg was drawn, where what came before is a win in play."""
        level = figure.pair[0] == figure.pair[1]
        return level and self.lowers[max(0, figure.first - 2) : figure.first] in (["after", "a"], ["following", "a"])

    def _outcome(self, figure: Figure, before: list[str], after: list[str]) -> ResultMention | None:
        tokens = self.lowers
        mood = self.scene.mood(figure.first, figure.last)
        if before[-1:] == ["of"] and before[-2:-1] and before[-2] in _OUTCOMES:
            return self._of_so_many(figure, mood)
        # "a 2-1 (hard-fought, league) win over B"
        for offset, word in enumerate(after[:5]):
            if word == "to":
                break  # "beat B 2-1 to win the cup"
            level = figure.pair[0] == figure.pair[1]
            if word in WINS_BY_FIGURES and not _OUTCOMES.isdisjoint(after[offset + 1 : offset + 2]):
                continue  # "a 3-0 humbling defeat"
            taken = not level and is_decision(tokens, figure.last + offset)  # "dropped a 2-1 decision to B"
            if (
                word in WIN_NOUNS | WINS_BY_FIGURES
                or word in LOSS_NOUNS
                or word in DRAW_NOUNS
                or taken
                or (level and word in _STIRRING)
            ):
                lost = (
                    word in LOSS_NOUNS or (taken and came_off_worse(before, figure.pair)) or self._taken(figure, offset)
                )
                won = 2 if lost else 1 if word in WIN_NOUNS | WINS_BY_FIGURES or taken else 0
                noun = figure.last + offset
                if won == 2 and (condemned := condemned_to(self.scene, figure)):
                    return self._settled("condemned to n-n", figure, condemned, None, 2, mood)
                given = self.scene.given(figure)
                met = self.scene.object_of(noun + 1, OVER | BY | {"with"})
                subject = given or self.scene.of_that_side(self.scene.subject(figure.first), after[:offset], met)
                if won == 2 and dealt_on(tokens, noun + 1):
                    won = 1  # "the 2-1 defeat of B", "inflicted a 2-1 defeat on B"
                other = self.scene.object_of(noun + 1, OVER | BY | {"with", "between", "of"})
                if other and subject and other.best == subject.best:
                    subject, other = (given, None) if given else (self.scene.subject(subject.first), other)
                earned = won == 1 or (
                    won == 0 and tokens[noun + 1 : noun + 2] == ["for"]
                )  # "a 2-2 draw for A against B"
                # "There was a 1-1 stalemate between A and B".
                if won == 0 and tokens[noun + 1 : noun + 2] == ["between"]:
                    first, second = self.scene.meeting(figure.first, noun + 1)
                    subject, other = (first, second) if first and second else (subject, other)
                lifted = self.scene.lifted(noun + 1) if earned else None
                if lifted:
                    subject = lifted
                elif other is None and subject:
                    other = self.scene.beaten_before(subject, figure)
                return self._settled(f"n-n {word}", figure, subject, other, won, mood)
            if word in (".", ";") or (word in (",",) and offset > 1):
                break
        # "beat B 2-1", "thrashed B 4-0", "lost 2-1 to B", "won 3-0 at B", "drew 1-1 with B", "were beaten 2-1 by B"
        if after[:1] and after[0] in OVER and (whose := self.scene.counted(figure)):
            return self._settled("A, n-n over B", figure, whose, self.scene.object_of(figure.last, OVER), 1, mood)
        for i in range(figure.first - 1, max(-1, figure.first - 16), -1):
            word = tokens[i]
            if word in (".", ";") or (word in WIN_NOUNS and tokens[figure.first - 1] == "," and tokens[i - 1] != "the"):
                break  # "A won at B, and C's first victory, 2-0 over D": C's
            if condemned := condemned_by(self.scene, i):  # "condemned B to a third defeat, and a 4-1 scoreline"
                return self._settled("condemned to defeat", figure, condemned, None, 2, mood)
            if (
                word in WIN_VERBS
                and (word not in _OFTEN_ELSE or (word in _EDGES and any(r.first == i + 1 for r in self.teams)))
                and tokens[figure.first - 1] != "at"
                and not is_defeat(tokens, i)
            ):
                passive = not _PASSIVE.isdisjoint(tokens[max(0, i - 3) : i])
                other = self.scene.object_between(i, figure.first) or self.scene.object_of(figure.last, BY | OVER)
                other = other or self.scene.right_behind(figure.last)
                subject = self.scene.subject(i)
                if passive or (word == "beaten" and HAVING.isdisjoint(tokens[max(0, i - 2) : i])):
                    return self._settled(f"beaten {word}", figure, subject, other, 2, mood)
                return self._settled(f"{word} n-n", figure, subject, other, 1, mood)
            if " ".join(tokens[i : i + 2]) in _PREVAILS:  # "got the better of B by three goals to one"
                other = self.scene.object_between(i, figure.first)
                return self._settled(f"{word} B n-n", figure, self.scene.subject(i), other, 1, mood)
            if word in _WON and tokens[i + 1] == "it" and (for_whom := self.scene.lifted(figure.last)):
                return self._settled("won it n-n for A", figure, for_whom, None, 1, mood)
            if word in _WON or won_so(tokens, i):
                other = self.scene.object_of(figure.last, OVER)
                return self._settled("won n-n", figure, who_won(self.scene, i), other, 1, mood)
            if word in _KNOCKS and tokens[i + 1] == "out":  # "were knocked out 2-1 by B"
                passive = not _PASSIVE.isdisjoint(tokens[max(0, i - 3) : i])
                other = self.scene.object_between(i, figure.first) or self.scene.object_of(figure.last, BY)
                return self._settled("knocked out", figure, self.scene.subject(i), other, 2 if passive else 1, mood)
            if word in _LOST and (of_match := lost_a_match(self.scene, i, figure)):
                return self._settled("lost a match n-n", figure, self.scene.subject(i), of_match.other, 2, mood)
            if word in LOSE_VERBS and tokens[i + 1] == "to" and "by" in tokens[max(i, figure.first - 2) : figure.first]:
                other = self.scene.object_between(i, figure.first)  # "lost to B by the odd goal in three"
                if other is not None:
                    return self._settled("lost to B by", figure, self.scene.subject(i), other, 2, mood)
            told_near = word in LOSE_VERBS and figure.first - i <= 3 and tokens[i + 1] != "behind"
            if tokens[i + 1] == "down" if word in _GO else told_near:
                other = self.scene.object_of(figure.last, BY | {"against"})
                return self._settled("lost n-n", figure, self.scene.subject(i), other, 2, mood)
            if word in DRAW_VERBS and figure.first - i <= 4 and len({*figure.pair}) == 1:  # not "drew first blood, 1-0"
                return self._settled(
                    "drew n-n", figure, self.scene.subject(i), self.scene.object_of(figure.last, BY | {"with"}), 0, mood
                )
            if word in _ENDS and tokens[i - 1] not in _NO_VERB and figure.first - i <= 4:
                first, second = self.scene.meeting(i, figure.last)
                return self.scene.mention(
                    "ended n-n", i, figure.last, "final", first, second, figure.pair, weight=1.5, mood=mood
                )
        for i in range(figure.first - 1, max(-1, figure.first - 9), -1):
            told = 2 if (is_defeat(tokens, i) or is_loss(tokens, i)) and tokens[i + 1 : i + 2] != ["for"] else None
            told = 1 if tokens[i] in WIN_NOUNS | _WINNERS else told
            sized = (
                tokens[i] in _WINNERS and tokens[figure.first - 2 : figure.first] in _WITH_A
            )  # "winners with a 6-0 scoreline"
            if told and (sized or tokens[figure.first - 1] in ("by", ",", "winners", "victors")):
                other = self.scene.object_of(i + 1, OVER | (BY if told > 1 else set()))
                subject = (self.scene.lifted(i + 1) if told == 1 else None) or self.scene.subject(i)
                return self._settled(f"{tokens[i]} by n-n", figure, subject, other, told, mood)
        if " ".join(after[:2]) in _IT_ENDED:
            return self.scene.mention("n-n it ended", figure.first, figure.last, "final", score=figure.pair, mood=mood)
        if after[:1] == ["for"] and (whose := self.scene.object_of(figure.last, {"for"})):
            other = self.scene.object_of(whose.last, OVER)  # "a 3-0 for A against B"
            if other and whose.first == figure.last + 1 and whose.best != other.best:
                return self._settled(
                    "n-n for A", figure, whose, other, 1 if figure.pair[0] != figure.pair[1] else 0, mood
                )
        for offset, word in enumerate(after[:2]):
            if word in _WINNERS:  # "2-1 winners at B"
                subject = self.scene.subject(figure.first)
                return self._settled(
                    f"n-n {word}", figure, subject, self.scene.object_of(figure.last + offset, OVER | {"of"}), 1, mood
                )
        if after[:1] in (["to"], ["at"], ["against"], ["over"]) or after[:1] == ["with"]:
            other = self.scene.object_of(figure.last, {"to", "at", "against", "over", "with"})
            if other and after[0] == "to" and before[-1:] in ([], *_STOPS) and other.first == figure.last + 1:
                return self._settled("n-n to A", figure, other, None, 1, mood)  # "6-1 to A. Training on Thursday."
            if other and figure.first and tokens[figure.first - 1] not in ("it", "to"):
                word = after[0]
                said = this_time(tokens, figure.first) or {"over": 1, "to": 2}.get(word)
                winner = 0 if figure.pair[0] == figure.pair[1] else said
                weight = 2.0 if before[-2:] == ["this", "time"] else 1.0 if before[-2:] == ["with", "a"] else 0.6
                subject = self.scene.subject(figure.first)
                return self._settled(f"n-n {word}", figure, subject, other, winner, mood, weight)
        return None

    def _of_so_many(self, figure: Figure, mood: Mood) -> ResultMention:
        """ "Its victory of 1-0 over B", "a defeat of 3-1 at B"."""
        noun = self.lowers[figure.first - 2]
        won = 1 if noun in WIN_NOUNS else 2 if noun in LOSS_NOUNS else 0
        subject, other = self.scene.subject(figure.first), self.scene.object_of(figure.last, OVER | BY | {"with"})
        return self._settled(f"{noun} of n-n", figure, subject, other, won, mood)

    def _taken(self, figure: Figure, offset: int) -> bool:
        """ "Suffered a 4-0 thumping at Millfield", "a 4-0 thumping by Millfield": the hiding is theirs who took it."""
        noun = figure.last + offset
        behind = self.lowers[noun + 1 : noun + 2]
        if self.lowers[noun] not in HIDINGS | WINS_BY_FIGURES or behind == ["of"]:
            return False
        taken = self.lowers[max(0, figure.first - 4) : figure.first]
        return behind in (["by"], ["from"]) or not (TAKES_A_HIDING | {"wrong", "receiving"}).isdisjoint(taken)

    def _drawn_after_all(self, figure: Figure, mood: Mood) -> ResultMention:
        """ "Harbour Town and Millfield were locked at 1-1 after extra-time": more than a running score."""
        first, second = self.scene.both(self.scene.subject(figure.first))
        return self.scene.mention(
            "level at n-n", figure.first, figure.last, "final", first, second, figure.pair, 0, weight=1.5, mood=mood
        )

    def _settled(
        self, pattern: str, figure: Figure, subject: Reference | None, other: Reference | None, winner: int | None,
        mood: Mood, weight: float = 2.0,
    ) -> ResultMention:  # fmt: skip
        a, b = figure.pair
        if (winner == 1 and a < b) or (winner == 2 and a > b):
            a, b = b, a
        elif winner == 0 and a != b:
            winner = None
        if subject and other and subject.best == other.best:
            # "when a resurgent Millfield rallied to thump them 3-1": whoever is meant by them, Millfield won
            at_home = self.lowers[other.first - 1] in ("at", "in")  # "Rovers won 5-1 at Priory", of Priory Rovers
            subject, other = (subject, None) if other.form is Form.PRONOUN or at_home else (None, other)
        if other is None and subject:
            other = whom_they_met(self.scene, subject, figure)
        subject, other = self.scene.who_met(subject, other, figure, winner)
        return self.scene.mention(
            pattern, figure.first, figure.last, "final", subject, other, (a, b), winner, weight=weight, mood=mood
        )

    def _result(self, figure: Figure, kind: str, before: list[str], after: list[str], mood: Mood) -> ResultMention:
        subject = self.scene.subject(figure.first)
        a, b = figure.pair
        words = set(before[-6:]) | set(after[:3])
        losing = words & _LOSING or (after[:1] == ["down"])
        losing = losing or (kind == "half_time" and before[-1:] == ["down"])  # "down 2-0 at half"
        losing = losing or (kind == "shootout" and went_out(self.lowers, figure.first))
        winner = None
        if a != b and kind != "running":
            winner = 2 if losing else 1
            if (winner == 2 and a > b) or (winner == 1 and a < b):
                a, b = b, a
        elif a != b and after[:1] == ["down"] and a > b:
            a, b = b, a
        return self.scene.mention(kind, figure.first, figure.last, kind, subject, None, (a, b), winner, mood=mood)
