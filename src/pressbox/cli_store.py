"""The commands about the store: load, reference add, table, h2h, team, player, search, sql.

pressbox load reports/ --store matches.duckdb
pressbox table "Serie A" --on 2016-11-20
"""

import csv
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table as Shown

from pressbox.datatypes.reference import Value
from pressbox.store.database import Database, StoreError, open_database

StorePath = Annotated[Path, typer.Option("--store", help="The DuckDB file.", envvar="PRESSBOX_STORE")]
Day = Annotated[str | None, typer.Option("--on", help="A day, as 2016-11-20; the last one if not told.")]
DEFAULT_STORE = Path("matches.duckdb")

# Piped or into a file, a line is as long as it has to be.
out = Console(width=None if sys.stdout.isatty() or "COLUMNS" in os.environ else 500, emoji=False)
err = Console(stderr=True, soft_wrap=True, emoji=False)


def register(app: typer.Typer) -> None:
    """Add the store's commands to the command line."""
    reference = typer.Typer(help="Reference data: results, squads, club names.", no_args_is_help=True)
    reference.command("add")(reference_add)
    app.add_typer(reference, name="reference")
    for name, command in (
        ("load", load), ("table", table), ("h2h", h2h), ("team", team), ("player", player), ("search", search),
        ("sql", sql),
    ):  # fmt: skip
        app.command(name)(command)


@contextmanager
def clear_errors() -> Iterator[None]:
    """What the store or the league refuses is one line and exit code 2."""
    from pressbox.league.competitions import UnknownCompetition
    from pressbox.league.results import UnknownTeam

    try:
        yield
    except (StoreError, UnknownCompetition, UnknownTeam, ValueError) as cause:
        err.print(f"pressbox: {escape(str(cause))}", style="red", highlight=False)
        raise typer.Exit(2) from cause
    except OSError as cause:
        advice = " The last whole batch is safe: free some space and run it again." if cause.errno == 28 else ""
        err.print(f"pressbox: {escape(str(cause))}.{advice}", style="red", highlight=False)
        raise typer.Exit(2) from cause


@contextmanager
def opened(path: Path, *, write: bool = False) -> Iterator[Database]:
    """A store, closed again whatever happens."""
    database = open_database(path, write=write)
    try:
        yield database
    finally:
        database.close()


def load(
    paths: Annotated[list[Path], typer.Argument(help="Files, folders, zip, JSONL, Parquet or WARC.")],
    store: StorePath = DEFAULT_STORE,
    reference: Annotated[
        Path | None,
        typer.Option(help="A store (this one, too) whose results and squads settle what reports leave open."),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(
            min=1, max=256, help="Processes that read; without it one a core, beside reference data always one."
        ),
    ] = None,
) -> None:
    """Read reports into the store. Running it again reads only what is new or changed."""
    from pressbox import engines
    from pressbox.corrections import CorrectionsFile
    from pressbox.pipeline import read
    from pressbox.store.inputs import count_reports
    from pressbox.store.load import Loaded, load_reports
    from pressbox.store.reference_data import beside

    with clear_errors(), opened(store, write=True) as database, _progress() as shown:
        bar = shown.add_task("reports", total=count_reports(paths), rate="")

        def progress(loaded: Loaded) -> None:
            shown.update(bar, completed=loaded.done, rate=f"{loaded.rate:.0f} a second")

        editors = CorrectionsFile.beside(store)
        known = beside(database, reference) if reference else None
        ahead = partial(engines.read_ahead, jobs or engines.cores(), text_of=attrgetter("text"))
        loaded = load_reports(
            database, paths, partial(read, reference=known) if known else read, progress,
            reader=_version() + (f" beside {known.mark()}" if known else ""), amends=editors,
            readings=None if known else ahead,
        )  # fmt: skip
        shown.update(bar, total=loaded.done, completed=loaded.done)
        failures = database.ask("SELECT name, line, cause FROM failures ORDER BY failed_at DESC LIMIT 5")[1]
    out.print(
        f"{loaded.read} read ({loaded.changed} of them changed), {loaded.unchanged} unchanged, {loaded.failed} failed"
        f" in {loaded.seconds:.1f} s",
        highlight=False,
    )
    if loaded.failed:
        for name, line, cause in failures[: loaded.failed]:
            where = f"{name}:{line}" if line else name
            err.print(f"pressbox: {where}: {cause}", style="red", highlight=False, markup=False)
        err.print(f'all: pressbox sql "select name, line, cause from failures" --store {store}', highlight=False)
        raise typer.Exit(2)


