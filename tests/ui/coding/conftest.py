"""What tests of coding share: a page over a study with a sample drawn."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.ui.bench import Bench
from workbench.ui.coding.page import CodingPage
from workbench.ui.coding.sitting_view import SittingView


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, settle: Settle) -> CodingPage:
    """Return the page of a study of five comments, none of them drawn, with Anna before it."""
    open_bench.coder.take_name("Anna")
    made = CodingPage(open_bench)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    qtbot.waitExposed(made)
    settle()
    return made


@pytest.fixture
def drawn(open_bench: Bench, page: CodingPage, settle: Settle) -> CodingPage:
    """Return the page with all five comments drawn at random."""
    open_bench.desk.change(
        lambda study: open_bench.verbs.draw_sample(study, "random", 5, layer=None, blind=True)
    )
    settle()
    return page


@pytest.fixture
def view(drawn: CodingPage, settle: Settle) -> SittingView:
    """Return the view with the first comment of the sample before the coder."""
    drawn.sit_down()
    settle()
    return drawn.sitting_view
