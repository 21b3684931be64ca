"""Numbers of payment cards: the length and first digits of a known scheme, and the check digit of Luhn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum import luhn

from workbench.analysis.personal_data.reading import Reading
from workbench.domain.personal_data import Mark

_CANDIDATE = re.compile(
    r"(?<![0-9A-Za-z_])(?<![0-9][.,\-])"
    r"(?:\d{4}([ \-])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}([ \-])\d{6}\2\d{4,5}|\d{12,19})"
    r"(?![0-9A-Za-z_])(?![.,\-][0-9])"
)
_CONTEXT = re.compile(
    r"card|visa|master|maestro|amex|credit|debit|tarjeta|crédito|débito|kart|karte|carte|carta|cartão|บัตร|(?<![a-z])cc(?![a-z])"
)
_SCHEMES: tuple[tuple[range, int, frozenset[int]], ...] = (
    # first digits as a range of numbers, how many digits that is, lengths in use
    (range(4, 5), 1, frozenset({13, 16, 19})),  # Visa
    (range(51, 56), 2, frozenset({16})),  # Mastercard
    (range(2221, 2721), 4, frozenset({16})),  # Mastercard
    (range(34, 35), 2, frozenset({15})),  # American Express
    (range(37, 38), 2, frozenset({15})),  # American Express
    (range(300, 306), 3, frozenset({14, 16})),  # Diners Club
    (range(3095, 3096), 4, frozenset({14, 16})),  # Diners Club
    (range(36, 37), 2, frozenset(range(14, 20))),  # Diners Club
    (range(38, 40), 2, frozenset(range(14, 20))),  # Diners Club
    (range(6011, 6012), 4, frozenset(range(16, 20))),  # Discover
    (range(644, 660), 3, frozenset(range(16, 20))),  # Discover
    (range(62, 63), 2, frozenset(range(16, 20))),  # UnionPay
    (range(3528, 3590), 4, frozenset(range(16, 20))),  # JCB
    (range(35, 36), 2, frozenset({16})),  # JCB, earlier
    (range(2131, 2132), 4, frozenset({15})),  # JCB, earlier
    (range(1800, 1801), 4, frozenset({15})),  # JCB, earlier
    (range(2200, 2205), 4, frozenset(range(16, 20))),  # Mir
    (range(9792, 9793), 4, frozenset({16})),  # Troy
    (range(60, 61), 2, frozenset({16})),  # RuPay, Hipercard
    (range(50, 51), 2, frozenset(range(12, 20))),  # Maestro
    (range(56, 59), 2, frozenset(range(12, 20))),  # Maestro
    (range(61, 70), 2, frozenset(range(12, 20))),  # Maestro
)
_LONG_ENOUGH = 14  # one number in ten passes Luhn: a shorter one needs a word on cards near it


def cards(reading: Reading) -> Iterator[Mark]:
    """Mark payment card numbers."""
    if not reading.has_number:
        return
    for match in _CANDIDATE.finditer(reading.plain):
        digits = match[0].replace(" ", "").replace("-", "")
        if not _of_a_scheme(digits) or not luhn.is_valid(digits):
            continue
        near = reading.before(match.start(), 60) + "\n" + reading.after(match.end(), 40)
        named = _CONTEXT.search(near) is not None
        if named or len(digits) >= _LONG_ENOUGH:
            yield Mark(match.start(), match.end(), "card", "checksum (Luhn)", 0.98 if named else 0.9)


def _of_a_scheme(digits: str) -> bool:
    if digits.count(digits[0]) == len(digits):
        return False
    return any(len(digits) in lengths and int(digits[:width]) in first for first, width, lengths in _SCHEMES)
