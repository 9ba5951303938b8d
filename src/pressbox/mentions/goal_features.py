"""A sentence and a person in it in, what the words around say of him out, as features for the learned weights.

No feature holds a player's or a club's name: references are written PERSON, TEAM, GROUND, numbers NUM, scores SCORE.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.numbers import is_score, number, ordinal
from pressbox.matching import Found
from pressbox.matching.subjects import ACTING, acts, agents_of, joined_before, stances, subject_of
from pressbox.mentions.own_clause import deeds, own_clause

_OTHER_DAY = frozenset(
    "last season week weekend month year previous previously earlier since former former career ago debut term campaign"
    " november december january february march april may june july august september october summer midweek next"
    " yesterday 1990s 2000s".split()
)
_CLAUSE = frozenset(", ; : - – — ( )".split())


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
    stance: dict[int, str] = field(default_factory=dict)  # first token of a person -> how he stands in it
    acting: list[int] = field(default_factory=list)  # symbol indices of those who do something
    parts: dict[int, list[str]] = field(default_factory=dict)  # first token of a person -> what he does
    said: list[str] = field(default_factory=list)  # its symbols as features


def scene_of(
    document: Document, cast: Cast, sentence: Sentence, phrases: Sequence[Found], times: Iterable[TimeMention]
) -> Scene:
    """The scene of a sentence; what is shared by all of its people is worked out once."""
    scene = Scene(sentence, phrases=tuple(phrases))
    scene.references = cast.by_sentence.get(sentence.index, ())
    kinds = {Kind.TEAM: "TEAM", Kind.PERSON: "PERSON", Kind.GROUND: "GROUND", Kind.PLACE: "GROUND"}
    starts = {r.first: r for r in scene.references}
    tokens = sentence.tokens
    times = list(times)
    of_day = {time.first: time.last for time in times if time.pattern == "time of day"}
    i = 0
    while i < len(tokens):
        reference = starts.get(i)
        scene.at.append(i)
        if i in of_day:  # "at 3-31", read on the match clock: as if it said so many minutes
            scene.symbols += ("NUM", "minutes")
            scene.at.append(i)
            if i and scene.symbols[-3] == "at":
                scene.symbols[-3] = "after"
            i = of_day[i]
            continue
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
    scene.stance = stances(scene.people, [t.text for t in tokens], sentence.lowers)
    scene.acting = [
        scene.of_reference[r.first] for r in scene.references if r.first in scene.of_reference
        and (scene.stance.get(r.first) in ACTING or (r.kind is Kind.TEAM and acts(r, sentence.lowers)))
    ]  # fmt: skip
    scene.parts = _parts(scene)
    scene.shared = _shared(document, sentence, scene, times)
    scene.said = [f"S:{word}" for word in set(scene.symbols)]
    return scene


def _parts(scene: Scene) -> dict[int, list[str]]:
    """Who is subject or agent of which phrase."""
    lowers = scene.sentence.lowers
    parts: dict[int, list[str]] = {at: [f"STANCE:{how}"] for at, how in scene.stance.items()}
    nones = [p.first for p in scene.phrases if p.pattern.says == "none"]
    for phrase in scene.phrases:
        says = phrase.pattern.says
        missed = any(phrase.first - 3 <= at <= phrase.last + 7 for at in nones)
        subject = subject_of(phrase, scene.people, scene.stance, lowers)
        if subject:
            person, how = subject
            parts[person.first] += (
                f"SUBJ:{says}", f"SUBJ:{says}:{how}", f"SUBJ:{says}:missed={missed}", f"SUBJ:{phrase.pattern.name}"
            )  # fmt: skip
            for other in joined_before(person, scene.people, lowers):
                parts[other.first] += (f"SUBJ:{says}", f"SUBJ:{says}:joined", f"SUBJ:{phrase.pattern.name}")
        for place, (person, word) in enumerate(agents_of(phrase, scene.people, lowers)):
            parts[person.first] += (
                f"AGENT:{says}:{word}", f"AGENT:{word}", f"AGENT:{phrase.pattern.name}:{word}", f"AGENT:{place > 0}:{says}:{word}"
            )  # fmt: skip
    for at, said in parts.items():
        kinds = sorted({one.split(":")[1] for one in said if one.startswith("SUBJ")})
        parts[at] = [*said, "PART:" + "+".join(kinds[:4]), f"PARTS:{scene.stance[at]}:{len(kinds)}"]
    return parts


@lru_cache(1 << 14)
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
    left = ["^", "^", *symbols[:me]]
    right = [*symbols[me + 1 :], "$", "$"]
    out += [band + symbol for band, symbol in zip(_LEFT, reversed(left[-6:]), strict=False)]
    out += [band + symbol for band, symbol in zip(_RIGHT, right[:10], strict=False)]
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
    quoted = scene.sentence.quotes(reference.span.start)
    if quoted:
        out.append("quoted")
    out.extend(_phrase_features(scene, reference))
    out.extend(_relation_features(scene, reference))
    out.extend(scene.parts.get(reference.first, ("no-part",)))
    out.extend(_deed_features(scene, me))
    out.extend(own_clause(symbols, me, scene.of_reference, scene.acting, scene.stance.get(reference.first, "-")))
    out += scene.said
    before = [t.lower for t in tokens[max(0, reference.first - 3) : reference.first]]
    if before[-1:] == ["and"] or right[0] == "and" or right[0] == ",":
        out.append("listed")
    return out


def _deed_features(scene: Scene, me: int) -> list[str]:
    """What is done left and right of a person, by classes of words: "rifled" speaks as "slotted" does."""
    right = deeds(scene.symbols[me + 1 :], 6)
    left = deeds(reversed(scene.symbols[:me]), 4)
    right += ["$"] * (6 - len(right))
    left += ["^"] * (4 - len(left))
    out = [f"DR{n}:" + " ".join(right[:n]) for n in (1, 2, 3, 4)]
    out += [f"DL{n}:" + " ".join(left[:n]) for n in (1, 2, 3)]
    out += [
        f"DLR:{left[0]}|{right[0]}", f"DLR2:{left[0]}|{right[0]} {right[1]}", f"DLLR:{left[1]} {left[0]}|{right[0]}",
        f"DLLR2:{left[1]} {left[0]}|{right[0]} {right[1]}",
    ]  # fmt: skip
    out += [f"DB:{kind}" for kind in dict.fromkeys(right) if kind.isupper()]
    out += [f"DA:{kind}" for kind in dict.fromkeys(left) if kind.isupper()]
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


_GOAL_NOUNS = frozenset(
    "goal goals strike header penalty spot-kick free-kick effort shot drive volley equaliser equalizer winner opener"
    " leveller brace double hat-trick treble finish tap-in half-volley goalscorer first second third fourth fifth late"
    " early stunning superb brilliant fine controversial injury-time stoppage-time first-half second-half consolation"
    " solitary opening magnificent sensational spectacular stunner screamer".split()
)
_OUTCOMES = {
    **dict.fromkeys(
        ("saved", "blocked", "wide", "over", "cleared", "tipped", "parried", "deflected", "post", "bar"), "miss"
    ),
    **dict.fromkeys(("crossbar", "denied", "disallowed", "offside", "woodwork", "pushed", "palmed", "turned"), "miss"),
    **dict.fromkeys(("into", "past", "beyond", "home", "net", "corner", "in"), "in"),
}


def _relation_features(scene: Scene, reference: Reference) -> list[str]:
    """Grammar by neighbourhood: whose goal, by whom, who of two in a list, what became of the shot."""
    out: list[str] = []
    lowers = scene.sentence.lowers
    after = lowers[reference.last : reference.last + 12]
    before = lowers[max(0, reference.first - 5) : reference.first]
    if after[:1] == ["'s"]:
        noun = next((w for w in after[1:6] if w in _GOAL_NOUNS), None)
        outcome = next((_OUTCOMES[w] for w in after[2:] if w in _OUTCOMES), "none")
        out.append(f"owns:{noun}")
        out.append(f"owns:{noun is not None}:{outcome}")
    if before:
        for word in (
            "through",
            "by",
            "from",
            "courtesy",
            "thanks",
            "when",
            "as",
            "after",
            "before",
            "for",
            "and",
            "with",
        ):
            if word in before[-3:]:
                goal = any(
                    p.pattern.says not in ("none", "hypothetical") and p.last <= reference.first for p in scene.phrases
                )
                out.append(f"led:{word}:{goal}")
        if before[-1] == "by" and len(before) > 1:
            out.append(f"by:{before[-2]}")
        if before[-1] == "from":
            out.append(f"from:{before[-2] if len(before) > 1 else '^'}")
    nearest = None
    for found in scene.phrases:
        if found.first >= reference.last and found.pattern.says not in ("hypothetical", "spot", "count"):
            between = sum(1 for r in scene.people if reference.last <= r.first < found.first)
            if nearest is None or found.first < nearest[0]:
                nearest = (found.first, found.pattern.says, between)
    if nearest:
        out.append(f"next:{nearest[1]}:{min(nearest[2], 2)}:{_band(nearest[0] - reference.last + 1)}")
        later = [p.pattern.says for p in scene.phrases if nearest[0] < p.first <= nearest[0] + 9]
        out.append(f"next:{nearest[1]}:{min(nearest[2], 1)}:none={'none' in later}:finish={'finish' in later}")
    if after[:1] in ([","], ["who"]) and "who" in after[:2]:
        out.append(f"who:{nearest[1] if nearest else None}")
    subject = not any(r.first < reference.first for r in scene.people)
    out.append(f"subject:{subject}:{nearest[1] if nearest else None}")
    for other in scene.people:
        gap = (
            lowers[other.last : reference.first]
            if other.last <= reference.first
            else lowers[reference.last : other.first]
        )
        if gap in (["and"], [","], [",", "and"], ["then"], ["before"]):
            out.append(f"beside:{other.first < reference.first}:{gap[-1]}")
    said = {p.pattern.says for p in scene.phrases}
    for says in said:
        out.append(f"any:{says}:{subject}")
    return out


def _band(distance: int) -> int:
    return distance if distance <= 2 else 3 if distance <= 4 else 5 if distance <= 8 else 9


_LEFT = [f"L{_band(distance)}:" for distance in range(1, 7)]
_RIGHT = [f"R{_band(distance)}:" for distance in range(1, 11)]
