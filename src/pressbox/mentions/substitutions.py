"""Document, cast and times in, substitutions told in the prose out.

"Brunt replaced Scharner at the break"  ->  on Brunt, off Scharner, 45..46
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span, Token
from pressbox.datatypes.mentions import Mood, SubstitutionMention, TimeMention
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.again import Scenes, Told
from pressbox.mentions.around import Around, Named, sure
from pressbox.mentions.change_at_the_break import at_the_break
from pressbox.mentions.moods import mood_of
from pressbox.mentions.no_changes import no_change, time_of
from pressbox.phrases.en.substitutions import (
    AFTER,
    BACK_AGAIN,
    DURING_THE_MATCH,
    MAY_NOT_HAPPEN,
    NONE_LEFT,
    OFFICES,
    OTHER_DAY_WORDS,
    PATTERNS,
    TEAM_NEWS,
    TEAM_NEWS_WORDS,
)
from pressbox.weighing import Kept

_PROSE = frozenset((Genre.PROSE, Genre.CAPTION))
_INJURIES = frozenset(
    "injury injuries injured knock problem strain hamstring ankle knee shoulder head concussion ended over".split()
)
_DONE_BY_NOBODY = frozenset(
    ("on came", "enter", "introduction of", "introduction of, for", "withdrawal of", "lost to injury")
)
_PRIORITY = {pattern: rank for rank, pattern in enumerate(PATTERNS)}


@dataclass(frozen=True, slots=True)
class _Change:
    """A phrase with the players whom its roles name."""

    phrase: Found
    on: tuple[Reference, ...]
    off: tuple[Reference, ...]
    first: int
    last: int


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(PATTERNS)


def find_substitutions(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]], scenes: Scenes
) -> tuple[SubstitutionMention, ...]:
    """Every replacement that the prose tells; line-ups and bare "substitute X" are none."""
    found: list[SubstitutionMention] = []
    for sentence in document.sentences:
        if sentence.genre in _PROSE:
            said = times.get(sentence.index, ())
            if found and (comes := _his_replacement(sentence, cast, found[-1])) is not None:
                found[-1] = replace(found[-1], on=comes)
                continue
            found.extend(scenes.again(_TOLD, sentence, partial(_told_in, document, cast, sentence, said, scenes)))
    return tuple(found)


def _his_replacement(sentence: Sentence, cast: Cast, before: SubstitutionMention) -> Reference | None:
    """ "Brandt was withdrawn. His replacement, Moss, hit the post": Moss, who came on for the man of the words before."""
    if sentence.lowers[:3] not in (["his", "replacement", ","], ["her", "replacement", ","]):
        return None
    if before.sentence != sentence.index - 1 or before.on is not None or before.off is None:
        return None
    people = (one for one in cast.by_sentence.get(sentence.index, ()) if one.kind is Kind.PERSON)
    man = next((one for one in people if one.form is Form.NAME and 3 <= one.first <= 4), None)
    return man if man is not None and man.best != before.off.best and _plays(man, cast) else None


_TOLD: Kept[Told] = Kept(0)


def _told_in(
    document: Document, cast: Cast, sentence: Sentence, said: Sequence[TimeMention], scenes: Scenes
) -> list[SubstitutionMention]:
    phrases = _phrasebook().find(sentence, ())
    if not phrases:
        return []
    around = scenes.around(sentence)
    changes: list[_Change] = [c for phrase in phrases for c in _changes(around, phrase, cast, said)]
    # "followed by", "after coming on" say whom only beside another change, or when there is no other
    changes = [c for c in changes if "behind-another" not in c.phrase.pattern.says or c is not changes[0]]
    if not any(c.on for c in changes if "needs-another" not in c.phrase.pattern.says):
        changes = [c for c in changes if "needs-another" not in c.phrase.pattern.says]
    if not any(c.on and not c.off for c in changes) or any(c.on and c.off for c in changes):
        changes = [c for c in changes if "needs-on" not in c.phrase.pattern.says]
    if not any(c.off for c in changes):
        changes = [c for c in changes if "needs-off" not in c.phrase.pattern.says]
    changes = [c for c in changes if "alone" not in c.phrase.pattern.says or len(changes) == 1]
    told = [m for change in _tell_most(changes) for m in _mentions(document, around, change, said)]
    return _put_together(_each_once(told), cast)


def _each_once(told: list[SubstitutionMention]) -> list[SubstitutionMention]:
    """ "lost Hale to injury, with his replacement Lind scoring": Hale, who is named as gone off, is whom Lind replaced."""
    gone = [m for m in told if m.off and not m.on and m.off.form is Form.NAME]
    his = [m for m in told if m.on and m.off and m.pattern.startswith("his replacement")]
    if len(gone) != 1 or len(his) != 1 or gone[0].first > his[0].first:
        return told
    return [replace(m, off=gone[0].off) if m is his[0] else m for m in told if m is not gone[0]]


_ON_A_RUN = (["a"], ["an"], ["his"], ["her"], ["their"], ["goal"])  # "sent Hale on a breakaway", "on his way"


def _changes(around: Around, phrase: Found, cast: Cast, times: Sequence[TimeMention]) -> Iterator[_Change]:
    """The changes that a phrase tells, none if a role that it needs is not filled."""
    if phrase.pattern.name == "off went" and _SENT_OFF & set(around.lowers):
        return  # sent off
    if no_change(around, phrase):
        return
    roles = phrase.pattern.says.split()
    reach = 16 if "long" in roles else 9
    named: dict[str, Named] = {}
    at = phrase.last
    for role in roles:
        where, _, who = role.partition("=")
        optional, where = where.endswith("?"), where.rstrip("?")
        if where == "timed" and all(t.first - phrase.last > reach or phrase.first - t.last > 5 for t in times):
            return
        if where == "injury" and not _INJURIES & set(around.lowers[phrase.first : phrase.last + 12]):
            return
        if where.startswith("after:"):
            if not any(_stands(around.lowers, at, words) for words in AFTER[where.removeprefix("after:")]):
                return
            if around.lowers[at : at + 1] == ["on"] and around.lowers[at + 1 : at + 2] in _ON_A_RUN:
                return
            continue
        if not who:
            continue
        filled = _role(around, phrase, where, at, roles)
        if filled is None and not optional:
            return
        if filled is not None:
            named[who] = filled
            at = max(at, filled.last) if where == "object" else at
    if "apposition" in roles and not _of_the_match(around.lowers[phrase.first - 1], around.lowers[phrase.first]):
        return  # "a natural replacement for Moss"
    elsewhere = around.lowers[at : at + 1] in (["as"], ["at"], ["in"])
    if "not-as" in roles and elsewhere and not _WHEN & set(around.lowers[at + 1 : at + 5]):
        return  # "took over from Moss as captain"
    if "not-from-the-start" in roles and _FROM_THE_START & set(around.lowers) and not _A_WHILE & set(around.lowers):
        return  # "Hale started in place of the injured Moss"
    on, off = (tuple(named[who].people) if who in named else () for who in ("on", "off"))
    if off and around.lowers[phrase.last : phrase.last + 2] in (
        ["along", "with"],
        ["together", "with"],
        ["as", "well"],
    ):
        joined = around.right_of(phrase.last + 2, reach=4)  # "making way along with Hale for Lind and Okoro"
        off = (*off, *joined.people) if joined else off
    on, off = (tuple(p for p in people if _plays(p, cast)) for people in (on, off))
    if ("on" in named and not on) or ("off" in named and not off):
        return
    ends = list(named.values())
    first, last = min([phrase.first, *(n.first for n in ends)]), max([phrase.last, *(n.last for n in ends)])
    yield _Change(phrase, on, off, first, last)
    if roles[0].startswith("object") and len(named) == 2 and len(on) == len(off) == 1:
        yield from _and_another(around, phrase, roles, last, cast)


_FROM_THE_START = frozenset(
    "injured suspended absent unavailable sidelined rested banned ineligible ill started starting start began recalled preferred"
    " picked selected unfit missing lineup line-up eleven xi cup-tied omitted dropped debut".split()
)


_WHEN = frozenset("break interval half-time half restart minute minutes hour".split())
_A_WHILE = frozenset("minutes hour quarter".split())
_SENT_OFF = frozenset("yellow red card booking hand handball handled foul fouled".split())


_OPENS_AN_APPOSITION = frozenset(
    "a an the his her half-time halftime interval late early second-half first-half".split()
)


def _of_the_match(before: str, noun: str) -> bool:
    return before in _OPENS_AN_APPOSITION or (
        before.endswith("-minute") or (noun in ("substitute", "sub") and before not in ("natural", "ready-made"))
    )


def _and_another(around: Around, phrase: Found, roles: list[str], at: int, cast: Cast) -> Iterator[_Change]:
    """ "replaced Hale with Lind and Okoro with Moss": the second pair."""
    if around.lowers[at : at + 1] not in (["and"], [","], ["while"]):
        return
    first = around.right_of(at + 1, reach=4)
    if first is None:
        return
    second = around.behind(first.last, roles[-1].partition("=")[0].rstrip("?"), reach=3)
    if second is None:
        return
    named = {roles[0].partition("=")[2]: first.people[:1], roles[-1].partition("=")[2]: second.people[:1]}
    on, off = (tuple(p for p in named.get(who, ()) if _plays(p, cast)) for who in ("on", "off"))
    if on and off:
        yield _Change(phrase, on, off, first.first, second.last)


def _role(around: Around, phrase: Found, where: str, at: int, roles: list[str]) -> Named | None:
    if where == "his":
        return _whom_he_replaced(around, phrase)
    if where == "inner":
        inner = next((p for p in around.people if phrase.first < p.first and p.last < phrase.last), None)
        return Named((inner,), inner.first, inner.last) if inner else None
    if where == "subject":
        if phrase.pattern.name == "came on" and around.lowers[max(0, phrase.first - 1)] in (
            "after",
            "since",
            "upon",
            "of",
        ):
            return None  # "after coming on" has its own phrase
        if "beside" in roles or "beside-subject" in roles:
            return around.beside(phrase.first, man_for_man=phrase.pattern.name == "on for")
        if _named_behind(around, phrase):
            return around.subject_behind(phrase.last)
        if "apposition" in roles:  # "from Lind, a half-time replacement for Moss"
            near = range(phrase.first - 1, max(-1, phrase.first - 5), -1)
            comma = next((i for i in near if around.lowers[i] in _SETS_OFF), 0)
            man = next((p for p in around.people if p.last == comma), None)
            if man is not None:
                return Named((man,), man.first, man.last)
        if "replacing" in around.lowers[: phrase.first] and around.lowers[phrase.first] == "replacing":
            man = next((p for p in around.people if p.last == phrase.first), None)
            if man is not None and around.lowers[man.first - 1] == "and":
                return Named((man,), man.first, man.last)  # "with Hale replacing Moss and Lind replacing Okoro"
        subject = around.subject(phrase.first, participle="participle" in roles or phrase_is_participle(phrase, around))
        if subject is None and around.lowers[max(0, phrase.first - 1)] in ("before", "after"):
            owner = around.owner(phrase.first, reach=6)  # "it was Lind's last act before being replaced"
            return Named((owner,), owner.first, owner.last) if owner else None
        return subject or (around.subject_behind(phrase.last) if phrase.first < 6 else None)
    if where == "object":
        if "opening" in roles and phrase.first > 1:
            return None
        if "near" in roles:
            return around.right_of(at + (around.lowers[at : at + 1] == [","]), reach=2)
        several = around.lowers[phrase.last - 1] in _SUBSTITUTES  # "half-time substitutes Hale and Lind combined"
        return _before_the_same_again(around, phrase, around.right_of(at, though_acting=several))
    if where == "owner":
        owner = around.owner(phrase.first, reach=0 if "near" in roles else 3) or _whose_replacement(around, phrase)
        if phrase.pattern.name == "his introduction" and owner is not None and owner.form is Form.PRONOUN:
            owner = _replacement_named(around, phrase.first) or owner
        return Named((owner,), owner.first, owner.last) if owner else None
    if where == "appositive":
        owner = around.owner(phrase.first, reach=1)
        return around.beside(owner.first) if owner else None
    if where == "then":
        joint = next((i for i in range(at, min(len(around.lowers), at + 3)) if around.lowers[i] == "and"), None)
        if joint is None or around.lowers[joint + 1 : joint + 2][0:1] not in (
            ["introduced"], ["sent"], ["brought"], ["threw"], ["put"], ["introducing"], ["sending"], ["bringing"],
        ):  # fmt: skip
            return None
        return around.right_of(joint + 2, reach=6)
    if where == "for" and "strict" not in roles and "beside" not in roles:
        # "sent on Lind, the hero of last week's win at Eastvale, at the interval in place of Moss"
        far = next((i for i in range(at, min(len(around.lowers) - 3, at + 20)) if _in_place_of(around.lowers, i)), None)
        if far is not None and not {".", ";", "but"} & set(around.lowers[at:far]):
            return around.behind(far, where, reach=1)
    return around.behind(at, where, reach=2 if "strict" in roles else 3 if "beside" in roles else 14)


def _named_behind(around: Around, phrase: Found) -> bool:
    """ "With his first touch after coming on for Okoro, Lind ...": nobody is named before it."""
    named = any(p.form is Form.NAME and p.last <= phrase.first for p in around.people)
    return not named and around.lowers[phrase.first - 1 : phrase.first] in (["after"], ["since"], ["upon"])


def _replacement_named(around: Around, before: int) -> Reference | None:
    """ "with his replacement Lind clashing with Moss soon after his introduction": Lind's, whom no other "he" could be."""
    return next(
        (
            p for p in around.people
            if p.form is Form.NAME and p.last <= before and around.lowers[p.first - 1] in ("replacement", "substitute")
        ),
        None,
    )  # fmt: skip


