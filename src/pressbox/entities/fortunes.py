"""How it stood for a side in, whose goal came then out: words of a side's clause, told before the goal or behind it.

"looked set to win", "held out", "had all the play", "gave the ball away", "fell behind"   ->  what became of the side
"""

import re
from collections.abc import Sequence
from enum import Enum


class Fortune(Enum):
    """How it stood for a side before the goal."""

    REWARDED = "rewarded"
    BESET = "beset"
    LOSING = "losing"
    WINNING = "winning"
    BEHIND = "behind"
    ERRING = "erring"
    HOLDING = "holding"
    CAUGHT = "caught before it had begun"
    ON_TOP = "on top"
    SHORT = "short of men"
    LEADING = "in the lead"


_WON = r"(?:win|winning|won|wins|victory|victors|triumph|points|spoils|bag|cruise|cruising|comfort|glory|final|semi-finals?|next round|clean sheet|shut-out)"
_ABOUT = r"(?:set|certain|sure|likely|like|destined|bound|poised|ready|heading|headed|course|track|way|going|about|good for|safe|home)"
_NOT = r"(?:not|n't|n’t|failed to|unable to|never)"
_TOLD: dict[Fortune, re.Pattern[str]] = {
    Fortune.REWARDED: re.compile(
        r"\b(?:patience|persistence|perseverance|gamble|substitutions?|changes?|hard work|endeavours?|efforts|enterprise|bravery|pressure|approach) "
        r"(?:was |were |had been |had )?(?:finally |eventually |soon |duly |immediately )?(?:paid off|pays off|paying off|rewarded|worked|told|reaped)"
        r"|\b(?:joy|happiness|delight) was complete\b"
    ),
    Fortune.BESET: re.compile(
        r"\b(?:nervous|anxious|jittery|shaky|ragged|hanging on|living dangerously|on the ropes|rocking|reeling|pinned|penned|hemmed|outplayed|overrun)\b"
        r"|\bunder (?:\w+ ){0,2}(?:pressure|siege|the cosh|attack)\b|\b(?:soaked up|soaking up|absorbed|withstood|weathered|survived|rode out|endured)\b"
        r"|\b(?:fell silent|fans silent|misery|misfortune|problems|woes) ?(?:was|were)? ?(?:complete|deepened|mounted|silenced)?\b|\bgot worse\b|\bwent from bad to worse\b"
        r"|\b(?:players|bench|captain|manager|coach|boss|men|fans|supporters) (?:\w+ )?(?:protested|surrounded|appealed|complained|were furious|were silenced)\b"
        r"|\b(?:rue|regret|costly|expensive)\b|\bno (?:answer|reply|response|complaints|excuses)\b|\bthemselves to blame\b|\bdo nothing\b|\bpowerless\b|\bexposed\b|\bcracked\b|\bfailure to\b"
    ),
    Fortune.BEHIND: re.compile(
        r"\b(?:were|was|went|found themselves) (?:\w+ ){0,2}(?:goals? |\d-\d )?(?:down|behind|in arrears) (?:inside|within|after (?!half)|in the (?!second)|early|before|by the|as early)"
        r"|\b(?:fell|fall|went|slipped|slid|found themselves) (?:\w+ )?behind\b|^(?:\w+ )?(?:conceded|shipped|let in)\b(?! (?:a|another|the|two|three) (?:\w+ )?(?:corner|free-kick|penalty|foul|possession|throw))"
    ),
    Fortune.LOSING: re.compile(
        r"\b(?:beaten|down and out|dead and buried|for defeat|to defeat|of defeat|to lose|lost it|had lost|losing|second best|out of it|going out)\b"
    ),
    Fortune.WINNING: re.compile(
        rf"\b(?:looked|seemed|appeared|were|was|been|be|are|look) (?:\w+ ){{0,2}}{_ABOUT} (?:\w+ ){{0,4}}{_WON}\b"
        rf"|\b(?:seemed|appeared|looked|seem|thought|believed|felt) (?:that |to |they |it |as if |as though ){{1,3}}(?:have|be|had|were|was) (?:\w+ ){{0,5}}{_WON}\b"
        r"|\bthought (?:that )?they had (?:it|done enough|got it|sealed|snatched|secured|earned|rescued|salvaged|a point|the points)\b"
        rf"|\b(?:seconds?|minutes?|moments) (?:away )?(?:from|of) (?:\w+ ){{0,3}}{_WON}\b|\bwithin (?:\w+ ){{1,4}}of (?:\w+ ){{0,2}}{_WON}\b"
        r"|\b(?:cruising|coasting|strolling|comfortable|untroubled|in command)\b|\bone foot in\b|\bone hand on\b|\b(?:victory|points|win|upset) (?:was |were |firmly )?(?:in sight|within reach|in their grasp|within their grasp|in the bag)\b|\bhome and dry\b|\bin the bag\b|\b(?:game|match|points|tie) (?:won|wrapped up|sewn up)\b"
    ),
    Fortune.ERRING: re.compile(
        rf"\b{_NOT} (?:quite |properly |fully |adequately )?(?:hold|hang|cling|see it)(?: \w+)? ?(?:on|out)\b"
        r"|\b(?:resistance|resolve|stubbornness|defiance) (?:was |were |had been )?(?:finally |eventually |at last )?(?:broken|broke|cracked|crumbled|ended)\b"
        r"|\b(?:paid|pay|paying) (?:dearly|the (?:\w+ )?(?:price|penalty))|\bmade to (?:pay|suffer|regret|rue)\b|\b(?:were|was|are) (?:\w+ )?punished\b"
        r"|\bcaught (?:out|cold|napping|on the (?:break|hop|counter))\b|\b(?:undone|breached|pegged back|hauled back|(?:cut|carved|opened|torn|ripped) (?:open|up|apart))\b"
        r"|\b(?:gave|give|giving|gifted|surrendered|coughed up) (?:the ball|possession|it|the ball up)(?: \w+)? ?away\b|\b(?:lost|lose|losing|surrendered|coughed up) (?:the ball|possession|concentration|their (?:man|marker|men|footing|shape|way))\b"
        r"|\bgave away (?:a|another|the|possession)\b"
        rf"|\b{_NOT} (?:\w+ )?(?:clear|deal with|cope|defend|pick up|track|mark|get (?:it|the ball) (?:away|clear))\b"
        r"|\b(?:stood|stopped|stand) (?:and watched|off|still|back|statuesque|around)\b|\b(?:switched off|fell asleep|asleep|ball-watching|hesitated|dithered|dallied|at sixes and sevens|all at sea)\b"
        r"|\b(?:defended|dealt with|cleared) (?:\w+ ){0,4}(?:poorly|badly|sloppily|weakly)\b|\bmarking (?:was|went|left)\b"
        rf"|\b(?:lead|advantage|joy|elation|celebrations) (?:did {_NOT}|didn't|lasted|was (?:short-lived|wiped|cancelled|soon))|\b(?:ahead|in front) for (?:only|just|barely|a mere|less)\b|\bhad (?:it|the lead|the advantage|their lead) (?:for )?(?:only |just |barely |a mere |all of )?(?:for )?(?:\w+ )?(?:minutes?|seconds?|moments)\b"
        r"|\b(?:appealed|appeals|appealing|claimed|claiming|protested|protesting|waited|waiting|stopped|argued|arguing|celebrated|celebrating|remonstrated) (?:\w+ ){0,3}(?:offside|off-side|foul|handball|whistle|flag|hands|referee|official|linesman|goal)\b"
        r"|^(?:\w+ )?(?:tired|tiring|wilted|lost concentration)\b"
        r"|^(?:'s? )?(?:\w+ )?(?:clearance|back-pass|backpass|error|mistake|slip|mix-up|defender|full-back|centre-back|defence|keeper|goalkeeper|goal-kick) .*\b(?:fell|ran|came|went|dropped|rebounded|broke|let in|let|allowed|allowing|gifted|presented|handed|found|reached|landed)\b"
        r"|^(?:'s? )?(?:\w+ )?(?:keeper|goalkeeper|goalie|custodian) (?:was (?:at fault|stranded|beaten|caught|slow|left)|could only|spilled|spilt|fumbled|missed|misjudged|came for|flapped|hesitated|slipped|had no chance|dropped|rushed|raced out)\b"
        r"|^(?:'s? )?(?:corner|free-kick|attack|throw|throw-in|move|cross) (?:was |were |had been |is )?(?:\w+ )?(?:cleared|broke down|broken up|came to nothing|headed (?:away|out|clear)|hacked|intercepted)\b"
    ),
    Fortune.CAUGHT: re.compile(
        r"\b(?:had|were|was) (?:not|n't|barely|hardly|scarcely|still)(?: \w+){0,2} (?:settled|settling|touched|got|drawn|organis\w+|adjust\w+|started|woken|been out|finding)\b"
        r"|\bcould (?:settle|draw breath|react|respond|get going|touch the ball|get out)\b|^(?:\w+ )?had (?:settled|touched|got|drawn|kicked|started)\b"
    ),
    Fortune.SHORT: re.compile(
        r"\b(?:down|reduced) to (?:ten|nine|10|nine|9)(?: men)?\b|\ba (?:man|player) (?:short|down|light)\b|\blost a (?:man|player)\b|\bhad (?:\w+ ){1,3}(?:sent off|dismissed)\b|\blost (?:\w+ ){1,3}to a (?:\w+ )?(?:red|second)\b"
    ),
    Fortune.HOLDING: re.compile(
        r"\b(?:held|hold|holding|hung|clung|stood) (?:\w+ )?(?:out|firm|on)\b|\bkept (?:them|the \w+|their \w+) (?:out|at bay)\b"
        r"|\b(?:defended|resisted) (?:\w+ )?(?:well|stubbornly|stoutly|bravely|heroically|manfully|resolutely)\b"
    ),
    Fortune.LEADING: re.compile(
        r"^(?:had |have |still |then )?(?:twice )?(?:led|leading|lead)(?: (?:\d-\d|by \w+|at|until|from|for|with|early|,|\.|$)|$)"
        r"|^(?:were|was|went|had gone|had been|are|go|,) (?:\w+ )?(?:\d-\d up|\w+ (?:goals? )?up|ahead|in front)\b"
        r"|^(?:had |have )?(?:took|taken|take|regained|had|had had) the (?:\w+ )?lead\b"
        r"|\b(?:gone|go|been|went) (?:further ahead|two up|three up)\b"
        r"|^(?:had |have )?(?:struck|scored|opened|drew) first (?:blood )?(?:[.,]|$)"
    ),
    Fortune.ON_TOP: re.compile(
        r"\b(?:dominated|dominating|pressed|pressing|pressure|piled|piling|poured|pouring|besieged|laid siege|camped|bossed|pushed|pushing|committed|chased|chasing|getting on top)\b"
        r"|\bthe (?:better|stronger|livelier|likelier|brighter|more \w+) (?:side|team|of|chances|football)\b|\b(?:better|best|most|more|all|lion 's share|bulk|plenty|lots) of the (?:\w+ )?(?:play|ball|game|possession|chances|pressure|attacking|running|match|half)\b"
        r"|\b(?:all|most of|more of|much of) the (?:play|ball|possession|running|pressing|pressure|attacking)\b|\bon top\b|\bin control\b|\b(?:had|more|better|best|clearer|several|good) chances\b"
        r"|\bwent close\b|\bgone close\b|\b(?:hit|struck|rattled|against) (?:the|a) (?:post|bar|crossbar|woodwork|upright)\b|\bmissed (?:a|their|the|two|several)\b"
    ),
}
# A goal told so came from the side that was not on top.
_AGAINST_IT = re.compile(
    r"\bagainst the (?:\w+ )?run of (?:the )?play\b|\b(?:at|to|up|down|from) the other end\b|\bon the (?:\w+ )?(?:break|counter|counter-attack)\b|\b(?:broke|breaking|raced|racing|ran|sprinted) (?:away|clear|through|the length)\b"
)
_HELD_UP = re.compile(
    r"\b(?:not until|had to wait|took them|took until|took it|finally|eventually|at last|deserved|reward|paid off|told)\b"
)
_EXTENDS = re.compile(
    r"^(?:had |then |soon |duly |further )?(?:doubled|trebled|tripled|quadrupled|extended|increased|stretched|added to)"
    r" (?:the|their|its|that) (?:\w+ )?(?:lead|advantage|tally|margin|cushion)\b"
)
_TURNS = frozenset("but until till before only yet though when however".split())
_BACK = frozenset("but until before yet though however".split())
_REPLIES = frozenset(
    "equalised equalized levelled leveled equaliser leveller reply replied respond responded restored parity level back"
    " answered pulled".split()
)
_WOE = frozenset("disaster worse calamity trouble blow heartbreak nightmare woe misery".split())


