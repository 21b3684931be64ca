"""Pages of rows are kept as long as they are among those looked at last."""

from __future__ import annotations

from workbench.domain.views import CommentRow
from workbench.ui.comments.pages import PAGE, Pages


def made_up(key: int) -> CommentRow:
    return CommentRow(
        key, f"c{key}", "f.csv", key, f"text {key}", "en", "", "", "", None, "", None, "", None, None
    )


def test_that_a_page_follows_the_list_and_leaves_gaps_for_what_is_gone() -> None:
    pages, keys = Pages(), range(1000, 1000 + PAGE + 3)
    assert pages.keep(1, keys, [made_up(keys[PAGE + 2]), made_up(keys[PAGE])]) == range(PAGE, PAGE + 3)
    assert pages.of(0) is None
    page = pages.of(PAGE + 1)
    assert page is not None
    assert [row and row.key for row in page] == [keys[PAGE], None, keys[PAGE + 2]]


def test_that_the_page_nobody_looked_at_for_longest_goes_first() -> None:
    pages, keys = Pages(), range(100 * PAGE)
    for page in range(64):
        pages.keep(page, keys, ())
    assert pages.of(0) is not None
    pages.keep(64, keys, ())
    assert len(pages) == 64
    assert pages.of(PAGE) is None
    assert pages.of(0) is not None
    pages.forget(64)
    assert pages.of(64 * PAGE) is None
