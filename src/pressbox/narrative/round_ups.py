"""Paragraphs of a round-up in, the matches that they tell without pairing the teams in a result out.

"Thrale left it late at Ouseburn, where Cuddy's free-kick flew in ..."  ->  Ouseburn v Thrale
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.mentions import Mentions, Mood
from pressbox.datatypes.numbers import is_score
from pressbox.narrative.clause_results import clause_results
from pressbox.narrative.fixture import Fixture

_LEAST = 3  # matches that make a round-up
_SPREAD = 0.5  # a match named in more of the paragraphs than this is what the report is about
# Teams that such words stand beside are compared with those that play.
_COMPARED = frozenset("behind above below clear ahead leapfrog leapfrogged leapfrogging over".split())
_LEADERS, _BEFORE_LEADERS = "leaders", frozenset("with on of over behind above below to than from".split())
_DRAWN = frozenset("drew draw shared goalless stalemate".split())
_ENDED = frozenset("drew draw beat lost won defeat victory win held stalemate goalless slumped fell".split())
_MEETS = frozenset("at against with over to by club side hosts visitors".split())
_OUTRIGHT = 1.0  # weight of a result with its figures
_AT_LENGTH = 2  # goals that a paragraph tells of a match that is news
_NEAR = 7  # words between two teams that a result joins
_SPOILS = frozenset("spoils honours".split())
_NOT_YET = frozenset("will tomorrow kick-off kicks tonight's preview".split())


def told_by_paragraph(document: Document, cast: Cast, mentions: Mentions, found: Sequence[Fixture]) -> list[Fixture]:
    """The further matches of a round-up: paragraphs about just two teams that play in no other match."""
    paragraphs: dict[int, list[Sentence]] = {}
    for sentence in document.sentences:
        if sentence.genre is Genre.PROSE:
            paragraphs.setdefault(sentence.paragraph, []).append(sentence)
    abroad = _of_the_other_kind(cast, found)
    named = {number: _named(sentences, cast, abroad) for number, sentences in paragraphs.items()}
    taken = {team for fixture in found for team in (fixture.first, fixture.second) if team}
    further = list(under_headings(document, cast, mentions, taken))
    headed = list(further)
    taken.update(team for fixture in headed for team in (fixture.first, fixture.second) if team)
    alone: str | None = None  # whom the paragraph before told of, and nobody else
    for number, sentences in paragraphs.items():
        teams = [team for team in named[number] if team not in taken and (team != alone or len(named[number]) < 3)]
        alone = named[number][0] if len(named[number]) == 1 and _is_told(sentences, mentions) else None
        if len(teams) == 2 and len(named[number]) == 2:
            sentences = _with_those_below(document, paragraphs, named, number)
        if len(teams) == 2 and len(named[number]) < 4 and _is_told(sentences, mentions):
            further.append(Fixture(teams[0], teams[1], begins=sentences[0].index))
            taken.update(teams)
    over_two = _over_two_paragraphs(document, cast, mentions, paragraphs, named, taken)
    further += over_two
    taken.update(team for fixture in further for team in (fixture.first, fixture.second) if team)
    in_a_clause: list[Fixture] = []
    for sentences in paragraphs.values():
        for sentence in sentences:
            for pair, said in clause_results(sentence, cast, taken, mentions.results):
                in_a_clause.append(Fixture(*pair, results=[said], begins=sentence.index))
                taken.update(pair)
            met = _told_together(sentence, cast, taken)
            if met:
                further.append(Fixture(*met, begins=sentence.index))
                taken.update(met)
    further += in_a_clause
    run_on = list(_run_on(paragraphs, named, cast, mentions, taken))
    further += run_on
    taken.update(team for fixture in run_on for team in (fixture.first, fixture.second) if team)
    named_ends = [f for f in in_a_clause if f.results[0].first_team or f.results[0].second_team]
    outright = [
        fixture for fixture in further
        if fixture in (*headed, *named_ends, *over_two, *run_on)
        or any(_ends(fixture, sentences, cast, mentions) for sentences in paragraphs.values())
        or any(
            _opens_with_both(fixture, sentences, cast)
            and _ends(fixture, _with_those_below(document, paragraphs, named, number), cast, mentions)
            for number, sentences in paragraphs.items()
        )
    ]  # fmt: skip
    together = [*found, *further]
    if not further or len(together) < _LEAST:
        return outright
    for fixture in found:
        holding = sum(fixture.first in teams or fixture.second in teams for teams in named.values())
        if fixture.main and holding > _SPREAD * len(named) and len(named) > 2:
            return outright
    return further


def _over_two_paragraphs(
    document: Document,
    cast: Cast,
    mentions: Mentions,
    paragraphs: Mapping[int, list[Sentence]],
    named: Mapping[int, Sequence[str]],
    taken: Collection[str],
) -> list[Fixture]:
    """ "Thrale made it four wins in a row.", and below it "Hale put them in front against Marlow ... a 3-1 win": each names one."""
    found: list[Fixture] = []
    busy = set(taken)
    for (number, first), (then, second) in pairwise(paragraphs.items()):
        pair = {*named[number], *named[then]}
        if len(named[number]) != 1 or len(pair) != 2 or len(named[then]) > 2 or pair & busy:
            continue
        if any(s.genre in _HEADS for s in document.sentences[first[-1].index + 1 : second[0].index]):
            continue
        inside = {s.index for s in second}
        other = next(team for team in named[then] if team not in named[number])
        met = any(
            r.best == other and sentence.lowers[r.first - 1 : r.first] in (["against"], ["with"], ["at"], ["over"], ["beat"])
            for sentence in second for r in cast.by_sentence.get(sentence.index, ())
        )  # fmt: skip
        ended = any(
            r.sentence in inside and r.kind == "final" and r.mood is Mood.ASSERTED and r.score for r in mentions.results
        )
        scored = any(g.sentence in inside and any(odds > 0 for _, odds in g.scorers) for g in mentions.goals)
        if met and ended and scored and _OF_ANOTHER_DAY.isdisjoint(first[0].lowers + second[0].lowers):
            found.append(Fixture(named[number][0], other, begins=first[0].index))
            busy |= pair
    return found


def under_headings(document: Document, cast: Cast, mentions: Mentions, taken: Collection[str]) -> Iterator[Fixture]:
    """ "Kelby too strong for Thrale" as a heading, and a match told below it that speaks of nobody else's."""
    heads = [s.index for s in document.sentences if s.index and s.genre in (Genre.SUBHEADING, Genre.CAPTION)]
    if document.sentences and not _TO_COME.isdisjoint(document.sentences[0].lowers):
        return
    busy = set(taken)
    for at, then in pairwise((*heads, len(document.sentences))):
        pair = list(dict.fromkeys(r.best for r in cast.by_sentence.get(at, ()) if r.kind is Kind.TEAM and r.best))
        below = [s for s in document.sentences[at + 1 : then] if s.genre is Genre.PROSE]
        if len(pair) != _OF_ONE or busy & set(pair) or not below or not set(_named(below, cast)) <= set(pair):
            continue
        inside = {s.index for s in below}
        ended = any(
            r.sentence in inside and r.kind == "final" and r.mood is Mood.ASSERTED and r.score for r in mentions.results
        )
        scored = any(g.sentence in inside and any(odds > 0 for _, odds in g.scorers) for g in mentions.goals)
        if (ended or scored) and _is_told(below, mentions) and not any(_NOT_YET & s.words for s in below):
            yield Fixture(pair[0], pair[1], begins=at)
            busy |= set(pair)


