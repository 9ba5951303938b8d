"""A sentence in, the matches that a clause of it tells with a result and just two teams that play in no other out.

"It was 0-0 between Millfield and Eastvale", "... three fewer than Thrale, who lost 2-0 at home to Ouseburn"
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.datatypes.numbers import is_score

_ANOTHER = frozenset("while whilst whereas meanwhile ;".split())
_MET = frozenset("against at over to with by in past of for between".split())
_TO_COME = frozenset(
    "will would could face faces facing host hosts visit visits meet meets play plays next tomorrow".split()
)
_COMPARED = frozenset(
    "above below behind leapfrog leapfrogged ahead between clear among than on as leaders overtake overtook".split()
)  # what a side is the object of that is only compared with another
# Words that may stand before a side's name, of what kind it is.
_OF_A_SIDE = frozenset(
    "rivals neighbours fellow local champions leaders visitors hosts strugglers bottom lowly struggling promoted old basement"
    " club side the newcomers second-placed league holders".split()
)
_SURE = 0.8  # weight of a result without figures


def clause_results(
    sentence: Sentence, cast: Cast, taken: Collection[str], results: Sequence[ResultMention]
) -> Iterator[tuple[tuple[str, str], ResultMention]]:
    """The pairs that clauses of a sentence tell a result of, with the result."""
    here = [
        r for r in results
        if r.sentence == sentence.index and r.mood is Mood.ASSERTED
        and ((r.kind == "final" and (r.score is not None or (r.winner == 0 and r.weight >= _SURE))) or r.kind == "unknown")
    ]  # fmt: skip
    if not here:
        return
    for first, last in _clauses(sentence):
        inside = [r for r in here if first <= r.first and r.last <= last]
        named = [
            r for r in cast.by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and r.form in (Form.NAME, Form.NICKNAME) and r.best and first <= r.first < last
        ]  # fmt: skip
        playing = [r for r in named if r.best not in taken and not _beside(sentence, r)]
        pair = tuple(dict.fromkeys(r.best or "" for r in playing))
        if len(pair) != 2 or not inside or any(r.first > playing[0].first for r in named if r.best in taken):
            continue
        said = next((r for r in inside if _of(r) <= set(pair)), None)
        other = next(r for r in playing if r.best == pair[1])
        parted = (
            first > 0 and len(named) == len(playing) and said is not None and said.score is not None and bool(_of(said))
        )
        if said and len(inside) == 1 and (parted or _are_joined(sentence, playing[0], other, said)):
            yield (pair[0], pair[1]), _ended(sentence, playing[0], other, said)


def _ended(sentence: Sentence, one: Reference, other: Reference, said: ResultMention) -> ResultMention:
    """The result, of the two: "0-0 between A and B", "A's 4-0 stroll against B"."""
    if said.kind == "final" or said.score is None:
        return said
    level = said.score[0] == said.score[1]
    if not level and sentence.lowers[one.last : said.first] != ["'s"]:
        return said  # the figures alone do not tell who won
    return replace(said, kind="final", first_team=one, second_team=other, winner=0 if level else 1, weight=_SURE)


def _of(result: ResultMention) -> set[str | None]:
    return {team.best for team in (result.first_team, result.second_team) if team}


def _clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    first = 0
    for at, word in enumerate(sentence.lowers):
        if word in _ANOTHER or (word in ("and", "but") and sentence.lowers[at - 1 : at] == [","]):
            yield first, at
            first = at + 1
    yield first, len(sentence.lowers)


def _beside(sentence: Sentence, team: Reference) -> bool:
    """Whether a side is only compared with another, or is one to be met yet."""
    before = sentence.lowers[max(0, team.first - 3) : team.first]
    if _is_told_more_of(sentence.lowers, team):
        return bool(_TO_COME.intersection(before))  # "behind Thrale, who lost", "leaders Thrale, 2-0 winners at"
    return bool((_COMPARED | _TO_COME).intersection(before))


def _are_joined(sentence: Sentence, one: Reference, other: Reference, said: ResultMention) -> bool:
    """Whether a word of meeting leads to one of the two: "... 2-0 at home to Millfield", "Millfield and Eastvale drew"."""
    for team in (other, one):
        at = _led_by(sentence.lowers, team)
        if at >= 0 and sentence.lowers[at] in _MET:
            return True
    if said.winner is not None and _of(said) == {one.best, other.best}:
        return True  # "Millfield beat Eastvale"
    return sentence.lowers[one.last : other.first] == ["and"] and said.winner == 0


def is_met_next(document: Document, result: ResultMention) -> bool:
    """ "They visit Millfield, who drew 1-1 with Eastvale": whom they are to meet is told of in passing."""
    team = result.first_team
    if team is None or team.first < 1:
        return False
    lowers = document.sentences[result.sentence].lowers
    at = _led_by(lowers, team)
    will = lowers[at - 1 : at] == ["will"]  # who won through today is news
    return lowers[at] in _MEETING_YET and _is_told_more_of(lowers, team) and not will


def _led_by(lowers: Sequence[str], team: Reference) -> int:
    """The token before a side's name and what says of what kind it is; -1 where nothing stands there."""
    at = team.first - 1
    while at > 0 and (lowers[at] in _OF_A_SIDE or "-" in lowers[at][1:-1]):
        at -= 1
    return at


def _is_told_more_of(lowers: Sequence[str], team: Reference) -> bool:
    """ "Thrale, who lost", "Thrale, 2-0 winners"."""
    behind = lowers[team.last : team.last + 2]
    return behind in ([",", "who"], [",", "which"]) or (behind[:1] == [","] and is_score(behind[-1]))


_MEETING_YET = frozenset(
    "face faces facing host hosts visit visits meet meets play plays welcome welcomes entertain".split()
)
