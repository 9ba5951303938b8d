"""The sentences of a story in, what they say of the running score out, as `Statement`s.

"Hale's equaliser"  ->  an equaliser, Hale's side     "made it 3-1"  ->  the score stood 3-1     "twice led"  ->  two leads
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import TELLING, Genre, Sentence, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import Mood, TimeMention
from pressbox.datatypes.numbers import number, score
from pressbox.datatypes.story import Story
from pressbox.phrases.en.other_figures import counts_shots, is_a_season, is_of_both_legs, is_of_the_leg_before
from pressbox.proofread.doubts import given_to, is_a_keeper, without_idioms
from pressbox.proofread.of_this_match import COMMON_WORDS, is_by_the_way, sentences_of
from pressbox.proofread.path_of_score import Statement
from pressbox.proofread.team_of_words import THEY, team_of
from pressbox.proofread.tellings import is_exact

_WORDS = (
    ("opener", r"opener|opening goal|opened the scoring|open(?:ing|s)? the scoring|broke the deadlock|breaking the deadlock"),
    ("equaliser", r"equali[sz]ers?|levellers?|equali[sz](?:ed|es|ing)|levelled (?:the scores|matters|it|things|after|when|in|with|for|from|on)|levelled|drew level"),
    ("doubled", r"doubl(?:ed|es|ing) (?:the|their|his side's|the hosts'|the visitors'|\w+'s) (?:lead|advantage)"),
    ("halved", r"halv(?:ed|es|ing) (?:the|their) (?:deficit|arrears|lead|advantage)"),
    ("winner", r"winner|winning goal|match-?winner"),
    ("only goal", r"(?:the )?(?:only|lone|solitary) goal of the (?:game|match|night|afternoon)|(?:scored|got|grabbed|with|netted|hit) the (?:only|(?:lone|solitary|sole)(?! goal (?:for|in a)\b)) goal"),
    ("lone goal", r"(?:solitary|lone|sole) (?:strike|goal)(?! of the)"),
    ("reduced", r"pull(?:ed|s|ing) (?:one|a goal) back|(?:reduc|cut|trimm)(?:ed|es|s|ing|ting)? (?:the|their) (?:deficit|arrears)|consolation goal"),
    ("ahead again", r"(?:put|fired|sent|headed|shot|edged|nodded) (?:[\w’'-]+ ){1,2}(?:back|once more) (?:ahead|in front)(?! of\b)"),
    ("ahead", r"(?:restored|regained|reclaimed) (?:the|their|his side's|the hosts'|the visitors'|\w+['’]s) (?:lead|advantage)|(?:took|takes|taking|regained|retook|reclaimed|snatched|snatching|grabbed|seized) the lead|(?:went|going) (?:ahead|in front)(?! of\b)|(?:put|fired|sent|headed|shot|edged|nodded) (?:[\w’'-]+ ){1,3}(?:ahead|in front)(?! of\b)|(?:gave|giving|gives|handed|handing|earned) (?:[\w’'-]+ ){1,3}the lead"),
)  # fmt: skip
# What a text must hold for a wording to be looked for in it: most sentences hold none.
_HOLDS = {
    "opener": ("open", "deadlock"), "equaliser": ("equali", "level"), "doubled": ("doubl",), "halved": ("halv",),
    "winner": ("winn",), "only goal": (" goal",), "lone goal": ("solitary", "lone", "sole"),
    "reduced": (" back", "deficit", "arrears", "consolation"), "ahead again": ("back ahead", "back in front", "once more"), "ahead": (" lead", "ahead", "in front"),
}  # fmt: skip
_COMPILED = tuple((kind, re.compile(rf"\b(?:{words})\b", re.I), _HOLDS[kind]) for kind, words in _WORDS)
# What might have been, what was sought, what is of another day, what somebody thinks.
DOUBT = frozenset(
    "could should would might may almost nearly thought chance chances chased chasing seeking sought search searching"
    " looking looked pushing pushed pressed deny denied denying prevent prevented preventing if unless not never n't no without"
    " hoping tried trying threatened failed attempt attempts missed disallowed quest hunt wanted needed need deserved"
    " desperate hunted pursuit seemed appeared claimed potential likely would-be yet unlikely forced pressing hope hopes"
    " unable apparently seemingly argue argued neither nor failing closest close closer nearest rumours claims appeals shouts ought believed eluded elude avoid avoided saved cleared second-leg first-leg find".split()
)
_REFUSED = frozenset("disallowed ruled offside ago eluded denied chalked last leg".split())
# "Lind equalised in the 40th minute but VAR ruled it out", "... only for the flag to go up", "..., or thought they had, but Lind was offside"
_ANNULLED = frozenset("var disallowed ruled offside chalked flag flagged linesman assistant annulled".split())
_BUT, _RULED_SOON = frozenset("but only until before though although".split()), 18
_ANOTHER_DAY = re.compile(
    r"\b(?:last (?:season|week|month|year|weekend|time|term|gasp)|ago|previous|earlier this|reverse fixture|in (?:january|february"
    r"|march|april|may|june|july|august|september|october|november|december)|since|career|when the sides)\b", re.I
)  # fmt: skip
# "have come from behind in five games", "have equalised in each of their last six": what they make a habit of.
_HABIT = re.compile(
    r"(?:\b(?:ha(?:ve|s|d)|used to|often|usually|always|regularly|repeatedly)|['’]ve)\b[^.;]{0,40}$", re.I
)
_OF_MATCHES = re.compile(
    r"[^.;]{0,40}?\b(?:in|on|for) (?:each of |all of |\w+ of )?(?:their |its |his |the )?(?:last |past |previous )?"
    r"(?:[\w-]+ ){0,3}?(?:games|matches|occasions|times|fixtures|outings|trips|visits)\b", re.I
)  # fmt: skip
_NEW_CLAUSE = frozenset("before after when and but while who for to from by as , ; -- –".split())
_NEAR_BEFORE, _NEAR_AFTER = 6, 4
_DAY_BEFORE, _DAY_AFTER = 90, 30  # letters
_OF_OTHERS = re.compile(
    r"(?:group|serial|cup|trophy|league|title|prize|award|world cup|boot|ball|glove|medal|crown|player|derby|deserved|worthy|lottery)s?[- ]winners?",
    re.I,
)
# A match that opens something: "a chaotic Group A opener", "the season opener".
_A_CHANCE = re.compile(r" (?:chances?|opportunit(?:y|ies)|attempts?|bid|hopes?)\b")  # "wasted an equalising chance"
_OPENS_A_CUP = re.compile(
    r"\b(?:(?:took|takes|take|won|win|wins|lost|lose|dropped|split) (?:the|their|its|a)(?: [\w’'-]+)?|group(?: [A-L1-8])?|season(?:['’]s)?|campaign|league|cup|tournament|championship|conference|series|home|away|pool(?: [A-D])?|qualifying) opener",
    re.I,
)
_TWICE = re.compile(
    r"\btwice (?:led|took the lead|went ahead|been ahead|in front)\b|\bled twice\b|\btook the lead twice\b", re.I
)
_BEHIND = re.compile(
    r"\b(?:came|come|coming|comes|fought|battled|recovered|rallied|hit back|bounced back)\b[^.;]{0,30}? (?:from behind|from (?P<n>two|three|four|a|one)(?: goals?|-goal|-nil)? (?:down|behind|deficit))\b",
    re.I,
)
_OF_RUNS = ("twice", " behind", " down", " deficit")
STRUCK = frozenset(
    "struck scored netted headed grabbed hit fired curled smashed bagged got with volleyed converted".split()
)
_STRIKING = tuple([word] for word in sorted(STRUCK))
_STRUCK_IT = -1.5  # log-odds that he scored, where grammar says it: "Hale struck a late winner"
_FELL = re.compile(r" (?:that|which) (?:came|arrived|fell)\b")  # "an equaliser that came in the 20th minute"
_DATED = re.compile(r"(?:minute|first-half|second-half|stoppage-time|injury-time) $")
_HIS = 0.0  # log-odds that he scored, of a man whose name stands right before the word
_CLOSE = 5  # words between
_BESIDE = 4  # words between
_SIDED = 1.2
_SURE_OF_SIDE = 0.85  # of the side of a man, as the reader has it
_SURE_OF_SCORER = 0.6  # the same of a man whose goals it has on that side, too
_NOUNS = ("opener", "equaliser", "winner")
_THINGS = ("opener", "goal", "equaliser", "equalizer", "leveller", "winner", "equalisers", "equalizers", "levellers")


def statements(case: Case, story: Story) -> tuple[Statement, ...]:
    """What the story's sentences say of its running score, asserted and outside quotation marks."""
    return _statements_of(case, next(at for at, one in enumerate(case.telling.stories) if one is story))


