"""Ways of saying that a chance was not taken. `says` is the outcome."""

from pressbox.datatypes.pattern import Pattern

_SHOT = (
    "(shot|header|effort|drive|strike|volley|free-kick|attempt|half-volley|chip|lob|free-header|curler|overhead kick)"
)
_SHOOTS = "(~shoot|~fire|~head|~drill|~curl|~volley|~strike|~drag|~slice|~glance|~nod|~hit|~blast|~send|~skew|~pull|~put|~flash|~poke|~screw|~drive|~lash|~chip|~lift|~clip|~hook|~steer|~blaze|~sky|~lob|~balloon|~loop|~scoop|~scuff|~whistle)"

PATTERNS: tuple[Pattern, ...] = (
    Pattern("shot wide", "{player:person} ...4 " + _SHOOTS + " ...6 (wide|off target|into the side-netting|past the post|across the face)", "wide"),
    Pattern("shot over", "{player:person} ...4 " + _SHOOTS + " ...6 (over|high)", "over"),
    Pattern("hit the post", "{player:person} ...3 (~hit|~strike|~rattle|~clip|~smack|~thump|~graze|~shave|~crash ...2 against) ...3 (post|upright|woodwork)", "post"),
    Pattern("hit the bar", "{player:person} ...3 (~hit|~strike|~rattle|~clip|~smack|~thump|~graze) ...3 (bar|crossbar)", "bar"),
    Pattern("his shot hit the post", "{player:person} 's ...4 " + _SHOT + " ...4 (~hit|~strike|~come back|~crash|~rebound|~bounce) ...4 (post|upright|woodwork)", "post"),
    Pattern("his shot hit the bar", "{player:person} 's ...4 " + _SHOT + " ...4 (~hit|~strike|~come back|~crash|~rebound|~bounce) ...4 (bar|crossbar)", "bar"),
    Pattern("his shot went wide", "{player:person} 's ...4 " + _SHOT + " ...5 wide", "wide"),
    Pattern("his shot went over", "{player:person} 's ...4 " + _SHOT + " ...5 over", "over"),
    Pattern("saw a shot saved", "{player:person} ...3 (saw|seeing|sees|had|having) ...5 " + _SHOT + " ...3 (saved|parried|tipped|pushed|turned|kept) ...4 by ...3 {keeper:person}", "saved"),
    Pattern("saw a shot saved, bare", "{player:person} ...3 (saw|seeing|sees|had|having) ...5 " + _SHOT + " ...3 (saved|parried|tipped)", "saved"),
    Pattern("saw a shot blocked", "{player:person} ...3 (saw|seeing|sees|had|having) ...5 " + _SHOT + " ...3 (blocked|charged down)", "blocked"),
    Pattern("saw a shot cleared", "{player:person} ...3 (saw|seeing|sees|had|having) ...5 " + _SHOT + " ...3 cleared", "cleared"),
    Pattern("keeper saved his shot", "{keeper:person} ...3 (~save|~parry|~tip|~push|~turn|~block|~keep out|~smother|~beat away) ...3 {player:person} 's ...3 " + _SHOT, "saved"),
    Pattern("keeper saved from him", "{keeper:person} ...6 (save|saves|saved|stop|stops|saving) ...3 (from|to deny) ...3 {player:person}", "saved"),
    Pattern("keeper denied him", "{keeper:person} ...3 (~deny|~thwart|~foil|~frustrate) ...2 {player:person}", "saved"),
    Pattern("was denied by", "{player:person} ...2 (was|were|is|being) ...1 (denied|thwarted|foiled|frustrated) by ...4 {keeper:person}", "saved"),
    Pattern("shot straight at", "{player:person} ...3 " + _SHOOTS + " ...3 straight at ...2 {keeper:person}", "saved"),
    Pattern("forced a save from", "{player:person} ...3 (~force|~draw|~bring) ...5 (save|saves|stop) (from|out of) ...3 {keeper:person}", "saved"),
    Pattern("tested", "{player:person} ...2 ~test {keeper:person}", "saved"),
    Pattern("missed", "{player:person} ...3 (~miss|~waste|~spurn|~squander|~fluff|miskicked|~skew) ...4 (chance|chances|opportunity|opportunities|sitter|ball|header|tap-in)", "missed"),
)  # fmt: skip
