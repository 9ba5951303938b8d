"""Cards, changes, missed penalties and goals not given, each way of saying beside its near misses."""

from pathlib import Path

import pytest

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.mentions import Mood
from pressbox.document import read_document
from pressbox.entities import find_cast
from pressbox.mentions import find_mentions

_BEFORE = """Harbour Town beat Millfield 1-0 at Quay Park on Saturday.

Harbour Town striker Tom Ferrant, midfielder Jonas Brandt, winger Anders Lind and goalkeeper Sam Okoro were all lively. \
Millfield relied on defender Rob Stanning, forward Paul Hale, captain Luka Moss and goalkeeper Ivan Petrov.

"""


def told(text: str) -> set[str]:
    """What is asserted in a text that follows the team sheet above."""
    document = read_document(_BEFORE + text, None)
    mentions = find_mentions(document, find_cast(document))
    found: set[str] = set()
    for card in mentions.cards:
        if card.mood is Mood.ASSERTED:
            found.add(f"{card.colour}: {surname(card.player)}")
    for change in mentions.substitutions:
        if change.mood is Mood.ASSERTED:
            found.add(f"{surname(change.on)} for {surname(change.off)}")
    for missed in mentions.missed_penalties:
        if missed.mood is Mood.ASSERTED:
            found.add(f"penalty {missed.outcome}: {surname(missed.player)}, keeper {surname(missed.keeper)}")
    for goal in mentions.disallowed_goals:
        if goal.mood is Mood.ASSERTED:
            found.add(f"not given: {surname(goal.player)}, {goal.reason or '?'}")
    return found


def surname(reference: Reference | None) -> str:
    return reference.best.split()[-1] if reference and reference.best else "?"


def check(text: str, expected: list[str]) -> None:
    assert told(text) == set(expected)


DISALLOWED = [
    ("Hale had a goal ruled out for offside.", ["not given: Hale, offside"]),
    ("Hale thought he had equalised but the flag was up.", ["not given: Hale, offside"]),
    ("Hale had the ball in the net, only for the linesman to raise his flag.", ["not given: Hale, offside"]),
    ("Hale tapped in from close range. But the flag was up.", ["not given: Hale, offside"]),
    (
        "Hale headed home a Moss corner. However, the goal was disallowed for a push on Stanning.",
        ["not given: Hale, foul"],
    ),
    (
        "Moss crossed for Hale to turn the ball in, only for the effort to be chalked off by VAR.",
        ["not given: Hale, VAR"],
    ),
    ("Millfield thought they had levelled through Hale but the goal was ruled out.", ["not given: Hale, ?"]),
    (
        "Millfield had the ball in the net through Moss, but it was disallowed for handball.",
        ["not given: Moss, handball"],
    ),
    ("VAR ruled out a Hale header for offside.", ["not given: Hale, offside"]),
    ("Hale's equaliser was ruled out by VAR after a lengthy check.", ["not given: Hale, VAR"]),
    ("An effort by Hale was disallowed.", ["not given: Hale, ?"]),
    ("Hale found the net after 30 minutes but was flagged offside.", ["not given: Hale, offside"]),
    ("Hale was denied by the offside flag after heading in.", ["not given: Hale, offside"]),
    ("There was relief for Harbour Town when Hale's header was chalked off.", ["not given: Hale, ?"]),
    ("Hale saw his celebrations cut short by the linesman's flag.", ["not given: Hale, offside"]),
    (
        "Hale slotted past Okoro and wheeled away in celebration, only to see the flag raised.",
        ["not given: Hale, offside"],
    ),
    (
        "Moss bundled the ball over the line but the referee had already blown for a foul on Okoro.",
        ["not given: Moss, foul"],
    ),
    ("Hale was ruled out with a knee injury.", []),
    ("Stanning was flagged offside as he chased a long pass.", []),
    ("The goal was given after a VAR check for offside.", []),
    ("Hale shot wide but the flag was up anyway.", []),
    ("Hale almost scored but Okoro saved, although he was offside.", []),
    ("Hale's goal was initially ruled out for offside but VAR overturned the decision and it was given.", []),
    ("Hale had a goal disallowed last week at Eastvale.", []),
    ("Ferrant scored but Millfield claimed offside.", []),
    (
        "Two minutes later Ferrant had the ball in the net again, but this time it did not count.",
        ["not given: Ferrant, ?"],
    ),
    ("Ferrant hit the post before Brandt had an effort ruled out for offside.", ["not given: Brandt, offside"]),
    (
        "Lind swept home the rebound, but celebrations were short-lived as the assistant's flag was raised.",
        ["not given: Lind, offside"],
    ),
    ("Lind's strike did not stand because of a foul in the build-up.", ["not given: Lind, foul"]),
    ("After Ferrant had a goal chalked off, Brandt made it 1-0.", ["not given: Ferrant, ?"]),
    ("Hale nodded in the rebound, but he was offside.", ["not given: Hale, offside"]),
    ("Hale nodded in the rebound. He was offside.", ["not given: Hale, offside"]),
    (
        "Brandt volleyed in but VAR showed that Ferrant had been offside in the build-up.",
        ["not given: Brandt, offside"],
    ),
    ("Ferrant, who had an earlier goal ruled out, headed in the winner.", ["not given: Ferrant, ?"]),
    ("Ferrant also had a goal disallowed.", ["not given: Ferrant, ?"]),
]

