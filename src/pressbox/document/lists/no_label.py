"""A label of a side's scorers in, whether it is a result's first side out.

"Harbour Town - Millfield 2-1 (Hale 12, 44; Brandt 80)"  ->  a result     "Harbour Town - Hale 12, 44"  ->  a label
"""

from pressbox.document.lists.boxes import Fact
from pressbox.document.lists.lexemes import Lex
from pressbox.document.lists.results import Reader


def is_a_result(reader: Reader, fact: Fact) -> bool:
    """Whether a result in figures begins where a side and a dash are taken for the label of its scorers."""
    if fact.kind != "side's goals" or reader.found[fact.first - 1].kind is not Lex.DASH:
        return False
    parsed = reader.at(fact.start)
    return parsed is not None and parsed.row.score is not None and parsed.end > fact.first
