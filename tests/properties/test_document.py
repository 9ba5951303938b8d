"""What holds for any text at all: it is cut up without loss of place, and never refused."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from pressbox.datatypes.document import Document
from pressbox.document import read_document

# Scraps that reports are made of, and marks that go wrong: joined at random they are worse than any paper.
SCRAPS = st.sampled_from(
    [
        "Hale", "scored", "Town's", "the hosts'", "2-1", "2–1", "45'+1", "90+2", "35'", "£5m", "F.C.", "St.", "Mr.", "No.",
        "9", "J.", "vs.", "...", "…", ".", "!", "?", "??", '"', "“", "”", "'", "‘", "’", "``", "''", "(", ")", "[", "]", "-",
        "—", ":", ";", ",", "\n", "\n\n", "\r\n", "\r", " ", "\t", "\u00a0", "\u200b", "\ufeff", "\u2028", "e\u0301", "İ",
        "OSLO, Nov 20 (AP) -", "date 2016-11-20 ", "By Ann Lee", "(Writing by Ann Lee; Editing by Sue Ray)", "> 1-0",
        "Booked: Lane.", "Subs: Dean, Cope", "Town 2 City 0", "## Halftime", "pic.twitter.com/x", "said.Then", "1. FC",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(SCRAPS, max_size=60).map("".join), st.lists(SCRAPS, max_size=60).map(" ".join))


def holds_together(document: Document) -> None:
    text = document.text
    for number, sentence in enumerate(document.sentences):
        assert sentence.index == number
        assert sentence.tokens
        assert (sentence.tokens[0].start, sentence.tokens[-1].end) == tuple(sentence.span)
        assert all(text[token.start : token.end] == token.text for token in sentence.tokens)
        assert all(one.end <= other.start for one, other in pairwise(sentence.tokens))
        assert all(sentence.span.covers(quoted) for quoted in sentence.quoted)
    for one, other in pairwise(document.sentences):
        assert one.span.end <= other.span.start
        assert one.paragraph <= other.paragraph
    for quotation in document.quotations:
        assert 0 <= quotation.span.start < quotation.span.end <= len(text)
        assert 0 <= quotation.sentence < len(document.sentences)
    assert all(one.span.end <= other.span.start for one, other in pairwise(document.quotations))
    if document.published_span:
        assert document.published_span.of(text).strip()


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_any_text_at_all_is_read(text: str) -> None:
    document = read_document(text)

    assert document.text == text
    holds_together(document)


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_no_word_is_lost_behind_the_dateline(text: str) -> None:
    """Every letter outside dateline and bare marks stands in a sentence, a paragraph without a word being none."""
    body = "Hale scored. " + text.replace("\n", " ").replace("\r", " ").replace("\u2028", " ").replace("\u2029", " ")
    document = read_document(body)
    held = {at for s in document.sentences for token in s.tokens for at in range(token.start, token.end)}

    assert all(at in held for at, letter in enumerate(body) if letter.isalnum())


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_reading_twice_reads_the_same(text: str) -> None:
    assert read_document(text) == read_document(text)
