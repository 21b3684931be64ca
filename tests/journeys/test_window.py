"""A researcher's day, by mouse and keyboard: from a file somebody sent to findings anyone can check."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.journeys.researcher import Researcher
from tests.ui.conftest import Settle
from workbench.domain.intake import Role
from workbench.ui.assembly import Workbench
from workbench.ui.dialogs.analysis import AnalysisDialog
from workbench.ui.findings.page import FindingsPage
from workbench.ui.priorities.page import PrioritiesPage
from workbench.ui.sources.page import SourcesPage
from workbench.ui.themes.page import ThemesPage
from workbench.ui.verbs import Verbs

MARKUP = "<b>The park</b> is dark at night and the bus to it is full"
COMMENTS = f"""when,where,comment
2026-03-01,Harbour,The bus is late every morning and nobody says why
2026-03-02,Harbour,The bus never comes on time in the evening either
2026-03-03,Old Town,The library is warm and its people are kind
2026-03-04,Old Town,"A library with later hours, please"
2026-03-05,Hills,{MARKUP}
2026-03-06,Hills,Nothing to add
"""


@pytest.fixture
def researcher(qtbot: QtBot, workbench: Workbench) -> Researcher:
    return Researcher(qtbot, workbench)


@pytest.fixture
def sent_file(tmp_path: Path) -> Path:
    path = tmp_path / "letters.csv"
    path.write_text(COMMENTS, encoding="utf-8")
    return path


@pytest.fixture
def imported(
    monkeypatch: pytest.MonkeyPatch, researcher: Researcher, tmp_path: Path, sent_file: Path
) -> Researcher:
    """She drops a file on the first sight of the window, corrects what a column means, and imports."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "letters.voc"), ""))
    researcher.drops(sent_file, researcher.window.start.drop)
    preview = researcher.sees(SourcesPage).preview
    assert roles_of(preview.roles.preview) == [Role.DATE, Role.IGNORE, Role.TEXT]
    researcher.corrects_meaning(1, "Channel")
    assert roles_of(preview.roles.preview) == [Role.DATE, Role.CHANNEL, Role.TEXT]
    researcher.clicks(preview.accept)
    researcher.waits()
    return researcher


@pytest.fixture
def analysed(imported: Researcher) -> Researcher:
    imported.finds_themes()
    return imported


def roles_of(preview: object) -> list[Role]:
    return [column.role for column in preview.mapping.columns]  # pyright: ignore[reportAttributeAccessIssue]


def themes_of(researcher: Researcher) -> list[str]:
    table = researcher.sees(ThemesPage).table
    return [table.index(row, 0).data() for row in range(table.rowCount())]


def test_that_a_dropped_file_becomes_comments_and_the_next_step_is_offered(imported: Researcher) -> None:
    assert imported.summary.counts.comments == 6
    assert imported.summary.by_channel[0][0] in {"Harbour", "Old Town", "Hills"}
    bar = imported.window.notice_bar
    assert bar.headline.text() == "Imported 6 comments from “letters.csv”."
    imported.clicks(bar.offer)
    (dialog,) = imported.window.findChildren(AnalysisDialog)
    assert dialog.isVisible()
    dialog.close()


def test_that_comments_are_read_as_they_were_written(analysed: Researcher) -> None:
    assert themes_of(analysed) == ["Bus", "Library", "No theme"]
    analysed.chooses_theme(0)
    assert analysed.sees(ThemesPage).comments.model().rowCount() == 3
    assert analysed.reads(3) == MARKUP
    assert analysed.window.reader is not None
    assert analysed.window.reader.text.marked == ["bus"]


def test_that_a_name_can_be_given_taken_back_and_given_again(analysed: Researcher) -> None:
    analysed.chooses_theme(0)
    analysed.renames(analysed.sees(ThemesPage).list, 0, "Late buses")
    analysed.presses("Ctrl+Z")
    analysed.waits()
    assert themes_of(analysed)[0] == "Bus"
    analysed.presses("Ctrl+Shift+Z")
    analysed.waits()
    assert themes_of(analysed)[0] == "Late buses"


def test_that_a_theme_becomes_a_priority_and_a_finding(analysed: Researcher, tmp_path: Path) -> None:
    analysed.chooses_theme(0)
    analysed.renames(analysed.sees(ThemesPage).list, 0, "Late buses")
    analysed.clicks(analysed.sees(ThemesPage).card.tag)
    analysed.waits()
    analysed.goes_to("priorities")
    analysed.renames(analysed.sees(PrioritiesPage).list, 0, "Run the buses to time")
    analysed.goes_to("findings")
    findings = analysed.sees(FindingsPage)
    assert "Late buses" in findings.report.view.toPlainText()
    findings.tabs.setCurrentIndex(1)
    analysed.clicks(findings.do_write)
    analysed.waits()
    folder = tmp_path / "letters findings"
    assert "Run the buses to time" in cells_of(folder / "priorities.csv")
    assert MARKUP in cells_of(folder / "comments.csv")
    assert analysed.window.notice_bar.property("kind") == "done"


def test_that_everything_is_there_again_the_next_day(analysed: Researcher, tmp_path: Path) -> None:
    analysed.chooses_theme(0)
    analysed.renames(analysed.sees(ThemesPage).list, 0, "Late buses")
    analysed.presses("Ctrl+W")
    analysed.waits()
    assert analysed.window.start.isVisible()
    analysed.workbench.ways.open_path(tmp_path / "letters.voc")
    analysed.waits()
    assert themes_of(analysed) == ["Late buses", "Library", "No theme"]
    assert analysed.window.doings.undo.isEnabled()


def cells_of(file: Path) -> set[str]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return {cell for row in csv.reader(stream) for cell in row}


@pytest.mark.slow
class TestWithTheRealWorker:
    @pytest.fixture
    def verbs(self) -> Verbs:
        return Verbs()

    @pytest.fixture(autouse=True)
    def _documents(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setattr("workbench.ui.ways.documents", lambda: tmp_path)

    def test_that_the_sample_study_is_made_and_analysed_while_she_looks_around(
        self, qtbot: QtBot, researcher: Researcher
    ) -> None:
        analysis, told, problems = researcher.workbench.analysis, list[str](), list[str]()
        analysis.told.connect(lambda state: told.append(state.text))
        analysis.failed.connect(lambda problem: problems.append(problem.sentences))
        with qtbot.waitSignal(analysis.ended, timeout=300_000) as ended:
            researcher.clicks(researcher.window.start.sample)
            qtbot.waitUntil(lambda: analysis.is_running, timeout=60_000)
            researcher.clicks(researcher.workspace.navigation.button("comments"))
            qtbot.waitUntil(lambda: any("Reading the comments" in text for text in told), timeout=120_000)
            researcher.presses("Alt+Down")
        assert problems == []
        assert ended.args == [True]
        researcher.waits()
        assert len(themes_of(researcher)) > 5
        assert researcher.window.reading_detail() is not None

    def test_that_a_cancelled_analysis_leaves_the_study_as_it_was(
        self, qtbot: QtBot, researcher: Researcher, calm: Settle
    ) -> None:
        analysis, told = researcher.workbench.analysis, list[str]()
        analysis.told.connect(lambda state: told.append(state.text))
        researcher.clicks(researcher.window.start.sample)
        qtbot.waitUntil(lambda: any("Reading the comments" in text for text in told), timeout=120_000)
        researcher.clicks(researcher.workspace.bottom.cancel)
        assert not analysis.is_running
        calm()
        assert researcher.summary.run is None
        assert not researcher.workspace.bottom.bar.isVisible()
