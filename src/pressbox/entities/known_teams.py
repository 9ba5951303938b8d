"""Known names in, the teams that they are out: of several clubs called so the one that is meant here.

"Nerazzurri"  ->  Inter or Atalanta      "the Londoners", in a report of Millfield and Fulham  ->  Fulham
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.entities.all_it_is_called import all_it_is_called
from pressbox.entities.cutting import name_of
from pressbox.entities.gazetteer import Naming, gazetteer
from pressbox.entities.kinds import (
    COMPETITION_ENDINGS,
    TEAM_ENDINGS,
    WHERE,
    acts_as_one_man,
    is_what_sides_are_called,
    leanings,
)
from pressbox.entities.knowledge import Sighting
from pressbox.entities.named_last import given_to_the_last_named, named_before
from pressbox.entities.names import Name, fold
from pressbox.entities.no_club import (
    came_on,
    goes_on_as_of_a_man,
    is_behind_his_initial,
    side_of_an_age,
    the_two_in_print,
)
from pressbox.entities.plainly_a_man import has_his_count
from pressbox.entities.signs import country_of_play, known_by_signs
from pressbox.entities.whence_sides_are import is_whence, is_whence_a_side_is
from pressbox.phrases.en.people import MODIFIERS, PLAYER_NOUNS, POSITIONS

_TEAM_KINDS = frozenset(("club", "nation"))
_BEFORE_A_DAY = frozenset("on last next by until since from this of every late early mid for and".split())
_PLAYS_BARE = 3.0  # from where on "Athletic", "Wanderers" is all that a side is called here
_AS_A_MAN = 1.5  # how much more must be said of him than of a side, whose name is a club's
_PLAYS_SO = 1.5  # from where on one mention of a short form is its club
_CALLED_SO = 5  # from more clubs of one nickname on nobody knows which is meant
_WRITTEN_OUT = 0.9  # from how many mentions on a team's name alone means it
# The club that papers mean by a shared short form when they never write it in full.
_USUAL = {"united": ("Manchester United",), "city": ("Manchester City",), "rangers": ("Rangers",)}
_MARKS = frozenset(('"', "“", "‘", "'", "`", "``"))
Met = Callable[[str], frozenset[str]]
Placed = tuple[int, int, int, tuple[tuple[str, float], ...], Form]
_SHORTEST = 3
_OFTEN = 2.0  # a club named by itself more often than this is itself
_NAMED = 0.4  # how much of a club's own name a report must have for its nickname to be that club's


_SIDES = frozenset(("club", "nation"))
_NO_SIDES = frozenset(("wednesday", "club"))  # "CLUB NEWS": what clubs are called, and much else


class KnownTeams:
    """Which sightings are teams; `parts` are words of longer, unknown names of the report."""

    def __init__(
        self,
        document: Document,
        sightings: dict[int, list[Sighting]],
        surnames: Collection[str],
        parts: Collection[str],
        met: Met | None,
        called: Mapping[str, str],
    ) -> None:
        """`called`: the teams yet unknown that the report names, folded, and as it writes them."""
        self._document = document
        self._called = called
        self._met = met
        self._parts = parts
        self.placed: list[Placed] = []
        self.entries: dict[str, Naming] = {}
        self.unknown: dict[str, str] = {}
        self.others: list[tuple[Sighting, Naming]] = []
        self.turned_down: list[Name] = []
        self.by_reference: set[str] = set()
        self.left: dict[str, list[Name]] = defaultdict(list)
        self._sort_sightings(sightings, surnames)

    def _sort_sightings(self, sightings: dict[int, list[Sighting]], surnames: Collection[str]) -> None:
        full: Counter[str] = Counter()
        self._short: set[str] = set()
        self._bare: dict[str, list[Name]] = defaultdict(list)
        self._of_words: dict[str, list[Name]] = defaultdict(list)  # "North End"
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
        for club, weight in known_by_signs(self._document, sightings, full, self._parts).items():
            full[club] += weight  # type: ignore[assignment]
        self._country = country_of_play(full)
        of_nations = sum(share for name, share in full.items() if name in gazetteer().nations)
        self._clubs_play = sum(full.values()) - of_nations > max(1, of_nations)
        surnames = {*surnames, *self._called_as_towns(sightings)}
        self._ends_longer = self._ending_known(sightings)
        for seen in sightings.values():
            for sighting in seen:
                self._sort_one(sighting, full, surnames)
        self._called_no_more_than_that()
        for word, names in all_it_is_called(self._document, {**self.left, **self._of_words}, self._parts).items():
            self._is_all(word, [name for name in names if word not in self.unknown])
        self._of_nobody_here(full)
        self.placed = given_to_the_last_named(self.placed, self._document)

    def _ending_known(self, sightings: dict[int, list[Sighting]]) -> dict[str, str]:
        """ "Cork Celtic ... Celtic", "Pine Villa ... Villa": the last word of the one known club so called, never named beside it."""
        longer: dict[str, set[str]] = defaultdict(set)
        beside: set[str] = set()
        for index, seen in sightings.items():
            tokens = self._document.sentences[index].tokens
            ends = [fold(tokens[s.last - 1].text) for s in seen if s.last - s.first > 1 and s.kinds() == {"club"}]
            for sighting, word in zip(
                [s for s in seen if s.last - s.first > 1 and s.kinds() == {"club"}], ends, strict=True
            ):
                longer[word] |= {n.canonical for n in sighting.namings if n.how != "nickname"}
            alone = {fold(tokens[s.first].text) for s in seen if s.last - s.first == 1}
            beside |= alone & set(ends)
        return {
            word: next(iter(clubs)) for word, clubs in longer.items()
            if len(clubs) == 1 and word not in beside and word in TEAM_ENDINGS
        }  # fmt: skip

    def _called_as_towns(self, sightings: dict[int, list[Sighting]]) -> set[str]:
        """ "Lyon scored for Preston Villas", "Jordan headed in": men, where nothing is said as of a side."""
        men: set[str] = set()
        sides: set[str] = set()
        deeds: set[str] = set()
        said_of: dict[str, list[float]] = defaultdict(list)
        for index, seen in sightings.items():
            sentence = self._document.sentences[index]
            for sighting in seen:
                if sighting.last - sighting.first > 1 or not sighting.kinds() & _SIDES:
                    continue
                word = fold(sentence.tokens[sighting.first].text)
                if acts_as_one_man(sentence.tokens, sighting.last):
                    men.add(word)
                elif word not in sides:
                    said = leanings(name_of(sentence, sighting.first, sighting.last), sentence)
                    if sighting.kinds() <= {"club", "place"} and not is_what_sides_are_called(word):
                        said_of[word].append(said.person - said.team)
                        deeds |= {word} if goes_on_as_of_a_man(sentence.lowers, sighting.last) else set()
                    if said.team > said.person or sentence.genre is not Genre.PROSE:
                        sides.add(word)
        two = the_two_in_print(self._document)
        men |= {
            word for word, said in said_of.items()
            if two and word not in two and word in deeds and sum(said) >= _AS_A_MAN
        }  # fmt: skip
        return men - sides

    def _of_nobody_here(self, full: Mapping[str, float]) -> None:
        """ "The Cardinals were ...", of a report that has no club of their country: a side of that name, and not Woking."""
        forms: dict[str, set[Form]] = defaultdict(set)
        either: dict[str, bool] = {}  # "the Lions", of Villa, Millwall and Guiseley: as likely each
        for *_, targets, form in self.placed:
            forms[targets[0][0]].add(form)
            shared = len(targets) > 1 and targets[1][1] == targets[0][1]
            either[targets[0][0]] = shared and either.get(targets[0][0], True)
        clubs, nations = gazetteer().clubs, gazetteer().nations.keys()
        unknown = any(" " in key and key.split()[-1] in TEAM_ENDINGS for key in self._called)  # "Penvale Town" plays
        strangers = {
            name for name, seen in forms.items()
            if seen == {Form.NICKNAME} and full.get(name, 0.0) <= _NAMED and name not in self.by_reference
            and ((name in clubs and ((either[name] and unknown) or self._country is None or clubs[name].country != self._country))
                 or (name in nations and not nations & full.keys()))
            and name in self.entries and self.entries[name].how == "nickname"  # "Leeds" is Leeds United anywhere
        }  # fmt: skip
        placed, self.placed = self.placed, []
        for index, first, last, targets, form in placed:
            if targets[0][0] in strangers:
                words = name_of(self._document.sentences[index], first, last).words
                called = " ".join(word.title() if word.isupper() else word for word in words)
                if fold(called) in gazetteer().not_names | _NO_SIDES or len(called) < _SHORTEST:
                    continue  # "on Wednesday", "the A team"
                self.unknown[fold(called)] = called
                targets = ((called, 1.0),)
            self.placed.append((index, first, last, targets, form))
        for name in strangers:
            self.entries.pop(name, None)

    def _called_no_more_than_that(self) -> None:
        """ "Athletic are through": a short form that many clubs share is a side's only name here; "the Lions" where nobody else is."""
        others = bool(self.placed or self._called)
        for word, names in self._bare.items():
            said = [leanings(name, self._document.sentences[name.sentence]) for name in names]
            plays = sum(team - person for person, team, _ in said) / len(said) ** 0.35
            often = len(names) > 1 or all(map(self._is_called_by_the, names))
            if others and word not in self._short:
                continue  # "the Blues", of a side that has a name
            if often and plays >= _PLAYS_BARE and word not in self._parts and word not in _NO_SIDES:
                self._is_all(word, names)

    def _is_all(self, word: str, names: Sequence[Name]) -> None:
        self.turned_down = [name for name in self.turned_down if name not in names]
        self.unknown |= {word: names[0].text} if names else {}
        self.placed += [(n.sentence, n.first, n.last, ((names[0].text, 1.0),), Form.NAME) for n in names]

    def _sort_one(self, sighting: Sighting, full: Counter[str], surnames: Collection[str]) -> None:
        sentence = self._document.sentences[sighting.sentence]
        words = [t.lower for t in sentence.tokens[sighting.first : sighting.last]]
        before = sentence.tokens[sighting.first - 1].lower if sighting.first else ""
        after = sentence.tokens[sighting.last].lower if sighting.last < len(sentence.tokens) else ""
        single = sighting.last - sighting.first == 1
        if single and fold(sentence.tokens[sighting.first].text) in surnames and before != "at":
            self.turned_down.append(name_of(sentence, sighting.first, sighting.last))
            return
        if single and len(words[0]) < 4 and sentence.span.of(self._document.text).isupper():
            return  # "A LOST CAR KEY": no code of a nation
        strong = [n for n in sighting.namings if n.kind in _TEAM_KINDS and n.how in ("name", "other")]
        if strong and all(n.kind == "nation" for n in strong) and _describes_a_man(sentence, sighting.last):
            return  # "the Croatia winger", "England international"
        if strong and all(n.kind == "nation" for n in strong) and self._clubs_play and is_whence(sentence, sighting):
            return  # "Norway's Brann", "in Sweden"
        if strong and all(n.kind == "nation" for n in strong) and is_whence_a_side_is(sentence, sighting):
            return  # "Chile's Deportes Kelby, who lost 2-0", "Kelby of Paraguay drew 1-1"
        if strong and all(n.kind == "nation" for n in strong) and of_its_league(sentence, sighting.last):
            return  # "the Malaya Cup", "the Ghana Premier League"
        if words == ["derby"] and self._is_a_meeting(sentence, sighting):
            return  # "THE BRADFORD 'DERBY'"
        if after == "day" and strong and all(n.kind == "nation" for n in strong):
            return  # "on Australia Day"
        loose = [n for n in sighting.namings if n.kind in _TEAM_KINDS and n.how in ("nickname", "short")]
        rest = [n for n in sighting.namings if n.kind not in _TEAM_KINDS]
        behind = [t.lower for t in sentence.tokens[sighting.last : sighting.last + 3]]
        if single and not strong and behind in (["'s", "own", "goal"], ["'s", "own-goal"]):
            self.turned_down.append(name_of(sentence, sighting.first, sighting.last))
            return  # "Bianchi's own goal": whatever Bari's side is called
        lowers = sentence.lowers  # "by Lyons (2), Bell and Marsh"
        counted = single and has_his_count(lowers, lowers[sighting.last :])
        if single and not strong and (called := side_of_an_age(sentence, sighting.first, sighting.last)):
            self.unknown[fold(called)] = called  # "Under 12 Eagles": what a club's children call themselves
            self.placed.append((sighting.sentence, sighting.first, sighting.last, ((called, 1.0),), Form.NAME))
            return
        of_a_man = before in POSITIONS or before in ("referee", "mr", "mrs", "sir")
        of_a_man = of_a_man or (sentence.genre is Genre.LINEUP and before[:1].isdigit())  # "6 Hallam"
        of_a_man = of_a_man or is_behind_his_initial(sentence, sighting.first, sighting.last)
        if counted or of_a_man or came_on(sentence, sighting.first, sighting.last):
            self.turned_down.append(name_of(sentence, sighting.first, sighting.last))
            return
        weights: dict[str, float] = defaultdict(float)
        form = Form.NAME
        for naming in strong:
            weights[naming.canonical] += 1.0 + 0.5 * (naming.how == "name") + 2 * (full[naming.canonical] > 1.5)
        if not strong or any(n.canonical in full and full[n.canonical] > 0.9 for n in loose):
            for naming in loose:
                if full[naming.canonical] > 0.4:
                    # "City" is the club that was written with it ("Manchester City"), not one written "Cardiff"
                    spelt = naming.how == "nickname" or any(w in self._spelt[naming.canonical] for w in words)
                    weights[naming.canonical] += 2.0 if spelt else 0.3
                    form = Form.NICKNAME
            people_of = self._people_of(words[0], loose, full) if single and not weights else None
            if people_of:
                weights[people_of] += 1.0
                form = Form.NICKNAME
            likely = self._likely(loose)
            if not weights and likely and before == "the" and any(n.how == "nickname" for n in likely):
                for naming in likely:
                    weights[naming.canonical] += 0.5
                form = Form.NICKNAME
            elif not weights and likely and single and any(n.how == "nickname" for n in likely) and len(likely) <= 2:
                named_so = after in ("'s", "have", "were", "are") or before in ("at", "against", "beat", "over", "for")
                if named_so and not self._is_a_man(sighting, loose, full):
                    weights[likely[0].canonical] += 0.5
                    form = Form.NICKNAME
        if not weights and any(n.how == "short" for n in loose):
            weights = (self._by_usage(words[0], loose) if single else {}) or self._by_what_it_does(sighting, loose)
            form = Form.NICKNAME
        ending = self._ending_so(words[0], sighting) if single and not strong else {}
        if ending and not any(full[name] > _NAMED for name in weights):
            weights = ending  # "City", "the Vale" beside Harbour City, Forest Vale
        if single and (longer := self._ends_longer.get(words[0])) and longer not in {n.canonical for n in strong}:
            weights = defaultdict(float, {longer: 1.0})
        besides = is_what_sides_are_called(words[0]) and all(naming.how == "other" for naming in strong)
        if (not weights or besides) and single and sentence.tokens[sighting.first].text[:1].isupper():
            weights = self._ending_so(words[0], sighting) or weights
        if single and before not in WHERE and not any(full[n.canonical] > _OFTEN for n in strong):
            weights = self._beginning_so(words[0]) or weights
        settled = self._one_that_played([*strong, *loose], full) if self._met else None
        if settled is not None:
            weights = defaultdict(float, {settled.canonical: 1.0})
            form = Form.NAME if settled in strong else Form.NICKNAME
            self.by_reference.add(settled.canonical)
        place = next((n for n in rest if n.kind in ("place", "ground", "competition", "outlet")), None)
        if weights and place and place.kind == "place" and before in ("in", "near", "from", "of") and after != "'s":
            weights = defaultdict(float)
        if weights and place and place.kind == "ground" and (not strong or before == "the"):
            weights = defaultdict(float)  # "at the Emirates"
        if weights:
            whole = sum(weights.values())
            targets = tuple(
                sorted(((k, v / whole) for k, v in weights.items()), key=lambda kv: (-kv[1], *self._how_far(kv[0])))
            )
            self.placed.append((sighting.sentence, sighting.first, sighting.last, targets, form))
            for naming in strong + loose:
                self.entries.setdefault(naming.canonical, naming)
        elif place:
            self.others.append((sighting, place))
        elif single and before != "the" and loose and self._is_a_man(sighting, loose, full):
            self._leave(sentence, sighting, self.left)
            self.turned_down.append(name_of(sentence, sighting.first, sighting.last))
        elif (
            single and self._may_be_all_of_it(words[0], before, loose) and not of_a_competition(sentence, sighting.last)
        ):
            self._leave(sentence, sighting, self.left)
            if any(naming.how == "short" for naming in loose):
                self._short.add(fold(words[0]))
            self._bare[fold(sentence.tokens[sighting.first].text)].append(
                name_of(sentence, sighting.first, sighting.last)
            )
        elif loose and not of_a_competition(sentence, sighting.last):
            self._leave(sentence, sighting, self.left if single else self._of_words)

    def _leave(self, sentence: Sentence, sighting: Sighting, left: dict[str, list[Name]]) -> None:
        """A club's nickname that nothing says is meant here: the other side's, where the report names just one."""
        name = name_of(sentence, sighting.first, sighting.last)
        if (key := fold(name.text)) not in _NO_SIDES:
            left[key].append(name)

    def _is_a_meeting(self, sentence: Sentence, sighting: Sighting) -> bool:
        """Whether Derby is none, but a match of neighbours: in marks, or written large in a report that has one written small."""
        tokens = sentence.tokens
        marked = sighting.last < len(tokens) and not tokens[sighting.last].text[0].isalnum()
        marked = marked and sighting.first > 0 and tokens[sighting.first - 1].text in _MARKS
        large = tokens[sighting.first].text.isupper()
        return marked or (large and any("derby" in s.words and self._has_small(s) for s in self._document.sentences))

    def _has_small(self, sentence: Sentence) -> bool:
        return any(token.text == "derby" for token in sentence.tokens)

    def _may_be_all_of_it(self, word: str, before: str, loose: Sequence[Naming]) -> bool:
        """ "Athletic", "the Lions": all that a side may be called."""
        called = bool(loose) and (before == "the" or before[:1].isdigit()) and is_what_sides_are_called(word)
        return called or any(naming.how == "short" for naming in loose)

    def _is_called_by_the(self, name: Name) -> bool:
        """ "The Rovers", "the 2nd Borderers": with the article one mention is enough."""
        lowers = self._document.sentences[name.sentence].lowers
        at = name.first - (name.first > 1 and lowers[name.first - 1][:1].isdigit())
        return lowers[max(0, at - 1) : at] == ["the"]

    def _is_a_man(self, sighting: Sighting, loose: Sequence[Naming], full: Mapping[str, float]) -> bool:
        """ "Dale's 20th goal", "Dale scored", Rochdale far away: the nickname of nobody named, and said as of a man."""
        if not all(naming.how == "nickname" and not full.get(naming.canonical) for naming in loose):
            return False
        sentence = self._document.sentences[sighting.sentence]
        name = name_of(sentence, sighting.first, sighting.last)
        person, team, _ = leanings(name, sentence)
        return _may_be_a_man(fold(name.text)) and team < person

    def _people_of(self, word: str, loose: list[Naming], full: Counter[str]) -> str | None:
        """ "the Londoners": of all clubs of the city the one that the report names."""
        clubs = gazetteer().clubs
        cities = {clubs[n.canonical].city for n in loose if n.canonical in clubs} - {None}
        own = [
            name
            for name, share in full.items()
            if share > _WRITTEN_OUT and name in clubs and clubs[name].city in cities
        ]
        return own[0] if word.endswith(("ers", "ians", "sider")) and len(own) == 1 else None

    def _likely(self, namings: list[Naming]) -> list[Naming]:
        """Of all that one nickname may mean those of the country of the others; none where that still leaves many."""
        own = [
            n
            for n in namings
            if n.canonical in gazetteer().clubs and gazetteer().clubs[n.canonical].country == self._country
        ]
        left = own or namings
        return left if len(left) <= _CALLED_SO else []

    def _how_far(self, name: str) -> tuple[bool, int]:
        """Of several so called papers mean the one of the country of the others, and the one better known."""
        club = gazetteer().clubs.get(name)
        return (club is not None and club.country != self._country, gazetteer().rank(name))

    def _ending_so(self, word: str, sighting: Sighting) -> dict[str, float]:
        """ "Vale", "Town" where one team yet unknown is called so, "Harbour Town"; of several the one named last."""
        called = {text for key, text in self._called.items() if key.endswith(f" {word}")}
        if len(called) > 1:
            last = named_before(self._document, called, sighting.sentence, sighting.first)
            called = {last} if last else called
        return defaultdict(float, {called.pop(): 1.0}) if len(called) == 1 else {}

    def _beginning_so(self, word: str) -> dict[str, float]:
        """ "Boston" where the one team called so is the Boston Minutemen."""
        called = {text for key, text in self._called.items() if key.startswith(f"{word} ")}
        return defaultdict(float, {called.pop(): 1.0}) if len(called) == 1 else {}

    def _by_usage(self, word: str, loose: list[Naming]) -> dict[str, float]:
        """ "United" where no club's full name is written: the one whose nickname stands here, else the usual one."""
        if self._shorts[word] < 3:
            return {}
        nicknamed = [n.canonical for n in loose if self._nicknamed[n.canonical]]
        usual = [n.canonical for n in loose if n.canonical in _USUAL.get(word, ())]
        chosen = nicknamed or usual or ([loose[0].canonical] if len(loose) == 1 else [])
        return defaultdict(float, {chosen[0]: 1.0}) if chosen else {}

    def _by_what_it_does(self, sighting: Sighting, loose: list[Naming]) -> dict[str, float]:
        """ "Seattle beat visiting Houston 4-0": a short form of one club alone, of which is said what is said of teams."""
        short = [n.canonical for n in loose if n.how == "short"]
        sentence = self._document.sentences[sighting.sentence]
        if len(short) != 1 or fold(sentence.tokens[sighting.first].text) in self._parts:
            return {}  # "Vale" beside Tarrow Vale
        name = name_of(sentence, sighting.first, sighting.last)
        day = name.words[0].casefold() == "wednesday"
        if day and _is_a_day(sentence, sighting):
            return {}
        person, team, _ = leanings(name, sentence)
        return defaultdict(float, {short[0]: 1.0}) if team - person >= (_PLAYS_BARE if day else _PLAYS_SO) else {}

    def _one_that_played(self, namings: list[Naming], full: Counter[str]) -> Naming | None:
        """Of several so called the only one that met a team of the report in those days; None if the report says."""
        called = {naming.canonical: naming for naming in reversed(namings)}
        shares = sorted((full[name] for name in called), reverse=True)
        if len(called) < 2 or self._met is None or (shares[0] > _WRITTEN_OUT and shares[0] > shares[1]):
            return None
        others = [name for name in full if full[name] > _WRITTEN_OUT and name not in called]
        played = [name for name in called if any(name in self._met(other) for other in others)]
        return called[played[0]] if len(played) == 1 else None


