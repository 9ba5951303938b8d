"""Ways of saying that the ball was in the net and the goal was not given.

`says` is the part that a phrase plays:

    denied       likewise, of the man, where a goal is spoken of near it: "denied by the offside flag"
    verdict      says by itself that a goal did not count: "had a goal chalked off"
    offside      likewise, of the man: "was flagged offside when he turned it in"
    net          the ball went in; it tells only together with a refusal: "found the net, only for ..."
    thought      so it was believed: "thought he had equalised"
    refusal      what turned it down: "the flag was up"
"""

from pressbox.datatypes.pattern import Pattern

_GOAL = "(goal|goals|effort|efforts|strike|strikes|header|finish|shot|tap-in|volley|leveller|leveler|equaliser|equalizer|winner|opener|free-kick|drive|flick|half-volley|overhead-kick|backheel|lob|chip|touchdown|overhead kick|point|stoppage-time goal|consolation|third|clincher)"
_BE = "(was|were|is|are|being|be|been)"
_OUT = "(ruled out|cancelled by|cancelled for|canceled by|canceled for|scratched for|scratched out|not recognised|not recognized|taken off him|taken off her|taken off them|wiped out for|wiped out by|wiped out after|erased by|erased after|crossed off|chalked off|chalked out|disallowed|disallow|ruled offside|ruled to be offside|struck off|struck out|wiped out by var|wiped off|scrubbed off|scrubbed out|scratched off|annulled|cancelled by var|cancelled out by var|cancelled out by the|taken away from him|taken away from her|taken away from them|taken away by|cancelled for offside|cancelled by the referee|overturned by var|overturned by the|overturned after|overturned for|overruled|discounted|not given|not allowed|flagged offside|flagged for offside|flagged up for offside|deemed offside|deemed to be offside|judged offside|judged to be offside|adjudged offside|adjudged to be offside|adjudged to have been offside|called back|denied by the offside flag|denied by the flag|denied by the linesman|denied by an offside|denied by var|overturned|rubbed out|rubbed off|nullified|erased|waved off|waved away|thrown out|taken off the board|taken off the scoreboard|crossed off|expunged|quashed|wiped from|wiped off the board|cancelled|rescinded|cancelled following|cancelled after|cancelled because|ruled illegal|declared offside|adjudged not to have counted|wiped out on|wiped out for|wiped out by|struck from|taken off by var)"
_IN = "(in|into|home|past|over the line|across the line|beyond|inside the post|inside the near post|inside the far post|away)"
_PUTS = "(~head|~tap|~turn|~poke|~tuck|~slot|~bundle|~prod|~stab|~nod|~roll|~fire|~smash|~volley|~sidefoot|~side-foot|~slam|~hammer|~drill|~sweep|~stroke|~steer|~scramble|~force|~lash|~rifle|~curl|~crash|~drive|~chip|~lob|~lift|~glance|~touch|~flick|~knock|~thump|~bury|~finish|~hook|~squeeze|~toe|~power|~guide|~slide|~whip|~pass|~shoot|~put|~place|~send|~stick|~dink|~clip|~blast|~convert|~strike)"
_NET = "(net|line|goal|corner|roof|rigging|onion bag|netting)"