_TO_COME = frozenset("preview previews fixtures tickets draw predictions".split())


def _run_on(
    paragraphs: Mapping[int, list[Sentence]],
    named: Mapping[int, Sequence[str]],
    cast: Cast,
    mentions: Mentions,
    taken: Collection[str],
) -> Iterator[Fixture]:
    """The matches of a paragraph of several: a few sentences each, up to the one that names a third side."""
    busy = set(taken)
    for number, sentences in paragraphs.items():
        if len(named[number]) <= _OF_ONE:
            continue
        runs = list(_runs(sentences, cast))
        times = Counter(team for run in runs for team in _named(run, cast))
        for run in runs:
            pair = _named(run, cast)
            if (
                len(pair) != _OF_ONE
                or busy & set(pair)
                or any(times[team] > 1 for team in pair)  # nobody plays twice
                or not _OF_ANOTHER_DAY.isdisjoint(word for s in run for word in s.words)
            ):
                continue
            inside = {sentence.index for sentence in run}
            told = [
                {t.best for t in (r.first_team, r.second_team) if t} for r in mentions.results if r.sentence in inside
            ]
            if any(not sides <= set(pair) for sides in told):
                continue  # "they drew 0-0 with Thrale before trouncing Marlow"
            if _ends(Fixture(pair[0], pair[1], begins=run[0].index), run, cast, mentions):
                yield Fixture(pair[0], pair[1], begins=run[0].index)
                busy |= set(pair)


