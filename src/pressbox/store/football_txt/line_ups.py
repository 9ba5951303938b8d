"""A line-up's text in, who played out.

"Neuer - Kimmich, Tah [Y], Kroos (Can 80') - Havertz [c] (63' Füllkrug); Coach: Julian Nagelsmann"
"""

import re
from dataclasses import dataclass

from pressbox.datatypes.reference import Appearance, PlayedCard, SideName

_COACH = re.compile(r"[;,.]?\s*(?:Coach|Trainer|Manager)\s?:\s?(?P<name>[^;]{2,80})", re.IGNORECASE)
_PROPERTY = re.compile(r"\[(?P<what>c|C|Y|R|Y/R|YR|Y2)(?:\s+(?P<minute>\d{1,3})(?:\+(?P<added>\d{1,2}))?'?)?\]")
_MINUTE = re.compile(r"(?<!\S)(?P<minute>\d{1,3})(?:\+\d{1,2})?(?:'|’)")
_CARD_OF = re.compile(r"(?P<player>[^,;\d]{2,60}?)\s+(?P<minute>\d{1,3})(?:\+(?P<added>\d{1,2}))?'?(?=\s*(?:,|;|$))")
_MAX_PLAYERS = 30


@dataclass(frozen=True, slots=True)
class LineUp:
    """Who played for one side, with their cards and coach."""

    appearances: tuple[Appearance, ...] = ()
    cards: tuple[PlayedCard, ...] = ()
    coach: str | None = None


def line_up_of(text: str, side: SideName) -> LineUp:
    """One side's line-up."""
    text = " ".join(text.split())
    coach = _COACH.search(text)
    if coach:
        text = text[: coach.start()]
    appearances: list[Appearance] = []
    cards: list[PlayedCard] = []
    for part in _parts(text)[:_MAX_PLAYERS]:
        _player(part, side, appearances, cards, starter=True, replaced=None)
    return LineUp(tuple(appearances), tuple(cards), " ".join(coach["name"].split()) if coach else None)


def cards_of(text: str, colour: str) -> tuple[PlayedCard, ...]:
    """ "Giménez 8', Riquelme 59'; Júnior 5'": home side's before the semicolon."""
    halves = text.split(";")
    sides: tuple[SideName | None, ...] = ("home", "away") if len(halves) == 2 else (None,) * len(halves)
    return tuple(
        PlayedCard(
            player=" ".join(found["player"].split()).strip(" ,"),
            colour="red" if colour == "red" else "yellow",
            side=side,
            minute=int(found["minute"]),
            added=int(found["added"]) if found["added"] else None,
        )
        for half, side in zip(halves, sides, strict=True)
        for found in _CARD_OF.finditer(half)
    )


def _parts(text: str) -> list[str]:
    """The text cut at commas, semicolons and dashes between blanks, outside of brackets."""
    parts, start, depth = [], 0, 0
    for at, letter in enumerate(text):
        if letter in "([":
            depth += 1
        elif letter in ")]":
            depth = max(0, depth - 1)
        elif depth == 0 and (letter in ",;" or (letter in "-–" and text[at - 1 : at] == " " == text[at + 1 : at + 2])):
            parts.append(text[start:at])
            start = at + 1
    parts.append(text[start:])
    return [part.strip() for part in parts if part.strip(" .-")]


def _player(
    text: str,
    side: SideName,
    appearances: list[Appearance],
    cards: list[PlayedCard],
    *,
    starter: bool,
    replaced: str | None,
    depth: int = 0,
) -> None:
    """One player with what stands behind the name; a bracket holds who came on, and so on inwards."""
    opens = text.find("(")
    inner = text[opens + 1 : text.rfind(")")] if opens >= 0 and text.rfind(")") > opens else ""
    own = text[:opens] + " " + text[text.rfind(")") + 1 :] if inner else text
    captain = False
    properties = list(_PROPERTY.finditer(own))
    minute = _MINUTE.search(_PROPERTY.sub(" ", own))
    name = " ".join(_MINUTE.sub(" ", _PROPERTY.sub(" ", own)).split()).strip(" ,.;")
    for found in properties:
        if found["what"] in "cC":
            captain = True
            continue
        cards.append(
            PlayedCard(
                player=name,
                colour="yellow" if found["what"] == "Y" else "red" if found["what"] == "R" else "second_yellow",
                side=side,
                minute=int(found["minute"]) if found["minute"] else None,
                added=int(found["added"]) if found["added"] else None,
            )
        )
    if not name:
        return
    came_on = None if starter else int(minute["minute"]) if minute else 0
    went_off = None
    on_minute = _MINUTE.search(inner.split("(")[0]) if inner else None
    if inner:
        went_off = int(on_minute["minute"]) if on_minute else 0
    appearances.append(
        Appearance(
            player=name,
            side=side,
            starter=starter,
            captain=captain,
            came_on=came_on,
            went_off=went_off,
            replaced=replaced,
        )
    )
    if inner and depth < 3:
        _player(inner, side, appearances, cards, starter=False, replaced=name, depth=depth + 1)
