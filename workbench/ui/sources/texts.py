"""Every text of the sources page."""

from __future__ import annotations

from workbench.domain.intake import ChangedRow, Resting
from workbench.domain.views import StudySummary
from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page
from workbench.ui.spoken import told


class SourceTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Sources", "Sources")
        self.told = translate(
            "Sources", "Where the comments come from: what was imported, and what was left out and why."
        )
        self.drop = translate("Sources", "Drop files of comments here")
        self.drop_hint = translate(
            "Sources",
            "Tables, spreadsheets, JSON, SPSS, mail, letters, whole folders, archives (.zip); several at once. "
            "You see what is in them before it is imported.",
        )
        self.steps = translate(
            "Sources",
            "What follows: you look at what is in a file and import it. The workbench finds what people talk about, on "
            "this computer. You read, name and correct the themes, choose what to act on, and hand over a report.",
        )
        self.choose = on_page(translate("Sources", "Choose &files…"))
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
            translate("Sources", "The study had"),
            translate("Sources", "The file says now"),
        )
        self.take_over = on_page(translate("Sources", "&Take over what the file says now"))
        self.keep_earlier = translate("Sources", "&Keep what the study had")
        self._kept_hint = translate(
            "Sources",
            "A newer export says something else of these rows. The study keeps what it has; nothing is doubled.",
        )
        self._taken_hint = translate(
            "Sources",
            "What the newer export says of these rows was taken over. What they said before is kept.",
        )
        self.none_moved = translate("Sources", "No row changed.")
        self.newer_holds = translate(
            "Sources",
            "What a newer export says of these rows was taken over. Choose that file to keep what the study had.",
        )
        self._value = translate("Sources", "%1: %2")
        self.whole = translate("Sources", "The chosen row, whole")
        self.write_rejected = on_page(translate("Sources", "&Write rejected rows…"))
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

    def rows_of(self, name: str) -> str:
        return translate("Sources", "What of “%1” was not taken in").replace("%1", name)

    def read_as(self, kind: str, encoding: str) -> str:
        told = translate("Sources", "%1, %2")
        name = kind.partition(".")[0]
        told = told.replace("%2", language.encoding_name(encoding))
        return told.replace("%1", self._kinds.get(name, name.capitalize()))

    def counted(self, name: str, count: int) -> str:
        return f"{name} ({language.number(count)})"

    def written(self, rows: int) -> str:
        return translate("Sources", "Wrote %Ln rejected row(s).", "", rows)

    def before(self, row: ChangedRow) -> str:
        """Return what the study had of a row, with the values that are otherwise now."""
        return "\n".join((row.before, *(self._told_value(name, value) for name, value, _ in row.values)))

    def now(self, row: ChangedRow) -> str:
        """Return what the file says of a row, with the values that were otherwise."""
        return "\n".join((row.now, *(self._told_value(name, value) for name, _, value in row.values)))

    def compared(self, row: ChangedRow) -> str:
        """Return a changed row whole: what it said, and what it says."""
        return (
            f"{self.changed_columns[1]}:\n{self.before(row)}\n\n{self.changed_columns[2]}:\n{self.now(row)}"
        )

    def about_changed(self, resting: Resting, *, is_taken: bool) -> str:
        """Return which version of the changed rows holds, and what rests on the other."""
        hint = self._taken_hint if is_taken else self._kept_hint
        if resting.is_nothing:
            return hint
        told = (
            translate("Sources", "%Ln coding(s)", "", resting.codings) if resting.codings else "",
            translate("Sources", "%Ln move(s) to a theme", "", resting.moves) if resting.moves else "",
            translate("Sources", "%Ln quote(s)", "", resting.quotes) if resting.quotes else "",
            translate("Sources", "%Ln comment(s) tagged", "", resting.tags) if resting.tags else "",
            translate("Sources", "%Ln comment(s) behind actions", "", resting.evidence)
            if resting.evidence
            else "",
        )
        rests = translate("Sources", "On the wording that is not in sight rest: %1. They come back with it.")
        return f"{hint} {rests.replace('%1', ', '.join(filter(None, told)))}"

    def _told_value(self, name: str, value: str) -> str:
        return self._value.replace("%2", value or "–").replace("%1", told(name))

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
