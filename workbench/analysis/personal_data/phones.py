"""Telephone numbers: by the numbering plans of the regions a language is spoken in, by format, or by the words around.

The plans are those of the library phonenumbers. A number that no plan knows is still marked where the words
around it call it a telephone number: a mistyped number is as personal as a right one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import phonenumbers

from workbench.analysis.personal_data.phone_regions import EVERYWHERE, begins_with_nought, may_be_of, regions
from workbench.analysis.personal_data.reading import Reading
from workbench.domain.personal_data import Mark

_START = re.compile(r"(?<![0-9A-Za-zÀ-ɏ_+#$€£¥])(?<![0-9][.,:/\-])(?:\+ ?|\(\+ ?)?\(?[0-9]")
_RUN = re.compile(
    r"(?:\+ ?|\(\+ ?)?(?:\(?[0-9]{1,4}\)? ?\([0-9]{1,5}\)|\([0-9]{1,6}\)|[0-9]+)(?:(?: - |\)?[ .\-/]{0,2})[0-9]+){0,8}"
)
_AFTER = re.compile(r"(?! ?%| ?[€$£¥]|[0-9A-Za-zÀ-ɏ_@]|[.,:/\-][0-9])")
_EXTENSION = re.compile(r"(?: ?,? ?(?:x|ext\.?|extn\.?|dahili|extensión|poste|#) ?)\d{1,6}(?![0-9A-Za-z])", re.IGNORECASE)
_CALLED = re.compile(
    r"phone|(?<![a-z])(?:tel|tlf|tfno|telf|fax|sms|cell|mobile|mob|desk|handy|ring|gsm|cep)(?![a-z])|call(?:s|ed|ing)?(?![a-z])"
    r"|whatsapp|telegram|voicemail|hotline|(?<![a-z])text(?:s|ed|ing)? (?:me|us|him|her|them|to)(?![a-z])|messages? (?:to|on|at)"
    r"|answering at|reach (?:me|us|him|her|them)|contact (?:me|us|him|her|them|number)"
    r"|teléfono|telefono|telephon|telefon|móvil|movil|celular|llam(?:a|e|o|ar|ame|adme|enme)(?![a-z])|mensajes? al"
    r"|telefonu|numaram|(?<![a-zçğıöşü])(?:ara(?:yın|yınız|dım)?(?![a-zçğıöşü])|arayabilir|iletişim)|irtibat"
    r"|โทร|เบอร์|มือถือ|ติดต่อ|ไลน์|แฟกซ์|rufnummer|anruf|portable|téléphon|cellulare|telefone|telemóvel|电话|電話|手机|전화|電話"
)
_OTHER_NUMBER = re.compile(
    r"(?:ticket|order|ref(?:erence)?|case|invoice|tracking|transaction|policy|account|docket|permit|licen[cs]e|badge|model|serial"
    r"|version|isbn|expediente|pedido|factura|referencia|registro|matr[ií]cula|sipariş|fatura|dosya|takip|kayıt|barkod"
    r"|เลขที่|หมายเลขคำสั่งซื้อ|รหัส|(?<![a-z])id|(?<![a-z])n[oº°]|#)"
    r"(?: ?(?:number|num|no|nr|id|code|de|numarası|is|es))?[ .:#º°]{0,4}$"
)
_AMOUNT_AFTER = re.compile(
    r" ?(?:%|€|\$|£|¥|฿|₺|euros?|eur|usd|dollars?|d[oó]lares|pounds?|pesos?|tl|lira|baht|บาท|คน|people|persons|personas|kişi"
    r"|habitantes|inhabitants|residents|votes|votos|millones|million|mio|mrd|km|kwh|twh|tons?|toneladas|m2|m²|años|years)(?![a-z])"
)
_DATE = re.compile(
    r"(?:19|20)\d\d[ ./\-](?:0?[1-9]|1[0-2])[ ./\-](?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])[ ./\-](?:0?[1-9]|[12]\d|3[01])[ ./\-](?:19|20)\d\d"
    r"|(?:1[89]|20)\d\d ?[\-/ ] ?(?:1[89]|20)\d\d"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:[ .]\d{3}){1,5}")
_AMERICAN = re.compile(r"(?:(?:\+|00)?1[ .\-]?)?(?:\(\d{3}\) ?|\d{3}([.\-]))\d{3}[.\-]\d{4}")
_COMPACT_DATE = re.compile(
    r"(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)"
)
_DIGITS = re.compile(r"[0-9]+")
_TURKISH_MOBILE = re.compile(r"5[0-6]\d{8}")
_FEWEST, _SHORT, _LONG, _MOST = 6, 8, 9, 15
_SURELY_ABROAD = 10
_PATIENCE = 400


@dataclass
class _Phonebook:
    """Asks the library; a text that holds hundreds of numbers is a list of them and gets the quick answer."""

    asked: int = field(default=0)

    def knows(self, digits: str, region: str) -> bool:
        """Say whether digits are a valid number when dialled in a region."""
        if not may_be_of(digits, region):
            return False
        self.asked += 1
        return self.asked > _PATIENCE or phonenumbers.is_valid_number(phonenumbers.parse(digits, region))

    def writes(self, digits: str, groups: list[str], region: str) -> bool:
        """Say whether a region writes these digits, a valid number there, in these groups."""
        if self.asked > _PATIENCE or not self.knows(digits, region):
            return False
        number = phonenumbers.parse(digits, region)
        usual = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
        return _DIGITS.findall(usual) == groups

    def knows_abroad(self, digits: str) -> bool:
        """Say whether digits after a plus are long enough, and not too long, for the country they begin with."""
        self.asked += 1
        if self.asked > _PATIENCE:
            return len(digits) >= _SURELY_ABROAD
        try:
            number = phonenumbers.parse("+" + digits, None)
        except phonenumbers.NumberParseException:
            return False
        return phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Some groups of digits that stand together, and what stands around them."""

    written: str
    groups: list[str]
    digits: str
    called: bool
    language: str

    @property
    def is_bare(self) -> bool:
        return len(self.groups) == 1 and "(" not in self.written

    @property
    def is_even(self) -> bool:
        """Whether the same space, hyphen or point stands between all groups."""
        between = set(_DIGITS.split(self.written)[1:-1])
        return len(between) == 1 and between <= {" ", "-", "."}


