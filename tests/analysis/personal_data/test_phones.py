"""Telephone numbers are told by plans, formats and words; dates, amounts and ticket numbers are none."""

from __future__ import annotations

import phonenumbers
import pytest
from phonenumbers import PhoneNumberFormat, PhoneNumberType

REGIONS = [
    ("US", "en"), ("GB", "en"), ("AU", "en"), ("ES", "es"), ("MX", "es"), ("AR", "es"), ("CO", "es"),
    ("TR", "tr"), ("TH", "th"), ("DE", "de"), ("AT", "de"), ("FR", "fr"), ("IT", "it"), ("PT", "pt"),
    ("BR", "pt"), ("NL", "nl"), ("PL", "pl"), ("SE", "sv"),
]  # fmt: skip
SENTENCES = {"th": "ติดต่อ {} นะคะ", "tr": "Beni {} numarasından arayın", "es": "Llámeme al {} por favor"}


def examples(region: str) -> list[phonenumbers.PhoneNumber]:
    """Return the numbers that the library gives as examples of a region: nobody's, but in the plan."""
    kinds = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE)
    found = (phonenumbers.example_number_for_type(region, kind) for kind in kinds)
    return [number for number in found if number is not None]


@pytest.mark.parametrize(("region", "language"), REGIONS)
@pytest.mark.parametrize(
    "way", [PhoneNumberFormat.NATIONAL, PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.E164]
)
def test_that_numbers_of_a_region_are_found_where_its_language_is_spoken(
    seen, region: str, language: str, way: int
) -> None:
    for number in examples(region):
        written = phonenumbers.format_number(number, way)
        text = SENTENCES.get(language, "Call me: {} today").format(written)
        found = [words for kind, words in seen(text, language) if kind == "phone"]
        assert len(found) == 1
        assert found[0].strip("()+ ") == written.strip("()+ ")


@pytest.mark.parametrize(
    ("region", "language"), [("US", "en"), ("GB", "en"), ("ES", "es"), ("TR", "tr"), ("TH", "th")]
)
def test_that_a_number_in_the_national_format_needs_no_word_beside_it(
    seen, region: str, language: str
) -> None:
    for number in examples(region):
        written = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
        assert ("phone", written) in [(kind, words) for kind, words in seen(f"xx, {written}.", language)] or (
            "phone",
            written.removeprefix("("),
        ) in seen(f"xx, {written}.", language)


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("โทร๐๘๑-๒๓๔-๕๖๗๘", "th", "๐๘๑-๒๓๔-๕๖๗๘"),
        ("โทร0812345678นะคะ", "th", "0812345678"),
        ("0 (532) 123 45 67", "tr", "0 (532) 123 45 67"),
        ("Mehmet 5321234567", "tr", "5321234567"),
        ("llamando al 915 298 210 o al 600123456", "es", "915 298 210"),
        ("desk: 202-555-0123x45", "en", "202-555-0123x45"),
        ("Ruf an: 030/1234567", "de", "030/1234567"),
        ("+41 (0)62 555 51 90", "de", "+41 (0)62 555 51 90"),
        ("please call 467 3395 again", "en", "467 3395"),
        ("My mobile is 99-57-74-50", "en", "99-57-74-50"),
        ("２０２－５５５－０１２３", "en", "２０２－５５５－０１２３"),
    ],
)
def test_that_a_number_is_marked_whole(seen, text: str, language: str, number: str) -> None:
    assert ("phone", number) in seen(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It opened on 2015-06-12 and 12/05/2019, from 2015-2016", "en"),
        ("at 38.98768 -77.04235 on the map, near 40.416775, -3.703790", "en"),
        ("Buses 16, 19 and 142 stop at 1200 and 1800", "en"),
        ("DC Code 50-2201.28 and section 18-23", "en"),
        ("ticket number 2025550123 is open, order #5403926876 too", "en"),
        ("400.000.000 euros, 5000000 de personas y 300 000 km", "es"),
        ("el día 15092015 y el 010, el 092 y el 112", "es"),
        ("Saat 10.30 - 12.30 arası, 2.500 TL ve 1399 tl", "tr"),
        ("Tempo 30/80/100, 1.6.2022, 200-300 TWh", "de"),
        ("จ่าย 1,250.00 บาท วันที่ 12/05/2562", "th"),
        ("hit .240/.295/.360 last year", "en"),
    ],
)
def test_that_dates_amounts_and_tickets_are_none(seen, text: str, language: str) -> None:
    assert seen(text, language) == []


def test_that_two_numbers_beside_each_other_are_two(seen) -> None:
    found = seen("0532 123 45 67 0533 765 43 21", "tr")
    assert found == [("phone", "0532 123 45 67"), ("phone", "0533 765 43 21")]


def test_that_a_list_of_numbers_is_marked_to_its_end(seen) -> None:
    numbers = [
        f"0532 {n // 10000 % 900 + 100} {n // 100 % 100:02} {n % 100:02}"
        for n in range(1_234_567, 1_234_567 + 900)
    ]
    assert len(seen(", ".join(numbers), "tr")) == len(numbers)
