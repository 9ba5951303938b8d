"""Document, cast and times in, cautions and sendings-off out.

"Sidwell received a straight red card"  ->  red, Sidwell
"ten-man Fulham"                        ->  red, somebody of Fulham
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import pairwise

from pressbox.datatypes.cast import Cast, Form, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import CardMention, Mood, TimeMention
from pressbox.datatypes.numbers import number
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.again import Scenes, Told
from pressbox.mentions.around import Around, sure, time_beside
from pressbox.mentions.card_causes import (
    OPENS_A_PREDICATE,
    YELLOWS,
    booked_before,
    foul_before,
    fouled_by,
    in_his_turn,
    meant_before,
    named_here,
    not_the_fouled,
    of_his_team,
    offender,
    sent_off_before,
    shown_yellow,
    why_short,
)
from pressbox.mentions.card_sides import side_of, whose_man, with_sides
from pressbox.mentions.moods import mood_of, plain_words
from pressbox.mentions.short_sides import with_short_sides
from pressbox.phrases.en.cards import (
    AFTER,
    BEFORE_A_CARD,
    BY_AN_OFFICIAL,
    CHANGED,
    NOT_OFF,
    NOT_SHOWN,
    OFFENCES,
    OFFENDS,
    OFFICES,
    OTHER_DAYS,
    PATTERNS,
    SERVED,
    SHORT_SIDES,
    TAKEN_BACK,
    TIME_GONE,
)
from pressbox.weighing import Kept

_READ = frozenset((Genre.PROSE, Genre.CAPTION, Genre.HEADLINE))
_PRIORITY = {pattern: rank for rank, pattern in enumerate(PATTERNS)}
_BREAKS = frozenset("when while after before who which but ; . ! ?".split())


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(PATTERNS)


@cache
def _short_book() -> Phrasebook:
    return Phrasebook(SHORT_SIDES)


def find_cards(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]], scenes: Scenes
) -> tuple[CardMention, ...]:
    """Every card that the text tells of a player of the match, and every side that is said to be a man short."""
    found: list[CardMention] = []
    earlier: Sentence | None = None
    for sentence in document.sentences:
        if sentence.genre not in _READ:
            continue
        said = times.get(sentence.index, ())
        found.extend(scenes.again(_TOLD, sentence, partial(_told_in, sentence, cast, said, scenes, earlier), earlier))
        earlier = sentence
    return with_short_sides(document, found, scenes)


_TOLD: Kept[Told] = Kept(0)


def _told_in(
    sentence: Sentence, cast: Cast, said: Sequence[TimeMention], scenes: Scenes, earlier: Sentence | None
) -> list[CardMention]:
    phrases = _phrasebook().find(sentence, ())
    short = _short_book().find(sentence, ())
    if not phrases and not short:
        return []
    around = scenes.around(sentence)
    before = scenes.around(earlier) if earlier else None
    shown: list[tuple[Found, tuple[Reference, ...]]] = []
    for phrase in sorted(phrases, key=lambda p: (_PRIORITY[p.pattern], p.last - p.first)):
        if any(phrase.first < known.last and known.first < phrase.last for known, _ in shown):
            continue
        people = _shown_to(around, phrase, cast, before)
        if people:
            shown.append((phrase, (*people, *in_his_turn(around, phrase, people, cast))))
    told = [_mention(around, phrase, p, said) for phrase, people in shown for p in people]
    told = _each_his_time(around, told, said)
    sides = [_man_short(around, phrase, said) for phrase in short if side_of(around, phrase) is not None]
    if sides and not told:
        told = [_mention(around, one, p, said) for one in short for p in why_short(around, one, cast)]
    told = [whose_man(around, card) for card in sorted(told, key=lambda card: card.first)]
    return with_sides(told, sides)


def _each_his_time(around: Around, told: list[CardMention], times: Sequence[TimeMention]) -> list[CardMention]:
    """ "in stoppage time when Hale, booked in the first half, was sent off": two cards do not share a time told twice."""
    if len(told) < 2 or len(times) < 2:
        return told
    found = []
    for card in told:
        nearer = [
            one for one in told
            if one is not card and one.time is not None and one.time is card.time
            and abs(one.first - one.time.first) < abs(card.first - one.time.first)
        ]  # fmt: skip
        left = [time for time in times if time is not card.time] if nearer and card.time else []
        found.append(replace(card, time=time_beside(card.first, card.last, around.lowers, left)) if left else card)
    return found


def _man_short(around: Around, phrase: Found, times: Sequence[TimeMention]) -> CardMention:
    tokens = around.sentence.tokens
    at_once = phrase.pattern.name in ("reduced to ten men", "had a man sent off")
    return CardMention(
        Span(tokens[phrase.first].start, tokens[phrase.last - 1].end), around.sentence.index, phrase.first, phrase.last,
        phrase.pattern.name, _mood(around, phrase), None, "red", None,
        time_beside(phrase.first, phrase.last, around.lowers, times) if at_once else None, side_of(around, phrase),
    )  # fmt: skip


def _shown_to(around: Around, phrase: Found, cast: Cast, earlier: Around | None) -> tuple[Reference, ...]:
    """Whom the card was shown to: where the phrase's role stands, players only."""
    roles = phrase.pattern.says.split()[1:]
    lowers = around.lowers
    ends = phrase.last - (lowers[phrase.last - 1] in (".", "!", ";"))  # "and was off."
    if phrase.pattern.name not in _OVER_A_BREAK and _BREAKS & set(lowers[phrase.first : ends]):
        return ()
    if "after-yellow" in roles and not YELLOWS & set(lowers[: phrase.first]):
        return ()
    if "after-card" in roles and (
        not _CARDS & set(lowers[: phrase.first + 8]) or lowers[phrase.last : phrase.last + 2] in _OFF_SOMETHING
    ):
        return ()  # "was off the mark in the second minute"
    if _NOT_SHOWN_HIM & {*lowers[phrase.last : phrase.last + 4], *lowers[phrase.first + 1 : ends - 1]}:
        return ()  # "was sent off on a stretcher", "took advantage of a red card"
    behind = lowers[phrase.last : phrase.last + 3]
    if (
        "dismiss" in lowers[phrase.last - 1]
        and behind[:1] != ["for"]
        and not (behind[:1] == ["by"] and BY_AN_OFFICIAL & set(lowers[phrase.last : phrase.last + 5]))
        and NOT_OFF & {word for at, word in enumerate(behind) if at == 0 or word not in ("from", "by", "as")}
    ):
        return ()  # "dismissed as a fluke"; "dismissed ten minutes from time" is told of a man
    if phrase.pattern.name == "sent off" and behind[:1] in (["a"], ["an"], ["the"], ["his"]) and not _TIMES & {*behind}:
        return ()  # "sent off a long clearance"
    if phrase.pattern.says == "red object near" and any(t.first == phrase.last for t in around.teams):
        return ()  # "Harbour Town dismissed Millfield 3-0"
    if "after-foul" in roles and not foul_before(around, phrase, earlier):
        return ()
    if "foul-near" in roles and not (OFFENDS | OFFENCES | YELLOWS | {"red"}) & {
        *lowers[: phrase.first], *lowers[phrase.last : phrase.last + 9]
    }:  # fmt: skip
        return ()
    if "in-turn" in roles and not sent_off_before(around, phrase, earlier):
        return ()
    if "foul-before" in roles and not (OFFENDS | OFFENCES) & set(lowers[max(0, phrase.first - 12) : phrase.first]):
        return ()
    if "after-name" in roles and not any(p.last == phrase.first and p.form is Form.NAME for p in around.people):
        return ()
    if "opens" in roles and lowers[phrase.first - 1 : phrase.first] not in ([], [":"], [";"], ["-"], ["–"], ["!"]):
        return ()
    if "participle" in roles and lowers[max(0, phrase.first - 1) : phrase.first] == ["the"]:
        return ()  # "Hale, felled by the sent-off Moss"
    if "unhurt" in roles and (_HURT & set(lowers) or lowers[phrase.first - 1] in ("was", "were", "been", "being")):
        return ()  # "scored after the visitors were reduced to ten men"
    if "unless-smoke" in roles and lowers[phrase.last : phrase.last + 1] not in _AT_ITS_END:
        return ()
    if "ends" in roles and not _leaves_the_field(around, phrase):
        return ()
    if "bare" in roles and not _stands_alone(around, phrase):
        return ()
    if OFFICES & set(lowers[phrase.last : phrase.last + 6]) and not {"yellow", "red"} & set(
        lowers[phrase.first : phrase.last]
    ):
        return ()
    if _COACHES_PLACES & set(lowers[phrase.last : phrase.last + 7]):
        return ()
    named: tuple[Reference, ...] = ()
    if roles[0] == "subject":
        subject = around.subject(phrase.first, participle="participle" in roles)
        ends_soon = len(lowers) - phrase.last <= _CLOSING  # and tells no tale of another day
        having = ends_soon and lowers[max(0, phrase.first - 3) : phrase.first] == [",", "having", "been"]
        if having:  # "watched the rest from the stand, having been sent off"
            subject = around.subject(phrase.first - 3, reach=20)
        elif subject and (
            ("clause" in roles and not _in_his_clause(around, subject.last, phrase.first))
            or ("participle" in roles and phrase.first - subject.last > 4)
        ):
            subject = None
        if subject is None and "early" in roles and phrase.first < (5 if lowers[0] in ("having", "already") else 2):
            subject = around.subject_behind(phrase.last)
        named = subject.people if subject else ()
        his = next((p for p in around.people if phrase.first < p.first < phrase.last and p.form is Form.PRONOUN), None)
        if his is not None and lowers[phrase.first] in _BROUGHT_HIM and lowers[his.first] in ("him", "her"):
            named = offender(around, phrase.first) or named  # "Moss's lunge at Hale earned him a red card": not Hale
        if len(named) == 1 and (named[0].form is Form.PRONOUN or _in_doubt(named[0])):
            told_before = (
                offender(earlier, len(earlier.lowers))
                if earlier and _in_doubt(named[0]) and phrase.first < _OPENING and not _ITS_CAUSE & set(lowers)
                else ()
            )  # "Hale pulled him back. The defender was given his marching orders"
            cautioned = booked_before(around, phrase, named[0])
            named = (
                cautioned or offender(around, named[0].first) or named_here(around, named[0]) or told_before or named
            )
        if (
            named
            and "clause" in roles
            and lowers[phrase.last : phrase.last + 2] in (["along", "with"], ["together", "with"])
        ):
            other = around.right_of(phrase.last + 2, reach=3)
            named = (*named, *(other.people[:1] if other else ()))
    elif roles[0] == "object":
        given = around.right_of(phrase.last, reach=3 if "near" in roles else 4)
        named = given.people if given else ()
        after = next((role.removeprefix("after:") for role in roles if role.startswith("after:")), None)
        if given and after and not _follows(lowers, given.last, after):
            named = ()
        if len(named) == 1 and (named[0].form is Form.PRONOUN or _in_doubt(named[0])):
            named = offender(around, phrase.first) or named
    elif roles[0] == "owner":
        card = phrase.first
        if "before-card" in roles:
            cards = {"yellow", "card", "booking", "caution"}
            while card > max(0, phrase.first - 6) and not (lowers[card] in cards and lowers[card - 1] not in cards):
                card -= 1
        owner = around.owner(card, reach=3)
        named = (owner,) if owner else ()
        if not named and "before-card" in roles:  # "Hale was booked but, after a review, the yellow was upgraded"
            booked = next((i for i in range(phrase.first - 1, 0, -1) if lowers[i] in _BOOKED), None)
            subject = around.subject(booked, reach=6) if booked else None
            named = subject.people[-1:] if subject else shown_yellow(around, phrase.first)
    elif roles[0] == "inner":
        yellow = next((i for i in range(phrase.first, phrase.last) if lowers[i] in ("yellow", "caution", "booking")), 0)
        owner = around.owner(yellow, reach=2)
        named = (owner,) if owner else ()
    elif roles[0] == "he":
        named = tuple(p for p in around.people if phrase.first < p.first <= phrase.last)[:1]
        if named and (named[0].form is Form.PRONOUN or _in_doubt(named[0])):
            before = (
                offender(earlier, len(earlier.lowers)) or meant_before(earlier, named[0])
                if earlier and phrase.first < 2 else ()
            )  # fmt: skip
            named = offender(around, phrase.first) or before or named
    elif roles[0] == "offender":
        of = around.behind(phrase.last, "shown", reach=5)
        named = of.people if of else offender(around, phrase.first + (lowers[phrase.first] in OFFENCES))
        if not named and lowers[phrase.last : phrase.last + 1] in (["when"], ["after"], ["as"]):
            named = offender(around, len(lowers))
        alone = not any(p.form is Form.NAME for p in around.people if p.first < phrase.first)
        if not named and earlier is not None and ("bare" not in roles or phrase.first < 2 or (alone and ":" in lowers)):
            named = offender(earlier, len(earlier.lowers))
    elif roles[0] == "of":
        card = next(
            (i for i in range(phrase.last - 1, phrase.first, -1) if lowers[i] in ("for", "of", "to", "at")), phrase.last
        )
        of = around.behind(min(card, phrase.last), "shown", reach=4)
        named = of.people if of else ()
    if "own-foul" in roles and [p.best for p in named] != [p.best for p in offender(around, phrase.first)]:
        return ()
    if len(named) == 1 and roles[0] == "subject" and lowers[named[0].first - 1] in _UPON and named[0].first:
        named = offender(around, phrase.first)  # "Moss's lunge on Hale got the red it deserved"
    if len(named) == 1 and named[0].form is Form.EPITHET and roles[0] in ("subject", "object", "of"):
        named = not_the_fouled(around, phrase, named)
    return tuple(p for p in named if sure(p, cast) is not None)


