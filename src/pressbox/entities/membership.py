"""Who stands near which team, and with whom, in; who plays for or coaches whom, out.

    "Roma keeper Szczesny ... Kessie sent Szczesny the wrong way"  ->  Szczesny: Roma; Kessie: not Roma

Direct words count most ("Roma keeper Szczesny", "for Inter"); what men do to each other carries the rest: who passes
to whom is of one side, who saves from whom is not. Weights are log-odds; the sides are settled together.
"""

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.names import fold
from pressbox.entities.pair_features import neighbour_features, pair_features
from pressbox.matching import forms_of
from pressbox.matching.subjects import stances
from pressbox.phrases.en.people import COACH_NOUNS, MODIFIERS, PLAYER_NOUNS, POSITIONS
from pressbox.weighing import odds_of
from pressbox.weighing.sides import Ties

_PASSES = frozenset().union(
    *map(forms_of, "pass find feed cross release tee square pick play set lay slip thread head knock flick pull cut roll"
         " send supply serve meet combine exchange swap link join assist collect receive latch convert tap bring introduce throw withdraw haul".split())
)  # fmt: skip
_PASS_NOUNS = frozenset(
    "cross pass corner ball free-kick flick through-ball centre delivery knock-down knockdown lay-off layoff throw"
    " throw-in cut-back cutback pull-back pullback assist header nod-down flick-on one-two set-piece long-ball"
    " cross-field backheel back-heel dummy feed touch run crosses corners service setpiece".split()
)
_SAVES = frozenset().union(
    *map(forms_of, "save deny beat block foul trip fell tackle challenge thwart foil outpace outmuscle catch"
         " round dispossess rob mark".split())
) | frozenset("past beyond over under through around between".split())  # fmt: skip
_SWAPS = forms_of("replace") | forms_of("relieve")
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
    listed: str | None = None  # the team whose line-up is being read
    before: tuple[Sentence, list[Reference]] | None = None  # the last sentence that named a team
    men: tuple[Sentence, list[Reference]] | None = None  # and the last that named people
    for sentence in document.sentences:
        references = [
            r for r in by_sentence.get(sentence.index, ()) if r.targets and r.kind in (Kind.TEAM, Kind.PERSON)
        ]
        if sentence.genre is Genre.LINEUP:
            listed = _read_lineup(sentence, references, listed, ties)
            continue
        if sentence.genre is Genre.PROSE and len(sentence.tokens) > 8:
            listed = None
        _weigh_learned(document, sentence, references, before, ties)
        if any(r.kind is Kind.TEAM for r in references):
            before = (sentence, references)
        _weigh_pairs(sentence, references, men, ties)
        people = [r for r in references if r.kind is Kind.PERSON and r.best]
        if people:
            men = (sentence, people)
        for left, right in itertools.pairwise(references):
            between = [token.lower for token in sentence.tokens[left.last : right.first]]
            if len(between) <= 14:
                _weigh(sentence, left, right, between, ties)
    return ties


_LEARNED = 0.8  # how much the learned word on one pair counts, in log-odds
_TOLD = 1.0
_PAIRED = 1.0
_TOO_MANY = 2  # teams named between two men: the sentence has come to another match, or to its other side
_PAIR_PRIOR = 0.2
_LIMIT = 2.5
_PRIOR = 0.1  # a team named beside a man is his oftener than not; being named often is no evidence


def _weigh_learned(
    document: Document,
    sentence: Sentence,
    references: Sequence[Reference],
    before: tuple[Sentence, list[Reference]] | None,
    ties: Ties,
) -> None:
    for person in references:
        if person.kind is not Kind.PERSON or not person.best or person.targets[0][1] < 0.5:
            continue
        for team, features in team_features(sentence, references, before, person):
            share = team.targets[0][1] * person.targets[0][1]
            odds = _LEARNED * max(-_LIMIT, min(_LIMIT, odds_of("member", features) - _PRIOR))
            stand_in = _stand_in(document.sentences[team.sentence], team, ties)
            if stand_in:
                ties.same.append((person.best, stand_in, odds * person.targets[0][1]))
            else:
                ties.own[person.best][team.best or ""] += share * odds


_AT_HOME = frozenset(("home", "hosts", "homesters"))
_AWAY = frozenset(("away", "visiting", "visitors", "travelling", "guests"))
_OPPOSED = 6.0


