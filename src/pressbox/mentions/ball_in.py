"""A sentence in, the people out who are said to have put the ball in: where it went, and whose the verb is.

    "Hale, running in, hooked the leather under the bar"                   ->  Hale
    "Brandt was robbed by Hale, who dinked it over Okoro" (their keeper)    ->  Hale
    "Lind's centre was turned in at the near post by the unmarked Hale"     ->  Hale
    "Hale, rising above Brandt to meet the corner and power it past Okoro"  ->  Hale

`goals_outright` holds whole wordings; here verb, end and subject are found each by itself, so that any verb goes with any end.
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.datatypes.mentions import Mood
from pressbox.datatypes.numbers import number
from pressbox.matching.subjects import describes, start_of
from pressbox.mentions.moods import mood_of
from pressbox.phrases.en.ball_in import (
    AWAY,
    BALL_THROUGH,
    BALLS,
    BURIES,
    CHANCES,
    CORNERS,
    GETS,
    GOALS_BY_NAME,
    KEEPERS,
    NETS,
    NOT_PAST,
    PAST,
    SHOOTS,
    STOWS,
    TAKEN_BACK,
    THROUGH,
    TOUCHED_IN,
    TOUCHES,
    UNGIVEN,
    WHICH_CORNER,
    WOOD,
)
from pressbox.phrases.en.deeds import deed

_REACH = 10  # words from the verb to where the ball ends
_STOPS = frozenset("; . ! ? : , but when as while before after who which that because if though although – — -".split())
_BEHIND_HOME = frozenset(", ; . ! ? : and but from off at after with for when as on to by before while ) – — -".split())
_DETERMINERS = frozenset("a an the his her their another".split())
_DOES = ("subject", "relative")
_LITTLE = frozenset(
    "then duly also simply only had has have having again just finally himself herself soon once twice later first-time"
    " there now".split()
)
_BE = frozenset("was were be been being is are".split())
# "stole in front of Brandt to nod in", "beat Brandt to": he is no more than passed.
_AT_HIS_COST = frozenset(
    "above across of between past round around on over under by at from off with against and beat beats outpaced outjumped robbed"
    " rounded skinned evaded eluded dispossessed climbed rounds".split()
)
_BREAKS = frozenset("; . ! ? : that which whom whose they".split())
_AND_ON = frozenset(("in", "into", "under", "past", "beneath"))  # "over Okoro's head and under the bar"
_ANOTHER = frozenset(", and but when as while before after until".split())  # a clause of another subject begins
_LINKS = frozenset(", and then before by".split())


def put_it_in(
    sentence: Sentence, cast: Cast, references: Sequence[Reference], stance: Mapping[int, str]
) -> frozenset[int]:
    """First tokens of the people who put it in."""
    people = [r for r in references if r.kind is Kind.PERSON]
    if not people:
        return frozenset()
    found: set[int] = set()
    for verb, end in _endings(sentence, cast, people):
        man = _whose(sentence.lowers, verb, end, people, references, stance)
        if man is not None and _holds(sentence, verb, end, man):
            found.add(man.first)
    return frozenset(found)


def _holds(sentence: Sentence, verb: int, end: int, man: Reference) -> bool:
    if sentence.quotes(man.span.start) or sentence.quotes(sentence.tokens[verb].start):
        return False
    lowers = sentence.lowers
    if UNGIVEN & {*lowers[max(0, verb - 6) : end + 25]} or TAKEN_BACK & {*lowers[max(0, verb - 6) : end + 2]}:
        return False
    if {"wide", "over", "bar", "post", "only"} & {*lowers[end : end + 2]} or lowers[end : end + 1] == ["to"]:
        return False
    return mood_of(sentence, verb, end) is Mood.ASSERTED


def _endings(sentence: Sentence, cast: Cast, people: Sequence[Reference]) -> Iterator[tuple[int, int]]:
    """(verb, token behind the end) of each ball that is said to go in."""
    lowers = sentence.lowers
    men = {man.first: man for man in people}
    for verb, word in enumerate(lowers):
        done = _done(lowers, verb)
        if done is not None:
            yield verb, done
            continue
        if word not in TOUCHES:
            continue
        for at in range(verb + 1, min(len(lowers), verb + 1 + _REACH)):
            word = lowers[at]
            goes_on = word == "and" and {*lowers[at + 1 : at + 2]} <= _AND_ON
            if word in _STOPS or (word == "and" and not goes_on) or word in AWAY:
                break
            ended = _ended(lowers, verb, at, men, cast)
            if ended is not None:
                yield verb, ended
                break


def _done(lowers: Sequence[str], verb: int) -> int | None:
    """Where what is a goal by itself ends: "buried it", "tucked it away", "made no mistake"."""
    word, behind = lowers[verb], [*lowers[verb + 1 : verb + 6], ".", ".", "."]
    named = _goal_by_name(behind) if word in TOUCHED_IN or word in GETS else None
    if named is not None:
        return verb + 1 + named
    if word in ("made", "makes", "making", "make") and behind[:2] in (["no", "mistake"], ["no", "error"]):
        return verb + 3
    if word in ("got", "gets", "getting", "had") and behind[:3] == ["the", "better", "of"]:
        shot = next((i for i, one in enumerate(lowers[verb + 4 : verb + 12]) if one == "with"), None)
        if shot is not None and _ONES & {*lowers[verb + 5 + shot : verb + 9 + shot]}:
            return verb + 4 + shot  # "got the better of Okoro with a sharp one"
    if word in BURIES and (behind[0] in ("it", "both") or (behind[0] in _DETERMINERS and {*behind[1:3]} & CHANCES)):
        return verb + 2
    if word in STOWS and "away" in behind[:4]:
        inside = behind[: behind.index("away")]
        if not _STOPS & {*inside} and (not inside or inside[0] in ("it", *_DETERMINERS)):
            return verb + 2 + len(inside)
    return None


def _goal_by_name(behind: Sequence[str]) -> int | None:
    """Where the goal ends whose number or name is the verb's object: "the second", "their third and last", "number four"."""
    if behind[0] == "number" and number(behind[1]) is not None:
        return 2 if behind[2] in _BEHIND_HOME else None
    at = 1
    if behind[0] not in _DETERMINERS and behind[0] not in ("the", "their"):
        return None
    if behind[1] in ("late", "deserved", "deciding", "vital", "solitary", "crucial", "and"):
        at = 2
    if behind[at] not in GOALS_BY_NAME:
        return None
    at += 2 if behind[at + 1] == "goal" else 1
    return at if behind[at] in _BEHIND_HOME and behind[at] != "off" else None


