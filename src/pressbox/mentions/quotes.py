"""Document and cast in, direct speech and its speakers out.

    '"My players can sleep well," said Milan coach Vincenzo Montella.'  ->  Montella, coach

A quotation is a quote when a voice is tied to it: by a speech verb before or after, by the colon after a name, or by
going on where the same speaker left off. Chants, programme notes, posts and words of two are none.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Quotation, Sentence, Span, Token
from pressbox.datatypes.mentions import QuoteMention
from pressbox.mentions.speakers import (
    Voice,
    before_verb,
    named_first,
    outlet_after,
    person_after,
    person_before,
    without_aside,
)
from pressbox.mentions.table_subject import LONGEST_SENTENCE
from pressbox.phrases.en import quotes as wording
from pressbox.phrases.en.people import COACH_NOUNS

_LEAST_WORDS = 3
_VOICELESS = (Genre.HEADLINE, Genre.SUBHEADING, Genre.TWEET, Genre.LINEUP, Genre.FACTBOX, Genre.STANDINGS)
_MARKS = frozenset("\" ' '' `` ` , . - – — -- “ ” ‘ ’ ? ! … ) ( >".split())
_DASHES = frozenset("- – — --".split())
_FIRST_PERSON = frozenset("i we my our us me i'm we're i've we've".split())
_PRONOUNS = frozenset("he she they".split())


@dataclass(frozen=True, slots=True)
class _Around:
    """A quotation with the words of its sentences that stand before and after it."""

    quotation: Quotation
    opens: Sentence
    closes: Sentence
    before: int  # tokens `before_from`..`before` of `opens` stand before it
    before_from: int
    after: int  # tokens `after`..`after_to` of `closes` stand after it
    after_to: int


def find_quotes(document: Document, cast: Cast) -> tuple[QuoteMention, ...]:
    """Every quotation that somebody says, in reading order; one speaker may have several."""
    found: list[QuoteMention] = []
    last: tuple[_Around, Voice] | None = None
    arounds = list(_arounds(document))
    for at, around in enumerate(arounds):
        if around.opens.genre in _VOICELESS or len(around.opens.tokens) > LONGEST_SENTENCE or _is_another_voice(around):
            last = None
            continue
        long_enough = len(around.quotation.span.of(document.text).split()) >= _LEAST_WORDS
        voice = _voice(document, cast, around, last)
        if voice is None and last is not None and _goes_on(around, last[0]):
            voice = last[1]
        if voice is None and last is None and at + 1 < len(arounds) and _goes_on(arounds[at + 1], around):
            voice = _voice(document, cast, arounds[at + 1], None)
        if voice is None and long_enough:
            voice = _told_before(document, cast, around) or _the_only_coach(cast, around)
        if voice is None:
            continue
        last = (around, voice)
        if long_enough:
            found.append(_mention(around, voice, cast))
    return tuple(found)


def _arounds(document: Document) -> Iterator[_Around]:
    quotations = sorted((*document.quotations, *_left_open(document)), key=lambda one: one.span)
    closed_by = 0
    for at, quotation in enumerate(quotations):
        opens = document.sentences[quotation.sentence]
        closes = opens
        following = quotation.sentence + 1
        while closes.span.end < quotation.span.end and following < len(document.sentences):
            closes = document.sentences[following]
            following += 1
        rest = _index(closes, quotation.span.end)
        if following < len(document.sentences) and _is_bare(closes.tokens[rest:]):
            # "Was it a penalty?" | asked Jones.
            after = document.sentences[following]
            asked = document.text[max(0, quotation.span.end - 4) : quotation.span.end].rstrip("\"'”’ ")[-1:] in "?!,"
            signed = after.tokens[0].lower in _DASHES and len(after.tokens) <= 8
            if after.paragraph == closes.paragraph and (
                signed or _begins_with_a_verb(after, asked) or _looks_back(after)
            ):
                closes, rest = after, 0
        next_start = quotations[at + 1].span.start if at + 1 < len(quotations) else document.extent.end
        yield _Around(
            quotation=quotation,
            opens=opens,
            closes=closes,
            before=_index(opens, quotation.span.start),
            before_from=_index(opens, closed_by),
            after=rest,
            after_to=_index(closes, next_start),
        )
        closed_by = quotation.span.end


def _left_open(document: Document) -> Iterator[Quotation]:
    """Speech in single marks that a paragraph leaves open, for the next one goes on with it."""
    taken = sorted(one.span for one in document.quotations)
    for sentence in document.sentences:
        tokens = sentence.tokens
        opens_paragraph = sentence.index == 0 or document.sentences[sentence.index - 1].paragraph != sentence.paragraph
        mark = next(
            (
                i
                for i in range(len(tokens) - 2)
                if tokens[i].lower in ("'", "`")
                and ((i == 0 and opens_paragraph) or (i and tokens[i - 1].lower == ":"))
            ),
            None,
        )
        if mark is None or tokens[mark + 1].start != tokens[mark].end:
            continue
        closes = sentence
        for after in document.sentences[sentence.index + 1 : sentence.index + 40]:
            if after.paragraph != sentence.paragraph:
                break
            closes = after
        span = Span(tokens[mark].end, closes.span.end)
        at = bisect_left(taken, (span.start, 0))
        clear = (at == len(taken) or taken[at].start >= span.end) and (at == 0 or taken[at - 1].end <= span.start)
        if clear:
            yield Quotation(span, sentence.index)


def _index(sentence: Sentence, offset: int) -> int:
    return bisect_left(sentence.tokens, offset, key=lambda token: token.start)


def _begins_with_a_verb(sentence: Sentence, asked: bool) -> bool:
    """Whether a sentence goes on with a speech verb: 'said Hallam', 'he said', after a question 'Hallam asked'."""
    words = [token for token in sentence.tokens[:6] if token.lower not in _MARKS][:4]
    if not words or not (asked or words[0].text[0].islower() or words[0].lower in _PRONOUNS):
        return False
    return any(word.lower in wording.SPEECH_VERBS for word in words)


def _looks_back(sentence: Sentence) -> bool:
    """ "That was the verdict of Moss", "So said Moss": of the words right before."""
    lowers = sentence.lowers
    if lowers[0] in _THOSE:
        return lowers[1:2] in (["was"], ["were"], ["is"]) and not wording.SPEECH_NOUNS.isdisjoint(lowers[2:6])
    return lowers[0] in ("so", "thus") and lowers[1:2] != [] and lowers[1] in ("said", "says", "spoke")


_THOSE = frozenset("that those these this such".split())
_OPENS_INVERTED = frozenset("and but then also so afterwards later".split())


def _is_another_voice(around: _Around) -> bool:
    before = around.opens.tokens[max(around.before_from, around.before - 14) : around.before]
    after = around.closes.tokens[around.after : min(around.after_to, around.after + 10)]
    words = {token.lower for token in (*before, *after)}
    voices = words & wording.OTHER_VOICES
    if voices and not (voices <= wording.NETWORKS and words & wording.POSTED):
        return True
    near = {token.lower for token in (*before[-12:], *after[:6])}
    return bool(near & wording.CROWDS) and not near & {"told", "said", "says"}


def _voice(document: Document, cast: Cast, around: _Around, last: tuple[_Around, Voice] | None) -> Voice | None:
    voice = _voice_after(cast, around) or _voice_before(document, cast, around)
    if voice is None:
        return None
    if not voice.pronoun:
        return _coach_meant(document, cast, voice, last[1] if last and _is_near(around, last[0]) else None)
    return _whom_the_pronoun_means(document, cast, around, voice, last)


def _voice_after(cast: Cast, around: _Around) -> Voice | None:
    sentence, references = around.closes, cast.by_sentence.get(around.closes.index, ())
    tokens = sentence.tokens
    at = around.after
    dashed = False
    while at < around.after_to and tokens[at].lower in _MARKS:
        dashed = dashed or tokens[at].lower in _DASHES
        at += 1
    if at >= around.after_to:
        return None
    if at == 0 and _looks_back(sentence):
        at = 1
    if tokens[at].lower == "according" and at + 1 < around.after_to:
        return person_after(sentence, references, at + 2, around.after_to)
    if tokens[at].lower in wording.WERE_HIS_WORDS:
        # '"..." was the verdict of captain Okoro', '"..." came the reply from Okoro'
        noun = next(
            (
                i
                for i in range(at + 1, min(at + 7, around.after_to))
                if tokens[i].lower in wording.SPEECH_NOUNS | {"how"}
            ),
            None,
        )
        owner = next(
            (one for one in references if one.kind is Kind.PERSON and at < one.first and one.last == noun), None
        )
        owner = owner or next(
            (one for one in references if one.kind is Kind.PERSON and at < one.first <= at + 4 and one.best
             and tokens[one.last].lower == "'s" and one.last < around.after_to), None,
        )  # fmt: skip
        if owner is not None and owner.best:
            return Voice(reference=owner)  # "was Okoro's verdict"
        if noun is not None:
            return person_after(sentence, references, noun + 1, around.after_to)
    if tokens[at].lower == "as" and "put" in (token.lower for token in tokens[at + 1 : at + 6]):
        return person_after(sentence, references, at + 1, around.after_to)
    if tokens[at].lower in wording.SPEECH_VERBS:
        voice = person_after(sentence, references, at + 1, around.after_to)
        return voice.at_outlet(outlet_after(sentence, at, around.after_to)) if voice else None
    verb = before_verb(sentence, at, around.after_to)
    if verb is not None:
        voice = person_after(sentence, references, at, verb)
        return voice.at_outlet(outlet_after(sentence, verb, around.after_to)) if voice else None
    if dashed and around.after_to - at <= 8:
        return person_after(sentence, references, at, around.after_to)
    return None


def _voice_before(document: Document, cast: Cast, around: _Around) -> Voice | None:
    sentence, first, last = around.opens, around.before_from, around.before
    while last > first and sentence.tokens[last - 1].lower in _MARKS:
        last -= 1
    if last == first:
        if around.before_from or sentence.index == 0:
            return None
        # "A club statement read:" and the words in a paragraph of their own.
        sentence = document.sentences[sentence.index - 1]
        if not sentence.tokens or sentence.tokens[-1].lower != ":" or around.opens.paragraph - sentence.paragraph > 2:
            return None
        first, last = 0, len(sentence.tokens)
    references = cast.by_sentence.get(sentence.index, ())
    tokens = sentence.tokens
    colon = tokens[last - 1].lower == ":"
    if colon:
        last -= 1
    reach = first if colon else max(first, last - 12)
    verb = next((i for i in range(last - 1, reach - 1, -1) if tokens[i].lower in wording.SPEECH_VERBS), None)
    words = {token.lower for token in tokens[first:last]}
    if "according" in words:
        at = next(i for i in range(first, last) if tokens[i].lower == "according")
        return person_after(sentence, references, at + 2, last)
    voice = None
    if verb is not None and colon and all(tokens[i].lower in _OPENS_INVERTED for i in range(first, verb)):
        voice = person_after(sentence, references, verb + 1, last)  # 'Said Hale: "..."'
    elif verb is not None:
        subject_ends = without_aside(sentence, first, verb)
        voice = person_before(sentence, references, first, subject_ends) or named_first(
            sentence, references, first, subject_ends
        )
    if (
        "statement" in words
        and (colon or verb is not None)
        and (voice is None or "statement" in _left(tokens, first, verb))
    ):
        return _club(cast, references)
    if verb is not None:
        if voice is None and tokens[verb - 1].lower == "as" and verb:
            return None
        if voice is None and colon:
            voice = _taken_for_a_team(cast, references, verb)
        return voice.at_outlet(outlet_after(sentence, verb, last)) if voice else None
    if words & wording.SPEECH_NOUNS:
        # "Hallam, for this immortal quote:"; "Enough for Hallam to win the award. Nor did the quote of "..." help."
        voice = person_before(sentence, references, first, last) or named_first(sentence, references, first, last)
        if voice is None and sentence.index and document.sentences[sentence.index - 1].paragraph == sentence.paragraph:
            previous = document.sentences[sentence.index - 1]
            voice = person_before(previous, cast.by_sentence.get(previous.index, ()), 0, len(previous.tokens))
        return voice
    if colon:
        # "Okoro refused to blame his players:": whoever the words before the colon begin with
        voice = person_after(sentence, references, first, min(last, first + 8))
        named = voice and (voice.pronoun or voice.reference is not None)
        return voice if last - first <= 8 or named else None
    if (
        tokens[around.before - 1 : around.before]
        and sentence is around.opens
        and _COMMA & {token.lower for token in tokens[last : around.before]}
        and words & (wording.FEELINGS | wording.FEELINGS_SHOWN)
        and len(document.text[around.quotation.span.start : around.quotation.span.end].split()) >= _SOME_WORDS
    ):
        # 'Coach Hallam was delighted, "We controlled it from the start"'
        return person_after(sentence, references, first, min(last, first + 8))
    return None


_COMMA = frozenset(",")
_SOME_WORDS = 4


def _taken_for_a_team(cast: Cast, references: Sequence[Reference], verb: int) -> Voice | None:
    """ "Moss insisted:", "Said Hale:": who speaks is a man, though nothing else shows that the name is no team's."""
    beside = (one for one in references if one.kind is Kind.TEAM and one.form is Form.NAME)
    name = next((one.best for one in beside if verb in (one.last, one.first - 1)), None)
    team = cast.team_named.get(name or "")
    return Voice(name=name) if team and not team.known and name not in (cast.main_pair or ()) else None