@lru_cache(maxsize=8)
def _statements_of(case: Case, number: int) -> tuple[Statement, ...]:
    """Kept for the next check, for four ask."""
    return tuple(_statements(case, case.telling.stories[number]))


def _statements(case: Case, story: Story) -> Iterator[Statement]:
    for at in sorted(sentences_of(case, story)):
        sentence = case.document.sentences[at]
        if sentence.genre is Genre.SCORELINE:
            yield from _score_alone(sentence)
        elif sentence.genre in TELLING and not _of_another_match(case, story, sentence):
            yield from _words(case, story, sentence)
            yield from _runs(case, story, sentence)
            yield from (one for one in _running(case, sentence) if not _is_of_the_shoot_out(story, one.pair))


def _of_another_match(case: Case, story: Story, sentence: Sentence) -> bool:
    ours = {word for team in story.teams if team for word in team.split()} - COMMON_WORDS
    others = [
        one for one in case.cast.by_sentence.get(sentence.index, ())
        if one.kind is Kind.TEAM and one.form is Form.NAME and one.best and not is_a_keeper(case, sentence, one)
        and one.best not in story.teams and not ours & set(one.best.split())  # "Luton Town" is the Luton of the headline
    ]  # fmt: skip
    return any(not is_by_the_way(sentence, one, others) for one in others)