_COACHES_PLACES = frozenset("technical touchline dugout bench".split())
_AT_ITS_END: tuple[list[str], ...] = ([], ["."], [","], [";"], ["for"], ["on"])
_UPON = frozenset("on upon against".split())
_BROUGHT_HIM = frozenset("earned earns earning brought won landed".split())
_BOOKED = frozenset("booked cautioned shown yellow-carded".split())
_OVER_A_BREAK = (
    "which was red", "his afternoon ended with red", "walked", "became the dismissal", "had to go for a foul", "left after a second caution",
    "his misery was complete with red",
)  # fmt: skip
_ITS_CAUSE = frozenset("when for as after because having".split())
_CLOSING = 8  # tokens behind the words of a card that closes its sentence
_OPENING = 6  # tokens before the words of a card that opens its sentence
_TIMES = frozenset("minute minutes few quarter second seconds half-hour hour moment".split())
_HURT = frozenset(
    "injury injured hamstring stretcher stretchered limped limping hobbled hobbling substitutes substitutions hurt knock"
    " concussion concussed cramp carried ankle groin unused".split()
)
_MINUTE = frozenset("on in after midway with early late soon just shortly".split())


def _leaves_the_field(around: Around, phrase: Found) -> bool:
    """ "Moss walked on 61 minutes", "handled on the line and walked": with a time or a cause, or a foul before it."""
    lowers = around.lowers
    if lowers[phrase.first] == "gone" and lowers[phrase.first - 1] in TIME_GONE:
        return False  # "levelled with 68 minutes gone": the time has
    behind = lowers[phrase.last : phrase.last + 6]
    fouls = bool((OFFENDS | OFFENCES | {"booked", "cautioned", "handled"}) & set(lowers[: phrase.first]))
    if not behind or behind[0] in (".", ",", ";", ":", "!"):
        return fouls
    if lowers[phrase.first] not in ("walked", "walks"):
        return False
    if behind[0] == "for":
        return len(behind) > 1 and (
            behind[1].endswith("ing") or behind[1] in ("a", "his", "her", "dissent", "two", "that")
        )
    timed = any(word.isdigit() or word in _TIMES or word[:1].isdigit() for word in behind[1:])
    return timed and (behind[0] in _MINUTE or behind[0].isdigit())


