"""The same team must have won wherever the result is told.

Why: the names are turned about in one of the tellings, or one name is: "handed Fulham all three points" under "Leeds beat
Fulham 2-1".
Silent when: one of the tellings does not name both teams, or words near it speak of another match. A note where the result
stands against words without a score ("sealed their first win", "kept their unbeaten start"), or such words against others where
no score is told in figures; a headline whose winner is beaten ("sinks Leeds"); points of a win where it was drawn.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.story import Story
from pressbox.proofread import win_and_score
from pressbox.proofread.check import Check
from pressbox.proofread.of_this_match import is_alone
from pressbox.proofread.results_told import final_score, is_elsewhere, is_of_another_day, results_told, written
from pressbox.proofread.winner_in_words import OF_POINTS, drawn_in_words, sides_that_lost, sides_that_won


def find(case: Case) -> Iterator[Finding]:
    """Results of one match that name different winners."""
    for story in case.telling.stories:
        told = [
            one for one in results_told(case, story)
            if one.winner is not None and one.both and one.pair is not None and not is_of_another_day(case, one)
        ]  # fmt: skip
        for other in told[1:]:
            first = told[0]
            if other.winner == first.winner or 0 in (other.winner, first.winner):
                continue
            one, two = (story.teams[(t.winner or 1) - 1] for t in (first, other))
            yield Finding(
                check="winner-told-twice",
                severity=Severity.ERROR,
                message=f"{two} win here, but {one} elsewhere.",
                evidence=tuple(dict.fromkeys((*other.names(), other.span, *first.names(), first.span))),
            )
            break
        else:
            yield from _in_words(case, story)


def _in_words(case: Case, story: Story) -> Iterator[Finding]:
    """Words that have the losers for winners, or unbeaten."""
    final = final_score(case, story)
    if final is None or None in story.teams or not story.main:
        return
    if not final.sure:
        yield from _both_in_words(case, story)
        return
    told = [(said, "win") for said in sides_that_won(case, story)] + [
        (said, "lose") for said in sides_that_lost(case, story)
    ]
    for said, did in told:
        mine, theirs = final.pair if said.team == story.teams[0] else final.pair[::-1]
        words = " ".join(said.words.of(case.document.text).split())
        for_points = not said.unbeaten and (
            OF_POINTS.search(words) is not None or not (story.shootout or _AFTER_ALL.search(case.document.text))
        )
        if (mine == theirs and not for_points) or (mine != theirs and (mine > theirs) == (did == "win")):
            continue  # a draw may have been won after all, on penalties or over two legs
        if mine == theirs and any(
            said.words.overlaps(span) for one in win_and_score.find(case) for span in one.evidence
        ):
            continue
        results = [one for one in results_told(case, story) if one.pair is not None]
        teams = [
            team for one in results for team in (one.mention.first_team, one.mention.second_team) if team is not None
        ]
        yield Finding(
            check="winner-told-twice",
            severity=Severity.NOTE,
            message=f"“{words}”, but it ended {written(final.pair)}: {said.team} did not {did}.",
            evidence=(said.span, said.words, *(one.span for one in results), *(team.span for team in teams)),
        )
        return

    for drawn in drawn_in_words(case, story) if final.pair[0] != final.pair[1] and is_alone(case, story) else ():
        yield Finding(
            check="winner-told-twice",
            severity=Severity.NOTE,
            message=f"“{' '.join(drawn.of(case.document.text).split())}”, of a match that ended {written(final.pair)}.",
            evidence=(drawn, *([final.span] if final.span else [])),
        )
        return


_AFTER_ALL = re.compile(
    r"\b(?:penalt\w+|shoot-?out|spot-kicks|aggregate|legs?|replay|extra[- ]time|away goals?)\b", re.I
)


# "enjoyed relative success down the left", "had little success in breaking them down"
_OF_PLAY = re.compile(
    r"\b(?:enjoy(?:ed|ing|s)?|had|having|found|finding|met with|relative|limited|little|much|more|some|any) (?:\w+ ){0,2}success$", re.I
)  # fmt: skip
_BEFORE = 40  # letters


def _both_in_words(case: Case, story: Story) -> Iterator[Finding]:
    """Where no score is told in figures: words that have one side for the winner, and words that have the other."""
    if len(case.telling.stories) > 1 or story.drawn or story.shootout is not None or story.aggregate is not None:
        return
    won: dict[str, list[Span]] = {}
    for said in sides_that_won(case, story):
        if not said.unbeaten:
            won.setdefault(said.team, []).extend((said.span, said.words))
    for one in results_told(case, story):
        if (
            one.pair is None
            and one.winner in (1, 2)
            and not is_of_another_day(case, one)
            and not is_elsewhere(case, one.mention)
            and not _OF_PLAY.search(case.document.text[max(0, one.span.start - _BEFORE) : one.span.end])
        ):
            won.setdefault(story.teams[one.winner - 1] or "", []).extend((*one.names(), one.span))
    if len(won) > 1:
        first, second = sorted(won, key=lambda team: won[team][0])[:2]
        yield Finding(
            check="winner-told-twice",
            severity=Severity.NOTE,
            message=f"{second} win here, but {first} elsewhere.",
            evidence=(*won[second], *won[first]),
        )


CHECK = Check("winner-told-twice", Severity.ERROR, find)
