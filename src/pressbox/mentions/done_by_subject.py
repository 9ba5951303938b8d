"""A sentence in, the people out whose goal it tells by a verb that stands far behind their name.

    "Pym was quickest to it, left Welch stranded and walked the winner in"   ->  Pym
    "Wells, fouled when Houghton brought her down, curled it in off the bar"  ->  Wells: the aside between is no matter

The wordings with the man in them (`goals_outright`) reach a few words; here the verb's subject is looked for.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from pressbox.datatypes.cast import Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.datatypes.mentions import Mood
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.goals_outright import of_another_time
from pressbox.mentions.moods import mood_of
from pressbox.phrases.en.goals_outright import FAILED, FINISHES, UNDONE

_DOES = ("subject", "relative")
_REACH = 30  # words from the name to the verb
_STOPS = frozenset((";", ".", "!", "?", ":"))
_BEGINS = frozenset("when after as once since because if while where who which that whose for by from to with".split())
_GOVERNS = frozenset("for by from to with".split())  # "forced a save from Welch and equalised": the subject goes on
_TIMES = frozenset("time minute minutes half interval break hour later end on".split())
_NO_END = frozenset("a an the at behind deep his to".split())  # "swung in a corner", "slid in at the far post"
# "Headed in the rebound": what went in.
_PUT_IN = frozenset("rebound follow-up loose opener equaliser equalizer leveller winner".split())
_GOES_ON = frozenset((",", "and", "before", "then", "but"))


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(FINISHES)


def done_by_subject(sentence: Sentence, references: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[int]:
    """First tokens of the subjects of what is told."""
    people = [r for r in references if r.kind is Kind.PERSON]
    if not people:
        return
    for phrase in _phrasebook().find(sentence, references):
        man = _subject(phrase, references, people, stance, sentence.lowers)
        if man is not None and _holds(sentence, phrase, man):
            yield man.first


def _subject(
    phrase: Found, references: Sequence[Reference], people: Sequence[Reference], stance: Mapping[int, str], lowers: Sequence[str]
) -> Reference | None:  # fmt: skip
    """The man whose verb it is: of "Pym ... and walked it in" the last who acts, of "Wells, ..., curled it in" who stood before the aside."""
    before = lowers[phrase.first - 1] if phrase.first else "."
    skip = 2 if before.endswith("ly") else 1
    before = lowers[phrase.first - skip] if phrase.first >= skip else "."
    if before not in _GOES_ON:
        return None
    men = [p for p in people if p.last < phrase.first and phrase.first - p.last <= _REACH]
    men = [p for p in men if not _STOPS & {*lowers[p.last : phrase.first]}]
    for man in reversed(men):
        between = lowers[man.last : phrase.first - skip]
        aside = between[:1] == [","]
        behind_a_time = aside and lowers[max(0, man.first - 1)] in _TIMES  # "in stoppage time Wells, fouled, got up"
        if stance.get(man.first) not in _DOES and not behind_a_time:
            continue
        if before == "," and not aside:
            continue  # of "when Houghton brought her down, curled it in" Houghton is in the aside
        if aside and before == ",":
            return man if "," not in between[1:] else None
        sides = (r.first for r in references if r.kind is Kind.TEAM and man.last <= r.first < phrase.first)
        taken_up = any(lowers[at - 1] in _GOES_ON for at in sides)  # "..., and Millfield"
        begins = _BEGINS - _GOVERNS if before in ("and", "then") else _BEGINS
        return man if between and not taken_up and not begins & {*between} else None
    return None


def _holds(sentence: Sentence, phrase: Found, man: Reference) -> bool:
    lowers = sentence.lowers
    if sentence.quotes(man.span.start) or sentence.quotes(sentence.tokens[phrase.first].start):
        return False
    behind = lowers[phrase.last : phrase.last + 12]
    ends_there = behind[:1] == ["the"] and bool(_PUT_IN & {*behind[1:3]}) and "half" not in behind[1:4]
    if lowers[phrase.last - 1] == "in" and behind[:1] and behind[0] in _NO_END and not ends_there:
        return False
    if any(a == "only" and b in ("to", "for") for a, b in pairwise(behind)):
        return False  # "tapped in only to be told that he was offside"
    before, behind = lowers[max(0, phrase.first - 5) : phrase.first], lowers[phrase.last : phrase.last + 9]
    around = {*of_another_time(before), *of_another_time(behind)}
    if UNDONE & around or FAILED & {*lowers[phrase.last : phrase.last + 4]}:
        return False
    return mood_of(sentence, phrase.first, phrase.last) is Mood.ASSERTED
