"""A run that is told as going on must go on with this result.

Why: the line about the run is from the preview: "unbeaten in six" stands under a defeat.
Silent when: the run is told as ended, threatened or of before the match, or of another competition or ground.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import TELLING, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import ClaimMention, Mood
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.mended import turned_about
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.results_told import final_score, results_told

_NOW = frozenset(
    "now extended extend extends extending stretched stretch continue continued continues made remain remained remains are is still stay".split()
)
_BEFORE = frozenset(
    "had ended end ends ending snapped halted broke came was were been previous last hoping looking could would should"
    " arrived before previously until since despite lost first home away cup premier champions european month in-form"
    " not never n't no enough unable failed failing but over against former after if season final kick-off into from".split()
)


def find(case: Case) -> Iterator[Finding]:
    """Runs that this result has ended."""
    for claim in case.mentions.claims:
        if (
            claim.kind != "streak"
            or claim.mood is not Mood.ASSERTED
            or len(claim.teams) != 1
            or not claim.teams[0].best
        ):
            continue
        words = claim.span.of(case.document.text).lower()
        behind = case.document.text[claim.span.end : claim.span.end + _A_WIN].lower()
        said = f"{words} {behind.split('.')[0].strip()}" if words.endswith(" without") else words
        for story in case.telling.stories:
            ended = _ended(case, story, claim.teams[0].best)
            if ended and _denied(said, ended) and _goes_on(case, story, claim):
                final = final_score(case, story)
                yield Finding(
                    check="run-and-result",
                    severity=Severity.WARNING,
                    message=f"“{' '.join(words.split())}” of {claim.teams[0].best}, who {ended} this match.",
                    evidence=(claim.span, *([final.span] if final and final.span else [])),
                    correction=turned_about(case.document.text, claim.span, _WORDS) if ended != "drew" else None,
                )
    yield from _said_of_a_name(case)


_STILL = re.compile(
    r"^,? (?:too, |also |therefore )?(?:(?:are|remain|remained|stay|stayed)(?: still)?|still) (?P<what>unbeaten|undefeated|without a defeat|winless|without a win|pointless)\b"
    r"|^,? (?:too, |also |still )*(?:have|has) (?:yet|still) to (?P<yet>lose|win|taste defeat|be beaten|suffer defeat)\b"
    r"|^,? (?:have|has) (?:still )?not (?:yet |been )?(?P<not>lost|won|beaten)\b"
    r"|^['’]s? (?:(?:\w+) (?:straight|successive|consecutive)|perfect|100 per cent|100%) (?P<run>win|victory|defeat|loss|draw|start continue[sd]|record continue[sd])\b"
    r"|^['’]s? (?:\w+) (?P<row>win|victory|defeat|loss|draw) (?:in a row|on the (?:trot|bounce|spin)|in succession|running)\b"
    r"|^,? (?:who )?(?:have|has)(?: now)? (?:gone|played) \w+ (?:(?:straight|successive|consecutive) )?(?:games|matches|outings|fixtures) (?P<gone>without (?:a |tasting |suffering )*(?:defeat|loss|losing|win|winning|victory))\b", re.I
)  # fmt: skip
_ENDS = {
    "unbeaten": "won drew", "undefeated": "won drew", "without a defeat": "won drew", "winless": "lost drew", "without a win": "lost drew",
    "pointless": "lost", "lose": "won drew", "win": "lost drew", "taste defeat": "won drew", "be beaten": "won drew",
    "suffer defeat": "won drew", "lost": "won drew", "won": "lost drew", "beaten": "won drew",
}  # fmt: skip
_OF_A_RUN = {"win": "won", "victory": "won", "defeat": "lost", "loss": "lost", "draw": "drew"}
# Of a ground, a competition, an opponent or a stretch of games the words may be true of beside this result; or of another match.
_ELSEWHERE = re.compile(
    r"\b(?:at home|home|away|road|league|cup|europe\w*|division|against|under|here|there|when|in (?:the|their|its|\w+ (?:games|matches))|since|until|before|after|at|on"
    r"|if|would|could|should|had|ended?|ending|halt\w*|snapp\w*|chasing|seeking|looking|prevent\w*|avoid\w*|denied|no longer|previous\w*|last|despite|followed|following)\b", re.I
)  # fmt: skip
_BEFORE_IT, _BEHIND_IT = 40, 25  # letters


def _said_of_a_name(case: Case) -> Iterator[Finding]:
    """ "Leeds are still unbeaten", "Leeds' third straight defeat": right behind the name, of nothing but this row of matches."""
    for story in case.telling.stories:
        if not story.main or None in story.teams:
            continue
        for at in sorted(sentences_of(case, story)):
            sentence = case.document.sentences[at]
            text = sentence.span.of(case.document.text).replace("\n", " ")
            for team in case.cast.by_sentence.get(at, ()) if sentence.genre in TELLING else ():
                if team.kind is not Kind.TEAM or team.form not in (Form.NAME, Form.NICKNAME) or team.best is None:
                    continue
                start, end = team.span.start - sentence.span.start, team.span.end - sentence.span.start
                row = _in_a_row(text[end:])
                if row is not None and not sentence.quotes(team.span.start):
                    ended = _ended(case, story, team.best)
                    if ended is not None and ended != row[1]:
                        yield _denied_by(case, story, sentence.part(start, end + row[0]), ended)
                    continue
                found = _STILL.match(text[end:]) if team.form is Form.NAME else None
                ended = _ended(case, story, team.best) if found else None
                if found is None or ended is None or sentence.quotes(team.span.start):
                    continue
                run = _OF_A_RUN.get((found["run"] or found["row"] or "").lower())
                may = run or _may_have(
                    (found["what"] or found["yet"] or found["not"] or found["gone"] or "").lower(), ended
                )
                around = (text[max(0, start - _BEFORE_IT) : start], text[end + found.end() :][:_BEHIND_IT])
                if ended in may.split() or any(map(_ELSEWHERE.search, around if run else around[1:])):
                    continue
                yield _denied_by(case, story, sentence.part(start, end + found.end()), ended)


def _may_have(said: str, ended: str) -> str:
    """How a match may have ended of a side of which this is said after it."""
    lack = said.removeprefix("without ").split()[-1:] if said.startswith("without") else []
    if lack:
        return "won drew" if lack[0] in ("defeat", "loss", "losing") else "lost drew"
    return _ENDS.get(said, ended)


def _denied_by(case: Case, story: Story, span: Span, ended: str) -> Finding:
    final = final_score(case, story)
    return Finding(
        check="run-and-result", severity=Severity.WARNING,
        message=f"“{' '.join(span.of(case.document.text).split())}”: they {ended} this match.",
        evidence=(span, *([final.span] if final and final.span else [])),
        correction=turned_about(case.document.text, span, _WORDS) if ended != "drew" else None,
    )  # fmt: skip


_WORDS = ("win", "wins", "victory", "victories", "defeat", "defeats", "loss", "losses")  # a draw has no opposite


# "slumped to a fifth straight defeat", "who have won four on the bounce": the row ends with this match, wherever it was played.
_IN_A_ROW = re.compile(
    r"^ (?:\w+ly |then |duly )?(?!had|have|has|looking|hoping|go|close|bid)[a-z]+ to (?:a |an |their |its |the |another |yet another )?\w+ (?:straight|successive|consecutive)"
    r" (?P<run>win|victory|defeat|loss|draw)\b"
    r"|^(?:,? who (?:have|has)(?: now)?| (?:have|has) now) (?P<verb>won|lost|drawn) \w+(?: games| matches)? (?:in a row|on the (?:bounce|trot|spin)|in succession)\b"
    r"|^ (?:have|has) (?P<row>won|lost|drawn) \w+(?: games| matches)? (?:in a row|on the (?:bounce|trot|spin)|in succession)(?=[.,;]|$| and (?:are|is|sit|lie|remain|stay))"
    r"|^ (?:have|has)(?: now)? (?P<last>won|lost|drawn) (?:all (?:of )?|each of )?(?:their|its) (?:last|past) \w+ (?:games|matches|outings|fixtures)(?=[.,;]|$| and\b| but\b)",
    re.I,
)  # fmt: skip
_DID = {"won": "won", "lost": "lost", "drawn": "drew"}


def _in_a_row(text: str) -> tuple[int, str] | None:
    """Where such words end, and how each of the row ended."""
    found = _IN_A_ROW.match(text)
    if found is None:
        return None
    return found.end(), _OF_A_RUN[found["run"].lower()] if found["run"] else _DID[
        (found["verb"] or found["last"] or found["row"]).lower()
    ]


def _ended(case: Case, story: Story, team: str) -> str | None:
    final = final_score(case, story)
    if final is None or not final.sure or team not in story.teams:
        return None
    own, rival = final.pair if team == story.teams[0] else final.pair[::-1]
    return "won" if own > rival else "lost" if own < rival else "drew"


def _denied(words: str, ended: str) -> bool:
    if "unbeaten" in words or "undefeated" in words:
        return ended == "lost"
    if "winless" in words or "without a win" in words or "without win" in words:
        return ended == "won"
    if (row := _RUN_OF.search(words)) is not None:
        return ended != ("won" if row[1] == "winning" else "lost")
    if any(run in words for run in ("straight", "successive", "consecutive", "in a row", "on the trot")):
        for kind, result in (("win", "won"), ("victor", "won"), ("defeat", "lost"), ("loss", "lost"), ("draw", "drew")):
            if kind in words:
                return ended != result
    return False


_RUN_OF = re.compile(r"\b(winning|losing) (?:run|streak|sequence)\b")
_OF_A_COMPETITION = frozenset("league division conference all-time".split())


def _goes_on(case: Case, story: Story, claim: ClaimMention) -> bool:
    tokens = case.document.sentences[claim.sentence].tokens
    near = {token.lower for token in tokens[max(0, claim.first - 6) : claim.last + 3]}
    if _tells_the_result(case, story, claim):
        near -= _WITH_IT  # "now seven games without a win after beating Leeds 1-0": this match
    if _RUN_OF.search(claim.span.of(case.document.text).lower()) and _OF_A_COMPETITION & near:
        return False
    return bool(_NOW & near) and not _BEFORE & near


_WITH_IT = frozenset(("after",))
_A_WIN = 8  # letters: "without a win"
_BEHIND_THE_RUN = 60  # letters


def _tells_the_result(case: Case, story: Story, claim: ClaimMention) -> bool:
    """Whether the score of this match stands close behind the words for the run, in their sentence."""
    return any(
        one.pair is not None and one.sentence == claim.sentence and 0 < one.span.start - claim.span.end <= _BEHIND_THE_RUN
        for one in results_told(case, story)
    )  # fmt: skip


CHECK = Check("run-and-result", Severity.WARNING, find)
