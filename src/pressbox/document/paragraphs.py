"""A text in, its paragraphs out: lines, with those joined that a fixed width or a lost link has torn apart.

"Hale scored in the fifth minute and Town then\\nheld on."  ->  one paragraph
"""

import re
from itertools import pairwise

from pressbox.datatypes.document import Span

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_STANDS_ALONE = re.compile(r"[>#*•|-]|\d{1,2}[.)]\s")
_SIDE_AND_GOALS = re.compile(r"[A-ZÀ-Þ][^\W\d_]*(?:[ '’&.-]{1,2}[A-ZÀ-Þ0][^\W\d_]*){0,3} (?:\d|1[0-5])$")
# A line of a box whose writer begins with small letters: "scorers Hale (12)", "attendance 4,118".
_LABEL = re.compile(r"(?:goal-?)?scorers?:?\s[A-Z]|goals:\s|(?:attendance|att|crowd|gate):?\s\d|(?:half|full)[ -]time:\s|(?:referee|ref|subs?):?\s[A-Z]")  # fmt: skip
_NARROWEST, _WIDEST = 45, 110  # of hard-wrapped texts
_OPEN = frozenset(
    "the a an of to by through and with from at for but as his their was were who that which when".split()
)
_A_SENTENCE = 4  # words of a line that is no heading
_ENDS = '.!?"”’:;)…'


def paragraphs_of(text: str) -> list[Span]:
    """Paragraphs in order, without the blanks around them; none is empty."""
    return _with_scores_paired(text, _joined(text))


def _joined(text: str) -> list[Span]:
    lines = [line for line in map(_trimmed, _LINE.finditer(text)) if line.start < line.end]
    width = _wrapped_at(text, lines)
    found: list[Span] = []
    left_open = False  # whether the paragraph was torn behind "through" or "a"
    for number, line in enumerate(lines):
        before = lines[number - 1]
        left_open = bool(number) and _is_open(text, found[-1], before, line, left_open)
        if number and (left_open or _torn(text, found[-1], before, line) or _runs_on(text, before, line, width)):
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(line)
    return found


def _is_open(text: str, paragraph: Span, before: Span, line: Span, torn: bool) -> bool:
    """ "... a three-goal lead through", "Hale (21), Jacob", "Grey (34) and a Jordan": lines torn behind a word that leaves them open."""
    if not _adjoining(text, before, line) or text[before.end - 1] in _ENDS or _STANDS_ALONE.match(text, line.start):
        return False
    words = text[before.start : before.end].split()
    if len(words) < _A_SENTENCE and not torn:
        return False
    return words[-1] in _OPEN or torn


def _with_scores_paired(text: str, paragraphs: list[Span]) -> list[Span]:
    """ "Harbour Town 2", and below it "Millfield 1": one result, wherever such lines come in pairs."""
    found: list[Span] = []
    run: list[Span] = []
    for paragraph in paragraphs:
        if paragraph.end - paragraph.start < 40 and _SIDE_AND_GOALS.match(text, *paragraph):
            run.append(paragraph)
            continue
        found += _paired(run)
        run = []
        found.append(paragraph)
    return found + _paired(run)


def _paired(run: list[Span]) -> list[Span]:
    if len(run) % 2:
        return run
    return [Span(one.start, other.end) for one, other in zip(run[::2], run[1::2], strict=True)]


def _trimmed(line: re.Match[str]) -> Span:
    words = line.group()
    start = line.start() + len(words) - len(words.lstrip(" \t\xa0\x0b\x0c\ufeff\u200b"))
    end = line.end() - (len(words) - len(words.rstrip(" \t\xa0\x0b\x0c\ufeff\u200b")))
    return Span(start, max(start, end))


def _torn(text: str, paragraph: Span, before: Span, line: Span) -> bool:
    """Whether a lost link has torn a sentence: the line goes on in lower case or with a comma, the one before is open."""
    head = text[line.start : line.start + 2]
    if text[before.end - 1] in '.!?"”:':
        return False
    if head in ("'s", "’s") or head[0] == ",":
        return True
    return (
        head[0].islower()
        and not _LABEL.match(text, line.start)
        and len(text[paragraph.start : min(before.end, paragraph.start + 200)].split(None, 3)) > 2
    )


def _wrapped_at(text: str, lines: list[Span]) -> int:
    """The width at which lines were broken in mid-sentence; 0 in texts whose lines end where their writer ended them."""
    widest = max((line.end - line.start for line in lines), default=0)
    if not _NARROWEST <= widest <= _WIDEST:
        return 0
    neighbours = [
        (one, other)
        for one, other in pairwise(lines)
        if one.end - one.start >= _NARROWEST - 10 and _adjoining(text, one, other)
    ]
    broken = sum(text[one.end - 1] not in _ENDS and text[other.start].islower() for one, other in neighbours)
    return widest if broken and 4 * broken >= len(neighbours) else 0


def _adjoining(text: str, one: Span, other: Span) -> bool:
    """Whether no blank line is between two lines."""
    between = text[one.end : other.start]
    return (
        len(between) < 40 and between.replace("\r\n", "\n").count("\n") + between.replace("\r\n", "").count("\r") == 1
    )


def _runs_on(text: str, before: Span, line: Span, width: int) -> bool:
    """Whether the first word of a line would not have fitted behind the line before."""
    if not width or not _adjoining(text, before, line) or _STANDS_ALONE.match(text, line.start):
        return False
    first = text[line.start : min(line.end, line.start + 40)].split(None, 1)[0]
    return before.end - before.start + 1 + len(first) > width - 2
