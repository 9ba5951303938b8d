"""Results and cast in, which matches the report tells of out.

"Lazio beat Genoa 3-1" in a round-up  ->  a match    "the 2-2 draw in November"  ->  none
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import UNNAMED, Cast, Form, Kind
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.mentions import Mentions, Mood, ResultMention
from pressbox.narrative.clause_results import is_met_next
from pressbox.narrative.fixture import Fixture
from pressbox.narrative.match_talk import (
    DEAR,
    gives_prizes,
    looks_ahead,
    looks_back,
    met_under_its_title,
    of_another_game,
    opens_ahead,
    other_news,
    talk_of_play,
    tells_a_life,
)
from pressbox.narrative.pairing import paired_anew
from pressbox.narrative.play_others import names_of, play_others
from pressbox.narrative.played_twice import is_said_by_the_way, played_twice
from pressbox.narrative.round_ups import is_whence, told_by_paragraph, under_headings
from pressbox.narrative.told_of_others import leave_out_others
from pressbox.narrative.under_its_heading import under_its_heading
from pressbox.narrative.whose_sentences import SIDES_OF_TODAY, share_sentences

# Weight of a listed result: the only one is what a report is about; one of teams that the prose never names is not.
_ONLY, _NAMED, _ASIDE = 12.0, 6.0, 1.5
_TELLING = (Genre.PROSE, Genre.HEADLINE, Genre.CAPTION)
_BY_THE_WAY = 0.5  # what a result told in an aside weighs less
_NEWS = 0.8  # results told less surely than this make no match of their own


def find_fixtures(document: Document, cast: Cast, mentions: Mentions) -> list[Fixture]:
    """The matches told as news, the main one first when there is one."""
    scored_in = {g.sentence for g in mentions.goals if any(odds > 0 for _, odds in g.scorers)}
    mentions = replace(
        mentions,
        results=tuple(r for r in mentions.results if r.sentence in scored_in or not is_met_next(document, r)),
    )
    results, goals = mentions.results, mentions.goals
    pairs: dict[frozenset[str], float] = defaultdict(float)
    told: dict[frozenset[str], list[ResultMention]] = defaultdict(list)
    order: dict[frozenset[str], tuple[str, str]] = {}
    in_prose = frozenset(
        r.best for r in cast.references
        if r.kind is Kind.TEAM and r.best and r.form is Form.NAME and document.sentences[r.sentence].genre in _TELLING
    )  # fmt: skip
    listed = {names_of(r) for r in results if r.pattern == "results list"}
    for result in results:
        if result.first_team is None or result.second_team is None or result.kind not in ("final",):
            continue
        a, b = result.first_team.best, result.second_team.best
        if a is None or b is None or a == b:
            continue
        key = frozenset((a, b))
        order.setdefault(key, (a, b))
        told[key].append(result)
        if result.mood is Mood.ASSERTED:
            in_passing = _BY_THE_WAY * is_said_by_the_way(document, results, result)
            pairs[key] += _weight_listed(key, listed, in_prose) if key in listed else result.weight - in_passing
    main = _main(document, cast, mentions, pairs, tuple(order))
    fixtures: list[Fixture] = []
    if main:
        key = frozenset(main)
        fixtures.append(Fixture(*order.get(key, main), main=True, results=told.get(key, [])))
    # "Two goals sent Thrale through at the expense of Marlow, while Hale were knocked out by Lind": both are the news.
    opening = {r.sentence for r in told.get(frozenset(main or ()), ()) if r.mood is Mood.ASSERTED} & set(
        _opening(document)
    )
    inside = sorted(pairs, key=lambda k: min(r.sentence for r in told[k]))
    for key in [*inside, *inside]:  # once more, as by then it may be a round-up
        if main and key == frozenset(main):
            continue
        asserted = [r for r in told[key] if r.mood is Mood.ASSERTED]
        scored = sum(
            any(odds > 0 for _, odds in g.scorers) for g in goals
            if any(r.best in key for r in cast.by_sentence.get(g.sentence, ()) if r.kind is Kind.TEAM)
            and not any(main and r.best in main for r in cast.by_sentence.get(g.sentence, ()) if r.kind is Kind.TEAM)
        ) + _scored_in_its_paragraph(asserted, main, document, cast, mentions)  # fmt: skip
        if any(f.has(name) for f in fixtures for name in key):
            continue  # nobody plays twice in a round: the other is another day's
        if not _is_news(key, asserted, main, document, scored, len(fixtures), opening) and not _of_rivals(
            asserted, main, key, cast, document
        ):
            continue
        fixtures.append(Fixture(*order[key], results=told[key]))
    if gives_prizes(document) or looks_back(document) or tells_a_life(document) or of_another_game(document):
        return []
    if _is_no_report(document, mentions, fixtures) and (
        looks_ahead(document) or len(list(under_headings(document, cast, mentions, ()))) < _SEVERAL
    ):
        return []
    if len(fixtures) == 1 and len(document.sentences) <= _BRIEF:
        fixtures[0].main = True  # a brief of one match is about it
    fixtures = paired_anew(document, cast, mentions, fixtures, told)
    fixtures += told_by_paragraph(document, cast, mentions, fixtures)
    fixtures += list(played_twice(document, mentions, fixtures))
    fixtures.sort(key=lambda f: (not f.main, min((r.sentence for r in f.results), default=f.begins)))
    share_sentences(document, cast, fixtures)
    leave_out_others(document, cast, fixtures, results)
    _loose_results(document, cast, fixtures, results)
    if len(fixtures) == 1 and not any(map(_tells_the_score, fixtures[0].results)):
        fixtures[0].results += _of_a_stranger(fixtures[0], results, cast)
    return fixtures


def _scored_in_its_paragraph(
    asserted: Sequence[ResultMention], main: tuple[str, str] | None, document: Document, cast: Cast, mentions: Mentions
) -> int:
    """How many scorers a paragraph names behind its opening result, where it names no side of the main match."""
    sentences = document.sentences
    opens = {r.sentence for r in asserted if r.weight >= _NEWS and _opens_its_paragraph(document, r.sentence)}
    paragraphs = {sentences[at].paragraph for at in opens}
    paragraphs -= {
        sentences[r.sentence].paragraph for r in cast.references if r.kind is Kind.TEAM and main and r.best in main
    }
    return sum(
        sum(odds > 0 for _, odds in goal.scorers) for goal in mentions.goals
        if sentences[goal.sentence].paragraph in paragraphs and goal.sentence not in opens
    )  # fmt: skip


def _opens_its_paragraph(document: Document, sentence: int) -> bool:
    here = document.sentences[sentence]
    before = document.sentences[sentence - 1].paragraph if sentence else -1
    return here.genre is Genre.PROSE and before != here.paragraph


def _opening(document: Document) -> list[int]:
    """The first sentence of prose."""
    return [s.index for s in document.sentences if s.genre is Genre.PROSE][:_LEAD]


def _is_no_report(document: Document, mentions: Mentions, fixtures: Sequence[Fixture]) -> bool:
    """Whether results stand in a text that tells of no match at any length: of a man who goes, of a match to come."""
    if _is_other_news(document, mentions, fixtures):
        return True
    if len(document.sentences) < _MORE_THAN_BRIEF or len(fixtures) > _PASSING or talk_of_play(document) > _LITTLE:
        return False
    if not any(fixture.main for fixture in fixtures):
        # "turned in the equaliser in the 1-1 draw with Millfield in August, and has signed"; not notes on two matches
        in_lists = [f for f in fixtures if any(r.pattern.startswith(_IN_LISTS) for r in f.results)]
        if len(in_lists) >= _PASSING and mentions.listed:
            return False  # results and scorers on lines of their own
        told = {goal.sentence for goal in mentions.goals if any(odds > 0 for _, odds in goal.scorers)}
        other = other_news(document) > 0
        in_figures = sum(any(r.score for r in f.results) for f in fixtures) >= _PASSING and not looks_ahead(document)
        return len(fixtures) < _PASSING or other or (len(told) < _OF_TWO and not in_figures)
    printed = any(
        r.pattern.startswith(_IN_LISTS) and r.sentence < _BEGINS for f in fixtures if f.main for r in f.results
    )
    if printed and sum(any(odds > 0 for _, odds in goal.scorers) for goal in mentions.goals) >= _COUNTS:
        return False  # it opens with the result on a line of its own, and tells who scored
    return _course(mentions) < _TOLD and looks_ahead(document)


def _is_other_news(document: Document, mentions: Mentions, fixtures: Sequence[Fixture]) -> bool:
    """Whether a text has results only in passing: it begins with other news, or tells nothing of what happened in any match."""
    if document.part or any(r.pattern.startswith(_IN_LISTS) for f in fixtures for r in f.results):
        return False
    if met_under_its_title(document):
        return False
    if _tells_results_alone(document, mentions):
        return False
    talk, other = talk_of_play(document), other_news(document)
    course = _course(mentions)
    if sum(sentence.genre is Genre.PROSE for sentence in document.sentences) < _NO_BRIEF:
        return (course == 0 and other >= _OF_ANOTHER_KIND) or (
            other > 0 and course < _BY_A_MATCH and talk <= _LITTLE and opens_ahead(document)
        )
    if course < _BY_A_MATCH and talk <= _LITTLE and opens_ahead(document):
        return True
    goals = sum(any(odds > 0 for _, odds in goal.scorers) for goal in mentions.goals) + len(mentions.listed)
    several = _ROUND_UP if other or looks_ahead(document) else _PASSING
    results_only = sum(any(r.score for r in f.results) for f in fixtures) >= several
    return (course == 0 and goals < _GOALS_TOLD and not results_only) or (
        course < _TOLD and (talk <= DEAR * other if other else talk < 0 and not goals and not results_only)
    )


def _tells_results_alone(document: Document, mentions: Mentions) -> bool:
    """Whether most sentences each tell how a match ended, in figures: a round-up of several."""
    told = {
        r.sentence for r in mentions.results
        if r.kind == "final" and r.mood is Mood.ASSERTED and r.score and (r.first_team or r.second_team)
        and document.sentences[r.sentence].genre is Genre.PROSE
    }  # fmt: skip
    prose = sum(sentence.genre is Genre.PROSE for sentence in document.sentences)
    return len(told) >= _OF_SEVERAL and 2 * len(told) >= prose


_OF_SEVERAL = 3  # results from which on a text of nothing else is a round-up
_SEVERAL = 2  # headings of matches, over each of which it is told how it went
_OF_TWO = 4  # sentences that tell a scorer, where two matches are told and neither is the main one
_GOALS_TOLD = 1  # with as many a text may be a report that tells no minute, card or chance
_OF_ANOTHER_KIND = 2  # words of other news with which a brief begins
_BY_A_MATCH = 1.5  # no preview of ours tells as much
_NO_BRIEF, _IN_LISTS = 4, ("results list", "A n")  # sentences of prose; results that are lines of their own
_MORE_THAN_BRIEF, _PASSING = 5, 2  # sentences of a text that is no brief; matches that may be told in passing
_LITTLE = 8  # up to how many words of play a text may tell of no match


def _main(
    document: Document,
    cast: Cast,
    mentions: Mentions,
    pairs: dict[frozenset[str], float],
    told: Sequence[frozenset[str]],
) -> tuple[str, str] | None:
    """The match the text is mostly about: named often, its result told early; none in a text that reports none."""
    results, goals = mentions.results, mentions.goals
    counts: Counter[str] = Counter()
    for reference in cast.references:
        in_table = document.sentences[reference.sentence].genre is Genre.STANDINGS
        if reference.kind is Kind.TEAM and reference.best and not in_table:
            counts[reference.best] += 1 if reference.sentence > 2 else 2
    scored: dict[frozenset[str], float] = defaultdict(float)
    for key, weight in pairs.items():
        scored[key] += weight + 0.4 * min(counts[name] for name in key)
    if cast.main_pair and not play_others(frozenset(cast.main_pair), results, cast, document):
        scored[frozenset(cast.main_pair)] += 3.0 + 0.4 * min(counts[name] for name in cast.main_pair)
    if not scored:
        return None
    for key in scored:
        if len({cast.team_named[name].national for name in key if name in cast.team_named}) > 1:
            scored[key] *= 0.3  # a club does not play a country
    key = max(scored, key=lambda k: (scored[k], -told.index(k) if k in told else 1, sorted(k)))
    asserted = [
        r for r in results
        if r.mood is Mood.ASSERTED and r.kind in ("final", "running", "half_time", "shootout") and (
            {r.first_team.best if r.first_team else None, r.second_team.best if r.second_team else None} - {None} <= set(key)
        )
    ]  # fmt: skip
    certainty = sum(
        r.weight * (1 + (r.kind == "shootout"))
        for r in asserted
        if r.kind in ("final", "shootout") and (r.first_team or r.second_team)
    )
    strong = [g for g in goals if any(odds > 0 for _, odds in g.scorers)]
    talk, course = talk_of_play(document), _course(mentions)
    goals_told = len(strong) > 1
    of_two = _is_of_the_two(document, cast, mentions)
    at_length = talk >= _AT_LENGTH or (talk > 0 and course >= _BY_THE_CLOCK) or (goals_told and talk >= _WITH_GOALS)
    headed = under_its_heading(document, cast, key)
    under_its_title = met_under_its_title(document)
    at_length = at_length or of_two or headed or under_its_title
    ended = any(r.kind == "final" and r.score and r.weight >= _ENDED and not names_of(r) for r in asserted)
    ours = UNNAMED in key and any(
        r.kind == "final" and r.score and r.weight >= _ENDED and r.sentence < _BEGINS for r in asserted
    )
    notice = ended and under_its_title
    # Of one of several matches it is told how it ended.
    of_a_part = document.part is not None and any(r.kind == "final" and r.score for r in asserted)
    goes_on = at_length or ours or notice or of_a_part or (goals_told and (course >= _TOLD or ended))
    if not goes_on and not _is_of_today(key, asserted) and not _meet(document, cast, key):
        return None  # two teams that nothing brings together, and no match told at length
    short = len(document.sentences) < 8
    evidence = certainty + 0.5 * len(strong) + 0.3 * sum(r.kind == "running" for r in asserted) + course
    evidence += at_length + 2 * ours + of_a_part + of_two + headed + max(2 * notice, under_its_title)
    brief = len(document.sentences) <= _BRIEF
    evidence += (goals_told and ended) or (
        brief and any(r.kind == "final" and r.score and not names_of(r) for r in asserted)
    )
    outright = brief and any(r.kind == "final" and r.score and r.weight >= _NEWS and not names_of(r) for r in asserted)
    evidence += 0.5 * (outright and _meet(document, cast, key) and not looks_ahead(document))
    in_brief = brief and _told_in_brief(document, mentions, asserted)
    evidence += 2 * in_brief
    if evidence < (1.5 if short else 2.0):
        return None
    told_outright = any(
        r.kind == "final" and (r.score is not None or (r.first_team and r.second_team)) and r.sentence < 6
        for r in asserted
    )
    if short and not told_outright and not strong and not at_length and not in_brief:
        return None  # a preview or an interview names teams and wins, too
    pair = tuple(sorted(key))
    ordered = next(
        ((r.first_team.best, r.second_team.best) for r in results
         if r.first_team and r.second_team and {r.first_team.best, r.second_team.best} == set(key)),
        cast.main_pair if cast.main_pair and set(cast.main_pair) == set(key) else (pair[0], pair[1]),
    )  # fmt: skip
    return ordered  # type: ignore[return-value]


def _is_of_the_two(document: Document, cast: Cast, mentions: Mentions) -> bool:
    """Whether a text names hardly anybody but the two, looks at its watch twice and has no other news, day or match to tell of."""
    looks = sum(map(bool, mentions.times.values()))
    scored = any(odds > 0 for goal in mentions.goals for _, odds in goal.scorers)
    enough = _LOOKS - (scored and len(cast.teams) == _NONE_BUT_THEY and talk_of_play(document) >= _OF_PLAY)
    if len(cast.teams) > _HARDLY_ANY or looks < enough:
        return False
    if any(r.mood is Mood.OTHER_DAY and r.score for r in mentions.results):
        return False
    return not (other_news(document) or opens_ahead(document) or looks_ahead(document) or looks_back(document))


def _is_of_today(key: frozenset[str], asserted: Sequence[ResultMention]) -> bool:
    """Whether the text begins with a result of one of the teams, or counts a match's running scores."""
    news = any(r.kind == "final" and r.score and names_of(r) & key and r.sentence < _BEGINS for r in asserted)
    return news or sum(r.kind == "running" for r in asserted) >= _COUNTS


