"""A sentence with the ball in the net in, whose goal it was that was not given out.

"Hale had the ball in the net, only for ..."   ->  Hale      "a Hale goal was ruled out"  ->  Hale
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pressbox.datatypes.cast import Cast, Form, Reference
from pressbox.datatypes.mentions import TimeMention
from pressbox.matching import Found
from pressbox.mentions.around import Around, Named, sure

BREAKS = frozenset("when as while before after but because although though and who which ; : . ! ?".split())
GOALS = frozenset(
    "goal effort strike header finish shot tap-in volley leveller leveler equaliser equalizer winner opener free-kick drive"
    " flick goals efforts strikes lob chip point".split()
)


@dataclass(slots=True)
class Read:
    """A sentence with its phrases by the part that each plays."""

    around: Around
    verdicts: list[Found]
    nets: list[Found]
    refusals: list[Found]
    likely: Sequence[tuple[Reference, float]] = ()  # who may have scored here, with the log-odds


def named_in(phrase: Found, around: Around) -> Reference | None:
    """Whose goal it was, where the words beside the verdict say so."""
    if "denied-object" in phrase.pattern.says:
        return next((p for p in around.people if phrase.first < p.first < phrase.last), None)
    only = next(
        (i for i in range(max(0, phrase.first - 7), phrase.first) if around.lowers[i : i + 2] == ["only", "to"]), 0
    )
    if only and not BREAKS & set(
        around.lowers[only : phrase.first]
    ):  # "Hale beat the keeper Dunne only to see it disallowed"
        doers = [p for p in around.people if p.last <= only and around.stance[p.first] == "subject"]
        if doers:
            return doers[-1]
    if not any(p.last <= phrase.first for p in around.people) and around.lowers[0] in ("having", "after"):
        had = {"had", "seen", "having", "seeing"} & set(around.lowers[: phrase.first])
        theirs = any(0 < team.first <= phrase.first for team in around.teams)
        if had and not theirs and around.lowers[phrase.last : phrase.last + 1] == [","]:
            named = around.right_of(
                phrase.last + 1, reach=1
            )  # "Having had an effort ruled out, Hale opened the scoring"
            if named is not None and len(named.people) == 1:
                return named.people[0]
    told = GOALS | {"celebrations", "joy"}
    goal = next((i for i in range(phrase.first, phrase.last) if around.lowers[i] in told), phrase.first)
    owner = around.owner(goal, reach=4)
    if owner is not None and not {"but", "and", "the", "only", "was", "when"} & set(around.lowers[owner.last : goal]):
        return owner
    inside = next((p for p in around.people if goal < p.first and p.last <= phrase.last), None)
    if inside is not None and around.lowers[goal + 1] in ("from", "by", "of"):
        return inside
    compound = around.beside(goal)  # "a Victor Wanyama goal"
    if compound is not None and around.lowers[goal - 1] != "," and around.lowers[goal] in told:
        return compound.people[-1]
    for prepositions in ("from", "of"):
        by = around.behind(goal + 1, prepositions, reach=1)
        if by is not None:
            return by.people[0]
    seen = next(
        (i for i in range(goal, max(-1, goal - 10), -1) if around.lowers[i] in ("saw", "seeing", "see", "seen", "had", "having", "has", "sees")),
        None,
    )  # fmt: skip
    if phrase.pattern.says in ("offside", "denied") or (
        seen is not None and not BREAKS & set(around.lowers[seen:goal])
    ):
        subject = around.subject(phrase.first if seen is None else seen)
        return subject.people[-1] if subject else None
    return None


def scorer_before(now: Read, earlier: Read | None, at: int, cast: Cast) -> Reference | None:
    """Who put the ball in before token `at`: in this sentence, else in the one before."""
    for read, end in ((now, at), (earlier, 10_000)):
        if read is None:
            continue
        nets = [n for n in read.nets if n.first < end]
        for net in reversed(nets):
            doer = doer_of(read, net)
            if doer is not None and (read is now or not cast.keeps_goal(doer.best)):
                return doer
        subjects = [
            p for p in read.around.people
            if p.last < end and read.around.stance[p.first] in ("subject", "relative", "infinitive")
            and sure(p, cast) is not None and not cast.keeps_goal(p.best)
        ]  # fmt: skip
        owners = [
            owner for at in range(min(end, len(read.around.lowers)))
            if read.around.lowers[at] in GOALS and (owner := read.around.owner(at, reach=2)) is not None
        ]  # fmt: skip
        if subjects or owners:
            return max((*subjects, *owners), key=lambda p: p.first)
    return None


def scorer_behind(now: Read, at: int) -> Reference | None:
    """Who put it in, told behind the verdict: "a goal ruled out when Hale headed in", ", Hale straying offside"."""
    around = now.around
    for net in now.nets:
        if net.first >= at and net.first - at < 18:
            doer = doer_of(now, net)
            if doer is not None and doer.first >= at and not of_another_goal(around, at, doer.first):
                return doer
    for person in around.people:
        if person.first >= at and around.lowers[person.first - 1] in (",", "with", "because", "as", "when", "that"):
            behind = around.lowers[person.last : person.last + 6]
            if "offside" in behind and behind[0] not in ("'s", "and"):
                return person
    return None


def of_another_goal(around: Around, at: int, man: int) -> bool:
    """ "(had a goal disallowed) before Hale opened the scoring": what is told behind the verdict is a goal that stood."""
    between = around.lowers[at:man]
    stood = {"opened", "levelled", "equalised", "equalized", "lead", "ahead"} & {*around.lowers[man : man + 8]}
    opens = around.lowers[0] in ("after", "having")
    return bool({"before", "until", "then", "but"} & {*between}) or (
        (opens or bool({"after", "and"} & {*between})) and bool(stood)
    )


def not_the_next_goals(
    times: Sequence[TimeMention], around: Around, last: int, player: Reference | None
) -> list[TimeMention]:
    """ "had a goal disallowed before Hale opened the scoring on 30 minutes": the time is of Hale's goal."""

    def is_anothers(time: TimeMention) -> bool:
        on = next((i for i in range(last, time.first) if around.lowers[i] in ("before", "until")), None)
        return on is not None and any(
            on < p.first < time.first and p.form is not Form.PRONOUN and (player is None or p.best != player.best)
            for p in around.people
        )

    return [time for time in times if not is_anothers(time)]


