"""Dresses the application: light, dark or high contrast as system or user wish, at any text size."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from workbench.domain.resources import resources_folder
from workbench.ui.look.fonts import interface_font
from workbench.ui.look.sheet import style_sheet
from workbench.ui.look.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours, Look

SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)


class Mode(StrEnum):
    """How the user wants the window: as the system says, or one way always."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Appearance(QObject):
    """Knows the look of the moment and dresses the application in it.

    Signals: `changed` (the new Look).
    """

    changed = Signal(object)

    def __init__(
        self, application: QApplication, root: QObject, mode: Mode = Mode.SYSTEM, scale: float = 1.0
    ) -> None:
        super().__init__(root)
        self._application = application
        self._system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._mode = mode
        self._scale = scale
        self._look = self._wanted()
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def look(self) -> Look:
        return self._look

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def scale(self) -> float:
        return self._scale

    def choose_mode(self, mode: Mode) -> None:
        self._mode = mode
        self._follow()

    def choose_scale(self, scale: float) -> None:
        self._scale = scale
        self._follow()

    def step_scale(self, steps: int) -> None:
        """Take the text size `steps` up (or down, where negative) on the ladder of sizes."""
        nearest = min(range(len(SCALES)), key=lambda place: abs(SCALES[place] - self._scale))
        self.choose_scale(SCALES[max(0, min(len(SCALES) - 1, nearest + steps))])

    def dress(self) -> None:
        """Give the application its style, font, palette and sheet."""
        font = interface_font(self._system_font, self._look.scale)
        self._application.setFont(font)
        self._application.setPalette(palette(self._look.colours))
        sheet = style_sheet(self._look, font, resources_folder() / "icons")
        self._application.setStyleSheet(sheet)

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self._look:
            self._look = wanted
            self.dress()
            self.changed.emit(wanted)

    def _wanted(self) -> Look:
        hints = self._application.styleHints()
        system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        dark = self._mode == Mode.DARK or (self._mode in {Mode.SYSTEM, Mode.CONTRAST} and system_dark)
        wish = hints.accessibility().contrastPreference()
        contrast = self._mode == Mode.CONTRAST or (
            self._mode == Mode.SYSTEM and wish == Qt.ContrastPreference.HighContrast
        )
        return Look(_colours(dark, contrast), dark, contrast, self._scale)


def _colours(dark: bool, contrast: bool) -> Colours:
    if contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def palette(colours: Colours) -> QPalette:
    """Return Qt's palette in these colours, for all that the style draws itself."""
    role = QPalette.ColorRole
    made = QPalette()
    for where, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.window,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.quiet,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.Link: colours.accent,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Light: colours.raised,
        role.Midlight: colours.hover,
        role.Mid: colours.line,
        role.Dark: colours.edge,
        role.Shadow: colours.edge,
    }.items():
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.edge))
    return made
