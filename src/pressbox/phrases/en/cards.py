"""Ways of saying that a player was booked or sent off. `says`: the colour, and where the player stands for `Around`.

    "red subject"    "Sidwell was sent off"         "red owner"   "Sidwell's dismissal"
    "red object"     "the referee sent Sidwell off"  "red of"      "a red card for Sidwell"

`clause` asks that the subject's clause be the phrase's own ("his appeals were dismissed" is not), `participle` lets a comma stand
before it, `early` finds an opening participle's subject behind its comma, `after:off` asks for "off" behind the player.
"""

from pressbox.datatypes.pattern import Pattern

_BE = "(was|were|is|are|being|been|be|got|getting|gets|get)"
_OFF = "(sent to join the spectators|sent from the field|invited to leave the field|asked to leave the field|told to leave the field|ordered to leave the field|disqualified|excluded for|sent off|sent-off|dismissed|red-carded|red carded|sent packing|sent for an early|sent for an early bath|sent to the dressing room|sent to the dressing-room|sent to the dressing-rooms|sent to the dressing rooms|sent to the changing room|sent to the changing rooms|ordered to the dressing-room|given his cards|shown the way to the dressing-room|sent down the tunnel|sent from the field|sent from the pitch|ordered off|ordered off the field|ordered from|ordered to the pavilion|sent to the pavilion|ordered to the touchline|ordered to leave the field|ordered to the dressing room|sent to the line|ordered to the line|thrown out of the game|thrown out of the match|shown the door|expelled|ejected|banished|given his marching orders|given her marching orders|handed his marching orders|given an early bath|given the red card)"
_RED = "(yellow-red|yellow-red card|second yellow and then red|red card|reds|red cards|red|straight red|straight red card|second yellow|second yellow card|second booking|second caution|second bookable offence|second bookable|two yellow cards|two yellows|two bookings|two bookable|two cautions|marching orders|early bath|early shower)"
_YELLOW = "(yellow card|yellow cards|yellow|booking|caution|yellow-card|first yellow|official caution)"
_GETS = "(~receive|~pick up|~collect|~earn|~get|~see|~take|~be given|~be handed|~be shown|given|shown|handed|issued|awarded|~incur|incurred|~land|~draw|~attract|~go in for|~merit|~be rewarded with|~be punished with|~be penalised with)"
_SHOWS = "(~show|~brandish|~produce|~flash|~wave|~pull out|~issue|~hand|~give|~reach for|~raise|~flourish|~whip out|~fish out|~dig out|~whisk out|~draw|~bring out)"