def _told_in_brief(document: Document, mentions: Mentions, asserted: Sequence[ResultMention]) -> bool:
    """Whether a few sentences are news of a match without its score: scorers and a winner, a draw and who levelled, a shoot-out."""
    if other_news(document) or opens_ahead(document) or looks_ahead(document):
        return False
    if any(r.kind == "shootout" for r in asserted):
        return True
    scorers = {
        reference.best for goal in mentions.goals if goal.mood is Mood.ASSERTED
        for reference, odds in goal.scorers if odds > 0
    }  # fmt: skip
    return len(scorers) >= _SCORERS


_OF_PLAY = 6  # words of play with which one look at the watch does, where nobody but the two is named
_NONE_BUT_THEY, _HARDLY_ANY, _LOOKS = 2, 3, 2  # teams named, sentences with a time of the match
_SCORERS = 2  # with as many and nothing of other news a brief tells a match
_BEGINS, _COUNTS, _TOLD = 4, 3, 1.0
_AT_LENGTH = 15  # from how many words of play on a text is a report, however it tells what happened
_WITH_GOALS = 9  # the same where two goals are told: no interview, preview or notice of ours has both
_ENDED = 1.5  # from where on a score of nobody is told outright: "it finished 2-1"
_BY_THE_CLOCK = 1.1  # as much by minutes, cards and chances: no interview, preview or notice of ours has more than 0.9
_BRIEF = 4  # sentences of a brief: a score told there is the news


