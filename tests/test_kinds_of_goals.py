"""Who scored from the spot, where the sentence tells of others, too, and from whose pass each of two goals came."""

import pytest

from pressbox.pipeline import read

LEAD = (
    "Harbour Town beat Millfield 3-2 at Eastvale Road on Saturday.\n\nHarbour Town had striker Luis Hale, midfielder Anders"
    " Lind and defender Jonas Brandt in the side, Millfield winger Pat Okoro and striker Tom Ferrant.\n\n"
)


def goals(text: str) -> dict[str, tuple[str, str | None]]:
    """Scorer's surname -> kind, passer's surname."""
    match = read(LEAD + text).to_dict()["matches"][0]
    return {
        goal["scorer"].split()[-1]: (goal["kind"], goal["assist"] and goal["assist"].split()[-1])
        for goal in match["goals"] if goal["scorer"]
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "from_spot"),
    [
        ("Hale converted a penalty after 20 minutes before Brandt headed in the second.", {"Hale"}),
        ("Brandt headed in the opener and Hale added a second from the spot.", {"Hale"}),
        ("Hale scored with a penalty in the 30th minute.", {"Hale"}),
        ("Hale scored in the 10th and 40th minutes, either side of a penalty by Ferrant.", {"Ferrant"}),
        ("Okoro tripped Lind in the area and referee Dale pointed to the spot. Hale sent the keeper the wrong way.", {"Hale"}),
        # near misses: no penalty was scored, or it was another's
        ("Hale, who had missed a penalty in the first half, volleyed in the winner.", set()),
        ("Ferrant had a penalty saved before Hale fired Harbour Town in front.", set()),
        ("Hale slotted home from the edge of the penalty area.", set()),
        ("Lind cut the ball back to the penalty spot and Hale swept it in.", set()),
        ("Hale headed the opener after Millfield had been refused a penalty.", set()),
    ],
)  # fmt: skip
def test_the_man_who_scored_from_the_spot(text: str, from_spot: set[str]) -> None:
    found = goals(text)

    assert {scorer for scorer, (kind, _) in found.items() if kind == "penalty"} == from_spot
    assert found


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("Hale headed in Lind's corner and Ferrant replied from Okoro's cross.", {"Hale": "Lind", "Ferrant": "Okoro"}),
        ("Brandt scored after 12 minutes and Hale added the second from Lind's pass.", {"Brandt": None, "Hale": "Lind"}),
        ("Hale tapped in Lind's cross before Ferrant pulled one back.", {"Hale": "Lind", "Ferrant": None}),
        pytest.param("Lind crossed from the left. Hale headed it in.", {"Hale": "Lind"}, marks=pytest.mark.xfail),
        ("Hale scored when Petrov parried a shot from Lind.", {"Hale": None}),
        ("Hale scored after Lind had hit the post.", {"Hale": None}),
    ],
)  # fmt: skip
def test_each_goal_has_its_own_pass(text: str, passes: dict[str, str | None]) -> None:
    assert {scorer: passer for scorer, (_, passer) in goals(text).items()} == passes
