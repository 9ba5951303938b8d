"""A name and its sentence in, whether it stands where a result in figures names a side out: as winner, loser, or one of two who drew.

"Dockers were 2-1 winners over Nomads", "Nomads lost 2-1 at home to Dockers"                 ->  both
"Lind's late goal gave Dockers a 2-1 win over Nomads", "It finished 1-1 between Swifts and Harriers"  ->  both sides
"Lind scored in the 2-1 win", "Lind headed Dockers 2-1 ahead"                                   ->  not Lind
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from pressbox.datatypes.document import Sentence, Token
from pressbox.datatypes.numbers import is_score

# What one man does; who does it has his side's result told, not his.
OF_A_MAN = frozenset(
    "he she him his her i my me scored scores scoring score struck netted headed equalised equalized hat-trick brace goals goal twice"
    " header winner penalty saved double treble".split()
)
_NAME = "@@"  # the name that is asked about; others are "@", figures "#"
_WIN = "(?:win|victory|success|triumph|victories|wins)"
_LOSS = "(?:defeat|loss|reverse|beating|setback)"
_WHERE = "(?:over|against|at|away to|away at|at home to|at home against|on|v|versus)"
_TO = "(?:to|at|against|by|from|at home to|away to|away at|at home by|at the hands of|at home against|to visitors)"
_HOW = r"(?:(?:\w+ly|home|away|comfortable|narrow|emphatic|fine|deserved|hard-fought|hard-earned|comprehensive|convincing|first|opening|surprise|shock|derby|thrilling|resounding|big|great|vital|crucial|league|cup|heavy|second|third|rare|goalless|scoreless) )*"
_FIGURES = r"(?:#|by # goals? to #|by # to #)"
_OTHER = "(?:the |visitors |hosts |neighbours |rivals |leaders )?"
# What a side does up to the figures, in one clause; "in a 2-1 win" and "for a 2-1 win" say what a man did in it.
_DOES = (
    rf"(?:(?!(?:as|while|when|who|which|but|because|after|before|if|until|getting|completing|making|we|it|they|you|{'|'.join(sorted(OF_A_MAN))})\b)"
    r"(?!(?:in|for|during|after) (?:an?|the|their|this|that) (?:[a-z-]+ )?#)[a-z'’-]+ |, (?!for\b)){0,12}"
)
_ENDED = "(?:drew|draw|drawing|tied|tie|finished|ended|finishing|ending|shared|share|fought out|played out|were level|had to settle|settled|played)"
_FRAMES = tuple(re.compile(frame) for frame in (
    # Who won.
    rf"(?:^|[,;:] |\b(?:and|as|while|when|but|with) ){_OTHER}@@ {_DOES}(?:a |an |their |the |its )?{_HOW}{_FIGURES} {_HOW}(?:winners|victors|conquerors|{_WIN[3:-1]})\b",
    rf"(?:^|[,;:] |\b(?:and|as|while|when|but) ){_OTHER}@@ {_DOES}(?:won|winning|triumphed|prevailed|came out on top|victorious|successful|cruised|romped) (?:{_WHERE} @ (?:by )?)?{_FIGURES}",
    rf"@@ (?:, |'s )(?:a )?{_HOW}# {_HOW}(?:winners|victors|{_WIN[3:-1]}) {_WHERE}",
    rf"\b(?:gave|give|giving|handed|earned|earning|brought|saw|sealed|secured|clinched|helped|steered|inspired|led|guided|sent|lifted|fired|took) {_OTHER}@@ (?:to )?(?:a |an |the |their )?{_HOW}# {_HOW}(?:{_WIN[3:-1]}|draw)\b",
    rf"# {_HOW}{_WIN} for {_OTHER}@@ {_WHERE}",
    # Whom they beat.
    rf"# {_HOW}(?:winners|victors|conquerors|{_WIN[3:-1]}) {_WHERE} {_OTHER}@@",
    rf"\b(?:won|winning|triumphed|prevailed|came out on top|victorious|successful|win) {_HOW}# {_WHERE} {_OTHER}@@",
    rf"\btoo (?:good|strong|fast|clever|quick|experienced|powerful) for {_OTHER}@@",
    rf"@ {_DOES}too (?:good|strong|fast|clever|quick|experienced|powerful) for",
    rf"\b(?:got the better of|accounted for|disposed of|beating|defeated|beat) {_OTHER}@@ {_FIGURES}",
    rf"@@ {_DOES}(?:got the better of|accounted for|disposed of|beating) {_OTHER}@ {_FIGURES}",
    rf"\b(?:successful|won) at {_OTHER}@@ by #",
    # Who lost, and to whom.
    rf"@@ {_DOES}(?:lost|lose|losing|went down|going down|fell|succumbed|slipped|crashed|sank|were beaten|was beaten|were edged out|suffered|tasted) {_DOES}#",
    rf"\b(?:lost|lose|losing|went down|going down|fell|succumbed|were beaten|was beaten|beaten|edged out|knocked out|thrashed|hammered) {_HOW}# (?:at home |away |out )?{_TO} {_OTHER}@@",
    rf"# {_HOW}{_LOSS} {_TO} {_OTHER}@@",
    # Who drew.
    rf"(?:^|[,;:] |\b(?:and|as|while|when|but) ){_OTHER}@@ {_DOES}(?:drew|draw|drawing|tied) # (?:with|at|against|away to|at home to)",
    rf"(?:^|[,;:] |\b(?:and|as|while|when|but) ){_OTHER}@@ {_DOES}(?:a |the )?{_HOW}# {_HOW}(?:draw|stalemate|tie) (?:with|at|against|away to|at home to|by)",
    rf"(?:^|[,;:] |\b(?:and|as|while|when|but) ){_OTHER}@@ {_DOES}(?:a |the )?(?:goalless|scoreless) draw (?:with|at|against)",
    rf"\b(?:drew|draw|drawing|tied) {_HOW}# (?:with|at|against|away to|at home to) {_OTHER}@@",
    rf"# {_HOW}(?:draw|stalemate|tie) (?:with|at|against|away to|at home to|by|away at) {_OTHER}@@",
    rf"(?:goalless|scoreless) {_HOW}draw (?:with|at|against) {_OTHER}@@",
    rf"\bheld (?:to (?:a )?)?{_HOW}# (?:{_HOW}draw )?(?:by|at|at home by) {_OTHER}@@",
    rf"(?:^|[,;:] |\b(?:while|when|but) ){_OTHER}(?:@@ and {_OTHER}@|@ and {_OTHER}@@) (?:\w+ly |also |both |had to )?(?:{_ENDED[3:-1]}|could not be separated ,) {_DOES}(?:#|a blank\b|goalless\b|the spoils|the points)",
    r"# (?:draw )?between (?:the )?(?:@@ and (?:the )?@|@ and (?:the )?@@)",
    rf"\bbetween (?:@@ and @|@ and @@) ,? ?(?:who )?{_ENDED} {_DOES}#",
    rf"^(?:@@ (?:versus|v|vs) @|@ (?:versus|v|vs) @@) {_ENDED} #",
    r"\b(?:ended|finished|was|it is) (?:@@ # @|@ # @@)",
))  # fmt: skip
_TELLS = re.compile(r"#|\b(?:goalless|scoreless|a blank)\b")


def in_figures(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the tokens `first`..`last` stand where such a frame has a side."""
    said = _said(sentence, first, last)
    return _TELLS.search(said) is not None and _in_a_frame(said)