def _stands_alone(around: Around, phrase: Found) -> bool:
    """ "pulled him back: red card, penalty": a card that is a sentence by itself, or of which no doubt is left."""
    lowers = around.lowers
    before = lowers[phrase.first - 1] if phrase.first else "^"
    behind = lowers[phrase.last] if phrase.last < len(lowers) else "."
    if behind not in (",", ".", ";", "!", "and", ":", "(", "-", "--", "–", "—"):
        return False
    if before == "the":
        return "doubt" in lowers[max(0, phrase.first - 9) : phrase.first]
    return before in ("^", ";", ":", "-", "--", "–", "—", "...", "!")


_OFF_SOMETHING = (*(["the", of] for of in ("mark", "pace", "line", "pitch", "bench")), ["target", "with"])
_NOT_SHOWN_HIM = frozenset(("stretcher", "injured", "advantage"))
_CARDS = frozenset("pocket card red yellow booking booked second cards".split())


def _in_doubt(reference: Reference) -> bool:
    return reference.form is Form.EPITHET and reference.targets[0][1] < 0.8


def _follows(lowers: Sequence[str], at: int, what: str) -> bool:
    """Whether "off", or a card with no more than its article and adjectives before it, follows at token `at`."""
    if what == "to-red" and lowers[at : at + 1] == [","]:  # "losing Moss, their sweeper, for a second booking"
        end = next((i for i in range(at + 1, min(len(lowers), at + 6)) if lowers[i] == ","), None)
        aside = lowers[at + 1 : at + 2] in (["for"], ["to"])  # "lost Moss, for a second booking"
        at = at + 1 if aside else end + 1 if end is not None else at
    if what == "to-red" and lowers[at : at + 1] == ["("]:  # "lost Moss (79 min.) for a second booking"
        at = next((i + 1 for i in range(at + 1, min(len(lowers), at + 7)) if lowers[i] == ")"), at)
    if what == "off" and lowers[at : at + 1] == [","]:  # "sent Moss, already on a yellow, to an early shower"
        end = next((i for i in range(at + 1, min(len(lowers), at + 7)) if lowers[i] == ","), None)
        at = end + 1 if end is not None else at
    if what == "to-red":  # "lost Moss five minutes after the interval for a professional foul"
        end = at
        while (
            end < len(lowers)
            and end - at < 8
            and (lowers[end] in _TELLS_WHEN or lowers[end][0].isdigit() or number(lowers[end]))
        ):
            end += 1
        at = end if _TELLS_WHEN & set(lowers[at:end]) else at
    if what in ("red", "yellow"):
        while at < len(lowers) and lowers[at] in BEFORE_A_CARD:
            at += 1
    return any(list(lowers[at : at + len(words.split())]) == words.split() for words in AFTER[what])


