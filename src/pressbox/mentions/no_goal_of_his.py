"""A sentence in, the people out of whom it tells a goal of another day, or that they missed, erred or went off.

"Hale, who has scored ten goals this season"            ->  Hale: none of these was this match's
"Hale scored twice when the sides met in March"         ->  Hale
"the goal came from Hale's error", "Hale skied the rebound", "Hale's shot flew inches past the post"   ->  Hale
"Hale scored his tenth goal of the season"              ->  nobody: that one was of today

What speaks of a goal elsewhere in the sentence speaks for him as before: "Hale, who had scored twice last week, headed in".
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.matching import Found, all_forms_of, forms_of

_SCORED = "(?:scored|netted|hit|struck|bagged|notched|grabbed|got|found the net|found the target|been on target|registered|plundered|managed)"
_PERIOD = (
    "(?:week|weekend|season|month|year|term|time out|time around|outing|campaign|saturday|sunday|monday|tuesday|wednesday"
    "|thursday|friday|spring|summer|autumn|winter|midweek)"
)
_GAMES = "(?:games?|matches|match|outings|appearances|starts|fixtures|internationals|caps|meetings)"
# A count up to now: "has scored ten goals this season", "had netted in each of his last three games".
_UP_TO_NOW = re.compile(
    rf"\b(?:has|have|had|'ve|having) (?!not|never)(?:\w+ )?{_SCORED}\b.*\b(?:this {_PERIOD}|so far|in each of|in (?:his|her|their|the) (?:last|past|previous|opening|first) (?:\w+ )?{_GAMES}"
    rf"|in (?:all competitions|\w+ (?:\w+ )?{_GAMES}|as many)|for (?:the|his|her) (?:club|country|season)|since|of late|already this)"
)
# The past of another day.
_THAT_DAY = re.compile(
    rf"\b(?:{_SCORED}|scorer|scoring|goals?|brace|hat-trick|winner)\b.*\b(?:last {_PERIOD}(?! 's)|the previous {_PERIOD}|earlier this {_PERIOD}|(?:days|weeks|months|years|season) ago"
    r"|in the (?:reverse|corresponding|previous) |when the(?:se)? (?:two |same )?(?:sides|teams|clubs|pair|two|counties|countries) (?:last |first |previously )?(?:met|meet)"
    r"|in (?:january|february|april|june|july|august|september|october|november|december)\b)"
)
_IN_MARCH = re.compile(r"\bmet in (?:march|may)\b")
_MISSES_HIM = re.compile(r"\b(?:miss|missed|missing|without|lacked|lacking)$")
_ENDS = frozenset((",", ";", ":", "(", ")", "–", "—", "--", ".", "but", "while"))
_SOON, _BESIDE = 14, 16  # words behind a name; letters from it to what he did

_WIDE = frozenset().union(*map(forms_of, "sky balloon blaze skew spoon shank".split()))
_ERRORS = frozenset(
    "mistake error blunder lapse slip-up howler misjudgement misjudgment clanger gaffe substitution".split()
)
_AT_FAULT = re.compile(
    r"^(?:(?:was|were|is|being|looked|appeared) (?:\w+ )?(?:at fault|to blame|culpable)|gave (?:the ball|possession) away|gave away"
    r"|lost (?:the ball|possession)|could (?:do nothing|only (?:watch|look on))|was (?:caught|robbed|dispossessed|unlucky not|unfortunate not)"
    r"|(?:limped|hobbled|went|trudged|walked) off\b|was (?:carried|stretchered|helped|led|taken) off\b"
    r"|had been (?:injured|hurt|fouled|booked)|was still (?:down|off|receiving|limping)|threatened (?:an?|the)\b"
    r"|got (?:both|two|his|her|a|the) (?:palms|hands|fingertips|fingers|gloves|glove|hand|fists|fist) to (?:it|the ball|the shot|the effort|his|her)\b(?! trophy| cup)"
    r"|guess(?:ed|es|ing) (?:right|correctly|wrong)\b|sat (?:up)?on the ball\b|turned away (?:\w+ )?(?:shots?|six|five|four|seven|eight|nine|ten|efforts?|drives?)\b"
    r"|did not lose an?\b"
    r"|(?:did|doing|having done) (?:all )?(?:the|most of the) (?:spade|ground|donkey|leg|hard )[- ]?work\b)"
)
_AMISS = re.compile(
    r"\b(?:inches|a foot|a yard|yards|feet|narrowly|just|agonisingly|well) (?:wide|over the (?:bar|top|crossbar)|off target)\b"
    r"|\b(?:inches|a foot|a yard|narrowly|agonisingly) past\b|\bside[- ]netting\b"
    r"|\b(?:round|outside) (?:the|a) (?:near |far |left |right )?(?:post|upright)\b|\bon(?:to)? the roof of the net\b"
    r"|\b(?:finish|effort|shot|header|drive|attempt|volley) (?:was|were) (?:askew|wide|weak|tame|feeble|too high|off target|wayward|straight at|poor)\b"
    r"|\b(?:struck|hit|rattled|shook) the (?:angle|bar|crossbar|post|upright|woodwork|frame)\b(?! and\b| , the ball)"
)

_SENT = "|".join(
    sorted(
        all_forms_of(
            "head shoot nod fire volley put pull drag send lift hit curl drill poke steer glance flick stab lash screw "
            "slice side-foot sidefoot drive scoop hook prod rifle smash thump power loop knock turn slide roll place direct "
            "guide bend clip chip"
        )
    )
)
# What he himself sends wide or over: "nodded wide from six metres", "volleyed his shot over the bar"; not "fired wide of the keeper".
_SENT_WIDE = re.compile(
    rf"^(?:\w+ly |then |also |again |later |twice |both |only |just |to |could only |can only |managed to |contrived to )*(?:{_SENT}) "
    r"(?:(?:it|this|that|one|the ball|(?:an?|the|his|her|another) (?:[\w-]+ ){0,3}?(?:shot|header|effort|volley|drive|attempt|chance|free-kick|strike|rebound|cross|corner|one)) )?"
    r"(?:from \w+ |\w+ly |just |well |high |too |inches )*"
    r"(?:wide(?! (?:of (?:the (?:\w+ )?(?:keeper|goalkeeper|goalie|custodian|dive)|him|her)|to|for|on the|and)\b)|over the (?:bar|crossbar|top|woodwork)|over(?= (?:from|when|with)\b|$)"
    r"|(?:past|against|onto|off) the (?:\w+ )?(?:post|bar|crossbar|upright|woodwork)(?= (?:from|with|on|at|in|early|late|inside)\b|$))"
)


def no_goal_of_his(lowers: Sequence[str], people: Sequence[Reference], phrases: Sequence[Found]) -> Iterator[int]:
    """First tokens of those people."""
    for man in people:
        if _erred(lowers, man) or _was_another_day(lowers, man, phrases) or _went_amiss(lowers, man, phrases):
            yield man.first


def _erred(lowers: Sequence[str], man: Reference) -> bool:
    """ "Hale skied the rebound", "Hale was at fault", "Hale's error led to", "have missed Hale's goals", "Hale's brace of assists"."""
    behind, before = lowers[man.last : man.last + _SOON], lowers[max(0, man.first - 3) : man.first]
    if (
        before == ["in", "front", "of"]
        and behind[:1] != ["who"]
        and behind[:2] != [",", "who"]
        and behind[:1] != ["'s"]
    ):
        return True  # "a scrimmage in front of Hale"
    if before[-2:] == ["wrong", "footed"] or before[-1:] == ["wrong-footed"]:
        return True
    if behind[:1] != ["'s"]:
        return bool(behind and (behind[0] in _WIDE or _AT_FAULT.match(" ".join(behind))))
    missed = _MISSES_HIM.search(" ".join(lowers[max(0, man.first - 3) : man.first]))
    return bool(missed or _ERRORS & {*behind[1:3]} or "assists" in behind[1:5])


def _was_another_day(lowers: Sequence[str], man: Reference, phrases: Sequence[Found]) -> bool:
    """Whether what he scored was of another day, and nothing else of the sentence tells a goal."""
    at = man.last
    aside = lowers[at : at + 2] in ([",", "who"], [",", "whose"])
    if aside:
        at += 2
    elif lowers[at : at + 1] == ["who"]:
        at += 1
    end = next((i for i in range(at, len(lowers)) if lowers[i] in _ENDS), len(lowers))
    said = " ".join(lowers[at:end])
    told = _UP_TO_NOW.search(said) or _THAT_DAY.search(said)
    # Far behind the name it is told of another: "Hale rammed it in with the joy of one who had not scored since August".
    if not ((told and told.start() <= _BESIDE) or _IN_MARCH.search(said)):
        return False
    if aside and not _TELLS.isdisjoint(lowers[end:]):
        return False
    return all(phrase.last <= man.last or at - 1 <= phrase.first < end for phrase in phrases if phrase.pattern.says)


_TELLS = frozenset().union(
    *map(forms_of, "score net head fire shoot slot tap volley nod sweep convert strike equalise level put add make grab hit drill"
         " curl drive turn poke finish double open beat bundle".split())
) | frozenset("goal goals winner opener equaliser first second third fourth brace hat-trick penalty".split())  # fmt: skip


def _went_amiss(lowers: Sequence[str], man: Reference, phrases: Sequence[Found]) -> bool:
    """ "Hale's volley flew inches past the post", "Hale shot into the side-netting"; not "curled one just wide and then did better"."""
    at = man.last
    if lowers[at : at + 2] == [",", "who"]:
        at += 2  # "found Hale, who headed just past the post"
    elif lowers[at : at + 1] == [","] and "," in lowers[at + 1 : at + _ASIDE]:
        at = lowers.index(",", at + 1) + 1  # "Hale, unmarked again, nodded wide"
    end = next((i for i in range(at, min(at + _SOON, len(lowers))) if lowers[i] in _ON), min(at + _SOON, len(lowers)))
    if any(phrase.first >= end and phrase.pattern.says and not _only_thought(lowers, phrase) for phrase in phrases):
        return False
    if lowers[end : end + 1] == ["and"] and _INTO & {*lowers[end + 1 : end + 2]}:
        return False  # "against the post and in"
    said = " ".join(lowers[at:end])
    return bool(_AMISS.search(said) or _SENT_WIDE.search(said))


def _only_thought(lowers: Sequence[str], phrase: Found) -> bool:
    """ "When it looked easier to score", "when he ought to have scored"."""
    return bool(_EASIER & {*lowers[max(0, phrase.first - 3) : phrase.first + 1]})


_EASIER = frozenset("easier harder ought should supposed able expected".split())
_INTO = frozenset("in into over home".split())
_ASIDE = 7  # words
_ON = frozenset((",", ";", ":", ".", "and", "before", "after", "when", "as", "until", "then"))
