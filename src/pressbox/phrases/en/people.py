"""Words that say what a person or a team is."""

POSITIONS: dict[str, str] = {
    "goalkeeper": "goalkeeper", "keeper": "goalkeeper", "stopper": "goalkeeper", "custodian": "goalkeeper",
    "shot-stopper": "goalkeeper", "goalie": "goalkeeper", "gk": "goalkeeper", "netminder": "goalkeeper",
    "defender": "defender", "full-back": "defender", "fullback": "defender", "left-back": "defender",
    "right-back": "defender", "centre-back": "defender", "center-back": "defender", "centre-half": "defender",
    "wing-back": "defender", "sweeper": "defender", "libero": "defender", "half-back": "defender",
    "back": "defender", "centre-backs": "defender", "stopgap": "defender",
    "midfielder": "midfielder", "playmaker": "midfielder", "anchorman": "midfielder", "schemer": "midfielder",
    "winger": "forward", "striker": "forward", "forward": "forward", "frontman": "forward", "marksman": "forward",
    "hitman": "forward", "attacker": "forward", "target-man": "forward", "centre-forward": "forward",
    "center-forward": "forward", "goalscorer": "forward", "goal-scorer": "forward", "scorer": "forward",
    "poacher": "forward", "front-man": "forward", "outside-left": "forward", "outside-right": "forward",
    "inside-left": "forward", "inside-right": "forward",
}  # fmt: skip

# Nouns that stand for a player without saying where he plays.
KEEPER_NOUNS = frozenset("goalkeeper keeper goalie custodian".split())
PLAYER_NOUNS = frozenset(
    "captain skipper substitute sub replacement youngster teenager veteran international star ace debutant newcomer"
    " loanee man player footballer pro talisman genius maestro wizard giant magician signing recruit acquisition"
    " prodigy sensation starlet protege academy-graduate graduate superstar wonderkid no.9 no.10 number-nine"
    " match-winner matchwinner prospect compatriot team-mate teammate girl woman lad boy hero pairing duo old"
    " linkman workhorse powerhouse ex-england full-international spearhead leader dangerman danger-man trickster"
    " speedster namesake youth rookie sophomore junior senior freshman super-sub supersub cap playmaker import top-scorer leading-scorer top-scorers".split()
)
COACH_NOUNS = frozenset(
    "coach manager boss head-coach trainer player-manager chief supremo gaffer tactician handler".split()
)
OFFICIAL_NOUNS = frozenset(
    "chairman owner president director chief-executive executive secretary agent spokesman spokeswoman physio assistant"
    " chairwoman minister mayor".split()
)
REFEREE_NOUNS = frozenset("referee ref whistler official linesman umpire".split())

# "his grandfather Cesare Maldini": kin, and whether of an earlier generation.
KIN: dict[str, bool] = {
    "father": True, "dad": True, "grandfather": True, "grandad": True, "mother": True, "grandmother": True, "uncle": True,
    "great-uncle": True, "brother": False, "sister": False, "son": False, "daughter": False, "cousin": False,
    "nephew": False, "twin": False, "half-brother": False, "stepson": False, "grandson": False, "namesake": False,
}  # fmt: skip

# "Montella's side"
TEAM_NOUNS = frozenset(
    "side team men charges boys outfit players squad troops eleven xi women girls lads ladies army club youngsters"
    " troops crew forces company heroes kids unit pack team's".split()
)
# "the Perth side", "the Italian champions"
SIDE_NOUNS = frozenset(
    "side team outfit club champions giants eleven xi men women leaders strugglers minnows newcomers visitors hosts holders"
    " cup-holders runners-up ladies".split()
)
# What a side has, and one man has not: "Czech pressure", "the Dutch defence".
SIDE_THINGS = frozenset(
    "attack attacks defence defense midfield backline rearguard pressure dominance domination possession bench fans supporters"
    " goal goals goalmouth net box area penalty half wall line line-up lead corner corners free-kick cross shot attacking"
    " defending back backs players defenders midfielders strikers forwards wingers full-backs centre-backs attackers squad"
    " bar crossbar post posts woodwork win victory defeat comeback onslaught counter counter-attack breakaway players' nerves"
    " hopes hearts camp substitutes subs reply response equaliser opener winner move moves raid raids chance chances"
    " territory pass passing crowd contingent cause resistance celebrations joy misery ranks rally threat danger".split()
)

# May stand between a team and the name of its man: "Roma's Polish international goalkeeper Szczesny".
MODIFIERS = frozenset(
    "young old veteran new star top in-form injured suspended former english scottish welsh irish on-loan loan teenage"
    " teenager international substitute captain skipper record-signing record club summer january signing second-half"
    " half-time stand-in makeshift lone main leading prolific influential impressive excellent brilliant lively"
    " dangerous talented experienced towering giant little pacy skilful tricky combative classy debutant midfield"
    " attacking defensive central left right wing full back centre half holding number one no 1 two three four five six"
    " seven eight nine ten eleven first-choice reserve goal-scoring top-scorer hero caretaker interim assistant under-fire"
    " beleaguered then unmarked onrushing advancing stranded helpless free-scoring big fellow dutch and".split()
)

PARTICLES = frozenset(
    "de da do dos das di del della dello van der den von zu la le el al bin ben ten ter af av y e st. st san santa mac mc"
    " du des abu".split()
)

