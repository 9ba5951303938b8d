"""A man and a team of one sentence, or of one and the next, in; what speaks for his being of that team out.

    "City fell behind when Suso"  ->  the team before the man, "fall", "when", "behind"

Words, grammar and places only, no names: the weights are learned (`evaluation/train.py`).
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.matching.clauses import Clauses, clause_features, clauses_of
from pressbox.matching.subjects import stances_of
from pressbox.phrases.en.inflection import forms_of
from pressbox.phrases.en.people import MODIFIERS, POSITIONS

_PASSES = frozenset().union(
    *map(forms_of, "pass find feed cross release tee square pick play set lay slip thread head knock flick pull cut roll"
         " send supply serve meet combine exchange swap link join assist collect receive latch convert tap bring introduce throw withdraw haul".split())
)  # fmt: skip
_SAVES = frozenset().union(
    *map(forms_of, "save deny beat block foul trip fell tackle challenge thwart foil outpace outmuscle catch"
         " round dispossess rob mark".split())
) | frozenset("past beyond over under through around between".split())  # fmt: skip
_PUTS = frozenset().union(
    *map(forms_of, "put fire give hand send head shoot pull bring draw edge nudge lift steer hand".split())
)
_STATES = frozenset("ahead front level lead terms back advantage lifeline hope parity".split())
_GOAL_WORDS = frozenset().union(
    *map(forms_of, "level score equalise lead net strike respond double extend reply add go take open break".split())
) | frozenset("through ahead front equaliser equalizer lead goal opener winner goals".split())  # fmt: skip


def team_features(
    sentence: Sentence,
    references: Sequence[Reference],
    before: tuple[Sentence, list[Reference]] | None,
    person: Reference,
    stance: Mapping[int, str] | None = None,
    clauses: Clauses | None = None,
) -> Iterator[tuple[Reference, list[str]]]:
    """Each team that a person's sentence names, or else the one before it, with what speaks for his being of it.

    `stance` is that of the people among the references, `clauses` those of the sentence, where they are known.
    """
    if stance is None:
        stance = stances_of(sentence, references)
    if clauses is None:
        clauses = clauses_of(sentence, references)
    teams = [r for r in references if r.kind is Kind.TEAM and (r.best or r.owner)]
    for team in teams:
        if team.owner and team.owner == person.best:
            continue
        first, second, order = (team, person, "TP") if team.first < person.first else (person, team, "PT")
        features = member_features(sentence, references, person, team, stance)
        yield team, features + clause_features(clauses, first, second, order)
    if before and not any(t.first < person.first for t in teams) and sentence.index - before[0].index <= 2:
        earlier = [r for r in before[1] if r.kind is Kind.TEAM and (r.best or r.owner)]
        for place, team in enumerate(earlier[:1] + earlier[-1:] if len(earlier) > 1 else earlier):
            yield team, _carried_features(sentence, person, before[0], team, place, len(earlier))


def _carried_features(
    sentence: Sentence, person: Reference, before: Sentence, team: Reference, place: int, count: int
) -> list[str]:
    """A team of the sentence before: its part there, and how this sentence begins."""
    lowers = before.lowers
    prior = lowers[team.first - 1] if team.first else "^"
    words = set(lowers[team.last : team.last + 8])
    head = sentence.tokens[0].lower
    out = [
        f"C:{place}:{min(count, 3)}",
        f"C:{place}:bt:{prior}",
        f"C:head:{head}:{place}",
        f"C:form:{team.form}:{place}",
    ]
    if words & _GOAL_WORDS:
        out += [f"C:goal:{place}", f"C:goal:{place}:{min(count, 2)}"]
    if words & _STATES:
        out.append(f"C:state:{place}")
    if person.first == 0:
        out.append(f"C:opens:{place}")
    out.append(f"C:same-paragraph:{before.paragraph == sentence.paragraph}:{place}")
    return out


def member_features(
    sentence: Sentence, references: Sequence[Reference], person: Reference, team: Reference, stance: Mapping[int, str]
) -> list[str]:
    """What the words of a sentence say of a person's belonging to a team that it names (no names among them)."""
    lowers = sentence.lowers
    early = team.first < person.first
    first, second = (team, person) if early else (person, team)
    between = lowers[first.last : second.first]
    side = "TP" if early else "PT"
    inner = [r for r in references if first.last <= r.first and r.last <= second.first]
    people = sum(r.kind is Kind.PERSON for r in inner)
    teams = sum(r.kind is Kind.TEAM for r in inner)
    out = [
        f"{side}:n{min(len(between) // 3, 5)}", f"{side}:p{min(people, 2)}:t{min(teams, 2)}",
        f"{side}:form:{team.form}:{person.form}",
    ]  # fmt: skip
    near = f"{side}{min(people + teams, 1)}"
    before_team = lowers[team.first - 1] if team.first else "^"
    after_team = lowers[team.last] if team.last < len(lowers) else "$"
    before_man = lowers[person.first - 1] if person.first else "^"
    after_man = lowers[person.last] if person.last < len(lowers) else "$"
    out += [f"{near}:bt:{before_team}", f"{near}:at:{after_team}", f"{near}:bm:{before_man}", f"{near}:am:{after_man}"]
    out += [f"{side}:bt:{before_team}", f"{side}:at:{after_team}:{before_team}", f"{near}:bm:{before_man}:{after_team}"]
    words = set(between)
    for word in words:
        out.append(f"{near}:w:{word}")
    for name, family in (
        ("puts", _PUTS),
        ("states", _STATES),
        ("goal", _GOAL_WORDS),
        ("saves", _SAVES),
        ("pass", _PASSES),
    ):
        if words & family:
            out.append(f"{side}:{name}")
    if len(between) <= 5:
        out.append(
            f"{side}:exact:{' '.join(w if w not in MODIFIERS and w not in POSITIONS else 'MOD' for w in between)}"
        )
    if _STATES & set(lowers[team.last : team.last + 4]):
        out.append(f"{side}:state-after")
    if any(t in ("former", "ex", "ex-") for t in lowers[max(0, team.first - 3) : team.first]):
        out.append(f"{side}:former")
    out.append(f"subject-team:{all(r.first >= team.first for r in references)}")
    out += _clause_features(stance.get(person.first, "object"), person, team, side, near, lowers, between)
    return out


