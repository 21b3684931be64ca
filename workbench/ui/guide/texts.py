"""Every text around the guide."""

from __future__ import annotations

from workbench.ui.language import translate


class GuideTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Guide", "Guide")
        self.pages = translate("Guide", "Pages of the guide")
        self.page = translate("Guide", "Page of the guide")
        self.back = translate("Guide", "Back")
        self.forward = translate("Guide", "Forward")
        self.missing = translate(
            "Guide", "The guide is not where it should be. Install the workbench again to have it here."
        )
