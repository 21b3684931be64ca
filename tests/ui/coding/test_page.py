"""The samples: drawn as asked, listed with how far each coder is, merged from copies, and told in figures."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.changes import Changed
from workbench.domain.coding import DRAW_KINDS, SUBJECTS, DrawKind
from workbench.domain.sentiment import LABELS, Label
from workbench.services import coding
from workbench.store import codings
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.bench import Bench
from workbench.ui.coding.differences import Differences
from workbench.ui.coding.draw_dialog import DrawDialog
from workbench.ui.coding.draws import Column
from workbench.ui.coding.page import CodingPage


def row(page: CodingPage, place: int = 0) -> list[str]:
    return [page.table.index(place, column).data() for column in Column]


def coded_by(*coders: str) -> Any:
    """Return a write in which each coder codes the first draw by the place of the comment."""

    def write(study: Study) -> Changed:
        draw = codings.list_draws(study)[0].draw.id
        said: list[tuple[str, Label]] = [
            (one.comment, LABELS[place % 3]) for place, one in enumerate(codings.drawn(study, draw))
        ]
        return [coding.code(study, draw, said, coder) for coder in coders][-1]

    return write


def test_that_an_empty_page_says_what_coding_is_for_and_offers_to_draw(
    page: CodingPage, settle: Settle
) -> None:
    assert page.empty.isVisible()
    assert not page.list.isVisible()
    assert page.empty.offer is not None
    page.empty.offer.click()
    settle()
    (dialog,) = page.findChildren(DrawDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_that_a_sample_is_drawn_as_asked_and_ready_to_begin(page: CodingPage, settle: Settle) -> None:
    page.ask_for_draw()
    settle()
    (dialog,) = page.findChildren(DrawDialog)
    assert (dialog.kind, dialog.is_blind, dialog.number.value()) == ("random", True, 5)
    assert "5 comment" in dialog.left.text()
    dialog.number.setValue(3)
    dialog.draw.click()
    settle()
    assert row(page)[:3] == ["Sentiment", "At random", "Blind"]
    assert row(page)[4:] == ["0 of 3", "–"]
    assert page.start.text().replace("&", "") == "Start coding"
    assert page.focusWidget() is page.start


def test_that_layers_and_doubt_can_be_asked_for(page: CodingPage, settle: Settle) -> None:
    page.ask_for_draw()
    settle()
    (dialog,) = page.findChildren(DrawDialog)
    assert not dialog.layer.isEnabled()
    dialog.kinds.button(DRAW_KINDS.index("stratified")).click()
    dialog.layer.setCurrentIndex(dialog.layer.findData("channel"))
    assert dialog.layered_by == "channel"
    dialog.draw.click()
    settle()
    assert row(page)[1] == "In layers, by channel"
    page.ask_for_draw()
    dialog = page.findChildren(DrawDialog)[-1]
    dialog.kinds.button(DRAW_KINDS.index("active")).click()
    dialog.sight.button(1).click()
    assert (dialog.kind, dialog.layered_by, dialog.is_blind) == ("active", None, False)
    settle()
    dialog.reject()


def test_that_the_same_comments_can_be_asked_for_to_code_something_else(
    drawn: CodingPage, settle: Settle
) -> None:
    drawn.ask_for_draw()
    settle()
    dialog = drawn.findChildren(DrawDialog)[-1]
    assert not dialog.same.isVisible(), "the one sample is for sentiment, as what is asked for first"
    assert [dialog.subject.itemData(place) for place in range(dialog.subject.count())] == list(SUBJECTS)
    dialog.subject.setCurrentIndex(dialog.subject.findData("theme"))
    assert dialog.same.isVisible()
    assert dialog.again.currentText() == "Sentiment, At random (5)"
    dialog.same.click()
    assert not dialog.number.isEnabled()
    dialog.draw.click()
    settle()
    assert row(drawn)[:3] == ["Themes", "At random", "Blind"]
    assert drawn.subject == "theme"
    assert drawn.codes.isVisible()
    assert not drawn.figures.isVisible()
    assert drawn.codes.title.text() == "What your coding of themes tells"
    drawn.list.selectRow(1)
    assert drawn.figures.isVisible()
    assert not drawn.codes.isVisible()


def test_that_what_teaches_only_is_said_plainly(open_bench: Bench, page: CodingPage, settle: Settle) -> None:
    wanted: tuple[tuple[DrawKind, bool], ...] = (("active", True), ("random", False))
    for kind, blind in wanted:
        open_bench.desk.change(
            lambda study, kind=kind, blind=blind: open_bench.verbs.draw_sample(
                study, kind, 2, layer=None, blind=blind
            )
        )
        settle()
    page.list.selectRow(1)
    assert "never enters a share" in page.note.text()
    page.list.selectRow(0)
    assert "practice" in page.note.text()


def test_that_nobody_codes_without_a_name(open_bench: Bench, drawn: CodingPage, settle: Settle) -> None:
    drawn.coder.setText("  ")
    drawn.start.click()
    assert drawn.sitting_view.sitting is None
    drawn.coder.setText(" Bert ")
    QTest.keyClick(drawn.list, Qt.Key.Key_Return)
    settle()
    assert open_bench.coder.name == "Bert"
    assert drawn.sitting_view.sitting is not None
    assert drawn.sitting_view.sitting.coder == "Bert"


def test_that_the_list_tells_how_far_everybody_is(
    qtmodeltester: ModelTester, open_bench: Bench, drawn: CodingPage, settle: Settle
) -> None:
    open_bench.desk.change(coded_by("Anna", "Bert", "Chen"))
    settle()
    assert row(drawn)[4:] == ["5 of 5", "Bert 5, Chen 5"]
    assert "again" in drawn.start.text()
    open_bench.coder.take_name("Bert")
    settle()
    assert row(drawn)[4:] == ["5 of 5", "Anna 5, Chen 5"]
    qtmodeltester.check(drawn.table)


def test_that_figures_carry_their_interval_and_what_they_rest_on(
    open_bench: Bench, drawn: CodingPage, settle: Settle
) -> None:
    assert drawn.figures.none.isVisible()
    open_bench.desk.change(coded_by("Anna", "Bert"))
    settle()
    people = drawn.figures.people
    assert people.figure.text() == "1.00"
    assert "95% interval 1.00 to 1.00, from 5 comments coded by two or more of 2" in people.basis.text()
    assert people.verdict.text() == "People agree well enough to trust these codes."
    assert "from 4 comments both judged" in drawn.figures.machine.basis.text()
    assert "So far: 5" in drawn.figures.shares.basis.text()
    assert not drawn.figures.shares.bars["negative"].isVisible()


def test_that_several_copies_are_merged_and_what_came_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, open_bench: Bench, drawn: CodingPage, settle: Settle
) -> None:
    copies = copies_of(open_bench, tmp_path, settle, "Bert", "Chen")
    told: list[str] = []
    open_bench.notices.told.connect(lambda notice: told.append(f"{notice.headline} {notice.body}"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(one) for one in copies], ""))
    QTest.keyClick(drawn.drop.choices[0], Qt.Key.Key_Space)
    settle()
    assert "“bert.voc”: 5 coding" in told[-1]
    assert "by Chen" in told[-1]
    assert row(drawn)[5] == "Bert 5, Chen 5"


def test_that_a_copy_can_be_dropped_and_brings_nothing_twice(
    tmp_path: Path, open_bench: Bench, drawn: CodingPage, settle: Settle
) -> None:
    (copy,) = copies_of(open_bench, tmp_path, settle, "Bert")
    told: list[str] = []
    open_bench.notices.told.connect(lambda notice: told.append(notice.body))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(copy))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for _ in range(2):
        drawn.drop.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
        settle()
    assert "Bert" in told[0]
    assert "nothing that was not here already" in told[1]


def test_that_another_study_is_refused_in_words(
    tmp_path: Path, open_bench: Bench, drawn: CodingPage, settle: Settle
) -> None:
    told: list[str] = []
    open_bench.notices.told.connect(lambda notice: told.append(notice.kind))
    drawn.merging.bring([tmp_path / "nowhere.voc"])
    settle()
    assert told == ["problem"]


def copies_of(bench: Bench, folder: Path, settle: Settle, *coders: str) -> list[Path]:
    """Return copies of the open study, each coded by one person."""
    here = bench.desk.path
    assert here is not None
    bench.desk.close_study()
    settle()
    made: list[Path] = []
    for coder in coders:
        copy = Path(shutil.copy(here, folder / f"{coder.casefold()}.voc"))
        with Study.open(copy) as study:
            coded_by(coder)(study)
        made.append(copy)
    bench.desk.open(lambda: bench.verbs.open_study(here))
    settle()
    return made


def test_that_the_reader_and_the_filters_give_way_while_somebody_codes(
    qtbot: QtBot, city: Workbench, calm: Settle
) -> None:
    window = city.window
    window.toggle_reader()
    city.bench.coder.take_name("Anna")
    city.bench.desk.change(
        lambda study: city.bench.verbs.draw_sample(study, "random", 5, layer=None, blind=True)
    )
    window.show_page("coding")
    calm()
    assert window.workspace is not None
    assert window.reader is not None
    page = window.workspace.built("coding")
    assert isinstance(page, CodingPage)
    window.toggle_reader()
    assert window.reader.isVisible()
    page.sit_down()
    calm()
    assert not window.reader.isVisible()
    assert not window.workspace.filters.isVisible()
    window.show_page("themes")
    assert window.reader.isVisible()
    window.show_page("coding")
    assert not window.reader.isVisible()
    QTest.keyClick(page.sitting_view.text, Qt.Key.Key_Escape)
    assert window.reader.isVisible()
    assert window.workspace.filters.isVisible()
    calm()


def test_that_what_people_called_differently_can_be_read(
    qtbot: QtBot, open_bench: Bench, drawn: CodingPage, settle: Settle
) -> None:
    def differ(study: Study) -> Changed:
        coded_by("Anna")(study)
        draw = codings.list_draws(study)[0].draw.id
        said: list[tuple[str, Label]] = [(one.comment, "positive") for one in codings.drawn(study, draw)]
        return coding.code(study, draw, said, "Bert")

    open_bench.desk.change(differ)
    settle()
    assert drawn.figures.differ.text().replace("&", "").startswith("See the 4 comment")
    drawn.figures.differ.click()
    settle()
    (listing,) = drawn.findChildren(Differences)
    rows = listing.list.model()
    assert rows.rowCount() == 4
    assert rows.index(0, 1).data() == "Anna − · Bert +"
    with qtbot.waitSignal(drawn.read_wanted):
        QTest.keyClick(listing.list, Qt.Key.Key_Return)
    open_bench.safe_view.turn(on=True)
    settle()
    assert not listing.isVisible()
