"""A line of a report in, what kind of line it is out.

"> 1-0"  ->  scoreline      "Booked: Brown"  ->  fact box      "Harbour Town 2 Millfield 0"  ->  result
"""

import re

from pressbox.datatypes.document import Genre

_SCORELINE = re.compile(r"^[>\s*#-]*\(?\d{1,2}\s?[-–:]\s?\d{1,2}\)?[.\s]*$")
_RESULT = re.compile(
    r"^[^\W\d][^\d(:;]{1,40}?[\s,]+\d{1,2}\s*(?:\([^()]{0,300}\))?[\s,;-]+(?:v\s+)?[^\W\d][^\d(:;]{1,40}?[\s,]+\d{1,2}(?!\d)"
)
_MIDDLE_RESULT = re.compile(r"^[^\W\d][^\d(:;]{1,40}?\s\d{1,2}\s?[-–]\s?\d{1,2}\s[^\W\d][^\d(:;.]{1,40}$")
_BOX = re.compile(
    r"^\s*[-*•]?\s*(?:goals?|scorers?|goalscorers?|booked|bookings|yellow cards?|red cards?|sent off|attendance|att|referee|ref"
    r"|match officials?|assistants?|fourth official|var|assistant var|venue|half[- ]?time|ht|ft|full[- ]?time|man of the"
    r" match|motm|star man|cautions?|dismissed|penalt(?:y|ies)|cards|kick[- ]off|stadium|ground|mom|possession|shots|corners"
    r"|score|result|competition)\s*(?:\([^)]{0,20}\))?\s*[:–-]\s*\S",
    re.IGNORECASE,
)
_LINEUP = re.compile(
    r"^\s*(?:[^\W\d][^\d:]{0,40}?\s*\(\d(?:-\d){2,4}\)\s*[:–-]?|(?:starting\s+)?(?:team|line-?up|xi|starting xi|subs?|substitutes?"
    r"|subs not used|substitutes not used|unused subs?|manager|coach|bench)\s*(?:\([^)]{0,30}\))?\s*[:–])",
    re.IGNORECASE,
)
_NAMES_LINE = re.compile(r"^[^\W\d][^:.]{1,40}:\s+[^\W\d][\w'’.-]+(?:\s\([^)]{1,30}\))?(?:[,;]\s*[^,;]{2,40}){6,}\.?$")
_STANDING = re.compile(
    r"^\s*\d{0,2}[.)]?\s*[^\W\d][^\d:]{1,30}?(?:\s+\d{1,3}){3,9}(?:[-–:]\d{1,3})?(?:\s+[+-]?\d{1,3}){0,4}\s*$"
)
_CREDIT = re.compile(
    r"^\s*\((?:[^)]{0,60}?\b)?(?:writing|editing|reporting|edited|compiled|additional reporting)\b[^)]{0,200}\)?\s*$|^\s*by\s+[A-Z]",
    re.IGNORECASE,
)
_TWEET = re.compile(r"pic\.twitter\.com|\(@\w{1,20}\)|https?://t\.co/")
_MARK = re.compile(r"^\s*#{1,6}\s")


_BRACKETED = re.compile(r"\([^()]{0,300}\)")


def _all_names(line: str) -> bool:
    """Whether nearly all words outside brackets have a capital, as in a list of results and unlike prose."""
    words = [w for w in _BRACKETED.sub(" ", line).split(".")[0].split() if w[:1].isalpha()]
    return bool(words) and sum(w[0].isupper() or len(w) <= 2 for w in words) >= 0.75 * len(words)


def genre_of(line: str, number: int, lines: int) -> Genre:
    """The kind of a line; `number` counts lines with words from 0, `lines` is how many there are."""
    bare = line.strip()
    short = bare[:600]
    words = len(short.split())
    if _SCORELINE.match(short):
        return Genre.SCORELINE
    if _CREDIT.match(short) and words < 30:
        return Genre.CREDIT
    if _TWEET.search(short):
        return Genre.TWEET
    if _LINEUP.match(short) or (len(bare) < 600 and _NAMES_LINE.match(short)):
        return Genre.LINEUP
    if _BOX.match(short) and words < 60:
        return Genre.FACTBOX
    if words < 40 and _STANDING.match(short):
        return Genre.STANDINGS
    if words <= 14 and _MIDDLE_RESULT.match(short) and _all_names(short) and (number or lines == 1):
        return Genre.RESULT
    if words < 70 and _RESULT.match(short) and _all_names(short):
        return Genre.RESULT
    if _MARK.match(line) and number:
        return Genre.SUBHEADING
    ends = bare[-1:] in ".!?\"”’'…:;,)"
    if number == 0 and lines > 1 and words <= 22 and not ends:
        return Genre.HEADLINE
    if number == 0 and lines > 1 and words <= 14 and bare[-1:] in "!?":
        return Genre.HEADLINE
    if number and words <= 6 and not ends and lines > 4:
        return Genre.SUBHEADING
    if number and not ends and 6 < words <= 30 and lines > 8:
        return Genre.CAPTION
    return Genre.PROSE
