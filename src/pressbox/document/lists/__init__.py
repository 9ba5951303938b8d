"""Paragraphs in, what their lists say out: results with scorers, boxes of facts, line-ups.

"Harbour Town 2 (Hale 12, 44) Millfield 1"  ->  a result, two goals

`lexemes` cuts a line into words, figures and marks; `names`, `goals`, `results`, `notes`, `boxes` and `lineups` each
parse one kind of line part; `sheets` goes through the lines in order and knows which match they belong to.
"""

from pressbox.document.lists.sheets import find_listings

__all__ = ["find_listings"]