def _left(tokens: Sequence[Token], first: int, verb: int | None) -> set[str]:
    return {token.lower for token in tokens[first:verb]} if verb is not None else set()


def _club(cast: Cast, references: Sequence[Reference]) -> Voice | None:
    team = next((one for one in references if one.kind is Kind.TEAM and one.best), None)
    if team is not None:
        return Voice(reference=team)
    return Voice(name=cast.teams[0].name) if cast.teams else None


def _is_near(around: _Around, before: _Around) -> bool:
    return around.opens.paragraph - before.closes.paragraph <= 3


_LONG_AGO = frozenset("former ex one-time legend".split())


def _coach_meant(document: Document, cast: Cast, voice: Voice, last: Voice | None) -> Voice:
    """ "added the City boss": the coach who spoke before, else the one whose team it is, not a player."""
    reference = voice.reference
    if reference is None or reference.form is not Form.EPITHET:
        return voice
    called = document.sentences[reference.sentence].lowers[reference.first : reference.last + 3]
    if last is not None and (last.name or last.reference) and _LONG_AGO & set(called):
        return Voice(last.reference, last.name, voice.outlet or last.outlet)  # "the former Eastvale striker said"
    if document.sentences[reference.sentence].tokens[reference.last - 1].lower not in COACH_NOUNS:
        return voice
    named = [cast.person_named.get(name) for name, _ in reference.targets]
    if named and named[0] is not None and named[0].role == "coach":
        return voice
    if last is not None and (last.name or last.reference):
        return Voice(last.reference, last.name, voice.outlet or last.outlet)
    coach = next((person.name for person in named if person is not None and person.role == "coach"), None)
    if coach is None:
        coach = next(
            (p.name for p in cast.people if p.role == "coach" and p.team in {n.team for n in named if n}), None
        )
    return Voice(name=coach, outlet=voice.outlet) if coach else voice


