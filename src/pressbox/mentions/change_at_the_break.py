"""A sentence that tells a change in, the words that put it at half-time out, where no time on the clock does.

"Hale came on for Lind at the interval"  ->  45..46
"""

import re

from pressbox.datatypes.document import Sentence, Span
from pressbox.datatypes.mentions import ClockTime, TimeMention

_BREAKS = re.compile(
    r" (?:at|during|for) (?:the |a )?(?:half time|halftime|half-time|interval|break|turnaround|turn-around|turn|restart|resumption|change of ends"
    r"|start of the second half|start of the second period) "
    r"| (?:half-time|halftime|interval) (?:substitute|sub|replacement|introduction|switch|change|substitution) "
)
_HIS = frozenset("drinks water cooling cup penalty speed tea".split())


def at_the_break(sentence: Sentence) -> TimeMention | None:
    """The time of half-time, if the sentence names it."""
    lowers = sentence.lowers
    found = _BREAKS.search(f" {' '.join(lowers)} ")
    if found is None:
        return None
    words = found.group().split()
    first = next(at for at in range(len(lowers)) if lowers[at : at + len(words)] == words)
    if _HIS & {*lowers[max(0, first - 2) : first + len(words)]}:
        return None
    span = Span(sentence.tokens[first].start, sentence.tokens[first + len(words) - 1].end)
    return TimeMention(
        span, sentence.index, first, first + len(words), "at the interval", time=ClockTime(45, 46, None, "vague")
    )
