"""Mentions of cards, substitutions, penalties and chances in, each merged and given to its match.

A penalty missed in the lead and again in the chronicle is one; what did not happen or happened another day is none.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Span
from pressbox.datatypes.mentions import (
    AT_THE_BREAK,
    Mention,
    Mentions,
    Mood,
    SubstitutionMention,
    TimeMention,
)
from pressbox.datatypes.story import Event, Moment, Story
from pressbox.narrative.allegiance import shares_in
from pressbox.narrative.chronicle import follow_clock
from pressbox.narrative.luckless import share_of_luckless
from pressbox.narrative.moments import moment_of, resolve


def add_events(document: Document, cast: Cast, tied: Cast, mentions: Mentions, stories: Sequence[Story]) -> list[Story]:
    """The stories with all other events in them; `tied` is the cast with the ties that events make."""
    if not stories:
        return []
    moments = resolve(mentions.times, [s.index for s in document.sentences])
    reader = _Merger(document, cast, tied, mentions, moments, stories)
    kinds = (
        ("cards", mentions.cards),
        ("substitutions", mentions.substitutions),
        ("missed_penalties", mentions.missed_penalties),
        ("disallowed_goals", mentions.disallowed_goals),
        ("penalties_awarded", mentions.penalties_awarded),
        ("chances", mentions.chances),
    )
    found: dict[str, list[list[Event]]] = {name: reader.share(name, said) for name, said in kinds}
    found["cards"] = [_with_short_sides(cards) for cards in found["cards"]]
    found["disallowed_goals"] = [_with_unnamed(goals) for goals in found["disallowed_goals"]]
    found["missed_penalties"] = [_one_of_doubtful(kicks, document) for kicks in found["missed_penalties"]]
    found["substitutions"] = [
        _without_sent_off(changes, cards) for changes, cards in zip(found["substitutions"], found["cards"], strict=True)
    ]
    found["penalties_awarded"] = [
        [_when_taken(award, given, kicks, story) for award in given]
        for given, kicks, story in zip(found["penalties_awarded"], found["missed_penalties"], stories, strict=True)
    ]
    return [
        replace(story, **{name: tuple(events[i]) for name, events in found.items()})  # type: ignore[arg-type]
        for i, story in enumerate(stories)
    ]


def _when_taken(award: Event, given: Sequence[Event], kicks: Sequence[Event], story: Story) -> Event:
    """A side's only penalty was given in the minute in which it was taken."""
    taken = [kick.moment for kick in kicks if kick.team == award.team]
    taken += [goal.moment for goal in story.goals if goal.kind == "penalty" and goal.team == award.team]
    if len(taken) != 1 or taken[0] is None or sum(other.team == award.team for other in given) != 1:
        return award
    own = award.moment
    apart = own is not None and (own.hi < taken[0].lo or own.lo > taken[0].hi)
    return award if apart or (own and own.width <= taken[0].width) else replace(award, moment=taken[0])


_JOINS = frozenset("and when as while but after before through with then for who by to from of at had was saw".split())
_LEAD = 5  # sentences that may tell the whole match in brief
_AT_THE_BREAK = Moment(45, 46, None, "derived")
_EXACT, _STRETCH, _WIDEST = 3, 30, 55  # minutes


