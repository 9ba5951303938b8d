"""A name and its sentence in, how much is said of it there that nobody says of a side out: for a man who is named once.

"Lind put Millfield ahead"   "a penalty from Mere Hau"   "past Lind, the Millfield goalkeeper"   "Lind opened Town's account"
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.document import Sentence, Token
from pressbox.datatypes.numbers import score
from pressbox.matching import forms_of
from pressbox.phrases.en.people import KEEPER_NOUNS

_PLAIN = 3.0
_PUTS = frozenset().union(*map(forms_of, "put give fire head shoot edge send nose volley kick nod restore".split()))
_WHERE_TO = (
    "ahead",
    "in front",
    "level",
    "back in front",
    "the lead",
    "two up",
    "a lead",
    "an early lead",
    "back level",
)
_FROM_HIM = frozenset(
    "penalty header goal shot free-kick cross corner pass volley strike spot-kick effort drive centre throw lob equaliser"
    " winner opener brace hat-trick double".split()
)
_EARNS = frozenset().union(*map(forms_of, "rescue earn salvage secure win gain grab snatch hand".split()))
_GAINED = re.compile(r"(?:a|an|the) (?:\S+ )?(?:draw|point|points|win|victory|replay|share|lifeline)\b")
_ARTICLES = frozenset("a an another the".split())
_ACCOUNT = frozenset("account scoring tally".split())
_OPENED = frozenset("opened opens".split())
_HAS = frozenset("had has got scored claimed took notched bagged".split())
_GETS = frozenset().union(
    *map(forms_of, "have get score claim take notch bag record net hit complete grab celebrate register fire".split())
)
_OF_ONE_MAN = frozenset("hat-trick hattrick brace treble hat-tricks".split())
_SHARE_OF_GOALS = ("of them", "of the goals", "of the six", "of the five", "of the four", "of the three", "of these")
_COUNTS = frozenset("two three four five both one".split())


def plainly_a_man(sentence: Sentence, first: int, last: int) -> float:
    """How much the words around the tokens `first`..`last` tell outright that they name a man."""
    lowers = sentence.lowers
    before, behind = lowers[max(0, first - 4) : first], lowers[last : last + 10]
    if (
        named_as_in_korea([token.text for token in sentence.tokens[first:last]])
        or _puts_a_side_ahead(sentence, last)
        or _is_from_him(before, behind)
        or _came_through_him(lowers[max(0, first - _BEFORE) : first], behind)
        or _keeps_goal(sentence, first, last)
        or _has_his_men(sentence, first, last)
        or (before[-1:] == ["and"] and one_of_two_scorers(sentence.tokens, first, last))
        or _beats_a_man(sentence.tokens, first, last)
        or _is_given_the_ball(lowers, first, last)
        or " ".join(behind[:4]).startswith(_TAKES_A_PLACE)
        or (behind[:2] == ["won", "it"] and "penalties" not in behind)
        or _goes_on_scoring(sentence.tokens, first, behind)
        or _scores(sentence, behind, last)
        or has_his_count(lowers, behind)
        or won_with_him(lowers[max(0, first - 8) : first], behind)
        or (before[-1:] != [] and before[-1] in _RANKS and _NO_RANK.isdisjoint(before[-2:-1]))
        or _is_shown_a_card(before)
        or (before[-1:] != [] and before[-1] in _SEES and _is_sent_off(behind))
        or (before[-1:] == [","] and _SO_MANY_OF_HIS.match(" ".join(behind[:3])) is not None)
    ):
        return _PLAIN
    return 0.0


def _has_his_men(sentence: Sentence, first: int, last: int) -> bool:
    """ "Imanol Agos's side were stunned": the coach's; one word may be a club's ("Thrale's side")."""
    lowers = sentence.lowers
    owns = lowers[last : last + 1] == ["'s"] and lowers[last + 1 : last + 2] != [] and lowers[last + 1] in _HIS_MEN
    if not owns or lowers[last + 2 : last + 3] == ["'s"] or last - first not in _OF_A_MANS_NAME:
        return False
    named = all(
        token.text.replace("-", "").isalpha() and not token.text.isupper() for token in sentence.tokens[first:last]
    )
    return named and lowers[first - 1 : first] != ["the"]


_TAKES_A_PLACE = ("started in place of", "started ahead of", "started instead of", "starts in place of", "came in for")
_HIS_MEN = frozenset("men side charges troops lads outfit".split())
_OF_A_MANS_NAME = (2, 3)  # words


def named_as_in_korea(words: Sequence[str]) -> bool:
    """ "Song Min-kyo", "Chen Po-liang": a surname before a given name of two syllables, the second written small."""
    if len(words) != 2 or not words[0].isalpha() or len(words[0]) > _SURNAME:
        return False
    given, _, rest = words[1].partition("-")
    return (
        given.istitle() and given not in _NO_GIVEN and 1 < len(rest) <= _SYLLABLE and rest.isalpha() and rest.islower()
    )


# "Captain Lind led by example", "the goalkeeper Lind"; not "went on to captain Lind".
_RANKS = frozenset(
    "captain skipper vice-captain goalkeeper striker defender midfielder winger full-back left-back right-back centre-half centre-back"
    " centre-forward substitute referee linesman".split()
)
_NO_RANK = frozenset("to would will did could".split())


def _is_shown_a_card(before: Sequence[str]) -> bool:
    """ "The referee brandished a red card at Lind", "a second yellow card for Lind"."""
    return before[-2:-1] == ["card"] and before[-1] in ("at", "to", "for") and not _COLOURS.isdisjoint(before)


_COLOURS = frozenset("red yellow".split())
_SEES = frozenset("had have having saw see seeing with".split())
_SO_MANY_OF_HIS = re.compile(
    r"(?:scoring|netting|heading|grabbing|hitting|getting|bagging) (?:twice|both|all|a hat-trick|a brace|his|her)\b"
)


def _is_sent_off(behind: Sequence[str]) -> bool:
    """ "(They had Lind) sent off", "(saw Lind) dismissed"."""
    return behind[:2] in (["sent", "off"], ["ordered", "off"], ["carried", "off"]) or (
        behind[:1] != [] and behind[0] in ("dismissed", "red-carded", "stretchered", "booked")
    )


def won_with_him(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Won 2-0 with Hale scoring both", "drew 2-2 with Hale netting twice", "a 1-0 win with Hale on target": no side does."""
    if before[-1:] != ["with"]:
        return False
    near = any(pair[0] != pair[1] for word in before[-4:-1] if (pair := score(word)))
    getting = not _GETTING_ONE.isdisjoint(behind[:1]) or behind[:2] == ["on", "target"]
    return near or (getting and any(score(word) for word in before[-8:-1]))


