"""The words of a name in, where it begins behind a title, a year at school, a side's place or league out.

"Head Coach Matt Skinner"        ->  Matt Skinner
"Premier Division Quayside Dock"  ->  Quayside Dock      "Third Round"  ->  nobody
"""

from collections.abc import Sequence


def past_his_title(words: Sequence[str]) -> int:
    """Where the name begins in "Head Coach Matt Skinner", "Cougar Head Coach Chris Castell"."""
    titles = [at for at, word in enumerate(words[:-1]) if word == "Coach" and (at == 0 or not word.isupper())]
    return titles[-1] + 1 if titles and (titles[-1] or len(words) > _TITLE_AND_NAME) else 0


def past_how_they_stand(words: Sequence[str]) -> int:
    """Where the name begins in "Western Conference-leading Harbour FC"."""
    return max((at + 1 for at, word in enumerate(words[:-1]) if word.endswith(_STANDING)), default=0)


_STANDING = ("-leading", "-topping", "-placed")
_TITLE_AND_NAME = 2


def is_his_year(words: Sequence[str]) -> bool:
    """ "Junior Rafa Ramires", "Senior Hartman": the year at school; Junior Lopez may be called so."""
    return words[0] in _YEARS or (words[0] == "Junior" and len(words) > _TITLE_AND_NAME)


_YEARS = frozenset("Senior Sophomore Freshman Redshirt Graduate".split())


def past_its_league(words: Sequence[str]) -> int:
    """Where the name begins in "Premier Division Quayside Dock", "Second Division Percy Cup Harrow Lane"."""
    leagues = [at for at, word in enumerate(words[:-1]) if at and word in _LEAGUES and word != words[at + 1]]
    first = leagues[-1] + 1 if leagues else 0
    if words[first] in _WHICH_LEAGUE | _LEAGUES or len(words) - first > _LONGEST_SIDE:
        return 0
    return first


def is_a_stage(words: Sequence[str]) -> bool:
    """ "Third Round", "County Cup Quarter Final", "Semis": a stage of a cup, never a side."""
    return words[-1].rpartition("-")[2].lower() in _STAGES or (len(words) > 1 and words[-1] == "Stage")


_LEAGUES = frozenset("Division League Cup Trophy Shield Vase Plate Combination".split())
_WHICH_LEAGUE = frozenset(
    "One Two Three Four Five North South East West Central Premier First Second Third Final Finals Semi Quarter Round"
    " FC AFC XI Reserve Reserves Champions Winners Leaders Holders Committee Secretary Chairman Manager President Select"
    " A B C D".split()
)
_LONGEST_SIDE = 4
_STAGES = frozenset("round final finals semi semis semifinal semifinals quarterfinal quarterfinals".split())
