"""Ways of saying who was behind or ahead at some time of a match, and whose the first or last goal was.

`says` is trailed, led, first or last; a number behind it is by how many goals, "x2" how often.

"came from behind to beat"  ->  trailed          "let slip a two-goal lead"  ->  led 2
"twice hit back to draw"    ->  trailed x2       "salvaged a point"          ->  last
"""

from pressbox.datatypes.pattern import Pattern

_GOALS = "(a|one|a single) (goal|goals)?"
_TWO = "(two|2) (goals|clear)?"
_THREE = "(three|3) (goals|clear)?"
_TIMES = "(three times|thrice|on three occasions)"
_TWICE = "(twice|two times|on two occasions)"
_BACK = "(~come|~fight|~hit|~battle|~bounce|~rally|~recover|~roar|~storm|~claw|~turn|~respond|~climb|~return)"
_FELL = "(~fall|~go|~find|~be) (themselves|itself)?"
_COMEBACK = "(comeback|fightback|recovery|rally|revival|escape)"
_SLIP = "(let slip|~throw away|threw away|~surrender|~squander|~blow|~relinquish|~give up|~toss away|let go|~cough up|~lose)"
_LEAD = "(lead|advantage|cushion)"
_OVERCAME = (
    "(~overcome|~overturn|~wipe out|~erase|~recover|~turn round|~turn around|~reverse|~haul back|~claw back|~pull back"
    "|~make up|~cancel out)"
)
_IN_FRONT = "(ahead|in front|in the lead|to the good|to the fore)"
_RESCUED = "(~salvage|~rescue|~save|~snatch|~grab|~steal|~nick|~pinch|~scramble|~scrape|~pluck|~claw|~force)"
_SHARED = "(point|draw|replay|stalemate|share)"
_AT_THE_BREAK = "(at|by) (the)? (break|interval|half-time|halftime|turn|turnaround|change)"

