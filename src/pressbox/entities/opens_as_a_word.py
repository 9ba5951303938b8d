"""The words of a sentence in, whether the one that opens it, with its capital, is an adverb or a compound and no name, out.

"Predictably it was Lind", "Inexplicably Hale shot wide", "Final-minute penalty gives Marlow a point"; not "McAnally headed in"
"""

from collections.abc import Sequence

from pressbox.datatypes.document import Token

_ADVERBS = tuple("ably ibly ally ingly edly ously ively antly ently fully lessly sely tely arily usly".split())
_LONGEST_LIKE_IT = 6
_COMPOUNDS = frozenset("minute half time gasp season goal man placed yard touch class choice round".split())
_BEHIND = frozenset(
    "it he she they there the a an his her their this that when for with in at on from though perhaps".split()
)


def built_as_adverb(key: str) -> bool:
    """ "Predictably it was Lind": built as no man's name is; "Kelly", "Tully", "Reilly" are."""
    return len(key) > _LONGEST_LIKE_IT and key.endswith(_ADVERBS)


def opens_as_a_word(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token at `at`, which opens a sentence, is such a word."""
    written, behind = tokens[at].text, tokens[at + 1].text if at + 1 < len(tokens) else "."
    if written.rpartition("-")[2] in _COMPOUNDS:
        return True
    if not (written[1:].islower() and built_as_adverb(written.lower())):
        return False
    return behind == "," or behind.lower() in _BEHIND or behind[0].isupper()