def is_of_another_day(text: str, start: int, end: int) -> bool:
    """Whether words near these speak of another day; "her first goal since May" far behind them does not."""
    if _HABIT.search(text[max(0, start - _DAY_BEFORE) : start]) and _OF_MATCHES.match(text[end : end + _DAY_BEFORE]):
        return True
    return bool(_ANOTHER_DAY.search(text, max(0, start - _DAY_BEFORE), end + _DAY_AFTER))


def _words(case: Case, story: Story, sentence: Sentence) -> Iterator[Statement]:
    text = sentence.span.of(case.document.text)
    lower = text.lower()
    times = case.mentions.times.get(sentence.index, ())
    time = times[0] if len(times) == 1 and is_exact(times[0]) else None
    narrow = _narrow(case, sentence, times)
    for kind, wording, holds in _COMPILED:
        if not any(word in lower for word in holds):
            continue
        for found in wording.finditer(text):
            span = sentence.part(found.start(), found.end())
            if (
                is_of_another_day(text, found.start(), found.end())
                or _is_doubtful(sentence, span, at_once=found[0].lower().endswith("ed") or "ed the" in found[0].lower())
                or (kind == "winner" and _OF_OTHERS.search(text[max(0, found.start() - 12) : found.end()]))
                or (kind == "opener" and _OPENS_A_CUP.search(text[max(0, found.start() - 30) : found.end()]))
                or (kind == "equaliser" and _A_CHANCE.match(text, found.end()))
            ):
                continue
            team = team_of(case, story, sentence, span)
            levels = team is not None and bool(THEY.match(text[team.span.end - sentence.span.start : found.start()]))
            man = (
                _through(case, sentence, span)
                if levels
                else _owner(case, sentence, span) or _by_effect(case, sentence, kind, span)
            )
            name = man.best if man else None
            side, by = side_of(case, story, name), man.span if man else None
            if man is not None and team is not None and side is None and levels:
                side, by = story.teams.index(team.best), team.span  # "Leeds levelled through Hale"
            if man is None:
                side, by = (story.teams.index(team.best), team.span) if team else (None, None)
                thing = kind in _NOUNS and found[0].lower().endswith(_THINGS)
                the = text[: found.start()].lower().endswith("the ") or _is_scored_here(case, sentence)
                the = the or bool(_FELL.match(text, found.end())) or bool(_DATED.search(text, 0, found.start()))
                if thing and side is None and not the:
                    continue  # "an opener": whose, or whether it fell at all, is not said
            yield Statement(
                kind, span, sentence.index, side=side, person=name, by=by,
                count=int(not found[0].lower().startswith("pull")), minute=time.time.lo if time else None, when=narrow.span if narrow else None,
                window=(narrow.time.lo or 0, narrow.time.hi or 0) if narrow and _is_beside(sentence, span, narrow) else None,
            )  # fmt: skip


