"""Wordings of how one side fared against another, as they stand before a score: A is whom it is told of, B the other.

"A ran riot at B, 6-2"  ->  won      "A met their match at B, 3-1"  ->  lost      "A returned from B with a point, 1-1"  ->  drawn

`(x|y)?` may be left out; `*` is up to three words of any kind, `**` up to six.
"""

_AT = "(at|against|over|with|off|from|of|on|past|to)"
_ALL = "(the|both|both the|all the|all three|maximum|full|three|two) (\\w+ )?points"
_GAIN = (
    "(take|takes|took|collect|collects|collected|pocket|pocketed|bag|bagged|bank|banked|claim|claimed|grab|grabbed|land|landed"
    "|snatch|snatched|steal|stole|carried off|gain|gained|secure|secured|picked up|won)"
)
_WAY = "(away |home |up )?(at the expense of|(at|from|off|against|away to|away from|over))"
_BE = "(are|is|were|was|got|being|been)"
_PRIZES = "(cup|trophy|shield|bowl|title|vase|plate|crown|championship)"
_MEET = (
    "(entertain|entertains|entertained|entertaining|host|hosts|hosted|hosting|welcomed|met|faced|played|travelled to|went to|journeyed to"
    "|visited|visiting|took on|received|tackled)"
)
_TOO = "too (strong|good|powerful|clever|quick|experienced|hot|much|big|fast|sharp)"

# The side told of won.
WON = (
    "(run|runs|ran) (riot|amok|wild|in \\w+|up \\w+) (at|against) B",
    f"{_GAIN} {_ALL} * {_WAY} B",
    "(have|has|had) (far |rather |altogether )?too (much|many) * (for|against) B",
    "(have|has|had) (all )?the (edge|measure|beating|legs|upper hand|whip hand) (over|of|against) B",
    "(make|makes|made) (short|light|quick|easy|heavy|hard) work of B",
    "(make|makes|made) light of B",
    f"(make|makes|made) (sure|certain) of {_ALL} * (at|against) B",
    "(go|goes|went) nap (at|against) B",
    "(give|gives|gave) B an? * (hiding|lesson|beating|thrashing|drubbing|pasting|trouncing)",
    "(scraped|squeezed|scrambled|got|romped|coasted|cruised|strolled) home (at|against) B",
    "(have|has|had) a (field day|picnic|walkover|comfortable passage|day out) * (at|against|expense of) B",
    f"(came away|come away|came home|return|returned|went home|travelled home) * from * B with {_ALL}",
    "(emerged|returned|came away|came home) (victorious|triumphant|winners|victors|happy) from * B",
    "(put|puts) B to the sword",
    "(send|sends|sent|sending) B packing",
    "(turn|turned) the tables on B",
    "(take|took|taken|have|had|gained|got) * revenge (on|over|against) B",
    "(do|does|did|complete|completed|completing) the double (over|against) B",
    "(get|gets|got|getting) the better of B",
    f"{_MEET} B ** (came (off|out) (on top|best|winners|victorious)|ran out * winners|emerged (victorious|triumphant))",
    "(teach|taught) B an? * lesson",
    f"{_BE} (simply |just |always )?(a cut|a class|in a class|a division|streets) (above|ahead of) B",
    f"{_GAIN} the (honours|spoils|bragging rights|plaudits) ** (against|over|from|with|at) B",
    f"{_BE} (much |far )?the (happier|better|worthier|stronger) side after ** (with|against|at) B",
    "(points|spoils|honours|bragging rights) (go|went|belonged) to A ** (at|to|with|over|against|from) B",
    "(points|spoils|honours|bragging rights) (go|went|belonged) to A * when B",
    f"(proved|were|was|looked|had been) * {_TOO} * for B",
    "(survive|survives|survived|surviving) * (at|against|from) * B",
    f"(take|takes|took|taken|win|wins|won|wrest|wrested|lift|lifted) the * {_PRIZES} from B",
    "(knock|knocks|knocked|dump|dumped|throw|threw|put|bundle|bundled|kick|kicked|boot|booted|send|sent) B (out|tumbling out"
    "|crashing out) of the *",
)

# The side told of lost.
LOST = (
    "(go|goes|went) (under|down) * (at|to|against|before) B",
    "(surrender|surrendered|conceded|gave up|gave away|threw away) (both|the|all three|their|all the) * (at|to|against) B",
    "(meet|meets|met|found) (their|its|his) (match|masters|waterloo) (at|in|against) B",
    f"{_BE} * no match for B",
    "(come|comes|came) (off|out) second best (to|against|at) B",
    f"{_MEET} B ** (came (off|out) (second best|second-best|losers|the worse)|were (well |soundly |narrowly )?beaten|went down)",
    f"{_BE} * second best to B",
    "(left|return|returned|came home|came away|came back|went home) (from )?(the )?B (with nothing|empty-handed|pointless|with no points)",
    "(had|have|has) no answer to B",
    "(cost|costs|costing|denied|denying|robbed|robbing) A (of )?a (\\w+ )?point * (at|against|to|by) B",
    "(bad|poor|miserable|sorry|forgettable|chastening|long|sad) (day|night|afternoon|evening) for A (at|against) B",
    f"(find|finds|found) * B (far |much |altogether |rather |just )?{_TOO}( for them| to handle)?",
    "(pay|pays|paid) (the|a heavy|a) (penalty|price) * (at|against) B",
    "(have|has|had) (their|its) * (colours|flag) lowered * (at|by) B",
    f"{_BE} * (sent packing|put to the sword|undone|taken apart|torn apart|brought down to earth|seen off|turned over|swept aside"
    "|blown away|put out|humbled|shown the door|knocked over|(given|taught) * (lesson|hiding|beating)|caught cold|found wanting) * (by|at) B",
    "(run|record|start|sequence|streak) * (came to an end|come to an end|went|ended|was ended|was brought to an end|was broken"
    "|fell|finished|was halted|came to a halt|was stopped) * (at|by|against|to) B",
)

# It ended level; read only with level figures.
DREW = (
    "(points|spoils|honours) (were|was) (shared|divided|even|halved) * (when|as) A (\\w+ ){1,3}?B",
    "(cost|costs|costing|denied|denying|robbed|robbing) A (of )?(a |the )?(\\w+ )?(win|victory|two points) * (at|against|by) B",
    "A and B (cancelled|cancel) (each other|one another) out",
    "A and B (could|can) not be (separated|parted|split)",
    "A and B (were inseparable|had to be content|finished all square|ended all square|shared|divided|parted|halved) *",
    "(even|divided|shared) between A and B",
    "(share|shares|shared|sharing|divide|divided) the (points|spoils|honours) with B",
    "(point|draw|share of the spoils) * (at|from|off|against|with) B",
    "(returned|came away|came back|came home|went home|travelled home) * from * B with * (point|draw)",
)

# Of these the ones that need no figures to be of a match.
DREW_IN_WORDS = tuple(
    one for one in DREW if any(word in one for word in ("points", "cancel", "separated", "draw", "cost"))
)

# Beside these words who goes through may have drawn, and lost, the match itself.
OF_A_TIE = frozenset("penalties shoot-out shootout spot-kicks aggregate leg legs kicks away-goals overall".split())

# What a side lost by a draw, told without figures: "dropped two points at B".
DROPS = frozenset("drop drops dropped dropping".split())
DROPPED = ("points", "two points", "a point", "valuable points", "precious points", "their first points", "more points")
# "Lost narrowly at home to B": what may stand between the verb and who won.
LOST_HOW = frozenset(
    "narrowly heavily again out at home away by a single one goal surprisingly unexpectedly badly".split()
)
