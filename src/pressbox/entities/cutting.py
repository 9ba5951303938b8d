"""Runs of capitals and known names in, cut into people, known names and names yet unknown.

"Jordan Rhodes"         ->  a person, though Jordan is a nation
"Saltmarsh United"      ->  one name, though United is another club's
"Dutchman Arjen Robben" ->  Arjen Robben
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.entities.by_what_they_gained import for_all_its_first_name
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.his_title import is_a_stage, is_his_year, past_his_title, past_how_they_stand, past_its_league
from pressbox.entities.kinds import (
    COMPETITION_ENDINGS,
    GROUND_ENDINGS,
    SURE_ENDINGS,
    TEAM_BEGINNINGS,
    TEAM_ENDINGS,
    is_what_sides_are_called,
    leanings,
)
from pressbox.entities.knowledge import Sighting
from pressbox.entities.listed import one_by_one
from pressbox.entities.names import Name, fold, names_in, with_its_s
from pressbox.phrases.en.people import COACH_NOUNS, MODIFIERS, PLAYER_NOUNS, POSITIONS

_WHERE = frozenset(("ground", "place"))
_Piece = tuple[int, int, Sighting | None]


def part(
    document: Document, sightings: dict[int, list[Sighting]]
) -> tuple[list[Name], list[Name], dict[int, list[Sighting]]]:
    """Runs of capitals cut around known names: those that are people, those yet unknown, and the sightings kept."""
    book = gazetteer()
    people: list[Name] = []
    loose: list[Name] = []
    every = one_by_one(document, list(names_in(document)))
    named = ((_once_one_of_them(document.sentences[name.sentence], name), name) for name in every)
    runs = [run for theirs, name in named if (run := _without_description(name, theirs))]
    alone = {" ".join(map(fold, run.words)) for run in runs if not run.opens or len(run.words) > 1}
    elsewhere = _named_apart(document, sightings)
    whole = Counter(" ".join(map(fold, run.words)) for run in runs)
    kept: dict[int, list[Sighting]] = defaultdict(list)
    dropped: set[tuple[int, int]] = set()
    for run in runs:
        inside = [s for s in sightings.get(run.sentence, ()) if s.first < run.last and s.last > run.first]
        if not inside:
            loose.append(with_its_s(document.sentences[run.sentence], run))
            continue
        pieces: list[tuple[int, int, Sighting | None]] = []
        at = run.first
        for known in inside:
            if known.first > at:
                pieces.append((at, known.first, None))
            pieces.append((known.first, known.last, known))
            at = known.last
        if at < run.last:
            pieces.append((at, run.last, None))
        sentence = document.sentences[run.sentence]
        pieces = _join_clubs(sentence, _join_endings(sentence, pieces), whole)
        i = 0
        while i < len(pieces):
            first, last, sighting = pieces[i]
            follower = pieces[i + 1] if i + 1 < len(pieces) else None
            words = [fold(t.text) for t in sentence.tokens[first:last]]
            if sighting is None and follower and follower[2] and (
                _is_a_man(sentence, words, follower) or _acts_as_a_man(sentence, first, follower)
            ):  # fmt: skip
                people.append(name_of(sentence, first, follower[1]))
                dropped.add((run.sentence, follower[0]))
                i += 2
                continue
            if sighting and follower and follower[2] is None and last - first == 1:
                rest = " ".join(fold(t.text) for t in sentence.tokens[follower[0] : follower[1]])
                # "Milan Baros", "Israel Dagg": a first name too, and no such name stands alone
                if _is_a_first_name(words[0], rest, sighting, alone, elsewhere):
                    people.append(name_of(sentence, first, follower[1]))
                    dropped.add((run.sentence, first))
                    i += 2
                    continue
            if sighting and follower and follower[2] and last - first == 1 and follower[1] - follower[0] == 1:
                second = fold(sentence.tokens[follower[0]].text)
                if words[0] in book.first_names and not sighting.kinds() & {"club"} and second not in alone:
                    people.append(name_of(sentence, first, follower[1]))
                    dropped |= {(run.sentence, first), (run.sentence, follower[0])}
                    i += 2
                    continue
            if sighting is None:
                rest_of_run = replace(name_of(sentence, first, last), opens=run.opens and first == run.first)
                if bare := _without_description(rest_of_run):
                    loose.append(bare)
            i += 1
    covered = {(name.sentence, at) for name in loose for at in range(name.first, name.last)}
    for index, seen in sightings.items():
        kept[index] = [s for s in seen if (index, s.first) not in dropped and (index, s.first) not in covered]
    return people, loose, kept


def _is_a_man(sentence: Sentence, words: Sequence[str], follower: _Piece) -> bool:
    """ "Bobby Charlton", "Jordan Rhodes", "Julio Cesar De Leon", "Alves Junior": no club, though the surname is one's."""
    known = follower[2]
    if _is_called_so(sentence, follower):
        return False
    if known and _begins_a_man(words) and _is_a_surname(sentence, follower) and "competition" not in known.kinds():
        return True
    return len(words) == 1 and _son(sentence, follower)


