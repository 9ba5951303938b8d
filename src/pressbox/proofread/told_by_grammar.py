"""Men whom the grammar of a sentence alone has as scorers, whatever the learned reading makes of it.

"Hale settled the match with a late winner", "match-winner Hale", "Hale penalty sinks Leeds"  ->  Hale
"Hale came close with a header", "top scorer Hale", "Hale set up Lind with the winner"        ->  nobody
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import TELLING, Sentence
from pressbox.datatypes.findings import Case
from pressbox.datatypes.story import Story
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.score_words import DOUBT
from pressbox.proofread.tellings import ANOTHER_DAY

_WITH_A_GOAL = re.compile(
    r"^ (?!and\b|or\b|to\b|was denied\b)(?:who )?[a-z]+ [^,;:()]{0,90}?\bwith (?:a|an|the|his|her|what proved the) (?:[\w-]+ ){0,3}?"
    r"(?:winner|winning goal|match-?winner|(?:only|lone|solitary|sole) goal|goal|equali[sz]er|leveller|opener|brace|hat-?trick)\b"
    r"(?! (?:kick|attempt|bid|chance|effort|line|mouth|tally|from (?!close|the (?:spot|edge|penalty)|\d|outside|inside|distance)))", re.I
)  # fmt: skip
_OTHER_CLAUSE = re.compile(
    r"\b(?:when|as|after|while|but|before|and|set|setting|teed|supplied|provided (?:the )?(?:cross|pass)|found|fed|presented|gift\w*|rewarded|reward\w*|denied|replaced|joined|left|followed|marked|credited)\b", re.I
)  # fmt: skip
_HEROES = frozenset("match-winner matchwinner".split())
_PAST = frozenset("midweek cup derby saturday tuesday wednesday sunday weekend final former".split())
_NAMED_GOAL = re.compile(
    r"^ (?:[\w-]+ )?(?:winner|penalty|spot-kick|strike|header|volley|double|brace|hat-?trick|treble|goals?|equali[sz]er|leveller|opener|free-kick)"
    r" (?:salvage[sd]?|earn(?:s|ed)?|seal(?:s|ed)?|sinks?|sank|gives?|gave|secure[sd]?|wins?|won|hand(?:s|ed)?|decide[sd]|settle[sd]|eases?|downs?|rescue[sd]?|stun(?:s|ned)?|clinch(?:es|ed)?|snatch(?:es|ed)?)\b", re.I
)  # fmt: skip
# "with Hale now bagging the only goal"
_DOING_SO = re.compile(
    r"^ (?:now |then |also |later |duly |again )?(?:scor|bagg|grabb|nett|claim|hitt|strik|snatch|notch|gett)ing (?:the|a|an|his|her|what proved the) (?:[\w-]+ ){0,2}?"
    r"(?:winner|goal|equali[sz]er|leveller|opener|brace|hat-?trick)\b", re.I
)  # fmt: skip
_AFTER = frozenset("of by from to for against with on off 's ’s".split())
_LEAST = 3  # letters of a name
_ROLES = 4  # words before a name that opens a sentence


def told_by_grammar(case: Case, story: Story) -> Iterator[Reference]:
    """Every such man, where he stands."""
    text = case.document.text
    for at in sorted(sentences_of(case, story)):
        sentence = case.document.sentences[at]
        if sentence.genre not in TELLING or sentence.quoted or ANOTHER_DAY & sentence.words:
            continue
        people = [
            one for one in case.cast.by_sentence.get(at, ())
            if one.kind is Kind.PERSON and one.form is Form.NAME and one.best
        ]  # fmt: skip
        for man in people:
            behind = text[man.span.end : sentence.span.end]
            if sentence.quotes(man.span.start) or len(man.best or "") < _LEAST:
                continue
            before = sentence.lowers[: man.first]
            if (
                (before[-1:] and before[-1] in _HEROES and not _PAST & set(before[-_ROLES:]))
                or (_NAMED_GOAL.match(behind) and not (_AFTER & set(before[-1:]) or DOUBT & sentence.words))
                or (before[-1:] == ["with"] and _DOING_SO.match(behind))
                or (_opens(sentence, people, man) and _won_with_it(behind))
            ):  # fmt: skip
                yield man


def _opens(sentence: Sentence, people: Sequence[Reference], man: Reference) -> bool:
    """Whether the sentence begins with him, or with what he is."""
    before = sentence.lowers[: man.first]
    return len(before) <= _ROLES and not (_AFTER - {"'s", "’s"} | {",", "and"}) & set(before) and man is people[0]


def _won_with_it(behind: str) -> bool:
    found = _WITH_A_GOAL.match(behind)
    return found is not None and not (_OTHER_CLAUSE.search(found[0]) or DOUBT & set(found[0].lower().split()))