def _whom_the_pronoun_means(
    document: Document, cast: Cast, around: _Around, voice: Voice, last: tuple[_Around, Voice] | None
) -> Voice | None:
    """ "he said": whom the words between the last quotation and this one are about, else the last speaker."""
    floor = last[0].quotation.span.end if last else 0
    for index in range(around.opens.index, max(-1, around.opens.index - 5), -1):
        sentence = document.sentences[index]
        if sentence.span.end <= floor:
            break
        named = [
            one
            for one in cast.by_sentence.get(index, ())
            if one.kind is Kind.PERSON
            and one.form is not Form.PRONOUN
            and one.best
            and floor <= one.span.start < around.quotation.span.start
            and not _is_possessive(sentence, one)
        ]
        named = [one for one in named if one.form is Form.NAME] or named
        if named and not (last and index == last[0].closes.index):
            return Voice(reference=named[0], outlet=voice.outlet)
        if index == around.opens.index - 1 and last is None and not named:
            # nobody the cast knows: "Brennick was less impressed." and then 'he said'
            known = cast.by_sentence.get(index, ())
            if sentence.genre is Genre.PROSE and (unknown := named_first(sentence, known, 0, len(sentence.tokens))):
                return unknown.at_outlet(voice.outlet)
    if around.opens.index and _is_bare(around.opens.tokens[: around.before]) and last is None:
        # nobody the cast knows: "Brennick was delighted." and then 'he said'
        previous = document.sentences[around.opens.index - 1]
        known = cast.by_sentence.get(previous.index, ())
        if unknown := named_first(previous, known, 0, len(previous.tokens)):
            return unknown.at_outlet(voice.outlet)
    if last is not None and around.opens.paragraph - last[0].closes.paragraph <= 2:
        return Voice(last[1].reference, last[1].name, outlet=voice.outlet or last[1].outlet)
    return voice if voice.reference is not None and voice.reference.best else None


