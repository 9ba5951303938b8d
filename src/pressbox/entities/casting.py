"""Document in, cast out: the steps in order.

names -> what each names -> teams and people -> who stands for whom -> sides and memberships
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from pressbox.datatypes.cast import Cast, Form, Kind, Person, Reference, Team
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.entities.cutting import name_of, part
from pressbox.entities.fixtures import alternation, main_pair, pairings, sides
from pressbox.entities.gazetteer import Naming, gazetteer
from pressbox.entities.kinds import COMPETITION_ENDINGS, GROUND_ENDINGS, TEAM_ENDINGS, leanings
from pressbox.entities.knowledge import Sighting, sight
from pressbox.entities.membership import gather
from pressbox.entities.names import Name, fold, in_title_case
from pressbox.entities.people import Roster
from pressbox.entities.roles import role, roles_of
from pressbox.entities.standing_for import stand_for
from pressbox.phrases.en.people import MODIFIERS, POSITIONS
from pressbox.weighing.sides import settle

_TEAM_KINDS = frozenset(("club", "nation"))
_PLAYS = 2.0  # from where on a name that ends like a ground is a side: "Holm Park lost 2-0"
# The club that papers mean by a shared short form when they never write it in full.
_WRITTEN_OUT = 0.9  # from how many mentions on a team's name alone means it
_USUAL = {"united": ("Manchester United",), "city": ("Manchester City",), "rangers": ("Rangers",)}


@dataclass(slots=True)
class _Draft:
    """What is known while the cast is drawn up."""

    document: Document
    references: dict[int, list[Reference]] = field(default_factory=lambda: defaultdict(list))
    person_names: list[Name] = field(default_factory=list)
    team_forms: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    known: dict[str, Naming] = field(default_factory=dict)


Met = Callable[[str], frozenset[str]]


def draw_up(document: Document, met: Met | None = None) -> Cast:
    """The cast of a report."""
    draft = _Draft(document)
    sightings = sight(document)
    people, loose, sightings = part(document, sightings)
    teams = _Teams(document, sightings, loose, people, met)
    people += teams.turned_down
    roster = Roster(people)
    for reference in teams.references(draft):
        draft.references[reference.sentence].append(reference)
    for name in people:
        _cast_person(draft, roster, name)
    _add_known_in_titles(draft, roster)
    for references in draft.references.values():
        references.sort(key=lambda r: (r.first, -r.last))
    pairs = pairings(document, draft.references)
    counts = Counter(r.best for refs in draft.references.values() for r in refs if r.kind is Kind.TEAM and r.best)
    turns = alternation(document, draft.references)
    main = main_pair(pairs, Counter({k: v for k, v in counts.items() if k}), turns, teams.nations())
    evidence = sides(document, draft.references, teams.ground_of(), teams.place_of(), main)
    stand_for(document, draft.references, pairs, main, evidence)
    return _assemble(document, draft, roster, teams, main, evidence)


class _Teams:
    """Which sightings and unknown names are teams, and what each is called."""

    def __init__(
        self, document: Document, sightings: dict[int, list[Sighting]], loose: list[Name], people: list[Name],
        met: Met | None,
    ) -> None:  # fmt: skip
        self._document = document
        self._met = met
        self.by_reference: set[str] = set()
        self.turned_down: list[Name] = []
        self.others: list[tuple[Sighting, Naming]] = []
        self._placed: list[tuple[int, int, int, tuple[tuple[str, float], ...], Form]] = []
        self.entries: dict[str, Naming] = {}
        self.unknown: dict[str, str] = {}  # folded -> canonical
        surnames = {
            fold(n.words[-1])
            for n in (*loose, *people)
            if len(n.words) > 1 and fold(n.words[0]) in gazetteer().first_names
        }
        self._sort_loose(loose)
        self._sort_sightings(sightings, surnames)

    def _sort_loose(self, loose: list[Name]) -> None:
        by_text: dict[str, list[Name]] = defaultdict(list)
        for name in loose:
            by_text[" ".join(map(fold, name.words))].append(name)
        tails = {key.split()[-1] for key in by_text if " " in key and key.split()[-1] not in TEAM_ENDINGS}
        heads = {key.split()[0] for key in by_text if " " in key and key.split()[-1] in TEAM_ENDINGS}
        score: dict[str, tuple[float, float]] = {}
        for key, names in by_text.items():
            said = [leanings(name, self._document.sentences[name.sentence]) for name in names]
            person = sum(p for p, _ in said) / len(said) ** 0.35
            team = sum(t for _, t in said) / len(said) ** 0.35
            if " " not in key and key in tails:
                person += 3
            if " " not in key and key in heads and key not in tails:
                team += 3  # "Stokeley" for Stokeley Town
            score[key] = (person, team)
        lowered = {t.lower for s in self._document.sentences for t in s.tokens if t.text[0].islower()}
        for key, names in by_text.items():
            person, team = score[key]
            last = key.split()[-1]
            if (
                " " in key
                and last in GROUND_ENDINGS | COMPETITION_ENDINGS
                and key.split()[0] not in gazetteer().first_names
                and team < _PLAYS
            ):
                kind = "ground" if last in GROUND_ENDINGS else "competition"
                self.others += [
                    (Sighting(n.sentence, n.first, n.last, ()), Naming(kind, names[0].text, "name")) for n in names
                ]
                continue
            if all(word.isupper() and len(word) > 3 for word in names[0].words):
                continue  # "ROUND-UP", "WEDNESDAY": a heading's words
            if len(names[0].words) == 1 and (key in gazetteer().not_names or gazetteer().nationality(key)):
                continue
            if (
                all(name.opens for name in names)
                and " " not in key
                and (key in lowered or max(person, team) < (1 if len(names) < 2 else 0.6))
            ):
                continue  # an ordinary word at the head of a sentence
            if key in lowered and " " not in key and max(person, team) < 1.5:
                continue
            if team > person and team >= (1.5 if person else 0.9):
                canonical = self._longer_team(key, names[0].text, score)
                for name in names:
                    self._placed.append((name.sentence, name.first, name.last, ((canonical, 1.0),), Form.NAME))
            elif person > 0 or " " in key or any(not name.opens for name in names) or len(names) > 1:
                self.turned_down.extend(names)

    def _longer_team(self, key: str, text: str, score: dict[str, tuple[float, float]]) -> str:
        self.unknown[key] = text
        return text

    def _sort_sightings(self, sightings: dict[int, list[Sighting]], surnames: set[str]) -> None:
        full: Counter[str] = Counter()
        self._spelt: dict[str, set[str]] = defaultdict(set)
        self._shorts: Counter[str] = Counter()
        self._nicknamed: Counter[str] = Counter()
        for seen in sightings.values():
            for sighting in seen:
                written = {
                    t.lower for t in self._document.sentences[sighting.sentence].tokens[sighting.first : sighting.last]
                }
                if any(naming.how == "short" for naming in sighting.namings):
                    self._shorts.update(written)
                for naming in sighting.namings:
                    if naming.kind in _TEAM_KINDS and naming.how in ("name", "other"):
                        self._spelt[naming.canonical] |= written
                    elif naming.how == "nickname" and len(sighting.namings) <= 3:
                        self._nicknamed[naming.canonical] += 1
                for naming in sighting.namings:
                    if naming.kind in _TEAM_KINDS and naming.how in ("name", "other"):
                        full[naming.canonical] += 1 / sum(n.kind in _TEAM_KINDS for n in sighting.namings)  # type: ignore[assignment]
        for seen in sightings.values():
            for sighting in seen:
                self._sort_one(sighting, full, surnames)

    def _sort_one(self, sighting: Sighting, full: Counter[str], surnames: set[str]) -> None:
        sentence = self._document.sentences[sighting.sentence]
        words = [t.lower for t in sentence.tokens[sighting.first : sighting.last]]
        before = sentence.tokens[sighting.first - 1].lower if sighting.first else ""
        after = sentence.tokens[sighting.last].lower if sighting.last < len(sentence.tokens) else ""
        single = sighting.last - sighting.first == 1
        if single and fold(sentence.tokens[sighting.first].text) in surnames and before != "at":
            self.turned_down.append(name_of(sentence, sighting.first, sighting.last))
            return
        strong = [n for n in sighting.namings if n.kind in _TEAM_KINDS and n.how in ("name", "other")]
        if all(n.kind == "nation" for n in strong) and _describes_a_man(sentence, sighting.last):
            return  # "the Croatia winger", "England international"
        loose = [n for n in sighting.namings if n.kind in _TEAM_KINDS and n.how in ("nickname", "short")]
        rest = [n for n in sighting.namings if n.kind not in _TEAM_KINDS]
        if before in POSITIONS or before in ("referee", "mr", "mrs", "sir"):
            self.turned_down.append(name_of(sentence, sighting.first, sighting.last))
            return
        weights: dict[str, float] = defaultdict(float)
        form = Form.NAME
        for naming in strong:
            weights[naming.canonical] += 1.0 + 2 * (full[naming.canonical] > 1.5)
        if not strong or any(n.canonical in full and full[n.canonical] > 0.9 for n in loose):
            for naming in loose:
                if full[naming.canonical] > 0.4:
                    # "City" is the club that was written with it ("Manchester City"), not one written "Cardiff"
                    spelt = naming.how == "nickname" or any(w in self._spelt[naming.canonical] for w in words)
                    weights[naming.canonical] += 2.0 if spelt else 0.3
                    form = Form.NICKNAME
            if not weights and loose and before == "the" and any(n.how == "nickname" for n in loose):
                for naming in loose:
                    weights[naming.canonical] += 0.5
                form = Form.NICKNAME
            elif not weights and loose and single and any(n.how == "nickname" for n in loose) and len(loose) <= 2:
                if after in ("'s", "have", "were", "are") or before in ("at", "against", "beat", "over", "for"):
                    weights[loose[0].canonical] += 0.5
                    form = Form.NICKNAME
        if not weights and single and any(n.how == "short" for n in loose):
            weights = self._by_usage(words[0], loose)
            form = Form.NICKNAME
        settled = self._one_that_played([*strong, *loose], full) if self._met else None
        if settled is not None:
            weights = defaultdict(float, {settled.canonical: 1.0})
            form = Form.NAME if settled in strong else Form.NICKNAME
            self.by_reference.add(settled.canonical)
        place = next((n for n in rest if n.kind in ("place", "ground", "competition", "outlet")), None)
        if weights and place and place.kind == "place" and before in ("in", "near", "from", "of") and after != "'s":
            weights = defaultdict(float)
        if weights and place and place.kind == "ground" and not strong:
            weights = defaultdict(float)
        if weights:
            whole = sum(weights.values())
            targets = tuple(sorted(((k, v / whole) for k, v in weights.items()), key=lambda kv: (-kv[1], kv[0])))
            self._placed.append((sighting.sentence, sighting.first, sighting.last, targets, form))
            for naming in strong + loose:
                self.entries.setdefault(naming.canonical, naming)
        elif place:
            self.others.append((sighting, place))
        elif words:
            return

    def _by_usage(self, word: str, loose: list[Naming]) -> dict[str, float]:
        """ "United" where no club's full name is written: the one whose nickname stands here, else the usual one."""
        if self._shorts[word] < 3:
            return {}
        nicknamed = [n.canonical for n in loose if self._nicknamed[n.canonical]]
        usual = [n.canonical for n in loose if n.canonical in _USUAL.get(word, ())]
        chosen = nicknamed or usual or ([loose[0].canonical] if len(loose) == 1 else [])
        return defaultdict(float, {chosen[0]: 1.0}) if chosen else {}

    def _one_that_played(self, namings: list[Naming], full: Counter[str]) -> Naming | None:
        """Of several so called the only one that met a team of the report in those days; None if the report says."""
        called = {naming.canonical: naming for naming in reversed(namings)}
        shares = sorted((full[name] for name in called), reverse=True)
        if len(called) < 2 or self._met is None or (shares[0] > _WRITTEN_OUT and shares[0] > shares[1]):
            return None
        others = [name for name in full if full[name] > _WRITTEN_OUT and name not in called]
        played = [name for name in called if any(name in self._met(other) for other in others)]
        return called[played[0]] if len(played) == 1 else None

    def references(self, draft: _Draft) -> Iterable[Reference]:
        """References to teams, grounds, competitions, outlets and places."""
        self._link_unknown()
        for index, first, last, targets, form in self._placed:
            tokens = self._document.sentences[index].tokens
            # "Wales U21s", "Arsenal Women": the words belong to the name
            span = Span(tokens[first].start, tokens[last - 1].end)
            yield Reference(span, index, first, last, Kind.TEAM, form, targets)
            draft.team_forms[targets[0][0]][span.of(self._document.text)] += 1
        kinds = {"ground": Kind.GROUND, "competition": Kind.COMPETITION, "outlet": Kind.OUTLET, "place": Kind.PLACE}
        for sighting, naming in self.others:
            tokens = self._document.sentences[sighting.sentence].tokens
            span = Span(tokens[sighting.first].start, tokens[sighting.last - 1].end)
            yield Reference(
                span, sighting.sentence, sighting.first, sighting.last, kinds[naming.kind], Form.NAME,
                ((naming.canonical, 1.0),),
            )  # fmt: skip

    def _link_unknown(self) -> None:
        """ "Harbour Town ... Harbour": the shorter name is the longer team."""
        full = {key: text for key, text in self.unknown.items() if " " in key}
        renamed: dict[str, str] = {}
        for key, text in self.unknown.items():
            longer = [t for k, t in full.items() if k != key and (k.startswith(key + " ") or k.endswith(" " + key))]
            if len(longer) == 1:
                renamed[text] = longer[0]
        self._placed = [
            (index, first, last, tuple((renamed.get(name, name), weight) for name, weight in targets), form)
            for index, first, last, targets, form in self._placed
        ]

    def nations(self) -> frozenset[str]:
        """The teams that are countries."""
        return frozenset(name for name, naming in self.entries.items() if naming.kind == "nation")

    def ground_of(self) -> dict[str, str]:
        """Ground -> the team of this report that plays there."""
        book = gazetteer()
        present = {targets[0][0] for *_, targets, _ in self._placed}
        found: dict[str, str] = {}
        for sighting, naming in self.others:
            if naming.kind == "ground":
                clubs = [n.canonical for n in sighting.namings if n.kind == "ground" and n.canonical in present] or [
                    c for c in book.clubs_at(naming.canonical) if c in present
                ]
                if clubs:
                    found[naming.canonical] = clubs[0]
        return found

    def place_of(self) -> dict[str, tuple[str, ...]]:
        """City -> the teams of this report that are from there."""
        present = {targets[0][0] for *_, targets, _ in self._placed}
        return {
            naming.canonical: tuple(c for c in gazetteer().clubs_of(naming.canonical) if c in present)
            for _, naming in self.others
            if naming.kind == "place"
        }


