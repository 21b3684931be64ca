from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.findings.handed_over import a_comment, a_theme
from workbench.domain.intake import SubmissionDraft
from workbench.domain.views import PriorityRow
from workbench.findings.csv_files import (
    COMMENT_COLUMNS,
    comment_table,
    priority_table,
    statements_by_theme,
    theme_table,
    write_table,
)
from workbench.sources import preview, read

RISKY = "=+-@\t\r\n\x00＝＋－＠"
TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t\r\n\x00\x1b"),
    min_size=1,
    max_size=60,
)


def _written(texts: list[str]) -> str:
    stream = io.StringIO(newline="")
    rows = [a_comment(number, text) for number, text in enumerate(texts, start=1)]
    write_table(stream, comment_table(lambda: rows))
    return stream.getvalue()


def _rows(content: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content, newline="")))


def test_that_the_columns_of_comments_keep_their_names_and_order() -> None:
    assert COMMENT_COLUMNS[:9] == (
        *("comment_id", "source", "row", "language", "theme_id", "theme"),
        *("sentiment", "sentiment_score", "text"),
    )
    assert _rows(_written(["The bus is late"])) == [
        {
            "comment_id": "c00000000001a",
            "source": "survey.csv",
            "row": "1",
            "language": "en",
            "theme_id": "t000000000aa",
            "theme": "Buses, late",
            "sentiment": "negative",
            "sentiment_score": "-0.5000",
            "text": "The bus is late",
            "date": "2026-03-01",
            "channel": "web",
            "question": "What was good?",
            "theme_strength": "0.7500",
            "theme_by": "machine",
            "fit": "",
        }
    ]


def test_that_what_is_not_known_is_an_empty_cell() -> None:
    stream = io.StringIO(newline="")
    row = a_comment(1, "text", theme=None, theme_name="", strength=None, sentiment=None, sentiment_score=0.1)
    write_table(stream, comment_table(lambda: [row]))
    found = _rows(stream.getvalue())[0]
    assert [
        found[name] for name in ("theme_id", "theme", "theme_strength", "sentiment", "sentiment_score")
    ] == [""] * 5


@given(st.sampled_from(RISKY), TEXT)
def test_that_no_spreadsheet_takes_a_comment_for_a_formula(risky: str, text: str) -> None:
    cell = _rows(_written([risky + text]))[0]["text"]
    assert cell.startswith("'")
    assert cell[1:] == risky + text


@given(st.sampled_from(RISKY), TEXT)
def test_that_names_and_statements_are_guarded_too(risky: str, text: str) -> None:
    stream = io.StringIO(newline="")
    theme = a_theme(1, risky + text, words=(risky + text,))
    write_table(stream, theme_table([theme], {theme.id: [risky + text]}))
    priority = PriorityRow("p1", risky + text, ((theme.id, risky + text),), 1, None, "2026-01-01")
    write_table(stream, priority_table([priority]))
    cells = [cell for row in csv.reader(io.StringIO(stream.getvalue(), newline="")) for cell in row]
    assert not any(cell.startswith(tuple(RISKY)) for cell in cells if cell)


@settings(max_examples=100, deadline=None)
@given(
    texts=st.lists(st.tuples(st.sampled_from(["", "'", "''", "'=", "=", "@"]), TEXT), min_size=1, max_size=6)
)
def test_that_our_own_comments_come_in_again_byte_for_byte(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str]]
) -> None:
    wanted = [f"word {start}{text}" if start == "" else f"{start}{text} word" for start, text in texts]
    path: Path = tmp_path_factory.mktemp("again") / "comments.csv"
    path.write_bytes(_written(wanted).encode("utf-8"))
    looked_at = preview(path)
    drafts = [row for row in read(looked_at) if isinstance(row, SubmissionDraft)]
    assert looked_at.mapping.adapter == "findings.comments"
    assert [draft.comments[0].text for draft in drafts] == wanted


def test_that_themes_tell_who_named_them_and_what_they_call_for() -> None:
    stream = io.StringIO(newline="")
    themes = [a_theme(1), a_theme(2, "Libraries", named_by_person=True)]
    priorities = [
        PriorityRow("p1", "More buses", ((themes[0].id, "Buses, late"),), 40, 0.5, "2026-01-01"),
        PriorityRow(
            "p2", "New stops", ((themes[0].id, "Buses, late"), (themes[1].id, "Libraries")), 90, None, ""
        ),
    ]
    write_table(stream, theme_table(themes, statements_by_theme(priorities)))
    found = _rows(stream.getvalue())
    assert [row["named_by"] for row in found] == ["machine", "person"]
    assert [row["priority"] for row in found] == ["More buses; New stops", "New stops"]
    assert (found[0]["share"], found[0]["negative"], found[0]["abstained"]) == ("0.4000", "30", "2")


def test_that_the_same_rows_give_the_same_bytes() -> None:
    assert _written(["a b c", "=d"]) == _written(["a b c", "=d"])