_ATTACKS = frozenset().union(
    *map(forms_of, "score net head fire shoot drill curl volley slot strike hit equalise level convert tap nod chip lash test"
         " force threaten waste miss drag blaze scuff miskick break race burst dart weave".split())
)  # fmt: skip
_DEFENDS = frozenset().union(
    *map(forms_of, "save deny block clear tip parry push palm smother thwart tackle head foul trip fell bring concede gift"
         " slip lose misplace fail punch gather claim".split())
)  # fmt: skip
_SUFFERS = frozenset("against past beyond over beat beating beaten from at deny denied stun stunned".split())
_LINKS = frozenset("but when as while after before although though with only until and because despite then".split())


def _family(word: str) -> str:
    if word in _ATTACKS:
        return "attack"
    if word in _DEFENDS:
        return "defend"
    if word in _PASSES:
        return "pass"
    if word in _STATES or word in _GOAL_WORDS:
        return "goal"
    return "-"


def _clause_features(
    stance: str,
    person: Reference,
    team: Reference,
    side: str,
    near: str,
    lowers: list[str],
    between: list[str],
) -> list[str]:
    """What each of the two does, in which part of the sentence, and what joins the parts."""
    man = next((f for w in lowers[person.last : person.last + 4] if (f := _family(w)) != "-"), "-")
    crew = next((f for w in lowers[team.last : team.last + 4] if (f := _family(w)) != "-"), "-")
    before_team = lowers[team.first - 1] if team.first else "^"
    role = (
        "suffers"
        if before_team in _SUFFERS
        else "for"
        if before_team in ("for", "of", "give", "gave", "put")
        else "other"
    )
    owns = lowers[team.last : team.last + 1] == ["'s"]
    link = next((w for w in between if w in _LINKS), "none")
    return [
        f"X:{side}:{stance}:{man}", f"X:{side}:{stance}:{role}", f"X:{side}:{role}:{man}", f"X:{side}:{crew}:{man}",
        f"X:{near}:{link}:{stance}", f"X:{near}:{link}:{crew}:{man}", f"X:{side}:owns{owns}:{stance}:{man}",
        f"X:{near}:commas{min(between.count(','), 2)}:{stance}",
    ]  # fmt: skip
