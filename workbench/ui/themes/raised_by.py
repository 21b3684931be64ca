"""The line on a theme's card that says who raises it more than others do."""

from __future__ import annotations

from workbench.ui.bench import Bench
from workbench.ui.measures.group_texts import GroupTexts
from workbench.ui.measures.voice_reading import VoiceReading
from workbench.ui.widgets.plain import Label


class RaisedBy(Label):
    """Hidden where no group raises the theme more than chance explains."""

    def __init__(self, bench: Bench) -> None:
        super().__init__("", "small", wrap=True)
        self._bench, self._texts = bench, GroupTexts()
        self._theme: str | None = None
        self._reading = VoiceReading(bench, "card", self)
        self._reading.read.connect(lambda _: self._tell())
        bench.safe_view.groups_changed.connect(self._tell)
        self.hide()

    def show_theme(self, theme: str | None) -> None:
        """Say who raises the theme with this id; nothing for None. It is found out when the card can be seen."""
        self._theme = theme
        card = self.parentWidget()
        if theme is not None and (card is None or card.isVisible()):
            self._reading.want()
        self._tell()

    def _tell(self) -> None:
        found, hides = self._reading.found, self._bench.safe_view.hides
        raised = [] if found is None else [each for each in found.raised if each.theme == self._theme]
        raised = [each for each in raised if not hides(each.segment)]
        self.setText(self._texts.on_card(raised, is_safe=self._bench.safe_view.is_on))
        self.setVisible(bool(self.text()))