PATTERNS: tuple[Pattern, ...] = (
    Pattern("came from behind", _BACK + " ...3 from behind", "trailed"),
    Pattern("came from a goal down", _BACK + " ...3 from " + _GOALS + " (down|behind|adrift)", "trailed"),
    Pattern("came from two down", _BACK + " ...3 from " + _TWO + " (down|behind|adrift)", "trailed 2"),
    Pattern("came from three down", _BACK + " ...3 from " + _THREE + " (down|behind|adrift)", "trailed 3"),
    Pattern("came from n-n down", _BACK + " ...3 from {s:score} (down|behind)", "trailed"),
    Pattern("a comeback from two down", _COMEBACK + " from " + _TWO + " (down|behind|adrift)", "trailed 2"),
    Pattern("a comeback from a goal down", _COMEBACK + " from " + _GOALS + " (down|behind|adrift)", "trailed"),
    Pattern("a comeback from behind", _COMEBACK + " from behind", "trailed"),
    Pattern("overcame a deficit", _OVERCAME + " ...3 (deficit|arrears)", "trailed"),
    Pattern("overcame a two-goal deficit", _OVERCAME + " ...1 (two-goal|2-goal) ...1 (deficit|arrears)", "trailed 2"),
    Pattern("overcame an n-n deficit", _OVERCAME + " ...1 {s:score} ...1 (deficit|arrears)", "trailed"),
    Pattern("fell behind", "(~fall|~go|falling|going) ...1 behind", "trailed"),
    Pattern("fell a goal behind", _FELL + " " + _GOALS + " (down|behind)", "trailed"),
    Pattern("fell two behind", _FELL + " " + _TWO + " (down|behind)", "trailed 2"),
    Pattern("fell three behind", _FELL + " " + _THREE + " (down|behind)", "trailed 3"),
    Pattern("were n-n down", _FELL + " {s:score} (down|behind)", "trailed"),
    Pattern("trailed", "~trail", "trailed"),
    Pattern("trailed n-n", "~trail {s:score}", "trailed"),
    Pattern("twice came from behind", "(twice ~come ...2 from behind|~come ...2 from behind twice)", "trailed x2"),
    Pattern("twice hit back", _TWICE + " (~hit back|~fight back|~come back|~recover|~level|~equalise|~equalize|~draw level)", "trailed x2"),
    Pattern("twice fell behind", _TWICE + " ((~fall|~go|~be) (behind|down)|~trail)", "trailed x2"),
    Pattern("threw away a lead", _SLIP + " ...4 " + _LEAD, "led"),
    Pattern("threw away a two-goal lead", _SLIP + " ...2 (two-goal|two goal|2-goal) " + _LEAD, "led 2"),
    Pattern("threw away a three-goal lead", _SLIP + " ...2 (three-goal|three goal|3-goal) " + _LEAD, "led 3"),
    Pattern("threw away an n-n lead", _SLIP + " ...2 {s:score} " + _LEAD, "led"),
    Pattern("twice threw away a lead", _TWICE + " " + _SLIP + " ...3 " + _LEAD, "led x2"),
    Pattern("took the lead", "(~take|~seize|~grab|~snatch|~regain|~retake|~gain|~obtain|~secure) ...1 (the|an|a) (early|deserved|surprise|shock|first-half|interval|half-time)? lead", "led"),
    Pattern("went in front", "(~go|~edge|~be|~stay|~get|~move|~forge|~race|~storm|~surge) (into the lead|in front|ahead)", "led"),
    Pattern("went n-n up", "(~go|~be|~race|~storm|~surge|~cruise|~coast|~find themselves) (into a)? {s:score} (up|ahead|in front|to the good|clear|lead)", "led"),
    Pattern("were two up", "(~be|~go|~race|~storm|~cruise) " + _TWO + " (up|ahead|in front|to the good|clear)", "led 2"),
    Pattern("led n-n", "(~lead|~hold) (an|a)? {s:score} (lead)?", "led"),
    Pattern("led at the break", "(~lead|ahead|in front|~be " + _IN_FRONT + ") " + _AT_THE_BREAK, "led"),
    Pattern("twice led", "(" + _TWICE + "|" + _TIMES + ") (~lead|~take the lead|~go ahead|~go in front|~be ahead|~be in front|~hold the lead)", "led x2"),
    Pattern("led twice", "(~lead|~take the lead|~go ahead|~go in front|~be ahead|~be in front) (" + _TWICE + "|" + _TIMES + ")", "led x2"),
    Pattern("scored first", "(~score first|~strike first|~draw first blood|drawn first blood|~open the scoring|~break the deadlock|~open their account|~open the account)", "first"),
    Pattern("salvaged a point", _RESCUED + " (for)? (themselves|itself)? (a|the) ...2 " + _SHARED, "last"),
    Pattern("hit back to draw", "(~come|~fight|~hit|~battle|~bounce|~rally|~recover|~storm|~claw|~roar) ...6 to (draw|level|snatch|force|earn|share|rescue|salvage|secure|hold)", "last"),
)  # fmt: skip

_EQUALISER = "(equaliser|equalizer|leveller|equalising goal|equalizing goal)"
_FOUND = (
    "(~find|~get|~grab|~snatch|~score|~force|~earn|~net|~claim|~secure|~deserve|~bag|~conjure|~chase|~seek|~search|~press"
    "|~push|~look|~hunt|~strive|~pursue|~want|~need|~pursuit|quest|search|desperate|~threaten)"
)
_A_LEAD = "(their|its|the|that|this) ...1 (lead|advantage)"

