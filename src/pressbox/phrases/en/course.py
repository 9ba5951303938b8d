"""Ways of saying that a side was behind, or ahead, at some time of the match. `says` is trailed or led.

"came from behind to beat"  ->  trailed      "let slip a two-goal lead"  ->  led
"""

from pressbox.datatypes.pattern import Pattern

_GOALS = "(a|one|two|three|four|a single) (goal|goals)?"
_BACK = "(~come|~fight|~hit|~battle|~bounce|~rally|~recover|~roar|~storm|~claw|~turn|~respond|~climb|~return)"

PATTERNS: tuple[Pattern, ...] = (
    Pattern("came from behind", _BACK + " ...3 from behind", "trailed"),
    Pattern("came from a goal down", _BACK + " ...3 from " + _GOALS + " (down|behind|adrift)", "trailed"),
    Pattern("came from n-n down", _BACK + " ...3 from {s:score} (down|behind)", "trailed"),
    Pattern("overcame a deficit", "(~overcome|~overturn|~wipe out|~erase|~recover) ...3 (deficit|arrears)", "trailed"),
    Pattern("fell behind", "(~fall|~go|falling|going) ...1 behind", "trailed"),
    Pattern("fell a goal behind", "(~fall|~go|~find|~be) (themselves|itself)? " + _GOALS + " (down|behind)", "trailed"),
    Pattern("trailed", "~trail", "trailed"),
    Pattern("threw away a lead", "(let slip|~throw away|~surrender|~squander|~blow|~relinquish|~give up|~toss away|let go|~cough up) ...4 (lead|advantage|cushion)", "led"),
)  # fmt: skip

# Words of tables and races right behind or inside: "fell six points behind the leaders", "trailed them by a point".
OF_A_TABLE = frozenset(
    "point points place places leaders table league standings group season rivals title top safety pack aggregate tie"
    " legs leg".split()
)
