"""What can be wrong with an analysis, an export, a command or the program itself."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

WORDINGS: dict[str, Wording] = {
    "model.missing": Wording(
        "The language model “{model}” is not installed.",
        "The study was not changed; imported comments are safe.",
        "Install the workbench again, then run “voc doctor”.",
    ),
    "model.damaged": Wording(
        "The language model “{model}” is not the one it should be (its fingerprint differs).",
        "The study was not changed; imported comments are safe.",
        "Install the workbench again, then run “voc doctor”.",
    ),
    "run.missing": Wording(
        "The study has no analysis “{run}”.",
        NOTHING_CHANGED,
        "Analyse it first, in the window or with “voc analyze”.",
    ),
    "run.only_one": Wording(
        "The study has no earlier analysis to compare with.",
        NOTHING_CHANGED,
        "Analyse again, with other settings or more comments, and compare then.",
    ),
    "run.extended": Wording(
        "The analysis {run} is an earlier one with new comments put to its themes, so it cannot be repeated as one.",
        NOTHING_CHANGED,
        "Verify the earlier one before comments are added, or analyse again.",
    ),
    "assign.calibrated": Wording(
        "Sentiment, tones or drivers are judged by a model calibrated for the comments there were, not for new ones.",
        NOTHING_CHANGED,
        "Analyse again, or set the calibrated model aside first.",
    ),
    "run.data_changed": Wording(
        "The comments, their languages or campaigns have changed since the analysis {run}, so it cannot be repeated.",
        NOTHING_CHANGED,
        "Analyse again, and verify that analysis.",
    ),
    "analysis.stopped": Wording(
        "The analysis ended before it was done ({reason}).",
        "The study is unchanged, and what was computed so far is kept.",
        "Start the analysis again; it goes on where it ended.",
    ),
    "analysis.cancelled": Wording(
        "The analysis was cancelled.",
        "The study is unchanged, and what was computed so far is kept.",
        "Start it again whenever you like; nothing is computed twice.",
    ),
    "analysis.out_of_memory": Wording(
        "The analysis needed more memory than this machine has free.",
        "The study is unchanged.",
        "Close other programs, or analyse a part of the comments.",
    ),
    "command.cancelled": Wording(
        "The command was cancelled.",
        "What was saved before is safe, and nothing half-done was kept.",
        "Give it again whenever you like.",
    ),
    "export.unknown_format": Wording(
        "Findings are not written as “{format}”.", "Nothing was written.", "Choose from: {known}."
    ),
    "report.unknown_section": Wording(
        "The report has no section “{section}”.", "Nothing was changed.", "Choose from: {known}."
    ),
    "export.not_writable": Wording(
        "“{path}” cannot be written: {reason}.",
        "The study is unchanged; no half-written file was left.",
        "Choose another folder, or close the file where it is open.",
    ),
    "export.disk_full": Wording(
        "The disk that holds “{path}” is full.",
        "The study is unchanged; no half-written file was left.",
        "Free some space, or choose another folder.",
    ),
    "window.no_screen": Wording(
        "There is no screen here to open a window on.",
        NOTHING_CHANGED,
        "Open the study on a machine with a screen, or use the other commands (voc --help).",
    ),
    "option.bad": Wording("{reason}", NOTHING_CHANGED, "See --help for what can be given."),
    "unexpected": Wording(
        "Something went wrong that should not have: {reason}.",
        "What was saved before is safe.",
        "Copy the details and report them; they hold no comment text.",
    ),
}
