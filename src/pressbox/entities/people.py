"""Names taken for people in, the people of the report out: full name, then surname, fathers and sons kept apart.

"Ivan Perisic ... Perisic"  ->  Person("Ivan Perisic", as_written=("Ivan Perisic", "Perisic"))
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.names import Name, fold
from pressbox.phrases.en.people import PARTICLES


def full_names(names: Iterable[Name]) -> dict[str, tuple[str, ...]]:
    """Every distinct name of two words or more, folded, with its words as first written."""
    full: dict[str, tuple[str, ...]] = {}
    for name in names:
        if len(name.words) > 1:
            full.setdefault(" ".join(map(fold, name.words)), name.words)
    return full


class Roster:
    """Which person a written name means, as far as the report tells them apart."""

    def __init__(self, names: Iterable[Name], kin: frozenset[str] = frozenset()) -> None:
        """`kin`: full names, folded, of people brought in as another's father or brother."""
        names = list(names)
        full = full_names(name for name in names if not _opens_a_surname(name.words[0].lower()))
        self._canonical: dict[str, str] = {}
        # "Samuel Etoo" and "Etoo Samuel Fils": the longer name takes in a shorter one that it contains.
        for key in sorted(full, key=lambda k: -len(k.split())):
            longer = next((k for k in self._canonical if _contains(k.split(), key.split())), None) or _surname_of(
                key.split(), self._canonical
            )
            self._canonical[key] = self._canonical[longer] if longer else " ".join(full[key])
        self._mend_slips(names)
        self._call_as_written(names)
        self._by_word: dict[str, list[str]] = defaultdict(list)
        for key, canonical in self._canonical.items():
            words = key.split()
            tails = {words[-1]} | ({" ".join(words[i:]) for i in range(1, len(words))})
            for tail in tails:
                if key not in kin and canonical not in self._by_word[tail]:
                    self._by_word[tail].append(canonical)
        self._by_first: dict[str, list[str]] = defaultdict(list)
        for key, canonical in self._canonical.items():
            if canonical not in self._by_first[key.split()[0]]:
                self._by_first[key.split()[0]].append(canonical)
        self._singles = Counter(fold(name.words[0]) for name in names if len(name.words) == 1)
        self._written = {fold(name.words[0]): name.words[0] for name in reversed(names) if len(name.words) == 1}
        self._slips = _slips(names)

    def _mend_slips(self, names: Sequence[Name]) -> None:
        """ "Dzyuba" and "Dzuyba" with one first name are one man, called as his full name is written oftener, or first.

        "Oleksandr" and "Oleksnadr" Zinchenko are one, too, as are "Albian" and "Alban", "Ajeti" and "Ateji".
        """
        places: dict[str, set[int]] = defaultdict(set)
        written = Counter(" ".join(map(fold, name.words)) for name in names)
        for name in names:
            places[" ".join(map(fold, name.words))].add(name.sentence)
        order = {key: at for at, key in enumerate(written)}
        keys = sorted(self._canonical, key=lambda k: (-written[k], order[k]))
        for at, key in enumerate(keys):
            for better in keys[:at]:
                a, b = key.split(), better.split()
                surname = a[0] == b[0] and (_one_slip(a[-1], b[-1]) or _shuffled(a[-1], b[-1]))
                apart = places[key].isdisjoint(places[better])  # one sentence with both: brothers
                first = a[-1] == b[-1] and len(a) == len(b) == 2 and _one_slip(a[0], b[0]) and apart
                if surname or first or (a[-1] == b[-1] and _turned_about(a[0], b[0])):
                    self._canonical[key] = self._canonical[better]
                    break

    def _call_as_written(self, names: list[Name]) -> None:
        """ "Libor Kosak ... Kozak ... Kozak": he is called by the surname as it is written oftener."""
        written = Counter(fold(name.words[-1]) for name in names)
        alone = {fold(name.words[0]): name.words[0] for name in names if len(name.words) == 1}
        surnames = {key.split()[-1] for key in self._canonical}
        for other, word in alone.items():
            close = {
                self._canonical[key]: key for key in self._canonical if _one_slip(key.split()[-1], other)
            }  # fmt: skip
            if other in surnames or len(close) != 1:
                continue
            ((canonical, key),) = close.items()
            if written[other] > written[key.split()[-1]]:
                mended = " ".join((*canonical.split()[:-1], word))
                self._canonical = {k: mended if c == canonical else c for k, c in self._canonical.items()}

    def candidates(self, name: Name) -> list[str]:
        """The canonical names that a written name may mean; itself when nothing fuller is known."""
        key = " ".join(map(fold, name.words))
        better = self._slips.get(key)
        if better is not None and key not in self._canonical and key not in self._by_word:
            name = better
            key = " ".join(map(fold, name.words))
        if key in self._canonical:
            return [self._canonical[key]]
        words = key.split()
        if len(words) > 1:
            tail = " ".join(word for word in words)
            if tail in self._by_word:
                return self._by_word[tail]
            alike = [k for k in self._by_word if k.split()[:-1] == words[:-1] and _one_slip(k.split()[-1], words[-1])]
            if len(alike) == 1 and len(self._by_word[alike[0]]) == 1 and words[0] in PARTICLES:
                return self._by_word[alike[0]]
            return [name.text]
        if key in self._by_word:
            return self._by_word[key]
        # A first name alone means its bearer only where he is called by it ("Ronaldo", "Kaka", "Son").
        bearers = self._by_first.get(key, [])
        if len(bearers) == 1:
            return bearers
        close = [k for k in self._by_word if _one_slip(k, key)]
        if len(close) == 1 and len(self._by_word[close[0]]) == 1:
            return self._by_word[close[0]]
        return [self._written.get(key, name.text)]


