"""A draft that is being typed in is read as if it were new: what is kept of unchanged sentences changes nothing."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from pressbox.datatypes.findings import Case, Finding
from pressbox.matching import remember_sentences
from pressbox.pipeline import read_case
from pressbox.proofread import proofread
from pressbox.weighing import forget, remember

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
_WORDS = (
    "not late Hale scored the keeper hosts 2-1 penalty before he second , and beat saved minutes later away".split()
)


@pytest.fixture
def typing() -> Iterator[None]:
    """Everything is kept for drafts, until the test ends."""
    remember_sentences(500)
    remember(500)
    yield
    remember_sentences(0)
    remember(0)
    forget()


def _edited(text: str, luck: Random) -> str:
    """The text after one edit: a letter or words typed, taken out, put elsewhere, a sentence cut or told twice ..."""
    words = text.split(" ")
    at = luck.randrange(len(words))
    match luck.randrange(8):
        case 0:
            words.insert(at, luck.choice(_WORDS))
        case 1:
            del words[at]
        case 2:
            words[at] = words[at][: luck.randrange(len(words[at]) + 1)]
        case 3:
            words.insert(luck.randrange(len(words)), words.pop(at))
        case 4:
            stretch = words[at : at + luck.randrange(1, 25)]
            words[at:at] = stretch if luck.random() < 0.5 else ["\n\n"]
        case 5:
            place = luck.randrange(len(text) + 1)
            return text[:place] + luck.choice("aes.,'\"1 \n") + text[place:]
        case 6:
            place = luck.randrange(len(text))
            return text[:place] + text[place + 1 :]
        case _:
            del words[at : at + luck.randrange(1, 25)]
    return " ".join(words)


def _understood(draft: str) -> tuple[Case, tuple[Finding, ...]]:
    case = read_case(draft)
    return case, proofread(case)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_draft_is_read_as_if_it_were_new(path: Path, typing: None) -> None:
    luck, text, drafts = Random(path.stem), path.read_text(), [path.read_text()]
    for _ in range(12):
        text = _edited(text, luck)
        drafts += [text, drafts[-1]]  # typed, and undone
    as_typed = [_understood(draft) for draft in drafts]

    remember_sentences(0)
    remember(0)
    for draft, understood in dict(zip(drafts, as_typed, strict=True)).items():
        forget()
        case, findings = _understood(draft)
        then, found = understood
        assert (case.document, case.cast, case.mentions) == (then.document, then.cast, then.mentions)
        assert (case.telling, findings) == (then.telling, found)
