"""Clock words: what a match is divided by, and how loosely a time may be told."""

# Ends of periods that minutes are counted to or from.
BREAK = frozenset("half-time halftime break interval half-time's breather recess ht tea intermission pause".split())
RESTART = frozenset("restart resumption re-start turnaround".split()) | BREAK
END = frozenset("time end full-time fulltime ft whistle final-whistle".split())
KICK_OFF = frozenset("kick-off kickoff start beginning opening".split())

MINUTE = frozenset("minute minutes mins min minute's minutes'".split())
SECOND = frozenset("second seconds secs".split())

NORMAL = frozenset("normal regulation regular ordinary playing".split())  # time: of the match without extra time
FINAL = frozenset("final last closing dying remaining".split())
OPENING = frozenset("opening first initial early".split())
REMAINING = frozenset("remaining left".split())
# Between "after" and the minutes: "after barely ten minutes".
HOW_FULLY = frozenset(
    "just only barely about some around exactly a the nearly almost roughly approximately hardly scarcely fully mere".split()
)
# Behind "six minutes after": from when a man's own minutes are counted.
COMES_ON = frozenset("coming replacing entering being stepping introduction arrival".split())

# Words that place a moment after the one told before, in minutes.
LATER: dict[str, tuple[int, int]] = {
    "moments later": (0, 3), "seconds later": (0, 1), "minutes later": (1, 6), "shortly after": (1, 6),
    "shortly afterwards": (1, 6), "shortly later": (1, 6), "soon after": (1, 6), "soon afterwards": (1, 6),
    "not long after": (1, 8), "not long afterwards": (1, 8), "straight away": (0, 2), "almost immediately": (0, 3),
    "immediately after": (0, 3), "almost instantly": (0, 3), "within minutes": (0, 6), "within moments": (0, 3),
    "within seconds": (0, 1), "moments after": (0, 3), "a minute later": (1, 1), "the next minute": (0, 2),
    "a couple of minutes later": (2, 2), "the following minute": (0, 2), "before long": (1, 8), "in quick succession": (0, 6),
    "moments afterwards": (0, 3), "straight after": (0, 2), "soon doubled": (1, 10), "soon added": (1, 10),
    "seconds after": (0, 1), "just after": (0, 4), "quickly": (0, 8), "soon": (1, 10), "thereafter": (0, 6), "swiftly": (0, 8), "immediately afterwards": (0, 4), "quick to": (1, 8), "quick reply": (1, 8),
    "almost straight away": (0, 3), "did not take long": (1, 10), "did not have long": (1, 10), "instantly": (0, 3),
    "straight from the kick-off": (0, 2), "straight from the kickoff": (0, 2), "direct from the kick-off": (0, 2),
    "immediately": (0, 3), "within a minute": (0, 1), "before a minute had": (0, 1), "a minute after": (1, 1), "minutes after": (1, 6),
}  # fmt: skip

