"""The report cut where facts begin and end: joined, it is the report again."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressbox.datatypes.record import Evidence, MatchRecord, RecordFinding, Report, Suggestion
from pressbox.display.facts import Fact, facts_of
from pressbox.display.marks import excerpts, marked, visible
from pressbox.display.wording import wording
from pressbox.pipeline import read

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))


def a_fact(path: str, start: int, end: int, text: str, family: str = "score") -> Fact:
    words = Evidence(start=start, end=end, text=text[start:end])
    return Fact(path=path, kind="goal", family=family, chip="1–0", evidence=(words,))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_every_evidence_of_an_example_is_marked_in_full(example: Path) -> None:
    text = example.read_text(encoding="utf-8")
    record = read(text)
    facts = list(facts_of(record, wording()))
    pieces = [piece for paragraph in marked(text, record, facts) for piece in paragraph.pieces]

    for fact in facts:
        proved = "".join(piece.text for piece in pieces if fact.path in piece.facts)
        assert "".join(proved.split()) == "".join("".join(_words(fact, text)).split())


def _words(fact: Fact, text: str) -> list[str]:
    places = sorted({place for evidence in fact.evidence for place in range(evidence.start, evidence.end)})
    return [text[place] for place in places]


@settings(deadline=None)  # how busy the machine is says nothing of the marks
@given(st.text(), st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=6))
def test_no_character_is_lost_or_doubled(text: str, spans: list[tuple[int, int]]) -> None:
    facts = [
        a_fact(f"matches.0.goals.{number}", start, min(start + length, len(text)), text)
        for number, (start, length) in enumerate(spans)
        if start < len(text)
    ]

    paragraphs = marked(text, MatchRecord(), facts)

    shown = "".join(piece.text for paragraph in paragraphs for piece in paragraph.pieces)
    assert _letters(shown) == _letters(visible(text))


def _letters(shown: str) -> str:
    """Without blanks, and without the names of those that nobody can see."""
    for blank in "\x0b\x0c\x1c\x1d\x1e\x1f\x85":
        shown = shown.replace(visible(blank), "")
    return "".join(shown.split())


def test_words_of_two_facts_know_both() -> None:
    text = "Okoro headed Millfield in front from a Hale corner."
    facts = [a_fact("matches.0.goals.0", 0, 51, text), a_fact("matches.0.score", 13, 31, text)]

    pieces = marked(text, MatchRecord(), facts)[0].pieces

    assert [(piece.text, len(piece.facts)) for piece in pieces] == [
        ("Okoro headed ", 1), ("Millfield in front", 2), (" from a Hale corner.", 1),
    ]  # fmt: skip


def test_a_finding_stands_at_the_words_to_mend() -> None:
    text = "Roma have 26 points. Juventus are six points clear on 33."
    words = [Evidence(start=0, end=19, text=text[:19]), Evidence(start=30, end=46, text=text[30:46])]
    finding = RecordFinding(
        check="points-gap", severity="error", message="The gap is 7.", evidence=words,
        suggestion=Suggestion(start=34, end=37, text="seven"),
    )  # fmt: skip

    pieces = marked(text, MatchRecord(findings=[finding]), [])[0].pieces

    at = next(piece for piece in pieces if piece.notes)
    assert at.start == 30
    assert (at.notes[0].wrong, at.notes[0].right) == ("six", "seven")


def test_what_nobody_can_see_is_shown_by_its_name() -> None:
    assert visible("1\x000 \u202e2-1") == "1␀0 ⟨U+202E⟩2-1"


def test_of_a_record_alone_the_words_of_its_evidence_are_known() -> None:
    text = "Silva scored. Nobody knew why. City won 1-0."
    facts = [a_fact("matches.0.goals.0", 0, 13, text), a_fact("matches.0.score", 31, 44, text)]

    known = excerpts(MatchRecord(report=Report(characters=len(text))), facts)

    assert known.split("\n")[0] == "Silva scored."
    assert known[31:44] == "City won 1-0."


def test_lines_broken_by_a_columns_width_are_joined_and_lines_of_a_fact_box_are_not() -> None:
    column = "Harbour Town came from behind to beat Millfield on Saturday in the\nrain."
    box = "Goals: Okoro 18\nReferee: Judith Marr"

    assert [paragraph.kind for paragraph in marked(f"{column}\n\n{box}", MatchRecord(), [])] == ["prose", "lines"]