class _Merger:
    def __init__(
        self,
        document: Document,
        cast: Cast,
        tied: Cast,
        mentions: Mentions,
        moments: Mapping[tuple[int, int], Moment],
        stories: Sequence[Story],
    ) -> None:
        self.document = document
        self.cast = cast
        self.moments = moments
        self.times = mentions.times
        self.awards = mentions.penalties_awarded
        self.stories = stories
        told = {g.sentence for g in mentions.goals if any(odds > 0 for _, odds in g.scorers)}
        self.chronicles = [follow_clock(mentions.times, told, story.sentences) for story in stories]
        self.shares = [shares_in(tied, mentions, [t for t in story.teams if t], story.goals) for story in stories]
        self.match_at: dict[int, int] = {}
        for i, story in enumerate(stories):
            for sentence in story.sentences:
                self.match_at.setdefault(sentence, i)

    def share(self, name: str, said: Iterable[Mention]) -> list[list[Event]]:
        """The merged events of one kind, a list a match."""
        build = getattr(self, "_" + name)
        shared: list[list[Event]] = [[] for _ in self.stories]
        for mention in said:
            if mention.mood is not Mood.ASSERTED:
                continue
            event: Event | None = build(mention)
            if event is None:
                continue
            home = self._match_of(mention)
            if home is not None and not (name == "disallowed_goals" and self._once_more(shared[home], event)):
                _merge(shared[home], event, _SAME[name])
        return shared

    def _once_more(self, known: list[Event], event: Event) -> bool:
        """ "was offside again when he turned it in": his second one, which is not merged with his first."""
        first = next((e for e in known if e.player == event.player and e.player), None)
        if first is None or event.mention.sentence - first.mention.sentence < 1:
            return False
        words = self.document.sentences[event.mention.sentence].words
        if {"again", "another"} & words or {"once", "more"} <= words:
            known.append(event)
            return True
        return False

    def _match_of(self, mention: Mention) -> int | None:
        """The match told where the mention stands, unless only other teams are named there."""
        home = self.match_at.get(mention.sentence)
        if home is None or len(self.stories) == 1:
            return home
        # a round-up's match that was not understood: its sentences stand among those of the one before
        sentences = self.document.sentences
        for index in range(mention.sentence, -1, -1):
            if sentences[index].paragraph != sentences[mention.sentence].paragraph:
                break
            references = self.cast.by_sentence.get(index, ())
            named = {
                r.best for r in references
                if r.kind is Kind.TEAM and r.form is Form.NAME and not self._describes_a_man(r, references)
            }  # fmt: skip
            if named:
                return home if named & set(self.stories[home].teams) else None
        return home

    def _describes_a_man(self, team: Reference, references: Sequence[Reference]) -> bool:
        """ "the Napoli winger", "City defender Hale", "on loan from Leeds": no match of that team is meant."""
        lowers = self.document.sentences[team.sentence].lowers
        for man in references:
            if man.kind is not Kind.PERSON or man.form is Form.PRONOUN:
                continue
            between = lowers[team.last : man.first]
            if man.first <= team.first < man.last or (
                man.first >= team.last
                and len(between) < 3
                and all(w.isalpha() for w in between)
                and not _JOINS & set(between)
            ):
                return True
        return bool({"former", "ex", "from"} & set(lowers[max(0, team.first - 1) : team.first]))

    def _moment(self, mention: Mention, time: TimeMention | None) -> Moment | None:
        if time is None:
            return None
        if isinstance(mention, SubstitutionMention) and time.pattern in AT_THE_BREAK:
            return _AT_THE_BREAK
        if time.pattern == "listed minute" and time.time.lo is not None:
            return moment_of(time.time.lo)
        return self.moments.get((time.sentence, time.first))

    def _by_its_place(self, mention: Mention, told: Moment | None) -> Moment | None:
        """Between the moments told before and after it, where its own is not told or is wide; "had missed" is long ago."""
        home = self.match_at.get(mention.sentence)
        tokens = self.document.sentences[mention.sentence].tokens
        long_ago = mention.first > 0 and tokens[mention.first - 1].lower == "had"
        if home is None or mention.sentence <= _LEAD or long_ago or (told and told.width <= _EXACT):
            return told
        lo, hi = self.chronicles[home].bounds(mention.sentence)
        if not any(self.times.get(index) for index in (mention.sentence, mention.sentence + 1)):
            hi = 45 if hi <= 45 else 99  # nothing told right after it ends its stretch
        hi = min(hi, 99) if lo <= 99 else hi
        told = told or self._stretch_before(mention)
        if told:
            lo, hi = max(lo, told.lo), min(hi, told.hi)
            return told.to(lo, hi) if lo <= hi else told
        phase = "first_half" if hi <= 45 else "second_half" if lo > 45 else None
        return Moment(lo, hi, phase, "vague") if lo <= hi <= lo + _WIDEST else None

    def _stretch_before(self, mention: Mention) -> Moment | None:
        """ "... could have added more early in the second half. Hale hit the post": the story goes on there."""
        before = [self.moments.get((t.sentence, t.first)) for t in self.times.get(mention.sentence - 1, ())]
        stretches = [m for m in before if m and _EXACT < m.width <= _STRETCH]
        return stretches[-1] if len(before) == 1 and stretches else None

    def _team(
        self, reference: Reference | None, player: str | None, sentence: int, luckless: str | None = None
    ) -> str | None:
        """The team named, else the one he scored for, else the likelier of the two that play."""
        home = self.match_at.get(sentence)
        if home is None:
            return None
        story = self.stories[home]
        if reference and reference.best in story.teams:
            return reference.best
        if player is None:
            return None
        for goal in story.goals:
            if goal.scorer == player and goal.kind != "own_goal":
                return goal.team
        share = self.shares[home].get(player)
        if not share:
            return None
        if luckless:
            share = share_of_luckless(story, share, sentence, luckless)
        team = max(share, key=lambda t: (share[t], t))
        return team if share[team] > 0.5 else None

    def _spans(self, mention: Mention) -> tuple[Span, ...]:
        return (self.document.sentences[mention.sentence].span,) if mention.span is None else (mention.span,)

    def _cards(self, m: Any) -> Event | None:
        player = m.player.best if m.player else None
        if player is None and m.team is None:
            return None
        team = self._team(m.team, player, m.sentence, "sent off" if m.colour == "red" else None)
        return Event(m, team, player, None, self._moment(m, m.time), m.reason, self._spans(m))

    def _substitutions(self, m: Any) -> Event | None:
        on, off = (m.on.best if m.on else None), (m.off.best if m.off else None)
        if on is None and off is None:
            return None
        return Event(
            m, self._team(m.team, on or off, m.sentence), on, off, self._moment(m, m.time), None, self._spans(m)
        )

    def _missed_penalties(self, m: Any) -> Event | None:
        player = m.player.best if m.player else None
        keeper = m.keeper.best if m.keeper else None
        team = self._team(m.team or self._given_to(m.sentence), player, m.sentence, "missed")
        if player is None and team is None and keeper and m.sentence in self.match_at:  # the other side's, then
            sides = self.stories[self.match_at[m.sentence]].teams
            his = self._team(None, keeper, m.sentence)
            team = next((t for t in sides if t != his), None) if his in sides else None
        if player is None and team is None:
            return None
        return Event(
            m, team, player, keeper,
            self._moment(m, m.time), m.outcome, self._spans(m),
        )  # fmt: skip

    def _given_to(self, sentence: int) -> Reference | None:
        """ "Millfield were given a penalty. Hale stepped up, but ...": whose the kick was, told before it was missed."""
        told = [
            award.team for award in self.awards
            if award.mood is Mood.ASSERTED and award.team and 0 <= sentence - award.sentence <= 1
        ]  # fmt: skip
        return told[-1] if len({team.best for team in told}) == 1 else None

    def _disallowed_goals(self, m: Any) -> Event | None:
        player = m.player.best if m.player else None
        team = self._team(m.team, player, m.sentence, "disallowed")
        return Event(m, team, player, None, self._moment(m, m.time), m.reason, self._spans(m))

    def _penalties_awarded(self, m: Any) -> Event | None:
        fouled = m.fouled.best if m.fouled else None
        team = self._team(m.team, fouled, m.sentence)
        if team is None and m.against and m.sentence in self.match_at:
            story = self.stories[self.match_at[m.sentence]]  # given against one side, it is the other's
            offender = self._team(None, m.against.best, m.sentence)
            taken = {g.team for g in story.goals if g.kind == "penalty" and m.sentence in g.sentences}
            other = next((t for t in story.teams if t != offender), None) if offender else None
            team = taken.pop() if len(taken) == 1 else other
        return Event(
            m, team, fouled, m.against.best if m.against else None,
            self._moment(m, m.time), m.offence, self._spans(m),
        )  # fmt: skip

    def _chances(self, m: Any) -> Event | None:
        player = m.player.best if m.player else None
        if player is None:
            return None
        return Event(
            m, self._team(None, player, m.sentence), player, m.keeper.best if m.keeper else None,
            self._by_its_place(m, self._moment(m, m.time)), None if m.outcome == "kept" else m.outcome, self._spans(m),
        )  # fmt: skip


