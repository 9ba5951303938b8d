"""Sentences and their teams in, whom they call hosts and visitors by name, and what befell them as such, out.

"the visitors, Millfield, were a man short", "Millfield were the home side"  ->  so it is
"took a point home with them", "300 supporters came with Millfield"          ->  away
"on the ground of the latter"                                                ->  the second of the two named
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference, SideEvidence
from pressbox.datatypes.document import Document, Sentence
from pressbox.phrases.en.results import OTHER_DAYS, WIN_VERBS

_OUTRIGHT, _SURELY = 2.5, 1.5
_HOSTS = frozenset("hosts homesters".split())
_VISITORS = frozenset("visitors guests".split())
_SIDES = frozenset("side team club eleven".split())
_WHERE = {"home": 1, "visiting": -1, "away": -1}
_BE = frozenset("were are was is being as".split())
_AFTER_THEM = frozenset(", . ; : and who were are had in on at for with by to".split())
_POINTS = frozenset("point points spoils honours draw".split())
_TAKES = frozenset("took take taking taken carried carry brought earned won".split())
_FOLK = frozenset("supporters fans followers spectators people enthusiasts excursionists trippers".split())
_CAME = frozenset("travelled traveled journeyed came come accompanied".split())
_PLAYS = frozenset("playing played play".split())
_OBJECT_OF = frozenset("over against by with to past of from for on at than above below behind".split())
_STOPS = frozenset(". ; : ! ?".split())
_NOT_TODAY = frozenset(
    "next usually often always never rarely seldom when whenever since yet should would could must".split()
)
_SPOTS = frozenset("ground field enclosure pitch territory home paddock quarters headquarters".split())
_WIDE = 12


def named_hosts(
    document: Document, by_sentence: dict[int, list[Reference]], main: tuple[str, str] | None
) -> Iterator[SideEvidence]:
    """Everything of the kind that the sentences say of the two that play."""
    two: tuple[str, ...] = ()
    for sentence in document.sentences:
        named = tuple(dict.fromkeys(
            r.best for r in by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and r.best and r.form in (Form.NAME, Form.NICKNAME)
        ))  # fmt: skip
        two = named if len(named) == 2 else two
        yield from _of_the_former(sentence, two)
    if main is None:
        return
    for sentence in document.sentences:
        teams = [
            r for r in by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and r.best in main and r.form in (Form.NAME, Form.NICKNAME)
        ]  # fmt: skip
        if not teams or not (OTHER_DAYS - {"reverse", "week", "season"}).isdisjoint(sentence.words):
            continue
        for team in teams:
            weight = called(sentence.lowers, team) * _OUTRIGHT or _with_them(sentence.lowers, team) * _SURELY
            if weight:
                yield SideEvidence(team.best or "", weight, sentence.index, team.span)
        met = next((team for team in teams if _is_met(sentence.lowers, team)), None)
        if met is not None and (where := _given_to(sentence.lowers, met.last)):
            yield SideEvidence(met.best or "", -where * _SURELY, sentence.index, met.span)
        for at, where in _in_a_clause(sentence.lowers):
            subject = _subject(sentence.lowers, at, teams)
            if subject:
                yield SideEvidence(subject.best or "", where * _SURELY, sentence.index, subject.span)


def _is_met(lowers: Sequence[str], team: Reference) -> bool:
    """ "In Saturday's match against Leeds"."""
    before = [word for word in lowers[max(0, team.first - 4) : team.first] if word != "the"]
    return before[-1:] == ["against"] and bool(_MATCHES.intersection(before[-2:-1]))


def _given_to(lowers: Sequence[str], start: int) -> int:
    """What "to give the visiting side a draw" says of who scored: 1 for the hosts, -1 for the visitors, 0 for neither."""
    for at in range(start, len(lowers) - 3):
        if lowers[at] in _GIVES and lowers[at + 1] == "the" and (said := _noun_begins(lowers, at + 2)):
            return said[0] if lowers[said[1] : said[1] + 1] in (["a"], ["an"], ["the"], ["all"]) else 0
    return 0


_MATCHES = frozenset("match game clash fixture tie encounter".split())
_GIVES = frozenset("give gives giving gave earn earning earned hand handing handed salvage rescue".split())


def called(lowers: Sequence[str], team: Reference) -> int:
    """1 where a team is called the hosts outright, -1 the visitors: "the visitors, Leeds,", "Leeds, the home side,"."""
    first, last = team.first, team.last
    if lowers[first - 1 : first] == [","] and (end := _noun_ends(lowers, first - 1)) and _closes(lowers, last):
        return end
    after = last + 1 if lowers[last : last + 1] in ([","], ["("]) else last
    if after > last and lowers[after : after + 1] == ["the"] and (said := _noun_begins(lowers, after + 1)):
        return said[0] if lowers[said[1] : said[1] + 1] in ([","], [")"], ["."]) else 0
    if lowers[last : last + 1] and lowers[last] in _BE:
        begins = last + 2 if lowers[last + 1 : last + 2] == ["the"] else last + 1
        said = _noun_begins(lowers, begins)
        if said and _NOT_TODAY.isdisjoint(lowers[said[1] : said[1] + 4]):
            return said[0] if lowers[said[1] : said[1] + 1] in (["."], ["to"], ["and"], [","], ["for"], ["in"]) else 0
    if (
        lowers[last : last + 1]
        and lowers[last] in ("for", "as")
        and {"had", "with", "have", "having"} & {*lowers[max(0, first - 2) : first]}
    ):
        said = _noun_begins(lowers, last + 1)
        return said[0] if said else 0  # "had Leeds for visitors"
    return 0


def _closes(lowers: Sequence[str], at: int) -> bool:
    return not lowers[at : at + 1] or lowers[at] in _AFTER_THEM


def _noun_begins(lowers: Sequence[str], at: int) -> tuple[int, int] | None:
    """1 or -1 for "hosts", "home side", "visitors", "visiting team" at token `at`, and where the words end."""
    word = lowers[at] if at < len(lowers) else ""
    if word in _HOSTS:
        return 1, at + 1
    if word in _VISITORS:
        return -1, at + 1
    if word in _WHERE and lowers[at + 1 : at + 2] and lowers[at + 1] in _SIDES:
        return _WHERE[word], at + 2
    return None


def _noun_ends(lowers: Sequence[str], end: int) -> int:
    """The same of the words that end at token `end`, behind "the"."""
    for size in (1, 2):
        said = _noun_begins(lowers, end - size)
        if said and said[1] == end and lowers[end - size - 1 : end - size] == ["the"]:
            return said[0]
    return 0


def _with_them(lowers: Sequence[str], team: Reference) -> int:
    """-1 for "300 supporters travelled with Leeds", "Leeds brought some 500 followers with them"; else 0."""
    before = lowers[max(0, team.first - 6) : team.first]
    if (
        before[-1:] == ["with"]
        and _CAME.intersection(before)
        and _FOLK.intersection(lowers[max(0, team.first - 9) : team.first])
    ):
        return -1
    behind = lowers[team.last : team.last + 9]
    if behind[:1] == ["brought"] and _FOLK.intersection(behind):
        return -1
    if behind[:1] and behind[0] in ("arrived", "turned") and {"late", "delayed"} & {*behind[:3]}:
        return -1
    return 0


def _in_a_clause(lowers: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Tokens that say of their clause's side that it came (-1) or stayed (1)."""
    for at, word in enumerate(lowers):
        behind = lowers[at + 1 : at + 5]
        if _NOT_TODAY.intersection(lowers[max(0, at - 5) : at + 4]):
            continue
        if word in _TAKES and "home" in lowers[at : at + 7] and _POINTS.intersection(lowers[at : at + 5]):
            home = list(lowers).index("home", at)
            if lowers[home + 1 : home + 2] in (["with"], ["."], ["to"], [","]) and lowers[home - 1] not in (
                "at",
                "a",
                "the",
            ):
                yield at, -1
        elif (
            word in ("came", "come", "coming")
            and behind[:2] == ["away", "with"]
            and _POINTS.intersection(lowers[at + 3 : at + 8])
        ):
            yield at, -1
        elif word in _PLAYS and (behind[:1] == ["away"] or behind[:2] == ["at", "home"]):
            end = at + 2 if behind[:1] == ["away"] else at + 3
            if lowers[end : end + 1] in ([","], ["."], ["for"], ["before"], ["with"]):
                yield at, -1 if behind[:1] == ["away"] else 1
        elif word in _WHERE and behind[:1] and behind[0] in ("point", "points") and lowers[at - 1 : at] != ["the"]:
            yield at, _WHERE[word]


