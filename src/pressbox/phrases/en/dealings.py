"""What players do to each other in words: attack, defend, pass, and the nouns for it.

The person who shoots and the person who saves are of two sides; who crosses and who heads are of one.
"""

from pressbox.phrases.en.inflection import forms_of

ATTACKS = frozenset().union(
    *map(forms_of, "score net head fire shoot drill curl volley slot strike hit equalise level convert tap nod chip lash"
         " test force threaten waste miss drag blaze scuff break race burst weave slam smash sweep stab poke bundle sidefoot"
         " finish drive dink lob clip loop prod squeeze rifle thump crash bury steer glance flash skew fizz bend try spurn"
         " squander pounce celebrate grab bag claim add double sneak nip cut turn rise jump stoop stretch slide".split())
) | frozenset("shot hit struck had went".split())  # fmt: skip
DEFENDS = frozenset().union(
    *map(forms_of, "save deny block clear tip parry push palm smother thwart tackle foul trip fell bring concede gift lose"
         " misplace fail punch gather catch hold spill dive handle haul stop repel beat intercept keep dispossess".split())
)  # fmt: skip
PASSES = frozenset().union(
    *map(forms_of, "pass find feed cross release tee square pick play set lay thread flick pull roll send supply serve"
         " combine exchange link deliver provide swing whip float centre slip".split())
) | frozenset("set found fed sent picked".split())  # fmt: skip
ATTACK_NOUNS = frozenset(
    "shot shots header effort efforts strike drive volley free-kick penalty spot-kick run finish half-volley attempt goal"
    " goals opener equaliser winner curler chip lob backheel overhead turn piledriver snapshot low fierce follow-up rebound"
    " first second third hat-trick brace double".split()
)
PASS_NOUNS = frozenset(
    "cross crosses pass passes corner corners ball through-ball centre delivery knock-down knockdown lay-off throw"
    " throw-in cutback cut-back pull-back flick flick-on one-two set-piece assist header-down nod-down long-ball backheel"
    " service deep inswinging teasing".split()
)
DEFENCE_NOUNS = frozenset(
    "save saves challenge tackle clearance foul handball block fingertips gloves grasp legs feet reach dive mistake error"
    " slip back-pass backpass line attentions marker".split()
)
KEEPERS = frozenset("keeper goalkeeper custodian stopper defender full-back centre-back centre-half".split())
LINKS = frozenset("but when as while after before although though with only until and because despite then".split())
