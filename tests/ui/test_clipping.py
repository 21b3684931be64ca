"""No button and no label is cut off, on any page, at the usual size of text and at twice that."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTabBar, QWidget

from tests.ui.conftest import Settle
from workbench.ui.assembly import Workbench
from workbench.ui.pages import page_kinds
from workbench.ui.widgets.elided import ElidedButton, OneLine


def cut_off(top: QWidget) -> Iterator[str]:
    """Yield what is narrower than its words, or pushed out of sight to the side; what wraps or gives way may be."""
    for each in (*top.findChildren(QAbstractButton), *top.findChildren(QLabel)):
        wraps = isinstance(each, (OneLine, ElidedButton)) or (isinstance(each, QLabel) and each.wordWrap())
        is_part = isinstance(each.parentWidget(), (QLineEdit, QTabBar))
        seen = each.isVisible() and not each.visibleRegion().isEmpty()
        if seen and not wraps and not is_part and each.width() < each.sizeHint().width():
            yield f"{each.text()!r}: {each.width()} of {each.sizeHint().width()}"
        if seen and not is_part and each.visibleRegion().boundingRect().width() < each.width():
            yield f"{each.text()!r}: {each.width()} in {each.visibleRegion().boundingRect().width()}"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [1280, 1360])
def test_that_nothing_is_cut_off(city: Workbench, calm: Settle, scale: float, width: int) -> None:
    city.window.resize(width, 720 if width == 1280 else 860)
    city.bench.appearance.choose_scale(scale)
    city.window.show_page("comments")
    city.window.step_comment(1)
    found: list[str] = []
    for page in page_kinds():
        city.window.show_page(page.name)
        calm()
        found += [f"{page.name}: {each}" for each in cut_off(city.window)]
    city.bench.appearance.choose_scale(1.0)
    assert found == []


def test_that_what_is_cut_off_would_be_seen(city: Workbench) -> None:
    assert city.window.workspace is not None
    clear = city.window.workspace.filters.openers["themes"]
    clear.setFixedWidth(20)
    assert [each for each in cut_off(city.window.workspace) if each.startswith("'Theme'")]
