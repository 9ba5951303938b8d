"""Every check has its spec, with a mistake and a near miss, and its page in docs/checks, written from module and spec.

`pytest tests/architecture/test_checks.py --accept` writes the pages anew.
"""

import re
from pathlib import Path

import pytest

from pressbox.proofread import CHECKS
from pressbox.proofread.check import Check

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "tests" / "specs" / "proofread"
PAGES = ROOT / "docs" / "checks"
_SPEC = re.compile(
    r"^## (?P<title>.+?)\n+```report\n(?P<report>.*?)\n```\n+```findings\n(?P<findings>.*?)```", re.M | re.S
)


def page_of(check: Check) -> str:
    """What the check says of itself, and its spec as examples."""
    spec = (SPECS / f"{check.id}.md").read_text(encoding="utf-8")
    parts = [f"# {check.id}", check.about, f"Severity when sure: `{check.severity}`."]
    for found in _SPEC.finditer(spec):
        told = "\n".join(f"> {line}".rstrip() for line in found["report"].splitlines())
        said = [f"- {line}" for line in found["findings"].strip().splitlines()] or ["Silence."]
        parts += [f"## {found['title']}", told, "\n".join(said)]
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_has_a_mistake_and_a_near_miss_in_its_spec(check: Check) -> None:
    found = [f["findings"] for f in _SPEC.finditer((SPECS / f"{check.id}.md").read_text(encoding="utf-8"))]

    assert any(f" {check.id}: " in one for one in found)
    assert any(f" {check.id}: " not in one for one in found)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_the_page_of_a_check_says_what_module_and_spec_say(check: Check, accept: bool) -> None:
    page = PAGES / f"{check.id}.md"
    if accept:
        PAGES.mkdir(exist_ok=True)
        page.write_text(page_of(check), encoding="utf-8")
    assert page.read_text(encoding="utf-8") == page_of(check)


def test_the_list_of_checks_in_the_docs_is_complete() -> None:
    pages = "".join(
        (ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("proofreading.md", "reference-checks.md")
    )

    assert [check.id for check in CHECKS if f"checks/{check.id}.md" not in pages] == []
