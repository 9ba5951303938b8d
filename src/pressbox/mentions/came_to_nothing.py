"""A sentence in, the people out of whom it tells what came to nothing, and nothing else.

"Town went close through Hale", "they nearly scored through Hale"                ->  Hale
"Hale sent in a shot which the keeper fisted out", "Hale hooked one off the bar"   ->  Hale
"Hale took over in goal", "Hale narrowly missed out on a hat-trick"               ->  Hale
"Hale prevented Town from going in front", "Hale stopped Okoro equalising"        ->  Hale, Okoro
"Hale denied Town the win when he headed in"                                      ->  nobody
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
# "Touched a drive from Hale out for a corner", "tipped a Hale header over", "turned Hale's cross-shot round the post".
_TURNS = r"\b(?:tip|touch|push|turn|palm|fist|punch|beat|claw|divert|flick|deflect|parry|fingertip|paw|nudge)(?:ped|ed|s|ned|ried|es|ping|ing)?"
_OUT = r"(?:out for|over(?: the| for|$|[ .,])|wide|round|around|behind|away|aside|onto|on to the|against the|past the (?:far |near )?(?:post|upright))"
_BEFORE = re.compile(
    r"\b(?:(?:nearly|almost|might have|should have|could have|should 've|could 've) (?:\w+ ){1,6}(?:through|with|via|from)"
    r"|(?:went|came|go|going|gone|coming) (?:\w+ly |very |so |desperately )?(?:close|near|nearest|closest|closer|nearer)(?: \w+){0,3}? (?:through|with|via|from)"
    r"|(?:headed|nodded|knocked|flicked|helped|cushioned|laid|squared|played) (?:\w+ )?(?:on|down|back|across(?: (?:the )?(?:face of )?(?:the )?goal)?) by"
    r"|(?:shots?|headers?|efforts?|chances|attempts|drives?) (?:from|by|of) (?:\w+ ){0,2}(?:were|was) \w+ (?:from|by))$"
)
_HE = re.compile(
    r"^(?:(?:had |has )?(?:narrowly |just |again )?miss(?:ed|ing|es)? out on"
    r"|(?:is|was|are|were) now on \w+ (?:goals|for)"
    r"|'s goal[- ]kick\b"
    r"|(?:took|taking|takes) over (?:in goal|between|the gloves|as goalkeeper)|(?:went|going|goes) (?:down (?:under|in the)|in goal\b|between the)"
    rf"|(?:\w+ly )?(?:hooked|headed|volleyed|smashed|curled|crashed|hit|fired|lobbed|cracked|glanced|nodded|chipped|clipped) (?:\w+ ){{0,3}}off the (?:bar|crossbar|post|upright|woodwork)"
    r"(?! and| , the ball| to | for )"
    rf"|(?:'s )?(?:[\w-]+ ){{0,6}}{_SHOT} (?:which|that) (?:(?!(?:ought|should|failed|could|might)\b)[\w'-]+ ){{0,4}}?(?:{_KEPT_OUT}|hit the (?:bar|post|angle|crossbar|woodwork)|struck the (?:bar|post|angle)|went (?:wide|over|just)"
    r"|flew (?:wide|over|just)|(?:was|were) (?:well |\w+ly )?(?:saved|blocked|cleared|held|kept out|parried|tipped|disallowed))"
    rf"|'s (?:[\w-]+ ){{0,3}}{_SHOT} (?:was|were|is|being) (?:\w+ly |well |just )?(?:saved|blocked|cleared|held|kept out|parried|tipped|palmed|smothered|beaten (?:out|away)|turned (?:over|round|aside|away|behind|wide))"
    rf"|'s (?:[\w-]+ ){{0,3}}{_SHOT} (?:flew|flashed|fizzed|went|sailed|ran|rolled) (?:\w+ )?across (?:the )?(?:face of )?(?:the )?goal"
    r"|(?:could not|could n't|couldn't|was unable to|failed to) (?:quite )?(?:put (?:it |the ball |that )?away|convert|finish|turn (?:it |the ball )?in|tap (?:it )?in|connect|reach|apply|capitalise|capitalize|bundle|steer|direct|keep (?:it|his|her))\b"
    r"|(?:was )?(?:unlucky|unfortunate) with (?:an?|his|her)\b"
    rf"|(?:\w+ly |then |also |again )?(?:(?:dived|stretched|leapt|reacted|managed|did well|was able) to )?{_TURNS[2:]} (?:away|over|aside|behind|wide) (?:(?!(?:and|to|from|before)\b)[\w'-]+ ){{0,4}}?{_SHOT}\b)"
)
_TURNED_HIS = re.compile(
    rf"{_TURNS} (?:away |out |aside |behind |over |wide )?(?:(?:an?|the|another|his|her) )?"
    rf"(?P<of>(?:[\w-]+ ){{0,3}}?{_SHOT} (?:from|by) )?$"
)
_SHOT_OUT = re.compile(rf"^(?P<shot>(?:'s )?(?:[\w-]+ ){{0,2}}?{_SHOT} )?{_OUT}")
# "Fired from 25 yards only to see his shot saved", "headed goalwards only for Vlk to tip it over".
_KEEPS = (
    r"(?:(?:save|tip|block|clear|parry|hack|palm|claw|keep|push|punch|smother|(?:deny|thwart|foil) (?:him|her)|gather|intercept|fling|dive)\b"
    r"|(?:beat|head|turn|nod|hook|touch|flick|deflect) (?:it |the ball |his (?:\w+ ){1,2})?(?:out|away|clear|over|round|wide|behind|onto|off|against)\b"
    r"|(?:make|produce|pull off) (?:an? )(?:[\w-]+ ){0,3}(?:save|block|stop|clearance|interception|tackle)\b)(?! (?:in|home|into|past)\b)"
)
_ONLY_TO = re.compile(
    rf"\bonly (?:to (?:see|have|watch|find) (?:it|(?:his|her|the|their) (?:[\w-]+ ){{0,2}}?(?:{_SHOT[3:-1]}|ball|rebound))(?: \w+ly| well| superbly| brilliantly)? (?:{_KEPT_OUT}|go (?:wide|over|past)|hit the|come back|cannon)"
    rf"|to be (?:denied|thwarted|foiled|frustrated)|for (?:[\w'-]+ ){{1,6}}?to {_KEEPS})"
)
_SENT_OFF = re.compile(
    r"^(?:,? ?and (?:[\w'-]+ ){1,3})?(?:(?:was|were|being|is|had been|got|having been) )?(?:then |later |also |both |both then |\w+ly )?"
    r"(?:sent off|dismissed|red[- ]carded|sent packing|ordered off|given (?:his|her|their) marching orders|shown (?:a|the|straight|two) (?:straight |second )?(?:red|yellow))\b"
)
_THEN = re.compile(
    r"\b(?:but|before|then|rebound|rebounds|follow(?:ed|ing)? up|made amends|and (?:scor|tapp|nett|convert|slott|fir|head|swep|turn|tuck|prod|finish)\w*)\b"
)


# "Was clean through but lost his footing", "sent Hale clear but he took too long": what he did about it.
_BUT_HE = re.compile(
    r"^(?P<led>(?:[\w'-]+ ){0,9}?),? ?but (?:he |she |the (?!ball)\w+ )?(?:\w+ly |somehow |then |just |quite )*"
    r"(?:(?:missed|snatched|fluffed|scuffed|sliced|miskicked|mishit|miscued|hesitated|dallied|dithered|delayed|stumbled|slipped|tripped|ran out of)\b"
    r"|(?:shot|headed|fired|volleyed|put|pulled|dragged|sent|lifted|blazed) (?:it |his \w+ |her \w+ |the ball )?(?:wide|over|past|straight at)\b"
    r"|was (?:\w+ )?(?:crowded out|caught|dispossessed|robbed|halted|stopped|closed down|tackled|smothered|held up|beaten to|forced wide|denied|thwarted|foiled)\b"
    r"|(?:could not|could n't|couldn't|failed to) (?:quite )?(?:reach|connect|get|control|keep it|keep his|keep her|find|beat|hit|make|turn|take|force)\b"
    r"|lost (?:his|her) (?:footing|balance|nerve|way)\b|took (?:one touch|a touch|too)\b)"
)

_ADVERBS = r"(?:(?:then|also|again|twice|later|somehow|soon|almost|single-handedly|once more|\w+ly) )*"
# What a goalkeeper or a man on the line prevents: "prevented a second goal", "kept Town from taking the lead".
_PREVENTS = re.compile(
    rf"^{_ADVERBS}(?:(?:did|had|was|were) (?:well |forced |called on |called upon )?(?:to )?)?"
    r"(?:prevent(?:ed|s)?\b|thwart(?:ed|s)?\b|foil(?:ed|s)?\b"
    r"|stop(?:ped|s)? (?!his |her |short |just )(?:(?!(?:before|in|by|when|and|to)\b)[\w'-]+ ){1,3}?(?:from )?\w+ing\b"
    r"|(?:kept|keeps?) (?!his |her |their |up |it |in )(?:[\w'-]+ ){1,3}?from \w+ing\b)"
)
_PREVENTED = re.compile(
    r"\b(?:prevent(?:ed|s|ing)?|thwart(?:ed|s|ing)?|foil(?:ed|s|ing)?|(?:stop(?:ped|s|ping)?|kept))$"
)
# "The keeper could not prevent Hale from scoring": he did.
COULD_NOT = frozenset(
    "not n't never nothing unable powerless failed couldn't cannot little nobody none no helpless".split()
)
_FROM_IT = re.compile(r"^(?:from )?\w+ing\b")
_AND_SO = frozenset("when as by with and but before after who".split())


def came_to_nothing(lowers: Sequence[str], people: Sequence[Reference], phrases: Sequence[Found]) -> Iterator[int]:
    """First tokens of those people."""
    for man in people:
        before, behind = lowers[max(0, man.first - _WORDS) : man.first], lowers[man.last : man.last + 2 * _WORDS]
        said = " ".join(behind)
        if _only_to(lowers, man):
            yield man.first
            continue
        if _SENT_OFF.match(said) and not any(phrase.pattern.says not in (None, "none", "seal") for phrase in phrases):
            yield man.first
            continue
        if behind[:1] == ["who"] or behind[:2] == [",", "who"]:
            continue
        if (but := _wasted_it(behind, said, man, phrases)) is not None:
            yield man.first
            yield from (one.first for one in people if one.first == but + 1)  # "he"
            continue
        if _was_prevented(lowers, behind, said, man, phrases) or _was_turned_out(before, said):
            yield man.first
            continue
        end = next((i for i, word in enumerate(behind) if word in _ENDS), len(behind))
        if not (_HE.match(said) or _BEFORE.search(" ".join(before))):
            continue
        if _THEN.search(said) or any(
            phrase.first >= man.last + end and phrase.pattern.says not in (None, "none", "hypothetical")
            for phrase in phrases
        ):
            continue
        yield man.first


def _wasted_it(behind: Sequence[str], said: str, man: Reference, phrases: Sequence[Found]) -> int | None:
    """Where "but" stands, where all that he did up to it was to get to the ball, and what he did with it came to nothing."""
    wasted = _BUT_HE.match(said)
    if wasted is None or behind[:1] == ["'s"]:
        return None
    but = behind.index("but", len(wasted["led"].split())) + man.last
    told = [phrase for phrase in phrases if man.first < phrase.first and not phrase.first <= but < phrase.last]
    return None if any(phrase.pattern.says not in (None, "none", "hypothetical", "noun") for phrase in told) else but


def _only_to(lowers: Sequence[str], man: Reference) -> bool:
    """Whether all that he does, up to a comma, is undone by "only to see it saved", or he is who saves it."""
    behind = lowers[man.last : man.last + 2 * _WORDS]
    if behind[:2] == [",", "who"] or behind[:1] == ["who"]:
        behind = behind[behind.index("who") + 1 :]
    end = next((i for i, word in enumerate(behind) if word in _ENDS and i), len(behind))
    if _ONLY_TO.search(" ".join(behind[:end])) and not _THEN.search(" ".join(behind)):
        return True
    before = " ".join([*lowers[max(0, man.first - 4) : man.first], "he", *behind[:end]])
    return bool(re.search(rf"\bonly for (?:[\w'-]+ ){{0,3}}?he to {_KEEPS}", before))


def _was_turned_out(before: Sequence[str], said: str) -> bool:
    """Whether hands turn his shot out of play, and no rebound is told."""
    turned, out = _TURNED_HIS.search(" ".join([*before[-9:], ""])), _SHOT_OUT.match(said)
    if not turned or not out or bool(turned["of"]) == bool(out["shot"]):
        return False
    return not _THEN.search(said)


def _was_prevented(
    lowers: Sequence[str], behind: Sequence[str], said: str, man: Reference, phrases: Sequence[Found]
) -> bool:
    """Whether he prevents something, or is prevented from it, and no goal is told behind "when", "by" and the like."""
    before = lowers[max(0, man.first - 6) : man.first]
    is_kept = _PREVENTED.search(" ".join(before)) and COULD_NOT.isdisjoint(before) and _FROM_IT.match(said)
    if not (is_kept or _PREVENTS.match(said)):
        return False
    on = next((i for i, word in enumerate(behind) if word in _AND_SO), len(behind))
    return not any(p.first >= man.last + on and p.pattern.says not in (None, "none", "hypothetical") for p in phrases)


_ENDS = frozenset((";", ":", ".", ","))
