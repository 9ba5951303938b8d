"""The words behind a name in, whether they tell a goal of whoever is named out, be his name a word besides.

"(Moss) made it 1-1", "(Stone) levels for Thrale"  ->  yes     "(Parks) and gardens"  ->  no
"""

import re
from collections.abc import Sequence


def scores_outright(words: Sequence[str]) -> bool:
    """ "(Moss) made it 1-1", "(Stone) levels for": what stands behind whoever scored, be his name a word besides."""
    return _SCORES_SO.match(" ".join(words[:4])) is not None


_SCORES_SO = re.compile(
    r"(?:made|makes) it (?:\d+-\d+|one|two|three|four|level|all)\b|(?:tied|ties) (?:it|the|matters|things)\b"
    r"|(?:levels|equalises|equalizes|levelled|leveled|equalised|equalized) (?:it|for|from|with|just|after|on|in|before|matters|the|through)\b"
    r"|(?:scores|nets|heads|fires|slots|taps|volleys|strikes|nods|curls|drills|sweeps|pokes|converts) (?:for|it|home|in|from|past|the|a|his|her)\b"
    r"|(?:pulled|pulls|got|gets|grabbed|grabs) (?:one|a goal) back\b|(?:snatched|snatches|stole|steals|nicked|nicks|clawed|claws) one\b|had the (?:final|last) (?:say|word)\b|had (?:\w+ )?(?:put|given|headed|fired|levelled|equalised)\b"
)
# What opens a sentence so and is no man.
TELLS_OF_GOALS = frozenset(
    "goal goals penalty penalties header headers strike strikes shot winner equaliser opener brace finish volley tap-in score scores".split()
)
