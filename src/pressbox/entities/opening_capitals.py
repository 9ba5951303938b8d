"""A report in, its words out as they would stand if no paragraph opened in capitals.

"TIM Yardley scored"  ->  Tim Yardley scored      "A LATE strike"  ->  a late strike      "HADLOW came"  ->  Hadlow came
"""

from collections.abc import Sequence
from dataclasses import replace

from pressbox.datatypes.document import Document, Genre, Sentence, Token
from pressbox.entities.gazetteer import gazetteer

_MOST = 7  # words that a paper prints in capitals at the head of a report
_LEAST = 4  # words in small letters behind them
_LONGER = 2  # letters of an initialism, or of a man's two first names: "AJ Ferrant"
_INITIALS = 4  # letters up to which a word that is none of the language's may be an initialism: "QPR", "PSG"


def in_small_letters(document: Document) -> Document:
    """The document, what opens a paragraph in capitals written as it would be written elsewhere; its places stay."""
    sentences = list(document.sentences)
    recased = False
    for at, sentence in enumerate(document.sentences):
        opens = at == 0 or document.sentences[at - 1].paragraph != sentence.paragraph
        if opens and (texts := _recased(sentence)):
            sentences[at], recased = _with_texts(sentence, texts), True
    return replace(document, sentences=tuple(sentences)) if recased else document


def _with_texts(sentence: Sentence, texts: Sequence[str]) -> Sentence:
    tokens = tuple(token._replace(text=text) for token, text in zip(sentence.tokens, texts, strict=True))
    return replace(sentence, tokens=tokens)


def _recased(sentence: Sentence) -> list[str] | None:
    """The texts of the tokens: those of an opening in capitals in small letters, or with one capital where they may be names."""
    tokens = sentence.tokens
    if sentence.genre is not Genre.PROSE or not tokens[0].text.isupper():
        return None
    end = _end_of_opening(tokens)
    if not 0 < end <= _MOST or sum(token.text.islower() for token in tokens[end:]) < _LEAST:
        return None
    if any(token.text.isupper() and len(token.text) > _INITIALS for token in tokens[end:]):
        return None  # "ELLERBY went down 2-0 to KEXWITH": all names are printed so
    texts = [token.text for token in tokens]
    book = gazetteer()
    for at in range(end):
        text = tokens[at].text
        if "." in text or (at + 1 == end and tokens[end].text[0].isupper() and tokens[end].lower in book.first_names):
            continue  # "R.S.A.", "SUPERSUB John Pearson"
        ordinary = tokens[at].lower in book.ordinary_words and not _belongs_to_a_name(tokens, at)
        if ordinary and at:
            texts[at] = text.lower()
        elif len(text) > _INITIALS or ordinary or (len(text) > _LONGER and tokens[at].lower in book.first_names):
            texts[at] = text.title() if "-" in text else text[0] + text[1:].lower()
    return texts


def _end_of_opening(tokens: Sequence[Token]) -> int:
    end = 0
    while end < len(tokens) and (tokens[end].text.isupper() or not tokens[end].text[0].isalnum()):
        end += 1
    while end and not tokens[end - 1].text[0].isalnum():
        end -= 1
    datelined = end < len(tokens) and tokens[end].text[0] in "-–—(:|"
    return 0 if datelined or (end == 1 and len(tokens[0].text) == 1) else end


def _belongs_to_a_name(tokens: Sequence[Token], at: int) -> bool:
    """ "HARBOUR TOWN came", "TIM YOUNG scored", "HARBOUR Town": an ordinary word beside a name, or of one."""
    book = gazetteer()
    before = tokens[at - 1].lower if at else ""
    behind = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    return (
        before in book.first_names
        or behind.lower in _ENDINGS
        or (tokens[at].lower in _ENDINGS and before not in ("", "a", "the"))
    )


_ENDINGS = frozenset("town united city rovers athletic albion wanderers county rangers villa vale park".split())