def _describes_a_man(sentence: Sentence, at: int) -> bool:
    """Whether a noun for a player follows, with no more than adjectives between."""
    for token in sentence.tokens[at : at + 4]:
        if token.lower in POSITIONS or token.lower in (
            "international",
            "captain",
            "skipper",
            "star",
            "international's",
        ):
            return True
        if token.lower not in MODIFIERS and "-" not in token.lower and token.lower != "and":
            return False
    return False


def _cast_person(draft: _Draft, roster: Roster, name: Name) -> None:
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
            rest = 0.3 / (len(candidates) - 1)
            targets = tuple((c, 0.7 if c == seen[0] else rest) for c, _ in targets)
    draft.references[name.sentence].append(
        Reference(span, name.sentence, name.first, name.last, Kind.PERSON, Form.NAME, targets)
    )


def _add_known_in_titles(draft: _Draft, roster: Roster) -> None:
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


def _assemble(
    document: Document,
    draft: _Draft,
    roster: Roster,
    teams: _Teams,
    main: tuple[str, str] | None,
    evidence: Sequence[object],
) -> Cast:
    by_sentence = {
        i: tuple(sorted(refs, key=lambda r: (r.first, -r.last))) for i, refs in draft.references.items() if refs
    }
    references = tuple(r for i in sorted(by_sentence) for r in by_sentence[i])
    present = [
        t
        for t, _ in Counter(
            r.best for r in references if r.kind is Kind.TEAM and r.form is not Form.PRONOUN and r.best
        ).most_common()
    ]
    names = list(dict.fromkeys(r.best for r in references if r.kind is Kind.PERSON and r.form is Form.NAME and r.best))
    ties = gather(document, {i: list(refs) for i, refs in by_sentence.items()})
    field_of = list(main) if main else []
    field_of += [t for t in present if t not in field_of]
    shares = settle(ties, names, field_of[:12]) if field_of else {}
    said = roles_of(document, by_sentence)
    people: list[Person] = []
    for name in names:
        written = list(dict.fromkeys(
            r.span.of(document.text) for r in references if r.kind is Kind.PERSON and r.form is Form.NAME and r.best == name
        ))  # fmt: skip
        share = shares.get(name, {})
        team = max(share, key=lambda t: share[t]) if share else None
        weight = share[team] if team else 0.0
        flat = 1 / max(1, len(share))
        people.append(Person(
            name, tuple(written), role(said.get(name, Counter()), ties.coaches.get(name, 0.0)),
            team if weight > flat * 1.01 else None, weight,
            None, "goalkeeper" if ties.keepers.get(name, 0) >= 1 else None,
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
