"""Answers from what a large study remembers what SQL would answer too, but in milliseconds.

Each answer is the same as that of the query it stands for; a test draws selections and compares both.
"""

from __future__ import annotations

import time
from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.domain.selection import EVERYTHING, Selection
from workbench.domain.sentiment import LABELS, code_of
from workbench.domain.views import Counts
from workbench.store.counting import different, how_many, is_any, often
from workbench.store.nesting import with_below
from workbench.store.recalling_further import recalled_further
from workbench.store.recollection import Recollection
from workbench.store.searching import Search
from workbench.store.selecting import clause_for, from_comments
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

NOT_JUDGED = 2
FIRST = 256
SOON, LONGEST = 0.01, 0.025
"""Seconds that looking for the first rows of a search may take: where some were found already, and where none was."""


class First(NamedTuple):
    """The first of the selected comments by their internal numbers, and whether they are all."""

    keys: Sequence[int]
    are_all: bool


def count(study: Study, remembered: Recollection, selection: Selection) -> Counts:
    """Return how many comments, unique texts and people `selection` means."""
    columns, meant = remembered.columns, meant_by(study, remembered, selection)
    if meant is None:
        return remembered.once("all", lambda: _counts(columns.texts, columns.people))
    return _counts(columns.texts[meant], columns.people[meant])


def keys(
    study: Study, remembered: Recollection, selection: Selection, places: NDArray[np.int64] | None
) -> array[int]:
    """Return the internal numbers of the selected comments, in the order of `places` (None: as in their files)."""
    meant, every = meant_by(study, remembered, selection), remembered.columns.keys
    if places is None:
        return _numbers(every if meant is None else every[meant])
    return _numbers(every[places if meant is None else places[meant[places]]])


def first(study: Study, remembered: Recollection, selection: Selection) -> First:
    """Return the first of the selected comments, in the order of their files, as far as they are found at once."""
    words = selection.search.strip()
    every = remembered.columns.keys
    search = remembered.search(words) if words else None
    others = meant_by(study, remembered, replace(selection, search=""))
    begun = time.perf_counter()
    while search is not None and not search.is_whole:
        upto = _known_upto(remembered, search)
        meant = search.found[remembered.columns.texts[:upto]]
        found = every[:upto][meant if others is None else meant & others[:upto]]
        longest = SOON if len(found) else LONGEST
        if len(found) >= FIRST or time.perf_counter() - begun > longest:
            return First(_numbers(found), are_all=False)
        search.advance(study.database)
    return First(keys(study, remembered, selection, None), are_all=True)


def places_of(remembered: Recollection, numbers: list[int]) -> NDArray[np.int64]:
    """Return where comments (their internal numbers, in any order) stand in the columns."""
    import numpy as np

    return np.searchsorted(remembered.columns.keys, np.array(numbers, np.int32))


def places_by_word(remembered: Recollection, name: str) -> NDArray[np.int64]:
    """Return the places of all comments by a column of words ("languages" or "channels")."""
    import numpy as np

    codes = remembered.columns.coded(name)
    words = sorted(remembered.columns.values[name].items())
    ranks = np.zeros(len(words), np.int32)
    ranks[[code for _, code in words]] = np.arange(len(words))
    return np.argsort(ranks[codes], kind="stable")


def tally(remembered: Recollection, name: str, among: Mask | None = None) -> tuple[tuple[str, int], ...]:
    """Return (word, comments) of a column of words, most frequent first."""
    import numpy as np

    codes, words = remembered.columns.coded(name), remembered.columns.values[name]
    numbers = np.bincount(codes if among is None else codes[among], minlength=len(words)).tolist()
    met = [(word, numbers[code]) for word, code in words.items() if numbers[code]]
    return tuple(sorted(met, key=lambda row: (-row[1], row[0])))


def not_judged(remembered: Recollection) -> Mask:
    """Return which comments the run read but did not judge."""
    return remembered.columns.read & (remembered.columns.labels == NOT_JUDGED)


def unread(remembered: Recollection) -> int:
    """Return how many comments the current run did not read."""
    return int((~remembered.columns.read).sum())


def in_state(study: Study, remembered: Recollection, state: str) -> int:
    """Return how many comments are in themes of this state."""
    placed = remembered.placed(study)
    return int(placed.flags({number for number, theme in placed.known.items() if theme[2] == state}).sum())


def figures(study: Study, remembered: Recollection) -> dict[int, tuple[int, ...]]:
    """Return of each theme (its internal number): comments, texts, people, negative, neutral, positive, not judged."""
    return remembered.once("figures", lambda: _figures(study, remembered), on="themes")


