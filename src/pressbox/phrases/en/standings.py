"""Ways of telling a place in the table, or points.

A phrase `says` which place, unless its slots do: a number counts from the top ("1"), "last" and "last-1" from the foot.
A phrase with a slot for the team names it; of the others it is the subject of.
"""

from pressbox.datatypes.pattern import Pattern
from pressbox.phrases.en.inflection import forms_of

_STATE = (
    "(are|is|sit|sits|sitting|sat|lie|lies|lying|stand|stands|standing|~stay|~remain|~languish|~hover|~rank|~occupy"
    "|~keep|~rest|~perch|~trail|~nestle|~root|~lurk|~reside|~consolidate)"
)
_MOVE = (
    "(crept|leapfrogged|leapfrogging|~move|~climb|~go|~rise|~jump|~leap|~slip|~drop|~fall|~slide|~sink|~tumble|~plummet|~plunge|~return|~soar|~surge"
    "|~creep|~edge|~ease|~vault|~shoot|~march|~nudge|~stroll|~cruise|~finish|~end|~squeeze|~step|~leapfrog|~crash|~hop"
    "|~steal|~storm|~race|~skip|~advance|~close|~pull|~slump|~back|~settle|~stretch|~break|~sneak|~canter|~sail)"
)
_SEND = (
    "(~send|propelled|propelling|~leave|~lift|~move|~take|~put|~propel|~fire|~keep|~push|~see|~drop|~dump|~condemn|~plunge|~ease|~haul|~carry"
    "|~hoist|~steer|~catapult|~pull|~nudge|~edge|~raise|~shoot|~guide|~bring|~help|~return|~knock|~nose|~strengthen"
    "|~consign|~sink|~boost|~drag|~maintain|~allow|~consolidate|~rocket|~cement|~launch|~inspire|~confirm|~root"
    "|~place)"
)
_OVERTAKE = (
    "(leapfrog|leapfrogs|leapfrogged|leapfrogging|overtake|overtakes|overtook|overtaken|overtaking|replace|replaces|replaced"
    "|replacing|displace|displaces|displaced|displacing|usurp|usurps|usurped|oust|ousts|ousted|jump|jumped|pass|passed)"
)
_WIN = "(~secure|~seal|~clinch|~claim|~take|~grab|~cement|~reclaim|~regain|~guarantee|~retain|~book|~snatch|~hold)"
_NOW = (
    "(now|still|currently|just|only|provisionally|temporarily|already|again|also|joint|comfortably|firmly|stubbornly"
    "|proudly|precariously|dangerously|pretty|surprisingly|once|more|themselves|itself|remarkably|briefly)"
)
_WAY = "(up|back|down|out|to|into|in|on|level|straight|joint|clear|above|the)"
_SPOT = "(place|spot|position)"
_LEAGUE = (
    "((the)? {league:competition}|(the|their|its|this) ...3 (table|league|standings|division|championship|premiership"
    "|group|pile|tree|section|rankings|pool|heap|ladder|flight|tier|conference|bundesliga|rest|prem|log)"
    "|(group|pool|division|section) {letter:any})"
)
_SUMMIT = "(top|summit|head|pinnacle|apex)"
_FOOT = "(bottom|foot|base|basement)"
_PACE = (
    "(leaders|league-leaders|table-toppers|tabletoppers|pace-setters|pacesetters|front-runners|frontrunners|table-topping"
    "|league-leading|top-of-the-table|first-placed|1st-placed|leader|pacesetter|pace-setter|toppers|log-leaders)"
)
_TAIL = (
    "(basement|bottom-placed|last-placed|bottom-of-the-table|bottom-club|rock-bottom|bottom-side|bottom-dwelling"
    "|cellar-dwelling|cellar-dwellers|tail-enders|tailenders|bottom-dwellers|foot-of-the-table|table-propping)"
)
_NOUN = "(boys|club|side|team|dwellers|strugglers|outfit|men)"

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth"
).split()
_ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}


def _placed(place: int, word: str) -> tuple[Pattern, ...]:
    """ "fourth-placed Lazio", "the 18th-placed Latics"."""
    digits = f"{place}{_ENDINGS.get(place, 'th')}"
    words = "|".join(f"{form}-{placed}" for form in (word, digits) for placed in ("placed", "place"))
    spaced = f"({word}|{digits}) -? placed"
    return (
        Pattern(f"{word}-placed", f"(({words})|{spaced}) ...2 {{team:team}}", str(place)),
        Pattern(f"{word}-placed side", f"{{team:team}} , ({words})", str(place)),
    )


