"""The further themes of a comment, as chips beside its main one; a chip shows the sentence that speaks of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.views import CommentDetail, FurtherTheme
from workbench.ui.language import in_label
from workbench.ui.look.tokens import SPACE_XS
from workbench.ui.reader.texts import FurtherTexts
from workbench.ui.widgets.controls import button
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.plain import Label


class FurtherThemes(QWidget):
    """Hidden where there are none.

    Signals: `sentence_wanted` (where it begins and ends in the comment as received).
    """

    sentence_wanted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._texts = FurtherTexts()
        self._chips = Flow()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(Label(self._texts.besides, "small"))
        layout.addWidget(self._chips)
        self.hide()

    @property
    def chips(self) -> list[QWidget]:
        """A chip for each sentence that speaks of a further theme, in their order."""
        return self._chips.widgets

    @property
    def names(self) -> list[str]:
        """The names on the chips, in their order."""
        return [str(chip.property("theme")) for chip in self.chips]

    def show_detail(self, detail: CommentDetail, *, with_sentences: bool) -> None:
        """Show the further themes of a comment; their sentences only where its text is shown as it came."""
        self._chips.show_widgets([self._chip(detail, theme, with_sentences) for theme in detail.further])
        self.setVisible(bool(detail.further))

    def _chip(self, detail: CommentDetail, theme: FurtherTheme, with_sentences: bool) -> QWidget:
        start, stop = theme.start, theme.stop
        chip = button(in_label(theme.name), lambda: None, "chip")
        chip.setProperty("theme", theme.name)
        if with_sentences and start is not None and stop is not None:
            chip.clicked.connect(lambda: self.sentence_wanted.emit(start, stop))
            said = detail.comment.text[start:stop]
            chip.setAccessibleName(self._texts.besides_spoken.replace("%1", theme.name).replace("%2", said))
            chip.setToolTip(self._texts.show_sentence)
        else:
            chip.setEnabled(False)
        return chip