# What is only understood with the words, whatever came of it: who seeks an equaliser is behind, who might double a lead is
# ahead. Read of a side alone: of "Kelby led until Hale levelled" nothing is said of Kelby.
UNDERSTOOD: tuple[Pattern, ...] = (
    Pattern("levelled", "(~level|~equalise|~equalize)", "trailed"),
    Pattern("drew level", "(~draw|~pull|~get|~come|~be) (back)? (level|on terms|on level terms)", "trailed"),
    Pattern("got back on terms", "(~get|~be|~come|~claw|~fight|~battle) ...3 back (on|to) (level)? terms", "trailed"),
    Pattern("back into the match", "(~get|~come|~fight|~claw|~battle|~work|~find) ...3 back (in|into) (it|the game|the match|the contest|the tie|contention)", "trailed"),
    Pattern("restored parity", "(~restore|~achieve) (parity|equality)", "trailed"),
    Pattern("squared the match", "(~square|~even|~tie) (matters|things|the match|the game|the score|the scores|the contest|it|it up)", "trailed"),
    Pattern("hit back", "(~hit|~fight|~strike|~storm|~bounce|~roar) back", "trailed"),
    Pattern("found an equaliser", _FOUND + " ...4 " + _EQUALISER, "trailed"),
    Pattern("their equaliser", "'s ...2 " + _EQUALISER, "trailed"),
    Pattern("their consolation", "'s ...2 consolation", "trailed"),
    Pattern("pulled one back", "(~pull|~get|~claw|~grab|~peg) (a goal|one|another) back", "trailed"),
    Pattern("reduced the arrears", "(~reduce|~cut|~halve|~narrow|~erase|~wipe out|~eradicate) ...2 (deficit|arrears)", "trailed"),
    Pattern("chased the game", "(~chase) (the) (game|match)", "trailed"),
    Pattern("were behind", "~be (still)? (behind|in arrears)", "trailed"),
    Pattern("were one adrift", "(only)? (one|a goal|a single goal) (adrift|behind|down|in arrears)", "trailed"),
    Pattern("conceded first", "(~concede (early|first)|(~concede|~let in|~give away) (an early|the opening|the first) goal)", "trailed"),
    Pattern("conceded an equaliser", "(~concede|~let in|~allow|~deny|~peg back|~undo|~rob|~hold|~pin back) ...4 " + _EQUALISER, "led"),
    Pattern("doubled their lead", "(~double|~extend|~increase|~add to|~stretch|~treble|~build on|~protect|~defend|~hold on to|~cling to|~restore|~regain|~retake|~reclaim|~consolidate|~preserve|~sit on|~enjoy|~hold|~surrender) " + _A_LEAD, "led"),
    Pattern("their lead", "'s ...2 (lead|advantage)", "led"),
    Pattern("went back in front", "(~go|~be|~get|~edge|~move|~forge|~surge|~come) back (in front|ahead|into the lead)", "led x2"),
    Pattern("were put back in front", "(~put|~fire|~send|~head|~shoot|~nod|~edge|~nudge|~ease|~bring|~sweep) {side:team} (back|again) (in front|ahead|into the lead)", "led x2"),
    Pattern("had their lead restored", "(~restore|~regain|~reclaim) {side:team} 's (lead|advantage)", "led x2"),
    Pattern("regained the lead", "(~regain|~retake|~reclaim) (the|their|its) (lead|advantage)", "led x2"),
    Pattern("their opener", "'s ...2 (opener|opening goal)", "first"),
    Pattern("stunned by an early goal", "~be ...1 (stunned|rocked|shocked|jolted|hit|shaken|stung) by ...2 (early|opening|first) (goal|strike|blow)", "trailed"),
    Pattern("rallied", "~rally", "trailed"),
    Pattern("first goal was theirs", "(first|opening) goal (~be|~fall|~come|~go) (to|for)? {side:team}", "first"),
    Pattern("first to score were they", "first (to|on) (score|scoresheet|the scoresheet|strike) (~be) {side:team}", "first"),
    Pattern("the lead did not last", "(lead|advantage) did not last (long)? for {side:team}", "led"),
    Pattern("were one up", "(~be|~go|~race|~lead by|~turn round|~cruise) (one|a goal|a single goal) (up|ahead|in front|to the good|clear)", "led"),
    Pattern("had been three up", "(~be|~go|~race|~storm|~cruise) " + _THREE + " (up|ahead|in front|to the good|clear)", "led 3"),
)  # fmt: skip

# Words of tables and races right behind or inside: "fell six points behind the leaders", "trailed them by a point".
OF_A_TABLE = frozenset(
    "point points place places leaders table league standings group season rivals title top safety pack aggregate tie"
    " legs leg first-leg".split()
)

# Before "to take the lead", or a clause before "were in front": nobody was.
ONLY_HOPED = frozenset("thought believed hoped".split())
