"""A name and its sentence in, whether a win, a draw, a defeat or points are told as its own out: no man has those.

"Kelby, with a 4-0 win over Marlow, climbed to sixth"  ->  Kelby   "with Kelby wrapping up a 4-0 win at Marlow"  ->  Kelby
"Kelby had little difficulty at Marlow"  ->  Kelby                 "Nothing separated Kelby and Thrale"  ->  both
"""

import re
from collections.abc import Sequence

from pressbox.datatypes.document import Sentence, Token
from pressbox.datatypes.numbers import is_score, number
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.names import fold

# In what follows a sentence is seen in outline: N is a name, S figures of a score, D a number of goals that one man seldom scores.
_WINS = "win|victory|success|triumph|rout|thrashing|hammering|drubbing|romp|stroll"
_LOSSES = "defeat|loss|reverse|beating|setback"
_DRAWS = "draw|stalemate|tie"
_ENDS = f"(?:{_WINS}|{_LOSSES}|{_DRAWS})"
_RESULT = rf"(?:an? |the |their |another )?(?:[a-z-]+ ){{0,4}}?S (?:[a-z-]+ ){{0,3}}?{_ENDS}"
_WHOM = r"(?:over|against|at|away to|at home to|away at|home to|with|by|to|at the expense of) (?:[a-z-]+ ){0,2}N"
_SEASON = "run|form|season|start|campaign|record|streak|revival|slump|progress|push|challenge|title|promotion|week|year"

_A_RESULT = rf"(?:an? |the |their |another )?(?:(?!(?:in|of|from|as|to|for|at|goal|winner|equaliser) )[a-z-]+ ){{0,4}}?S (?:[a-z-]+ ){{0,2}}?{_ENDS}"

