"""A report of two sides and names with "the" that it ties to nobody in; references to one of the two, or to nobody's side, out.

"Nairn came from behind to see off the Broch"  ->  the Broch: Fraserburgh, likelier than Nairn      "at the Nest"  ->  no side
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.entities.names import fold
from pressbox.entities.seen_aside import named_aside
from pressbox.entities.whose_nickname import whose
from pressbox.phrases.en.inflection import is_no_noun
from pressbox.phrases.en.people import TEAM_NOUNS
from pressbox.phrases.en.results import DRAW_NOUNS, DRAW_VERBS, LOSE_VERBS, OTHER_DAYS, WIN_VERBS

NICKNAMED = "#the "  # begins the name of whoever "the Broch" are
_WHERE = frozenset("at in on from off beside across along into down up round around near outside to".split())
_BEHIND = TEAM_NOUNS | frozenset(
    "'s keeper goalkeeper goalie defence defense attack midfield captain skipper net goal".split()
)
_SOUNDS_ALIKE = 2.0
_LEAST_LETTERS, _SHORTEST = 4, 3
_SURE = 0.65  # from which share on a nickname is one side's
_NEXT = 7  # words in which a match is told
_LEADS = frozenset("leaders rivals neighbours champions holders".split())


def lay_open(
    document: Document, references: dict[int, list[Reference]], main: tuple[str, str] | None, loose: Collection[str]
) -> None:
    """Has names of `loose` that are called by "the" and act as a side mean either of the two; who, is settled with the men.

    So has a plural that the books know as some clubs' nickname, where none of these clubs is named.
    """
    if main is None:
        return
    called = {
        head: places
        for head, places in sorted(_names_in_doubt(document, references, main, loose).items())
        if _acts_as_a_side(document, head, places, lambda one: _others_play(one, references[one.sentence], main))
        and not any(
            _drew_another(document.sentences[one.sentence], one, references[one.sentence], main) for one in places
        )
    }
    if not called:
        return
    sounds = {head: (_alike(head, main[0]), _alike(head, main[1])) for head in called}
    first_of = whose(document, called, sounds, references, main)
    for head, places in called.items():
        shares = ((main[0], first_of[head]), (main[1], 1 - first_of[head]))
        targets = tuple(sorted(shares, key=lambda one: -one[1]))
        for one in places:
            here = references[one.sentence]
            here[here.index(one)] = replace(one, form=Form.NICKNAME, targets=targets, head=head)


def _names_in_doubt(
    document: Document, references: Mapping[int, Sequence[Reference]], main: tuple[str, str], loose: Collection[str]
) -> dict[str, list[Reference]]:
    """Names that may be nicknames, and where they stand: "the Falcons" with "the Falcon goal" and "the Lady Falcons"."""
    by_name = {
        target for refs in references.values() for r in refs if r.kind is Kind.TEAM and r.form is Form.NAME
        for target, _ in r.targets
    }  # fmt: skip
    places: dict[str, list[Reference]] = {}
    heads: dict[str, str] = {}
    for index in sorted(references):
        for one in references[index]:
            if one.kind is not Kind.TEAM or one.best is None or one.head:
                continue
            nobodys = one.form is Form.NICKNAME and not any(t in main or t in by_name for t, _ in one.targets)
            if not nobodys and not (one.form is Form.NAME and one.best in loose and one.best not in main):
                continue
            head = one.best if one.form is Form.NAME else one.span.of(document.text)
            stem = _stem(head)
            heads[stem] = max(heads.get(stem, ""), head, key=lambda name: (len(name), name))
            places.setdefault(stem, []).append(one)
    return {heads[stem]: found for stem, found in places.items()}


def _stem(name: str) -> str:
    """ "falcon" of "Falcon", "Falcons" and "Lady Falcons"."""
    words = fold(name).split()
    last = words[-1]
    return " ".join([*(word for word in words[:-1] if word not in _BEFORE_A_NICKNAME), last.removesuffix("s")])


_BEFORE_A_NICKNAME = frozenset(("lady", "fighting"))


def stand_in_of(nickname: Reference) -> str:
    """A name for whichever of the two is called so."""
    return f"{NICKNAMED}{nickname.head} {' '.join(sorted(name for name, _ in nickname.targets))}"


def settled(nickname: Reference, shares: Mapping[str, Mapping[str, float]]) -> Reference:
    """The reference, once everyone's side is settled: one of the two, or a name of its own where that is open."""
    share = shares.get(stand_in_of(nickname), dict(nickname.targets))
    two = sorted((share.get(name, 0.0), name) for name, _ in nickname.targets)
    whole = sum(weight for weight, _ in two)
    if not whole or two[1][0] < _SURE * whole:
        return replace(nickname, targets=((nickname.head, 1.0),))
    return replace(nickname, targets=tuple((name, weight / whole) for weight, name in reversed(two)))


