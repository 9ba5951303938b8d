"""Whose man was sent off: by who had him sent off, and by who took the penalty for it."""

import pytest

from pressbox.pipeline import read

LEAD = "Harbour Town beat Millfield 2-1 at Eastvale Road on Saturday.\n\n"


def reds(text: str) -> dict[str, str | None]:
    """Surname of each man sent off -> his side."""
    match = read(LEAD + text).to_dict()["matches"][0]
    return {card["player"].split()[-1]: card["team"] for card in match["red_cards"]}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Harbour Town ran out winners over Millfield but had Jonas Brandt sent off.", {"Brandt": "Harbour Town"}),
        ("Millfield, who had Pat Okoro dismissed after 70 minutes, rarely threatened.", {"Okoro": "Millfield"}),
        ("Millfield lost captain Pat Okoro to a second yellow card after 70 minutes.", {"Okoro": "Millfield"}),
        # near misses
        ("Harbour Town had Jonas Brandt to thank for a fine block.", {}),
        ("Millfield had lost Pat Okoro to injury before the break.", {}),
    ],
)
def test_the_side_that_had_him_sent_off(text: str, sides: dict[str, str]) -> None:
    assert reds(text) == sides


def test_who_is_sent_off_for_a_penalty_plays_against_its_taker() -> None:
    text = (
        "Harbour Town striker Luis Hale was always a threat. Pat Okoro was sent off for handling on the line and Hale"
        " converted the penalty after 60 minutes."
    )

    assert reds(text) == {"Okoro": "Millfield"}


def test_a_card_of_a_man_named_in_the_sentence_before_is_read_without_error() -> None:
    assert (
        len(reds("Pat Okoro of Millfield, already booked, then brought down Luis Hale near the box. He was off.")) <= 1
    )