TELLINGS = (
    # "are fifth", "sit third", "lie 15th", "remain in sixth place", "stay second"
    Pattern("sit third", f"{_STATE} {_NOW}? {_NOW}? (up|back|down)? (in|to|at)? {{place:ordinal}} {_SPOT}?"),
    Pattern("find themselves third", f"~find (themselves|itself|ourselves) {_NOW}? {_NOW}? (up|back|down)? (in|at)? {{place:ordinal}} {_SPOT}?"),
    Pattern("leapfrog another into third", f"{_OVERTAKE} (the)? {{other:team}} (to|and) (go|move|climb|into|rise)? (up)? (into|to|in)? {{place:ordinal}} {_SPOT}?"),
    Pattern("leapfrogged into third", f"{_OVERTAKE} (the)? {{other:team}} (into|to|in) {{place:ordinal}} {_SPOT}?"),
    Pattern("up to third go", f"up (to|into) {{place:ordinal}} {_SPOT}? (go|goes|move|moves|climb|come|comes|went) (the)? {{team:team}}"),
    Pattern("sit in third", f"{_STATE} ...6 in {{place:ordinal}} {_SPOT}?"),
    Pattern("in third place", f"in {{place:ordinal}} {_SPOT}"),
    Pattern("was third", f"{{team:team}} (was|were) {_NOW}? {{place:ordinal}} {_SPOT}?"),
    Pattern("in a comfortable tenth", f"in (a|an) (comfortable|lowly|healthy|respectable|precarious|disappointing|creditable|lofty|safe|mid-table|surprising) {{place:ordinal}} {_SPOT}?"),
    Pattern("bottom (12th)", "(bottom|last|foot|table|league|place) ...1 {place:ordinal}", "in-brackets"),
    Pattern("have 11 and move to eighth", f"(have|has) (now)? {{points:number}} (point|points)? and ({_STATE}|{_MOVE}) {_NOW}? {_WAY}? {_WAY}? {{place:ordinal}} {_SPOT}?"),
    Pattern("occupy third spot", f"(~occupy|~hold|~hold) (down)? {{place:ordinal}} {_SPOT}"),
    Pattern("third in the table", f"{{place:ordinal}} in {_LEAGUE}"),
    Pattern("third on points", "{place:ordinal} (with|on) (just|only)? {points:number} (point|points)?"),
    Pattern(", second,", "{team:team} , (now|currently|already|still)? {place:ordinal} ,"),
    Pattern(", second and", "{team:team} , (now|currently|already|still)? {place:ordinal} and (...1ing|without|still|now)"),
    Pattern(", 19th on points", "{team:team} , (now|currently|already|still)? {place:ordinal} ,? (with|on) (just|only)? {points:number} (point|points)"),
    Pattern("dropped to fourth on points", f"{_MOVE} {_NOW}? {_WAY}? {_WAY}? {{place:ordinal}} {_SPOT}? ,? (with|on) (just|only)? {{points:number}} (point|points)?"),
    Pattern("are fourth, with points", f"{_STATE} {_NOW}? {{place:ordinal}} {_SPOT}? , (with|on) (just|only)? {{points:number}} (point|points)"),
    Pattern(", 20th, have", "{team:team} , {place:ordinal} , (have|has) {points:number}"),
    Pattern("third on the list", "{place:ordinal} (on|in) the list"),
    Pattern(", on points,", "{team:team} , on {points:number} ,"),
    Pattern("joint second, level with another", "joint {place:ordinal} (with|alongside) (the)? {other:team}"),
    Pattern("joint second, level with another on points", "joint {place:ordinal} (with|alongside) (the)? {other:team} (on|with|at) {points:number} (point|points)?"),
    Pattern("look doomed in 19th", f"(look|looks|looking|find|finds|stuck|stranded|marooned|mired|deep) ...4 in {{place:ordinal}} {_SPOT}?"),
    Pattern("third, points", "{place:ordinal} , (with|on) {points:number} (point|points)?"),
    # "moved up to second", "climb three places to 12th", "dropped to fourth", "rose from sixth to fourth"
    Pattern("moved up to second", f"{_MOVE} {_NOW}? {_WAY}? {_WAY}? {_WAY}? {_NOW}? {{place:ordinal}} {_SPOT}?"),
    Pattern(
        "climbed places to second",
        f"{_MOVE}? (up|down)? {{by:number}} (places|spots|positions|place|rungs) (up|down)? (to|into) {{place:ordinal}}",
    ),
    Pattern(
        "from sixth to fourth",
        f"{_MOVE} (up|down)? from {{was:ordinal}} {_SPOT}? (up|down)? (to|into) {{place:ordinal}} {_SPOT}?",
    ),
    # whatever the verb: a direction and a place
    Pattern("sent them from ninth to sixth", f"{_SEND} (the)? {{team:team}} (up|down)? from {{was:ordinal}} {_SPOT}? (up|down)? (to|into) {{place:ordinal}} {_SPOT}?"),
    Pattern("their position of third", "{team:team} 's (place|position|spot) (of|in|as) {place:ordinal}"),
    Pattern("up to eighth", f"(up|down|back|and|straight|rise|climb|jump|drop|fall|slip) (up|down|back)? (to|into|in) {{place:ordinal}} {_SPOT}?"),
    Pattern("a place to fourth", f"(a|one|another|two|three|four|five) (place|places|spot|spots|rung|position|positions) (to|into) {{place:ordinal}} {_SPOT}?"),
    Pattern("into fifth place", f"(into|to) {{place:ordinal}} {_SPOT}"),
    Pattern("Leipzig in second", f"{{team:team}} in {{place:ordinal}} {_SPOT}?"),
    Pattern("and Freiburg up to sixth", f"{{team:team}} (are|is|were|go|move|now)? (up|down|back) (up|down|back)? (to|into|in) {{place:ordinal}} {_SPOT}?"),
    Pattern("lifted them above others into fifth", f"{_SEND} (the)? {{team:team}} (up|back|clear)? (above|ahead|past|over|clear) (of)? {{other:team}} (and)? (up|back)? (to|into|in) {{place:ordinal}} {_SPOT}?"),
    Pattern("leapfrogged into fourth", f"{_OVERTAKE} ...3 {{other:team}} ...3 (to|into|in) {{place:ordinal}} {_SPOT}?"),
    Pattern("climbed above them into fourth", f"{_MOVE} (up|back)? (above|ahead|past|over) (of)? {{other:team}} ...2 (to|into|in) {{place:ordinal}} {_SPOT}?"),
    Pattern("leapfrog in fourth", f"{_OVERTAKE} ...3 {{other:team}} (in|at|from) {{place:ordinal}} {_SPOT}?"),
    Pattern("replaced them at the top", f"{_OVERTAKE} ...3 {{other:team}} (at|on) ...2 {_SUMMIT} (of {_LEAGUE})?", "1"),
    Pattern("finish third", f"(~finish|~end) (the|their|its)? (season|campaign|year)? ...2 {{place:ordinal}} {_SPOT}?"),
    Pattern("sealed third place", f"{_WIN} ...2 {{place:ordinal}} {_SPOT}"),
    Pattern("cemented their place in third", "(~cement|~consolidate|~strengthen|~secure|~keep|~retain) (their|its) (place|position|spot|grip|hold) (in|on) {place:ordinal}"),
    Pattern(", in 15th,", "{team:team} , (now|currently)? in {place:ordinal}"),
    Pattern("and Leeds sixth", f"(with|and|while) {{team:team}} (are|is|in|lie|sit|stay|remain|drop|move)? {{place:ordinal}} {_SPOT}? ((with|on) {{points:number}} (points|point)?)?"),
    Pattern("and up to eighth", f"{_SEND} (the)? {{team:team}} ...7 and (back)? (up|down|back|into|to) (to|into)? {{place:ordinal}} {_SPOT}?"),
    Pattern("out of the zone and up to 16th", f"{_MOVE} ...7 and (back)? (up|down) (to|into)? {{place:ordinal}} {_SPOT}?"),
    Pattern("victory and third place", f"(victory|win|points|draw) and {{place:ordinal}} {_SPOT}"),
    # "sent Chelsea third", "lift Liverpool back into second", "drops Benitez's side to fourth"
    Pattern(
        "sent them third",
        f"{_SEND} (the)? {{team:team}} {_NOW}? (move|climb|go|rise|drop|slip|up|back|down|to|into|in|on)? {_WAY}? {_WAY}? {_NOW}?"
        f" {{place:ordinal}} {_SPOT}?",
    ),
    Pattern(
        "sent them up places",
        f"{_SEND} (the)? {{team:team}} ...2 {{by:number}} (places|spots|positions) ...2 (to|into) {{place:ordinal}}",
    ),
    # The top
    Pattern("top of the table", f"{_STATE} ...4 top (of|in) {_LEAGUE}", "1"),
    Pattern("went top", f"{_MOVE} {_NOW}? (up|back|straight|joint|clear)? (to)? top", "1"),
    Pattern("atop the table", f"(atop|on top of|at the summit of|at the head of|at the pinnacle of) {_LEAGUE}", "1"),
    Pattern("atop the table on points", f"(atop|on top of|at the top of|top of|at the head of|at the summit of) {_LEAGUE} (with|on) {{points:number}} (point|points)", "1"),
    Pattern("clear of the second-placed", "{gap:number} (point|points)? (clear|ahead|above|more) (of|from|than) (the|their|its)? ...1 (second-placed|second-place|2nd-placed|nearest|closest|chasing|rest|field|pack|challengers)", "1"),
    Pattern("first place", f"(first|1st) {_SPOT} (in|of|atop|on) {_LEAGUE}", "1"),
    Pattern("lead the division by points", f"(lead|leads|led) {_LEAGUE} (by|with|on)", "1"),
    Pattern("stay top", f"(sit|sits|sitting|~stay|~remain|are|is|~lie) {_NOW}? {_NOW}? (clear)? top", "1"),
    Pattern("at the top", f"(at|to|on) {_LEAGUE}? (the)? (very)? {_SUMMIT} of {_LEAGUE}", "1"),
    Pattern("top of the league", f"(top|head|summit) of {_LEAGUE}", "1"),
    Pattern("table's summit", "(at|to) ...5 's (top|summit|pinnacle|apex)", "1"),
    Pattern("at the summit", "(at|to) the (very)? (top|summit|pinnacle|apex)", "1"),
    Pattern("at the head", "at the head", "1"),  # not "a blow to the head"
    Pattern("clear at the top", f"(point|points)? clear (at|on|of) ...3 {_SUMMIT} on {{points:number}}", "1"),
    Pattern("points clear at the top", f"{{gap:number}} (point|points)? (clear|ahead) ...6 (at|on) ...6 {_SUMMIT}", "1"),
    Pattern("on points clear at the top", f"{{gap:number}} (point|points)? clear at the {_SUMMIT} (with|on) {{points:number}}", "1"),
    Pattern("points clear on points", "{gap:number} (point|points)? clear ...2 (with|on) {points:number} (point|points|,|.|;)", "1"),
    Pattern("lead by points on points", "(~lead) ...4 by (a|{gap:number}) (point|points)? ,? (on|with) {points:number}", "1"),
    Pattern("go points clear", f"(~go|~move|~stay|~pull|~march|~remain|~sit) {_NOW}? {_NOW}? {{gap:number}} (point|points) clear", "1"),
    Pattern("go clear at the top", f"clear (at|on) ...3 {_SUMMIT}", "1"),
    Pattern("top spot", f"({_MOVE}|{_WIN}|{_STATE}) {_WAY}? {_WAY}? {_WAY}? top (spot|place)", "1"),
    Pattern("lead at the top", f"{{team:team}} 's ...2 (lead|grip|advantage|return|hold|cushion) (at|on|to|atop) ...4 {_SUMMIT}", "1"),
    Pattern("lead atop", f"{{team:team}} 's ...2 (lead|advantage|cushion) (atop|in) {_LEAGUE}", "1"),
    Pattern("its lead at the top", f"(its|their) ...3 (lead|grip|advantage|hold|cushion) (at|on|atop) ...4 {_SUMMIT}", "1"),
    Pattern("its lead in the league", f"(~extend|~increase|~stretch|~keep|~maintain|~hold) ...3 lead (in|atop|of) {_LEAGUE}", "1"),
    Pattern("a lead at the top", f"(~open|~build|~hold|~have|~establish|~extend|~enjoy|~take|~stretch|~increase) ...6 lead at ...4 {_SUMMIT}", "1"),
    Pattern("keep league lead", "(~keep|~hold|~take|~extend|~retain|~regain|~grab) ...2 ({c:competition}|league|division|group|table) lead", "1"),
    Pattern("lead the table", "(lead|leads|~top|leading) (the|their) ...3 ({c:competition}|table|league|division|standings|group|premiership|championship|premier)", "1"),
    Pattern("head the table", "(~head|heads|~top) (the|their) ...2 (table|standings|league|division|group|log|ladder|pile|section)", "1"),
    Pattern("lead the way on points", "(lead|leads|~lead) (the way|the pack|the field)? (with|on) {points:number} points", "1"),
    Pattern("out in front on points", "out in front (with|on) {points:number} points", "1"),
    Pattern("lead by points", "(lead|leads|leading) (by ...2)? (with|on) {points:number} (point|points)", "1"),
    Pattern("top the section with points", "(~top|lead|leads|leading|~head) (the|their|its) ...2 (section|group|pool|table|league|division|standings|pile|way|log|ladder) (with|on) {points:number} (point|points)", "1"),
    Pattern("lead group E with points", "(~top|lead|leads|leading|~head) (group|pool|section) {letter:any} (with|on) {points:number} (point|points)", "1"),
    Pattern("to the league's summit", "(~return|~go|~move|~climb|~get|back|~rise) (back|up)? to the ...2 ({c:competition}|league|division|table|group|championship|premiership) summit", "1"),
    Pattern("a grip on top spot", "(grip|hold|stranglehold) on (the)? (top spot|top place|first place|number one spot)", "1"),
    Pattern("joint leaders, level with another", "(joint|co) -? (leaders|top|first) (with|alongside) (the)? {other:team} (on|with|at) {points:number} (point|points)", "1"),
    Pattern("joint top, level with another", "joint (leaders|top) (with|alongside) (the)? {other:team}", "1"),
    Pattern("lead another by points", "(lead|leads) (the|their)? ...2 {other:team} by (just|only)? ((a|single) ...1 point|{gap:number} (point|points|,|.|;|and))", "1"),
    Pattern("lead by seven points", "(lead|leads) by (just|only)? {gap:number} points (with|from|after|,|.|;|and)", "1"),
    Pattern("top group six", "(top|tops|topping|topped|lead|leads|leading|head|heads) group {letter:any}", "1"),
    Pattern("its lead over another", "{team:team} 's ...2 (lead|advantage|cushion) over ...2 {other:team} ...4 {gap:number} (point|points)", "1"),
    Pattern("cannot be caught", "(cannot|can not|can't|ca n't) (now|mathematically)? be (caught|overtaken|overhauled) (,|.|;|!|at|with|whatever|in|by)", "1"),
    Pattern("win the group", "(~win|~top) (the|their|its) (group|section|pool) (by|with|after|on|ahead|,|.|;|and|from|as|at|outright)", "1"),
    Pattern("win group C", "(~win) (group|section|pool) {letter:any} (by|with|after|on|ahead|,|.|;|and|from|as|at|outright)", "1"),
    Pattern("as group winners", "as (group|section|pool) winners", "1"),
    Pattern("knocked them off top spot", "(~knock|~topple|~dislodge|~depose|~oust|~displace) {other:team} (off|from|at) (the)? (top|summit|perch|top spot|first place|leadership)", "1"),
    Pattern("lifted them above another into third", f"{_SEND} (the)? {{team:team}} (above|past|over|ahead of) {{other:team}} ...2 (into|to) {{place:ordinal}}"),
    Pattern("a grip on second place", "(grip|hold|stranglehold) on {place:ordinal} (place|spot)"),
    Pattern("lead the group with six", "(~top|lead|leads|leading|~head) (the|their|its) ...2 (section|group|pool|table|standings|division) (with|on) {points:number} (,|.|;)", "1"),
    Pattern("keep its first place", "(~keep|~retain|~hold|~regain|~take) (its|their|the) (first|top) (place|spot)", "1"),
    Pattern("into the break points clear", "(into|with) the ...2 (break|new year|international break) {gap:number} (point|points) clear", "1"),
    Pattern("top their group", "(top|tops|topping|topped|lead|leads|leading) group", "1"),
    Pattern("top on points", "(top|first|clear) ,? (with|on) {points:number} (point|points)?", "1"),
    Pattern("bottom on points", "(bottom|last) ,? (with|on) (just|only)? {points:number} (point|points)", "last"),
    Pattern("sent them top", f"{_SEND} (the)? {{team:team}} {_NOW}? (move|climb|go)? (up|back|straight|joint|clear)? (to)? top", "1"),
    Pattern("sent them to the top", f"{_SEND} (the)? {{team:team}} ...5 (at|to|on) (the)? {_SUMMIT} (of)?", "1"),
    Pattern("sent them clear", f"{_SEND} (the)? {{team:team}} {{gap:number}} (point|points)? clear (at|on) ...4 {_SUMMIT}", "1"),
    Pattern("sent them level at the summit", f"{_SEND} (the)? {{team:team}} level with {{other:team}} at ...5 {_SUMMIT}", "1"),
    Pattern("top spot belongs to", "(top spot|top place|first place|the lead|the leadership) (belongs|goes|fell|falls|passed|passes) to (the)? {team:team}", "1"),
    Pattern("overtaken at the top by another", f"(~overtake|~replace|~leapfrog|~displace|~usurp|~oust|~topple|~dislodge|~knock|~depose) (at|from|off|on|as) ...2 ({_SUMMIT}|leaders|perch|spot|place) ...4 by (the)? {{team:team}}", "1"),
    Pattern("level on points with another at the summit", f"level (on points)? with {{other:team}} at ...5 {_SUMMIT}", "1"),
    Pattern("level at the summit", f"(level) with {{other:team}} at ...5 {_SUMMIT}", "1"),
    Pattern("won the title", "(~clinch|~capture|~seal|~secure) ...2 (league|championship|premiership|premier|bundesliga|scudetto) ...2 (title|crown|championship)", "1"),
    Pattern("won the championship on the final day", "(~win|~clinch|~seal|~capture) ...6 (title|championship) on the (final|last) day", "1"),
    Pattern("crowned champions", "(crowned|confirmed|declared) (as)? ...3 champions", "1"),
    Pattern("lifted the trophy", "(were|was|are) presented with the ...2 (league|premiership|championship|premier) ...1 (trophy|shield)", "1"),
    Pattern("back on top", "(are|is|sit|sits|go|goes|move|moves) (now|again|once more)? back on top (,|.|;|by|after)", "1"),
    Pattern("on top with points", f"{_STATE} {_NOW}? on top ,? (with|on) {{points:number}} (point|points)", "1"),
    Pattern("are the new leaders", "(are|is|become|becomes|became) (now)? the (new|outright|sole|early|current) (league|group|division|table|log)? leaders", "1"),
    Pattern("are the leaders", "(are|is|become|becomes|became) (now|still|again|back)? (as)? the (league|group|division|table|log)? leaders (now|again|,|.|;|by|with|on)", "1"),
    Pattern("in pole position", "(in|into|to|on|took|take|takes|taking) pole position", "1"),
    Pattern("lead the way in the league", f"(lead|leads|leading|~set) the (way|pace) (in|at|on) ({_LEAGUE}|the {_SUMMIT})", "1"),
    Pattern("took over the leadership", f"(~wrest|~seize|~snatch|~take|~regain|~reclaim|~assume|~claim|~inherit|~retain|~keep|~hold|~strengthen) (over|back)? (the|top)? ...2 (leadership|league lead|lead of {_LEAGUE}) (of|in|from|on|with|,|.)", "1"),
    Pattern("clinched the championship", "(~clinch|~win|~take|~capture|~secure|~seal) (the|their) ...3 (title|championship) (with ...4 (spare|play|remaining|left)|since the|for the (first|second|third|fourth|fifth) time)", "1"),
    Pattern("are champions", "(are|is|became|become) (the)? (league|club|{c:competition})? champions (again|with|at last|.|,|!)", "1"),
    Pattern("another at the top", f"(points of|point of|pursuit of|shy of|short of|adrift of|behind|from|to|on|catch|chase|chasing) (the)? {{team:team}} (at|on) the (very)? {_SUMMIT} (of {_LEAGUE})?", "1"),
    Pattern("hold a two-point lead", "(~hold|~have|~enjoy|~open|~extend|~take) ...2 (one|two|three|four|five|six|seven|eight|nine|ten|{gap:number}) - point (lead|advantage|cushion) (after|at|in|with|,|.|;)", "1"),
    Pattern("hold a two-point lead (one word)", "(~hold|~have|~enjoy|~open|~extend|~take) ...2 (one-point|two-point|three-point|four-point|five-point|six-point|seven-point|eight-point|nine-point|ten-point) (lead|advantage|cushion) (after|at|in|with|,|.|;)", "1"),
    # The top, by other words for it
    Pattern("remain the leaders", f"(are|is|~remain|~stay|become|becomes|became) (now|still|again|clear|joint|comfortably)? (the)? (joint|clear|sole|outright|league|division|table|log)? leaders (of {_LEAGUE}|,|.|;|by|with|on|after|and|despite|because|thanks)", "1"),
    Pattern("alone on top", f"(alone|clear|still) on top (of {_LEAGUE}|,|.|;|after|with|by)", "1"),
    Pattern("number one in the table", f"(number|no) .? (one|1) (in|on|of) {_LEAGUE}", "1"),
    Pattern("lead the way", "(lead|leads) the way (,|.|;|by|after|at)", "1"),
    Pattern("lead the way with a perfect six", "(lead|leads) the (way|table|pack|standings|field|pile) with (a|the) (perfect|maximum|full) ...2 {points:number} points", "1"),
    Pattern("out in front", f"(are|is|~remain|~stay) {_NOW}? {_WAY}? out in front (,|.|;|at|by|after)", "1"),
    Pattern("pride of place", f"pride of place (in|at|on) {_LEAGUE}", "1"),
    Pattern("share the leadership, level with another", f"~share (the)? (leadership|lead|top (spot|place)|first place|top) (of {_LEAGUE})? with (the)? {{other:team}}", "1"),
    Pattern("in touch with another at the top", f"(touching distance of|within reach of|in touch with|pace with|tabs on|pressure on|heels of|hot on) (the)? (leaders)? {{team:team}} (at|on) the (very)? {_SUMMIT} (of {_LEAGUE})?", "1"),
    Pattern("on another's shoulder at the top", f"{{team:team}} 's (shoulder|shoulders|heels|tail|coat-tails) (at|on) the (very)? {_SUMMIT} (of {_LEAGUE})?", "1"),
    Pattern("points, three clear", "{points:number} points , (now)? {gap:number} (point|points)? clear (,|.|;|at|with|after)", "1"),
    Pattern("sent them to points, three clear", f"{_SEND} (the)? {{team:team}} ...2 (on|to|up|with|onto) (on|to|onto)? {{points:number}} points , (now)? {{gap:number}} (point|points)? clear (,|.|;|at|with|after)", "1"),
    Pattern("place belongs to", f"{{place:ordinal}} {_SPOT} (still|now|again)? (belongs|goes|fell|falls|passed|passes) to (the)? {{team:team}}"),
    Pattern("in third come", f"in {{place:ordinal}} {_SPOT}? (now)? (come|comes|are|is|lie|lies|sit|sits|stand|stands) (the)? {{team:team}}"),
    Pattern("seventh, points beside it", f"({_STATE}|remaining) {_NOW}? (up|back|down)? (in|to|at)? {{place:ordinal}} {_SPOT}? ...1 {{points:number}} (point|points|pts)"),
    Pattern("level, who have three each", "{other:team} and (the)? {team:team} , (who|which|both) (both)? (have|with|on) {points:number} (point|points)? (each|apiece)"),
    # The foot
    Pattern("remain at the foot", f"{_STATE} {_NOW}? ...3 (at|on) the (very)? {_FOOT} of (the|their|its) ...2 (table|division|league|list|group|standings|log|pile)", "last"),
    Pattern("adrift at the foot", f"{{gap:number}} (point|points) adrift (at|on) (the)? (very)? {_FOOT}", "last"),
    Pattern("bottom", f"({_STATE}|{_MOVE}) {_NOW}? {_NOW}? (rock)? (bottom|last|dead-last)", "last"),
    Pattern("bottom of the table", f"(at|to|rooted|prop|propping|adrift|still|remain|rock|are|is|~slump|~slide) (to|up|at)? (the|rock)? (rock)? {_FOOT} of {_LEAGUE}", "last"),
    Pattern("to the bottom", f"{_MOVE} {_WAY}? to the (very)? {_FOOT}", "last"),
    Pattern("bottom of the table on points", f"(bottom|foot) of {_LEAGUE} (with|on) (just|only)? {{points:number}} (point|points)", "last"),
    Pattern("joint bottom on points", "(joint|joint-)? bottom (with|alongside) {other:team} (on|with) {points:number} (point|points)", "last"),
    Pattern("rooted to the bottom", f"(rooted|stranded|marooned|adrift|anchored|stuck) ...2 (to|at) (the)? (very)? {_FOOT}", "last"),
    Pattern("bottom spot", f"({_MOVE}|{_STATE}) {_WAY}? {_WAY}? (bottom|last) {_SPOT}", "last"),
    Pattern("prop up", "(~prop|~prop) up (the) ...2 (table|league|rest|division|standings|group|others|premiership)", "last"),
    Pattern("last in the East on points", "(bottom|last) (of|in) (the)? ...2 (with|on) (just|only)? {points:number} (point|points)", "last"),
    Pattern("sent them to the bottom", f"{_SEND} (the)? {{team:team}} ...3 (at|to|on) (the)? (rock)? {_FOOT}", "last"),
    Pattern("sent them bottom", f"{_SEND} (the)? {{team:team}} {_NOW}? {_NOW}? (rock)? bottom", "last"),
    Pattern("one place off the bottom", f"(one|a|just|single)? (place|spot|rung|position) (off|above|from) (the)? {_FOOT}", "last-1"),
    Pattern("places off the bottom", f"{{up:number}} (places|spots|rungs|positions) (off|above|from) (the)? {_FOOT}", "last-up"),
    Pattern("sent them one place off the bottom", f"{_SEND} (the)? {{team:team}} ...2 {{up:number}} (place|spot|rung|position|places) (off|above|from) (the)? {_FOOT} (with {{points:number}} (point|points)?)?", "last-up"),
    Pattern("second from bottom", "((second|next|2nd) (from|to) (the)? (bottom|last)|second-from-bottom|second-bottom|second-to-last|next-to-bottom|second bottom)", "last-1"),
    Pattern("fourth from bottom", "((fourth|4th) from (the)? (bottom|foot)|fourth-from-bottom|fourth-bottom|fourth bottom)", "last-3"),
    Pattern("third from bottom", "((third|3rd) from (the)? bottom|third-from-bottom|third-bottom|third bottom)", "last-2"),
    Pattern("only two beneath them", "only (the)? {other:team} (are|is|sit|sits|lie|lies|stand|stands)? (beneath|below) (them|it)", "last-1"),
    Pattern("only those beneath them", "only {other:team} and {another:team} (beneath|below) (them|it)", "last-2"),
    Pattern("above the last", f"{_SEND} (the)? {{team:team}} above ({_TAIL}|bottom (club|side)) {{other:team}} (on|only|by) ...4", "last-1"),
    # Points
    Pattern("who have 44", "{team:team} , who ...8 (have|has|are on|is on|stay on|remain on) (now)? {points:number} (,|.|;)"),
    Pattern("who play on Sunday, have 36", "{team:team} , (who|which) ...6 , (have|has) (now)? {points:number} (,|.|;)"),
    Pattern("in brackets", "{team:team} ...8 {points:number} (points|pts|point)", "in-brackets"),
    Pattern("have 37 from 16 games", "have (now|already)? {points:number} (from|after) ...3 (games|matches|outings|fixtures|rounds)"),
    Pattern("have points", "(have|has|on|boast|boasts) {_n:now}? {points:number} points".replace("{_n:now}", _NOW)),
    Pattern("and one point", "(with|on|have|has) (just|only|but)? a? {points:number} (point|points) ((from|after|in) ({played:number}|...3) (games|matches|outings|fixtures|rounds|starts))?"),
    Pattern("with points", "with {points:number} points ((from|after|in) ({played:number}|...3) (games|matches|outings|fixtures|rounds|starts))?"),
    Pattern("now have points", "(have|has) (now|still|only|just|already)? ...3 {points:number} points (from|after|in) ({played:number}|...3) (games|matches)"),
    Pattern("move on to points", "(~move|~go|~climb|~jump|~rise|~stay|~remain|~reach|~bring) ...2 (on|to|onto) (to)? {points:number} points"),
    Pattern("reach points", "(~reach|~boast|~total|~accumulate|~amass) ...1 {points:number} points"),
    Pattern("total of points", "total (of|to) {points:number} points"),
    Pattern("tally to points", "(tally|haul|total) ...2 (to|of|at|on) {points:number} (point|points)"),
    Pattern("total is now points", "(tally|haul|total) (is|stands|now|was|remains) ...2 {points:number} points"),
    Pattern("have gathered points", "(have|has) (now|already)? (gathered|collected|amassed|accumulated|garnered) {points:number} points"),
    Pattern("points from games", "{points:number} (point|points) (from|after|in) (their|its|the)? (first|opening)? {played:number} (league)? (games|matches|outings|fixtures|rounds|starts)"),
    Pattern("points from first games", "{points:number} (point|points) (from|after|in) (their|its|the) (first|opening) {played:number} ...2 (games|matches|outings|fixtures|rounds)"),
    Pattern("sent them to points", f"{_SEND} (the)? {{team:team}} ...2 (on|to|up|with|onto) (on|to|onto)? {{points:number}} points"),
    Pattern("sent them to points from games", f"{_SEND} (the)? {{team:team}} ...2 (on|to|with) {{points:number}} (point|points) (from|after) ...3 {{played:number}} ...2 (games|matches)"),
    Pattern("level on points with", "level (on|at) {points:number} (point|points) with (the)? ({c:competition}|league|table|group|early|joint|new)? (leaders|rivals|neighbours|champions|second-placed|third-placed|pacesetters)? {other:team}"),
    Pattern("have a maximum six points", "(have|has|with|on) (a|the|their|its) maximum (of)? {points:number} points"),
    Pattern("level with them on points", "(level|even|equal) (with|alongside) {other:team} (on|at) {points:number} (point|points)?"),
    Pattern("wait for a first point", "(wait|search|hunt|quest|bid) for (a|their|its) first (league)? (point|points) ...7 (goes|continues|~go|~continue|~drag|~extend)", "points=0"),
    Pattern("still searching for a first point", "(still|are|is|remain) (searching|looking|waiting|hunting|seeking|chasing) (for)? (a|their|its) first (league)? point", "points=0"),
    Pattern("bottom with none", "{team:team} (are|is)? (bottom|last) with (none|nothing)", "points=0"),
    Pattern("have no points", "(have|has|with|on|without) (no|zero) points", "points=0"),
    Pattern("yet to get off the mark", "(yet to|still to) (get|be) off the mark", "points=0"),
    Pattern("still without a point", "(still|remain|are|is|sit) (now)? (without a|yet to (pick|register|win|earn|get|claim|take|collect) (up)? (a|their|its)? (first|single)?) (league)? point", "points=0"),
    Pattern("pointless", "(still|remain|remains|are|is|stay|sit|leaving|leaves|left) ...3 (pointless|point-less|winless-and-pointless)", "points=0"),
)  # fmt: skip

