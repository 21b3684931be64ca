"""What stands under a closing formula is a signature; thanks alone are none."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Please mend it.\n\nBest regards,\nQorin Zeltran", "en", "Qorin Zeltran"),
        ("Please mend it. Thanks, Jennifer.", "en", "Jennifer"),
        ("Please mend it. - Jennifer", "en", "Jennifer"),
        ("Sincerely\r\nQ. Zeltran\r\nresident", "en", "Q. Zeltran"),
        ("Gracias por todo. Un saludo, Ignacio", "es", "Ignacio"),
        ("Atentamente,\nQorina Zeltrán", "es", "Qorina Zeltrán"),
        ("Saygılarımla,\nZöhrap Keltan", "tr", "Zöhrap Keltan"),
        ("Mit freundlichen Grüßen\nQorin Zeltran", "de", "Qorin Zeltran"),
        ("ขอแสดงความนับถือ\nสมชาย ใจดี", "th", "สมชาย ใจดี"),
    ],
)
def test_that_the_name_under_a_closing_is_a_signature(seen, text: str, language: str, name: str) -> None:
    assert ("signature", name) in seen(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, DC!",
        "Thanks.\nThe Council should act.",
        "Thank you,\nAll of us",
        "Best,\nBike Lane Lovers of Main Street who want a better city for all and write long lines",
        "Un saludo y gracias",
    ],
)
def test_that_a_closing_without_a_name_marks_nothing(seen, text: str) -> None:
    assert [kind for kind, _ in seen(text) if kind == "signature"] == []
