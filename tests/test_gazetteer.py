"""What the gazetteer knows of football, and that its files are in order."""

from importlib.resources import files

import pytest

from pressbox.document import read_document
from pressbox.entities.gazetteer import Naming, gazetteer
from pressbox.entities.knowledge import sight
from pressbox.entities.names import fold

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
