"""Nobody crosses to himself or scores from his own pass.

Why: a surname is typed twice: "Brunt's corner was met by Brunt".
Silent when: the two are namesakes with first names, or a rebound may lie between. A note where a man is only named twice
with one goal, for whom a paper would write "he" the second time, or where by the learned weights the one name would have
passed to the other, were they two men's.
"""

import itertools
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Genre, Sentence
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import GoalMention, Mood
from pressbox.proofread.check import Check

_FED = frozenset(
    "teed fed found picked met cross crosses corner delivery pass passed crossed assisted assist flick ball supplied"
    " provided squared cut-back through-ball free-kick slipped played set".split()
)
_TO = frozenset("for to by up out found met fed teed assisted from".split())
_BREAKS = frozenset(
    "; and before but then again rebound himself own who which save saved after when while whose".split()
)
_FARTHEST = 9
_LONG = 12
_SERVED = frozenset("corner cross pass free-kick delivery throw centre through-ball ball cut-back flick".split())
_NEW_CLAUSE = frozenset("when before after and but as while who whose that which because then if".split())
_CLEARED = frozenset("cleared blocked returned punched".split())
_KEPT_OUT = frozenset("parried pushed rebounded keeper goalkeeper".split())
_OF_HIS_BODY = frozenset("head boot foot knee chest thigh shin heel".split())
_WHAT_HE_DOES = ("did", "what")
_APART = frozenset("; : ( ) — – --".split())
_SENT = (["released"], ["found"], ["fed"], ["freed"], ["spotted"], ["sent"])
_OWN_GOALS = 4  # words between: "turned a vicious"
_IN_A_LIST = 2  # words between: "and then"
_TOLD = (Genre.PROSE, Genre.CAPTION, Genre.HEADLINE, Genre.SUBHEADING)
_PASSED, _SURELY_PASSED = -0.5, 2.0  # log-odds that the one name gave the ball to the other, were they two men's
_PLAINLY_PASSED = 0.3  # the same where a rebound may lie between
_REBOUND = _CLEARED | frozenset(
    "saved save rebound rebounded parried bar post crossbar woodwork wall loose own one-two".split()
)
_LATER = frozenset("then again later".split())
_SCORED = -1.0  # log-odds that a man of the sentence scored


def find(case: Case) -> Iterator[Finding]:
    """Passes of a man to himself."""
    goals = {
        mention.sentence for mention in case.mentions.goals
        if mention.mood is Mood.ASSERTED and any(odds > _SCORED for _, odds in mention.scorers)
    }  # fmt: skip
    told = list(_by_phrase(case, goals))
    places = {frozenset(one.evidence) for one in told}
    yield from told
    for mention in case.mentions.goals:
        yield from (one for one in _if_two_men(case, mention) if frozenset(one.evidence) not in places)


def _if_two_men(case: Case, mention: GoalMention) -> Iterator[Finding]:
    """Men named twice, where the words would have the one pass to the other if the names were two men's."""
    sentence = case.document.sentences[mention.sentence]
    if mention.mood is not Mood.ASSERTED or sentence.genre not in _TOLD:
        return
    men = {one.first: (one, odds) for one, odds in mention.scorers}
    for first, again, odds in mention.to_himself:
        scorer, scored = men[first]
        if odds <= (_PASSED if scored > 0 else _SURELY_PASSED) or scored <= _SCORED:
            continue
        if again.first in men and men[again.first][1] > 0:  # each place may tell a goal of his
            continue
        if odds <= _PLAINLY_PASSED and _may_come_back(sentence.lowers, scorer, again):
            continue
        first_named, last_named = sorted((scorer, again), key=lambda one: one.first)
        if _are_two(sentence.lowers, first_named, last_named):
            continue
        if {")", ":"} <= set(sentence.lowers[first_named.last : last_named.first]):
            continue  # "Lind (Hale), 33rd minute: Hale did well": what is told of the goal
        if ("it", "was") in itertools.pairwise(sentence.lowers[first_named.last : last_named.first]):
            continue  # "Hale rolled in a penalty, and it was from Hale's ball that Lind scored"
        if _goes_on_with_another(case, sentence, first_named, last_named):
            continue
        if any("same" in sentence.lowers[max(0, one.first - 2) : one.first] for one in (scorer, again)):
            continue  # "Hale provided it, and the same Hale made it three"
        if not sentence.quotes(again.span.start):
            yield _finding(
                scorer, again, f"{again.best} seems to score from his own pass here: one of the two names is wrong."
            )
            return