def _in_place_of(lowers: Sequence[str], at: int) -> bool:
    return list(lowers[at : at + 3]) in (["in", "place", "of"], ["in", "favour", "of"], ["in", "favor", "of"])


_SETS_OFF = frozenset(",—–-(")
_SUBSTITUTES = frozenset("substitutes replacements subs".split())


def _whose_replacement(around: Around, phrase: Found) -> Reference | None:
    """ "His replacement, Moss, added a third": the man of whom the words before were, whom "his replacement" seemed to mean."""
    if around.lowers[phrase.first - 1 : phrase.first] not in (["his"], ["her"]):
        return None
    return next((p for p in around.people if p.first == phrase.first - 1 and p.form is Form.EPITHET), None)


def _before_the_same_again(around: Around, phrase: Found, named: Named | None) -> Named | None:
    """ "Hale replacing Moss and Lind replacing Okoro": Lind goes with what is said behind him."""
    if named is None or len(named.people) < 2:
        return named
    words, last = around.lowers[phrase.first : phrase.last], named.people[-1]
    if around.lowers[last.last : last.last + len(words)] != words:
        return named
    people = named.people[:-1]
    return Named(people, named.first, people[-1].last)


def _whom_he_replaced(around: Around, phrase: Found) -> Named | None:
    """ "Moss pulled up and Hale took his place": the man told before the one who comes on."""
    comes = around.subject(phrase.first)
    taken = {p.best for p in comes.people} if comes else set()
    his = next((p for p in around.people if phrase.first <= p.first < phrase.last and p.form is Form.PRONOUN), None)
    if his is not None and his.best not in taken and his.targets[0][1] > 0.6:
        return Named((his,), his.first, his.last)
    first = comes.first if comes else phrase.first
    before = [p for p in around.people if p.last <= first and p.best not in taken]
    subjects = [p for p in before if around.stance[p.first] in ("subject", "relative")]
    man = subjects[-1] if subjects else None
    return Named((man,), man.first, man.last) if man else None


