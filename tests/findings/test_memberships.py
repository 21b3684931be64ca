"""memberships.csv has a row for every theme a comment speaks of."""

from __future__ import annotations

from decimal import Decimal

from tests.findings.handed_over import a_comment
from workbench.domain.views import FurtherTheme
from workbench.findings.memberships import MEMBERSHIP_COLUMNS, membership_table
from workbench.findings.tables import dictionary


def test_that_every_theme_of_a_comment_has_a_row_the_main_one_first() -> None:
    comment = a_comment(1, "The bus. The library.", theme="t1", theme_name="Buses", strength=0.75)
    further = (FurtherTheme("t2", "Libraries", 0.5, 9, 21), FurtherTheme("t3", "Staff", 0.25))
    rows = list(membership_table(lambda: [(comment, further)]).rows())
    assert rows == [
        (comment.id, "t1", "Buses", Decimal("0.7500"), "yes", "", ""),
        (comment.id, "t2", "Libraries", Decimal("0.5000"), "no", 9, 21),
        (comment.id, "t3", "Staff", Decimal("0.2500"), "no", "", ""),
    ]


def test_that_a_comment_without_any_theme_has_none() -> None:
    table = membership_table(lambda: [(a_comment(1, "?", theme=None, theme_name="", strength=None), ())])
    assert list(table.rows()) == []


def test_that_every_column_is_described() -> None:
    described = [row[1] for row in dictionary([membership_table(list)]).rows()]
    assert described == list(MEMBERSHIP_COLUMNS)
