"""The three counts of the selection, short enough to stand beside the filters; the whole is their tip."""

from __future__ import annotations

from workbench.domain.views import Counts
from workbench.ui.bench import Bench
from workbench.ui.frame.texts import FilterTexts
from workbench.ui.widgets.plain import Label, tip


class Counted(Label):
    """Comments in the first line, unique texts and people in the second."""

    def __init__(self, bench: Bench) -> None:
        super().__init__("", "small")
        self._bench, self._texts = bench, FilterTexts()
        self._is_whole = False
        overview = bench.overview
        overview.counts_read.connect(self._show)
        overview.summary_read.connect(lambda _: self._show(overview.counts))
        self._show(overview.counts)

    def tell_scope(self, *, is_whole: bool) -> None:
        """Say whether the page in sight is about all comments, whatever is filtered."""
        self._is_whole = is_whole
        self._show(self._bench.overview.counts)

    def _show(self, counts: Counts | None) -> None:
        summary, texts = self._bench.overview.summary, self._texts
        if counts is None or summary is None:
            return
        of, whole = summary.counts.comments, texts.counted(counts, summary.counts.comments)
        is_overruled = self._is_whole and not self._bench.selection.value.is_everything
        below = texts.about_all if is_overruled else texts.voices(counts)
        self.setText(f"{texts.comments_of(counts, of)}\n{below}")
        told = f"{whole} · {texts.about_all}" if is_overruled else whole
        self.setAccessibleName(told)
        self.setToolTip(tip(f"{told}\n\n{texts.what_counts}"))
