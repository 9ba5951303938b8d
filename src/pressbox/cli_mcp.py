"""`pressbox mcp`: read and check as tools for assistants, over standard input and output.

{"mcpServers": {"pressbox": {"command": "pressbox", "args": ["mcp"]}}}
"""

from pathlib import Path
from typing import Annotated

import typer

from pressbox.cli_output import complain
from pressbox.datatypes.errors import PressboxError


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(mcp)


def mcp(
    store: Annotated[Path | None, typer.Option(help="A store whose results claims are held against.")] = None,
) -> None:
    """Serve read and check to assistants (Model Context Protocol, standard input and output)."""
    try:
        from pressbox.mcp import server
    except ImportError as missing:
        complain(PressboxError(f"mcp: needs the extra: pip install 'pressbox[mcp]' ({missing.name} is missing)"))
        raise typer.Exit(2) from None
    if store is not None and not store.is_file():
        complain(PressboxError(f"{store}: no such store; `pressbox load REPORTS --store {store}` makes one"))
        raise typer.Exit(2)
    server(store).run("stdio")
