"""Ways of saying that one player came on for another.

A phrase is the verb or noun; `says` tells who stands where, in the words of `Around` (mentions/chances.py):

    "subject=on object=off"   "Brunt replaced Scharner"
    "object=on for?=off"      "sent on Brunt (for Scharner)": the part with a question mark may be missing
    "owner=off"               "Scharner's withdrawal"

Further words narrow a phrase: `participle` (a comma may stand before it), `beside` and `near` (nothing else may), `strict`
(the preposition follows at once), `opening` (begins the sentence), `timed` (a time stands near; `long`: behind four names), `injury` (an injury does),
`alone` (no other phrase in the sentence), `behind-another` (another stands before it), `needs-off` (another says who went off), `needs-on` (another says who came on, and not for whom), `after:x` (AFTER["x"] must follow).

Where several phrases read the same words, the one that stands first here is taken.
"""

from pressbox.datatypes.pattern import Pattern

_WAS = "(was|were|is|are|be|been|being|got)"
_INTRODUCED = "(introduced|summoned|unleashed|deployed)"
_SENT = "(brought|sent|thrown|called|flung|pitched)"
_ON = "(on|into the fray|into the action|off the bench|from the bench|into the battle)"
_BENCH = "(the|their|his|her) (bench|subs' bench|substitutes' bench)"

