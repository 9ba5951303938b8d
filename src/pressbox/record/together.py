"""A report as read and its findings in, match record out; of a round-up read match by match, one record of all."""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from pressbox.datatypes.findings import Case, Finding
from pressbox.datatypes.record import Match, MatchRecord, PersonEntry, Quote
from pressbox.record.assemble import assemble, report_of, table_of
from pressbox.record.findings import recorded


def record_of(case: Case, findings: Iterable[Finding] = (), report_id: str | None = None) -> MatchRecord:
    """The match record of a report."""
    found = recorded(case.document, findings)
    if not case.sections:
        return assemble(case.document, case.cast, case.telling, found, report_id)
    above = [assemble(case.above.document, case.above.cast, case.above.telling)] if case.above else []
    sections = [assemble(part.document, part.cast, part.telling) for part in case.sections]
    parts = [*above, *sections]
    matches = _matches(case, above, sections)
    return MatchRecord(
        report=report_of(case.document, report_id, is_match_report=bool(matches)),
        matches=matches,
        table=table_of(row for part in parts for row in part.table),
        claims=[claim for part in parts for claim in part.claims],
        quotes=_quotes(parts),
        people=_people(parts),
        findings=found,
    )


def _matches(case: Case, above: Sequence[MatchRecord], sections: Sequence[MatchRecord]) -> list[Match]:
    """The matches in reading order; one that the lead tells, too, is its section's."""
    told = [match for part in sections for match in part.matches]
    pairs = [frozenset(team.name for team in match.teams) for match in told]
    often = Counter(team for pair in pairs for team in pair if team)
    of_one_club = len(pairs) > 1 and max(often.values(), default=0) == len(pairs)  # whom it met first stands above all
    lead = [
        match for part in above for match in part.matches
        if (two := frozenset(team.name for team in match.teams)) not in pairs
        and (of_one_club or not two & often.keys())
    ]  # fmt: skip
    # "League One review" above all of them; of two leagues neither is known to be a match's.
    named = case.above.cast.competitions if case.above else ()
    competition = named[0] if len(named) == 1 else None
    return [
        msgspec.structs.replace(
            match, id=f"m{number}", main=match.main and match in lead, competition=match.competition or competition
        )
        for number, match in enumerate([*lead, *told], 1)
    ]


def _quotes(parts: Iterable[MatchRecord]) -> list[Quote]:
    said: dict[str | None, Quote] = {}
    for quote in (quote for part in parts for quote in part.quotes):
        first = said.get(quote.speaker)
        said[quote.speaker] = (
            msgspec.structs.replace(first, evidence=[*first.evidence, *quote.evidence]) if first else quote
        )
    return list(said.values())


def _people(parts: Iterable[MatchRecord]) -> list[PersonEntry]:
    """Everyone named; two of one name in two matches are two men."""
    return list({(one.name, one.team): one for part in parts for one in part.people}.values())
