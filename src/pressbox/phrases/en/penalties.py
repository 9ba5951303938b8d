"""Ways of saying that a penalty was missed, or given.

Of a missed one `says` is the outcome and who stands where, in the words of `Around` (mentions/chances.py):

    "saved subject=keeper of"      "Petrov saved Brandt's penalty", "saved a penalty from Brandt": whose the penalty was
    "over subject=player"          "Brandt blazed his penalty over the bar"
    "saved of by?=keeper"          "Brandt's penalty was saved by Petrov"

FAILED are outcomes of any shot: they tell a missed penalty only where one has just been given (GIVEN) and was not SCORED.
"""

from pressbox.datatypes.pattern import Pattern

_PEN = "(penalty|spot-kick|penalty-kick|penalty kick|spot kick|pen|pk|12-yard kick|penalties|spot-kicks|penalty attempt|penalty effort|panenka)"
_SPOT = "(from the spot|from the penalty spot|from 12 yards|from twelve yards|with the penalty|from the penalty mark)"
_SAVED = "(saved|pushed round|pushed around|pushed over|pushed past|turned over|turned past|put round|tipped around|tipped past|fingertipped|gathered|collected|grabbed|fielded|turned round|turned around|tipped over|tipped round|touched round|clutched|scooped up|kicked away|kicked clear|punched|punched away|batted away|fisted|repulsed|flung out|stopped|parried|repelled|blocked|beaten away|beaten out|pushed away|pushed aside|pushed wide|pushed behind|pushed onto|pushed on to|turned away|turned aside|turned behind|kept out|tipped|palmed|smothered|clawed|held|gathered|caught|thwarted)"
_SAVES = "(~save|~stop|~parry|~repel|~block|~beat away|~push|~turn away|~turn aside|~turn behind|~keep out|~tip|~palm|~smother|~claw|saving|kept out|keeping out|beat away|pushed away|repulsed|~deflect|~hold|~gather|~punch|~bat|~fist|~scoop|~thwart|~foil)"
_HITS = "(~put|~fire|~send|~blaze|~sky|~shoot|~blast|~hit|~balloon|~strike|~lift|~smash|~drag|~pull|~place|~screw|~sidefoot|~side-foot|~drive|~hammer|~skew|~roll|~chip|~scoop|~slam|~thump|~crash|~clip|~bang|~fizz|~launch|~sidefoot|~stroke|~drill|~curl|~slice|~poke|~dink|~waft|~spoon|~fire|~loft|~kick|~nudge|~stab|~scuff|~pass|~whack|~crack|~lash|~wallop|~belt|~thunder|~hoof|~bash|~ram|~leather|~smack|~prod)"
_WENT = "(~hit|~strike|~rattle|~crash|~smack|~cannon|~come back|~bounce|~rebound|~thud|~clip|~fly|~go|~sail|~soar|~smash|~thump|~cannon back|~ricochet|~drift|~clear|~roll|~whistle|~clatter|~bounce back|~cannon|~glance|~spin|~strike|~end|~land|~hurtle|~balloon|~skid|~trickle|~slide|~flash)"
_FAILS = "(~miss|~squander|~waste|~fluff|~spurn|~botch|~fail with|~fail to convert|~fail to score|~fail to score with|~fail from|~pass up|~fritter|~muff|~bungle|could not convert|could not score from|could not score with|could n't convert|couldn't convert|unable to convert|unable to score from|~fail to turn|~fail to take advantage of|~fail to profit from|~fail to beat the keeper with|~fail to find the net with)"
_OVER = "(over|high|into the stand|into the stands|into the crowd|into row z|skywards|into orbit)"
_WIDE = "(wide|past the post|past the upright|past a post|past the left-hand post|past the right-hand post|off target)"

