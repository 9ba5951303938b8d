"""Which team a statement about the table is of.

"Milan moved back into third spot level with Roma, who lost 2-1 at Atalanta but stay second"
"moved back into third"  ->  Milan    "stay second"  ->  Roma
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence, Span, Token
from pressbox.phrases.en.people import MODIFIERS
from pressbox.phrases.en.standings import GRANTS, HIS_SIDE, LEAVING, OBJECT_AFTER, WEAKLY_AFTER

# A longer one is no prose, and would cost more than it tells.
LONGEST_SENTENCE = 500

_RELATIVE = ("who", "which", "whose", "where")
_NEW_CLAUSE = (";", ":", "while", "whereas")
_ADJECTIVE_ENDINGS = ("ed", "ing", "less", "ful", "ous", "ant", "ent", "ive", "ble", "ish", "ary", "ite")
_SKIPPED = frozenset(
    "the a an both city local bitter rivals neighbours fellow strugglers hosts champions leaders bottom club side visitors"
    " visiting basement league table another fierce old".split()
)


def subject_team(sentence: Sentence, references: Sequence[Reference], first: int) -> Reference | None:
    """The team that the words from token `first` on are said of, or None."""
    before = [
        one
        for one in references
        if one.kind is Kind.TEAM and one.last <= first and not _describes_a_person(one, references)
    ]
    before = _without_asides(sentence.lowers, before, first)
    fallback: Reference | None = None
    told_of = next((one for one in reversed(before) if _tells_of(sentence.lowers[one.last : first])), None)
    if told_of is not None and told_of.form is not Form.PRONOUN and told_of.best:
        return told_of
    aim = _aimed_at(sentence, before, first)
    if aim is not None:
        return aim if aim.best else None
    for one in reversed(before):
        standing = _standing(sentence, references, one, first)
        if standing == 2:
            return one if one.best else None  # nobody knows whose side it is: then nobody's
        if standing == 1 and fallback is None and one.best:
            fallback = one
    if fallback is not None:
        return fallback
    if first <= 3:
        # "Top of the table after nine games, Arsenal have ..."
        after = [one for one in references if one.kind is Kind.TEAM and one.first > first and one.best]
        comma = next((i for i, token in enumerate(sentence.tokens) if i > first and token.lower == ","), None)
        if after and comma is not None and after[0].first <= comma + 2 and after[0].first > comma:
            return after[0] if sentence.lowers[comma + 1] not in _BESIDE_IT else None
        if (
            after
            and comma is None
            and sentence.lowers[0] == "with"
            and _goes_before(sentence.lowers, first, after[0].first)
        ):
            return after[0]  # "With six points from two matches Arsenal are top"
    return None


def _without_asides(lowers: Sequence[str], before: list[Reference], first: int) -> list[Reference]:
    """ "Marlow, beaten at home by Thrale last week, moved up to seven points": of Marlow, not of Thrale."""
    commas = [at for at in range(first) if lowers[at] == ","]
    if len(commas) < 2:
        return before
    opens, closes = commas[-2:]
    aside = lowers[opens + 1].endswith(("ing", "ed")) or lowers[opens + 1] in _OPENS_ASIDE
    owner = any(0 <= opens - one.last <= 1 for one in before)
    if not (aside and owner) or any(one.first > closes for one in before):
        return before
    return [one for one in before if one.first < opens]


_OPENS_ASIDE = frozenset("beaten fresh held still without winners losers who left thrashed unbeaten".split())


def _tells_of(between: Sequence[str]) -> bool:
    """ "... on Marlow, who dropped to 19th": of Marlow, whoever else the sentence is about."""
    return list(between[:2]) == [",", "who"] and len(between) <= _WHO_DROPPED and "," not in between[2:]


_WHO_DROPPED = 5  # words
_BESIDE_IT = frozenset("with and while as but".split())  # "Lakers top the log on 15 points, with Kisii Gold second"
_OF_WHAT = frozenset("against over at by of than behind above below ahead to and between".split())
_PLAYED = frozenset("games matches outings fixtures rounds starts points".split())


def _goes_before(lowers: Sequence[str], first: int, at: int) -> bool:
    """Whether the points told from token `first` on lead straight to the team at token `at`."""
    start = at - 1 if lowers[at - 1] == "the" else at
    return at - first <= 8 and lowers[start - 1] in _PLAYED and _OF_WHAT.isdisjoint(lowers[first:at])


def _aimed_at(sentence: Sentence, before: Sequence[Reference], first: int) -> Reference | None:
    """ "Harbour Town took advantage of another Marlow slip to go top": of what ends in "to go", the clause's first team."""
    lowers = sentence.lowers
    if first > 2 and lowers[first - 2] == "to" and lowers[first - 1] in _TO_GO:
        first -= 1  # "to go" is before "top of Group E"
    if first < 2 or lowers[first - 1] != "to":
        return None
    start = max((i + 1 for i in range(first - 1) if lowers[i] in _HARD_TURNS), default=0)
    here = [one for one in before if one.first >= start]
    let = range(max(start, here[-1].first - 3), here[-1].first) if here else ()
    if here and here[-1].last == first - 1 and any(lowers[i] in GRANTS and lowers[i + 1] != "off" for i in let):
        return here[-1]  # "allowing Marlow to go top", not "saw off Marlow to go top"
    if GRANTS & set(lowers[max(start, first - 4) : first - 1]) - {"see", "saw", "for"}:
        return None  # "helped his side to go top"
    return next((one for one in here if _is_subject(sentence, one)), None)


