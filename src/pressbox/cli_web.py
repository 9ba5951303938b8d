"""`pressbox serve`: the page in a browser, on this machine only unless told otherwise.

pressbox serve --port 8000 --store matches.duckdb
"""

import os
import socket
from pathlib import Path
from typing import Annotated

import typer

from pressbox.cli_output import complain
from pressbox.datatypes.errors import PressboxError

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_MOST_READERS = 4
_RATE_ABROAD = "600/minute"  # of one address, where other machines reach the page


def register(app: typer.Typer) -> None:
    """Add `serve` to the command line."""
    app.command()(serve)


def serve(
    host: Annotated[
        str, typer.Option(help="Where to listen; other machines reach only what you open here.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Which port; 0 for any free one.")] = 8000,
    store: Annotated[Path | None, typer.Option(help="A DuckDB file of `pressbox load`, to browse.")] = None,
    rate: Annotated[
        str | None,
        typer.Option(
            help="What one address may ask, such as 300/minute; without it as much as this machine likes, others 600/minute."
        ),
    ] = None,
    reference: Annotated[
        bool, typer.Option(help="Whether reports are held against the store's results, and looked up there.")
    ] = True,
    largest: Annotated[int, typer.Option(min=1000, help="The largest report, in bytes.")] = 1_000_000,
    corrections: Annotated[
        Path | None, typer.Option(help="The folder of corrections; without it, the one beside the store.")
    ] = None,
    readers: Annotated[
        int | None,
        typer.Option(min=0, max=64, help="Processes that read reports; without it, one a core, at most four."),
    ] = None,
    name: Annotated[
        list[str] | None, typer.Option(help="A name under which others reach this page, beside this machine's own.")
    ] = None,
) -> None:
    """Open the page: drop a report and see the match, the proof and the mistakes."""
    try:
        _serve(host, port, store, reference, rate, largest, corrections, readers, name or [])
    except PressboxError as error:
        complain(error)
        raise typer.Exit(2) from None


def _serve(
    host: str, port: int, store: Path | None, reference: bool, rate: str | None, largest: int, corrections: Path | None,
    readers: int | None, names: list[str],
) -> None:  # fmt: skip
    try:
        import uvicorn
        from limits import parse

        from pressbox.web import Settings, create_app
    except ImportError as missing:
        raise PressboxError(
            f"serve: needs the extra: pip install 'pressbox[web]' ({missing.name} is missing)"
        ) from None
    if store is not None and not store.is_file():
        raise PressboxError(f"{store}: no such store; `pressbox load REPORTS --store {store}` makes one")
    try:
        rate = str(rate) if rate and parse(rate) else None
    except ValueError:
        raise PressboxError(f"--rate {rate!r}: write it as 300/minute or 5/second") from None
    at_home = host in _LOOPBACK
    rate = rate or (None if at_home else _RATE_ABROAD)
    hosts = (*Settings().hosts, *(name.lower() for name in names)) if at_home or names else ("*",)
    settings = Settings(
        store=store, reference=reference, hosts=hosts, rate=rate, most_bytes=largest, corrections=corrections,
        readers=min(os.cpu_count() or 1, _MOST_READERS) if readers is None else readers,
    )  # fmt: skip
    if not at_home:
        typer.echo(f"pressbox: other machines can reach this page on {host}:{port}", err=True)
    with _listening(host, port) as door:
        config = uvicorn.Config(create_app(settings), log_level="warning", timeout_keep_alive=75)
        typer.echo(f"pressbox is at {_address(host, door.getsockname()[1])} (Ctrl-C stops it)", err=True)
        uvicorn.Server(config).run(sockets=[door])


def _listening(host: str, port: int) -> socket.socket:
    """Taken before anybody is told the address: it may be in use, and port 0 becomes a free one."""
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        why = str(error.strerror or error).partition(" (while")[0]
        raise PressboxError(f"serve: cannot listen on {host}:{port} ({why}); see --host and --port") from None


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
