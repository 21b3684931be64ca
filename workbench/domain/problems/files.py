"""What can be wrong with a file that is handed over, and with a saved mapping of its columns."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

WORDINGS: dict[str, Wording] = {
    "file.missing": Wording(
        "There is no file “{path}”.", NOTHING_CHANGED, "Check the name and the folder, then try again."
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
    "file.holds_rows": Wording(
        "“{path}” was imported before and taken back, but rows of other files still show what it says.",
        "Nothing was imported and nothing was lost.",
        "Redo its import, keep what the study had of its changed rows, then undo the import.",
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
    "file.unknown_kind": Wording(
        "“{path}” is not a kind of file the workbench reads.",
        "Nothing was imported.",
        "Save it as one of: {kinds}.",
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
}
