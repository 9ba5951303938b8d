"""A name and its sentence in, whether a clause with the figures of a result names it and just one other, neither of them a man, out.

"A 2-0 victory over Kelby took Dockers into third place", where other sentences tell results, too  ->  Dockers
"Lind's late goal gave Kelby a 2-0 win", "Kelby beat Thrale 2-0 with goals from Lind"            ->  not Lind
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.document import Document, Genre, Sentence, Token
from pressbox.datatypes.numbers import is_score
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.kind_signs import Said
from pressbox.entities.names import Name
from pressbox.phrases.en.people import COACH_NOUNS, POSITIONS
from pressbox.phrases.en.results import DRAW_NOUNS, DRAW_VERBS, LOSE_VERBS, LOSS_NOUNS, WIN_NOUNS, WIN_VERBS

_ENDED = (
    WIN_NOUNS | LOSS_NOUNS | DRAW_NOUNS | WIN_VERBS | DRAW_VERBS | LOSE_VERBS
    | frozenset("won winning wins drawing ended finished past points point winners victors honours spoils against better".split())
)  # fmt: skip
_PARTS = frozenset("while whilst whereas but ;".split())
_SEVERAL = 3  # sentences with a result in figures, from which on a text tells of several matches
# Men by what leads to them, or by what is said of them next; figures are "#", names "@", the one asked about "@@".
_A_MAN = re.compile(
    r"(?:goals?|brace|hat-trick|penalt(?:y|ies)|headers?|strikes?|winner|efforts?|doubles?|trebles?|finish|equaliser|shots?|one|two|both)(?: goals| each)? (?:from|by|through|for)(?: @ (?:,|and))* (?:the )?@@"
    r"|\b(?:from|by|through|via|courtesy of|thanks to|with|and|,)(?: @ (?:,|and))* @@(?: , @)*(?: and @)?(?: both| also| each| twice)? (?:scored|scoring|netted|netting|on target|on the scoresheet|among the|got|getting|were the|hit the|struck|grabbed|replied|equalis|levelled|in fine form|in good form|in (?:great|top) form|starring|the)"
    r"|^(?:then |when |and |as |but )*@@(?: and @)? (?:scored|netted|struck|headed|hit|fired|grabbed|bagged|notched|converted|equalised|levelled|replied|added|made it|pulled|rescued|saved|put @|gave @|missed|opened|completed|was|is|had (?:put|given|scored))\b"
    r"|@@ (?:'s|s ') (?:\w+ ){0,3}(?:goals?|header|strike|penalty|winner|equaliser|brace|double|hat-trick|treble|volley|free-kick|effort|own|shot)"
    r"|\bhad (?:\w+ ){0,2}@@ (?:sent|dismissed|ordered|red-carded|shown)|@@ (?:sent off|dismissed|\()|\( (?:@ , |@ and )*@@"
    r"|(?:^|\b(?:as|when|but|and|before|after|while) )@@ (?:scored|netted|headed|struck|grabbed|equalised|levelled|replied|rescued|converted|put @|gave @|earned @|handed @)"
    rf"|\b(?:{'|'.join(sorted({*POSITIONS, *COACH_NOUNS, 'captain', 'skipper', 'substitute', 'youngster', 'debutant'}))}) @@"
)
_NO_SIDE = re.compile(
    r"\b(?:in|of|on|the|for|division|league|round|group) (?:the )?@@ (?:division|league|cup|round|group|section)"
)
_ENDS_NO_SIDE = frozenset(
    "league division cup trophy shield section premiership championship conference group round plate vase saturday sunday monday"
    " tuesday wednesday thursday friday january february march april may june july august september october november december"
    " one two three four five park road lane stadium ground street arena field fields green".split()
)


def tells_several(document: Document) -> bool:
    """Whether several sentences each tell how a match ended, in figures."""
    told = (s for s in document.sentences if s.genre is Genre.PROSE and any(map(is_score, s.lowers)))
    return sum(not _ENDED.isdisjoint(s.lowers) for s in told) >= _SEVERAL


def is_one_of_two(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the tokens `first`..`last` are one of just two names of their clause that may be sides."""
    start, end = next((part for part in _clauses(sentence) if part[0] <= first < part[1]), (0, 0))
    lowers = sentence.lowers[start:end]
    if sum(map(is_score, lowers)) != 1 or _ENDED.isdisjoint(lowers):
        return False
    names = list(_names(sentence.tokens, start, end, (first, last)))
    kept = [name for name in names if _may_be_a_side(sentence, start, end, names, name)]
    return (first, last) in kept and len(kept) == 2