MISSED: tuple[Pattern, ...] = (
    Pattern("saw a penalty saved", "(~see|~have) ...6 " + _PEN + " ...5 " + _SAVED, "saved subject=player of? by?=keeper"),
    Pattern("saw a penalty hit the bar", "(~see|~have) ...6 " + _PEN + " ...3 " + _WENT + " ...4 (bar|crossbar|cross-bar)", "bar subject=player of?"),
    Pattern("saw a penalty hit the post", "(~see|~have) ...6 " + _PEN + " ...3 " + _WENT + " ...4 (post|upright|woodwork)", "post subject=player of?"),
    Pattern("saw an effort from the spot saved", "(~see|~have) ...6 " + _SPOT + " ...4 " + _SAVED, "saved subject=player by?=keeper"),
    Pattern("penalty was saved", _PEN + " ...4 " + _SAVED, "saved of by?=keeper"),
    Pattern("saved a penalty", _SAVES + " ...6 " + _PEN, "saved subject?=keeper of"),
    Pattern("penalty of which more is told was saved", _PEN + " , (which|taken|struck|hit|low|firmly|poorly|weakly|well) ...9 , (was|is|being) ...2 " + _SAVED, "saved of by?=keeper aside"),
    Pattern("turned a penalty round the post", "(~turn|~tip|~push|~touch|~beat|~flick|~divert|~help|~claw|~palm|~fist|~steer|~put) ...6 " + _PEN + " ...2 (round|around|over|aside|away|wide|behind|to safety|past the post)", "saved subject=keeper of"),
    Pattern("put his body behind it", "(~put|~get|~throw|~fling) ...4 (body|hand|hands|leg|legs|foot|arm|glove) (behind|to|on|at|in the way of) ...2 " + _PEN, "saved subject?=keeper of"),
    Pattern("penalty at a nice height", _PEN + " ...5 at ...1 (nice|comfortable|good|perfect|ideal|catchable|convenient|friendly|helpful|savable|saveable|handy) height", "saved of"),
    Pattern("squandered the chance from the spot", "(~squander|~waste|~miss|~spurn|~pass up|~fluff|~blow|~scorn) ...2 (chance|opportunity|invitation) ...5 (from the spot|from the penalty spot|from 12 yards|from twelve yards|with a penalty|with a spot-kick|with the penalty)", "missed subject=player"),
    Pattern("penalty save", _PEN + " (save|saves|stop)", "saved subject?=keeper owner?=keeper behind?=player"),
    Pattern("denied from the spot", "(~deny|~thwart|~foil|~frustrate|~defy|~keep out|keeping out|kept out|~save from|~block from)", "saved subject?=keeper object=player then-spot"),
    Pattern("denied his penalty", "(~deny|~thwart|~foil|~frustrate|~defy) ...5 " + _PEN, "saved subject?=keeper of"),
    Pattern("was denied from the spot", "(denied|thwarted|foiled|frustrated) ...1 " + _SPOT, "saved subject=player by?=keeper"),
    Pattern("was denied from the spot by", "(denied|thwarted|foiled|frustrated) ...5 " + _SPOT, "saved subject=player by=keeper"),
    Pattern("penalty at the keeper", _HITS + " ...5 " + _PEN + " ...3 (straight at|too close to|at the legs of|against the legs of|into the arms of|into the hands of|too near|at (the|his|their)? (keeper|goalkeeper|legs|body)|at {keeper:person})", "saved subject=player of? object?=keeper"),
    Pattern("penalty hit his feet", _PEN + " ...6 (~hit|~strike|against|into) ...4 (feet|legs|leg|knees|shins|boot|boots|midriff)", "saved of"),
    Pattern("put his penalty over", _HITS + " ...7 " + _PEN + " ...5 " + _OVER, "over subject=player of?"),
    Pattern("put over his penalty", _HITS + " " + _OVER + " ...5 " + _PEN, "over subject=player of?"),
    Pattern("put over from the spot", _HITS + " ...2 " + _OVER + " ...3 " + _SPOT, "over subject=player"),
    Pattern("put his penalty wide", _HITS + " ...7 " + _PEN + " ...5 " + _WIDE, "wide subject=player of?"),
    Pattern("put wide from the spot", _HITS + " ...2 " + _WIDE + " ...3 " + _SPOT, "wide subject=player"),
    Pattern("put his penalty against the bar", _HITS + " ...7 " + _PEN + " ...6 (bar|crossbar|cross-bar)", "bar subject=player of?"),
    Pattern("put his penalty against the post", _HITS + " ...7 " + _PEN + " ...6 (post|upright|woodwork)", "post subject=player of?"),
    Pattern("hit the bar with a penalty", "(~hit|~strike|~rattle|~crash|~smack|~clip|~smash|~rap|~thump|~graze|~clatter|~shake|~dent|~clang|~find) ...2 (bar|crossbar|cross-bar) ...7 (" + _PEN + "|" + _SPOT + ")", "bar subject=player"),
    Pattern("hit the post with a penalty", "(~hit|~strike|~rattle|~crash|~smack|~clip|~smash|~thump|~graze|~clatter|~shake|~kiss|~clang|~find) ...2 (post|upright|woodwork) ...7 (" + _PEN + "|" + _SPOT + ")", "post subject=player"),
    Pattern("penalty hit the bar", _PEN + " ...4 " + _WENT + " ...7 (bar|crossbar|cross-bar|woodwork)", "bar of"),
    Pattern("penalty hit the post", _PEN + " ...4 " + _WENT + " ...7 (post|upright|woodwork)", "post of"),
    Pattern("penalty was put against the bar by", _PEN + " ...9 (was|being) ...1 (put|sent|fired|shot|driven|struck|hit|placed|kicked|crashed) ...2 (against|on to|onto|off) ...2 (bar|crossbar|cross-bar) by", "bar by=player aside"),
    Pattern("penalty was put against the post by", _PEN + " ...9 (was|being) ...1 (put|sent|fired|shot|driven|struck|hit|placed|kicked|crashed) ...2 (against|on to|onto|off) ...2 (post|upright|woodwork) by", "post by=player aside"),
    Pattern("penalty was put over by", _PEN + " ...9 (was|being) ...1 (put|sent|fired|shot|driven|struck|hit|placed|kicked|blazed|lifted|ballooned) ...1 (over|high over) ...2 by", "over by=player aside"),
    Pattern("penalty was put wide by", _PEN + " ...9 (was|being) ...1 (put|sent|fired|shot|driven|struck|hit|placed|kicked|dragged|pulled|screwed) ...1 (wide|past) ...2 by", "wide by=player aside"),
    Pattern("penalty went over", _PEN + " ...3 (" + _WENT + "|" + _HITS + ") ...3 " + _OVER, "over of"),
    Pattern("penalty went wide", _PEN + " ...3 (" + _WENT + "|" + _HITS + ") ...3 " + _WIDE, "wide of"),
    Pattern("penalty which he put over", _PEN + " (,)? (which|that) ...3 " + _HITS + " ...3 " + _OVER, "over inner=player"),
    Pattern("penalty which he put wide", _PEN + " (,)? (which|that) ...3 " + _HITS + " ...3 " + _WIDE, "wide inner=player"),
    Pattern("penalty which he hit the post with", _PEN + " (,)? (which|that) ...3 " + _HITS + " ...4 (post|upright|woodwork)", "post inner=player"),
    Pattern("penalty which he hit the bar with", _PEN + " (,)? (which|that) ...3 " + _HITS + " ...4 (bar|crossbar|cross-bar)", "bar inner=player"),
    Pattern("penalty which he missed", _PEN + " (,)? (which|that) ...3 (missed|misses|squandered|wasted|fluffed|spurned|failed to convert|failed to score from|failed to take)", "missed inner=player"),
    Pattern("skied his penalty", "(~sky|~balloon|~blaze) ...4 " + _PEN, "over subject=player of?"),
    Pattern("missed a penalty over", _FAILS + " ...6 " + _PEN + " ...5 " + _OVER, "over subject=player of?"),
    Pattern("missed a penalty", _FAILS + " ...6 " + _PEN, "missed subject=player of?"),
    Pattern("blew a penalty", "~blow (a|an|his|her|their|its|our|another|the) ...2 " + _PEN, "missed subject=player"),
    Pattern("missed from the spot", "(~miss|~fail|wasteful|profligate|off target) " + _SPOT, "missed subject=player"),
    Pattern("failed with a penalty", "~fail ...5 (with|from) (a|an|his|her|the|their) ...2 " + _PEN, "missed subject=player"),
    Pattern("penalty miss", _PEN + " (miss|failure|blunder)", "missed from"),
    Pattern("missed penalty", "(missed|failed|squandered|wasted|saved) " + _PEN, "missed from"),
)  # fmt: skip

