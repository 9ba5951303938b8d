"""A man plays for one of the two sides, and scores for it.

Why: two surnames or two clubs are taken for one another, mostly in captions and in the line that sums up.
Silent when: an own goal or a former club is spoken of, or only one place says where he plays and the reader has no
other ground, or learned words alone stand against what is known of a man whose goal the reader does not believe. A note
when the other place is the reader's own reading of the whole, or when a sentence gives one side a goal that the others
give to the other.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from itertools import combinations

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.names import near
from pressbox.proofread.passes_across import passes_across
from pressbox.proofread.results_told import names_in_result, results_told
from pressbox.proofread.sides_told import SideTold, known_side, sides_meant, sides_of_goals, sides_told

_SURE_OF_TEAM = 0.75
_GIVEN = 0.9  # of the goal's side and of the man, in one sentence
_SURE_OF_GIVEN = 0.55
_FAR = 80  # letters
_LOOSE = frozenset("after following despite as from".split())
_MEANT = 0.8  # log-odds of the words of one sentence
_HALF = 0.5
_LIKELY, _LIKELY_MEANT = 0.5, 1.2  # the same where other sentences and the story as a whole say otherwise


def find(case: Case) -> Iterator[Finding]:
    """Men who are told on both sides."""
    for story in case.telling.stories:
        if not story.main or None in story.teams:
            continue
        own = {goal.scorer for goal in story.goals if goal.kind == "own_goal"} | _spelled_twice(case)
        told: dict[str, list[SideTold]] = defaultdict(list)
        for one in sides_told(case, story):
            if one.person not in own:
                told[one.person].append(one)
        given = [one for person, places in told.items() for one in _of_one_man(case, story, person, places)]
        on_both = {person for person, places in told.items() if len({one.team for one in places}) > 1}
        given += _given_to_the_other(case, story, own | on_both)
        for held in (_against_what_is_known, _against_the_rest):
            places = {finding.evidence[:2] for finding in given}
            given += [finding for finding in held(case, story, own | on_both) if finding.evidence[:2] not in places]
        yield from given
        if not given:
            yield from _from_an_opponent(case, story)
        for one in sides_meant(case, story, _MEANT):
            if one.person in own or any(place.team != one.team for place in told[one.person]):
                continue
            believed = _believed_elsewhere(case, story, one)
            if believed is not None and believed != one.team:
                yield Finding(
                    check="scorer-side",
                    severity=Severity.NOTE,
                    message=f"{one.person} scores for {one.team} here, but seems to play for {believed}.",
                    evidence=(one.span, one.name),
                )


def _from_an_opponent(case: Case, story: Story) -> Iterator[Finding]:
    for giver, scorer in passes_across(case, story):
        yield Finding(
            check="scorer-side",
            severity=Severity.NOTE,
            message=f"{scorer.best} scores from a pass of {giver.best} here, who seems to play for the other side.",
            evidence=(scorer.span, giver.span),
        )
        return


def _given_to_the_other(case: Case, story: Story, own: set[str | None]) -> Iterator[Finding]:
    """Goals that a sentence gives to one side, when what the other sentences tell of the man puts him on the other."""
    told = list(sides_of_goals(case, story, _GIVEN))
    for one in told:
        if one.person in own:
            continue
        elsewhere = {
            other.team for other in (*told, *sides_told(case, story), *sides_meant(case, story, _MEANT))
            if other.person == one.person and other.sentence != one.sentence
        }  # fmt: skip
        goals = [goal for goal in story.goals if goal.scorer == one.person]
        here = [goal for goal in goals if one.sentence in goal.sentences]
        read = {goal.team for goal in (here or goals)}
        known = case.cast.person_named.get(one.person)
        plays = known.team if known and known.team in story.teams and known.team_weight > _SURE_OF_GIVEN else None
        rival = _other(story, one.team)
        against = (elsewhere == {rival} and plays != one.team) or (
            elsewhere and read == {rival} and plays == rival and one.team not in elsewhere
        )
        if against:
            yield Finding(
                check="scorer-side",
                severity=Severity.NOTE,
                message=f"{one.person}'s goal is {one.team}'s here, but he seems to play for {_other(story, one.team)}.",
                evidence=(one.span, one.name, *_where_else(story, one.person, rival, one.sentence)),
            )


def _where_else(story: Story, person: str, team: str | None, here: int) -> Iterator[Span]:
    """The goals of his that are told of the other side."""
    for goal in story.goals:
        if goal.scorer == person and goal.team == team:
            yield from (span for span, at in zip(goal.spans, goal.sentences, strict=False) if at != here)


def _against_the_rest(case: Case, story: Story, own: set[str | None]) -> Iterator[Finding]:
    """A sentence that gives a man's goal to one side, when another sentence and the story as a whole give it to the other."""
    told = [
        *sides_told(case, story), *sides_of_goals(case, story, _LIKELY, by_ground=_hosts_are_told(case, story)),
        *sides_meant(case, story, _LIKELY_MEANT),
    ]  # fmt: skip
    for one in told:
        rival = _other(story, one.team)
        if one.person in own or {goal.team for goal in story.goals if goal.scorer == one.person} != {rival}:
            continue
        elsewhere = [other for other in told if other.person == one.person and other.sentence != one.sentence]
        if elsewhere and all(other.team == rival for other in elsewhere):
            yield Finding(
                check="scorer-side",
                severity=Severity.NOTE,
                message=f"{one.person} scores for {one.team} here and for {rival} elsewhere.",
                evidence=(one.span, one.name, elsewhere[0].span, elsewhere[0].name),
            )


