"""Quotes: letter for letter, approved by a person, looked up anew, covered where data are personal, and undone."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.studies import TEXTS, analyse_by_hand, bring_in, quote_as_earlier
from workbench.domain.cells import unguarded
from workbench.domain.handover import FORMATS, Handover
from workbench.domain.problems import Problem
from workbench.domain.quoting import STEP, without_words
from workbench.services import quotes
from workbench.services.comments import keys, rows
from workbench.services.export import export_findings
from workbench.services.history import history, redo, undo, undo_back_to
from workbench.services.looking_over import checks
from workbench.services.studies import create_study
from workbench.sources.refi import read_project
from workbench.store.study import Study


@pytest.fixture
def study(tmp_path: Path):
    with create_study(tmp_path / "s.voc", "Buses") as made:
        bring_in(made, texts=(*TEXTS, "=1+1 is what 0207 946 sums up, 🚌 says ห้องสมุด", "Nothing"))
        analyse_by_hand(made, (0, 0, 1, 1, -1, 0, -1))
        yield made


def _quote(study: Study, place: int, words: str = "", *, approved: bool = True) -> str:
    comment = rows(study, [keys(study)[place]])[0]
    made = quotes.quote_words(study, comment.id, words).ids[0]
    if approved:
        quotes.approve(study, made)
    return made


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _mark(study: Study, place: int, words: str) -> None:
    key = keys(study)[place]
    start = rows(study, [key])[0].text.index(words)
    study.database.execute(
        "INSERT INTO personal_mark (comment_id, start, stop, kind, method, confidence)"
        " VALUES (?, ?, ?, 'phone', 'by hand', 1)",
        (key, start, start + len(words)),
    )


@pytest.mark.parametrize("profile", ["safe", "working"])
def test_that_every_quote_is_in_its_comment_letter_for_letter(
    study: Study, tmp_path: Path, profile: str
) -> None:
    chosen = [_quote(study, 0, "every morning"), _quote(study, 5, "946 sums up, 🚌 says"), _quote(study, 4)]
    _mark(study, 5, "0207 946")
    plan = Handover(FORMATS, "safe" if profile == "safe" else "working")
    export_findings(study, tmp_path, plan=plan)
    comments = {
        row["comment_id"]: unguarded(row["text"]) for row in _table(tmp_path / plan.file_name("comments.csv"))
    }
    told = _table(tmp_path / plan.file_name("quotes.csv"))
    for quote in told:
        text = unguarded(quote["text"])
        assert comments[quote["comment_id"]][int(quote["start"]) : int(quote["end"])] == text
    assert {row["quote_id"] for row in told if row["chosen_by"] == "person"} == set(chosen)
    covered = next(row["text"] for row in told if row["quote_id"] == chosen[1])
    assert covered == ("[phone] sums up, 🚌 says" if profile == "safe" else "946 sums up, 🚌 says")
    report = (tmp_path / plan.file_name("findings.md")).read_text(encoding="utf-8")
    assert report.count("chosen by a person") >= 3
    assert report.index("### 1. Buses") < report.index("> every morning")


def test_that_quotes_are_passages_of_the_project(study: Study, tmp_path: Path) -> None:
    _quote(study, 5, "🚌 says ห้องสมุด")
    export_findings(study, tmp_path, plan=Handover(("qdpx",)))
    found = [
        document.text[passage.start : passage.end]
        for document in read_project(tmp_path / "project.qdpx").documents
        for passage in document.passages
        if passage.name.startswith("q")
    ]
    assert found == ["🚌 says ห้องสมุด"]


def test_that_only_what_a_person_approved_is_handed_over(study: Study) -> None:
    _quote(study, 0, approved=False)
    assert quotes.handed_over(study, is_safe=True) == []
    assert {concern.matter for concern in checks(study)} >= {"quotes not approved"}


def test_that_a_quote_the_comment_does_not_bear_out_is_left_out_and_told(study: Study) -> None:
    made = _quote(study, 0)
    study.database.execute("UPDATE comment SET received = 'The bus is early' WHERE received = ?", (TEXTS[0],))
    assert [row.is_verified for row in quotes.list_quotes(study) if row.id == made] == [False]
    assert quotes.handed_over(study, is_safe=True) == []
    assert {concern.matter for concern in checks(study)} >= {"quotes broken"}


def test_that_no_word_of_a_comment_is_in_the_steps(study: Study) -> None:
    _quote(study, 0, "every morning")
    labels = [row.label for row in history(study)]
    assert STEP in labels
    assert [label for label in labels if "morning" in label] == []


def test_that_steps_kept_with_words_are_told_without(study: Study) -> None:
    quote_as_earlier(study)
    step = history(study)[0]
    assert step.label.startswith("Quote “")
    assert undo_back_to(study, step.number).label == "Quote words of a comment"
    assert without_words("Rename “a” to “Quote “b””") == "Rename “a” to “Quote “b””"


def test_that_quoting_approving_and_removing_can_be_undone(study: Study) -> None:
    made = _quote(study, 0, approved=False)
    quotes.approve(study, made)
    quotes.remove(study, made)
    assert quotes.list_quotes(study) == []
    undo(study)
    assert [row.approved for row in quotes.list_quotes(study)] == [True]
    undo(study)
    assert [row.approved for row in quotes.list_quotes(study)] == [False]
    undo(study)
    assert quotes.list_quotes(study) == []
    redo(study)
    assert [row.text for row in quotes.list_quotes(study)] == [TEXTS[0]]


def test_that_white_space_at_the_ends_is_no_part_of_a_quote(study: Study) -> None:
    quotes.quote(study, keys(study)[0], 3, 8)
    assert quotes.list_quotes(study)[0].text == "bus"


def test_that_what_cannot_be_quoted_is_told(study: Study) -> None:
    comment = rows(study, [keys(study)[0]])[0]
    for make, code in (
        (lambda: quotes.quote_words(study, comment.id, "Every Morning"), "quote.not_verbatim"),
        (lambda: quotes.quote(study, comment.key, 3, 4), "quote.empty"),
        (lambda: quotes.quote(study, 999, 0, 4), "comment.missing"),
        (lambda: quotes.remove(study, "q1"), "quote.missing"),
        (lambda: quotes.approve(study, "q1"), "quote.missing"),
    ):
        with pytest.raises(Problem) as told:
            make()
        assert told.value.code == code
