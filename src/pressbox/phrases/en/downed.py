"""What stands between two sides where one beat the other, with the figures right behind: "A knocked off B, 2-1".

Whole wordings: whatever else stands between the two makes it another sentence. `(x|y)?` may be left out.
"""

_BE = "(was|were|is|are|got|been|being|be)"
_DID = (
    "(topped|tops|top|hit|hits|downed|downs|down|blanked|blanks|tamed|nipped|nips|clipped|clips|bested|bests|routed|routs|dumped|doubled up"
    "|shut out|shuts out|shutout|knocked off|knocks off|knocked out|picked off|held off|holds off|fought off|fended off|staved off"
    "|took down|takes down|pulled away from|got past|gets past|got by|slipped past|slips past|skated past|surged past|swept past"
    "|swept|rolled past|rolls past|rolled over|cruised past|cruises past|rallied past|rallies past|raced past|stormed past"
    "|powered past|powers past|squeaked past|squeaked by|outlasted|outlasts|outdueled|outduelled|handled|dispatched|upended"
    "|upends|defeated|defeats|beat|beats|edged|edges|trounced|stunned|stuns|upset|upsets|whipped|thumped|blasted|toppled|tripped)"
)
_DONE = (
    "(shut out|defeated|edged|blanked|downed|topped|beaten|knocked off|knocked out|upended|routed|stunned|upset|bested|nipped"
    "|outlasted|eliminated|doubled up|swept|tripped up|tripped|turned back|turned away|handled|held scoreless|clipped)"
)
_HOW = "(narrowly |soundly |just |easily |quickly |again |recently |finally )?"

# A won.
DID = (f"{_HOW}(has |have |had )?{_DID}", f"(came back|rallied|came from behind|held on|hung on) to {_DID}")
# A lost.
WAS_DONE = (
    f"{_HOW}{_BE} {_HOW}{_DONE} (at home |on the road )?by",
    f"{_HOW}(fell|falls|fall|bowed|bows|bow) {_HOW}(short |out |at home |on the road )?to",
    f"{_HOW}(fell|falls|fall) in (a heartbreaker|heartbreaking fashion|overtime|double overtime|extra time|a shootout) to",
    "(see|sees|saw|had|has|have) (its|their) .*(streak|run|season|skid) (snapped|ended|halted|stopped|broken|come to an end) (by|at|against|at the hands of)",
    f"{_BE} on the (wrong|losing|short) end .*(against|to|with|at the hands of)",
)
# They drew.
HELD = (
    f"{_HOW}(also |then )?(has |have |had )?(held|holds|hold|pegged back|frustrated)",
    "(did well|did enough|dug in|hung on|held on|battled back|fought back|hit back|came back|came from behind|came from \\S+ (goals )?down|recovered|rallied|scored late|struck late) to (hold|frustrate|peg back)",
    f"{_BE} {_HOW}(held|pegged back|frustrated) (at home )?by",
)
