"""Wordings of how one side fared against another, as they stand before a score: A is whom it is told of, B the other.

"A ran riot at B, 6-2"  ->  won      "A met their match at B, 3-1"  ->  lost      "A returned from B with a point, 1-1"  ->  drawn

`(x|y)?` may be left out; `*` is up to three words of any kind, `**` up to six.
"""

from collections.abc import Iterable

from pressbox.phrases.en.results import WIN_VERBS

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

_TO_BEAT = "(beat|defeat|see off|overcome|edge|edge out|edge past|sink|down|dispose of|get past|get the better of|oust|eliminate)"
_BEATING = "(beating|defeating|thrashing|overcoming|edging|edging out|seeing off|hammering|knocking out|disposing of)"

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
    "(sprang|caused|pulled off|produced) (a|the|an) * (surprise|shock|upset) (at|against) B",
    "(turn|turned|turning) on the style (at|against) B",
    "(ran|run|running) out * winners (at|over|against) B",
    "(have|had|has) the last laugh * (with|against|at|over) B",
    "(took|take|claimed|collected|earned|snatched|got) (the|both|all three|all the) points (from|on) (their|a|the) (\\w+ )?(trip|visit|journey) to B",
    "(go|goes|went|move|moves|moved|climb|climbed) (top|clear|up|second|third|through) * after * (trip|visit|journey|game|match) (to|at|with|against) B",
    "(win|wins|won) (narrowly|well|comfortably|easily|handsomely|away|again|late on) (at|against) B",
    "(pip|pips|pipped|pipping) B * (to|for) the (points|post|line)",
    f"(\\w+ ){{0,5}}(from behind|from \\w+ down|from \\w+ goals down|extra time|extra-time|fightback|replay|comeback) to {_TO_BEAT} B",
    f"(after|by|in) {_BEATING} B",
    "(was|were|is|proved|proving) (good )?enough for A (against|to * over) B",
    f"scored * (goals|times) ** to {_TO_BEAT} B",
    "(hit|scored|netted|put|knocked in) (four|five|six|seven|eight|nine|ten) (goals )?(against|past) B",
    "(saw|sent|fired|took|put|shot|steered|carried|helped|lifted|guided) A (past|through against|to * (win|victory|success|triumph) (over|against|at)) B",
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
    "(lost|lose) (their|its|a|another) ([a-z-]+ ){0,4}(game|match|tie|fixture|record|final|semi-final|derby|status|tag) * (at|to|against) B",
    "(slump|slumps|slumped|slip|slipped|crash|crashed|fell|fall|tumbled|slid) to (a |another |an )?(\\w+ ){0,3}defeat * (at|to|against|by) B",
    "(suffer|suffers|suffered|endured|tasted) (a |another |an |their )?(\\w+ ){0,3}defeat * (at|to|against|by) B",
    "(surprised|stunned|shocked|overrun|outplayed|outclassed|outfought|upset) (at home |away )?by (\\w+ ){0,2}B",
    "(cost|costs|costing|denied|denying|robbed|robbing) A (of )?a (\\w+ )?point * (at|against|to|by) B",
    "(bad|poor|miserable|sorry|forgettable|chastening|long|sad) (day|night|afternoon|evening) for A (at|against) B",
    f"(find|finds|found) * B (far |much |altogether |rather |just )?{_TOO}( for them| to handle)?",
    "(pay|pays|paid) (the|a heavy|a) (penalty|price) * (at|against) B",
    "(have|has|had) (their|its) * (colours|flag) lowered * (at|by) B",
    f"{_BE} * (sent packing|put to the sword|undone|taken apart|torn apart|brought down to earth|seen off|turned over|swept aside"
    "|blown away|put out|humbled|shown the door|knocked over|(given|taught) * (lesson|hiding|beating)|caught cold|found wanting) * (by|at) B",
    "(run|record|start|sequence|streak) * (came to an end|come to an end|went|ended|was ended|was brought to an end|was broken"
    "|fell|finished|was halted|came to a halt|was stopped|is over|are over|is at an end) ** (at|by|against|to|with) B",
)

# Of losing only where figures say that it did not end level.
LOST_AFTER_ALL = (
    "(threw|threw away|tossed away|let slip|blew|squandered|surrendered|lost) an? ([a-z-]+ ){0,2}lead * (at|against|to) B",
)