def _is_possessive(sentence: Sentence, one: Reference) -> bool:
    return one.last < len(sentence.tokens) and sentence.tokens[one.last].lower in ("'s", "'")


def _goes_on(around: _Around, before: _Around) -> bool:
    """Whether a quotation goes on where the one before left off: the same paragraph, or it opens the next one.

    A quotation that is a paragraph of its own may have one other, a caption, between.
    """
    opens_its_sentence = _is_bare(around.opens.tokens[around.before_from : around.before])
    if not opens_its_sentence and before.closes.index != around.opens.index:
        return False
    apart = around.opens.paragraph - before.closes.paragraph
    if apart == 2:
        return _is_bare(around.closes.tokens[around.after : around.after_to])
    return apart <= 1 and around.opens.index - before.closes.index <= 3


def _is_bare(tokens: Sequence[Token]) -> bool:
    return all(token.lower in _MARKS for token in tokens)


def _the_only_coach(cast: Cast, around: _Around) -> Voice | None:
    """'"...," the manager said', "said his manager": the one coach that the report names, though only later."""
    words = around.closes.lowers[around.after : min(around.after_to, around.after + _NEAR)]
    if COACH_NOUNS.isdisjoint(words) or wording.SPEECH_VERBS.isdisjoint(words):
        return None
    coaches = [person.name for person in cast.people if person.role == "coach"]
    return Voice(name=coaches[0]) if len(coaches) == 1 else None


