"""An address in, what it asks for out: numbers, days and pages; what makes no sense is refused by name.

/matches?team=7&since=2016-08-01&page=2  ->  number(request, "team") 7, day(request, "since"), page_of(request)
"""

from datetime import date

from starlette.exceptions import HTTPException
from starlette.requests import Request

from pressbox.store.browse import Page

_LARGEST = 2**62
_LONGEST = 300  # characters of words that are searched


def number(request: Request, name: str, most: int = _LARGEST) -> int | None:
    """A key or a count; None when it is not asked for."""
    told = request.query_params.get(name, "").strip()
    if not told:
        return None
    if not (told.isascii() and told.isdigit()) or len(told) > 19 or not 0 <= int(told) <= most:
        raise HTTPException(422, f"{name}: {told[:40]!r} is no number that can be here.")
    return int(told)


def key(request: Request) -> int:
    """The key in the path."""
    told = int(request.path_params["key"])
    if told > _LARGEST:
        raise HTTPException(404, f"Nothing has the key {told}.")
    return told


def day(request: Request, name: str) -> date | None:
    """A day; None when none is asked for."""
    told = request.query_params.get(name, "").strip()
    try:
        return date.fromisoformat(told) if told else None
    except ValueError:
        raise HTTPException(422, f"{name}: {told[:40]!r} is no day; write it as 2016-11-20.") from None


def words(request: Request, name: str = "q") -> str:
    """Words, as many as can be meant."""
    told = request.query_params.get(name, "").strip()
    if len(told) > _LONGEST:
        raise HTTPException(422, f"{name}: at most {_LONGEST} characters can be searched.")
    return told


def page_of(request: Request, size: int = 50) -> Page:
    """Which page; the first when none is asked for."""
    return Page(max(number(request, "page", 10_000_000) or 1, 1), size)


def ticked(request: Request, name: str) -> bool:
    """Whether a box is ticked."""
    return request.query_params.get(name, "") not in ("", "0", "no")
