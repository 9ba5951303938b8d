"""Words for a person or team that are not a name, in; whom they mean, out.

"the Croatia winger", "his captain", "the 25-year-old", "he"      ->  people, with weights
"the hosts", "Montella's side", "the visitors", "they"            ->  teams, with weights
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pressbox.datatypes.document import Sentence, Span, Token
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.names import fold
from pressbox.phrases.en.inflection import is_no_noun
from pressbox.phrases.en.people import (
    COACH_NOUNS,
    MODIFIERS,
    PLAYER_NOUNS,
    POSITIONS,
    SIDE_NOUNS,
    SIDE_THINGS,
    TEAM_NOUNS,
)

PERSONAL = {"he": "he", "him": "he", "his": "he", "himself": "he", "she": "she", "her": "she", "herself": "she"}
PLURAL = frozenset("they them their themselves".split())
_OPENERS = frozenset("the his their her its fellow another".split())
_LONGEST = 7
# "the goal", "the post" never are people, whatever stands before them.
_PEOPLE_HEADS = frozenset(POSITIONS) | PLAYER_NOUNS | COACH_NOUNS
_NOT_ALONE = frozenset(
    "back star old cap pro duo pairing leader half signing replacement junior senior sub man men hero recruit chief"
    " acquisition debutant".split()
)
_IN_A_LINE = frozenset("three four five six line row division trio quartet quintet pair".split())


@dataclass(frozen=True, slots=True)
class Epithet:
    """Tokens `first`..`last` describe someone: `head` the noun, with what the words before it say."""

    sentence: int
    first: int
    last: int
    span: Span
    head: str
    is_team: bool = False
    nationality: str | None = None
    owner: tuple[int, int] | None = None  # tokens of "Montella" in "Montella's side", of "Inter" in "the Inter striker"
    owner_words: str = ""
    former: bool = False
    side: str | None = None  # "home", "away"


def year_old(word: str) -> bool:
    """ "25-year-old"."""
    return word.endswith(("year-old", "year-olds"))


def epithets_in(sentence: Sentence, taken: dict[int, int]) -> list[Epithet]:
    """All epithets of a sentence; `taken` maps the first token of a name to its end."""
    found: list[Epithet] = []
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        one = None
        lower = tokens[at].lower
        if lower in _OPENERS:
            one = _after_opener(sentence, at, taken)
        elif at + 2 < len(tokens) and at in taken and tokens[min(taken[at], len(tokens) - 1)].lower == "'s":
            one = _owned_team(sentence, at, taken)
        if one:
            found.append(one)
            at = max(one.last, at + 1)
        else:
            at += 1
    return found


def _after_opener(sentence: Sentence, at: int, taken: dict[int, int]) -> Epithet | None:
    """ "the Croatia winger", "the former Manchester City striker", "the 25-year-old", "the home side"."""
    tokens = sentence.tokens
    nationality: str | None = None
    owner: tuple[int, int] | None = None
    former = False
    side: str | None = None
    last_nation: int | None = None
    book = gazetteer()
    i = at + 1
    while i < len(tokens) and i - at <= _LONGEST:
        lower = tokens[i].lower
        if i in taken:
            end = taken[i]
            folded = " ".join(fold(t.text) for t in tokens[i:end])
            nation = book.nationality(folded)
            if nation:
                nationality, last_nation = nation, end
            else:
                owner = (i, end)
            i = end
            continue
        nation = book.nationality(fold(tokens[i].text)) if tokens[i].text[0].isupper() else None
        if nation:
            nationality, last_nation = nation, i + 1
            i += 1
            if (
                book.is_person_noun(fold(tokens[i - 1].text))
                and i < len(tokens)
                and _is_no_noun_for_him(tokens[i].text)
            ):
                break  # "the Spaniard collected": his verb, though it looks like an adjective
            continue
        if lower in ("former", "ex"):
            former = True
            i += 1
            continue
        if lower in ("home", "away", "visiting", "travelling"):
            side = "home" if lower == "home" else "away"
            i += 1
            continue
        if lower in ("hosts", "visitors") and i + 1 < len(tokens) and tokens[i + 1].lower in ("'s", "'", "’"):
            side = "home" if lower == "hosts" else "away"  # "the hosts' young winger"
            theirs = _after_opener_tail(sentence, i + 2, taken)
            if theirs and not _names_follow(theirs, taken):
                return Epithet(
                    sentence.index, at, theirs, Span(tokens[at].start, tokens[theirs - 1].end),
                    tokens[theirs - 1].lower, side=side,
                )  # fmt: skip
        plain = lower.rstrip("s") if lower not in POSITIONS and lower not in PLAYER_NOUNS else lower
        if lower in ("hosts", "visitors", "guests", "homesters", "locals", "strangers"):
            return Epithet(
                sentence.index, at, i + 1, Span(tokens[at].start, tokens[i].end), lower, True,
                side="home" if lower in ("hosts", "homesters", "locals") else "away",
            )  # fmt: skip
        if side and lower in TEAM_NOUNS | {"outfit", "club", "lot"}:
            return Epithet(
                sentence.index, at, i + 1, Span(tokens[at].start, tokens[i].end), lower, True, side=side, owner=owner
            )
        if year_old(lower) and not lower.endswith("s"):
            j = i + 1
            more = _after_opener_tail(sentence, j, taken)
            head_end = more if more else j
            if not _names_follow(head_end, taken):
                return Epithet(
                    sentence.index, at, head_end, Span(tokens[at].start, tokens[head_end - 1].end),
                    tokens[head_end - 1].lower, nationality=nationality, owner=owner, former=former,
                )  # fmt: skip
            return None
        if lower in _PEOPLE_HEADS and plain:
            # "the striker": a head; "the substitute goalkeeper": go on to the last head.
            j = i
            while j + 1 < len(tokens) and j + 1 - at <= _LONGEST and tokens[j + 1].lower in _PEOPLE_HEADS:
                j += 1
            head = tokens[j].lower
            if j + 1 < len(tokens) and tokens[j + 1].lower in _IN_A_LINE:
                return None  # "the Millfield back four", "the home forward line"
            acts = j + 1 < len(tokens) and (is_no_noun(tokens[j + 1].lower) or tokens[j + 1].lower == ",")
            if (
                head in _NOT_ALONE
                and not (head in ("sub", "debutant", "replacement") and acts)
                and not (nationality or owner or (tokens[at].lower == "his" and head != "back"))  # "his back to goal"
                and j == i == at + 1
            ):
                return None
            if _names_follow(j + 1, taken):
                return None
            return Epithet(
                sentence.index, at, j + 1, Span(tokens[at].start, tokens[j].end), head,
                nationality=nationality, owner=owner, former=former, side=side,
            )  # fmt: skip
        if lower in TEAM_NOUNS and owner and lower in ("side", "team", "outfit", "men", "xi", "eleven"):
            return Epithet(sentence.index, at, i + 1, Span(tokens[at].start, tokens[i].end), lower, True, owner=owner)
        if (
            lower in MODIFIERS
            or lower.endswith(("ing", "ed", "year-old", "born", "ful", "ous", "time"))
            or "-" in lower
            or lower == "same"
            or tokens[i].text[0] in "0123456789£$€"
            or (lower in ("inch", "ft", "stone") and i > at + 1)
            or _a_place_of(tokens, i)
        ):
            i += 1
            continue
        break
    if last_nation and nationality and not former and owner is None and not _names_follow(last_nation, taken):
        end = last_nation  # "the Spaniard collected": what looks like an adjective behind is his verb
        word = fold(tokens[end - 1].text)
        if end - 1 > at and book.is_person_noun(word) and not (end < len(tokens) and tokens[end].text[0].isupper()):
            return Epithet(
                sentence.index, at, end, Span(tokens[at].start, tokens[end - 1].end), word, nationality=nationality
            )
    return None


def _a_place_of(tokens: Sequence[Token], i: int) -> bool:
    """ "the Portland forward", "the New Jersey native": a name that is nobody's here, before what he is."""
    if not tokens[i].text[0].isupper():
        return False
    after = i + 1
    while after < len(tokens) and tokens[after].text[0].isupper() and after - i < 3:
        after += 1
    return after < len(tokens) and tokens[after].lower in _PEOPLE_HEADS