def by_month(study: Study, remembered: Recollection) -> list[tuple[str, str, int]]:
    """Return (month, theme's id or "", comments)."""
    import numpy as np

    columns, placed = remembered.columns, remembered.placed(study)
    words = {code: word for word, code in columns.values["months"].items()}
    span = max(words, default=0) + 1
    numbers = np.bincount(placed.themes.astype(np.int64) * span + columns.coded("months"))
    return [
        (words[pair % span], placed.known[pair // span][0] if pair // span else "", int(numbers[pair]))
        for pair in np.flatnonzero(numbers).tolist()
    ]


def together(
    study: Study, remembered: Recollection, groups: Mapping[str, Collection[str]]
) -> dict[str, tuple[int, ...]]:
    """Return the figures of groups of themes (their ids), each as `figures` has those of one theme."""
    import numpy as np

    columns, placed = remembered.columns, remembered.placed(study)
    numbers = {theme[0]: number for number, theme in placed.known.items()}
    found: dict[str, tuple[int, ...]] = {}
    for name, members in groups.items():
        inside = placed.flags({numbers[member] for member in members if member in numbers})
        counts = _counts(columns.texts[inside], columns.people[inside])
        labels = np.bincount(columns.labels[inside] + 1, minlength=4)
        found[name] = (counts.comments, counts.texts, counts.people, *labels.tolist())
    return found


def _figures(study: Study, remembered: Recollection) -> dict[int, tuple[int, ...]]:
    import numpy as np

    columns, themes = remembered.columns, remembered.placed(study).themes.astype(np.int64)
    size = int(themes.max(initial=0)) + 1
    table = [
        np.bincount(themes, minlength=size),
        different(themes, columns.texts, size, remembered.once("often texts", lambda: often(columns.texts))),
        different(
            themes, columns.people, size, remembered.once("often people", lambda: often(columns.people))
        ),
        *(np.bincount(themes[columns.labels == label], minlength=size) for label in (-1, 0, 1, NOT_JUDGED)),
    ]
    rows = np.stack(table, axis=1).tolist()
    return {number: tuple(row) for number, row in enumerate(rows) if number and row[0]}


def _counts(texts: NDArray[np.int32], people: NDArray[np.int32]) -> Counts:
    return Counts(len(texts), how_many(texts), how_many(people))


def _numbers(found: NDArray[np.int32]) -> array[int]:
    numbers = array("i")
    numbers.frombytes(found.tobytes())
    return numbers


def _known_upto(remembered: Recollection, search: Search) -> int:
    """Return before which comment the search has looked at the text of every one."""
    import numpy as np

    unknown = remembered.columns.texts >= search.upto
    return int(np.argmax(unknown)) if unknown.any() else len(unknown)


def meant_by(study: Study, remembered: Recollection, selection: Selection) -> Mask | None:
    """Return which comments `selection` means; None for all of them.

    The last answer is kept: the first rows, all of them and the counts ask the same.
    """
    answers = remembered.once("meant", dict[Selection, "Mask | None"], on="all of these")
    if selection not in answers:
        meant = _meant_by(study, remembered, selection)
        answers.clear()
        answers[selection] = meant
    return answers[selection]


def _meant_by(study: Study, remembered: Recollection, selection: Selection) -> Mask | None:
    parts = [*_by_columns(study, remembered, selection), *_by_query(study, remembered, selection)]
    words = selection.search.strip()
    if words:
        search = remembered.search(words)
        search.finish(study.database)
        parts.append(search.found[remembered.columns.texts])
    meant: Mask | None = None
    for part in parts:
        meant = part if meant is None else meant & part
    return meant


def _by_columns(study: Study, remembered: Recollection, selection: Selection) -> list[Mask]:
    columns, parts = remembered.columns, list["Mask"]()
    if selection.themes or selection.unassigned:
        parts.append(_of_themes(study, remembered, selection))
    if selection.sentiments:
        parts.append(is_any(columns.labels, {_label(name) for name in selection.sentiments}))
    for name in ("languages", "channels", "months"):
        if wanted := getattr(selection, name):
            words = columns.values[name]
            parts.append(is_any(columns.coded(name), {words[word] for word in wanted if word in words}))
    if selection.weak:
        parts.append(columns.weak & ~remembered.placed(study).by_person)
    if selection.sources:
        rows = study.database.all("SELECT id, uid FROM source")
        parts.append(is_any(columns.sources, {number for number, uid in rows if uid in selection.sources}))
    return parts


def _of_themes(study: Study, remembered: Recollection, selection: Selection) -> Mask:
    placed = remembered.placed(study)
    meant = set(with_below(study, selection.themes))
    numbers = {number for number, theme in placed.known.items() if theme[0] in meant}
    return is_any(placed.themes, numbers | ({0} if selection.unassigned else set()))


def _by_query(study: Study, remembered: Recollection, selection: Selection) -> list[Mask]:
    """Ask the database about what is not remembered; the last answer is."""
    parts, rest = recalled_further(study, remembered, selection)
    if rest == EVERYTHING:
        return parts
    answers = remembered.once("asked", dict[Selection, "Mask"], on="all of these")
    if rest not in answers:
        answers.clear()
        answers[rest] = _queried(study, remembered, rest)
    return [*parts, answers[rest]]


def _queried(study: Study, remembered: Recollection, asked: Selection) -> Mask:
    import numpy as np

    clause = clause_for(study, asked)
    rows: list[Any] = study.database.all(
        f"SELECT c.id {from_comments(clause.sql)} {clause.sql}", clause.parameters
    )
    found = np.zeros(len(remembered.columns.keys), np.bool_)
    found[np.searchsorted(remembered.columns.keys, np.array([row[0] for row in rows], np.int32))] = True
    return found


def _label(name: str) -> int:
    return code_of(next((known for known in LABELS if known == name), None))
