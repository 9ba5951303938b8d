"""A record and its corrections in, the amended record out, with where each correction found its fact.

A fact is found again by its words: the entry of the same list, in the match of the same teams, whose evidence covers them
and which is most like what was read, or already like what it was corrected to. What an editor confirmed or corrected and
is no longer read is put back; what was rejected and is no longer read stays away. Amending twice changes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from pressbox.corrections.correction import Correction, standing
from pressbox.corrections.places import IN_A_MATCH, Plain, names_of, spot
from pressbox.corrections.recount import recounted
from pressbox.datatypes.record import MatchRecord

Outcome = Literal["found", "put back", "gone", "no such match"]


@dataclass(frozen=True, slots=True)
class Amended:
    """A correction and what became of it; `path` is where its fact stands in the amended record, if it stands there."""

    correction: Correction
    outcome: Outcome
    path: str | None


def amend(text: str, record: MatchRecord, corrections: Sequence[Correction]) -> tuple[MatchRecord, tuple[Amended, ...]]:
    """The record with everything that still stands applied, oldest first."""
    standing_ones = standing(corrections)
    if not standing_ones:
        return record, ()
    plain: Any = record.to_dict()
    marked: list[tuple[Correction, Outcome, Plain | None]] = []
    taken: set[int] = set()
    for correction in standing_ones:
        outcome, fact = _applied(plain, text, correction, taken)
        if fact is not None:
            taken.add(id(fact))
        marked.append((correction, outcome, fact))
    for match in plain["matches"]:
        _without_rejected(match, IN_A_MATCH, marked)
        recounted(match)
    _without_rejected(plain, ("table", "claims", "quotes"), marked)
    paths = _paths(plain)
    told = tuple(
        Amended(correction, outcome, paths.get(id(fact)) if fact is not None else None)
        for correction, outcome, fact in marked
    )
    return msgspec.convert(plain, MatchRecord), told


def _applied(plain: Plain, text: str, correction: Correction, taken: set[int]) -> tuple[Outcome, Plain | None]:
    where = spot(correction.path)
    owner = plain
    if where.match is not None:
        match = _match(plain, correction, where.match)
        if match is None:
            return "no such match", None
        owner = match
    if where.place == "match":
        owner.update(correction.now)
        return "found", owner
    if where.place == "score":
        _change(owner["score"], correction)
        return "found", owner["score"]
    entries: list[Plain] = owner[where.place]
    words = _relocated(text, correction)
    fact = _same(entries, words, correction, taken)
    if where.place == "teams":
        return _team(owner, fact, correction)
    outcome: Outcome = "found"
    if fact is None:
        if correction.verdict == "rejected":
            return "gone", None
        fact = dict(correction.was) | {"evidence": words}
        entries.append(fact)
        outcome = "put back"
    _change(fact, correction)
    return outcome, fact


def _change(fact: Plain, correction: Correction) -> None:
    if correction.verdict == "rejected":
        return
    fact.update(correction.now)
    if "certainty" in fact:
        fact["certainty"] = "certain"


def _team(match: Plain, fact: Plain | None, correction: Correction) -> tuple[Outcome, Plain | None]:
    """A team that is renamed is renamed wherever the match speaks of it."""
    if fact is None:
        return "gone", None
    old, new = fact["name"], correction.now.get("name", fact["name"])
    fact.update(correction.now)
    for place in IN_A_MATCH:
        for entry in match[place]:
            if entry["team"] == old:
                entry["team"] = new
    return "found", fact


def _match(plain: Plain, correction: Correction, at: int) -> Plain | None:
    """The match of the same two teams; where teams were renamed since, the one at the same place."""
    matches: list[Plain] = plain["matches"]
    same = [match for match in matches if sorted(names_of(match)) == sorted(correction.teams)]
    if same:
        return matches[at] if at < len(matches) and matches[at] in same else same[0]
    shared = [match for match in matches if set(names_of(match)) & set(correction.teams)]
    if len(shared) == 1:
        return shared[0]
    return matches[at] if at < len(matches) else None


# What tells two facts of a kind apart where one sentence says both: "Okoro headed in front, Ferrant levelled".
_IDENTITY = {
    "goals": ("scorer", "minute"), "substitutions": ("on", "off"), "penalties_awarded": ("against", "minute", "offence"),
    "table": ("team",), "claims": ("text",), "quotes": ("text",), "teams": ("name", "as_written"),
}  # fmt: skip
_OF_A_PLAYER = ("player", "minute")
_OF_THE_READING = frozenset(("evidence", "certainty", "order", "score_after", "as_written"))


def _same(entries: list[Plain], words: list[Plain], correction: Correction, taken: set[int]) -> Plain | None:
    """The entry that is this fact: said by the same words, and by name or by minute the same."""
    forms = (correction.was, correction.was | correction.now)
    telling = _IDENTITY.get(correction.place, _OF_A_PLAYER)

    def is_it(entry: Plain) -> bool:
        if words and entry["evidence"] and not _overlap(entry["evidence"], words):
            return False
        if not any(correction.was.get(name) for name in telling):  # a goal of nobody at no minute: all the rest counts
            return any(_alike(entry, form) == _alike(form, form) for form in forms)
        return any(_agree(entry.get(name), form.get(name)) for form in forms for name in telling)

    def likeness(entry: Plain) -> tuple[int, int]:
        return max(_alike(entry, form) for form in forms), _overlap(entry["evidence"], words)

    return max((entry for entry in entries if id(entry) not in taken and is_it(entry)), key=likeness, default=None)


def _agree(one: Any, other: Any) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):  # a minute
        return (one.get("from"), one.get("to")) == (other.get("from"), other.get("to"))
    if isinstance(one, list) and isinstance(other, list):  # forms of a name
        return bool(set(one) & set(other))
    return one is not None and one == other


def _alike(entry: Plain, fact: Plain) -> int:
    return sum(1 for name, value in fact.items() if name not in _OF_THE_READING and entry.get(name) == value)


def _overlap(evidence: list[Plain], words: list[Plain]) -> int:
    return sum(max(min(a["end"], b["end"]) - max(a["start"], b["start"]), 0) for a in evidence for b in words)


def _relocated(text: str, correction: Correction) -> list[Plain]:
    """The fact's words where they stand now: a report may have been amended above them."""
    words: list[Plain] = []
    for one in correction.evidence:
        start = one.start if text[one.start : one.end] == one.text or not text else text.find(one.text)
        if start >= 0:
            words.append({"start": start, "end": start + len(one.text), "text": one.text})
    return words


def _without_rejected(
    owner: Plain, places: Sequence[str], marked: Sequence[tuple[Correction, Outcome, Plain | None]]
) -> None:
    rejected = {id(fact) for correction, _, fact in marked if correction.verdict == "rejected" and fact is not None}
    if rejected:
        for place in places:
            owner[place] = [entry for entry in owner[place] if id(entry) not in rejected]


def _paths(plain: Plain) -> dict[int, str]:
    paths: dict[int, str] = {}
    for place in ("table", "claims", "quotes"):
        paths |= {id(entry): f"{place}.{at}" for at, entry in enumerate(plain[place])}
    for number, match in enumerate(plain["matches"]):
        paths |= {id(match): f"matches.{number}", id(match["score"]): f"matches.{number}.score"}
        for place in (*IN_A_MATCH, "teams"):
            paths |= {id(entry): f"matches.{number}.{place}.{at}" for at, entry in enumerate(match[place])}
    return paths