_TELLS_WHEN = frozenset(
    "minute minutes after before the interval break half-time halftime restart in on hour half second first early late"
    " just shortly midway into through time from end".split()
)


def _in_his_clause(around: Around, last: int, first: int) -> bool:
    """Whether the words from a man to "was sent off" let him be the one: "Hale went down but his appeals were" do not."""
    at = first
    if around.lowers[first] in ("being", "getting") and around.lowers[first - 1] in (
        "before",
        "after",
        "until",
        "despite",
    ):
        return True  # "Moss struck a post before being sent off"
    while at > last and (
        around.lowers[at - 1].endswith("ly") or around.lowers[at - 1] in ("had", "has", "have", "already", "to")
    ):
        at -= 1
    return (
        at <= last
        or around.lowers[at - 1] in OPENS_A_PREDICATE
        or _only_a_time(around.lowers, last, at)
        or of_his_team(around, last, at)
    )


def _only_a_time(lowers: Sequence[str], last: int, first: int) -> bool:
    """ "hauled down Hale and with ten minutes to go was sent off": a time stands between "and" and the verb."""
    for at in range(first - 1, max(last, first - _A_TIME) - 1, -1):
        if lowers[at] in _JOINS_VERBS:
            words = lowers[at + 1 : first]
            return bool(words) and words[0] in _OPENS_A_TIME and bool(_TIMES & set(words)) and "," not in words[:-1]
    return False


