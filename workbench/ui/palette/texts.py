"""Every text of the command palette."""

from __future__ import annotations

from workbench.ui.language import translate


class PaletteTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Palette", "Find a command")
        self.hint = translate("Palette", "Type some letters of a command, a page, a theme or a study")
        self.found = translate("Palette", "What was found")
        self.nothing = translate("Palette", "Nothing is called like that.")
        self.theme = translate("Palette", "Go to theme: %1")
        self.study = translate("Palette", "Open study: %1")
        self.page = translate("Palette", "Go to page: %1")
        self.selection = translate("Palette", "Use selection: %1")