def _is_no_noun_for_him(word: str) -> bool:
    lower = word.lower()
    return (
        word[0].islower()
        and "-" not in word
        and lower not in _PEOPLE_HEADS | MODIFIERS | TEAM_NOUNS | SIDE_THINGS | SIDE_NOUNS | {"international"}
    )


def _after_opener_tail(sentence: Sentence, at: int, taken: dict[int, int]) -> int | None:
    """The end of "... Croatia international striker" after "the 25-year-old"."""
    tokens = sentence.tokens
    i, end = at, None
    while i < len(tokens) and i - at < 4:
        lower = tokens[i].lower
        if lower in _PEOPLE_HEADS:
            end = i + 1
            i += 1
        elif i in taken and gazetteer().nationality(" ".join(fold(t.text) for t in tokens[i : taken[i]])):
            i = taken[i]
        elif gazetteer().nationality(fold(tokens[i].text)) or lower in MODIFIERS:
            i += 1
            if gazetteer().is_person_noun(fold(tokens[i - 1].text)):
                end = i
        else:
            break
    return end


def _names_follow(at: int, taken: dict[int, int]) -> bool:
    """ "the Croatia winger Ivan Perisic" is no epithet of its own: the name says who."""
    return at in taken


def _owned_team(sentence: Sentence, at: int, taken: dict[int, int]) -> Epithet | None:
    """ "Montella's side", "Alan Pardew's ten men"."""
    tokens = sentence.tokens
    i = taken[at] + 1
    stop = min(len(tokens), i + 4)
    while i < stop:
        lower = tokens[i].lower
        if lower in TEAM_NOUNS:
            return Epithet(
                sentence.index, at, i + 1, Span(tokens[at].start, tokens[i].end), lower, True, owner=(at, taken[at])
            )
        if not (lower in MODIFIERS or "-" in lower or lower.endswith(("ing", "ed", "less"))):
            return None
        i += 1
    return None


