"""A name and its sentence in, how much is said of it there that is said of sides and hardly of one man out.

"gave Millfield the lead", "cruel on Millfield", "Millfield had twice been in front", "victory over ten-man Millfield"
"""

from collections import defaultdict
from collections.abc import Sequence

from pressbox.datatypes.document import Sentence, Token
from pressbox.datatypes.numbers import is_score, number
from pressbox.entities.in_the_table import in_the_table
from pressbox.entities.names import fold
from pressbox.entities.plainly_a_man import won_with_him
from pressbox.entities.told_in_passing import told_in_passing

_ONE, _SOME = 2.0, 1.0  # what tells a side by itself, and what leans to one
_MOST = 3.0
_GIVES = frozenset(
    "put puts putting fire fired fires firing gave give gives giving given edged sent sends head headed heading nosed"
    " hand handed hands handing brought haul hauled dragged drag kept keep keeping keeps earned earn earns win won"
    " secured secure rescued rescue pulled pull shot lifted lift send nudged slid drew volleyed restored put had".split()
)
_WHERE_A_SIDE_STANDS = (
    "ahead",
    "level",
    "in front",
    "back in front",
    "back into",
    "on level",
    "two up",
    "one up",
    "through",
)
_TO_THE_NEXT = frozenset("to into on".split())  # "put Millfield through to the final"
_WHAT_A_SIDE_GETS = frozenset(
    "lead advantage edge cushion victory win draw point points replay lifeline start equaliser foothold hope breathing"
    " upper initiative".split()
)
_HARD = frozenset("cruel harsh hard tough rough unfair unlucky lucky".split())
_MOVES = frozenset(
    "eased cruised strolled romped raced swept stormed slumped slid crashed fell tumbled stuttered battled fought surged"
    " roared scraped squeezed powered coasted hung clung went ran slipped reached qualified clinched booked climbed sealed".split()
)
_ENDS = frozenset("victory win defeat draw loss success triumph".split())
_OVER = frozenset("over against of past with by to at".split())
_RESULTS = frozenset(
    "win victory defeat demolition thrashing rout drubbing hammering draw success triumph tie stalemate winners dismissal"
    " drew lost beaten beating held".split()
)
_STANDING = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth bottom top unbeaten second-placed third-placed"
    " favourites leaders champions holders promoted relegated winless".split()
)
_SIDES_HAVE = frozenset(
    "winning unbeaten losing promotion relegation title run season defence defense hopes wait lead bench response reward"
    " dominance goalmouth survival campaign cup league home away supremacy followers".split()
)
_CLUB_NOUNS = frozenset("side club team outfit".split())
_NO_SIDE_HAS = frozenset(
    "department boys brothers family road street area region gates end stand line bridge ground".split()
)
_SCORED_FOR = frozenset(
    "equaliser equalizer leveller winner consolation it equalised equalized levelled replied target netted scorers"
    " scorer marksmen marksman scoresheet opener".split()
)  # "won it for Millfield"
GROUND_WORDS = frozenset("lane road park stadium ground arena street field fields hill green end stand".split())
_ORDINAL_NUMBERS = ("th", "st", "nd", "rd")
_BEEN = frozenset(("ahead", "behind", "in front", "level", "a goal up", "a goal down", "two up", "two down", "on top"))
_MANY = frozenset("were are have weren't aren't haven't".split())  # "Lowe and Hale were": two men
_THEY_DO = (
    "hit back", "fought back", "held on", "hung on", "held out", "kicked off", "took the lead", "took an early lead", "went ahead",
    "went in front", "went behind", "fell behind", "came back", "came again", "came from behind", "drew level", "ran riot", "ran out",
    "led through", "poured forward", "pressed forward", "had the better", "had a lifeline", "had led", "had the lead",
    "were", "weren't", "are", "have", "haven't", "go into", "go through", "go top", "stay", "remain", "had begun",
    "had started", "started brightly", "began brightly", "took the points", "led twice", "led at", "led until", "dominated",
    "brought on", "replied through", "levelled through", "equalised through", "equalized through", "struck back",
    "made it two wins", "made it three", "made it four", "made it five", "rallied", "needed only", "lead the",
    "had no answer", "had no reply", "travelled to", "journeyed to", "returned with", "contrived to",
    "lived dangerously", "let slip", "let a", "had to settle for a point", "had to settle for a draw", "came unstuck", "came a cropper", "came undone", "went down by a",
    "got the better of", "paid a visit to", "paid a return visit to", "were no match for", "were too good for", "were too strong for",
    "were held by", "were beaten by", "were denied", "left it late", "kept pressing", "had not won", "had won",
)  # fmt: skip
_DEEDS_BY_FIRST: dict[str, list[str]] = defaultdict(list)
for _deed in _THEY_DO:
    _DEEDS_BY_FIRST[_deed.split()[0]].append(_deed)
