"""The one place where the window speaks: never in the way, with what is safe and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from workbench.ui.frame.texts import NoticeTexts
from workbench.ui.look.inked import Icons
from workbench.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XS
from workbench.ui.notices import Notice, Notices
from workbench.ui.widgets.controls import button, restyle
from workbench.ui.widgets.empty import Picture
from workbench.ui.widgets.plain import Label

_ICON = 20


class NoticeBar(QFrame):
    """Shows the newest notice until it is dismissed or another one comes."""

    def __init__(self, notices: Notices, icons: Icons) -> None:
        super().__init__()
        self._icons, self._texts = icons, NoticeTexts()
        self._notice: Notice | None = None
        self.setObjectName("notice")
        self.setAccessibleName(self._texts.name)
        self._picture = Picture(_ICON)
        self.headline = Label("", "strong", wrap=True)
        self.body = Label("", "", wrap=True)
        for label in (self.headline, self.body):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.offer = button("", self._take_offer)
        self.copy = button(self._texts.copy, self._copy, icons=icons, icon="copy")
        self.dismiss = button("", self.hide, "quiet", icons=icons, icon="close", name=self._texts.dismiss)
        self._lay_out()
        self.offer.hide()
        self.hide()
        notices.told.connect(self.show_notice)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, and say it to those who hear the window."""
        self._notice = notice
        self.headline.setText(notice.headline)
        self.body.setText(notice.body)
        self.body.setVisible(bool(notice.body))
        self.copy.setVisible(bool(notice.details))
        self.offer.setVisible(notice.offer is not None)
        self.offer.setText(notice.offer[0] if notice.offer else "")
        is_problem = notice.kind == "problem"
        self._icons.put(
            self._picture, "problem" if is_problem else "done", "bad" if is_problem else "good", _ICON
        )
        restyle(self, "kind", notice.kind)
        self.show()
        said = f"{self._texts.problem if is_problem else self._texts.done}: {notice.headline} {notice.body}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(SPACE_XS)
        told.addWidget(self.headline)
        told.addWidget(self.body)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(told, 1)
        for each in (self.offer, self.copy, self.dismiss):
            layout.addWidget(each, alignment=Qt.AlignmentFlag.AlignVCenter)

    def _take_offer(self) -> None:
        if self._notice is not None and self._notice.offer is not None:
            self.hide()
            self._notice.offer[1]()

    def _copy(self) -> None:
        if self._notice is not None:
            told = f"{self._notice.headline}\n{self._notice.body}\n\n{self._notice.details}"
            QGuiApplication.clipboard().setText(told)