PENALTIES = [
    ("Ferrant had a penalty saved by Petrov in the 33rd minute.", ["penalty saved: Ferrant, keeper Petrov"]),
    ("Petrov saved Ferrant's penalty.", ["penalty saved: Ferrant, keeper Petrov"]),
    ("Petrov saved a penalty from Ferrant.", ["penalty saved: Ferrant, keeper Petrov"]),
    ("Petrov dived to his left to keep out Ferrant's spot-kick.", ["penalty saved: Ferrant, keeper Petrov"]),
    ("Ferrant blazed his penalty over the bar.", ["penalty over: Ferrant, keeper ?"]),
    ("Ferrant missed a penalty.", ["penalty missed: Ferrant, keeper ?"]),
    ("Ferrant missed from the spot.", ["penalty missed: Ferrant, keeper ?"]),
    ("Ferrant fired a penalty wide after Stanning handled.", ["penalty wide: Ferrant, keeper ?"]),
    ("Ferrant smashed the crossbar with his spot-kick.", ["penalty bar: Ferrant, keeper ?"]),
    ("Ferrant's penalty hit the post.", ["penalty post: Ferrant, keeper ?"]),
    ("Ferrant's penalty came back off the crossbar.", ["penalty bar: Ferrant, keeper ?"]),
    (
        "Brandt was brought down by Stanning and the referee awarded a penalty, but Ferrant's effort was saved by Petrov.",
        ["penalty saved: Ferrant, keeper Petrov"],
    ),
    ("The referee pointed to the spot. Ferrant stepped up but fired wide.", ["penalty wide: Ferrant, keeper ?"]),
    (
        "Brandt won a penalty on the half hour. Ferrant took it, but his shot struck the post.",
        ["penalty post: Ferrant, keeper ?"],
    ),
    ("The referee pointed to the spot, but Petrov saved from Ferrant.", ["penalty saved: Ferrant, keeper Petrov"]),
    (
        "Ferrant stepped up to take the penalty. Petrov guessed correctly and pushed it away.",
        ["penalty saved: Ferrant, keeper Petrov"],
    ),
    ("Petrov denied Ferrant from the spot.", ["penalty saved: Ferrant, keeper Petrov"]),
    ("Ferrant scored from the spot after Stanning fouled Brandt.", []),
    ("Ferrant converted the penalty. Brandt then shot wide.", []),
    ("Harbour Town won a penalty and Ferrant sent Petrov the wrong way. Brandt hit the post soon after.", []),
    ("Brandt appealed for a penalty but shot wide.", []),
    ("Petrov saved Ferrant's penalty in the shoot-out.", []),
    ("Hale missed the decisive kick as Harbour Town won 4-3 on penalties.", []),
    ("Ferrant missed a penalty last week at Eastvale.", []),
    ("Ferrant's penalty was saved but he scored from the rebound.", ["penalty saved: Ferrant, keeper ?"]),
    ("Ferrant saw his penalty saved, but the referee ordered a retake.", []),
    ("Ferrant fired over from just inside the penalty area.", []),
    ("Ferrant could not beat Petrov from the spot.", ["penalty missed: Ferrant, keeper ?"]),
    ("Ferrant's second-half penalty miss proved costly.", ["penalty missed: Ferrant, keeper ?"]),
    ("There was also a missed penalty by Ferrant.", ["penalty missed: Ferrant, keeper ?"]),
    ("Ferrant skied a late spot-kick.", ["penalty over: Ferrant, keeper ?"]),
    ("Ferrant wasted a penalty, shooting straight at Petrov.", ["penalty saved: Ferrant, keeper ?"]),
    ("Ferrant failed to convert a penalty.", ["penalty missed: Ferrant, keeper ?"]),
    (
        "Hitting the bar with an 86th minute penalty, Ferrant wasted the chance to win it.",
        ["penalty bar: Ferrant, keeper ?"],
    ),
    ("Petrov made amends by saving Ferrant's penalty.", ["penalty saved: Ferrant, keeper Petrov"]),
    (
        "Petrov, who had brought down Brandt, saved the resulting penalty from Ferrant.",
        ["penalty saved: Ferrant, keeper Petrov"],
    ),
    ("A penalty was given but Ferrant put it over.", ["penalty over: Ferrant, keeper ?"]),
    ("Ferrant sent his penalty high over the bar.", ["penalty over: Ferrant, keeper ?"]),
    ("Ferrant, who had earlier missed a penalty, made it 1-0.", ["penalty missed: Ferrant, keeper ?"]),
    ("Petrov had saved Ferrant's first-half penalty.", ["penalty saved: Ferrant, keeper Petrov"]),
    (
        "Harbour Town were awarded a penalty when Moss handled. Ferrant's spot-kick was brilliantly saved by Petrov.",
        ["penalty saved: Ferrant, keeper Petrov"],
    ),
    ("Ferrant saw his 12th-minute spot-kick come back off the post.", ["penalty post: Ferrant, keeper ?"]),
    ("Ferrant's weak penalty was easily saved by Petrov.", ["penalty saved: Ferrant, keeper Petrov"]),
    ("Lind tripped in the area and Ferrant took the penalty, but he put it wide.", ["penalty wide: Ferrant, keeper ?"]),
    (
        "Ferrant, whose penalty was saved by Petrov, was booked.",
        ["penalty saved: Ferrant, keeper Petrov", "yellow: Ferrant"],
    ),
    ("Ferrant had a penalty appeal turned down.", []),
    ("Moss had claims for a penalty waved away.", []),
    ("Hale scuffed a shot wide from near the penalty spot.", []),
    ("Petrov made a fine save to deny Ferrant after Brandt's penalty had put them ahead.", []),
    ("Ferrant dragged his penalty wide of the post.", ["penalty wide: Ferrant, keeper ?"]),
    ("It was Ferrant who missed the penalty.", ["penalty missed: Ferrant, keeper ?"]),
    ("Ferrant hit the woodwork from the spot.", ["penalty post: Ferrant, keeper ?"]),
    ("Ferrant saw his first effort from the spot saved by Petrov.", ["penalty saved: Ferrant, keeper Petrov"]),
    ("Petrov guessed right to save the spot-kick from Ferrant.", ["penalty saved: Ferrant, keeper Petrov"]),
    ("Harbour Town missed a penalty through Ferrant.", ["penalty missed: Ferrant, keeper ?"]),
    ("A penalty from Ferrant was saved by Petrov.", ["penalty saved: Ferrant, keeper Petrov"]),
    ("The referee gave a penalty for handball, but Ferrant hit the post.", ["penalty post: Ferrant, keeper ?"]),
    ("Petrov pulled off a brilliant penalty save from Ferrant.", ["penalty saved: Ferrant, keeper Petrov"]),
]

