"""Document, cast and times in, goals not given out.

"Piccoli's shot squirmed under his hand ... the goal was chalked off"  ->  disallowed, Piccoli

A verdict tells one by itself ("had a goal chalked off"). Otherwise the ball in the net and its refusal come together: in
one sentence ("found the net, only for the flag to go up") or in two.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from pressbox.datatypes.cast import Cast, Form, Reference
from pressbox.datatypes.document import Document, Genre, Span
from pressbox.datatypes.mentions import DisallowedGoalMention, GoalMention, Mood, TimeMention
from pressbox.matching import Found, Phrasebook, apart
from pressbox.mentions.again import Scenes
from pressbox.mentions.around import Around, sure, time_beside
from pressbox.mentions.disallowed_scorers import (
    BREAKS,
    GOALS,
    Read,
    a_side_has_it,
    caught_offside,
    doer_of,
    given_for_it,
    had_by_a_side,
    likelier,
    named_in,
    not_the_next_goals,
    scorer_before,
    scorer_behind,
)
from pressbox.mentions.goals import phrasebook
from pressbox.mentions.goals_that_stood import answered_by_another, changed_the_score, it_stood, was_allowed
from pressbox.mentions.moods import mood_of
from pressbox.mentions.other_senses import is_a_setback
from pressbox.phrases.en.disallowed import (
    BEFORE_IT_WENT_IN,
    COMPLAINED,
    GIVEN_AFTER_ALL,
    NO_GOAL,
    OTHER_WHISTLES,
    PATTERNS,
    REASONS,
    REVIEWED,
    TRIED,
    TURNS,
)

_OF_A_KICK = frozenset("card penalty spot-kick booked dismissed penalties".split())
_READ = frozenset((Genre.PROSE, Genre.CAPTION, Genre.HEADLINE))
_OPENS_A_REFUSAL = frozenset("but however only unfortunately alas".split())


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(PATTERNS)


def find_disallowed_goals(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]], scenes: Scenes,
    goals: Sequence[GoalMention] = (),
) -> tuple[DisallowedGoalMention, ...]:  # fmt: skip
    """Balls in the net that did not count; the refusal may stand in the sentence after."""
    found: list[DisallowedGoalMention] = []
    earlier: Read | None = None
    likely = {goal.sentence: goal.scorers for goal in goals}
    for sentence in document.sentences:
        if sentence.genre not in _READ:
            earlier = None
            continue
        phrases = _phrasebook().find(sentence, ())
        around = scenes.around(sentence)
        said = {
            "net": [p for p in phrases if p.pattern.says.startswith("net") and _is_net(p, around)],
            "refusal": [p for p in phrases if p.pattern.says.startswith("refusal") and not _only_claimed(p, around)],
        }
        # "thought he had scored" holds the ball in the net, wherever its own words end
        thought = [p for p in phrases if p.pattern.says == "thought"]
        nets = [p for p in said["net"] if not any(t.first < p.first < t.last for t in thought)] + thought
        if said["refusal"]:
            nets += _scored(
                around, said["net"], max((odds for _, odds in likely.get(sentence.index, ())), default=-9.0)
            )
        goal_near = bool(said["net"] or GOALS & set(around.lowers) or (earlier and earlier.nets))
        verdicts = [
            p for p in phrases
            if (p.pattern.says in ("verdict", "verdict denied-object", "offside") and _is_verdict(p, around))
            or (p.pattern.says == "denied" and (goal_near or {"but", "var"} & set(around.lowers[p.first : p.last])))
        ]  # fmt: skip
        now = Read(
            around,
            _apart(verdicts),
            sorted(nets, key=lambda p: p.first),
            said["refusal"],
            likely.get(sentence.index, ()),
        )
        told = _told(now, earlier, cast, times.get(sentence.index, ()))
        if told and told[-1].player and found and earlier and _only_announces(found[-1], earlier):
            found.pop()  # "NO GOAL! Hale's header is ruled out"
        found.extend(told)
        earlier = now
    return tuple(found)


def _told(now: Read, earlier: Read | None, cast: Cast, times: Sequence[TimeMention]) -> list[DisallowedGoalMention]:
    found: list[DisallowedGoalMention] = []
    around = now.around
    for verdict in now.verdicts:
        named = named_in(verdict, around) or _announced(verdict, around)
        if named is not None and named.form is Form.EPITHET and sure(named, cast) is None:
            # "Hale thought he had made it safe, but the Eastvale loanee's effort was ruled out"
            named = scorer_before(now, None, verdict.first, cast)
        several = caught_offside(around, verdict)
        if named is None and several:
            found += [
                _mention(now, verdict.first, verdict.last, verdict.pattern.name, one, cast, times) for one in several
            ]
            continue
        scorer = named
        if named is None and not _is_of_a_list(around, verdict):
            scorer = (
                likelier(now, scorer_before(now, None, verdict.first, cast), verdict.last)
                or scorer_behind(now, verdict.last)
                or (None if had_by_a_side(now, verdict) else scorer_before(now, earlier, verdict.first, cast))
            )
        others = _likewise(verdict, around)
        name, end = verdict.pattern.name, min((other.first for other in others), default=None)
        found.append(_mention(now, verdict.first, verdict.last, name, scorer, cast, times, end))
        found += [_mention(now, other.first, other.last + 1, name, other, cast, times) for other in others]
    if found:
        return found
    pairs = [
        (net, refusal)
        for net in now.nets
        for refusal in now.refusals
        if net.first <= refusal.first and net.last < refusal.last and _turned(around, net, refusal)
        if not _only_tried(now, net)
    ]
    if pairs:
        # "had the ball in the net as Lind headed across for Hale to poke in": the last one told put it in
        net, refusal = next((pair for pair in reversed(pairs) if doer_of(now, pair[0])), pairs[0])
        beside = next((p for p in around.people if net.last <= p.first and _beside(around, p, refusal)), None)
        scorer = doer_of(now, net)
        if beside and beside.last <= refusal.first and (scorer is None or a_side_has_it(around, net)):
            scorer = beside  # "we had the ball in the net again, but Hale was flagged offside"
        return [_mention(now, net.first, refusal.last, net.pattern.name, likelier(now, scorer), cast, times)]
    idle = next((net for net in now.nets if _in_vain(around, net)), None)
    if idle:
        scorer = likelier(now, doer_of(now, idle))
        return [_mention(now, idle.first, idle.last, idle.pattern.name, scorer, cast, times)]
    before = [
        (refusal, net)
        for refusal in now.refusals
        for net in now.nets
        if refusal.pattern.name in _STOPS_PLAY and refusal.last <= net.first and not _only_tried(now, net)
        if BEFORE_IT_WENT_IN & set(around.lowers[refusal.last : net.first])
        and not {".", ";", "but"} & set(around.lowers[refusal.first : net.last])
        and "other" not in around.lowers[net.last : net.last + 4]
    ]
    if before:
        # "the referee blew for a push before Hale turned it in"
        refusal, net = before[-1]
        return [
            _mention(now, refusal.first, net.last, refusal.pattern.name, likelier(now, doer_of(now, net)), cast, times)
        ]
    if now.refusals and earlier is not None and not earlier.refusals and _refuses_what_came_before(now):
        told = [net for net in earlier.nets if not _only_tried(earlier, net)]
        if told:
            refusal, scorer = now.refusals[0], likelier(earlier, doer_of(earlier, told[-1]))
            return [_mention(now, refusal.first, refusal.last, refusal.pattern.name, scorer, cast, times)]
        best = max(() if changed_the_score(earlier.around) else earlier.likely, key=lambda one: one[1], default=None)
        if best is not None and best[1] > _LIKELY and now.refusals[0].pattern.says != "refusal bare":
            # "Hale finished at the back post. The assistant's flag was already raised": in words that this room does not list
            refusal = now.refusals[0]
            return [_mention(now, refusal.first, refusal.last, refusal.pattern.name, best[0], cast, times)]
    return []


def _is_of_a_list(around: Around, verdict: Found) -> bool:
    """ "overcame a missed penalty and a disallowed goal": one of several things told of a match, nobody's here."""
    return around.lowers[max(0, verdict.first - 1)] in ("a", "another") and verdict.pattern.name in (
        "ruled-out goal", "disallowed the goal",
    )  # fmt: skip