_ON = (
    "on the front foot",
    "on the back foot",
    "on top",
    "on the attack",
    "on the rack",
    "in command",
    "in control",
    "in charge",
)
_DESCRIBES = frozenset(
    "fellow struggling lowly neighbours neighbors rivals strugglers high-flying bottom promoted basement newcomers visiting"
    " troubled relegated city local old near-neighbours minnows hosts holders champions leaders in-form depleted non-league".split()
)


def as_a_side(sentence: Sentence, first: int, last: int) -> float:
    """How much the words around the tokens `first`..`last` are those around a side."""
    lowers = sentence.lowers
    behind = lowers[last : last + 20]
    front = first
    while front and first - front < 3 and (lowers[front - 1] in _DESCRIBES or _is_describing(lowers[front - 1])):
        front -= 1
    told = _ONE * (front < first and _sets_a_side_apart(lowers[front:first]))
    before = lowers[max(0, front - 6) : front]
    told += _given(before, behind) + _beaten(before, behind) + _ONE * by_so_many(behind)
    if before[-1:] in (["with"], ["against"]) and set(before[-3:-1]) & _MATCHES:
        told += _ONE  # "Harbour Town's home match with Millfield"
    if behind[:1] == ["'s"] and len(behind) > 2 and is_score(behind[1]) and behind[2] in _ENDS | _RESULTS:
        told += _MOST  # "in Millfield's 3-2 triumph at Eastvale"
    if behind[:2] in ([",", "who"], ["who"]) or behind[:1] in (["got"], ["went"], ["came"]):
        told += _ONE * _gets_past(sentence.tokens[last : last + 9])
    if in_the_table(lowers, first, last):
        told += _MOST
    if before[-1:] == ["on"] and _HARD & set(before[-3:]):
        told += _ONE
    if before[-2:] == ["enough", "for"] and behind[:1] == ["to"] and behind[1:2] and behind[1] in _TO_BEAT:
        told += _ONE  # "enough for Bramley to see off Kirkstall"
    if before[-2:] in _SEES_OFF or (before[-1:] == ["were"] and before[-2:-1] and before[-2] in _THE_OTHERS):
        told += _ONE
    told += _ONE * _put_out(before, behind) + _ONE * _goals_to_goals(before, behind)
    if before[-2:] == ["visit", "to"] and behind[:1] and behind[0] in _CAME_TO:
        told += _ONE  # "Harbour Town's visit to Millfield ended in a 3-1 defeat"
    if behind[:3] == ["'s", "visit", "to"] and not _CAME_TO.isdisjoint(behind[4:8]):
        told += _ONE
    if {"former", "latter"} & {*behind[:12]} and (before[-1:] in _MET or behind[:1] in _MET):
        told += _ONE  # "Harbour Town met Millfield, the latter winning by 2 to 1"
    if before == ["for"] and behind[:1] == [","]:
        told += _SOME
    if before[-1:] == ["for"] and set(before[-4:-1]) & _SCORED_FOR:
        told += 1.5  # "an equaliser for Millfield"
    of_two = before[-1:] == ["and"] and behind[:1] and (behind[0] in _MANY or behind[:2] == ["hit", "back"])
    through_him = before[-1:] == ["through"]  # "took the lead through Hale but lost 2-1": who lost is named before
    told += (0.0 if of_two or through_him else _done(behind)) + _own(sentence, last)
    return min(told + told_in_passing(sentence, first, last), _MOST)


