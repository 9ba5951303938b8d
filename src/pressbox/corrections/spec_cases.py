"""Corrections in, cases for tests/specs out: the phrasebook learns from what editors put right.

Each case is a heading, who said it and when, the words of the report that it takes, and what ought to be read of them. A
fact that is still read otherwise gets a heading that begins with "Gap:", as known limits do; one that an editor confirmed
is a case that must go on passing.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from pressbox.corrections.amend import amend
from pressbox.corrections.correction import Correction
from pressbox.corrections.notation import OF_THE_RECORD
from pressbox.corrections.places import IN_A_MATCH
from pressbox.datatypes.record import MatchRecord

Read = Callable[[str], MatchRecord]

_PARAGRAPH = re.compile(r"\n\s*\n")
_BLOCK = {"teams": "score"} | dict.fromkeys(IN_A_MATCH, "events") | {"goals": "goals"}


def spec_cases(of_reports: Sequence[tuple[str, Sequence[Correction]]], read: Read) -> Iterator[str]:
    """A case for each correction of each (report, corrections that stand), as Markdown."""
    for text, corrections in of_reports:
        for correction in corrections:
            yield _case(text, corrections, correction, read)


def _case(text: str, corrections: Sequence[Correction], correction: Correction, read: Read) -> str:
    block = _BLOCK.get(correction.place, correction.place)
    said, ought = _readings(text, corrections, correction, read, block)
    shorter = _shorter(text, correction)
    if shorter != text:
        told = _readings(shorter, corrections, correction, read, block)
        if (told[0] == told[1]) == (said == ought) and told[1]:
            text, (said, ought) = shorter, told
    fence = "`" * max(3, 1 + max((len(ticks) for ticks in re.findall(r"`+", text)), default=0))
    heading = f"{'' if said == ought else 'Gap: '}{_heading(correction)}"
    return f"## {heading}\n\n{_who(correction)}\n\n{fence}report\n{text}\n{fence}\n\n```{block}\n{ought}```\n"


def _readings(
    text: str, corrections: Sequence[Correction], correction: Correction, read: Read, block: str
) -> tuple[str, str]:
    """What is read of a text, and what ought to be: both empty when the fact is not there to be read."""
    record = read(text)
    amended, applied = amend(text, record, corrections)
    if not any(one.correction is correction and one.outcome != "no such match" for one in applied):
        return "", ""
    said, ought = ("".join(f"{line}\n" for line in OF_THE_RECORD[block](of)) for of in (record, amended))
    return said, ought


def _shorter(text: str, correction: Correction) -> str:
    """The headline, the lead and the paragraphs that say the fact: they name the teams, and that is often enough."""
    parts = _PARAGRAPH.split(text.strip())
    wanted = [one.text for one in correction.evidence]
    kept = [part for at, part in enumerate(parts) if at < 2 or any(words in part for words in wanted)]
    return "\n\n".join(kept)


def _heading(correction: Correction) -> str:
    what = correction.place.rstrip("s").replace("_", " ").replace("matche", "match")
    if correction.verdict == "corrected":
        return f"{what}: {', '.join(sorted(correction.now))} corrected"
    return f"{what}: {'confirmed' if correction.verdict == 'accepted' else 'nothing of the kind'}"


def _who(correction: Correction) -> str:
    told = f"{correction.verdict.capitalize()} by {_line(correction.author)} on {correction.at[:10]}"
    if correction.report:
        told += f", {_line(correction.report)}"
    if correction.now:
        changes = (
            f"{name} {_shown(correction.was.get(name))} -> {_shown(value)}" for name, value in correction.now.items()
        )
        told += f": {'; '.join(changes)}"
    return f"{told}.{' ' + _line(correction.note) if correction.note else ''}"


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return str(value.get("label") or f"{value.get('from')}-{value.get('to')}'")
    return "nothing" if value is None else _line(str(value))


def _line(text: str) -> str:
    return " ".join(text.split())