def _only_announces(mention: DisallowedGoalMention, earlier: Read) -> bool:
    """ "NO GOAL!", "VAR Decision: No Goal.": whose, the sentence behind it tells."""
    around = earlier.around
    return mention.sentence == around.sentence.index and len(around.lowers) <= _CALL and not around.people


_CALL = 7  # tokens of a call, its minute and mark of exclamation with it


def _announced(verdict: Found, around: Around) -> Reference | None:
    """ "Goal disallowed - Hale", "No goal: Hale"."""
    if around.lowers[verdict.last : verdict.last + 1] not in (["-"], ["–"], ["—"], [":"], ["("], ["!"]):
        return None
    named = around.right_of(verdict.last + 1, reach=2)
    return named.people[0] if named and len(named.people) == 1 else None


def _likewise(verdict: Found, around: Around) -> list[Reference]:
    """ "Hale had one ruled out for a push, Lind another for offside": who else had one ruled out."""
    lowers = around.lowers
    return [
        p for p in around.people
        if p.first >= verdict.last and lowers[p.last : p.last + 2] in (["another", "for"], ["one", "for"], ["another", "by"])
        and lowers[p.first - 1] in (",", "and") and not {".", ";", ":"} & set(lowers[verdict.last : p.first])
    ]  # fmt: skip