def _slips(names: list[Name]) -> dict[str, Name]:
    """Names without a first name that are another's but for a slip of the pen: each with the name as it is meant.

    "El Ahamdi" and "El Ahmadi", two letters turned about; never where one sentence names both.
    """
    places: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        if len(name.words) == 1 or name.words[0].lower() in PARTICLES:
            places[" ".join(map(fold, name.words))].append(name)
    keys = sorted(places, key=lambda key: -len(places[key]))  # of as many each, the first stays
    found: dict[str, Name] = {}
    for at, key in enumerate(keys):
        for better in keys[:at]:
            a, b = key.split(), better.split()
            apart = not {n.sentence for n in places[key]} & {n.sentence for n in places[better]}
            if better not in found and a[:-1] == b[:-1] and _turned_about(a[-1], b[-1]) and apart:
                found[key] = places[better][0]
                break
    return found


def _opens_a_surname(word: str) -> bool:
    """ "De Gea"; not Ben, who may be Ben Godfrey: "Hatem Ben Arfa ... Ben Arfa" is told by his whole name."""
    return word in PARTICLES and word not in gazetteer().first_names


def _surname_of(words: list[str], full: Iterable[str]) -> str | None:
    """ "Aoife Ni Chonaill ... Ni Chonaill": the one man whose name but for the first word this is."""
    if words[0] in gazetteer().first_names and words[0] not in PARTICLES:
        return None
    whole = [key for key in full if key.split()[1:] == words]
    return whole[0] if len(whole) == 1 else None


def _contains(longer: list[str], shorter: list[str]) -> bool:
    return len(shorter) < len(longer) and shorter[0] == longer[0] and shorter[-1] == longer[-1]


def _turned_about(a: str, b: str) -> bool:
    """Whether two words differ by two neighbouring letters alone."""
    return len(a) == len(b) and sorted(a) == sorted(b) and _one_slip(a, b)


def _shuffled(a: str, b: str) -> bool:
    """Whether two long words have the same letters, the first and the last where they were."""
    return len(a) >= 5 and a[0] == b[0] and a[-1] == b[-1] and a != b and sorted(a) == sorted(b)


def _one_slip(a: str, b: str) -> bool:
    """Whether two long words differ by one letter more, less or other: "Solksjaer" stays apart, "Weiman" not."""
    if a == b or abs(len(a) - len(b)) > 1 or min(len(a), len(b)) < 5 or a[0] != b[0]:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    return (
        a[i + 1 :] == b[i + 1 :]
        or a[i:] == b[i + 1 :]
        or a[i + 1 :] == b[i:]
        or (a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :])
    )
