"""Looking at comments: counting, listing, and reading one whole."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.selection import EVERYTHING, Selection
from workbench.domain.views import CommentDetail, CommentRow, Counts
from workbench.store import comments, overview, recollection
from workbench.store.overview import Facets
from workbench.store.recalling import First
from workbench.store.study import Study


def count(study: Study, selection: Selection = EVERYTHING) -> Counts:
    """Return how many comments, unique texts and people are meant."""
    return comments.count(study, selection)


def keys(study: Study, selection: Selection = EVERYTHING, order: str = "file") -> Sequence[int]:
    """Return the internal numbers of the selected comments; `order` is one of `orders()`."""
    return comments.keys(study, selection, order)


def by_theme_alone(study: Study) -> dict[str, list[int]]:
    """Return the internal numbers of each theme's own comments, without the themes below it, the best fitting first."""
    return comments.by_theme_alone(study)


def first(study: Study, selection: Selection = EVERYTHING, order: str = "file") -> First:
    """Return what `keys` begins with, as much of it as is found at once, and whether that is all."""
    return comments.first(study, selection, order)


def recollect(study: Study) -> bool:
    """Read on what a large study should remember to answer at once; return whether there is more to read."""
    return recollection.recollect(study)


def recollect_whole(study: Study) -> None:
    """Read all that a large study should remember; it pays where many questions follow."""
    while recollect(study):
        pass


def recollect_further(study: Study) -> bool:
    """Read on what a large study should remember beside that, for which nobody waits; return whether there is more."""
    return recollection.recollect_further(study)


def key_of(study: Study, comment: str) -> int:
    """Return the internal number of the comment with this id.

    Raises:
        Problem: there is no such comment.
    """
    return comments.key_of(study, comment)


def orders() -> tuple[str, ...]:
    """Return the names of the orders comments can be listed in."""
    return tuple(comments.ORDERS)


def rows(study: Study, numbers: Sequence[int]) -> list[CommentRow]:
    """Return the comments of these internal numbers, in their order."""
    return comments.rows(study, numbers)


def detail(study: Study, key: int) -> CommentDetail:
    """Return everything about one comment.

    Raises:
        Problem: there is no such comment.
    """
    return comments.detail(study, key)


def facets(study: Study) -> Facets:
    """Return what the comments can be narrowed by."""
    return overview.facets(study)


def texts_read(study: Study) -> int:
    """Return through how many texts the current analysis read the comments: copies of a letter are read through it."""
    return overview.texts_read(study)
