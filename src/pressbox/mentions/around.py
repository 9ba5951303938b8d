"""A sentence and its people in, who stands around the words of an event out.

Phrases of events are a verb or noun and say which role each player around it has; `Around` finds them:

    "Mackay sent on Mutch at the interval in place of the ineffectual Kim"  ->  "sent on": object Mutch, "for" Kim
    "Derry, who replaced Mbia, was booked"                                   ->  "replaced": subject Derry, object Mbia
    "Coutinho was replaced at the break by Sturridge"                        ->  "was replaced": subject Coutinho, "by" Sturridge
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.datatypes.mentions import TimeMention
from pressbox.matching.subjects import DESCRIBES, stances

_POSSESSIVES = frozenset("his her its their".split())
_STOPS = frozenset((".", "!", "?", ";", ":"))
_COMMAS = frozenset((",", "-", "--", "–", "—", "...", "…", "(", ")"))
_CLAUSES = frozenset(
    "as when while after before but although though because since until unless if that which whose where who whom"
    " whilst so then than".split()
)
_AUXILIARIES = frozenset(
    "was were is are be been being had has have having did do does could would should might may must can will to".split()
)
_PREPOSITIONS = frozenset(
    "in on at for with by from to into onto over under past against between through towards toward off out up down"
    " behind across near inside outside following despite without during within like via".split()
)
_ENDS_A_NAME_SEARCH = (
    _STOPS | _COMMAS | _CLAUSES | _AUXILIARIES | _PREPOSITIONS | frozenset("and or he she they it him them".split())
)
_BETWEEN_SUBJECT_AND_VERB = _AUXILIARIES | frozenset(
    "then also soon later duly both all each himself herself again immediately finally now who which that eventually"
    " only just promptly almost nearly already never not himself first twice subsequently there simply".split()
)
_HAD = (["had"], ["having"], ["has"], ["have"], ["saw"])
_JOINTS = frozenset(("and", "&", "plus", "then"))
_PAST = frozenset(
    "shot hit struck sent put made took found swept drove beat got came went was were had broke rose ran won did fed let"
    " saw fell flew gave kept held led met swung threw headed scored".split()
)
PREPOSITIONS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "for": (
        ("for",), ("in", "place", "of"), ("in", "favour", "of"), ("in", "favor", "of"), ("at", "the", "expense", "of"),
        ("instead", "of"), ("to", "replace"), ("replacing",),
    ),
    "with": (("with",),),
    "by": (("by",),),
    "to": (("to",), ("for",), ("in", "favour", "of")),
    "of": (("of",), ("for",), ("to",)),
    "shown": (("of",), ("for",), ("to",), ("at",)),
    "from": (("from",), ("by",), ("of",)),
    "through": (("through",), ("via",), ("from",), ("by",)),
}  # fmt: skip


_OPENERS = (
    _PREPOSITIONS | _CLAUSES | _JOINTS | _AUXILIARIES
    | frozenset("there here it they he she we i you this that these those not no if even only just yet still".split())
)  # fmt: skip
_ENDS_A_TIME = frozenset(
    "remaining left gone later minute minutes half time hour interval break restart whistle seconds half-time".split()
)


def _in_apposition(person: Reference, people: Sequence[Reference], lowers: Sequence[str]) -> bool:
    """ "Moss, the Millfield captain, then caught Lind": "the captain" is one more word for Moss."""
    if person.form is not Form.EPITHET or lowers[person.last : person.last + 1] != [","]:
        return False
    return any(
        p.form is Form.NAME and p.last < person.first and person.first - p.last <= 2 and lowers[p.last] == ","
        for p in people
    )


def _only_compared(person: Reference, lowers: Sequence[str]) -> bool:
    """ "Moss, the best in the land since Hale, took the penalty": Hale does nothing here."""
    return lowers[max(0, person.first - 1) : person.first] == ["since"] and lowers[person.last : person.last + 1] == [
        ","
    ]


def _opens_a_clause(person: Reference, sentence: Sentence, lowers: Sequence[str]) -> bool:
    """ "Millfield captain Moss was ...", "Millfield's Moss ...", "With ten minutes remaining Moss handled ..."."""
    ahead = lowers[: person.first]
    if not ahead:
        return True
    acts = lowers[person.last : person.last + 1]
    if ahead[-1] in _ENDS_A_TIME and acts and (acts[0] in _PAST or acts[0].endswith("ed") or acts[0] == ","):
        return len(ahead) <= 9
    if len(ahead) > 7 or ahead[0] in _OPENERS or ahead[0].endswith("ly"):
        return ahead[-1] == "whom"
    return all(
        word == "'s" or (at and word in DESCRIBES and word != "and") or token.text[:1].isupper() or "-" in word[1:-1]
        for at, (word, token) in enumerate(zip(ahead, sentence.tokens, strict=False))
    )  # fmt: skip


_ASIDE = 9  # tokens between the commas of an aside
_BEFORE_AN_ASIDE = frozenset(("^", "and", "but", ",", "striker", "captain", "skipper", "substitute", "then", "when"))
_SOON = frozenset("soon shortly immediately straight minutes moments seconds".split())


@dataclass(frozen=True, slots=True)
class Named:
    """The people of one role, in the order named, and the half-open tokens that they take."""

    people: tuple[Reference, ...]
    first: int
    last: int


@dataclass(slots=True)
class Around:
    """A sentence with its people, ready to be asked for roles."""

    sentence: Sentence
    people: list[Reference]
    lowers: list[str]
    stance: dict[int, str]
    teams: list[Reference]
    starting: dict[int, Reference] = field(default_factory=dict)

    @classmethod
    def of(cls, sentence: Sentence, references: Sequence[Reference]) -> "Around":
        """The sentence as roles want it; the longest of several references that begin at one word."""
        lowers = sentence.lowers
        people = [r for r in references if r.kind is Kind.PERSON and r.targets]
        people = [r for r in people if not _in_apposition(r, people, lowers) and not _only_compared(r, lowers)]
        stance = stances(people, [token.text for token in sentence.tokens], lowers)
        for person in people:
            if stance[person.first] == "object" and _opens_a_clause(person, sentence, lowers):
                stance[person.first] = "subject"
        teams = [r for r in references if r.kind is Kind.TEAM and r.targets]
        around = cls(sentence, people, lowers, stance, teams)
        for person in people:
            if lowers[person.first] not in _POSSESSIVES or person.last > person.first + 1:
                known = around.starting.get(person.first)
                if known is None or known.last < person.last:
                    around.starting[person.first] = person
        return around

    def subject(self, first: int, *, reach: int = 25, participle: bool = False) -> Named | None:
        """Who does (or suffers) what begins at token `first`: the man just before it, else the subject of its clause."""
        at = first
        while at > 0 and (
            self.lowers[at - 1] in _BETWEEN_SUBJECT_AND_VERB or self.lowers[at - 1].endswith("ly")
        ) and first - at < 6:  # fmt: skip
            at -= 1
        if at > 3 and self.lowers[at - 1] == ")":  # "Rory Sams (Jr.) saw red", "Hale (Millfield) missed a penalty"
            opens = next((i for i in range(at - 2, max(0, at - 6), -1) if self.lowers[i] == "("), 0)
            if any(p.last == opens for p in self.people) and not any(opens < p.first < at for p in self.people):
                at = opens
        if at > 3 and self.lowers[at - 3 : at - 1] == ["the", "same"]:
            # "Ferrant curled one in, and the same player hit the bar": who did the first thing told
            first_one = next((p for p in self.people if p.last < at - 3 and self.stance[p.first] == "subject"), None)
            if first_one is not None:
                return Named((first_one,), first_one.first, at)
        if participle or self.lowers[at : at + 1] == ["who"]:
            while at > 0 and self.lowers[at - 1] in _COMMAS:
                at -= 1
        for person in reversed(self.people):
            if person.last == at and self.starting.get(person.first) is person and not self._owner(person):
                return self._with_list(person)
        if self._of_a_team(first):
            return None
        aside = self._before_an_aside(at)
        if aside is not None:
            return aside
        for person in reversed([p for p in self.people if p.last <= first]):
            if first - person.last > reach or _STOPS & set(self.lowers[person.last : first]):
                break
            stance = self.stance[person.first]
            if stance in ("subject", "relative", "infinitive") or (
                stance == "with" and first - person.last < 4 and "," not in self.lowers[person.last : first]
            ):
                return self._with_list(person)
        return None

    def _of_a_team(self, at: int) -> bool:
        """ "beat Millfield, who had earlier missed a penalty": a side's, and nobody's who is named before."""
        relative = next((i for i in range(at, max(0, at - 4), -1) if self.lowers[i] in ("who", "which")), 0)
        if any(relative < p.first < at for p in self.people):
            return False
        before = relative - 1 if self.lowers[relative - 1 : relative] == [","] else relative
        return self.lowers[relative : relative + 1] in (["who"], ["which"]) and any(
            t.last == before and not self._is_his(t) for t in self.teams
        )

    def _is_his(self, team: Reference) -> bool:
        """ "Jonas Brandt of Harbour Town, who": the man's side, and said of the man."""
        return self.lowers[team.first - 1] in ("of", "from") and any(p.last == team.first - 1 for p in self.people)

    def _before_an_aside(self, at: int) -> Named | None:
        """ "... and Hale, usually so reliable, put": who stands before words between two commas that name nobody."""
        if self.lowers[at - 1 : at] != [","] or at < 3:
            return None
        opens = next((i for i in range(at - 2, max(0, at - _ASIDE) - 1, -1) if self.lowers[i] in _COMMAS), None)
        if (
            opens is None
            or self.lowers[opens] != ","
            or any(opens < p.first < at for p in (*self.people, *self.teams) if p.form is not Form.PRONOUN)
        ):
            return None
        person = next((p for p in self.people if p.last == opens and self.starting.get(p.first) is p), None)
        if person is None or self._owner(person) or self.lowers[opens + 1] in _CLAUSES:
            return None
        before = self.lowers[person.first - 1] if person.first else "^"
        return Named((person,), person.first, person.last) if before in _BEFORE_AN_ASIDE or person.first < 3 else None

    def beside(self, first: int, *, man_for_man: bool = False) -> Named | None:
        """The man named right before token `first`, a comma between at most; two of them "on for" two others."""
        at = first - 1 if self.lowers[max(0, first - 1)] in _COMMAS else first
        person = next((p for p in self.people if p.last == at and self.starting.get(p.first) is p), None)
        if person is not None and man_for_man:
            all_on, all_off = self._with_list(person), self.behind(first + 1, "for", reach=3)
            if all_off is not None and len(all_on.people) == len(all_off.people):
                return all_on
        return Named((person,), person.first, person.last) if person else None

    def subject_behind(self, last: int) -> Named | None:
        """ "Brought on at the break, Kozak scored": the subject of the main clause behind an opening participle."""
        comma = next((i for i in range(last, min(len(self.lowers), last + 14)) if self.lowers[i] == ","), None)
        return self.right_of(comma + 1, reach=5) if comma is not None else None

    def right_of(
        self, at: int, *, reach: int = 7, but_not_before: str = "", though_acting: bool = False
    ) -> Named | None:
        """The person, or the list of them, whose naming begins at token `at`.

        `but_not_before` ends the list at a name followed by it: "Hale with Lind and Okoro with Moss" are two pairs.
        """
        head = self._head(at, reach)
        if head is None:
            return None
        people, pending, end = [head], [], head.last
        at = end
        while at < len(self.lowers):
            joint = at
            while joint < len(self.lowers) and (
                self.lowers[joint] in _JOINTS or self.lowers[joint] in (",", "as", "well", "along", "with", "alongside")
            ) and joint - at < 4:  # fmt: skip
                joint += 1
            words = self.lowers[at:joint]
            if not words or (len(words) > 1 and words[0] in ("as", "with")) or words in (["as"], ["with"]):
                break
            if words == [",", "with"]:
                break  # "introduced Hale and Lind, with Okoro and Moss departing"
            other = self._head(joint, 5)
            if other is None or (not though_acting and self._acts(other.last)) or self._acts(joint):
                break
            if but_not_before and self.lowers[other.last : other.last + 1] == [but_not_before]:
                break
            pending.append(other)
            if _JOINTS & set(words) or "alongside" in words or "along" in words or "well" in words:
                people += pending
                pending, end = [], other.last
            at = other.last
        return Named(tuple(people), people[0].first, end)

    def behind(self, at: int, prepositions: str, *, reach: int = 14) -> Named | None:
        """Who stands behind one of the prepositions, from token `at` on, in the same clause."""
        for start in range(at, min(len(self.lowers), at + reach)):
            for words in PREPOSITIONS.get(prepositions, ()):
                if tuple(self.lowers[start : start + len(words)]) == words:
                    named = self.right_of(start + len(words), reach=6, but_not_before=words[0])
                    if named and not (words == ("with",) and self._does_something(start, named.last)):
                        return named
            if (self.lowers[start] in _CLAUSES and not self._tells_a_time(start)) or self.lowers[start] in _STOPS:
                return None
            if self.lowers[start] in ("and", ",") and self._acts(start + 1):
                return None
        return None

    def owner(self, first: int, reach: int = 3) -> Reference | None:
        """Whose it is that begins at token `first`: "Okoro's (late) exit", "his replacement"."""
        for person in reversed(self.people):
            if person.last > first:
                continue
            if self.lowers[person.first] in _POSSESSIVES and person.form is Form.PRONOUN:
                gap = first - person.last
            elif self.lowers[person.last : person.last + 1] == ["'s"] or self.lowers[person.last : person.last + 1] == [
                "'"
            ]:
                gap = first - person.last - 1
            elif self.lowers[person.last : person.last + 2] == [",", "whose"]:
                gap = first - person.last - 2
                return person if 0 <= gap <= reach else None
            else:
                continue
            return person if 0 <= gap <= reach and not _COMMAS & set(self.lowers[person.last : first]) else None
        return None

    def team_before(self, first: int) -> Reference | None:
        """The team last named before token `first`."""
        return next((team for team in reversed(self.teams) if team.last <= first), None)

    def _head(self, at: int, reach: int) -> Reference | None:
        for i in range(at, min(len(self.lowers), at + reach + 1)):
            person = self.starting.get(i)
            if person is not None and not self._owner(person):
                return person
            if person is not None or self.lowers[i] == "'s":
                continue
            if i == at and self.lowers[i].endswith("ing") and len(self.lowers[i]) > 4:
                return None  # "a second yellow card for tripping Lind"
            from_a_team = self.lowers[i] == "from" and any(team.first == i + 1 for team in self.teams)
            if self.lowers[i] in _ENDS_A_NAME_SEARCH and not from_a_team:
                return None
        return None

    def _tells_a_time(self, at: int) -> bool:
        """ "replaced after 75 minutes by Lind", "soon after by Lind", "before the break by Lind": no clause of its own."""
        if self.lowers[at] not in ("after", "before", "afterwards"):
            return False
        if self.lowers[at - 1] in _SOON and self.lowers[at + 1 : at + 2] in (["by"], ["for"], ["with"]):
            return True
        behind = self.lowers[at + 1 : at + 5]
        return bool(behind) and bool(_ENDS_A_TIME & set(behind)) and not {"had", "was", "of", ","} & set(behind)

    def _by(self, person: Reference) -> bool:
        return bool({"by", "for"} & set(self.lowers[max(0, person.first - 2) : person.first]))

    def _does_something(self, preposition: int, last: int) -> bool:
        """ ", with Sagna moving to centre-back": a clause of his own."""
        word = self.lowers[last] if last < len(self.lowers) else ""
        return word.endswith("ing") and self.lowers[preposition - 1] == ","

    def _owner(self, person: Reference) -> bool:
        return self.lowers[person.last : person.last + 1] == ["'s"]

    def _acts(self, at: int) -> bool:
        """Whether a verb in the past stands at token `at`: then the name before it begins a statement of its own."""
        word = self.lowers[at] if at < len(self.lowers) else ""
        return word in _PAST or (word.endswith("ed") and len(word) > 4 and word not in ("respectively",))

    def _with_list(self, person: Reference) -> Named:
        """The man, with the others of a list that he ends: "Okoro, Lind and former Marlow man Hale"."""
        people = [person]
        for other in reversed([p for p in self.people if p.last <= person.first]):
            end = self._behind_his_team(other)  # "Tom Hale of Harbour Town and Callum Moss"
            between = self.lowers[end : people[0].first]
            joint = {"and", "&"} & set(between[:2])
            if end > other.last and len(between) > 3:
                break
            if not between or len(between) > 6 or between[0] not in ("and", "&", ",", "both"):
                break
            if not joint and len(people) == 1:
                break
            if any(w in _ENDS_A_NAME_SEARCH and w not in ("and", ",") for w in between[1:]) or self._acts(
                other.last + 1
            ):
                break
            # "was replaced by Okoro and Hale came on": Okoro is no subject
            had = self.lowers[other.first - 1 : other.first] in _HAD  # "had Okoro and Hale sent off"
            if (self.stance[other.first] == "object" and self.stance[person.first] != "object" and not had) or self._by(
                other
            ):
                break
            people.insert(0, other)
        return Named(tuple(people), people[0].first, person.last)

    def _behind_his_team(self, person: Reference) -> int:
        """Where the words of a man end, his side behind "of" or in brackets with them."""
        if self.lowers[person.last : person.last + 1] not in (["of"], ["from"], ["("]):
            return person.last
        team = next((t for t in self.teams if t.first == person.last + 1), None)
        if team is None:
            return person.last
        return team.last + (self.lowers[person.last] == "(")


def sure(reference: Reference | None, cast: Cast) -> Reference | None:
    """A player that the words mean with some certainty, or None: "the Spaniard" may be any of three."""
    if reference is None or not reference.targets:
        return None
    if reference.form is Form.EPITHET and reference.targets[0][1] < 0.5:
        return None
    person = cast.person_named.get(reference.best or "")
    return reference if person is None or person.role == "player" else None


def time_beside(first: int, last: int, lowers: Sequence[str], times: Sequence[TimeMention]) -> TimeMention | None:
    """The time that belongs to tokens `first`..`last`: the nearest, one beyond a turn of the sentence counted as far off."""

    def distance(time: TimeMention) -> int:
        between = lowers[last : time.first] if time.first >= last else lowers[time.last : first]
        turns = sum(word in _CLAUSES or word in _STOPS or word == "and" for word in between)
        return len(between) + 8 * turns

    return min(times, key=distance, default=None)
