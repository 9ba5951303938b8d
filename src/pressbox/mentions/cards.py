"""Document, cast and times in, cautions and sendings-off out.

"Sidwell received a straight red card"  ->  red, Sidwell
"""

from collections.abc import Mapping, Sequence
from functools import cache

from pressbox.datatypes.cast import Cast, Reference
from pressbox.datatypes.document import Document, Genre, Span
from pressbox.datatypes.mentions import CardMention, Mood, TimeMention
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.chances import Around, sure, time_beside
from pressbox.mentions.moods import mood_of
from pressbox.phrases.en.cards import AFTER, NOT_OFF, NOT_SHOWN, OFFICES, PATTERNS, SERVED, TAKEN_BACK

_READ = frozenset((Genre.PROSE, Genre.CAPTION, Genre.HEADLINE))
_PRIORITY = {pattern: rank for rank, pattern in enumerate(PATTERNS)}
# May stand between a subject's clause and "was sent off": then the clause is his own.
_OPENS_A_PREDICATE = frozenset(", ) ( - -- – — and but or who then also later both that player man players".split())
_BREAKS = frozenset("when while after before who which but ; . ! ?".split())


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(PATTERNS)


def find_cards(document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]]) -> tuple[CardMention, ...]:
    """Every card that the text tells of a player of the match."""
    found: list[CardMention] = []
    for sentence in document.sentences:
        if sentence.genre not in _READ:
            continue
        phrases = _phrasebook().find(sentence, ())
        if not phrases:
            continue
        around = Around.of(sentence, cast.by_sentence.get(sentence.index, ()))
        shown: list[tuple[Found, tuple[Reference, ...]]] = []
        for phrase in sorted(phrases, key=lambda p: (_PRIORITY[p.pattern], p.last - p.first)):
            if any(phrase.first < known.last and known.first < phrase.last for known, _ in shown):
                continue
            people = _shown_to(around, phrase, cast)
            if people:
                shown.append((phrase, people))
        for phrase, people in sorted(shown, key=lambda one: one[0].first):
            found.extend(_mention(around, phrase, p, times.get(sentence.index, ())) for p in people)
    return tuple(found)


def _shown_to(around: Around, phrase: Found, cast: Cast) -> tuple[Reference, ...]:
    """Whom the card was shown to: where the phrase's role stands, players only."""
    roles = phrase.pattern.says.split()[1:]
    lowers = around.lowers
    if phrase.pattern.name != "walked" and _BREAKS & set(lowers[phrase.first : phrase.last]):
        return ()
    if "dismiss" in lowers[phrase.last - 1] and NOT_OFF & set(lowers[phrase.last : phrase.last + 3]):
        return ()
    if OFFICES & set(lowers[phrase.last : phrase.last + 6]) and not {"yellow", "red"} & set(
        lowers[phrase.first : phrase.last]
    ):
        return ()
    named: tuple[Reference, ...] = ()
    if roles[0] == "subject":
        subject = around.subject(phrase.first, participle="participle" in roles)
        if subject and "clause" in roles and not _in_his_clause(around, subject.last, phrase.first):
            subject = None
        if subject and "participle" in roles and phrase.first - subject.last > 4:
            subject = None
        if subject is None and "early" in roles and phrase.first < 2:
            subject = around.subject_behind(phrase.last)
        named = subject.people if subject else ()
    elif roles[0] == "object":
        given = around.right_of(phrase.last, reach=3 if "near" in roles else 4)
        named = given.people if given else ()
        after = next((role.removeprefix("after:") for role in roles if role.startswith("after:")), None)
        if (
            given
            and after
            and not any(lowers[given.last : given.last + len(w.split())] == w.split() for w in AFTER[after])
        ):
            named = ()
    elif roles[0] == "owner":
        owner = around.owner(phrase.first, reach=3)
        named = (owner,) if owner else ()
    elif roles[0] == "of":
        card = next(
            (i for i in range(phrase.last - 1, phrase.first, -1) if lowers[i] in ("for", "of", "to", "at")), phrase.last
        )
        of = around.behind(min(card, phrase.last), "of", reach=4)
        named = of.people if of else ()
    return tuple(p for p in named if sure(p, cast) is not None)


def _in_his_clause(around: Around, last: int, first: int) -> bool:
    """Whether the words from a man to "was sent off" let him be the one: "Hale went down but his appeals were" do not."""
    at = first
    while at > last and (
        around.lowers[at - 1].endswith("ly") or around.lowers[at - 1] in ("had", "has", "have", "already", "to")
    ):
        at -= 1
    return at <= last or around.lowers[at - 1] in _OPENS_A_PREDICATE


def _mention(around: Around, phrase: Found, player: Reference, times: Sequence[TimeMention]) -> CardMention:
    tokens = around.sentence.tokens
    colour = phrase.pattern.says.split()[0]
    inside = around.lowers[phrase.first : phrase.last + 7]
    second = "second" in inside or (
        "two" in inside and {"bookings", "yellows", "yellow", "bookable", "cautions"} & set(inside)
    )
    return CardMention(
        Span(tokens[phrase.first].start, tokens[phrase.last - 1].end), around.sentence.index, phrase.first, phrase.last,
        phrase.pattern.name, _mood(around, phrase), player, colour, "second yellow" if second and colour == "red" else None,
        time_beside(phrase.first, phrase.last, around.lowers, times),
    )  # fmt: skip


def _mood(around: Around, phrase: Found) -> Mood:
    mood = mood_of(around.sentence, phrase.first, phrase.last)
    if mood is not Mood.ASSERTED:
        return mood
    before = around.lowers[max(0, phrase.first - 5) : phrase.last]
    # a clause boundary ends what is said of the card: "Hale could have scored, and Moss was sent off"
    turn = next((i for i in range(len(before) - 1, -1, -1) if before[i] in (",", ";", "but", "when", "as")), -1)
    if NOT_SHOWN & set(before[turn + 1 :]):
        return Mood.HYPOTHETICAL
    around_it = set(around.lowers[max(0, phrase.first - 8) : phrase.last + 6])
    if SERVED & around_it and not {"will", "faces", "face", "now", "facing"} & around_it:
        return Mood.OTHER_DAY
    if TAKEN_BACK & set(around.lowers[phrase.last : phrase.last + 8]):
        return Mood.DENIED
    return Mood.ASSERTED
