from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.findings.handed_over import a_comment, a_run, a_summary, a_theme, some_findings
from workbench.domain.views import Counts, SentimentCounts
from workbench.findings.content import ThemeFinding
from workbench.findings.markdown import findings_markdown
from workbench.findings.quotes import LONGEST, choose_quotes, other_side
from workbench.findings.wording import mood


def test_that_figures_sources_and_fingerprints_are_told() -> None:
    text = findings_markdown(some_findings())
    for told in (
        "100 comments by 80 people, in 1 file, dated 2026-03-01 to 2026-03-31, make 2 themes",
        "10 comments (10.0 %) fit no theme",
        "| survey.csv | 98 | 95 | 3 | 100 |",
        "English 97, Thai 3",
        "| 1 | Buses, late | 40 | 40.0 % | 30 | 5 | 3 | 2 |",
        "Mostly negative: 30 negative (78.9 %), 5 neutral (13.2 %), 3 positive (7.9 %) of 38 judged; 2 not",
        "3 rows of survey.csv refused. The row has 9 cells.",
        "Not judged, by language: Thai 3",
        "not a random sample",
        "analysis `r000000000aa`: recipe communities, seed 7",
        f"SHA-256 `{'a' * 64}`",
        f"model embedding: `{'e' * 64}`",
        "**Run line 4 \\| more often** rests on Buses, late (`t000000001aa`): 40 comments, 78.9 % of",
    ):
        assert told in text, told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "No theme was given beforehand."),
        ({"codes": 12, "codebook": "c" * 64}, "12 themes of a codebook were given beforehand: "),
        ({"codes": 12, "codebook": "c" * 64}, "themes were looked for among all others."),
        ({"codes": 12, "codebook": "c" * 64, "only_codes": True}, "all others are left without a theme"),
        ({"codes": 12, "codebook": "c" * 64}, f"codebook of 12 codes: SHA-256 `{'c' * 64}`"),
        ({"granularity": 2.0}, "seed 7, granularity 2, over 90 analysed texts"),
    ],
)
def test_that_it_is_told_whether_themes_were_given_beforehand(given: dict[str, Any], told: str) -> None:
    text = findings_markdown(replace(some_findings(), summary=a_summary(a_run(**given))))
    assert told in text
    assert ("No theme was given beforehand" in text) == ("codes" not in given)


def test_that_rows_taken_over_from_a_newer_file_are_told() -> None:
    content = some_findings()
    assert "was taken over" not in findings_markdown(content)
    newer = replace(content.sources[0], name="may.csv", imported=0, changed=3, taken_over=3)
    told = findings_markdown(replace(content, sources=(*content.sources, newer)))
    assert "was taken over; their comments are counted with the newer: may.csv (3)." in told


def test_that_only_the_last_section_tells_of_the_hour() -> None:
    content = some_findings()
    later = a_summary(a_run(started_at="2027-01-01T00:00:00+00:00", seconds=99.9))
    one, other = findings_markdown(content), findings_markdown(replace(content, summary=later))
    heading = "## When it was computed"
    assert one.split(heading)[0] == other.split(heading)[0]
    assert one.split(heading)[1] != other.split(heading)[1]


def test_that_a_study_without_analysis_says_so() -> None:
    content = replace(
        some_findings(), themes=(), priorities=(), summary=a_summary(None, themes=0, unassigned=100)
    )
    text = findings_markdown(content)
    assert "have not been analysed yet" in text
    assert "No priorities have been set" in text


def test_that_quotes_are_pieces_of_their_comments() -> None:
    long = "The queue at the office was long. " * 30
    rows = [
        a_comment(1, long),
        a_comment(2, "short"),
        a_comment(3, "x" * 900),
        a_comment(4, "ไม่มีช่องว่าง" * 90),
    ]
    by_id = {row.id: row.text for row in rows}
    quotes = choose_quotes(rows, number=4)
    assert len(quotes) == 4
    for quote in quotes:
        assert quote.text in by_id[quote.comment]
        assert len(quote.text) <= LONGEST
        assert quote.whole == (quote.text == by_id[quote.comment].strip())


def test_that_a_long_quote_ends_with_a_sentence() -> None:
    quote = choose_quotes([a_comment(1, "The queue was long, very long indeed. " * 30)])[0]
    assert quote.text.endswith("indeed.")


def test_that_quotes_differ_in_wording_and_readable_ones_go_first() -> None:
    rows = [
        a_comment(1, "Too short"),
        a_comment(2, "The bus is late every morning, and nobody says why."),
        a_comment(3, "the bus is  LATE every morning, and nobody says why."),
        a_comment(4, "No bus came to our stop for the whole of last week."),
    ]
    assert [quote.row for quote in choose_quotes(rows)] == [2, 4, 1]


