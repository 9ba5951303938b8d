"""The phrases and times of a sentence in, how many goals it tells of one man out.

"Hale scored twice"  ->  Hale 2      "Okoro struck on 23 and 67 minutes", "Okoro (23, 67)"  ->  Okoro 2
"two goals from Hale and Okoro"  ->  one each
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.mentions import OfEach, TimeMention
from pressbox.datatypes.numbers import ordinal
from pressbox.matching import Found, forms_of
from pressbox.matching.subjects import ACTING, agents_of, joined_before, start_of, subject_of
from pressbox.mentions.braces import braces
from pressbox.mentions.dealt_out import dealt_out
from pressbox.mentions.deeds_of_one import deeds_of_one
from pressbox.mentions.goal_features import Scene
from pressbox.mentions.more_of_his import so_many_by_then
from pressbox.mentions.times_in_a_row import all_of_one, each_his_own
from pressbox.mentions.two_of_his import two_of_his

_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_MOST = 5
_EACH = frozenset("apiece both braces doubles".split())
_JOINING = frozenset("after of and by for to with who at was were".split())
_OF_ALL = frozenset("first last next opening closing other final these those all".split())  # "the first two goals"
_OF_A_KEEPER = frozenset("hands gloves fists palms arms feet legs knees".split())
_WITH_A_JOIN = frozenset("side start end ends tally pair ball".split())
_SELF = frozenset(("himself", "herself"))
_OTHERWISE = tuple(
    [word]
    for word in "up down ahead behind clear adrift better points assists saves matches games wins minutes minute".split()
)

_CAREER = frozenset(
    "games matches appearances season campaign outings starts career tally term club league this".split()
)

_STRIKES = frozenset().union(
    *map(forms_of, "score strike net head hit notch bag cash convert slot nod volley finish tally register".split())
) | frozenset("target beat fired slotted converted tapped nodded found volleyed scoresheet".split())


_SEVERAL = frozenset("hat-trick hattrick hat treble brace double".split())  # "twice" may be said of anything


def counts_told(
    scene: Scene, references: Sequence[Reference], phrases: list[Found],
    scorers: Sequence[tuple[Reference, float]], likely: Sequence[Reference], rows: Sequence[Sequence[TimeMention]],
    times: Sequence[TimeMention], of_each: Sequence[OfEach],
) -> tuple[tuple[int, int], ...]:  # fmt: skip
    """(first token of a man, goals of his): his owner's, the subject's, theirs behind "from", the scorer's there.

    `likely` are those of the `scorers` who may well have scored, `rows` the times that stand in a row.
    """
    lowers = scene.sentence.lowers
    likeliest = max(scorers, key=lambda s: s[1], default=None)
    surely = [p for p, odds in scorers if odds > _SURELY]
    found = _minutes_counted(scene, likely, rows)
    for man, many in (
        *_in_brackets(scene), *_by_ordinal(scene), *_his_own_second(scene, scorers), *_once_more(scene, phrases, scorers),
        *_numbered(scene, scorers), *_by_names(scene, scorers), *_so_many(scene, scorers), *so_many_by_then(scene, scorers), *braces(lowers, scene.people), *deeds_of_one(scene, phrases, surely, times, of_each), *two_of_his(scene, surely),
    ):  # fmt: skip
        found[man] = max(found.get(man, 1), many)
    teams = [r for r in references if r.kind is Kind.TEAM]
    each = dealt_out(lowers, scene.people, teams)
    for phrase in phrases:
        count = _COUNTS.get(phrase.pattern.says)
        if count is None or _of_a_career(lowers, phrase) or lowers[phrase.last : phrase.last + 1] in _OTHERWISE:
            continue
        if lowers[phrase.last - 1] == "both" and _OF_A_KEEPER & {*lowers[phrase.last : phrase.last + 1]}:
            continue  # "got both hands to it"
        if lowers[phrase.last - 1] == "double" and _DOUBLES & {*lowers[phrase.last : phrase.last + 1]}:
            continue  # "a double substitution"
        inside = [
            w for i, w in enumerate(lowers[phrase.first : phrase.last], phrase.first) if lowers[i - 1] not in _SELF
        ]
        if (lowers[phrase.first - 1] in _OF_ALL and phrase.first and not _are_his(lowers, phrase)) or (
            not phrase.slots and _JOINING & set(inside) and not _WITH_A_JOIN & {*inside}  # "either side of half-time"
        ):
            continue  # "the first two goals", "the happier of two managers after goals from Hale"
        if lowers[phrase.first] == "twice" and not _STRIKES & set(lowers[max(0, phrase.first - 3) : phrase.last + 2]):
            continue  # "twice led"
        owners = [
            p for p in scene.people
            if (phrase.first - 4 <= p.last <= phrase.first and lowers[p.last : p.last + 1] == ["'s"])
            or (p.last == phrase.first and lowers[max(0, p.first - 1) : p.first] in (["a"], ["an"]))  # "a Hale double"
        ][-1:]  # fmt: skip
        if not owners and lowers[phrase.first] in _SEVERAL:  # "a Hale brace and one from Moss"
            owners = [p for p in scene.people if p.last == phrase.first and p.form is Form.NAME]
        subject = subject_of(phrase, scene.people, scene.stance, lowers)
        if not owners and subject and lowers[phrase.first - 1 : phrase.first] in (["his"], ["her"]):
            owners = [subject[0]]  # "completed her hat-trick from the spot after Frame had fouled Stone"
        agents = [person for person, _ in agents_of(phrase, scene.people, lowers)]
        if {"either", "each"} & {*inside} and not _PARTS_OF_A_MATCH & {*lowers[phrase.last : phrase.last + 3]}:
            agents = []  # "scoring either side of a goal by Lind"
        if {"assist", "assists"} & {*lowers[phrase.last : phrase.last + 4]}:
            agents = []  # "scored twice off assists from Lind and Moss"
        owners = owners or [p for p in scene.people if any(slot.first == p.first for slot in phrase.slots.values())]
        if phrase.pattern.name in _FROM_HIM and any(_with_another(p, scene.people, lowers) for p in owners):
            continue  # "two from Hale and Okoro": one each
        if not owners and len(agents) == count and not (_EACH & set(lowers) or _each_of_them(lowers)):
            continue  # "two goals from Hale and Okoro"
        owners = owners or agents
        if not owners and lowers[phrase.first] in _SEVERAL:
            subject = _who_did_it_with(phrase, scene, lowers) or subject
        in_a_row = [p for p in scene.people if p.last <= phrase.first and phrase.first - p.first < _ROW][-2:]
        if (
            phrase.pattern.name == "added two more"
            and len(in_a_row) > 1
            and _DONE_BETWEEN.isdisjoint(lowers[in_a_row[0].last : in_a_row[1].first])
        ):
            continue  # "Hale and the captain Okoro added two more"
        if not owners and subject and not _of_a_side(subject[0], phrase, teams, lowers):
            owners = [subject[0], *joined_before(subject[0], scene.people, lowers)]
            if len(owners) == count and (
                {"side", "goals", "either"} & {*inside} or lowers[phrase.last : phrase.last + 1] == ["goals"]
            ):
                if _EACH.isdisjoint(lowers) and not _each_of_them(lowers):
                    continue  # "Hale and Okoro scoring either side of the interval", "with two goals in four minutes": one each
        if not owners and len(scene.people) == 1 and not any(r.first < phrase.first for r in teams):
            owners = scene.people  # not "Sampdoria staged a fightback with three goals ..., with Muriel scoring twice"
        if not owners and likeliest and likeliest[1] > 0.0 and lowers[phrase.first] in _SEVERAL:
            owners = [likeliest[0]]
        if phrase.pattern.name == "added two more" and subject and owners == [subject[0]]:
            count += _had_one_before(phrase, phrases, scene, subject[0])
        for owner in owners:
            found[owner.first] = max(found.get(owner.first, 1), count)
    return tuple((found | each).items())


_FROM_HIM = frozenset(("two from him", "three from him", "four from him", "four for him"))


def _with_another(man: Reference, people: Sequence[Reference], lowers: Sequence[str]) -> bool:
    """Whether another man is named right behind him, in one row with him."""
    following = next((p for p in people if p.first >= man.last), None)
    return following is not None and lowers[man.last : following.first] in (["and"], [","], ["&"], [",", "and"])


def _had_one_before(phrase: Found, phrases: Sequence[Found], scene: Scene, man: Reference) -> bool:
    """ "Hale put them ahead and added two more": three."""
    if man.form is Form.PRONOUN:
        return True  # "He added two more", behind the sentence that told of his first
    for told in phrases:
        if told.pattern.says in _SCORES and man.last <= told.first and told.last <= phrase.first:
            does = subject_of(told, scene.people, scene.stance, scene.sentence.lowers)
            if does and does[0].first == man.first:
                return True
    return False


_SCORES = frozenset("score ahead level extend reduce finish".split())
_PARTS_OF_A_MATCH = frozenset("half-time halftime half break interval hour minute 45th".split())


def _of_a_side(man: Reference, phrase: Found, teams: Sequence[Reference], lowers: Sequence[str]) -> bool:
    """ "After Hale had given them the lead Eastvale netted twice": the verb is the side's, named right before it."""
    start = phrase.first
    while start and (
        lowers[start - 1] in _STRIKES or lowers[start - 1] in _SIDES_DO or lowers[start - 1].endswith("ly")
    ):
        start -= 1
    side = next((r for r in teams if r.last == start and r.first >= man.last and r.targets), None)
    before = lowers[side.first - (2 if lowers[side.first - 1] == "the" else 1)] if side and side.first > 1 else "of"
    return side is not None and before not in _WITH_A_SIDE


