"""The findings page: seen before they are written, written where a person says, never half."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.findings.handed_over import FILES
from tests.ui.conftest import Settle
from workbench.store.study import Study
from workbench.ui.bench import Bench
from workbench.ui.findings.page import FindingsPage
from workbench.ui.notices import Notice


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, settle: Settle) -> FindingsPage:
    made = FindingsPage(open_bench)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    settle()
    return made


@pytest.fixture
def notices(open_bench: Bench) -> list[Notice]:
    told: list[Notice] = []
    open_bench.notices.told.connect(told.append)
    return told


def test_that_the_report_is_seen_before_it_is_written(page: FindingsPage) -> None:
    assert "# Findings: City" in page.report.toPlainText()
    assert "Buses" in page.report.toPlainText()


def test_that_the_report_follows_what_is_done(open_bench: Bench, page: FindingsPage, settle: Settle) -> None:
    open_bench.edits.rename_theme(open_bench.overview.themes[0].id, "Late buses")
    settle()
    assert "Late buses" in page.report.toPlainText()


def test_that_another_study_shows_its_own_report(
    open_bench: Bench, page: FindingsPage, study_file: Path, tmp_path: Path, settle: Settle
) -> None:
    other = Path(shutil.copy(study_file, tmp_path / "other.voc"))
    open_bench.desk.close_study()
    settle()
    with Study.open(other) as study:
        study.database.execute("UPDATE study_fact SET value = 'Harbour' WHERE name = 'name'")
    open_bench.desk.open(lambda: open_bench.verbs.open_study(other))
    settle()
    assert "# Findings: Harbour" in page.report.toPlainText()
    assert Path(page.folder.text()) == tmp_path / "other findings"


def test_that_a_folder_beside_the_study_is_suggested(page: FindingsPage, study_file: Path) -> None:
    assert Path(page.folder.text()) == study_file.parent / "city findings"
    assert not page.open_folder.isVisible()


def test_that_all_files_are_written_and_told(
    page: FindingsPage, notices: list[Notice], study_file: Path, settle: Settle
) -> None:
    page.do_write.click()
    settle()
    folder = study_file.parent / "city findings"
    assert sorted(file.name for file in folder.iterdir()) == sorted({*FILES, "measures.csv"})
    assert [notice.headline for notice in notices] == [f"Wrote {len(FILES) + 1} files."]
    assert page.open_folder.isVisible()
    assert page._replaces.isVisible()


def test_that_writing_tells_how_far_it_is(open_bench: Bench, page: FindingsPage, settle: Settle) -> None:
    told: list[float | None] = []
    page.told.connect(lambda state: told.append(state.fraction))
    ended: list[bool] = []
    page.ended.connect(lambda: ended.append(True))
    page.do_write.click()
    settle()
    assert told[0] is None
    assert told[-1] == 1.0
    assert ended == [True]


def test_that_the_file_says_what_the_preview_said(
    page: FindingsPage, study_file: Path, settle: Settle
) -> None:
    shown = page.report.toPlainText().splitlines()[:20]
    page.do_write.click()
    settle()
    written = (
        (study_file.parent / "city findings" / "findings.md").read_text(encoding="utf-8").splitlines()[:20]
    )
    assert written == shown


def test_that_a_folder_that_cannot_be_written_is_told(
    page: FindingsPage, notices: list[Notice], tmp_path: Path, settle: Settle
) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("", encoding="utf-8")
    page.folder.setText(str(in_the_way))
    page.do_write.click()
    settle()
    assert [notice.kind for notice in notices] == ["problem"]
    assert page.do_write.isEnabled()


def test_that_no_folder_means_no_writing(page: FindingsPage) -> None:
    page.folder.setText("  ")
    assert not page.do_write.isEnabled()


def test_that_a_study_without_an_analysis_says_what_comes_first(
    qtbot: QtBot, bench: Bench, tmp_path: Path, settle: Settle
) -> None:
    bench.desk.open(lambda: Study.create(tmp_path / "empty.voc"))
    settle()
    page = FindingsPage(bench)
    qtbot.addWidget(page)
    page.show()
    assert not page.do_write.isVisible()
    with qtbot.waitSignal(page.analysis_wanted):
        cast("Any", page._views.currentWidget()).offer.click()


def test_that_what_is_open_is_told_with_the_way_there(qtbot: QtBot, page: FindingsPage) -> None:
    assert any("neither named nor described" in said for said in page.matters.sentences)
    assert page.matters.isVisible()
    go = page.matters.findChildren(QPushButton)[0]
    with qtbot.waitSignal(page.page_wanted, check_params_cb=lambda name: name == "themes"):
        go.click()


def test_that_formats_and_profile_are_chosen(page: FindingsPage, study_file: Path, settle: Settle) -> None:
    for name, box in page.choices.formats.items():
        box.setChecked(name in {"qdc", "xlsx"})
    page.choices.profile.setCurrentIndex(1)
    settle()
    assert "Working copy" in page.report.toPlainText()
    page.do_write.click()
    settle()
    folder = study_file.parent / "city findings"
    assert sorted(file.name for file in folder.iterdir()) == ["working-codebook.qdc", "working-findings.xlsx"]


def test_that_no_format_means_no_writing(page: FindingsPage) -> None:
    for box in page.choices.formats.values():
        box.setChecked(False)
    assert not page.do_write.isEnabled()
