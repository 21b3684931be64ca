"""Every text of the look at a file before it is imported."""

from __future__ import annotations

from workbench.domain.intake import DateOrder, MeasureKind, Polarity, Preview, Role
from workbench.ui import language, spoken
from workbench.ui.language import translate
from workbench.ui.letters import on_page

Meaning = tuple[Role, str]
_KIND = MeasureKind


class PreviewTexts:
    """Made after the translation is installed."""

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
        self.no_text = translate("Preview", "Say which column holds the comments: choose “Comments” for it.")
        self.do_import = translate("Preview", "&Import")
        self.import_all = on_page(translate("Preview", "Import this and &all that wait"))
        self.skip = on_page(translate("Preview", "Do &not import"))
        self.taking_over = on_page(translate("Preview", "Ta&ke over rows that say something else now"))
        self.taking_over_hint = translate(
            "Preview",
            "Where this file is a newer export of one the study has: show what it says now of rows that are there "
            "already. What they said before is kept, with all that was decided about it.",
        )
        self.chosen = translate("Preview", "You chose this.")
        self.which_title = translate("Preview", "Which column holds the comments?")
        self.which = translate("Preview", "No column of this file looks like comments. Which one holds them?")
        self.covered = translate("Preview", "[covered]")
        self.is_covered = translate(
            "Preview",
            "Safe view is on: what people wrote is covered until it is imported and looked through.",
        )
        self.meanings = self._meanings()

    def _meanings(self) -> dict[Meaning, str]:
        measures = {
            _KIND.SATISFACTION: translate("Preview", "Rating: satisfaction"),
            _KIND.EFFORT: translate("Preview", "Rating: effort it took"),
            _KIND.RESOLVED: translate("Preview", "Resolved at first contact"),
            _KIND.TRUST: translate("Preview", "Rating: trust"),
            _KIND.VOTES: translate("Preview", "Votes"),
            _KIND.TIME: translate("Preview", "Resolution time"),
            _KIND.OTHER: translate("Preview", "Another rating or figure"),
        }
        return {
            (Role.TEXT, "open"): translate("Preview", "Comments"),
            (Role.TEXT, "good"): translate("Preview", "Comments: what is good?"),
            (Role.TEXT, "improve"): translate("Preview", "Comments: what could be better?"),
            (Role.ID, ""): translate("Preview", "Number or id of the row"),
            (Role.DATE, ""): translate("Preview", "Date"),
            (Role.CHANNEL, ""): translate("Preview", "Channel"),
            (Role.QUESTION, ""): translate("Preview", "The question asked"),
            (Role.LANGUAGE, ""): translate("Preview", "Language"),
            **{(Role.MEASURE, kind.value): name for kind, name in measures.items()},
            (Role.SEGMENT, ""): translate("Preview", "A group to compare"),
            (Role.WEIGHT, ""): translate("Preview", "Weight of the row"),
            (Role.AUTHOR, ""): translate("Preview", "The person (kept as a code only)"),
            (Role.PARENT, ""): translate("Preview", "What it answers to"),
            (Role.IGNORE, ""): translate("Preview", "Leave out"),
        }

    def title(self, preview: Preview) -> str:
        return translate("Preview", "Import “%1”?").replace("%1", preview.name)

    def told(self, preview: Preview, waiting: int) -> str:
        """Return what the file is taken for, and how many files wait, in a line."""
        columns = translate("Preview", "%Ln column(s)", "", len(preview.headers))
        told = translate("Preview", "Recognised: %1 · %2").replace("%2", columns)
        told = told.replace("%1", spoken.told(preview.kind))
        more = translate("Preview", "%Ln more file(s) wait(s)", "", waiting) if waiting else ""
        return " · ".join(filter(None, (told, more)))


