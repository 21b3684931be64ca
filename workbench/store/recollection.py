"""What an open study remembers of its comments, for how long it holds, and what is worked out from it once.

An edit that changes what was read into columns makes all of it void; any other edit only what was worked out.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, cast

from workbench.store.columns import Columns, Gathering
from workbench.store.connection import StudyDatabase
from workbench.store.searching import Ends, Search
from workbench.store.selecting import current_run
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

T = TypeVar("T")
LARGE = 20_000
"""Studies of fewer comments are quick without."""
TOUCHING = frozenset(
    {
        *("source.show", "source.hide", "run.choose", "preparation.choose"),
        *("campaign.dissolve", "campaign.gather"),
        *("languages.correct", "question.polarity", "calibration.exchange"),
    }
)
"""Kinds of edits that change what was read into columns; of a kind in none of these lists, the same is feared."""
LEAVING = frozenset(
    {"comments.place", "tags.decide", "marks.judge", "run.keep", "measure.read", "segment.role"}
)
LEAVING_AREAS = frozenset(
    "theme themes priority priorities codings promise quote selection term target population".split()
)
LASTING_ORDERS = frozenset({"date", "sentiment", "language", "channel"})
"""Orders that no edit changes but one that makes all void."""
_SEARCHES = 2


@dataclass(frozen=True)
class Placed:
    """Which theme each of n comments is in by now, and whether a person said so.

    `themes` (n) int32, 0 for none; `by_person` (n) bool; `known` names themes by their number: (id, name, state).
    """

    themes: NDArray[np.int32]
    by_person: NDArray[np.bool_]
    known: dict[int, tuple[str, str, str]]

    def flags(self, numbers: set[int]) -> NDArray[np.bool_]:
        """Return which comments are in one of these themes (0: in none)."""
        import numpy as np

        wanted = np.zeros(max((0, *self.known)) + 1, np.bool_)
        wanted[[number for number in numbers if number < len(wanted)]] = True
        return wanted[self.themes]


class Recollection:
    """The columns of a study, the ends of its texts, the last searches, and what was worked out since the last edit."""

    def __init__(self, study: Study) -> None:
        self.checked = _newest(study.database)
        self._gathering: Gathering | None = Gathering(study)
        self._columns: Columns | None = None
        self._ends = Ends(study.database)
        self._worked_out: dict[object, object] = {}
        self._orders: dict[str, NDArray[Any]] = {}
        self._searches: dict[str, Search] = {}

    @property
    def columns(self) -> Columns:
        """The columns; only once `gather` said that there is no more to read."""
        if self._columns is None:
            raise RuntimeError("The columns are not read yet.")
        return self._columns

    @property
    def is_whole(self) -> bool:
        return self._columns is not None

    def gather(self) -> bool:
        """Read the next part; return whether there is more."""
        if self._gathering is None or self._ends.advance() or self._gathering.advance():
            return not self.is_whole
        self._columns, self._gathering = self._gathering.columns(), None
        return False

    def holds(self, study: Study) -> bool:
        """Return whether it still says what the study says, and forget what an edit made void."""
        newest = _newest(study.database)
        if newest != self.checked:
            if not all(_leaves(kind) for kind in _kinds_since(study.database, self.checked)):
                return False
            self.checked = newest
            self._worked_out.clear()
            self._orders = {name: kept for name, kept in self._orders.items() if name in LASTING_ORDERS}
        return True

    def is_known(self, order: str) -> bool:
        """Return whether the comments were put into this order before."""
        return order in self._orders

    def order(self, name: str, sort: Callable[[], NDArray[np.int64]]) -> NDArray[np.int64]:
        """Return the places of all comments in an order, sorted when it is first asked for."""
        if name not in self._orders:
            self._orders[name] = sort().astype("i4")
        return self._orders[name]

    def once(self, name: object, work_out: Callable[[], T]) -> T:
        """Return what was worked out under `name` since the last edit, or work it out."""
        if name not in self._worked_out:
            self._worked_out[name] = work_out()
        return cast("T", self._worked_out[name])

    def search(self, words: str) -> Search:
        """Return the search for `words`, as far as it got; the last few are remembered."""
        search = self._searches.pop(words, None) or Search(words, self._ends, self.columns.highest_text)
        self._searches[words] = search
        if len(self._searches) > _SEARCHES:
            del self._searches[next(iter(self._searches))]
        return search

    def placed(self, study: Study) -> Placed:
        """Return which themes the comments are in by now."""
        return self.once("placed", lambda: _placed(study, self.columns))


def recollect(study: Study) -> bool:
    """Read the next part of what a large study should remember; return whether there is more to read."""
    remembered = _remembered(study)
    if remembered is None:
        if study.database.one("SELECT count(*) FROM (SELECT 1 FROM comment LIMIT ?)", (LARGE,))[0] < LARGE:
            return False
        study.recollection = remembered = Recollection(study)
    return remembered.gather()


def recollection(study: Study) -> Recollection | None:
    """Return what the study remembers of its comments, if all of it was read and still holds."""
    remembered = _remembered(study)
    return remembered if remembered is not None and remembered.is_whole else None


def _remembered(study: Study) -> Recollection | None:
    remembered = cast("Recollection | None", study.recollection)
    if remembered is not None and not remembered.holds(study):
        study.recollection = remembered = None
    return remembered


def _placed(study: Study, columns: Columns) -> Placed:
    import numpy as np

    database = study.database
    rows = database.all("SELECT id, ifnull(into_id, id) FROM theme")
    into = np.zeros(max((0, *(row[0] for row in rows))) + 1, np.int32)
    for number, other in rows:
        into[number] = other
    matches = database.all(
        "SELECT cluster, theme_id FROM theme_match WHERE run_id = ?", (current_run(study),)
    )
    of_cluster = np.zeros(
        max((int(columns.clusters.max(initial=0)), *(row[0] for row in matches))) + 2, np.int32
    )
    for cluster, theme in matches:
        of_cluster[cluster] = theme
    themes = of_cluster[columns.clusters]  # the last element stands for -1, no cluster
    placements = np.array(
        database.all("SELECT comment_id, ifnull(theme_id, 0) FROM placement"), np.int64
    ).reshape(-1, 2)
    shown = placements[np.isin(placements[:, 0], columns.keys)]
    places = np.searchsorted(columns.keys, shown[:, 0])
    themes[places] = shown[:, 1]
    by_person = np.zeros(len(columns.keys), np.bool_)
    by_person[places] = True
    known = {row[0]: row[1:] for row in database.all("SELECT id, uid, name, state FROM theme")}
    return Placed(into[themes], by_person, known)


def _newest(database: StudyDatabase) -> int:
    return database.one("SELECT ifnull(max(number), 0) FROM change")[0]


def _kinds_since(database: StudyDatabase, number: int) -> set[str]:
    """Return the kinds of the edits after that of this number; "" for one whose payload was erased."""
    kinds: set[str] = set()
    for kind, payload in database.all("SELECT kind, payload FROM change WHERE number > ?", (number,)):
        if kind == "steps":
            kinds |= {part for part, _ in json.loads(payload)["edits"]} if payload else {""}
        else:
            kinds.add(kind)
    return kinds


def _leaves(kind: str) -> bool:
    return kind in LEAVING or kind.partition(".")[0] in LEAVING_AREAS
