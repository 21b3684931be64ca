"""The findings page: see the report before it is written, choose where, write it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.concerns import Concern
from workbench.domain.problems import Problem
from workbench.ui.bench import Bench
from workbench.ui.findings.choices import Choices
from workbench.ui.findings.matters import OpenMatters
from workbench.ui.findings.quotes import ChosenQuotes
from workbench.ui.findings.texts import FindingsTexts
from workbench.ui.jobs import JobState
from workbench.ui.look.tokens import SPACE_L, SPACE_M
from workbench.ui.widgets.controls import button, row, scrolling
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.plain import Label, PlainText

_LOWEST_REPORT = 260
_SIGNS = ("findings.md", "findings.html", "comments.csv", "findings.xlsx", "codebook.qdc", "project.qdpx")


class FindingsPage(QWidget):
    """Signals: `analysis_wanted`, `page_wanted` (its name), `told` (a JobState while files are written), `ended`."""

    analysis_wanted = Signal()
    page_wanted = Signal(str)
    told = Signal(object)
    ended = Signal()
    _part_written = Signal(float)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, FindingsTexts()
        self._is_stale = True
        self._views = QStackedWidget()
        self._views.addWidget(self._page())
        texts = self._texts
        offer = (texts.empty_offer, self.analysis_wanted.emit)
        self._views.addWidget(Empty(bench.icons, "findings", texts.empty_title, texts.empty_body, offer))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._views)
        self._part_written.connect(self._show_part, Qt.ConnectionType.QueuedConnection)
        bench.overview.summary_read.connect(lambda _: self._choose_view())
        bench.desk.changed.connect(lambda _: self._go_stale())
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

    def _tell(self, written: int, of: int) -> None:
        """Say how far the files are, and let others ask meanwhile; called on the desk's thread."""
        self._part_written.emit(written / of)
        self._bench.desk.breathe()

    def _show_part(self, fraction: float) -> None:
        self.told.emit(JobState(self._texts.writing, fraction, can_cancel=False))

    def _page(self) -> QWidget:
        texts, icons = self._texts, self._bench.icons
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(texts.title, "title"))
        layout.addWidget(Label(texts.hint, "quiet", wrap=True))
        self.choices = Choices(texts)
        self.choices.changed.connect(self._look_at_folder)
        self.choices.profile_changed.connect(self._go_stale)
        layout.addWidget(self.choices)
        self.matters = OpenMatters(texts)
        self.matters.page_wanted.connect(self.page_wanted)
        layout.addWidget(self.matters)
        self.do_write = button(texts.write, self.write, "primary", icons=icons, icon="write")
        self.open_folder = button(texts.open_folder, self._open_folder, icons=icons, icon="folder")
        layout.addWidget(self._quotes())
        layout.addLayout(self._folder_row())
        self._replaces = Label(texts.replaces, "quiet", wrap=True)
        layout.addWidget(self._replaces)
        layout.addLayout(row(self.do_write, self.open_folder, None))
        layout.addWidget(Label(texts.preview, "heading"))
        self.report = PlainText(texts.preview)
        self.report.setProperty("role", "field")
        self.report.setMinimumHeight(self._bench.appearance.look.px(_LOWEST_REPORT))
        layout.addWidget(self.report, 1)
        return scrolling(page)

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
        self._views.setCurrentIndex(1 if summary is not None and summary.run is None else 0)
        self._refresh()

    def _begin(self, study: Path) -> None:
        """Show nothing of the study before."""
        self._suggest_folder(study)
        self.report.clear()
        self._go_stale()

    def _go_stale(self) -> None:
        self._is_stale = True
        self._refresh()

    def _refresh(self) -> None:
        """Put the report together anew, but only while somebody looks at it."""
        summary, verbs, plan = self._bench.overview.summary, self._bench.verbs, self.choices.plan
        if self._is_stale and self.isVisible() and summary is not None and summary.run is not None:
            self._is_stale = False
            if not self.report.toPlainText():
                self.report.setPlainText(self._texts.preview_busy)
            self._bench.desk.ask(
                lambda study: verbs.findings_preview(study, plan), self._show_report, slot="findings"
            )
            self._bench.desk.ask(verbs.covered_quotes, self.quotes.show_quotes, slot="quotes")

    def _show_report(self, seen: tuple[str, tuple[Concern, ...]]) -> None:
        text, concerns = seen
        self.matters.show_concerns(concerns)
        scrolled = self.report.verticalScrollBar().value()
        self.report.setPlainText(text)
        self.report.verticalScrollBar().setValue(scrolled)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
