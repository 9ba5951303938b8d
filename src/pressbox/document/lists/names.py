"""Lexemes in, the name that begins at one of them out: a team's or a man's.

"St. Mary's Rovers 2" -> St. Mary's Rovers      "van der Hoek (12)" -> van der Hoek      "1. FC Velden 1" -> 1. FC Velden
"""

import re
from collections.abc import Iterable, Sequence

from pressbox.datatypes.document import Span
from pressbox.datatypes.listing import Written, same_side
from pressbox.document.lists.lexemes import Lex, Lexeme

_LONGEST = 6
_LETTERS = 4  # of a team's short name
_INSIDE_A_TEAM = frozenset("of and the de da do di du del la le les van den der st y e in on under upon by".split())
_PARTICLES = frozenset("van der den de da do dos di du del della la le el al bin ben von zu ten ter st o y e".split())
_SHORT = frozenset(
    "st ste utd ath rov rvs wand wdrs alb cty tn twn co res wed wdn hot ran rgrs rgs cel acad ac afc fc sc ss as us mid"
    " nor sth nth gt lt inv sheff nott notts bor mt jr jnr snr sr fsv tsv dyn lok pk vic nov".split()
)
_NUMBERED = frozenset("fc fsv ffc sc fcn fck ffc sv".split())
# Words of boxes, columns and headings that no team is called.
NO_TEAM = frozenset(
    "goal goals scorer scorers goalscorers shots corners attendance att half-time halftime full-time fulltime referee ht ft"
    " f-t h-t aet matchday season fouls offsides saves possession points pts played result results penalties booked bookings positions position placings ladder"
    " substitutes minutes mins aggregate agg wickets players squad line-up lineup overs odds evens fav standings fixtures ratings frames".split()
)
_NO_TEAM_ALONE = NO_TEAM | frozenset(
    "crowd gate half full time ref group week round day game games leg cards won drawn lost home away report match first"
    " second third fourth score pens penalty sent subs sub red yellow date page tel fax phone january february march"
    " april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    " monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun total pos pl under over"
    " chapter room rating set sets frame lap heat win wins draw draws loss losses hit hits error errors run runs wicket"
    " division section pool class district region conference zone bracket tier grade sectional table xi eleven firsts seconds thirds reserves team".split()
)
# They may stand before the first team of a line and are no part of its name.
_LEADS = frozenset(
    "result results final finals full-time fulltime ft score scores yesterday today tonight saturday sunday monday"
    " tuesday wednesday thursday friday also elsewhere meanwhile in and the latest late early kick-off other".split()
)
CONTESTS = frozenset(
    "league cup division trophy shield vase championship premiership round quarter-final semi-final quarter-finals"
    " semi-finals final play-off playoff friendly friendlies qualifier qualifiers series liga conference plate leg".split()
)
_UNITS = frozenset(
    "minutes minute mins min goals goal points pts games matches years overs wickets runs tries sets frames laps per all"
    " out th st nd rd weeks days hours yards miles metres each up down ahead behind".split()
)  # fmt: skip


def written(found: Sequence[Lexeme], first: int, last: int, text: str) -> Written:
    """The lexemes `first`..`last` as a name."""
    span = Span(found[first].start, found[last - 1].end)
    return Written(span, " ".join(span.of(text).split()))


def is_capital(word: Lexeme) -> bool:
    """Whether a word begins with a capital: "Hale", "d'Arcy"."""
    return word.kind is Lex.WORD and (word.text[0].isupper() or (word.text[1:2] in "'’" and word.text[2:3].isupper()))


