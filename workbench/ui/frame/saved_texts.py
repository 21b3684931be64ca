"""Every text of the selections kept by name."""

from __future__ import annotations

from workbench.ui.language import translate
from workbench.ui.letters import on_page


class SavedTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.menu = on_page(translate("Saved", "Sa&ved"))
        self.title = translate("Saved", "Saved selections")
        self.open = translate("Saved", "Save or change selections…")
        self.now = translate("Saved", "Selected now: %1")
        self.everything = translate("Saved", "everything")
        self.name = translate("Saved", "A name for what is selected now")
        self.save = translate("Saved", "&Save")
        self.list = translate("Saved", "List of saved selections")
        self.nothing = translate("Saved", "Nothing is saved yet.")
        self.use = translate("Saved", "&Use")
        self.rename = translate("Saved", "&Rename")
        self.forget = translate("Saved", "&Forget")
        self.close = translate("Saved", "Close")
