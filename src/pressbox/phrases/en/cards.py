"""Ways of saying that a player was booked or sent off. `says`: red, second yellow, yellow."""

from pressbox.datatypes.pattern import Pattern

_WAS = "(was|were|is|being|be|been|got|then|had been|to be|later|himself|subsequently|rightly|harshly|correctly|and|,)"
_OFF = "(sent off|dismissed|red-carded|sent-off|shown a red card|shown a straight red card|shown the red card|shown a red|shown a straight red|shown red|given his marching orders|ordered off|given a red card|sent packing|sent for an early bath|shown a second yellow card|shown a second yellow|shown his second yellow card|given a straight red card|handed a red card|handed a straight red card)"  # fmt: skip

PATTERNS: tuple[Pattern, ...] = (
    Pattern("sent off", "{player:person} (, (who|already on a booking ,))? ...4 " + _WAS + " ...3 " + _OFF, "red"),
    Pattern("sent off, bare", "{player:person} (,)? ...1 " + _OFF, "red"),
    Pattern(
        "the sending-off of",
        "(dismissal|sending-off|sending off|red card|early bath|ordering-off) ...2 (of|for|to|shown to) ...4 {player:person}",
        "red",
    ),
    Pattern(
        "his sending-off",
        "{player:person} 's ...3 (dismissal|sending-off|sending off|red card|early bath|straight red)",
        "red",
    ),
    Pattern("saw red", "{player:person} ...3 (saw red|sees red|seeing red|seen red|walked|see red)", "red"),
    Pattern(
        "received a red card",
        "{player:person} ...4 (received|receiving|receives|picked up|picking up|collected|collecting|earned|earning|given|got|gets|shown|handed) ...6 (red card|red|straight red|marching orders|early bath|second yellow|second yellow card|second booking|second caution)",
        "red",
    ),
    Pattern("marching orders", "{player:person} ...4 marching orders", "red"),
    Pattern("sent him off", "(sent|sends|sending) {player:person} off (for)?", "red"),
    Pattern(
        "dismissed", "(dismissed|dismissing|sent off|red-carded) ...4 {player:person} (for|after|following)", "red"
    ),
    Pattern(
        "reduced to ten when",
        "(reduced to|down to) (10|ten|nine|9|ten-men|10-men) ...8 (when|after|as|with) ...5 {player:person} ...6 (sent|dismissed|red|second|off|saw|walked)",
        "red",
    ),
    Pattern(
        "showed a red card to",
        "(showed|brandished|produced|flashed|show|showing) ...3 (red card|straight red|red|second yellow) ...3 (to|at|for) ...4 {player:person}",
        "red",
    ),
    Pattern(
        "showed him a red card",
        "(showed|shows|showing|gave|handed) {player:person} ...3 (red card|red|second yellow|marching orders)",
        "red",
    ),
    Pattern(
        "booked",
        "{player:person} (, who)? ...3 (was|were|is|being|been|also|got|having been|then|had been|had already been|already) ...2 (booked|cautioned|shown a yellow card|yellow-carded|shown a yellow|shown yellow|carded)",
        "yellow",
    ),
    Pattern("a booking for", "(booking|caution|yellow card|yellow) ...1 (for|to) ...3 {player:person}", "yellow"),
    Pattern(
        "received a booking",
        "{player:person} ...3 (received|receiving|picked up|earned|collected|saw|collecting|earning|picking up) ...4 (booking|yellow card|yellow|caution)",
        "yellow",
    ),
    Pattern("booked him", "(booked|cautioned) {player:person} (for)?", "yellow"),
    Pattern("his yellow card", "{player:person} 's ...1 (yellow-card|yellow card|booking|caution)", "yellow"),
)
