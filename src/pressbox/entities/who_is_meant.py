"""An epithet or pronoun of one person in, whom it means out: those named before, weighed by grammar and by what is said of them.

"McCann tripped Lowry and the winger took the kick himself"    ->  Lowry: no winger trips himself
"Milosek slid in Dwight Yorker's cross, and he was ..."          ->  Milosek: the subject goes on
"""

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Document, Sentence, Span
from pressbox.datatypes.numbers import number
from pressbox.entities.epithets import Epithet
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.given_over import given_before, goes_on
from pressbox.entities.keepers import keeping, surely
from pressbox.entities.name_origin import may_be_from
from pressbox.entities.names import fold
from pressbox.matching.subjects import ACTING, stances
from pressbox.phrases.en.dealings import PASS_NOUNS, PASSES
from pressbox.phrases.en.inflection import all_forms_of
from pressbox.phrases.en.people import COACH_NOUNS, POSITIONS

By = Mapping[int, Sequence[Reference]]
_REACH, _FAR = 3, 40  # sentences back that one looks; for a coach, or where something told of the man fits
_YOUNG = frozenset("teenager youngster youth youngest boy rookie prodigy starlet wonderkid debutant".split())
_SUBS = frozenset("substitute sub supersub super-sub replacement".split())
_CAPTAINS = frozenset("captain skipper captained".split())
_HAD_COME_ON = (["had", "come", "on"], ["had", "been", "on"])
_ON = frozenset("on replacing replaced introduced replacement sub".split())


@dataclass(slots=True)
class Told:
    """What the report tells of people, wherever it does."""

    nationality: dict[str, str] = field(default_factory=dict)
    position: dict[str, str] = field(default_factory=dict)
    age: dict[str, int] = field(default_factory=dict)
    young: set[str] = field(default_factory=set)
    subs: set[str] = field(default_factory=set)
    captains: set[str] = field(default_factory=set)
    keepers: set[str] = field(default_factory=set)
    no_players: set[str] = field(default_factory=set)  # nor coaches: the referee, the chairman
    coach: Counter[str] = field(default_factory=Counter)
    # who stands how in the sentences already gone through
    standing: dict[int, list[tuple[Reference, str]]] = field(default_factory=dict)


def told_of(document: Document, references: By) -> Told:
    """ "Ivorian teenager Kessie", "keeper Szczesny", "Hale, on for Lind,", "Muriel, 19,", "substitute Ojeda"."""
    told = Told()
    told.keepers |= surely(keeping(document, references))
    for index, refs in references.items():
        tokens = document.sentences[index].tokens
        for reference in refs:
            if reference.kind is Kind.PERSON and reference.best and reference.form is Form.NAME:
                _before(told, document.sentences[index], reference)
                _behind(told, [token.lower for token in tokens[reference.last : reference.last + 9]], reference.best)
                before = [token.lower for token in tokens[max(0, reference.first - 6) : reference.first]]
                if before[-2:] in (["sent", "on"], ["brought", "on"], ["threw", "on"]) or before[-1:] == ["introduced"]:
                    told.subs.add(reference.best)
    return told


def _before(told: Told, sentence: Sentence, named: Reference) -> None:
    book, name = gazetteer(), named.best or ""
    for token in sentence.tokens[max(0, named.first - 6) : named.first][::-1]:
        lower = token.lower
        nation = book.nationality(fold(token.text)) if token.text[0].isupper() else None
        if nation:
            told.nationality.setdefault(name, nation)
        elif lower in POSITIONS:
            told.position.setdefault(name, POSITIONS[lower])
        elif lower in COACH_NOUNS:
            told.coach[name] += 1
        elif lower.endswith("-year-old"):
            if years := number(lower.removesuffix("-year-old")):
                told.age.setdefault(name, years)
        elif lower in _YOUNG:
            told.young.add(name)
        elif lower in _SUBS or lower == "substitutes":
            told.subs.add(name)
        elif lower in _CAPTAINS:
            told.captains.add(name)
        elif lower not in ("international", "and", "young") and "-" not in lower:
            break


