"""A name and the words around it in, what it most likely names out.

"... beat Millfield 3-1"  ->  team        "striker Okoro headed ..."  ->  person
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from pressbox.datatypes.document import Genre, Sentence, Token
from pressbox.datatypes.numbers import is_score, score
from pressbox.entities.as_a_side import as_a_side, by_so_many, only_describes
from pressbox.entities.by_their_result import hosts
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.keepers import KEEPERS
from pressbox.entities.knowledge import CLUB_NOUNS
from pressbox.entities.name_features import name_features
from pressbox.entities.names import Name, fold
from pressbox.entities.plainly_a_man import is_named, of_goals_by, one_of_two_scorers, plainly_a_man
from pressbox.entities.plainly_a_side import FOR_ALL_THAT, plainly_a_side
from pressbox.entities.scores_outright import scores_outright
from pressbox.phrases.en.people import COACH_NOUNS, PLAYER_NOUNS, POSITIONS, REFEREE_NOUNS
from pressbox.phrases.en.results import WIN_VERBS
from pressbox.weighing import Kept, odds_of

TEAM_ENDINGS = frozenset(
    "fc afc cf sc united city town rovers albion athletic county wanderers rangers utd villa hotspur wednesday orient"
    " argyle academicals thistle reserves development women ladies wfc lfc xi u18 u18s u19 u20 u21 u21s u23 u23s under-21s under-21"
    " under-23s under-18s under-20s under-19s boys girls juniors club colts harriers celtic dynamo borough park"
    " corinthians swifts academy college university school high hs old-boys casuals sporting sv fk bk if ff kf nk"
    " ac as ss us cd rc sk ks vale dons alexandra stanley north-end rovers-women tsv vfb vfl fsv spvgg ksc"
    " stars lions tigers eagles bullets strikers swallows bandits trojans zebras conquerors bulldogs wildcats panthers"
    " hornets warriors spartans sharks stallions braves raiders titans falcons hawks wasps nomads strollers pirates chiefs"
    " atletico vets veterans mechanics gunners rollers dockers suburbs callies state secondary composite tech polytechnic"
    " grammar arms aa inn tavern".split()
)
# Endings that no surname has.
SURE_ENDINGS = frozenset(
    "united city rovers albion athletic county wanderers utd fc afc women ladies rangers hotspur academicals thistle argyle aa".split()
)
TEAM_BEGINNINGS = frozenset(
    "fc afc ac as real dynamo dinamo sporting athletic deportivo racing cska lokomotiv fk nk hnk sv vfl vfb bsc cd sc"
    " atletico athletico desportivo deportes club inter maccabi hapoel beitar sturm borussia eintracht fortuna arminia"
    " sparta slavia spartak torpedo olympique stade etoile union uniao cf ud sk ifk bk mighty widad wydad raja"
    " zenit rapid gimnasia nacional".split()
)
GROUND_ENDINGS = frozenset(
    "lane road park stadium ground arena street field fields oval bowl hill green meadow meadows end stand terrace"
    " avenue recreation rec reserve showground complex fieldhouse domain".split()
)
COMPETITION_ENDINGS = frozenset(
    "division league cup trophy shield championship premiership vase conference bowl plate combination race clash clasico"
    " classico superclasico derbi derbies".split()
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
_SIDES_DO = _TEAM_VERBS | _ENDS_A_MATCH
_STANDINGS = frozenset(
    "third fourth fifth sixth top bottom goalless second-placed defeat victory table relegation".split()
)
_PERSON_VERBS = frozenset(
    "headed fired scored shot crossed drilled curled volleyed slotted netted tapped chipped struck lashed rifled saved"
    " tipped parried blocked cleared fouled tripped booked sidefooted rounded nodded glanced smashed blasted swept"
    " converted picked passed squared lofted flicked hooked poked prodded stabbed bundled turned collected latched raced"
    " ran said told admitted added insisted replaced limped picked scooped whipped swung skied blazed dragged sliced"
    " who whose fed found played slid stepped dispatched miskicked heading firing scoring slotting netting grabbing bagging claiming notching"
    " completing converting getting hitting tapping volleying".split()
)  # fmt: skip
# What befalls or is done by one man at a match in words that goals do not need.
_PERSON_DOES = frozenset(
    "walked trudged hobbled stuttered blazed squandered spurned fluffed skied ballooned hauled hacked felled upended lunged"
    " handled elbowed stamped exited departed nets replaces wheeled squared netted pulled gestured protested poked"
    " sidefooted buried celebrated missed".split()
)
_DONE_TO_A_MAN = frozenset(
    "booked cautioned sent dismissed shown red-carded yellow-carded ordered substituted replaced withdrawn taken carried"
    " stretchered hooked flagged caught penalised adjudged brought fouled tripped felled forced subbed hauled handed given"
    " offside onside ejected expelled banished introduced thrown summoned denied penalized carded lucky fortunate unlucky".split()
)
# What a man has and a side hardly: "Stanning's reckless lunge", "Lind's introduction".
_ARTICLES = frozenset(
    "a an another late early second-half first-half brilliant superb stunning 25-yard 20-yard 30-yard".split()
)
_GOALS_OF_HIS = frozenset(
    "goal own-goal own double brace treble hat-trick strike shot effort winner equaliser leveller opener finish free-kick".split()
)
_PERSONAL = frozenset(
    "header volley free-kick spot-kick penalty strike cross corner tap-in afternoon evening dismissal sending-off foul challenge tackle lunge handball removal introduction withdrawal departure"
    " replacement elbow trip arrival fingertips left-foot right-foot exit booking caution trailing knee hamstring ankle"
    " shirt outstretched panenka ordering-off error".split()
)
_COMES_TO_NOTHING = frozenset(
    "disallowed chalked ruled saved blocked parried cleared tipped scrubbed overturned".split()
)
# Short verbs of the past: "Thauvet hit the target", "Swann beat him"; what opens a sentence before them is seldom a noun.
DID = frozenset("hit put took beat made drew stuck sent shot got ran met held".split())
_BESIDE_HIS_NAME = frozenset("on replacement substitute introduced brought sent booked cautioned sub summoned".split())
_STARTS = frozenset(
    ("came on", "comes on", "came off", "went off", "goes off", "pulled up", "took over", "had been on", "left the field",
     "left the pitch", "entered the", "was on", "had come on", ", who had", ", who came", ", who entered", ", who replaced", ", who was", "made way",
     "gave way", "stepped up", "steps up", "went into the", "was off", "got himself", "picked up a", "picked up his")
)  # fmt: skip
_CARDS = frozenset("yellow yellows booking caution red card cards".split())
_HIS = frozenset("his her himself herself".split())
_GOES_ON = frozenset(
    "had has was is were to be been both then later also just only perhaps initially twice rightly duly then".split()
)
_ENDS_HIS_CLAUSE = frozenset(". ; : but while when as after before that ! ?".split())
_PERSON_OWNS = frozenset(
    "shot header effort cross pass strike goal free-kick corner drive volley penalty spot-kick throw run ball foot head"
    " deflected low long-range first second third 25-yard 20-yard through-ball flick finish rebound hat-trick brace".split()
)
WHERE = frozenset(("in", "near", "outside"))
_LEVELS = frozenset("drew draw draws drawn shared stalemate held level".split())
_SHARE = tuple(
    (
        "served up|had to share|ground out|had to be content|slugged out|played out|shared the points"
        "|shared the spoils|shared a|drew a blank|had to settle|fought out|battled out|battled to a"
        "|finished level|finished all square|ended level|ended all square|could not be separated"
        "|cancelled each other|shared the honours|shared six|shared four|shared two"
    ).split("|")
)
_STANDS = frozenset("stay stays remain are sit lie stand have lead top".split())
_PLACES = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth bottom top points".split())
_A_PLACE = 3.0
_LEARNED = 0.8  # how much the learned weights count beside what is written here
_DEFEATS = frozenset("lost defeat defeats loss lose fell".split())
_SIDES = CLUB_NOUNS | {"sides"}


class Leaning(NamedTuple):
    """How much one occurrence speaks for a person and for a team, and the learned log-odds that it is a team's."""

    person: float
    team: float
    odds: float


