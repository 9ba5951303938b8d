"""Ways of saying which goal of the match one was, or which of its side. `says`: opener, or nth (the ordinal stands last)."""

from pressbox.datatypes.pattern import Pattern

PATTERNS: tuple[Pattern, ...] = (
    Pattern("the opener", "(opener|opening goal|opening strike|opening header|opening effort|opening penalty)", "opener"),
    Pattern("opened the scoring", "(opened|opening|opens|broke|breaking|breaks) the (scoring|deadlock|score)", "opener"),
    Pattern("drew first blood", "(drew|draw|drawing|draws) first blood", "opener"),
    Pattern("a third", "(a|an|the|their|'s) (second|third|fourth|fifth|sixth)", "nth"),
    Pattern("a long-range third", "(a|an|the|their|'s) ...2 (second|third|fourth|fifth|sixth)", "nth"),
)  # fmt: skip

# What stands behind the ordinal where a goal is meant: its end, or how, when and by whose help it came.
OF_A_GOAL = frozenset(
    ". , ; ) - – — ! goal from with after when as on before midway shortly just early late and past at soon moments but"
    " through via home beyond ten five two three four six seven eight nine seconds minutes to".split()
)
# What makes another thing of it, standing between the two words: "the man from the third".
NO_GOAL = frozenset("of in for and or but by to from with at on first his her who half".split())
# Soon behind, or between: a third of many matches, a second chance.
OF_OTHER_DAYS = frozenset(
    "season season's campaign career league table games matches many row succession successive consecutive starts appearances"
    " outings club month months weeks days year years country international yellow booking tier division half".split()
)
# Openers of a season and the like: matches, not goals.
NO_OPENERS = frozenset(
    "season season's home away league campaign campaign's weekend's day's series cup night's tin bottle eye".split()
)
# Behind "had", what somebody had and did not do; and what tells of a goal more.
HAD_THINGS = frozenset("a an the his her their to no two one three four only just all both another more".split())
AGAIN = frozenset("again another second third twice more added".split())