def _ended(lowers: Sequence[str], verb: int, at: int, men: Mapping[int, Reference], cast: Cast) -> int | None:
    """Where words end that tell, from token `at` on, that the ball went in."""
    word, behind = lowers[at], [*lowers[at + 1 : at + 7], ".", ".", "."]
    named = at + 1 in men
    if word == "home" and (behind[0] in _BEHIND_HOME or behind[0] in _DETERMINERS or named):
        return at + 1
    if word == "in":
        if behind[0] in ("off", "via") and WOOD & {*behind[1:5]}:
            return at + 3
        if lowers[at - 1] == "and" and behind[0] in _BEHIND_HOME:
            return at + 1
        if (
            lowers[verb] in TOUCHED_IN
            and at - verb <= 4
            and (behind[0] in _BEHIND_HOME or (at == verb + 1 and (behind[0] in _DETERMINERS or named)))
        ):
            return at + 1
    if word == "through" and lowers[verb] in THROUGH and at - verb <= 3 and behind[0] in _BEHIND_HOME:
        return at + 1
    if (
        word == "through" and lowers[verb] in BALL_THROUGH and at - verb <= 5 and not BALLS.isdisjoint(lowers[verb + 1 : at])
        and (behind[0] in _BEHIND_HOME - {"to", "for", "on"} or behind[1] in ("posts", "uprights", "sticks"))
    ):  # fmt: skip
        return at + 1
    if word in PAST:
        if (
            behind[1] == "head"
            and behind[0] in ("his", "her")
            and word == "over"
            and {"ball", "it"} & {*lowers[verb + 1 : at]}
        ):
            return at + 3
        man = men.get(at + 1)
        if man is not None and man.form is not Form.PRONOUN:
            last = man.last
            if lowers[last : last + 1] == ["'s"] and NOT_PAST & {*lowers[last + 1 : last + 4]}:
                return None
            if {*behind[last - at - 1 : last - at + 3]} & {"bar", "crossbar", "wide", "post"}:
                return None
            person = cast.person_named.get(man.best or "")
            if person and person.position is None and _shot_past(lowers, verb, at, man):
                return last
            return last if person and person.position == "goalkeeper" else None
        keeper = next((i for i, one in enumerate(behind[:4]) if one in KEEPERS), None)
        if (
            keeper is not None
            and not _STOPS & {*behind[:keeper]}
            and "with" not in behind[:keeper]
            and "and" not in behind[keeper + 1 : keeper + 2]
        ):
            last = at + 2 + keeper
            last = men[last].last if last in men else last
            if lowers[last : last + 1] == ["'s"] and NOT_PAST & {*lowers[last + 1 : last + 4]}:
                return None
            return last
        if word == "over" and behind[0] == "the" and behind[1] in ("line", "goal-line", "goalline"):
            return at + 3
        if word == "between" and behind[0] == "the" and behind[1] in ("posts", "sticks", "uprights"):
            return at + 3
        if word in ("under", "beneath") and {"bar", "crossbar", "tape"} & {*behind[1:3]} and lowers[at - 1] != "from":
            return at + 3
    if word == "into" and behind[0] == "goal" and behind[1] in _BEHIND_HOME:
        return at + 2
    if word in ("into", "in") and behind[:2] == ["the", "upper"] and behind[2] in ("90", "v"):
        return at + 4
    if word in ("into", "in", "inside") and behind[0] in ("the", "an", "his", "her"):
        inside = behind[1:5]
        k = next(
            (i for i, one in enumerate(inside) if one in NETS or one in CORNERS or (word == "inside" and one in WOOD)),
            None,
        )
        if k is None or (_STOPS | {"of", "at", "in", "side"}) & {*inside[:k]}:
            return None
        if inside[k] in CORNERS and (not WHICH_CORNER & {*inside[:k]} or (word == "in" and inside[k] != "corner")):
            return None
        return at + 3 + k
    return None


