"""The dialogs that read something and show it: shortcuts, the installation, about."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from workbench.ui.bench import Bench
from workbench.ui.dialogs.listing import Listing
from workbench.ui.dialogs.texts import AboutTexts, DoctorTexts, ShortcutTexts
from workbench.ui.look.tokens import SPACE_M, SPACE_XL
from workbench.ui.spoken import told
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label

if TYPE_CHECKING:
    from workbench.services.doctor import Finding


def shortcuts_dialog(parent: QWidget, bench: Bench, actions: Iterable[QAction]) -> Listing:
    """Return the list of all shortcuts."""
    texts = ShortcutTexts()
    dialog = Listing(parent, bench.appearance, texts.title, "", texts.columns, texts.close)
    dialog.size_columns(("", "Shift+Arrow, Ctrl+Click and more"))
    keyed = [(action.toolTip(), _keys(action)) for action in actions if action.shortcuts()]
    dialog.show_rows([*keyed, *texts.more])
    return dialog


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in action.shortcuts())


def doctor_dialog(parent: QWidget, bench: Bench) -> Listing:
    """Return the examination of the installation; it fills in when the answers are there."""
    texts = DoctorTexts()
    lines: list[str] = []
    copy = button(texts.copy, lambda: QGuiApplication.clipboard().setText("\n".join(lines)))
    dialog = Listing(parent, bench.appearance, texts.title, texts.busy, texts.columns, texts.close, (copy,))
    dialog.size_columns((texts.states["warning"] + "12", "Sentiment model", ""))

    def show(findings: list[Finding]) -> None:
        rows = [
            (texts.states.get(each.state, each.state), told(each.area), told(each.text)) for each in findings
        ]
        lines.extend(" · ".join(row) for row in rows)
        if isValid(dialog):
            dialog.show_rows(rows, "")

    bench.desk.call(bench.verbs.examine, show)
    return dialog


def about_dialog(parent: QWidget, bench: Bench) -> QDialog:
    """Return what this is and which version."""
    texts = AboutTexts()
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(texts.title)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
    layout.setSpacing(SPACE_M)
    layout.addWidget(Label(texts.name, "title"))
    layout.addWidget(Label(texts.body, wrap=True))
    layout.addWidget(Label(texts.version.replace("%1", _version()), "quiet"))
    layout.addLayout(row(None, button(texts.close, dialog.close)))
    dialog.setMinimumWidth(bench.appearance.look.px(420))
    return dialog


def _version() -> str:
    try:
        return version("voc-workbench")
    except PackageNotFoundError:
        return "–"
