"""Names already told apart in; pronouns, epithets and sides told to stand for them out.

"Suso put Milan in front ... The Spaniard collected"  ->  Suso
"Montella's side", "the visitors"                       ->  AC Milan
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference, SideEvidence
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.entities.epithets import PERSONAL, PLURAL, Epithet, epithets_in, side_words_in
from pressbox.entities.fixtures import Pairing, meetings
from pressbox.entities.known_men import nations_known
from pressbox.entities.latter import one_of_two
from pressbox.entities.membership import gather
from pressbox.entities.own_voice import OwnVoice
from pressbox.entities.roles import role, roles_of
from pressbox.entities.who_is_meant import person_meant, pronoun_meant, told_of
from pressbox.weighing.sides import settle

_REACH = 3  # sentences back that an epithet or pronoun looks


def stand_for(
    document: Document,
    references: dict[int, list[Reference]],
    pairs: Sequence[Pairing],
    main: tuple[str, str] | None,
    evidence: Sequence[SideEvidence],
    playing: frozenset[str] = frozenset(),
    voice: OwnVoice | None = None,
) -> None:
    """Add pronouns and epithets to `references`, sentence by sentence; `playing`: the countries, where countries play."""
    told = told_of(document, references)
    ties = gather(document, references)
    names = list({r.best for refs in references.values() for r in refs if r.kind is Kind.PERSON and r.best})
    names.sort()
    teams = list(main) if main else []
    for refs in references.values():
        for r in refs:
            if r.kind is Kind.TEAM and r.best and r.best not in teams:
                teams.append(r.best)
    for name, nation in nations_known(names, teams[:2]).items():
        told.nationality.setdefault(name, nation)
    shares = settle(ties, names, teams[:12])
    coach_of = {p: max(s, key=lambda t: s[t]) for p, s in shares.items() if s and max(s.values()) > 0.4}
    told.coach.update({p: 1 for p, w in ties.coaches.items() if w > 1})
    for name, said in roles_of(document, {index: tuple(refs) for index, refs in references.items()}).items():
        is_now = role(said, ties.coaches.get(name, 0.0))
        if is_now == "coach":
            told.coach[name] += 1
        elif is_now != "player":
            told.no_players.add(name)
    at_home = _home_by_sentence(document, pairs, main, evidence, _told_apart(document, references, main))
    met: set[str] = set()  # who has been named
    for sentence in document.sentences:
        if sentence.genre in (Genre.CREDIT, Genre.LINEUP, Genre.STANDINGS):
            continue
        here = references.setdefault(sentence.index, [])
        taken = {r.first: r.last for r in here}
        sides = {r.last for r in here if r.kind is Kind.TEAM}
        for epithet in epithets_in(sentence, taken):
            if epithet.last in sides and not epithet.is_team:
                continue  # "the Swiss", where Switzerland plays
            made = (
                _team_epithet(
                    epithet,
                    sentence,
                    references,
                    at_home.get(sentence.index),
                    coach_of,
                )
                if epithet.is_team
                else person_meant(epithet, sentence, document.sentences, references, told, shares, playing)
            )
            if made:
                here.append(made)
        met |= {r.best for r in here if r.kind is Kind.TEAM and r.best}
        theirs = at_home.get(sentence.index)
        if theirs and not met.isdisjoint(theirs[:2]):
            # "The home goalkeeper" is a man, and says of which side.
            named = {r.first: r.last for r in here if r.kind is not Kind.PERSON or r.form is not Form.EPITHET}
            for word in side_words_in(sentence, named):
                made = _team_epithet(word, sentence, references, theirs, coach_of)
                if made:
                    here.append(made)
        if voice:
            here += [we for we in voice.references(sentence) if not any(r.first <= we.first < r.last for r in here)]
        here.sort(key=lambda r: (r.first, -r.last))
        covered = {i for r in here for i in range(r.first, r.last)}
        lowers = sentence.lowers
        for i, token in enumerate(sentence.tokens):
            if i in covered:
                continue
            if token.lower == "the" and lowers[i + 1 : i + 2] in (["latter"], ["former"]):
                made = one_of_two(i, sentence, references)
                if made:
                    here.append(made)
            elif token.lower in PERSONAL:
                if token.lower in _HIMSELF and any(r.last == i and r.kind is Kind.PERSON for r in here):
                    continue  # "Hale himself": nobody else
                made = pronoun_meant(i, sentence, document.sentences, references, told)
                if made:
                    here.append(made)
            elif token.lower in PLURAL:
                made = _they(i, sentence, document.sentences, references, voice)
                if made and _opens_with_opponents(lowers, i):
                    made = _whom_they_meet(made, sentence, theirs)
                if made:
                    here.append(made)
        here.sort(key=lambda r: (r.first, -r.last))


_HIMSELF = ("himself", "herself")
_OPPONENTS = frozenset("opponents opposition adversaries antagonists foes".split())


def _opens_with_opponents(lowers: Sequence[str], at: int) -> bool:
    """ "But their opponents led"; in "two divisions below their opponents, led" they are no subject."""
    theirs = lowers[at] == "their" and not _OPPONENTS.isdisjoint(lowers[at + 1 : at + 2])
    after = lowers[at + 2 : at + 3]
    return theirs and (at == 0 or lowers[at - 1] in _OPENS_A_CLAUSE) and bool(after) and after[0][0].isalnum()


_OPENS_A_CLAUSE = frozenset("but and while whilst as when whereas though although before until that if , ; : -".split())


def _whom_they_meet(they: Reference, sentence: Sentence, pair: tuple[str, str, float] | None) -> Reference | None:
    """ "Their opponents": of the two of the match the one that "they" are not."""
    two = pair[:2] if pair else ()
    meant = tuple((two[1 - two.index(team)], share) for team, share in they.targets if team in two)
    at = they.first
    span = Span(sentence.tokens[at].start, sentence.tokens[at + 1].end)
    return Reference(
        span, sentence.index, at, at + 2, Kind.TEAM, Form.EPITHET, meant, sentence.lowers[at + 1]
    ) if meant else None  # fmt: skip


_SAID = 0.2  # weight of words on who is at home from which on they are words at all
# How likely "the hosts" are who they are said to be, who is named first, and of another match of whose home nothing is said.
_TOLD, _FIRST_NAMED, _UNKNOWN = 0.8, 0.65, 0.5


def _told_apart(
    document: Document, references: Mapping[int, Sequence[Reference]], main: tuple[str, str] | None
) -> dict[int, tuple[str, str]]:
    """By sentence the two sides, neither of the main match, that its paragraph has, or a run of sentences up to one of a third side."""
    found: dict[int, tuple[str, str]] = {}
    run: list[int] = []
    sides: list[str] = []
    before = -1
    for sentence in document.sentences if main else ():
        if sentence.genre is not Genre.PROSE:
            continue
        named = sorted(references.get(sentence.index, ()), key=lambda r: r.first)
        here = [r.best for r in named if r.kind is Kind.TEAM and r.best and r.form in (Form.NAME, Form.NICKNAME)]
        if sentence.paragraph != before or (len({*sides, *here}) > _TWO and not {*here} <= {*sides}):
            run, sides = [], []
        before = sentence.paragraph
        run.append(sentence.index)
        sides += [side for side in dict.fromkeys(here) if side not in sides]
        if len(sides) == _TWO and not {*sides} & {*(main or ())}:
            found |= dict.fromkeys(run, (sides[0], sides[1]))
        elif len(sides) > _TWO:
            found = {at: pair for at, pair in found.items() if at not in run}
    return found


_TWO = 2


def _home_by_sentence(
    document: Document,
    pairs: Sequence[Pairing],
    main: tuple[str, str] | None,
    evidence: Sequence[SideEvidence],
    of_others: Mapping[int, tuple[str, str]],
) -> dict[int, tuple[str, str, float]]:
    """(home, away, how likely) of the match that each sentence is in, as far as words other than "hosts" tell."""
    weights: dict[str, float] = defaultdict(float)
    for said in evidence:
        weights[said.team] += said.weight
    latest: dict[int, tuple[str, str, float]] = {}
    by_sentence = {p.sentence: (p.first, p.second) for p in pairs if p.is_sure}
    current = main
    elsewhere: tuple[int, tuple[str, str]] | None = None
    round_up = meetings(pairs) > 4
    for sentence in document.sentences:
        pair = by_sentence.get(sentence.index)
        if round_up and pair:
            current = pair
        if pair and main and not {*pair} & {*main}:
            elsewhere = (sentence.paragraph, pair)  # "Elsewhere, A beat B. Roe scored twice for the hosts."
        elif sentence.index in of_others:
            elsewhere = (sentence.paragraph, of_others[sentence.index])
        if current:
            apart = elsewhere is not None and elsewhere[0] == sentence.paragraph
            a, b = elsewhere[1] if elsewhere and apart else current
            first, second = (a, b) if weights[a] >= weights[b] else (b, a)
            told = abs(weights[a] - weights[b]) >= _SAID
            sure = _TOLD if told else _UNKNOWN if apart else _FIRST_NAMED
            latest[sentence.index] = first, second, sure
    return latest


def _team_epithet(
    epithet: Epithet,
    sentence: Sentence,
    references: dict[int, list[Reference]],
    home: tuple[str, str, float] | None,
    coach_of: dict[str, str],
) -> Reference | None:
    targets: tuple[tuple[str, float], ...] = ()
    whose: str | None = None
    if epithet.side and home:
        first, second = home[:2] if epithet.side == "home" else (home[1], home[0])
        targets = ((first, home[2]), (second, 1 - home[2]))
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


def _shared(weights: Mapping[str, float], most: int) -> tuple[tuple[str, float], ...]:
    """The likeliest, at most so many, with shares that sum to 1."""
    best = sorted(weights.items(), key=lambda kv: (-kv[1], kv[0]))[:most]
    whole = sum(weight for _, weight in best)
    return tuple((name, weight / whole) for name, weight in best)


# What governs a team that is no subject: "beat Inter", "against Inter", "for Inter", "of Inter".
_GOVERNS = frozenset(
    "against past beat beating beaten to from over at of for by with on in put give gave giving hand handed stun stunned"
    " deny denied host hosts visit face faced into between before after behind like unlike alongside above below tie join joined"
    " leapfrog leapfrogged overtake overtook".split()
)
_SUBJECT, _OBJECT, _POSSESSOR, _ITSELF = 1.0, 0.35, 0.6, 0.8
_THE_OTHERS = 1.5  # how much "they" are the others, where a club writes of itself
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


def _clause_begins(sentence: Sentence, at: int) -> int:
    """ "Thrale won, while Marlow kept up their start": where the clause of the token `at` begins, that a match has to itself."""
    return max((i for i in range(at) if sentence.lowers[i] in ("while", "whereas", ";")), default=0)


_ANOTHER_CLAUSE = 0.3  # how much less likely "they" are those of the clause before


def _heads_its_row(team: Reference, teams: Sequence[Reference], sentence: Sentence) -> Reference:
    """Of "behind Thrale and Marlow" Thrale, for both: what is said of the first of two joined is said of the other."""
    return next((r for r in teams if r.last == team.first - 1 and sentence.lowers[r.last] == "and"), team)


_BEFORE_A_TEAM = frozenset("the a an their his her fellow former struggling".split())


def _they(
    at: int, sentence: Sentence, sentences: Sequence[Sentence], references: dict[int, list[Reference]],
    voice: OwnVoice | None,
) -> Reference | None:  # fmt: skip
    """ "They" goes on with the side spoken of: the subject before, rather than whom it met; beside "we" it is the others."""
    token = sentence.tokens[at]
    weights: dict[str, float] = defaultdict(float)
    if voice:
        for (name, _), (_, share) in zip(voice.shares, reversed(voice.shares), strict=True):
            weights[name] += _THE_OTHERS * share
    share = 1.0
    for back in range(_REACH + 1):
        refs = [
            r for r in references.get(sentence.index - back, ())
            if r.kind is Kind.TEAM and r.best and (back or r.first < at) and r.head != "we"
        ]  # fmt: skip
        cut = 0 if back else _clause_begins(sentence, at)
        for reference in refs:
            told = sentences[sentence.index - back]
            weight = share * _prominence(_heads_its_row(reference, refs, told), told)
            as_for = not back and told.lowers[max(0, reference.first - 2) : reference.first] == ["as", "for"]
            weight *= _AS_FOR if as_for else _ANOTHER_CLAUSE if reference.first < cut else 1.0
            if not back and _opens_met(sentence, reference, at):
                weight *= _MET  # "Away to Thrale they took the lead": whoever went there
            for name, part in reference.targets[:2]:
                weights[name] += weight * part
        if refs:
            share *= _EARLIER if back else _begins_anew(refs, sentence, sentences)
    if not weights:
        return None
    return Reference(
        Span(token.start, token.end), sentence.index, at, at + 1, Kind.TEAM, Form.PRONOUN,
        _shared(weights, 2), token.lower,
    )  # fmt: skip


def _begins_anew(named: Sequence[Reference], sentence: Sentence, sentences: Sequence[Sentence]) -> float:
    """How much is left for sides of sentences before: little where a paragraph begins with just one side named, "for Thrale as they"."""
    opens = not sentence.index or sentences[sentence.index - 1].paragraph != sentence.paragraph
    return _ANEW if opens and len({r.best for r in named if r.form is Form.NAME}) == 1 else 0.3


def _opens_met(sentence: Sentence, team: Reference, at: int) -> bool:
    """ "At Thrale they", "away to Thrale they", "against Thrale, they": who met them is meant."""
    lead, between = sentence.lowers[: team.first], sentence.lowers[team.last : at]
    return between in ([], [","]) and 0 < len(lead) <= _OPENERS and lead[-1] in ("at", "to", "against", "visiting")


_ANEW, _MET, _OPENERS = 0.1, 0.1, 3
_AS_FOR = 8.0  # "As for Thrale, they"