def _shot_past(lowers: Sequence[str], verb: int, at: int, man: Reference) -> bool:
    """ "drilled it low past Okoro", "curled his effort beyond Okoro": whom a shot goes past at a clause's end keeps goal."""
    behind = [*lowers[man.last : man.last + 1], "."][0]
    return (
        man.form is Form.NAME and lowers[verb] in SHOOTS and lowers[at] in ("past", "beyond") and behind in _BEHIND_HOME
        and not _SLIPS_BY & {*lowers[verb + 1 : at]} and not TAKEN_BACK & {*lowers[max(0, verb - 4) : verb]}
    )  # fmt: skip


_ONES = frozenset("one shot drive header effort screw".split())
_SLIPS_BY = frozenset("just inches narrowly inch fractionally agonisingly pass cross corner ball through".split()) - {
    "ball"
}


def _whose(
    lowers: Sequence[str], verb: int, end: int, people: Sequence[Reference], references: Sequence[Reference],
    stance: Mapping[int, str],
) -> Reference | None:  # fmt: skip
    """Whose verb it is."""
    agent = _agent(lowers, verb, end, people)
    if agent is not None:
        return agent
    start = verb
    while start and (lowers[start - 1] in _LITTLE or (lowers[start - 1].endswith("ly") and len(lowers[start - 1]) > 4)):
        start -= 1
    before = lowers[start - 1] if start else "^"
    if before in _BE:
        return None
    past = before != "to" and not lowers[verb].endswith("ing")
    earlier = [man for man in people if man.last <= start]
    if not earlier:
        return None
    near = earlier[-1]
    if near.last == start:
        return near if stance.get(near.first) != "owner" else None
    if before == "who":
        return near if lowers[near.last : start] in (["who"], [",", "who"]) else None
    if before == "to" and start - 1 == near.last:
        return near if lowers[start_of(near, lowers) - 1] not in _AT_HIS_COST else None
    if before not in _LINKS and before != "to":
        return None
    for man in reversed(earlier):
        between = lowers[man.last : start - 1]
        if between[:3] == ["it", "was", "who"]:
            between = between[3:]
        acting = (
            stance.get(man.first) in _DOES
            or _is_told_of(lowers, man)
            or (not past and _does_by_participle(lowers, man))
        )
        if lowers[man.last : man.last + 2] == ["to", "beat"]:
            continue  # "with only Okoro to beat"
        if acting and not _BREAKS & {*between} and not _turns_to_the_ball(between):
            others = [r for r in references if r.kind in (Kind.PERSON, Kind.TEAM) and man.last <= r.first < start]
            if any(
                lowers[r.first - 1] in (",", "and", "but") and lowers[r.last : r.last + 1] != [","]
                for r in others
                if r.kind is Kind.TEAM
            ):
                return None
            another_man = any(r.kind is Kind.PERSON for r in others)
            if before in ("to", "by", "before") and another_man:
                return None
            if before == "to" and "but" in lowers[end : end + 5]:
                return None
            if another_man and before == "," and past and lowers[man.last : man.last + 1] != [","]:
                return None
            if {*between} & _FAILS:
                return None
            if any(lowers[r.last : r.last + 2] == [",", "whose"] for r in others):
                return None
            return man
    return None


