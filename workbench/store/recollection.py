"""What an open study remembers of its comments, for how long it holds, and what is worked out from it once.

An edit makes void only what rests on what it changed; one of a kind nobody thought of, all of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar, cast

from workbench.store.columns import Columns, Gathering, read_languages
from workbench.store.connection import StudyDatabase
from workbench.store.further import Further
from workbench.store.searching import Ends, Search
from workbench.store.selecting import current_run
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

T = TypeVar("T")
LARGE = 20_000
"""Studies of fewer comments are quick without."""
Rest = Literal["files", "languages", "themes", "tags", "all of these"]
"""What something worked out rests on: what came with the files and a run alone, or what a person can change too."""
TOUCHED: dict[str, frozenset[Rest]] = {
    "comments.place": frozenset({"themes"}),
    "theme": frozenset({"themes"}),
    "themes": frozenset({"themes"}),
    "tags.decide": frozenset({"tags"}),
    "languages.correct": frozenset({"languages"}),
    **dict.fromkeys(("marks.judge", "run.keep", "measure.read", "segment.role"), frozenset[Rest]()),
    **dict.fromkeys(
        "priority priorities codings promise quote report selection term target population".split(),
        frozenset[Rest](),
    ),
}
"""What edits of a kind, or of any kind of an area, change of all that is worked out."""
_RESTS: dict[str, Rest] = {"theme": "themes", "fit": "themes", "language": "languages"}
"""What an order rests on, other than on the files."""
_MOST_REREAD = 20_000
_SEARCHES = 2


class _Edit(NamedTuple):
    kind: str
    payload: Any
    """None for one that was erased."""


@dataclass(frozen=True)
class Placed:
    """Which theme each of n comments is in by now, and whether a person said so.

    `themes` (n) int32, 0 for none; `by_person` (n) bool; `of_clusters` the theme of each cluster of the run, 0 for
    none, and 0 at its end; `known` names themes by their number: (id, name, state).
    """

    themes: NDArray[np.int32]
    by_person: NDArray[np.bool_]
    of_clusters: NDArray[np.int32]
    known: dict[int, tuple[str, str, str]]

    def flags(self, numbers: set[int]) -> NDArray[np.bool_]:
        """Return which comments are in one of these themes (0: in none)."""
        import numpy as np

        wanted = np.zeros(max((0, *self.known)) + 1, np.bool_)
        wanted[[number for number in numbers if number < len(wanted)]] = True
        return wanted[self.themes]

    def flags_of(self, state: str) -> NDArray[np.bool_]:
        """Return which themes, by their numbers, are in a state."""
        import numpy as np

        found = np.zeros(max((0, *self.known)) + 1, np.bool_)
        found[[number for number, theme in self.known.items() if theme[2] == state]] = True
        return found


class Recollection:
    """The columns of a study, the ends of its texts, the last searches, and what was worked out since the last edit."""

    def __init__(self, study: Study) -> None:
        self.checked = _newest(study.database)
        self._study = study
        self._gathering: Gathering | None = Gathering(study)
        self._columns: Columns | None = None
        self._further: Further | None = None
        self._ends = Ends(study.database)
        self._worked_out: dict[object, tuple[Rest, object]] = {}
        self._searches: dict[str, Search] = {}

    @property
    def columns(self) -> Columns:
        """The columns; only once `gather` said that there is no more to read."""
        if self._columns is None:
            raise RuntimeError("The columns are not read yet.")
        return self._columns

    @property
    def further(self) -> Further:
        """What is read after the columns, as far as it is there."""
        if self._further is None:
            self._further = Further(self._study, self.columns)
        return self._further

    @property
    def is_whole(self) -> bool:
        """Whether the columns are there."""
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
            edits = list(_edits_since(study.database, self.checked))
            touched = [each for edit in edits if (each := touches(edit.kind)) is not None]
            if len(touched) < len(edits) or not self._is_read_again(study, edits):
                return False
            self._forget(frozenset[Rest]().union(*touched))
            self.checked = newest
        return True

    def is_known(self, order: str) -> bool:
        """Return whether the comments were put into this order before."""
        return ("order", order) in self._worked_out

    def order(self, name: str, sort: Callable[[], NDArray[np.int64]]) -> NDArray[np.int64]:
        """Return the places of all comments in an order, sorted when it is first asked for."""
        return self.once(("order", name), lambda: sort().astype("i4"), on=_RESTS.get(name, "files"))

    def once(self, name: object, work_out: Callable[[], T], on: Rest = "files") -> T:
        """Return what was worked out under `name` since the last edit of what it rests `on`, or work it out."""
        if name not in self._worked_out:
            self._worked_out[name] = (on, work_out())
        return cast("T", self._worked_out[name][1])

    def _forget(self, touched: frozenset[Rest]) -> None:
        gone = frozenset[Rest]({*touched, "all of these"}) if touched else touched
        self._worked_out = {name: each for name, each in self._worked_out.items() if each[0] not in gone}

    def _is_read_again(self, study: Study, edits: list[_Edit]) -> bool:
        """Read again what people said of the languages of a few comments; say no where that is too much."""
        corrected = [edit for edit in edits if edit.kind == "languages.correct"]
        if not corrected:
            return True
        if self._columns is None or any(edit.payload is None for edit in corrected):
            return False
        numbers = {number for edit in corrected for number, _ in edit.payload["languages"]}
        if len(numbers) > _MOST_REREAD:
            return False
        read_languages(study, self._columns, sorted(numbers))
        return True

    def search(self, words: str) -> Search:
        """Return the search for `words`, as far as it got; the last few are remembered."""
        search = self._searches.pop(words, None) or Search(words, self._ends, self.columns.highest_text)
        self._searches[words] = search
        if len(self._searches) > _SEARCHES:
            del self._searches[next(iter(self._searches))]
        return search

    def placed(self, study: Study) -> Placed:
        """Return which themes the comments are in by now."""
        return self.once("placed", lambda: _placed(study, self.columns), on="themes")


def recollect(study: Study) -> bool:
    """Read the next part of the columns of a large study; return whether there is more to read."""
    remembered = _remembered(study)
    if remembered is None:
        if study.database.one("SELECT count(*) FROM (SELECT 1 FROM comment LIMIT ?)", (LARGE,))[0] < LARGE:
            return False
        study.recollection = remembered = Recollection(study)
    return remembered.gather()


def recollect_further(study: Study) -> bool:
    """Read the next part of what a large study remembers after its columns; return whether there is more to read."""
    remembered = recollection(study)
    return remembered is not None and remembered.further.advance()


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
    shown = placements[columns.holds(placements[:, 0])]
    places = np.searchsorted(columns.keys, shown[:, 0])
    themes[places] = shown[:, 1]
    by_person = np.zeros(len(columns.keys), np.bool_)
    by_person[places] = True
    known = {row[0]: row[1:] for row in database.all("SELECT id, uid, name, state FROM theme")}
    return Placed(into[themes], by_person, into[of_cluster], known)


def _newest(database: StudyDatabase) -> int:
    return database.one("SELECT ifnull(max(number), 0) FROM change")[0]


def _edits_since(database: StudyDatabase, number: int) -> Iterator[_Edit]:
    """Yield the edits after that of this number, those of a series one by one."""
    for kind, payload in database.all("SELECT kind, payload FROM change WHERE number > ?", (number,)):
        told = None if payload is None else json.loads(payload)
        if kind == "steps" and told is not None:
            yield from (_Edit(*part) for part in told["edits"])
        else:
            yield _Edit(kind, told)


def touches(kind: str) -> frozenset[Rest] | None:
    """Return what an edit of this kind changes of what is worked out; None where all has to be read anew."""
    return TOUCHED.get(kind, TOUCHED.get(kind.partition(".")[0]))
