"""The sources page: what was imported and refused, and the way in for more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.intake import Preview, RejectedRow
from workbench.domain.text import excerpt
from workbench.domain.views import SourceRow
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_L, SPACE_M
from workbench.ui.sources.glance import Glance
from workbench.ui.sources.intake import Intake
from workbench.ui.sources.preview import PreviewPanel
from workbench.ui.sources.texts import PreviewTexts, SourceTexts
from workbench.ui.widgets.cells import NumberCell, TextCell
from workbench.ui.widgets.controls import column, scrolling
from workbench.ui.widgets.drop import DropZone
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

_RAW_LENGTH = 300
_LOWEST_LIST = 150
_NUMERIC = frozenset({1, 2, 3, 4})


class SourcesPage(QWidget):
    """Signals: `choose_wanted` (the dialog to choose files)."""

    choose_wanted = Signal()

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
        self.drop = DropZone(self._bench.icons, texts.drop, texts.drop_hint, choose)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(texts.title, "title"))
        layout.addWidget(Glance(self._bench.overview))
        layout.addWidget(self.drop)
        layout.addWidget(self._lists(), 1)
        return scrolling(page)

    def _lists(self) -> QSplitter:
        texts, appearance = self._texts, self._bench.appearance
        self._rows = Rows(texts.columns, self, _NUMERIC)
        self._rejected = Rows(texts.rejected_columns, self, frozenset({0}))
        self.list = Table(texts.list, self._rows, appearance)
        self.rejected = Table(texts.rejected_title, self._rejected, appearance, lines=2)
        self._rejected_title = Label("", "heading")
        for place in _NUMERIC:
            self.list.draw_column(place, NumberCell(appearance, self.list))
        self.rejected.draw_column(0, NumberCell(appearance, self.rejected))
        self.rejected.draw_column(2, TextCell(appearance, self.rejected, 2, quiet=True))
        self._size_columns()
        for table in (self.list, self.rejected):
            table.setMinimumHeight(appearance.look.px(_LOWEST_LIST))
        self._lower = QWidget()
        self._lower.setLayout(column(self._rejected_title, self.rejected))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE_M)
        split.addWidget(self.list)
        split.addWidget(self._lower)
        return split

    def _size_columns(self) -> None:
        self.list.stretch_column(0)
        for place, sample in {5: "30/12/2025 12:00", 6: "Qualtrics", 7: "WINDOWS-1252"}.items():
            self.list.size_column(place, sample)
        for place in _NUMERIC:
            self.list.size_column(place, self._texts.columns[place])
        self.rejected.size_column(0, "123456")
        self.rejected.size_column(1, "The row has more cells than the header")
        self.rejected.stretch_column(2)

    def _connect(self) -> None:
        self.drop.dropped.connect(self._intake.bring)
        self.preview.accepted.connect(self._intake.take)
        self.preview.refused.connect(self._intake.skip)
        self._intake.previewed.connect(self._show_preview)
        self._intake.text_wanted.connect(self._ask_for_text)
        self._bench.overview.sources_read.connect(self._show)
        self.list.selectionModel().currentRowChanged.connect(self._follow_row)

    def _show(self, sources: list[SourceRow]) -> None:
        current = self.list.currentIndex().row()
        self._sources = sources
        self._rows.show([_told(source) for source in sources])
        self.list.setVisible(bool(sources))
        self._lower.setVisible(False)
        if sources:
            self.list.selectRow(min(max(current, 0), len(sources) - 1))

    def _follow_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._show_rejected(now.row())

    def _show_rejected(self, place: int) -> None:
        if not 0 <= place < len(self._sources):
            return
        source = self._sources[place]
        self._lower.setVisible(source.rejected > 0)
        self._rejected_title.setText(self._texts.rejected_of(source.name))
        if source.rejected:
            verbs = self._bench.verbs
            self._bench.desk.ask(
                lambda study: verbs.list_rejected(study, source.id), self._show_rejected_rows, slot="rejected"
            )

    def _show_rejected_rows(self, rows: list[RejectedRow]) -> None:
        self._rejected.show(
            [(language.number(row.row), row.reason, excerpt(row.raw, _RAW_LENGTH)) for row in rows]
        )

    def _show_preview(self, preview: Preview | None) -> None:
        self._views.setCurrentIndex(0 if preview is None else 1)
        if preview is not None:
            self.preview.show_preview(preview)

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


def _told(source: SourceRow) -> tuple[str, ...]:
    numbers = (source.comments, source.records, source.imported, source.rejected)
    return (
        source.name,
        *map(language.number, numbers),
        language.moment(source.imported_at),
        source.adapter.capitalize(),
        language.encoding_name(source.encoding),
    )