@lru_cache(1 << 12)
def _in_a_frame(said: str) -> bool:
    return any(frame.search(said) for frame in _FRAMES)


def _said(sentence: Sentence, first: int, last: int) -> str:
    """The sentence with its names as "@", the one asked about as "@@" and figures as "#"."""
    words: list[str] = []
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        if at == first:
            words.append(_NAME)
            at = last
        elif _is_figure(tokens, at):
            words.append("#")
            at += 1
        elif tokens[at].text[0].isupper() and (at or _is_a_name(tokens)):
            while at < len(tokens) and at != first and (tokens[at].text[0].isupper() or _joins(tokens, at)):
                at += 1
            words.append("@")
        else:
            words.append(tokens[at].lower)
            at += 1
    return " ".join(words)


def _is_a_name(tokens: Sequence[Token]) -> bool:
    """Whether the word that opens the sentence goes on as a name: "Royal Oak", "Dockers and"."""
    return len(tokens) > 1 and (tokens[1].text[0].isupper() or tokens[1].lower in ("and", "'s"))


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """ "St Mark 's", "Brighton & Hove": inside a name."""
    return tokens[at].lower in ("&", "of") and at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()


def _is_figure(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].lower
    return is_score(word) or (word in _NUMBERS and _goals_to(tokens, at))


def _goals_to(tokens: Sequence[Token], at: int) -> bool:
    """ "By two goals to one", "by two to one"."""
    before, behind = tokens[at - 1].lower if at else "", [token.lower for token in tokens[at + 1 : at + 4]]
    return (before == "by" and "to" in behind[:2]) or (
        before == "to" and at > 2 and tokens[at - 2].lower in ("goals", "goal", *_NUMBERS)
    )


_NUMBERS = frozenset("nil none one two three four five six seven eight nine ten".split())
