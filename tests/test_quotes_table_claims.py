"""Who speaks, where a team stands, and what else can be checked."""

from functools import cache

import pytest

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import Mood
from pressbox.document import read_document
from pressbox.entities import find_cast
from pressbox.mentions.again import Scenes
from pressbox.mentions.claims import find_claims
from pressbox.mentions.listed import find_listed
from pressbox.mentions.quotes import find_quotes
from pressbox.mentions.standings import find_table

LEAD = "Arsenal beat Chelsea 2-1 in the Premier League on Saturday.\n\n"


@cache
def opened(text: str) -> tuple[Document, Cast]:
    document = read_document(text)
    return document, find_cast(document)


def speakers(text: str) -> list[str]:
    document, cast = opened(text)
    names = [(one.speaker.best if one.speaker else one.speaker_name) or "" for one in find_quotes(document, cast)]
    return [name.split()[-1] for name in names]


def rows(text: str) -> dict[str, tuple[int | None, int | None]]:
    document, cast = opened(LEAD + text)
    found: dict[str, tuple[int | None, int | None]] = {}
    for one in find_table(document, cast, Scenes(document, cast, {})):
        if one.mood is Mood.ASSERTED and one.team and one.team.best:
            position, points = found.get(one.team.best, (None, None))
            found[one.team.best] = (position or one.position, one.points if points is None else points)
    return found


def claims(text: str) -> list[tuple[str, int | None]]:
    document, cast = opened(LEAD + text)
    return [(one.kind, one.value) for one in find_claims(document, cast, Scenes(document, cast, {}))]


SPOKEN = {
    'Arsenal won. "We were patient and got our reward," said Arsenal coach Ivan Brennick.': ["Brennick"],
    'Arsenal won. "We were patient today," Ivan Brennick told DAZN.': ["Brennick"],
    'Ivan Brennick said: "We were patient and got our reward."': ["Brennick"],
    'Arsenal won. "It is a good point for us," admitted Tom Hallam afterwards. "We go again."': ["Hallam", "Hallam"],
    'Tom Hallam was pleased with his players.\n"They have shown great spirit," he said.': ["Hallam"],
    "Arsenal won. ‘We were patient today,’ said Tom Hallam.\n\n‘We had to be, against such a side.’": [
        "Hallam",
        "Hallam",
    ],
}


@pytest.mark.parametrize("text", SPOKEN)
def test_a_speech_verb_a_colon_or_going_on_gives_the_speaker(text: str) -> None:
    assert speakers(text) == SPOKEN[text]


@pytest.mark.parametrize(
    "text",
    [
        'Arsenal fans greeted the final whistle with chants of "we want our money back".',
        'Tom Hallam called it a "big" week for Arsenal.',
        'In his programme notes Tom Hallam spoke of "a huge game for us all".',
        "Fara Hallam scored with a 'Panenka' penalty for Arsenal.",
        'Owner Tom Hallam tweeted "What a lovely goal that was".',
    ],
)
def test_chants_scare_quotes_notes_and_posts_are_no_quotes(text: str) -> None:
    assert speakers(text) == []


def test_the_outlet_told_is_kept() -> None:
    document, cast = opened('Arsenal won. "We were patient today," Ivan Brennick told Sky Sports.')

    assert [one.outlet for one in find_quotes(document, cast)] == ["Sky Sports"]


PLACED = {
    "Arsenal moved up to second.": {"Arsenal": (2, None)},
    "Arsenal are fifth, while Chelsea stay in sixth place.": {"Arsenal": (5, None), "Chelsea": (6, None)},
    "Fourth-placed Liverpool, who have 25 points, beat Everton.": {"Liverpool": (4, 25)},
    "The win sent Arsenal top of the table.": {"Arsenal": (1, None)},
    "Arsenal climbed three places to 14th in the table.": {"Arsenal": (14, None)},
    "Chelsea remain bottom of the Premier League.": {"Chelsea": (20, None)},
    "Everton lost 3-1, leaving Chelsea one place off the bottom with six points.": {"Chelsea": (19, 6)},
    "Arsenal closed the gap on leaders Liverpool to two points.": {"Liverpool": (1, None)},
    "Arsenal moved five points clear at the top of the Premier League.": {"Arsenal": (1, None)},
    "Chelsea, like Everton, are on 37 points.": {"Chelsea": (None, 37), "Everton": (None, 37)},
    "Arsenal are third, level on 26 points with Liverpool.": {"Arsenal": (3, 26), "Liverpool": (None, 26)},
}


@pytest.mark.parametrize("text", PLACED)
def test_places_and_points_after_the_match_are_rows(text: str) -> None:
    assert rows(text) == PLACED[text]


@pytest.mark.parametrize(
    "text",
    [
        "Arsenal would have gone top with a bigger win.",
        "Arsenal began the day in fifth place.",
        "Arsenal finished third last season.",
        "Chelsea are still aiming for the top four.",
        "Chelsea sit in the bottom three.",
        "Arsenal scored a third in the second half.",
        "Chelsea had taken one point from their last four games.",
        "Arsenal deserved all three points.",
    ],
)
def test_hopes_other_days_zones_and_gaps_are_no_rows(text: str) -> None:
    assert rows(text) == {}


def test_a_printed_table_is_read_row_by_row() -> None:
    table = "Standings P W D L F A Pts\n1. Liverpool 12 8 2 2 24 10 26\n2. Everton 12 7 4 1 20 9 25\n"
    document, cast = opened(LEAD + table)

    read = [
        (one.team.best, one.position, one.played, one.points) for one in find_listed(document, cast).table if one.team
    ]
    assert read == [("Liverpool", 1, 12, 26), ("Everton", 2, 12, 25)]


CLAIMED = {
    "Chelsea are now without a win in four matches.": ("streak", 4),
    "It was Arsenal's sixth successive league victory.": ("streak", 6),
    "It ended Chelsea's 18-match unbeaten run.": ("streak", 18),
    "Arsenal are two points behind Liverpool.": ("points_gap", 2),
    "Arsenal lead only on goal difference.": ("goal_difference", None),
    "Arsenal are level on points with Liverpool.": ("level_on_points", None),
    "It was the first derby win for Arsenal since 2012.": ("head_to_head", None),
    "Hallam, who has never scored against Chelsea, went close.": ("head_to_head", None),
    "Hallam also struck in the 2-2 draw in November.": ("previous_meeting", None),
    "Hallam made his full Premier League debut.": ("career", None),
    "Brennick was appointed last week.": ("appointment", None),
    "His predecessor was fired after 85 days.": ("appointment", 85),
}


@pytest.mark.parametrize("text", CLAIMED)
def test_claims_are_told_by_kind_and_value(text: str) -> None:
    kind, value = CLAIMED[text]

    assert any(told[0] == kind and value in (None, told[1]) for told in claims(text))


@pytest.mark.parametrize("text", ["Hallam scored in the last 10 minutes.", "Arsenal were better in the second half."])
def test_stretches_of_the_match_are_no_claims(text: str) -> None:
    assert claims(text) == []