def with_one_of_two(
    document: Document, said: Mapping[str, Said], by_text: Mapping[str, Sequence[Name]]
) -> dict[str, Said]:
    """What is said of each name, a little more as of a side where it is one of two of a clause and nowhere a man."""
    if not tells_several(document):
        return dict(said)
    return {
        key: Said(told.person, told.team + _SAID, max(told.odds, _LIKELY))
        if not told.of_a_team and told.person < _SAID and told.odds > -_DENIED and _is_side_somewhere(document, key, by_text[key]) else told
        for key, told in said.items()
    }  # fmt: skip


def _is_side_somewhere(document: Document, key: str, names: Sequence[Name]) -> bool:
    if key.split()[0] in gazetteer().first_names:
        return False
    places = [(document.sentences[name.sentence], name.first, name.last) for name in names]
    return any(sentence.genre is Genre.PROSE and is_one_of_two(sentence, *at) for sentence, *at in places) and not any(
        _is_a_man(sentence, *at) for sentence, *at in places
    )


_SAID, _LIKELY, _DENIED = 1.0, 0.2, 2.5  # what is said as of a man or a side; log-odds


def _is_a_man(sentence: Sentence, first: int, last: int) -> bool:
    names = list(_names(sentence.tokens, 0, len(sentence.tokens), (first, last)))
    return _A_MAN.search(_outline(sentence, 0, len(sentence.tokens), names, (first, last))) is not None


def _clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Its parts, each with figures of its own where the next one begins."""
    begins = 0
    lowers = sentence.lowers
    for at, word in enumerate(lowers):
        parts = word in _PARTS or (word in ("and", "as") and sentence.tokens[at + 1 : at + 2] != ())
        if parts and any(map(is_score, lowers[begins:at])) and any(map(is_score, lowers[at:])):
            yield begins, at
            begins = at + 1
    yield begins, len(lowers)


def _names(tokens: Sequence[Token], start: int, end: int, asked: tuple[int, int]) -> Iterator[tuple[int, int]]:
    at = start
    while at < end:
        if at == asked[0]:
            yield asked
            at = asked[1]
        elif tokens[at].text[0].isupper() and (at or _is_a_name(tokens)):
            first = at
            while at < end and at != asked[0] and (tokens[at].text[0].isupper() or _joins(tokens, at)):
                at += 1
            yield first, at
        else:
            at += 1


def _is_a_name(tokens: Sequence[Token]) -> bool:
    """Whether the word that opens the sentence goes on as a name: "Royal Oak", "Dockers and"; by itself it may be a word."""
    return len(tokens) > 1 and (tokens[1].text[0].isupper() or tokens[1].lower in ("and", "'s", "against", "v"))


def _joins(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].lower in ("&", "of", "'s") and at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()


def _may_be_a_side(
    sentence: Sentence, start: int, end: int, names: Sequence[tuple[int, int]], asked: tuple[int, int]
) -> bool:
    if sentence.lowers[asked[1] - 1] in _ENDS_NO_SIDE or sentence.lowers[max(0, asked[0] - 1)] == "in":
        return False
    said = _outline(sentence, start, end, names, asked)
    return not (_A_MAN.search(said) or _NO_SIDE.search(said))


def _outline(sentence: Sentence, start: int, end: int, names: Sequence[tuple[int, int]], asked: tuple[int, int]) -> str:
    words: list[str] = []
    at = start
    begins = dict(names)
    while at < end:
        if at in begins:
            words.append("@@" if at == asked[0] else "@")
            at = begins[at]
        else:
            words.append("#" if is_score(sentence.lowers[at]) else sentence.lowers[at])
            at += 1
    return " ".join(words)
