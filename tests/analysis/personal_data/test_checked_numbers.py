"""Cards, bank accounts and national numbers: the check digit decides, a word near it helps."""

from __future__ import annotations

import pytest
from stdnum import iban, luhn
from stdnum.es import dni
from stdnum.th import pin
from stdnum.tr import tckimlik

# Numbers that card schemes publish for tests: they carry the check and belong to nobody.
TEST_CARDS = [
    "4111 1111 1111 1111", "5555-5555-5555-4444", "378282246310005", "3782 822463 10005",
    "6011111111111117", "30569309025904", "3530111333300000", "4222222222222",
]  # fmt: skip
TURKISH = "100000001" + tckimlik.calc_check_digits("100000001")
THAI = "110170020345" + pin.calc_check_digit("110170020345")
SPANISH = "12345678" + dni.calc_check_digit("12345678")


@pytest.mark.parametrize("card", TEST_CARDS)
def test_that_a_card_number_is_found(seen, card: str) -> None:
    assert seen(f"My card is {card}, please block it") == [("card", card)]


def test_that_a_card_number_with_a_wrong_digit_is_none(seen) -> None:
    assert not luhn.is_valid("4111111111111112")
    assert ("card", "4111111111111112") not in seen("My card is 4111111111111112")


def test_that_a_short_number_that_passes_by_chance_needs_a_word_on_cards(seen) -> None:
    assert luhn.is_valid("501800000009")
    assert seen("part 501800000009 is missing") == []
    assert seen("debit card 501800000009") == [("card", "501800000009")]


@pytest.mark.parametrize(
    "number",
    [
        "GB82 WEST 1234 5698 7654 32",
        "ES9121000418450200051332",
        "TR330006100519786457841326",
        "de89370400440532013000",
        "FR14-2004-1010-0505-0001-3M02-606",
    ],
)
def test_that_an_iban_is_found_in_its_usual_ways_of_writing(seen, number: str) -> None:
    assert iban.is_valid(number)
    assert seen(f"Pay to {number} and not to me") == [("bank account", number)]


def test_that_an_iban_with_a_slip_is_found_only_if_it_is_called_one(seen) -> None:
    assert seen("Reference GB82WEST12345698765433.") == []
    assert seen("IBAN: GB82WEST12345698765433.") == [("bank account", "GB82WEST12345698765433")]


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("cuenta 2100-0418-45-0200051332 de mi hermana", "es", "2100-0418-45-0200051332"),
        ("CLABE 032180000118359719 por favor", "es", "032180000118359719"),
        ("my account number is 12345678, help", "en", "12345678"),
        ("routing 021000021 is right", "en", "021000021"),
        ("เลขที่บัญชี 123-4-56789-0 ค่ะ", "th", "123-4-56789-0"),
    ],
)
def test_that_other_accounts_are_found(seen, text: str, language: str, number: str) -> None:
    assert ("bank account", number) in seen(text, language)


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("His social security number is 536-90-4399", "en", "536-90-4399"),
        ("SSN 536904399", "en", "536904399"),
        ("NI number AB 12 34 56 C", "en", "AB 12 34 56 C"),
        ("NHS 943 476 5870", "en", "943 476 5870"),
        (f"mi DNI es {SPANISH}", "es", SPANISH),
        (f"Firmado con {SPANISH[:8]}-{SPANISH[8].lower()}", "es", f"{SPANISH[:8]}-{SPANISH[8].lower()}"),
        ("NIE X-2482300-W", "es", "X-2482300-W"),
        ("CURP BOXW310820HNERXN09", "es", "BOXW310820HNERXN09"),
        (f"kimliğim {TURKISH}", "tr", TURKISH),
        (f"TC {TURKISH}", "und", TURKISH),
        (f"เลขบัตรประชาชน {THAI}", "th", THAI),
        ("1-2345-45678-78-1", "th", "1-2345-45678-78-1"),
        ("NIR 2 95 10 99 126 111 93", "fr", "2 95 10 99 126 111 93"),
        ("codice RCCMNL83S18D969H", "it", "RCCMNL83S18D969H"),
        ("CPF 390.533.447-05", "pt", "390.533.447-05"),
        ("hetu 131052-308T", "fi", "131052-308T"),
        ("PESEL 44051401359", "pl", "44051401359"),
        ("my driver's license number is F162823540116", "en", "F162823540116"),
        ("Pasaporte: XDA123456", "es", "XDA123456"),
    ],
)
def test_that_national_numbers_are_found(seen, text: str, language: str, number: str) -> None:
    assert ("national number", number) in seen(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("000-12-3456 is no number", "en"),
        ("Es el expediente 12345678A", "es"),
        ("ürün kodu 12345678901", "tr"),
        ("รหัส 1234567890123", "th"),
        ("the year 2015 and 123-45", "en"),
    ],
)
def test_that_numbers_without_a_valid_check_are_none(seen, text: str, language: str) -> None:
    assert [kind for kind, _ in seen(text, language) if kind == "national number"] == []