def _acts_as_a_man(sentence: Sentence, first: int, follower: _Piece) -> bool:
    """ "sent on Marta Quiles and Elba Santos", "Bijay Rai hit a hat-trick": a first name that no list has."""
    known = follower[2]
    words = [token.text for token in sentence.tokens[first : follower[0]]]
    if known is None or known.kinds() & {"competition", "nation"} or follower[1] - follower[0] > 1 or len(words) > 2:
        return False
    if _is_called_so(sentence, follower) or any(_describes(word) or not _is_a_name(word) for word in words):
        return False
    if fold(sentence.tokens[follower[0]].text) in TEAM_ENDINGS | GROUND_ENDINGS | COMPETITION_ENDINGS:
        return False
    said = leanings(name_of(sentence, first, follower[1]), sentence)
    return said.person - said.team > _SURELY_A_MAN


def _is_a_name(word: str) -> bool:
    return word[:1].isupper() and not word.isupper() and word.isalpha() and len(word) > 2 and word != "The"


_SURELY_A_MAN = 1.8  # what speaks for a man rather than a team where the two words stand


def _begins_a_man(words: Sequence[str]) -> bool:
    """ "Bobby", "Julio Cesar De", "Van": first names and particles, before what may be a surname as well as a town."""
    book = gazetteer()
    if words[0] in book.first_names:
        return all(word in book.first_names or word in _OF_SURNAMES for word in words)
    return len(words) == 1 and words[0] in _OF_SURNAMES


def _is_called_so(sentence: Sentence, piece: _Piece) -> bool:
    """ "Mariners" of "Nelson Mariners": a nickname of clubs in the plural is no man's surname."""
    first, last, _ = piece
    return last - first == 1 and is_what_sides_are_called(fold(sentence.tokens[first].text))


_OF_SURNAMES = frozenset("van von der den de da di dos del ter ten".split())


def _son(sentence: Sentence, piece: _Piece) -> bool:
    """ "Alves Junior": a son's name, not the club Junior."""
    first, last, _ = piece
    return last - first == 1 and sentence.tokens[first].lower in ("junior", "senior", "filho", "neto", "fils")


def _is_a_surname(sentence: Sentence, piece: _Piece) -> bool:
    """One word, or one behind a particle."""
    first, last, _ = piece
    return last - first == 1 or (last - first == 2 and sentence.tokens[first].lower in _OF_SURNAMES)


def _named_apart(document: Document, sightings: dict[int, list[Sighting]]) -> frozenset[str]:
    """What is named where no other name follows: "Milan led", not "Milan Baros"."""
    return frozenset(
        naming.canonical
        for index, seen in sightings.items()
        for known in seen
        if not _another_follows(document.sentences[index], known.last)
        for naming in known.namings
        if naming.how != "short"
    )


def _another_follows(sentence: Sentence, at: int) -> bool:
    return at < len(sentence.tokens) and sentence.tokens[at].text[0].isupper()


