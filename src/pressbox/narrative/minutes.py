"""Tellings of a goal and the times around them in, its minute out.

"Suso put Milan in front five minutes later"  ->  58', counted from the goal before
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import GoalMention, TimeMention
from pressbox.datatypes.story import Moment, TimeLinked
from pressbox.narrative.announced import announced_times, announces_a_goal, told_just_before
from pressbox.narrative.cases import Case, Hint
from pressbox.narrative.checkpoints import checkpoints, cut_by
from pressbox.narrative.chronicle import Chronicle
from pressbox.narrative.clause_times import DELIVERIES, clause_owners, givers, in_a_row, owners_in_turn, who_gave
from pressbox.narrative.drafts import Draft
from pressbox.narrative.each_goal import nths_told
from pressbox.narrative.each_its_time import each_its_time
from pressbox.narrative.his_alone import named_alone
from pressbox.narrative.in_between import Between, told_between
from pressbox.narrative.moments import apart, half_of, together
from pressbox.narrative.placing import Candidate, Option, numbers, place_goals
from pressbox.narrative.when_told import WhenTold
from pressbox.narrative.whose_stretch import stretches_apart, whose_stretches
from pressbox.narrative.winners import wins_it
from pressbox.narrative.yet_to_come import (
    goes_back,
    is_of_a_later_goal,
    says_when_that_was,
    was_before,
    yet_to_come,
)

_SURE = 0.0
_LINKED = -0.4  # log-odds from which a time of the sentence may be that of his goal
_FAINT_TIME = -4.5  # log-odds below which a time is not thought of for a goal
_CLAIMED = 5.0  # what it takes from them that the time is that of a change or a card
_OWN_CLAUSE = 1.5  # what speaks for a time in the clause that is his alone, and against one in another's
_WHEN_THAT_WAS = 3.0  # what speaks for a time more where it is told when that was
_ALONE = 1.2  # what speaks for the one minute of a sentence that names of all scorers him alone
_TOLD_NEXT = 3.0  # what speaks for a time more where a goal of nobody is told of it, and his is told next
_JUST_BEFORE = 1.7  # the same where a sentence tells a minute and nobody's goal, and his is told next
_GAVE = 2.0  # what it takes from the time of a sentence that he gave the ball there
_DOUBTED = 1.0  # log-odds up to which a man may be of the other side
_TELLS_FAINTLY = -2.5  # log-odds from which "that" may be his goal
_SAID = -0.5  # log-odds from which a sentence tells a goal and when in its half it was
_SUREST = 3.0
_EXACT = 3  # minutes: a wider time is a stretch
_ADDED = 90  # minute from which on a stretch of time is the end of the match
_FAINT_STRETCH = -2.5
_LIKELY_STRETCH = 0.3  # log-odds from which a stretch is surely that of his goal
_OTHER_GOAL = -1.0  # the same of what his words tell beside the time of his penalty
_STRETCH_WORTH = 0.4  # what each of its log-odds takes from the price of a stretch
_MOST_MINUTES = 6
_HALF_END = 45
_BEGUN = 55  # minute up to which the second half has but begun
_LATE, _HALF_TIME = 44, 46  # minutes; what has come to the first is told of half-time itself
_OUTSIDE = 2.0  # the price of a time that is not in the stretch in which his goal surely fell
_UNTOLD = 1.7  # the price of a goal whose minute is not told
_LEAD = 5  # sentences that may tell the whole match in brief
_SOON, _BEFORE = 15, 20  # minutes from the moment told before, or to the one told after, where the other is not told
_ANY_TIME = 0.5  # the price of a goal, said to be the opener or the third, whose place says nothing of when
_WIDEST = 60  # minutes: a wider interval tells nothing

_SOON_TOLD = 2  # sentences from "levelled midway through the half" to how
_ANNOUNCED = 0.8  # what it takes from the price of a stretch that it is announced

_PENALTY = (["penalty"], ["spot-kick"])


class Minutes:
    """What is known of times while goals are put together."""

    document: Document
    cast: Cast
    mention_at: dict[int, GoalMention]
    times: Mapping[int, Sequence[TimeMention]]
    moments: Mapping[tuple[int, int], Moment]
    claimed: Collection[tuple[int, int]]  # times of a change or a card
    half_time: tuple[int, int] | None = None  # the score then, as it is told
    _alone: Collection[tuple[int, str | None]] = ()  # sentences of one minute, and the one scorer named there
    _sure: dict[int, list[tuple[Case, Hint]]]
    _teams: tuple[str, str | None]
    _side: dict[str, int]  # for which each of the scorers scored
    _told: WhenTold
    _rows: dict[tuple[int, str], list[Case]]  # by sentence and man, those who score in one row with him
    _passed_on: dict[tuple[int, str], Case]  # who is told there to have put another through, by sentence and name
    _told_in_clause: dict[tuple[int, int], str]  # the man in whose own clause a time stands
    _stretches_apart: Collection[int]  # sentences of several stretches, each in the clause of another man
    _stretches_of: Mapping[int, Collection[str]]  # of a sentence of vague times, those of whose goals they may be
    _after_goals: Mapping[tuple[int, int], tuple[str, bool]]  # times counted from a man's goal
    before_goals: Mapping[tuple[int, int], str] = {}  # times that tell when another's goal was
    _came_before: Collection[tuple[int, int]]  # those that tell when he scored, the other goal's minute being known
    _between: Sequence[Between] = ()
    _givers: Collection[tuple[int, str]]  # sentence and name of each who put another through there
    _told_next: Mapping[tuple[int, int], Case]  # times of goals of nobody -> whose is told next
    _just_before: Mapping[tuple[int, int], Case]  # minutes of nobody's goal -> whose is told in the next sentence
    chronicle: Chronicle
    _here: Collection[int]  # the sentences of the match
    _stood: Collection[tuple[int, int] | None]  # times at which the score still stood

    def _own_moments(self, hint: Hint, count: int) -> list[tuple[Moment, float]]:
        """The moments in a hint's sentence that are his goals', with their log-odds; the likeliest alone for one goal."""
        of_others: dict[int, float] = {}
        his: list[tuple[float, Moment]] = []
        rivals = {h.reference.first for c, h in self._sure.get(hint.sentence, []) if c.name != hint.reference.best}
        for man, time, odds in hint.mention.when:
            if man in rivals:
                of_others[time] = max(odds, of_others.get(time, -9.0))
        for man, time, odds in hint.mention.when:
            moment = self.moments.get((hint.sentence, time))
            if (hint.sentence, time) in self.claimed:
                continue
            if man == hint.reference.first and moment and odds > _LINKED and odds >= of_others.get(time, -9.0) - 0.5:
                his.append((odds, moment))
        his.sort(key=lambda o: -o[0])
        return [(moment, odds) for odds, moment in (his[:1] if count == 1 else his)]

    def _place(self, drafts: Sequence[Draft], final: tuple[int, int] | None) -> None:
        """Each draft's moment: the minutes and places that together make the best story of the match."""
        complete = final is not None and len(drafts) == sum(final)
        self._told_in_clause = self._own_clauses()
        self._stretches_apart = stretches_apart(self._told_in_clause, self.moments)
        self._stretches_of = whose_stretches(self.document, self._sure, self.times, self.moments, self.claimed)
        self._rows = in_a_row(self.document, self._sure)
        said = checkpoints(self.document, self.times, self.moments, self._here)
        self._stood = {point.stood for point in said}
        number_of = Counter(draft.case.key for draft in drafts)
        self._between = told_between(self.document, self._sure, number_of)
        seen = self.document, self.mention_at, self.times, self.moments, self._sure, self._here, self.claimed
        self._told_next, self._just_before = announced_times(*seen), told_just_before(*seen)
        self._givers = who_gave(self._sure)
        linked: dict[str, tuple[TimeLinked, ...]] = {}
        names = frozenset(draft.case.name for draft in drafts if draft.case.name)
        self._alone = named_alone(self.document, self.cast, self.times, self.moments, names).difference(self._givers)
        for draft in drafts:
            if draft.case.key not in linked:
                linked[draft.case.key] = self._linked_times(draft.case)
            draft.times = linked[draft.case.key]
        goals = tuple([
            Candidate(
                draft.side, self._effects(draft), tuple(self._options(draft, drafts, linked[draft.case.key])),
                *self._groups(draft), nths_told(draft.hints, number_of[draft.case.key] > 1),
                wins_it(draft, drafts, final, self._sure),
            )
            for draft in drafts
        ])  # fmt: skip
        points = tuple([point for point in said if final and complete and point.goes_with(final)])
        placed = place_goals(goals, complete, self.half_time, points)
        if placed is None:
            placed, points = tuple((i, 0) for i in range(len(goals))), ()
        clock = 1
        for gone, (i, at) in enumerate(placed):
            option = goals[i].options[at]
            drafts[i].moment = moment = cut_by(option.moment, gone, points, clock)
            clock = moment.lo if moment else clock
            drafts[i].place = option.place

    def _groups(self, draft: Draft) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The groups of goals between which a goal fell, and those that it is of."""
        return (
            tuple([at for at, told in enumerate(self._between) if draft.case.key in told.inner]),
            tuple([at for at, told in enumerate(self._between) if draft.case.key in told.outer]),
        )

    def _linked_times(self, case: Case) -> tuple[TimeLinked, ...]:
        """Log-odds of every time of the match that it is that of a goal of his, the likeliest first."""
        found: list[TimeLinked] = []
        said = {
            (hint.sentence, moment.lo, moment.hi) for hint in case.hints if hint.odds > _SAID
            for moment, _ in self._own_moments(hint, 1)
        }  # fmt: skip
        told_last = {h.sentence for h in case.hints if h.odds > _TELLS_FAINTLY}
        for sentence, mentions in self.times.items():
            for time in mentions:
                moment = self.moments.get((sentence, time.first))
                if moment is None:
                    continue
                if self._owners.get((sentence, time.first), case.name) != case.name:
                    continue
                odds = self._told.odds(case, self._side[case.key], sentence, time, moment)
                if moment.width > _EXACT:  # "Marsh and Tully struck midway through the second half": both did
                    for mate in self._rows.get((sentence, case.key), ()):
                        odds = max(odds, self._told.odds(mate, self._side[mate.key], sentence, time, moment))
                if moment.width > _EXACT and (sentence, moment.lo, moment.hi) in said:
                    odds = max(odds, _LIKELY_STRETCH + 0.1)
                if (sentence, time.first) in self.claimed or (sentence, time.first) in self._stood:
                    odds -= _CLAIMED
                since = self._after_goals.get((sentence, time.first))
                of_another = self.before_goals.get((sentence, time.first))
                if of_another:  # "on 57 minutes, five minutes after Hale's opener": that one was Hale's
                    odds += _TOLD_NEXT if of_another == case.name else -_CLAIMED
                told_of = self._told_in_clause.get((sentence, time.first))
                if since:  # "ten minutes after Hale's strike": of a goal, and none of his
                    his = (since[0] == case.name) != ((sentence, time.first) in self._came_before)
                    odds += -_CLAIMED if his else _OWN_CLAUSE
                elif told_of is not None and sentence in self._stretches_apart and moment.width > _EXACT:
                    odds = max(odds, _LIKELY_STRETCH + 0.1) if told_of == case.name else odds - _CLAIMED
                elif told_of is not None and moment.width <= _EXACT:
                    odds += _OWN_CLAUSE if told_of == case.name else -_OWN_CLAUSE
                    if (sentence, case.name) in self._passed_on and told_of != case.name:
                        odds -= _CLAIMED
                    for (at, giver), other in self._passed_on.items() if told_of == case.name else ():
                        if at == sentence and giver != case.name:  # "Hale broke away on 12 minutes and found Moss"
                            odds = max(odds, self._told.odds(other, self._side[other.key], sentence, time, moment))
                if moment.width <= _EXACT and (sentence, case.name) in self._givers:
                    odds -= _GAVE
                if sentence - 1 in told_last and says_when_that_was(self.document.sentences[sentence].lowers, time):
                    odds += _WHEN_THAT_WAS
                if moment.width <= _EXACT and (sentence, case.name) in self._alone:
                    odds += 0.0 if (sentence, time.first) in self.claimed else _ALONE
                next_told = self._told_next.get((sentence, time.first))
                if next_told and next_told.key == case.key:
                    others = self._told.side_told(sentence, self._side[case.key]) == "other"
                    odds += 0.0 if others and abs(case.for_first) > _DOUBTED else _TOLD_NEXT
                elif (just := self._just_before.get((sentence, time.first))) and just.key == case.key:
                    odds += _JUST_BEFORE
                if any(told.is_of_others(case.key, sentence, time.first) for told in self._between):
                    odds -= _CLAIMED
                if moment.lo >= _ADDED and self._is_of_a_later_goal(case, sentence, time):
                    odds -= _CLAIMED
                if odds > _FAINT_TIME:
                    found.append(TimeLinked(sentence, time.first, odds, moment))
        return tuple(sorted(found, key=lambda one: (-one.odds, one.sentence, one.moment.lo)))

    def _options(self, draft: Draft, drafts: Sequence[Draft], linked: Sequence[TimeLinked]) -> list[Option]:
        twins = {h.sentence for d in drafts if d is not draft and d.case is draft.case for h in d.hints}
        own = {h.sentence for h in draft.hints}
        if alone := each_its_time(draft, drafts, self.times, self.moments, self.claimed, self._sure):
            return [Option(alone[1], -_SUREST, alone[0])]
        linked = [one for one in linked if not (draft.no_penalty and self._is_of_the_penalty(one))]
        window = self._window(linked, twins - own, _OTHER_GOAL if draft.no_penalty else _LIKELY_STRETCH)
        surely = max(
            [
                min(one.odds, 2.0)
                for one in linked
                if one.moment.width > _EXACT and one.sentence in own and one.sentence not in twins and one.odds > 0
            ],
            default=0.0,
        )
        options: dict[int, Option] = {}
        for odds, sentence, moment in map(_told, linked):
            if moment.width > _EXACT:
                continue
            cost = -min(odds, _SUREST)
            if sentence in twins - own:
                cost += 0.8  # told with another goal of his
            if draft.moment and draft.moment.width <= 1:
                cost += -1.5 if abs(draft.moment.lo - moment.lo) <= 1 else 0.8
            if window and (moment.hi < window.lo - 1 or moment.lo > window.hi + 1):
                cost += _OUTSIDE + surely
            known = options.get(moment.lo)
            if known is not None and known.moment and known.moment.width != moment.width and odds < _SURE:
                continue  # "ahead in the 12th minute; moments later Sale ...": from the 12th on, and not in the 12th itself
            if known is None or cost < known.cost - 1e-9:
                options[moment.lo] = Option(moment, cost, sentence)
            elif known.moment and (known.moment.width > moment.width or numbers(known.moment, moment)):
                options[moment.lo] = replace(known, moment=moment)
        kept = sorted(options.values(), key=lambda o: (o.cost, o.place))[:_MOST_MINUTES]
        his = Counter(at for d in drafts if d.case is draft.case for at in {h.sentence for h in d.hints})
        return [*kept, *self._stretches(draft, own, twins, window, linked, his)]

    def _is_of_the_penalty(self, one: TimeLinked) -> bool:
        """ "a stoppage-time penalty": the time of that goal, not of his other."""
        lowers = self.document.sentences[one.sentence].lowers
        return any(
            self.moments.get((one.sentence, time.first)) == one.moment and lowers[time.last : time.last + 1] in _PENALTY
            for time in self.times.get(one.sentence, ())
        )

    def _window(self, linked: Sequence[TimeLinked], elsewhere: Collection[int], least: float) -> Moment | None:
        """The stretch in which all that is surely told of his goal agrees: "late on", "in the second half"."""
        window: Moment | None = None
        for odds, sentence, moment in map(_told, linked):
            if moment.width > _EXACT and odds > least and sentence not in elsewhere:
                window = together(window, moment) if window else moment
        return window

    def _stretches(
        self,
        draft: Draft,
        own: Collection[int],
        twins: Collection[int],
        window: Moment | None,
        linked: Sequence[TimeLinked],
        his: Mapping[int, int],
    ) -> list[Option]:
        """Where the story of the match has come to when the goal is told, and what is told vaguely."""
        owned = self._owned(draft.case.name)
        best: dict[int, float] = {}
        told_at: dict[int, int] = {}
        for hint in draft.case.hints:
            odds = hint.odds - (1.5 if own and hint.sentence not in own else 0.0)
            if odds > best.get(hint.sentence, -9.0):
                best[hint.sentence], told_at[hint.sentence] = odds, hint.reference.first
        top = max(best.values(), default=0.0)
        late = max(best, default=0)
        options: list[Option] = []
        for sentence, odds in sorted(best.items()):
            if odds < top - 4.0:
                continue
            cost = _UNTOLD + 0.4 * (top - odds) + (1.0 if sentence <= _LEAD < late else 0.0)
            to_come = self._to_come(sentence, told_at[sentence], max(his.get(sentence, 1), 1 + (sentence in twins)))
            man = told_at[sentence]
            anothers = self._times_are_anothers(draft.case, sentence, man)
            back = self._goes_back(sentence, man) or self._times_are_anothers(draft.case, sentence, 0)
            lo, hi = self._stretch(sentence, anothers, to_come, back)
            moment: Moment | None = None
            between = any(draft.case.key in told.inner and told.sentence == sentence for told in self._between)
            if between:  # the times told there are of the goals around it
                moment = None
            elif (sentence > _LEAD or late <= _LEAD) and lo <= hi and (hi - lo <= _WIDEST or to_come):
                first = hi <= 45 or (hi == _HALF_TIME and lo < _LATE and self._is_of_first_half(sentence))
                phase = "first_half" if first else "second_half" if lo > 45 else None
                moment = Moment(lo, hi, phase, "vague")
            announced = self._announced(draft, sentence)
            if announced and not (window and apart(window, announced)):
                moment, cost = announced, cost - _ANNOUNCED
            elif window:
                lo, hi = self._bounds(draft, sentence, to_come)
                moment = together(window, Moment(lo, hi))
                cost += 0.7 if window.lo > hi or window.hi < lo else 0.0
            options.append(Option(moment, cost, sentence, told=False))
        for odds, sentence, moment in map(_told, linked):
            if moment.width > _EXACT and odds > _FAINT_STRETCH:
                lo, hi = self._bounds(draft, sentence) if sentence > _LEAD else (1, 125)
                cost = _UNTOLD + 0.5 - _STRETCH_WORTH * max(0.0, min(odds, _SUREST))
                cost += _OUTSIDE if owned and (moment.hi < owned.lo or moment.lo > owned.hi) else 0.0
                options.append(Option(together(moment, Moment(lo, hi)), cost, sentence, told=False))
        if options and nths_told(draft.hints, any(h.sentence in twins for h in draft.hints)):
            options.append(Option(window, max(one.cost for one in options) + _ANY_TIME, options[0].place, told=False))
        return options or [Option(window, _UNTOLD, 0, told=False)]

    def _announced(self, draft: Draft, sentence: int) -> Moment | None:
        """When his side is said to have scored, just before his goal is told: "Town levelled midway through the half"."""
        for at in range(sentence - 1, max(-1, sentence - 1 - _SOON_TOLD), -1):
            mention, times = self.mention_at.get(at), self.times.get(at, ())
            announces = announces_a_goal(self.document, mention, at)
            if at not in self._here or self._sure.get(at) or (mention and not announces):
                return None
            if announces and len(times) == 1 and (at, times[0].first) not in self.claimed:
                others = self._told.side_told(at, draft.side) == "other"
                return None if others else self.moments.get((at, times[0].first))
            if times:
                return None
        return None

    def _bounds(self, draft: Draft, sentence: int, to_come: Collection[int] = ()) -> tuple[int, int]:
        """How far the clock has come to; where one sentence tells two goals of his, its other times are of the other."""
        return (1, 125) if draft.no_penalty else self.chronicle.bounds(sentence, to_come)

    def _own_clauses(self) -> dict[tuple[int, int], str]:
        """The man in whose own clause a time stands, where the sentence tells goals of several."""
        found: dict[tuple[int, int], str] = {}
        self._passed_on = {}
        for sentence, told in self._sure.items():
            if len(told) < 2:
                continue
            men = [(hint.reference.first, case) for case, hint in told]
            ends = {hint.reference.first: hint.reference.last for _, hint in told}
            gave = givers(self.mention_at.get(sentence), told)
            own = [
                t for t in self.times.get(sentence, ())
                if (sentence, t.first) not in self.claimed and len(set(t.time.later or ())) < 2
            ]  # fmt: skip
            scored = [(first, case) for first, case in men if first not in gave]
            lowers, apart = self.document.sentences[sentence].lowers, [(first, ends[first]) for first, _ in scored]
            owners = clause_owners(lowers, apart, own) or owners_in_turn(lowers, apart, own)
            if gave and len({case.key for _, case in scored}) == 1:
                owners = {time.first: scored[0][0] for time in own}
            for time, man in owners.items():
                found[sentence, time] = next(case.name for first, case in scored if first == man)
            for first, case in men:
                if first in gave:
                    self._passed_on[sentence, case.name] = case
        return found

    @cached_property
    def _owners(self) -> dict[tuple[int, int], str]:
        """The man whose goal a time is said of: "Okoro's late consolation"; by (sentence, first token)."""
        return {
            (sentence, time.first): man.best
            for sentence, times in self.times.items() for time in times
            if self.document.sentences[sentence].lowers[time.first - 1 : time.first] == ["'s"]
            and DELIVERIES.isdisjoint(self.document.sentences[sentence].lowers[time.last : time.last + 1])
            for man in [r for r in self.cast.by_sentence.get(sentence, ()) if r.kind is Kind.PERSON and r.last == time.first - 1][:1]
            if man.best
        }  # fmt: skip

    def _owned(self, name: str) -> Moment | None:
        """The time that words say his goal to be of."""
        return next((self.moments[at] for at, man in self._owners.items() if man == name and at in self.moments), None)

    def _times_are_anothers(self, case: Case, sentence: int, man: int) -> bool:
        """Whether a sentence tells times only of goals of other men, those in a clause of theirs behind his name: his has not come to them."""
        told = [(sentence, time.first) for time in self.times.get(sentence, ())]
        vague = [at for at in told if at[1] > man and (moment := self.moments.get(at)) and moment.width > _EXACT]
        owners = [self._owners.get(at) or (self._told_in_clause.get(at) if at in vague else None) for at in told]
        theirs = self._stretches_of.get(sentence)
        if theirs is not None and case.key not in theirs and any(c is case for c, _ in self._sure.get(sentence, ())):
            return True
        return bool(owners) and all(owner not in (None, case.name) for owner in owners)

    def _is_of_a_later_goal(self, case: Case, sentence: int, time: TimeMention) -> bool:
        """ "Lind made it 2-2 and with the last kick Hale won it": the end of the match is told of Hale's goal alone."""
        men = [h.reference.first for h in case.hints if h.sentence == sentence and h.odds > _TELLS_FAINTLY]
        others = [h.reference.first for c, h in self._sure.get(sentence, ()) if c is not case]
        lowers = self.document.sentences[sentence].lowers
        return bool(men) and all(is_of_a_later_goal(lowers, man, time, others) for man in men)

    def _to_come(self, sentence: int, man: int, goals: int) -> frozenset[int]:
        """First tokens of the times of a sentence that come after the goal of the man named there."""
        told = [
            replace(time, time=replace(time.time, lo=moment.lo, hi=moment.hi)) if moment and time.time.lo is None else time
            for time in self.times.get(sentence, ()) if (sentence, time.first) not in self.claimed
            for moment in [self.moments.get((sentence, time.first))]
        ]  # fmt: skip
        lowers = self.document.sentences[sentence].lowers
        closed = frozenset([
            time.first for time in self.times.get(sentence, ())
            if (sentence, time.first) in self.claimed and was_before(lowers, man, time)
        ])  # fmt: skip
        mention = self.mention_at.get(sentence)
        counts = dict(mention.counts) if mention else {}
        of_each = {case.name: counts.get(hint.reference.first, 1) for case, hint in self._sure.get(sentence, ())}
        if goals < 2 and len(told) >= sum(of_each.values()):
            return frozenset()  # a time for each
        return closed | (yet_to_come(lowers, man, told, goals) if told else frozenset())

    def _goes_back(self, sentence: int, man: int) -> bool:
        """Whether the times of a sentence are of what was before his goal: "made it 2-0 after Hale had scored in the 24th"."""
        lowers = self.document.sentences[sentence].lowers
        return all(goes_back(lowers, man, time) for time in self.times.get(sentence, ()))

    def _stretch(
        self, sentence: int, anothers: bool = False, to_come: Collection[int] = (), back: bool = False
    ) -> tuple[int, int]:
        """How far the clock has come to in a sentence; where its times are another man's, in the one before."""
        lo, hi = self.chronicle.bounds(sentence, to_come)
        if anothers:
            lo = 1 if sentence <= _LEAD else min(lo, self.chronicle.bounds(sentence - 1)[0])
        if lo < _LATE and _HALF_TIME < hi <= _BEGUN and not to_come and not self.times.get(sentence):
            hi = _HALF_END  # what comes before the first that is told of the second half is of the first
        hi = min(hi, 99) if lo <= 99 else hi
        if hi == 99 and lo > 1:
            hi = min(hi, max(lo + _SOON, 50 if lo < 45 else 90))
        elif lo == 1 and hi < 99 and not to_come:
            lo = max(1, hi - _BEFORE)
        if lo < _LATE and hi > _HALF_TIME and not anothers and not back and self._is_of_first_half(sentence):
            hi = _HALF_TIME
        return lo, hi

    def _is_of_first_half(self, sentence: int) -> bool:
        """Whether a sentence tells times, and all of the first half: "turned the match round before half-time through ..."."""
        told = [
            self.moments.get((sentence, time.first)) for time in self.times.get(sentence, ())
            if (sentence, time.first) not in self.claimed
        ]  # fmt: skip
        return bool(told) and all(moment is not None and half_of(moment) == 1 for moment in told)

    def _effects(self, draft: Draft) -> tuple[str, ...]:
        """What is said of the score: of him, or in sentences that tell his goal alone."""
        effects = []
        for hint in draft.hints:
            if hint.odds <= 0:
                continue
            of_him = [effect for man, effect in hint.mention.effects if man == hint.reference.first]
            rivals = [c for c, _ in self._sure.get(hint.sentence, []) if c is not draft.case]
            if of_him:
                effects += of_him
            elif hint.mention.effect == "extend" and hint.mention.scores:
                continue  # "made it 4-1": whichever side's, the figures say it
            elif not rivals and hint.mention.effect and not hint.mention.effects:
                effects.append(hint.mention.effect)
        return tuple(dict.fromkeys(effects))


def _told(one: TimeLinked) -> tuple[float, int, Moment]:
    return one.odds, one.sentence, one.moment


def target_of(reference: Reference) -> str | None:
    """Whom a reference most likely means."""
    return reference.best