def _in_vain(around: Around, net: Found) -> bool:
    """ "had the ball in the net, but Lind stood in the keeper's way": told so of no goal, whatever the words behind it."""
    if net.pattern.name not in ("had the ball in the net", "thought he had made it two"):
        return False
    if net.pattern.says == "net" and around.lowers[net.first] not in ("had", "put", "has"):
        return False
    behind = around.lowers[net.last : net.last + 16]
    at = next((i for i, word in enumerate(behind) if word in ("but", "only") or word in _ENDS), None)
    if at is None or behind[at] in _ENDS or "own" in around.lowers[net.first : net.last]:
        return False
    return not (_KEPT_OUT & set(around.lowers[net.last :])) and not _GOAL_AFTER_ALL & set(behind[at:])


_ENDS = frozenset(". ; ! ?".split())
_KEPT_OUT = NO_GOAL | frozenset(
    "clawed line post woodwork upright tipped kept parried blocked denied hooked pushed clear side-netting hit turned"
    " reacted got keeper goalkeeper".split()
)
_GOAL_AFTER_ALL = frozenset("stood stand awarded given survived replied equalised levelled".split())


def _scored(around: Around, known: list[Found], odds: float) -> list[Found]:
    """Where the phrases of goals say that one was scored, in words that this room does not list.

    Of the weaker phrases only where somebody is as likely as not to have scored here.
    """
    told = [
        p for p in phrasebook().find(around.sentence, around.people)
        if p.pattern.name in _IN_THE_NET or (odds > _LIKELY and not known)
    ]  # fmt: skip
    return [p for p in told if _is_net(p, around) and all(p.last <= k.first or k.last <= p.first for k in known)]


_LIKELY = -0.5  # log-odds
_IN_THE_NET = frozenset(
    ("scored", "netted", "found the net", "found the back of the net", "rippled the net", "bagged", "notched", "converted",
     "made no mistake", "fired home", "headed in", "into the net", "over the line", "inside the post", "equalised")
)  # fmt: skip
_FLAGS = frozenset(("raised his flag", "up went the flag", "flag up", "offside flag"))
_STOPS_PLAY = _FLAGS | {
    "ruled that he had fouled", "whistle gone", "blew for a foul", "free-kick given against him", "penalised",
    "saw the flag", "there was a flag",
}  # fmt: skip


def _is_net(phrase: Found, around: Around) -> bool:
    """Whether the ball went in: not into the side netting, not past a man on the way to a save."""
    inside = around.lowers[phrase.first : phrase.last + 1]
    if inside[0] == "to" or {"side", "side-netting", "post"} & set(inside) or "wide" in inside:
        return False
    if inside[0] == "netting" and around.lowers[phrase.first - 1] in ("side", "the"):
        return False
    return "beaten" not in phrase.pattern.says or any(phrase.first < p.first <= phrase.last for p in around.people)


