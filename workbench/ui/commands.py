"""What each menu entry does, in terms of the window's parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from workbench.ui.analysis import Analysis
from workbench.ui.bench import Bench
from workbench.ui.doings import Doings
from workbench.ui.look.appearance import Mode
from workbench.ui.memory import Memory
from workbench.ui.sources.intake import Intake
from workbench.ui.ways import Ways

if TYPE_CHECKING:
    from workbench.domain.coding import Taught
    from workbench.domain.views import ThemeRow
    from workbench.ui.window import MainWindow


class Commands(QObject):
    """Carries the commands out."""

    def __init__(
        self, window: MainWindow, bench: Bench, ways: Ways, intake: Intake, analysis: Analysis, memory: Memory
    ) -> None:
        super().__init__(window)
        self._window, self._bench, self._ways = window, bench, ways
        self._intake, self._analysis, self._memory = intake, analysis, memory

    def doings(self) -> Doings:
        """Return what the menus call."""
        window, ways, edits, appearance = self._window, self._ways, self._bench.edits, self._bench.appearance
        return Doings(
            new_study=ways.new_study,
            open_study=ways.open_study,
            open_sample=ways.open_sample,
            import_files=self.choose_files,
            import_folder=self.choose_folder,
            write_findings=lambda: window.show_page("findings"),
            close_study=self._close_study,
            quit=window.close,
            undo=edits.undo,
            redo=edits.redo,
            find=window.focus_search,
            clear_filters=self._bench.selection.clear,
            rename=self._rename,
            tag=self._tag,
            describe=lambda: self._curate("describe"),
            merge=lambda: self._curate("merge"),
            apart=lambda: self._curate("take_apart"),
            aside=lambda: self._curate("set_aside"),
            nest=lambda: self._curate("nest"),
            colour=self._colour,
            move=lambda: self._curate("move"),
            judge_campaign=self._judge_campaign,
            history=lambda: self._open(self._history()),
            preferences=lambda: self._open(self._preferences()),
            next_comment=lambda: window.step_comment(1),
            previous_comment=lambda: window.step_comment(-1),
            reader=window.toggle_reader,
            safe_view=lambda: self._bench.safe_view.turn(on=not self._bench.safe_view.is_on),
            larger=lambda: appearance.step_scale(1),
            smaller=lambda: appearance.step_scale(-1),
            usual_size=lambda: appearance.choose_scale(1.0),
            full_screen=window.toggle_full_screen,
            analyse=self.ask_for_analysis,
            compare=self.compare,
            pile=self.look_at_pile,
            cancel=self.cancel,
            palette=lambda: self._open(self._palette()),
            guide=self.show_guide,
            numbers=self.explain_numbers,
            shortcuts=lambda: self._open(self._shortcuts()),
            models=lambda: self._open(self._models()),
            doctor=lambda: self._open(self._doctor()),
            about=lambda: self._open(self._about()),
            show_page=window.show_page,
            choose_mode=self._choose_mode,
        )

    def chosen_theme(self) -> ThemeRow | None:
        """Return the theme that commands mean: the only one of the selection, or that of the comment read."""
        themes = self._bench.selection.value.themes
        if len(themes) == 1:
            return self._bench.overview.theme(themes[0])
        detail = self._window.reading_detail()
        return None if themes or detail is None else self._bench.overview.theme(detail.comment.theme)

    def choose_files(self) -> None:
        self._window.show_page("sources")
        self._ways.choose_files()

    def choose_folder(self) -> None:
        self._window.show_page("sources")
        self._ways.choose_folder()

    def ask_for_analysis(self) -> None:
        """Ask how themes should be found, and begin."""
        from workbench.ui.dialogs.analysis import AnalysisDialog

        if self._analysis.can_start and not self._intake.is_busy:
            dialog = AnalysisDialog(self._window, self._bench, self._memory.recipe)
            dialog.chosen.connect(self._analysis.start)
            self._open(dialog)

    def show_guide(self) -> None:
        """Show the guide at the place that belongs to what is in front."""
        from workbench.ui.guide.places import place_of

        self._show_in_guide(place_of(*self._window.front))

    def explain_numbers(self) -> None:
        """Show in the guide what the figures and marks mean."""
        from workbench.ui.guide.places import NUMBERS

        self._show_in_guide(NUMBERS)

    def compare(self) -> None:
        """Show two analyses beside each other."""
        from workbench.ui.themes.comparing import CompareDialog

        dialog = CompareDialog(self._window, self._bench)
        dialog.themes_wanted.connect(self._go_to_themes)
        self._open(dialog)

    def look_at_pile(self) -> None:
        """Show what is suggested for comments without a theme."""
        from workbench.ui.themes.pile import PileDialog

        self._open(PileDialog(self._window, self._bench))

    def assign(self) -> None:
        """Put new comments to the themes there are."""
        if self._analysis.can_start and not self._intake.is_busy:
            self._analysis.assign()

    def cancel(self) -> None:
        """Cancel whatever is under way."""
        self._analysis.cancel()
        self._intake.cancel()

    def leave(self) -> None:
        """Bring long work to an end before its study goes."""
        self._intake.cancel()
        self._analysis.stop()

    def analyse_as_usual(self) -> None:
        """Begin an analysis without asking how."""
        self._analysis.start(self._memory.recipe)

    def look_through(self) -> None:
        """Look through the comments that came, if there are any."""
        if self._bench.desk.path is not None:
            self._analysis.look_through()

    def calibrate(self, subject: Taught) -> None:
        """Fit a model of sentiment, tones or drivers to what was coded."""
        if self._bench.desk.path is not None:
            self._analysis.calibrate(subject)

    def tell_safe_view(self, is_on: bool) -> None:
        """Say what safe view covers; what nobody looked through yet could not be covered, so look now."""
        from workbench.ui.personal_data.texts import SafeViewTexts

        texts, notices = SafeViewTexts(), self._bench.notices
        self._window.settle_actions()
        if is_on:
            notices.done(texts.on, texts.on_body)
            self.look_through()
        else:
            notices.done(texts.off)

    def _close_study(self) -> None:
        self.leave()
        self._bench.desk.close_study()

    def _curate(self, what: str) -> None:
        if self._window.workspace is not None:
            getattr(self._window.workspace.curation, what)()

    def _colour(self, colour: str) -> None:
        if self._window.workspace is not None:
            self._window.workspace.curation.colour(colour)

    def _judge_campaign(self) -> None:
        campaign = self._window.campaign_in_sight()
        if campaign is not None:
            campaign.judge()

    def _rename(self) -> None:
        theme = self.chosen_theme()
        if theme is not None:
            self._bench.selection.choose_themes((theme.id,))
            self._window.rename_theme()

    def _tag(self) -> None:
        theme = self.chosen_theme()
        if theme is not None and theme.priority is None:
            self._bench.edits.tag_theme(theme.id)

    def _choose_mode(self, mode: Mode) -> None:
        self._memory.keep_mode(mode)
        self._bench.appearance.choose_mode(mode)

    def _open(self, dialog: QDialog) -> None:
        dialog.show()
        dialog.raise_()

    def _show_in_guide(self, place: str) -> None:
        """Show a place of the guide in its one window."""
        from workbench.ui.guide.reader import GuideReader

        reader = self._window.findChild(GuideReader) or GuideReader(self._window, self._bench)
        self._open(reader)
        reader.activateWindow()
        reader.show_place(place)
        reader.view.setFocus()

    def _history(self) -> QDialog:
        from workbench.ui.dialogs.history import HistoryDialog

        return HistoryDialog(self._window, self._bench)

    def _preferences(self) -> QDialog:
        from workbench.ui.preferences.dialog import PreferencesDialog

        return PreferencesDialog(self._window, self._bench, self._memory)

    def _palette(self) -> QDialog:
        from workbench.ui.palette.dialog import Palette
        from workbench.ui.palette.entries import (
            command_offers,
            selection_offers,
            study_offers,
            theme_offers,
        )

        window = self._window
        return Palette(
            window,
            self._bench.appearance,
            [
                *command_offers(window.actions(), window.doings.pages.values()),
                *selection_offers(self._bench.overview.selections, self._bench.selection.set),
                *theme_offers(self._bench.overview.themes, self._go_to_theme),
                *study_offers(self._memory.recent, self._ways.open_path),
            ],
        )

    def _go_to_theme(self, theme: str) -> None:
        self._go_to_themes((theme,))

    def _go_to_themes(self, themes: Sequence[str]) -> None:
        self._bench.selection.choose_themes(tuple(themes))
        self._window.show_page("themes")

    def _shortcuts(self) -> QDialog:
        from workbench.ui.dialogs.small import shortcuts_dialog

        return shortcuts_dialog(self._window, self._bench, self._window.actions())

    def _models(self) -> QDialog:
        from workbench.ui.dialogs.models import ModelsDialog

        return ModelsDialog(self._window, self._bench)

    def _doctor(self) -> QDialog:
        from workbench.ui.dialogs.small import doctor_dialog

        return doctor_dialog(self._window, self._bench)

    def _about(self) -> QDialog:
        from workbench.ui.dialogs.small import about_dialog

        return about_dialog(self._window, self._bench)
