"""Statements beyond the match that can be checked: gaps, streaks, earlier meetings, firsts, careers, appointments.

What a phrase `says` is the claim's kind; `n`, `number` or `ordinal` slots are its value, "=2" after the kind a fixed one.
"""

from pressbox.datatypes.pattern import Pattern

_GAMES = "(games|matches|outings|fixtures|appearances|visits|trips|meetings|attempts|starts|derbies|encounters|contests|ties)"
_GAME = "(game|match|outing|fixture|appearance|visit|trip|meeting|attempt|start|derby|encounter)"
_WIN = "(win|victory|defeat|loss|draw|stalemate|clean-sheet|triumph|success|reverse|shutout)"
_WINS = "(wins|victories|defeats|losses|draws|stalemates|clean-sheets|triumphs|successes|shutouts)"
_RUN = "(successive|straight|consecutive|back-to-back)"
_HOME = "(home|away|league|cup|european|derby|premier|competitive|top-flight|serie|group|a|league's)"
_MONTH = (
    "(january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|autumn"
    "|spring|winter)"
)
_SINCE = "(since|in|for|at)"

PATTERNS = (
    # Gaps in the table
    Pattern("points clear", "{n:number} (point|points)? (clear|ahead|above|behind|adrift|off|below|shy|short|better|worse) (of|from|off)? ...2 {team:team}", "points_gap"),
    Pattern("points clear at the top", "{n:number} (point|points)? (clear|ahead) ...2 (at|on|of) ...3 (top|summit|leaders|pack|table|standings|rivals|field|chasing)", "points_gap"),
    Pattern("points clear", "{n:number} (point|points)? (clear|ahead|behind|adrift|off|above|below) (of|from)? ...4 (zone|safety|danger|leaders|top|four|drop|trouble|places|bottom|summit|lead|pace|play-offs|playoffs)", "points_gap"),
    Pattern("go points clear", "(~go|~move|~stay|~remain|~pull|~sit|~be) ...1 {n:number} (point|points)? (clear|ahead|behind|adrift)", "points_gap"),
    Pattern("go clear of", "(~go|~move|~ease) ...3 {n:number} clear of", "points_gap"),
    Pattern("within points of", "(within|to) {n:number} (point|points)? of {team:team}", "points_gap"),
    Pattern("within a point of", "within (a|one|touching) (point|distance) of ...3 {team:team}", "points_gap=1"),
    Pattern("just a point ahead", "(just|only|by)? (a|one) (single)? point (clear|ahead|behind|adrift|off|above|below|better)", "points_gap=1"),
    Pattern("point lead", "(lead|advantage|gap|cushion|deficit|margin) ...10 to {n:number} (point|points)?", "points_gap"),
    Pattern("lead of points", "(lead|advantage|gap|cushion|deficit|margin) of {n:number} (point|points)?", "points_gap"),
    Pattern("gap widened", "(gap|lead|advantage) to ...3 {team:team} ...4 (to|at) {n:number} (point|points)?", "points_gap"),
    Pattern("increased advantage", "(~increase|~cut|~reduce|~extend|~trim|~stretch|~close) ...3 (advantage|lead|gap) over ...2 {team:team} to {n:number}", "points_gap"),
    Pattern("points separate", "{n:number} (point|points)? (now)? (separate|separates|divide|divides|between)", "points_gap"),
    *(
        Pattern("n-point lead", f"({word}-point|{n}-point) (lead|advantage|cushion|gap|deficit|margin|buffer)", f"points_gap={n}")
        for n, word in enumerate(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
            " eighteen nineteen twenty".split(), 1)
    ),
    # Level
    Pattern("level on points with", "level (on|at) (points|{n:number} (point|points)?) ...1 (with|alongside) {team:team}", "level_on_points"),
    Pattern("level on points", "level (on|at) {n:number} points", "level_on_points"),
    Pattern("level on points", "level (on|at) points", "level_on_points"),
    Pattern("also on points", "also (on|have|with) {n:number} points", "level_on_points"),
    Pattern("same points", "(same|identical) (number|amount|total)? (of)? points (as|tally)?", "level_on_points"),
    Pattern("level with at the top", "level with {team:team} at ...5 (top|summit|bottom|foot)", "level_on_points"),
    Pattern("joined on points", "(~join|alongside) ...3 {team:team} on {n:number} points", "level_on_points"),
    Pattern("goal difference", "(goal-difference|goal difference)", "goal_difference"),
    Pattern("ahead on goal difference", "(ahead|above|behind|below|over|from|with|pip|pips|pipped) ...2 {team:team} ...3 (on|by) ...2 (goal-difference|goal difference|goals scored)", "goal_difference"),
    Pattern("goal average", "(on|by) (goal|goals) (average|scored)", "goal_difference"),
    Pattern("goals scored only", "(on|by|virtue) ...3 (goals|goal) (scored|ratio)", "goal_difference"),
    # Streaks
    Pattern("without a win in four", "(without|not|failed|yet|no|have) ...2 (win|won|victory|wins|goal|scoring|scored|point|beaten|lost|defeat|conceding|conceded) ...3 (in|for) ...4 {n:number} ...3 (games|matches|outings|fixtures|home|away|league|attempts|visits|meetings|months)", "streak"),
    Pattern("without a win in", "(without|no) (a)? (win|victory|goal|point|wins) ...2 (in|for|from) ...3 {n:number}", "streak"),
    Pattern("winless in", "(winless|goalless|scoreless|unbeaten|undefeated|victorious|unbreached) ...2 (in|for|through|over|after|since) ...3 {n:number}", "streak"),
    Pattern("unbeaten run", "(unbeaten|undefeated|winless|losing|winning|scoring|goalless|perfect|100%) ...2 (run|record|streak|start|sequence|spell)", "streak"),
    Pattern("unbeaten run of", "(unbeaten|undefeated|winless|losing|winning) ...2 (run|record|streak|start|sequence) (to|of|at|since) {n:number}", "streak"),
    Pattern("n-match run", "(run|streak|sequence) (of|to) {n:number} ...3 (games|matches|wins|defeats|draws|victories|losses)", "streak"),
    Pattern("fourth straight win", f"{{n:ordinal}} {_RUN} ...4 {_WIN}", "streak"),
    Pattern("fourth win in a row", f"{{n:ordinal}} ...4 {_WIN} (in a row|on the (bounce|spin|trot|run))", "streak"),
    Pattern("fourth win in six", f"{{n:ordinal}} ...3 {_WIN} (in|from|of|out) ...3 {{of:number}}", "streak"),
    Pattern("fourth in a row", "{n:ordinal} in a row", "streak"),
    Pattern("four straight wins", f"{{n:number}} {_RUN} ...3 {_WINS}", "streak"),
    Pattern("four wins in a row", f"{{n:number}} ...3 ({_WINS}|games|matches) (in a row|on the (bounce|spin|trot|run)|in succession|running)", "streak"),
    Pattern("four wins in six", f"{{n:number}} ...3 {_WINS} (in|from|out|of) ...5 {{of:number}}", "streak"),
    Pattern("four in a row", "{n:number} (league)? ...2 (in a row|on the (bounce|spin|trot|run)|in succession)", "streak"),
    Pattern("successive", f"(successive|consecutive|back-to-back) ...3 ({_WINS})", "streak=2"),
    Pattern("won last four", "(~win|~lose|~draw|~beat|~score) ...4 (last|previous|past) {n:number}", "streak"),
    Pattern("one win in twelve", f"{{n:number}} (win|victory|defeat|point|goal|points|goals) (in|from) ...5 {{of:number}} ...3 {_GAMES}", "streak"),
    Pattern("in their last nine", f"(in|of|from|over) (their|its|his|the) (last|past|previous|opening|first) {{n:number}} (...3 {_GAMES})?", "streak"),
    Pattern("ended a run", "(~end|~snap|~halt|~extend|~continue|~stretch) ...5 (streak|sequence|wait|drought|(unbeaten|winning|losing|winless|goalless|scoring|barren|match|home|away|league) (run|record))", "streak"),
    Pattern("have won four", "(have|has|had) (now)? (won|lost|drawn) (only|just|all)? {n:number} ...4 (of|from|in) ...3 {of:number}", "streak"),
    Pattern("games without", f"{{n:number}} ...2 {_GAMES} (without|since|unbeaten)", "streak"),
    Pattern("nth clean sheet", "{n:ordinal} ...2 clean sheet", "streak"),
    # Against each other
    Pattern("first win over since", "first ...5 (win|victory|defeat|loss|success|triumph) (over|against|at|on|in|to|away) ...5 since {year:year}", "head_to_head"),
    Pattern("first derby win", "first ...2 (derby|clasico) (win|victory|defeat|goal|loss) ...3", "head_to_head"),
    Pattern("never beaten", "never ...3 (beaten|won|lost|scored|defeated|tasted) ...2 (against|to|at|over|in)? ...2 {team:team}", "head_to_head"),
    Pattern("never scored against", "(never|not|yet) ...2 (scored|score|beaten|lost|won) (against|to|at|in)", "head_to_head"),
    Pattern("beaten only once in", "(beaten|defeated) ...3 (once|twice|never) ...4", "head_to_head"),
    Pattern("not beaten since", "(not|n't|never) ...2 (beaten|won|lost|scored|tasted|defeated) ...6 since", "head_to_head"),
    Pattern("goal against", "(first|second|third|fourth|fifth) goal against {team:team}", "head_to_head"),
    Pattern("record against", "record ...2 against {team:team}", "head_to_head"),
    Pattern("meetings", "{n:number} ...3 (meetings|encounters|clashes|derbies|head-to-heads|visits)", "head_to_head"),
    Pattern("nth derby", "{n:ordinal} (meeting|derby|clash|edition)", "head_to_head"),
    # The last time
    Pattern("the 2-2 draw in November", f"(the|a|their|its) {{score:score}} ...3 (draw|win|defeat|victory|loss|stalemate|thrashing|drubbing|hammering|humiliation|reverse|triumph) ...5 (in|last|on|earlier|back) ...1 {_MONTH}", "previous_meeting"),
    Pattern("November's 2-0 defeat", f"{_MONTH} 's ...2 {{score:score}}", "previous_meeting"),
    Pattern("reverse fixture", "(reverse|corresponding|return) (fixture|game|match|clash|meeting|encounter)", "previous_meeting"),
    Pattern("first leg", "first leg ...6 {score:score}", "previous_meeting"),
    Pattern("last met", "(last|previous|last) (met|meeting|time|encounter|visit) ...8 {score:score}", "previous_meeting"),
    Pattern("when the sides met", "when ...3 (sides|teams|clubs|two|pair) (last)? (met|meet)", "previous_meeting"),
    Pattern("lost earlier this season", "{score:score} ...6 (earlier this season|last season|last month|last week|last term|in the reverse)", "previous_meeting"),
    # Firsts and mosts
    Pattern("first since", "first ...12 since", "record"),
    Pattern("first time since", "for the first time (since|in|this|ever|under|at|after)", "record"),
    Pattern("first ever", "(first|maiden) (ever|goal|win|victory|point|points|defeat|major|title|trophy|clean)", "record"),
    Pattern("biggest win", "(biggest|largest|heaviest|best|worst|highest|earliest|latest|quickest|fastest|youngest|oldest|greatest|longest) ...3 (win|victory|defeat|loss|start|margin|run|goal|ever|goalscorer|scorer|crowd|attendance|player|away|home)", "record"),
    Pattern("record win", "(a|record-breaking|club|their|the) record (win|victory|defeat|crowd|attendance|run|score|scoreline)", "record"),
    Pattern("club record", "(club|league|national|world|all-time|premier|season) record", "record"),
    Pattern("record", "(~break|~equal|~set|~match|~extend) ...5 record", "record"),
    Pattern("since year", "(not|never|n't) ...6 since {year:year}", "record"),
    Pattern("n-th of the season", "{n:ordinal} ...4 (of|for|this) (the|this)? (season|campaign|term)", "career"),
    # Europe, promotion, the next round
    Pattern("qualify", "(~qualify|~progress|~advance) (for|to|into|from) ...3 (stage|stages|round|final|last|group|finals|knockout|semi-final|semi-finals|quarter-finals|quarter-final|champions|europa|world|euro|european|knock-out)", "qualification"),
    Pattern("into the last sixteen", "(into|reach|reached|in|book|booked|secure|secured|seal|sealed|for) ...4 (last|round) (16|sixteen|eight|four|32)", "qualification"),
    Pattern("place in the final", "(~book|~secure|~seal|~clinch|~earn|~claim|~guarantee) ...4 (place|spot|berth|passage|qualification) (in|to|into|for)", "qualification"),
    Pattern("European hopes", "(european|europa|champions|title|promotion|play-off|playoff|top-four|survival|uefa|world) ...2 (hopes|chase|bid|ambitions|race|qualification|aspirations|challenge|dream|push|expectations|chances)", "qualification"),
    Pattern("European place", "(champions|europa|european|uefa|play-off|playoff) ...1 (places|place|spots|spot|berths|berth|football)", "qualification"),
    Pattern("relegated", "(were|are|been|already|was|now|be) (already)? (relegated|promoted|eliminated|knocked-out)", "qualification"),
    Pattern("into the next round", "(into|reached|reach|in) the (((second|third|fourth|fifth|sixth|next|group|qualifying|preliminary) (round|phase|stage))|quarter-finals|semi-finals|quarterfinals|semifinals|knockout)", "qualification"),
    Pattern("crowned champions", "(crowned|champions|~clinch|~seal|~win) ...4 (champions|title|championship|crown)", "qualification"),
    # Careers
    Pattern("debut", "(his|her|full|first-team|senior|league|professional|international|a|premier|competitive|home|making) ...3 debut", "career"),
    Pattern("nth appearance", "{n:ordinal} ...4 (appearance|appearances|cap|start|outing|international) (for|of|in|as)?", "career"),
    Pattern("appearances", "{n:number} ...4 (appearances|caps|internationals)", "career"),
    Pattern("first goal for", "(his|her) first ...4 (goal|goals|strike|start|hat-trick|appearance) (for|in|of|since|against)?", "career"),
    Pattern("nth goal", "(his|her) {n:ordinal} ...3 (goal|goals|strike|hat-trick|league|premier|international)", "career"),
    Pattern("goals in games", "{n:number} ...3 goals (in|from) ...4 {of:number} ...2 (games|matches|appearances|outings|starts|league)", "career"),
    Pattern("never scored", "(has|had|have) never ...1 (scored|won|played|lost)", "career"),
    Pattern("won honours", "(~win) ...2 {n:number} ...3 (titles|caps|medals|trophies|championships|cups|leagues)", "career"),
    Pattern("won honours", "(~win) ...2 {n:number} ...3 (titles|caps|medals|trophies|championships|cups|leagues) and the {year:year} ...3 (cup|title|championship|league|trophy|shield)", "career"),
    Pattern("goals for the club", "(~score) (once|twice|{n:number} (times|goals)) for (the club|his country|her country|the national team)", "career"),
    Pattern("years since he last", "{n:number} years (since|after) ...8 last (played|scored|won|appeared|featured|wore|turned)", "career"),
    Pattern("nth touch", "{n:ordinal} touch (in|of|inside) the ...2 (box|area|match|game|evening|night|half)", "career"),
    Pattern("spent years", "(during|in|over|after|for) ...2 {n:number} years (as|at|with|in)", "career"),
    Pattern("against his former club", "(former|old) (club|side|team|employers)", "career"),
    Pattern("top scorer", "(leading|top|joint-top|record) (scorer|goalscorer|goal-scorer|marksman)", "career"),
    # Coaches come and go
    Pattern("was appointed", "((~appoint|~hire) ...3 (as|last|this|on|in|to|manager|coach|boss|by)|(~name|installed|unveiled) ...2 (as|manager|coach|boss) ...2 (manager|coach|boss|successor|replacement)?)", "appointment"),
    Pattern("was appointed", "(was|been|being|were) (newly|recently)? (appointed|hired|installed)", "appointment"),
    Pattern("was sacked", "(was|were|been|being|is|having) ...1 (fired|sacked|axed|ousted|dismissed as)", "appointment"),
    Pattern("fired after", "(fired|sacked|dismissed|axed|ousted) (after|following) (just|only)? {n:number} (days|games|matches|months|weeks)", "appointment"),
    Pattern("replaced as manager", "(~replace|~succeed) ...4 (as|in) ...3 (manager|coach|boss|charge|hot-seat|dugout)", "appointment"),
    Pattern("new coach", "(new|newly-appointed|recently-appointed|interim|caretaker) ...1 (coach|manager|boss)", "appointment"),
    Pattern("took charge", "((~take|~assume) (charge|the reins|the helm)|(~take) over ...3 (manager|coach|boss|charge))", "appointment"),
    Pattern("first game in charge", "(first|last|opening|final|second|third|{n:ordinal}) ...3 (in charge|at the helm|as (manager|coach|boss|head))", "appointment"),
    Pattern("managerless", "(managerless|manager-less|coachless)", "appointment"),
    # Money and owners
    Pattern("takeover", "(takeover|take-over|buyout|buy-out) ...3", "other"),
    Pattern("new owners", "new (owner|owners|investors|ownership)", "other"),
    Pattern("champions", "(reigning|defending|two-time|three-time|four-time|five-time|six-time|seven-time|eight-time|former) ...2 (champions|champion|holders|winners)", "other"),
    Pattern("led more than once", "(twice|three times) (~lead|~trail|came from behind|~come from behind|went in front|fell behind|led)", "other"),
    Pattern("led more than once", "(~lead|~trail|came from behind|~come from behind|went in front|went ahead|took the lead|fell behind) (twice|three times)", "other"),
    Pattern("champions team", "(champions|holders|titleholders) {team:team}", "other"),
)  # fmt: skip

# What a number of matches may be a run of: "an 18-match unbeaten run".
RUNS = frozenset("run streak sequence spell drought wait record".split())

# A stretch of one match is no claim beyond it: "in the last 10 minutes", "the first half".
OF_ONE_MATCH = frozenset("minutes minute seconds second-half half quarter halves mins".split())