def _turns_to_the_ball(between: Sequence[str]) -> bool:
    """ "Hale crossed and the ball flew in": the verb is the ball's."""
    return any(
        word in _ANOTHER and (after in ("it", "his", "her") or (after == "the" and what in ("ball", "shot")))
        and not (after == "his" and word == "and")
        for word, after, what in zip(between, between[1:], [*between[2:], ""], strict=False)
    )  # fmt: skip


_FAILS = frozenset(
    "unable failing failed fails allowed managed opportunity chance chances opportunities not n't".split()
)


def _is_told_of(lowers: Sequence[str], man: Reference) -> bool:
    """ "On the stroke of half-time Hale was": a verb of its own behind him, nothing that governs him before."""
    return lowers[man.last : man.last + 1] in _TELLS and lowers[max(0, man.first - 1)] not in _GOVERNS


_TELLS = (["was"], ["had"], ["is"], ["rose"], ["got"])
_GOVERNS = frozenset("from by to of with for past beyond against off under over than as".split())


_MAY_STAND_BEFORE = frozenset(", ; : was stood came and - –".split())


def _does_by_participle(lowers: Sequence[str], man: Reference) -> bool:
    """ "there was Hale, chesting it down and": what he does stands in -ing behind him."""
    if lowers[max(0, man.first - 1)] not in _MAY_STAND_BEFORE:
        return False
    behind = lowers[man.last : man.last + 2]
    return any(word.endswith("ing") and len(word) > 5 for word in behind[:1]) or (
        behind[:1] == [","] and behind[-1].endswith("ing") and len(behind[-1]) > 5
    )


def _agent(lowers: Sequence[str], verb: int, end: int, people: Sequence[Reference]) -> Reference | None:
    """The man behind "by" when the ball was put in by him: not of "headed in a cross by Lind"."""
    for man in people:
        if not end <= man.first <= end + 9:
            continue
        start = man.first
        while start > end and describes(lowers[start - 1]):
            start -= 1
        if start <= verb or lowers[start - 1] != "by":
            continue
        between = lowers[verb + 1 : start - 1]
        if (
            lowers[end] in _DETERMINERS
            or _STOPS & {*between}
            or any(
                deed(word) in ("PASSN", "PASS", "SHOT") or word in ("kick", "ball")
                for word in between[end - verb - 1 :]
            )
        ):
            return None
        return man
    return None
