"""A name and its sentence in, whether the sentence tells its result out: whoever wins, loses or draws in figures is a side.

"Thrale survived an early fright to brush aside Marlow 4-1"  ->  Thrale    "... who edged out Kelby by a solitary goal"  ->  Kelby
"Marlow were knocked out at home by Kelby"  ->  Kelby                      "In Kelby, the hosts were humbled 3-0"  ->  Kelby
"""

from collections.abc import Sequence

from pressbox.datatypes.document import Sentence, Token
from pressbox.datatypes.numbers import is_score, number
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.in_figures import OF_A_MAN, in_figures
from pressbox.entities.names import fold
from pressbox.phrases.en.inflection import all_forms_of
from pressbox.phrases.en.results import DRAW_NOUNS, LOSS_NOUNS, WIN_NOUNS, WIN_VERBS

# Beside the verbs of results those that with figures behind their object are of nothing else.
_BEATS = (
    WIN_VERBS
    | all_forms_of(
        "wallop hold edge knock brush shake put get squeeze sweep ease account dispose scrape run turn pull drop send overhaul"
        " outwit hit spank trim master worst subdue outclass dump bundle best rock stroll"
    )
) - frozenset("cruise cruised cruises cruising".split())
_PARTICLES = frozenset("aside off out past by away down over up of for with from better through to".split())
_HOW_IT_ENDS = frozenset(
    "won lost drew win lose draw winning losing drawing triumphed prevailed succumbed triumph prevail".split()
)
_TWO_WORDS = (
    "went down", "going down", "go down", "ran out", "running out", "run out", "won through", "crashed out", "bowed out",
    "went under", "came home", "were held", "was held", "were beaten", "was beaten", "were humbled", "was humbled",
)  # fmt: skip
_DEFEATED = frozenset(
    "beaten held humbled thrashed hammered routed crushed walloped stunned edged trounced knocked dumped bundled turfed"
    " eliminated ousted defeated overcome upset shocked overpowered thumped outclassed overwhelmed undone sunk pipped".split()
)
_NEW_CLAUSE = frozenset(
    "as while when whose where whereas whilst if because although though until before which who for".split()
)
_ENDS = frozenset(". ; : ! ?".split())
_FAR = 22
_BESIDE = frozenset("the a an his".split())
_AT = frozenset(("in", "at"))
_OF_TODAY = frozenset("visitors guests travellers hosts visiting".split())


