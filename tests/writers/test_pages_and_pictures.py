"""The page that is one file, and the picture: nothing from outside, nothing of a report that runs."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pressbox.datatypes.record import MatchRecord
from pressbox.pipeline import read
from pressbox.writers import written, written_beside

EXAMPLES = {
    path.stem: path.read_text(encoding="utf-8") for path in (Path(__file__).parents[2] / "examples").glob("*.txt")
}
HOSTILE = (
    'Silva scored after 12 minutes as City</script><script>alert(1)</script> beat <img src=x onerror="alert(2)"> United 1-0.'
    "\x00 \u202eCity won 2-1."
)


def a_page(*texts: str) -> str:
    pytest.importorskip("jinja2")
    return str(written_beside([(read(text), text) for text in texts], "html"))


def test_a_page_holds_all_it_needs() -> None:
    page = a_page(EXAMPLES["league-match"])

    loaded = re.findall(r"""(?:src|href)=["'](?!#)([^"']+)|url\(["']?(?!data:)([^"')]+)""", page)
    assert loaded == []
    assert "Brandt strikes late" in page


def test_only_the_pages_own_script_may_run() -> None:
    page = a_page(EXAMPLES["league-match"])
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.S)

    assert policy
    hashed = b64encode(sha256(script.encode()).digest()).decode().replace("+", "&#43;")
    assert f"sha256-{hashed}" in policy[1].replace("+", "&#43;")
    assert "unsafe" not in policy[1]


def test_a_hostile_report_is_text_in_page_and_picture() -> None:
    page = a_page(HOSTILE)

    assert "<img" not in page
    assert page.count("<script>") == 1
    assert "⟨U+202E⟩" in page
    picture = str(written([read(HOSTILE)], "svg"))
    assert ElementTree.fromstring(picture) is not None
    assert "<script" not in picture


def test_two_reports_in_a_page_have_ids_of_their_own() -> None:
    page = a_page(EXAMPLES["league-match"], EXAMPLES["cup-tie"])

    ids = re.findall(r'\bid="([^"]+)"', page)
    assert sorted(set(ids)) == sorted(ids)


def test_every_link_of_a_page_leads_somewhere() -> None:
    page = a_page(*EXAMPLES.values())

    ids = set(re.findall(r'\bid="([^"]+)"', page))
    assert [link for link in re.findall(r'href="#([^"]+)"', page) if link not in ids] == []


def test_of_records_alone_the_words_of_their_evidence_are_shown() -> None:
    pytest.importorskip("jinja2")
    page = str(written([read(EXAMPLES["league-match"])], "html"))

    assert "Only the words that prove something are shown." in page
    assert "Eight minutes after the restart" in page
    assert "it looked easier to score" not in page


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_an_example_is_one_picture(name: str) -> None:
    picture = ElementTree.fromstring(str(written([read(EXAMPLES[name])], "svg")))

    assert picture.tag.endswith("svg")
    assert len(picture.findall(".//{http://www.w3.org/2000/svg}polyline")) >= 2


def test_many_reports_are_one_picture_and_none_is_a_picture_too(derby: MatchRecord, no_match: MatchRecord) -> None:
    for records in ([], [no_match], [derby, no_match, derby]):
        assert ElementTree.fromstring(str(written(records, "svg"))).get("role") == "img"


def test_a_picture_is_the_same_every_time(derby: MatchRecord) -> None:
    assert written([derby], "svg") == written([derby], "svg")
