"""Ways of saying that a player was booked or sent off. `says`: the colour, and where the player stands for `Around`.

    "red subject"    "Sidwell was sent off"         "red owner"   "Sidwell's dismissal"
    "red object"     "the referee sent Sidwell off"  "red of"      "a red card for Sidwell"

`clause` asks that the subject's clause be the phrase's own ("his appeals were dismissed" is not), `participle` lets a comma stand
before it, `early` finds an opening participle's subject behind its comma, `after:off` asks for "off" behind the player.
"""

from pressbox.datatypes.pattern import Pattern

_BE = "(was|were|is|are|being|been|be|got|getting|gets|get)"
_OFF = "(sent off|sent-off|dismissed|red-carded|red carded|sent packing|sent for an early|sent to the dressing room|ordered off|ordered from|expelled|ejected|given his marching orders|given her marching orders|handed his marching orders|given an early bath)"
_RED = "(red card|red|straight red|straight red card|second yellow|second yellow card|second booking|second caution|second bookable offence|second bookable|two yellow cards|two yellows|two bookings|two bookable|two cautions|marching orders|early bath|early shower)"
_YELLOW = "(yellow card|yellow|booking|caution|yellow-card|first yellow)"
_GETS = "(~receive|~pick up|~collect|~earn|~get|~see|~take|~be given|~be handed|~be shown|given|shown|handed|issued|awarded|~incur|~land)"
_SHOWS = "(~show|~brandish|~produce|~flash|~wave|~pull out|~issue|~hand|~give|~reach for)"

PATTERNS: tuple[Pattern, ...] = (
    Pattern("was sent off", _BE + " ...3 " + _OFF, "red subject clause"),
    Pattern("sent off", _OFF, "red subject participle early"),
    Pattern("was shown red", _BE + " ...2 (shown|handed|given|issued) ...4 " + _RED, "red subject clause"),
    Pattern("shown red", "(shown|handed|given|issued) ...4 " + _RED, "red subject participle early"),
    Pattern("saw red", "(saw red|sees red|seeing red|seen red|see red)", "red subject"),
    Pattern("received a red card", _GETS + " ...5 " + _RED, "red subject"),
    Pattern("walked", "(walked|had to walk|was off|were off|took an early bath|trudged off) (for a|for his|after a ...2 red|after a ...2 yellow|after his second|following a ...2 red|following a ...2 yellow)", "red subject"),
    Pattern("sent him off", "(~send|~order)", "red object after:off"),
    Pattern("sent off the man", "(~send off|~dismiss|~red-card|~expel)", "red object near"),
    Pattern("showed him a red card", _SHOWS, "red object after:red"),
    Pattern("showed a red card to", _SHOWS + " ...4 (red card|straight red|red|second yellow|second yellow card|marching orders) ...3", "red of"),
    Pattern("his sending-off", "(dismissal|sending-off|sending off|red card|straight red|early bath|ordering-off|red-card|second yellow|second yellow card|second booking|expulsion)", "red owner"),
    Pattern("the sending-off of", "(dismissal|dismissals|sending-off|sending-offs|sending off|sendings-off|red card|red cards|straight red|early bath|ordering-off|second yellow|second yellow card|marching orders|second booking|expulsion) ...2", "red of"),
    Pattern("lost him to a red card", "(~lose)", "red object after:to-red"),
    Pattern("booked twice", "(booked|cautioned) twice", "red subject"),
    Pattern("was booked", _BE + " ...3 (booked|cautioned|yellow-carded|yellow carded|carded)", "yellow subject clause"),
    Pattern("booked", "(booked|cautioned|yellow-carded)", "yellow subject participle early"),
    Pattern("was shown yellow", _BE + " ...2 (shown|handed|given|issued) ...3 " + _YELLOW, "yellow subject clause"),
    Pattern("shown yellow", "(shown|handed|given) ...3 " + _YELLOW, "yellow subject participle early"),
    Pattern("received a booking", _GETS + " ...4 " + _YELLOW, "yellow subject"),
    Pattern("went into the book", "(~go into|~enter|went into|~find his way into|~follow into) the (book|notebook|referee's notebook|referee's book)", "yellow subject"),
    Pattern("had his name taken", "(had|having) (his|her) name (taken|noted)", "yellow subject"),
    Pattern("booked him", "(booked|booking|books|cautioned|cautioning)", "yellow object near"),
    Pattern("showed him a yellow card", _SHOWS, "yellow object after:yellow"),
    Pattern("showed a yellow card to", _SHOWS + " ...4 (yellow card|yellow) ...3", "yellow of"),
    Pattern("a booking for", "(booking|bookings|caution|cautions|yellow card|yellow cards|yellow) ...1", "yellow of"),
    Pattern("his yellow card", "(yellow-card|yellow card|booking|caution)", "yellow owner"),
)  # fmt: skip
AFTER = {
    "off": frozenset(("off", "from the field", "to the dressing room", "packing", "for an early bath", "to the stands")),
    "red": frozenset(
        f"{article} {card}"
        for article in ("a", "the", "his", "her", "a deserved", "a second", "an immediate", "a harsh", "an early")
        for card in ("red", "straight red", "second yellow", "second booking", "marching orders", "deserved red", "yellow and then a red")
    ) | frozenset(("his marching orders", "her marching orders", "red", "a second yellow")),
    "to-red": frozenset(("to a red", "to a straight red", "to a second yellow", "to a second booking", "to a dismissal")),
    "yellow": frozenset(("a yellow", "the yellow", "a booking", "a caution", "yellow", "his first yellow")),
}  # fmt: skip
# Words near a card that was not shown, or not today.
NOT_SHOWN = frozenset(
    "lucky fortunate escaped escape avoided avoid appeal appeals appealed appealing claims demanded demanding risk risked risking"
    " wanted wanting calls called could should might would may deserving spared threatened threat possible potential worthy"
    " instead-of rather nearly almost if unless".split()
)
SERVED = frozenset(
    "suspended suspension suspensions ban banned bans serving served return returned returning returns missed misses absent absence"
    " quashed appeal upheld season's controversial-celebration".split()
)
TAKEN_BACK = frozenset("rescinded overturned downgraded revoked reversed upgraded".split())
NOT_OFF = frozenset(
    "claims claim suggestions talk suggestion notion speculation fears appeals reports concerns as by from protests idea".split()
)
OFFICES = frozenset("manager boss coach touchline stands dugout bench technical".split())
