"""Words that tell how a match ended, or that two teams meet."""

from pressbox.phrases.en.inflection import all_forms_of

# "A beat B": the subject wins.
WIN_VERBS = all_forms_of(
    "beat defeat thrash hammer crush down sink edge rout trounce outclass overcome overpower dispatch demolish stun see"
    " overwhelm humble outplay conquer topple upset vanquish upend pip eliminate thump batter blank destroy humiliate"
    " maul shock whip drub punish overturn outgun mangle pummel slaughter annihilate ease cruise nip outlast outscore"
    " oust trample flatten swamp steamroll whitewash obliterate overrun pipe tame subdue spank floor"
)
# "A won at B", "a win over B"
WIN_NOUNS = frozenset(
    "win victory triumph success thrashing rout drubbing hammering demolition mauling wins victories hiding trouncing"
    " conquest walloping rout whipping smashing thumping pasting battering shellacking spanking pummelling annihilation"
    " dismantling destruction stroll canter romp".split()
)
# The same where figures stand before it: "a 2-0 humbling of B", "a 3-1 upset"; without them they are said of much else.
WINS_BY_FIGURES = frozenset(
    "humbling shutout tanking stuffing roasting caning trimming romp upset toppling crushing landslide walkover".split()
)
# What one side gives and the other takes: "suffered a 4-0 thumping", "a 4-0 thumping by B".
HIDINGS = frozenset(
    "thrashing drubbing hammering mauling hiding trouncing walloping whipping thumping pasting battering shellacking spanking"
    " pummelling annihilation dismantling".split()
)
TAKES_A_HIDING = all_forms_of("suffer endure receive slump slip crash fall succumb sustain")
LOSS_NOUNS = frozenset("defeat loss reverse setback beating defeats losses".split())
DRAW_NOUNS = frozenset("draw stalemate tie deadlock standoff stand-off stalemates draws".split())
LOSE_VERBS = all_forms_of("lose fall crash slump succumb go slip stumble bow")
DRAW_VERBS = all_forms_of("draw tie")
# A player "rescued a point", so it ended level; the subject's side did not win.
POINT_WORDS = frozenset("point spoils honours".split())
MEETING_WORDS = (
    WIN_VERBS | WIN_NOUNS | LOSS_NOUNS | DRAW_NOUNS | DRAW_VERBS | LOSE_VERBS
    | frozenset("against at versus v vs v. vs. over host hosts hosted hosting visit visited visiting meet met"
        " welcome welcomed welcoming welcomes visits face faced facing".split())
)  # fmt: skip
# Between a result noun and the loser: "win over", "victory against", "triumph at"
OVER = frozenset("over against at on versus v vs away visiting".split())
BY = frozenset("by to against at".split())
# What a team is the object of, where it is not what the sentence speaks of; and of those what tells of the table alone.
IN_THE_TABLE = frozenset("above below behind leapfrog leapfrogged ahead between clear among".split())
GOVERNORS = IN_THE_TABLE | frozenset(
    "against over at to beat beating with by from of than another on upon past like unlike alongside gave give giving handed handing left leaving"
    " inflict deny denied denying punish punished frustrate frustrated visit visiting face facing host hosting met meet meeting play playing oppose engage"
    " entertain tackle encounter".split()
)  # fmt: skip
BEFORE_TEAMS = frozenset(
    "rivals neighbours fellow local champions leaders visitors hosts strugglers bottom lowly struggling promoted old"
    " basement club side the newcomers second-placed league holders defending reigning champion".split()
)
# Words of another day: what stands near them is not of this match.
OTHER_DAYS = frozenset(
    "last previous earlier next week weekend season midweek ago reverse opening-day november december january february"
    " march april may june july august september october".split()
)
# A match to come: "set up a tie with B", "earned a trip to B", "will play B next".
SETS_UP = frozenset(
    (
        "set up",
        "sets up",
        "setting up",
        "earn",
        "earned",
        "earns",
        "earning",
        "book",
        "booked",
        "books",
        "booking",
        "teed up",
    )
)
TIES = frozenset(
    "tie meeting date clash showdown trip visit encounter match-up game match final semi-final quarter-final replay derby"
    " rematch".split()
)
TO_MEET = frozenset("face play meet host visit entertain welcome tackle".split())
