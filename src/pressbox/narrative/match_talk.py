"""A document in, how much it talks of play out: a report told in a roundabout way does so all through, an interview does not.

"... from the corner the header came back off the bar ..."  ->  3 words of play
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.numbers import score

_PLAY = frozenset(
    "half-time interval break restart equaliser equalised equalizer equalized header headed shot shots keeper goalkeeper"
    " corner corners bar post crossbar upright penalty spot-kick free-kick cross crossed rebound substitute bench whistle"
    " minutes minute kick-off scored netted fired saved save goal goals lead ahead level own-goal booked sent-off dismissed"
    " offside linesman referee touchline line net box area pass opener winner stoppage injury-time half clearance cleared"
    " tackle ball crowd custodian goal-mouth".split()
)
_NO_REPORT = frozenset(
    "will 'll wo won't would could should shall tomorrow tonight next expected hopes hoping plans contract deal fee signed"
    " signing transfer loan joined join agreed born died funeral years obituary remembered asked preview season summer".split()
)
DEAR = 2  # words of play that one word of plans, deals or years gone by takes away


def talk_of_play(document: Document) -> int:
    """How many words of play the text has, those of plans and deals taken off; what people are quoted as saying is not counted."""
    play = other = 0
    for sentence in document.sentences:
        if sentence.genre is not Genre.PROSE:
            continue
        for at, token in enumerate(sentence.tokens):
            if token.lower not in _PLAY and token.lower not in _NO_REPORT:
                continue
            if sentence.quotes(token.start) or sentence.names_will(at):
                continue
            play += token.lower in _PLAY
            other += token.lower in _NO_REPORT
    return play - DEAR * other


_OTHER_NEWS = frozenset(
    "sign signs signed signing signings join joins joined appoint appoints appointed sack sacks sacked sacking resign resigns"
    " resigned quit quits quitting parted dies died death funeral suspension ban bans banned appeal fined charged arrested"
    " arrests police recalled squad tickets contract loan transfer fee postponed postponement surgery scan scans ruled preview"
    " upcoming tomorrow interview deal extension retire retires retired retirement announce announces announced agree agrees"
    " agreed reveal reveals revealed awards accounts takeover owner birthday remembered season-ticket fixtures prepare"
    " prepares prepared preparing ready hoping will 'll".split()
)
_OBITUARY = frozenset("died dies death".split())  # by itself the news
_OPENING = 2  # sentences that say what is new


def other_news(document: Document) -> int:
    """How many words of the headline and the first sentences are of other news: a man signed, hurt, banned, a match to come."""
    heads = [s for s in document.sentences if s.genre is Genre.HEADLINE][:1]
    prose = [s for s in document.sentences if s.genre is Genre.PROSE][:_OPENING]
    return sum(
        (1 + (t.lower in _OBITUARY)) for s in (*heads, *prose) for at, t in enumerate(s.tokens)
        if t.lower in _OTHER_NEWS and not s.names_will(at) and not s.quotes(t.start) and not _of_the_clock(s.lowers, at)
    )  # fmt: skip


def _of_the_clock(lowers: Sequence[str], at: int) -> bool:
    """ "Hale won it at the death", "sudden death": nobody died."""
    return lowers[at] == "death" and (lowers[max(0, at - 2) : at] == ["at", "the"] or lowers[at - 1] == "sudden")


_AHEAD = (
    "last met", "sides met", "teams met", "go into", "goes into", "expected to", "would lift", "would take", "would send",
    "would move", "kicks off at", "kick-off is at", "is out for", "are out for", "ruled out for", "face each other",
)  # fmt: skip
# "the header was ruled out for offside", "ruled out for a push": of the match played, unlike "ruled out for a month"
_GOAL_RULED_OUT = re.compile(
    r"\bruled out for (\w+ ){0,3}(off-?side|handball|hands|foul|push|shove|infringement|nudge|handling|pushing|fouling|tug)\b"
)

# "These teams met on Saturday last" opens the report of that match; "when these sides met in March" looks back from another
_MET_NOW = re.compile(
    r"^(these|the above|the above-named) (\w+ )?(teams|sides|clubs) met (yesterday|on |at |last (satur|mon|tues|wednes|thurs|fri|sun)day)"
)
_INTO_THE_HAT = re.compile(r"\bgo(?:es)? into the (?:hat|draw|bag)\b")
_WERE_EXPECTED = re.compile(r"\b(were|was|been|had|they|widely) (not )?expected to\b")  # of the match that was played


def looks_ahead(document: Document) -> bool:
    """Whether a text speaks of a match to come: "the sides last met", "a win would lift", "go into Saturday's meeting"."""
    for sentence in document.sentences:
        if sentence.genre in (Genre.PROSE, Genre.OTHER_MATCH):
            words = " ".join(t.lower for t in sentence.tokens if not sentence.quotes(t.start))
            words = _INTO_THE_HAT.sub(" ", _MET_NOW.sub(" ", _WERE_EXPECTED.sub(" ", words)))
            if any(f" {ahead} " in f" {words} " for ahead in _AHEAD) and not _GOAL_RULED_OUT.search(words):
                return True
    return False


_TO_MEET = frozenset(
    "travel travels host hosts visit visits face faces meet meets play plays entertain entertains welcome welcomes tackle tackles".split()
)
_LINE_UP = frozenset(("line up", "lock horns", "go head-to-head", "cross swords"))
_NAMED_SO = frozenset(
    "the a an their its his our 's ’s this that last first next of and".split()
)  # before "hosts", "visit", "play"
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday weekend tomorrow tonight".split())
_OF_A_DAY = frozenset("on this next".split())


def opens_ahead(document: Document) -> bool:
    """Whether a text begins with a match to come: "Harbour Town travel to Millfield on Saturday", "when Eastvale visit tomorrow"."""
    prose = [s.lowers for s in document.sentences if s.genre is Genre.PROSE]
    heads = [s.lowers for s in document.sentences if s.genre is Genre.HEADLINE][:1]
    announced = bool(heads) and not any(map(score, heads[0])) and any(_to_meet(heads[0]))
    return any(map(_on_a_day_to_come, prose[: _ANNOUNCED if announced else 1]))


_ANNOUNCED = 3  # sentences among which the day stands, below "Millfield hosts Eastvale"


def _to_meet(words: Sequence[str]) -> Iterator[int]:
    """Where a side is said to meet another, before which no figures of a result stand."""
    for at, word in enumerate(words):
        meets = word in _TO_MEET or f"{word} {' '.join(words[at + 1 : at + 2])}" in _LINE_UP
        called_so = at > 0 and (
            words[at - 1] in _NAMED_SO or words[at - 1].endswith(("'s", "ed"))
        )  # "stunned host Leeds"
        if not meets or not at or called_so:
            continue
        if any(map(score, words[:at])):
            return  # "Leeds beat Fulham 2-0 and will play Hull on Saturday"
        yield at


def _on_a_day_to_come(words: Sequence[str]) -> bool:
    return any(
        words[day] in _DAYS and (words[day - 1] in _OF_A_DAY or words[day] in ("tomorrow", "tonight"))
        for at in _to_meet(words)
        for day in range(at + 1, len(words))
    )


def looks_back(document: Document) -> bool:
    """Whether a text is headed as one of old news: "FIFTY YEARS AGO", "From our files, 25 years ago"."""
    heads = [s.lowers for s in document.sentences[:_OPENING] if len(s.tokens) <= _HEADING]
    return any(words[at : at + 2] == ["years", "ago"] for words in heads for at in range(len(words)))


_HEADING = 8  # tokens


# "By four lengths", "by six wickets", "in straight sets", "6-2, 6-1", "two under par"
_ANOTHER_GAME = re.compile(
    r"\bby (?:a|an|half a|\w+) (?:short )?(?:lengths?|neck|heads?|wickets?|holes?|frames?|points)\b|\bwickets?\b|\binnings\b|\bfurlongs?\b|\bjockeys?\b"
    r"|\b(?:straight|two|three|four|five) sets\b|\bthe (?:first |final |deciding )?(?:frame|rubber)\b|\bframes\b|\bunder par\b|\bholes?\b"
    r"|\b[67]-\d ?, (?:\d-[67]|[67]-\d)\b|\btie-break\b|\b(?:tries|scrums?|line-?outs?)\b"
)


def of_another_game(document: Document) -> bool:
    """Whether a text tells of cricket, tennis, racing or the like, and has no word of play in football."""
    prose = [s for s in document.sentences if s.genre is Genre.PROSE]
    told = any(_ANOTHER_GAME.search(" ".join(s.lowers)) for s in prose)
    return told and not any(word in _PLAY - _ELSEWHERE_TOO for s in prose for word in s.lowers)


_ELSEWHERE_TOO = frozenset(
    "lead ahead level break shot shots ball crowd minutes minute referee line net box area pass winner half saved save bar post"
    " interval touchline restart fired tackle opener".split()
)


def tells_a_life(document: Document) -> bool:
    """Whether a text is of somebody's life: "who has died aged 79", and whence he came or whom he left behind."""
    prose = [s.lowers for s in document.sentences if s.genre is Genre.PROSE]
    died = any(
        words[at + 1 : at + 2] == ["died"] and words[at] in ("has", "have", "had", "who")
        for words in prose[:_OPENING] for at in range(len(words))
    )  # fmt: skip
    lived = any(tuple(words[at : at + 2]) in _OF_A_LIFE for words in prose for at in range(len(words)))
    return died and lived


