"""The window with a study in it: pages, filters, reader and bottom bar, made when the first study opens."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workbench.ui.bench import Bench
from workbench.ui.comments.model import CommentTable
from workbench.ui.comments.reading import Reading
from workbench.ui.frame.bottom_bar import BottomBar
from workbench.ui.frame.filter_bar import FilterBar
from workbench.ui.frame.navigation import Navigation
from workbench.ui.frame.texts import NavigationTexts
from workbench.ui.pages import PageKind
from workbench.ui.sources.intake import Intake
from workbench.ui.themes.curation import Curation
from workbench.ui.widgets.controls import button, row, rule

if TYPE_CHECKING:
    from workbench.domain.views import StudySummary
    from workbench.ui.campaigns.page import CampaignsPage

_HEAVY = {"map": "workbench.ui.map.page"}
"""Pages that need a library that takes the window's thread longer to load than anybody wants to wait."""


_ABOUT_ALL = frozenset({"sources", "campaigns", "personal data", "priorities", "findings"})
"""Pages that tell of all comments, whatever is filtered."""


class Workspace(QWidget):
    """Builds a page when it is first shown.

    Signals: `page_shown` (its name), `read_wanted`, `choose_wanted` (files), `folder_wanted`,
    `analysis_wanted`, `assigning_wanted`, `look_wanted` (through the comments), `calibration_wanted`,
    `pile_wanted`, `fold_wanted` (the reader away, or back), `guide_wanted`, `campaign_shown` (on its page),
    `concentrating` (whether somebody codes and wants nothing else in sight).
    """

    page_shown = Signal(str)
    read_wanted = Signal()
    choose_wanted = Signal()
    folder_wanted = Signal()
    analysis_wanted = Signal()
    look_wanted = Signal()
    calibration_wanted = Signal(str)
    assigning_wanted = Signal()
    pile_wanted = Signal()
    fold_wanted = Signal()
    guide_wanted = Signal()
    campaign_shown = Signal()
    concentrating = Signal(bool)

    def __init__(self, bench: Bench, intake: Intake, pages: Sequence[PageKind]) -> None:
        super().__init__()
        self._bench, self._intake = bench, intake
        self.comments = CommentTable(bench.desk, bench.verbs, bench.selection, bench.safe_view)
        bench.overview.summary_read.connect(self._tell_analysed)
        self.reading = Reading(bench.desk, bench.verbs, self.comments, bench.safe_view)
        self.curation = Curation(self, bench, self.comments, self.reading)
        self.navigation = Navigation(bench.icons, bench.appearance, pages)
        self.filters = FilterBar(bench, self._corner())
        self.bottom = BottomBar(bench)
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self._loading: set[str] = set()
        self._pages: dict[str, QWidget] = {}
        self.page = ""
        self._lay_out()
        self.navigation.chosen.connect(self.show_page)
        self.filters.searched.connect(lambda: self.show_page("comments"))
        self.bottom.analysis_wanted.connect(self.analysis_wanted)
        self.bottom.assigning_wanted.connect(self.assigning_wanted)
        self.comments.reload()

    def _tell_analysed(self, summary: StudySummary) -> None:
        self.comments.show_analysed(is_analysed=summary.run is not None)

    def show_page(self, name: str) -> None:
        """Show a page, building it if this is the first time, and once what it needs is loaded."""
        if name not in self._pages and self._is_loaded(name):
            self._pages[name] = self._build(name)
            self._stack.addWidget(self._pages[name])
        self._stack.setCurrentWidget(self._pages.get(name, self._blank))
        self.navigation.show_page(name)
        self.filters.tell_scope(is_whole=name in _ABOUT_ALL)
        self.page = name
        self.page_shown.emit(name)

    def _is_loaded(self, name: str) -> bool:
        """Return whether a page can be built at once; if not, what it needs is loaded on the desk's thread."""
        module = _HEAVY.get(name)
        if module is None or (module in sys.modules and name not in self._loading):
            return True
        if name not in self._loading:
            self._loading.add(name)
            self._bench.desk.call(lambda: import_module(module), lambda _: self._go_on(name))
        return False

    def _go_on(self, name: str) -> None:
        self._loading.discard(name)
        if self.page == name:
            self.show_page(name)

    def show_campaign(self, campaign: int) -> None:
        """Show the campaigns page with this campaign chosen."""
        from workbench.ui.campaigns.page import CampaignsPage

        self.show_page("campaigns")
        page = self.built("campaigns")
        if isinstance(page, CampaignsPage):
            page.choose(campaign)

    @property
    def campaigns(self) -> CampaignsPage | None:
        """The page of campaigns while it is in front."""
        from workbench.ui.campaigns.page import CampaignsPage

        page = self.built(self.page)
        return page if isinstance(page, CampaignsPage) else None

    def built(self, name: str) -> QWidget | None:
        """Return a page if it has been shown already."""
        return self._pages.get(name)

    def _corner(self) -> QWidget:
        """Return what stands at the end of the filters on every page: the way to its guide, and the reader's fold."""
        icons, texts = self._bench.icons, NavigationTexts()
        self.help = button("", self.guide_wanted.emit, "quiet", icons=icons, icon="help", name=texts.guide)
        self.fold = button("", self.fold_wanted.emit, "quiet", icons=icons, icon="reader", name=texts.reader)
        self.fold.setCheckable(True)
        corner = QWidget()
        corner.setLayout(row(self.help, self.fold, space=0))
        return corner

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.filters)
        right.addWidget(self._stack, 1)
        self._stack.addWidget(self._blank)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        layout.addWidget(rule(upright=True))
        layout.addLayout(right, 1)

    def _build(self, name: str) -> QWidget:
        builders: dict[str, Callable[[], QWidget]] = {
            "sources": self._sources,
            "comments": self._comments,
            "themes": self._themes,
            "map": self._map,
            "campaigns": self._campaigns,
            "personal data": self._personal_data,
            "measures": self._measures,
            "coding": self._coding,
            "priorities": self._priorities,
            "findings": self._findings,
        }
        return builders[name]()

    def _sources(self) -> QWidget:
        from workbench.ui.sources.page import SourcesPage

        page = SourcesPage(self._bench, self._intake)
        page.choose_wanted.connect(self.choose_wanted)
        page.folder_wanted.connect(self.folder_wanted)
        page.account.exchanged.connect(self.look_wanted)
        return page

    def _comments(self) -> QWidget:
        from workbench.ui.comments.page import CommentsPage

        page = CommentsPage(self._bench, self.comments, self.reading)
        page.read_wanted.connect(self.read_wanted)
        page.import_wanted.connect(self.choose_wanted)
        return page

    def _themes(self) -> QWidget:
        from workbench.ui.themes.page import ThemesPage

        page = ThemesPage(self._bench, self.comments, self.reading)
        card, curation = page.card, self.curation
        card.describe_wanted.connect(curation.describe)
        card.merge_wanted.connect(curation.merge)
        card.apart_wanted.connect(curation.take_apart)
        card.aside_wanted.connect(curation.set_aside)
        card.nest_wanted.connect(curation.nest)
        card.colour_wanted.connect(curation.colour)
        page.read_wanted.connect(self.read_wanted)
        page.analysis_wanted.connect(self.analysis_wanted)
        page.import_wanted.connect(self.choose_wanted)
        page.pile_wanted.connect(self.pile_wanted)
        return page

    def _map(self) -> QWidget:
        from workbench.ui.map.page import MapPage

        page = MapPage(self._bench, self.reading)
        page.read_wanted.connect(self._read)
        page.themes_wanted.connect(lambda: self.show_page("themes"))
        page.analysis_wanted.connect(self.analysis_wanted)
        page.import_wanted.connect(self.choose_wanted)
        return page

    def _campaigns(self) -> QWidget:
        from workbench.ui.campaigns.page import CampaignsPage

        page = CampaignsPage(self._bench)
        page.look_wanted.connect(self.look_wanted)
        page.read_wanted.connect(self._read)
        page.import_wanted.connect(self.choose_wanted)
        page.shown.connect(self.campaign_shown)
        return page

    def _personal_data(self) -> QWidget:
        from workbench.ui.personal_data.page import PersonalDataPage

        page = PersonalDataPage(self._bench)
        page.import_wanted.connect(self.choose_wanted)
        page.look_wanted.connect(self.look_wanted)
        page.read_wanted.connect(self._read)
        return page

    def _read(self, comment: int) -> None:
        self.reading.read_comment(comment)
        self.read_wanted.emit()

    def _measures(self) -> QWidget:
        from workbench.ui.measures.page import MeasuresPage

        page = MeasuresPage(self._bench)
        page.import_wanted.connect(self.choose_wanted)
        return page

    def _coding(self) -> QWidget:
        from workbench.ui.coding.page import CodingPage

        page = CodingPage(self._bench)
        page.read_wanted.connect(self._read)
        page.import_wanted.connect(self.choose_wanted)
        page.calibration_wanted.connect(self.calibration_wanted)
        page.concentrating.connect(self.concentrating)
        page.concentrating.connect(lambda is_on: self.filters.setVisible(not is_on))
        return page

    def _priorities(self) -> QWidget:
        from workbench.ui.priorities.page import PrioritiesPage

        page = PrioritiesPage(self._bench)
        page.themes_wanted.connect(lambda: self.show_page("themes"))
        page.comments_wanted.connect(lambda: self.show_page("comments"))
        page.analysis_wanted.connect(self.analysis_wanted)
        page.import_wanted.connect(self.choose_wanted)
        return page

    def _findings(self) -> QWidget:
        from workbench.ui.findings.page import FindingsPage

        page = FindingsPage(self._bench)
        page.import_wanted.connect(self.choose_wanted)
        page.analysis_wanted.connect(self.analysis_wanted)
        page.look_wanted.connect(self.look_wanted)
        page.page_wanted.connect(self.show_page)
        page.told.connect(self.bottom.show_job)
        page.ended.connect(lambda: self.bottom.show_job(None))
        return page
