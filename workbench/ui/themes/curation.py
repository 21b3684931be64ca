"""Correcting themes from wherever one is in the window: what is chosen, what is asked, what is done."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from workbench.domain.views import ThemeRow
from workbench.ui.bench import Bench
from workbench.ui.comments.model import CommentTable
from workbench.ui.comments.reading import Reading
from workbench.ui.themes.curation_dialogs import DescribeDialog, MergeDialog, MoveDialog, NestDialog, Target


class Curation:
    """Works on the themes of the shared selection and on the comments chosen in a list."""

    def __init__(self, window: QWidget, bench: Bench, comments: CommentTable, reading: Reading) -> None:
        self._window, self._bench = window, bench
        self._comments, self._reading = comments, reading

    @property
    def themes(self) -> list[ThemeRow]:
        """Return the chosen themes, largest first."""
        overview, chosen = self._bench.overview, set(self._bench.selection.value.themes)
        return [theme for theme in overview.themes if theme.id in chosen]

    @property
    def keys(self) -> list[int]:
        """Return the chosen comments: those marked in the list, else the one being read."""
        rows = (index.row() for index in self._reading.place.selectedRows())
        marked = [key for key in map(self._comments.key, sorted(rows)) if key is not None]
        detail = self._reading.detail
        return marked or ([detail.comment.key] if detail is not None else [])

    @property
    def has_comment(self) -> bool:
        """Whether any comment is chosen; cheap, however many are."""
        return self._reading.place.hasSelection() or self._reading.detail is not None

    def merge(self) -> None:
        """Ask what the chosen themes are called together, and merge them."""
        chosen = self.themes
        if len(chosen) > 1:
            dialog = MergeDialog(self._window, self._bench, chosen)
            dialog.chosen.connect(lambda into, name: self._merge([theme.id for theme in chosen], into, name))
            self._open(dialog)

    def take_apart(self) -> None:
        for theme in self.themes[:1]:
            self._bench.edits.take_apart(theme.id)

    def set_aside(self) -> None:
        """Set the chosen theme aside, or bring it back."""
        for theme in self.themes[:1]:
            self._bench.edits.set_aside(theme.id, is_aside=not theme.is_parked)

    def describe(self) -> None:
        """Ask what the chosen theme is about."""
        for theme in self.themes[:1]:
            dialog = DescribeDialog(self._window, self._bench, theme)
            dialog.chosen.connect(
                lambda words, theme=theme: self._bench.edits.describe_theme(theme.id, words)
            )
            self._open(dialog)

    def nest(self) -> None:
        """Ask below which theme the chosen ones belong, and put them there."""
        chosen = [theme for theme in self.themes if not theme.is_parked]
        if chosen:
            dialog = NestDialog(self._window, self._bench, chosen, self._bench.overview.themes)
            dialog.chosen.connect(lambda target: self._nest([theme.id for theme in chosen], target))
            self._open(dialog)

    def colour(self, colour: str) -> None:
        """Give the chosen theme a colour, or with "" none."""
        for theme in self.themes[:1]:
            self._bench.edits.colour_theme(theme.id, colour)

    def move(self) -> None:
        """Ask where the chosen comments belong, and place them there."""
        keys = self.keys
        if keys:
            dialog = MoveDialog(self._window, self._bench, len(keys), self._bench.overview.themes)
            dialog.chosen.connect(lambda target: self._move(keys, target))
            self._open(dialog)

    def _merge(self, themes: list[str], into: str, name: str) -> None:
        self._bench.edits.merge_themes(themes, into, name)
        self._bench.selection.choose_themes((into,))

    def _nest(self, themes: list[str], target: Target) -> None:
        if target.kind == "new":
            self._bench.edits.make_above(target.text, themes)
        else:
            self._bench.edits.nest_themes(themes, target.text or None)

    def _move(self, keys: list[int], target: Target) -> None:
        edits = self._bench.edits
        match target.kind:
            case "new":
                edits.make_theme(target.text, keys)
            case "run":
                edits.let_the_run_decide(keys)
            case _:
                edits.move_comments(keys, target.text or None)

    def _open(self, dialog: QDialog) -> None:
        dialog.show()
        dialog.raise_()
