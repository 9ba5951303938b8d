"""Document in, cast out: teams, people, grounds, competitions, and which words mean whom.

"Perisic ... his captain"  ->  Inter's Ivan Perisic; Mauro Icardi
"""

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.entities.casting import draw_up
from pressbox.entities.known_teams import Met
from pressbox.entities.opening_capitals import in_small_letters


def find_cast(document: Document, met: Met | None = None) -> Cast:
    """The cast of a report; `met` tells whom a team met in those days, so that one of several so called is meant."""
    return draw_up(in_small_letters(document), met)
