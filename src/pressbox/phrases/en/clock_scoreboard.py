"""Words around a time that is written as a clock shows it, "7:12"."""

AHEAD = frozenset("at after by in".split())
BOARD = frozenset("clock scoreboard mark board showing showed read reading reads timed".split())
# Behind the figures: how much is left of the match or the half.
LEFT: tuple[list[str], ...] = (
    ["to", "go"],
    ["to", "play"],
    ["to", "spare"],
    ["before", "halftime"],
    ["before", "half-time"],
)
LEFT += (["before", "intermission"], ["from", "time"], ["from", "halftime"])
# What makes figures a time on the match clock, not of the day.
GOAL = frozenset(
    "goal goals scored scores scoring score struck strike strikes netted lead led leading equalized equalised equalizer"
    " equaliser tied level levelled leveled tally tallied converted header headed finish finished found broke opened added"
    " doubled second third fourth penalty made card yellow red cross assist winner opener connected buried answered got".split()
)
OF_DAY = frozenset("pm am p.m a.m gmt bst et ct pt est edt o'clock hours train bus kick-off kickoff start".split())
# What a goal does, too, where a report keeps a scoreboard.
ARRIVES = frozenset("arrived ran".split())
KICKS = frozenset("free spot corner penalty goal direct indirect".split())  # "a free kick": of a match
ALSO_TIMES = frozenset(
    "kick-off kickoff kick kicked kicks starts starting begins train bus pub gates doors pm am monday tuesday wednesday"
    " thursday friday sunday tomorrow tonight next host hosts visit visits travel travels arrived mile lap ran".split()
)
