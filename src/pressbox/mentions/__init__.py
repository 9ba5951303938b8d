"""Document and cast in, mentions out: one statement each, without memory.

"Silva opened the scoring after 12 minutes"  ->  goal Silva, 12'
"""

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.mentions import Mentions, SubstitutionMention
from pressbox.mentions.again import Scenes
from pressbox.mentions.cards import find_cards
from pressbox.mentions.chances import find_chances
from pressbox.mentions.claims import find_claims
from pressbox.mentions.clock import find_times
from pressbox.mentions.course import find_course
from pressbox.mentions.disallowed import find_disallowed_goals
from pressbox.mentions.entries import entry_goals, entry_times
from pressbox.mentions.figures_behind import with_figures
from pressbox.mentions.goals import find_goals
from pressbox.mentions.half_time import find_standings_at_break
from pressbox.mentions.halves import find_halves
from pressbox.mentions.line_scores import find_line_scores
from pressbox.mentions.listed import Listed, find_listed
from pressbox.mentions.margins import find_margins
from pressbox.mentions.penalties import find_missed_penalties
from pressbox.mentions.penalties_awarded import find_penalties_awarded, find_penalties_for
from pressbox.mentions.quotes import find_quotes
from pressbox.mentions.results import find_results
from pressbox.mentions.sides_told_before import with_sides_told_before
from pressbox.mentions.standings import find_table
from pressbox.mentions.substitutions import find_substitutions
from pressbox.mentions.whose_turn import in_turn


def find_mentions(document: Document, cast: Cast) -> Mentions:
    """Everything that the sentences state."""
    times = entry_times(document, find_times(document))
    scenes = Scenes(document, cast, times)
    listed = find_listed(document, cast)
    found = find_results(document, cast, scenes)
    prose = tuple(r for r in with_sides_told_before(document, cast, found) if r.sentence not in listed.lines)
    goals = with_figures(document, cast, in_turn(document, cast, find_goals(document, cast, times, scenes)))
    return Mentions(
        results=(
            *listed.results,
            *prose,
            *find_standings_at_break(document, cast),
            *find_line_scores(document, cast),
            *find_margins(document, cast),
        ),
        goals=tuple(g for g in goals if g.sentence not in {goal.sentence for goal in listed.goals}),
        listed=(*listed.goals, *entry_goals(document, cast, goals)),
        times=times,
        cards=(*find_cards(document, cast, times, scenes), *listed.cards),
        substitutions=(*find_substitutions(document, cast, times, scenes), *_changes(document, listed)),
        missed_penalties=(*find_missed_penalties(document, cast, times, scenes), *listed.missed_penalties),
        disallowed_goals=find_disallowed_goals(document, cast, times, scenes, goals),
        penalties_awarded=find_penalties_awarded(document, cast, times, scenes),
        penalties_for=find_penalties_for(document, cast),
        chances=find_chances(document, cast, times, scenes),
        table=(*find_table(document, cast, scenes), *listed.table),
        claims=find_claims(document, cast, scenes),
        course=find_course(document, cast),
        halves=find_halves(document, cast),
        quotes=find_quotes(document, cast),
    )


_STORY = 1  # sentences of prose from which on a text is a report


def _changes(document: Document, listed: Listed) -> tuple[SubstitutionMention, ...]:
    """Substitutions of lists; where a report stands over them they only show who played: the prose tells the changes."""
    told = sum(s.genre is Genre.PROSE and len(s.tokens) > 8 for s in document.sentences)
    return listed.substitutions if told < _STORY else ()
