"""For which side a man is said to play or to have scored, with the words that say so.

"Leeds striker Hale"  ->  Hale, Leeds     "Hale put Leeds ahead"  ->  Hale, Leeds     "Hale's winner as Leeds beat Fulham"
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import TELLING, Sentence, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import GoalMention, Mood
from pressbox.datatypes.numbers import score
from pressbox.datatypes.story import Story
from pressbox.proofread.no_goal_told import was_kept_out
from pressbox.proofread.of_the_past import is_of_the_past
from pressbox.proofread.of_this_match import number_of, sentences_of
from pressbox.proofread.tellings import SURE

POSITIONS = frozenset(
    "striker forward winger midfielder defender captain skipper substitute keeper goalkeeper full-back centre-back"
    " centre-half left-back right-back centre-forward frontman playmaker hitman star ace man teenager youngster match-winner"
    " goalscorer matchwinner scorer hero".split()
)
_FORMER = frozenset("former ex- ex one-time old fellow against old-boy then from".split())
_GAVE = frozenset(
    "put gave give giving fire fired send sent head headed shoot shot handed hand earned earn hauled drew pulled helped"
    " help inspire inspired rescued rescue fires gives puts sends steered guide guided edged edge swept keep kept got"
    " get moved take took lift lifted lead led win won earning giving putting sending firing handing snatch snatched"
    " secure secured securing ensure ensured".split()
)
_AHEAD = frozenset(
    "ahead lead level front advantage winner equaliser win victory goal opener second third fourth deserved points"
    " point start triumph".split()
)
_WIDENED = frozenset(
    "doubled restored extended regained increased stretched doubling restoring extending regaining".split()
)
_LEADS = frozenset(("lead", "advantage"))
_GOAL_NOUNS = frozenset("first second third fourth fifth winner opener equaliser opening goal winning only".split())
_WON = frozenset(
    "beat beats defeated win wins won claimed claim victory snatched eased cruised thrashed edged edge saw see sealed"
    " secured hammered came recovered crushed swept moved ran made continued maintained returned".split()
)
_MARKS_OF_CONCEDING = frozenset(
    "own consolation reply scant conceded despite although former deficit comeback back reduced halved left crestfallen"
    " denied deny missed miss cancelled stunned protested protesting protests appealed complained against pegged rarely hardly barely threatened".split()
)


_OWN = frozenset("own former ex-".split())
_OWN_DEEDS = frozenset("goal goals start starts appearance debut bow hat-trick career account league".split())
_OWNING = (["'s"], ["’s"], ["'"], ["’"])
_OF_LOSERS = frozenset("defeat lost loss down behind beaten dominated dominating despite suffered trailing".split())
_PAID = frozenset("paid pay pays paying punished punish punishing punishes".split())
_SUFFERED = _PAID | frozenset("price chasing failed".split())
_MARGIN = 1.0  # by how much the words must mean one side rather than the other


@dataclass(frozen=True, slots=True)
class SideTold:
    """One place that ties a man to a team."""

    person: str
    team: str
    span: Span  # the team's name
    name: Span  # the man's
    sentence: int
    how: str


KNOWN = 2.0  # log-odds by what is known of men, not by the report's words


def known_side(case: Case, story: Story, *names: str) -> str | None:
    """The one of the two of which a man, by any of his names, is known, where nothing is known of him and the other."""
    known = [case.cast.ties.known.get(name, {}) for name in names]
    at_all = {team for one in known for team in story.teams if team in one}
    surely = {team for one in known for team in story.teams if team and one.get(team, 0.0) >= KNOWN}
    return next(iter(surely)) if len(surely) == 1 and len(at_all) == 1 else None


def sides_told(case: Case, story: Story) -> tuple[SideTold, ...]:
    """Every such place in the story's sentences."""
    return _sides_told(case, number_of(case, story))


@lru_cache(maxsize=8)
def _sides_told(case: Case, number: int) -> tuple[SideTold, ...]:
    """Kept for the next check, for several ask."""
    return tuple(_read_sides(case, case.telling.stories[number]))


