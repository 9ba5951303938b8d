"""What the report says of each side's row of results, as what the match of so many matches ago may have ended as.

"a first win in three"  ->  this match a win, the two before no win     "unbeaten in two" -> no defeat now and before

Where the words leave open whether the run counts this match, both ways stand beside each other, and one of them must fit.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import ClaimMention, Mood, ResultMention
from pressbox.datatypes.numbers import number, ordinal
from pressbox.proofread.results_told import final_score

Row = tuple[tuple[int, str], ...]  # (matches ago, the letters W, D, L that it may have ended as)
_LONGEST = 12
_GAMES = r"(?:(?:league |competitive )?(?:games|matches|outings|fixtures|attempts|meetings)\b)?"
_N = r"(?P<n>[a-z]+|\d{1,2})"
_LAST = r"(?:(?:their|its|the) )?(?:(?:last|past|previous) )?"
_RUN = r"(?:straight|successive|consecutive)"
_ENDS = {
    "win": "W", "wins": "W", "victory": "W", "victories": "W", "defeat": "L", "defeats": "L", "loss": "L", "losses": "L",
    "draw": "D", "draws": "D",
}  # fmt: skip
_END = rf"(?P<end>{'|'.join(_ENDS)})"
_FIRST_IN = re.compile(rf"\bfirst {_END} in {_LAST}{_N}\b(?! (?:weeks|months|years|days|seasons|minutes))")
_STRAIGHT = re.compile(
    rf"\b{_N} {_RUN} {_END}\b|\b(?P<n2>[a-z]+|\d{{1,2}}(?:st|nd|rd|th)?) (?P<end2>{'|'.join(_ENDS)})"
    rf" (?:in a row|on the (?:bounce|trot|spin)|running|in succession)\b"
)
_UNBEATEN = re.compile(
    rf"\b(?:unbeaten|undefeated) (?:in|for|through|over) {_LAST}{_N}\b(?! (?:weeks|months|years|days))"
    rf"|\b(?P<n2>[a-z]+|\d{{1,2}})[- ](?:match|game) unbeaten (?:run|streak|sequence)"
    rf"|\b(?P<n3>[a-z]+|\d{{1,2}}) (?:games|matches) (?:unbeaten|undefeated|without defeat)\b"
)
_WINLESS = re.compile(
    rf"\b(?:winless|without a win|without a victory) (?:in|for|from|through) {_LAST}{_N}\b(?! (?:weeks|months|years|days))"
    rf"|\b(?P<n2>[a-z]+|\d{{1,2}})[- ](?:match|game) winless (?:run|streak|sequence)"
    rf"|\b(?P<n3>[a-z]+|\d{{1,2}}) (?:games|matches) without a (?:win|victory)\b"
)
_LAST_OF = re.compile(
    rf"\b(?P<verb>won|lost|drawn) (?:each of |all of |all )?(?:their|its) last {_N}\b(?! (?:weeks|months|years|days))"
)
_OF_A_KIND = re.compile(
    r"\b(?:league|home|away|cup|european|europe|premier|champions|championship|top-flight|division|serie|bundesliga|liga|road"
    r"|travels|season|opening|since|against|over|derby|derbies|competitive|friendl\w+|under|at|all competitions|women|career"
    r"|would|could|should|might|if|ended?|ending|ends|snapped|halted|broke|avoid\w*|threat\w*|missed|after|previous|following"
    r"|from|by|not|never|no|but|only|just|until|then|when|to beat|goals?|point|visits?|trips?)\b", re.I
)  # fmt: skip
_BEFORE = re.compile(r"\b(?:had|came|come|arrived|went into|were|been|before|started|began|entered)\b", re.I)
_NEAR = 45  # letters
_LAST_MATCH = re.compile(r"\b(?:last time out|previous (?:match|game|outing|fixture))\b", re.I)
_LAST_WEEK = re.compile(
    r"\b(?:last (?:week|weekend|saturday|sunday)(?:['’]s)?|in midweek|midweek|three days (?:ago|earlier)|a week (?:ago|earlier))\b",
    re.I,
)
_ANOTHER_CUP = re.compile(
    r"\b(?:cup|champions|europa|friendly|pre-season|first leg|second leg|trophy|international|qualif\w+|shield|season|reserves?)\b", re.I
)  # fmt: skip
# "a 5-0 thumping courtesy of Derby": whose win it was, the words behind the figures say.
_FROM_THE_OTHER = re.compile(r"\b(?:courtesy of|at the hands of|inflicted by|administered by|handed out by)\b", re.I)


@dataclass(frozen=True, slots=True)
class RunTold:
    """One statement; `rows` are the ways in which it may be meant."""

    team: str
    words: str
    span: Span
    rows: tuple[Row, ...]
    ended: str = ""  # "the win", of one earlier result

    @property
    def is_result(self) -> bool:
        """Whether it is one earlier match rather than a run."""
        return bool(self.ended)


def fit(one: RunTold, other: RunTold) -> bool:
    """Whether some row of results has both."""
    return any(_meet(dict(a), dict(b)) for a in one.rows for b in other.rows)


def _meet(one: dict[int, str], other: dict[int, str]) -> bool:
    return all(set(ends) & set(other.get(ago, "WDL")) for ago, ends in one.items())


def runs_told(case: Case) -> Iterator[RunTold]:
    """Every run, and every earlier result, of which the words leave no doubt whose it is."""
    for claim in case.mentions.claims:
        if claim.kind == "streak" and claim.mood is Mood.ASSERTED and len(claim.teams) == 1 and claim.teams[0].best:
            team = claim.teams[0].best
            ended = _ended(case, team)
            # "condemned the hosts to a fourth successive defeat": of a run that this match denies, another side is meant.
            yield from (
                run for run in _run(case, claim, team)
                if ended is None or _meet(dict(run.rows[0]), {0: ended})
            )  # fmt: skip
    for one in case.mentions.results:
        yield from _earlier(case, one)


def _ended(case: Case, team: str) -> str | None:
    """What this match was for a side, where the report leaves no doubt of it."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if final is not None and final.sure and team in story.teams:
            return _end(final.pair if team == story.teams[0] else final.pair[::-1])
    return None


