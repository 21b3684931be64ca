"""Which writing system a text is in: often that settles the language, always it rules many out."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

_RANGES = {
    "thai": "\u0e01-\u0e5b",
    "lao": "\u0e81-\u0edf",
    "khmer": "\u1780-\u17d3",
    "burmese": "\u1000-\u104f",
    "hangul": "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3",
    "kana": "\u3041-\u30ff\uff66-\uff9f",
    "han": "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
    "hebrew": "\u05d0-\u05ea",
    "greek": "\u0370-\u03ff\u1f00-\u1fff",
    "armenian": "\u0531-\u0587",
    "georgian": "\u10a0-\u10ff\u1c90-\u1cbf",
    "bengali": "\u0981-\u09fe",
    "gurmukhi": "\u0a01-\u0a76",
    "gujarati": "\u0a81-\u0aff",
    "tamil": "\u0b82-\u0bfa",
    "telugu": "\u0c00-\u0c7f",
    "kannada": "\u0c80-\u0cff",
    "malayalam": "\u0d00-\u0d7f",
    "sinhala": "\u0d81-\u0df4",
    "ethiopic": "\u1200-\u139f",
    "devanagari": "\u0900-\u097f",
    "arabic": "\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "cyrillic": "\u0400-\u052f",
    "latin": "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff",
}
_SCRIPT = re.compile("|".join(f"(?P<{name}>[{span}]+)" for name, span in _RANGES.items()))

_LATIN_TO_OTHERS = 3
_NO_LETTER = bytes(code for code in range(128) if not chr(code).isalpha())
_PLAIN = re.compile("[\x00-\x7f]+")

LANGUAGE_OF = {
    "thai": "th", "lao": "lo", "khmer": "km", "burmese": "my", "hangul": "ko", "hebrew": "he", "greek": "el",
    "armenian": "hy", "georgian": "ka", "gurmukhi": "pa", "gujarati": "gu", "tamil": "ta", "telugu": "te",
    "kannada": "kn", "malayalam": "ml", "sinhala": "si",
}  # fmt: skip
"""Scripts that (nearly) one language alone is written in. Bengali, Ethiopic and the last five are shared."""

_SHARED = {
    "bengali": "as bn bpy",
    "ethiopic": "am",
    "devanagari": "bh bho gom hi mai mr ne new sa",
    "arabic": "ar azb ckb fa mzn pnb ps sd ug ur",
    "cyrillic": "av ba be bg bxr ce cv kk krc kv ky lez mhr mk mn mrj myv os ru sah sr tg tt tyv uk xal",
    "han": "ja zh",
    "kana": "ja",
}
_SHARED_CODES = {script: frozenset(codes.split()) for script, codes in _SHARED.items()}
_NEVER_LATIN = frozenset().union(*_SHARED_CODES.values(), LANGUAGE_OF.values()) - {"sr", "kk", "mn"}
# A Chinese character says about as much as three letters of an alphabet, a syllable of Hangul as two.
_LETTERS_WORTH = {"han": 3, "hangul": 2, "kana": 2}


def letters_by_script(text: str) -> Counter[str]:
    """Count letters of `text` by script; characters that stand for a syllable or a word count as several."""
    # Plain letters are counted the short way, and in most texts that is nearly all.
    plain = len(text.encode("ascii", "ignore").translate(None, _NO_LETTER))
    counts: Counter[str] = Counter(latin=plain) if plain else Counter()
    for match in _SCRIPT.finditer(_PLAIN.sub("", text)) if not text.isascii() else ():
        script = str(match.lastgroup)
        counts[script] += len(match[0]) * _LETTERS_WORTH.get(script, 1)
    return counts


def main_script(text: str) -> tuple[str, int]:
    """Return the script most of `text` is in and how many letters it has; ("", 0) for a text without letters.

    A text with kana among its characters is in kana: that is how Japanese differs from Chinese. Latin letters
    must outnumber others three to one: brands and devices keep theirs in a text of any script.
    """
    counts = letters_by_script(text)
    if not counts:
        return "", 0
    if counts["kana"] * 10 >= counts["han"] and counts["kana"]:
        counts["kana"] += counts.pop("han", 0)
    if counts["latin"] <= _LATIN_TO_OTHERS * (counts.total() - counts["latin"]):
        del counts["latin"]
    # Ties go by the alphabet, so that the answer never hangs on the order of the letters.
    script = min(counts, key=lambda name: (-counts[name], name))
    return script, counts[script]


@cache
def may_be_written(code: str, script: str) -> bool:
    """Say whether the language `code` is written in `script`."""
    if script == "latin":
        return code not in _NEVER_LATIN
    return code in _SHARED_CODES.get(script, frozenset())
