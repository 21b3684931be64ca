"""The small windows: what they show, that they follow what is done, and that closing them leaves nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from tests.ui.hands import HandVerbs
from workbench.domain.codebook import Codebook, Entry
from workbench.domain.recipe import Recipe
from workbench.services.doctor import Finding
from workbench.ui.assembly import Workbench
from workbench.ui.bench import Bench
from workbench.ui.dialogs.analysis import AnalysisDialog
from workbench.ui.dialogs.history import HistoryDialog
from workbench.ui.dialogs.small import about_dialog, doctor_dialog, shortcuts_dialog


class HealthyVerbs(HandVerbs):
    def examine(self) -> list[Finding]:
        return [Finding("memory", "good", "8 GiB"), Finding("model", "bad", "its <b>fingerprint</b> differs")]


@pytest.fixture
def verbs() -> HealthyVerbs:
    return HealthyVerbs()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


class TestOfFindingThemes:
    @pytest.fixture
    def dialog(self, bench: Bench, parent: QWidget) -> AnalysisDialog:
        return AnalysisDialog(parent, bench)

    def test_that_it_suggests_what_is_usual(self, dialog: AnalysisDialog) -> None:
        assert dialog.recipe() == Recipe()

    def test_that_the_keyboard_begins_at_what_is_chosen(self, dialog: AnalysisDialog) -> None:
        assert dialog.focusWidget() is dialog.sizes.checkedButton()

    @pytest.mark.parametrize(("choice", "granularity"), [(0, 0.4), (1, 1.0), (2, 2.0), (3, 4.0)])
    def test_that_finer_means_finer(self, dialog: AnalysisDialog, choice: int, granularity: float) -> None:
        dialog.sizes.buttons()[choice].click()
        assert dialog.recipe().granularity == granularity

    def test_that_a_specialist_chooses_method_and_seed(self, dialog: AnalysisDialog) -> None:
        dialog.method.setCurrentIndex(dialog.method.findData("classic"))
        dialog.seed.setText("42")
        assert dialog.recipe() == Recipe("classic", 42)

    @pytest.mark.parametrize("typed", ["", "abc", "-3"])
    def test_that_no_seed_is_the_usual_seed(self, qtbot: QtBot, dialog: AnalysisDialog, typed: str) -> None:
        dialog.seed.clear()
        qtbot.keyClicks(dialog.seed, typed)
        assert dialog.recipe().seed in {0, 3}

    def test_that_a_codebook_is_chosen_with_only_its_codes_and_left_again(
        self, dialog: AnalysisDialog, settle: Settle, tmp_path: Path
    ) -> None:
        path = tmp_path / "codes.csv"
        path.write_text("name\nBuses\nParks\n", encoding="utf-8")
        assert not dialog.codebook.only.isEnabled()
        dialog.codebook.take(path)
        assert not dialog.start.isEnabled()
        settle()
        dialog.codebook.only.click()
        entries = (Entry("Buses"), Entry("Parks"))
        assert dialog.recipe() == Recipe(codebook=Codebook(entries, only=True))
        assert dialog.start.isEnabled()
        dialog.codebook.files.setCurrentIndex(0)
        dialog.codebook.files.activated.emit(0)
        assert dialog.recipe() == Recipe()

    def test_that_a_file_that_is_no_codebook_is_told(
        self, dialog: AnalysisDialog, settle: Settle, tmp_path: Path
    ) -> None:
        path = tmp_path / "codes.csv"
        path.write_text("why\nlate\n", encoding="utf-8")
        dialog.codebook.take(path)
        settle()
        assert "no column with the names of the codes" in dialog.codebook.told.text()
        assert dialog.recipe() == Recipe()
        assert dialog.start.isEnabled()

    def test_that_what_is_chosen_is_told_once_and_the_dialog_goes(
        self, qtbot: QtBot, dialog: AnalysisDialog
    ) -> None:
        dialog.show()
        with qtbot.waitSignal(dialog.chosen) as told:
            dialog.start.click()
        assert told.args == [Recipe(), False]
        assert not dialog.isVisible()


def test_that_the_history_follows_what_is_done(open_bench: Bench, parent: QWidget, settle: Settle) -> None:
    dialog = HistoryDialog(parent, open_bench)
    settle()
    before = dialog.list.model().rowCount()
    open_bench.edits.rename_theme(open_bench.overview.themes[0].id, "Late buses")
    settle()
    model = dialog.list.model()
    assert model.rowCount() == before + 1
    assert model.index(0, 3).data() == "Rename “Buses” to “Late buses”"
    open_bench.edits.undo()
    settle()
    assert "taken back" in {model.index(row, 4).data() for row in range(model.rowCount())}
    dialog.close()
    open_bench.edits.redo()
    settle()


def test_that_the_history_leads_back_several_steps(
    open_bench: Bench, parent: QWidget, settle: Settle
) -> None:
    theme = open_bench.overview.themes[0].id
    for name in ("Late", "Later", "Latest"):
        open_bench.edits.rename_theme(theme, name)
    settle()
    dialog = HistoryDialog(parent, open_bench)
    settle()
    assert not dialog.back.isEnabled()
    dialog.list.selectRow(1)
    assert dialog.back.text().startswith("&Back to before this (2 step")
    dialog.back.click()
    settle()
    found = open_bench.overview.theme(theme)
    assert found is not None
    assert found.name == "Late"
    assert not dialog.back.isEnabled()
    dialog.close()


def test_that_every_key_of_the_window_is_listed(workbench: Workbench) -> None:
    window = workbench.window
    dialog = shortcuts_dialog(window, workbench.bench, window.actions())
    model = dialog.list.model()
    listed = ", ".join(model.index(row, 1).data() for row in range(model.rowCount()))
    native = QKeySequence.SequenceFormat.NativeText
    keys = [key.toString(native) for action in window.actions() for key in action.shortcuts()]
    assert [key for key in keys if key not in listed] == []
    dialog.close()


def test_that_the_examination_fills_in_and_can_be_copied(
    bench: Bench, parent: QWidget, settle: Settle
) -> None:
    dialog = doctor_dialog(parent, bench)
    settle()
    model = dialog.list.model()
    assert [model.index(row, 0).data() for row in range(2)] == ["✓ Good", "✗ Broken"]
    assert model.index(1, 2).data() == "its <b>fingerprint</b> differs"
    copy = next(button for button in dialog.findChildren(QWidget) if button.property("kind") == "")
    copy.click()  # pyright: ignore[reportAttributeAccessIssue] - the first button of the dialog
    assert "✗ Broken · model" in QGuiApplication.clipboard().text()
    dialog.close()


def test_that_an_examination_closed_early_troubles_nobody(
    bench: Bench, parent: QWidget, settle: Settle
) -> None:
    doctor_dialog(parent, bench).close()
    settle()


def test_that_the_program_says_what_it_is(bench: Bench, parent: QWidget) -> None:
    dialog = about_dialog(parent, bench)
    assert dialog.windowTitle() == "About the workbench"
    dialog.close()
