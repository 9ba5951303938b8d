"""A sentence's words in, who won and who lost out, where an idiom alone says it.

"Millfield paid the price for missed chances against Leeds"     ->  Millfield lost to Leeds
"Millfield's wait for a win over Leeds goes on"                 ->  they did not win; nothing is said of a draw
"Millfield claimed the bragging rights over Leeds"              ->  Millfield won
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.mentions import ResultMention
from pressbox.mentions.result_scene import ResultScene
from pressbox.phrases.en.how_it_went import OF_A_TIE

_WITH_OTHER, _ALONE = 0.8, 0.4  # weights: of both sides named, of one
_CLAUSE = 16  # words from a side to what is told of it, and from there to the other
_MEETS = frozenset("against at to by over with from of".split())
_STOPS = frozenset((".", ";", ":"))
_ANOTHER = frozenset("before until till when as after while although though since where".split())
_LOST = re.compile(
    r"(?:paid the price|dropped all three points|came up short|fell short|left with nothing|empty-handed"
    r"|went home (?:\w+ ){0,5}with nothing|(?:was|were) left to rue|(?:was|were) left ruing|(?:was|were) undone|(?:was|were) sunk|tasted defeat"
    r"|(?:did|does|do) not deserve to lose|(?:did|does|do) n't deserve to lose"
    r"|crashed out|dumped out|bowed out|(?:are|were|is) (?:already )?out of the"
    r"|saw (?:their|its) (?:\w+ ){1,3}(?:ended|dashed|shattered)|find yet another way to lose|found a way to lose|contrived to lose"
    r"|slid to (?:a|another)|(?:was|were) brought (?:down to|back to) earth)\b"
)
_OWNS_A_LOSS = re.compile(
    r"'s (?:\w+ ){0,3}(?:challenge|hopes|bid|dream|dreams|ambitions|run|adventure|interest|journey|campaign)(?: \w+){0,2} "
    r"(?:suffered|received|took|was dealt|were dealt|were ended|was ended|came to an end|is over|was over|were dashed|was halted|was brought to an end)"
)
_WON = re.compile(
    r"(?:had the last laugh|(?:claimed|took|secured|earned|won) (?:the )?bragging rights|got back to winning ways|returned to winning ways"
    r"|back to winning ways|took all three points|claimed all three points|claimed the spoils|took the spoils"
    r"|prevailed|(?:are|is|were|was|go|goes|went|move|moved|march|marched|progress|progressed|advanced|sailed|eased|squeezed) (?:safely |comfortably )?(?:through|on) (?:to|into|after)"
    r"|(?:booked|book|secured|earned|claimed|sealed|clinched) (?:their|its|a) (?:place|spot|berth|passage|ticket) in|(?:reach|reached|made) the (?:last|next|second|third|fourth|fifth|quarter-finals?|semi-finals?|final)"
    r"|(?:go|went|are) into the (?:hat|draw|last|next|second|third|fourth|quarter-finals?|semi-finals?|final))\b"
)
# "As the final whistle sounded, the two teams could not be separated"
_NOT_PARTED = re.compile(
    r"\b(?:teams|sides|two|pair|neighbours|rivals) (?:could|can) not be (?:separated|split|parted)\b"
)
_AT_THE_END = re.compile(
    r"\b(?:final whistle|full-time|full time|(?:at|in|by) the (?:end|finish|close)|the ninety|90 minutes)\b"
)
# What may stand between a side and its verb: "Leeds, who had ..."; not "a Leeds back-pass fell short", "Leeds nearly ...".
_PREDICATE = frozenset(
    ", who which had have has then also again finally duly eventually once sadly unluckily surprisingly on monday tuesday wednesday"
    " thursday friday saturday sunday yesterday last night simply ultimately".split()
)


def fared(scene: ResultScene) -> Iterator[ResultMention]:
    """Each side that an idiom says to have won or lost."""
    lowers = scene.lowers
    if not OF_A_TIE.isdisjoint(lowers):
        return  # who goes through may have drawn, and lost, the match itself
    if (level := _NOT_PARTED.search(words := " ".join(lowers))) and _AT_THE_END.search(words):
        at = words[: level.start()].count(" ")
        yield scene.mention(
            "could not be separated", at, at + 1, "final", winner=0, weight=_WITH_OTHER, mood=scene.mood(at, at + 1)
        )
    for side in scene.teams:
        if side.form is Form.PRONOUN or not side.best or _is_met(scene, side):
            continue
        end = next((i for i in range(side.last, len(lowers)) if lowers[i] in _STOPS), len(lowers))
        others = [r for r in scene.teams if r.first >= side.last and r.form is not Form.PRONOUN]
        nearest = next((r.first for r in others if not _is_met(scene, r)), end)
        clause = next((i for i in range(side.last, end) if lowers[i] in _ANOTHER), end)
        own = lowers[side.last : min(end, nearest, clause, side.last + _CLAUSE)]
        told = f"{' '.join(own)} "
        found = _OWNS_A_LOSS.match(told)
        winner = 2
        if not found:
            for pattern, who in ((_LOST, 2), (_WON, 1)):
                found, winner = pattern.search(told), who
                if found and _PREDICATE.issuperset(told[: found.start()].split()):
                    break
                found = None
        if found:
            at = side.last + told[: found.start()].count(" ")
            other = next((r for r in others if _is_met(scene, r) and r.best != side.best), None)
            yield _said(scene, "fared so", side, other, at, end, winner)


def _is_met(scene: ResultScene, side: Reference) -> bool:
    at = side.first - 1
    if at >= 0 and scene.lowers[at] == "the":
        at -= 1
    return at >= 0 and (scene.lowers[at] in _MEETS or bool(scene.governor(side)))


def _said(
    scene: ResultScene, pattern: str, side: Reference, other: Reference | None, at: int, end: int, winner: int
) -> ResultMention:
    return scene.mention(
        pattern, at, end, "final", side, other, None, winner, weight=_WITH_OTHER if other else _ALONE,
        mood=scene.mood(at, min(end, at + 4)),
    )  # fmt: skip
