"""Ways of saying that a penalty was missed, or given. `says` is the outcome."""

from pressbox.datatypes.pattern import Pattern

_PEN = "(penalty|spot-kick|spot kick|kick|penalty kick|effort from the spot|12-yard effort|penalties)"

MISSED: tuple[Pattern, ...] = (
    Pattern(
        "saw his penalty saved",
        "{player:person} ...7 (saw|seeing|see|had|having|sees|have) ...6 "
        + _PEN
        + " ...6 (saved|stopped|blocked|parried|pushed|turned|kept|tipped|repelled)",
        "saved",
    ),
    Pattern(
        "his penalty was saved",
        "{player:person} 's ...5 " + _PEN + " ...5 (saved|stopped|parried|kept out|pushed|tipped|turned)",
        "saved",
    ),
    Pattern(
        "his penalty saved, pronoun",
        "{player:person} ...3 " + _PEN + " (was|is) ...2 (saved|stopped|parried|kept out)",
        "saved",
    ),
    Pattern(
        "saved a penalty from",
        "{keeper:person} ...5 (saved|saves|saving|stopped|kept out|keep out|save|stopping|parried|repelled|beat away|palmed) ...4 "
        + _PEN
        + " (from|by|of|taken by) ...3 {player:person}",
        "saved",
    ),
    Pattern(
        "saved his penalty",
        "{keeper:person} ...5 (saved|saves|saving|stopped|kept out|keep out|save|stopping|parried|repelled|deny|denied|denying) ...2 {player:person} 's ...4 "
        + _PEN,
        "saved",
    ),
    Pattern(
        "denied from the spot",
        "{keeper:person} ...2 (denied|deny|denying|thwarted) ...3 {player:person} (from|with) ...3 (spot|penalty)",
        "saved",
    ),
    Pattern("penalty saved by", "{player:person} ...4 (penalty|spot-kick) saved by ...4 {keeper:person}", "saved"),
    Pattern(
        "hit the post",
        "{player:person} ...6 (hit|hitting|strike|struck|striking|smashed|rattled|crashed|clipped|smash|thumped|smack|smacked|put|sent) ...5 (post|upright|woodwork) ...6 "
        + _PEN,
        "post",
    ),
    Pattern(
        "hit the bar with a penalty",
        "{player:person} ...6 (hit|hitting|strike|struck|striking|smashed|rattled|crashed|clipped|smash|thumped|smack|smacked|put|sent) ...4 (bar|crossbar) ...6 (penalty|spot-kick|spot|kick)",
        "bar",
    ),
    Pattern(
        "penalty hit the bar",
        "{player:person} ...8 " + _PEN + " ...6 (against|onto|off|hit|struck|on to|hits|cannoned) ...3 (bar|crossbar)",
        "bar",
    ),
    Pattern(
        "penalty hit the post",
        "{player:person} ...8 "
        + _PEN
        + " ...6 (against|onto|off|hit|struck|on to|hits|cannoned) ...3 (post|upright|woodwork)",
        "post",
    ),
    Pattern(
        "put his penalty wide",
        "{player:person} ...5 (fired|put|sent|pulled|dragged|shot|blasted|hit|placed|struck|sidefooted|screwed|firing|putting|sending|dragging|shooting) ...4 "
        + _PEN
        + " ...3 wide",
        "wide",
    ),
    Pattern(
        "put his penalty over",
        "{player:person} ...5 (fired|put|sent|skied|blazed|shot|blasted|hit|ballooned|struck|lifted|smashed|blazing|firing|sending|blasting|missed) ...4 "
        + _PEN
        + " ...3 (over|high)",
        "over",
    ),
    Pattern(
        "shot over from the spot",
        "{player:person} ...3 (fired|shot|skied|blazed|blasted|ballooned|smashed) (over|wide|high) ...3 from the (penalty spot|spot)",
        "over",
    ),
    Pattern(
        "missed a penalty",
        "{player:person} ...4 (missed|misses|miss|missing|squandered|wasted|fluffed|spurned|failed to convert|failed with|failed from) ...5 "
        + _PEN,
        "missed",
    ),
    Pattern(
        "missed from the spot",
        "{player:person} ...4 (missed|misses|missing|failed|wasteful) from the (penalty spot|spot)",
        "missed",
    ),
    Pattern("his penalty miss", "{player:person} ('s)? ...2 (penalty|spot-kick) miss", "missed"),
)
AWARDED: tuple[Pattern, ...] = (
    Pattern(
        "penalty for handball by",
        "(penalty|spot-kick) ...8 for ...2 (handball|hands|a handball|handling) ...2 by ...3 {against:person}",
        "handball",
    ),
    Pattern(
        "handled",
        "{against:person} ...2 (handled|handles|was adjudged to have handled|handling|was penalised for handball)",
        "handball",
    ),
    Pattern(
        "brought down",
        "(after|when|as|for) {fouled:person} (was|had been|is|being|went) ...2 (brought down|fouled|tripped|felled|upended|bundled over|hauled down|clipped|pushed|floored|bundled|chopped down|hacked down|pulled down|wiped out|down) ...4 by ...3 {against:person}",
        "foul",
    ),
    Pattern(
        "felled him in the area",
        "(after|when|as) {against:person} ...4 (brought down|fouled|tripped|felled|upended|bundled over|hauled down|clipped|pushed|chopped down|pulled down|took down|tripping|felling|clipping|fouling) {fouled:person}",
        "foul",
    ),
    Pattern("pointed to the spot", "(pointed|points|pointing) to the spot", "award"),
    Pattern("won a penalty", "{fouled:person} ...3 (won|earned|wins|winning|earning) ...3 (penalty|spot-kick)", "foul"),
    Pattern(
        "conceded a penalty",
        "{against:person} ...5 (conceded|gave away|concedes|conceding|giving away) ...4 (penalty|spot-kick)",
        "foul",
    ),
)
PENALTY_WORDS = frozenset("penalty spot-kick spot-kicks spot penalties 12-yard".split())
SHOOT_OUT = frozenset("shootout shoot-out shootouts".split())
TAKES = frozenset("effort kick it shot attempt penalty spot-kick strike".split())
