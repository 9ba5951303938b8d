"""Words by which a club's page speaks of its own side: "we", "our keeper", "put us ahead"; and of the other: "they"."""

from pressbox.phrases.en.inflection import all_forms_of
from pressbox.phrases.en.people import PLAYER_NOUNS, POSITIONS, SIDE_THINGS, TEAM_NOUNS
from pressbox.phrases.en.results import LOSS_NOUNS, WIN_NOUNS

WE = frozenset("we we're we've we'd we'll".split())
US = frozenset("us ourselves".split())
OUR = frozenset("our ours".split())
FIRST_PERSON = WE | US | OUR
OWN_LADS = frozenset("lads girls boys ladies lassies".split())  # "the lads", beside "we"

# What "our" or "we had a ..." is of football: "our goalie", "our third", "our own half", "our bar".
OF_A_SIDE = (
    (frozenset(POSITIONS) | (PLAYER_NOUNS - {"man", "old", "hero", "star", "leader"}) | TEAM_NOUNS | SIDE_THINGS | WIN_NOUNS | LOSS_NOUNS)
    - {"army", "company", "kids", "crowd", "camp", "misery", "joy"}
) | frozenset(
    "first second third fourth fifth sixth goalkeepers keepers centre-halves full-backs wing-backs account pen pk equalizer"
    " under-8s under-9s under-10s under-11s under-12s under-13s under-14s under-15s under-16s under-18s under-21s under-23s"
    " u8s u9s u10s u11s u12s u13s u14s u15s u16s u18s u21s seconds thirds offside number".split()
)  # fmt: skip
# What "we" do where a side plays.
SIDES_DO = all_forms_of(
    "score win lose draw lead equalise equalize level concede trail attack defend survive start kick press dominate respond"
    " beat edge break counter deserve clear switch hang dig batter"
) | frozenset(
    "ahead behind level up down trailing winning losing front one-up two-up goals goal possession pressure second-half"
    " half half-time underway bottom top third fourth fifth sixth reply".split()
)
# What is done to "us": "put us ahead", "got us on the board", "kept us in it", "pegged us back".
DONE_TO_A_SIDE = all_forms_of(
    "put give keep get leave send nudge nose edge fire head shoot bring drag peg pull settle haul hand deny cost pen press"
    " punish beat outplay earn win save spare stun draw lift trouble hurt pin catch sink"
) | frozenset("against for past at".split())
NOT_OF_A_SIDE = frozenset("correspondent reporter photographer readers website page sponsors sponsor shores".split())