CARDS = [
    ("Stanning was sent off for a foul on Ferrant.", ["red: Stanning"]),
    ("Stanning was sent off.", ["red: Stanning"]),
    ("Stanning, booked for a foul on Lind, was sent off after 70 minutes.", ["red: Stanning", "yellow: Stanning"]),
    ("Millfield had Stanning sent off.", ["red: Stanning"]),
    ("With Stanning sent off, Millfield struggled.", ["red: Stanning"]),
    ("Stanning received a second yellow card for dissent.", ["red: Stanning"]),
    ("Stanning picked up his second booking.", ["red: Stanning"]),
    ("Stanning was shown a straight red card.", ["red: Stanning"]),
    ("The referee showed Stanning a red card.", ["red: Stanning"]),
    ("The referee showed a red card to Stanning.", ["red: Stanning"]),
    ("The referee sent Stanning off for a lunge on Lind.", ["red: Stanning"]),
    ("The referee sent off Stanning for a lunge on Lind.", ["red: Stanning"]),
    ("The dismissal of Stanning changed the game.", ["red: Stanning"]),
    ("Stanning's dismissal changed the game.", ["red: Stanning"]),
    ("Millfield were reduced to ten men when Stanning was dismissed.", ["red: Stanning"]),
    ("Millfield were down to ten men after Stanning saw red.", ["red: Stanning"]),
    ("Stanning was given his marching orders.", ["red: Stanning"]),
    ("Stanning got his marching orders for a second bookable offence.", ["red: Stanning"]),
    ("Stanning was lucky not to be sent off.", []),
    ("Stanning could have been sent off.", []),
    ("Stanning should have seen red.", []),
    ("Lind appealed for a red card for Stanning.", []),
    ("Stanning returned after the red card he received at Eastvale.", []),
    ("Stanning was sent off last week.", []),
    ("Hale went down in the box but his appeals were dismissed.", []),
    ("Moss was dismissed as captain.", []),
    ("Stanning escaped a second booking for a trip on Lind.", []),
    ("Stanning was booked for a foul on Ferrant.", ["yellow: Stanning"]),
    ("Stanning and Moss were booked.", ["yellow: Moss", "yellow: Stanning"]),
    ("Stanning was shown a yellow card for a foul on Ferrant.", ["yellow: Stanning"]),
    ("The referee booked Stanning.", ["yellow: Stanning"]),
    ("Harbour Town booked a place in the final.", []),
    ("Stanning walked after a second yellow card for tripping Lind.", ["red: Stanning"]),
    ("Sent off after an hour, Stanning left to boos.", ["red: Stanning"]),
    ("Stanning became the third Millfield player to be sent off this season.", ["red: Stanning"]),
    ("Stanning was sent off and Ferrant converted the penalty.", ["red: Stanning"]),
    ("Ferrant scored twice after Stanning had been dismissed.", ["red: Stanning"]),
    ("Moss was cautioned for dissent.", ["yellow: Moss"]),
    ("Hale went into the book for diving.", ["yellow: Hale"]),
    ("Stanning's red card was rescinded after a VAR review.", []),
    ("Both Stanning and Brandt were sent off after a scuffle.", ["red: Brandt", "red: Stanning"]),
    ("Stanning was dismissed for a second yellow card.", ["red: Stanning"]),
    ("Stanning saw a second yellow card for pulling back Lind.", ["red: Stanning"]),
    ("Stanning collected a second yellow card and was off.", ["red: Stanning"]),
    ("Stanning then received his second caution of the night.", ["red: Stanning"]),
    ("The referee had no hesitation in producing a red card for Stanning.", ["red: Stanning"]),
    ("Stanning was shown red after a VAR review.", ["red: Stanning"]),
    ("Stanning will be suspended after his red card.", ["red: Stanning"]),
    ("Stanning was ordered off after 20 minutes for fighting.", ["red: Stanning"]),
    ("Millfield lost Stanning to a red card after 30 minutes.", ["red: Stanning"]),
    ("Stanning was given a straight red for violent conduct.", ["red: Stanning"]),
    ("Stanning was shown two yellow cards in four minutes.", ["red: Stanning"]),
    ("Ten-man Millfield, who had Stanning dismissed in the first half, held on.", ["red: Stanning"]),
    ("Stanning got himself sent off.", ["red: Stanning"]),
    ("Stanning was sent off moments later for a second bookable offence.", ["red: Stanning"]),
    ("Hale was fouled by Stanning, who was shown a straight red.", ["red: Stanning"]),
    ("Stanning saw a straight red for a lunge on Lind.", ["red: Stanning"]),
    ("A red card was shown to Stanning.", ["red: Stanning"]),
    ("Stanning was dismissed for denying Ferrant a clear goalscoring chance.", ["red: Stanning"]),
    ("Moss and Brandt were both booked.", ["yellow: Brandt", "yellow: Moss"]),
    ("Stanning had already been booked when he fouled Lind.", ["yellow: Stanning"]),
]

