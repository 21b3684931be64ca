"""Words, numbers and dates as the reader's language writes them."""

from __future__ import annotations

from math import isfinite

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject, Qt, QTranslator

from workbench.domain.resources import resources_folder

translate = QCoreApplication.translate

_SMALLEST_SHARE = 0.0005
_OWN_NAMES = {"en": "English", "es": "Español", "th": "ไทย", "tr": "Türkçe"}


def translations() -> list[str]:
    """Return the codes of the languages the window can speak."""
    files = (resources_folder() / "translations").glob("workbench_*.qm")
    return sorted(file.stem.removeprefix("workbench_") for file in files)


def own_name(code: str) -> str:
    """Return what a language calls itself; Qt would add the country to some ("español de España")."""
    return _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName() or code


def install_translation(application: QCoreApplication, root: QObject, code: str = "") -> QTranslator:
    """Install the translation of this language, or of the user's; English needs one too, for its plurals."""
    if code:
        QLocale.setDefault(QLocale(code))
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    translator = QTranslator(root)
    folder = str(resources_folder() / "translations")
    if not translator.load(QLocale(), "workbench", "_", folder):
        translator.load("workbench_en", folder)
    application.installTranslator(translator)
    return translator


def number(value: int) -> str:
    """Return a whole number with the locale's separators."""
    return QLocale().toString(value)


def number_of(text: str) -> float | None:
    """Return a number somebody typed as the locale writes it, with a sign of percent or not; None where it is none."""
    value, is_one = QLocale().toDouble(text.strip(" %"))
    return value if is_one and isfinite(value) else None


def no_number(text: str) -> str:
    """Return that a text is no number, and which way of writing one is understood."""
    told = translate("Format", "“%1” is no number. Write it like %2.")
    return told.replace("%2", decimal(1234.5, 1)).replace("%1", text)


def decimal(value: float, places: int = 2) -> str:
    """Return a number with as many decimal places."""
    return QLocale().toString(float(value), "f", places)


def percent(share: float, places: int = 1) -> str:
    """Return a share between 0 and 1 as "15.2%"; what is there but too small to show says so."""
    if 0 < share < _SMALLEST_SHARE:
        return translate("Format", "<%1%").replace("%1", decimal(0.1, 1))
    return translate("Format", "%1%").replace("%1", decimal(share * 100, places))


def percent_whole(share: float) -> str:
    """Return a share as a percentage without decimal places."""
    return (
        percent(share, 0) if share == 0 or share >= 0.005 else translate("Format", "<%1%").replace("%1", "1")
    )


def date(iso: str) -> str:
    """Return an ISO date as the locale writes it, with all four digits of the year; else what was given."""
    parsed = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(parsed, _long_year(QLocale())) if parsed.isValid() else iso


def day_of(text: str) -> str | None:
    """Return a day somebody typed, as dates are shown or as 2026-12-31, in the latter way; None where it is no day."""
    typed = QDate.fromString(text, Qt.DateFormat.ISODate)
    if not typed.isValid():
        typed = QLocale().toDate(text, _long_year(QLocale()))
    return typed.toString(Qt.DateFormat.ISODate) if typed.isValid() else None


def no_day(text: str) -> str:
    """Return that a text is no day, and which ways of writing one are understood."""
    told = translate("Format", "“%1” is no day. Write it like %2 or %3.")
    iso = "2026-12-31"
    return told.replace("%3", date(iso)).replace("%2", iso).replace("%1", text)


def month(iso: str) -> str:
    """Return a month such as "2026-05" as the locale writes it; else what was given."""
    parsed = QDate.fromString(f"{iso}-01", Qt.DateFormat.ISODate)
    return QLocale().toString(parsed, "MMMM yyyy") if parsed.isValid() else iso


def moment(iso: str) -> str:
    """Return an ISO moment in local time as the locale writes it; else what was given."""
    parsed = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not parsed.isValid():
        return iso
    local = parsed.toLocalTime()
    time = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    return f"{date(local.date().toString(Qt.DateFormat.ISODate))} {time}"


def time_left(seconds: float) -> str:
    """Return a remaining time as minutes and seconds ("0:41"), with hours where it needs them."""
    whole = max(0, round(seconds))
    hours, minutes, rest = whole // 3600, whole % 3600 // 60, whole % 60
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def language_name(code: str) -> str:
    """Return the name of an ISO 639 language; the code itself where Qt knows none."""
    if code in {"", "und"}:
        return translate("Format", "Language unsure")
    if code == "mul":
        return translate("Format", "Several languages")
    language = QLocale.codeToLanguage(code)
    if language == QLocale.Language.AnyLanguage:
        return code
    # Qt tells them in English alone; make_translations.py asks it for all of them.
    return QCoreApplication.translate("Languages", QLocale.languageToString(language))


def encoding_name(encoding: str) -> str:
    """Return an encoding's name as people write it ("UTF-8" for Python's "utf-8-sig")."""
    return encoding.removesuffix("-sig").removesuffix("_sig").replace("_", "-").upper()


def in_label(text: str) -> str:
    """Return `text` for a button or menu, where a lone "&" would underline the letter after it."""
    return text.replace("&", "&&")


def _long_year(locale: QLocale) -> str:
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
