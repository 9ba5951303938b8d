"""What the evaluation scripts take from pressbox is there: no figure goes unmeasured because a piece was renamed."""

import ast
from importlib import import_module
from pathlib import Path

import pytest

SCRIPTS = sorted((Path(__file__).parents[2] / "evaluation").glob("*.py"))


def taken(script: Path) -> list[tuple[str, str]]:
    """(module, name) of all that a script imports from pressbox, or asks of a module of it."""
    tree = ast.parse(script.read_text())
    modules: dict[str, str] = {}
    found: list[tuple[str, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "pressbox":
            for alias in node.names:
                found.append((node.module or "", alias.name))
                if not hasattr(import_module(node.module or ""), "__path__"):
                    continue
                if (Path(import_module(node.module or "").__path__[0]) / f"{alias.name}.py").exists():
                    modules[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            found.append((modules[node.value.id], node.attr))
    return found


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_an_evaluation_script_asks_only_for_pieces_that_there_are(script: Path) -> None:
    missing = []
    for module, name in taken(script):
        held = import_module(module)
        if not hasattr(held, name):
            try:
                import_module(f"{module}.{name}")
            except ModuleNotFoundError:
                missing.append(f"{module}.{name}")
    assert missing == []
