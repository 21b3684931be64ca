"""Every text around a document."""

from __future__ import annotations

from workbench.ui import language
from workbench.ui.language import translate


class DocumentTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.find = translate("Document", "Find on this page")
        self.find_hint = translate("Document", "Find on this page…")
        self.next = translate("Document", "Next place")
        self.previous = translate("Document", "Place before")
        self.nowhere = translate("Document", "Not on this page")
        self.larger = translate("Document", "Show the page larger")
        self.smaller = translate("Document", "Show the page smaller")
        self.zoom = translate("Document", "Size of the page")

    def percent(self, zoom: float) -> str:
        """Return the size of a page in words."""
        return language.percent(zoom, 0)

    def size(self, zoom: float) -> str:
        """Return what the size of a page is, for those who hear it alone."""
        return f"{self.zoom}: {self.percent(zoom)}"

    def found(self, place: int, places: int) -> str:
        """Return which of how many places is shown."""
        told = translate("Document", "%1 of %2")
        return told.replace("%2", language.number(places)).replace("%1", language.number(place))