def phrase_is_participle(phrase: Found, around: Around) -> bool:
    """Whether the phrase begins with "replacing", "coming": then the man before its comma is meant."""
    return around.lowers[phrase.first].endswith("ing") and around.lowers[max(0, phrase.first - 1)] not in (
        "was",
        "were",
    )


def _stands(lowers: Sequence[str], at: int, words: str) -> bool:
    wanted = words.split()
    return list(lowers[at : at + len(wanted)]) == wanted


def _plays(reference: Reference, cast: Cast) -> bool:
    person = cast.person_named.get(reference.best or "")
    return person is None or person.role == "player"


def _tell_most(changes: list[_Change]) -> list[_Change]:
    """The changes that tell most, each player once, in reading order."""
    chosen: list[_Change] = []
    for change in sorted(changes, key=lambda c: (not (c.on and c.off), _PRIORITY[c.phrase.pattern], c.last - c.first)):
        taken = {p.first for c in chosen for p in (*c.on, *c.off)}
        known = {p.best for c in chosen for p in (*c.on, *c.off)}
        if any(p.first in taken for p in (*change.on, *change.off)):
            continue
        if not (change.on and change.off) and any(p.best in known for p in (*change.on, *change.off)):
            continue
        chosen.append(change)
    return sorted(chosen, key=lambda c: c.first)