PATTERNS: tuple[Pattern, ...] = (
    # one for the other
    Pattern("replaced by", "~replace", "subject=off by=on"),
    Pattern("substituted by", "(substituted|relieved|succeeded|supplanted)", "subject=off by=on"),
    Pattern("replaced with", "~replace", "object=off with=on"),
    Pattern("substituted him for", "(substituted|substituting)", "object=off with=on"),
    Pattern("swapped", "(~swap|~sacrifice|~exchange|changing)", "object=off for=on"),
    Pattern("swapped with", "(~swap|~exchange)", "object=off with=on"),
    Pattern("withdrew him for", "(~withdraw|withdrew|withdrawn|~remove|hauled off|hauling off|took off|takes off|taking off|take off|had taken off|has taken off|having taken off|~hook|pulled out|pulled off|~call out|~rest)", "object=off for=on"),
    Pattern("withdrew him with", "(~withdraw|withdrew|~remove|took off|taking off)", "object=off with=on"),
    Pattern("withdrew him and sent on", "(~withdraw|~remove|took off|takes off|taking off|take off|hauled off)", "object=off then=on"),
    Pattern("replaced", "~replace", "subject=on object=off"),
    Pattern("was withdrawn for", _WAS + " ...2 (withdrawn|hooked|hauled off|taken off|carried off|stretchered off|substituted|sacrificed|replaced|removed|led off|helped off|subbed|forced off|pulled off|subbed off)", "subject=off for=on"),
    Pattern("gave way to", "~give way", "subject=off to=on"),
    Pattern("made way for", "(~make way|~step aside)", "subject=off for=on"),
    Pattern("came off the bench for", "(~come|~step|~rise|~emerge|~spring|~jump|~climb) (off|from|on from) " + _BENCH, "subject=on for=off"),
    Pattern("went off for", "(~limp off|~hobble off|~go off|gone off|came off|come off|coming off|comes off|~trudge off|~depart|~retire|left the field|left the pitch|~walk off|~exit)", "subject=off for=on"),
    Pattern("entered for", "(enter|enters|entered|subbed in|subbed on|checked in) (for|in place of|the game|the match|the contest|the fray|the action|in the)", "subject=on for=off"),
    Pattern("came on for", "(came|come|comes|coming|trotted) on", "subject=on for=off"),
    Pattern("was sent on for", _WAS + " ...2 (" + _SENT + " " + _ON + "|" + _INTRODUCED + ")", "subject=on for=off"),
    Pattern("introduced for, bare", "(" + _SENT + " " + _ON + "|" + _INTRODUCED + ")", "subject=on for=off participle"),
    Pattern("sent on for", "(~bring on|~send on|~throw on|~introduce|brining on|threw on|threw in|~throw in|tossed in|put on|~unleash|~deploy|~summon|~fling on|~send out|let out|lets out|ushered on|~haul on)", "object=on for=off"),
    Pattern("brought in for", "(~bring in|~draft in)", "object=on for=off timed long"),
    Pattern("sent him on for", "(~bring|~send|~throw|~pitch|~fling)", "object=on " + "after:on for=off"),
    Pattern("opted for", "(~opt for|~turn to|~gamble on|~call on|~plump for|~go with)", "object=on for=off strict"),
    Pattern("on, the other off", "on (,|and|;|-|–|—)", "subject=on object=off after:off beside-subject"),
    Pattern("on for", "on", "subject=on for=off beside"),
    Pattern("for the tiring", "for the (injured|tiring|tired|limping|hobbling|cramping|ineffective|off-colour|subdued|flagging)", "subject=on object=off beside-subject"),
    Pattern("on at the break for", "on (at|after|in|since|from|midway|early|late) ...5 for", "subject=on object=off beside-subject"),
    Pattern("on minutes earlier for", "on ...3 (minutes|minute|moments|seconds) (earlier|before|previously) for", "subject=on object=off beside-subject"),
    Pattern("entered minutes before for", "(entered|enters|entering) ...4 (minutes|minute|moments) (earlier|before|previously) for", "subject=on object=off"),
    Pattern("came in for him", "(came|come|comes|coming) in for", "subject=on object=off not-from-the-start timed"),
    Pattern("on for him came", "on for ...3 (came|comes|went|goes|trotted)", "inner=off object=on"),
    Pattern("a replacement for", "(replacement|substitute|sub|deputy) for", "subject=on object=off apposition"),
    Pattern("given minutes in place of", "(given|handed|granted) ...4 (minutes|half|period|quarter-hour)", "subject=on for=off"),
    Pattern("subbed in for", "(subbed|subbing|checked|checking) (in|on)", "subject=on for=off"),
    Pattern("loss of, with him coming on", "(loss|losing) of", "object=off after:injury injury"),
    Pattern("injury brought him on", "(injury|injuries|knock|blow) to", "object=off needs-another"),
    Pattern("introduction for", "(introduction|arrival|entry|entrance)", "owner=on for=off"),
    Pattern("introduction of, for", "(introduction|arrival|entrance) of", "object=on for=off"),
    Pattern("joined him for", "joined (him|her|them)", "subject=on for=off strict"),
    Pattern("took over from", "(took over|takes over|taking over|taken over|take over) from", "subject=on object=off not-as"),
    Pattern("been on for", "(been|was|only|just) (only|just|barely)? on for", "subject=on object=off"),
    Pattern("in place of", "in (the)? (place|stead) of", "subject=on object=off not-from-the-start"),
    Pattern("took the place of", "(~take) the place of", "subject=on object=off"),
    Pattern("his place taken by", "place (was|being)? ((taken|filled) by|(going|went|goes|given) to)", "owner=off object=on"),
    Pattern("took his place", "(~take) (his|her) place", "subject=on his?=off"),
    Pattern("on in his place", "(on|introduced|stepping in|stepped in|came in|coming in|brought on|sent on) in (his|her) (place|stead)", "subject=on his?=off"),
    Pattern("came in", "(came|comes|coming) in (to|at|as|on|for|and|,|.|alongside)", "subject=on needs-off"),
    Pattern("took over", "(took over|taking over|takes over|deputising|stepped in|stepping in)", "subject=on behind-another"),
    Pattern("his replacement by", "replacement by", "owner=off object=on"),
    Pattern("his replacement, behind", "(replacement|substitute)", "owner=off appositive=on"),
    Pattern("his replacement", "(replacement|successor)", "owner=off object=on near"),
    # one comes on
    Pattern("came on", "(came|come|comes|coming|trotted) on (as|at|with|in|to|late|midway|and|after|before|during|early|just|only|then|there|.|,|;|when|but|who|once)", "subject=on"),
    Pattern("came on for the half", "(came|come|comes|coming) on for (the|his|her|a|their)", "subject=on"),
    Pattern("after coming on", "(after|since|of|upon|on|before) (coming on|being brought on|being sent on|being introduced|being thrown on|stepping off|stepping from|entering the|arriving as|arriving from|his introduction|his arrival)", "subject=on alone"),
    Pattern("came in at the break", "(came|come|comes|coming) in (at|after|for) (the)? (break|half-time|halftime|half|interval|intermission|restart|second half|last|final)", "subject=on"),
    Pattern("came off the bench", "(~come|~step|~rise|~emerge|~spring|~jump|~climb) (off|from|on from) " + _BENCH, "subject=on"),
    Pattern("was sent on", _WAS + " ...2 (" + _SENT + " " + _ON + "|" + _INTRODUCED + "|pressed into (action|service))", "subject=on"),
    Pattern("sent on, bare", "(" + _SENT + " on|introduced) (as a|as an|as the|at|on|with|from|in|to|by|for the|late|midway|after|before|when|just|only|early)", "subject=on participle"),
    Pattern("saw him introduced", "(saw|seeing|sees|with) ...4 (introduced|brought on|sent on|thrown on|pressed into (action|service))", "inner=on"),
    Pattern("thrown into the fray", "(thrown|thrust|pitched|plunged|flung) into (the|a)? (fray|action|battle|contest|match|game)", "subject=on for?=off"),
    Pattern("entered the fray", "((~enter|~join) the (fray|action|proceedings|field|pitch)|(enter|enters|entered) the (game|match|contest))", "subject=on"),
    Pattern("appeared as a substitute", "(~appear|~arrive|~emerge|~return|~feature) (as a|from the|off the) ...2 (substitute|sub|bench|replacement)", "subject=on"),
    Pattern("appeared at half-time", "(appeared|arrived|emerged|entered) (at|for|after) (the)? (half-time|interval|break|second half|second period|restart|half time)", "subject=on"),
    Pattern("arrived with minutes left", "arrived (with ...3 minutes|on the pitch|from the bench|off the bench|on the scene)", "subject=on"),
    Pattern("just on as a substitute", "(just|only) (just)? (on|come on|been introduced|arrived)", "subject=on participle"),
    Pattern("on as a substitute", "on as (a|an|the|his|her) ...3 (substitute|sub|replacement)", "subject=on"),
    Pattern("had been on the pitch for", "(~be) (only|just|barely)? on (the pitch|the field) (for)? ...3 (minute|minutes|seconds|second)", "subject=on"),
    Pattern("been on for minutes", "(been|only) on (for)? ...2 (minutes|minute|seconds|moments)", "subject=on"),
    Pattern("on the pitch for minutes", "on the (pitch|field) (for)? (just|only|barely|under|less than|all of|fewer than|no more than|a mere|a matter of) ...2 (minutes|minute|seconds|moments)", "subject=on participle"),
    Pattern("minutes on the pitch", "(barely|just|only) ...2 (minutes|minute|seconds) on the (pitch|field)", "subject=on participle"),
    Pattern("on for the last minutes", "on for the (last|final|closing) ...3 (minutes|minute)", "subject=on participle"),
    Pattern("was the substitute", "(was|is) the (substitute|replacement)", "subject=on behind-another"),
    Pattern("recently arrived", "(recently|just|only just) (arrived|entered|come) (on)? (on|onto|to)? (the)? (pitch|field|fray|scene)", "subject=on"),
    Pattern("debut as a substitute", "(debut|bow|appearance|return) (as a|from the|off the) ...2 (substitute|sub|bench|replacement)", "subject=on"),
    Pattern("sent on", "(~bring on|~send on|~throw on|threw on|~introduce|brining on|~fling on)", "object=on"),
    Pattern("sent him on", "(~bring|~send|~throw|~pitch|~fling|~spring|sprung)", "object=on after:on"),
    Pattern("on came", "on (came|comes|went|goes|trotted|trots|ran|strode|stepped)", "object=on for?=off"),
    Pattern("off went", "off (went|goes|came|comes|trudged|limped|hobbled)", "object=off"),
    Pattern("enter", "(enter|cue) (substitute|sub)?", "object=on opening"),
    Pattern("introduction of", "(introduction|introductions|arrival|arrivals|entrance) of", "object=on"),
    Pattern("his introduction", "(introduction|arrival|entrance|entry) (just|early|late|shortly|midway|soon|at|after|with|from|as|midway|in the|gave|made|had|changed|sparked|helped|brought|lifted|galvanised|for|on)", "owner=on"),
    Pattern("handed a debut", "(~give|~hand) a ...2 (debut|bow|chance|run-out|runout|outing) (to|for)", "object=on timed"),
    Pattern("handed him a debut", "(~give|~hand)", "object=on after:debut timed"),
    Pattern("turned to him on the bench", "(~turn to|~call on|~call upon|~gamble on)", "object=on after:bench"),
    # one goes off
    Pattern("half-time substitute", "(half-time|halftime|interval) (substitute|substitutes|replacement|replacements)", "object=on near"),
    Pattern("combined with a fellow substitute", "(fellow) (substitute|sub|replacement)", "subject=on object"),
    Pattern("fellow substitute", "(fellow|double|triple) (substitute|substitutes|replacement|replacements|sub|subs)", "object=on near"),
    Pattern("followed by", "followed ...5 by", "object=on behind-another"),
    Pattern("making way", "(making way|made way|makes way|make way|giving way)", "subject=off"),
    Pattern("limped off", "(~limp|~hobble|~trudge|~stagger|~trot) (off|out|away|down the tunnel|from the field|from the pitch)", "subject=off"),
    Pattern("went off injured", "(~go|gone|came|coming|comes|walked) off (injured|shortly|soon|with|hurt|clutching|holding|nursing|and|at|after|in|early|on a stretcher|on|when|before|to|.|,|midway|late)", "subject=off"),
    Pattern("was taken off", _WAS + " ...2 (withdrawn|substituted|hooked|hauled off|taken off|carried off|stretchered off|forced off|led off|helped off|subbed|subbed off|sacrificed|carried from|stretchered from|helped from|taken to hospital|led away|helped away|carried away|assisted off|withdrawn injured|taken off injured|subbed out|stretchered away|led from|taken from the field|pulled off)", "subject=off"),
    Pattern("was replaced", _WAS + " ...2 replaced", "subject=off"),
    Pattern("carried off, bare", "(carried|stretchered|forced|taken|hauled|led|helped) off", "subject=off participle"),
    Pattern("forced him off", "(~force|~take|~haul|~pull|~bring|~drag)", "object=off after:off"),
    Pattern("took him off", "(took off|taking off|takes off|hauled off|withdrew|withdrawing|substituted|substituting)", "object=off"),
    Pattern("forced to leave the field", "(forced|compelled|having|had|unable) to (leave the field|leave the pitch|depart|retire|go off|come off|limp off|be withdrawn|be substituted|be carried|be stretchered|be helped|be taken off)", "subject=off"),
    Pattern("left the field", "(left|leaving|leaves|departed|departing|departs|retired|exited) (the field|the pitch|the fray|injured|through injury|with an injury|on a stretcher|to a standing|to an ovation|with ...3 (injury|problem|knock|strain|hamstring|shoulder|ankle|knee))", "subject=off"),
    Pattern("did not reappear", "(not|n't|failed to|fails to|unable to) (reappear|re-emerge|return|emerge|come out|come back|appear) ...3 (half-time|interval|half|break|restart|resumption)", "subject=off"),
    Pattern("was injured", "(((was|were|been|got) ...1 (injured|hurt|concussed))|((~pick up|~suffer|~sustain|~take) ...4 (injury|knock|strain|blow|concussion))|((~pull|~tweak|~twist|~damage|~injure|~hurt|~jar|~dislocate) (a|his|her|an) ...1 (hamstring|ankle|knee|calf|groin|muscle|shoulder|thigh|leg|arm|wrist))|(~go down (injured|hurt|holding|clutching|with))|(feeling|felt) ...1 (hamstring|calf|groin))", "subject=off needs-on"),
    Pattern("his day came to an end", "(game|match|afternoon|evening|night|day|participation|involvement) (came|come|comes|was brought|was) ...1 (to an end|to a close|over|done|finished)", "owner=off needs-on"),
    Pattern("departing", "(departing|dropping out|going off|coming off|heading off|exiting) (.|,|;|as|to|after|at|on|in|with)", "subject=off participle"),
    Pattern("unable to continue", "(unable to (continue|carry on|go on|resume)|(could|can) (not|n't) (continue|carry on)|couldn't continue)", "subject=off"),
    Pattern("lost to injury", "(~lose)", "object=off after:injury injury"),
    Pattern("pulled up", "(~pull) up (clutching|with|holding|injured|lame|feeling|sharply)", "subject=off needs-another"),
    Pattern("withdrawal", "(withdrawal|substitution)", "owner=off"),
    Pattern("withdrawal of", "(withdrawal|substitution) of", "object=off"),
    Pattern("exit", "(exit|departure)", "owner=off timed"),
    Pattern("game cut short", "(game|match|afternoon|evening|night|day|participation|involvement|debut|return) (was|were|had been)? ...2 (cut short|ended by|over|curtailed|brought to|ended prematurely)", "owner=off injury"),
)  # fmt: skip
AFTER = {
    "on": frozenset(("on", "into the fray", "into the action", "off the bench", "from the bench", "into the battle", "into the game", "into the match", "onto the pitch", "on to the pitch", "into play")),
    "off": frozenset(("off", "out of the game", "out of the action", "from the field", "from the pitch")),
    "bench": frozenset(("from the bench", "off the bench", "on the bench", "from among the substitutes")),
    "debut": frozenset(("a debut", "his debut", "a first appearance", "a league debut", "his bow", "a premier league debut")),
    "injury": frozenset(
        f"{way} {what}injur{end}" for way in ("to", "through", "with", "due to", "because of") for end in ("y", "ies")
        for what in ("", "an ", "a first-half ", "an early ", "first-half ", "second-half ", "a hamstring ", "a knee ", "an ankle ",
                     "a calf ", "a groin ", "a shoulder ", "a head ", "a thigh ", "a leg ", "a muscle ", "a back ")
    ) | frozenset(("to illness", "to concussion", "with cramp", "to a knock", "with a knock", "to a hamstring", "with an injured", "to what")),
}  # fmt: skip
# Team news: who starts, and for whom, before a ball is kicked.
TEAM_NEWS = frozenset("line-up lineup xi alteration alterations recalled benched kick-off".split())
TEAM_NEWS_WORDS = (
    "from the side that", "from the team that", "from the eleven that", "only change", "sole change", "forced change from",
    "all-time", "history", "interim basis", "changes from", "change from", "changes to the side", "changes to the team", "changes to his", "changes to their",
    "starting line-up", "starting lineup", "from the start", "first start", "among the substitutes", "on the bench",
    "in the side", "in the team", "in the eleven", "brought in for", "came in for", "come in for", "coming in for", "line up", "named in", "opted to start",
)  # fmt: skip
DURING_THE_MATCH = frozenset(
    "break half-time interval minute minutes restart substitute sub hour half substitution substitutions moments seconds"
    " midway shortly soon immediately then finally hobbled limped stretcher".split()
)
OTHER_DAY_WORDS = frozenset(
    "transfer ago contract managerial days weeks months signed appointed sacked sacking career".split()
)
# Nobody could come on for him.
NONE_LEFT = (
    "no substitutes", "no substitute", "substitutes used", "without substitutes", "used all", "no replacement", "no replacements",
    "no more substitutes", "before substitutes", "days of substitutes",
)  # fmt: skip
# He was off for a moment only.
BACK_AGAIN = (
    "back on",
    "able to continue",
    "carried on",
    "wanted to continue",
    "returned to the field",
    "returned to the pitch",
    "resumed",
    "rejoin",
)
OFFICES = frozenset(
    "manager boss coach head-coach chairman owner captain skipper number successor interim caretaker no1".split()
)
MAY_NOT_HAPPEN = frozenset(
    "could would should might may if almost nearly wanted refused ready preparing about warming".split()
)