FAILED: tuple[Pattern, ...] = (
    Pattern("effort saved", "(effort|kick|shot|attempt|strike|drive|penalty|spot-kick|it|one) ...5 " + _SAVED, "saved of by?=keeper"),
    Pattern("effort over", "(effort|kick|shot|attempt|strike|drive|penalty|spot-kick|it|ball) ...5 (over|high)", "over of"),
    Pattern("effort wide", "(effort|kick|shot|attempt|strike|drive|penalty|spot-kick|it|ball) ...5 wide", "wide of"),
    Pattern("effort against the bar", "(effort|kick|shot|attempt|strike|drive|penalty|spot-kick|it|ball) ...5 (bar|crossbar|cross-bar)", "bar of"),
    Pattern("effort against the post", "(effort|kick|shot|attempt|strike|drive|penalty|spot-kick|it|ball) ...5 (post|upright|woodwork)", "post of"),
    Pattern("effort at the keeper", "(effort|kick|shot|attempt|strike|drive|penalty|spot-kick|it) ...4 (straight at|too close to|at the legs of|into the arms of|too near|tame|weak|feeble)", "saved of object?=keeper"),
    Pattern("shot straight at the keeper", _HITS + " ...3 (straight at|too close to|into the arms of)", "saved subject=player object?=keeper"),
    Pattern("got a hand to it", "(got|getting|gets) ...4 (hand|hands|glove|gloves|leg|legs|foot|boot|fingertips) to (it|the ball|the kick)", "saved subject=keeper"),
    Pattern("saved from him", "(~save|saving) from", "saved subject?=keeper object=player"),
    Pattern("saved his shot", "(~save|saving|~stop|~parry|kept out|~keep out|beat away|~push|~palm|~tip|~turn) ...6 (effort|kick|shot|attempt|strike|drive|it)", "saved subject?=keeper of"),
    Pattern("denied him", "(~deny|~thwart|~foil|~defy)", "saved subject?=keeper object=player"),
    Pattern("keeper saved", "(saved|saves|parried|parries|blocked it|gathered it|smothered|kept it out|beat it out|beat it away|pushed it|tipped it|turned it|clawed it|clutched it|held it|dived to|dived full|dived low|flung himself|threw himself|hurled himself)", "saved subject=keeper"),
    Pattern("was equal to it", "(equal to|guessed correctly|guessed right|guessed the right way|went the right way|dived the right way|chose the right way|read his intentions|to save|(pulled|pull|pulling) off a ...2 save|(made|make) a ...3 save|made the save|produced a ...3 save)", "saved subject?=keeper"),
    Pattern("put it over", _HITS + " ...4 (over|high)", "over subject=player"),
    Pattern("put it wide", _HITS + " ...4 (wide|past the post|past the upright|past the left-hand post|past the right-hand post|off target)", "wide subject=player"),
    Pattern("shot outside", _HITS + " ...2 (outside|by|past) (,|.|;|and)", "wide subject=player"),
    Pattern("hit the bar", "(~hit|~strike|~rattle|~smack|~clip|~crash|~smash|~thump) ...4 (bar|crossbar|cross-bar)", "bar subject=player"),
    Pattern("hit the post", "(~hit|~strike|~rattle|~smack|~clip|~crash|~smash|~thump) ...4 (post|upright|woodwork)", "post subject=player"),
    Pattern("missed", "(missed|misses|squandered|fluffed|failed to convert)", "missed subject=player bare"),
)  # fmt: skip

