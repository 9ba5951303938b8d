"""A match's goals and what their tellings say of passes in, who gave the ball to each scorer out.

"Hale headed in Lind's corner on 10 minutes and added another from Moss's cross"  ->  his first: Lind; his second: Moss
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.story import Moment
from pressbox.narrative.cases import Case, Hint
from pressbox.narrative.drafts import Draft
from pressbox.narrative.each_goal import is_of_another
from pressbox.narrative.minutes import target_of
from pressbox.narrative.which_goal import which_of_his

_HARDLY = -1.6  # log-odds of a scorer of whose passer a sentence says nothing
_MAY_PASS = -1.2  # log-odds of a pass from which it is told
_OF_SIDE, _SAME_SIDE, _MOST_OF_SIDE = 1.0, 0.5, 4.0  # how much whose man the passer is counts: for him, against him
_SURELY = 2.0  # log-odds of a pass from which it is surely told
_NONE = -3.5  # log-odds of a pass where none is told
_AS_LIKELY = 0.9  # the share of the likeliest from which words mean a man as well as anybody
_LAST_FROM = re.compile(r"\b(?:the|his|her) (?:second|latter|third) (?:from|off|an?|with|after|following|on)\b")
_COACH = 2.0  # what it takes from them that he is called a coach
_OF_EACH = frozenset("both each twice all".split())


class Passes:
    """Who gave the ball to whom in one telling of a match: `drafts` are its goals in their order, `sure` who is told
    in each sentence to have scored, `shares` whose man everyone is."""

    def __init__(
        self,
        document: Document,
        cast: Cast,
        drafts: Sequence[Draft],
        sure: Mapping[int, Sequence[tuple[Case, Hint]]],
        teams: tuple[str, str | None],
        shares: Mapping[str, Mapping[str, float]],
        times: Mapping[int, Sequence[TimeMention]],
        moments: Mapping[tuple[int, int], Moment],
    ) -> None:
        self._document, self._cast = document, cast
        self._drafts, self._sure, self._teams, self._shares = drafts, sure, teams, shares
        self._times, self._moments = times, moments
        self._counts = Counter(draft.case.key for draft in drafts)
        self._taken: Counter[tuple[str, int]] = Counter()  # how many goals of a man a sentence's pass might be of

    def of(self, draft: Draft) -> tuple[str | None, int | None, float]:
        """Who most likely gave the ball to him, of the men of the tellings and of the sentences beside them; in which; log-odds."""
        best: tuple[float, str, int, bool] | None = None
        count = self._counts[draft.case.key]
        for hint in draft.hints:
            share = dict(hint.reference.targets).get(draft.case.name, 0.0)
            if hint.odds < _HARDLY or share < _AS_LIKELY * hint.reference.targets[0][1]:
                continue  # words that likelier mean another
            for first, giver, odds in hint.mention.passers:
                name = target_of(giver)
                if giver.sentence == hint.sentence and is_of_another(hint.mention, draft.nth, count, giver.first):
                    continue
                if first != hint.reference.first or name is None or name == draft.case.name or odds < _MAY_PASS:
                    continue
                person = self._cast.person_named.get(name)
                if person and person.role == "referee":
                    continue
                if person and person.role == "coach":
                    odds -= _COACH
                if giver.sentence != hint.sentence and any(
                    case is not draft.case for case, _ in self._sure.get(giver.sentence, [])
                ):
                    continue  # the sentence beside tells of another's goal
                if giver.sentence != hint.sentence and self._gave_another(name, giver.sentence, draft, odds):
                    continue
                odds += self._on_his_side(name, draft)
                which = self._which(draft, hint, giver.first) if giver.sentence == hint.sentence else None
                if odds < _MAY_PASS or which is False:
                    continue
                found = (odds, name, giver.sentence, which is True)
                best = max(best or found, found)
        if best is None or not (self._is_free(draft, best[2]) or best[3]):
            return None, None, best[0] if best else _NONE
        return best[1], best[2], best[0]

    def _gave_another(self, name: str, sentence: int, draft: Draft, odds: float) -> bool:
        """Whether the sentence beside tells his pass surely, or likelier, to the scorer of another of the goals."""
        return any(
            target_of(giver) == name and giver.sentence == sentence and said > (_SURELY if hint.sentence == sentence else odds)
            for other in self._drafts if other.case is not draft.case
            for hint in other.hints if hint.odds > _HARDLY
            for first, giver, said in hint.mention.passers if first == hint.reference.first
        )  # fmt: skip

    def _which(self, draft: Draft, hint: Hint, giver: int) -> bool | None:
        """Whether the pass at token `giver` was to this of his goals; None where the words of the sentence do not say."""
        his = [d for d in self._drafts if d.case is draft.case]
        sentence = self._document.sentences[hint.sentence]
        if len(his) == 1 or _OF_EACH & sentence.words:
            return None
        times = [
            (time.first, at)
            for time in self._times.get(hint.sentence, ())
            for at, one in enumerate(his)
            if _is(one.moment, self._moments.get((hint.sentence, time.first)))
        ]
        which = which_of_his(sentence.lowers, giver, times, len(his))
        return None if which is None else his[which] is draft

    def _is_free(self, draft: Draft, passing: int) -> bool:
        """ "Hale scored twice, the second from Lind's pass": one pass, of one of the goals that the sentence may be about."""
        told = (draft.case.key, passing)
        self._taken[told] += 1
        if any(h.sentence == passing and h.mention.of_each for h in draft.hints):
            return True  # the words say which of his goals
        sentence = self._document.sentences[passing]
        late = _LAST_FROM.search(sentence.span.of(self._document.text))
        whose = self._counts[draft.case.key] if late else 1
        return self._taken[told] == whose or bool(_OF_EACH & sentence.words)

    def _on_his_side(self, giver: str, draft: Draft) -> float:
        """Log-odds to add: who is known to play for the other side gave no pass, but the ball away."""
        team, other = self._teams[draft.side], self._teams[1 - draft.side]
        share = self._shares.get(giver, {})
        turned = draft.case.for_first < 0 if draft.side == 0 else draft.case.for_first > 0
        if team is None or other is None or draft.case.own_goal or turned:
            return 0.0  # where the running score has the scorer on another side than the words, it may have him, too
        odds = math.log(max(share.get(team, 0.5), 1e-3) / max(share.get(other, 0.5), 1e-3))
        return _OF_SIDE * max(-_MOST_OF_SIDE, min(_SAME_SIDE, odds))


def _is(goal: Moment | None, told: Moment | None) -> bool:
    """Whether a time of the sentence is that of a goal."""
    return goal is not None and told is not None and abs(goal.lo - told.lo) <= 1 and abs(goal.hi - told.hi) <= 1
