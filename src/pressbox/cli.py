"""The command line: `pressbox read`, `pressbox explain`, `pressbox schema`; other doors add their commands here.

Exit codes: 0 everything was read, 2 something could not be (named on standard error; the rest still is).
"""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from pressbox.cli_inputs import Input, Text, each_text, files_of, opened_reference
from pressbox.cli_output import complain, print_cards, print_explanations, printed_to
from pressbox.datatypes.errors import PressboxError, UnreadableFile
from pressbox.datatypes.record import MatchRecord
from pressbox.datatypes.reference import ReferenceData

app = typer.Typer(
    help="Reads football match reports into verified match records.", no_args_is_help=True, add_completion=False,
    pretty_exceptions_enable=False,
)  # fmt: skip

# Each has `register(app)`. One that needs an extra that is not installed is left out.
_OTHER_DOORS = ("cli_store", "cli_check", "cli_web", "cli_corrections", "cli_mcp", "cli_lsp")


def main() -> None:
    """Run the command line."""
    for name in _OTHER_DOORS:
        try:
            door = import_module(f"pressbox.{name}")
        except ImportError:
            continue
        door.register(app)
    try:
        app()
    except BrokenPipeError:  # `pressbox read reports/ | head`
        sys.stderr.close()
        raise SystemExit(0) from None


def _version(wanted: bool) -> None:
    if wanted:
        from pressbox import __version__

        typer.echo(f"pressbox {__version__}")
        raise typer.Exit


@app.callback()
def _pressbox(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


@app.command()
def read(
    paths: Annotated[list[str], typer.Argument(help="Report files, folders of reports, or - for standard input.")],
    form: Annotated[str, typer.Option("--format", "-f", help="How to write them: text, json, jsonl, csv ...")] = "text",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write there instead of the terminal.")] = None,
    published: Annotated[str | None, typer.Option(help="The day of publication, as 2016-11-20.")] = None,
    reference: Annotated[
        Path | None, typer.Option(help="A store whose results and squads settle what a report leaves open.")
    ] = None,
) -> None:
    """Read reports and print their match records."""
    from pressbox.writers import writer_beside

    day = _published(published)
    try:
        write = writer_beside(form)
        inputs, refused = files_of(paths)
        for error in refused:
            complain(error)
        reading = _Reading(day, opened_reference(reference), failed=bool(refused))
        shown = output is None and sys.stdout.isatty()
        pairs = reading.records(_with_progress(inputs, quiet=shown))
        if form == "text" and shown:
            print_cards(record for record, _ in pairs)
        else:
            printed_to(output, write(pairs))
    except PressboxError as error:
        complain(error)
        raise typer.Exit(2) from None
    if reading.failed:
        raise typer.Exit(2)


@app.command()
def explain(
    paths: Annotated[list[str], typer.Argument(help="Report files, folders of reports, or - for standard input.")],
    goal: Annotated[int | None, typer.Option(help="Only this goal, by its order in the match.")] = None,
) -> None:
    """Show for each goal its sentences, the phrases that read it, and why the story placed it there."""
    inputs, refused = files_of(paths)
    for error in refused:
        complain(error)
    failed = bool(refused)
    for text in each_text(inputs):
        try:
            if isinstance(text, PressboxError):
                raise text
            _explain(text, goal)
        except PressboxError as error:
            complain(error)
            failed = True
    if failed:
        raise typer.Exit(2)


def _explain(text: Text, goal: int | None) -> None:
    from pressbox.explain import explain as explain_report

    try:
        explanations = explain_report(text.text)
    except Exception as error:  # a defect of ours must not cost the other reports
        raise _defect(text.name, error) from None
    asked = [one for one in explanations if goal in (None, one.goal)]
    if goal is not None and not asked:
        raise UnreadableFile(f"{text.name}: no goal {goal} is told in this report")
    print_explanations(text.name, asked)


@app.command()
def schema() -> None:
    """Print the JSON Schema of the match record."""
    import json

    from pressbox.record.schema import record_schema

    print(json.dumps(record_schema(), indent=2))


@app.command()
def formats() -> None:
    """List the formats that `read --format` writes, and what each cannot carry."""
    from pressbox.writers import offered, shown, writer

    for name in offered():
        about = [" ".join(part.split()) for part in (sys.modules[writer(name).__module__].__doc__ or "").split("\n\n")]
        carries = (part[part.index("Carries everything") :] for part in about if "Carries everything" in part)
        cannot = (part[part.index("Cannot carry") :] for part in about if "Cannot carry" in part)
        typer.echo(
            f"{shown(name)}\n  {about[0].split(' Carries everything')[0]}\n  {next(cannot, next(carries, ''))}\n"
        )


class _Reading:
    """Reads one text after another; remembers whether any could not be."""

    def __init__(self, published: date | None, reference: ReferenceData | None, failed: bool) -> None:
        self._published = published
        self._reference = reference
        self.failed = failed

    def records(self, inputs: Iterable[Input]) -> Iterator[tuple[MatchRecord, str]]:
        """Each report's record, and its text for formats that show it."""
        from pressbox.pipeline import read as read_report

        for text in each_text(inputs):
            if isinstance(text, PressboxError):
                complain(text)
                self.failed = True
                continue
            try:
                yield read_report(text.text, self._published, text.name, reference=self._reference), text.text
            except Exception as error:  # a defect of ours must not cost the other reports
                complain(_defect(text.name, error))
                self.failed = True


def _defect(name: str, error: Exception) -> UnreadableFile:
    kind = type(error).__name__
    return UnreadableFile(f"{name}: a defect in pressbox stopped the reading ({kind}: {error})")


def _published(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        raise typer.BadParameter(f"{value!r} is no date; write it as 2016-11-20") from None


def _with_progress(inputs: list[Input], *, quiet: bool) -> Iterable[Input]:
    """The inputs, with a bar on standard error when there are many and the cards do not go to the same terminal."""
    if quiet or len(inputs) < 10 or not sys.stderr.isatty():
        return inputs
    from rich.console import Console
    from rich.progress import track

    return track(inputs, "reading", console=Console(stderr=True), transient=True)


if __name__ == "__main__":
    main()
