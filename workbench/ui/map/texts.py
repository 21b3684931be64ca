"""Every text of the map page."""

from __future__ import annotations

from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page

SEGMENT = "segment:"


class MapTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Map", "Map")
        self.told = translate(
            "Map",
            "Every dot is a comment; those that lie near each other are worded alike. Click one to read it.",
        )
        self.further = translate(
            "Map",
            "The same words sent several times, and all copies of a letter, are one dot, the larger the more people "
            "sent them. Up, down, left and right mean nothing, and neither does the distance between far parts. A "
            "crowd shows where much is worded alike, not what most people think: look at the counts.",
        )
        self.more = translate("Map", "More")
        self.more_hint = translate("Map", "More to do with the map")
        self.canvas = translate("Map", "Map of comments")
        self.keys = translate(
            "Map",
            "Arrow keys move the map, plus and minus zoom, Home shows all of it. The list of themes on the map "
            "leads to each by name.",
        )
        self.colour = translate("Map", "&Colour by:")
        self.facets = {
            "theme": translate("Map", "Theme"),
            "sentiment": translate("Map", "Sentiment"),
            "channel": translate("Map", "Channel"),
            "language": translate("Map", "Language"),
            "month": translate("Map", "Month"),
        }
        self.tools = {
            "move": on_page(translate("Map", "Mo&ve")),
            "rectangle": on_page(translate("Map", "Rectan&gle")),
            "lasso": translate("Map", "La&sso"),
        }
        self.tool_hints = {
            "move": translate("Map", "Drag to move the map; the wheel zooms"),
            "rectangle": translate("Map", "Drag a rectangle to select what lies within"),
            "lasso": translate("Map", "Draw around texts to select them"),
        }
        self.seen = on_page(translate("Map", "Select what is see&n"))
        self.compare = translate("Map", "T&wo groups")
        self.compare_hint = translate("Map", "Show two channels, months, files or groups side by side")
        self.fit = on_page(translate("Map", "Show &all"))
        self.save = translate("Map", "Save &picture…")
        self.save_title = translate("Map", "Save the map as a picture")
        self.kinds = translate("Map", "Picture (*.png);;Drawing (*.svg)")
        self.file = translate("Map", "map")
        self.saved = translate("Map", "The map is saved.")
        self.legend = translate("Map", "Legend")
        self.legend_hint = translate("Map", "Legend: choose an entry to select its comments")
        self.regions = translate("Map", "Themes on the map")
        self.regions_hint = translate("Map", "Themes on the map: arrow keys go to each, Enter opens it")
        self.no_theme = translate("Map", "No theme")
        self.no_channel = translate("Map", "No channel")
        self.no_date = translate("Map", "No date")
        self.no_value = translate("Map", "Not known")
        self.several = translate("Map", "Differs between copies")
        self.empty_title = translate("Map", "No map yet")
        self.empty_body = translate(
            "Map",
            "The map is drawn when the workbench finds themes: every text becomes a dot, near to those worded alike.",
        )
        self.empty_offer = translate("Map", "Find themes…")
        self.bare_title = translate("Map", "No comments yet")
        self.bare_body = translate("Map", "Import a file of comments, then find their themes.")
        self.bare_offer = translate("Map", "Import files…")
        self.dot = translate("Map", "%1 · %2")

    def counted(self, comments: int) -> str:
        return translate("Counts", "%Ln comment(s)", "", comments)

    def others(self, themes: int) -> str:
        return translate("Map", "%Ln other(s)", "", themes)

    def entry(self, name: str, comments: int) -> str:
        """Return an entry of a list beside the map."""
        return f"{name}  ·  {language.number(comments)}"

    def spoken(self, name: str, comments: int) -> str:
        """Return what is said of an entry."""
        return f"{name}, {self.counted(comments)}"

    def by_segment(self, name: str) -> str:
        return translate("Map", "Group: %1").replace("%1", name)
