"""A name of one and its sentence in, whether it is told of as of many out: then it names a side.

"Kelby settled after that and were level"   "Kelby like to keep it on the grass"   "had the wind behind them"   "got their reward"
"""

from collections.abc import Sequence

from pressbox.datatypes.document import Genre, Sentence

_MANY = frozenset("were are weren't aren't have haven't".split())
_STOPS = frozenset(". ; : ! ? who which when while as before after if because where until though".split())
_PAIRS = frozenset(("and", "&", "or", "nor", "with"))
# Verbs in the form that goes with many, as a report of the present has them.
_DO = frozenset(
    "like play go need look seem want come take trail sit stand remain know keep lose win host travel face meet deserve get"
    " lie make await prepare return welcome entertain visit climb drop slip move stay rest finish end begin enter head".split()
)
_BEHIND_A_VERB = frozenset(
    "to the a an their on in at up down into out off back next through for from top bottom third second fourth fifth now still"
    " home away level no without".split()
)
_THEIRS = frozenset(
    "reward rewards stride nerve tails heads noses shape composure rhythm feet chances luck discipline credit best bench"
    " ranks way supporters fans followers travelling support season"
    " campaign lines passing unbeaten winning half share".split()
)
_BEHIND_THEM = ("behind them", "at their backs", "in their faces", "against them", "in their favour", "on their side")
_FAR = 14


def told_as_many(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the tokens `first`..`last` are one name that does or has what only many do or have."""
    tokens, lowers = sentence.tokens, sentence.lowers
    before, behind = lowers[max(0, first - 3) : first], lowers[last : last + _FAR]
    if _is_off_their_stride(behind) or (before[-2:] in (["it", "was"], ["was", "it"]) and _who_did(behind)):
        return True
    if not _is_subject(before) or len(behind) < 3 or behind[0] in _PAIRS or not behind[0][:1].isalpha():
        return _to_their_credit(behind)
    if first == 0 and sentence.genre is Genre.PROSE and behind[0] in _DO and behind[1] in _BEHIND_A_VERB:
        return True
    for at, word in enumerate(behind):
        if word in _STOPS or (at and tokens[last + at].text[:1].isupper()):
            return False
        if at and word in _MANY:
            return behind[at - 1] in ("and", "but") and behind[at + 1 : at + 2] != ["it"] and _is_done(behind[0])
        if at and word == "their" and at + 1 < len(behind) and behind[at + 1] in _THEIRS:
            return behind[at - 1] not in ("on", "to", "of", "into", "by") and _is_done(behind[0])
        if at and " ".join(behind[at : at + 3]).startswith(_BEHIND_THEM):
            return behind[0] in ("had", "have", "has", "now", "with")
    return False


def _is_subject(before: Sequence[str]) -> bool:
    return not before or before[-1] in ("then", "but", "so", "the", "still", "however", ",", "instead", "now", "here")


def _is_done(verb: str) -> bool:
    return verb.endswith(("ed", "t")) or verb in _DID


_DID = frozenset(
    "had have got took made came went grew won drew led held began fell found threw rode dug saw rose stuck fought gave ran"
    " now finally then also never soon duly always just still knew broke brought".split()
)


def _is_off_their_stride(behind: Sequence[str]) -> bool:
    """ "It did not knock Kelby off their stride", "caught Kelby on their heels"."""
    return (
        behind[1:2] == ["their"]
        and behind[0] in ("off", "out", "on", "at")
        and behind[2:3] != []
        and (behind[2] in ("stride", "game", "heels", "guard", "stroke", "feet", "knees", "mettle", "backs", "own"))
    )


def _who_did(behind: Sequence[str]) -> bool:
    """ "It was Kelby who trailed", "it was Kelby who went in ahead"."""
    return behind[:1] == ["who"] and " ".join(behind[1:6]).startswith(_OF_A_SIDE)


_OF_A_SIDE = (
    "trailed", "led at", "led by", "were", "had the better", "had the upper", "had the edge", "held the lead", "went in", "went ahead",
    "went behind", "went in front", "took the lead", "took the points", "took the spoils", "started the", "began the", "drew first blood",
    "struck first", "came out", "kicked off", "broke the deadlock", "broke through first", "looked the more", "looked the likelier",
    "had most of", "had the best", "had the first", "finished the stronger", "ended the", "go through", "went through", "are through",
    "will play", "meet", "face", "dominated", "pressed", "hit back",
)  # fmt: skip


def _to_their_credit(behind: Sequence[str]) -> bool:
    """ "Kelby, to their credit, kept at it"."""
    return behind[:1] == [","] and " ".join(behind[1:5]).startswith(_TO_THEIR_CREDIT)


_TO_THEIR_CREDIT = (
    "to their credit", "to their great credit", "for all their", "with their tails", "with their backs",
)  # fmt: skip
