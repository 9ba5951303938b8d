"""More templates of minutes, in the form of `clock_counts`: how reports come to a half's end, its start, an extra half.

"last 45", "last 90" are stretches: the last so many minutes of the half, of the match.
"""

_M = "minutes|minute|mins|min"
_BREAK = "half-time|halftime|break|interval|breather|recess|intermission"
_STOPPAGE = "stoppage|injury|added|additional"
_WHOLE = "ninety|90|regulation"
_HOW = "brisk|even|good|hard|fast|quiet|steady|lively|scrappy|solid|mere|cautious"
_BARELY = "only|just|barely|all|of|but|less|than|about|for|exactly|a|mere"
_AFTER_IT = "resumption|resuming|re-start|turn-round|turnround|turn-around|turnaround|intermission|breather|recess|pause|changeover|change-over"
_STARTED = "just|barely|scarcely|hardly|only"
_CLOSED = ",|.|;|:|and|when|as|but|with|through|before|while|he|she"  # what shows that "the last ten" is no longer

WAYS: tuple[tuple[str, str], ...] = (
    ("the N minute mark", "n"),
    ("N to go and|when|before|as", "90-n"),
    (f"N {_M} into play|proceedings|action", "n"),
    ("in|at|on the N minute|min ,|.|;|when|as|after|through|from|with|by|and|before", "n"),
    (f"at the? very? brink|stroke|verge|cusp of the? {_BREAK}", "44-46"),
    (f"just|right|moments|seconds|shortly before the? {_BREAK} whistle|bell|hooter|gong", "42-46"),
    ("midway|halfway through|into the first|opening stanza|spell|session|forty-five|45", "20-26"),
    ("midway|halfway through|into the second|closing stanza|spell|session|forty-five|45", "64-72"),
    (f"N {_M} after the? teams|sides|players? had? switched|swapped ends|sides", "45+n"),
    (f"N {_M} upon|following the? resumption|restart", "45+n"),
    (f"N {_M} into the|an contest|encounter|affair|clash|derby|fixture|showdown", "n"),
    (f"N {_M} into|of stoppages", "90+n"),
    (
        f"showed|shows|showing|signalled|signaled|indicated|announced # added|additional|extra {_M} when|as|before",
        "90-99",
    ),
    # How near the break or the end was: what the referee does, how the time ran down.
    (f"on|upon the eve of the? {_BREAK}", "44-46"),
    (
        "with virtually|practically|almost|nearly the very? last|final touch|act|action|kick|header of the half|period",
        "half 44-46",
    ),
    ("shortly|just|moments|soon before the? teams|sides|players left the? field|pitch|park", "40-46"),
    (
        "first half|period was? drawing|winding|petering|drew|wound|petered to|out|down|towards a|its? close|end?",
        "38-46",
    ),
    ("first half|period was? wrapping|winding|wound up|down", "38-46"),
    ("the|this half|period was? wrapping|winding|wound|ticking|ticked|running|ran up|down|out|away", "half 38-46"),
    (f"{_BREAK} whistle imminent|approaching|looming|beckoning|near|nearing|due", "40-46"),
    (
        f"referee|ref|official|he|she was? prepared|preparing|about|ready|poised|set|going to blow|whistle|signal up? for the? {_BREAK}",
        "43-46",
    ),
    (f"whistle was? about|due|set|ready|going to go|blow|sound|be for the? {_BREAK}", "43-46"),
    ("referee|ref|official was? about|ready|preparing|poised|set to blow|whistle|signal for time|full-time", "88-99"),
    ("the? final|full-time|closing whistle about|due|set|poised|ready|going to sound|blow|go|be", "87-99"),
    (
        "ref|referee|official was? already? checking|consulting|studying|raising|reaching|lifting for? his|her|the watch|whistle",
        "half 44-46",
    ),
    ("in the early going|knockings|skirmishes", "1-15"),
    ("with|from|in the? first|opening|very attack of the? game|match|contest|tie|night|day|afternoon", "1-8"),
    ("late doors", "75-99"),
    (f"inside|into|entering the last|final|closing N {_CLOSED}", "last 90"),
    ("last|final|closing|dying moments|seconds of the? game|match|contest|tie", "87-99"),
    ("last|final|closing minutes of the? game|match|contest|tie", "83-99"),
    (f"near|close to time|full-time {_CLOSED}", "80-99"),
    ("few|couple|handful of? minutes from|off|before the? time|end|finish|close|whistle|full-time|final", "83-91"),
    ("few|couple|handful of? minutes left|remaining", "83-91"),
    ("few|couple|handful of? minutes still? to go|play|run|spare", "83-91"),
    ("with only|just|mere|barely|scant? minutes left|remaining", "83-92"),
    ("with only|just|mere|barely|scant? minutes still? to go|play|run|spare", "83-92"),
    ("game|match|contest|tie was nearly|almost|practically|virtually|all but? over|finished|done|up", "80-99"),
    ("right|bang on full-time|time", "88-92"),
    ("last|final header of the? game|match|contest|tie|night|day|afternoon|evening", "90-99"),
    (f"early|deep|late in|into the # {_M} added|added-on on?", "90-99"),
    ("quarter-hour left|remaining", "75-75"),
    ("quarter-hour still? to go|play|run", "75-75"),
    ("a? quarter of an hour from|before|off time|full-time", "75-75"),
    (f"N {_M} of the? game|match|contest|tie still? to run|play|go", "90-n"),
    (f"N {_M} of the? game|match|contest|tie left|remaining", "90-n"),
    # How soon after the break.
    ("as the second half|period began|started|opened|got|kicked|commenced|resumed", "46-48"),
    ("from the kick-off|kickoff|start of the second half|period", "46-48"),
    (f"minutes after the? {_BREAK}|restart|re-start|resumption", "46-51"),
    ("minutes into the second half|period", "46-51"),
    ("early on in the second half|period|session", "46-55"),
    ("early on in the first|opening half|period|session", "1-15"),
    (
        "soon|shortly|just|immediately|straight|directly after play|hostilities|proceedings|action|football resumed|restarted|recommenced",
        "46-53",
    ),
    (
        "soon|shortly|just|immediately after the? teams|sides|players had? changed|crossed|turned|swapped|switched ends|over|round|sides",
        "46-55",
    ),
    (f"N {_M} after play|hostilities|proceedings|action had? resumed|restarted|recommenced", "45+n"),
    (f"N {_M} post the? {_BREAK}|restart|resumption", "45+n"),
    (f"N {_M} after coming|emerging|returning|reappearing back? out? for the second half|period", "45+n"),
    # Of a half.
    (f"last|final|closing|dying N {_M} of|in the half|period ,|.|;|:|and|when|as|with|before|through", "half last 45"),
    (f"last|final|closing|dying N {_M} of|in the first|opening half|period", "last 45"),
    (f"last|final|closing|dying N {_M} before the? {_BREAK}", "last 45"),
    (
        "dying|final|last embers|throes|knockings|exchanges of the half|period ,|.|;|:|and|when|as|with|before",
        "half 38-46",
    ),
    (f"N {_M} prior to the? {_BREAK}", "45-n"),
    (f"N {_M} until|till the? {_BREAK}", "45-n"),
    ("midway|halfway through the first ,|.|;|:|and|when|as|but", "20-26"),
    (f"with the? {_BREAK} in sight", "38-46"),
    ("with the? whistle|full-time|end|finish in sight", "80-99"),
    ("moments|seconds|just|right|shortly before the? teams|sides|players went|headed|trooped in|off", "43-46"),
    ("quarter of an hour of the second half|period", "60-60"),
    (f"ends had|were {_STARTED}? not? long? been? changed when|before", "46-50"),
    ("early in|into a second half|period", "46-57"),
    ("late in|into a first half|period", "38-46"),
    ("late in|into a second half|period", "75-99"),
    ("shortly|moments|barely|hardly|just into the second half|period", "46-52"),
    ("not long into the second half|period", "46-55"),
    ("from|after|off the second-half kick-off|kickoff", "46-48"),
    ("start|beginning|outset of the second forty-five|45", "46-52"),
    # How the second half begins.
    (f"after|following|since the? {_AFTER_IT}", "46-75"),
    ("at|since|following|with the restart|re-start|resumption", "46-70"),
    ("on|upon|with|following the? change|changing of? ends|sides|round", "46-75"),
    ("after the? change|changing of? sides|round", "46-75"),
    ("on|upon the? turn-round|turnround|turn-around|turnaround|changeover|change-over", "46-70"),
    ("on|upon|after|following the? turn round|about|over", "46-70"),
    ("on|upon|after turning round|about|over", "46-70"),
    ("on|upon|after resuming|restarting|recommencing", "46-65"),
    ("ends|sides having been? changed", "46-70"),
    ("having|had now? changed|crossed|turned|switched ends|over|sides|round|around", "46-70"),
    ("crossing|changing over|ends ,", "46-70"),
    ("the? teams|sides|elevens had? changed|crossed|turned|switched ends|over|sides|round|around", "46-75"),
    (
        "play|game|match|hostilities|proceedings was|had|were hardly|scarcely|barely|just been? resumed|restarted",
        "46-50",
    ),
    (
        "when|as|once|with|after the? play|game|match|hostilities|proceedings was|were|had|being? been? resumed|restarted|recommenced",
        "46-70",
    ),
    ("the? change of ends|sides made|brought|did|saw|had", "46-75"),
    ("the? teams|sides|players came|re-appeared|reappeared|emerged|re-emerged|returned out? again", "46-70"),
    ("the second forty-five|45|session|term", "46-99"),
    # Of the match.
    ("first|opening|early few minutes", "1-10"),
    ("early|first exchanges", "1-12"),
    ("game|match|contest|tie was? still? in its infancy", "1-15"),
    ("seconds|moments after|from|of kick-off|kickoff", "1-2"),
    ("quarter of the game|match gone|played", "20-25"),
    ("by the half-hour mark?", "15-31"),
    ("by the half hour mark?", "15-31"),
    ("game|match|contest|tie was|were|is? only|just|barely|hardly|scarcely? minutes|moments old", "1-8"),
    ("still finding|taking|reaching their seats|places", "1-10"),
    ("had|have hardly|barely|scarcely? found|taken|reached their seats", "1-10"),
    ("almost|nearly|virtually from the? kick-off|kickoff", "1-5"),
    (f"N {_M} and change had? been? gone|passed|elapsed|played", "1+n"),
    ("little|bit? more|over than? an hour had? been? gone|passed|elapsed|played", "60-65"),
    (f"N {_M} play|played? had|have? sufficed|serving", "half n"),
    (f"wanted|wanting but|only|just? N {_M} to|of the? call? of? the? time|full-time|end|finish", "90-n"),
    (f"wanted|wanting but|only|just? N {_M} to|of the? call? of? the? {_BREAK}", "45-n"),
    (f"N {_M} after the? cuppa|refreshments", "45+n"),
    (f"N {_M} into the? # added|additional|extra {_M}|on?", "90+n"),
    (f"before|ere N {_M} of the? second half|period were|was|had out|up|over|gone|passed|elapsed", "45+n"),
    (f"before|ere N {_M} of the half|period were|was|had out|up|over|gone|passed|elapsed", "half n"),
    # A man's own: his first match, or whichever it is.
    (
        f"N {_M} into his|her full|first|senior|league|home|club|international|second? debut|bow|comeback|return|start",
        "n",
    ),
    (f"N {_M} shy|short of the? {_WHOLE}|full-time|time|end", "90-n"),
    ("half|period 's very? last|final|closing kick|touch|action|attack|move", "half 44-46"),
    ("last|final|closing kick|touch|action|attack|move of the|an first|opening half|period", "45 added"),
    ("virtually|almost|practically the last|final kick|touch|action of the|an first|opening half|period", "44-46"),
    ("deep? into|in first-half stoppages", "45 added"),
    ("minutes|time|seconds added on? at|to the? end? of? the|an first|opening half|period", "45 added"),
    (f"first? half deep|well|already in|into {_STOPPAGE} time", "half 45 added"),
    ("teams|sides|players came|had|returned|re-emerged|emerged come? back? out? for the second half|period", "46-53"),
    ("soon|shortly|straight after the? teams|sides|players returned|re-emerged|reappeared|emerged|resumed", "46-53"),
    (
        "almost immediately|straightaway|instantly after|from|upon|following the? restart|resumption|interval|break",
        "46-48",
    ),
    (
        "game|match|contest|tie entered|entering|enters its|the last|final|closing quarter ,|.|;|:|and|when|as|with|but",
        "68-80",
    ),
    ("last|final|closing quarter of the game|match|contest|tie", "68-99"),
    # So long after what was told before.
    (f"N {_M} went|slipped|ticked by|past before|when|until", "later n"),
    (f"N {_M} in coming|arriving", "later n"),
    # Of extra time.
    (f"N {_M} of the? extra|additional period|half-hour left|remaining|remained", "120-n"),
    ("early in the second half|period of extra|added|additional time", "106-112"),
    ("late in the first half|period of extra|added|additional time", "98-106"),
    ("late in the second half|period of extra|added|additional time", "113-123"),
    ("early in the first half|period of extra|added|additional time", "91-98"),
    # How long a half has run; marks of it; the seconds told, too.
    (f"second half|period had|has run|gone|lasted {_STARTED}? N {_M}", "45+n"),
    (f"N {_M} mark of the? second half|period", "45+n"),
    (f"N {_M} mark of the? first|opening half|period", "n"),
    (f"N {_M} out in|into the second half|period", "45+n"),
    (f"N {_M} out in|into the first|opening half|period", "n"),
    (f"N {_M} and? # seconds|secs left|remaining", "90-n"),
    (f"N {_M} and? # seconds|secs to go|play", "90-n"),
    ("seconds|secs were|was left|remaining", "90-99"),
    ("seconds|secs remained", "90-99"),
    ("second half|period was|had not long been? begun|started|under", "46-52"),
    ("second half|period was|is not very? old", "46-52"),
    (f"a? quarter of an hour 's {_HOW}? play|exchanges|football|pressure|work|sparring", "15-15"),
    (f"half an hour 's {_HOW}? play|exchanges|football|pressure|work|sparring", "30-30"),
    (f"they|teams|sides|players|game|match had|have|has been going|playing only|just|barely? N {_M}", "half n"),
    ("in|during|throughout the first|opening moiety|portion|stanza", "1-46"),
    ("in|during|throughout the first|opening spell", "1-46"),
    ("in|during|throughout the second|latter|closing portion|stanza", "46-99"),
    ("just|shortly|immediately|right prior to the? half-time|halftime|break|interval|half|turn time?", "40-46"),
    (f"N {_M} into the|an extra|overtime|additional session|frame", "extra n"),
    (f"goal|goals|one|two up|ahead|down|behind in N {_M}", "n"),
    ("N on the|my|his old|big|stadium|scoreboard clock|watch", "n"),
    ("1-0|0-1|2-0|0-2|1-1|2-1|1-2|3-0|0-3|2-2|3-1|1-3|3-2|2-3 after N .|,|;", "n"),
    (
        "header|goal|strike|penalty|effort|finish|free-kick|leveller|equaliser|opener|winner on N set|gave|made|put|brought|pulled|restored",
        "n",
    ),
    ("after halftime", "46-75"),
    ("before halftime", "25-46"),
    # Told twice: so long after what was told, and which minute that was.
    (f"N {_M} later|on|afterwards|after that? , the ORD ,|.|;|by|minute|when|and", "n"),
    ("just? shy|short|past of? the? half-hour|half|hour hour? mark? , N to be exact|precise", "n"),
    (f"N {_M} after when|.|;", "later n"),
    (f"that|this|it lasted|survived|endured {_BARELY}? {_BARELY}? N {_M}", "later n"),
    (f"had|held it|them|that for {_BARELY}? {_BARELY}? N {_M}", "later n"),
    ("time added on? in|of the? first|opening half|period", "45 added"),
    ("teams|sides|players were just? going|trooping|heading|walking off|in|inside", "half 44-46"),
)

# "Levelled in 72 minutes", "Hale's goal in 50 mins": when it was; "three in 20 minutes", "his second goal in ten": how long.
AT_A_MINUTE = frozenset(
    "scored equalised equalized levelled netted ahead front lead goal opener equaliser equalizer leveller winner header"
    " converted penalty struck replied level headed tally scoring".split()
)
A_SPAN = frozenset(
    "goals twice thrice two three four five six seven eight nine ten second third fourth fifth another again double brace hat-trick"
    " hattrick pair times more treble once every first only".split()
)