# A place that is part of a team's name is its place even in "could not beat fourth-placed Lazio".
NAMINGS = (
    Pattern("leaders", f"(league|table|group|premiership|championship|division|pool|{{c:competition}})? {_PACE} {{team:team}}", "1"),
    Pattern("leaders and rivals", f"{_PACE} (and|,) ...2 (rivals|champions|neighbours|neighbors|holders|favourites) {{team:team}}", "1"),
    Pattern("the leaders, the club", "(leaders|table-toppers|pace-setters|pacesetters|leaders-) , {team:team} (,|.|;|!)", "1"),
    Pattern("second-bottom club", "(second-bottom|second-from-bottom|next-to-bottom|second bottom) ...1 {team:team}", "last-1"),
    Pattern("third-bottom club", "(third-bottom|third-from-bottom|third bottom) ...1 {team:team}", "last-2"),
    Pattern("fourth-bottom club", "(fourth-bottom|fourth-from-bottom|fourth bottom) ...1 {team:team}", "last-3"),
    Pattern("newly crowned champions", "(newly crowned|newly-crowned) champions {team:team}", "1"),
    Pattern("champions-elect", "(champions-elect|champions elect) {team:team}", "1"),
    Pattern("nearest challengers", "(nearest|closest) (challengers|pursuers|rivals|chasers|contenders|challenger|pursuer|rival) {team:team}", "2"),
    Pattern("leaders,", "{team:team} , the (...3) (leaders|table-toppers|pace-setters|pacesetters)", "1"),
    Pattern("basement club", f"({_TAIL}|bottom {_NOUN}) ({_NOUN})? {{team:team}}", "last"),
    Pattern("bottom club", "({c:competition}|league|table|the|at|against|over|by|beat) 's? bottom (club|side|team|boys|outfit) {team:team}", "last"),
    Pattern("the league's bottom club", "{team:team} , the ...3 (bottom|basement) (club|side|team|outfit)", "last"),
    Pattern("who are bottom", f"{{team:team}} , (bottom|last) (of|in|with|on) {_LEAGUE}?", "last"),
    *(pattern for place, word in enumerate(_ORDINALS, 1) for pattern in _placed(place, word)),
)  # fmt: skip

