"""The look at a file: each guess can be changed, and what follows from it is seen at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QInputDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE, Settle
from workbench.domain.intake import Mapping, Preview, Role
from workbench.ui.bench import Bench
from workbench.ui.sources.intake import Intake
from workbench.ui.sources.page import SourcesPage
from workbench.ui.sources.preview import PreviewPanel
from workbench.ui.sources.questions import QuestionColumn
from workbench.ui.sources.roles import Column

SURVEY = """Ref,When,What did you like?,Anything else?,Area,Stars
1,03/04/2026,the staff were kind and quick,<b>nothing</b> that comes to mind,North,4
2,04/04/2026,the new benches by the river,the lamp at the bridge is out,South,5
3,05/04/2026,,,North,2
4,too,many,cells,in,this,row
"""


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    path.write_text(SURVEY, encoding="utf-8")
    return path


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, survey: Path, settle: Settle) -> SourcesPage:
    """Return the page with the survey being looked at."""
    intake = Intake(open_bench.desk, open_bench.verbs)
    made = SourcesPage(open_bench, intake)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    intake.bring([survey])
    settle()
    return made


@pytest.fixture
def panel(page: SourcesPage) -> PreviewPanel:
    return page.preview


def shown(table: QAbstractItemView) -> list[list[str]]:
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def mapping_of(panel: PreviewPanel) -> Mapping:
    assert panel.roles.preview is not None
    return panel.roles.preview.mapping


def mean(panel: PreviewPanel, place: int, role: Role, detail: str = "") -> None:
    panel.roles.setData(panel.roles.index(place, Column.MEANING), (role, detail))


def test_that_what_comes_in_is_shown_as_text(panel: PreviewPanel) -> None:
    rows = shown(panel.glimpsed.incoming)
    assert rows[0] == [
        *("1", "the staff were kind and quick", "What did you like? · What is good", "03/04/2026"),
        "Area: North · Stars: 4",
    ]
    assert rows[1][1] == "<b>nothing</b> that comes to mind"
    assert rows[4][1].startswith("No comment")
    assert rows[5][1].startswith("Rejected: The row has 7 cells")
    assert (
        panel.glimpsed.told.text() == "Of the first 4 rows, 1 would be rejected; the others hold 4 comments."
    )


def test_that_rows_are_shown_as_they_stand(panel: PreviewPanel) -> None:
    model = panel.glimpsed.row_list.model()
    assert model.index(0, 3).data() == "<b>nothing</b> that comes to mind"
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Anything else?"


def test_that_rejected_rows_are_shown_with_the_reason(panel: PreviewPanel) -> None:
    ((row, reason, raw),) = shown(panel.glimpsed.rejected)
    assert (row, raw) == ("4", "4,too,many,cells,in,this,row")
    assert "7 cells" in reason


def test_that_another_meaning_is_followed_at_once(panel: PreviewPanel, settle: Settle) -> None:
    mean(panel, 4, Role.IGNORE)
    settle()
    assert shown(panel.glimpsed.incoming)[0][4] == "Stars: 4"


def test_that_another_order_of_dates_is_followed_at_once(panel: PreviewPanel, settle: Settle) -> None:
    assert "day from month" in panel._notes.text()
    panel.reading.order.setCurrentIndex(panel.reading.order.findData("mdy"))
    panel.reading.order.activated.emit(panel.reading.order.currentIndex())
    settle()
    assert shown(panel.glimpsed.incoming)[0][3] == "04/03/2026"
    assert "day from month" not in panel._notes.text()
    assert mapping_of(panel).date_order == "mdy"


def test_that_no_order_is_asked_where_no_dates_are(panel: PreviewPanel) -> None:
    assert panel.reading.order.isVisible()
    mean(panel, 1, Role.IGNORE)
    assert not panel.reading.order.isVisible()


def test_that_what_a_question_asks_for_is_guessed_and_can_be_said(
    panel: PreviewPanel, settle: Settle
) -> None:
    assert [row[:2] for row in shown(panel.glimpsed.question_list)] == [
        ["What did you like?", "What is good"],
        ["Anything else?", "Anything"],
    ]
    questions = panel.glimpsed.questions
    assert questions.setData(questions.index(1, QuestionColumn.ASKS), "improve")
    settle()
    assert mapping_of(panel).columns[3].polarity == "improve"
    assert panel.roles.index(3, Column.MEANING).data() == "Comments: what could be better?"
    assert shown(panel.glimpsed.incoming)[1][2].endswith("What could be better")
    box = panel.glimpsed.question_list.indexWidget(questions.index(1, QuestionColumn.ASKS))
    assert box is not None
    assert box.accessibleName() == "Anything else?"


def test_that_a_question_can_be_worded(panel: PreviewPanel, settle: Settle) -> None:
    panel.role_list.setCurrentIndex(panel.roles.index(3, 0))
    panel.details.question.setText("What should change?")
    panel.details.question.editingFinished.emit()
    settle()
    assert mapping_of(panel).columns[3].question == "What should change?"
    assert shown(panel.glimpsed.question_list)[1][0] == "What should change?"


def test_that_a_scale_can_be_corrected(panel: PreviewPanel) -> None:
    panel.role_list.setCurrentIndex(panel.roles.index(5, 0))
    assert (panel.details.low.text(), panel.details.high.text()) == ("1", "5")
    panel.details.high.setText("7")
    panel.details.high.editingFinished.emit()
    panel.details.is_reversed.click()
    stars = mapping_of(panel).columns[5]
    assert (stars.low, stars.high, stars.reversed) == (1, 7, True)


def test_that_a_scale_that_cannot_be_is_not_taken(panel: PreviewPanel) -> None:
    panel.role_list.setCurrentIndex(panel.roles.index(5, 0))
    panel.details.high.setText("0")
    panel.details.high.editingFinished.emit()
    assert mapping_of(panel).columns[5].high == 5


def test_that_most_columns_have_no_details(panel: PreviewPanel) -> None:
    panel.role_list.setCurrentIndex(panel.roles.index(0, 0))
    assert not panel.details.isVisible()


def test_that_another_encoding_can_be_chosen(page: SourcesPage, tmp_path: Path, settle: Settle) -> None:
    turkish = tmp_path / "turkish.csv"
    turkish.write_bytes("no,yorum\n1,Işıklar geç yanıyor ve kimse gelmiyor\n".encode("cp1254"))
    panel = page.preview
    panel.refuse.click()
    page.drop.dropped.emit([turkish])
    settle()
    box = panel.reading.encoding
    for encoding, begins in (("cp1252", "Iþýklar"), ("cp1254", "Işıklar")):
        box.setCurrentIndex(box.findData(encoding))
        box.activated.emit(box.currentIndex())
        settle()
        assert shown(panel.glimpsed.incoming)[0][1].startswith(begins)
        assert mapping_of(panel).encoding == encoding
    assert "Turkish" in box.currentText()


def test_that_every_encoding_has_a_name(panel: PreviewPanel) -> None:
    names = [panel.reading.encoding.itemText(place) for place in range(panel.reading.encoding.count())]
    assert len(names) > 15
    assert all("(" in name or name.startswith("UTF") for name in names)


def test_that_a_reading_is_kept_by_name_and_used_again(
    qtbot: QtBot, page: SourcesPage, survey: Path, settle: Settle
) -> None:
    panel = page.preview
    mean(panel, 4, Role.IGNORE)
    panel.reading.save.click()
    (question,) = panel.reading.findChildren(QInputDialog)
    question.setTextValue("City survey")
    question.accept()
    settle()
    assert panel.reading.mapping.currentText() == "City survey"
    panel.refuse.click()
    page.drop.dropped.emit([survey])
    settle()
    assert mapping_of(panel).columns[4].role == Role.SEGMENT
    box = panel.reading.mapping
    box.setCurrentIndex(box.findData("City survey"))
    box.activated.emit(box.currentIndex())
    settle()
    assert mapping_of(panel).columns[4].role == Role.IGNORE
    assert box.currentText() == "City survey"
    panel.reading.forget.click()
    settle()
    assert box.findData("City survey") < 0


def test_that_a_reading_is_never_kept_in_a_file_somewhere(
    page: SourcesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settle: Settle
) -> None:
    monkeypatch.chdir(tmp_path)
    page.preview.reading.keep("mine.json")
    settle()
    assert page.preview.reading.mapping.currentText() == "mine"
    assert not (tmp_path / "mine.json").exists()
    page._bench.verbs.forget_mapping("mine")


def test_that_a_reading_that_does_not_fit_is_told_and_the_file_still_shown(
    page: SourcesPage, tmp_path: Path, settle: Settle
) -> None:
    panel = page.preview
    panel.reading.keep("Of another file")
    settle()
    other = tmp_path / "other.csv"
    other.write_text("number,remark\n1,the lamp is out at the corner\n", encoding="utf-8")
    panel.refuse.click()
    page.drop.dropped.emit([other])
    settle()
    told: list[object] = []
    page._bench.notices.told.connect(told.append)
    page._intake.failed.connect(told.append)
    panel.look_wanted.emit(other, {"mapping": "Of another file"})
    settle()
    assert told
    assert panel.isVisible()
    assert mapping_of(panel).named(Role.TEXT)[0].name == "remark"
    page._bench.verbs.forget_mapping("Of another file")


def test_that_nothing_can_be_imported_without_comments(panel: PreviewPanel) -> None:
    assert panel.accept.isEnabled()
    mean(panel, 2, Role.IGNORE)
    mean(panel, 3, Role.IGNORE)
    assert not panel.accept.isEnabled()
    mean(panel, 4, Role.TEXT, "open")
    assert panel.accept.isEnabled()


def test_that_what_is_accepted_is_what_was_corrected(qtbot: QtBot, panel: PreviewPanel) -> None:
    mean(panel, 5, Role.MEASURE, "effort")
    with qtbot.waitSignal(panel.accepted, timeout=PATIENCE) as told:
        panel.accept.click()
    assert told.args is not None
    accepted: Preview = told.args[0]
    assert str(accepted.mapping.columns[5].measure) == "effort"


def test_that_a_meaning_can_be_chosen_where_it_stands(panel: PreviewPanel) -> None:
    box = panel.role_list.indexWidget(panel.roles.index(5, Column.MEANING))
    assert box is not None
    assert box.accessibleName() == "Stars"


def test_that_safe_view_covers_everything_people_wrote(page: SourcesPage, settle: Settle) -> None:
    page._bench.safe_view.turn(on=True)
    panel = page.preview
    tables = (panel.role_list, panel.glimpsed.incoming, panel.glimpsed.row_list, panel.glimpsed.rejected)
    seen = "\n".join(cell for table in tables for row in shown(table) for cell in row)
    for words in ("kind and quick", "nothing", "too,many", "North"):
        assert words not in seen
    assert "03/04/2026" in seen
    page._bench.safe_view.turn(on=False)
    assert "kind and quick" in shown(panel.glimpsed.incoming)[0][1]