def _narrow(case: Case, sentence: Sentence, times: Sequence[TimeMention]) -> TimeMention | None:
    """The one time of the one goal of a sentence: "in the 12th", "just before the hour", "late"."""
    found = [
        one for one in times
        if one.time.lo is not None and one.time.hi is not None and one.pattern != "took n minutes"
    ]  # fmt: skip
    if len(found) != 1 or any(one.time.later or one.time.earlier for one in times):
        return None
    told = [one for one in case.mentions.goals if one.sentence == sentence.index]
    men = {man.best: man.first for one in told for man, odds in one.scorers if odds > _HIS}
    his = [odds for one in told for first, at, odds in one.when if at == found[0].first and first in men.values()]
    return found[0] if not men or (len(men) == 1 and max(his, default=-1.0) > 0) else None


def beside(case: Case, sentence: Sentence, span: Span) -> tuple[int, int] | None:
    """The minutes that the one narrow time of a sentence leaves open, where it stands right beside the words."""
    narrow = _narrow(case, sentence, case.mentions.times.get(sentence.index, ()))
    return (narrow.time.lo or 0, narrow.time.hi or 0) if narrow and _is_beside(sentence, span, narrow) else None


def _is_beside(sentence: Sentence, span: Span, time: TimeMention) -> bool:
    """Whether nothing but a few words stands between: "the opener arrived in the 12th minute", "his 12th-minute opener"."""
    first = next((at for at, token in enumerate(sentence.tokens) if token.start >= span.start), 0)
    last = next((at for at, token in enumerate(sentence.tokens) if token.start >= span.end), len(sentence.tokens))
    between = sentence.lowers[last : time.first] if time.first >= last else sentence.lowers[time.last : first]
    if list(between[-1:]) == ["after"]:
        between = between[:-1]  # "the opener came after 12 minutes"
    return len(between) <= _BESIDE and not _NEW_CLAUSE & set(between)


def _is_scored_here(case: Case, sentence: Sentence) -> bool:
    """Whether the sentence tells a goal and one man who may have scored it: "Hale struck a sublime equaliser"."""
    told = [one for one in case.mentions.goals if one.sentence == sentence.index and one.mood is Mood.ASSERTED]
    likely = {man.best for one in told for man, odds in one.scorers if odds > -0.3}
    return len(likely) == 1 and bool(STRUCK & sentence.words)


def _runs(case: Case, story: Story, sentence: Sentence) -> Iterator[Statement]:
    text = sentence.span.of(case.document.text)
    if not any(word in text.lower() for word in _OF_RUNS):
        return
    for wording, kind in ((_TWICE, "led"), (_BEHIND, "came back")):
        for found in wording.finditer(text):
            span = sentence.part(found.start(), found.end())
            if is_of_another_day(text, found.start(), found.end()) or _is_doubtful(sentence, span, at_once=True):
                continue
            word = found.groupdict().get("n")
            count = 2 if kind == "led" else (number(word.lower()) or 1) if word else 1
            yield Statement(kind, span, sentence.index, side=None, count=count)


_MAKE = frozenset("made make makes making".split())
WISHED = frozenset(
    "chance chances trying squandered spurned passed tried looking wanted failed threatened refused unable sought bid hoping close nearly inches almost".split()
)
_LED = frozenset("led leading trailed trailing".split())
_AHEAD = frozenset("up down ahead behind lead advantage".split())
_NOT_RUNNING = frozenset(
    "win victory draw defeat loss beat won lost drew penalties shootout shoot-out aggregate half-time season last"
    " could should would might have nearly almost if month week ago previous formation leg chance wins reverse"
    " november december january february march april september october august july june agg may thrashing".split()
)


