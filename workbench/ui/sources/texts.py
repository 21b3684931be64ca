"""Every text of the sources page."""

from __future__ import annotations

from workbench.domain.views import StudySummary
from workbench.ui import language
from workbench.ui.language import translate

from workbench.ui.spoken import told

class SourceTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Sources", "Sources")
        self.drop = translate("Sources", "Drop files of comments here")
        self.told = translate(
            "Sources", "Where the comments come from: what was imported, and what was left out and why."
        )
        self.drop_hint = translate(
            "Sources",
            "Tables, spreadsheets, JSON, SPSS, mail, letters, whole folders, archives (.zip); several at once. "
            "You see what is in them before it is imported.",
        )
        self.choose = translate("Sources", "Choose &files…")
        self.choose_folder = translate("Sources", "Choose a f&older…")
        self.questions = translate("Sources", "&Questions…")
        self.list = translate("Sources", "Imported files")
        self.columns = (
            translate("Sources", "File"),
            translate("Sources", "Comments"),
            translate("Sources", "Rows"),
            translate("Sources", "Taken in"),
            translate("Sources", "Rejected"),
            translate("Sources", "Changed"),
            translate("Sources", "Imported"),
            translate("Sources", "Read as"),
        )
        self.rejected_title = translate("Sources", "Rejected rows")
        self.rejected_columns = (
            translate("Sources", "Row"),
            translate("Sources", "Why it was not taken in"),
            translate("Sources", "The row as it stands in the file"),
        )
        self.changed_title = translate("Sources", "Changed rows")
        self.changed_columns = (
            translate("Sources", "Row"),
            translate("Sources", "The study has"),
            translate("Sources", "The file says now"),
        )
        self.changed_hint = translate(
            "Sources",
            "A newer export says something else of these rows. The study keeps what it has; nothing is doubled.",
        )
        self.whole = translate("Sources", "The chosen row, whole")
        self.nothing_rejected = translate(
            "Sources", "No row of this file was rejected, and none has changed."
        )
        self.write_rejected = translate("Sources", "&Write rejected rows…")
        self.write_title = translate("Sources", "Write the rejected rows")
        self.tables = translate("Sources", "Tables (*.csv)")
        self.rejected_file = translate("Sources", "rejected rows.csv")
        self.unlooked = translate(
            "Sources", "Nobody looked for personal data in rejected rows. Mind who reads them."
        )
        self.covered = translate("Sources", "[covered]")
        self.is_covered = translate(
            "Sources", "Safe view is on: what stands in these rows is covered, and they cannot be written."
        )
        self._kinds = {
            "table": translate("Sources", "Table"),
            "mail": translate("Sources", "Mail"),
            "letters": translate("Sources", "Letters"),
            "findings": translate("Sources", "Findings"),
        }
        self.figures = (
            translate("Sources", "comments"),
            translate("Sources", "submissions"),
            translate("Sources", "unique texts"),
            translate("Sources", "people"),
            translate("Sources", "themes"),
            translate("Sources", "without a theme"),
        )

    def rows_of(self, name: str) -> str:
        return translate("Sources", "What of “%1” was not taken in").replace("%1", name)

    def read_as(self, kind: str, encoding: str) -> str:
        told = translate("Sources", "%1, %2")
        name = kind.partition(".")[0]
        told = told.replace("%2", language.encoding_name(encoding))
        return told.replace("%1", self._kinds.get(name, name.capitalize()))
        self.meanings = (
            translate("Sources", "One answer to one question, one post, one letter"),
            translate(
                "Sources", "What somebody sent at one time; a form with three answers holds three comments"
            ),
            translate("Sources", "The same words sent several times count once"),
            translate("Sources", "Senders that can be told apart; names are not kept"),
            translate("Sources", "Groups of comments that say the same, found by the workbench"),
            translate("Sources", "The part of the comments that fits no theme well enough"),
        )


    def counted(self, name: str, count: int) -> str:
        return f"{name} ({language.number(count)})"

    def written(self, rows: int) -> str:
        return translate("Sources", "Wrote %Ln rejected row(s).", "", rows)

    def compared(self, before: str, now: str) -> str:
        """Return a changed row whole: what it said, and what it says."""
        return f"{self.changed_columns[1]}:\n{before}\n\n{self.changed_columns[2]}:\n{now}"

    def span(self, summary: StudySummary) -> str:
        """Return the study's languages and dates in a line."""
        names = ", ".join(language.language_name(code) for code, _ in summary.by_language[:4] if code)
        if len(summary.by_language) > 4:
            names += " …"
        if not summary.first_date:
            return names
        dates = translate("Sources", "%1 to %2")
        dates = dates.replace("%1", language.date(summary.first_date))
        dates = dates.replace("%2", language.date(summary.last_date))
        return f"{names} · {dates}" if names else dates
