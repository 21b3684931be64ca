"""What comes out of a study is what went in, counted three ways."""

from __future__ import annotations

import pytest

from tests.studies import TEXTS, a_preview, analyse_by_hand, bring_in
from workbench.domain.selection import Selection
from workbench.domain.views import Counts, SentimentCounts
from workbench.store import comments, overview, themes
from workbench.store.intake import list_rejected, list_sources
from workbench.store.selecting import FROM_COMMENTS, clause_for, from_comments
from workbench.store.study import Study


@pytest.fixture
def analysed(study: Study) -> Study:
    bring_in(study)
    analyse_by_hand(study)
    return study


def texts_of(study: Study, selection: Selection, order: str = "file") -> list[str]:
    return [row.text for row in comments.rows(study, comments.keys(study, selection, order))]


def test_that_imported_and_rejected_rows_add_up_to_the_records(study: Study) -> None:
    report = bring_in(study)
    assert (report.records, report.imported, report.rejected, report.comments) == (6, 5, 1, 5)
    source = list_sources(study)[0]
    assert source.imported + source.rejected == source.records
    assert list_rejected(study, source.id)[0].reason == "The row has 9 cells, the header 1."


def test_that_people_are_counted_by_author_and_strangers_each_for_themselves(analysed: Study) -> None:
    assert comments.count(analysed) == Counts(comments=5, texts=5, people=4)


def test_that_identical_rows_are_different_people_and_one_text(study: Study) -> None:
    bring_in(study, texts=["Same words"] * 3)
    rows = comments.rows(study, comments.keys(study))
    assert comments.count(study).texts == 1
    assert len({row.id for row in rows}) == 3


def test_that_the_same_file_gives_the_same_ids_in_another_study(study: Study, tmp_path) -> None:
    bring_in(study)
    with Study.create(tmp_path / "other.voc") as other:
        bring_in(other)
        here, there = (comments.rows(s, comments.keys(s)) for s in (study, other))
        assert [row.id for row in here] == [row.id for row in there]


def test_that_text_is_kept_as_received(study: Study) -> None:
    odd = " two  spaces\tand a tab\nand a line \u200b"
    bring_in(study, texts=[odd])
    assert comments.rows(study, comments.keys(study))[0].text == odd


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(sentiments=("negative",)), TEXTS[:2]),
        (Selection(sentiments=("abstained",)), TEXTS[4:]),
        (Selection(languages=("th",)), TEXTS[4:]),
        (Selection(unassigned=True), TEXTS[4:]),
        (Selection(channels=("phone",)), (TEXTS[1], TEXTS[3])),
        (Selection(search="library"), TEXTS[2:4]),
        (Selection(search="LIBRARY is"), TEXTS[3:4]),
        (Selection(search="ดี"), TEXTS[4:]),
        (Selection(search="สมุด"), TEXTS[4:]),
        (Selection(search="%"), ()),
        (Selection(search='"'), ()),
        (Selection(search="library", sentiments=("negative",)), ()),
    ],
)
def test_that_a_selection_means_what_it_says(
    analysed: Study, selection: Selection, expected: tuple[str, ...]
) -> None:
    assert texts_of(analysed, selection) == list(expected)
    assert comments.count(analysed, selection).comments == len(expected)


def test_that_themes_and_the_unassigned_can_be_asked_for_together(analysed: Study) -> None:
    buses = next(theme for theme in themes.list_themes(analysed) if theme.name == "Buses")
    both = Selection(themes=(buses.id,), unassigned=True)
    assert texts_of(analysed, both) == [*TEXTS[:2], TEXTS[4]]


@pytest.mark.parametrize("order", sorted(comments.ORDERS))
def test_that_every_order_lists_every_comment_once(analysed: Study, order: str) -> None:
    keys = comments.keys(analysed, order=order)
    assert sorted(keys) == comments.keys(analysed)


@pytest.mark.parametrize("order", sorted(comments.ORDERS))
def test_that_tables_a_query_does_without_change_neither_rows_nor_order(analysed: Study, order: str) -> None:
    for selection in (Selection(), Selection(sentiments=("negative",)), Selection(languages=("en",))):
        clause = clause_for(analysed, selection)
        in_full = f"SELECT c.id {FROM_COMMENTS} {clause.sql} ORDER BY {comments.ORDERS[order]}"
        rows = analysed.database.all(in_full, clause.parameters)
        assert comments.keys(analysed, selection, order) == [row[0] for row in rows]


def test_that_a_query_names_only_the_tables_it_needs() -> None:
    assert from_comments("c.id").count("JOIN") == 1
    assert "sentiment e" in from_comments("e.score")
    assert "campaign_member k" in from_comments("e.score")
    assert "theme t" not in from_comments("e.score")
    assert from_comments(FROM_COMMENTS) == FROM_COMMENTS.rstrip()


def test_that_theme_figures_are_those_of_its_comments(analysed: Study) -> None:
    buses, libraries = sorted(themes.list_themes(analysed), key=lambda theme: theme.name)
    assert (buses.comments, buses.people, buses.share) == (2, 1, 0.4)
    assert buses.sentiment == SentimentCounts(negative=2)
    assert libraries.sentiment == SentimentCounts(positive=2)


def test_that_the_summary_says_whose_sentiment_is_unknown(analysed: Study) -> None:
    summary = overview.summary(analysed)
    assert summary.without_sentiment == (("th", 1),)
    assert (summary.unassigned, summary.unanalysed, summary.themes) == (1, 0, 2)
    assert (summary.first_date, summary.last_date) == ("2026-03-01", "2026-03-05")


def test_that_the_reader_gets_the_whole_comment(analysed: Study) -> None:
    detail = comments.detail(analysed, comments.keys(analysed)[0])
    assert detail.segments == (("district", "North"),)
    assert detail.measures == (("satisfaction", 1.0),)
    assert detail.theme_words == ("buses",)
    assert detail.sentiment_model == "m"


def test_that_comments_of_a_source_taken_back_are_out_of_sight(analysed: Study) -> None:
    bring_in(analysed, a_preview("second.csv", "cd" * 32), ["Another one"])
    assert comments.count(analysed).comments == 6
    analysed.log.undo()
    assert comments.count(analysed).comments == 5