def _runs(sentences: Sequence[Sentence], cast: Cast) -> Iterator[list[Sentence]]:
    run: list[Sentence] = []
    sides: set[str] = set()
    for sentence in sentences:
        here = set(_named([sentence], cast))
        if run and len(sides | here) > _OF_ONE and here - sides:
            yield run
            run, sides = [], set()
        run.append(sentence)
        sides |= here
    yield run


_OF_ONE = 2  # sides


def _with_those_below(
    document: Document, paragraphs: Mapping[int, list[Sentence]], named: Mapping[int, Sequence[str]], number: int
) -> list[Sentence]:
    """A paragraph's sentences and those of the next ones that name no other side, up to a heading."""
    found = list(paragraphs[number])
    for sentence in document.sentences[found[-1].index + 1 :]:
        if sentence.genre is Genre.PROSE:
            if not set(named[sentence.paragraph]) <= set(named[number]):
                break
            found.append(sentence)
        elif sentence.genre in _HEADS:
            break
    return found


def _opens_with_both(fixture: Fixture, sentences: Sequence[Sentence], cast: Cast) -> bool:
    """Whether a paragraph's first sentence names the two, of no other day or match to come."""
    first = sentences[0]
    if first.index != fixture.begins or set(_named([first], cast)) != {fixture.first, fixture.second}:
        return False
    return _OF_ANOTHER_DAY.isdisjoint(first.lowers) and not any(
        one == "had" and then in _DONE for one, then in pairwise(first.lowers)
    )


_HEADS = (Genre.HEADLINE, Genre.SUBHEADING, Genre.RESULT, Genre.SCORELINE)


def _ends(fixture: Fixture, sentences: Sequence[Sentence], cast: Cast, mentions: Mentions) -> bool:
    """Whether a paragraph that is a match's own says outright how it ended, as no passing word of others does."""
    if fixture.begins not in {sentence.index for sentence in sentences}:
        return False
    inside = {sentence.index for sentence in sentences}
    if set(_named(sentences, cast)) != {fixture.first, fixture.second}:
        return _ends_in_a_sentence(fixture, sentences, cast, mentions)
    if any(map(_is_off, sentences)):
        return True
    one, other = ({*name.lower().split()} for name in (fixture.first, fixture.second or ""))
    if one <= other or other <= one:
        return False  # "Whitby Rangers" and "Rangers" are one side
    ended = [r for r in mentions.results if r.sentence in inside and r.kind == "final" and r.mood is Mood.ASSERTED]
    scored = [g.sentence for g in mentions.goals if g.sentence in inside and any(odds > 0 for _, odds in g.scorers)]
    if (scored or any(r.sentence == sentences[0].index for r in ended)) and goes_elsewhere(sentences[0]):
        return True
    # "The drawn game of a goal apiece" of nobody named, and no goals told, is another day's.
    if any(r.score and r.weight >= _OUTRIGHT and (scored or r.first_team or r.second_team) for r in ended):
        return True
    return len(scored) >= _AT_LENGTH and (bool(ended) or any(mentions.times.get(at) for at in scored))


def goes_elsewhere(sentence: Sentence) -> bool:
    """ "At Turf Moor Burnley had a thin company", "Elsewhere, Kelby ran away from Marlow": a paragraph that leaves the match told before."""
    lowers = sentence.lowers
    if not _OF_ANOTHER_DAY.isdisjoint(lowers) or any(one == "had" and then in _DONE for one, then in pairwise(lowers)):
        return False
    if lowers[:1] and lowers[0] in _ELSEWHERE:
        return True
    if lowers[:3] in (
        ["in", "the", "other"],
        ["in", "the", "day's"],
        ["the", "other", "match"],
        ["the", "other", "game"],
    ):
        return True
    return lowers[:1] in (["at"], ["in"]) and len(lowers) > 1 and sentence.tokens[1].text[0].isupper()