_NEAR = 6


def _told_before(document: Document, cast: Cast, around: _Around) -> Voice | None:
    """Words in the first person that stand alone after a sentence about somebody: 'Wenger was pleased. "We..."'."""
    words = around.quotation.span.of(document.text).lower().replace("’", "'").split()
    if (
        not _is_bare(around.opens.tokens[: around.before])
        or around.opens.index == 0
        or len(words) < 6
        or not _FIRST_PERSON & set(words)
    ):
        return None
    if not _is_bare(around.closes.tokens[around.after : around.after_to]):
        return None
    previous = document.sentences[around.opens.index - 1]
    told = {token.lower for token in previous.tokens}
    if previous.genre is not Genre.PROSE or not told & (wording.FEELINGS | wording.SPEECH_VERBS):
        return None
    references = cast.by_sentence.get(previous.index, ())
    return person_before(previous, references, 0, len(previous.tokens))


def _mention(around: _Around, voice: Voice, cast: Cast) -> QuoteMention:
    reference, name = voice.reference, voice.name
    person = cast.person_named.get(reference.best or "") if reference else None
    if reference is not None and _names_several(reference, around, cast):
        # Two Maldinis are named in full; the bare surname is a third.
        name = (reference.best or "").split()[-1]
        reference = person = None
    return QuoteMention(
        span=around.quotation.span,
        sentence=around.opens.index,
        first=around.before,
        last=len(around.opens.tokens) if around.closes is not around.opens else around.after,
        pattern="speech",
        speaker=reference,
        speaker_name=None if reference else name,
        role=person.role if person else None,
        outlet=voice.outlet,
    )


def _names_several(reference: Reference, around: _Around, cast: Cast) -> bool:
    if reference.form is not Form.NAME or reference.kind is not Kind.PERSON or reference.last - reference.first != 1:
        return False
    surname = (reference.best or "").split()[-1:]
    return sum(person.name.split()[-1:] == surname and " " in person.name for person in cast.people) > 1
