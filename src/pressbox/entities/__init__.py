"""Document in, cast out: teams, people, grounds, competitions, and which words mean whom.

"Perisic ... his captain"  ->  Inter's Ivan Perisic; Mauro Icardi
"""

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.entities.casting import draw_up
from pressbox.entities.known_teams import Met


def find_cast(document: Document, met: Met | None = None) -> Cast:
    """The cast of a report; `met` tells whom a team met in those days, so that one of several so called is meant."""
    return draw_up(document, met)