_OF_A_LIFE = frozenset((("survived", "by"), ("was", "born")))


def gives_prizes(document: Document) -> bool:
    """Whether a text looks back on a season by its prizes: "Game of the year: ...", "Blunder of the year: ..."."""
    prizes = sum(
        any(
            word in _PRIZED and sentence.lowers[at + 1 : at + 2] == [":"] for at, word in enumerate(sentence.lowers[:7])
        )
        and " ".join(sentence.lowers[1:6]).startswith("of the ")
        for sentence in document.sentences
    )
    return prizes >= _SEVERAL


_PRIZED, _SEVERAL = frozenset("year season decade term".split()), 2


def met_under_its_title(document: Document) -> bool:
    """ "MARLOW v. THRALE.", and below it "These teams met on Saturday": as papers once told a match, however briefly."""
    title = next((s for s in document.sentences if s.genre is not Genre.CREDIT), None)
    if title is None or _VERSUS.isdisjoint(title.lowers) or len(title.tokens) > _TITLE:
        return False
    prose = [s for s in document.sentences if s.genre is Genre.PROSE]
    if any({"will", "season"} & s.words for s in prose[: _OPENING + 1]) or opens_ahead(document):
        return False
    return any(_MET.search(" ".join(s.lowers)) is not None for s in prose[:_OPENING])


_VERSUS, _TITLE = frozenset(("v", "vs", "versus")), 14
_MET = re.compile(
    r"\b(?:these|the above|the) (?:teams|clubs|elevens|two clubs|two teams) (?:met|played|tried conclusions|were opposed)\b"
    r"|\b(?:between|by) (?:these|the above) (?:teams|clubs|elevens)\b|\bthis (?:league |cup |friendly )?(?:match|game|fixture|tie|contest|cup-tie) (?:was|took|came|proved)\b"
    r"|^(?:a match was |the match was )?(?:played|at) .{0,90}\b(?:saturday|monday|tuesday|wednesday|thursday|friday|yesterday)\b"
)
