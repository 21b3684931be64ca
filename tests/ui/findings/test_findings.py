"""The findings page: seen before they are written, written where a person says, never half."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidgetItem, QPushButton
from pytestqt.qtbot import QtBot

from tests.findings.handed_over import FILES
from tests.ui.conftest import PATIENCE, Settle
from workbench.domain.concerns import PLACES, Concern, Matter
from workbench.domain.selection import Selection
from workbench.findings.content import FindingsContent
from workbench.findings.seen import SeenReport
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.bench import Bench
from workbench.ui.findings.page import FindingsPage
from workbench.ui.findings.texts import FindingsTexts
from workbench.ui.look.appearance import Mode
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
    assert "Findings: City" in page.report.view.toPlainText()
    assert "Buses" in page.report.view.toPlainText()


def test_that_the_report_follows_what_is_done(open_bench: Bench, page: FindingsPage, settle: Settle) -> None:
    open_bench.edits.rename_theme(open_bench.overview.themes[0].id, "Late buses")
    settle()
    assert "Late buses" in page.report.view.toPlainText()


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
    assert "Findings: Harbour" in page.report.view.toPlainText()
    assert Path(page.folder.text()) == tmp_path / "other findings"


def test_that_what_was_mended_elsewhere_is_no_longer_open(
    open_bench: Bench, page: FindingsPage, settle: Settle
) -> None:
    page.tabs.setCurrentIndex(1)
    before = page.matters.sentences
    page.hide()
    open_bench.edits.rename_theme(open_bench.overview.themes[0].id, "Late buses")
    settle()
    page.show()
    settle()
    assert page.tabs.currentIndex() == 1
    assert any("2 themes of 2 were neither named" in said for said in before)
    assert any("1 theme of 2 was neither named" in said for said in page.matters.sentences)


def test_that_another_study_tells_its_own_open_matters(
    open_bench: Bench, page: FindingsPage, study_file: Path, tmp_path: Path, settle: Settle
) -> None:
    other = Path(shutil.copy(study_file, tmp_path / "other.voc"))
    page.tabs.setCurrentIndex(1)
    before = page.matters.sentences
    open_bench.desk.open(lambda: open_bench.verbs.open_study(other))
    settle()
    assert page.matters.sentences == before
    assert page.matters.isVisible()


def test_that_the_report_is_the_one_chosen_on_the_other_tab(page: FindingsPage, settle: Settle) -> None:
    page.tabs.setCurrentIndex(1)
    page.choices.profile.setCurrentIndex(1)
    settle()
    page.tabs.setCurrentIndex(0)
    settle()
    assert "Working copy" in page.report.view.toPlainText()


def test_that_the_report_of_others_is_gone_at_once(page: FindingsPage) -> None:
    page.choices.profile.setCurrentIndex(1)
    assert "Findings: City" not in page.report.view.toPlainText()


def test_that_safe_view_never_shows_the_working_copy(
    open_bench: Bench, page: FindingsPage, settle: Settle
) -> None:
    page.choices.profile.setCurrentIndex(1)
    settle()
    open_matters = page.matters.sentences
    open_bench.safe_view.turn(on=True)
    assert page.report.view.toPlainText() == page._texts.preview_busy  # at once, whatever the desk is doing
    assert page.report.covered.isVisible()
    settle()
    assert "Findings: City" in page.report.view.toPlainText()
    assert "Working copy" not in page.report.view.toPlainText()
    assert page.matters.sentences == open_matters
    open_bench.safe_view.turn(on=False)
    settle()
    assert "Working copy" in page.report.view.toPlainText()
    assert not page.report.covered.isVisible()


def test_that_a_working_copy_on_its_way_is_not_shown_once_safe_view_is_on(
    open_bench: Bench, page: FindingsPage, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.choices.profile.setCurrentIndex(1)
    open_bench.edits.rename_theme(open_bench.overview.themes[0].id, "Late buses")
    settle()
    shown: list[str] = []
    show, see = page.report.view.show_html, open_bench.verbs.see_report
    begun, may_end = threading.Event(), threading.Event()
    monkeypatch.setattr(
        page.report.view, "show_html", lambda html, *pictures: shown.append(html) or show(html, *pictures)
    )

    def see_slowly(study: Study, content: FindingsContent) -> tuple[FindingsContent, SeenReport]:
        begun.set()
        assert may_end.wait(PATIENCE / 1000)
        return see(study, content)

    open_bench.verbs.see_report = see_slowly
    page.report.turn()
    assert begun.wait(PATIENCE / 1000)
    open_bench.safe_view.turn(on=True)
    may_end.set()
    settle()
    assert "Findings: City" in page.report.view.toPlainText()
    assert any("Findings: City" in html for html in shown)
    assert not any("Working copy" in html for html in shown)


def test_that_safe_view_is_not_spoken_of_where_nothing_is_withheld(
    open_bench: Bench, page: FindingsPage, settle: Settle
) -> None:
    shown = page.report.view.document()
    open_bench.safe_view.turn(on=True)
    settle()
    assert page.report.view.document() is shown
    assert not page.report.covered.isVisible()


def test_that_another_look_lays_the_report_out_only_with_its_pictures(
    open_bench: Bench, page: FindingsPage, settle: Settle
) -> None:
    open_bench.appearance.choose_mode(Mode.LIGHT)
    settle()
    shown = page.report.view.document()
    open_bench.appearance.choose_mode(Mode.DARK)
    assert page.report.view.document() is shown
    settle()
    assert page.report.view.document() is not shown
    open_bench.appearance.choose_mode(Mode.SYSTEM)
    settle()


def test_that_agreement_is_told_with_its_measure(bench: Bench) -> None:
    said = FindingsTexts().concern(Concern("low agreement", 3, 5, 0.4))
    assert said.endswith(("0.40 of 1.", "0.4 of 1."))


@pytest.mark.parametrize("matter", ["names in groups", "groups called names"])
def test_that_columns_of_names_are_named(matter: Matter) -> None:
    said = FindingsTexts().concern(Concern(matter, 3, 2, about=("desk %1", "Name")))
    assert "“desk %1”, “Name”" in said
    assert "%3" not in said


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
    assert not page.open_folder.isHidden()
    assert not page._replaces.isHidden()


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
    headings = [words for _, words in page.report.view.headings()]
    page.do_write.click()
    settle()
    written = (study_file.parent / "city findings" / "findings.md").read_text(encoding="utf-8")
    assert headings == [line.lstrip("# ") for line in written.splitlines() if line.startswith("#")]
    assert len(headings) > 8


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


def test_that_a_study_without_comments_says_what_comes_first(
    qtbot: QtBot, bench: Bench, tmp_path: Path, settle: Settle
) -> None:
    bench.desk.open(lambda: Study.create(tmp_path / "empty.voc"))
    settle()
    page = FindingsPage(bench)
    qtbot.addWidget(page)
    page.show()
    assert not page.do_write.isVisible()
    with qtbot.waitSignal(page.import_wanted):
        cast("Any", page._views.currentWidget()).offer.click()


def test_that_what_is_open_is_told_with_the_way_there(qtbot: QtBot, page: FindingsPage) -> None:
    assert any("neither named nor described" in said for said in page.matters.sentences)
    page.tabs.setCurrentIndex(1)
    assert page.matters.isVisible()
    go = page.matters.findChildren(QPushButton)[0]
    with qtbot.waitSignal(page.page_wanted, check_params_cb=lambda name: name == "themes"):
        go.click()


def test_that_formats_and_profile_are_chosen(page: FindingsPage, study_file: Path, settle: Settle) -> None:
    for name, box in page.choices.formats.items():
        box.setChecked(name in {"qdc", "xlsx"})
    page.choices.profile.setCurrentIndex(1)
    settle()
    assert "Working copy" in page.report.view.toPlainText()
    page.do_write.click()
    settle()
    folder = study_file.parent / "city findings"
    assert sorted(file.name for file in folder.iterdir()) == ["working-codebook.qdc", "working-findings.xlsx"]


def test_that_no_format_means_no_writing(page: FindingsPage) -> None:
    for box in page.choices.formats.values():
        box.setChecked(False)
    assert not page.do_write.isEnabled()


def parts_of(page: FindingsPage) -> dict[str, QListWidgetItem]:
    rows = [page.report.sections.item(place) for place in range(page.report.sections.count())]
    return {row.text(): row for row in rows}


def test_that_the_report_is_a_page_with_headings_tables_and_pictures(page: FindingsPage) -> None:
    html = page.report.view.document().toHtml()
    assert (1, "Findings: City") in page.report.view.headings()
    assert "| --- |" not in page.report.view.toPlainText()
    assert '<img src="report:themes"' in html
    assert "<table" in html


def test_that_a_section_is_left_out_and_the_report_says_so(
    open_bench: Bench, page: FindingsPage, settle: Settle
) -> None:
    gathered: list[object] = []
    gather = open_bench.verbs.gather_findings
    open_bench.verbs.gather_findings = lambda study, plan: gathered.append(plan) or gather(study, plan)
    parts_of(page)["What people say"].setCheckState(Qt.CheckState.Unchecked)
    settle()
    assert (2, "What people say") not in page.report.view.headings()
    assert "left out 1 section of it: “What people say”" in page.report.view.toPlainText()
    assert parts_of(page)["What people say"].checkState() == Qt.CheckState.Unchecked
    open_bench.edits.undo()
    settle()
    assert (2, "What people say") in page.report.view.headings()
    assert gathered == []


def test_that_what_always_stays_has_no_box(page: FindingsPage) -> None:
    row = parts_of(page)["How this was found, and its limits"]
    assert not row.flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_that_a_row_leads_to_its_section(page: FindingsPage) -> None:
    sections = page.report.sections
    for place, words in enumerate(list(parts_of(page))):
        sections.setCurrentRow(place)
        assert page.report.view.textCursor().block().text() == ("Findings: City" if place == 0 else words)


@pytest.mark.parametrize(
    ("concern", "place", "chosen"),
    [
        (Concern("personal data open", 3), "personal data", Selection()),
        (Concern("names in themes", 1, about=("t1",)), "themes", Selection(themes=("t1",))),
        (Concern("themes not reviewed", 1, about=("t2",)), "themes", Selection(themes=("t2",))),
        (Concern("many unassigned", 3), "themes", Selection(unassigned=True)),
        (Concern("languages unheard", 3, about=("th",)), "comments", Selection(languages=("th",))),
        (Concern("counts withheld", 3), "sources", Selection()),
        (Concern("nothing coded"), "coding", Selection()),
    ],
)
def test_that_each_open_matter_leads_to_where_it_is_mended(
    qtbot: QtBot, open_bench: Bench, page: FindingsPage, concern: Concern, place: str, chosen: Selection
) -> None:
    with qtbot.waitSignal(page.page_wanted, check_params_cb=lambda name: name == place):
        page.mend(concern)
    assert open_bench.selection.value == chosen


def test_that_matters_of_this_page_lead_to_its_controls(
    open_bench: Bench, page: FindingsPage, settle: Settle
) -> None:
    asked: list[int] = []
    open_bench.desk.ask(lambda study: open_bench.verbs.keys(study, Selection(), "file"), asked.extend)
    settle()
    open_bench.edits.quote(asked[0], (0, 3), lambda: None)
    settle()
    page.tabs.setCurrentIndex(1)
    page.activateWindow()
    page.mend(Concern("small counts told", 3))
    assert page.focusWidget() is page.choices.profile
    page.mend(Concern("quotes not approved", 1))
    assert page.focusWidget() is page.quotes.boxes[0]


def test_that_comments_nobody_looked_through_are_looked_through(qtbot: QtBot, page: FindingsPage) -> None:
    with qtbot.waitSignal(page.look_wanted):
        page.mend(Concern("not looked through", 2))


def test_that_every_open_matter_has_a_way(page: FindingsPage) -> None:
    every = [Concern(matter, 1, 2, 0.5, ("x",)) for matter in PLACES]
    page.matters.show_concerns(every)
    assert len(page.matters.findChildren(QPushButton)) >= len(every)
    assert page.tabs.tabText(1).startswith("Check and write")


def test_that_the_same_report_is_not_laid_out_again(
    open_bench: Bench, page: FindingsPage, settle: Settle
) -> None:
    shown = page.report.view.document()
    page.report.turn()
    settle()
    assert page.report.view.document() is shown
    open_bench.edits.rename_theme(open_bench.overview.themes[0].id, "Late buses")
    settle()
    assert page.report.view.document() is not shown


def test_that_keys_enlarge_the_report_alone_while_one_reads_it(city: Workbench, calm: Settle) -> None:
    window, appearance = city.window, city.bench.appearance
    window.show_page("findings")
    calm()
    assert window.workspace is not None
    page = window.workspace.built("findings")
    assert isinstance(page, FindingsPage)
    window.activateWindow()
    page.report.view.setFocus()
    QTest.keyClick(page.report.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert (page.report.view.zoom, appearance.scale) == (1.15, 1.0)
    window.workspace.filters.search.setFocus()
    QTest.keyClick(window.workspace.filters.search, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert (page.report.view.zoom, appearance.scale) == (1.15, 1.1)