def _is_a_first_name(
    word: str, rest: str, known: Sighting, alone: set[str], elsewhere: frozenset[str]
) -> bool:  # fmt: skip
    """Whether a team's or town's name is a man's here, as the words `rest` behind it are his surname."""
    book = gazetteer()
    apart = any(naming.canonical in elsewhere for naming in known.namings)
    if word in book.first_names:
        return rest not in alone or not apart or not known.kinds() & {"club"}
    return word in book.towns_for_men and rest in alone and not apart and rest not in TEAM_ENDINGS


def _once_one_of_them(sentence: Sentence, name: Name) -> bool:
    """ "former Saddler Tom Hale", "another ex-Gunner": the name begins with what a club's men are called, one by one."""
    before = sentence.tokens[name.first - 1].lower if name.first else ""
    word = fold(name.words[0])
    if before not in _ONCE or word in gazetteer().first_names:
        return False
    together = (f"{word}s", f"{word}es", f"{word.removesuffix('y')}ies")
    return any(
        naming.kind == "club" and naming.how == "nickname"
        for several in together for naming in gazetteer().names.get(several, ())
    )  # fmt: skip


_ONCE = frozenset("former ex one-time onetime erstwhile fellow future old".split())


def _without_description(name: Name, theirs: bool = False) -> Name | None:
    """ "Dutchman Arjen Robben", "Full-back Santon", "In-form Ramsey": the name alone; "German-born" is none.

    `theirs`: it begins with what a club's men are called.
    """
    words = name.words
    if (theirs and len(words) == 1) or is_a_stage(words):
        return None
    first = max(past_his_title(words), past_how_they_stand(words), past_its_league(words), int(theirs))
    while first < len(words) - 1 and (
        _describes(words[first], mid=not name.opens)
        or is_his_year(words[first:])
        or _is_what_a_side_is(words[first], words[first + 1])
        or _is_its_people(words[first], words[first + 1 :])
    ):
        first += 1
    plain = words[0].rpartition("-")[2].islower() or words[0].lower().startswith("ex-")
    if len(words) == 1 and "-" in words[0] and plain and _describes(words[0]):
        return None
    return replace(name, first=name.first + first, words=words[first:]) if first else name


def _is_its_people(word: str, rest: Sequence[str]) -> bool:
    """ "Italians Parma": a people in the plural, before a club of the books."""
    known = gazetteer().names.get(" ".join(map(fold, rest)), ())
    people = word.endswith("s") and bool(gazetteer().nationality(fold(word).removesuffix("s")))
    return people and any(naming.kind == "club" for naming in known)


def _is_what_a_side_is(word: str, then: str) -> bool:
    """ "Holders Estrella", "Leaders Millfield"; not "Champions League"."""
    return word.lower() in _SIDES and then.lower() not in COMPETITION_ENDINGS and not word.isupper()


_SIDES = frozenset("holders leaders champions hosts visitors neighbours neighbors rivals newcomers strugglers".split())


def _describes(word: str, *, mid: bool = False) -> bool:
    """Whether a word says what somebody is; in the `mid`dle of a sentence "New" has a capital as part of a name."""
    lower = word.lower()
    if (
        lower in POSITIONS
        or (lower in MODIFIERS and not (mid and lower in _OF_PLACES))
        or lower in COACH_NOUNS
        or lower in ("debutant", "substitute", "skipper", "captain", "mom", "motm")
        or (lower in PLAYER_NOUNS and word.isupper() and not mid)  # "SUPERSUB Tom Hale struck"
    ):
        return True
    if word in _IN_CAPITALS:
        return True  # "DNA Ferguson knows only too well"
    tail = word.rpartition("-")[2]
    if "-" in word and ((tail.islower() and tail in _TAILS) or lower.startswith("ex-")):
        return True
    return gazetteer().is_person_noun(fold(word)) and word[0].isupper()


_OF_PLACES = frozenset(("new", "old"))
_IN_CAPITALS = frozenset(
    "DNA VAR VIDEO LIVE BREAKING WATCH REPORT PHOTO PHOTOS PICTURES AUDIO UPDATE EXCLUSIVE".split()
)
_TAILS = frozenset(
    "born form back bound partner half based fit signing loan time inspired esque winning scorer mate placed ranked men man on footed".split()
)


