"""Words of passes: what is given, who gives, to whom, and what keeps a ball from arriving."""

from pressbox.phrases.en.inflection import all_forms_of

BALLS = frozenset(
    "cross pass corner ball free-kick freekick flick through-ball centre center delivery knock-down knockdown layoff"
    " lay-off throw throw-in cut-back cutback pull-back pullback assist flick-on backheel back-heel set-piece corner-kick"
    " feed service punt set-up cross-field dink centre-kick lob nod-down nod squared chipped cross-shot back-pass backheeler"
    " knock-back knock-on crosses through-pass square-pass diagonal goal-kick goalkick kick cross-pass inswinger outswinger in-swinger out-swinger".split()
)
TWO_WORDS = frozenset(
    (("free", "kick"), ("through", "ball"), ("long", "ball"), ("corner", "kick"), ("lay", "off"), ("cut", "back"),
     ("set", "piece"), ("through", "pass"), ("goal", "kick"))
)  # fmt: skip
STOPS = frozenset("; . ! ? :".split())
KEPT = all_forms_of("save deny tip punch claw parry block clear keep palm gather claim catch hold miss")
GIVES = all_forms_of(
    "cross feed find pick tee square play slip thread release pull cut roll lay flick set supply provide send knock nod head"
    " lift deliver swing whip float clip chip pass centre slide drill backheel cushion put serve touch dink return hook loft"
    " switch curl volley hang help hoof lob"
)
TO_A_MAN = all_forms_of(
    "feed find release set tee pick send slip play put supply spring free serve thread assist reach"
)
