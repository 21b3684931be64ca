"""Postal addresses have a house number, a box or a code; streets people merely talk about are left alone."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "language", "address"),
    [
        ("I live at 5707 33rd Street NW, and it is loud", "en", "5707 33rd Street NW"),
        ("Send it to 12 Oak Lane, Springfield, IL 62704.", "en", "12 Oak Lane, Springfield, IL 62704"),
        ("i live at 221 baker street", "en", "221 baker street"),
        ("1916-1922 Elm Ave", "en", "1916-1922 Elm Ave"),
        ("12 High Street\nFlat 4\nLondon SW1A 1AA", "en", "12 High Street\nFlat 4\nLondon SW1A 1AA"),
        ("Write to P.O. Box 1234, please", "en", "P.O. Box 1234"),
        ("my postcode is SW1A 1AA", "en", "SW1A 1AA"),
        ("vivo en la Calle de Alcalá 45, 3º B", "es", "Calle de Alcalá 45, 3º B"),
        ("en la c/ Santiago, 11 hay ruido", "es", "c/ Santiago, 11"),
        ("Av. Insurgentes Sur No. 1234", "es", "Av. Insurgentes Sur No. 1234"),
        ("Calle 45 # 12-34", "es", "Calle 45 # 12-34"),
        ("Adresim Barbaros Mah. Lale Sok. No: 12 D: 3, Üsküdar/İstanbul.", "tr",
         "Barbaros Mah. Lale Sok. No: 12 D: 3, Üsküdar/İstanbul"),
        ("Atatürk Caddesi 45 önünde çukur var", "tr", "Atatürk Caddesi 45"),
        ("บ้านเลขที่ 99/1 หมู่ 4 ต.บางพูด อ.ปากเกร็ด จ.นนทบุรี 11120 ค่ะ", "th",
         "บ้านเลขที่ 99/1 หมู่ 4 ต.บางพูด อ.ปากเกร็ด จ.นนทบุรี 11120"),
        ("Ich wohne in der Ziegelgasse 19a", "de", "Ziegelgasse 19a"),
        ("Hauptstr. 7, 1010 Wien", "de", "Hauptstr. 7, 1010 Wien"),
        ("au 12 bis, rue de la Paix", "fr", "12 bis, rue de la Paix"),
        ("abito in Via Roma 131", "it", "Via Roma 131"),
        ("ul. Marszałkowska 10", "pl", "ul. Marszałkowska 10"),
        ("Kerkstraat 25", "nl", "Kerkstraat 25"),
        ("Kálmán Imre utca 12.", "hu", "Kálmán Imre utca 12."),
    ],
)  # fmt: skip
def test_that_an_address_is_marked_with_what_belongs_to_it(
    seen, text: str, language: str, address: str
) -> None:
    assert seen(text, language) == [("postal address", address)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Cars speed on Florida Ave and U St at 14th", "en"),
        ("The 300 block of Irving Street, 400-500 Kenyon and 10 - 15 mph", "en"),
        ("take the 70 Georgia Ave bus", "en"),
        ("In 2050, Bowling Green will be a city", "en"),
        ("It is a 4 lane road and a 2 way street with 25 mph", "en"),
        ("En la Calle Mayor hay 45 árboles y en Alcalá 30 coches", "es"),
        ("En la Avenida de Extremadura 70 km/h y en la Plaza de España 2015", "es"),
        ("Landstraße 80, Autobahn 100, Radweg 3, Parkplatz 12", "de"),
        ("10 อำเภอ ใน 3 จังหวัด", "th"),
        ("Sokak lambası 3 gündür yanmıyor, no 5 numara", "tr"),
    ],
)
def test_that_streets_and_numbers_that_are_no_address_are_left_alone(seen, text: str, language: str) -> None:
    assert [words for kind, words in seen(text, language) if kind == "postal address"] == []
