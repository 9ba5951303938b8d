"""What words of a report say in numbers and halves, and how another number is said in their manner."""

import re
from collections.abc import Iterator

Pair = tuple[int, int]
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
).split()
ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
SCORE = re.compile(r"(?<![\d/.,:-])(\d{1,2})[-–](\d{1,2})(?![\d/%-]|\.\d)")
RESULT = re.compile(
    r"\b(beat|beaten|win|wins|won|winning|victory|defeat|defeated|lost|lose|loss|draw|drew|drawn|stalemate|triumph|thrashed"
    r"|hammered|edged|thumped|crushed|result|final)\b", re.I
)  # fmt: skip
OTHER_DAY = re.compile(
    r"\b(last (week|season|month|year|time|weekend|meeting)|earlier (this|in)|in (january|february|march|april|may|june|july"
    r"|august|september|october|november|december)|reverse|first leg|first-leg|aggregate|on penalties|shoot-?out|previous"
    r"|ago|half-time|half time|interval|break|20\d\d|19\d\d|could have|should have|would have)\b", re.I
)  # fmt: skip
ORDER_TOLD = re.compile(
    r"open|equali|level|second|third|fourth|doubled|made it|winn|lead|ahead|front|\d[-–]\d|restor|reduc|halv|consol",
    re.I,
)


def number_word(word: str) -> int | None:
    low = word.lower()
    if low.isdigit():
        return int(low)
    if found := re.fullmatch(r"(\d+)(st|nd|rd|th)", low):
        return int(found[1])
    for names in (UNITS, ORDINALS):
        if low in names:
            return names.index(low)
    return None


def said_as(word: str, value: int) -> str | None:
    """A number in the manner of another: digits, digits with an ending, words."""
    low = word.lower()
    if value < 0:
        return None
    if low.isdigit():
        return str(value)
    if re.fullmatch(r"\d+(st|nd|rd|th)", low):
        return f"{value}{'th' if 10 < value % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"
    names = ORDINALS if low in ORDINALS else UNITS
    said = names[value] if value < len(names) else None
    return said.capitalize() if said and word[0].isupper() else said


def numbers_in(words: str) -> Iterator[tuple[int, str, int]]:
    for found in re.finditer(r"[A-Za-z]+|\d+(?:st|nd|rd|th)?", words):
        value = number_word(found[0])
        if (
            value is not None
            and found[0].lower() not in ("first", "second")
            and not words[found.end() :].startswith("-half")
        ):
            yield found.start(), found[0], value


def has_number(words: str | None) -> bool:
    return bool(words) and any(True for _ in numbers_in(words or ""))


def same_pair(one: Pair, other: Pair) -> bool:
    return sorted(one) == sorted(other)


def fits_under(score: Pair, final: Pair) -> bool:
    """Whether a match that ended so can have stood so, either way round."""
    return any(a <= final[0] and b <= final[1] for a, b in (score, score[::-1]))


def in_result_words(sentence: str) -> bool:
    return bool(RESULT.search(sentence)) and not OTHER_DAY.search(sentence)


def whole_words(sentence: str, words: str) -> int | None:
    """Where these words stand, not as a part of a longer name ("Villa" in "Aston Villa", "City" in "City's" is whole)."""
    found = re.search(rf"(?<![\w-]){re.escape(words)}(?![\w-]| [A-Z])", sentence)
    if found is None or (re.search(r"[A-Z][a-z]+ $", sentence[: found.start()]) and words[0].isupper()):
        return None
    return found.start()


def minute_of(words: str | None, gold: list[int] | None) -> int | None:
    """The number of an absolute time that is the annotated minute: "57th", "12 minutes from time"; not "later"."""
    if not words or not gold or gold[0] != gold[1] or re.search(r"later|within|inside|earlier|space|previous", words):
        return None
    found = [value for _, _, value in numbers_in(words)]
    if len(found) == 1 and gold[0] in (found[0], 90 - found[0], 45 - found[0], 45 + found[0]):
        return found[0]
    return None


# Words of the ball, the net or the score. A sentence without any says only by a figure that a man scored ("Hale sinks Leeds", "up
# popped Hale to save the day"): said of a keeper or a passer it would be no contradiction.
PLAIN = re.compile(
    r"\b(goal|net|scor|str(i|u)(k|ck)|head|nod|shot|shoot|finish|fir(e|ing)|slot|volley|penalt|spot|free-kick|winner|open|equal|level|hat-?\s?trick"
    r"|treble|brace|double|twice|lead|ahead|convert|tap|chip|drill|curl|thump|smash|blast|lash|crack|steer|stroke|dispatch|home\b|corner|deflect|effort"
    r"|advantage|cushion|deficit|drought|one back|second|third|fourth|clinch|on target|beat|past|crash|clip|tuck|prod|bur(y|ied)|pounc|consolation"
    r"|stunner|roll|drove|lift|wrong way|keeper|poke|\d-\d)\w*", re.I
)  # fmt: skip
ONLY_GOAL = re.compile(r"\b(only|lone|solitary|sole) (goal|strike)\b", re.I)
ANOTHER_CLAUSE = re.compile(r"[;—]|, (?:after|when|while|who|whose|which|having|where)\b")
TEAM_NAMED = re.compile(r"[A-Z]|hosts|visitors|home side|leaders|champions")  # not "they" or "his side"
SPAN_OF_TIME = re.compile(
    r"\b(in|inside|within|space of|final|last|first|opening|closing) (just |only |the )?(\d+|[a-z]+) (\w+-half )?minutes?\b(?! (of|from|after))"
)
_FIRST = re.compile(
    r"first[- ](half|period)|before (the )?(half-?time|break|interval)|stroke of (half-?time|the (break|interval))",
    re.I,
)
_SECOND = re.compile(
    r"second[- ](half|period)|after (the )?(half-?time|break|interval|restart)|from (time|the end)|(remaining|to go)\b",
    re.I,
)


def halves_said(words: str) -> set[int]:
    """The halves of which words speak."""
    return {half for half, wording in ((1, _FIRST), (2, _SECOND)) if wording.search(words)}


def manner(words: str) -> str:
    """How a minute is told: "57th" falls in it, "after 57 minutes" ends it, the others count from another moment."""
    return "of" if re.search(r"\d(st|nd|rd|th)|[a-z]th\b|first|second|third", words.lower()) else "after"


def on_the_clock(words: str, number: int) -> int:
    """The running minute of an absolute time: "12 minutes from time" is the 78th."""
    low = words.lower()
    if re.search(r"from (time|the end|full)|remaining|to go\b|left\b|before (time|the end)", low):
        return 90 - number
    if re.search(r"after (the )?(break|restart|interval|half-?time)|(into|of) the second (half|period)", low):
        return 45 + number
    if re.search(r"(before|from) (the )?(break|interval|half-?time)", low):
        return 45 - number
    return number
