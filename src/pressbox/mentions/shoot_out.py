"""Sentences in, those that tell the kicks of a shoot-out out: what is scored there is no goal.

"Ashby connected on their first penalty kick to go up 1-0 before Hale hit Millfield's second"
  ->  kicks, where a shoot-out was named before and no time of play stands beside
"""

from collections.abc import Collection, Mapping, Sequence

from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.mentions import TimeMention
from pressbox.phrases.en.penalties import IN_PLAY, SHOOT_OUT, SHOOT_OUT_WORDS

_WHICH = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh next opening final last decisive deciding"
    " winning initial remaining".split()
)
_KICKS = frozenset(
    "penalty penalties kick kicks pk pks spot-kick spot-kicks attempt attempts try tries shot shots taker takers shooter"
    " shooters kicker kickers round rounds".split()
)
_OF_A_KICK = frozenset(
    "penalty penalties kick kicks pk pks spot-kick spot-kicks taker takers shooter shooters kicker kickers".split()
)
_NAMES_IT = frozenset(("pks", "pens"))
_OF_PLAY = IN_PLAY | frozenset(
    "foul fouled handball awarded tripped given box area stoppage cross corner header headed".split()
)


def kicks_told(document: Document, times: Mapping[int, Sequence[TimeMention]]) -> Collection[int]:
    """Those sentences; one more right behind may go on with them by its kicks alone."""
    found: set[int] = set()
    named = False
    for sentence in document.sentences:
        if sentence.genre is not Genre.PROSE:
            continue
        lowers = sentence.lowers
        names = _names_it(sentence)
        if named and not _tells_of_play(sentence, times.get(sentence.index, ())):
            of_kicks = not _OF_A_KICK.isdisjoint(sentence.words)
            if (of_kicks and sentence.index - 1 in found) or ((of_kicks or names) and _numbers_a_kick(lowers)):
                found.add(sentence.index)
        named |= names
    return found


def _tells_of_play(sentence: Sentence, times: Sequence[TimeMention]) -> bool:
    return any(map(_is_of_play, times)) or not _OF_PLAY.isdisjoint(sentence.words)


def _numbers_a_kick(lowers: Sequence[str]) -> bool:
    """ "Their first attempt", "the second Millfield kick"; not "the first round of"."""
    return any(
        a in _WHICH and b in _KICKS and c != "of"
        for a, b, c in zip(lowers, lowers[1:], [*lowers[2:], ""], strict=False)
    ) or any(a in _WHICH and c in _OF_A_KICK for a, c in zip(lowers, lowers[2:], strict=False))


def _names_it(sentence: Sentence) -> bool:
    text = " ".join(sentence.lowers)
    return not (SHOOT_OUT | _NAMES_IT).isdisjoint(sentence.words) or any(words in text for words in SHOOT_OUT_WORDS)


def _is_of_play(time: TimeMention) -> bool:
    return time.time.lo is None or time.time.lo < 120
