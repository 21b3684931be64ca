"""Every text about files on their way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.spoken import told

if TYPE_CHECKING:
    from workbench.domain.intake import ImportReport


class IntakeTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.choose_title = translate("Sources", "Import files")
        self.filters = translate(
            "Sources",
            "Files of comments (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.ndjson *.sav "
            "*.docx *.eml *.mbox *.zip);;All files (*)",
        )
        self.looking = translate("Preview", "Looking at “%1”…")
        self.choose_folder_title = translate("Sources", "Import a folder of letters or files")
        self.offer_analysis = translate("Preview", "Find themes…")
        self.stopped = translate("Preview", "The import was cancelled. Nothing of the file was kept.")

    def imported(self, report: ImportReport) -> str:
        return translate("Sources", "Imported %Ln comment(s) from “%1”.", "", report.comments).replace(
            "%1", report.name
        )

    def accounted(self, report: ImportReport) -> str:
        """Return the reckoning of an import: every record of the file is in one of its numbers."""
        account = translate("Sources", "%1 rows: %2 taken in, %3 rejected.")
        if report.unchanged or report.changed:
            account = translate("Sources", "%1 rows: %2 new and taken in, %3 rejected, %4 already here.")
        if report.taken_over:
            taken = translate(
                "Sources",
                "%Ln row(s) that was(were) here say(s) something else now, which was taken over.",
                "",
                report.taken_over,
            )
            account = f"{account} {taken}"
        elif report.changed:
            changed = translate(
                "Sources",
                "%Ln of the rows that were here say(s) something else now; see “Changed rows” below.",
                "",
                report.changed,
            )
            account = f"{account} {changed}"
        for mark, value in (
            ("%1", report.records),
            ("%2", report.imported),
            ("%3", report.rejected),
            ("%4", report.unchanged + report.changed),
        ):
            account = account.replace(mark, language.number(value))
        return " ".join((account, *map(told, report.notes)))

    def read(self, name: str, rows: int) -> str:
        """Return how far an import is."""
        told = translate("Preview", "Importing “%1” · %2 rows")
        return told.replace("%2", language.number(rows)).replace("%1", name)