PATTERNS = (*TELLINGS, *NAMINGS)

# After an ordinal that is a place no other noun may come: "are third", not "are third favourites".
AFTER_A_PLACE = frozenset(
    ", . ; : ! ? - – — -- ( ) ] \" ' in on with and but after behind ahead above below at as despite following thanks from"
    " while who which by level having only just to for again overnight tonight place spot position spots before when"
    " having because courtesy since until if going heading although though where or today now despite amid, due . than"
    " on-goal-difference despite ahead, points pending . afterwards yesterday".split()
)

KEPT_FROM = frozenset("prevent prevents prevented preventing stop stopped stopping deny denied denying".split())
# "Will see in the new year six points clear": so it stands.
WILL_START = frozenset("see go head spend start begin enter".split())
NEXT_SPELL = frozenset("year break christmas weekend interval recess holidays window round".split())
# "Previous leaders Marlow": no longer.
FORMERLY = frozenset("previous former erstwhile one-time ex overnight deposed dethroned".split())

# "are first with 30 points"; "went first," is said of a chance.
AFTER_FIRST = frozenset("in with on place spot position ahead still".split())

# A side that is called so stands first; beside the other words it is one that plays elsewhere, or another day.
LEADERS = frozenset("leaders league-leaders table-toppers tabletoppers pacesetters pace-setters".split())
OF_LEADERS_ELSEWHERE = frozenset(
    "trail trails trailing behind points point gap adrift within below off clear ground chase chasing pursuit next travel visit"
    " host face awaits await meet entertain saturday's sunday's title overhaul catch hand new".split()
)

