"""A word that clubs are called by and its sentence in, whether it is another's here out: of children, or a man's.

"Under 12 Eagles", "U10 Lions"  ->  a club's children      "Unda (Burton 60), Peddar"  ->  who came on
"""

from collections.abc import Sequence

from pressbox.datatypes.document import Document, Sentence
from pressbox.entities.kinds import TEAM_ENDINGS, is_what_sides_are_called
from pressbox.entities.names import fold

_AGES = tuple(f"{under}{age}{end}" for under in ("u", "under") for age in range(6, 20) for end in ("", "s"))
_ROW = 4  # commas of a row of men


def side_of_an_age(sentence: Sentence, first: int, last: int) -> str:
    """ "Under 12 Eagles", "U10s Lions" with their age, where tokens `first`..`last` stand behind one; else nothing."""
    before = "".join(sentence.lowers[max(0, first - 2) : first]).replace("-", "")
    if not before.endswith(_AGES):
        return ""
    alone = "".join(sentence.lowers[first - 1 : first]).replace("-", "").endswith(_AGES)
    return " ".join(token.text for token in sentence.tokens[first - (1 if alone else 2) : last])


def came_on(sentence: Sentence, first: int, last: int) -> bool:
    """ "Brown, Unda (Burton 60), Peddar": in a row of men, who came on in which minute."""
    behind = sentence.lowers[last : last + 2]
    minute = len(behind) > 1 and behind[0].isdigit() and behind[1] == ")"
    return minute and sentence.lowers[first - 1 : first] == ["("] and sentence.lowers.count(",") > _ROW


def is_a_level(key: str) -> bool:
    """ "Group C", "Division Two", "Class B"."""
    words = key.split()
    return len(words) == 2 and words[0] in _LEVELLED and (words[0] == "group" or words[1] in _LEVELS)


_LEVELLED = frozenset("group division class section pool league conference tier zone".split())


_LEVELS = frozenset(
    "one two three four five six a b c d e i ii iii iv v north south east west".split()
)  # "Division Two"


def is_behind_his_initial(sentence: Sentence, first: int, last: int) -> bool:
    """ "J. Hallam", "Pte. Hallam", "Corporal Hallam": one word, a man's; not "A. C. Milan", "TOWN V. HALLAM", "Group B. Hallam"."""
    tokens, lowers = sentence.tokens, sentence.lowers
    if not first or last - first > 1 or lowers[first] in TEAM_ENDINGS or is_what_sides_are_called(lowers[first]):
        return False
    if tokens[first - 1].text in _RANKS:
        return True
    if first < _POINTED or tokens[first - 1].text != "." or tokens[first - 1].start != tokens[first - 2].end:
        return False
    initial = tokens[first - 2].text
    if initial in _SHORT_RANKS:
        return True
    pointed = first >= 2 * _POINTED and tokens[first - 3].text == "." and len(tokens[first - 4].text) == 1
    if first > _POINTED + 1 and tokens[first - 3].text[:1].isupper():
        return False  # "in Group B. Hallam opened", "Corinthians A. Hallam won"
    return len(initial) == 1 and initial.isupper() and initial != "V" and not pointed


_POINTED = 2  # tokens of "J."
_SHORT_RANKS = frozenset(
    "Pte Gnr Cpl Corpl Sgt Sergt Lieut Lt Capt Bdr Dvr Tpr Spr Rfn Bandsman Bglr Sig Maj Mr Rev".split()
)
_RANKS = frozenset(
    "Private Corporal Lance-Corporal Sergeant Lieutenant Sub-Lieutenant Bombardier Trooper Sapper Rifleman Fusilier Bandsman"
    " Signalman Stoker Seaman Constable Airman Miss".split()
)


def the_two_in_print(document: Document) -> frozenset[str]:
    """The words of the two that a heading or the only result in figures names; none of a round-up."""
    told: list[frozenset[str]] = [
        frozenset(fold(word) for team in row.teams for word in team.name.split()) for row in document.listings.results
    ]
    for sentence in document.sentences[:_HEADINGS]:
        if not _VERSUS.isdisjoint(sentence.lowers) and len(sentence.tokens) <= _SHORT_LINE:
            told.append(frozenset(fold(token.text) for token in sentence.tokens))
    longest = max(told, key=len, default=frozenset())
    return longest if all(words & longest for words in told) else frozenset()


def goes_on_as_of_a_man(lowers: Sequence[str], last: int) -> bool:
    """ "Corby scored", "Corby, following up,": what somebody did stands behind the name."""
    behind = lowers[last : last + 2]
    return bool(behind) and (behind[0] in _DEEDS or (behind[0] == "," and behind[1:2] != [] and behind[1] in _WHO))


_HEADINGS, _SHORT_LINE, _VERSUS = 3, 14, frozenset("v vs versus".split())
_WHO = frozenset("who whose following running receiving rushing from with".split())
_DEEDS = frozenset(
    "scored netted headed shot put placed got rushed drove drilled fired slotted tapped converted equalised equalized levelled"
    " opened added notched obtained registered found hit sent made crossed centred passed beat volleyed curled poked rifled"
    " struck restored completed grabbed bagged".split()
)