def _behind(told: Told, after: Sequence[str], name: str) -> None:
    if after[:1] == [","] and len(after) > 2:
        years = number(after[2] if after[1] == "aged" else after[1])
        if years and 14 < years < 46 and "," in after[2:4]:
            told.age.setdefault(name, years)
        if after[1] in ("on", "who") and ("for" in after[2:4] or after[2:4] == ["came", "on"]):
            told.subs.add(name)
        if after[1] in ("the", "a", "an", "their"):
            for word in after[2 : after.index(",", 2) if "," in after[2:] else 2]:
                if word in POSITIONS:
                    told.position.setdefault(name, POSITIONS[word])
                elif word in _SUBS:
                    told.subs.add(name)
                elif word in _CAPTAINS:
                    told.captains.add(name)
    if after[:2] in (["came", "on"], ["replaced", "the"]) or after[:3] in _HAD_COME_ON:
        told.subs.add(name)
    if after[:1] == ["replaced"] or after[:2] == ["had", "replaced"]:
        told.subs.add(name)


def person_meant(
    epithet: Epithet, sentence: Sentence, sentences: Sequence[Sentence], references: By, told: Told,
    shares: Mapping[str, Mapping[str, float]], playing: Collection[str],
) -> Reference:  # fmt: skip
    """Whom "the Croatia winger" means; nobody where no one fits."""
    here = references[sentence.index]
    beside = _in_apposition(epithet, sentence, here)
    if beside:
        return _made(epithet, ((beside, 1.0),))
    owner = epithet.nationality if epithet.nationality in playing else None
    if epithet.owner:
        named = next((r for r in here if r.first == epithet.owner[0]), None)
        owner = named.best if named and named.kind is Kind.TEAM else owner
    coach = epithet.head in COACH_NOUNS
    odds: dict[str, float] = {}
    for name, back, reference, stance in _named_before(sentence, sentences, epithet.first, references, _FAR, told):
        fits = _facts(epithet, sentence, name, told)
        if back > _REACH and not coach and fits < _TELLING:
            continue
        near = _in_sentence(sentence, here, epithet, reference, stance) if not back else 0.0
        said = fits + (_earlier(back, reference, stance, coach) if back else near)
        if back == 1 and not coach and epithet.first < _OPENS and goes_on(sentence, epithet.last):
            said += given_before(sentence, sentences, references, reference)
        if coach != bool(told.coach[name]):
            said -= 4.0 if epithet.nationality is None else 2.0
        elif coach:
            said += 1.5
        if name in told.no_players:
            said += _BESIDE
        if not back and "same" in sentence.lowers[max(0, epithet.first - 1) : epithet.last]:
            said += _same_again(sentence, epithet, reference, stance)
        if owner and not epithet.former and owner in shares.get(name, {}):
            said += _HIS_TEAM * math.log(0.2 + 3 * shares[name][owner])
        if reference.form is not Form.NAME:
            said += math.log(max(reference.targets[0][1], 0.1)) - 0.2
        odds[name] = max(odds.get(name, said), said)
    for name in _named_after(sentence, here, epithet.last) & set(odds):
        odds[name] += _BESIDE
    likely = {name: said for name, said in odds.items() if said > _NOBODY}
    return _made(epithet, _shares(likely, 4))


def _same_again(sentence: Sentence, epithet: Epithet, named: Reference, stance: str) -> float:
    """ "Hale levelled and, when Lind upended Moss, the same player ...": he of whom the sentence tells, Hale."""
    between = sentence.lowers[named.last : epithet.first]
    aside = bool(_WHILE & set(sentence.lowers[max(0, named.first - 6) : named.first]))
    goes_on = bool({"and", ",", ";", "before", "then"} & set(between))
    return _TOLD_OF if stance in ("subject", "relative") and not aside and goes_on else 0.0


_WHILE, _TOLD_OF = frozenset("when after as while".split()), 1.5
_KEEPS = all_forms_of("save dive parry push tip palm punch claw smother spill")
_OPENS = 3  # tokens with which a sentence opens
_TELLING = 1.9  # what is told of a man fits so well that he may be meant from afar
_HIS_TEAM, _BY_HIS_NAME = 1.6, 0.6  # what his team says; how much the letters of his name say of "the Finn"
_NOBODY = -2.6  # less likely than this it is nobody that we know
_BESIDE = -3.0  # named in the same clause: whoever is meant, it is not he
_BY_PARTS = frozenset(
    "for to by from past with of at off on over beyond against into through when where as and".split()
)
_TURNS = frozenset("but and when as while after before who until because although though where since if".split())
_CLAUSE = _TURNS | {",", ";", ":", "-", "–", "—", "(", ")"}


