"""What a person sets once holds at once and tomorrow."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QComboBox

from tests.ui.conftest import Settle
from tests.ui.hands import HandVerbs
from workbench.domain.recipe import Recipe
from workbench.ui.assembly import Workbench, assemble
from workbench.ui.dialogs.analysis import AnalysisDialog
from workbench.ui.look.appearance import Mode
from workbench.ui.memory import Memory
from workbench.ui.preferences.dialog import PreferencesDialog


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "window.ini")


@pytest.fixture
def dialog(workbench: Workbench, memory: Memory, calm: Settle) -> PreferencesDialog:
    made = PreferencesDialog(workbench.window, workbench.bench, memory)
    made.show()
    calm()
    return made


def choose(box: QComboBox, value: object) -> None:
    """Choose an entry as a person does."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_that_look_and_size_change_at_once_and_are_remembered(
    dialog: PreferencesDialog, workbench: Workbench, memory: Memory
) -> None:
    choose(dialog.mode, Mode.CONTRAST.value)
    choose(dialog.scale, 1.5)
    assert workbench.bench.appearance.look.high_contrast
    assert workbench.bench.appearance.scale == 1.5
    assert memory.mode == Mode.CONTRAST
    choose(dialog.scale, 1.0)


def test_that_what_the_analysis_uses_is_proposed_next_time(
    dialog: PreferencesDialog, workbench: Workbench, memory: Memory, calm: Settle
) -> None:
    choose(dialog.fineness, 2.0)
    choose(dialog.method, "classic")
    assert memory.recipe == Recipe("classic", 0, 2.0)
    asked = AnalysisDialog(workbench.window, workbench.bench, memory.recipe)
    calm()
    assert asked.recipe() == Recipe("classic", 0, 2.0)
    asked.close()


def test_that_the_coder_of_the_window_is_the_one_named_here(
    dialog: PreferencesDialog, workbench: Workbench
) -> None:
    dialog.coder.setText("  Ada  L. ")
    dialog.coder.editingFinished.emit()
    assert workbench.bench.coder.name == "Ada L."


def test_that_a_day_can_begin_with_safe_view(
    dialog: PreferencesDialog, memory: Memory, qapp: QApplication
) -> None:
    dialog.safe.setChecked(True)
    tomorrow = assemble(qapp, HandVerbs(), memory)
    assert tomorrow.bench.safe_view.is_on
    tomorrow.stop()


def test_that_the_window_speaks_the_chosen_language_from_the_next_start_on(
    dialog: PreferencesDialog, memory: Memory, qapp: QApplication
) -> None:
    before = QLocale()
    assert dialog.language.count() >= 2
    choose(dialog.language, "en")
    assert QLocale() == before
    memory.keep_language("de")
    tomorrow = assemble(qapp, HandVerbs(), memory)
    assert QLocale().language() == QLocale.Language.German
    tomorrow.stop()
    QLocale.setDefault(before)


def test_that_what_is_not_understood_is_left_out(memory: Memory) -> None:
    memory._settings.setValue("recipe", "{")
    assert memory.recipe == Recipe()
    memory._settings.setValue("recipe", '{"granularity": -1}')
    assert memory.recipe == Recipe()