GIVEN: tuple[Pattern, ...] = (
    Pattern("penalty awarded", "(~award|~give|~win|~earn|~concede|~point|~gift|~grant|~hand|gave away|given away|giving away) ...6 (penalty|spot-kick|spot|penalty-kick|pen|pk)", "given"),
    Pattern("penalty was given", "(penalty|spot-kick) ...3 (awarded|given|conceded|won)", "given"),
    Pattern("had a penalty", "(~have) (a|another|their) ...1 (penalty|spot-kick)", "given"),
    Pattern("a penalty followed", "(penalty|spot-kick) (fell to|came|followed|resulted|ensued|was the result|was the outcome)", "given"),
    Pattern("handled in the area", "(handled|handles|handling|hands|handball) ...3 (on the line|in the area|in the box|in the penalty area|on his line|on her line|within the area|inside the area|inside the box|within the penalty area|in the penalty zone)", "foul"),
    Pattern("fouled in the area", "(fouled|tripped|felled|upended|floored|brought down|hauled down|pulled down|clipped) ...5 (in the area|in the box|inside the area|inside the box|in the penalty area|inside the penalty area)", "foul"),
    Pattern("penalty entrusted to", "(penalty|spot-kick|kick) ...2 (entrusted to|left to|handed to|taken by)", "taken"),
    Pattern("chance from the spot", "(chance|opportunity|invited|have) ...7 (from the spot|from the penalty spot|from 12 yards)", "taken"),
    Pattern("might have scored from it", "(could|should|might) have ...8 (from|with) ...2 (penalty|spot-kick|spot|12 yards|twelve yards)", "taken"),
    Pattern("got a pen", "(~get|~have|~receive) (a|another|our|their|the|one) ...1 (pen|penalty|spot-kick|pk)", "given"),
    Pattern("penalty to them", "(penalty|pen|spot-kick) (to|for) (us|them|the)", "given"),
    Pattern("took it", "(~take) (it|the kick|the ball|responsibility|on the responsibility)", "taken"),
    Pattern("his penalty", _PEN, "owned"),
    Pattern("took the penalty", "(~take|took|to take|taken by|~line up|~execute|in charge of|responsible for|charged with) ...4 " + _PEN, "taken"),
    Pattern("stepped up", "(~step up|~step forward|~step to the ...1 (spot|line)|~go to the ...1 spot|stepped up|placed the ball|took responsibility|assumed responsibility|took on the responsibility)", "taken"),
    Pattern("up stepped", "up (stepped|steps)", "taken"),
    Pattern("takes", "(takes|to take) (.|!|,|;)", "taken"),
    Pattern("the penalty which followed", "(penalty|spot-kick|kick) (which|that) (followed|ensued|resulted)", "given"),
    Pattern("from the resulting penalty", "(resulting|ensuing|subsequent) (penalty|spot-kick|kick)", "given"),
)  # fmt: skip
SCORED = frozenset(
    "converted converting converts scored scores scoring slotted slots dispatched despatched stroked tucked netted home"
    " buried rolled made-no-mistake mistake no-mistake equalised levelled wrong lead".split()
)
ONLY_A_CLAIM = frozenset(
    "appeal appeals appealed appealing claim claims claimed shout shouts shouted cries unlucky should could wanted wanting"
    " denied unsuccessfully convinced wave waved turned appealed".split()
)
# Right behind a penalty word: no penalty is meant, or it was not given.
NO_PENALTY = frozenset(
    "area box appeal appeals call calls claim claims shout shouts arc takers taker hero heroes specialist expert king record spot-kicker".split()
)
WENT_IN = (
    "in off",
    "went in",
    "in via",
    "and in",
    "and into the net",
    "into the net",
    "over the line",
    "not keep it out",
    "could not stop it",
    "inside the post",
    "inside the left-hand post",
    "inside the right-hand post",
    "inside the far post",
    "inside the near post",
    "inside the upright",
)
SECOND_ATTEMPT = (
    "off his line",
    "take it again",
    "taken again",
    "ordered a second",
    "have another go",
)
# In a match that went to a shoot-out: words of a penalty in play.
IN_PLAY = frozenset(
    "first-half second-half earlier half interval normal regulation minutes minute extra-time early".split()
)
USUALLY = frozenset("usually normally often regular always ordinarily".split())
TAKEN_AGAIN = frozenset("retake retaken re-taken retook encroachment encroached".split())
SHOOT_OUT = frozenset("shootout shoot-out shootouts shoot-outs sudden-death".split())
SHOOT_OUT_WORDS = (
    "on penalties",
    "sudden death",
    "to penalties",
    "went to pens",
    "on pens",
    "penalties to",
    "by penalties",
    "penalty competition",
    "penalty decider",
    "after penalties",
    "via penalties",
    "penalty kicks",
    "kicks from the penalty mark",
    "penalty lottery",
    "spot-kick lottery",
    "on spot-kicks",
    "in penalties",
    "from the spot to win",
)
AWARDED: tuple[Pattern, ...] = (
    Pattern(
        "penalty for handball by",
        "(penalty|spot-kick) ...8 for ...2 (handball|hands|a handball|handling) ...2 by ...3 {against:person}",
        "handball",
    ),
    Pattern(
        "handled",
        "{against:person} ...2 (handled|handles|was adjudged to have handled|handling|was penalised for handball)",
        "handball",
    ),
    Pattern(
        "brought down",
        "(after|when|as|for) {fouled:person} (was|had been|is|being|went) ...2 (brought down|fouled|tripped|felled|upended|bundled over|hauled down|clipped|pushed|floored|bundled|chopped down|hacked down|pulled down|wiped out|down) ...4 by ...3 {against:person}",
        "foul",
    ),
    Pattern(
        "was brought down",
        "{fouled:person} (was|had been|is|being) ...2 (brought down|fouled|tripped|felled|upended|bundled over|hauled down|clipped|pushed|floored|chopped down|hacked down|pulled down) ...4 by ...3 {against:person}",
        "foul",
    ),
    Pattern(
        "felled him in the area",
        "(after|when|as) {against:person} ...4 (brought down|fouled|tripped|felled|upended|bundled over|hauled down|clipped|pushed|chopped down|pulled down|took down|tripping|felling|clipping|fouling) {fouled:person}",
        "foul",
    ),
    Pattern("pointed to the spot", "(pointed|points|pointing) to the spot", "award"),
    Pattern("won a penalty", "{fouled:person} ...3 (won|earned|wins|winning|earning) ...3 (penalty|spot-kick)", "foul"),
    Pattern(
        "conceded a penalty",
        "{against:person} ...5 (conceded|gave away|concedes|conceding|giving away) ...4 (penalty|spot-kick)",
        "foul",
    ),
)

