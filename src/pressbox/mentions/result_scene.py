"""A sentence's teams in, whose result its words tell and against whom out.

"Millfield, level with Leeds on points, lost 2-1 to Harbour Town"  ->  of "lost": Millfield; "to": Harbour Town
"""

from collections.abc import Sequence
from typing import NamedTuple

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.days import DAYS
from pressbox.datatypes.document import Genre, Sentence, Span
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.datatypes.numbers import is_score, ordinal
from pressbox.matching import forms_of
from pressbox.mentions.met_next import is_met_next
from pressbox.mentions.moods import plain_words
from pressbox.mentions.of_the_two import LIFTS, scored_for_both, sent_to_a_win, the_other
from pressbox.mentions.other_days import is_of_a_run
from pressbox.mentions.result_words import GIVES, could_not, seemed_so
from pressbox.mentions.results_told import mood_of_result
from pressbox.phrases.en.other_sides import other_grade_behind
from pressbox.phrases.en.results import BEFORE_TEAMS, GOVERNORS, IN_THE_TABLE, LOSS_NOUNS, WIN_NOUNS, WIN_VERBS

_SEES = frozenset("see sees seen saw seeing".split())
# "Leeds's manager was sent off as Millfield's Hale scored in a 2-1 win": another clause, and its own subject.
_WHILE = frozenset("as while whilst when where".split())
_ANOTHER_CLAUSE = frozenset("while whilst whereas meanwhile".split())
_KNOCKS = frozenset().union(*map(forms_of, "knock dump send put bundle boot kick throw".split()))
_SEES_OFF = frozenset().union(*map(forms_of, "hold fight stave fend knock shut take see pull double".split()))
_PARTS = frozenset(("off", "out", "down", "up"))
_OUT = frozenset(("out", "crashing", "tumbling", "packing"))
_LIFTING = frozenset("moving lifting taking sending putting earning lifted moved took sent ensuring".split())
_PLACED = frozenset("at to from".split())
# What stands between a place and who came there: "at A, B", "at A the visitors, B".
_TO_THE_GUESTS = frozenset((",", ", the visitors ,", "the visitors ,", "the visitors from", "the visitors"))
_BETWEEN = 6  # words from the figures to whom they are between
_TOO = frozenset("too match".split())
_DESERVED = 4  # words from a side to what it was given
_OPENING = 2  # sentences
_NEAR, _CLAUSE_ENDS = 3, frozenset(", and but while".split())  # tokens from the figures to a town
_MEETING = 4  # tokens of "A v B -"
_ADJECTIVES = 2  # words between "their" and the figures
_RIGHT_BEHIND: tuple[list[str], ...] = ([], ["the"], ["as"], ["easy"], ["worthy"], ["the", "easy"], ["the", "worthy"])
_OWN_NAME = 3  # words from a country to what its side is called
_OWNED = 4  # words from a side to what it has: "Thrale's first home win"
_DONE_TO = ("ed", "en", "ld")  # how a verb ends by which something is done to a side
_RUN = 8  # words from "'s" to "after seeing off"
_ENABLED = frozenset("enabled allowed helped inspired".split())  # "... enabled Thrale to move up with a 2-1 win"
_PULLED = frozenset("pulled pegged hauled held denied dragged".split())
_EQUALISERS = frozenset("equaliser equalizer leveller leveler goal header penalty strike".split())
_SURE_OF_SIDE = 1.0  # what is said of who is at home from which it turns a result
_RANKED = frozenset("on above of behind below ahead between with over".split())
_GOES_ON = frozenset("with after by thanks on following courtesy via".split())


class Figure(NamedTuple):
    """A score in the text: tokens `first`..`last`."""

    first: int
    last: int
    pair: tuple[int, int]


_HOLDS = frozenset("hold held holding holds".split())


_THE_TWO = 2


