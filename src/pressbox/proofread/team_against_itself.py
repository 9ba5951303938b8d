"""A team cannot play itself.

Why: two names are turned about in haste, and one of them only once: "Everton came away from Everton with a 3-2 win".
Silent when: another team stands between, the second name is a ground's, or no word of a result is near. A note when a
sentence that tells a result, or a goal, names only one team, and names it twice.
"""

import itertools
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Genre, Sentence, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood
from pressbox.datatypes.numbers import score
from pressbox.proofread.check import Check
from pressbox.proofread.other_side import other_side
from pressbox.proofread.sides_told import POSITIONS

_READ = (Genre.PROSE, Genre.HEADLINE, Genre.SUBHEADING, Genre.CAPTION, Genre.RESULT)
_VERBS = frozenset(
    "beat beats beaten beating defeat defeats defeated defeating thrash thrashed edge edged hammer hammered thump thumped"
    " sink sank stun stunned crush crushed rout trounced host hosted hosting visit visited overcame overcome down downed"
    " drew dispatch dispatched demolish demolished past rock humble humbled v vs upset overwhelmed outclassed eliminated felled blanked"
    " routed defied topple toppled outplayed trounce conquered".split()
)
_WENT = frozenset("edged eased scraped swept cruised squeezed breezed strolled moved knocked crashed edge ease".split())
_OPPOSED = frozenset("against over at to with v vs past by visiting hosts strugglers".split())
_RESULT = frozenset(
    "win victory draw defeat loss won lost drew triumph beat success points point stalemate beaten thrashing rout wins"
    " winner equaliser winners".split()
)
_MODIFIERS = frozenset(
    "the a an fellow struggling high-flying 10-man ten-man rivals neighbours local bottom club visitors hosts side leaders champions newly-promoted promoted lowly visiting title contenders opponents"
    " holders minnows strugglers city league national european world reigning defending second third first".split()
)
_ATTRIBUTES = ("-placed", "-threatened", "-bottom", "-chasing", "-man", "-tier")
_BREAKS = frozenset(", ; : ( ) who which whose where while when but and before after as -- – —".split())
_COMMON = frozenset("united city town rovers athletic county wanderers rangers".split())
_SCHOOLS = frozenset("college school high academy university institute secondary".split())  # both sides may be one
_SCORED = -0.5  # log-odds that a man of the sentence scored
_FARTHEST = 16
# What is done to, or got from, the second name: "a 2-1 victory over Leeds", "were held to a 1-1 draw by Leeds".
_RESULT_NOUNS = frozenset(
    "win victory triumph success draw stalemate defeat loss thrashing rout drubbing hammering demolition thriller clash"
    " encounter comeback lead game match tie".split()
)
_TO_THE_OTHER = frozenset("over against of to at with by".split())
_LONGEST_SENTENCE = 60
_DASHES = (["-"], ["--"], ["–"], ["—"])
_OWNING = ("'s", "’s", "'", "’")
_TWO_MATCHES = frozenset("last previous next since ago followed following home leg penalties aggregate".split())


