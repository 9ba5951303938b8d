"""A sentence in, the people out of whom it tells what came to nothing, and nothing else.

"Town went close through Hale", "they nearly scored through Hale"                ->  Hale
"Hale sent in a shot which the keeper fisted out", "Hale hooked one off the bar"   ->  Hale
"Hale took over in goal", "Hale narrowly missed out on a hat-trick"               ->  Hale
"they had Hale sent off"                                                           ->  Hale
"Hale hit the post but scored from the rebound"                                   ->  nobody
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.matching import Found

_WORDS = 14
_SHOT = "(?:shot|header|drive|effort|volley|free[- ]kick|attempt|cross|corner|strike|lob|chip|half-volley|one|blast|piledriver)"
_KEPT_OUT = "(?:fisted|saved|turned|tipped|cleared|parried|palmed|pushed|punched|held|blocked|smothered|kept out|gathered|stopped|beat out|hacked|headed)"
_BEFORE = re.compile(
    r"\b(?:(?:nearly|almost|might have|should have|could have|should 've|could 've) (?:\w+ ){1,6}(?:through|with|via|from)"
    r"|(?:went|came|go|going|gone|coming) (?:\w+ly |very |so |desperately )?(?:close|near|nearest|closest|closer|nearer)(?: \w+){0,3}? (?:through|with|via|from)"
    r"|(?:shots?|headers?|efforts?|chances|attempts|drives?) (?:from|by|of) (?:\w+ ){0,2}(?:were|was) \w+ (?:from|by))$"
)
_HE = re.compile(
    r"^(?:(?:had |has )?(?:narrowly |just |again )?miss(?:ed|ing|es)? out on"
    r"|(?:is|was|are|were) now on \w+ (?:goals|for)"
    r"|'s goal[- ]kick\b"
    r"|(?:took|taking|takes) over (?:in goal|between|the gloves|as goalkeeper)|(?:went|going|goes) (?:down (?:under|in the)|in goal\b|between the)"
    rf"|(?:\w+ly )?(?:hooked|headed|volleyed|smashed|curled|crashed|hit|fired|lobbed|cracked|glanced|nodded|chipped|clipped) (?:\w+ ){{0,3}}off the (?:bar|crossbar|post|upright|woodwork)"
    r"(?! and| , the ball| to | for )"
    rf"|(?:'s )?(?:[\w-]+ ){{0,6}}{_SHOT} (?:which|that) (?:[\w'-]+ ){{0,4}}?(?:{_KEPT_OUT}|hit the (?:bar|post|angle|crossbar|woodwork)|struck the (?:bar|post|angle)|went (?:wide|over|just)"
    r"|flew (?:wide|over|just)|(?:was|were) (?:well |\w+ly )?(?:saved|blocked|cleared|held|kept out|parried|tipped|disallowed))"
    rf"|'s (?:[\w-]+ ){{0,3}}{_SHOT} (?:was|were|is|being) (?:\w+ly |well |just )?(?:saved|blocked|cleared|held|kept out|parried|tipped|palmed|smothered|beaten (?:out|away)|turned (?:over|round|aside|away|behind|wide))"
    rf"|'s (?:[\w-]+ ){{0,3}}{_SHOT} (?:flew|flashed|fizzed|went|sailed|ran|rolled) (?:\w+ )?across (?:the )?(?:face of )?(?:the )?goal"
    r"|(?:was )?(?:unlucky|unfortunate) with (?:an?|his|her)\b)"
)
_SENT_OFF = re.compile(
    r"^(?:,? ?and (?:[\w'-]+ ){1,3})?(?:(?:was|were|being|is|had been|got|having been) )?(?:then |later |also |both |both then |\w+ly )?"
    r"(?:sent off|dismissed|red[- ]carded|sent packing|ordered off|given (?:his|her|their) marching orders|shown (?:a|the|straight|two) (?:straight |second )?(?:red|yellow))\b"
)
_THEN = re.compile(
    r"\b(?:but|before|then|rebound|rebounds|follow(?:ed|ing)? up|made amends|and (?:scor|tapp|nett|convert|slott|fir|head|swep|turn|tuck|prod|finish)\w*)\b"
)


def came_to_nothing(lowers: Sequence[str], people: Sequence[Reference], phrases: Sequence[Found]) -> Iterator[int]:
    """First tokens of those people."""
    for man in people:
        before, behind = lowers[max(0, man.first - _WORDS) : man.first], lowers[man.last : man.last + 2 * _WORDS]
        if _SENT_OFF.match(" ".join(behind)) and not any(
            phrase.pattern.says not in (None, "none", "seal") for phrase in phrases
        ):
            yield man.first
            continue
        if behind[:1] == ["who"] or behind[:2] == [",", "who"]:
            continue
        end = next((i for i, word in enumerate(behind) if word in _ENDS), len(behind))
        if not (_HE.match(" ".join(behind)) or _BEFORE.search(" ".join(before))):
            continue
        if _THEN.search(" ".join(behind)) or any(
            phrase.first >= man.last + end and phrase.pattern.says not in (None, "none", "hypothetical")
            for phrase in phrases
        ):
            continue
        yield man.first


_ENDS = frozenset((";", ":", ".", ","))
