"""How texts as published are cut up: sentences, words, kinds of lines, speech, head and foot."""

import time
from datetime import date
from pathlib import Path

import pytest

from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.errors import UnreadableFile
from pressbox.document import read_document
from pressbox.document.files import read_file


def sentences(text: str) -> list[str]:
    return [sentence.span.of(text) for sentence in read_document(text).sentences]


def words(text: str) -> list[str]:
    return [token.text for sentence in read_document(text).sentences for token in sentence.tokens]


def as_matched(text: str) -> list[str]:
    return [token.lower for sentence in read_document(text).sentences for token in sentence.tokens]


def genres(text: str) -> list[Genre]:
    return [sentence.genre for sentence in read_document(text).sentences]


def speech(document: Document) -> list[str]:
    return [quotation.span.of(document.text) for quotation in document.quotations]


@pytest.mark.parametrize(
    "sentence",
    [
        "Hale moved to St. Pauli from the J. League.",
        "A.C. Marsh beat Town F.C. Northgate after a replay.",
        "Mr. Bell and Dr. J. P. Smith saw Town vs. City.",
        "Town's No. 9 struck on Sept. 5.",
        "Okoro joined from 1. FC Marsh.",
        "He waited ... and waited.",
        "The ?14.5 million man scored.",
        "They signed him in a B?9million deal.",
    ],
)
def test_marks_inside_a_sentence_do_not_end_it(sentence: str) -> None:
    assert sentences(f"Hale left. {sentence} Town won.") == ["Hale left.", sentence, "Town won."]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("It ended 2-1. City were poor.", "It ended 2-1."),
        ('"We won." Bell smiled.', '"We won."'),
        ("'We won.' Bell smiled.", "'We won.'"),
        ("He was No. 9. Then he left.", "He was No. 9."),
        ("Hale played for Marsh F.C. He left.", "Hale played for Marsh F.C."),
        ("Hale hit the bar... Town went on.", "Hale hit the bar..."),
        ("What a save! Town held on.", "What a save!"),
    ],
)
def test_a_sentence_ends_where_it_ends(text: str, first: str) -> None:
    assert sentences(text)[0] == first
    assert len(sentences(text)) == 2


def test_a_full_stop_whose_blank_is_lost_still_ends_the_sentence() -> None:
    assert sentences("Hale beat Hamer.Town were ahead.") == ["Hale beat Hamer.", "Town were ahead."]


def test_names_keep_their_hyphens_and_apostrophes() -> None:
    assert words("O'Shea, N'Golo, Ward-Prowse didn't") == ["O'Shea", ",", "N'Golo", ",", "Ward-Prowse", "didn't"]


def test_a_possessive_is_a_word_of_its_own() -> None:
    assert words("Suso's shot") == ["Suso", "'s", "shot"]
    assert as_matched("Suso’s shot beat the hosts' keeper, Wells' men") == (
        ["suso", "'s", "shot", "beat", "the", "hosts", "'s", "keeper", ",", "wells", "'s", "men"]
    )


@pytest.mark.parametrize(
    "word",
    [
        "2-1",
        "2–1",
        "42nd",
        "25-yard",
        "90+2",
        "45'+1",
        "35'",
        "€740million",
        "£5m",
        "half-time",
        "12,340",
        "4-4-2",
        "U21s",
    ],
)
def test_figures_are_one_word(word: str) -> None:
    assert word in words(f"Town had {word} there.")


def test_all_writings_of_a_score_and_of_added_time_match_alike() -> None:
    assert as_matched("2-1 2–1 2−1") == ["2-1"] * 3
    assert as_matched("45+1 45'+1 45+1' 45th+1") == ["45+1"] * 4


def test_a_question_mark_where_an_apostrophe_stood_is_read_as_one() -> None:
    assert as_matched("Town?s keeper didn?t move") == ["town", "'s", "keeper", "didn't", "move"]


def test_accents_may_stand_apart_from_their_letters() -> None:
    assert words("Pe\u0301rez scored") == ["Pe\u0301rez", "scored"]


