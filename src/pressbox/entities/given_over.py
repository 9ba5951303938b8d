"""Two sentences in, how much likelier the second goes on of who was given the ball at the end of the first out.

"Hale found Brandt with a long ball. He rounded the keeper and scored."   ->  Brandt, not Hale
"Hale crossed for Brandt. His header looped in."                            ->  Brandt, not Hale
"Hale found Brandt with a long ball. He was everywhere that day."          ->  says nothing
"""

from collections.abc import Mapping, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.matching import all_forms_of
from pressbox.matching.subjects import start_of
from pressbox.phrases.en.dealings import ATTACK_NOUNS, ATTACKS, PASS_NOUNS, PASSES

_TO_HIM, _NOT_THE_GIVER = 1.9, -1.0
_GIVEN = frozenset(
    "fed found spotted released freed played sent put reached picked set teed slipped threaded left allowed".split()
) | all_forms_of("find release feed play pick set tee slip free spot")
_ROBBED = frozenset("robbed dispossessed intercepted caught closed charged mugged nutmegged".split())
_FELLED = all_forms_of("foul trip fell upend bundle hack barge scythe flatten") | {"brought", "pulled", "hauled"}
_KICKS = frozenset("free-kick penalty kick spot spot-kick dead-ball".split())
_BALL = PASS_NOUNS | PASSES | frozenset("ball possession it lost gave given".split())
_FOR = frozenset(("for", "to", "towards", "onto", "into"))
_PATH = frozenset(("path", "feet", "stride", "chest", "direction"))
_NEAR = 9  # words from the pass to "for Brandt"
_FIRST_WORDS = 5  # of the next sentence
_TAKES = all_forms_of(
    "round take control bring make keep beat collect steady convert cut dance shrug swivel chest tuck lift ram dust rifle guide"
) | {"did", "needed"}
_GOES_ON = ATTACKS | _TAKES | ATTACK_NOUNS


def goes_on(sentence: Sentence, at: int) -> bool:
    """Whether what stands behind an opening "he", "his", "the striker" (ending before token `at`) is what one does with a ball."""
    behind = sentence.lowers[at : at + _FIRST_WORDS]
    return not _GOES_ON.isdisjoint(behind)


def given_before(
    sentence: Sentence, sentences: Sequence[Sentence], references: Mapping[int, Sequence[Reference]], one: Reference
) -> float:
    """The same of the sentence before one."""
    before = sentence.index - 1
    return _given_over(sentences[before], references.get(before, ()), one, kicks=not _KICKS.isdisjoint(sentence.words))


def _given_over(sentence: Sentence, references: Sequence[Reference], one: Reference, *, kicks: bool) -> float:
    """What it says for and against one man that a sentence ends in a pass: for whom it reached, against who gave it.

    `kicks`: the next sentence tells of a free-kick or a penalty, which whoever was felled may take.
    """
    people = [r for r in references if r.kind is Kind.PERSON and r.form is Form.NAME and r.best]
    if not people or one.form is not Form.NAME:
        return 0.0
    last = max(people, key=lambda r: r.first)
    if not _is_given(sentence.lowers, last) and not (kicks and _is_felled(sentence.lowers, last)):
        return 0.0
    if one.best == last.best:
        return _TO_HIM
    return _NOT_THE_GIVER if one.first < last.first else 0.0


def _is_given(lowers: Sequence[str], man: Reference) -> bool:
    """ "Found Brandt", "released Brandt down the left", "a ball over the top for Brandt", "into the path of Brandt"."""
    at = start_of(man, lowers)  # "to the unmarked Brandt", "to substitute Brandt"
    at -= lowers[at - 1 : at] == ["unmarked"]
    at -= lowers[at - 1 : at] in (["a"], ["an"], ["the"])
    before = lowers[max(0, at - _NEAR) : at]
    behind = lowers[man.last :]
    if behind[:1] in (["'s"], [","]) or any(word in ("who", "but", "and", "whose") for word in behind):
        return False
    if not before:
        return False
    if before[-1] == "by":  # "was robbed by Brandt"
        return not _ROBBED.isdisjoint(before)
    if before[-1] == "of":
        return not _PATH.isdisjoint(before)
    if before[-1] in _FOR:
        return not _BALL.isdisjoint(before[:-1])
    verb = before[-2] if before[-1] in ("in", "out", "up", "down") and len(before) > 1 else before[-1]
    return verb in _GIVEN


def _is_felled(lowers: Sequence[str], man: Reference) -> bool:
    """ "Fouled Brandt on the edge of the area", "brought down Brandt"."""
    before = lowers[max(0, man.first - 2) : man.first]
    verb = before[0] if before[-1:] == ["down"] else before[-1] if before else ""
    return verb in _FELLED and lowers[man.last : man.last + 1] != ["'s"]