# What might be, was not, or was so before the match, is no row.
OF_THIS_MATCH = frozenset(
    (("at", "half-time"), ("at", "halftime"), ("at", "the", "break"), ("at", "kick-off"), ("at", "kickoff"))
)
HYPOTHETICAL = frozenset(
    "would could should might may can must will shall if unless hope hopes hoped hoping aim aims aimed aiming target"
    " targeting chance chances opportunity bid dream dreams dreaming looking want wants wanted needing need needs needed"
    " missed missing miss battle fight race hunt chasing chase pursuit quest threaten threatened threatening able"
    " ambition ambitions prospect wish deny denied denying prevent prevented preventing stop stopped instead expected"
    " tipped favourites favourite dreamed 'd 'll attempt trying try tried contention hopeful hopefuls eager desperate"
    " spurned squandered possibility potential potentially sure cost costs costing".split()
)
DENIED = frozenset("not n't never no nor neither without unable fail fails failed failing cannot nearly almost".split())
BEFOREHAND = frozenset(
    "began begin begins beginning started starting kicked previously formerly entered entering arrived arriving overnight"
    " hitherto resumed".split()
)
OTHER_DAYS = tuple(
    tuple(words.split())
    for words in (
        "last season", "last term", "last year", "last campaign", "previous season", "previous campaign", "years ago",
        "year ago", "seasons ago", "a month ago", "last may", "before kick-off", "before kickoff", "before the game",
        "before the match", "this time last", "next season", "next year", "next term", "all-time list", "in the world",
        "world rankings", "scoring charts", "goalscoring charts", "at kick-off", "at kickoff", "at christmas", "at the start", "at half-time", "at halftime", "at the break",
        "went into the", "going into the", "goes into the",
    )
)  # fmt: skip

