"""The words behind a name in, whether a weekly paper says so of a side out: of one that is named once in a round-up.

"Norton Ash got back to winning ways", "Elm made it two wins on the trot", "Oak picked up their first point"  ->  sides
"""

import re
from collections.abc import Sequence

_FAR = 10  # words
_FURTHER = 18  # words, as far as the result stands
_FIRST = r"(?:(?:also|then|now|all|again|quickly|finally|duly|both|soon|have|has|had|still) ){0,2}"
_PLACES = r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|bottom|midtable|mid-table"
_SAYS = tuple(
    re.compile(rf"{_FIRST}(?:{words})(?: |$)")
    for words in (
        r"(?:returned|got back|went back|came back|get back|return|are back) to (?:winning|losing) ways",
        r"(?:got|get|put|gets) (?:back|themselves back|their \S+|their \S+ \S+) (?:on|to|back on) (?:the )?(?:track|winning)",
        r"bounced back (?:with|from|by|to|in)",
        r"(?:slipped up|slip up|tasted defeat|got off the mark|opened their account|are off the mark|(?:remain|stay|are|were|remained|stayed) unbeaten)",
        r"made it (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:wins|victories|defeats|straight|successive|on the|in a row|out of)",
        r"(?:kept|keep|maintained|maintain|continued|continue|extended|preserved|retained|lost|put) (?:up )?their"
        r" (?:\S+ ){0,3}(?:form|run|record|start|streak|push|bid|challenge|hopes|lead|advantage|percent|cent|pressure|revival|status)",
        r"(?:stay|stayed|remain|remained|sit|move|moved|go|went|climb|climbed|rise|rose|drop|dropped|slip|slipped|lie|are|up)"
        rf" (?:(?:up|down|back|in|into|to|at|on|still|now|clear|out|joint|a|place|the|out|of) ){{0,4}}(?:{_PLACES}|summit|foot)",
        r"(?:progressed|advanced|marched|moved|eased|cruised|booked|went through|go through|are|stormed)"
        r" (?:their place |a place |safely )?(?:in|into|to|through to) the"
        r" (?:next|last|second|third|fourth|fifth|quarter|semi|final|quarter-finals?|semi-finals?|first)",
        r"(?:picked up|collected|secured|earned|gained|recorded|registered|notched up|notched|claimed|chalked up|suffered|celebrated|posted|took)"
        r" (?:their|a|an|another|only their|all|the) (?:\S+ ){0,4}(?:wins?|victory|victories|defeats?|draws?|success|loss)",
    )
)  # fmt: skip
_WITH_A_RESULT = r"(?: (?!but |while |although |whose )\S+){0,8}? (?:win|victory|success|triumph|defeat|draw|beating|winning|losing|as they|when they|after they|loss)"
_SAYS_WITH_A_RESULT = tuple(
    re.compile(rf"{_FIRST}(?:{words}){_WITH_A_RESULT}(?: |$)")
    for words in (
        r"(?:plunged|slipped|slid|sank|dropped|fell|slumped|tumbled|sunk) (?:\S+ )?(?:deeper|further|back|closer|down)",
        r"(?:closed|narrowed|cut|opened) (?:up )?(?:the|a) (?:\S+ ){0,2}gap",
        r"(?:boosted|rekindled|revived|enhanced|strengthened|consolidated|cemented|tightened|dented|damaged|improved|bolstered|reignited|underlined|aided|kept)"
        r" (?:(?:their|its|the) )?(?:\S+ ){0,3}(?:hopes|chances|position|grip|place|spot|credentials|bid|push|challenge|prospects|cause)",
        rf"(?:consolidated|cemented|strengthened|held on to|hung on to|reclaimed|regained|retained) (?:{_PLACES}) (?:place|spot|position)",
        r"(?:ended|snapped|halted|stopped|broke) (?:their|its|an?) (?:\S+ ){0,4}(?:run|streak|drought|sequence|wait|rot)",
        r"(?:closed|moved|edged|pulled|went|climbed|got|drew|are) (?:\S+ )?(?:to )?within (?:\S+ ){1,3}points?",
        r"(?:stretched|extended|increased) (?:their|its|the) (?:\S+ )?lead (?:at|to)",
        r"(?:remain|remained|stay|stayed|are|were|still) (?:\S+ )?(?:rooted|stuck|marooned|anchored|adrift)",
    )
)
_OF_A_MAN = frozenset("he his him she her himself herself goal goals hat-trick brace".split())


def fared_so(behind: Sequence[str]) -> bool:
    """Whether the words behind a name tell what sides do in a week: win again, move up, go through."""
    words = behind[:_FAR]
    if not _OF_A_MAN.isdisjoint(words):
        return False
    if any(says.match(" ".join(words)) for says in _SAYS):
        return True
    further = " ".join(behind[:_FURTHER])
    return any(says.match(further) for says in _SAYS_WITH_A_RESULT)