# What "home" and "visiting" stand before where they mean a side: "the home keeper Pike", "the visiting supporters".
_OF_A_SIDE = SIDE_THINGS - frozenset("win victory defeat goals goal comeback half area possession danger cause".split())
_BEFORE_IT = frozenset(
    "the a an by past from beyond over of for against , ; . and as with but to when while before after left had".split()
)


def side_words_in(sentence: Sentence, taken: dict[int, int]) -> list[Epithet]:
    """ "Home" and "visiting" where they say whose man or thing is told of: "home keeper Pike", "gave the visiting fans hope"."""
    found: list[Epithet] = []
    tokens = sentence.tokens
    covered = {i for first, last in taken.items() for i in range(first, last)}
    for at, token in enumerate(tokens):
        lower = token.lower
        if lower not in ("home", "away", "visiting", "travelling", "traveling") or at in covered:
            continue
        ordinary = lower != "visiting" and tokens[at - 1].lower not in _BEFORE_IT  # "came home", "went away"
        if at and ordinary and not tokens[at - 1].lower.endswith("'"):
            continue
        end = at + 1
        while end < len(tokens) and end - at < 4 and (tokens[end].lower in MODIFIERS or "-" in tokens[end].text[1:-1]):
            end += 1
        if end - at > 1 and (
            end >= len(tokens) or end in covered or tokens[end].lower not in _PEOPLE_HEADS | _OF_A_SIDE
        ):
            end -= 1  # "visiting captain Pike", "Pike, the visiting captain,"
        if end >= len(tokens) or end in covered:
            continue
        head = tokens[end].lower
        if head in _PEOPLE_HEADS or head in _OF_A_SIDE:
            side = "home" if lower == "home" else "away"
            found.append(Epithet(sentence.index, at, at + 1, Span(token.start, token.end), lower, True, side=side))
    return found
