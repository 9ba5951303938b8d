"""Wordings of two sides that say where they met: A is whom it is told of, B the other.

"A threw away a lead at B"  ->  B's ground      "A saw off B with a 6-0 home win"  ->  A's      "A won when B came calling"  ->  A's
"""

_RESULT = "(?:win|victory|success|triumph|draw|defeat|loss|reverse|setback|beating|rout|romp|display|performance|showing|stroll|thrashing)"
_TELLS_OF_A = r"(?:with|in|for|by|after|,|-|–|to (?:record|register|make it|complete|claim|earn))"
_FIRST = r"(?:an? |the |their |its |another |what was )?(?:(?!home|away|road|over|against|at|to|by|who|which|when|since|last|previous)[a-z0-9-]+ ){0,5}?"
_MEANS = f"{_TELLS_OF_A} {_FIRST}"
_FOLK = "(?:crowd|fans|supporters|support|faithful|following)"
_PLEASED = "(?:delighted|happy|jubilant|ecstatic|joyous|joyful|appreciative|grateful|adoring|expectant|partisan)"
_PAINED = "(?:silent|stunned|shocked|dejected|disappointed|dismayed|silenced|hostile|restless|frustrated|subdued)"
_NAMES = "(?:[^,.;]|,)*?"

# A at home.
A_HOSTS = (
    rf"A {_NAMES}B {_NAMES}{_MEANS}home {_RESULT}\b",
    rf"A (?:beat|beating|defeated|thrashed|saw off|overcame|hammered|edged) B {_NAMES}(?:in front of|before) an? (?:[a-z-]+ )?{_PLEASED} home {_FOLK}\b",
    rf"A (?:delighted|thrilled|pleased|rewarded|treated) (?:the|their|a) (?:[a-z-]+ )?home {_FOLK} {_NAMES}B\b",
    r"A returned home (?:on [a-z]+ |to [a-z]+ )?(?:and|to|with) [^.;]*?B\b",
    r"A (?:protected|made the most of|made use of|took advantage of|made) home advantage [^.;]*?B\b",
    r"A [^.;]*?(?:when|as|after) B (?:came calling|came to town|came to visit|visited|called|paid a visit|arrived|were the (?:visitors|guests))\b",
    r"A [^.;]*?(?:lost|won|drew|dropped|opened) their home (?:opener|debut|match|game|fixture) [^.;]*?B\b",
    r"A [^.;]*?\b(?:when|as|where|after|and|before) they (?:hosted|entertained|welcomed|received|were at home to|played host to|were hosts to) (?:[a-z'-]+ ){0,3}B\b",
    r"playing at home , A\b(?=.*B\b)",
)
# B at home.
B_HOSTS = (
    rf"A {_NAMES}B {_NAMES}{_MEANS}(?:away|road) {_RESULT}\b",
    r"A (?:left|quit) B (?:with|empty-handed|pointless|without|on the wrong)\b(?! \w+ of a contract)",
    r"A on (?:their|a|its) (?:[a-z-]+ )?(?:visit|trip|journey) to B\b",
    r"A [^.;]*?(?:lead|advantage|cushion|grip|unbeaten record) at B\b",
    rf"A (?:beat|beating|defeated|thrashed|saw off|overcame|hammered|edged) B {_NAMES}(?:in front of|before) an? (?:[a-z-]+ )?{_PAINED} home {_FOLK}\b",
    rf"A (?:silenced|stunned|shocked|upset|spoiled the party for|spoilt the day for) (?:the|their|a) (?:[a-z-]+ )?home {_FOLK} {_NAMES}B\b",
    r"A [^.;]*?\b(?:when|as|where|after|and|before) they (?:visited|travelled to|went to|journeyed to|made the trip to|were away to|were at|were guests of) (?:[a-z'-]+ ){0,3}B\b",
    r"playing away , A\b(?=.*B\b)",
)
