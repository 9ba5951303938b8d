"""All checks, in the order of the pages that describe them, and the function that runs them over one report."""

import itertools
from dataclasses import replace

from pressbox.datatypes.document import Genre
from pressbox.datatypes.findings import Case, Finding, Settings, Severity
from pressbox.proofread import (
    after_leaving,
    age_and_birth_year,
    box_and_prose,
    clean_sheet,
    comeback,
    eleven,
    first_goal_timed,
    form,
    goal_difference,
    goal_words,
    goals_counted_twice,
    goals_in_turn,
    goals_of_a_half,
    goals_of_one_man,
    goals_over_score,
    half_time_score,
    his_second,
    legs_and_penalties,
    level_points,
    minutes_in_order,
    minutes_left,
    name_spelled_two_ways,
    pass_to_himself,
    place_and_points,
    place_told_twice,
    places_apart,
    points_gap,
    points_possible,
    run_and_result,
    running_score,
    score_told_twice,
    score_turned_round,
    scorer_left_over,
    scorer_side,
    shoot_out,
    side_without_goals,
    stoppage_time,
    team_against_itself,
    times_of_a_card,
    times_of_a_goal,
    told_differently,
    two_legs,
    two_scorers,
    weekday_and_date,
    who_goes_through,
    win_and_score,
    winner_told_twice,
)
from pressbox.proofread.accepted import accepted_places
from pressbox.proofread.check import Check
from pressbox.proofread.reference import AGAINST_REFERENCE
from pressbox.proofread.written_from import WRITTEN_FROM

CHECKS: tuple[Check, ...] = (
    score_told_twice.CHECK,
    winner_told_twice.CHECK,
    win_and_score.CHECK,
    half_time_score.CHECK,
    team_against_itself.CHECK,
    legs_and_penalties.CHECK,
    two_legs.CHECK,
    shoot_out.CHECK,
    who_goes_through.CHECK,
    goals_over_score.CHECK,
    scorer_left_over.CHECK,
    scorer_side.CHECK,
    side_without_goals.CHECK,
    clean_sheet.CHECK,
    score_turned_round.CHECK,
    two_scorers.CHECK,
    pass_to_himself.CHECK,
    goals_counted_twice.CHECK,
    goals_of_one_man.CHECK,
    his_second.CHECK,
    goal_words.CHECK,
    running_score.CHECK,
    comeback.CHECK,
    times_of_a_goal.CHECK,
    first_goal_timed.CHECK,
    minutes_in_order.CHECK,
    minutes_left.CHECK,
    goals_in_turn.CHECK,
    goals_of_a_half.CHECK,
    stoppage_time.CHECK,
    after_leaving.CHECK,
    times_of_a_card.CHECK,
    points_gap.CHECK,
    level_points.CHECK,
    place_told_twice.CHECK,
    places_apart.CHECK,
    place_and_points.CHECK,
    points_possible.CHECK,
    goal_difference.CHECK,
    run_and_result.CHECK,
    form.CHECK,
    weekday_and_date.CHECK,
    age_and_birth_year.CHECK,
    name_spelled_two_ways.CHECK,
    eleven.CHECK,
    box_and_prose.CHECK,
    *AGAINST_REFERENCE,
    *WRITTEN_FROM,
    told_differently.CHECK,
)
_EVERYTHING = Settings()


def proofread(case: Case, settings: Settings = _EVERYTHING, *, every_verdict: bool = False) -> tuple[Finding, ...]:
    """What does not add up, by place in the text; the same report always gives the same findings in the same order.

    With `every_verdict` also what reference data supports, or cannot tell.
    """
    accepted = accepted_places(case.document.text)
    found: dict[tuple[object, ...], Finding] = {}
    wanted_checks = [
        check for check in CHECKS if check.id not in settings.off and (not settings.only or check.id in settings.only)
    ]
    for part, check in itertools.product(map(_as_stated, case.parts), wanted_checks):
        for finding in check.find(part):
            if not finding.is_fault and not every_verdict:
                continue
            if not finding.evidence or _is_quoted(case, finding) or accepted.has(finding.check, finding.span):
                continue
            wanted = settings.severity.get(check.id)
            # A note says that the reader itself is unsure: no setting makes an error of it.
            if wanted is not None and not (finding.severity is Severity.NOTE and wanted.rank > 0):
                finding = replace(finding, severity=wanted)
            found.setdefault((finding.check, finding.evidence, finding.elsewhere), finding)
    return tuple(sorted(found.values(), key=lambda f: (f.span.start, f.span.end, f.check, f.message)))


def _as_stated(case: Case) -> Case:
    """A report without the totals that the reader worked out from gaps: the gap itself is what is checked."""
    stated = tuple(told for told in case.mentions.table if not told.derived)
    return replace(case, mentions=replace(case.mentions, table=stated))


def _is_quoted(case: Case, finding: Finding) -> bool:
    """Direct speech is no claim of the paper."""
    quoted = case.document.quotations
    tweets = [s.span for s in case.document.sentences if s.genre is Genre.TWEET]
    return any(one.covers(finding.span) for one in (*(q.span for q in quoted), *tweets))
