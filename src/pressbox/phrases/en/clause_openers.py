"""Words that a clause may open with, and that tell how it goes on."""

# Behind one of these a clause begins.
BOUNDS = frozenset(", ; : . ! ? ( ) -- - – — \" '' `` … ... and but which who whom whose that".split())
PREPOSITIONS = frozenset(
    "from to for with against past by at of in off under over into after before behind beside between without like despite"
    " given inside outside within through throughout during amid amidst via near onto upon towards toward around round across"
    " along beyond following on following until till since because off as than per out down up above below".split()
)
# Where, when or how: they open a clause, and name nobody.
ADVERBS = frozenset(
    "late early later then now soon deep straight just only almost right shortly barely hardly thus twice moments seconds"
    " minutes midway halfway half-way undeterred undaunted unmarked unabashed unperturbed once again stung thereupon before"
    " until immediately directly somehow anyway moreover next here there earlier further".split()
)
# They may be followed by a whole clause: "as the rain fell Hale scored".
CLAUSES = frozenset("as when after before once while until till since though although because where".split())
DETERMINERS = frozenset("a an the his her their its this that another any some no each every one".split())
SUBJECT_PRONOUNS = frozenset("he she it they we i you there".split())
# Verbs: where one stands, somebody has done it.
LINKS = frozenset(
    "was were is are had has have been did does do went came got took made gave put saw sent found let left won lost kept"
    " would could should might can will".split()
)
# They ask for no object: what follows them is something new.
INTRANSITIVE = frozenset(
    "fell rose arrived came went began ended approached loomed beckoned expired elapsed resumed restarted started faded dawned"
    " neared cleared parted failed halted stopped over".split()
)
UNITS = frozenset("minute minutes min mins second seconds hour hours moment moments yards yard".split())
# Before "a", "the" of something that they belong to: "half the length", "all the way".
BARE_NOUNS = frozenset("half all both not quarter such".split())
# They end as participles do, and are none.
NO_PARTICIPLES = frozenset(
    "nothing anything something everything evening morning during wing king ring string swing crossing bring sing"
    " indeed speed need feed bleed breed seed hundred".split()
)
# They end what "with" opened: "with six left", "with the game won".
DONE = frozenset("left remaining won lost gone played done over beaten stretched beckoning looming".split())
