"""Hostile reference files and reports: a megabyte of one thing takes no longer than a megabyte of another."""

import time
from pathlib import Path

import pytest

from pressbox.datatypes.reference import ReferenceData
from pressbox.store.clubs_txt import parse_clubs
from pressbox.store.database import Database
from pressbox.store.football_txt.squads import parse_squads
from pressbox.store.inputs import text_of_html
from pressbox.store.names import could_be_same_person, folded
from pressbox.store.reference_data import StoreReference
from pressbox.store.search import index_rows

PIECES = ["(", "a.", ".", "<p ", "<", "<script>", "a ", "a, ", "1, A, GK, ", "- ", "|", "= ", "'", ". ", "é"]


@pytest.mark.parametrize("piece", PIECES)
def test_a_megabyte_of_anything_is_read_in_seconds(database: Database, piece: str) -> None:
    text = piece * (1_000_000 // len(piece))

    began = time.process_time()
    parse_squads(text, team="x")
    parse_clubs(text, Path("clubs/europe/england/x"))
    text_of_html(text)
    index_rows(database, 1, text)

    assert time.process_time() - began < 15


def test_names_are_compared_without_accents_and_marks() -> None:
    assert folded("Bor. Mönchengladbach") == "bor monchengladbach"
    assert folded("Brighton & Hove Albion") == folded("Brighton and Hove Albion")


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Lautaro Martínez", "L. Martinez", True),
        ("Frenkie de Jong", "De Jong", True),
        ("Hale", "Ann Hale", True),
        ("David Silva", "Bernardo Silva", False),
        ("Hale", "Okoro", False),
        ("", "Hale", False),
    ],
)
def test_forms_that_can_mean_one_person(first: str, second: str, same: bool) -> None:
    assert could_be_same_person(first, second) is same


def test_the_store_is_reference_data(database: Database) -> None:
    reference: ReferenceData = StoreReference(database)

    assert not reference.team("Nobody").known
