"""The sentences of a report in, those that are told wholly of another match of its sides out.

"The sides last met in March, when Marlow won 3-2 ..."     ->  of that day
"The reserves lost 3-0 at Eastvale. Hale scored twice ..." ->  of the reserves' match, to the end of the paragraph
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pressbox.datatypes.document import Sentence
from pressbox.datatypes.numbers import score
from pressbox.datatypes.spans import Genre

_BEGINS, _AT_LENGTH = 2, 3  # sentences of prose with which a report says which match it is of, and tells of it
_SIDES = r"(?:sides|teams|clubs|pair|rivals|neighbours|two)"
_OF_THE_TWO = rf"(?:(?:the|these|both) (?:two )?{_SIDES}|they)"
_A_MEETING = (
    r"(?:previous|last|first|earlier|reverse|corresponding|only other|most recent)"
    r" (?:league |cup |home |away )?(?:meeting|encounter|fixture|match|game|clash)"
)
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_MANY = r"(?:a|two|three|four|five|six|eight|ten|twelve|eighteen|twenty|\d+)"
# How a sentence begins that looks back on a match of long ago, or on the last one of the two.
_LOOKS_BACK = re.compile(
    rf"(?:{_OF_THE_TWO} (?:had )?(?:last|previously) (?:met|clashed|faced each other)\b"
    rf"|when {_OF_THE_TWO} (?:last )?met (?:here )?(?:last|earlier|in {_MONTH}|back in)\b"
    rf"|(?:the )?last time (?:{_OF_THE_TWO}|the \w+) (?:met|played|clashed|faced)\b"
    rf"|(?:their|the|in the|in their) {_A_MEETING} (?:of the season|this season|last season|between \w+ \w+|in {_MONTH})*"
    r" ?(?:,|ended|had ended|finished|was|had|saw|resulted|came|produced|went)\b"
    r"|(?:the|their) (?:last|previous) \w+ (?:league |cup )?(?:meetings|encounters)\b"
    rf"|it was (?:all )?a far cry from (?:the|their) {_A_MEETING}"
    r"|the history of (?:this|the) (?:fixture|meetings|derby)\b"
    rf"|{_MANY} (?:months|years|seasons|year) ago ?,? "
    r"|(?:in the (?:cup|league) )?last (?:season|month|year|term|autumn|spring) ?,? (?!'s))"
)
_NOW = frozenset("today yesterday tonight again revenge but whereas while although though however now".split())
_PLAYED = frozenset("won win lost beat beaten drew drawn draw defeat defeated scored ended finished".split())
_SECOND_SIDE = (
    r"(?:reserves|reserve (?:side|team)|second (?:team|string|xi|eleven|side)|seconds|2nds|b team|third (?:team|xi)|thirds"
    r"|under-?\d\ds?|u-?\d\ds?|youth (?:team|side)|youths|colts|academy (?:side|team)|juniors|junior side|women|ladies|vets|veterans)"
)
_FARED = (
    r"(?: ,|(?: also| both| had| have| duly| then)? (?:won|lost|drew|beat|were|was|are|went|fell|suffered|had|came|ended|continued"
    r"|enjoyed|got|kept|made|ran|slipped|started|finished|played|'s))\b"
)
# How a sentence begins that goes over to another side of the club.
_GOES_OVER = re.compile(
    rf"(?:(?:meanwhile|elsewhere) ?,? )?(?:the|our|their) (?:club 's )?{_SECOND_SIDE}(?: ,|{_FARED})"
    rf"|in the (?:{_SECOND_SIDE}|second-team|reserve|reserves'|youth|junior|women 's|ladies'|veterans') (?:game|match|fixture|tie|encounter|clash)\b"
    rf"|(?:[a-z]+ ){{1,3}}(?:{_SECOND_SIDE}){_FARED}"
)
# A report of all the sides of a club or a school tells a match of each.
_OF_ALL_SIDES = re.compile(r"\b(?:a team|first (?:team|xi|eleven|side)|1st xi|firsts)\b")
_SAYS_WHICH = re.compile(rf"\b{_SECOND_SIDE}\b")


def of_other_matches(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The same sentences, those of other matches marked so."""
    marked: list[Sentence] = []
    prose = 0
    going: int | None = None  # the paragraph that has gone over to another side of the club
    above = ""
    for sentence in sentences:
        if sentence.genre is not Genre.PROSE:
            going = going if sentence.genre is Genre.OTHER_MATCH else None
        elif prose >= _BEGINS or (marked and prose and sentence.paragraph != marked[-1].paragraph):
            words = " ".join(sentence.lowers)
            if going != sentence.paragraph:
                going = sentence.paragraph if _goes_over(sentence, words, above, prose) else None
            if going == sentence.paragraph or _looks_back(sentence, words):
                sentence = replace(sentence, genre=Genre.OTHER_MATCH)
        prose += sentence.genre in (Genre.PROSE, Genre.OTHER_MATCH)
        above += " " + " ".join(sentence.lowers)
        marked.append(sentence)
    return marked


def _looks_back(sentence: Sentence, words: str) -> bool:
    if not _LOOKS_BACK.match(words) or not _NOW.isdisjoint(sentence.words) or "this time" in words:
        return False
    return not _PLAYED.isdisjoint(sentence.words) or any(map(score, sentence.lowers))


def _goes_over(sentence: Sentence, words: str, above: str, prose: int) -> bool:
    """Whether it tells a result of another side, and nothing above says that the report is of that side itself."""
    begins = _GOES_OVER.match(words)
    if begins is None or not any(map(score, sentence.lowers)) or _OF_ALL_SIDES.search(above):
        return False
    side = _SAYS_WHICH.search(begins[0])
    club = begins[0][: side.start()].split()[-1:] if side else []  # "Marlow Reserves won 3-0", of a report of Marlow
    if not club or club[0] in ("the", "our", "their", "'s"):
        several = " the a team " in above or " first team " in above  # of a club with a match of each of its teams
        return prose >= _AT_LENGTH and not several and (side is None or f" {side[0]}" not in above)
    return f" {side[0] if side else ''}" not in above and f" {club[0]}" in above