def _only_claimed(phrase: Found, around: Around) -> bool:
    """ "despite claims that he was offside", "Millfield complained that he had been offside"."""
    if it_stood(around):
        return True
    if phrase.pattern.name in _FLAGS and {"down", "no", "never"} & set(
        around.lowers[max(0, phrase.first - 3) : phrase.last + 3]
    ):
        return True  # "the offside flag stayed down"
    if phrase.pattern.says == "refusal bare" and _NO_REFUSAL & set(
        around.lowers[max(0, phrase.first - 5) : phrase.last + 3]
    ):
        return True
    if phrase.pattern.name == "whistle gone" and OTHER_WHISTLES & set(
        around.lowers[max(0, phrase.first - 2) : phrase.last]
    ):
        return True
    if is_a_setback(around.lowers, phrase):
        return True
    if phrase.pattern.name == "pushing as he did so" and _CARDS & set(
        around.lowers[max(0, phrase.first - 6) : phrase.first]
    ):
        return True  # "was shown a straight red card for a foul on Lind"
    return bool(COMPLAINED & set(around.lowers[max(0, phrase.first - 5) : phrase.first]))


_CARDS = frozenset("card cards booked booking cautioned caution yellow red dismissed".split())
# Beside "flag" and "offside": nothing was turned down.
_NO_REFUSAL = COMPLAINED | frozenset(
    "trap corner appeal beat beating sprang springing suspiciously looked looking appeared seemed onside stayed remained"
    " down despite possibly perhaps maybe position waited waiting wait not no never n't without".split()
)


def _is_verdict(phrase: Found, around: Around) -> bool:
    """Whether the phrase speaks of a goal: not "ruled out with a knee injury", not over the end of a clause."""
    inside = around.lowers[phrase.first : phrase.last]
    if not {"var", "video"} & set(around.lowers[phrase.first : phrase.last + 4]) and any(
        word.startswith("cancel") and (behind == "out" or behind in ("it", "that"))
        for word, behind in pairwise((*inside, *around.lowers[phrase.last : phrase.last + 2]))
    ):
        return False  # "cancelled out an early goal", "Hale's shot cancelled it out"
    if it_stood(around) or was_allowed(around) or answered_by_another(around, phrase):
        return False
    if phrase.pattern.says == "offside":
        stood = {"stood", "stand", "count", "counted", "allowed"} & set(around.lowers)
        return not TRIED & set(inside) and not (stood and not {"not", "n't"} & set(around.lowers))
    if "denied-object" in phrase.pattern.says:
        return any(phrase.first < p.first < phrase.last for p in (*around.people, *around.teams))
    if phrase.pattern.name in ("ruled it out", "chalked it off", "had a goal ruled out"):
        if not (GOALS | {"it"}) & set(inside):
            return False
        if phrase.pattern.name == "ruled it out" and inside[1] in ("out", "offside"):
            return False
    breaks = BREAKS - ({"which"} if inside[0] == "which" else set())
    if any(
        word in breaks and not (word in ("after", "before") and before in _TIME_WORDS)
        for before, word in pairwise(inside[:-1])
    ):
        return False  # but "a goal by Hale five minutes after the restart was cancelled"
    if (
        phrase.pattern.name in ("disallowed the goal", "ruled-out goal")
        and around.lowers[max(0, phrase.first - 1)] == "the"
    ):
        return False  # "the disallowed goal" looks back
    # "a cracking goal ruled him out"; "the goal threat of Hale, ruled out by injury"
    near = around.lowers[phrase.first : phrase.last + 7]
    hurt = any(word == "injury" and behind != "time" for word, behind in pairwise(near))
    return not hurt and not {"injured", "suspension", "suspended"} & set(near[:-1])


_TIME_WORDS = frozenset(
    "minute minutes seconds moments shortly soon just immediately straight right early midway".split()
)


def _apart(phrases: list[Found]) -> list[Found]:
    return apart(sorted(phrases, key=lambda p: (p.last - p.first, p.first)))


def _only_tried(read: Read, net: Found) -> bool:
    return bool(TRIED & set(read.around.lowers[max(0, net.first - 3) : net.first]))