def _made(epithet: Epithet, targets: tuple[tuple[str, float], ...]) -> Reference:
    return Reference(
        epithet.span, epithet.sentence, epithet.first, epithet.last, Kind.PERSON, Form.EPITHET, targets, epithet.head
    )


def _in_apposition(epithet: Epithet, sentence: Sentence, here: Sequence[Reference]) -> str | None:
    """ "Hale, the Marlow striker, ...", "the Marlow striker, Hale, ...": whose the words are for sure."""
    lowers = sentence.lowers
    after = lowers[epithet.last] if epithet.last < len(lowers) else "."
    for one in here:
        if one.kind is not Kind.PERSON or one.form is not Form.NAME:
            continue
        if one.last == epithet.first - 1 and lowers[one.last] in (",", "(") and after in (",", ".", ";", ")", "who"):
            return one.best
        closes = lowers[one.last] if one.last < len(lowers) else "."
        if one.first == epithet.last + 1 and after == "," and closes in (",", ".", ";"):
            return one.best
    return None


def _named_before(
    sentence: Sentence, sentences: Sequence[Sentence], before: int, references: By, reach: int, told: Told
) -> list[tuple[str, int, Reference, str]]:
    """(name, sentences back, reference, stance), nearest sentence first, in reading order inside a sentence."""
    here = _standing(sentence, [r for r in references.get(sentence.index, ()) if r.first < before])
    found = [(r.best or "", 0, r, stance) for r, stance in here]
    for index in range(sentence.index - 1, max(-1, sentence.index - reach - 1), -1):
        if index not in told.standing:
            told.standing[index] = _standing(sentences[index], references.get(index, ()))
        found += [(r.best or "", sentence.index - index, r, stance) for r, stance in told.standing[index]]
    return found


def _standing(sentence: Sentence, references: Sequence[Reference]) -> list[tuple[Reference, str]]:
    people = sorted((r for r in references if r.kind is Kind.PERSON and r.best), key=lambda r: r.first)
    if not people:
        return []
    stance = stances(people, [token.text for token in sentence.tokens], sentence.lowers)
    if len(people) == 1 and people[0].first < 2:
        stance[people[0].first] = "subject"  # "Hale's evening went from bad to worse": it is all of Hale
    return [(person, stance[person.first]) for person in people]


_TOO_OLD = 42  # years of a man who still plays


def _facts(epithet: Epithet, sentence: Sentence, name: str, told: Told) -> float:
    """What the words of an epithet say for and against a man, by what is told of him elsewhere."""
    said = 0.0
    words = {token.lower for token in sentence.tokens[epithet.first : epithet.last]}
    known = told.nationality.get(name)
    if epithet.nationality and known:
        said += 2.3 if known == epithet.nationality else -3.0
    elif epithet.nationality:
        said += _BY_HIS_NAME * may_be_from(name, epithet.nationality)
    position = next((POSITIONS[w] for w in words if w in POSITIONS and w != "back"), None)
    if position == "goalkeeper":
        said += 2.0 if name in told.keepers or told.position.get(name) == position else -2.0
    elif name in told.keepers and epithet.head not in COACH_NOUNS:
        saves = _KEEPS & set(sentence.lowers[epithet.last : epithet.last + 9])
        said += 1.0 if saves and not position else -2.5 if position else -1.0
    elif position and name in told.position:
        said += 1.5 if told.position[name] == position else -0.8
    years = next((n for w in words if w.endswith("-year-old") and (n := number(w.removesuffix("-year-old")))), None)
    if years and name in told.age:
        said += 3.0 if told.age[name] == years else -3.0
    if years and years > _TOO_OLD:
        said += 2.5 if told.coach[name] else -2.0  # "said the 55-year-old": no player
    if words & _YOUNG or (years and years < 21):
        young = name in told.young or told.age.get(name, 99) < 21
        said += 2.0 if young else -1.5 if name in told.age else 0.0
    if words & _SUBS:
        said += 2.2 if name in told.subs else -0.5
    if words & _CAPTAINS:
        said += 2.2 if name in told.captains else -0.3
    return said


