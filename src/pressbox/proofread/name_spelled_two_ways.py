"""A name is spelled in one way.

Why: foreign names are typed by ear: "Ajeti" in the title, "Ateji" in the body.
Silent when: the two names differ by more than a letter or two turned about, they stand in one sentence ("Jan and Jens
Kovar"), or both are known to be different men.
"""

from collections.abc import Iterator
from itertools import combinations

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.proofread.check import Check
from pressbox.proofread.names import near, plain


def find(case: Case) -> Iterator[Finding]:
    """Names that are nearly, but not quite, the same."""
    written: dict[str, list[Reference]] = {}
    for one in case.cast.references:
        if one.kind is Kind.PERSON and one.form is Form.NAME:
            written.setdefault(one.span.of(case.document.text).removesuffix("'s"), []).append(one)
    words = {name: plain(name).split() for name in sorted(written)}
    for (first, a), (other, b) in combinations([one for one in words.items() if len(one[1]) > 1], 2):
        if len(a) != len(b) or not _one_word_off(a, b) or _are_two_men(case, written[first], written[other]):
            continue
        rare, common = sorted((first, other), key=lambda name: (len(written[name]), name))
        span = written[rare][0].span
        yield Finding(
            check="name-spelled-two-ways",
            severity=Severity.WARNING,
            message=f"“{rare}” here, “{common}” elsewhere.",
            evidence=(span, written[common][0].span),
            correction=Correction(span, common) if len(written[common]) > len(written[rare]) else None,
        )


def _are_two_men(case: Case, some: list[Reference], others: list[Reference]) -> bool:
    """Whether one sentence names both, or each is known as a man of other teams."""
    if {one.sentence for one in some} & {one.sentence for one in others}:
        return True
    teams = [
        {team for one in places for team in case.cast.ties.known.get(one.best or "", {})} for places in (some, others)
    ]
    return bool(teams[0] and teams[1] and not teams[0] & teams[1])


def _one_word_off(one: list[str], other: list[str]) -> bool:
    """All words the same but one, and that one near; "Gerrards men" lacks an apostrophe, not a letter."""
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return (
        len(differing) == 1
        and near(*differing[0])
        and not any(a == b + "s" for a, b in (differing[0], differing[0][::-1]))
    )


CHECK = Check("name-spelled-two-ways", Severity.WARNING, find)