def _mentions(
    document: Document, around: Around, change: _Change, times: Sequence[TimeMention]
) -> Iterator[SubstitutionMention]:
    tokens = around.sentence.tokens
    mood = _mood(document, around.sentence, change)
    time = time_of(change.phrase, change.first, change.last, around.lowers, times) or at_the_break(around.sentence)
    for i in range(max(len(change.on), len(change.off))):
        comes = change.on[i] if i < len(change.on) else None
        goes = change.off[i] if i < len(change.off) else None
        if comes and goes and comes.best == goes.best:
            # "Moss went off, with Hale replacing him": whoever "him" seemed to be, not Hale
            before = [p for p in around.people if p.last <= comes.first and p.best != comes.best]
            if goes.form is not Form.PRONOUN or not before:
                continue
            goes = before[-1]
        yield SubstitutionMention(
            Span(tokens[change.first].start, tokens[change.last - 1].end), around.sentence.index, change.first,
            change.last, change.phrase.pattern.name, mood, comes, goes, _whose(around, change), time,
        )  # fmt: skip


def _whose(around: Around, change: _Change) -> Reference | None:
    """The team or coach that makes the change: the subject of "sent on", "withdrew", "opted for"."""
    roles = change.phrase.pattern.says.split()
    if not roles[0].startswith("object") or change.phrase.pattern.name in _DONE_BY_NOBODY:
        return None
    first = change.phrase.first
    ahead = [r for r in (*around.people, *around.teams) if r.last <= first]
    if not ahead:
        return None
    nearest = max(ahead, key=lambda r: r.last)
    between = around.lowers[nearest.last : first]
    if len(between) > 5 or any(w in ("'s", ",", "to", "by", "for", "against", "and") for w in between[:1]):
        return None
    return nearest if not {"was", "were", "been", "who", "which", "as", "when", "but"} & set(between) else None


