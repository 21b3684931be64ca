"""Whose telephone numbers a text in a language probably holds, and what a number of a region looks like."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from phonenumbers import PhoneMetadata

OF_LANGUAGE = {
    "ar": "EG SA MA AE DZ IQ JO", "bg": "BG", "bn": "BD IN", "ca": "ES", "cs": "CZ", "da": "DK", "de": "DE AT"
                                                                                                       " CH",
    "el": "GR CY", "en": "US GB AU IE NZ ZA IN", "es": "ES MX AR CO CL PE", "et": "EE", "eu": "ES",
    "fa": "IR",
    "fi": "FI", "fr": "FR BE CH", "gl": "ES", "he": "IL", "hi": "IN", "hr": "HR", "hu": "HU", "id": "ID",
    "is": "IS",
    "it": "IT CH", "ja": "JP", "ko": "KR", "lt": "LT", "lv": "LV", "ms": "MY SG", "nl": "NL BE", "no": "NO",
    "pl": "PL", "pt": "PT BR", "ro": "RO MD", "ru": "RU UA KZ", "sk": "SK", "sl": "SI", "sr": "RS BA",
    "sv": "SE",
    "th": "TH", "tl": "PH", "tr": "TR", "uk": "UA", "ur": "PK", "vi": "VN", "zh": "CN TW HK",
}  # fmt: skip
EVERYWHERE = (
    *"US GB ES TR TH MX DE FR IT PT BR NL BE AT CH IE AU NZ ZA IN AR CO CL PE PL CZ SK HU RO BG GR CY"
    " HR SI RS".split(),
    *"SE NO DK FI IS EE LV LT LU UA RU IL EG SA AE MA JP KR CN TW HK SG MY ID PH VN".split(),
)


def regions(language: str) -> tuple[str, ...]:
    """Return the regions whose numbers need no country code in a text of `language`, the likeliest first."""
    return tuple(OF_LANGUAGE.get(language, "").split())


def may_be_of(digits: str, region: str) -> bool:
    """Say quickly whether digits, with or without the prefix for calls inside a region, fit its plan."""
    plan = _plan(region)
    return plan.fits(digits) or plan.fits(plan.without_prefix(digits))


def begins_with_nought(region: str) -> bool:
    """Say whether calls inside a region begin with a 0 that is no part of the number abroad."""
    return _plan(region).prefix == "0"


@dataclass(frozen=True, slots=True)
class _Plan:
    """The numbers of a region: how many digits, what they look like, what is dialled before them."""

    lengths: frozenset[int]
    pattern: re.Pattern[str]
    prefix: str
    prefixes: re.Pattern[str] | None
    rewritten: str

    def fits(self, digits: str) -> bool:
        return len(digits) in self.lengths and self.pattern.fullmatch(digits) is not None

    def without_prefix(self, digits: str) -> str:
        """Return the number as it is abroad: Argentina's 011 15 2345 6789 is 9 11 2345 6789 there."""
        match = self.prefixes.match(digits) if self.prefixes else None
        if match is None:
            return digits
        if self.rewritten and match.lastindex:
            return match.expand(self.rewritten) + digits[match.end() :]
        return digits[match.end() :]


@cache
def _plan(region: str) -> _Plan:
    data = PhoneMetadata.metadata_for_region(region)
    general = data.general_desc if data else None
    if data is None or general is None:
        raise ValueError(f"No telephone numbers are known of the region {region}.")
    prefixes = data.national_prefix_for_parsing
    return _Plan(
        lengths=frozenset(general.possible_length),
        pattern=re.compile(general.national_number_pattern or ""),
        prefix=data.national_prefix or "",
        prefixes=re.compile(prefixes) if prefixes else None,
        rewritten=data.national_prefix_transform_rule or "",
    )