def _running(case: Case, sentence: Sentence) -> Iterator[Statement]:
    """ "made it 3-1", "3-1 up", "at 2-1 down": figures with a word of the running score right beside them."""
    lowers = sentence.lowers
    for at, word in enumerate(lowers):
        pair = score(word) if word[:1].isdecimal() else None
        if pair is None or max(pair) > 12 or counts_shots(lowers, at) or is_a_season(lowers, at):
            continue
        before, after = lowers[max(0, at - 2) : at], lowers[at + 1 : at + 3]
        near = set(lowers[max(0, at - 6) : at + 6])
        made = (
            before[-1:] in (["it"], ["made"])
            and bool(set(lowers[max(0, at - 3) : at]) & _MAKE)
            and not set(lowers[max(0, at - 6) : at]) & WISHED
        )
        led = before[-1:] != [] and (before[-1] in _LED or _is_put_up(lowers, at))
        told = (
            made
            or led
            or before == ["it", "was"]
            or bool(after and after[0] in ("up", "down", "ahead", "behind", "lead", "advantage"))
            or bool(before[-2:] and before[-1] == "to" and "lead" in lowers[max(0, at - 5) : at])
        )
        token = sentence.tokens[at]
        if is_of_another_day(case.document.text, token.start, token.end):
            continue
        if is_of_both_legs(lowers, at, at + 1) or is_of_the_leg_before(lowers, at, at + 1):
            continue
        if told and not near & _NOT_RUNNING and not _quoted(sentence, Span(token.start, token.end)):
            span = Span(token.start, token.end)
            leads = led or bool(after and after[0] in _AHEAD)
            kind = "leading" if leads and pair[0] == pair[1] else "running"
            man = (_maker(case, sentence, at) or _owner(case, sentence, span)) if made else None
            yield Statement(
                kind, span, sentence.index, pair=pair, person=man.best if man else None, by=man.span if man else None,
                minute=_his_minute(case, sentence, man, at) if man else None,
            )  # fmt: skip


def _is_put_up(lowers: list[str], at: int) -> bool:
    """ "put the hosts up 1-0", "went ahead 2-1"."""
    return lowers[at - 1] in ("up", "ahead") and bool(_PUT & set(lowers[max(0, at - _PUT_NEAR) : at - 1]))


_PUT, _PUT_NEAR = frozenset("put puts putting go goes going went gone sent fired".split()), 5


def _maker(case: Case, sentence: Sentence, at: int) -> Reference | None:
    """ "Hale made it 2-1": his name right before the verb, and no other man's goal."""
    verb = next((i for i in range(at - 1, max(-1, at - 4), -1) if sentence.lowers[i] in _MAKE), at)
    people = [one for one in case.cast.by_sentence.get(sentence.index, ()) if one.kind is Kind.PERSON and one.best]
    had = verb - (sentence.lowers[verb - 1 : verb] == ["had"])
    man = next((one for one in people if one.last in (verb, had) and one.form is Form.NAME), None)
    odds = [
        weight for goal in case.mentions.goals if goal.sentence == sentence.index
        for one, weight in goal.scorers if man is not None and one.span == man.span
    ]  # fmt: skip
    plainly = had != verb and man is not None and man.last == had  # "after Hale had made it 2-0"
    return man if man is not None and max(odds, default=-9.0) > (_HAD_MADE if plainly else _HIS) else None


_HAD_MADE = -9.5  # log-odds that he scored, where grammar alone says whose goal it was


def _his_minute(case: Case, sentence: Sentence, man: Reference, at: int) -> int | None:
    """The minute on the clock that the sentence gives his goal: of several the one right behind the figures."""
    exact = {time.first: time.time.lo for time in case.mentions.times.get(sentence.index, ()) if is_exact(time)}
    linked = [
        (odds, exact[at]) for goal in case.mentions.goals if goal.sentence == sentence.index
        for first, at, odds in goal.when if first == man.first and at in exact and odds > _HIS
    ]  # fmt: skip
    if len(linked) > 1:
        return next((exact[first] for first in sorted(exact) if 0 < first - at <= _BESIDE), None)
    return linked[0][1] if linked else None