SUBSTITUTIONS = [
    ("Hale replaced Moss at half-time.", ["Hale for Moss"]),
    ("Moss was replaced by Hale.", ["Hale for Moss"]),
    ("Hale came on for Moss.", ["Hale for Moss"]),
    ("Hale came on for the injured Moss after 20 minutes.", ["Hale for Moss"]),
    ("Millfield brought on Hale for Moss.", ["Hale for Moss"]),
    ("Millfield brought Hale on for Moss.", ["Hale for Moss"]),
    ("Moss made way for Hale.", ["Hale for Moss"]),
    ("Moss limped off to be replaced by Hale.", ["Hale for Moss"]),
    ("Moss limped off.", ["? for Moss"]),
    ("Moss went off injured and Hale came on.", ["Hale for Moss"]),
    ("On came Hale for Moss.", ["Hale for Moss"]),
    ("Hale, on for Moss, headed wide.", ["Hale for Moss"]),
    ("Hale, who replaced Moss at the break, shot wide.", ["Hale for Moss"]),
    ("Hale entered the fray on the hour.", ["Hale for ?"]),
    ("Millfield sent on Hale and Stanning for Moss and Petrov.", ["Hale for Moss", "Stanning for Petrov"]),
    ("Moss gave way to Hale.", ["Hale for Moss"]),
    ("Moss was withdrawn at half-time with Hale taking his place.", ["Hale for Moss"]),
    ("The manager threw on Hale in place of Moss.", ["Hale for Moss"]),
    ("Hale was introduced for Moss.", ["Hale for Moss"]),
    ("Millfield introduced Hale in place of the tiring Moss.", ["Hale for Moss"]),
    ("Moss was carried off on a stretcher.", ["? for Moss"]),
    ("Hale came on strong after the break.", []),
    ("The substitute Hale shot wide.", []),
    ("Hale replaced Moss as captain.", []),
    ("Hale replaced Moss in the starting line-up.", []),
    ("Hale came in for the injured Moss in one of three changes from last week.", []),
    ("Hale could come on for Moss.", []),
    ("Moss's shot came off the bar.", []),
    ("Hale, replacing the injured Moss, made an instant impact.", ["Hale for Moss"]),
    ("Brought on for Moss at the break, Hale shot wide.", ["Hale for Moss"]),
    ("Moss was forced off with a hamstring injury and replaced by Hale.", ["Hale for Moss"]),
    ("Moss was substituted to loud applause.", ["? for Moss"]),
    ("Hale came off the bench to score the winner.", ["Hale for ?"]),
    ("Moss was taken off for Hale.", ["Hale for Moss"]),
    ("Millfield replaced Moss with Hale.", ["Hale for Moss"]),
    ("Millfield swapped Moss for Hale.", ["Hale for Moss"]),
    ("Hale was thrown on for the last ten minutes.", ["Hale for ?"]),
    (
        "Moss hobbled off and was replaced by Hale, while Stanning came on for Petrov.",
        ["Hale for Moss", "Stanning for Petrov"],
    ),
    ("Hale's introduction changed the game.", ["Hale for ?"]),
    ("Moss had to go off, Hale coming on in his place.", ["Hale for Moss"]),
    ("Moss was sent off.", ["red: Moss"]),
    ("Moss's replacement, Hale, scored within a minute.", ["Hale for Moss"]),
]


@pytest.mark.parametrize(("text", "expected"), DISALLOWED)
def test_disallowed(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), PENALTIES)
def test_penalties(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), CARDS)
def test_cards(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), SUBSTITUTIONS)
def test_substitutions(text: str, expected: list[str]) -> None:
    check(text, expected)


def _written_down() -> list[tuple[str, list[str]]]:
    """The cases of tests/events/*.txt: one a line, the text, "=>", and what is read of it."""
    lines = [
        line
        for path in sorted((Path(__file__).parent / "events").glob("*.txt"))
        for line in path.read_text().splitlines()
    ]
    cases = [line.partition(" =>") for line in lines if " =>" in line and not line.startswith("#")]
    return [(text, [one.strip() for one in read.split(";") if one.strip()]) for text, _, read in cases]


@pytest.mark.parametrize(("text", "expected"), _written_down())
def test_written_down(text: str, expected: list[str]) -> None:
    check(text, expected)