def _meet(document: Document, cast: Cast, key: frozenset[str]) -> bool:
    """Whether a sentence names both."""
    return any(
        key <= {r.best for r in cast.by_sentence.get(sentence.index, ()) if r.kind is Kind.TEAM and r.best}
        for sentence in document.sentences
    )


def _weight_listed(key: frozenset[str], listed: Collection[frozenset[str | None]], in_prose: frozenset[str]) -> float:
    if len(listed) == 1:
        return _ONLY
    return _NAMED if key & in_prose else _ASIDE


def _course(mentions: Mentions) -> float:
    """How much of the course of a match is told: minutes, penalties missed, cards ... An interview tells none of it."""
    timed = sum(bool(times) for times in mentions.times.values())
    events = (
        *mentions.missed_penalties, *mentions.disallowed_goals, *mentions.chances, *mentions.substitutions,
        *(card for card in mentions.cards if card.time),
    )  # fmt: skip
    return 0.3 * timed + 0.25 * sum(event.mood is Mood.ASSERTED for event in events)


def _is_news(
    key: frozenset[str],
    asserted: Sequence[ResultMention],
    main: tuple[str, str] | None,
    document: Document,
    scored: int,
    found: int,
    opening: Collection[int],
) -> bool:
    if not asserted:
        return False
    best = max(asserted, key=lambda r: r.weight)
    if main is None:
        return best.weight >= _NEWS
    if set(main) & key:
        # One of the two teams cannot have played twice in a round: "who lost at Leeds" is another day.
        return False
    return best.weight >= 0.8 and (
        best.score is not None
        or "on penalties" in best.pattern
        or scored >= 2
        or found >= _ROUND_UP
        or document.sentences[best.sentence].genre is Genre.HEADLINE
        or best.sentence in opening
    )


