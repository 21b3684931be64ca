"""Which language a comment is in, and the way to say that it is another."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal

from workbench.ui import language
from workbench.ui.widgets.boxes import ChoiceBox

_UNSURE = "und"
_LEAVE = ""
_LENGTH = 14


class LanguageBox(ChoiceBox):
    """Signals: `corrected` (a code; "" leaves it to the workbench again)."""

    corrected = Signal(str)

    def __init__(self, name: str, leave: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumContentsLength(_LENGTH)
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._leave = leave
        self._code = _UNSURE
        self._fill(_languages())
        self.activated.connect(lambda _: self._correct())

    def show_language(self, code: str) -> None:
        """Show the language a comment is in now."""
        self._code = code or _UNSURE
        if self.findData(self._code) < 0:
            self.addItem(language.language_name(self._code), self._code)
        self.setCurrentIndex(self.findData(self._code))

    def _fill(self, languages: dict[str, str]) -> None:
        self.addItem(language.language_name(_UNSURE), _UNSURE)
        self.addItem(self._leave, _LEAVE)
        self.insertSeparator(self.count())
        for code, name in languages.items():
            self.addItem(name, code)

    def _correct(self) -> None:
        chosen: str = self.currentData()
        if chosen != self._code:
            self.corrected.emit(chosen)


def _languages() -> dict[str, str]:
    """Return the languages of two-letter codes Qt has names for, by name."""
    codes = {QLocale.languageToCode(known.language()) for known in _locales()}
    names = {code: language.language_name(code) for code in codes if len(code) == 2}
    return dict(sorted(names.items(), key=lambda pair: pair[1].casefold()))


def _locales() -> list[QLocale]:
    return QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
