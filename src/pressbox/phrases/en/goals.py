"""Ways of saying that a goal fell. `says` is what the phrase tells of it:

score    the goal itself ("scored", "found the net")      finish   the ball goes in ("fired home", "into the top corner")
ahead    a side goes in front                             level    a side draws level
extend   a lead grows                                     reduce   a deficit shrinks
seal     the match is decided                             concede  told of the side that let it in
noun     the goal as a thing ("the winner", "his strike") two, three, four   several goals of one man
"""

from pressbox.datatypes.pattern import Pattern

_SHOT = (
    "(~fire|~slot|~head|~tap|~drill|~curl|~volley|~chip|~lash|~rifle|~sidefoot|~side-foot|~nod|~glance|~smash|~blast|~sweep"
    "|~poke|~prod|~stab|~bundle|~turn|~hook|~power|~hammer|~thump|~thunder|~crash|~stroke|~roll|~slide|~steer|~guide|~lob"
    "|~loop|~flick|~squeeze|~bury|~dispatch|~despatch|~tuck|~place|~arrow|~whip|~drive|~strike|~hit|~shoot|~slam|~crack"
    "|~ram|~touch|~knock|~force|~send|~put|~find|~finish|~clip|~dink|~bend|~scoop|~backheel|~cushion|~slip|~plant|~belt"
    "|~stick|~pass|~thrash|~direct|~unleash|~convert|~deflect|~scramble|~bounce|~fly|~nestle|~squirm|~trickle|~creep|~roof"
    "|~ping|~stroke|~apply|~lift|~pull|~take|~get|~scissor-kick|~half-volley|~toe-poke|~spoon|~cut|~leather|~net|~screw"
    "|~work|~lift|~nudge|~sink|~wallop|~toe|~shin|~rattle|~swing|~seal|~produce|~meet|~latch|~carry|~nip|~deliver|~rip)"
)