@pytest.mark.parametrize(
    ("text", "place", "agency", "day", "first"),
    [
        ("MILAN, Nov 20 (Reuters) - Hale scored twice for Town.", "Milan", "Reuters", None, "Hale"),
        ("OSLO, Norway 1998-05-16 (AP) _ Hale scored twice for Town.", "Oslo", "AP", date(1998, 5, 16), "Hale"),
        ("Leverkusen - Hale scored twice for Town.", "Leverkusen", None, None, "Hale"),
        ("AP - Hale scored twice for Town.", None, "AP", None, "Hale"),
        ("LONDON: Hale scored twice for Town.", "London", None, None, "Hale"),
        ("MADRID, Dec. 5. - Hale scored twice for Town.", "Madrid", None, None, "Hale"),
        (" date 2016-11-20 MILAN Inter Milan's Hale scored twice.", "Milan", None, date(2016, 11, 20), "Inter"),
        (" date 2017-04-15 AC Milan drew with Inter.", None, None, date(2017, 4, 15), "AC"),
        ("Town win again\n\nOSLO (AFP) - Hale scored twice for Town.", "Oslo", "AFP", None, "Town"),
        ("Nov 20 (Reuters) - Hale scored twice for Town.", None, "Reuters", None, "Hale"),
        ("(Reuters) - Hale scored twice for Town.", None, "Reuters", None, "Hale"),
        ("OSLO, Sunday, Nov. 20, 2004 (AP) -- Hale scored twice for Town.", "Oslo", "AP", date(2004, 11, 20), "Hale"),
        ("RESULT: Town beat City by two goals to one.", None, None, None, "RESULT"),
        ("Hale - the captain - scored twice for Town.", None, None, None, "Hale"),
    ],
)
def test_datelines(text: str, place: str | None, agency: str | None, day: date | None, first: str) -> None:
    document = read_document(text)

    assert (document.place, document.agency, document.published) == (place, agency, day)
    assert document.sentences[0].tokens[0].text == first


def test_the_day_of_publication_may_stand_on_a_line_of_its_own() -> None:
    text = "Town win\n\nBy Ann Lee at Harbour Park\nPublished: Saturday 12th March 2016\n\nHale scored twice for Town."
    document = read_document(text)

    assert document.title == "Town win"
    assert document.published == date(2016, 3, 12)
    assert document.published_span is not None
    assert document.published_span.of(text) == "12th March 2016"
    assert document.authors == ("Ann Lee",)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Sat 12 Mar 2016 17.05 GMT", date(2016, 3, 12)),
        ("PUBLISHED: 16:30, 12 March 2016 | UPDATED: 17:05, 13 March 2016", date(2016, 3, 12)),
        ("March 12, 2016", date(2016, 3, 12)),
        ("25/12/2016", date(2016, 12, 25)),
        ("05/12/2016", None),
    ],
)
def test_lines_that_are_a_day_and_nothing_else(line: str, day: date | None) -> None:
    document = read_document(f"Town win\n\nAnn Lee\n{line}\n\nHale scored twice for Town.")

    assert document.published == day
    assert [s.genre for s in document.sentences if s.span.of(document.text) == line] == [Genre.CREDIT]
    assert day is None or document.authors == ("Ann Lee",)


@pytest.mark.parametrize(
    "line", ["Ann Lee at Harbour Park", "By Ann Lee", "BY ANN LEE FOR THE CHRONICLE", "Words: Ann Lee"]
)
def test_bylines(line: str) -> None:
    assert read_document(f"Town win\n{line}\n\nHale scored twice for Town.").authors == ("Ann Lee",)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Town win\n\nHale scored twice.", "Town win"),
        ("# Town win\n\nHale scored twice.", "Town win"),
        ("By Ann Lee\n\nTown win\n\nHale scored twice.", "Town win"),
        ("Bell: 'We are back'\n\nHale scored twice.", "Bell: 'We are back'"),
        ("HARBOUR TOWN v. MILLFIELD.\n\nHale scored twice.", "HARBOUR TOWN v. MILLFIELD."),
        ("Harbour Town 2 Millfield 1\n\nHale scored twice.", "Harbour Town 2 Millfield 1"),
        ("Hale scored twice.\n\nTown won.", None),
        ("Hale scored twice", None),
    ],
)
def test_the_headline_is_the_title(text: str, title: str | None) -> None:
    assert read_document(text).title == title


def test_goals_of_the_two_sides_on_two_lines_are_one_result() -> None:
    document = read_document("Town win\n\nHarbour Town 2\nMillfield 1\n\nHale scored twice.")

    assert document.sentences[1].genre is Genre.RESULT
    assert document.sentences[1].span.of(document.text) == "Harbour Town 2\nMillfield 1"


def test_a_cry_behind_a_minute_does_not_part_the_two() -> None:
    assert sentences("88: Goal! Hale taps in. Town lead.") == ["88: Goal! Hale taps in.", "Town lead."]