def _finding(one: Reference, other: Reference, message: str, severity: Severity = Severity.NOTE) -> Finding:
    return Finding(check="pass-to-himself", severity=severity, message=message, evidence=(one.span, other.span))


def _goes_on_with_another(case: Case, sentence: Sentence, one: Reference, again: Reference) -> bool:
    """ "Hale picked up the ball and beat Okoro, who was still turning as Hale shot": a new clause behind another man's name."""
    others = [
        other.last for other in case.cast.by_sentence.get(sentence.index, ())
        if other.kind is Kind.PERSON and other.form is Form.NAME and other.best != one.best
        and one.last <= other.first < again.first
    ]  # fmt: skip
    return bool(others) and not _NEW_CLAUSE.isdisjoint(sentence.lowers[min(others) : again.first])


def _may_come_back(lowers: list[str], scorer: Reference, again: Reference) -> bool:
    """A rebound, a corner cleared to him, "to Hale and from Hale's head"."""
    first, second = sorted((scorer, again), key=lambda one: one.first)
    if _LATER & set(lowers[first.last : second.first]):
        return True  # "a pass from Hale, then Hale scored"
    his_body = any(_OF_HIS_BODY & set(lowers[one.last : one.last + 4]) for one in (scorer, again))
    return his_body or bool(_REBOUND & set(lowers[min(scorer.first, again.first) :]))


def _are_two(lowers: list[str], one: Reference, other: Reference) -> bool:
    """ "H. Hale and J. Hale": namesakes by their initials."""
    initials = [lowers[man.first - 2] for man in (one, other) if man.first > 1 and lowers[man.first - 1] == "."]
    return len(initials) > 1 and initials[0] != initials[1] and all(len(letter) == 1 for letter in initials)


def _by_phrase(case: Case, goals: set[int]) -> Iterator[Finding]:
    """What phrases say outright."""
    for sentence in case.document.sentences:
        if sentence.genre not in _TOLD:
            continue
        lowers = sentence.lowers
        people = [
            one for one in case.cast.by_sentence.get(sentence.index, ())
            if one.kind is Kind.PERSON and one.form is Form.NAME and one.best
        ]  # fmt: skip
        if sentence.index in goals:
            yield from _from_his_own(lowers, people)
        for one, other in itertools.pairwise(people):
            between = lowers[one.last : other.first]
            if one.best != other.best or not between or _are_two(lowers, one, other):
                continue
            passes = between in _SENT or (
                len(between) <= _FARTHEST and not (_BREAKS | _CLEARED) & set(between) and _FED & set(between)
            )
            if between in _PUT_IN and lowers[other.last : other.last + 1] in _THROUGH and sentence.index in goals:
                yield _finding(
                    other, one, f"{one.best} seems to put himself through here: one of the two names is wrong."
                )
                continue
            if _assisted_himself(sentence, lowers, between, other) or (
                sentence.index in goals
                and (_ran_on_to_his_own(lowers, between, other) or _having_given(lowers, between, other))
            ):
                yield _finding(
                    other, one, f"{one.best} scores from his own pass here: one of the two names seems wrong."
                )
                continue
            if _ANEW & {*itertools.pairwise(between)}:
                continue  # "Hale was shouting for it, an amazing pass to Hale": another man's
            if passes and (between in _SENT or between[-1] in _TO):
                yield _finding(
                    other, one, f"{one.best} passes to himself here: one of the two names is wrong.", Severity.ERROR
                )
            elif _gives_it_to_himself(between):
                yield _finding(other, one, f"{one.best} seems to pass to himself here: one of the two names is wrong.")
            elif _meets_his_own(lowers, between, other) or (
                sentence.index in goals
                and (
                    _is_named_again(lowers, between, one, other)
                    or _is_served_by_himself(between)
                    or _ends_his_own(between)
                )
            ):
                yield _finding(
                    other, one, f"{one.best} is named twice with one goal: one of the two names seems wrong."
                )