def _with_short_sides(cards: list[Event]) -> list[Event]:
    """A side a man short has lost the man who is sent off, whoever he was thought to play for; else an unnamed one."""
    reds = [c for c in cards if _is_red(c) and c.player]
    kept = [c for c in cards if not (_is_red(c) and c.player is None)]
    for short in [c for c in cards if _is_red(c) and c.player is None and c.team]:
        own = next((c for c in reds if c.team == short.team), None)
        told = own or next((c for c in reds if not getattr(c.mention, "team", None)), None)
        if told is None:
            kept.append(short)
            reds.append(short)
        else:
            spans = tuple(dict.fromkeys((*told.spans, *short.spans)))
            fuller = replace(told, team=short.team, moment=told.moment or short.moment, spans=spans)
            kept[kept.index(told)] = reds[reds.index(told)] = fuller
    return kept


def _is_red(card: Event) -> bool:
    return getattr(card.mention, "colour", None) == "red"


def _without_sent_off(changes: list[Event], cards: list[Event]) -> list[Event]:
    """ "Stanning trudged off" is no substitution once he is sent off."""
    sent_off = {c.player for c in cards if _is_red(c) and c.player}
    return [c for c in changes if c.player is not None or c.other not in sent_off]


def _same_kick(a: Event, b: Event) -> bool:
    """The same penalty: one that is told of a side only is that of the side's man."""
    if a.player and b.player:
        return a.player == b.player
    return a.team == b.team or None in (a.team, b.team) or a.mention.sentence == b.mention.sentence


