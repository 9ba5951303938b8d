"""Ways of saying that the ball was in the net and the goal was not given. `says` is the reason where the words tell it."""

from pressbox.datatypes.pattern import Pattern

_OUT = "(ruled out|chalked off|disallowed|ruled offside|struck off|ruled it out|wiped out|scrubbed out|cancelled out by var|overturned|flagged offside|flagged for offside|denied by the flag|not given|adjudged offside|judged offside|adjudged to be offside|ruled to be offside|harshly ruled out|dubiously ruled out|correctly ruled out|rule ...5 out)"  # fmt: skip
_NET = "(in the net|in the back of the net|over the line|found the net|found the back of the net|netted|put the ball in|put the ball into the net)"

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "saw a goal ruled out", "{player:person} ...6 (saw|seeing|see|seen|had|have|having|has) ...12 " + _OUT, "saw"
    ),
    Pattern(
        "his goal was ruled out",
        "{player:person} 's ...7 (goal|effort|strike|header|finish|shot|tap-in|volley|leveller|equaliser|equalizer|free-kick|drive|flick) ...6 "
        + _OUT,
        "own",
    ),
    Pattern(
        "a goal by him ruled out",
        "(goal|effort|strike|header|finish|shot|tap-in|winner|equaliser) ...3 (from|by) ...3 {player:person} ...6 "
        + _OUT,
        "by",
    ),
    Pattern(
        "name effort ruled out",
        "{player:person} (goal|effort|strike|header|finish|shot|tap-in|volley|leveller) ...4 " + _OUT,
        "own",
    ),
    Pattern(
        "name's disallowed goal",
        "{player:person} 's (disallowed|ruled-out|chalked-off) (goal|effort|strike|header)",
        "own",
    ),
    Pattern("had the ball in the net", "{player:person} ...5 (had|put|has|bundled|got) ...6 " + _NET, "net"),
    Pattern(
        "found the net but",
        "{player:person} ...8 (found the net|netted|scored|slotted|poked|tapped|headed|put|tucked|fired|converted|coverting|converting|turned|finished|volleyed|nodded|stabbed|rolled|rifled|slot|finish|finishing|poke) ...14 (but|only|although|though|before) ...12 (offside|flag|flagged|ruled|disallowed|linesman|var|infringement|whistle|handball|foul)",
        "but",
    ),
    Pattern(
        "thought he had scored",
        "{player:person} ...2 (thought|believed|appeared|looked) ...3 (he|to|they|have) ...8 (scored|equalised|levelled|winner|lead|won|equaliser|scoring|goal|net) ...12 (but|only|until|before) ...14 (offside|flag|flagged|ruled|disallowed|linesman|var|chalked|infringement|overturned|out)",
        "thought",
    ),
    Pattern(
        "denied by the flag",
        "{player:person} ...6 (denied|thwarted|foiled) by ...3 (offside|flag|linesman|assistant|var)",
        "flag",
    ),
    Pattern(
        "goal denied him", "(offside flag|linesman|assistant|var) ...4 (denied|deny|denying) {player:person}", "flag"
    ),
    Pattern(
        "he was flagged offside",
        "{player:person} ...6 (was|were) ...2 (flagged|ruled|adjudged|judged) ...3 offside when ...6 (scored|ball|net|strike|goal)",
        "offside",
    ),
    Pattern(
        "ruled out",
        "(goal|effort|strike|winner|equaliser|leveller|header|it|finish) (was|is|were|being) ...2 " + _OUT,
        "bare",
    ),
    Pattern("team had the ball in the net", "{team:team} ...3 (had|put|thought ...4) ...4 " + _NET, "team"),
    Pattern(
        "team goal ruled out",
        "{team:team} ...4 (had|have|saw|having) ...4 (goal|effort|strike|penalty|equaliser|winner) ...6 (ruled out|disallowed|chalked off)",
        "team",
    ),
)
REFUSALS = frozenset(
    "offside disallowed flag flagged chalked ruled linesman var overturned infringement handball whistle foul raised fouled"
    " linesman's assistant".split()
)
REASONS: tuple[tuple[str, str], ...] = (
    ("offside", "offside"), ("flag", "offside"), ("flagged", "offside"), ("linesman", "offside"), ("handball", "handball"),
    ("handled", "handball"), ("foul", "foul"), ("push", "foul"), ("pushing", "foul"), ("bundling", "foul"), ("byline", "out of play"),
    ("out of play", "out of play"), ("var", "VAR"),
)  # fmt: skip
