"""What a researcher does with a petition: see it as one letter, judge what was marked, show it to others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.researcher import Researcher
from tests.ui.conftest import PATIENCE
from tests.ui.hands import HandVerbs
from workbench.store.study import Study
from workbench.ui.assembly import Workbench, assemble
from workbench.ui.campaigns.page import CampaignsPage
from workbench.ui.memory import Memory
from workbench.ui.personal_data.model import Column
from workbench.ui.personal_data.page import PersonalDataPage
from workbench.ui.sources.page import SourcesPage
from workbench.ui.verbs import Verbs

LETTER = "Dear council, please keep the swimming baths at Mill Lane open for all the children of this town."
OWN = "My daughter learned to swim there. Call me on 020 7946 0018 if you want to hear more."
ROWS = (
    "comment",
    *[f'"{LETTER}"'] * 3,
    f'"{LETTER} {OWN}"',
    "The park is dark at night",
    "More benches please",
)


@pytest.fixture
def real(qapp: QApplication, tmp_path: Path) -> Iterator[Workbench]:
    """Return a window whose worker is the program itself."""
    made = assemble(qapp, Verbs(), Memory(tmp_path / "window.ini"))
    made.window.show()
    yield made
    made.window.close()
    made.stop()


def takes_in(qtbot: QtBot, researcher: Researcher, folder: Path) -> None:
    """Make a study, drop a petition on it, import it, and wait until it has been looked through."""
    petition = folder / "petition.csv"
    petition.write_text("\n".join(ROWS), encoding="utf-8")
    workbench = researcher.workbench
    workbench.bench.desk.open(lambda: Study.create(folder / "town.voc", "Town"))
    researcher.waits()
    researcher.drops(petition, researcher.window)
    preview = researcher.sees(SourcesPage).preview
    with qtbot.waitSignal(workbench.analysis.ended, timeout=4 * PATIENCE):
        researcher.clicks(preview.accept)
    researcher.waits()


def walks_through(researcher: Researcher) -> None:
    """See the campaign, dismiss a mark, take that back, and cover what is marked."""
    researcher.goes_to("campaigns")
    campaigns = researcher.sees(CampaignsPage)
    assert [campaigns.table.index(0, column).data() for column in (1, 2)] == ["4", "2"]
    assert campaigns.letter.toPlainText() == LETTER
    assert campaigns.voices.table.index(1, 0).data().startswith("Added: My daughter")

    researcher.presses("Ctrl+Shift+K")
    researcher.waits()
    assert campaigns.is_denied
    assert researcher.window.doings.campaign.text() == "This is a &campaign after all"
    researcher.presses("Ctrl+Z")
    researcher.waits()
    assert not campaigns.is_denied

    researcher.goes_to("personal data")
    page = researcher.sees(PersonalDataPage)
    kinds = [page.table.index(row, Column.KIND).data() for row in range(page.table.rowCount())]
    phone = kinds.index("Phone number")
    page.list.setFocus()
    page.list.selectRow(phone)
    QTest.keyClick(page.list, Qt.Key.Key_D)
    researcher.waits()
    assert page.table.index(phone, Column.STATE).data() == "✕ Dismissed"
    researcher.presses("Ctrl+Z")
    researcher.waits()
    assert page.table.index(phone, Column.STATE).data() == "? Open"

    researcher.clicks(page.read)
    researcher.waits()
    assert researcher.window.reader is not None
    assert "020 7946" in researcher.window.reader.text.toPlainText()
    researcher.presses("Ctrl+Shift+S")
    researcher.waits()
    shown = researcher.window.reader.text.toPlainText()
    assert "[phone]" in shown
    assert "7946" not in shown


def test_that_a_petition_is_seen_judged_and_shown_covered(
    qtbot: QtBot, workbench: Workbench, verbs: HandVerbs, tmp_path: Path
) -> None:
    researcher = Researcher(qtbot, workbench)
    takes_in(qtbot, researcher, tmp_path)
    walks_through(researcher)


@pytest.mark.slow
def test_that_the_worker_itself_finds_the_petition_and_the_number(
    qtbot: QtBot, real: Workbench, tmp_path: Path
) -> None:
    researcher = Researcher(qtbot, real)
    takes_in(qtbot, researcher, tmp_path)
    walks_through(researcher)
