"""The sentence behind a goal and a side named in it in, what its words say of whose goal it was out: log-odds.

"Millfield's response was swift", "Millfield were not behind for long"      ->  the goal was not Millfield's
"That stung Millfield", "Worse was to come for Millfield"                   ->  nor here
"Millfield doubled the lead", "The lead did not last long for Millfield"    ->  Millfield's
"It was no more than Millfield deserved"                                    ->  Millfield's
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Reference
from pressbox.matching import all_forms_of

# Fitted to whose the goals of our reports are: of 89 such goals 86 were the others', of 41, of 45, and so on.
REPLIED, AT_THE_BACK, STRIVES, HELD = -2.6, -2.2, -1.8, 1.2
_THEIR_MEN = frozenset("keeper goalkeeper goalie custodian defender".split())
_STRIVES = frozenset("came needed looked threw tied evened without".split())
_NEAR, _BEFORE = 8, 7
_STOPS = frozenset(". ; : , but while who which and when until before after as through".split())
_REPLIES = all_forms_of("respond reply retaliate rally recover equalise equalize") | frozenset(
    "response riposte rejoinder answer reaction retort fightback comeback equaliser equalizer leveller parity terms level"
    " levelled leveled deficit arrears undaunted undeterred unbowed rattled stung stunned shocked rocked shell-shocked reeling"
    " jolted behind trailing shaken dismayed restored restore regained".split()
)
_BACK = frozenset(
    "hit fought came come got struck battled stormed roared bounced pulled clawed fight hits comes strike".split()
)
_UP = all_forms_of("double extend increase stretch treble add consolidate") | frozenset(
    "cushion comfortable cruising coasting".split()
)
_LEADS = frozenset("lead advantage joy delight celebrations elation happiness relief".split())
_KEEPS = frozenset("held hold kept defended protected preserved maintained nursed".split())
_DOWN = frozenset("last lasted long short-lived brief held hold kept".split())
_WOE = frozenset(
    "worse insult blow misery nightmare disaster injury woe bad hard harsh tough cruel rough severe unlucky".split()
)
_STINGS = all_forms_of(
    "sting jolt stir spur rouse galvanise galvanize wake shake goad rattle shock stun deflate dishearten knock stagger"
) | {"stung", "shook", "shaken", "woke"}


def said_after(lowers: Sequence[str], side: Reference) -> float:
    """Log-odds that the goal told right before is this side's; 0 where the words say nothing of it."""
    behind = _own(lowers[side.last : side.last + _NEAR])
    before = [word for word in lowers[max(0, side.first - _BEFORE) : side.first] if word != "the"]
    if not _FOLK.isdisjoint(lowers[side.last - 1 : side.last + 2]):
        return 0.0 if side.first > _OPENING + 2 else HELD * 2 if not _WILD.isdisjoint(behind) else 0.0
    if before[-1:] and before[-1] in _STINGS:
        return REPLIED
    if before[-1:] and before[-1] in ("for", "on") and not _WOE.isdisjoint(before):
        return REPLIED
    if before[-1:] and before[-1] in ("of", "for") and not _LEADS.isdisjoint(before):
        near = {*lowers[max(0, side.first - _BEFORE) : side.last + _NEAR]}
        return HELD * 2 if not _DOWN.isdisjoint(near) else 0.0
    if {"more", "less", "what"} & {*before[-3:]} and not {"deserved", "merited", "warranted"}.isdisjoint(behind[:3]):
        return HELD * 2
    if side.first > _OPENING or is_of_others(lowers, side):
        return 0.0  # "Millfield are level on points with the leaders"
    if any(one in _BACK and "back" in behind[at + 1 : at + 3] for at, one in enumerate(behind)):
        return REPLIED
    if not _REPLIES.isdisjoint(behind):
        return REPLIED
    if not _THEIR_MEN.isdisjoint(behind[:2]):
        return AT_THE_BACK
    if not _STRIVES.isdisjoint(behind[:_AT_ONCE]) and not {"on", "up"} & {*behind[1:3]}:
        return STRIVES
    if not _UP.isdisjoint(behind[:4]):
        return HELD
    if not _KEEPS.isdisjoint(behind[:2]) and not {"lead", "advantage"}.isdisjoint(behind):
        return HELD * 2
    return 0.0


_FOLK = frozenset("fans supporters crowd followers faithful end contingent support".split())
_WILD = frozenset(
    "wild erupted celebrated roared ecstatic jubilant delirious danced sang mad potty delirium raptures".split()
)
_OPENING, _AT_ONCE = 3, 4


_TABLE = frozenset("points top table leaders third fourth fifth bottom unbeaten climb move moved stay remain".split())


def is_of_others(lowers: Sequence[str], side: Reference) -> bool:
    """ "Millfield are top with 20 points", "the Millfield fans sang": whoever scored last."""
    if not _FOLK.isdisjoint(lowers[side.last - 1 : side.last + 2]):
        return True
    return not _TABLE.isdisjoint(lowers[side.last : side.last + _NEAR])


def _own(words: Sequence[str]) -> Sequence[str]:
    """The words up to the next clause."""
    end = next((at for at, word in enumerate(words) if word in _STOPS and at > 0), len(words))
    return words[:end]
