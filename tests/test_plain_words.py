"""Plain words, as any paper has them: one sentence told in many ways is the same goal, penalty, card or change.

Each stands in the same short report, beside goals and chances of others.
"""

import pytest

from pressbox.datatypes.record import Match
from pressbox.pipeline import read

_A_GOAL = """Harbour Town beat Millfield 2-1 on Saturday.

{told} Rowe hit the post for Millfield soon after. Webb saved well from Brandt.

Brandt made it 2-0 on the hour. Rowe pulled one back for Millfield ten minutes from time.

Town: Webb; Brandt, Lind, Okoro. Millfield: Rowe, Pell, Quist."""

_NO_GOAL = """Harbour Town beat Millfield 2-1 on Saturday.

{told} Rowe hit the post for Millfield soon after. Webb saved well from Rowe.

Brandt put Town ahead after half an hour and made it 2-0 on the hour. Rowe pulled one back for Millfield ten minutes from time.

Pell in the Millfield goal saved from Okoro and Lind of Harbour Town late on."""


def _match_of(report: str) -> Match:
    (match,) = read(report).matches
    return match


_GOALS = (
    ("Lind opened the scoring after 12 minutes with a low shot.", None),
    ("Lind gave Town the lead in the 12th minute.", None),
    ("Lind fired Town ahead on 12 minutes from Okoro's pass.", "Okoro"),
    ("The lead came in the 12th minute when Okoro crossed and Lind headed in.", "Okoro"),
    ("Okoro's cross was headed in by Lind after 12 minutes.", "Okoro"),
    ("After 12 minutes Okoro broke down the right and squared for Lind to tap home.", "Okoro"),
    ("Lind latched on to Okoro's through ball and slid it past the keeper (12).", "Okoro"),
    ("Twelve minutes were on the clock when Lind struck.", None),
    ("It took Town 12 minutes to go in front, Lind heading in Okoro's corner.", "Okoro"),
    ("A header from Lind put Town ahead after 12 minutes.", None),
    ("A 12th-minute header by Lind put Town ahead.", None),
    ("Lind's 12th-minute header put Town ahead.", None),
    ("Town went ahead through Lind in the 12th minute.", None),
    ("Town took the lead on 12 minutes. Okoro slipped the ball to Lind, who made no mistake.", "Okoro"),
    ("Town took a 12th-minute lead when Lind curled in a free-kick.", None),
    ("Town struck first, Lind bundling the ball over the line after 12 minutes.", None),
    ("Lind made it 1-0 after 12 minutes with a volley from the edge of the box.", None),
    ("12 minutes in, Lind beat two men and scored.", None),
    ("A mistake by the Millfield keeper let in Lind for the opener in the 12th minute.", None),
    ("The deadlock was broken in the 12th minute by Lind.", None),
    ("Lind it was who broke the deadlock, in the 12th minute.", None),
    ("The opener arrived in the 12th minute and it was scored by Lind.", None),
    ("Lind was on hand to turn in the rebound after 12 minutes.", None),
    ("Lind was first to the loose ball and prodded it home after 12 minutes.", None),
    ("Lind found the bottom corner in the 12th minute.", None),
    ("In the 12th minute Lind let fly from 25 yards and the ball flew into the top corner.", None),
    ("In the 12th minute Lind's shot crept under the keeper.", None),
    ("In the 12th minute Lind's shot took a deflection and looped over the keeper.", None),
    ("Lind converted a penalty in the 12th minute after Okoro was brought down.", None),
    ("Okoro was fouled in the box and Lind scored from the spot after 12 minutes.", None),
    ("Lind sent the keeper the wrong way from the spot after 12 minutes.", None),
    ("Lind stepped up and slotted the penalty into the corner after 12 minutes.", None),
    ("Lind netted his tenth goal of the season after 12 minutes.", None),
    ("Lind marked his debut with a goal after 12 minutes.", None),
    ("Lind celebrated his birthday by scoring after 12 minutes.", None),
    ("There was no stopping Lind's effort after 12 minutes.", None),
    ("Lind's effort after 12 minutes was enough to beat the keeper.", None),
    ("The keeper could do nothing about Lind's drive after 12 minutes.", None),
    ("The keeper was beaten by Lind after 12 minutes.", None),
    ("Lind beat the keeper at his near post after 12 minutes.", None),
    ("Lind rose highest to meet Okoro's corner and nodded Town in front after 12 minutes.", "Okoro"),
    ("Okoro picked out Lind, whose first-time finish gave the keeper no chance after 12 minutes.", "Okoro"),
    ("Okoro found Lind in space and he finished coolly after 12 minutes.", "Okoro"),
    ("Okoro set up Lind for the first after 12 minutes.", "Okoro"),
    ("Okoro teed up Lind to sweep home after 12 minutes.", "Okoro"),
    ("Okoro's throw was flicked on by Brandt for Lind to score at the far post after 12 minutes.", "Brandt"),
    ("Lind scored from close range after Okoro's shot had been saved, 12 minutes gone.", None),
    ("Lind pounced when the keeper spilled Okoro's shot after 12 minutes.", None),
    ("Lind capitalised on a poor back-pass to score after 12 minutes.", None),
    ("Lind, unmarked, had the simple task of tapping in after 12 minutes.", None),
    ("Lind, 19, marked his first start with the opener after 12 minutes.", None),
    ("Lind, on loan from Rovers, scored the first after 12 minutes.", None),
    ("Striker Lind scored the first after 12 minutes.", None),
    ("Captain Lind led by example, heading Town in front on 12 minutes.", None),
    ("Town captain Lind opened the scoring in the 12th minute.", None),
    ("Credit Lind with the first goal, 12 minutes into the game.", None),
    ("Enter Lind, who scored after 12 minutes.", None),
    ("Up stepped Lind to score from 12 yards in the 12th minute.", None),
    ("Up popped Lind to score in the 12th minute.", None),
    ("First blood went to Town, courtesy of Lind in the 12th minute.", None),
    ("Town drew first blood when Lind scored in the 12th minute.", None),
    ("The visitors fell behind to a goal from Lind after 12 minutes.", None),
    ("The visitors were undone by Lind's goal after 12 minutes.", None),
    ("Millfield conceded after 12 minutes, Lind heading home unchallenged.", None),
    ("Millfield were caught cold after 12 minutes as Lind scored.", None),
    ("Millfield failed to clear a corner and Lind hammered the ball in after 12 minutes.", None),
    ("Lind punished slack defending to give Town the lead after 12 minutes.", None),
    ("Lind's looping header dropped over the keeper and into the net after 12 minutes.", None),
    ("Lind chipped the keeper after 12 minutes.", None),
    ("Lind lobbed the advancing keeper after 12 minutes.", None),
    ("Lind rounded the keeper and rolled the ball into an empty net after 12 minutes.", None),
    ("Lind went round the keeper and scored after 12 minutes.", None),
    ("Lind's free-kick sailed over everyone and in after 12 minutes.", None),
    ("Lind drilled low into the corner after 12 minutes.", None),
    ("Lind rifled a shot in off the post after 12 minutes.", None),
    ("Lind smashed home a rebound after 12 minutes.", None),
    ("Lind poked home from a goalmouth scramble after 12 minutes.", None),
    ("A scramble ended with Lind forcing the ball home after 12 minutes.", None),
    ("A neat move ended with Lind side-footing past the keeper after 12 minutes.", None),
    ("A quick break was finished off by Lind after 12 minutes.", None),
    ("A swift counter-attack saw Lind finish off Okoro's cross after 12 minutes.", "Okoro"),
    ("The ball fell to Lind, who lashed it in after 12 minutes.", None),
    ("The ball broke kindly for Lind to fire home after 12 minutes.", None),
    ("Lind's strike after 12 minutes proved decisive early on.", None),
    ("Lind's goal, after 12 minutes, came from a corner.", None),
    ("GOAL! Lind scores for Town after 12 minutes.", None),
    ("12' Lind heads Town in front from Okoro's cross.", "Okoro"),
    ("Lind (12) gave Town the lead.", None),
    ("Lind put them in front, 12 minutes in.", None),
    ("Lind did the damage after 12 minutes.", None),
    ("Lind had the ball in the net after 12 minutes, and this time it counted.", None),
    ("Lind broke away to score after 12 minutes.", None),
    ("Lind ran on to a long clearance and scored after 12 minutes.", None),
    ("Lind exchanged passes with Okoro before firing home after 12 minutes.", "Okoro"),
    ("Lind's persistence paid off when he forced home the opener after 12 minutes.", None),
    ("Lind took advantage of hesitation in defence to score after 12 minutes.", None),
    ("Lind registered the first goal 12 minutes after the start.", None),
    ("Lind notched the first point for Town after twelve minutes' play.", None),
    ("Twelve minutes from the start Lind sent the ball between the posts.", None),
    ("From a scrimmage Lind put the ball through after twelve minutes.", None),
    ("Lind shot a splendid goal for Town after twelve minutes' play.", None),
    ("Lind scored with a fine low shot, and Town led at the end of twelve minutes.", None),
    ("From Okoro's centre Lind headed through after twelve minutes.", "Okoro"),
)


