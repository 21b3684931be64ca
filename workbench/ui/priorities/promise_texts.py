"""Every text about promises."""

from __future__ import annotations

from workbench.domain.promises import Audience, Calls, LinkKind, PromiseLink, PromiseRow, Word
from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page

_UNKNOWN = "–"


class PromiseTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.list = translate("Promises", "List of promises")
        self.links = translate("Promises", "What touches the promise")
        self.headers = (
            translate("Promises", "What was promised"),
            translate("Promises", "To"),
            translate("Promises", "Called"),
            translate("Promises", "Call it broken"),
            translate("Promises", "Comments"),
        )
        self.link_headers = (
            translate("Promises", "Theme or action that touches it"),
            translate("Promises", "Kind"),
            translate("Promises", "Called"),
            translate("Promises", "Call it broken"),
        )
        self._name_fields()
        self._name_words()
        self.empty_title = translate("Promises", "Nothing was promised yet")
        self.empty_body = translate(
            "Promises",
            "Write down what the service said it would do, and link the themes that touch it: the findings then say "
            "which promises comments call kept and which broken.",
        )
        self.rule = translate(
            "Promises",
            "Of the comments of the themes that touch a promise, negative ones call it broken and positive ones kept. "
            "It is called broken where the whole 95 % interval of the broken part lies above a half, kept where it "
            "lies below; people are divided where it holds the half and is no wider than 20 points. Your own word goes "
            "first.",
        )

    def _name_fields(self) -> None:
        self.new = on_page(translate("Promises", "&New promise:"))
        self.example = translate("Promises", "What the service said it would do, in a sentence")
        self.to = on_page(translate("Promises", "&To:"))
        self.write = on_page(translate("Promises", "&Write down"))
        self.remove = on_page(translate("Promises", "Remo&ve promise"))
        self.statement = translate("Promises", "&Promise:")
        self.made_to = translate("Promises", "Ma&de to:")
        self.called = on_page(translate("Promises", "&Called:"))
        self.link_called = on_page(translate("Promises", "What &its comments call it:"))
        self.add = on_page(translate("Promises", "Theme or &action:"))
        self.link = on_page(translate("Promises", "&Link"))
        self.unlink = translate("Promises", "&Unlink")

    def _name_words(self) -> None:
        self.audiences: dict[Audience, str] = {
            "citizens": translate("Promises", "Citizens"),
            "businesses": translate("Promises", "Businesses"),
            "staff": translate("Promises", "Staff"),
        }
        self.words: dict[Word, str] = {
            "kept": translate("Promises", "Kept"),
            "broken": translate("Promises", "Broken"),
            "divided": translate("Promises", "People are divided"),
            "cannot tell": translate("Promises", "Cannot be told"),
        }
        self.kinds: dict[LinkKind, str] = {
            "theme": translate("Promises", "Theme"),
            "action": translate("Promises", "Action"),
        }

    def word(self, row: PromiseRow | PromiseLink) -> str:
        """Return what it is called, and whether a person says so."""
        if row.judged is None:
            return self.words[row.word]
        return translate("Promises", "%1 (judged)").replace("%1", self.words[row.word])

    def comments_decide(self, calls: Calls) -> str:
        """Return the choice that leaves the word to the comments, with that word."""
        told = translate("Promises", "Comments decide: %1")
        return told.replace("%1", self.words[calls.word].lower())

    def broken(self, calls: Calls) -> str:
        """Return the broken part with its interval and n."""
        if calls.broken_share is None or calls.low is None or calls.high is None:
            return _UNKNOWN
        share = language.percent(calls.broken_share, 0)
        ends = f"{language.percent(calls.low, 0)}–{language.percent(calls.high, 0)}"
        told = translate("Promises", "%1 of %2: %3 (%4)").replace("%4", ends).replace("%3", share)
        return told.replace("%2", language.number(calls.says)).replace("%1", language.number(calls.negative))

    def row(self, row: PromiseRow) -> tuple[str, ...]:
        """Return a promise as the list shows it."""
        comments = language.number(row.calls.comments) if row.links else _UNKNOWN
        audience = self.audiences[row.audience]
        return (row.statement, audience, self.word(row), self.broken(row.calls), comments)

    def link_row(self, link: PromiseLink) -> tuple[str, ...]:
        """Return a link as the list shows it."""
        return (link.name, self.kinds[link.kind], self.word(link), self.broken(link.calls))

    def target(self, kind: LinkKind, name: str) -> str:
        """Return a theme or an action to choose from."""
        return translate("Promises", "%1: %2").replace("%2", name).replace("%1", self.kinds[kind])
