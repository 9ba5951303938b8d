"""A round-up's sides and names in doubt in, those out that must be sides, as each paragraph tells a match of two.

"Kelby relied on two penalties from Lind for a 2-1 home win over Thrale", where other paragraphs tell of two sides  ->  Kelby
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.names import Name, fold
from pressbox.entities.opens_as_a_word import built_as_adverb
from pressbox.entities.plainly_a_man import plainly_a_man
from pressbox.entities.seen_aside import signs_aside
from pressbox.entities.sides_of_others import NOT_HERE, InDoubt, named_by_paragraph
from pressbox.entities.who_play import Contender
from pressbox.phrases.en.people import COACH_NOUNS, PLAYER_NOUNS, POSITIONS
from pressbox.phrases.en.results import DRAW_NOUNS, DRAW_VERBS, LOSE_VERBS, LOSS_NOUNS, WIN_NOUNS, WIN_VERBS

_NOT_HERE = NOT_HERE | {"once his"}
_ENDED = (
    WIN_VERBS
    | LOSE_VERBS
    | DRAW_VERBS
    | WIN_NOUNS
    | LOSS_NOUNS
    | DRAW_NOUNS
    | {"shared", "thriller", "spoils", "honours", "stalemate"}
)
_MET = frozenset(
    "against over past beat beating beaten at with to off out held hold host hosted met stunned stun visited visiting led trailed"
    " thrashed hammered routed edged defeated defeating overcame crushed pipped".split()
)
_FROM_HIM = frozenset("from by through via courtesy".split())
_OF_GOALS = frozenset(
    "goal goals penalty penalties header headers strike strikes brace double hat-trick free-kick shot effort finish finishes opener"
    " equaliser winner volley spot-kick goalscorers scorers scored netted pass cross corner".split()
)
_HE_DID = frozenset(
    "scored scores netted nets headed heads fired fires struck converted converts grabbed grabs bagged bags hit hits slotted tapped volleyed"
    " curled drilled lashed rifled poked smashed nodded chipped pounced equalised equalized added adds doubled"
    " put gave saved parried tipped said says who whose opened notched claimed rounded crossed fed"
    " set shot blasted powered swept lobbed dispatched stabbed bundled turned pulled reduced restored".split()
)
_HE_DOES = frozenset(
    "scoring netting heading firing converting grabbing bagging hitting slotting getting adding completing finishing volleying"
    " tapping striking making putting saving".split()
)
_HIS = frozenset(
    "goal goals header shot strike penalty free-kick brace double hat-trick cross corner effort opener equaliser winner volley spot-kick"
    " late early second first third own finish pass".split()
)
_SO_MANY = frozenset("two three four twice pen penalty".split())
_OF_A_MAN = frozenset((*POSITIONS, *PLAYER_NOUNS, *COACH_NOUNS))
_FIRST_OF_ALL = frozenset("but and while elsewhere meanwhile however also though then".split())
_OPENS, _MET_BY_NAME = 1.5, 2.0
# How likely a side a name must be, by all that is said of it and by where it stands; and where no figures end the match.
_LEAST, _WITHOUT_FIGURES = -4.0, -2.75
_BLOCKS = 2  # paragraphs of two sides each, from which on a text is a round-up


def men_after_all(document: Document, sure: Sequence[Contender]) -> list[str]:
    """Names taken for sides that are men's: "penalties from Lind for a 2-1 win", "pulled one back through Lind"."""
    names = [one.name for one in sure]
    found: list[str] = []
    for one in sure:
        if one.known or one.with_the or len(one.places) != 1 or one.lead >= _SURELY:
            continue
        index, first, last = one.places[0]
        sentence = document.sentences[index]
        if _scored(sentence, first, last) or _is_beside_a_man(sentence, first, last, names):
            found.append(one.name)
    return found


_SURELY = 5.0  # log-odds


def _is_beside_a_man(sentence: Sentence, first: int, last: int, sides: Collection[str]) -> bool:
    """ "Hale and Yates ensured a 2-1 win", and nothing tells of Hale as of a side."""
    joined = first > 1 and sentence.lowers[first - 1] == "and" and sentence.tokens[first - 2].text[:1].isupper()
    does = sentence.lowers[last : last + 1]
    return (
        joined
        and does != []
        and does[0] in _TWO_MEN_DO
        and not any(sentence.tokens[first - 2].text in side for side in sides)
    )


