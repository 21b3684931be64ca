"""Every text of the findings page."""

from __future__ import annotations

from workbench.ui.language import translate


class FindingsTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Findings", "Findings")
        self.hint = translate(
            "Findings",
            "Four files that anyone can open. Every number leads back to comments by their ids; "
            "the same study gives the same bytes.",
        )
        self.files = (
            ("findings.md", translate("Findings", "The report: method, themes, quotes, priorities")),
            ("themes.csv", translate("Findings", "One row a theme: size, share, sentiment, words")),
            ("comments.csv", translate("Findings", "One row a comment: text, theme, sentiment, origin")),
            ("priorities.csv", translate("Findings", "One row a priority with its evidence")),
        )
        self.folder = translate("Findings", "&Folder:")
        self.browse = translate("Findings", "&Choose…")
        self.browse_title = translate("Findings", "Folder for the findings")
        self.write = translate("Findings", "&Write the files")
        self.open_folder = translate("Findings", "&Open the folder")
        self.replaces = translate(
            "Findings", "This folder holds findings already; files of the same name are replaced."
        )
        self.preview = translate("Findings", "The report as it would be written")
        self.preview_busy = translate("Findings", "Putting the report together…")
        self.writing = translate("Findings", "Writing the findings")
        self.empty_title = translate("Findings", "Nothing to hand over yet")
        self.empty_body = translate(
            "Findings", "Import comments and find their themes; then findings can be written."
        )
        self.empty_offer = translate("Findings", "Find themes…")
        self.default_folder = translate("Findings", "%1 findings")

    def written(self, files: int) -> str:
        return translate("Findings", "Wrote %Ln file(s).", "", files)
