"""Every text of the priorities page."""

from __future__ import annotations

from workbench.ui.language import translate


class PriorityTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Priorities", "Priorities")
        self.list = translate("Priorities", "List of priorities")
        self.columns = (
            translate("Priorities", "What to act on"),
            translate("Priorities", "Themes it rests on"),
            translate("Priorities", "Comments"),
            translate("Priorities", "Negative of those judged"),
            translate("Priorities", "Since"),
        )
        self.reword = translate("Priorities", "Re&word")
        self.show = translate("Priorities", "Show its &comments")
        self.remove = translate("Priorities", "Re&move")
        self.empty_title = translate("Priorities", "No priorities yet")
        self.empty_body = translate(
            "Priorities", "Choose a theme that asks for action and make it a priority."
        )
        self.empty_offer = translate("Priorities", "Go to the themes")
        self.unknown = "–"
