"""Every text of the findings page."""

from __future__ import annotations

from workbench.domain.concerns import Concern, Matter
from workbench.domain.handover import Format
from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page


class FindingsTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Findings", "Findings")
        self.hint = translate(
            "Findings",
            "Files that anyone can open. Every number leads back to comments by their ids; "
            "writing again gives exactly the same files.",
        )
        self.formats: dict[Format, str] = {
            "md": translate("Findings", "Report as text (Markdown)"),
            "html": translate("Findings", "Report as a page with pictures (HTML)"),
            "csv": translate("Findings", "Tables (CSV)"),
            "xlsx": translate("Findings", "Tables as one workbook (XLSX)"),
            "datapackage": translate("Findings", "Tables described for programs (Data Package)"),
            "qdc": translate("Findings", "Themes as a codebook (REFI-QDA)"),
            "qdpx": translate("Findings", "Comments coded with themes (REFI-QDA)"),
        }
        self.profile = translate("Findings", "F&or whom:")
        self.profiles = (
            translate("Findings", "May leave the house"),
            translate("Findings", "For the house alone"),
        )
        self.about_profiles = (
            translate(
                "Findings",
                "What was marked as personal data is covered, rows tell nothing of those who wrote, and counts "
                "of few people are withheld.",
            ),
            translate(
                "Findings",
                "Comments stand as they were received, with all that is told of those who wrote. Do not publish "
                "it; the names of the files begin with “working”.",
            ),
        )
        self.folder = on_page(translate("Findings", "&Folder:"))
        self.browse = on_page(translate("Findings", "&Choose…"))
        self.browse_title = translate("Findings", "Folder for the findings")
        self.write = on_page(translate("Findings", "&Write the files"))
        self.open_folder = on_page(translate("Findings", "&Open the folder"))
        self.replaces = translate(
            "Findings", "This folder holds findings already; files of the same name are replaced."
        )
        self.checks = translate("Findings", "Look at this before you write")
        self.checks_hint = translate("Findings", "You may go on; the findings then say what was open.")
        self.mend = translate("Findings", "Go there")
        self.look_now = translate("Findings", "Look through them now")
        self.report = translate("Findings", "Report")
        self.sections = translate("Findings", "Sections of the report")
        self.sections_hint = translate(
            "Findings", "What is ticked is written. The report says which sections were left out."
        )
        self.beginning = translate("Findings", "Beginning")
        self.always = translate("Findings", "This always stays: what the report rests on and does not cover.")
        self.quotes = translate("Findings", "Quotes chosen in the reader")
        self.quotes_hint = translate(
            "Findings", "Only what is approved is handed over, and only while the comment still says so."
        )
        self.approved = translate("Findings", "Approved")
        self.remove_quote = translate("Findings", "Remove")
        self.no_words = translate("Findings", "Its comment was not looked through yet.")
        self.broken = translate("Findings", "No longer what the comment %1 says.")
        self.preview = translate("Findings", "The report as it would be written")
        self.covered = translate(
            "Findings",
            "Safe view is on, so you see the report that may leave the house, not the working copy that would be "
            "written.",
        )
        self.preview_busy = translate("Findings", "Putting the report together…")
        self.writing = translate("Findings", "Writing the findings")
        self.empty_title = translate("Findings", "Nothing to hand over yet")
        self.empty_body = translate(
            "Findings", "Import comments and find their themes; then findings can be written."
        )
        self.empty_offer = translate("Findings", "Find themes…")
        self.bare_body = translate(
            "Findings", "Import comments first. Once their themes are found, the report writes itself here."
        )
        self.bare_offer = translate("Findings", "Import files…")
        self.default_folder = translate("Findings", "%1 findings")

    def check_and_write(self, matters: int) -> str:
        """Return the name of the second tab, with how many matters are open."""
        if not matters:
            return translate("Findings", "Check and write")
        return translate("Findings", "Check and write (%Ln open)", "", matters)

    def written(self, files: int) -> str:
        return translate("Findings", "Wrote %Ln file(s).", "", files)

    def concern(self, concern: Concern) -> str:
        """Return what is open, in a sentence."""
        number, of = concern.number, language.number(concern.of)
        value = "" if concern.value is None else language.decimal(concern.value)
        told: dict[Matter, str] = {
            "not looked through": translate(
                "Findings", "Nobody looked for personal data in %Ln comment(s).", "", number
            ),
            "personal data open": translate(
                "Findings", "%Ln mark(s) of personal data are neither confirmed nor dismissed.", "", number
            ),
            "names in themes": translate(
                "Findings", "%Ln theme(s) bear a name that was marked as a person's since.", "", number
            ),
            "names in groups": translate(
                "Findings",
                "%Ln value(s) of %3 look(s) like names or addresses of people; a safe export does not tell them.",
                "",
                number,
            ),
            "groups called names": translate(
                "Findings",
                "%3: called like a column of people's names or addresses, so a safe export has no table by it.",
            ),
            "counts withheld": translate(
                "Findings", "%Ln count(s) by group are withheld, of %1.", "", number
            ),
            "small counts told": translate(
                "Findings", "%Ln count(s) by group show only a few people.", "", number
            ),
            "themes not reviewed": translate(
                "Findings", "%Ln theme(s) of %1 were neither named nor described by a person.", "", number
            ),
            "nothing coded": translate(
                "Findings", "Nobody has coded comments, so how right the machine is here is not known."
            ),
            "low agreement": translate("Findings", "Codings agree little: the lowest agreement is %2 of 1."),
            "many unassigned": translate("Findings", "%Ln comment(s) of %1 fit no theme.", "", number),
            "languages unheard": translate(
                "Findings", "%Ln comment(s) are in languages that no theme speaks for.", "", number
            ),
            "quotes broken": translate(
                "Findings", "%Ln quote(s) are no longer what the comment says, and are left out.", "", number
            ),
            "quotes not approved": translate(
                "Findings", "%Ln quote(s) are not approved, and are left out.", "", number
            ),
        }
        about = ", ".join(f"“{name}”" for name in concern.about)
        return told[concern.matter].replace("%1", of).replace("%2", value).replace("%3", about)
