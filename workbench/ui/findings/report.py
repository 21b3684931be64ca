"""The report as it would be written, to read before it is: its sections beside it, its pictures in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from workbench.domain.changes import Changed
from workbench.domain.handover import Handover, Profile
from workbench.ui.bench import Bench
from workbench.ui.document.pictures import drawn
from workbench.ui.document.tools import DocumentTools
from workbench.ui.document.view import DocumentView
from workbench.ui.findings.sections import SectionList
from workbench.ui.findings.texts import FindingsTexts
from workbench.ui.look.tokens import SPACE_M, SPACE_S, Look
from workbench.ui.widgets.controls import column
from workbench.ui.widgets.plain import Label

if TYPE_CHECKING:
    from workbench.findings.content import FindingsContent
    from workbench.findings.drawing import Picture
    from workbench.findings.seen import SeenReport

_NOT_TOLD = frozenset({"selections", "history", "runs kept"})
"""What may change without a word of the findings becoming another."""
_CHOICE = frozenset({"report"})
_WIDTHS = (230, 640)
_PICTURE = 660


class Report(QWidget):
    """Gathers what the findings tell when the study changed, not when another section is chosen.

    What is open is told of what would be written; in safe view the report itself is the one that may leave the house.

    Signals: `concerns_read` (what to look at before the report is handed over).
    """

    concerns_read = Signal(object)

    def __init__(
        self,
        bench: Bench,
        texts: FindingsTexts,
        plan: Callable[[], Handover],
        is_in_sight: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._bench, self._texts, self._plan, self._is_in_sight = bench, texts, plan, is_in_sight
        self._profile: Profile = self._to_see().profile
        self._gathered: dict[Profile, FindingsContent] = {}
        self._seen: SeenReport | None = None
        self._pictures: list[Picture] = []
        self._shown: tuple[SeenReport, list[Picture]] | None = None
        self._is_stale = True
        self.sections = SectionList(texts, bench.appearance)
        self.view = DocumentView(texts.preview, bench.appearance, follows_look=False)
        self.covered = Label(texts.covered, "quiet", wrap=True)
        self.covered.hide()
        self.tools = DocumentTools(self.view, bench.icons)
        self._lay_out()
        self.sections.chosen.connect(lambda place: self.view.go_to_heading(place, deepest=2))
        self.sections.left_out_changed.connect(bench.edits.leave_out_sections)
        bench.desk.changed.connect(self._follow)
        bench.safe_view.changed.connect(lambda _: self.turn())
        bench.appearance.changed.connect(lambda _: self._draw())

    def begin(self) -> None:
        """Show nothing of the study before."""
        self._clear()
        self._forget()

    def turn(self) -> None:
        """Show the report for whom it is meant now; one that is meant for others must not be seen until then."""
        profile = self._to_see().profile
        if profile != self._profile:
            self._profile = profile
            self._clear()
        self.covered.setVisible(profile != self._plan().profile)
        self._is_stale = True
        self.refresh()

    def refresh(self) -> None:
        """Put the report together anew if it would be another one, but only while somebody looks at the page."""
        summary = self._bench.overview.summary
        if self._is_stale and self._is_in_sight() and summary is not None and summary.run is not None:
            self._is_stale = False
            if self._seen is None:
                self.view.show_words(self._texts.preview_busy)
            self._gather()

    def _to_see(self) -> Handover:
        plan = self._plan()
        return replace(plan, profile="safe") if self._bench.safe_view.is_on else plan

    def _clear(self) -> None:
        self._seen, self._shown, self._pictures = None, None, []
        self.view.show_words("")
        self.sections.show_parts(())

    def _gather(self) -> None:
        """Gather what is to be seen, and what would be written where that is another."""
        verbs, plans = self._bench.verbs, {plan.profile: plan for plan in (self._to_see(), self._plan())}
        wanted = [plan for profile, plan in plans.items() if profile not in self._gathered]
        if not wanted:
            self._take([])
            return
        self._bench.desk.ask(
            lambda study: [verbs.gather_findings(study, plan) for plan in wanted], self._take, slot="findings"
        )

    def _follow(self, changed: Changed) -> None:
        touched = changed.nouns - _NOT_TOLD
        if touched == _CHOICE:
            self._look()
        elif touched:
            self._forget()

    def _forget(self) -> None:
        self._gathered.clear()
        self.turn()

    def _take(self, gathered: Sequence[FindingsContent]) -> None:
        self._gathered.update({content.handover.profile: content for content in gathered})
        written = self._gathered.get(self._plan().profile)
        if written is not None:
            self.concerns_read.emit(written.concerns)
        self._look()

    def _look(self) -> None:
        """Write the report of what was gathered, without the sections that are left out."""
        content, verbs = self._gathered.get(self._profile), self._bench.verbs
        if content is not None:
            self._bench.desk.ask(
                lambda study: verbs.see_report(study, content),
                lambda answer: self._show(*answer),
                slot="findings.seen",
            )

    def _show(self, content: FindingsContent, seen: SeenReport) -> None:
        """Show the words at once, if they are still for the same; the pictures come when they are drawn."""
        verbs = self._bench.verbs
        if content.handover.profile != self._profile:
            return
        self._seen = seen
        self.sections.show_parts(seen.parts)
        if self._shown is None:
            self.view.show_html(seen.html())
        self._bench.desk.ask(
            lambda study: verbs.report_pictures(study, content),
            lambda pictures: self._take_pictures(seen, pictures),
            slot="findings.pictures",
        )

    def _take_pictures(self, seen: SeenReport, pictures: list[Picture]) -> None:
        """Draw the pictures, unless the very same report is shown already: laying it out again takes its time."""
        if seen is self._seen and (seen, pictures) != self._shown:
            self._pictures = pictures
            self._draw()

    def _draw(self) -> None:
        seen, pictures, look = self._seen, self._pictures, self._bench.appearance.look
        if seen is not None:
            self._bench.desk.call(
                lambda: _images(pictures, look), lambda images: self._show_pictures(seen, pictures, images)
            )

    def _show_pictures(self, seen: SeenReport, pictures: list[Picture], images: dict[str, QImage]) -> None:
        """Show a report with its pictures, if no newer one came meanwhile."""
        if seen is self._seen:
            self._shown = (seen, pictures)
            self.view.show_html(seen.html(pictures), images)

    def _lay_out(self) -> None:
        texts, look = self._texts, self._bench.appearance.look
        beside = QWidget()
        beside.setLayout(column(Label(texts.sections_hint, "quiet", wrap=True), self.sections, space=SPACE_S))
        page = QWidget()
        page.setLayout(column(self.covered, self.tools, self.view, space=SPACE_S))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(SPACE_M)
        split.setChildrenCollapsible(False)
        split.addWidget(beside)
        split.addWidget(page)
        split.setStretchFactor(1, 1)
        split.setSizes([look.px(width) for width in _WIDTHS])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_S, 0, 0)
        layout.addWidget(split)


def _images(pictures: Sequence[Picture], look: Look) -> dict[str, QImage]:
    from workbench.findings.seen import ADDRESS

    width = look.px(_PICTURE)
    return {f"{ADDRESS}{picture.name}": drawn(picture.chart.svg, look, width) for picture in pictures}
