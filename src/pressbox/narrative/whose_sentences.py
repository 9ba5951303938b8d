"""The matches of a report in, which sentences tell of each out: they get them as theirs.

"Lazio beat Genoa. Rossi scored twice. Elsewhere Roma drew with Lecce"  ->  two of Lazio and Genoa, one of Roma and Lecce
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.narrative.at_their_place import Places
from pressbox.narrative.fixture import Fixture
from pressbox.narrative.round_ups import is_whence
from pressbox.narrative.shared_sentences import compared_and_told, goes_on_before, goes_over_to, told_in_passing

SIDES_OF_TODAY = frozenset("hosts visitors home visiting host away".split())


def share_sentences(document: Document, cast: Cast, fixtures: list[Fixture]) -> None:
    """Which match each sentence tells of: the one its teams play in, else the one told before it."""
    if not fixtures:
        return
    if len(fixtures) == 1:
        fixtures[0].sentences = [s.index for s in document.sentences]
        return
    team_match: dict[str, Fixture] = {}
    for fixture in sorted(fixtures, key=lambda f: f.again):
        for name in (fixture.first, fixture.second):
            if name:
                team_match.setdefault(name, fixture)
    person_match: dict[str, Counter[int]] = defaultdict(Counter)
    current = fixtures[0]
    paragraph = -1
    many = len(fixtures) > 3 or (len(fixtures) == 3 and not _is_told_most(document, cast, fixtures[0]))
    begun = any(not r.pattern.startswith("results list") for r in fixtures[0].results) or not fixtures[0].results
    printed = {
        r.sentence: None if len({id(f) for f in fixtures for q in f.results if q.sentence == r.sentence}) > 1 else fixture
        for fixture in fixtures for r in fixture.results if r.pattern == "results list"
    }  # fmt: skip
    begun_again = {
        f.begins: f for f in fixtures if f.again and not any(f.begins == r.sentence for o in fixtures if not o.again for r in o.results)
    }  # fmt: skip
    again: Fixture | None = None  # the second match of a side, while it is told
    places = Places(document, cast, fixtures)
    opened = fixtures[0]  # whose match the paragraph began with
    for sentence in document.sentences:
        refs = cast.by_sentence.get(sentence.index, ())
        # In a round-up, and in a paragraph of another match, "the hosts" are those of the match being told.
        goes_on = many or current.main or (sentence.paragraph == paragraph and current is opened)
        names = [
            team_match[r.best] for r in refs
            if r.kind is Kind.TEAM and r.best in team_match and not is_whence(sentence.lowers, r)
            and not (goes_on and (r.form is Form.PRONOUN or _of_today(sentence, r)))
        ]  # fmt: skip
        votes = Counter(id(f) for f in names)
        before = current
        heading = printed.get(sentence.index)
        if heading is not None and not votes.get(id(heading)):
            current = heading  # "Ashby-Corton 2-1", a line of which nothing else is known
            begun = True
        elif votes and current is before and told_in_passing(sentence, refs) and not votes.get(id(current)):
            pass  # "Hale's goal was enough to send Millfield top, who profited from Eastvale's draw with Marlow"
        elif votes:
            by_id = {id(f): f for f in names}
            top = max(votes.values())
            if votes.get(id(current), 0) < top:
                current = by_id[next(i for i, n in votes.items() if n == top)]
            current = compared_and_told(sentence, refs, fixtures) or current
            if (
                again is not None
                and sentence.paragraph == paragraph
                and all(map(again.has, (r.best for r in refs if r.kind is Kind.TEAM)))
            ):
                current = again  # "on Wednesday Thrale won 5-1 at Marlow. Hale opened the scoring for Thrale"
        elif (there := places.opens_with(sentence)) is not None:
            current = there  # "At Afaha Park, Ochola ..."
            begun = True
        elif sentence.paragraph != paragraph and not many and fixtures[0].main and not current.main:
            current = _by_people(refs, person_match, fixtures) or current
        if (begins := begun_again.get(sentence.index)) is not None:
            current, begun = begins, True
        again = current if current.again else None
        goes_over = goes_over_to(sentence, refs, [f for f in fixtures if votes.get(id(f))]) if len(votes) == 2 else None
        opened = current if sentence.paragraph != paragraph else opened
        paragraph = sentence.paragraph
        begun = begun or bool(votes)
        if not begun:
            continue  # prose over a page of results of other teams
        current.sentences.append(sentence.index)
        if goes_over is not None and goes_over is not current and not current.main and not goes_over.main:
            current = opened = goes_over  # "Arden won 1-0, while Marlow drew 2-2 at Kelby. Hale scored twice"
        if before is not current and sentence.index - 1 in before.sentences and goes_on_before(sentence, refs):
            if not any(r.kind is Kind.PERSON for r in cast.by_sentence.get(sentence.index - 1, ())):
                before.sentences.append(sentence.index)  # its goals are yet to be told
                continue
        for reference in refs:
            if reference.kind is Kind.PERSON and reference.best:
                person_match[reference.best][fixtures.index(current)] += 1
    for fixture in fixtures:
        for result in fixture.results:
            both = result.first_team is not None and result.second_team is not None
            if both and result.sentence not in fixture.sentences:
                fixture.sentences.append(result.sentence)
        fixture.sentences.sort()
    for fixture in fixtures:
        for other in fixtures:
            if other is not fixture and (other.has(fixture.first) or other.has(fixture.second)):
                fixture.elsewhere |= frozenset(other.sentences).difference(fixture.sentences)


def _of_today(sentence: Sentence, team: Reference) -> bool:
    """ "The visitors", "the home side"."""
    by_role = team.form is Form.EPITHET and not SIDES_OF_TODAY.isdisjoint(sentence.lowers[team.first : team.last])
    return by_role or team.head in SIDES_OF_TODAY


def _is_told_most(document: Document, cast: Cast, main: Fixture) -> bool:
    """Whether most paragraphs that name a side name one of a match's."""
    named: dict[int, set[str]] = defaultdict(set)
    for sentence in document.sentences:
        for r in cast.by_sentence.get(sentence.index, ()):
            if sentence.genre is Genre.PROSE and r.kind is Kind.TEAM and r.form is Form.NAME and r.best:
                named[sentence.paragraph].add(r.best)
    return sum(bool({main.first, main.second} & teams) for teams in named.values()) > len(named) / 2


def _by_people(
    refs: Sequence[object], person_match: dict[str, Counter[int]], fixtures: list[Fixture]
) -> Fixture | None:
    votes: Counter[int] = Counter()
    for reference in refs:
        best = getattr(reference, "best", None)
        if best in person_match:
            votes.update(person_match[best])
    return fixtures[votes.most_common(1)[0][0]] if votes else None