_LEAD = 1  # the sentences that say what is new
_ROUND_UP = 3  # from how many matches on a text is a round-up, where "beat" needs no figures


def _of_rivals(
    asserted: Sequence[ResultMention],
    main: tuple[str, str] | None,
    key: frozenset[str],
    cast: Cast,
    document: Document,
) -> bool:
    """ "... and rivals Millfield being held to a draw at Eastvale": the other match of the day, told in passing."""
    for result in asserted:
        if main is None or set(main) & key or result.weight < _NEWS:
            continue
        lowers = document.sentences[result.sentence].lowers
        for reference in cast.by_sentence.get(result.sentence, ()):
            if reference.kind is Kind.TEAM and reference.best in key:
                before = lowers[max(0, reference.first - 2) : reference.first]
                if "rivals" in before or before in _MADE_USE or any(word.endswith("-placed") for word in before):
                    return True
    return False


# "Capitalised on Millfield's draw at Eastvale": whose slip the winners profit by played today.
_MADE_USE = [
    words.split()
    for words in ("capitalised on", "capitalized on", "advantage of", "profited from", "benefited from", "coupled with")
]
_OTHERS = (("in", "the", "other"), ("in", "the", "day's", "other"), ("elsewhere",), ("meanwhile",))


def _of_another(sentence: Sentence) -> bool:
    """Whether a sentence begins by leaving the match: "In the other match of the group ...", "Elsewhere ..."."""
    return any(sentence.lowers[: len(words)] == list(words) for words in _OTHERS)


