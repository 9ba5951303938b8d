"""Ways of saying outright whose goal it was, scorer and all, whatever else the sentence tells.

`says` is where the others of a list stand: before ("Hale and Okoro scored"), behind ("goals from Hale and Okoro"),
alone ("a Hale goal").
"""

from pressbox.datatypes.pattern import Pattern

_GOAL = "(goal|strike|header|volley|half-volley|penalty|spot-kick|free-kick|finish|equaliser|equalizer|leveller|leveler|opener|winner|game-winner|brace|double|hat-trick|treble|consolation|tap-in|effort|screamer|thunderbolt|drive|lob|chip)"
_SUREST = "(equaliser|equalizer|leveller|leveler|opener|winner|game-winner|brace|hat-trick|tap-in|consolation|double)"
_THEN = "(then|also|duly|soon|quickly|promptly|finally|later|himself|herself|again|immediately|both|each|all|instantly|twice|coolly|calmly|had|has|have|,|-|–)?"
_FIRST = "(first|second|third|fourth|fifth|sixth|opener|equaliser|equalizer|leveller|leveler|winner|game-winner|goal|consolation|brace|hat-trick|double|treble)"
_HOME = (
    "(slotted|fired|thumped|headed|tapped|swept|nodded|drilled|stroked|slammed|smashed|volleyed|poked|prodded|bundled|turned"
    "|crashed|curled|rifled|lashed|side-footed|sidefooted|hammered|blasted|stabbed|rolled|glanced|hooked|steered|guided|thrashed"
    "|powered|slid|forced|knocked|tucked|rammed|clipped|chipped|lifted|stole in|popped up)"
)
_BY = (
    "(scored|converted|netted|headed in|headed home|tapped in|turned in|finished|finished off|slotted home|fired home|swept home"
    "|turned home|bundled in|nodded in|nodded home|volleyed in|tucked away|put away|dispatched|despatched|poked home|smashed home)"
)
_PUT_IN = (
    "(bundled|turned|knocked|poked|swept|touched|tapped|scrambled|prodded|forced|slotted|deflected|headed|nodded|glanced|stabbed"
    "|fired|rammed|rushed|steered|hooked|diverted|driven|volleyed) (in|home|through|over the line|into the net|into goal|into an empty net)"
)

_FIRED = (
    "(~slot|~fire|~thump|~head|~tap|~sweep|~nod|~drill|~stroke|~slam|~smash|~volley|~poke|~prod|~bundle|~turn|~crash|~curl"
    "|~rifle|~lash|~side-foot|~sidefoot|~hammer|~blast|~stab|~roll|~glance|~hook|~steer|~guide|~thrash|~power|~slide|~force"
    "|~knock|~tuck|~ram|~clip|~chip|~lift|~scramble|~touch|~finish|~convert|~walk)"
)
_IN = "(home|in|it home|it in|the ball home|the ball in|home the|in the net|into the net|into the ...2 corner|into the roof|past the keeper|past the goalkeeper|into an empty net)"
_FLEW = (
    "(squirmed|crept|flew|went|sailed|looped|dipped|bounced|trickled|slipped|skidded|squeezed|arrowed|thundered|rocketed"
    "|whistled|was deflected|took a deflection|deflected|slid|curled|swerved|dribbled|rolled|bobbled|spun|drifted|skipped)"
)
_HITS = "(goal|strike|header|penalty|volley|half-volley|free-kick|spot-kick|finish|effort|shot|drive|lob|tap-in)"
_DOES = (
    "(gave|was enough|proved|earned|sealed|secured|made|levelled|leveled|won|settled|cancelled|handed|put|restored|brought|drew"
    "|doubled|opened|halved|extended|reduced|equalised|decided|broke|spared|rescued|salvaged|snatched|pulled|saved|clinched|completed)"
)

_WITH_A_SHOT = (
    "(with (a|an|his|her) ...2 (drive|shot|cross-shot|daisy-cutter|grounder|toe-poke|volley|half-volley|header|finish|lob|chip|effort|strike|free-kick)"
    "|from (close range|the spot|long range|the edge|a narrow angle|an acute angle|close in)|at (his|her|the) (near|far) post|all ends up|easily|comfortably|coolly)"
)

_BY_VERB = (
    "(headed|scored|netted|struck|bagged|notched|registered|obtained|supplied|volleyed|tapped|fired|drilled|slotted|nodded|poked"
    "|prodded|stabbed|bundled|swept|converted|rammed|kicked|forced|provided|added|claimed|glanced|hit|shot)"
)

_NUMBERED = "(consolation|first|second|third|fourth|fifth|sixth|seventh|eighth|opener|equaliser|equalizer|leveller|leveler|winner|game-winner|decider|clincher|last|other)"
_MADE = (
    "(made|makes|making|created|creates|creating|laid on|lays on|laying on|set up|sets up|setting up|teed up|fashioned|engineered"
    "|crafted|manufactured|conjured|provided|supplied|carved out)"
)
_LIMB = "(head|forehead|brow|boot|toe|foot|knee|crown)"

