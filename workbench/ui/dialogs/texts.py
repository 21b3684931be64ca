"""Every text of the dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.ui.language import translate
from workbench.ui.spoken import told

if TYPE_CHECKING:
    from workbench.domain.recipe import RecipeName
    from workbench.domain.views import HistoryRow


class AnalysisDialogTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("AnalysisDialog", "Find themes")
        self.body = translate(
            "AnalysisDialog",
            "The workbench reads all comments on this computer and groups those that say the same. "
            "Names you gave to themes and priorities you set stay.",
        )
        self.granularity = translate("AnalysisDialog", "How &fine should themes be?")
        self.sizes = (
            (0.4, translate("AnalysisDialog", "Few broad themes")),
            (1.0, translate("AnalysisDialog", "As usual")),
            (2.0, translate("AnalysisDialog", "More and finer themes")),
            (4.0, translate("AnalysisDialog", "Many very fine themes")),
        )
        self.details = translate("AnalysisDialog", "For specialists")
        self.method = translate("AnalysisDialog", "&Method:")
        self.methods: dict[RecipeName, str] = {
            "communities": translate("AnalysisDialog", "Communities of neighbouring comments (recommended)"),
            "classic": translate("AnalysisDialog", "BERTopic's own: UMAP, then HDBSCAN"),
        }
        self.model = translate("AnalysisDialog", "&Languages:")
        self.apart = translate("AnalysisDialog", "Each on its own (built in)")
        self.together = translate("AnalysisDialog", "All together, by the model pack %1")
        self.codebook = translate("AnalysisDialog", "&Codebook:")
        self.seed = translate("AnalysisDialog", "&Seed:")
        self.seed_hint = translate("AnalysisDialog", "The same seed and comments give the same themes.")
        self.beside = translate("AnalysisDialog", "&Keep the present themes in sight and compare first")
        self.start = translate("AnalysisDialog", "Find &themes")
        self.cancel = translate("AnalysisDialog", "Cancel")


class CodebookChoiceTexts:
    """Texts of the choice of a codebook."""

    def __init__(self) -> None:
        self.name = translate("CodebookChoice", "Codebook")
        self.none = translate("CodebookChoice", "None: all themes are found")
        self.choose = translate("CodebookChoice", "Choose a file…")
        self.only = translate("CodebookChoice", "&Only its codes: what fits none has no theme")
        self.title = translate("CodebookChoice", "Choose a codebook")
        self.files = translate("CodebookChoice", "Codebooks (*.csv *.tsv *.txt *.qdc *.qdpx);;All files (*)")

    def chosen(self, name: str, codes: int) -> str:
        """Return what a codebook that was read is called."""
        return translate("CodebookChoice", "%1, %Ln code(s)", "", codes).replace("%1", name)


class HistoryTexts:
    """Texts of the history."""

    def __init__(self) -> None:
        self.title = translate("History", "History of changes")
        self.body = translate(
            "History", "Everything done to this study, newest first. Undo adds a step; nothing is erased."
        )
        self.columns = (
            translate("History", "Step"),
            translate("History", "When"),
            translate("History", "Who"),
            translate("History", "What"),
            translate("History", "State"),
        )
        self.undone = translate("History", "taken back")
        self.back = translate("History", "&Back to before this")
        self.close = translate("History", "Close")

    def what(self, step: HistoryRow) -> str:
        """Return what a step did, and what it was about where its neighbours did the same."""
        done = told(step.label or step.kind)
        if step.kind in {"undo", "redo"}:
            way = (
                translate("History", "Taken back: %1")
                if step.kind == "undo"
                else translate("History", "Made again: %1")
            )
            done = way.replace("%1", done)
        return f"{done} · {told(step.touched)}" if step.touched else done

    def back_by(self, steps: int) -> str:
        """Return what the way back is called, with how many steps it takes back."""
        return translate("History", "&Back to before this (%Ln step(s))", "", steps)


class ShortcutTexts:
    """Texts of the list of shortcuts."""

    def __init__(self) -> None:
        self.title = translate("Shortcuts", "Keyboard shortcuts")
        self.columns = (translate("Shortcuts", "What it does"), translate("Shortcuts", "Keys"))
        self.more = (
            (translate("Shortcuts", "Rename what is chosen in a list"), "F2"),
            (translate("Shortcuts", "Open what is chosen in a list"), translate("Shortcuts", "Enter")),
            (
                translate("Shortcuts", "Choose several themes"),
                translate("Shortcuts", "Shift+Arrow, Ctrl+Click"),
            ),
            (
                translate("Shortcuts", "Personal data: confirm, dismiss, leave open"),
                translate("Shortcuts", "C, D, O"),
            ),
            (
                translate("Shortcuts", "Map: move, zoom, show all of it"),
                translate("Shortcuts", "Arrow keys, + and −, Home"),
            ),
            (
                translate("Shortcuts", "Legend and themes of the map: select, open"),
                translate("Shortcuts", "Enter"),
            ),
            (translate("Shortcuts", "Take a priority off the list"), translate("Shortcuts", "Delete")),
            (
                translate("Shortcuts", "Take away the filter under the focus"),
                translate("Shortcuts", "Delete"),
            ),
        )
        self.close = translate("Shortcuts", "Close")


class DoctorTexts:
    """Texts of the look at the installation."""

    def __init__(self) -> None:
        self.title = translate("Doctor", "Check this installation")
        self.busy = translate("Doctor", "Looking at models, memory, disk and libraries…")
        self.columns = (
            translate("Doctor", "State"),
            translate("Doctor", "Part"),
            translate("Doctor", "Finding"),
        )
        self.states = {
            "good": translate("Doctor", "✓ Good"),
            "warning": translate("Doctor", "! Look here"),
            "bad": translate("Doctor", "✗ Broken"),
        }
        self.copy = translate("Doctor", "&Copy")
        self.close = translate("Doctor", "Close")


class AboutTexts:
    """Texts about the program."""

    def __init__(self) -> None:
        self.title = translate("About", "About the workbench")
        self.name = translate("About", "VoC Workbench")
        self.body = translate(
            "About",
            "Finds themes and moods in citizens' comments, on your own computer. It sends nothing anywhere.",
        )
        self.version = translate("About", "Version %1 · MIT licence")
        self.close = translate("About", "Close")


class WindowTexts:
    """Texts of the window itself and of its file dialogs."""

    def __init__(self) -> None:
        self.name = translate("Window", "VoC Workbench")
        self.new_title = translate("Window", "New study")
        self.open_title = translate("Window", "Open a study")
        self.studies = translate("Window", "Studies (*.voc)")
        self.first_name = translate("Window", "My study")
        self.sample_file = translate("Window", "Sample study")
        self.sample_name = translate("Window", "Averhaven listens, 2026")
        self.no_recent = translate("Window", "No recent studies")
        self.filled = translate("Window", "%1 — %2")
