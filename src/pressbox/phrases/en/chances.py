"""Ways of saying that a chance was not taken.

`says` is the outcome, then of whom the words are said: the `player` whose chance it was, its `owner` ("Hale's shot"), or
the `keeper` who kept it out; `bare` where they do not say from whom. `kept`: no shot came of it. A `player` or `keeper` slot says it outright.
"""

from pressbox.datatypes.pattern import Pattern

SHOTS = frozenset(
    "shot header effort drive strike volley free-kick attempt half-volley chip lob free-header curler finish snapshot run"
    " follow-up flick overhead shots headers efforts blast rocket piledriver one-on-one break".split()
)
BALLS = SHOTS | frozenset(
    "cross corner crosses pass centre delivery throw throw-in through-ball back-pass backpass".split()
)
_SHOT = "(" + "|".join(sorted(SHOTS)) + "|overhead kick)"
_SHOOTS = "(~shoot|~fire|~head|~drill|~curl|~volley|~strike|~drag|~slice|~glance|~nod|~hit|~blast|~send|~skew|~pull|~put|~flash|~poke|~screw|~drive|~lash|~chip|~lift|~clip|~hook|~steer|~blaze|~sky|~lob|~balloon|~loop|~scoop|~scuff|~whistle|~slam|~rifle|~bend|~prod|~toe-poke|~stab)"
_HITS = "(~hit|~strike|~rattle|~clip|~smack|~thump|~graze|~shave|~crash|~thud|~bang|~cannon|~rebound|~come|~bounce|~smash|~skim|~shake)"
_AGAINST = "(against|off|onto|on|back off)?"
_POST = "(post|upright|woodwork|uprights)"
_BAR = "(bar|crossbar)"
_WIDE = "(wide|off target|into the side-netting|past the post|past the far post|past the near post|past the upright|across the face)"
_OVER = "(over|high)"
_KEPT = "(saved|parried|tipped|pushed|turned|kept|smothered|beaten|palmed|clawed)"
_KEEPS = "(~save|~parry|~tip|~push|~turn|~block|~smother|~palm|~claw|~fingertip|~keep out|~beat away|~punch|~fist)"
_SAVES = "(save|saves|stop|stops|block|blocks)"
_SEES = "(saw|seeing|sees|had|having|has)"
_DENIES = "(~deny|~thwart|~foil|~frustrate|~repel)"

