"""Turns of phrase that say whose goal it was without a verb of scoring: "accepted the gift", "gave Town a dream start".

As those of `goals_outright`, with the same meaning of `says`; that file has how goals are told in so many words.
"""

from pressbox.datatypes.pattern import Pattern

_THEN = "(then|also|duly|soon|quickly|promptly|finally|later|himself|herself|again|immediately|gratefully|gleefully|had|has|,)?"
_NUMBERED = "(first|second|third|fourth|fifth|sixth|seventh|opener|equaliser|equalizer|leveller|winner|game-winner|decider|clincher|goal|last|other)"
_STRUCK = "(shot|effort|header|drive|volley|half-volley|free-kick|corner|cross|centre|attempt|strike|lob|chip|flick|cross-shot|kick|penalty|spot-kick|back-heel|snapshot)"
_LOOSE = "(rebound|rebounds|loose ball|loose balls|ricochet|scraps|crumbs|leftovers|follow-up)"
_CHANCE = "(gift|invitation|offering|present|chance|opportunity|opening|offer)"
_WELL = (
    "(with both hands|with glee|with aplomb|with ease|with relish|with interest|with alacrity|with thanks|gratefully|gleefully"
    "|coolly|calmly|superbly|clinically|expertly|in style|brilliantly|well|eagerly|readily|greedily|.|,|;)"
)
_START = "(dream|perfect|ideal|flying|bright|blistering|lightning|sensational|early|explosive|whirlwind|brisk)"

