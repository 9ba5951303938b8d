"""A document and who is named where in, who is at home by where the tie's other match was or will be out.

"had lost 2-1 in Leeds a fortnight ago", "will replay at Leeds on Tuesday"  ->  Leeds are away today
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference, SideEvidence
from pressbox.datatypes.document import Document, Sentence
from pressbox.entities.gazetteer import gazetteer

_SURELY = 1.2
_WIDE = 12  # words between a place and what says that the match there is the other one
_ENDS = frozenset(". ; : ! ?".split())
_WHERE = frozenset("in at".split())
_AHEAD = frozenset("will next must into before ahead for takes take travel await awaits to".split())
_AGO = frozenset("week fortnight weeks days ago earlier before".split())
_FROM = frozenset("from after following despite losing lost won winning drawing drew".split())
_LED = frozenset("lead advantage cushion take carry travel".split())
_FOUGHT = frozenset("lost won drew beat draw defeat win victory winners loss beaten victors stalemate".split())


def of_the_other_leg(
    document: Document,
    by_sentence: Mapping[int, Sequence[Reference]],
    clubs_at: Mapping[str, tuple[str, ...]],
    place_of: Mapping[str, tuple[str, ...]],
    main: tuple[str, str] | None,
) -> Iterator[SideEvidence]:
    """Whose ground, town or land the other match of the tie is told to be at: those play away in this one."""
    if main is None:
        return
    second = _is_second_leg(document)
    for sentence in document.sentences:
        lowers = sentence.lowers
        spots = [at for at in range(len(lowers)) if _is_other(lowers, at, second)]
        if not spots:
            continue
        refs = by_sentence.get(sentence.index, ())
        for at, word in enumerate(lowers):
            if not any(abs(at - spot) <= _WIDE and _one_clause(lowers, at, spot) for spot in spots):
                continue
            if word in _WHERE or (word == "to" and _LED.intersection(lowers[max(0, at - 6) : at])):
                there = {club for club in _of_place(sentence, at + 1, refs, clubs_at, place_of) if club in main}
                if len(there) == 1:
                    yield SideEvidence(there.pop(), -_SURELY, sentence.index, sentence.span)
            where = _at_home(lowers, at)
            named = [r for r in refs if r.kind is Kind.TEAM and r.best in main and r.form is not Form.PRONOUN]
            subject = next((r for r in reversed(named) if r.last <= at), None)
            if where and subject:
                yield SideEvidence(subject.best or "", -_SURELY * where, sentence.index, subject.span)


def _at_home(lowers: Sequence[str], at: int) -> int:
    """ "Winners by 2-1 at home last week", "down from the away leg": 1 at home then, -1 away."""
    if lowers[at : at + 2] == ["at", "home"]:
        return 1 if _FOUGHT.intersection(lowers[max(0, at - 5) : at]) else 0
    if lowers[at] in ("home", "away") and lowers[at + 1 : at + 2] in (["leg"], ["first"]):
        return 1 if lowers[at] == "home" else -1
    return 0


def _is_second_leg(document: Document) -> bool:
    """Whether the match of the day is the second of two."""
    for sentence in document.sentences:
        lowers = sentence.lowers
        if "aggregate" in sentence.words:
            return True
        for at, word in enumerate(lowers):
            second = (word in ("second", "return") and lowers[at + 1 : at + 2] == ["leg"]) or word == "second-leg"
            if second and _AHEAD.isdisjoint(lowers[max(0, at - 4) : at] + lowers[at + 1 : at + 6]):
                return True
            first = word == "first-leg" or (word == "first" and lowers[at + 1 : at + 2] == ["leg"])
            if first and _FROM.intersection(
                lowers[max(0, at - 3) : at]
            ):  # "a goal to the good from a first leg in ..."
                return True
    return False


def _is_other(lowers: Sequence[str], at: int, second: bool) -> bool:
    """Whether token `at` begins words for the tie's other match."""
    word, behind = lowers[at], lowers[at + 1 : at + 2]
    if word in ("replay", "replayed") or (word == "decided" and "will" in lowers[max(0, at - 4) : at]):
        ahead = {"will", "must", "to", "the", "for", "be", "and", "replay"}
        return bool(ahead.intersection(lowers[max(0, at - 4) : at]))
    if second:
        if word == "first-leg" or (word == "first" and behind in (["leg"], ["legs"], ["meeting"])):
            return True
        if word in ("away", "home") and behind == ["leg"]:
            return True
        ago = word in ("ago", "earlier", "before") and _AGO.intersection(lowers[max(0, at - 2) : at])
        last = word == "last" and behind in (["week"], ["month"])
        return bool(ago or last) and bool(_FOUGHT.intersection(lowers[max(0, at - _WIDE) : at + 8]))
    if (word == "again" and lowers[max(0, at - 2) : at] and lowers[at - 1] in ("meet", "all")) and behind == ["at"]:
        return True  # "they meet again at Millfield on Wednesday"
    if word == "fortnight" and lowers[max(0, at - 2) : at] == ["in", "a"]:
        return True  # "back to Millfield in a fortnight"
    return (word in ("second", "return") and behind == ["leg"]) or (
        word == "return" and behind[:1] in (["will"], ["is"], ["match"], ["game"])
    )


def _one_clause(lowers: Sequence[str], a: int, b: int) -> bool:
    return _ENDS.isdisjoint(lowers[min(a, b) : max(a, b)])


def _of_place(
    sentence: Sentence, at: int, refs: Sequence[Reference], clubs_at: Mapping[str, tuple[str, ...]],
    place_of: Mapping[str, tuple[str, ...]],
) -> set[str]:  # fmt: skip
    """The teams whose place begins at token `at`."""
    for r in refs:
        if r.first == at and r.best:
            if r.kind is Kind.TEAM:
                return {r.best}
            clubs = (*clubs_at.get(r.best, ()), *place_of.get(r.best, ()), *gazetteer().clubs_of(r.best))
            return {*clubs, *_of_land(r.best)}
    words = [token.text for token in sentence.tokens[at : at + 2]]
    if not words or not words[0][:1].isupper():
        return set()
    return {team for place in (words[0], " ".join(words)) for team in (*gazetteer().clubs_of(place), *_of_land(place))}


def _of_land(place: str) -> tuple[str, ...]:
    nation = gazetteer().nation_of(place)
    return (nation,) if nation else ()
