"""Words around a number that tell whether it is a minute."""

# A number behind one of these is of something else: "ranked (12)", "shirt number (9)".
NUMBERED = frozenset("aged age number no squad ranked seeded shirt points goals games caps rounds round".split())
# Before "the 31st", of the clock; "the 31st of May" has none of them.
AHEAD_OF_ORDINAL = frozenset("at in on by until till from since before after around about".split())
# Behind a number that is a whole time by itself.
AHEAD_OF_TIME = frozenset(
    "when as and after before with by from for but to through that then while until following via thanks only a an the his"
    " her their its he she they it was were had having did would another again direct straight off into at"
    " made makes gave put brought proved cut halved doubled levelled".split()
)
# What happened then: "a poor back pass on 63 let in Hale".
THEN = frozenset(
    "let gave saw brought sent left put made was came ended handed allowed gifted earned produced led".split()
)
# What is numbered in a row: "in the 21st century", "in the fifth round".
COUNTED_IN_ORDER = frozenset(
    "minute minutes min mins century round season seasons league division tier row place position spot anniversary edition"
    " attempt appearance game games match goal leg year day week month time times half period end set year's straight"
    " consecutive successive successful international cap birthday floor flight final meeting derby start win defeat draw"
    " january february march april may june july august september october november december of tie replay penalty kick"
    " qualifying group test over inning quarter third seed ranked national county amateur girls boys infantry".split()
)
# Behind a minute in brackets: "(66, pen)", "(66 pen)".
IN_BRACKETS = frozenset((",", "pen", "pens", "pen.", "og", "o.g.", "penalty"))
# Talk of a table: "level on 31, a point behind".
TABLE = frozenset("points point table standings leaders bottom overall pounds dollars euros tally".split())
# Talk of how long something took: "three goals, twelve minutes".
SPAN = frozenset(
    "two three four five twice double pair brace spell inside within space last final opening first next another further"
    " goals strikes times booked banned shown added extra".split()
)
# Before "on seven" in words: of a goal, not of points.
SCORED = frozenset(
    "levelled leveled equalised equalized scored struck netted replied home net goal equaliser equalizer leveller opener"
    " strike header scoring score winner".split()
)
# Before a place: "are 17th on 22".
STANDS = frozenset("are is was were lie lies sit sits stay stays remain remains now still up down stand stands".split())
# Before "on 26": so many points.
KEPT_AT = frozenset("stay stays stayed staying remain remains remained remaining ground stuck".split())
# How a goal was scored, before its minute: "(head, 65)".
HOW_SCORED = frozenset("head header headed pen penalty volley diving free-kick o.g. og tap-in lob chip".split())
