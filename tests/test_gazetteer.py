"""What the gazetteer knows of football, and that its files are in order."""

from importlib.resources import files

import pytest

from pressbox.datatypes.cast import Ties
from pressbox.document import read_document
from pressbox.entities.gazetteer import Naming, gazetteer
from pressbox.entities.gazetteer.squads import STILL, Spell, spells_of, squads
from pressbox.entities.knowledge import sight
from pressbox.entities.name_origin import tie_by_origin
from pressbox.entities.names import fold
from pressbox.pipeline import read

BOOK = gazetteer()
COLUMNS = {
    "clubs.txt": (2, 7),
    "nations.txt": (2, 6),
    "competitions.txt": (2, 3),
    "outlets.txt": (1, 2),
    "places.txt": (2, 3),
    "regions.txt": (3, 4),
}


def meant(form: str) -> set[Naming]:
    return set(BOOK.names.get(form, ()))


def named(form: str, kind: str = "club") -> set[str]:
    return {naming.canonical for naming in meant(form) if naming.kind == kind}


def lines(file: str) -> list[str]:
    text = files("pressbox.entities.gazetteer").joinpath(file).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("file", COLUMNS)
def test_rows_have_their_columns_and_no_empty_form(file: str) -> None:
    least, most = COLUMNS[file]
    for line in lines(file):
        columns = [column.strip() for column in line.split("|")]
        assert least <= len(columns) <= most, line
        assert columns[0], line
        for column in columns:
            assert all(part.strip() for part in column.split(";")) or not column, line
            assert "  " not in column and "\t" not in column, line


@pytest.mark.parametrize("file", ["clubs.txt", "nations.txt", "competitions.txt", "outlets.txt", "places.txt"])
def test_every_entry_stands_once(file: str) -> None:
    names = [line.split("|")[0].strip() for line in lines(file)]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_every_club_is_of_a_nation_that_is_listed() -> None:
    codes = {nation.code for nation in BOOK.nations.values()}
    assert {club.country for club in BOOK.clubs.values()} <= codes
    assert {place.country for place in BOOK.places} <= codes | {""}


def test_places_and_regions_stand_for_clubs_that_are_listed() -> None:
    said = {club for place in BOOK.places for club in place.clubs}
    said |= {club for region in BOOK.regions for club in region.clubs}
    assert sorted(said - set(BOOK.clubs)) == []


def test_nerazzurri_are_inter_and_atalanta() -> None:
    assert {"Inter", "Atalanta"} <= named("nerazzurri")


def test_rossoneri_are_milan_and_the_old_lady_is_juventus() -> None:
    assert "AC Milan" in named("rossoneri")
    assert "Juventus" in named("old lady")


def test_man_utd_is_manchester_united_and_united_is_many() -> None:
    assert named("man utd") == {"Manchester United"}
    assert len(named("united")) > 10
    assert Naming("club", "Leeds United", "short") in meant("united")


def test_accents_may_be_left_out() -> None:
    assert named("atletico madrid") == {"Atletico Madrid"}
    assert named(fold("Atlético Madrid")) == {"Atletico Madrid"}


def test_a_spaniard_is_one_man_and_spanish_is_not() -> None:
    assert BOOK.nationality("spaniard") == BOOK.nationality("spanish") == "Spain"
    assert BOOK.is_person_noun("spaniard")
    assert not BOOK.is_person_noun("spanish")


def test_la_roja_is_spain_and_chile() -> None:
    assert named("la roja", "nation") == {"Spain", "Chile"}


def test_east_and_west_germany_played_each_other() -> None:
    assert named("east germany", "nation").isdisjoint(named("west germany", "nation"))


def test_highbury_was_arsenals_and_san_siro_is_shared() -> None:
    assert "Arsenal" in BOOK.clubs_at("Highbury")
    assert set(BOOK.clubs_at("San Siro")) >= {"AC Milan", "Inter"}
    assert BOOK.grounds_of("Arsenal")[0] == "Emirates Stadium"


def test_bergamo_is_atalantas() -> None:
    assert "Atalanta" in BOOK.clubs_of("Bergamo")
    assert set(BOOK.clubs_of("Turin")) >= {"Juventus", "Torino"}


def test_the_carling_cup_was_the_league_cup() -> None:
    assert named("carling cup", "competition") == {"League Cup"}