PATTERNS: tuple[Pattern, ...] = (
    # what became of the shot, told of him who shot
    Pattern("shot wide", _SHOOTS + " ...6 " + _WIDE, "wide player"),
    Pattern("shot over", _SHOOTS + " ...6 " + _OVER, "over player"),
    Pattern("shot over the bar", _SHOOTS + " ...6 over the (bar|crossbar|top|woodwork)", "over player"),
    Pattern("hit the post", f"{_HITS} {_AGAINST} ...5 {_POST}", "post player"),
    Pattern("hit the bar", f"{_HITS} {_AGAINST} ...5 {_BAR}", "bar player"),
    Pattern("struck against the post", f"{_SHOOTS} ...5 (against|onto) ...2 {_POST}", "post player"),
    Pattern("struck against the bar", f"{_SHOOTS} ...5 (against|onto) ...2 {_BAR}", "bar player"),
    Pattern("was off target", "(was|were) ...2 (wide|off target)", "wide player"),
    Pattern("saw a shot saved", f"{_SEES} ...5 {_SHOT} ...3 {_KEPT} ...4 by ...3 {{keeper:person}}", "saved player"),
    Pattern("saw a shot saved, bare", f"{_SEES} ...5 {_SHOT} ...3 (saved|parried|tipped|palmed|smothered)", "saved player"),
    Pattern("saw a shot blocked", f"{_SEES} ...5 {_SHOT} ...3 (blocked|charged down)", "blocked player"),
    Pattern("saw a shot cleared", f"{_SEES} ...5 {_SHOT} ...3 (cleared|hacked) ...1 (off|from) ...1 (line|goal-line)", "cleared player"),
    Pattern("was denied by", "(was|were|is|being|been) ...2 (denied|thwarted|foiled|frustrated|repelled) by ...4 {keeper:person}", "saved player"),
    Pattern("shot straight at", f"{_SHOOTS} ...3 straight at ...2 {{keeper:person}}", "saved player"),
    Pattern("forced a save from", f"(~force|~draw|~bring) ...5 {_SAVES} (from|out of) ...3 {{keeper:person}}", "saved player"),
    Pattern("forced him into a save", f"(~force|~stretch|~extend) {{keeper:person}} ...3 {_SAVES}", "saved player"),
    Pattern("tested", "~test {keeper:person}", "saved player"),
    # told of his shot
    Pattern("his shot hit the post", f"{_SHOT} ...4 {_HITS} {_AGAINST} ...4 {_POST}", "post owner"),
    Pattern("his shot hit the bar", f"{_SHOT} ...4 {_HITS} {_AGAINST} ...4 {_BAR}", "bar owner"),
    Pattern("his shot went wide", f"{_SHOT} ...2 (~go|~fly|~flash|~drift|~whistle|~roll|~skid|~be) ...2 wide", "wide owner"),
    Pattern("his shot went over", f"{_SHOT} ...2 (~go|~fly|~sail|~drift|~clear|~be) ...2 over", "over owner"),
    Pattern("his shot was saved", f"{_SHOT} ...2 (was|were) ...2 {_KEPT} ...4 by ...3 {{keeper:person}}", "saved owner"),
    Pattern("his shot was blocked", f"{_SHOT} ...2 (was|were) ...2 (blocked|charged down)", "blocked owner"),
    Pattern("his shot was cleared", f"{_SHOT} ...2 (was|were) ...2 (cleared|hacked) off the (line|goal-line)", "cleared owner"),
    # told of the keeper
    Pattern("keeper saved his shot", f"{_KEEPS} ...3 {{player:person}} 's ...3 {_SHOT}", "saved keeper"),
    Pattern("keeper saved a shot of his", f"{_KEEPS} (a|an|the|another) ...2 {{player:person}} ...1 {_SHOT}", "saved keeper"),
    Pattern("keeper saved a shot from him", f"{_KEEPS} ...5 {_SHOT} ...5 from {{player:person}}", "saved keeper"),
    Pattern("keeper stopped his run", "(~halt|~stop|~snuff out|~smother|~thwart) ...4 (run|break|burst|charge) ...5 (from|by) {player:person}", "saved keeper"),
    Pattern("keeper saved from him", f"({_SAVES}|saved|saving) ...5 (from|to deny) ...3 {{player:person}}", "saved keeper"),
    Pattern("keeper denied him", f"{_DENIES} ...2 {{player:person}}", "saved keeper"),
    Pattern("keeper spilled it", "(lost his grip|~spill|~fumble|~drop the ball) ...5 (under|with) ...2 pressure ...1 (from|by) {player:person}", "kept keeper"),
    Pattern("and the keeper saved", "{keeper:person} ...1 (saved|saves|made the save|made a save|was equal to it|gathered|smothered) (.|,|;)", "saved keeper bare"),
    # no more than that it was missed
    Pattern("missed", "(~miss|~waste|~spurn|~squander|~fluff|~pass up) ...4 (chance|chances|opportunity|opportunities|sitter|tap-in|open goal)", "missed player"),
    Pattern("missed the ball", "(~miskick|miscued|~miscue|~miss|~mishit|~fluff) ...1 (the ball|his kick|his lines|his shot)", "missed player"),
    Pattern("failed to connect", "(failed|unable|unlucky not|contrived not) to (connect|convert|finish|beat|hit the target|make contact|score)", "missed player"),
    Pattern("should have scored", "(should|ought) (have|to have) (scored|levelled|equalised|converted|doubled|buried|finished|tapped|put them|put his side|done better|made it {s:score})", "missed player"),
    Pattern("could only find the keeper", "could only ...4 (straight at|into the arms of|into the hands of) ...2 {keeper:person}", "saved player"),
)  # fmt: skip
