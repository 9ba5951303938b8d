"""Tellings of a goal and the times around them in, its minute out.

"Suso put Milan in front five minutes later"  ->  58', counted from the goal before
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from pressbox.datatypes.cast import Cast, Reference
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import GoalMention, TimeMention
from pressbox.datatypes.story import Moment
from pressbox.narrative.scorers import Case, Hint

_SURE = 0.0
_LINKED = -0.4  # log-odds from which a time of the sentence may be that of his goal
_FAINT = -3.5  # a sentence that hardly tells his goal may still tell its minute


@dataclass(slots=True)
class Draft:
    """A goal while it is put together."""

    case: Case
    side: int
    hints: list[Hint] = field(default_factory=list)
    moment: Moment | None = None
    reasons: list[str] = field(default_factory=list)
    no_penalty: bool = False  # the same words tell of one penalty, and it was another of his goals

    @property
    def chronicle(self) -> int:
        """The sentence in which the match's story tells it: the last sure telling."""
        sure = [h.sentence for h in self.hints if h.odds > _SURE] or [h.sentence for h in self.hints]
        return max(sure) if sure else 0

    @property
    def odds(self) -> float:
        """Of the surest telling."""
        return max((h.odds for h in self.hints), default=-9.0)


class Minutes:
    """What is known of times while goals are put together."""

    document: Document
    cast: Cast
    mention_at: dict[int, GoalMention]
    times: Mapping[int, Sequence[TimeMention]]
    moments: Mapping[tuple[int, int], Moment]
    _sure: dict[int, list[tuple[Case, Hint]]]
    _teams: tuple[str, str | None]

    def _own_moments(self, hint: Hint, count: int) -> list[tuple[Moment, float]]:
        """The moments in a hint's sentence that are his goals', with their log-odds; the likeliest alone for one goal."""
        of_others: dict[int, float] = {}
        his: list[tuple[float, Moment]] = []
        rivals = {h.reference.first for c, h in self._sure.get(hint.sentence, []) if c.name != hint_name(hint)}
        for man, time, odds in hint.mention.when:
            if man in rivals:
                of_others[time] = max(odds, of_others.get(time, -9.0))
        for man, time, odds in hint.mention.when:
            moment = self.moments.get((hint.sentence, time))
            if man == hint.reference.first and moment and odds > _LINKED and odds >= of_others.get(time, -9.0) - 0.5:
                his.append((odds, moment))
        his.sort(key=lambda o: -o[0])
        return [(moment, odds) for odds, moment in (his[:1] if count == 1 else his)]

    def _moment(self, draft: Draft) -> Moment | None:
        """The time told of a goal: a minute in its own sentences, else one nearby that fits what is told vaguely."""
        if draft.moment and draft.moment.width <= 1:
            return draft.moment
        least = min(0.0, draft.odds - 0.5)
        own: list[tuple[float, Moment]] = [(-1.0, draft.moment)] if draft.moment else []
        weak: list[tuple[float, Moment]] = []
        for hint in draft.hints:
            for moment, linked in self._own_moments(hint, 1):
                if hint.odds >= least:
                    price = self._dearness(moment) - 0.2 * min(3.0, hint.odds) - 0.3 * min(2.0, linked)
                    own.append((price, moment))
                elif hint.odds > _FAINT:
                    weak.append((1.0 - 0.3 * hint.odds - 0.2 * linked, moment))
        exact = [one for one in own if one[1].width <= 3]
        if exact:
            return min(exact, key=lambda o: (o[0], o[1].lo))[1]
        vague = self._together(own)
        nearby = self._nearby(draft)
        inside = [
            (price, moment) for price, moment in (*weak, *nearby, *self._announced(draft), *self._elsewhere(draft))
            if moment.width <= 3 and (vague is None or (moment.lo >= vague.lo - 1 and moment.hi <= vague.hi + 1))
            and (vague is not None or price < 1.6)
        ]  # fmt: skip
        if inside:
            return min(inside, key=lambda o: (o[0], o[1].lo))[1]
        return vague or self._together(nearby)

    @staticmethod
    def _together(options: Sequence[tuple[float, Moment]]) -> Moment | None:
        """Vague times that overlap tell more together: "late on", "in the final ten minutes"."""
        if not options:
            return None
        best = min(options, key=lambda o: (o[0], o[1].lo))[1]
        for _, moment in options:
            if moment.lo <= best.hi and moment.hi >= best.lo and moment.width > 1:
                lo, hi = max(best.lo, moment.lo), min(best.hi, moment.hi)
                best = replace(best, lo=lo, hi=hi, phase=best.phase or moment.phase)
        return best

    def _elsewhere(self, draft: Draft) -> list[tuple[float, Moment]]:
        """Minutes in other sentences that name him and tell of a goal at all: "his 89th-minute strike"."""
        found: list[tuple[float, Moment]] = []
        told = {h.sentence for h in draft.hints}
        for index, mention in self.mention_at.items():
            if index in told or not mention.pattern or not mention.times:
                continue
            if any(case is not draft.case for case, _ in self._sure.get(index, [])):
                continue
            if any(r.best == draft.case.name for r in self.cast.by_sentence.get(index, ())):
                for time in mention.times:
                    moment = self.moments.get((index, time.first))
                    if moment and moment.width <= 1:
                        found.append((2.4, moment))
        return found

    def _announced(self, draft: Draft) -> list[tuple[float, Moment]]:
        """Minutes of sentences that tell a goal of his side without its scorer: "it was the visitors who went ahead"."""
        found: list[tuple[float, Moment]] = []
        told = [h.sentence for h in draft.hints if h.odds > -1.0]
        for index, mention in self.mention_at.items():
            if mention.effect in (None, "seal") or not mention.times:
                continue
            if any(odds > 0 for _, odds in mention.scorers) and index not in told:
                continue
            near = min((abs(index - at) for at in told), default=99)
            sides = [name for _, team, weight in mention.teams if weight > 0 for name, _ in team.targets[:1]]
            if sides and self._teams[draft.side] not in sides:
                continue
            for time in mention.times:
                moment = self.moments.get((index, time.first))
                if moment:
                    found.append((1.2 + 0.15 * min(near, 8), moment))
        return found

    @staticmethod
    def _dearness(moment: Moment) -> float:
        if moment.width <= 1:
            return {"stated": 0.0, "derived": 0.3}.get(moment.basis, 0.6)
        return 1.0 + moment.width / 15

    def _nearby(self, draft: Draft) -> list[tuple[float, Moment]]:
        """Minutes in the sentences right before a telling, where no other goal is told: "the lead doubled in the 38th"."""
        found: list[tuple[float, Moment]] = []
        for hint in draft.hints:
            if hint.odds < -0.5:
                continue
            for back in (1, 2):
                index = hint.sentence - back
                others = [c for c, _ in self._sure.get(index, []) if c is not draft.case]
                if others:
                    break
                mention = self.mention_at.get(index)
                if index < 0 or index not in self.times:
                    continue
                for t in self.times[index]:
                    moment = self.moments.get((index, t.first))
                    if moment is None:
                        continue
                    announces = mention is not None and mention.effect is not None
                    price = 0.8 * back - (0.6 if announces else 0.0)
                    if moment.width <= 10:
                        found.append((self._dearness(moment) + price + 0.5, moment))
            after = hint.sentence + 1
            mention = self.mention_at.get(after)
            if mention and mention.effect and not [c for c, _ in self._sure.get(after, []) if c is not draft.case]:
                for t in self.times.get(after, ()):
                    moment = self.moments.get((after, t.first))
                    if moment and moment.width <= 10:
                        found.append((self._dearness(moment) + 1.2, moment))
        return found


def hint_name(hint: Hint) -> str | None:
    """Whom a hint's reference means."""
    return target_of(hint.reference)


def target_of(reference: Reference) -> str | None:
    """Whom a reference most likely means."""
    return reference.best