PATTERNS: tuple[Pattern, ...] = (
    # the goal itself
    Pattern("scored", "~score", "score"),
    Pattern("struck", "(struck|striking) (on|after|in|inside|within|twice|again|late|early|midway|either|before|just|from|for|as|to|with|when|six|seven|eight|nine|ten|{n:number})", "score"),
    Pattern("netted", "~net", "score"),
    Pattern("tallied", "(tallied|tallying) (on|off|in|at|from|with|twice|again|first|for|the|her|his|late|early|unassisted|just|when|after|{n:number})", "score"),
    Pattern("bagged", "~bag", "score"),
    Pattern("notched", "~notch", "score"),
    Pattern("found the net", "~find ...1 (net|target)", "score"),
    Pattern("found the back of the net", "back of the (net|onion|old)", "score"),
    Pattern("found the corner", "~find ...2 (corner|corners)", "finish"),
    Pattern("rippled the net", "(~ripple|~bulge|~hit) the net", "score"),
    Pattern("on target", "(was|were|is|are|on|,|and|)? on (target|the scoresheet|the score-sheet|the mark)", "score"),
    Pattern("scoresheet", "(scoresheet|score-sheet|scorecard)", "score"),
    Pattern("got off the mark", "off the mark", "score"),
    Pattern("made no mistake", "~make no ...1 mistake", "score"),
    Pattern("did the rest", "~do the rest", "score"),
    Pattern("obliged", "(obliged|did the honours)", "score"),
    Pattern("did damage", "(did|do|done) ...1 damage", "score"),
    Pattern("registered", "(~register|~claim|~grab|~snatch|~nick|~steal|~get|~bag|~add|~hit|~produce|~notch|~plunder|~poach) ...4 (goal|goals|winner|opener|equaliser|equalizer|leveller|leveler|second|third|fourth|fifth|sixth|consolation|strike)", "score"),
    Pattern("registered the first point", "(~register|~notch|~score|~add|~obtain|~claim|put on|putting on) ...2 (first|second|third|fourth|fifth|sixth|equalising|another) (point|points)", "score"),
    Pattern("the scorer was", "(scorer|marksman|goalscorer|goal-getter) (was|being|is)", "score"),
    Pattern("was the scorer", "(was|were|being) the (scorer|scorers|marksman|marksmen|goalscorer)", "score"),
    Pattern("converted", "~convert", "score"),
    Pattern("equalised", "~equalise", "level"),
    Pattern("levelled", "~level", "level"),
    Pattern("drew level", "(~draw|~pull|~bring|~put|~haul|~drag|~get|had) ...3 level", "level"),
    Pattern("pulled even", "(~pull ...7 even|drew even|drawing even) (in|on|at|with|when|after|by|early|late|just|midway|two|three|four|five|six|seven|eight|nine|ten|{n:number})", "level"),
    Pattern("back on terms", "(~pull|~bring|~get|~draw|~put|~be) ...3 (back on|on level|on) (terms|level terms|even terms)", "level"),
    Pattern("restored parity", "(~restore|~draw|~bring|~earn) ...1 parity", "level"),
    Pattern("cancelled out", "(~cancel|~cancel) ...2 out", "level"),
    Pattern("tied it", "~tie (it|things|the game|the match|the score|the scores|up)", "level"),
    Pattern("squared matters", "(squared|squaring|evened|evening) (matters|things|it|the game|the match|the score|the scores|the tie)", "level"),
    Pattern("struck back", "(~strike|~hit) back", "level"),
    Pattern("all square", "(all square|back level|on level terms)", "level"),
    Pattern("replied", "(~reply|~respond)", "level"),
    Pattern("pegged back", "~peg ...3 back", "level"),
    Pattern("snatched a draw", "(~snatch|~rescue|~salvage|~earn|~grab|~secure|~steal|~clinch) ...4 (draw|point|equaliser|equalizer|replay)", "level"),
    # in front
    Pattern("opened the scoring", "(~open|~break|~begin|~start) ...3 (scoring|deadlock|account|accounts)", "ahead"),
    Pattern("drew first blood", "(drew|draw|drawing) first blood", "ahead"),
    Pattern("broke through", "(breakthrough|break-through|~break through)", "ahead"),
    Pattern("struck first", "(~strike|~score|~land) ...1 first", "ahead"),
    Pattern("struck the first blow", "first blow", "ahead"),
    Pattern("took the lead", "(~take|~grab|~snatch|~seize|~claim|~regain|~retake|~reclaim|~establish|~restore|~get|~have|~gain|~secure|~earn|~win|~steal) ...5 (lead|advantage)", "ahead"),
    Pattern("gave the lead", "(~give|~hand|~gift|~earn|~fire|~shoot|~present|~sweep|~head|~nod|~send|~put|~fire) ...6 (lead|advantage)", "ahead"),
    Pattern("put ahead", "(~put|~fire|~send|~head|~shoot|~nod|~edge|~nudge|~ease|~give|~move|~forge|~go|~get|~be|~kick|~sweep|~race|~pull|~power|~draw) ...6 (ahead|in front)", "ahead"),
    Pattern("a goal up", "(a|one|two|three|1|2|3) (goal|goals)? (up|ahead|to the good|in front)", "ahead"),
    Pattern("went n-n up", "{s:score} (up|ahead|lead|advantage|in front|to the good)", "ahead"),
    # a lead grows
    Pattern("doubled the lead", "(~double|~extend|~increase|~stretch|~add to|~treble|~triple|~widen) ...5 (lead|advantage|margin|score|cushion)", "extend"),
    Pattern("doubled", "(~double|~treble)", "extend"),
    Pattern("added", "~add ...4 (second|third|fourth|fifth|sixth|seventh|another|one|two|more|gloss|goal|insult)", "extend"),
    Pattern("two-goal lead", "(two-goal|three-goal|four-goal) (lead|cushion|advantage|deficit)", "extend"),
    Pattern("made it", "~make it ...2 {s:score}", "extend"),
    Pattern("made it three", "~make it ...1 (two|three|four|five|six|seven|2|3|4|5|6|7|one-all|two-all|a brace|a hat-trick)", "extend"),
    # a deficit shrinks
    Pattern("pulled one back", "(~pull|~claw|~get|~grab|~score|~peg|~snatch|~nick|~net) ...4 back", "reduce"),
    Pattern("headed one back", "(~head|~nod|~fire|~slot|~tap|~volley|~curl|~drill|~hit|~bundle|~stab|~poke) one back", "reduce"),
    Pattern("reduced the deficit", "(~reduce|~halve|~cut|~trim|~narrow) ...5 (deficit|arrears|lead|gap|margin|advantage)", "reduce"),
    Pattern("gave hope", "(~give|~offer|~hand|~throw|~provide) ...6 (hope|lifeline|consolation|glimmer|boost)", "reduce"),
    Pattern("lifeline", "(lifeline|consolation)", "reduce"),
    Pattern("back into it", "(back in|back into) (it|the game|the match|contention|the tie|the contest)", "reduce"),
    # decided
    Pattern("sealed", "(~seal|~wrap|~secure|~clinch|~settle|~decide|~complete|~ensure|~kill|~cap|~round|~finish|~end|~snatch|~win|~earn|~hand|~guarantee|~put the seal)", "seal"),
    Pattern("beyond doubt", "(beyond doubt|beyond reach|game over|out of sight|to bed|to rest|past the post|safe|over as a contest|in the bag)", "seal"),
    Pattern("iced it", "(iced|icing) (it|the game|the win|the match|the victory|the result)", "seal"),
    Pattern("icing on the cake", "(icing|cherry|gloss|insult|salt|misery|punishment)", "seal"),
    Pattern("stunned", "~stun", "seal"),
    Pattern("punished", "(~punish|~capitalise|~capitalize|~profit|~pounce)", "finish"),
    Pattern("made to pay", "(~make ...3 pay)", "finish"),
    Pattern("rewarded", "(~reward|reward|rewarded|paid off)", "finish"),
    # the ball goes in
    Pattern("fired home", _SHOT + " ...7 home", "finish"),
    Pattern("put away a feed", "~put away ...3 (feed|pass|cross|rebound|ball|chance|penalty|spot-kick|corner|loose|header|through-ball)", "finish"),
    Pattern("headed in", _SHOT + " ...5 in", "finish"),
    Pattern("into the net", "(in|into|inside|in to|to) (the|an|a|his|her|own|their|,|)? ...3 (net|corner|goal|onion-bag|corners|netting|rigging|roof)", "finish"),
    Pattern("into the corner", "(top|bottom|far|near|right|left|lower|upper|same|opposite) (corner|corners)", "finish"),
    Pattern("past the keeper", "(past|beyond|over|under|through|around|round|beat|beats|beating|across|underneath|between|by|via) ...4 (keeper|goalkeeper|goalie|custodian|netminder|stopper)", "finish"),
    Pattern("past", "(past|beyond) ...3 {keeper:person}", "finish"),
    Pattern("over the keeper", "(over|under|through|round|around|across|beneath|underneath) ...3 {keeper:person}", "finish"),
    Pattern("beat him", "~beat {keeper:person}", "finish"),
    Pattern("wrong way", "the wrong way", "finish"),
    Pattern("over the line", "(over|across|behind) the (line|goal-line|goalline)", "finish"),
    Pattern("headed through", "(~head|~rush|~breast|~force|~bundle|~drive|~bang|~kick|~shoot|~dash|~poke|~scramble) (it|the ball|the leather|the sphere|the globe)? through", "finish"),
    Pattern("put the leather through", "~put (it|the ball|the leather|the sphere|the globe) through (.|,|;|and|amid|from|for|off|with|after|before|in)", "finish"),
    Pattern("chipped the keeper", "(~chip|~lob|~dink) ...2 (keeper|goalkeeper|goalie|custodian)", "finish"),
    Pattern("inside the post", "(inside|in off|off|via) (the|his|her|a)? ...2 (post|upright|bar|crossbar|woodwork)", "finish"),
    Pattern("from the spot", "(from|at) (the|12|twelve) (penalty spot|penalty-spot|spot|yards)", "finish"),
    Pattern("spot-kick", "(penalty|spot-kick|spot-kicks|penalties)", "spot"),
    Pattern("own goal", "(own goal|own-goal|own net|own goals|own-goals)", "own"),
    Pattern("into his own", "(into|in|past|beyond|through|over|between|inside|beat|beats|beating|wrong-footed|lobbed) (his|her|their|its|our|the) (own|wrong) (net|goal|keeper|goalkeeper|goalie|custodian|man|posts|uprights|line|end|brother|team-mate|sticks)", "own"),
    Pattern("past his keeper", "(into|past|beyond) (his|her) (goal|keeper|goalkeeper|goalie)", "own"),
    Pattern("at the wrong end", "(scored|scoring|scores|found the net|netted|struck|headed|header) ...2 (at|for|in) the wrong (end|side|team|goal|net)", "own"),
    # the ball hits a man and goes in: "the save hit Hale and flew into the net", "in off Hale"
    Pattern("hit him and went in", "(~hit|~strike|~clip|~catch) {scorer:person} and ...2 (flew|went|rolled|rebounded|bounced|looped|spun|ricocheted|deflected|dropped|trickled|cannoned|ended|found|nestled) ...1 (in|into|over|past|up|the)", "off him"),
    Pattern("sent him the wrong way", "{scorer:person} ...3 ~send ...3 the wrong way", "off him"),
    Pattern("thanks to his strike", "(thanks to|courtesy of|through|via|by way of) ...3 {scorer:person} (missile|strike|header|volley|effort|free-kick|penalty|spot-kick|goal|screamer|thunderbolt|stunner|piledriver|tap-in|drive|rocket|opener|equaliser|equalizer|winner|brace|double|hat-trick|finish|lob|chip)", "off him"),
    Pattern("in off him", "(in|into the net|into the corner|past the keeper|past the goalkeeper|over the line) off {scorer:person}", "off him"),
    # said outright, subject beside verb: whatever else the sentence tells
    Pattern("he levelled", "{scorer:person} ...1 (levelled|leveled|equalised|equalized) (the|for|after|in|with|from|at|on|when|as|just|by|before|midway|matters|things)", "outright"),
    Pattern("he opened the scoring", "{scorer:person} ...1 (opened|broke) the (scoring|deadlock)", "outright"),
    Pattern("he doubled the lead", "{scorer:person} ...1 (doubled|extended|increased|restored|halved|reduced) ...3 (lead|advantage|deficit|arrears)", "outright"),
    Pattern("he put them ahead", "{scorer:person} ...1 (put|fired|headed|shot|swept|slotted) ...3 (ahead|in front) (in|after|with|from|when|on|just|midway|before|inside|early|two|three|five|six|,)", "outright"),
    # the goal as a thing
    Pattern("winner", "(winner|matchwinner|match-winner|winning goal|decider|clincher)", "noun"),
    Pattern("the third came from", "(first|second|third|fourth|fifth|sixth|seventh|opener|winner|equaliser) (~come from|was the work of)", "noun"),
    Pattern("equaliser", "(equaliser|equalizer|leveller|leveler|equalisers)", "noun-level"),
    Pattern("opener", "(opener|opening goal|first goal)", "noun"),
    Pattern("strike", "(strike|strikes|effort|stunner|screamer|thunderbolt|blockbuster|goal-of-the-season|belter|piledriver|howitzer|missile|bullet|cracker|peach|gem|beauty|scorcher|wonder-strike|wondergoal|blast|tap-in|half-volley|volley|header|finish|rocket|drive|lob|chip|free-kick|shot)", "shot-noun"),
    Pattern("goal", "(goal|goals)", "goal-noun"),
    Pattern("his second", "(his|her) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|{o:ordinal}) ...5 (goal|strike|of the|in|for|since)", "count"),
    # several of one man
    Pattern("brace", "(brace|double|twice|two goals|both goals|pair of goals)", "two"),
    Pattern("two of a kind", "(two|both|a pair of|a couple of) ...2 (goals|strikes|finishes|tallies|headers)", "two"),
    Pattern("two-goal man", "(two-goal) (hero|matchwinner|match-winner|striker|star|forward|winger|midfielder|man|display|salvo|haul|burst|show|blast|spree|night|evening|afternoon|performance|return|outing|contribution)", "two"),
    Pattern("two-goal him", "two-goal ...1 {scorer:person}", "two"),
    Pattern("three-goal him", "three-goal ...1 {scorer:person}", "three"),
    Pattern("four-goal him", "four-goal ...1 {scorer:person}", "four"),
    Pattern("scored two", "(~contribute|~account for|was responsible for|~score|~net|~get|~grab|~bag|~claim|~notch|~hit|~plunder|~help himself to|~help herself to) (both|two|a pair|a couple)", "two"),
    Pattern("two for him", "(two|a brace|a double|a pair|both) for ...2 {scorer:person}", "two"),
    Pattern("two Hale penalties", "(two|a pair of|both) ...1 {scorer:person} (goals|penalties|headers|strikes|free-kicks|volleys|spot-kicks|finishes)", "two"),
    Pattern("three Hale goals", "three ...1 {scorer:person} (goals|penalties|headers|strikes)", "three"),
    Pattern("three for him", "(three|a hat-trick|a treble) for ...2 {scorer:person}", "three"),
    Pattern("him with two", "{scorer:person} with (two|both|a pair|a couple) (,|.|;|and|goals|strikes)", "two"),
    Pattern("he, with two", "{scorer:person} , with (two|both|a pair|a brace|a double) (,|and|;|goals)", "two"),
    Pattern("he, with three", "{scorer:person} , with (three|a hat-trick|a treble) (,|and|;|goals)", "three"),
    Pattern("him with three", "{scorer:person} with (three|all three) (,|.|;|and|goals|strikes)", "three"),
    Pattern("his second by name", "{scorer:person} 's (first|second|third|fourth) (,|.|;|came|was|on|from|made|and|arrived|put|followed|goal|in)", "noun"),
    Pattern("scored three", "(~score|~net|~grab|~bag|~claim|~notch|~hit|~plunder|~help himself to|~help herself to) (all)? (three|a trio|thrice)", "three"),
    Pattern("scored four", "(~score|~net|~grab|~bag|~claim|~notch|~hit|~plunder|~help himself to|~help herself to) (all)? four", "four"),
    Pattern("in both halves", "(goals|scored|struck|netted|goal) (at|near|towards|early|late) ...4 (both|each|either) (halves|half)", "two"),
    Pattern("a goal in each half", "(a goal|a penalty|a header|one|goals|scored|struck|netted|converted|found the net|on target|strikes|headers|penalties) in (each|either|both) (half|halves)", "two"),
    Pattern("at the start of each half", "(scored|struck|netted) ...2 (start|end|beginning|middle) of (each|either|both) (half|halves)", "two"),
    Pattern("doubled his tally", "(doubled his tally|doubled her tally|took his tally to two|took her tally to two|taking his tally to two)", "two"),
    Pattern("either side of the break", "(scored|struck|netted|goals|strikes|headers|efforts) (a goal)? (on)? (either|each) side of ...1 (half-time|halftime|break|interval)", "two"),
    Pattern("hat-trick", "(hat-trick|hattrick|hat-tricks|treble|three goals|hat trick|three times|trio of goals|three-goal)", "three"),
    Pattern("four goals", "(four goals|four times|quadruple|four-goal)", "four"),
    # told of the other side
    Pattern("conceded", "(~concede|~leak|~ship|let in|lets in|letting in)", "concede"),
    Pattern("fell behind", "(~fall|~go|~be) ...3 behind", "concede"),
    Pattern("went down", "~go ...2 down", "concede"),
    Pattern("was beaten", "(was|were|been|being) ...2 (beaten|breached|undone|caught)", "concede"),
    # none
    Pattern("saved", "(~save|~parry|~tip|~deny|~block|~clear|~thwart|~smother|~repel|~gather|~claim|~hold|~stop|~keep|~foil|~beat away)", "none"),
    Pattern("wide", "(wide|off-target|off target|over the bar|over the crossbar|woodwork|side-netting|side netting|narrowly over|high over|just over|straight at|sidenetting|stands|goalkick)", "none"),
    Pattern("hit the post", "(~hit|~strike|~rattle|~clip|~shave|~smack|~graze|~kiss|~thud|~crash|~rebound|~come back) ...4 (post|bar|crossbar|upright|woodwork|frame)", "none"),
    Pattern("ruled out", "(ruled out|disallowed|chalked off|offside|flag|struck off|ruled it out|not given|not to be)", "none"),
    Pattern("missed", "(~miss|~waste|~spurn|~fluff|~squander|~scuff|~blaze|~balloon|~sky)", "none"),
    Pattern("could have", "(could|should|would|might|may|must) (have|'ve)", "hypothetical"),
    Pattern("nearly", "(nearly|almost|close to|so close|came close|went close|looked like|threatened|denied|trying to|looking to|chance to|opportunity to|chances to|failed to|unable to|thought)", "hypothetical"),
)  # fmt: skip