def leanings(name: Name, sentence: Sentence) -> Leaning:
    """How much one occurrence speaks for a person and for a team."""
    return _KEPT.of_draft(lambda: (sentence.number(), *_place_of(name)), lambda: _leanings(name, sentence))


_KEPT: Kept[Leaning] = Kept(0)
_MEETS = frozenset(
    "beat beats defeated over against upset topped stunned downed edged versus vs vs. at hosts hosted".split()
)


def _place_of(name: Name) -> tuple[int, int, tuple[str, ...], bool]:
    return name.first, name.last, name.words, name.opens


def _leanings(name: Name, sentence: Sentence) -> Leaning:
    tokens, lowers = sentence.tokens, sentence.lowers
    words = [fold(word) for word in name.words]
    person = team = 0.0
    before = lowers[name.first - 1] if name.first else ""
    if before.isdigit() and lowers[max(0, name.first - 3) : name.first - 1] == ["no", "."] and name.first > 3:
        team += 2.0 * (lowers[name.first - 4] in _MEETS)  # "beat No. 17 Marion"
    after = lowers[name.last] if name.last < len(lowers) else ""
    then = lowers[name.last + 1] if name.last + 1 < len(lowers) else ""
    if words[0] == "st" and len(words) > 1 and after == "'s" and (then in _ENDS_A_NAME or then.endswith("ed")):
        team += 2.0  # "St Osyth's were", "St Osyth's overturned a deficit"
    team += 3.0 * (words[0] in ("st", "st.") and words[-1] == "'s")  # no man keeps the s
    if words[-1] in TEAM_ENDINGS or (words[0] in TEAM_BEGINNINGS and len(words) > 1):
        team += 4
    elif len(words) > 1 and begins_with_initials(name.words):
        team += _CALLED_SO  # "VV Lisse"
    elif len(words) > 1 and is_what_sides_are_called(words[-1]):
        team += _CALLED_SO
    if len(words) in (2, 3, 4):
        person += 0.6
        if words[0] in gazetteer().first_names:
            person += 0.0 if is_what_sides_are_called(words[-1]) else 2.9
        elif "-" not in words[-1] and before not in ("the", "at"):
            person += 0.4
    if before in POSITIONS or before in REFEREE_NOUNS or before in COACH_NOUNS:
        person += 3
    elif before in PLAYER_NOUNS:
        person += 1.5
    elif len(words) < 3 and name.first and tokens[name.first - 1].text[0].isupper() and gazetteer().nationality(before):
        if after not in _ENDS_A_NAME or after in _PERSON_VERBS:
            person += _OF_A_NATION  # "put Brazilian Neymarinho through"
    if scores_for(tokens, name.last):
        person += 2.0
    if _OF_IRISHMEN.match(name.words[-1]):
        person += 1.0  # "O'Keeffe", "McAllister"
    if before == "the":
        team += _THE * _article(name, sentence)
    if before == "of" and _is_called_besides(tokens, name.first - 2):
        team += 3.0  # "the Drovers of Point Loma"
    if before in _HOSTS:
        team += 4.0  # whoever is hosted comes as a side
    if (len(words) < 2 or words[0] not in gazetteer().first_names) and _beats_whom(tokens, name.last):
        team += 2.0
    if before in _BEFORE_TEAM:
        team += 1
        person += 0.5 * (before == "beat")
    earlier = lowers[max(0, name.first - 7) : name.first]
    if before == "to" and not _DEFEATS.isdisjoint(earlier):
        team += 1.5
    met = before in ("by", "with") and earlier[-2:-1] != [","] and not (before == "with" and after in _PERSON_VERBS)
    if met and (_LEVELS & set(earlier) or _ended(earlier, before)):
        team += 2.0  # "held to a 1-1 draw by Millfield", "drew 1-1 with Millfield"; not "won 2-0 with Hale scoring"
    if before == "and" and " ".join(lowers[name.last : name.last + 3]).startswith(_SHARE):
        team += 3.0  # "Harbour Town and Millfield played out a goalless draw"
    if before == "between" and after == "and" and is_named(tokens, name.last + 1) and _level(earlier):
        team += _MEET  # "there were no goals between Ossett and Liversedge"
    if before in ("of", "between") and set(earlier[-3:-1]) & _MEETING and after == "and":
        team += _MEET  # "the meeting of Millfield and Eastvale"
    if before == "and" and (_met_by(tokens, name.first) or _met_by(tokens, name.first, _level)):
        team += _MEET
    if after == "and" and _shared_by(tokens, name.last):
        team += 3.0
    if after in _RECEIVES and is_named(tokens, name.last + 1):
        team += 2.0  # "Orsay Bay received the Lakers"
    if before == "own" and "at" in earlier[-3:]:
        team -= _A_PLACE  # "at our own Moss Bank"
    if before == "the" and len(words) == 1 and not words[0].endswith("s") and _goes_there(tokens, name.first - 2):
        team -= _A_PLACE  # "Penn Cross went to the Dell"
    if sentence.genre is Genre.RESULT or (after and is_score(after)) or is_score(before):
        team += 2.5
    one_of_his = before in _ARTICLES and not name.words[-1].isupper() and (after in _PERSONAL or after in _GOALS_OF_HIS)
    if one_of_his:
        person += 2.0  # "an Ahlberg goal", "a late Sorley own goal"
    elif after in _AFTER_TEAM:
        team += 1.5
    if after in _TEAM_VERBS and then != "it":
        team += 0.7
    following = lowers[name.last : name.last + 12]
    of_two = (after, then) == ("won", "it") or (
        after == "and" and is_named(tokens, name.last + 1)
    )  # "Lind and Moss turned it round for a 2-1 win"
    of_two = of_two or any(word == "it" and is_score(score) for word, score in pairwise(following))  # "to make it 1-1"
    if after in _SIDES_DO and not of_two and (any(map(is_score, following)) or _STANDINGS & set(following)):
        team += 1.8  # "Port Derwent slipped to third after a 1-0 defeat"
    if after == "," and then == "who" and following[2:3] and following[2] in _STANDS:
        team += 2 * bool(_PLACES & set(following[3:7]))  # "level with Eastvale, who stay second"
    if before.endswith(("-placed", "-bottom", "-topping")) or (
        after in ("lead", "leads", "top", "tops", "head", "trail")
        and {"points", "by", "with", "on", "table"} & set(following[:5])
    ):
        team += 2  # "second-placed Eastvale", "Eastvale lead with 45 points"
    if after == "had" and "off" in following and {"sent", "ordered"} & set(following):
        team += 1.5
    if after in ("have", "has", "had") and "points" in following[:4]:
        team += 1.5
    if before in _SIDES:
        team += 2
    if len(words) < 2 or words[0] not in gazetteer().first_names or is_what_sides_are_called(words[-1]):
        team += as_a_side(sentence, name.first, name.last)
        team -= _A_PLACE * only_describes(sentence, name.first, name.last)
    if after in _PERSON_VERBS:
        person += 1.2
    elif after in _GETS_PAST and not KEEPERS.isdisjoint(following[1:3]):
        person += 3.0  # "Hale beat goalkeeper Dunne", "beat the keeper"
    elif team <= 0:
        person += _of_one_man(tokens[name.last : name.last + 12], stands_alone(name))
    if of_goals_by(lowers, name.first):
        person += _ONE_OF_TWO  # "goals by Hale and Lind"
    if before == "and" or after in ("and", ","):
        person += _ONE_OF_TWO * one_of_two_scorers(tokens, name.first, name.last)
    if after == "'s":
        if then in _PERSON_OWNS:
            person += 1
        elif not _PERSONAL.isdisjoint(following[1:5]):
            person += 1.1
        elif then in _AFTER_TEAM:
            team += 1.2
    if before in ("by", "from") or sentence.genre is Genre.LINEUP:
        person += 0.6
    if before in WHERE and not (after == "'s" and is_score(then)) and not hosts(sentence, name.first, name.last):
        team -= _A_PLACE  # "in Salvador on Thursday"
    learned = odds_of("name", name_features(sentence, name.first, name.last))
    if plain := plainly_a_side(sentence, name.first, name.last):
        team, learned = team + plain, max(learned, plain - _PLAIN)
    if man := plainly_a_man(sentence, name.first, name.last):
        person, learned = person + man, min(learned, _PLAIN - man)
    odds = _LEARNED * learned
    first_name = words[0] in gazetteer().first_names and not is_what_sides_are_called(words[-1])
    if len(words) > 1 and first_name and words[-1] not in TEAM_ENDINGS and plain < FOR_ALL_THAT:
        odds = min(odds, 0.0)  # "Ann Lee beat Sue Ray 6-4": what is said of teams is said of players of other games
    return Leaning(person + max(0.0, -odds), team + max(0.0, odds), learned)


