"""A sentence and the one before it in, who puts away the penalty that was given there out.

"The referee pointed to the spot after Lund handled. Hale made no mistake."    ->  Hale
"Moss was tripped inside the area. The captain, Hale, kept his nerve."         ->  Hale
"A Vale back handled in the area, and Hale took the kick and scored"           ->  Hale

Only where the sentence, or the clause, opens with the man and what he does is done to a ball that lies still.
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
    if here := _in_one_sentence(sentence, people):
        return here
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


def _in_one_sentence(sentence: Sentence, people: Sequence[Reference]) -> Reference | None:
    """ "Moss was brought down in the area and Hale scored with the kick": given in one clause, put away in the next."""
    lowers = sentence.lowers
    for phrase in _book().find(sentence, ()):
        man = next((one for one in people if one.first > phrase.last), None)
        if man is None or not man.targets or lowers[man.last : man.last + 1] == ["'s"]:
            continue
        between = [word for word in lowers[phrase.last : man.first] if word not in _TITLED]
        near = {*lowers[max(0, phrase.first - 4) : phrase.last]}
        if not _joins(between) or (ONLY_A_CLAIM | USUALLY | _NOT) & near:
            continue
        behind = [word for word in lowers[man.last : man.last + _WITHIN] if word not in (",", "-", "–", "—")]
        if not (_IN_PLAY | _ENDED) & {*behind} and _TAKES_IT.match(" ".join(behind)):
            return man
    return None


def _joins(between: Sequence[str]) -> bool:
    """ "and", ", and", "; and" between the foul and the man, with a word or two of whose foul it was."""
    if not between or between[-1] not in ("and", ",", ";", "–", "—"):
        return False
    return len(between) <= _OF_THE_FOUL and not {"but", "when", "after", "before", "who"} & {*between}


_OF_THE_FOUL = 5
_TITLED = frozenset("the captain skipper striker".split())
_TAKES_IT = re.compile(
    r"(?:scored|netted|converted|equalised|shot|beat|found)\b(?: \w+){0,4}? (?:with|from) the (?:resultant |resulting |ensuing )?(?:kick|award)\b"
    r"|(?:took|taking) the (?:kick|award)(?: himself)? (?:and|to) (?:scored|score|sent|send|put|placed|place|shot|drove|beat|made|netted|found|gave)\b"
    r"|(?:made|makes|making) no mistake\b|from the (?:resultant |resulting |ensuing )?(?:kick|award) (?:scored|netted|beat)"
)


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
