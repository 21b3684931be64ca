"""The findings page: read the report before it is written, look over what is open, choose where, write it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.concerns import Concern
from workbench.domain.problems import Problem
from workbench.ui.bench import Bench
from workbench.ui.findings.choices import Choices
from workbench.ui.findings.matters import OpenMatters
from workbench.ui.findings.mending import selection_for
from workbench.ui.findings.quotes import ChosenQuotes
from workbench.ui.findings.report import Report
from workbench.ui.findings.texts import FindingsTexts
from workbench.ui.jobs import JobState
from workbench.ui.look.tokens import SPACE_L, SPACE_M
from workbench.ui.widgets.controls import button, column, row, scrolling
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.head import head_of_tabs
from workbench.ui.widgets.plain import Label

_HERE = "findings"
_SIGNS = ("findings.md", "findings.html", "comments.csv", "findings.xlsx", "codebook.qdc", "project.qdpx")


class FindingsPage(QWidget):
    """Signals: `analysis_wanted`, `look_wanted` (through the comments), `page_wanted` (its name), `told` (a JobState
    while files are written), `ended`, `import_wanted`.
    """

    analysis_wanted = Signal()
    import_wanted = Signal()
    look_wanted = Signal()
    page_wanted = Signal(str)
    told = Signal(object)
    ended = Signal()
    _part_written = Signal(float)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, FindingsTexts()
        self._views = QStackedWidget()
        self._views.addWidget(self._page())
        texts = self._texts
        offer = (texts.empty_offer, self.analysis_wanted.emit)
        self._views.addWidget(Empty(bench.icons, "findings", texts.empty_title, texts.empty_body, offer))
        bring = (texts.bare_offer, self.import_wanted.emit)
        self._views.addWidget(Empty(bench.icons, "findings", texts.empty_title, texts.bare_body, bring))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._views)
        self._part_written.connect(self._show_part, Qt.ConnectionType.QueuedConnection)
        bench.overview.summary_read.connect(lambda _: self._choose_view())
        bench.desk.changed.connect(lambda _: self._read_quotes())
        bench.desk.opened.connect(self._begin)
        if bench.desk.path is not None:
            self._suggest_folder(bench.desk.path)
        self._choose_view()

    def write(self) -> None:
        """Write the files into the chosen folder."""
        folder, verbs, plan = Path(self.folder.text()), self._bench.verbs, self.choices.plan
        self._writing(True)
        self.told.emit(JobState(self._texts.writing, can_cancel=False))
        self._bench.desk.ask(
            lambda study: verbs.export_findings(study, folder, self._tell, plan),
            self._written,
            self._not_written,
        )

    def mend(self, concern: Concern) -> None:
        """Lead to where an open matter can be mended."""
        chosen = selection_for(concern)
        if chosen is not None:
            self._bench.selection.set(chosen)
        if concern.place != _HERE:
            self.page_wanted.emit(concern.place)
        elif concern.matter == "small counts told":
            self.choices.profile.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.quotes.take_focus(wants_approval=concern.matter == "quotes not approved")
        if concern.matter == "not looked through":
            self.look_wanted.emit()

    def _tell(self, written: int, of: int) -> None:
        """Say how far the files are, and let others ask meanwhile; called on the desk's thread."""
        self._part_written.emit(written / of)
        self._bench.desk.breathe()

    def _show_part(self, fraction: float) -> None:
        self.told.emit(JobState(self._texts.writing, fraction, can_cancel=False))

    def _page(self) -> QWidget:
        texts = self._texts
        self.choices = Choices(texts)
        self.report = Report(self._bench, texts, lambda: self.choices.plan, self.isVisible)
        self.report.concerns_read.connect(self._show_concerns)
        self.choices.changed.connect(self._look_at_folder)
        self.choices.profile_changed.connect(self.report.turn)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.report, texts.report)
        self.tabs.addTab(scrolling(self._writing_tab()), texts.check_and_write(0))
        self.tabs.currentChanged.connect(lambda _: self.report.refresh())
        head_of_tabs(texts.title, self.tabs)
        content = QWidget()
        content.setLayout(column(self.tabs))
        content.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        return content

    def _writing_tab(self) -> QWidget:
        texts, icons = self._texts, self._bench.icons
        self.matters = OpenMatters(texts)
        self.matters.mend_wanted.connect(self.mend)
        self.do_write = button(texts.write, self.write, "primary", icons=icons, icon="write")
        self.open_folder = button(texts.open_folder, self._open_folder, icons=icons, icon="folder")
        self._replaces = Label(texts.replaces, "quiet", wrap=True)
        tab = QWidget()
        parts = (self.matters, self._quotes(), Label(texts.hint, "quiet", wrap=True), self.choices)
        doing = row(self.do_write, self.open_folder, None)
        layout = column(*parts, self._folder_row(), self._replaces, doing, None, space=SPACE_M)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        tab.setLayout(layout)
        return tab

    def _quotes(self) -> ChosenQuotes:
        edits = self._bench.edits
        self.quotes = ChosenQuotes(self._texts)
        self.quotes.approved.connect(lambda quote, on: edits.approve_quote(quote, approved=on))
        self.quotes.remove_wanted.connect(edits.remove_quote)
        return self.quotes

    def _folder_row(self):
        label = QLabel(self._texts.folder)
        self.folder = QLineEdit()
        self.folder.textChanged.connect(lambda _: self._look_at_folder())
        label.setBuddy(self.folder)
        return row(label, self.folder, button(self._texts.browse, self._browse))

    def _suggest_folder(self, study: Path) -> None:
        self.folder.setText(str(study.parent / self._texts.default_folder.replace("%1", study.stem)))

    def _look_at_folder(self) -> None:
        folder = Path(self.folder.text())
        plan = self.choices.plan
        has_findings = any((folder / plan.file_name(name)).exists() for name in _SIGNS)
        self._replaces.setVisible(has_findings)
        self.open_folder.setVisible(folder.is_dir())
        self.do_write.setEnabled(bool(self.folder.text().strip()) and bool(plan.formats))

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._texts.browse_title, self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))

    def _writing(self, is_writing: bool) -> None:
        self.do_write.setEnabled(not is_writing)

    def _written(self, files: list[Path]) -> None:
        self._writing(False)
        self.ended.emit()
        self._look_at_folder()
        names = ", ".join(file.name for file in files)
        offer = (self._texts.open_folder, self._open_folder)
        self._bench.notices.done(self._texts.written(len(files)), names, offer)

    def _not_written(self, problem: Problem) -> None:
        self._writing(False)
        self.ended.emit()
        self._bench.notices.problem(problem)

    def _choose_view(self) -> None:
        summary = self._bench.overview.summary
        if summary is None or summary.run is not None:
            self._views.setCurrentIndex(0)
        else:
            self._views.setCurrentIndex(1 if summary.counts.comments else 2)
        self.report.refresh()
        self._read_quotes()

    def _begin(self, study: Path) -> None:
        """Show nothing of the study before."""
        self._suggest_folder(study)
        self.report.begin()
        self._show_concerns(())

    def _show_concerns(self, concerns: Sequence[Concern]) -> None:
        self.matters.show_concerns(concerns)
        self.tabs.setTabText(1, self._texts.check_and_write(len(concerns)))

    def _read_quotes(self) -> None:
        if self.isVisible() and self._bench.desk.path is not None:
            self._bench.desk.ask(self._bench.verbs.covered_quotes, self.quotes.show_quotes, slot="quotes")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.report.refresh()
        self._read_quotes()
