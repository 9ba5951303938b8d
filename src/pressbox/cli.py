"""The command line: `pressbox read`, `pressbox explain`, `pressbox schema`, and the store's commands."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Annotated, TextIO

import typer

from pressbox.datatypes.errors import PressboxError, UnreadableFile

app = typer.Typer(
    help="Reads football match reports into verified match records.", no_args_is_help=True, add_completion=False,
    pretty_exceptions_enable=False,
)  # fmt: skip
_REPORTS = (".txt", ".md", ".markdown", ".html", ".htm")
_MANY = 20  # reports from which on a terminal shows how far the reading is


def main() -> None:
    """Run the command line."""
    try:
        import_module("pressbox.cli_store").register(app)
    except ImportError:
        pass  # the extra `store` is not installed
    app()


@app.command()
def read(
    paths: Annotated[list[str], typer.Argument(help="Report files, folders of reports, or - for standard input.")],
    form: Annotated[str, typer.Option("--format", "-f", help="text, json, jsonl, csv, ...")] = "text",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write there instead of the terminal.")] = None,
    published: Annotated[str | None, typer.Option(help="The day of publication, as 2016-11-20.")] = None,
) -> None:
    """Read reports and print their match records. Exit code 2 when a file could not be read; the rest still are."""
    from pressbox.pipeline import read as read_report
    from pressbox.writers import heading, writer

    refused: list[PressboxError] = []
    with _plain_errors():
        write, day = writer(form), _day(published)
        with _opened(output) as out:
            colour = form == "text" and out.isatty()
            out.write(heading(form))
            for name, text in _with_progress(list(_reports(paths, refused)), out):
                record = read_report(text, day, name)
                if colour:
                    from pressbox.writers.text import styled

                    _terminal().print(styled(record))
                else:
                    written = write(record)
                    out.write(written if written.endswith("\n") or not written else written + "\n")
    if refused:
        raise typer.Exit(2)


@app.command()
def explain(
    path: Annotated[str, typer.Argument(help="A report file, or - for standard input.")],
    goal: Annotated[int | None, typer.Option(help="Only this goal, by its order in the match.")] = None,
) -> None:
    """Show for each goal its sentences, the phrases that read it, and why the story placed it there."""
    from pressbox.explain import explain as explain_report

    refused: list[PressboxError] = []
    with _plain_errors():
        for report in _reports([path], refused):
            told = [one for one in explain_report(report.text()) if goal in (None, one.goal)]
            for one in told:
                print(one.written())
            if not told:
                print(f"{report.name}: no goal is told" if goal is None else f"{report.name}: no goal {goal} is told")
    if refused:
        raise typer.Exit(2)


@app.command()
def schema() -> None:
    """Print the JSON Schema of the match record."""
    import json

    from pressbox.record.schema import record_schema

    print(json.dumps(record_schema(), indent=2))


if __name__ == "__main__":
    main()