def phones(reading: Reading) -> Iterator[Mark]:
    """Mark telephone numbers."""
    if not reading.has_number:
        return
    book = _Phonebook()
    position = 0
    while start := _START.search(reading.plain, position):
        mark = _mark_at(reading, start.start(), book)
        if mark:
            yield mark
        position = mark.end if mark else start.end()


def _mark_at(reading: Reading, start: int, book: _Phonebook) -> Mark | None:
    """Mark the longest telephone number that starts here."""
    run = _RUN.match(reading.plain, start)
    if run is None or len(run[0]) < _FEWEST:
        return None
    ends = [group.end() for group in _DIGITS.finditer(run[0])]
    for end in reversed(ends):
        written = run[0][:end].replace("(0)", "")
        groups = _DIGITS.findall(written)
        digits = "".join(groups)
        if len(digits) < _FEWEST:
            return None
        extension = _EXTENSION.match(reading.plain, start + end)
        if len(digits) <= _MOST and (extension or _AFTER.match(reading.plain, start + end)):
            judged = _judge(reading, start, start + end, written, groups, book)
            if judged:
                return Mark(start, extension.end() if extension else start + end, "phone", *judged)
    return None


def _judge(
    reading: Reading, start: int, end: int, written: str, groups: list[str], book: _Phonebook
) -> tuple[str, float] | None:
    """Return the method and the confidence by which digits are a telephone number; None if they are not."""
    digits = "".join(groups)
    near = 45 if len(groups) > 2 or len(digits) > 8 else 25
    called = _CALLED.search(reading.before(start, near) + "\n" + reading.after(end, 20)) is not None
    candidate = _Candidate(written, groups, digits, called, reading.language)
    if _is_something_else(candidate) or _AMOUNT_AFTER.match(reading.plain, end):
        return None
    if not called and _OTHER_NUMBER.search(reading.before(start, 30)):
        return None
    return _by_plan(candidate, book) or _by_format(candidate, book) or _by_words(candidate)


def _is_something_else(candidate: _Candidate) -> bool:
    """Tell dates, spans of years, decimals, opening hours and repeated digits from telephone numbers."""
    written = candidate.written
    if len(set(candidate.digits)) < 3 or _DATE.match(written) or _COMPACT_DATE.fullmatch(written):
        return True
    if written.startswith("+"):
        return False
    return written.count(".") == 1 and len(candidate.groups) == 2


def _by_plan(candidate: _Candidate, book: _Phonebook) -> tuple[str, float] | None:
    if candidate.written.startswith(("+", "(+")):
        return ("pattern and international format", 0.95) if book.knows_abroad(candidate.digits) else None
    if candidate.digits.startswith("00") and book.knows_abroad(candidate.digits[2:]):
        return "pattern and international format", 0.9
    for region in regions(candidate.language):
        if (candidate.called or _is_plain_enough(candidate, region)) and book.knows(candidate.digits, region):
            sure = candidate.called or candidate.digits.startswith("0")
            return "pattern and national format", 0.95 if sure else 0.7 if candidate.is_bare else 0.85
    return None


def _is_plain_enough(candidate: _Candidate, region: str) -> bool:
    """Say whether a number needs no word beside it: people dial, and write, the nought where calls begin with it."""
    if candidate.digits.startswith("0"):
        return True
    if len(candidate.digits) < _LONG or "/" in candidate.written or _is_amount(candidate):
        return False
    return not candidate.is_bare or not begins_with_nought(region) or _TURKISH_MOBILE.fullmatch(candidate.digits) is not None


def _is_amount(candidate: _Candidate) -> bool:
    """Tell 400 000 000 from a number in groups of three, which seldom ends in so many noughts."""
    return _THOUSANDS.fullmatch(candidate.written) is not None and candidate.digits.endswith("000")


def _by_format(candidate: _Candidate, book: _Phonebook) -> tuple[str, float] | None:
    """Judge a number by how it is grouped: in North America's way, or in the way of any region it is valid in."""
    if _AMERICAN.fullmatch(candidate.written):
        return "pattern and national format", 0.8
    grouped = len(candidate.groups) > 2 or (len(candidate.groups) > 1 and candidate.digits.startswith("0"))
    if not grouped or not candidate.is_even or len(candidate.digits) < _SHORT:
        return None
    if _THOUSANDS.fullmatch(candidate.written):
        return None
    if any(book.writes(candidate.digits, candidate.groups, region) for region in EVERYWHERE):
        return "pattern and national format", 0.65
    return None


def _by_words(candidate: _Candidate) -> tuple[str, float] | None:
    if not candidate.called or _is_amount(candidate) or " - " in candidate.written:
        return None
    return "pattern and the words around it", 0.75 if len(candidate.digits) >= _SHORT else 0.65
