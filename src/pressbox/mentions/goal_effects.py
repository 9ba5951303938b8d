"""A sentence of goals in, what each man's goal did to the score out.

    "Hale gave City the lead before Okoro levelled and Lind made it 2-1"  ->  Hale ahead, Okoro level, Lind made it 2-1

One sentence often tells two goals; whose equaliser it was is said by the words beside each man.
"""

from collections.abc import Mapping, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.numbers import score
from pressbox.matching import Found, all_forms_of
from pressbox.matching.subjects import agents_of, joined_before, subject_of

_EFFECTS = {"ahead": "ahead", "level": "level", "extend": "extend", "reduce": "reduce", "noun-level": "level"}
REPLIES = frozenset(("replied", "struck back", "answered"))  # one or more behind: no word of being level then
_AGAIN = all_forms_of("regain retake reclaim restore re-take regrab recapture re-establish renew") | frozenset(
    "back again once second twice third thrice another anew".split()
)
_FURTHER = frozenset("further farther".split())
_MAY_SCORE = -0.5  # log-odds of a goal of his below which it is not his that did it
_SCORED = 1.0  # log-odds of a goal of his from which it is told
_CAME = frozenset("came comes arrived arrives followed fell duly".split())
_EACH = frozenset("one-all two-all three-all apiece each all".split())  # "made it two apiece"
_PRIZES = frozenset("cup medal award trophy boot title league championship lottery prize golden".split())
_WHEN = frozenset(("when", "as", "after", "once"))
_NEAR = 4  # words between "levelled when" and the man, between an owner and his equaliser
_FAR = 9  # "Okoro's deflected shot from close range cancelled it out"
_ENDS = frozenset(", ; and but when while who which".split())
_MOST_GOALS = 20  # of a side; above it is no score


def effects_by_man(
    people: Sequence[Reference], stance: dict[int, str], phrases: Sequence[Found], lowers: Sequence[str],
    odds: Mapping[int, float],
) -> tuple[tuple[int, str], ...]:  # fmt: skip
    """(first token of a man, effect) of each phrase that says what one man's goal did; `odds` that each scored here."""
    found: dict[tuple[int, str], None] = {}
    for phrase in phrases:
        effect = _effect_of(phrase, lowers)
        if effect is None:
            continue
        man = whose(people, stance, phrase, lowers, odds)
        for one in _who_replied(people, stance, phrase, lowers) if effect == "answer" and man is None else (man,):
            if one is not None and odds.get(one.first, -9.0) > _MAY_SCORE:
                found[one.first, effect] = None
    return tuple(found)


def led_again_by_man(
    people: Sequence[Reference], stance: dict[int, str], phrases: Sequence[Found], lowers: Sequence[str],
    odds: Mapping[int, float],
) -> tuple[tuple[int, bool], ...]:  # fmt: skip
    """(first token of a man, whether his side led again) of each that put it ahead: "back in front", "took the lead"."""
    found: dict[int, bool] = {}
    for phrase in phrases:
        man = whose(people, stance, phrase, lowers, odds) if _effect_of(phrase, lowers) == "ahead" else None
        if man is not None and odds.get(man.first, -9.0) > _MAY_SCORE:
            again = not _AGAIN.isdisjoint(lowers[max(0, phrase.first - 2) : phrase.last + 2])
            found[man.first] = again or found.get(man.first, False)
    return tuple(found.items())


def _who_replied(
    people: Sequence[Reference], stance: dict[int, str], phrase: Found, lowers: Sequence[str]
) -> Sequence[Reference]:
    """ "Before Ross and Roche replied": each of the two."""
    subject = subject_of(phrase, people, stance, lowers)
    return (*joined_before(subject[0], people, lowers), subject[0]) if subject else ()


def effect_said(phrase: Found, lowers: Sequence[str]) -> str:
    """What a phrase says of the score: "went further ahead", "gave them a 3-1 lead" are of a lead that grew."""
    if phrase.pattern.name in REPLIES:
        return "answer"
    words = lowers[phrase.first : phrase.last + 1]
    grew = not _FURTHER.isdisjoint(words) or any(abs(a - b) > 1 for a, b in filter(None, map(score, words)))
    return "extend" if phrase.pattern.says == "ahead" and grew else phrase.pattern.says


def _effect_of(phrase: Found, lowers: Sequence[str]) -> str | None:
    """The same of one man's goal: "made it 1-1" levels, of "made it 2-1" the figures say more (`scores_by_man`)."""
    said = effect_said(phrase, lowers)
    effect = said if said == "answer" else _EFFECTS.get(said)
    if phrase.pattern.name == "winner" and (not phrase.first or lowers[phrase.first - 1] not in _PRIZES):
        made = not _MADE.isdisjoint(lowers[max(0, phrase.first - 4) : phrase.first])  # "set up the winner for Lind"
        return None if made else "winner"  # a goal of the side that won
    if effect != "extend":
        return effect
    words = lowers[phrase.first : phrase.last + 1]
    pair = next((pair for pair in map(score, words) if pair), None) if phrase.pattern.says == "extend" else None
    if pair:
        return "level" if pair[0] == pair[1] else None
    return "level" if _EACH.intersection(words) else effect