def _same_card(a: Event, b: Event) -> bool:
    same_colour = getattr(a.mention, "colour", None) == getattr(b.mention, "colour", None)
    return same_colour and a.player == b.player and (a.player is not None or a.team == b.team)


def _same_change(a: Event, b: Event) -> bool:
    """Nobody comes on twice, nobody goes off twice."""
    if a.player and a.player == b.player:
        return True
    return bool(a.other and a.other == b.other)


def _same_disallowed(a: Event, b: Event) -> bool:
    if a.player and b.player:
        return a.player == b.player
    return abs(a.mention.sentence - b.mention.sentence) <= 2 and (a.team == b.team or not (a.team and b.team))


def _with_unnamed(goals: list[Event]) -> list[Event]:
    """ "Millfield had an equaliser ruled out" in the lead is the one that the chronicle tells of Hale."""
    named = [g for g in goals if g.player]
    kept = list(named)
    for goal in [g for g in goals if not g.player]:
        told = next((g for g in kept if g.player and goal.team and g.team == goal.team), None)
        if told is None and goal.team is None:  # nobody knows whose: the one told nearest
            told = min(kept, key=lambda g: abs(g.mention.sentence - goal.mention.sentence), default=None)
        if told is None:
            kept.append(goal)
            continue
        spans = tuple(dict.fromkeys((*told.spans, *goal.spans)))
        kept[kept.index(told)] = replace(told, moment=told.moment or goal.moment, spans=spans)
    return sorted(kept, key=lambda g: g.mention.sentence)


def _one_of_doubtful(kicks: list[Event], document: Document) -> list[Event]:
    """Two penalties missed in a match are news of their own; unless it is told, two takers are two readings of one miss."""
    if len(kicks) < 2:
        return kicks
    words = [t.lower for k in kicks for t in document.sentences[k.mention.sentence].tokens]
    if any(
        word in _SEVERAL and {"penalty", "penalties", "spot-kick", "spot-kicks"} & set(words[i : i + 4])
        for i, word in enumerate(words)
    ):
        return kicks
    minutes = {k.moment.lo for k in kicks if k.moment}
    if len(minutes) == len(kicks):
        return kicks
    best = max(
        kicks,
        key=lambda k: (
            k.player is not None,
            getattr(k.mention, "outright", True),
            len(k.spans),
            k.moment is not None,
            -k.mention.sentence,
        ),
    )
    spans = tuple(dict.fromkeys(span for kick in (best, *kicks) for span in kick.spans))
    return [replace(best, spans=spans, moment=best.moment or next((k.moment for k in kicks if k.moment), None))]


_SEVERAL = frozenset("second two both another again third their".split())


def _same_foul(a: Event, b: Event) -> bool:
    return a.team == b.team and abs(a.mention.sentence - b.mention.sentence) <= 4


def _same_chance(a: Event, b: Event) -> bool:
    if a.player != b.player:
        return False
    if a.mention.sentence == b.mention.sentence:
        return (a.detail == b.detail and a.other == b.other) or "missed" in (a.detail, b.detail)
    return a.detail == b.detail and abs(a.mention.sentence - b.mention.sentence) <= 1 and a.detail == "missed"


_SAME: dict[str, Callable[[Event, Event], bool]] = {
    "cards": _same_card,
    "substitutions": _same_change,
    "missed_penalties": _same_kick,
    "disallowed_goals": _same_disallowed,
    "penalties_awarded": _same_foul,
    "chances": _same_chance,
}


def _merge(events: list[Event], event: Event, same: Callable[[Event, Event], bool]) -> None:
    for i, known in enumerate(events):
        if same(known, event):
            narrower = event.moment if event.moment and (
                known.moment is None or event.moment.width < known.moment.width
            ) else known.moment  # fmt: skip
            detail = known.detail if known.detail not in (None, "missed") else event.detail or known.detail
            events[i] = replace(
                known, player=known.player or event.player, other=known.other or event.other,
                team=known.team or event.team, moment=narrower, detail=detail,
                spans=tuple(dict.fromkeys((*known.spans, *event.spans))),
            )  # fmt: skip
            return
    events.append(event)
