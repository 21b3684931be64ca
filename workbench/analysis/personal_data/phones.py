"""Telephone numbers: by the plans of the regions a language is spoken in, by format, or by the words around.

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
    r"(?:\+ ?|\(\+ ?)?(?:\(?[0-9]{1,4}\)? ?\([0-9]{1,5}\)|\([0-9]{1,6}\)|[0-9]+)(?:(?: - "
    r"|\)?[ .\-/]{0,2})[0-9]+){0,8}"
)
_AFTER = re.compile(r"(?! ?%| ?[€$£¥]|[0-9A-Za-zÀ-ɏ_@]|[.,:/\-][0-9])")
_EXTENSION = re.compile(
    r"(?: ?,? ?(?:x|ext\.?|extn\.?|dahili|extensión|poste|#) ?)\d{1,6}(?![0-9A-Za-z])", re.IGNORECASE
)
_CALLED = re.compile(
    r"phone|(?<![a-z])(?:tel|tlf|tfno|telf|fax|sms|cell|mobile|mob|desk|handy|ring|gsm|cep)(?![a-z])"
    r"|call(?:s|ed|ing)?(?![a-z])"
    r"|whatsapp|telegram|voicemail|hotline|(?<![a-z])text(?:s|ed|ing)? (?:me|us|him|her|them"
    r"|to)(?![a-z])|messages? (?:to|on|at)"
    r"|answering at|reach (?:me|us|him|her|them)|contact (?:me|us|him|her|them|number)"
    r"|teléfono|telefono|telephon|telefon|móvil|movil|celular|ll[aá]m(?:a|e|o|ar|ame|eme|adme|enme|anos|enos|ando)(?![a-z])"
    r"|mensajes? al"
    r"|telefonu|numaram|(?<![a-zçğıöşü])(?:ara(?:yın|yınız|dım)?(?![a-zçğıöşü])|arayabilir|iletişim)|irtibat"
    r"|โทร|เบอร์|มือถือ|ติดต่อ|ไลน์|แฟกซ์|rufnummer|anruf|portable|téléphon|cellulare|telefone"
    r"|telemóvel|电话|電話|手机|전화|電話"
)
_OTHER_NUMBER = re.compile(
    r"(?:ticket|order|ref(?:erence)?|case|invoice|tracking|transaction|policy|account|docket|permit"
    r"|licen[cs]e|badge|model|serial"
    r"|version|isbn|expediente|pedido|factura|referencia|registro|matr[ií]cula|sipariş|fatura|dosya"
    r"|takip|kayıt|barkod"
    r"|เลขที่|หมายเลขคำสั่งซื้อ|รหัส|(?<![a-z])id|(?<![a-z])n[oº°]|#)"
    r"(?: ?(?:number|num|no|nr|id|code|de|numarası|is|es))?[ .:#º°]{0,4}$"
)
_AMOUNT_AFTER = re.compile(
    r" ?(?:%|€|\$|£|¥|฿|₺|euros?|eur|usd|dollars?|d[oó]lares|pounds?|pesos?|tl|lira|baht|บาท|คน|people"
    r"|persons|personas|kişi"
    r"|habitantes|inhabitants|residents|votes|votos|millones|million|mio|mrd|km|kwh|twh|tons?"
    r"|toneladas|m2|m²|años|years)(?![a-z])"
)
_DATE = re.compile(
    r"(?:19|20)\d\d[ ./\-](?:0?[1-9]|1[0-2])[ ./\-](?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])[ ./\-](?:0?[1-9]|[12]\d|3[01])[ ./\-](?:19|20)\d\d"
    r"|(?:1[89]|20)\d\d ?[\-/ ] ?(?:1[89]|20)\d\d"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:[ .]\d{3}){1,5}")
_AMERICAN = re.compile(r"(?:(?:\+|00)?1[ .\-]?)?(?:\(\d{3}\) ?|\d{3}([.\-]))\d{3}[.\-]\d{4}")
_COMPACT_DATE = re.compile(
    r"(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]"
    r"|1[0-2])(?:19|20)\d\d)"
)
_ANY_WORD = re.compile(r"[^\W0-9_]")
_DIGITS = re.compile(r"[0-9]+")
# Where calls inside a country begin with a nought people write it; Turkish mobile numbers go without.
_NEEDS_NO_NOUGHT = re.compile(r"0|5[0-6]\d{8}$")
_FEWEST, _SHORT, _LONG, _MOST = 6, 8, 9, 15
_MOST_SINGLE = 2
_LONGEST_IN_HASTE = 12
_NEAR, _NEARER, _NEAR_AFTER = 45, 28, 20
_MOST_ASKED, _MOST_JUDGED = 250, 5_000


@dataclass
class _Phonebook:
    """Asks the library while a text is no list of hundreds of numbers; from then on it answers in haste."""

    asked: int = field(default=0)
    judged: int = field(default=0)

    @property
    def is_in_haste(self) -> bool:
        return self.judged > _MOST_JUDGED or self.asked > _MOST_ASKED

    def knows(self, digits: str, region: str) -> bool:
        """Say whether digits are a valid number when dialled in a region."""
        if not may_be_of(digits, region):
            return False
        self.asked += 1
        return self.is_in_haste or phonenumbers.is_valid_number(phonenumbers.parse(digits, region))

    def writes(self, digits: str, groups: list[str], region: str) -> bool:
        """Say whether a region writes these digits, a valid number there, in these groups."""
        if not self.knows(digits, region):
            return False
        number = phonenumbers.parse(digits, region)
        usual = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
        return _DIGITS.findall(usual) == groups

    def knows_abroad(self, digits: str) -> bool:
        """Say whether digits after a plus are as many as the country they begin with has."""
        self.asked += 1
        if self.is_in_haste:
            return len(digits) >= _LONG
        try:
            number = phonenumbers.parse("+" + digits, None)
        except phonenumbers.NumberParseException:
            return False
        return (
            phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE
        )


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
        run = _RUN.match(reading.plain, start.start())
        mark = _mark_at(reading, run, book) if run else None
        if mark:
            yield mark
        # In a table of numbers each is looked at once, not again as the beginning of the next.
        position = mark.end if mark else run.end() if run and book.is_in_haste else start.end()


def _mark_at(reading: Reading, run: re.Match[str], book: _Phonebook) -> Mark | None:
    """Mark the longest telephone number that a run of digits begins with."""
    start = run.start()
    surroundings = _Surroundings(reading, start)
    for written, groups in _endings(run[0], _LONGEST_IN_HASTE if book.is_in_haste else _MOST):
        end = start + len(written)
        extension = _EXTENSION.match(reading.plain, end)
        if extension is None and not _AFTER.match(reading.plain, end):
            continue
        judged = _judge(written, groups, end, surroundings, book)
        if judged:
            return Mark(start, extension.end() if extension else end, "phone", *judged)
    return None


def _endings(run: str, most: int) -> list[tuple[str, list[str]]]:
    """Return the beginnings of a run that may be a number, the longest first, with their groups of digits."""
    found = list(_DIGITS.finditer(run))
    if sum(len(group[0]) == 1 for group in found[:4]) > _MOST_SINGLE:
        return []
    endings: list[tuple[str, list[str]]] = []
    groups: list[str] = []
    digits = 0
    for group in found:
        groups.append(group[0])
        digits += len(group[0])
        if _FEWEST <= digits <= most:
            endings.append((run[: group.end()], groups.copy()))
    return endings[::-1]


@dataclass
class _Surroundings:
    """The words around a number; those before it are looked at once, however many ends are tried."""

    reading: Reading
    start: int
    _before: int | None = field(default=None)

    def call_it(self, end: int, near: int) -> bool:
        """Say whether words at most `near` characters before, or right after, call it a telephone number."""
        if self._before is None:
            self._before = self._distance()
        return self._before <= near or _says(_CALLED, self.reading.after(end, _NEAR_AFTER))

    def _distance(self) -> int:
        words = self.reading.before(self.start, _NEAR)
        if not _says(_CALLED, words):
            return _NEAR + 1
        return len(words) - [match.start() for match in _CALLED.finditer(words)][-1]

    def call_it_otherwise(self) -> bool:
        """Say whether the words before call it a ticket, an order or the like."""
        return _says(_OTHER_NUMBER, self.reading.before(self.start, 30))


def _says(pattern: re.Pattern[str], words: str) -> bool:
    """Search a pattern of words; between the numbers of a list there are none, which is quickly seen."""
    return (_ANY_WORD.search(words) is not None or "#" in words) and pattern.search(words) is not None


def _judge(
    written: str, groups: list[str], end: int, surroundings: _Surroundings, book: _Phonebook
) -> tuple[str, float] | None:
    """Return the method and the confidence by which digits are a telephone number; None if they are not."""
    book.judged += 1
    digits = "".join(groups)
    if _is_something_else(written, digits, groups) or _AMOUNT_AFTER.match(surroundings.reading.plain, end):
        return None
    near = _NEAR if len(groups) > 2 or len(digits) > _SHORT else _NEARER
    called = surroundings.call_it(end, near)
    if not called and surroundings.call_it_otherwise():
        return None
    # "+41 (0)62": the nought in brackets is dialled inside the country only.
    if "(0)" in written:
        groups = _DIGITS.findall(written.replace("(0)", ""))
        digits = "".join(groups)
    candidate = _Candidate(written, groups, digits, called, surroundings.reading.language)
    return _by_plan(candidate, book) or _by_format(candidate, book) or _by_words(candidate)


def _is_something_else(written: str, digits: str, groups: list[str]) -> bool:
    """Tell dates, spans of years, decimals and repeated digits from telephone numbers."""
    if len(set(digits)) < 3 or _DATE.match(written) or _COMPACT_DATE.fullmatch(written):
        return True
    return not written.startswith("+") and written.count(".") == 1 and len(groups) == 2


def _by_plan(candidate: _Candidate, book: _Phonebook) -> tuple[str, float] | None:
    if candidate.written.startswith(("+", "(+")):
        return ("pattern and international format", 0.95) if book.knows_abroad(candidate.digits) else None
    if candidate.digits.startswith("00") and book.knows_abroad(candidate.digits[2:]):
        return "pattern and international format", 0.9
    if not (candidate.called or _is_plain_enough(candidate)):
        return None
    bare = candidate.is_bare and not candidate.called and _NEEDS_NO_NOUGHT.match(candidate.digits) is None
    for region in regions(candidate.language):
        if book.knows(candidate.digits, region) and not (bare and begins_with_nought(region)):
            sure = candidate.called or candidate.digits.startswith("0")
            return "pattern and national format", 0.95 if sure else 0.7 if candidate.is_bare else 0.85
    return None


def _is_plain_enough(candidate: _Candidate) -> bool:
    """Say whether a number needs no word beside it to be looked up."""
    if candidate.digits.startswith("0"):
        return True
    return len(candidate.digits) >= _LONG and "/" not in candidate.written and not _is_amount(candidate)


def _is_amount(candidate: _Candidate) -> bool:
    """Tell 400 000 000 from a number in groups of three, which seldom ends in so many noughts."""
    return _THOUSANDS.fullmatch(candidate.written) is not None and candidate.digits.endswith("000")


def _by_format(candidate: _Candidate, book: _Phonebook) -> tuple[str, float] | None:
    """Judge a number by its groups: North America's way, or that of any region it is valid in."""
    if _AMERICAN.fullmatch(candidate.written):
        return "pattern and national format", 0.8
    grouped = len(candidate.groups) > 2 or (len(candidate.groups) > 1 and candidate.digits.startswith("0"))
    if not grouped or not candidate.is_even or len(candidate.digits) < _SHORT:
        return None
    if _THOUSANDS.fullmatch(candidate.written):
        return None
    if book.is_in_haste:
        return (
            ("pattern", 0.5) if candidate.digits.startswith("0") and len(candidate.digits) >= _LONG else None
        )
    if any(book.writes(candidate.digits, candidate.groups, region) for region in EVERYWHERE):
        return "pattern and national format", 0.65
    return None


def _by_words(candidate: _Candidate) -> tuple[str, float] | None:
    if not candidate.called or _is_amount(candidate) or " - " in candidate.written:
        return None
    return "pattern and the words around it", 0.75 if len(candidate.digits) >= _SHORT else 0.65