def by_their_result(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the tokens `first`..`last` name who won, lost or drew, by the words around them."""
    tokens = sentence.tokens
    if last - first > 1 and fold(tokens[first].text) in gazetteer().first_names:
        return False  # "Ann Lee beat Sue Ray 6-4": a man or woman
    last = _with_its_country(tokens, last)
    return (
        _has_a_result(tokens, first, last)
        or _owns_a_result(tokens, last)
        or _is_beaten(tokens, first, last)
        or _beats(tokens, first)
        or _is_lost_to(tokens, first)
        or _goes_on(tokens, first, last)
        or _both_drew(tokens, first, last)
        or in_figures(sentence, first, last)
    )


def _with_its_country(tokens: Sequence[Token], last: int) -> int:
    """Where "(Kelby) of Paraguay" ends."""
    at = last + 1
    while last < len(tokens) and tokens[last].lower == "of" and at < len(tokens) and tokens[at].text[0].isupper():
        at += 1
    return at if at > last + 1 else last


def _in_figures(tokens: Sequence[Token], at: int, reach: int = 5) -> bool:
    """Whether figures of a result stand at `at` or a few words on: "2-1", "by a solitary goal", "by two clear goals"."""
    for i in range(at, min(at + reach, len(tokens))):
        word = tokens[i].lower
        if word in _ENDS or word in _NEW_CLAUSE:
            return False
        if is_score(word):
            return True
        if word in _NO_GOALS and tokens[i + 1 : i + 2] and tokens[i + 1].lower in DRAW_NOUNS:
            return True
        if word == "by":
            behind = [token.lower for token in tokens[i + 1 : i + 6]]
            goals = next((n for n, other in enumerate(behind) if other in ("goal", "goals")), None)
            if goals and (behind[0] in ("a", "the") or number(behind[0]) is not None):
                return True
            if behind[1:2] == ["to"] and number(behind[0]) is not None:
                return True
        if word == "without" and tokens[i + 1 : i + 2] and tokens[i + 1].lower in _REPLY:
            return True
        if word == "on" and tokens[i + 1 : i + 2] and tokens[i + 1].lower in ("penalties", "aggregate"):
            return True
    return False


_NO_GOALS = frozenset("goalless scoreless".split())
_REPLY = frozenset("reply response answer".split())


def _name_end(tokens: Sequence[Token], at: int) -> int:
    """Where the name that begins at `at`, a word or two of its kind aside, ends; `at` itself where none does."""
    start = at
    while start < len(tokens) and start - at < 3 and (
        tokens[start].lower in _BESIDE or (tokens[start].text[0].islower() and (
            "-" in tokens[start].lower or tokens[start].lower in _KINDS
        ))
    ):  # fmt: skip
        start += 1
    end = start
    while end < len(tokens) and (tokens[end].text[0].isupper() or (end > start and _goes_on_as_a_name(tokens, end))):
        end += 1
        if end + 1 < len(tokens) and tokens[end].lower in _KINDS and tokens[end + 1].text[0].isupper():
            end += 1  # "League One leaders Kelby"
    return end if end > start else at


def _goes_on_as_a_name(tokens: Sequence[Token], at: int) -> bool:
    """ "Maribor of Slovenia", "Chile's Deportes Arauco"."""
    return tokens[at].lower in ("of", "&", "'s") and at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()


_KINDS = frozenset(
    "visiting visitors hosts rivals neighbours struggling bottom lowly fellow holders champions leaders local side club plucky".split()
)


def _has_a_result(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether it is the subject of a result in figures."""
    before = tokens[first - 1].lower if first else "."
    if before == "the" and first > 1:
        before = tokens[first - 2].lower
    at = last
    who = {token.lower for token in tokens[at : at + 2]} & {"who", "which"}
    if before in _NO_SUBJECT and not who:
        return False
    if at + 2 < len(tokens) and tokens[at].lower == ",":
        if tokens[at + 1].lower in ("who", "which"):
            at += 2
        else:
            aside = next((i for i in range(at + 1, min(at + 14, len(tokens))) if tokens[i].lower == ","), None)
            if aside is None or any(is_score(t.lower) for t in tokens[at:aside]):
                return False
            at = aside + 1
    elif at < len(tokens) and tokens[at].lower in ("who", "which"):
        at += 1
    if at >= len(tokens) or tokens[at].lower in _NO_VERBS or not tokens[at].text[0].islower():
        return False
    for i in range(at, min(at + _FAR, len(tokens))):
        word = tokens[i].lower
        if _goes_on_with_they(tokens, at, i):
            continue
        if word in _ENDS or word in _NEW_CLAUSE or word in OF_A_MAN:
            return False
        two = f"{word} {tokens[i + 1].lower}" if i + 1 < len(tokens) else word
        if word in ("and", "but") and i + 1 < len(tokens) and tokens[i + 1].text[0].isupper():
            return False  # "Hale put Marlow in front, and Marlow beat Kelby 2-1"
        by = tokens[i - 1].lower if i > at else ""
        if by in _NO_DEED:
            continue
        if (word in _HOW_IT_ENDS and _in_figures(tokens, i + 1, 3)) or (
            two in _TWO_WORDS and _in_figures(tokens, i + 2, 3)
        ):
            return True
        if word in _BEATS:
            j = i + 1
            while j < len(tokens) and j - i < 4 and (tokens[j].lower in _PARTICLES or _is_many(tokens[j])):
                j += 1
            end = _name_end(tokens, j)
            if end > j and _in_figures(tokens, end, 3):
                return True
    return False


def _owns_a_result(tokens: Sequence[Token], last: int) -> bool:
    """ "Oak Lane's 5-2 victory against Kelby"."""
    behind = [token.lower for token in tokens[last : last + 4]]
    return len(behind) > 2 and behind[0] == "'s" and is_score(behind[1]) and not _ENDINGS.isdisjoint(behind[2:])


_ENDINGS = WIN_NOUNS | LOSS_NOUNS | DRAW_NOUNS


def _goes_on_with_they(tokens: Sequence[Token], first: int, at: int) -> bool:
    """ "Oakwood ended a run of defeats as they beat Kelby 4-0": nobody else is named before "they"."""
    they = tokens[at].lower in ("as", "when") and tokens[at + 1 : at + 2] and tokens[at + 1].lower == "they"
    told = [token.lower for token in tokens[first:at]]
    return bool(they) and not any(token.text[0].isupper() for token in tokens[first:at]) and _ADDED.isdisjoint(told)


_ADDED = frozenset("added adding adds headed netted converted".split())  # what may be a man's: "Hale added a third"


_NO_SUBJECT = frozenset(
    "of by from with at in for to against over past on near v beat between than like and or with".split()
)
_NO_VERBS = frozenset("'s ( , and of or v for to by from at in with on".split())
_NO_DEED = frozenset("the a an his their 's its this that of".split())


def _is_beaten(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether it is the object of a verb of results, with figures behind: "to shake off Kelby 2-1"."""
    if not _in_figures(tokens, last, 2):
        return False
    at = _before_kinds(tokens, first)
    steps = 0
    while at > 0 and steps < 3 and (tokens[at - 1].lower in _PARTICLES or _is_many(tokens[at - 1])):
        at, steps = at - 1, steps + 1
    if not at or tokens[at - 1].lower not in _BEATS or (at > 1 and tokens[at - 2].lower in _NO_DEED):
        return False
    return not OF_A_MAN.intersection(token.lower for token in tokens[last : last + 1])


def _is_many(token: Token) -> bool:
    """ "Three", of "put three past Marlow"."""
    return (number(token.lower) or 0) > 1


def _before_kinds(tokens: Sequence[Token], first: int) -> int:
    at = first
    while at > 0 and first - at < 3 and (
        tokens[at - 1].lower in _BESIDE or tokens[at - 1].lower in _KINDS or ("-" in tokens[at - 1].lower and tokens[at - 1].text[0].islower() and not is_score(tokens[at - 1].lower))
    ):  # fmt: skip
        at -= 1
    return at


_HIS_OWN = frozenset(
    "hat-trick hattrick brace double treble haul goal goals header strike penalty winner volley".split()
)


def _beats(tokens: Sequence[Token], first: int) -> bool:
    """ "Were knocked out at home by Kelby", "beaten 1-0 at home by Kelby", "a 3-0 defeat by Kelby"."""
    at = _before_kinds(tokens, first)
    if at < 2 or tokens[at - 1].lower != "by":
        return False
    before = [token.lower for token in tokens[max(0, at - 9) : at - 1]]
    if before and before[-1] in _HIS_OWN:
        return False  # "crushed Millfield 7-1 after a hat-trick by Boudiaf"
    for i in range(len(before) - 1, -1, -1):
        if before[i] in _ENDS or before[i] == ",":
            return False
        if before[i] in _DEFEATED:
            return any(map(is_score, before[i:])) or bool({"home", "out", "away"} & set(before[i:]))
        if before[i] in LOSS_NOUNS | WIN_NOUNS | DRAW_NOUNS:
            return any(map(is_score, before[:i]))
    return False


def _is_lost_to(tokens: Sequence[Token], first: int) -> bool:
    """ "Went down 1-0 to Kelby", "going down 2-0 at home to Kelby"."""
    at = _before_kinds(tokens, first)
    if at < 3 or tokens[at - 1].lower not in ("to", "against"):
        return False
    before = [token.lower for token in tokens[max(0, at - 8) : at - 1]]
    down = next((i for i in range(len(before) - 1, 0, -1) if before[i] == "down" and before[i - 1] in _GO), 0)
    told = before[down + 1 :] if down else []
    return any(map(is_score, told)) and not any(word in _ENDS or word == "," for word in told)


_GO = frozenset("go goes went going gone".split())


def _goes_on(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Sent Kelby into the third round", "at the expense of Kelby"."""
    before = [token.lower for token in tokens[max(0, _before_kinds(tokens, first) - 4) : _before_kinds(tokens, first)]]
    if before == ["at", "the", "expense", "of"] or (before[-1:] == ["for"] and before[-3:-2] == ["too"]):
        return True  # "too strong for Kelby"
    if before[-1:] == ["against"] and _GOES.intersection(before[:-1]):
        return True  # "put them ahead against Kelby"
    behind = [token.lower for token in tokens[last : last + 6]]
    return (
        before[-1:] != [] and before[-1] in _SENDS and behind[:1] != [] and behind[0] in ("into", "to", "through")
        and "the" in behind[1:3] and not _ROUNDS.isdisjoint(behind[2:6])
    )  # fmt: skip


_GOES = frozenset("ahead front level lead up".split())
_SENDS = frozenset(
    "sent send sends sending put puts putting fired fires took takes taking carried carries shot booked steered".split()
)
_ROUNDS = frozenset("round final finals semi-finals semifinals quarter-finals quarterfinals eight four sixteen".split())


def _both_drew(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Kelby of Paraguay and Thrale of Mexico drew without goals": either of the two."""
    if tokens[last : last + 1] and tokens[last].lower == "and":
        if first and tokens[first - 1].lower in ("through", "by", "from"):
            return False  # "beat Marlow through Hale and Kelby drew 1-1"
        last = _name_end(tokens, last + 1)
    elif first < 2 or tokens[first - 1].lower != "and" or not tokens[first - 2].text[0].isupper():
        return False
    behind = [token.lower for token in tokens[last : last + 4]]
    return behind[:1] != [] and behind[0] in _DRAWS and (
        any(map(is_score, behind)) or {"goals", "goalless", "draw", "points", "spoils"} & {*behind[1:]} != set()
    )  # fmt: skip


_DRAWS = frozenset("drew draw equaled equalled tied shared share played finished ended".split())


def hosts(sentence: Sentence, first: int, last: int) -> bool:
    """ "In Kelby, the hosts were undone", "At Kelby the home side ..."; "the visitors from Kelby"."""
    tokens = sentence.tokens
    before = tokens[first - 1].lower if first else ""
    behind = sentence.lowers[last : last + 5]
    if before == "from" and first > 2 and tokens[first - 2].lower in _OF_TODAY and tokens[first - 3].lower == "the":
        return True
    if before not in _AT or first != 1:
        return False
    rest = behind[1:] if behind[:1] == [","] else behind
    if rest[:1] != ["the"] or len(rest) < 3:
        return False
    return rest[1] in ("hosts", "homesters", "villagers", "locals") or (
        rest[1] == "home" and rest[2] in ("side", "team", "eleven", "club", "men", "forwards", "supporters")
    )