_HIS_TEAM = 0.65  # a man's share in a team from which a change may not be another team's


def _put_together(told: list[SubstitutionMention], cast: Cast) -> list[SubstitutionMention]:
    """ "Okoro was introduced as Lind made way" is one change; so are two of two men on and two men off, in their order."""
    alone_on = [m for m in told if m.on and not m.off]
    alone_off = [m for m in told if m.off and not m.on]
    pairs = list(zip(alone_on, alone_off, strict=False))
    apart = len(alone_on) != len(alone_off) or any(comes.mood is not goes.mood for comes, goes in pairs)
    if apart or not pairs or any(_cannot_be_one(comes, goes, cast) for comes, goes in pairs):
        return [kept for m in told if (kept := _without_doubt(m, cast)).on or kept.off]
    both = {id(comes): _as_one(comes, goes) for comes, goes in pairs}
    return [_without_doubt(both.get(id(m), m), cast) for m in told if not any(m is goes for _, goes in pairs)]


def _cannot_be_one(comes: SubstitutionMention, goes: SubstitutionMention, cast: Cast) -> bool:
    """Two men of two teams, or one man."""
    known = [cast.person_named.get(r.best or "") for r in (comes.on, goes.off) if r]
    teams = {person.team for person in known if person and person.team and person.team_weight > _HIS_TEAM}
    return len(teams) > 1 or (comes.on is not None and goes.off is not None and comes.on.best == goes.off.best)


