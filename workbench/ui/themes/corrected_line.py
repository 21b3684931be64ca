"""A line on a theme's card: its share of all comments once coding has taken the machine's errors out."""

from __future__ import annotations

from workbench.domain.coded import CodedShare
from workbench.domain.views import ThemeRow
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.language import translate
from workbench.ui.widgets.plain import Label


class CorrectedTexts:
    """Made after the translation is installed."""

    def share(self, share: CodedShare) -> str:
        """Return a corrected share with its interval and what it was estimated from."""
        told = translate(
            "Corrected", "Corrected share: %1 (%2 to %3, 95% interval), estimated from %4 coded of %5"
        )
        coded = translate("Corrected", "%Ln comment(s)", "", share.coded)
        for mark, text in (
            ("%5", language.number(share.comments)),
            ("%4", coded),
            ("%3", language.percent(share.high)),
            ("%2", language.percent(share.low)),
            ("%1", language.percent(share.value)),
        ):
            told = told.replace(mark, text)
        return told


class CorrectedLine(Label):
    """Hidden where too few comments were coded at random."""

    def __init__(self, bench: Bench) -> None:
        super().__init__("", "", wrap=True)
        self._shares, self._texts = bench.overview.corrected, CorrectedTexts()
        self._theme: ThemeRow | None = None
        self._shares.read.connect(self._tell)
        self._shares.stale.connect(self._look_if_seen)
        self.hide()

    def show_theme(self, theme: ThemeRow | None) -> None:
        """Tell of this theme with those below it, or of none."""
        self._theme = theme
        self._look_if_seen()
        self._tell()

    def _look_if_seen(self) -> None:
        card = self.parentWidget()
        if card is not None and card.isVisible():
            self._shares.look()

    def _tell(self) -> None:
        share = None if self._theme is None else self._shares.of(self._theme.id)
        self.setText("" if share is None else self._texts.share(share))
        self.setVisible(share is not None)
