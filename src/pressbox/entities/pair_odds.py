"""A sentence with its people and teams in, what the learned weights say of each two of them out: log-odds.

"Howard saved low from Ben Arfa"  ->  Howard, Ben Arfa: -1.9 that they are of one side
"""

from collections.abc import Container, Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.entities.evidence import Named
from pressbox.entities.pair_features import neighbour_features, pair_features
from pressbox.matching.beside import team_features
from pressbox.matching.clauses import Clauses, clause_features, clauses_of
from pressbox.matching.subjects import stances_of
from pressbox.weighing import odds_of

Pair = tuple[Reference, Reference, float]
_TOO_MANY = 2  # teams named between two men: the sentence has come to another match, or to its other side
_SURE = 0.5  # whom a word means most likely, before it is weighed whose man he is


def pair_odds(
    sentence: Sentence, references: list[Reference], teams: Named | None, men: Named | None, keepers: Container[str]
) -> tuple[list[Pair], list[Pair]]:
    """(person, team, odds) and (person, person, odds); `teams` and `men` are the last sentences that named some."""
    stance = stances_of(sentence, references)
    clauses = clauses_of(sentence, references)
    of_teams = [
        (person, team, odds_of("member", features))
        for person in references if person.kind is Kind.PERSON and person.best and person.targets[0][1] >= _SURE
        for team, features in team_features(sentence, references, teams and teams[:2], person, stance, clauses)
    ]  # fmt: skip
    of_men = [
        (left, right, odds_of("pair", features))
        for left, right, features in people_features(sentence, references, men and men[:2], keepers, stance, clauses)
    ]
    return of_teams, of_men


def people_features(
    sentence: Sentence, references: Sequence[Reference], before: tuple[Sentence, list[Reference]] | None,
    keepers: Container[str], stance: Mapping[int, str] | None = None, clauses: Clauses | None = None,
) -> Iterator[tuple[Reference, Reference, list[str]]]:  # fmt: skip
    """Pairs of different people no further than three names apart, and across two sentences; with their features.

    `stance` is that of the people among the references, `clauses` those of the sentence, where they are known.
    """
    people = [r for r in references if r.kind is Kind.PERSON and r.best]
    if stance is None:
        stance = stances_of(sentence, people)
    if clauses is None:
        clauses = clauses_of(sentence, references)
    for at, left in enumerate(people):
        for right in people[at + 1 : at + 4]:
            teams = sum(r.kind is Kind.TEAM and left.last <= r.first < right.first for r in references)
            if left.best != right.best and teams < _TOO_MANY:
                features = pair_features(sentence, references, left, right, stance, keepers)
                yield left, right, features + clause_features(clauses, left, right, "PP")
    if before and people and sentence.index - before[0].index <= 1:
        for place, earlier in (("last", before[1][-1]), ("first", before[1][0])):
            if earlier.best != people[0].best:
                yield earlier, people[0], neighbour_features(before[0], earlier, sentence, people[0], place)
