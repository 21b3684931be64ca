"""Every text of the sources page."""

from __future__ import annotations

from workbench.domain.intake import Polarity, Preview, Role
from workbench.domain.views import StudySummary
from workbench.ui import language
from workbench.ui.language import translate

Meaning = tuple[Role, Polarity]


class SourceTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Sources", "Sources")
        self.drop = translate("Sources", "Drop files of comments here")
        self.drop_hint = translate(
            "Sources",
            "Tables, spreadsheets, JSON, SPSS, mail, letters; you see what is in them before it is imported.",
        )
        self.choose = translate("Sources", "Choose &files…")
        self.list = translate("Sources", "Imported files")
        self.columns = (
            translate("Sources", "File"),
            translate("Sources", "Comments"),
            translate("Sources", "Rows"),
            translate("Sources", "Taken in"),
            translate("Sources", "Rejected"),
            translate("Sources", "Imported"),
            translate("Sources", "Kind"),
            translate("Sources", "Encoding"),
        )
        self.rejected_title = translate("Sources", "Rejected rows")
        self.rejected_columns = (
            translate("Sources", "Row"),
            translate("Sources", "Why it was not taken in"),
            translate("Sources", "The row as it stands in the file"),
        )
        self.figures = (
            translate("Sources", "comments"),
            translate("Sources", "unique texts"),
            translate("Sources", "people"),
            translate("Sources", "themes"),
            translate("Sources", "without a theme"),
        )

    def rejected_of(self, name: str) -> str:
        return translate("Sources", "Rejected rows of %1").replace("%1", name)

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


class PreviewTexts:
    """The texts of the look at a file before it is imported."""

    def __init__(self) -> None:
        self.roles_title = translate("Preview", "What the columns mean")
        self.roles_hint = translate(
            "Preview", "Guessed from the file. Change what is wrong before you import."
        )
        self.columns = (
            translate("Preview", "Column"),
            translate("Preview", "Means"),
            translate("Preview", "Why"),
            translate("Preview", "Examples"),
        )
        self.rows_title = translate("Preview", "First rows")
        self.rejected_title = translate("Preview", "Rejected rows")
        self.rows_table = translate("Preview", "First rows of the file")
        self.no_text = translate("Preview", "Say which column holds the comments: choose “Comments” for it.")
        self.do_import = translate("Preview", "&Import")
        self.skip = translate("Preview", "Do &not import")
        self.chosen = translate("Preview", "You chose this.")
        self.which_title = translate("Preview", "Which column holds the comments?")
        self.which = translate("Preview", "No column of this file looks like comments. Which one holds them?")
        self.meanings: dict[Meaning, str] = {
            (Role.TEXT, "open"): translate("Preview", "Comments"),
            (Role.TEXT, "good"): translate("Preview", "Comments: what is good?"),
            (Role.TEXT, "improve"): translate("Preview", "Comments: what could be better?"),
            (Role.ID, "open"): translate("Preview", "Number or id of the row"),
            (Role.DATE, "open"): translate("Preview", "Date"),
            (Role.CHANNEL, "open"): translate("Preview", "Channel"),
            (Role.QUESTION, "open"): translate("Preview", "The question asked"),
            (Role.LANGUAGE, "open"): translate("Preview", "Language"),
            (Role.MEASURE, "open"): translate("Preview", "A rating or other measure"),
            (Role.SEGMENT, "open"): translate("Preview", "A group to compare"),
            (Role.WEIGHT, "open"): translate("Preview", "Weight of the row"),
            (Role.AUTHOR, "open"): translate("Preview", "The person (kept as a code only)"),
            (Role.PARENT, "open"): translate("Preview", "What it answers to"),
            (Role.IGNORE, "open"): translate("Preview", "Leave out"),
        }

    def title(self, preview: Preview) -> str:
        return translate("Preview", "Import “%1”?").replace("%1", preview.path.name)

    def told(self, preview: Preview) -> str:
        """Return what the file is taken for, in a line."""
        told = translate("Preview", "%1 · encoding %2 · %3 columns")
        told = told.replace("%3", language.number(len(preview.headers)))
        return told.replace("%2", language.encoding_name(preview.mapping.encoding)).replace(
            "%1", preview.kind
        )

    def rejected(self, count: int) -> str:
        return f"{self.rejected_title} ({language.number(count)})" if count else self.rejected_title