@pytest.mark.parametrize(("told", "giver"), _GOALS)
def test_lind_scores_in_the_12th_minute(told: str, giver: str | None) -> None:
    goals = _match_of(_A_GOAL.format(told=told)).goals

    assert [goal.scorer for goal in goals] == ["Lind", "Brandt", "Rowe"]
    first = goals[0]
    assert first.minute and (first.minute.from_, first.minute.to) == (12, 12)
    assert (first.team, first.assist) == ("Harbour Town", giver)


_MISSED = (
    "Lind missed a penalty for Town after 12 minutes.",
    "Lind had a penalty saved by Pell after 12 minutes.",
    "Pell saved Lind's penalty after 12 minutes.",
    "Lind put a penalty wide after 12 minutes.",
    "Lind blazed a penalty over the bar after 12 minutes.",
    "Lind hit the post with a penalty after 12 minutes.",
    "Lind's penalty came back off the bar after 12 minutes.",
    "Lind saw his 12th-minute penalty saved.",
    "Town were awarded a penalty after 12 minutes but Lind shot wide.",
    "Town wasted a 12th-minute penalty when Lind hit the bar.",
    "Lind fluffed his lines from the spot after 12 minutes.",
    "Lind failed from the spot after 12 minutes.",
    "Lind squandered a 12th-minute spot-kick.",
    "Lind's spot-kick was too close to Pell after 12 minutes.",
    "From the penalty Lind shot straight at the keeper after 12 minutes.",
    "Okoro was brought down but Lind's penalty was saved after 12 minutes.",
    "Pell guessed right to keep out Lind's penalty after 12 minutes.",
    "Lind missed from the spot in the 12th minute.",
)


