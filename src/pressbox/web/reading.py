"""A report's text in, what the page shows of it out: read, checked and drawn in a worker thread."""

from dataclasses import dataclass
from time import perf_counter

from starlette.concurrency import run_in_threadpool

from pressbox.datatypes.record import MatchRecord
from pressbox.display.rendering import shown_of
from pressbox.pipeline import read
from pressbox.web.pages import environment
from pressbox.web.settings import Settings
from pressbox.web.standings import table_of


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A report as read; `shown` is what the templates want."""

    text: str
    record: MatchRecord
    shown: dict[str, object]
    ms: int

    @property
    def marks(self) -> list[tuple[int, int, str, str]]:
        """Where facts stand in the text: from, to, looks, paths; for the editor, which draws them under its text."""
        marks = []
        for paragraph in self.shown["paragraphs"]:  # type: ignore[attr-defined]
            for piece in paragraph.pieces:
                if piece.facts:
                    side = f"side-{piece.side}" if piece.side is not None else ""
                    wrong = f"wrong {piece.severity}" if piece.severity else ""
                    looks = ("mark", piece.family, side, "likely" if piece.likely else "", wrong)
                    marks.append((piece.start, piece.end, " ".join(filter(None, looks)), " ".join(piece.facts)))
        return marks


async def reading_of(text: str, settings: Settings, name: str | None = None) -> Reading:
    """What the page shows of a report."""
    return await run_in_threadpool(_read, text, settings, name)


def _read(text: str, settings: Settings, name: str | None) -> Reading:
    began = perf_counter()
    record = read(text, report_id=name)
    shown = shown_of(record, text, table_of(record, settings.store))
    return Reading(text=text, record=record, shown=shown, ms=round((perf_counter() - began) * 1000))


def warm(settings: Settings) -> None:
    """Read and draw something, so that nothing is compiled while a visitor waits."""
    shown = _read("Silva scored after 12 minutes as City beat United 1-0.", settings, None).shown
    for name in ("card.html", "paper.html"):
        environment().get_template(name).render(shown)
    environment().get_template("report.html")