# To which side a penalty was given, or against which: `says` is "for" or "against".
TO_A_SIDE: tuple[Pattern, ...] = (
    Pattern("were given a penalty", "{side:team} ...3 (was|were|is|are|been|being) ...2 (awarded|given|handed|gifted|granted|presented with) ...4 (penalty|spot-kick|penalty-kick|spot kick)", "for"),
    Pattern("won a penalty", "{side:team} ...3 (won|earned|got|had|received|claimed|wins|win|earn|earns|get|have|winning|earning) (a|another|the|their|its) ...2 (penalty|spot-kick|penalty-kick|spot kick)", "for"),
    Pattern("a penalty to them", "(penalty|spot-kick|penalty-kick) (was|were)? (awarded|given)? (to|for|in favour of) (the)? {side:team}", "for"),
    Pattern("gave away a penalty", "{side:team} ...3 (conceded|concede|concedes|gave away|give away|gives away|conceding|giving away) ...3 (penalty|spot-kick|penalty-kick)", "against"),
    Pattern("a penalty against them", "(penalty|spot-kick|penalty-kick) (was|were)? ...1 (awarded|given)? against (the)? {side:team}", "against"),
)  # fmt: skip
PENALTY_WORDS = frozenset("penalty spot-kick spot-kicks spot penalties 12-yard panenka".split())

