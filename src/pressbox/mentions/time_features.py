"""A scorer and a time of one sentence in, what speaks for the goal being of that time out: words and places, no names.

"levelled five minutes into the second half, but Cabaye's 67th-minute penalty"  ->  Cabaye: 67, not 50
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.mentions import TimeMention

_LINKS = frozenset("but before and while as after when then with only until having which who by from following".split())
_MARKS = frozenset((",", ";", "(", ")", "-", "--", "–", ":"))
_GOAL_NOUNS = frozenset(
    "goal opener equaliser equalizer strike header penalty winner free-kick volley finish effort own second third fourth"
    " spot-kick consolation leveller drive goals strikes headers penalties shot".split()
)


def time_features(
    lowers: Sequence[str],
    man: Reference,
    time: TimeMention,
    scorers: Sequence[Reference],
    times: Sequence[TimeMention],
) -> list[str]:
    """Features of the pair; `scorers` are those that the sentence may tell of, `times` all of its times."""
    early = time.first < man.first
    side = "T" if early else "P"
    start, end = (time.last, man.first) if early else (man.last, time.first)
    between = lowers[start:end]
    links = [w for w in between if w in _LINKS]
    marks = sum(w in _MARKS for w in between)
    others = sum(start <= s.first < end and s.best != man.best for s in scorers)
    more = sum(start <= t.first < end for t in times if t is not time)
    gap = abs(end - start)
    nearer = any(
        t is not time and _gap(man, t) < gap for t in times
    )  # fmt: skip
    rival = any(
        s.best != man.best and _gap(s, time) < gap for s in scorers
    )  # fmt: skip
    before = lowers[time.first - 1] if time.first else "^"
    after = lowers[time.last] if time.last < len(lowers) else "$"
    out = [
        f"{side}", f"{side}:gap{min(gap // 3, 6)}", f"{side}:links{min(len(links), 3)}:marks{min(marks, 2)}",
        f"{side}:others{min(others, 2)}", f"{side}:more{min(more, 2)}", f"{side}:nearer{nearer}:{others > 0}",
        f"{side}:rival{rival}:{others > 0}", f"{side}:tb:{before}", f"{side}:ta:{after}", f"form:{time.pattern}",
        f"times{min(len(times), 3)}:scorers{min(len({s.best for s in scorers}), 3)}:{side}",
    ]  # fmt: skip
    out += [f"{side}:link:{w}" for w in set(links)]
    if links:
        out.append(f"{side}:near:{links[-1] if early else links[0]}:{others > 0}")
    words = lowers[time.first : time.last]
    if any("-" in w for w in words) or after in _GOAL_NOUNS:
        owns = lowers[man.last : man.last + 1] == ["'s"]
        out.append(f"{side}:adjective:{after in _GOAL_NOUNS}:{owns}:{gap < 3}")
    if time.first == 0 or (time.first <= 2 and early):
        out.append("opens")
    return out


def _gap(man: Reference, time: TimeMention) -> int:
    return max(time.first - man.last, man.first - time.last)
