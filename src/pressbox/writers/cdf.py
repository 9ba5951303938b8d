"""Match records in, match sheets of the Common Data Format (CDF 0.3.2) out: one JSON object a line, a line a match.

CDF wants of every event its time of day, of every player a shirt number and whether he started, of a match its half-time
score. A report seldom tells these: such a field is left out and its path is listed under `meta.gaps`; nothing is
invented. So a sheet passes CDF's validator but for the gaps that it lists itself. Beyond CDF's fields an event has
`minute`, an interval on the running clock. Cannot carry: evidence, certainty, chances, missed penalties, goals not given,
table places, claims, quotes; only players whom the report names are listed.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from pressbox.datatypes.record import Match, MatchRecord, Minute, TeamEntry
from pressbox.writers._home_first import HomeFirst, Pair, goals_in_order, home_first

_PERIODS = {
    "first_half": "first_half", "second_half": "second_half", "extra_first": "first_half_extratime",
    "extra_second": "second_half_extratime",
}  # fmt: skip
_SIDES = ("home", "away")


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """A line a match."""
    for record in records:
        for match in record.matches:
            sheet = _Sheet(record, match).sheet()
            yield json.dumps(sheet, ensure_ascii=False) + "\n"


@dataclass
class _Sheet:
    """One match being written down, and what was found missing on the way."""

    record: MatchRecord
    match: Match
    gaps: list[str] = field(default_factory=list)

    def sheet(self) -> dict[str, Any]:
        """The match sheet; gaps last, when all are known."""
        view = home_first(self.match)
        told = {
            "match": self._match(view),
            "teams": {
                side: self._team(side, team) for side, team in zip(_SIDES, (view.first, view.second), strict=True)
            },
            "officials": self._officials(),
            "events": {"goals": self._goals(view), "substitutions": self._substitutions(), "cards": self._cards()},
        }
        if not view.sides_known:
            self.gaps.append("teams: the report does not say who was at home; the order is the record's")
        return {**told, "meta": {"vendor": "pressbox", "gaps": self.gaps}}

    def _match(self, view: HomeFirst) -> dict[str, Any]:
        final, extra = view.final, view.extra_time is not None
        winner = self._winner(view)
        result: dict[str, Any] = {
            "final": {**_pair(final), "winning_team_id": winner} if final else {"winning_team_id": None},
            "first_half": _pair(view.half_time),
            "second_half": _pair(view.full_time),
        }
        for name, pair in (("final", final), ("first_half", view.half_time), ("second_half", view.full_time)):
            if pair is None:
                self.gaps += [f"match.result.{name}.home", f"match.result.{name}.away"]
        if extra:
            # A report tells the score after extra time, hardly ever the one between its halves.
            result["second_half_extratime"] = _pair(view.extra_time)
            self.gaps.append("match.result.first_half_extratime")
        if view.shootout:
            result["shootout"] = _pair(view.shootout)
        status = {"is_neutral": view.neutral, "has_extratime": extra, "has_shootout": view.shootout is not None}
        return {"id": f"{self.record.report.id or 'report'}:{self.match.id}", "status": status, "result": result}

    def _winner(self, view: HomeFirst) -> str | None:
        for pair in (view.shootout, view.final):
            if pair and pair[0] != pair[1]:
                return _team_id(view.home if pair[0] > pair[1] else view.away)
        return None

    def _team(self, side: str, team: TeamEntry) -> dict[str, Any]:
        players = self._players(team.name)
        for number in range(len(players)):
            self.gaps += [f"teams.{side}.players.{number}.{name}" for name in ("jersey_number", "is_starter")]
            for name in ("first_name", "last_name"):
                if name not in players[number]:
                    self.gaps.append(f"teams.{side}.players.{number}.{name}")
        told: dict[str, Any] = {"id": _team_id(team.name), "short_name": team.name or "", "players": players}
        if team.coach:
            told["coaches"] = [{"id": _person_id(team.coach), **_names(team.coach)}]
            if "first_name" not in told["coaches"][0]:
                self.gaps.append(f"teams.{side}.coaches.0.first_name")
        return told

    def _players(self, team: str | None) -> list[dict[str, Any]]:
        match, other = self.match, next((one.name for one in self.match.teams if one.name != team), None)
        names = [goal.scorer for goal in match.goals if goal.team == (other if goal.kind == "own_goal" else team)]
        names += [goal.assist for goal in match.goals if goal.team == team]
        names += [card.player for card in (*match.yellow_cards, *match.red_cards) if card.team == team]
        names += [name for change in match.substitutions if change.team == team for name in (change.on, change.off)]
        names += [penalty.player for penalty in match.missed_penalties if penalty.team == team]
        return [
            {"id": _person_id(name), **_names(name), "short_name": name, "team_id": _team_id(team), "has_played": True}
            for name in dict.fromkeys(names) if name
        ]  # fmt: skip

    def _officials(self) -> list[dict[str, Any]]:
        referee = self.match.referee
        return [{"id": _person_id(referee), **_names(referee), "type": "main_referee"}] if referee else []

    def _goals(self, view: HomeFirst) -> list[dict[str, Any]]:
        told = []
        for number, goal in enumerate(goals_in_order(self.match)):
            score = view.turned(goal.score_after)
            told.append(self._event(f"events.goals.{number}", goal.minute, ("time",), {
                "team_id": _team_id(goal.team) if goal.team else None,
                "player_id": _person_id(goal.scorer) if goal.scorer else None,
                "is_own_goal": goal.kind == "own_goal", "is_penalty": goal.kind == "penalty",
                "score": _pair(score) if score else None,
            }))  # fmt: skip
            told[-1]["assist_id"] = _person_id(goal.assist) if goal.assist else None
        return told

    def _substitutions(self) -> list[dict[str, Any]]:
        return [
            self._event(f"events.substitutions.{number}", change.minute, ("in_time", "out_time"), {
                "team_id": _team_id(change.team) if change.team else None,
                "in_player_id": _person_id(change.on) if change.on else None,
                "out_player_id": _person_id(change.off) if change.off else None,
            })
            for number, change in enumerate(self.match.substitutions)
        ]  # fmt: skip

    def _cards(self) -> list[dict[str, Any]]:
        cards = [("yellow_card", card) for card in self.match.yellow_cards]
        cards += [
            ("second_yellow_card" if "second" in (card.reason or "") else "red_card", card)
            for card in self.match.red_cards
        ]
        return [
            self._event(f"events.cards.{number}", card.minute, ("time",), {
                "team_id": _team_id(card.team) if card.team else None,
                "player_id": _person_id(card.player) if card.player else None, "type": kind,
            })
            for number, (kind, card) in enumerate(cards)
        ]  # fmt: skip

    def _event(self, path: str, minute: Minute | None, times: tuple[str, ...], known: dict[str, Any]) -> dict[str, Any]:
        """An event without what the report does not tell; each thing missing is a gap."""
        told = {"period": _PERIODS.get(minute.phase or "") if minute else None, **known}
        self.gaps += [f"{path}.{name}" for name in (*times, *(key for key, value in told.items() if value is None))]
        if minute:
            told["minute"] = {"from": minute.from_, "to": minute.to}
        return {key: value for key, value in told.items() if value is not None}


def _pair(pair: Pair | None) -> dict[str, int]:
    return {"home": pair[0], "away": pair[1]} if pair else {}


def _names(name: str) -> dict[str, str]:
    """A name's last word is taken for the surname, as reports do."""
    first, _, last = name.rpartition(" ")
    return {"first_name": first, "last_name": last} if first else {"last_name": name}


def _person_id(name: str | None) -> str:
    return f"person:{name or ''}"


def _team_id(name: str | None) -> str:
    return f"team:{name or ''}"
