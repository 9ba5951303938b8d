"""A sentence and the one before it in, who puts away the penalty that was given there out.

"The referee pointed to the spot after Lund handled. Hale made no mistake."    ->  Hale
"Moss was tripped inside the area. The captain, Hale, kept his nerve."         ->  Hale

Only where the sentence opens with the man and what he does is done to a ball that lies still.
"""

import re
from collections.abc import Sequence
from functools import cache

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.matching import Phrasebook, forms_of
from pressbox.mentions.penalty_retaken import was_scored
from pressbox.phrases.en.penalties import GIVEN, NO_PENALTY, ONLY_A_CLAIM, USUALLY

KICKED_NEXT = 2.5  # log-odds of a penalty where one was given right before

_GIVEN = tuple(pattern for pattern in GIVEN if pattern.says in ("given", "foul"))
_NOT = frozenset("not n't never no if unless without almost nearly".split())
_ENDED = frozenset(
    "saved save saves parried wide over post bar crossbar upright missed misses overturned cancelled rescinded dived dive"
    " rebound later mind reversed overruled".split()
)
_RULES = frozenset("penalised adjudged ruled judged deemed referee var monitor".split())
_HANDS = frozenset("handball handled handling".split())
_OPENS = 4  # tokens before the man: "The captain, Hale", "And up stepped Hale"
_IN_PLAY = frozenset(
    "cross crossed crosses header headed heads heading nodded volley volleyed rebound free-kick pass passed flick corner-kick"
    " throw-in counter counter-attack shot dribbled ran run races raced robbed pounced latched tapped tap substitute but".split()
)
_STRIKES = "|".join(
    sorted(
        frozenset().union(
            *map(
                forms_of,
                "tuck slot stroke roll drill fire smash blast hammer thump bury dispatch despatch plant place sweep strike lash"
                " rifle power steer side-foot sidefoot chip clip dink slam ram thunder stick put send whip slide".split(),
            )
        )
    )
)
_DOES = re.compile(
    r"(?:made|makes|making) no mistake|did the rest|does the rest|(?:kept|held|keeps|holds) (?:his|her) nerve"
    r"|(?:stepped|steps|stepping) up(?: \w+){0,2}? (?:to|and) (?!see|take|hit)|convert(?:ed|s)\b|obliged|obliges|scored|scores|netted"
    rf"|(?:{_STRIKES})(?: \w+){{0,2}}? (?:it|home|the (?:kick|penalty|spot-kick|ball)|low|high|past|into|beyond|down|the keeper|the goalkeeper)\b"
    r"|found the (?:\w+ ){0,2}(?:corner|net)|beat (?!him|the offside|his man|her man)|dusted (?:himself|herself) down (?:to|and)"
)
_WITHIN = 9  # words behind the man in which he does it


@cache
def _book() -> Phrasebook:
    return Phrasebook(_GIVEN)


def puts_away_the_kick(document: Document, sentence: Sentence, people: Sequence[Reference]) -> Reference | None:
    """The man with whom the sentence opens, if he scores from the penalty given in the sentence before."""
    lowers = sentence.lowers
    if not sentence.index or not people or (_IN_PLAY | _ENDED) & sentence.words:
        return None
    man = min(people, key=lambda one: (one.first, -one.last))
    stepped = lowers[max(0, man.first - 2) : man.first] == ["up", "stepped"]
    if man.first > _OPENS or not man.targets or lowers[man.last : man.last + 1] == ["'s"]:
        return None
    behind = [word for word in lowers[man.last : man.last + _WITHIN] if word not in (",", "-", "–", "—")]
    scores = was_scored(behind) or (stepped and "score" in behind)
    if not _DOES.search(" ".join(behind)) and not (stepped and scores):
        return None
    return man if is_given_at_the_end(document.sentences[sentence.index - 1]) else None


def puts_in_the_free_kick(document: Document, sentence: Sentence, people: Sequence[Reference]) -> Reference | None:
    """The man with whom the sentence opens, if he puts in himself the free-kick given in the sentence before."""
    lowers = sentence.lowers
    if not sentence.index or not people or (_IN_PLAY | _ENDED) - {"free-kick"} & sentence.words:
        return None
    man = min(people, key=lambda one: (one.first, -one.last))
    if man.first > _OPENS or not man.targets or lowers[man.last : man.last + 1] == ["'s"]:
        return None
    before = document.sentences[sentence.index - 1]
    given = before.words & {"free-kick", "freekick"} or "free kick" in " ".join(before.lowers)
    outside = before.words & _BROUGHT_DOWN and before.words & {"edge", "outside", "yards"}
    does = _STEPS_UP.search(" ".join(lowers[man.last : man.last + _WITHIN]))
    if does is None or not (given or outside) or (_NOT | _ENDED | _IN_PLAY - {"free-kick"}) & before.words:
        return None
    return man if given or "free-kick" in sentence.words else None


_BROUGHT_DOWN = frozenset("fouled tripped felled upended brought hauled foul".split())
_STEPS_UP = re.compile(
    rf"(?:stepped|steps|stepping) up (?:\w+ )?(?:to|and) (?:\w+ly )?(?:bend|find|found|{_STRIKES}|curl|curled|bent|whip|whipped)\b"
    r"|took (?:it|the kick|the free-kick) himself and"
)


def is_given_at_the_end(sentence: Sentence) -> bool:
    """Whether a penalty is given in a sentence that does not tell what became of it."""
    lowers = sentence.lowers
    if _RULES & sentence.words and _HANDS & sentence.words and not (_NOT | _ENDED | ONLY_A_CLAIM) & sentence.words:
        return True
    for phrase in _book().find(sentence, ()):
        near = set(lowers[max(0, phrase.first - 4) : phrase.last])
        behind = lowers[phrase.last :]
        if (ONLY_A_CLAIM | USUALLY | _NOT) & near or NO_PENALTY & set(behind[:1]):
            continue
        if not _ENDED & set(behind) and not was_scored(behind):
            return True
    return False
