"""Of ninety minutes, those that are gone and those that are left make ninety; and a half has forty-five of its own.

Why: the minute is mended after the copy was sent, “with eighteen minutes remaining” beside it is not.
Silent when: a shorter match or extra time would make both true, or the two do not stand side by side.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import TELLING, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.numbers import number, ordinal
from pressbox.proofread.check import Check
from pressbox.proofread.mended import number_mended

_ID = "minutes-left"
_GONE = r"(?:the (?P<nth>\w+(?:-\w+)?)(?: minute|-minute mark)|(?:on|after) (?:the )?(?P<n>\d{1,2}|[a-z]+(?:-[a-z]+)?)(?: minutes?| minute mark)|(?P<mark>\d{1,2})['’′])"
_LEFT = r"(?:(?:with|only|just|when there were|leaving) )*(?:(?:a )?mere |just |only |barely )?(?P<left>\d{1,2}|[a-z]+(?:-[a-z]+)?) (?:more )?minutes? (?:remaining|left|to go|to play|from time|from the (?:end|finish)|of normal time (?:remaining|left))\b"
_BESIDE = re.compile(rf"\b(?:in |at )?{_GONE}(?:,| -| –| —)? {_LEFT}", re.I)
_TURNED = re.compile(
    r"\b(?:with|and) (?:just |only )?(?P<left>\d{1,2}|[a-z]+(?:-[a-z]+)?) minutes? (?:remaining|left|to go|to play)(?:,| -| –)? (?:in|on) (?:the )?(?P<nth>\d{1,2}(?:st|nd|rd|th)|\w+th)(?: minute)\b",
    re.I,
)
_LENGTHS = (40, 50, 60, 70, 80, 90)  # of matches of all ages, and of a part of them
_EXTRA = (105, 120)
_SLACK = 1
# More than a match or a half can have: "with 95 minutes left", "fifty-five minutes into the second half".
_OF_THE_MATCH = re.compile(
    r"\b(?P<n>\d{2,3}|[a-z]+-[a-z]+|ninety) minutes? (?:remaining|left|to go|to play|from time|from the end|of (?:normal|ordinary) time (?:remaining|left))\b",
    re.I,
)
_OF_A_HALF = re.compile(
    r"\b(?P<n>\d{2,3}|[a-z]+-[a-z]+|fifty|sixty|seventy|eighty|ninety) minutes? (?:into the (?:second|first) (?:half|period)|after the (?:break|interval|restart|resumption|turnaround)"
    r"|(?:before|from) (?:the (?:break|interval)|half-?time)|into the second[- ]half)\b", re.I
)  # fmt: skip
_LENGTH = {"match": 90, "half": 45}
_MOST, _MOST_OF_A_HALF = 91, 50  # time added to a half is told so, too


def find(case: Case) -> Iterator[Finding]:
    """Minutes gone and left that do not make a match, side by side, or are more than it has."""
    yield from _more_than_there_are(case)
    for sentence in case.document.sentences:
        words = sentence.span.of(case.document.text)
        if sentence.genre not in TELLING or "minute" not in words:
            continue
        for wording in (_BESIDE, _TURNED):
            for found in wording.finditer(words):
                said = {name: word.lower() for name, word in found.groupdict().items() if word}
                gone = ordinal(said["nth"]) if "nth" in said else number(said.get("n") or said["mark"])
                left = number(said["left"])
                if gone is None or left is None or sentence.quotes(sentence.span.start + found.start()):
                    continue
                if (
                    any(
                        abs(gone + left - length) <= _SLACK
                        for length in (*_LENGTHS, *(_EXTRA if "xtra" in case.document.text else ()))
                    )
                    or not _SLACK < gone < _LENGTHS[5]
                ):
                    continue
                yield Finding(
                    check=_ID, severity=Severity.WARNING,
                    message=f"“{' '.join(found[0].split())}”: {gone} and {left} are {gone + left} minutes.",
                    evidence=(sentence.part(*found.span()),),
                    correction=number_mended(case.document.text, _word(sentence.span.start, found), _LENGTHS[5] - gone),
                )  # fmt: skip


def _more_than_there_are(case: Case) -> Iterator[Finding]:
    extra = re.search(r"extra[- ](?:time|half)|golden goal", case.document.text, re.I) is not None
    for sentence in case.document.sentences:
        words = sentence.span.of(case.document.text)
        if sentence.genre not in TELLING or "minute" not in words:
            continue
        for wording, most, whole in ((_OF_THE_MATCH, _MOST, "match"), (_OF_A_HALF, _MOST_OF_A_HALF, "half")):
            for found in wording.finditer(words):
                minutes = number(found["n"].lower())
                if minutes is None or minutes < most or extra or sentence.quotes(sentence.span.start + found.start()):
                    continue
                yield Finding(
                    check=_ID, severity=Severity.WARNING,
                    message=f"“{' '.join(found[0].split())}”: a {whole} has no more than {_LENGTH[whole]}.",
                    evidence=(sentence.part(*found.span()),),
                )  # fmt: skip


def _word(start: int, found: re.Match[str]) -> Span:
    return Span(start + found.start("left"), start + found.end("left"))


CHECK = Check(_ID, Severity.WARNING, find)