# What became of a kick, in words that need no penalty beside them: verb classes, with all their forms. They tell a missed
# penalty where a penalty word stands in the clause, or one has just been given. `says` is the outcome and who does it.
_KEEPS_OUT = (
    "(~save|~stop|~parry|~repel|~block|~smother|~claw|~palm|~punch|~bat|~fist|~repulse"
    "|(~catch|~clutch|~gather|~hold|~divert|~collect) ...2 (it|ball|effort|shot|kick|penalty|spot-kick|attempt|drive|strike)"
    "|~beat (away|out|off|down)|~deflect it|(~push|~turn|~tip|~touch|~beat|~palm|~help|~flick|~fist|~deflect|~divert) ...3 (away|aside|wide|behind|over|round|around|past|onto|out|clear|to safety|against)"
    "|~keep out|~keep ...3 out|~get down ...2 to (it|him|her|the|his|{shot:person})|(~get|~stick|~put|~fling|~throw|~stretch) ...4 (hand|hands|glove|gloves|leg|legs|foot|boot|boots|fingertips|fingers|palm|palms) ...1 (to|on|at) ...5 (it|ball|effort|shot|kick|penalty|spot-kick|attempt|drive|strike))"
)
OUTCOMES: tuple[Pattern, ...] = (
    Pattern("kept it out", _KEEPS_OUT, "saved keeper"),
    Pattern("denied him", "(~deny|~thwart|~foil|~frustrate|~defy|~outguess|~read)", "saved keeper denies"),
    Pattern("guessed right", "(guess|guesses|guessed|guessing|read|reads|dived|dive|dives|went|chose|going|picked|anticipated) ...2 (correctly|right|rightly|the right way|the correct way|him|his intentions|it)", "saved keeper"),
    Pattern("was equal to it", "(equal to|a match for) (it|him|her|the|his)", "saved keeper"),
    Pattern("made a save", "(~make|~pull off|~produce|~bring off|~execute|~effect) ...5 (save|stop|block)", "saved keeper"),
    Pattern("stood his ground", "(~stand) (his|her|up|tall) ...1 (ground|tall)?", "saved keeper weak"),
    Pattern("never troubled him", "(never|n't|not|hardly|barely|failed to|did little to) (~trouble|~test|~extend|~beat)", "saved shot"),
    Pattern("could not beat him", "(could not|couldn't|could n't|was unable to|failed to|unable to) (beat|convert|score|find|hit|make)", "missed taker"),
    Pattern("was tame", "(tame|weak|feeble|soft|poor|tamely|weakly|feebly) (and|but|effort|kick|attempt|shot|into|at|straight)", "saved shot weak"),
    Pattern("straight at him", "(straight at|too close to|directly at|into the arms of|into the hands of|at the legs of|too near)", "saved shot"),
    Pattern("off the post", "(~hit|~strike|~rattle|~smack|~clip|~crash|~smash|~thump|~graze|~kiss|~shave|~find|against|off|onto|on to|clanged|~clang|~bang|~slam|~cannon|~bounce|~ricochet|~rebound|~come back) ...5 (post|upright|woodwork|uprights|frame)", "post shot"),
    Pattern("missed the target", "(not|n't|failed to|unable to) (hit|find|trouble|test) (the target|the net|the frame|the keeper|the goalkeeper|the goal)", "missed shot"),
    Pattern("off the bar", "(~shake|~dent|~hit|~strike|~rattle|~smack|~clip|~crash|~smash|~thump|~graze|~kiss|~shave|~find|against|off|onto|on to|~clang|~bang|~slam|~cannon|~bounce|~ricochet|~rebound|~come back) ...5 (bar|crossbar|cross-bar)", "bar shot"),
    Pattern("wide", "(wide|off target|side-netting|side netting|past the post|past the upright|past the left-hand post|past the right-hand post|past a post|past the far post|outside the post|outside of the post|the wrong side of the post)", "wide shot"),
    Pattern("over", "(over the bar|over the crossbar|high over|well over|inches over|just over|cleared the bar|cleared both|cleared the crossbar|clears the bar|row z|into the stand|into the stands|into the crowd|out of the ground|into orbit|skywards|high into|into the night sky)", "over shot"),
    Pattern("put it over", "(~blaze|~sky|~balloon|~blast|~put|~hit|~fire|~lift|~send|~shoot|~smash|~scoop|~hammer|~drive|~kick|~thump|~lash) ...4 (over|high)", "over shot"),
    Pattern("into the allotments", "(~blaze|~sky|~balloon|~blast|~put|~hit|~fire|~lift|~send|~shoot|~smash|~launch) ...3 into the (allotments|car park|trees|road|stratosphere|street|next field|sky|gardens|terraces|kop)", "over shot"),
    Pattern("skied it", "(~sky|~balloon) ...2 (it|kick|penalty|effort|attempt|spot-kick)", "over shot"),
    Pattern("squandered it", "(~squander|~waste|~fluff|~spurn|~botch|~muff|~pass up|~throw away|~fritter|~bungle|~miss)", "missed taker"),
    Pattern("failed him", "(failed|deserted|fails) (him|her|{who:person})", "missed whom"),
    Pattern("failed with it", "(~fail|to fail|fail) (with|from)", "missed taker"),
)  # fmt: skip
# Between a kick and what became of it: it was another's, or another shot.
SHOTS = frozenset("effort shot attempt strike drive kick try delivery one penalty spot-kick spot pen pk hit".split())
# ", Streets diverting Hill's drive": he keeps goal.
KEEPING_OUT = frozenset(
    "saving stopping parrying diverting pushing turning tipping beating palming punching keeping blocking denying holding"
    " smothering catching gathering guessing diving getting thwarting foiling".split()
)
# The kick beat whoever got near it.
IT_WENT_IN = (
    *WENT_IN, "in off", "too powerful", "too strong", "too hot", "too good", "too much power", "too well struck", "no chance",
    "never going to", "but could not", "could only help", "in vain", "powerless", "helpless", "but couldn't", "but could n't", "strong enough hand", "through his", "under his body", "squirmed in",
    "crept in", "crept over", "still found", "nevertheless", "just enough to",
)  # fmt: skip

