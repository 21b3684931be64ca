"""Every text of what can be said of a comment: tones and drivers with their signs, and themes."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.coding import NONE_OF_THEM, Subject
from workbench.domain.sentiment import LABELS, Label
from workbench.domain.tags import BAD, GOOD, UNCLEAR, Family, Tag, tag_of
from workbench.ui.comments.tag_texts import TagTexts
from workbench.ui.comments.texts import SentimentTexts
from workbench.ui.language import translate


class SubjectTexts:
    """What can be coded, and how a code is called wherever one is told."""

    def __init__(self) -> None:
        self.names: dict[Subject, str] = {
            "sentiment": translate("Subjects", "Sentiment"),
            "theme": translate("Subjects", "Themes"),
            "tone": translate("Subjects", "Tones"),
            "driver": translate("Subjects", "Reasons"),
        }
        self.none: dict[Subject, str] = {
            "sentiment": SentimentTexts().names[None],
            "theme": translate("Subjects", "none of the themes"),
            "tone": translate("Subjects", "no tone"),
            "driver": translate("Subjects", "no reason"),
        }
        self._tags, self._words = TagTexts(), SentimentTexts()

    def code(self, subject: Subject, code: str, themes: Mapping[str, str]) -> str:
        """Return what a code is called; `themes` holds names by ids."""
        if subject == "sentiment":
            label: Label | None = next((one for one in LABELS if one == code), None)
            return f"{self._words.signs[label]} {self._words.names[label]}"
        if code == NONE_OF_THEM:
            return self.none[subject]
        if subject == "theme":
            return themes.get(code, code)
        return ", ".join(self.tag(subject, one) for one in code.split(";"))

    def tag(self, subject: Subject, written: str) -> str:
        """Return how a tag is called that is written such as "ease-"."""
        tag = tag_of("tone" if subject == "tone" else "driver", written)
        return written if tag is None else self._tags.name(tag)


class TagAnswerTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self._tags = TagTexts()
        self.done = translate("Sitting", "Done  (Enter)")
        self.none = translate("Sitting", "None of them  (Enter)")
        self.hints: dict[Family, str] = {
            "tone": translate(
                "Sitting", "Digits tick what holds, as many as do; Enter goes on, 0 says that none does."
            ),
            "driver": translate(
                "Sitting",
                "A digit says that the reason is blamed; pressed again praised, not clear, and off. Enter goes on, "
                "0 says that none is spoken of.",
            ),
        }
        self._signs = {BAD: "−", GOOD: "+", UNCLEAR: "±", None: ""}
        self._off = translate("Sitting", "%1, off, key %2")
        self._on = translate("Sitting", "%1, ticked, key %2")

    def tag(self, place: int, name: str, sign: int | None) -> str:
        """Return such as "2  ease −"."""
        return f"{place}  {self._tags.names[name]} {self._signs[sign]}".rstrip()

    def tag_spoken(self, place: int, name: str, sign: int | None, *, is_signed: bool) -> str:
        """Return what a screen reader says of the button of a tag."""
        told = self._off if sign is None else self._on
        named = self._tags.name(Tag(name, sign or UNCLEAR)) if is_signed else self._tags.names[name]
        return told.replace("%2", str(place)).replace("%1", named)


class ThemeAnswerTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.none = translate("Sitting", "0  None of the themes")
        self.none_spoken = translate("Sitting", "None of the themes, key 0")
        self._sought = translate("Sitting", "Looking for: %1")
        self._said = translate("Sitting", "Said before: %1.")
        self._hint = translate("Sitting", "Type a part of a name to look for another; Enter takes the first.")

    def theme(self, place: int, name: str) -> str:
        """Return such as "2  Buses that do not come"."""
        return f"{place}  {name}"

    def theme_spoken(self, place: int, name: str) -> str:
        """Return what a screen reader says of the button of a theme."""
        told = translate("Sitting", "%1, key %2")
        return told.replace("%2", str(place)).replace("%1", name)

    def sought(self, words: str) -> str:
        return self._sought.replace("%1", words) if words else ""

    def more(self, hidden: int, said: str) -> str:
        """Return how many themes are not on show, and the one that was said of the comment if it is among them."""
        before = self._said.replace("%1", said) if said else ""
        further = translate("Sitting", "%Ln more theme(s).", "", hidden) if hidden > 0 else ""
        return " ".join(filter(None, (before, further, self._hint)))
