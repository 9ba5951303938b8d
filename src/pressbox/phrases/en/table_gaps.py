"""Ways of telling by how many points two teams are apart: the one of which it is said and the `other` one.

A phrase `says` "behind", "clear" or "level" of the first, and "higher" or "lower" by so many `places`.
"""

from pressbox.datatypes.pattern import Pattern

_BY = "((a|single) point|{gap:number} (point|points)?)"
_PLACES_APART = "((a|single) place|{places:number} (place|places|spot|spots|rung|rungs|position|positions))"
_LEADERS = (
    "(the)? (second|third)? -? (placed)? (log|league|table|group|early|long-time|runaway|local|city)?"
    " (leaders|rivals|pacesetters|pace-setters|champions|neighbours|second-placed|third-placed)? (as|ac|fc|sc|us|rc|rcd|vfl|vfb)?"
)

GAPS = (
    Pattern("points behind another", f"{_BY} (behind|shy of|short of|adrift of|off|below) {_LEADERS} {{other:team}}", "behind"),
    Pattern("within points of another", f"within {_BY} of {_LEADERS} {{other:team}}", "behind"),
    Pattern(
        "cut the gap on another",
        f"(~cut|~reduce|~close|~trim|~narrow|~whittle) (the|their)? (gap|lead|deficit|advantage) (on|to|of|behind|with) {_LEADERS}"
        f" {{other:team}} (down)? to (just|only)? ((a|single) ...1 point|{{gap:number}} (point|points))",
        "behind",
    ),
    Pattern(
        "cut the gap to points on another",
        f"(~cut|~reduce|~close|~trim|~narrow|~whittle) (the|their)? (gap|lead|deficit|advantage) (down)? to (just|only)? {_BY}"
        f" (on|behind|with) {_LEADERS} {{other:team}}",
        "behind",
    ),
    Pattern("lead the table by points from another", f"(lead|leads) (the (table|league|standings|division|group|conference|log) )?by (just|only)? {_BY} (from|over) {_LEADERS} {{other:team}}", "clear"),
    Pattern("trail another by points", f"(~trail) {_LEADERS} {{other:team}} by (just|only)? ((a|single) ...1 point|{{gap:number}} (point|points|,|.|;|and))", "behind"),
    Pattern("points clear of another", f"{_BY} (clear of|ahead of|in front of|above|better than|more than) {_LEADERS} {{other:team}}", "clear"),
    Pattern("lead another by points", f"(lead|leads) {_LEADERS} {{other:team}} by (just|only)? ((a|single) ...1 point|{{gap:number}} (point|points|,|.|;|and))", "clear"),
    Pattern(
        "lead over another",
        f"(lead|advantage|cushion) over {_LEADERS} {{other:team}} ...8 (to|is|at|of|remains|stands) (just|only|now|at)? ((a|single) ...1 point|{{gap:number}} (point|points))",
        "clear",
    ),
    Pattern("places above another", f"{_PLACES_APART} ((and|but) {_BY})? (above|ahead of|higher than|clear of) {_LEADERS} {{other:team}}", "higher"),
    Pattern("places below another", f"{_PLACES_APART} ((and|but) {_BY})? (below|beneath|behind|lower than) {_LEADERS} {{other:team}}", "lower"),
    Pattern("with another points behind", "(with|and) {other:team} ...2 {gap:number} (point|points)? (behind|adrift|further back)", "clear"),
    Pattern(
        "apart on goal difference",
        "(behind|above|below|ahead of|from) {other:team} ...4 (on|only on|by) (the)? (goal difference|goals scored|head-to-head|goal average)",
        "level",
    ),
    Pattern("level on points with another", "level on points with {other:team}", "level"),
)  # fmt: skip
