"""The sources page: what was imported and refused, and the way in for more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QInputDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.intake import Part, Preview
from workbench.domain.views import SourceRow
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_L, SPACE_M
from workbench.ui.sources.account import Account
from workbench.ui.sources.glance import Glance
from workbench.ui.sources.intake import Intake
from workbench.ui.sources.parts import PartsDialog
from workbench.ui.sources.preview import PreviewPanel
from workbench.ui.sources.preview_texts import PreviewTexts
from workbench.ui.sources.questions_dialog import QuestionsDialog
from workbench.ui.sources.texts import SourceTexts
from workbench.ui.widgets.cells import NumberCell
from workbench.ui.widgets.controls import at_least, button, scrolling
from workbench.ui.widgets.drop import DropZone
from workbench.ui.widgets.head import head
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

_LOWEST_LIST, _LOWEST_ACCOUNT = 130, 190
_CHANGED = 5
_NARROW, _LAST_COLUMNS = 760, (6, 7)
_NUMERIC = frozenset({1, 2, 3, 4, 5})


class SourcesPage(QWidget):
    """Signals: `choose_wanted` (the dialog to choose files), `folder_wanted` (that to choose a folder)."""

    choose_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, bench: Bench, intake: Intake) -> None:
        super().__init__()
        self._bench, self._intake, self._texts = bench, intake, SourceTexts()
        self._sources: list[SourceRow] = []
        self.preview = PreviewPanel(bench)
        self._views = QStackedWidget()
        self._views.addWidget(self._overview())
        self._views.addWidget(self.preview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._views)
        self._connect()
        self._show(bench.overview.sources)

    def _overview(self) -> QWidget:
        texts = self._texts
        choose = (texts.choose, self.choose_wanted.emit)
        folder = (texts.choose_folder, self.folder_wanted.emit)
        self.drop = DropZone(self._bench.icons, texts.drop, texts.drop_hint, choose, folder)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_M)
        self.questions = button(texts.questions, self.ask_for_questions, "facet")
        layout.addLayout(head(texts.title, texts.told, self.questions))
        layout.addWidget(Glance(self._bench.overview, page))
        layout.addWidget(self.drop)
        self.steps = Label(texts.steps, "quiet", wrap=True)
        layout.addWidget(self.steps)
        lowest = _LOWEST_LIST + _LOWEST_ACCOUNT + SPACE_M
        layout.addWidget(at_least(self._lists(), lowest, self._bench.appearance), 1)
        return scrolling(page)

    def _lists(self) -> QSplitter:
        texts, appearance = self._texts, self._bench.appearance
        self._rows = Rows(texts.columns, self, _NUMERIC)
        self.list = Table(texts.list, self._rows, appearance)
        self.account = Account(self._bench)
        for place in _NUMERIC:
            self.list.draw_column(place, NumberCell(appearance, self.list))
        self._size_columns()
        for part, lowest in ((self.list, _LOWEST_LIST), (self.account, _LOWEST_ACCOUNT)):
            at_least(part, lowest, appearance)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE_M)
        split.addWidget(self.list)
        split.addWidget(self.account)
        return split

    def _size_columns(self) -> None:
        for place, sample in {6: "30/12/2025 12:00", 7: "Qualtrics, UTF-8"}.items():
            self.list.size_column(place, sample)
        for place in _NUMERIC:
            self.list.size_column(place, self._texts.columns[place])
        self.list.stretch_column(0)

    def _connect(self) -> None:
        self.drop.dropped.connect(self._intake.bring)
        self.preview.accepted.connect(self._intake.take)
        self.preview.refused.connect(self._intake.skip)
        self.preview.look_wanted.connect(self._look_again)
        self._intake.parts_wanted.connect(self._ask_for_parts)
        self._intake.previewed.connect(self._show_preview)
        self._intake.text_wanted.connect(self._ask_for_text)
        self._bench.overview.sources_read.connect(self._show)
        self.list.selectionModel().currentRowChanged.connect(self._follow_row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the names of files where there is little."""
        super().resizeEvent(event)
        for place in _LAST_COLUMNS:
            self.list.setColumnHidden(place, self.width() < self._bench.appearance.look.px(_NARROW))

    def _show(self, sources: list[SourceRow]) -> None:
        current = self.list.currentIndex().row()
        has_more = len(sources) > len(self._sources) > 0
        self._sources = sources
        self._rows.show([self._told(source) for source in sources])
        self.list.setColumnHidden(_CHANGED, not any(source.changed for source in sources))
        for part in (self.list, self.questions):
            part.setVisible(bool(sources))
        self.steps.setVisible(not sources)
        self.account.show_source(None)
        if sources:
            place = len(sources) - 1 if has_more else min(max(current, 0), len(sources) - 1)
            self.list.setCurrentIndex(self._rows.index(place, 0))
            self.list.scrollTo(self.list.currentIndex())

    def _follow_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.account.show_source(self._sources[now.row()] if 0 <= now.row() < len(self._sources) else None)

    def _show_preview(self, preview: Preview | None) -> None:
        self._views.setCurrentIndex(0 if preview is None else 1)
        if preview is not None:
            self.preview.show_preview(preview, self._intake.mapping, self._intake.waiting)

    def _look_again(self, path: Path, chosen: dict[str, str]) -> None:
        self._intake.look(path, **chosen)

    def ask_for_questions(self) -> None:
        """Show the questions of the study and what each asks for."""
        QuestionsDialog(self, self._bench).open()

    def _ask_for_parts(self, path: Path, parts: tuple[Part, ...]) -> None:
        dialog = PartsDialog(self, self._bench, path, parts)
        dialog.chosen.connect(self._intake.choose)
        dialog.open()

    def _ask_for_text(self, path: Path, columns: list[str]) -> None:
        texts = PreviewTexts()
        dialog = QInputDialog(self)
        dialog.setWindowTitle(texts.which_title)
        dialog.setLabelText(texts.which)
        dialog.setComboBoxItems(columns)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(lambda name: self._intake.look(path, name))
        dialog.rejected.connect(self._intake.skip)
        dialog.open()

    def _told(self, source: SourceRow) -> tuple[str, ...]:
        numbers = (source.comments, source.records, source.imported, source.rejected, source.changed)
        return (
            source.name,
            *map(language.number, numbers),
            language.moment(source.imported_at),
            self._texts.read_as(source.adapter, source.encoding),
        )
