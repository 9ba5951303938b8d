"""A phrase and the people around it in, who did it out: the subject found by what stands beside each name.

"Hunt's cross found Wells, who hooked the ball home"       ->  "hooked ... home" is done by Wells
"slalomed through challenges from Hale and Okoro to finish"  ->  neither of the two: both are objects
"won through goals from Brandt, Lind and Moss"              ->  done by all three
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.days import DAYS
from pressbox.datatypes.document import Sentence
from pressbox.matching.clause_openers import no_subject_before
from pressbox.matching.find import Found
from pressbox.phrases.en.deeds import VERBS, deed
from pressbox.phrases.en.inflection import forms_of
from pressbox.phrases.en.people import COACH_NOUNS, MODIFIERS, PLAYER_NOUNS, POSITIONS

# What may stand right before a subject, once adjectives and nouns for a player are passed over.
_BEFORE_SUBJECT = frozenset(
    "^ , and but when as while after before that which if though although until since because where whereby -- - ; : ( ."
    " then so or once whereas only nor yet than unless \" '' `` ) … ? ! – — ... did does that's".split()
)
_GRANTS = frozenset().union(*map(forms_of, "allow enable let help leave force permit send see".split()))
_AGENT = frozenset("by through from via courtesy to".split())
_POSSESSIVES = frozenset(("his", "her"))
_CASES = {"he": "subject", "she": "subject", "him": "object"}
_BREAKS = frozenset((";", ".", "!", "?"))
DESCRIBES = (
    MODIFIERS | PLAYER_NOUNS | frozenset(POSITIONS) | COACH_NOUNS | frozenset("the a an his their".split()) - {"and"}
)
_SAID_OF_MEN = frozenset("local lad same aforesaid yet again".split())


def describes(word: str) -> bool:
    """Whether a word may stand between "by" and a name: "by local lad Lind", "by the on-loan Lind"."""
    return word != "and" and (word in DESCRIBES or "-" in word[1:-1] or word in _SAID_OF_MEN)


def start_of(person: Reference, lowers: Sequence[str]) -> int:
    """The first token of a name with what describes him: "full-back Lind"."""
    start = person.first
    while start > 0 and describes(lowers[start - 1]):
        start -= 1
    return start


_NO_NAMES = frozenset(
    "from to for with against past by at of on in off under over into after before behind beside between without like"
    " despite given thanks only even".split()
)
_INVERTED = frozenset("popped stepped came up enter comes pops steps".split())


ACTING = ("subject", "relative", "infinitive", "with")  # stances of one who does something


def stances_of(sentence: Sentence, references: Sequence[Reference]) -> dict[int, str]:
    """The stances of the people among the references of a sentence."""
    people = [r for r in references if r.kind is Kind.PERSON]
    return stances(people, [token.text for token in sentence.tokens], sentence.lowers)


def stances(people: Sequence[Reference], tokens: Sequence[str], lowers: Sequence[str]) -> dict[int, str]:
    """First token of each person -> subject, relative ("found Wells, who"), infinitive ("for Wells to"), owner, object."""
    found: dict[int, str] = {}
    for at, person in enumerate(people):
        found[person.first] = _stance(person, people[at - 1] if at else None, found, tokens, lowers)
    return found


def _stance(
    person: Reference, earlier: Reference | None, found: dict[int, str], tokens: Sequence[str], lowers: Sequence[str]
) -> str:
    following = lowers[person.last : person.last + 4]
    if following[:1] == ["'s"] or (person.form is Form.PRONOUN and lowers[person.first] in _POSSESSIVES):
        return "owner"
    if following[:1] == ["who"] or following[:2] == [",", "who"]:
        return "relative"
    if person.form is Form.PRONOUN and person.last == person.first + 1:
        case = _CASES.get(lowers[person.first])
        if case is not None and (case != "object" or "to" not in following[:1]):
            return case
    start = person.first
    while start > 0 and person.first - start < 8:
        word = lowers[start - 1]
        # The first word has a capital anyhow: a name only before "striker", as in "Millfield striker Hale scored".
        first = start == 1 and (lowers[1] not in DESCRIBES or word in _NO_NAMES)
        if word in DAYS or (word == "centre" and start > 1 and lowers[start - 2] in _DETERMINERS and _acts(following)):
            break  # "on Saturday Hale scored", "from his centre Hale scored": what was before is told
        named = tokens[start - 1][:1].isupper() and not first and word.isalpha()
        if (word in DESCRIBES and word != "and") or "-" in word[1:-1] or named or word == "'s":
            start -= 1
            continue
        break
    before = lowers[start - 1] if start else "^"
    if "to" in following[:2] and (before in ("for", "up") or before in _GRANTS or before == "out"):
        return "infinitive"
    if before in _INVERTED:
        return "subject"
    if before == "with":
        return "subject" if first_to_act(person.first, lowers, following) else "with"
    if (
        before in ("and", ",", "&")
        and earlier is not None
        and earlier.last >= start - 3
        and lowers[earlier.last : earlier.last + 1] in ([","], ["and"], ["&"])
    ):
        if found[earlier.first] == "object" and _acts_after_aside(lowers[person.last : person.last + _APPOSED + 4]):
            return "subject"  # "pushed over Hale and Okoro slotted home": a clause of his own
        return found[earlier.first] if found[earlier.first] != "relative" else "subject"
    if before in _BEFORE_SUBJECT or (
        _ends_a_phrase(before, lowers[start - 2] if start > 1 else "^") and _acts(following)
    ):
        return "subject"
    return "subject" if first_to_act(person.first, lowers, following) else "object"


# Forms by which a clause is known, and words that stand between a name and one.
_FINITE = frozenset(
    "shot hit struck sent put made took found swept drove beat got came went was had broke rose ran slid won did fed let"
    " saw fell flew gave kept held led met swung threw then duly calmly coolly finally"
    " has is does could would should might must can will may cut lost stood sprang sprung spun bent dug caught bought brought"
    " chose dealt felt fought forgot froze knew laid leapt left lit meant paid read rode said sank set shook showed slipped"
    " span stole stuck swam told thought took tore understood wore wove wrote became began drew grew bore shone".split()
)
_APPOSED = 8  # tokens of an aside behind a name
_ASIDES = frozenset("on the a an back his her their now making playing once just fresh still whose".split())
_ADVERBS = frozenset(
    "also then again almost nearly never only just soon still even duly simply instead twice once now already all".split()
)


def acts(reference: Reference, lowers: Sequence[str]) -> bool:
    """Whether a clause begins with this name: ", and Stokeley thought"."""
    before = lowers[reference.first - 1] if reference.first else "^"
    return before in _BEFORE_SUBJECT and _acts(lowers[reference.last : reference.last + 2])


def _acts_after_aside(following: Sequence[str]) -> bool:
    """Whether a finite verb follows a name, or what is set beside it: ", on for Stone, rounded off"."""
    if following[:1] == [","] and "," in following[2:_APPOSED]:
        end = following.index(",", 2)
        return following[1] in _ASIDES and _acts(following[end + 1 : end + 3])
    return _acts(following[:2])


def _acts(following: Sequence[str]) -> bool:
    """Whether a finite verb follows a name."""
    for word in following[:2]:
        if word in _FINITE or (word.endswith("ed") and len(word) > 4):
            return True
        if not (word in _ADVERBS or (word.endswith("ly") and len(word) > 4)):
            break
    return False


def first_to_act(first: int, lowers: Sequence[str], following: Sequence[str]) -> bool:
    """Whether the verb behind a name is his because nobody else is there to do it: "from the free-kick Hale headed in"."""
    does = _acts(following) or (bool(following) and following[0].endswith("s") and (deed(following[0]) or "") in VERBS)
    return does and no_subject_before(lowers, first)


_DETERMINERS = frozenset("a an the his her their its this that another any some no each every".split())
_GOVERN = (
    _NO_NAMES
    | _DETERMINERS
    | frozenset(
        "as through via during near onto upon inside outside towards toward around round across along per two three four both"
        " be been being is are was were has have had do does did let make made saw see seen find found keep kept leave left get"
        " got give gave send sent put take took beat meet met hit feed fed lead led catch caught bring brought replace not".split()
    )
)
# "He said Hale was offside": a clause follows these, not an object.
_CLAUSE_VERBS = frozenset().union(
    *map(
        forms_of,
        "say admit insist believe think ensure mean know feel claim reckon hope fear suspect reveal explain".split(),
    )
)


def _ends_a_phrase(word: str, earlier: str) -> bool:
    """Whether a name right behind this word begins something new: "in the 112th minute Hale", "four minutes later Hale"."""
    if word in _CLAUSE_VERBS or earlier in _DETERMINERS:
        return word not in _GOVERN
    verb = word.endswith(("ed", "ing")) and len(word) > 4
    return not (word in _GOVERN or verb or (deed(word) or "") in VERBS)


def subject_of(
    phrase: Found, people: Sequence[Reference], stance: dict[int, str], lowers: Sequence[str]
) -> tuple[Reference, str] | None:
    """The person who does what the phrase says, with how he was found."""
    for person in reversed([p for p in people if p.last <= phrase.first]):
        if any(mark in _BREAKS for mark in lowers[person.last : phrase.first]):
            return None
        how = stance[person.first]
        if how in ACTING:
            return person, how
    return None


def joined_before(person: Reference, people: Sequence[Reference], lowers: Sequence[str]) -> list[Reference]:
    """The others of a list that this person ends: Hale in "Hale and Okoro struck"."""
    found: list[Reference] = []
    last = person
    for other in reversed([p for p in people if p.last <= person.first]):
        joint = [w for w in lowers[other.last : last.first] if w not in DESCRIBES or w == "and"]
        if not (0 < len(joint) <= 3 and all(w in (",", "and", "&", "both") for w in joint)):
            break
        if not found and "and" not in joint and "&" not in joint:
            break
        found.append(other)
        last = other
    return found


def agents_of(phrase: Found, people: Sequence[Reference], lowers: Sequence[str]) -> list[tuple[Reference, str]]:
    """Those behind "by", "through", "goals from" soon after a phrase: one man, or all of a list."""
    found: list[tuple[Reference, str]] = []
    for person in people:
        if person.first < phrase.last:
            continue
        if not found:
            between = lowers[phrase.last : person.first]
            if len(between) > 9 or any(mark in _BREAKS for mark in between):
                return []
            word = next((w for w in reversed(between) if w in _AGENT), None)
            if word is None:
                return []
            found.append((person, word))
            continue
        joint = [w for w in lowers[found[-1][0].last : person.first] if w not in DESCRIBES or w == "and"]
        if 0 < len(joint) <= 3 and all(
            w in (",", "and", "&", "then", "plus") or w[0].isdigit() or w == "as" or w == "well" for w in joint
        ):
            found.append((person, found[0][1]))
        else:
            break
    return found