# Further words for a kick that failed, and those for one that went in: the nearer to the penalty decides (penalty_votes.py).
_STANDS = "(stand|stands|crowd|terrace|terraces|terracing|seats|allotments|car park|trees|road|street|river|roof of the stand|night|sky|clouds|heavens|tier|upper tier|supporters|fans|orbit|row z)"
VOTED_OUT: tuple[Pattern, ...] = (
    Pattern("penalty over", _PEN + " ...1 (over|high)", "over shot"),
    Pattern("over the top", "(over the top|over the angle|over the frame|over the goal|sailed over|flew over|went over|drifted over|floated over|looped over|curled over|soared over|sky-high|sky high|lifted over|skied|ballooned|not just over)", "over shot"),
    Pattern("into the crowd", "(into|in|to|towards|toward|among|over|onto|at|up) (the|a|his|their|our) ...2 " + _STANDS, "over shot"),
    Pattern("penalty wide", _PEN + " ...1 (wide|past the post|past a post|past the upright)", "wide shot"),
    Pattern("wrong side of the post", "(the wrong side of|the outside of|the wrong side)", "wide shot"),
    Pattern("beat it out", "(~beat|~push|~knock|~bat|~punch|~tip) it (out|away|off|down|aside|clear|round|over|behind)", "saved keeper"),
    Pattern("at a comfortable height", "at ...1 (comfortable|nice|good|perfect|ideal|catchable|convenient|friendly|helpful|savable|saveable|handy) height", "saved shot"),
    Pattern("it stayed out", "(stayed out|did not go in|never went in|came to nothing|went begging)", "missed shot"),
    Pattern("shot at the goalkeeper", "(~shoot|~hit|~kick|~fire|~strike|~roll|~pass) ...2 (at|into|to) ...1 (keeper|goalkeeper|custodian|goalie|'keeper|legs)", "saved shot"),
    Pattern("at the keeper", "(straight at|within reach of|at the right height for|at the height|close enough for|catching practice|too close to|in the midriff|too softly|too gently|without conviction|so feeble|so weak)", "saved shot"),
    Pattern("not far to go", "(did not have far to go|did n't have far to go|did n't have to move|guessed the right way|went the right way|the right way|the correct way|read it|equal to it)", "saved keeper"),
    Pattern("got it away", "(~shove|~hug|~fling|~plunge|~swat|~scramble|~grab|~trap|~grasp|~pouch|~repel|~foil) ...2 (it|ball|kick|effort|away|clear|aside|out)", "saved keeper"),
    Pattern("off the frame", "(smack|crack|slap|flush|thud) ...2 (against|off|on|onto|into) ...2 (bar|crossbar|cross-bar|woodwork)", "bar shot"),
    Pattern("the bar took it", "(bar|crossbar|cross-bar) (took it|came to|intervened|denied|saved|sent it back|rescued)", "bar shot"),
    Pattern("the post took it", "(post|upright|woodwork) (took it|came to|intervened|denied|saved|sent it back|rescued)", "post shot"),
)  # fmt: skip
VOTED_IN: tuple[Pattern, ...] = (
    Pattern("was scored", "(~make sure|made sure|kept (his|her) nerve|keeps (his|her) nerve|~hold (his|her) nerve|~convert|~net|~slot|~tuck|~dispatch|~despatch|~bury|~stroke|~roll ...3 (in|home|into)|made no mistake|no mistake|making no mistake)", "in"),
    Pattern("scored", "(scored|scores|scoring|added a|adding a)", "in"),
    Pattern("placed it out of reach", "(~place|~put|~slide|~pass|~drive|~fire|~send|~lift|~roll|~sweep|~hit) ...5 " + _PEN + " ...2 (out of reach|out of the reach|past|beyond|high past|low past|inside|into the side netting|into the corner|away)", "in"),
    Pattern("tied it from the spot", "(~tie|~draw|~add|~settle|~win|~wrap|~complete) ...6 (from the spot|from the penalty spot|with a penalty|with a spot-kick)", "in"),
    Pattern("into the net", "(in|into|inside|under|for|to|beyond|past) (the|a|his|her) ...2 (net|corner|roof of the net|onion bag|side-netting|inside)", "in"),
    Pattern("off it and in", "(in off|and in|went in|goes in|crept in|squeezed in|squirmed in|it in|inside the post|inside the left-hand post|inside the right-hand post|inside the upright|inside a post)", "in"),
    Pattern("sent him the wrong way", "(~send ...4 (the wrong way|to the wrong side)|the wrong way)", "in"),
    Pattern("levelled from the spot", "(~level|~equalise|~restore|~double|~reduce|~halve|ahead|in front|equaliser|lead|the points|a point) ...4 (from the spot|from the penalty spot|from 12 yards|with a penalty|with the penalty|with a spot-kick|from a penalty|from the penalty)", "in"),
    Pattern("fired home", "(home|emphatically|~put away|~stick away|~knock in|~smash in|~tap in|~drive in)", "in"),
    Pattern("beat him", "(~beat (him|her|the|a|his|their|{who:person})|beyond|gave ...2 no chance|no chance)", "in"),
    Pattern("could not keep it out", "(could|did|was|unable|failed|powerless) (not|n't|to)? ...1 (keep it out|stop it|prevent it)", "in"),
    Pattern("too good for him", "too (powerful|strong|good|hard|accurate|well placed)", "in"),
    Pattern("put them ahead", "(levelled it|equalised it|put ...2 ahead|put ...2 in front|put ...2 level)", "in"),
    Pattern("rescued a point", "(~rescue|~earn|~secure|~salvage|~snatch|~seal|~clinch|~win|~complete) ...4 (draw|point|points|win|victory|hat-trick|comeback|game|match|scoring)", "in"),
)  # fmt: skip
