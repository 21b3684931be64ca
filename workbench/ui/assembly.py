"""Makes the window's objects and connects them, each through its constructor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from workbench.ui.analysis import Analysis
from workbench.ui.analysis_texts import AnalysisTexts
from workbench.ui.bench import Bench
from workbench.ui.coder import Coder
from workbench.ui.commands import Commands
from workbench.ui.desk import Desk
from workbench.ui.edits import Edits
from workbench.ui.funnel import Funnel
from workbench.ui.language import install_translation
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.inked import Icons
from workbench.ui.memory import Memory
from workbench.ui.notices import Notices
from workbench.ui.overview import Overview
from workbench.ui.safe_view import SafeView
from workbench.ui.selection import SharedSelection
from workbench.ui.sources.intake import Intake
from workbench.ui.sources.intake_texts import IntakeTexts
from workbench.ui.verbs import Verbs
from workbench.ui.ways import Ways
from workbench.ui.window import MainWindow

if TYPE_CHECKING:
    from workbench.domain.intake import ImportReport

NAME = "voc-workbench"


@dataclass(frozen=True)
class Workbench:
    """The window and what must end with it."""

    window: MainWindow
    bench: Bench
    intake: Intake
    analysis: Analysis
    ways: Ways
    funnel: Funnel
    root: QObject

    def warm_up(self) -> None:
        """Load on the desk's thread what the first study will need."""
        from workbench.ui.warming import warm_up

        self.bench.desk.call(warm_up, lambda _: None)

    def stop(self) -> None:
        """End every thread and process of the window, and let the study go."""
        self.intake.cancel()
        self.analysis.stop()
        self.bench.desk.stop()
        self.funnel.uninstall()
        for gone in (self.window, self.root):
            gone.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def assemble(application: QApplication, verbs: Verbs, memory: Memory) -> Workbench:
    """Make the window's objects and connect them. Nothing is shown, and no study is open."""
    application.setApplicationName(NAME)
    application.setApplicationDisplayName("")
    application.setDesktopFileName(NAME)
    root = QObject(application)
    install_translation(application, root, memory.language)
    appearance = Appearance(application, root, memory.mode, memory.scale)
    appearance.dress()
    desk = Desk(root)
    selection = SharedSelection(desk)
    safe_view = SafeView(desk, is_on=memory.safe_view or memory.safe_at_start)
    overview = Overview(desk, verbs, selection, safe_view)
    icons, notices = Icons(appearance), Notices(desk)
    edits = Edits(desk, verbs, overview)
    coder = Coder(desk, memory.coder)
    bench = Bench(desk, verbs, selection, overview, edits, appearance, icons, notices, safe_view, coder)
    intake, analysis = Intake(desk, verbs), Analysis(desk, verbs)
    window = MainWindow(bench, intake, memory)
    workbench = Workbench(
        window, bench, intake, analysis, Ways(window, bench, intake, memory), Funnel(desk), root
    )
    _connect(workbench, Commands(window, bench, workbench.ways, intake, analysis, memory))
    appearance.changed.connect(lambda _: memory.keep_scale(appearance.scale))
    safe_view.changed.connect(memory.keep_safe_view)
    coder.changed.connect(memory.keep_coder)
    window.setWindowIcon(icons.icon("workbench", size=64))
    return workbench


def _connect(workbench: Workbench, commands: Commands) -> None:
    _connect_window(workbench, commands)
    _connect_start(workbench)
    _connect_work(workbench, commands)
    notices = workbench.bench.notices
    workbench.bench.desk.failed.connect(notices.problem)
    workbench.funnel.caught.connect(notices.problem)


def _connect_window(workbench: Workbench, commands: Commands) -> None:
    window = workbench.window
    window.set_actions(commands.doings())
    window.dropped.connect(workbench.ways.drop)
    workbench.bench.safe_view.changed.connect(commands.tell_safe_view)
    window.choose_wanted.connect(commands.choose_files)
    window.folder_wanted.connect(commands.choose_folder)
    window.analysis_wanted.connect(commands.ask_for_analysis)
    window.look_wanted.connect(commands.look_through)
    window.calibration_wanted.connect(commands.calibrate)
    window.assigning_wanted.connect(commands.assign)
    window.pile_wanted.connect(commands.look_at_pile)
    window.cancel_wanted.connect(commands.cancel)
    window.guide_wanted.connect(commands.show_guide)
    workbench.ways.leaving.connect(commands.leave)
    workbench.ways.sample_made.connect(commands.analyse_as_usual)


def _connect_start(workbench: Workbench) -> None:
    start, ways = workbench.window.start, workbench.ways
    start.sample_wanted.connect(ways.open_sample)
    start.new_wanted.connect(ways.new_study)
    start.open_wanted.connect(ways.open_study)
    start.study_chosen.connect(ways.open_path)
    start.files_wanted.connect(ways.choose_files)
    start.dropped.connect(ways.drop)
    ways.waiting.connect(start.show_waiting)


def _connect_work(workbench: Workbench, commands: Commands) -> None:
    window, notices = workbench.window, workbench.bench.notices
    for work in (workbench.analysis, workbench.intake):
        work.told.connect(window.show_job)
        work.ended.connect(lambda *_: window.show_job(None))
        work.failed.connect(notices.problem)
    workbench.intake.looking.connect(lambda: window.show_page("sources"))
    workbench.intake.imported.connect(lambda report: _tell_import(workbench, commands, report))
    workbench.intake.stopped.connect(lambda: notices.done(IntakeTexts().stopped))
    workbench.analysis.ended.connect(lambda found: _tell_analysis(workbench) if found else None)
    workbench.analysis.cancelled.connect(notices.done)
    workbench.analysis.kept.connect(lambda: _tell_kept(workbench, commands))
    workbench.analysis.calibrated.connect(lambda: _tell_calibration(workbench))
    workbench.intake.settled.connect(commands.look_through)


def _tell_import(workbench: Workbench, commands: Commands, report: ImportReport) -> None:
    """Say what came of an import, and offer the next step once no other file waits."""
    texts = IntakeTexts()
    offer = (texts.offer_analysis, commands.ask_for_analysis)
    workbench.bench.notices.done(texts.imported(report), texts.accounted(report), offer)


def _tell_analysis(workbench: Workbench) -> None:
    bench, texts = workbench.bench, AnalysisTexts()
    bench.desk.ask(
        bench.verbs.unjudged, lambda groups: bench.notices.done(texts.done, texts.silences(groups))
    )
    workbench.window.show_page("themes")


def _tell_kept(workbench: Workbench, commands: Commands) -> None:
    texts = AnalysisTexts()
    workbench.bench.notices.done(texts.kept, texts.kept_body, (texts.compare, commands.compare))


def _tell_calibration(workbench: Workbench) -> None:
    texts, window = AnalysisTexts(), workbench.window
    offer = (texts.look_at_model, lambda: window.show_page("coding"))
    workbench.bench.notices.done(texts.calibrated, texts.you_decide, offer)
