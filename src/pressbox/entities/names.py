"""Document in, runs of capitalised words out.

"Suso's cross found Robin van Persie"  ->  (Suso), (Robin van Persie)
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pressbox.datatypes.days import DAYS
from pressbox.datatypes.document import Document, Genre, Sentence, Token
from pressbox.datatypes.numbers import is_score
from pressbox.entities.ends_of_names import begins_the_next, opens_with_a_deed, tells_who_play
from pressbox.entities.opens_as_a_word import opens_as_a_word
from pressbox.entities.scores_outright import scores_outright
from pressbox.phrases.en.people import PARTICLES, STARTERS
from pressbox.weighing import Kept


@dataclass(frozen=True, slots=True)
class Name:
    """A run of name words: half-open token indices in a sentence."""

    sentence: int
    first: int
    last: int
    words: tuple[str, ...]
    opens: bool = False  # it begins its sentence, where any word has a capital

    @property
    def text(self) -> str:
        """The name as written, its words joined by single blanks."""
        return " ".join(self.words).replace(" 's", "'s").replace(" ’s", "’s").replace(" ' ", "' ").replace(" ’ ", "’ ")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word without case and accents, so that "Kaká" and "KAKA" meet."""
    if word.isascii():
        if word[-1:] == "'" and len(word) > 1:
            word = word[:-1]  # "Mexboro' Town"
        return word.lower() if word[-1:] != "." else _WITHOUT_STOPS.get(word.lower(), word.lower())
    bare = unicodedata.normalize("NFKD", word.replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("ı", "i"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).lower().replace("’", "'")


_WITHOUT_STOPS = {
    written: written.replace(".", "").replace(" ", "")
    for written in ("f.c.", "f. c.", "a.f.c.", "s.c.", "s. c.", "a.c.", "a. c.", "a.a.", "a. a.")
}  # of a club's name


def built_as_surname(key: str, written: str) -> bool:
    """ "Babacar-Diop", "D'Amico", "Euzébio": built as no ordinary English word is that opens a sentence; `key` is folded."""
    parts = written.replace("’", "'").replace("'", "-").split("-")
    if len(parts) > 1 and all(len(part) > 1 or at == 0 for at, part in enumerate(parts)):
        return all(part[:1].isupper() for part in parts) and not written.isupper()
    return key != written.lower() and len(written) > _SHORT


_SHORT = 3


def in_title_case(sentence: Sentence) -> bool:
    """Whether nearly every word has a capital, as in "Viduka Brace Helps Boro To Win": capitals tell nothing then."""
    words = [token.text for token in sentence.tokens if token.text[0].isalpha() and len(token.text) > 3]
    small = [token.text for token in sentence.tokens if token.text.islower()]
    if sentence.tokens[-1].text.endswith(".") and small:
        # "Harbour Town beat Millfield 2-1 on Saturday." is a sentence, "Saturday's Cup Match at Corton Resulted in 2 to 0 Score." none
        return len(words) >= _HEADED and _LINKS.issuperset(small) and all(word[0].isupper() for word in words)
    if len(words) < 3:
        return sum(word.isupper() for word in words) == len(words) and len(words) > 1
    return sum(word[0].isupper() for word in words) >= 0.8 * len(words)


_HEADED = 5  # words of more than three letters
_LINKS = frozenset("at in to of on for the a an and with by from as 's s".split())


def names_in(document: Document) -> Iterator[Name]:
    """All runs of name words, in reading order; none from sentences in title case but line-ups and results."""
    for sentence in document.sentences:
        if sentence.genre in (Genre.CREDIT, Genre.SCORELINE, Genre.OTHER_SPORT, Genre.OTHER_MATCH):
            continue
        for found in _found_in(sentence):
            yield Name(sentence.index, *found)


_Found = tuple[int, int, tuple[str, ...], bool]
_KEPT: Kept[tuple[_Found, ...]] = Kept(0)


def _found_in(sentence: Sentence) -> tuple[_Found, ...]:
    """The runs of a sentence by their place in it, known again while a draft is typed."""
    return _KEPT.of_draft(lambda: (sentence.number(),), lambda: _look(sentence))


def _look(sentence: Sentence) -> tuple[_Found, ...]:
    listed = sentence.genre in (Genre.LINEUP, Genre.FACTBOX, Genre.RESULT, Genre.STANDINGS)
    if not listed and in_title_case(sentence):
        return ()
    runs = tuple(_runs(sentence))
    credits = _pictures(sentence) if runs else ()
    return tuple(run for run in runs if not any(first <= run[0] < last for first, last in credits)) if credits else runs


def _pictures(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """ "Hale scored from the spot (photo: Tom Ash)", "Picture by Tom Ash": where those stand who took a picture."""
    lowers = sentence.lowers
    starts = [
        at + 2 for at, word in enumerate(lowers[:-2]) if word in _PICTURES and lowers[at + 1] in (":", "by")
        and (lowers[at + 1] == ":" or at == 0 or lowers[at - 1] in _BEFORE_CREDITS)
    ]  # fmt: skip
    ends = [
        next((i for i in range(start, len(lowers)) if lowers[i] in (")", "]", ".")), len(lowers)) for start in starts
    ]
    return tuple(zip(starts, ends, strict=True))


_PICTURES = frozenset("photo photos picture pictures pic pics image images photograph photographs".split())
_BEFORE_CREDITS = frozenset("( [ . |".split())


# Surnames that are words or months besides, and what a man of that name does where he opens a sentence.
_SURNAMES_TOO = frozenset(
    "young best long day may bright little small case strong king moody savage sharp speed swift winter summer north west"
    " east south english french welsh german".split()
)
_DOES = frozenset(
    "scored headed fired hit put took made drew stuck struck shot got ran sent netted equalised equalized levelled leveled"
    " converted crossed tapped slotted volleyed curled drilled smashed nodded chipped saved added opened doubled missed"
    " replaced pulled won lashed rifled swept replied restored tied grabbed bagged notched claimed completed".split()
)


def surname_too(sentence: Sentence, at: int) -> bool:
    """ "Young headed in", "Day put them ahead", "May equalised": the word is a man's name here."""
    tokens = sentence.tokens
    named = tokens[at].lower in _SURNAMES_TOO and tokens[at].text[0].isupper()
    return (
        named and at + 1 < len(tokens) and (tokens[at + 1].text in _DOES or scores_outright(sentence.lowers[at + 1 :]))
    )


_SYLLABLES = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,6}")


def _before_syllables(tokens: Sequence[Token], at: int) -> bool:
    """ "Oh Sung-hoon", "No Jung-yoon": surnames of Korea that are words besides."""
    return (
        tokens[at].text in ("Oh", "No", "So", "An", "In", "On", "Do")
        and at + 1 < len(tokens)
        and bool(_SYLLABLES.fullmatch(tokens[at + 1].text))
    )


def _told_of(sentence: Sentence, words: tuple[str, ...], end: int) -> bool:
    """ "TROY FARRELL had given City the lead": a man in capitals, in a sentence that has other words in small letters."""
    after = sentence.tokens[end].text if end < len(sentence.tokens) else ""
    return len(words) < _WORDS_OF_A_HEADING and after.islower()


_WORDS_OF_A_HEADING = 3
_BEHIND_CLOCK = 3  # tokens of "27' Penalty to Harbour Town"


_ABBREVIATED = frozenset(
    "Mr Mrs Ms Dr Rev Revd Hon Capt Lieut Lt Sgt Sergt Cpl Corpl Gnr Pte Bdr Dvr Tpr Spr Rfn Maj Messrs Prof".split()
)
_TITLES = _ABBREVIATED | {
    "Sir",
    "Lord",
    "Dame",
    "Mister",
    "SIR",
    "PoM",
    "MoM",
    "POM",
    "MOM",
    "MOTM",
    "MotM",
    "POTM",
    "PotM",
    "Lance-Corporal",
    "L-Cpl",
    "Sub-Lieutenant",
}


_CRIED = re.compile(r"g+o+a+l+s?", re.IGNORECASE)  # "GOOOAL Hale!"


_SMALL = re.compile(r"(?:e|u|i|ama|kwa)(?!Phone|Pad|Bay|Sport|Book|Mail|Commerce)[A-Z][a-z]{3,}")


def begins_small(word: str) -> bool:
    """ "eSwatini", "amaZulu": a name whose capital stands behind its prefix."""
    return word[0] in "euiak" and bool(_SMALL.fullmatch(word))


def written_small(document: Document) -> set[str]:
    """The words that the text writes small somewhere, and that are no names there."""
    return {t.lower for s in document.sentences for t in s.tokens if t.text[0].islower() and not begins_small(t.text)}


@lru_cache(1 << 14)
def is_name_word(word: str) -> bool:
    """Capital first, a letter at all, no number or initialism with digits in it, no title ("Sir")."""
    return (
        word not in _TITLES
        and (word[0].isupper() or begins_small(word))
        and not any(letter.isdigit() for letter in word)
        and (len(word) > 1 or word.isalpha())
        and not _CRIED.fullmatch(word)
        and not _counts(word)
        and not _BY_INITIALS.fullmatch(word)
    )


_BY_INITIALS = re.compile(r"[A-Z]{2,}-[a-z]{4,}(?:ed|ing)")  # "Hale's VAR-awarded penalty", "a VAR-assisted Hale"


_TENS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
_NUMBERS = _TENS | frozenset(
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen hundred".split()
)
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_DIGITS = frozenset("one two three four five six seven eight nine ten".split())


_UNITS = frozenset(
    "minute minutes goal goals half year year-old yard yards man match game point time place placed".split()
)


def _counts(word: str) -> bool:
    """ "Sixty-six minutes: a corner", "Seventeen-year-old Hale", "First-year keeper": a number opening its sentence is no man."""
    first, dash, rest = word.replace(" ", "-").partition("-")
    small = first.lower()
    if dash and word.isupper() and rest.lower() in _UNITS:
        return True  # "A SIXTH-MINUTE strike", "TWO-GOAL HALE"
    if dash and small in _ORDINALS and rest.islower():
        return True
    return (small in _NUMBERS and (not dash or rest.islower())) or (small in _DIGITS and bool(dash) and rest.islower())


def _is_in_a_list(behind: str) -> bool:
    """ "(Cartwright 2, Lomas)": a bracket that lists names opens no sentence."""
    return behind in (",", ";", ")") or behind.isdigit()


def _is_abbreviated(tokens: Sequence[Token], at: int) -> bool:
    """ "C. Mowbray", "Rev. Spurling": the point at token `at` ends no sentence."""
    if at < 1 or tokens[at].text != ".":
        return False
    word = tokens[at - 1].text
    return (len(word) == 1 and word.isupper() and word != "I") or word in _ABBREVIATED


_OF_A_DAY = frozenset(
    "league leagues cup football night morning afternoon evening club fc united town city rovers".split()
)


def _says_when(sentence: Sentence, at: int) -> bool:
    """ "On Saturday Kevin Wickes scored": the day is none of his names."""
    tokens = sentence.tokens
    if tokens[at].lower not in DAYS or at + 1 >= len(tokens) or not at or tokens[at - 1].lower not in _ON_A_DAY:
        return False
    return is_name_word(tokens[at + 1].text) and tokens[at + 1].lower not in _OF_A_DAY


def _is_an_age(tokens: Sequence[Token], at: int) -> bool:
    """ "The Under 15 Warriors": how old they are."""
    return tokens[at].text in ("Under", "UNDER") and at + 1 < len(tokens) and tokens[at + 1].text[0].isdigit()


def _is_versus(sentence: Sentence, at: int) -> bool:
    """ "ELLERTON V. TAMAR UNITED.": in a heading the V between two names is no initial of either."""
    tokens = sentence.tokens
    if tokens[at].lower not in _VERSUS or not tokens[at].text[0].isupper() or not at:
        return False
    if len(tokens) > _HEADING or any(token.text.islower() and token.lower not in _IN_NAMES for token in tokens):
        return False
    after = at + 2 if at + 1 < len(tokens) and tokens[at + 1].text == "." else at + 1
    before = tokens[at - 1].text
    return len(before) > 1 and is_name_word(before) and after < len(tokens) and is_name_word(tokens[after].text)


_VERSUS = frozenset("v vs versus".split())
_HEADING, _IN_NAMES = 14, frozenset("of the and de la le du on in 's".split())


def _is_honoured(sentence: Sentence, at: int) -> bool:
    """ "Player of the Match Kevin Wickes scored": the honour is none of his names."""
    tokens = sentence.tokens
    if tokens[at].text not in _HONOURED or [token.lower for token in tokens[max(0, at - 2) : at]] != ["of", "the"]:
        return False
    return at + 1 < len(tokens) and is_name_word(tokens[at + 1].text)


_HONOURED = frozenset("Match Year Season Month Tournament Day Week".split())
_ON_A_DAY = frozenset("on last this next since until till by late early".split())


_PLAYED_FOR = frozenset("Cup League Shield Trophy Vase Plate Bowl".split())
_OF_IT = frozenset(
    "Cup League Shield Trophy Final Finals Winners Winner Semi Semi-Final Semifinal Quarter-Final Round Tie Ties One Two Three"
    " Division Championship Managers Table Match Competition Committee Management President Secretary Champions Games Games'".split()
)


def _is_played_for(tokens: Sequence[Token], at: int) -> bool:
    """ "In the Cup Harbour Town beat Millfield": what they played for, and then who."""
    if tokens[at].text not in _PLAYED_FOR or at < 2 or at + 1 >= len(tokens):
        return False
    before = [token.lower for token in tokens[at - 2 : at]]
    after = tokens[at + 1].text
    return before[1] == "the" and before[0] in ("in", "for") and is_name_word(after) and after not in _OF_IT


def _is_a_saints_side(tokens: Sequence[Token], first: int, end: int) -> bool:
    """ "St Aidan's Rovers", "St. Michael's Old Boys"; not "St Aidan's Tom Hale"."""
    if tokens[first].lower.strip(".") not in _SAINT or end + 1 >= len(tokens):
        return False
    word = tokens[end + 1]
    return is_name_word(word.text) and word.lower in _OF_A_SAINT


def _is_a_mens_club(tokens: Sequence[Token], end: int) -> bool:
    """ "Oakley Workingmen's Club", "the Manley Boys' Club": all one name."""
    behind = tokens[end + 1].text if end + 1 < len(tokens) else ""
    return behind in _OF_MEN and tokens[end - 1].lower in _MEN


_OF_MEN = frozenset("Club Institute Welfare CLUB INSTITUTE WELFARE".split())
_MEN = frozenset("boys girls men workingmen women miners workmen railwaymen seamen ladies lads youths students".split())


def with_its_s(sentence: Sentence, name: Name) -> Name:
    """ "St. Aidan" of "St. Aidan's won" as "St. Aidan's"; not of "St. Aidan's forwards", nor "St Mirren's and Celtic's"."""
    tokens = sentence.tokens
    end = name.last
    if tokens[name.first].lower.strip(".") not in _SAINT or len(name.words) != _OF_THEM or end >= len(tokens):
        return name
    if tokens[end].lower != "'s" or tokens[end - 1].lower in _SAINTLY:
        return name
    behind = tokens[end + 1].lower if end + 1 < len(tokens) else "."
    if behind not in _OWNED_BY_NOBODY and not is_score(behind):
        return name
    return replace(name, last=end + 1, words=(*name.words, tokens[end].text))


_OF_THEM = 2  # words of "St Aidan"
# Behind "St. Aidan's" they say that nothing of theirs follows; clubs and towns called after a saint without an s.
_OWNED_BY_NOBODY = frozenset(
    ". , ; : ( ) v vs versus - -- — – and but beat won lost drew had were was are have has who with to in at on for by from took"
    " scored went got came kicked pressed attacked opened met defeated led equalised replied retired resumed made played then".split()
)
_SAINTLY = frozenset("mirren johnstone pauli gallen etienne truiden austell blazey malo pierre louis".split())
_SAINT = frozenset(("st", "saint"))
# What sides called after a saint are called besides.
_OF_A_SAINT = frozenset(
    "rovers united utd athletic town city celtic rangers wanderers albion villa vale harps swifts stars old school college"
    " academy high grammar catholic rc cs ns fc afc sc xi reserves reserve ladies women girls boys juniors youth youths colts"
    " vets eagles lions tigers panthers dragons hawks wolves hibs hibernian gaels amateurs sports bc".split()
)


def _is_a_side_of_two(tokens: Sequence[Token], first: int, second: int) -> bool:
    """ "Dulwich & Peckham beat", "against the Crown & Sceptre": two words of one side, not two men."""
    if second >= len(tokens) or not is_name_word(tokens[second].text):
        return False
    end = second
    while end < len(tokens) and is_name_word(tokens[end].text):
        end += 1
    at = first - 1 if first and tokens[first - 1].lower == "the" else first
    before = tokens[at - 1].lower if at else ""
    behind = [token.lower for token in tokens[end : end + 2]]
    if before in _MEETS or (behind and (behind[0] in _A_SIDE_DOES or behind[0][0].isdigit())):
        return True
    figures = [token.lower for token in tokens[end : end + _IN_A_RESULT]]
    if before in _HAS and behind[:1] != [] and behind[0] in _BEFORE_FIGURES and any(map(is_score, figures)):
        return True  # "both goals for Plough & Harrow in a 2-2 draw", "gave Plough & Harrow a 2-1 win"
    return behind[:1] == ["were"] and behind[1:2] != [] and behind[1] in _DONE_TO_A_SIDE


_MEETS = frozenset("against beat v vs at over hosted visited past".split())
_HAS, _BEFORE_FIGURES, _IN_A_RESULT = (
    frozenset("for gave earned sent of".split()),
    frozenset("in a their the to".split()),
    4,
)
_A_SIDE_DOES = frozenset(
    "beat lost won drew thrashed hosted v vs defeated edged crushed lead led held recorded claimed climbed remain remained"
    " moved suffered stay stayed sit registered secured".split()
)
_DONE_TO_A_SIDE = frozenset("held beaten knocked thrashed defeated relegated promoted crowned".split())


def _tells_how_they_stand(word: str) -> bool:
    """ "Promotion-chasing Town", "Second-placed Town", "Newly-promoted Town"; not Siu-ming, nor Jong-ho."""
    _, hyphen, tail = word.rpartition("-")
    return bool(hyphen) and tail.islower() and tail.endswith(("ing", "ed")) and len(tail) >= _OF_A_VERB


_OF_A_VERB = 6  # letters of "placed", "flying"
_BEFORE_SURNAMES = PARTICLES - {"la", "al", "y", "e", "do", "le", "st", "das"}


def _runs(sentence: Sentence) -> Iterator[_Found]:
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        word = tokens[at].text
        starts = is_name_word(word) or (
            # "van Persie" without the first name
            tokens[at].lower in _BEFORE_SURNAMES
            and at + 1 < len(tokens)
            and is_name_word(tokens[at + 1].text)
            and not tokens[at + 1].text.isupper()
        )
        opens = (
            at == 0
            or (at < _BEHIND_CLOCK and tokens[0].text[0].isdigit() and not tokens[at - 1].text[0].isalpha())
            or tokens[at - 1].text in ('"', "“", "'", "‘", ":", "``", ".", "—", "–", "-", "(", "!", "?", "|")
        ) and not _is_abbreviated(tokens, at - 1)
        if (
            starts
            and not surname_too(sentence, at)
            and not _before_syllables(tokens, at)
            and (
                (tokens[at].lower in STARTERS and not sentence.names_will(at))
                or _tells_how_they_stand(tokens[at].text)
                or opens_with_a_deed(tokens, at)
            )
            and (opens or word in ("I", "I'm", "I've", "I'd", "I'll"))
        ):
            starts = False
        elsewhere = (
            (opens and opens_as_a_word(tokens, at))
            or _says_when(sentence, at)
            or _is_an_age(tokens, at)
            or _is_played_for(tokens, at)
            or _is_versus(sentence, at)
        )
        if not starts or elsewhere or _is_honoured(sentence, at):
            at += 1
            continue
        end = at + 1
        while end < len(tokens):
            if is_name_word(tokens[end].text) and tokens[end].text not in ("I", "I'm", "I've", "I'd", "I'll"):
                if begins_the_next(tokens, at, end, is_name_word) or _is_versus(sentence, end):
                    break
                end += 1
                continue
            if tokens[end].lower == "'s" and (_is_a_saints_side(tokens, at, end) or _is_a_mens_club(tokens, end)):
                end += 2
                continue
            if tokens[end].text == "&" and _is_a_side_of_two(tokens, at, end + 1):
                end += 2
                continue
            stop = end
            while stop < len(tokens) and tokens[stop].lower in PARTICLES and stop - end < 3:
                stop += 1
            if stop > end and stop < len(tokens) and is_name_word(tokens[stop].text):
                end = stop + 1
                continue
            break
        words = tuple(token.text for token in tokens[at:end])
        group = len(words) == 2 and words[0] in ("Group", "Pool", "Section") and len(words[1]) == 1
        shouted = len(words) > 1 and all(word.isupper() and len(word) > 2 for word in words)
        group = group or tells_who_play(words)
        if not group and not (shouted and not _told_of(sentence, words, end)):  # "CHAMPIONSHIP ROUND-UP"
            listed = at > 0 and tokens[at - 1].text == "(" and end < len(tokens) and _is_in_a_list(tokens[end].text)
            yield at, end, words, opens and not listed
        at = end
