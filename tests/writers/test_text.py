"""The match card is what a reader of football wants to see."""

from pressbox.datatypes.record import MatchRecord
from pressbox.writers import written
from pressbox.writers.text import card


def test_a_card_tells_the_match(derby: MatchRecord) -> None:
    told = str(written([derby], "text"))

    for words in (
        "Coastal League · Matchday 27 · 14 March 2015 · Quay Lane · 8,412 spectators · referee Judith Marr",
        "Millfield  2-3  Harbour Town    half-time 1-1, at Millfield", "Pat Okoro, from Luis Hale", "Rob Stanning (own goal)",
        "Tom Ferrant (penalty)", "sent off  Rob Stanning  Millfield, second yellow", "against the bar", "Jonas Brandt for Anders Lind",
        "3. Harbour Town (47 points)", "Carla Weiss “They never stopped.”", "WARNING  Odd.", "booked  Rob Stanning",
    ):  # fmt: skip
        assert words in told


def test_what_is_likely_ends_in_a_question_mark_and_looks_so(derby: MatchRecord) -> None:
    lines = list(card(derby))
    sure = next(line for line in lines if any("Okoro, from" in piece.text for piece in line))
    likely = next(line for line in lines if any("own goal" in piece.text for piece in line))

    assert "likely" not in {piece.style for piece in sure}
    assert "likely" in {piece.style for piece in likely} and likely[-1].text == " ?"


def test_after_extra_time_the_last_score_stands_first(cup_tie: MatchRecord) -> None:
    told = str(written([cup_tie], "text"))

    assert "Stokeley Town  2-2  Marlow Rovers" in told
    assert "half-time 1-0, after 90 minutes 1-1, on penalties 5-4" in told
    assert "scorer not told" in told


def test_no_match_is_said_in_words(no_match: MatchRecord) -> None:
    assert "No match is reported here." in str(written([no_match], "text"))
