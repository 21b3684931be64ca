"""How figures become words: the same way in every sentence of the findings."""

from __future__ import annotations

from workbench.domain.views import SentimentCounts

NOT_TOLD = "not told"
_LANGUAGES = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "et": "Estonian",
    "eu": "Basque",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "gl": "Galician",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "ku": "Kurdish",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "ms": "Malay",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovene",
    "so": "Somali",
    "sr": "Serbian",
    "sv": "Swedish",
    "th": "Thai",
    "tl": "Tagalog",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
_FEW = 10


def language_name(code: str) -> str:
    """Return the English name of a language; "not told" where none was found."""
    if code in {"", "und"}:
        return "language not told"
    if code == "mul":
        return "several languages"
    return _LANGUAGES.get(code, f"“{code}”")


def counted(number: int, one: str, many: str = "") -> str:
    """Return "1 comment", "1,234 comments"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def share(part: int, whole: int) -> str:
    """Return the share as a percentage with one decimal; a dash where there is no whole."""
    return f"{100 * part / whole:.1f} %" if whole else "–"


def mood(counts: SentimentCounts) -> str:
    """Return the sentiment of comments in a sentence, judged and not judged."""
    if counts.judged == 0:
        return "No sentiment: none of these comments could be judged."
    parts = (
        f"{counts.negative:,} negative ({share(counts.negative, counts.judged)})",
        f"{counts.neutral:,} neutral ({share(counts.neutral, counts.judged)})",
        f"{counts.positive:,} positive ({share(counts.positive, counts.judged)})",
    )
    rest = f"; {counts.abstained:,} not judged" if counts.abstained else ""
    return f"{_drift(counts)}: {', '.join(parts)} of {counts.judged:,} judged{rest}."


def _drift(counts: SentimentCounts) -> str:
    """Name which way the judged comments lean; for a handful of them, no word is strong enough."""
    if counts.judged < _FEW:
        return f"Too few are judged to say which way they lean (fewer than {_FEW})"
    names = {"negative": counts.negative, "neutral": counts.neutral, "positive": counts.positive}
    largest = max(names, key=lambda name: names[name])
    portion = names[largest] / counts.judged
    if portion == 1:
        return f"All {largest}"
    if portion >= 0.75:
        return f"Nearly all {largest}" if portion >= 0.9 else f"Mostly {largest}"
    return f"More {largest} than not" if portion > 0.5 else "Divided"
