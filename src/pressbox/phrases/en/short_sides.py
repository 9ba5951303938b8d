"""Ways of saying that a side is a man short, or has one more, told beside a card. `says`: the side, and where it stands.

    "short inside"  "left Millfield with ten men"     "short owned"  "Millfield's ten men"
    "short behind"  "the ten men of Millfield"        "short"        its subject, or the one behind a comma
    "more"          "Harbour Town made the extra man count"
    "more same"     the same, in the sentence of the card alone: "but Harbour Town could not take advantage"

By themselves they tell no card: "Millfield looked a man short in midfield".
"""

from pressbox.datatypes.pattern import Pattern

_TEN = "(ten|10|nine|9|eight)"

SHORT_BESIDE: tuple[Pattern, ...] = (
    Pattern("left them with ten", "(~leave|~reduce|~cut) ...4 (with|to) (only|just)? " + _TEN, "short inside"),
    Pattern("left them a man short", "(~leave) ...4 (a man|one man|a player) (short|light|down)", "short inside"),
    Pattern("left them short-handed", "(~leave) ...4 (short-handed|shorthanded|outnumbered|undermanned)", "short inside"),
    Pattern("the ten men of", _TEN + " men of (the)?", "short behind"),
    Pattern("their ten men", _TEN + " (men|players)", "short owned"),
    Pattern("down to ten", "(down|reduced|now with) (to)? (just|only)? " + _TEN, "short"),
    Pattern("a man short", "(a|one) man (short|light|down|fewer|less)", "short"),
    Pattern("the extra man", "(extra|spare) (man|player)", "more"),
    Pattern("the numerical advantage", "(numerical (advantage|superiority)|man advantage)", "more"),
    Pattern("numerically superior", "numerically superior (side|team)?", "more behind"),
    Pattern("played on with ten", "(~play|~see out|~survive|~continue|~defend|~battle|~struggle|~cope|~finish|~end|~face|~hold on|~hold out|~win|~complete) ...7 with (only|just)? " + _TEN + " (men|players)", "short"),
    Pattern("could not profit", "(could not|couldn't|could n't|failed to|unable to|did not|didn't|did n't|struggled to) ...2 (take advantage|take full advantage|capitalise|capitalize|profit|make it count)", "more same"),
    Pattern("against ten men", "(against|facing) (just|only)? " + _TEN + " (men|players)", "more"),
)  # fmt: skip