@pytest.mark.parametrize("told", _MISSED)
def test_linds_penalty_is_missed_and_no_goal(told: str) -> None:
    match = _match_of(_NO_GOAL.format(told=told))

    (one,) = match.missed_penalties
    assert (one.player, one.team) == ("Lind", "Harbour Town")
    assert [goal.scorer for goal in match.goals] == ["Brandt", "Brandt", "Rowe"]


_NOT_GIVEN = (
    "Lind had a goal disallowed for offside after 12 minutes.",
    "Lind had the ball in the net after 12 minutes but was offside.",
    "Lind thought he had scored after 12 minutes but the flag was up.",
    "Lind headed in after 12 minutes only for the goal to be ruled out for a push.",
    "Lind's effort was ruled out for offside after 12 minutes.",
    "Lind was denied a goal by the linesman's flag after 12 minutes.",
    "A Lind header was chalked off for a foul after 12 minutes.",
    "Town had the ball in the net through Lind after 12 minutes but the referee disallowed it.",
    "VAR ruled out Lind's goal after 12 minutes.",
    "Lind tapped in after 12 minutes but VAR intervened for handball.",
    "Lind found the net after 12 minutes but the whistle had gone.",
    "The referee disallowed Lind's header after 12 minutes.",
    "Lind put the ball in the net but was adjudged offside.",
    "Lind scored after 12 minutes but the goal did not stand.",
    "Lind turned the ball in after 12 minutes but it was disallowed for handball.",
)