def _turned(around: Around, net: Found, refusal: Found) -> bool:
    """Whether a turn of the sentence stands between the goal and its refusal, and no end of it."""
    between = around.lowers[net.first : refusal.last]
    turned = net.pattern.name == "celebrations cut short" or bool(TURNS & set(between))
    believed = net.pattern.says == "thought" or net.pattern.name == "celebrated"
    if believed and {";", ":"} & set(between) and refusal.pattern.says == "refusal":
        turned = True  # "thought they had levelled when Hale headed in; the referee spotted a push"
    stood = ({"stand", "stood", "onside"} & set(between)) and not {"not", "n't"} & set(between)
    if "after" in between and "had" in around.lowers[refusal.first : refusal.last + 1]:
        turned = True  # "finished past Okoro after the flag had been raised"
    if refusal.pattern.name in _TURNS_IT_ALONE or (believed and _TOO_SOON & set(between)):
        turned = True
    if _PENALTIES & set(between):
        return False  # "might have buried the game but the referee failed to give a penalty following a foul by Moss"
    ends = {".", "!", "?"} if believed else {".", ";", "!", "?"}
    if any(a == ";" and b in ("but", "only", "however") for a, b in pairwise(between)):
        ends -= {";"}
    if refusal.pattern.says != "refusal" or refusal.pattern.name in _OF_HIM:
        # "and was ruled offside", "; offside", "but had fouled the keeper": said of him who put it in, and of none between
        near = around.lowers[net.last : refusal.first]
        turned = turned or bool({"and", ";", ",", "but"} & set(near))
        turned &= len(near) <= _NEAR and not _of_another(around, net, refusal)
        ends -= {";"} if refusal.pattern.says == "refusal bare" else set()
        if refusal.pattern.says == "refusal his" and not {"but", "and", "only", ","} & set(near):
            turned = False
    return bool(turned and not stood) and not ends & set(between) and not NO_GOAL & set(between)


_TURNS_IT_ALONE = ("from an offside position", "what was ruled offside", "there was a flag", "saw the referee signal")
_TOO_SOON = frozenset("soon early prematurely premature".split())  # "celebrated too soon, as VAR spotted a push"


def _of_another(around: Around, net: Found, refusal: Found) -> bool:
    """ "Hale headed in, and Lind was twice caught offside"; not ", Hale being flagged offside"."""
    between = [
        p for p in around.people
        if net.last <= p.first < refusal.first and p.form is not Form.PRONOUN and around.stance[p.first] in ("subject", "relative", "infinitive")
    ]  # fmt: skip
    doer = around.subject(net.first, reach=18)
    # ", but Lind had fouled the keeper": a mate's offence, and no goal either
    mate = around.lowers[refusal.first] == "had" and refusal.pattern.name in ("had fouled", "had strayed")
    ruled = refusal.pattern.name == "for offside"  # ", but Lind was deemed to have been offside"
    return any(
        (doer is None and not _beside(around, p, refusal)) or (doer and p.best != doer.people[-1].best)
        for p in between
        if around.lowers[p.first - 1] != "but"
        or not ((mate and p.last == refusal.first) or (ruled and _beside(around, p, refusal)))
    )


def _beside(around: Around, person: Reference, refusal: Found) -> bool:
    return all(word in _BEING for word in around.lowers[person.last : refusal.first])


_BEING = frozenset("being having was had been is".split())
_PENALTIES = frozenset("penalty spot-kick penalties".split())
_NEAR = 14
_OF_HIM = frozenset(("he was offside", "for offside", "flagged him off"))


def _refuses_what_came_before(now: Read) -> bool:
    """Whether the sentence begins by turning down: "But the flag was up", "However, he was ruled offside"."""
    opening = now.around.lowers[:3]
    refusal = now.refusals[0]
    if _OF_A_KICK & {*now.around.lowers} or given_for_it(now.around.lowers, refusal.first):
        return False
    if refusal.pattern.name.startswith("penalised") and any(
        net.first >= refusal.last and net.pattern.says == "net" for net in now.nets
    ):
        return False  # "But Lind was penalised for a push and Okoro slotted home the equaliser": what came of the foul
    if _OPENS_A_REFUSAL & set(opening):
        return refusal.first < 14
    # "Hale was caught offside" is a story of its own, "He was offside", "The flag was up" are not
    opens = next((p for p in now.around.people if p.first == 0), None)
    own = opens is not None and opens.form is Form.NAME and refusal.first > 0
    return len(now.around.lowers) <= 14 and refusal.first < 8 and not own


