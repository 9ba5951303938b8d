"""A name and its sentence in, how much is said of it there that nobody says of a man out: for a side that is named once.

"Portness, which had not conceded"   "Ryle, minnows of the coast"   "Marlow, twice a goal down"   "the amateurs of Dunmore"
"Kelby raced out of the traps"       "cost Kelby a place in the last four"       "by then Kelby, roused from when they drew level"
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.document import Sentence
from pressbox.datatypes.numbers import number, ordinal
from pressbox.entities.by_their_outing import by_their_outing
from pressbox.entities.by_their_result import by_their_result, hosts
from pressbox.entities.by_what_they_gained import by_what_they_gained, for_all_its_first_name
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.in_a_round_up import fared_so
from pressbox.entities.names import fold
from pressbox.entities.told_as_many import told_as_many
from pressbox.entities.who_meets_whom import meets

_PLAIN, _LIKELY = 3.0, 2.0
FOR_ALL_THAT = 7.0  # what is said of a side that begins with a first name, and of no man
_WHERE = frozenset("at in near outside around inside".split())

# ", which ...", as Americans say of a side
_WHICH_DOES = frozenset(
    "won lost drew led trailed scored conceded beat needed outshot entered improved improves plays played advanced advances"
    " outscored managed".split()
)
_HAS = frozenset("has had have".split())
_HAS_DONE = frozenset("won lost drawn led trailed scored conceded beaten not never given been".split())
# ", minnows of the coast", ", an eleven made up of railwaymen": what a side is
_A_SIDE_IS = frozenset(
    "minnows eleven side team outfit holders champions leaders newcomers hosts visitors neighbours neighbors winners"
    " strugglers runners-up finalists semi-finalists semifinalists giant-killers pace-setters pacesetters tail-enders"
    " favourites favorites underdogs wooden-spoonists basement club".split()
)
_ARTICLES = frozenset("a an the last this their our".split())
_UP_OR_DOWN = frozenset("up down behind ahead adrift clear below above higher lower better worse".split())
_UNITS = frozenset("goal goals point points place places".split())
_TO_WHERE = (("to", "the", "good"), ("to", "the", "bad"), ("in", "arrears"), ("in", "front"))
_SO_FAR = frozenset("already twice thrice still now once even by then only just".split())
_DOWN_TO = frozenset("down reduced".split())
_RUNS = frozenset("unbeaten winless beaten undefeated".split())
_IN_A_RUN = frozenset("in at since for all this away before on".split())
_THEY = frozenset("drew were went had fell took scored got came led conceded won lost have are".split())

# "the amateurs of Dunmore", "a club from Dunmore"
_OF_A_PLACE = frozenset("amateurs men boys girls ladies women lads lasses schoolboys".split())
_MET = frozenset(
    "semi-final semifinal final quarter-final quarterfinal replay friendly opener tie match game fixture leg meeting".split()
)
_FOR_A_SIDE = frozenset(
    "scored levelled leveled equalised equalized replied netted debut appearance appearances signed".split()
)
_COSTS = frozenset("cost costs costing".split())
_RID = frozenset("dispose disposed disposing disposal".split())
_LOSES = frozenset("place places point points victory win match game lead title tie final promotion".split())
_LETS = frozenset("let lets letting".split())

_DEEDS = (
    "had nothing to play", "have nothing to play", "raced out of the", "flew out of the", "came out of the traps", "came out of the blocks", "burst out of the", "got there in the end", "found their",
    "shrugged it off", "got on the board", "has one hand on", "have one hand on", "had one hand on", "had been the better",
    "were the better", "were the stronger", "were the quicker", "had the better of", "had the best of", "had the lion",
    "came at them", "came at us", "came at the", "had them on the rack", "laid siege", "did not deserve", "didn't deserve",
    "gave as good as", "will be in the", "are through to", "are into the", "were level", "were ahead", "were behind",
    "knocked out", "saw off", "went out of the", "bowed out of",
    "crashed out of", "exited the", "had cancelled each", "cancelled each", "needed a replay", "were reduced to",
    "finished with ten", "played the last", "ended the match with", "ended with ten", "had ten men", "lost their", "hadn't given up",
    "hadn't conceded", "had not conceded", "haven't won", "haven't lost", "hadn't won", "hadn't lost", "have not won",
    "have not lost", "have won", "have lost", "had a turn", "won the toss", "stormed back", "roared back", "piled on the",
    "piled forward", "poured forward", "threw everything", "threw men", "camped in", "shut up shop", "saw the game out",
    "pushed for an", "pressed for", "made the brighter", "made the better", "started the brighter",
    "started the better", "started the stronger", "began the brighter", "began the better", "settled the quicker",
    "enjoyed the better of", "enjoyed the lion", "dominated possession", "kept possession",
    "got going", "got off to a", "got off the mark", "got under way", "sat off", "sat back", "sat deep", "was never behind", "was never ahead", "was never in front", "kept plugging", "plugged away",
    "deserved the point", "deserved their point", "deserved a point", "deserved a draw", "deserved all three",
    "forced a string of",
    "forced a series of", "forced a succession of", "forced corner after", "forced several corners", "won a string of", "won a series of",
    "won several corners", "found a way", "grew into it", "grew into the", "now had to come", "had to come out", "would not have it",
    "would not lie", "would not be denied a", "refused to lie", "used the long ball", "used the wind", "had the wind", "had the slope",
    "brought a small", "brought a young", "brought a strong", "came for a point", "come for a point", "come for a draw", "came for a draw",
    "played with the wind", "played against the wind", "played up the", "played down the slope", "played uphill", "played downhill",
    "played with ten", "rode their luck", "defended stoutly", "defended deep", "defended resolutely", "defended grimly",
)  # fmt: skip
_FIRST_OF = frozenset(deed.split()[0] for deed in _DEEDS)
_WHOLE_DEEDS = tuple(f"{deed} " for deed in _DEEDS)
_POINTS = frozenset("point points".split())
_GETS = frozenset("took snatched stole grabbed carried claimed collected bagged shared".split())
_SHOWS = frozenset("show fight display resistance struggle showing performance battle".split())
_HIS = frozenset("his her he she himself herself".split())


def plainly_a_side(sentence: Sentence, first: int, last: int) -> float:
    """How much the words around the tokens `first`..`last` tell outright that they name a side."""
    lowers = sentence.lowers
    before, behind = lowers[max(0, first - 6) : first], lowers[last : last + 14]
    if hosts(sentence, first, last):
        return _PLAIN
    if last - first > 1 and fold(sentence.tokens[first].text) in gazetteer().first_names and for_all_its_first_name(
        sentence, first, last
    ):  # fmt: skip
        return FOR_ALL_THAT
    if (before[-1:] and before[-1] in _WHERE) or sentence.tokens[last - 1].text.endswith("."):
        return 0.0
    if (
        _is_set_apart(behind)
        or (_does(behind) and not _are_two(before, behind))
        or (behind[:2] == [",", "who"] and len(behind) > _SHORTEST and _is_a_deed(behind[2:]))
        or _is_met(before, behind)
        or _is_of(before)
        or by_their_outing(before, behind)
        or lost_a_lead(behind)
        or (before[-1:] != ["and"] and fared_so(behind))
    ):
        return _PLAIN
    if _are(before, behind) or _has_men(sentence, first, last) or by_their_result(sentence, first, last):
        return _PLAIN
    if by_what_they_gained(sentence, first, last) or meets(sentence, first, last):
        return _PLAIN
    if told_as_many(sentence, first, last) or _has_its_man(sentence, first, last):
        return _PLAIN
    if _has_a_team(behind) or _has_its_own(behind) or _RECORD.match("".join(behind[:_OF_A_RECORD])):
        return _PLAIN
    return _LIKELY * (_owns(before, behind) or _has_its_season(sentence, first, last))


def _has_its_own(behind: Sequence[str]) -> bool:
    """ "Kelby found its answer on the counter", "Kelby then saw its season end": no man has what is its."""
    at = next((i for i, word in enumerate(behind[:_SOON_ITS]) if word == "its"), 0)
    if not at or not all(word.isalpha() or "-" in word for word in behind[:at]) or not _NO_ITS.isdisjoint(behind[:at]):
        return False
    return behind[at + 1 : at + 2] != [] and behind[at + 1] not in _OF_OTHERS


_SOON_ITS = 5  # words from a side to "its"
_NO_ITS = frozenset("and but who as when while in on at to of by with for after from and".split())
_OF_OTHERS = frozenset("way doors gates name meeting target mark best toll place own worth edge moment moments".split())
_RECORD = re.compile(r"\(\d\d?[-–]\d\d?[-–]\d\d?\b")  # "Kelby (7-8-2)"
_OF_A_RECORD = 6  # tokens


def lost_a_lead(behind: Sequence[str]) -> bool:
    """ "Squandered its lead", "threw away a two-goal lead", "let a lead slip": what sides do with one."""
    behind = behind[1:] if behind[:1] in (["had"], ["have"]) else behind
    soon = behind[:_SOON]
    at = next((at for at, word in enumerate(soon) if word in _LEADS and list(soon[at + 1 : at + 2]) != ["of"]), 0)
    if not at or behind[0] not in _SPENDS:
        return False
    return behind[0] not in _LETS | {"gave", "given", "threw", "thrown", "tossed"} or not _AWAY.isdisjoint(
        behind[1 : at + 4]
    )


_SOON = 7  # words from "blew" to the lead
_LEADS = frozenset("lead leads advantage cushion".split())
_SPENDS = frozenset(
    "squandered squander blew blown surrendered relinquished wasted threw thrown tossed gave given let lets letting held"
    " built established enjoyed taken took".split()
)
_AWAY = frozenset("away up slip".split())


def _has_its_season(sentence: Sentence, first: int, last: int) -> bool:
    """ "White Birch salvaged a tie in its home opener": whoever opens a sentence and has its season is no man."""
    opens = first == 0 or sentence.lowers[first - 1] in ("—", "–", "-", "--", ")")
    behind = sentence.lowers[last : last + _FAR]
    at = behind.index("its") if opens and "its" in behind else 0
    if not at or any(token.text[0].isupper() for token in sentence.tokens[last : last + 1]):
        return False
    return not _SEASON.isdisjoint(behind[at + 1 : at + 5])


_FAR = 22
_SEASON = frozenset(
    "season opener home-opener campaign record streak win wins loss conference schedule slate losing winning unbeaten".split()
)


def _is_set_apart(behind: Sequence[str]) -> bool:
    """What stands between commas behind the name, or after "which"."""
    if behind[:2] == [",", "which"] or behind[:1] == ["which"]:
        rest = behind[1 + (behind[0] == ",") :]
        done = rest[0] in _HAS and rest[1:2] != [] and rest[1] in _HAS_DONE if rest else False
        return done or (bool(rest) and (rest[0] in _WHICH_DOES or rest[0].endswith("n't")))
    if behind[:1] != [","] or len(behind) < _SHORTEST:
        return False
    words = list(behind[1:])
    if _is_what_a_side_is(words) or _is_so_far(words):
        return True
    if words[0] in _DOWN_TO and words[1:2] == ["to"] and {"men", "ten", "nine", "10", "9"} & set(words[2:5]):
        return True
    if words[0] in _RUNS and words[1] in _IN_A_RUN:
        return True
    if words[0] == "with" and words[1] == "their":
        return True
    if words[0] == "of" and words[1] == "the" and {"league", "division", "conference"} & set(words[2:6]):
        return True
    return words[0].endswith("ed") and any(a == "they" and b in _THEY for a, b in pairwise(words[1:10]))


_SHORTEST = 4


def _is_what_a_side_is(words: Sequence[str]) -> bool:
    """ "minnows of the Sicilian coast", "the holders,": a noun of sides before the next comma, and nobody's of its own."""
    for at, word in enumerate(words[:5]):
        if word in (",", ".", "who", "and", "of", "'s", "with", "from", "by", "for", "on", "in", "to"):
            return False
        if word in _A_SIDE_IS:
            then = words[at + 1] if at + 1 < len(words) else "."
            article = words[0] in _ARTICLES or word.endswith("s")
            return article and (
                then in (",", ".", "of", "in", "made", "for", "at", "with", "from") or then.endswith("ed")
            )
    return False