_TWO_MEN_DO = frozenset(
    "ensured scored netted struck replied got grabbed added sealed made gave secured earned put hit turned completed headed fired converted"
    " notched bagged wrapped rounded".split()
)


def meets_nobody(document: Document, name: Name, sides: Collection[tuple[int, int]]) -> bool:
    """Whether neither another side nor figures are near, nor "they" behind: "Elm might have gone top. They led ..."."""
    if any(sentence == name.sentence and first != name.first for sentence, first in sides):
        return False
    here, behind = document.sentences[name.sentence], document.sentences[name.sentence + 1 : name.sentence + 2]
    they = any(not {"they", "their"}.isdisjoint(sentence.lowers[:4]) for sentence in behind)
    a_part = here.lowers[name.last : name.last + 1] == ["of"]  # "the Horn of Africa nation"
    return not (they or a_part or not _OF_THE_TABLE.isdisjoint(here.lowers) or any(map(is_score, here.lowers)))


_OF_THE_TABLE = frozenset("table points top bottom leaders standings place relegation promotion".split())


def is_in_blocks(document: Document, sure: Sequence[Contender]) -> bool:
    """Whether several pairs of sides are told of, each by itself, the side that is named oftenest in one of them."""
    pairs = _pairs(document, sure)
    often = max((len(one.places) for one in sure), default=0)
    first = {one.name for one in sure if len(one.places) == often}
    return len(pairs) >= _BLOCKS and any(pair & first for pair in pairs)


def sides_of_blocks(document: Document, sure: Sequence[Contender], in_doubt: Sequence[InDoubt]) -> list[str]:
    """The names that are sides, of paragraphs or sentences that tell a match and have one side, or none, that is sure."""
    pairs = _pairs(document, sure)
    busy = frozenset().union(*pairs)
    if not pairs or (len(pairs) < _BLOCKS and _are_what_it_is_about(document, sure, busy)):
        return []
    found: list[str] = []
    taken = {name.sentence for one in in_doubt for name in one.names}
    for inside in _units(document, sure):
        indexes = {sentence.index for sentence in inside}
        asked = _asked(inside) if taken & indexes else None
        here = {one.name for one in sure if any(_is_of_it(document, indexes, at) for at in one.places)}
        if asked is None or here & busy or len(here) > 1:
            continue
        likely = sorted(
            ((weight, one.text) for one in in_doubt if (weight := _weight(document, one, indexes))), reverse=True
        )
        wanted = _TWO - len(here)
        if wanted > 1 and (
            asked > _LEAST or len(pairs) < _BLOCKS or not any(_is_met_in(document, one, indexes) for one in in_doubt)
        ):
            continue
        chosen = [text for weight, text in likely if weight >= asked + (len(pairs) < _BLOCKS)][:wanted]
        if len(chosen) == wanted and not set(chosen) & set(found):
            found += chosen
    return found


def _are_what_it_is_about(document: Document, sure: Sequence[Contender], two: Collection[str]) -> bool:
    """Whether half the paragraphs name one of the two."""
    paragraphs = {sentence.paragraph for sentence in document.sentences if sentence.genre is Genre.PROSE}
    places = (place for one in sure if one.name in two for place in one.places)
    named = {document.sentences[index].paragraph for index, *_ in places} & paragraphs
    return len(named) > _SPREAD * len(paragraphs)


_SPREAD = 0.5


def _units(document: Document, sure: Sequence[Contender]) -> Iterator[list[Sentence]]:
    """The paragraphs of prose, those with several matches sentence by sentence."""
    by_paragraph: dict[int, list[Sentence]] = defaultdict(list)
    for sentence in document.sentences:
        if sentence.genre is Genre.PROSE:
            by_paragraph[sentence.paragraph].append(sentence)
    named = named_by_paragraph(document, sure, _NOT_HERE)
    for paragraph, inside in by_paragraph.items():
        if len(named.get(paragraph, ())) > 1:
            yield from ([sentence] for sentence in inside if any(map(is_score, sentence.lowers)))
        else:
            yield inside


def _is_of_it(document: Document, indexes: Collection[int], place: tuple[int, int, int]) -> bool:
    return place[0] in indexes and _NOT_HERE.isdisjoint(signs_aside(document.sentences[place[0]], *place[1:]))