def _loose_results(document: Document, cast: Cast, fixtures: list[Fixture], results: Sequence[ResultMention]) -> None:
    """Results that name one team or none belong to the main match, or to the match told last."""
    main = next((f for f in fixtures if f.main), fixtures[0] if len(fixtures) == 1 else None)
    playing = {team for f in fixtures for team in (f.first, f.second)}
    named: dict[int, set[str | None]] = defaultdict(set)
    for reference in cast.references:
        if reference.kind is Kind.TEAM and reference.form is not Form.PRONOUN:
            if is_whence(document.sentences[reference.sentence].lowers, reference) or reference.head in SIDES_OF_TODAY:
                continue  # "the hosts" are those of the match being told
            named[document.sentences[reference.sentence].paragraph].add(reference.best)
    for result in results:
        if _of_another(document.sentences[result.sentence]) and not any(map(names_of(result).__contains__, playing)):
            continue
        of_a_side = result.first_team is not None and result.first_team.kind is Kind.TEAM  # not of a man
        a = result.first_team.best if result.first_team and of_a_side else None
        b = result.second_team.best if result.second_team else None
        if a and b and a != b:
            if result.kind != "final":
                for fixture in fixtures:
                    if fixture.has(a) or fixture.has(b):
                        fixture.results.append(result)
                        break
            continue
        here = next((f for f in fixtures if result.sentence in f.sentences), None)
        by_role = [r for r in (result.first_team, result.second_team) if r and r.head in SIDES_OF_TODAY]
        if here and by_role and len(fixtures) > 1 and not any(map(here.has, (a, b))):
            a = b = None  # "as the visitors progressed after a 2-2 draw": those of the match being told
        name = a or b
        around = named[document.sentences[result.sentence].paragraph]
        of_main = main is not None and any(map(main.has, around))
        if name:
            own = here if here and here.has(name) else next((f for f in fixtures if f.has(name) and not f.again), None)
            if own:
                own.results.append(result)
            elif main and result.first_team and result.kind == "final" and (len(fixtures) == 1 or of_main):
                main.results.append(result)
        elif here and (
            len(fixtures) > 2 or (not of_main and (any(map(here.has, around)) or _has_its_heading(document, here)))
        ):
            here.results.append(result)  # "Final score 1-4", in a round-up
        elif main:
            main.results.append(result)


