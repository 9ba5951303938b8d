"""A sentence that tells of goals in, their kinds out: from a penalty, a free kick, headed, into one's own net.

"Hale converted a penalty before Okoro headed the second"  ->  a penalty, a header; the penalty Hale's, not Okoro's
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.datatypes.mentions import Mood
from pressbox.matching import Found, forms_of
from pressbox.matching.subjects import subject_of
from pressbox.mentions.goal_features import Scene
from pressbox.mentions.hit_him import hit_him
from pressbox.mentions.kick_next import KICKED_NEXT, puts_away_the_kick
from pressbox.mentions.moods import mood_of
from pressbox.mentions.off_him import TOUCHES
from pressbox.mentions.spot_features import given_before, spot_features, whose_only_one
from pressbox.weighing import odds_of

_HEADED = frozenset("headed header heads head heading headers nodded nod nods nodding headed-in diving-header".split())
_HARDLY = -3.0  # log-odds of a scorer whose goal's kind is not asked for
_ANOTHERS = -4.0
_SENT = forms_of("send")  # "sent the keeper the wrong way": from the spot


def kinds_told(lowers: list[str], phrases: Sequence[Found]) -> tuple[str, ...]:
    """The kinds of goal that the words of a sentence speak of, whosever they are."""
    kinds = []
    words = set(lowers)
    if (
        words & {"penalty", "spot-kick", "penalties", "spot-kicks", "pen"} or {"spot", "from"} <= words
        or ("wrong way" in " ".join(lowers) and words & _SENT)
    ):  # fmt: skip
        kinds.append("penalty")
    if any(p.pattern.says == "own" for p in phrases):
        kinds.append("own_goal")
    if words & {"free-kick", "free-kicks", "freekick"} or "free kick" in " ".join(lowers):
        kinds.append("free_kick")
    if any(_is_headed(lowers, at) for at, word in enumerate(lowers) if word in _HEADED) and not _headed_on(lowers):
        kinds.append("header")
    return tuple(kinds)


def of_nobody_named(lowers: Sequence[str], phrase: Found) -> bool:
    """ "Goals from Hale, Lind and an own goal", "an own goal and one from Hale": told beside the goals of those named."""
    at, behind = phrase.first, lowers[phrase.last : phrase.last + 2]
    while at and lowers[at - 1] in _SOME:
        at -= 1
    if behind == ["by", "the"] and at < phrase.first:
        whose = lowers[phrase.last + 2 : phrase.last + 4]
        if whose and whose[0].endswith("s") and whose[0].isalpha() and whose[1:] in _NOT_OWNED:
            return True  # "an own goal by the visitors"
    if _by_one_unnamed(lowers, phrase.first) or _decided(lowers, phrase):
        return True
    if at == phrase.first or not lowers[phrase.first].startswith("own") or _BY & set(behind):
        return False
    if lowers[max(0, at - 2) : at - 1] and lowers[at - 2] in _HELPED and lowers[at - 1] in _CAME_OF:
        return True  # "Hale scored and the Hawks benefited from an own goal"
    if _did_it_alone(lowers, at, phrase.last):
        return True
    listed = at == 0 or lowers[at - 1] in _LISTED_BY
    return lowers[max(0, at - 1) : at] in (["and"], ["plus"], ["&"], ["or"]) or (listed and behind[:1] == ["and"])


def _by_one_unnamed(lowers: Sequence[str], at: int) -> bool:
    """ "(Hale scored, and) a Lyttel defender turned the ball (into his own net)": not Hale."""
    for noun in range(max(1, at - _TO_THE_NET), at - 1):
        if (
            lowers[noun] in _SOMEBODY
            and lowers[noun + 1] in _SENDS
            and {"a", "an", "one"} & {*lowers[max(0, noun - 3) : noun]}
        ):
            return True
    return False


def _decided(lowers: Sequence[str], phrase: Found) -> bool:
    """ "(Hale made it 4-3, but) an own goal denied them all three points": whose is not told."""
    article = lowers[phrase.first - 1 : phrase.first] in (["an"], ["another"]) or lowers[
        phrase.first - 2 : phrase.first - 1
    ] == ["an"]
    does = lowers[phrase.last : phrase.last + 1]
    return article and bool(does) and does[0] in _DECIDES and _WHOSE_IT_WAS.isdisjoint(lowers[phrase.last :])


_DECIDES = frozenset(
    "denied gave handed earned rescued salvaged settled decided levelled brought restored cost gifted saved".split()
)
_TO_THE_NET = 8  # words
_SOMEBODY = frozenset(
    "defender back full-back fullback half-back halfback centre-half centre-back player man backs defenders".split()
)
_SENDS = frozenset(
    "turned put headed kicked sent sliced knocked diverted deflected steered hooked miskicked shot poked".split()
)


def loose_og(lowers: Sequence[str], phrase: Found) -> bool:
    """ "Hale and an OG": whose it was is told by brackets behind his name alone."""
    return phrase.pattern.name == "(og)" and _bracket_over(lowers, phrase) is None


def _did_it_alone(lowers: Sequence[str], first: int, last: int) -> bool:
    """ "Hale, Lind and Moss also netted, while an own goal completed the scoring": whose it was is not told."""
    opens = first == 0 or lowers[first - 1] in _NEW_CLAUSE
    return opens and bool(_COMPLETES & {*lowers[last : last + 1]}) and _WHOSE_IT_WAS.isdisjoint(lowers[last:])


_NEW_CLAUSE = frozenset(", while and with before as but ; although".split())
_COMPLETES = frozenset(
    "completed completing rounded rounding wrapped wrapping capped finished accounted added sealed".split()
)
_WHOSE_IT_WAS = frozenset("by when off into past own".split())


_NOT_OWNED: tuple[list[str], ...] = tuple(
    [w] for w in ", . ; and five two three six four seven ten in on late early had after".split()
)


def _is_headed(lowers: Sequence[str], at: int) -> bool:
    """Not "looked headed for a win", "head and shoulders above", "just below head height"."""
    behind = lowers[at + 1 : at + 2]
    return not (behind and behind[0] in _NO_BALL)


_NO_BALL = frozenset("for into towards height and start coach".split())
_HELPED = frozenset(
    "benefited benefitted benefiting benefitting profited profiting helped aided assisted thanks courtesy".split()
)
_SOME = frozenset("an a another two the freak early late bizarre unfortunate comical first second".split())
_LISTED_BY = frozenset("from by to through with via".split())
_HEADED_ON = frozenset("on down across back".split())


def _headed_on(lowers: list[str]) -> bool:
    """ "rose to head the ball on to the far post": all that was headed is the pass."""
    for at, word in enumerate(lowers):
        if word in _HEADED:
            behind = lowers[at + 1 : at + 6]
            on = next((i for i, w in enumerate(behind) if w in _HEADED_ON), None)
            if (
                on is None
                or word.startswith("header")
                or not {"for", "to", "and", "by"} & set(behind[on + 1 :] + lowers[at + 6 : at + 8])
            ):
                return False
            if {"past", "beyond", "into", "net", "corner", "home"} & set(behind):
                return False
    return True


def own_goals_of(people: Sequence[Reference], own: Sequence[tuple[Reference, Found]]) -> tuple[int, ...]:
    """First tokens of those who are said to have put it into their own net (`own_scorers`); none where it is not said who."""
    found: dict[int, None] = {}
    for man, _ in own:
        found.update(dict.fromkeys(one.first for one in people if one.best == man.best))
    return tuple(found)


def told_of_own_goals(scene: Scene, phrases: Sequence[Found]) -> dict[int, float]:
    """By first token of a man how much an own goal of this match speaks for his having put it in, or against it."""
    lowers = scene.sentence.lowers
    found: dict[int, float] = {}
    for phrase in (one for one in phrases if one.pattern.says == "own"):
        man = _put_it_in(scene, phrase, lowers)
        if man is None or man.form is Form.PRONOUN or not _happened(scene.sentence, phrase):
            continue
        found[man.first] = _PUT_IT_IN
        by = lowers[phrase.last : phrase.last + 1] == ["by"] and lowers[phrase.first] != "own"
        # "her pressure resulted in an own goal from Lind": not hers
        by |= man.first >= phrase.last and bool(_CAUSED & {*lowers[max(0, phrase.first - 4) : phrase.first]})
        for other in scene.people:
            if by and other.last <= phrase.first and other.best != man.best:
                found[other.first] = -_PUT_IT_IN  # "Hale's cross was turned into his own net by Lind"
    return found


_PUT_IT_IN = 1.5
_CAUSED = frozenset().union(*map(forms_of, "result end force induce cause provoke lead".split()))
_NEARLY = frozenset(
    "nearly almost could might would should may if danger close risk avoid avoided threatened threatening narrowly without nervously"
    " looked prevent prevented preventing attempted tried cleared clearing clear off bar wide".split()
)


def _happened(sentence: Sentence, phrase: Found) -> bool:
    """Not "almost turned a cross into his own goal", "cleared off his own goal line", an own goal of last week."""
    lowers = sentence.lowers
    start = max((i + 1 for i in range(phrase.first) if lowers[i] in _TURNS), default=0)
    before = lowers[max(start, phrase.first - 9) : phrase.first]
    only = any(a == "could" and b == "only" for a, b in pairwise(before))  # "could only palm it into his own net"
    if (_NEARLY - ({"could"} if only else set())) & set(before) or not _is_whole(lowers, phrase):
        return False
    return only or mood_of(sentence, phrase.first, phrase.last) is Mood.ASSERTED


_TURNS = frozenset(", ; : . and but when while as after before who which".split())


def _is_whole(lowers: Sequence[str], phrase: Found) -> bool:
    """ "his own goal line", "towards his own goal", "out of his own net": no goal."""
    if lowers[phrase.last - 1] == "goal" and _NO_GOAL & set(lowers[phrase.last : phrase.last + 1]):
        return False
    before = lowers[max(0, phrase.first - 2) : phrase.first]
    place = before[-1:] and before[-1] in _WHOSE and lowers[phrase.first].startswith("own")
    return not place or (len(before) == 2 and before[0] in _INTO)


_WHOSE = frozenset("his her their its our".split())
_INTO = frozenset(
    "into in through past beyond inside between over for scored conceded putting with from after by".split()
)
_NO_GOAL = frozenset("line line-up area kick mouth bonus difference tally record ratio post posts".split())


def own_scorers(scene: Scene, phrases: Sequence[Found]) -> Iterator[tuple[Reference, Found]]:
    """Whoever is said to have put it into his own net, with the words that say so."""
    lowers = scene.sentence.lowers
    for phrase in (one for one in phrases if one.pattern.says == "own"):
        today = _is_whole(lowers, phrase) and mood_of(scene.sentence, phrase.first, phrase.last) is not Mood.OTHER_DAY
        man = _put_it_in(scene, phrase, lowers) if today else None
        if man is not None:
            yield man, phrase
            if lowers[phrase.last - 1] in _SEVERAL:
                yield from ((other, phrase) for other in _and_others(man, scene.people, lowers))


def _and_others(man: Reference, people: Sequence[Reference], lowers: Sequence[str]) -> Iterator[Reference]:
    """ "own goals by Hale, Lind and Moss": Lind and Moss."""
    last = man
    for other in people:
        if other.first >= last.last:
            if not other.targets or not {*lowers[last.last : other.first]} <= {",", "and", "&"}:
                return
            yield other
            last = other


_SEVERAL = frozenset("goals own-goals".split())


def _put_it_in(scene: Scene, phrase: Found, lowers: Sequence[str]) -> Reference | None:
    """ "an own goal by Hale", "Hale's own goal", "a Hale own goal", "Hale, trying to clear, headed into his own net"."""
    people = [one for one in scene.people if one.targets]
    if _by_one_unnamed(lowers, phrase.first) or _decided(lowers, phrase):
        return None
    struck = [one for one, _ in hit_him(lowers, people) if one.last <= phrase.first]
    if struck:
        return struck[-1]
    if (opens := _bracket_over(lowers, phrase)) is not None:
        return next((one for one in people if one.last == opens), None)
    forced = _forced_into_it(people, phrase, lowers)
    if forced is not None:
        return forced
    behind = next((one for one in people if one.first >= phrase.last), None)
    if behind is not None and lowers[phrase.last : phrase.last + 1] == ["by"] and behind.first - phrase.last < 5:
        return behind
    if lowers[phrase.last : phrase.last + 2] == [",", "by"] and behind is not None and behind.first == phrase.last + 2:
        return behind
    if "goal" in lowers[phrase.last - 1] and lowers[phrase.first].startswith("own"):
        if behind is not None and _ends_so(lowers, phrase.last, behind):
            return behind
        if behind is not None and _BY & set(lowers[phrase.last : phrase.last + 1]) and behind.first - phrase.last < 8:
            if not _NOT_HIS & set(lowers[phrase.last + 1 : behind.first]):
                return behind
        before = next((one for one in reversed(people) if one.last <= phrase.first), None)
        if before is not None:
            gap = lowers[before.last : phrase.first]
            if gap == [] or (gap[:1] == ["'s"] and len(gap) <= 4):
                return before
    toucher = _touched_it([one for one in people if one.form is not Form.PRONOUN], phrase, lowers)
    if toucher is not None:
        return toucher
    if _only_came_of(phrase, lowers):
        return None
    subject = subject_of(phrase, people, scene.stance, lowers)
    if subject and subject[0].form is Form.PRONOUN:
        return _keeper_who_let_it_in(subject[0], people, lowers) or subject[0]
    return subject[0] if subject else None


def _bracket_over(lowers: Sequence[str], phrase: Found) -> int | None:
    """Where the bracket opens in which nothing stands before it but a minute: "Hale (og)", "Hale (77' og)"."""
    opens = next((at for at in range(phrase.first - 1, max(-1, phrase.first - 5), -1) if lowers[at] == "("), None)
    if opens is None or not all(
        word in _OF_MINUTES or word[0].isdecimal() for word in lowers[opens + 1 : phrase.first]
    ):
        return None
    return opens


_OF_MINUTES = frozenset(", ' ’ min mins minute m and &".split())


def _keeper_who_let_it_in(he: Reference, people: Sequence[Reference], lowers: Sequence[str]) -> Reference | None:
    """ "Hale's low ball looked easy for Vlk, but he let it slip into the net for an own goal": Vlk."""
    before = [one for one in people if one.last <= he.first and one.form is not Form.PRONOUN]
    if not before or not _SPILLS & {*lowers[he.last : he.last + 3]}:
        return None
    return before[-1] if lowers[before[-1].last : before[-1].last + 1] != ["'s"] else None


_SPILLS = frozenset("let spilled spilt fumbled dropped allowed fluffed misjudged missed".split())


def _only_came_of(phrase: Found, lowers: Sequence[str]) -> bool:
    """ "Hale scored and the Hawks benefited from an own goal": whose is not told."""
    at = phrase.first
    while at and lowers[at - 1] in _ARTICLES:
        at -= 1
    helped = at > 1 and lowers[at - 2] in _HELPED and lowers[at - 1] in _CAME_OF
    return helped and lowers[phrase.first].startswith("own")


_CAME_OF = frozenset("from by to of via through after".split())


def _forced_into_it(people: Sequence[Reference], phrase: Found, lowers: Sequence[str]) -> Reference | None:
    """ "Hale's cross forced Moss into an own goal": not Hale."""
    at = phrase.first
    while at > 0 and lowers[at - 1] in _ARTICLES:
        at -= 1
    if at < 2 or lowers[at - 1] not in ("into", "to"):
        return None
    man = next((one for one in people if one.last == at - 1), None)
    return man if man is not None and _FORCES & set(lowers[max(0, man.first - 4) : man.first]) else None


_ARTICLES = frozenset("an a his her the unfortunate unlucky comical bizarre late early".split())
_FORCES = frozenset().union(
    *map(forms_of, "force pressure pressurise hurry panic lead tempt harry induce bundle rush".split())
)


def _touched_it(people: Sequence[Reference], phrase: Found, lowers: Sequence[str]) -> Reference | None:
    """The last man before the words, where the verb that takes the ball there stands right behind him: "in between Hale sliced"."""
    man = next((one for one in reversed(people) if one.last <= phrase.first), None)
    if man is None or lowers[max(0, man.first - 1) : man.first] in (["by"], ["from"]):
        return None
    between = lowers[man.last : phrase.first]
    if not TOUCHES & set(between[:2]) or "'s" in between[:1] or len(between) > 9 or _ENDS & set(between):
        return None
    return man


_ENDS = frozenset("; : . , and but when while as after before who which".split())


def _ends_so(lowers: Sequence[str], last: int, man: Reference) -> bool:
    """ "an own goal, Hale slicing the cross past the keeper"; "an own goal, the luckless Hale the man to turn it in"."""
    if (
        lowers[last : last + 1] not in ([","], [":"], ["-"], ["--"], ["–"], ["—"], ["when"], ["as"], ["after"])
        or man.first - last > 4
    ):
        return False
    if _ELSEWHERE & set(lowers[last : man.first]):
        return False  # "put through his own goal after eight minutes and Lind headed the second"
    does = lowers[man.last : man.last + 1]
    return bool(does) and (does[0].endswith(("ing", "ed")) or does[0] in _PUT)


_ELSEWHERE = frozenset("and minutes minute seconds".split())
_PUT = frozenset("put sent got the had was hit headed stuck slid".split())
_BY = frozenset("by from off of through".split())
_NOT_HIS = frozenset(", ; . and but before after".split())


def _his_header(lowers: Sequence[str], man: Reference) -> bool:
    """ "Hale's early header": no penalty, whatever he does with one further on."""
    behind = lowers[man.last : man.last + 5]
    return behind[:1] == ["'s"] and any(word in _HEADERS for word in behind[1:4]) and "and" not in behind


_HEADERS = frozenset("header headers".split())


_FROM_THE_SPOT = re.compile(r"\b(?:from the (?:penalty )?spot|from a penalty|with a (?:penalty|spot-kick))\b")
_NONE_GIVEN = re.compile(r"\b(?:nothing|no penalty|no foul) (?:was )?(?:given|awarded)\b|\bwaved (?:play on|away)\b")
_KICKS = frozenset("penalty penalties spot spot-kick pen kick".split())
_LINKS = frozenset("before and but while with after".split())


def _of_anothers_goal(lowers: Sequence[str], scorer: Reference, likely: Sequence[Reference]) -> bool:
    """ "Hale levelled from the spot before Lind won it", "Hale went down but nothing was given, and Lind scored": not Lind's."""
    before = " ".join(lowers[: scorer.first])
    if _NONE_GIVEN.search(before):
        return True
    spot = _FROM_THE_SPOT.search(before)
    if spot is None or lowers[scorer.first - 1] not in _LINKS or _KICKS & {*lowers[scorer.first :]}:
        return False
    at = len(before[: spot.start()].split())
    return any(man.last <= at and man.best != scorer.best for man in likely)


def spots_of(
    document: Document, scene: Scene, scorers: Sequence[tuple[Reference, float]]
) -> Iterator[tuple[int, float]]:
    """How likely the goal of each who may have scored came from a penalty, where anything speaks of one."""
    given = given_before(document, scene.sentence)
    likely = [person for person, odds in scorers if odds > 0]
    kicker = puts_away_the_kick(document, scene.sentence, scene.people)
    owner = whose_only_one(scene)
    owner = owner if any(one.best == owner for one in likely) else None
    for scorer, odds in scorers:
        if (owner and scorer.best != owner) or _his_header(scene.sentence.lowers, scorer):
            yield scorer.first, _ANOTHERS  # "Hale's penalty turned the tide, Lind struck on 55 and 61"
        elif _of_anothers_goal(scene.sentence.lowers, scorer, likely):
            yield scorer.first, _ANOTHERS
        elif kicker is not None and scorer.best == kicker.best:
            yield scorer.first, KICKED_NEXT
        elif odds >= _HARDLY and (features := spot_features(scene, scorer, likely, given)) is not None:
            yield scorer.first, odds_of("spot", features)