def reference_add(
    paths: Annotated[list[Path], typer.Argument(help="Football.TXT, CSV of results, JSONL, club lists; or folders.")],
    store: StorePath = DEFAULT_STORE,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Every line that was not understood.")] = False,
) -> None:
    """Import reference results, scorers, squads and club names."""
    from pressbox.entities.gazetteer import gazetteer
    from pressbox.store.add_reference import FileAccount, add_reference
    from pressbox.store.reference_files import files_under

    with clear_errors():
        missing = [path for path in paths if not path.exists()]
        if missing:
            raise ValueError(f"no such file or folder: {missing[0]}")
        with opened(store, write=True) as database, _progress() as shown:
            bar = shown.add_task("files", total=sum(len(files_under(path)) for path in paths), rate="")

            def progress(account: FileAccount) -> None:
                shown.update(bar, advance=1)

            accounts = add_reference(database, paths, progress, called=gazetteer().called)
    by_format: dict[str, list[FileAccount]] = {}
    for account in accounts:
        what = (
            "unchanged"
            if account.unchanged
            else f"passed over: {account.skipped}"
            if account.skipped
            else account.format
        )
        by_format.setdefault(what, []).append(account)
    _print(
        ("what", "files", "matches", "goals", "clubs", "players", "lines not understood"),
        [
            (
                what, len(files), sum(file.matches for file in files), sum(file.goals for file in files),
                sum(file.clubs for file in files), sum(file.players for file in files),
                sum(len(file.unparsed) for file in files),
            )
            for what, files in sorted(by_format.items())
        ],
    )  # fmt: skip
    left = [(account.name, line.line, line.text) for account in accounts for line in account.unparsed]
    for name, line, text in left if verbose else left[:10]:
        out.print(f"{name}:{line}: {text[:120]}", style="yellow", highlight=False, markup=False)
    if len(left) > 10 and not verbose:
        out.print(f"... and {len(left) - 10} more: --verbose, or the table `failures`", style="yellow", highlight=False)


def table(
    competition: Annotated[str, typer.Argument(help='Such as "Serie A", or "Serie A (Brazil)".')],
    on: Day = None,
    season: Annotated[str | None, typer.Option(help="Such as 2016-17.")] = None,
    home: Annotated[bool, typer.Option("--home", help="Home matches only.")] = False,
    away: Annotated[bool, typer.Option("--away", help="Away matches only.")] = False,
    store: StorePath = DEFAULT_STORE,
) -> None:
    """A league table on any day, under the competition's own rules."""
    from pressbox.league.competitions import find_edition
    from pressbox.league.table import league_table

    with clear_errors(), opened(store) as database:
        day = _day(on)
        edition = find_edition(database, competition, season=season, on=day)
        standing = league_table(database, edition, day, "home" if home else "away" if away else "all")
        if not standing.rows:
            raise ValueError(f"no results of {edition.competition} {edition.season} in the store up to that day")
        title = f"{edition.competition} {edition.season}" + (f", {day}" if day else "")
        deducted = any(row.deducted for row in standing.rows)
        _print(
            ("", "team", "P", "W", "D", "L", "goals", "+/-", "pts", *(["deducted"] if deducted else []), ""),
            [
                (
                    row.position, row.team, row.played, row.won, row.drawn, row.lost,
                    f"{row.goals_for}-{row.goals_against}", f"{row.goal_difference:+d}", row.points,
                    *([row.deducted or None] if deducted else []), row.place,
                )
                for row in standing.rows
            ],
            title=title,
        )  # fmt: skip


