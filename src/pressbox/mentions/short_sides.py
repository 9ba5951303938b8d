"""The cards told and the sentences in, each sent-off man's side out, where it is told by who is a man short from then on.

"Stanning's second booking left Millfield with ten men"             ->  Stanning is Millfield's
"Stanning was sent off. Down to ten, Millfield collapsed"           ->  Millfield's
"Harbour Town made the extra man count after Stanning's dismissal"  ->  not Harbour Town's
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.mentions import CardMention, Mood
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.again import Scenes
from pressbox.mentions.around import Around
from pressbox.mentions.card_sides import subject_of
from pressbox.mentions.moods import mood_of
from pressbox.phrases.en.short_sides import SHORT_BESIDE

_FAR = 3  # sentences back to the card of which they speak
_BEFORE = 4  # sentences on to the card, behind "they finished with ten men"
_AHEAD = 11  # words from a fronted "Against ten men" to the side


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(SHORT_BESIDE)


def with_short_sides(document: Document, found: Sequence[CardMention], scenes: Scenes) -> tuple[CardMention, ...]:
    """The same cards; the only one told shortly before a side is said to be short, or to have a man more, has a side."""
    cards = list(found)
    by_sentence: dict[int, list[int]] = {}
    for at, card in enumerate(cards):
        if card.colour == "red" and card.mood is Mood.ASSERTED:
            by_sentence.setdefault(card.sentence, []).append(at)
    if not any(cards[at].player for told in by_sentence.values() for at in told):
        return tuple(cards)
    near = {index + after for index in by_sentence for after in range(-_BEFORE, _FAR + 1)}
    for sentence in document.sentences:
        if sentence.index not in near or sentence.genre is not Genre.PROSE:
            continue
        for phrase in _phrasebook().find(sentence, ()):
            around = scenes.around(sentence)
            side = _side(around, phrase)
            denied = (
                "same" not in phrase.pattern.says and mood_of(sentence, phrase.first, phrase.last) is not Mood.ASSERTED
            )
            if side is None or denied:
                continue
            meant = _card_meant(cards, by_sentence, sentence.index)
            if meant is None and phrase.pattern.name == "played on with ten" and _sums_up(around.lowers, phrase):
                meant = _card_to_come(cards, by_sentence, sentence.index)
            if meant is None or ("same" in phrase.pattern.says and cards[meant].sentence != sentence.index):
                continue
            if "more" in phrase.pattern.says:
                cards[meant] = replace(cards[meant], opponents=side)
            elif not any(card.team and card.team.best == side.best for card in cards[:meant]):
                cards[meant] = replace(cards[meant], team=side)
    return tuple(cards)


def _card_meant(cards: Sequence[CardMention], by_sentence: Mapping[int, Sequence[int]], index: int) -> int | None:
    """The man sent off in the sentence or shortly before, if there is one only and his side is not told."""
    for before in range(_FAR + 1):
        told = by_sentence.get(index - before)
        if told:
            men = {cards[at].player.best for at in told if cards[at].player}  # type: ignore[union-attr]
            free = [at for at in told if cards[at].player and cards[at].team is None]
            return free[0] if len(men) == 1 and free else None
    return None


def _sums_up(lowers: Sequence[str], phrase: Found) -> bool:
    """ "Finished the match with ten men": how it ended, before it is told who was sent off."""
    return lowers[phrase.first] in _FINISHES


def _card_to_come(cards: Sequence[CardMention], by_sentence: Mapping[int, Sequence[int]], index: int) -> int | None:
    """The one man who is told to be sent off a few sentences on, if his side is not told."""
    told = [at for after in range(1, _BEFORE + 1) for at in by_sentence.get(index + after, ())]
    men = {cards[at].player.best for at in told if cards[at].player}  # type: ignore[union-attr]
    free = [at for at in told if cards[at].player and cards[at].team is None]
    return free[0] if len(men) == 1 and free else None


_FINISHES = frozenset("finish finished finishing end ended ending complete completed".split())


def _side(around: Around, phrase: Found) -> Reference | None:
    lowers, says = around.lowers, phrase.pattern.says
    if "inside" in says:
        return next((t for t in around.teams if phrase.first < t.first and t.last < phrase.last), None)
    if "behind" in says:
        return next((t for t in around.teams if phrase.last <= t.first <= phrase.last + 1), None)
    if "owned" in says:
        return next((t for t in around.teams if t.last == phrase.first and lowers[t.last - 1] == "'s"), None) or next(
            (t for t in around.teams if t.last == phrase.first - 1 and lowers[t.last] == "'s"), None
        )
    before = subject_of(around.teams, lowers, phrase.first)
    if before is not None and not _ANOTHER & set(_without_but(lowers, before.last, phrase.first)):
        return before
    ahead = [t for t in around.teams if phrase.last < t.first <= phrase.last + _AHEAD]
    if (
        phrase.first < 4
        and ahead
        and "," in lowers[phrase.last : ahead[0].first]
        and lowers[ahead[0].first - 1] in (",", "the")
    ):
        return ahead[0]
    return None


def _without_but(lowers: Sequence[str], first: int, last: int) -> Sequence[str]:
    """ "... drew 2-2 with Eastvale but finished with ten men": the same side goes on, as nobody is named behind "but"."""
    while last > first and (lowers[last - 1] in _GO_ON or lowers[last - 1].endswith("ly")):
        last -= 1
    return lowers[first : last - (last > first and lowers[last - 1] in ("but", "though", "although"))]


_GO_ON = frozenset("then also still later had have were to did".split())
# Words behind which somebody else is spoken of: "Millfield pressed but Moss left them a man short".
_ANOTHER = frozenset("but while whose which as if".split())
