"""The sides of a report and the names in doubt in, those of them that are sides of another match told out.

"In the late kick-off Toner levelled for Oldfield against Millfield City", below a match of two others  ->  Oldfield

A paragraph that tells of one side that plays in no other is of two: whichever name there is least unlike a side is the other.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from pressbox.datatypes.document import Document, Genre
from pressbox.entities.names import Name
from pressbox.entities.seen_aside import signs_aside
from pressbox.entities.who_play import Contender

_SOMETHING = 1.0  # what must be said of it as of a side
_AS_MUCH = 0.8  # the same, for what is said of it as of one man
_DOUBT = -3.0  # a name that is less like a team's than this is none, even where a team is wanted
# Who is named so is not of the match told there; "Hale had put them ahead at Millfield" is told of today.
NOT_HERE = frozenset(("to be met", "compared", "a man's", "names a thing"))
_LEAST = 2  # sides of the other matches, without which there is no other match


class InDoubt(NamedTuple):
    """A name that is no team's by what is said of it, though something is."""

    text: str
    names: Sequence[Name]
    team: float  # what is said of it as of a side
    person: float  # what is said of it as of one man
    lead: float  # how much likelier a team than a person


def sides_of_others(
    document: Document, sure: Sequence[Contender], two: Sequence[str], in_doubt: Sequence[InDoubt]
) -> list[str]:
    """The names that are sides, of paragraphs of a match that is not the one of the `two`."""
    named = named_by_paragraph(document, sure)
    found: list[str] = []
    for paragraph, doubts in _doubts_by_paragraph(document, in_doubt):
        here = named.get(paragraph, set()) - set(two)
        elsewhere = {team for other, teams in named.items() if other != paragraph for team in teams}
        alone = [team for team in here if not _plays_elsewhere(team, paragraph, named)]
        wanted = 2 - len(here)
        if len(alone) != len(here) or wanted < 1 or len(elsewhere - here) < _LEAST:
            continue
        likely = sorted(doubts, key=lambda one: (-one.lead, one.text))
        if wanted == len(likely) or (wanted == 1 and likely):
            found += [one.text for one in likely[:wanted]]
    return found


def named_by_paragraph(
    document: Document, sure: Sequence[Contender], not_here: frozenset[str] = NOT_HERE
) -> dict[int, set[str]]:
    """The sides that each paragraph of prose names, but for those that signs say to be of another match."""
    named: dict[int, set[str]] = defaultdict(set)
    for one in sure:
        for index, *at in one.places:
            sentence = document.sentences[index]
            if sentence.genre is Genre.PROSE and not_here.isdisjoint(signs_aside(sentence, *at)):
                named[sentence.paragraph].add(one.name)
    return named


def _plays_elsewhere(team: str, paragraph: int, named: dict[int, set[str]]) -> bool:
    return any(team in teams and len(teams) > 1 for other, teams in named.items() if other != paragraph)


def _doubts_by_paragraph(document: Document, in_doubt: Sequence[InDoubt]) -> Iterator[tuple[int, list[InDoubt]]]:
    """The names of which something is said as of a side, by the one paragraph of prose that has them."""
    found: dict[int, list[InDoubt]] = defaultdict(list)
    for one in in_doubt:
        sentences = [document.sentences[name.sentence] for name in one.names]
        paragraphs = {sentence.paragraph for sentence in sentences}
        prose = all(sentence.genre is Genre.PROSE for sentence in sentences)
        enough = one.team >= max(_SOMETHING, _AS_MUCH * one.person)
        if len(paragraphs) == 1 and prose and enough and one.lead >= _DOUBT:
            found[paragraphs.pop()].append(one)
    yield from sorted(found.items())


def as_contenders(in_doubt: Mapping[str, tuple[float, list[str], list[Name]]]) -> Iterable[Contender]:
    """Names in doubt as such of which two may play: how much likelier teams than men, their forms, where they stand."""
    for text, (lead, _, names) in in_doubt.items():
        places = tuple(sorted((name.sentence, name.first, name.last) for name in names))
        yield Contender(text, places, lead=lead, doubtful=True)