def _is_so_far(words: Sequence[str]) -> bool:
    """ "twice a goal down", "three up at the turn", "two goals to the good", "83 places higher"; adjectives may go before."""
    at = 0
    while (
        at < len(words)
        and at < 6
        and (words[at] in _SO_FAR or words[at] == "," or (at + 1 < len(words) and words[at + 1] == ","))
    ):
        at += 1
    if at and words[at - 1] != "," and words[at - 1] not in _SO_FAR:
        return False
    rest = words[at : at + 5]
    if len(rest) < 2 or not (rest[0] in ("a", "the", "level") or number(rest[0]) is not None):
        return False
    unit = rest[1] in _UNITS
    tail = tuple(rest[1 + unit :])
    if rest[0] == "a" and not unit:
        return False
    return (
        bool(tail)
        and (tail[0] in _UP_OR_DOWN or any(tail[: len(end)] == end for end in _TO_WHERE))
        and (unit or tail[0] in ("up", "down", "behind", "ahead"))
    )


def _does(behind: Sequence[str]) -> bool:
    """ "raced out of the traps", "took an unlikely point home", "hardly got into the final third"."""
    words = list(behind)
    while (
        words
        and (
            words[0] in ("had", "have", "then", "also", "already", "themselves", "always", "all")
            or words[0].endswith("ly")
        )
        and not _is_a_deed(words)
    ):
        words = words[1:]
    if not words or _HIS & set(words[:6]):
        return False
    if _is_a_deed(words):
        return True
    if words[:2] == ["put", "up"]:
        return bool(_SHOWS & set(words[3:6]))
    if words[0] in _GETS:
        return bool(_POINTS & set(words[1:6])) and words[1] in (
            "a",
            "an",
            "the",
            "all",
            "both",
            "three",
            "two",
            "one",
            "off",
        )
    return False