def _read_sides(case: Case, story: Story) -> Iterator[SideTold]:
    goals = {mention.sentence: mention for mention in case.mentions.goals}
    for at in sorted(sentences_of(case, story)):
        sentence = case.document.sentences[at]
        if sentence.genre not in TELLING:
            continue
        references = [
            one for one in case.cast.by_sentence.get(at, ())
            if one.best and not sentence.quotes(one.span.start)
            and not (one.kind is Kind.TEAM and is_of_the_past(case.document.text, sentence, one.span))
        ]  # fmt: skip
        people = [one for one in references if one.kind is Kind.PERSON and one.form is Form.NAME]
        teams = [
            one for one in references if one.kind is Kind.TEAM and one.form is Form.NAME and one.best in story.teams
        ]
        yield from _attributes(sentence, people, teams)
        yield from _firsts(sentence, references, people, teams)
        yield from _had_sent_off(sentence, people, teams)
        if at in goals and not _has_scoreline(sentence, teams):
            scored = tuple(one for one in goals[at].scorers if not was_kept_out(case, sentence, one[0]))
            yield from _deeds(sentence, replace(goals[at], scorers=scored), people, teams)


def _is_by_ground(sentence: Sentence, one: Reference) -> bool:
    """ "the hosts", "the visitors": a team by whose ground it is."""
    words = set(sentence.lowers[one.first : one.last])
    return one.kind is Kind.TEAM and one.form is Form.EPITHET and "the" in words and bool(_BY_GROUND & words)


_BY_GROUND = frozenset("hosts visitors home guests".split())


def _has_scoreline(sentence: Sentence, teams: Sequence[Reference]) -> bool:
    """ "Leeds 1-0 Fulham Hale seals it": the team beside the man may be his or not."""
    return any(
        score(token) is not None
        and any(team.last == at for team in teams)
        and any(team.first == at + 1 for team in teams)
        for at, token in enumerate(sentence.lowers)
    )


def _goals_told(case: Case, story: Story) -> Iterator[tuple[Sentence, GoalMention]]:
    """The tellings of goals of a match in its prose, without own goals."""
    told = sentences_of(case, story)
    for mention in case.mentions.goals:
        sentence = case.document.sentences[mention.sentence]
        if mention.sentence not in told or sentence.genre not in TELLING or mention.mood is not Mood.ASSERTED:
            continue
        if "own_goal" not in mention.kinds and not _OWN & sentence.words:
            yield sentence, mention


def sides_meant(case: Case, story: Story, least: float) -> Iterator[SideTold]:
    """Sentences of goals whose words, as the learned weights have it, say whose goal the man's is."""
    for sentence, mention in _goals_told(case, story):
        if (_MARKS_OF_CONCEDING | _OF_LOSERS | _PAID) & sentence.words or ";" in sentence.lowers:
            continue
        if _has_scoreline(
            sentence, [one for one in case.cast.by_sentence.get(sentence.index, ()) if one.kind is Kind.TEAM]
        ):
            continue
        men = {one.first: one for one, odds in mention.scorers if odds > SURE and one.form is Form.NAME and one.best}
        for first, man in men.items():
            if was_kept_out(case, sentence, man):
                continue
            likely = sorted(
                ((odds, team) for at, team, odds in mention.sides if at == first and team.sentence == mention.sentence),
                key=lambda one: -one[0],
            )
            if not likely or likely[0][0] <= least or likely[0][1].form is not Form.NAME:
                continue
            odds, team = likely[0]
            if is_of_the_past(case.document.text, sentence, team.span):
                continue
            if BEATEN_PARTS.intersection(sentence.lowers[team.last : team.last + 1]):
                continue  # "The Leeds goal was besieged, and Hale rushed it through"
            if team.last <= man.first and _is_foiled(
                sentence.lowers[team.last : man.first], sentence.lowers[man.last :]
            ):
                continue
            rival = max((o for at, one, o in mention.sides if at == first and one.best != team.best), default=-9.0)
            if team.best in story.teams and odds - rival > _MARGIN:
                yield _told(man, team, sentence, "meant")