def _is_met_in(document: Document, one: InDoubt, indexes: Collection[int]) -> bool:
    return any(name.sentence in indexes and _is_met(document.sentences[name.sentence], name) for name in one.names)


def _pairs(document: Document, sure: Sequence[Contender]) -> set[frozenset[str]]:
    """The pairs of sides that a paragraph or sentence has alone, of sides in one such pair only; those told with figures first.

    "There were wins for Kelby and Thrale" above their matches pairs nobody.
    """
    units: dict[tuple[int, ...], set[str]] = defaultdict(set)
    figures: set[tuple[int, ...]] = set()
    for one in sure:
        for place in one.places:
            sentence = document.sentences[place[0]]
            if sentence.genre is Genre.PROSE and _is_of_it(document, (sentence.index,), place):
                units[(sentence.index,)].add(one.name)
                units[sentence.paragraph, -1].add(one.name)
    for sentence in document.sentences:
        if any(map(is_score, sentence.lowers)):
            figures |= {(sentence.index,), (sentence.paragraph, -1)}
    found: set[frozenset[str]] = set()
    busy: set[str] = set()
    for told in (True, False):
        pairs = {
            frozenset(teams) for unit, teams in units.items()
            if len(teams) == _TWO and (unit in figures) is told and busy.isdisjoint(teams)
        }  # fmt: skip
        times = Counter(team for pair in pairs for team in pair)
        found |= {pair for pair in pairs if all(times[team] == 1 for team in pair)}
        busy |= times.keys()
    return found


def _asked(sentences: Sequence[Sentence]) -> float | None:
    """How likely a side a name must be: less where a result is told with its figures; None, where none is told."""
    inside = [sentence.lowers for sentence in sentences]
    if any(any(map(is_score, words)) and not _ENDED.isdisjoint(words) for words in inside):
        return _LEAST
    if any(not _SAYS_HOW_IT_ENDED.isdisjoint(words) for words in inside):
        return _LEAST
    told = any(not _ENDED.isdisjoint(words) or _SEES_OFF.search(" ".join(words)) for words in inside)
    return _WITHOUT_FIGURES if told else None


_SAYS_HOW_IT_ENDED = frozenset("goalless scoreless".split())
_SEES_OFF = re.compile(r"\b(?:see|saw|seeing) off\b|\bonly goal\b|\bfell (?:at home )?to\b")


def _weight(document: Document, one: InDoubt, indexes: Collection[int]) -> float | None:
    """How likely it is that a name is a side's of these sentences; None of one that is plainly a man's somewhere, or stands nowhere here."""
    first = fold(one.text).split()[0]
    if first in gazetteer().first_names or one.person > _A_MAN or built_as_adverb(first):
        return None
    if fold(one.text) in gazetteer().ordinary_words:
        return None
    places = [name for name in one.names if document.sentences[name.sentence].genre is Genre.PROSE]
    if any(_is_a_man(document.sentences[at.sentence], at) or _is_doing(document, at) for at in places):
        return None
    said = [_as_a_side(document.sentences[name.sentence], name) for name in places if name.sentence in indexes]
    return one.lead + max(said) if any(said) else None


_A_MAN = 4.0


def _is_doing(document: Document, name: Name) -> bool:
    """ "Sharing the points was enough", unlike "Kettering drew": what somebody does."""
    behind = document.sentences[name.sentence].lowers[name.last : name.last + 1]
    return name.text.endswith("ing") and behind != [] and behind[0] in _TO_WHAT


_TO_WHAT = frozenset("the a an their his her its for in from off up down with on".split())


def _is_a_man(sentence: Sentence, name: Name) -> bool:
    """Whether a place tells of a man: "goals from Lind", "Lind scored", "Lind's header", "through Pike and Lind"."""
    lowers, first, last = sentence.lowers, name.first, name.last
    before, behind = lowers[max(0, first - 5) : first], lowers[last : last + 3]
    if behind[:1] == [","] and behind[2:] == [","]:
        behind = lowers[last + 3 : last + 6]  # "Lind, however, struck"
    if _scored(sentence, first, last):
        return True
    if before[-1:] and before[-1] in _OF_A_MAN:
        return True
    if behind[:1] and (behind[0] in _HE_DID or behind[0] in _HE_DOES):
        return "through" not in lowers[last:] and not (behind[0] in _HE_DID and _wins_itself(lowers[last:]))
    if behind[:1] == ["and"] and len(behind) > 1 and sentence.tokens[last + 1].text[:1].isupper():
        further = lowers[last + 2 : last + 4]
        if any(word in _HE_DID | _HE_DOES for word in further):
            return True
    if behind[:1] == ["("] and behind[1:2] and (behind[1].rstrip("'").isdigit() or behind[1] in _SO_MANY):
        return True  # "Pugh (two) and Morgan scored"
    if behind[:1] == ["'s"] and behind[1:2] and behind[1] in _HIS:
        return True
    return plainly_a_man(sentence, first, last) > 0


