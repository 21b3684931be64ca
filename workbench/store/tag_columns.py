"""The tags of very many comments, remembered as bits: one number a comment and family, one bit a tag.

What files and the run say is read part by part; what people say is put over it after each edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.domain.a11 import ADAPTER
from workbench.domain.tags import DRIVERS, FAMILIES, Family, Tag, tag_of
from workbench.store.columns import Columns
from workbench.store.selecting import current, from_comments
from workbench.store.study import Study
from workbench.store.tags import decided, has_boxes, ticked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy as np
    from numpy.typing import NDArray

    Bits = NDArray[np.uint64]

_AT_ONCE = 4_000
_READ = """
JOIN text_tag x ON x.run_id = :run AND x.text_id = ifnull(k.letter_id, c.text_id)
    AND x.polarity = ifnull(q.polarity, 'open')
"""
_WHERE = "c.id BETWEEN :low AND :high"
_PART = (
    "SELECT group_concat(c.id), group_concat(x.family || ' ' || x.sign || ' ' || x.tag, char(31))"
    f" {from_comments(_READ)} {_READ} WHERE {_WHERE}"
)
_MOST = 64


class TagReading:
    """Reads the tags that texts and ticked boxes have, `bits` of both families, an element for each comment."""

    def __init__(self, study: Study, columns: Columns) -> None:
        self._study, self._columns = study, columns
        self._has_read = study.database.one(
            "SELECT 1 FROM text_tag WHERE run_id = ? LIMIT 1", (current(study)["run"],)
        )
        self._has_boxes = has_boxes(study)
        self._place = 0
        self._places: dict[Family, dict[Tag, int]] = {family: {} for family in FAMILIES}
        self._bits: dict[Family, Bits] = {}

    @property
    def is_whole(self) -> bool:
        """Whether all was read, and there was no tag too many to remember."""
        return bool(self._bits) and self._place >= self._last and not self._has_too_many

    @property
    def _last(self) -> int:
        return len(self._columns.keys) if self._has_read or self._has_boxes else 0

    def advance(self) -> bool:
        """Read the next part; return whether there is more."""
        import numpy as np

        if not self._bits:
            self._bits = {family: np.zeros(len(self._columns.keys), np.uint64) for family in FAMILIES}
        if self._place >= self._last or self._has_too_many:
            return False
        keys = self._columns.keys[self._place : self._place + _AT_ONCE]
        self._read({**current(self._study), "low": int(keys[0]), "high": int(keys[-1])})
        self._place += _AT_ONCE
        return True

    def now(self, family: Family) -> Bits:
        """Return the bits of all comments by now: where a person said something, that."""
        parameters = {**current(self._study), "family": family}
        said = decided(self._study, "1", parameters)
        return self._over(family, said.items(), self._bits[family].copy()) if said else self._bits[family]

    def known(self, family: Family) -> Iterator[tuple[Tag, int]]:
        """Yield every tag that was met, with its bit."""
        for tag, place in self._places[family].items():
            yield tag, 1 << place

    def wanted(self, family: Family, written: Iterable[str]) -> int:
        """Return the bits of tags as they are written; a driver without a sign is meant with each."""
        tags = [tag for one in written if (tag := tag_of(family, one))]
        return sum(
            bit
            for tag, bit in self.known(family)
            if tag in tags or (tag.name in DRIVERS and Tag(tag.name) in tags)
        )

    @property
    def _has_too_many(self) -> bool:
        return any(len(places) > _MOST for places in self._places.values())

    def _read(self, limits: dict[str, object]) -> None:
        if self._has_read:
            numbers, told = self._study.database.one(_PART, limits)
            if numbers is not None:
                self._take(numbers, told.split("\x1f"))
        if self._has_boxes:
            parameters = {**limits, "family": "driver", "adapter": ADAPTER}
            self._over("driver", ticked(self._study, _WHERE, parameters).items(), self._bits["driver"])

    def _take(self, numbers: str, told: list[str]) -> None:
        import numpy as np

        keys = np.fromstring(numbers, np.int32, sep=",")
        places = np.searchsorted(self._columns.keys, keys)
        codes: dict[str, int] = {}
        which = np.fromiter((codes.setdefault(one, len(codes)) for one in told), np.int32, len(told))
        for one, code in codes.items():
            family, sign, name = one.split(" ", 2)
            known: Family = "tone" if family == "tone" else "driver"
            # A comment has a tag once, so that no place stands here twice.
            self._bits[known][places[which == code]] |= self._bit(known, Tag(name, int(sign)))

    def _over(self, family: Family, said: Iterable[tuple[int, list[Tag]]], bits: Bits) -> Bits:
        """Put what is said of some comments in the place of what their texts say."""
        for key, tags in said:
            place = self._columns.places([key])
            bits[place] = sum({1 << self._placed(family, tag) for tag in tags})
        return bits

    def _bit(self, family: Family, tag: Tag) -> np.uint64:
        import numpy as np

        return np.uint64(1 << self._placed(family, tag))

    def _placed(self, family: Family, tag: Tag) -> int:
        """Return the place of a tag's bit; the last one stands for all that are too many."""
        return min(self._places[family].setdefault(tag, len(self._places[family])), _MOST - 1)
