"""A paragraph in, the names of those who wrote and edited the report out.

"By Ann Lee at Harbour Park", "(Writing by Ann Lee; Editing by Sue Ray)"  ->  Ann Lee; edited by Sue Ray
"""

import re

_WRITERS = re.compile(
    r"\W{0,3}(?:additional\s)?(?:writing|reporting|compiled|written|report)\s+by\s+(.{3,120})", re.IGNORECASE
)
_EDITORS = re.compile(r"\W{0,3}(?:additional\s)?(?:editing|edited)\s+by\s+(.{3,120})", re.IGNORECASE)
_CLAUSES = re.compile(
    r"[;()|]|[,.]?\s(?=(?:additional\s)?(?:writing|reporting|editing|edited|compiled|written)\s+by\b)", re.IGNORECASE
)
_BYLINE = re.compile(r"\W{0,4}(?:by|BY|By|Words:|Author:)\s+(\S.{2,100})$")
_PERSON = r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ]\.)?(?: (?:[Dd]e|[Vv]an|[Mm]c))?(?: [A-ZÀ-Þ][\w'’-]+){1,2}"
_NAME_ALONE = re.compile(rf"{_PERSON}$")
_AT_THE_GROUND = re.compile(rf"{_PERSON} at (?:the )?[A-ZÀ-Þ][\w'’.]+(?: [A-ZÀ-Þ][\w'’.]+){{0,3}}$")
_ELSEWHERE = re.compile(r"\s(?:in|at|for|from|of|on|IN|AT|FOR)\s|[,|(@–—]|\s-\s|\s\d")
_AND = re.compile(r",|\band\b|\bAND\b|&")
_MOST_WORDS = 14


def writers_of(credit: str) -> list[str]:
    """Those named as writing, reporting or compiling; editors are none."""
    return _named_by(_WRITERS, credit)


def editors_of(credit: str) -> list[str]:
    """Those named as editing."""
    return _named_by(_EDITORS, credit)


def _named_by(who: re.Pattern[str], credit: str) -> list[str]:
    clauses = (who.match(clause) for clause in _CLAUSES.split(credit[:1000]))
    return [name for told in clauses if told for name in _names(told[1])]


def byline_of(paragraph: str) -> list[str]:
    """Those named in a line that is a byline and nothing else; none for "By now Albion were all over the visitors"."""
    if len(paragraph) > 150 or len(paragraph.split()) > _MOST_WORDS:
        return []
    told = _BYLINE.match(paragraph.strip().strip("*_"))
    if not told:
        return []
    return _names(_ELSEWHERE.split(told[1].replace(" and ", " & ").replace(" AND ", " & "))[0])


def signature_of(line: str) -> list[str]:
    """The writer in "Ann Lee at Harbour Park", a line of names below a headline."""
    return _names(line[: line.index(" at ")]) if _AT_THE_GROUND.match(line) else []


def name_alone(line: str) -> list[str]:
    """The writer in a line that is a person's name and nothing else."""
    return [line.strip()] if _NAME_ALONE.match(line.strip()) else []


def _names(words: str) -> list[str]:
    found = []
    for part in _AND.split(words):
        name = _ELSEWHERE.split(part.strip() + " ")[0].strip(" .*_")
        parts = name.split()
        if not 2 <= len(parts) <= 5 or not all(p[0].isupper() or p in _PARTICLES for p in parts):
            continue
        found.append(name.title() if name.isupper() else name)
    return found


_PARTICLES = frozenset("de da di van von der den la le el bin al".split())