_OF_A_NATION, _PLAIN = 1.2, 2.0  # what says outright that a side is meant says more than the latter
_OF_IRISHMEN = re.compile(r"(O['’]|Mc)[A-Z]\w*$")
_SCORES_FOR = frozenset("scored levelled leveled equalised equalized replied struck netted headed answered".split())


def scores_for(tokens: Sequence[Token], at: int) -> bool:
    """ "Ofori-Atta levelled for Techiman Eleven": no side does that for another."""
    return (
        tokens[at : at + 1] != ()
        and at + 2 < len(tokens)
        and (tokens[at].lower in _SCORES_FOR and tokens[at + 1].lower == "for" and is_named(tokens, at + 2))
    )


def acts_as_one_man(tokens: Sequence[Token], at: int) -> bool:
    """ "Lyon scored for Preston Villas", "Jordan headed in": no side does that."""
    deed = at + 1 < len(tokens) and tokens[at].lower in _FINISHED and tokens[at + 1].lower in ("in", "home")
    return deed or scores_for(tokens, at)


_FINISHED = frozenset(
    "headed nodded tapped volleyed slotted poked stabbed prodded lashed drilled curled swept bundled tucked".split()
)


def begins_with_initials(words: Sequence[str]) -> bool:
    """ "VV Lisse", "KSC Holm"; "JJ Hale" and "DJ Lind" are men."""
    first = words[0]
    if len(words) < 2 or fold(words[1]) in gazetteer().first_names or words[1].isupper():
        return False  # "Portland GM Glen Parrish"
    return 1 < len(first) < _INITIALS and first.isupper() and "J" not in first