def _others_play(one: Reference, here: Sequence[Reference], main: tuple[str, str]) -> bool:
    """ "England's trip to Montenegro, where the Three Lions struggled": other sides are told of, and neither of the two."""
    named = {r.best for r in here if r.kind is Kind.TEAM and r.form is Form.NAME and r.best != one.best}
    return bool(named) and named.isdisjoint(main)


def _acts_as_a_side(
    document: Document, head: str, places: Sequence[Reference], others_play: Callable[[Reference], bool]
) -> bool:
    """Whether a name is called by "the" and does what sides do, and stands nowhere as a name of its own."""
    sentences = [document.sentences[one.sentence] for one in places]
    acts = list(map(_is_nickname, sentences, places))
    if any(map(_meets_another, sentences, places)):
        return False
    if any(acts) and all(a or _goes_without(s, one) for a, s, one in zip(acts, sentences, places, strict=True)):
        return True
    if not _is_plural(fold(head)) or all(map(others_play, places)):
        return False
    with_the = [_has_the_article(s, one) for s, one in zip(sentences, places, strict=True)]
    loose = [
        a or the or _goes_without(s, one) or _after_a_score(s, one) or _is_one_of_them(s, one, head)
        for a, the, s, one in zip(acts, with_the, sentences, places, strict=True)
    ]
    return all(loose) and any(
        the and _is_of_today(s, one) and not named_aside(s, one.first, one.last)
        for the, s, one in zip(with_the, sentences, places, strict=True)
    )


def _meets_another(sentence: Sentence, one: Reference) -> bool:
    """ "The Scouts blanked Passon, 4 to 0": a match of its own, told with the figures."""
    tokens = sentence.tokens[one.last : one.last + _NEXT]
    if not tokens or tokens[0].lower not in WIN_VERBS | LOSE_VERBS:
        return False
    named = next((token.text for token in tokens[1:3] if token.text[:1].isupper()), None)
    return named is not None and any(is_score(token.lower) or token.lower.isdigit() for token in tokens)


def _drew_another(sentence: Sentence, one: Reference, here: Sequence[Reference], main: tuple[str, str]) -> bool:
    """ "Brookhattan and the Scouts fought to a 1-1 tie": a match of its own, of neither of the two."""
    lowers = sentence.lowers
    other = next(
        (
            r
            for r in here
            if r.kind is Kind.TEAM and r.form is Form.NAME and lowers[r.last : one.first] == ["and", "the"]
        ),
        None,
    )
    if other is None or other.best in main:
        return False
    behind = lowers[one.last : one.last + _NEXT]
    return not (DRAW_NOUNS | DRAW_VERBS).isdisjoint(behind) and any(map(is_score, behind))


def _is_plural(folded: str) -> bool:
    return folded.endswith(("s", "men")) and not folded.endswith("ss")


def _has_the_article(sentence: Sentence, one: Reference) -> bool:
    """ "The Ospreys clung", "past the Lady Ospreys"; not "the Ospreys Cup"."""
    lowers = sentence.lowers
    at = one.first - (one.first > 0 and lowers[one.first - 1] in _BEFORE_A_NICKNAME)
    if lowers[max(0, at - 1) : at] != ["the"]:
        return False
    return one.last >= len(lowers) or not sentence.tokens[one.last].text[:1].isupper()