def _join_endings(sentence: Sentence, pieces: list[_Piece]) -> list[_Piece]:
    """ "Saltmarsh United", "Brookfield Rovers Women": an unknown word and a club's common last word are one name."""
    joined: list[_Piece] = []
    for first, last, sighting in pieces:
        before = joined[-1] if joined else None
        words = [fold(t.text) for t in sentence.tokens[first:last]]
        if before and before[1] == first and _is_nicknamed(sentence, before, (first, last, sighting)):
            joined[-1] = (before[0], last, None)
            continue
        if (
            before
            and (
                words[:1] in _OF_LEARNING or _may_begin(before, sighting) or _is_a_namesake(sentence, before, sighting)
            )
            and before[1] == first
            and all(word in TEAM_ENDINGS for word in words)
        ):
            names = [fold(t.text) for t in sentence.tokens[before[0] : before[1]]]
            if not (len(names) == 1 and names[0] in gazetteer().first_names and words[0] not in SURE_ENDINGS):
                joined[-1] = (before[0], last, None)
                continue
        joined.append((first, last, sighting))
    return joined


def _is_nicknamed(sentence: Sentence, before: _Piece, piece: _Piece) -> bool:
    """ "Bedling Terriers", "Corle Bluebirds": an unknown word and what some club is called besides are a club of that name."""
    known = piece[2]
    if before[2] is not None or known is None or not _is_called_so(sentence, piece):
        return False
    text = sentence.tokens[before[1] - 1].text
    plain = (
        text.isalpha() and not _describes(text) and fold(text) not in _SIDES | TEAM_ENDINGS | gazetteer().ordinary_words
    )
    return plain and sentence.genre is not Genre.HEADLINE and all(naming.how != "name" for naming in known.namings)


_OF_LEARNING = (["university"], ["college"])  # whatever stands before is theirs: "Denmark University"


def _join_clubs(sentence: Sentence, pieces: list[_Piece], whole: Mapping[str, int]) -> list[_Piece]:
    """ "Sturm Halden", "Porto Verde ... Porto Verde": a club's or town's name and one more word, always together, are another club."""
    if _is_of_a_city(sentence, pieces):
        return [(pieces[0][0], pieces[-1][1], None)]
    if pieces[0][2] is None and pieces[0][0] and _is_another_place(sentence, pieces):
        pieces = [(pieces[0][0], pieces[1][1], None), *pieces[2:]]
    if _is_a_clubs_letters(sentence, pieces):
        return [(pieces[0][0], pieces[-1][1], None)]
    if _are_two_clubs(sentence, pieces):
        return [(pieces[0][0], pieces[1][1], None)]
    known = [piece[2] for piece in pieces if piece[2]]
    if len(pieces) != 2 or len(known) != 1:
        return pieces
    first, last = pieces[0][0], pieces[1][1]
    words = [fold(token.text) for token in sentence.tokens[first:last]]
    rest = " ".join(fold(t.text) for at, end, seen in pieces if seen is None for t in sentence.tokens[at:end])
    book = gazetteer()
    if _is_a_ground_called_after(pieces, words):
        return [(first, last, None)]
    called_so = pieces[1][2] is not None and _is_called_so(sentence, pieces[1])
    if words[0] in book.first_names and for_all_its_first_name(sentence, first, last):
        return [(first, last, None)]  # "with Trent Forest winning 1-0 away to Kelby"
    if (words[0] in book.first_names and not called_so) or any(
        n.kind in ("competition", "outlet", "nation") for n in known[0].namings
    ):
        return pieces
    if words[-1] in _WHAT_FOLLOWS or any(_describes(token.text) for token in sentence.tokens[first:last]):
        return pieces
    if _is_a_stranger(sentence, pieces, whole):
        return [(first, last, None)]
    begins_clubs = pieces[0][2] is not None and words[0] in TEAM_BEGINNINGS and pieces[0][1] - first == 1
    together = whole[" ".join(words)]
    # "Real Olmeda ... Olmeda", of a report that never says "Real" alone
    if (begins_clubs and (whole[rest] <= together or not whole[words[0]])) or (together > 1 and not whole[rest]):
        return [(first, last, None)]
    return pieces