_INITIALS = 5
_GETS_PAST = frozenset("beat beats".split())


def is_what_sides_are_called(word: str) -> bool:
    """ "Mariners", "Robins": in the plural, and some club's nickname; `word` is folded."""
    return (
        len(word) > _SHORT
        and word.endswith("s")
        and word not in _SURNAMES
        and any(
            naming.how == "nickname" or (naming.how == "other" and fold(naming.canonical).endswith(f" {word}"))
            for naming in gazetteer().names.get(word, ())
            if naming.kind == "club"
        )
    )


_SHORT, _CALLED_SO = 3, 3.0
_SURNAMES = frozenset("santos guimaraes lobos robins romans mons jacks queens wings sons millers fosters".split())


def _level(words: Sequence[str]) -> bool:
    """ "There were no goals (between A and B)", "it finished 2-2", "a goalless draw"."""
    return not _NO_WINNER.isdisjoint(words) or any(map(is_score, words))


_NO_WINNER = frozenset("draw stalemate goals apiece goalless".split())


def _met_by(tokens: Sequence[Token], first: int, joined: Callable[[Sequence[str]], bool] | None = None) -> bool:
    """ "The meeting of Harbour Town and Millfield", of Millfield; or whatever else has joined the two before "between"."""
    lowers = [token.lower for token in tokens[max(0, first - 7) : first - 1]]
    joint = next((at for at in range(len(lowers) - 1, 0, -1) if lowers[at] in ("of", "between")), 0)
    named = tokens[max(0, first - 7) + joint + 1 : first - 1]
    if not joint:
        return False
    met = lowers[joint - 1] in _MEETING if joined is None else lowers[joint] == "between" and joined(lowers[:joint])
    return met and bool(named) and all(t.text[0].isupper() for t in named)


