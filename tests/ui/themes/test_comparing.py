"""Two analyses are compared in the window, one is adopted, what people decided stays, and undo goes back."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.services.test_analysis import COMMENTS
from tests.studies import bring_in
from tests.ui.conftest import Settle
from workbench.domain.recipe import Recipe
from workbench.services import analysis, comments, levels, studies, themes
from workbench.services.priorities import tag_theme
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.dialogs.analysis import AnalysisDialog
from workbench.ui.themes.comparing import CompareDialog

BROAD, FINE = 0.25, 4.0


@pytest.fixture(scope="module")
def twice_analysed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a study analysed at two granularities, the finer one in sight, with ten decisions of a person."""
    path = tmp_path_factory.mktemp("twice") / "study.voc"
    with studies.create_study(path, "Twice") as made:
        bring_in(made, texts=COMMENTS)
        analysis.analyse(made, Recipe(granularity=BROAD))
        levels.show_level(made, FINE)
        ten_decisions(made)
    return path


def ten_decisions(study: Study) -> None:
    first, second, third, fourth, *_ = [row.id for row in themes.list_themes(study)]
    keys = comments.keys(study)
    themes.rename_theme(study, first, "Ours")
    themes.describe_theme(study, first, "In our words")
    themes.merge_themes(study, [second], into=first)
    themes.rename_theme(study, third, "Another")
    themes.make_theme(study, "By hand", keys[:2])
    themes.move_comments(study, keys[2:4], third)
    themes.move_comments(study, keys[4:5], None)
    themes.move_comments(study, keys[5:6], first)
    themes.set_aside(study, fourth)
    tag_theme(study, first, "Do it")


@pytest.fixture
def twice(workbench: Workbench, twice_analysed: Path, tmp_path: Path, calm: Settle) -> Workbench:
    workbench.ways.open_path(Path(shutil.copy(twice_analysed, tmp_path / "study.voc")))
    calm()
    return workbench


@pytest.fixture
def dialog(twice: Workbench, calm: Settle) -> CompareDialog:
    twice.window.doings.compare.trigger()
    calm()
    return twice.window.findChildren(CompareDialog)[-1]


def listed(dialog: CompareDialog) -> list[tuple[str, str, str]]:
    model = dialog.list.model()
    return [
        (model.index(row, 0).data(), model.index(row, 1).data(), model.index(row, 2).data())
        for row in range(model.rowCount())
    ]


def records(path: Path, earlier: str, later: str) -> tuple[dict[str, Counter[str]], dict[str, Counter[str]]]:
    """Return what the register says: for each theme of one run (as it stands) its texts by theme of the other."""
    forth: dict[str, Counter[str]] = {}
    back: dict[str, Counter[str]] = {}
    sql = """
        SELECT (SELECT ifnull(i.name, o.name) FROM theme_match m JOIN theme o ON o.id = m.theme_id
                LEFT JOIN theme i ON i.id = o.into_id WHERE m.run_id = a.run_id AND m.cluster = a.cluster),
               (SELECT ifnull(i.name, o.name) FROM theme_match m JOIN theme o ON o.id = m.theme_id
                LEFT JOIN theme i ON i.id = o.into_id WHERE m.run_id = b.run_id AND m.cluster = b.cluster)
        FROM assignment a JOIN assignment b ON b.text_id = a.text_id
        JOIN run r ON r.id = a.run_id AND r.uid = ? JOIN run s ON s.id = b.run_id AND s.uid = ?
    """
    with Study.open(path) as study:
        for one, other in study.database.all(sql, (earlier, later)):
            forth.setdefault(one, Counter())[other] += 1
            back.setdefault(other, Counter())[one] += 1
    return forth, back