def _are_two_clubs(sentence: Sentence, pieces: list[_Piece]) -> bool:
    """ "Real Bahia", "Torpedo Ural": what several clubs are called for short and another club's name are a third club."""
    if len(pieces) != 2 or sentence.genre is Genre.HEADLINE:
        return False
    first, second = pieces[0][2], pieces[1][2]
    if first is None or second is None or first.kinds() & _NO_CLUBS or second.kinds() & _NO_CLUBS:
        return False
    behind = sentence.lowers[pieces[1][1] : pieces[1][1] + 1]
    if not first.kinds() & second.kinds() & {"club"} or (behind and behind[0] in _OF_TWO):
        return False
    word = fold(sentence.tokens[pieces[0][0]].text)
    if word in gazetteer().first_names or fold(sentence.tokens[pieces[1][0]].text) in _WHAT_FOLLOWS:
        return False
    return _is_short(first) and pieces[0][1] - pieces[0][0] == 1 and not _is_called_so(sentence, pieces[1])


def _is_a_clubs_letters(sentence: Sentence, pieces: list[_Piece]) -> bool:
    """ "AFC London Lane": behind the letters, what follows is the name of a club that no list has."""
    first, last, known = pieces[0]
    word = sentence.tokens[first].text
    whole = sentence.genre is not Genre.HEADLINE and len(pieces) > 1 and pieces[-1][1] - first <= _LETTERS_AND_NAME
    return whole and known is None and last - first == 1 and word in ("AFC", "FC")


_LETTERS_AND_NAME = 4  # words


def _is_short(known: Sighting) -> bool:
    return all(naming.how in ("short", "nickname", "other") for naming in known.namings if naming.kind == "club")


_NO_CLUBS = frozenset(("competition", "outlet", "nation", "ground"))
_OF_TWO = frozenset("derby game match clash tie final rivalry fixture encounter battle".split())


def _is_a_ground_called_after(pieces: list[_Piece], words: Sequence[str]) -> bool:
    """ "Alumni Park", "Hallam Street": a club's name and what grounds are called, of a ground that no list has."""
    known = pieces[0][2]
    return known is not None and words[-1] in GROUND_ENDINGS and len(words) == 2 and "ground" not in known.kinds()


def _is_a_stranger(sentence: Sentence, pieces: list[_Piece], whole: Mapping[str, int]) -> bool:
    """ "leaders Nile Arsenal", "Fremantle Victory ... Victory": a word more than a known club has, and no word of what one is.

    The known name must not stand alone, unless it is what several clubs call themselves.
    """
    known = pieces[0][2] or pieces[1][2]
    own, other = (pieces[0], pieces[1]) if pieces[0][2] else (pieces[1], pieces[0])
    of_a_place = own is pieces[0] and sentence.tokens[other[0]].lower in _OF_PLACE  # "Toros del Valle ... Toros"
    if (
        known is None
        or (own[1] - own[0] > 1 and not of_a_place)
        or not known.kinds() & {"club"}
        or known.kinds() & {"ground", "region"}
    ):
        return False
    called = " ".join(fold(token.text) for token in sentence.tokens[own[0] : own[1]])
    besides = all(naming.how in ("nickname", "short") for naming in known.namings if naming.kind == "club")
    together = " ".join(fold(token.text) for token in sentence.tokens[pieces[0][0] : pieces[1][1]])
    before = sentence.tokens[pieces[0][0] - 1].lower if pieces[0][0] else "."
    opens = not before[0].isalnum() and before not in ("'s", ",", ";")
    if (whole[called] and not (besides and (own is pieces[1] or of_a_place))) or (
        opens and own is pieces[1] and whole[together] < _AGAIN
    ):
        return False
    return not any(
        token.lower in _WHEN or token.text.isupper() or gazetteer().nationality(fold(token.text))
        for token in sentence.tokens[other[0] : other[1]]
    )


