"""A file that holds several things is opened to the eye, and one chooses what of it is imported."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.sources.workbooks import rows_of, xlsx, zipped
from tests.ui.conftest import Settle
from workbench.domain.intake import Preview
from workbench.ui.bench import Bench
from workbench.ui.sources.intake import Intake
from workbench.ui.sources.page import SourcesPage
from workbench.ui.sources.parts import PartsDialog

CSV = "id,comment\n1,the queue was long and it rained\n2,the staff were kind to my father\n"


@pytest.fixture
def intake(open_bench: Bench) -> Intake:
    return Intake(open_bench.desk, open_bench.verbs)


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, intake: Intake, settle: Settle) -> SourcesPage:
    made = SourcesPage(open_bench, intake)
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


def asked(page: SourcesPage) -> PartsDialog:
    dialogs = [dialog for dialog in page.findChildren(PartsDialog) if dialog.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def offered(dialog: PartsDialog) -> list[str]:
    return [dialog.list.item(place).text().split(" · ")[0] for place in range(dialog.list.count())]


def path_of(page: SourcesPage) -> Path:
    preview: Preview | None = page.preview.roles.preview
    assert preview is not None
    return preview.path


def test_that_the_sheets_of_a_workbook_can_be_chosen(
    page: SourcesPage, tmp_path: Path, settle: Settle
) -> None:
    one = rows_of([["id", "comment"], ["1", "a kind word about the library"]])
    two = rows_of([["id", "comment"], ["1", "a longer word about the swimming pool in town"]])
    book = xlsx(tmp_path / "both.xlsx", {"Small": one, "Large": two})
    page.drop.dropped.emit([book])
    settle()
    dialog = asked(page)
    assert offered(dialog) == ["Large", "Small"]
    assert dialog.ticked() == [book / "Large"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    dialog.go_on.click()
    settle()
    assert path_of(page) == book / "Large"
    assert "both.xlsx/Large" in page.preview._title.text()
    page.preview.accept.click()
    settle()
    assert path_of(page) == book / "Small"


def test_that_files_of_an_archive_are_all_ticked(
    page: SourcesPage, intake: Intake, tmp_path: Path, settle: Settle
) -> None:
    path = zipped(tmp_path / "a.zip", {"one.csv": CSV, "two.csv": CSV.replace("long", "short")})
    page.drop.dropped.emit([path])
    settle()
    assert asked(page).ticked() == [path / "one.csv", path / "two.csv"]
    asked(page).go_on.click()
    settle()
    assert intake.waiting == 1


def test_that_the_sheets_of_a_workbook_in_an_archive_can_be_chosen(
    page: SourcesPage, tmp_path: Path, settle: Settle
) -> None:
    sheet = rows_of([["id", "comment"], ["1", "a kind word about the library"]])
    book = xlsx(tmp_path / "both.xlsx", {"One": sheet, "Other": sheet}).read_bytes()
    path = zipped(tmp_path / "a.zip", {"both.xlsx": book, "two.csv": CSV})
    page.drop.dropped.emit([path])
    settle()
    assert offered(asked(page)) == ["both.xlsx", "two.csv"]
    asked(page).go_on.click()
    settle()
    dialog = asked(page)
    assert offered(dialog) == ["One", "Other"]
    dialog._tick_all(Qt.CheckState.Unchecked)
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.go_on.click()
    settle()
    assert path_of(page) == path / "both.xlsx/Other"


def test_that_nothing_ticked_leaves_the_file(
    page: SourcesPage, intake: Intake, tmp_path: Path, settle: Settle
) -> None:
    path = zipped(tmp_path / "a.zip", {"one.csv": CSV, "two.csv": CSV.replace("long", "short")})
    page.drop.dropped.emit([path])
    settle()
    dialog = asked(page)
    dialog._tick_all(Qt.CheckState.Unchecked)
    assert not dialog.go_on.isEnabled()
    dialog.reject()
    settle()
    assert not intake.is_busy
    assert not page.preview.isVisible()


def test_that_a_folder_of_letters_is_one_source(page: SourcesPage, tmp_path: Path, settle: Settle) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.txt").write_text(f"Dear city, letter {name} about the trees", encoding="utf-8")
    page.drop.dropped.emit([folder])
    settle()
    assert path_of(page) == folder
    page.preview.accept.click()
    settle()
    assert page.list.model().index(1, 1).data() == "3"


def test_that_tables_beside_letters_are_asked_about(
    page: SourcesPage, tmp_path: Path, settle: Settle
) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "a.csv").write_text(CSV, encoding="utf-8")
    (folder / "b.txt").write_text("Dear city, please plant more trees", encoding="utf-8")
    page.drop.dropped.emit([folder])
    settle()
    assert offered(asked(page)) == ["a.csv", "mixed"]
    asked(page).go_on.click()
    settle()
    assert path_of(page) == folder / "a.csv"
    page.preview.refuse.click()
    settle()
    assert path_of(page) == folder


def test_that_all_that_wait_can_be_imported_at_once(
    page: SourcesPage, intake: Intake, tmp_path: Path, settle: Settle
) -> None:
    files: list[Path] = []
    for number in range(3):
        files.append(tmp_path / f"{number}.csv")
        files[-1].write_text(CSV.replace("queue", f"queue {number}"), encoding="utf-8")
    page.drop.dropped.emit(files)
    settle()
    assert "2 more files wait" in page.preview._told.text()
    page.preview.accept_all.click()
    settle()
    assert page.list.model().rowCount() == 4
    assert not intake.is_busy


def test_that_a_file_alone_offers_no_all(page: SourcesPage, tmp_path: Path, settle: Settle) -> None:
    (tmp_path / "a.csv").write_text(CSV, encoding="utf-8")
    page.drop.dropped.emit([tmp_path / "a.csv"])
    settle()
    assert not page.preview.accept_all.isVisible()
    assert page.preview.accept.isVisible()
