"""Who gave the ball to whom, and how likely each scored, in; the givers out who did nothing in the sentence but give.

"Lind slid it across and Hale rolled it in"            ->  Lind
"Lind headed in Moss's corner and then set up Hale"    ->  nobody: Lind is told of a goal of his own

In a long sentence the words of a goal speak for everyone beside them. Of givers whom nothing else speaks for, one in ten
scored in other reports, where the man who got the ball did.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.mentions.got_past import named_again

GAVE_IT = 3.0  # taken from the odds of such a man
_DID_SCORE = 0.0  # log-odds from which he who got the ball scored
_MAY_BE_BOTH = 1.5  # log-odds from which the giver is told of a goal of his own
_ONCE_MORE = frozenset("then also later having himself".split())
_ITSELF = frozenset("free-kick free kick header shot drive strike volley penalty".split())


def gave_it_away(
    lowers: Sequence[str], people: Sequence[Reference], scorers: Sequence[tuple[Reference, float]],
    passes: Collection[tuple[Reference, Reference]], surely: Collection[tuple[Reference, Reference]],
) -> Iterator[int]:  # fmt: skip
    """First tokens of those men; `surely` are the passes that words tell outright."""
    odds = {man.first: said for man, said in scorers}
    outright = {(giver.first, man.first) for giver, man in surely}
    for giver, receiver in (*passes, *surely):
        if giver.form is Form.PRONOUN or odds.get(giver.first, _MAY_BE_BOTH) >= _MAY_BE_BOTH:
            continue
        if odds.get(receiver.first, _DID_SCORE) <= _DID_SCORE or receiver.best == giver.best:
            continue
        if named_again(giver, people, scorers):
            continue  # "set up by Lind, and then Lind himself"
        behind = giver.first > receiver.first
        if not behind and _ONCE_MORE & {*lowers[giver.last : receiver.first]}:
            continue  # "Lind hit the target and then crossed for Hale"
        if behind and "who" in lowers[giver.last : giver.last + 2]:
            continue  # "steered in a cut-back from Lind, who got one of his own"
        if behind and (giver.first, receiver.first) not in outright:
            continue  # "Hale's equaliser cancelled out Lind's free kick"
        if (
            lowers[giver.last : giver.last + 1] == ["'s"]
            and behind
            and _ITSELF & {*lowers[giver.last : giver.last + 4]}
        ):
            continue
        yield giver.first


def he_of_passes(
    people: Sequence[Reference], stance: Mapping[int, str], passes: Collection[tuple[Reference, Reference]]
) -> Iterator[tuple[Reference, Reference]]:
    """ "Lind put Hale through and he made no mistake": Hale, and the "he" that might be Lind."""
    for giver, receiver in passes:
        if Form.PRONOUN in (giver.form, receiver.form):
            continue
        last = max(giver.last, receiver.last)
        for he in people:
            if he.first < last or he.form is not Form.PRONOUN or stance.get(he.first) != "subject":
                continue
            if he.best != giver.best or any(last <= man.first < he.first for man in people if man.form is Form.NAME):
                break
            yield receiver, he
            break