def _earlier(back: int, reference: Reference, stance: str, coach: bool) -> float:
    """How likely a man of an earlier sentence is spoken of on."""
    far = -0.25 * back if coach else (0.0, 0.0, -0.7, -1.2, -2.0)[min(back, 4)]
    return far + _STANDING.get(stance, 0.0)


_STANDING = {"subject": 0.4, "relative": 0.5, "infinitive": 0.3, "owner": -0.5, "with": 0.0, "object": 0.1}


def _in_sentence(
    sentence: Sentence, here: Sequence[Reference], epithet: Epithet, named: Reference, stance: str
) -> float:
    """How much likelier one of its own sentence is meant than one of the sentence before."""
    lowers = sentence.lowers
    between = lowers[named.last : epithet.first]
    before = lowers[epithet.first - 1] if epithet.first else "^"
    after = lowers[epithet.last] if epithet.last < len(lowers) else "."
    people = [r for r in here if r.kind is Kind.PERSON and r.best and r.first < epithet.first]
    later = [r for r in people if r.first > named.first and r.best != named.best]
    if before == "," and after.endswith("ing"):  # ", the Croatia winger shooting straight at Hale"
        return 2.0 - 0.6 * _another_acts(later, sentence) if stance in ("subject", "relative") else 0.0
    turns = [i for i, word in enumerate(between) if word in _TURNS]
    if not turns and "," not in between and ";" not in between:
        return _BESIDE
    if _only_gave(lowers, named):
        return -2.0
    starts = before in _CLAUSE or before == "it"
    changed = _brought_on(lowers, named)
    if changed:
        return changed
    if not starts and named.first <= 1 and after == "to" and {"when", "as", "after"} & set(between):
        return 2.0  # "Lind levelled when Moss pushed Hale's shot out to the striker to tap home"
    if not starts and turns and any(one.first > named.last + turns[-1] for one in later):
        return 0.9 if stance == "object" else 0.6  # "Hale had the chance but Okoro beat out the forward's penalty"
    if not starts:  # "... and squared for the 32-year-old": not the one who squared, though he is named far off
        if stance in ACTING and not _another_acts(later, sentence):
            return _BESIDE if not (turns and between[turns[-1]] in ("when", "as", "while", "with")) else -0.3
        return 0.2 if stance == "object" else -0.5
    if stance == "owner":
        return -0.7
    if stance in ("object", "infinitive", "relative"):
        if lowers[named.first - 1] in _PASSED:
            return -0.6  # "played Hale in behind Brandt, and the winger": not Brandt
        given = 0.0 if not later else _given(lowers, named, epithet.first)
        return 1.2 if not later else 0.3 + given
    did = set(between[: turns[0] if turns else len(between)])
    if did & (PASSES | PASS_NOUNS) and before in ("and", "where", "as", ","):
        return -1.8  # "Hale pulled the ball back and the striker scored"
    if before == "and":
        return -0.8  # one who goes on needs no second name
    return 0.3 if not later else 0.0


def _only_gave(lowers: Sequence[str], named: Reference) -> bool:
    """ "headed in a centre from Lind, and the forward ...", "was felled by Lind and the forward ...": somebody else."""
    before = lowers[max(0, named.first - 4) : named.first]
    gave = before[-1:] in (["from"], ["by"]) and bool(PASS_NOUNS & set(before))
    return gave or (before[-1:] == ["by"] and bool((_FELLED | PASSES) & set(before)))


_FELLED = frozenset(
    "sent found put fouled felled tripped upended bundled hauled brought pulled barged hacked shoved pushed flattened scythed floored".split()
)


def _brought_on(lowers: Sequence[str], named: Reference) -> float:
    """ "sent on Hale for Lind, and the striker ...": it is Hale who comes."""
    before = lowers[max(0, named.first - 9) : named.first]
    comes = {"sent", "threw", "throwing", "brought", "sending", "bringing"} & set(before) and "on" in before
    if comes or {"introduced", "introducing"} & set(before) or {"way", "replaced", "replacing"} & set(before):
        if before[-1:] in (["with"], ["by"]) or ("way" in before and before[-1:] in (["to"], ["for"])):
            return 1.6
        if before[-1:] == ["for"] or before[-2:] == ["place", "of"]:
            return -2.5
        if before[-1:] in (["on"], ["introduced"], ["introducing"]):
            return 1.8
        if before[-1:] in (["replaced"], ["replacing"]):
            return -1.5
    return 0.0