class ReadingTexts:
    """The texts of how a file is read: its encoding, its dates, a way kept by name."""

    def __init__(self) -> None:
        self.encoding = on_page(translate("Reading", "&Encoding:"))
        self.dates = translate("Reading", "&Dates:")
        self.mapping = translate("Reading", "&Read it:")
        self.as_guessed = translate("Reading", "As recognised")
        self.save = translate("Reading", "&Save this reading…")
        self.save_title = translate("Reading", "Save how this file is read")
        self.save_body = translate(
            "Reading", "A name for this reading. The next file of this kind can be read the same way:"
        )
        self.forget = translate("Reading", "Forget this reading")
        self.orders: dict[DateOrder, str] = {
            "dmy": translate("Reading", "Day first"),
            "mdy": translate("Reading", "Month first"),
            "ymd": translate("Reading", "Year first"),
        }
        self._alphabets = {
            "cp1252": translate("Reading", "Western European"),
            "mac_roman": translate("Reading", "old Macintosh"),
            "cp850": translate("Reading", "DOS, Western European"),
            "cp1250": translate("Reading", "Central European"),
            "cp1251": translate("Reading", "Cyrillic"),
            "cp1253": translate("Reading", "Greek"),
            "cp1254": translate("Reading", "Turkish"),
            "cp1255": translate("Reading", "Hebrew"),
            "cp1256": translate("Reading", "Arabic"),
            "cp1257": translate("Reading", "Baltic"),
            "cp874": translate("Reading", "Thai"),
            "cp932": translate("Reading", "Japanese"),
            "euc_jp": translate("Reading", "Japanese"),
            "cp949": translate("Reading", "Korean"),
            "gb18030": translate("Reading", "Chinese"),
            "big5": translate("Reading", "Chinese, traditional"),
            "koi8_r": translate("Reading", "Cyrillic"),
            "cp866": translate("Reading", "DOS, Cyrillic"),
        }

    def encoding_name(self, encoding: str) -> str:
        """Return the name of an encoding with the alphabet it is for."""
        alphabet = self._alphabets.get(encoding.replace("-", "_"), "")
        name = language.encoding_name(encoding)
        if name.startswith("CP12") or name == "CP874":
            name = name.replace("CP", "Windows-")
        return f"{name} ({alphabet})" if alphabet else name

    def saved(self, name: str) -> str:
        return translate("Reading", "This reading is kept as “%1”.").replace("%1", name)

    def forgotten(self, name: str) -> str:
        return translate("Reading", "The reading “%1” is forgotten.").replace("%1", name)


class DetailTexts:
    """The texts of what else can be said of a column: its question, its scale."""

    def __init__(self) -> None:
        self.question = translate("Details", "&Question of “%1”:")
        self.question_field = translate("Details", "The question these comments answer")
        self.scale = on_page(translate("Details", "Scale of “%1”: &from"))
        self.to = on_page(translate("Details", "&to"))
        self.reversed = on_page(translate("Details", "&Low is good"))
        self.low = translate("Details", "Lowest value of the scale")
        self.high = translate("Details", "Highest value of the scale")


class GlimpseTexts:
    """The texts of what would come of a file."""

    def __init__(self) -> None:
        self.incoming = translate("Glimpse", "What comes in")
        self.raw = translate("Glimpse", "Rows as they stand")
        self.raw_table = translate("Glimpse", "First rows of the file")
        self.questions = translate("Glimpse", "Questions")
        self.rejected = translate("Glimpse", "Rejected rows")
        self.columns = (
            translate("Glimpse", "Row"),
            translate("Glimpse", "Comment"),
            translate("Glimpse", "Question"),
            translate("Glimpse", "Date"),
            translate("Glimpse", "Beside it"),
        )
        self.question_columns = (
            translate("Glimpse", "Question"),
            translate("Glimpse", "Asks for"),
            translate("Glimpse", "Comments"),
        )
        self.questions_hint = translate(
            "Glimpse",
            "What a question asks for counts for the sentiment of every answer: where one asks what to improve, more "
            "answers are negative, and “nothing” praises. Choose “Anything” where people were free to praise and to "
            "blame. It is guessed from the words; please look it over.",
        )
        self.polarities: dict[Polarity, str] = {
            "good": translate("Glimpse", "What is good"),
            "improve": translate("Glimpse", "What could be better"),
            "open": translate("Glimpse", "Anything"),
        }
        self.refused = translate("Glimpse", "Rejected: %1")
        self.silent = translate("Glimpse", "No comment; the row still counts for its ratings")
        self.person = translate("Glimpse", "a person's code")
        self.weight = translate("Glimpse", "weight %1")
        self.fact = translate("Glimpse", "%1: %2")

    def counted(self, name: str, count: int) -> str:
        return f"{name} ({language.number(count)})" if count else name

    def told(self, looked_at: int, refused: int, comments: int) -> str:
        """Return what the first rows give, in a sentence."""
        rows = translate("Glimpse", "Of the first %Ln row(s)", "", looked_at)
        held = translate("Glimpse", "%Ln comment(s)", "", comments)
        told = translate("Glimpse", "%1, %3 would be rejected; the others hold %2.")
        told = told.replace("%3", language.number(refused))
        return told.replace("%2", held).replace("%1", rows)