PATTERNS: tuple[Pattern, ...] = (
    Pattern("goal ruled out", _GOAL + " ...12 " + _OUT, "verdict"),
    Pattern("second ruled out", "(second|third|fourth|hat-trick|treble|one) (from|for|by|of)? ...3 " + _BE + " ...2 " + _OUT, "verdict"),
    Pattern("cancelled the goal", "(cancelled|cancels|cancelling|annuls|annulling|nullified|nullifies|overturned|overturns|overturning|rescinded|erased|scrubbed|chalked) ...7 (goal|equaliser|equalizer|winner|leveller|opener|strike|header)", "verdict"),
    Pattern("it was ruled out", "(it|this|that|which) " + _BE + " ...2 " + _OUT, "verdict"),
    Pattern("ruled it out", "(rule|rules|ruled|ruling) ...6 (out|offside)", "verdict"),
    Pattern("chalked it off", "(chalk|chalks|chalked|chalking) ...5 off", "verdict"),
    Pattern("disallowed the goal", "(disallowed|disallowing|disallows|disallow|annulled) ...4 " + _GOAL, "verdict"),
    Pattern("disallowed it", "(disallowed|disallowing|disallows|disallow|annulled) it", "verdict"),
    Pattern("ruled out his goal", "(ruled out|ruling out|rule out|chalked off|chalking off|chalk off|struck off|scrubbed out|annulled) ...4 " + _GOAL, "verdict"),
    Pattern("denied by the flag", "(denied|thwarted|foiled|frustrated|robbed) by ...3 (flag|linesman|assistant|var|offside)", "denied"),
    Pattern("ruled-out goal", "(ruled-out|chalked-off|disallowed) ...1 " + _GOAL, "verdict"),
    Pattern("goal did not stand", "(" + _GOAL + "|it) ...7 (not|n't|didn't|wouldn't|never) (to)? (stand|count)", "verdict"),
    Pattern("goal not given", "(" + _GOAL + "|it|point|score) " + _BE + " not (given|allowed|awarded|counted)", "verdict"),
    Pattern("had one disallowed", "(~have|~see) ...2 (one|two|another|three) ...3 (disallowed|ruled out|chalked off|struck off|scrubbed off|ruled offside|scratched|taken off him|taken off her|taken away|not recognised|not recognized|wiped out|scratched out|scratched off|crossed off)", "verdict"),
    Pattern("flag denied him a goal", "(flag|call|decision|var|offside|official|officials|linesman|referee|whistle|assistant|review) ...3 (~deny|~rob|~deprive) ...8 (goal|equaliser|equalizer|opener|winner|second|third|hat-trick|lead|leveller|first|double|brace)", "verdict denied-object"),
    Pattern("flag cut short his celebrations", "(flag|whistle|referee|var|linesman|assistant|review|officials|official) ...4 ((cut short|cutting short|halted|halting|stopped|ended|silenced|spoiled|spoilt) ...4 (celebrations|joy|cheers)|(cut|cutting) ...3 (celebrations|joy|cheers) short)", "verdict"),
    Pattern("had a goal ruled out", "(~have|~see) ...9 (chalked off|disallowed|ruled out|ruled offside)", "verdict"),
    Pattern("had what seemed a goal ruled out", "(~have|~see) what ...9 (chalked off|disallowed|ruled out|ruled offside|scrubbed out|scrubbed off|wiped out|struck off|scratched off|cancelled)", "verdict"),
    Pattern("refused to allow it", "(~refuse|~decline) to (allow|give|award|grant|recognise|recognize) ...3 (goal|point|score|equaliser|equalizer|winner|opener|strike|header)", "verdict"),
    Pattern("did not survive the check", "(goal|it|effort|strike|header|equaliser|equalizer|winner|opener|finish) ...3 (failed to|did not|did n't|didn't|could not) (survive|withstand|pass|stand up to) ...4 (check|review|var|scrutiny|monitor)", "verdict"),
    Pattern("denied a goal by the flag", "denied (a|an|his|her|their|what) ...6 by ...4 (flag|linesman|assistant|var|offside)", "verdict"),
    Pattern("flagged offside when scoring", "(flagged|adjudged|judged|ruled|deemed|caught|penalised|given|standing|clearly|marginally|narrowly|recalled|pulled|called|brought|was|were) ...5 offside ...3 (when|as|after|before|having|in|despite) ...4 (" + _PUTS + " ...6 " + _IN + "|~score|~net|~convert|~find the net|tucking in|tapping in|heading in|turning in|the ball in|~celebrate)", "offside"),
    Pattern("denied a goal because of", "denied (a|an|his|her|their|what)? ...2 (another|" + _GOAL + "|second|third|hat-trick) ...1 (because of|due to|owing to|after|by|for|through) ...4 (handball|foul|offside|review|infringement|push|shove|var)", "verdict"),
    Pattern("but for offside", "would have ...8 but for ...2 (offside|flag|linesman|assistant|var|whistle)", "denied"),
    # the ball in the net
    Pattern("had the ball in the net", "(~have|~put|~get|~bundle|~force|~send|~see|~scramble|~poke|~turn|~head|~place|~stick|~tuck) ...3 ball ...6 (net|line)", "net"),
    Pattern("found the net", "(~find|~hit|~ripple|~bulge) the (back of the)? net", "net"),
    Pattern("into the net", _PUTS + " ...5 (in|into|over|past) ...4 " + _NET, "net"),
    Pattern("headed in", _PUTS + " ...4 (in|home|away|past|beyond|clear)", "net"),
    Pattern("crossed the line", "(header|shot|effort|ball|volley|drive|free-kick|strike|touch|corner|cross) ...4 (crossed|cross|crossing|over) the (goal)? line", "net"),
    Pattern("did go in", "(header|shot|effort|volley|drive|free-kick|strike|corner|lob|chip) (did go|went|flew|dropped|looped|sailed) in", "net"),
    Pattern("one in", "(~have|~get|~put) (it|one|another|him|the ball) (in|back|through)", "net"),
    Pattern("slotted under him", _PUTS + " ...3 (under|beneath|underneath)", "net beaten"),
    Pattern("finished, how", "~finish (off|at|from|low|high|coolly|calmly|neatly|under|smartly|clinically|superbly|beautifully|confidently)", "net"),
    Pattern("between the posts", "(~put|~send|~drive|~shoot|~kick|~head|~force|~run|~take) ...3 (through|between) (the (posts|uprights|sticks|goal))?", "net old"),
    Pattern("beat the keeper", "(~beat|~lob|~chip|~round) ...4 (with|from)", "net beaten"),
    Pattern("beat the goalkeeper", "(~beat|~lob|~chip|~round) (the|his|their|her)? ...2 (keeper|goalkeeper|'keeper|custodian|goalie)", "net"),
    Pattern("lobbed him", "(~lob|~chip|~round) ...3 (,|and|but|only)", "net beaten"),
    Pattern("backheel into the net", "(backheel|header|shot|effort|volley|strike|drive|finish|free-kick|tap-in|flick|lob|chip) ...4 (into|in) ...3 net", "net"),
    Pattern("scored", "(~score|netted|nets|netting|~equalise|levelled|leveled|~convert)", "net"),
    Pattern("wheeled away", "(wheeled|wheeling|raced|ran|sprinted|raced) (away|off|to the corner) ...3 (celebration|celebrate|celebrating|delight|jubilation|joy)", "net"),
    Pattern("celebrated", "(~celebrate)", "net"),
    Pattern("thought he had scored", "(thought|believed|felt|looked|appeared|seemed|reckoned) ...5 (scored|equalised|snatched|rescued|salvaged|levelled|leveled|level|won|lead|goal|winner|equaliser|equalizer|net|opener|leveller|ahead|it|deadlock|scoring|advantage|front|hat-trick|treble|drought|another|second|third|fourth|up)", "thought"),
    Pattern("had the ball past him", "(~have|~put|~get) (the)? ball (past|beyond|behind|over)", "net"),
    Pattern("had the net bulging", "(net|rigging|netting) (bulging|rippling|shaking|dancing)", "net"),
    Pattern("thought he had made it two", "(thought|believed) ...3 (had|d) ...1 (made|completed|doubled|grabbed|given|put|restored|taken|got|found|added|levelled|pulled|brought|sealed|won|broken|opened|struck|notched|extended)", "thought"),
    Pattern("celebrations cut short", "(celebrations|joy|delight|jubilation|elation) ...3 (cut|cut short|short-lived|halted|stopped|premature|curtailed|ended|silenced)", "thought"),
    # what turned it down
    Pattern("raised his flag", "(~raise|~lift|~wave) ...2 flag", "refusal"),
    Pattern("appeal allowed", "(appeal|claim|appeals|shout|protest) for ...1 (offside|off-side|off side|hands|handball|foul|push) ...2 (was|were|being) (allowed|upheld|sustained|admitted|entertained|granted)", "refusal"),
    Pattern("saw the flag", "(~see|~notice|~spot) (the|a|that|his|her) ...3 flag", "refusal"),
    Pattern("there was a flag", "there (was|is|came) (a|the) ...2 flag", "refusal"),
    Pattern("review showed him offside", "(review|replay|replays|var|monitor|check|pictures|screen|video) ...4 (~show|~find|~judge|~rule|~decide|~reveal|~deem) ...7 (offside|off-side|handball|handled|fouled)", "refusal"),
    Pattern("saw the referee signal", "then (saw|heard|noticed|spotted) ...4 (referee|whistle|linesman|assistant|flag|official|signal)", "refusal"),
    Pattern("up went the flag", "(up|out) (~go|~shoot|~come) ...3 (flag|linesman 's flag)", "refusal"),
    Pattern("to penalise a push", "to (find|discover|identify|detect|rule|penalise|penalize|award|give|spot|see|detect|signal|blow for|whistle for|rule for|point to) ...2 (push|foul|handball|offside|infringement|shove|free-kick|nudge)", "refusal"),
    Pattern("being flagged", "(being|was|were|been|be) flagged (up|only|for|by|late|down|back)?", "refusal"),
    Pattern("flag up", "(flag|flags) ...4 (up|raised|deny|denied|denying|cut|halted|already|raise|saved|spared|went|go|gone|stopped|intervened|ruled|came|decided|said|told)", "refusal"),
    Pattern("denied by the flag", "(denied|thwarted|foiled|stopped|halted|cut short|ruled|pulled up|frustrated|penalised|saved|spared|undone) ...3 by ...4 (flag|linesman|assistant|var|offside|official|officials|whistle)", "refusal"),
    Pattern("for offside", "(flagged|ruled|adjudged|judged|deemed|penalised|caught|given|declared|whistled|pulled up|pulled back|called|recalled|brought back|halted|was|were|been|strayed|standing) ...3 offside", "refusal"),
    Pattern("offside flag", "(offside flag|offside decision|linesman 's flag|assistant 's flag|linesman 's raised flag|offside call|raised flag|late flag|raised offside)", "refusal"),
    Pattern("linesman ruled", "(linesman|assistant|official|var|referee|ref|officials|video) ...9 (flagged|ruled|rule|ruling|offside|disallowed|disallow|chalked|penalised|infringement|handball|blew|blown|blow|raised|spotted|pull play|pulled play|called play|call play|brought play|bring play|cancelled|intervened|had other ideas|cut|overturned|had seen|detected|noticed|adjudged|judged|deemed|found|came to the rescue|decided otherwise|thought otherwise|saw otherwise|saw a|saw an)", "refusal"),
    Pattern("spotted a foul", "(~spot|~detect|~notice|~adjudge|~signal|~indicate|had seen) ...3 (infringement|foul|handball|push|offside|shove|impeded|obstruction)", "refusal"),
    Pattern("ruled that he had fouled", "(ruled|adjudged|decided|judged|deemed|signalled|ruling|found) that ...4 (fouled|handled|pushed|impeded|offside|strayed|obstructed|off-side)", "refusal"),
    Pattern("ruled to have fouled", "(ruled|adjudged|judged|deemed|held|found|told) ...2 to have ...2 (fouled|handled|pushed|shoved|impeded|climbed|strayed|obstructed|controlled|used|charged|barged|infringed|offended)", "refusal"),
    Pattern("out of play first", "(gone|went|run|rolled|been) ...2 out of play", "refusal his"),
    Pattern("could not be counted", "(could not|cannot|could hardly) be (counted|allowed|given)", "refusal"),
    Pattern("controlling it with an arm", "(controlling|using|handling|bringing|helping|taking) ...4 (forearm|hand|arm|elbow)", "refusal"),
    Pattern("keeper had been impeded", "(had been|was|were) (impeded|fouled|obstructed|pushed|shoved|barged)", "refusal his"),
    Pattern("a yard off", "(was|were) ...3 (yard|yards|metre|metres|mile|miles|fraction) (off|ahead)", "refusal his"),
    Pattern("beyond the last man", "(in front of|beyond|ahead of) ...1 last (man|defender)", "refusal his"),
    Pattern("had strayed", "(had|have|having) strayed", "refusal his"),
    Pattern("a hand was spotted", "(hand|arm|handball|infringement|push|foul) ...2 (detected|spotted|noticed|penalised)", "refusal"),
    Pattern("linesman disagreed", "(linesman|assistant|referee|official|officials|flag) (disagreed|objected|differed)", "refusal"),
    Pattern("offside given", "(offside|off-side|off side|hands|foul|push|shove|handball|infringement) (was|had been|being) (given|called|signalled|awarded|whistled)", "refusal"),
    Pattern("penalised him for", "(~penalise|~penalize|~pull up|penalised|penalise) ...3 for", "refusal"),
    Pattern("from an offside position", "(from|in) (an|a)? ...1 (offside|off-side) (position)?", "refusal"),
    Pattern("what was ruled offside", "(from|in) what was ...2 (ruled|judged|adjudged|deemed|held|given|considered) ...2 (offside|off-side)", "refusal"),
    Pattern("referee had whistled", "(referee|ref|umpire|official|whistler|arbiter) ...2 (whistled|whistling|blown|blew|stopped)", "refusal"),
    Pattern("play was stopped", "(play|game) ...4 (stopped|halted|held up|called back|pulled back|brought back|called to a halt) ...1 (for|by|because)", "refusal"),
    Pattern("he was offside", "(was|were|is|been|being|be) ...4 (offside|off-side|off side)", "refusal"),
    Pattern("strayed offside", "(~stray|~stand|~lurk|~drift|~go|gone) ...3 (offside|off-side|too soon|too early)", "refusal"),
    Pattern("had fouled", "(had|having) ...1 (fouled|handled|pushed|impeded|controlled|shoved|used|climbed|bundled|barged|obstructed|leaned|leant)", "refusal his"),
    Pattern("pushing as he did so", "(a push|a foul|a shove|a handball|handball|hands|an infringement|a nudge|a tug) (on|by|against|in|had|having|earlier)", "refusal"),
    Pattern("the flag", "(the|a|an|his|her|that|linesman 's|assistant 's|goes|went) (flag|linesman|offside)", "refusal bare"),
    Pattern("offside", "(offside|off-side)", "refusal bare"),
    Pattern("flagged him off", "(~flag|~call|~rule|~give|~judge) ...2 (off|offside)", "refusal"),
    Pattern("would not have it", "(would not have it|would have none of it|was having none of it|had other ideas|thought otherwise|said no|shook his head)", "refusal"),
    Pattern("not to be given", "(did not|didn't|did n't|would not|was not|not to) (count|stand|be given|be allowed)", "refusal"),
    Pattern("whistle gone", "whistle ...3 (gone|blown|went|blew|already|sounded)", "refusal"),
    Pattern("free-kick given against him", "(free-kick|free kick|foul|infringement|offence|handball) ...4 (given|awarded|called|whistled|spotted|detected|committed|blown)", "refusal"),
    Pattern("gave a foul", "(gave|give|gives|giving|award|awarded|awarding|signal|whistle|whistled|called|signalled) ...2 (foul|free-kick|free kick|infringement|handball|offside) (for|against|in|on|by|to)?", "refusal"),
    Pattern("only to be flagged", "(only to be|but (was|were|is)|only to find himself) ...2 (flagged|pulled up|pulled back|called back|recalled|penalised|brought back)", "refusal"),
    Pattern("blew for a foul", "(~blow|whistled|whistling) ...3 for", "refusal"),
    Pattern("play pulled back", "(pull|pulled|pulling|call|called|calling|bring|brought|bringing) (the)? (play|game|it) back", "refusal"),
    Pattern("penalised", "(((was|been|were|being) ...2 (penalised|adjudged|pulled up) ...2 for)|penalised)", "refusal"),
    Pattern("verdict on it", "(ruled out|chalked off|disallowed|ruled offside|chalked it off|ruled it out|disallowed it|called offside|given offside|did not count|would not count|was not given|ruled it offside|waved it away|not allowed to stand|no goal)", "refusal"),
)  # fmt: skip
# Between the ball in the net and what turned it down.
TURNS = frozenset(
    "but only although though however before until yet when except unfortunately alas while despite".split()
)
# After "but", "only for" the refusal may be told in any words of these.
TRIED = frozenset(
    "looked tried attempted attempting trying hoping about ready failed unable could would should might if".split()
)
NO_GOAL = frozenset("saved save saves saving wide blocked cleared bar crossbar".split())
# Those who say that it should not have counted, before the refusal's words: nobody turned it down.
COMPLAINED = frozenset(
    "protests protest protested claims claimed claim claiming appeals appealed appealing complained complaints complaint"
    " argued insisted suggestions suspicion hint despite shouts convinced wanted".split()
)
BEFORE_IT_WENT_IN = frozenset("before as when after".split())
GIVEN_AFTER_ALL = frozenset("stand stood awarded given reversed overturned allowed".split())
REVIEWED = frozenset("var review initially originally first replay replays monitor check".split())
REASONS: tuple[tuple[str, str], ...] = (
    ("handball", "handball"), ("hands", "handball"), ("off-side", "offside"), ("strayed", "offside"), ("too soon", "offside"), ("too early", "offside"), ("handled", "handball"), ("hand ball", "handball"), ("offside", "offside"), ("flag", "offside"),
    ("linesman", "offside"), ("foul", "foul"), ("push", "foul"), ("bundling", "foul"), ("penalised", "foul"), ("infringement", "foul"),
    ("climbing", "foul"), ("charged", "foul"), ("shove", "foul"), ("tripp", "foul"), ("imped", "foul"), ("free-kick", "foul"), ("impeding", "foul"), ("obstruct", "foul"), ("byline", "out of play"), ("out of play", "out of play"), ("goal line", "out of play"), ("video", "VAR"), ("var", "VAR"),
)  # fmt: skip
# Whistles that end a half disallow nothing, and what happened "at the other end" is another story.
OTHER_WHISTLES = frozenset("half-time full-time final interval end time".split())
