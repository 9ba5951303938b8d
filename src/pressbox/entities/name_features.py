"""A name and its sentence in, features of what stands around it out: for weights that tell teams from people.

"... beat Millfield 3-1"  ->  "-1 beat", "+1 SCORE", "far beat" ...; names, scores and numbers only as NAME, SCORE, NUM
"""

from pressbox.datatypes.document import Sentence
from pressbox.datatypes.numbers import is_score

_FAR = 6


def name_features(sentence: Sentence, first: int, last: int) -> list[str]:
    """What stands around the tokens `first`..`last`; no name is a feature, nor the words of this one."""
    tokens = sentence.tokens
    before = [_shape(tokens[i].text, tokens[i].lower) for i in range(max(0, first - _FAR), first)]
    after = [_shape(tokens[i].text, tokens[i].lower) for i in range(last, min(len(tokens), last + _FAR))]
    if len(before) < _FAR:
        before.insert(0, "^")
    if len(after) < _FAR:
        after.append("$")
    left, right = before[-1], after[0]
    found = [
        f"-1 {left}", f"+1 {right}", f"-21 {' '.join(before[-2:])}", f"+12 {' '.join(after[:2])}", f"-+ {left} {right}",
        f"+123 {' '.join(after[:3])}", f"-321 {' '.join(before[-3:])}", f"genre {sentence.genre}",
    ]  # fmt: skip
    found += [f"near- {word}" for word in before[-3:]]
    found += [f"near+ {word}" for word in after[:3]]
    found += [f"far- {word}" for word in before]
    found += [f"far+ {word}" for word in after]
    return found


def _shape(text: str, lower: str) -> str:
    if is_score(lower):
        return "SCORE"
    if text[0].isdigit():
        return "NUM"
    if text[0].isupper() and len(text) > 1:
        return "NAME"
    return lower
