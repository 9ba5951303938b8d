"""Sentences that say "the hosts" and the teams named beside them in, who is at home by that out.

"Leeds cut the hosts' lead", "we were behind when the visitors scored"    ->  Leeds away, we at home: the hosts are the others
"2-1 in favour of the hosts when Hale scored to give Leeds the lead"      ->  Leeds at home: one side has the good of it
"The hosts took the lead. Leeds's answer came", "Leeds doubled the lead"  ->  Leeds away, Leeds at home
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference, SideEvidence
from pressbox.datatypes.document import Document, Sentence
from pressbox.entities.named_hosts import called
from pressbox.entities.own_voice import OwnVoice
from pressbox.phrases.en.people import COACH_NOUNS, KEEPER_NOUNS, PLAYER_NOUNS, POSITIONS

_HOSTS = frozenset("hosts homesters".split())
_VISITORS = frozenset("visitors guests".split())
_SIDES = frozenset(
    "side team men crowd fans supporters defence keeper goalkeeper boss manager lads boys girls lot eleven ladies".split()
)
_FOLK = frozenset("crowd fans supporters".split())  # "the home crowd roared as Leeds scored" is as often Leeds's
_OTHER = 0.4  # "the hosts" beside a name is the other team, two times in three


def beside_us(document: Document, voice: OwnVoice) -> Iterator[SideEvidence]:
    """ "The visitors drew level and we were behind": we are the others, so they are; not "as visitors we ..."."""
    (_, share), (them, less) = voice.shares
    for index in voice.places:
        sentence = document.sentences[index]
        lowers = sentence.lowers
        for at, word in enumerate(lowers):
            sign = 1 if word in _HOSTS else -1 if word in _VISITORS else 0
            if (
                not sign
                or lowers[at - 1 : at] not in (["the"], ["our"])
                or lowers[at - 2 : at - 1] in (["as"], ["were"], [","])
            ):
                continue
            yield SideEvidence(them, sign * _OTHER * 2 * (share - less), index, sentence.span)
            break


def beside_hosts(
    document: Document, by_sentence: dict[int, list[Reference]], main: tuple[str, str]
) -> list[SideEvidence]:
    """A sentence that says "the hosts" and names one of the two teams mostly means the other one by "the hosts"."""
    found: list[SideEvidence] = []
    led: tuple[int, int] | None = None  # the sentence that told of a goal of "the hosts" alone, and which of the two
    for sentence in document.sentences:
        lowers = sentence.lowers
        named = [r for r in by_sentence.get(sentence.index, ()) if r.kind is Kind.TEAM and r.best in main]
        if led and led[0] == sentence.index - 1 and named and (same := _goes_on(lowers, named[0])):
            found.append(SideEvidence(named[0].best or "", _OTHER * same * led[1], sentence.index, named[0].span))
        led = _leads(sentence, named)
        if not named or any(called(lowers, r) for r in named):
            continue  # "the visitors, Leeds": no other side
        for i, word in enumerate(lowers):
            following = lowers[i + 1] if i + 1 < len(lowers) else ""
            if word == "hosts" and any(r.last == i for r in named):
                continue  # "Marlow hosts Dunmore on Wednesday"
            home = word in _HOSTS or (word == "home" and following in _SIDES)
            away = word in _VISITORS or (word in ("away", "visiting") and following in _SIDES)
            if not (home or away) or following in _FOLK:
                continue
            due = lowers[i + 1 : i + 2] in (["'s"], ["'"], ["’"]) and {*lowers[i + 2 : i + 4]} & _DUE
            names = {
                r.best
                for r in named
                if lowers[r.last : r.last + 1] != ["'s"]
                and (not _MAN & set(lowers[r.last : r.last + 1]) or _saves(lowers, r.last, i))
                and not _both_gain(lowers, r, i)
            }
            gains = {r.best or "" for r in named if _both_gain(lowers, r, i)}
            if len(gains) == 1 and not names:
                found.append(SideEvidence(gains.pop(), _OTHER if home else -_OTHER, sentence.index, named[0].span))
            if due:
                continue  # "Hale's equaliser for Leeds was no more than the visitors' due"
            if len(names) == 1:
                other = main[1] if main[0] in names else main[0]
                found.append(SideEvidence(other, _OTHER if home else -_OTHER, sentence.index, named[0].span))
    return found


_DUE = frozenset("due dues desert deserts reward".split())
_GIVE = frozenset("for of to give gave gives giving put puts putting hand handed sent fire fired earn earned".split())
_PARTS = frozenset("but before although though despite until ; cancelled after while as".split())
_KEPT = frozenset("saved saves denied stopped kept beat foiled repelled thwarted".split())
_ANSWERS = frozenset(
    "answer reply response riposte equaliser equalizer leveller replied answered responded levelled leveled equalised"
    " equalized hit struck drew came".split()
)
_MORE = frozenset("doubled doubling extended extending increased stretched second lead advantage".split())
_AHEAD = frozenset("lead front ahead scoring deadlock first scored".split())


def _both_gain(lowers: Sequence[str], named: Reference, at: int) -> bool:
    """ "2-1 in favour of the hosts when Hale scored to give Leeds the lead again": one side has the good of it."""
    first, second = sorted((named.first, at))
    gain = lowers[at - 1 : at] == ["the"] and at > 1 and lowers[at - 2] in _GIVE
    return (
        gain
        and named.first > 0
        and lowers[named.first - 1] in _GIVE - {"for", "of", "to"}
        and _PARTS.isdisjoint(lowers[first:second])
    )


def _saves(lowers: Sequence[str], last: int, at: int) -> bool:
    """ "The Leeds goalkeeper saved from Hale after Lind had failed for the visitors": they are the others."""
    near = lowers[last : last + 6]
    return at > last and bool(KEEPER_NOUNS.intersection(near[:2])) and bool(_KEPT.intersection(near))


def _leads(sentence: Sentence, named: Sequence[Reference]) -> tuple[int, int] | None:
    """ "The hosts took the lead early on": whether of the hosts (1) or of the visitors (-1), where no side is named."""
    lowers = sentence.lowers
    if named or lowers[:1] != ["the"] or not _AHEAD.intersection(lowers):
        return None
    where = next((sign for words, sign in ((_HOSTS, 1), (_VISITORS, -1)) if words.intersection(lowers[1:2])), 0)
    if not where and lowers[1:2] in (["home"], ["visiting"], ["away"]) and lowers[2:3] and lowers[2] in _SIDES:
        where = 1 if lowers[1] == "home" else -1
    told = {*lowers[2:9]} & _AHEAD and not {"not", "never", "nearly", "almost", "might", "could", "should"} & {*lowers}
    return (sentence.index, where) if where and told else None


def _goes_on(lowers: Sequence[str], named: Reference) -> int:
    """What the next sentence begins with: -1 "Leeds's answer came", "Leeds levelled", 1 "Leeds doubled their lead", else 0."""
    if named.first > 1 or named.form not in (Form.NAME, Form.NICKNAME):
        return 0
    own = lowers[named.last : named.last + 1] in (["'s"], ["'"], ["’"])
    said = lowers[named.last + own : named.last + own + 3]
    if said[:1] and said[0] in _ANSWERS:
        back = said[0] not in ("hit", "struck", "drew", "came") or {"back", "level"} & {*said[1:]}
        return -1 if back else 0
    return 1 if said[:1] and said[0] in _MORE and not own else 0


_MAN = frozenset(POSITIONS) | COACH_NOUNS | PLAYER_NOUNS  # "Leeds striker Hale put the visitors ahead" is no other side
