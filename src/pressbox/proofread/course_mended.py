"""Words about the running score that the goals deny in, how they would read out.

Hale 12', Lind 40' in a 2-0, "Lind equalised"  ->  "doubled the lead"     "made it 3-0" of the second goal  ->  "2-0"

Offered only where every goal of the score is told, and of all that is said of the course of the match the goals deny these
words alone; or where one change of one figure agrees with all the rest.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Correction
from pressbox.datatypes.story import GoalTold, Story
from pressbox.proofread.mended import Pair, cased, score_mended
from pressbox.proofread.order_of_goals import before, goals_meant
from pressbox.proofread.path_of_score import Path, Statement, holds, paths_to

_SURE = 0.5  # log-odds of the faintest goal
_OF_FIGURES = ("running", "stood", "leading")
_OF_A_GOAL = ("opener", "equaliser", "doubled", "halved", "reduced", "winner")
_MOST = 12  # goals


def course_mended(
    text: str, story: Story, told: Sequence[Statement], denied: Sequence[Statement], final: Pair
) -> Correction | None:
    """The change to one of some statements that cannot be, if there is one that mends it."""
    goals = _in_order(story)
    if goals is None:
        return _one_figure(text, told, denied[0], final) if len(denied) == 1 else None
    path = tuple(story.teams.index(goal.team) for goal in goals)
    wrong = [one for one in dict.fromkeys((*told, *denied)) if not _is_so(story, goals, path, one)]
    if not wrong or any(one not in denied for one in wrong) or len({one.span for one in wrong}) > 1:
        return None  # more is denied than these words: then it is the goals that are read wrongly
    one = wrong[0]
    if one.kind in _OF_FIGURES and one.pair is not None:
        here = [goal for goal in goals if one.sentence in goal.sentences]
        right = here[0].score_after if len(here) == 1 and _stands(story, here[0]) else None
        return _figures(text, one, right) if right else _one_figure(text, told, one, final)
    meant = goals_meant(story, one)
    if one.kind in _OF_A_GOAL and len(meant) == 1 and meant[0] in goals and _stands(story, meant[0]):
        return word_for(text, one.span, path, goals.index(meant[0]))
    return None


def _in_order(story: Story) -> list[GoalTold] | None:
    """The goals in their order, where each of the score is told and none is in doubt."""
    goals = sorted(story.goals, key=lambda goal: goal.order or 0)
    if story.score is None or not goals or len(goals) != sum(story.score):
        return None
    if any(g.odds < _SURE or not g.order or g.score_after is None or g.team not in story.teams for g in goals):
        return None
    return goals


def _stands(story: Story, goal: GoalTold) -> bool:
    """Whether the times alone say which goals fell before: the order of the reader may follow the very words that are wrong."""
    found = before(story, goal, placed=True)
    return found is not None and len(found[0].own) == len(found[0].rival) == 1


def _is_so(story: Story, goals: Sequence[GoalTold], path: Path, one: Statement) -> bool:
    """Whether a statement is true of the goals in this order."""
    if one.kind in _OF_FIGURES and one.pair is not None:
        here = [goal for goal in goals if one.sentence in goal.sentences]
        if one.kind == "running" and len(here) == 1 and here[0].score_after is not None:
            return one.pair in (here[0].score_after, here[0].score_after[::-1])
        return holds(one, path)
    meant = goals_meant(story, one) if one.kind in _OF_A_GOAL else []
    if len(meant) != 1 or meant[0] not in goals or one.kind == "winner":
        return holds(one, path)
    return one.kind in _did(path, goals.index(meant[0]))


def _did(path: Path, at: int) -> tuple[str, ...]:
    """All that a goal did, the plainest word first."""
    side = path[at]
    own, rival = path[:at].count(side) + 1, path[:at].count(1 - side)
    did = (
        ("opener", at == 0), ("equaliser", own == rival), ("doubled", own - rival == 2), ("halved", own - rival == -1),
        ("reduced", own < rival),
        ("winner", own == path.count(1 - side) + 1 == path.count(side)),
    )  # fmt: skip
    return tuple(kind for kind, is_so in did if is_so)


def _figures(text: str, one: Statement, right: Pair) -> Correction | None:
    """The figures that were right then, in the order of those that stand there: the one in which one figure changes."""
    assert one.pair is not None
    ways = {way for way in (right, right[::-1]) if sum(a != b for a, b in zip(way, one.pair, strict=True)) == 1}
    if len(ways) == 2 and one.kind == "leading":  # the leaders' first
        ways = {max(ways)}
    if len(ways) != 1:
        return None
    return _written(text, one, ways.pop())


def _written(text: str, one: Statement, right: Pair) -> Correction | None:
    """As the words have them: the pair of a statement may be turned to its side."""
    assert one.pair is not None
    return score_mended(text, one.span, one.pair, right) if one.pair[0] != one.pair[1] else _level(text, one, right)


def _level(text: str, one: Statement, right: Pair) -> Correction | None:
    """Level figures, of which either way round the first is the side's own."""
    found = re.compile(r"(\d{1,2})(\s?[-–—]\s?)(\d{1,2})").search(text, one.span.start, one.span.end)
    return Correction(Span(*found.span()), f"{right[0]}{found[2]}{right[1]}") if found else None