_NAMED = {"W": "win", "D": "draw", "L": "defeat"}


def _end(pair: tuple[int, int]) -> str:
    return "W" if pair[0] > pair[1] else "L" if pair[0] < pair[1] else "D"


def _run(case: Case, claim: ClaimMention, team: str) -> Iterator[RunTold]:
    sentence = case.document.sentences[claim.sentence]
    text = sentence.span.of(case.document.text)
    start = claim.span.start - sentence.span.start
    end = claim.span.end - sentence.span.start
    for row, found in _rows(text.lower(), max(0, start - 12), end + 12):
        around = text[max(0, found.start() - _NEAR) : found.end() + _NEAR // 2]
        if _OF_A_KIND.search(around[: _NEAR if found.start() >= _NEAR else found.start()][-22:]) or _OF_A_KIND.search(
            text[found.start() : found.end() + _NEAR // 2]
        ):
            continue
        earlier = tuple((ago + 1, ends) for ago, ends in row)
        had = bool(_BEFORE.search(text[max(0, found.start() - _NEAR) : found.start()]))
        now = row[0][1] != row[-1][1]  # "a first win in five": of the match that is told
        rows = (earlier,) if had else (row,) if now else (row, earlier)
        span = sentence.part(found.start(), found.end())
        yield RunTold(team, " ".join(span.of(case.document.text).split()), span, rows)
        return


def _rows(lower: str, start: int, end: int) -> Iterator[tuple[Row, re.Match[str]]]:
    """The runs told between two places, each from the last match backwards."""
    for found in _FIRST_IN.finditer(lower, start, end):
        if (count := _count(found["n"])) and (what := _ENDS[found["end"]]) != "D":
            rest = "DL" if what == "W" else "WD"
            yield ((0, what), *((ago, rest) for ago in range(1, count))), found
    for found in _STRAIGHT.finditer(lower, start, end):
        if count := _count(found["n"] or found["n2"]):
            yield _all(count, _ENDS[found["end"] or found["end2"]]), found
    for wording, ends in ((_UNBEATEN, "WD"), (_WINLESS, "DL")):
        for found in wording.finditer(lower, start, end):
            if count := _count(found["n"] or found["n2"] or found["n3"]):
                yield _all(count, ends), found
    for found in _LAST_OF.finditer(lower, start, end):
        if count := _count(found["n"]):
            yield _all(count, {"won": "W", "lost": "L", "drawn": "D"}[found["verb"]]), found


def _all(count: int, ends: str) -> Row:
    return tuple((ago, ends) for ago in range(count))


def _count(word: str | None) -> int | None:
    value = number(word) if word else None
    value = ordinal(word) if word and value is None else value
    return value if value is not None and 1 < value <= _LONGEST else None


def _earlier(case: Case, one: ResultMention) -> Iterator[RunTold]:
    """ "beat Derby 1-0 last week": one of the last two matches before this."""
    sentence = case.document.sentences[one.sentence]
    text = sentence.span.of(case.document.text)
    at = one.span.start - sentence.span.start
    near = text[max(0, at - _NEAR) : one.span.end - sentence.span.start + _NEAR]
    last, week = _LAST_MATCH.search(near), _LAST_WEEK.search(near)
    if not (last or week) or one.score is None or _ANOTHER_CUP.search(text) or one.kind != "final":
        return
    if sentence.quotes(one.span.start) or one.mood is Mood.HYPOTHETICAL or _FROM_THE_OTHER.search(near):
        return
    for team, pair in ((one.first_team, one.score), (one.second_team, one.score[::-1])):
        if team is not None and team.best:
            end = _end(pair)
            if one.winner is not None and (one.winner == 0) != (end == "D"):
                return
            agos = (1,) if last else (1, 2)
            words = " ".join(one.span.of(case.document.text).split())
            span = one.span
            yield RunTold(team.best, words, span, tuple(((ago, end),) for ago in agos), f"that {_NAMED[end]}")


__all__ = ["RunTold", "fit", "runs_told"]