def team_at(found: Sequence[Lexeme], at: int) -> int | None:
    """Where a team's name that begins at `at` ends; None where none does. A figure behind it ends it."""
    i, words = at, 0
    if at < len(found) and found[at].kind is Lex.DOT:
        return None
    if (eleven := _eleven_at(found, at)) is not None:
        return eleven
    if (
        i + 2 < len(found) and found[i].kind is Lex.NUMBER and found[i + 1].kind is Lex.DOT
        and found[i + 2].low in _NUMBERED
    ):  # fmt: skip
        i += 2
    while i < len(found) and words < _LONGEST:
        word = found[i]
        if words and word.gap and _starts_anew(found, i):
            break
        if is_capital(word):
            words += 1
        elif (
            (word.kind is Lex.WORD and words and word.low in _INSIDE_A_TEAM and _capital_follows(found, i))
            or (word.kind is Lex.AND and words and i + 1 < len(found) and is_capital(found[i + 1]))
            or (word.kind is Lex.DOT and _abbreviates(found, i))
        ):
            pass
        elif word.kind is Lex.TICK and words and found[i - 1].low.endswith("s") and _capital_follows(found, i):
            pass  # "King's', St James' Town"
        elif _is_of_the_name(found, i) and (words or word.text[0] == "0"):
            pass
        elif words and (grade := _grade_at(found, i)) is not None:
            i = grade
            continue
        else:
            break
        i += 1
    return i if words and _may_be_a_team(found[at:i]) else None


def before_its_men(found: Sequence[Lexeme], last: int, text: str) -> tuple[Written | None, int]:
    """ "Millfield: Brandt (2), Quill", below a line that says "Scorers": the side, and where its men begin."""
    end = team_at(found[:last], 0)
    if end is None or end + 1 >= last or found[end].kind not in (Lex.COLON, Lex.DASH, Lex.LEADER):
        return None, 0
    return written(found, 0, end, text), end + 1


def behind_its_town(found: Sequence[Lexeme], first: int, end: int) -> int:
    """Where the town behind a school's name ends, its figure next: "Scoil Bhride, Boyle 4"; not "Hale, Lind 2"."""
    town = end + 1
    if town + 1 >= len(found) or found[end].kind is not Lex.COMMA or not is_capital(found[town]):
        return end
    if not any(word.low in _SCHOOLS for word in found[first:end]):
        return end
    stop = town + 1 + is_capital(found[town + 1])
    return stop if stop < len(found) and found[stop].kind is Lex.NUMBER else end


_SCHOOLS = frozenset(
    "scoil coláiste colaiste gaelscoil school schools ss cs cbs college community secondary grammar academy presentation"
    " loreto convent gaelcholaiste pobalscoil".split()
)


def _starts_anew(found: Sequence[Lexeme], i: int) -> bool:
    """Behind a wide gap the next column begins, unless the gap is only loose print."""
    return found[i - 1].kind is not Lex.WORD


def _capital_follows(found: Sequence[Lexeme], i: int) -> bool:
    after = found[i + 1 : i + 3]
    return bool(after) and (
        is_capital(after[0]) or (after[0].low in _INSIDE_A_TEAM and len(after) > 1 and is_capital(after[1]))
    )


def _abbreviates(found: Sequence[Lexeme], i: int) -> bool:
    """The point of "St. Mary", "Sheff. Utd.", "A.C. Marsh"; not the end of a sentence."""
    if i == 0 or found[i - 1].kind is not Lex.WORD or found[i - 1].end != found[i].start:
        return False
    before = found[i - 1].low
    if not (before in _SHORT or len(before) == 1 or (len(before) < 6 and before[-1] not in "aeiou")):
        return False
    after = found[i + 1] if i + 1 < len(found) else None
    return after is not None and (
        is_capital(after) or after.kind in (Lex.NUMBER, Lex.SCORE, Lex.COMMA, Lex.OPEN, Lex.LEADER)
    )


def _is_of_the_name(found: Sequence[Lexeme], i: int) -> bool:
    """The figures of "Velden 04 2", "Hannow 96 1", "TSV 1860 Morlach": another figure or a name must follow."""
    word = found[i]
    after = found[i + 1] if i + 1 < len(found) else None
    if word.kind is Lex.NUMBER and ((word.text[0] == "0" and len(word.text) == 2) or 20 < word.value < 100):
        figures = after is not None and after.kind in (Lex.NUMBER, Lex.SCORE, Lex.OPEN)
        return figures or (word.text[0] == "0" and after is not None)
    return word.kind is Lex.FIGURE and len(word.text) == 4 and 1840 < word.value < 2030 and i > 0