_TO_GO = frozenset("go move climb sit stay stand return finish remain be rise leap jump".split())
_HARD_TURNS = frozenset("; : . while whereas as but when although though because since after before - -- – —".split())


def _is_subject(sentence: Sentence, one: Reference) -> bool:
    """Whether a team opens its clause, articles and adjectives before it."""
    lowers, at = sentence.lowers, one.first - 1
    if lowers[one.last : one.last + 1] == ["'s"] or one.form is Form.PRONOUN:
        return False
    while at >= 0 and one.first - at <= 4 and _is_modifier(sentence.tokens[at]):
        at -= 1
    return at < 0 or lowers[at] in _HARD_TURNS or lowers[at] in (",", "and", ")")


def his_team(
    sentence: Sentence, people: Sequence[Reference], earlier: Sequence[Reference], first: int
) -> Reference | None:
    """Whose side "whose team", "his men" or "Ott's side" right before a place is: "said Ott, whose side are third"."""
    lowers = sentence.lowers
    for at in range(first - 1, max(-1, first - 6), -1):
        if lowers[at] not in HIS_SIDE:
            continue
        if at and lowers[at - 1] == "'s":  # "Ott's men"
            return next((one for one in people if one.last == at - 1), None)
        for owner in (at - 1, at - 2):
            if owner >= 0 and lowers[owner] == "whose":
                near = [one for one in people if one.last <= owner and owner - one.last <= 8]
                return near[-1] if near else None
            if owner >= 0 and lowers[owner] in ("his", "her"):
                named = [one for one in people if one.last <= owner and one.form is Form.NAME]
                return named[-1] if named else (earlier[-1] if earlier else None)
    return None


def team_meant(
    pronoun: Reference, sentence: Sentence, references: Sequence[Reference], earlier: Sequence[Reference]
) -> Reference | None:
    """The team that "them" or "it" stands for after "lifted", "sent", "left": not the one that was beaten.

    "The victory over Fulham propelled them to third": the subject of a sentence before, given in `earlier`.
    """
    here = subject_team(sentence, [one for one in references if one.form is not Form.PRONOUN], pronoun.first)
    if here is not None:
        return here
    beaten = {
        one.best
        for one in references
        if one.kind is Kind.TEAM and one.last <= pronoun.first and one.form is not Form.PRONOUN
    }
    if pronoun.best not in beaten:
        return pronoun
    return next((one for one in earlier if one.best not in beaten), None)


def _describes_a_person(one: Reference, references: Sequence[Reference]) -> bool:
    """ "the City full-back": a team's name inside the words for a person."""
    return any(
        other.kind is Kind.PERSON and other.first <= one.first and one.last <= other.last and other.form is Form.EPITHET
        for other in references
    )


