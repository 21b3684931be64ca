"""What each code means, in plain words: the codebook of sentiment, tones and drivers, and how themes are said."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.coding import Choice, Subject
from workbench.ui.comments.tag_texts import TagTexts
from workbench.ui.comments.texts import SentimentTexts
from workbench.ui.language import translate


class CodebookTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Codebook", "What the codes mean")
        self.close = translate("Codebook", "&Close")
        self.body = translate(
            "Codebook",
            "Judge what the comment says, as an answer to its question, and not what you think of the matter. "
            "Use its words alone.",
        )
        self.question = translate(
            "Codebook",
            "The question counts: “Nothing” is praise under “What could be better?” and blame under “What was good?”.",
        )
        self.skip = translate(
            "Codebook",
            "Skip what you cannot judge: a language you do not read, signs without sense, half a sentence.",
        )
        self.rules: dict[Subject, str] = {
            "sentiment": self.question,
            "theme": translate(
                "Codebook",
                "Say the one theme the comment is mainly about. Where it fits two, say the one it says more of; "
                "where it fits none, say none.",
            ),
            "tone": translate(
                "Codebook",
                "Say every tone that is in the words, several or none. A trouble told without feeling has no tone.",
            ),
            "driver": translate(
                "Codebook",
                "Say what the service is praised or blamed for, several reasons or none. An opinion that judges no "
                "service has none.",
            ),
        }

    def meanings(self, subject: Subject, choices: Sequence[Choice]) -> list[tuple[str, str]]:
        """Return (what a code is called, what it means), in the order of their digits."""
        if subject == "sentiment":
            return _labels()
        if subject == "theme":
            return [(one.name, one.meaning) for one in choices]
        names, meant = TagTexts().names, _tones() if subject == "tone" else _drivers()
        return [(names[one.code], meant[one.code]) for one in choices if one.code in meant]


def _labels() -> list[tuple[str, str]]:
    names = SentimentTexts().names
    return [
        (
            names["negative"],
            translate(
                "Codebook",
                "The writer is unhappy, complains, or tells of trouble or of something that is missing, also "
                "without a word of feeling: “Cars do not stop at the crossing.”",
            ),
        ),
        (
            names["neutral"],
            translate(
                "Codebook",
                "Neither glad nor unhappy: a fact, a question, an idea without a complaint in it; or praise and "
                "blame that weigh the same: “Friendly staff, but an hour's wait.”",
            ),
        ),
        (
            names["positive"],
            translate(
                "Codebook",
                "The writer is content, praises or thanks: “The new benches are a joy.” Praise that closes with a "
                "small wish stays praise.",
            ),
        ),
    ]


def _tones() -> dict[str, str]:
    return {
        "anger": translate("Codebook", "Attacks: contempt, insult, outrage, bitter sarcasm."),
        "frustration": translate("Codebook", "Tired of it: in vain, again, still, never, far too long."),
        "confusion": translate("Codebook", "Does not understand, or says that something is unclear."),
        "worry": translate("Codebook", "Fears for somebody, or what may come."),
        "gratitude": translate("Codebook", "Thanks, or praise for whoever did it."),
        "suggestion": translate("Codebook", "Says what should be done, changed or stopped."),
        "question": translate("Codebook", "Asks for an answer, with or without a question mark."),
        "off-topic": translate("Codebook", "Is about something else than was asked or is studied here."),
    }


def _drivers() -> dict[str, str]:
    return {
        "effectiveness": translate(
            "Codebook", "It does what it is for, or does not: works, broken, missing."
        ),
        "ease": translate("Codebook", "Easy or hard to use, reach, find or apply for."),
        "efficiency": translate("Codebook", "Takes a short or a long time: waiting, queues, delays."),
        "transparency": translate("Codebook", "Clear or unclear what holds: information, reasons, openness."),
        "humanity": translate("Codebook", "People are treated fairly and with respect, or are not."),
        "employee": translate("Codebook", "Those who serve are helpful, able and friendly, or are not."),
        "other": translate("Codebook", "Another reason, such as price or safety."),
    }