_MEET = 4.5
_MEETING = frozenset("meeting match game clash derby tie encounter fixture contest battle".split())


def _shared_by(tokens: Sequence[Token], at: int) -> bool:
    """ "Harbour Town and Italy's Millfield shared a 0-0 draw": nothing but another name between the and the sharing."""
    behind = tokens[at + 1 : at + 9]
    end = next((i for i, token in enumerate(behind) if token.text[0].islower()), 0)
    return end > 0 and " ".join(token.lower for token in behind[end : end + 3]).startswith(_SHARE)


def _is_called_besides(tokens: Sequence[Token], at: int) -> bool:
    """ "the Drovers", "The Whitecaps": what sides call themselves, behind the article."""
    word = tokens[at].text if at > 0 else ""
    return word[:1].isupper() and is_what_sides_are_called(fold(word)) and tokens[at - 1].lower == "the"


def _ended(words: Sequence[str], before: str) -> bool:
    """ "Beaten 2-1 by", "finished 1-1 with": with whom a match ended level, or by whom it was won."""
    pairs = [pair for word in words if (pair := score(word))]
    return bool(pairs) and (before == "by" or any(one == other for one, other in pairs))


_ONE_OF_TWO = 1.5
_HOSTS = frozenset("hosted hosting hosts entertained entertaining entertain welcomed".split())


def _beats_whom(tokens: Sequence[Token], at: int) -> bool:
    """ "Kinlaggan edged Portness 1-0": the verb, a name and the figures right behind the name."""
    if at + 2 >= len(tokens) or tokens[at].lower not in WIN_VERBS or not is_named(tokens, at + 1):
        return False
    end = at + 1
    while end < len(tokens) and end - at < _LONGEST and (tokens[end].text[0].isupper() or tokens[end].lower == "the"):
        end += 1
    return end < len(tokens) and (
        is_score(tokens[end].lower) or by_so_many([token.lower for token in tokens[end : end + 5]])
    )