# The team after one of these is not the one the sentence is about: "a win over Fulham", "beat Genoa".
# The team of these words is not the subject of what follows: "leaving them bottom".
LEAVING = frozenset(
    "leaving leaves leave left send sending sends sent lift fire fired propel propelled propels lifting lifts lifted moving moves taking takes took putting".split()
)

OBJECT_AFTER = frozenset(
    "former ex against at over to with from past than behind above below beneath v vs versus without under near via like into on"
    " facing playing hosting visiting meeting beat beats beating beaten defeat defeats defeated defeating thrash thrashed"
    " thrashing crush crushed crushing hammer hammered hammering overcome overcame overcoming edge edged edging down"
    " downed downing sink sank sinking sunk stun stunned stunning thump thumped thumping rout routed demolish demolished"
    " demolishing outclassed outclass swept sweep brush brushing aside overpowered dispatch dispatched swatted shock"
    " shocked condemn condemned hold held holding draw drew host hosted hosts hosting visit visited face faced meet met"
    " leapfrog leapfrogged overtake overtook overtaking displace displaced replacing replaced join joined joining chase"
    " chasing trail trailing leading lead leads frustrated frustrate denied deny off fellow rivals neighbours strugglers"
    " and deposed toppled leaving sending knocking sent knocked".split()
).union(
    *map(
        forms_of,
        "whip hand trounce trim blank drub spank conquer subdue outplay outscore pip nip shade best vanquish leapfrog usurp oust".split(),
    )
)
# Whoever is let do what follows is its subject: "allowing Chelsea to go top".
GRANTS = frozenset().union(
    *map(forms_of, "allow enable help let leave see permit send lift put push want ask tell require".split())
) | {"for"}
# Words for his side behind "whose" or "his".
HIS_SIDE = frozenset("side team men lads charges players outfit club boys troops eleven women girls squad crew".split())

