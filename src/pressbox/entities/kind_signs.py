"""Everything said of a name in a report in, how likely it names a team out.

"Port Alden (7-4-3) ... Port Alden beat the Rail ... at Port Alden"  ->  a team, though no list has it

One look at all places of a name and of its longer and shorter forms: `kinds` says what each place tells, here they are put
together. The weights are some fifty numbers, fitted by `evaluation/kind_signs_fit.py` on names whose kind is annotated,
known clubs among them as if nobody knew them.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.numbers import is_score
from pressbox.entities.by_their_result import hosts
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.kind_weights import BIAS, WEIGHTS
from pressbox.entities.kinds import (
    GROUND_ENDINGS,
    SURE_ENDINGS,
    TEAM_BEGINNINGS,
    TEAM_ENDINGS,
    Leaning,
    begins_with_initials,
    is_what_sides_are_called,
    leanings,
)
from pressbox.entities.names import Name, fold

_MOST = 12.0
_LISTED = (Genre.RESULT, Genre.CAPTION, Genre.SUBHEADING, Genre.LINEUP, Genre.FACTBOX)
_BEFORE = ("the", "at", "from", "to", "by", "for")  # words that are counted before a name
_COUNTED = (
    *_BEFORE, "met", "a record", "a score", "his", "their", "owns", *(one.value for one in _LISTED), "headline", "opens"
)  # fmt: skip
_MET = frozenset("v vs against beat over with".split())
_INSIDE = frozenset("in near outside around".split())
_MOST_GOALS = 14
_A_TOWN = 4.0  # not fitted: the annotation does not tell towns from names it does not know

ByText = Mapping[str, Sequence[Name]]


class Said(NamedTuple):
    """How much is said of a name as of a person and as of a team, and the log-odds that it names a team."""

    person: float
    team: float
    odds: float

    @property
    def of_a_team(self) -> bool:
        """Whether it names a team: the odds say so, or what is said at each place does and the odds hardly deny it."""
        outright = self.team > self.person and self.team >= (_SAID if self.person else _ALONE)
        return self.odds > 0 or (outright and self.odds > _DENIED)


_SAID, _ALONE = 1.2, 0.9
_DENIED = -1.5
# One word that stands once, of which hardly anything is said as of a team, must be so much clearer.
_HARDLY_ANYTHING, _UNSAID = 0.5, 1.0
_FOR_ALL_THAT = 5.0  # log-odds by one place, from which on a side may be called as if Trent were its first name


def said_of(document: Document, by_text: ByText, people: Iterable[Name]) -> dict[str, Said]:
    """All of it for every name; `by_text` has the places of each by its folded words, `people` are names known as men's."""
    told = {
        key: [leanings(name, document.sentences[name.sentence]) for name in names] for key, names in by_text.items()
    }
    both = _shared(by_text, told)
    found = {}
    for key, signs in signs_of(document, by_text, told, people).items():
        odds = BIAS + sum([WEIGHTS.get(sign, 0.0) * value for sign, value in signs.items() if value])
        if len(by_text[key]) == 1 and " " not in key and both[key][1] < _HARDLY_ANYTHING:
            odds -= _UNSAID
        if signs["first name in front"] and any(one.odds >= _FOR_ALL_THAT for one in told[key]):
            odds = max(odds, _UNSAID)  # "with Trent Villas winning 1-0 away to Kelby"
        found[key] = Said(*both[key], odds - _A_TOWN * _inside(document, by_text[key]))
    return found


def signs_of(
    document: Document, by_text: ByText, told: Mapping[str, Sequence[Leaning]], people: Iterable[Name]
) -> dict[str, dict[str, float]]:
    """What speaks for each name's being a team, or against it."""
    forms = _Forms(by_text, people)
    length = max(1, len(document.sentences))
    headed = _in_headings(document, by_text)
    found = {}
    for key, names in by_text.items():
        signs = _by_words(key, names[0].words) | forms.signs(key) | _by_what_is_said(told[key])
        related = [one.odds for other in forms.related(key) for one in told[other]]
        if related:
            signs["its other forms"] = _within(sum(related) / math.sqrt(len(related)), 6.0)
        signs |= _by_places(document, names, length) | headed.get(key, {})
        words = len(key.split())
        if words > 1 and len(names) > 1 and not (signs["short by its first word"] or signs["short by its last word"]):
            signs["always in full"] = math.log(len(names))  # a man is called by his surname the second time
        found[key] = signs
    return found


