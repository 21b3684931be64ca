"""The words of every menu entry."""

from __future__ import annotations

from workbench.ui.language import translate
from workbench.ui.letters import menu_names
from workbench.ui.look.appearance import Mode
from workbench.ui.themes.colour_texts import colour_names


class ActionTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.file, self.edit, self.view, self.analysis, self.help = menu_names()
        self.new = translate("Menu", "&New study…")
        self.open = translate("Menu", "&Open study…")
        self.recent = translate("Menu", "Open &recent")
        self.sample = translate("Menu", "Open the &sample study")
        self.bring, self.bring_folder = (
            translate("Menu", "&Import files…"),
            translate("Menu", "Import a fol&der…"),
        )
        self.write = translate("Menu", "&Write findings")
        self.close = translate("Menu", "&Close study")
        self.quit = translate("Menu", "&Quit")
        self.undo = translate("Menu", "&Undo")
        self.redo = translate("Menu", "&Redo")
        self.history = translate("Menu", "&History of changes…")
        self.preferences = translate("Menu", "Pr&eferences…")
        self.find = translate("Menu", "&Search the comments")
        self.clear = translate("Menu", "C&lear filters")
        self._name_curation()
        self.next = translate("Menu", "&Next comment")
        self.previous = translate("Menu", "Pre&vious comment")
        self.reader = translate("Menu", "&Reader")
        self.safe = translate("Menu", "&Safe view")
        self.look = translate("Menu", "&Appearance")
        self.size = translate("Menu", "Text si&ze")
        self.larger = translate("Menu", "&Larger")
        self.smaller = translate("Menu", "&Smaller")
        self.usual = translate("Menu", "&Usual size")
        self.full = translate("Menu", "&Full screen")
        self.analyse = translate("Menu", "&Find themes…")
        self.compare = translate("Menu", "Com&pare analyses…")
        self.pile = translate("Menu", "Comments &without a theme…")
        self.cancel = translate("Menu", "&Cancel")
        self.models = translate("Menu", "Language &models…")
        self._name_help()
        self.modes = {
            Mode.SYSTEM: translate("Menu", "As the &system says"),
            Mode.LIGHT: translate("Menu", "&Light"),
            Mode.DARK: translate("Menu", "&Dark"),
            Mode.CONTRAST: translate("Menu", "&High contrast"),
        }

    def _name_help(self) -> None:
        self.guide = translate("Menu", "&Guide to this page")
        self.numbers = translate("Menu", "&What the numbers mean")
        self.palette = translate("Menu", "&Find a command…")
        self.shortcuts = translate("Menu", "&Keyboard shortcuts")
        self.doctor = translate("Menu", "&Check this installation")
        self.about = translate("Menu", "&About the workbench")

    def _name_curation(self) -> None:
        self.rename = translate("Menu", "Re&name theme")
        self.tag = translate("Menu", "Make theme a &priority")
        self.describe = translate("Menu", "&Describe theme…")
        self.merge = translate("Menu", "&Merge themes…")
        self.apart = translate("Menu", "&Take theme apart")
        self.aside = translate("Menu", "Set theme &aside")
        self.back = translate("Menu", "&Bring theme back")
        self.nest = translate("Menu", "Put &below another theme…")
        self.colour = translate("Menu", "C&olour of the theme")
        self.colours = colour_names()
        self.move = translate("Menu", "Mo&ve comments…")
        self.no_campaign = translate("Menu", "This is no &campaign")
        self.a_campaign = translate("Menu", "This is a &campaign after all")
