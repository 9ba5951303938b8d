"""A name and the words around it in, what it most likely names out.

"... beat Millfield 3-1"  ->  team        "striker Okoro headed ..."  ->  person
"""

from pressbox.datatypes.document import Genre, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.name_features import name_features
from pressbox.entities.names import Name, fold
from pressbox.phrases.en.people import COACH_NOUNS, PLAYER_NOUNS, POSITIONS, REFEREE_NOUNS
from pressbox.weighing import odds_of

TEAM_ENDINGS = frozenset(
    "fc afc cf sc united city town rovers albion athletic county wanderers rangers utd villa hotspur wednesday orient"
    " argyle academicals thistle reserves women ladies wfc lfc xi u18 u18s u19 u20 u21 u21s u23 u23s under-21s under-21"
    " under-23s under-18s under-20s under-19s boys girls juniors club colts harriers celtic dynamo borough park"
    " corinthians swifts academy college university school high hs old-boys casuals sporting sv fk bk if ff kf nk"
    " ac as ss us cd rc sk ks vale dons alexandra stanley north-end rovers-women tsv vfb vfl fsv spvgg ksc".split()
)
# Endings that no surname has.
SURE_ENDINGS = frozenset(
    "united city rovers albion athletic county wanderers utd fc afc women ladies rangers hotspur academicals thistle argyle".split()
)
_TEAM_BEGINNINGS = frozenset(
    "fc afc ac as real dynamo dinamo sporting athletic deportivo racing cska lokomotiv fk nk hnk sv vfl vfb bsc cd sc".split()
)
GROUND_ENDINGS = frozenset(
    "lane road park stadium ground arena street field fields oval bowl hill green meadow meadows end stand terrace"
    " avenue recreation rec".split()
)
COMPETITION_ENDINGS = frozenset(
    "division league cup trophy shield championship premiership vase conference bowl plate combination race".split()
)
_BEFORE_TEAM = frozenset(
    "against beat beating beaten at versus v vs hosted host hosting visit visiting defeated".split()
)
_AFTER_TEAM = frozenset(
    "were side team fans supporters defence defense midfield players attack backline faithful keeper goalkeeper manager"
    " coach boss captain skipper defender striker midfielder winger forward full-back goal penalty bench dugout".split()
)
_TEAM_VERBS = frozenset(
    "won lost drew lead led trail trailed host hosted play played dominated levelled equalised conceded responded go move"
    " moved climb climbed stay stayed sit remain dropped slip slipped beat crush win draw lose edge thrash crashed rallied"
    " defeated thumped humbled crushed defeat stun stunned"
    " pressed started kicked enjoyed held travel face faced visit visited".split()
)
_ENDS_A_MATCH = frozenset("conceded ended claimed recorded suffered slumped completed earned secured were and".split())
_STANDINGS = frozenset(
    "third fourth fifth sixth top bottom goalless second-placed defeat victory table relegation".split()
)
_PERSON_VERBS = frozenset(
    "headed fired scored shot crossed drilled curled volleyed slotted netted tapped chipped struck lashed rifled saved"
    " tipped parried blocked cleared fouled tripped booked sidefooted rounded nodded glanced smashed blasted swept"
    " converted picked passed squared lofted flicked hooked poked prodded stabbed bundled turned collected latched raced"
    " ran said told admitted added insisted replaced limped picked scooped whipped swung skied blazed dragged sliced"
    " who whose fed found played slid stepped dispatched miskicked heading firing scoring slotting netting".split()
)  # fmt: skip
_PERSON_OWNS = frozenset(
    "shot header effort cross pass strike goal free-kick corner drive volley penalty spot-kick throw run ball foot head"
    " deflected low long-range first second third 25-yard 20-yard through-ball flick finish rebound hat-trick brace".split()
)


_LEARNED = 0.8  # how much the learned weights count beside what is written here


def leanings(name: Name, sentence: Sentence) -> tuple[float, float]:
    """How much one occurrence speaks for a person and for a team."""
    tokens = sentence.tokens
    words = [fold(word) for word in name.words]
    person = team = 0.0
    before = tokens[name.first - 1].lower if name.first else ""
    after = tokens[name.last].lower if name.last < len(tokens) else ""
    then = tokens[name.last + 1].lower if name.last + 1 < len(tokens) else ""
    if words[-1] in TEAM_ENDINGS or (words[0] in _TEAM_BEGINNINGS and len(words) > 1):
        team += 4
    if len(words) in (2, 3, 4):
        person += 0.6
        if words[0] in gazetteer().first_names:
            person += 2.9
        elif "-" not in words[-1] and before not in ("the", "at"):
            person += 0.4
    if before in POSITIONS or before in REFEREE_NOUNS or before in COACH_NOUNS:
        person += 3
    elif before in PLAYER_NOUNS:
        person += 1.5
    if before == "the":
        team += 2 if len(words) == 1 else 1
    if before in _BEFORE_TEAM:
        team += 1
        person += 0.5 * (before == "beat")
    if before == "to" and {"lost", "defeat", "defeats", "loss", "lose", "fell"} & {
        t.lower for t in tokens[max(0, name.first - 7) : name.first]
    }:
        team += 1.5
    if sentence.genre is Genre.RESULT or (after and is_score(after)) or is_score(before):
        team += 2.5
    if after in _AFTER_TEAM:
        team += 1.5
    if after in _TEAM_VERBS:
        team += 0.7
    following = [t.lower for t in tokens[name.last : name.last + 12]]
    if after in _TEAM_VERBS | _ENDS_A_MATCH and (any(map(is_score, following)) or _STANDINGS & set(following)):
        team += 1.8  # "Port Derwent slipped to third after a 1-0 defeat"
    if after == "had" and "off" in following and {"sent", "ordered"} & set(following):
        team += 1.5
    if after in ("have", "has", "had") and "points" in {t.lower for t in tokens[name.last : name.last + 4]}:
        team += 1.5
    if before in (
        "club",
        "leaders",
        "champions",
        "visitors",
        "hosts",
        "newcomers",
        "strugglers",
        "neighbours",
        "rivals",
        "side",
        "sides",
    ):
        team += 2
    if after in _PERSON_VERBS:
        person += 1.2
    if after == "'s":
        if then in _PERSON_OWNS:
            person += 1
        elif then in _AFTER_TEAM:
            team += 1.2
    if before in ("by", "from") or sentence.genre is Genre.LINEUP:
        person += 0.6
    odds = _LEARNED * odds_of("name", name_features(sentence, name.first, name.last))
    return person + max(0.0, -odds), team + max(0.0, odds)