_MOVED = (
    "(put|stuck|booted|kicked|nudged|edged|eased|bundled|volleyed|headed|nodded|chipped|lobbed|fired|shot|swept|slotted|catapulted"
    "|propelled|powered|bulleted|hammered|thumped|smashed|slammed|blasted|drilled|drove|curled|lashed|rifled|poked|prodded|stabbed"
    "|tapped|stroked|steered|guided|rolled|hoisted|lifted|moved|pushed|shoved|sent|got|had|brought|dragged|hauled|pulled|drew|clawed"
    "|squeezed|forced|knocked|hooked|crashed|fizzed|turned|side-footed|sidefooted|glanced|shocked|stunned|rocketed|thrust|took)"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern("he scored", "{scorer:person} " + _THEN + " " + _THEN + " (scored|netted|equalised|equalized|levelled|leveled)", "before"),
    Pattern("he scored one", "{scorer:person} " + _THEN + " (scored|netted|got|grabbed|claimed|bagged|notched|added|hit|completed|snatched|registered) (his|her|a|the|an|both|their|another) ...2 " + _FIRST, "before"),
    Pattern("he added another", "{scorer:person} " + _THEN + " added (another|one|two|three|more|gloss|insult)", "before"),
    Pattern("he pulled one back", "{scorer:person} " + _THEN + " ...3 (pulled|clawed|got|grabbed|pull) (one|a goal|a consolation|another|two) back", "before"),
    Pattern("he struck again", "{scorer:person} " + _THEN + " (struck|was on target|found the net|hit the net) again", "before"),
    Pattern("he opened the scoring", "{scorer:person} " + _THEN + " (opened|broke) ...1 (scoring|deadlock|score)", "before"),
    Pattern("he set them on their way", "{scorer:person} " + _THEN + " (set|sent|put|started) ...4 on their way", "before"),
    Pattern("he began the rout", "{scorer:person} " + _THEN + " (began|started|completed|finished|sparked) the ...2 (rout|scoring|goalscoring|spree)", "before"),
    Pattern("he changed the score", "{scorer:person} " + _THEN + " (doubled|extended|increased|halved|reduced|restored|trebled) ...3 (lead|advantage|deficit|arrears)", "before"),
    Pattern("he made it", "{scorer:person} " + _THEN + " made it ...1 {s:score}", "before"),
    Pattern("he put it home", "{scorer:person} " + _THEN + " " + _HOME + " (home|it home|it in|the ball home|into the net|into the ...2 corner|past the keeper|past the goalkeeper|into an empty net)", "before"),
    Pattern("he put them ahead", "{scorer:person} " + _THEN + " (put|fired|headed|shot|swept|slotted|gave|sent) ...4 (ahead|in front|the lead|level)", "before"),
    Pattern("he wiped out the lead", "{scorer:person} " + _THEN + " (cancelled out|canceled out|wiped out|erased|nullified|negated|neutralised|overturned|cancelling out|wiping out|overhauled) ...4 (lead|advantage|deficit|opener|goal|strike)", "before"),
    Pattern("he fired them into the lead", "{scorer:person} " + _THEN + " " + _MOVED + " {t:team} (back|briefly|again|just|deservedly|straight)? (ahead|in front|level|into the lead|into an ...2 lead|into a ...3 lead|into the ...1 lead|on level terms|on terms|one up|two up|one-up|two-up|a goal up|two goals up|into dreamland|two clear|two goals clear)", "before"),
    Pattern("goals from him", "(goals|penalties|braces) ...3 (from|by) {scorer:person}", "behind"),
    Pattern("a goal from him", "(a|an|another|late|early|the|with) ...3 (goal|equaliser|equalizer|leveller|opener|winner|game-winner|brace|double|hat-trick|tap-in) (from|by) {scorer:person}", "behind"),
    Pattern("scored by him", _BY + " by {scorer:person}", "behind"),
    Pattern("put in by him", _PUT_IN + " by {scorer:person}", "behind"),
    Pattern("forced over by him", "(was|and|,) (scrambled|forced|poked|prodded|stabbed|bundled) over by {scorer:person}", "behind"),
    Pattern("the lead doubled by him", "(lead|advantage|cushion) ...1 (doubled|extended|increased|restored|regained|trebled) by {scorer:person}", "behind"),
    Pattern("the scorer was he", "(scorer|marksman|goalscorer) (was|being) {scorer:person}", "alone"),
    Pattern("the scorers were they", "(scorers|goal-scorers|goalscorers|marksmen|goal-getters) ...4 (were|being|are) {scorer:person}", "behind"),
    Pattern("he was the marksman", "{scorer:person} (was|being|proving|proved) the (marksman|goalscorer)", "alone"),
    Pattern("it was left to him", "left (to|for) {scorer:person} to (score|net|wrap|settle|seal|add|equalise|level|restore|complete|win|snatch|make)", "alone"),
    Pattern("the third came from him", "(first|second|third|fourth|fifth|opener|winner|game-winner|equaliser) (came from|was the work of) {scorer:person}", "alone"),
    Pattern("he registered the point", "{scorer:person} " + _THEN + " (registered|notched|scored|added|obtained|claimed|put on|kicked|placed|secured|got|headed|shot) ...2 (first|second|third|fourth|fifth|sixth|equalising|opening|another) (point|goal)", "before"),
    Pattern("he added number three", "{scorer:person} " + _THEN + " (added|scored|placed|registered|notched|got|put on|headed) number (two|three|four|five|six|seven)", "before"),
    Pattern("he sent it between the posts", "{scorer:person} " + _THEN + " ...2 (sent|put|drove|shot|kicked|headed|placed) (it|the ball|the leather|the sphere|the globe) ...1 between the (posts|uprights|sticks)", "before"),
    Pattern("his goal did it", "{scorer:person} 's ...3 " + _SUREST, "alone"),
    Pattern("his goal did it", "{scorer:person} 's ...3 (goal|strike|header|penalty|volley|free-kick) (gave|was enough|proved|earned|sealed|secured|made|levelled|won|settled|cancelled|handed|put)", "alone"),
    Pattern("fell behind to his goal", "(behind|trailing to|trailed to|cancelled out by|cancelled by|wiped out by|erased by|nullified by|negated by|undone by|beaten by|won by|settled by|decided by|lead through|ahead through|front through|level through|equalised through|levelled through|thanks to|courtesy of) ...4 {scorer:person} 's ...3 " + _GOAL, "alone"),
    Pattern("through him", "(lead|ahead|front|level|levelled|leveled|equalised|equalized|replied|responded|scored|parity|terms) (again|early|late|immediately|on|in|after)? ...6 through {scorer:person}", "behind"),
    Pattern("two-goal Hale", "(two-goal|three-goal|four-goal) ...1 {scorer:person}", "alone"),
    Pattern("a Hale winner", "(a|an|after|by|when|late|early|the|and|from|with|-minute|minute|but|two|another|this) {scorer:person} " + _SUREST, "alone"),
    Pattern("into his own net", "{scorer:person} " + _THEN + " ...3 (~turn|~put|~head|~deflect|~divert|~slice|~knock|~poke|~sweep|~steer|~bundle|~hook|~stab|~force|~touch|~glance|~nod|~slide|~tap|~prod|~send) ...6 (into|in|past) (his|her|their) own (net|goal|keeper|goalkeeper)", "alone"),
    Pattern("own goal by him", "(own goal|own-goal) (from|by|off) ...2 {scorer:person}", "alone"),
    Pattern("a Hale own goal", "(a|an|by|after|the|and) {scorer:person} (own goal|own-goal)", "alone"),
    Pattern("gifted him the goal", "(~gift|~hand|~present) {scorer:person} ...2 (equaliser|equalizer|opener|winner|game-winner|leveller|goal|tap-in)", "alone"),
    Pattern("for him to score", "for {scorer:person} to (score|net|slot|tap|fire home|head home|head in|nod|sweep|convert|equalise|level|finish|bundle|bury|touch home)", "alone"),
    Pattern("he put it in", "{scorer:person} " + _THEN + " ...1 " + _FIRED + " " + _IN, "before"),
    Pattern("he headed the second", "{scorer:person} " + _THEN + " " + _FIRED + " (in|home|through)? (his|her|a|the|an|their) " + _FIRST, "before"),
    Pattern("they were on target", "{scorer:person} " + _THEN + " (was|were) ...1 (on target|on the scoresheet|on the score-sheet|on the mark|on the money|the scorer|the scorers|the goal-getter|the goal-getters)", "before"),
    Pattern("his header restored", "{scorer:person} 's ...3 " + _HITS + " " + _DOES, "alone"),
    Pattern("let him walk it in", "(~let|~allow|~leave|~enable|~invite|~present) {scorer:person} (to)? ...1 " + _FIRED + " " + _IN, "alone"),
    Pattern("let him in for the third", "(~let|~allow|~leave|~enable|~invite|~present|~free|~send) (in)? {scorer:person} (in|through|clear|free|away)? (to)? ...1 (~complete|~score|~claim|~grab|~net|~snatch|~get|~bag|~notch|" + _FIRED[1:-1] + ") (in|home|through)? (a|an|his|her|the|their) ...1 " + _FIRST, "alone"),
    Pattern("let him in to score", "(~let|~allow|~leave|~enable) (in)? {scorer:person} (in|through|clear|free|away)? to (score|equalise|equalize|level|finish|complete|net|convert|restore|double|make it)", "alone"),
    Pattern("ended in him putting it in", "(resulted|resulting|ended|ending|culminated|culminating|concluded|finished|led|leading) (in|with|by|to) {scorer:person} (putting|sending|shooting|kicking|heading|forcing|driving|scoring|netting|equalising|getting|making|rushing|turning|tapping|slotting|firing|notching|registering|nodding|rolling|sweeping|prodding|poking|placing|beating|piloting|adding) ...3 (through|home|in|over the line|between the posts|between the uprights|under the bar|under the tape|into the net|past the keeper|past the goalkeeper|past the custodian|a goal|the goal|first|second|third|fourth|fifth|opener|equaliser|winner|the ball|it|ahead|level)", "alone"),
    Pattern("strikes from him", "(strikes|finishes|headers|volleys|tap-ins|replies) (from|by) {scorer:person}", "behind"),
    Pattern("he delivered the decider", "{scorer:person} " + _THEN + " (delivered|provided|produced|supplied|struck|scored|grabbed|claimed|plundered) the (decider|clincher|decisive goal|decisive second|coup de grace|killer blow|killer goal)", "before"),
    Pattern("he got the others", "{scorer:person} " + _THEN + " (got|had|scored|hit|grabbed|netted|added) (the other|the others|the rest|the only goal|the lot)", "before"),
    Pattern("opened through him", "(opened|opener|advantage|strike|back|lifeline|equaliser|leveller|one back|goal back) (again|early|late|immediately|on|in|after)? ...4 through {scorer:person}", "behind"),
    Pattern("got by him", "(obtained|notched|claimed|added|registered|credited to) by {scorer:person}", "behind"),
    Pattern("set him up for the first", "(set up|sets up|setting up|teed up|tees up|teeing up|played in|plays in) {scorer:person} for (the|his|her|their|a|another) ...1 (first|opener|opening goal|second|third|fourth|fifth|equaliser|equalizer|leveller|winner|game-winner|clincher)", "alone"),
    Pattern("the deadlock broken by him", "(deadlock|scoring|ice|resistance) ...2 (broken|opened|begun|started) ...5 by ...2 {scorer:person}", "alone"),
    Pattern("he was quickest to react", "{scorer:person} " + _THEN + " (was|being) (the)? (quickest|quicker|first|fastest|sharpest) (to react|to respond|to pounce|to the rebound|to the loose ball|on the scene)", "before"),
    Pattern("he came up with the goods", "{scorer:person} " + _THEN + " (came|comes) up with the (goods|answer|winner|goal)", "before"),
    Pattern("had him to thank", "had {scorer:person} to thank for (the|a|their|its) ...2 (goal|winner|equaliser|equalizer|lead|opener)", "alone"),
    Pattern("his corner went straight in", "{scorer:person} 's ...3 (cross-shot|cross|corner|corner-kick|inswinger|free-kick|centre) (drifted|curled|sailed|went|floated|flew|swung|swirled) (straight in|directly in|straight into the net|directly into the net|all the way in|in at the far post|in at the near post|in at the back post)", "alone"),
    Pattern("he brought the total to three", "{scorer:person} (brought|took|carried|raised) the (total|score|tally|figures) (to|up to)", "before"),
    Pattern("number two fell to him", "(first|second|third|fourth|fifth|sixth|goal|number one|number two|number three|number four|number five) (fell to|fell to the lot of|was the work of|came from the foot of|came off the foot of|came off the boot of) {scorer:person}", "alone"),
    Pattern("a goal headed by him", "(goal|point) ...1 (cleverly|neatly|well|smartly|beautifully|finely)? (headed|shot|scored|kicked|put through|put on|added|obtained|gained) by {scorer:person}", "behind"),
    Pattern("he obliged", "{scorer:person} " + _THEN + " (obliged|did the honours|applied the finish|applied the finishing touch|did the necessary) (.|,|from|with|by|in|after|when|on|as)", "before"),
    Pattern("he squared matters", "{scorer:person} " + _THEN + " (squared|evened|tied) (matters|it|things|the game|the match|the score|the scores|the tie)", "before"),
    Pattern("he drew them level", "{scorer:person} " + _THEN + " (drew|dragged|pulled|hauled|brought|put|fired|headed|shot|nodded|edged) ...4 (level|even|ahead|in front|on terms|back on terms|on level terms|in the lead)", "before"),
    Pattern("the lead he gave them", "(lead|advantage) (that|which)? {scorer:person} (gave|had given|handed|had handed|earned|provided)", "alone"),
    Pattern("he restored the cushion", "{scorer:person} " + _THEN + " (doubled|extended|increased|halved|reduced|restored|trebled|cut|sliced|trimmed|narrowed|stretched|regained) ...3 (lead|advantage|deficit|arrears|cushion|margin|parity|equality)", "before"),
    Pattern("he made it two", "{scorer:person} " + _THEN + " made it ...1 (one|two|three|four|five|six) ...1 (apiece|each|all|from|with|when|after|nil|before|,)", "before"),
    Pattern("Hale's second", "{scorer:person} 's (second|third|fourth) (,|.|;|came|was|on|from|made|and|arrived|put|followed|goal|of the afternoon|of the match|of the night|of the game|of the evening|of the day)", "alone"),
    Pattern("two Hale penalties", "(two|three|a pair of) ...1 {scorer:person} (goals|penalties|headers|strikes|free-kicks|volleys|spot-kicks|finishes)", "alone"),
    Pattern("another from him", "(,|and|then) another (from|by) {scorer:person}", "alone"),
    Pattern("he reacted first to salvage it", "{scorer:person} " + _THEN + " (reacted|pounced) ...1 (quickest|fastest|first|sharpest|quicker|faster|on|when|as|after)? ...14 to (salvage|rescue|snatch|equalise|equalize|level|restore|grab|score|net|slot|tap|stab|poke|prod|fire home|head home|sweep|bundle) (a|an|the|in|home|it|matters|his|her|their|parity)", "alone"),
    Pattern("his shot cancelled it out", "{scorer:person} 's ...3 " + _HITS + " ...4 (cancelled|canceled|wiped|cancelling) (it|that|this|the goal|the lead) out", "alone"),
    Pattern("two for him", "(hat-trick|treble|brace|double|two|three|four|one) for ...2 {scorer:person}", "alone"),
    Pattern("him with two", "{scorer:person} (,)? with (two|both|three|all three|the other|the others|a brace|a hat-trick) (,|.|;|and|goals|strikes)", "alone"),
    Pattern("he gave them a lead", "{scorer:person} " + _THEN + " (gave|handed|earned|fired|shot|headed|put|had given) ...4 (a|an) ...3 (lead|advantage)", "before"),
    Pattern("his shot went in", "{scorer:person} 's ...3 " + _HITS + " ...1 " + _FLEW + " ...1 (in|home|into the net|into the ...2 corner|into the roof|over the line|past the keeper|past the goalkeeper|under the keeper|under the goalkeeper|beyond the keeper|beyond the goalkeeper)", "alone"),
    Pattern("his shot beat him", "{scorer:person} 's ...3 " + _HITS + " ...1 " + _FLEW + " ...1 (past|under|beneath|underneath|beyond|through) {keeper:person}", "alone"),
    Pattern("he could not miss", "{scorer:person} , who ...1 (could not miss|could n't miss|could hardly miss|could scarcely miss|made no mistake|did the rest|had the simple task|had the simplest|had the easy task|had only to|had the easiest)", "alone"),
    Pattern("two-nil as he", "(it was|it became|made it|make it|making it|score was|score became) ...1 {s:score} ...1 (as|through|thanks to|courtesy of) {scorer:person}", "alone"),
    Pattern("he the second", "(and|,|;|with|but) {scorer:person} (the|a) (second|third|fourth|fifth|winner|game-winner|opener|equaliser|leveller) (on|in|after|from|with|.|,|;|just|five|ten|two|three|when|before|late|midway|soon|shortly|a|{n:number})", "alone"),
    Pattern("behind to a Hale header", "(behind|trailing|trailed|down|led) ...1 (to|through) (a|an) ...2 {scorer:person} " + _GOAL, "alone"),
    Pattern("he completed the scoring", "{scorer:person} " + _THEN + " (completed|rounded off|closed|finished|wrapped up|capped|concluded) the (scoring|rout|win|victory|score|tally|thrashing|turnaround|comeback)", "before"),
    Pattern("up he stepped", "(up stepped|up popped|along came|in stepped|step forward|stepped forward|in came) ...2 {scorer:person} to ...1 (score|fire|slot|head|nod|sweep|convert|send|equalise|level|win|make|restore|put|bury|smash|volley|lash|tap|curl|drill|roll|lift|prod|poke|stroke|grab|snatch|seal)", "alone"),
    Pattern("he was on hand", "{scorer:person} (was|being|were) ...1 (on hand|there|in place|perfectly placed|well placed|quickest|first|best placed|left) to ...1 (knock|tap|turn|fire|slot|head|nod|sweep|prod|poke|stab|bundle|convert|finish|score|apply|roll|ram|smash|lash|force|touch|bury|side-foot|steer)", "alone"),
    Pattern("it was he who scored", "(it was|{t:team} ,) {scorer:person} who ...1 (scored|opened|equalised|equalized|levelled|netted|doubled|nodded in|nodded home|converted|headed in|headed home|fired home|struck the|grabbed the|snatched the|broke the|pulled one back|pulled a|got the|gave them the lead|put them ahead|put them in front)", "alone"),
    Pattern("he it was", "{scorer:person} it was (who|that) ...1 (scored|opened|equalised|levelled|netted|doubled|nodded|converted|headed in|headed home|fired home|struck the|grabbed the|snatched the|broke the|pulled one back|got the)", "alone"),
    Pattern("he grabbing the other", "{scorer:person} (grabbing|getting|scoring|netting|bagging|claiming|notching|adding|completing|hitting|heading|firing|registering) (the|a|an|his|her|another) ...1 (first|second|third|fourth|fifth|sixth|opener|equaliser|equalizer|leveller|leveler|winner|game-winner|consolation|brace|hat-trick|double|treble|other|last|only)"+ " (.|,|;|and|for|in|as|before|from|on|after|with|goal|six|five|ten|late|when|just|deep)", "alone"),
    Pattern("he grabbing both", "{scorer:person} (grabbing|getting|scoring|netting|bagging|claiming|notching|hitting) (both|two|twice|all three|three|four|the lot) (.|,|;|and|for|goals|in|as|before|of|from)", "alone"),
    Pattern("one each from him", "(one each|one apiece|a goal each|a goal apiece) from {scorer:person}", "behind"),
    Pattern("he put them two up", "{scorer:person} " + _THEN + " (put|fired|sent|headed|shot|had put|had fired|edged) ...3 (one|two|three|four|1-0|2-0|3-0|2-1|3-1|1-nil|2-nil|one-nil|two-nil|three-nil|two-one|three-one|a goal|two goals|three goals) (up|ahead|clear|in front|to the good)", "before"),
    Pattern("cancelled out by him", "(cancelled out|canceled out|negated|nullified) by ...3 {scorer:person}", "alone"),
    Pattern("a lead wiped out by him", "(lead|advantage|goal|opener|strike|header|penalty|effort|deficit|cushion|one|which) ...3 wiped out by ...3 {scorer:person}", "alone"),
    Pattern("he needed minutes to score", "{scorer:person} " + _THEN + " (needed|took|required) (only|just|a mere|barely|less than|little more than|all of)? ...2 (minute|minutes|seconds) to (score|open|find the net|net|strike|make his mark|get on the scoresheet|break|equalise|level)", "before"),
    Pattern("he gave him no chance", "{scorer:person} ...1 (gave|left) {keeper:person} (no chance|no possible chance|no earthly chance|with no chance|without a chance|helpless)", "alone"),
    Pattern("he who gave him no chance", "{scorer:person} , who ...7 (gave|left) {keeper:person} (no chance|no possible chance|no earthly chance|with no chance|without a chance|helpless)", "alone"),
    Pattern("who beat him with a shot", "{scorer:person} , who ...1 beat {keeper:person} (" + _WITH_A_SHOT[1:-1] + "|from ...2 (yards|metres|meters))", "alone"),
    Pattern("he beat him with a shot", "{scorer:person} " + _THEN + " beat {keeper:person} " + _WITH_A_SHOT, "alone"),
    Pattern("he had two", "{scorer:person} " + _THEN + " (had|got|hit|managed|bagged|grabbed|scored) (two|three|both|all three|a pair|the pair|the first two|the first three|the last two) (,|.|;)", "before"),
    Pattern("his drive in between", "{scorer:person} 's ...2 " + _HITS + " (in between|in reply|in response|sandwiched)", "alone"),
    Pattern("he accepted the gift", "{scorer:person} , who ...2 (accepted the gift|accepted the invitation|accepted gratefully|could not believe his luck|does the rest|makes no mistake)", "alone"),
    Pattern("he got the touch", "{scorer:person} " + _THEN + " (got|applied|supplied|provided|had|added) the ...1 (decisive|final|finishing|crucial|last|killer|vital|telling|necessary) touch", "alone"),
    Pattern("he put away the kick", "{scorer:person} " + _THEN + " (despatched|dispatched|converted|tucked away|put away|slotted home|buried|stroked home|swept home|rolled home|rammed home) the (resulting|ensuing|resultant|consequent)? (kick|spot-kick|penalty)", "alone"),
    Pattern("he was successful", "{scorer:person} " + _THEN + " (was|were|proved) (again|once more|once again|twice) successful", "alone"),
    Pattern("the second, headed by him", "(first|second|third|fourth|fifth|sixth|opener|equaliser|equalizer|leveller|leveler|winner|game-winner|goal) (, ...5 ,)? (was|being|were) ...2 " + _BY_VERB + " (in|home|through)? ...4 by {scorer:person}", "behind"),
    Pattern("beaten by his drive", "{keeper:person} (was|being|was well|was fairly|was completely) ...1 (beaten|defeated|deceived) (by|with) ...6 (shot|drive|header|volley|effort|grounder|lob|chip|free-kick|penalty|cross-shot|strike) (from|by) {scorer:person}", "alone"),
    Pattern("no chance with his drive", "{keeper:person} (had|stood) ...1 (no chance|no earthly chance|no possible chance|little chance) (with|against) ...6 (from|by) {scorer:person}", "alone"),
    Pattern("a header from him decided it", "(header|strike|goal|penalty|free-kick|volley|effort|drive|shot|finish) (from|by) {scorer:person} (, ...8 ,)? " + _DOES.replace("|broke|", "|broke|separated|divided|"), "alone"),
    Pattern("found him for a finish", "(~find|~feed|~send|~slip|~square|~cross|~release|~pick|~play|~put|~cut|~roll|~set|~tee|~pass|~lay) ...6 {scorer:person} (, ...8 ,)? ...5 for (a|an|the|his|her|an easy|a simple) ...2 (finish|tap-in)", "alone"),
    Pattern("he had the simple task", "{scorer:person} ...4 (simple|simplest|easy|easiest|straightforward|formal) (task|job|matter|business) of", "alone"),
    Pattern("he could not miss it", "{scorer:person} (, ...6 ,)? ...1 (could not miss|could n't miss|could hardly miss|could scarcely miss|could not fail|had only to tap|had only to push|had only to roll|had only to nod)", "alone"),
    Pattern("the second belonged to him", "(goal|first|second|third|fourth|fifth|opener|equaliser|winner|game-winner) (, ...8 ,)? (belonged|was credited|went|fell) to {scorer:person}", "alone"),
    Pattern("it ended in him scoring", "(~end|~result|~culminate|~finish) (in|with) {scorer:person} ...1 (scoring|netting|beating|heading|shooting|finding|slotting|tapping|firing|sweeping|forcing|equalising|levelling|converting|rushing|turning|nodding)", "alone"),
    Pattern("their goal fell to him", "(citadel|fortress|charge|colours) ...2 (fell|lowered|captured|pierced|reduced|downed) ...5 (by|from|to) {scorer:person}", "alone"),
    Pattern("through the agency of him", "through the (agency|medium|instrumentality|good offices) of {scorer:person}", "behind"),
    Pattern("he netting from it", "{scorer:person} (netting|scoring|equalising|converting|levelling) (from|with|after|in|on|at|off|.|the rebound|the first|the second|the third|the winner)", "alone"),
    Pattern("he crowned it with the third", "{scorer:person} " + _THEN + " (crowned|capped|rounded off|completed|topped off) ...6 with (the|his|her|a) ...1 (first|second|third|fourth|fifth|goal|winner|game-winner|equaliser)", "before"),
    Pattern("he had no difficulty", "{scorer:person} (unmarked|alone|free|,)? (who|and that player|and the latter|and he|and she|and the player) had no (difficulty|trouble) in (scoring|netting|beating|finding|heading|tapping|converting)", "alone"),
    Pattern("let him in for the second", "(~let|~put|~send|~play|~slip|~release|~feed|~find) ...2 {scorer:person} ...2 for (the|his|her) ...1 (first|second|third|fourth|fifth|opener|equaliser|leveller|winner|game-winner|clincher)", "alone"),
    Pattern("he got one himself", "{scorer:person} " + _THEN + " (got|scored|had|added|grabbed|netted|bagged) one (himself|herself|of his own|of her own)", "alone"),
    Pattern("he connected on a penalty", "{scorer:person} " + _THEN + " (connected on|cashed in on|scored on) (a|the|his|her) ...1 (penalty|spot|free)", "before"),
    Pattern("his shot ended in the net", "{scorer:person} ('s)? ...2 " + _HITS + " ...1 (nestled|ended up|finished|finished up|landed|lodged|nestling) (in|inside) (the|his) ...2 (net|corner|goal|rigging)", "alone"),
    Pattern("the second was his", "(goal|first|second|third|fourth|fifth|opener|equaliser|winner|game-winner) (, ...8 ,)? (was|were) {scorer:person} 's (.|,|;)", "alone"),
    Pattern("he whose shot went in", "{scorer:person} , whose ...3 " + _HITS + " ...1 " + _FLEW + " ...1 (in|home|into the net|into the ...2 corner|into the roof|over the line|past the keeper|past the goalkeeper|under the keeper|under the goalkeeper|beyond the keeper|beyond the goalkeeper)", "alone"),
    Pattern("the third arrived through him", "(first|second|third|fourth|fifth|opener|winner|game-winner|equaliser|goal) (, ...5 ,)? ...3 (came|arrived|followed) ...6 (through|via|by way of|off the head of|from the head of|from the boot of|off the boot of) {scorer:person} (.|,|;|on|in|after|with|when|just|midway|before|five|ten|two|three|six|four|{n:number})", "alone"),
    Pattern("the second came from him", "(first|second|third|fourth|fifth|opener|winner|game-winner|equaliser|goal) , ...5 , (came from|was the work of|came off) {scorer:person}", "alone"),
    Pattern("he accounted for both", "{scorer:person} " + _THEN + " (accounted for|was responsible for|was credited with|contributed) (both|two|three|all three|all four|the first|the second|the other|the others|the rest|the third|the only)", "before"),
    Pattern("made the second for him", _MADE + " (the|a|an|his|her|their|another) ...1 " + _NUMBERED + " (goal)? (on a plate|on a platter)? for ...1 {scorer:person}", "alone"),
    Pattern("made the second of a side for him", _MADE + " {side:team} 's ...1 " + _NUMBERED + " (goal)? (on a plate|on a platter)? for ...1 {scorer:person}", "alone"),
    Pattern("made the second, setting him up for it", "(~set up|~tee up|~pick out|~find|~release|~feed|~play in|~slip in|~send in|~put in) ...2 {scorer:person} ...4 for (the|a|his|her|their|what|number) ...1 " + _NUMBERED, "alone"),
    Pattern("made the second, setting him up then", "(~set up|~tee up) ...2 {scorer:person} (in|on|after|inside) (the)? ({n:number}|{o:ordinal}|hour|half-hour|stroke)", "alone"),
    Pattern("made the second, on a plate for him", "(on a plate|on a platter) (for|to) ...1 {scorer:person} (in|on|after|to|at|,|.|;|for|with|inside|who)", "alone"),
    Pattern("ahead, with him beating", "(lead|ahead|front|level|terms|equalised|equalized|advantage|parity) ...1 with {scorer:person} (beating|slotting|firing|tapping|netting|scoring|converting|volleying|finishing|nodding|poking|sweeping|curling|drilling|smashing|rifling|bundling|stabbing|prodding|dispatching|burying|heading)", "alone"),
    Pattern("left him the simplest of finishes", "(~leave|~give|~present|~hand|~offer) {scorer:person} (with)? (a|an|the) ...1 (easiest|simplest|simple finish|simple header|simple task|easy finish|easy task|tap-in|formality|open goal|empty net|unguarded net)", "alone"),
    Pattern("got his head to it", "{scorer:person} " + _THEN + " (got|gets|getting|put|puts) (his|her|a) ...1 " + _LIMB + " (to|on|on to|onto|upon) (it|a|{giver:person} 's)", "before"),
    Pattern("onto the head of him", "(on|onto|to|off|met|meets|meeting|found|finds|finding) the " + _LIMB + " of ...1 {scorer:person}", "alone"),
    Pattern("onto his head", "(on|onto|upon|found|finds|finding) {scorer:person} 's ...1 (head|forehead|brow|toe)", "alone"),
    Pattern("he the other", "(two|brace|pair|both|first|second|one|three|hat-trick|opener|winner|game-winner) (goals|of the goals|of them)? (,|and|;|, and|with|, with|while) {scorer:person} (the|getting the|scoring the|adding the|got the|scored the|with the) (other|others|rest|remainder)", "alone"),
    Pattern("won with a Hale free-kick", "(won|winning|win|wins|sealed|sealing|secured|snatched|settled|rescued|rescuing|salvaged|earned|earning|equalised|equalising|levelled|levelling|ahead|in front|lead|victory|point|draw|level|needed|took|replied|responded|scored) ...4 (with|through|by|from|to|thanks to|courtesy of|needed|took)? (a|an) ...3 {scorer:person} (goal|strike|header|volley|half-volley|penalty|spot-kick|free-kick|finish|effort|drive|lob|chip|screamer|thunderbolt|double|hat-trick) (.|,|;|to|in|on|after|two|three|four|five|six|seven|eight|ten|with|midway|just|deep|six|late|early|when|{n:number})", "alone"),
    Pattern("conceding from a free-kick by him", "(conceding|conceded|concede|fell behind|falling behind|went behind|going behind|trailed|trailing|behind) ...2 (from|to) (a|an) ...3 (goal|strike|header|volley|penalty|spot-kick|free-kick|finish|effort|drive|lob) (by|from) {scorer:person}", "alone"),
    Pattern("and he on the hour", "(scored|struck|netted|converted|replied) ...8 (and|,|, and|with|while) {scorer:person} (on|after|in|from) (the hour|the half-hour|{n:number} minutes|the {o:ordinal}|the last minute|the dying|added time|stoppage time|injury time|the spot)", "alone"),
    Pattern("the first came from", "(first|second|third|fourth|fifth|others|other) (one|two|three|goal|goals)? (came|coming|arrived) (from|through|via|courtesy of) {scorer:person}", "behind"),
    Pattern("and the second from", "(came|coming|arrived) ...9 (and|,|with) the (second|third|fourth|fifth|other|others) (one|two)? (coming|came)? (from|through|via) {scorer:person}", "behind"),
)  # fmt: skip

