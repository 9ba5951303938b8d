"""`pressbox lsp`: findings as squiggles and facts on hover in any editor that speaks the Language Server Protocol."""

from pathlib import Path
from typing import Annotated

import typer

from pressbox.cli_output import complain
from pressbox.datatypes.errors import PressboxError


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(lsp)


def lsp(
    config: Annotated[Path | None, typer.Option(help="Settings instead of the pressbox.toml nearest a draft.")] = None,
    reference: Annotated[Path | None, typer.Option(help="A store whose results claims are held against.")] = None,
    stdio: Annotated[bool, typer.Option("--stdio", help="As editors ask; there is no other way.")] = True,
) -> None:
    """Serve an editor (Language Server Protocol, standard input and output)."""
    try:
        from pressbox.lsp import language_server
    except ImportError as missing:
        complain(PressboxError(f"lsp: needs the extra: pip install 'pressbox[lsp]' ({missing.name} is missing)"))
        raise typer.Exit(2) from None
    try:
        data = None
        if reference is not None:
            from pressbox.store.reference_data import open_reference

            data = open_reference(reference)
        server = language_server(config, data)
    except PressboxError as error:
        complain(error)
        raise typer.Exit(2) from None
    server.start_io()
