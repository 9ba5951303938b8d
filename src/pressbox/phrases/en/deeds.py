"""Words of a football sentence by what they do: shoot, score, pass, save, miss, the net, the lead, the goal as a thing.

A word seen once is then read as its fellows are: "rifled" as "slotted", "custodian" as "keeper".
"""

from collections.abc import Mapping
from functools import cache, lru_cache

from pressbox.phrases.en.inflection import forms_of

VERBS = {
    # the ball is struck; whether it goes in is said elsewhere
    "SHOOT": "fire shoot slot head tap drill curl volley chip lash rifle sidefoot side-foot nod glance smash blast sweep poke"
    " prod stab bundle hook power hammer thump thunder crash stroke steer guide lob loop flick squeeze bury dispatch despatch"
    " tuck arrow whip drive hit slam crack ram knock force clip dink bend scoop backheel cushion plant belt thrash unleash"
    " direct scramble half-volley toe-poke spoon leather screw nudge sink wallop shin rattle rocket scud lace ping strike"
    " sidestep blooter fizz flash skim pile pummel slice stick lift roof sky backheel bullet hoist shovel swivel skew squirt",
    "SCORE": "score net notch bag equalise equalize convert finish tally goal celebrate",
    "LEVEL": "level equalise equalize tie",
    "GRAB": "grab snatch claim nick steal plunder register add collect earn clinch seal wrap complete secure rescue salvage"
    " restore double treble triple extend increase halve reduce cut pull open break cap round settle decide make",
    "PUT": "put send fire give hand gift shoot edge nose nudge ease turn place slide roll slip get find",
    "PASS": "pass cross feed square release thread play lay cut supply serve set tee pick swing deliver float centre center"
    " provide slip pull knock flick whip exchange combine assist dummy unlock loft",
    "SAVE": "save parry tip deny block clear thwart smother repel gather hold stop foil palm push punch claw catch keep beat"
    " fist turn frustrate prevent collect cut-out intercept hack scramble",
    "MISS": "miss waste spurn fluff squander scuff blaze balloon drag shank mishit miskick fail fritter pass-up",
    "RUN": "race run burst break dart weave surge dribble skip glide ghost dance cut turn rise climb jump leap stoop stretch"
    " slide pounce latch lurk arrive meet receive control round beat nip steal accelerate sprint charge peel dive",
    "FOUL": "foul trip fell bring haul handle upend clatter floor hack impede shove scythe chop",
    "SAY": "say tell add admit insist explain believe think reckon claim remark comment concede declare",
    "SWAP": "replace introduce withdraw substitute",
    "BEAT": "beat defeat down sink overcome edge stun see-off thrash hammer rout crush trounce outclass win",
    "LOSE": "lose concede fall trail",
    "POP": "pop step crop bob",
}  # fmt: skip
_NOUNS = {
    "GOALN": "goal goals opener equaliser equalizer leveller leveler winner matchwinner match-winner game-winner decider clincher"
    " consolation brace hat-trick hattrick double treble fourth fifth sixth scorer scorers scoring goalscorer own-goal"
    " own-goals consolation tally strike-rate",
    "SHOT": "shot strike strikes effort header drive volley half-volley finish tap-in lob chip curler piledriver snapshot"
    " thunderbolt screamer stunner rocket blast free-kick freekick penalty spot-kick rebound follow-up backheel overhead"
    " scissors-kick bicycle-kick attempt toe-poke flick poke cracker belter bullet missile",
    "PASSN": "cross crosses corner corners through-ball centre center delivery knock-down knockdown lay-off layoff throw-in"
    " cutback cut-back pull-back pullback flick-on one-two set-piece assist nod-down service ball passes low-cross",
    "SAVEN": "save saves block clearance challenge tackle fingertips interception stop",
    "KEEPER": "keeper goalkeeper custodian stopper goalie netminder shot-stopper number-one",
    "NET": "net corner corners roof rigging netting onion-bag goal-line line postage-stamp",
    "WOOD": "post bar crossbar upright woodwork frame side-netting",
    "LEAD": "lead advantage cushion ahead front deficit arrears parity terms level scoring deadlock scoresheet score-sheet"
    " scoreline scores score account contention board target mark",
    "WIN": "win victory draw point points triumph success defeat",
    "WIDE": "wide over narrowly straight agonisingly inches off-target high",
    "HOME": "home in into past beyond inside beneath underneath between",
    "TEAMN": "side team hosts visitors men lead leaders",
}
_NOT = (
    "not n't never almost nearly could should would might must may thought denied unable failed try tried trying looked"
)
_LITTLE = (
    "a an the his her their its to from by for with through thanks courtesy of off on at up down out back and but as when"
    " after before who which that while then than , ; : - -- – — ( ) ' \" 's was were is are had has have been being only"
    " into onto against under who whose where because if or also again twice thrice first second third one two three four"
)


def classed(nouns: Mapping[str, str], verbs: Mapping[str, str]) -> dict[str, str]:
    """The class of each noun and of each form of a verb; of several the first, nouns before verbs."""
    found: dict[str, str] = {}
    for name, words in nouns.items():
        for noun in words.split():
            found.setdefault(noun, name)
    for name, words in verbs.items():
        for verb in words.split():
            for form in forms_of(verb):
                found.setdefault(form, name)
    return found


@cache
def _classes() -> dict[str, str]:
    found = classed(_NOUNS, VERBS)
    for word in _NOT.split():
        found[word] = "NOT"
    for word in _LITTLE.split():
        found[word] = word
    return found


_DROPPED = frozenset("a an the his her their its".split())


@lru_cache(1 << 14)
def deed(word: str) -> str | None:
    """The class of a lower-case word, itself for little words, None for what a sentence can do without."""
    known = _classes().get(word)
    if known is None:
        if "-" in word[1:-1]:
            tail = _classes().get(word.rpartition("-")[2])
            return tail if tail in ("GOALN", "SHOT", "PASSN") else None
        return None
    return None if word in _DROPPED else known
