"""Who gave the ball to whom, beside balls that were cleared, saved or nobody's: "giver>receiver" of each sentence."""

import pytest

from pressbox.datatypes.cast import Kind
from pressbox.document import read_document
from pressbox.entities import find_cast
from pressbox.matching.subjects import stances_of
from pressbox.mentions.passes import passes_told

OPENING = (
    "Harbour Town beat Millfield 2-1 on Saturday. Tom Ferrant gave the hosts the lead, Jonas Brandt made sure after Paul Hale"
    " had levelled.\n\nAaron Lind and Rob Moss were in midfield, Sam Okoro in goal.\n\n"
)
PASSES = (
    ("Hale headed in Lind's free kick.", "Lind>Hale"),
    ("Lind crossed for Hale to tap in.", "Lind>Hale"),
    ("Ferrant levelled from Lind's pass and then set up Brandt for the third.", "Lind>Ferrant Ferrant>Brandt"),
    ("Hale tapped in after nine minutes from Lind's low cross.", "Lind>Hale"),
    ("Hale guided home a clever pass from Lind in the 18th minute.", "Lind>Hale"),
    ("Hale, fed by Lind, made it two.", "Lind>Hale"),
    (
        "Hale, on for Brandt, latched on to Lind's through ball with 17 minutes left and he clipped it over Okoro.",
        "Lind>Hale",
    ),
    ("Lind slid a ball in behind for Hale, who dinked it over Okoro.", "Lind>Hale"),
    ("Lind released Hale to fire low past Okoro.", "Lind>Hale"),
    ("A corner by Lind dropped under the bar and Hale headed it in.", "Lind>Hale"),
    ("Hale got on the end of a Lind cross and slid it under the keeper.", "Lind>Hale"),
    ("Hale nodded the third, Lind supplying the cross.", "Lind>Hale"),
    ("Lind's cross was turned in by Hale.", "Lind>Hale"),
    ("Lind's cross found Hale, who volleyed in.", "Lind>Hale"),
    ("Hale's shot was saved by Okoro.", ""),
    ("Okoro tipped over Lind's corner before Hale scored.", ""),
    ("Hale scored after Moss had fouled Lind.", ""),
    ("Brandt curled in Ferrant's pass and Hale replied from Lind's centre.", "Ferrant>Brandt Lind>Hale"),
    ("Hale was replaced by Lind.", ""),
    ("Lind's corner was cleared to Moss, who shot wide.", ""),
    ("Lind floated in the corner and Hale rose highest.", "Lind>Hale"),
    ("Lind threaded a low ball towards the near post and Hale steered it past Okoro.", "Lind>Hale"),
    ("Lind sent in a fierce cross, which Hale turned home.", "Lind>Hale"),
    ("Lind squared and Hale did the rest.", "Lind>Hale"),
    ("Lind floated in the corner, Okoro punched it clear and Hale shot wide.", ""),
    ("Lind headed in the opener and Hale levelled.", ""),
    ("Lind missed a penalty and Hale was booked.", ""),
    ("Hale was on hand when Lind unselfishly rolled the ball across the box.", "Lind>Hale"),
    ("Hale thumped it home after Lind had headed down a long ball.", "Lind>Hale"),
    ("Hale scored after Lind had hit the bar.", ""),
    ("Hale chased a long ball which had been lofted forward by Lind.", "Lind>Hale"),
    ("A corner was swung in by full-back Lind and Hale rose to head it home.", "Lind>Hale"),
    ("Hale played a one-two with Lind before beating Okoro.", "Lind>Hale"),
    ("Lind found Moss and his neat lay-off fell perfectly for Hale to lash home.", "Lind>Moss Moss>Hale"),
    ("Another deep cross found Moss, whose header back across goal set up Hale to score.", ""),
    ("Another deep cross found Moss, whose low pass was turned in by Hale.", "Moss>Hale"),
    ("Hale scored after being set up by local lad Lind.", "Lind>Hale"),
    ("Hale's header from Lind's delivery made it two.", "Lind>Hale"),
    ("Hale thrashed in another Lind cross.", "Lind>Hale"),
    ("Lind set Hale up for the second.", "Lind>Hale"),
    ("Lind gave the hosts the lead, only for Hale to level.", ""),
)


@pytest.mark.parametrize(("sentence", "expected"), PASSES, ids=[sentence for sentence, _ in PASSES])
def test_passes(sentence: str, expected: str) -> None:
    document = read_document(OPENING + sentence)
    told = document.sentences[-1]
    people = [one for one in find_cast(document).by_sentence.get(told.index, ()) if one.kind is Kind.PERSON]

    passes = passes_told(told.lowers, people, stances_of(told, people))

    assert sorted(f"{giver.best.split()[-1]}>{receiver.best.split()[-1]}" for giver, receiver in passes) == sorted(
        expected.split()
    )