def find(case: Case) -> Iterator[Finding]:
    """Sentences in which a team meets itself."""
    for sentence in case.document.sentences:
        if sentence.genre not in _READ:
            continue
        every = [one for one in case.cast.by_sentence.get(sentence.index, ()) if one.kind is Kind.TEAM and one.best]
        teams = [
            one for one in every
            if one.form in (Form.NAME, Form.NICKNAME) and one.best not in case.cast.person_named and not _SCHOOLS.issuperset(sentence.lowers[one.first : one.last])
        ]  # fmt: skip
        same = [
            (one, other) for one, other in itertools.pairwise(teams)
            if one.best == other.best and not _may_be_two(case, sentence, one, other)
            and not _says_whose(sentence.lowers, other)
        ]  # fmt: skip
        same += [(they, one) for one in teams if (they := _they(sentence, every, one)) is not None]
        sure = [
            pair for pair in same
            if (_meets(sentence, *pair) and not _is_measured_by(sentence.lowers, every, pair[0]))
            or _is_alone_with_itself(sentence, every, *pair)
        ]  # fmt: skip
        likely = [
            pair for pair in same
            if _is_beaten_in_figures(sentence, every, *pair) or _is_named_twice_in_a_result(sentence, every, *pair) or _is_named_twice_with_a_goal(case, sentence, every, *pair)
        ]  # fmt: skip
        likely = likely or list(_winner_and_loser(sentence, every, teams))
        for one, other in sure or likely[:1]:
            yield Finding(
                check="team-against-itself",
                severity=Severity.ERROR if sure else Severity.NOTE,
                message=f"{one.best} play {other.best} here: one of the two names is wrong.",
                evidence=(other.span, one.span, *_named(every, one)),
                correction=other_side(case, sentence, one, other) if one.form is other.form is Form.NAME else None,
            )


_OTHER_ELEVENS = frozenset(
    "women ladies men reserves reserve academy youth colts girls boys b ii u18 u18s u19 u19s u20 u20s u21 u21s u23 u23s under-18s"
    " under-19s under-21s under-23s legends 1 2 3 1s 2s 3s 1sts 2nds 3rds firsts seconds thirds i iii iv".split()
)


_XI = frozenset(("eleven", "xi", "reserves", "academy"))
_ELEVENS = _XI | frozenset("wanderers rangers rovers united city town athletic".split())


def _may_be_two(case: Case, sentence: Sentence, one: Reference, other: Reference) -> bool:
    """ "City beat City", where two clubs of the report are called so; "Derby County Women beat Derby", of whom one may be the men."""
    first, second = (sentence.lowers[r.first : r.last] for r in (one, other))
    behind = sentence.tokens[other.last : other.last + 1]
    if behind and behind[0].text[:1].isupper() and behind[0].lower in (_XI if first == second else _ELEVENS):
        return True  # "Hasaacas beat Sekondi Eleven", of a report that calls the former Sekondi, too
    if sentence.quotes(one.span.start) != sentence.quotes(other.span.start):
        return True  # "“The Battle of the Red Devils”, beating Leeds 1-0"
    if first == second and set(first) <= _COMMON:
        return sum(set(first) <= set(team.name.lower().split()) for team in case.cast.teams) > 1
    elevens = [_OTHER_ELEVENS & {*sentence.lowers[r.first : r.last + 1]} for r in (one, other)]
    return elevens[0] != elevens[1]


_OF_ONE = frozenset("lead advantage edge cushion win victory triumph".split())
_KEEPERS = frozenset("keeper 'keeper ’keeper goalkeeper goalie goaltender".split())


def _says_whose(lowers: Sequence[str], other: Reference) -> bool:
    """ "Leeds scored for a 2-0 Leeds lead", "a poor Leeds clearance beat Leeds keeper Hale": whose lead or keeper, no opponent."""
    behind = lowers[other.last : other.last + 2]
    scored = bool(other.first) and score(lowers[other.first - 1]) is not None
    return (scored and not _OF_ONE.isdisjoint(behind[:1])) or not _KEEPERS.isdisjoint(behind)


def _they(sentence: Sentence, every: Sequence[Reference], one: Reference) -> Reference | None:
    """ "they" in "their second win of the season as they defeated Leeds 1-0", where Leeds are meant by both."""
    if not any(score(token.lower) is not None for token in sentence.tokens[one.last : one.last + 1]):
        return None
    before = [r for r in every if r.form is Form.PRONOUN and r.last == one.first - 1 and r.best == one.best]
    named = any(r.best == one.best and r.form is Form.NAME and r.last <= one.first - 2 for r in every)
    others = any(r.best != one.best and r.last <= one.first for r in every)
    return before[0] if before and named and not others else None


