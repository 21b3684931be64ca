"""Every text of the preferences."""

from __future__ import annotations

from workbench.ui.dialogs.texts import AnalysisDialogTexts
from workbench.ui.language import translate
from workbench.ui.look.appearance import Mode


class PreferenceTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Preferences", "Preferences")
        self.body = translate(
            "Preferences", "For every study on this computer. What you choose counts at once."
        )
        self.window = translate("Preferences", "Window")
        self.language = translate("Preferences", "&Language:")
        self.system_language = translate("Preferences", "As the system says")
        self.later = translate("Preferences", "Another language is spoken from the next start on.")
        self.look = translate("Preferences", "&Appearance:")
        self.modes = {
            Mode.SYSTEM: translate("Preferences", "As the system says"),
            Mode.LIGHT: translate("Preferences", "Light"),
            Mode.DARK: translate("Preferences", "Dark"),
            Mode.CONTRAST: translate("Preferences", "High contrast"),
        }
        self.size = translate("Preferences", "&Text size:")
        self.comments = translate("Preferences", "Comments")
        self.safe = translate("Preferences", "&Begin with safe view on")
        self.safe_hint = translate(
            "Preferences", "Marked personal data is covered until you turn safe view off."
        )
        self.coder = translate("Preferences", "&Your name as a coder:")
        self.analysis = translate("Preferences", "Finding themes")
        self.fineness = translate("Preferences", "How &fine:")
        self.model = translate("Preferences", "&Multilingual model:")
        self.method = translate("Preferences", "Met&hod:")
        self.analysis_hint = translate("Preferences", "What is proposed when you look for themes.")
        self.close = translate("Preferences", "Close")
        asked = AnalysisDialogTexts()
        self.sizes, self.methods = asked.sizes, asked.methods
        self.apart, self.together = asked.apart, asked.together