# Words that begin sentences with a capital letter and name nobody.
STARTERS = frozenset(
    """a about above according across actually added adding admittedly after afterwards again against ahead albeit all
    allowing almost alone along already also although always amid among amongst an and another any anyone anything
    apart appearing are aren't around arguably as aside at attacking away back barely based be beautiful because before
    behind being below beneath beside besides better between beyond big both bottom boss bosses brave bright brilliant
    but buoyed by came ends can can't captain captains central champions chances chasing city clearly close coach come coming
    comfortable conceding consequently considering corner could couldn't credit crucially cue cup dangerous daring deep
    defeat defender defenders defending desperate despite determined did didn't disappointingly do does doesn't doing
    domestic don't doubts down draw driving due during each earlier early easily eight eighth either elsewhere
    encouraged encouragingly ended enter entering exit enough equally especially even eventually ever every everyone
    everything evidently exactly except expect experienced facing failed failing far fate fellow few fewer fielding
    fifteen fifteenth fifth fifty finally finding fine first firstly five following football for fortunately forward
    forwards four fourth frankly free fresh from full further game games gave getting give given giving go goal goalkeeper
    goalkeepers goals going good got great had half half-time halfway halftime hardly has hat-trick have haven't having
    he head heading heartbreak held hence her here hero heroics hers high him himself his hitting home hosts how however
    i i'd i'll i'm i've if in incredibly indeed initially injury injuries inside instead interestingly into invited
    inevitably international ironically is isn't it it'll it's its itself just keen keeper keeping kick-off knowing
    lack lacking last lastly late later latest leaders leading least leaving led left less let let's level like likewise
    little local lone long looking losing low luckily main making man managed manager managers many marking match
    matches maybe meanwhile men midfielder midway might mind minutes missed missing moments more moreover most moving
    much must my naturally near nearly needing neither never nevertheless new next nice nine no nobody none nonetheless
    nor not nothing notwithstanding now nowhere o obviously of off officials often oh on once one ones only opening
    opposite or other others our out outside over overall overlooked own part partly particularly passes past penalties
    penalty perhaps picking plans play played player players playing plenty points poor possession presumably pressed
    pressure previously prior promoted put putting quick quickly quite rain rarely rather really receiving recent
    recently red referee regardless relegated remarkably replays rest results returning right rising said same sat save
    saves saving saying says scenes score scored scores scoring second secondly seconds see seeing seemingly sensing
    set seven seventh several shades shame she shortly should shouldn't shots showing shows side sides similarly simply
    since six sixth skipper slowly so some somehow someone something sometimes somewhat soon spirit spirits still
    stoppage straight striker strikers striking strong stunned subs subsequently substitute substitutes substitution
    such suddenly suffering summer sure surely surprisingly tackling take taken taking team team-mate teams ten tenth
    than thankfully thanks that that's the their theirs them themselves then there there's thereafter therefore these
    they they're they've things third this those though three through throughout thus time times to today together
    tomorrow tonight too top torrential tough trailing trouble true twelve twenty twice two typically ultimately
    unable unbeaten undaunted under understandably undeterred unfortunately unless unlike unmarked unsurprisingly until
    up upon us used veteran very via victory visiting visitors want was wasn't watched watching wayward we we'd we'll
    we're we've week weeks well went were weren't what what's whatever when whenever where whereas whether which while
    whilst who whoever whole whose why will win wing winger winners winning winter with within without woeful won
    won't wonderful work working worryingly worse worst would wouldn't wow year years yellow yes yesterday yet you you'd
    unlucky luckless hapless lanky burly pacy tricky impish busy tireless evergreen ever-present influential inspirational
    in-form prolific powerful classy clever cool calm speedy nippy towering unfortunate hard-working much-travelled
    magnificent marvellous mercurial wily unsung rampant ruthless dangerman tiny lethal deadly goalscorer scorer debutant
    debutante stand-in home-grown table-toppers pacesetters pace-setters high-flyers strugglers struggling league-leaders
    champions-elect title-chasers promotion-chasers cellar-dwellers out-of-form out-of-sorts resurgent winless lowly mighty
    mid-table basement
    you're you've young younger your yours zero subs booked goals scorers attendance referee referees team man bookings
    half-time manager assistants ft ht full-time fulltime report reports caretaker on-loan former ex title result
    results round group stage semi-final final semi quarter-final kick kick-off preview star-man motm man-of-the-match
    sent cautions dismissed used unused formation ground venue line-ups lineups line-up teams sub corners offsides fouls
    fans supporters crowd boos cheers controversy controversial drama dramatic stunning superb excellent brilliantly
    crucial decisive dominant impressive lively nervous nervy nerves nervously frustrated frustration frustratingly
    ten-man 10-man nine-man injury-hit visiting home away europe's england's premiership chance chances saved handball
    change changes underway goalless brothers sisters twins sleet fog tues thurs weds groups staff
    commented teenage teenager teenagers spot-kick spot-kicks freshman sophomore seniors juniors rookie
    redshirt graduate homecoming first-year fifth-year insurance halftime regulation overtime goaltender goalie unassisted
    disallowed booking caution woodwork offside corner equaliser opener kick-offs header shot""".split()
)