_MADE = frozenset("up created creating made making provided providing laid assisted crossed for".split())


def whose(
    people: Sequence[Reference], stance: dict[int, str], phrase: Found, lowers: Sequence[str], odds: Mapping[int, float]
) -> Reference | None:
    """The likeliest scorer of those who may have done it: owner, subject, "through Hale", "when Hale", "by Hale"."""
    if lowers[phrase.last : phrase.last + 1] == ["by"]:  # "Okoro's opener was cancelled out by Hale"
        doer = next((p for p in people if phrase.last < p.first <= phrase.last + _NEAR + 2), None)
        if doer is not None:
            return doer if odds.get(doer.first, -9.0) > _MAY_SCORE else None
    # "Okoro's late penalty was no more than a consolation"
    reach = _FAR if phrase.pattern.name in ("cancelled out", "lifeline") else _NEAR
    owners = [p for p in people if p.last <= phrase.first <= p.last + reach and lowers[p.last : p.last + 1] == ["'s"]]
    owner = owners[-1] if owners and _ENDS.isdisjoint(lowers[owners[-1].last : phrase.first]) else None
    if owner is not None and odds.get(owner.first, -9.0) > _MAY_SCORE:
        return owner  # "Okoro's late consolation" is no other man's
    may: list[Reference] = []
    subject = subject_of(phrase, people, stance, lowers)
    if subject is not None:
        if joined_before(subject[0], people, lowers):
            return None  # "goals from Hale and Okoro levelled": of neither alone
        may.append(subject[0])
    agents = agents_of(phrase, people, lowers)
    may += [person for person, _ in agents[:1] if not _behind_a_goal(lowers[phrase.last : person.first])]
    for person in people:
        between = lowers[phrase.last : person.first]
        if person.first >= phrase.last and len(between) <= _NEAR + 2 and _WHEN & set(between[-_NEAR:]):
            looks_back = between[-1:] == ["after"] and lowers[person.last : person.last + 1] == ["'s"]
            if not (looks_back and may) and not _behind_a_goal(between):  # "earned a draw after Hale's opener"
                may.append(person)
            break
    if not may and lowers[phrase.last : phrase.last + 1] and lowers[phrase.last] in _CAME and phrase.first < _NEAR:
        scored = [p for p in people if odds.get(p.first, -9.0) > _SCORED]
        may += scored if len({p.best for p in scored}) == 1 else []  # "the equaliser came on 75 minutes: Hale ..."
    may = [p for p in may if odds.get(p.first, -9.0) > _MAY_SCORE]
    return max(may, key=lambda p: odds[p.first], default=None)


_STRUCK = frozenset(
    "goal goals strike strikes effort efforts header headers penalty penalties opener double brace".split()
)


def _behind_a_goal(between: Sequence[str]) -> bool:
    """ "Hit back to equalise after strikes from Hale": what followed Hale's goal was another's."""
    return between[-1:] in (["from"], ["by"]) and "after" in between and not _STRUCK.isdisjoint(between)


IN_THE_END = frozenset("finished ended finish end stayed remained".split())  # "but it finished 1-1": no goal made it so


def scores_by_man(
    people: Sequence[Reference], lowers: Sequence[str], odds: Mapping[int, float]
) -> tuple[tuple[int, tuple[int, int]], ...]:
    """(first token of a man, running score) of each "made it 2-1": the last man before it who may have scored.

    Of "it was 2-1 soon after when Hale headed in" the first man behind it.
    """
    found: dict[int, tuple[int, int]] = {}
    for at, word in enumerate(lowers):
        pair = score(word)
        if pair is None or max(pair) >= _MOST_GOALS or "it" not in lowers[max(0, at - 3) : at]:
            continue
        if IN_THE_END & {*lowers[max(0, at - 3) : at]}:
            continue
        before = [p for p in people if p.last <= at and odds.get(p.first, -9.0) > _MAY_SCORE]
        if before:
            found.setdefault(before[-1].first, pair)
    became, at = _it_was(lowers)
    man = next((p for p in people if became and p.first > at and odds.get(p.first, -9.0) > _MAY_SCORE), None)
    if became and man:
        found.setdefault(man.first, became)
    return tuple(found.items())


_BECAME = frozenset("was became".split())
_THEN = frozenset(("when", "as"))
_STOOD_SO = frozenset("half-time halftime half break interval still until but and at by then before turnaround".split())
_SOON = 9  # words between "it was 2-0" and when
_NO_SCORE = None, 0


def _it_was(lowers: Sequence[str]) -> tuple[tuple[int, int] | None, int]:
    """The score of "it was 2-0 soon after as", and where its "as" stands; in "it was 2-0 at the break when" it stood so before."""
    pair = score(lowers[2]) if len(lowers) > 3 and lowers[0] == "it" and lowers[1] in _BECAME else None
    at = next((at for at in range(3, min(len(lowers), 3 + _SOON)) if lowers[at] in _THEN), None)
    if pair is None or at is None or max(pair) >= _MOST_GOALS or not _STOOD_SO.isdisjoint(lowers[3:at]):
        return _NO_SCORE
    return pair, at
