"""Minutes counted from something, as templates: `N` a number of minutes, `a|b` either word, `word?` may be left out.

The second part says what the number means: "60+n" is so many minutes after the hour; a pair is an interval whatever N is.
"""

_M = "minutes|minute|mins|min"
_STOPPAGE = "stoppage|injury|added|additional|added-on"
_BREAK = "half-time|halftime|break|interval|breather"

COUNTED: tuple[tuple[str, str], ...] = (
    (f"at N {_M}", "n"),
    (f"clock showing|showed|shows|read|reading|at|on N {_M}?", "n"),
    (f"N {_M} after|past|beyond the hour mark?", "60+n"),
    (f"N {_M} before|from|short of? the hour mark?", "60-n"),
    (f"N {_M} after|past|beyond the half-hour|half hour? mark?", "30+n"),
    (f"N {_M} before|from|short of? the half-hour|half hour? mark?", "30-n"),
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
    (f"N {_M} into the first half|period of extra time", "90+n"),
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
    ("around the hour mark?", "58-62"),
)

# "It took Town only six minutes to break the deadlock": from the kick-off, or from what was told before.
TOOK = frozenset("took takes needed needs take taken need".split())
TO_OPEN = frozenset(
    "lead ahead deadlock front open opening breakthrough scoring opener first strike goal score break breach".split()
)
TO_ANSWER = frozenset(
    "level equalise equalize equaliser respond reply answer hit back restore double second extend add another equal"
    " terms draw pull regain parity".split()
)
# Time that a board shows is when no goal falls.
SHOWN = frozenset("shown signalled signaled indicated announced board displayed".split())
