"""A document in, the two names of a sentence that the words of the end, there or behind it, make sides out.

"Oakham thrashed Ferndale. It finished 5-0."  ->  Oakham, Ferndale      "Oakham gave Ferndale a scare before losing 2-1"  ->  both

Nothing but a match ends so: who is told just before to have met, beaten or lost to whom is one of the two.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressbox.datatypes.document import Document, Genre, Sentence, Token
from pressbox.datatypes.numbers import is_score, number
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.kinds import GROUND_ENDINGS
from pressbox.entities.knowledge import Sighting
from pressbox.entities.names import fold
from pressbox.phrases.en.how_it_went import (
    BEATEN,
    BEATS,
    BEATS_IN_HEADINGS,
    DREW,
    ENDED_WITH,
    FARED_WITH,
    GOALS_TOLD,
    LOST,
    LOST_AFTER_ALL,
    MET,
    OF_ONE_MAN,
    TO_COME,
    WON,
    wording,
)
from pressbox.phrases.en.people import COACH_NOUNS, PLAYER_NOUNS, POSITIONS, REFEREE_NOUNS

_Run = tuple[int, int]
_FIRST = 3  # sentences of the text that may tell the result so
_LATER = 2  # sentences from the two to how it ended
_LONG = 30  # tokens of the sentence
_MOST_GOALS = 15
_TELLING = (Genre.PROSE, Genre.HEADLINE, Genre.CAPTION)
_NO_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september"
    " october november december christmas easter boxing day cup league trophy division fa round final premier championship"
    " vase shield plate the a an at on in when after as it".split()
)
_INSIDE = frozenset("of de & del da do di la el".split())
_SAINTS = frozenset("st st. saint".split())
_BESIDE_A_MAN = frozenset(POSITIONS) | PLAYER_NOUNS | COACH_NOUNS | REFEREE_NOUNS
_WHERE = frozenset("in near outside around".split())
_ENDED, _FARED, _GOALS = (re.compile(words) for words in (ENDED_WITH, FARED_WITH, GOALS_TOLD))
_MET = re.compile(rf"(?:^|(?<= ))(?:{wording((*WON, *LOST, *LOST_AFTER_ALL, *DREW, *MET, *BEATS, *BEATEN))})(?= |$)")


def by_the_end(document: Document, sightings: dict[int, list[Sighting]]) -> Iterator[tuple[Sentence, int, int]]:
    """Where each of the two is named, if the end makes them sides."""
    told = [sentence for sentence in document.sentences if sentence.genre in _TELLING]
    for at, sentence in enumerate(told[:_FIRST]):
        if len(sentence.tokens) > _LONG or sentence.quoted or not TO_COME.isdisjoint(sentence.lowers):
            continue
        runs = _names_of(sentence, sightings.get(sentence.index, ()))
        ended = any(map(_says_how_it_ended, told[at + 1 : at + 1 + _LATER]))
        if ended and sentence.genre is Genre.HEADLINE and (headed := _headed(sentence)):
            yield from ((sentence, *run) for run in headed)
            return
        two = next((two for two in pairwise(runs) if _are_of_a_match(sentence, runs, two, ended=ended)), None)
        if two:
            yield from ((sentence, *run) for run in two)
            return


def _are_of_a_match(sentence: Sentence, runs: Sequence[_Run], two: tuple[_Run, _Run], *, ended: bool) -> bool:
    lowers = sentence.lowers
    if not OF_ONE_MAN.isdisjoint(lowers[two[0][1] :]) or any(_is_a_man(sentence, run) for run in two):
        return False
    told = _figured(sentence.tokens, two)
    if told.count("S") > 1:
        return False
    only = len(runs) == len(two)
    if only and (_FARED.search(told) or _GOALS.search(told)):
        return True
    found = _MET.search(told)
    if not found or "B" not in found[0].split() or not (only or "A" in found[0].split()):
        return False
    return ended or bool(_ENDED.search(told))


def _headed(sentence: Sentence) -> tuple[_Run, _Run] | None:
    """ "OSSINGTON BEAT MARLBURY", "Ossington Sink Marlbury": a heading that has nothing else."""
    tokens, lowers = sentence.tokens, sentence.lowers
    verb = next((at for at, word in enumerate(lowers) if word in BEATS_IN_HEADINGS), 0)
    two = ((0, verb), (verb + 1, len(tokens)))
    if not verb or any(
        first == last or last - first > _LONGEST or _is_a_man(sentence, (first, last)) for first, last in two
    ):
        return None
    named = all(
        token.text[0].isupper() and token.lower not in _NO_NAMES for first, last in two for token in tokens[first:last]
    )
    return two if named else None


_LONGEST = 3  # words of a name in such a heading


def _says_how_it_ended(sentence: Sentence) -> bool:
    """ "It finished 5-0.", "The final score was 3-1"; not "6-2, 6-1"."""
    return bool(_ENDED.search(_figured(sentence.tokens))) and sum(map(is_score, sentence.lowers)) < 2


def _figured(tokens: Sequence[Token], two: Sequence[_Run] = ()) -> str:
    """The words with S for figures of a match, N for a number, A and B for the two."""
    words: list[str] = []
    for at, token in enumerate(tokens):
        which = next((which for which, (first, last) in enumerate(two) if first <= at < last), None)
        if which is not None:
            words += ["AB"[which]] if at == two[which][0] else []
        elif is_score(token.lower):
            words.append("S" if _is_of_goals(token.lower) else "X")
        else:
            words.append("N" if (number(token.lower) or 0) > 1 else token.lower)
    return " ".join(words)


def _is_of_goals(figures: str) -> bool:
    return all(int(side) <= _MOST_GOALS for side in re.findall(r"\d+", figures))


def _names_of(sentence: Sentence, seen: Sequence[Sighting]) -> list[_Run]:
    """The runs of capitals of a sentence, without grounds and competitions."""
    found: list[_Run] = []
    for first, last in _runs(sentence.tokens):
        kinds = {kind for known in seen if known.first < last and known.last > first for kind in known.kinds()}
        if kinds and kinds <= {"competition", "ground", "outlet"}:
            continue
        ground = last - first > 1 and fold(sentence.tokens[last - 1].text) in GROUND_ENDINGS
        if not ground and not (first and sentence.lowers[first - 1] in _WHERE):
            found.append((first, last))
    return found


def _is_a_man(sentence: Sentence, run: _Run) -> bool:
    first = run[0]
    beside = first > 0 and sentence.lowers[first - 1] in _BESIDE_A_MAN
    return beside or fold(sentence.tokens[first].text) in gazetteer().first_names


def _runs(tokens: Sequence[Token]) -> Iterator[_Run]:
    at = 0
    while at < len(tokens):
        if not _is_of_a_name(tokens, at):
            at += 1
            continue
        end = at + 1
        while end < len(tokens) and (
            _is_of_a_name(tokens, end)
            or (end + 1 < len(tokens) and tokens[end].lower in _INSIDE and _is_of_a_name(tokens, end + 1))
            or (tokens[end].text == "." and tokens[end - 1].lower in _SAINTS)
        ):
            end += 1
        end += tokens[at].lower in _SAINTS and end < len(tokens) and tokens[end].lower == "'s"
        yield at, end
        at = end


def _is_of_a_name(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at]
    if not word.text[0].isupper() or word.lower in _NO_NAMES:
        return False
    goes_on = len(tokens) > 1 and tokens[1].text[0].isupper()  # "Harbour Town"
    return at > 0 or goes_on or fold(word.text) not in gazetteer().ordinary_words