def _after_a_score(sentence: Sentence, one: Reference) -> bool:
    """ "To make it 2-0 Ospreys", "a 1-0 Hawks lead"."""
    return one.first > 0 and is_score(sentence.lowers[one.first - 1])


def _is_one_of_them(sentence: Sentence, one: Reference, head: str) -> bool:
    """ "A Badger free kick", of the Badgers."""
    behind = sentence.tokens[one.last].text if one.last < len(sentence.tokens) else ""
    return behind.islower() and fold(head) == f"{fold(sentence.tokens[one.last - 1].text)}s"


def _is_of_today(sentence: Sentence, one: Reference) -> bool:
    lowers = sentence.lowers
    return (
        sentence.genre in (Genre.PROSE, Genre.CAPTION)
        and OTHER_DAYS.isdisjoint(lowers[max(0, one.first - 6) : one.last + 6])
        and _LEADS.isdisjoint(lowers[max(0, one.first - 4) : one.first])
        and not (one.first > 1 and lowers[one.first - 2] in ("at", "in", "on", "near", "outside"))
    )


def _is_nickname(sentence: Sentence, one: Reference) -> bool:
    """ "The Rhinos had", "the Canal side": of a side of this match; not "at the Nest", "the Mizo winger"."""
    lowers = sentence.lowers
    if sentence.genre not in (Genre.PROSE, Genre.CAPTION, Genre.HEADLINE) or lowers[
        max(0, one.first - 1) : one.first
    ] != ["the"]:
        return False
    if lowers[max(0, one.first - 2) : one.first - 1] and lowers[one.first - 2] in _WHERE:
        return False
    if not OTHER_DAYS.isdisjoint(lowers[max(0, one.first - 6) : one.last + 6]) or not _LEADS.isdisjoint(
        lowers[max(0, one.first - 4) : one.first]
    ):
        return False
    behind = lowers[one.last] if one.last < len(lowers) else "."
    if one.last < len(lowers) and sentence.tokens[one.last].text[:1].isupper():
        return False
    plural = one.form is Form.NICKNAME or lowers[one.last - 1].endswith(("s", "men", "x"))
    return behind in _BEHIND or (
        behind in _ACTS or (plural and (is_no_noun(behind) or not behind[:1].isalpha() or behind.endswith("ed")))
    )


def _goes_without(sentence: Sentence, one: Reference) -> bool:
    """ "Earns Herons a draw" in a heading, "Herons goalkeeper Amy Lund": where a nickname needs no article."""
    lowers = sentence.lowers
    if not lowers[one.last - 1].endswith(("s", "men")) or lowers[max(0, one.first - 1) : one.first] == ["the"]:
        return False
    return sentence.genre is Genre.HEADLINE or lowers[one.last : one.last + 1] in (
        ["keeper"], ["goalkeeper"], ["coach"], ["captain"], ["skipper"], ["manager"], ["defender"], ["midfielder"],
        ["forward"], ["striker"], ["winger"],
    )  # fmt: skip


_ACTS = frozenset(
    "were are have had took led won lost drew scored went pressed equalised levelled conceded started attacked replied kept"
    " made could should began came looked never who broke dominated deserved mustered will pulled doubled".split()
)


def _alike(nickname: str, team: str) -> float:
    return _SOUNDS_ALIKE * _sounds_alike(fold(nickname.split()[-1]), fold(team))


def _sounds_alike(nickname: str, team: str) -> bool:
    """ "The Fields" of Westfields, "the Elks" of Elk Grove, "the Plainsmen" of Plainview."""
    stem = nickname.removesuffix("s").removesuffix("er")
    if len(stem) >= _LEAST_LETTERS and stem in team:
        return True
    for word in team.split():
        alike = next(
            (i for i, (a, b) in enumerate(zip(word, nickname, strict=False)) if a != b), min(len(word), len(nickname))
        )
        if alike > _LEAST_LETTERS or (alike == len(word) >= _SHORTEST):
            return True
    return False
