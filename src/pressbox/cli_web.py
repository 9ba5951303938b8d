"""`pressbox serve`: the page in a browser, on this machine only unless told otherwise.

pressbox serve --port 8000 --store matches.duckdb
"""

from pathlib import Path
from typing import Annotated

import typer

from pressbox.cli_output import complain
from pressbox.datatypes.errors import PressboxError

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def register(app: typer.Typer) -> None:
    """Add `serve` to the command line."""
    app.command()(serve)


def serve(
    host: Annotated[
        str, typer.Option(help="Where to listen; other machines reach only what you open here.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Which port; 0 for any free one.")] = 8000,
    store: Annotated[Path | None, typer.Option(help="A DuckDB file of `pressbox load`, to browse.")] = None,
) -> None:
    """Open the page: drop a report and see the match, the proof and the mistakes."""
    try:
        _serve(host, port, store)
    except PressboxError as error:
        complain(error)
        raise typer.Exit(2) from None


def _serve(host: str, port: int, store: Path | None) -> None:
    try:
        import uvicorn

        from pressbox.web import Settings, create_app
    except ImportError as missing:
        raise PressboxError(
            f"serve: needs the extra: pip install 'pressbox[web]' ({missing.name} is missing)"
        ) from None
    if store is not None and not store.is_file():
        raise PressboxError(f"{store}: no such store; `pressbox load REPORTS --store {store}` makes one")
    hosts = Settings().hosts if host in _LOOPBACK else ("*",)
    if host not in _LOOPBACK:
        typer.echo(f"pressbox: other machines can reach this page on {host}:{port}", err=True)
    config = uvicorn.Config(create_app(Settings(store=store, hosts=hosts)), host=host, port=port, log_level="warning")
    typer.echo(f"pressbox is at http://{host}:{port} (Ctrl-C stops it)", err=True)
    uvicorn.Server(config).run()