def _is_foiled(between: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Leeds seemed to have weathered it, only for Hale to strike", "Leeds had shot their bolt and Hale did the rest"."""
    return list(between[-2:]) == ["only", "for"] or list(behind[:3]) == ["did", "the", "rest"]


def sides_of_goals(case: Case, story: Story, least: float, *, by_ground: bool = False) -> Iterator[SideTold]:
    """Goals that the words give to a side, and to one man: "City pulled one back when Hale", "Hale gave City the lead".

    With `by_ground` also "the hosts" and "the visitors", as the reader takes them: it is sooner wrong about those.
    """
    first, second = story.teams
    other = {first: second, second: first}  # who scored, where the words say who conceded
    for sentence, mention in _goals_told(case, story):
        sure = [(one, odds) for one, odds in mention.scorers if odds > least and one.form is Form.NAME and one.best]
        lowers = sentence.lowers
        said = {team.best if odds > 0 else other.get(team.best) for _, team, odds in mention.teams if abs(odds) > least}
        if len(said) != 1 or _SUFFERED & set(lowers):
            continue
        for man, team, odds in mention.teams:
            if odds <= least or team.best not in story.teams or is_of_the_past(case.document.text, sentence, team.span):
                continue
            if team.form not in (Form.NAME, Form.NICKNAME) and not (by_ground and _is_by_ground(sentence, team)):
                continue
            if lowers[team.last + 1 : team.last + 2] in (["lead"], ["advantage"]) and mention.effect in (
                "reduce",
                "level",
            ):
                continue  # "cut Leeds' lead": the goal is the others'
            if BEATEN_PARTS.intersection(lowers[team.last : team.last + 1]):
                continue  # "his header sailed into the corner of the Leeds net"
            scored = [one for one, _ in sure if man is None or one.best == man.best]
            rivals = {one.best for one, weight in mention.scorers if weight > 0} if man is None else {man.best}
            if (
                len(scored) == 1 and rivals == {scored[0].best}
                and not _is_named_between(case, scored[0], team) and not _is_anothers(case, sentence, scored[0], team)
            ):  # fmt: skip
                yield SideTold(scored[0].best or "", team.best or "", team.span, scored[0].span, sentence.index, "goal")


BEATEN_PARTS = frozenset(
    "net goal area box defence rearguard keeper goalkeeper bar post crossbar back-line wall end".split()
)


def _is_named_between(case: Case, man: Reference, team: Reference) -> bool:
    """ "Hale silenced those who had cheered since Lind's penalty gave Leeds the lead": the goal of the side is Lind's."""
    first, last = min(man.last, team.last), max(man.first, team.first)
    return any(
        one.kind is Kind.PERSON and one.form is Form.NAME and one.best != man.best and first <= one.first < last
        for one in case.cast.by_sentence.get(man.sentence, ())
    )  # fmt: skip


def _is_anothers(case: Case, sentence: Sentence, man: Reference, team: Reference) -> bool:
    """ "Lind pulled Leeds level but it lasted a minute, Hale crashing one in": who stands before the verb did that for them."""
    return any(
        one.kind is Kind.PERSON and one.best != man.best and one.last < team.first <= one.last + _VERB
        and bool(_GAVE & set(sentence.lowers[one.last : team.first]))
        for one in case.cast.by_sentence.get(sentence.index, ())
    )  # fmt: skip


_VERB = 3  # words: "pulled", "had quickly put"


def _attributes(sentence: Sentence, people: Sequence[Reference], teams: Sequence[Reference]) -> Iterator[SideTold]:
    """ "Leeds' Hale", "Leeds striker Hale", "Hale of Leeds"."""
    lowers = sentence.lowers
    for man in people:
        for team in teams:
            between = lowers[team.last : man.first]
            before = lowers[max(0, team.first - 2) : team.first]
            if _FORMER & set(before) or _FORMER & set(between):
                continue
            if (
                team.last <= man.first
                and len(between) <= 3
                and between
                and all(word in ("'s", "'", "captain", "substitute") or word in POSITIONS for word in between)
            ) or (
                man.last < team.first
                and lowers[man.last : team.first] == ["of"]
                and lowers[team.last : team.last + 1] not in _OWNING  # "said Hale of Whickham's second"
            ):
                yield _told(man, team, sentence, "of")


def _had_sent_off(sentence: Sentence, people: Sequence[Reference], teams: Sequence[Reference]) -> Iterator[SideTold]:
    """ "Leeds had Hale sent off", "Leeds lost Hale to a red card", "Leeds brought on Hale for Lind"."""
    lowers = sentence.lowers
    for team in teams:
        if _OPPOSED & set(lowers[max(0, team.first - 2) : team.first]):
            continue
        at = team.last + (lowers[team.last : team.last + 1] in (["then"], ["later"], ["also"], ["who"]))
        for verb in (1, 2):
            man = next((one for one in people if at + verb <= one.first <= at + verb + _CALLED), None)
            if man is None or {",", "and", "'s", "’s"} & set(lowers[at + verb : man.first]):
                continue
            said, behind = lowers[at : at + verb], lowers[man.last : man.last + 4]
            sent = said == ["had"] and (behind[:2] == ["sent", "off"] or behind[:1] in (["dismissed"], ["red-carded"]))
            lost = (
                said == ["lost"]
                and behind[:2] == ["to", "a"]
                and not _CARDS.isdisjoint(lowers[man.last : man.last + 6])
            )
            on = said in (["brought", "on"], ["introduced"], ["replaced"])
            if sent or lost or on:
                yield _told(man, team, sentence, "had")
            other = next((one for one in people if on and behind[:1] == ["for"] and one.first == man.last + 1), None)
            if other is not None:
                yield _told(other, team, sentence, "had")


_OPPOSED = frozenset("against of for from former as".split())
_CALLED = 2  # words before his name: "had captain Hale sent off"
_CARDS = frozenset("red card straight second yellow booking".split())


def _firsts(
    sentence: Sentence, references: Sequence[Reference], people: Sequence[Reference], teams: Sequence[Reference]
) -> Iterator[SideTold]:
    """ "Hale ... his first Leeds goal", "on his full Leeds debut"."""
    lowers = sentence.lowers
    for team in teams:
        before = lowers[max(0, team.first - 4) : team.first]
        his = next((at for at in range(len(before)) if before[at] in ("his", "her")), None)
        behind = lowers[team.last : team.last + 2]
        if his is None or not behind or not _OWN_DEEDS & set(behind) or _FORMER & set(before):
            continue
        if not all(word.isalpha() for word in before[his + 1 :]) or len({one.best for one in people}) != 1:
            continue
        man = people[0]
        if man.first < team.first and not any(one.kind is Kind.PERSON and one.best != man.best for one in references):
            yield _told(man, team, sentence, "own")


def _deeds(
    sentence: Sentence, mention: GoalMention, people: Sequence[Reference], teams: Sequence[Reference]
) -> Iterator[SideTold]:
    lowers = sentence.lowers
    sure = [one for one, odds in mention.scorers if odds > SURE and one.form is Form.NAME and one.best]
    likely = {one.best for one, odds in mention.scorers if odds > 0.0}
    if "own_goal" in mention.kinds or _MARKS_OF_CONCEDING & set(lowers):
        return
    yield from _through(sentence, mention, people, teams)
    if len(likely) > 1:
        yield from _right_beside(sentence, sure, people, teams)
    if len(likely) != 1 or not sure:
        return
    man = sure[0]
    for team in teams:
        before = lowers[max(0, team.first - 2) : team.first]
        if _FORMER & set(before):
            continue
        between = lowers[man.last : team.first] if man.last <= team.first else lowers[team.last : man.first]
        behind = lowers[team.last : team.last + 7]
        how = _deed(lowers, man, team, between, before, behind)
        if how == "when" and _others(teams, team, man):
            continue
        if how == "through" and sum(one.first < man.first for one in teams) > 1:
            continue  # "Leeds beat Fulham 1-0 through Hale": the object's he is not
        if how:
            yield _told(man, team, sentence, how)


def _right_beside(
    sentence: Sentence, sure: Sequence[Reference], people: Sequence[Reference], teams: Sequence[Reference]
) -> Iterator[SideTold]:
    """ "Hale scored for Leeds before Lind levelled", "Hale put Leeds ahead and Lind added a second": of several men one's own words."""
    lowers = sentence.lowers
    for man in sure:
        team = next((one for one in teams if one.first >= man.last), None)
        if team is None or any(man.last <= one.first < team.first for one in people if one is not man):
            continue
        between = lowers[man.last : team.first]
        next_man = min((one.first for one in people if one.first > team.first), default=len(lowers))
        behind = lowers[team.last : min(next_man, team.last + _CLOSE_BEHIND)]
        if len(between) > _CLOSE_BETWEEN or _NO_NEW_CLAUSE & set(between) or _FORMER & set(between):
            continue
        how = _deed(lowers, man, team, between, lowers[max(0, team.first - 2) : team.first], behind)
        if how in ("put", "for"):
            yield _told(man, team, sentence, how)


_CLOSE_BETWEEN, _CLOSE_BEHIND = 4, 4  # words
_THROUGH = frozenset(("through", "by", "from"))
_OF_GOALS = (["goals", "from"], ["strikes", "from"], ["goals", "by"])
_NO_NEW_CLAUSE = frozenset("; : . but while although though after before despite - – — who which".split())


def _through(
    sentence: Sentence, mention: GoalMention, people: Sequence[Reference], teams: Sequence[Reference]
) -> Iterator[SideTold]:
    """ "Leeds won through goals from Hale, Lind and Okoro", "Leeds' second was scored by Hale": the one team before the word."""
    if not teams or not _THROUGH & sentence.words:
        return
    lowers = sentence.lowers
    scored = {one.first for one, odds in mention.scorers if odds > 0 and one.form is Form.NAME}
    for at in range(1, len(lowers)):
        listed = lowers[at - 1 : at + 1] in _OF_GOALS
        of_team = [team for team in teams if team.last <= at]
        if not of_team or not (listed or lowers[at] in ("through", "by")):
            continue
        team = of_team[-1]
        between = lowers[team.last : at]
        former = _FORMER & set(lowers[max(0, team.first - 2) : team.first])
        if former or (_NO_NEW_CLAUSE | _OF_LOSERS) & set(between) or len(between) > _CLOSE:
            continue
        if "," in between and _PUT_IN & set(lowers[of_team[-2].last if of_team[1:] else 0 : team.first]):
            continue  # "Leeds, who beat Fulham in March, added a second through Hale"
        if lowers[at] == "by" and not (
            between[:1] in _OWNING and _GOAL_NOUNS & set(between[:4]) and "scored" in between
        ):
            continue
        if (listed or lowers[at] == "through") and not (_AHEAD | _WON | _LEVELLED) & set(between):
            continue
        for man in _named_behind(sentence, people, at + 1, listed):
            if man.first in scored:
                yield _told(man, team, sentence, "through")


_PUT_IN = frozenset("who which whose having".split())
_CLOSE = 14  # words
_SCORING = frozenset("scoring heading netting firing tapping slotting converting nodding volleying sweeping".split())
_ANOTHER_SUBJECT = frozenset("that which who whose".split())
_LEVELLED = frozenset("scoring equalised levelled equalized".split())


def _named_behind(sentence: Sentence, people: Sequence[Reference], at: int, listed: bool) -> Iterator[Reference]:
    """The man right behind a word, but for what he is called by; of a list all of them."""
    for man in people:
        if at <= man.first <= at + 4 and not {",", "and"} & set(sentence.lowers[at : man.first]):
            yield man
            at = man.last
            break
    else:
        return
    for man in people if listed else ():
        if man.first > at and sentence.lowers[at : man.first] in ([","], ["and"], [",", "and"]):
            yield man
            at = man.last


def _deed(
    lowers: list[str], man: Reference, team: Reference, between: list[str], before: list[str], behind: list[str]
) -> str | None:
    """How the words tie the man's goal to the team; None when they do not."""
    behind_man = lowers[man.last : man.last + 1]
    if man.last <= team.first:
        if before[-1:] and before[-1] in _GAVE and _AHEAD & set(behind) and len(between) <= 8:
            return "put"  # "Hale put Leeds ahead"
        if (
            before[-1:]
            and before[-1] in _WIDENED
            and behind[:1] in _OWNING
            and _LEADS & set(behind[1:3])
            and len(between) <= 8
        ):
            return "put"  # "Hale restored Leeds' lead"
        if before[-1:] == ["as"] and _WON & set(behind[:5]):
            return "as"  # "Hale struck as Leeds beat Fulham"
        if (
            before[-1:] == ["for"]
            and (
                _AHEAD & set(between)
                or {"scored", "equalised", "scoring", "levelled", "replied", "back"} & set(between)
            )
            and len(between) <= 7
        ):
            return "for"  # "Hale opened the scoring for Leeds"
        if behind[:1] in (["'s"], ["'"], ["’s"]) and _GOAL_NOUNS & set(behind[1:4]) and len(between) <= 6:
            return "team's goal"  # "Hale scored Leeds' second"
        return None
    until_when = between[: between.index("when")] if "when" in between else []
    if (_LED | _LEVELLED) & set(until_when) and not (_ANOTHER_SUBJECT & set(until_when) or _is_taken_away(until_when)):
        return "when"  # "Leeds went ahead when Hale", not "Leeds won a game that looked lost when Hale"
    if between[-1:] == ["with"] and _AHEAD & set(between) and behind_man[:1] and behind_man[0] in _SCORING:
        return "with"  # "Leeds took the lead, with Hale scoring"
    return "through" if between[-1:] == ["through"] else None


def _is_taken_away(between: Sequence[str]) -> bool:
    """ "Leeds' lead was cut when Hale", "Leeds' bright start was spoiled when Hale": the goal may be the others'."""
    owned = between[:1] if between[:1] in _OWNING else []
    return bool(owned) and bool({"lead", "advantage"} & set(between)) and not _WIDENED & set(between)


_LED = _AHEAD - {"start", "point", "points", "deserved"}  # "Leeds' bright start was spoiled when Hale"


def _others(teams: Sequence[Reference], team: Reference, man: Reference) -> bool:
    return any(team.last <= one.first < man.first for one in teams if one is not team)


def _told(man: Reference, team: Reference, sentence: Sentence, how: str) -> SideTold:
    return SideTold(man.best or "", team.best or "", team.span, man.span, sentence.index, how)