def _has_its_heading(document: Document, fixture: Fixture) -> bool:
    return fixture.begins > 0 and document.sentences[fixture.begins].genre in (Genre.SUBHEADING, Genre.CAPTION)


def _of_a_stranger(fixture: Fixture, results: Sequence[ResultMention], cast: Cast) -> list[ResultMention]:
    """ "Booked a place at the Nations Cup with a 3-0 win over Millfield": of a report's one match, whoever is taken for the winner."""
    for result in results:
        sides = (result.first_team, result.second_team)
        ours = [side for side in sides if side and fixture.has(side.best or "")]
        lead = result.kind == "final" and result.mood is Mood.ASSERTED and result.sentence < _BEGINS
        if not lead or not result.score or result.weight < _ENDED or len(ours) != 1 or None in sides:
            continue
        stranger = next(side for side in sides if side and side is not ours[0])
        known = cast.team_named.get(stranger.best or "")
        again = sum(r.best == stranger.best for r in cast.references) > 1 or result.sentence > _LEAD
        if known is not None and known.known and again:
            words = set(known.name.lower().replace("-", " ").split())
            if not any(words.issuperset(name.lower().split()) for name in (fixture.first, fixture.second) if name):
                continue  # another match of theirs; but "Al-Wasl" beside "Wasl"
        first, second = (side if side is ours[0] else None for side in sides)
        return [replace(result, first_team=first, second_team=second)]
    return []


def _tells_the_score(result: ResultMention) -> bool:
    return result.kind == "final" and result.score is not None and result.mood is Mood.ASSERTED