def test_that_the_page_names_what_merged_split_and_vanished_as_the_register_says(
    dialog: CompareDialog, twice: Workbench, tmp_path: Path, calm: Settle
) -> None:
    told = listed(dialog)
    earlier, later = dialog.earlier.currentData(), dialog.later.currentData()
    twice.bench.desk.close_study()
    calm()
    forth, back = records(tmp_path / "study.voc", earlier, later)
    assert {kind for kind, _, _ in told} & {"merged", "split"}
    for kind, before, now in told:
        parts, wholes = (now.split(" · "), before.split(" · "))
        if kind == "merged":
            assert len(wholes) > 1
            assert sum(back[now][each] for each in wholes) >= back[now].total() / 2
            assert all(forth[each][now] >= forth[each].total() / 2 for each in wholes)
        if kind == "split":
            assert len(parts) > 1
            assert sum(forth[before][each] for each in parts) >= forth[before].total() / 2
        if kind == "vanished":
            assert all(now_has < forth[before].total() for now_has in forth[before].values())
    named = {name for _, before, _ in told for name in before.split(" · ")} - {"–"}
    assert named == set(forth)
    assert {name for _, _, now in told for name in now.split(" · ")} - {"–"} == set(back)


def test_that_adopting_keeps_what_was_decided_and_undo_brings_the_other_back(
    dialog: CompareDialog, twice: Workbench, calm: Settle
) -> None:
    def picture() -> object:
        return twice.bench.overview.themes, twice.bench.overview.priorities

    before, decided = picture(), decisions(twice)
    dialog.go.click()
    calm()
    assert picture() != before
    assert [row.granularity for row in dialog.analyses if row.is_shown] == [BROAD]
    assert not dialog.go.isEnabled()
    kept, waiting = decisions(twice), {name for _, name in dialog.found.waiting} if dialog.found else set()
    assert {name for name in decided if name not in kept} <= waiting
    assert {"Another", "By hand"} <= kept.keys()
    assert twice.window.doings.undo.text().partition(" ")[2].startswith("Adopt the analysis")
    twice.window.doings.undo.trigger()
    calm()
    assert picture() == before
    assert decisions(twice) == decided
    assert dialog.go.isEnabled()


def decisions(window: Workbench) -> dict[str, tuple[str, bool, str | None]]:
    """Return the themes a person decided about, with what was decided."""
    return {
        row.name: (row.description, row.is_parked, row.priority)
        for row in window.bench.overview.themes
        if row.named_by_person or row.is_parked or row.name == "By hand"
    }


def test_that_moved_comments_stay_where_a_person_put_them(
    dialog: CompareDialog, twice: Workbench, tmp_path: Path, calm: Settle
) -> None:
    def placed() -> list[tuple[int, str]]:
        with Study.open(tmp_path / "study.voc") as study:
            rows = comments.rows(study, comments.keys(study)[:6])
            return [(row.key, row.theme_name) for row in rows if row.placed_by]

    dialog.go.click()
    calm()
    twice.bench.desk.close_study()
    calm()
    names = [name for _, name in placed()]
    assert names == ["By hand", "By hand", "Another", "Another", "", "Ours"]


def test_that_a_row_leads_to_its_themes_by_keyboard(
    dialog: CompareDialog, twice: Workbench, calm: Settle
) -> None:
    row = next(place for place, step in enumerate(dialog.steps) if step.earlier)
    dialog.list.selectRow(row)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    calm()
    assert twice.window.workspace is not None
    assert twice.window.workspace.page == "themes"
    named = {theme for theme, _ in (*dialog.steps[row].earlier, *dialog.steps[row].later)}
    assert set(twice.bench.selection.value.themes) <= named
    assert twice.bench.selection.value.themes


def test_that_one_analysis_alone_is_told(city: Workbench, calm: Settle) -> None:
    city.window.doings.compare.trigger()
    calm()
    dialog = city.window.findChildren(CompareDialog)[-1]
    assert "holds one analysis" in dialog.told.text()
    assert not dialog.go.isEnabled()


def test_that_an_analysis_beside_changes_nothing_and_offers_to_compare(
    city: Workbench, calm: Settle, qtbot: QtBot
) -> None:
    before = city.bench.overview.themes
    city.window.doings.analyse.trigger()
    asking = city.window.findChildren(AnalysisDialog)[-1]
    asking.beside.setChecked(True)
    with qtbot.waitSignal(city.bench.notices.told) as told:
        asking.start.click()
    calm()
    assert told.args is not None
    assert "beside" in told.args[0].headline
    assert city.bench.overview.themes == before
    told.args[0].offer[1]()
    calm()
    assert len(city.window.findChildren(CompareDialog)[-1].analyses) == 2
