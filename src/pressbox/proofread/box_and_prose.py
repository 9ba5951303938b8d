"""What stands in the box must stand in the prose: scorers and their minutes, half-time, the crowd, the cards, the referee.

Why: the box comes from the league's data, the prose from the reporter's notes.
Silent when: the box or the prose does not tell the thing, a figure is rounded or doubted, or a man has several goals. A note
where one minute is one man's goal in the prose and another's in a box that does not list every goal.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import TELLING, Genre, Sentence, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import ListedGoal, Mood
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.names import alike
from pressbox.proofread.results_told import written
from pressbox.proofread.sides_told import POSITIONS
from pressbox.proofread.tellings import scorers_said
from pressbox.proofread.times_said import times_said

_ID = "box-and-prose"
_BOXES = (Genre.FACTBOX, Genre.RESULT, Genre.LINEUP)
_NUMBER = r"(?P<n>\d{1,3}(?:,\d{3})+|\d{3,6})"
_CROWD_BOX = re.compile(rf"\b(?:att(?:endance)?|crowd|gate)\b\.?\s*[:–—-]?\s*{_NUMBER}(?!\d)", re.I)
_CROWD = re.compile(
    rf"\b(?:in front of|before|watched by|played out before)(?: an?)?(?: \w+)? (?:crowd of |attendance of )?{_NUMBER}(?!\d)(?! (?:travelling|away|visiting))"
    rf"|\b(?:crowd|attendance|gate) (?:of|was) {_NUMBER.replace('<n>', '<n2>')}(?!\d)", re.I
)  # fmt: skip
_ROUNDED = re.compile(
    r"\b(?:about|around|some|nearly|almost|over|more than|under|just|roughly|fewer than|less than|approximately|capacity|barely|only)\b",
    re.I,
)
_ROUND, _ROUGHLY = 100, 0.1  # a figure in hundreds is a round one, and may be so far off
_SENT_OFF = re.compile(r"^\W*(?:sent[- ]off|red cards?|dismissed)\b[^:–—-]{0,20}[:–—-]\s*(?P<names>.+)$", re.I | re.S)
_REFEREE = re.compile(
    r"\b[Rr]ef(?:eree)?\b\.?(?P<mark>\s*[:–—-])?\s+(?P<name>(?:(?:[A-Z][\w’'-]*\.?|de|van|der|di) ){0,3}[A-Z][\w’'-]{2,})"
)
_SLACK = 1  # "after 42 minutes" may be the 43rd
_FAR = 15  # minutes: farther off it is another goal of his, or no goal
_SURER, _ANY = 1.5, 120  # in a box of every goal he has no other
_SURE = 1.0  # log-odds that the time is his goal's
_PLAIN, _CLEAR = 1.5, 2.5  # log-odds that he scored; the second beside others who may have


def find(case: Case) -> Iterator[Finding]:
    """Facts of a box that the prose denies."""
    if len(case.telling.stories) != 1:
        return
    (story,) = case.telling.stories
    yield from _crowds(case)
    yield from _half_times(case)
    yield from _minutes(case, story)
    scorers = list(_scorers(case, story))
    yield from scorers or _in_one_minute(case, story)
    yield from _cards(case, story)
    yield from _referees(case)


def _finding(message: str, prose: Span, box: Span, severity: Severity = Severity.WARNING) -> Finding:
    return Finding(check=_ID, severity=severity, message=message, evidence=(prose, box))


def _of(case: Case, genres: tuple[Genre, ...]) -> Iterator[tuple[Sentence, str]]:
    for sentence in case.document.sentences:
        if sentence.genre in genres and not sentence.quoted:
            yield sentence, sentence.span.of(case.document.text)


def _crowds(case: Case) -> Iterator[Finding]:
    boxed = [(one, sentence) for sentence, words in _of(case, _BOXES) if (one := _CROWD_BOX.search(words))]
    if len(boxed) != 1:
        return
    box, line = boxed[0]
    value = _value(box["n"])
    for sentence, words in _of(case, TELLING):
        for told in _CROWD.finditer(words):
            group = "n" if told["n"] else "n2"
            said = _value(told[group])
            near = words[max(0, told.start() - 15) : told.end()]
            rounded = said % _ROUND == 0 or _ROUNDED.search(near) is not None
            if said == value or (rounded and abs(said - value) < _ROUGHLY * value):
                continue
            yield _finding(
                f"The crowd is {told[group]} here and {box['n']} in the box.",
                sentence.part(told.start(group), told.end(group)), line.part(box.start("n"), box.end("n")),
            )  # fmt: skip


def _value(figures: str) -> int:
    return int(figures.replace(",", ""))


def _half_times(case: Case) -> Iterator[Finding]:
    told = [one for one in case.mentions.results if one.kind == "half_time" and one.score and one.mood is Mood.ASSERTED]
    boxed = [one for one in told if case.document.sentences[one.sentence].genre in _BOXES]
    prose = [one for one in told if case.document.sentences[one.sentence].genre in TELLING]
    if not boxed or len({tuple(sorted(one.score or ())) for one in boxed}) != 1:
        return
    for one in prose:
        if one.score and boxed[0].score and sorted(one.score) != sorted(boxed[0].score):
            yield _finding(
                f"Half-time is {written(one.score)} here and {written(boxed[0].score)} in the box.",
                one.span,
                boxed[0].span,
            )


def _minutes(case: Case, story: Story) -> Iterator[Finding]:
    for told in times_said(case, story):
        if not told.exact or told.odds < _SURE:
            continue
        his = [one for one in case.mentions.listed if one.scorer and alike(one.scorer, told.person)]
        at = {one.minute: one for one in his if one.minute is not None}
        if len(at) != 1 or len(his) != len([one for one in his if one.minute is not None]):
            continue
        ((minute, box),) = at.items()
        away = abs(told.minute - _clock(minute, box.extra))
        far = _FAR if told.odds < _SURER or not lists_every_goal(case, story) else _ANY
        if _SLACK < away <= far and _counted(case, story, told.person) == 1:
            words = " ".join(told.time.span.of(case.document.text).split())
            yield _finding(
                f"{told.person}'s goal is told with “{words}”, the box has minute {box.minute}{f'+{box.extra}' if box.extra else ''}.",
                told.time.span, box.span,
            )  # fmt: skip


def _clock(minute: int, extra: int | None) -> int:
    return minute + (extra or 0)


def _counted(case: Case, story: Story, man: str) -> int:
    said = [one for one in scorers_said(case, story) if any(alike(name, man) for name in one.names)]
    his = [goal for goal in story.goals if goal.scorer and alike(goal.scorer, man)]
    return max([len(his), *(one.count for one in said)])


def _scorers(case: Case, story: Story) -> Iterator[Finding]:
    """Men whom the prose has scoring, and a box of all goals does not."""
    listed = [one for one in case.mentions.listed if one.scorer and _is_of(one, story)]
    if (
        not lists_every_goal(case, story)
        or any(one.kind == "own_goal" for one in listed)
        or any(goal.kind == "own_goal" for goal in story.goals)
    ):
        return
    men = scorers_said(case, story)
    if not any(alike(name, one.scorer or "") for man in men for name in man.names for one in listed):
        return  # "Group 4, Match 3": no list of scorers
    for man in men:
        best = man.best
        if best.odds < (_PLAIN if best.alone else _CLEAR) or "own_goal" in best.mention.kinds:
            continue
        if best.person.lower() in POSITIONS:
            continue  # "Midfielder strikes in added time"
        if not any(alike(name, one.scorer or "") for name in man.names for one in listed):
            at = next((said.minute.time.lo for said in man.said if said.minute), None)
            # The row of his minute, or those of men of whom the prose does not tell: one of them has his place.
            rows = [one for one in listed if one.minute == at] or [
                one for one in listed if not any(alike(name, one.scorer or "") for man in men for name in man.names)
            ] or listed[:1]  # fmt: skip
            yield Finding(
                check=_ID, severity=Severity.WARNING, message=f"{best.person} scores here, but not in the box.",
                evidence=(best.span, *(one.span for one in rows)),
            )  # fmt: skip


def _in_one_minute(case: Case, story: Story) -> Iterator[Finding]:
    """A man whom the prose has scoring in the very minute of a row that is another's, and who has no row."""
    listed = [one for one in case.mentions.listed if one.scorer and _is_of(one, story) and one.minute is not None]
    for told in times_said(case, story):
        if not told.exact or not told.alone or told.odds < _SURE or told.scorer.form is not Form.NAME:
            continue
        rows = [one for one in listed if _clock(one.minute or 0, one.extra) == told.minute]
        if len(rows) != 1 or any(alike(told.person, one.scorer or "") for one in listed):
            continue
        if rows[0].kind == "own_goal" or case.document.sentences[rows[0].sentence].genre not in _BOXES:
            continue
        if any(
            other.person != told.person and alike(other.person, rows[0].scorer or "")
            for other in times_said(case, story)
        ):
            continue
        yield Finding(
            check=_ID, severity=Severity.NOTE,
            message=f"The goal of minute {told.minute} is {told.person}'s here and {rows[0].scorer}'s in the box.",
            evidence=(told.scorer.span, rows[0].span, told.time.span),
        )  # fmt: skip
        return


