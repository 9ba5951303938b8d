"""Who scored, and how often, must be as the record has it.

Why: names are what a machine turns about most.
Silent when: the record does not list the goals, or a name of it can be another spelling of the one told, or a man who
scored by the record is named beside him and may be meant. A note when the words leave doubt that he is told to have scored.
"""

from collections.abc import Iterator

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import Genre, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import GoalMention, Mood
from pressbox.proofread.check import Check
from pressbox.proofread.goals_counted_twice import COUNTS, IN_PART
from pressbox.proofread.tellings import Said, Scorer, scorers_said
from pressbox.proofread.written_from.known import goals_of, listed, may_be, scorers_named
from pressbox.proofread.written_from.pairs import Paired, paired

_ID = "record-goals"
_READ = (Genre.PROSE, Genre.HEADLINE, Genre.SUBHEADING, Genre.CAPTION)
_CLEAR, _CLEAR_BESIDE = (
    2.0,
    2.5,
)  # log-odds: for a loud finding, and where a scorer of the record stands in the sentence
_LIKELY = 0.3  # where none stands there
_HAT_TRICK = 3
_COUNTS = frozenset("hat-trick treble brace double twice thrice two three four pair".split())


def find(case: Case) -> Iterator[Finding]:
    """Scorers and counts that the record does not have."""
    for one in paired(case):
        if one.match.goals and all(goal.scorer for goal in one.match.goals):
            # In a round-up a sentence may be about the next match: nobody is held there.
            if len(case.telling.stories) == 1:
                said = scorers_said(case, one.story)
                yield from _men(case, one, said)
                yield from _counts(case, one, {man.best.person for man in said if man.count > 1})
                yield from _unsure(case, one, {name for man in said for name in man.names})


def _men(case: Case, one: Paired, said: list[Scorer]) -> Iterator[Finding]:
    for man in said:
        his = goals_of(one, man.best.person)
        if his and man.count > len(his):
            most = max(man.said, key=lambda place: place.count)
            yield Finding(
                check=_ID, severity=Severity.WARNING,
                message=f"{man.count} goals of {man.best.person} are told, but the record has {len(his)}.",
                evidence=(*_words_of_count(case, most), most.span),
            )  # fmt: skip
        if his or any(may_be(man.best.person, goal.scorer or "") for goal in one.match.goals):
            continue
        places = [place for place in man.said if place.odds > _CLEAR_BESIDE or not _others(case, one, place)]
        if places:
            best = max(places, key=lambda place: place.odds)
            loud = best.odds > _CLEAR
            yield Finding(
                check=_ID, severity=(Severity.ERROR if best.alone else Severity.WARNING) if loud else Severity.NOTE,
                message=f"{best.person} is told to have scored, but the record has {_listed(one)}.",
                evidence=tuple(place.span for place in places),
            )  # fmt: skip


def _counts(case: Case, one: Paired, held: set[str]) -> Iterator[Finding]:
    """ "Hale's hat-trick", "Hale completed his brace": of the one scorer of the record whom the sentence names."""
    best = {
        mention.sentence: max(mention.scorers, key=lambda pair: pair[1])[0].best
        for mention in case.mentions.goals if mention.mood is Mood.ASSERTED and mention.scorers
    }  # fmt: skip
    for at in sorted(best):
        sentence = case.document.sentences[at]
        named = {man.best: man for man in scorers_named(case, one, at)}
        words = sentence.span.of(case.document.text)
        if len(named) != 1 or sentence.quoted or at not in one.story.sentences or IN_PART.search(words):
            continue
        person, man = next(iter(named.items()))
        if best[at] != person:
            continue
        his = len(goals_of(one, person))
        for count, wording in COUNTS:
            for found in wording.finditer(words):
                start = sentence.span.start + found.start()
                if count != his and person not in held and (count > his or his == _HAT_TRICK):
                    yield Finding(
                        check=_ID, severity=Severity.WARNING if count > his else Severity.NOTE,
                        message=f"“{found[0]}” of {person}, but the record has {his} of his.",
                        evidence=(Span(start, start + len(found[0])), man.span),
                    )  # fmt: skip


def _others(case: Case, one: Paired, place: Said) -> bool:
    return any(other.best != place.person for other in scorers_named(case, one, place.sentence))


def _unsure(case: Case, one: Paired, seen: set[str]) -> Iterator[Finding]:
    """Men who may be told as scorers, where the sentence tells a goal and names no scorer of the record."""
    for mention in case.mentions.goals:
        sentence = case.document.sentences[mention.sentence]
        if (
            mention.mood is not Mood.ASSERTED
            or sentence.genre not in _READ
            or mention.sentence not in one.story.sentences
        ):
            continue
        if scorers_named(case, one, mention.sentence) or sentence.quoted or _is_of_known(mention, one):
            continue
        men = [(odds, man) for man, odds in mention.scorers if man.form is Form.NAME and man.best and odds > _LIKELY]
        for _, man in sorted(men, key=lambda pair: -pair[0])[:1]:
            doubt = any(may_be(man.best or "", goal.scorer or "") for goal in one.match.goals)
            if man.best and man.best not in seen and not doubt:
                seen.add(man.best)
                yield Finding(
                    check=_ID, severity=Severity.NOTE, evidence=(man.span,),
                    message=f"{man.best} seems to be told as a scorer, but the record has {_listed(one)}.",
                )  # fmt: skip


def _is_of_known(mention: GoalMention, one: Paired) -> bool:
    """Whether a pronoun or an epithet of the sentence may mean a scorer of the record."""
    return any(odds > 0 and goals_of(one, man.best) for man, odds in mention.scorers)


def _words_of_count(case: Case, said: Said) -> Iterator[Span]:
    for token in case.document.sentences[said.sentence].tokens:
        if token.lower in _COUNTS:
            yield Span(token.start, token.end)


def _listed(one: Paired) -> str:
    return ", ".join(listed(goal) for goal in one.match.goals)


CHECK = Check(_ID, Severity.ERROR, find)
