"""Document in, cast out: the steps in order.

names -> what each names -> teams and people -> who stands for whom -> sides and memberships
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import UNNAMED, Cast, Form, Kind, Person, Reference, Team, headed
from pressbox.datatypes.document import Document, Genre, Span
from pressbox.entities.about_people import About, about_people, introduced_as_kin
from pressbox.entities.at_home import sides
from pressbox.entities.conferences import conferences
from pressbox.entities.cutting import part
from pressbox.entities.draft import Draft, without
from pressbox.entities.fixtures import meetings, pairings
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.knowledge import sight
from pressbox.entities.known_men import tie_known_men
from pressbox.entities.known_teams import Met
from pressbox.entities.listed import apart_from, listed_people, tie_listed
from pressbox.entities.membership import gather
from pressbox.entities.name_origin import tie_by_origin
from pressbox.entities.names import Name, fold, in_title_case
from pressbox.entities.nicknames import lay_open, settled
from pressbox.entities.own_grades import own_grades
from pressbox.entities.own_voice import own_voice, speaks_of_itself
from pressbox.entities.people import Roster
from pressbox.entities.peoples import add_peoples, present
from pressbox.entities.roles import role, roles_of
from pressbox.entities.standing_for import stand_for
from pressbox.entities.teams import Teams
from pressbox.entities.titles import titled
from pressbox.entities.towns import but_for_places
from pressbox.entities.who_play import who_play
from pressbox.weighing.sides import settle


def draw_up(document: Document, met: Met | None = None) -> Cast:
    """The cast of a report."""
    draft = Draft(document)
    leagues = conferences(document)
    sightings = sight(document)
    if leagues:
        sightings = {i: [s for s in seen if (i, s.first) not in leagues] for i, seen in sightings.items()}
    in_titles = titled(document, sightings)
    in_titles += own_grades(document, in_titles)
    people, loose, sightings = part(document, sightings)
    if leagues:
        people = [name for name in people if (name.sentence, name.first) not in leagues]
        loose = [name for name in loose if (name.sentence, name.first) not in leagues]
    people, loose, sightings = without(in_titles, people, loose, sightings)
    people, loose, sightings = apart_from(listed_people(document), people, loose, sightings)
    teams = Teams(document, sightings, loose, people, in_titles, met)
    people += teams.turned_down
    people = but_for_places(document, people)
    roster = Roster(people, introduced_as_kin(document, people))
    for reference in teams.references(draft):
        draft.references[reference.sentence].append(reference)
    for name in people:
        _cast_person(draft, roster, name)
    _add_known_in_titles(draft, roster)
    add_peoples(document, draft.references, there := present(document, draft.references))
    for references in draft.references.values():
        references.sort(key=lambda r: (r.first, -r.last))
    pairs = pairings(document, draft.references)
    named: dict[str, list[tuple[int, int, int, Form]]] = defaultdict(list)
    for references in draft.references.values():
        for r in references:
            if r.kind is Kind.TEAM and r.best:
                named[r.best].append((r.sentence, r.first, r.last, r.form))
    main = headed(document, draft.references) or who_play(document, tuple(teams.contenders(named)))
    if main is None and len(named) == 1 and speaks_of_itself(document):
        main = (next(iter(named)), UNNAMED)  # "we" are one of the two, and no other is named
    voice = own_voice(document, draft.references, main)
    evidence = sides(document, draft.references, teams.grounds(), teams.place_of(), main, voice)
    if meetings(pairs) <= _OF_ONE_MATCH:
        lay_open(document, draft.references, main, teams.loose())
    stand_for(document, draft.references, pairs, main, evidence, there.playing, voice)
    return _assemble(document, draft, roster, teams, main, evidence)


def _cast_person(draft: Draft, roster: Roster, name: Name) -> None:
    candidates = roster.candidates(name)
    draft.person_names.append(name)
    tokens = draft.document.sentences[name.sentence].tokens
    span = Span(tokens[name.first].start, tokens[name.last - 1].end)
    weight = 1 / len(candidates)
    targets = tuple((candidate, weight) for candidate in candidates)
    if len(candidates) > 1:  # two Silvas: the one last named in full comes first
        seen = [
            r.best for i in range(name.sentence, -1, -1) for r in reversed(draft.references.get(i, []))
            if r.kind is Kind.PERSON and r.best in candidates and r.last - r.first > 1
        ]  # fmt: skip
        if seen:
            targets = tuple(sorted(targets, key=lambda t: t[0] != seen[0]))
            last = 0.7 if len(set(seen)) > 1 else _ALONE_SO_FAR
            rest = (1 - last) / (len(candidates) - 1)
            targets = tuple((c, last if c == seen[0] else rest) for c, _ in targets)
    draft.references[name.sentence].append(
        Reference(span, name.sentence, name.first, name.last, Kind.PERSON, Form.NAME, targets)
    )


def _add_known_in_titles(draft: Draft, roster: Roster) -> None:
    """In "Viduka Brace Helps Boro To Win" only names known from the rest of the text are names."""
    known = {fold(word): name for name in draft.person_names for word in (name.words[-1],)}
    for sentence in draft.document.sentences:
        if sentence.genre is Genre.CREDIT or not in_title_case(sentence):
            continue
        taken = {i for r in draft.references.get(sentence.index, ()) for i in range(r.first, r.last)}
        for i, token in enumerate(sentence.tokens):
            if i in taken or not token.text[0].isalpha():
                continue
            name = known.get(fold(token.text))
            if name:
                first = i
                full = [fold(w) for w in roster.candidates(name)[0].split()]
                while first and first - 1 not in taken and fold(sentence.tokens[first - 1].text) in full[:-1]:
                    first -= 1
                _cast_person(draft, roster, Name(sentence.index, first, i + 1, (name.words[-1],)))


def _present(references: Sequence[Reference]) -> list[str]:
    """The teams that are named, the one named oftenest first."""
    named = Counter(r.best for r in references if r.kind is Kind.TEAM and r.form is not Form.PRONOUN and r.best)
    return [team for team, _ in named.most_common()]


def _once_settled(reference: Reference, shares: Mapping[str, Mapping[str, float]]) -> Reference:
    """ "Montella's side", "the Broch", once it is settled whose coach Montella is, and who are called so."""
    if reference.form is Form.NICKNAME and reference.head:
        return settled(reference, shares)
    share = shares.get(reference.owner or "")
    if not share:
        return reference
    team = max(share, key=lambda t: (share[t], t))
    return replace(reference, targets=((team, 0.9),)) if share[team] > _OWNED else reference


def _role(said: Counter[str], coaches: float, about: About, known: str | None) -> str:
    """What he is; a player's father played once, and of whom the words say nothing else is what he is known for."""
    told = role(said, coaches)
    if told == "player" and about.elder:
        return "former_player"
    return known if told == "player" and known and said["player"] < _SAID_A_PLAYER else told