def test_wednesday_alone_is_a_day_or_a_club_but_no_person() -> None:
    assert "wednesday" in BOOK.not_names
    assert named("wednesday") <= {"Sheffield Wednesday"}


def test_clubs_are_found_where_a_report_writes_them() -> None:
    """However a name is cut into words, the same words are looked up."""
    missed = []
    for club in BOOK.clubs.values():
        for form in (club.name, *club.others):
            if not form[0].isupper() or len(form.split()) > 6 or "(" in form:
                continue
            seen = sight(read_document(f"A late goal was enough for {form} on a cold night.", None))
            if not any(club.name in {n.canonical for n in s.namings} for found in seen.values() for s in found):
                missed.append(form)
    assert missed == []


def test_every_line_of_the_squads_names_a_team_that_is_known_and_men_with_their_years() -> None:
    for team in squads().teams():
        assert team in BOOK.clubs or team in BOOK.nations, team
        for spells in squads().men(team).values():
            for spell in spells:
                assert 1880 <= spell.first <= spell.last, (team, spell)
                assert spell.last - spell.first < 45 or spell.last == STILL, (team, spell)


def test_a_spell_has_name_role_nation_and_years() -> None:
    assert spells_of("Petr Cech GK CZE 2004-15; Ronaldinho 2003; Brian Clough COACH 1975-93; Kim Little SCO 2017-") == [
        Spell("petr cech", "keeper", "CZE", 2004, 2015),
        Spell("ronaldinho", "player", None, 2003, 2003),
        Spell("brian clough", "coach", None, 1975, 1993),
        Spell("kim little", "player", "SCO", 2017, STILL),
    ]


def test_a_spell_over_the_turn_of_the_century_ends_in_the_next() -> None:
    assert spells_of("Dennis Bergkamp NED 1995-06")[0].last == 2006


def test_words_without_years_are_no_spell() -> None:
    with pytest.raises(ValueError, match="no man with his years: 'Petr Cech'"):
        spells_of("Petr Cech")


def test_a_man_whose_family_name_comes_first_is_found_by_it() -> None:
    assert any(spell.name == "son heung-min" for spell in squads().men("Tottenham Hotspur")["son"])


def test_a_goal_is_likely_where_only_what_is_known_of_him_says_whose_man_the_scorer_is() -> None:
    told = "Chelsea and Arsenal drew 1-1 on Saturday. Frank Lampard scored in the 10th minute and Thierry Henry in the 50th."
    goals = read(told).matches[0].goals
    assert [(goal.team, goal.scorer, goal.certainty) for goal in goals] == [
        ("Chelsea", "Frank Lampard", "likely"), ("Arsenal", "Thierry Henry", "likely"),
    ]  # fmt: skip


def test_a_goal_is_certain_where_the_report_says_whose_it_is() -> None:
    told = (
        "Chelsea beat Arsenal 1-0 on Saturday. Chelsea midfielder Frank Lampard scored for Chelsea in the 10th minute."
    )
    assert [goal.certainty for goal in read(told).matches[0].goals] == ["certain"]


def test_a_name_that_nobody_knows_tells_which_of_two_countries_a_man_is_of() -> None:
    told = (
        "Japan and the Netherlands drew 1-1 in Nantes on Saturday. Kenjiro Takemura scored in the 10th minute and "
        "Wouter van Oosterhoudt in the 50th."
    )
    (match,) = read(told).to_dict()["matches"]
    assert [(goal["team"], goal["scorer"]) for goal in match["goals"]] == [
        ("Japan", "Kenjiro Takemura"), ("Netherlands", "Wouter van Oosterhoudt"),
    ]  # fmt: skip
    assert {goal["certainty"] for goal in match["goals"]} == {"likely"}


def test_names_tell_nothing_where_both_countries_have_such_names() -> None:
    ties = Ties()
    tie_by_origin(["Kenjiro Takemura", "Wouter van Oosterhoudt"], ["Spain", "Argentina"], ties)
    assert not ties.own and not ties.known


def test_a_mans_name_says_less_of_a_club_than_of_a_country() -> None:
    of_countries, of_clubs = Ties(), Ties()
    tie_by_origin(["Pablo Ruiz"], ["Spain", "England"], of_countries)
    tie_by_origin(["Pablo Ruiz"], ["Sevilla", "Everton"], of_clubs)
    assert of_countries.own["Pablo Ruiz"]["Spain"] > of_clubs.own["Pablo Ruiz"]["Sevilla"] > 0