_A_TIME = 9  # tokens of a time that stands before its verb
_JOINS_VERBS = frozenset("and but , who then".split())
_OPENS_A_TIME = frozenset(
    "with in on after within a two three four five six seven eight nine ten barely only just".split()
)


def _mention(around: Around, phrase: Found, player: Reference, times: Sequence[TimeMention]) -> CardMention:
    tokens = around.sentence.tokens
    colour = "red" if phrase.pattern in SHORT_SIDES else phrase.pattern.says.split()[0]
    inside = around.lowers[phrase.first : phrase.last + 7]
    second = "second" in inside or (
        "two" in inside and {"bookings", "yellows", "yellow", "bookable", "cautions"} & set(inside)
    )
    return CardMention(
        Span(tokens[phrase.first].start, tokens[phrase.last - 1].end), around.sentence.index, phrase.first, phrase.last,
        phrase.pattern.name, _mood(around, phrase), player, colour, "second yellow" if second and colour == "red" else None,
        time_beside(phrase.first, phrase.last, around.lowers, times), None, fouled_by(around, player),
    )  # fmt: skip


def _mood(around: Around, phrase: Found) -> Mood:
    mood = mood_of(around.sentence, phrase.first, phrase.last)
    lowers = around.lowers
    without = phrase.pattern.name == "sent off the man" and "without" in lowers[phrase.first - 2 : phrase.first - 1]
    if without or "advantage" in lowers[max(0, phrase.first - 4) : phrase.first]:
        return Mood.ASSERTED  # "played on without the dismissed Moss", "could not take advantage of a red card"
    if phrase.pattern.says.startswith("yellow") and {"only", "just"} & set(
        lowers[max(0, phrase.first - 2) : phrase.last]
    ):
        return Mood.ASSERTED  # "was lucky to see only yellow"
    if mood is not Mood.ASSERTED:
        return mood
    if phrase.pattern.name == "became one sent off":
        return Mood.ASSERTED
    if phrase.pattern.says.startswith("red") and _is_changed(lowers[phrase.last : phrase.last + 20]):
        return Mood.DENIED
    clause = _clause_start(lowers, phrase.first)
    # "appealed for Okoro to be sent off" asks for it, however far before
    asked = lowers[phrase.first - 1 : phrase.first + 1] in (["to", "be"], ["to", "get"], ["to", "see"])
    if NOT_SHOWN & set(plain_words(around.sentence)[clause if asked else max(clause, phrase.first - 5) : phrase.last]):
        return Mood.HYPOTHETICAL
    behind = lowers[phrase.last : phrase.last + 7]
    if "no" in lowers[max(0, phrase.first - 1) : phrase.last]:
        return Mood.DENIED
    if "will" in lowers[max(0, phrase.first - 2) : phrase.last] or {"likely", "inevitable", "possible"} & set(
        behind[:3]
    ):
        return Mood.HYPOTHETICAL
    if {"has", "have"} & set(lowers[max(0, phrase.first - 2) : phrase.last]) and {"times", "season"} & set(behind):
        return Mood.OTHER_DAY
    rest = behind[: next((i for i, word in enumerate(behind) if word in ("and", "but")), len(behind))]
    if any(a in ("would", "could", "might", "should") and b in ("have", "be") for a, b in pairwise(rest)):
        return Mood.HYPOTHETICAL
    if lowers[clause : clause + 1] == ["had"] and "been" in lowers[clause : phrase.last] and clause == 0:
        return Mood.HYPOTHETICAL  # "Had Stanning been sent off, ..."
    around_it = set(lowers[max(0, phrase.first - 8) : phrase.last + 6])
    if "then" in around_it and {"absence", "absent"} & around_it:
        return Mood.ASSERTED  # "despite the absence by then of Stanning, who had been dismissed"
    if SERVED & around_it and not {"will", "faces", "face", "now", "facing"} & around_it:
        return Mood.OTHER_DAY
    if any(words in " ".join(lowers[max(0, phrase.first - 6) : phrase.last + 8]) for words in OTHER_DAYS):
        return Mood.OTHER_DAY
    reviewed = phrase.pattern.says.startswith("red") and _REVIEWS & set(lowers[phrase.last : phrase.last + 20])
    if TAKEN_BACK & set(lowers[phrase.last : phrase.last + 8]) or (
        reviewed and (TAKEN_BACK - {"upgraded"}) & set(lowers[phrase.last : phrase.last + 22])
    ):
        return Mood.DENIED
    return Mood.ASSERTED


def _is_changed(behind: Sequence[str]) -> bool:
    """ "... a red card, but after a look at the monitor changed it to a yellow"; not "a second yellow; reduced to ten"."""
    return any(
        word in CHANGED and {"to", "for"} & set(behind[i + 1 : i + 5]) and _LESSER & set(behind[i + 1 : i + 7])
        for i, word in enumerate(behind)
    )


_REVIEWS = frozenset("monitor review var screen replay replays pitchside".split())
_LESSER = frozenset("yellow caution booking".split())


def _clause_start(lowers: Sequence[str], first: int) -> int:
    """Where the clause of token `first` begins: "Hale could have scored, and Moss was sent off"."""
    return next((i + 1 for i in range(first - 1, -1, -1) if lowers[i] in (",", ";", "but", "when", "as")), 0)