@pytest.mark.parametrize("told", _NOT_GIVEN)
def test_linds_goal_is_not_given(told: str) -> None:
    match = _match_of(_NO_GOAL.format(told=told))

    (one,) = match.disallowed_goals
    assert (one.player, one.team) == ("Lind", "Harbour Town")
    assert [goal.scorer for goal in match.goals] == ["Brandt", "Brandt", "Rowe"]


_SENT_OFF = (
    "Lind was sent off after 12 minutes for a second booking.",
    "Lind was shown a straight red card after 12 minutes.",
    "Lind was dismissed for a foul on Rowe after 12 minutes.",
    "Lind saw red in the 12th minute.",
    "Lind received his marching orders after 12 minutes.",
    "Town were reduced to ten men when Lind was sent off after 12 minutes.",
    "Town had Lind sent off after 12 minutes.",
    "The referee sent off Lind after 12 minutes.",
    "The referee showed Lind a red card after 12 minutes.",
    "Lind picked up a second yellow card after 12 minutes.",
    "Lind was ordered off after 12 minutes.",
    "Lind was red-carded for violent conduct after 12 minutes.",
    "Lind walked for a second bookable offence after 12 minutes.",
    "Lind took an early bath after 12 minutes.",
    "Lind was given a red card for a late tackle on Rowe after 12 minutes.",
    "Ten-man Town lost Lind to a red card after 12 minutes.",
    "A second yellow for Lind after 12 minutes left Town with ten men.",
    "Lind's red card after 12 minutes left Town short.",
    "The dismissal of Lind after 12 minutes made it harder for Town.",
    "Lind was banished after 12 minutes.",
)


@pytest.mark.parametrize("told", _SENT_OFF)
def test_lind_is_sent_off(told: str) -> None:
    match = _match_of(_NO_GOAL.format(told=told))

    (one,) = match.red_cards
    assert (one.player, one.team) == ("Lind", "Harbour Town")
    assert [goal.scorer for goal in match.goals] == ["Brandt", "Brandt", "Rowe"]


_CHANGED = (
    "Lind replaced Okoro after 12 minutes.",
    "Lind came on for Okoro after 12 minutes.",
    "Okoro was replaced by Lind after 12 minutes.",
    "Okoro made way for Lind after 12 minutes.",
    "Okoro limped off and was replaced by Lind after 12 minutes.",
    "Town sent on Lind for Okoro after 12 minutes.",
    "Town brought on Lind in place of Okoro after 12 minutes.",
    "On came Lind for Okoro after 12 minutes.",
    "Okoro went off injured after 12 minutes, Lind coming on.",
    "Okoro gave way to Lind after 12 minutes.",
    "Okoro was withdrawn for Lind after 12 minutes.",
    "Okoro was substituted by Lind after 12 minutes.",
    "Lind was introduced for Okoro after 12 minutes.",
    "The injured Okoro was replaced by Lind after 12 minutes.",
    "Lind, on for Okoro after 12 minutes, shot wide.",
    "Manager Vance swapped Okoro for Lind after 12 minutes.",
)


@pytest.mark.parametrize("told", _CHANGED)
def test_lind_comes_on_for_okoro(told: str) -> None:
    match = _match_of(_NO_GOAL.format(told=told))

    (change,) = match.substitutions
    assert (change.on, change.off, change.team) == ("Lind", "Okoro", "Harbour Town")
    assert [goal.scorer for goal in match.goals] == ["Brandt", "Brandt", "Rowe"]


