"""What the window remembers between two days: where it stood, how it looked, which studies were open."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from workbench.domain.recipe import Recipe
from workbench.ui.look.appearance import Mode

_MOST_RECENT = 8


class Memory:
    """A settings file. It holds names of files, who codes, and measures of the window, nothing of a study."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def recent(self) -> list[Path]:
        """The studies opened last that are still there, the newest first."""
        kept: Any = self._settings.value("recent", [])
        names: list[str] = [kept] if isinstance(kept, str) else list(kept or [])
        return [path for path in map(Path, names) if path.is_file()]

    def remember_study(self, study: Path) -> None:
        others = (path for path in self.recent if path != study)
        self._keep_recent([study, *others])

    @property
    def mode(self) -> Mode:
        try:
            return Mode(str(self._settings.value("mode", Mode.SYSTEM.value)))
        except ValueError:
            return Mode.SYSTEM

    def keep_mode(self, mode: Mode) -> None:
        self._settings.setValue("mode", mode.value)

    @property
    def safe_view(self) -> bool:
        return str(self._settings.value("safe_view", "")) == "on"

    def keep_safe_view(self, is_on: bool) -> None:
        self._settings.setValue("safe_view", "on" if is_on else "off")

    @property
    def safe_at_start(self) -> bool:
        """Whether every day begins with safe view on, however the last one ended."""
        return str(self._settings.value("safe_at_start", "")) == "on"

    def keep_safe_at_start(self, is_on: bool) -> None:
        self._settings.setValue("safe_at_start", "on" if is_on else "off")

    def reader(self, kind: str) -> bool | None:
        """Return whether the reader was unfolded on pages of this kind; None where nobody said."""
        return {"open": True, "folded": False}.get(str(self._settings.value(f"reader_{kind}", "")))

    def keep_reader(self, kind: str, *, is_open: bool) -> None:
        self._settings.setValue(f"reader_{kind}", "open" if is_open else "folded")

    @property
    def language(self) -> str:
        """The language the window is to speak; "" for that of the system."""
        return str(self._settings.value("language", ""))

    def keep_language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def recipe(self) -> Recipe:
        """How themes are looked for unless a person says otherwise."""
        try:
            return Recipe.from_json(str(self._settings.value("recipe", "")))
        except (ValueError, TypeError):
            return Recipe()

    def keep_recipe(self, recipe: Recipe) -> None:
        self._settings.setValue("recipe", recipe.to_json())

    @property
    def coder(self) -> str:
        """Who coded last at this desk."""
        return str(self._settings.value("coder", ""))

    def keep_coder(self, name: str) -> None:
        self._settings.setValue("coder", name)

    @property
    def scale(self) -> float:
        try:
            return min(2.5, max(0.8, float(str(self._settings.value("scale", 1.0)))))
        except ValueError:
            return 1.0

    def keep_scale(self, scale: float) -> None:
        self._settings.setValue("scale", scale)

    def bytes(self, name: str) -> QByteArray:
        """Return a remembered measure of the window; empty if there is none."""
        kept = self._settings.value(name)
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_bytes(self, name: str, measure: QByteArray) -> None:
        self._settings.setValue(name, measure)

    def folder(self) -> Path:
        """Return the folder files were last chosen in, or the home folder."""
        kept = Path(str(self._settings.value("folder", "")))
        return kept if str(kept) != "." and kept.is_dir() else Path.home()

    def keep_folder(self, folder: Path) -> None:
        self._settings.setValue("folder", str(folder))

    def save(self) -> None:
        self._settings.sync()

    def _keep_recent(self, studies: Iterable[Path]) -> None:
        self._settings.setValue("recent", [str(study) for study in studies][:_MOST_RECENT])
