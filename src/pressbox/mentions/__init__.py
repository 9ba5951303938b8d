"""Document and cast in, mentions out: one statement each, without memory.

"Silva opened the scoring after 12 minutes"  ->  goal Silva, 12'
"""

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import Mentions
from pressbox.mentions.cards import find_cards
from pressbox.mentions.chances import find_chances
from pressbox.mentions.claims import find_claims
from pressbox.mentions.clock import find_times
from pressbox.mentions.disallowed import find_disallowed_goals
from pressbox.mentions.goals import find_goals
from pressbox.mentions.half_time import find_standings_at_break
from pressbox.mentions.listed import find_listed
from pressbox.mentions.penalties import find_missed_penalties
from pressbox.mentions.penalties_awarded import find_penalties_awarded
from pressbox.mentions.quotes import find_quotes
from pressbox.mentions.results import find_results
from pressbox.mentions.standings import find_table
from pressbox.mentions.substitutions import find_substitutions


def find_mentions(document: Document, cast: Cast) -> Mentions:
    """Everything that the sentences state."""
    times = find_times(document)
    listed_results, listed = find_listed(document, cast)
    lines = {result.sentence for result in listed_results}
    prose = tuple(r for r in find_results(document, cast) if r.sentence not in lines)
    goals = find_goals(document, cast, times)
    return Mentions(
        results=(*listed_results, *prose, *find_standings_at_break(document, cast)),
        goals=tuple(g for g in goals if g.sentence not in {goal.sentence for goal in listed}),
        listed=listed,
        times=times,
        cards=find_cards(document, cast, times),
        substitutions=find_substitutions(document, cast, times),
        missed_penalties=find_missed_penalties(document, cast, times),
        disallowed_goals=find_disallowed_goals(document, cast, times, goals),
        penalties_awarded=find_penalties_awarded(document, cast, times),
        chances=find_chances(document, cast, times),
        table=find_table(document, cast),
        claims=find_claims(document, cast),
        quotes=find_quotes(document, cast),
    )