_GETTING_ONE = frozenset("scoring netting getting heading grabbing bagging claiming notching hitting".split())


def has_his_count(lowers: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Five were scored by Lyons (2), Bell and Marsh": the figure counts a man's goals, not a side's."""
    if len(behind) < _COUNTED or behind[0] != "(" or behind[2] != ")" or behind[1] not in _SEVERAL_GOALS:
        return False
    return behind[3] in _GOES_ON and not _TELL_SCORERS.isdisjoint(lowers) and _AGAINST.isdisjoint(lowers)


_COUNTED, _SEVERAL_GOALS, _GOES_ON = 4, frozenset("2345"), frozenset((",", "and", "."))
_TELL_SCORERS = frozenset("scorers scored goalscorers goal-scorers goals goal-getters netted".split())
_AGAINST = frozenset("v vs versus beat".split())
_SURNAME, _SYLLABLE = 7, 6
_NO_GIVEN = frozenset(
    "Al El As Ar An At Ad Az Ash Beer Saint Sur Upon Mid Non Pre Post Half Semi Co Ex Anti Multi Sub Super Inter One Two"
    " Three Four Five Six Ten First Second Third Long Short High Low Last Man Free Spot Goal Cup Home Away All Under Over"
    " Off Set Top Back Left Right Full Late Mini Self Well Best".split()
)


def _puts_a_side_ahead(sentence: Sentence, last: int) -> bool:
    """ "Lind had put Harbour Town ahead": whoever does it is of the side named behind the verb."""
    lowers, tokens = sentence.lowers, sentence.tokens
    at = last + (lowers[last : last + 1] in (["had"], ["then"], ["duly"]))
    if at >= len(lowers) or lowers[at] not in _PUTS | _EARNS:
        return False
    at += 1
    at += at < len(lowers) and lowers[at] == "the"
    end = at
    while end < len(tokens) and tokens[end].text[:1].isupper() and end - at < _LONGEST:
        end += 1
    behind = " ".join(lowers[end : end + 4])
    return end > at and (behind.startswith(_WHERE_TO) or bool(_GAINED.match(behind)))


_BEFORE = 7
_GOALS_CAME = frozenset(
    "lead ahead up level front scored replied equalised equalized levelled responded struck opener equaliser goal goals deadlock"
    " scoring advantage terms parity".split()
)


def _came_through_him(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Took the lead at Millfield through Hale", "1-0 up through Hale"; not "through Millfield's Hale"."""
    return before[-1:] == ["through"] and not _GOALS_CAME.isdisjoint(before) and behind[:1] != ["'s"]


_SCORES_TOO = frozenset(
    "scored struck netted levelled leveled equalised equalized replied responded headed hit added restored made doubled pulled"
    " grabbed snatched won".split()
)


def _goes_on_scoring(tokens: Sequence[Token], first: int, behind: Sequence[str]) -> bool:
    """ "Hewitt scored, Brandt levelled, Lind restored the lead and Okoro made it 2-2": one man behind the other."""
    if first < 2 or not behind or behind[0] not in _SCORES_TOO or tokens[first - 1].lower not in (",", "and", "but"):
        return False
    start = max(0, first - _CLAUSE)
    return any(
        name.text[0].isupper() and verb.lower in _SCORES_TOO
        for name, verb in pairwise(tokens[start : first - 1])
    )  # fmt: skip


_CLAUSE = 9  # words back to the verb of whoever scored before
_BEATS = frozenset("beat beats beating lobbed lobs lobbing chipped rounded nutmegged wrong-footed".split())
_BEATS_HIM = frozenset("beat beats beating defeated defeating".split())
_WITH_A_SHOT = (
    "to level", "to equalise", "to score", "to make it", "to put", "to double", "to open", "to restore", "to give", "to net",
    "at his", "at her", "at the near", "at the far", "with a low", "with a fine", "with a shot", "with a header", "with a drive",
    "with a volley", "with a penalty", "with a free", "with a powerful", "with a curling", "with his", "with her", "from the",
    "from close", "from long", "from a", "from ten", "from twelve", "from 20", "from 25", "from 30", "for the", "all ends",
    "one on one", "one-on-one", "easily", "all the way", "with ease", "in rare", "in fine", "in great", "in grand", "in clever",
    "hands down", "completely",
)  # fmt: skip


def _beats_a_man(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Lind beat Reed to level", "Lind lobbed Reed for the winner", "Lind beat the custodian": who shoots, who keeps goal."""
    if last < len(tokens) and tokens[last].lower in _BEATS_HIM:
        at = next((i for i, token in enumerate(tokens[last + 1 : last + _BEFORE]) if token.lower in KEEPER_NOUNS), 0)
        return at > 0 and (tokens[last + 1].lower == "the" or tokens[last + 1].text[:1].isupper())
    at = last if last < len(tokens) and tokens[last].lower in _BEATS else first - 1
    if at < 1 or tokens[at].lower not in _BEATS:
        return False
    end = at + 1
    while end < len(tokens) and tokens[end].text[0].isupper():
        end += 1
    words = [token.lower for token in tokens[end : end + _BEFORE]]
    shot = words[:1] in (["with"], ["from"]) and words[1:2] in (["a"], ["an"]) and not _SHOTS.isdisjoint(words[2:5])
    shot = shot or " ".join(words[:3]).startswith(_WITH_A_SHOT)
    return end > at + 1 and shot and not any(map(_is_figure, tokens[end : end + _BEFORE]))


_SHOTS = frozenset(
    "shot header drive free-kick effort volley lob cross-shot chip strike curler screamer shots grounder angle distance".split()
)  # "beating Reed with a low shot"


_GIVEN = frozenset(
    "across crossed centred passed pass ball put sent slipped middled laid squared pulled back through over".split()
)
_TO_FINISH = frozenset(
    "beat score net shoot head drive convert equalise finish notch open tap place slip bang rush".split()
)
_BY_LUCK = frozenset("from with off after".split())


def _is_given_the_ball(lowers: Sequence[str], first: int, last: int) -> bool:
    """ "Put it across for Lind, rushing up, to beat the custodian", "the first point fell to Lind from a scrimmage"."""
    before, behind = lowers[max(0, first - _BEFORE) : first], list(lowers[last : last + _BEFORE])
    if before[-2:] == ["fell", "to"]:
        return not {"point", "goal"}.isdisjoint(before) and bool(behind) and behind[0] in _BY_LUCK
    if before[-1:] != ["for"] or _GIVEN.isdisjoint(before):
        return False
    if behind[:1] == [","] and "," in behind[1:]:
        behind = behind[behind.index(",", 1) + 1 :]  # ", rushing up,"
    return behind[:1] == ["to"] and len(behind) > 1 and behind[1] in _TO_FINISH


def _is_figure(token: Token) -> bool:
    return "-" in token.text and token.text[0].isdigit()


def _is_from_him(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "A header from Lind", "a 90th-minute penalty by Mere Hau"; not "a goal from Millfield's Hale"."""
    if len(before) < _LED_BY or before[-1] not in ("from", "by") or before[-2] not in _FROM_HIM or behind[:1] == ["'s"]:
        return False
    return before[-3] in _ARTICLES or "-" in before[-3] or before[-4:-3] in (["a"], ["an"], ["another"])


def _keeps_goal(sentence: Sentence, first: int, last: int) -> bool:
    """ "past Lind, the Millfield goalkeeper": so he is called behind his name."""
    lowers = sentence.lowers
    behind = lowers[last : last + 6]
    if behind[:1] != [","] or behind[1:2] not in (["the"], ["their"], ["a"]):
        return False
    return any(word in KEEPER_NOUNS for word in behind[2:5]) and first > 0


def _scores(sentence: Sentence, behind: Sequence[str], last: int) -> bool:
    """ "Lind opened Town's account", "Lind had five of them", "Lind recorded a hat-trick"."""
    if behind[:1] and behind[0] in _GETS and behind[1:2] != ["of"]:
        at = next((i for i, word in enumerate(behind[1:6], 1) if word in _OF_ONE_MAN), 0)
        if (
            at
            and behind[at + 1 : at + 2] != ["of"]
            and not {",", "and", "'s", "by", "from", "with"} & set(behind[1:at])
        ):
            return True
    if behind[:1] and behind[0] in _OPENED and "'s" in behind[2:5]:
        at = behind.index("'s")
        return not _ACCOUNT.isdisjoint(behind[at + 1 : at + 2]) and sentence.tokens[last + 1].text[:1].isupper()
    if behind[:1] and behind[0] in _HAS and behind[1:2] and behind[1] in _COUNTS:
        return " ".join(behind[2:5]).startswith(_SHARE_OF_GOALS)
    return False


_LONGEST, _LED_BY = 4, 3


def of_goals_by(lowers: Sequence[str], at: int) -> bool:
    """ "Goals by Hale", "goals from Hale and Lind": a man's name begins at `at`."""
    by = next((i for i in range(at - 1, max(0, at - 5), -1) if lowers[i] in ("by", "from")), 0)
    return by > 0 and lowers[by - 1] in _GOALS and (by == at - 1 or lowers[at - 1] in ("and", ","))


_GOALS = frozenset("goals strikes headers efforts".split())


def one_of_two_scorers(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Hale and Lind were on target", "Hale and Lind having scored": either of the two."""
    end = _end_of_row(tokens, last)
    if end == last and (
        first < 2
        or tokens[first - 1].lower != "and"
        or not tokens[max(0, first - 2 - (tokens[first - 2].text == ","))].text[0].isupper()
    ):
        return False
    behind = [token.lower for token in tokens[end : end + 4]]
    if behind[:1] in (["netting"], ["scoring"]):
        return True  # "with Hale and Lind netting the goals"
    return behind[:1] != [] and (
        (behind[0] in _BOTH and bool(_ON_THE_SHEET.intersection(behind[1:4]))) or behind[0] in _THEY_SCORED
    )


def _end_of_row(tokens: Sequence[Token], last: int) -> int:
    """Where ", Lind and Moss" behind a name ends; `last` itself where no "and" leads to a last of the row."""
    end, closed = last, last
    while end < len(tokens) and tokens[end].lower in (",", "and"):
        at = end + 1 + ([token.lower for token in tokens[end : end + 2]] == [",", "and"])
        if not is_named(tokens, at):
            break
        joined = tokens[at - 1].lower == "and"
        end = at + 1
        while end < len(tokens) and tokens[end].text[0].isupper():
            end += 1
        closed = end if joined else closed
    return closed


_BOTH = frozenset("were both having each had all also".split())
_ON_THE_SHEET = frozenset("target mark scorers scored scoring struck netted goalscorers scoresheet".split())
_THEY_SCORED = frozenset("scored netted struck".split())


def is_named(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name begins at `at`, the article aside."""
    at += at < len(tokens) and tokens[at].lower == "the"
    return at < len(tokens) and tokens[at].text[0].isupper()
