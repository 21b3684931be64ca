"""What can be wrong with a study file."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

WORDINGS: dict[str, Wording] = {
    "study.missing": Wording(
        "There is no study “{path}”.", NOTHING_CHANGED, "Check the name, or make a new study."
    ),
    "study.exists": Wording(
        "“{path}” exists already.",
        "The existing file was not touched.",
        "Choose another name, or open the existing study.",
    ),
    "study.of_earlier_run": Wording(
        "“{path}” exists already, from an earlier run.",
        "Nothing was overwritten.",
        "Name another folder, go on with that study (voc analyze), or add --replace to begin afresh.",
    ),
    "study.not_a_study": Wording(
        "“{path}” is not a study of the workbench.",
        "The file was not touched.",
        "Choose a file ending in .voc.",
    ),
    "study.newer": Wording(
        "“{path}” was made by a newer version of the workbench (format {found}; this one knows {known}).",
        "The study was not touched.",
        "Install the newer version to open it.",
    ),
    "study.already_open": Wording(
        "“{path}” is open in another window or command.",
        "The study was not touched.",
        "Close it there, then open it here.",
    ),
    "study.damaged": Wording(
        "“{path}” is damaged: {reason}.",
        "The file was left as it is.",
        "Keep a copy of the file and restore the newest backup.",
    ),
    "study.not_writable": Wording(
        "“{path}” cannot be written: {reason}.",
        "What was saved before is safe.",
        "Check the folder's permissions, or copy the study to a folder of your own.",
    ),
    "study.disk_full": Wording(
        "The disk that holds “{path}” is full.",
        "What was saved before is safe; this step was undone.",
        "Free some space, then try again.",
    ),
    "study.no_comments": Wording(
        "The study holds no comments yet.", NOTHING_CHANGED, "Import a file of comments first."
    ),
    "study.no_analysis": Wording(
        "The study has not been analysed yet.", NOTHING_CHANGED, "Run the analysis first."
    ),
    "study.nothing_to_undo": Wording("There is nothing to undo.", NOTHING_CHANGED, "Go on working."),
    "study.no_such_step": Wording(
        "Step {step} cannot be taken back.",
        NOTHING_CHANGED,
        "Look it up in the history (voc history): it may be taken back already.",
    ),
    "study.nothing_to_redo": Wording("There is nothing to redo.", NOTHING_CHANGED, "Go on working."),
}