def _mention(
    now: Read,
    first: int,
    last: int,
    name: str,
    scorer: Reference | None,
    cast: Cast,
    times: Sequence[TimeMention],
    end: int | None = None,
) -> DisallowedGoalMention:
    around = now.around
    player = sure(scorer, cast)
    if scorer is not None and player is None and scorer.form is Form.NAME:
        scorer = None
    # a team is named where no man is: "Sunderland had what they believed was an equaliser chalked off"
    team = around.team_before(first + 1) if player is None else _believed(around, first)
    text = " ".join(around.lowers[max(0, first - 4) : end])
    whole = " ".join(around.lowers)
    reason = next((reason for text in (text, whole) for word, reason in REASONS if word in text), None)
    tokens = around.sentence.tokens
    return DisallowedGoalMention(
        Span(tokens[first].start, tokens[last - 1].end), around.sentence.index, first, last, name,
        _mood(around, first, last), player, team, reason, time_beside(first, last, around.lowers, not_the_next_goals(times, around, last, player)),
    )  # fmt: skip


def _believed(around: Around, first: int) -> Reference | None:
    """ "Millfield thought they had levelled through Hale": the side that had the ball in the net, whoever the man."""
    for team in reversed([t for t in around.teams if t.last <= first + 8]):
        before = around.lowers[team.first - 1] if team.first else "^"
        if before == "the":
            before = around.lowers[team.first - 2] if team.first > 1 else "^"
        opens = before in ("^", ",", "and", "but", "as", "when", "while", "before", "after", "then", "because")
        verb = around.lowers[team.last] if team.last < len(around.lowers) else ""
        what = set(around.lowers[team.last + 1 : team.last + 6])
        # "Millfield had a let-off when": the side that did not have the ball in the net
        denied = verb in ("were", "was") and bool(_DENIED & set(around.lowers[team.last + 1 : team.last + 3]))
        if opens and (denied or verb in _BELIEVES or (verb in _HAS and what & (GOALS | {"ball", "one", "two", "net"}))):
            return team
    return None


_BELIEVES = frozenset("thought believed felt looked appeared seemed".split())
_DENIED = frozenset("denied thwarted frustrated convinced certain sure".split())
_HAS = frozenset("had have saw put did also got".split())


_GIVING = frozenset("awarding giving awarded gave allowing".split())


def _mood(around: Around, first: int, last: int) -> Mood:
    lowers = around.lowers
    before = lowers[max(0, first - 4) : last]
    would_not = {"but", "for"} <= set(lowers[first:last]) or any(
        a in ("would", "could") and b == "not" for a, b in pairwise(lowers[first : last + 1])
    )
    believed = any(a in ("what", "which") and b == "would" for a, b in pairwise(lowers[:last]))
    if {"should", "would", "could", "might", "may"} & set(before) and not would_not and not believed:
        return Mood.HYPOTHETICAL
    after = set(lowers[last:])
    if any(tuple(lowers[i + 1 : i + 3]) == ("the", "goal") for i in range(first, len(lowers)) if lowers[i] in _GIVING):
        return Mood.DENIED  # "consulted his linesman before awarding the goal"
    if "decision" in before and {"overturned", "reversed", "overruled"} & after:
        return Mood.DENIED
    if REVIEWED & set(lowers) and GIVEN_AFTER_ALL & after and {"but", "before", "only", "until", "then"} & after:
        return Mood.DENIED
    if not would_not and any(a in ("has", "have") and b in ("had", "seen") for a, b in pairwise(before)):
        return Mood.OTHER_DAY  # "has had three goals ruled out this season"
    mood = mood_of(around.sentence, first, first + 1)
    return mood if mood is Mood.OTHER_DAY else Mood.ASSERTED