def left_team(sentence: Sentence, references: Sequence[Reference], first: int) -> Reference | None:
    """The team that is left, sent or taken where the words from token `first` on tell; without a target if unknown.

    "leaving the islanders one place off the bottom": whoever they are, the subject of the sentence is not meant.
    """
    for at in range(first - 1, max(-1, first - 9), -1):
        word = sentence.tokens[at].lower
        if word in _ENDS_AN_ASIDE:
            return None
        if word in LEAVING and not (word == "sent" and sentence.tokens[at + 1].lower == "off"):
            near = [
                one for one in references if one.kind is Kind.TEAM and at < one.first <= at + 3 and one.last <= first
            ]
            if not near and word in _TAKE:
                continue  # "took all three points to go second"
            return near[0] if near else _nobody(sentence, at)
    return None


_ENDS_AN_ASIDE = frozenset(", -- – —".split())
_TAKE = frozenset("take takes took taken taking moving moves putting fire".split())


def _nobody(sentence: Sentence, at: int) -> Reference:
    return Reference(Span(*sentence.tokens[at][1:3]), sentence.index, at, at + 1, Kind.TEAM, Form.EPITHET, ())


def companions(sentence: Sentence, references: Sequence[Reference], subject: Reference, first: int) -> list[Reference]:
    """Teams of which the same is said: "Roma and Milan are on 26", "Roma, like Milan and Lazio, are"."""
    tokens = sentence.tokens
    found: list[Reference] = []
    by_last = {one.last: one for one in references if one.kind is Kind.TEAM and one.best}
    at = subject.first - 1
    while 0 < at < len(tokens) and tokens[at].lower in ("and", ",") and at in by_last:
        found.append(by_last[at])
        at = by_last[at].first - 1
    inside = [one for one in references if one.kind is Kind.TEAM and subject.last <= one.first < first and one.best]
    if any(token.lower in ("like", "alongside") for token in tokens[subject.last : first]):
        found += inside
    return found


def _standing(sentence: Sentence, references: Sequence[Reference], one: Reference, first: int) -> int:
    """2 a subject, 1 a possible one, 0 none."""
    tokens = sentence.tokens
    between = [token.lower for token in tokens[one.last : first]]
    if any(word in _NEW_CLAUSE for word in between):
        return 0
    heads_relative = bool(between) and (
        between[0] in _RELATIVE or (between[0] == "," and between[1:2] and between[1] in _RELATIVE)
    )
    open_relative = heads_relative and between[2:].count(",") == 0
    if between[:1] == ["'s"] or between[:1] == ["'"]:
        return 1
    if one.form is Form.PRONOUN and tokens[one.first].lower in ("their", "its", "his", "them", "him"):
        return 1
    at = one.first - 1
    # "beat relegated QPR", "against a battling Spezia"
    while at >= 0 and one.first - at <= 4 and _is_modifier(tokens[at]) and not _is_done(sentence, references, at):
        at -= 1
    word = tokens[at].lower if at >= 0 else ""
    if word == "and":
        # "leapfrogged Chelsea and Everton to climb": what holds for the first of a list holds for the last
        listed = next((other for other in references if other.kind is Kind.TEAM and other.last == at), None)
        return min(_standing(sentence, references, listed, one.first), 2) if listed else 2
    if word == "with" and not between:
        return 2  # "with the visitors hovering in 16th"
    if (word in OBJECT_AFTER and word != "and") or (at >= 0 and _is_done(sentence, references, at)):
        return 2 if open_relative else 0
    if word == "as" and between and between[0] not in (",", "and"):
        return 2  # "as Harbour Town stole away with a win that lifts them to fourth"
    if word in WEAKLY_AFTER:
        return 2 if open_relative else 1
    return 2


def _is_done(sentence: Sentence, references: Sequence[Reference], at: int) -> bool:
    """Whether a word in "-ed" is what somebody did and no adjective: "Kashiwa trounced Sendai", not "beat relegated Sendai"."""
    lowers = sentence.lowers
    if not lowers[at].endswith("ed") or at == 0:
        return False
    doer = lowers[at - 1] in ("who", "which", "they", "had", "have", "it") or lowers[at - 1].endswith("ly")
    return doer or any(one.last == at and one.kind is Kind.TEAM for one in references)


def _is_modifier(token: Token) -> bool:
    word = token.lower
    return word not in ("and", "former", "ex") and (
        word in _SKIPPED
        or word in MODIFIERS
        or "-" in word
        or (len(word) > 5 and word.endswith(_ADJECTIVE_ENDINGS) and word not in OBJECT_AFTER)
    )
