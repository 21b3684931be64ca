"""What would come of a file, live: comments as they would come in, questions, raw rows, rejected rows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from workbench.domain.intake import Glimpse, Preview, RejectedRow, SubmissionDraft
from workbench.domain.text import excerpt
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.sources.covered import covered_cells
from workbench.ui.sources.preview_texts import GlimpseTexts, PreviewTexts
from workbench.ui.sources.questions import QuestionList, QuestionTable
from workbench.ui.sources.texts import SourceTexts
from workbench.ui.spoken import told
from workbench.ui.widgets.cells import NumberCell, TextCell
from workbench.ui.widgets.controls import column
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

_CELL_LENGTH = 200
_WIDEST_COLUMN = 280
_COMMENT, _QUESTIONS, _REJECTED = 1, 1, 3


class Glimpsed(QTabWidget):
    """Signals: `said` (the wording of a question and what a person says it asks for)."""

    said = Signal(str, str)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, GlimpseTexts()
        self._preview: Preview | None = None
        self._glimpse: Glimpse | None = None
        self._cover = PreviewTexts().covered
        self.told = Label("", "quiet", wrap=True)
        self.setDocumentMode(True)
        self.addTab(self._incoming(), self._texts.incoming)
        self.addTab(self._asked(), self._texts.questions)
        self.addTab(self._raw(), self._texts.raw)
        self.addTab(self._refused(), self._texts.rejected)
        self.questions.said.connect(self.said)

    def show_preview(self, preview: Preview) -> None:
        """Show the rows as they stand, and ask what would come of them."""
        self._preview = preview
        self._show_raw()
        verbs = self._bench.verbs
        self._bench.desk.ask(lambda _study: verbs.glimpse(preview), self._show, slot="import.glimpse")

    def show_covered(self) -> None:
        """Cover what people wrote, or show it, as safe view says now."""
        self._show_raw()
        if self._glimpse is not None:
            self._show(self._glimpse)

    def _incoming(self) -> QWidget:
        appearance = self._bench.appearance
        self._rows = Rows(self._texts.columns, self, numeric=frozenset({0}))
        self.incoming = Table(self._texts.incoming, self._rows, appearance, lines=2)
        self.incoming.draw_column(0, NumberCell(appearance, self.incoming))
        for place, sample in enumerate(
            ("123456", "", "What could be better here?", "30/12/2026", "North · 4")
        ):
            if sample:
                self.incoming.size_column(place, sample)
                if place > 1:
                    self.incoming.draw_column(place, TextCell(appearance, self.incoming, 2, quiet=True))
        self.incoming.size_column(4, "District: North · satisfaction: 4")
        self.incoming.stretch_column(_COMMENT)
        return self.incoming

    def _asked(self) -> QWidget:
        self.questions = QuestionTable(self)
        self.question_list = QuestionList(self.questions, self._bench.appearance)
        page = QWidget()
        page.setLayout(column(Label(self._texts.questions_hint, "small", wrap=True), self.question_list))
        return page

    def _raw(self) -> QWidget:
        self._cells = Rows((), self)
        self.row_list = Table(self._texts.raw_table, self._cells, self._bench.appearance, lines=2)
        return self.row_list

    def _refused(self) -> QWidget:
        appearance = self._bench.appearance
        self._rejected = Rows(SourceTexts().rejected_columns, self, numeric=frozenset({0}))
        self.rejected = Table(self._texts.rejected, self._rejected, appearance, lines=2)
        self.rejected.draw_column(0, NumberCell(appearance, self.rejected))
        self.rejected.size_column(0, "123456")
        self.rejected.size_column(1, "More cells than the header has columns")
        self.rejected.stretch_column(2)
        return self.rejected

    def _show_raw(self) -> None:
        preview = self._preview
        if preview is None:
            return
        safe = self._bench.safe_view.is_on
        rows = [covered_cells(preview, row, self._cover) if safe else row for row in preview.rows]
        self._cells.show([[excerpt(cell, _CELL_LENGTH) for cell in row] for row in rows], preview.headers)
        for place in range(len(preview.headers)):
            self.row_list.resizeColumnToContents(place)
            self.row_list.setColumnWidth(place, min(self.row_list.columnWidth(place), _WIDEST_COLUMN))

    def _show(self, glimpse: Glimpse) -> None:
        self._glimpse = glimpse
        self._rows.show([row for draft in glimpse.rows for row in self._told(draft)])
        self.question_list.show_questions(glimpse.questions)
        self._rejected.show(
            [(language.number(row.row), told(row.reason), self._shown(row.raw)) for row in glimpse.rejected]
        )
        texts = self._texts
        self.told.setText(texts.told(glimpse.looked_at, glimpse.refused, glimpse.comments))
        self.setTabText(_QUESTIONS, texts.counted(texts.questions, len(glimpse.questions)))
        self.setTabVisible(_QUESTIONS, bool(glimpse.questions))
        self.setTabText(_REJECTED, texts.counted(texts.rejected, glimpse.refused))
        self.setTabVisible(_REJECTED, bool(glimpse.rejected))

    def _shown(self, text: str) -> str:
        return self._cover if self._bench.safe_view.is_on else excerpt(text, _CELL_LENGTH)

    def _told(self, draft: SubmissionDraft | RejectedRow) -> Iterator[tuple[str, ...]]:
        number = language.number(draft.row)
        if isinstance(draft, RejectedRow):
            yield number, self._texts.refused.replace("%1", told(draft.reason)), "", "", ""
            return
        when, beside = language.date(draft.date), self._beside(draft)
        if not draft.comments:
            yield number, self._texts.silent, "", when, beside
        for comment in draft.comments:
            asked = ""
            if comment.question:
                asked = f"{comment.question} · {self._texts.polarities[comment.polarity]}"
            yield number, self._shown(comment.text), asked, when, beside

    def _beside(self, draft: SubmissionDraft) -> str:
        """Return what comes in beside the comments, in a line."""
        texts, safe = self._texts, self._bench.safe_view.is_on
        segments = ((name, self._cover if safe else value) for name, value in draft.segments)
        ratings = ((value.name, f"{value.value:g}") for value in draft.measures)
        facts = [
            texts.fact.replace("%2", value).replace("%1", name)
            for pairs in (segments, ratings)
            for name, value in pairs
        ]
        person = [texts.person] if draft.author else []
        weight = [texts.weight.replace("%1", f"{draft.weight:g}")] if draft.weight != 1 else []
        return " · ".join([*filter(None, [draft.channel]), *facts, *person, *weight])
