"""A shoot-out ends as soon as it is decided, and has one winner and one score.

Why: the figures are typed from memory: nobody wins 5-2 with five kicks each, for at 4-2 all is over.
Silent when: the figures are of a shoot-out on its way, or two shoot-outs are told.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pressbox.datatypes.document import Genre, Sentence, Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.numbers import number
from pressbox.proofread.check import Check
from pressbox.proofread.mended import score_mended

_ID = "shoot-out"
_KICKS = 5
_FIGURES = r"(?P<a>\d{1,2})\s?[-–—‑]\s?(?P<b>\d{1,2})"
_SHOOT_OUT = r"(?:penalt(?:y kicks|ies)|pens|spot-kicks|kicks from the (?:penalty )?(?:spot|mark)|(?:penalty |penalties )?shoot-?out)"
_TOLD = re.compile(
    rf"(?<![\d-]){_FIGURES}(?![\d-])(?: (?:win|victory|triumph|success|defeat|loss|winners|victors))? (?:on|in|after|from|via|by|at) (?:a |the |an? ensuing |the ensuing )?{_SHOOT_OUT}"
    rf"|\b{_SHOOT_OUT}[ ,:]{{0,2}}(?:by |was won |ended |finished )?\(?(?P<a2>\d{{1,2}})\s?[-–—‑]\s?(?P<b2>\d{{1,2}})(?![\d-])"
    rf"|\((?P<a3>\d{{1,2}})\s?[-–—‑]\s?(?P<b3>\d{{1,2}}) (?:on )?pens?\b",
    re.I,
)
_ON_THE_WAY = re.compile(
    r"\b(?:led|leading|lead|trailed|trailing|ahead|behind|level(?:led)?|up|down|made it|making it|at|put|to go|after (?:three|four|five) (?:kicks|penalties|rounds)"
    r"|kept|sudden death|missed|saved|stood|could|would|should|if)\b[^.;]{0,25}$", re.I
)  # fmt: skip
_WON_BY = re.compile(
    r"\b(?:beat|beating|beats|won|win|winning|edg(?:ed|ing)|knock(?:ed|ing) out|prevail(?:ed|ing)|triumph(?:ed|ing))\b(?!.*\b(?:after|when|was|were|from|before)\b)[^.;,]{0,60}$", re.I
)  # fmt: skip
_ALL = re.compile(
    r"\b(?:scor(?:ed|ing)|convert(?:ed|ing)|buried|burying|netted|tucked away|tucking away|dispatched) all (?P<n>two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:of their |of its |their )?(?:penalties|spot-kicks|kicks|efforts|attempts)\b", re.I
)  # fmt: skip
_OF_THEIR = re.compile(
    r"\bmissed (?P<n>one|two|three|four) of (?:their|its) (?P<of>three|four|five|six) (?:penalties|spot-kicks|kicks|attempts|efforts)\b", re.I
)  # fmt: skip
_ANOTHER = re.compile(r"\b(?:last|previous|ago|season|year|(?:18|19|20)\d\d|since|also|earlier|again|round)\b", re.I)
_READ = (Genre.PROSE, Genre.HEADLINE, Genre.SUBHEADING, Genre.CAPTION, Genre.FACTBOX, Genre.RESULT)


@dataclass(frozen=True, slots=True)
class ShootOut:
    """A score of penalties, and where it stands; `of_this_day` unless words near it speak of another."""

    pair: tuple[int, int]
    span: Span
    of_this_day: bool

    @property
    def figures(self) -> str:
        """ "4-3"."""
        return f"{self.pair[0]}-{self.pair[1]}"


def find(case: Case) -> Iterator[Finding]:
    """Scores that no shoot-out has, two scores of one, and kicks that do not add up to it."""
    told = [one for sentence in case.document.sentences if sentence.genre in _READ for one in _told(case, sentence)]
    for one in told:
        if not can_end(*sorted(one.pair, reverse=True)):
            yield Finding(
                check=_ID, severity=Severity.WARNING, evidence=(one.span,),
                message=f"No shoot-out ends {one.figures}: {_why(*sorted(one.pair, reverse=True))}.",
            )  # fmt: skip
    ours = [one for one in told if one.of_this_day]
    differing = [one for one in ours[1:] if sorted(one.pair) != sorted(ours[0].pair)]
    if differing and len(case.telling.stories) == 1:
        yield Finding(
            check=_ID, severity=Severity.WARNING, evidence=(differing[0].span, ours[0].span), correction=_mended(case, ours),
            message=f"The shoot-out ended {ours[0].figures} here and {differing[0].figures} there.",
        )  # fmt: skip
    if ours and not differing:
        yield from _kicks(case, ours[0])


def _mended(case: Case, told: list[ShootOut]) -> Correction | None:
    """The one score that no shoot-out has, as the others; or the one that is told once."""
    right = {tuple(sorted(one.pair)) for one in told if can_end(*sorted(one.pair, reverse=True))}
    often = Counter(tuple(sorted(one.pair)) for one in told)
    sure = (
        next(iter(right))
        if len(right) == 1
        else next((pair for pair, n in often.items() if n == len(told) - 1 > 1), None)
    )
    wrong = [one for one in told if tuple(sorted(one.pair)) != sure]
    if sure is None or len(wrong) != 1:
        return None
    least, most = sure
    first, second = wrong[0].pair
    return score_mended(
        case.document.text, wrong[0].span, wrong[0].pair, (least, most) if first < second else (most, least)
    )


def _told(case: Case, sentence: Sentence) -> Iterator[ShootOut]:
    words = sentence.span.of(case.document.text)
    for found in _TOLD.finditer(words):
        name = next(name for name in ("a", "a2", "a3") if found[name] is not None)
        pair = int(found[name]), int(found[name.replace("a", "b")])
        before = words[: found.start(name)]
        if _ON_THE_WAY.search(before) or (pair[0] == pair[1] and not _WON_BY.search(before)):
            continue
        span = sentence.part(found.start(name), found.end(name.replace("a", "b")))
        quoted = sentence.quotes(span.start)
        if not quoted:
            yield ShootOut(pair, span, not _ANOTHER.search(words))


@lru_cache(maxsize=1)
def _endings() -> frozenset[tuple[int, int]]:
    """Every score, the winner's first, at which a shoot-out of five kicks each is over, whoever kicks first."""
    found: set[tuple[int, int]] = set()

    def kick(scores: tuple[int, int], taken: tuple[int, int], turn: int) -> None:
        left = (_KICKS - taken[0], _KICKS - taken[1])
        if scores[0] > scores[1] + left[1] or scores[1] > scores[0] + left[0]:
            found.add((max(scores), min(scores)))
            return
        if left == (0, 0):  # level: one more goal than the other, a kick each
            return
        for goal in (0, 1):
            now = (scores[0] + goal * (turn == 0), scores[1] + goal * (turn == 1))
            kick(now, (taken[0] + (turn == 0), taken[1] + (turn == 1)), 1 - turn)

    kick((0, 0), (0, 0), 0)
    return frozenset(found)