# Fixed wordings: (words, from, to, phase, basis, added)
FIXED: tuple[tuple[str, int, int, str | None, str, str | None], ...] = (
    ("on the half hour", 30, 30, "first_half", "stated", None),
    ("on the half-hour", 30, 30, "first_half", "stated", None),
    ("from the half-hour", 30, 30, "first_half", "stated", None),
    ("just before the half hour", 26, 30, "first_half", "vague", None),
    ("just before the half-hour", 26, 30, "first_half", "vague", None),
    ("before the half-hour", 25, 30, "first_half", "vague", None),
    ("just after the half hour", 30, 34, "first_half", "vague", None),
    ("just after the half-hour", 30, 34, "first_half", "vague", None),
    ("half-hour mark", 29, 31, "first_half", "stated", None),
    ("half hour mark", 29, 31, "first_half", "stated", None),
    ("on the hour", 60, 60, "second_half", "stated", None),
    ("the hour mark", 59, 61, "second_half", "stated", None),
    ("past the hour", 60, 66, "second_half", "vague", None),
    ("just before the hour", 56, 60, "second_half", "vague", None),
    ("shortly before the hour", 55, 60, "second_half", "vague", None),
    ("before the hour", 54, 60, "second_half", "vague", None),
    ("just after the hour", 60, 63, "second_half", "vague", None),
    ("shortly after the hour", 60, 64, "second_half", "vague", None),
    ("after the hour", 60, 66, "second_half", "vague", None),
    ("approaching the hour", 55, 60, "second_half", "vague", None),
    ("half-an-hour 's play", 30, 30, "first_half", "stated", None),
    ("half an hour 's play", 30, 30, "first_half", "stated", None),
    ("inside half an hour", 20, 30, "first_half", "vague", None),
    ("after half an hour", 30, 30, "first_half", "stated", None),
    ("after an hour", 60, 60, "second_half", "stated", None),
    ("quarter of an hour", 1, 15, None, "vague", None),
    ("quarter-hour", 13, 17, "first_half", "vague", None),
    ("after a quarter of an hour", 15, 15, "first_half", "stated", None),
    ("final half an hour", 60, 99, "second_half", "vague", None),
    ("on the stroke of half-time", 44, 46, "first_half", "vague", None),
    ("on the stroke of halftime", 44, 46, "first_half", "vague", None),
    ("on the stroke of half time", 44, 46, "first_half", "vague", None),
    ("on the stroke of the interval", 44, 46, "first_half", "vague", None),
    ("on the stroke of the break", 44, 46, "first_half", "vague", None),
    ("on the stroke of full-time", 89, 99, "second_half", "vague", None),
    ("on half-time", 44, 46, "first_half", "vague", None),
    ("on the brink of half-time", 43, 46, "first_half", "vague", None),
    ("seconds before half-time", 44, 46, "first_half", "vague", None),
    ("seconds before the break", 44, 46, "first_half", "vague", None),
    ("seconds before the interval", 44, 46, "first_half", "vague", None),
    ("just before half-time", 40, 47, "first_half", "vague", None),
    ("just before half time", 40, 47, "first_half", "vague", None),
    ("just before the break", 40, 47, "first_half", "vague", None),
    ("just before the interval", 40, 47, "first_half", "vague", None),
    ("right before half-time", 40, 47, "first_half", "vague", None),
    ("shortly before half-time", 38, 46, "first_half", "vague", None),
    ("shortly before the break", 38, 46, "first_half", "vague", None),
    ("shortly before the interval", 38, 46, "first_half", "vague", None),
    ("just before the halfway mark", 38, 46, "first_half", "vague", None),
    ("on the verge of half-time", 43, 46, "first_half", "vague", None),
    ("midway through the first half", 20, 26, "first_half", "vague", None),
    ("midway through the second half", 64, 72, "second_half", "vague", None),
    ("midway through the second period", 64, 72, "second_half", "vague", None),
    ("midway through the first period", 20, 26, "first_half", "vague", None),
    ("midway through the opening period", 20, 26, "first_half", "vague", None),
    ("midway through the opening half", 20, 26, "first_half", "vague", None),
    ("early in the second half", 46, 55, "second_half", "vague", None),
    ("early in the second period", 46, 55, "second_half", "vague", None),
    ("early second-half", 46, 57, "second_half", "vague", None),
    ("early second half", 46, 57, "second_half", "vague", None),
    ("start of the second half", 46, 52, "second_half", "vague", None),
    ("start of the second period", 46, 52, "second_half", "vague", None),
    ("beginning of the second half", 46, 52, "second_half", "vague", None),
    ("opening minute of the second half", 46, 46, "second_half", "stated", None),
    ("soon after half-time", 46, 53, "second_half", "vague", None),
    ("soon after the break", 46, 53, "second_half", "vague", None),
    ("soon after the restart", 46, 53, "second_half", "vague", None),
    ("soon after the interval", 46, 53, "second_half", "vague", None),
    ("shortly after half-time", 46, 53, "second_half", "vague", None),
    ("shortly after the break", 46, 53, "second_half", "vague", None),
    ("shortly after the restart", 46, 53, "second_half", "vague", None),
    ("shortly after the interval", 46, 53, "second_half", "vague", None),
    ("just after half-time", 46, 50, "second_half", "vague", None),
    ("just after half time", 46, 50, "second_half", "vague", None),
    ("just after the break", 46, 50, "second_half", "vague", None),
    ("just after the restart", 46, 50, "second_half", "vague", None),
    ("just after the interval", 46, 50, "second_half", "vague", None),
    ("moments after the restart", 46, 48, "second_half", "vague", None),
    ("moments after the break", 46, 48, "second_half", "vague", None),
    ("immediately after the restart", 46, 48, "second_half", "vague", None),
    ("straight after the break", 46, 48, "second_half", "vague", None),
    ("straight after the restart", 46, 48, "second_half", "vague", None),
    ("straight from the restart", 46, 47, "second_half", "vague", None),
    ("moments into the second half", 46, 48, "second_half", "vague", None),
    ("seconds into the second half", 46, 47, "second_half", "vague", None),
    ("seconds after the restart", 46, 47, "second_half", "vague", None),
    ("late in the first half", 38, 46, "first_half", "vague", None),
    ("late in the first period", 38, 46, "first_half", "vague", None),
    ("end of the first half", 40, 46, "first_half", "vague", None),
    ("early in the first half", 1, 15, "first_half", "vague", None),
    ("early in the game", 1, 15, "first_half", "vague", None),
    ("early in the match", 1, 15, "first_half", "vague", None),
    ("late in the game", 75, 99, "second_half", "vague", None),
    ("late in the second half", 75, 99, "second_half", "vague", None),
    ("late in the day", 75, 99, "second_half", "vague", None),
    ("late on", 75, 99, "second_half", "vague", None),
    ("late late", 85, 99, "second_half", "vague", None),
    ("early on", 1, 15, "first_half", "vague", None),
    ("in the first half", 1, 46, "first_half", "vague", None),
    ("in the opening half", 1, 46, "first_half", "vague", None),
    ("in the first period", 1, 46, "first_half", "vague", None),
    ("before half-time", 25, 47, "first_half", "vague", None),
    ("before half time", 25, 47, "first_half", "vague", None),
    ("before the break", 25, 47, "first_half", "vague", None),
    ("before the interval", 25, 47, "first_half", "vague", None),
    ("first-half", 1, 46, "first_half", "vague", None),
    ("in the second half", 46, 99, "second_half", "vague", None),
    ("in the second period", 46, 99, "second_half", "vague", None),
    ("after the break", 46, 75, "second_half", "vague", None),
    ("after the interval", 46, 75, "second_half", "vague", None),
    ("after half-time", 46, 75, "second_half", "vague", None),
    ("after half time", 46, 75, "second_half", "vague", None),
    ("after the restart", 46, 70, "second_half", "vague", None),
    ("second-half", 46, 99, "second_half", "vague", None),
    ("at the death", 88, 99, "second_half", "vague", None),
    ("last-gasp", 87, 99, "second_half", "vague", None),
    ("last-ditch", 85, 99, "second_half", "vague", None),
    ("last gasp", 87, 99, "second_half", "vague", None),
    ("last-minute", 89, 99, "second_half", "vague", None),
    ("last minute", 89, 90, "second_half", "vague", None),
    ("final minute", 89, 90, "second_half", "vague", None),
    ("dying minutes", 85, 99, "second_half", "vague", None),
    ("closing minutes", 83, 99, "second_half", "vague", None),
    ("final minutes", 83, 99, "second_half", "vague", None),
    ("last minutes", 83, 99, "second_half", "vague", None),
    ("closing stages", 78, 99, "second_half", "vague", None),
    ("final stages", 78, 99, "second_half", "vague", None),
    ("latter stages", 75, 99, "second_half", "vague", None),
    ("dying stages", 83, 99, "second_half", "vague", None),
    ("dying moments", 87, 99, "second_half", "vague", None),
    ("dying seconds", 89, 99, "second_half", "vague", None),
    ("final seconds", 90, 99, "second_half", "vague", None),
    ("closing seconds", 90, 99, "second_half", "vague", None),
    ("last seconds", 90, 99, "second_half", "vague", None),
    ("final moments", 87, 99, "second_half", "vague", None),
    ("dying embers", 85, 99, "second_half", "vague", None),
    ("last kick", 90, 99, "second_half", "vague", "90+"),
    ("final kick", 90, 99, "second_half", "vague", "90+"),
    ("last touch of the game", 90, 99, "second_half", "vague", "90+"),
    ("opening minutes", 1, 10, "first_half", "vague", None),
    ("early minutes", 1, 10, "first_half", "vague", None),
    ("opening exchanges", 1, 12, "first_half", "vague", None),
    ("opening stages", 1, 15, "first_half", "vague", None),
    ("early stages", 1, 15, "first_half", "vague", None),
    ("opening minute", 1, 1, "first_half", "stated", None),
    ("first minute", 1, 1, "first_half", "stated", None),
    ("opening seconds", 1, 1, "first_half", "stated", None),
    ("opening period", 1, 46, "first_half", "vague", None),
    ("first half stoppage time", 45, 45, "first_half", "vague", "45+"),
    ("first-half stoppage time", 45, 45, "first_half", "vague", "45+"),
    ("first-half injury time", 45, 45, "first_half", "vague", "45+"),
    ("first half injury time", 45, 45, "first_half", "vague", "45+"),
    ("first-half added time", 45, 45, "first_half", "vague", "45+"),
    ("stoppage time at the end of the first half", 45, 45, "first_half", "vague", "45+"),
    ("stoppage time", 90, 99, "second_half", "vague", "90+"),
    ("stoppage-time", 90, 99, "second_half", "vague", "90+"),
    ("injury time", 90, 99, "second_half", "vague", "90+"),
    ("injury-time", 90, 99, "second_half", "vague", "90+"),
    ("added time", 90, 99, "second_half", "vague", "90+"),
    ("added-time", 90, 99, "second_half", "vague", "90+"),
    ("additional time", 90, 99, "second_half", "vague", "90+"),
    ("time added on", 90, 99, "second_half", "vague", "90+"),
    ("extra time", 91, 120, "extra_first", "vague", None),
    ("extra-time", 91, 120, "extra_first", "vague", None),
    ("first half", 1, 46, "first_half", "vague", None),
    ("second half", 46, 99, "second_half", "vague", None),
    ("second period", 46, 99, "second_half", "vague", None),
    ("first period", 1, 46, "first_half", "vague", None),
    ("opening half", 1, 46, "first_half", "vague", None),
    ("opening 45", 1, 46, "first_half", "vague", None),
    ("cusp of half-time", 43, 46, "first_half", "vague", None),
    ("cusp of half time", 43, 46, "first_half", "vague", None),
    ("stroke of half-time", 44, 46, "first_half", "vague", None),
    ("by half-time", 1, 46, "first_half", "vague", None),
    ("at half-time", 25, 46, "first_half", "vague", None),
    ("early into the game", 1, 15, "first_half", "vague", None),
    ("latter stages of the first half", 35, 46, "first_half", "vague", None),
    ("closing stages of the first half", 38, 46, "first_half", "vague", None),
    ("early stages of the second half", 46, 57, "second_half", "vague", None),
    ("early in a first half", 1, 15, "first_half", "vague", None),
    ("second half had barely started", 46, 49, "second_half", "vague", None),
    ("half an hour remaining", 60, 60, "second_half", "derived", None),
    ("half an hour left", 60, 60, "second_half", "derived", None),
    ("half an hour to go", 60, 60, "second_half", "derived", None),
    ("half an hour still to play", 60, 60, "second_half", "derived", None),
    ("quarter of an hour remaining", 75, 75, "second_half", "derived", None),
    ("quarter of an hour left", 75, 75, "second_half", "derived", None),
    ("quarter of an hour from time", 75, 75, "second_half", "derived", None),
    ("first attack", 1, 10, "first_half", "vague", None),
    ("dramatic finale", 80, 99, "second_half", "vague", None),
    ("lightning start", 1, 10, "first_half", "vague", None),
    ("dream start", 1, 15, "first_half", "vague", None),
    ("perfect start", 1, 15, "first_half", "vague", None),
    ("flying start", 1, 15, "first_half", "vague", None),
    ("bright start", 1, 20, "first_half", "vague", None),
    ("first move of the match", 1, 2, "first_half", "vague", None),
    ("at the break", 25, 46, "first_half", "vague", None),
    ("quarter-hour mark", 14, 16, "first_half", "vague", None),
    ("first hour", 1, 60, None, "vague", None),
    ("either half", 1, 99, None, "vague", None),
    ("final whistle", 88, 99, "second_half", "vague", None),
    ("late", 75, 99, "second_half", "vague", None),
    ("early", 1, 15, "first_half", "vague", None),
)
# "On the hour-mark", "shortly before the half-hour-mark": the same in one word.
FIXED += tuple(
    (f"{words.removesuffix(' mark')}-mark", lo, hi, phase, basis, added)
    for words, lo, hi, phase, basis, added in FIXED
    if words.removesuffix(" mark").endswith("hour")
)
# "On the stroke of half time", "just before half time": the same in two.
FIXED += tuple(
    (words.replace("half-time", "half time"), lo, hi, phase, basis, added)
    for words, lo, hi, phase, basis, added in FIXED
    if "half-time" in words and not any(words.replace("half-time", "half time") == other[0] for other in FIXED)
)
# "late" and "early" alone place a goal only before a word for one, or behind one: "scored late".
SCORED = frozenset(
    "scored struck netted levelled leveled equalised equalized replied responded scoring scores strike".split()
)
BESIDE_GOAL = frozenset(
    "goal goals strike strikes winner equaliser equalizer leveller penalty header effort double consolation lead opener"
    " second third fourth show rally surge free-kick finish volley own drama comeback spot-kick breakthrough advantage"
    " brace minute goal-scoring flurry blow shock deficit two to as from when".split()
)