def _named(every: Sequence[Reference], one: Reference) -> tuple[Span, ...]:
    """The name that a pronoun stands for."""
    if one.form is not Form.PRONOUN:
        return ()
    return tuple(r.span for r in every if r.best == one.best and r.form is Form.NAME and r.last <= one.first)[-1:]


def _meets(sentence: Sentence, one: Reference, other: Reference) -> bool:
    lowers = sentence.lowers
    between = _without_figures(lowers[one.last : other.first])
    if between == ["and"] and lowers[one.first - 1 : one.first] == ["between"]:
        return lowers[one.first : one.last] == lowers[other.first : other.last]
    behind = lowers[other.last : other.last + 1]
    if between[-2:] in (["brushed", "aside"], ["swept", "aside"], ["saw", "off"]):
        return True
    if len(between) == 1 and score(between[0]) is not None:
        return True
    if (
        not between
        or len(between) > _FARTHEST
        or behind in (["'s"], ["'"])
        or any(w in (";", "(", ")") for w in between)
    ):
        return False
    prior = _head(between)
    if prior in _VERBS and prior not in ("defeat", "past"):
        return not _BREAKS & set(between)
    if between[-1] in ("past", "out") and len(between) == 2 and between[0] in _WENT:
        return True  # "edged past", "scraped past", "knocked out"
    figures = any(score(word) is not None for word in lowers)
    return prior in _OPPOSED and figures and bool(_RESULT & set(between)) and not _BREAKS & set(between[-8:])


def _is_beaten_in_figures(sentence: Sentence, every: Sequence[Reference], one: Reference, other: Reference) -> bool:
    """ "Leeds, a goal down early, beat Leeds 4-2", "defeated their old rivals Leeds 2-1", "rallied past Leeds 3-1"."""
    lowers = sentence.lowers
    between = lowers[one.last : other.first]
    if one.first and lowers[one.first - 1] in _VERBS:
        return False  # "Hull stunned Leeds after beating the Whites 2-1": he who beats stands before
    if not between or len(between) > _LONG or _APART & set(between) or _TWO_MATCHES & set(between):
        return False
    if sentence.quotes(other.span.start) or any(score(word) is not None for word in between):
        return False
    if any(one.last <= r.first < other.first and r.best != one.best and r.form is not Form.PRONOUN for r in every):
        return False  # "... and Celtic, who have three after the French side beat the Scots 2-0"
    if not any(score(word) is not None for word in lowers[other.last : other.last + 1]):
        return False
    return _head([word for word in between if word not in _THEIR]) in _VERBS | {"aside", "over", "overcome", "off"}


_LONG = 25
_APART = frozenset("; ( ) if when while whose which that".split())
_THEIR = frozenset("their its traditional old bitter arch-rivals near great much-fancied favourites favorites".split())


def _is_alone_with_itself(sentence: Sentence, every: Sequence[Reference], one: Reference, other: Reference) -> bool:
    """ "Leeds' 7-0 defeat of Leeds", "a late header won Leeds a point in a 1-1 draw with Leeds": nobody else is about."""
    if len(sentence.tokens) > _LONGEST_SENTENCE or any(r.best != one.best for r in every if r.first < other.last):
        return False
    if sentence.quotes(other.span.start):
        return False
    lowers = sentence.lowers
    if lowers[other.last : other.last + 1] in (["'s"], ["'"]):
        return False
    at = other.first
    while at > one.last and (
        lowers[at - 1] in _MODIFIERS or lowers[at - 1].endswith(("-placed", "-threatened", "-bottom"))
    ):
        at -= 1
    if at - 2 <= one.last or any(mark in lowers[one.last : at] for mark in (";", "(", ")", "--")):
        return False
    if lowers[at - 1] in _VERBS and lowers[at - 2] == "to":
        return any(score(word) is not None for word in lowers[other.last : other.last + 3])  # "to defeat Leeds 4-2"
    if lowers[at - 1] not in _TO_THE_OTHER:
        return False
    behind = lowers[max(one.last, at - 5) : at - 1]
    return bool(_RESULT_NOUNS & set(behind[-2:])) and any(score(word) is not None for word in behind)


