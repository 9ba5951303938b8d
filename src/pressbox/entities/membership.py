"""Who stands near which team, and with whom, in; who plays for or coaches whom, out.

    "Roma keeper Szczesny ... Kessie sent Szczesny the wrong way"  ->  Szczesny: Roma; Kessie: not Roma

Direct words count most ("Roma keeper Szczesny", "for Inter"); what men do to each other carries the rest: who passes
to whom is of one side, who saves from whom is not. Weights are log-odds; the sides are settled together.
"""

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence

from pressbox.datatypes.cast import THEY, Form, Kind, Reference, denied_outright, strongest, tell_side
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.entities.answers import answers, was_answered
from pressbox.entities.evidence import Named, add, named, said_in
from pressbox.entities.fared import fared, fared_then
from pressbox.entities.first_names_only import tie_first_names
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.harm import is_own_goal
from pressbox.entities.keepers import KEEPERS, keeping, surely
from pressbox.entities.met_where import governor
from pressbox.entities.mistakes import gifts
from pressbox.entities.names import fold
from pressbox.entities.nicknames import stand_in_of
from pressbox.entities.outright import told_outright
from pressbox.entities.own_voice import own_name
from pressbox.entities.pair_odds import Pair, pair_odds
from pressbox.entities.roles import role, roles_of
from pressbox.matching import forms_of
from pressbox.matching.subjects import ACTING, stances
from pressbox.phrases.en.people import COACH_NOUNS, MODIFIERS, PLAYER_NOUNS, POSITIONS
from pressbox.weighing.sides import Ties

_SAVES = frozenset().union(
    *map(forms_of, "save deny beat block foul trip fell tackle challenge thwart foil outpace outmuscle catch"
         " round dispossess rob mark".split())
) | frozenset("past beyond over under through around between".split())  # fmt: skip
_PUTS = frozenset().union(
    *map(forms_of, "put fire give hand send head shoot pull bring draw edge nudge lift steer hand".split())
)
_GIVES = frozenset(
    "give gives giving gave hand handed handing earn earned earning put putting fire fired send sent".split()
)
_WINNINGS = frozenset(
    "win lead victory advantage draw point points hope lifeline ahead front level equaliser triumph".split()
)
_STATES = frozenset("ahead front level lead terms back advantage lifeline hope parity".split())
_GOAL_WORDS = frozenset().union(
    *map(forms_of, "level score equalise lead net strike respond double extend reply add go take open break".split())
) | frozenset("through ahead front equaliser equalizer lead goal opener winner goals".split())  # fmt: skip


def gather(document: Document, by_sentence: dict[int, list[Reference]]) -> Ties:
    """All evidence of a report, sentence by sentence."""
    ties = Ties()
    ties.keepers.update(keeping(document, by_sentence))
    keepers = surely(ties.keepers)
    listed: str | None = None  # the team whose line-up is being read
    before: Named | None = None  # the last sentence that named a team
    men: Named | None = None  # and the last that named people
    for sentence in document.sentences:
        references = [
            r for r in by_sentence.get(sentence.index, ())
            if (r.targets or r.owner) and r.kind in (Kind.TEAM, Kind.PERSON)
        ]  # fmt: skip
        if sentence.genre is Genre.LINEUP:
            listed = _read_lineup(sentence, references, listed, ties)
            continue
        if sentence.genre is Genre.PROSE and len(sentence.tokens) > 8:
            listed = None
        now = named(sentence, references)
        add(said_in(now, before, men, keepers, _weigh_sentence), sentence.index, ties)
        if any(r.kind is Kind.TEAM for r in references):
            before = now
        people = [r for r in references if r.kind is Kind.PERSON and r.best]
        if people:
            men = now if len(people) == len(references) else named(sentence, people)
    _set_coaches_apart(document, by_sentence, ties)
    tie_first_names(document, by_sentence, ties)
    return ties


