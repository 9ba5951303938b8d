"""What axe-core finds serious on a page: by day, by night, on a phone.

Night and phone are the same page in other colours and another layout, so they are asked only what those can change.
"""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from .conftest import AXE, watched

DESKTOP, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
_RUN = "options => axe.run(document, { resultTypes: ['violations'], ...options })"
_CONTRAST = "color-contrast"


def a_page_for_axe(browser: Browser, site: str) -> tuple[Page, list[str]]:
    """A desktop page by day; the test skips where there is no axe-core."""
    if not AXE.is_file():
        pytest.skip("no axe-core: npm install --prefix .venv/axe axe-core")
    context = browser.new_context(
        viewport=DESKTOP, color_scheme="light", base_url=site, bypass_csp=True, reduced_motion="reduce"
    )
    return watched(context)


def serious(page: Page) -> dict[str, Any]:
    """Serious and critical violations of what the page shows now, by rule and by how it is looked at."""
    page.add_script_tag(path=str(AXE))
    found = _told("desktop", page.evaluate(_RUN, {}))
    page.emulate_media(color_scheme="dark")
    found |= _told("dark", page.evaluate(_RUN, {"runOnly": [_CONTRAST]}))
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(PHONE)
    found |= _told("phone", page.evaluate(_RUN, {"rules": {_CONTRAST: {"enabled": False}}}))
    if (wide := page.evaluate("document.documentElement.scrollWidth")) > PHONE["width"]:
        found["runs off the side (phone)"] = wide
    page.set_viewport_size(DESKTOP)
    return found


def _told(how: str, answer: Any) -> dict[str, Any]:
    return {
        f"{one['id']} ({how})": [node["html"][:160] for node in one["nodes"][:4]]
        for one in answer["violations"] if one["impact"] in ("serious", "critical")
    }  # fmt: skip
