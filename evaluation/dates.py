"""The day of a text's match, which annotations do not have: looked up in reference data by teams, score and scorers."""

from datetime import date

from corpus import Text
from pressbox.datatypes.reference import ReferenceData


def day_of(text: Text, reference: ReferenceData) -> date | None:
    """The only day on which such a match was played, or the one with most of the scorers; None when that is not clear."""
    matches = text.gold.get("matches", [])
    match = next((one for one in matches if one.get("main")), matches[0] if len(matches) == 1 else None)
    if match is None or None in match.get("teams", [None]) or not match.get("score"):
        return None
    first, second = match["teams"]
    answer = reference.fixtures_with_score(first, second, tuple(match["score"]))
    at = {name: place for place, name in enumerate(answer.columns)}
    if not answer.rows:
        return None
    told = {goal["scorer"].split()[-1] for goal in match.get("goals", []) if goal.get("scorer")}
    ranked = sorted(
        ((_shared(reference, row[at["match_id"]], told), str(row[at["date"]])) for row in answer.rows), reverse=True
    )
    if len(ranked) == 1 or (ranked[0][0] > ranked[1][0] and 2 * ranked[0][0] >= len(told)):
        return date.fromisoformat(ranked[0][1])
    return None


def _shared(reference: ReferenceData, match: object, told: set[str]) -> int:
    answer = reference.goals_of(int(str(match)))
    at = {name: place for place, name in enumerate(answer.columns)}
    listed = {str(row[at["scorer"]] or row[at["scorer_written"]]).split()[-1] for row in answer.rows}
    return len(told & listed)
