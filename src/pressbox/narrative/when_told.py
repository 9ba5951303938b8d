"""A scorer and a time of the text in, what speaks for one of his goals being of that time out: words and places, no names.

"finding the breakthrough in the 19th minute. Ferrant chipped a pass to Okoro, who rifled home"  ->  Okoro: 19

The time may stand in the sentence that tells the goal, in one before or behind it, or far off: `mentions/time_features.py`
knows the first only.
"""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import GoalMention, TimeMention
from pressbox.datatypes.story import Moment
from pressbox.narrative.cases import Case
from pressbox.narrative.claimed import Event
from pressbox.narrative.scorers import Chosen
from pressbox.weighing import odds_of

_REACH = 6  # sentences around a time that count as near
_SAID = -1.0  # log-odds from which a sentence is thought to tell his goal
_NONE = -9.0
_CHANGES = ("ahead", "level", "extend", "reduce", "answer")
CHANCES = frozenset(
    "saved save saves wide over bar post missed miss chance denied replaced booked sent off penalty corner introduced"
    " substitute effort shot header almost nearly should could disallowed ruled offside blocked tipped cleared".split()
)
_COMES = frozenset(
    "goal opener equaliser equalizer leveller breakthrough lead deadlock advantage scored scoring scoreline level front"
    " ahead doubled second third fourth winner net goals came arrived strike reward rewarded punished".split()
)


_Two = tuple[tuple[float, str], tuple[float, str]]  # the likeliest, and the next


def all_that_counts(chosen: Sequence[Chosen]) -> Hashable:
    """All that the times are seen by of those chosen: not for which side each of them scored."""
    return tuple([(one.case.key, one.count, tuple([(h.sentence, h.odds) for h in one.case.hints])) for one in chosen])


