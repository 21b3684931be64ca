"""Which comments speak of further clusters, remembered as pairs: sentences of long comments name few of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.store.columns import Columns
from workbench.store.selecting import current
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_AT_ONCE = 50_000
_SPOKEN = """
SELECT group_concat(text_id), group_concat(cluster) FROM
(SELECT DISTINCT text_id, cluster FROM membership WHERE run_id = :run AND text_id BETWEEN :low AND :high)
"""
_LETTERS = (
    "SELECT group_concat(text_id), group_concat(letter_id) FROM campaign_member"
    " WHERE preparation_id = :preparation AND text_id NOT IN (SELECT text_id FROM apart_text)"
)
_HIGHEST = "SELECT ifnull(max(text_id), 0) FROM membership WHERE run_id = ?"


class SpokenReading:
    """Reads the pairs part by part: `places` of comments in the columns (n) and the numbers of `clusters` (n)."""

    def __init__(self, study: Study, columns: Columns) -> None:
        self._study, self._columns = study, columns
        self._highest: int = study.database.one(_HIGHEST, (current(study)["run"],))[0]
        self._low = 1
        self._parts: list[tuple[NDArray[np.int32], NDArray[np.int32]]] = []
        self._pairs: tuple[NDArray[np.int32], NDArray[np.int32]] | None = None

    @property
    def is_whole(self) -> bool:
        return self._pairs is not None

    @property
    def pairs(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """The places and the clusters; only once all was read."""
        if self._pairs is None:
            raise RuntimeError("The further themes are not read yet.")
        return self._pairs

    def advance(self) -> bool:
        """Read the next part; return whether there is more."""
        if self.is_whole:
            return False
        if self._low > self._highest:
            self._pairs = self._joined()
            return False
        limits = {"low": self._low, "high": self._low + _AT_ONCE - 1}
        told = self._study.database.one(_SPOKEN, {**current(self._study), **limits})
        self._parts.append((_numbers(told[0]), _numbers(told[1])))
        self._low += _AT_ONCE
        return True

    def _joined(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Put every comment of a text beside every cluster that one of its sentences speaks of."""
        import numpy as np

        texts, clusters = (_together([part[end] for part in self._parts]) for end in (0, 1))
        order = np.argsort(texts, kind="stable")
        texts, clusters = texts[order], clusters[order]
        read = self._read_as()
        wanted = np.zeros(len(read), np.bool_)
        wanted[texts[texts < len(read)]] = True
        here = np.flatnonzero(wanted[read[self._columns.texts]])
        mine = read[self._columns.texts[here]]
        begin = np.searchsorted(texts, mine)
        many = np.searchsorted(texts, mine, "right") - begin
        starts = np.repeat(begin - (np.cumsum(many) - many), many)
        return np.repeat(here, many).astype(np.int32), clusters[starts + np.arange(len(starts))]

    def _read_as(self) -> NDArray[np.int32]:
        """Return, by the number of a text, that of the text it is read through: its campaign's letter, or itself."""
        import numpy as np

        members, letters = map(_numbers, self._study.database.one(_LETTERS, current(self._study)))
        highest = max(self._columns.highest_text, int(members.max(initial=0)), int(letters.max(initial=0)))
        read = np.arange(highest + 1, dtype=np.int32)
        read[members] = letters
        return read


def _numbers(told: str | None) -> NDArray[np.int32]:
    import numpy as np

    return np.fromstring(told or "", np.int32, sep=",")


def _together(parts: list[NDArray[np.int32]]) -> NDArray[np.int32]:
    import numpy as np

    return np.concatenate(parts) if parts else np.zeros(0, np.int32)
