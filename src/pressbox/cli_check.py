"""The door of proofreading: `pressbox check`, `pressbox checks`.

Exit codes: 0 clean, 1 findings at or above `--fail-on`, 2 something could not be read (named on standard error).
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from pressbox.cli_inputs import Input, each_text, files_of, opened_reference
from pressbox.cli_output import STYLES, complain, printed_to
from pressbox.datatypes.errors import PressboxError, UnreadableFile
from pressbox.datatypes.findings import Case, Settings, Severity
from pressbox.datatypes.record import MatchRecord
from pressbox.datatypes.reference import ReferenceData
from pressbox.notices import Checked, Rule, notices


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(check)
    app.command()(checks)


def check(
    paths: Annotated[list[str], typer.Argument(help="Report files, folders of reports, or - for standard input.")],
    form: Annotated[str, typer.Option("--format", "-f", help="terminal, line, json, sarif or github.")] = "terminal",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write there instead of the terminal.")] = None,
    fail_on: Annotated[
        str | None, typer.Option(help="Exit with 1 for findings this severe: error, warning, note or never.")
    ] = None,
    only: Annotated[list[str] | None, typer.Option(help="Run only this check; may be given several times.")] = None,
    off: Annotated[list[str] | None, typer.Option(help="Leave this check out; may be given several times.")] = None,
    config: Annotated[Path | None, typer.Option(help="Settings instead of the nearest pressbox.toml.")] = None,
    reference: Annotated[
        Path | None, typer.Option(help="A store whose results and tables the claims are held against.")
    ] = None,
    published: Annotated[str | None, typer.Option(help="The day of publication, as 2016-11-20.")] = None,
    record: Annotated[Path | None, typer.Option(help="The match record (JSON) that the text was written from.")] = None,
    together: Annotated[
        bool, typer.Option("--together", help="The reports are of one match: list what they tell differently.")
    ] = False,
    verdicts: Annotated[
        bool, typer.Option("--verdicts", help="With --reference: list also what is supported or not checkable.")
    ] = False,
) -> None:
    """Proofread reports: list the statements that cannot be true."""
    day = _published(published)
    try:
        settings = _settings(config, only or [], off or [])
        never = fail_on == "never"
        threshold = settings.fail_on if fail_on is None or never else _severity(fail_on)
        inputs, refused = files_of(paths)
        for error in refused:
            complain(error)
        if together and len(inputs) < 2:
            raise PressboxError("--together needs two reports or more")
        if verdicts and reference is None:
            raise PressboxError("--verdicts needs --reference: without data there is nothing to judge by")
        beside = _Reading(day, opened_reference(reference), _record(record), verdicts, together)
        run = _Run(settings, beside, failed=bool(refused))
        pieces = notices(form, run.checked(inputs), rules())
        if form == "terminal" and output is None and sys.stdout.isatty():
            _print_in_colour(run.checked(inputs))
        else:
            printed_to(output, pieces)
    except PressboxError as error:
        complain(error)
        raise typer.Exit(2) from None
    if run.failed:
        raise typer.Exit(2)
    if not never and any(severity.rank >= threshold.rank for severity in run.severities):
        raise typer.Exit(1)


def checks() -> None:
    """List the checks with their severities."""
    for rule in rules():
        typer.echo(f"{rule.id:28} {rule.severity:8} {rule.summary}")


def rules() -> tuple[Rule, ...]:
    """All checks, as notices show them."""
    from pressbox.proofread import CHECKS

    return tuple(Rule(one.id, one.severity.value, one.summary, one.about) for one in CHECKS)


class _Reading(NamedTuple):
    """What is known beside the text, and whether verdicts are wanted that find no fault."""

    published: date | None = None
    reference: ReferenceData | None = None
    written_from: MatchRecord | None = None
    every_verdict: bool = False
    together: bool = False


class _Read(NamedTuple):
    """A text as read, and under which name it is shown."""

    shown: str
    path: Path | None
    text: str
    case: Case


class _Run:
    """Checks one text after another; remembers what was found and whether any could not be read."""

    def __init__(self, settings: Settings, reading: _Reading, failed: bool) -> None:
        self._settings = settings
        self._reading = reading
        self.failed = failed
        self.severities: set[Severity] = set()

    def checked(self, inputs: Iterable[Input]) -> Iterator[Checked]:
        """Each text with its findings; what cannot be read is complained of and left out."""
        from pressbox.proofread.told_differently import of_one_match

        if not self._reading.together:
            yield from (checked for one in self._read(inputs) if (checked := self._check(one)))
            return
        every = list(self._read(inputs))
        for one in every:
            if not any(other is not one and of_one_match(one.case, other.case) for other in every):
                complain(PressboxError(f"{one.shown}: tells of no match that another of these reports tells of"))
        for place, one in enumerate(every):
            beside = tuple((other.shown, other.case) for other in every[place + 1 :])
            if checked := self._check(one._replace(case=replace(one.case, beside=beside))):
                yield checked

    def _read(self, inputs: Iterable[Input]) -> Iterator[_Read]:
        from pressbox.pipeline import read_case

        for given in inputs:
            for text in each_text([given]):
                if isinstance(text, PressboxError):
                    self._fail(text)
                    continue
                shown = str(given.path) if given.path else "stdin"
                reading = self._reading
                try:
                    case = read_case(text.text, reading.published, reading.reference, reading.written_from)
                except Exception as error:  # a defect of ours must not cost the other reports
                    self._fail(_defect(shown, error))
                    continue
                yield _Read(shown, given.path, text.text, case)

    def _check(self, one: _Read) -> Checked | None:
        from pressbox.proofread import let_stand, proofread, sidecar_of
        from pressbox.record import recorded

        try:
            found = proofread(one.case, self._settings, every_verdict=self._reading.every_verdict)
            kept = let_stand(found, sidecar_of(one.path) if one.path else (), one.text)
        except PressboxError as error:
            self._fail(error)
            return None
        except Exception as error:
            self._fail(_defect(one.shown, error))
            return None
        self.severities |= {finding.severity for finding in kept if finding.is_fault}
        return Checked(one.shown, one.text, kept, tuple(recorded(one.case.document, kept)))

    def _fail(self, error: PressboxError) -> None:
        complain(error)
        self.failed = True


def _defect(shown: str, error: Exception) -> PressboxError:
    return UnreadableFile(f"{shown}: a defect in pressbox stopped the check ({type(error).__name__}: {error})")


def _record(path: Path | None) -> MatchRecord | None:
    if path is None:
        return None
    import msgspec

    try:
        plain = msgspec.json.decode(path.read_bytes())
        record = MatchRecord.from_dict(plain)
    except OSError as error:
        raise UnreadableFile(f"{path}: cannot be read ({error.strerror})") from None
    except msgspec.MsgspecError as error:
        raise UnreadableFile(f"{path}: no match record ({error})") from None
    if not record.matches:
        raise UnreadableFile(f"{path}: a match record without a match; a text cannot be held against it")
    return record


def _published(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        raise typer.BadParameter(f"{value!r} is no date; write it as 2016-11-20") from None


def _settings(config: Path | None, only: list[str], off: list[str]) -> Settings:
    from pressbox.proofread import CHECKS, read_settings, settings_near

    known = tuple(one.id for one in CHECKS)
    for name in (*only, *off):
        if name not in known:
            raise typer.BadParameter(f"there is no check {name!r}; `pressbox checks` lists them")
    found = read_settings(config, known) if config else settings_near(Path.cwd(), known)
    return replace(found, only=frozenset(only) or found.only, off=found.off | frozenset(off))


def _severity(word: str) -> Severity:
    try:
        return Severity(word)
    except ValueError:
        raise typer.BadParameter(f"{word!r} is no severity; there are error, warning, note and never") from None


def _print_in_colour(checked: Iterable[Checked]) -> None:
    from rich.console import Console
    from rich.text import Text

    from pressbox.notices.terminal import shown

    console = Console(highlight=False, soft_wrap=True)
    for one in checked:
        for line in shown(one):
            console.print(Text.assemble(*((text, STYLES[style]) for text, style in line)))
