"""Words that say which side won, without its score: each with the team's name and the words.

"to secure Leeds' second win of the season", "handed Leeds all three points", "Leeds won through goals from"  ->  Leeds
"maintained Leeds' unbeaten start"  ->  Leeds did not lose
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import TELLING, Genre, Sentence, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.story import Story
from pressbox.proofread.of_this_match import sentences_of

_GOT = r"(?:secur|seal|earn|clinch|snatch|salvag|grab|claim|complet|wrapp?|bagg?|net)(?:e[ds]|ing|s|e|ed up|ing up)?|won|win|winning|took|taking|stole"
_GAVE = r"(?:g(?:a|i)ve|giving|hand(?:ed|ing)?|earn(?:ed|ing)?|secur(?:ed|ing|e)|won|win|winning|seal(?:ed|ing)?|snatch(?:ed|ing)?|grab(?:bed|bing)?)"
_PRIZE = (
    r"(?:victory|win|triumph|(?:all )?three (?:[\w-]+ )?points|maximum points|bragging rights|(?<!share of )the spoils)"
)
_WORDS = r"(?:[\w’'-]+,? ){0,4}"
# T stands where the team's name is; "|" parts what stands before it from what stands behind.
_BEFORE = re.compile(rf"\b(?:{_GOT}) (?:the win and |the points and )?(?:the )?$", re.I)
_OWN_PRIZE = re.compile(rf"^['’]s? (?:[\w’'%-]+ ){{0,5}}?{_PRIZE}\b", re.I)
_GIVEN = re.compile(rf"\b{_GAVE} (?:the )?$", re.I)
_PRIZE_BEHIND = re.compile(
    rf"^ (?:a|an|the|their|all|another|only their|just their) {_WORDS}{_PRIZE}\b|^ (?:all )?three points\b", re.I
)
# "It was Leeds' first win in five games", "It was a third successive victory for Leeds"
_IT_WAS = re.compile(r"\b(?:it|this|that) (?:was|is|proved|marked)(?: also| just| only)? (?:the )?$", re.I)
_IT_WAS_FOR = re.compile(
    r"\b(?:it|this|that) (?:was|is|proved|marked)(?: also| just| only)? (?:yet )?an?(?:other)? (?:[\w-]+ ){0,5}(?P<how>win|victory|triumph|defeat|loss)(?: in a row)? for (?:the )?$", re.I
)  # fmt: skip
_OWN_NTH = re.compile(
    r"^['’]s? (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|biggest|only|maiden|latest) (?:(?!straight|successive|consecutive)[\w-]+ ){0,3}?(?P<how>win|victory|triumph|defeat|loss)\b", re.I
)  # fmt: skip
_FOR = re.compile(rf"\b(?:{_GOT}) {_WORDS}{_PRIZE} for (?:the )?$", re.I)
_ITSELF = re.compile(
    rf"^ (?:finally |duly |eventually |then |also |deservedly )?(?:(?:{_GOT}) (?:a|an|the|their|all|another|only|three) {_WORDS}{_PRIZE}"
    rf"|(?:secured|took|claimed|earned|collected|bagged) (?:all )?three points|won (?:through|thanks to|courtesy of|with) )", re.I
)  # fmt: skip
_WINNER_OF = re.compile(r"^['’]s? (?:late |early |match-|[\w-]+ ){0,2}(?:match-?winner|winner|winning goal)\b", re.I)
# "with the 1-0 victory moving Leeds back into the top four", "a win that lifted Leeds above Fulham"
_LIFTS = re.compile(
    r"\b(?:victory|win|triumph|success)(?: (?:over|against|at|on) [^,;.]{1,30})?,? (?:that |which |to |has |also |had ){0,2}"
    r"(?:mov|lift|tak|took|carri|carry|propel|haul|steer|hoist|send|sent|put)\w* (?:the )?$", re.I
)  # fmt: skip
_UP = re.compile(
    r"^ (?:up|clear|top|above|back (?:to the top|above|into|up|on top)|to the top|to the summit|into the (?:top|last|next|final|semi|quarter|fourth|fifth|third|second|knockout|play-?off)|through"
    r"|off the (?:bottom|foot)|out of the (?:relegation|bottom|drop)|(?:in)?to (?:second|third|fourth|fifth|sixth|seventh))\b", re.I
)  # fmt: skip
_SENT = re.compile(r"\b(?:send|sends|sent|sending) (?:the )?$", re.I)
_WITH_PRIZE = re.compile(rf"^ (?:[\w-]+ ){{1,6}}with (?:a|an|the|all|another|their) {_WORDS}{_PRIZE}\b", re.I)
_KEPT = re.compile(r"\b(?:maintain|keep|kept|preserv|extend|continu|stretch)\w* (?:the )?$", re.I)
_START = re.compile(
    r"^['’]s? (?P<what>100%|100 per cent|perfect|winning|unbeaten) (?:[\w-]+ ){0,3}(?:start|record|run|streak)\b", re.I
)
_DOUBT = frozenset(
    "could should would might may nearly almost thought chance chances denied deny denying prevent prevented preventing if unless"
    " not n't never no without hoping hope hopes hoped until last previous ago earlier before aggregate penalties shoot-out"
    " inches needed need needing lost threatened deserved looked seemed seemingly apparently bid yet since when reverse half-time despite only".split()
)  # fmt: skip
OF_POINTS = re.compile(r"\b(?:three (?:[\w-]+ )?|maximum )points\b", re.I)
_NEAR = 60  # letters of a clause before a name that say whether the words are of this match
_FAR = 90  # the same behind it: "Leeds' match-winner at Fulham last term"
_THEN = re.compile(
    r"^[^,;.]*(?<!since )(?:\blast (?:season|term|year|month|week|weekend|time)\b|\bago\b|\bearlier (?:this|in)\b|\breverse fixture\b)", re.I
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Won:
    """A side that the words have as the winner, or (`unbeaten`) as not beaten."""

    team: str
    span: Span
    words: Span
    unbeaten: bool


def sides_that_won(case: Case, story: Story) -> Iterator[Won]:
    """Every such place in the sentences of a match."""
    for at in sorted(sentences_of(case, story)):
        sentence = case.document.sentences[at]
        if sentence.genre not in TELLING or sentence.quoted:
            continue
        text = case.document.text
        for one in case.cast.by_sentence.get(at, ()):
            if one.kind is Kind.TEAM and one.form in (Form.NAME, Form.NICKNAME) and one.best in story.teams:
                found = _said_of(sentence, text, one)
                if found is not None:
                    words, unbeaten = found
                    yield Won(one.best or "", one.span, words, unbeaten)


# "earned a late point", "the spoils were shared": nobody won.
_DREW = re.compile(
    r"\b(?:(?:earn|rescu|salvag|snatch|secur|grab|clinch|wrapp?|st[eo]l|took|take|taking|settl)(?:e?[ds]?|ing|s|es|ed up|ing up)?(?: for)? (?:(?:[A-Z][\w'’-]+|them|the \w+|his side|his team|their side) ){0,2}"
    r"(?:a|the|their) (?:(?!bonus|match|set|break|low|focal|starting|high|vital three)[\w-]+ ){0,2}?(?:draw|stalemate|point(?! (?:clear|ahead|behind|above|below|from safety|off|adrift|more|apart|better|when they))|share of the (?:points|spoils))"
    r"|(?:points|spoils) (?:were|are) shared|shar(?:ed|ing|e) the (?:points|spoils)|honours (?:ended |were |finished |finishing )?even"
    r"|(?:had|have|has|having) to (?:settle for|be content with|make do with) a (?:share of the (?:points|spoils)|point|draw)"
    r"|(?:end|finish)(?:ed|s|ing) (?:all square|in an? (?:[\w-]+ ){0,2}(?:draw|stalemate))|play(?:ed|ing|s)? out an? (?:[\w-]+ ){0,2}(?:draw|stalemate))\b"
)  # fmt: skip
_NO_DRAW = re.compile(
    r"\b(?:but|until|only|before|heading|course|way|set|towards?|instead|rather|penalt\w+|shoot-?out|legs?|first half|half-?time|break|interval|game|games|matches|week|month|season"
    r"|looking|content|happy|enough|turn\w*|chance|within|had been|would have|been|table|hold|held|ninety|90|extra|replay|final|would-be)\b", re.I
)  # fmt: skip


_LEAD = 4  # sentences with which a report says how it ended; further on a point may be of any match


def drawn_in_words(case: Case, story: Story) -> Iterator[Span]:
    """Words of the match of a story that say that nobody won it."""
    text = case.document.text
    for at in sorted(sentences_of(case, story))[:_LEAD]:
        sentence = case.document.sentences[at]
        if sentence.genre not in TELLING or sentence.quoted:
            continue
        words = sentence.span.of(text)
        for found in _DREW.finditer(words):
            before, behind = words[max(0, found.start() - _NEAR) : found.start()], words[found.end() :][:_NEAR]
            near = {word.strip(".,;:").lower() for word in f"{before} {behind}".split()}
            if re.search(r"\b(?:from|of|for|to) $", before) and found[0].split()[0].endswith("ing"):
                continue  # "seconds away from securing a point"
            if not near & _DOUBT and not _NO_DRAW.search(f"{before} {behind}") and not _THEN.search(behind):
                yield sentence.part(*found.span())


_LOSS = r"(?:defeat|loss|reverse|beating|hiding|thrashing)"
_SLUMPED = re.compile(
    rf"^ (?:\w+ly |then |duly )?(?:slump|slipp?|sank|sink|crash|fell|fall|succumb|stumbl|slid|tumbl|went down)\w* to (?:a|an|their|its|another|yet another|only their|just their) {_WORDS}{_LOSS}\b"
    rf"|^ (?:\w+ly |then )?suffered (?:a|an|their|its|another|yet another|only their|just their) {_WORDS}{_LOSS}\b", re.I
)  # fmt: skip
_CONDEMNED = re.compile(
    r"\b(?:condemn|consign|doom|subject)\w* (?:the )?$|\b(?:hand|dealt|deal)(?:ed|ing|s)? (?:the )?$", re.I
)
_TO_DEFEAT = re.compile(
    rf"^ (?:to )?(?:a|an|their|its|another|yet another|only their|just their) {_WORDS}{_LOSS}\b", re.I
)
_INFLICTED = re.compile(
    rf"\b(?:inflict|condemn)\w* (?:a|an|the|another|only the|just the) {_WORDS}{_LOSS} (?:of the season )?(?:on|upon) (?:the )?$", re.I
)  # fmt: skip


# "Late Denny strike sinks Millfield": of headlines alone, for in prose a side may be stunned and win.
_SUNK = re.compile(
    r"\b(?:sinks?|downs|floors?|topples?|sees? off|beats?|thrash(?:es)?|hammers?|thumps?|crush(?:es)?|edges? out|pips?|defeats?|dumps? out|knocks? out) (?:the )?$", re.I
)  # fmt: skip


def sides_that_lost(case: Case, story: Story) -> Iterator[Won]:
    """ "Leeds slumped to their third defeat", "condemned Leeds to another defeat": `unbeaten` is never true."""
    for at in sorted(sentences_of(case, story)):
        sentence = case.document.sentences[at]
        if sentence.genre not in TELLING or sentence.quoted:
            continue
        text = case.document.text
        for one in case.cast.by_sentence.get(at, ()):
            if one.kind is not Kind.TEAM or one.form not in (Form.NAME, Form.NICKNAME) or one.best not in story.teams:
                continue
            before, behind = text[sentence.span.start : one.span.start], text[one.span.end : sentence.span.end]
            near = _words(before[-_NEAR:]) | _words(behind[:_NEAR])
            if {word.strip(".,;:") for word in near} & _DOUBT - {"only", "since", "last", "bid"} or "last" in near:
                continue
            start, end = one.span.start, one.span.end
            first, last = _CONDEMNED.search(before), _TO_DEFEAT.match(behind)
            sunk = (
                _SUNK.search(before)
                if sentence.genre in (Genre.HEADLINE, Genre.SUBHEADING) and _ends_well(behind)
                else None
            )
            if sunk:
                yield Won(one.best or "", one.span, Span(start - len(before) + sunk.start(), end), unbeaten=False)
            elif found := _SLUMPED.match(behind):
                yield Won(one.best or "", one.span, Span(start, end + found.end()), unbeaten=False)
            elif (first and last) or (
                (first := _IT_WAS.search(before)) and (last := _OWN_NTH.match(behind)) and last["how"].lower() in _LOST
            ):
                words = Span(start - len(before) + first.start(), end + last.end())
                yield Won(one.best or "", one.span, words, unbeaten=False)
            elif ((first := _IT_WAS_FOR.search(before)) and first["how"].lower() in _LOST) or (
                first := _INFLICTED.search(before)
            ):
                yield Won(one.best or "", one.span, Span(start - len(before) + first.start(), end), unbeaten=False)


_LOST = ("defeat", "loss")


def _ends_well(behind: str) -> bool:
    """Whether the name is the whole object: "sinks Leeds in derby", not "downs Leeds bid"."""
    return re.match(r"^(?:$|[,.;:!–-]| (?:in|at|on|to|as|for|with|after|late|again)\b|\n)", behind) is not None


def _said_of(sentence: Sentence, text: str, team: Reference) -> tuple[Span, bool] | None:
    before = text[sentence.span.start : team.span.start]
    behind = text[team.span.end : sentence.span.end]
    near = {word.strip(".,;:").lower() for word in before[-_NEAR:].split()}
    start, end = team.span.start, team.span.end
    if near & _DOUBT or _THEN.search(behind[:_FAR]):
        return None
    if (kept := _KEPT.search(before)) and (run := _START.match(behind)):
        return Span(start - len(before) + kept.start(), end + run.end()), run["what"].lower() == "unbeaten"
    for head, tail in ((_BEFORE, _OWN_PRIZE), (_GIVEN, _PRIZE_BEHIND), (_LIFTS, _UP), (_SENT, _WITH_PRIZE)):
        if (first := head.search(before)) and (last := tail.match(behind)) and not _DOUBT & _words(last[0]):
            return Span(start - len(before) + first.start(), end + last.end()), False
    if (first := _IT_WAS.search(before)) and (last := _OWN_NTH.match(behind)) and last["how"].lower() not in _LOST:
        return Span(start - len(before) + first.start(), end + last.end()), False
    if (first := _IT_WAS_FOR.search(before)) and first["how"].lower() not in _LOST:
        return Span(start - len(before) + first.start(), end), False
    if first := _FOR.search(before):
        return Span(start - len(before) + first.start(), end), False
    for tail in (_ITSELF, _WINNER_OF):
        if (last := tail.match(behind)) and not _DOUBT & _words(last[0]):
            return Span(start, end + last.end()), False
    return None


def _words(said: str) -> frozenset[str]:
    return frozenset(said.lower().split())