def _winner_and_loser(
    sentence: Sentence, every: Sequence[Reference], teams: Sequence[Reference]
) -> Iterator[tuple[Reference, Reference]]:
    """ "Leeds moved within a point of leaders Hull with a 2-1 win at Leeds": who plays and who is played, by one name.

    The first is the sentence's first team; others are named only to say where it stands, or whose country it is of.
    """
    lowers = sentence.lowers
    figures = [at for at, word in enumerate(lowers) if score(word) is not None]
    if len(figures) != 1 or len(lowers) > _LONGEST_SENTENCE:
        return
    # "stayed top following a 3-2 victory over": of this match.
    by_it = {"following"} if "following" in lowers[max(0, figures[0] - _REACH) : figures[0]] else set()
    if _ANOTHER_MATCH & set(lowers) - by_it:
        return
    begins = next((at + 1 for at in range(min(len(lowers), _DATELINE)) if lowers[at : at + 1] in (*_DASHES, [")"])), 0)
    others = [
        r for r in every if r.form is not Form.PRONOUN and r.first >= begins and not _is_part_of(lowers, teams, r)
    ]
    kept = [one for one in teams if one in others]
    for one, other in itertools.combinations(kept, 2):
        if lowers[one.first : one.last] != lowers[other.first : other.last] or one.best != other.best:
            continue
        if any(r.first < one.first and r.best != one.best for r in kept) or sentence.quotes(other.span.start):
            continue
        if (one.first and lowers[one.first - 1] in _GOVERNED) or lowers[other.last : other.last + 1] in _POSSESSIVE:
            continue
        at = _governor(lowers, other, figures[0])
        if at is None or at < one.last or any(mark in lowers[at : other.first] for mark in (",", ";")):
            continue
        between = [r for r in others if one.last <= r.first < other.first and r.best != one.best]
        if all(r.first < at and _ABOVE & set(lowers[max(0, r.first - 4) : r.first]) for r in between):
            yield one, other


_ANOTHER_MATCH = frozenset("last previous since ago followed following leg aggregate".split())
_DATELINE = 12  # words
_POSSESSIVE = (["'s"], ["’s"], ["'"], ["’"])
_GOVERNED = frozenset("at against over to by of for with from past beat former on in".split())
_ABOVE = frozenset("of above below behind over on with from than leaders champions between".split())
_BEATEN = frozenset(
    "won winning beaten defeated thrashed hammered lost lose loses losing fell fall falls succumbed slipped slumped crashed drew drawing"
    " held crushed thumped routed triumphed prevailed".split()
)
_GROUNDS = frozenset("ground home den lair backyard".split())
_NO_TEAM = frozenset("derby cup final league trophy division stadium season championship".split())
_ASIDE = frozenset("aside of off past out by over against at".split())
_ON_WAY = tuple([word] for word in "up ahead down in clear front behind to lead".split())  # "put Leeds 2-0 ahead"
_GAVE = frozenset("handed inflicted dealt".split())
_REACH = 5  # words


def _is_measured_by(lowers: Sequence[str], every: Sequence[Reference], one: Reference) -> bool:
    """Whether another team is told to stand so and so far from it: "Leeds moved within a point of leaders Hull with a win at Hull"."""
    before = lowers[max(0, one.first - 3) : one.first]
    return bool(_STANDING & set(before)) and any(r.first < one.first and r.best != one.best for r in every)


_STANDING = frozenset("above below behind within leaders level".split())