def test_a_dash_behind_a_full_stop_parts_sentences_as_papers_once_did() -> None:
    text = "After changing ends Hale scored.--Bell then made it two. Referee.--Mr. Lane."

    assert sentences(text) == ["After changing ends Hale scored.--", "Bell then made it two.", "Referee.--Mr. Lane."]


def test_the_day_given_by_the_caller_goes_first() -> None:
    document = read_document(" date 2016-11-20 Hale scored.", date(2016, 11, 21))

    assert document.published == date(2016, 11, 21)
    assert document.published_span is None


def test_editors_are_no_authors() -> None:
    text = (
        "Hale scored.\n\n(Writing by Ann Lee, additional reporting by Tom Day in Oslo; Editing by Sue Ray and Jo May)"
    )

    assert read_document(text).authors == ("Ann Lee", "Tom Day")
    assert genres(text)[-1] is Genre.CREDIT


def test_a_sentence_that_begins_with_by_is_no_byline() -> None:
    text = "Town led.\n\nBy now Town were all over City.\n\nBy then Hale had gone."

    assert genres(text) == [Genre.PROSE] * 3
    assert read_document(text).authors == ()


@pytest.mark.parametrize(
    ("line", "genre"),
    [
        ("> 1-0", Genre.SCORELINE),
        ("> 1-2 – Millfield", Genre.SCORELINE),
        ("NORTHGATE SETBACK", Genre.SUBHEADING),
        ("## Halftime", Genre.SUBHEADING),
        ("Goals: Hale 35, Okoro 69.", Genre.FACTBOX),
        ("Booked: Lane", Genre.FACTBOX),
        ("Attendance: 12,340", Genre.FACTBOX),
        ("Final score 3-2", Genre.FACTBOX),
        ("Hale 12, Okoro 44 pen", Genre.FACTBOX),
        ("TEAM: Mills, Smith, Jones, Bell, Hart, Lane, Dunn, Farr, Holt, Hale, Okoro", Genre.LINEUP),
        ("Subs: Dean, Cope", Genre.LINEUP),
        ("Town XI: Mills, Smith, Jones", Genre.LINEUP),
        (
            "Town (4-3-3): Mills; Smith, Jones 6, Bell, Hart (Dean 62); Lane, Dunn, Farr; Holt, Hale, Okoro",
            Genre.LINEUP,
        ),
        ("Harbour Town 2 Millfield 0", Genre.RESULT),
        ("Harbour Town 2-0 Millfield", Genre.RESULT),
        ("Harbour Town 1 (Hale 58th minute) Millfield 0. Halftime 0-0. Attendance 12,340.", Genre.RESULT),
        ("Played, won, drawn, lost, for, against, points", Genre.STANDINGS),
        ("1. Harbour Town 10 7 2 1 20 8 23", Genre.STANDINGS),
        ("Harbour Town 10, 7, 2, 1, 20, 8, 23", Genre.STANDINGS),
        ("Hale is back! #Town pic.twitter.com/abc — Town (@town) April 15, 2017", Genre.TWEET),
        ("(Reporting by Ann Lee)", Genre.CREDIT),
        ("Goal-line technology showed that the ball was in.", Genre.PROSE),
        ("Bell praised his team: they had won.", Genre.PROSE),
    ],
)
def test_what_kind_of_line_it_is(line: str, genre: Genre) -> None:
    text = f"Town win\n\nHale scored in the first half.\n\nTown won.\n\n{line}\n\nOkoro was sent off late in the game."

    assert {s.genre for s in read_document(text).sentences if s.paragraph == 3} == {genre}


def test_a_caption_is_a_sentence_without_its_full_stop_among_prose() -> None:
    prose = ["Hale scored a fine goal for the visitors in the first half." for _ in range(9)]
    text = "\n".join([*prose, "Hale celebrates his goal in front of the Town fans", *prose])

    assert genres(text)[9] is Genre.CAPTION
    assert genres(text).count(Genre.CAPTION) == 1


def test_what_stands_behind_a_lineup_under_its_own_label_is_a_fact_box() -> None:
    text = "Town win\n\nTown: Mills; Smith, Bell, Hart; Lane, Dunn, Farr; Holt, Hale. Subs: Dean, Cope. Booked: Lane."

    assert genres(text) == [Genre.HEADLINE, Genre.LINEUP, Genre.FACTBOX]


