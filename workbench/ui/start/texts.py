"""Every text of the start page."""

from __future__ import annotations

from workbench.ui.language import translate
from workbench.ui.letters import on_page


class StartTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Start", "What are people telling us?")
        self.subtitle = translate(
            "Start",
            "Bring in files of citizens' comments, find their themes and moods, and hand over findings that "
            "lead back to every row. Everything stays on this computer.",
        )
        self.sample = translate("Start", "Try the &sample study")
        self.sample_hint = translate("Start", "Five files in four languages from an invented city")
        self.new = on_page(translate("Start", "&New study…"))
        self.new_hint = translate("Start", "An empty study in a folder of yours")
        self.open = on_page(translate("Start", "&Open a study…"))
        self.open_hint = translate("Start", "A file ending in .voc")
        self.drop = translate("Start", "Or drop a file of comments here")
        self.drop_hint = translate("Start", "A new study is made around it.")
        self.choose = on_page(translate("Start", "&Choose files…"))
        self.recent = translate("Start", "Recent studies")
        self.recent_list = translate("Start", "Recent studies; Enter opens one")
        self.preparing = translate("Start", "Preparing the sample study…")
        self.opening = translate("Start", "Opening “%1”…")