def can_end(winner: int, loser: int) -> bool:
    """Whether a shoot-out can end so."""
    return winner == loser + 1 or (winner, loser) in _endings()


def _why(winner: int, loser: int) -> str:
    if winner == loser:
        return "somebody wins it"
    if winner > _KICKS:
        return "after five kicks each, one goal decides"
    return f"it would have been over at {winner - 1}-{loser}"


def _kicks(case: Case, score: ShootOut) -> Iterator[Finding]:
    """ "scored all five of their penalties" in a 4-3."""
    for sentence in case.document.sentences:
        if sentence.genre is not Genre.PROSE:
            continue
        words = sentence.span.of(case.document.text)
        for wording in (_ALL, _OF_THEIR):
            for found in wording.finditer(words):
                scored = number(found["n"].lower()) or 0
                if wording is _OF_THEIR:
                    scored = (number(found["of"].lower()) or 0) - scored
                if scored not in score.pair:
                    span = sentence.part(found.start(), found.end())
                    yield Finding(
                        check=_ID, severity=Severity.WARNING, evidence=(span, score.span),
                        message=f"“{' '.join(found[0].split())}” makes {scored}, but the shoot-out ended {score.figures}.",
                    )  # fmt: skip


CHECK = Check(_ID, Severity.WARNING, find)