_PUT_IN = (["played"], ["put"], ["slipped"], ["sent"], ["slid"], ["threaded"], ["set"])
_THROUGH = (["in"], ["through"], ["clear"], ["away"], ["up"])


def _assisted_himself(sentence: Sentence, lowers: list[str], between: list[str], other: Reference) -> bool:
    """ "Hale (Hale assist)", "Hale (assist: Hale)": of a list of goals."""
    behind = lowers[other.last : other.last + 2]
    opened = between[:1] == ["("] or between[-1:] == ["("]
    return opened and (
        (between == ["("] and behind[:1] in (["assist"], ["pass"], ["cross"]))
        or (between[-1:] == [":"] and "assist" in between and len(between) <= _IN_A_LIST + 1)
        or (between in (["(", "from"], ["(", "pass", "from"], ["(", "assisted", "by"]))
    )


def _ran_on_to_his_own(lowers: list[str], between: list[str], other: Reference) -> bool:
    """ "Hale ran on to Hale's chipped ball", "Hale latched on to Hale's pass"."""
    behind = lowers[other.last : other.last + 4]
    ran = [word for word in between if word not in (",",)]
    return (
        (ran[-2:] in (["on", "to"], ["onto"]) or ran[-1:] == ["onto"])
        and behind[:1] in (["'s"], ["’s"], ["'"])
        and bool(_SERVED & set(behind))
        and not (_REBOUND | _APART) & set(between)
    )


def _having_given(lowers: list[str], between: list[str], other: Reference) -> bool:
    """ "headed by Hale, Hale having given him the opportunity"."""
    behind = lowers[other.last : other.last + 5]
    return between == [","] and behind[:1] == ["having"] and bool(_GAVE & set(behind)) and "him" in behind


_ANEW = frozenset(((",", "a"), (",", "an")))


def _from_his_own(lowers: list[str], people: Sequence[Reference]) -> Iterator[Finding]:
    """ "Hale beat Okoro to Hale's corner": of his own corner a paper says "his"."""
    for one, between_them, other in zip(people, people[1:], people[2:], strict=False):
        behind = lowers[other.last : other.last + 3]
        between = lowers[one.last : other.first]
        if (
            one.best == other.best != between_them.best and behind[:1] in (["'s"], ["’s"], ["'"])
            and _SERVED & set(behind[1:]) and len(between) <= _FARTHEST
            and not (_BREAKS | _NEW_CLAUSE | _APART | {","}) & set(between)
        ):  # fmt: skip
            yield _finding(other, one, f"{one.best} scores from his own pass here: one of the two names seems wrong.")


def _gives_it_to_himself(between: list[str]) -> bool:
    """ "Hale beat two and slipped the ball to his left for Hale", "Hale had earlier given Hale the centre"."""
    if between[-1] in _GAVE:
        return len(between) <= _FARTHEST and not (_BREAKS - {"who"} | _CLEARED) & set(between)
    at = max((i for i, word in enumerate(between) if word in _LAID), default=None)
    if at is None or at < len(between) - _REACH or between[-1] not in ("for", "to"):
        return False
    if between[0] in ("'s", "’s", "'", "’") and {"he", "she"} & set(between[:at]):
        return False  # "Lind nodded in Hale's free-kick and then he squared for Hale": he is Lind
    # Someone else may have had the ball then: "squared it, the keeper pushed it out to Hale".
    his = at == 0 or between[at - 1] in _STILL_HE or between[at - 1].endswith("ly")
    return his and not (_REBOUND | _NEW_CLAUSE | {",", ";", ":", "him"}) & set(between[at + 1 :])


