"""A sentence and a person in it in, what the words around say of him out, as features for the learned weights.

No feature holds a player's or a club's name: references are written PERSON, TEAM, GROUND, numbers NUM, scores SCORE.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from zlib import crc32

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.numbers import is_score, number, ordinal
from pressbox.matching import Found

BUCKETS = 1 << 16

_OTHER_DAY = frozenset(
    "last season week weekend month year previous previously earlier since former former career ago debut term campaign"
    " november december january february march april may june july august september october summer midweek next"
    " yesterday 1990s 2000s".split()
)
_CLAUSE = frozenset(", ; : - – — ( )".split())


def bucket(feature: str) -> int:
    """Where a feature's weight stands."""
    return crc32(feature.encode()) % BUCKETS


@dataclass(slots=True)
class Scene:
    """A sentence made ready: its symbols, references and phrases."""

    sentence: Sentence
    symbols: list[str] = field(default_factory=list)
    at: list[int] = field(default_factory=list)  # symbol index -> first token
    references: tuple[Reference, ...] = ()
    of_reference: dict[int, int] = field(default_factory=dict)  # first token of a reference -> symbol index
    phrases: tuple[Found, ...] = ()
    people: list[Reference] = field(default_factory=list)
    shared: list[str] = field(default_factory=list)


def scene_of(
    document: Document, cast: Cast, sentence: Sentence, phrases: Sequence[Found], times: Iterable[TimeMention]
) -> Scene:
    """The scene of a sentence; what is shared by all of its people is worked out once."""
    scene = Scene(sentence, phrases=tuple(phrases))
    scene.references = cast.by_sentence.get(sentence.index, ())
    kinds = {Kind.TEAM: "TEAM", Kind.PERSON: "PERSON", Kind.GROUND: "GROUND", Kind.PLACE: "GROUND"}
    starts = {r.first: r for r in scene.references}
    tokens = sentence.tokens
    i = 0
    while i < len(tokens):
        reference = starts.get(i)
        scene.at.append(i)
        if reference and reference.kind in kinds:
            symbol = kinds[reference.kind]
            if reference.form is Form.PRONOUN:
                symbol = tokens[i].lower
            elif reference.form is Form.EPITHET:
                symbol = "EPITHET" if reference.kind is Kind.PERSON else "TEAM"
            scene.of_reference[reference.first] = len(scene.symbols)
            scene.symbols.append(symbol)
            if reference.kind is Kind.PERSON:
                scene.people.append(reference)
            i = max(reference.last, i + 1)
            continue
        scene.symbols.append(_symbol(tokens[i].lower))
        i += 1
    scene.shared = _shared(document, sentence, scene, list(times))
    return scene


def _symbol(word: str) -> str:
    if is_score(word):
        return "SCORE"
    if word[0].isdigit():
        return "ORD" if ordinal(word) is not None else "NUM" if number(word) is not None else "NUMX"
    if "minute" in word and "-" in word:
        return "NTH-MINUTE"
    if word.endswith("-yard"):
        return "N-YARD"
    return word


def _shared(document: Document, sentence: Sentence, scene: Scene, times: list[TimeMention]) -> list[str]:
    words = set(scene.symbols)
    shared = [f"genre:{sentence.genre}"]
    if times:
        shared.append("time")
    if "SCORE" in words:
        shared.append("score")
    if words & _OTHER_DAY:
        shared.append("otherday")
    if "penalty" in words or "spot-kick" in words or "spot" in words:
        shared.append("spot")
    shared.append(f"sayings:{min(3, sum(p.pattern.says == 'none' for p in scene.phrases))}")
    lead = sentence.index / max(1, len(document.sentences))
    shared.append(f"where:{int(lead * 4)}")
    if sentence.index < 3:
        shared.append("lead")
    following = document.sentences[sentence.index + 1 : sentence.index + 2]
    for after in following:
        start = [t.lower for t in after.tokens[:6]]
        for word in (
            "but",
            "only",
            "however",
            "ruled",
            "disallowed",
            "offside",
            "saved",
            "flag",
            "goal",
            "lead",
            "equaliser",
        ):
            if word in start:
                shared.append(f"then:{word}")
    return shared


