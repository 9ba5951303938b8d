"""A paragraph of a report in, what kind of line it is out.

"> 1-0"  ->  scoreline      "Booked: Brown"  ->  fact box      "Harbour Town 2 Millfield 0"  ->  result
"""

import re

from pressbox.datatypes.document import Genre
from pressbox.weighing import Kept

_NAME = r"[^\W\d][^\d(:;]{1,40}?"
_FIGURES = r"\d{1,2}\s?[-–—:]\s?\d{1,2}"
_SCORELINE = re.compile(rf"[\s#*-]{{0,9}}\(?{_FIGURES}\)?[.\s]*$|>\s?\(?{_FIGURES}\)?(?:\s?[-–—:,]?\s[^\d.]{{1,60}})?$")
_RESULT = re.compile(rf"{_NAME}[\s,]+\d{{1,2}}\s*(?:\([^()]{{0,300}}\))?[\s,;-]+(?:v\s+)?{_NAME}[\s,]+\d{{1,2}}(?!\d)")
_MIDDLE_RESULT = re.compile(rf"{_NAME}\s{_FIGURES}\s[^\W\d][^\d(:;.]{{1,40}}(?:\([^()]{{0,60}}\))?\s*$")
_LABEL = (
    r"(?:goals?|scorers?|goalscorers?|booked|bookings|yellow cards?|red cards?|sent[- ]off|attendance|att|referee|ref"
    r"|match officials?|assistants?|assistant referees?|fourth official|var|assistant var|venue|half[- ]?time|ht|ft"
    r"|full[- ]?time|man of the match|player of the match|motm|star man|cautions?|cautioned|dismissed|penalt(?:y|ies)"
    r"|cards|kick[- ]off|stadium|ground|mom|possession|shots(?: on target)?|corners|fouls|score|final score|result"
    r"|competition|date|weather|next (?:match|game|up)|crowd|gate|halftime score)"
)
_BOX = re.compile(
    rf"[-*•\s]{{0,5}}\**{_LABEL}\**\s*(?:\([^)]{{0,20}}\))?\s*\**(?:[:–—]|-\s|\.?\s?(?:--|—))\**\s*\S", re.IGNORECASE
)
_BARE_BOX = re.compile(
    r"(?:final )?score(?: of (?:the )?(?:game|contest|match))?,?\s\d{1,2} to \d{1,2}\.?$"
    r"|a(?:--|—|-)\d{1,3}[,.]?\d{3}\.?$|(?:ht|ft|half[- ]?time|full[- ]?time|aet|final (?:score|result)|score|result)\s+\d{1,2}\s?[-–]\s?\d{1,2}\.?$|att(?:endance)?\.?\s+[\d,. ]{3,9}$",
    re.IGNORECASE,
)
_LINEUP = re.compile(
    r"\s*\**(?:[^\W\d][^\d:]{0,40}?\s*\(\d(?:-\d){2,4}\)(?!,?\s(?-i:[a-z]))\**\s*[:–—-]?"
    r"|(?:starting\s+)?(?:team|line-?ups?|xi|subs?|substitutes?|subs not used|substitutes not used|unused subs?"
    r"|unused substitutes?)\**\s*(?:\([^)]{0,30}\))?\s*(?:[:–—]|-\s)"
    r"|(?:manager|head coach|coach|bench)\s*(?:\([^)]{0,30}\))?\s*[:–])",
    re.IGNORECASE,
)
_NAMED_LINEUP = re.compile(
    r"(?:[^\W\d_a-z][\w.'’-]*\s){1,3}(?:XI|team|Team|TEAM|[Ll]ine-?up|[Ss]ubs|[Ss]ubstitutes)\s*(?:\([^)]{0,30}\))?\s*:"
)
_NAMES_LINE = re.compile(r"[^\W\d][^:.]{1,40}:\s+[^\W\d][^,;:]{1,30}(?:[,;][^,;]{2,42}){6,}$")
_COUNTED = re.compile(r"[a-z.']\s\d{1,3}\b(?=[,;.]|$)")
_STANDING = re.compile(
    r"\s*\d{0,2}[.)]?\s*[^\W\d][^\d:]{1,30}?(?:[\s,]+[+-]?\d{1,3}){3,9}(?:[-–:]\d{1,3})?(?:[\s,]+[+-]?\d{1,3}){0,4}\s*$"
)
_ROW = re.compile(
    r"\|.*\|$|\d{1,2}[.)]?\s+[^\W\d][^\d:,;()]{1,30}?\s+\d{1,3}(?:\s?(?:pts|points|p))\.?$", re.IGNORECASE
)
_SCORERS = re.compile(
    r"(?:[^\W\d_][^\d,;:()]{1,30}[\s(]+\d{1,3}(?:\+\d{1,2})?['’]?(?:\s?\(?(?:pen|og|o\.g|p)\.?\)?)?\)?"
    r"(?:,\s?\d{1,3}(?:\+\d{1,2})?['’]?(?:\s?\(?(?:pen|og)\)?)?)*(?:[,;]\s?|$))+$",
    re.IGNORECASE,
)
_COLUMNS = re.compile(
    r"\b(?:played|won|drawn|drew|lost|for|against|points|pts|pld|gf|ga|gd)\b|\b[PWDLFA]\b", re.IGNORECASE
)
_CREDIT = re.compile(
    r"(?:additional )?(?:writing|editing|reporting|edited|compiled|written|report) by\b"
    r"|\([^)]{0,60}?\b(?:writing|editing|reporting|edited|compiled) by\b"
    r"|(?:photos?|photographs?|pictures?|images?|source|photo credit|read more|see also)\s?:"
    r"|(?:copyright|©|\(c\)|all rights reserved)",
    re.IGNORECASE,
)
# What a page prints around an article: its buttons, labels and dates.
_FURNITURE = re.compile(
    r"(?:(?:first |last )?(?:published|updated)|advertisement|advert|share|share (?:this|on)\b.{0,40}|comments?|(?:view|see) comments|hide ad"
    r"|subscribe|sign up|log in|sign in|newsletter|newsletters|print|email|e-mail|save|bookmark|copy link|menu|search"
    r"|read more|show more|related (?:topics|articles|content|stories|internet links)|more on this story"
    r"|most (?:popular|read|viewed|shared|commented)|trending(?: now)?|recommended(?: for you)?|read (?:next|full article)|what to read next"
    r"|(?:story|article) continues below|continue reading|view this post on instagram|you (?:might|may) also like|don['’]t miss"
    r"|(?:image|media) (?:source|caption)\b.{0,60}|getty|getty images|embed from getty images|skip to .{1,40})\W*$",
    re.IGNORECASE,
)
_TWEET = re.compile(r"pic\.twitter\.com|\(@\w{1,20}\)(?:\s+[A-Z][a-z]+ \d{1,2}, \d{4})?\s*$|https?://t\.co/")
_MARK = re.compile(r"\s{0,3}#{1,6}\s")
_BULLET = re.compile(r"[-*•]\s")
_ANNOUNCES = re.compile(
    r"(?:results?|fixtures?|standings?|scorers?|teams?|line-?ups?|tables?|ratings?|statistics|stats|scores?|goals)\s*:$",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\([^()]{0,300}\)")
# Words that a caption does not end with: such a line is a sentence whose end is lost.
_LEAVES_OPEN = frozenset(
    "and or but the a an of to for with by from in on at when while as who which that his after".split()
)
_FEW = 8  # words of a button or label
_BUTTON = 80  # characters of one
_FINAL = ".!?\"”’'…:;,)"


def genre_of(paragraph: str, number: int, paragraphs: int) -> Genre:
    """The kind of a paragraph; `number` counts from 0 those that are no credits, `paragraphs` is how many there are."""
    return _KEPT.of_draft(lambda: (paragraph, number, paragraphs), lambda: _genre_of(paragraph, number, paragraphs))


_KEPT: Kept[Genre] = Kept(0)


def _genre_of(paragraph: str, number: int, paragraphs: int) -> Genre:
    bare = paragraph.strip()
    short = bare[:600]
    words = len(short.split())
    if not words:
        return Genre.PROSE
    if words <= 14 and _SCORELINE.match(short):
        return Genre.SCORELINE
    if words < 40 and (_CREDIT.match(short) or (words <= _FEW and _FURNITURE.match(short))):
        return Genre.CREDIT
    if _TWEET.search(short):
        return Genre.TWEET
    if _LINEUP.match(short) or _NAMED_LINEUP.match(short) or (len(bare) < 600 and _lists_names(short)):
        return Genre.LINEUP
    if words < 60 and (_BOX.match(short) or _BARE_BOX.match(short)):
        return Genre.FACTBOX
    if words < 40 and _are_scorers(short):
        return Genre.FACTBOX
    if words < 40 and (_STANDING.match(short) or _ROW.match(short) or _names_columns(short, words)):
        return Genre.STANDINGS
    if words <= 14 and (number or paragraphs == 1) and _MIDDLE_RESULT.match(short) and _all_names(short):
        return Genre.RESULT
    if words < 70 and _RESULT.match(short) and _all_names(short):
        return Genre.RESULT
    return _genre_of_words(bare, words, number, paragraphs)


def _genre_of_words(bare: str, words: int, number: int, paragraphs: int) -> Genre:
    """Headline, sub-heading, caption or prose: by place and by how the line ends."""
    ends = bare[-1] in _FINAL
    if number == 0 and paragraphs > 1:
        quoted = bare[-1] in "\"”’')" and bare[-2:-1] not in (".", "!", "?", ",")  # Bell: 'We are back'
        ends = ends and not quoted
        headline = (
            (words <= 22 and not ends) or (words <= 14 and bare[-1] in "!?") or (words <= 16 and _in_capitals(bare))
        )
        return Genre.HEADLINE if headline else Genre.PROSE
    if _MARK.match(bare):
        return Genre.SUBHEADING
    if _BULLET.match(bare):
        return Genre.FACTBOX if words <= 8 and not ends and any(letter.isdigit() for letter in bare) else Genre.PROSE
    if words <= 6 and _ANNOUNCES.search(bare):
        return Genre.SUBHEADING
    if number and words <= 8 and not ends and _in_capitals(bare):
        return Genre.SUBHEADING
    if number and words <= 6 and not ends and paragraphs > 4 and bare.rsplit(None, 1)[-1] not in _LEAVES_OPEN:
        return Genre.SUBHEADING
    if number and not ends and 6 < words <= 30 and paragraphs > 8:
        single = ". " not in bare and bare.rsplit(None, 1)[-1] not in _LEAVES_OPEN
        return Genre.CAPTION if single else Genre.PROSE
    return Genre.PROSE


def is_furniture(words: str) -> bool:
    """Whether a line is a button or label of the page around an article: "Read More"."""
    return len(words) <= _BUTTON and len(words.split()) <= _FEW and _FURNITURE.match(words) is not None


def is_box(words: str) -> bool:
    """Whether words open with the label of a fact box, as "Booked: Lane." does behind a line-up."""
    return _BOX.match(words[:80]) is not None


def _in_capitals(line: str) -> bool:
    letters = [letter for letter in line[:200] if letter.isalpha()]
    return len(letters) > 3 and sum(letter.isupper() for letter in letters) >= 0.85 * len(letters)


def _all_names(line: str) -> bool:
    """Whether nearly all words outside brackets have a capital, as in a list of results and unlike prose."""
    words = [w for w in _BRACKETED.sub(" ", line).split(".")[0].split() if w[:1].isalpha()]
    return bool(words) and sum(w[0].isupper() or len(w) <= 2 for w in words) >= 0.75 * len(words)


def _lists_names(line: str) -> bool:
    """ "Harbour Town: Hale, Brandt, ..."; not "Division I: Harbour Town 1, Millfield 2; ...", nor "Points: ..."."""
    return _NAMES_LINE.match(line) is not None and 2 * len(_COUNTED.findall(line)) <= line.count(",") + line.count(";")


def _names_columns(line: str, words: int) -> bool:
    """Whether a line is the head of a table: "Played, won, drawn, lost, for, against, points"."""
    named = len(_COLUMNS.findall(line))
    return named >= 4 and named >= 0.55 * words


def _are_scorers(line: str) -> bool:
    """Whether a line is names with minutes and nothing else: "Hale 12, Okoro 44 pen"; not "Town 2", not a row of a table."""
    if not _SCORERS.match(line):
        return False
    figures = [int(figure) for figure in re.findall(r"(?<![+\d])\d{1,3}", line)]
    return max(figures) > 9 and figures == sorted(set(figures)) and not line[0].isdigit()
