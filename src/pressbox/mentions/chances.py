"""Document, cast and times in, chances that were not taken out.

"Icardi got clear but failed to connect properly and Donnarumma saved"  ->  Icardi, saved, Donnarumma
"with Musso pulling off spectacular saves from Vecino and Barella"      ->  Vecino and Barella, saved, Musso
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import ChanceMention, Mood, TimeMention
from pressbox.matching import Found, Phrasebook, apart
from pressbox.mentions.again import Scenes, Told
from pressbox.mentions.around import Around, time_beside
from pressbox.mentions.moods import mood_of
from pressbox.phrases.en.chances import BALLS, PATTERNS, SHOTS
from pressbox.weighing import Kept

_READ = frozenset((Genre.PROSE, Genre.CAPTION))
_PENALTY = frozenset("penalty spot-kick spot".split())
_SHOOT_OUT = frozenset("shoot-out shootout shoot-outs kicks spot-kicks penalties".split())
_IT_WENT_IN = ("in off", "and in", "and into", "and over the line", "and went in", "and bounced in")
_FROM = frozenset(("from", "deny", "by"))
_DESCRIBES = frozenset("the a an his their fierce low high early late long-range curling close-range".split())


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(PATTERNS)


def find_chances(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]], scenes: Scenes
) -> tuple[ChanceMention, ...]:
    """Shots that were saved, blocked, wide, over, off the woodwork; penalties are another kind."""
    found: list[ChanceMention] = []
    for sentence in document.sentences:
        if sentence.genre in _READ:
            said = times.get(sentence.index, ())
            found.extend(scenes.again(_TOLD, sentence, partial(_told_in, cast, sentence, said, scenes)))
    return tuple(found)


_TOLD: Kept[Told] = Kept(0)


def _told_in(cast: Cast, sentence: Sentence, said: Sequence[TimeMention], scenes: Scenes) -> Iterator[ChanceMention]:
    references = cast.by_sentence.get(sentence.index, ())
    phrases = [p for p in _phrasebook().find(sentence, references) if _is_a_miss(sentence, references, p)]
    if not phrases:
        return
    around = scenes.around(sentence)
    for phrase in _kept(phrases):
        for player, keeper in _men(around, cast, phrase):
            mood = mood_of(sentence, phrase.first, phrase.last)
            if mood is Mood.OTHER_DAY or not _may_play(player, cast) or player.best == (keeper and keeper.best):
                continue
            tokens = sentence.tokens
            first, last = _extent(around, phrase, player)
            yield ChanceMention(
                Span(tokens[first].start, tokens[last - 1].end), sentence.index, phrase.first, phrase.last,
                phrase.pattern.name, Mood.ASSERTED, player, keeper, phrase.pattern.says.split()[0],
                _time(phrase, around, said),
            )  # fmt: skip


def _time(phrase: Found, around: Around, times: Sequence[TimeMention]) -> TimeMention | None:
    """The time told beside it; "but Inter threatened straight away" is of another chance."""
    own = [
        time for time in times
        if time.time.later is None or not _TURNS & set(around.lowers[phrase.last : time.first])
    ]  # fmt: skip
    return time_beside(phrase.first, phrase.last, around.lowers, own)


_TURNS = frozenset("but while before after whereas although though".split())


def _extent(around: Around, phrase: Found, player: Reference) -> tuple[int, int]:
    """The tokens that tell it: the phrase, with him where no more than a few words part them."""
    if player.last <= phrase.first and phrase.first - player.last <= 4:
        return player.first, phrase.last
    if phrase.last <= player.first <= phrase.last + 6:
        return phrase.first, player.last
    return phrase.first, phrase.last


def _kept(phrases: Sequence[Found]) -> list[Found]:
    """Of phrases over the same words one: those that tell what became of the shot before those that only call it missed."""
    return apart(sorted(phrases, key=lambda p: (_rank(p), p.first - p.last)))


def _rank(phrase: Found) -> int:
    outcome, role = phrase.pattern.says.split()[:2]
    return 2 if outcome == "missed" else 0 if role == "keeper" else 1


def _is_a_miss(sentence: Sentence, references: Sequence[Reference], phrase: Found) -> bool:
    """Whether the words are of a chance of this match: no penalty, no goal in off the post, no lob over the keeper."""
    lowers = sentence.lowers
    if _PENALTY & set(lowers[phrase.first : phrase.last + 6]) or _SHOOT_OUT & set(lowers):
        return False
    behind = " ".join(lowers[phrase.last : phrase.last + 5])
    if behind.startswith(_IT_WENT_IN):
        return False
    if phrase.pattern.says.startswith(("over", "wide")):
        after = lowers[phrase.last : phrase.last + 4]
        person = any(r.kind is Kind.PERSON and phrase.last <= r.first <= phrase.last + 2 for r in references)
        return not (
            phrase.pattern.says.startswith("over") and (person or {"keeper", "goalkeeper", "line"} & set(after))
        )
    if phrase.pattern.says.startswith(("post", "bar")):
        inside = lowers[phrase.first : phrase.last]
        return not {"past", "wide", "round", "around", "inside", "via"} & set(inside)
    if phrase.pattern.name == "keeper denied him":
        return "by" not in lowers[phrase.first : phrase.last]
    return True


def _men(around: Around, cast: Cast, phrase: Found) -> Iterator[tuple[Reference, Reference | None]]:
    """Who had the chance, and who kept it out; of several shots each."""
    player, keeper = _slot(phrase, "player"), _slot(phrase, "keeper")
    role = phrase.pattern.says.split()[1]
    if role == "owner":
        owner = player or around.owner(phrase.first)
        if owner:
            yield owner, keeper
        return
    subject = around.subject(phrase.first, participle=around.lowers[phrase.first].endswith("ing"))
    doer = subject.people[-1] if subject else None
    if role == "player":
        if player is None and doer is not None:
            player = doer
        if player and not _passes_on(around, player):
            yield player, keeper
        return
    keeper = keeper or (doer if doer and _may_keep(around, cast, doer, phrase) else None)
    if role == "keeper" and player:  # "to deny Hale before Lind cleared": Hale
        inside = [
            p for p in around.people if phrase.first < p.first and p.last <= phrase.last and p.best != player.best
        ]
        player = inside[0] if inside else player
    if keeper:
        yield from ((man, keeper) for man in _denied(around, phrase, player, keeper))


def _may_keep(around: Around, cast: Cast, doer: Reference, phrase: Found) -> bool:
    """Whether the subject of "saved" may be a keeper: close by, and no outfield player by what is said of him."""
    person = cast.person_named.get(doer.best or "")
    between = any(doer.last <= p.first and p.last <= phrase.first for p in around.people)
    return (person is None or person.position in (None, "goalkeeper")) and not between


def _denied(around: Around, phrase: Found, player: Reference | None, keeper: Reference) -> Iterator[Reference]:
    """From whom it was saved: named in the phrase or behind "from", all of a list, else whoever acts before the keeper."""
    if player is not None:
        behind = next((i for i in range(phrase.last - 1, phrase.first, -1) if around.lowers[i] in _FROM), None)
        named = around.right_of(behind + 1) if behind else None
        people = named.people if named else (player,)
        yield from (man for man in people if not _passes_on(around, man))
        return
    if "bare" not in phrase.pattern.says:
        return
    for person in reversed(around.people):
        if person.last <= keeper.first and person.best != keeper.best and person.form is not Form.PRONOUN:
            if around.stance[person.first] in ("subject", "relative", "infinitive", "owner"):
                yield person
                return


def _passes_on(around: Around, player: Reference) -> bool:
    """ "a save from Hale's cross": it was no shot."""
    behind = [w for w in around.lowers[player.last : player.last + 4] if w not in _DESCRIBES and w != "'s"]
    return bool(behind) and behind[0] in BALLS - SHOTS


def _may_play(player: Reference, cast: Cast) -> bool:
    person = cast.person_named.get(player.best or "")
    return person is None or person.role == "player"


def _slot(phrase: Found, name: str) -> Reference | None:
    return phrase.slots[name].reference if name in phrase.slots else None