_BEHIND = tuple(
    re.compile(words)
    for words in (
        rf", with {_RESULT} {_WHOM}",
        rf"'s (?:[a-z-]+ ){{0,3}}(?:{_SEASON}) (?:[a-z-]+ ){{0,4}}?(?:with|after|by|in|following) {_RESULT} {_WHOM}",
        rf"(?:got|earned|gained|had|took|suffered|managed|recorded|played out|ground out) {_A_RESULT} {_WHOM}",
        rf"(?:suffered|gained|recorded|got|had|enjoyed) (?:their|an?|that) (?:(?!(?:goal|hat-trick|brace) )[a-z-]+ ){{1,6}}, {_A_RESULT} {_WHOM}",
        rf"(?:had|gained|recorded|registered|enjoyed|suffered) an? (?:[a-z-]+ ){{0,3}}?{_ENDS}\b (?:{_WHOM}|in the N|on (?:saturday|sunday|monday|tuesday|wednesday|thursday|friday))",
        r"had (?:very )?(?:little|no|few|some|great|every) (?:difficulty|trouble|problems?)"
        r" (?:at|against|in disposing of|in defeating|in accounting for|in overcoming|in seeing off) (?:the )?N",
        r"(?:dropped|gained|shared|forfeited|secured) (?:an?|two|three|the|both|all three) (?:[a-z-]+ )?points? (?:in|at|with|after|to|when|away|against)\b",
        r"(?:[a-z]+ ){0,2}scraped (?:an? )(?:[a-z-]+ )?(?:point|draw|win|victory)\b",
        r"(?:[a-z]+ ){0,2}(?:took|got|salvaged|earned|gained) (?:an?|all|both|two|three|the) (?:[a-z-]+ )?points? (?:out of|from) (?:its|their) (?:[a-z-]+ )?(?:match|game|visit|trip)\b",
        r"fielded (?:an?|only|several|their|two|three|four|five|six|the same|no fewer|but)\b(?! ball)",
        r"(?:[a-z]+ ){0,2}got the (?:better|best) of (?:[a-z-]+ ){0,2}N S",
        r"(?:[a-z]+ly )?(?:overcame|beat|defeated|downed|edged|edged past|edged out|saw off) an? [a-z-]+ N (?:side )?S",
        r"(?:returned|came back|came away|came home|travelled back) from N with (?:all|both|a|an|the|maximum|full|three|two|S)\b",
        r"(?:[a-z]+ ){0,6}?(?:knocked|hit|put|scored|netted|fired|rattled|slammed|banged|ran|piled) (?:in |up |on |home )?D (?:goals )?"
        r"(?:without (?:reply|response|answer|return)|unanswered)",
        r"(?:(?:narrowly|finally|duly) )?(?:fell|succumbed|bowed|lost out) to (?:[a-z-]+ ){0,2}N (?:S|by )",
        r"(?:scored|hit|netted|struck|fired) (?:(?!and |but )[a-z-]+ |D ){1,5}to (?:[a-z]+ly |finally )?"
        r"(?:beat|defeat|down|overcome|see off|edge|edge out|sink|crush|thrash|hammer|oust|stun) (?:[a-z-]+ ){0,2}N S",
        r"(?:accounted for|disposed of|put paid to|made light of) (?:[a-z-]+ ){0,2}N (?:[a-z-]+ ){0,5}?(?:, )?S",
        r"'s (?:first|second|only|latest|opening|third|fourth|fifth|biggest|heaviest) (?:league )?"
        r"(?:defeat|loss|points?|reverse|home win|away win|home defeat|away defeat) (?:of the season )?came (?:at|against) N",
        r"'s (?:[a-z-]+ ){0,2}?(?:match|game|tie|fixture|meeting|trip|visit|journey|encounter|clash|derby) (?:against|with|to) (?:[a-z-]+ ){0,2}N",
        r"(?:pushed|took|ran|held) N (?:all the way|close|to extra time|to extra-time|to penalties|to a replay)\b",
        r"(?:met|played|faced|opposed|encountered) (?:the )?N (?:at (?:the )?N|in (?:the|a|an|their) (?:[a-z-]+ )?(?:round|final|semi-final|league|cup|N|first|second|third|fourth|opening|local|annual|return|friendly|match|game|replay)\b|on (?:the )?(?:ground|latter|former|saturday|monday|thursday|wednesday|tuesday|sunday|friday|good)|yesterday|last )",
        r"'s? (?:reserves|second string|seconds|second eleven|second team|third team|first eleven|a team|b team|colts|under-\d+s) (?:,|were|are|won|lost|drew|beat|had|have|went|who|made|at|put|also)\b",
        r"needed (?:[a-z-]+ |N ){1,7}?to (?:rescue|salvage|earn|snatch|take|secure|force|gain) (?:an? |all |both |the )?"
        r"(?:[a-z-]+ )?(?:points?|draw|replay|win|victory)\b",
    )
)  # fmt: skip
_ENOUGH_TO = re.compile(
    r"to (?:take|claim|earn|secure|win|collect|pick up|share|clinch) (?:all |both |the |a |three |full )+(?:points?|spoils|honours|victory|win|tie)\b"
)
# "The same goes for Kelby, beaten 3-1 by Marlow"
_BEATEN_SO = re.compile(r", (?:[a-z]+ly )?(?:beaten|held|thrashed|hammered|defeated|downed) (?:to an? )?S\b")
# "... only for Kelby to snatch top spot back following a 4-0 victory over Marlow"
_TO_GAIN = re.compile(rf"to (?:[a-z-]+ ){{1,8}}?(?:following|after|by virtue of|thanks to) {_RESULT} {_WHOM}")
_WRAPS_UP = re.compile(rf"[a-z]+ing (?:[a-z-]+ ){{0,2}}?{_RESULT} {_WHOM}")
# "(Kelby) made amends for last week with a 3-1 win over Marlow", "(Kelby) ended the year on a high with a 3-1 win at Marlow":
# whatever they do, they do it with a result, and nothing there is a man's.
_NOT_OF_SIDES = (
    "who|whose|which|while|when|where|as|said|says|scored|scores|scoring|netted|goal|goals|winner|equaliser|header|penalty|strike|double"
    "|treble|twice|once|debut|reign|spell|tenure|coach|manager|boss|player|striker|captain|charge|career|inspired|led|guided|steered"
    "|helped|fired|sent|watched|saw|rescued|capped|crowned|starred|shone|be|been|being"
)
_WITH_A_RESULT = re.compile(
    rf"[a-z]+ (?:(?!(?:{_NOT_OF_SIDES}) )[a-z0-9'’-]+ |(?<=from )N |(?<=above )N |(?<=behind )N |(?<=past )N |(?<=over )N |(?<=the )N ){{0,11}}?"
    rf"(?<!not )(?:with|thanks to|courtesy of|following|via) {_A_RESULT}"
    rf" (?:{_WHOM}|(?:over|against|away to|at home to|at the expense of) (?!(?:the )?(?:weekend|holiday|festive|two|course|last|years?)))"
)
_LEVEL = re.compile(rf"\b(?:S|{_DRAWS}|goalless|scoreless|goals?|points)\b")
_NOTHING = (
    r"(?:nothing|little|(?:the )?(?:sides|honours)) (?:separated|to separate|between|in it between|to choose between)"
)
_ONE_OF_TWO, _OTHER_OF_TWO = re.compile(rf"{_NOTHING}(?: the)?$"), re.compile(rf"{_NOTHING} (?:the )?N and(?: the)?$")
_GOAL = r"(?:goal|penalty|strike|header|effort|shot|finish|winner|free-kick|mistake|goals) (?:was|were|proved|proved to be) (?:all )?(?:the )?(?:only )?difference between"
_DIVIDED, _AND_DIVIDED = re.compile(rf"{_GOAL}(?: the)?$"), re.compile(rf"{_GOAL} (?:the )?N and(?: the)?$")
# "Kelby and Marlow met at Hall Lane", "Kelby met Marlow in the second round", "pushed Kelby all the way"
_MET_IN = r"in (?:the|a|an|their) (?:[a-z-]+ )?(?:round|final|semi-final|league|cup|N|first|second|third|fourth|opening|local|annual|return|friendly|match|game|replay)\b"
_MET_WHERE = rf"(?:at (?:the )?N|{_MET_IN}|on (?:the |saturday|monday|thursday|wednesday|tuesday|sunday|friday|good)|yesterday|last |again )"
_BOTH_MET = re.compile(
    rf"(?:and (?:the )?N )?(?:met|meet|faced each other|played each other|fought it out) {_MET_WHERE}"
)
_WHOM_MET = re.compile(r"N (?:met|played|faced|opposed|encountered)(?: the)?$")
_BEHIND_MET = re.compile(_MET_WHERE)
_PUSHED = re.compile(r"N (?:pushed|took|ran|held)$")
_ALL_THE_WAY = re.compile(r"(?:all the way|close to|to extra time|to extra-time|to penalties|to a replay)\b")
_AWAY_TO = re.compile(r"(?:,|but|and|score|scoreline|line) (?:away|at home|home) to$")
_RETURNED_FROM = ("returned from", "came back from", "came away from", "came home from", "travelled back from")
_WITH_POINTS = re.compile(
    r"with (?:all |both |a |an |the |maximum |full |three |two )*(?:points?|spoils|victory|win|S)\b"
)
_NO_MATCH_FOR = re.compile(r"(?:were|are|proved|being) no match for(?: the)?$")

