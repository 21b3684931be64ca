"""Everything that can go wrong for a user, said once: what happened, what is safe, what to do."""

from __future__ import annotations

import errno
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Wording:
    """The three sentences of a notice, as templates over the problem's parameters."""

    what: str
    safe: str
    do: str


_NOTHING_CHANGED = "Nothing was changed."
_NO_PACK = "No model was added."

WORDINGS: dict[str, Wording] = {
    "file.missing": Wording(
        "There is no file “{path}”.", _NOTHING_CHANGED, "Check the name and the folder, then try again."
    ),
    "file.unreadable": Wording(
        "The file “{path}” cannot be read: {reason}.",
        "Nothing was imported and the file was not touched.",
        "Open it in the program it comes from, save it as CSV (UTF-8), and import that.",
    ),
    "file.empty": Wording(
        "The file “{path}” holds no rows.",
        "Nothing was imported.",
        "Check that the export finished and that the right file was chosen.",
    ),
    "file.no_text_column": Wording(
        "No column of “{path}” looks like comments. Its columns are: {columns}.",
        "Nothing was imported.",
        "Name the column that holds the comments (in the window, or with --text COLUMN).",
    ),
    "file.missing_column": Wording(
        "“{path}” has no column “{column}”. Its columns are: {columns}.",
        "Nothing was imported.",
        "Choose one of the columns named here.",
    ),
    "file.already_imported": Wording(
        "“{path}” is already part of this study; it was imported on {when}.",
        "Nothing was imported twice.",
        "Import a newer export of the same source to add what is new.",
    ),
    "file.changed": Wording(
        "“{path}” has changed since it was looked at.",
        "Nothing was imported.",
        "Import the file again, so that what is shown and what is imported are the same.",
    ),
    "file.bomb": Wording(
        "“{path}” was not opened, because it would fill this machine's memory: {reason}.",
        "Nothing was imported and nothing was unpacked.",
        "If you trust the file, open it where it comes from and save the table as CSV (UTF-8).",
    ),
    "file.encrypted": Wording(
        "“{path}” is protected by a password.",
        "Nothing was imported.",
        "Open it with its password, save a copy without one, and import that.",
    ),
    "file.unsafe": Wording(
        "“{path}” was not unpacked: {reason}.",
        "Nothing was imported and nothing was written.",
        "Unpack it with a program you trust, look at what is in it, and import that.",
    ),
    "file.several": Wording(
        "“{path}” holds several files: {parts}.",
        "Nothing was imported.",
        "Import one of them at a time; name it behind the rest, as in “{example}”.",
    ),
    "file.no_such_part": Wording(
        "“{path}” holds nothing called “{part}”. It holds: {parts}.",
        "Nothing was imported.",
        "Choose one of those named here.",
    ),
    "file.bad_mapping": Wording(
        "“{path}” is no mapping of columns: {reason}.",
        "Nothing was imported.",
        "Save a mapping again (voc import --save-mapping FILE), and use that.",
    ),
    "mapping.missing": Wording(
        "There is no mapping “{name}”.",
        "Nothing was imported.",
        "Kept are: {known}. Or name a file that was saved with --save-mapping.",
    ),
    "mapping.bad_name": Wording(
        "“{name}” cannot be the name of a mapping.",
        "Nothing was saved or changed.",
        'Choose a name of up to 80 letters, without / \\ : * ? " < > | and not beginning with a dot.',
    ),
    "file.unknown_kind": Wording(
        "“{path}” is not a kind of file the workbench reads.",
        "Nothing was imported.",
        "Save it as one of: {kinds}.",
    ),
    "study.missing": Wording(
        "There is no study “{path}”.", _NOTHING_CHANGED, "Check the name, or make a new study."
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
        "The study holds no comments yet.", _NOTHING_CHANGED, "Import a file of comments first."
    ),
    "study.no_analysis": Wording(
        "The study has not been analysed yet.", _NOTHING_CHANGED, "Run the analysis first."
    ),
    "study.nothing_to_undo": Wording("There is nothing to undo.", _NOTHING_CHANGED, "Go on working."),
    "study.nothing_to_redo": Wording("There is nothing to redo.", _NOTHING_CHANGED, "Go on working."),
    "theme.missing": Wording(
        "The study has no theme “{theme}”.", _NOTHING_CHANGED, "Look the theme's id up in the theme list."
    ),
    "theme.nothing_to_merge": Wording(
        "Merging needs at least two themes.", _NOTHING_CHANGED, "Choose another theme as well."
    ),
    "theme.name_empty": Wording(
        "A theme needs a name.", "The old name was kept.", "Type a name of at least one letter."
    ),
    "comment.missing": Wording(
        "The study has no comment “{comment}”.",
        _NOTHING_CHANGED,
        "Look the comment's id up in the comments list.",
    ),
    "question.missing": Wording(
        "The study has no question “{wording}”.",
        _NOTHING_CHANGED,
        "Look its wording up in the list of questions (voc questions).",
    ),
    "language.unknown": Wording(
        "“{language}” is no code of a language.",
        _NOTHING_CHANGED,
        "Give two or three letters, such as en, es, tr or th.",
    ),
    "mark.missing": Wording(
        "The study has no personal-data mark “{mark}”.",
        _NOTHING_CHANGED,
        "Look through the list of marks again.",
    ),
    "draw.missing": Wording(
        "The study has no draw “{draw}”.", _NOTHING_CHANGED, "Look its id up in the list of draws."
    ),
    "draw.too_large": Wording(
        "{wanted} comments cannot be drawn: {left} are left that were not drawn before.",
        _NOTHING_CHANGED,
        "Draw fewer, or import more comments first.",
    ),
    "draw.not_there": Wording(
        "The comment “{comment}” is not in the draw “{draw}”.",
        _NOTHING_CHANGED,
        "Code the comments the draw lists; what was not drawn cannot speak for the rest.",
    ),
    "coder.nameless": Wording(
        "A coder needs a name.", _NOTHING_CHANGED, "Give one, so that people's codings can be told apart."
    ),
    "codings.of_another_study": Wording(
        "“{path}” is no copy of this study: none of the comments coded there is in here.",
        _NOTHING_CHANGED,
        "Merge copies of one study, made by copying its file.",
    ),
    "codings.too_few": Wording(
        "{coded} comments are coded; {wanted} are needed.",
        _NOTHING_CHANGED,
        "Code more of a random draw (voc code draw), then try again.",
    ),
    "calibration.missing": Wording(
        "The study has no calibrated model “{calibration}”.",
        _NOTHING_CHANGED,
        "Calibrate one first (voc code calibrate).",
    ),
    "calibration.worse": Wording(
        "The calibrated model was not adopted: cross-validation does not show it to be better than the starter.",
        _NOTHING_CHANGED,
        "Code more comments and calibrate again; until then the starter judges better.",
    ),
    "priority.missing": Wording(
        "The study has no priority “{priority}”.", _NOTHING_CHANGED, "Look it up in the list of priorities."
    ),
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
        _NOTHING_CHANGED,
        "Analyse it first, in the window or with “voc analyze”.",
    ),
    "run.only_one": Wording(
        "The study has no earlier analysis to compare with.",
        _NOTHING_CHANGED,
        "Analyse again, with other settings or more comments, and compare then.",
    ),
    "run.data_changed": Wording(
        "The comments, their languages or campaigns have changed since the analysis {run}, so it cannot be repeated.",
        _NOTHING_CHANGED,
        "Analyse again, and verify that analysis.",
    ),
    "pack.pickle": Wording(
        "The model pack holds “{file}”, a kind of file that can carry programs or that is not read here.",
        _NO_PACK,
        "Delete that file from the pack (model.safetensors holds the same weights), then add it again.",
    ),
    "pack.incomplete": Wording(
        "The model pack lacks the file “{file}”.",
        _NO_PACK,
        "Get the whole model, with this file, and add it again.",
    ),
    "pack.architecture": Wording(
        "The model is of a kind the workbench cannot run: {architecture}.",
        _NO_PACK,
        "Choose a sentence-transformers model of the BERT or XLM-RoBERTa family.",
    ),
    "pack.unreadable": Wording(
        "The file “{file}” of the model pack cannot be used: {reason}.",
        _NO_PACK,
        "Get the model again, whole.",
    ),
    "pack.outside": Wording(
        "The model pack names a file outside of itself: “{file}”.", _NO_PACK, "Do not use this pack."
    ),
    "pack.other": Wording(
        "The weights of the model pack are not those with the fingerprint {wanted}; theirs is {found}.",
        _NO_PACK,
        "Get the model again from where the fingerprint was published.",
    ),
    "pack.damaged": Wording(
        "The file “{file}” of the model pack “{model}” is not the one that was added (its fingerprint differs).",
        "The study was not changed; imported comments are safe.",
        "Remove the pack and add it again: voc models remove, voc models add.",
    ),
    "pack.known": Wording(
        "There is a model pack “{model}” already.",
        _NO_PACK,
        "Remove it first, or give this one another name.",
    ),
    "pack.missing": Wording(
        "There is no model pack “{model}”.",
        _NOTHING_CHANGED,
        "List the packs with: voc models. Or analyse with what the workbench brings along.",
    ),
    "pack.name": Wording(
        "“{name}” is no name for a model pack.",
        _NO_PACK,
        "Use letters, figures, dots, dashes and underscores.",
    ),
    "pack.no_model": Wording(
        "“{path}” is no model pack: a folder or a zip file with the files of one model.",
        _NO_PACK,
        "Point to the folder in which config.json lies, or to a zip file of it.",
    ),
    "pack.silent": Wording(
        "The model was loaded but its vectors are of no use: {reason}.",
        _NO_PACK,
        "Choose another model, or get this one again, whole.",
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
    "command.cancelled": Wording(
        "The command was cancelled.",
        "What was saved before is safe, and nothing half-done was kept.",
        "Give it again whenever you like.",
    ),
    "analysis.out_of_memory": Wording(
        "The analysis needed more memory than this machine has free.",
        "The study is unchanged.",
        "Close other programs, or analyse a part of the comments.",
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
        _NOTHING_CHANGED,
        "Open the study on a machine with a screen, or use the other commands (voc --help).",
    ),
    "option.bad": Wording("{reason}", _NOTHING_CHANGED, "See --help for what can be given."),
    "unexpected": Wording(
        "Something went wrong that should not have: {reason}.",
        "What was saved before is safe.",
        "Copy the details and report them; they hold no comment text.",
    ),
}