def _is_a_deed(words: Sequence[str]) -> bool:
    return words[0] in _FIRST_OF and f"{' '.join(words)} ".startswith(_WHOLE_DEEDS)


def _are(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Kelby were", not "Hale and Lind were", "the goals by Hale were"."""
    by = before[-1] if before else ""
    return behind[:1] != [] and behind[0] in _PLURAL and by not in _JOINED and not {"and", "nor"} & set(before[-4:])


_PLURAL = frozenset("were are weren't aren't".split())
_JOINED = frozenset("and or nor by from of with for between like 's than to on , ) neither".split())


def _are_two(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Hale and Lind were level": what may be said of two men."""
    return before[-1:] == ["and"] and behind[0] in _PLURAL | {"have", "haven't"}


def _has_men(sentence: Sentence, first: int, last: int) -> bool:
    """ "the Kelby goalkeeper", "Kelby manager Ron Hulse"."""
    tokens, lowers = sentence.tokens, sentence.lowers
    by = lowers[first - 1] if first else ""
    at = last + (lowers[last : last + 1] != [] and lowers[last] in _OF_WHAT_KIND)
    noun = lowers[at] if at < len(tokens) else ""
    word = fold(tokens[first].text)
    if last - first > 1 and word in gazetteer().first_names:
        return False
    if noun not in _ITS_MEN or by in _OF_OLD or gazetteer().nationality(word) or word.endswith(_OF_A_COUNTRY):
        return False
    if by == "the":
        return True
    opens = not first or not by[:1].isalpha()
    named = at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()
    return named and (not opens or gazetteer().is_no_word(word))


_ITS_MEN = frozenset(
    "goalkeeper keeper custodian goalie manager boss coach gaffer skipper captain striker winger midfielder defender"
    " centre-half centre-forward full-back right-back left-back player-manager defence defense rearguard net goalmouth".split()
)
_OF_WHAT_KIND = frozenset("head caretaker assistant women's girls boys team".split())
_OF_A_COUNTRY = ("ian", "ish", "ese", "oan")
_OF_OLD = frozenset("former ex old once then and of".split())


_ITS_ELEVEN = frozenset("booters kickers footballers eleven soccerites rearguard goalmouth citadel lads".split())


def _has_its_man(sentence: Sentence, first: int, last: int) -> bool:
    """ "Lind, of Kelby, levelled", "For Kelby, Lind levelled"."""
    tokens, lowers = sentence.tokens, sentence.lowers
    if lowers[last : last + 1] != [","] or first == 0:
        return False
    if first == 1 and lowers[0] == "for":
        return last + 1 < len(tokens) and tokens[last + 1].text[:1].isupper()
    of = first > 2 and lowers[first - 1] == "of" and lowers[first - 2] == ","
    return of and tokens[first - 3].text[:1].isupper() and lowers[last + 1 : last + 2] not in (["and"], [])


def _is_met(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "their semi-final with Kelby", "the visit of Kelby", "cost Kelby a place", "disposed of Kelby", "let Kelby back in"."""
    by = before[-1] if before else ""
    if by in ("with", "against") and len(before) > 1 and before[-2] in _MET:
        return by == "against" or behind[:1] not in (["'s"], ["and"])
    if by == "for" and not {"to", "who"} & set(behind[:1]):
        return bool(_FOR_A_SIDE & set(before[-3:-1])) and "," not in before[-3:-1]
    if by == "to" and before[-3:-1] == ["at", "home"]:
        return True
    if by == "by" and before[-2:-1] != [] and before[-2] in ("defeat", "defeated"):
        return True
    if by == "of" and len(before) > 1 and (before[-2] == "visit" or before[-2] in _RID):
        return True
    if by in _COSTS and behind[:1] and behind[0] in ("a", "an", "the", "their", "all", "two", "three"):
        return bool(_LOSES & set(behind[1:4]))
    return by in _LETS and behind[:2] in (["back", "in"], ["back", "into"])


def _is_of(before: Sequence[str]) -> bool:
    """ "the amateurs of Kelby", "a club from Kelby"."""
    if before[-1:] == ["from"]:
        return len(before) > 2 and before[-2] in _CLUBS and before[-3] == "a"
    return before[-1:] == ["of"] and len(before) > 2 and before[-2] in _OF_A_PLACE and before[-3] == "the"


_CLUBS = frozenset("club side team eleven".split())


def _has_a_team(behind: Sequence[str]) -> bool:
    """ "the Kelby girls' soccer team", "Kelby women's soccer"."""
    words = [word for word in behind[:5] if word not in ("'", "’", "'s", "’s")]
    if words[:1] == ["high"]:
        words = words[1 + (words[1:2] == ["school"]) :]
    if not words or words[0] not in _WHOSE_TEAM:
        return False
    if words[1:2] not in (["soccer"], ["football"], ["team"], ["varsity"], ["side"]):
        return False
    return words[2:3] == [] or words[2] not in _WHAT_THEY_PLAY_FOR  # "its 14th NCAA women's soccer title"


_WHAT_THEY_PLAY_FOR = frozenset("title titles championship championships tournament crown final finals cup".split())
_WHOSE_TEAM = frozenset("girls boys women men women's men's girls' boys' girls’ boys’".split())
_FEW = 4  # corners of one man


def _owns(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Kelby's ninth corner", "in Kelby's favour"."""
    if behind[:1] == ["'s"] and len(behind) > 2:
        if behind[1] in _ITS_ELEVEN:
            return True
        if behind[1] == "favour" or behind[1] == "favor":
            return before[-1:] == ["in"]
        return (ordinal(behind[1]) or 0) > _FEW and behind[2] in ("corner", "shot", "attempt")
    return False