def test_sub_headings_are_known_to_the_sentences_below() -> None:
    text = "Town won.\n\n## Halftime\n\nHale rested."

    assert [s.heading for s in read_document(text).sentences] == [None, "Halftime", "Halftime"]


def test_a_newline_in_a_hard_wrapped_text_ends_nothing() -> None:
    text = (
        "Hale scored in the fifth minute and Town then held on to their lead for\n"
        'a long time until Okoro headed the second from a corner. Bell said: "We\n'
        'are pleased with this win."\n'
        "\n"
        "City pulled one back late on when Jones shot past Mills.\n"
    )
    document = read_document(text)

    assert [s.paragraph for s in document.sentences] == [0, 0, 1]
    assert speech(document) == ["We\nare pleased with this win."]


def test_a_line_for_each_sentence_stays_a_line_for_each_sentence() -> None:
    text = "Hale scored in the fifth minute of the match at Harbour.\nTown held on.\nOkoro headed the second."

    assert [s.paragraph for s in read_document(text).sentences] == [0, 1, 2]


@pytest.mark.parametrize(
    "said",
    ['"{}"', "“{}”", "``{}''", "'{}'", "‘{}’", "''{}''"],
)
def test_speech_in_any_quotation_marks(said: str) -> None:
    words_said = "We didn't deserve the lads' bad luck,"
    document = read_document(f"Town lost. {said.format(words_said)} said Bell. He left for the players' bar.")

    assert speech(document) == [words_said]
    assert [bool(s.quoted) for s in document.sentences] == [False, True, False]


def test_speech_over_several_paragraphs_opens_again_in_each() -> None:
    text = '"We kept the ball.\n\n"We deserved it," said Bell. It was a "must-win" game.'

    assert speech(read_document(text)) == ["We kept the ball.", "We deserved it,"]


def test_a_scare_quote_is_no_quotation_but_is_quoted() -> None:
    document = read_document("It was a 'bad day' for Town.")

    assert speech(document) == []
    assert [span.of(document.text) for span in document.sentences[0].quoted] == ["bad day"]


def test_apostrophes_open_no_speech() -> None:
    assert speech(read_document("In the '90s the 'Boro fans' hopes were high and the hosts' run was long.")) == []


def test_a_quotation_mark_that_is_never_closed_quotes_nothing() -> None:
    document = read_document('Hale, known as "the Wall, saved. Okoro scored.\n\nTown won.')

    assert speech(document) == []


def test_a_text_of_one_letter_takes_no_time() -> None:
    begin = time.process_time()
    for hostile in ("x" * 2_000_000, "(" * 300_000, '"a ' * 100_000, "a b c\nd e f\n" * 20_000, "A.B." * 50_000):
        read_document(hostile)

    assert time.process_time() - begin < 30


def test_files_are_read_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_bytes(b"\xef\xbb\xbf# Town win\r\n\r\nHale scored.\r\n")

    assert read_file(path) == "# Town win\r\n\r\nHale scored.\r\n"
    assert read_document(read_file(path)).title == "Town win"


@pytest.mark.parametrize(
    ("raw", "wrong"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"\x89PNG\x00\x01", "binary"),
        (b"caf\xe9 wins", "not UTF-8"),
        ("Leeds win 2-0".encode("utf-16"), "UTF-16"),
    ],
)
def test_a_file_that_is_no_text_is_refused_by_name(tmp_path: Path, raw: bytes, wrong: str) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(raw)

    with pytest.raises(UnreadableFile, match=rf"report\.txt.*{wrong}"):
        read_file(path)


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"none\.txt: no such file"):
        read_file(tmp_path / "none.txt")


def test_of_a_web_page_the_article_is_read(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    path = tmp_path / "report.html"
    story = "<p>Hale scored twice as Town beat City 2-0 on Sunday in front of a full house at Harbour Park.</p>"
    path.write_text(f"<html><body><nav>Home News</nav><article><h1>Town win</h1>{story * 3}</article></body></html>")

    assert "Hale scored twice" in read_file(path)
    assert "Home News" not in read_file(path)


def test_what_never_ends_is_cut_behind_commas() -> None:
    clause = "Okoro headed wide of the post, Lind shot over the bar from six yards, "
    read = read_document(clause * 100)

    assert len(read.sentences) > 5
    assert all(len(sentence.tokens) <= 200 for sentence in read.sentences)
    assert all(sentence.tokens[-1].text == "," for sentence in read.sentences)
    assert sum(len(sentence.tokens) for sentence in read.sentences) == 1600
