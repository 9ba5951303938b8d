"""What editors said of facts, at the terminal: `pressbox corrections list`, `export`, `withdraw`.

pressbox corrections export --store matches.duckdb -o tests/specs/corrections.md
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from pressbox.cli_output import complain, printed_to
from pressbox.corrections import Correction, CorrectionsFile, spec_cases, standing, withdraw
from pressbox.datatypes.errors import PressboxError

Store = Annotated[Path, typer.Option(help="The store whose reports they are about.", envvar="PRESSBOX_STORE")]
_STORE = Path("matches.duckdb")


def register(app: typer.Typer) -> None:
    """Add the commands."""
    corrections = typer.Typer(help="What editors accepted, corrected and rejected.", no_args_is_help=True)
    for name, command in (("list", listed), ("export", export), ("withdraw", take_back)):
        corrections.command(name)(command)
    app.add_typer(corrections, name="corrections")


def listed(
    store: Store = _STORE,
    every: Annotated[bool, typer.Option("--all", help="Also what was replaced or withdrawn.")] = False,
) -> None:
    """List them, oldest first: when, who, what."""
    try:
        said = CorrectionsFile.beside(store).all()
    except PressboxError as error:
        complain(error)
        raise typer.Exit(2) from None
    for one in said if every else standing(said):
        changes = ", ".join(f"{name}: {one.was.get(name)!r} -> {value!r}" for name, value in one.now.items())
        about = one.report or f"text {one.text[:12]}"
        typer.echo(
            f"{one.id}  {one.at}  {one.author}  {about}  {one.path}  {one.verdict}{'  ' + changes if changes else ''}"
        )


def export(
    store: Store = _STORE,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write there instead of the terminal.")] = None,
) -> None:
    """Write them as spec cases: what ought to be read, beside the words that say it."""
    from pressbox.pipeline import read

    try:
        file = CorrectionsFile.beside(store)
        of_reports = list(_with_texts(file))
        title = "# What editors put right\n\nWritten by `pressbox corrections export`.\n"
        printed_to(output, (f"{part}\n" for part in (title, *spec_cases(of_reports, read))))
    except PressboxError as error:
        complain(error)
        raise typer.Exit(2) from None


def take_back(
    key: Annotated[str, typer.Argument(help="The correction's id, as `list` shows it.")],
    author: Annotated[str, typer.Option(help="Who takes it back.")],
    store: Store = _STORE,
) -> None:
    """Take a correction back: the fact is as it is read again."""
    try:
        file = CorrectionsFile.beside(store)
        found = [one for one in standing(file.all()) if one.id == key]
        if not found:
            raise PressboxError(f"no correction {key} stands; `pressbox corrections list` shows those that do")
        file.add(withdraw(found[0], author), file.text(found[0]) or "")
    except PressboxError as error:
        complain(error)
        raise typer.Exit(2) from None


def _with_texts(file: CorrectionsFile) -> Iterator[tuple[str, list[Correction]]]:
    """Each report with what stands about it; one whose text was taken away is named and left out."""
    of_text: dict[str, list[Correction]] = defaultdict(list)
    for one in standing(file.all()):
        of_text[one.text].append(one)
    for corrections in of_text.values():
        text = file.text(corrections[0])
        if text is None:
            complain(PressboxError(f"{corrections[0].report or corrections[0].text}: its text is not kept any more"))
        else:
            yield text, corrections
