"""A record and reference data in, the record with what the report leaves open looked up out.

no date, Inter 2-2 Atalanta  ->  2021-09-25, Inter at home, basis `reference`

What the report says stays as it says it, right or wrong: only what it leaves open is filled in, and `looked_up` lists it.
"""

from pressbox.datatypes.record import MatchRecord
from pressbox.datatypes.reference import ReferenceData
from pressbox.lookup.fixtures import with_fixtures
from pressbox.lookup.squads import with_squads
from pressbox.phrases.en.other_sides import is_about_other_sides


def look_up(record: MatchRecord, report: str, reference: ReferenceData) -> MatchRecord:
    """The record with days, sides, competitions, grounds and players' names from reference data."""
    if is_about_other_sides(report):
        return record
    return with_squads(with_fixtures(record, reference), reference)