def _is_of_the_shoot_out(story: Story, pair: tuple[int, int] | None) -> bool:
    """ "The ninth put the Diamonds 5-4 up", where the match ended 2-2 and went to kicks."""
    if story.shootout is None or story.score is None or pair is None:
        return False
    return sum(pair) > sum(story.score) or pair in (story.shootout, story.shootout[::-1])


def _score_alone(sentence: Sentence) -> Iterator[Statement]:
    for token in sentence.tokens:
        if (pair := score(token.lower)) is not None:
            yield Statement("running", Span(token.start, token.end), sentence.index, pair=pair)


def _quoted(sentence: Sentence, span: Span) -> bool:
    return sentence.quotes(span.start)


_WISHED_FOR = re.compile(
    r"\b(?:claims?|appeals?|shouts?|calls?|cries|push\w*|press\w*|search\w*|quest|chas\w+|hunt\w*|bid|desperate|looking)\b[^.;]{0,40}"
    r"\bfor (?:an?|the|their)\b[^.;,]{0,20}$", re.I
)  # fmt: skip


def _is_doubtful(sentence: Sentence, span: Span, *, at_once: bool = False) -> bool:
    if _quoted(sentence, span):
        return True
    if _WISHED_FOR.search(" ".join(token.text for token in sentence.tokens if token.end <= span.start)):
        return True  # "there were loud claims at the end for a Chilean winner"
    first = next((i for i, token in enumerate(sentence.tokens) if token.start >= span.start), 0)
    last = next((i for i, token in enumerate(sentence.tokens) if token.start >= span.end), len(sentence.tokens))
    reach = 3 if at_once else _NEAR_BEFORE
    before = {*without_idioms(sentence.lowers[max(0, first - reach) : first])}
    after = {token.lower for token in sentence.tokens[last : last + _NEAR_AFTER]}
    if "at" in after and any(token.text[:1].isupper() for token in sentence.tokens[last : last + _NEAR_AFTER]):
        return True  # "scored the equaliser at Old Trafford": another match
    annulled = {token.lower for token in sentence.tokens[last : last + _RULED_SOON]}
    doubted = DOUBT & before or any(word.endswith(("n't", "n’t")) for word in before)
    return bool(doubted or _REFUSED & after or (_ANNULLED & annulled and _BUT & annulled))


def _owner(case: Case, sentence: Sentence, span: Span) -> Reference | None:
    """The man whose goal the words mean: "Hale's opener", "Hale equalised", "the winner from Hale"."""
    references = case.cast.by_sentence.get(sentence.index, ())
    people = [one for one in references if one.kind is Kind.PERSON and one.best]
    scorers = {
        one.span: odds
        for goal in case.mentions.goals if goal.sentence == sentence.index
        for one, odds in goal.scorers
    }  # fmt: skip
    right_before = _right_before(sentence, span, people)
    if right_before is not None and scorers.get(right_before.span, -9.0) > (
        _STRUCK_IT if sentence.lowers[right_before.last : right_before.last + 1] in _STRIKING else _HIS
    ):
        return right_before
    given = given_to(sentence, span, people)
    if given is not None:
        return given
    sure = [one for one in people if scorers.get(one.span, -9.0) > _SIDED]
    if len({one.best for one in sure}) == 1:
        near = min(sure, key=lambda one: _apart(one.span, span))
        of_another = _stands_between(people, near, span) or _passes(sentence, near, span)
        return None if of_another or _has_a_clause_of_his(sentence, near, span) else near
    before = [one for one in sure if one.span.end <= span.start]
    if before and (span.start - before[-1].span.end <= 4 or _did_it(sentence, span, people, before[-1])):
        return before[-1]
    return None


def _has_a_clause_of_his(sentence: Sentence, man: Reference, span: Span) -> bool:
    """ "Hale had put them ahead and Brent equalised": he is named behind the words, in a clause that another "and" opens."""
    between = {token.lower for token in sentence.tokens[: man.first] if token.start >= span.end}
    return man.span.start >= span.end and bool(_ANOTHER_CLAUSE & between)


_ANOTHER_CLAUSE = frozenset("and but before until while ;".split())


def _passes(sentence: Sentence, man: Reference, span: Span) -> bool:
    """ "Hale had provided the corner for Leeds' opener": he is named before it as the one who gave the ball."""
    between = [token.lower for token in sentence.tokens[man.last :] if token.start < span.start]
    return bool(_PASSES & set(between)) and "for" in between[-5:]


