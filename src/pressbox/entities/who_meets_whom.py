"""A name and its sentence in, whether a few words that bring two names together say that both are sides out.

"Friday saw Elm take on Oak"    "Elm played host to Oak"    "it finished honours even between Elm and Oak"    "Elm held Oak to a draw"

Unlike a result they have no figures; what one man does to another ("Hale took on Moss") is not among them.
"""

import re
from collections.abc import Sequence

from pressbox.datatypes.document import Sentence
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.names import fold

_NAME = r"(?:(?:the |fellow |local |title |old |neighbours |rivals |leaders |group |winners |champions |strugglers |visiting |\S+-placed |bottom )*@(?: @)*)"
_THIS = r"(?:(?:the |fellow |local |title |old |neighbours |rivals |leaders |group |winners |champions |strugglers |visiting |\S+-placed |bottom )*#)"
_DRAWN = r"(?:honours|points|spoils|stalemate|draw|nothing|goalless|little|separate|deadlock|drama|level|square|share|shared|meeting|clash|derby|game|match|tie|encounter)"
_MATCH = r"(?:semi-final|semifinal|quarter-final|quarterfinal|final|tie|game|match|fixture|derby|leg)"
_MEETS = r"(?:met|faced|took on|take on|takes on|played|hosted|entertained|welcomed|played host to|play host to)"
_WAY = r"(?:get|got|getting|squeeze|squeezed|squeezing|edge|edged|edging|scrape|scraped|scraping|see|saw|seeing|move|moved|breeze|breezed|ease|eased|easing) (?:past|off|by)"
_TO_A_DRAW = r"to (?:a|an|another) (?:\S+ ){0,3}(?:draw|stalemate|tie)\b"

# "#" is the name asked about, "@" a capital beside it.
_BOTH = tuple(
    re.compile(f"{of_one}")
    for words in (
        "(?:saw|sees|had|pitted) A (?:take on|play|meet|face|host|entertain|against|welcome) B",
        "A (?:had )?(?:played|play|plays) host to B",
        "A (?:hosted|welcomed) B (?:to|at|in|on|for|under)\\b",
        "A (?:hosted|entertained|welcomed|faced|met|took on|visited) (?:a|an) B (?:outfit|side|team|eleven)\\b",
        r"separated A from B",
        rf"in (?:the|another|one) (?:\S+ )?(?:other|first|second|third|final|opening|remaining|early|late) (?:\S+ )?{_MATCH},? A {_MEETS} B",
        f"A (?:were |was |had |have )?held B {_TO_A_DRAW}",
        "A were held (?:to (?:a|an) (?:\\S+ ){0,3}draw )?by B",
        rf"\b{_DRAWN} (?:(?!of |in |to )\S+ ){{0,6}}between A and B",
        r"A and B (?:both )?(?:were (?:made|forced|left|obliged) to|had to|could only|agreed to|decided to) (?:share|split|settle|be content)",
        r"A and B (?:could|can|will) not be (?:separated|parted|split)\b",
        r"A and B (?:failed|were unable|were not able) to (?:decide|find|produce|settle) (?:on )?(?:the|a) winner\b",
        r"(?:saw|sees|had) A and B (?:meet|clash|do battle|lock horns|go head|play out|share|draw)\b",
        r"\b(?:separated|divided) A and B\b",
        r"A and B (?:split|shared|share) (?:the |a )?(?:points|point|spoils|honours|honors|\S+ goals|\S+-goal)\b",
        r"A (?:proved|were|looked|are) (?:\S+ )?(?:too (?:strong|good|hot|much)|no match) for B(?:$|[.,;]| at | on )",
        r"A had (?:no|little) answer to B",
        rf"A (?:needed|required|had to wait|took|left it|had to|made) (?:\S+ ){{1,5}}to {_WAY} B",
        r"A leapfrogged B by",
        r"A held B (?:at bay )?(?:for|until|till) (?:\S+ ){1,4}(?:minutes|minute|hour|time)\b",
        r"A and B (?:will|are to|must|would) (?:contest|meet|face each other|do battle|fight it out|play off|replay)\b",
    )
    for of_one in (
        words.replace("A", _THIS).replace("B", _NAME),
        words.replace("A", _NAME).replace("B", rf"{_THIS}(?! (?:and|'s))"),
    )
)
_ONE = tuple(
    re.compile(words)
    for words in (
        rf"# (?:v|vs|versus) {_NAME}",
        rf"@ (?:v|vs|versus) {_THIS}",
        r"# (?:had |have )?(?:twice )?(?:came|come|coming) from (?:behind|two down|two goals down|a goal down)(?: twice)? to (?:draw|beat|win|earn|secure|take)\b",
        r"# needed (?:extra[ -]time|penalties|a replay|a late|a penalty) ",
        r"# (?:made|face|had) the (?:long |short |lengthy )?(?:trip|journey) (?:to|up|down|across)\b",
        r"(?:^|[^\w-])(?:come|comes|came|are|sit|lie|stand) (?:the )?#,? for whom\b",
        r"#, for whom \S+ (?:\S+ ){0,6}(?:scored|goal|goals|netted|strike|penalty|header|brace|hat-trick|twice)\b",
        r"\b(?:points?|fewer|more|less|better|worse) (?:\S+ ){0,2}(?:than|behind|above|ahead of|clear of|adrift of) #",
        r"\bnews for #(?:$|[.,;]| at| in| on)",
        r"# did what (?:they|was)\b",
        r"\b(?:saw|sent|fired|shot|steered|carried|lifted|guided|eased) # past (?:an? |the )?(?:\S+ ){0,2}@(?: @)* \d",
        r"\b(?:saw|sent|fired|shot|steered|carried|lifted|guided|eased) (?:the )?@(?: @)* past (?:an? |the )?(?:\S+ ){0,2}# \d",
        r"\b(?:win|victory|result|defeat|shock|upset|surprise|scoreline|performance) (?:of the (?:day|round|weekend|week|night) )?(?:was|were|came from|belonged to) #",
        r"\b(?:a|an|their|this) #(?: \S+)? outfit\b",
        r"\bfellow (?:\S+ ){1,4}(?:outfit|side|club|team|strugglers|high-flyers|sides|rivals) #",
    )
)  # fmt: skip
_AROUND = 12  # words looked at on either side


def meets(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the words around the tokens `first`..`last` are said of a side that meets another."""
    tokens = sentence.tokens
    if last - first > 1 and fold(tokens[first].text) in gazetteer().first_names:
        return False
    start = max(0, first - _AROUND)
    before = _with_names_marked(sentence, start, first)
    behind = _with_names_marked(sentence, last, min(len(tokens), last + _AROUND))
    said = re.sub(r" ([,.;:!?])", r"\1", " ".join((*before, "#", *behind)))
    return any(words.search(said) for words in (*_ONE, *_BOTH))


def _with_names_marked(sentence: Sentence, start: int, end: int) -> Sequence[str]:
    """The words, "@" for each that begins with a capital; what opens the sentence where it is no word of the language."""
    tokens = sentence.tokens[start:end]
    return [
        "@" if token.text[0].isupper() and (at or _is_a_name(sentence)) else token.lower
        for at, token in enumerate(tokens, start)
    ]


def _is_a_name(sentence: Sentence) -> bool:
    goes_on = len(sentence.tokens) > 1 and sentence.tokens[1].text[0].isupper()
    return goes_on or gazetteer().is_no_word(fold(sentence.tokens[0].text))
