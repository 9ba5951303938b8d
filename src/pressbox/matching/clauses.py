"""Two references of a sentence in, what the clauses from one to the other do out: the words between as classes, in order.

"it was not until late that City struck, Hale heading down for Lind"  ->  TEAM GAIN , MAN ATT for MAN

No names and hardly any word stands in it, so that a sentence read once teaches all that are built as it is.
"""

from collections.abc import Iterable
from typing import NamedTuple

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.phrases.en.clause_words import VERBS, clause_words

_DEEDS = frozenset((*VERBS, "STATE", "BEHIND", "SHOT", "CROSS"))
_BREAKS = frozenset(
    "when as after before while but who whose which that until only despite because , ; : - ( ) and".split()
)
_NAMES = frozenset(("TEAM", "THEY", "MAN", "HE"))
_BONES = _DEEDS | _NAMES | frozenset(("by", "to", "through", "for", "against", "'s"))
_MOST = 6


class Clauses(NamedTuple):
    """A sentence as classes of words, and where its references (by first token) stand among them."""

    symbols: list[str]
    places: dict[int, int]


def clauses_of(sentence: Sentence, references: Iterable[Reference]) -> Clauses:
    """The sentence as classes; words that are of none are left out."""
    starts = {r.first: r for r in references}
    starts = {first: r for first, r in starts.items() if r.kind in (Kind.TEAM, Kind.PERSON)}
    lowers, class_of = sentence.lowers, clause_words().get
    symbols: list[str] = []
    places: dict[int, int] = {}
    at = 0
    latest = None
    for start in (*sorted(starts), len(lowers)):
        if start < at:
            continue  # a name within a name
        for known in map(class_of, lowers[at:start]):
            if known and known != latest:
                symbols.append(known)
                latest = known
        reference = starts.get(start)
        if reference is None:
            break
        places[start] = len(symbols)
        if reference.kind is Kind.TEAM:
            latest = "THEY" if reference.form is Form.PRONOUN else "TEAM"
        else:
            latest = "HE" if reference.form is Form.PRONOUN else "MAN"
        symbols.append(latest)
        at = max(reference.last, start + 1)
    return Clauses(symbols, places)


def clause_features(clauses: Clauses, first: Reference, second: Reference, tag: str) -> list[str]:
    """What leads from one reference to another that stands behind it; `tag` says what they are."""
    symbols, places = clauses
    a, b = places.get(first.first), places.get(second.first)
    if a is None or b is None or a >= b:
        return []
    between = symbols[a + 1 : b]
    before = symbols[a - 1] if a else "^"
    earlier = symbols[a - 2] if a > 1 else "^"
    after = [*symbols[b + 1 : b + 4], "$", "$", "$"][:3]
    does = next(filter(_DEEDS.__contains__, between[:4]), "-")
    done = next(filter(_DEEDS.__contains__, after), "-")
    links = list(filter(_BREAKS.__contains__, between))
    link = links[-1] if links else "-"
    governs = between[-1] if between else "^"
    names = "+".join(filter(_NAMES.__contains__, between))[:9]
    out = [
        f"K:{tag}:{governs}:{does}", f"K:{tag}:{link}:{does}:{done}", f"K:{tag}:{governs}:{does}:{done}",
        f"K:{tag}:{before}:{governs}", f"K:{tag}:{before}:{does}:{governs}", f"K:{tag}:{earlier}:{before}:{governs}",
        f"K:{tag}:{does}:{done}:{names}", f"K:{tag}:{governs}:{names}", f"K:{tag}:n{min(len(links), 3)}:{does}:{done}",
        f"K:{tag}:{before}:{done}", f"K:{tag}:{after[0]}:{after[1]}:{governs}", f"K:{tag}:{before}:{after[0]}:{names}",
    ]  # fmt: skip
    if len(between) <= _MOST:
        path = " ".join(between)
        out += [f"K:{tag}={path}", f"K:{tag}={before}|{path}", f"K:{tag}={path}|{after[0]}", f"K:{tag}={path}|{done}"]
    skeleton = " ".join(filter(_BONES.__contains__, between))
    if skeleton.count(" ") < _MOST:
        out += [f"K:{tag}~{skeleton}", f"K:{tag}~{before}|{skeleton}|{done}"]
    out += [
        f"K:{tag}<{' '.join(between[:2])}", f"K:{tag}>{' '.join(between[-2:])}", f"K:{tag}>{' '.join(between[-3:])}|{done}"
    ]  # fmt: skip
    return out