_PASSES = frozenset(
    "provided provider laid created supplied set teed crossed assist assisted cross corner pass".split()
)


def _did_it(sentence: Sentence, span: Span, people: Sequence[Reference], man: Reference) -> bool:
    """ "Hale sealed the comeback by heading the equaliser": he is the last one named, and nobody's clause begins between."""
    if man.form is not Form.NAME or _stands_between(people, man, span):
        return False
    between = [token.lower for token in sentence.tokens[man.last :] if token.start < span.start]
    return bool((STRUCK | _STRIKING_IT) & set(between[-3:])) and not (_NEW_CLAUSE - {"by", "to"}) & set(between)


_STRIKING_IT = frozenset(
    "heading scoring netting grabbing hitting firing striking getting adding slotting head score net grab hit fire slot volley snatch".split()
)


_EFFECT = {"equaliser": "level", "opener": "ahead", "ahead": "ahead", "doubled": "extend", "halved": "reduce", "reduced": "reduce"}  # fmt: skip


def _by_effect(case: Case, sentence: Sentence, kind: str, span: Span) -> Reference | None:
    """The one man of the sentence of whom its phrases say that his goal did this to the score, with nobody named between."""
    men = {
        man.first: man
        for goal in case.mentions.goals if goal.sentence == sentence.index
        for man, odds in goal.scorers if odds > _HIS and (man.first, _EFFECT.get(kind, "")) in goal.effects
    }  # fmt: skip
    man = next(iter(men.values()), None)
    people = [one for one in case.cast.by_sentence.get(sentence.index, ()) if one.kind is Kind.PERSON and one.best]
    if man is None or len(men) > 1 or _stands_between(people, man, span):
        return None
    return None if _has_a_clause_of_his(sentence, man, span) else man


def _through(case: Case, sentence: Sentence, span: Span) -> Reference | None:
    """ "Leeds opened the scoring through Hale": whose goal the side's was."""
    behind = next((at for at, token in enumerate(sentence.tokens) if token.start >= span.end), 0)
    if sentence.lowers[behind : behind + 1] != ["through"]:
        return None
    people = (one for one in case.cast.by_sentence.get(sentence.index, ()) if one.kind is Kind.PERSON and one.best)
    return next((one for one in people if one.first == behind + 1), None)


def _apart(one: Span, other: Span) -> int:
    """Letters between two places."""
    return max(other.start - one.end, one.start - other.end, 0)


def _stands_between(people: Sequence[Reference], man: Reference, span: Span) -> bool:
    """Whether another man is named between: "levelled when Hale headed in, before Lind added a second" is not Lind's."""
    first, last = min(man.span.end, span.end), max(man.span.start, span.start)
    return any(one.best != man.best and one.form is Form.NAME and first <= one.span.start < last for one in people)


def _right_before(sentence: Sentence, span: Span, people: Sequence[Reference]) -> Reference | None:
    """ "Hale's second-half opener", "before Hale grabbed the winner": nobody and no new clause stands between."""
    before = [one for one in people if one.form is Form.NAME and one.span.end <= span.start]
    if not before:
        return None
    man = max(before, key=lambda one: one.first)
    between = [token for token in sentence.tokens[man.last :] if token.start < span.start]
    lowers = {token.lower for token in between}
    if len(between) > _CLOSE or _NEW_CLAUSE & lowers or any(token.text[:1].isupper() for token in between):
        return None
    return man if lowers & {"'s", "’s", "'", "’"} or lowers & STRUCK or not between else None


def side_of(case: Case, story: Story, man: str | None) -> int | None:
    """The side the man scores for, when the report leaves no doubt of it."""
    person = case.cast.person_named.get(man or "")
    if person is None or person.team not in story.teams:
        return None
    told = {goal.team for goal in story.goals if goal.scorer == man}
    if person.team_weight < (_SURE_OF_SCORER if told == {person.team} else _SURE_OF_SIDE):
        return None
    if (told and told != {person.team}) or any(g.kind == "own_goal" for g in story.goals if g.scorer == man):
        return None
    return story.teams.index(person.team)