def _is_part_of(lowers: Sequence[str], teams: Sequence[Reference], one: Reference) -> bool:
    """ "Ecuador's" in "Ecuador's Real Chimborazo", "Victoria" in "the Victoria Cup final": no side of a match."""
    owns = lowers[one.last : one.last + 1] in _POSSESSIVE and any(other.first == one.last + 1 for other in teams)
    return owns or bool(_NO_TEAM & set(lowers[one.last : one.last + 3]))


def _governor(lowers: Sequence[str], other: Reference, figure: int) -> int | None:
    """Where the words begin that say what became of the other side: "a 2-1 win at", "beaten 3-2 by", "beat (3-0)"."""
    at = other.first
    if lowers[at - 1 : at] in _POSSESSIVE:
        at -= 2
    while at > 1 and (
        lowers[at - 1] in _MODIFIERS or lowers[at - 1].endswith(_ATTRIBUTES) or lowers[at - 2] in ("a", "the")
    ):
        at -= 1
    before = lowers[at - 1]
    if figure == other.last and before in _VERBS | _ASIDE and lowers[figure + 1 : figure + 2] not in _ON_WAY:
        return at - 1  # "disposed of Leeds 2-0"
    if (
        figure == other.last
        and _VERBS & set(lowers[max(0, at - 3) : at])
        and lowers[figure + 1 : figure + 2] not in _ON_WAY
    ):
        return max(0, at - 3)  # "beating invited guests Leeds 2-0"
    if before in _GAVE and "defeat" in lowers[other.last : other.last + _REACH]:
        return at - 1
    if (figure == at - 1 and lowers[at - 2] in _VERBS) or (
        before == ")" and figure == at - 2 and lowers[at - 4] in _VERBS
    ):
        return at - 2
    if before not in _TO_THE_OTHER:
        return None
    start = at - 1
    if before == "of" and (grounds := [k for k in range(max(0, start - 2), start) if lowers[k] in _GROUNDS]):
        start = grounds[0] - 1
    first = max(0, start - _REACH)
    words = [k for k in range(first, start) if lowers[k] in _RESULT_NOUNS | _BEATEN]
    return min(figure, words[0]) if first <= figure < start and words else None


def _is_named_twice_in_a_result(
    sentence: Sentence, every: Sequence[Reference], one: Reference, other: Reference
) -> bool:
    """ "Leeds struck late as Leeds' season ended with a 3-0 defeat": a result of two teams, and only one is named."""
    lowers = sentence.lowers
    every = [r for r in every if not (r.first and lowers[r.first - 1] in ("former", "ex"))]
    if (
        sentence.genre not in (Genre.PROSE, Genre.CAPTION)
        or len(lowers) > _LONGEST_SENTENCE
        or _TWO_MATCHES & set(lowers)
    ):
        return False
    if any(r.best != one.best for r in every) or sentence.quotes(one.span.start):
        return False
    figures = [at for at, word in enumerate(lowers) if score(word) is not None]
    if len(figures) != 1 or any(
        mark in lowers[one.last : other.first] for mark in (";", "(", ")", "--", "that", "which")
    ):
        return False
    near = set(lowers[max(0, figures[0] - 3) : figures[0] + 6])
    return bool(_RESULT & near) and all(r.form is Form.NAME or _is_part_of_name(sentence, r) for r in (one, other))


def _names_anew(between: Sequence[str]) -> bool:
    """ "Hale put Leeds ahead, but with Leeds seconds from a win": another clause begins with the name, where "they" would do."""
    return list(between[-2:]) in (["but", "with"], ["but", "as"], ["but", "when"], ["and", "with"], ["and", "as"])


