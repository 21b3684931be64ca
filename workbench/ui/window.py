"""The main window: menus, notices, the start page, and the workspace once a study is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QStatusBar, QTabWidget, QVBoxLayout, QWidget

from workbench.domain.quoting import without_words
from workbench.ui.actions import Actions
from workbench.ui.bench import Bench
from workbench.ui.dialogs.texts import WindowTexts
from workbench.ui.doings import Doings
from workbench.ui.frame.notice_bar import NoticeBar
from workbench.ui.jobs import JobState
from workbench.ui.language import in_label
from workbench.ui.look.tokens import SPACE_S
from workbench.ui.memory import Memory
from workbench.ui.pages import page_kinds
from workbench.ui.sources.intake import Intake
from workbench.ui.start.page import StartPage
from workbench.ui.widgets.drop import dropped_files

if TYPE_CHECKING:
    from workbench.domain.views import CommentDetail, StudySummary
    from workbench.ui.campaigns.page import CampaignsPage
    from workbench.ui.reader.campaign import CampaignNote
    from workbench.ui.reader.dock import Reader
    from workbench.ui.reader.place import ReaderPlace
    from workbench.ui.workspace import Workspace

_SIZE, _SMALLEST = (1360, 860), (640, 420)


class MainWindow(QMainWindow):
    """Shows the start page at once; the workspace is built when the first study opens.

    Signals: `dropped` (paths), `choose_wanted`, `analysis_wanted`, `assigning_wanted`, `pile_wanted`, `look_wanted`,
    `calibration_wanted`, `cancel_wanted`, `guide_wanted`, `closing`.
    """

    dropped = Signal(object)
    choose_wanted = Signal()
    folder_wanted = Signal()
    analysis_wanted = Signal()
    look_wanted = Signal()
    calibration_wanted = Signal(str)
    assigning_wanted = Signal()
    pile_wanted = Signal()
    cancel_wanted = Signal()
    guide_wanted = Signal()
    closing = Signal()

    def __init__(self, bench: Bench, intake: Intake, memory: Memory) -> None:
        super().__init__()
        self._bench, self._intake, self._memory = bench, intake, memory
        self._texts, self._pages = WindowTexts(), page_kinds()
        self._is_working = self._is_fresh = False
        self.workspace: Workspace | None = None
        self.reader: Reader | None = None
        self.place: ReaderPlace | None = None
        self.setWindowTitle(self._texts.name)
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        self.start = StartPage(bench.icons)
        self.notice_bar = NoticeBar(bench.notices, bench.icons)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._lay_out()
        self._remember_shape()
        bench.desk.opened.connect(self._show_study)
        bench.desk.closed.connect(self._show_start)
        bench.overview.summary_read.connect(lambda _: self._name_window())
        bench.overview.summary_read.connect(self._begin_at)

    def set_actions(self, doings: Doings) -> Actions:
        """Fill the menus with what the window can be told to do."""
        self.doings = Actions(self, doings, self._bench.icons, self._pages)
        self.doings.fill(self.menuBar())
        self._bench.overview.steps_read.connect(lambda _: self._name_steps())
        self._bench.safe_view.changed.connect(lambda _: self._name_steps())
        self._bench.selection.changed.connect(lambda _: self.settle_actions())
        self._bench.overview.themes_read.connect(lambda _: self.settle_actions())
        self.doings.recent.aboutToShow.connect(self._fill_recent)
        self.doings.name_steps(None, None)
        self.settle_actions()
        return self.doings

    def show_page(self, name: str) -> None:
        """Show a page of the open study."""
        if self.workspace is not None and self._bench.desk.path is not None:
            self.workspace.show_page(name)

    @property
    def front(self) -> tuple[str, int]:
        """Return the page in front (its name; "" before a study is open), and which of its tabs."""
        if self.workspace is None or self._bench.desk.path is None:
            return "", 0
        tabs = getattr(self.workspace.built(self.workspace.page), "tabs", None)
        return self.workspace.page, tabs.currentIndex() if isinstance(tabs, QTabWidget) else 0

    def show_job(self, state: JobState | None) -> None:
        """Show how far the work under way is; None when it has ended."""
        if self.workspace is not None:
            self.workspace.bottom.show_job(state)
        self._is_working = state is not None
        self.settle_actions()

    def focus_search(self) -> None:
        if self.workspace is not None:
            self.workspace.filters.focus_search()

    def reading_detail(self) -> CommentDetail | None:
        """Return the comment in the reader, or None."""
        return self.workspace.reading.detail if self.workspace is not None else None

    def step_comment(self, rows: int) -> None:
        if self.workspace is not None:
            self.workspace.reading.step(rows)

    def show_reader(self) -> None:
        if self.place is not None:
            self.place.show()

    def toggle_reader(self) -> None:
        if self.place is not None:
            self.place.toggle()

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def campaign_in_sight(self) -> CampaignsPage | CampaignNote | None:
        """Return what shows the campaign that commands mean: its page, else the reader; None where neither does."""
        if self._bench.desk.path is None or self.workspace is None or self.reader is None:
            return None
        reader = self.reader.campaign if self.reader.isVisible() else None
        shown = self.workspace.campaigns or reader
        return shown if shown is not None and shown.campaign is not None else None

    def rename_theme(self) -> None:
        """Open the editor on the name of the chosen theme."""
        from workbench.ui.themes.page import ThemesPage

        self.show_page("themes")
        page = self.workspace.built("themes") if self.workspace is not None else None
        if isinstance(page, ThemesPage):
            page.list.setFocus()
            page.list.rename()

    def settle_actions(self) -> None:
        """Enable what means something now, and nothing else."""
        has_study = self._bench.desk.path is not None
        for action in self.doings.need_study():
            action.setEnabled(has_study)
        chosen = [self._bench.overview.theme(theme) for theme in self._bench.selection.value.themes]
        theme = chosen[0] if len(chosen) == 1 else None
        on_themes = self.workspace is not None and self.workspace.page == "themes"
        self.doings.rename.setEnabled(theme is not None and on_themes)
        self.doings.tag.setEnabled(theme is not None and theme.priority is None)
        curation = self.workspace.curation if self.workspace is not None and has_study else None
        self.doings.settle_curation(
            curation.themes if curation else (), has_comment=curation is not None and curation.has_comment
        )
        self._settle_campaign()
        self.doings.cancel.setEnabled(self._is_working)
        self.doings.analyse.setEnabled(has_study and not self._is_working)
        is_reading = self.reader is not None and self.reader.isVisible()
        self.doings.reader.setChecked(is_reading)
        if self.workspace is not None:
            self.workspace.fold.setChecked(is_reading)
        self.doings.safe.setChecked(self._bench.safe_view.is_on)
        for mode, action in self.doings.modes.items():
            action.setChecked(mode == self._bench.appearance.mode)

    def _name_steps(self) -> None:
        """Name what can be undone and redone, in safe view without anybody's words."""
        is_safe = self._bench.safe_view.is_on
        undo, redo = (
            without_words(step) if step and is_safe else step for step in self._bench.overview.steps
        )
        self.doings.name_steps(undo, redo)

    def _settle_campaign(self) -> None:
        shown = self.campaign_in_sight()
        self.doings.settle_campaign(
            is_there=shown is not None, is_denied=shown is not None and shown.is_denied
        )

    def _lay_out(self) -> None:
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        field = QVBoxLayout()
        field.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        field.addWidget(self.notice_bar)
        layout.addWidget(self._stack, 1)
        # Below: what comes and goes above would move what somebody is about to click.
        layout.addLayout(field)
        self.setCentralWidget(middle)

    def _build_workspace(self) -> Workspace:
        from workbench.ui.reader.dock import Reader
        from workbench.ui.reader.place import ReaderPlace
        from workbench.ui.workspace import Workspace

        space = Workspace(self._bench, self._intake, self._pages)
        space.page_shown.connect(self._follow_page)
        space.read_wanted.connect(self.show_reader)
        space.choose_wanted.connect(self.choose_wanted)
        space.folder_wanted.connect(self.folder_wanted)
        space.analysis_wanted.connect(self.analysis_wanted)
        space.look_wanted.connect(self.look_wanted)
        space.calibration_wanted.connect(self.calibration_wanted)
        space.assigning_wanted.connect(self.assigning_wanted)
        space.pile_wanted.connect(self.pile_wanted)
        space.guide_wanted.connect(self.guide_wanted)
        space.fold_wanted.connect(self.toggle_reader)
        space.bottom.cancel_wanted.connect(self.cancel_wanted)
        self._stack.addWidget(space)
        self.reader = Reader(self._bench, space.reading, self)
        self.reader.tag_wanted.connect(self._bench.edits.tag_theme)
        self.reader.move_wanted.connect(space.curation.move)
        space.reading.read.connect(lambda _: self.settle_actions())
        self.reader.campaign_wanted.connect(space.show_campaign)
        self.reader.campaign.shown.connect(self._settle_campaign)
        space.campaign_shown.connect(self._settle_campaign)
        self.reader.visibilityChanged.connect(lambda _: self.settle_actions())
        self._put_bottom(space.bottom)
        self.place = ReaderPlace(self, self.reader, self._memory, self._bench.appearance)
        space.reading.read.connect(self.place.follow_comment)
        space.page_shown.connect(self.place.follow_page)
        space.concentrating.connect(self.place.concentrate)
        return space

    def _put_bottom(self, bottom: QWidget) -> None:
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        bar.addPermanentWidget(bottom, 1)
        self.setStatusBar(bar)

    def _show_study(self, _study: Path) -> None:
        if self.workspace is None:
            self.workspace = self._build_workspace()
        self._stack.setCurrentWidget(self.workspace)
        self.statusBar().show()
        self._name_window()
        first = "sources" if self._intake.is_busy else "themes"
        self.show_page(first)
        self.workspace.navigation.button(first).setFocus()
        self._is_fresh = True
        self.settle_actions()

    def _begin_at(self, summary: StudySummary) -> None:
        """Begin a study without comments where they come in."""
        is_fresh, self._is_fresh = self._is_fresh, False
        if is_fresh and not summary.counts.comments and self.workspace is not None:
            self.workspace.show_page("sources")

    def _show_start(self) -> None:
        self.start.show_recent(self._memory.recent)
        self._stack.setCurrentWidget(self.start)
        if self.place is not None:
            self.place.leave()
            self.statusBar().hide()
        self.doings.name_steps(None, None)
        self._name_window()
        self.settle_actions()

    def _follow_page(self, name: str) -> None:
        for other, action in self.doings.pages.items():
            action.setChecked(other == name)
        self.settle_actions()

    def _name_window(self) -> None:
        path, summary = self._bench.desk.path, self._bench.overview.summary
        name = summary.name if summary is not None else path.stem if path is not None else ""
        filled = self._texts.filled.replace("%2", self._texts.name).replace("%1", name)
        self.setWindowTitle(filled if path is not None else self._texts.name)

    def _fill_recent(self) -> None:
        menu, studies = self.doings.recent, self._memory.recent
        menu.clear()
        for study in studies:
            menu.addAction(in_label(str(study)), lambda study=study: self.start.study_chosen.emit(study))
        if not studies:
            menu.addAction(self._texts.no_recent).setEnabled(False)

    def _remember_shape(self) -> None:
        look = self._bench.appearance.look
        self.resize(*(look.px(length) for length in _SIZE))
        self.restoreGeometry(self._memory.bytes("geometry"))
        self.start.show_recent(self._memory.recent)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(dropped_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._memory.keep_bytes("geometry", self.saveGeometry())
        if self.reader is not None and self._bench.desk.path is not None:
            self._memory.keep_bytes("docks", self.saveState())
        self._memory.save()
        self.closing.emit()
        super().closeEvent(event)
