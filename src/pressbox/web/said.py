"""What editors said of a report's facts in, how the card shows it out: by fact, and the list of what was struck out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pressbox.corrections import Amended, Correction
from pressbox.display.wording import wording
from pressbox.web.pages import day_told


@dataclass(frozen=True, kw_only=True)
class Said:
    """One word of an editor: `about` is the fact in a line, `told` who said what and when, `was` what was read."""

    id: str
    verdict: str
    about: str
    told: str
    was: str
    now: str
    note: str


def said_of(amended: Sequence[Amended]) -> tuple[dict[str, Said], list[Said]]:
    """By the path of the fact as it stands now; and those whose fact does not stand any more."""
    by_path, struck = {}, []
    for one in amended:
        said = said_about(one.correction)
        if one.path is not None and one.correction.verdict != "rejected":
            by_path[one.path] = said
        elif one.correction.verdict == "rejected":
            struck.append(said)
    return by_path, struck


def said_about(correction: Correction) -> Said:
    """One correction, as it is shown."""
    t = wording()
    told = t(f"correct.{correction.verdict}", author=correction.author, day=day_told(correction.at))
    was = "; ".join(
        f"{t(f'field.{name}')} {written(correction.was.get(name)) or t('correct.empty')}" for name in correction.now
    )
    return Said(
        id=correction.id, verdict=correction.verdict, about=about(correction.place, correction.was), told=told,
        was=t("correct.was", was=was) if was else "",
        now="; ".join(written(value) or t("correct.empty") for value in correction.now.values()), note=correction.note,
    )  # fmt: skip


# What a fact is called by, the first that is told.
_NAMES = ("scorer", "player", "on", "against", "speaker", "name", "text", "team")


def about(place: str, fact: dict[str, Any]) -> str:
    """A fact in a line: "Goal: Pat Okoro 18'"."""
    t = wording()
    kind = {"missed_penalties": "missed_penalty", "match": "match"}.get(place, place.removesuffix("s"))
    kind = {"penalties_awarded": "penalty_awarded"}.get(place, kind)
    who = next((str(fact[name]) for name in _NAMES if fact.get(name)), "")
    minute = f"{told}′" if (told := written(fact.get("minute"))) else ""
    pair = written(fact.get("full_time")) if place == "score" else ""
    return f"{t(f'kind.{kind}')}: {' '.join(part for part in (who, pair, minute) if part)}".rstrip(": ")


def written(value: object) -> str:
    """A field's value as an editor would write it."""
    if value is None:
        return ""
    if isinstance(value, dict):  # a minute
        if value["from"] != value["to"]:
            return f"{value['from']}-{value['to']}"
        return str(value.get("label") or value["from"]).strip("'′")
    if isinstance(value, list):
        return "-".join(map(str, value)) if all(isinstance(part, int) for part in value) else ", ".join(value)
    return str(value)
