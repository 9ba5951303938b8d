"""A person's mentions in, how much they speak for his keeping goal out.

"sent Cesar the wrong way", "one-on-one with Howard", "Mignolet parried"  ->  keepers, though nobody calls them so
"""

import itertools
from collections import defaultdict
from collections.abc import Mapping, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.matching import forms_of
from pressbox.phrases.en.people import MODIFIERS, POSITIONS
from pressbox.weighing import Kept

KEEPERS = frozenset("goalkeeper keeper custodian goalie netminder".split())  # what he is called
_STOPS = frozenset().union(*map(forms_of, "save parry palm smother claw punch tip fumble spill".split()))
_GOAL_WORDS = frozenset("goal net".split())
_BEATEN = frozenset("past beyond over through beat beating beaten".split())
_TESTED = frozenset().union(*map(forms_of, "test extend trouble threaten work call stretch".split()))
_STRANDED = frozenset(
    "helpless stranded diving sprawling onrushing advancing despairing wrong-footed outstretched".split()
)
_HANDS = frozenset("gloves fingertips reach palms hands post crossbar near-post dive glove legs".split())
_ARTICLES = frozenset("the their his its a".split())
_ENDS = frozenset(", . ; : ( ) 's who whose with of and from by in on at to was had".split())
_NO_POST = frozenset("front of and for a an his search".split())  # "found Hale in front of goal"
_FOR_SURE = 2.0
_ENOUGH, _LIKELY, _HINT = 1.0, 0.7, 0.35


def keeping(document: Document, by_sentence: Mapping[int, Sequence[Reference]]) -> dict[str, float]:
    """For each person the evidence that he is a goalkeeper: he is one from 1 on."""
    found: dict[str, float] = defaultdict(float)
    for index, references in by_sentence.items():
        sentence = document.sentences[index]
        for reference in references:
            if reference.kind is Kind.PERSON and reference.form is Form.NAME and reference.best:
                found[reference.best] += _said(sentence, reference)
    return found


def surely(evidence: Mapping[str, float]) -> frozenset[str]:
    """The people of whom the evidence is enough."""
    return frozenset(name for name, much in evidence.items() if much >= 1)


_KEPT: Kept[float] = Kept(1000)


def _said(sentence: Sentence, man: Reference) -> float:
    """Asked twice of a report, and again while it is typed."""
    return _KEPT.of((sentence.number(), man.first, man.last), lambda: _evidence(sentence.lowers, man))


def _evidence(lowers: Sequence[str], man: Reference) -> float:
    at = man.first
    stranded = False
    while at and (lowers[at - 1] in MODIFIERS or lowers[at - 1] in POSITIONS or lowers[at - 1] in ("the", "a")):
        at -= 1
        stranded = stranded or lowers[at] in _STRANDED
    before, after = list(lowers[max(0, at - 4) : at]), list(lowers[man.last : man.last + 6])
    last = before[-1] if before else ""
    if any(POSITIONS.get(word) == "goalkeeper" for word in lowers[at : man.first]):
        return _FOR_SURE
    if after[:1] == [","] and after[1:2] and after[1] in _ARTICLES:  # "Hale, the Millfield goalkeeper, ..."
        he_is = list(itertools.takewhile(lambda word: word not in _ENDS, lowers[man.last + 2 : man.last + 7]))
        if any(POSITIONS.get(word) == "goalkeeper" for word in he_is):
            return _FOR_SURE
    if last in _BEATEN and stranded:
        return _ENOUGH
    if after[:3] == ["the", "wrong", "way"]:
        return _FOR_SURE
    if after[:1] == ["in"] and "goal" in after[1:5] and not _NO_POST & set(after[1 : after.index("goal")]):
        return _FOR_SURE  # "past Hale in the Town goal"
    if after[:2] in (["keeping", "goal"], ["kept", "goal"]) or (after[:1] == ["between"] and "posts" in after[1:3]):
        return _FOR_SURE
    if after[:1] and after[0] in _EARNED and _SHEET & set(after[1:5]) and "for" not in after[1:5]:
        return _FOR_SURE  # "Hale earned a clean sheet"
    if last == "with" and {"one-on-one", "one-to-one", "face-to-face"} & set(before):
        return _FOR_SURE
    if last == "at" and before[-2:-1] == ["straight"]:
        return _ENOUGH
    if last in ("from", "by") and {"save", "saves", "saved", "stop", "parried", "palmed", "tipped", "smothered"} & set(
        before
    ):
        return _HINT if last == "from" else _ENOUGH  # "a save from Hale" may tell of him who shot
    if after[:1] == ["'s"] and _HANDS & set(after[1:4]):
        return _LIKELY
    if after[:1] == ["'s"] and after[1:2] and after[1] in _GOAL_WORDS and _TESTED & set(before):
        return _ENOUGH
    verb = next(
        (word for word in after[:3] if not word.endswith("ly") and word not in ("was", "had", "then", "did")), ""
    )
    if verb in _STOPS or ({"save", "saves"} & set(after[1:6]) and verb in _MAKES):
        return _LIKELY
    if last in _TESTED:
        return _LIKELY
    return _HINT if last in ("past", "beyond", "beat", "beating") else 0.0


_MAKES = frozenset("made make making produced produce pulled pulling pull denied forced called".split())
_EARNED = frozenset("earned posted recorded kept notched collected registered preserved".split())
_SHEET = frozenset("shutout shutouts sheet sheets".split())