def _put_out(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Knocked Millfield out of the Cup", "progressed at the expense of Millfield", "after beating Millfield 4-1"; and who did it."""
    if before[-1:] != [] and before[-1] in _KNOCKED and behind[:1] == ["out"]:
        return behind[1:3] in (["of", "the"], ["by", "the"]) or any(is_score(word) for word in behind[1:6])
    if before[-1:] != [] and before[-1] in _BEATING and behind[:1] and is_score(behind[0]):
        return True
    if behind[:1] and behind[0] in _KNOCKED and "out" in behind[1:4]:
        return behind[behind.index("out") + 1 : behind.index("out") + 3] == ["of", "the"]
    return before[-3:] == ["the", "expense", "of"]


def _goals_to_goals(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Millfield scored four goals against one by Eastvale", "four goals to Eastvale's one"."""
    if before[-1:] == ["to"] and before[-2:-1] in (["goals"], ["goal"]) and behind[:1] == ["'s"]:
        return behind[1:2] != [] and number(behind[1]) is not None
    if before[-1:] in (["by"], ["from"]) and before[-4:-2] in (["goals", "against"], ["goals", "to"]):
        return number(before[-2]) is not None
    at = 2 if behind[:2] == ["put", "on"] else 1
    got = behind[:1] and behind[0] in _PUTS_ON
    return bool(got) and behind[at + 1 : at + 2] == ["goals"] and behind[at + 2 : at + 3] in (["against"], ["to"])


_PUTS_ON = frozenset("scored obtained put notched registered secured kicked netted".split())
_CAME_TO = frozenset("ended resulted finished ends brought".split())
_MET = (["met"], ["played"], ["opposed"], ["visited"], ["entertained"], ["faced"])
_SEES_OFF = (["see", "off"], ["saw", "off"], ["seeing", "off"], ["sees", "off"], ["seen", "off"])
_THE_OTHERS = frozenset("visitors hosts opponents opposition guests".split())  # "the visitors were Marlow"


def _is_describing(word: str) -> bool:
    return word.endswith(("-man", "-placed", "-place", "-bottom", "-flying", "-ranked", "-chasing", "-threatened"))


def _sets_a_side_apart(words: Sequence[str]) -> bool:
    return any(_is_describing(word) or word in _OF_SIDES for word in words)


_OF_SIDES = frozenset(
    "visiting struggling fellow neighbours neighbors strugglers lowly high-flying basement minnows near-neighbours non-league".split()
)


def _given(before: Sequence[str], behind: Sequence[str]) -> float:
    """ "put Millfield ahead", "earned Millfield a point"."""
    if not _GIVES & set(before[-2:]):
        return 0.0
    text = " ".join(behind[:3])
    if behind[:1] == ["through"] and not (behind[1:2] and (behind[1] in _TO_THE_NEXT or is_score(behind[1]))):
        return 0.0  # "put Lee-Byron through" is a pass
    if text.startswith(_WHERE_A_SIDE_STANDS):
        return _ONE
    if len(behind) > 2 and behind[0] in ("a", "an") and is_score(behind[1]) and _BEATINGS & {*behind[2:4]}:
        return _ONE  # "gave Millfield a 5-1 thrashing"
    if behind[:1] and behind[0] in ("a", "an", "the", "their", "all", "some"):
        return _ONE * bool(_WHAT_A_SIDE_GETS & set(behind[1:4]))
    return 0.0


def _beaten(before: Sequence[str], behind: Sequence[str]) -> float:
    """ "a 3-0 win over Millfield", "a goalless draw at Millfield"."""
    if before[-1:] and before[-1] in _OVER - {"by", "to", "of"}:
        near = set(before[-5:-1])
        if before[-1] == "with" and (before[-2:-1] == [","] or won_with_him(before, behind)):
            return 0.0  # "won 2-0, with Hale scoring both"
        many = before[-1] == "past" and any((number(word) or 0) >= _TOO_MANY_FOR_ONE for word in before[-3:-1])
        return _ONE * bool(_RESULTS & near or many or any(is_score(word) for word in near))
    if before[-1:] == ["of"]:
        return _ONE * bool(_BEATINGS & set(before[-3:-1]) or before[-2:-1] == ["better"])
    return 0.0


_BEATINGS = frozenset(
    "demolition thrashing rout drubbing hammering defeat mauling thumping trouncing hiding humbling pasting dismantling"
    " destruction beating".split()
)


def _beats_somebody(behind: Sequence[str]) -> bool:
    """ "... hold a two-point lead after beating Eastvale 7-0": who does it is who the clause is about."""
    if not behind or behind[0] in _NO_VERBS:
        return False  # "Colleagues from Millfield won the shield, defeating Eastvale 2-1"
    for at, word in enumerate(behind):
        if word in _ANOTHER_CLAUSE:
            return False
        if at and behind[at - 1] == "," and word.endswith("ing"):  # ", storming home 4-3 over Eastvale"
            figures = [i for i in range(at + 1, min(at + 7, len(behind))) if is_score(behind[i])]
            if figures and behind[figures[0] + 1 : figures[0] + 2] in (["over"], ["past"], ["against"]):
                return True
        at_last = word in _TO_BEAT and behind[at - 1] == "to" and behind[0] in _RECOVERS
        if at and (at_last or (word in _BEATING and behind[at - 1] in ("after", "by", ",", "with"))):
            return any(is_score(other) for other in behind[at + 1 : at + 8])
    return False


def _wins_or_loses(behind: Sequence[str]) -> bool:
    """ "... had too much for Eastvale, running out 4-1 winners", "... came to grief at Eastvale and lost 2-0"."""
    if not behind or behind[0] in _NO_VERBS:
        return False
    for at, word in enumerate(behind):
        if word in _ANOTHER_CLAUSE or word in _OF_A_MAN:
            return False
        if (
            at
            and behind[at - 1] in (",", "and", "but")
            and (word in _OUTCOMES or behind[at : at + 2] in _OUTCOMES_OF_TWO)
        ):
            return any(is_score(other) for other in behind[at + 1 : at + 4])
    return False


_OUTCOMES = frozenset("winning losing drawing triumphing prevailing won lost drew".split())
_OUTCOMES_OF_TWO = [words.split() for words in ("going down", "went down", "running out", "ran out")]
_OF_A_MAN = frozenset("he she him his her i my me we struck netted headed equalised equalized".split())

# "Recovered to beat Millfield 2-1", "needed a replay to dispose of Millfield 2-0"
_RECOVERS = frozenset(
    "recovered needed fought rallied battled came roared stormed hit bounced dug hung struggled survived surged".split()
)
_TO_BEAT = frozenset("beat defeat dispose see overcome edge sink down oust eliminate upset win draw".split())
_NO_VERBS = frozenset("from of in at and for with on by , ( who 's".split())
_ANOTHER_CLAUSE = frozenset("as while when who which but whose where . ; :".split())
_BEATING = frozenset(
    "knocking beating thrashing hammering defeating edging crushing thumping downing overcoming seeing losing drawing winning"
    " stunning routing trouncing".split()
)


def _gets_past(tokens: Sequence[Token]) -> bool:
    """ "(Thrale), who beat Millfield 3-0", "(Thrale) got past Millfield 2-1": a verb, a name, the figures behind it."""
    at = next((i for i, token in enumerate(tokens) if token.text[0].isupper()), 0)
    end = at
    while end < len(tokens) and (tokens[end].text[0].isupper() or tokens[end].lower == "the"):
        end += 1
    before = [token.lower for token in tokens[:at] if token.lower != "the"]
    led = before[-1:] != [] and (before[-1] in _GETS_BY or before[-1] in _BEATS_THEM)
    return at > 0 and led and end < len(tokens) and is_score(tokens[end].lower)


_GETS_BY = frozenset("past by aside off beyond".split())
_BEATS_THEM = frozenset(
    "beat defeated edged thrashed hammered crushed downed stunned overcame thumped eliminated trounced routed".split()
)
_MATCHES = frozenset("match game tie clash meeting fixture encounter derby contest".split())


def by_so_many(words: Sequence[str]) -> bool:
    """ "by two goals to nil", "by the odd goal in three", "by 4 to 2": nobody but a side is beaten so."""
    margin = words[1:5]
    return words[:1] == ["by"] and (
        ("goals" in margin and "to" in margin) or margin[:3] == ["the", "odd", "goal"] or margin[1:2] == ["to"]
    )


def _ends_so(behind: Sequence[str]) -> float:
    """ "got knocked out of the Cup", "gained a victory over", "hit six without reply": how a match ended for who did it."""
    if behind[:1] and behind[0] in ("gave", "handed", "dealt"):
        at = next((i for i in range(2, min(6, len(behind) - 1)) if is_score(behind[i])), 0)
        return _ONE * bool(at and _BEATINGS & {*behind[at + 1 : at + 3]})  # "gave Millfield a 5-1 thrashing"
    if behind[:1] and behind[0] in _BECAME and len(behind) > 2:
        if behind[1] in _KNOCKED and behind[2] == "out":
            return _ONE
        if behind[1] in _BEATEN_SO:
            return _ONE * (any(is_score(word) for word in behind[2:8]) or any(map(by_so_many, _tails(behind[2:6]))))
    if behind[:1] and behind[0] in _GAINED:
        noun = next((at for at, word in enumerate(behind[1:7], 1) if word in _ENDS), None)
        if noun is not None:
            return _ONE if behind[noun + 1 : noun + 2] in (["over"], ["against"], ["at"]) else _SOME
    many = (number(behind[1]) or 0) if len(behind) > 2 and behind[0] in _SCORES else 0
    if many > 1:
        rest = behind[2 + (behind[2] in ("goals", "times")) :]
        if rest[:2] == ["without", "reply"] or rest[:1] == ["unanswered"]:
            return _ONE
        return _ONE * (rest[:1] == ["past"] and many >= _TOO_MANY_FOR_ONE)
    return 0.0


def _tails(words: Sequence[str]) -> list[Sequence[str]]:
    return [words[at:] for at in range(len(words))]


_TOO_MANY_FOR_ONE = 4  # goals
_BECAME = frozenset("got get gets were was been are".split())
_KNOCKED = frozenset("knocked dumped bundled booted sent kicked put turfed".split())
_BEATEN_SO = frozenset(
    "beaten held thrashed hammered edged defeated crushed thumped routed stunned humbled trounced outplayed demolished".split()
)
_GAINED = frozenset("gained recorded registered achieved notched suffered sustained tasted".split())
_SCORES = frozenset("hit put scored fired netted smashed plundered slammed rattled thumped bagged".split())


_HIS, _SOON = frozenset("his her he she him".split()), 8


def _done(behind: Sequence[str]) -> float:
    text = " ".join(behind)
    told = _ONE * (_beats_somebody(behind) or _wins_or_loses(behind)) + _ends_so(behind)
    deed = (
        next((words for words in _DEEDS_BY_FIRST.get(behind[0], ()) if f"{text} ".startswith(f"{words} ")), None)
        if behind
        else None
    )
    if deed is not None and behind[2:3] != ["on"] and _HIS.isdisjoint(behind[:_SOON]):  # "came back on"
        told += _SOME * (2.5 if " " in deed else 1.0)
    if behind[:1] and behind[0] in _MOVES:
        ends = bool(_ENDS & set(behind[2:])) or any(is_score(word) for word in behind[1:])
        told += _ONE * (ends or behind[1:2] in (["through"], ["past"], ["out"]))
    if behind[:1] == ["had"] and "been" in behind[1:4]:
        place = " ".join(behind[behind.index("been") + 1 :])
        told += 1.5 * any(place.startswith(words) for words in _BEEN)
    if (
        behind[:1] == [","]
        and behind[1:2]
        and (behind[1] in _STANDING or _is_place(behind[1]))
        and behind[2:3] in ([","], ["with"], ["on"], ["and"], ["of"])
    ):
        told += _ONE
    if text.startswith(_ON) or " ".join(behind[1:]).startswith(_ON):
        told += 1.5
    return told


def only_describes(sentence: Sentence, first: int, last: int) -> bool:
    """ "the Geography department", "Israeli Arab side Bnei Sakhnin": a name that says of what kind something is."""
    tokens = sentence.tokens
    noun = tokens[last] if last < len(tokens) else None
    if noun is None or not noun.text.isalpha() or not noun.text[0].islower():
        return False
    then = tokens[last + 1].text if last + 1 < len(tokens) else ""
    if noun.lower in _CLUB_NOUNS and then[:1].isupper():
        return True
    return first > 0 and tokens[first - 1].lower == "the" and noun.lower in _NO_SIDE_HAS


def _own(sentence: Sentence, last: int) -> float:
    """ "Millfield's Tom Hale", "Millfield picked up their first points"."""
    tokens = sentence.tokens[last : last + 9]
    if tokens[:1] and tokens[0].lower == "'s":
        name = tokens[1].text if len(tokens) > 1 else ""
        if tokens[1:2] and tokens[1].lower in _SIDES_HAVE:
            return 1.5
        return 1.5 * (name[:1].isupper() and name[1:2].islower() and fold(name) not in GROUND_WORDS)
    for at, token in enumerate(tokens):
        if token.lower == "their":
            return 1.5 * (at > 0)
        if token.text[0].isupper() or token.text in (".", ";", ",", ":", "but", "and", "who", "as"):
            break
    return 0.0


def _is_place(word: str) -> bool:
    return word[:1].isdigit() and word.endswith(_ORDINAL_NUMBERS)