def test_that_one_quote_contradicts_where_most_judge_one_way() -> None:
    said = [
        a_comment(1, "The bus is late every morning, and nobody says why.", sentiment="negative"),
        a_comment(2, "No bus came to our stop for the whole of last week.", sentiment="negative"),
        a_comment(3, "The bus drove past our stop although it was empty.", sentiment="negative"),
        a_comment(4, "The bus has been on time for me ever since I moved here.", sentiment="positive"),
    ]
    quotes = choose_quotes(said, against=other_side(SentimentCounts(negative=3, positive=1)))
    assert [(quote.row, quote.dissents) for quote in quotes] == [(1, False), (2, False), (4, True)]
    assert [quote.row for quote in choose_quotes(said)] == [1, 2, 3]
    assert [quote.row for quote in choose_quotes(said[:3], against="positive")] == [1, 2, 3]


def test_that_every_quote_that_contradicts_is_marked_wherever_it_stands() -> None:
    said = [
        a_comment(1, "Staff were patient and kind with my mother's form.", sentiment="positive"),
        a_comment(2, "The children's corner is wonderful, we come each week.", sentiment="positive"),
        a_comment(3, "The library closes at five, when people still work.", sentiment="negative"),
    ]
    assert {quote.row: quote.dissents for quote in choose_quotes(said, against="positive")} == {
        1: True,
        2: True,
        3: False,
    }


def test_that_no_side_is_the_other_one_unless_more_than_half_judge_alike() -> None:
    assert other_side(SentimentCounts(negative=3, neutral=1, positive=1)) == "positive"
    assert other_side(SentimentCounts(negative=1, positive=3)) == "negative"
    assert other_side(SentimentCounts(negative=3, neutral=2, abstained=1)) is None


def test_that_a_theme_that_might_not_be_found_again_says_so() -> None:
    def told(stability: float | None) -> bool:
        findings = replace(some_findings(), themes=(ThemeFinding(a_theme(stability=stability), ()),))
        return "Not sure to be found again" in findings_markdown(findings)

    assert told(0.42)
    assert not told(0.8)
    assert not told(None)


def test_that_every_quote_of_the_findings_names_its_comment_and_row() -> None:
    text = findings_markdown(some_findings())
    assert (
        "> The bus is late every single morning, and nobody says why.\n\n— comment `c00000000001a`, row 1 of"
        in text
    )


def test_that_sentiment_in_words_says_what_is_missing() -> None:
    assert mood(SentimentCounts(0, 0, 0, 9)) == "No sentiment: none of these comments could be judged."
    assert mood(SentimentCounts(1, 1, 1, 0)) == (
        "Too few are judged to say which way they lean (fewer than 10): 1 negative (33.3 %), 1 neutral (33.3 %), "
        "1 positive (33.3 %) of 3 judged."
    )
    assert mood(SentimentCounts(95, 3, 2, 0)).startswith("Nearly all negative")
    assert mood(SentimentCounts(10, 0, 0, 1)).startswith("All negative")
    assert mood(SentimentCounts(30, 30, 40, 0)).startswith("Divided")


def test_that_what_a_person_merged_and_set_aside_is_told() -> None:
    merged = ThemeFinding(a_theme(name="Buses", merged=("Trams", "Ferries")), ())
    aside = a_theme(2, "Thanks", is_parked=True, comments=7)
    text = findings_markdown(replace(some_findings(), themes=(merged,), set_aside=(aside,)))
    assert "A person merged into it: Trams, Ferries." in text
    assert "7 comments of the group “Thanks” were set aside" in text


def test_that_a_named_theme_says_by_whom() -> None:
    content = replace(some_findings(), themes=(ThemeFinding(a_theme(named_by_person=True), ()),))
    assert "named by a person" in findings_markdown(content)


def test_that_alike_texts_said_to_be_no_campaign_are_told() -> None:
    text = findings_markdown(replace(some_findings(), no_campaigns=(9, 5)))
    assert "A person said of 2 groups of alike texts (14 comments) that they are no campaign" in text
    assert "no campaign" not in findings_markdown(some_findings())


def test_that_the_report_says_which_figures_have_an_interval_and_which_have_none() -> None:
    text = findings_markdown(some_findings())
    assert (
        "**Shares without an interval.** What part of the comments a theme, a language or a channel has"
        in text
    )
    assert "**Figures with an interval.** Where one is given, it is a 95 % interval" in text
    assert "margin of error" not in text


def test_that_texts_of_comments_of_the_analysis_and_of_the_map_are_told_apart() -> None:
    findings = some_findings()
    assert findings.summary.run is not None
    summary = replace(
        findings.summary, counts=Counts(200, 152, 180), run=replace(findings.summary.run, texts=59)
    )
    text = findings_markdown(replace(findings, summary=summary, texts_read=54))
    assert "made of 152 unique texts" in text
    assert (
        "The analysis read 59 texts: 54 through which the comments were read, since copies of a letter are read once, "
        "through it, and 5 that senders added to a letter. The map has a dot for each of the 54."
    ) in text
    assert "over 59 analysed texts" in text
    plain = replace(summary, counts=Counts(60, 59, 60))
    assert "The analysis read" not in findings_markdown(replace(findings, summary=plain, texts_read=59))
