"""Football.TXT in, matches out.

"Neymar 29', 71'pen Oscar 90+1'; Marcelo 11' og"  ->  four goals, three of them Brazil's
"""

from pressbox.store.football_txt.parse import FootballTxt, Unparsed, parse_football_txt

__all__ = ["FootballTxt", "Unparsed", "parse_football_txt"]