_ANSWERED = "(~answer|~cancel out|~wipe out|~nullify|~neutralise|~erase)"
_A_GOAL = "(goal|opener|strike|header|effort|penalty|volley|free-kick|equaliser|tap-in|lead)"
_COULD_NOT = (
    "(could not|could n't|cannot|can not|was unable to|were unable to|unable to|was powerless to|were powerless to|powerless to|helpless to"
    "|failed to|failing to|no one could|nobody could|nothing could|none could|did nothing to|do nothing to|could do little to|not enough to|too late to"
    "|did not|did n't)"
)
_SCORING = (
    "(scoring|equalising|equalizing|levelling|leveling|netting|converting|opening the scoring|opening his account|doubling|completing his|completing a"
    "|getting (on the scoresheet|his|a second|a third|the winner|the opener|the equaliser|another)|grabbing|bagging|adding (a|the|another|his|number)"
    "|making it|restoring|finding the (net|bottom|top|far|target|corner)|slotting|tapping|stabbing|poking|prodding|bundling|nodding|lashing"
    "|(heading|firing|turning|sweeping|rifling|driving|rolling|slamming|smashing|curling|drilling|volleying|forcing|steering|stroking|squeezing) ...2 (in|home|past|into|level|ahead))"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern("gave them a dream start", "{scorer:person} " + _THEN + " (gave|handed|gifted) ...3 (a|the) ...1 " + _START + " (start|opening|beginning|lead)", "before"),
    Pattern("got them off to a flier", "{scorer:person} " + _THEN + " got ...3 off to (a|the) ...2 (flier|flyer|flying start|perfect start|dream start|ideal start|possible start|bright start|good start|great start)", "before"),
    Pattern("silenced the crowd", "{scorer:person} " + _THEN + " (silenced|quietened|stunned|shocked|hushed) (the|a) ...2 (crowd|fans|supporters|home support|ground|stadium|stands|home side|hosts|visitors|favourites|leaders|champions|holders)", "before"),
    Pattern("broke their hearts", "{scorer:person} " + _THEN + " broke ...4 hearts", "before"),
    Pattern("broke the stalemate", "{scorer:person} " + _THEN + " (broke|ended|lifted) (the|their) ...1 (stalemate|ice|resistance|siege|impasse|spell|tension)", "before"),
    Pattern("broke his duck", "{scorer:person} " + _THEN + " (broke|ended|snapped) (his|her) ...3 (duck|drought|famine|barren run)", "alone"),
    Pattern("took the chance well", "{scorer:person} " + _THEN + " (accepted|took|seized|grabbed|gobbled up|snapped up|lapped up) (the|his|her|a) ...1 " + _CHANCE + " ...1 " + _WELL, "before"),
    Pattern("gratefully accepted", "{scorer:person} (gratefully|gleefully|eagerly) (accepted|obliged|took)", "before"),
    Pattern("took full toll", "{scorer:person} " + _THEN + " (took|exacted|taking) (full|heavy|immediate) (toll|payment|revenge)", "before"),
    Pattern("availed himself of it", "{scorer:person} " + _THEN + " (availed|availing) (himself|herself|themselves) of (the|a|this|his|her) ...1 " + _CHANCE, "before"),
    Pattern("cashed in on it", "{scorer:person} " + _THEN + " (cashed in|capitalised|capitalized|cashing in) (on|from|when|after) (a|an|the|some|hesitancy|hesitation|confusion|indecision|poor|slack)", "before"),
    Pattern("said thank you", "{scorer:person} " + _THEN + " said (thank you|thanks|a big thank you|ta|ta very much|cheers)", "before"),
    Pattern("needed no second invitation", "{scorer:person} " + _THEN + " (needed|required|needing|wanted|waited for) no (second|further) (invitation|bidding|asking|invite)", "before"),
    Pattern("did the needful", "{scorer:person} " + _THEN + " (did|doing) the (needful|business|damage|trick)", "before"),
    Pattern("did for them", "{scorer:person} " + _THEN + " did for {team:team} (.|,|;|with|in|when|after)", "before"),
    Pattern("gobbled up the rebound", "{scorer:person} " + _THEN + " (gobbled up|gobbled|snaffled|snaffled up|buried|netted|converted|tucked away|swept home|lashed home|lapped up|stabbed home|headed home|put away|slammed home|fired home|fed on|feasted on) (the|a) ...1 " + _LOOSE, "before"),
    Pattern("made sure of the points", "{scorer:person} " + _THEN + " made (sure|certain) of ...2 (points|win|victory|success|result|three points|spoils|place|progress|it)", "before"),
    Pattern("grabbed a late one", "{scorer:person} " + _THEN + " (grabbed|got|bagged|nicked|snatched|stole|scored|pinched) (a|an) ...1 (late|early|good|fine|lovely|quick|last-minute) one", "before"),
    Pattern("weighed in with the other", "{scorer:person} " + _THEN + " (weighed|chipped|pitched|chimed|joined) in with (the|a|an|one|two|three|another|his|her) ...1 (other|others|one|goal|goals|rest|second|third|fourth|fifth|double|brace|hat-trick|,|.|;|too|as)", "before"),
    Pattern("the other came from him", "(the|its|their) (other|others|rest|remainder|remaining) ...2 (came from|came through|were scored by|was scored by|fell to|went to|was from|were from|was by|coming from|being scored by) {scorer:person}", "behind"),
    Pattern("was the other marksman", "{scorer:person} (was|were|being) (the|their|our) (other|only|remaining|sole|second) (marksman|scorer|marksmen|scorers|goalscorer)", "before"),
    Pattern("the second, from him,", "(first|second|third|fourth|fifth|sixth|opener|equaliser|leveller|winner|goal|other) , (from|by|through|scored by|headed by|the work of|a penalty by|a header from|a header by|a gift to) {scorer:person} (,|.|;)", "alone"),
    Pattern("the second was his own work", _NUMBERED + " (was|came|being) ...2 {scorer:person} 's own (work|doing|creation)", "alone"),
    Pattern("his was the decisive touch", "{scorer:person} 's (was|being) the ...2 (touch|strike|goal|header|winner|decisive|final touch)", "alone"),
    Pattern("left with the simplest of tasks", "{scorer:person} " + _THEN + " (was|were|is|being) left with (a|an|the) ...1 (simplest|easiest|simple|easy|tap-in|open goal|empty net|empty goal|unguarded net|formality|straightforward)", "alone"),
    Pattern("left him rooted", "{scorer:person} ...1 left {keeper:person} ...1 (rooted|standing|flat-footed|grasping|clutching|stranded|sprawling|flailing|groping|motionless|floundering|for dead)", "alone"),
    Pattern("past the dive of the keeper", "{scorer:person} " + _THEN + " (fired|shot|drove|headed|slotted|slid|curled|steered|placed|rifled|drilled|lashed|thumped|stroked|guided|swept|volleyed|prodded|clipped|lifted) ...3 (past|beyond|over|under) (the|a|his|an) ...1 (dive|diving|hand|hands|body|fingertips|arms|legs|outstretched|despairing|sprawling|onrushing|advancing|helpless|stranded|flailing|clutching)", "before"),
    Pattern("beat the wall and the keeper", "{scorer:person} 's ...3 " + _STRUCK + " (beat|eluded|evaded|deceived|wrong-footed|crept past|flew past|went past|sailed over|slipped past|squeezed past) ...3 {keeper:person} (.|;|at|from|on|in|with|for|to)", "alone"),
    Pattern("found its way in", "{scorer:person} 's ...3 " + _STRUCK + " ...2 (found|finding|making|made) its way ...7 (in|into the net|home|over the line|past the keeper|past the goalkeeper|into the corner) (.|,|;|for|to|off|with|via|in)", "alone"),
    Pattern("ended up in the net", "{scorer:person} 's ...3 " + _STRUCK + " ...5 (ended|finished|wound|nestled|landed|settled|dropped|finishing|ending) (up)? (in|into) the ...2 (net|corner|goal|rigging|roof)", "alone"),
    Pattern("over the line off the bar", "{scorer:person} 's ...3 " + _STRUCK + " (struck|hit|came off|clipped|cannoned off|kissed|went in off|bounced off|off) ...3 (bar|crossbar|post|upright|woodwork) ...1 (and|before) ...3 (in|through|over the line|into the net|home|crossed the line|across the line) (.|,|;|for|to)", "alone"),
    Pattern("curled in without a touch", "{scorer:person} 's ...2 " + _STRUCK + " ...2 in (without a touch|untouched|unaided|all by itself|all on its own|directly|direct|without anybody touching|without anyone touching)", "alone"),
    Pattern("over the keeper and in", "{scorer:person} 's ...4 " + _STRUCK + " ...1 (sailed|looped|drifted|floated|flew|dipped|swirled|curled|dropped|went|bounced|bobbled|skidded|squirmed|slipped|trickled|crept) (over|past|beyond|under|through|underneath|between) ...4 and (in|into the net|home|over the line|into the goal)", "alone"),
    Pattern("his second attempt went in", "{scorer:person} 's (second|next|third|follow-up) (attempt|effort|shot|bite|try) ...1 (went in|flew in|found the net|found its mark|beat|was good|counted|succeeded|did the trick|crossed the line)", "alone"),
    Pattern("let fly and he did not move", "{scorer:person} " + _THEN + " (let fly|shot|struck|fired|hit it|let loose) ...8 (keeper|goalkeeper|custodian) ...1 (did not move|did n't move|never moved|was beaten|had no chance|stood no chance|barely moved|could do nothing|could only watch|was helpless|saw nothing)", "before"),
    Pattern("laid it on for him", "(laid it on|laid it off|cut it back|cut the ball back|pulled it back|pulled the ball back|squared it|squared the ball|rolled it across|nodded it down|headed it down|knocked it down|put it on a plate|teed it up|turned provider) for {scorer:person} (.|;|to|on|in|after)", "alone"),
    Pattern("buried by him", "(buried|netted|lashed in|lashed home|crashed in|crashed home|hammered in|hammered home|driven home|blasted home|blasted in|headed through|put through|rushed through|steered home|stroked home|rifled home|rifled in|drilled in|drilled home|met and buried) by {scorer:person}", "behind"),
    Pattern("up popped he", "up popped {scorer:person}", "alone"),
    Pattern("goal, he", "goal (!|:|–|—|-) {scorer:person} (.|!|,|;|with|from|scores|heads|fires|for|{n:number})", "alone"),
    # of the papers before the wars
    Pattern("put on a point", "{scorer:person} " + _THEN + " (put|putting|puts) (on|up) (a|another|the|his|two) ...1 (point|points|goal|goals|second|third|fourth|fifth|sixth)", "before"),
    Pattern("lowered the colours", "{scorer:person} " + _THEN + " (lowered|lowering|captured|capturing|brought down) (the|their) ...2 (colours|citadel|fortress|flag)", "before"),
    Pattern("beat the custodian", "{scorer:person} " + _THEN + " (beat|beating|defeated|defeating) (the|{team:team}) ...1 (custodian|custodians|goalkeeper) (.|,|;|with|from|at|after|for|in|by)", "before"),
    Pattern("which the custodian failed to stop", "{scorer:person} " + _THEN + " (sent in|put in|got in|tried) (a|an) ...2 (shot|drive|daisy-cutter|effort|long one) (which|that) ...2 (custodian|keeper|goalkeeper) (failed to|could not|was unable to) (stop|save|hold|reach|get to|negotiate|clear)", "before"),
    Pattern("out of his reach", "{scorer:person} ...5 (sent|placed|put|shot|drove|placing|sending|putting|shooting|directed) (the|it) ...1 (ball|leather|sphere)? ...1 (out of|beyond) the (custodian|keeper|goalkeeper) 's reach", "before"),
    Pattern("drew first blood", "{scorer:person} " + _THEN + " (drew|drawing|draws) first blood", "before"),
    Pattern("a point by his aid", "(gained|obtained|secured|got|added|scored|notched|registered|gaining|obtaining|securing) (a|the|their|another) ...2 (point|goal|second|third|first) (by the aid of|with the aid of|by means of|through the agency of|by the agency of|through the medium of|through the instrumentality of) {scorer:person}", "alone"),
    Pattern("being responsible for it", "{scorer:person} " + _THEN + " (being|was|were) (responsible|answerable|accountable) for (the|a|both|each|all|another|that|number) ...2 (point|points|goal|goals|score|lead|first|second|third|fourth|fifth|sixth|two|three|four|five)", "before"),
    Pattern("put on another", "{scorer:person} " + _THEN + " (put|putting|puts) on (another|number {n:number}) (.|,|;|for|from|with|and|before|just|by)", "before"),
    Pattern("number two was put on by him", "number {n:number} (was|being) ...1 (put on|put through|added|obtained|notched|registered|kicked|shot|gained|got|headed|scored|netted) by {scorer:person}", "alone"),
    Pattern("followed with a second", "{scorer:person} " + _THEN + " (followed|followed up|supplemented this|supplemented it|came along|following|supplementing this) with (a|the|another) ...1 (second|third|fourth|fifth|sixth|goal|point)", "before"),
    Pattern("the keeper was beaten by him", "(keeper|goalkeeper|custodian) (was|being) ...1 (beaten|defeated) (again|a second time|a third time|once more|all ends up)? by {scorer:person} (.|,|;|from|with|at|in|after)", "alone"),
    Pattern("got one from a corner", "{scorer:person} " + _THEN + " got (one|another) (from a|with a|out of a|for {team:team}) (corner|scrimmage|scrummage|melee|free kick|free-kick|penalty|header|shot|long shot|rebound|,|.|;|and)", "before"),
    Pattern("turned to account by him", "(turned|turning) to (good)? account by {scorer:person}", "alone"),
    Pattern("turned it to account", "{scorer:person} " + _THEN + " (turned|turning) (to (good)? account (a|the|his)|(a|the|his|it) ...4 to (good)? account)", "before"),
    Pattern("walked it through", "{scorer:person} " + _THEN + " (walked|walking|breasted|dribbled|ran|kneed|chested) (the (ball|leather)|it) (through|over the line|into the net)", "before"),
    Pattern("the lead was gained by him", "(the|a) ...1 (lead|advantage|point) (was|being) (gained|obtained|secured|taken|given|got) (by|through) {scorer:person}", "alone"),
    Pattern("hit it back with interest", "{scorer:person} (, who)? ...1 (volleyed|drove|hit|smashed|lashed|fired|sent|thumped|returned|crashed) (it|the ball) ...1 with interest", "alone"),
    Pattern("in ran he for the first", "(ran|came|went|rose|nipped|stole|burst) {scorer:person} for (the|his|her) (first|second|third|fourth|opener|winner|equaliser|goal)", "alone"),
    Pattern("got the goal he deserved", "{scorer:person} " + _THEN + " got the (goal|one) (his|her|he|she|that) ...4 (deserved|merited|craved)", "alone"),
    Pattern("no answer when he let fly", "(had no answer|was beaten|stood no chance|had no chance|was helpless|could do nothing|was powerless) (when|as) {scorer:person} (let fly|struck|shot|drove|fired|volleyed|pounced|curled|unleashed|let rip)", "alone"),
    Pattern("no chance with his shot", "(had no|stood no|had little) ...1 (chance|answer) (with|against|to) {scorer:person} 's", "alone"),
    Pattern("he had struck first", "{scorer:person} " + _THEN + " (struck|scored|netted) first (.|,|;|for|in|with|through|from|but|after|before)", "alone"),
    Pattern("and for the losers, he", "(scored|netted|scorers|goals) ...12 (and|,|;|while) for the (losers|winners|visitors|hosts|others|vanquished|homesters) ,? {scorer:person} (.|;)", "behind"),
    Pattern("and theirs by him", "goals ...10 (and|,|;|while) {team:team} 's (by|from|through) {scorer:person} (.|;)", "behind"),
    Pattern("a single by him", "(a|an) {scorer:person} (single|singleton) (and|,|.|being|was|were|did|proved|gave|earned)", "alone"),
    Pattern("one and another were enough", "(a|an) {scorer:person} (header|single|strike|penalty|free-kick|effort|volley|tap-in|goal|double|brace|hat-trick|treble) (was|were|being|proving|proved|is) (enough|sufficient|all|good enough)", "before"),
    Pattern("to see off his effort", "(see off|saw off|overcame|overcome|outweighed|cancel out|cancelled out|wiped out|trumped|eclipsed) (a|an) ...1 {scorer:person} (effort|strike|header|goal|penalty|single|opener|consolation|free-kick|volley)", "alone"),
    Pattern("were matched by his", "(goals|strikes|efforts|headers) ...8 (were|was) (matched|answered|cancelled out|wiped out|equalled) by ...2 {scorer:person} (.|,|;|and|in|on|for|with)", "behind"),
    Pattern("braces of theirs", "{scorer:person} (braces|doubles|hat-tricks)", "before"),
    Pattern("he replying for them", "(with|,|and|&) {scorer:person} (replying|responding|netting|scoring) (for the|for {team:team}|late|in reply|.|;)", "before"),
    Pattern("followed up to score", "{scorer:person} ...12 (but|and|before) ...1 (followed up|following up) (to|and|by) (score|scored|scoring|net|netted|netting|tap|tapped|convert|converted|head|headed|slot|slotted|fire|fired|lash|lashed|tuck|tucked|turn|turned|make|made|put|sweep|swept|bury|buried|finish|prod|prodded)", "alone"),
    Pattern("were the marksmen", "{scorer:person} (was|were|being) (the|their|our) ...2 (marksmen|goalscorers|goal-scorers|marksman) (.|,|;|with|for|as|and)", "before"),
    Pattern("got another", "{scorer:person} " + _THEN + " (got|had|grabbed|netted|bagged|notched|snatched|nicked|pinched|obtained|claimed) another (.|,|;|late|soon|shortly|just|near|before|from|with|in the|in a|to|after|when)", "before"),
    Pattern("brought his total to three", "{scorer:person} " + _THEN + " (brought|took|carried|raised|pushed|bringing|taking|carrying|raising) (his|her) ...1 (total|tally|haul|account|count|own tally|own total) ...5 to (two|three|four|five|six|{n:number})", "before"),
    Pattern("was responsible for the third", "{scorer:person} (was|were|being) ...1 (responsible|answerable) for (the|a|his|her|another|both|all|two|three|four|their|{team:team}) ...2 (goal|goals|second|third|fourth|fifth|sixth|opener|equaliser|winner|others|other|more|points|point|last|first)", "before"),
    Pattern("the third was his", "(second|third|fourth|fifth|sixth|last|other|winner|opener|equaliser) (was|being|were) ...1 {scorer:person} 's (.|,|;|too|as|also|and)", "alone"),
    Pattern("pinched one", "{scorer:person} " + _THEN + " (pinched|nicked|plundered|snaffled|snatched|grabbed|bagged) one (.|,|;|early|late|back|for|from|with|just|before|right|soon|in the)", "before"),
    Pattern("had the third", "{scorer:person} " + _THEN + " (had|got|claimed|took) the (second|third|fourth|fifth|sixth|opener|equaliser|equalizer|leveller|winner|clincher|consolation) (.|,|;|and|from|with|when|in|on|after|before|just|right)", "before"),
    Pattern("had the last word", "{scorer:person} " + _THEN + " ...2 had the (last|final) (word|say) (.|,|;|with|when)", "before"),
    Pattern("scuffed in", "{scorer:person} " + _THEN + " (scuffed|squeezed|scrambled|dinked|smuggled|squirmed|sneaked|toed|bobbled) (in|home) (the|a|an|his|her|their) ...1 (winner|opener|equaliser|equalizer|leveller|second|third|fourth|fifth|rebound|cross|corner|goal|header|consolation|game-winner)", "before"),
    Pattern("slid one through", "{scorer:person} ...12 (slid|squeezed|poked|fired|drilled|rolled|lashed|stabbed|prodded) one (through a crowd|through the|home|under the keeper|past the keeper|past the goalkeeper|in off|into the|in from)", "before"),
    Pattern("sent away to do the rest", "(~put|~send|~slip|~play|~set|~thread|~release|~free) {scorer:person} (away|clear|in|through|free|on his way|in on goal|down the middle)? to (do the rest|finish|finish off|score|net|slot|make it|beat the|equalise|level)", "alone"),
    Pattern("did the shooting", "{scorer:person} (doing|supplying|providing|applying|adding) the (shooting|finish|finishing|finishing touch|rest|necessary|final touch|scoring)", "before"),
    Pattern("with the easiest header", "{scorer:person} " + _THEN + " (had|was given|was left with) the (easiest|simplest) (header|finish|tap-in|chance|task|goal|finishes|headers|tap-ins) (of|for|to|from|.|,|in)", "before"),
    Pattern("a penalty converted by him", "(penalty|spot-kick|spot kick) ...2 (converted|scored|slotted home|tucked away|put away|dispatched|despatched|netted|stroked home|rolled home|sunk|buried) by ...3 {scorer:person}", "alone"),
    Pattern("wide of the keeper and in", "{scorer:person} " + _THEN + " (fired|shot|drove|headed|slotted|slid|curled|steered|placed|rifled|drilled|lashed|stroked|guided|swept|volleyed|prodded|rolled|tucked|passed|put|struck|hit|bent) ...3 wide of (the ...1 (keeper|goalkeeper|goalie|custodian|netminder)|{keeper:person}|him|her) ...1 (into|in|inside|home|for|to make|to put|to score|to level)", "alone"),
    Pattern("answered his goal", _ANSWERED + " (a|an|the)? ...1 {scorer:person} 's ...2 " + _A_GOAL, "alone"),
    Pattern("he answered a goal", "{scorer:person} " + _THEN + " " + _ANSWERED + " (a|an|the)? ...1 {other:person} 's ...2 " + _A_GOAL, "before"),
    Pattern("could not prevent him", _COULD_NOT + " (prevent|stop|keep|deny|halt) ...2 {scorer:person} (from)? " + _SCORING, "alone"),
)  # fmt: skip
