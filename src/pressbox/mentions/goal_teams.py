"""A goal told of a man and a team near it in, what speaks for the goal being that team's out.

"Inter levelled when Candreva"  ->  Inter draws level before the scorer: the goal is Inter's
"stunned Inter with"            ->  Inter suffers it

Words and places only, no names: the weights are learned (`evaluation/train.py`).
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.matching import Found
from pressbox.matching.beside import team_features
from pressbox.matching.clauses import Clauses
from pressbox.phrases.en.deeds import deed

_EFFECTS = frozenset(("ahead", "level", "extend", "reduce", "seal", "concede", "score", "noun", "noun-level"))
_LINKS = frozenset(
    "but when as while after before although though with only until and because despite then through following from by"
    " thanks courtesy for , ; : - to who which".split()
)


def goal_team_features(
    sentence: Sentence,
    references: Sequence[Reference],
    before: tuple[Sentence, list[Reference]] | None,
    person: Reference,
    phrases: Sequence[Found],
    stance: Mapping[int, str] | None = None,
    clauses: Clauses | None = None,
) -> Iterator[tuple[Reference, list[str]]]:
    """Each team of the scorer's sentence, or of the one before it, with its features."""
    effects = [p for p in phrases if p.pattern.says in _EFFECTS]
    lowers = sentence.lowers
    for team, features in team_features(sentence, references, before, person, stance, clauses):
        if team.sentence == sentence.index:
            yield team, features + _in_sentence(lowers, references, person, team, effects)
        elif before:
            yield team, features + _in_sentence_before(before, team) + [f"G:C:{e.pattern.says}" for e in effects]


def _standing(lowers: Sequence[str], team: Reference) -> str:
    """The word that governs a team: "against", "for", or none where it is a subject."""
    at = team.first - 1
    while at >= 0 and (
        lowers[at] in ("the", "a", "their", "his", "fellow", "struggling", "former", "host") or "-" in lowers[at][1:-1]
    ):
        at -= 1
    if lowers[team.last : team.last + 1] == ["'s"]:
        return "'s" if at < 0 or lowers[at] not in ("in", "of", "over") else f"{lowers[at]}'s"
    if at < 0:
        return "^"
    return deed(lowers[at]) or "o"


def _in_sentence(
    lowers: Sequence[str], references: Sequence[Reference], person: Reference, team: Reference, effects: Sequence[Found]
) -> list[str]:
    early = team.first < person.first
    side = "TP" if early else "PT"
    standing = _standing(lowers, team)
    start, end = (team.last, person.first) if early else (person.last, team.first)
    between = lowers[start:end]
    links = [w for w in between if w in _LINKS and w != ","]
    does = next((k for w in lowers[team.last : team.last + 4] if (k := deed(w)) and k.isupper()), "-")
    form = "pronoun" if team.form is Form.PRONOUN else "other"
    others = [r for r in references if r.kind is Kind.TEAM and r.best != team.best]
    rank = sum(r.first < team.first for r in others)
    out = [
        f"G:{side}:{standing}", f"G:{side}:{standing}:{does}", f"G:{side}:link:{links[-1] if links else '-'}",
        f"G:{side}:{standing}:{links[-1] if links else '-'}", f"G:{side}:{form}:{standing}",
        f"G:rank{min(rank, 2)}of{min(len(others), 2)}:{side}:{standing}",
    ]  # fmt: skip
    for effect in effects:
        says = effect.pattern.says
        if effect.first < team.first and team.last <= effect.last:
            where = "inside"
        elif team.last <= effect.first:
            near = any(r.kind is Kind.TEAM and team.last <= r.first < effect.first for r in references)
            people = any(r.kind is Kind.PERSON and team.last <= r.first < effect.first for r in references)
            where = f"before{'+team' if near else ''}{'+man' if people else ''}"
        else:
            near = any(r.kind is Kind.TEAM and effect.last <= r.first < team.first for r in references)
            where = f"after{'+team' if near else ''}"
        man = "left" if person.last <= effect.first else "right" if person.first >= effect.last else "in"
        out += [
            f"G:E:{says}:{where}:{standing}", f"G:E:{says}:{where}:{man}", f"G:E:{where}:{standing}:{man}",
            f"G:E:{effect.pattern.name}:{where}:{man}", f"G:E:{says}:{where}:{man}:{standing}",
            f"G:E:{says}:{where}:{man}:{links[-1] if links else '-'}",
        ]  # fmt: skip
    if not effects:
        out.append(f"G:E:none:{side}:{standing}:{does}")
    return out


def _in_sentence_before(before: tuple[Sentence, list[Reference]], team: Reference) -> list[str]:
    lowers = before[0].lowers
    does = next((k for w in lowers[team.last : team.last + 5] if (k := deed(w)) and k.isupper()), "-")
    teams = [r for r in before[1] if r.kind is Kind.TEAM]
    last = team is teams[-1]
    return [f"G:B:{_standing(lowers, team)}:{last}", f"G:B:{does}:{last}", f"G:B:{_standing(lowers, team)}:{does}"]