def likelier(read: Read, doer: Reference | None, at: int | None = None) -> Reference | None:
    """Who had the ball in the net: the one who does it by grammar, else whoever the weights of goals see as its scorer.

    `at`: where the words end that took it back.
    """
    men = [
        (man, odds)
        for man, odds in read.likely
        if at is None or man.first < at or not of_another_goal(read.around, at, man.first)
    ]
    best = max(men, key=lambda one: one[1], default=None)
    if best is None or doer is not None or not read.nets:
        return doer
    return best[0] if best[1] > _FAR else None


_FAR = -1.0


def caught_offside(around: Around, verdict: Found) -> tuple[Reference, ...]:
    """ "had two goals disallowed, Hale and Moss both being caught offside": all of them."""
    if around.lowers[verdict.last : verdict.last + 1] not in ([","], ["with"], ["for"], ["as"], ["through"]):
        return ()
    named = around.right_of(verdict.last + 1, reach=2)
    if named is None or len(named.people) < 2:
        return ()
    behind = around.lowers[named.last : named.last + 8]
    return named.people if {"offside", "both", "penalised", "guilty", "respectively"} & set(behind) else ()


def given_for_it(lowers: Sequence[str], at: int) -> bool:
    """ "It was given for hands against Lind": the kick that went in, and nothing refused."""
    return lowers[max(0, at - 3) : at] in (["was", "given", "for"], ["was", "awarded", "for"])


def had_by_a_side(now: Read, verdict: Found) -> bool:
    """ "Millfield had a goal disallowed", "Millfield netted the ball, but it was disallowed": no man of the sentence before."""
    around = now.around
    return a_side_had_it(around, verdict) or any(
        net.last <= verdict.first and a_side_has_it(around, net) and not any(p.first < net.last for p in around.people)
        for net in now.nets
    )


def a_side_had_it(around: Around, verdict: Found) -> bool:
    """ "Millfield had a goal disallowed": nobody of the sentence before is meant."""
    return any(
        team.last <= verdict.first and not BREAKS & set(_plainly(around.lowers[team.last : verdict.first]))
        and around.lowers[team.last : team.last + 1] != ["'s"] and {"had", "saw", "have", "having"} & set(around.lowers[team.last : verdict.first + 1])
        for team in around.teams
    )  # fmt: skip


def _plainly(words: Sequence[str]) -> list[str]:
    """ "were fuming after having a goal chalked off": what they had, though it is told in another clause."""
    return [word for word, behind in pairwise((*words, "")) if not (word == "after" and behind in ("having", "seeing"))]


def a_side_has_it(around: Around, net: Found) -> bool:
    """ "we had the ball in the net", "Millfield then had the ball in the net": no man does it."""
    at = net.first
    while at > 0 and (around.lowers[at - 1] in _SOON or around.lowers[at - 1].endswith("ly")):
        at -= 1
    return around.lowers[at - 1 : at] in (["we"], ["they"]) or any(team.last == at for team in around.teams)


_SOON = frozenset("then also soon even had did twice again".split())


def doer_of(read: Read, net: Found) -> Reference | None:
    """Who put it in, by grammar: the subject, the owner of the shot, the man behind "by" or "through"."""
    around = read.around
    if {"was", "were", "being", "is"} & set(around.lowers[max(0, net.first - 2) : net.first]):
        by = around.behind(net.last, "by", reach=4)
        if by is not None:
            return by.people[0]
    if net.pattern.name in ("backheel into the net", "celebrations cut short", "crossed the line", "did go in"):
        owner = around.owner(net.first, reach=3)
        if owner is not None or net.pattern.name == "backheel into the net":
            return owner
    if net.pattern.name in ("had the ball in the net", "thought he had scored", "celebrated"):
        through = around.behind(net.last, "through", reach=3) or _told_through(around, net.last)
        if through is not None:
            return through.people[0]
    for at in (net.first - 1, net.first - 2):
        if at >= 0 and around.lowers[at] in GOALS and not any(at < p.first < net.first for p in around.people):
            return around.owner(at, reach=4) or (beside.people[-1] if (beside := around.beside(at)) else None)
    subject = around.subject(net.first, reach=18)
    return subject.people[-1] if subject else None


def _told_through(around: Around, last: int) -> Named | None:
    """ "had the ball in the net ten minutes after the break through Hale": times may stand between."""
    at = next((i for i in range(last, min(len(around.lowers), last + 9)) if around.lowers[i] == "through"), None)
    return around.right_of(at + 1, reach=5) if at is not None else None
