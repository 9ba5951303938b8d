"""A verb in, all its forms out.

"score"  ->  score, scores, scored, scoring
"""

from functools import cache

# Forms that the rules below would get wrong, for verbs that football prose uses.
_IRREGULAR: dict[str, tuple[str, ...]] = {
    "be": ("is", "are", "was", "were", "been", "being", "am"),
    "beat": ("beats", "beaten", "beating"),
    "become": ("becomes", "became", "becoming"),
    "bend": ("bends", "bent", "bending"),
    "break": ("breaks", "broke", "broken", "breaking"),
    "bring": ("brings", "brought", "bringing"),
    "burst": ("bursts", "bursting"),
    "catch": ("catches", "caught", "catching"),
    "cling": ("clings", "clung", "clinging"),
    "come": ("comes", "came", "coming"),
    "concede": ("concedes", "conceded", "conceding"),
    "control": ("controls", "controlled", "controlling"),
    "creep": ("creeps", "crept", "creeping"),
    "cut": ("cuts", "cutting"),
    "dig": ("digs", "dug", "digging"),
    "do": ("does", "did", "done", "doing"),
    "draw": ("draws", "drew", "drawn", "drawing"),
    "drive": ("drives", "drove", "driven", "driving"),
    "equalise": ("equalises", "equalised", "equalising", "equalize", "equalizes", "equalized", "equalizing"),
    "equal": ("equals", "equalled", "equaled", "equalling", "equaling"),
    "fall": ("falls", "fell", "fallen", "falling"),
    "feed": ("feeds", "fed", "feeding"),
    "fight": ("fights", "fought", "fighting"),
    "find": ("finds", "found", "finding"),
    "fling": ("flings", "flung", "flinging"),
    "fly": ("flies", "flew", "flown", "flying"),
    "get": ("gets", "got", "gotten", "getting"),
    "give": ("gives", "gave", "given", "giving"),
    "go": ("goes", "went", "gone", "going"),
    "hang": ("hangs", "hung", "hanging"),
    "have": ("has", "had", "having"),
    "hit": ("hits", "hitting"),
    "hold": ("holds", "held", "holding"),
    "keep": ("keeps", "kept", "keeping"),
    "lay": ("lays", "laid", "laying"),
    "lead": ("leads", "led", "leading"),
    "leap": ("leaps", "leaped", "leapt", "leaping"),
    "leave": ("leaves", "left", "leaving"),
    "let": ("lets", "letting"),
    "lie": ("lies", "lay", "lain", "lying"),
    "lob": ("lobs", "lobbed", "lobbing"),
    "lose": ("loses", "lost", "losing"),
    "make": ("makes", "made", "making"),
    "meet": ("meets", "met", "meeting"),
    "overcome": ("overcomes", "overcame", "overcoming"),
    "pick": ("picks", "picked", "picking"),
    "put": ("puts", "putting"),
    "repel": ("repels", "repelled", "repelling"),
    "ride": ("rides", "rode", "ridden", "riding"),
    "rise": ("rises", "rose", "risen", "rising"),
    "run": ("runs", "ran", "running"),
    "see": ("sees", "saw", "seen", "seeing"),
    "seek": ("seeks", "sought", "seeking"),
    "send": ("sends", "sent", "sending"),
    "set": ("sets", "setting"),
    "shake": ("shakes", "shook", "shaken", "shaking"),
    "shoot": ("shoots", "shot", "shooting"),
    "signal": ("signals", "signalled", "signaled", "signalling", "signaling"),
    "sink": ("sinks", "sank", "sunk", "sinking"),
    "slam": ("slams", "slammed", "slamming"),
    "slide": ("slides", "slid", "sliding"),
    "slip": ("slips", "slipped", "slipping"),
    "spin": ("spins", "spun", "spinning"),
    "spring": ("springs", "sprang", "sprung", "springing"),
    "steal": ("steals", "stole", "stolen", "stealing"),
    "stick": ("sticks", "stuck", "sticking"),
    "sting": ("stings", "stung", "stinging"),
    "strike": ("strikes", "struck", "stricken", "striking"),
    "strive": ("strives", "strove", "strived", "striven", "striving"),
    "sweep": ("sweeps", "swept", "sweeping"),
    "swing": ("swings", "swung", "swinging"),
    "take": ("takes", "took", "taken", "taking"),
    "tear": ("tears", "tore", "torn", "tearing"),
    "tell": ("tells", "told", "telling"),
    "total": ("totals", "totalled", "totaled", "totalling", "totaling"),
    "throw": ("throws", "threw", "thrown", "throwing"),
    "think": ("thinks", "thought", "thinking"),
    "undo": ("undoes", "undid", "undone", "undoing"),
    "withdraw": ("withdraws", "withdrew", "withdrawn", "withdrawing"),
    "win": ("wins", "won", "winning"),
    "level": ("levels", "levelled", "leveled", "levelling", "leveling"),
    "cancel": ("cancels", "cancelled", "canceled", "cancelling", "canceling"),
    "net": ("nets", "netted", "netting"),
    "head": ("heads", "headed", "heading"),
    "volley": ("volleys", "volleyed", "volleying"),
    "bundle": ("bundles", "bundled", "bundling"),
    "thread": ("threads", "threaded", "threading"),
    "bag": ("bags", "bagged", "bagging"),
    "cross": ("crosses", "crossed", "crossing"),
    "offer": ("offers", "offered", "offering"),
    "power": ("powers", "powered", "powering"),
    "deliver": ("delivers", "delivered", "delivering"),
    "hammer": ("hammers", "hammered", "hammering"),
    "steer": ("steers", "steered", "steering"),
    "recover": ("recovers", "recovered", "recovering"),
    "enter": ("enters", "entered", "entering"),
    "register": ("registers", "registered", "registering"),
    "trigger": ("triggers", "triggered", "triggering"),
    "batter": ("batters", "battered", "battering"),
    "open": ("opens", "opened", "opening"),
    "restore": ("restores", "restored", "restoring"),
    "roof": ("roofs", "roofed", "roofing"),
    "poke": ("pokes", "poked", "poking"),
    "hook": ("hooks", "hooked", "hooking"),
    "loop": ("loops", "looped", "looping"),
    "profit": ("profits", "profited", "profiting"),
    "benefit": ("benefits", "benefited", "benefiting"),
    "blast": ("blasts", "blasted", "blasting"),
    "shock": ("shocks", "shocked", "shocking"),
    "punish": ("punishes", "punished", "punishing"),
    "squeeze": ("squeezes", "squeezed", "squeezing"),
    "squirm": ("squirms", "squirmed", "squirming"),
    "reward": ("rewards", "rewarded", "rewarding"),
    "edge": ("edges", "edged", "edging"),
    "sit": ("sits", "sat", "sitting"),
    "stand": ("stands", "stood", "standing"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
    "say": ("says", "said", "saying"),
    "show": ("shows", "showed", "shown", "showing"),
    "begin": ("begins", "began", "begun", "beginning"),
    "stop": ("stops", "stopped", "stopping"),
    "deny": ("denies", "denied", "denying"),
    "hurt": ("hurts", "hurting"),
    "limp": ("limps", "limped", "limping"),
    "pay": ("pays", "paid", "paying"),
    "buy": ("buys", "bought", "buying"),
    "build": ("builds", "built", "building"),
    "blow": ("blows", "blew", "blown", "blowing"),
    "carry": ("carries", "carried", "carrying"),
    "tie": ("ties", "tied", "tying"),
    "die": ("dies", "died", "dying"),
    "smash": ("smashes", "smashed", "smashing"),
}
_VOWELS = "aeiou"


@cache
def forms_of(verb: str) -> frozenset[str]:
    """All forms of a verb given in its base form, the base form included."""
    if verb in _IRREGULAR:
        return frozenset((verb, *_IRREGULAR[verb]))
    if verb.endswith("e"):
        stem = verb[:-1]
        return frozenset((verb, verb + "s", verb + "d", stem + "ing"))
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return frozenset((verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"))
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    if _doubles(verb):
        return frozenset((verb, third, verb + verb[-1] + "ed", verb + verb[-1] + "ing"))
    return frozenset((verb, third, verb + "ed", verb + "ing"))


def all_forms_of(verbs: str) -> frozenset[str]:
    """All forms of several verbs, which stand in one string with blanks between them."""
    return frozenset().union(*map(forms_of, verbs.split()))


def _doubles(verb: str) -> bool:
    """ "tap" -> tapped: one short vowel before one last consonant, in a verb of one syllable."""
    vowels = sum(letter in _VOWELS for letter in verb)
    return vowels == 1 and len(verb) > 2 and verb[-1] not in _VOWELS + "wxy" and verb[-2] in _VOWELS


def is_no_noun(word: str) -> bool:
    """A verb, an adverb or a small word: "the Spaniard collected", not "the Spanish attack"."""
    return word in _GOES_ON or (len(word) > 4 and word.endswith(("ed", "ly")))


_GOES_ON = frozenset(
    "'s and but or when as while after before who whose which that with without in on at to for from by of into through over"
    " past against until because although though if than then also still now never always soon just only even once twice"
    " again too not is are was were be been being has have had do does did will would could can may might must should"
    " shot drove struck hit ran beat sent put made got took gave led won lost drew went came fell held kept found saw hung"
    " broke threw caught fought rose sat stood met let set cut began brought chose did dug fed felt flung flew forgot froze"
    " ground knew laid leapt left lit paid said sank sang shook shone spent sprang spun stole stuck swept swung thought tore"
    " understood woke wore slid spurned needed wanted tried carried deserve deserved need want look looked go goes come comes"
    " take takes lead leads score scores win wins lose loses draw draws have get gets play plays hold holds were".split()
)
