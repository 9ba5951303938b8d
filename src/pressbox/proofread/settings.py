"""Configuration files in, settings out: `pressbox.toml`, or `[tool.pressbox]` of a `pyproject.toml`.

[check]
off = ["headline-score"]
only = []
fail-on = "warning"
[check.severity]
points-gap = "warning"
"""

import tomllib
from pathlib import Path
from typing import Any

from pressbox.datatypes.errors import PressboxError
from pressbox.datatypes.findings import Settings, Severity

_KEYS = ("off", "only", "fail-on", "severity")


class BadSettings(PressboxError):
    """A configuration file that names no check, or says what cannot be understood."""


def settings_near(folder: Path, known: tuple[str, ...]) -> Settings:
    """The settings of the nearest `pressbox.toml` or `pyproject.toml` with `[tool.pressbox]`, upwards from `folder`."""
    for place in (folder, *folder.parents):
        for name in ("pressbox.toml", "pyproject.toml"):
            path = place / name
            if path.is_file() and (found := _table(path)) is not None:
                return _settings(path, found, known)
    return Settings()


def read_settings(path: Path, known: tuple[str, ...]) -> Settings:
    """The settings of one file."""
    if not path.is_file():
        raise BadSettings(f"{path}: no such file")
    return _settings(path, _table(path) or {}, known)


def _table(path: Path) -> dict[str, Any] | None:
    try:
        plain = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise BadSettings(f"{path}: not TOML ({error})") from None
    if path.name == "pyproject.toml":
        plain = plain.get("tool", {}).get("pressbox", None)
        if plain is None:
            return None
    table: dict[str, Any] = plain.get("check", {})
    return table


def _settings(path: Path, table: dict[str, Any], known: tuple[str, ...]) -> Settings:
    if not isinstance(table, dict):
        raise BadSettings(f"{path}: check must be a table")
    for key in table:
        if key not in _KEYS:
            raise BadSettings(f"{path}: check.{key} is no setting; there are {', '.join(_KEYS)}")
    severity = table.get("severity", {})
    named = [*table.get("off", ()), *table.get("only", ()), *severity]
    for name in named:
        if name not in known:
            raise BadSettings(f"{path}: there is no check {name!r}; `pressbox checks` lists them")
    return Settings(
        off=frozenset(table.get("off", ())),
        only=frozenset(table.get("only", ())),
        severity={name: _severity(path, name, word) for name, word in severity.items()},
        fail_on=_severity(path, "fail-on", table.get("fail-on", "error")),
    )


def _severity(path: Path, name: str, word: object) -> Severity:
    try:
        return Severity(str(word))
    except ValueError:
        raise BadSettings(f"{path}: {name} = {word!r}; it can be error, warning or note") from None