PATTERNS: tuple[Pattern, ...] = (
    Pattern("was sent off", _BE + " ...3 " + _OFF, "red subject clause"),
    Pattern("sent off", _OFF, "red subject participle early"),
    Pattern("two men sent off, names", "(men|players|man|player|defenders|forwards|midfielders) (sent off|dismissed|ordered off|sent-off|red-carded) (,|-|:|–|—|in|with|when)?", "red object near"),
    Pattern("was his second booking", "(was|were) (his|her) (second|2nd) (bookable offence|booking|yellow card|yellow|caution|bookable)", "red offender"),
    Pattern("was shown red", _BE + " ...2 (shown|handed|given|issued) ...4 " + _RED, "red subject clause"),
    Pattern("shown red", "(shown|handed|given|issued) ...4 " + _RED, "red subject participle early"),
    Pattern("saw red", "(saw red|sees red|seeing red|seen red|see red)", "red subject"),
    Pattern("received a red card", _GETS + " ...5 " + _RED, "red subject"),
    Pattern("walked", "(walked|walks|had to walk|was off|were off|is off|took an early bath|trudged off) (for a|for his|for bringing|for tripping|for fouling|for hauling|for pulling|for handling|for handball|for dissent|for violent|for two|for hacking|for kicking|for striking|for elbowing|for lashing|for lunging|for stamping|for another|after a ...2 red|after a ...2 yellow|after his second|following a ...2 red|following a ...2 yellow)", "red subject"),
    Pattern("walked for a second", "(walked|walks|walking|had to walk|had to go|has to go|had to leave|was off|went|goes|gone|go|going|off|departed|departs|was gone|is gone) ...7 (second yellow|second yellow card|second booking|second caution|second bookable|two bookings|two yellows|straight red|red card)", "red subject"),
    Pattern("walked later for a foul", "(walked|walks) ...6 for (a|his|her|another)? ...1 (foul|kicking|booting|lunge|tackle|dissent|challenge|handball|handling|fouling|hauling|tripping|elbow|stamp|stamping|headbutt|punch|swearing|abuse|violent|professional|second)", "red subject"),
    Pattern("went for dissent", "(went|goes) for (dissent|violent conduct|two bookings|a second booking|a second yellow|a professional foul)", "red subject"),
    Pattern("left after a second caution", "(left the field|leave the field|leaves the field|left the pitch|leave the pitch|departed|departs|trudged off|trooped off|walked off|went off|go off) ...4 (after|for|following|with) (a|his|her|two)? ...1 (second (yellow|booking|caution|bookable)|yellow cards|yellows|bookings|cautions|red card|straight red)", "red subject"),
    Pattern("and was gone", "and (was|is) (gone|off) (,|.|;|!)", "red offender foul-before"),
    Pattern("the card was red", "(card|colour) was red", "red offender"),
    Pattern("which was red", "(which|it|that|foul|challenge|tackle|lunge|handball|offence|stamp|kick|elbow) ...6 (was|is) (a|only)? (clear|straight|definite|certain|obvious|plain)? (red|red card) (,|.|;|in any|all day|every day|for any|by any)", "red offender"),
    Pattern("penalty and red card", "((penalty|spot-kick) and (a|the|show|showing|a straight)? ...1 (red card|red)|(red card|red) and (a|the|award|give)? (penalty|spot-kick))", "red offender foul-before"),
    Pattern("gave a penalty and red", "(~give|~award|~show) ...4 (penalty|spot-kick) and ...2 (red card|red|marching orders)", "red offender foul-before"),
    Pattern("out came the red", "(out came|out comes|up went|up goes) the ...1 red", "red offender"),
    Pattern("walks, having felled him", "(walked|walks|goes|went) , having (fouled|felled|upended|hauled|brought|handled|tripped|clattered|pulled|chopped|hacked|elbowed|headbutted|punched|kicked|scythed|taken|flattened)", "red subject"),
    Pattern("the sent-off man", "(by|of|for|from|with|after|as) the (sent-off|dismissed|red-carded)", "red object near"),
    Pattern("had him off for good", "had (the|him|her) ...1 off for good", "red offender"),
    Pattern("shown the line", "(shown|showed) the line", "red subject"),
    Pattern("the sending-off, then, of", "(dismissal|sending-off|sending off|red card|ordering-off|expulsion) , ...6 , of", "red of"),
    Pattern("went down the tunnel", "(went|headed|disappeared|trudged|was sent|walked|vanished|goes|heads) down the tunnel", "red subject foul-near unhurt"),
    Pattern("got his second, booked before", "(~get|~pick up|~collect|~receive|~earn|~see) (his|her) second (for|,|.|when|after|and|in)", "red subject after-yellow"),
    Pattern("red for him", "(red|a red|straight red) for ...1", "red of opens"),
    Pattern("a second yellow ended it", "(a|two) ...1 (second yellow card|second yellow|second booking|second caution|yellow cards|bookings|yellows|cautions|red card|straight red) ...6 (completing|ending|cutting|curtailing|completed|ended)", "red subject"),
    Pattern("simply walked", "(walked|walks|~trudge|~troop|~traipse|departed|departs|went|gone)", "red subject ends"),
    Pattern("off he went", "off (he|she) (went|goes|trooped|trudged|walked|trotted|trots|go|had to go|must go)", "red he after-foul"),
    Pattern("off went the defender", "off (went|goes|trooped|trudged|walked) ...2 {who:person}", "red he after-foul"),
    Pattern("off went the man for a foul", "off (went|goes|trooped|trudged|walked|trudges)", "red object near foul-near"),
    Pattern("followed him off", "(~follow|~join) (him|her|them)", "red subject in-turn"),
    Pattern("had to go for a foul", "(had to go|has to go|departed|departs|was walking|is walking|was gone) ...4 (for|after) (a foul|a second|a lunge|a late|a high|a wild|a two-footed|a reckless|an elbow|hauling|pulling|tripping|bringing|fouling|handling|lashing|kicking|striking|elbowing|stamping)", "red subject unhurt"),
    Pattern("off for a tackle", "off for (a|an|his|her|another|two|dissent|hauling|pulling|tripping|fouling|bringing|handling|handball|violent|kicking|striking|elbowing)", "red subject after-name"),
    Pattern("on his way", "(on|sent on|was on) (his|her) way ...3 (tunnel|dressing-room|dressing room|pavilion|early bath|showers)", "red subject unhurt after-foul"),
    Pattern("shown the way out", "(shown|showing) (the|his|her) (way|path) (out|off|to the tunnel|to the dressing-room)", "red subject clause"),
    Pattern("was off in the 63rd", "(was|were|is) (off|gone) (in|on|after|with|before|at|inside)", "red subject foul-before"),
    Pattern("left them a man short", "(~leave|~reduce) ...5 (with ten|with 10|with nine|a man short|a man down|a man light|one short|one man short|short-handed|down to ten|to ten men|to 10 men|to nine men)", "red subject unhurt"),
    Pattern("talked himself into a card", "(~talk|~get|~argue|~kick) (himself|herself) ...3 (" + _RED + "|" + _OFF + ")", "red subject"),
    Pattern("and there was red", "there was (only)? ...2 (red|red card)", "red subject unless-smoke"),
    Pattern("red card, penalty", "(red card|red|straight red|second yellow|yellow-red)", "red offender bare"),
    Pattern("took the long walk", "(~take|~begin|~make|~start|~face) (the|a|that) (long|lonely|slow|longest|familiar)? (walk|trudge|trek)", "red subject"),
    Pattern("had to go", "(had|has) to (walk|go|depart|leave)", "red subject after-yellow"),
    Pattern("fouled and had to go", "(had|has) to (walk|go|depart)", "red subject ends unhurt own-foul"),
    Pattern("booked again", "(booked|cautioned) (again|once more|anew)", "red subject after-yellow"),
    Pattern("a late red for", "(there was|came|with|saw|brought) (a|an|the) (late|early|first-half|second-half|harsh|soft|deserved|straight|stoppage-time|injury-time) red (card)? (for|to)", "red of"),
    Pattern("was off", "(was|were|is) (off|gone)", "red subject after-card"),
    Pattern("became one sent off", "~become ...8 to (be (sent off|dismissed|red-carded|sent packing|ordered off|expelled)|see red|receive ...2 red)", "red subject"),
    Pattern("took an early bath", "(~take|~have) an (early|earlier) (bath|shower)", "red subject"),
    Pattern("gone for an early bath", "(gone|off|went|going|goes|sent) for (an|his|her) (early|earlier) (bath|shower)", "red subject"),
    Pattern("was on his way, booked before", "(was|is) on (his|her) way", "red subject after-yellow ends"),
    Pattern("left the field in disgrace", "(~go|gone|left|leaving|walked|walking|off) ...3 in disgrace", "red subject"),
    Pattern("became the dismissal", "~become ...5 (dismissal|sending-off|red card) (when|after|for|as)", "red subject"),
    Pattern("changed it to red", "(~change|~upgrade|~turn|~swap|~convert) (it|that|this) ...2 (to|into|for) ...2 red", "red owner before-card"),
    Pattern("upgraded to red", "(upgraded|changed|converted|increased|escalated|turned) (to|into) ...2 (red|dismissal|sending-off)", "red owner before-card"),
    Pattern("changed his yellow to red", "(~change|~upgrade|~swap|~turn) ...4 (yellow|caution|booking) ...3 (to|into|for) ...2 red", "red inner"),
    Pattern("sent him off", "(~send|~order|~point|~direct|~dispatch)", "red object after:off"),
    Pattern("sent off the man", "(~send off|~dismiss|~red-card|~expel|~eject|~banish|expelled|expelling)", "red object near"),
    Pattern("showed him a red card", _SHOWS, "red object after:red"),
    Pattern("earned him a red card", "(~earn|~cost|~bring|~win)", "red object after:red"),
    Pattern("showed a red card to", _SHOWS + " ...4 (red card|straight red|red|second yellow|second yellow card|marching orders) ...3", "red of"),
    Pattern("his afternoon ended with red", "(afternoon|night|evening|day|game|match|involvement|debut|contest) ...1 (ended|over|finished|short|concluded|ends) ...7 (red card|straight red|second yellow|second booking|second caution|dismissal|sending-off|marching orders)", "red owner"),
    Pattern("his sending-off", "(second bookable offence|second caution|ejection|dismissal|sending-off|sending off|red card|straight red|early bath|ordering-off|red-card|second yellow|second yellow card|second booking|expulsion)", "red owner"),
    Pattern("produced a red card", "(~fish out|~dig out|fishing out|~draw|~brandish|~produce|~flash|~pull out|~reach for|~raise|~flourish|~whip out|out came|out comes) ...3 (red card|straight red|red|second yellow|second yellow card)", "red offender"),
    Pattern("the sending-off of", "(ejection|dismissal|dismissals|sending-off|sending-offs|sending off|sendings-off|red card|red cards|straight red|early bath|ordering-off|second yellow|second yellow card|second caution|second bookable offence|marching orders|second booking|expulsion) ...2", "red of"),
    Pattern("showed him the exit", "(~show|~point)", "red object after:exit"),
    Pattern("his misery was complete with red", "(misery|woe|woes|nightmare|torment) ...1 (complete|completed|compounded) ...12 (red card|straight red|red|second yellow|dismissed|marching orders)", "red owner"),
    Pattern("booked and again", "(booked|cautioned|yellow-carded|carded) ...6 and (then)? again ...2 (for|later|after|within|moments|seconds|minutes|when)", "red subject"),
    Pattern("saw yellow again", "(~see) (it|one|another|yellow) again", "red subject after-yellow"),
    Pattern("had his marching orders", "(had|has) (his|her) (marching orders|cards) (,|.|;|for|from|after|on|in|when)", "red subject"),
    Pattern("followed another down the tunnel", "(~follow|~join) ...3 (down the tunnel|to the dressing room|to the dressing-room|into the dressing room|for an early bath|in seeing red|in being sent off)", "red subject in-turn"),
    Pattern("lost him to a red card", "(~lose)", "red object after:to-red"),
    Pattern("the loss of him to a red card", "loss of", "red object after:to-red"),
    Pattern("out came the red card for", "(red card|straight red|second yellow card) (came out|was out|was produced|was brandished|was waved) for ...1", "red of"),
    Pattern("booked twice, twice", "(twice|doubly) (booked|cautioned)", "red subject"),
    Pattern("already on a booking", "(already|previously)? (on|carrying|sitting on|playing on) (a|one) (yellow|booking|yellow card|caution)", "yellow subject participle"),
    Pattern("booked a second time", "(booked|cautioned) (for)? (a|the) second time", "red subject"),
    Pattern("booked twice", "(booked|cautioned) twice", "red subject"),
    Pattern("was booked", _BE + " ...3 (booked|cautioned|yellow-carded|yellow carded|carded)", "yellow subject clause"),
    Pattern("booked", "(booked|cautioned|yellow-carded)", "yellow subject participle early"),
    Pattern("was shown yellow", _BE + " ...2 (shown|handed|given|issued) ...3 " + _YELLOW, "yellow subject clause"),
    Pattern("shown yellow", "(shown|handed|given) ...3 " + _YELLOW, "yellow subject participle early"),
    Pattern("received a booking", _GETS + " ...4 " + _YELLOW, "yellow subject"),
    Pattern("went into the book", "(~go into|~enter|went into|~find (his|her|their) way into|~make (his|her) way into|~find themselves in|~find himself in|~end up in|~be in) the (referee 's)? (book|notebook)", "yellow subject"),
    Pattern("his name went into the book", "(name|names) (went|going|goes|was entered|was written|was put) (in|into) the ...2 (book|notebook|pocket-book)", "yellow owner"),
    Pattern("joined him in the book", "(~join|~follow) ...5 (in|into) the (referee 's)? (book|notebook)", "yellow subject"),
    Pattern("took his name", "(~take) the (name|names) of", "yellow object near"),
    Pattern("had their names taken", "(had|having) their names (taken|noted)", "yellow subject"),
    Pattern("downgraded to yellow", "(downgraded|reduced|changed|rescinded) (to|for|and replaced by|and replaced with) ...2 (yellow|caution|booking)", "yellow subject"),
    Pattern("saw yellow", "(~see) yellow", "yellow subject"),
    Pattern("earned him a yellow card", "(~earn|~cost|~bring)", "yellow object after:yellow"),
    Pattern("had his name taken", "(had|having) (his|her) name (taken|noted)", "yellow subject"),
    Pattern("booked him", "(booked|booking|books|cautioned|cautioning) ((two|three|four|five|six) (players|men) (:|,|-|–)?)?", "yellow object near"),
    Pattern("showed him a yellow card", _SHOWS, "yellow object after:yellow"),
    Pattern("showed a yellow card to", _SHOWS + " ...4 (yellow card|yellow) ...3", "yellow of"),
    Pattern("a booking for", "(booking|bookings|caution|cautions|yellow card|yellow cards|yellow) ...1", "yellow of"),
    Pattern("his yellow card", "(yellow-card|yellow card|booking|caution)", "yellow owner"),
)  # fmt: skip
# What must follow the player ("sent him off", "showed him a red card"): the words, with up to two others before a card.
AFTER: dict[str, frozenset[str]] = {
    "exit": frozenset(("the exit", "the door", "the way out", "the way to", "the way off", "the line", "to the line", "the tunnel", "the dressing-room", "the dressing room", "the showers")),
    "off": frozenset(("off", "for an early shower", "for an early bath", "from the field", "from the pitch", "to the dressing room", "packing", "for an early bath", "down the tunnel", "towards the tunnel", "toward the tunnel", "to the tunnel", "towards the dressing room", "towards the dressing-room", "to the dressing-room", "to the showers", "to the pavilion", "to the line", "to an early shower", "to an early bath", "to the dressing rooms", "to the changing room", "to the changing rooms")),
    "red": frozenset(("red", "straight red", "second yellow", "second booking", "second caution", "marching orders", "early bath")),
    "to-red": frozenset(("for a professional foul", "for violent conduct", "for a second bookable", "for a handball", "for dissent", "for a lunge", "for a bad tackle", "for a late tackle", "to a second caution", "to his second", "to a late red", "to an early red", "to two bookings", "to two cautions", "to a first-half red", "to a red", "to a straight red", "to a second yellow", "for a second yellow", "for a second booking", "for a second bookable", "for a second caution", "for his second yellow", "for his second booking", "for two bookings", "for two bookable", "for two yellow", "for two yellows", "for two cautions", "to his second", "with a second yellow", "to a second booking", "to a dismissal", "to two yellow", "to red cards", "to straight reds", "to second yellows", "to second bookings", "to reds")),
    "yellow": frozenset(("yellow", "booking", "caution", "first yellow")),
}  # fmt: skip
# May stand between the player and his card.
BEFORE_A_CARD = frozenset(
    "a an the his her what deserved immediate harsh early late first-half second-half straightforward inevitable was"
    " controversial debatable soft first rightly".split()
)
# Words near a card that was not shown, or not today.
NOT_SHOWN = frozenset(
    "lucky fortunate escaped escape avoided avoid appeal appeals appealed appealing claims demanded demanding risk risked risking"
    " wanted wanting calls called could should might would may deserving spared threatened threat possible potential worthy"
    " instead-of rather nearly almost if unless tried trying fears fear".split()
)
SERVED = frozenset(
    "suspended suspension suspensions ban banned bans serving served return returned returning returns missed misses absent absence"
    " quashed appeal upheld season's controversial-celebration".split()
)
# A card that was only shown at first: "changed it to yellow", "downgraded to a caution".
CHANGED = frozenset("changed downgraded reduced rescinded overturned revoked reversed lowered commuted".split())
TAKEN_BACK = frozenset("withdrawn rescinded overturned downgraded revoked reversed upgraded".split())
NOT_OFF = frozenset(
    "claims claim suggestions talk suggestion notion speculation fears appeals reports concerns as by from protests idea".split()
)
OFFICES = frozenset("manager boss coach touchline stands dugout bench technical".split())
# What a card is shown for: the man whose foul it was, when the words call him only "he".
OFFENCES = frozenset(
    "head-butt foul challenge tackle lunge trip stamp kick elbow swing handball protest protests dissent push shove headbutt"
    " pull tug charge obstruction handling grab assault hack complaints gesture reaction barge temper language punch slap dive block".split()
)
OFFENDS = frozenset(
    "head-butted head-butting kneed trampled body-checked bodychecked fouled tripped felled hacked upended scythed lunged clattered stamped kicked elbowed handled pushed floored hauled"
    " pulled dragged swung lashed barged complained protested dived dissented caught chopped clipped bundled shoved"
    " spoke headbutted struck punched slid flattened fouling tripping felling hacking upending scything lunging clattering"
    " stamping kicking elbowing handling argued remonstrated held holding grabbed grabbing wrestled wrestling cuffed tugged tugging checked spat butted went brought took bringing taking pulling hauling upended".split()
)
# Another day, in words that only cards and the like meet.
OTHER_DAYS = (
    "were without", "was without",
    "reverse fixture", "corresponding fixture", "corresponding match", "corresponding game", "previous meeting", "last meeting",
    "years since", "months since", "weeks since", "in the first leg", "earlier meeting", "previous match", "season opener",
    "first meeting", "this fixture last", "in midweek", "last time out", "last time they", "of their last",
)  # fmt: skip
# A side that is a man short has had one sent off, whether he is named or not.
SHORT_SIDES: tuple[Pattern, ...] = (
    Pattern("ten-man side", "(ten-man|10-man|nine-man|9-man|10-men|eight-man)", "behind"),
    Pattern("reduced to ten men", "(~reduce|down|cut|numerically reduced) to (ten|10|nine|9|eight) (men|women|players|man)", "before"),
    Pattern("down to ten", "(reduced|down|cut) to (ten|10|nine|9|eight)", "before ends"),
    Pattern("a player down", "(~be|~go|~play|~finish|left|leaving) ...8 ((a|one) (man|player|woman) (light|short|down)|down (a|one) (man|player|woman))", "before"),
    Pattern("men of theirs sent off", "(a|one|another|two|three) ...3 (man|men|woman|women|player|players|substitute|defender|midfielder) (was|were) ...1 (sent off|dismissed|ordered off|red-carded|expelled|ejected)", "inside"),
    Pattern("had a man sent off", "(~have|having|with) (a|one|another|two) ...1 (man|men|woman|player|players|defender|midfielder|striker|forward|goalkeeper) ...1 (sent off|dismissed|ordered off|sent-off|red-carded|expelled)", "before"),
    Pattern("finished with ten men", "(~finish|~end|ended|~complete) ...5 with (ten|10|nine|9|eight) (men|women|players)", "before"),
)  # fmt: skip
BY_AN_OFFICIAL = frozenset("referee ref official whistler umpire mr".split())
# Before "gone" where the time has gone, and nobody else: "with 68 gone", "with ten minutes gone".
TIME_GONE = frozenset(
    (*map(str, range(1, 121)), *"ten twenty thirty forty fifty sixty seventy eighty minutes minute mins min hour".split(),
     *"half-hour half seconds".split())
)  # fmt: skip