def _as_one(comes: SubstitutionMention, goes: SubstitutionMention) -> SubstitutionMention:
    first, last = min(comes.first, goes.first), max(comes.last, goes.last)
    span = Span(min(comes.span.start, goes.span.start), max(comes.span.end, goes.span.end))
    return replace(comes, span=span, first=first, last=last, off=goes.off, time=comes.time or goes.time)


def _without_doubt(mention: SubstitutionMention, cast: Cast) -> SubstitutionMention:
    return replace(mention, on=sure(mention.on, cast), off=sure(mention.off, cast))


def _mood(document: Document, sentence: Sentence, change: _Change) -> Mood:
    lowers = sentence.lowers
    text = " ".join(lowers)
    ahead = lowers[max(0, change.first - 6) : change.phrase.last]
    as_what = lowers[change.phrase.last : change.last + 5]
    if any(word == "as" and OFFICES & set(as_what[i + 1 : i + 3]) for i, word in enumerate(as_what)):
        return Mood.OTHER_DAY
    behind = sentence.tokens[change.last : change.last + 6]
    # "replaced by Lind - bought from Eastvale in January": an aside tells of another day, the change does not
    if behind and behind[0].lower in ("-", "–", "—", "--", "(", ",") and change.on and change.off:
        behind = ()
    beside = (sentence.tokens[max(0, change.first - 6) : change.first + 3], behind)
    if OTHER_DAY_WORDS & set(ahead) or any(_another_day(sentence, tokens) for tokens in beside):
        return Mood.OTHER_DAY
    comes_on = "on" in lowers[change.phrase.first : change.phrase.last]
    if (
        not comes_on
        and (TEAM_NEWS & set(lowers) or any(words in text for words in TEAM_NEWS_WORDS))
        and not DURING_THE_MATCH & set(lowers)
    ):
        return Mood.OTHER_DAY
    if not change.on and any(
        _another_day(sentence, sentence.tokens[at : at + 9]) for at in range(0, len(sentence.tokens), 4)
    ):
        return Mood.OTHER_DAY  # a man only said to have gone off went off last week as likely as today
    if not change.on and any(words in text for words in NONE_LEFT):
        return Mood.DENIED
    if not change.on and any(words in _text_behind(document, sentence) for words in BACK_AGAIN):
        return Mood.DENIED
    trigger = lowers[max(0, change.phrase.first - 3) : change.phrase.last]
    turn = max((i + 1 for i, word in enumerate(trigger[:3]) if word in (",", ";")), default=0)
    trigger = trigger[turn:] if change.phrase.first >= 3 else trigger
    if MAY_NOT_HAPPEN & set(trigger):
        return Mood.HYPOTHETICAL
    if {"not", "n't", "never", "without"} & set(trigger) and change.phrase.pattern.name not in _NOT_A_DENIAL:
        return Mood.DENIED
    return Mood.ASSERTED


_NOT_A_DENIAL = frozenset(("did not reappear", "unable to continue", "followed by"))


def _text_behind(document: Document, sentence: Sentence) -> str:
    """The sentence and the one after it, in lower case."""
    return " ".join(t.lower for s in document.sentences[sentence.index : sentence.index + 2] for t in s.tokens)


def _another_day(sentence: Sentence, tokens: tuple[Token, ...]) -> bool:
    """Whether these words alone name a day before the match; "the hero of last week" between on and off does not count."""
    return mood_of(replace(sentence, tokens=tokens), 0, 0) is Mood.OTHER_DAY