def h2h(
    first: Annotated[str, typer.Argument()],
    second: Annotated[str, typer.Argument()],
    before: Annotated[str | None, typer.Option(help="Only meetings before that day.")] = None,
    last: Annotated[int, typer.Option(help="How many meetings to list.")] = 10,
    store: StorePath = DEFAULT_STORE,
) -> None:
    """Two teams' meetings."""
    from pressbox.league.head_to_head import balance, last_win, meetings
    from pressbox.league.results import team_id, team_name

    with clear_errors(), opened(store) as database:
        one, other = team_id(database, first), team_id(database, second)
        names = team_name(database, one), team_name(database, other)
        day = _day(before)
        counted = balance(database, one, other, day)
        out.print(
            f"{names[0]} against {names[1]}: {_number(counted.played)}, {counted.won} won, {counted.drawn} drawn,"
            f" {counted.lost} lost, goals {counted.goals_for}-{counted.goals_against}",
            highlight=False,
        )
        for winner, loser, name in ((one, other, names[0]), (other, one, names[1])):
            won = last_win(database, winner, loser, day)
            if won.rows and won.value:  # a win without a day is not the last of anything
                since = _number(int(str(won.rows[0][5])))
                out.print(f"last {name} win: {won.value}, {since} since", highlight=False)
        found = meetings(database, one, other, day, last)
        _print(
            ("date", "competition", "season", "home", "score", "away", ""),
            [
                (row[0], row[1], row[2], row[3], f"{row[4]}-{row[5]}", row[6], None if row[7] == "played" else row[7])
                for row in found.rows
            ],
        )


def team(
    name: Annotated[str, typer.Argument()],
    season: Annotated[str | None, typer.Option(help="Such as 2016-17.")] = None,
    on: Day = None,
    store: StorePath = DEFAULT_STORE,
) -> None:
    """A team: its names, form, streaks and matches."""
    from pressbox.league.form import form
    from pressbox.league.results import SIDES, team_id, team_name

    with clear_errors(), opened(store) as database:
        key = team_id(database, name)
        forms = [str(row[0]) for row in database.ask(
            "SELECT written FROM team_names WHERE team_id = ? ORDER BY written", [key])[1]]  # fmt: skip
        listed = team_name(database, key)
        out.print(f"[bold]{escape(listed)}[/bold]{_also(listed, forms)}", highlight=False)
        _, rows = database.ask(
            f"SELECT date, competition, season, venue, opponent, scored, conceded FROM ({SIDES}) WHERE team_id = $team"
            " AND ($season::VARCHAR IS NULL OR season = $season) AND ($on::DATE IS NULL OR date <= $on::DATE)"
            f" ORDER BY date DESC NULLS LAST LIMIT {100 if season else 15}",
            {"team": key, "season": season, "on": on},
        )
        last: Any = _day(on) or (rows[0][0] if rows else None)
        if last:
            now = form(database, key, last)
            streaks = ", ".join(f"{kind} {length}" for kind, length in now.streaks.items()) or "none"
            out.print(f"form on {last}, newest first: {now.results}; streaks: {streaks}", highlight=False)
        _print(
            ("date", "competition", "season", "venue", "opponent", "score"),
            [(*row[:5], f"{row[5]}-{row[6]}") for row in rows],
        )


def _also(listed: str, forms: Iterable[str]) -> str:
    """The other forms of a name, where there are any."""
    others = [form for form in forms if form != listed]
    return f"  also: {escape(', '.join(others))}" if others else ""