def _by_words(key: str, written: Sequence[str]) -> dict[str, float]:
    words = key.split()
    first_names = gazetteer().first_names
    return {
        "one word": float(len(words) == 1), "two words": float(len(words) == 2), "more words": float(len(words) > 2),
        "ends as a team": float(words[-1] in TEAM_ENDINGS or (len(words) > 1 and is_what_sides_are_called(words[-1]))), "ends as a team alone": float(words[-1] in SURE_ENDINGS),
        "begins as a team": float(words[0] in TEAM_BEGINNINGS and len(words) > 1),
        "ends as a ground": float(words[-1] in GROUND_ENDINGS),
        "first name in front": float(
            words[0] in first_names and len(words) > 1 and not is_what_sides_are_called(words[-1])
        ),
        "is a first name": float(key in first_names),
        "ends as a place": float(len(words) > 1 and words[-1] in _PLACES),
        "initials in front": float(len(words) > 1 and begins_with_initials(written)),
    }  # fmt: skip


_PLACES = frozenset(
    "bay moor bridge valley ridge grove island islands creek falls harbor harbour beach point springs heights cross mill mills"
    " dale ford gate port common heath forest bank banks wells sands rock rocks lake lakes river canyon mesa pines oaks"
    " coast cove hills mount mountain junction abbey castle quay pier market station village township borough".split()
)


def _in_headings(document: Document, by_text: ByText) -> dict[str, dict[str, float]]:
    """What headings in title case say of names of the text: "Why Ecclesby Lost", "Hale Sinks Ecclesby"."""
    found: dict[str, dict[str, float]] = {}
    for sentence in document.sentences:
        if sentence.genre not in (Genre.HEADLINE, Genre.SUBHEADING):
            continue
        folded = [fold(token.text) for token in sentence.tokens]
        for at in range(len(folded)):
            for end in range(min(at + _LONGEST, len(folded)), at, -1):
                key = " ".join(folded[at:end])
                if key in by_text:
                    signs = found.setdefault(key, {})
                    signs["in a heading"] = 1.0
                    behind, before = folded[end : end + 1], folded[max(0, at - 1) : at]
                    if behind and behind[0] in _SIDES_DO:
                        signs["a side's verb in a heading"] = 1.0
                    if before and before[0] in _TO_A_SIDE:
                        signs["met in a heading"] = 1.0
                    break
    return found


_LONGEST = 3
_SIDES_DO = frozenset(
    "lose lost loses win won wins draw drew draws beat beats edge edged sink sinks sank climb climbs go goes through held hold"
    " stay stays slip slips crash crashes rally rallies survive survives survived fall falls fell top advance advances down"
    " downs stun stuns stunned thrash rout hammer march keep keeps end ends ease cruise romp snatch snatches rescue earn held"
    " remain suffer suffers take takes beaten".split()
)
_TO_A_SIDE = frozenset(
    "beat beats sink sinks sank past over at against v vs edge edges stun stuns thrash rout hammer down downs hold holds for"
    " defeat defeats lift lifts fire fires send sends save saves rescue rescues deny denies see top".split()
)


class _Forms:
    """Which names of a report are longer or shorter forms of which."""

    def __init__(self, by_text: ByText, people: Iterable[Name]) -> None:
        self._keys = by_text.keys()
        self._begin: dict[str, list[str]] = defaultdict(list)
        self._end: dict[str, list[str]] = defaultdict(list)
        self._men: dict[str, set[str]] = defaultdict(set)
        for key in by_text:
            words = key.split()
            for cut in range(1, len(words)):
                self._begin[" ".join(words[:cut])].append(key)
                self._end[" ".join(words[cut:])].append(key)
        for name in people:
            words = [fold(word) for word in name.words]
            for cut in range(1, len(words)):
                self._men[" ".join(words[cut:])].add(" ".join(words))

    def related(self, key: str) -> list[str]:
        """The longer forms of one word, the shorter ones of several."""
        words = key.split()
        if len(words) > 1:
            return sorted({words[0], words[-1]} & self._keys)
        return [*self._begin[key], *self._end[key]]

    def signs(self, key: str) -> dict[str, float]:
        """What the other forms say by themselves."""
        words = key.split()
        first, last = len(words) > 1 and words[0] in self._keys, len(words) > 1 and words[-1] in self._keys
        return {
            "a man's surname": float(min(2, len(self._men[key]))), "ends longer names": float(min(2, len(self._end[key]))),
            "begins longer names": float(min(2, len(self._begin[key]))),
            "begins a team's": float(any(other.split()[-1] in TEAM_ENDINGS for other in self._begin[key])),
            "short by its first word": float(first), "short by its last word": float(last),
            "short by either": float(first and last),
        }  # fmt: skip