def _weigh_sentence(
    sentence: Sentence, references: list[Reference], before: Named | None, men: Named | None, keepers: frozenset[str]
) -> Ties:
    """The evidence of one sentence; sentences are counted from it, those before it below 0."""
    ties = Ties()
    _weigh_owners(sentence, references, ties)
    of_teams, of_men = pair_odds(sentence, references, before, men, keepers)
    outright = told_outright(sentence, references, before)
    at = sentence.index
    ties.outright.update({(0, man.first, team.sentence - at, team.first): odds > 0 for man, team, odds in outright})
    _weigh_learned(sentence, before, of_teams, ties)
    _weigh_pairs(of_men, ties)
    for left, right in (*itertools.pairwise(references), *_described(references)):
        if right.first < left.last:
            continue  # "Montella" inside "Montella's side"
        between = sentence.lowers[left.last : right.first]
        if len(between) <= 14:
            _weigh(sentence, left, right, between, ties)
    _weigh_own_voice(sentence, references, ties)
    _weigh_their_keeper(sentence, references, ties)
    for man, team, weight in outright:
        tell_side(ties.own, ties.same, man, team, ties.meant.get((team.sentence - at, team.first)), weight)
    for one, other, together in fared_then(sentence, references, men[0], men[1]) if men else ():
        (ties.same if together else ties.against).append((one.best or "", other.best or "", _ANSWERED))
    people = [r for r in references if r.kind is Kind.PERSON and r.best]
    _weigh_beaten(sentence, people, ties)
    if len(people) > 1:
        for one, other, together in (*answers(sentence, references), *fared(sentence, references)):
            weight = _ANSWERED * one.targets[0][1] * other.targets[0][1]
            (ties.same if together else ties.against).append((one.best or "", other.best or "", weight))
        stance = stances(people, [token.text for token in sentence.tokens], sentence.lowers)
        for erred, gained in gifts(sentence.lowers, people, stance):
            weight = _GAINED * erred.targets[0][1] * gained.targets[0][1]
            ties.against.append((erred.best or "", gained.best or "", weight))
    return ties


