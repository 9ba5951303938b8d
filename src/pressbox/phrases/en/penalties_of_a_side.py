"""Ways of saying that a side missed a penalty, or a keeper kept one out, of whose taker nothing is told.

`says` is what became of it and where the side stands: "team" had the penalty, "keeps" is the side of him who kept it out.
"""

from pressbox.datatypes.pattern import Pattern

_PEN = "(penalty|spot-kick|penalty-kick|penalty kick|spot kick|pen|pk)"
_SAVED = "(saved|stopped|kept out|turned away|turned aside|pushed away|beaten away|parried|blocked|palmed away)"

MISSED_BY_A_SIDE: tuple[Pattern, ...] = (
    Pattern("had a penalty saved", "(~have|~see) (a|an|another|their|its) ...2 " + _PEN + " ...2 " + _SAVED, "saved team"),
    Pattern("missed a penalty", "(~miss|~squander|~waste|~spurn|~fluff|~blow) (a|an|another|their|its|the) ...3 " + _PEN, "missed team"),
    Pattern("failed with a penalty", "(~fail) (with|from) (a|an|another|their|its|the) ...2 " + _PEN, "missed team"),
    Pattern("put a penalty wide", "(~put|~shoot|~send|~hit|~fire) (a|an|another|their|its|the) ...1 " + _PEN + " (wide|past the post)", "wide team"),
    Pattern("put a penalty over", "(~put|~shoot|~send|~hit|~fire|~blaze) (a|an|another|their|its|the) ...1 " + _PEN + " (over|over the bar)", "over team"),
    Pattern("hit the post with a penalty", "(~hit|~strike) (the|a) (post|upright|woodwork) (with|from) (a|their|its|the) ...1 " + _PEN, "post team"),
    Pattern("hit the bar with a penalty", "(~hit|~strike) the (bar|crossbar) (with|from) (a|their|its|the) ...1 " + _PEN, "bar team"),
    Pattern("had the chance from the spot", "(~have|~get|~receive|given) (the|a|their|another) ...2 (chance|opportunity|invitation) ...7 (from the spot|from the penalty spot|from 12 yards|with a penalty|with a spot-kick|from a penalty) , but ...5 " + _SAVED, "saved team"),
    Pattern("had a penalty, but", "(~have|~get|~win) (the|a|their|another) ...1 " + _PEN + " ...8 but (it|the kick|the shot|the penalty|the keeper|their kick) ...2 " + _SAVED, "saved team"),
    Pattern("a penalty of theirs was saved", _PEN + " was " + _SAVED, "saved owns"),
    Pattern("a penalty of theirs was missed", _PEN + " was (missed|squandered|wasted)", "missed owns"),
    Pattern("saved a penalty", "(~save|~stop|kept out|keeping out) (a|an|another|the) ...2 " + _PEN, "saved keeps"),
    Pattern("made a save from a penalty", "(~make|~pull off|~produce) (a|an|the) ...6 (save|stop) ...3 (from|off) (a|an|the|another) ...2 " + _PEN, "saved keeps"),
    Pattern("penalty save", "(~make|~pull off|~produce) (a|an|the|another) ...4 " + _PEN + " (save|stop)", "saved keeps"),
)  # fmt: skip
