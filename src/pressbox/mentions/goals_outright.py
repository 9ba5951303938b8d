"""A sentence in, the people whose goal it tells outright out.

    "QPR won after a Hale penalty and goals from Lind and Moss"  ->  Lind, Moss

The learned weights weigh every word of a sentence, and a long sentence has many that speak of other things; these few
wordings have the scorer in them. How often each is right was counted on texts by other hands (evaluation/outright.py).
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.datatypes.mentions import Mood
from pressbox.matching import Found, Phrasebook, forms_of
from pressbox.matching.subjects import ACTING, joined_before
from pressbox.mentions.moods import mood_of
from pressbox.mentions.scorers_in_a_row import scorers_in_a_row
from pressbox.mentions.with_their_times import with_their_times
from pressbox.phrases.en.goals_idioms import PATTERNS as IDIOMS
from pressbox.phrases.en.goals_outright import FAILED, PATTERNS, UNDONE

_BEFORE, _BEHIND = 5, 9  # words on either side that may take it back
_BEGINS = frozenset("when after as once since because following if".split())  # what was before the goal
_ENDS = frozenset((",", ";", "and", "but", "before"))
_OF_HIS_OWN = ([",", "who"], [",", "whose"])  # "came off the post to Hale, who": what was before is another's
_PASSIVE_TOO = (
    "were the marksmen", "was responsible for", "with the easiest",
    "they were", "he had the simple task", "he was quickest", "was the other", "left with the", "his was the",
)  # fmt: skip
# "Could not miss" supposes nothing, "without a touch" and "the keeper did not move" deny nothing.
_DENIES_NOTHING = ("he could not miss", "curled in without", "let fly and he", "could not prevent him")
_GIVEN_TO = ("made the second", "left him the simplest", "onto")
_HIS_OWN = ("followed up",)  # of him who acts last before them
_NO_GIFT = frozenset("but occasion stop stopped save saved saving denied thwarted".split())
_TOUCHES = ("got his head", "onto")
# "got his head to it but", "found Hale's head, he nodded down for": no more than a touch.
_COMES_TO_NOTHING = frozenset(
    "but only keeper goalkeeper post bar wide over clear away down back across nearly although goalwards towards".split()
)
_SOON = 10  # words behind a touch in which that is told
_PASSIVE = frozenset("was were been being be is are".split())


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook((*PATTERNS, *IDIOMS))


def told_outright(sentence: Sentence, references: Sequence[Reference], stance: dict[int, str]) -> frozenset[int]:
    """First tokens of the people whose goal the sentence tells outright."""
    people = [r for r in references if r.kind is Kind.PERSON]
    if not people:
        return frozenset()
    found: set[int] = set()
    for phrase, man in wordings(sentence, references, stance):
        found.add(man.first)
        if phrase.pattern.says == "before":
            found.update(
                other.first
                for other in joined_before(man, people, sentence.lowers)
                if not other.first or sentence.lowers[other.first - 1] not in _BEHIND_A_WORD
            )
        elif phrase.pattern.says == "behind":
            found.update(_behind(man, people, sentence.lowers))
    found.update(_for_the_others(sentence, references, people))
    teams = [r for r in references if r.kind is Kind.TEAM]
    found.update(man.first for man in _respective(sentence.lowers, people))
    found.update(man.first for row in scorers_in_a_row(sentence.lowers, people, teams) for man, _ in row.men)
    found.update(with_their_times(sentence.lowers, people))
    return frozenset(found)


_SCORED = frozenset("scored scoring netted scorers".split())


def _respective(lowers: Sequence[str], people: Sequence[Reference]) -> list[Reference]:
    """ "Frost and Lund were the respective scorers"."""
    at = lowers.index("respective") if "respective" in lowers else 0
    told = at > 0 and lowers[at + 1 : at + 2] in (["scorers"], ["marksmen"], ["goalscorers"])
    told = told or (
        lowers[at + 1 : at + 2] in (["sides"], ["teams"], ["clubs"]) and not _SCORED.isdisjoint(lowers[:at])
    )
    return [man for man in people if man.last <= at][-2:] if told else []


def _for_the_others(sentence: Sentence, references: Sequence[Reference], people: Sequence[Reference]) -> Iterator[int]:
    """ "Hale and Lind scored for Millfield, Okoro and Moss for Eastvale": the verb is said once."""
    lowers = sentence.lowers
    sides = [r for r in references if r.kind is Kind.TEAM and r.first and lowers[r.first - 1] in ("for", "the")]
    of_first = next((r for r in sides if _SCORED & {*lowers[max(0, r.first - 4) : r.first]}), None)
    if of_first is None or lowers[of_first.last : of_first.last + 1] not in ([","], [";"], ["and"], ["with"]):
        return
    for side in sides:
        between = lowers[of_first.last : side.first]
        men = [man for man in people if of_first.last <= man.first < side.first]
        named = {at for man in men for at in range(man.first, man.last)}
        words = [word for at, word in enumerate(between, of_first.last) if at not in named]
        if side.first > of_first.last and men and {*words} <= _IN_A_LIST and words[-1:] in (["for"], ["the"]):
            yield from (man.first for man in men)
            return


_IN_A_LIST = frozenset(", ; and with while for the striker captain substitute".split())


def wordings(
    sentence: Sentence, references: Sequence[Reference], stance: dict[int, str]
) -> Iterator[tuple[Found, Reference]]:
    """Each wording that tells a goal outright and is not taken back, and the man in it."""
    for phrase in _phrasebook().find(sentence, references):
        man = next((r for r in references if r.kind is Kind.PERSON and r.first == phrase.slots["scorer"].first), None)
        if man is None or not _holds(sentence, phrase, man, stance):
            continue
        if phrase.pattern.name.startswith(_HIS_OWN) and any(
            r.kind is Kind.PERSON
            and man.last <= r.first < phrase.last
            and stance.get(r.first) in ACTING
            and r.best != man.best
            for r in references
        ):
            continue  # "Lind's shot was saved and Hale followed up to score"
        yield phrase, man


def _holds(sentence: Sentence, phrase: Found, man: Reference, stance: dict[int, str]) -> bool:
    """Whether it is said of this match, by the paper, and not taken back."""
    if sentence.quotes(man.span.start):
        return False
    lowers = sentence.lowers
    if phrase.pattern.name.startswith(_GIVEN_TO) and (stance.get(man.first) == "owner") != (lowers[man.last] == "'s"):
        return False  # "made the second for his partner"
    if phrase.pattern.name.startswith(_GIVEN_TO) and _NO_GIFT & {*lowers[phrase.last :]}:
        return False  # "gave Hale a simple finish, but he headed straight at Okoro"
    if phrase.pattern.name == "two-nil as he" and _gives_it_away(lowers[phrase.last :]):
        return False  # "it was 2-0 as Hale crossed for Lind to tap in"
    if phrase.pattern.name.startswith(_TOUCHES) and _COMES_TO_NOTHING & {*lowers[phrase.last : phrase.last + _SOON]}:
        return False
    if (
        phrase.pattern.says == "before"
        and phrase.pattern.name != "braces of theirs"
        and stance.get(man.first) in ("object", "owner")
        and not _takes_over(man, lowers)
    ):
        return False  # "given his chance by Hale, levelled"
    if _PASSIVE & set(lowers[man.last : man.last + 1]) and not phrase.pattern.name.startswith(_PASSIVE_TOO):
        return False  # "Hale was headed in the back"
    before, behind = lowers[max(0, phrase.first - _BEFORE) : phrase.first], lowers[phrase.last : phrase.last + _BEHIND]
    led_up = () if lowers[man.last : man.last + 2] in _OF_HIS_OWN else _last_clause(before)
    if lowers[phrase.last - 1] == "in" and behind[:1] == ["off"]:
        behind = behind[4:]  # "went in off the post"
    if phrase.pattern.name == "he was quickest to react" and behind[:1] in (["when"], ["after"], ["as"]):
        behind = behind[9:]  # "when Moss's header hit the bar"
    could = phrase.pattern.name.startswith(_DENIES_NOTHING)
    if (UNDONE - {"could"} if could else UNDONE) & {*of_another_time(before), *of_another_time(behind)}:
        return False
    if FAILED & {*_no_miss(led_up), *_no_miss(_first_clause(behind))}:
        return False
    return could or mood_of(sentence, phrase.first, phrase.last) is Mood.ASSERTED


def _gives_it_away(behind: Sequence[str]) -> bool:
    """Whether he first does what one does for another: "found space and squared it to Lind"; not "headed to the far corner"."""
    for at, word in enumerate(behind[:_SOON]):
        if word in _GIVES:
            for to, after in pairwise(behind[at : at + _SOON]):
                if to in ("for", "onto") or (to == "to" and after not in _NOBODY):
                    return True
    return False


_GIVES = frozenset().union(
    *map(forms_of, "cross square deliver pull cut play slip feed roll lay tee pick centre flick nod head pass thread".split())
)  # fmt: skip
_NOBODY = frozenset("the his her a make give put score win".split())


def of_another_time(words: Sequence[str]) -> Iterator[str]:
    """The words without the "last" of "in the last minute", which speaks of this match as that of "last week" does not."""
    for word, after in pairwise((*words, "")):
        if word != "last" or after not in _OF_THE_MATCH:
            yield word


_OF_THE_MATCH = frozenset(
    "minute minutes second seconds kick action moment moments gasp few five ten quarter half-hour".split()
)
_BEHIND_A_WORD = frozenset("from by to past of with off".split())  # "a centre from Hale, and Lind headed in"


def _takes_over(man: Reference, lowers: Sequence[str]) -> bool:
    """ "headed in a centre from Lind, and the same forward added a second": a clause that begins with him."""
    epithet = man.form is Form.EPITHET
    return epithet and man.first > 0 and lowers[man.first - 1] in _GOES_ON and lowers[man.last : man.last + 1] != [","]


_GOES_ON = frozenset((",", ";", "and", "but", "then"))


def _last_clause(words: Sequence[str]) -> Sequence[str]:
    return words[max((i for i, word in enumerate(words) if word in _ENDS), default=0) :]


def _first_clause(words: Sequence[str]) -> Sequence[str]:
    return words[: next((i for i, word in enumerate(words) if word in _BEGINS), len(words))]


def _no_miss(words: Sequence[str]) -> Iterator[str]:
    """The words without those that only say where: "at the far post", "over the wall", "from out wide"."""
    for at, word in enumerate(words):
        before, behind = words[max(0, at - 3) : at], words[at + 1 : at + 3]
        where = (word == "post" and "at" in before) or (word == "over" and behind[1:2] and behind[1] in _OVER_WHOM)
        if not where and not (word == "wide" and before[-1:] and before[-1] in ("out", "from")):
            yield word


_OVER_WHOM = frozenset("wall line keeper goalkeeper goalie custodian defence defenders".split())


def _outside_brackets(words: Sequence[str]) -> list[str]:
    """The words without those in brackets: "Hale (two penalties), Okoro"."""
    found: list[str] = []
    inside = False
    for word in words:
        inside = (inside or word == "(") and word != ")"
        if not inside and word != ")":
            found.append(word)
    return found


def _behind(man: Reference, people: Sequence[Reference], lowers: Sequence[str]) -> list[int]:
    """The others of a list that a man begins: Lind and Moss in "goals from Hale, Lind and Moss"."""
    found: list[int] = []
    last = man
    for other in people:
        if other.first < last.last:
            continue
        between = [w for w in _outside_brackets(lowers[last.last : other.first]) if not w[0].isdigit()]
        if not between or any(w not in (",", "and", "&", "plus") for w in between):
            break
        found.append(other.first)
        last = other
    return found
