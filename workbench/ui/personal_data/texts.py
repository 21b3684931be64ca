"""Every text about personal data."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.personal_data import MEASURED, Kind
from workbench.domain.views import MarkState
from workbench.ui import language
from workbench.ui.language import translate

STATES: tuple[MarkState, ...] = ("found", "confirmed", "dismissed")


class KindTexts:
    """The names of the kinds of personal data; made after the translation is installed."""

    def __init__(self) -> None:
        self.names: dict[Kind, str] = {
            "email": translate("PersonalDataKinds", "E-mail address"),
            "phone": translate("PersonalDataKinds", "Phone number"),
            "bank account": translate("PersonalDataKinds", "Bank account"),
            "card": translate("PersonalDataKinds", "Card number"),
            "national number": translate("PersonalDataKinds", "National number"),
            "net address": translate("PersonalDataKinds", "Address on the net"),
            "postal address": translate("PersonalDataKinds", "Postal address"),
            "name": translate("PersonalDataKinds", "Name"),
            "signature": translate("PersonalDataKinds", "Signature"),
        }


class PersonalDataTexts:
    """Texts of the page; made after the translation is installed."""

    def __init__(self) -> None:
        self.kinds = KindTexts().names
        self.title = translate("PersonalData", "Personal data")
        self.list = translate("PersonalData", "What looks like personal data")
        self.bare_title = translate("PersonalData", "No comments yet")
        self.bare_offer = translate("PersonalData", "Import files…")
        self.columns = (
            translate("PersonalData", "Kind"),
            translate("PersonalData", "Found"),
            translate("PersonalData", "In the comment"),
            translate("PersonalData", "Why it was marked"),
            translate("PersonalData", "Judged"),
        )
        self.states: dict[MarkState, str] = {
            "found": translate("PersonalData", "? Open"),
            "confirmed": translate("PersonalData", "✓ Confirmed"),
            "dismissed": translate("PersonalData", "✕ Dismissed"),
        }
        self.state_filters: dict[MarkState, str] = {
            "found": translate("PersonalData", "Open"),
            "confirmed": translate("PersonalData", "Confirmed"),
            "dismissed": translate("PersonalData", "Dismissed"),
        }
        self.kind_filter = translate("PersonalData", "&Kind:")
        self.state_filter = translate("PersonalData", "&Judged:")
        self.every_kind = translate("PersonalData", "Every kind")
        self.every_state = translate("PersonalData", "Judged or open")
        self.choice = translate("PersonalData", "%1 (%2)")
        self.judge: dict[MarkState, str] = {
            "confirmed": translate("PersonalData", "Confirm (C)"),
            "dismissed": translate("PersonalData", "Dismiss (D)"),
            "found": translate("PersonalData", "Leave open (O)"),
        }
        self.judge_spoken: dict[MarkState, str] = {
            "confirmed": translate("PersonalData", "Confirm: this is personal data"),
            "dismissed": translate("PersonalData", "Dismiss: this is no personal data"),
            "found": translate("PersonalData", "Leave open for now"),
        }
        self.read = translate("PersonalData", "&Read the comment")
        self.what_for = translate(
            "PersonalData",
            "What is open or confirmed is covered in safe view and in every file handed over; the comments "
            "themselves stay as they came.",
        )
        self.never_complete = translate(
            "PersonalData", "Marking is never complete: read what you hand over, whatever this list says."
        )
        self.measured = translate(
            "PersonalData",
            "Of every 100 in made-up English texts the workbench found: %1. People's own texts are "
            "harder, and other languages were not measured.",
        )
        self.measured_kind = translate("PersonalData", "%1 %2")
        self.not_measured = translate("PersonalData", "How well this kind is found was not measured.")
        self.empty_title = translate("PersonalData", "Nothing was marked")
        self.empty_body = translate(
            "PersonalData",
            "After every import the workbench looks for e-mail addresses, phone numbers, names and the "
            "like and lists them here. Nothing in this list does not mean that nothing is there.",
        )
        self.empty_offer = translate("PersonalData", "Look through the comments now")
        self.nothing_title = translate("PersonalData", "No mark fits these choices")
        self.nothing_body = translate("PersonalData", "Choose another kind, or show what is judged already.")
        self.nothing_offer = translate("PersonalData", "Show everything")
        self.safe_title = translate("PersonalData", "Safe view is on")
        self.safe_body = translate(
            "PersonalData", "What was marked is covered now. To judge it you have to see it."
        )
        self.safe_offer = translate("PersonalData", "Turn safe view off")

    def tallied(self, tally: Sequence[tuple[str, MarkState, int]]) -> str:
        """Return how many marks there are and how many of them are judged."""
        of = {state: sum(count for _, other, count in tally if other == state) for state in STATES}
        told = translate("PersonalData", "%Ln place(s) look(s) like personal data", "", sum(of.values()))
        parts = [f"{language.number(of[state])} {self.state_filters[state].lower()}" for state in STATES]
        return " · ".join((told, *parts))

    def how_well(self, kind: Kind | None) -> str:
        """Return how well a kind is found, or each kind that was measured."""
        if kind is not None and kind not in MEASURED:
            return self.not_measured
        rows = list(MEASURED.values()) if kind is None else [MEASURED[kind]]
        rows.sort(key=lambda row: row.recall)
        told = [
            self.measured_kind.replace("%1", self.kinds[row.kind].lower()).replace(
                "%2", language.number(int(100 * row.recall))
            )
            for row in rows
        ]
        return self.measured.replace("%1", ", ".join(told))


class SafeViewTexts:
    """What is said when comments are covered or shown again."""

    def __init__(self) -> None:
        self.on = translate("SafeView", "Safe view is on.")
        self.on_body = translate(
            "SafeView",
            "What was marked as personal data is covered wherever comments are shown, and groups that look like "
            "names are left out. Marking is never complete: something may still be seen.",
        )
        self.off = translate("SafeView", "Safe view is off: comments are shown as they came.")