def _by_what_is_said(told: Sequence[Leaning]) -> dict[str, float]:
    number = len(told)
    person, team, odds = (sum(said) for said in zip(*told, strict=True))
    return {
        "as of a man": min(_MOST, person / number**0.35), "as of a team": min(_MOST, team / number**0.35),
        "as of a man, each": person / number, "as of a team, each": team / number, "learned, each": odds / number,
        "learned": _within(odds / math.sqrt(number), _MOST), "learned, most": max(one.odds for one in told),
        "learned, least": min(one.odds for one in told), "as of a man, most": max(one.person for one in told),
        "as of a man, least": min(one.person for one in told), "as of a team, most": max(one.team for one in told),
        "as of a team, least": min(one.team for one in told),
    }  # fmt: skip


def _by_places(document: Document, names: Sequence[Name], length: int) -> dict[str, float]:
    number = len(names)
    counts = dict.fromkeys(_COUNTED, 0)
    for name in names:
        sentence = document.sentences[name.sentence]
        lowers = sentence.lowers
        before = lowers[name.first - 1] if name.first else ""
        behind = lowers[name.last : name.last + 6]
        if before in _BEFORE:
            counts[before] += 1
        counts["met"] += before in _MET
        counts["a record"] += behind[:1] == ["("] and len(behind) > 1 and is_score(behind[1][:3])
        figure = behind[0] if behind else ""
        counts["a score"] += any(map(is_score, (before, *behind[:2]))) or (
            figure.isdigit() and len(figure) < 3 and int(figure) <= _MOST_GOALS
        )
        counts["his"] += "his" in behind or "her" in behind
        counts["their"] += "their" in behind
        counts["owns"] += behind[:1] == ["'s"]
        if sentence.genre in _LISTED:
            counts[sentence.genre.value] += 1
        counts["headline"] += sentence.genre is Genre.HEADLINE
        counts["opens"] += name.opens
    signs = {sign: count / number for sign, count in counts.items()}
    signs |= {f"{sign} at all": float(count > 0) for sign, count in counts.items()}
    signs |= {
        "often": math.log(number), "once": float(number == 1), "soon": float(any(n.sentence < 3 for n in names)),
        "all over": len({name.sentence for name in names}) / length, "in capitals": float(all(n.text.isupper() for n in names)),
    }  # fmt: skip
    return signs


def _inside(document: Document, names: Sequence[Name]) -> float:
    """The share of its places at which it is where something is: "in Salvador on Thursday" """
    where = [
        name for name in names
        if name.first and document.sentences[name.sentence].lowers[name.first - 1] in _INSIDE
        and not hosts(document.sentences[name.sentence], name.first, name.last)
    ]  # fmt: skip
    return len(where) / len(names)


def _within(value: float, most: float) -> float:
    return max(-most, min(most, value))


def _shared(by_text: ByText, told: Mapping[str, Sequence[Leaning]]) -> dict[str, tuple[float, float]]:
    """How much all that is said of a name speaks for a person and for a team; long and short forms share it."""
    first_names = gazetteer().first_names
    longer: dict[str, list[str]] = defaultdict(list)
    for key in by_text:
        words = key.split()
        if len(words) > 1:
            if words[-1] not in TEAM_ENDINGS:
                longer[words[-1]].append(key)
            if words[0] not in first_names:
                longer[words[0]].append(key)
    score: dict[str, tuple[float, float]] = {}
    for key in by_text:
        said = list(told[key])
        shape_person = shape_team = 0.0
        if " " not in key and len(longer[key]) == 1:
            whole = longer[key][0]
            said += told[whole]
            if whole.split()[0] in first_names:
                shape_person += 3
            elif whole.split()[-1] in TEAM_ENDINGS:
                shape_team += 3  # "Stokeley" for Stokeley Town
        elif " " not in key and longer[key]:
            shape_person += 3  # two men of one surname
        elif " " in key:
            words = key.split()
            for short in {words[0], words[-1]} & set(by_text):
                if longer[short] == [key]:
                    said += told[short]
        person = sum(one.person for one in said) / len(said) ** 0.35 + shape_person
        team = sum(one.team for one in said) / len(said) ** 0.35 + shape_team
        score[key] = (person, team)
    return score
