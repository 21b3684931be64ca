"""How the share of a theme went from month to month, also of themes with others below them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import a_preview, analyse_by_hand, drafts
from workbench.domain.intake import CommentDraft, SubmissionDraft
from workbench.services import themes
from workbench.services.comments import recollect
from workbench.services.lines import theme_lines
from workbench.store import recollection
from workbench.store.intake import Arrival
from workbench.store.study import Study

MONTHS = ("2026-01", "2026-02", "2026-03")
BUSES_IN = (2, 5, 8)
"""Of ten comments of each month so many are on buses."""


def dated(study: Study) -> None:
    texts = [f"bus {n}" if n % 10 < BUSES_IN[n // 10] else f"library {n}" for n in range(30)]
    arrival = Arrival(study, a_preview())
    arrival.add(
        [
            SubmissionDraft(
                row=n + 1, content=text, comments=(CommentDraft(text),), date=f"{MONTHS[n // 10]}-05"
            )
            for n, text in enumerate(texts)
        ]
    )
    arrival.publish()
    analyse_by_hand(study, [0 if text.startswith("bus") else 1 for text in texts])


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "city.voc", "City") as made:
        dated(made)
        yield made


def test_that_each_month_has_the_share_of_its_comments(study: Study) -> None:
    buses = next(row.id for row in themes.list_themes(study) if row.name == "Buses")
    line = theme_lines(study)[buses]
    assert line.months == MONTHS
    assert line.shares == (0.2, 0.5, 0.8)
    assert line.change == pytest.approx(0.6)


def test_that_a_theme_goes_with_those_below_it(study: Study) -> None:
    chosen = [row.id for row in themes.list_themes(study)]
    town = themes.make_above(study, "The town", chosen).ids[0]
    assert theme_lines(study)[town].shares == (1.0, 1.0, 1.0)


def test_that_few_months_and_few_comments_make_no_line(tmp_path: Path) -> None:
    with Study.create(tmp_path / "few.voc") as few:
        arrival = Arrival(few, a_preview())
        arrival.add(drafts())
        arrival.publish()
        analyse_by_hand(few)
        assert theme_lines(few) == {}


def test_that_a_large_study_has_the_same_lines(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recollection, "LARGE", 1)
    expected = theme_lines(study)
    while recollect(study):
        pass
    assert recollection.recollection(study) is not None
    assert theme_lines(study) == expected
