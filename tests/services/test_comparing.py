"""Two groups are held against each other theme by theme, people counted once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.selection import Selection
from workbench.services.comparing import side_by_side
from workbench.services.themes import list_themes, set_aside
from workbench.statistics.discoveries import adjusted, chance_of_more
from workbench.store.study import Study

WEB, PHONE = Selection(channels=("web",)), Selection(channels=("phone",))


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """Return five comments: buses (web and phone, both by anna), libraries (web and phone), one of no theme."""
    with Study.create(tmp_path / "small.voc", "Small study") as made:
        bring_in(made)
        analyse_by_hand(made)
        yield made


def test_that_people_of_both_groups_are_counted_once_a_theme(study: Study) -> None:
    """Web: anna, the third and the fifth; phone: anna and the fourth. Each theme is raised by one of each."""
    told = side_by_side(study, WEB, PHONE)
    assert (told.first, told.second) == (3, 2)
    assert [(each.first, each.second) for each in told.themes] == [(1, 1), (1, 1)]
    assert told.themes[0].difference.value == pytest.approx(1 / 3 - 1 / 2)
    assert not any(each.is_marked for each in told.themes)


def test_that_a_theme_set_aside_is_none_and_nobody_is_no_group(study: Study) -> None:
    set_aside(study, list_themes(study)[0].id)
    assert len(side_by_side(study, WEB, PHONE).themes) == 1
    assert side_by_side(study, WEB, Selection(channels=("letter",))).themes == ()


def test_that_small_counts_are_told_apart_from_none(study: Study) -> None:
    told = side_by_side(study, WEB, PHONE).themes[0]
    assert told.has_few(11)
    assert not told.has_few(1)


def test_that_groups_alike_are_seldom_said_to_differ() -> None:
    """Two groups of 300 and 200 draw from the same twenty themes; of 200 pairs few have a mark at all."""
    draw, shares = np.random.default_rng(5), np.linspace(0.02, 0.2, 20)
    marked = 0
    for _ in range(200):
        chances: list[float] = []
        for share in shares:
            one, two = int(draw.binomial(300, share)), int(draw.binomial(200, share))
            ways = chance_of_more(one, 300, two, 200), chance_of_more(two, 200, one, 300)
            chances.append(min(1.0, 2 * min(ways)))
        marked += min(adjusted(chances)) <= 0.05
    assert marked / 200 <= 0.07
