"""Endpoints about a report that is sent: read it, check it, say what is wrong with a fact."""

from contextlib import AbstractContextManager, nullcontext

from starlette.exceptions import HTTPException

from pressbox.corrections import Correction, say, standing, withdraw
from pressbox.datatypes.record import MatchRecord
from pressbox.datatypes.reference import ReferenceData
from pressbox.lookup import look_up
from pressbox.web.api.endpoint import Asked
from pressbox.web.api.messages import Checked, CorrectionSent, CorrectionsQuery
from pressbox.web.limits import size_shown, too_large
from pressbox.web.reading import Draft, checked_record


def read_report(asked: Asked) -> MatchRecord:
    """The match record, with what editors said of this very text, and what the store's results settle."""
    sent = asked.body
    _within(asked, sent.text)
    with _results(asked) as reference:
        record = _record(asked, reference)
        if asked.query.corrected:
            record = asked.corrections.amend(sent.id, sent.text, record)
        return look_up(record, sent.text, reference) if reference else record


def check_report(asked: Asked) -> Checked:
    """The findings; the store's results are asked where there is one."""
    sent = asked.body
    _within(asked, sent.text)
    with _results(asked) as reference:
        record = _record(asked, reference)
    return Checked(report=record.report, findings=record.findings)


def list_corrections(asked: Asked) -> list[Correction]:
    """What editors said, oldest first."""
    wanted: CorrectionsQuery = asked.query
    said = asked.corrections.all()
    said = said if wanted.every else standing(said)
    return [one for one in said if wanted.report is None or one.report == wanted.report]


def add_correction(asked: Asked) -> Correction:
    """Keep an editor's word on a fact."""
    sent: CorrectionSent = asked.body
    name, text, published = None, sent.text, None
    if sent.source_id is not None and sent.text is None:
        from pressbox.store.browse import report_text

        with asked.database() as database:
            report = report_text(database, sent.source_id)
        name, text, published = report.name, report.text, report.published
    if text is None or (sent.source_id is not None and sent.text is not None):
        raise HTTPException(422, "Tell the report by its source_id or by its text, one of the two.")
    _within(asked, text)
    earlier = asked.corrections.of(name, text)
    correction = say(
        text, asked.readers.record(text, published, name), earlier, sent.path, sent.verdict, sent.author, sent.now, report=name,
        note=sent.note,
    )  # fmt: skip
    asked.corrections.add(correction, text)
    return correction


def take_back(asked: Asked) -> Correction:
    """Withdraw a correction: the fact is as it is read again."""
    found = [one for one in standing(asked.corrections.all()) if one.id == asked.name]
    if not found:
        raise HTTPException(404, f"No correction {asked.name[:40]!r} stands.")
    withdrawn = withdraw(found[0], asked.query.author)
    asked.corrections.add(withdrawn, asked.corrections.text(found[0]) or "")
    return withdrawn


def _results(asked: Asked) -> "AbstractContextManager[ReferenceData | None]":
    """The store's results, where there is a store and they are wanted."""
    return asked.reference() if asked.query.reference and asked.knows_results else nullcontext()


def _record(asked: Asked, reference: ReferenceData | None) -> MatchRecord:
    sent = asked.body
    if reference is None:
        return asked.readers.record(sent.text, sent.published, sent.id)
    return checked_record(Draft(text=sent.text, name=sent.id, published=sent.published), reference)


def _within(asked: Asked, text: str) -> None:
    if len(text.encode("utf-8", errors="surrogatepass")) > asked.settings.most_bytes:
        raise HTTPException(413, too_large(size_shown(asked.settings.most_bytes)))