_TRIGGERS = frozenset(
    "with 's ' ’ ’s dropped shared forfeited secured met played faced opposed encountered pushed took ran held fell succumbed bowed lost accounted disposed made had gained recorded registered enjoyed suffered fielded got overcame beat defeated downed edged saw managed played ground earned took returned came travelled"
    " needed and scraped salvaged got knocked hit put scored netted fired rattled slammed banged ran piled".split()
)
_HIS = frozenset("his he her she himself herself hat-trick brace".split())
_NO_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september"
    " october november december christmas easter boxing day league cup division there".split()
)
_MANY = 5  # goals


def by_what_they_gained(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the words around the tokens `first`..`last` tell of a result or points as theirs."""
    tokens, lowers = sentence.tokens, sentence.lowers
    by = lowers[first - 1] if first else ""
    after = lowers[last] if last < len(lowers) else ""
    if by in _LEADS and _is_led_to(tokens, lowers, first, last):
        return True
    if by == "and" and first > 1 and _is_the_other(tokens, lowers, first):
        return True
    if by in _MEETS and _is_met(tokens, first, last):
        return True
    if not _MET.isdisjoint(lowers[last : last + 8]) and (by == "and" or after == "and"):
        other = first > 1 and tokens[first - 2].text[0].isupper()
        if (after == "and" or other) and _BOTH_MET.match(_outline(tokens[last : last + 12])):
            return True
    if after == "(":
        return _beats_with_scorers(tokens, lowers, last)
    if by in _NO_SUBJECT or not _HIS.isdisjoint(lowers[last : last + _FAR]):
        return False
    by_figures = any(map(is_score, lowers[last : last + _FAR])) and not gazetteer().is_person_noun(by)
    by_words = (
        after in _TRIGGERS
        or after == ","
        or (after.isalpha() and bool(_TRIGGERS.intersection(lowers[last : last + 9])))
    )
    if not by_figures and not by_words:
        return False
    behind = _outline(tokens[last : last + _FAR])
    if by_figures and _WITH_A_RESULT.match(behind):
        return True
    return by_words and any(words.match(behind) for words in _BEHIND)


def for_all_its_first_name(sentence: Sentence, first: int, last: int) -> bool:
    """ "Jack Oakley are a point behind", "Trent Villas won 7-1 away to Kelby": a side, though Jack and Trent are men's names."""
    lowers = sentence.lowers
    by = lowers[first - 1] if first else "."
    if by in _NOT_ONE or lowers[last : last + 1] == [","] or not _JOINED.isdisjoint(lowers[max(0, first - 8) : first]):
        return False
    behind = _outline(sentence.tokens[last : last + _FAR])
    if by == "with":
        return bool(_WINS_AWAY.match(behind))
    if _THEY_ARE.match(behind) or _WINS_AWAY.match(behind) or _FARED_AWAY.match(behind):
        return True
    whom = next((fold(token.text) for token in sentence.tokens[last : last + 7] if token.text[0].isupper()), "")
    return bool(_BEAT_SO.match(behind)) and whom not in gazetteer().first_names


_NOT_ONE = frozenset("and or nor if though by from of between through than like as wish neither , &".split())
_JOINED = frozenset(("and", "both", "nor", "or"))  # "Sigurd and substitute Jack Lind were": two men
_THEY_ARE = re.compile(r"(?:are|were|aren't|weren't) (?!to\b)")
_AWAY = r"(?:away|at home|home) to (?:the )?N"
_WINS_AWAY = re.compile(rf"(?:won|lost|drew|winning|losing|drawing|went down|going down) S {_AWAY}")
_BEAT_SO = re.compile(
    r"(?:[a-z]+ly )?(?:(?:beat|defeated|thrashed|hammered|edged|edged out|saw off|crushed|thumped|overcame) (?:[a-z-]+ ){0,2}N S"
    r"|drew S (?:with|at|against) (?:[a-z-]+ ){0,2}N)"
)
_SAME_CLAUSE = r"(?:(?!(?:as|when|while|who|whose|which|for|before|scored|netted|struck|target) )[a-z-]+ |(?<=behind )N |(?<=above )N |(?<=leaders )N )"
_FARED_AWAY = re.compile(
    rf"(?!as |when |while |who |for |scored )[a-z]+ {_SAME_CLAUSE}{{0,12}}?S (?:[a-z-]+ ){{0,2}}?{_ENDS} {_AWAY}"
)
_FAR = 26
_LEADS = frozenset("with for to between separated the from".split())
_NO_SUBJECT = frozenset("and or nor by from of with for between through than at in to like".split())


def _is_led_to(tokens: Sequence[Token], lowers: Sequence[str], first: int, last: int) -> bool:
    """What stands before it, and behind: "enough for Kelby to take the points", "away to Kelby", "no match for Kelby"."""
    by = lowers[first - 1]
    before = _outline(tokens[max(0, first - 12) : first])
    if by == "for" or by == "the":
        if _NO_MATCH_FOR.search(before):
            return True
        if by == "for" and _TO_GAIN.match(_outline(tokens[last : last + _FAR])):
            return True
        if by == "for" and _BEATEN_SO.match(_outline(tokens[last : last + 8])):
            return True
        if before.endswith("enough for"):
            return bool(_ENOUGH_TO.match(_outline(tokens[last : last + 8])))
    if by == "to":
        return bool(_AWAY_TO.search(before)) and lowers[last : last + 1] != ["'s"]
    if by == "with":
        alone = "N" not in _outline(tokens[:first]).split()
        behind = _outline(tokens[last : last + _FAR])
        return alone and _HIS.isdisjoint(lowers[last : last + 9]) and bool(_WRAPS_UP.match(behind))
    if by == "from":
        return before.endswith(_RETURNED_FROM) and bool(_WITH_POINTS.match(_outline(tokens[last : last + 8])))
    if lowers[last : last + 1] != ["and"]:
        return False
    return bool(_DIVIDED.search(before)) or (
        bool(_ONE_OF_TWO.search(before)) and bool(_LEVEL.search(_outline(tokens[last : last + 14])))
    )


def _beats_with_scorers(tokens: Sequence[Token], lowers: Sequence[str], last: int) -> bool:
    """ "(Kelby) (Denny 2, Vest) beat Marlow (Lacey) 3-1": its scorers between a side and what it did."""
    end = next((at for at in range(last, min(last + _FAR, len(lowers))) if lowers[at] == ")"), len(lowers))
    if end + 1 >= len(lowers) or lowers[end + 1] not in _DID or not any(t.text[0].isupper() for t in tokens[last:end]):
        return False
    return any(map(is_score, lowers[end + 1 : end + _FAR]))


_DID = frozenset("beat defeated thrashed hammered lost drew edged crushed won overcame".split())
_MET = frozenset("met meet clashed faced played fought".split())
_MEETS = frozenset("met played faced opposed encountered the pushed took ran held".split())


def _is_met(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Kelby met (Marlow) in the second round", "pushed (Marlow) all the way"."""
    before, behind = _outline(tokens[max(0, first - 4) : first]), _outline(tokens[last : last + 6])
    if _WHOM_MET.search(before):
        return bool(_BEHIND_MET.match(behind))
    return bool(_PUSHED.search(before)) and bool(_ALL_THE_WAY.match(behind))


def _is_the_other(tokens: Sequence[Token], lowers: Sequence[str], first: int) -> bool:
    before = _outline(tokens[max(0, first - 14) : first])
    if _AND_DIVIDED.search(before):
        return True
    return bool(_OTHER_OF_TWO.search(before)) and bool(_LEVEL.search(_outline(tokens[first : first + 12])))


def _outline(tokens: Sequence[Token]) -> str:
    """The words, with N for a name, S for figures, D for a number as great as a side's goals."""
    words: list[str] = []
    for token in tokens:
        if is_score(token.lower):
            words.append("S")
        elif (number(token.lower) or 0) >= _MANY:
            words.append("D")
        elif token.text[0].isupper() and token.lower not in _NO_NAMES and not _opens_as_a_word(token):
            if words[-1:] != ["N"]:
                words.append("N")
        else:
            if words[-1:] == ["N"] and token.lower in _CUPS:
                words.pop()  # "more Continental Cup action"
            words.append(token.lower)
    return " ".join(words)


_CUPS = frozenset("cup league trophy shield division premiership plate vase championship".split())


def _opens_as_a_word(token: Token) -> bool:
    """ "There was", "Nothing separated": what opens a sentence is no name where it is an ordinary word."""
    return token.lower in _OPENERS or fold(token.text) in gazetteer().ordinary_words


_OPENERS = frozenset("there nothing little it in at on the a an and but with".split())