def _changed(lowers: Sequence[str], named: Reference) -> float:
    """ "Lind was replaced by Hale. He ...", "Lind made way for Hale. He ...": Hale."""
    left = " ".join(lowers[named.last : named.last + 3]).startswith(
        ("made way", "gave way", "was replaced", "went off")
    )
    return -2.0 if left else _brought_on(lowers, named)


def _another_acts(later: Sequence[Reference], sentence: Sentence) -> bool:
    return any(
        one.last < len(sentence.tokens) and sentence.lowers[one.last] not in ("'s", ",", "and") for one in later
        if one.form is Form.NAME and sentence.lowers[one.first - 1] in _CLAUSE
    )  # fmt: skip


def _named_after(sentence: Sentence, references: Sequence[Reference], last: int) -> set[str]:
    """Whom the words name behind an epithet in its clause: "the Swede dived and pushed Hale's kick away" is not Hale."""
    found: set[str] = set()
    for person in references:
        if person.kind is Kind.PERSON and person.form is Form.NAME and person.first >= last and person.best:
            if _TURNS - {"and", "where"} & {token.lower for token in sentence.tokens[last : person.first]}:
                break
            found.add(person.best)
    return found


def _shares(odds: Mapping[str, float], most: int) -> tuple[tuple[str, float], ...]:
    """The likeliest, at most so many, with shares that sum to 1."""
    best = sorted(odds.items(), key=lambda kv: (-kv[1], kv[0]))[:most]
    whole = sum(math.exp(said / _DOUBT) for _, said in best)
    return tuple((name, math.exp(said / _DOUBT) / whole) for name, said in best)


_DOUBT = 1.05  # how much less is trusted than was said


def pronoun_meant(
    at: int, sentence: Sentence, sentences: Sequence[Sentence], references: By, told: Told
) -> Reference | None:
    """Whom "he" means: the subject goes on, and "him" is never the subject of its own clause."""
    token = sentence.tokens[at]
    lowers = sentence.lowers
    odds: dict[str, float] = {}
    everyone = _named_before(sentence, sentences, at, references, 2, told)
    named = [one for one in everyone if one[1] == 0]
    owns = token.lower in ("his", "himself", "herself") or _owns(lowers, at)
    last_subject = next((r for _, _, r, how in reversed(named) if how in ("subject", "relative", "infinitive")), None)
    actor = next((r for _, _, r, how in reversed(named) if how in ACTING or _does(lowers, r)), None)
    deed = _opens_with_a_deed(sentence)
    object_of = token.lower in ("him", "her") and not _owns(lowers, at)
    for order, (name, back, reference, stance) in enumerate(everyone):
        if back:
            said = (
                (-1.4 if named and at > 2 and not deed else 0.0) - 0.6 * (back - 1) + 1.3 * _STANDING.get(stance, 0.0)
            )
            said -= 1.2 * bool(told.coach[name])
            if back == 1 and at < _OPENS and not named and goes_on(sentence, at + 1):
                said += given_before(sentence, sentences, references, reference)
            said += _changed(sentences[reference.sentence].lowers, reference)
        else:
            acting = reference is last_subject if owns else order == 0 and stance != "owner"
            said = _HOW.get(stance, -0.6) + (0.9 if acting and owns else 0.5 if acting else 0.0)
            between = lowers[reference.last : at]
            if object_of and reference is actor and not _TURNS & set(between):
                said += _BESIDE
            if lowers[reference.last : reference.last + 1] and lowers[reference.last] in _SHOTS and reference.first:
                said -= 1.2  # "tipped a bouncing Hale strike past the post but survived when he ...": he is not Hale
            said += (0.0 if object_of else _given(lowers, reference, at)) - 1.0 * bool(told.coach[name])
            if not (owns or object_of) and lowers[at - 1] in _GOES_ON and _who_goes_on(between):
                said += 1.6  # "forward for Hale who outpaced Okoro before he slotted it home"
            if deed and "," not in lowers[: reference.first]:
                said -= 1.5  # "Having laid the ball off to Hale he ran on"
            if owns and acting and lowers[at - 1] in _FINISH and _PASSING & set(lowers[at + 1 : at + 4]):
                said -= 2.5  # "Hale was on hand to convert his cross": another's
            last = owns and stance == "object" and reference is named[-1][2]
            if last and lowers[at - 1] == "but" and len(between) < 3 and _MADE_OF_IT & set(lowers[at + 1 : at + 2]):
                said += 2.8  # "slid the ball to Hale, but his goal was ruled out"
            if (
                order
                and stance == "subject"
                and lowers[at - 1] in _WHILE
                and lowers[reference.first - 1] in ("and", "but")
            ):
                if reference is named[-1][2]:
                    said += 1.0  # "Lind fed Hale, and Moss made it safe when he slotted home"
            if stance == "subject" and lowers[at - 1] == "and" and _PASSING & set(between):
                said -= 0.8  # "Hale crossed and he headed in"
        if name in told.keepers:
            said -= 0.8
        if name in told.no_players:
            said -= 1.5
        if reference.form is not Form.NAME:
            said += math.log(max(reference.targets[0][1], 0.1)) - 0.2
        odds[name] = max(odds.get(name, said), said)
    if not odds or (not named and "referee" in lowers[:at] and token.lower == "his"):
        return None  # "the referee changed his yellow card to red and Hale was off": he is named behind
    return Reference(
        Span(token.start, token.end),
        sentence.index,
        at,
        at + 1,
        Kind.PERSON,
        Form.PRONOUN,
        _shares(odds, 3),
        token.lower,
    )


