"""Words by which a ball is said to go in: what is done to it, where it ends, and what takes that back."""

from pressbox.phrases.en.inflection import all_forms_of

# Verbs of the last touch; which of them say a goal by a bare "in" ("swung in a corner" does not).
TOUCHES = all_forms_of(
    "slot fire thump head tap sweep nod drill stroke slam smash volley poke prod bundle turn crash curl rifle lash side-foot"
    " sidefoot hammer blast stab roll glance hook steer guide thrash power slide force knock tuck ram clip chip lift scramble"
    " touch walk place pass bend whip lob dink bury plant drive shoot sink wallop squeeze flick loop swipe bang net scoop"
    " divert redirect direct put send stick cushion backheel finish convert screw angle shin toe-poke spoon nudge flash"
    " dispatch despatch hit strike rocket belt crack nut ease push pull slice pot finesse rattle hoist return rip rush pilot breast land"
)
TOUCHED_IN = all_forms_of(
    "head nod tap poke prod stab bundle sweep turn slot volley tuck glance side-foot sidefoot smash lash steer force touch"
    " scramble ram convert power thump slam rifle nudge stroke bang finish divert knock toe-poke nut"
)
# With these it is a shot: whom it goes past keeps goal.
SHOOTS = all_forms_of(
    "fire drill curl lash rifle smash volley head nod slot stroke side-foot sidefoot blast hammer thump power bend poke prod"
    " stab sweep slam bury rocket thrash crack sidefoot steer thunder rattle finish"
)
# "buried it", "despatched the penalty": with one of these things it is a goal; "tucked it away"
BURIES = all_forms_of("bury convert despatch dispatch net")
THROUGH = all_forms_of(
    "head rush breast force bundle bang kick shoot scramble"
)  # old papers: "headed through" the posts
# With these it is the ball that goes through, not a man: "piloted the leather through", "sent it clean through".
BALL_THROUGH = all_forms_of("rush pilot steer send put drive land work tap slip guide")
BALLS = frozenset("ball leather sphere it".split())
STOWS = all_forms_of("tuck put slot stow stroke stick tidy")
CHANCES = frozenset(
    "penalty spot-kick kick rebound ball loose chance opportunity cross centre header shot pass resulting follow-up volley".split()
)
GOALS_BY_NAME = frozenset(
    "opener equaliser equalizer leveller second third fourth fifth sixth seventh eighth ninth tenth winner decider clincher"
    " consolation".split()
)
GETS = all_forms_of(
    "score net grab bag notch claim add fire hit drill blast rifle curl obtain secure kick"
)  # "grabbed their third"
KEEPERS = frozenset("keeper goalkeeper goalie custodian netminder stopper shot-stopper goal-keeper".split())
WOOD = frozenset("post bar crossbar upright woodwork underside stanchion".split())
NETS = frozenset("net roof netting rigging onion-bag".split())
CORNERS = frozenset("corner corners goal".split())
WHICH_CORNER = frozenset(
    "top bottom far near left right lower upper same opposite other empty vacant unguarded".split()
)
PAST = frozenset("past beyond over under beneath underneath through round around between".split())
# What no ball goes over or under into the net: "lifted it over Okoro's bar".
NOT_PAST = frozenset("bar crossbar goal post posts angle upright wall shoulder".split())
# Verbs and words with which "past the keeper" is a way gone, not a shot.
AWAY = frozenset("away clear back off behind up".split())
# Behind it, however far: the goal was not given, or was none of the match; and near it: it was none at all.
UNGIVEN = frozenset(
    "disallowed offside flag flagged chalked annulled ruled linesman linesman's push shootout shoot-out penalise penalised"
    " overruled".split()
)
TAKEN_BACK = frozenset(
    "attempt attempting attempted tried trying thought believed almost nearly prevent prevented preventing could should would"
    " might may ago cleared hacked clearing chose chance-gone winning decisive".split()
)