_PAST = (
    "(slotted|fired|thumped|headed|tapped|swept|nodded|drilled|stroked|slammed|smashed|volleyed|poked|prodded|bundled|turned"
    "|crashed|curled|rifled|lashed|side-footed|sidefooted|hammered|blasted|stabbed|rolled|glanced|hooked|steered|guided|thrashed"
    "|powered|slid|forced|knocked|tucked|rammed|clipped|chipped|lifted|scrambled|touched|walked|finished|placed|passed|bent"
    "|whipped|lobbed|dinked|buried|planted|drove|shot"
    "|slots|fires|thumps|heads|taps|sweeps|nods|drills|strokes|slams|smashes|volleys|pokes|prods|bundles|crashes|curls|rifles"
    "|lashes|side-foots|sidefoots|hammers|blasts|stabs|rolls|glances|hooks|steers|guides|thrashes|powers|slides|forces|knocks"
    "|tucks|rams|clips|chips|lifts|scrambles|places|passes|bends|whips|lobs|dinks|buries|plants|drives)"
)
# What somebody does who scores, without him: `mentions/done_by_subject.py` looks for whose verb it is.
FINISHES: tuple[Pattern, ...] = (
    Pattern("put it home", _PAST + " (home|it home|it in|in|the ball home|the ball in|the ball over the line|into the net|into an empty net|into the empty net|into the unguarded net|past the keeper|past the goalkeeper)"),
    Pattern("put the winner in", _PAST + " (home|in)? (the|his|her|an|a) ...1 (opener|equaliser|equalizer|leveller|leveler|winner|game-winner|second|third|fourth|fifth) ...1 (in|home|past|beyond|from|into|with|off|.|,)"),
    Pattern("put it into the corner", _PAST + " ...5 (into|inside|in) (the|an|his|her) ...2 (corner|net|post|roof)"),
    Pattern("put it past him", _PAST + " (it|the ball|home|low|high|wide|left-footed|right-footed)? (past|beyond) {keeper:person}"),
    Pattern("beat him with a shot", "beat ...1 {keeper:person} " + _WITH_A_SHOT),
    Pattern("gave him no chance", "(gave|left|gives|leaves) {keeper:person} (no chance|no possible chance|no earthly chance|with no chance|without a chance|helpless)"),
    Pattern("completed his treble", "(completed|completing|sealed|clinched|bagged) (his|her|a) ...2 (treble|hat-trick|hattrick|double|brace)"),
    Pattern("and equalised", "(equalised|equalized|levelled|leveled|netted) (in|on|after|when|midway|just|late|soon|via|off|again|before|at|.|,|;)"),
    Pattern("and scored then", "(scored|netted) (in the {o:ordinal}|on {n:number} minutes|after {n:number} minutes|on the hour|on the half-hour|on the stroke)"),
    Pattern("and scored for them", "(scored|netted|goaled|equalised|equalized) (for|amid|with a|with an|from close|.|,|;)"),
    Pattern("beat him with ease", "(beat|beats) {keeper:person} (with ease|easily|comfortably|all ends up|at his near post|at the near post|at his far post|from close range|from close in|from (six|eight|ten|twelve|12|15|20|25|30) yards|low|for the|to make it|to give|to put)"),
    Pattern("dinked it over him", "(dinked|lifted|chipped|lobbed|clipped|scooped) (it|the ball) over (him|her|the keeper|the goalkeeper) (.|,|;|to|for|and|with|into|from)"),
    Pattern("put it in off the post", _PAST + " ...7 (and)? in (off|via|by|at) ...4 (post|bar|crossbar|upright|woodwork|stanchion|fingertips)"),
)  # fmt: skip

# Words near that take a goal back, or put it on another day.
UNDONE = frozenset(
    "disallowed offside ruled flag flagged chalked attempted attempting tried trying thought almost nearly prevent prevented"
    " preventing could should would might may ago corresponding previous last earlier since career tally".split()
)
# Words that take it back in its own clause only: "Hale tapped in when Lind's shot came back off the post".
FAILED = frozenset(
    "stop stopped denied deny yellow red card booking bookable caution save saved wide over bar post".split()
)