_ELSEWHERE = frozenset("elsewhere meanwhile".split())
_DONE = frozenset("won lost drawn beaten been".split())
_OF_ANOTHER_DAY = frozenset(
    "last next ago earlier previous will since tomorrow season year years january february march april may june"
    " july august september october november december".split()
)


def _ends_in_a_sentence(fixture: Fixture, sentences: Sequence[Sentence], cast: Cast, mentions: Mentions) -> bool:
    """ "... one more than Thrale, for whom Lind headed the only goal against Marlow": the figures, a scorer, and both."""
    pair = {fixture.first, fixture.second}
    return any(
        pair <= set(_named([sentence], cast))
        and any(
            r.sentence == sentence.index and r.kind == "final" and r.mood is Mood.ASSERTED and r.score
            and r.weight >= _OUTRIGHT and {t.best for t in (r.first_team, r.second_team) if t} <= pair
            for r in mentions.results
        )
        and any(g.sentence == sentence.index and any(odds > 0 for _, odds in g.scorers) for g in mentions.goals)
        for sentence in sentences
    )  # fmt: skip


def _told_together(sentence: Sentence, cast: Cast, taken: set[str]) -> tuple[str, str] | None:
    """ "... while Millfield and Eastvale played out a goalless draw": the two of a sentence that are in no other match."""
    if _NOT_YET & sentence.words:
        return None
    teams = [
        r for r in cast.by_sentence.get(sentence.index, ())
        if r.kind is Kind.TEAM and r.form in (Form.NAME, Form.NICKNAME) and r.best and r.best not in taken
    ]  # fmt: skip
    if len(teams) != 2 or teams[0].best == teams[1].best:
        return None
    lowers = sentence.lowers
    between = lowers[teams[0].last : teams[1].first]
    behind = set(lowers[teams[1].last : teams[1].last + 6])
    if list(between) == ["and"]:
        met = bool(_DRAWN & behind) and lowers[teams[1].last : teams[1].last + 1] not in (["both"], ["each"])
    else:
        met = len(between) <= _NEAR and bool(_ENDED & set(between)) and between[-1] in _MEETS
    return (teams[0].best or "", teams[1].best or "") if met else None


def _named(sentences: Sequence[Sentence], cast: Cast, abroad: frozenset[str] = frozenset()) -> list[str]:
    """The teams that a paragraph names as playing, those named first in front."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        lowers = sentence.lowers
        for r in cast.by_sentence.get(sentence.index, ()):
            if r.kind is not Kind.TEAM or r.form not in (Form.NAME, Form.NICKNAME) or not r.best:
                continue
            if r.best in abroad or is_met_later(lowers, r):
                continue
            if not is_one_or_other(lowers, r) and not is_compared(lowers, r) and not is_whence(lowers, r):
                counts[r.best] += 1
        counts.update(team for team in _at_their_ground(sentence, cast) if team not in abroad)
    return list(counts)


def is_one_or_other(lowers: Sequence[str], team: Reference) -> bool:
    """ "They will meet Thrale or Marlow": one of two, not known yet."""
    beside = (*lowers[max(0, team.first - 1) : team.first], *lowers[team.last : team.last + 1])
    return not {"or", "/"}.isdisjoint(beside)


def is_compared(lowers: Sequence[str], team: Reference) -> bool:
    """ "Above Thrale", "level with leaders Thrale"; "Leaders Thrale were held" are told of."""
    before = lowers[max(0, team.first - 2) : team.first]
    if (_COMPARED & set(before) and not _comes_from_behind(lowers, team)) or _is_fresh_from(lowers, team):
        return True
    if before[-1:] == ["from"] and not _BY_SO_MUCH.isdisjoint(lowers[max(0, team.first - 5) : team.first - 1]):
        return True
    led = before[-1:] == [_LEADERS]
    return led and any(word in _BEFORE_LEADERS for word in lowers[max(0, team.first - 4) : team.first - 1])


def _comes_from_behind(lowers: Sequence[str], team: Reference) -> bool:
    """ "Had to come from behind at Thrale", "won from 2-0 behind at Thrale": who was behind there."""
    words = lowers[max(0, team.first - 4) : team.first]
    return "behind" in words and "from" in words[: words.index("behind")]


def _is_fresh_from(lowers: Sequence[str], team: Reference) -> bool:
    """ "Fresh from toppling Thrale", "on a high after holding Thrale", "buoyed by a win over Thrale": another day's."""
    before = lowers[max(0, team.first - 8) : team.first]
    at = next((at for at, word in enumerate(before) if word in _FRESH), None)
    return (
        at is not None and before[at + 1 : at + 2] in (["from"], ["after"], ["by"], ["off"]) and "," not in before[at:]
    )