def player(name: Annotated[str, typer.Argument()], store: StorePath = DEFAULT_STORE) -> None:
    """A player: goals, cards and squads, one block for each person of that name."""
    from pressbox.store.players import find_players, player_sheet

    with clear_errors(), opened(store) as database:
        found = find_players(database, name)
        if not found:
            raise ValueError(f"nobody called {name!r} in the store")
        for person in found[:5]:
            sheet = player_sheet(database, person)
            out.print(
                f"[bold]{escape(sheet.name)}[/bold]  {escape(', '.join(sheet.teams))}"
                f"{_also(sheet.name, sheet.forms)}  {sheet.goals} goals, {sheet.cards} cards",
                highlight=False,
            )
            _print(sheet.columns, sheet.rows)
        if len(found) > 5:
            out.print(f"... and {len(found) - 5} more people of that name", highlight=False)


def search(
    query: Annotated[str, typer.Argument(help="Words; team: player: competition: season: after: before: narrow them.")],
    most: Annotated[int, typer.Option(help="How many hits.")] = 10,
    store: StorePath = DEFAULT_STORE,
) -> None:
    """Search reports and facts; each hit with its sentence."""
    from pressbox.store.search import search as find

    with clear_errors(), opened(store) as database:
        hits = find(database, query, most)
        for hit in hits:
            about = ", ".join(str(part) for part in (hit.match, hit.date) if part)
            out.print(f"[bold]{escape(about) or '-'}[/bold]  [dim]{escape(hit.source)}[/dim]", highlight=False)
            out.print(f"  {hit.text}", highlight=False, markup=False)
        if not hits:
            out.print("nothing found", highlight=False)


def sql(
    query: Annotated[str, typer.Argument()],
    to: Annotated[str, typer.Option(help="table, csv or json.")] = "table",
    store: StorePath = DEFAULT_STORE,
) -> None:
    """Ask the store in SQL. Read-only: it can neither write nor reach files."""
    from pressbox.store.facade import Store

    with clear_errors(), opened(store) as database:
        if to not in ("table", "csv", "json"):
            raise ValueError(f"--to {to}: there are table, csv and json")
        columns, rows = Store(database).sql(query).answer()
        if to == "csv":
            writer = csv.writer(sys.stdout)
            writer.writerow(columns)
            writer.writerows(rows)
        elif to == "json":
            sys.stdout.write(json.dumps([dict(zip(columns, row, strict=True)) for row in rows], default=str) + "\n")
        else:
            _print(columns, rows)


_WHOLE = ("date", "season", "score", "venue", "label")  # columns never cut or broken, however narrow the terminal


def _print(columns: Sequence[str], rows: Sequence[Sequence[Value]], title: str | None = None) -> None:
    shown = Shown(
        title=title, box=SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold", title_justify="left"
    )
    numeric = [all(isinstance(row[at], int | float) or row[at] is None for row in rows) for at in range(len(columns))]
    for column, is_number in zip(columns, numeric, strict=True):
        shown.add_column(
            escape(column), justify="right" if is_number and rows else "left", no_wrap=column in _WHOLE, overflow="fold"
        )
    for row in rows:
        shown.add_row(*("" if value is None else escape(str(value)) for value in row))
    out.print(shown)


def _progress() -> Progress:
    return Progress(
        SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed}/{task.total}"),
        TextColumn("{task.fields[rate]}"), TimeElapsedColumn(), TimeRemainingColumn(), console=err,
        transient=True, disable=not err.is_terminal,
    )  # fmt: skip


def _number(met: int) -> str:
    return f"{met} meeting" if met == 1 else f"{met} meetings"


def _day(told: str | None) -> date | None:
    if told is None:
        return None
    try:
        return date.fromisoformat(told)
    except ValueError as cause:
        raise ValueError(f"{told!r} is no day: write it as 2016-11-20") from cause


def _version() -> str:
    import pressbox

    return pressbox.__version__
