"""The rows of the list of comments that were read: whole pages, those looked at last, so that memory has an end."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from workbench.domain.views import CommentRow

PAGE = 64
_PAGES_KEPT = 64


class Pages:
    """Pages of rows by their number; a row that was asked for and is not there any more is None in its page."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, list[CommentRow | None]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def of(self, row: int) -> list[CommentRow | None] | None:
        """Return the page that holds a row, or None if it is not kept; it is the one looked at last now."""
        page = self._kept.get(row // PAGE)
        if page is not None:
            self._kept.move_to_end(row // PAGE)
        return page

    def keep(self, page: int, keys: Sequence[int], rows: Iterable[CommentRow]) -> range:
        """Keep the rows of a page in the order of the list's `keys`, and return where they stand in the list."""
        here, found = keys[page * PAGE : (page + 1) * PAGE], {row.key: row for row in rows}
        self._kept[page] = [found.get(key) for key in here]
        self._kept.move_to_end(page)
        while len(self._kept) > _PAGES_KEPT:
            self._kept.popitem(last=False)
        return range(page * PAGE, page * PAGE + len(here))

    def forget(self, page: int) -> None:
        self._kept.pop(page, None)

    def clear(self) -> None:
        self._kept.clear()
