"""Names already told apart in; pronouns, epithets and sides told to stand for them out.

"Suso put Milan in front ... The Spaniard collected"  ->  Suso
"Montella's side", "the visitors"                       ->  AC Milan
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference, SideEvidence
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.entities.epithets import PERSONAL, PLURAL, Epithet, epithets_in, year_old
from pressbox.entities.fixtures import Pairing
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.membership import gather
from pressbox.entities.names import fold
from pressbox.phrases.en.people import COACH_NOUNS, POSITIONS
from pressbox.weighing.sides import settle

_REACH = 3  # sentences back that an epithet or pronoun looks


class _Memory:
    """What is known of people while the text is read: nationality, position, age told so far."""

    def __init__(self) -> None:
        self.nationality: dict[str, str] = {}
        self.position: dict[str, str] = {}
        self.coach: Counter[str] = Counter()


def stand_for(
    document: Document,
    references: dict[int, list[Reference]],
    pairs: Sequence[Pairing],
    main: tuple[str, str] | None,
    evidence: Sequence[SideEvidence],
) -> None:
    """Add pronouns and epithets to `references`, sentence by sentence."""
    memory = _remember(document, references)
    ties = gather(document, references)
    names = list({r.best for refs in references.values() for r in refs if r.kind is Kind.PERSON and r.best})
    names.sort()
    teams = list(main) if main else []
    for refs in references.values():
        for r in refs:
            if r.kind is Kind.TEAM and r.best and r.best not in teams:
                teams.append(r.best)
    shares = settle(ties, names, teams[:12])
    coach_of = {p: max(s, key=lambda t: s[t]) for p, s in shares.items() if s and max(s.values()) > 0.4}
    memory.coach.update({p: 1 for p, w in ties.coaches.items() if w > 1})
    at_home = _home_by_sentence(document, pairs, main, evidence)
    for sentence in document.sentences:
        if sentence.genre in (Genre.CREDIT, Genre.LINEUP, Genre.STANDINGS):
            continue
        here = references.setdefault(sentence.index, [])
        taken = {r.first: r.last for r in here}
        epithets = epithets_in(sentence, taken)
        for epithet in epithets:
            made = (
                _team_epithet(epithet, sentence, references, at_home.get(sentence.index), coach_of)
                if epithet.is_team
                else _person_epithet(epithet, sentence, references, memory, shares)
            )
            if made:
                here.append(made)
        here.sort(key=lambda r: (r.first, -r.last))
        covered = {i for r in here for i in range(r.first, r.last)}
        for i, token in enumerate(sentence.tokens):
            if i in covered:
                continue
            if token.lower in PERSONAL:
                made = _pronoun(i, sentence, references, memory)
                if made:
                    here.append(made)
            elif token.lower in PLURAL:
                made = _they(i, sentence, document.sentences, references)
                if made:
                    here.append(made)
        here.sort(key=lambda r: (r.first, -r.last))


def _remember(document: Document, references: dict[int, list[Reference]]) -> _Memory:
    """ "Ivorian teenager Kessie", "keeper Szczesny", "Luis Muriel, the Colombia forward," """
    memory = _Memory()
    book = gazetteer()
    for index, refs in references.items():
        tokens = document.sentences[index].tokens
        for reference in refs:
            if reference.kind is not Kind.PERSON or not reference.best:
                continue
            for token in tokens[max(0, reference.first - 5) : reference.first][::-1]:
                nation = book.nationality(fold(token.text)) if token.text[0].isupper() else None
                if nation:
                    memory.nationality.setdefault(reference.best, nation)
                elif token.lower in POSITIONS:
                    memory.position.setdefault(reference.best, POSITIONS[token.lower])
                elif token.lower in COACH_NOUNS:
                    memory.coach[reference.best] += 1
                elif (
                    token.lower in ("international", "teenager", "substitute", "captain", "skipper")
                    or "-" in token.lower
                ):
                    continue
                else:
                    break
    return memory


def _home_by_sentence(
    document: Document, pairs: Sequence[Pairing], main: tuple[str, str] | None, evidence: Sequence[SideEvidence]
) -> dict[int, tuple[str, str]]:
    """(home, away) of the match that each sentence is in, as far as words other than "hosts" tell."""
    total: Counter[str] = Counter()
    weights: dict[str, float] = defaultdict(float)
    for said in evidence:
        weights[said.team] += said.weight
    del total
    latest: dict[int, tuple[str, str]] = {}
    strong = [p for p in pairs if p.weight * (1 + p.sentence / 8) >= 0.9]
    by_sentence = {p.sentence: (p.first, p.second) for p in strong}
    current = main
    round_up = len({frozenset((p.first, p.second)) for p in strong}) > 4
    for sentence in document.sentences:
        if round_up and sentence.index in by_sentence:
            current = by_sentence[sentence.index]
        if current:
            a, b = current
            latest[sentence.index] = (a, b) if weights[a] >= weights[b] else (b, a)
    return latest


def _team_epithet(
    epithet: Epithet,
    sentence: Sentence,
    references: dict[int, list[Reference]],
    home: tuple[str, str] | None,
    coach_of: dict[str, str],
) -> Reference | None:
    targets: tuple[tuple[str, float], ...] = ()
    whose: str | None = None
    if epithet.side and home:
        first, second = home if epithet.side == "home" else home[::-1]
        targets = ((first, 0.8), (second, 0.2))
    elif epithet.owner:
        owner = next((r for r in references[sentence.index] if r.first == epithet.owner[0]), None)
        if owner and owner.kind is Kind.PERSON and owner.best:
            team = coach_of.get(owner.best)
            targets = ((team, 0.9),) if team else ()
            whose = owner.best
        elif owner and owner.kind is Kind.TEAM:
            return None
    return Reference(
        epithet.span, sentence.index, epithet.first, epithet.last, Kind.TEAM, Form.EPITHET, targets, epithet.head, whose
    )


def _recent_people(
    sentence: Sentence, before: int, references: dict[int, list[Reference]], reach: int = _REACH
) -> list[tuple[str, int, Reference]]:
    """(name, sentences back, reference), nearest sentence first, in reading order inside a sentence."""
    found: list[tuple[str, int, Reference]] = []
    for back in range(reach + 1):
        for reference in references.get(sentence.index - back, ()):
            if reference.kind is not Kind.PERSON or not reference.best:
                continue
            if back == 0 and reference.first >= before:
                continue
            found.append((reference.best, back, reference))
    return found


def _person_epithet(
    epithet: Epithet,
    sentence: Sentence,
    references: dict[int, list[Reference]],
    memory: _Memory,
    shares: dict[str, dict[str, float]],
) -> Reference | None:
    owner = None
    if epithet.owner:
        named = next((r for r in references[sentence.index] if r.first == epithet.owner[0]), None)
        owner = named.best if named and named.kind is Kind.TEAM else None
    weights: dict[str, float] = defaultdict(float)
    beside: set[str] = set()  # named in the same clause: whoever is meant, it is not he
    coach = epithet.head in COACH_NOUNS
    recent = _recent_people(sentence, epithet.first, references)
    if coach or (epithet.nationality and not recent):
        recent = _recent_people(sentence, epithet.first, references, 40)
    for name, back, reference in recent:
        weight = (0.55, 1.0, 0.5, 0.3)[min(back, 3)] if not coach else 1.0 / (1 + back / 4)
        if not back and not coach:
            fits = _in_his_sentence(sentence, reference, epithet.first, epithet.last)
            weight *= fits
            if fits == _NAMED_BESIDE:
                beside.add(name)
        if back and reference.first <= 4:
            weight *= 1.4  # the subject of the sentence before
        if reference.form is not Form.NAME:
            weight *= 0.7
        known = memory.nationality.get(name)
        if epithet.nationality and known:
            weight *= 8.0 if known == epithet.nationality else 0.05
        if coach != bool(memory.coach[name]):
            weight *= 0.15 if epithet.nationality is None else 0.4
        if coach and memory.coach[name]:
            weight *= 4
        position = POSITIONS.get(epithet.head)
        told = memory.position.get(name)
        if position and told:
            weight *= 3.0 if position == told else (0.1 if "goalkeeper" in (position, told) else 0.5)
        if owner and not epithet.former and owner in shares.get(name, {}):
            weight *= 0.2 + 3 * shares[name][owner]
        weights[name] = max(weights[name], 0) + weight
    beside |= _named_after(sentence, references[sentence.index], epithet.last) & set(weights)
    for name in beside:
        weights[name] *= _NAMED_BESIDE
    if POSITIONS.get(epithet.head) == "goalkeeper":
        keepers = {name for name in weights if memory.position.get(name) == "goalkeeper"}
        if keepers:
            weights = {name: weight for name, weight in weights.items() if name in keepers}
    if not weights or set(weights) <= beside:
        return Reference(
            epithet.span, sentence.index, epithet.first, epithet.last, Kind.PERSON, Form.EPITHET, (), epithet.head
        )
    targets = _shared(weights, 4)
    if year_old(epithet.head) and not targets:
        return None
    return Reference(
        epithet.span, sentence.index, epithet.first, epithet.last, Kind.PERSON, Form.EPITHET, targets, epithet.head
    )


def _named_after(sentence: Sentence, references: Sequence[Reference], last: int) -> set[str]:
    """Whom the words name behind an epithet in its clause: "the Swede dived and pushed Hale's kick away" is not Hale."""
    found: set[str] = set()
    for person in references:
        if person.kind is Kind.PERSON and person.form is Form.NAME and person.first >= last and person.best:
            if _TURNS - {"and"} & {token.lower for token in sentence.tokens[last : person.first]}:
                break
            found.add(person.best)
    return found


_TURNS = frozenset("but and when as while after before who until because although though".split())


def _in_his_sentence(sentence: Sentence, named: Reference, first: int, last: int) -> float:
    """How much likelier the words at tokens `first`..`last` mean him than another of their sentence.

    ", the Croatia winger shooting straight at Hale" is the subject before; "found Okoro unmarked but the Dane miskicked"
    is Okoro; nobody is "the striker" in a clause that names him.
    """
    lowers = sentence.lowers
    between = lowers[named.last : first]
    owns = between[:1] == ["'s"]
    if lowers[first - 1] == "," and lowers[last : last + 1] and lowers[last].endswith("ing"):
        return 0.3 if owns else _OF_HIM if named.first <= 2 or lowers[named.first - 1] in _TURNS else 1.0
    turn = next((i for i in range(len(between) - 1, -1, -1) if between[i] in _TURNS), None)
    if turn is None:
        return _NAMED_BESIDE if "," not in between else 1.0
    if named.first <= 1 and not owns and lowers[last : last + 1] == ["to"]:
        return _OF_HIM  # "Lind levelled when Moss pushed Hale's shot out to the striker to tap home"
    named_last = not any(token.text[0].isupper() for token in sentence.tokens[named.last : first])
    if turn == len(between) - 1:
        if between[turn] == "but" and not owns:
            return _OF_HIM if named_last else 0.7
        return 0.6 if owns else 1.0
    if named.first <= 1 and not owns and lowers[first - 1] != ",":
        return _SUBJECT_STILL  # "Hale shot wide after a one-two with Lind, and late on the striker had it in the net"
    return 0.6 if owns else 1.0


_OF_HIM, _NAMED_BESIDE, _SUBJECT_STILL = 6.0, 0.3, 3.0


def _shared(weights: Mapping[str, float], most: int) -> tuple[tuple[str, float], ...]:
    """The likeliest, at most so many, with shares that sum to 1."""
    best = sorted(weights.items(), key=lambda kv: (-kv[1], kv[0]))[:most]
    whole = sum(weight for _, weight in best)
    return tuple((name, weight / whole) for name, weight in best)


def _pronoun(at: int, sentence: Sentence, references: dict[int, list[Reference]], memory: _Memory) -> Reference | None:
    token = sentence.tokens[at]
    weights: dict[str, float] = defaultdict(float)
    inside = _recent_people(sentence, at, references, 0)
    inside = [one for one in inside if one[2].form is not Form.PRONOUN] or inside
    if inside:
        for order, (name, _, reference) in enumerate(inside):
            weights[name] += (1.0 if order == 0 else 0.6) * (_HIS_SHOT if _is_of_a_shot(sentence, reference) else 1.0)
        weights[inside[-1][0]] += 0.5
    if not inside or (sentence.tokens[at].lower in ("he", "she") and at < 3):
        for name, back, reference in _recent_people(sentence, at, references, 2):
            if back:
                weights[name] += (1.0 if reference.first <= 4 else 0.5) / back * (0.3 if memory.coach[name] else 1)
    if not weights:
        return None
    return Reference(
        Span(token.start, token.end), sentence.index, at, at + 1, Kind.PERSON, Form.PRONOUN,
        _shared(weights, 3), token.lower,
    )  # fmt: skip


_HIS_SHOT = 0.3  # "tipped a bouncing Hale strike past the post but survived when he ...": he is not Hale
_SHOTS = frozenset("strike shot cross header drive effort free-kick corner volley penalty pass".split())


def _is_of_a_shot(sentence: Sentence, reference: Reference) -> bool:
    return (
        reference.first > 0 and sentence.tokens[reference.last].lower in _SHOTS
        if reference.last < len(sentence.tokens)
        else False
    )


# What governs a team that is no subject: "beat Inter", "against Inter", "for Inter", "of Inter".
_GOVERNS = frozenset(
    "against past beat beating beaten to from over at of for by with on in put give gave giving hand handed stun stunned"
    " deny denied host hosts visit face faced into between before after behind".split()
)
_SUBJECT, _OBJECT, _POSSESSOR, _ITSELF = 1.0, 0.35, 0.6, 0.8
_EARLIER = 0.45  # each sentence back counts so much of the one behind it


def _prominence(team: Reference, sentence: Sentence) -> float:
    """How likely a sentence goes on to speak of a team that it names: of its subject most."""
    if team.form is Form.PRONOUN:
        return _ITSELF
    tokens = sentence.tokens
    if team.last < len(tokens) and tokens[team.last].lower == "'s":
        return _POSSESSOR
    at = team.first - 1
    while at >= 0 and (tokens[at].lower in _BEFORE_A_TEAM or "-" in tokens[at].text[1:-1]):
        at -= 1
    return _OBJECT if at >= 0 and tokens[at].lower in _GOVERNS else _SUBJECT


_BEFORE_A_TEAM = frozenset("the a an their his her fellow former struggling".split())


def _they(
    at: int, sentence: Sentence, sentences: Sequence[Sentence], references: dict[int, list[Reference]]
) -> Reference | None:
    """ "They" goes on with the side spoken of: the subject before, rather than whom it met."""
    token = sentence.tokens[at]
    weights: dict[str, float] = defaultdict(float)
    share = 1.0
    for back in range(_REACH + 1):
        refs = [
            r for r in references.get(sentence.index - back, ())
            if r.kind is Kind.TEAM and r.best and (back or r.first < at)
        ]  # fmt: skip
        for reference in refs:
            weight = share * _prominence(reference, sentences[sentence.index - back])
            for name, part in reference.targets[:2]:
                weights[name] += weight * part
        if refs:
            share *= _EARLIER if back else 0.3
    if not weights:
        return None
    return Reference(
        Span(token.start, token.end), sentence.index, at, at + 1, Kind.TEAM, Form.PRONOUN,
        _shared(weights, 2), token.lower,
    )  # fmt: skip