def lists_every_goal(case: Case, story: Story) -> bool:
    """Whether a box has as many goals as the score that is told."""
    listed = [one for one in case.mentions.listed if one.scorer and _is_of(one, story)]
    return (
        bool(listed) and story.score_basis == "stated" and story.score is not None and len(listed) == sum(story.score)
    )


def _is_of(one: ListedGoal, story: Story) -> bool:
    return one.team is None or one.team in story.teams


def _cards(case: Case, story: Story) -> Iterator[Finding]:
    boxed = [(found, sentence) for sentence, words in _of(case, _BOXES) if (found := _SENT_OFF.match(words))]
    if len(boxed) != 1:
        return
    found, line = boxed[0]
    names = re.findall(r"[^\W\d_][\w’'-]{2,}", found["names"])
    for card in story.cards:
        if getattr(card.mention, "colour", "red") != "red" or not card.player or card.mention.sentence == line.index:
            continue
        if case.document.sentences[card.mention.sentence].genre not in TELLING or not card.spans:
            continue
        if not any(alike(card.player, name) for name in names):
            yield _finding(
                f"{card.player} is sent off here, but not in the box.", card.spans[0],
                line.part(found.start("names"), found.end("names")),
            )  # fmt: skip


def _referees(case: Case) -> Iterator[Finding]:
    boxed = [(one, sentence) for sentence, words in _of(case, _BOXES) if (one := _REFEREE.match(words.lstrip("*-• ")))]
    if len(boxed) != 1 or not boxed[0][0]["mark"]:
        return
    box, line = boxed[0]
    start = line.span.of(case.document.text).find(box["name"])
    for sentence, words in _of(case, TELLING):
        for told in _REFEREE.finditer(words):
            before = words[: told.start()].rstrip().lower()
            if (
                told["mark"]
                or " " not in told["name"]
                or before.endswith(("assistant", "video", "former", "assistant video"))
            ):
                continue
            if not alike(told["name"], box["name"]):
                yield _finding(
                    f"The referee is {told['name']} here and {box['name']} in the box.",
                    sentence.part(told.start("name"), told.end("name")), line.part(start, start + len(box["name"])),
                )  # fmt: skip


CHECK = Check(_ID, Severity.WARNING, find)
