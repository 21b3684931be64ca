"""The card and the list say what coding makes of a theme's share, read only once somebody looks."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.changes import Changed
from workbench.domain.coded import CodedShare
from workbench.ui.bench import Bench
from workbench.ui.themes.card import ThemeCard
from workbench.ui.themes.model import Column, ThemeTable

SHARE = CodedShare(0.25, 0.2, 0.31, 160, 41, 400, 0.35)
TOLD = "Corrected share: 25.0% (20.0% to 31.0%, 95% interval), estimated from 160 comments coded of 400"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, open_bench: Bench) -> list[str]:
    """Return what was asked for so far; the first theme has a corrected share."""
    questions: list[str] = []
    first = open_bench.overview.themes[0].id

    def corrected(_: object, _study: Any, subject: str) -> dict[str, CodedShare]:
        questions.append(subject)
        return {first: SHARE}

    monkeypatch.setattr(type(open_bench.verbs), "corrected_shares", corrected)
    return questions


def test_that_a_card_says_the_share_with_its_interval_and_what_it_rests_on(
    qtbot: QtBot, open_bench: Bench, asked: list[str], settle: Settle
) -> None:
    card, table = ThemeCard(open_bench), ThemeTable(open_bench.overview)
    qtbot.addWidget(card)
    first, second = (theme.id for theme in open_bench.overview.themes[:2])
    open_bench.selection.choose_themes((first,))
    settle()
    assert asked == [], "nobody has seen the card yet"
    card.show()
    settle()
    assert card.corrected.text() == TOLD
    place = next(row for row in range(table.rowCount()) if (one := table.theme(row)) and one.id == first)
    assert table.index(place, Column.SIZE).data(Qt.ItemDataRole.ToolTipRole) == TOLD
    assert TOLD in table.index(place, Column.SIZE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "judged" in table.index(place, Column.SENTIMENT).data(Qt.ItemDataRole.ToolTipRole)
    open_bench.selection.choose_themes((second,))
    assert not card.corrected.isVisible()


def test_that_codings_are_not_asked_for_again_before_somebody_looks(
    qtbot: QtBot, open_bench: Bench, asked: list[str], settle: Settle
) -> None:
    card = ThemeCard(open_bench)
    qtbot.addWidget(card)
    open_bench.selection.choose_themes((open_bench.overview.themes[0].id,))
    card.show()
    settle()
    card.hide()
    for _ in range(3):
        open_bench.desk.change(lambda _: Changed(frozenset({"codings"})))
    settle()
    assert asked == ["theme"]
    card.show()
    settle()
    assert asked == ["theme", "theme"]
