"""A text as published in, a Document out: sentences, tokens, quotations, and what its head and foot tell.

"MILAN, Nov 20 (Reuters) - Suso scored. It ended 2-2."  ->  place Milan, two sentences
"""

from pressbox.document.reading import read_document
from pressbox.document.sections import sections_of

__all__ = ["read_document", "sections_of"]