def _is_named_twice_with_a_goal(
    case: Case, sentence: Sentence, every: Sequence[Reference], one: Reference, other: Reference
) -> bool:
    """ "Hale denied Leeds a first win with a header that won Leeds a point": of one team a paper says "they" next."""
    if sentence.genre not in (Genre.PROSE, Genre.CAPTION) or sentence.quoted or len(every) > 4:
        return False
    if ";" in sentence.lowers[one.last : other.first] or _names_anew(sentence.lowers[one.last : other.first]):
        return False
    if any(r.best != one.best for r in every) or not all(
        r.form is Form.NAME or _is_part_of_name(sentence, r) for r in (one, other)
    ):
        return False
    if one.last < len(sentence.tokens) and sentence.tokens[one.last].lower in POSITIONS:
        return False  # "Leeds striker Hale scored for Leeds"
    if _is_a_mans(sentence, one) or _is_a_mans(sentence, other) or sentence.lowers[one.last : one.last + 1] in _DASHES:
        return False  # "Leeds' Hale struck, and Leeds' Ferrant", "looped over Leeds goalkeeper Lind", "LEEDS - Hale struck"
    men = case.cast.by_sentence.get(sentence.index, ())
    if sentence.lowers[other.first - 1] == "for" and any(
        man.kind is Kind.PERSON and man.form is Form.NAME and one.last <= man.first < other.first for man in men
    ):
        return False  # "Hale put Leeds level and Ferrant won it for Leeds"
    if any(
        man.kind is Kind.PERSON and man.form is Form.NAME and one.last < man.first < other.first
        and sentence.lowers[man.first - 1] == "and" for man in men
    ):  # fmt: skip
        return False  # "Hale equalised for Leeds and Ferrant put Leeds in front": each has his own
    shared = {t.lower for t in sentence.tokens[one.first : one.last]} & {
        t.lower for t in sentence.tokens[other.first : other.last]
    }
    return bool(shared - _COMMON) and any(
        mention.sentence == sentence.index and mention.mood is Mood.ASSERTED
        and any(odds > _SCORED for _, odds in mention.scorers)
        for mention in case.mentions.goals
    )  # fmt: skip


def _is_a_mans(sentence: Sentence, one: Reference) -> bool:
    """Whether the name only says whose man somebody is."""
    behind = sentence.tokens[one.last : one.last + 2]
    owned = len(behind) > 1 and behind[0].lower in _OWNING and behind[1].text[:1].isupper()
    owns_men = (
        bool(behind) and behind[0].lower in _OWNING and bool(_MEN & set(sentence.lowers[one.last : one.last + 4]))
    )
    return owned or owns_men or bool(behind and behind[0].lower in POSITIONS | _PARTS)


_MEN = frozenset("player players man men regular regulars brother brothers debutant defender goalkeeper bench".split())
# "the Leeds attack", "opened the Leeds account": no side that meets another.
_PARTS = frozenset(
    "attack box area defenders attackers midfielders players shirt defence defense forwards backs halves midfield account net goal half lines fans supporters bench rearguard custodian territory".split()
)


def _is_part_of_name(sentence: Sentence, one: Reference) -> bool:
    """ "Palace" for Crystal Palace, but not "the Eagles"."""
    words = {token.lower for token in sentence.tokens[one.first : one.last]}
    return words <= set((one.best or "").lower().split())


def _without_figures(between: list[str]) -> list[str]:
    """ "defeated (3-0) ...", "beat 2-1 Ecuador's ...": the words without the score and the country."""
    kept = list(between)
    for at in range(len(kept) - 1, 0, -1):
        if score(kept[at]) is not None and kept[at - 1] == "(" and kept[at + 1 : at + 2] == [")"]:
            del kept[at - 1 : at + 2]
            break
    if len(kept) > 2 and kept[-1] in ("'s", "’s"):
        kept = kept[:-2]
    return kept[:-1] if len(kept) > 1 and score(kept[-1]) is not None else kept


def _head(between: Sequence[str]) -> str:
    """The last word before the second name that is no modifier of it."""
    for word in reversed(between):
        if word not in _MODIFIERS and not word.endswith(_ATTRIBUTES):
            return word
    return ""


CHECK = Check("team-against-itself", Severity.ERROR, find)