def _grade_at(found: Sequence[Lexeme], i: int) -> int | None:
    """Where "2nds", "3rd XI", "U14", "Under 12s" end, which say what side of a club it is; None where none begins."""
    word = found[i]
    if word.kind is not Lex.NUMBER:
        return None
    then = found[i + 1] if i + 1 < len(found) else None
    joined = then is not None and then.kind is Lex.WORD and then.start == word.end
    veterans = found[i - 1].low in ("o", "over") and _VETERAN <= word.value < _OLDEST and found[i - 1].text[0] == "O"
    if veterans or (found[i - 1].low in ("u", "under") and _YOUNGEST < word.value < _GROWN):
        ticked = then is not None and then.kind is Lex.TICK and then.start == word.end  # "U12's"
        behind = found[i + 2] if ticked and i + 2 < len(found) else then
        joined = behind is not None and behind.start == (then.end if ticked and then else word.end)
        return i + 1 + (1 + ticked if joined and behind is not None and behind.low == "s" else 0)
    if joined and then is not None and then.low == "s" and 1 < word.value <= _LOWEST_SIDE:
        return i + 2  # "Corden Park 9s"
    if then is None or not joined or then.low not in _ORDINALS or word.value > _SIDES_OF_A_CLUB:
        return None
    eleven = i + 2 < len(found) and found[i + 2].low in ("xi", "team", "eleven")
    return i + 2 + eleven if eleven or then.low.endswith("s") else None


def _eleven_at(found: Sequence[Lexeme], at: int) -> int | None:
    """Where "1st XI", "3rd Team" ends, what a club calls a side of its own where it tells of several."""
    three = found[at : at + 3]
    if len(three) < 3 or three[0].kind is not Lex.NUMBER or three[0].value > _SIDES_OF_A_CLUB:
        return None
    joined = three[1].low in _ORDINALS and three[1].start == three[0].end
    return at + 3 if joined and three[2].text in ("XI", "Team", "team", "Eleven") else None


_ORDINALS = frozenset("st nd rd th sts nds rds ths".split())
_VETERAN, _OLDEST = 30, 70
_YOUNGEST, _GROWN, _SIDES_OF_A_CLUB, _LOWEST_SIDE = 4, 24, 8, 12


def _may_be_a_team(words: Sequence[Lexeme]) -> bool:
    names = [word for word in words if word.kind is Lex.WORD]
    if any(word.low in NO_TEAM for word in names) or all(word.low in _NO_TEAM_ALONE for word in names):
        return False
    if names[-1].low in _STAGES or (names[-1].low in _LEVELS and any(word.low in CONTESTS for word in names[:-1])):
        return False  # "Munster Junior Cup. Round 3", "Sunday League Division 2"
    if len(names) > 2 and all(len(word.text) == 1 and word.text.isupper() for word in names):
        return True  # "Y.M.C.A."
    return any(len(word.text) > 2 or (len(word.text) == 2 and word.text.isupper()) for word in names)


_STAGES = frozenset("round rd rnd matchday week leg tie stage phase replay".split())
_LEVELS = frozenset("division div section group pool zone tier no".split())

OF_MEN = frozenset("scorers scorer goalscorers goal-scorers".split())


def behind_leads(found: Sequence[Lexeme], at: int) -> int:
    """Where the first team of a line begins behind "Result:", "Saturday", "Premier League", "In Milan:"."""
    i = at + 2 * _is_numbered(found, at)
    while i < len(found):
        if found[i].low in _LEADS or found[i].kind in (Lex.COLON, Lex.DASH, Lex.LEADER, Lex.OTHER, Lex.SEMICOLON):
            i += 1
            continue
        if found[i].low in _AT_THE_BREAK and found[i + 1 : i + 2] and found[i + 1].kind is Lex.DASH:
            i += 2  # "Half-time—Harbour Town, 2"
            continue
        end = i
        while end < len(found) and found[end].kind is Lex.WORD and end - i < 6 and not found[end].low.isdigit():
            end += 1
        colon = end < len(found) and found[end].kind is Lex.COLON and end > i
        if colon and any(found[k].low in FORETOLD or found[k].low in OF_MEN for k in range(i, end)):
            return at  # "Prediction: Harbour Town 2, Millfield 1", "Town scorers: P Hale 1 E Lind 1"
        if colon and found[end + 1 : end + 2] and found[end + 1].kind is Lex.SCORE:
            return i  # "Maravel-Rubro: 2-1"
        if colon:
            i = end + 1
            continue
        contest = next((j for j in range(end - 1, i - 1, -1) if found[j].low in CONTESTS), None)
        if contest is not None and contest + 1 < end:
            i = contest + 1
            continue
        return i
    return at


