"""What a person can read in widgets, and which of it nobody translated: for tests under a made-up language.

The made-up language puts every text into brackets; what a user wrote is in Greek letters. So Latin letters outside of
brackets are a text that no translator ever sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

_TRANSLATED = re.compile(r"⟦[^⟦⟧]*⟧")
_NAME = re.compile(r"\b(?:[a-z][0-9a-z]{12}|(?:CP|UTF|EUC|KOI8|GB|BIG5|MAC|Windows)-?\w*)\b")
"""Ids, and names of encodings."""
_WORD = re.compile(r"[A-Za-z]{2,}")
_ROWS = 60


class MadeUp(QTranslator):
    """Puts every text that is to be translated into brackets."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - as Qt calls it
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        return f"⟦{sourceText}⟧"

    def isEmpty(self) -> bool:  # noqa: N802 - as Qt calls it
        return False


def untranslated(text: str, *own: str) -> list[str]:
    """Return the words of a text that stand outside of brackets and are none of `own`."""
    for each in sorted(own, key=len, reverse=True):
        text = text.replace(each, "")
    before = ""
    while before != text:
        before, text = text, _TRANSLATED.sub("", text)
    cut_short = _NAME.sub("", text.partition("⟦")[0])
    return _WORD.findall(cut_short)


def shown(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where a text stands and the text, for all that can be read or heard of a widget and those in it."""
    for widget in [top, *top.findChildren(QWidget)]:
        for text in filter(None, _of(widget)):
            yield type(widget).__name__, text
    for action in [*top.actions(), *top.findChildren(QAction)]:
        yield from ((f"action {action.objectName()}", each) for each in (action.text(), action.toolTip()))


def _of(widget: QWidget) -> Iterator[str]:
    yield from (
        widget.windowTitle(),
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
    )
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QGroupBox() | QMenu():
            yield widget.title()
        case QTextEdit() | QPlainTextEdit():
            yield from (widget.toPlainText(), widget.placeholderText())
        case QProgressBar():
            yield widget.text()
        case QAbstractItemView():
            yield from _of_model(widget.model())
        case _:
            pass


def _of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    for section in range(_columns(model, QModelIndex())):
        yield _text(model.headerData(section, Qt.Orientation.Horizontal))
    yield from _of_rows(model, QModelIndex())


def _of_rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(_ROWS, model.rowCount(parent))):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
                Qt.ItemDataRole.AccessibleTextRole,
            ):
                yield _text(index.data(role))
        yield from _of_rows(model, model.index(row, 0, parent))


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def speak_made_up(application: QObject, root: QObject, code: str = "") -> QTranslator:
    """Install the made-up language in place of a real one."""
    translator = MadeUp(root)
    application.installTranslator(translator)  # pyright: ignore[reportAttributeAccessIssue] - it is the application
    return translator