def _one_figure(text: str, told: Sequence[Statement], one: Statement, final: Pair) -> Correction | None:
    """Where not every goal is told: the one pair that differs in one figure and fits all that is said beside."""
    if one.kind not in _OF_FIGURES or one.pair is None or sum(final) > _MOST:
        return None
    beside = [other for other in told if other.span != one.span]
    paths = [path for path in paths_to(final) if all(holds(other, path) for other in beside)]
    others = {other.pair for other in beside if other.kind == one.kind}
    fit = {
        pair for pair in _near(one.pair, max(final)) if pair not in others and pair[::-1] not in others
        and any(holds(replace(one, pair=pair, kind="running" if one.kind == "leading" else one.kind), path) for path in paths)
    }  # fmt: skip
    if one.kind == "leading":
        fit = {pair for pair in fit if pair[0] > pair[1]}
    return _written(text, one, fit.pop()) if len(fit) == 1 else None


def _near(pair: Pair, most: int) -> Iterator[Pair]:
    for figure in range(most + 1):
        if figure != pair[0] and figure + pair[1]:
            yield figure, pair[1]
        if figure != pair[1] and figure + pair[0]:
            yield pair[0], figure


_NOUN = re.compile(
    r"(?P<opener>opener|opening goal)|(?P<equaliser>equali[sz]er|leveller)|(?P<winner>winner|winning goal)", re.I
)
_VERB = re.compile(
    r"(?:open(?P<a>ed|s|ing)? the scoring|br(?P<b>oke|eaking) the deadlock|equali[sz](?P<c>ed|es|ing)|levell?(?P<d>ed|ing)(?: the scores| matters| things| it)?"
    r"|doubl(?P<e>ed|es|ing) (?:the|their) (?:lead|advantage)|halv(?P<f>ed|es|ing) (?:the|their) (?:deficit|arrears)"
    r"|pull(?P<g>ed|s|ing) (?:one|a goal) back|(?:reduc|cut|trimm)(?P<h>ed|es|ing) (?:the|their) (?:deficit|arrears))", re.I
)  # fmt: skip
_VERBS = {
    "opener": ("open", "ed", "s", "ing", " the scoring"), "equaliser": ("equalis", "ed", "es", "ing", ""),
    "doubled": ("doubl", "ed", "es", "ing", " the lead"), "halved": ("halv", "ed", "es", "ing", " the deficit"),
    "reduced": ("pull", "ed", "s", "ing", " a goal back"),
}  # fmt: skip
_NOUNS = ("opener", "equaliser", "winner")
_TENSES = {"ed": 1, "oke": 1, "s": 2, "es": 2, "ing": 3, "eaking": 3}


def word_for(text: str, span: Span, path: Path, at: int) -> Correction | None:
    """The word for what the goal did, a noun for a noun and a verb in the tense of the verb."""
    did = _did(path, at)
    american = "equaliz" in text.lower()
    if noun := _NOUN.match(text, span.start, span.end):
        nouns = [kind for kind in did if kind in _NOUNS]
        if len(nouns) != 1:
            return None  # the only goal is opener and winner
        said = cased(noun[0], nouns[0].replace("lis", "liz") if american else nouns[0])
        return _with_article(text, Span(noun.start(), noun.end()), said)
    verb = _VERB.match(text, span.start, span.end)
    right = next((kind for kind in did if kind in _VERBS), None)
    if verb is None or right is None:
        return None
    stem, *_, rest = forms = _VERBS[right]
    tense = _TENSES.get((verb[verb.lastgroup or 0] if verb.lastgroup else "").lower())
    if tense is None:
        return None
    said = (stem.replace("lis", "liz") if american else stem) + forms[tense] + rest
    return Correction(Span(verb.start(), verb.end()), cased(verb[0], said))


def _with_article(text: str, span: Span, said: str) -> Correction:
    """ "a winner" -> "an equaliser", where the article stands right before it."""
    article = re.compile(r"\b(an?) $", re.I).search(text, max(0, span.start - 3), span.start)
    if article is None:
        return Correction(span, said)
    right = "an" if said[0].lower() in "aeiou" else "a"
    if right == article[1].lower():
        return Correction(span, said)
    return Correction(Span(article.start(1), span.end), f"{cased(article[1], right)} {said}")