def features_of(scene: Scene, reference: Reference, cast: Cast) -> list[str]:
    """What speaks for or against this person having scored in this sentence."""
    tokens = scene.sentence.tokens
    symbols = scene.symbols
    me = scene.of_reference[reference.first]
    out = list(scene.shared)
    left = ["^", "^"] + symbols[:me]
    right = symbols[me + 1 :] + ["$", "$"]
    for distance, symbol in enumerate(reversed(left[-6:]), 1):
        out.append(f"L{_band(distance)}:{symbol}")
    for distance, symbol in enumerate(right[:10], 1):
        out.append(f"R{_band(distance)}:{symbol}")
    out.append(f"LL:{left[-2]}_{left[-1]}")
    out.append(f"RR:{right[0]}_{right[1]}")
    out.append(f"LR:{left[-1]}_{right[0]}")
    if len(right) > 2:
        out.append(f"RRR:{right[0]}_{right[1]}_{right[2]}")
    people_left = sum(1 for r in scene.people if r.first < reference.first)
    people_right = len(scene.people) - people_left - 1
    out.append(f"form:{reference.form}")
    out.append(f"people:{min(people_left, 3)}:{min(people_right, 3)}")
    person = cast.person_named.get(reference.best or "")
    if person:
        out.append(f"role:{person.role}")
        if person.position == "goalkeeper":
            out.append("keeper")
    quoted = any(span.start <= reference.span.start < span.end for span in scene.sentence.quoted)
    if quoted:
        out.append("quoted")
    out.extend(_phrase_features(scene, reference))
    for word in set(symbols):
        out.append(f"S:{word}")
    before = [t.lower for t in tokens[max(0, reference.first - 3) : reference.first]]
    if before[-1:] == ["and"] or right[0] == "and" or right[0] == ",":
        out.append("listed")
    return out


def _phrase_features(scene: Scene, reference: Reference) -> list[str]:
    out: list[str] = []
    tokens = scene.sentence.tokens
    near_after: dict[str, int] = {}
    for found in scene.phrases:
        says = found.pattern.says
        if found.first >= reference.last:
            between = sum(1 for r in scene.people if reference.last <= r.first < found.first)
            gap = found.first - reference.last
            clause = sum(1 for t in tokens[reference.last : found.first] if t.text in _CLAUSE)
            out.append(f"P>{says}:{min(between, 2)}:{_band(gap + 1)}")
            out.append(f"P>{found.pattern.name}:{min(between, 2)}")
            out.append(f"P>{says}:{min(between, 2)}:c{min(clause, 2)}")
            if between == 0 and says not in near_after:
                near_after[says] = gap
        elif found.last <= reference.first:
            between = sum(1 for r in scene.people if found.last <= r.first < reference.first)
            gap = reference.first - found.last
            word = tokens[reference.first - 1].lower if reference.first else ""
            out.append(f"P<{says}:{min(between, 2)}:{_band(gap + 1)}")
            out.append(f"P<{found.pattern.name}:{min(between, 2)}")
            out.append(f"P<{says}:{min(between, 1)}:{word}")
        else:
            inside = next((name for name, f in found.slots.items() if f.first == reference.first), "inside")
            out.append(f"P={found.pattern.name}:{inside}")
            out.append(f"P={says}:{inside}")
    order = sorted(near_after, key=lambda s: near_after[s])
    if order:
        out.append("first:" + order[0])
        out.append("firsttwo:" + "_".join(order[:2]))
    return out


def _band(distance: int) -> int:
    return distance if distance <= 2 else 3 if distance <= 4 else 5 if distance <= 8 else 9