_AGAIN = 2
_OF_PLACE = frozenset("del do da dos das de di della du des".split())
_WHEN = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september"
    " october november december christmas easter boxing day night today yesterday tonight".split()
)


def _is_another_place(sentence: Sentence, pieces: list[_Piece]) -> bool:
    """ "New Jersey" is not Jersey, "South Wales" not Wales."""
    first, last, _ = pieces[0]
    return last - first == 1 and len(pieces) > 1 and sentence.tokens[first].lower in _NEW


_NEW = frozenset("new north south east west port fort mount lake upper lower".split())


def _is_of_a_city(sentence: Sentence, pieces: list[_Piece]) -> bool:
    """ "the Boston Minutemen", "the New Jersey Metros": a city and what its side calls itself, behind the article."""
    first, last = pieces[0][0], pieces[-1][1]
    own = pieces[-1]
    if len(pieces) < 2 or own[1] - own[0] > 1:
        return False
    if not (first and sentence.tokens[first - 1].lower == "the") and not (
        len(pieces) == 2 and pieces[0][2] is not None and _is_called_so(sentence, own)
    ):
        return False  # "Nelson Mariners" is one without the article, too
    if own[2]:  # "the New Jersey Metros", though another city's side is called so, too
        clubs = {naming.canonical for piece in pieces[:-1] if piece[2] for naming in piece[2].namings}
        if any(naming.canonical in clubs for naming in own[2].namings) or not _is_called_so(sentence, own):
            return False
    words = [fold(token.text) for token in sentence.tokens[first:last]]
    named_for = words[0] in gazetteer().first_names and not _is_called_so(sentence, own)
    if not words[-1].endswith(_PLURALS) or named_for:
        return False
    if words[-1] in _WHAT_FOLLOWS | _NO_SIDES | GROUND_ENDINGS | COMPETITION_ENDINGS:
        return False
    kinds = {naming.kind for piece in pieces if piece[2] for naming in piece[2].namings}
    return bool(kinds & {"club", "place", "nation"}) and "competition" not in kinds


_PLURALS = ("s", "men")
_NO_SIDES = frozenset("finals semi-finals games olympics series boss fans supporters internationals qualifiers".split())
_WHAT_FOLLOWS = frozenset("women ladies reserves cup league boss u21s u18s academy stadium arena park".split())


def _may_begin(piece: _Piece, ending: Sighting | None) -> bool:
    """Whether a longer, unknown club may begin so: an unknown word, a ground or town, the short form of another club."""
    first, last, known = piece
    if known is None or known.kinds() <= _WHERE:
        return True
    own = {n.canonical for n in ending.namings} if ending else set()
    return last - first == 1 and all(
        n.kind == "club" and n.how in ("short", "other", "nickname") and n.canonical not in own for n in known.namings
    )


_OF_ONE_CLUB = frozenset(
    "rovers albion athletic county wanderers rangers villa vale wednesday orient argyle thistle".split()
)


def _is_a_namesake(sentence: Sentence, piece: _Piece, ending: Sighting | None) -> bool:
    """ "Reading Wanderers": a club's whole name and what another club is called for short are a third club.

    Headlines leave out what stands between two: "Everton Villa clash off".
    """
    first, last, known = piece
    if known is None or ending is None or sentence.genre is Genre.HEADLINE or last - first > 1:
        return False
    if ending.last - ending.first > 1 or sentence.tokens[ending.first].lower not in _OF_ONE_CLUB:
        return False
    own = {naming.canonical for naming in known.namings}
    return known.kinds() <= {"club", *_WHERE} and all(
        n.kind == "club" and n.how != "name" and n.canonical not in own for n in ending.namings
    )


def name_of(sentence: Sentence, first: int, last: int) -> Name:
    """The tokens `first`..`last` of a sentence as a name."""
    return Name(sentence.index, first, last, tuple(t.text for t in sentence.tokens[first:last]))
