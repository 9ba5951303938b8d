"""More templates of minutes, in the form of `clock_counts`: how reports come to a half's end, its start, an extra half.

"last 45" is a stretch: the last so many minutes of the half.
"""

_M = "minutes|minute|mins|min"
_BREAK = "half-time|halftime|break|interval|breather|recess|intermission"
_STOPPAGE = "stoppage|injury|added|additional"
_WHOLE = "ninety|90|regulation"
_HOW = "brisk|even|good|hard|fast|quiet|steady|lively|scrappy|solid|mere|cautious"
_BARELY = "only|just|barely|all|of|but|less|than|about|for|exactly|a|mere"
_AFTER_IT = "resumption|resuming|re-start|turn-round|turnround|turn-around|turnaround|intermission|breather|recess|pause|changeover|change-over"
_STARTED = "just|barely|scarcely|hardly|only"

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
