"""Bank accounts: IBAN, national numbers that carry a check, and plain ones that are called an account."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from stdnum import iban
from stdnum.ar import cbu
from stdnum.es import ccc
from stdnum.us import rtn

from workbench.analysis.personal_data.reading import Reading
from workbench.domain.personal_data import Mark

_LENGTHS = {
    country: int(length)
    for length, countries in {
        15: "NO", 16: "BE", 18: "DK FI FO GL NL SD FK", 19: "MK SI", 20: "AT BA EE KZ LT LU XK MN",
        21: "CH HR LI LV", 22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM SO TL",
        24: "AD CZ DZ ES MD PK RO SA SE SK TN VG", 25: "LY PT ST", 26: "IS TR",
        27: "BI FR GR IT MC MR SM DJ", 28: "AL AZ BY CY DO GT HU LB NI PL SV", 29: "BR EG PS QA UA",
        30: "JO KW MU YE", 31: "MT SC", 32: "LC", 33: "RU",
    }.items()
    for country in countries.split()
}  # fmt: skip
_HEAD = re.compile(r"(?<![0-9A-Za-z])[A-Za-z]{2}\d{2}(?=[ \-]?[0-9A-Za-z])")
_BODY = re.compile(r"(?:[ \-]?[0-9A-Za-z]){10,30}")
_LONG = re.compile(
    r"(?<![0-9A-Za-z_])(?<![0-9][ .,\-])(?:\d{4}([ \-])\d{4}\1\d\d\1\d{10}|\d{4}([ \-])(?:\d{4}\2){3}\d{4}"
    r"|\d{3}([ \-])\d{3}\3\d{11}\3\d|\d{8}([ \-])\d{14}|\d{18,22})(?![0-9A-Za-z_])(?![ .,\-]?[0-9])"
)
_ROUTING = re.compile(r"(?i:routing|aba)[^0-9\n]{0,25}(\d{9})(?![0-9])")
_SORT_CODE = re.compile(
    r"(?i:sort code)[^0-9\n]{0,15}(\d\d[ \-]?\d\d[ \-]?\d\d)(?![0-9])(?:[^0-9\n]{0,40}(\d{8})(?![0-9]))?"
)
_CALLED = re.compile(
    r"(?:(?i:account|acct|a/c|cuenta|hesap|konto|compte|conto|conta)\.?"
    r"(?: ?(?i:number|numbers|num|no|nr|bancaria|corriente|numarası|numaram|n\.?[oº°]))?\.?"
    r"|เลขที่บัญชี|เลขบัญชี|บัญชี(?:ธนาคาร|เลขที่)?)"
    r"(?: (?i:is|es|ist|ending in))?[ :#]{0,3}(\d(?:[ \-]?\d){5,19})(?![0-9A-Za-z])(?![.,]\d)"
)
_CALLED_IBAN = re.compile(r"iban[^0-9a-z]{0,12}$")


def bank_accounts(reading: Reading) -> Iterator[Mark]:
    """Mark bank accounts."""
    if not reading.has_number:
        return
    yield from _ibans(reading)
    for match in _LONG.finditer(reading.plain):
        digits = match[0].replace(" ", "").replace("-", "")
        passes = _WITH_CHECK.get(len(digits))
        if passes and len(set(digits)) > 2 and passes(digits):
            yield Mark(match.start(), match.end(), "bank account", "checksum", 0.93)
    yield from _routing(reading.plain)
    for pattern in (_SORT_CODE, _CALLED):
        yield from _called(pattern, reading.plain)


def _ibans(reading: Reading) -> Iterator[Mark]:
    for head in _HEAD.finditer(reading.plain):
        body = _BODY.match(reading.plain, head.end())
        candidate = head[0] + body[0] if body else ""
        end = _end_of(candidate, _LENGTHS.get(head[0][:2].upper(), 99))
        if end is None or candidate[end : end + 1].isalnum():
            continue
        if iban.is_valid(candidate[:end]):
            yield Mark(head.start(), head.start() + end, "bank account", "checksum (IBAN)", 0.99)
        elif _CALLED_IBAN.search(reading.before(head.start(), 20)):
            yield Mark(
                head.start(), head.start() + end, "bank account", "pattern and the word before it", 0.8
            )


def _end_of(candidate: str, length: int) -> int | None:
    """Return where a candidate has `length` letters and digits; None if it is shorter."""
    seen = 0
    for position, character in enumerate(candidate):
        seen += character.isalnum()
        if seen == length:
            return position + 1
    return None


def _clabe(digits: str) -> bool:
    """Check the last digit of a Mexican CLABE: weights 3, 7, 1, each product modulo ten."""
    weighed = sum(int(digit) * (3, 7, 1)[place % 3] % 10 for place, digit in enumerate(digits[:17]))
    return int(digits[17]) == -weighed % 10


_WITH_CHECK: dict[int, Callable[[str], bool]] = {18: _clabe, 20: ccc.is_valid, 22: cbu.is_valid}


def _called(pattern: re.Pattern[str], plain: str) -> Iterator[Mark]:
    for match in pattern.finditer(plain):
        for group in range(1, pattern.groups + 1):
            if match[group]:
                yield Mark(
                    match.start(group),
                    match.end(group),
                    "bank account",
                    "pattern and the word before it",
                    0.8,
                )


def _routing(plain: str) -> Iterator[Mark]:
    for match in _ROUTING.finditer(plain):
        if rtn.is_valid(match[1]):
            yield Mark(match.start(1), match.end(1), "bank account", "checksum and the word before it", 0.96)
