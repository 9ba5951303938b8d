"""Who does what the verb behind his name says, where the comma before his name is left out."""

import pytest

from pressbox.datatypes.cast import Kind
from pressbox.document import read_document
from pressbox.entities import find_cast
from pressbox.matching.subjects import stances_of


def _stance_of_lind(clause: str) -> str:
    report = f"Harbour Town drew with Millfield. {clause}. Okoro was sad. Lind was pleased."
    document = read_document(report)
    cast = find_cast(document)
    sentence = document.sentences[1]
    people = [r for r in cast.by_sentence[1] if r.kind is Kind.PERSON]
    lind = next(r for r in people if sentence.tokens[r.last - 1].text == "Lind")
    return stances_of(sentence, people)[lind.first]


@pytest.mark.parametrize(
    "opening",
    [
        "From the free-kick", "At 3-31", "Ten minutes on", "With six left", "With an hour played", "Late on",
        "After coming on", "As the rain fell", "After the ball had been cleared", "On the stroke of half-time",
        "Out of nothing", "With the game won", "At the second time of asking", "From close in", "Twenty minutes in",
    ],
)  # fmt: skip
def test_he_acts_behind_an_opening_that_names_nobody_else(opening: str) -> None:
    assert _stance_of_lind(f"{opening} Lind scored") == "subject"


@pytest.mark.parametrize(
    "clause",
    [
        "A cross from Lind was headed in", "In the 57th minute a cross from Lind was turned in", "Free-kicks from Lind troubled them",
        "Two goals by Lind put Town ahead", "On the hour strikes from Lind settled it", "The shot by Lind went wide",
        "Just before half-time a header by Lind was cleared", "Late goals from Lind gave them the points",
    ],
)  # fmt: skip
def test_his_cross_or_shot_acts_not_he(clause: str) -> None:
    assert _stance_of_lind(clause) == "object"


def test_who_is_found_sees_nothing_through_yet() -> None:
    assert _stance_of_lind("Okoro found Lind unmarked") == "object"
    assert _stance_of_lind("With Lind injured they lost") == "with"
