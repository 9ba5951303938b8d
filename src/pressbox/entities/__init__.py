"""Document in, cast out: teams, people, grounds, competitions, and which words mean whom.

"Perisic ... his captain"  ->  Inter's Ivan Perisic; Mauro Icardi
"""

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.entities.casting import draw_up


def find_cast(document: Document) -> Cast:
    """The cast of a report."""
    return draw_up(document)
