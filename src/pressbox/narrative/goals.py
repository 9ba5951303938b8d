"""Who scored how many in, the goals one by one out: minute, assist, kind, order and running score of each.

Suso 2 for Milan, hints in sentences 9 and 11-12  ->  Suso 42' (1-0), from Bonaventura; Suso 58' (2-1), from Bacca
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import product

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import GoalMention, TimeMention
from pressbox.datatypes.story import GoalTold, Moment
from pressbox.narrative.cases import Hint
from pressbox.narrative.chronicle import follow_clock
from pressbox.narrative.claimed import Event
from pressbox.narrative.counted_from import (
    events_counted_from,
    goals_counted_back,
    goals_counted_from,
    whose_goal_came,
)
from pressbox.narrative.course import Said, course_cost, lead_cost
from pressbox.narrative.drafts import Draft
from pressbox.narrative.each_goal import kinds_of, nths_told, numbers_a_penalty
from pressbox.narrative.half_time import changes_at_break, speaks_of_break
from pressbox.narrative.minutes import Minutes
from pressbox.narrative.passes import Passes
from pressbox.narrative.path import NO_WINNER, Path, Step, find_path
from pressbox.narrative.rest_of_tellings import share_the_rest
from pressbox.narrative.scorers import Chosen, by_sentence, is_own, sides_together
from pressbox.narrative.when_told import WhenTold, all_that_counts
from pressbox.narrative.winners import lost_for_all_that, wins_it
from pressbox.narrative.yet_to_come import looks_back
from pressbox.weighing.jointly import Jointly

_SURE = 0.0
_FAINT = -3.5  # a sentence that hardly tells his goal may still tell its minute
_TELLS = 0.0  # log-odds of its likeliest scorer from which a sentence tells a goal
_EXACT = 3  # minutes: a wider time is a stretch
_DOUBT = 3.1  # log-odds of a side below which the running score may turn it
_MOST_DOUBTFUL = 6
_PENALTIES = frozenset("penalties spot-kicks both".split())
_PATH_WEIGHT = 0.6
_ANOTHERS = -4.0  # log-odds of a penalty where the words call it another man's
_NUMBERED = 2.0  # log-odds of a penalty where "his second a penalty" is said of the goal
_PASSED, _NO_PENALTY = -2.0, 0.5  # log-odds of a pass from which it speaks against a penalty, and how much each does
_HIS_KICK = 1.5  # votes from which a goal came straight from a free-kick: that one was given is told of many

_Minutes = tuple[tuple[int, int], ...]  # of goals, by the sentences that tell them
_Since = tuple[tuple[tuple[int, int], int], ...]  # of goals, by the times that are counted from them


class Narrator(Minutes):
    """Puts goals together from chosen scorers and what is told around them."""

    def __init__(
        self,
        document: Document,
        cast: Cast,
        mentions: Sequence[GoalMention],
        times: Mapping[int, Sequence[TimeMention]],
        sentences: Sequence[int],
        claimed: Collection[tuple[int, int]] = (),
        events: Mapping[tuple[int, int], Sequence[Event]] | None = None,
        half_time: tuple[int, int] | None = None,
    ) -> None:
        self.document = document
        self.half_time = half_time
        self.claimed = claimed
        self.events = events or {}
        self.cast = cast
        self.mention_at = {m.sentence: m for m in mentions}
        self.times = times
        self._here = frozenset(sentences)
        told = {m.sentence for m in mentions if any(odds > _TELLS for _, odds in m.scorers)}
        changes = frozenset(at for at, happened in self.events.items() if any(what == "change" for what, _ in happened))
        breaks, fresh = speaks_of_break(document, times, sentences), changes_at_break(document, sentences)
        self.breaks = breaks
        back = looks_back(document, times)
        own = {at: times[at] for at in sentences if at in times}
        self._after_goals = goals_counted_from(document, cast, own)
        self.before_goals = goals_counted_back(document, cast, own)
        self._came_after = {at: whose_goal_came(document, cast, *at) for at in self._after_goals}
        self._came_before: set[tuple[int, int]] = set()
        self._after_events = tuple(events_counted_from(document, cast, own, self.events).items())
        self._read_clock = cache(
            lambda elsewhere, since: follow_clock(
                times, told, sentences, breaks, dict(elsewhere), changes, back, dict(since), fresh
            )
        )
        self._seen_from: dict[Hashable, WhenTold] = {}
        self.chronicle = self._read_clock((), self._after_events)
        self.moments = self.chronicle.moments

    @property
    def goes_on(self) -> bool:
        """Whether a time of extra time is told."""
        return any((moment.phase or "").startswith("extra") for moment in self.moments.values())

    def tell(
        self,
        chosen: Sequence[Chosen],
        teams: tuple[str, str | None],
        final: tuple[int, int] | None,
        outcome: int | None = None,
        course: Collection[Said] = (),
        shares: Mapping[str, Mapping[str, float]] | None = None,
        jointly: Jointly | None = None,
    ) -> tuple[list[GoalTold], Path | None]:
        """The goals in order, with the path of the running score.

        `shares` says whose man everyone is; `outcome` is 0 for a draw, 1 or 2 for who won, if told; `course` what is said of who trailed.
        """
        self._sure = by_sentence([c.case for c in chosen])
        self._teams = teams
        self._shares = shares or {}
        self._jointly = jointly
        self._came_before.clear()
        drafts: list[Draft] = []
        for one in chosen:
            drafts.extend(self._split(one))
            self._one_penalty(drafts[-one.count :])
        self._counts = Counter(draft.case.key for draft in drafts)
        self._place_by((), self._after_events, drafts, final, chosen)
        elsewhere, since = self._minutes_elsewhere(drafts), self._since_goals(drafts) + self._after_events
        if elsewhere or since != self._after_events:
            self._place_by(elsewhere, since, drafts, final, chosen)
        drafts.sort(key=lambda draft: draft.named_at)  # of orders that are as good the one in which the words have them
        path = self._settle_sides(drafts, teams, final, outcome, course)
        order = list(path.order) if path else [
            i for i, _ in sorted(enumerate(drafts), key=lambda d: (d[1].moment.lo if d[1].moment else 999, d[1].chronicle))
        ]  # fmt: skip
        self._fill_from_order(drafts, order)
        told_in_order = self._in_turn = [drafts[i] for i in order if i is not None]
        share_the_rest(told_in_order)
        self._passes = Passes(
            self.document, self.cast, told_in_order, self._sure, teams, self._shares, self.times, self.moments
        )
        told: Counter[str] = Counter()
        goals: list[GoalTold] = []
        for place, index in enumerate(order):
            if index is None:
                continue
            draft = drafts[index]
            told[draft.case.key] += 1
            draft.nth = told[draft.case.key]
            complete = path is not None and final is not None and len(path.order) == sum(final)
            known = complete and (None not in order or self._is_placed(draft, drafts, final))
            after = path.score_after(place) if path and known else None
            goals.append(self._goal(draft, teams, place + 1 if known or not path or None not in order else None, after))
        return goals, path

    def _place_by(
        self,
        elsewhere: _Minutes,
        since: _Since,
        drafts: Sequence[Draft],
        final: tuple[int, int] | None,
        chosen: Sequence[Chosen],
    ) -> None:
        """Each draft's moment by what the clock shows, once minutes told elsewhere are known."""
        self.chronicle = self._read_clock(elsewhere, since)
        self.moments = self.chronicle.moments
        self._side = {one.case.key: one.side for one in chosen}
        seen = (elsewhere, since, all_that_counts(chosen), self._teams)
        told = self._seen_from.get(seen)
        if told is None:
            told = self._seen_from[seen] = WhenTold(
                self.document, self.cast, self.mention_at, self.times, self.moments, chosen, self._teams, self.events
            )  # fmt: skip
        self._told = told
        self._place(drafts, final)

    def _minutes_elsewhere(self, drafts: Sequence[Draft]) -> _Minutes:
        """Minutes of goals by the sentences that tell them without, where something is still to be counted from them."""
        open_ended = any(
            time.time.later
            and ((at, time.first) not in self.moments or self.moments[at, time.first].width > _EXACT)
            for at, told in self.times.items() if at in self._here for time in told
        )  # fmt: skip
        known: dict[int, set[int]] = defaultdict(set)
        for draft in drafts if open_ended else ():
            for hint in draft.hints:
                if hint.odds > _TELLS:
                    known[hint.sentence].add(draft.moment.lo if draft.moment and draft.moment.width == 0 else 0)
        return tuple([(at, minute) for at, (minute, *more) in known.items() if minute and not more and at != 0])

    def _since_goals(self, drafts: Sequence[Draft]) -> _Since:
        """The minutes of the goals that times are counted from: "thirteen minutes after Vidler's equaliser"."""
        found = []
        for (sentence, first), (man, was_first) in self._after_goals.items():
            counted = self.moments.get((sentence, first))
            his = [d for d in drafts if d.case.name == man and d.chronicle <= sentence]
            minutes = [
                (d.chronicle, d.moment.lo) for d in his if d.moment and d.moment.width == 0 and d.moment != counted
            ]
            if minutes:  # of several the one told last
                minute = min(m for _, m in minutes) if was_first else max(minutes)[1]
                found.append(((sentence, first), minute))
                continue
            # "Hale's goal came five minutes after Pell scored", Hale's in the 88th: Pell's was so much before.
            of_next = [
                d.moment.lo for d in drafts
                if d.case.name == self._came_after[sentence, first] and d.moment and d.moment.width == 0 and d.moment != counted
            ]  # fmt: skip
            later = next(time.time.later for time in self.times[sentence] if time.first == first)
            if of_next and later and of_next[-1] > later[1]:
                self._came_before.add((sentence, first))
                found.append(((sentence, first), of_next[-1] - later[0] - later[1]))
        return tuple(found)

    def _settle_sides(
        self,
        drafts: list[Draft],
        teams: tuple[str, str | None],
        final: tuple[int, int] | None,
        outcome: int | None,
        course: Collection[Said],
    ) -> Path | None:
        """Where a scorer's side is in doubt, let the running score say: "levelled" cannot be a third goal."""
        doubtful = sorted(
            {d.case.name: d.case for d in drafts if abs(d.case.for_first) < _DOUBT and teams[1]}.values(),
            key=lambda case: (abs(case.for_first), case.name),
        )[:_MOST_DOUBTFUL]
        best: tuple[float, list[int], Path | None] | None = None
        start = [draft.side for draft in drafts]
        for turned in product((False, True), repeat=len(doubtful)):
            turns = {case.name for case, turn in zip(doubtful, turned, strict=True) if turn}
            value = 0.0
            for draft, side in zip(drafts, start, strict=True):
                draft.side = 1 - side if draft.case.name in turns else side
            count = (sum(d.side == 0 for d in drafts), sum(d.side == 1 for d in drafts))
            if final and (count[0] > final[0] or count[1] > final[1]) and turns:
                continue
            if self._jointly:
                value += sides_together([(d.case, d.side) for d in drafts], self._jointly)
            if final is None and outcome is not None:
                ended = 0 if count[0] == count[1] else 1 if count[0] > count[1] else 2
                value -= 2.5 * (ended != outcome)
            if best is not None and value <= best[0]:
                continue  # the path costs something besides
            steps = tuple(self._steps(drafts, teams, final))
            path = find_path(steps, final, self.half_time)
            if path:
                value -= _PATH_WEIGHT * path.cost + course_cost(course, path) + lead_cost(steps, path)
            if best is None or value > best[0] + 1e-9:
                best = (value, [d.side for d in drafts], path)
        assert best is not None
        for draft, side in zip(drafts, best[1], strict=True):
            draft.side = side
        return best[2]

    def _split(self, one: Chosen) -> list[Draft]:
        """The hints of one person shared among his goals."""
        case = one.case
        hints = sorted((h for h in case.hints if h.odds > _FAINT), key=lambda h: h.sentence) or [case.strongest]
        if one.count == 1:
            return [Draft(case, one.side, hints)]
        drafts = [Draft(case, one.side) for _ in range(one.count)]
        # Hints with a minute of their own first: they tell the goals apart.
        timed: list[tuple[Moment, Hint]] = []
        for hint in hints:
            timed += [(moment, hint) for moment, _ in self._own_moments(hint, one.count)]
        groups: list[list[tuple[Moment, Hint]]] = []
        for moment, hint in sorted(timed, key=lambda t: (t[0].width, t[0].lo)):
            home = next((g for g in groups if abs(g[0][0].lo - moment.lo) <= 2 and g[0][0].width <= 3), None)
            if home is not None:
                home.append((moment, hint))
            elif len(groups) < one.count and moment.width <= 12:
                groups.append([(moment, hint)])
        groups.sort(key=lambda g: g[0][0].lo)
        used: set[int] = set()
        for draft, group in zip(drafts, groups, strict=False):
            draft.hints = [h for _, h in group]
            draft.moment = min((m for m, _ in group), key=lambda m: m.width)
            used |= {id(h) for _, h in group}
        rest = [h for h in hints if id(h) not in used]
        empty = [d for d in drafts if not d.hints]
        sure = [h for h in rest if h.odds > _SURE and h.count == 1]
        clusters: list[list[Hint]] = []
        for hint in sure:
            between = range(clusters[-1][-1].sentence + 1, hint.sentence) if clusters else range(0)
            parted = any(c is not case for s in between for c, _ in self._sure.get(s, []))
            if clusters and hint.sentence - clusters[-1][-1].sentence <= 2 and not parted:
                clusters[-1].append(hint)
            else:
                clusters.append([hint])
        for hint in rest:  # "The Spaniard collected Hale's pass": goes on with the goal told right before
            earlier = next((d for d in drafts if any(0 <= hint.sentence - h.sentence <= 1 for h in d.hints)), None)
            if earlier and hint not in sure:
                earlier.hints.append(hint)
        late = clusters[-len(empty) :] if empty else []
        for draft, cluster in zip(empty, late, strict=False):
            draft.hints = list(cluster)
        for draft in drafts:
            if not draft.hints:
                draft.hints = [h for h in hints if h.count > 1][:1] or [case.strongest]
        return drafts

    @staticmethod
    def _fill_from_order(drafts: list[Draft], order: Sequence[int | None]) -> None:
        """A goal of which no time is told lies between those before and after it in the running score."""
        placed = [drafts[i] for i in order if i is not None]
        for at, draft in enumerate(placed):
            before = [d.moment for d in placed[:at] if d.moment and d.moment.width <= _EXACT]
            after = [d.moment for d in placed[at + 1 :] if d.moment and d.moment.width <= _EXACT]
            own = draft.moment
            if (own and own.width <= _EXACT) or not (before or after):
                continue
            lo = max((m.lo for m in before), default=1)
            hi = min((m.hi for m in after), default=99 if lo <= 99 else 125)
            if lo > hi:
                continue
            cut = own.to(max(lo, own.lo), min(hi, own.hi)) if own and own.lo <= hi and own.hi >= lo else None
            if cut and not (cut.width == 0 and any(m.width == 0 and m.lo == cut.lo for m in (*before, *after))):
                draft.moment = cut
            elif cut or hi - lo < 75:  # its words were of the other goal, or the running score puts it elsewhere
                draft.moment = Moment(lo, hi, None, "vague")

    def _steps(
        self, drafts: Sequence[Draft], teams: tuple[str, str | None], final: tuple[int, int] | None
    ) -> list[Step]:
        steps = [self._step(draft, teams) for draft in drafts]
        # "Hale added another as Town won, 3-1,": figures like the last say how it ended.
        steps = [
            replace(step, figures=None) if final and step.figures in (final, final[::-1]) else step for step in steps
        ]
        if any(step.figures and step.figures[0] < step.figures[1] for step in steps):
            steps = [replace(step, in_order=True) for step in steps]
        return [
            replace(step, after=step.after or final) if wins_it(draft, drafts, final, self._sure)
            else replace(step, effects=(*step.effects, NO_WINNER)) if lost_for_all_that(draft, drafts, final, self._sure)
            else step
            for step, draft in zip(steps, drafts, strict=True)
        ]  # fmt: skip

    def _step(self, draft: Draft, teams: tuple[str, str | None]) -> Step:
        after = figures = None
        for hint in draft.hints:
            rivals = [c for c, _ in self._sure.get(hint.sentence, []) if c is not draft.case]
            of_him = dict(hint.mention.scores).get(hint.reference.first)
            said = of_him or (None if rivals or hint.mention.scores else hint.mention.score_after)
            if hint.odds > 0 and said:
                after = self._in_order(*said, draft.side)
            if hint.odds > 0:
                figures = dict(hint.mention.figures).get(hint.reference.first) or figures
        return Step(
            draft.side,
            draft.moment,
            self._effects(draft),
            after,
            *draft.named_at,
            *self._groups(draft),
            nths_told(draft.hints, self._counts[draft.case.key] > 1),
            figures,
            self._led_again(draft),
        )

    @staticmethod
    def _led_again(draft: Draft) -> bool | None:
        """Whether the words say that his goal put his side back in front; None where they say of none that it put it ahead."""
        told = [
            again for hint in draft.hints if hint.odds > 0
            for man, again in hint.mention.led_again if man == hint.reference.first
        ]  # fmt: skip
        return any(told) if told else None

    @staticmethod
    def _in_order(a: int, b: int, side: int) -> tuple[int, int]:
        """ "made it 2-1": the scorer's side first when it leads; in the order of the teams."""
        high, low = max(a, b), min(a, b)
        if a == b:
            return a, b
        if a > b:
            return (high, low) if side == 0 else (low, high)
        return (low, high) if side == 0 else (high, low)

    def _is_placed(self, draft: Draft, drafts: Sequence[Draft], final: tuple[int, int] | None) -> bool:
        """Whether words put a goal at its running score, where the report leaves others out."""
        said = self._step(draft, self._teams)
        return bool(said.after or {"ahead", "level", "extend", "reduce", "answer"} & set(said.effects)) or wins_it(
            draft, drafts, final, self._sure
        )

    def _goal(
        self, draft: Draft, teams: tuple[str, str | None], order: int | None, after: tuple[int, int] | None
    ) -> GoalTold:
        hints = [h for h in draft.hints if h.odds > -1.0] or draft.hints
        assist, passing, passed = self._passes.of(draft)
        kind, body = self._kind(draft, passed)
        if kind in ("penalty", "own_goal", "free_kick"):
            assist = passing = None
        assist_span = None if passing is None else self.document.sentences[passing].span
        moment = draft.moment
        spans = tuple(dict.fromkeys(self.document.sentences[h.sentence].span for h in hints))
        claimed = next((h.mention.score_after for h in hints if h.mention.score_after and h.odds > 0), None)
        effect = next((h.mention.effect for h in hints if h.mention.effect and h.odds > 0), None)
        return GoalTold(
            team=teams[draft.side],
            scorer=draft.case.name,
            assist=assist,
            moment=moment,
            kind=kind,
            body_part=body,
            order=order,
            score_after=after,
            odds=draft.odds,
            spans=(*spans, *((assist_span,) if assist_span and assist_span not in spans else ())),
            sentences=tuple(dict.fromkeys(h.sentence for h in hints)),
            patterns=tuple(dict.fromkeys(h.mention.pattern for h in hints if h.mention.pattern)),
            reasons=tuple(draft.reasons),
            effect=effect,
            claimed_after=claimed,
            ordinal=next((h.mention.ordinal for h in hints if h.mention.ordinal and h.odds > 0), None),
            times=draft.times,
        )

    def _one_penalty(self, siblings: Sequence[Draft]) -> None:
        """ "Scored twice including a penalty": the last of the goals that the same words tell, not all."""
        for draft in siblings[:-1]:
            told = draft.hints[0].sentence if draft.hints else None
            words = self.document.sentences[told].words if told is not None else set()
            draft.no_penalty = [h.sentence for h in draft.hints] == [h.sentence for h in siblings[-1].hints] and not (
                words & _PENALTIES or any(numbers_a_penalty(h.mention) for h in draft.hints)
            )

    def _struck(self, draft: Draft, hint: Hint, kind: str, has_rivals: bool) -> float:
        """How much a telling says that this man headed it, or put a free-kick in himself."""
        said = [(first, again) for first, how, again in hint.mention.struck if how == kind]
        if not said:
            return 0.4 if has_rivals or kind == "free_kick" else 1.0
        his = {again for first, again in said if first == hint.reference.first}
        told = [
            one for one in self._in_turn if one.case is draft.case and hint.sentence in (h.sentence for h in one.hints)
        ]
        if len(his) == 1 and len(told) > 1 and (told[0] is draft) == (True in his):
            return 0.0  # "headed in on 20 minutes and scored again": one header
        return float(bool(his)) * (_HIS_KICK if kind == "free_kick" else 1.0)

    def _kind(self, draft: Draft, passed: float) -> tuple[str, str | None]:
        """What kind of goal it was, and scored with what; `passed` are the log-odds that a team-mate gave him the ball."""
        votes: dict[str, float] = defaultdict(float)
        spot = _FAINT
        count = self._counts[draft.case.key]
        for hint in draft.hints:
            if hint.odds < min(-0.5, draft.odds):
                continue
            rivals = [c for c, _ in self._sure.get(hint.sentence, []) if c is not draft.case]
            numbered = kinds_of(hint.mention, draft.nth, count)
            told = dict.fromkeys((*hint.mention.kinds, *(how for _, how, _ in hint.mention.struck)))
            for kind in told if numbered is None else numbered:
                if kind == "own_goal" and hint.mention.own:
                    votes[kind] += float(hint.mention.is_own(hint.reference.first))
                elif kind != "penalty":
                    surely = numbered is not None and kind == "header"
                    votes[kind] += 1.0 if surely else self._struck(draft, hint, kind, bool(rivals))
            if numbered is None or "penalty" in numbered:
                said = dict(hint.mention.spot).get(hint.reference.first, _FAINT)
                spot = max(spot, said, _FAINT if numbered is None or said <= _ANOTHERS else _NUMBERED)
        if draft.case.last_touch and not draft.case.own_goal:
            votes["own_goal"] = float(is_own(draft.case, draft.side))
        if spot > max(0.0, _NO_PENALTY * (passed - _PASSED)):
            votes["penalty"] = 1.0
        if draft.no_penalty:
            votes.pop("penalty", None)
        body = "head" if votes.get("header") else None
        for kind, least in (("own_goal", 0.6), ("penalty", 0.9), ("header", 0.9), ("free_kick", _HIS_KICK)):
            if votes.get(kind, 0.0) >= least:
                return kind, body
        return "open", body