_HIS_OWN = 3  # words behind a man that are surely of what he did


def fortune_of(told: Sequence[str], before: Sequence[str] = ()) -> Fortune | None:
    """How the words behind a side, or right before it, tell that it stood for it."""
    if before[-1:] == ["for"] and not _WOE.isdisjoint(before):
        return Fortune.BEHIND
    words = " ".join(told)
    return next((one for one, said in _TOLD.items() if said.search(words)), None)


def goes_to(fortune: Fortune | None, stood: Sequence[str], link: Sequence[str], scored: Sequence[str]) -> bool | None:
    """Whether the goal then was the side's: of the words of how it stood, those that lead over, and those of the goal."""
    turn = not _TURNS.isdisjoint(link)
    words = " ".join(stood)
    if fortune in (Fortune.WINNING, Fortune.LEADING) and _EXTENDS.match(" ".join(scored)):
        return True  # "cruising when Hale doubled their lead": none but the leader can
    if fortune is Fortune.REWARDED:
        return True
    if fortune is Fortune.BESET:
        if comes_from_the_other_end((*link, *scored)):
            return True
        return None if not _BACK.isdisjoint(link) else False
    if fortune is Fortune.LOSING:
        return True if turn else None
    if fortune is Fortune.BEHIND:
        return None if not _BACK.isdisjoint(link) or not _REPLIES.isdisjoint(scored) else False
    if fortune is Fortune.ERRING or fortune is Fortune.CAUGHT:
        return False
    if fortune is Fortune.LEADING:
        return None if (_REPLIES - {"back"}).isdisjoint(scored[:_HIS_OWN]) else False
    if fortune is Fortune.SHORT:
        return None if turn else False
    if fortune is Fortune.WINNING:
        return False if turn or "then" in link or not _REPLIES.isdisjoint(scored) else None
    if fortune is Fortune.HOLDING:
        return False if turn or "until" in stood else None
    if fortune is Fortune.ON_TOP and not _HELD_UP.search(words):
        return False if comes_from_the_other_end((*link, *scored)) or not {"but", "than"}.isdisjoint(link) else None
    return None


def comes_from_the_other_end(words: Sequence[str]) -> bool:
    """Whether words of a goal tell that it came against the run of play."""
    return _AGAINST_IT.search(" ".join(words)) is not None