# Of these the team may still be the subject of the words that follow: "for Chelsea, who move second".
WEAKLY_AFTER = frozenset("for of by as".split())

# How many clubs a league has, by the first season of that size (the later ones hold until the next entry).
LEAGUE_SIZES: dict[str, tuple[tuple[int, int], ...]] = {
    "premier league": ((1992, 22), (1995, 20)),
    "barclays premier league": ((1992, 22), (1995, 20)),
    "premiership": ((1992, 22), (1995, 20)),
    "serie a": ((1988, 18), (2004, 20)),
    "la liga": ((1987, 20), (1995, 22), (1997, 20)),
    "laliga": ((1997, 20),),
    "primera division": ((1997, 20),),
    "ligue 1": ((1965, 20), (1997, 18), (2002, 20), (2023, 18)),
    "bundesliga": ((1965, 18), (1991, 20), (1992, 18)),
    "championship": ((2004, 24),),
    "sky bet championship": ((2004, 24),),
    "league one": ((2004, 24),),
    "league two": ((2004, 24),),
    "eredivisie": ((1966, 18),),
    "scottish premiership": ((2013, 12),),
    "scottish premier league": ((1998, 10), (2000, 12)),
    "a-league": ((2005, 8), (2012, 10), (2020, 12)),
    "major league soccer": (),
    "national league": ((2015, 24),),
    "serie b": ((2018, 19), (2019, 20)),
    "2. bundesliga": ((1994, 18),),
    "primeira liga": ((2006, 16), (2014, 18)),
    "women's super league": ((2019, 12),),
    "wsl": ((2019, 12),),
    "women's championship": ((2018, 11), (2019, 12)),
    "scottish championship": ((2013, 10),),
    "scottish league one": ((2013, 10),),
    "scottish league two": ((2013, 10),),
    "irish premiership": ((2008, 12),),
    "segunda division": ((1997, 22),),
    "league of ireland": ((2009, 10),),
    "super lig": ((1994, 18),),
}
# Whose groups have four teams: "bottom of Group D" is the fourth, unless the word "qualifying" stands near.
GROUPS_OF_FOUR = (
    "world cup", "confederations cup", "champions league", "libertadores", "europa league", "conference league", "sudamericana",
    "european championship", "euro 2", "euro '", "africa cup", "african cup", "nations cup", "asian cup", "olympic", "uefa cup",
)  # fmt: skip
QUALIFYING = ("qualif", "preliminar", "eliminat")