_OWN_GOALS = (
    "Pell put through his own net after 12 minutes.",
    "Pell turned the ball into his own net after 12 minutes.",
    "An own goal by Pell gave Town the lead after 12 minutes.",
    "Pell's own goal gave Town a 12th-minute lead.",
    "Okoro's cross was turned into his own net by Pell after 12 minutes.",
    "Pell deflected Okoro's cross into his own goal after 12 minutes.",
    "Pell headed past his own keeper after 12 minutes.",
    "Pell sliced a clearance into his own net after 12 minutes.",
    "Millfield gifted Town the lead when Pell put through his own goal after 12 minutes.",
    "Millfield fell behind to a Pell own goal after 12 minutes.",
    "The opener came off Pell, who could only divert Okoro's cross past his own keeper after 12 minutes.",
    "Town went ahead after 12 minutes when Pell scored an own goal.",
    "Town led through an own goal from Pell after 12 minutes.",
    "Defender Pell inadvertently headed into his own net after 12 minutes.",
    "Unlucky Pell could only help the ball over his own line after 12 minutes.",
    "Pell (own goal, 12) put Town ahead.",
    "Pell's attempted clearance flew into his own net after 12 minutes.",
    "Pell beat his own keeper with a back-pass after 12 minutes.",
    "Pell conceded an own goal after 12 minutes.",
)


@pytest.mark.parametrize("told", _OWN_GOALS)
def test_pell_puts_through_his_own_net(told: str) -> None:
    goals = _match_of(_A_GOAL.format(told=told)).goals

    assert [goal.scorer for goal in goals] == ["Pell", "Brandt", "Rowe"]
    first = goals[0]
    assert (first.team, first.kind) == ("Harbour Town", "own_goal")
    assert first.minute and (first.minute.from_, first.minute.to) == (12, 12)


_TWICE = """Harbour Town beat Millfield 2-1 on Saturday.

{told} Rowe hit the post for Millfield soon after. Webb saved well from Rowe and Brandt went close for Town.

Rowe pulled one back for Millfield ten minutes from time."""

_TWO_GOALS = (
    "Lind scored twice, after 12 and 40 minutes.",
    "Lind scored after 12 minutes and again on 40.",
    "Lind scored after 12 minutes and added a second on 40 minutes.",
    "Lind got both goals, in the 12th and 40th minutes.",
    "Lind opened the scoring after 12 minutes and doubled the lead five minutes before the break.",
    "Lind put Town ahead after 12 minutes. He made it 2-0 on 40 minutes.",
    "Lind put Town ahead after 12 minutes. Five minutes before the interval he struck again.",
    "Lind headed Town in front after 12 minutes and got his second on 40.",
    "Lind bagged a brace, netting after 12 minutes and 40 minutes.",
    "Lind struck in the 12th and 40th minutes.",
    "A brace from Lind (12, 40) won it.",
    "Lind (12, 40) scored both.",
    "Two goals from Lind, after 12 and 40 minutes, put Town in charge.",
    "Lind was on target after 12 minutes and again five minutes from half-time.",
    "Lind's first came after 12 minutes and his second on 40.",
    "Lind's header after 12 minutes was followed by his second on 40 minutes.",
    "The first was a header by Lind after 12 minutes; the second a penalty by the same player on 40.",
    "Lind fired Town ahead after 12 minutes, then converted a penalty on 40.",
    "Lind gave Town the lead after 12 minutes. Okoro crossed for Lind to head the second on 40 minutes.",
    "Lind gave Town the lead after 12 minutes and on 40 minutes the striker made it two.",
    "Lind did the damage with goals in the 12th and 40th minutes.",
    "Lind scored the first from the spot after 12 minutes and the second with his head on 40.",
    "It was Lind who scored after 12 minutes and it was Lind again on 40.",
    "After 12 minutes Lind tapped in. On 40 minutes Lind curled in another.",
    "Lind took his tally to 11 with goals on 12 and 40 minutes.",
    "Lind netted twice in the first half (12, 40).",
)


@pytest.mark.parametrize("told", _TWO_GOALS)
def test_lind_scores_in_the_12th_and_the_40th_minute(told: str) -> None:
    goals = _match_of(_TWICE.format(told=told)).goals

    assert [goal.scorer for goal in goals] == ["Lind", "Lind", "Rowe"]
    assert [goal.minute.from_ if goal.minute else None for goal in goals] == [12, 40, 80]