class ResultScene:
    """A sentence and the teams it names, as words of results see them."""

    def __init__(self, sentence: Sentence, cast: Cast) -> None:
        self.sentence = sentence
        self.lowers = sentence.lowers
        self.teams = [
            r for r in cast.by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and (r.targets or r.form is not Form.PRONOUN)
        ]  # fmt: skip
        self.teams = [r for r in self.teams if not self._says_whence(r, cast) and not is_met_next(self.lowers, r)]
        self.teams = [r for r in self.teams if not self._is_where_others_meet(r)]
        self.leagues = [r for r in cast.by_sentence.get(sentence.index, ()) if r.kind is Kind.COMPETITION]
        self.cast = cast

    def _is_where_others_meet(self, town: Reference) -> bool:
        """ "At Blackstone, where the Rovers went down to Bush Rats": a place, where two others are named behind it."""
        at, behind = town.first, self.lowers[town.last : town.last + 2]
        if town.form is not Form.NAME or behind != [",", "where"] or not at or self.lowers[at - 1] not in ("at", "in"):
            return False
        others = {r.best for r in self.teams if r.first > town.last and r.form is not Form.PRONOUN}
        return len(others - {town.best}) >= _THE_TWO

    def _says_whence(self, country: Reference, cast: Cast) -> bool:
        """ "A 3-2 win for Harbour of Iceland": the country is no side where it says whence a club comes."""
        club = next((r for r in self.teams if r.last == country.first - 1), None)
        if club is None or self.lowers[club.last] != "of":
            return False
        national = [cast.team_named[r.best].national for r in (club, country) if r.best in cast.team_named]
        return national == [False, True]

    def subject(self, before: int) -> Reference | None:
        """The team that the statement at token `before` is about; of "the visitors from A" it is A."""
        found = self._of_a_meeting(before) or self._subject(before)
        if found and found.form is not Form.NAME and self.lowers[found.last : found.last + 1] == ["from"]:
            named = next((r for r in self.teams if r.first == found.last + 1 and r.form is Form.NAME), None)
            return named or found
        return found

    def _of_a_meeting(self, before: int) -> Reference | None:
        """ "A vs B - Won 6-1", "A v B: lost 2-1": A, whose page it is."""
        if before < _MEETING or self.lowers[before - 1] not in ("-", "–", "—", ":", "(", "."):
            return None
        other = next((r for r in self.teams if r.last == before - 1), None)
        at = other.first - 1 - (self.lowers[other.first - 1] == ".") if other and other.first > 1 else 0
        if other is None or self.lowers[at] not in ("v", "vs", "versus"):
            return None
        return next((r for r in self.teams if r.last == at and r.form is Form.NAME), None)

    def _subject(self, before: int) -> Reference | None:
        """The last team before the token that is no object."""
        candidates = [r for r in self.teams if r.last <= before and r.targets]
        if other_grade_behind(self.lowers, before, candidates[-1].last if candidates else 0):
            return None
        if ";" in self.lowers[:before]:  # "A lost at B; C's hopes were kept alive by a 2-0 win"
            parted = max(at for at in range(before) if self.lowers[at] == ";")
            candidates = [r for r in candidates if r.first > parted] or candidates
        if (outside := self._before_an_aside(candidates, before)) is not None:
            return outside
        named = next((r for r in reversed(candidates) if r.form is not Form.PRONOUN), None)
        if named and (self._who(named, before) or self._owns(named, before)):
            return named
        if named and self._ran_on(named, before):
            return named
        theirs = candidates[-1] if candidates and candidates[-1].head == "their" else None
        if theirs and self.lowers[theirs.first - 1 : theirs.first] == ["to"] and before - theirs.last <= _ADJECTIVES:
            return theirs  # "level with Thrale and Marlow, thanks to their impressive 2-1 win"
        met = False
        for reference in reversed(candidates):
            if met and self._answers(reference):
                return reference
            if len(candidates) > 1 and (
                self.governor(reference) or self._met_another(reference) or self._is_called_besides(reference)
            ):
                met = met or self.lowers[reference.first - 1] in _PULLED
                continue
            if (
                self.lowers[reference.last : reference.last + 1] == ["'s"]
                and len(candidates) > 1
                and reference is not candidates[0]
                and self.lowers[reference.first - 1] not in _WHILE
            ):
                continue
            return reference
        return candidates[-1] if candidates else None

    def _before_an_aside(self, candidates: Sequence[Reference], before: int) -> Reference | None:
        """ "Thrale, after trailing Marlow 2-1 at the break, recovered to win 5-2": Thrale, whoever the aside names."""
        if len(candidates) < 2:
            return None
        outside, inside = candidates[-2:]
        between = self.lowers[outside.last : inside.first]
        if between[:1] != [","] or between[1:2] == [] or between[1] not in _ASIDE or "," in between[1:]:
            return None
        close = next((at for at in range(inside.last, before) if self.lowers[at] == ","), before)
        behind = self.lowers[close + 1 : close + 2]
        return outside if behind and close < before and behind[0] not in _GOES_ON_INSIDE else None

    def _who(self, team: Reference, before: int) -> bool:
        """ "... ahead of Thrale, who drew", "Thrale, 2-0 winners": they did, whatever Thrale is the object of."""
        clause = self.lowers[team.last : before]
        if (
            clause == [","]
            and is_score(self.lowers[before])
            and self.lowers[before + 1 : before + 2] in (["winners"], ["victors"])
        ):
            return True
        right_behind = clause == [","] or (len(clause) == 2 and clause[0] == "," and clause[1].endswith("ly"))
        if right_behind and self.lowers[before].endswith(_DONE_TO) and self.lowers[before] in WIN_VERBS | {"held"}:
            return True  # "... at the expense of Thrale, (surprisingly) beaten 1-0 by Millfield"
        if clause in _RIGHT_BEHIND and self.lowers[before] in ("winners", "victors"):
            return True  # "time was called with Thrale the winners by five goals to four"
        told = clause[:2] in ([",", "who"], [",", "which"]) or clause[:1] == ["who"]
        # "Thrale, who proved too strong, winning 4-1"
        goes_on = clause[-1:] == [","] and self.lowers[before].endswith("ing")
        return told and "," not in (clause[1:-1] if goes_on else clause[1:]) and team.form is not Form.PRONOUN

    def _owns(self, team: Reference, before: int) -> bool:
        """ "... and Thrale's first victory in two months, 2-0 over Marlow": the victory at token `before` is theirs."""
        clause = self.lowers[team.last : before]
        return (
            clause[:1] == ["'s"]
            and len(clause) <= _OWNED
            and "," not in clause
            and self.lowers[before] in WIN_NOUNS | LOSS_NOUNS
        )

    def _ran_on(self, team: Reference, before: int) -> bool:
        """ "..., Thrale's good run continued after seeing off Marlow 3-2": whose run it was saw off Marlow."""
        clause = self.lowers[team.last : before]
        after = next((at for at, word in enumerate(clause[:_RUN]) if word in ("after", "by")), 0)
        return (
            clause[:1] == ["'s"]
            and after > 2
            and clause[after + 1 : after + 2] != []
            and clause[after + 1].endswith("ing")
        )

    def _answers(self, team: Reference) -> bool:
        """ "Thrale's equaliser pulled Marlow back to a 1-1 draw": Thrale drew, whoever the sentence speaks of besides."""
        owned = self.lowers[team.last : team.last + _OWNED + 1]
        return owned[:1] == ["'s"] and not _EQUALISERS.isdisjoint(owned)

    def governor(self, team: Reference) -> str:
        """The preposition or verb that a team is the object of: "above Leeds", "knocked ten-man Leeds out"; else none."""
        at = team.first - 1
        while at > 0:
            league = next((r for r in self.leagues if r.last == at + 1), None)  # "above Serie A leaders Leeds"
            of_a_rank = (
                self.lowers[at].isdigit()
                or self.lowers[at] in ("no", "#")
                or self.lowers[at - 1 : at + 1] == ["no", "."]
            )
            if (
                league is None
                and not of_a_rank
                and self.lowers[at] not in BEFORE_TEAMS
                and "-" not in self.lowers[at][1:-1]
                and not (self.lowers[at] == "placed" and ordinal(self.lowers[at - 1]))
                and not (ordinal(self.lowers[at]) and self.lowers[at + 1] == "placed")
            ):
                break
            at = league.first - 1 if league else at - 1
        prior = self.lowers[at] if at >= 0 else ""
        if prior == "both":
            prior = self.lowers[at - 1] if at > 0 else ""
        if prior == "and" and self.lowers[team.last : team.last + 1] and self.lowers[team.last] in _GOES_ON:
            # "kept the pressure on Leeds and Hull with a 2-1 win": on both
            one = next((r for r in self.teams if r.last == at and r.best != team.best), None)
            led = self.governor(one) if one is not None else ""
            return led if led in _RANKED else ""
        if prior == "for" and not _TOO.isdisjoint(self.lowers[max(0, at - 3) : at]):
            return prior  # "too good for Leeds", "no match for Leeds"
        if prior in _PARTS and at > 0 and self.lowers[at - 1] in _SEES_OFF:
            return prior  # "held off Leeds for a 3-2 win"
        if prior in GOVERNORS or (prior in WIN_VERBS and prior not in _SEES):
            return prior
        if prior in _KNOCKS and _OUT.intersection(self.lowers[team.last : team.last + 2]):
            return prior
        if could_not(self.lowers, at):
            return prior
        enabled = prior in _ENABLED and self.lowers[team.last : team.last + 1] == ["to"]
        told_of = self.lowers[at - 1] if at > 0 else ""  # "the relegated Leeds" governs nothing
        did = told_of not in ("the", "a", "an", "as", "while", "but", ",", ":", "-", "–", "—", "")
        return prior if prior.endswith("ed") and did and not enabled else ""

    def _is_called_besides(self, team: Reference) -> bool:
        """ "Beat New Zealand's Football Ferns 3-0": of what the country's side is called, too, they are the object."""
        owner = next(
            (r for r in self.teams if r.best == team.best and 0 < team.first - r.last <= _OWN_NAME and self.lowers[r.last] == "'s"),
            None,
        )  # fmt: skip
        return owner is not None and bool(self.governor(owner))

    def _met_another(self, team: Reference) -> bool:
        """ "... of a draw between Thrale and Marlow by beating": Marlow met Thrale, as that clause says."""
        other = next((r for r in self.teams if r.last == team.first - 1 and self.lowers[r.last] == "and"), None)
        return other is not None and self.lowers[other.first - 1 : other.first] == ["between"]

    def where(self, guests: Reference) -> Reference | None:
        """ "At A, where B drew 3-3", "At A, B drew 3-3", "At A the visitors, B, drew": A."""
        return next(
            (
                r for r in reversed(self.teams)
                if r.last <= guests.first and r.best != guests.best and r.first and r.form is not Form.PRONOUN
                and (
                    (self.lowers[r.last : r.last + 2] == [",", "where"] and self.lowers[r.first - 1] in _PLACED)
                    or self._opens(r, guests)
                )
            ),
            None,
        )  # fmt: skip

    def in_their_town(self, start: int, guests: Reference) -> Reference | None:
        """ "A 1-0 defeat in Romania", "a 4-0 victory in Potsdam": of sides called so, the hosts."""
        team = next((r for r in self.teams if start < r.first <= start + _NEAR), None)
        if (
            team is None
            or team.form is not Form.NAME
            or self.lowers[team.first - 1] != "in"
            or team.best == guests.best
        ):
            return None
        if not _CLAUSE_ENDS.isdisjoint(self.lowers[start : team.first]):
            return None
        national = {self.cast.team_named[r.best].national for r in (team, guests) if r.best in self.cast.team_named}
        return team if len(national) == 1 else None

    def _opens(self, place: Reference, guests: Reference) -> bool:
        """ "At A, B ..." where a sentence or a part of it begins, and no other side is named between."""
        opens = self.lowers[place.first - 1] == "at" and (place.first == 1 or self.lowers[place.first - 2] == ";")
        between = " ".join(self.lowers[place.last : guests.first])
        return opens and between in _TO_THE_GUESTS

    def of_that_side(
        self, subject: Reference | None, words: Sequence[str], met: Reference | None = None
    ) -> Reference | None:
        """ "A's manager saw B's double in a 3-1 away win": B's, where A are at home; `met` is who it is told of besides."""
        if met and met.best not in (self.cast.main_pair or ()):
            return subject
        where = 1 if "home" in words else -1 if "away" in words else 0
        if not where or subject is None or subject.best not in (self.cast.main_pair or ()):
            return subject
        lean = sum(said.weight if said.team == subject.best else -said.weight for said in self.cast.sides)
        if lean * where > -_SURE_OF_SIDE:
            return subject
        return next((r for r in self.teams if r.best != subject.best and r.best in (self.cast.main_pair or ())), None)

    def given(self, figure: Figure) -> Reference | None:
        """ "His goal handed B a 2-1 win", "lifted B to a 2-1 win": B's, whoever else the sentence names."""
        if (sent := sent_to_a_win(self.lowers, self.teams, figure.first, figure.last)) is not None:
            return sent
        owner = next((r for r in self.teams if r.last == figure.first - 1 and self.lowers[r.last] == "'s"), None)
        if owner:
            return owner  # "a hat-trick in B's 4-0 rout of C"
        team = next((r for r in self.teams if r.last == figure.first - 1 and self.lowers[r.last] in ("a", "the")), None)
        if team is None:
            return None
        at = team.first - 1  # "gave in-form B a 1-0 win"
        while at > 0 and (self.lowers[at] in BEFORE_TEAMS or "-" in self.lowers[at][1:-1]):
            at -= 1
        return team if at >= 0 and self.lowers[at] in GIVES else None

    def of_the_two(self, one: Reference) -> Reference | None:
        """ "The derby between A and B, and it was A who won 1-0": the other of the two."""
        return the_other(self.lowers, self.teams, one)

    def counted(self, figure: Figure) -> Reference | None:
        """ "Wins for A, 2-0 over B, and C (3-1 at D)": whose win the figures tell, set between commas or in brackets behind a name."""
        told = not WIN_NOUNS.isdisjoint(self.lowers[: figure.first])
        team = next((r for r in self.teams if r.last == figure.first - 1 and self.lowers[r.last] in (",", "(")), None)
        return team if told and team and self.lowers[team.first - 1] in ("for", "and", ",", "by") else None

    def earned(self, at: int) -> Reference | None:
        """ "Goals by Hale and Okoro earned B a deserved victory": B's, if it is the noun at token `at`."""
        return next(
            (
                r for r in self.teams
                if r.first and self.lowers[r.first - 1] in GIVES and 0 < at - r.last <= _DESERVED
                and self.lowers[r.last] in ("a", "an", "the", "all", "their")
            ),
            None,
        )  # fmt: skip

    def lifted(self, at: int) -> Reference | None:
        """ "... with the 1-0 victory moving A back into the top four", "a 1-0 win for A", "a win which sends A top": A won."""
        if self.lowers[at : at + 1] and self.lowers[at] in ("which", "that") and self.lowers[at + 1 : at + 2]:
            if self.lowers[at + 1] in LIFTS:  # of "a win that lifts them" the sentence says whose it is
                return next((r for r in self.teams if r.first == at + 2 and r.form is not Form.PRONOUN), None)
        if self.lowers[at : at + 1] and (self.lowers[at] in _LIFTING or self.lowers[at] == "for"):
            return next((r for r in self.teams if at < r.first <= at + 3), None)
        return None

    def sent_on(self, at: int) -> Reference | None:
        """ "Two goals sent A into the third round (at the expense of B)": A, before token `at`."""
        return next(
            (r for r in reversed(self.teams) if r.last <= at and r.first and self.lowers[r.first - 1] in LIFTS), None
        )

    def meeting(self, at: int, last: int) -> tuple[Reference | None, Reference | None]:
        """Who met in what ended level at tokens `at`..`last`: "A and B finished all square at 2-2", "1-1 between A and B"."""
        behind = [r for r in self.teams if r.first >= last and r.form is not Form.PRONOUN]
        if len(behind) > 1 and self.lowers[behind[0].first - 1] == "between" and behind[0].first - last <= _BETWEEN:
            if self.lowers[behind[0].last : behind[1].first] == ["and"] and behind[0].best != behind[1].best:
                return behind[0], behind[1]
        joined = next((r for r in self.teams if r.last == at and r.form is not Form.PRONOUN), None)
        first, second = self.both(joined)
        return (first, second) if first and second else (None, None)

    def beaten_before(self, subject: Reference, figure: Figure) -> Reference | None:
        """ "knocked B out of the cup with a 2-1 win", "inflicted a first defeat on B with a 2-1 win": B."""
        between = [r for r in self.teams if subject.last <= r.first and r.last <= figure.first]
        met = [r for r in between if r.form is not Form.PRONOUN and r.best != subject.best]
        if len(met) == 1 and self.governor(met[0]) not in ("", *IN_THE_TABLE):
            return met[0]
        return None

    def them(self, verb: int, subject: Reference | None) -> Reference | None:
        """ "Thrale leapfrogged Marlow by beating them 3-1": the one other side named between the two."""
        if subject is None or self.lowers[verb + 1 : verb + 2] != ["them"]:
            return None
        between = [r for r in self.teams if subject.last <= r.first and r.last <= verb and r.form is not Form.PRONOUN]
        return between[0] if len(between) == 1 and between[0].best != subject.best else None

    def who_met(
        self, subject: Reference | None, other: Reference | None, figure: Figure, winner: int | None
    ) -> tuple[Reference | None, Reference | None]:
        """ "A and B drew 2-2 at Kasara", "A edged B in a 1-0 win at Kasara": A and B, if that is where they met."""
        if winner == 0 and other is None:
            first, second = self.both(subject)
            scored_for = scored_for_both(self.lowers, self.teams, first) if first and second is None else None
            return (scored_for, first) if scored_for else (first, second)
        if subject is not None and other is None:
            edged_it = winner == 1 and self.lowers[figure.first - 1] == "it"  # "a win at home to B, edging it 3-2"
            return subject, self.of_the_two(subject) or (self.beaten_before(subject, figure) if edged_it else None)
        if subject is None or other is None or self.lowers[other.first - 1] != "at":
            return subject, other
        first, second = self.both(subject) if winner == 0 else (subject, None)
        if winner == 1:
            second = self.beaten_before(subject, figure)
        return (first, second) if first and second else (subject, other)

    def _holds(self, other: Reference) -> Reference | None:
        """ "(Camford) put in a fine display to hold leaders Portsea to a goalless draw": who held the other."""
        at = other.first - 1
        while at > 0 and (
            self.lowers[at] in BEFORE_TEAMS or "-" in self.lowers[at] or self.sentence.tokens[at].text[0].isupper()
        ):
            at -= 1
        if at < 1 or self.lowers[at] not in _HOLDS or self.lowers[other.last : other.last + 1] != ["to"]:
            return None
        return next((r for r in reversed(self.teams) if r.last <= at and r.best != other.best), None)

    def object_of(self, start: int, words: frozenset[str] | set[str]) -> Reference | None:
        """The team after "over", "at", "to" ... soon after token `start`."""
        for reference in self.teams:
            if reference.first < start or reference.form is Form.PRONOUN:
                continue
            if reference.first - start > 9:
                return None
            between = self.lowers[start : reference.first]
            if not _ANOTHER_CLAUSE.isdisjoint(between) or "points" in between:
                return None  # "A draw with b while C beat D", "left them on 86 points to Thrale's 87"
            if any(word in words for word in between) and not {".", ";"} & set(between):
                return self._owned(reference)
            if len(between) > 6:
                return None
        return None

    def right_behind(self, at: int) -> Reference | None:
        """ "Defeated 3-0 Colombia's Junior": whoever stands right behind the figures."""
        team = next((r for r in self.teams if r.first == at and r.form is Form.NAME), None)
        return self._owned(team) if team else None

    def _owned(self, team: Reference) -> Reference:
        """ "Beaten by Japan's Naniwa": Naniwa, where the country only says whence they come."""
        if self.lowers[team.last : team.last + 1] != ["'s"]:
            return team
        return next((r for r in self.teams if r.first == team.last + 1 and r.form is Form.NAME), team)

    def object_between(self, first: int, last: int) -> Reference | None:
        """The first team named between two tokens."""
        team = next((r for r in self.teams if first < r.first and r.last <= last), None)
        return self._owned(team) if team else None

    def mood(self, first: int, last: int) -> Mood:
        """Whether the result at tokens `first`..`last` is one of this match."""
        if is_of_a_run(self.lowers):
            return Mood.OTHER_DAY
        return mood_of_result(plain_words(self.sentence), first, last, opening=self.sentence.index < _OPENING)

    def mention(
        self, pattern: str, first: int, last: int, kind: str, first_team: Reference | None = None,
        second_team: Reference | None = None, score: tuple[int, int] | None = None, winner: int | None = None, *,
        home_first: bool = False, weight: float = 1.0, mood: Mood = Mood.ASSERTED,
    ) -> ResultMention:  # fmt: skip
        """One statement of a result; `home_first` where it stands as lists print it."""
        tokens = self.sentence.tokens
        if score and winner is None and kind == "final" and first_team and second_team:
            winner = 1 if score[0] > score[1] else 2 if score[0] < score[1] else 0
        if self.sentence.genre is Genre.HEADLINE:
            weight *= 1.5
        if kind == "final" and mood is Mood.ASSERTED and seemed_so(self.lowers, first):
            mood = Mood.HYPOTHETICAL
        return ResultMention(
            Span(tokens[first].start, tokens[last - 1].end), self.sentence.index, first, last, pattern, mood, kind,
            first_team, second_team, score, winner, home_first, weight,
        )  # fmt: skip

    def both(self, subject: Reference | None) -> tuple[Reference | None, Reference | None]:
        """ "Fulham and Southampton drew", "Fulham or Southampton, who drew on Monday": both, where the subject is the second of two."""
        if subject and (holder := self._holds(subject)):
            return holder, subject
        if subject and self.lowers[subject.last : subject.last + 1] in (["both"], ["each"]):
            return subject, None  # "Fulham and Southampton both drew 1-1": with others
        at = subject.first if subject else 0
        while (owner := next((r for r in self.teams if r.last + 1 == at and self.lowers[r.last] == "'s"), None)) or (
            at > 1 and self.lowers[at - 1] in BEFORE_TEAMS
        ):
            at = owner.first if owner else at - 1  # "Poland's Lech and Sweden's Malmo drew"
        dated = subject is not None and not DAYS.isdisjoint(self.lowers[subject.last :])
        joins = ("and", "&", "or") if dated else ("and", "&")
        first = next((r for r in self.teams if subject and r.last == at - 1 and self.lowers[r.last] in joins), None)
        return (first, subject) if first and subject and first.best != subject.best else (subject, None)


_ASIDE = frozenset("after having despite although though trailing playing following facing".split())
_GOES_ON_INSIDE = frozenset("and but or who which then the a with while".split())