_LONGEST = 6
_RECEIVES = frozenset(
    "received receive receives hosted host hosts entertained entertain welcomed welcome visited visit".split()
)


def _article(name: Name, sentence: Sentence) -> float:
    """How much "the" before a name tells of a side: "the Frothers", "the Broch were"; not "the Foundry gates"."""
    if len(name.words) > 1:
        return 0.5
    tokens = sentence.tokens
    where = name.first > 1 and tokens[name.first - 2].lower in _WHITHER
    if name.words[0].endswith("s"):
        return 1.0
    after = tokens[name.last].lower if name.last < len(tokens) else ""
    if where:
        return 0.2
    return 1.0 if after in _AFTER_TEAM or after in _TEAM_VERBS or after in _ENDS_A_NAME or not after.isalpha() else 0.3


def _goes_there(tokens: Sequence[Token], to: int) -> bool:
    """ "Penn Cross went to the Dell": where they played."""
    return to > 0 and tokens[to].lower == "to" and tokens[to - 1].lower in _WENT


_WENT = frozenset("went go goes travelled traveled trip visit journey trek".split())
_THE = 2.0
_WHITHER = frozenset("at in of near around outside on from through".split())
_ENDS_A_NAME = frozenset(
    "began beat led trailed lead were are have had has was to at in on with and but who when while as after before by for from won lost drew did do will"
    " would could should might must went came took made got never only also then".split()
)


def stands_alone(name: Name) -> bool:
    """Whether it is one word that opens its sentence, and not built as English nouns and adverbs are."""
    word = name.words[0].lower()
    return name.opens and len(name.words) == 1 and (word.endswith("oss") or not word.endswith(_NOUN_ENDINGS))


_NOUN_ENDINGS = ("ing", "ly", "ness", "tion", "sion", "ity", "ment", "ance", "ence", "ers", "s", "age", "ure", "ism")
_SO_MANY = frozenset("2 3 4 5 two three four twice thrice pen".split())


def _of_one_man(behind: Sequence[Token], opens: bool) -> float:
    """How much the words behind a name tell of one man: "was booked", "had come on", "saw his penalty saved"."""
    words = [token.lower for token in behind]
    if words[:1] == [","] and _BESIDE_HIS_NAME & set(words[1:4]):
        return 1.1  # "Frost, on for Hale,", "Frost, a late replacement for Hale,"
    if words[:1] == ["("] and words[2:3] == [")"] and words[1] in _SO_MANY:
        return 1.5  # "Firth (twice) and Naylor"
    if " ".join(words[:2]) in _STARTS or " ".join(words[:3]) in _STARTS:
        return 1.1
    aside = next((i for i, word in enumerate(words[1:7], 1) if word == ","), None) if words[:1] == [","] else None
    words = words[aside + 1 :] if aside else words  # "Robben, of all people, missed"
    if words[:1] == ["and"] and len(words) > 3:
        words = words[2:]  # "Hale and Lind were both sent off"
    at = 0
    while at < len(words) and (words[at] in _GOES_ON or words[at].endswith("ly")):
        at += 1
    verb = words[at] if at < len(words) else ""
    clause = next((i for i, word in enumerate(words) if word in _ENDS_HIS_CLAUSE), len(words))
    if at and verb in _DONE_TO_A_MAN and ({"was", "is", "were", "be", "been"} & set(words[:at])):
        return 1.2
    if _HIS & set(words[1:clause]):
        return 1.2  # a side would have "their"
    if {"had", "has", "saw"} & set(words[:at]) or words[:1] == ["saw"]:
        if _COMES_TO_NOTHING & set(words[1:clause]):
            return 1.0  # "Hale had a goal disallowed"
    if _CARDS & set(words[1:7]) and words[0] in ("received", "collected", "earned", "saw", "got", "sees", "receives"):
        return 1.1
    if {"penalty", "spot-kick"} & set(words[1:6]) and words[0] in (
        "put",
        "hit",
        "sent",
        "fired",
        "took",
        "drove",
        "struck",
    ):
        return 1.1
    if {"ball", "net"} <= set(words[1:clause]) and {"had", "put", "got"} & set(words[:2]):
        return 1.0
    if opens and ((len(verb) > 4 and verb.endswith("ed")) or (verb in DID and words[at + 1 : at + 2])):
        return 1.0
    return 1.0 if at == 0 and (verb in _PERSON_DOES or scores_outright(words)) else 0.0
