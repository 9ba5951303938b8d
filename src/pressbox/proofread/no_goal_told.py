"""A sentence and a man in, whether its plain words say that his shot was none, or tell no goal at all.

"Hale drilled a low shot into the arms of the keeper in the sixth minute"  ->  his shot was kept out
"Hale put in a prodigious leap to meet the cross"                          ->  no goal is told

However sure the reader is that he scored: no statement of the report is held against a chance.
"""

import re

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Genre, Sentence
from pressbox.datatypes.findings import Case

_GOAL = re.compile(
    r"\b(?:goals?|goalscorer|scor(?:e|es|ed|er|ers|ing)|strikes?|struck|nett?(?:ed|ing|s)?|home(?! (?:side|team|goal|ground|fans|crowd|supporters|win|defeat|game|match)\b)|in off|opener|open(?:ed|ing) (?:goal|the scoring|his account)|equali[sz]\w*|levell?\w*"
    r"|lead|ahead|in front|winner|advantage|deadlock|made it|makes? it|making it|brace|double|hat-?trick|treble|rebound|pounced?|convert\w*|tapp?\w*|slott?\w*"
    r"|buri(?:ed|es)|burying|added|adding|adds|(?:second|third|fourth|fifth)(?![- ](?:half|period|minute|leg|spell|quarter|round)\b)|consolation|parity|deficit|arrears|one back|breakthrough|beat|beats|beating|past|finish\w*|make no mistake|made no mistake|the wrong way"
    r"|(?:top|bottom|far|near) (?:\w+ )?corner"
    r"|(?:head|fir|nodd|pok|turn|sweep|swept|slid|bundl|drill|curl|lash|smash|stabb|prodd|volley|roll)(?:ed|ing|s)? (?:it |the ball )?in(?= (?:with|from|after|when|at|before|off)\b|[.,;]))\b",
    re.I,
)
_KEPT_OUT = re.compile(
    r"\b(?:(?:unsuccessful|fruitless|wayward|wasteful|tame|off-target) (?:\w+ )?(?:shots?|efforts?|attempts?|headers?|volleys?|strikes?)"
    r"|in(?:to)? the (?:arms|hands|grateful arms|midriff|chest|gloves|side-netting|side netting|stands)\b|straight (?:at|to|into) (?:the |\w+ )?(?:keeper|goalkeeper|custodian)"
    r"|off target|(?:just|narrowly|inches|well|agonisingly|horribly|hopelessly|high and|shot|headed|fired|dragged|drilled|blazed|curled|sliced|it|effort) wide\b"
    r"|(?:over|against|onto|off) the (?:top|bar|crossbar|upright|post|woodwork)|(?:hit|rattled|clipped|shaved|struck|grazed|thumped|smacked) the (?:\w+ )?(?:bar|crossbar|post|upright|woodwork)"
    r"|(?:close|inches|a whisker away|within (?:an inch|inches|a whisker)) (?:to|from|of) \w+ing(?: (?:the|their|his side['’]s) (?:scor(?:es?|ing|eline)|lead|advantage|deadlock|deficit|arrears|match|game|tie))?\b)",
    re.I,
)
_DENIED = [[word] for word in "prevented prevent preventing denied deny denies denying thwarted thwart foiled".split()]
_REACH = 22  # words from his name


def tells_a_goal(sentence: Sentence, text: str) -> bool:
    """Whether any word of the sentence speaks of a goal; a headline is too short for that."""
    return (
        sentence.genre in (Genre.HEADLINE, Genre.SUBHEADING)
        or _GOAL.search(text, sentence.span.start, sentence.span.end) is not None
    )


def was_kept_out(case: Case, sentence: Sentence, man: Reference) -> bool:
    """Whether what he did, in his own clause, was no goal, and no other word of the sentence speaks of one."""
    if man.form is not Form.NAME or sentence.index != man.sentence:
        return False
    if sentence.lowers[max(0, man.first - 1) : man.first] in _DENIED:
        return True  # "a save prevented Hale adding a fifth"
    names = [
        one.first for one in case.cast.by_sentence.get(sentence.index, ())
        if one.kind is Kind.PERSON and one.form is Form.NAME and one.first >= man.last
    ]  # fmt: skip
    last = min([man.last + _REACH, len(sentence.tokens), *names])
    if last <= man.last:
        return False
    text = case.document.text
    found = _KEPT_OUT.search(text, man.span.end, sentence.tokens[last - 1].end)
    if found is None or ";" in text[man.span.end : found.start()]:
        return False
    rest = text[sentence.span.start : found.start()] + " " + text[found.end() : sentence.span.end]
    return _GOAL.search(rest) is None
