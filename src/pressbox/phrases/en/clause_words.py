"""Words of a clause by what they do for or to a side: help it, hurt it, gain, fall, and what men do; little words as they are.

Two sides meet in a sentence: "struck" is for its subject, "stunned" against its object, whoever they are.
"""

from functools import cache

from pressbox.phrases.en.deeds import classed

VERBS = {
    "HURT": "stun sink punish haunt silence shock down undo torment condemn floor beat defeat eliminate dump humble upset"
    " rock hurt rob destroy deny frustrate thwart break pierce breach unlock expose catch cost",
    "HELP": "put give hand gift send earn rescue inspire lift haul spare fire edge nudge ease draw bring restore set get keep"
    " pull win grab secure clinch snatch steal salvage seal preserve",
    "FALL": "fall trail concede lose suffer slump crash collapse slip ship succumb stumble bow",
    "GAIN": "lead equalise equalize level score double extend reply respond strike net open reduce regain rally recover"
    " increase halve add hit press attack dominate threaten treble stretch forge retaliate break go take",
    "SAVE": "save parry tip block clear smother repel stop foil palm push punch claw hold gather turn tackle intercept",
    "FOUL": "foul trip fell haul upend clatter floor impede bundle handle dismiss book caution eject",
    "MISS": "miss waste spurn fluff squander scuff blaze balloon drag fail skew",
    "PASS": "pass cross feed square release thread play lay cut supply serve tee pick swing deliver float centre provide"
    " slip knock flick whip exchange combine find head",
    "SHOOT": "shoot slot tap drill curl volley chip lash rifle nod glance smash blast poke prod stab hook thump steer"
    " lob loop squeeze bury tuck drive slam ram force convert finish head roll",
    "SWAP": "replace introduce withdraw substitute",
    "ERR": "gift spill fumble misjudge misplace deflect divert slice",
}  # fmt: skip
_NOUNS = {
    "STATE": "lead advantage ahead front level terms parity lifeline hope arrears cushion winner equaliser equalizer opener"
    " leveller goal goals deadlock scoring consolation",
    "BEHIND": "behind deficit",
    "SHOT": "shot strike effort header drive volley finish lob chip free-kick penalty spot-kick rebound brace hat-trick",
    "CROSS": "cross corner through-ball centre delivery knock-down lay-off throw-in pull-back cutback flick-on one-two ball",
    "KEEP": "keeper goalkeeper custodian stopper goalie net goal-line defence defender defenders back-line rearguard marker",
    "ERR": "mistake error blunder slip handball foul own-goal offence",
    "NOT": "not n't never no nearly almost could should would denied unable",
}
_LITTLE = (
    "to from by for with through against past over of at off on under into beyond behind out thanks courtesy when as after"
    " before while but and who whose which that until only despite because , ; : - -- – ( ) 's was were is are had being"
    " been back up down in home"
)


_ALIKE = {"were": "was", "is": "was", "are": "was", "--": "-", "–": "-", "beyond": "past", "courtesy": "by"}


@cache
def clause_words() -> dict[str, str]:
    """The class of each word; a word of none is of no matter."""
    return classed(_NOUNS, VERBS) | {word: _ALIKE.get(word, word) for word in _LITTLE.split()}