def _stand_in(sentence: Sentence, team: Reference, ties: Ties) -> str | None:
    """A name for whoever "the hosts" or "they" are here: it is settled with the people who is meant."""
    if len(team.targets) < 2:
        return None
    if team.form is Form.PRONOUN:
        name = f"#they {team.sentence} {team.first}"
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
                    ties.own[one][target] = sign * turn * abs(math.log(max(share, 0.05) / 0.5)) / 2
        return name
    if name not in ties.stand_ins:
        ties.stand_ins[name] = None
        for target, share in team.targets:
            ties.own[name][target] = math.log(max(share, 0.05))
    return name


def team_features(
    sentence: Sentence,
    references: Sequence[Reference],
    before: tuple[Sentence, list[Reference]] | None,
    person: Reference,
) -> Iterator[tuple[Reference, list[str]]]:
    """Each team that a person's sentence names, or else the one before it, with what speaks for his being of it."""
    teams = [r for r in references if r.kind is Kind.TEAM and r.best]
    for team in teams:
        yield team, member_features(sentence, references, person, team)
    if before and not any(t.first < person.first for t in teams) and sentence.index - before[0].index <= 2:
        earlier = [r for r in before[1] if r.kind is Kind.TEAM and r.best]
        for place, team in enumerate(earlier[:1] + earlier[-1:] if len(earlier) > 1 else earlier):
            yield team, _carried_features(sentence, person, before[0], team, place, len(earlier))


def _carried_features(
    sentence: Sentence, person: Reference, before: Sentence, team: Reference, place: int, count: int
) -> list[str]:
    """A team of the sentence before: its part there, and how this sentence begins."""
    lowers = [t.lower for t in before.tokens]
    prior = lowers[team.first - 1] if team.first else "^"
    words = set(lowers[team.last : team.last + 8])
    head = sentence.tokens[0].lower
    out = [
        f"C:{place}:{min(count, 3)}",
        f"C:{place}:bt:{prior}",
        f"C:head:{head}:{place}",
        f"C:form:{team.form}:{place}",
    ]
    if words & _GOAL_WORDS:
        out += [f"C:goal:{place}", f"C:goal:{place}:{min(count, 2)}"]
    if words & _STATES:
        out.append(f"C:state:{place}")
    if person.first == 0:
        out.append(f"C:opens:{place}")
    out.append(f"C:same-paragraph:{before.paragraph == sentence.paragraph}:{place}")
    return out


def _read_lineup(sentence: Sentence, references: Sequence[Reference], listed: str | None, ties: Ties) -> str | None:
    for reference in references:
        if reference.kind is Kind.TEAM and reference.first <= 2:
            listed = reference.best
        elif reference.kind is Kind.PERSON and listed and reference.best:
            ties.own[reference.best][listed] += 5
    if not references and len(sentence.tokens) <= 3:
        return listed
    return listed


def member_features(
    sentence: Sentence, references: Sequence[Reference], person: Reference, team: Reference
) -> list[str]:
    """What the words of a sentence say of a person's belonging to a team that it names (no names among them)."""
    lowers = [t.lower for t in sentence.tokens]
    early = team.first < person.first
    first, second = (team, person) if early else (person, team)
    between = lowers[first.last : second.first]
    side = "TP" if early else "PT"
    inner = [r for r in references if first.last <= r.first and r.last <= second.first]
    people = sum(r.kind is Kind.PERSON for r in inner)
    teams = sum(r.kind is Kind.TEAM for r in inner)
    out = [
        f"{side}:n{min(len(between) // 3, 5)}", f"{side}:p{min(people, 2)}:t{min(teams, 2)}",
        f"{side}:form:{team.form}:{person.form}",
    ]  # fmt: skip
    near = f"{side}{min(people + teams, 1)}"
    before_team = lowers[team.first - 1] if team.first else "^"
    after_team = lowers[team.last] if team.last < len(lowers) else "$"
    before_man = lowers[person.first - 1] if person.first else "^"
    after_man = lowers[person.last] if person.last < len(lowers) else "$"
    out += [f"{near}:bt:{before_team}", f"{near}:at:{after_team}", f"{near}:bm:{before_man}", f"{near}:am:{after_man}"]
    out += [f"{side}:bt:{before_team}", f"{side}:at:{after_team}:{before_team}", f"{near}:bm:{before_man}:{after_team}"]
    words = set(between)
    for word in words:
        out.append(f"{near}:w:{word}")
    for name, family in (
        ("puts", _PUTS),
        ("states", _STATES),
        ("goal", _GOAL_WORDS),
        ("saves", _SAVES),
        ("pass", _PASSES),
    ):
        if words & family:
            out.append(f"{side}:{name}")
    if len(between) <= 5:
        out.append(
            f"{side}:exact:{' '.join(w if w not in MODIFIERS and w not in POSITIONS else 'MOD' for w in between)}"
        )
    if _STATES & set(lowers[team.last : team.last + 4]):
        out.append(f"{side}:state-after")
    if any(t in ("former", "ex", "ex-") for t in lowers[max(0, team.first - 3) : team.first]):
        out.append(f"{side}:former")
    out.append(f"subject-team:{all(r.first >= team.first for r in references)}")
    out += _clause_features(sentence, references, person, team, side, near, lowers, between)
    return out


