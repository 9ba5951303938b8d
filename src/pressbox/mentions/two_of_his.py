"""A sentence and its scorers in, who has two goals there that are one object of what he did, or the one behind the other, out.

"Hale netted a first-half penalty and a second-half header", "Hale grabbed an early opener and a late second"  ->  Hale 2
"Hale struck early and again after the break", "an early goal by Hale was followed by a late one from the same player"  ->  Hale 2
"Hale won a first-half penalty and a second-half corner"  ->  nobody
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.mentions.goal_features import Scene

_WHEN = (
    r"(?:early|late|later|first-half|second-half|opening|stoppage-time|injury-time|added-time|last-minute|last-gasp|extra-time"
    r"|\d+(?:st|nd|rd|th)[- ]minute|second|first|close-range|\d+-yard|long-range)"
)
_GOAL = (
    r"(?:goal|strike|opener|equaliser|leveller|winner|penalty|spot-kick|header|volley|free-kick|finish|tap-in|effort|second|third"
    r"|one|another|clincher|consolation)"
)
_GETS = r"(?:netted|scored|grabbed|bagged|hit|struck|notched|claimed|got|had|fired|headed|converted|added|with|netting|scoring|grabbing|hitting)"
# He is "@@"; no other man stands in what is read.
_ONE_OBJECT = re.compile(
    rf"@@ (?:, \w+ ,)? ?(?:\w+ )??{_GETS} (?:an?|the|both an?|his) (?:\w+ )?{_WHEN} (?:\w+ )?{_GOAL} and (?:then )?(?:an?|the|his|another) (?:\w+ )?{_WHEN} ?(?:\w+ )?{_GOAL}?(?= |$)"
)
_AGAIN = re.compile(
    r"@@ (?:\w+ ){0,2}?(?:scored|struck|netted|was on target|found the net) .{3,40}? and (?:then )?(?:again|once more|once again) (?:\w+ )?(?:after|in|on|with|just|from|late|early|before|shortly|midway|deep|at|\d)"
)
_BY_THE_SAME = re.compile(
    rf"(?:an?|the) (?:\w+ )?(?:{_WHEN} )?{_GOAL} (?:by|from) @@ (?:\w+ )?was (?:\w+ )?followed by (?:an?|another) (?:\w+ )?(?:{_GOAL} )?(?:from|by) the same (?:player|man|source|boot)"
)


def two_of_his(scene: Scene, sure: Sequence[Reference]) -> Iterator[tuple[int, int]]:
    """First token of each of the `sure` scorers of whom such words tell, with 2."""
    lowers = scene.sentence.lowers
    for man in sure:
        others = [other for other in scene.people if other.best != man.best and other.form is Form.NAME]
        words = [
            "@@" if man.first <= at < man.last else "@" if any(o.first <= at < o.last for o in others) else word
            for at, word in enumerate(lowers)
        ]
        said = " ".join(word for at, word in enumerate(words) if word != "@@" or at == man.first)
        for told in (_ONE_OBJECT, _AGAIN, _BY_THE_SAME):
            found = told.search(said)
            if found and "@ " not in found[0].replace("@@", "") and not _NOTHING_CAME.search(found[0]):
                yield man.first, 2
                break


_NOTHING_CAME = re.compile(r"\b(?:saw|missed|saved|wide|over|disallowed|ruled|went close|bar|post|earlier|season)\b")