def _hosts_are_told(case: Case, story: Story) -> bool:
    """Whether a result with both names says whose ground it was, or might: else "the visitors" is a guess."""
    return story.home is not None and any(one.both and one.pair for one in results_told(case, story))


def _is_loose(case: Case, one: SideTold) -> bool:
    """Whether the goal may be the one that the side answered, or another's: "levelled after a goal from Hale"."""
    words = case.document.text[min(one.span.end, one.name.end) : max(one.span.start, one.name.start)].lower()
    return len(words) > _FAR or bool(_LOOSE & set(words.split())) or ";" in words


def _against_what_is_known(case: Case, story: Story, own: set[str | None]) -> Iterator[Finding]:
    """A goal that a sentence gives to one side, of a man who is known as the other's."""
    # "Leeds striker Hale" may be another Hale than the one who is known.
    told = (one for one in sides_told(case, story) if one.how not in ("of", "own"))
    given = (one for one in sides_of_goals(case, story, 0.0) if not _is_loose(case, one))
    for one in (*told, *given, *sides_meant(case, story, _MEANT)):
        rival = _other(story, one.team)
        man = case.cast.person_named.get(one.person)
        # Where the whole of the report has him on the side of the sentence, he is another man of that name, or has moved.
        moved = man is not None and man.team == one.team and man.team_weight > _SURE_OF_TEAM
        if one.how == "meant" and (
            man is None or man.team_weight < _HALF or all(goal.scorer != one.person for goal in story.goals)
        ):
            continue  # learned words alone: of a man whose goal the reader does not believe, or whose side it does not know
        if one.person not in own and not moved and known_side(case, story, one.person) == rival:
            yield Finding(
                check="scorer-side",
                severity=Severity.NOTE,
                message=f"{one.person} scores for {one.team} here, but is known as a man of {rival}.",
                evidence=(one.span, one.name),
            )


def _other(story: Story, team: str) -> str | None:
    return story.teams[1 - story.teams.index(team)]


def _spelled_twice(case: Case) -> set[str | None]:
    """Men who stand in the cast under two spellings: what is told of the one is missing of the other."""
    names = sorted({person.name for person in case.cast.people})
    twice = (pair for pair in combinations(names, 2) if abs(len(pair[0]) - len(pair[1])) <= 1 and near(*pair))
    return {name for pair in twice for name in pair}


def _of_one_man(case: Case, story: Story, person: str, places: list[SideTold]) -> Iterator[Finding]:
    teams = {one.team for one in places}
    if len(teams) > 1:
        if any(map(partial(_may_be_a_byname, case, story), teams)):
            return
        first = places[0]
        other = next(one for one in places if one.team != first.team)
        yield Finding(
            check="scorer-side",
            severity=Severity.ERROR,
            message=f"{person} plays for {other.team} here, but for {first.team} elsewhere.",
            evidence=(other.span, other.name, first.span, first.name),
        )
        return
    believed = _believed(case, story, person)
    if believed is not None and believed not in teams:
        one = places[0]
        yield Finding(
            check="scorer-side",
            severity=Severity.NOTE,
            message=f"{person} is told with {one.team} here, but seems to play for {believed}.",
            evidence=(one.span, one.name),
        )


def _may_be_a_byname(case: Case, story: Story, team: str) -> bool:
    """Whether a side is only ever called "the Pilots", and no result names it: then it may be the other side's byname."""
    named = [
        one for one in case.cast.references if one.kind is Kind.TEAM and one.best == team and one.form is Form.NAME
    ]
    results = {span.start for span in names_in_result(case, story)}
    the = any(
        case.document.sentences[one.sentence].lowers[max(0, one.first - 1) : one.first] == ["the"] for one in named
    )
    return the and " " not in team and team.endswith("s") and not any(one.span.start in results for one in named)


def _believed(case: Case, story: Story, person: str) -> str | None:
    """The side on which the whole of the report puts him."""
    goals = {goal.team for goal in story.goals if goal.scorer == person}
    known = case.cast.person_named.get(person)
    least = _SURE_OF_GIVEN if goals else _SURE_OF_TEAM
    team = known.team if known and known.team in story.teams and known.team_weight > least else None
    return team if team is not None and goals <= {team} else None


def _believed_elsewhere(case: Case, story: Story, one: SideTold) -> str | None:
    """The side on which the rest of the report puts him, as far as the sentence in doubt can be left aside."""
    known = case.cast.person_named.get(one.person)
    team = known.team if known and known.team in story.teams and known.team_weight > _SURE_OF_TEAM else None
    goals = {goal.team for goal in story.goals if goal.scorer == one.person}
    return team if team is not None and (not goals or goals == {team}) else None


CHECK = Check("scorer-side", Severity.ERROR, find)