def _may_be_a_man(word: str) -> bool:
    """ "Dale", not "Reds": a side's nickname that men are called, too."""
    return len(word) > _SHORTEST and not word.endswith("s") and word not in gazetteer().not_names


OF_LEAGUES = frozenset(
    "premier super professional national football federation soccer first second one two women's womens ladies fa elite division"
    " challenge charity independence".split()
)  # what a country's league or cup is called besides


def of_a_competition(sentence: Sentence, at: int) -> bool:
    """ "the County Cup"."""
    word = sentence.tokens[at].text if at < len(sentence.tokens) else ""
    return word[:1].isupper() and fold(word) in COMPETITION_ENDINGS


def of_its_league(sentence: Sentence, at: int) -> bool:
    """ "the Ghana Premier League", "the Nigeria Professional Football League": from `at` on, what a country's league is called."""
    tokens = sentence.tokens
    while at < len(tokens) and tokens[at].text[0].isupper() and fold(tokens[at].text) in OF_LEAGUES:
        at += 1
    return of_a_competition(sentence, at)


def _is_a_day(sentence: Sentence, sighting: Sighting) -> bool:
    """ "on Wednesday", "beat Millfield 4-0 Wednesday in the rain", "Wednesday night"."""
    before = sentence.tokens[sighting.first - 1].lower if sighting.first else ""
    after = sentence.tokens[sighting.last].lower if sighting.last < len(sentence.tokens) else "."
    return (
        before in _BEFORE_A_DAY
        or is_score(before)
        or after in (".", ",", "in", "at", "was", "is", "saw", "brought", "'s", "night", "evening", "morning")
    )


_MEN = (PLAYER_NOUNS | frozenset("international's hopeful legend regular stalwart favourite".split())) - frozenset(
    "old senior junior youth leader duo pairing replacement signing".split()
)


def _describes_a_man(sentence: Sentence, at: int) -> bool:
    """Whether a noun for a player follows, with no more than adjectives between."""
    for token in sentence.tokens[at : at + 4]:
        if token.lower in POSITIONS or token.lower in _MEN:
            return True
        if token.lower not in MODIFIERS and "-" not in token.lower and token.lower != "and":
            return False
    return False
