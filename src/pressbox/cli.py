"""The command line: `pressbox read`, `pressbox explain`, `pressbox schema`, and the store's commands."""

import sys
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track

from pressbox.datatypes.errors import PressboxError, UnreadableFile

app = typer.Typer(
    help="Reads football match reports into verified match records.", no_args_is_help=True, add_completion=False,
    pretty_exceptions_enable=False,
)  # fmt: skip
_REPORTS = (".txt", ".md", ".markdown", ".html", ".htm")


def main() -> None:
    """Run the command line."""
    for name in ("cli_store",):
        try:
            import_module(f"pressbox.{name}").register(app)
        except ImportError:
            continue  # its extra is not installed
    app()


def _published(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        raise typer.BadParameter(f"{value!r} is no date; write it as 2016-11-20") from None


@app.command()
def read(
    paths: Annotated[list[str], typer.Argument(help="Report files, folders of reports, or - for standard input.")],
    form: Annotated[str, typer.Option("--format", "-f", help="text, json, jsonl or csv.")] = "text",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write there instead of the terminal.")] = None,
    published: Annotated[str | None, typer.Option(help="The day of publication, as 2016-11-20.")] = None,
) -> None:
    """Read reports and print their match records. Exit code 2 when a file could not be read; the rest still are."""
    from pressbox.pipeline import read as read_report
    from pressbox.writers import writer

    day = _published(published)
    try:
        write = writer(form)
    except PressboxError as error:
        _complain(error)
        raise typer.Exit(2) from None
    failed = False
    texts: list[tuple[str, str]] = []
    for item in _inputs(paths):
        if isinstance(item, PressboxError):
            _complain(item)
            failed = True
        else:
            texts.append(item)
    out = output.open("w", encoding="utf-8") if output else sys.stdout
    many = len(texts) > 20 and sys.stderr.isatty()
    steps = track(texts, "reading", console=Console(stderr=True), transient=True) if many else texts
    try:
        for name, text in steps:
            written = write(read_report(text, day, name))
            out.write(written if written.endswith("\n") else written + "\n")
    except BrokenPipeError:
        sys.stderr.close()
    finally:
        if output:
            out.close()
    if failed:
        raise typer.Exit(2)


@app.command()
def explain(
    path: Annotated[str, typer.Argument(help="A report file, or - for standard input.")],
    goal: Annotated[int | None, typer.Option(help="Only this goal, by its order in the match.")] = None,
) -> None:
    """Show for each goal its sentences, the phrases that read it, and why the story placed it there."""
    from pressbox.explain import explain as explain_report

    for item in _inputs([path]):
        if isinstance(item, PressboxError):
            _complain(item)
            raise typer.Exit(2)
        for one in explain_report(item[1]):
            if goal is not None and one.goal != goal:
                continue
            print(f"Goal {one.goal}: {one.fact}")
            for sentence in one.sentences:
                print(f"  “{' '.join(sentence.split())}”")
            for phrases in one.phrases:
                print(f"  phrases: {phrases}")
            for reason in one.why:
                print(f"  {reason}")
            print()


@app.command()
def schema() -> None:
    """Print the JSON Schema of the match record."""
    import json

    from pressbox.record.schema import record_schema

    print(json.dumps(record_schema(), indent=2))


def _complain(error: PressboxError) -> None:
    print(f"pressbox: {error}", file=sys.stderr)


def _inputs(paths: list[str]) -> Iterator[tuple[str, str] | PressboxError]:
    """(name, text) of every report, or the error that names the file."""
    from pressbox.document.files import decode, read_file

    for path in paths:
        try:
            if path == "-":
                yield "stdin", decode(sys.stdin.buffer.read(), "standard input")
            elif Path(path).is_dir():
                files = sorted(f for f in Path(path).rglob("*") if f.suffix.lower() in _REPORTS and f.is_file())
                if not files:
                    raise UnreadableFile(f"{path}: no reports in this folder ({', '.join(_REPORTS)})")
                for file in files:
                    try:
                        yield file.name, read_file(file)
                    except PressboxError as error:
                        yield error
            else:
                yield Path(path).name, read_file(Path(path))
        except PressboxError as error:
            yield error


if __name__ == "__main__":
    main()