# It ended level; read only with level figures.
DREW = (
    "A (against|versus|v|vs) B (ended|finished|was drawn)",
    "(at|to) B ,? where it (ended|finished|was)",
    "(points|spoils|honours) (were|was) (shared|divided|even|halved) * (when|as) A (\\w+ ){1,3}?B",
    "(cost|costs|costing|denied|denying|robbed|robbing) A (of )?(a |the )?(\\w+ )?(win|victory|two points) * (at|against|by) B",
    "A and B (cancelled|cancel) (each other|one another) out",
    "A and B (could|can) not be (separated|parted|split)",
    "A and B (failed|were unable) to (decide|find|produce|settle on) (the|a) winner",
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

# Two that met, whoever won: A and B are names of which nothing else need be known.
MET = (
    f"{_MEET} B",
    "A and B (met|drew|played|fought|battled|finished|ended|clashed|shared|tied|parted|served up|produced|could not be|cancelled|cancel) *",
    "(match|game|tie|clash|derby|meeting|fixture|encounter|contest|thriller) (at|with|against) B",
    "(trip|visit|journey|return) to B",
    "(win|victory|success|draw|defeat|loss|point) (at|over|against|with|to|by) B",
    "(played host|at home|away) to B",
    "(unbeaten|winning|losing|perfect) (run|start|record|streak|sequence) ** (at|against|by|to|with) B",
    "(cup|league|title) (run|hopes|dream|dreams|challenge|bid|campaign) ** (at|against|by) B",
    "left it (very )?late (at|against) B",
    "were the (visitors|guests|opponents|hosts) (to|of|at|for) B",
    "when A (\\w+ ){1,2}B",
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

# Of verbs of winning those that one man does as well to a side or to another man: "Hale sank Millfield".
_ONE_MANS = frozenset(
    "see sees seeing seen saw ease eases eased easing cruise cruises cruised cruising sink sinks sinking sank sunk stun stuns stunned"
    " stunning shock shocks shocked shocking down downs downing floor floors floored flooring punish punishes punished punishing"
    " blank blanks blanked upend upends upended tame tames tamed frustrate nip nips pipe pipes piped piping destroy destroyed".split()
)
_BEAT = f"({'|'.join(sorted(WIN_VERBS - _ONE_MANS))})"

# Who beat whom, by the verb alone: only where figures of the end stand by it.
_A = "A (, (who|which|with|having) [^,]+ , )?([a-z-]+ ){0,7}?"
BEATS = (
    f"{_A}{_BEAT} ([a-z-]+ ){{0,4}}(, )?B",
    f"{_A}(saw|see|seeing|sees) off B",
    f"{_A}(eased|cruised|swept|romped|strolled|edged|squeezed|scraped|brushed|got) (past|by|aside) B",
    f"{_A}(stunned|sank|shocked|knocked out|hosted|knocked) B",
)
# The verb of a heading that has nothing beside the two names.
BEATS_IN_HEADINGS = frozenset(
    "beat beats defeat defeats thrash thrashes trounce trounces rout routs overcome overcomes edge edges sink sinks hammer hammers"
    " crush crushes conquer conquers outclass outclasses topple topples".split()
)
BEATEN = (
    f"{_BE} * (beaten|{'|'.join(sorted(one for one in WIN_VERBS if one.endswith('ed')))}|held) * by B",
    "(lost|lose|losing) ** (at|to|against) B",
    "(defeat|loss|reverse|setback) * (at|to|against|by) B",
    "(slipped|crashed|slumped|went|fell|succumbed|bowed|tumbled) * (at|to|against) B",
)


def wording(templates: Iterable[str]) -> str:
    """One pattern for all of these."""
    return "|".join(
        template.replace(" ** ", r" (?:\S+ ){0,6}?").replace(" * ", r" (?:\S+ ){0,3}?").replace(" *", r"(?: \S+){0,3}?")
        for template in templates
    )


# How a sentence ends a match: S stands for its figures.
ENDED_WITH = (
    r"(?:it|which|game|match|tie|contest|encounter|clash|derby|who|and) (?:all |duly |eventually |finally )?(?:finished|ended)"
    r" (?:up |at |as |in )?(?:an? )?S\b"
    r"|(?:final|full-time|end) (?:score|result|scoreline) (?:was|being|of|read|reading|:) (?:an? )?S\b"
    r"|^(?:the )?(?:hosts|visitors|guests|home side|home team|away side|away team|they) (?:won|lost|drew|ran out|went down|triumphed|prevailed)"
    r" (?:it )?(?:(?:[a-z]+ )?winners )?(?:by )?S\b"
    r"|(?:it|which) was (?:eventually |finally )?S (?:\.|at the (?:end|finish|final whistle)(?! of))"
    r"|(?:it|which) (?:finished|ended) (?:goalless|scoreless|all square|level)"
)
# What one of two did, the figures at the end of it.
FARED_WITH = (
    r"(?:^| )A (?:gave|pushed|ran|made|went|came|trailed|started|were|welcomed|hosted|entertained|visited|travelled|met|faced|played|held|fought"
    r"|battled|found|dominated|enjoyed|threw|blew|lost|frustrated|matched|stretched|took on) [a-z,' -]*?B (?!(?:the|an?) (?:\w+ )?(?:lead|advantage)|hope|ahead|in front|level)[a-z, -]*?(?:before|and|but|,|only to|then|to) (?:[a-z-]+ ){0,2}?"
    r"(?:losing|winning|lost|won|win|lose|drew|drawing|going down|went down|go down|running out|ran out) (?:[a-z]+ ){0,3}?S\b"
)
# Goals of sides, told in words: N is a number.
GOALS_TOLD = (
    r"(?:^| )A (?:conceded|shipped|leaked|let in|gave away) N (?:goals )?(?:at|against|to) B\b"
    r"|(?:^| )A hit B for N\b(?=.*\b(?:let in|conceded|reply|goals?|scoring)\b)"
    r"|(?:^| )A (?:hit|put|fired|netted|knocked|scored) N (?:goals |times )?(?:\w+ ){0,5}?(?:past|against|at|to beat|to see off|to sink) B\b"
    r"|(?:^| )A needed (?:only |just )?N (?:late )?goals? to (?:beat|see off|defeat|sink|overcome|dispose of|edge) B\b"
    r"|\bN (?:[a-z-]+ )?goals? (?:decided|settled) A 's (?:match|game|tie|clash|derby|meeting) (?:with|against) B\b"
    r"|(?:match|game|tie|derby|clash|meeting|final|contest) between A and B (?:\w+ ){0,3}?(?:ended|finished) "
    r"|nothing between A and B\b.*\b(?:scoring|goals?|draw|drew|level)\b"
    r"|\bgoals?(?: \w+){0,4} (?:were|was|proved) enough for A (?:against|to beat|to see off|to sink) B\b"
)
# Goals each way, told of one of the two: `for` and `against` are numbers in digits, "once" and "twice" with them.
_GOALS_OR_TIMES = "(?: goals?| times)?"
_BACK = rf"(?:only |just |but )?(?P<for>\d+){_GOALS_OR_TIMES}(?: back| in reply| themselves| of their own)?"
_IN = rf"(?:only |just |but )?(?P<against>\d+){_GOALS_OR_TIMES}"
EACH_WAY = (
    rf"A (?:conceded|let in|shipped|leaked|gave away) (?P<against>\d+){_GOALS_OR_TIMES} (?:at home |away )?(?:at|to|against) B\b"
    rf"(?: on \w+| \w+ night| last night| yesterday)?(?: ,)? (?:(?:and|but) (?:scored|got|replied with|managed|pulled back) {_BACK}|(?P<nil>without (?:scoring|reply|response|answer)))",
    rf"A (?:hit B for (?P<for>\d+)|(?:hit|scored|put|netted|struck) (?:in )?(?P<for_>\d+){_GOALS_OR_TIMES} (?:against|at|past) B)\b"
    rf"(?: on \w+| \w+ night| last night| yesterday)?(?: ,)? (?:(?:and|but) (?:let in|conceded|shipped|allowed) {_IN}|(?P<nil>without (?:conceding|letting \w+ in|reply)))",
    r"A needed (?:only |just |but )?(?P<alone>1)(?: late)? goal to (?:beat|see off|defeat|sink|overcome|dispose of|edge|edge past) B\b",
    r"(?:nothing (?:between|to choose between|to separate) A and B\b|A and B (?:drew|shared|finished level|ended level)).*? each (?:side |team )?(?:scoring|netting|getting) (?P<each>\d+)",
)
# What is told of one man, of other games than football, and of a match to come.
OF_ONE_MAN = frozenset(
    "he him his himself she her herself signed joined said told added admitted insisted retired died born aged transfer contract"
    " loan fee injury knee ankle hamstring booked cautioned replaced crossed passed fed debut hat-trick bowled wicket wickets runs lengths neck holes frame frames sets set rounds"
    " innings overs furlongs stakes jockey mayor council councillor company polls votes election charged".split()
)
TO_COME = frozenset("will would tomorrow hope hopes hoping aim aiming aims if".split())
