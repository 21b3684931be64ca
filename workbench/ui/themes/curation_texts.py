"""Every text of correcting themes: merging, moving, describing, setting aside."""

from __future__ import annotations

from workbench.ui.language import translate


class CurationTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.merge_title = translate("Curation", "Merge themes")
        self.merge_body = translate(
            "Curation",
            "Their comments will count as one theme, in the next analysis too. All other themes stay as they are. "
            "What is the one called?",
        )
        self.new_name = translate("Curation", "A &new name:")
        self.new_name_spoken = translate("Curation", "A new name for the merged theme")
        self.merge = translate("Curation", "&Merge")
        self.cancel = translate("Curation", "Cancel")
        self.describe_title = translate("Curation", "What is this theme about?")
        self.describe_body = translate("Curation", "Say it in your own words; the findings repeat them.")
        self.keep = translate("Curation", "&Keep")
        self.move_body = translate(
            "Curation", "Your decision outlives later analyses. Type to find a theme, or to name a new one."
        )
        self.nest_title = translate("Curation", "Put below another theme")
        self.nest = translate("Curation", "&Put below")
        self.no_theme_above = translate("Curation", "Below no other theme")
        self.search = translate("Curation", "Find or name a theme")
        self.targets = translate("Curation", "Where to")
        self.columns = (translate("Curation", "Theme"), translate("Curation", "Comments"))
        self.no_theme = translate("Curation", "No theme")
        self.as_analysed = translate("Curation", "As the analysis found")
        self.move = translate("Curation", "&Move")

    def new_theme(self, name: str) -> str:
        return translate("Curation", "New theme “%1”").replace("%1", name)

    def new_theme_above(self, name: str) -> str:
        return translate("Curation", "New theme “%1” above").replace("%1", name)

    def nesting(self, names: str) -> str:
        """Return what putting themes of these names below another means."""
        return translate(
            "Curation",
            "Below which theme belongs: %1? It is counted with that theme then, no comment twice, in later analyses "
            "too. Type to find a theme, or to name a new one.",
        ).replace("%1", names)

    def moving(self, comments: int) -> str:
        return translate("Curation", "Move %Ln comment(s)", "", comments)
