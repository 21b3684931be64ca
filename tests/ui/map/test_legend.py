"""The legend counts comments, and follows when people move them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.studies import TEXTS, analyse_by_hand, bring_in, looked_through_by_hand
from tests.ui.conftest import Settle
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.map.page import MapPage

COPY = 7  # the last of the three comments that carry the first text


@pytest.fixture
def copied(workbench: Workbench, tmp_path: Path, calm: Settle) -> tuple[Workbench, MapPage]:
    """Return the map of a study in which the first text was sent three times."""
    path = tmp_path / "copied.voc"
    with Study.create(path, "City") as study:
        bring_in(study, texts=[*TEXTS, TEXTS[0], TEXTS[0]])
        analyse_by_hand(study)
        looked_through_by_hand(study)
        study.database.execute("UPDATE text_reading SET x = text_id, y = text_id % 2")
    workbench.ways.open_path(path)
    calm()
    workbench.window.show_page("map")
    calm()
    assert workbench.window.workspace is not None
    page = workbench.window.workspace.built("map")
    assert isinstance(page, MapPage)
    return workbench, page


def told(page: MapPage) -> dict[str, int]:
    entries = [page.legend.item(place).text().split("  ·  ") for place in range(page.legend.count())]
    return {name: int(count) for name, count in entries}


def listed(page: MapPage) -> list[str]:
    return [page.themes.item(place).text() for place in range(page.themes.count())]


def test_that_the_legend_counts_comments_and_not_dots(copied: tuple[Workbench, MapPage]) -> None:
    _, page = copied
    assert told(page) == {"Buses": 4, "Libraries": 2, "No theme": 1}


def test_that_one_copy_that_is_moved_changes_the_counts_by_one(
    copied: tuple[Workbench, MapPage], calm: Settle
) -> None:
    workbench, page = copied
    libraries = next(theme for theme in workbench.bench.overview.themes if theme.name == "Libraries")
    workbench.bench.edits.move_comments([COPY], libraries.id)
    calm()
    assert told(page) == {"Buses": 3, "Libraries": 3, "No theme": 1, "Differs between copies": 3}
    assert {theme.name: theme.comments for theme in workbench.bench.overview.themes} == {
        "Buses": 3,
        "Libraries": 3,
    }
    assert sorted(listed(page)) == ["Buses  ·  3", "Libraries  ·  3"]
    workbench.bench.edits.undo()
    calm()
    assert told(page) == {"Buses": 4, "Libraries": 2, "No theme": 1}


def test_that_what_is_moved_while_the_map_is_hidden_is_counted_when_it_is_shown(
    copied: tuple[Workbench, MapPage], calm: Settle
) -> None:
    workbench, page = copied
    workbench.window.show_page("themes")
    workbench.bench.edits.move_comments([1, 6, 7], None)
    calm()
    workbench.window.show_page("map")
    calm()
    assert told(page) == {"Libraries": 2, "Buses": 1, "No theme": 4}
