"""Names are told by titles, introductions, lists and shapes; places named after people are none."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Please ask Mr. Xyloph about it", "en", "Xyloph"),
        ("My name is Qorin Zeltran and I live here", "en", "Qorin Zeltran"),
        ("my name is maria lopez and i live here", "en", "maria lopez"),
        ("Name: Qorin Zeltran", "en", "Qorin Zeltran"),
        ("I spoke to Jennifer Quaxley at the desk", "en", "Jennifer Quaxley"),
        ("the clerk, Jennifer, was kind", "en", "Jennifer"),
        ("Dear Amanda, thank you", "en", "Amanda"),
        ("by Quenby R. Zeltran last year", "en", "Quenby R. Zeltran"),
        ("a letter from J. Henderson", "en", "J. Henderson"),
        ("Our neighbour Zorb parks there", "en", "Zorb"),
        ("Sra. Xyloph, dote al barrio de un autobús", "es", "Xyloph"),
        ("Me llamo Qorina y vivo en el centro", "es", "Qorina"),
        ("me llamo ana garcía", "es", "ana garcía"),
        ("Totalmente de acuerdo con Manuela Quintanar", "es", "Manuela Quintanar"),
        ("Benim adım Zöhrap, burada yaşıyorum", "tr", "Zöhrap"),
        ("Ahmet Bey çok ilgiliydi", "tr", "Ahmet"),
        ("müşteri temsilcisi Nermin hanıma teşekkürler", "tr", "Nermin"),
        ("Sayın Xyloph, lütfen bakın", "tr", "Xyloph"),
        ("Frau Xyloph war sehr freundlich", "de", "Xyloph"),
        ("Je m'appelle Qorin", "fr", "Qorin"),
        ("นายสมชาย ใจดี มาร้องเรียน", "th", "สมชาย ใจดี"),
        ("ขอบคุณ คุณกฤษณา ที่ช่วย", "th", "กฤษณา"),
        ("นพ.ศศิพล ผดุงชีวิต ตรวจให้", "th", "ศศิพล ผดุงชีวิต"),
    ],
)
def test_that_a_name_is_marked(seen, text: str, language: str, name: str) -> None:
    assert ("name", name) in seen(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The light at Martin Luther King Avenue, near Harry Thomas Recreation Center", "en"),
        ("Thomas circle and Douglas Street are dangerous in May and June", "en"),
        ("Will the Council mark the lanes? April is too late. I Hope So", "en"),
        ("My name appears on the Bill of Rights", "en"),
        ("Mother Nature, Santa Monica and San Francisco, Dr NE", "en"),
        ("Plan B, Vitamin C Tablets and Gen Z", "en"),
        ("PLEASE FIX THE BIKE LANE ON MAIN", "en"),
        ("La Plaza de Manuel Becerra y la calle de Bravo Murillo están sucias", "es"),
        ("Según el Reglamento General de Circulación", "es"),
        ("Bence çok güzel. Ben Beğenmedim. Ürün Çok Kötü, 4 sn. Menüsü yavaş", "tr"),
        ("Der Ausbau von Flora und Fauna alle 14 Tage. Massive Investitionen in Wohnen", "de"),
        ("คุณสมบัติและคุณภาพดี คุณแม่ชอบ นายกไม่มา นางบอกว่า ไม่ได้", "th"),
    ],
)
def test_that_places_and_common_words_are_none(seen, text: str, language: str) -> None:
    assert [words for kind, words in seen(text, language) if kind == "name"] == []


def test_that_a_name_found_once_is_found_wherever_the_text_has_it_again(seen) -> None:
    text = "Mr. Zeltran was rude. I told Zeltran so, and zeltran plants are not meant."
    assert seen(text) == [("name", "Zeltran"), ("name", "Zeltran")]


def test_that_the_ending_of_a_name_stays_outside_of_its_mark(seen) -> None:
    assert ("name", "Jennifer Quaxley") in seen("It is Jennifer Quaxley's office")
    assert ("name", "Nermin") in seen("Nermin Hanım'a teşekkürler", "tr")


@pytest.mark.parametrize("accented", ["José", "Jose\u0301", "Jose"])
def test_that_accents_and_how_they_are_stored_make_no_difference(seen, accented: str) -> None:
    assert seen(f"Lo dijo {accented} Zeltran ayer", "es") == [("name", f"{accented} Zeltran")]
