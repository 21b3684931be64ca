"""Every text of the coding page: its samples, how one is drawn, and what a merged copy brought."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.domain.coding import Difference, Draw, DrawKind, DrawRow, Layer, MergeReport, Subject
from workbench.domain.sentiment import LABELS
from workbench.ui import language
from workbench.ui.coding.answer_texts import SubjectTexts
from workbench.ui.comments.texts import SentimentTexts
from workbench.ui.language import translate
from workbench.ui.letters import on_page


class DrawNames:
    """What draws are called; made after the translation is installed."""

    def __init__(self) -> None:
        self._kinds: dict[DrawKind, str] = {
            "random": translate("Draws", "At random"),
            "stratified": translate("Draws", "In layers"),
            "active": translate("Draws", "Where the machine is unsure"),
        }
        self.layers: dict[Layer, str] = {
            "theme": translate("Draws", "by theme"),
            "channel": translate("Draws", "by channel"),
            "language": translate("Draws", "by language"),
            "source": translate("Draws", "by file"),
        }

    @property
    def longest(self) -> str:
        """The longest name of a kind of draw, for the width of a column."""
        return max(self._kinds.values(), key=len)

    def name(self, draw: Draw) -> str:
        """Return how a draw was made, in a few words."""
        layer = next((name for known, name in self.layers.items() if known == draw.layer), "")
        return f"{self._kinds[draw.kind]}, {layer}" if layer else self._kinds[draw.kind]


class CodingTexts:
    """Texts of the page itself."""

    def __init__(self) -> None:
        self.title = translate("Coding", "Coding")
        self.what_for = translate(
            "Coding",
            "How right is the machine? Judge a sample of comments by hand: that corrects the shares, says how sure "
            "they are, and can teach the machine.",
        )
        self.coder = on_page(translate("Coding", "Your &name as a coder:"))
        self.coder_hint = translate("Coding", "for example Anna")
        self.coder_wanted = translate(
            "Coding", "Say who you are first, so that people's codings can be told apart."
        )
        self.draw = on_page(translate("Coding", "&Draw a sample…"))
        self.merge = translate("Coding", "&Merge copies…")
        self.samples = translate("Coding", "Samples")
        self.columns = (
            translate("Coding", "What"),
            translate("Coding", "How it was drawn"),
            translate("Coding", "Coded"),
            translate("Coding", "Drawn"),
            translate("Coding", "By you"),
            translate("Coding", "By others"),
        )
        self.blind = translate("Coding", "Blind")
        self.open = translate("Coding", "Open, for practice")
        self.start = on_page(translate("Coding", "&Start coding"))
        self.look_again = on_page(translate("Coding", "&Look at your codes again"))
        self.never_shares = translate(
            "Coding", "This sample was chosen by doubt and not drawn by chance: it never enters a share."
        )
        self.practice = translate("Coding", "This sample is open, for practice: it enters no figure.")
        self.empty_title = translate("Coding", "No sample drawn yet")
        self.empty_body = translate(
            "Coding",
            "Draw a hundred comments at random and say of each whether it is negative, neutral or positive, with "
            "single keys. Then you know how right the machine is here.",
        )
        self.bare_title = translate("Coding", "No comments yet")
        self.bare_body = translate(
            "Coding", "Import comments first; then a sample of them can be coded by hand."
        )
        self.bare_offer = translate("Coding", "Import files…")
        self.drop = translate("Coding", "Several people code?")
        self.drop_hint = translate(
            "Coding",
            "Draw first, then give each a copy of this study. Drop the coded copies here: everything is kept, with "
            "who said it.",
        )
        self.choose_title = translate("Coding", "Merge the codings of copies of this study")
        self.studies = translate("Coding", "Studies (*.voc)")

    def go_on(self, coded: int, size: int) -> str:
        return on_page(translate("Coding", "Go &on (%1)")).replace("%1", self.of(coded, size))

    def of(self, coded: int, size: int) -> str:
        """Return "41 of 300"."""
        told = translate("Coding", "%1 of %2")
        return told.replace("%2", language.number(size)).replace("%1", language.number(coded))

    def others(self, row: DrawRow, me: str) -> str:
        """Return how many comments each of the others coded."""
        return (
            ", ".join(f"{coder} {language.number(coded)}" for coder, coded in row.coders if coder != me)
            or "–"
        )

    def merged(self, copy: str, report: MergeReport) -> str:
        """Return what came of a copy."""
        if not report.codings and not report.draws:
            told = translate("Coding", "“%1”: nothing that was not here already.")
            return f"{told.replace('%1', copy)}{self._unknown(report)}"
        codings = translate("Coding", "%Ln coding(s)", "", report.codings)
        draws = translate("Coding", "%Ln new sample(s)", "", report.draws)
        told = translate("Coding", "“%1”: %2 by %3, %4.").replace("%4", draws)
        told = told.replace("%3", ", ".join(report.coders) or "–").replace("%2", codings)
        return f"{told.replace('%1', copy)}{self._unknown(report)}"

    def merged_all(self, copies: int) -> str:
        return translate("Coding", "%Ln copy(copies) merged.", "", copies)

    def _unknown(self, report: MergeReport) -> str:
        if not report.unknown:
            return ""
        told = translate(
            "Coding",
            "%Ln coding(s) is(are) of comments this study does not have. Kept all the same.",
            "",
            report.unknown,
        )
        return f" {told}"


class DrawTexts:
    """Texts of the dialog that draws a sample."""

    def __init__(self) -> None:
        self.title = translate("Draws", "Draw a sample to code")
        self.what = translate("Draws", "What is &coded:")
        self.again = translate("Draws", "The &same comments as")
        self.again_why = translate("Draws", "To code something else of them.")
        self.how = translate("Draws", "How the comments are chosen")
        self.kinds: Sequence[tuple[DrawKind, str, str]] = (
            (
                "random",
                translate("Draws", "At &random (best for a first sample)"),
                translate(
                    "Draws",
                    "Every comment has the same chance. That is what lets a sample speak for all comments, with an "
                    "interval that says how sure it is.",
                ),
            ),
            (
                "stratified",
                translate("Draws", "In &layers"),
                translate(
                    "Draws",
                    "From each layer as many as its share, and at least two, so that small groups are seen too. It "
                    "can correct shares as well.",
                ),
            ),
            (
                "active",
                translate("Draws", "Where the machine is &unsure"),
                translate(
                    "Draws",
                    "These teach a model most. They never enter a share: chosen by doubt, they would make the machine "
                    "look worse than it is.",
                ),
            ),
        )
        self.layer = translate("Draws", "Layers")
        self.size = translate("Draws", "How &many:")
        self.blind_title = translate("Draws", "What coders see")
        self.blind = translate("Draws", "The comment alone: &blind (what figures need)")
        self.open = translate("Draws", "Also what machine and others say: &open, for practice only")
        self.draw = translate("Draws", "&Draw")
        self.cancel = translate("Draws", "Cancel")
        self.first = 100

    def about_doubt(self, subject: Subject) -> str:
        """Return what a sample chosen by doubt is good for."""
        if subject == "sentiment":
            return self.kinds[-1][2]
        return translate(
            "Draws",
            "These show soonest where the machine errs. They never enter a share: chosen by doubt, they would make the "
            "machine look worse than it is.",
        )

    def earlier(self, named: str, size: int) -> str:
        """Return what an earlier draw is called: what it was for, how it was drawn, of how many."""
        told = translate("Draws", "%1 (%2)").replace("%2", language.number(size))
        return told.replace("%1", named)

    def left(self, count: int) -> str:
        return translate("Draws", "of %Ln comment(s) that can be drawn", "", count)


class DifferenceTexts:
    """Texts of the list of what people called differently."""

    def __init__(self) -> None:
        self._words, self._subjects = SentimentTexts(), SubjectTexts()
        self.title = translate("Differences", "What people called differently")
        signs = ", ".join(
            f"{self._words.signs[label]} {self._words.names[label].lower()}" for label in LABELS
        )
        body = translate(
            "Differences",
            "Negative beside positive comes first. Talk about these, make the meaning of the codes clearer, and code "
            "again where that changes something. Enter shows a comment whole in the reader. Signs: %1.",
        )
        self.body = body.replace("%1", signs)
        self.body_of_codes = translate(
            "Differences",
            "Those farthest apart come first. Talk about these, make the meaning of the codes clearer, and code again "
            "where that changes something. Enter shows a comment whole in the reader.",
        )
        self.columns = (translate("Differences", "Comment"), translate("Differences", "Codes"))
        self.read = translate("Differences", "&Read whole")
        self.close = translate("Differences", "&Close")

    def codes(self, difference: Difference, themes: Mapping[str, str]) -> str:
        """Return who said what; `themes` holds names by ids."""
        if difference.subject == "sentiment":
            signs: dict[str | None, str] = {**self._words.signs}
            return " · ".join(f"{who} {signs[label]}" for who, label in difference.codes)
        return " · ".join(
            f"{who}: {self._subjects.code(difference.subject, code, themes)}"
            for who, code in difference.codes
        )
