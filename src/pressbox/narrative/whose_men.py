"""The matches told in, the team of everyone whom the report names out.

"Kessie sent Szczesny the wrong way ... Roma keeper Szczesny"  ->  Szczesny: Roma; Kessie, who scored, Atalanta

What happened on the pitch says more of most men than the words beside their names, and is known only now.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.mentions import ClaimMention, Mentions
from pressbox.datatypes.story import Story
from pressbox.narrative.allegiance import sides_in

_SURE = 0.5  # a share in a team above which he is its man


_Shares = Sequence[Mapping[str, Mapping[str, float]]]


def sides_at_last(tied: Cast, mentions: Mentions, stories: Sequence[Story]) -> _Shares:
    """For each match everyone's share in its two teams, and that of "they" and "Brennick's side"; all is told now.

    `tied` is the cast with the ties that events make.
    """
    return [sides_in(tied, mentions, [t for t in s.teams if t], s.goals) for s in stories]


def claims_put_right(cast: Cast, mentions: Mentions, stories: Sequence[Story], shares: _Shares) -> list[ClaimMention]:
    """The claims, "Brennick's men" and "they" in them pointing at the team whom they turned out to mean."""
    match_at = {sentence: at for at, story in reversed(list(enumerate(stories))) for sentence in story.sentences}

    def put_right(team: Reference) -> Reference:
        stand_in = cast.ties.meant.get((team.sentence, team.first))
        where = match_at.get(team.sentence)
        if stand_in is None or where is None:
            return team
        meant = _likeliest(shares[where].get(stand_in, {}))
        return replace(team, targets=((meant, 1.0),)) if meant else team

    men = teams_of_people(cast, stories, shares)
    found: list[ClaimMention] = []
    derbies: set[tuple[str, ...]] = set()
    for claim in mentions.claims:
        teams = [put_right(team) for team in claim.teams]
        if claim.pattern == "derby":
            pair = _derby_of(cast, claim, stories)
            if pair is None or pair in derbies:
                continue
            derbies.add(pair)
            teams = [_of(claim, team) for team in pair]
        own = men.get(claim.people[0].best or "") if claim.people and claim.kind in _OF_MEN else None
        if own and own not in {team.best for team in teams}:
            teams.insert(0, _of(claim, own))
        if claim.kind == "previous_meeting" and len(teams) < _TWO and claim.sentence in match_at:
            played = stories[match_at[claim.sentence]].teams
            teams += [_of(claim, team) for team in played if team and team not in {one.best for one in teams}]
        found.append(replace(claim, teams=tuple(teams)))
    return _with_levels(found)


def _of(claim: ClaimMention, team: str) -> Reference:
    """A team that the claim's words do not name, but follows."""
    return Reference(claim.span, claim.sentence, claim.first, claim.last, Kind.TEAM, Form.EPITHET, ((team, 1.0),))


def _derby_of(cast: Cast, claim: ClaimMention, stories: Sequence[Story]) -> tuple[str, str] | None:
    """The match that is the derby: of those told in its sentence the one whose team is named last before it."""
    told = [story for story in stories if claim.sentence in story.sentences and story.teams[1]]
    before = [
        r.best for r in cast.by_sentence.get(claim.sentence, ())
        if r.kind is Kind.TEAM and r.form is not Form.PRONOUN and r.last <= claim.last
    ]  # fmt: skip
    for team in reversed(before):
        story = next((story for story in told if team in story.teams), None)
        if story:
            return story.teams[0], story.teams[1] or ""
    return (told[0].teams[0], told[0].teams[1] or "") if len(told) == 1 else None


def _with_levels(claims: Sequence[ClaimMention]) -> list[ClaimMention]:
    """ "level on 26 points with Marlow, who stay second on goal difference": it is the difference between the two."""
    level = {claim.sentence: claim.teams for claim in claims if claim.kind == "level_on_points"}
    found = []
    for claim in claims:
        if claim.kind == "goal_difference" and len(claim.teams) < _TWO:
            named = {team.best for team in claim.teams}
            more = [team for team in level.get(claim.sentence, ()) if team.best not in named]
            claim = replace(claim, teams=(*claim.teams, *more))
        found.append(claim)
    return found


_OF_MEN = ("career", "head_to_head", "record")
_TWO = 2


def teams_of_people(cast: Cast, stories: Sequence[Story], shares: _Shares) -> dict[str, str | None]:
    """Each person's team: of the two that play in the match where he is told of; None where nothing says."""
    told = _told_in(cast, stories)
    found: dict[str, str | None] = {}
    for person in cast.people:
        where = told.get(person.name)
        if where is None:
            continue
        scored = {g.team for s in stories for g in s.goals if g.scorer == person.name and g.kind != "own_goal"}
        changed = {
            e.team for s in stories for e in (*s.substitutions, *s.cards, *s.missed_penalties) if e.player == person.name
        }  # fmt: skip
        fouled = {  # who gave a penalty away plays against those who got it
            t for s in stories for e in s.penalties_awarded if e.other == person.name and e.team
            for t in s.teams if t != e.team
        }  # fmt: skip
        known = (scored or changed or fouled) - {None}
        found[person.name] = known.pop() if len(known) == 1 else _likeliest(shares[where].get(person.name, {}))
    return found


def _likeliest(share: Mapping[str, float]) -> str | None:
    if not share:
        return None
    team = max(share, key=lambda t: (share[t], t))
    return team if share[team] > _SURE else None


def _told_in(cast: Cast, stories: Sequence[Story]) -> dict[str, int]:
    """The match in whose sentences each person is named most, the first told of equals; where he scored before all."""
    named: dict[str, Counter[int]] = {person.name: Counter() for person in cast.people}
    for at, story in enumerate(stories):
        inside = set(story.sentences)
        for reference in cast.references:
            if reference.kind is Kind.PERSON and reference.best in named and reference.sentence in inside:
                named[reference.best][at] += 1
        for goal in story.goals:
            if goal.scorer in named:
                named[goal.scorer][at] += 10
    return {name: min(count, key=lambda at: (-count[at], at)) for name, count in named.items() if count}