def _whose_page(
    document: Document, by_sentence: Mapping[int, Sequence[Reference]], main: tuple[str, str] | None
) -> str | None:
    """The side that tells of its several games, where this is one of them: it names its own men."""
    if document.part is None or main is None or document.sentences[0].span.start >= document.part.start:
        return None
    named = {r.best for r in by_sentence.get(0, ()) if r.kind is Kind.TEAM and r.best in main}
    return named.pop() if len(named) == 1 else None


_ITS_OWN_MEN = 0.8  # log-odds
_OF_ONE_MATCH = 2  # how many meetings a report of one match may bring up
_ALONE_SO_FAR = 0.95  # "Hernandez" where the report has named one so far, and another only later
_SAID_A_PLAYER = 3  # "striker" beside his name
_OWNED = 0.5  # a coach's share in a team from which his side is that team


def _assemble(
    document: Document,
    draft: Draft,
    roster: Roster,
    teams: Teams,
    main: tuple[str, str] | None,
    evidence: Sequence[object],
) -> Cast:
    by_sentence = {
        i: tuple(sorted(refs, key=lambda r: (r.first, -r.last))) for i, refs in draft.references.items() if refs
    }
    references = tuple(r for i in sorted(by_sentence) for r in by_sentence[i])
    present = _present(references)
    names = list(dict.fromkeys(r.best for r in references if r.kind is Kind.PERSON and r.form is Form.NAME and r.best))
    ties = gather(document, {i: list(refs) for i, refs in by_sentence.items()})
    field_of = list(main) if main else []
    field_of += [t for t in present if t not in field_of]
    tie_listed(document, by_sentence, draft.team_forms, ties)
    if (whose := _whose_page(document, by_sentence, main)) is not None:
        for name in names:
            ties.own[name][whose] += _ITS_OWN_MEN
    known = tie_known_men(document, names, field_of, ties)
    tie_by_origin(names, field_of, ties)
    shares = settle(ties, names, field_of[:12]) if field_of else {}
    by_sentence = {i: tuple(_once_settled(r, shares) for r in refs) for i, refs in by_sentence.items()}
    references = tuple(r for i in sorted(by_sentence) for r in by_sentence[i])
    present = _present(references)
    said = roles_of(document, by_sentence)
    beside = about_people(document, by_sentence)
    written: dict[str, dict[str, None]] = defaultdict(dict)
    for reference in references:
        if reference.kind is Kind.PERSON and reference.form is Form.NAME and reference.best:
            written[reference.best][reference.span.of(document.text)] = None
    people: list[Person] = []
    for name in names:
        share = shares.get(name, {})
        team = max(share, key=lambda t: share[t]) if share else None
        weight = share[team] if team else 0.0
        flat = 1 / max(1, len(share))
        about = beside.get(name, About())
        people.append(Person(
            name, tuple(written[name]), _role(said.get(name, Counter()), ties.coaches.get(name, 0.0), about, known.get(name)),
            team if weight > flat * 1.01 and team != UNNAMED else None, weight, about.nationality,
            "goalkeeper" if ties.keepers.get(name, 0) >= 1 or about.keeps_goal else about.position,
            about.captain, about.age, tuple(about.former_teams), about.let_go,
        ))  # fmt: skip
    built = [
        Team(
            name,
            tuple(draft.team_forms[name]) or (name,),
            name in teams.entries,
            gazetteer().country_of(name) if name in teams.entries else None,
            gazetteer().grounds_of(name) if name in teams.entries else (),
            name in teams.entries and teams.entries[name].kind == "nation",
            name in teams.by_reference,
        )
        for name in present
    ]
    return Cast(
        tuple(built), tuple(people), references,
        grounds=tuple(dict.fromkeys(r.best for r in references if r.kind is Kind.GROUND and r.best)),
        competitions=tuple(dict.fromkeys(r.best for r in references if r.kind is Kind.COMPETITION and r.best)),
        main_pair=main, sides=tuple(evidence), ties=ties, by_sentence=by_sentence,  # type: ignore[arg-type]
        team_named={t.name: t for t in built}, person_named={p.name: p for p in people},
    )  # fmt: skip