_ATTACKS = frozenset().union(
    *map(forms_of, "score net head fire shoot drill curl volley slot strike hit equalise level convert tap nod chip lash test"
         " force threaten waste miss drag blaze scuff miskick break race burst dart weave".split())
)  # fmt: skip
_DEFENDS = frozenset().union(
    *map(forms_of, "save deny block clear tip parry push palm smother thwart tackle head foul trip fell bring concede gift"
         " slip lose misplace fail punch gather claim".split())
)  # fmt: skip
_SUFFERS = frozenset("against past beyond over beat beating beaten from at deny denied stun stunned".split())
_LINKS = frozenset("but when as while after before although though with only until and because despite then".split())


def _family(word: str) -> str:
    if word in _ATTACKS:
        return "attack"
    if word in _DEFENDS:
        return "defend"
    if word in _PASSES:
        return "pass"
    if word in _STATES or word in _GOAL_WORDS:
        return "goal"
    return "-"


def _clause_features(
    sentence: Sentence,
    references: Sequence[Reference],
    person: Reference,
    team: Reference,
    side: str,
    near: str,
    lowers: list[str],
    between: list[str],
) -> list[str]:
    """What each of the two does, in which part of the sentence, and what joins the parts."""
    people = [r for r in references if r.kind is Kind.PERSON]
    stance = stances(people, [t.text for t in sentence.tokens], lowers).get(person.first, "object")
    man = next((f for w in lowers[person.last : person.last + 4] if (f := _family(w)) != "-"), "-")
    crew = next((f for w in lowers[team.last : team.last + 4] if (f := _family(w)) != "-"), "-")
    before_team = lowers[team.first - 1] if team.first else "^"
    role = (
        "suffers"
        if before_team in _SUFFERS
        else "for"
        if before_team in ("for", "of", "give", "gave", "put")
        else "other"
    )
    owns = lowers[team.last : team.last + 1] == ["'s"]
    link = next((w for w in between if w in _LINKS), "none")
    return [
        f"X:{side}:{stance}:{man}", f"X:{side}:{stance}:{role}", f"X:{side}:{role}:{man}", f"X:{side}:{crew}:{man}",
        f"X:{near}:{link}:{stance}", f"X:{near}:{link}:{crew}:{man}", f"X:{side}:owns{owns}:{stance}:{man}",
        f"X:{near}:commas{min(between.count(','), 2)}:{stance}",
    ]  # fmt: skip


def _weigh(sentence: Sentence, left: Reference, right: Reference, between: list[str], ties: Ties) -> None:
    a, b = left.best, right.best
    if a is None or b is None or a == b:
        return
    if left.kind is Kind.TEAM and right.kind is Kind.PERSON:
        _team_then_person(sentence, left, a, b, between, ties)
    elif left.kind is Kind.PERSON and right.kind is Kind.TEAM:
        _person_then_team(sentence, right, a, b, between, ties)
    elif left.kind is Kind.PERSON and right.kind is Kind.PERSON:
        _weigh_people(left, right, between, ties)


def _describes(words: Iterable[str]) -> bool:
    """Whether all words may stand between a team and its man."""
    book = gazetteer()
    return all(
        word == "'s" or word in MODIFIERS or word in POSITIONS or word in PLAYER_NOUNS or word in COACH_NOUNS
        or "-" in word or book.nationality(fold(word)) is not None or word.isdigit()
        for word in words
    )  # fmt: skip