class WhenTold:
    """What the sentences of one match say, seen from its times.

    The same scorers are looked at again for the other side and for other scores; what is asked of a time then is kept.
    """

    def __init__(
        self,
        document: Document,
        cast: Cast,
        mention_at: Mapping[int, GoalMention],
        times: Mapping[int, Sequence[TimeMention]],
        moments: Mapping[tuple[int, int], Moment],
        chosen: Sequence[Chosen],
        teams: tuple[str, str | None],
        events: Mapping[tuple[int, int], Sequence[Event]],
    ) -> None:
        self._document = document
        self._cast = cast
        self._mention_at = mention_at
        self._times = times
        self._moments = moments
        self._teams = teams
        self._events = events
        self._known: dict[tuple[str, int, int, str], float] = {}
        self._odds: dict[str, dict[int, float]] = {}
        self._names: dict[str | None, set[str]] = defaultdict(set)  # a man's name -> his cases, two if at both ends
        for one in chosen:
            self._names[one.case.name].add(one.case.key)
            told = self._odds.setdefault(one.case.key, {})
            for hint in one.case.hints:
                told[hint.sentence] = max(told.get(hint.sentence, _NONE), hint.odds)
        self._gaps: dict[tuple[int, int], list[tuple[str, int]]] = {}
        self._exact: dict[int, int] = {}  # minute -> how often it is told
        for moment in moments.values():
            if moment.width == 0:
                self._exact[moment.lo] = self._exact.get(moment.lo, 0) + 1

        self._claims: dict[tuple[int, int], dict[str, float]] = {}
        best: dict[str, float] = {}
        for (sentence, first), moment in moments.items():
            claims = self._claims[sentence, first] = dict.fromkeys(self._odds, _NONE)
            mention = mention_at.get(sentence)
            name_of = {reference.first: reference.best for reference, _ in mention.scorers} if mention else {}
            for man, at, odds in mention.when if mention else ():
                for key in self._names.get(name_of.get(man), ()) if at == first else ():
                    claims[key] = max(claims[key], min(odds, self._odds[key].get(sentence, _NONE) + 1.0))
            if moment.width <= 3:
                for name, odds in claims.items():
                    best[name] = max(best.get(name, _NONE), odds)
        self._best_claim = best
        self._count = {one.case.key: min(one.count, 3) for one in chosen}
        self._in_order = _in_order(sorted((s, first, m.lo) for (s, first), m in moments.items() if m.width == 0))
        self._minutes_of: dict[str, dict[int, float]] = {name: {} for name in self._odds}
        for place, claimed in self._claims.items():
            if moments[place].width <= 3:
                for name, odds in claimed.items():
                    minutes = self._minutes_of[name]
                    minutes[moments[place].lo] = max(minutes.get(moments[place].lo, _NONE), odds)
        self._needier = sum(best.get(name, _NONE) < 0 for name in self._odds)
        self._rivals: dict[int, _Two] = {}
        self._near: dict[tuple[int, int], tuple[list[str], str, str, bool, bool]] = {}

    def odds(self, case: Case, side: int, sentence: int, time: TimeMention, moment: Moment) -> float:
        """The log-odds that a time is that of a goal of his, scored for that side."""
        said = self.side_told(sentence, side)
        asked = (case.key, sentence, time.first, said)
        known = self._known.get(asked)
        if known is None:
            known = self._known[asked] = odds_of("minute", self.features(case, said, sentence, time, moment))
        return known

    def features(self, case: Case, side: str, sentence: int, time: TimeMention, moment: Moment) -> list[str]:
        """Features of the pair; `side` is what the words say of whose goal it was, seen from his side."""
        own = self._odds[case.key]
        here = own.get(sentence, _NONE)
        rival = self._rival(case, sentence)
        mention = self._mention_at.get(sentence)
        linked, others = self._linked(case, mention, time)
        form = "exact" if moment.width <= 3 else "vague" if moment.width <= 20 else "wide"
        ahead = self._distance(own, sentence, 1)
        behind = self._distance(own, sentence, -1)
        rival_ahead = min((gap for name, gap in self._distances(sentence, 1) if name != case.key), default=_REACH)
        rival_behind = min((gap for name, gap in self._distances(sentence, -1) if name != case.key), default=_REACH)
        told = "here" if here > _SAID else "faint" if here > -3 else "named" if self._named(case, sentence) else "away"
        other = "rival" if rival > max(0.0, here + 0.5) else "shared" if rival > _SAID else "free"
        effect = (mention.effect or "told") if mention else "none"
        claims = self._claims.get((sentence, time.first), {})
        free = max((odds for name, odds in claims.items() if name != case.key), default=_NONE) < 0
        needy = self._best_claim.get(case.key, _NONE) < 0
        announces = mention is not None and mention.effect in _CHANGES and rival <= 0
        near, before, after, comes, chance = self._words_near(sentence, time)
        out = [
            f"{form}:{told}:{other}",
            f"{form}:here{_bin(here)}",
            f"{form}:rival{_bin(rival)}:{_bin(here)}",
            f"{form}:{told}:link{_bin(linked)}:{_bin(others)}",
            f"{form}:here{_bin(here)}:link{_bin(linked)}",
            f"{form}:here{_bin(here)}:link{_bin(linked)}:rival{_bin(rival)}:{_bin(others)}",
            *self._happens(case, sentence, time, told),
            *self._compared(case, sentence, time, moment, form, told),
            f"{form}:{told}:effect:{effect}",
            f"{form}:{told}:announces{announces}:side:{side}",
            f"{form}:{told}:free{free}:needy{needy}",
            f"{form}:{told}:free{free}:needy{needy}:{min(self._needier, 3)}:comes{comes}:chance{chance}",
            f"{told}:pattern:{time.pattern}",
            f"pattern:{time.pattern}",
            f"{told}:{other}:comes{comes}:chance{chance}",
            f"{form}:{told}:lead{sentence <= 5}",
            f"{form}:again{min(self._exact.get(moment.lo, 0), 3) if moment.width == 0 else 0}:{told}",
            f"times{min(len(self._times.get(sentence, ())), 4)}:{told}",
            f"basis:{moment.basis}:{told}",
            f"genre:{self._document.sentences[sentence].genre}:{told}",
        ]
        if told == "here":
            out += [f"here:near:{word}" for word in set(near) if word.isalpha()]
        else:
            out += [
                f"{form}:ahead{ahead}:rival{rival_ahead}:{other}",
                f"{form}:behind{behind}:rival{rival_behind}:{other}",
                f"{form}:ahead{ahead}:behind{behind}:{other}",
                f"{form}:next{_bin(own.get(sentence + 1, _NONE))}:{other}",
                f"{form}:prior{_bin(own.get(sentence - 1, _NONE))}:{other}",
                f"{form}:announces{announces}:side:{side}:rival{min(rival_ahead, 3)}:ahead{min(ahead, 3)}",
                f"{form}:ahead{min(ahead, 3)}:comes{comes}:chance{chance}:{effect}",
                f"ahead{min(ahead, 3)}:others{self._others_between(case, sentence, ahead)}",
                f"ahead{min(ahead, 3)}:times{self._times_between(sentence, time, ahead)}:{form}",
            ]
            out += [f"{ahead <= 2}:{other}:near:{word}" for word in set(near) if word.isalpha()]
        out += [f"{told}:before:{before}", f"{told}:after:{after}"]
        return out

    def _happens(self, case: Case, sentence: int, time: TimeMention, told: str) -> list[str]:
        """What else is told of the time, and whether of him."""
        told_of = self._events.get((sentence, time.first), ())
        return [
            f"{told}:event:{what}:{'his' if man == case.name else 'anyone' if man is None else 'other'}"
            for what, man in dict.fromkeys(told_of)
        ] or [f"{told}:event:none"]

    def _compared(
        self, case: Case, sentence: int, time: TimeMention, moment: Moment, form: str, told: str
    ) -> list[str]:
        """How his claim on the time stands beside his on other minutes, and beside those of others on it."""
        claims = self._claims[sentence, time.first]
        mine = claims[case.key]
        better = {m for m, odds in self._minutes_of[case.key].items() if odds > mine and abs(m - moment.lo) > 1}
        rivals = sum(odds > mine for name, odds in claims.items() if name != case.key)
        strongest = case.strongest.sentence == sentence
        ranks = f"{form}:{told}:better{min(len(better), 3)}:rivals{min(rivals, 2)}"
        return [
            f"{ranks}:{_bin(mine)}", f"{ranks}:count{self._count[case.key]}", f"{form}:{told}:strongest{strongest}",
            f"{form}:{told}:opens{time.first < 2}:order{self._in_order.get((sentence, time.first), 'wide')}",
        ]  # fmt: skip

    def _rival(self, case: Case, sentence: int) -> float:
        """The log-odds of the likeliest other there."""
        known = self._rivals.get(sentence)
        if known is None:
            here = sorted(((odds.get(sentence, _NONE), name) for name, odds in self._odds.items()), reverse=True)
            known = self._rivals[sentence] = (here[0], here[1] if len(here) > 1 else (_NONE, ""))
        return known[known[0][1] == case.key][0]

    def _words_near(self, sentence: int, time: TimeMention) -> tuple[list[str], str, str, bool, bool]:
        """The words around a time, those beside it, and whether they speak of a goal's coming, and of a chance."""
        known = self._near.get((sentence, time.first))
        if known is None:
            lowers = self._document.sentences[sentence].lowers
            near = lowers[max(0, time.first - 5) : time.last + 6]
            before = lowers[time.first - 1] if time.first else "^"
            after = lowers[time.last] if time.last < len(lowers) else "$"
            told = not _COMES.isdisjoint(near), not CHANCES.isdisjoint(near)
            known = self._near[sentence, time.first] = (near, before, after, *told)
        return known

    def _linked(self, case: Case, mention: GoalMention | None, time: TimeMention) -> tuple[float, float]:
        """The log-odds of the words in the sentence for him and for the likeliest other of the chosen."""
        his = others = _NONE
        if mention:
            name_of = {reference.first: reference.best for reference, _ in mention.scorers}
            for man, first, odds in mention.when:
                if first != time.first:
                    continue
                name = name_of.get(man)
                if name == case.name:
                    his = max(his, odds)
                elif name in self._names:
                    others = max(others, odds)
        return his, others

    def side_told(self, sentence: int, side: int) -> str:
        """Whether the words say that his team scored, or the other."""
        mention = self._mention_at.get(sentence)
        if mention is None or mention.effect == "seal":
            return "none"
        for _, team, weight in mention.teams:
            if team.best in self._teams:
                own = self._teams.index(team.best) == side
                return "own" if own == (weight > 0) else "other"
        return "unsaid"

    def _named(self, case: Case, sentence: int) -> bool:
        return any(r.best == case.name for r in self._cast.by_sentence.get(sentence, ()))

    def _distances(self, sentence: int, step: int) -> list[tuple[str, int]]:
        """The same of everyone, found once for each sentence."""
        known = self._gaps.get((sentence, step))
        if known is None:
            known = [(name, self._distance(odds, sentence, step)) for name, odds in self._odds.items()]
            self._gaps[sentence, step] = known
        return known

    @staticmethod
    def _distance(odds: Mapping[int, float], sentence: int, step: int) -> int:
        """How many sentences on (or back) a goal is told next."""
        for gap in range(1, _REACH):
            if odds.get(sentence + step * gap, _NONE) > _SAID:
                return gap
        return _REACH

    def _others_between(self, case: Case, sentence: int, ahead: int) -> bool:
        between = range(sentence + 1, sentence + ahead)
        return any(
            odds.get(s, _NONE) > 0 for name, odds in self._odds.items() if name != case.key for s in between
        )  # fmt: skip

    def _times_between(self, sentence: int, time: TimeMention, ahead: int) -> bool:
        """Whether another minute is told on the way to the telling."""
        later = [t for t in self._times.get(sentence, ()) if t.first > time.first]
        later += [t for s in range(sentence + 1, sentence + ahead) for t in self._times.get(s, ())]
        return any(t.time.lo is None or t.time.lo == t.time.hi for t in later)


def _in_order(told: Sequence[tuple[int, int, int]]) -> dict[tuple[int, int], str]:
    """Of each (sentence, first token, minute), whether the clock runs on from the minute before it, and to the next."""
    minutes = [0, *(minute for _, _, minute in told), 130]
    return {
        (sentence, first): f"{minutes[at] <= minute}{minute <= minutes[at + 2]}"
        for at, (sentence, first, minute) in enumerate(told)
    }


def _bin(odds: float) -> str:
    for least, name in ((3.0, "5"), (1.5, "4"), (0.3, "3"), (-0.5, "2"), (-1.5, "1"), (-3.0, "0")):
        if odds > least:
            return name
    return "-"
