"""A report of two sides and names with "the" that it ties to nobody in; references to one of the two, or to nobody's side, out.

"Nairn came from behind to see off the Broch"  ->  the Broch: Fraserburgh, likelier than Nairn      "at the Nest"  ->  no side
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.entities.names import fold
from pressbox.phrases.en.inflection import is_no_noun
from pressbox.phrases.en.people import TEAM_NOUNS
from pressbox.phrases.en.results import OTHER_DAYS
from pressbox.weighing import likelihood

NICKNAMED = "#the "  # begins the name of whoever "the Broch" are
_WHERE = frozenset("at in on from off beside across along into down up round around near outside to".split())
_BEHIND = TEAM_NOUNS | frozenset(
    "'s keeper goalkeeper goalie defence defense attack midfield captain skipper net goal".split()
)
_NAMED_BESIDE, _SOUNDS_ALIKE, _MOST = 1.2, 2.0, 2.5
_LEAST_LETTERS, _SHORTEST = 4, 3
_SURE = 0.65  # from which share on a nickname is one side's
_LEADS = frozenset("leaders rivals neighbours champions holders".split())


def lay_open(
    document: Document, references: dict[int, list[Reference]], main: tuple[str, str] | None, loose: Collection[str]
) -> None:
    """Has names of `loose` that are called by "the" and act as a side mean either of the two; who, is settled with the men."""
    if main is None:
        return
    places: dict[str, list[Reference]] = {}
    for refs in references.values():
        for one in refs:
            if one.kind is Kind.TEAM and one.best in loose and one.best not in main and one.form is Form.NAME:
                places.setdefault(one.best or "", []).append(one)
    for name, named in sorted(places.items()):
        sentences = [document.sentences[one.sentence] for one in named]
        acts = list(map(_is_nickname, sentences, named))
        if not any(acts) or not all(
            a or _goes_without(s, one) for a, s, one in zip(acts, sentences, named, strict=True)
        ):
            continue
        first = _share_of_first(name, sentences, named, references, main)
        shares = ((main[0], first), (main[1], 1 - first))
        targets = tuple(sorted(shares, key=lambda one: -one[1]))
        for one in named:
            here = references[one.sentence]
            here[here.index(one)] = replace(one, form=Form.NICKNAME, targets=targets, head=name)


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
    plural = lowers[one.last - 1].endswith(("s", "men", "x"))
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


def _share_of_first(
    name: str, sentences: Sequence[Sentence], named: Sequence[Reference], references: Mapping[int, Sequence[Reference]],
    main: tuple[str, str],
) -> float:  # fmt: skip
    """How likely the first of the two is called so: whoever is named beside it is not."""
    odds = [0.0, 0.0]
    for side, team in enumerate(main):
        if _sounds_alike(fold(name.split()[-1]), fold(team)):
            odds[side] += _SOUNDS_ALIKE
    for one in named:
        beside = {
            r.best for r in references[one.sentence] if r.kind is Kind.TEAM and r.form is Form.NAME and r.best in main
        }
        if len(beside) == 1:
            odds[main.index(next(iter(beside)) or "")] -= _NAMED_BESIDE
    lead = max(-_MOST, min(_MOST, odds[0] - odds[1]))
    return likelihood(lead)


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
