"""What every visible comment is, read into memory column by column: for questions about very many of them.

The parts are read through the same joins as every other question (`selecting`), and at most 20 ms long.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workbench.store.selecting import LANGUAGE, MONTH, current, from_comments
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

AT_ONCE = 4_000
_SEPARATOR = "\x1f"
_NUMBERS = {
    "keys": "c.id",
    "texts": "c.text_id",
    "submissions": "p.id",
    "sources": "s.id",
    "clusters": "ifnull(a.cluster, -1)",
    "weak": "ifnull(a.weak, 0)",
    "labels": "ifnull(e.label, 2)",
    "read": "r.text_id IS NOT NULL",
}
_WORDS = {"languages": LANGUAGE, "channels": "p.channel", "months": MONTH}
_AUTHOR = "hex(ifnull(substr(p.author_key, 1, 8), zeroblob(8)))"
"""Half of a keyed hash: that two of a million people share it has a chance of one in thirty million."""
_FIELDS = ", ".join(
    [*(f"{expression} AS {name}" for name, expression in (_NUMBERS | _WORDS).items()), f"{_AUTHOR} AS author"]
)
_ROWS = f"SELECT {_FIELDS} {from_comments(_FIELDS)} WHERE c.id BETWEEN :low AND :high ORDER BY c.id"
_JOINED = ", ".join(
    [
        *(f"group_concat({name})" for name in _NUMBERS),
        *(f"group_concat(replace({name}, char(31), ' '), char(31))" for name in _WORDS),
        "group_concat(author, '')",
    ]
)
_PART = f"SELECT {_JOINED} FROM ({_ROWS})"
"""One row of long lists: a row for each comment would take the interpreter as long again as the database."""


class Values(dict[str, int]):
    """Different words by their codes, numbered as they are met."""

    def __missing__(self, word: str) -> int:
        self[word] = code = len(self)
        return code


@dataclass(frozen=True)
class Columns:
    """The n visible comments by their internal numbers, ascending; every array has an element for each.

    `keys`, `texts`, `submissions`, `sources` (internal numbers) and `clusters` (-1: none) are int32; `people` int32,
    from 0 on without gaps; `labels` int8 (2: not judged); `weak` and `read` (the run has read the text) bool;
    `languages`, `channels` and `months` int32 codes of the words in `values`.
    """

    keys: NDArray[np.int32]
    texts: NDArray[np.int32]
    submissions: NDArray[np.int32]
    people: NDArray[np.int32]
    sources: NDArray[np.int32]
    clusters: NDArray[np.int32]
    labels: NDArray[np.int8]
    weak: NDArray[np.bool_]
    read: NDArray[np.bool_]
    languages: NDArray[np.int32]
    channels: NDArray[np.int32]
    months: NDArray[np.int32]
    values: dict[str, Values]

    def holds(self, numbers: NDArray[np.integer[Any]]) -> NDArray[np.bool_]:
        """Return which comments (their internal numbers) are visible."""
        import numpy as np

        if not len(self.keys):
            return np.zeros(len(numbers), np.bool_)
        places = np.searchsorted(self.keys, numbers)
        return self.keys[np.minimum(places, len(self.keys) - 1)] == numbers

    def places(self, numbers: Sequence[int]) -> NDArray[np.intp]:
        """Return where comments (their internal numbers, in any order) stand; those not visible are left out."""
        import numpy as np

        wanted = np.array(numbers, np.int32)
        return np.searchsorted(self.keys, wanted[self.holds(wanted)])

    def coded(self, name: str) -> NDArray[np.int32]:
        """Return the column of words called `name`."""
        return getattr(self, name)

    @property
    def highest_text(self) -> int:
        return int(self.texts.max(initial=0))


def read_languages(study: Study, columns: Columns, numbers: Sequence[int]) -> None:
    """Read again which languages some comments (their internal numbers) are in."""
    rows = study.database.all(
        f"SELECT c.id, {LANGUAGE} {from_comments(LANGUAGE)} WHERE c.id IN (SELECT value FROM json_each(:numbers))"
        " ORDER BY c.id",
        {**current(study), "numbers": json.dumps(list(numbers))},
    )
    words = columns.values["languages"]
    columns.languages[columns.places([number for number, _ in rows])] = [words[word] for _, word in rows]


class Gathering:
    """Reads the columns part by part; a part that was interrupted is read again."""

    def __init__(self, study: Study) -> None:
        self._study = study
        # Each for itself: asked for both at once, the library reads every row.
        lowest, highest = (
            study.database.one(f"SELECT ifnull({end}(id), -1) FROM comment")[0] for end in ("min", "max")
        )
        self._low, self._highest = lowest, highest
        self._values = {name: Values() for name in _WORDS}
        self._parts: dict[str, list[Any]] = {name: [] for name in (*_NUMBERS, *_WORDS, "authors")}

    def advance(self) -> bool:
        """Read the next part; return whether there is more."""
        if self._low > self._highest:
            return False
        limits = {"low": self._low, "high": self._low + AT_ONCE - 1}
        row = self._study.database.one(_PART, {**current(self._study), **limits})
        if row[0] is not None:
            self._take(row)
        self._low += AT_ONCE
        return True

    def columns(self) -> Columns:
        """Return what was read."""
        import numpy as np

        whole = {name: self._joined(name) for name in (*_NUMBERS, *_WORDS)}
        authors = self._joined("authors")
        people = np.where(authors == 0, whole["submissions"], authors)
        whole["people"] = np.unique(people, return_inverse=True)[1].astype(np.int32)
        weak, read = (whole.pop(name).astype(np.bool_) for name in ("weak", "read"))
        labels = whole.pop("labels").astype(np.int8)
        return Columns(**whole, labels=labels, weak=weak, read=read, values=self._values)

    def _take(self, row: Any) -> None:
        import numpy as np

        *lists, authors = row
        for name, told in zip((*_NUMBERS, *_WORDS), lists, strict=True):
            if name in _NUMBERS:
                part = np.fromstring(told, np.int32, sep=",")
            else:
                part = np.fromiter(map(self._values[name].__getitem__, told.split(_SEPARATOR)), np.int32)
            self._parts[name].append(part)
        self._parts["authors"].append(np.frombuffer(bytes.fromhex(authors), ">i8"))

    def _joined(self, name: str) -> NDArray[Any]:
        import numpy as np

        parts = self._parts.pop(name)
        return np.concatenate(parts) if parts else np.zeros(0, np.int64 if name == "authors" else np.int32)