_GAVE = frozenset("gave given found fed released freed handed".split())
_LAID = frozenset(
    "slipped slotted squared laid rolled played pulled threaded slid pushed passed crossed centred knocked cushioned nodded"
    " flicked clipped chipped floated delivered poked prodded touched swept whipped switched lofted lobbed cut".split()
)
_STILL_HE = frozenset("and , he she who then had".split())
_REACH = 9  # words from the pass to the name


def _is_served_by_himself(between: list[str]) -> bool:
    """ "Hale who teed up Hale", "Hale, whose header was nodded home by Hale"."""
    said = between[1:] if between[0] == "," else between
    if not said or said[0] not in ("who", "whose") or len(said) > _LONG or {",", "and", "but"} & set(said):
        return False
    return (said[0] == "who" and said[-1] in _TO and bool(_FED & set(said))) or (
        said[0] == "whose" and said[-1] == "by" and "was" in said
    )


def _meets_his_own(lowers: list[str], between: list[str], other: Reference) -> bool:
    """ "Hale put a Marcus Hale cross into his goal": of his own cross a paper says "his"."""
    behind = [word for word in lowers[other.last : other.last + 2] if word not in ("'s", "’s", "'", "’")]
    return (
        1 < len(between) <= _OWN_GOALS and between[0].endswith(_PAST) and bool({"a", "the"} & set(between))
        and behind[:1] != [] and behind[0] in _SERVED and not (_BREAKS | _NEW_CLAUSE | _APART | {",", "s"}) & set(between)
    )  # fmt: skip


_ANOTHER_DEED = (["again"], ["himself"], ["herself"])  # "a Hale corner, and Hale himself made it 2-1"
_PAST = ("ed", "put", "met", "sent")


def _ends_his_own(between: list[str]) -> bool:
    """ "Hale delivered a cross, which ended up with Hale"."""
    return (
        "which" in between and between[-1] in ("with", "to") and bool(_SERVED & set(between))
        and not (_CLEARED | {"then", "again", "before", "after", "and"}) & set(between)
    )  # fmt: skip


def _is_named_again(lowers: list[str], between: list[str], one: Reference, other: Reference) -> bool:
    """ "Hale's corner reached Hale", "goals from Hale and Hale": of a man just named a paper says "he" or "himself"."""
    if lowers[one.last - 1] != lowers[other.last - 1] or _APART & set(between) or between[-1] == ",":
        return False
    if (
        between[-2:] == [",", "and"]
        or between[:2] == [",", "the"]
        or lowers[other.last : other.last + 1] in _ANOTHER_DEED
    ):
        return False  # "was fouled by Hale, and Hale was booked"; "Hale, the much maligned Hale"; "the bar, then Hale again"
    if between[-2:] == ["fell", "over"] or _WHAT_HE_DOES in itertools.pairwise(between):
        return False  # "went past Hale, fell over Hale's leg"; "Hale did what Hale does"
    if between[-1] == "because" or between[:2] in (["'s", "goal"], ["’s", "goal"]):
        return False  # "on for Hale because Hale had missed", "hammered at Hale's goal, the ball hit Hale"
    if between[-1] == "then" or (_CLEARED | _KEPT_OUT) & set(between):
        return False  # "a pass from Hale, then Hale scored"; "Hale's corner was cleared to Hale"; "the keeper pushed it to Hale"
    if _OF_HIS_BODY & set(lowers[other.last + 1 : other.last + 4]):
        return False  # "the ball went to Hale and from Hale's head to the net"
    return (len(between) <= _IN_A_LIST and "that" not in between) or not _NEW_CLAUSE & set(between)


CHECK = Check("pass-to-himself", Severity.ERROR, find)