def _described(references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """Whoever is told of right before "the Millfield left-back", with the team in it: "Hale, the Millfield left-back"."""
    for man, epithet, team in zip(references, references[1:], references[2:], strict=False):
        told = man.kind is Kind.PERSON and epithet.kind is Kind.PERSON and team.kind is Kind.TEAM
        if told and man.last <= epithet.first <= team.first and team.last <= epithet.last:
            yield man, team


_GAINED, _ANSWERED = 2.0, 3.0  # 63 of 64 such pairs of our reports are as they say


_BEATEN = 1.0
_PAST_HIM = frozenset("past beyond over round around".split())


def _weigh_their_keeper(sentence: Sentence, references: Sequence[Reference], ties: Ties) -> None:
    """ "He had a penalty saved by the Millfield keeper", "Hale shot straight at the Millfield keeper": no man of Millfield."""
    lowers = sentence.lowers
    for team in references:
        if team.kind is not Kind.TEAM or not team.best or not KEEPERS & {*lowers[team.last : team.last + 2]}:
            continue
        man = next((r for r in reversed(references) if r.kind is Kind.PERSON and r.last <= team.first), None)
        if man is None or man.best is None or lowers[team.first - 1] not in _AT_A_KEEPER:
            continue
        between = lowers[man.last : team.first]
        he_is = between[:1] == [","] and all(word in (",", "the") or word in MODIFIERS for word in between)
        if len(between) <= _FAR_FROM_HIM and not he_is and not KEEPERS & {*between}:  # not "Hale, the Millfield keeper"
            _tell_side(man, team, _NOT_THEIRS, ties)


_FAR_FROM_HIM, _NOT_THEIRS = 8, -2.5


def _weigh_beaten(sentence: Sentence, people: Sequence[Reference], ties: Ties) -> None:
    """ "allowed Hale to run in behind Lind and lob a finish over Okoro": Lind and Okoro play against Hale."""
    lowers = sentence.lowers
    if len(people) < 2 or (_PAST_HIM.isdisjoint(sentence.words) and "behind" not in sentence.words):
        return
    stance = stances(people, [token.text for token in sentence.tokens], lowers)
    for beaten in people:
        if beaten.form is not Form.NAME:
            continue  # "lobbed over him", "round the keeper": rather some man who was not named
        at = beaten.first
        while at and lowers[at - 1] != "and" and (  # "Hale nodded over and Lind shot wide": two of a side
            lowers[at - 1] in MODIFIERS or lowers[at - 1] in PLAYER_NOUNS or lowers[at - 1] in POSITIONS
            or lowers[at - 1] == "the"
        ):  # fmt: skip
            at -= 1
        behind = lowers[max(0, at - 2) : at] == ["in", "behind"]
        if not at or not (behind or lowers[at - 1] in _PAST_HIM) or lowers[beaten.last : beaten.last + 1] == ["'s"]:
            continue
        by = next(
            (p for p in reversed(people) if p.last < at and p.best != beaten.best and stance[p.first] in ACTING), None
        )
        if by and not _OTHER_MATCHES & set(lowers[by.last : beaten.first]):
            weight = _BEATEN * by.targets[0][1] * beaten.targets[0][1]
            ties.against.append((by.best or "", beaten.best or "", weight))


_OTHER_MATCHES = frozenset("season career chosen preferred picked selected table points list charts goals".split())
_RIVALS = 1.5


def _set_coaches_apart(document: Document, by_sentence: dict[int, list[Reference]], ties: Ties) -> None:
    """Where a report tells of two coaches, they are one of either side."""
    said = roles_of(document, {index: tuple(references) for index, references in by_sentence.items()})
    coaches = [name for name in said if role(said[name], ties.coaches.get(name, 0.0)) == "coach"]
    if len(coaches) == 2:
        ties.against.append((coaches[0], coaches[1], _RIVALS))


_MET = 3.0
_MEETS = frozenset("above below behind over against beat beating past of with at from off to".split())


def _weigh_owners(sentence: Sentence, references: Sequence[Reference], ties: Ties) -> None:
    """ "Montella's side stay sixth, two points above Inter": he is not Inter's."""
    for side in references:
        if side.kind is not Kind.TEAM or not side.owner:
            continue
        for team in references:
            governed = sentence.tokens[team.first - 1].lower in _MEETS if team.first else False
            if team.kind is Kind.TEAM and team.form is Form.NAME and team.first >= side.last and team.best and governed:
                ties.own[side.owner][team.best] -= _MET * team.targets[0][1]


_LEARNED = 0.5  # how much the learned word on one pair counts, in log-odds
_PAIRED = 0.6
_PAIR_PRIOR = 0.2
# How far each kind of learned word is to be trusted beside the others, fitted to whose men the people of our reports are:
# of a team of the man's own sentence, and of the one before it.
_OF_TEAMS = {Form.NAME: (1.9, 0.65), Form.NICKNAME: (1.25, 1.0), Form.EPITHET: (1.2, 1.6), Form.PRONOUN: (0.35, 0.4)}
_OF_NO_NAME = 0.65  # of two men of a sentence, where "he" or "the striker" is one
_NEIGHBOURS = 2.0  # of men of two sentences
_LIMIT = 2.5
_PRIOR, _PRIOR_NAMED = 0.1, 0.2  # a team named beside a man is his oftener than not; being named often is no evidence


def _weigh_learned(sentence: Sentence, before: Named | None, pairs: Iterable[Pair], ties: Ties) -> None:
    """Whether people are of the teams that are named near them."""
    for person, team, said in strongest(pairs):
        if denied_outright(ties, person, team, said, sentence.index):
            continue
        beside = team.sentence == sentence.index and team.form in (Form.NAME, Form.NICKNAME)
        odds = _LEARNED * max(-_LIMIT, min(_LIMIT, said - (_PRIOR_NAMED if beside else _PRIOR)))
        odds *= _OF_TEAMS[team.form][team.sentence != sentence.index]
        its = before[0] if before and team.sentence == before[0].index else sentence
        stand_in = _stand_in(its, its.index - sentence.index, team, ties)
        tell_side(ties.own, ties.same, person, team, stand_in, odds)


_OUR_MAN = 3.0  # "our centre half, Big Dave Pruett", "our own Mike"
_OWN_DESCRIBED, _CLOSE = frozenset(", own big little good mate number".split()), 6
_OTHERS = 1.0  # "they" and "the visitors" beside "we" are the others


def _weigh_own_voice(sentence: Sentence, references: Sequence[Reference], ties: Ties) -> None:
    """ "The visitors levelled and we were behind", "their keeper denied us": in one sentence "we" and they are two; "our own Mike" is ours."""
    ours = next((r for r in references if r.head == "we"), None)
    we = _stand_in(sentence, 0, ours, ties) if ours else None
    if we is None:
        return
    for man in references:
        our = next((r for r in reversed(references) if r.head == "we" and r.last <= man.first), None)
        if our and man.kind is Kind.PERSON and man.best and sentence.lowers[our.first] == "our":
            between = sentence.lowers[our.last : man.first]
            told = [word for word in between if word not in _OWN_DESCRIBED]
            if len(between) <= _CLOSE and told != between and _describes(told):
                ties.same.append((man.best, we, _OUR_MAN * man.targets[0][1]))
    for side in references:
        if (
            side.kind is Kind.TEAM
            and side.form in (Form.PRONOUN, Form.EPITHET)
            and side.head != "we"
            and not side.owner
        ):
            they = _stand_in(sentence, 0, side, ties)
            if they:
                ties.against.append((we, they, _OTHERS))


_AT_HOME = frozenset(("home", "hosts", "homesters"))
_AWAY = frozenset(("away", "visiting", "visitors", "travelling", "guests"))
_OPPOSED = 6.0
_HOSTS = 1.45  # "the hosts" taken for the likelier of two teams are that team in nine cases of ten


def _stand_in(sentence: Sentence, at: int, team: Reference, ties: Ties) -> str | None:
    """A name for whoever "the hosts" or "they" are here: it is settled with the people who is meant."""
    name = _name_stand_in(sentence, at, team, ties)
    if name:
        ties.meant[at, team.first] = name
    return name


def _name_stand_in(sentence: Sentence, at: int, team: Reference, ties: Ties) -> str | None:
    if team.owner:
        return team.owner  # "Bruce's side": whatever side he is of
    if len(team.targets) < 2:
        return None
    if team.head == "we":
        name = own_name(name for name, _ in team.targets)
    elif team.form is Form.NICKNAME and team.head:
        name = stand_in_of(team)
    elif team.form is Form.PRONOUN:
        name = f"{THEY}{at} {team.first}"
    else:
        words = {t.lower for t in sentence.tokens[team.first : team.last]}
        side = "hosts" if words & _AT_HOME else "visitors" if words & _AWAY else None
        if team.form is not Form.EPITHET or side is None:
            return None
        two = " ".join(sorted(name for name, _ in team.targets))
        name = f"#{side} {two}"
        rivals = f"#{'visitors' if side == 'hosts' else 'hosts'} {two}"
        if name not in ties.stand_ins and rivals not in ties.stand_ins:
            ties.against.append((name, rivals, _OPPOSED))
            for one, sign in ((name, 1), (rivals, -1)):
                ties.stand_ins[one] = None
                for (target, share), turn in zip(team.targets[:2], (1, -1), strict=True):
                    ties.own[one][target] = sign * turn * _HOSTS * abs(math.log(max(share, 0.05) / 0.5))
        return name
    if name not in ties.stand_ins:
        ties.stand_ins[name] = None
        for target, share in team.targets:
            ties.own[name][target] = math.log(max(share, 0.05))
    return name


def _read_lineup(sentence: Sentence, references: Sequence[Reference], listed: str | None, ties: Ties) -> str | None:
    for reference in references:
        if reference.kind is Kind.TEAM and reference.first <= 2:
            listed = reference.best
        elif reference.kind is Kind.PERSON and listed and reference.best:
            ties.own[reference.best][listed] += 5
    return listed


def _weigh(sentence: Sentence, left: Reference, right: Reference, between: list[str], ties: Ties) -> None:
    a, b = left.best, right.best
    if a is None or b is None or a == b:
        return
    if left.kind is Kind.TEAM and right.kind is Kind.PERSON:
        _tell_side(right, left, _team_then_person(sentence, left, b, between, ties), ties)
    elif left.kind is Kind.PERSON and right.kind is Kind.TEAM:
        _tell_side(left, right, _person_then_team(sentence, right, left, between, ties), ties)
    elif left.kind is Kind.PERSON and right.kind is Kind.PERSON:
        _weigh_people(left, right, between, ties)


def _tell_side(man: Reference, team: Reference, weight: float, ties: Ties) -> None:
    """Direct words on a man and a team; "Hale had given the visitors the lead" speaks of whoever the visitors are."""
    if weight:
        tell_side(ties.own, ties.same, man, team, ties.meant.get((0, team.first)), weight)


def _describes(words: Iterable[str]) -> bool:
    """Whether all words may stand between a team and its man."""
    book = gazetteer()
    return all(
        word == "'s" or word in MODIFIERS or word in POSITIONS or word in PLAYER_NOUNS or word in COACH_NOUNS
        or "-" in word or book.nationality(fold(word)) is not None or word.isdigit()
        for word in words
    )  # fmt: skip


def _without_description(words: list[str]) -> list[str]:
    """The words before a man without those that only describe him."""
    end = len(words)
    while end and (words[end - 1] in _ARTICLES or _describes(words[end - 1 : end])):
        end -= 1
    return words[:end]


_ARTICLES = frozenset("a an the their his her its former".split())


def _team_then_person(sentence: Sentence, team: Reference, man: str, between: list[str], ties: Ties) -> float:
    """What a team and a man behind it say of his being of it; whether he coaches it or keeps its goal goes to `ties`."""
    before = [token.lower for token in sentence.tokens[max(0, team.first - 3) : team.first]]
    former = any(word in ("former", "ex", "ex-", "one-time", "formerly") for word in before) or "ex-" in before[-1:]
    loan = before[-2:] == ["loan", "from"] or (before[-1:] == ["from"] and "signing" in before)
    if _describes(between) and len(between) <= 6 and between != ["and"]:
        if former or loan or _OLD_BOYS & {*between}:
            return 0.0 if loan else _LEFT_THEM
        if any(word in COACH_NOUNS for word in between) and not {"assistant"} & set(between):
            ties.coaches[man] += 2
        if any(POSITIONS.get(word) == "goalkeeper" for word in between):
            ties.keepers[man] += 2
        if any(word in POSITIONS for word in between):
            ties.coaches[man] -= 2
        return (3.5 if between else 1.0) * team.targets[0][1]
    if not between or former:
        return 0.0
    if between == ["had"]:
        onward = {token.lower for token in sentence.tokens[team.last + 1 : team.last + 9]}
        if "off" in onward and onward & {"sent", "carried", "ordered", "helped", "stretchered"}:
            return 3.0  # "Marlow had Mark Ives sent off"
        return 0.0
    said = _without_description(between)  # "through Nigerian forward Duru"
    if said[-1:] == ["through"] or said[-2:] == ["thanks", "to"]:
        return _of_the_winners(governor(sentence.lowers, team, said), said)
    if said[-1:] and said[-1] in _WHEN_IT_FELL and _let_in(between):
        return _SCORED_AGAINST if not _is_owner(sentence, team, between) else 0.0
    if said[-1:] and said[-1] in ("when", "as", "after", "with", "and", ",") and _GOAL_WORDS & set(between):
        met = governor(sentence.lowers, team, between)
        if between[0] in _THEIRS or met in _MET_BY or (met in _MOVED and between[-1] != "and"):
            return 0.0
        return 0.7 if _NO_FEATS.isdisjoint(sentence.lowers[team.last + len(between) + 1 :][:_SOON]) else 0.0
    if between[-1] == "under":
        ties.coaches[man] += 1
        return 1.5
    return 0.0


def _of_the_winners(met: str, said: Sequence[str]) -> float:
    """ "Marlow won through Hale", "took a point at Marlow thanks to Hale": there Marlow is whom he scored against."""
    if met == "by":
        return -_SCORED_THROUGH if "despite" in said else 0.0
    return -_SCORED_THROUGH if met in _MET_BY else _SCORED_THROUGH


_SCORED_THROUGH, _LEFT_THEM = 1.8, -1.5
_OLD_BOYS = frozenset("boy reject discard exile".split())
_MET_BY = frozenset(
    "at with against over past beat beats beating defeated edged edging downed overcame saw hosted to".split()
)
_MOVED = frozenset(
    "put gave given giving had fired headed sent edged nudged handed of".split()
)  # "put Marlow ahead, Hale hit back"
_THEIRS = frozenset("'s back net goal defence defense area box keeper goalkeeper wall rearguard".split())
_SCORED_AGAINST = -2.0
_NO_FEATS = frozenset(  # "led when Hale was sent off", "went ahead after Hale had handled"
    "sent dismissed fouled handled handball felled tripped booked own penalised upended red dismissal".split()
)
_WHEN_IT_FELL = frozenset("when as to ,".split())
_FELL = frozenset().union(*map(forms_of, "fall go slip".split()))
_LET_IN = frozenset(forms_of("concede"))
_NO_GOAL = frozenset("penalty corner corners free-kick kick possession spot-kick ground".split())


def _let_in(between: list[str]) -> bool:
    """ "Tetbury fell behind when Hale ...", "conceded early, Hale turning in a cross": it was the others' goal."""
    verb = next((at for at, word in enumerate(between[:3]) if word in _FELL | _LET_IN), None)
    if verb is None or len(between) > _SOON:
        return False
    if between[verb] in _LET_IN:
        return _NO_GOAL.isdisjoint(between)
    return between[verb + 1 : verb + 2] == ["behind"]


def _is_owner(sentence: Sentence, team: Reference, between: Sequence[str]) -> bool:
    """ "Fell behind when Hale's back-pass ...": who owns a thing may have erred."""
    lowers = sentence.lowers
    start = team.last + len(between)
    return "'s" in lowers[start + 1 : start + 4]


_SOON = 8
_AT_A_KEEPER = frozenset("the by past beyond beat beating at over round into under".split())
_KEPT_BY_HIM = frozenset("goal net nets posts sticks uprights".split())


_OWN_GOAL = 3.5


def _person_then_team(sentence: Sentence, team: Reference, one: Reference, between: list[str], ties: Ties) -> float:
    """The same of a man and a team behind him."""
    after = [token.lower for token in sentence.tokens[team.last : team.last + 5]]
    onward = {token.lower for token in sentence.tokens[team.last : team.last + 11]}
    before_team = between[-1] if between else ""
    if between == ["'s"]:
        ties.coaches[one.best or ""] += 1.5
        return 3.0
    if _PUTS & set(between[:2]) and len(between) <= 2 and _STATES & set(after):
        return -_OWN_GOAL if is_own_goal(sentence, one) else 2.5
    if before_team in _GIVES and is_own_goal(sentence, one):
        return -_OWN_GOAL if len(between) <= _SOON else 0.0
    if before_team in _GIVES and len(between) <= 12 and (_WINNINGS & onward or any(map(is_score, onward))):
        # "scored twice in the last ten minutes to give Torino a 2-0 win"
        return -2.5 if was_answered(sentence.lowers, one) else 2.5
    where = [word for word in between if word not in ("the", ",", "was", "is", "busy")]
    if where in (["in"], ["between"]) and _KEPT_BY_HIM & {*after[:2]}:
        return 3.0  # "past Mick Reddy in the Badgers goal"
    if before_team == "for" and len(between) <= 8:  # "fouled by Moss and scored for Marlow": of the other
        return 0.0 if between[:1] == ["and"] and sentence.lowers[one.first - 1] == "by" else 1.8
    if before_team == "of" and len(between) <= 2:
        return 2.0
    if between[:2] == [",", "the"] and _describes(after[:1]) and _describes(between[2:]):
        return 2.5
    if between == [","] and after[:1] == ["'s"] and any(w in POSITIONS or w in PLAYER_NOUNS for w in after[1:4]):
        return 2.5  # "Hale, Marlow's best back, sliced the ball"
    if before_team in ("against", "past", "beat", "beating", "deny", "denied", "denying") and len(between) <= 8:
        return -1.0
    if "'s" in between[:1] and _GOAL_WORDS & set(between) and before_team in ("put", "gave", "earned", "for", "handed"):
        return 2.0
    return 0.0


def _weigh_people(left: Reference, right: Reference, between: list[str], ties: Ties) -> None:
    """Who is a keeper by what another does to him; the sides of two men are weighed by `_weigh_pairs`."""
    words = set(between)
    if right.best and words & _SAVES and "by" in words:
        if between[-1] in _SAVES | {"by", "the", "keeper", "goalkeeper", "onrushing", "diving"}:
            if words & {"save", "saved", "beat", "past", "beyond", "over", "keeper", "goalkeeper"}:
                ties.keepers[right.best] += 0.6


def _weigh_pairs(pairs: Iterable[Pair], ties: Ties) -> None:
    """Whether the people of a sentence, and the first of it with those before, are of one side."""
    for left, right, said in pairs:
        share = left.targets[0][1] * right.targets[0][1]
        odds = max(-_LIMIT, min(_LIMIT, said - _PAIR_PRIOR))
        if left.sentence != right.sentence:
            odds *= _NEIGHBOURS
        elif Form.NAME is not left.form or Form.NAME is not right.form:
            odds *= _OF_NO_NAME
        ties.same.append((left.best or "", right.best or "", _PAIRED * share * odds))