def _subject(lowers: Sequence[str], at: int, teams: Sequence[Reference]) -> Reference | None:
    start = max((i + 1 for i in range(at) if lowers[i] in _STOPS), default=0)
    for team in reversed([t for t in teams if start <= t.first and t.last <= at and at - t.last <= _WIDE]):
        before = lowers[team.first - 1] if team.first else ""
        if before not in _OBJECT_OF and before not in WIN_VERBS and lowers[team.last : team.last + 1] != ["'s"]:
            return team
    return None


def _of_the_former(sentence: Sentence, named: Sequence[str]) -> Iterator[SideEvidence]:
    """ "Played on the ground of the former", "the latter's enclosure": of the two that were named last."""
    lowers = sentence.lowers
    if len(named) != 2:
        return
    for at, word in enumerate(lowers):
        if word not in _WHICH or lowers[at - 1 : at] != ["the"]:
            continue
        of = lowers[at - 2 : at - 1] == ["of"] and _SPOTS.intersection(lowers[max(0, at - 4) : at])
        own = lowers[at + 1 : at + 2] == ["'s"] and _SPOTS.intersection(lowers[at + 2 : at + 4])
        played = {"on", "at", "in"}.intersection(lowers[max(0, at - 6) : at])
        if (of or own) and played:
            yield SideEvidence(named[_WHICH[word]], _OUTRIGHT, sentence.index, sentence.span)


_WHICH = {"former": 0, "latter": 1, "first-named": 0, "last-named": 1, "first-mentioned": 0, "last-mentioned": 1}
