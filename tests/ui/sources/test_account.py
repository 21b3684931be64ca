"""What was not taken in stays accounted for: rejected rows with their reason, changed rows before and now."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE, Settle
from workbench.domain.selection import Selection
from workbench.store.study import Study
from workbench.ui.bench import Bench
from workbench.ui.notices import Notice
from workbench.ui.sources.intake import Intake
from workbench.ui.sources.page import SourcesPage
from workbench.ui.sources.texts import SourceTexts

FILE = """id,comment
1,The lamp at the bridge has been out since March
2,The benches by the river are lovely to sit on
3,More evenings at the library would help
4,too,many
"""


@pytest.fixture
def intake(open_bench: Bench) -> Intake:
    return Intake(open_bench.desk, open_bench.verbs)


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, intake: Intake, settle: Settle) -> SourcesPage:
    made = SourcesPage(open_bench, intake)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    settle()
    return made


def bring(page: SourcesPage, file: Path, settle: Settle) -> None:
    page.drop.dropped.emit([file])
    settle()
    page.preview.accept.click()
    settle()


@pytest.fixture
def imported(page: SourcesPage, tmp_path: Path, settle: Settle) -> Path:
    path = tmp_path / "lamps.csv"
    path.write_text(FILE, encoding="utf-8")
    bring(page, path, settle)
    return path


def newer(imported: Path) -> Path:
    path = imported.with_name("newer.csv")
    path.write_text(FILE.replace("More evenings", "Fewer evenings"), encoding="utf-8")
    return path


def test_that_the_source_that_came_last_is_accounted_for(page: SourcesPage, imported: Path) -> None:
    assert page.list.currentIndex().row() == 1
    assert "lamps.csv" in page.account._title.text()
    model = page.account.rejected.model()
    assert (model.index(0, 0).data(), model.index(0, 2).data()) == ("4", "4,too,many")
    assert "3 cells" in model.index(0, 1).data()
    assert page.account.whole.toPlainText() == "4,too,many\n"


def test_that_changed_rows_are_shown_as_they_were_and_are(
    page: SourcesPage, imported: Path, settle: Settle
) -> None:
    bring(page, newer(imported), settle)
    assert not page.list.isColumnHidden(5)
    assert page.list.model().index(2, 5).data() == "1"
    page.account.tabs.setCurrentIndex(1)
    model = page.account.changed.model()
    assert [model.index(0, column).data() for column in range(3)] == [
        "3",
        "More evenings at the library would help",
        "Fewer evenings at the library would help",
    ]
    whole = page.account.whole.toPlainText()
    assert whole.index("More evenings") < whole.index("Fewer evenings")


def test_that_the_reckoning_of_a_newer_export_is_told(
    page: SourcesPage, intake: Intake, imported: Path, settle: Settle
) -> None:
    reports: list[object] = []
    intake.imported.connect(reports.append)
    bring(page, newer(imported), settle)
    from workbench.ui.sources.intake_texts import IntakeTexts

    told = IntakeTexts().accounted(reports[0])  # pyright: ignore[reportArgumentType] - what the signal carries
    assert told.startswith("4 rows: 0 new and taken in, 1 rejected, 3 already here. 1 of the rows")


def test_that_it_is_accounted_for_where_one_reads_from_right_to_left(
    page: SourcesPage, tmp_path: Path, settle: Settle
) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    (tmp_path / "a.csv").write_text(FILE, encoding="utf-8")
    bring(page, tmp_path / "a.csv", settle)
    assert page.list.currentIndex().row() == 1
    assert page.account.isVisible()
    assert page.account.whole.toPlainText() == "4,too,many\n"


def test_that_a_source_without_trouble_shows_none(page: SourcesPage, imported: Path) -> None:
    assert page.list.isColumnHidden(5)


def test_that_rejected_rows_can_be_written(
    page: SourcesPage, imported: Path, tmp_path: Path, settle: Settle
) -> None:
    told: list[Notice] = []
    page._bench.notices.told.connect(told.append)
    page.account.write_to(tmp_path / "out.csv")
    settle()
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert (row["source"], row["row"], row["raw"]) == ("lamps.csv", "4", "4,too,many\n")
    assert "personal data" in told[-1].body


def test_that_a_table_that_cannot_be_written_is_told_of(
    page: SourcesPage, imported: Path, tmp_path: Path, settle: Settle
) -> None:
    told: list[Notice] = []
    page._bench.notices.told.connect(told.append)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    page.account.write_to(tmp_path / "file" / "out.csv")
    settle()
    assert told[-1].kind == "problem"
    assert "no half-written file" in told[-1].body


def test_that_safe_view_covers_rows_nobody_looked_through(
    page: SourcesPage, imported: Path, settle: Settle
) -> None:
    page._bench.safe_view.turn(on=True)
    assert page.account.rejected.model().index(0, 2).data() == "[covered]"
    assert page.account.whole.toPlainText() == "[covered]"
    assert not page.account.write.isEnabled()
    bring(page, newer(imported), settle)
    page.account.tabs.setCurrentIndex(1)
    assert page.account.changed.model().index(0, 1).data() == "[covered]"
    page._bench.safe_view.turn(on=False)
    assert page.account.changed.model().index(0, 1).data().startswith("More evenings")


def test_that_changed_rows_are_taken_over_and_kept_again(
    qtbot: QtBot, page: SourcesPage, imported: Path, open_bench: Bench, settle: Settle
) -> None:
    bring(page, newer(imported), settle)
    texts = SourceTexts()
    assert not page.account.take.isVisible()
    page.account.tabs.setCurrentIndex(1)
    assert page.account.take.isVisible()
    assert page.account.take.text() == texts.take_over
    with qtbot.waitSignal(page.account.exchanged, timeout=PATIENCE):
        page.account.take.click()
    settle()
    assert page.account.take.text() == texts.keep_earlier
    assert page.account.take.isVisible()
    assert "Fewer evenings at the library would help" in told(open_bench, settle)
    page.account.take.click()
    settle()
    assert page.account.take.text() == texts.take_over
    assert "More evenings at the library would help" in told(open_bench, settle)


def test_that_an_older_export_says_why_it_cannot_be_taken_over(
    page: SourcesPage, imported: Path, open_bench: Bench, settle: Settle
) -> None:
    for name in ("Fewer", "Other"):
        path = imported.with_name(f"{name}.csv")
        path.write_text(FILE.replace("More evenings", f"{name} evenings"), encoding="utf-8")
        bring(page, path, settle)
    page.account.tabs.setCurrentIndex(1)
    page.account.take.click()
    settle()
    assert "Other evenings at the library would help" in told(open_bench, settle)
    notices: list[Notice] = []
    open_bench.notices.told.connect(notices.append)
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    settle()
    page.account.tabs.setCurrentIndex(1)
    page.account.take.click()
    settle()
    assert [(each.headline, each.body) for each in notices] == [
        (page.account._texts.none_moved, page.account._texts.newer_holds)
    ]
    assert "Other evenings at the library would help" in told(open_bench, settle)


def test_that_a_newer_export_can_be_taken_over_as_it_comes_in(
    page: SourcesPage, imported: Path, open_bench: Bench, settle: Settle
) -> None:
    page.drop.dropped.emit([newer(imported)])
    settle()
    assert page.preview.taking_over.isVisible()
    assert not page.preview.taking_over.isChecked()
    page.preview.taking_over.click()
    page.preview.accept.click()
    settle()
    assert "Fewer evenings at the library would help" in told(open_bench, settle)
    open_bench.edits.undo()
    settle()
    assert "More evenings at the library would help" in told(open_bench, settle)


def told(bench: Bench, settle: Settle) -> list[str]:
    """Return the comments of the study."""
    found: list[str] = []

    def read(study: Study) -> list[str]:
        return [row.text for row in bench.verbs.rows(study, bench.verbs.keys(study, Selection(), "file"))]

    bench.desk.ask(read, found.extend)
    settle()
    return found


def test_that_rows_are_laid_out_only_when_their_tab_is_in_front(
    page: SourcesPage, imported: Path, settle: Settle
) -> None:
    bring(page, newer(imported), settle)
    account = page.account
    assert (account.rejected.model().rowCount(), account.changed.model().rowCount()) == (1, 0)
    account.tabs.setCurrentIndex(1)
    assert account.changed.model().rowCount() == 1
    page._bench.safe_view.turn(on=True)
    assert (account.rejected.model().rowCount(), account.changed.model().rowCount()) == (0, 1)
    account.tabs.setCurrentIndex(0)
    assert account.rejected.model().index(0, 2).data() == "[covered]"
    assert account.rejected.currentIndex().row() == 0