_ROW = 14  # words
_DONE_BETWEEN = _STRIKES | frozenset(
    "got put gave opened made levelled equalised took first opener opening was had".split()
)
_DOUBLES = frozenset(
    "substitution substitutions change switch save stop blow booking figures act signing winner winners overtime overtimes ot".split()
)
_SIDES_DO = frozenset("then had have also duly again soon quickly later still found the net".split())
_WITH_A_SIDE = frozenset("for of as against past with from by to at".split())
_TIMES = {"twice": 2, "thrice": 3, "two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4, "5": 5}
_SMALL = 6


def _in_brackets(scene: Scene) -> Iterator[tuple[int, int]]:
    """ "Hale, Okoro (2) and Lind were on target", "Hale (twice)": not minutes, where other brackets hold more."""
    lowers = scene.sentence.lowers
    inside = [
        word for before, word, after in zip(lowers, lowers[1:], lowers[2:], strict=False)
        if before == "(" and after == ")" and word.isdigit()
    ]  # fmt: skip
    minutes = any(int(word) >= _SMALL for word in inside)
    for man in scene.people:
        bracket = lowers[man.last : man.last + 3]
        if len(bracket) == 3 and bracket[0] == "(" and bracket[2] == ")" and bracket[1] in _TIMES:
            if not (minutes and bracket[1].isdigit()):
                yield man.first, _TIMES[bracket[1]]
        elif bracket[:1] == ["("] and bracket[1:2] and bracket[1] in _COUNTS and lowers[man.last + 2] in _OF_THEM:
            yield man.first, _COUNTS[bracket[1]]  # "Hale (two penalties)", "Hale (two, one of them a header)"


_OF_THEM = frozenset("penalties headers goals including , with one".split())
_ORDINALS = {"second": 2, "third": 3, "fourth": 4}
_NOT_THE_GOAL = frozenset(
    "half yellow booking bookable spell period card caution cap attempt effort try shot kick penalty corner chance touch foul"
    " season minute time bite stint game appearance club year spot-kick of successive consecutive save".split()
)
_TAKEN_BACK = frozenset("wiped ruled disallowed chalked saved would could might offside denied".split())


def _by_ordinal(scene: Scene) -> Iterator[tuple[int, int]]:
    """ "Hale's second", "another from Hale", "a second for the same player": so many of his by then."""
    lowers = scene.sentence.lowers
    for man in scene.people:
        behind = lowers[man.last : man.last + 9]
        count = _ORDINALS.get(behind[1], 1) if behind[:1] in (["'s"], ["'"]) and len(behind) > 1 else 1
        after = behind[2:3]
        if count > 1 and not (_NOT_THE_GOAL & {*after}) and not (_TAKEN_BACK | _CAREER) & {*behind[2:]}:
            yield man.first, count
        at = start_of(man, lowers)
        if at > 1 and lowers[at - 1] in ("from", "by", "for") and (
            lowers[at - 2] == "another" or (lowers[at - 2] == "second" and lowers[at - 3 : at - 2] == ["a"])
        ):  # fmt: skip
            yield man.first, 2


_OF_OTHER_DAYS = _CAREER | frozenset(
    "many days weeks months cup competition tournament international outing country".split()
)


_THE_MATCH = frozenset("afternoon night evening game match day tie final".split())


def _his_own_second(scene: Scene, scorers: Sequence[tuple[Reference, float]]) -> Iterator[tuple[int, int]]:
    """ "Hale getting his second from a tight angle", "and Hale, with his third, wrapped it up": so many of his by then."""
    lowers = scene.sentence.lowers
    odds = {person.first: said for person, said in scorers}
    for at, word in enumerate(lowers[:-1]):
        count = _ORDINALS.get(lowers[at + 1]) if word in ("his", "her") else None
        behind = lowers[at + 2 : at + 10]
        end = next((i for i, w in enumerate(behind) if w in (".", ";", ":")), len(behind))
        of = 1 if behind[:1] == ["goal"] else 0  # "his third (goal) of the night"
        of_the_day = behind[of : of + 1] == ["of"] and bool(_THE_MATCH & {*behind[of + 1 : of + 4]})
        if (
            count is None
            or "touch" in lowers[:at]
            or (not of_the_day and _NOT_THE_GOAL & {*behind[:2]})
            or (_TAKEN_BACK | _OF_OTHER_DAYS) & {*behind[:end]}
        ):
            continue
        before = [p for p in scene.people if p.last <= at and odds.get(p.first, -9.0) > _SURELY]
        if not before and _comes(lowers, at + 2):
            before = [p for p in scene.people if p.first == at and p.targets and p.targets[0][1] > _ONE_MAN]
        if before:
            yield before[-1].first, count


def _comes(lowers: Sequence[str], at: int) -> bool:
    """ "His second, ten minutes later, was a tap-in", "Her third came": what he owns is a goal, and the subject."""
    goes_on = lowers[at : at + 12]
    aside = goes_on[:1] == [","] and "," in goes_on[1:]
    verb = goes_on[goes_on.index(",", 1) + 1 :] if aside else goes_on
    return bool(verb[:1]) and verb[0] in ("was", "came", "arrived", "followed")


_ONE_MAN = 0.8  # share from which a pronoun means one man
_SURELY = 0.5
_ON_TO = frozenset(
    "in on with after before from at just straight midway moments minutes seconds two three four five six late".split()
)
_DID_AGAIN = (["did", "it"], ["did", "so"], ["doing", "it"], ["doing", "so"], ["at", "it"])
_GOALS = frozenset("score ahead level extend reduce finish noun noun-level".split())


def _once_more(
    scene: Scene, phrases: Sequence[Found], scorers: Sequence[tuple[Reference, float]]
) -> Iterator[tuple[int, int]]:
    """ "Hale converted after 68 minutes and again in added time", "Hale levelled and the same player added a third"."""
    lowers = scene.sentence.lowers
    odds = {person.first: said for person, said in scorers}
    sure = [person for person, said in scorers if said > _SURELY]
    for man in sure:
        if man.form is Form.EPITHET and "same" in lowers[max(0, man.first - 1) : man.last]:
            yield man.first, 2
    for at, word in enumerate(lowers):
        again = word == "again" and lowers[at - 1 : at] in (["and"], [","], ["then"])
        more = word == "more" and lowers[at - 1 : at] == ["once"] and lowers[at - 2 : at - 1] in (["and"], [","])
        onward = lowers[at + 1 : at + 2]
        more = more or (word == "another" and lowers[at - 1 : at] in (["and"], [","]))
        more = more or (lowers[at - 2 : at + 1] in (["repeated", "the", "trick"], ["repeated", "the", "feat"]))
        onward = ["on"] if word in ("trick", "feat") else onward
        if (
            lowers[max(0, at - 2) : at] in _DID_AGAIN and word == "again"
        ):  # "opened the scoring and did so again on the hour"
            more, onward = True, ["on"]
        if lowers[max(0, at - 2) : at + 1] in (["repeated", "the", "dose"], ["did", "the", "same"]):
            more, onward = True, ["on"]
        if not (again or more) or not (onward and (onward[0] in _ON_TO or onward[0].isdigit())):
            continue
        before = [person for person in scene.people if person.last <= at and scene.stance.get(person.first) in ACTING]
        if before and odds.get(before[-1].first, 0.0) > _SURELY and any(
            phrase.pattern.says in _GOALS and before[-1].last <= phrase.first < at for phrase in phrases
        ):  # fmt: skip
            yield (
                before[-1].first,
                1
                + sum(
                    lowers[i] in ("again", "more", "another", "trick", "feat", "dose", "same")
                    and lowers[i - 1] in ("and", ",", "then", "once", "the", "it", "so")
                    for i in range(before[-1].last, at + 1)
                ),
            )


def _numbered(scene: Scene, scorers: Sequence[tuple[Reference, float]]) -> Iterator[tuple[int, int]]:
    """ "Hale notched his 11th and 12th goals of the season": two of this match."""
    lowers = scene.sentence.lowers
    odds = {person.first: said for person, said in scorers}
    for at, word in enumerate(lowers[:-5]):
        one, other = ordinal(lowers[at + 1]), ordinal(lowers[at + 3])
        if word not in ("his", "her") or lowers[at + 2] != "and" or not one or other != one + 1:
            continue
        before = [p for p in scene.people if p.last <= at and odds.get(p.first, -9.0) > _SURELY]
        if before and {"goal", "goals", "strikes"} & {*lowers[at + 4 : at + 7]}:
            yield before[-1].first, 2


_NAMED = frozenset(
    "first second third fourth fifth sixth last final opener equaliser equalizer leveller winner decider clincher".split()
)
_NO_NAME = _NOT_THE_GOAL | frozenset("goalkeeper quarter-final quarter".split())


def _by_names(scene: Scene, scorers: Sequence[tuple[Reference, float]]) -> Iterator[tuple[int, int]]:
    """ "Hale scored the opener and the winner", "Hale got the first and third goals, Lind the second": two of Hale's."""
    lowers = scene.sentence.lowers
    odds = {person.first: said for person, said in scorers}
    for at in range(1, len(lowers) - 2):
        other = at + 2 + (lowers[at + 2] == "the")
        pair = {*lowers[at : at + 1], *lowers[other : other + 1]}
        if lowers[at - 1] != "the" or lowers[at + 1] != "and" or len(pair) < 2 or not pair <= _NAMED:
            continue
        behind = next((p for p in scene.people if other < p.first < other + 7), None)
        if behind and {"by", "from", "to"} & {*lowers[start_of(behind, lowers) - 1 : behind.first]}:
            if odds.get(behind.first, -9.0) > 0.0:
                yield behind.first, 2
            continue
        before = [p for p in scene.people if p.last < at and scene.stance.get(p.first) in ACTING]
        did = {*lowers[before[-1].last : at]} if before else set()
        if _NO_NAME & {*lowers[other + 1 : other + 2]} or len(did) > _SOON or not (_STRIKES | _GETS) & did:
            continue
        if odds.get(before[-1].first, -9.0) > 0.0:
            yield before[-1].first, 2


_SOON = 5  # words between a man and the names of his goals
_GETS = frozenset("had got hit scored netted grabbed added bagged managed notched gets hits scores".split())
_SO_MANY = {"two": 2, "both": 2, "pair": 2, "three": 3, "four": 4}
_OTHER = frozenset("the other others remaining first last all next".split())


def _so_many(scene: Scene, scorers: Sequence[tuple[Reference, float]]) -> Iterator[tuple[int, int]]:
    """ "Lind got the other two", "Hale had three, one a penalty": a number with nothing behind it is of goals."""
    lowers = scene.sentence.lowers
    for nth, (man, said) in enumerate(scorers):
        if lowers[man.last : man.last + 1] == []:
            continue
        if nth and said > 0 and lowers[man.last] in _SO_MANY and lowers[man.first - 1] in (",", "and", ";"):
            if lowers[man.last + 1 : man.last + 2] in ([","], ["."], [";"], ["and"]):
                yield man.first, _SO_MANY[lowers[man.last]]  # "Hale hit a hat-trick, Lind two and Moss a penalty"
        if said <= _SURELY or lowers[man.last] not in _GETS:
            continue
        at = man.last + 1
        while at < len(lowers) and lowers[at] in _OTHER and at - man.last < 4:
            at += 1
        if lowers[at : at + 2] == ["a", "pair"]:
            at += 1
        many = _SO_MANY.get(lowers[at]) if at < len(lowers) else None
        if many and lowers[at + 1 : at + 2] in (
            [","],
            ["."],
            [";"],
            ["and"],
            *([["for"]] if lowers[at - 1] == "other" else []),
        ):
            yield man.first, many


def _of_a_career(lowers: Sequence[str], phrase: Found) -> bool:
    """ "four goals in three games", "his tally to four goals": not of this match alone."""
    after = lowers[phrase.last : phrase.last + 6]
    if (
        lowers[phrase.first] == "double"
        and after[:1]
        and after[0] in ("the", "their", "his", "its", "our", "up", "that")
    ):
        return True  # "double the lead"
    clause = after[: after.index(",")] if "," in after else lowers[phrase.last : phrase.last + _FAR]
    if any(clause[at : at + 2] == ["last", when] for at in range(len(clause)) for when in _DAYS_AGO):
        return True  # "got two at Eastvale last week"
    if _his_first(lowers, phrase):
        return False
    return bool(set(after) & _CAREER and {"in", "for", "from", "of", "this"} & set(after)) or (
        "tally" in (said := lowers[max(0, phrase.first - 5) : phrase.first + 1]) and "with" not in said
    )  # but "took his tally to 29 with a hat-trick"


def _are_his(lowers: Sequence[str], phrase: Found) -> bool:
    """ "All four came from Hale", "credited with all three goals", "a maiden hat-trick": of this match, and not "the first two goals"."""
    if lowers[phrase.first - 1] == "all":
        before = lowers[max(0, phrase.first - 3) : phrase.first - 1]
        return bool(phrase.slots) or before[-1:] in _GOT or before in _HAS
    return _his_first(lowers, phrase)


def _his_first(lowers: Sequence[str], phrase: Found) -> bool:
    """ "Her first treble for the club", "a maiden hat-trick"."""
    return lowers[phrase.first] in _SEVERAL and lowers[phrase.first - 1 : phrase.first] in (["first"], ["maiden"])


_GOT = tuple([word] for word in "scored got netted hit bagged claimed grabbed notched scoring getting netting".split())
_HAS = (["credited", "with"], ["accounted", "for"], ["responsible", "for"], ["accounting", "for"])
_FAR = 14  # words within which "last season" is still said of the goals
_DAYS_AGO = ("week", "weekend", "month", "season", "year", "time", "saturday", "sunday")


def _each_of_them(lowers: Sequence[str]) -> bool:
    """ "two goals each", not "a goal in each half"."""
    return any(w == "each" and lowers[i + 1 : i + 2] not in (["half"], ["side"]) for i, w in enumerate(lowers))


def _who_did_it_with(phrase: Found, scene: Scene, lowers: Sequence[str]) -> tuple[Reference, str] | None:
    """ "Hale upstaged Okoro with a fine double": the subject of the words before "with", not "Okoro with a double"."""
    start = max(0, phrase.first - 4)
    if "with" not in lowers[start : phrase.first]:
        return None
    at = max(i for i in range(start, phrase.first) if lowers[i] == "with")
    replying = next((p for p in scene.people if p.last == at - 1 and lowers[at - 1].endswith("ing")), None)
    if replying:
        return replying, "with"  # "..., with Moss replying with a double"
    beside = next((p for p in scene.people if p.last == at), None)
    if beside and lowers[beside.first - 1] in (",", ";", "-", "–", "—", "and", "for"):
        return None
    doers = [p for p in scene.people if p.last < at and scene.stance.get(p.first) == "subject"]
    return (doers[-1], "with") if doers else None


def _minutes_counted(
    scene: Scene, likely: Sequence[Reference], rows: Sequence[Sequence[TimeMention]]
) -> dict[int, int]:
    """How many minutes stand in a row behind a man who may have scored: "on 23 and 67 minutes", "(12, 48)"."""
    lowers = scene.sentence.lowers
    found: dict[int, int] = {}
    for row in rows:
        exact = [time for time in row if time.time.lo is not None and time.time.lo == time.time.hi]
        man = None if each_his_own(lowers, likely, row) else all_of_one(lowers, likely, row)
        if man and any(man.last <= other.first < row[0].first for other in scene.people):
            continue  # "Ljung added the second in the 66th, then Henn ... in the 81st and 90th"
        if man and len(exact) == len(row) <= _MOST and len({time.time.lo for time in row}) == len(row):
            found[man.first] = max(found.get(man.first, 1), len(row))
    return found