def _scored(sentence: Sentence, first: int, last: int) -> bool:
    """ "Goals from Lind", "through Pike and Lind": whose goals they were."""
    lowers, tokens = sentence.lowers, sentence.tokens
    at = first
    while at > 1 and lowers[at - 1] in ("and", ",") and tokens[at - 2].text[:1].isupper():
        at -= 2
        while at > 0 and tokens[at - 1].text[:1].isupper():
            at -= 1
    before = lowers[max(0, at - 5) : at]
    if before[-1:] not in (["from"], ["through"], ["via"], ["by"]) or lowers[last : last + 1] == ["'s"]:
        return False
    goals = _OF_GOALS.intersection(before[-2:-1] if before[-1] == "by" else before[-3:-1])
    if before[-1] in ("through", "via"):
        return bool(goals or _AHEAD.intersection(before[:-1]))
    return bool(goals) and lowers[last : last + 1] not in (["in"], ["to"], ["over"]) and "'s" not in before


_AHEAD = frozenset("led ahead front level back lead replied levelled responded hit equalised struck two".split())


def _wins_itself(behind: Sequence[str]) -> bool:
    """ "Kelby converted a late penalty to draw 2-2 at Thrale": who draws is a side."""
    return any(
        word == "to" and then in ("draw", "win", "lose", "beat", "see", "edge") for word, then in pairwise(behind)
    ) and any(map(is_score, behind))


def _is_met(sentence: Sentence, name: Name) -> bool:
    """ "Against Kelby", "over title outsiders Kelby", "at 10-man Kelby"."""
    at = name.first - 1
    while at > 0 and name.first - at < _FEW and (sentence.lowers[at] in _OF_A_SIDE or "-" in sentence.lowers[at][1:-1]):
        at -= 1
    if at >= 0 and sentence.lowers[at] == "with":
        return not _LEVEL.isdisjoint(sentence.lowers[max(0, at - 5) : at])
    return at >= 0 and sentence.lowers[at] in _MET


_LEVEL = DRAW_VERBS | DRAW_NOUNS | {"shared", "spoils", "honours", "level", "engagement", "match", "game", "tie"}
_OF_A_SIDE = frozenset(
    "title outsiders visitors hosts leaders strugglers champions neighbours rivals league fellow bottom lowly struggling promoted"
    " newly holders newcomers cup local near promotion basement the side club".split()
)


def _has_its_result(lowers: Sequence[str], name: Name) -> bool:
    """ "Kelby's victory over Thrale", "a strike for Kelby against Thrale"."""
    behind = lowers[name.last : name.last + 4]
    if behind[:1] == ["'s"]:
        return any(word in _RESULTS for word in behind[1:])
    return behind[:1] == ["against"] and lowers[name.first - 1 : name.first] == ["for"]


_RESULTS = WIN_NOUNS | LOSS_NOUNS | DRAW_NOUNS


def _as_a_side(sentence: Sentence, name: Name) -> float:
    """How much its place tells that a name is one of the two: what a sentence opens with, whom somebody met, whose result it was."""
    lowers, first = sentence.lowers, name.first
    if _has_its_result(lowers, name):
        return _ITS_RESULT
    if _is_met(sentence, name):
        return _MET_BY_NAME
    before = lowers[first - 1] if first else ""
    opens = all(word in _FIRST_OF_ALL or "-" in word or not word.isalpha() for word in lowers[:first])
    if before == "," and lowers[0] in _WHERE and "," not in lowers[: first - 1]:
        return _OPENS
    if opens or (first < _FEW and before in _OF_A_SIDE):
        return _OPENS
    return 0.0


_WHERE = frozenset("in at on elsewhere meanwhile however despite".split())
_ITS_RESULT = 2.5
_FEW, _TWO = 4, 2
