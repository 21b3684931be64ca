"""Every text about what coding of themes, tones and drivers tells: each figure with its interval and its n."""

from __future__ import annotations

from workbench.domain.coded import CodeAgreement, CodedShare, SubjectFigures
from workbench.domain.coding import Estimate, Subject
from workbench.ui import language
from workbench.ui.coding.figure_texts import interval
from workbench.ui.language import translate


class CodeFigureTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.titles: dict[Subject, str] = {
            "theme": translate("CodeFigures", "What your coding of themes tells"),
            "tone": translate("CodeFigures", "What your coding of tones tells"),
            "driver": translate("CodeFigures", "What your coding of reasons tells"),
        }
        self.none: dict[Subject, str] = {
            "theme": translate("CodeFigures", "Nobody has coded the theme of a comment blind yet."),
            "tone": translate("CodeFigures", "Nobody has coded the tones of a comment blind yet."),
            "driver": translate("CodeFigures", "Nobody has coded the reasons of a comment blind yet."),
        }
        self.agreement = translate("CodeFigures", "How far people and machine agree")
        self.columns = (
            "",
            translate("CodeFigures", "Said of"),
            translate("CodeFigures", "People agree"),
            translate("CodeFigures", "Machine agrees"),
        )
        self.about_columns = translate(
            "CodeFigures",
            "1 is full agreement, 0 no more than chance. People: Krippendorff's nominal alpha over comments that two "
            "or more people of one sample coded. Machine: Cohen's kappa of what most people said and the machine. In "
            "brackets the 95% interval and the number of comments.",
        )
        self.shares = translate("CodeFigures", "What the shares become")
        self.whole = translate("CodeFigures", "Which theme it is")

    def figure(self, estimate: Estimate, comments: int) -> str:
        """Return "0.74 (0.61 to 0.85; 120)", or how many comments were too few or too alike to say."""
        if estimate.value is None:
            told = translate("CodeFigures", "not known (%1)")
            return told.replace("%1", language.number(comments))
        told = translate("CodeFigures", "%1 (%2; %3)").replace("%3", language.number(comments))
        told = told.replace("%2", interval(estimate.low, estimate.high))
        return told.replace("%1", language.decimal(estimate.value))

    def said_of(self, one: CodeAgreement) -> str:
        return language.number(one.given)

    def coders(self, found: SubjectFigures) -> str:
        """Return who coded how much."""
        told = translate("CodeFigures", "%1 coded blind by %2.")
        people = translate("CodeFigures", "%Ln person(s)", "", len(found.coders))
        comments = translate("CodeFigures", "%Ln comment(s)", "", found.comments)
        return told.replace("%2", people).replace("%1", comments)

    def rest_on(self, share: CodedShare) -> str:
        """Return what corrected shares were estimated from."""
        told = translate(
            "CodeFigures",
            "Shares of all %1, estimated from %2 drawn by chance and coded blind. Machine alone: counted over all.",
        )
        coded = translate("CodeFigures", "%Ln comment(s)", "", share.coded)
        comments = translate("CodeFigures", "%Ln comment(s)", "", share.comments)
        return told.replace("%2", coded).replace("%1", comments)

    def line(self, end: float) -> str:
        """Return how far the lines go on which shares are shown."""
        told = translate("CodeFigures", "From %1 to %2")
        return told.replace("%2", language.percent_whole(end)).replace("%1", language.percent_whole(0.0))

    def further(self, hidden: int) -> str:
        """Return how many shares are not on show, and where they are."""
        return translate(
            "CodeFigures",
            "%Ln smaller one(s) stand(s) in the findings.",
            "",
            hidden,
        )

    def lapsed(self, subject: Subject) -> str:
        """Return why some samples speak for no share any more."""
        if subject == "theme":
            return translate(
                "CodeFigures",
                "Some samples speak for no share any more: comments came, or the themes changed since. Draw again.",
            )
        return translate(
            "CodeFigures", "Some samples speak for no share any more: comments came since. Draw again."
        )