class Problem(Exception):  # noqa: N818 - the user meets a problem; "Error" is a programmer's word
    """A thing a user can meet. `code` names its wording; `params` fill the wording in."""

    def __init__(self, code: str, **params: object) -> None:
        if code not in WORDINGS:
            raise KeyError(code)
        self.code = code
        self.params = {name: str(value) for name, value in params.items()}
        super().__init__(self.what)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (self.code, self.params)

    @property
    def what(self) -> str:
        return WORDINGS[self.code].what.format(**self.params)

    @property
    def safe(self) -> str:
        return WORDINGS[self.code].safe.format(**self.params)

    @property
    def do(self) -> str:
        return WORDINGS[self.code].do.format(**self.params)

    @property
    def sentences(self) -> str:
        return f"{self.what} {self.safe} {self.do}"


def _rebuilt(code: str, params: dict[str, str]) -> Problem:
    return Problem(code, **params)


@contextmanager
def told_as(area: str, path: Path) -> Generator[None]:
    """Turn an operating-system error on `path` into the problem of `area` ("study" or "export").

    Raises:
        Problem: `<area>.disk_full` when the disk is full, `<area>.not_writable` for the rest.
    """
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise Problem(f"{area}.disk_full", path=path) from error
        raise Problem(f"{area}.not_writable", path=path, reason=error.strerror or error) from error
