"""Which language has which model; a new one is added here and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from workbench.analysis.sentiment.emoji import EmojiValence
from workbench.analysis.sentiment.polarity import EmptyAnswers
from workbench.analysis.sentiment.scores import LanguageModel
from workbench.analysis.sentiment.shelf import ModelFiles, models_listed

ANY_LANGUAGE = "mul"
"""ISO 639-2 for "several languages": what serves every language (emoji, empty answers)."""


def _english(files: ModelFiles, emoji: EmojiValence) -> LanguageModel:
    from workbench.analysis.sentiment.english import English

    return English(files, emoji)


def _spanish(files: ModelFiles, emoji: EmojiValence) -> LanguageModel:
    from workbench.analysis.sentiment.spanish import spanish

    return spanish(files, emoji)


def _turkish(files: ModelFiles, emoji: EmojiValence) -> LanguageModel:
    from workbench.analysis.sentiment.turkish import turkish

    return turkish(files, emoji)


def _thai(files: ModelFiles, emoji: EmojiValence) -> LanguageModel:
    from workbench.analysis.sentiment.thai import thai

    return thai(files, emoji)


def _korean(files: ModelFiles, emoji: EmojiValence) -> LanguageModel:
    from workbench.analysis.sentiment.korean import korean

    return korean(files, emoji)


_MAKERS: dict[str, Callable[[ModelFiles, EmojiValence], LanguageModel]] = {
    "en": _english,
    "es": _spanish,
    "tr": _turkish,
    "th": _thai,
    "ko": _korean,
}


@dataclass(frozen=True)
class Models:
    """The models of one folder, each read when its language is first met."""

    files: dict[str, ModelFiles]
    emoji: EmojiValence
    empty: EmptyAnswers
    _read: dict[str, LanguageModel] = field(default_factory=dict[str, LanguageModel])

    @classmethod
    def in_folder(cls, folder: Path | None = None) -> Models:
        """Raises: Problem `model.missing` or `model.damaged`."""
        files = models_listed(folder)
        shared = files[ANY_LANGUAGE]
        return cls(files, EmojiValence.from_files(shared), EmptyAnswers.from_files(shared))

    def of(self, language: str) -> LanguageModel | None:
        """Return the model of a language, or None where there is none."""
        if language not in self._read and language in self.files and language in _MAKERS:
            self._read[language] = _MAKERS[language](self.files[language], self.emoji)
        return self._read.get(language)