def _is_numbered(found: Sequence[Lexeme], at: int) -> bool:
    """ "3. Millfield 1-0 Eastvale": the figure of a numbered round-up; not "1. FC Velden"."""
    two = found[at : at + 3]
    stop = len(two) > 2 and two[0].kind is Lex.NUMBER and two[1].kind is Lex.DOT and two[1].start == two[0].end
    return stop and is_capital(two[2]) and two[2].low not in _NUMBERED


_AT_THE_BREAK = frozenset("half-time halftime interval ht final result full-time".split())
FORETOLD = frozenset("prediction predictions predicted forecast tip verdict".split())


def man_at(found: Sequence[Lexeme], at: int, stops: frozenset[str] = frozenset()) -> int | None:
    """Where a man's name that begins at `at` ends; `stops` are words of no name ("pen", "og")."""
    i, capitals = at, 0
    while i < len(found) and i - at < 7:
        word = found[i]
        if i > at and word.gap and capitals and found[i - 1].kind is Lex.WORD and is_capital(word) and word.gap:
            break  # the next column
        if (
            word.kind is Lex.WORD
            and word.low in stops
            and not (
                is_capital(word)
                and len(word.text) > 3
                and word.text[1:].islower()
                and capitals == 0
                and word.low not in ("penalty", "own", "header", "goal")
            )
        ):
            break
        if is_capital(word):
            capitals += 1
        elif word.kind is Lex.WORD and word.low in _PARTICLES and _capital_follows(found, i):
            pass
        elif (
            word.kind is Lex.DOT and i > at and found[i - 1].kind is Lex.WORD and found[i - 1].end == word.start
            and (len(found[i - 1].text) < 3 or found[i - 1].low in ("jnr", "snr"))
            and i + 1 < len(found) and is_capital(found[i + 1]) and found[i + 1].low not in stops
        ):  # fmt: skip
            pass  # "J. Hale"
        else:
            break
        i += 1
    return i if capitals and not _NO_MAN & {word.low for word in found[at:i]} else None


_NO_MAN = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday details detail".split()
)  # "MILBY, SUNDAY"


def label_of(label: Written, teams: Iterable[Written]) -> Written | None:
    """The one team that a label means."""
    meant = [team for team in teams if same_side(label.name, team.name)]
    return meant[0] if len({team.name for team in meant}) == 1 else None


def by_letters(label: Written, teams: Iterable[Written]) -> Written | None:
    """ "MF" of Millfield, "E" of Ellenton: the only one of the two that begins so and has the letters in this order."""
    if not label.name.isupper() or len(label.name) > _LETTERS:
        return None
    letters = label.name.lower()
    for short in (letters, *(letters.removesuffix(end) for end in _OF_A_SCHOOL if letters.endswith(end))):
        order = re.compile(".*?".join(map(re.escape, short)))
        meant = [team for team in teams if order.match(team.name.lower())]
        if len({team.name for team in meant}) == 1 and (short == letters or len(short) > 1):
            return meant[0]
    return None


_OF_A_SCHOOL = ("chs", "hs", "cs", "u")  # "BLCS" of Bouquet Lake, of its central school


def is_unit(word: Lexeme | None) -> bool:
    """Whether a word behind a figure says what is counted: "30 minutes", "41 runs"."""
    return word is not None and word.kind is Lex.WORD and word.low in _UNITS


def joints(word: str) -> list[int]:
    """Where hyphens may join two names: not that of "Saint-Etienne"."""
    return [
        at for at, letter in enumerate(word) if letter == "-" and word[:at].rpartition("-")[2].lower() not in _SAINTS
    ]


_SAINTS = frozenset("saint sainte st ste san".split())
