"""Phrases in words and a sentence in, the places where they stand out.

"{scorer:person} (opened|broke) the deadlock"  and  "Silva broke the deadlock"  ->  Found(...)
"""

from pressbox.matching.find import Found, Phrasebook, apart, remember_sentences
from pressbox.matching.reading import Filled
from pressbox.phrases.en.inflection import all_forms_of, forms_of

__all__ = ["Filled", "Found", "Phrasebook", "all_forms_of", "apart", "forms_of", "remember_sentences"]
