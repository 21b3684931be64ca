"""Names of themes as others may read them: a person's name that became part of one is covered there too.

Themes are named without what is marked as a person's name; what was marked later can stand in a name all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from workbench.domain.selection import Selection
from workbench.domain.theme_rows import ThemeRow
from workbench.findings.tables import Cell, Table
from workbench.services.comments import count
from workbench.store.snapshot import private_words
from workbench.store.study import Study

COVER = "[name]"
_NAMING = ("theme", "group")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_MARKED_SHARE = 0.1  # as when themes are named: a street may be taken for a person once among many


def covered_names(study: Study, themes: Sequence[ThemeRow]) -> dict[str, str]:
    """Return names and key words of these themes that hold a person's name, and how they may be read; "" to leave out.

    Names that a person gave a theme are that person's to judge, and stay.
    """
    barred = _barred(study, themes)
    named = {theme.name: _covered(theme.name, barred) for theme in themes if not theme.named_by_person}
    told = {name: covered for name, covered in named.items() if covered != name}
    return {
        **{word: "" for theme in themes for word in theme.words if _covered(word, barred) != word},
        **told,
    }


def with_names_covered(value: Any, names: Mapping[str, str]) -> Any:
    """Return a value of dataclasses, tuples and mappings in which themes are named as `names` says."""
    if not names:
        return value
    if isinstance(value, str):
        return names.get(value) or value
    if isinstance(value, ThemeRow):
        words = tuple(word for word in value.words if names.get(word) != "")
        return replace(value, name=names.get(value.name) or value.name, words=words)
    if is_dataclass(value) and not isinstance(value, type):
        new = {
            one.name: with_names_covered(getattr(value, one.name), names) for one in fields(value) if one.init
        }
        return replace(value, **new)
    if isinstance(value, tuple):
        return tuple(with_names_covered(one, names) for one in cast("tuple[Any, ...]", value))
    if isinstance(value, Mapping):
        kept = cast("Mapping[Any, Any]", value)
        return {key: with_names_covered(one, names) for key, one in kept.items()}
    return value


def with_cells_covered(table: Table, names: Mapping[str, str]) -> Table:
    """Return a table whose columns of themes' names say what may be read."""
    places = [place for place, column in enumerate(table.columns) if column in _NAMING]
    if not names or not places:
        return table

    def rows() -> Iterator[Sequence[Cell]]:
        for row in table.rows():
            cells = list(row)
            for place in places:
                cells[place] = names.get(str(cells[place])) or cells[place]
            yield cells

    return replace(table, rows=rows)


def _covered(name: str, barred: frozenset[str]) -> str:
    return _WORD.sub(lambda word: COVER if word[0].casefold() in barred else word[0], name)


def _barred(study: Study, themes: Sequence[ThemeRow]) -> frozenset[str]:
    """Return the words of themes that are a person's name in at least a tenth of the comments that hold them."""
    spoken = {
        word.casefold()
        for theme in themes
        for text in (theme.name, *theme.words)
        for word in _WORD.findall(text)
    }
    marked = {word: number for word, number in private_words(study).items() if word in spoken}
    return frozenset(
        word
        for word, number in marked.items()
        if number >= _MARKED_SHARE * count(study, Selection(search=word)).comments
    )
