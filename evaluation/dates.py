"""The day of a text's match, which annotations do not have: looked up in reference data by teams, score and scorers.

Texts of one source are of one time: what is left open is looked for about the days of the others.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from corpus import Text
from pressbox.datatypes.reference import ReferenceData

_AROUND = timedelta(120)
_FEWEST = 3  # days known of a source


def days_of(texts: Iterable[Text], reference: ReferenceData) -> dict[str, date]:
    """The day of each text whose match is clear, by stem."""
    fitting = {text.stem: _fitting(text, reference) for text in texts}
    found = {stem: day for stem, ranked in fitting.items() if (day := _clear(ranked)) is not None}
    times: dict[str, list[date]] = defaultdict(list)
    for stem, day in found.items():
        times[stem.split("_")[0]].append(day)
    for stem, ranked in fitting.items():
        known = sorted(times[stem.split("_")[0]])
        if stem in found or len(known) < _FEWEST:
            continue
        about = [day for _, day, _ in ranked if known[0] - _AROUND <= day <= known[-1] + _AROUND]
        if len(about) == 1:
            found[stem] = about[0]
    return found


def _clear(ranked: list[tuple[int, date, int]]) -> date | None:
    """The only day, or the one with most of the scorers."""
    if len(ranked) == 1 or (len(ranked) > 1 and ranked[0][0] > ranked[1][0] and 2 * ranked[0][0] >= ranked[0][2]):
        return ranked[0][1]
    return None


def _fitting(text: Text, reference: ReferenceData) -> list[tuple[int, date, int]]:
    """Days on which such a match was played, with how many of the scorers are listed, of how many told."""
    matches = text.gold.get("matches", [])
    match = next((one for one in matches if one.get("main")), matches[0] if len(matches) == 1 else None)
    if match is None or None in match.get("teams", [None]) or not match.get("score"):
        return []
    first, second = match["teams"]
    answer = reference.fixtures_with_score(first, second, tuple(match["score"]))
    at = {name: place for place, name in enumerate(answer.columns)}
    told = {goal["scorer"].split()[-1] for goal in match.get("goals", []) if goal.get("scorer")}
    return sorted(
        (
            (_shared(reference, row[at["match_id"]], told), date.fromisoformat(str(row[at["date"]])), len(told))
            for row in answer.rows
            if row[at["date"]] is not None
        ),
        reverse=True,
    )


def _shared(reference: ReferenceData, match: object, told: set[str]) -> int:
    answer = reference.goals_of(int(str(match)))
    at = {name: place for place, name in enumerate(answer.columns)}
    listed = {str(row[at["scorer"]] or row[at["scorer_written"]]).split()[-1] for row in answer.rows}
    return len(told & listed)