# "25 points clear", "three points behind": a gap, no total.
# "at the top of the hour", "on top of the box": no table.
TOP_OF_OTHER_THINGS = frozenset(
    "hour area box penalty game agenda bill page pops world stand stands hill his her half second".split()
)
AFTER_NO_TOTAL = frozenset(
    "clear behind ahead adrift off above below better worse short more separate between gap deduction lead"
    " for at-stake apart minutes minute mins seconds goals men players shots corners".split()
)
BEFORE_NO_TOTAL = frozenset("all another both the these those last few extra most more fewer only-just".split())
NO_TOTAL = frozenset(
    "last previous past final away home clear behind ahead adrift safety possible available stake maximum".split()
)

# After a bare "top", "bottom" or "last" that is no place: "the top four", "top gear", "last week".
AFTER_NO_PLACE = frozenset(
    "four five six seven eight ten 10 three two half flight tier scorer scorers goalscorer gear form corner side-netting"
    " class quality spot-kick season week year month term night time minute man-of-the-match left right end teams team"
    " drawer level speed save saves performance team-mates - asian european african club clubs continental regional"
    " international competition tournament event stage".split()
)

# "second in their past 12 league games", "third in four league matches": wins are counted, not clubs.
AFTER_A_RECORD = frozenset(
    "games matches outings fixtures meetings starts wins win game match appearances visits".split()
)