# What "35th second" may stand before: it is a time, not the second of anything.
GOAL_NOUNS = frozenset(
    "goal opener strike header winner volley effort lead leveller equaliser equalizer penalty finish".split()
)

# What a goal does behind "soon", "quickly", "immediately".
DOING = frozenset(
    "doubled added levelled equalised scored extended made struck hit netted pulled drew restored put increased grabbed got"
    " ahead level in behind two doubling adding equalising".split()
)

# "It took Town only six minutes to break the deadlock": from the kick-off, or from what was told before.
TOOK = frozenset("took takes needed needs take taken need taking".split())
TO_OPEN = frozenset(
    "lead ahead deadlock duck front open opening breakthrough scoring opener first strike goal score break breach"
    " decide scoresheet scorers impact mark profit presence felt key going cracking started underway stride blood".split()
)
# "Within seven minutes Hale had opened their account": of the match.
OPENS = frozenset("opened opener deadlock breakthrough".split())
TO_ANSWER = frozenset(
    "level equalise equalize equaliser respond reply answer hit back restore double second extend add another equal"
    " terms draw pull regain parity advantage extra reduce halve cut haul claw".split()
)
# "Needed only six minutes to show why": of the match, or since the break.
NEEDED = frozenset("needed needs need".split())
# "Six minutes on, Hale crossed": later, unless what follows is where he was for so long.
STILL_ON = frozenset("the a an his her their its our this that pitch field clock bench loan average top".split())
# Time that a board shows is when no goal falls.
SHOWN = frozenset("shown signalled signaled indicated announced board displayed".split())
