"""How tones and drivers are called in the window."""

from __future__ import annotations

from workbench.domain.tags import BAD, DRIVERS, GOOD, NAMES, Family, Origin, Tag, Tags, tag_of
from workbench.ui.language import translate


class TagTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.families: dict[Family, str] = {
            "tone": translate("Tags", "Tone"),
            "driver": translate("Tags", "Reasons"),
        }
        self.names: dict[str, str] = {
            "anger": translate("Tags", "anger"),
            "frustration": translate("Tags", "frustration"),
            "confusion": translate("Tags", "confusion"),
            "worry": translate("Tags", "worry"),
            "gratitude": translate("Tags", "gratitude"),
            "suggestion": translate("Tags", "suggestion"),
            "question": translate("Tags", "question"),
            "off-topic": translate("Tags", "off-topic"),
            "effectiveness": translate("Tags", "effectiveness"),
            "ease": translate("Tags", "ease"),
            "efficiency": translate("Tags", "efficiency"),
            "transparency": translate("Tags", "transparency"),
            "humanity": translate("Tags", "humanity"),
            "employee": translate("Tags", "employee"),
            "other": translate("Tags", "other reason"),
        }
        self.blamed = translate("Tags", "%1 blamed")
        self.praised = translate("Tags", "%1 praised")
        self.none = translate("Tags", "none")
        self.not_judged = translate("Tags", "not judged")
        self.origins: dict[Origin, str] = {
            "text": translate("Tags", "read by the model"),
            "ticked": translate("Tags", "ticked in the form"),
            "person": translate("Tags", "by a person"),
        }
        self.correct: dict[Family, str] = {
            "tone": translate("Tags", "Correct the tone"),
            "driver": translate("Tags", "Correct the reasons"),
        }
        self.reset = translate("Tags", "As the workbench tells it")

    def name(self, tag: Tag) -> str:
        """Return how a tag is called."""
        said = {GOOD: self.praised, BAD: self.blamed}.get(tag.sign, "%1")
        return said.replace("%1", self.names[tag.name])

    def written(self, family: Family, value: str) -> str:
        """Return how a tag is called that is written such as "ease-"."""
        tag = tag_of(family, value)
        return value if tag is None else self.name(tag)

    def told(self, tags: Tags) -> str:
        """Return the tags of a comment in a line, with who says so."""
        if not tags.is_judged:
            return self.not_judged
        names = ", ".join(map(self.name, tags.tags)) or self.none
        return f"{names} · {self.origins[tags.origin]}"

    def offered(self, family: Family) -> list[tuple[Tag, str]]:
        """Return every tag a person can give, with its name: drivers once as blamed, once as praised."""
        if family == "tone":
            tags = [Tag(name) for name in NAMES["tone"]]
        else:
            tags = [Tag(name, sign) for sign in (BAD, GOOD) for name in DRIVERS]
        return [(tag, self.name(tag)) for tag in tags]
