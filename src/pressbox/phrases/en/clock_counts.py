"""Minutes counted from something, as templates: `N` a number of minutes, `a|b` either word, `word?` may be left out.

The second part says what the number means: "60+n" is so many minutes after the hour; a pair is an interval whatever N is.
"half" before it: of the half that the story has come to, so that the same of the other half is as good.
"""

_M = "minutes|minute|mins|min"
_STOPPAGE = "stoppage|injury|added|additional|added-on"
_AGAIN = "resumption|resuming|turn-round|turnaround|turn|oranges|lemons|changeover|tea"
_BREAK = "half-time|halftime|break|interval|breather"

COUNTED: tuple[tuple[str, str], ...] = (
    (f"at N {_M}", "n"),
    (f"clock showing|showed|shows|read|reading|at|on N {_M}?", "n"),
    (f"N {_M} after|past|beyond the hour mark?", "60+n"),
    (f"N {_M} before|from|short of? the hour mark?", "60-n"),
    (f"N {_M} after|past|beyond the half-hour mark?", "30+n"),
    (f"N {_M} after|past|beyond the half hour mark?", "30+n"),
    (f"N {_M} before|from|short of? the half-hour mark?", "30-n"),
    (f"N {_M} before|from|short of? the half hour mark?", "30-n"),
    (f"N {_M} of the? first? half remaining|left", "45-n"),
    (f"N {_M} of the? first? half still? to go|play", "45-n"),
    (f"N {_M} still? to go|play before|until|to the? {_BREAK}|half time?", "45-n"),
    (f"N {_M} left|remaining before|until|to the? {_BREAK}|half time?", "45-n"),
    (f"N {_M} to go|play in the|a first half|period", "45-n"),
    (f"N {_M} left|remaining in|of the|a first half|period", "45-n"),
    (f"N {_M} into the half after the {_BREAK}|restart", "45+n"),
    (f"N {_M} after the teams|sides|players|two? came|had|returned|re-emerged|emerged come? back? out?", "45+n"),
    (f"N {_M} of the? second half gone|played|old", "45+n"),
    (f"N {_M} into first-half {_STOPPAGE} time", "45 added n"),
    (f"N {_M} into first half {_STOPPAGE} time", "45 added n"),
    (f"N {_M} into {_STOPPAGE} time at the end of the first half", "45 added n"),
    (f"ORD {_M} of time added on? at the end of the first half", "45 added n"),
    (f"ORD {_M} of {_STOPPAGE} time at the end of the first half", "45 added n"),
    (f"ORD {_M} of time added on?", "90+n"),
    (f"N {_M} from the final whistle", "90-n"),
    (f"N {_M} from|before normal|regulation time", "90-n"),
    (f"N {_M} from|before the end of normal|regulation time", "90-n"),
    (f"N {_M} into time added on?", "90+n"),
    (f"N {_M} beyond|past|over the ninety|90 {_M}?", "90+n"),
    (f"N {_M} into the first half|period of extra time", "extra n"),
    (f"N {_M} into the second half|period of extra time", "105+n"),
    (f"N {_M} before|from the end of extra time", "120-n"),
    ("half an hour had? gone|passed|elapsed|played", "30-30"),
    ("quarter of an hour had? gone|passed|elapsed|played", "15-15"),
    ("on the quarter-hour", "15-15"),
    ("at|around the half-hour mark", "30-30"),
    ("just|shortly past the hour mark?", "60-64"),
    ("last|final kick|touch|act|action|attack of the first half|period", "45 added"),
    (f"last|final|closing|dying {_M}|seconds|moments of the|a first half|period", "44-46"),
    ("closing|final|last|latter|dying stages of the|a first half|period", "38-46"),
    ("second half|period of extra time|extra-time", "106-120"),
    ("first half|period of extra time|extra-time", "91-105"),
    ("either side of the? half-time|halftime|break|interval", "35-55"),
    (f"the|inside|in|within first|opening N {_M} of the second half|period", "46-45+n"),
    ("as the? half-time|halftime|break|interval approached|beckoned|loomed|neared", "38-46"),
    ("approaching the? half-time|halftime|break|interval", "38-46"),
    ("just short of the hour mark?", "56-60"),
    # After the break, by other names for it.
    (f"N {_M} after|from|into|of the? {_AGAIN}", "45+n"),
    (f"N {_M} after|from the? change|changing of? ends|over|round", "45+n"),
    (f"N {_M} after the teams|sides|players|two? reappeared|re-appeared|resumed|crossed", "45+n"),
    (f"N {_M} after|from|into the? start|beginning|opening of the? second half|period|portion", "45+n"),
    (f"N {_M} into the second", "45+n"),
    (f"just|soon|shortly|straight|directly|immediately|right|early after the? {_AGAIN}", "46-53"),
    ("just|soon|shortly|straight|directly|immediately|right after the? change|changing of? ends|over|round", "46-53"),
    (f"directly|immediately|right after the? {_BREAK}|restart|re-start", "46-50"),
    (f"early after the? {_BREAK}|restart|re-start", "46-55"),
    ("on|upon|after changing|crossing over|ends", "46-60"),
    ("on|upon resuming|resumption", "46-55"),
    # Before the break.
    (f"N {_M} before|from|off the? turn|turn-round|turnaround|oranges|lemons|changeover", "45-n"),
    (f"N {_M} off|to the? {_BREAK}", "45-n"),
    (f"N {_M} off|to half time", "45-n"),
    (f"N {_M} before|from the half", "45-n"),
    (f"N {_M} before|from the half was|ended|end|closed|expired|finished|up", "45-n"),
    (f"N {_M} before|from the? end|close of the first half|period", "45-n"),
    ("right|exactly|just? on half time", "44-46"),
    ("right|exactly|bang on the? half-time|halftime|break|interval", "44-46"),
    ("right|just? on the whistle for the? half-time|halftime|break|interval", "44-46"),
    ("just? on the call of time for the interval|half-time", "44-46"),
    ("before the teams|sides crossed|changed over|ends", "25-46"),
    ("before the half was out|over|up", "25-46"),
    ("later in the first half|period", "10-46"),
    ("added|additional minute|minutes of|at the end? of? the? first? half", "45 added"),
    ("time added on? to|at the end? of? the? first? half", "45 added"),
    (f"ORD|first|last {_STOPPAGE} minute of the first? half", "45 added"),
    # Of the half that the story has come to.
    (f"N {_M} into the|this half|period", "half n"),
    (f"N {_M} of the|this half|period gone|played", "half n"),
    (f"N {_M} after it", "half it"),
    (f"N {_M} before|from the whistle", "half 45-n"),
    (f"N {_M} before|from the? end|close of the half|period", "half 45-n"),
    ("midway|halfway|half-way through|in|into the|that|this half|period", "half 20-26"),
    ("near|around|about|towards the middle of the half|period", "half 18-28"),
    (f"last|final|closing|dying {_M}|seconds|moments of the half|period", "half 44-46"),
    (f"last|final|closing|dying {_M} of the half|period", "half 44-46"),
    ("late in the half|period", "half 38-46"),
    ("towards|near|before the end|close of the half|period", "half 38-46"),
    ("early in the half|period", "half 1-10"),
    # Midway, quarters and halves of an hour.
    ("midway|halfway|half-way in|into|through the first|opening half|period", "20-26"),
    ("midway|halfway|half-way in|into|through the second half?", "64-72"),
    ("midway|halfway|half-way in|into|through the second period", "64-72"),
    ("just? past|beyond the half-hour mark?", "30-34"),
    ("just? past|beyond the half hour mark?", "30-34"),
    ("shortly|soon after the half-hour mark?", "30-35"),
    ("shortly|soon after the half hour mark?", "30-35"),
    ("shortly before the half-hour mark?", "25-30"),
    ("shortly before the half hour mark?", "25-30"),
    ("just? short of the half-hour mark?", "26-30"),
    ("just? short of the half hour mark?", "26-30"),
    ("at the half-hour", "30-30"),
    ("at the half hour", "30-30"),
    ("by the half-hour", "24-30"),
    ("about|around|round the half-hour", "28-32"),
    ("about|around|round the half hour", "28-32"),
    ("at the end of half an hour", "30-30"),
    ("about|round the hour", "58-62"),
    ("on the quarter hour", "15-15"),
    ("a? quarter of an hour in", "15-15"),
    ("quarter of an hour into the second half|period", "60-60"),
    ("within|inside a quarter of an hour of|after the restart|break|interval|resumption", "46-60"),
    ("a? quarter of an hour after the restart|break|interval|resumption", "60-60"),
    ("a? quarter of an hour from|before|to the? end|finish|close|final", "75-75"),
    ("a? quarter of an hour to go|play", "75-75"),
    ("a? quarter of an hour still to play|go", "75-75"),
    # Before the end.
    (f"N {_M} to|from|before the end|finish|close|ninety|conclusion|finale", "90-n"),
    (f"N {_M} from|before full time", "90-n"),
    (f"N {_M} short of time|full-time", "90-n"),
    (f"N {_M} remained", "90-n"),
    (f"N {_M} were|was|being left|remaining", "90-n"),
    (f"N {_M} left for play", "90-n"),
    ("N from time", "90-n"),
    ("towards|near the|its end|close|finish", "75-99"),
    ("right|almost|virtually at the end|death", "85-99"),
    ("at the very end|death", "88-99"),
    ("in|with the very last|final moments|seconds|minutes", "88-99"),
    # From the start.
    (f"N {_M} from|after the? start|commencement|outset|off|beginning", "n"),
    (f"N {_M} of|after the? commencement", "n"),
    ("within a few minutes of the? start|commencement|kick-off|kickoff", "1-6"),
    (f"N {_M} or so|thereabouts had? gone|passed|elapsed|played", "n"),
    ("N on the|my|his clock|watch|stopwatch", "n"),
    (f"N {_M} on the|my|his watch|board|stopwatch", "n"),
    (f"N {_M} by|on the|my clock|watch", "n"),
    (f"N {_M} were|was on the clock|watch|board", "n"),
    (f"N {_M} up", "n"),
    # Extra time.
    (f"N {_M} into the|an extra|additional half-hour|period|half|time hour?", "extra n"),
    (f"N {_M} into the additional|extra half hour", "extra n"),
    (f"N {_M} before|from penalties|spot-kicks", "120-n"),
    (f"N {_M} before|from the end|close of extra time|extra-time", "120-n"),
    (f"N {_M} before the additional|extra half-hour|half|period hour? was|were up|over|out", "120-n"),
    (f"N {_M} of extra time|extra-time left|remaining|remained", "120-n"),
    (f"N {_M} of extra time|extra-time were|was|being left|remaining", "120-n"),
    (f"N {_M} before|from the? half-time|halftime|break|interval in|of extra time|extra-time", "105-n"),
    (f"last|final|dying|closing {_M}|seconds|moments of extra time|extra-time", "118-122"),
    ("around the hour mark?", "58-62"),
)

# "It took Town only six minutes to break the deadlock": from the kick-off, or from what was told before.
TOOK = frozenset("took takes needed needs take taken need".split())
TO_OPEN = frozenset(
    "lead ahead deadlock front open opening breakthrough scoring opener first strike goal score break breach"
    " impact mark profit".split()
)
TO_ANSWER = frozenset(
    "level equalise equalize equaliser respond reply answer hit back restore double second extend add another equal"
    " terms draw pull regain parity".split()
)
# "Needed only six minutes to show why": of the match, or since the break.
NEEDED = frozenset("needed needs need".split())
# "Six minutes on, Hale crossed": later, unless what follows is where he was for so long.
STILL_ON = frozenset("the a an his her their its our this that pitch field clock bench loan average top".split())
# Time that a board shows is when no goal falls.
SHOWN = frozenset("shown signalled signaled indicated announced board displayed".split())