_BY_SO_MUCH = frozenset("difference point points place places".split())  # "top on goal difference from Thrale"
_FRESH = frozenset("fresh high buoyed boosted smarting reeling bruised coming".split())


def is_met_later(lowers: Sequence[str], team: Reference) -> bool:
    """ "They go to Marlow in the Cup on Wednesday", "they host Marlow next": whom a side is to meet."""
    before = lowers[max(0, team.first - 2) : team.first]
    goes = before[-1:] == ["to"] and before[:1] and before[0] in _GO
    behind = [word for word, then in pairwise([*lowers[team.last :], ""]) if (word, then) != ("next", "round")]
    return bool((goes or (before[-1:] and before[-1] in _HOST)) and not _WHEN.isdisjoint(behind))


_GO, _HOST = (
    frozenset("go goes travel travels".split()),
    frozenset("host hosts face faces visit visits meet meets entertain".split()),
)
_WHEN = frozenset("next tomorrow monday tuesday wednesday thursday friday saturday sunday".split())


def _of_the_other_kind(cast: Cast, found: Sequence[Fixture]) -> frozenset[str]:
    """Countries, where clubs play, and clubs, where countries do: "France's third goalkeeper", "Hale of Napoli"."""
    national = {team.name for team in cast.teams if team.national}
    kinds = {fixture.first in national for fixture in found}
    if len(kinds) != 1:
        return frozenset()
    return frozenset(team.name for team in cast.teams if team.known and team.national not in kinds)


def _at_their_ground(sentence: Sentence, cast: Cast) -> list[str]:
    """ "... with a 1-0 victory at Adams Park": whose ground it is, of the sides that the text names."""
    return [
        team.name for r in cast.by_sentence.get(sentence.index, ())
        if r.kind is Kind.GROUND and r.best and sentence.lowers[r.first - 1 : r.first] == ["at"]
        for team in cast.teams if r.best in team.grounds
    ]  # fmt: skip


def is_whence(lowers: Sequence[str], team: Reference) -> bool:
    """ "El Ahmadi, once of Aston Villa", "on loan from Leeds", "with a visit from Leeds in mind": who does not play here."""
    before = lowers[max(0, team.first - 3) : team.first]
    if before[-1:] == ["former"] or before[-1:] == ["ex"]:
        return True
    if before[-1:] == ["to"] and not _JOURNEYS.isdisjoint(before):
        return not any(map(is_score, lowers[team.last : team.last + _SO_FAR]))  # "a point from a trip to Leeds, 1-1"
    return before[-1:] in (["of"], ["from"], ["to"], ["at"]) and not _OF_OLD.isdisjoint(before[:-1])


_JOURNEYS, _SO_FAR = frozenset(("visit", "trip")), 8  # tokens to the figures
_OF_OLD = frozenset("once formerly late lately previously loan signed bought borrowed visit trip arrived".split())


def _is_told(sentences: Sequence[Sentence], mentions: Mentions) -> bool:
    """Whether a paragraph says how a match went or ended."""
    inside = {sentence.index for sentence in sentences}
    ended = any(r.sentence in inside and r.mood is Mood.ASSERTED for r in mentions.results)
    scored = any(g.sentence in inside and any(odds > 0 for _, odds in g.scorers) for g in mentions.goals)
    sent_off = any(c.sentence in inside and c.mood is Mood.ASSERTED and c.time for c in mentions.cards)
    missed = any(p.sentence in inside and p.mood is Mood.ASSERTED and p.time for p in mentions.missed_penalties)
    yet = any(_NOT_YET & sentence.words for sentence in sentences)
    parted = any(_SPOILS & sentence.words for sentence in sentences)  # "came away with the spoils from Marlow"
    return ((ended or parted) and not yet) or scored or sent_off or missed or any(map(_is_off, sentences))


def _is_off(sentence: Sentence) -> bool:
    """ "Millfield against Eastvale was abandoned at half-time"."""
    return any(words in _ABANDONED for words in pairwise(sentence.lowers))


_ABANDONED = frozenset((was, off) for was in ("was", "were") for off in ("abandoned", "halted"))