_GOES_ON = frozenset("before until".split())


def _who_goes_on(between: Sequence[str]) -> bool:
    """Whether the words behind a man say what he did, and nothing turns to another."""
    return between[:1] == ["who"] and ({"but", ",", ";", "while", ":"} | _PASSING | _GIVEN).isdisjoint(between)


def _opens_with_a_deed(sentence: Sentence) -> bool:
    first = sentence.lowers[:2]
    return first[0].endswith("ing") or (first[0] in ("after", "before", "having", "on") and first[-1].endswith("ing"))


def _given(lowers: Sequence[str], named: Reference, at: int) -> float:
    """ "fed Hale in and he slotted home", "lost Hale at the back post and he nodded in": he is who was given, or left."""
    between = lowers[named.last : at]
    given = lowers[named.first - 1 - (lowers[named.first - 1] == "out")] in _GIVEN or (
        lowers[named.first - 1] in ("for", "to") and bool(_CROSSES & set(lowers[max(0, named.first - 4) : named.first - 1]))
    )  # fmt: skip
    gave_on = not named.first or between[:1] == ["who"]
    if gave_on or not given or not (between[-1:] == ["and"] or {"and", ","} & set(between[-6:])):
        return 0.0
    return 1.6 if len(between) < 16 else 0.0


_PASSED = frozenset("behind between past beyond round around over against".split())
_FINISH = frozenset("convert converted converting meet met meeting despatch dispatched finish".split())
_PASSING = PASSES | PASS_NOUNS
_GIVEN = frozenset(
    "fed found lost spotted released introduced on felled tripped reached picked played sent freed left fouled brought"
    " allowed".split()
)
_CROSSES = frozenset(
    "crossed squared centred crossing squaring rolled pulled laid teed passed flicked nodded headed cut"
    " fell dropped broke rebounded bounced spun".split()  # "fell to Hale and he fired in"
)
_HOW = {"subject": 0.9, "relative": 0.7, "infinitive": 0.3, "with": 0.2, "owner": 0.0, "object": 0.0}
_SHOTS = frozenset("strike shot cross header drive effort free-kick corner volley penalty pass".split())

_MADE_OF_IT = frozenset("goal header shot effort finish strike volley celebrations drive".split())


def _does(lowers: Sequence[str], one: Reference) -> bool:
    """ "the referee showing him a card"."""
    return one.last < len(lowers) and lowers[one.last].endswith("ing")


def _owns(lowers: Sequence[str], at: int) -> bool:
    """Whether "her" stands before what is hers."""
    return (
        lowers[at] == "her"
        and at + 1 < len(lowers)
        and lowers[at + 1][:1].isalpha()
        and lowers[at + 1] not in _BY_PARTS
    )