def _team_then_person(sentence: Sentence, team: Reference, a: str, b: str, between: list[str], ties: Ties) -> None:
    before = [token.lower for token in sentence.tokens[max(0, team.first - 3) : team.first]]
    former = any(word in ("former", "ex", "ex-", "one-time", "formerly") for word in before) or "ex-" in before[-1:]
    loan = before[-2:] == ["loan", "from"] or (before[-1:] == ["from"] and "signing" in before)
    if _describes(between) and len(between) <= 6 and between != ["and"]:
        if former or loan:
            return
        weight = 3.0 if between else 1.0
        ties.own[b][a] += _TOLD * (weight * team.targets[0][1])
        if any(word in COACH_NOUNS for word in between) and not {"assistant"} & set(between):
            ties.coaches[b] += 2
        if any(POSITIONS.get(word) == "goalkeeper" for word in between):
            ties.keepers[b] += 2
        if any(word in POSITIONS for word in between):
            ties.coaches[b] -= 2
        return
    if not between or former:
        return
    tail = between[-3:]
    if between[-1] == "through" or tail[-2:] == ["thanks", "to"]:
        ties.own[b][a] += _TOLD * (2.5)
    elif between[-1] in ("when", "as", "after", "with", "and", ",", "with") and _GOAL_WORDS & set(between):
        ties.own[b][a] += _TOLD * (0.8)
    elif between[-1] == "under":
        ties.own[b][a] += _TOLD * (1.5)
        ties.coaches[b] += 1


def _person_then_team(sentence: Sentence, team: Reference, a: str, b: str, between: list[str], ties: Ties) -> None:
    after = [token.lower for token in sentence.tokens[team.last : team.last + 5]]
    onward = {token.lower for token in sentence.tokens[team.last : team.last + 11]}
    before_team = between[-1] if between else ""
    if between == ["'s"]:
        ties.own[a][b] += _TOLD * (3)
        ties.coaches[a] += 1.5
    elif _PUTS & set(between[:2]) and len(between) <= 2 and _STATES & set(after):
        ties.own[a][b] += _TOLD * (3)
    elif before_team in _GIVES and len(between) <= 12 and (_WINNINGS & onward or any(map(is_score, onward))):
        ties.own[a][b] += _TOLD * (3)  # "scored twice in the last ten minutes to give Torino a 2-0 win"
    elif before_team == "for" and len(between) <= 8:
        ties.own[a][b] += _TOLD * (1.8)
    elif before_team == "of" and len(between) <= 2:
        ties.own[a][b] += _TOLD * (2)
    elif between[:2] == [",", "the"] and _describes(after[:1]) and _describes(between[2:]):
        ties.own[a][b] += _TOLD * (2.5)
    elif before_team in ("against", "past", "beat", "beating", "deny", "denied", "denying") and len(between) <= 8:
        ties.own[a][b] -= _TOLD * (1.0)
    elif (
        "'s" in between[:1] and _GOAL_WORDS & set(between) and before_team in ("put", "gave", "earned", "for", "handed")
    ):
        ties.own[a][b] += _TOLD * (2)


def _weigh_people(left: Reference, right: Reference, between: list[str], ties: Ties) -> None:
    """Who is a keeper by what another does to him; the sides of two men are weighed by `_weigh_pairs`."""
    words = set(between)
    if right.best and words & _SAVES and "by" in words:
        if between[-1] in _SAVES | {"by", "the", "keeper", "goalkeeper", "onrushing", "diving"}:
            if words & {"save", "saved", "beat", "past", "beyond", "over", "keeper", "goalkeeper"}:
                ties.keepers[right.best] += 0.6


def _weigh_pairs(
    sentence: Sentence,
    references: Sequence[Reference],
    before: tuple[Sentence, list[Reference]] | None,
    ties: Ties,
) -> None:
    """Whether the people of a sentence, and the first of it with those before, are of one side."""
    for left, right, features in people_features(sentence, references, before):
        share = left.targets[0][1] * right.targets[0][1]
        odds = max(-_LIMIT, min(_LIMIT, odds_of("pair", features) - _PAIR_PRIOR))
        ties.same.append((left.best or "", right.best or "", _PAIRED * share * odds))


def people_features(
    sentence: Sentence, references: Sequence[Reference], before: tuple[Sentence, list[Reference]] | None
) -> Iterator[tuple[Reference, Reference, list[str]]]:
    """Pairs of different people no further than three names apart, and across two sentences; with their features."""
    people = [r for r in references if r.kind is Kind.PERSON and r.best]
    stance = stances(people, [t.text for t in sentence.tokens], [t.lower for t in sentence.tokens])
    for at, left in enumerate(people):
        for right in people[at + 1 : at + 4]:
            teams = sum(r.kind is Kind.TEAM and left.last <= r.first < right.first for r in references)
            if left.best != right.best and teams < _TOO_MANY:
                yield left, right, pair_features(sentence, references, left, right, stance)
    if before and people and sentence.index - before[0].index <= 1:
        for place, earlier in (("last", before[1][-1]), ("first", before[1][0])):
            if earlier.best != people[0].best:
                yield earlier, people[0], neighbour_features(before[0], earlier, sentence, people[0], place)
