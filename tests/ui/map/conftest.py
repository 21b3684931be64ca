"""What tests of the map share: a study whose five texts have known places, and the page that shows it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.studies import analyse_by_hand, bring_in, looked_through_by_hand
from tests.ui.conftest import Settle
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.map.page import MapPage

PLACES = ((-0.9, 0.5), (-0.8, 0.6), (0.9, -0.5), (0.8, -0.6), (0.0, 0.0))


@pytest.fixture(scope="session")
def mapped_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the study of five comments with buses at the upper left and libraries at the lower right."""
    path = tmp_path_factory.mktemp("mapped") / "city.voc"
    with Study.create(path, "City") as study:
        bring_in(study)
        analyse_by_hand(study)
        looked_through_by_hand(study)
        for text, (x, y) in enumerate(PLACES, start=1):
            study.database.execute("UPDATE text_reading SET x = ?, y = ? WHERE text_id = ?", (x, y, text))
    return path


@pytest.fixture
def mapped(workbench: Workbench, mapped_template: Path, tmp_path: Path, calm: Settle) -> Workbench:
    workbench.ways.open_path(Path(shutil.copy(mapped_template, tmp_path / "mapped.voc")))
    calm()
    workbench.window.show_page("map")
    calm()
    return workbench


@pytest.fixture
def page(mapped: Workbench) -> MapPage:
    assert mapped.window.workspace is not None
    built = mapped.window.workspace.built("map")
    assert isinstance(built, MapPage)
    return built
