"""Time is added to a half that is over, and no more of it is played than was shown.

Why: “45+2” is typed for a goal of the second half, or the board's minutes are copied from the other half.
Silent when: the half is not told; matches of shorter halves have labels of their own (“40+1”). One minute over what was
shown is only a note: the board shows the least that will be played.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import TELLING, Genre, Sentence, Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.numbers import number, ordinal
from pressbox.proofread.check import Check

_ID = "stoppage-time"
_ADDED = r"(?:added|stoppage|injury|additional|add-on)"
_HALVES = frozenset({20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 105, 120})
_FULL = (45, 90, 105, 120)
_LABEL = re.compile(r"(?<![\d+.,/-])(?P<base>\d{2,3})\s?['’′]?\s?\+\s?(?P<over>\d{1,2})(?![\d.,]*\d|\s?%)")
_FIRST = re.compile(
    r"\b(?:first[- ]half|before (?:half-?time|the (?:break|interval))|(?:end|close) of the first)\b", re.I
)
_SECOND = re.compile(r"\b(?:second[- ]half|before full-?time|at the death|of the second)\b", re.I)
_N = r"(?P<{}>[a-z]+|\d{{1,2}})"
_SHOWN = re.compile(
    rf"\b{_N.format('n')} (?:more |extra |additional |further )?minutes? (?:of {_ADDED} time |of time added on )?"
    r"(?:had |have )?(?:was|were|been|being)? ?(?:added|shown|signalled|indicated|announced|displayed|held up|on the board)\b"
    rf"|\b(?:board|official|referee)\b[^.;]{{0,30}}\b(?:show(?:ed|s|ing)?|signal(?:led|s|ling)|indicat(?:ed|es|ing)|announc(?:ed|es|ing)|held up|added|adding|allow(?:ed|s|ing))"
    rf" (?:a minimum of |at least )?{_N.format('n2')} (?:more |extra |additional |added )?minutes?\b"
    rf"|\b{_N.format('n3')} added minutes\b(?! (?:later|in|into))",
    re.I,
)
_IN_THE_NTH = re.compile(
    rf"\b(?:in|during) the {_N.format('n')} (?:and (?:last|final) )?(?:added minute|minute of (?:first[- ]half |second[- ]half )?(?:{_ADDED} time|time added on|{_ADDED}))\b",
    re.I,
)


def find(case: Case) -> Iterator[Finding]:
    """Labels that no half has, that are of the other half, and minutes over those shown."""
    for sentence in case.document.sentences:
        if sentence.genre not in (Genre.STANDINGS, Genre.CREDIT):
            yield from _labels(case, sentence)
    yield from _over_the_board(case)


def _labels(case: Case, sentence: Sentence) -> Iterator[Finding]:
    words = sentence.span.of(case.document.text)
    if "+" not in words:
        return
    for found in _LABEL.finditer(words):
        base, over = int(found["base"]), int(found["over"])
        span = sentence.part(found.start(), found.end())
        if base > max(_HALVES) or not over:
            continue
        near = [half for half in _FULL if abs(half - base) == 1]
        if base not in _HALVES and base > min(_HALVES):
            digits = sentence.part(found.start("base"), found.end("base"))
            yield Finding(
                check=_ID, severity=Severity.WARNING,
                message=f"“{found[0]}”: time is added to minute 45 or 90, not to minute {base}.",
                evidence=(span,), correction=Correction(digits, str(near[0])) if near else None,
            )  # fmt: skip
        elif base in (45, 90) and (other := _other_half(words, found, base)) is not None:
            yield Finding(
                check=_ID, severity=Severity.ERROR if sentence.genre in TELLING else Severity.WARNING,
                message=f"“{found[0]}” is time added to the {'first' if base == _FULL[0] else 'second'} half, “{other[0]}” is the other.",
                evidence=(span, sentence.part(other.start(), other.end())),
                correction=Correction(sentence.part(found.start("base"), found.end("base")), str(135 - base)),
            )  # fmt: skip


def _other_half(words: str, label: re.Match[str], base: int) -> re.Match[str] | None:
    """ "45+2 ... of the second half", "in second-half stoppage time (45+2)": nothing stands between but the same words."""
    half = "second" if base == _FULL[0] else "first"
    behind = re.compile(rf"['’′]?(?: minutes?)?,? (?:of|in) the (?P<half>{half} half)\b", re.I).match(
        words, label.end()
    )
    if behind:
        return re.compile(rf"{half} half", re.I).search(words, label.end())
    before = re.compile(
        rf"\b{half}[- ]half (?:{_ADDED}(?: time)?|goal|penalty|header|strike|equaliser|winner)[ ,(]*(?:at |in )?$", re.I
    )
    if before.search(words[: label.start()]):
        return list(re.finditer(rf"{half}[- ]half", words[: label.start()], re.I))[-1]
    return None


def _over_the_board(case: Case) -> Iterator[Finding]:
    """ "in the sixth minute of stoppage time" beside "four minutes were shown", of one half."""
    shown: list[tuple[int, int, str | None, Span]] = []
    played: list[tuple[int, int, str | None, Span]] = []
    for sentence in case.document.sentences:
        words = sentence.span.of(case.document.text)
        if sentence.genre not in TELLING or not re.search(_ADDED + r"|minutes|\+", words, re.I):
            continue
        for found in _SHOWN.finditer(words):
            if (count := number((found["n"] or found["n2"] or found["n3"]).lower())) is not None:
                shown.append((count, sentence.index, _half(words), sentence.part(found.start(), found.end())))
        for found in _IN_THE_NTH.finditer(words):
            if (nth := ordinal(found["n"].lower())) is not None:
                played.append((nth, sentence.index, _half(words), sentence.part(found.start(), found.end())))
        for found in _LABEL.finditer(words):
            if int(found["base"]) in (45, 90):
                its = "first" if int(found["base"]) == _FULL[0] else "second"
                played.append((int(found["over"]), sentence.index, its, sentence.part(found.start(), found.end())))
    for nth, at, half, span in played:
        for count, where, its_half, board in shown:
            known = half is not None and half == its_half
            near = abs(at - where) <= 1 and (half is None or its_half is None)
            if not (known or near) or not 0 < nth - count <= 6 or not count:
                continue
            told = " ".join(span.of(case.document.text).split())
            yield Finding(
                check=_ID, severity=Severity.NOTE if nth == count + 1 else Severity.WARNING,
                message=f"“{told}” is later than the {count} minute{'s' if count > 1 else ''} that “{' '.join(board.of(case.document.text).split())}” leaves.",
                evidence=(span, board),
            )  # fmt: skip


def _half(words: str) -> str | None:
    first, second = bool(_FIRST.search(words)), bool(_SECOND.search(words))
    return None if first == second else "first" if first else "second"


CHECK = Check(_ID, Severity.WARNING, find)
